"""Đọc lần lượt từng khối: the blocks of one text in reading order, each a row, a detail, a heading, a lead-in or clauses.

What a heading, a lead-in or a section says holds for the blocks below it (`Context`, `blocks/above`), what a frame says for
the clauses after it.
"""

from __future__ import annotations

from dataclasses import replace

from extractors.documents.find import find_document_facts
from extractors.layout.blocks import Block
from extractors.layout.layout import layout_of
from extractors.layout.sections import Placed, asks_what_follows
from extractors.layout.view import view, words
from extractors.tasks.anchors import anchors_of
from extractors.tasks.blocks.above import Above
from extractors.tasks.blocks.block_tasks import points_to_come
from extractors.tasks.blocks.calls_to_meet import lines_of_calls
from extractors.tasks.blocks.contexts import Context, with_context
from extractors.tasks.blocks.counted_parts import end_of_counted_parts
from extractors.tasks.blocks.details_below import DetailsBelow
from extractors.tasks.blocks.diaries import in_diary
from extractors.tasks.blocks.genre import retells_plan
from extractors.tasks.blocks.goes_on import (
    asks_another,
)
from extractors.tasks.blocks.labels import label_path
from extractors.tasks.blocks.leader_below_head import leader_below_head
from extractors.tasks.blocks.matter_and_who import only_who
from extractors.tasks.blocks.mere_headings import LAST_TITLE, LONGEST_TITLE, is_mere_heading
from extractors.tasks.blocks.minutes import given_there, is_minutes
from extractors.tasks.blocks.of_lead_ins import acting_below, told_by_basis, told_by_lead_in
from extractors.tasks.blocks.only_named import brings_in_agenda, closes_paper, heads_names, only_names
from extractors.tasks.blocks.opening import opened_by
from extractors.tasks.blocks.opinions import opinion_at
from extractors.tasks.blocks.options import options_of
from extractors.tasks.blocks.parts_of_reports import end_of_reported
from extractors.tasks.blocks.row_tasks import rows_name_work, tasks_of_row
from extractors.tasks.blocks.speaking_in_turn import tasks_in_turn
from extractors.tasks.blocks.stages import heads_stage
from extractors.tasks.blocks.standing import (
    Siblings,
    ending_of,
    has_content_below,
    is_crosshead,
    is_described,
    may_hold,
    only_names_a_demand,
    only_titles,
    opens_text,
    who_aims,
)
from extractors.tasks.blocks.stressed_parts import stressed_parts
from extractors.tasks.blocks.told_lists import end_of_told
from extractors.tasks.blocks.whole_heads import whole_head
from extractors.tasks.clauses import clauses
from extractors.tasks.joined_clauses import joined
from extractors.tasks.likely.passages import Held
from extractors.tasks.raw import RawTask, acts_himself
from extractors.tasks.told import Told

_NO_WORK_BELOW = words(
    r"\W*(?:những |các )?(?:hành vi|việc|điều|trường hợp) (?:bị |không được )?(?:nghiêm )?cấm(?!\w)"
    # what is sent with a letter: "Bộ Tài chính ‖ gửi kèm ‖ bộ sổ tay gồm:"
    # how a gain is shared, which is settled by the vote: "Điều 4. Thông qua ‖ phương án phân phối lợi nhuận ‖ năm 2025:"
    r"|(?:thông qua|nhất trí|thống nhất|phê duyệt)(?: (?:thông qua|phê duyệt))? (?:(?:phương án|việc|tỷ lệ|mức|kế hoạch) )*"
    r"(?:phân phối|phân chia|trích lập|chia lãi|chia cổ tức|chi trả cổ tức|cổ tức|thù lao|chi trả thù lao)(?!\w)[^;:.]{0,120}\W*$"
    r"|[^;:.]{0,80}?(?:(?:xin )?gửi kèm|đính kèm)(?!\w)[^;:.]{0,80}(?<!\w)(?:gồm|gồm có|sau|sau đây)\W*$"
)
# What was asked for, and the answer below: "5. Về kiến nghị trình Quốc hội phê duyệt chủ trương; bố trí vốn:".
_ON_REQUEST = words(r"(?:về|đối với) (?:các |những )?(?:kiến nghị|đề nghị|đề xuất)(?! của [^;:]{3,80}:.)(?!\w)")


