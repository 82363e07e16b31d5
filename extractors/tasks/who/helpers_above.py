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
from extractors.tasks.who.parties import partners

_HELPED = words(
    r",? (?:(?:chịu trách nhiệm|có trách nhiệm|làm đầu mối|là đầu mối) )?(?:chủ trì,? |chủ động,? )*(?:phối hợp|kết hợp)(?!\w)"
)


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
    if not seen.match(_HELPED, lead[1]):
        return ()
    placed = next((item for item in laid.placed if item.block.start <= lead[0] < item.block.end), None)
    if placed is None or lead[1] > placed.block.end:
        return ()
    end = placed.block.end
    if (seen.text[end - 1] != ":" and not only_leads(seen, lead[0], end)) or seen.low.find(". ", lead[1], end) >= 0:
        return ()
    return partners(seen, anchors, lead[0], end)
