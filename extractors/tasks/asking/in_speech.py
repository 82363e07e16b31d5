"""Lời của người được nhắc tên: what somebody forbids or says is needed ("Theo ông A, ‖ các xã không được …"), and what he
orders for a case ("Nếu nước lên, ‖ HTX báo ngay về xã"), though nothing around it lists tasks.

No: "Theo ông A, các HTX không được hỗ trợ" (what did not come to them), "Theo Luật …", "Nếu mưa, lúa bị ngập".
"""

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.asking.said_to_come import WILL, said_to_come
from extractors.tasks.clauses import Clause
from extractors.tasks.told import Told, Verdict
from extractors.tasks.when.times import time_opens
from extractors.tasks.who.adjuncts import time_at
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.words.ahead import COMING
from extractors.tasks.words.verbs import predicate_at
from vitext.fold import in_both_spellings

_TITLE = (
    r"(?:(?:tổng |phó )*(?:chủ tịch|giám đốc|bí thư|trưởng (?:ban|phòng|thôn)|chủ nhiệm|thủ tướng)|bộ trưởng|thứ trưởng"
    r"|lãnh đạo|đại diện|kế toán|kiểm soát viên)"
)
# Who says so, with his office behind a comma or a dash, and when that is for: "Theo bà Hoa, Giám đốc Sở A, thời gian tới, ‖ …".
_TELLER = words(
    rf"(?:cũng |còn )?theo (?P<who>(?:(?:ông|bà|anh|chị|đồng chí|đ/c|bác|cô|chú)(?!\w)|{_TITLE}(?!\w))[^,;:.–]{{1,70}}?"
    rf"(?:(?:, | [-–] ){_TITLE}(?!\w)[^,;:.]{{0,70}})?), (?:(?:trước mắt|trước hết|(?:trong )?{COMING}),? )?"
    r"(?:(?:muốn|để|nếu|khi|hễ) [^;:.]{3,80}?(?:,| thì) )?(?=\w)"
)
_THEO = ("theo ", "cũng theo ", "còn theo ", "cung theo ", "con theo ")
_NOT = words(
    r"(?:thì |cũng |vẫn )*(?P<duty>(?:tuyệt đối |kiên quyết )?(?:không được|không nên|không thể để|không để)|tuyệt đối không"
    r"|đừng)(?: phép)? (?=\w)"
)
_DUTY = words(r"(?:thì |cũng |vẫn )*(?P<duty>cần phải|cần|phải|nên|hãy)(?!\w) (?!thiết|được(?!\w)|là(?!\w))(?=\w)")
# What is not forbidden but did not come to somebody: "các HTX không được ‖ hỗ trợ".
_COMES_TO_HIM = words(
    r"(?:hỗ trợ|vay|cấp|giao đất|thuê|hưởng|tiếp cận|quan tâm|đầu tư|bồi thường|đền bù|khen|công nhận|đào tạo|tập huấn|mời|trả|nhận"
    r"|thông báo|giải quyết|biết|tham gia|miễn|giảm|mùa|giá|như|nhiều|tốt|thuận lợi|cao|lâu|học|ai|bao|là bao|duyệt|phê duyệt|giải ngân cho"
    r"|hướng dẫn|cho vay|cung cấp|kết nạp|bảo đảm|đảm bảo|áp dụng|nghỉ|ưu tiên|xét)(?!\w)"
)
_SUBJECT = words(
    r"(?P<who>(?:(?!(?:đã|đang|là|được|bị|mà|nay|hiện|chưa|phải|cần|nên|không|thì|cũng|vẫn|sẽ)(?!\w))[^\s,;:.]+ ){1,9}?)"
    r"(?=(?:thì |cũng |vẫn )*(?:tuyệt đối|kiên quyết|không|đừng|cần|phải|nên|hãy|sẽ)(?!\w))"
)
# For what case somebody is told what to do at once, up to one of its commas.
_IN_CASE = words(
    r"(?:nhưng |còn )?(?:nếu|khi|hễ|trường hợp|lỡ|có gì|ai|(?:xã|hộ|nơi|đơn vị|thôn|htx) nào)(?!\w)[^;:.]{2,110}?(?:, (?:thì )?| thì )(?=\w)"
)
_ONWARD = words(r"[^;:.,]{2,60}, (?:thì )?(?=\w)")
_MOST_COMMAS = 4
_SMALL_WORDS = words(r" (?:cứ|thì|hãy|phải|cần)$")
_COMES_OF_IT = (" là được", " là có", " là xong", " la duoc", " la co", " la xong")
# Who says so, before a colon: "Ông Rạng dặn: “‖ Nếu gió mạnh, …".
_SAYS_SO = words(
    r"[^;:.]{2,110}?(?<!\w)(?:nói|dặn|nhắc|lưu ý|khuyến cáo|khuyên|chỉ đạo|nhấn mạnh|quán triệt|cho biết|phổ biến|hướng dẫn)"
    r"(?: (?:thêm|rõ|lại|bà con|các hộ|mọi người)){0,2}: ?[\"“]?(?=\w)"
)
_CASE_WORDS = (
    *in_both_spellings("nếu ;khi ;hễ ;trường hợp ;lỡ ;có gì ;ai ;xã ;hộ ;nơi ;đơn vị ;thôn ;htx ;còn "),
    "nhưng ",
)
_AT_ONCE = words(
    r" ?(?:thì |cứ |phải |cần |hãy |sẽ )*(?P<verb>báo(?: cáo| tin)?|gọi(?: điện)?|khai báo|thông báo|liên hệ|phản ánh|dừng|ngừng|sơ tán"
    r"|di dời|đưa|chuyển|gửi)(?P<now> (?:ngay|kịp thời|thẳng|liền|khẩn cấp|gấp))?(?P<to> (?:về|cho|với|lên|tới|đến|qua|sang|vào))? (?=\w)"
)


