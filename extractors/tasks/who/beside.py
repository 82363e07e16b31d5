"""Cùng làm: who stands beside the one who acts helps him, where "cùng" joins them.

‖ Phòng Kinh tế ‖ cùng Trạm Khuyến nông khảo sát …      No: "Mặt trận cùng các tổ chức thành viên" (its own), "ban cùng cấp".
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.layout.view import View, words
from extractors.tasks.raw import RawTask
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.who.agency_links import split_agencies

# A body and its own members are one.
_BESIDE = words(
    r",? (?:cùng với|cùng) (?!(?:các |những )?(?:tổ chức (?:thành viên|chính trị|đoàn thể|hội)|thành viên|đoàn thể|ban, ngành|phó)(?!\w))(?=\w)"
)
_WORD = ("cùng", "cung")


def with_those_beside(seen: View, found: Sequence[RawTask]) -> tuple[RawTask, ...]:
    """The tasks, with whoever stands beside their lead as a partner: "giao ‖ Sở A ‖ cùng ‖ xã B ‖ khảo sát …"."""
    return tuple(_apart(seen, task) for task in found)


def _apart(seen: View, task: RawTask) -> RawTask:
    lead = task.lead
    if lead is None or not seen.has_any(_WORD, *lead):
        return task
    beside = seen.search(_BESIDE, *lead)
    if beside is None or beside.start() <= lead[0] or starts_agency(seen, beside.end()) is None:
        return task
    return task._replace(
        lead=(lead[0], beside.start()), partners=task.partners or split_agencies(seen, beside.end(), lead[1])
    )
