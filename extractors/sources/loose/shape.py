"""Bảng đã nhận ra trong chữ thuần: its cells, and the text with each row on one line, as ruled tables have it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.extraction import Span
from extractors.sources.texts import CELL_BREAK

Row = tuple[Span | None, ...]  # None where a cell is empty


@dataclass(frozen=True, slots=True)
class Loose:
    """A table: its rows, the heads first; all have as many cells."""

    rows: tuple[Row, ...]

    def ends(self) -> Span:
        """From its first word to its last."""
        told = [span for row in self.rows for span in row if span is not None]
        return told[0][0], told[-1][1]


def with_rows(text: str, tables: Iterable[Loose]) -> str:
    """`text` with the rows of the `tables`, which follow each other, as lines."""
    made, at = list[str](), 0
    for table in tables:
        start, end = table.ends()
        rows = (CELL_BREAK.join(_said(text, span) for span in row) for row in table.rows)
        made += (text[at:start], "\n".join(rows))
        at = end
    return "".join((*made, text[at:]))


def _said(text: str, cell: Span | None) -> str:
    return " ".join(text[slice(*cell)].split()) if cell is not None else ""


def spans_of_lines(text: str) -> Sequence[Span]:
    """The lines of a text, blanks at their ends taken off."""
    found, at = [], 0
    for line in text.split("\n"):
        words = line.strip()
        start = at + line.index(words) if words else at
        found.append((start, start + len(words)))
        at += len(line) + 1
    return found
