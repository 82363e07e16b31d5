"""Tự nhận việc: a word of duty or a time to come that makes a directive where no section, lead-in or frame does.

HTX sẽ mở rộng …      Nhiệm kỳ tới, ‖ Hội tập trung …      …, ‖ bà Tèo hứa …      Phấn đấu mỗi cơ sở hội ‖ giúp 2 hộ
"""

from __future__ import annotations

from functools import lru_cache

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.anchors import PROMISE, Anchors
from extractors.tasks.asking.signed import signed_ahead
from extractors.tasks.asking.speakers import AND_ALSO
from extractors.tasks.told import ON_STRENGTH, Told
from extractors.tasks.when.own_day import own_day
from extractors.tasks.who.adjuncts import time_at
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.words.ahead import COMING
from extractors.tasks.words.verbs import Predicate, predicate_at
from vitext.fold import fold
from vitext.periods import find_periods, resolve

_FIRST_PERSON = words(r"chúng (?:tôi|em)(?!\w)")
# Words of duty strong enough where nothing else tells a task; the others only say how something is done.
_STRONG = words(
    r"(?:cũng|còn) được (?:giao|phân công|chỉ đạo)(?!\w)"
    r"|(?:cũng |còn |đều |trước mắt )*(?:dự kiến|dự định|có kế hoạch|được yêu cầu|được đề nghị(?! (?:khen|tặng|xét|công nhận|truy|kỷ luật|trao|phong"
    r"|bổ nhiệm|thăng|kéo dài|xử lý|hưởng|cấp|nâng|đưa|tuyên dương|biểu dương|vinh danh|miễn|cho|suy tôn))|cần|phải|có trách nhiệm"
    r"|chịu trách nhiệm|hãy|nên|(?:(?:cho biết|cho hay|khẳng định) )?sẽ|phấn đấu|cam kết|hứa|khẩn trương|quyết tâm"
    r"|chủ trì,? (?:phối hợp|xây dựng|triển khai|tham mưu|tổ chức|thực hiện)"
    r"|chủ trì, (?:rà soát|nghiên cứu|hướng dẫn|hoàn thiện|lập)"
    r"|(?:đặt|đề ra|xác định) mục tiêu)(?!\w)"
)
# What is to happen, and nobody undertakes: "Thủ tướng sẽ thăm …", "các đại biểu sẽ bầu …", "Sở sẽ được bố trí …".
_HAPPENS = words(
    r"(?:cũng |còn |đều |lại |vẫn |cho biết |cho hay |khẳng định )*(?:sẽ|dự kiến)(?: sẽ| cùng| có dịp| chính thức)* (?:được|bị|thăm|hội đàm"
    r"|hội kiến|tham dự|dự|gặp|gặp gỡ|gặp mặt|đón tiếp|đến|tới|dẫn đầu|từ chức|nghỉ hưu|trở lại|rời|lên đường"
    r"|lấy phiếu|bầu|(?:đi sâu |tập trung |tiến hành )?thảo luận|nghe|cho ý kiến|quyết định|chất vấn|trả lời chất vấn|phát biểu)(?!\w)"
)
# What people have to put up with, and nobody asks of them.
_ENDURED = (
    r"(?:cũng |vẫn |đều |luôn |lại )*phải (?:dậy|thức|đi (?:vòng|bộ|xa|lại|đường|làm thuê)|chạy (?:vạy|máy|đôn)|chịu|bỏ (?:ra|hoang|nghề|vụ|không)|thuê|bán|chờ|gánh"
    r"|đổ bỏ|lặn|lội|nghỉ|vay (?:nóng|ngoài|lãi)|treo|xoay|bù lỗ|sống|nhịn|ăn|mua|trả giá|tự (?:bỏ|lo|xoay|mày)|tập nghe|vất vả|nhờ|chở)(?!\w)"
)
_HAS_TO, _WHO_HAS_TO = words(_ENDURED), words(rf"(?: [^\s,;:.]+){{0,6}}? {_ENDURED}")
_MUST = words(r"(?:cũng |vẫn |đều |luôn |lại )*phải(?!\w)")
_HE_MUST = words(r"(?:[^,;:.]{2,40}, )?(?:anh|chị|ông|bà|cô|chú|cụ|họ) (?:cũng |vẫn |đều |luôn |lại )*phải(?!\w)")
_PRONOUN = words(r"(?:(?:^|, )(?:anh|chị|ông|bà|cô|chú|cụ|em|họ|vợ chồng [^,;:.]{2,20})$)")
_PEOPLE = words(
    r"(?:(?:nhiều|các|những|mỗi|từng|hầu hết|đa số) )?(?:người|bà con|hộ|dân|nông dân|ngư dân|xã viên|chị em|anh em|gia đình|tôi|chúng tôi)(?!\w)"
)
# What a decision charges the body with that it sets up; elsewhere these words say what a body is for.
_CHARGED = words(r"có nhiệm vụ(?!\w)")
# In a story these only describe ("HTX tập trung đầu tư …"); said by "chúng tôi" or in a list they undertake.
_STEADY = words(r"(?:cũng |còn |đều )*(?:tiếp tục|tập trung|chủ động|tăng cường)(?!\w)")
# A time to come before the subject: what follows is undertaken, not told.
_FORWARD = words(
    rf"(?:phát biểu [^,]{{0,60}}, |theo kế hoạch, |được biết,? |cũng )?(?:trong |từ |bước vào )?"
    rf"(?:{COMING}|(?:nhiệm kỳ|giai đoạn) mới(?!\w)|nay đến (?:(?:cuối|hết|trước|ngày|tháng|quý|năm|tết)(?!\w)|\d)|trước mắt(?!\w)"
    r"|quý (?:[ivx]+|\d) và (?:những|các) tháng (?:cuối năm|còn lại)(?!\w))"
)
_IN_ORDER_TO = ("để ", "de ", "nhằm ", "nham ")
_TERM = words(r"(?:trong |bước vào |bước sang |sang )?(?:nhiệm kỳ|giai đoạn) \d{4}\s*[-–]\s*(?P<end>\d{4})(?!\w)")
_ANY_TERM = words(r"(?:nhiệm kỳ|giai đoạn) \d{4}\s*[-–]\s*(?P<end>\d{4})(?!\w)")
_TIME = r"(?P<time>(?:quý|tháng|năm) (?:\d+|[ivx]+)(?!\w)|năm học \d{4}\s?[-–]\s?\d{4}|\d+ tháng cuối năm)"
# A time at the head of a sentence, and where the text says of which time its tasks are.
_NAMED_TIME = words(rf"(?:trong |bước sang |sang )?{_TIME}")
_TASKS_OF = words(
    rf"(?<!hiện.)(?:phương hướng,? nhiệm vụ|triển khai(?: các)? nhiệm vụ|phương hướng|đề ra nhiệm vụ"
    rf"|kế hoạch hoạt động|nhiệm vụ trọng tâm)(?: trọng tâm| công tác| chủ yếu| của)* {_TIME}"
)
_YEAR = words(r"(?:trong |bước sang |sang )?năm (?P<year>20\d\d), ")
_OPENING_TIME = words(
    r"(?P<time>(?:(?:trong|từ|sang|bước sang|vào|đến|hết|trước|cuối|đầu) ){0,2}(?:năm(?: học)?|quý|tháng|giai đoạn|tuần|vụ)"
    r" [^,;:.]{1,40}), $"
)
_FROM_NOW = ("từ nay ", "tu nay ")
_LONG_BEFORE = 60  # days from the text's own to the last of a time that only ends
_FIRST_MONTHS = 2  # in which the year of a text has hardly begun
# What is planned for a day: "Theo kế hoạch, ‖ Hội ‖ tổ chức đại hội vào tháng 6", "Dự kiến ‖ đại hội các xã ‖ hoàn thành trong quý II".
_PLANNED = words(r"(?:theo (?:kế hoạch|lộ trình|dự kiến)|dự kiến)(?: đề ra| đã định| chỉ đạo| chung)?,? ")
_ON_A_DAY = words(
    r"(?<!\w)(?:trong|vào|trước|từ|đến|xong|hết|cuối|đầu|giữa)(?: (?:cuối|đầu|giữa|hết|trong|trước))? (?:ngày|tháng|quý|tuần)"
    r" (?:\d|[ivx]+(?!\w)|tới|sau)"
)
_PLANNED_EVENT = words(
    r"(?:thời gian )?(?:đại hội|việc|công tác|lễ|hội thi|lớp|công trình|dự án|đợt)(?!\w)[^,;:.()]{0,90}? "
    r"(?:sẽ )?(?=(?:cơ bản )?(?:hoàn thành|hoàn tất|tiến hành|kết thúc)(?!\w))"
)
_OVER = words(r"(?<!\w)(?:đã|vừa|đang|đến nay|từng|chưa)(?!\w)")
_STRIVES = words(r"(?:phấn đấu|quyết tâm)(?!\w)")
_SOON = r"(?:(?:ngay )?(?:từ|trong|đến|trước|vào|cuối|đầu|năm|quý|tháng) [^,;:.]{1,30}? )?"
_VOWS = words(
    rf"(?:xin )?hứa(?!\w)|cam kết {_SOON}sẽ(?!\w)|cam kết (?:khắc phục|chấn chỉnh|đồng hành|tiếp tục)(?!\w)|xin (?:cam kết|nhận(?! (?:lỗi|khuyết|trách nhiệm|thiếu)))(?!\w)"
)
# Work that a member takes on: "Bạn Lan ‖ nhận làm lại bảng tin", "Bạn Khôi: ‖ xung phong mang khăn lau".
_TAKES_ON = words(
    r"(?:xin )?(?:xung phong(?: nhận)?(?! \w+ đầu)|nhận) (?!được|thấy|xét|định|thức|thưởng|giải|bằng|quà|hỗ trợ"
    r"|danh hiệu|lỗi|khuyết)(?=\w)"
)
_WILL = words(r"(?:xin )?(?:sẽ|cam kết|hứa)(?: sẽ)?(?!\w)")
_MEMBER = words(r"(?:các )?(?:bạn|em|anh|chị|cô|thầy|bác|đ/c|đồng chí|ông|bà|tổ|nhóm)(?!\w)")
_LETS_KNOW = words(r"(?:cho biết|cho hay|khẳng định) sẽ(?!\w)")
_EACH = words(r"(?:phấn đấu|quyết tâm)(?: [^,;]{1,30},)? (?=(?:mỗi|từng) )")
_HAS = words(r" (?:có|đạt)(?: (?:ít nhất|tối thiểu|từ|trên|đủ))? \d")
_PROMISES = words(
    r"(?<!\w)(?:(?:xã|thôn|tỉnh|huyện|phường|sở|phòng|công ty|chúng tôi|htx|đơn vị|ngành|nhà trường|bệnh viện"
    r"|liên minh|cơ quan|thành phố|tp|chi bộ|hội|ngân hàng|trung tâm"
    r"|(?:ông|bà|anh|chị) \w+) (?=(?:sẽ|hứa|cam kết)(?!\w))"
    rf"|(?=(?:xin )?hứa (?:sẽ )?\w|(?:(?<=và.)|(?<=,.))cam kết (?:{_SOON}sẽ|khắc phục|chấn chỉnh|đồng hành|tiếp tục) \w|xin (?:nhận|cam kết)(?!\w)))"
)
# After these a promise begins: "…, ‖ xã sẽ …", "ông Nam cho biết ‖ ngành sẽ …".
_BEFORE_PROMISE = tuple(
    spelling(words_of)
    for spelling in (str, fold)
    for words_of in (", ", "; ", "cho biết ", "cho hay ", "khẳng định ", "rằng ", "và ")
)
_TELLS_THAT = words(
    r"(?<!\w)(?:cho biết|cho hay|khẳng định|nói rằng|nêu rõ|thông báo|chia sẻ|thông tin)(?: thêm)?,? (?=\w)"
)
_SINGLED_OUT = ("riêng ", "rieng ")  # "Riêng ‖ Sở Xây dựng ‖ có nhiệm vụ …"
_ONLY_AND = ("", "và", "va")
_PLEDGES = ("cam kết", "cam ket")
_OVERS = ("đã ", "da ", "từng ", "tung ")
_LONGEST_NAME, _LONGEST_ADJUNCT = 24, 200
_LONGEST_WORD, _LONGEST_PLEDGE = 12, 60  # of a promise, with what stands right behind it
_NEAR = 60  # letters
# "ông Pao ‖ tiếp thu ‖ phản ánh về đập tràn, cầu treo và hứa …": what is noted may be named with commas.
_TAKES_NOTE = words(
    r" (?:đã |cũng )?(?:ghi nhận|tiếp thu|đánh giá|trả lời|giải trình|làm rõ|cảm ơn|trao đổi|nhận)(?!\w)"
)
_MOST_COMMAS = 6  # before a vow


