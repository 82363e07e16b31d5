"""Dòng nói ai làm, khi nào, ở dưới nhiệm vụ: to which of the tasks above such a line belongs.

1. Tổ chức hội nghị ‖ a) Nội dung: … ‖ b) Đơn vị chủ trì: Sở A ‖ c) Thời gian: quý II
"""

from __future__ import annotations

from dataclasses import dataclass, field

from extractors.layout.sections import Placed
from extractors.layout.view import View
from extractors.tasks.blocks.details import Detail, describes, detail_of, heads_details
from extractors.tasks.raw import RawTask
from extractors.tasks.who.agencies import split_agencies


@dataclass(slots=True)
class DetailsBelow:
    """Which tasks still take details, while the blocks are read in order. Tasks go by their number in what was found.

    `latest` is that of the first task of the block above; `firsts` how many tasks stood before each block; those before
    `described_to` have had their details; `heads` only bring in details, `described` are tasks that look like headings.
    """

    seen: View
    latest: int = 0
    described_to: int = 0
    detailing: bool = False
    firsts: dict[int, int] = field(default_factory=dict)
    heads: set[int] = field(default_factory=set)
    described: set[int] = field(default_factory=set)

    def takes(self, index: int, item: Placed, found: list[RawTask]) -> bool:
        """Whether the block numbered `index` is nothing but a detail; then the tasks it belongs to have it."""
        block = item.block
        if heads_details(self.seen, block.body, block.end) and self.described_to < len(found):
            self.heads.add(index)
            return True
        detail = detail_of(self.seen, block.body, block.end)
        if detail is not None:
            above = next((head for head in reversed(item.heads) if head not in self.heads), None)
            since = self.latest if above is None else min(self.latest, self.firsts.get(above, self.latest))
            since = max(self.described_to, since)
            if since < len(found):
                found[since:] = [with_detail(self.seen, task, detail) for task in found[since:]]
                self.detailing = True
                return True
        if not self.described.isdisjoint(item.heads[-1:]) and describes(self.seen, block.body, block.end):
            return True
        if self.detailing:
            self.described_to, self.detailing = len(found), False
        self.latest = len(found)
        return False


def with_detail(seen: View, task: RawTask, detail: Detail) -> RawTask:
    """A task with what a line below it says, where it does not say it itself."""
    start, end = detail.value
    if detail.kind == "due":
        return task._replace(deadline=task.deadline or detail.value)
    if detail.kind == "partners":
        return task._replace(partners=task.partners or split_agencies(seen, start, end))
    return task._replace(lead=detail.value, lead_carried=True) if task.lead is None or task.lead_carried else task
