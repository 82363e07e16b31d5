"""Điều nói ở trên, đúng cho phần dưới: what a heading or a lead-in says to the blocks below it.

1. Sở Tài chính ‖ a) …      đề nghị Chi bộ: ‖ Thứ nhất, …      đồng chí Chủ tịch kết luận như sau: ‖ 1. …
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from domain.extraction import Span
from extractors.layout.modes import Mode
from extractors.layout.sections import Placed
from extractors.tasks.told import Told

_FARTHEST = 12  # blocks
_ROMAN_HEADS = frozenset(("roman", "capital", "part", "article", "capitals"))


class Context(NamedTuple):
    """What a heading or lead-in at a level says to the blocks below it; `labelled` where the heading has a label."""

    level: int
    labelled: bool
    mode: Mode
    lead: Span | None
    assigner: Span | None
    heading: bool
    block: int = -1
    when: Span | None = None
    only_time: bool = False


def with_context(contexts: list[Context], opened: Context) -> list[Context]:
    """The contexts with a new one, which takes the place of those of its own depth: their number stays small."""
    kept = [
        held
        for held in contexts
        if held.level < opened.level or held.labelled != opened.labelled or held.only_time != opened.only_time
    ]
    return [*kept, opened]


def holds(held: Context, item: Placed, index: int) -> bool:
    """Whether what a context says still holds for the block numbered `index`."""
    passed = not held.labelled and index > held.block + 1 and (item.is_head or item.block.kind in _ROMAN_HEADS)
    if passed and held.mode in ("result", "none"):
        return False
    if not held.labelled and item.is_head and item.said_at == index and item.mode in ("none", "result"):
        return False  # "2. Nhiệm vụ ‖ Mỗi chi hội làm những việc sau: ‖ 1. … ‖ 2. … ‖ 3. Thảo luận"
    if held.labelled:
        return item.level > held.level
    return item.level >= held.level


def told_at(placed: tuple[Placed, ...], index: int, contexts: list[Context], *, mode: Mode, official: bool) -> Told:
    """What holds for the block numbered `index`: the nearest heading or lead-in above it, else `mode`, that of its section."""
    item = placed[index]
    listed = item.block.kind not in ("", "article")
    if not contexts and (listed or not item.heads):
        return _plain(mode, listed=listed, official=official)
    under_head = bool(item.heads) and placed[item.heads[-1]].is_head
    told = Told(mode, listed=listed, official=official)
    after_items = not listed and bool(item.heads) and not under_head
    if after_items and contexts and list_goes_on(placed, index):
        after_items = False
    for held in contexts:
        if after_items and (not held.labelled) and item.level > held.level:
            continue
        if held.only_time:
            told = told._replace(when=held.when)
            continue
        lead, when = held.lead or told.lead, held.when or told.when
        if item.said_at > held.block:  # a section that began below the lead-in speaks for itself
            firm = told.firm or (told.mode == "task" and held.mode == "task")
            told = told._replace(
                firm=firm, assigner=held.assigner or told.assigner, lead=_carried(held, told), when=when
            )
        else:
            told = Told(
                held.mode,
                held.mode in ("task", "request"),
                lead,
                held.assigner or told.assigner,
                listed,
                official,
                when=when,
            )
    if after_items and not contexts and told.mode in ("task", "target", "request"):
        told = told._replace(listed=False)
    return told


def list_goes_on(placed: tuple[Placed, ...], index: int) -> bool:
    """Whether a paragraph without a label stands between the items of a list, and so belongs to the one above it."""
    above = placed[placed[index].heads[-1]]
    for below in placed[index + 1 : index + _FARTHEST]:
        if below.level < above.level or (below.level == above.level and not below.block.kind):
            return False
        if below.level == above.level:
            return below.block.kind == above.block.kind
    return False


@lru_cache(maxsize=64)
def _plain(mode: Mode, *, listed: bool, official: bool) -> Told:
    return Told(mode, listed=listed, official=official)


def _carried(held: Context, told: Told) -> Span | None:
    """Who was asked above still must act in a section of tasks of its own; the nearest who was asked."""
    return (held.lead if held.mode in ("task", "request") and told.mode == "task" else None) or told.lead
