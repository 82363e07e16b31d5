"""Đoạn có chữ đang tìm: the stretch of a text that holds most of the words, with the words to be marked.

A passage is a tuple of (words, marked) pieces; a page shows them, escaped, with <mark> around the marked ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from unicodedata import normalize

from vitext.fold import fold

Piece = tuple[str, bool]
Find = tuple[int, int, str]
_WIDTH = 240
_LEAD = 60
_MOST = 4000  # finds that are weighed; enough for any text a person would read


def passage(text: str, plain: Sequence[str], exact: Iterable[str] = ()) -> tuple[Piece, ...]:
    """The best stretch of about 240 characters. `plain` are folded words, in the order in which they were asked.

    Most different words first, then those in the asked order, then those written with the marks that were typed.
    """
    text = normalize("NFC", text)
    if not text.strip():
        return ()
    finds = _finds(text, plain)
    if not finds:
        return _cut(text, 0, [])
    typed = {normalize("NFC", word).casefold() for word in exact}
    following = _following(plain)
    best, at = -1, 0
    first = 0
    for last, (_, end, _) in enumerate(finds):
        while end - finds[first][0] > _WIDTH - _LEAD:
            first += 1
        window = finds[first : last + 1]
        score = 100 * len({word for _, _, word in window})
        score += sum(10 for one, two in pairwise(window) if _adjoin(one, two, following))
        score += sum(3 for start, stop, _ in window if text[start:stop].casefold() in typed)
        if score > best:
            best, at = score, finds[first][0]
    return _cut(text, at, _telling(finds, following))


def marked(text: str, plain: Sequence[str]) -> tuple[Piece, ...]:
    """A whole short text, as a title, with the words marked."""
    text = normalize("NFC", text)
    return _pieces(text, 0, len(text), _telling(_finds(text, plain), _following(plain)))


def _adjoin(one: Find, two: Find, following: set[tuple[str, str]]) -> bool:
    return two[0] - one[1] <= 2 and (one[2], two[2]) in following


def _telling(finds: list[Find], following: set[tuple[str, str]]) -> list[Find]:
    """Without lone words that stand elsewhere in the asked order: the tác of “công tác” where “hợp tác xã” is."""
    joined = [one for pair in pairwise(finds) if _adjoin(*pair, following) for one in pair]
    words, places = {one[2] for one in joined}, {one[0] for one in joined}
    return [one for one in finds if one[0] in places or one[2] not in words]


def _following(plain: Sequence[str]) -> set[tuple[str, str]]:
    return set(pairwise(plain))


def _finds(text: str, plain: Sequence[str]) -> list[Find]:
    if not plain:
        return []
    key = fold(text).lower()
    if len(key) != len(text):  # a letter that changes its length: marks would stand beside it
        return []
    words = "|".join(f"0*{word}" if word.isdigit() else re.escape(word) for word in sorted(set(plain), key=len)[::-1])
    found = re.finditer(rf"(?<![^\W_])(?:{words})(?![^\W_])", key)
    return [(one.start(), one.end(), one[0].lstrip("0") or one[0]) for one, _ in zip(found, range(_MOST), strict=False)]


def _cut(text: str, at: int, finds: list[Find]) -> tuple[Piece, ...]:
    start = max(0, at - _LEAD)
    line = text.rfind("\n", start, at)
    start = line + 1 if line >= 0 else start
    if start and line < 0:
        space = text.find(" ", start, at)
        start = space + 1 if space >= 0 else start
    stop = min(len(text), start + _WIDTH)
    if stop < len(text):
        space = text.rfind(" ", start + _WIDTH // 2, stop)
        stop = space if space >= 0 else stop
    before = [("… ", False)] if start and line < 0 else []
    after = [(" …", False)] if stop < len(text) else []
    return (*before, *_pieces(text, start, stop, finds), *after)


def _pieces(text: str, start: int, stop: int, finds: list[Find]) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    at = start
    for first, last, _ in finds:
        if first < start or last > stop:
            continue
        between = text[at:first]
        if pieces and not between.strip():  # words side by side are one mark
            pieces[-1] = (pieces[-1][0] + between + text[first:last], True)
        else:
            if between:
                pieces.append((between, False))
            pieces.append((text[first:last], True))
        at = last
    if at < stop:
        pieces.append((text[at:stop], False))
    return tuple((words.replace("\n", " · "), mark) for words, mark in pieces)
