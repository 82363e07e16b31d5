"""Tìm số liệu: every counted quantity with its unit, comparator and change — "17/15 HTX", "7,5 tỷ đồng", "80-85%".

One pass stops at each figure, looks right for the unit and left for what makes it no quantity: an ordinal (lần thứ 6,
khóa 12, Điều 5), a label at the start of a line, a code (QH15, Covid-19), a date, a citation, a length of time.
What the quantity is about, target or result, and its period are judged elsewhere.
The text is matching text; `_` counts as a space.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from decimal import Decimal

from domain.extraction import Span
from extractors.citations import find_citations
from extractors.quantities.below_unit import cells_below, figures_in, units_named
from extractors.quantities.cells import Cell, spoken
from extractors.quantities.comparators import compared, step
from extractors.quantities.no_count import slogans
from extractors.quantities.quantity import Page, Quantity, built
from extractors.quantities.tables import figure_cells
from extractors.quantities.units.find import unit_at
from extractors.quantities.units.lexicon import cell_units, is_count
from extractors.quantities.values import in_dong, value_of
from extractors.quantities.with_unit import with_unit
from extractors.quantities.without_unit import parts_of, without_unit
from extractors.quantities.words import spelled
from vitext.bare import is_bare
from vitext.lazy import regex
from vitext.period_forms.plain import plain
from vitext.periods import find_periods

__all__ = ["Quantity", "find_quantities"]

_NUMBER = r"[0-9]+(?:[.,][0-9]+)*"
# The figure, a per cent sign, and a second figure that may make it a range or a share. What stands after a word and a
# stroke is looked at, too: "12 lớp/ ‖ 450 học viên". A dash that opens a line behind "%" is that of an item.
_FIGURE = regex(
    r"(?P<low>[0-9](?<![\w.,].)(?<![\W\d]/.)[0-9]*(?:[.,][0-9]+)*)(?: ?%(?!\s?\n\s?[-–]))?"
    r"(?:(?P<sign>\s{0,2}[-–÷/]\s{0,2}|\s{1,2}(?:đến|tới|den|toi)\s{1,2}"
    r"|\s(?:(?:trong|trên|tren)\s(?:(?:tổng |tong )?(?:số|so)\s)?))(?P<high>" + _NUMBER + r"))?"
)

_FEW = 10  # "500.000 đồng/02 người" is a rate
_BOUNDS = ("<=", ">=")
_BESIDE = regex(r",\s{1,2}|,?\s{1,2}(?:và|va|hoặc|hoac)\s{1,2}")


def find_quantities(text: str, *, taken: Iterable[Span] | None = None) -> tuple[Quantity, ...]:
    """Return the quantities of `text` in reading order, never overlapping.

    `taken` are the spans of its dates, periods and citations, in any order; without them they are found here.
    """
    if taken is None:
        taken = [period.span for period in find_periods(text)] + [cited.span for cited in find_citations(text)]
    page = Page(text, text.replace("_", " "), plain(text), is_bare(text))
    named = units_named(page.spaced, page.line)
    closed = sorted([*taken, *slogans(page.spaced), *figures_in(named)])
    found: list[Quantity] = []
    position = at = 0
    search, spaced = _FIGURE.search, page.spaced
    while figure := search(spaced, position):
        start = figure.start()
        position = figure.end("low")
        while at < len(closed) and closed[at][1] <= start:
            at += 1
        limit = closed[at][0] if at < len(closed) else len(text)
        if limit <= start:
            position = max(closed[at][1], position)
            continue
        done = found[-1].span[1] if found else 0
        if spaced[start - 1 : start] == "/" and (not found or done != start - 1):
            continue
        floor = max(done, closed[at - 1][1] if at else 0)
        quantity = with_unit(figure, page, limit, floor) or without_unit(figure.span("low"), page, found, floor)
        if quantity and found and done == start - 1 and found[-1].normalized and not _shares_sum(quantity, page, start):
            continue
        if quantity:
            found.append(_bounded(_stepped(quantity, found[-1], page), found[-1], page) if found else quantity)
            position = quantity.span[1]
    placed, cells = _in_tables(page, named)
    found = [_in_its_column(one, placed) for one in found] if placed else found
    return tuple(_merged(found, _spelled(page) + cells + parts_of(found, page), closed))


def _shares_sum(quantity: Quantity, page: Page, start: int) -> bool:
    """Whether those are counted among whom the sum before a stroke goes: "24,5 tỷ đồng/‖398 hộ", no rate: "/100 hộ"."""
    if page.spaced[start - 1 : start] != "/":
        return True
    round_one = page.spaced[start : quantity.figure_span[1]].strip("0.") == "1"
    return not (round_one or quantity.normalized) and is_count(quantity.unit.lower()) and quantity.value > _FEW


def _stepped(quantity: Quantity, before: Quantity, page: Page) -> Quantity:
    """ "từ 28 hộ xuống còn 23 hộ": the second figure is a change against the first."""
    gap = quantity.span[0] - before.span[1]
    way = step(page.line, before.span[1], quantity.span[0], bare=page.bare) if 3 < gap < 60 else None
    if not way or (quantity.change and "against" in quantity.change):
        return quantity
    against = " ".join(page.text[slice(*before.span)].split())
    return quantity._replace(change={"direction": way, "against": against})


def _bounded(quantity: Quantity, before: Quantity, page: Page) -> Quantity:
    """ "không quá 01 tập thể, ‖ 03 cá nhân": a bound holds for what is counted right beside, in a unit of its own."""
    if quantity.comparator != "=" or quantity.change or before.comparator not in _BOUNDS:
        return quantity
    beside = quantity.unit != before.unit and _BESIDE.fullmatch(page.line, before.span[1], quantity.span[0])
    return quantity._replace(comparator=before.comparator) if beside else quantity


def _spelled(page: Page) -> list[Quantity]:
    """Quantities in number words: "hai hợp tác xã", "một trăm triệu đồng"; only before units that leave no doubt."""
    found = []
    for start, end, unit, value in spelled(page.line, page.spaced, bare=page.bare):
        number = Decimal(value)
        quantity = built(page, start, end, unit, (number, number), "", len(page.text), 0)
        if quantity:
            found.append(quantity)
    return found


def _in_its_column(one: Quantity, placed: dict[int, Cell]) -> Quantity:
    """A figure that has its unit in its cell, with its row and its column."""
    cell = placed.get(one.span[1])
    return one if cell is None else one._replace(row=cell.row, column=cell.column, over=cell.over)


def _in_tables(page: Page, named: Sequence[re.Match[str]]) -> tuple[dict[int, Cell], list[Quantity]]:
    """Figures that stand alone in the cells of a table, with the unit of their row, column or table, and those that end
    the lines below a `named` unit; before them the cells whose figures have their own, by their ends."""
    found = []
    placed = {}
    known = cell_units(bare=page.bare)
    for cell in (*figure_cells(page.spaced, known), *cells_below(page.spaced, named, known)):
        if not cell.unit:
            placed[cell.span[1]] = cell
            continue
        unit = unit_at(f" {spoken(cell.unit)}", 0, bare=page.bare)
        low = cell.span if cell.high is None else (cell.span[0], _end_of_figure(page.spaced, cell.span[0]))
        value = value_of(page.spaced[slice(*low)], unit) if unit else None
        most = value_of(page.spaced[slice(*cell.high)], unit) if unit and cell.high else None
        if unit and value is not None and (most is None or value < most):
            normalized = in_dong(value, unit, cell.unit)
            comparator, change = "=", None
            if cell.words != cell.span:
                comparator, change = compared(page.line, *cell.span, floor=cell.words[0], bare=page.bare)
            found.append(
                Quantity(
                    cell.span,
                    cell.span,
                    float(value),
                    cell.unit,
                    comparator,
                    None if most is None else float(most),
                    normalized=normalized,
                    change=change,
                    row=cell.row,
                    column=cell.column,
                    over=cell.over,
                )
            )
    return placed, found


def _end_of_figure(text: str, at: int) -> int:
    while at < len(text) and (text[at].isdigit() or (text[at] in ".," and text[at + 1 : at + 2].isdigit())):
        at += 1
    return at


def _merged(found: list[Quantity], more: list[Quantity], closed: list[Span]) -> list[Quantity]:
    """All in reading order; what is spelled gives way to figures and to dates."""
    if not more:
        return found
    blocked = _disjoint([quantity.span for quantity in found] + closed)
    starts = [start for start, _ in blocked]
    free = []
    for quantity in more:
        before = bisect_left(starts, quantity.span[1]) - 1
        if before < 0 or blocked[before][1] <= quantity.span[0]:
            free.append(quantity)
    return sorted([*found, *free], key=lambda quantity: quantity.span)


def _disjoint(spans: list[Span]) -> list[Span]:
    """The same places as spans that do not overlap, in order."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