def binds(view: View, subject: Span | None, predicate: Predicate, told: Told) -> bool:
    """Whether a word of duty makes a task where no section, lead-in or frame does."""
    if not told.listed and view.match(_HAPPENS, predicate.start):
        return False
    if not told.listed and not told.opinion and _endures(view, subject, predicate):
        return False
    if view.match(_VOWS, predicate.start) or (subject is None and view.match(_STRIVES, predicate.start)):
        return True
    if subject is None:
        strong = view.match(_STRONG, predicate.start) or takes_on(view, predicate, told)
        return told.assigner is not None and told.opinion and bool(strong)
    if view.match(_LETS_KNOW, predicate.start) and view.match(_MEMBER, subject[0]):
        return False  # "ông Bình ‖ cho biết sẽ tháo dỡ" is his own affair, "Sở Y tế ‖ cho biết sẽ rà soát" is none
    if told.listed and view.match(_MEMBER, subject[0]) and view.match(_TAKES_ON, predicate.start):
        return True
    if (told.official or view.low.endswith(_SINGLED_OUT, 0, subject[0])) and view.match(_CHARGED, predicate.start):
        return True
    if told.opinion or told.official or told.listed or view.match(_FIRST_PERSON, subject[0]):
        return told.opinion or bool(view.match(_STRONG, predicate.start) or view.match(_STEADY, predicate.start))
    return bool(view.match(_STRONG, predicate.start))


