"""Bảng mà vạch đứng riêng một dòng: a table as law sites print it, a stroke between two cells on a line of its own.

    | ⏎ STT ⏎ | ⏎ Chỉ tiêu ⏎ | ⏎ Năm 2025 ⏎ | ⏎ Năm 2026 ⏎ | ⏎ | ⏎ Kế hoạch ⏎ | ⏎ Ước thực hiện ⏎ | ⏎ | ⏎ 1 ⏎ …
A stroke opens each row and another closes it, so that rows of a known width are certain whatever cells are empty. Heads
may stand in two rows, the second below those that span several columns; a row of numbers below them tells the width.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from domain.extraction import Span
from extractors.tables.heads import is_number_head, is_unit_head, is_work_head
from vitext.lazy import regex

_BAR = regex(r"(?:\A|(?<=\n))[ \t]*\|[ \t]*(?=\n|\Z)")
_LONGEST_CELL, _LONGEST_HEAD, _FEWEST, _MOST = 400, 90, 3, 16
_FIGURE = regex(r"[0-9]+(?:[.,][0-9]+)*%?")
_YEAR = regex(r"(?:19|20)\d\d")


class Column(NamedTuple):
    """The head of a column, and the one above it that spans it and others."""

    head: Span
    over: Span | None = None


class BarredRow(NamedTuple):
    """The cells of a row that hold something, each with its column."""

    cells: list[Span]
    columns: list[Column]


def barred_rows(text: str) -> Iterator[tuple[Span, list[BarredRow]]]:
    """Yield the tables of `text`: where each stands, and its rows below the heads."""
    if "\n|\n" not in text:
        return
    run: list[Span] = []
    bars = [found.span() for found in _BAR.finditer(text)]
    for before, after in pairwise([*bars, (len(text) + _LONGEST_CELL + 1,) * 2]):
        if after[0] - before[1] > _LONGEST_CELL:
            yield from _tables(text, run)
            run = []
        else:
            run.append(_tight(text, before[1], after[0]))


def _tight(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in " \n*\t":
        start += 1
    while end > start and text[end - 1] in " \n*\t":
        end -= 1
    return start, end


def _tables(text: str, cells: Sequence[Span]) -> Iterator[tuple[Span, list[BarredRow]]]:
    at = 0
    while at + 2 * _FEWEST < len(cells):
        words = _words(text, cells[at])
        shape = _shape(text, cells, at) if not at or is_number_head(words) or is_work_head(words) else None
        if shape is None:
            at += 1
            continue
        columns, start = shape
        rows, stop = _rows(cells, start, len(columns))
        yield (
            (cells[at][0], cells[min(stop, len(cells)) - 1][1]),
            [BarredRow([one for one in row if one[0] < one[1]], _of_told(row, columns)) for row in rows],
        )
        at = stop


def _of_told(row: Sequence[Span], columns: Sequence[Column]) -> list[Column]:
    return [column for one, column in zip(row, columns, strict=True) if one[0] < one[1]]


def _shape(text: str, cells: Sequence[Span], at: int) -> tuple[list[Column], int] | None:
    """The columns of the table whose heads begin with cell `at`, and the first cell of its first row."""
    heads = _group(cells, at)
    if not _are_heads(text, heads):
        return None
    start = at + len(heads) + 1
    below = _group(cells, start)
    if _count(text, below) == len(heads):
        return [Column(one) for one in heads], start + len(below) + 1
    if _fits(cells, start, len(heads)):
        return [Column(one) for one in heads], start
    behind = start + len(below) + 1
    numbers = _group(cells, behind)
    if width := _count(text, numbers):
        columns = spread(text, heads, below, width)
        return (columns, behind + len(numbers) + 1) if columns else None
    for width in range(len(heads) + len(below) - 1, len(heads), -1):
        if _fits(cells, behind, width) and (columns := spread(text, heads, below, width)):
            return columns, behind
    return None


def _group(cells: Sequence[Span], at: int) -> Sequence[Span]:
    """The cells from `at` on up to an empty one: a row of heads or numbers, which all hold something."""
    end = at
    while end < len(cells) and end - at <= _MOST and cells[end][0] < cells[end][1]:
        end += 1
    return cells[at:end]


def _are_heads(text: str, heads: Sequence[Span]) -> bool:
    said = [_words(text, one) for one in heads]
    return _FEWEST <= len(said) <= _MOST and all(
        len(one) <= _LONGEST_HEAD and not one.endswith((";", ".")) and (not _FIGURE.fullmatch(one) or _is_year(one))
        for one in said
    )


def _is_year(words: str) -> bool:
    return _YEAR.fullmatch(words) is not None


def _count(text: str, cells: Sequence[Span]) -> int:
    """How many columns a row of numbers tells: "1, 2, 3 …", "(1) (2) …", "A, B, 1, 2 …"; 0 where it is none."""
    said = [_words(text, one).strip("()") for one in cells]
    letters = sum(1 for one in said if one in ("A", "B", "C", "D"))
    told = [*"ABCD"[:letters], *(str(number + 1) for number in range(len(said) - letters))]
    return len(said) if len(said) >= _FEWEST and said == told else 0


def _fits(cells: Sequence[Span], start: int, width: int) -> bool:
    """Whether two rows of so many cells stand there."""
    return len(_rows(cells, start, width, most=2)[0]) == 2


def _rows(cells: Sequence[Span], at: int, width: int, most: int = 1000) -> tuple[list[Sequence[Span]], int]:
    """The rows of so many cells from `at` on, each closed by a stroke, and where they end; shorter ones name a part."""
    rows: list[Sequence[Span]] = []
    while at + width <= len(cells) and len(rows) < most:
        if _closed(cells, at, width):
            rows.append(cells[at : at + width])
            at += width + 1
            continue
        short = len(_group(cells, at))
        if not 0 < short < width or not _closed(cells, at + short + 1, width):
            break
        at += short + 1
    return rows, at


def _closed(cells: Sequence[Span], at: int, width: int) -> bool:
    """Whether a row ends behind so many cells: there nothing stands between two strokes, or the table ends."""
    end = at + width
    row = cells[at:end]
    return (
        len(row) == width
        and any(one[0] < one[1] for one in row)
        and (end == len(cells) or cells[end][0] == cells[end][1])
    )


def spread(text: str, heads: Sequence[Span], below: Sequence[Span], width: int) -> list[Column] | None:
    """The columns where the heads of the second row stand below some of the first; None where it is open which."""
    spans = len(heads) + len(below) - width
    named = [number for number, one in enumerate(heads) if _names_rows(_words(text, one))]
    first = named[-1] + 1 if named else 1
    behind = len(heads) - first
    if not 0 < spans <= behind or len(below) % spans or (spans > 1 and spans != behind):
        return None
    share, columns, taken = len(below) // spans, [], 0
    for number, one in enumerate(heads):
        if number >= first and taken < len(below):
            columns += [Column(sub, one) for sub in below[taken : taken + share]]
            taken += share
        else:
            columns.append(Column(one))
    return columns


def _names_rows(words: str) -> bool:
    return is_number_head(words) or is_unit_head(words) or is_work_head(words)


def _words(text: str, one: Span) -> str:
    return " ".join(text[slice(*one)].split())
