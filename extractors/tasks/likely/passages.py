"""Các mệnh đề của phần nội dung, nối nhau: every clause with the place where it stands, for the reading by likelihood."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractors.layout.layout import Layout
from extractors.layout.view import View
from extractors.tasks.clauses import Clause, clauses
from extractors.tasks.joined_clauses import joined
from extractors.tasks.told import Told


class Held(NamedTuple):
    """What holds for the block of this number in the layout, and its clauses where they were cut already."""

    block: int
    told: Told
    clauses: tuple[Clause, ...] | None


class Passage(NamedTuple):
    """A clause, the number of its block in the layout, whether it is the first of it, and what holds for the block."""

    clause: Clause
    block: int
    first: bool
    told: Told


def passages(seen: View, laid: Layout, held: Sequence[Held]) -> Iterator[Passage]:
    """The clauses of the blocks that `held` names, in reading order."""
    for number, told, cut in held:
        if cut is None:
            block = laid.placed[number].block
            cut = tuple(joined(seen, clauses(seen.text, block.body, block.end)))
        for at, clause in enumerate(cut):
            yield Passage(clause, number, at == 0, told)
