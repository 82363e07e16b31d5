"""Dòng nói ai làm, khi nào, ở dưới nhiệm vụ: to which of the tasks above such a line belongs.

1. Tổ chức hội nghị ‖ a) Nội dung: … ‖ b) Đơn vị chủ trì: Sở A ‖ c) Thời gian: quý II
"""

from __future__ import annotations

from dataclasses import dataclass, field

from extractors.layout.sections import Placed
from extractors.layout.view import View, words
from extractors.tasks.blocks.described import describes, heads_details, named_below, says_where
from extractors.tasks.blocks.details import Detail
from extractors.tasks.blocks.several_details import details_of
from extractors.tasks.blocks.who_leads import given_to
from extractors.tasks.raw import RawTask
from extractors.tasks.who.agency_links import split_agencies
from extractors.tasks.who.charged_behind import charges
from extractors.tasks.who.marked_names import who_and_helpers
from extractors.tasks.words.verbs import predicate_at

# "Điều 4. Thời gian thực hiện: từ ngày ký đến 31/12/2033" says how long the whole holds, and not of the work above it.
_OF_THE_WHOLE = frozenset(("article", "roman", "part", "capital"))
# At an hour takes place what a plan is made for, not the making of it: "xây dựng kế hoạch hội thi ‖ - Thời gian: 8 giờ 00, ngày 30/10".
_HOUR = words(r"(?:lúc |từ |vào )*\d{1,2} ?(?:giờ|h|g(?=\d)|:\d\d)")
_PREPARES = words(
    r"(?<!\w)(?:xây dựng|lập|ban hành|tham mưu|soạn thảo|chuẩn bị|hoàn thiện)(?: [^\W\d]+){0,4}? (?:kế hoạch|kịch bản"
    r"|chương trình|thể lệ|phương án|điều lệ|giấy mời)(?!\w)"
)

# A line that goes on to ask is more than a detail: "Đầu mối: bà Lan, số máy 0216…. ‖ Rất mong các đơn vị phối hợp".
_ASKS_BEHIND = words(r"[.;] (?:rất mong|kính mong|mong|đề nghị|kính đề nghị|trân trọng đề nghị|yêu cầu) (?=\w)")

# By when the task itself says it must be done: "Các khoa nộp danh sách ‖ chậm nhất 25/3 ‖ - Thời gian: 19 giờ ngày 26/3".
_ITS_LIMIT = words(
    r"(?<!\w)(?:chậm nhất|muộn nhất|hạn chót|hạn cuối|hạn|trước)(?: (?:là|vào|đến|ngày|lúc|hết|cuối|thứ [^\W\d]+|\d{1,2} ?(?:giờ|h)\d{0,2})){0,4} \d{1,2}[/-]\d"
)


