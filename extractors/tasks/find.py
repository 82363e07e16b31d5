"""Tìm nhiệm vụ: a directive clause has its own verb phrase, and stands where things are told, asked or undertaken.

Blocks are read in order; what a heading, a lead-in or a section says holds for the blocks below it (`Context`), what a
frame says for the clauses after it. Spans are in the matching text of `vitext.clean`.
"""

from __future__ import annotations

from dataclasses import replace

from domain.extraction import Span
from extractors.documents.find import find_document_facts, is_form
from extractors.layout.blocks import Block
from extractors.layout.layout import layout_of
from extractors.layout.sections import Placed, asks_what_follows
from extractors.layout.view import view, words
from extractors.tasks.anchors import anchors_of
from extractors.tasks.asking.concluding import with_concluder
from extractors.tasks.asking.persons import with_persons
from extractors.tasks.blocks.block_tasks import points_to_come, tasks_of_block
from extractors.tasks.blocks.calls_to_meet import lines_of_calls
from extractors.tasks.blocks.contexts import Context, holds, told_at, with_context
from extractors.tasks.blocks.counted_parts import end_of_counted_parts
from extractors.tasks.blocks.details_below import DetailsBelow
from extractors.tasks.blocks.genre import plan_begins, retells_plan
from extractors.tasks.blocks.goes_on import (
    acts_on,
    asks_another,
    behind_list,
    goes_on,
    leads_on,
    reports_on,
    turns_to_body,
)
from extractors.tasks.blocks.labels import label_path
from extractors.tasks.blocks.minutes import given_there
from extractors.tasks.blocks.of_lead_ins import acting_below, told_by_basis, told_by_lead_in
from extractors.tasks.blocks.only_named import brings_in_agenda, closes_paper, heads_names, only_names
from extractors.tasks.blocks.opened_by_body import shares_out
from extractors.tasks.blocks.opened_by_lead_in import asked_in_general
from extractors.tasks.blocks.opening import heads_part_of_year, opened_by, time_of_stage
from extractors.tasks.blocks.opinions import opinion_at, words_of_speaker
from extractors.tasks.blocks.parts_of_reports import end_of_reported
from extractors.tasks.blocks.row_tasks import rows_name_work, tasks_of_row
from extractors.tasks.blocks.standing import (
    OFFICIAL,
    Siblings,
    agrees_on,
    ending_of,
    has_content_below,
    heads_its_siblings,
    is_crosshead,
    is_described,
    may_hold,
    names_part,
    only_names_a_demand,
    only_titles,
    opens_text,
    other_bullets_below,
    resolves,
    who_aims,
)
from extractors.tasks.blocks.stressed_parts import stressed_parts
from extractors.tasks.blocks.whole_heads import whole_head
from extractors.tasks.clauses import clauses
from extractors.tasks.joined_clauses import joined
from extractors.tasks.judge import body_acts
from extractors.tasks.likely.leads import with_named
from extractors.tasks.likely.passages import Held
from extractors.tasks.likely.tasks import with_likely
from extractors.tasks.raw import RawTask, acts_himself
from extractors.tasks.told import LEADS_OVER, Told, is_told
from extractors.tasks.who.beside import with_those_beside
from extractors.tasks.who.helpers_above import with_helpers
from extractors.tasks.who.name_tails import without_tails
from extractors.tasks.who.present import with_present
from extractors.tasks.words.verbs import predicate_at

