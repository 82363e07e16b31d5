"""Tên tổ chức kết thúc ở đâu: a name is a head, what it deals with, and a unit or a proper name.

    Sở Văn hóa, Thể thao và Du lịch · Ban Quản lý rừng phòng hộ · HTX Dược liệu Tây Quế · Văn phòng HĐND và UBND xã
What a body deals with is a capital and the small words of the same noun.
"""
# ruff: noqa: E501, SIM905 (lists of words and patterns read better unbroken)

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from extractors.documents.names import LOWER, UPPER
from extractors.documents.view import View
from extractors.people.bodies.heads import HEADS, SORTS, head_at
from extractors.people.bodies.units import NUMBER, UNITS, place_end, unit_at
from extractors.people.bodies.words import (
    BEGINS,
    COMMA,
    ENDS_NOUN,
    FIELDS,
    INSIDE,
    INSIDE_HEAD,
    MARKED,
    NEXT_WORD,
    SMALL,
    spelt_at,
)
from extractors.people.capitals import longest
from vitext.lazy import regex

_CLOSED = frozenset(
    "chinh phu|thu tuong chinh phu|quoc hoi|bo chinh tri|ban bi thu|van phong chinh phu|uy ban thuong vu quoc hoi".split(
        "|"
    )
)
# Heads under which another body may stand: “Ban Chấp hành Liên minh HTX tỉnh”, never “HTX Phòng Đào tạo”.
_OWNED = frozenset(
    "htx|hop tac xa|so|ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|lien minh htx|lien minh hop tac xa|lmhtx|cong an|lien hiep htx|to hop tac|tht|bao|dai|tinh uy|thanh uy|huyen uy|cuc|bo|vu".split(
        "|"
    )
)
_SMALL_FIRST = frozenset([*UNITS, *INSIDE_HEAD])
_GOES_ON = (" ", "-", ",")
_GLUED = regex(rf"(?:[&-][{UPPER}]{{2,}}(?![{LOWER}]))+")
_JOINT = regex(r"(?P<sign> ?- ?| & | ?, | va )(?=[^\W\d_])")
_BRACKET = regex(r" \( ?[a-z]{2,8} ?\)(?= (?:tinh|huyen|xa|phuong|thanh pho|viet nam)(?!\w))")
_OFFICES = frozenset(["hdnd", "hoi dong nhan dan", "ubnd", "uy ban nhan dan"])
_CENTRAL = ("TƯ", "TW")
_WORDS_AT_MOST = 18


def name_end(view: View, at: int, head: str, *, plain: bool, stops: Container[int]) -> int:
    """Where the name ends whose head ends at `at`. A person's name (its start in `stops`) is never part of it."""
    name = _Name(view, plain, stops, head, head, at)
    for _ in range(_WORDS_AT_MOST):
        if name.head in _CLOSED or not name.goes_on():
            break
    return name.end


