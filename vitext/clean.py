"""Làm sạch chữ, giữ nguyên chỗ: text made fit for matching, every span still known in the text that was given.

Text comes from Word, PDF, Zalo and web forms: decomposed marks (NFD), Icelandic Ð for Đ, no-break spaces,
zero-width characters, doubled spaces, margins, CRLF; Ƣ for Ư; lists whose lead-in lost its colon; broad signs of
Chinese keyboards, entities of HTML, blanks before a colon and none behind a comma. `clean` undoes these and nothing
else (dashes and quotes stay).
Legacy encodings are decoded before this: in TCVN3 "ư" sits where the soft hyphen is removed here.

Only the places that change are stored (four integers each), so a clean text costs one scan at C speed,
and any text is cleaned in linear time.
Sources: Unicode UAX #15 (NFC), XML 1.0 §2.2 (characters allowed).
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from unicodedata import is_normalized, normalize

from vitext.columns import bars
from vitext.entities import BLANK, ENTITY, has_entities, meant
from vitext.lazy import regex
from vitext.lost_blanks import lost_blanks
from vitext.lost_colons import lost_colons
from vitext.margins import left_margin

_ILLEGAL = regex("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# Character classes, written as the inside of [...].
_HIDDEN = "\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_SPACES = "\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"  # every space but the plain one
_BREAKS = "\r\v\u0085\u2028\u2029"  # every line break but "\n"
# Characters that may change, or join the one before, under NFC. Wider than need be (all of Greek, CJK, …),
# never narrower: a test walks through all of Unicode.
_JOINING = (
    "\u0300-\u167f\u1681-\u180d\u180f-\u1dff\u1f00-\u1fff\u20d0-\u20ff\u2100-\u218f\u2300-\u23ff"
    "\u2a00-\u2aff\u2c00-\u2fff\u3001-\ufefe\uffa0-\uffdf\ufff0-\U0010ffff"
)
# Letters of other tongues that keyboards and fonts of PDF files put for Vietnamese ones: "HƢỚNG DẪN"; signs and
# figures of the breadth of a Chinese letter: "Thời gian：８h".
_ALIKE = {"Ð": "Đ", "Ƣ": "Ư", "ƣ": "ư"} | {chr(ord(sign) + 0xFEE0): sign for sign in "!%()+,-./0123456789:;?"}
_BROAD_MARKS = "，：；"
_OPENS = frozenset("(“‘[")
_OTHERS = "".join(_ALIKE)
_DIRTY = regex(f"[{_HIDDEN}{_SPACES}{_BREAKS}{_OTHERS}]")
# No blank stands before these: "Kính gửi :", "các xã ; các thôn".
_CLOSING = ":;：；"
_BEFORE_CLOSING = tuple(f" {sign}" for sign in _CLOSING)
_ANY_HIDDEN = regex(f"[{_HIDDEN}]+")
_RARE = regex(f"[{_HIDDEN}{_BREAKS}]")
# The same places as `_PLACE` finds in NFC text without anything of `_RARE`, several times as fast.
_PLAIN_PLACE = regex(
    f"(?P<gap>(?:[{_SPACES}]| (?=[ \n{_CLOSING}{_SPACES}]|\\Z)|(?<![^\n]) )[ {_SPACES}]*)|(?P<alike>[{_OTHERS}])"
)
_PLACE = regex(
    f"(?P<alike>[{_OTHERS}])"
    f"|(?P<joined>[{_HIDDEN}{_JOINING}]*[{_JOINING}])"
    f"|(?P<line>\r\n?|[{_BREAKS}])"
    f"|(?P<gap>(?:[{_SPACES}{_HIDDEN}]| (?=[ \n{_CLOSING}{_SPACES}{_HIDDEN}{_BREAKS}]|\\Z)|(?<![^\n]) )"
    f"[ {_SPACES}{_HIDDEN}]*)"
)
# The same in text out of the source of a page.
_PLACE_OF_PAGE = regex(
    f"(?P<alike>[{_OTHERS}])"
    f"|(?P<joined>[{_HIDDEN}{_JOINING}]*[{_JOINING}])"
    f"|(?P<line>\r\n?|[{_BREAKS}])"
    f"|(?P<gap>(?:[{_SPACES}{_HIDDEN}]|{BLANK}| (?=[ \n{_CLOSING}{_SPACES}{_HIDDEN}{_BREAKS}]|{BLANK}|\\Z)|(?<![^\n]) )"
    f"(?:[ {_SPACES}{_HIDDEN}]|{BLANK})*)"
    f"|(?P<entity>{ENTITY}(?:[{_HIDDEN}]*[{_JOINING}])*)"
)
_LINE_ENDS = frozenset(f"\n{_BREAKS}")
_BEFORE_CELL = _LINE_ENDS | {"|"}  # a cell may begin with a colon


def _numbers() -> array[int]:
    return array("L")


@dataclass(frozen=True, slots=True)
class Origin:
    """The places that changed, in order: clean[clean_start:clean_end] stands for source[source_start:source_end].

    Between two places the text is the same, shifted. All four arrays have the same length.
    """

    clean_start: array[int] = field(default_factory=_numbers)
    clean_end: array[int] = field(default_factory=_numbers)
    source_start: array[int] = field(default_factory=_numbers)
    source_end: array[int] = field(default_factory=_numbers)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Text for matching, and where each of its characters stood in the text given."""

    text: str
    origin: Origin

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the half-open span in the given text of `self.text[start:end]`, whole characters with their marks.

        The span is tight: what was removed before or after it stays outside. Raises IndexError outside the text.
        """
        if not 0 <= start <= end <= len(self.text):
            raise IndexError(f"span {start}:{end} lies outside a text of {len(self.text)} characters")
        if start < end:
            origin = self.origin
            after = bisect_right(origin.clean_start, start)
            if after == len(origin.clean_start) or origin.clean_start[after] >= end:  # no change begins inside
                if after == 0:
                    return start, end
                if start >= origin.clean_end[after - 1]:
                    shift = origin.source_end[after - 1] - origin.clean_end[after - 1]
                    return start + shift, end + shift
            return self._character(start)[0], self._character(end - 1)[1]
        if start < len(self.text):
            return (self._character(start)[0],) * 2
        return (self._character(start - 1)[1],) * 2 if start else (0, 0)

    def _character(self, index: int) -> tuple[int, int]:
        origin = self.origin
        place = bisect_right(origin.clean_start, index) - 1
        if place < 0:
            return index, index + 1
        past = index - origin.clean_end[place]
        if past < 0:
            return origin.source_start[place], origin.source_end[place]
        start = origin.source_end[place] + past
        return start, start + 1


def nfc(text: str) -> str:
    """Return `text` with marks composed (NFC), the same object when it already is."""
    return text if is_normalized("NFC", text) else normalize("NFC", text)


def strip_illegal(text: str) -> tuple[str, tuple[int, ...]]:
    """Return `text` without the characters XML 1.0 forbids, and the offsets in `text` where they stood.

    Forbidden are control characters below U+0020 except tab and line breaks, surrogates, U+FFFE and U+FFFF.
    """
    places = tuple(found.start() for found in _ILLEGAL.finditer(text))
    return (_ILLEGAL.sub("", text), places) if places else (text, ())


def clean(text: str) -> Cleaned:
    """Return `text` cleaned for matching: NFC, Ð → Đ, Ƣ → Ư, one plain space for a run of spaces or tabs, LF line ends.

    A bar stands for each tab between the cells of rows in columns; a line that leads a list in ends in a colon.

    Removed: zero-width and direction marks, soft hyphens, BOM, spaces at the end of a line, the margin of a page.
    """
    if (
        is_normalized("NFC", text)
        and not _DIRTY.search(text)
        and "  " not in text
        and " \n" not in text
        and "\n " not in text
        and not text.startswith(" ")
        and not text.endswith(" ")
        and not any(map(text.__contains__, _BEFORE_CLOSING))
        and not has_entities(text)
    ):
        return _with_marks(Cleaned(text, Origin()))
    if has_entities(text):
        return _with_marks(_clean_places(text, _PLACE_OF_PAGE.finditer(text)))
    composed = is_normalized("NFC", text) and not _RARE.search(text)
    return _with_marks(_clean_places(text, _plain_places(text) if composed else _PLACE.finditer(text)))


def _with_marks(cleaned: Cleaned) -> Cleaned:
    """The same with the colons that lines leading a list in have lost; a mark that stands there becomes one.

    And with the blanks that commas, semicolons and colons have lost.
    """
    lost = sorted(
        [*((*span, ":") for span in lost_colons(cleaned.text)), *((at, at, " ") for at in lost_blanks(cleaned.text))]
    )
    if not lost:
        return cleaned
    text, old = cleaned.text, cleaned.origin
    pieces: list[str] = []
    done = 0
    for start, end, mark in lost:
        pieces += (text[done:start], mark)
        done = end
    pieces.append(text[done:])
    # A colon that is put in stands for nothing of the source: before the line's end, behind the blanks that were
    # removed there. A blank stands for the mark behind which it belongs and what was removed behind that.
    put_in = [
        (start, 1, start + 1, cleaned.source_span(start - 1, start)[0] if mark == " " else goes_on, goes_on)
        for start, end, mark in lost
        if start == end
        for goes_on in (cleaned.source_span(start, start + 1)[0],)
    ]
    kept = zip(old.clean_start, old.clean_end, old.source_start, old.source_end, strict=True)
    origin = Origin()
    shift = 0
    for at, order, stop, source_start, source_end in sorted(
        [*put_in, *((at, 0 if at == stop else 2, stop, *source) for at, stop, *source in kept)]
    ):
        origin.clean_start.append(at + shift)
        origin.clean_end.append(stop + shift)
        origin.source_start.append(source_start)
        origin.source_end.append(source_end)
        shift += order == 1
    return Cleaned("".join(pieces), origin)


def _plain_places(text: str) -> Iterator[re.Match[str]]:
    """The finds of `_PLAIN_PLACE`, tried only where one may begin: most spaces stand alone between words."""
    starts = {*_standing(text, "  "), *_standing(text, " \n"), *(at + 1 for at in _standing(text, "\n "))}
    for pair in _BEFORE_CLOSING:
        starts.update(_standing(text, pair))
    if text.startswith(" "):
        starts.add(0)
    if text.endswith(" "):
        starts.add(len(text) - 1)
    for found in _DIRTY.finditer(text):
        at = found.start()
        starts.add(at - 1 if at and text[at - 1] == " " and text[at] not in _ALIKE else at)
    done = 0
    for start in sorted(starts):
        if start >= done and (place := _PLAIN_PLACE.match(text, start)):
            done = place.end()
            yield place


def _standing(text: str, piece: str) -> Iterator[int]:
    at = text.find(piece)
    while at >= 0:
        yield at
        at = text.find(piece, at + 1)


def _clean_places(text: str, places: Iterable[re.Match[str]]) -> Cleaned:
    origin = Origin()
    pieces: list[str] = []
    known: dict[str, str] = {}
    done = length = previous = 0
    parted = bars(text)
    margin = left_margin(text)
    for found in places:
        start, end = found.span()
        kind = found.lastgroup
        if kind == "joined":
            if start > previous:
                start -= 1  # the letter that carries the marks
            old = text[start:end]
            new = known.get(old)
            if new is None:
                new = known[old] = normalize("NFC", _ANY_HIDDEN.sub("", old))
        elif kind == "gap":
            old = found[0]
            at_line_end = end == len(text) or text[end] in _LINE_ENDS
            new = "" if at_line_end or _ANY_HIDDEN.fullmatch(old) else " "
            if new and start in parted:
                new = " " + "| " * parted[start]
            elif new and (start == 0 or text[start - 1] == "\n"):
                new = "" if end - start <= margin else " "
            elif new and text[end] in _CLOSING and text[start - 1] not in _BEFORE_CELL:
                new = ""
        else:
            old = found[0]
            new = _alike(text, start) if kind == "alike" else _entity(old) if kind == "entity" else "\n"
        previous = end
        if new == old:
            continue
        if len(new) > 1:
            start, end, new = _narrowed(old, new, start)
        pieces += (text[done:start], new)
        length += start - done
        origin.clean_start.append(length)
        origin.source_start.append(start)
        origin.source_end.append(end)
        length += len(new)
        origin.clean_end.append(length)
        done = end
    pieces.append(text[done:])
    return Cleaned("".join(pieces), origin)


def _alike(text: str, at: int) -> str:
    """The letter or sign that is meant; broad commas and colons bring their blank with them, but not in figures."""
    new, after = _ALIKE[text[at]], text[at + 1 : at + 2]
    if text[at] in _BROAD_MARKS and (after.isalpha() or after in _OPENS) and not (at and text[at - 1] in _LINE_ENDS):
        return f"{new} "
    return new


def _entity(old: str) -> str:
    """The letter that is meant, with the marks that stand behind it."""
    end = old.index(";") + 1
    new = meant(old[:end])
    return normalize("NFC", _ALIKE.get(new, new) + _ANY_HIDDEN.sub("", old[end:]))


def _narrowed(old: str, new: str, start: int) -> tuple[int, int, str]:
    """Leave out of a change what `old` and `new` have alike at both ends, so that spans stay tight."""
    shorter = min(len(old), len(new))
    head = 0
    while head < shorter and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < shorter - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return start + head, start + len(old) - tail, new[head : len(new) - tail]
