"""Tìm số liệu: every counted quantity with its unit, comparator and change — "17/15 HTX", "7,5 tỷ đồng", "80-85%".

One pass stops at each figure, looks right for the unit and left for what makes it no quantity: an ordinal (lần thứ 6,
khóa 12, Điều 5), a label at the start of a line, a code (QH15, Covid-19), a date, a citation, a length of time.
What the quantity is about, target or result, and its period are judged elsewhere.
The text is matching text; `_` counts as a space.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from domain.extraction import Doubt, Span
from extractors.citations import find_citations
from extractors.quantities.comparators import change, comparator, step
from extractors.quantities.tables import figure_cells
from extractors.quantities.units import Unit, cell_units, is_count, unit_at
from extractors.quantities.words import SPELLED, spelled_value
from vitext.numbers import read_number
from vitext.period_forms import plain
from vitext.periods import find_periods


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure with its unit: `span` covers both, `figure_span` the digits (or number words) alone.

    `unit` is as printed, with single spaces; `normalized` gives money in đồng, also per head; `change` has `direction`
    (up, down) and, where the text says it, `against`.
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


_NUMBER = r"[0-9]+(?:[.,][0-9]+)*"
_FIGURE = re.compile(
    r"(?P<low>[0-9](?<![\w.,/].)[0-9]*(?:[.,][0-9]+)*)(?P<percent>\s?%)?"
    r"(?:(?P<sign>\s{0,2}[-–/]\s{0,2}|\s{1,2}(?:đến|tới|den|toi)\s{1,2})(?P<high>" + _NUMBER + r"))?"
)
# Before a figure: it counts a place in a row, whatever follows …
_ROW = (
    "thứ điều chương mục trang khóa khoá số mẫu biểu bảng hình đoạn lục giờ quyển loại hạng bậc đường lộ ngõ phiên top "
    "thu dieu chuong muc so mau bieu bang doan gio"
)
_ORDINAL = frozenset(_ROW.split())
# … or unless a known unit follows.
_NAMED_PLACES = (
    "đợt tổ thôn xóm ấp khu đội nhóm lớp khối tầng phòng quận phường kênh tuyến lần vòng cấp điểm khoản bộ dãy lô thửa "
    "bản bài tập kho ô cụm tháng ngày quý năm chí nghiệp tuổi bước kỳ kì họp dot to thon xom ap khu doi nhom lop lan"
)
_PLACE = frozenset(_NAMED_PLACES.split())
_TOTALS = frozenset(("tổng", "trong", "trên", "tong", "tren", "với"))
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_LABEL = re.compile(r"[-/]\s{1,2}")  # "5- 100% cán bộ", "1/ 20 HTX"


@dataclass(frozen=True, slots=True)
class _Page:
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
    while figure := _FIGURE.search(page.spaced, position):
        start = figure.start()
        position = figure.end("low")
        while at < len(closed) and closed[at][1] <= start:
            at += 1
        limit = closed[at][0] if at < len(closed) else len(text)
        if limit <= start:
            position = max(closed[at][1], position)
            continue
        floor = max(found[-1].span[1] if found else 0, closed[at - 1][1] if at else 0)
        quantity = _quantity(figure, page, limit, floor)
        if quantity:
            found.append(_stepped(quantity, found[-1], page) if found else quantity)
            position = quantity.span[1]
    return tuple(_merged(found, _spelled(page) + _in_tables(page), closed))


def _quantity(figure: re.Match[str], page: _Page, limit: int, floor: int) -> Quantity | None:
    """The quantity at a figure; nothing of it may reach `limit`, and words before `floor` are not its own."""
    start = figure.start()
    low, high, sign = figure["low"], figure["high"], (figure["sign"] or "").strip()
    if high and figure.end("high") <= limit:
        if _LABEL.fullmatch(figure["sign"]) and _at_line_start(page.line, start):
            return None
        unit = unit_at(page.spaced, figure.end("high"), bare=page.bare)
        values = _values(low, high, unit)
        if unit and values and sign == "/" and not unit.known:
            return None  # "1/2 diện tích" is a fraction
        if unit and values and (sign == "/" or values[0] < values[1]):
            return _built(page, start, figure.end("high"), unit, values, sign, limit, floor)
    unit = unit_at(page.spaced, figure.end("low"), bare=page.bare)
    values = _values(low, "0", unit)
    if not unit or not values:
        return None
    return _built(page, start, figure.end("low"), unit, values, "", limit, floor)


def _values(low: str, high: str, unit: Unit | None) -> tuple[Decimal, Decimal] | None:
    if (low[0] == "0" and low.isdecimal() and len(low) > 3) or not unit:
        return None  # a telephone number
    try:
        return _value(low, unit), _value(high, unit)
    except ValueError:
        return None


def _value(figure: str, unit: Unit) -> Decimal:
    if _english(figure, unit):
        return Decimal(figure.replace(",", ""))
    return read_number(figure)


def _english(figure: str, unit: Unit) -> bool:
    """12,500 hộ: things that are counted whole have no three decimals."""
    return bool(re.fullmatch(r"[1-9][0-9]{0,2},[0-9]{3}", figure)) and unit.multiplier == 1 and is_count(unit.head)


def _built(
    page: _Page, start: int, end: int, unit: Unit, values: tuple[Decimal, Decimal], sign: str, limit: int, floor: int
) -> Quantity | None:
    if unit.end > limit or _is_place(page, start, end, unit):
        return None
    printed = " ".join(page.text[end : unit.end].split())
    span = (start, unit.end)
    doubts: tuple[Doubt, ...] = ()
    if _english(page.spaced[start:end], unit):
        message = f"“{page.text[start:end]}” được đọc là số nguyên, dấu phẩy ngăn hàng nghìn. Hãy kiểm tra lại số này."
        doubts = (Doubt("thousands_comma", message),)
    return Quantity(
        span,
        (start, end),
        float(values[0]),
        printed,
        comparator(page.line, *span, floor=floor, bare=page.bare),
        float(values[1]) if sign and sign != "/" else None,
        float(values[1]) if sign == "/" else None,
        _normalized(values[0], unit, page.text[end : unit.end]),
        change(page.line, *span, floor=floor, bare=page.bare),
        doubts,
    )


def _is_place(page: _Page, start: int, end: int, unit: Unit) -> bool:
    """Whether the figure is an ordinal, a label, a year or part of a code, judged by what stands before it."""
    before = page.line[max(0, start - 24) : start]
    if before.endswith("-") and before[-2:-1].isalpha():
        return True
    if _at_line_start(page.line, start) and page.spaced[end + 1 : end + 3].istitle() and "." in page.line[start:end]:
        return True  # "2.3 Lao động": a section
    if not unit.known and (_at_line_start(page.line, start) or _YEAR.fullmatch(page.line, start, end)):
        return True
    words = before.split()
    if not words or not before[-1].isspace():
        return False
    last, earlier = words[-1], words[-2] if len(words) > 1 else ""
    if last in ("số", "so") and (earlier in _TOTALS or not page.line[start:end].isdecimal()):
        return False
    if last in _ORDINAL:
        return not (unit.money or unit.head == "%") or last in ("điều", "thứ", "trang")
    return (last in _PLACE and not unit.known) or f"{earlier} {last}" in ("thi đua", "thi dua", "quốc lộ", "tỉnh lộ")


def _at_line_start(line: str, start: int) -> bool:
    before = line[max(0, start - 3) : start]
    return not before or before[-1] == "\n"


def _normalized(value: Decimal, unit: Unit, printed: str) -> dict[str, float | str] | None:
    """Money in đồng: 7,5 tỷ đồng is 7500000000 đồng, 1,2 triệu đồng/khẩu 1200000 đồng/khẩu."""
    if not unit.money:
        return None
    per = printed.partition("/")
    return {"value": float(value * unit.multiplier), "unit": "đồng" + "".join(per[1:]).replace("\n", " ")}


def _stepped(quantity: Quantity, before: Quantity, page: _Page) -> Quantity:
    """ "từ 28 hộ xuống còn 23 hộ": the second figure is a change against the first."""
    gap = quantity.span[0] - before.span[1]
    way = step(page.line, before.span[1], quantity.span[0], bare=page.bare) if 3 < gap < 60 else None
    if not way or (quantity.change and "against" in quantity.change):
        return quantity
    against = " ".join(page.text[slice(*before.span)].split())
    return replace(quantity, change={"direction": way, "against": against})


def _spelled(page: _Page) -> list[Quantity]:
    """Quantities in number words: "hai hợp tác xã", "một trăm triệu đồng"; only before units that leave no doubt."""
    found = []
    for words in SPELLED.finditer(page.line):
        start, end = words.span("number")
        unit = unit_at(page.spaced, end, bare=page.bare)
        value = spelled_value(words["number"], unit.head if unit else "")
        in_words_again = page.line[max(0, start - 12) : start].rstrip(" :").endswith(("bằng chữ", "bang chu"))
        if unit and value is not None and not in_words_again:
            quantity = _built(page, start, end, unit, (Decimal(value), Decimal(0)), "", len(page.text), 0)
            if quantity:
                found.append(quantity)
    return found


def _in_tables(page: _Page) -> list[Quantity]:
    """Figures that stand alone in the cells of a table, with the unit of their row, column or table."""
    found = []
    for cell in figure_cells(page.spaced, cell_units(bare=page.bare)) if "|" in page.spaced else ():
        unit = unit_at(f" {cell.unit}", 0, bare=page.bare)
        values = _values(page.spaced[slice(*cell.span)], "0", unit)
        if unit and values:
            found.append(
                Quantity(
                    cell.span,
                    cell.span,
                    float(values[0]),
                    cell.unit,
                    normalized=_normalized(values[0], unit, cell.unit),
                )
            )
    return found


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
