"""Ai làm, làm gì: the one who must act and the verb phrase, adjuncts before and between them left out.

Trước mắt, ‖ bộ phận văn phòng ‖ tổng hợp …      Bộ Nội vụ ‖ theo chức năng được giao ‖ khẩn trương nghiên cứu …
"""

from __future__ import annotations

import re

from extractors.layout.view import View, words
from extractors.tasks.agencies import Span, agency_at
from extractors.tasks.agency_heads import starts_agency
from extractors.tasks.phrases import phrases
from extractors.tasks.unlisted import GAP, short_name, unknown_subject
from extractors.tasks.verbs import Predicate, predicate_at

_FIRST = re.compile(r"\w+")
_ADJUNCT = phrases(
    r"trong|tuy nhiên|so với|phát biểu|kết luận|tiếp thu|theo|để|nhằm|tại|về|đối với|sau|nếu|trước mắt|trước|bên cạnh|ngoài ra|đồng thời|cùng với|thời gian tới|năm|quý|tháng|từ|đến|hằng|hàng|định kỳ|trên cơ sở|căn cứ|riêng|khi|nhân|quá trình|cũng|thực hiện|vì vậy|do đó|tới|phát huy|hướng tới|với|qua|ngay|trường hợp|ngày|thường xuyên|đặc biệt|nhất là|song song|dự kiến|ngoài|tùy|nhận được|sang năm|bước (?:sang|vào)|mục tiêu|kể từ|dưới|thông qua"
)
_MONTHS = words(r"\d+ tháng(?!\w)")
_TIME = words(
    r"(?:(?:(?:chậm|muộn) nhất(?: là)?(?: (?:trong|đến|trước|vào|sau))* )?(?:hết |cuối )?(?:(?:trong |đến |từ )?(?:năm (?:học )?\d{4}(?:\s*[-–]\s*\d{4})?|(?:cuối |hết )?quý (?:[ivx]+|\d)(?:/\d{4})?|tháng \d{1,2}(?:/\d{4})?|\d+ tháng (?:đầu|cuối) năm(?: \d{4})?|thời gian tới|về lâu dài|trước mắt|từ nay(?: đến cuối năm)?|nhiệm kỳ mới|(?:nhiệm kỳ|giai đoạn) \d{4}\s*[-–]\s*\d{4}|mùa khô \d{4}\s*[-–]\s*\d{4}|hằng năm|hàng năm|mỗi năm|(?:(?:từ|đến|trước|sau|sáng|chiều|trong) )?ngày \d{1,2}(?:\s?[-–]\s?\d{1,2})?(?:/\d{1,2}(?:/\d{4})?)?)|(?<=nhất.trong.)\d+ (?:ngày|tuần|tháng)(?: nữa| tới)?|trong vòng (?:nửa |\d+ |một |hai |ba )?(?:ngày|tuần|tháng|giờ|năm)(?: nữa| tới)?))(?: |, ?)+"
)
_FILLER = phrases(
    r"mới|trong|tại|hằng|hàng|định kỳ|căn cứ|trên cơ sở|thường xuyên|theo|từ|sau|khi|năm|quý|tháng|ngay|đến|trước|cùng|cùng với|xuống|đi|sang|là (?:đầu mối|cơ quan|đơn vị)"
)
_TIME_FIRSTS = frozenset(
    [
        "về",
        "ve",
        "chậm",
        "cham",
        "muộn",
        "muon",
        "trong",
        "đến",
        "den",
        "từ",
        "tu",
        "năm",
        "nam",
        "quý",
        "quy",
        "cuối",
        "cuoi",
        "hết",
        "het",
        "tháng",
        "thang",
        "thời",
        "thoi",
        "nhiệm",
        "nhiem",
        "giai",
        "mùa",
        "mua",
        "hằng",
        "hang",
        "hàng",
        "mỗi",
        "moi",
        "ngày",
        "ngay",
        "trước",
        "truoc",
        "sau",
        "sáng",
        "sang",
        "chiều",
        "chieu",
    ]
)
# Bodies that are told what to do; of others ("Đối với các hộ nghèo, ‖ hỗ trợ …") something is done to them.
_TOWARDS = words(
    r"(?:đối với|về phía|riêng(?: đối với)?) (?=(?:các )?(?:ubnd|trung tâm|công ty|chi nhánh|đơn vị|cơ quan|ủy ban|sở|ban|phòng|bộ|công an|văn phòng|chi cục|chính quyền|đảng ủy|cấp ủy|hội|đoàn|công đoàn|mặt trận|xã|huyện|quận|phường|thị trấn)(?!\w))"
)
_UPON = words(r"(?:tiếp thu|nhận được|thực hiện (?:ý kiến|chỉ đạo|kết luận|nghị quyết|quyết định|kế hoạch))(?!\w)")
_PLANNED = words(r"theo (?:kế hoạch|chương trình|dự kiến|lộ trình)(?: đề ra| đã định)?(?: |, ?)")
# No comma stands after it: "yêu cầu sau hội nghị ‖ Khối trưởng hoàn chỉnh hồ sơ".
_MEETING = words(
    r"(?:ngay sau|sau|trước|tại|trong) (?:hội nghị|cuộc họp|kỳ họp|phiên họp|đại hội|buổi họp|buổi làm việc)(?: này)?(?: |, ?)"
)
_LEADERS = ("lãnh đạo ", "lanh dao ")  # "đề nghị ‖ lãnh đạo Bệnh viện ‖ tạo điều kiện": no verb there
_AND = ("và ", "va ")  # "Yêu cầu ‖ và đôn đốc các doanh nghiệp …" asks of nobody: it is the task itself
_SEVERAL = words(r"(?<!với)(?<!của)(?<!cho)(?<!cùng)(?<!tới)(?<!đến)(?<!tại)(?<!từ)(?<!và)(?<!do)(?<!các) (?=\w)")
_OF_SEVERAL = words(r"(?<!\w)(?:của|do|từ) (?:các )?[^,;.]{2,40}, $")
_SAID_BY = words(r"theo (?:đồng chí|đ/c|ông|bà)(?!\w)")
_ALL = ("các ", "cac ")
_APART = words(r"(?:riêng|với riêng) (?=\w)")  # "‖ Riêng ‖ các trường trung học phải …"
_INSIDE = words(r"(?:ở|tại) ")
_PLANNED_FIRSTS = frozenset("nst")
_MOST_NAMES = 70  # words
# "Sở Nội vụ ‖ (cơ quan thường trực Ban Chỉ đạo) ‖ đôn đốc …": what he is, or by whom one reaches him.
_ROLE = re.compile(
    r" *\((?:là +)?(?:cơ +quan|đơn +vị|bộ +phận|chủ +trì|đầu +mối|thường +trực|qua|trưởng|phó|tổ +trưởng)\b[^()]{0,90}\)"
)
_CHARGED = words(r"được (?:giao|phân công)(?: nhiệm vụ| trách nhiệm)?(?: là (?:cơ quan|đơn vị))? ")
_UNDERTAKES = words(
    r"(?<!\w)(?:chúng tôi|(?:các |mỗi |từng )?đơn vị|htx|hợp tác xã|gia đình tôi) (?=(?:cũng |còn )?(?:sẽ|tiếp tục|phấn đấu|cam kết|hứa|quyết tâm)(?!\w))"
)