def _endures(view: View, subject: Span | None, predicate: Predicate) -> bool:
    """Whether people only have to put up with something: "Người nuôi cá ‖ phải dậy ‖ từ 3 giờ sáng"."""
    if subject is None:
        return False
    if view.match(_MUST, predicate.start) and view.search(_PRONOUN, *subject):
        return True  # "Mỗi vụ, ‖ anh ‖ phải canh con nước"
    if not view.match(_HAS_TO, predicate.start):
        return False
    return view.match(_PEOPLE, subject[0]) is not None


def only_endures(view: View, start: int, end: int) -> bool:
    """Whether a clause begins with people who have to put up with something."""
    if view.match(_HE_MUST, start, end):
        return True
    people = view.match(_PEOPLE, start, end)
    return people is not None and view.match(_WHO_HAS_TO, people.end(), end) is not None


def takes_on(view: View, predicate: Predicate, told: Told) -> Span | None:
    """Who takes work on himself before a colon: "‖ Bạn Khôi ‖: xung phong mang khăn lau"."""
    if told.assigner is None or not told.opinion:
        return None
    if view.match(_WILL, predicate.start):
        return told.assigner  # "‖ Nhà thầu ‖: Cam kết bù xong tiến độ"
    if not view.match(_TAKES_ON, predicate.start):
        return None
    return told.assigner if view.match(_MEMBER, told.assigner[0]) else None


