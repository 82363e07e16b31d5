"""Khối văn bản: một đoạn, một mục đánh số hay một gạch đầu dòng, dù bị ngắt thành nhiều dòng.

    1. Tăng cường …      Điều 2. …      I- …      2.1. …      a) …      (3) …      - …      + …      Thứ nhất, …

Works on the matching text of `vitext.clean`; spans are offsets in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from domain.extraction import Span
from extractors.layout.glued import glued_at
from extractors.layout.labels import LABEL, skip
from extractors.layout.page_ends import without_page_ends
from extractors.layout.tables.find import tables
from extractors.layout.tables.rows import Table
from extractors.layout.tables.without_numbers import may_stand
from extractors.layout.wrapped import broken_before, closes_bold, continues, first_lines_indented, runs_on, wrap_width

_ALONE = frozenset(("number", "decimal", "roman", "capital", "letter"))
_DASHES = frozenset("-–—•")  # a star alone in its line parts what is above from what is below
_LONGEST_ALONE = 10
_FEWEST_ITEMS = 4


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph or item. `text[body:end]` is what follows the label; `kind` is "" where there is no label."""

    start: int
    end: int
    body: int
    kind: str
    label: str
    table: Table | None = None

    def words(self, text: str) -> str:
        """What follows the label, line breaks as spaces."""
        return " ".join(text[self.body : self.end].replace("**", "").split())


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of `text` in reading order; blank lines belong to none. A table is one block of kind "table"."""
    result: list[Block] = []
    lines = without_page_ends(text, _lines(text))
    wrapped = wrap_width(text, lines)
    boards = iter(tables(text, lines) if "|" in text or "TT" in text or "tt" in text or may_stand(text) else ())
    board = next(boards, None)
    spaced = sum([start == end for start, end in lines]) * 10 > len(lines)
    apart = bool(wrapped) and spaced and _stand_apart(text, lines)
    indented = bool(wrapped) and first_lines_indented(text, lines)
    previous: Span | None = None
    bold = "**" in text
    alone = False  # whether the line above is only a label: "**2. ⏎ Sở Tài chính**"
    for start, end in lines:
        while board is not None and start >= board.end:
            board = next(boards, None)
        if board is not None and start >= board.start:
            if not result or result[-1].table is not board:
                result.append(Block(board.start, board.end, board.start, "table", "", board))
            previous = None
            continue
        line = text[start:end]
        bare = line.strip()
        if not bare or bare == "|":
            previous = None
            continue
        set_in = line[0] == " " and not bare.isdigit()  # but the number of a page
        start += line.index(bare[0])
        label = LABEL.match(text, start, end) or _label_alone(text, start, end)
        if alone and label is None and previous is not None:
            last, body = result[-1], skip(text, start, end)
            result[-1] = Block(last.start, end, body, last.kind, last.label)
            previous, alone = (start, end), False
            continue
        alone = label is not None and label.end() >= end - 2 and not text[label.end() : end].strip("* ")
        joined = label is not None and previous is not None and runs_on(text, previous, label)
        if indented and not set_in and previous is not None and (label is None or label.lastgroup == "dash"):
            joined = joined or broken_before(text, previous, start, wrapped)
        if joined:
            label = None
        if joined or (
            previous is not None
            and label is None
            and not (indented and set_in)
            and (
                (bold and closes_bold(text, result[-1].start, start, end))
                or continues(text, previous, (start, end), wrapped, spaced=spaced, apart=apart)
            )
        ):
            last = result[-1]
            result[-1] = Block(last.start, end, last.body, last.kind, last.label)
        else:
            result.append(_block(text, start, end, label))
        previous = (start, end)
    return tuple(result)


def _block(text: str, start: int, end: int, label: re.Match[str] | None) -> Block:
    if label is None or label.lastgroup is None:
        return Block(start, end, start, "", "")
    body = skip(text, label.end(), end)
    return Block(start, end, body, label.lastgroup, label.group(label.lastgroup).replace("\\", "").strip(" :"))


def _label_alone(text: str, start: int, end: int) -> re.Match[str] | None:
    """The label that a short line consists of, its words in the next: "**2. ⏎ Sở Tài chính**", "b) ⏎ Nội dung", "- ⏎ Rà soát"."""
    if end - start > _LONGEST_ALONE:
        return None
    label = LABEL.match(text, start, end + 1)
    if label is None or text[label.end() : end].strip("* "):
        return None
    return label if label.lastgroup in _ALONE or text[start] in _DASHES else None


def _stand_apart(text: str, lines: Sequence[Span]) -> bool:
    """Whether every item of a text stands apart, but for a few: a blank line above it; and what stands right below its first
    line mostly begins with a small letter, as what goes on does ("2. Sở Y tế ⏎ Kiểm tra …" is a head and its paragraph).
    """
    labelled = [at for at, (start, end) in enumerate(lines) if end > start and LABEL.match(text, start, end)]
    if len(labelled) < _FEWEST_ITEMS:
        return False
    alone = sum(at == 0 or not text[slice(*lines[at - 1])].strip(" |") for at in labelled)
    below = [text[slice(*line)].strip(" |*") for line in map(lines.__getitem__, [at + 1 for at in labelled[:-1]])]
    small = [words[0].islower() for words in below if words and not LABEL.match(words)]
    return alone * 10 >= len(labelled) * 9 and sum(small) * 2 >= len(small)


def _lines(text: str) -> list[Span]:
    breaks = [-1, *(found.start() for found in re.finditer("\n", text)), len(text)]
    lines = [(before + 1, after) for before, after in pairwise(breaks)]
    glued = glued_at(text)
    return _parted(lines, glued) if glued else lines


def _parted(lines: list[Span], glued: Sequence[int]) -> list[Span]:
    """The lines, those that were run together parted where their items begin."""
    result: list[Span] = []
    for start, end in lines:
        cuts = [start, *(at for at in glued if start < at < end), end]
        result += pairwise(cuts)
    return result
