"""Đoạn mở đầu cho phần dưới: a time, an agency or a lead-in that holds for the blocks below.

Quý III: ‖ - …      1. Sở Tài chính ‖ a) …      đề nghị Chi bộ: ‖ Thứ nhất, …
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.blocks import Block
from extractors.layout.sections import Placed
from extractors.layout.view import View, words
from extractors.tasks.anchors import Anchors
from extractors.tasks.blocks.contexts import Context
from extractors.tasks.blocks.opened_by_body import ASKING, PARTS, opened_by_body
from extractors.tasks.blocks.opened_by_lead_in import opened_by_lead_in
from extractors.tasks.told import Told
from extractors.tasks.when.events import event_before
from extractors.tasks.when.times import SAID_OF, is_day_of_event, is_stamp, is_time, time_of_lead_in, time_of_stage
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import listed_head
from extractors.tasks.who.in_brackets import in_brackets
from extractors.tasks.words.verbs import predicate_at
from vitext.fold import fold

_SHORT = 60
_SEVERAL = words(r"(?:các|mỗi|toàn thể|tất cả) ")
# A stage with its time: "Giai đoạn 1 (‖ từ 15/6 đến 30/6 ‖): Chuẩn bị", "Bước 2: Lập danh mục (dự kiến ‖ tháng 7/2026 ‖)".
_STAGE = words(
    r"(?P<stage>(?:giai đoạn|bước|đợt|vòng|tuần)(?!\w)(?:[^():;]|:(?=[^():;]*\()){1,120}\([^()]{4,90}\))(?:\s*:[^.;]{0,80})?\**$"
)
# The time of all that stands below a head: "2. Công tác chuẩn bị (‖ từ 10/3 đến 25/3 ‖)"; a year or a stage only says which plan is meant.
_TIMED_HEAD = words(
    rf"[^():;]{{3,140}}\({SAID_OF}(?P<when>(?!giai đoạn|nhiệm kỳ|(?:trong )?năm |năm học|[\d\s–-]+\))[^()]{{4,60}})\)[\s*]*$"
)
_STAGES = tuple(
    spelling(word) for spelling in (str, fold) for word in ("giai đoạn ", "bước ", "đợt ", "vòng ", "tuần ")
)
_AIMS_BY = words(
    r"(?:các |một số )?(?:mục tiêu|chỉ tiêu)(?: cụ thể| chủ yếu| chung| tổng quát| phấn đấu)*,? (?=(?:đến|tới) (?:hết |cuối )?năm \d)"
)
# Whom a part is about, and not whom it charges: "B. HỢP TÁC XÃ".
_GROUPS = words(
    r"(?:doanh nghiệp|hợp tác xã|htx|cán bộ|đảng viên|nông dân|đoàn viên|hội viên|học sinh|quỹ|báo|hộ|lớp|nhà)\W*$"
)
_PART_OF_YEAR = words(
    r"[\W_]*(?:(?:trong )?(?:quý|quí) (?:[1-4]|i{1,3}|iv)|(?:trong )?tháng (?:0?[1-9]|1[0-2])|(?:0?[369]|1[0-2]) tháng (?:đầu|cuối) năm)"
    r"(?:[/. -]+(?:năm )?20\d\d| năm 20\d\d)?[\W_]*$"
)
_NO_AGENCY = PARTS | {""}  # without a colon no agency is a heading there


def opened_by(seen: View, anchors: Anchors, item: Placed, told: Told, *, alike: bool) -> Context | None:
    """The context that a block opens, with the time that it gives to what stands below.

    `alike`: a heading of its kind above it named who must act.
    """
    opened = _opens(seen, anchors, item, told, alike=alike)
    if opened is not None and opened.only_time:
        return opened
    if ":" not in seen.text[item.block.end - 3 : item.block.end]:
        return opened
    when = time_of_lead_in(seen, item.block.body, item.block.end)
    if opened is not None:
        return opened if when is None else opened._replace(when=when)
    if when is None or item.block.end - when[0] > _SHORT:
        return None
    return Context(
        item.level, bool(item.block.kind), told.mode, None, told.assigner, heading=False, when=when, only_time=True
    )


def _opens(seen: View, anchors: Anchors, item: Placed, told: Told, *, alike: bool) -> Context | None:
    """The context that a block opens: a time or an agency as a heading, or a lead-in ending in a colon."""
    block = item.block
    stop = block.end
    while stop > block.body and seen.low[stop - 1] in " *:.":
        stop -= 1
    at = block.body
    while at < stop and seen.low[at] in "#* -–":  # "2.1 - Các công đoàn ngành:", "### Tháng 9/2026:"
        at += 1
    colon = ":" in seen.text[stop : block.end]
    if block.kind and is_time(seen, at, stop) and (colon or not is_stamp(seen, at, stop)):
        return Context(item.level, True, told.mode, None, told.assigner, heading=True, when=(at, stop), only_time=True)
    if not block.kind and told.mode in ("task", "request") and heads_part_of_year(seen, block):
        return Context(item.level, False, told.mode, None, told.assigner, heading=True, when=(at, stop), only_time=True)
    part = _heads_part(seen, block, told, at, stop)
    when = time_of_mere_stage(seen, block) or _time_of_aims(seen, block, at, stop) if told.mode != "result" else None
    if when is not None:
        return Context(
            item.level, bool(block.kind), told.mode, None, told.assigner, heading=True, when=when, only_time=True
        )
    timed = _time_of_head(seen, item, at, stop if colon else block.end) if told.mode != "result" else None
    whole = stop
    if timed is not None:
        stop = seen.low.rfind("(", at, timed[0])
        while stop > at and seen.low[stop - 1] in " *":
            stop -= 1
    only_timed = timed and Context(
        item.level, True, told.mode, None, told.assigner, heading=True, when=timed, only_time=True
    )
    if not colon and block.kind in _NO_AGENCY and not part and not _names_alone(seen, item, told, at, stop):
        return only_timed
    if (item.is_head or colon) and told.mode != "result":
        opened = opened_by_body(seen, item, told, at, stop, colon=colon, part=part, alike=alike)
        if opened is not None:
            return opened._replace(when=timed) if timed else opened
        if block.kind and item.is_head and told.mode in ("task", "request"):
            charged = _charged_in_brackets(seen, item, told, at, whole if colon else block.end)
            if charged is not None:
                return charged._replace(when=charged.when or timed)
    return opened_by_lead_in(seen, anchors, item, told, at, whole) if colon else only_timed


def _charged_in_brackets(seen: View, item: Placed, told: Told, at: int, stop: int) -> Context | None:
    """The context of a head that names a part of the work and, in the brackets behind it, who does it and by when: "1. Cải cách bộ
    máy (Tổ Hành chính tham mưu, hoàn thành trước 31/3)"."""
    said = in_brackets(seen, at, stop)
    if said is None or said.lead is None:
        return None
    return Context(item.level, True, told.mode, said.lead, told.assigner, heading=True, when=said.day)


