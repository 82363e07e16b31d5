"""Thân bài như bạn đọc thấy: the body's HTML with its photos at the places that the editor marked by `[[ảnh 2]]`.

A photo without a place stands at the top if it is the first, otherwise at the end. One without a description is not
shown at all: the editor is told, the reader is not given a picture that some cannot read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from lxml import html as trees
from markupsafe import Markup

from service.bulletins.facts import Fact, Source, facts_in
from service.bulletins.markdown import to_html
from vitext.clean import strip_illegal

_PLACE = re.compile(r"<p>\s*\[\[\s*ảnh\s+(\d{1,3})\s*\]\]\s*</p>", re.I)
_FIGURE = Markup(
    '<figure><img src="{address}" alt="{alt}" width="{width}" height="{height}"{lazy}>{caption}</figure>\n'
)


@dataclass(frozen=True, slots=True)
class Marked:
    """HTML with its facts marked, and the facts."""

    html: Markup
    facts: tuple[Fact, ...]


def told(markdown: str, photos: Sequence[Any], files_at: str) -> Markup:
    """The body with its photos; `files_at` is the address before a photo's digest."""
    body = to_html(markdown)
    placed = {int(found) for found in _PLACE.findall(body)}
    body = _PLACE.sub(lambda found: _figure(photos, int(found[1]), files_at), body)
    rest = [number for number in range(1, len(photos) + 1) if number not in placed]
    top = _figure(photos, 1, files_at) if 1 in rest else ""
    end = "".join(_figure(photos, number, files_at) for number in rest if number > 1)
    return Markup(f"{top}{body}{end}")  # noqa: S704 (nh3 has cleaned the body, _figure escapes)


def marked(made: Markup, source: Source) -> Marked:
    """The same HTML with every fact in a span: `tied` when the source has it, `loose` when not."""
    root = trees.fragment_fromstring(f"<div>{made}</div>")
    facts: list[Fact] = []
    for element in list(root.iter()):
        if element.text:
            facts += _wrap(element, None, element.text, source)
        if element is not root and element.tail:
            facts += _wrap(element.getparent(), element, element.tail, source)
    text = trees.tostring(root, encoding="unicode")
    return Marked(Markup(text[len("<div>") : -len("</div>")]), tuple(facts))  # noqa: S704 (from escaped text)


def with_whole_links(made: Markup, base: str) -> str:
    """The same HTML for a reader elsewhere: every link and picture with its full address."""
    root = trees.fragment_fromstring(f"<div>{made}</div>")
    root.make_links_absolute(base)
    text: str = trees.tostring(root, encoding="unicode")
    return text[len("<div>") : -len("</div>")]


def _wrap(parent: Any, after: Any, text: str, source: Source) -> list[Fact]:
    """Replace a stretch of text (an element's own, or what follows `after`) by text and spans."""
    text = strip_illegal(text)[0]  # "&#1;" is text of HTML, but of no tree
    facts = list(facts_in(text, source))
    if not facts:
        return []
    place = 0 if after is None else parent.index(after) + 1
    lead = text[: facts[0].start]
    if after is None:
        parent.text = lead
    else:
        after.tail = lead
    for fact, then in zip(facts, [*facts[1:], None], strict=True):
        span = trees.Element("span", {"class": "fact tied" if fact.tied else "fact loose"})
        if not fact.tied:
            span.set("title", "Chưa thấy trong nguồn")
        span.text = fact.words
        span.tail = text[fact.end : then.start if then else len(text)]
        parent.insert(place, span)
        place += 1
    return facts


def _figure(photos: Sequence[Any], number: int, files_at: str) -> str:
    photo = photos[number - 1] if 0 < number <= len(photos) else None
    if photo is None or not photo.alt:
        return ""
    credit = Markup(" (Ảnh: {})").format(photo.credit) if photo.credit else Markup("")
    words = photo.caption or ""
    caption = Markup("<figcaption>{}{}</figcaption>").format(words, credit) if words or credit else Markup("")
    return _FIGURE.format(
        address=f"{files_at}/{photo.digest}",
        alt=photo.alt,
        width=photo.width,
        height=photo.height,
        lazy=Markup(' loading="lazy"') if number > 1 else "",
        caption=caption,
    )
