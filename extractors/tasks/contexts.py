"""Điều nói ở trên, đúng cho phần dưới: what a heading or a lead-in says to the blocks below it.

1. Sở Tài chính ‖ a) …      đề nghị Chi bộ: ‖ Thứ nhất, …      đồng chí Chủ tịch kết luận như sau: ‖ 1. …
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from extractors.layout.blocks import Block
from extractors.layout.sections import Mode, Placed, lead_in_mode
from extractors.layout.view import View, words
from extractors.tasks.agencies import Span, agency_at, charged_at
from extractors.tasks.anchors import FRAME, Anchors
from extractors.tasks.clauses import clauses
from extractors.tasks.details import lead_in_brackets
from extractors.tasks.frames import find_frame, named_before
from extractors.tasks.subjects import after_subject, subject_and_verb
from extractors.tasks.times import is_stamp, is_time, time_of_lead_in
from extractors.tasks.told import Told
from extractors.tasks.verbs import predicate_at

GENERIC = words(
    r".*(?:sau|sau đây|như sau|cụ thể|dưới đây|gồm|nội dung|nhiệm vụ|giải pháp|công việc|trọng tâm|phấn đấu|kết luận|thực hiện|như|lãnh đạo|chỉ đạo|yêu cầu|đề nghị|quyết nghị|phân công|giao)\s*:?\**\s*$"
)
_ANNOUNCES = words(
    r".*(?:sau|sau đây|như sau|cụ thể|dưới đây|nội dung|nhiệm vụ|giải pháp|công việc|trọng tâm|phấn đấu|kết luận|phân công|yêu cầu|đề nghị|tại hội nghị|như|triển khai (?:các |một số )?(?:phương án|biện pháp))[^:]{0,40}:\**\s*$"
)
_CHARGED = words(r" (?:có (?:các |những )?(?:nhiệm vụ|trách nhiệm)|chịu trách nhiệm|thực hiện|tập trung)(?!\w)")
_ASKING = words(
    r"(?:đề nghị|giao(?: cho)?|yêu cầu|kính đề nghị|(?:kiến nghị|đề xuất)(?: với)?|phân công|đối với|về phía|với|chỉ đạo|trách nhiệm của|nhiệm vụ của)(?!\w)[\s:]*"
)
_COMMANDS = words(
    r".*(?<!\w)(?:(?:chỉ thị|ra lệnh)(?: như sau| các nội dung sau)?|(?:thống nhất|nhất trí|quyết định) (?:triển khai|tổ chức|thực hiện)(?!\w)[^:]{0,60})\s*:"
)
_STATES = words(r"(?<!\w)(?:đã|đang|là|có|được|bị|cần|phải|sẽ)(?!\w)")
# Words of duty or agreement in a lead-in whose nouns announce nothing: "Thời gian tới, Hội cần:", "thống nhất các việc:".
_DUTIES = words(
    r".*(?<!\w)(?:cần|phải|sẽ|tập trung|phấn đấu|định hướng|biện pháp|thống nhất|mong muốn|cam kết)(?!\w)[^:]{0,70}:\**\s*$"
)
_BOUND = words(
    r"[ ,]*(?:cần|phải|sẽ|tập trung|phấn đấu|định hướng|thống nhất|mong muốn|cam kết|tiếp tục|thực hiện)(?!\w)"
)
_DONE = words(r"(?<!\w)(?:đã|đạt|được|đánh giá|vừa|kết quả|gồm)(?!\w)")
_ROLE = words(r"\s*[-–(,]\s*(?:là )?(?:cơ quan |đơn vị )?(?:thường trực|chủ trì|đầu mối|phối hợp)(?!\w)")
_HEEDS = words(r" (?:cần|phải|cần phải) (?:lưu ý|chú ý|tập trung|quan tâm|thực hiện)(?!\w)")
_GUIDES = words(r"(?<!\w)hướng dẫn ")
_TOWARDS = words(r"(?:đối với|về phía|trách nhiệm của|nhiệm vụ của)(?!\w)")
_WHOSE_DUTY = words(r"(?:trách nhiệm|nhiệm vụ) của(?!\w)")
# What only says of a body what it does in general: "1. Các doanh nghiệp ‖ phối hợp hoạt động trong lĩnh vực công thương".
_ENGAGED = words(
    r"[ ,]*(?:phối hợp |có |đang )?(?:hoạt động|sản xuất|kinh doanh|tham gia|sử dụng|cung cấp|cung ứng|khai thác|chế biến|đầu tư|nuôi|trồng)(?!\w)"
)
_ADDS = words(r"\s*[-–] ?[^\W\d]")
# "2. Chủ tịch UBND các xã ‖ chỉ đạo:", "Bộ Quốc phòng ‖ chủ trì, phối hợp với các địa phương:"
_ONLY_CHARGED = words(
    r" (?:tập trung |tiếp tục |khẩn trương )?(?:(?:chỉ đạo|chủ trì|chủ động|tổ chức|triển khai|thực hiện|phối hợp|hướng dẫn)(?: thực hiện| tổ chức)?|chủ trì,? (?:và )?phối hợp (?:chặt chẽ )?(?:với|cùng) [^.;:]{3,200})\s*:"
)
# Who is asked in a line of his own.
_ASKS_OF = words(r"(?:kính )?(?:đề nghị|giao(?: cho)?|yêu cầu|phân công)(?!\w)")
_SEVERAL = words(r"(?:các|mỗi|toàn thể|tất cả) ")
_ASKS_FOR = words(r"(?:yêu cầu|đề nghị|giao(?: cho)?|chỉ đạo|phân công) (?=\w)")
_INSTRUCTS = words(r"(?<!\w)(?:chỉ thị|ra lệnh)(?: cho)? (?=\w)")
_OVERS = ("đã ", "da ", "vừa ", "vua ")
_OVER = 4  # letters
_SHORT = 60
_LONGEST_LINE = 200
_FARTHEST = 12  # blocks
_LONGEST_NAME = 260
_PARTS = frozenset(("roman", "part", "capital"))
_NO_AGENCY = _PARTS | {""}  # without a colon no agency is a heading there
_ROMAN_HEADS = frozenset(("roman", "capital", "part", "article", "capitals"))


class Context(NamedTuple):
    """What a heading or lead-in at a level says to the blocks below it; `labelled` where the heading has a label."""

    level: int
    labelled: bool
    mode: Mode
    lead: Span | None
    assigner: Span | None
    heading: bool
    block: int = -1
    when: Span | None = None
    only_time: bool = False


def with_context(contexts: list[Context], opened: Context) -> list[Context]:
    """The contexts with a new one, which takes the place of those of its own depth: their number stays small."""
    kept = [
        held
        for held in contexts
        if held.level < opened.level or held.labelled != opened.labelled or held.only_time != opened.only_time
    ]
    return [*kept, opened]


def holds(held: Context, item: Placed, index: int) -> bool:
    """Whether what a context says still holds for the block numbered `index`."""
    passed = not held.labelled and index > held.block + 1 and (item.is_head or item.block.kind in _ROMAN_HEADS)
    if passed and held.mode in ("result", "none"):
        return False
    if held.labelled:
        return item.level > held.level
    return item.level >= held.level


def told_at(placed: tuple[Placed, ...], index: int, contexts: list[Context], *, mode: Mode, official: bool) -> Told:
    """What holds for the block numbered `index`: the nearest heading or lead-in above it, else `mode`, that of its section."""
    item = placed[index]
    listed = item.block.kind not in ("", "article")
    if not contexts and (listed or not item.heads):
        return _plain(mode, listed=listed, official=official)
    under_head = bool(item.heads) and placed[item.heads[-1]].is_head
    told = Told(mode, listed=listed, official=official)
    after_items = not listed and bool(item.heads) and not under_head
    if after_items and contexts and _list_goes_on(placed, index):
        after_items = False
    for held in contexts:
        if after_items and (not held.labelled) and item.level > held.level:
            continue
        if held.only_time:
            told = told._replace(when=held.when)
            continue
        lead, when = held.lead or told.lead, held.when or told.when
        if item.said_at > held.block:  # a section that began below the lead-in speaks for itself
            firm = told.firm or (told.mode == "task" and held.mode == "task")
            told = told._replace(
                firm=firm, assigner=held.assigner or told.assigner, lead=_carried(held, told), when=when
            )
        else:
            told = Told(
                held.mode,
                held.mode in ("task", "request"),
                lead,
                held.assigner or told.assigner,
                listed,
                official,
                when=when,
            )
    if after_items and not contexts and told.mode in ("task", "target", "request"):
        told = told._replace(listed=False)
    return told


def _list_goes_on(placed: tuple[Placed, ...], index: int) -> bool:
    """Whether a paragraph without a label stands between the items of a list, and so belongs to the one above it."""
    above = placed[placed[index].heads[-1]]
    for below in placed[index + 1 : index + _FARTHEST]:
        if below.level < above.level or (below.level == above.level and not below.block.kind):
            return False
        if below.level == above.level:
            return below.block.kind == above.block.kind
    return False


@lru_cache(maxsize=64)
def _plain(mode: Mode, *, listed: bool, official: bool) -> Told:
    return Told(mode, listed=listed, official=official)


def _carried(held: Context, told: Told) -> Span | None:
    """Who was asked above still must act in a section of tasks of its own."""
    return told.lead or (held.lead if held.mode in ("task", "request") and told.mode == "task" else None)


def whole_head(seen: View, placed: tuple[Placed, ...], index: int) -> Placed:
    """A head with the line in which it goes on: "4. Đề nghị Ủy ban Mặt trận ⏎ Tổ quốc Việt Nam tỉnh ‖ - Đẩy mạnh …".

    Who is asked is a head, however long, where only what he is to do stands below: "1. Giao người đứng đầu các phòng ‖ - Rà soát …".
    """
    item, last = placed[index], index
    if not item.block.kind or _is_closed(seen, item):
        return item
    after = placed[index + 1 : index + 3]
    if len(after) == 2 and item.is_head and _goes_on_in(seen, item, after[0]) and after[1].level > item.level:
        last = index + 1
    below = placed[last + 1] if last + 1 < len(placed) else None
    if below is None or not below.block.kind or below.level <= item.level:
        return item
    if last == index and (item.is_head or not seen.match(_ASKS_OF, item.block.body)):
        return item
    return replace(item, block=replace(item.block, end=placed[last].block.end), is_head=True)


def _is_closed(seen: View, item: Placed) -> bool:
    return seen.text[item.block.end - 1] in ".;:!?…"


def _goes_on_in(seen: View, item: Placed, below: Placed) -> bool:
    """Whether the line below only goes on with a head: it has no label, no verb phrase and no closing mark but a colon."""
    block = below.block
    return (
        not block.kind
        and block.table is None
        and block.end - block.body < _LONGEST_LINE
        and seen.text[block.end - 1] not in ".;!?…"
        and agency_at(seen, _named_from(seen, item.block), item.block.end) == item.block.end
        and predicate_at(seen, block.body, block.end) is None
    )


def _named_from(seen: View, block: Block) -> int:
    asking = seen.match(_ASKING, block.body, block.end)
    return asking.end() if asking else block.body


def opened_by(seen: View, anchors: Anchors, item: Placed, told: Told) -> Context | None:
    """The context that a block opens, with the time that it gives to what stands below."""
    opened = _opens(seen, anchors, item, told)
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


def _opens(seen: View, anchors: Anchors, item: Placed, told: Told) -> Context | None:
    """The context that a block opens: an agency as a heading, or a lead-in ending in a colon."""
    block = item.block
    stop = block.end
    while stop > block.body and seen.low[stop - 1] in " *:.":
        stop -= 1
    at = block.body
    while at < stop and seen.low[at] in "* ":
        at += 1
    colon = ":" in seen.text[stop : block.end]
    if block.kind and is_time(seen, at, stop) and (colon or not is_stamp(seen, at, stop)):
        return Context(item.level, True, told.mode, None, told.assigner, heading=True, when=(at, stop), only_time=True)
    part = _is_body(seen, block, at, stop)
    if not colon and block.kind in _NO_AGENCY and not part:
        return None
    asking = seen.match(_ASKING, at, stop)
    if (item.is_head or colon) and told.mode != "result":
        begin = asking.end() if asking else at
        agency = agency_at(seen, begin, stop)
        told_below = told.firm or told.mode in ("task", "request")
        named = agency
        if agency is not None and (seen.match(_ROLE, agency, stop) or (block.kind and seen.match(_ADDS, agency, stop))):
            agency = stop  # "Sở Nội vụ - cơ quan thường trực:"
        elif (
            agency is not None
            and seen.match(_TOWARDS if colon else _WHOSE_DUTY, at)
            and not seen.search(_STATES, agency, stop)
        ):
            named = agency = stop  # "2. Đối với các tỉnh ‖ nuôi tôm trọng điểm:"
        elif (
            agency is not None
            and told_below
            and block.kind
            and not (colon and seen.match(GENERIC, max(at, stop - 90), block.end))
            and (after_subject(seen, agency, stop) is None or seen.match(_ENGAGED, agency, stop))
            and not seen.search(_STATES, agency, stop)
        ):
            named = agency = stop  # "1. Các doanh nghiệp ‖ hoạt động trong lĩnh vực công thương"
        if agency is not None and colon and seen.match(_ONLY_CHARGED, agency, block.end):
            return Context(item.level, bool(block.kind), "task", (begin, agency), told.assigner, False)
        if (
            agency is not None
            and agency >= stop
            and (((colon or block.kind not in _NO_AGENCY) and block.kind not in _PARTS) or part)
        ):
            mode: Mode = told.mode if told.mode in ("task", "request") else "task"
            if told_below or asking or not colon:
                return Context(item.level, bool(block.kind), mode, (begin, named or agency), told.assigner, True)
        charged = lead_in_brackets(seen, at, stop) if told_below and block.kind else None
        if charged is not None and predicate_at(seen, at, stop) is None:
            return Context(item.level, True, told.mode, charged, told.assigner, heading=True)
    if not colon:
        return None
    frame = _last_frame(seen, anchors, at, stop)
    tail = max(at, stop - 160)
    if frame is not None:
        begin, speaker = frame
        agency = agency_at(seen, begin, stop)
        lead = charged_at(seen, begin, stop) or _whole(seen, begin, agency, stop) or _heeding(seen, at, stop)
        return Context(item.level, bool(block.kind), "task", lead, speaker or told.assigner, False)
    asked = _asked_there(seen, anchors, at, stop)
    if asked is not None:
        return Context(item.level, bool(block.kind), "task", asked, told.assigner, False)
    if seen.match(_COMMANDS, tail, block.end):
        return Context(item.level, bool(block.kind), "task", None, _speaker(seen, at, stop) or told.assigner, False)
    said = lead_in_mode(seen.low[tail:stop])
    if said is not None and (seen.match(_ANNOUNCES, tail, block.end) or len(seen.low[at:stop]) < 80):
        if (
            said in ("task", "request", "target")
            and predicate_at(seen, at, stop) is not None
            and not seen.match(GENERIC, tail, block.end)
        ):
            return None
        agency = agency_at(seen, at, stop)
        if agency is not None and seen.match(_CHARGED, agency, stop):
            return Context(item.level, bool(block.kind), said, (at, agency), told.assigner, False)
        bound = _bound(seen, at, stop) if said in ("task", "request") else None
        if bound is not None:
            return Context(item.level, bool(block.kind), said, bound, told.assigner, False)
        guided = seen.search(_GUIDES, tail, stop) if said == "task" else None
        follows = agency_at(seen, guided.end(), stop) if guided else None
        lead = (guided.end(), follows) if guided and follows else None
        return Context(item.level, bool(block.kind), said, lead, _speaker(seen, at, stop) or told.assigner, False)
    if (
        said is None
        and not told.official
        and seen.match(_DUTIES, tail, block.end)
        and not seen.search(_DONE, tail, stop)
    ):
        agency = agency_at(seen, at, stop)
        lead = (at, agency) if agency is not None and seen.match(_BOUND, agency, stop) else None
        return Context(item.level, bool(block.kind), "task", lead, _speaker(seen, at, stop) or told.assigner, False)
    return None


def _asked_there(seen: View, anchors: Anchors, at: int, stop: int) -> Span | None:
    """Who is asked for what stands below, where the asking is told of, or several are asked: "đã yêu cầu ‖ Bộ Y tế ‖ thực hiện
    các nhiệm vụ sau:", "chỉ đạo ‖ Trưởng các phòng, ban; Chủ tịch UBND các xã ‖ tập trung thực hiện các nhiệm vụ sau:"."""
    for place in anchors.of(FRAME, at, stop):
        asks = seen.match(_ASKS_FOR, place, stop)
        end = agency_at(seen, asks.end(), stop) if asks else None
        if asks is None or end is None:
            continue
        told_of = seen.low[max(place - _OVER, at) : place].endswith(_OVERS)
        several = seen.low.find(";", asks.end(), end) >= 0
        if (told_of or several) and (
            end == stop or (seen.match(GENERIC, max(end, stop - 90), stop) and after_subject(seen, end, stop))
        ):
            return asks.end(), end
    instructs = seen.search(_INSTRUCTS, at, stop)
    end = agency_at(seen, instructs.end(), stop) if instructs else None
    if instructs and end and seen.match(GENERIC, max(end, stop - 90), stop) and after_subject(seen, end, stop):
        return instructs.end(), end
    return None


