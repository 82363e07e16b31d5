"""Ai làm, ghi ở cuối việc: who acts, named behind what is to be done.

Tuyên truyền trên trang tin (‖ Văn phòng ‖ chủ trì)      In 5.000 tờ rơi (giao ‖ Ban Tuyên huấn ‖)      Mua bóng (‖ Tuấn ‖ lo)      Lập danh sách (‖ Ban CHQS xã ‖)
Mở 02 lớp tập huấn - ‖ Ban Tổ chức ‖ thực hiện      Mở lớp ngày 18/11, ‖ Phòng Đào tạo ‖ thực hiện      Ký lại hợp đồng -> ‖ anh Thành ‖      Vệ sinh kho: ‖ tổ đóng gói ‖
No: "gửi về Sở Nội vụ (Phòng Cải cách hành chính)" (a part of the body before it), "liên hệ đồng chí Hà (Văn phòng)".
"""

from __future__ import annotations

import re
from functools import lru_cache

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.asking.framing import PERSON
from extractors.tasks.asking.speakers import named_before
from extractors.tasks.blocks.who_leads import charged_only, lead_in_brackets, only_leads
from extractors.tasks.when.times import is_time
from extractors.tasks.who.after_subjects import after_subject
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.who.called_by_name import person_at, speaks
from extractors.tasks.words.lexicon import HELPS
from extractors.tasks.words.verbs import predicate_at
from vitext.lazy import regex