_LONGEST_LEAD = 600
_LONGEST_STAGE = 60  # letters of a line that names the next one
_LONGEST_TITLE, _LAST_TITLE = 200, 12  # letters, blocks
_BULLETS = frozenset(("dash", "plus"))
# "- 7h00:", "8 giờ 30 - 9 giờ 00:", "14:00 –"
_CLOCK = r"\d{1,2} ?(?:h|giờ|g|:)(?: ?\d\d)?(?: ?(?:'|phút))?"
_HOUR = words(rf"\W*(?:từ |lúc )?{_CLOCK}(?: ?(?:[-–]|đến) ?{_CLOCK})? ?[:,–-] ?(?=[^\W\d])")
_STRIVES = ("phấn đấu ", "phan dau ")  # so a paragraph closes a whole list
# A lead-in that only goes into what was asked above: "Trong đó, Phó Thủ tướng lưu ý:".
_WITHIN = words(r"(?:trong đó|cụ thể|theo đó|trong quá trình thực hiện)(?!\w)[^:]{0,80}:")
# "I. MỤC TIÊU", "1. Mục tiêu đến năm 2030:": what is aimed at, unlike "Mục tiêu cụ thể", "Mục tiêu, nhiệm vụ".
_AIMS = words(r"\W*mục tiêu(?: (?:đến|tới|giai đoạn|năm|nhiệm kỳ|của|trong)(?!\w)[^,;:]{0,60})?\W*$")
_NO_WORK_BELOW = words(
    r"\W*(?:những |các )?(?:hành vi|việc|điều|trường hợp) (?:bị |không được )?(?:nghiêm )?cấm(?!\w)"
    # what is sent with a letter: "Bộ Tài chính ‖ gửi kèm ‖ bộ sổ tay gồm:"
    r"|[^;:.]{0,80}?(?:(?:xin )?gửi kèm|đính kèm)(?!\w)[^;:.]{0,80}(?<!\w)(?:gồm|gồm có|sau|sau đây)\W*$"
)
# What was asked for, and the answer below: "5. Về kiến nghị trình Quốc hội phê duyệt chủ trương; bố trí vốn:".
_ON_REQUEST = words(r"(?:về|đối với) (?:các |những )?(?:kiến nghị|đề nghị|đề xuất)(?! của [^;:]{3,80}:.)(?!\w)")


def find_tasks(text: str) -> tuple[RawTask, ...]:
    """Every directive clause of the matching text, in reading order: those that a rule knows, and those that are likely."""
    if is_form(text):
        return ()  # nobody has filled it in
    found, told = by_rules(text)
    seen = view(text)
    named = with_present(seen, with_named(text, with_likely(text, found, told), told))
    concluded = with_concluder(seen, with_persons(seen, named))
    helped = with_helpers(seen, anchors_of(seen), layout_of(text), concluded)
    return with_those_beside(seen, without_tails(seen, helped))


def by_rules(text: str) -> tuple[tuple[RawTask, ...], tuple[Held, ...]]:
    """The tasks that rules know; and what holds for every block of the body."""
    walk = _Walk(text)
    for index, item in enumerate(walk.placed):
        if walk.zones[index] == "body":
            walk.read(index, item)
    return tuple(walk.found), tuple(walk.holding)