def heads_part_of_year(seen: View, block: Block) -> bool:
    """Whether a line without a label is nothing but a part of a year, as one that heads a list is: "Quý I", "Tháng 3/2031:"."""
    return block.end - block.start < _SHORT and seen.match(_PART_OF_YEAR, block.start, block.end) is not None


def time_of_mere_stage(seen: View, block: Block) -> Span | None:
    """The time of a stage that a block names and nothing else, in the brackets behind it."""
    at = block.body
    while at < block.end and seen.low[at] in "#* -–":
        at += 1
    if not seen.low.startswith(_STAGES, at):
        return None
    stage = seen.match(_STAGE, at, block.end)
    return time_of_stage(seen, *stage.span("stage")) if stage else None


def _time_of_head(seen: View, item: Placed, at: int, stop: int) -> Span | None:
    """The time in the brackets with which a labelled head `text[at:stop]` ends, for all that stands below it."""
    if not item.block.kind or seen.low[stop - 1] not in ")* " or (stop == item.block.end and not item.is_head):
        return None
    head = seen.match(_TIMED_HEAD, at, stop)
    said = head.span("when") if head else None
    if said is None:
        return None
    if is_time(seen, *said):
        return None if is_day_of_event(seen, at, said[0] - 1, *said) else said
    event = event_before(seen, *said)  # "(‖ ngay sau Đại hội ‖)", "(xong ‖ trước mùa mưa ‖)"
    return said if event and event[0] == said[0] and event[1] >= said[1] else None


def _time_of_aims(seen: View, block: Block, at: int, stop: int) -> Span | None:
    """The time by which the aims below a heading are to be reached: "1. Mục tiêu ‖ đến hết năm 2026 ‖"."""
    aims = seen.match(_AIMS_BY, at, stop) if block.kind else None
    return (aims.end(), stop) if aims and is_time(seen, aims.end(), stop) else None


def _names_alone(seen: View, item: Placed, told: Told, at: int, stop: int) -> bool:
    """Whether a line without a label, among what is to be done, names a body and nothing else, and heads a list: "Phòng Kinh tế ‖ -
    Rà soát … ‖ Công an xã ‖ - Tuần tra …"."""
    if item.block.kind or not item.is_head or not (told.firm or told.mode in ("task", "request")):
        return False
    asking = seen.match(ASKING, at, stop)
    at = asking.end() if asking else at
    return not seen.text[at:stop].isupper() and agency_at(seen, at, stop) == stop


def _heads_part(seen: View, block: Block, told: Told, at: int, stop: int) -> bool:
    """Whether a part is headed by nothing but those whom it charges: by several bodies ("I. Các Phòng Giáo dục và các đơn vị trực
    thuộc"), and among what is to be done by any one: "II. Trách nhiệm ‖ A. Hội Nông dân tỉnh ‖", "III. PHÂN CÔNG ‖ A. CÔNG AN XÃ"."""
    if block.kind not in ("roman", "capital"):
        return False
    charges = told.mode in ("task", "request")
    if (charges or seen.match(_SEVERAL, at)) and not seen.text[at:stop].isupper() and agency_at(seen, at, stop) == stop:
        return True
    return charges and _names_in_capitals(seen, at, stop)


def _names_in_capitals(seen: View, at: int, stop: int) -> bool:
    """Whether a head is the name of one who may be charged, in capitals: "CÔNG AN XÃ", "TỔ BƠM NƯỚC ‖ (anh Tám phụ trách)"."""
    bracket = seen.low.find(" (", at, stop)
    stop = bracket if bracket > 0 else stop
    if not seen.text[at:stop].isupper() or not listed_head(seen, at) or seen.match(_GROUPS, at, stop):
        return False
    return agency_at(seen, at, stop) == stop and predicate_at(seen, at, stop) is None