class Walk:
    """The blocks of one text read in order, and the tasks found in them."""

    def __init__(self, text: str) -> None:
        laid = layout_of(text)
        self.placed, self.zones = laid.placed, laid.zones
        self.found: list[RawTask] = []
        self.holding: list[Held] = []
        self._seen = seen = view(text)
        self._anchors = anchors_of(seen)
        self._title = find_document_facts(text).spans.get("title", (0, 0))
        self._above = Above(text, self.placed)
        self._details = DetailsBelow(seen)
        self._titles: dict[Siblings, bool] = {}
        self._bodies_head: set[Siblings] = set()  # where a line of this kind, below the same heads, named who must act
        self._without_work = -1  # the lead-in of what is forbidden, the heading of what is only named or on an agenda
        self._calls = lines_of_calls(seen, self.placed) | options_of(seen, self.placed)
        self._agenda = -2  # the last line of what an invitation says is to be talked about, or of a list of names
        self._goes_on_to = -1  # the end of the line in which the head above goes on
        self._parts_to = -1  # the end of the parts that a task above counts, and is one with

    def read(self, index: int, item: Placed) -> None:
        """Read the next block of the body."""
        seen, above, block = self._seen, self._above, item.block
        if block.table is not None:
            if block.table.unheaded and (item.mode == "result" or not rows_name_work(seen, block.table.rows)):
                return
            for row in block.table.rows:
                if row.of_one and item.mode == "result":
                    continue  # what each did
                self.found += tasks_of_row(seen, self._anchors, row)
            return
        if asks_what_follows(seen.text, block):
            above.contexts, above.asked = [], None
        if in_diary(seen, self.placed, index):
            return
        if self._on_agenda(index, block):
            self._agenda = index
            return
        self._details.firsts[index] = len(self.found)
        if (
            (self._without_work in item.heads and not closes_paper(seen, block))
            or block.end == self._goes_on_to
            or block.end <= self._parts_to
            or only_names_a_demand(seen, self.placed, item)
        ):
            return
        if (leader := leader_below_head(seen, self.placed, index)) is not None:
            led = Context(item.level, False, "task", leader, None, heading=False, block=index)
            above.contexts = with_context(above.contexts, led)
            return
        if self._details.takes(self.placed, index, self.found) or index in self._calls:
            return
        described = item.is_head and bool(block.kind) and is_described(seen, self.placed, index)
        if described:
            self._details.described.add(index)
            if item.said_at == index and item.mode == "result":
                item = replace(item, mode="none", said_at=-1)  # "(1) Báo cáo tình hình lao động ‖ - Hạn nộp: …"
                self.placed = (*self.placed[:index], item, *self.placed[index + 1 :])
        told = above.told(self.placed, index, item)
        ending = ending_of(seen, block)
        lead_in = ":" in ending
        head = whole_head(seen, self.placed, index)
        self._goes_on_to = head.block.end if head.block.end > block.end else self._goes_on_to
        is_heading = head.is_head and not described
        staged = not is_heading and not lead_in and heads_stage(seen, self.placed, index, block)
        siblings = item.heads, block.kind
        alike = siblings in self._bodies_head
        opened = opened_by(seen, self._anchors, head, told, alike=alike) if is_heading or lead_in or staged else None
        if opened is None and lead_in and index < above.planned - 1 and retells_plan(seen, item):
            opened = Context(item.level, False, "task", None, told.assigner, heading=False)
        planned = index >= above.planned or bool(above.contexts)
        if item.is_head and only_names(seen, self.placed, index, planned=planned):
            self._without_work = index
        elif lead_in and seen.match(_NO_WORK_BELOW, block.body, block.end):
            above.contexts, above.asked, self._without_work = [], None, index  # "Các hành vi bị nghiêm cấm … gồm:"
        elif lead_in and (told_to := end_of_told(seen, self.placed, index)):
            self._parts_to = told_to
        elif opened is None and item.is_head and block.kind and has_content_below(seen, self.placed, index):
            self.holding.append(Held(index, told, None))
        elif opened is not None and opened.heading:
            above.contexts = with_context(above.contexts, above.settled(self.placed, index, block, opened))
            self.holding.append(Held(index, told, ()))
            if opened.lead is not None and block.kind:
                self._bodies_head.add(siblings)
        else:
            opened = above.settled(self.placed, index, block, opened) if opened is not None else None
            self._read_clauses(index, item, told, opened, ending, described=described)

    def _on_agenda(self, index: int, block: Block) -> bool:
        """Whether a block brings in what is to be talked about, or names, or is one of the items behind it."""
        if block.kind:
            return self._agenda == index - 1
        return brings_in_agenda(self._seen, block) or heads_names(self._seen, block)

    def _read_clauses(
        self, index: int, item: Placed, told: Told, opened: Context | None, ending: str, *, described: bool
    ) -> None:
        """Read the clauses of a block that is no mere heading."""
        seen, above, block, lead_in = self._seen, self._above, item.block, ":" in ending
        spoken = opinion_at(seen, self.placed, index, told)
        told = told if spoken is None else told._replace(opinion=True, assigner=spoken.who)
        requested = lead_in and bool(block.kind) and seen.match(_ON_REQUEST, block.body, block.end) is not None
        cut = (
            stressed_parts(seen, tuple(joined(seen, clauses(seen.text, block.body, block.end))))
            if not requested and may_hold(seen, self._anchors, block, told)
            else None
        )
        found, left, cut = tasks_in_turn(seen, self._anchors, cut, told, spoken) if cut else ([], told, cut)
        named = any(task.rule == "frame" or acts_himself(task) for task in found)
        if is_crosshead(seen, self.placed, index):
            found, cut, above.shared_out, above.own_topic = [], (), False, True
        elif found and not named and only_titles(seen, self.placed, index, told, self._titles):
            found, cut = [], ()
        if opened is None and cut and not lead_in and not told.firm and not block.kind and self._counts_below(index):
            # "… gợi mở 3 vấn đề để Liên minh thực hiện. ¶ Một là, …"
            coming = points_to_come(seen, cut[-1], told)
            if coming.firm:
                found, cut = (found, cut) if named else ([], ())
                opened = Context(item.level, False, "task", coming.lead, coming.assigner, heading=False, block=index)
        self.holding.append(Held(index, told, cut))
        # a caption between two paragraphs ends nothing; a long one that asks only lost its stop
        if ending or seen.text[block.end - 1] == "…" or (named and block.end - block.start >= LONGEST_TITLE):
            own = sum(task.lead is not None and task.lead[0] == task.start for task in found)
            # a body of its own there, too, which is the first of its topic
            further = own > 0 and above.asked is not None and found[0].rule == "lead-in" and not above.own_topic
            above.own_topic = above.own_topic and not found
            # "… phấn đấu đạt các chỉ tiêu: a; b. ¶ Đồng thời, mỗi xã …"
            aims = bool(found) and found[-1].rule == "target"
            above.asked = left if found and (left.firm or aims) and not block.kind else None
            above.shared_out = above.asked is not None and (above.shared_out or own > 1 or further)
        if block.kind and not lead_in and found and (one := found[0].lead) and all(task.lead == one for task in found):
            above.acted = (index, one) if one[0] >= block.body else above.acted
        if not block.kind and not lead_in and found and all(task.lead == found[0].lead for task in found):
            above.paragraph = found[0].lead if acts_himself(found[0]) else None
        found = given_there(seen, block, found, lead_in=lead_in)
        if found and opens_text(self.placed, item):
            found = told_by_basis(seen, block, found, lead_in=lead_in)
        if (
            opened is not None
            and opened.lead is None
            and any(task.rule == "frame" or (block.kind and not task.lead_carried) for task in found)
        ):  # "… yêu cầu Sở A …. Cụ thể như sau:"
            opened = opened._replace(lead=found[-1].lead, assigner=opened.assigner or found[-1].assigner)
        parts = end_of_counted_parts(seen, self.placed, index) if found and lead_in else None
        if parts:
            found = [*found[:-1], found[-1]._replace(end=parts - (seen.text[parts - 1] in ".;"))]
        if found and lead_in and (parts := parts or end_of_reported(seen, self.placed, index)):
            self._add(item, found)
            self._parts_to = parts
            return
        below = acting_below(seen, found, told, block) if lead_in else None
        if found and lead_in:
            found, heads = told_by_lead_in(seen, block, found, opens=opened is not None)
            if heads:
                above.open_heads.append((item.level, len(self.found) + len(found) - 1))
                if opened is not None and opened.mode in ("target", "none"):
                    opened = opened._replace(mode="task")  # "Mở lớp tập huấn; chỉ tiêu: 40 người. Cụ thể:"
        elif found and is_mere_heading(
            seen, self.placed, self._title, index, item, ending, described=described, named=found[0].lead is not None
        ):
            found = []
        elif found and found[0].lead is None and index < LAST_TITLE and not ending and not block.kind:
            found[0] = found[0]._replace(lead=who_aims(seen, block))  # "Xã An Bình: ‖ Phấn đấu đạt …"
        if below is not None:
            opened = opened or Context(
                item.level, bool(block.kind), "task", None, told.assigner, heading=False, block=index
            )
            opened = opened._replace(lead=opened.lead or below)
        if opened is not None:
            above.contexts = with_context(above.contexts, opened)
        elif above.contexts and asks_another(self.placed, index, found):
            above.contexts = [held for held in above.contexts if held.heading or held.labelled or held.lead is None]
            above.asked = left if ending and left.firm else None
        if told.mode == "task" and opened is None and is_minutes(seen):
            found = only_who(seen, block, found)
        if found:
            if above.acted[0] == index and found[0].lead == (found[0].start, above.acted[1][1]):
                above.acts_above = index
            self._add(item, found)

    def _counts_below(self, index: int) -> bool:
        """Whether the next paragraph is the first of counted points: "Một là, …"."""
        return index + 1 < len(self.placed) and self.placed[index + 1].block.kind == "ordinal"

    def _add(self, item: Placed, found: list[RawTask]) -> None:
        parent = next((number for level, number in reversed(self._above.open_heads) if level < item.level), None)
        path = label_path(self.placed, item)
        self.found += [_below(task, path, parent, self.found) for task in found]


def _below(task: RawTask, path: str, parent: int | None, above: list[RawTask]) -> RawTask:
    """A task with its whole label, below its head: who does the head does this, too, where it names nobody."""
    if path or parent is not None:
        task = task._replace(label=path + task.label, parent=parent)
    if parent is None or task.lead is not None or above[parent].lead is None:
        return task
    return task._replace(lead=above[parent].lead, lead_carried=True)