def _whole(seen: View, begin: int, agency: int | None, stop: int) -> Span | None:
    """Who is asked before a colon: the whole of it, where nothing says what to do: "Giao ‖ người đứng đầu các phòng ‖:"."""
    rest = begin if agency is None else agency
    if (
        rest < stop
        and stop - begin < _LONGEST_NAME
        and predicate_at(seen, begin, stop) is None
        and after_subject(seen, rest, stop) is None
        and not seen.search(_STATES, rest, stop)
        and not seen.match(GENERIC, max(begin, stop - 90), stop)
        and not seen.match(_ROLE, rest, stop)
    ):
        return begin, stop
    return (begin, agency) if agency is not None else None


def _heeding(seen: View, at: int, stop: int) -> Span | None:
    """Who must heed what stands below: "Trong năm 2026, ‖ Tổng công ty ‖ cần lưu ý một số điểm sau:"."""
    heeds = seen.search(_HEEDS, max(at, stop - 90), stop)
    return named_before(seen, at, heeds.start()) if heeds else None


def _is_body(seen: View, block: Block, at: int, stop: int) -> bool:
    """Whether a part is headed by nothing but several bodies: "I. Các Phòng Giáo dục và các đơn vị trực thuộc"."""
    return (
        block.kind in ("roman", "capital")
        and seen.match(_SEVERAL, at) is not None
        and not seen.text[at:stop].isupper()
        and agency_at(seen, at, stop) == stop
    )


