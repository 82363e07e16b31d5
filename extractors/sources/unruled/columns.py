"""Cột: a row of known heads, and the gaps that run down between them for as long as no word stands in their way.

    STT   Nhiệm vụ        Cơ quan chủ   Thời gian
                          trì           hoàn thành
    1     Khảo sát …      Phòng …       Tháng 3/2026

The gap between two columns lies between their heads. A line that leaves no gap there, as a paragraph does, ends the
table. Where two gaps are left between two heads, a column has no head, and nobody can tell what belongs where.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extractors.tables.heads import are_heads, is_head, is_number_head, known_heads
from vitext.lazy import regex

from .boxes import Box, Row, pieces_of, row_of, said

Gap = tuple[float, float]

_NARROWEST = 0.5  # sizes: a gap between two columns
_ABOVE, _BELOW = 2, 4  # lines of the heads above and below the one that they are found by
_HEADS_HIGH = 8.0  # sizes that the heads are high at most
_FEWEST, _MOST = 3, 14  # columns
_MOST_OVER = 2  # lines of a head over others
_FARTHEST = 5.0  # sizes between two lines of a table
_FOOT = regex(r"Nơi nhận|T[ML]\.|T/[ML]|K[TÝ]\.|TUQ\.|Lưu:|Ghi chú ?:|NGƯỜI LẬP|Người lập|CHỦ T(?:ỊCH|ỌA|RÌ)$")


@dataclass(frozen=True, slots=True)
class Columns:
    """The words of each head, the gaps between the columns, and whether the first one holds the rows' numbers."""

    heads: tuple[tuple[Box, ...], ...]
    gaps: tuple[Gap, ...]
    numbered: bool

    def texts(self) -> tuple[str, ...]:
        """The heads."""
        return tuple(map(said, self.heads))

    def has_head_over_others(self) -> bool:
        """Whether a word heads several columns."""
        return len({box for head in self.heads for box in head}) < sum(map(len, self.heads))

    def of(self, box: Box) -> int:
        """The column in which a word stands."""
        middle = (box.left + box.right) / 2
        return sum(middle > (left + right) / 2 for left, right in self.gaps)


def heads_at(lines: Sequence[Row], at: int, size: float) -> Iterator[tuple[Columns, int, int]]:
    """(columns, first line, line after the last) of the heads that line `at` may belong to, the likeliest first."""
    if not _may_be_heads(lines[at], size):
        return
    found = []
    for first in range(max(0, at - _ABOVE), at + 1):
        for stop in range(at + 1, min(len(lines), at + 1 + _BELOW) + 1):
            band = lines[first:stop]
            if band[-1].bottom - band[0].top > _HEADS_HIGH * size:
                break
            if (told := _columns(band, size)) is not None:
                columns, known = told
                found.append((-known, -len(band), first, stop, columns))
    most = min((one[0] for one in found), default=0)
    for known, _, first, stop, columns in sorted(found, key=lambda one: one[:4]):
        if known == most:  # words that are no head beside those that are do not belong to them
            yield columns, first, stop


def _may_be_heads(line: Row, size: float) -> bool:
    pieces = [piece.text for piece in pieces_of(line, size)]
    return any(map(is_number_head, pieces)) or (len(pieces) > 1 and any(map(is_head, pieces)))


def _columns(band: Sequence[Row], size: float) -> tuple[Columns, int] | None:
    """The columns below the heads in these lines, and how many of the heads are known."""
    pieces = [piece for line in band for piece in pieces_of(line, size)]
    heads = [head for parts in _clusters(pieces) for head in _heads(parts)]
    words = [head.text for head in heads]
    numbered = are_heads(words) if _FEWEST <= len(heads) <= _MOST else None
    if numbered is None:
        return None
    gaps = tuple((one.right, two.left) for one, two in pairwise(heads))
    return Columns(tuple(head.boxes for head in heads), gaps, numbered), known_heads(words)


@dataclass(frozen=True, slots=True)
class _Head:
    """What heads one column: its own words, all words that stand above it, and from where to where its own go."""

    text: str
    boxes: tuple[Box, ...]
    left: float
    right: float


