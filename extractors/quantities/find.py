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
from typing import NamedTuple

from domain.extraction import Doubt, Span
from extractors.citations import find_citations
from extractors.quantities.comparators import compared, step
from extractors.quantities.lists import listed
from extractors.quantities.places import is_place
from extractors.quantities.tables import figure_cells
from extractors.quantities.twice import rest_after, whole_after
from extractors.quantities.units import Unit, cell_units, unit_at
from extractors.quantities.unsaid import divides, goes_on, lone_parts, named_unit, told_parts
from extractors.quantities.values import in_dong, is_english, value_of
from extractors.quantities.words import spelled
from vitext.numbers import read_number
from vitext.period_forms import plain
from vitext.periods import find_periods


class Quantity(NamedTuple):
    """A figure with its unit: `span` covers both, `figure_span` the digits (or number words) alone.

    `unit` is as printed, with single spaces; `normalized` gives money in đồng, also per head; `change` has `direction`
    (up, down) and, where the text says it, `against`; in a table, `row` is the label of its row, `column` its heading.
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


_NUMBER = r"[0-9]+(?:[.,][0-9]+)*"
# The figure, a per cent sign, and a second figure that may make it a range or a share.
_FIGURE = re.compile(
    r"(?P<low>[0-9](?<![\w.,/].)[0-9]*(?:[.,][0-9]+)*)(?: ?%)?"
    r"(?:(?P<sign>\s{0,2}[-–/]\s{0,2}|\s{1,2}(?:đến|tới|den|toi)\s{1,2})(?P<high>" + _NUMBER + r"))?"
)
_MAY_CLOSE = frozenset(("", " ", ".", ",", ";", ")", "(", "\n"))
_PER_HEAD = re.compile(r"(?<!\w)(?:số|tỷ lệ|tỉ lệ|tỷ suất|so|ty le|ti le|ty suat)\s[^,;:.()\d]{2,40}\st(?:rên|ren)\s\Z")
# "Doanh thu bình quân của ‖ 01 HTX ‖ là 2,2 tỷ đồng"
_ON_AVERAGE = re.compile(r"\w (?:bình quân|trung bình|binh quan|trung binh) (?:(?:của|mỗi|trên|cho|cua|moi|tren) )?\Z")
_COUNT = re.compile(r"\d{1,3}(?:\.\d{3})+|\d{1,6}")
_LABEL = re.compile(r"[-/]\s{1,2}")  # "5- 100% cán bộ", "1/ 20 HTX"


class _Page(NamedTuple):
    """The text, with `_` as space, and in small letters; whether it has no marks at all."""

    text: str
    spaced: str
    line: str
    bare: bool


def find_quantities(text: str, *, taken: Iterable[Span] | None = None) -> tuple[Quantity, ...]:
    """Return the quantities of `text` in reading order, never overlapping.

    `taken` are the spans of its dates, periods and citations, in any order; without them they are found here.
    """
    if taken is None:
        taken = [period.span for period in find_periods(text)] + [cited.span for cited in find_citations(text)]
    page = _Page(text, text.replace("_", " "), plain(text), text.isascii())
    closed = sorted(taken)
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
        floor = max(found[-1].span[1] if found else 0, closed[at - 1][1] if at else 0)
        quantity = _quantity(figure, page, limit, floor) or _unsaid(figure.span("low"), page, found, floor)
        if quantity:
            found.append(_stepped(quantity, found[-1], page) if found else quantity)
            position = quantity.span[1]
    return tuple(_merged(found, _spelled(page) + _in_tables(page) + _divided(found, page), closed))


def _quantity(figure: re.Match[str], page: _Page, limit: int, floor: int) -> Quantity | None:
    """The quantity at a figure; nothing of it may reach `limit`; words before `floor` are not its own."""
    start = figure.start()
    if page.line[start - 1 : start] == "-" and page.line[start - 2 : start - 1].isdigit():
        return None  # the month of "2031-09-24"
    low, sign, high = figure.groups()
    if high and (end := figure.end("high")) <= limit:
        if _LABEL.fullmatch(sign) and _at_line_start(page.line, start):
            return None
        unit = unit_at(page.spaced, end, bare=page.bare)
        if unit:
            sign = sign.strip()
            least, most = value_of(low, unit), value_of(high, unit)
            if least is not None and most is not None:
                if sign == "/" and not unit.known and most < 10:
                    return None  # "1/2 diện tích" is a fraction
                if sign == "/" or least < most:
                    return _built(page, start, end, unit, (least, most), sign, limit, floor)
    end = figure.end("low")
    unit = unit_at(page.spaced, end, bare=page.bare)
    value = value_of(low, unit) if unit else None
    if not unit or value is None or _is_base(low, page.line, start, unit.end):
        return None
    if whole := whole_after(page.spaced, unit, bare=page.bare):
        end_of_all, of = whole
        return _built(page, start, end, unit._replace(end=end_of_all), (value, of), "/", limit, floor, unit.end)
    if rest := rest_after(page.line, unit):
        value += rest.more
        printed = " ".join(f"{page.text[end : unit.end]} {rest.money}".split())
        built = _built(page, start, end, unit._replace(end=rest.end), (value, value), "", limit, floor)
        return built and built._replace(unit=printed, normalized=in_dong(value, unit, printed))
    return _built(page, start, end, unit, (value, value), "", limit, floor)


def _is_base(figure: str, line: str, start: int, end: int) -> bool:
    """Whether a round figure only tells per how many something is counted: "số bác sĩ trên ‖ 1 vạn dân"."""
    if figure.strip("0.") != "1":
        return False
    if line[start - 5 : start] not in ("trên ", "tren "):
        return (
            len(figure) < 3
            and _ON_AVERAGE.search(line, max(0, start - 24), start) is not None
            and "/" not in line[start : end + 1]
        )
    return _PER_HEAD.search(line, max(0, start - 60), start) is not None


def _unsaid(span: Span, page: _Page, found: list[Quantity], floor: int) -> Quantity | None:
    """A figure without a unit of its own, with that of its clause, of the item above, or of what it divides."""
    if page.line[span[0] - 1 : span[0]] != " " or page.line[span[1] : span[1] + 1] not in _MAY_CLOSE:
        return None
    figure = page.spaced[slice(*span)]
    if not _COUNT.fullmatch(figure) or (len(figure) > 1 and figure[0] == "0" and len(figure) != 2):
        return None
    value = float(figure.replace(".", ""))
    unit, where = "", named_unit(page.line, page.spaced, span, floor, bare=page.bare)
    if where:
        unit = " ".join(page.text[slice(*where)].split())
    elif found and not found[-1].normalized:
        whole = found[-1]
        follows = whole.span == whole.figure_span and goes_on(page.line, whole.span, span)
        if follows or (value <= whole.value and divides(page.line, whole.span, span)):
            unit = whole.unit
    if not unit:
        return None
    comparator, change = compared(page.line, *span, floor=floor, bare=page.bare)
    return Quantity(span, span, value, unit, comparator, change=change)


def _built(
    page: _Page,
    start: int,
    end: int,
    unit: Unit,
    values: tuple[Decimal, Decimal],
    sign: str,
    limit: int,
    floor: int,
    printed_to: int = 0,
) -> Quantity | None:
    if unit.end > limit or is_place(page.line, page.spaced, start, end, unit, bare=page.bare):
        return None
    printed = " ".join(page.text[end : printed_to or unit.end].split())
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
        in_dong(values[0], unit, page.text[end : unit.end]),
        change,
        doubts,
    )


def _at_line_start(line: str, start: int) -> bool:
    return start == 0 or line[start - 1] == "\n"


def _stepped(quantity: Quantity, before: Quantity, page: _Page) -> Quantity:
    """ "từ 28 hộ xuống còn 23 hộ": the second figure is a change against the first."""
    gap = quantity.span[0] - before.span[1]
    way = step(page.line, before.span[1], quantity.span[0], bare=page.bare) if 3 < gap < 60 else None
    if not way or (quantity.change and "against" in quantity.change):
        return quantity
    against = " ".join(page.text[slice(*before.span)].split())
    return quantity._replace(change={"direction": way, "against": against})


def _spelled(page: _Page) -> list[Quantity]:
    """Quantities in number words: "hai hợp tác xã", "một trăm triệu đồng"; only before units that leave no doubt."""
    found = []
    for start, end, unit, value in spelled(page.line, page.spaced, bare=page.bare):
        number = Decimal(value)
        quantity = _built(page, start, end, unit, (number, number), "", len(page.text), 0)
        if quantity:
            found.append(quantity)
    return found


def _in_tables(page: _Page) -> list[Quantity]:
    """Figures that stand alone in the cells of a table, with the unit of their row, column or table."""
    found = []
    for cell in figure_cells(page.spaced, cell_units(bare=page.bare)):
        unit = unit_at(f" {cell.unit}", 0, bare=page.bare)
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
                )
            )
    return found


def _end_of_figure(text: str, at: int) -> int:
    while at < len(text) and (text[at].isdigit() or (text[at] in ".," and text[at + 1 : at + 2].isdigit())):
        at += 1
    return at


def _divided(found: list[Quantity], page: _Page) -> list[Quantity]:
    """The figures of lists in brackets after a quantity: parts of it, in its unit."""
    parts = []
    for whole in found:
        if whole.normalized or whole.value <= 1 or whole.unit[:1] == "%":
            continue
        end = whole.span[1]
        after = page.line[end : end + 90]
        spans: Sequence[Span] = ()
        if "(" in after:
            opens = after[:2].lstrip()[:1] == "("
            spans = tuple(listed(page.spaced, end)) if opens else lone_parts(page.line, whole.span, whole.value)
        if not spans and ("gồm" in after or "trong đó" in after or page.bare):
            spans = told_parts(page.line, whole.span, whole.value)
        parts += [Quantity(span, span, float(read_number(page.spaced[slice(*span)])), whole.unit) for span in spans]
    return parts


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
