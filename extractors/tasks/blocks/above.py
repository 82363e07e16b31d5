"""Điều các khối trên nói cho khối dưới: what holds for a block by the heads, lead-ins, demands and items read above it.

"… yêu cầu Sở A …. ¶ Đồng thời, rà soát …"      (1) Sở Y tế chỉ đạo …. ‖ - Chủ trì hoàn thiện hồ sơ.
Các bộ A, B khẩn trương rà soát …. ‖ - Đánh giá quy trình …
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.documents.find import find_document_facts
from extractors.layout.blocks import Block
from extractors.layout.sections import Placed
from extractors.layout.view import view, words
from extractors.tasks.anchors import anchors_of
from extractors.tasks.blocks.bare_points import is_bare_point
from extractors.tasks.blocks.contexts import Context, holds, told_at
from extractors.tasks.blocks.genre import plan_begins
from extractors.tasks.blocks.goes_on import (
    acts_on,
    behind_list,
    goes_on,
    leads_on,
    reports_on,
    turns_to_body,
)
from extractors.tasks.blocks.opened_by_body import shares_out
from extractors.tasks.blocks.opened_by_lead_in import asked_in_general
from extractors.tasks.blocks.stages import BULLETS, next_stage
from extractors.tasks.blocks.standing import (
    OFFICIAL,
    agrees_on,
    heads_its_siblings,
    other_bullets_below,
    resolves,
)
from extractors.tasks.judge import body_acts
from extractors.tasks.told import LEADS_OVER, Told, is_told
from extractors.tasks.words.verbs import predicate_at

_LONGEST_LEAD = 600
_STRIVES = ("phấn đấu ", "phan dau ")  # so a paragraph closes a whole list
# A lead-in that only goes into what was asked above: "Trong đó, Phó Thủ tướng lưu ý:".
_WITHIN = words(r"(?:trong đó|cụ thể|theo đó|trong quá trình thực hiện)(?!\w)[^:]{0,80}:")
# "I. MỤC TIÊU", "1. Mục tiêu đến năm 2030:": what is aimed at, unlike "Mục tiêu cụ thể", "Mục tiêu, nhiệm vụ".
_AIMS = words(r"\W*mục tiêu(?: (?:đến|tới|giai đoạn|năm|nhiệm kỳ|của|trong)(?!\w)[^,;:]{0,60})?\W*$")


class Above:
    """What the blocks read so far say to the next one: who was asked, who acts, which heads and lead-ins hold."""

    def __init__(self, text: str, placed: tuple[Placed, ...]) -> None:
        self._seen = seen = view(text)
        self._anchors = anchors_of(seen)
        self._is_resolution = find_document_facts(text).facts.kind == "resolution"
        self.planned = plan_begins(seen, placed)
        self._resolved = min((at for at in map(seen.low.find, OFFICIAL) if at >= 0), default=len(text)) - _LONGEST_LEAD
        self._official = False
        self.contexts: list[Context] = []
        self.open_heads: list[tuple[int, int]] = []  # level and number of the tasks that are heads of others
        self.asked: Told | None = None  # what the paragraph above asked for at its end
        self.shared_out = False  # whether it named several bodies, each with its work
        self.own_topic = False  # whether a crosshead stands above, and nobody was asked since
        self.acted: tuple[int, Span] = (-1, (0, 0))  # the last item that a body of its own does, and who
        self.acts_above = -1  # the last item whose every task opens with that body
        self.paragraph: Span | None = None  # who does all that the paragraph right above the bullets says

    def told(self, placed: tuple[Placed, ...], index: int, item: Placed) -> Told:
        """What holds for a block."""
        seen, block = self._seen, item.block
        self._official = (
            self._official
            or (block.start >= self._resolved and resolves(seen, block))
            or (self._is_resolution and agrees_on(seen, placed, index))
            or (self._is_resolution and block.kind == "article")  # of a board, without "QUYẾT NGHỊ:"
        )
        over = self.contexts[-1] if self.contexts else None
        if self.contexts:
            self.contexts = [
                held for held in self.contexts if holds(held, item, index) and not next_stage(seen, placed, held, index)
            ]
        if self.open_heads:
            self.open_heads = [(level, number) for level, number in self.open_heads if level < item.level]
        charged = index >= self.planned or (
            # "Điều 2. ‖ Phòng Kế hoạch ‖ lập tiến độ chi tiết" of a decision on what is to be done now
            block.kind == "article" and body_acts(seen, block.body, block.end) and shares_out(seen)
        )
        charged = charged or (item.mode == "none" and is_bare_point(seen, index))
        mode = "task" if charged and item.mode == "none" and item.said_at < 0 else item.mode
        told = told_at(placed, index, self.contexts, mode=mode, official=self._official)
        if over and over.assigner and turns_to_body(seen, block):
            return told._replace(firm=True, lead=None, assigner=over.assigner)  # behind the list of what he asked
        asked, shared_out = self.asked, self.shared_out
        if asked is not None and (
            reports_on(seen, block)
            or (
                not self.contexts and goes_on(seen, self._anchors, block, told, shared_out=shared_out, asked=asked.lead)
            )
        ):
            # after several who had each their own work nobody is sure, unless words lead over from the last
            sure = not shared_out or seen.match(LEADS_OVER, block.body, block.end)
            return told._replace(firm=True, lead=asked.lead if sure else None, assigner=asked.assigner)
        if self.contexts and (behind := behind_list(seen, self._anchors, block, told, self.contexts)):
            return behind
        if index == self.acted[0] + 1 and is_told(told) and leads_on(seen, placed, index):
            return told._replace(lead=self.acted[1])
        if (
            (told.firm or (is_told(told) and not seen.low.startswith(_STRIVES, block.body)))
            and self.acts_above in item.heads
            and acts_on(seen, block)
            and not self._opened_since(self.acts_above)
        ):
            return told._replace(lead=self.acted[1])  # "(1) Sở Y tế chỉ đạo …. ‖ - Chủ trì hoàn thiện hồ sơ."
        if block.kind not in BULLETS:
            self.paragraph = None
        elif self.paragraph is not None and told.firm and told.lead is None and acts_on(seen, block):
            return told._replace(lead=self.paragraph)  # "Các bộ A, B khẩn trương rà soát …. ‖ - Đánh giá quy trình …"
        if told.mode == "target" and not told.firm and item.said_at >= 0:
            head = placed[item.said_at].block
            return told._replace(aims=seen.match(_AIMS, head.body, head.end) is not None)
        return told

    def _opened_since(self, index: int) -> bool:
        """Whether a heading or lead-in below the block numbered `index` names who must act."""
        return any(held.lead is not None and held.block > index for held in self.contexts)

    def settled(self, placed: tuple[Placed, ...], index: int, block: Block, opened: Context) -> Context:
        """A context that a block opens, with its place, and with who was asked above where it only goes into that."""
        lead = opened.lead
        if lead is None and self.asked is not None and self._goes_into(block):
            lead = self.asked.lead
        elif lead is None and index and self._seen.match(_WITHIN, block.body, block.end):
            above = placed[index - 1].block
            if not above.kind and above.table is None:
                lead = asked_in_general(self._seen, self._anchors, above.body, above.end)
        labelled = opened.labelled and not other_bullets_below(placed, index)
        level = opened.level
        if opened.only_time and not block.kind and index + 1 < len(placed):
            level = min(level, placed[index + 1].level)  # "Quý II" behind the items of "Quý I" heads those below it
        if lead is not None and heads_its_siblings(self._seen, placed, index):
            level -= 1
        return opened._replace(block=index, labelled=labelled, lead=lead, level=level)

    def _goes_into(self, block: Block) -> bool:
        """Whether a lead-in goes into what was asked above, or adds to it without anybody of its own: "Đồng thời, ‖ tập trung …:"."""
        if self._seen.match(_WITHIN, block.body, block.end):
            return True
        over = self._seen.match(LEADS_OVER, block.body, block.end)
        return over is not None and predicate_at(self._seen, over.end(), block.end) is not None