@dataclass(slots=True)
class _Name:
    """A name as far as it was read: up to `end`, the last head in it, what it deals with, and what its last word was.

    `last` is "head", "field" (what a body deals with), "small" (a common noun) or "cap" (any other capital).
    """

    view: View
    plain: bool
    stops: Container[int]
    first_head: str
    head: str
    end: int
    last: str = "head"
    field: str = ""

    def goes_on(self) -> bool:
        """Take the next word or phrase in; False where the name goes no further."""
        flow, key, plain = self.view.flow, self.view.key, self.plain
        if flow[self.end : self.end + 1] not in _GOES_ON:
            return False
        word = NEXT_WORD.match(flow, self.end)
        if word is None or key.startswith("va ", word.start(1)):
            return self._takes_joint()
        start, stop = word.span(1)
        first, capital = key[start:stop], flow[start].isupper()
        if start in self.stops or (not capital and first not in _SMALL_FIRST):
            return False
        if flow[start:stop] in _CENTRAL:
            self.end, self.last = stop, "head"
            return True
        if first in UNITS and (unit := unit_at(self.view, first, start, plain=plain)):
            return self._takes_unit(unit, start)
        if not capital:
            return self._takes_noun(first, start)
        begins = spelt_at(BEGINS, MARKED, self.view, first, start, plain=plain) if first in BEGINS else None
        phrase = longest(FIELDS, first, key, start) if first in FIELDS else None
        if begins and len(begins) >= len(phrase or ""):
            return False
        inner = head_at(self.view, first, start, plain=plain) if first in HEADS else None
        if inner and len(inner) >= len(phrase or ""):
            return self._takes_head(inner, start)
        if phrase:
            self.end, self.last, self.field = start + len(phrase), "field", phrase
            return True
        if stop - start > 1 and flow[start:stop].isupper():
            if not self._takes_noun(first, start):
                glued = _GLUED.match(flow, stop)
                self.end, self.last = (glued.end() if glued else stop), "cap"
            return True
        self._takes_capital(stop)
        return True

    def _takes_joint(self) -> bool:
        """A unit's name in brackets, or what is joined by “và”, a dash, a comma."""
        end = _BRACKET.match(self.view.key, self.end)
        joined = None if end else self._joined()
        if end is None and joined is None:
            return False
        self.end = end.end() if end else joined or self.end
        return True

    def _takes_unit(self, unit: str, start: int) -> bool:
        """A unit with its name ends the name; “trung ương” does not."""
        self.end = start + len(unit)
        if unit == "trung uong":
            self.last = "head"
            return True
        number = NUMBER.match(self.view.key, self.end) if unit == "khu vuc" else None
        self.end = number.end() if number else place_end(self.view, self.end, plain=self.plain, stops=self.stops)
        return False

    def _takes_head(self, inner: str, start: int) -> bool:
        """Another head, unless it is a body of its own: “Sở ‖ Ủy ban …”."""
        own = self.head == "ban" and self.last == "head" and inner in _OFFICES
        if self.head in _OWNED or self.last == "cap" or own:
            return False
        self.end, self.last, self.head, self.field = start + len(inner), "head", inner, ""
        return True

    def _takes_noun(self, first: str, start: int) -> bool:
        """A common noun that belongs to names."""
        if self.last == "cap":
            return False
        table = INSIDE_HEAD if self.last in ("head", "small") or self.head in SORTS else INSIDE
        inside = spelt_at(table, SMALL, self.view, first, start, plain=self.plain)
        if inside is None and self.last == "field" and _runs_on(self.view, start, first, plain=self.plain):
            inside = spelt_at(INSIDE_HEAD, SMALL, self.view, first, start, plain=self.plain)
        if inside is None:
            return False
        self.end, self.last = start + len(inside), self.last if self.last == "field" else "small"
        return True

    def _takes_capital(self, stop: int) -> None:
        """A capital that no list knows, with the small word that makes a noun with it: “Chăn ‖ nuôi”."""
        flow, key = self.view.flow, self.view.key
        after = NEXT_WORD.match(flow, stop)
        self.end = stop
        if self.last != "cap" and after and flow[after.start(1)].islower() and after.group(1) not in ENDS_NOUN:
            start, end = after.span(1)
            if not unit_at(self.view, key[start:end], start, plain=self.plain):
                tail = spelt_at(INSIDE, SMALL, self.view, key[start:end], start, plain=self.plain)
                self.end, self.last, self.field = (start + len(tail) if tail else end), "field", ""
                return
        self.last = "cap"

    def _joined(self) -> int | None:
        """The end of a field joined to the one before: “và Đầu tư”, “- Thương binh”, “, Thể thao”; or of a second organ."""
        view = self.view
        joint = _JOINT.match(view.key, self.end)
        if joint is None or not view.flow[joint.end()].isupper():
            return None
        start, sign = joint.end(), joint["sign"].strip()
        word = NEXT_WORD.match(" " + view.flow[start : start + 16])
        if word is None:
            return None
        first = view.key[start : start + len(word.group(1))]
        if self.last == "head":
            second = longest(HEADS, first, view.key, start)
            offices = sign == "va" and self.head in _OFFICES and second in _OFFICES
            return start + len(second) if second and offices and self.first_head == "van phong" else None
        if self.last != "field":
            return None
        phrase = longest(FIELDS, first, view.key, start)
        if sign == ",":
            return start + len(phrase) if phrase in COMMA.get(self.field, ()) and phrase else None
        if phrase and not view.key.startswith("ke hoach so", start):
            return start + len(phrase)
        if (
            sign != "va"
            or spelt_at(BEGINS, MARKED, view, first, start, plain=self.plain)
            or longest(HEADS, first, view.key, start)
        ):
            return None
        small = NEXT_WORD.match(view.flow, start + len(first))
        return (
            small.end(1) if small and view.flow[small.start(1)].islower() and small.group(1) not in ENDS_NOUN else None
        )


def _runs_on(view: View, at: int, first: str, *, plain: bool) -> bool:
    """Whether a unit or a capital follows the small words at `at`: “Trung tâm Dịch vụ tổng hợp xã”."""
    phrase = spelt_at(INSIDE_HEAD, SMALL, view, first, at, plain=plain)
    after = NEXT_WORD.match(view.flow, at + len(phrase)) if phrase else None
    if after is None:
        return False
    start = after.start(1)
    return view.flow[start].isupper() or bool(unit_at(view, view.key[start : after.end(1)], start, plain=plain))