def _heads(parts: Sequence[Row]) -> list[_Head]:
    """One head of several lines, or several side by side below one that reaches over them: "Năm 2025" over two."""
    lines = sorted(parts, key=lambda one: one.middle)
    for over in range(1, min(len(lines), 1 + _MOST_OVER)):
        below_it = [list(one) for one in _clusters(lines[over:])]
        said_over = " ".join(line.text for line in lines[:over])
        if len(below_it) > 1 and is_head(said_over) and lines[over - 1].middle < min(one.top for one in lines[over:]):
            above = tuple(box for line in lines[:over] for box in line.boxes)
            return [_head(one, above) for one in below_it]
    return [_head(lines, ())]


def _head(parts: Sequence[Row], above: tuple[Box, ...]) -> _Head:
    lines = sorted(parts, key=lambda one: one.middle)
    boxes = tuple(box for line in lines for box in line.boxes)
    text = " ".join(line.text for line in lines)
    return _Head(text, (*above, *boxes), min(line.left for line in lines), max(line.right for line in lines))


def _clusters(pieces: Iterable[Row]) -> Iterator[list[Row]]:
    """The pieces that stand above each other."""
    found: list[list[Row]] = []
    end = 0.0
    for piece in sorted(pieces, key=lambda one: one.left):
        if found and piece.left < end:
            found[-1].append(piece)
            end = max(end, piece.right)
        else:
            found.append([piece])
            end = piece.right
    yield from found


def below(columns: Columns, lines: Sequence[Row], at: int, size: float) -> tuple[Columns, int]:
    """The columns with the gaps that lines from `at` on leave, and the line after the last that leaves them."""
    gaps = [[gap] for gap in columns.gaps]
    stop = at
    while stop < len(lines):
        line = lines[stop]
        if (stop and line.top - lines[stop - 1].bottom > _FARTHEST * size) or is_foot(line, size):
            break
        left_over = [[one for gap in free for one in _without(gap, line, size)] for free in gaps]
        if not all(left_over):
            break
        gaps = left_over
        stop += 1
    widest = tuple(max(free, key=lambda gap: gap[1] - gap[0]) for free in gaps)
    return replace(columns, gaps=widest), stop


def is_foot(line: Row, size: float) -> bool:
    """Whether the line belongs to what stands below a document, or below a table."""
    return any(_FOOT.match(piece.text) for piece in pieces_of(line, size))


def are_certain(columns: Columns, lines: Iterable[Row], wide: Columns, size: float) -> bool:
    """Whether the `lines` leave one gap only where `wide`, the columns by their heads, leave room for one."""
    told = list(lines)
    for gap in wide.gaps:
        free = [gap]
        for line in told:
            free = [one for before in free for one in _without(before, line, size)]
        if len(free) != 1:
            return False
    return not any(_is_parted(parts, size) for parts in cells_of(columns, told))


def cells_of(columns: Columns, lines: Iterable[Row]) -> list[list[Row]]:
    """For each column the lines in it, from top to bottom."""
    found: list[list[Row]] = [[] for _ in columns.heads]
    for line in lines:
        parts: dict[int, list[Box]] = {}
        for box in line.boxes:
            parts.setdefault(columns.of(box), []).append(box)
        for column, boxes in parts.items():
            found[column].append(row_of(boxes))
    return found


def _is_parted(lines: Sequence[Row], size: float) -> bool:
    """Whether a gap runs down inside a column: two columns below one head."""
    wide = [line for line in lines if len(pieces_of(line, size)) > 1]
    if len(wide) < 2:  # it does not run down
        return False
    free: list[Gap] = [(min(line.left for line in lines), max(line.right for line in lines))]
    for line in lines:
        free = [one for gap in free for one in _without(gap, line, 2 * size)]
    return any(any(line.left < gap[0] and line.right > gap[1] for line in wide) for gap in free)


def _without(gap: Gap, line: Row, size: float) -> list[Gap]:
    """What the words of a line leave of a gap."""
    start, end = gap
    left = []
    for box in line.boxes:
        if box.right <= start:
            continue
        if box.left >= end:
            break
        left.append((start, box.left))
        start = box.right
    left.append((start, end))
    return [one for one in left if one[1] - one[0] >= _NARROWEST * size]
