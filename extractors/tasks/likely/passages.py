"""Các mệnh đề của phần nội dung, nối nhau: every clause with the place where it stands, for the reading by likelihood."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractors.layout.layout import Layout
from extractors.layout.view import View
from extractors.tasks.clauses import Clause, clauses, joined
from extractors.tasks.told import Told


class Passage(NamedTuple):
    """A clause, the number of its block in the layout, whether it is the first of it, and what holds for the block."""

    clause: Clause
    block: int
    first: bool
    told: Told


def passages(seen: View, laid: Layout, told: Sequence[tuple[int, Told]]) -> Iterator[Passage]:
    """The clauses of the blocks in `told` (their numbers, and what holds for each), in reading order."""
    for number, holding in told:
        block = laid.placed[number].block
        first = True
        for clause in joined(seen, clauses(seen.text, block.body, block.end)):
            yield Passage(clause, number, first, holding)
            first = False
