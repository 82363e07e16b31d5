"""Đoạn nói tiếp điều đã yêu cầu ở đoạn trên: no lead-in of its own, yet more of what was asked.

… yêu cầu các xã rà soát hộ nghèo. ¶ Tiếp tục cải cách hành chính …      ¶ Công an thành phố ‖ chỉ đạo các đơn vị …
"""

from __future__ import annotations

from collections.abc import Sequence

from domain.extraction import Span
from extractors.layout.blocks import Block
from extractors.layout.sections import Placed
from extractors.layout.view import View, words
from extractors.tasks.anchors import FRAME, Anchors
from extractors.tasks.asking.frames import find_frame
from extractors.tasks.blocks.contexts import Context, list_goes_on
from extractors.tasks.blocks.minutes import opens_answers
from extractors.tasks.blocks.standing import ending_of
from extractors.tasks.raw import RawTask
from extractors.tasks.told import LEADS_OVER, Told, is_told
from extractors.tasks.when.own_day import own_day
from extractors.tasks.who.adjuncts import time_at
from extractors.tasks.who.after_subjects import past_role
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.words.tense import DONE
from extractors.tasks.words.verbs import predicate_at

_FIRST_WORDS, _GAP = 60, 8  # letters
# What a body does in a paragraph that goes on with what was asked: "¶ Công an thành phố ‖ chỉ đạo các đơn vị xử lý …".
_CARRIES_OUT = words(
    r",? (?:căn cứ [^,]{1,60}, )?(?:chủ trì|chỉ đạo|phối hợp|tham mưu|hướng dẫn|rà soát|báo cáo|theo dõi|đôn đốc"
    r"|bố trí|chủ động|khẩn trương|tăng cường|đẩy mạnh|nghiêm túc|kiên quyết|siết chặt|quản lý chặt|thực hiện nghiêm|quán triệt"
    r"|phát huy (?:cao )?(?:hơn nữa )?(?:vai trò|trách nhiệm|tinh thần)|nâng (?:lên|mức)|tiếp tục|tập trung|trực tiếp|là (?:cơ quan|đơn vị|đầu mối|bộ phận)|có trách nhiệm|có nhiệm vụ"
    r"|(?:chuẩn bị|làm|thực hiện) (?:thật )?(?:tốt|chu đáo)"
    r"|được (?:giao|phân công)(?= (?:nhiệm vụ |chủ trì )?(?:nghiên cứu|rà soát|xây dựng|phối hợp|chủ trì|hướng dẫn"
    r"|theo dõi|tham mưu|tổ chức|triển khai|kiểm tra|lập|bổ sung|hoàn thiện))"
    r"|tổ chức (?:đánh giá|kiểm tra|rà soát|thống kê|thực hiện|triển khai))(?!\w)"
)
_WITH_TOPIC = words(r"(?:(?:còn|riêng) )?(?:đối với|với) [^,.;:]{3,90}[,:] (?!đồng chí|ông|bà|chủ tịch)")
_TO_BODY = words(r"(?:(?:còn|riêng) )?(?:đối với|với) (?P<who>[^,.;:]{3,90}): ")
# What is reported from time to time, by nobody who is named: "¶ Định kỳ hằng năm ‖ báo cáo kết quả".
_REPORTS_AT_TIMES = words(
    r"(?:định kỳ|hằng|hàng|mỗi|cuối|kết thúc|\d+ tháng)(?!\w)[^,;.:]{0,50}?,? (?:có |tiến hành "
    r"|tổ chức )?(?:báo cáo|sơ kết|tổng kết|tổng hợp)(?!\w)"
)
# Where what was asked for goes, behind the list: "¶ Báo cáo của các đơn vị ‖ gửi về ‖ Sở Nội vụ trước ngày 15/10".
# A time that is bound, whoever sees to it: "¶ Thời gian luyện tập ‖ phải tránh ngày mùa".
_TIME_BOUND = words(r"thời gian(?!\w)(?: (?!đã |đang |được )[^\s,;:.()]+){1,10}? (?:phải|cần)(?: được)? (?=\w)")
_IS_SENT = words(
    r"(?:báo cáo|kết quả|văn bản|hồ sơ|danh sách|số liệu|ý kiến|thông tin|đề xuất|biểu mẫu|bản đăng ký)(?!\w)"
    r"[^,;:.]{0,80}? (?:gửi|nộp)(?: \w+){0,3}? (?:về|đến|cho|qua)(?!\w)"
)
_PERSON = words(
    r"(?:giảng viên|báo cáo viên|chuyên gia|nhà báo|cụ|ông|bà|anh|chị|em|bác|cô|chú|thầy|nông dân|lão nông|thành viên|hội viên)(?!\w)"
)
_WAS = (" đã ", " da ", " được ", " duoc ")
_AT_LEAST = words(r"(?<!\w)(?:ít nhất|tối thiểu|không dưới) (?:\d|một|hai|ba)")
_YEAR = words(r"(?<!\d)20\d\d(?!\d)")
_MOREOVER = words(
    r"(?:cùng với đó|bên cạnh đó|ngoài ra|đồng thời|song song (?:với )?đó|trong đó|cụ thể|theo đó|tuy nhiên|(?:trên cơ sở|từ|sau|tiếp) đó)(?: là)?,? "
)