def member_takes_on(view: View, start: int, end: int) -> bool:
    """Whether an item tells what a member takes on: "- Bạn Lan ‖ nhận làm lại bảng tin"."""
    if not view.match(_MEMBER, start, end):
        return False
    found = view.search(_TAKES_ON, start, min(end, start + _NEAR))
    return found is not None and view.text[found.start() - 1] == " "


def looks_ahead(view: View, start: int, end: int, subject: int, predicate: Predicate) -> bool:
    """Whether the words before the subject name a time to come, so that what follows is undertaken."""
    planned = view.match(_PLANNED, start, subject)
    if planned and _is_planned(view, start, predicate.end, end):
        return True
    if (strength := view.match(ON_STRENGTH, start, subject)) is not None:
        start = strength.end()
    if planned and planned.end() < subject and _coming(view, planned.end(), subject):
        return True  # "Theo kế hoạch, ‖ quý IV ‖ Hội tổ chức 3 lớp"
    if view.match(_FORWARD, start, subject) or signed_ahead(view, start, subject, end):
        return True
    if view.low.startswith(_IN_ORDER_TO, start):  # "Để thu hút đầu tư, ‖ trong thời gian tới ‖, tỉnh tiếp tục …"
        comma = view.low.find(", ", start, subject)
        while comma >= 0:
            if view.match(_FORWARD, comma + 2, subject):
                return True
            comma = view.low.find(", ", comma + 2, subject)
    time = view.match(_NAMED_TIME, start, subject)
    if time is not None and time["time"] in _times_of_tasks(view):
        return True
    if predicate.modal and _names_year_ahead(view, start, subject):
        return True
    if _opens_ahead(view, start, subject):
        return True
    term = view.match(_TERM, start, subject)
    if term is None or not predicate.modal:
        return False
    return int(term["end"]) >= _last_term(view)


