"""Một số liệu và trang chứa nó: what a counted quantity holds, and how one is built from a figure and its unit."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from domain.extraction import Doubt, Span
from extractors.quantities.comparators import compared
from extractors.quantities.no_count import counts_nothing
from extractors.quantities.units.unit import Unit
from extractors.quantities.values import in_dong, is_english


class Quantity(NamedTuple):
    """A figure with its unit: `span` covers both, `figure_span` the digits (or number words) alone.

    `unit` is as printed, with single spaces; `normalized` gives money in đồng, also per head; `change` has `direction`
    (up, down) and, where the text says it, `against`; in a table, `row` is the label of its row, `column` its heading,
    `over` the one above that.
    """

    span: Span
    figure_span: Span
    value: float
    unit: str
    comparator: str = "="
    value_max: float | None = None
    of_total: float | None = None
    normalized: dict[str, float | str] | None = None
    change: dict[str, str] | None = None
    doubts: tuple[Doubt, ...] = ()
    row: Span | None = None
    column: Span | None = None
    over: Span | None = None


class Page(NamedTuple):
    """The text, with `_` as space, and in small letters; whether it has no marks at all."""

    text: str
    spaced: str
    line: str
    bare: bool


def built(
    page: Page,
    start: int,
    end: int,
    unit: Unit,
    values: tuple[Decimal, Decimal],
    sign: str,
    limit: int,
    floor: int,
    printed_to: int = 0,
) -> Quantity | None:
    """The quantity of the figure at [start, end) with its unit; None where it is none or its unit goes beyond `limit`.

    `values` are the lower and upper end ("-") or part and whole ("/"), by `sign`; words before `floor` are not its own.
    """
    if unit.end > limit or counts_nothing(page.line, page.spaced, start, end, unit, bare=page.bare):
        return None
    printed = " ".join(page.text[end : printed_to or unit.end].split())
    if printed[:1] == "(" and printed[-1:] == ")":
        printed = printed[1:-1]  # "2.140 ‖ (triệu đồng) ‖"
    doubts: tuple[Doubt, ...] = ()
    if is_english(page.spaced[start:end], unit):
        message = f"“{page.text[start:end]}” được đọc là số nguyên, dấu phẩy ngăn hàng nghìn. Hãy kiểm tra lại số này."
        doubts = (Doubt("thousands_comma", message),)
    comparator, change = compared(page.line, start, unit.end, floor=floor, bare=page.bare)
    return Quantity(
        (start, unit.end),
        (start, end),
        float(values[0]),
        printed,
        comparator,
        float(values[1]) if sign and sign != "/" else None,
        float(values[1]) if sign == "/" else None,
        in_dong(values[0], unit, page.text[end : unit.end].strip(" ()")),
        change,
        doubts,
    )
