"""Trị số của một số liệu: the figure as a number, its thousands told from decimals, and money in đồng.

12,500 hộ      12500: what is counted whole has no three decimals      7,5 tỷ đồng      7500000000 đồng
"""

from __future__ import annotations

from decimal import Decimal

from extractors.quantities.units.lexicon import is_count
from extractors.quantities.units.unit import Unit
from vitext.lazy import regex
from vitext.numbers import read_number

_LONGEST = 24  # signs; longer is a code
_LONGEST_COUNT = 9  # digits without dots; longer is a number of an account
_ENGLISH = regex(r"[1-9][0-9]{0,2},[0-9]{3}")


def value_of(figure: str, unit: Unit) -> Decimal | None:
    """The value of a written figure before `unit`; None for a telephone number and for what is no number."""
    if len(figure) > _LONGEST:
        return None
    if figure.isdecimal():
        code = (figure[0] == "0" and len(figure) > 3) or (len(figure) > _LONGEST_COUNT and not unit.money)
        return None if code else Decimal(figure)
    if is_english(figure, unit):
        return Decimal(figure.replace(",", ""))
    try:
        return read_number(figure)
    except ValueError:
        return None


def is_english(figure: str, unit: Unit) -> bool:
    """Whether the comma parts thousands: "12,500 hộ"."""
    return (
        len(figure) > 4
        and figure[-4] == ","
        and unit.multiplier == 1
        and is_count(unit.head)
        and bool(_ENGLISH.fullmatch(figure))
    )


def in_dong(value: Decimal, unit: Unit, printed: str) -> dict[str, float | str] | None:
    """Money in đồng, also per head: 1,2 triệu đồng/khẩu is 1200000 đồng/khẩu. None for what is no money."""
    if not unit.money:
        return None
    per = printed.partition("/")
    return {"value": float(value * unit.multiplier), "unit": "đồng" + "".join(per[1:]).replace("\n", " ")}