def planned_event(view: View, start: int, end: int) -> tuple[Span, Predicate] | None:
    """An event of which a sentence tells when it is planned to be done, up to the next body that does something, and what is
    done: "Dự kiến ‖ đại hội các xã hoàn thành trong tháng 3 ‖"; but not "Dự kiến đại hội diễn ra trong 2 ngày"."""
    planned = view.match(_PLANNED, start, end)
    event = view.match(_PLANNED_EVENT, planned.end(), end) if planned else None
    predicate = predicate_at(view, event.end(), end) if event else None
    if planned is None or predicate is None or not _is_planned(view, start, predicate.end, end):
        return None
    comma = view.low.find(", ", predicate.end, end)
    stop = comma if comma >= 0 and starts_agency(view, comma + 2) is not None else end
    return (planned.end(), stop), predicate


def _is_planned(view: View, start: int, acts: int, end: int) -> bool:
    """Whether a clause that begins with "theo kế hoạch" names a day behind what is done, and tells of nothing that is over."""
    return view.search(_ON_A_DAY, acts, end) is not None and view.search(_OVER, start, end) is None


def _names_year_ahead(view: View, start: int, subject: int) -> bool:
    """Whether the words before the subject name a year that has not begun when the text is dated, or hardly has:
    "‖ Năm 2026, ‖ Liên minh tiếp tục đổi mới …" in January.
    """
    year = view.match(_YEAR, start, subject)
    if year is None:
        return False
    day = own_day(view.text)
    return day is not None and int(year["year"]) >= day.year + (day.month > _FIRST_MONTHS)


def _coming(view: View, start: int, subject: int) -> bool:
    """Whether nothing but a time that begins after the text's own day, or ends so, stands before the subject."""
    if time_at(view, start, subject) != subject:
        return False
    if view.low.startswith(_FROM_NOW, start):
        return True
    day = own_day(view.text)
    times = find_periods(view.text[start:subject]) if day else ()
    if day is None or len(times) != 1:
        return False
    _, last, _ = resolve(times[0], document_date=day, context_year=None)
    return last is not None and last > day


def _opens_ahead(view: View, start: int, subject: int) -> bool:
    """Whether the words before the subject, up to a comma, are a time that begins after the text's own day: "‖ Quý IV/2026, ‖ Hội
    tập trung …" in July.
    """
    opening = view.match(_OPENING_TIME, start, subject)
    day = own_day(view.text) if opening else None
    if opening is None or day is None:
        return False
    times = find_periods(view.text[start : opening.end("time")])
    if len(times) != 1 or times[0].span[1] < opening.end("time") - start:
        return False
    first, last, _ = resolve(times[0], document_date=day, context_year=None)
    said = "year" not in times[0].missing  # else what lies behind the text's day is taken for next year's
    if first is None:
        return last is not None and (last - day).days > _LONG_BEFORE  # "Đến năm 2030, Hội tiếp tục …"
    return first > day and (said or first.year == day.year)


@lru_cache(maxsize=4)
def _times_of_tasks(view: View) -> frozenset[str]:
    """The times whose tasks the text says it will set out: "quý ii" of "triển khai nhiệm vụ quý II"."""
    return frozenset(found["time"] for found in view.of(_TASKS_OF).finditer(view.low))


@lru_cache(maxsize=4)
def _last_term(view: View) -> int:
    """The last year of the latest term that the text names."""
    return max((int(found["end"]) for found in view.of(_ANY_TERM).finditer(view.low)), default=0)


def each_strives(view: View, predicate: Predicate, end: int) -> Span | None:
    """Who acts after the call to strive: "Phấn đấu hằng năm, ‖ mỗi cơ sở hội ‖ giúp ít nhất 2 hộ"."""
    if view.low[predicate.start] not in "pq" or not view.match(_STRIVES, predicate.start):
        return None
    each = view.search(_EACH, predicate.start, min(end, predicate.start + 40))
    agency = agency_at(view, each.end(), end) if each else None
    if each is None or agency is None:
        return None
    acts = predicate_at(view, agency + 1, end) is not None or view.match(_HAS, agency, end) is not None
    return (each.end(), agency) if acts else None


