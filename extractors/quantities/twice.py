"""Đơn vị ghi hai lần: "05 hợp tác xã/6 hợp tác xã" (done of all), "8 tỷ 500 triệu đồng" (one amount in several sizes),
"2 triệu rưỡi", "3tr5", "3 triệu đến 5 triệu đồng" (a range).

no: "10 bác sĩ/1 vạn dân" (a rate), "8 tỷ, 500 triệu đồng" (two amounts), "12 xã/tỉnh"
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from extractors.quantities.units.find import unit_at
from extractors.quantities.units.unit import Unit
from extractors.quantities.values import value_of
from vitext.fold import in_both_spellings
from vitext.lazy import regex

# "50 ha/60 ha", "50 ha/KH 60 ha", "12 tỷ đồng/kế hoạch 15 tỷ đồng"
_WHOLE = regex(
    r"\s?/\s?(?:(?:kế hoạch|chỉ tiêu|dự toán|kh|ke hoach|chi tieu|du toan)\s{1,2})?"
    r"([0-9]+(?:[.,][0-9]+)*)(?=\s)",
    re.IGNORECASE,
)
_ONWARD = frozenset("-–đtd")
# A dash that opens a line is that of the next item.
_MOST = regex(r"(?:[^\S\n][-–]|\s(?:đến|tới|den|toi))\s{1,2}([0-9]+(?:[.,][0-9]+)*)(?=[\s%])")
_REST = regex(
    r"\s{1,2}(?P<more>\d{1,3})\s{1,2}(?P<size>triệu|nghìn|ngàn|trieu|nghin|ngan)(?P<money>\s{1,2}(?:đồng|dong))?(?!\w)"
)
_ROUND = in_both_spellings("tỷ;tỉ;triệu;tr")
# "2 triệu ‖ rưỡi ‖", "3tr‖5": half of a size more, or so many tenths.
_HALF = regex(r"\s(?:rưỡi|ruoi)(?P<money>\s(?:đồng|dong))?(?!\w)")
_TENTHS = regex(r"\d(?![\w.,]*\d|\w)")
_SIZES = {"triệu": 10**6, "trieu": 10**6, "nghìn": 1000, "ngàn": 1000, "nghin": 1000, "ngan": 1000}


class Rest(NamedTuple):
    """The smaller part of an amount: where it ends, how much of the first unit it is, its word for money."""

    end: int
    more: Decimal
    money: str


def whole_after(spaced: str, unit: Unit, *, bare: bool) -> tuple[int, Decimal] | None:
    """End and value of the whole that stands after a stroke with the same unit; None where none does."""
    found = _WHOLE.match(spaced, unit.end) if spaced[unit.end : unit.end + 1] in ("/", " ") else None
    again = unit_at(spaced, found.end(), bare=bare) if found else None
    value = value_of(found[1], again) if found and again else None
    return (again.end, value) if again and value is not None and again.head == unit.head else None


def most_after(spaced: str, unit: Unit, *, bare: bool) -> tuple[int, Unit, Decimal] | None:
    """The upper end of a range that names its unit twice, "3 triệu ‖ đến 5 triệu đồng": end of figure, unit, value."""
    found = _MOST.match(spaced, unit.end) if unit.known and spaced[unit.end + 1 : unit.end + 2] in _ONWARD else None
    again = unit_at(spaced, found.end(), bare=bare) if found else None
    if not found or not again or (again.money, again.multiplier) != (unit.money, unit.multiplier):
        return None
    value = value_of(found[1], again)
    return (found.end(), again, value) if value is not None and (unit.money or again.head == unit.head) else None


def rest_after(line: str, unit: Unit) -> Rest | None:
    """The smaller parts of an amount of money: "8 tỷ ‖ 500 triệu 300 nghìn đồng"; None where none follows."""
    if unit.head not in _ROUND:
        return None
    if line[unit.end : unit.end + 1].isdigit():
        tenths = _TENTHS.match(line, unit.end)
        return Rest(tenths.end(), Decimal(tenths[0]) / 10, "") if tenths else None
    if half := _HALF.match(line, unit.end):
        return Rest(half.end(), Decimal("0.5"), (half["money"] or "").strip())
    end, more, size, money = unit.end, Decimal(0), unit.multiplier, ""
    while not money and (found := _REST.match(line, end)) and _SIZES[found["size"]] < size:
        end, size, money = found.end(), _SIZES[found["size"]], (found["money"] or "").strip()
        more += Decimal(found["more"]) * size
    return Rest(end, more / unit.multiplier, money) if more else None
