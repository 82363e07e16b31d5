"""Số không có đơn vị riêng: bare figures with the unit that their clause, a list, or the figure they divide names."""

from __future__ import annotations

from collections.abc import Sequence

from domain.extraction import Span
from extractors.quantities.comparators import compared
from extractors.quantities.lists import listed
from extractors.quantities.no_count import counts_nothing
from extractors.quantities.quantity import Page, Quantity
from extractors.quantities.units.find import unit_at
from extractors.quantities.unsaid import (
    counts_beside,
    divides,
    goes_on,
    last_of_several,
    lone_parts,
    named_unit,
    summed_parts,
    told_parts,
)
from extractors.quantities.values import in_dong, value_of
from vitext.lazy import regex
from vitext.numbers import read_number

_MAY_CLOSE = frozenset(("", " ", ".", ",", ";", ")", "(", "\n"))
_ON_TO = frozenset(" vlxctg")  # the second sign after a figure that others follow: "5, 7 và 9", "120 lên 165"
_COUNT = regex(r"\d{1,3}(?:\.\d{3})+|\d{1,6}")


def without_unit(span: Span, page: Page, found: list[Quantity], floor: int) -> Quantity | None:
    """A figure without a unit of its own, with that of its clause, of the item above, or of what it divides."""
    if page.line[span[0] - 1 : span[0]] != " " or page.line[span[1] : span[1] + 1] not in _MAY_CLOSE:
        return None
    figure = page.spaced[slice(*span)]
    on = page.line[span[1] + 1 : span[1] + 2] in _ON_TO
    if on and (told := _told_once(span, figure, page, found, floor)):
        return told
    if not _COUNT.fullmatch(figure) or (len(figure) > 1 and figure[0] == "0" and len(figure) != 2):
        return None
    value = float(figure.replace(".", ""))
    # A time between the name and the number parts nothing: "tổng số hội viên đến nay là ‖ 2.626".
    done = found[-1].span[1] if found else 0
    unit, where = "", named_unit(page.line, page.spaced, span, done, bare=page.bare)
    if where:
        unit = " ".join(page.text[slice(*where)].split())
    elif found and not found[-1].normalized:
        whole = found[-1]
        alone = whole.span == whole.figure_span
        follows = alone and (goes_on(page.line, whole.span, span) or counts_beside(page.line, whole.span, span))
        if follows or (value <= whole.value and divides(page.line, whole.span, span)):
            unit = whole.unit
    if not unit:
        return None
    comparator, change = compared(page.line, *span, floor=floor, bare=page.bare)
    return Quantity(span, span, value, unit, comparator, change=change)


def _told_once(span: Span, figure: str, page: Page, found: list[Quantity], floor: int) -> Quantity | None:
    """A figure of several whose unit is told with the last: "lần lượt có ‖ 5, ‖ 7 và 9 HTX"."""
    before = found[-1].span if found and found[-1].span == found[-1].figure_span else (0, 0)
    end = last_of_several(page.line, before, span)
    unit = unit_at(page.spaced, end, bare=page.bare) if end else None
    value = value_of(figure, unit) if unit and unit.known else None
    if not unit or value is None:
        return None
    if counts_nothing(page.line, page.spaced, *span, unit._replace(known=False), bare=page.bare):
        return None  # "thôn ‖ 3, 5 và 7 xã Hòa Bình"
    printed = " ".join(page.text[end : unit.end].split())
    comparator, change = compared(page.line, *span, floor=floor, bare=page.bare)
    return Quantity(
        span, span, float(value), printed, comparator, normalized=in_dong(value, unit, printed), change=change
    )


def parts_of(found: list[Quantity], page: Page) -> list[Quantity]:
    """The figures of lists in brackets after a quantity: parts of it, in its unit."""
    parts = []
    for whole in found:
        if whole.normalized or whole.value <= 1 or whole.unit[:1] == "%":
            continue
        end = whole.span[1]
        after = page.line[end : end + 90]
        spans: Sequence[Span] = ()
        if "(" in after[:2]:
            spans = tuple(listed(page.spaced, end)) or summed_parts(page.line, whole.span, whole.value)
        elif "(" in after:
            spans = lone_parts(page.line, whole.span, whole.value)
        if not spans and ("gồm" in after or "trong đó" in after or page.bare):
            spans = told_parts(page.line, whole.span, whole.value)
        parts += [Quantity(span, span, float(read_number(page.spaced[slice(*span)])), whole.unit) for span in spans]
    return parts
