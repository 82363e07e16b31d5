"""Ai được nêu tên trong một việc đoán: who must act in a likely task, whose words no frame and no rule could take apart.

giới chức khuyến cáo ‖ người dân ‖ tiếp tục đeo khẩu trang      Căn cứ tình hình, ‖ UBND phường ‖ sẽ phân công cán bộ …
‖ Kiểm toán nhà nước ‖, trong phạm vi nhiệm vụ của mình, kiểm toán …      ‖ Liên minh Hợp tác xã tỉnh ‖: Từng bước ổn định …
No: "Phối hợp với ‖ Sở A ‖ sẽ mở lớp" (a partner), "ông Nam ‖ đã tổ chức …" (done).
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, spelt, words
from extractors.tasks.anchors import FRAME, Anchors
from extractors.tasks.asking.framing import PERSON
from extractors.tasks.asking.speakers import named_before
from extractors.tasks.topics import TOPIC
from extractors.tasks.who.adjuncts import opens_adjunct
from extractors.tasks.who.after_item import lead_after
from extractors.tasks.who.after_subjects import after_subject
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.unlisted import TIMES, is_thing, named_until, place_that_acts
from extractors.tasks.words.ahead import COMING
from extractors.tasks.words.verbs import predicate_at

_ASKS = words(
    r"(?:kính đề nghị|đề nghị|yêu cầu|giao(?: nhiệm vụ)?(?: cho)?|phân công|khuyến cáo|kêu gọi(?! đầu tư)|chỉ đạo|nhắc nhở"
    r"|mong)(?!\w):? (?=\w)"
)
_MANY = words(rf"(?:các|những|mỗi(?! (?:{TIMES})(?!\w))|từng|toàn thể|tất cả|mọi|người)(?!\w)")
_UNIT = words(r"(?:đơn vị|cơ quan|địa phương|người)(?!\w)")
_DUTY = words(
    r"(?<!\w)(?:sẽ|phải|cần|có trách nhiệm|tiếp tục|khẩn trương|chủ động|nghiêm túc|tích cực|tập trung)(?!\w)"
)
_BOUNDS = words(
    r"\s*,?\s*(?:nhớ|xuống|đứng (?:tên|ra|lớp)|ra (?:đề|quân|sức)|thao giảng|hội giảng|căn cứ|khi|ngay khi|trong"
    r"|trên cơ sở|theo|tùy|thay mặt|nghiêm túc)(?!\w)"
)
_OPINES = words(r"(?<!\w)(?:nên|cần|phải|đề nghị|mong)(?!\w)")
_WITH = words(
    r"(?<!\w)(?:với|của|cho|cùng|tại|từ|về|để|trình|báo cáo|tham mưu|giúp|đến"
    r"|tới(?<!gian.tới)(?<!năm.tới)(?<!tháng.tới)(?<!quý.tới)(?<!kỳ.tới)|do|bởi|và|số|văn|từng|tuấn|cấp) $"
)
# "Xã viên ‖ nào ‖ nợ quá 2 vụ, tổ dịch vụ ngừng cấp nước"
_WHICHEVER = words(r"[^,;:.]{2,40} nào ")
_DONE = words(r",? (?:đã|vừa|được|bị|là|đang)(?!\w)")
# "Bộ A ‖ cho biết sẽ có biện pháp mạnh …": what a body says that it will do.
_SAYS_WILL = words(
    rf" (?:cũng |đã )?(?:cho biết|cho hay|khẳng định|cam kết)(?: rằng)?,? (?:(?:trong )?{COMING},? )?sẽ(?!\w)"
)
_DIRECTS = words(r"chỉ đạo ")  # at the head of a clause: what somebody is to do himself
# "tham mưu UBND tỉnh ‖ chỉ đạo UBND cấp xã …", "gửi văn bản đến Sở A ‖ đề nghị …": what others are to ask for is one's own work.
_THROUGH = words(r".*(?<!\w)(?:tham mưu|trình|đề xuất|kiến nghị|báo cáo|xin ý kiến|giúp|gửi)(?!\w)[^,;:.]{3,80} $")
# What is handed over is no charge: "thực hiện chuyển ‖ giao cho ‖ xã", "thu hồi đất để ‖ giao cho ‖ doanh nghiệp".
_HANDED = (("chuyển ", "để ", "bàn "), ("chuyen ", "de "))  # without marks a "ban" may ask
_PASSIVE = spelt(" được ", " bị ")
_BOUND_TO = spelt("sẽ ", "cần ", "phải ", "có trách nhiệm ")
_COMMITTEE = "ban "  # "Ban ‖ Chỉ đạo ‖ Trung ương" asks nobody
_TO_BE = words(r"(?<!\w)(?:phải|cần|sẽ) (?:được|bị) (?=\w)")
# "Các điểm giữ xe sẽ ‖ được giao cho ‖ lực lượng công an"
_GIVEN_TO = words(r"(?<!\w)được (?:[^,;:.]{3,40} )?(?:giao|phân công)(?: cho)? (?=\w)")
_REACH, _LONGEST, _SHORT_LABEL = 240, 160, 24


def named_in(view: View, anchors: Anchors, start: int, end: int) -> Span | None:
    """Who is named in the clause `[start, end)` as the one who must act, or None."""
    return (
        lead_after(view, start, end)
        or by_whom(view, start, end)
        or _asked(view, anchors, start, end)
        or _opening(view, start, end)
        or _after_comma(view, start, end)
        or _after_colon(view, start, end)
        or _bound(view, start, end)
    )


def by_whom(view: View, start: int, end: int) -> Span | None:
    """Who does what must be done: "Các khoản thu ‖ phải được ‖ nhà trường ‖ công khai"."""
    passive = view.search(_TO_BE, start, min(end, start + _REACH))
    stop = agency_at(view, passive.end(), end) if passive else None
    if (
        stop is None
        and (given := view.search(_GIVEN_TO, start, min(end, start + _REACH)))
        and is_thing(view, start, end)
    ):
        last = agency_at(view, given.end(), end)
        return (given.end(), last) if last is not None and last >= end - 1 else None
    if passive is None or stop is None or predicate_at(view, stop + 1, end) is None:
        return None
    return passive.end(), stop


def _asked(view: View, anchors: Anchors, start: int, end: int) -> Span | None:
    """Who stands between a word of asking and what he is to do."""
    for place in anchors.of(FRAME, start, min(end, start + _REACH)):
        asks = view.match(_ASKS, place, end)
        if (
            asks is None
            or view.low.endswith(_HANDED[view.plain], 0, place)
            or (place == start and view.match(_DIRECTS, place))
            or view.low.endswith(_COMMITTEE, 0, place)
        ):
            continue
        if view.match(_THROUGH, start, place):
            continue
        if view.low.endswith(_BOUND_TO[view.plain], start, place):
            continue  # "‖ lãnh đạo Văn phòng ‖ sẽ chỉ đạo các đơn vị giải quyết"
        who = _name(view, asks.end(), end) or _after_comma(view, asks.end(), end)
        if who is not None:
            return who
    return None


def _name(view: View, at: int, end: int) -> Span | None:
    """A name at `at` that a verb phrase follows, or what bounds it."""
    stop = agency_at(view, at, end)
    if stop is not None:
        return (at, stop) if _acts(view, stop, end) else None
    duty = view.search(_DUTY, at, min(end, at + _LONGEST)) if view.match(_MANY, at) else None
    if duty is None or is_thing(view, at, duty.start()):
        return None
    return (at, named_until(view, at, duty.start() - 1)) if "," not in view.low[at : duty.start()] else None


def _acts(view: View, at: int, end: int) -> bool:
    if view.match(_BOUNDS, at, end):
        return True
    return after_subject(view, at, end) is not None


def _may_be_named(view: View, at: int) -> bool:
    return view.upper(at) or bool(view.match(_MANY, at) or view.match(_UNIT, at) or view.match(PERSON, at))


def _opening(view: View, start: int, end: int) -> Span | None:
    """Who opens the clause, or stands before a colon at its head."""
    stop = agency_at(view, start, end) if _may_be_named(view, start) else None
    if stop is not None and view.match(_SAYS_WILL, stop, end):
        return start, stop
    if stop is None or stop >= end or view.match(_DONE, stop) or view.match(_ASKS, stop + 1):
        return None
    if (
        view.low[stop] == ":"
    ):  # "Dự án PBI: ‖ Mr.Nam ‖ phụ trách khảo sát", "‖ Liên minh Hợp tác xã tỉnh ‖: Từng bước …"
        if view.match(PERSON, start) and view.search(_OPINES, stop, end) and predicate_at(view, stop + 2, end) is None:
            return None  # "Thầy Dũng: ‖ Việc họp trực tuyến nên bố trí vào buổi tối"
        return (_name(view, stop + 2, end) if view.upper(stop + 2) else None) or (start, stop)
    return (start, stop) if _acts(view, stop, end) else None


def _after_comma(view: View, start: int, end: int) -> Span | None:
    """Who is named after an adjunct that is no more than that: "Trong quá trình chuẩn bị, ‖ các Ban của Tỉnh ủy ‖ căn cứ …"."""
    opens = opens_adjunct(view, start) or view.match(_WHICHEVER, start, end)
    comma = view.low.find(", ", start, min(end, start + _REACH)) if opens else -1
    own = predicate_at(view, comma + 2, end) if comma >= 0 else None
    if own is not None and own.modal:
        return None  # "Trong quá trình kiểm tra, ‖ cần xử lý vi phạm của chủ đầu tư, ‖ các nhà thầu ‖ thi công"
    while comma >= 0:
        at = comma + 2
        place = place_that_acts(view, at, end)
        if place is not None:
            return place[0]
        stop = agency_at(view, at, end) if _may_be_named(view, at) else None
        if (
            stop is not None
            and stop < end
            and not view.match(_DONE, stop)
            and _acts(view, stop, end)
            and not (view.match(_UNIT, at) and _in_row(view, start, at, stop))
        ):
            return at, stop
        comma = view.low.find(", ", at, min(end, start + _REACH))
    return None


def _in_row(view: View, start: int, at: int, stop: int) -> bool:
    """Whether one without a name at `at` only ends a row that began before the comma: "bên trong các cơ quan, ‖ đơn vị ‖ gắn với …"."""
    row = named_before(view, start, stop)
    return row is not None and row[0] < at and view.low.rfind(", ", row[0], at - 2) < 0 and row[0] > start


def _after_colon(view: View, start: int, end: int) -> Span | None:
    """Who is named after a topic or a short label: "Với các bộ, ngành: ‖ Bộ Tài chính ‖ hướng dẫn …", "Việc mới: ‖ Mỗi tổ ‖ …"."""
    reach = _REACH if view.match(TOPIC, start, end) else _SHORT_LABEL
    colon = view.low.find(": ", start, min(end, start + reach))
    return _opening(view, colon + 2, end) if colon >= 0 else None


def _bound(view: View, start: int, end: int) -> Span | None:
    """Who stands right before a word of duty, after an adjunct: "Căn cứ tình hình thực tế ‖ UBND phường ‖ sẽ …"."""
    duty = view.search(_DUTY, start, min(end, start + _REACH))
    if duty is None:
        return None
    if view.low.startswith(_PASSIVE[view.plain], duty.end()):
        return None  # "Danh sách các phòng ‖ sẽ được ‖ công bố"
    who = named_before(view, start, duty.start() - 1)
    if who is None or view.search(_WITH, max(start, who[0] - 10), who[0]) or _is_object(view, start, who[0]):
        return None
    return who


def _is_object(view: View, start: int, who: int) -> bool:
    """Whether something is done to those named at `who`, and how they do it is told: "Bố trí ‖ cán bộ ‖ phải công tâm"."""
    comma = view.low.rfind(", ", start, who)
    at = comma + 2 if comma >= 0 else start
    own = predicate_at(view, at, who) if at < who else None
    return own is not None and own.end >= who - 1 and not view.upper(who)
