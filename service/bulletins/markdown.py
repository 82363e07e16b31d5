"""Markdown thành HTML an toàn: markdown-it-py without raw HTML, then nh3 with a short list of what may stay."""

from __future__ import annotations

import html
import re
from functools import cache

import nh3
from markdown_it import MarkdownIt

_TAGS = {
    "p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "h2", "h3", "h4", "a", "table", "thead", "tbody", "tr",
    "th", "td", "hr",
}  # fmt: skip
# A heading of the body stands below the title of the article.
_HEADINGS = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h4", "h5": "h4", "h6": "h4"}
_PHOTO_MARK = re.compile(r"^\s*\[\[\s*ảnh\s+\d{1,3}\s*\]\]\s*$", re.M | re.I)


@cache
def _reader() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False, "linkify": False, "typographer": False, "breaks": True}).enable(
        "table"
    )


def to_html(markdown: str) -> str:
    """The HTML of an article's body. Whatever is written, no script, style, frame or foreign picture comes out."""
    made = re.sub(r"<(/?)(h[1-6])>", lambda found: f"<{found[1]}{_HEADINGS[found[2]]}>", _reader().render(markdown))
    return nh3.clean(
        made,
        tags=_TAGS,
        attributes={"*": set(), "a": {"href"}, "ol": {"start"}},
        url_schemes={"http", "https", "mailto", "tel"},
        link_rel="noopener nofollow",
    )


def to_words(markdown: str) -> str:
    """The words of an article's body, for search and for summaries."""
    made = re.sub(r"(</(?:p|li|h\d|td|th|blockquote)>)", r"\1 ", _reader().render(_PHOTO_MARK.sub("", markdown)))
    return " ".join(html.unescape(nh3.clean(made, tags=set())).split())