_DONE_BY = words(r"(?:việc [^;:.]{3,120}?|[^;:.]{3,120}?(?: sẽ| phải|,)) do (?=\w)")
# Whose a thing is that is named there, not who acts: "lập hồ sơ đối với 8 chợ ‖ đã ‖ hoạt động, do Nhà nước xây".
_OF_THING = words(
    r" (?:đối với|cho|của|tại|các|những|\d+) [^,;:.]{2,80}(?<!\w)(?:đã|đang|từng|vốn) [^,;:.]{2,60}, do $"
)
_GIVEN = words(r"\(?(?:giao|do|phân công)(?: cho)? ")
_GIVING = (" giao ", " phân công ", " phan cong ")
_GIVEN_BEHIND = words(
    r"(?<!được)(?<!bàn)(?<!ban)(?<!sẽ)(?<!đã)(?<!chuyển)(?<!họp)(?<!quả)(?<!vụ) (?:giao|phân công)(?: cho)? (?=(?:đ/c|đồng chí"
    r"|ông|bà|anh|chị|thầy|cô|em|bạn|phòng|ban|văn phòng|tổ|đội|khoa|trung tâm|sở|chi|hội|đoàn)(?!\w))"
)
_INVITES = words(
    r"(?:(?:kính |trân trọng )?mời|(?:giao|phân bổ) (?:chỉ tiêu|kế hoạch|nhiệm vụ|định mức)(?: [^\W\d]+){0,4}? (?:cho|đến|về)) (?=\w)"
)
_COMES = words(
    r",?(?: (?:cùng|đến|về|tới|cử (?:đại diện|cán bộ|người|lãnh đạo)))* (?:dự|tham dự|tham gia (?:họp|hội nghị|đoàn|cuộc)|họp|tham luận|phát biểu"
    r"|chứng kiến|thăm|đến dự|cùng dự)(?!\w)"
)
_DASHES = (" - ", " – ")
_ONE_WORD = regex(r"[^\W\d_]+(?: [^\W\d_]+)?")
# Without those words only a person, or one who can do nothing but see to it: "Trang trí do ‖ chị Mây ‖ làm", "Hậu cần do ‖ Hội Phụ nữ ‖ lo".
_BY_SOMEBODY = words(r"[^;:.()]{3,100}? do (?=\w)")
_SEES = words(r" (?:lo(?: liệu)?|đảm nhận|đảm nhiệm|phụ trách|chịu trách nhiệm)(?: chính| chung)?$")
_DOES = words(
    r" (?:thực hiện|chủ trì|phụ trách|theo dõi|đảm nhận|đảm nhiệm|chịu trách nhiệm|lo|chuẩn bị|tham mưu|chỉ đạo)"
    r"(?: chính| chung)?(?!\w)"
)
_DOES_IT = words(
    r" (?:làm|thực hiện|lo(?: liệu)?|đảm nhận|đảm nhiệm|phụ trách|chịu trách nhiệm|chuẩn bị)(?: chính| chung)?$"
)
_TIME = words(
    r",? (?:(?:xong|hoàn thành|hoàn tất|hạn|hạn chót|hạn cuối|chậm nhất)(?: là)? )?"
    r"(?:(?:trước|trong|đến|vào|ngày|hết|tháng|quý)(?!\w)|(?<=(?:hạn|ong|hất).)\d)[^,;:()]{0,30}$"
)
_BY_GROUP = words(r"\((?:do )?(?=tổ|đội|nhóm|lớp|chuyền|ca)")
_GROUP = words(
    r"(?:tổ|đội|nhóm|lớp|chuyền|ca)(?: \w+){1,4}?(?=$| thực hiện| phụ trách| đảm nhận| đảm nhiệm| chịu trách nhiệm| chủ trì| lo$| chuẩn bị)"
)
# Persons by their names, who see to it: "Mua 2 quả bóng (‖ Tuấn ‖ phụ trách)", "Thuê xe (do ‖ anh Hùng, Nam ‖ lo)".
_PERSON = r"(?:(?:[Aa]nh|[Cc]hị|[Tt]hầy|[Cc]ô|[Ôô]ng|[Bb]à|[Bb]ạn|[Ee]m|[Bb]ác|[Cc]hú) )?[A-ZĐÀ-Ỹ][^\W\d_]*(?: [A-ZĐÀ-Ỹ][^\W\d_]*){0,4}"
_SEES_TO_IT = regex(
    rf"\((?:[Dd]o )?(?P<who>{_PERSON}(?:(?:, | và ){_PERSON}){{0,4}})(?: sẽ)? (?:phụ trách|lo|lo liệu|đảm nhận|đảm nhiệm"
    r"|chuẩn bị|thực hiện|chịu trách nhiệm|làm)\)"
)
# … or are no more than named, by their given names: "Mua quà (‖ Lan, Huệ ‖)".
_GIVEN_NAME = r"(?!(?:Toán|Lý|Hóa|Sinh|Văn|Sử|Địa|Anh|Tin|Lễ|Tết|Xuân|Hè|Thu|Chi|Đảng|Đoàn|Hội|Sáng|Chiều|Tối|Thứ|Bắc|Trung|Nam|Đông|Tây|Bộ|Sở|Mỹ|Nga|Nhật|Hàn|Pháp|Đức|Lào|Huế|Vinh)\b)[A-ZĐÀ-Ỹ][^\W\d_A-Z]+"
_ONLY_NAMED = regex(rf"\((?P<who>{_GIVEN_NAME}(?:(?:, ?| và | ?[+&] ?){_GIVEN_NAME}){{1,4}})\)")
_APART = words(r" ?[-–,;:] (?:hạn |thời gian |xong |hoàn thành )?")
_OF_PAPER = regex(r"(?:(?:số|so) \S+|\d/\S+)\s*\Z")
_ARROW = words(r"(?:->|=>|→|—>|–>) ?")
_THEN_PERSON = words(r", (?=(?:đồng chí|đ/c|ông|bà|thầy|cô|anh|chị|bác|chú|em|bạn) \w)")
_MORE_TO_DO = regex(r"\w")
# "Số hóa hồ sơ hộ tịch – *‖ Phòng Tư pháp ‖ chủ trì* – xong trước 30/6": the time is cut off before.
_BETWEEN_DASHES = words(
    r" [-–] \*{0,2}(?P<who>[^\s-][^;:.()–*]{2,60}?) (?:chủ trì|phụ trách|thực hiện|chịu trách nhiệm|đảm nhiệm)(?: chính)?\*{0,2}(?= [-–]|$)"
)
_PLACE = words(r"(?:tỉnh|huyện|quận|xã|phường|thành phố|thị trấn|thị xã|thôn|bản|ấp)(?!\w)")
# Who took a picture or wrote, and does nothing of what is told above it: "… xong trong tháng 6 - Ảnh: ‖ BNN/Lê Hà";
# and for whom it is done: "mở lớp cho các đối tượng: ‖ Hội viên; nông dân".
_CREDIT = words(
    r".*(?<!\w)(?:ảnh|nguồn|video|clip|đồ họa|infographic|tin|bài|tin, bài|tin và ảnh|tác giả"
    r"|(?:từng|các|những|mỗi|\d+|theo|cho) (?:nhóm )?(?:đối tượng|nhóm)|bao gồm|gồm(?: có)?)(?: minh họa)?$"
)
_CREDIT_REACH = 24  # letters
_THEN = words(r"[,;] (?:và )?(?=\w)")
_HELPS = words(rf" {HELPS}(?!\w)")
_COUNTED = regex(r"(?<!số )(?<!so )(?<![\w.,/])\d+ [^\W\d]")
_COUNTED_BEFORE = words(r"(?<![\w.,/])(?P<count>\d{1,2}) (?=[^\W\d])[^,;:.()]{2,60} $")
_BETWEEN = regex(r", | v[àa] |; ")
_HELPED = ("phối hợp", "phoi hop")
_LONGEST, _LONGEST_HELPED, _SHORT = 70, 160, 16
_SEVERAL = 3


