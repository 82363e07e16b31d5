"""Trang công khai của một cơ quan: front page, categories, articles, archive, search, feeds and sitemap, for everyone.

Nothing here needs signing in, a cookie or a script. Only what `store` calls public is ever read.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Depends, Request
from fastapi.responses import PlainTextResponse, RedirectResponse, Response
from sqlalchemy import Row

from service.accounts import store as accounts
from service.bulletins import feeds, store
from service.bulletins.caching import kept
from service.bulletins.markdown import to_words
from service.bulletins.site import Site, absolute, news_article, site_of
from service.bulletins.story import told
from service.errors import NotFound
from service.web.downloads import attachment
from service.web.guard import Db, Now, settings_of
from service.web.paging import last_page, page_of
from service.web.render import day, render
from vitext.fold import search_key

_PAGE = 12
_READ = ["GET", "HEAD"]

news = APIRouter(prefix="/tin/{organisation}")
router = APIRouter()


def site_called(request: Request, db: Db, organisation: str) -> Site:
    """The organisation's site. Raises NotFound."""
    row = accounts.organisation_by_slug(db, organisation)
    if row is None:
        raise NotFound("trang tin này")
    return site_of(row, settings_of(request))


Reader = Annotated[Site, Depends(site_called)]


@router.api_route("/robots.txt", methods=_READ)
def robots(request: Request, db: Db, now: Now) -> Response:
    """What search engines may read: the news, and where each sitemap is."""
    base = settings_of(request).public_url
    rows = [accounts.organisation(db, one) for one in store.sites(db, now)]
    lines = ["User-agent: *", "Allow: /tin/", "Allow: /static/", "Disallow: /", ""]
    lines += [f"Sitemap: {base}/tin/{row.slug}/sitemap.xml" for row in rows if row is not None]
    return PlainTextResponse("\n".join(lines) + "\n", headers={"Cache-Control": "public, max-age=3600"})


@news.api_route("", methods=_READ)
def front(request: Request, db: Db, now: Now, site: Reader, trang: str = "1") -> Response:
    """Hot news on top, then the newest."""
    hot = store.public_many(db, site.id, now, hot=True, limit=3)
    return _list(request, db, now, site, trang, hot=hot, but=[row.id for row in hot])


@news.api_route("/chuyen-muc/{name}", methods=_READ)
def category(request: Request, db: Db, now: Now, site: Reader, name: str, trang: str = "1") -> Response:
    """The articles of a category."""
    found = next((one for one in store.category_list(db, site.id) if one.slug == name), None)
    if found is None:
        return _missing(request, db, now, site, "Không có chuyên mục này.")
    return _list(request, db, now, site, trang, heading=found.name, category_id=found.id)


@news.api_route("/thang/{year}/{month}", methods=_READ)
def archive(request: Request, db: Db, now: Now, site: Reader, year: str, month: str, trang: str = "1") -> Response:
    """The articles of a month."""
    if not (year.isdecimal() and month.isdecimal() and len(year) == 4 and 1 <= int(month) <= 12):
        return _missing(request, db, now, site, "Không có tháng này.")
    heading = f"Tin tháng {int(month)} năm {int(year)}"
    return _list(request, db, now, site, trang, heading=heading, month=f"{int(year):04d}-{int(month):02d}")


@news.api_route("/tim", methods=_READ)
def search(request: Request, db: Db, now: Now, site: Reader, q: str = "", trang: str = "1") -> Response:
    """Articles that hold all these words, with or without marks."""
    asked = " ".join(q.replace("\0", " ").split())[:200]
    words = search_key(asked).split()[:8]
    heading = f"Tìm “{asked}”" if words else "Tìm trong bản tin"
    return _list(request, db, now, site, trang, heading=heading, query=asked, nothing=not words, words=words)


@news.api_route("/rss.xml", methods=_READ)
def rss(request: Request, db: Db, now: Now, site: Reader) -> Response:
    """The newest articles as RSS 2.0."""
    made = feeds.rss(site, store.public_many(db, site.id, now, limit=30))
    return kept(request, made, changed=store.last_change(db, site.id, now), seconds=300)


@news.api_route("/atom.xml", methods=_READ)
def atom(request: Request, db: Db, now: Now, site: Reader) -> Response:
    """The newest articles as Atom."""
    changed = store.last_change(db, site.id, now)
    rows = store.public_many(db, site.id, now, limit=30)
    photos = {row.id: store.photos_of(db, row.id) for row in rows}
    made = feeds.atom(site, rows, photos, changed or now)
    return kept(request, made, changed=changed, seconds=300)


@news.api_route("/sitemap.xml", methods=_READ)
def sitemap(request: Request, db: Db, now: Now, site: Reader) -> Response:
    """Every public article, to the limit of the protocol."""
    made = feeds.sitemap(site, store.public_addresses(db, site.id, now, limit=49_999))
    return kept(request, made, changed=store.last_change(db, site.id, now), seconds=3600)


