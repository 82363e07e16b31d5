"""Mỗi hàng một dòng: tables whose cells stand between "|"."""

from __future__ import annotations

from collections.abc import Sequence

from domain.extraction import Span
from extractors.layout.tables.roles import NAMES, Role, header_roles, is_table_of_tasks, sets_limits
from extractors.layout.tables.rows import Row, Table, row_of, rows_with_tasks, tight
from extractors.layout.tables.unheaded import unheaded_roles
from vitext.fold import search_key
from vitext.lazy import regex

_RULE = regex(r"[\s|:\-]+$")


def _is_caption(text: str, start: int, end: int) -> bool:
    """Whether a cell names what stands in the next one, as no heading of a column does: "Chủ trì cuộc họp:"."""
    return text[start:end].endswith(":")


def _cells(text: str, start: int, end: int) -> list[Span]:
    """The cells of one piped line, without the outer pipes."""
    line = text[start:end]
    found, at = [], start + (line.startswith("|"))
    stop = end - line.endswith("|")
    while at <= stop:
        bar = text.find("|", at, stop)
        bar = stop if bar < 0 else bar
        found.append(tight(text, at, bar))
        at = bar + 1
    return found


def piped_table(text: str, lines: Sequence[Span], at: int) -> tuple[Table | None, int]:
    """The table whose first piped line is `at`, None where these lines are none, and the line after them."""
    stop = at
    while stop < len(lines) and "|" in text[slice(*lines[stop])] and lines[stop][1] - lines[stop][0] > 1:
        stop += 1
    read = [_cells(text, *lines[number]) for number in range(at, stop) if not _RULE.match(text[slice(*lines[number])])]
    outer = text[lines[at][0]] == "|"
    if not read or (len(read) < 2 and not outer) or min(len(cells) for cells in read) < 2:
        return None, stop
    rows: list[Row] = []
    roles: list[Role] = []
    headings: list[str] = []
    of_one = limit = False
    for cells in read:
        words = [text[slice(*cell)] for cell in cells]
        named = [] if roles else header_roles(words)
        if not roles and is_table_of_tasks(named) and not any(_is_caption(text, *cell) for cell in cells):
            roles, headings = named, words
            limit = sets_limits(named, words)
            of_one = any(
                role == "lead" and NAMES.match(search_key(word)) for role, word in zip(named, words, strict=True)
            )
        elif roles and words != headings:  # the next page repeats them
            rows += row_of(text, roles, cells, of_one=of_one, limit=limit)
    unheaded = [] if roles else unheaded_roles([[text[slice(*cell)] for cell in cells] for cells in read])
    for cells in read if unheaded else ():
        rows += row_of(text, unheaded, cells)
    return Table(lines[at][0], lines[stop - 1][1], rows_with_tasks(text, rows), bool(unheaded)), stop