def lead_after(view: View, start: int, end: int) -> Span | None:
    """Who is named behind what is to be done in the clause `[start, end)`, or None."""
    return (
        _invited(view, start, end)
        or lead_in_brackets(view, start, end)
        or _seen_to(view, start, end)
        or _bracketed(view, start, end)
        or _charged(view, start, undated := _before_time(view, start, end))
        or _given_behind(view, start, undated)
        or _behind_sign(view, start, undated)
        or _by(view, start, end)
        or _person_behind(view, start, end)
    )


def _invited(view: View, start: int, end: int) -> Span | None:
    """Who is invited to do something, or given what he has to reach: "Mời ‖ Trạm Y tế ‖ khám cho hội viên", "Giao chỉ tiêu cho ‖ các
    chi đoàn ‖ kết nạp …"; but "Mời Trạm Y tế dự họp"."""
    invites = view.match(_INVITES, start, end)
    named = agency_at(view, invites.end(), end) if invites else None
    if invites is None or named is None or view.match(_COMES, named, end):
        return None
    does = after_subject(view, named, end)
    return (invites.end(), named) if does is not None else None


def _person_behind(view: View, start: int, end: int) -> Span | None:
    """The person who does it, in words of his own behind a comma: "Lắp thêm 2 quạt trần, ‖ anh Quân ‖ liên hệ mua"."""
    comma = view.search(_THEN_PERSON, start, end)
    named = person_at(view, comma.end(), end) if comma else None
    if comma is None or named is None or speaks(view, named + 1, end):
        return None
    if view.text[view.low.rfind(" ", start, comma.start()) + 1].isupper():
        return None  # "Mời cô Lan, bà Hoa dự họp"
    does = predicate_at(view, named + 1, end)
    return (comma.end(), named) if does is not None and does.start == named + 1 else None


def _before_time(view: View, start: int, end: int) -> int:
    """The end of a clause without the time by which it is to be done: "Nạo vét kênh, đ/c Tám phụ trách‖, xong trước 10/11"."""
    low = max(start, end - _LONGEST)
    time = view.search(_TIME, low, end) if any(map(str.isdecimal, view.low[low:end])) else None
    return time.start() if time is not None else end


def _by(view: View, start: int, end: int) -> Span | None:
    """By whom a matter is to be done: "Việc lựa chọn nhà thầu do ‖ Ban Quản lý dự án ‖ thực hiện"."""
    by = view.match(_DONE_BY, start, end)
    if by is None:
        return _by_somebody(view, start, end)
    group = view.match(_GROUP, by.end(), end)
    stop = group.end() if group else agency_at(view, by.end(), end)
    if stop is None or not (view.match(_DOES, stop, end) or predicate_at(view, stop + 1, end)):
        return None
    return None if not view.match(_DOES, stop, end) and view.search(_OF_THING, start, by.end()) else (by.end(), stop)


def _by_somebody(view: View, start: int, end: int) -> Span | None:
    """By whom work is to be done that stands before him, at the end of a clause: "Trồng hoa ven đường do ‖ chị Mây ‖ làm"."""
    by = view.match(_BY_SOMEBODY, start, end)
    stop = agency_at(view, by.end(), end) if by else None
    if by is None or stop is None or predicate_at(view, start, by.end()) is None:
        return None
    person = view.match(PERSON, by.end()) is not None
    sees = view.match(_SEES if not person else _DOES_IT, stop, end)
    return (by.end(), stop) if sees and not view.low[sees.end() : end].strip(" .;") else None