def promised_at(view: View, anchors: Anchors, at: int, end: int) -> int:
    """Where "…, ‖ bà Tèo hứa …" begins in a clause that tells something else before; `at` where nobody promises."""
    for place in anchors.of(PROMISE, at, end):
        pledges = view.low.startswith(_PLEDGES, place)
        stop = min(end, place + (_LONGEST_PLEDGE if pledges else _LONGEST_WORD))
        found = view.search(_PROMISES, max(at, place - _LONGEST_NAME), stop)
        if found and (view.low.endswith(_BEFORE_PROMISE, at, found.start()) or _vows_after(view, at, found.start())):
            over = view.low.endswith(_OVERS, at, found.start()) or (
                view.low.startswith(_PLEDGES, found.start()) and view.has_any(_OVERS, at, found.start())
            )  # "Các hộ ‖ đã ký và cam kết sẽ không đốt rừng" tells
            return at if over else _row_before(view, at, found.start(), end)
        for tells in view.of(_TELLS_THAT).finditer(view.low, max(at, place - _NEAR), place):
            if agency_at(view, tells.end(), place) == place - 1:
                return tells.end()  # "ông Vinh cho biết ‖ HĐQT sẽ cân nhắc …"
        if (said := _said_ahead(view, at, place)) is not None:
            return said
        if found:
            return at
    return at


def _row_before(view: View, at: int, last: int, end: int) -> int:
    """Where a row of bodies begins whose last one at `last` promises, with the time before it: "Tuần tới, ‖ các xã, phường sẽ …",
    "khẳng định ‖ từ nay đến cuối năm Hội Nông dân các xã, phường sẽ …"; `last` where there is none."""
    if not view.low.endswith(", ", at, last):
        return last
    low = max(at, last - _LONGEST_ADJUNCT)
    places = [at] if low == at else []
    places += [told.end() for told in view.of(_TELLS_THAT).finditer(view.low, low, last)]
    comma = view.low.find(", ", low, last - 2)
    while comma >= 0:
        places.append(comma + 2)
        comma = view.low.find(", ", comma + 2, last - 2)
    for begins in sorted(places):
        row = time_at(view, begins, last) or begins
        if (agency_at(view, row, end) or 0) > last:
            return begins
    return last


def _said_ahead(view: View, at: int, place: int) -> int | None:
    """Where what somebody says begins with a time or another adjunct before whoever promises at `place`: "Bà Lan cho biết, ‖ trong
    thời gian tới, Hội sẽ …", "bà Lan cho biết, trong Tháng Nhân đạo, ‖ Hội sẽ …"."""
    tells = view.search(_TELLS_THAT, max(at, place - _LONGEST_ADJUNCT), place)
    if tells is None:
        return None
    time = time_at(view, tells.end(), place)
    if time is not None and agency_at(view, time, place) == place - 1:
        return tells.end()
    comma = view.low.rfind(", ", tells.end(), place)
    return comma + 2 if comma >= 0 and agency_at(view, comma + 2, place) == place - 1 else None


def who_vows(view: View, start: int, at: int) -> Span | None:
    """Who did something before he vows at `at`: "Trả lời chất vấn, ‖ Giám đốc Sở ‖ nhận trách nhiệm và hứa …"."""
    listed = view.low.startswith(", ", at - 2)
    if not view.match(_VOWS, at) or not (listed or view.match(AND_ALSO, max(start, at - 4), at)):
        return None
    comma = view.low.rfind(", ", start, at - 2)
    for _ in range(_MOST_COMMAS):
        begins = comma + 2 if comma >= 0 else start
        may_vow = view.upper(begins) or view.match(_FIRST_PERSON, begins) or view.match(_MEMBER, begins)
        stop = agency_at(view, begins, at) if may_vow else None
        if stop is not None:
            if view.low[stop:at].strip(" ,") in _ONLY_AND:
                return None  # a name that reaches up to the vow has swallowed what no list knows
            plain = view.low.find(",", stop, at - 2) < 0 or view.match(_TAKES_NOTE, stop, at)
            return (begins, stop) if plain else None
        if comma < 0:
            return None
        comma = view.low.rfind(", ", start, comma)
    return None


def _vows_after(view: View, start: int, at: int) -> bool:
    """Whether a vow stands at `at`, behind a comma: "Nhất trí với biên bản, cơ sở ‖ xin hứa …", not "Chị ‖ Hứa Thị Hoa"."""
    if not view.match(_VOWS, at) or view.upper(at):
        return False
    comma = view.low.rfind(", ", start, at)
    return comma >= 0 and agency_at(view, comma + 2, at) != at - 1  # "Thay mặt công ty, ‖ Giám đốc Lực hứa …"
