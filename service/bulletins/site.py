"""Một trang tin công khai: its name, words and addresses, and what search engines are told (schema.org NewsArticle)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from markupsafe import Markup
from sqlalchemy import Connection, Row

from service.accounts import store as accounts
from service.accounts.actor import Actor
from service.audit.store import note
from service.errors import Conflict, NotFound
from service.settings import Settings
from vitext.clean import clean

_KEY = "trang_cong_khai"
_LONGEST = {"ten": 300, "mo_ta": 500, "lien_he": 500}


@dataclass(frozen=True, slots=True)
class Site:
    """The public pages of an organisation."""

    id: int
    slug: str
    name: str
    base: str  # of the whole service, without a slash at the end
    timezone: ZoneInfo
    description: str = ""
    contact: str = ""
    version: int = 1  # of the organisation's row

    @property
    def path(self) -> str:
        """The address of the front page on this service."""
        return f"/tin/{self.slug}"


def site_of(row: Row[Any], settings: Settings) -> Site:
    """The site of an organisation's row."""
    said: dict[str, str] = (row.settings or {}).get(_KEY) or {}
    return Site(
        id=row.id,
        slug=row.slug,
        name=said.get("ten") or row.name,
        base=settings.public_url,
        timezone=settings.timezone,
        description=said.get("mo_ta") or "",
        contact=said.get("lien_he") or "",
        version=row.version,
    )


def own_site(db: Connection, who: Actor, settings: Settings) -> Site:
    """The site of the person's organisation."""
    row = accounts.organisation(db, who.organisation_id)
    if row is None:
        raise NotFound("cơ quan này")
    return site_of(row, settings)


def save_site(db: Connection, who: Actor, *, version: int, name: str, description: str, contact: str) -> None:
    """Change the words of the public pages. Raises Conflict when somebody was first."""
    who.require("publish")
    row = accounts.organisation(db, who.organisation_id)
    if row is None:
        raise NotFound("cơ quan này")
    given = {"ten": name, "mo_ta": description, "lien_he": contact}
    said = {key: " ".join(clean(text).text.split())[: _LONGEST[key]] for key, text in given.items()}
    if not accounts.save_organisation(db, row.id, version, settings={**(row.settings or {}), _KEY: said}):
        raise Conflict("Người khác vừa sửa thiết lập của cơ quan.", advice="Hãy tải lại trang rồi lưu lại.")
    note(db, who, "site.changed", f"organisation:{row.id}", "Đã sửa lời giới thiệu của trang công khai")


def absolute(site: Site, name: str = "") -> str:
    """The full address of an article, or of the front page."""
    return f"{site.base}{site.path}" + (f"/{name}" if name else "")


def news_article(site: Site, row: Row[Any], photos: Sequence[Row[Any]]) -> Markup:
    """JSON-LD of an article, safe inside a script element of type application/ld+json."""
    value: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": row.title[:110],
        "datePublished": row.publish_at.astimezone(site.timezone).isoformat(),
        "dateModified": (row.corrected or row.publish_at).astimezone(site.timezone).isoformat(),
        "mainEntityOfPage": absolute(site, row.slug),
        "inLanguage": "vi",
        "publisher": {"@type": "Organization", "name": site.name, "url": absolute(site)},
        "description": row.lead,
    }
    if row.author:
        value["author"] = {"@type": "Person", "name": row.author}
    if photos:
        value["image"] = [f"{site.base}{site.path}/tep/{photo.digest}" for photo in photos]
    return _data_block(value)


def _data_block(value: dict[str, Any]) -> Markup:
    text = json.dumps(value, ensure_ascii=False)
    for sign, safe in (("<", "\\u003c"), (">", "\\u003e"), ("&", "\\u0026")):
        text = text.replace(sign, safe)
    return Markup(text)  # noqa: S704 (every sign that could end the element is escaped above)