def subject_and_verb(
    view: View, start: int, end: int, *, framed: bool, told: bool, asked: bool = False, promised: bool = False
) -> tuple[Span | None, Predicate | None]:
    """The one who must act and the verb phrase, adjuncts before them left out.

    `framed`: a frame stands before; `asked`: one that asks, so that any name may follow; `told`: tasks are listed here;
    `promised`: a word of promise stands in the clause.
    """
    while start < end and view.low[start] == "*":  # a name set in bold
        start += 1
    apart = view.match(_APART, start)
    if apart is not None and starts_agency(view, apart.end()) is not None:
        start = apart.end()
    at = start
    for _ in range(5):
        own = predicate_at(view, at, end)
        named = own is None or view.upper(at) or ((framed or at > start) and _leaders_of(view, at))
        agency = agency_at(view, at, end) if named else None
        if agency is not None and agency < end and (own is None or not own.end > agency):
            predicate = after_subject(view, agency, end)
            if predicate is not None:
                return (_after_those_who_propose(view, start, at, agency), agency), predicate
            if view.low[agency : agency + 2] == ": ":  # "các tổ chức hội: Hội Nông dân, Hội Phụ nữ ‖ phối hợp vận động"
                predicate = _after_names(view, agency + 2, end)
                if predicate is not None:
                    return (at, at + len(view.low[at : predicate.start].rstrip(" ,"))), predicate
            if framed and at == start:
                _, further = unknown_subject(view, agency + (view.low[agency] == " "), end)
                return (at, agency), further
            if framed:
                return (at, agency), None
        if own is None and agency is None and told and at == start and not framed:
            short = short_name(view, at, end)
            if short is not None:
                return short
        if own is not None:
            behind = _taken_up(view, at, end) if told and not framed else None
            return behind or (None, own)
        time = _time(view, at, end) or _as_planned(view, at, end)
        if time and time < end:
            at = time
            continue
        comma = view.low.find(",", at, end)
        if (
            comma < 0
            or comma - at > 160
            or not (opens_adjunct(view, at) or (at > start and comma - at < (80 if told or framed else 25)))
        ):
            break
        turned = _turned_to(view, at, end) if told or framed else None
        if turned is not None:
            return turned
        over = _reaching_over(view, at, comma, end)
        at = comma + 1 if over is None else over
        while at < end and view.low[at] == " ":
            at += 1
    if framed and asked and not view.low.startswith(_AND, at):
        return unknown_subject(view, at, end)
    if not framed and not told and promised:
        own_word = view.search(_UNDERTAKES, start, min(end, start + 160))
        if own_word:
            stop = start + len(view.low[start : own_word.end()].rstrip())
            return (own_word.start(), stop), predicate_at(view, own_word.end(), end)
    return None, None


