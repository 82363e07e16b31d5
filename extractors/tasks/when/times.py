"""Thời gian nói trước việc: where a time stands before what is to be done, in the same sentence or above it.

    Năm 2026, ‖ mỗi đơn vị …      Tháng 7 năm 2026: ‖ sơ kết …      Năm 2026 phấn đấu: ‖ 1. …      2.1. Đến năm 2030 ‖ - …
Only the place is told; which days are meant is read by `vitext.periods`.
"""

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.layout.view import View, once, words
from extractors.tasks.when.lists import time_of_list
from extractors.tasks.who.adjuncts import time_at
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.words.phrases import begins, phrases
from vitext.fold import fold
from vitext.lazy import regex
from vitext.periods import find_periods

_FIRST = regex(r"\w+")
_PLANNED = words(r"dự kiến,? ")
_OPENS = phrases(
    r"năm|tháng|quý|quí|tuần|ngày|đến|trước|trong|từ|vào|cuối|đầu|giữa|hết|nửa|chậm nhất|muộn nhất|hằng|hàng"
    r"|mỗi (?:năm|tháng|quý|tuần)|định kỳ|sáu|ba|chín|giai đoạn|riêng|nhiệm kỳ|ngay|sang|bước (?:sang|vào)|bắt đầu từ"
    r"|kể từ|các (?:năm|tháng)|những (?:năm|tháng)|hai|sau (?:\w+ )?(?:hội nghị|đại hội|cuộc họp|buổi họp|kỳ họp"
    r"|phiên họp|khi|khóa|đợt)|sau \d{1,3} (?:ngày|tuần|tháng|giờ)|không (?:muộn|trễ|chậm|quá)|tới (?:ngày|\d)"
    r"|(?:sáng|trưa|chiều|tối) (?:ngày |thứ )?(?:\d|mai|nay)|không để quá"
)
_SAID_TIME = (
    r"(?:(?:trong|đến|hết|cả|từ nay|cuối|trước|chậm nhất|nửa|những|các|\d{1,2}|sáu|ba|chín|hai)(?: là)? ){0,4}(?:ngày|năm|tháng"
    r"|quý|quí|tuần|giai đoạn|\d{1,2}[/.-]\d{1,2})(?!\w)"
)
# What is to be done says its time: "Về công tác ‖ tháng 7/2026 ‖, đồng chí yêu cầu …", "Mục tiêu ‖ đến hết năm 2026 ‖:".
_OF_WORK = words(
    r"(?:về |đối với |triển khai |tập trung )*(?:các |một số )?(?:phương hướng|định hướng|nhiệm vụ|công tác|mục tiêu"
    r"|chỉ tiêu|nội dung|công việc)(?!\w)"
    rf"[^.;:,]{{0,60}}? (?P<when>{_SAID_TIME}(?:[^,;:.]|\.(?=\d)){{1,40}})(?=,|:|$)"
)
# … and so does a lead-in: "Các nội dung hoàn thành ‖ trước ngày 30/6 ‖:", "Mục tiêu ‖ đến hết năm 2026 ‖:". The stretch in the name of a plan
# says nothing of when its parts are due: "Các giải pháp thực hiện nhiệm vụ trọng tâm 6 tháng cuối năm 2026, như sau:".
_UNTIL = r"(?:đến(?! nay)|trước|chậm nhất|từ nay đến)(?!\w)"
_IN_LEAD_IN = words(
    r".*(?<!\w)(?:(?:hoàn thành|xong|hoàn tất|thực hiện|triển khai|làm(?! việc)"
    r"|tập trung)(?: \w+){0,5} (?=(?:ngay )?(?:trong|trước|chậm nhất|từ nay|đến)(?!\w))"
    rf"|(?:phương hướng|định hướng|nhiệm vụ|công tác|mục tiêu|chỉ tiêu|nội dung|công việc|trọng tâm"
    rf"|giải pháp)(?: \w+){{0,5}} (?={_UNTIL}))"
    rf"(?P<when>(?:ngay )?(?:(?:trong|trước|chậm nhất|từ nay|đến hết|đến) )?{_SAID_TIME}.*)$"
)
# A limit right before the words that bring in the parts: "giải quyết dứt điểm các tồn tại ‖ trước ngày 10/6 ‖, cụ thể:".
_LIMIT_OF_PARTS = words(
    rf".*(?<!\w)(?P<when>(?:xong |hoàn thành )?(?:trước|chậm nhất)(?: là| trong"
    rf"| trước)? {_SAID_TIME}[^,;:.]{{1,30}}),? (?:cụ thể|bao gồm|gồm)(?: như sau| là)?\s*:"
)
# "Giám đốc yêu cầu ‖ trong quý III/2031 ‖ các đội thủy nông thực hiện các việc sau:"
_ASKED_WITHIN = words(rf".*(?<!\w)(?:yêu cầu|đề nghị),? (?P<when>{_SAID_TIME} [^:;]{{4,}})$")
_AGREED_FOR = words(r"(?<!\w)(?:thống nhất|nhất trí|xác định|quyết định|quyết nghị|quán triệt),? (?=\w)")
_ASKS = words(r"(?<!\w)(?:yêu cầu|đề nghị|giao|lưu ý|chỉ đạo|mong(?: muốn)?) (?=\w)")
_WORKS_ON = words(
    r"(?:cần |phải |sẽ |tiếp tục )*(?:tập trung|thực hiện|triển khai|làm tốt|quan tâm|ưu tiên|chú trọng)(?!\w)|(?:cần|phải) ?:"
)
# "Với kết quả đã đạt được, ‖ trong năm 2026 ‖ ngành tiếp tục …, với các nhiệm vụ:"
_AFTER_COMMA = words(rf"[^:]*?, (?P<when>{_SAID_TIME}.*)$")
# … but the stretch behind the name of a plan, with nothing more, is the plan's: "nhiệm vụ và giải pháp trồng rừng, ‖ giai đoạn 2031 - 2035 ‖ như sau:",
# "xây dựng Kế hoạch tổ chức Hội thi lần thứ IV, ‖ năm 2031 ‖, cụ thể như sau:".
_ONLY_STRETCH = words(
    r"(?:(?:trong )?(?:giai đoạn|nhiệm kỳ) \d{4}\s?[-–]\s?\d{4}|(?:năm|năm học) \d{4}(?:\s?[-–]\s?\d{4})?)(?:,? (?:cụ thể|như sau|gồm|bao gồm|sau|là))*\s*:?\W*$"
)
# What was heard before somebody decides has its own times, too: "Sau khi nghe kết quả tuần qua và kế hoạch tuần tới‖, Chủ tịch kết luận:".
_HAVING_HEARD = words(
    r"sau khi (?:nghe|xem xét|làm việc|kiểm tra|khảo sát|thảo luận|nghiên cứu|trao đổi|tiếp thu)(?!\w)[^:]*,"
    r"(?= [^,:]*(?:kết luận|yêu cầu|đề nghị|chỉ đạo|ý kiến|giao|thống nhất|quyết nghị|phát biểu|nhấn mạnh)(?!\w))"
)
# What something is for has its own time: "‖ Để kịp khánh thành trước ngày 19/12, ‖ Chủ tịch yêu cầu:" says nothing of each part.
_AIM = words(r"(?:để|nhằm)(?!\w)(?:[^:]*,(?= (?:[^\s,:]+ ){0,10}(?:yêu cầu|đề nghị|giao)(?!\w))|[^,:]*,)")
_MADE = words(r", [^:]{0,160}(?<!\w)(?:ban hành|xây dựng) (?:kế hoạch|chương trình|đề án)(?!\w)")
# "Thứ ba, ‖ Ngày 05/12/2026 ‖", "Thứ ba, ‖ 5 Tháng 12 2026 06:01 ‖"; without the hour the latter may head a day's work.
_STAMP = words(
    r"(?:ngày )?\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}(?:\W+\d{1,2}[:h]\d{2})?"
    r"| tháng \d{1,2},? (?:năm )?\d{4}\W+\d{1,2}[:h]\d{2})\W*$"
)
# The day on which somebody met, spoke or asked is no deadline of what was asked: "Ngày 10/02/2026, Thường trực họp và kết luận:".
_TOLD_THEN = words(
    r"(?:vào |trong |sáng |chiều |tối |ngày |hôm ){0,3}\d{1,2}(?:[/.-]\d{1,2}| tháng \d)[^,:;]{0,30}, [^:;]*?"
    r"(?<!\w)(?:họp|làm việc|kết luận|chủ trì|(?:cho|có) ý kiến|phát biểu|chất vấn|thông báo|thống nhất"
    r"|tổ chức (?:hội nghị|hội thảo|đại hội|phiên|buổi|cuộc))(?!\w)"
)
# What heads a stage, and what may stand before its time in the brackets.
_STAGE = words(r"[\W_]*(?:giai đoạn|bước|đợt|vòng|lần|chặng|tuần)(?!\w)")
# What is said of a time before it, in the brackets behind a stage or a head.
SAID_OF = r"(?:(?:dự kiến|thời gian|thời hạn|hạn chót|hạn cuối|hạn|tiến độ|thực hiện|hoàn thành|hoàn tất|làm xong|tiến hành|xong)(?: thực hiện)?(?:\s*:)? ?){0,3}"
_OF_STAGE = words(SAID_OF)
_BEFORE_TIME = words(r"(?:(?:thời gian|dự kiến|thực hiện|hoàn thành)(?: thực hiện| hoàn thành| từ)?:? )+")
_BARE_DAY = words(
    r"(?:vào |sáng |chiều |tối )*(?:ngày )?\d{1,2}(?:[/.-]\d| tháng \d)[\d/. -]*(?:tháng \d{1,2}|năm \d{4})?\s*$"
)
_EVENT = words(
    r"(?<!\w)(?:hội nghị|đại hội|hội thi|hội thao|hội chợ|hội diễn|hội thảo|lễ|kỷ niệm|ngày (?:thành lập|hội|truyền thống)|kỳ họp|phiên họp|cuộc họp"
    r"|khai giảng|bế giảng|giải (?:bóng|chạy|thể thao|cờ)|triển lãm|festival|tết|diễn tập|bầu cử)(?!\w)"
)
_WITHIN_YEAR = words(r"(?<!\w)(?:tháng|quý|quí|ngày|tuần|nay)(?!\w)|\d/\d")
# "Đợt 3: ‖ từ tháng 10/2031 đến hết năm: tuyên truyền kết quả": the label of a stage before its time.
_LABEL_OF_STAGE = words(
    r"(?:giai đoạn|bước|đợt|vòng|lần|chặng) (?:\d{1,2}|[ivx]+|một|hai|ba|bốn|cuối|đầu) ?[:.-] ?(?=\w)"
)
_STAGES = tuple(
    spelling(word) for spelling in (str, fold) for word in ("giai đoạn ", "bước ", "đợt ", "vòng ", "lần ", "chặng ")
)
_REGULARLY = words(r"định kỳ (?:vào |trước )?(?=ngày \d)")
_LONGEST = 60  # signs of a time alone
_TIMES_BEGIN_WITH = frozenset("tksvhbcmdnđgq0123456789")
_MARKS = " .,;:*–-\n"
_PURE = words(
    r"(?:(?:đến|trong|bước|vào|sang|trước|từ|giai đoạn|năm|tháng|quý|quí|tuần|đầu|giữa|cuối|hết|nửa|ngày|nay|tới đây|tới|này|sau|và|là|chậm nhất|muộn nhất|trễ nhất|trở đi|thứ"
    r"|\d+|[ivx]+)(?!\w)[\s\-–/,.:*()]*)+$"
)


