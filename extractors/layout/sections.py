"""Mục lớn mục nhỏ: which heads stand above a block, and what kind of part it is in (kết quả hay nhiệm vụ).

A label of a kind already open closes what is deeper; a new kind opens one level below: documents differ in the order of
their labels, and this follows whatever order a document keeps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extractors.documents.menus import is_menu
from extractors.layout.agenda import (
    brings_in_conclusions,
    heads_conclusions,
    titles_results,
)
from extractors.layout.announced import announced_in, goes_on_with_tasks, paper_of
from extractors.layout.blocks import Block
from extractors.layout.bullets import mark, names_body_over_others
from extractors.layout.heads import (
    BULLETS,
    CLOSED_BY,
    ITEMS,
    LONGEST_HEAD,
    Open,
    ends_in_colon,
    heads_its_like,
    is_capital_head,
    is_heading,
    restarts_below,
    unlike_below,
)
from extractors.layout.lists_anew import (
    LESSER_NUMBER,
    counts_below,
    has_two_marks,
    heads_list_anew,
)
from extractors.layout.marked_heads import ends_marked, heads_by_star, is_line, is_marked, is_star, stars_numbers
from extractors.layout.modes import Mode

_LONGEST_QUESTION = 200
_LAST_MENU = 30  # blocks
_HEAD_LENGTH = 240
_STRONG = frozenset(("part", "article", "roman", "capital", "number", "decimal", "capitals", "line"))
_ANY_BULLETS = BULLETS | {"bullets", "squares"}  # the head of its own list, one of the third level
_BEGIN_PARTS = frozenset(("roman", "capital"))
_PARTS = _BEGIN_PARTS | {"part", "article", "capitals"}


@dataclass(frozen=True, slots=True)
class Placed:
    """A block with the heads above it (outermost first), its depth, and the mode of the part it stands in."""

    block: Block
    heads: tuple[int, ...]
    level: int
    mode: Mode
    is_head: bool
    said_at: int = -1  # the block that announced the mode


def place(text: str, listed: Sequence[Block]) -> tuple[Placed, ...]:
    """Every block in its place."""
    result: list[Placed] = []
    paper = paper_of(text, listed)
    stack: list[Open] = []
    above = 0  # lines of a site's menu
    two_marks = has_two_marks(listed)
    for index, block in enumerate(listed):
        kind = block.kind if block.kind != "table" else ""
        if not kind and block.end - block.body > LONGEST_HEAD and not text[block.body : block.body + 12].isupper():
            if _in_bullets(stack) and text[block.end - 1] == ":":
                stack.pop()  # a lead-in after a list stands beside the list
            paper.title_over = paper.title_over or index > paper.title
            result.append(_placed(block, stack))  # a paragraph: neither a head nor an item
            continue
        if not kind and index < _LAST_MENU and is_menu(text[block.start : block.end]):
            result.append(_placed(block, stack))  # of the site from which the text was copied
            above += 1
            continue
        if asks_what_follows(text, block):
            stack.clear()
        opening = " ".join(text[block.body : min(block.end, block.body + _HEAD_LENGTH)].replace("*", "").split())
        is_head = is_heading(text, opening, listed, index, stack) or (
            kind in ("number", "decimal") and titles_results(opening, listed, index)
        )
        if not kind and is_capital_head(opening):
            kind = "capitals"
        if not is_head and kind == "dash" and heads_by_star(text, block, opening, listed, index):
            is_head = True
        names_body = not is_head and names_body_over_others(listed, index, opening)
        is_head = is_head or names_body
        announced = announced_in(paper, opening, kind, index, text, listed) if is_head else None
        if announced in ("result", "none") and kind in CLOSED_BY and goes_on_with_tasks(paper, opening, kind, stack):
            announced = None
        paper.title_over = paper.title_over or (index > paper.title and kind != "capitals")
        if is_head and kind in _PARTS:
            by_lead_in = paper.concluded and not paper.by_head and kind in ("roman", "capital", "part")
            paper.by_head = heads_conclusions(opening)
            paper.concluded = paper.by_head or by_lead_in
        paper.concluded = paper.concluded or brings_in_conclusions(opening)
        if is_head and (
            is_star(text, block, announced)
            or stars_numbers(text, listed, index)
            or (not kind and (is_line(opening, announced, index - above) or is_marked(text, block, announced)))
            or (not kind and ends_marked(text, block, listed, stack))
        ):
            kind = "line"
        if (
            is_head
            and kind == "number"
            and restarts_below(listed, index)
            and not (two_marks and unlike_below(listed, index))
        ):
            _close(stack, kind)
            kind = "numbers"
        if names_body or (is_head and heads_its_like(text, listed, index, opening)):
            _close(stack, kind)
            kind = "bullets"
        elif kind == "dash" and _third_bullet(block, listed, stack):
            kind = "squares"
        elif kind == "number" and counts_below(text, listed, index, stack, two_marks=two_marks):
            kind = LESSER_NUMBER
        if kind:
            if kind in _BEGIN_PARTS and stack and stack[-1][0] in ITEMS and not result[stack[-1][1]].is_head:
                stack.pop()  # those present, counted above "A. Nội dung": nothing stands below the last of them
            _close(stack, kind)
        elif _in_bullets(stack) and not block.table and ends_in_colon(text, block):
            stack.pop()  # a lead-in after a list stands beside the list
        elif stack and not block.table and heads_list_anew(text, listed, index, stack[-1][0]):
            stack.pop()
        own: Open = (kind, index, announced if kind else None)
        result.append(_placed(block, stack, own, is_head=is_head))
        if kind:
            stack.append(own)
    return tuple(result)


def asks_what_follows(text: str, block: Block) -> bool:
    """Whether a line without a label is nothing but a question that the part below it answers: "Mục tiêu đến năm 2035 ra sao?"

    Sites that explain papers head their parts so; no list above goes on there.
    """
    if block.kind or text[block.end - 1] != "?" or block.end - block.body > _LONGEST_QUESTION:
        return False
    words = text[block.body : block.end - 1]
    return words[:1].isupper() and not any(mark in words for mark in (". ", "?", "!", "…", ": "))


def _third_bullet(block: Block, listed: Sequence[Block], stack: Sequence[Open]) -> bool:
    """Whether a bullet stands below one of the second level, as its mark is not that of the first: "• … ‖ o … ‖ ▪ …"."""
    above = [(kind, at) for kind, at, _ in stack[-3:] if kind in _ANY_BULLETS]
    if len(above) < 2 or above[1][0] != "plus":
        return False
    return mark(listed[above[0][1]]) != mark(block)


def _in_bullets(stack: Sequence[Open]) -> bool:
    return bool(stack) and stack[-1][0] in _ANY_BULLETS


def _close(stack: list[Open], kind: str) -> None:
    """Close the heads below which no label of this kind stands."""
    while kind in _STRONG and _in_bullets(stack):
        stack.pop()  # a bullet holds no numbered items
    for opened, (open_kind, _, _) in enumerate(stack):
        if open_kind == kind:
            del stack[opened:]
            return
    if kind in ("capitals", "part"):
        stack.clear()


def _placed(block: Block, stack: Sequence[Open], own: Open | None = None, *, is_head: bool = False) -> Placed:
    """A block below the heads that are open; what it does not announce itself the nearest of them announces."""
    mode: Mode = "none"
    said_at = -1
    if own and own[2]:
        said_at, mode = own[1], own[2]
    else:
        for _, at, said in reversed(stack):
            if said:
                mode, said_at = said, at
                break
    return Placed(block, tuple([at for _, at, _ in stack]), len(stack), mode, is_head, said_at)