def _bound(seen: View, at: int, stop: int) -> Span | None:
    """Who is bound to what stands below, after an aim or a time: "Để đạt mục tiêu trên, ‖ thành phố ‖ cần tập trung các nhiệm vụ sau:"."""
    subject, predicate = subject_and_verb(seen, at, stop, framed=False, told=True)
    return subject if subject is not None and predicate is not None and predicate.modal else None


def _last_frame(seen: View, anchors: Anchors, at: int, stop: int) -> tuple[int, Span | None] | None:
    """Where what is asked begins in a lead-in, and who asks; the frame may end the lead-in ("… xã yêu cầu:")."""
    last = None
    if not anchors.kinds_in(at, stop) & FRAME:
        return None
    for clause in clauses(seen.text, at, stop):
        for low in (clause.start, _after_last_comma(seen, clause.start, clause.end)):
            places = anchors.of(FRAME, low, clause.end + 5)
            frame = find_frame(seen, low, clause.end + 5, places=places, only_first=False)
            if frame is not None and clause.end >= stop - 1:
                last = (frame.end, frame.speaker)
                break
    return last


def _after_last_comma(seen: View, start: int, end: int) -> int:
    comma = seen.low.rfind(",", start, end)
    return comma + 1 if comma >= 0 else start


def _speaker(seen: View, at: int, stop: int) -> Span | None:
    """Who concludes in "Sau khi nghe …, đồng chí Chủ tịch kết luận như sau:"."""
    place = _after_last_comma(seen, at, stop)
    while place < stop and seen.low[place] == " ":
        place += 1
    agency = agency_at(seen, place, stop)
    return (place, agency) if agency else None
