"""Cùng ai làm, nói ở lời dẫn: with whom those work whom a lead-in or a heading names, in the tasks that stand below it.

1. Sở Xây dựng chủ trì, phối hợp với ‖ các xã, phường liên quan ‖: ⏎ - Rà soát …      No: "Sở A phối hợp với Sở B lập đề án. Cụ thể:"
"""

from __future__ import annotations

from collections.abc import Sequence

from domain.extraction import Span
from extractors.layout.layout import Layout
from extractors.layout.view import View, words
from extractors.tasks.anchors import Anchors
from extractors.tasks.blocks.who_leads import only_leads
from extractors.tasks.raw import RawTask
from extractors.tasks.who.charge_words import HELPING
from extractors.tasks.who.in_brackets import said_in
from extractors.tasks.who.marked_names import marked
from extractors.tasks.who.parties import partners

_HELPED = words(
    r",? (?:(?:chịu trách nhiệm|có trách nhiệm|làm đầu mối|là đầu mối) )?(?:chủ trì,? |chủ động,? )*(?:phối hợp|kết hợp)(?!\w)"
)
_LONGEST = 200  # letters


def with_helpers(seen: View, anchors: Anchors, laid: Layout, found: Sequence[RawTask]) -> tuple[RawTask, ...]:
    """The tasks, those without partners with the ones whom the lead-in names behind who must act."""
    known: dict[Span, tuple[Span, ...]] = {}
    result = []
    for task in found:
        lead = task.lead
        if lead is not None and task.lead_carried and not task.partners and lead[1] <= task.start:
            if lead not in known:
                known[lead] = _named_behind(seen, anchors, laid, lead)
            task = task._replace(partners=known[lead])
        result.append(task)
    return tuple(result)


def _named_behind(seen: View, anchors: Anchors, laid: Layout, lead: Span) -> tuple[Span, ...]:
    """The partners named behind who must act, where he and they are named in a line that brings in the list below it."""
    placed = next((item for item in laid.placed if item.block.start <= lead[0] < item.block.end), None)
    if placed is None or lead[1] > placed.block.end:
        return ()
    end = placed.block.end
    if end - placed.block.body < _LONGEST and (shared := _shared(seen, placed.block.body, lead, end)):
        return shared  # "Phòng A chủ trì, ‖ Phòng B và các thôn ‖ phối hợp:"
    if not seen.match(_HELPED, lead[1]):
        return ()
    if (seen.text[end - 1] != ":" and not only_leads(seen, lead[0], end)) or seen.low.find(". ", lead[1], end) >= 0:
        return ()
    return partners(seen, anchors, lead[0], end)


def _shared(seen: View, body: int, lead: Span, end: int) -> tuple[Span, ...]:
    """Who helps in a head or a lead-in, or its brackets, where it says nothing else of who does it."""
    stop = end
    while stop > lead[1] and seen.low[stop - 1] in " :*)":
        stop -= 1
    opens = seen.low.rfind("(", body, lead[0])
    for at in (lead[0], opens + 1 if opens >= 0 else body) if seen.has_any(HELPING, body, stop) else ():
        said = said_in(seen, at, stop)
        if said is not None and said.told and said.lead == lead and said.partners:
            return said.partners
    named = marked(seen, lead[0], stop + seen.low.startswith(")", stop))
    return named[1] if named is not None and named[0] == lead else ()
