"""Chọn mệnh đề có thể là nhiệm vụ: those whose evidence weighs enough, and those of a list whose neighbours do.

What may be none at all (`may_be`) and what only tells is never chosen. What a rule took
for a task only because of its place is let go where all the evidence speaks against it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from extractors.documents.find import find_document_facts
from extractors.layout.layout import Layout
from extractors.layout.view import View
from extractors.tasks.anchors import Anchors
from extractors.tasks.asking.begins_behind import behind_reason
from extractors.tasks.blocks.minutes import reads_out
from extractors.tasks.likely.evidence import evidence
from extractors.tasks.likely.goes_on_telling import Results, goes_on_telling
from extractors.tasks.likely.laid_down import answers_on_law, lays_down, rules_begin
from extractors.tasks.likely.lead_ins import LeadIns
from extractors.tasks.likely.limited import Limits
from extractors.tasks.likely.long_ago import tells_of_long_ago
from extractors.tasks.likely.may_be import is_title, may_be
from extractors.tasks.likely.only_told import only_tells
from extractors.tasks.likely.papers import names_paper
from extractors.tasks.likely.passages import Passage
from extractors.tasks.likely.sketches import Sketches
from extractors.tasks.likely.weigh import total
from extractors.tasks.likely.without_tasks import gives_no_tasks
from extractors.tasks.when.own_day import own_day
from extractors.tasks.who.adjuncts import as_planned
from extractors.tasks.who.after_item import lead_after
from extractors.tasks.who.matters_first import behind_matter

ENOUGH = 1.0  # a total above this is a task more often than not
AMONG_OTHERS = -0.8  # enough for a clause that begins with a verb beside one that is a task and does so, too
UNLIKELY = -3.0  # a total below this is a task less than once in three times, though a rule said so
UNLIKELY_BY_PLACE = -2.5  # as much for an item that only its place makes a task
UNLIKELY_ITEM = -5.0  # for an item of a part of tasks that begins with its verb, which speaks louder
UNLIKELY_BETWEEN = -4.0  # for one between two that begin with their verbs
# The rules that go by place or by a word of duty; where somebody is asked, or a table says so, nothing is doubted.
_DOUBTED = frozenset(("listed", "lead-in", "section", "duty", "target", "modal"))
_OF_MEETINGS = frozenset(("minutes", "conclusion_notice"))  # papers whose parts of tasks tell little besides
_BEGINS = frozenset(("first", "after a body"))
_LABEL = 30  # letters before a colon
_ASKED = frozenset(("frame", "within"))  # the task begins behind the words that ask
_BY = (" do ",)
_REACH = 6  # clauses back to what was asked in the same paragraph
_FEWEST = 8  # clauses; a few sentences alone say too little against a rule


class Choice(NamedTuple):
    """The numbers of clauses that are likely tasks though no rule says so, and of those that are none though a rule does.

    `general`: the numbers of the blocks where only what is asked of somebody is a task, as the rest is provided in general.
    """

    likely: frozenset[int]
    unlikely: frozenset[int]
    general: frozenset[int]


def chosen(
    seen: View, anchors: Anchors, laid: Layout, listed: Sequence[Passage], known: Sequence[str | None]
) -> Choice:
    """What the evidence says of the clauses in `listed`; `known` is the rule by which each holds a task, None for none."""
    document, limits = find_document_facts(seen.text).facts.kind, Limits(seen, own_day(seen.text))
    sketches = Sketches(seen, anchors, listed)
    doubted = _DOUBTED if len(listed) >= _FEWEST else frozenset()
    lead_ins = LeadIns(seen, laid)
    general = in_general(seen, laid, listed, lead_ins)
    results = Results(seen, listed)
    likely: set[int] = set()
    unlikely: set[int] = set()
    dated: set[int] = set()  # clauses that say by when something is to be done
    nearly: list[int] = []
    for at, passage in enumerate(listed):
        if passage.block in general:
            continue
        rule, start, end = known[at], passage.clause.start, passage.clause.end
        plain = not laid.placed[passage.block].block.kind
        if not (rule in doubted if rule else may_be(seen, anchors, laid, passage)):
            continue
        if not rule and passage.block == listed[0].block < listed[-1].block and is_title(seen, laid, passage):
            continue
        goes_on = not passage.clause.opens and at - 1 in dated
        due = passage.told.mode != "result" and limits.bind(start, end, goes_on=goes_on)
        if due:
            dated.add(at)
        if not rule and due and not only_tells(seen, start, end):
            likely.add(at)
            continue
        if not rule and passage.told.mode != "result" and behind_matter(seen, start, end) is not None:
            likely.add(at)
            continue
        if due or (not rule and not passage.told.firm and not _stirs(seen, sketches, passage, at)):
            continue
        weight = total(evidence(seen, anchors, laid, document, listed, sketches, lead_ins, at))
        if rule:
            if weight < _least_of(rule, seen, laid, listed, known, sketches, at, document) or (
                plain and results.hold(at)
            ):
                unlikely.add(at)
        elif (
            weight <= AMONG_OTHERS
            or only_tells(seen, behind_reason(seen, start, end), end)
            or goes_on_telling(seen, listed, at)
            or limits.rule_out(start, end)
            or names_paper(seen, laid, passage, lead_ins.of(passage.block))
            or (plain and results.hold(at))
            or (document == "minutes" and reads_out(seen, start, end))
        ):
            continue
        elif weight > ENOUGH:
            likely.add(at)
        elif sketches[at].verb == "first" or passage.told.firm or as_planned(seen, start, end):
            nearly.append(at)
    sure = [at in likely or (bool(rule) and at not in unlikely) for at, rule in enumerate(known)]
    beside = {at for at in nearly if _stands_beside(laid, listed, sketches, sure, at)}
    return Choice(frozenset(likely | beside), frozenset(unlikely), general)


def _least_of(
    rule: str,
    seen: View,
    laid: Layout,
    listed: Sequence[Passage],
    known: Sequence[str | None],
    sketches: Sketches,
    at: int,
    kind: str | None,
) -> float:
    """The weight below which a clause of a paper of this kind is no task, though `rule` holds it for one."""
    passage = listed[at]
    if rule in ("section", "lead-in") and sketches[at].verb == "first" and laid.placed[passage.block].block.kind:
        return UNLIKELY_ITEM
    if rule in ("lead-in", "section") and sketches[at].verb == "after a body" and laid.placed[passage.block].block.kind:
        return UNLIKELY_ITEM  # "IV. Phân công ‖ - Anh Hùng sửa máy gặt; ‖ chị Lan nấu cơm": who does it comes first
    if rule in ("lead-in", "section", "duty") and _done_by(seen, passage):
        return UNLIKELY_ITEM  # "mua quà; ‖ trồng hoa do ông Nghị làm"
    if rule == "lead-in" and sketches[at].verb == "after a body" and _shared_out(listed, known, at):
        return UNLIKELY_BETWEEN  # "yêu cầu Biên phòng gọi tàu vào bờ. ‖ Các xã sơ tán người già ‖. Sở Y tế lập trạm cứu thương"
    if (
        kind in _OF_MEETINGS
        and rule in ("lead-in", "section")
        and sketches[at].verb in _BEGINS
        and not any(map(str.isdecimal, seen.text[passage.clause.start : passage.clause.end]))
    ):
        return UNLIKELY_ITEM  # "III. KẾT LUẬN ¶ Phòng A hoàn thiện dự toán. ‖ Rà soát quy chế. ‖ Đ/c Lan lo hội nghị."
    if rule in ("lead-in", "section") and as_planned(seen, passage.clause.start, passage.clause.end):
        return UNLIKELY_ITEM  # "nếu có vướng mắc thì ‖ báo cáo …" has its verb, too, only further on
    if rule == "target":
        return UNLIKELY_ITEM  # it names a figure below what is aimed at
    if rule == "listed":
        return UNLIKELY_BETWEEN if _between_tasks(laid, listed, known, sketches, at) else UNLIKELY_BY_PLACE
    return UNLIKELY


def _done_by(seen: View, passage: Passage) -> bool:
    """Whether the end of a clause names who does it."""
    start, end = passage.clause.start, passage.clause.end
    return seen.has_any(_BY, start, end) and lead_after(seen, start, end) is not None


def _shared_out(listed: Sequence[Passage], known: Sequence[str | None], at: int) -> bool:
    """Whether a sentence stands in its paragraph behind what somebody was asked, and before more of that."""
    block = listed[at].block
    asked = any(known[near] in _ASKED for near in range(max(0, at - _REACH), at) if listed[near].block == block)
    more = at + 1 < len(listed) and listed[at + 1].block == block and known[at + 1] is not None
    return asked and more


def _stands_beside(laid: Layout, listed: Sequence[Passage], sketches: Sketches, sure: Sequence[bool], at: int) -> bool:
    """Whether a clause right before or behind is a task for `sure` and begins with its verb, in the same block or, where
    a list is asked for, in the next item."""
    own = listed[at]
    kind = laid.placed[own.block].block.kind
    return any(
        0 <= near < len(listed)
        and sure[near]
        and sketches[near].verb == "first"
        and (
            listed[near].block == own.block
            or (own.told.firm and kind and laid.placed[listed[near].block].block.kind == kind)
        )
        for near in (at - 1, at + 1)
    )


def in_general(seen: View, laid: Layout, listed: Sequence[Passage], lead_ins: LeadIns) -> frozenset[int]:
    """The numbers of the blocks of `listed` that lay down what holds in general."""
    numbers = frozenset(passage.block for passage in listed)
    if gives_no_tasks(seen, laid):
        return numbers
    rules, law = rules_begin(seen, laid), answers_on_law(seen, laid)
    return frozenset(
        number
        for number in numbers
        if number >= rules
        or lays_down(seen, laid, number, lead_ins.of(number), law=law)
        or tells_of_long_ago(seen, laid, number)
    )


def _between_tasks(
    laid: Layout, listed: Sequence[Passage], known: Sequence[str | None], sketches: Sketches, at: int
) -> bool:
    """Whether the items right above and below are of the same kind, and tasks that begin with their verbs."""
    kind, own = laid.placed[listed[at].block].block.kind, listed[at].block
    return bool(kind) and all(
        0 <= near < len(listed)
        and known[near] == "section"
        and sketches[near].verb == "first"
        and listed[near].block == own + near - at
        and laid.placed[listed[near].block].block.kind == kind
        for near in (at - 1, at + 1)
    )


def _stirs(seen: View, sketches: Sketches, passage: Passage, at: int) -> bool:
    """Whether anything in a clause or a verb beside it could make it a task; where nothing does, it never weighs enough."""
    own, start = sketches[at], passage.clause.start
    return bool(
        own.kinds
        or own.verb
        or (at and sketches[at - 1].verb)
        or (at + 1 < len(sketches) and sketches[at + 1].verb)
        or seen.low.find(": ", start, start + _LABEL) >= 0
    )