@news.api_route("/tep/{digest}", methods=_READ)
def file(request: Request, db: Db, now: Now, site: Reader, digest: str) -> Response:
    """A picture or file of a published article."""
    if store.public_photo(db, site.id, digest, now):
        content = request.app.state.files.get(digest)
        return kept(request, Response(content, media_type="image/jpeg"), changed=None, seconds=86400)
    carried = store.public_attachment(db, site.id, digest, now)
    if carried is None:
        raise NotFound("tệp này")
    return attachment(request.app.state.files.get(digest), carried.name)


@news.api_route("/{name}", methods=_READ)
def article(request: Request, db: Db, now: Now, site: Reader, name: str) -> Response:
    """One article; an old address leads to the present one, a withdrawn one says so."""
    return _article(request, db, now, site, name, "bulletins/article.html", "")


@news.api_route("/{name}/in", methods=_READ)
def print_view(request: Request, db: Db, now: Now, site: Reader, name: str) -> Response:
    """One article as it is printed: its words, photos and address, nothing around them."""
    return _article(request, db, now, site, name, "bulletins/print.html", "/in")


def article_values(db: Db, now: datetime, site: Site, row: Row[Any], files_at: str) -> dict[str, Any]:
    """What the page of an article shows; `row` may be a draft, for its preview."""
    photos = store.photos_of(db, row.id)
    related = store.public_many(db, site.id, now, meeting_id=row.meeting_id, but=[row.id]) if row.meeting_id else []
    if row.category_id is not None:
        related += store.public_many(db, site.id, now, category_id=row.category_id, but=[row.id], limit=6)
    known = {one.id: one for one in store.category_list(db, site.id)}
    return {
        "article": row,
        "body": told(row.body, photos, files_at),
        "photos": [photo for photo in photos if photo.alt],
        "files": [one for one in store.attachments_of(db, row.id) if one.digest],
        "corrections": store.corrections_of(db, row.id),
        "related": list({one.id: one for one in related}.values())[:5],
        "category": known.get(row.category_id),
        "description": row.lead or to_words(row.body)[:200],
        "files_at": files_at,
    }


def _article(request: Request, db: Db, now: datetime, site: Site, name: str, template: str, tail: str) -> Response:
    owner = store.slug_owner(db, site.id, name)
    row = store.public_one(db, site.id, owner, now) if owner is not None else None
    if row is None:
        gone = store.one(db, site.id, owner) if owner is not None else None
        if gone is not None and gone.state == "withdrawn":
            sentence = f"Bài này đã được gỡ ngày {day(gone.withdrawn, site.timezone)}."
            return _missing(request, db, now, site, sentence, status=410)
        return _missing(request, db, now, site, "Không tìm thấy bài này.")
    if row.slug != name:
        return RedirectResponse(f"{site.path}/{quote(row.slug)}{tail}", 301)
    older, newer = store.neighbours(db, site.id, row, now)
    values = article_values(db, now, site, row, f"{site.path}/tep")
    values |= {"older": older, "newer": newer, "address": absolute(site, row.slug)}
    made = _page(request, db, now, site, template, **values, schema=news_article(site, row, values["photos"]))
    return kept(request, made, changed=row.corrected or row.publish_at)


def _list(
    request: Request,
    db: Db,
    now: datetime,
    site: Site,
    written: str,
    *,
    heading: str = "",
    hot: list[Row[Any]] | None = None,
    query: str = "",
    nothing: bool = False,
    **which: Any,
) -> Response:
    last = last_page(0 if nothing else store.public_count(db, site.id, now, **which), _PAGE)
    page = min(page_of(written), last)
    found = [] if nothing else store.public_many(db, site.id, now, limit=_PAGE, offset=(page - 1) * _PAGE, **which)
    shown = [*(hot or []), *found]
    made = _page(
        request,
        db,
        now,
        site,
        "bulletins/front.html",
        heading=heading,
        hot=hot if hot and page == 1 else [],
        rows=found,
        last=last,
        page=page,
        query=query,
        nothing=nothing,
        thumbs=store.first_photos(db, [row.id for row in shown]),
    )
    return kept(request, made, changed=store.last_change(db, site.id, now))


def _missing(request: Request, db: Db, now: datetime, site: Site, sentence: str, *, status: int = 404) -> Response:
    return _page(request, db, now, site, "bulletins/missing.html", status=status, sentence=sentence, gone=status == 410)


def _page(
    request: Request, db: Db, now: datetime, site: Site, name: str, *, status: int = 200, **values: Any
) -> Response:
    lists = {"categories": store.category_list(db, site.id), "months": store.months(db, site.id, now)}
    return render(request, name, status=status, site=site, **{"query": "", **lists, **values})


router.include_router(news)
