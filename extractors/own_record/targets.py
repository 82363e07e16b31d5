"""Chỉ tiêu của bản ghi trong văn bản: each target in its row or its task's sentence, and its figures there.

3 ‖ Thành lập mới hợp tác xã ‖ HTX ‖ ≥ 09 ‖ …        …; chỉ tiêu: số người được bồi dưỡng đạt từ 515 lượt người trở lên
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from decimal import Decimal

from domain.extraction import Span
from domain.target import Target
from extractors.own_record.lines import Line, words_of
from extractors.sources.texts import CELL_BREAK
from vitext.lazy import regex
from vitext.numbers import read_number, write_number

_SIGNS = {
    "=": "",
    ">=": "≥ từ trở lên ít nhất tối thiểu",
    "<=": "≤ không quá tối đa",
    ">": "> trên hơn",
    "<": "< dưới",
    "approx": "khoảng",
}
_FIGURE = regex(r"(?<![\w.,])\d+(?:[.,]\d+)*")
_PLAIN = frozenset(words_of("từ đến khoảng trên dưới hơn ít nhất tối thiểu tối đa không quá trở lên % ≥ ≤ < >"))


def words_of_target(target: Target) -> set[str]:
    """Every word that a line may hold because of a target."""
    period = (target.period.as_noun(), target.period.as_adverb()) if target.period else ()
    parts = (target.indicator, target.unit, target.lead, target.note, *period, _SIGNS[target.comparator], "đạt đến từ")
    figures = (write_number(value) for value in figures_of(target))
    return {word for part in (*parts, *figures) if part for word in words_of(part)}


def figures_of(target: Target) -> tuple[Decimal, ...]:
    """The numbers of a target, as far as it has them."""
    values = (target.value, target.value_max, target.of_total, target.done)
    return tuple(Decimal(value) for value in values if value is not None)


def shown(target: Target) -> str:
    """ "≥ 9 HTX": the planned figure, for a message."""
    sign = _SIGNS[target.comparator].partition(" ")[0]
    if target.value is None:
        return target.unit or ""
    figure = write_number(target.value)
    if target.value_max is not None:
        figure += f" - {write_number(target.value_max)}"
    if target.of_total is not None:
        figure += f"/{write_number(target.of_total)}"
    return " ".join(part for part in (sign, figure, target.unit) if part)


def figures_after(text: str, line: Line, last: int, unit: str | None) -> list[tuple[Decimal, Span]]:
    """The figures behind the word numbered `last` of a line and where they stand.

    In a row only cells that hold nothing but figures, signs and the unit count; in a sentence what stands before ";".
    """
    start = line.places[last - 1][1] if last else line.start
    if line.cells:
        plain = _PLAIN | set(words_of(unit or ""))
        cells = list(_cells(text, start, line.end))
        pure = [cell for cell in cells if _is_figure(text[slice(*cell)], plain)]
        return [figure for cell in pure for figure in _figures(text, *cell)]
    end = text.find(";", start, line.end)
    return list(_figures(text, start, line.end if end < 0 else end))


def said_after(text: str, line: Line, last: int, found: Sequence[tuple[Decimal, Span]]) -> str:
    """What the text says behind an indicator, for a message: the cells or words around its figures."""
    if not found:
        return ""
    start, end = found[0][1][0], found[-1][1][1]
    if line.cells:
        start = max(text.rfind(CELL_BREAK, line.start, start) + len(CELL_BREAK), line.start)
        stop = text.find(CELL_BREAK, end, line.end)
        return text[start : line.end if stop < 0 else stop].strip()
    stop = text.find(";", end, line.end)
    return text[line.places[last - 1][1] : line.end if stop < 0 else stop].strip(" .;,/")[:80]


def _cells(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end:
        stop = text.find(CELL_BREAK, start, end)
        stop = end if stop < 0 else stop
        yield start, stop
        start = stop + len(CELL_BREAK)


def _is_figure(cell: str, plain: frozenset[str] | set[str]) -> bool:
    words = words_of(cell)
    return bool(_FIGURE.search(cell)) and all(word[0].isdigit() or word in plain for word in words)


def _figures(text: str, start: int, end: int) -> Iterator[tuple[Decimal, Span]]:
    for found in _FIGURE.finditer(text, start, end):
        with contextlib.suppress(ValueError):
            yield read_number(found[0].strip(".,")), found.span()