# What a month is like, and not when something is done: "‖ Tháng 4 có nhiều ngày lễ lớn ‖, chi bộ tập trung …".
_IS_TOLD_OF = words(
    r"(?:tuần|tháng|quý|năm|vụ)(?: (?!có|là|sẽ)[^\s,;:.]+){1,3}? (?:(?:cũng|sẽ|lại) )?(?:có (?:nhiều|các|một|\d)|là (?:tháng|năm|quý|dịp|thời|mùa)|trùng)(?!\w)"
)


@once
def time_opens(view: View, start: int, end: int) -> Span | None:
    """The span of a piece that begins with a time, or that of the time of what is to be done, with which it begins; or None."""
    if planned := view.match(_PLANNED, start, end):
        start = planned.end()  # "Dự kiến ‖ trong quý IV, …"
    if _opens(view, start, end) or (end - start < _LONGEST and _is_read_as_time(view, start, end)):
        return None if view.match(_IS_TOLD_OF, start, end) else (start, end)
    of_work = view.match(_OF_WORK, start, end)
    return of_work.span("when") if of_work else None


def _opens(view: View, start: int, end: int) -> bool:
    """Whether a piece begins with a time or a number."""
    first = _FIRST.match(view.low, start, end)
    return first is not None and (first.group()[0].isdecimal() or begins(view, _OPENS, first.start(), end))