def _reaching_over(view: View, at: int, comma: int, end: int) -> int | None:
    """Where several bodies begin before a comma that stands among them: "nếu có vướng mắc ‖ các cơ quan, đơn vị ‖ báo cáo …"."""
    if starts_agency(view, comma + 2) is None or view.match(_SAID_BY, at):
        return None
    for several in view.of(_SEVERAL).finditer(view.low, at, comma):
        place = several.end()
        if (view.upper(place) or view.low.startswith(_ALL, place)) and (agency_at(view, place, end) or 0) > comma:
            return place
    return None


def _after_those_who_propose(view: View, start: int, at: int, agency: int) -> int:
    """Where the last of several bodies begins, the others being those of the adjunct: "Theo đề nghị của các sở, ngành, ‖ UBND tỉnh …"."""
    if at == start or not view.search(_OF_SEVERAL, start, at):
        return at
    last = view.low.rfind(", ", at, agency) + 2
    return last if last > at and view.upper(last) and starts_agency(view, last) is not None else at


def _leaders_of(view: View, at: int) -> bool:
    """Whether "lãnh đạo" is who and not what: "chỉ đạo ‖ lãnh đạo các địa phương ‖ tăng cường …"."""
    if not view.low.startswith(_LEADERS, at):
        return False
    inside = view.match(_INSIDE, at + 9)
    at = inside.end() if inside else at + 9
    return view.upper(at) or starts_agency(view, at) is not None


def body_turned_to(view: View, at: int, speaker: Span | None) -> Span | None:
    """The body that words before a speaker are turned to: "Đối với ‖ UBND các xã, ‖ Chủ tịch yêu cầu rà soát …"."""
    towards = view.match(_TOWARDS, at, speaker[0]) if speaker is not None else None
    if towards is None or speaker is None or view.low[speaker[0] - 2 : speaker[0]] != ", ":
        return None
    stop = speaker[0] - 2
    return (towards.end(), stop) if agency_at(view, towards.end(), stop) == stop else None


def _turned_to(view: View, at: int, end: int) -> tuple[Span, Predicate] | None:
    """The body that is turned to, and what it must do: "Đối với ‖ UBND các xã, ‖ kịp thời chỉ đạo phối hợp …"."""
    towards = view.match(_TOWARDS, at, end)
    agency = agency_at(view, towards.end(), end) if towards else None
    if towards is None or agency is None or view.low[agency : agency + 2] != ", ":
        return None
    predicate = predicate_at(view, agency + 2, end)
    return ((towards.end(), agency), predicate) if predicate is not None else None


