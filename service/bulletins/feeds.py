"""Nguồn cấp tin: RSS 2.0, Atom (RFC 4287) and the sitemap, built as XML trees so that no text can break them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from email.utils import format_datetime
from typing import Any

from fastapi.responses import Response
from lxml import etree
from sqlalchemy import Row

from service.bulletins.site import Site, absolute
from service.bulletins.story import told, with_whole_links
from vitext.clean import strip_illegal

_ATOM = "http://www.w3.org/2005/Atom"
_MAP = "http://www.sitemaps.org/schemas/sitemap/0.9"


def rss(site: Site, rows: Sequence[Row[Any]]) -> Response:
    """RSS 2.0."""
    root = etree.Element("rss", {"version": "2.0"}, nsmap={"atom": _ATOM})
    channel = etree.SubElement(root, "channel")
    _say(
        channel,
        title=site.name,
        link=absolute(site),
        description=site.description or f"Bản tin của {site.name}",
        language="vi",
    )
    etree.SubElement(
        channel,
        f"{{{_ATOM}}}link",
        {"href": absolute(site, "rss.xml"), "rel": "self", "type": "application/rss+xml"},
    )
    for row in rows:
        item = etree.SubElement(channel, "item")
        address = absolute(site, row.slug)
        _say(item, title=row.title, link=address, description=row.lead, pubDate=format_datetime(row.publish_at))
        if row.corrected:
            etree.SubElement(item, f"{{{_ATOM}}}updated").text = row.corrected.isoformat()
        etree.SubElement(item, "guid", {"isPermaLink": "false"}).text = f"{site.slug}:{row.id}"
    return _xml(root, "application/rss+xml")


def atom(site: Site, rows: Sequence[Row[Any]], photos: Mapping[int, Sequence[Row[Any]]], changed: datetime) -> Response:
    """Atom, with the whole articles; `photos` by article, `changed` is when the pages last changed."""
    root = etree.Element(f"{{{_ATOM}}}feed", nsmap={None: _ATOM})
    _say(root, id=absolute(site), title=site.name, updated=changed.isoformat())
    etree.SubElement(root, f"{{{_ATOM}}}link", {"href": absolute(site)})
    etree.SubElement(
        root, f"{{{_ATOM}}}link", {"href": absolute(site, "atom.xml"), "rel": "self", "type": "application/atom+xml"}
    )
    for row in rows:
        entry = etree.SubElement(root, f"{{{_ATOM}}}entry")
        address = absolute(site, row.slug)
        last = (row.corrected or row.publish_at).isoformat()
        _say(entry, id=f"{absolute(site)}#{row.id}", title=row.title, updated=last, summary=row.lead)
        _say(entry, published=row.publish_at.isoformat())
        etree.SubElement(entry, f"{{{_ATOM}}}link", {"href": address})
        author = etree.SubElement(entry, f"{{{_ATOM}}}author")
        _say(author, name=row.author or site.name)
        content = etree.SubElement(entry, f"{{{_ATOM}}}content", {"type": "html"})
        body = told(row.body, photos.get(row.id, ()), absolute(site, "tep"))
        content.text = strip_illegal(with_whole_links(body, address))[0]
    return _xml(root, "application/atom+xml")


def sitemap(site: Site, rows: Sequence[Row[Any]]) -> Response:
    """The addresses of all public articles."""
    root = etree.Element(f"{{{_MAP}}}urlset", nsmap={None: _MAP})
    for address, changed in [(absolute(site), None)] + [
        (absolute(site, row.slug), row.corrected or row.publish_at) for row in rows
    ]:
        place = etree.SubElement(root, f"{{{_MAP}}}url")
        _say(place, loc=address)
        if changed is not None:
            _say(place, lastmod=changed.isoformat())
    return _xml(root, "application/xml")


def _say(parent: Any, **words: str) -> None:
    """Child elements of the parent's own namespace."""
    space = etree.QName(parent).namespace
    for name, text in words.items():
        etree.SubElement(parent, f"{{{space}}}{name}" if space else name).text = strip_illegal(text)[0]


def _xml(root: Any, media_type: str) -> Response:
    content: bytes = etree.tostring(root, xml_declaration=True, encoding="utf-8")
    return Response(content, media_type=f"{media_type}; charset=utf-8")