def time_among(view: View, start: int, end: int) -> Span | None:
    """The span from the first time that opens a piece between commas: "Theo giao ước đã ký, ‖ năm 2025"."""
    stop = start + len(view.low[start:end].rstrip(" ,"))
    comma = view.low.rfind(", ", start, stop)
    if comma > 0 and view.low[end - 2 : end - 1] == "," and is_time(view, comma + 2, stop):
        return comma + 2, stop  # "Trước việc này, ông A cho biết, ‖ đến đầu tháng 4 tới ‖, …"
    if time_opens(view, start, end):
        return start, end
    return (comma + 2, stop) if comma > 0 and is_time(view, comma + 2, stop) else None


def past_stage_label(view: View, start: int, end: int) -> int:
    """Where a clause begins behind the mere label of a stage that goes on with its time: "Đợt 3: ‖ từ tháng 10 đến hết năm: …"."""
    label = view.match(_LABEL_OF_STAGE, start, end) if view.low.startswith(_STAGES, start) else None
    colon = view.low.find(":", label.end(), end) if label else -1
    return label.end() if label and colon > 0 and is_time(view, label.end(), colon) else start


def is_day_of_event(view: View, start: int, opening: int, at: int, end: int) -> bool:
    """Whether the bare day in brackets behind a topic is that of the event it names: "Về tổ chức Hội nghị (‖ dự kiến ngày 18/7 ‖)",
    "Kỷ niệm ngày thành lập xã (‖ 01/7 ‖)": what is to be done for it is due before."""
    return view.match(_BARE_DAY, at, end) is not None and view.search(_EVENT, start, opening) is not None