def said_in_story(view: View, clause: Clause, told: Told) -> Verdict | None:
    """What a person who is named says must be done or not, or tells others to do in some case; None for any other clause."""
    if told.mode != "none":
        return None
    start, end = clause.start, clause.end
    if view.low.startswith(_THEO, start):
        return _by_teller(view, start, end, told)
    if to_come := said_to_come(view, clause, told):
        return to_come
    says = view.match(_SAYS_SO, start, end) if view.low.find(":", start, end) >= 0 else None
    start = says.end() if says else start
    if not view.low.startswith(_CASE_WORDS, start):
        return None
    spoken = says is not None or told.firm or told.opinion or told.assigner is not None or _in_quotes(view, clause)
    return _in_case(view, start, end, told, spoken=spoken)


def _by_teller(view: View, start: int, end: int, told: Told) -> Verdict | None:
    """What must be done or not, by the words of a person: "Theo ông A, ‖ các xã không được lập thêm đoàn kiểm tra"."""
    teller = view.match(_TELLER, start, end)
    if teller is None:
        return None
    begins = at = teller.end()
    time = time_at(view, at, end)
    at = at if time is None else time
    subject = view.match(_SUBJECT, at, end)
    place = subject.end() if subject else at
    duty = _forbids(view, place, end) or (_binds(view, place, end) if subject else None)
    if duty is None and subject and agency_at(view, at, end) == subject.end("who") - 1:
        duty = view.match(WILL, place, end)
        duty = duty if duty and predicate_at(view, duty.end(), end) else None
    if duty is None:
        return None
    lead: Span | None = (at, subject.end("who") - 1) if subject else None
    said = told._replace(assigner=teller.span("who"), when=time_opens(view, begins, at) if time else told.when)
    return Verdict(at, end, duty.span("duty"), "modal", lead, False, said)


def _forbids(view: View, at: int, end: int) -> re.Match[str] | None:
    forbids = view.match(_NOT, at, end)
    return None if forbids is None or view.match(_COMES_TO_HIM, forbids.end(), end) else forbids


def _binds(view: View, at: int, end: int) -> re.Match[str] | None:
    binds = view.match(_DUTY, at, end)
    return binds if binds is not None and predicate_at(view, binds.end(), end) is not None else None


def _in_case(view: View, start: int, end: int, told: Told, *, spoken: bool) -> Verdict | None:
    """What a body is to do at once in some case: "Nếu nước vượt báo động II, ‖ HTX báo ngay về Liên minh"."""
    case = view.match(_IN_CASE, start, end)
    for _ in range(_MOST_COMMAS):
        if case is None:
            return None
        at = case.end()
        agency = agency_at(view, at, end)
        does = view.match(_AT_ONCE, at if agency is None else agency, end)
        if does is not None and (does["now"] or (spoken and does["to"])) and (agency is not None or spoken):
            if view.has_any(_COMES_OF_IT, at, end):
                return None
            named = view.search(_SMALL_WORDS, at, agency) if agency is not None else None
            lead = (at, named.start() if named else agency) if agency is not None else told.lead
            end -= view.text[end - 1] in '"”'
            return Verdict(at, end, does.span("verb"), "modal", lead, agency is None and lead is not None, told)
        case = view.match(_ONWARD, at, end)
    return None


def _in_quotes(view: View, clause: Clause) -> bool:
    """Whether a clause is said by somebody: its words stand in quotes that are open where it begins."""
    line = view.text.rfind("\n", 0, clause.start) + 1
    before = view.text[line : clause.start]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")