def reports_on(seen: View, block: Block) -> bool:
    """Whether a paragraph says when to report, and not who: whoever was asked in the paragraph above must do it."""
    return not block.kind and seen.match(_REPORTS_AT_TIMES, block.body, block.end) is not None


def behind_list(seen: View, anchors: Anchors, block: Block, told: Told, contexts: Sequence[Context]) -> Told | None:
    """What holds for a paragraph behind the list of a lead-in that asks, where it goes on with that: it says where the reports
    go, or what a body of its own does ("¶ Văn phòng Sở cập nhật …")."""
    if block.kind or is_told(told):
        return None
    asking = [held for held in contexts if held.mode in ("task", "request") and not held.heading]
    if not asking:
        return None
    if asking[-1].lead is not None and _is_sent(seen, block):
        return told._replace(mode="task", firm=True, lead=asking[-1].lead, assigner=asking[-1].assigner)
    if goes_on(seen, anchors, block, told, shared_out=True, asked=None):
        return told._replace(mode="task", firm=True, assigner=asking[-1].assigner)
    return None


def _is_sent(seen: View, block: Block) -> bool:
    sent = seen.match(_IS_SENT, block.body, block.end)
    return sent is not None and not seen.has_any(_WAS, block.body, sent.end())


def goes_on(seen: View, anchors: Anchors, block: Block, told: Told, *, shared_out: bool, asked: Span | None) -> bool:
    """Whether a paragraph only goes on with what was asked above: "… yêu cầu các xã rà soát hộ nghèo. ¶ Tiếp tục cải cách …".

    Where the paragraph above shared out work body by body, any verb after a body goes on with it, and so does a word of duty
    after words that add something: "¶ Bên cạnh đó, ‖ các đơn vị ‖ cần chú trọng …". `asked`: who was asked there; what he
    directs others to do here goes on with it, too.
    """
    if block.kind or told.mode != "none" or told.official or not seen.upper(block.body):
        return False
    if opens_answers(seen, block.body, block.end):
        return False
    ending, moreover = ending_of(seen, block), seen.match(_MOREOVER, block.body, block.end)
    if ending[:1] not in (".", ";") and seen.text[block.end - 1] != "…" and not _adds(seen, block, ending):
        return False
    start = moreover.end() if moreover else block.body
    topic = seen.match(_WITH_TOPIC, start, block.end)
    start = topic.end() if topic else start
    time = time_at(seen, start, block.end)
    if time and (year := seen.search(_YEAR, start, time)) and _is_over(seen, int(year[0])):
        return False  # "¶ Năm 2031 ‖ Hội phối hợp với các ngành mở 5 lớp", told in 2032
    start = time or start
    if predicate_at(seen, start, block.end) is None and not seen.match(_TIME_BOUND, start, block.end):
        agency = agency_at(seen, start, block.end)
        if agency is None or not (
            seen.match(_CARRIES_OUT, past_role(seen, agency, block.end), block.end)
            or (moreover and (own := predicate_at(seen, agency + 1, block.end)) and own.modal)
            or (moreover and seen.search(_AT_LEAST, agency, block.end) and predicate_at(seen, agency + 1, block.end))
            or (shared_out and predicate_at(seen, agency + (seen.low[agency : agency + 1] == " "), block.end))
        ):
            return False
        if seen.match(_PERSON, start, agency) and not (
            (own := predicate_at(seen, agency + 1, block.end)) and own.modal
        ):
            return False  # "¶ Giảng viên Lê Thế Mười ‖ dành buổi đầu nói về …"
    if seen.match(DONE, block.body, min(block.end, block.body + _FIRST_WORDS)):
        return False
    stop = seen.low.find(". ", block.body, block.end)
    stop = stop if stop >= 0 else block.end
    asking = find_frame(
        seen, block.body, stop, places=anchors.of(FRAME, block.body, stop), only_first=False
    )  # "Thực hiện chỉ đạo của tỉnh, ‖ Chủ tịch UBND huyện yêu cầu …" begins anew
    if asking is None or asking.weak or asking.speaker is None:
        return True
    return (
        asked is not None and seen.low[slice(*asked)] == seen.low[slice(*asking.speaker)] and asking.speaker[0] == start
    )