def time_of_stage(view: View, start: int, end: int) -> Span | None:
    """The time in the brackets behind the name of a stage: "Đợt 1 (‖ từ tháng 2 đến hết tháng 6/2031 ‖): tuyên truyền …"; of
    anything else only days, months and quarters: "Trước mùa mưa (‖ từ nay đến hết tháng 5 ‖)", but not "Chỉ tiêu (giai đoạn
    2031 - 2035)".
    """
    closing = view.low.rfind(")", start, end)
    opening = view.low.rfind("(", start, closing) if closing > 0 else -1
    if opening < 0 or view.low[closing + 1 : end].strip(" *:"):
        return None
    stage = view.match(_STAGE, start, opening)
    said = view.match(_OF_STAGE if stage else _BEFORE_TIME, opening + 1, closing)
    at = said.end() if said else opening + 1
    if not is_time(view, at, closing):
        return None
    if stage is None and is_day_of_event(view, start, opening, at, closing):
        return None
    return (at, closing) if stage or view.search(_WITHIN_YEAR, at, closing) else None


@once
def is_time(view: View, start: int, end: int) -> bool:
    """Whether nothing but a time stands there: "Đến năm 2030", "Quý I"."""
    if end - start >= _LONGEST:
        return False
    said = time_opens(view, start, end) is not None and view.match(_PURE, start, end) is not None
    return said or _is_read_as_time(view, start, end)


@once
def _is_read_as_time(view: View, start: int, end: int) -> bool:
    """Whether the times that are read in a piece leave nothing of it but marks, whatever hours and words they begin with:
    "trước 16h00 ngày 15/5", "không muộn hơn ngày 15/5", "T5 - T7/2026", "vào thứ Sáu hằng tuần"."""
    if view.low[start : start + 1] not in _TIMES_BEGIN_WITH:
        return False
    if regular := view.match(_REGULARLY, start, end):
        start = regular.end()  # "định kỳ ‖ ngày 20 hằng tháng ‖"
    piece, reach = view.text[start:end], 0
    for one in find_periods.__wrapped__(piece):
        if piece[reach : one.span[0]].strip(_MARKS):
            return False
        reach = one.span[1]
    return reach > 0 and not piece[reach:].strip(_MARKS)