@dataclass(slots=True)
class DetailsBelow:
    """Which tasks still take details, while the blocks are read in order. Tasks go by their number in what was found.

    `latest` is that of the first task of the block above; `firsts` how many tasks stood before each block; those before
    `described_to` have had their details; `heads` only bring in details, `described` are tasks that look like headings, `taken` lines were nothing but a detail.
    """

    seen: View
    latest: int = 0
    described_to: int = 0
    detailing: bool = False
    firsts: dict[int, int] = field(default_factory=dict)
    heads: set[int] = field(default_factory=set)
    described: set[int] = field(default_factory=set)
    taken: set[int] = field(default_factory=set)

    def takes(self, placed: tuple[Placed, ...], index: int, found: list[RawTask]) -> bool:
        """Whether the block numbered `index` is nothing but a detail; then the tasks it belongs to have it."""
        item = placed[index]
        block = item.block
        if heads_details(self.seen, block.body, block.end) and self.described_to < len(found):
            self.heads.add(index)
            return True
        asks = self.seen.search(_ASKS_BEHIND, block.body, block.end) is not None
        details = (
            () if asks else charges(self.seen, block.body, block.end) or details_of(self.seen, block.body, block.end)
        )
        detail = details[0] if details else None
        if detail is None and item.heads and item.heads[-1] in self.heads:
            head = placed[item.heads[-1]].block
            detail = named_below(self.seen, (head.body, head.end), block.body, block.end)
        if detail is not None and detail.kind == "due" and block.kind in _OF_THE_WHOLE:
            detail = None
        if detail is not None and not self._heads_list(placed, index, detail):
            above = next((head for head in reversed(item.heads) if head not in self.heads), None)
            since = self.latest if above is None else min(self.latest, self.firsts.get(above, self.latest))
            since = max(self.described_to, since)
            if detail.kind == "due" and (opens := opens_list(self.seen, placed, index)) is not None:
                of_list = max(self.described_to, self.firsts.get(opens, since))
                found[of_list:] = [task._replace(when=detail.value) for task in found[of_list:]]
                return of_list < len(found)
            if detail.kind != "due" and (first := self._closed_list(placed, index)) is not None:
                since = max(self.described_to, self.firsts.get(first, since))
            if since < len(found) and not all(self.seen.text[one.start : one.end].isupper() for one in found[since:]):
                if detail.kind == "due":  # of the items further above one may have a time of its own
                    far = max(since, self.latest)
                    found[since:far] = [task._replace(when=detail.value) for task in found[since:far]]
                    since = far
                found[since:] = [self._told(task, details or (detail,), found[-1].start) for task in found[since:]]
                self.detailing = True
                self.taken.add(index)
                return True
        described = self.detailing or not self.described.isdisjoint(item.heads[-1:])
        if described and describes(self.seen, block.body, block.end):
            return True
        if block.kind in ("dash", "plus") and says_where(self.seen, block.body, block.end):
            return True
        if self.detailing:
            self.described_to, self.detailing = len(found), False
        self.latest = len(found)
        return False

    def _told(self, task: RawTask, details: tuple[Detail, ...], last: int) -> RawTask:
        """A task with what a line says of it; who acts only where no line right below it said so, above the task that begins at `last`."""
        if task.lead is not None and task.start < task.lead[0] < last:
            details = tuple(one for one in details if one.kind != "lead")
        return with_details(self.seen, task, details)

    def _closed_list(self, placed: tuple[Placed, ...], index: int) -> int | None:
        """The first item of the list below a heading that a line without a mark closes, which then speaks of all its items.

        1. Phát triển chợ ‖ - Rà soát quy hoạch. ‖ - Kêu gọi đầu tư. ‖ Đơn vị chủ trì: Phòng A ‖ 2. …
        No: where the list goes on behind the line, which then speaks of the item right above it.
        """
        last, behind = index - 1, index + 1
        while last in self.taken:
            last -= 1
        if last < 0 or placed[index].block.kind or not placed[last].block.kind or not placed[last].heads:
            return None
        items = placed[last].block.kind, placed[last].heads
        while behind < len(placed) and not placed[behind].block.kind and self._is_detail(placed[behind]):
            behind += 1
        if behind < len(placed) and (placed[behind].block.kind, placed[behind].heads) == items:
            return None
        opens = last
        while opens and (placed[opens - 1].block.kind, placed[opens - 1].heads) == items:
            opens -= 1
        return opens if opens < last else None

    def _is_detail(self, item: Placed) -> bool:
        return bool(details_of(self.seen, item.block.body, item.block.end))

    def _heads_list(self, placed: tuple[Placed, ...], index: int, detail: Detail) -> bool:
        """Whether work below it shows that a line names who does that: "2.2. Giao Sở A chủ trì, phối hợp với Sở B ‖ - Rà soát …"."""
        if detail.kind != "lead" or index + 1 >= len(placed) or placed[index + 1].level <= placed[index].level:
            return False
        block, below = placed[index].block, placed[index + 1].block
        return given_to(self.seen, block.body, block.end) is not None and (
            predicate_at(self.seen, below.body, below.end) is not None
        )


def opens_list(seen: View, placed: tuple[Placed, ...], index: int) -> int | None:
    """The first item of the list that the line numbered `index` stands apart from, by a blank line that its items do not have.

    1. Bố trí thùng rác ‖ 2. Tuyên truyền ‖ (blank) ‖ Thời hạn triển khai: trước 31/3
    """
    last = placed[index - 1] if index else placed[index]
    if placed[index].block.kind or not last.block.kind or not _apart(seen, last, placed[index]):
        return None
    opens = index - 1
    while opens and _beside(seen, placed[opens - 1], placed[opens]):
        opens -= 1
    return opens if opens < index - 1 else None


def _beside(seen: View, above: Placed, item: Placed) -> bool:
    """Whether an item stands in the line right below another of its list."""
    same = above.block.kind == item.block.kind and above.heads == item.heads
    return same and not _apart(seen, above, item)


def _apart(seen: View, above: Placed, below: Placed) -> bool:
    return seen.text.count("\n", above.block.end, below.block.start) > 1


def say_of_last(seen: View, found: list[RawTask], details: tuple[Detail, ...], *, since: int) -> None:
    """Give the last task what a clause behind it says; a time it gives to those from `since` on, too:
    "Lập dự toán; thẩm định dự toán. ‖ Hoàn thành trước 30/10. ‖"."""
    found[-1] = with_details(seen, found[-1], details)
    for detail in details:
        if detail.kind == "due":
            found[since:-1] = [task._replace(when=detail.value) for task in found[since:-1]]


def with_details(seen: View, task: RawTask, details: tuple[Detail, ...]) -> RawTask:
    """A task with all that a line below it says: "Chủ trì: Sở A. Phối hợp: các xã."."""
    for detail in details:
        task = with_detail(seen, task, detail)
    return task


def with_detail(seen: View, task: RawTask, detail: Detail) -> RawTask:
    """A task with what a line below it says, where it does not say it itself."""
    start, end = detail.value
    if detail.kind == "due":
        if seen.match(_HOUR, start) and seen.search(_PREPARES, task.start, task.end):
            return task
        if seen.match(_HOUR, start) and seen.search(_ITS_LIMIT, task.start, task.end):
            return task
        return task._replace(deadline=task.deadline or detail.value)
    if detail.kind == "partners":
        return task._replace(partners=task.partners or split_agencies(seen, start, end))
    if task.lead is not None and not task.lead_carried:
        return task
    lead, helpers = who_and_helpers(seen, start, end)
    return task._replace(lead=lead, lead_carried=True, partners=task.partners or helpers)