def _after_names(view: View, at: int, end: int) -> Predicate | None:
    """The verb phrase in small letters that follows names in capitals: "Tài chính, Kế hoạch và Đầu tư ‖ nghiên cứu đề xuất"."""
    if not view.upper(at):
        return None
    place = at
    for _ in range(_MOST_NAMES):
        gap = GAP.match(view.low, place, end)
        if gap is None:
            return None
        place = gap.end()
        predicate = None if view.upper(place) else predicate_at(view, place, end)
        if predicate is not None and (predicate.modal or " " in view.low[place : predicate.end]):
            return predicate
    return None


def _taken_up(view: View, at: int, end: int) -> tuple[Span, Predicate] | None:
    """Who acts after what he acts upon: "Tiếp thu ý kiến của các Bộ, ‖ Tổng công ty ‖ hoàn chỉnh …"."""
    if not view.match(_UPON, at):
        return None
    comma = view.low.find(", ", at, min(end, at + 160))
    while comma >= 0:
        agency = agency_at(view, comma + 2, end)
        predicate = after_subject(view, agency, end) if agency is not None else None
        if agency is not None and predicate is not None:
            return (comma + 2, agency), predicate
        comma = view.low.find(", ", comma + 2, min(end, at + 160))
    return None


def _time(view: View, at: int, end: int) -> int | None:
    """The end of a time that stands before what is to be done."""
    first = _FIRST.match(view.low, at, end)
    if first is None or (first.group() not in _TIME_FIRSTS and not first.group().isdecimal()):
        return None
    found = view.match(_TIME, at, end)
    return found.end() if found else None


def _as_planned(view: View, at: int, end: int) -> int | None:
    """The end of "theo kế hoạch" or "sau hội nghị", which need no comma before the one who acts."""
    if view.low[at : at + 1] not in _PLANNED_FIRSTS:
        return None
    found = view.match(_PLANNED, at, end)
    if found is None:
        found = view.match(_MEETING, at, end)
        if found is None or starts_agency(view, found.end()) is None:
            return None
    return found.end()


def opens_adjunct(view: View, at: int) -> bool:
    """Whether an adjunct of time, aim or manner may begin at `at`: "để …", "trong …", "theo …"."""
    first = _FIRST.match(view.low, at)
    if first is None:
        return False
    pattern = _MONTHS if first.group().isdecimal() else _ADJUNCT.words if first.group() in _ADJUNCT.firsts else None
    return pattern is not None and view.match(pattern, at) is not None


def is_filler(view: View, at: int, end: int) -> bool:
    """Whether a short adjunct begins at `at` that may stand between a subject and its verb."""
    first = _FIRST.match(view.low, at, end)
    return first is not None and first.group() in _FILLER.firsts and view.match(_FILLER.words, at, end) is not None


def after_subject(view: View, at: int, end: int) -> Predicate | None:
    """The verb phrase after a subject; a short adjunct or a second comma phrase may stand between them."""
    role = _ROLE.match(view.low, at, end)
    place = role.end() if role else at
    for _ in range(3):
        while place < end and view.low[place] in " ,:-*":
            place += 1
        predicate = predicate_at(view, place, end)
        if predicate:
            return predicate
        time = _time(view, place, end)
        if time:
            place = time
            continue
        charged = view.match(_CHARGED, place, end)
        if charged:
            place = charged.end()
            continue
        if not is_filler(view, place, end):
            return None
        for _ in range(14):  # "căn cứ phân công ‖ chủ động triển khai"
            space = view.low.find(" ", place, end)
            if space < 0:
                return None
            place = space + 1
            predicate = predicate_at(view, place, end)
            passive = view.low[space - 4 : space] in ("được", "duoc") or view.low[space - 3 : space] in (" đã", " da")
            if predicate and not passive and (view.low[space - 1] == "," or " " in view.low[place : predicate.end]):
                return predicate
        return None
    return None