def _is_over(seen: View, year: int) -> bool:
    """Whether a year was over when the text was written."""
    day = own_day(seen.text)
    return day is not None and year < day.year


def _adds(seen: View, block: Block, ending: str) -> bool:
    """Whether a line without a mark at its end adds to what stands above it: "¶ Trong đó chú trọng hộ cận nghèo"; not where the
    text breaks off there, or goes on in small letters."""
    if ":" in ending or seen.match(_MOREOVER, block.body) is None:
        return False
    below = seen.text[block.end : block.end + _GAP].lstrip()
    return below[:1].isupper()


def turns_to_body(seen: View, block: Block) -> bool:
    """Whether a paragraph says what a body is to do, behind a colon: "Đối với Phòng Tài chính: ‖ hướng dẫn xã …"."""
    topic = seen.match(_TO_BODY, block.body, block.end) if not block.kind else None
    if topic is None or agency_at(seen, topic.start("who"), block.end) != topic.end("who"):
        return False
    return predicate_at(seen, topic.end(), block.end) is not None


def leads_on(view: View, placed: tuple[Placed, ...], index: int) -> bool:
    """Whether a paragraph below an item only goes on with it: "3. Sở Tài chính … ¶ ‖ Phối hợp với … ¶ 4. …".

    Below the last item only words that lead over do: "¶ Phấn đấu giảm 50% số vụ cháy" closes the whole list.
    """
    block = placed[index].block
    if block.kind:
        return False
    if view.match(LEADS_OVER, block.body):
        return True
    return (
        bool(placed[index].heads)
        and list_goes_on(placed, index)
        and predicate_at(view, block.body, block.end) is not None
    )


def acts_on(view: View, block: Block) -> bool:
    """Whether an item below another begins with what is to be done: "(1) Sở Y tế chỉ đạo …. ‖ - Chủ trì hoàn thiện hồ sơ"."""
    return predicate_at(view, block.body, block.end) is not None


def asks_another(placed: tuple[Placed, ...], index: int, found: list[RawTask]) -> bool:
    """Whether a paragraph asks somebody of its own to its end: what was asked above of others holds no longer, unless the
    list goes on in which it stands."""
    item = placed[index]
    if item.block.kind or (item.heads and list_goes_on(placed, index)):
        return False
    last = found[-1].lead if found else None
    return last is not None and any(
        task.rule == "frame" and not task.lead_carried and task.lead == last for task in found
    )
