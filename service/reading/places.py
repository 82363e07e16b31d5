"""Chỗ của từng chữ trên ảnh trang: words seen on page images, matched with the text that every span points into.

A seen word is (words, left, top, right, bottom); a place is [start, end, left, top, right, bottom]: start and end in
code points of the text, the rest in thousandths of the page's width, from its upper left corner.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, NamedTuple

from vitext.fold import fold

Seen = tuple[str, float, float, float, float]
Place = list[int]

_WORD = re.compile(r"\S+")
_AHEAD, _BACK = 80, 40  # words: pages turn columns and leave out what is repeated, the text does so otherwise


class Box(NamedTuple):
    """A mark on a page: one line of an item's words."""

    item: str
    section: str
    left: int
    top: int
    width: int
    height: int
    first: bool


def placed(text: str, pages: Iterable[Sequence[Seen]]) -> list[list[Place]]:
    """Where the words of each page stand in the text; words that are not found there are left out."""
    spans = [(found.start(), found.end()) for found in _WORD.finditer(text)]
    wanted = [_key(text[start:end]) for start, end in spans]
    used, at, last, made = [False] * len(spans), 0, -1, []
    for seen in pages:
        keys, found = [_key(words) for words, *_ in seen], []
        for place, key in enumerate(keys):
            after = keys[place + 1] if place + 1 < len(keys) else ""
            match = _match(wanted, used, at, key, after)
            if last + 1 < len(wanted) and key and wanted[last + 1] == key and not used[last + 1]:
                match = last + 1  # carries on where the word before it stands
            if match is None:
                continue
            used[match], last = True, match
            at = max(at, match + 1) if match - at < _AHEAD else at
            found.append([*spans[match], *(round(edge) for edge in seen[place][1:])])
        made.append(found)
    return made


def _match(wanted: Sequence[str], used: Sequence[bool], at: int, key: str, after: str) -> int | None:
    """The nearest unused word of the text with this key; a word that is not the very next needs its neighbour too."""
    if not key:
        return None
    if at < len(wanted) and wanted[at] == key and not used[at]:
        return at
    ahead, back = range(at, min(at + _AHEAD, len(wanted))), range(max(at - _BACK, 0), at)
    for place in chain(ahead, back):
        if wanted[place] == key and not used[place]:
            follows = place + 1 < len(wanted) and wanted[place + 1] == after
            if follows or place - at in (1, 2):
                return place
    return None


def _key(words: str) -> str:
    return "".join(sign for sign in fold(words) if sign.isalnum())


def boxes_of(places: Sequence[Place], rows: Iterable[Any]) -> list[Box]:
    """The marks of a page for these rows of `reviews`."""
    made = []
    for row in rows:
        if row.state == "removed" or "span" not in row.value:
            continue
        start, end = row.value["span"]
        inside = sorted(place for place in places if place[0] < end and place[1] > start)
        for number, (left, top, right, bottom) in enumerate(_lines(inside)):
            box = (left - 3, top - 3, right - left + 6, bottom - top + 6)
            made.append(Box(row.item, row.section, *box, first=number == 0))
    return made


def _lines(places: Sequence[Place]) -> Iterator[tuple[int, int, int, int]]:
    """Neighbouring words of one line as one box."""
    box: tuple[int, int, int, int] | None = None
    for _, _, left, top, right, bottom in places:
        same = box is not None and left >= box[0] and min(bottom, box[3]) - max(top, box[1]) > (bottom - top) / 2
        if box is not None and same:
            box = (box[0], min(top, box[1]), max(right, box[2]), max(bottom, box[3]))
            continue
        if box is not None:
            yield box
        box = (left, top, right, bottom)
    if box is not None:
        yield box


def seen_in_tsv(tsv: str, width: int) -> list[Seen]:
    """The words in tesseract's TSV of an image of this width."""
    found: list[Seen] = []
    for row in tsv.splitlines():
        cells = row.split("\t")
        if len(cells) == 12 and cells[0] == "5" and cells[11].strip():
            left, top, wide, high = (int(cell) * 1000 / width for cell in cells[6:10])
            found.append((cells[11], left, top, left + wide, top + high))
    return found


def seen_in_letters(letters: Iterable[tuple[str, float, float, float, float]]) -> list[Seen]:
    """Letters with their boxes, put together to words at blanks."""
    found: list[Seen] = []
    word, box = "", (0.0, 0.0, 0.0, 0.0)
    for sign, left, top, right, bottom in letters:
        if sign.isspace() or not sign.isprintable():
            if word:
                found.append((word, *box))
            word = ""
        elif word:
            word += sign
            box = (min(box[0], left), min(box[1], top), max(box[2], right), max(box[3], bottom))
        else:
            word, box = sign, (left, top, right, bottom)
    if word:
        found.append((word, *box))
    return found