def _seen_to(view: View, start: int, end: int) -> Span | None:
    """Who sees to it, in the brackets that end a clause."""
    stop = end if view.low[end - 1] == ")" else end + 1
    at = view.low.rfind("(", max(start, stop - _LONGEST), stop)
    if at <= start:
        return None
    sees = _SEES_TO_IT.match(view.text, at, stop)
    if sees and sees.end() == stop:
        return sees.span("who")
    named = _ONLY_NAMED.match(view.text, at, stop)
    if named and named.end() == stop:
        return named.span("who")
    by = view.match(_BY_GROUP, at, stop)
    group = view.match(_GROUP, by.end(), stop - 1) if by else None
    does = view.match(_DOES, group.end(), stop) if group else None
    return group.span() if group and does and does.end() == stop - 1 else None


def _bracketed(view: View, start: int, end: int) -> Span | None:
    """Who stands alone in the brackets that end a clause."""
    stop = end - 1 if view.low[end - 1] == ")" else end
    if view.low[stop : stop + 1] != ")":
        return None
    at = view.low.rfind("(", max(start, stop - _LONGEST), stop)
    if at <= start:
        return None
    given = view.match(_GIVEN, at, stop)
    who = given.end() if given else at + 1
    if not given and _names_counted(view, start, at, stop):
        return None
    if given or not view.match(_PLACE, who):
        name = agency_at(view, who, stop)
        does = view.match(_DOES, name, stop) if name is not None else None
        if name is not None and does is not None and does.end() == stop:
            return who, name  # "Ký giao ước thi đua (‖ Văn phòng ‖ tham mưu)"
        apart = view.match(_APART, name, stop) if name is not None else None
        if name and apart and is_time(view, apart.end(), stop) and not _OF_PAPER.search(view.low, start, at):
            return who, name  # "Mở 6 lớp (‖ Phòng Đào tạo ‖ - quý I)", but "Công văn số 5 (Sở Y tế, 15/11/2025)"
        if name == stop and (given or not view.text[who:stop].isupper()):
            sure = given or view.match(PERSON, who) or named_before(view, start, at) is None
            return (who, stop) if sure else None
    comma = view.low.find(",", who, stop)
    name = stop if comma < 0 else comma
    return (who, name) if _signs(view, view.text[who:name]) else None


def _names_counted(view: View, start: int, at: int, stop: int) -> bool:
    """Whether brackets name one by one what is counted before them: "kiểm tra 02 đơn vị ‖ (Sở Y tế, Sở Xây dựng) ‖"."""
    count = view.search(_COUNTED_BEFORE, max(start, at - _LONGEST), at)
    return count is not None and int(count["count"]) == len(_BETWEEN.split(view.low[at + 1 : stop])) > 1


@lru_cache(maxsize=64)
def _signs(view: View, name: str) -> bool:
    """Whether a short name in brackets ends several items: "Sửa giao diện (IT)", "Kiểm thử (IT, 3 ngày)"."""
    if not 1 < len(name) <= _SHORT or any(letter.isdigit() for letter in name) or not name[0].isupper():
        return False
    at_end = re.compile(rf"\({re.escape(name)}(?:, [^()\n]*)?\)[.;]?$", re.MULTILINE)
    return len(at_end.findall(view.text)) >= _SEVERAL


def _charged(view: View, start: int, end: int) -> Span | None:
    """Who is charged with it behind the last comma: "Nạo vét 2 km mương, giao ‖ đ/c Tiếp - Trưởng thôn ‖ phụ trách";
    no: "rà soát hộ nghèo, phân công ‖ đảng viên ‖ phụ trách" (not by name)."""
    comma = view.low.rfind(", ", max(start, end - _LONGEST), end)
    given = view.match(_GIVEN, comma + 2, end) if comma > start else None
    stop = agency_at(view, given.end(), end) if given else None
    does = view.match(_DOES, stop, end) if stop else None
    if given is None or stop is None or does is None or _MORE_TO_DO.search(view.low, does.end(), end):
        return None
    return None if view.text[given.end() : stop].islower() else (given.end(), stop)


