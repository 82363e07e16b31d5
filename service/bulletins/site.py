"""Một trang tin công khai: its name and addresses, and what search engines are told (schema.org NewsArticle)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from markupsafe import Markup
from sqlalchemy import Row


@dataclass(frozen=True, slots=True)
class Site:
    """The public pages of an organisation."""

    id: int
    slug: str
    name: str
    base: str  # of the whole service, without a slash at the end
    timezone: ZoneInfo

    @property
    def path(self) -> str:
        """The address of the front page on this service."""
        return f"/tin/{self.slug}"


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
        "publisher": {"@type": "Organization", "name": site.name},
        "description": row.lead,
    }
    if row.author:
        value["author"] = {"@type": "Person", "name": row.author}
    if photos:
        value["image"] = [f"{site.base}{site.path}/tep/{photo.digest}" for photo in photos]
    text = json.dumps(value, ensure_ascii=False)
    for sign, safe in (("<", "\\u003c"), (">", "\\u003e"), ("&", "\\u0026")):
        text = text.replace(sign, safe)
    return Markup(text)  # noqa: S704 (every sign that could end the element is escaped above)