def is_stamp(view: View, start: int, end: int) -> bool:
    """Whether nothing but a day with its year stands there, as sites print it: "Thứ ba, ‖ Ngày 05/12/2026 - ‖"."""
    return view.match(_STAMP, start, end) is not None


def time_of_lead_in(view: View, start: int, end: int) -> Span | None:
    """The time with which the last sentence of a lead-in begins, or that of what it announces: "…. Năm 2026 phấn đấu:"."""
    if view.low[end - 1 : end].isdecimal():
        return None  # "05/12/2026 10:30" over a news item leads to nothing
    stop = _last_sentence(view, start, end)
    while stop < end and view.low[stop] in "# *":
        stop += 1
    if planned := view.match(_PLANNED, stop, end):
        stop = planned.end()
    heard = view.match(_HAVING_HEARD, stop, end)
    if heard:
        stop = heard.end()
    elif _opens(view, stop, end):
        # "Sau khi xem xét đề nghị của Sở A, UBND tỉnh ban hành Kế hoạch …, giai đoạn 2031 - 2035 như sau:"
        made = view.low.startswith("sau ", stop) and view.search(_MADE, stop, end)
        told_of = made or view.match(_TOLD_THEN, stop, end) or view.match(_IS_TOLD_OF, stop, end)
        return None if told_of else (stop, end)
    if aim := view.match(_AIM, stop, end):
        stop = aim.end()
    said = (
        view.match(_IN_LEAD_IN, stop, end)
        or view.match(_LIMIT_OF_PARTS, stop, end)
        or _asked_within(view, stop, end)
        or view.match(_AFTER_COMMA, stop - 1 if aim else stop, end)
    )
    if said is None:
        return _behind_whom(view, stop, end) or agreed_for(view, stop, end) or time_of_list(view, stop, end)
    if view.match(_ONLY_STRETCH, said.start("when"), end):
        return None
    return None if _of_paper(view, said.start("when"), stop, end) else said.span("when")


def _asked_within(view: View, start: int, end: int) -> re.Match[str] | None:
    """The time between a word of asking and whom it asks: "đề nghị ‖ 6 tháng cuối năm ‖ các xã tập trung các việc sau:"."""
    said = view.match(_ASKED_WITHIN, start, len(view.low[start:end].rstrip(" :*")) + start)
    time = time_at(view, said.start("when"), end) if said else None
    return said if time is not None and starts_agency(view, time) is not None else None


def _behind_whom(view: View, start: int, end: int) -> Span | None:
    """The time behind who is asked: "yêu cầu các xã ‖ trong quý IV ‖ tập trung một số việc:"."""
    asks = view.search(_ASKS, start, end)
    whom = agency_at(view, asks.end(), end) if asks else None
    time = time_at(view, whom + 1, end) if whom is not None else None
    if whom is None or time is None or not view.match(_WORKS_ON, time, end):
        return None
    return time_opens(view, whom + 1, time)


def agreed_for(view: View, start: int, end: int) -> Span | None:
    """The time between a word of agreeing and what is agreed on: "Hội nghị thống nhất ‖ trong quý IV ‖ tập trung các nhiệm vụ:"."""
    said = view.search(_AGREED_FOR, start, end)
    time = time_at(view, said.end(), end) if said else None
    if said is None or time is None or not view.match(_WORKS_ON, time, end):
        return None
    return time_opens(view, said.end(), time)


def _last_sentence(view: View, start: int, end: int) -> int:
    """Where the last sentence begins; a blank typed within a day ends none: "họp ngày 15.11. 2031 quyết nghị:"."""
    stop = view.low.rfind(". ", start, end)
    while stop > start and view.low[stop - 1].isdecimal() and view.low[stop + 2 : stop + 3].isdecimal():
        stop = view.low.rfind(". ", start, stop)
    return max(stop + 2 if stop >= start else start, view.low.rfind("; ", start, end) + 2, start)


def _of_paper(view: View, at: int, start: int, end: int) -> bool:
    """Whether a time stands in the name of what a paper is made for: "Thực hiện Chương trình “… đến năm 2045”, ban hành Kế hoạch như sau:"."""
    return view.text.rfind("“", start, at) > view.text.rfind("”", start, at) or view.search(_MADE, at, end) is not None