class _Walk:
    """The blocks of one text read in order, and what the blocks read so far say to the next one."""

    def __init__(self, text: str) -> None:
        laid = layout_of(text)
        self.placed, self.zones = laid.placed, laid.zones
        self.found: list[RawTask] = []
        self.holding: list[Held] = []
        self._seen = seen = view(text)
        self._anchors = anchors_of(seen)
        paper = find_document_facts(text)
        self._title = paper.spans.get("title", (0, 0))
        self._is_resolution = paper.facts.kind == "resolution"
        self._planned = plan_begins(seen, self.placed)
        self._resolved = min((at for at in map(seen.low.find, OFFICIAL) if at >= 0), default=len(text)) - _LONGEST_LEAD
        self._official = False
        self._contexts: list[Context] = []
        self._open_heads: list[tuple[int, int]] = []  # level and number of the tasks that are heads of others
        self._asked: Told | None = None  # what the paragraph above asked for at its end
        self._shared_out = False  # whether it named several bodies, each with its work
        self._own_topic = False  # whether a crosshead stands above, and nobody was asked since
        self._acted: tuple[int, Span] = (-1, (0, 0))  # the last item that a body of its own does, and who
        self._acts_above = -1  # the last item whose every task opens with that body
        self._paragraph: Span | None = None  # who does all that the paragraph right above the bullets says
        self._details = DetailsBelow(seen)
        self._titles: dict[Siblings, bool] = {}
        self._bodies_head: set[Siblings] = set()  # where a line of this kind, below the same heads, named who must act
        self._without_work = -1  # the lead-in of what is forbidden, the heading of what is only named or on an agenda
        self._calls = lines_of_calls(seen, self.placed)
        self._agenda = -2  # the last line of what an invitation says is to be talked about, or of a list of names
        self._goes_on_to = -1  # the end of the line in which the head above goes on
        self._parts_to = -1  # the end of the parts that a task above counts, and is one with

    def read(self, index: int, item: Placed) -> None:
        """Read the next block of the body."""
        seen, block = self._seen, item.block
        if block.table is not None:
            if block.table.unheaded and (item.mode == "result" or not rows_name_work(seen, block.table.rows)):
                return
            for row in block.table.rows:
                if row.of_one and item.mode == "result":
                    continue  # what each did
                self.found += tasks_of_row(seen, self._anchors, row)
            return
        if asks_what_follows(seen.text, block):
            self._contexts, self._asked = [], None
        if self._in_diary(index):
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
        if self._details.takes(self.placed, index, self.found) or index in self._calls:
            return
        described = item.is_head and bool(block.kind) and is_described(seen, self.placed, index)
        if described:
            self._details.described.add(index)
            if item.said_at == index and item.mode == "result":
                item = replace(item, mode="none", said_at=-1)  # "(1) Báo cáo tình hình lao động ‖ - Hạn nộp: …"
                self.placed = (*self.placed[:index], item, *self.placed[index + 1 :])
        told = self._told(index, item)
        ending = ending_of(seen, block)
        lead_in = ":" in ending
        head = whole_head(seen, self.placed, index)
        self._goes_on_to = head.block.end if head.block.end > block.end else self._goes_on_to
        is_heading = head.is_head and not described
        staged = not is_heading and not lead_in and self._heads_stage(index, block)
        siblings = item.heads, block.kind
        alike = siblings in self._bodies_head
        opened = opened_by(seen, self._anchors, head, told, alike=alike) if is_heading or lead_in or staged else None
        if opened is None and lead_in and index < self._planned - 1 and retells_plan(seen, item):
            opened = Context(item.level, False, "task", None, told.assigner, heading=False)
        planned = index >= self._planned or bool(self._contexts)
        if item.is_head and only_names(seen, self.placed, index, planned=planned):
            self._without_work = index
        elif lead_in and seen.match(_NO_WORK_BELOW, block.body, block.end):
            self._contexts, self._asked, self._without_work = [], None, index  # "Các hành vi bị nghiêm cấm … gồm:"
        elif opened is None and item.is_head and block.kind and has_content_below(seen, self.placed, index):
            self.holding.append(Held(index, told, None))
        elif opened is not None and opened.heading:
            self._contexts = with_context(self._contexts, self._settled(index, block, opened))
            self.holding.append(Held(index, told, ()))
            if opened.lead is not None and block.kind:
                self._bodies_head.add(siblings)
        else:
            opened = self._settled(index, block, opened) if opened is not None else None
            self._read_clauses(index, item, told, opened, ending, described=described)

    def _in_diary(self, index: int) -> bool:
        """Whether a line says what takes place at which hour, as one beside it does: "- 7h00: Tập trung. ‖ - 7h30: Khai mạc."."""
        beside = (at for at in (index - 1, index + 1) if 0 <= at < len(self.placed))
        return self._has_hour(index) and any(map(self._has_hour, beside))

    def _has_hour(self, index: int) -> bool:
        block = self.placed[index].block
        return self._seen.match(_HOUR, block.body, block.end) is not None

    def _on_agenda(self, index: int, block: Block) -> bool:
        """Whether a block brings in what is to be talked about, or names, or is one of the items behind it."""
        if block.kind:
            return self._agenda == index - 1
        return brings_in_agenda(self._seen, block) or heads_names(self._seen, block)

    def _told(self, index: int, item: Placed) -> Told:
        """What holds for a block."""
        seen, block = self._seen, item.block
        self._official = (
            self._official
            or (block.start >= self._resolved and resolves(seen, block))
            or (self._is_resolution and agrees_on(seen, self.placed, index))
            or (self._is_resolution and block.kind == "article")  # of a board, without "QUYẾT NGHỊ:"
        )
        over = self._contexts[-1] if self._contexts else None
        if self._contexts:
            self._contexts = [
                held for held in self._contexts if holds(held, item, index) and not self._next_stage(held, index)
            ]
        if self._open_heads:
            self._open_heads = [(level, number) for level, number in self._open_heads if level < item.level]
        charged = index >= self._planned or (
            # "Điều 2. ‖ Phòng Kế hoạch ‖ lập tiến độ chi tiết" of a decision on what is to be done now
            block.kind == "article" and body_acts(seen, block.body, block.end) and shares_out(seen)
        )
        mode = "task" if charged and item.mode == "none" and item.said_at < 0 else item.mode
        told = told_at(self.placed, index, self._contexts, mode=mode, official=self._official)
        if over and over.assigner and turns_to_body(seen, block):
            return told._replace(firm=True, lead=None, assigner=over.assigner)  # behind the list of what he asked
        asked, shared_out = self._asked, self._shared_out
        if asked is not None and (
            reports_on(seen, block)
            or (
                not self._contexts
                and goes_on(seen, self._anchors, block, told, shared_out=shared_out, asked=asked.lead)
            )
        ):
            # after several who had each their own work nobody is sure, unless words lead over from the last
            sure = not shared_out or seen.match(LEADS_OVER, block.body, block.end)
            return told._replace(firm=True, lead=asked.lead if sure else None, assigner=asked.assigner)
        if self._contexts and (behind := behind_list(seen, self._anchors, block, told, self._contexts)):
            return behind
        if index == self._acted[0] + 1 and is_told(told) and leads_on(seen, self.placed, index):
            return told._replace(lead=self._acted[1])
        if (
            (told.firm or (is_told(told) and not seen.low.startswith(_STRIVES, block.body)))
            and self._acts_above in item.heads
            and acts_on(seen, block)
            and not self._opened_since(self._acts_above)
        ):
            return told._replace(lead=self._acted[1])  # "(1) Sở Y tế chỉ đạo …. ‖ - Chủ trì hoàn thiện hồ sơ."
        if block.kind not in _BULLETS:
            self._paragraph = None
        elif self._paragraph is not None and told.firm and told.lead is None and acts_on(seen, block):
            return told._replace(lead=self._paragraph)  # "Các bộ A, B khẩn trương rà soát …. ‖ - Đánh giá quy trình …"
        if told.mode == "target" and not told.firm and item.said_at >= 0:
            head = self.placed[item.said_at].block
            return told._replace(aims=seen.match(_AIMS, head.body, head.end) is not None)
        return told

    def _opened_since(self, index: int) -> bool:
        """Whether a heading or lead-in below the block numbered `index` names who must act."""
        return any(held.lead is not None and held.block > index for held in self._contexts)

    def _settled(self, index: int, block: Block, opened: Context) -> Context:
        """A context that a block opens, with its place, and with who was asked above where it only goes into that."""
        lead = opened.lead
        if lead is None and self._asked is not None and self._goes_into(block):
            lead = self._asked.lead
        elif lead is None and index and self._seen.match(_WITHIN, block.body, block.end):
            above = self.placed[index - 1].block
            if not above.kind and above.table is None:
                lead = asked_in_general(self._seen, self._anchors, above.body, above.end)
        labelled = opened.labelled and not other_bullets_below(self.placed, index)
        level = opened.level
        if opened.only_time and not block.kind and index + 1 < len(self.placed):
            level = min(
                level, self.placed[index + 1].level
            )  # "Quý II" behind the items of "Quý I" heads those below it
        if lead is not None and heads_its_siblings(self._seen, self.placed, index):
            level -= 1
        return opened._replace(block=index, labelled=labelled, lead=lead, level=level)

    def _counts_below(self, index: int) -> bool:
        """Whether the next paragraph is the first of counted points: "Một là, …"."""
        return index + 1 < len(self.placed) and self.placed[index + 1].block.kind == "ordinal"

    def _goes_into(self, block: Block) -> bool:
        """Whether a lead-in goes into what was asked above, or adds to it without anybody of its own: "Đồng thời, ‖ tập trung …:"."""
        if self._seen.match(_WITHIN, block.body, block.end):
            return True
        over = self._seen.match(LEADS_OVER, block.body, block.end)
        return over is not None and predicate_at(self._seen, over.end(), block.end) is not None

    def _read_clauses(
        self, index: int, item: Placed, told: Told, opened: Context | None, ending: str, *, described: bool
    ) -> None:
        """Read the clauses of a block that is no mere heading."""
        seen, block, lead_in = self._seen, item.block, ":" in ending
        spoken = opinion_at(seen, self.placed, index, told)
        if spoken is not None:
            told = told._replace(opinion=True, assigner=spoken.who)
        requested = lead_in and bool(block.kind) and seen.match(_ON_REQUEST, block.body, block.end) is not None
        cut = (
            stressed_parts(seen, tuple(joined(seen, clauses(seen.text, block.body, block.end))))
            if not requested and may_hold(seen, self._anchors, block, told)
            else None
        )
        if spoken is not None and cut:
            cut = words_of_speaker(cut, spoken)
        found, left, cut = tasks_of_block(seen, self._anchors, cut, told) if cut else ([], told, cut)
        named = any(task.rule == "frame" or acts_himself(task) for task in found)
        if is_crosshead(seen, self.placed, index):
            found, cut, self._shared_out, self._own_topic = [], (), False, True
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
        if ending or seen.text[block.end - 1] == "…" or (named and block.end - block.start >= _LONGEST_TITLE):
            own = sum(task.lead is not None and task.lead[0] == task.start for task in found)
            # a body of its own there, too, which is the first of its topic
            further = own > 0 and self._asked is not None and found[0].rule == "lead-in" and not self._own_topic
            self._own_topic = self._own_topic and not found
            # "… phấn đấu đạt các chỉ tiêu: a; b. ¶ Đồng thời, mỗi xã …"
            aims = bool(found) and found[-1].rule == "target"
            self._asked = left if found and (left.firm or aims) and not block.kind else None
            self._shared_out = self._asked is not None and (self._shared_out or own > 1 or further)
        if block.kind and not lead_in and found and (one := found[0].lead) and all(task.lead == one for task in found):
            self._acted = (index, one) if one[0] >= block.body else self._acted
        if not block.kind and not lead_in and found and all(task.lead == found[0].lead for task in found):
            self._paragraph = found[0].lead if acts_himself(found[0]) else None
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
                self._open_heads.append((item.level, len(self.found) + len(found) - 1))
                if opened is not None and opened.mode in ("target", "none"):
                    opened = opened._replace(mode="task")  # "Mở lớp tập huấn; chỉ tiêu: 40 người. Cụ thể:"
        elif found and self._is_heading(index, item, ending, described=described, named=found[0].lead is not None):
            found = []
        elif found and found[0].lead is None and index < _LAST_TITLE and not ending and not block.kind:
            found[0] = found[0]._replace(lead=who_aims(seen, block))  # "Xã An Bình: ‖ Phấn đấu đạt …"
        if below is not None:
            opened = opened or Context(
                item.level, bool(block.kind), "task", None, told.assigner, heading=False, block=index
            )
            opened = opened._replace(lead=opened.lead or below)
        if opened is not None:
            self._contexts = with_context(self._contexts, opened)
        elif self._contexts and asks_another(self.placed, index, found):
            self._contexts = [held for held in self._contexts if held.heading or held.labelled or held.lead is None]
            self._asked = left if ending and left.firm else None
        if found:
            if self._acted[0] == index and found[0].lead == (found[0].start, self._acted[1][1]):
                self._acts_above = index
            self._add(item, found)

    def _next_stage(self, held: Context, index: int) -> bool:
        """Whether a block has the bullet of the stage whose time a context says, and so comes after it, or is a part of its own."""
        head, block = self.placed[held.block].block, self.placed[index].block
        if held.only_time and not head.kind and not block.kind and block.end - block.start < _LONGEST_STAGE:
            word = self._seen.low[head.body : head.body + 5].split(" ")[0]
            return self._seen.low.startswith(f"{word} ", block.body)  # "Tuần 2 (…)", "Tuần 3"
        if held.only_time and not head.kind and index > held.block + 1:  # "Quý IV ‖ - … ‖ 1. Phân công"
            first = self.placed[held.block + 1]
            return block.kind not in ("", first.block.kind) and self.placed[index].level <= first.level
        bullets = held.only_time and not held.labelled and block.kind in _BULLETS
        return bullets and (head.kind, head.label) == (block.kind, block.label)

    def _heads_stage(self, index: int, block: Block) -> bool:
        """Whether an item only names a stage and its time, and others stand below it: "* Giai đoạn 1 (từ 15/6 đến 30/6): Chuẩn bị"."""
        if index + 1 >= len(self.placed):
            return False
        if not block.kind and heads_part_of_year(self._seen, block):
            return bool(self.placed[index + 1].block.kind)
        if time_of_stage(self._seen, block) is None:
            return False
        if not block.kind:  # "Tuần 1 (từ 01/9 đến 06/9)", a line of its own above bullets
            return self.placed[index + 1].block.kind in _BULLETS
        return self.placed[index + 1].level > self.placed[index].level or other_bullets_below(self.placed, index)

    def _is_heading(self, index: int, item: Placed, ending: str, *, described: bool, named: bool) -> bool:
        """Whether a block without a colon is only a title, a head, or, where it names nobody, the name of a part."""
        if self._seen.text[item.block.start] == "#":
            return True  # "## Thủ tướng yêu cầu rà soát vướng mắc"
        if ending[:1] not in (".", ";"):
            return (item.is_head and not described) or self._is_title(index, item.block)
        return item.is_head and not named and names_part(self._seen, self.placed, index)

    def _is_title(self, index: int, block: Block) -> bool:
        """Whether a block is the title of the text: its first, or what was read as its title below a site's own lines."""
        if len(self.placed) < 2 or block.end - block.start >= _LONGEST_TITLE or who_aims(self._seen, block):
            return False
        return index == 0 or (index < _LAST_TITLE and block.start <= self._title[0] < self._title[1] <= block.end)

    def _add(self, item: Placed, found: list[RawTask]) -> None:
        parent = next((number for level, number in reversed(self._open_heads) if level < item.level), None)
        path = label_path(self.placed, item)
        self.found += [_below(task, path, parent, self.found) for task in found]


def _below(task: RawTask, path: str, parent: int | None, above: list[RawTask]) -> RawTask:
    """A task with its whole label, below its head: who does the head does this, too, where it names nobody."""
    if path or parent is not None:
        task = task._replace(label=path + task.label, parent=parent)
    if parent is None or task.lead is not None or above[parent].lead is None:
        return task
    return task._replace(lead=above[parent].lead, lead_carried=True)
