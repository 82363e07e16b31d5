"""Trang công khai của một cơ quan: front page, categories, articles, archive, search, feeds and sitemap, for everyone.

Nothing here needs signing in, a cookie or a script. Only what `store` calls public is ever read.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response
from sqlalchemy import Row

from service.accounts import store as accounts
from service.bulletins import feeds, store
from service.bulletins.markdown import to_html, to_words
from service.bulletins.site import Site, absolute, news_article
from service.errors import NotFound
from service.web.downloads import attachment
from service.web.guard import Db, Now, settings_of
from service.web.render import render
from vitext.fold import search_key

router = APIRouter(prefix="/tin/{organisation}")
_PAGE = 12


def site_of(request: Request, db: Db, organisation: str) -> Site:
    """The organisation's site. Raises NotFound."""
    row = accounts.organisation_by_slug(db, organisation)
    if row is None:
        raise NotFound("trang tin này")
    settings = settings_of(request)
    return Site(row.id, row.slug, row.name, settings.public_url, settings.timezone)


Reader = Annotated[Site, Depends(site_of)]


@router.get("")
def front(request: Request, db: Db, now: Now, site: Reader, trang: int = 1) -> Response:
    """Hot news on top, then the newest."""
    hot = store.public_many(db, site.id, now, hot=True, limit=3) if trang <= 1 else []
    return _list(request, db, now, site, trang, heading="", hot=hot)


@router.get("/chuyen-muc/{name}")
def category(request: Request, db: Db, now: Now, site: Reader, name: str, trang: int = 1) -> Response:
    """The articles of a category."""
    found = next((one for one in store.category_list(db, site.id) if one.slug == name), None)
    if found is None:
        raise NotFound("chuyên mục này")
    return _list(request, db, now, site, trang, heading=found.name, category_id=found.id)


@router.get("/thang/{year}/{month}")
def archive(request: Request, db: Db, now: Now, site: Reader, year: int, month: int, trang: int = 1) -> Response:
    """The articles of a month."""
    if not (1 <= month <= 12 and 1900 <= year <= 9999):
        raise NotFound("tháng này")
    return _list(request, db, now, site, trang, heading=f"Tháng {month} năm {year}", month=(year, month))


@router.get("/tim")
def search(request: Request, db: Db, now: Now, site: Reader, q: str = "", trang: int = 1) -> Response:
    """Articles that hold all these words, with or without marks."""
    words = search_key(q[:200]).split()[:8]
    heading = f"Tìm “{q[:200]}”" if words else "Tìm trong bản tin"
    return _list(request, db, now, site, trang, heading=heading, words=words or ["\0"], query=q[:200])


@router.get("/rss.xml")
def rss(db: Db, now: Now, site: Reader) -> Response:
    """The newest articles as RSS 2.0."""
    return feeds.rss(site, store.public_many(db, site.id, now, limit=30))


@router.get("/atom.xml")
def atom(db: Db, now: Now, site: Reader) -> Response:
    """The newest articles as Atom."""
    return feeds.atom(site, store.public_many(db, site.id, now, limit=30), now)


@router.get("/sitemap.xml")
def sitemap(db: Db, now: Now, site: Reader) -> Response:
    """Every public article."""
    return feeds.sitemap(site, store.public_many(db, site.id, now, limit=50_000))


@router.get("/tep/{digest}")
def file(request: Request, db: Db, now: Now, site: Reader, digest: str, ten: str = "") -> Response:
    """A picture or file of a published article."""
    if not store.public_file(db, site.id, digest, now):
        raise NotFound("tệp này")
    content = request.app.state.files.get(digest)
    if content.startswith(b"\xff\xd8\xff"):
        return Response(content, media_type="image/jpeg", headers={"Cache-Control": "public, max-age=86400"})
    return attachment(content, ten[:120] or f"{digest[:12]}.pdf")


@router.get("/{name}")
def article(request: Request, db: Db, now: Now, site: Reader, name: str) -> Response:
    """One article; an old address leads to the present one."""
    owner = store.slug_owner(db, site.id, name)
    row = store.public_one(db, site.id, owner, now) if owner is not None else None
    if row is None:
        raise NotFound("bài này")
    if row.slug != name:
        return RedirectResponse(f"{site.path}/{quote(row.slug)}", 301)
    photos = store.photos_of(db, row.id)
    older, newer = store.neighbours(db, site.id, row, now)
    related = [
        one
        for one in store.public_many(db, site.id, now, category_id=row.category_id, limit=6)
        if row.category_id is not None and one.id != row.id
    ][:5]
    return _page(
        request,
        db,
        now,
        site,
        "bulletins/article.html",
        article=row,
        body=to_html(row.body),
        photos=photos,
        files=store.attachments_of(db, row.id),
        older=older,
        newer=newer,
        related=related,
        description=row.lead or to_words(row.body)[:200],
        address=absolute(site, row.slug),
        schema=news_article(site, row, photos),
    )


def _list(
    request: Request,
    db: Db,
    now: datetime,
    site: Site,
    page: int,
    *,
    heading: str,
    hot: list[Row[Any]] | None = None,
    query: str = "",
    **which: Any,
) -> Response:
    page = max(page, 1)
    found = store.public_many(db, site.id, now, limit=_PAGE + 1, offset=(page - 1) * _PAGE, **which)
    return _page(
        request,
        db,
        now,
        site,
        "bulletins/front.html",
        heading=heading,
        hot=hot or [],
        rows=found[:_PAGE],
        more=len(found) > _PAGE,
        page=page,
        query=query,
        thumbs={row.id: next(iter(store.photos_of(db, row.id)), None) for row in [*(hot or []), *found[:_PAGE]]},
    )


def _page(request: Request, db: Db, now: datetime, site: Site, name: str, **values: Any) -> Response:
    response = render(
        request,
        name,
        site=site,
        categories=store.category_list(db, site.id),
        months=store.months(db, site.id, now),
        **values,
    )
    response.headers["Cache-Control"] = "public, max-age=60"
    return response
