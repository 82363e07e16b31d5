"""Markdown thành HTML an toàn: markdown-it-py without raw HTML, then nh3 with a short list of what may stay."""

from __future__ import annotations

from functools import cache

import nh3
from markdown_it import MarkdownIt

_TAGS = {
    "p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "h2", "h3", "a", "table", "thead", "tbody", "tr", "th",
    "td", "hr",
}  # fmt: skip


@cache
def _reader() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False, "linkify": False, "typographer": False}).enable("table")


def to_html(markdown: str) -> str:
    """The HTML of an article's body. Whatever is written, no script, style, frame or foreign picture comes out."""
    made = _reader().render(markdown).replace("<h1>", "<h2>").replace("</h1>", "</h2>")
    return nh3.clean(
        made,
        tags=_TAGS,
        attributes={"*": set(), "a": {"href"}, "ol": {"start"}},
        url_schemes={"http", "https", "mailto", "tel"},
        link_rel="noopener nofollow",
    )


def to_words(markdown: str) -> str:
    """The words of an article's body, for search and for summaries."""
    return " ".join(nh3.clean(_reader().render(markdown), tags=set()).split())