def _given_behind(view: View, start: int, end: int) -> Span | None:
    """The person, or the body by its own name, to whom a matter is given that stands before: "Trang trí hội trường giao ‖ đ/c Lợi ‖",
    "Lịch trực giao ‖ Phòng Hành chính ‖ lập"; no: "rà soát các hộ được giao đất"."""
    reach = max(start, end - _LONGEST)
    given = view.search(_GIVEN_BEHIND, reach, end) if view.has_any(_GIVING, reach, end) else None
    stop = agency_at(view, given.end(), end) if given and given.start() > start else None
    if given is None or stop is None or not (view.upper(given.end()) or view.match(PERSON, given.end())):
        return None
    does = view.match(_DOES, stop, end)
    rest = view.low[does.end() if does else stop : end].strip(" .;")
    return (given.end(), stop) if not rest or (does is None and _ONE_WORD.fullmatch(rest)) else None


def _behind_sign(view: View, start: int, end: int) -> Span | None:
    """Who stands behind an arrow, a dash, a colon or the last comma, and nothing but him."""
    helped = view.low.endswith(_HELPED, start, end)
    reach = max(start, end - (_LONGEST_HELPED if helped else _LONGEST))
    arrow = view.search(_ARROW, reach, end)
    if arrow is not None:
        return _behind_arrow(view, arrow.end(), end)
    if (ringed := view.search(_BETWEEN_DASHES, reach, end)) and agency_at(view, *ringed.span("who")) == ringed.end(
        "who"
    ):
        return ringed.span("who")
    for sign in (" - ", " – ", ": ", ", "):
        place = view.low.rfind(sign, reach, end)
        if place <= start:
            continue
        who = place + len(sign)
        given = view.match(_GIVEN, who, end)
        named = agency_at(view, given.end(), end) if given else None
        if given and named and (named == end or (sign == ": " and charged_only(view, who, end))):
            return given.end(), named  # "thêm ít nhất 16 đoàn viên - giao ‖ các chi đoàn trường học ‖"
        group = view.match(_GROUP, who, end)
        stop = group.end() if group else agency_at(view, who, end) if starts_agency(view, who) else None
        if stop is None:
            continue
        if _COUNTED.search(view.low, who, stop):
            continue  # "Kéo co: mỗi đội 8 người"
        if stop == end and sign == ": " and predicate_at(view, start, place) is not None:
            credit = view.match(_CREDIT, max(start, place - _CREDIT_REACH), place)
            return (who, stop) if credit is None else None
        if sign == ", " and not view.upper(who) and not view.match(PERSON, who):
            continue  # "… về cho địa phương, địa phương thực hiện"
        does = view.match(_DOES, stop, end)
        if sign == ": " and does is not None and only_leads(view, who, end):
            return who, stop  # "Đưa trí thức trẻ về hợp tác xã: ‖ Sở Nội vụ ‖ chủ trì, phối hợp với Sở Tài chính"
        if (
            does is not None
            and (not view.low[does.end() : end].strip(" .;") or _only_helped(view, does.end(), end))
            and ((sign in _DASHES and view.upper(who)) or named_before(view, start, place) is None)
        ):
            return who, stop
    return None


def _only_helped(view: View, at: int, end: int) -> bool:
    """Whether nothing but who helps is named in `[at, end)`: "… - Sở A chủ trì‖, các xã phối hợp ‖"."""
    behind = view.match(_THEN, at, end)
    helper = agency_at(view, behind.end(), end) if behind else None
    helps = view.match(_HELPS, helper, end) if helper is not None else None
    return helps is not None and not view.low[helps.end() : end].strip(" .;")


def _behind_arrow(view: View, at: int, end: int) -> Span | None:
    """Who is named behind an arrow, alone or with what he does: "Ký lại hợp đồng → ‖ anh Thành", "Máy in hỏng → ‖ anh Long ‖ gọi thợ"."""
    named = agency_at(view, at, end)
    if named is None or named == end:
        return (at, named) if named else None
    if view.match(PERSON, at) and view.low[named + 1 : named + 2].isalpha():
        return at, named
    does = predicate_at(view, named + 1, end)
    return (at, named) if does is not None and does.start == named + 1 else None
