"""Một mệnh đề có phải là nhiệm vụ không: frame, subject, verb phrase, tense and place decide together.

A clause is read from the left: the number in it, the frame, a topic before a colon, adjuncts of time and manner, the one
who must act, the verb phrase. Nothing is remembered here: what earlier clauses said comes in as `Told`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from extractors.layout.sections import Mode, lead_in_mode
from extractors.layout.view import View, words
from extractors.tasks.agencies import Span, agency_at, charged_at, starts_agency
from extractors.tasks.anchors import BLANK, DUTY, FORMULA, FRAME, PROMISE, TELLING, Anchors
from extractors.tasks.clauses import Clause, enumerates
from extractors.tasks.details import names_due
from extractors.tasks.frames import Frame, find_frame
from extractors.tasks.phrases import Phrases, phrases
from extractors.tasks.subjects import is_filler, subject_and_verb
from extractors.tasks.times import time_among, time_opens
from extractors.tasks.verbs import Predicate, is_verb, predicate_at

_DONE = words(
    r"(?:.*(?<!\w))?(?<!\w)(?:đã|đang|vừa|từng|chưa|hiện (?:có|nay|đang|còn)|(?<!phải.)(?<!cần.)(?<!sẽ.)(?<!có.)được(?! giao| phân công)|mới đạt|đều được|không còn)(?: |$)"
)
_FIRST = re.compile(r"\w+")
_DONE_START = phrases(
    r"đã|đang|vừa|từng|chưa|hiện|được|thông qua|nhất trí|tán thành|đồng ý|thống nhất(?! nhận| chỉ đạo)|ghi nhận|biểu dương|đánh giá cao|hoan nghênh|chúc mừng|bầu|cảm ơn|trân trọng|xin cảm ơn|xin trân|xin chân"
    r"|phê duyệt|ban hành kèm|có hiệu lực|quyết nghị|miễn nhiệm|cho thôi|bổ nhiệm|không thống nhất|không đồng ý|công nhận kết quả|trên đây|sau khi|áp dụng (?:từ|kể từ)|tiếp thu(?: các| những)? ý kiến$"
)
_FORMULA = words(r".{0,240}chịu trách nhiệm thi hành|.{0,160}thông báo (?:để|đến) .{0,80}biết|.{0,40}có hiệu lực")
_TOPIC = words(r"(?:với|đối với|về phía|riêng|về|đề nghị|phần)(?!\w)\s*")
_FIRST_PERSON = words(r"chúng (?:tôi|em)(?!\w)")
# What a list of tasks also holds: figures, topics and states, which are no directives.
_NOUN_START = phrases(
    r"tỷ lệ|tỉ lệ|số|tổng|doanh thu|lợi nhuận|diện tích|sản lượng|năng suất|kinh phí|thời gian|địa điểm|công tác|việc|mức|về|các|những|một|mỗi|có|còn|là (?:các|những)|ngoài|trên|trong|theo|do|vì|nguyên nhân|thu nhập|dư nợ|nợ|tốc độ|giá|vốn|nguồn|chỉ tiêu|mục tiêu|kết quả|nhiệm vụ|giải pháp|phương hướng|ý kiến|nội dung|hội nghị|đại hội|cuộc họp|nghị quyết|kế hoạch|chương trình|báo cáo (?:của|tình)|đồng chí|ông|bà|ảnh|nơi|khoảng|ít nhất|tối thiểu|từ|đến|hộ|không(?! để)|ghi|lưu|đạt|hoặc|và|tuy|nhưng|xin|trước|sau|hiện|đối|với|khi|nếu|năm|tháng|quý|thành viên|hội viên|đoàn viên|đàn|trường|hợp|khi|lãi|cơ cấu|thị|tên|họ|chức|điện thoại|email|người|toàn|tất|phần|điều|khoản|căn cứ|xét|dự thảo|nhằm|để|cụ thể|thứ|buổi|sáng|chiều|đợt|cả|danh sách|quyết định|thông báo|biên bản|chủ tọa|thư ký|thành phần"
)
_FIGURE = words(r"(?:tối thiểu|tối đa|đạt|không quá|trên|dưới|từ|khoảng|ít nhất|:|là) (?:từ )?\d|\d.{0,20} trở lên")
_OWN_DUTY = words(
    r".{0,90}?(?:(?P<duty>cần phải|cần|phải(?! là(?!\w)))|thì|(?:thực hiện|hoàn thành) (?:xong|trong|trước|dứt điểm))(?!\w)"
)
_FOCUS = ("trọng tâm", "trong tam", "trọng tâm là", "trong tam la")
_BLANK = "…"
_REACHES = words(r"(?<!\w)đạt(?!\w)")
_PERSON = words(r"(?:đồng chí|đ/c|ông|bà|thầy|cô|anh|chị)(?!\w)")
# Words of duty strong enough where nothing else tells a task; the others only say how something is done.
_STRONG = words(
    r"(?:cũng |còn |đều |trước mắt )*(?:cần|phải|có trách nhiệm|chịu trách nhiệm|hãy|nên|sẽ|phấn đấu|cam kết|hứa|khẩn trương|quyết tâm|chủ trì,? (?:phối hợp|xây dựng|triển khai|tham mưu|tổ chức|thực hiện)|(?:đặt|đề ra|xác định) mục tiêu)(?!\w)"
)
# In a story these only describe ("HTX tập trung đầu tư …"); said by "chúng tôi" or in a list they undertake.
_STEADY = words(r"(?:cũng |còn |đều )*(?:tiếp tục|tập trung|chủ động|tăng cường)(?!\w)")
# A time to come before the subject: what follows is undertaken, not told.
_FORWARD = words(
    r"(?:phát biểu [^,]{0,60}, |theo kế hoạch, |cũng )?(?:trong |từ )?(?:thời gian tới|thời gian tiếp theo|nhiệm kỳ (?:tới|mới)|những tháng cuối năm|(?:\d+|sáu|ba) tháng cuối năm|năm tới|tháng tới|quý tới|những năm tới|nay đến (?:cuối|hết)|tới đây|sắp tới|nhiệm kỳ tiếp theo)(?!\w)"
)
_TERM = words(r"(?:trong |bước vào |bước sang |sang )?(?:nhiệm kỳ|giai đoạn) \d{4}\s*[-–]\s*(?P<end>\d{4})(?!\w)")
_ANY_TERM = words(r"(?:nhiệm kỳ|giai đoạn) \d{4}\s*[-–]\s*(?P<end>\d{4})(?!\w)")
_PAST = phrases(
    r"trong (?:những năm qua|thời gian qua|năm qua|nhiệm kỳ qua|các năm qua|\d+ (?:năm|tháng) qua|những năm gần đây|thời gian gần đây)"
    r"|những năm qua|thời gian qua|năm qua|nhiệm kỳ qua|các năm qua|những năm gần đây|thời gian gần đây"
)
_THANKS = words(r"(?:tiếp tục |luôn )?nhận được(?!\w)")
_STRIVES = words(r"(?:phấn đấu|quyết tâm)(?!\w)")
_EACH = words(r"(?:phấn đấu|quyết tâm)(?: [^,;]{1,30},)? (?=(?:mỗi|từng) )")
_PROMISES = words(
    r"(?<!\w)(?:xã|thôn|tỉnh|huyện|phường|sở|phòng|công ty|chúng tôi|htx|đơn vị|(?:ông|bà|anh|chị) \w+) (?=(?:sẽ|hứa|cam kết)(?!\w))"
)


# What a meeting will do is its agenda: "Đại hội sẽ thông qua …".
_ON_AGENDA = words(
    r"(?:sẽ|dự kiến) (?:trình bày|thông qua|thảo luận|bầu|nghe|xem xét|cho ý kiến|khai mạc|diễn ra|bế mạc|biểu quyết|đánh giá)(?!\w)"
)
_FORBIDS = words(r"không (?:để|được)(?!\w)")
_QUOTED = words(r"\"\s*(?:[-–]\s*đó là|,\s*(?:ông|bà|đồng chí))")
_THERE_WILL_BE = words(r"sẽ có(?!\w)")
_NAMED = words(
    r"(?:các )?(?:nhiệm vụ|phương hướng|mục tiêu|giải pháp|định hướng|yêu cầu)(?!\w)[^.;:()]{0,140}?(?<!\w)là "
)
_WHOSE = words(r"(?<!\w)của ")
_THEREFORE = words(r"(?<!\w)(?:vì vậy|do đó|do vậy|bởi vậy|vì thế),? ")
_SELF = (" mình", " minh")  # "đơn vị mình" is the one who was named before
_LONGEST_NAME = 24


class Told(NamedTuple):
    """What holds where a clause stands: the mode of the part, who must act, who told it, and how firmly.

    `firm`: a lead-in, a frame or an agency's heading asks for what follows, so that any verb phrase is a directive.
    `listed`: the clause is an item of a list of tasks; `official`: of a resolution, whose bodies need no word of duty.
    `when`: a time said above or before; `opinion`: somebody speaks ("Bà Chắt: …"), so that "nên", "nhận" bind him or whom he names.
    """

    mode: Mode = "none"
    firm: bool = False
    lead: Span | None = None
    assigner: Span | None = None
    listed: bool = False
    official: bool = False
    opinion: bool = False
    when: Span | None = None


class Verdict(NamedTuple):
    """A directive found in a clause; `told` is what holds for the clauses after it."""

    start: int
    end: int
    action: Span
    rule: str
    lead: Span | None
    carried: bool
    told: Told


def judge(view: View, anchors: Anchors, clause: Clause, told: Told) -> tuple[Verdict | None, Told]:
    """The directive in a clause, or None; and what the clause leaves behind for those after it."""
    start, end = clause.start, clause.end
    announced = anchors.kinds_in(start, end)
    if anchors.kinds_in(start, end + 4) & BLANK and _is_blank(view, start, end + 8):
        return None, told
    if told.mode == "result" and not told.firm:
        return _asked_among_results(view, anchors, clause, told) if announced & FRAME else (None, told)
    if announced & FORMULA and view.match(_FORMULA, start, end):
        return None, told._replace(firm=False)
    if (
        told.mode == "none"
        and not told.firm
        and not told.opinion
        and not (announced & TELLING or _tells(view, clause, told))
    ):
        return None, told
    frame = _frame(view, anchors, clause, told) if announced & FRAME else None
    at = start
    framed = False
    opening = _FIRST.match(view.low, start, end)
    word = opening.group() if opening else ""
    if frame is None and word in _PAST.firsts and view.match(_PAST.words, start, end):
        return None, told
    if frame is None or _colon(view, start, frame.start) >= 0:
        topic = _colon(view, start, end if frame is None else frame.start)
        done = view.match(_DONE, start, topic) if topic >= 0 and frame is None else None
        if done:
            _, comma, last = view.low[done.end() : topic].rpartition(",")
            if not comma or (lead_in_mode(last) not in ("task", "target") and not last.endswith(_FOCUS)):
                return None, told
        if topic >= 0 and topic + 1 < end:
            told = told._replace(when=time_opens(view, start, topic) or told.when)
            at, told, whole = _after_topic(view, start, topic, end, told)
            if whole:
                at = start
    if frame is not None:
        at, framed = frame.end, True
        told = told._replace(assigner=frame.speaker or told.assigner, lead=None)
        inline = _colon(view, at, end)
        if inline >= 0 and inline - at < 200 and inline + 2 < end:
            agency = agency_at(view, at, end)
            charged = charged_at(view, at, inline)
            if charged is not None or _announces(view, at, inline, agency):
                lead = charged or ((at, agency) if agency else None)
                told = told._replace(firm=True, lead=lead, mode="task")
                at = inline + 1
                while at < end and view.low[at] == " ":
                    at += 1
                framed = False
                frame = None
    if frame is None and at > start and view.match(_TOPIC, at, end):
        second = _colon(view, at, min(end, at + 80))
        if second >= 0:  # "… gồm: Về sản xuất: ‖ thường xuyên kiểm tra đồng ruộng"
            at = second + 1 + (view.low[second + 1 : second + 2] == " ")
    if frame is None and announced & DUTY:
        at, told = _conclusion(view, at, end, told)
    if announced & PROMISE and frame is None and (told.opinion or told.mode == "none"):
        at = _promise(view, anchors, at, end)
    if framed and view.match(_THANKS, at, end):
        return None, told
    if frame is None and (at > start or word in _DONE_START.firsts) and _begins(view, _DONE_START, at, end):
        return None, told._replace(firm=False) if clause.opens and at == start else told
    return _decide(
        view,
        clause if at == start else Clause(at, end, clause.opens, clause.label),
        told,
        framed=framed,
        frame=frame,
        promised=bool(announced & PROMISE),
    )


def _conclusion(view: View, at: int, end: int, told: Told) -> tuple[int, Told]:
    """Where the directive begins after its reason or its name: "…, vì vậy ‖ các tỉnh cần …", "Nhiệm vụ của Hội là ‖ tiếp tục …"."""
    named = view.match(_NAMED, at, min(end, at + 200))
    if named is not None and predicate_at(view, named.end(), end) is not None:
        whose = view.search(_WHOSE, at, named.end())
        agency = agency_at(view, whose.end(), named.end()) if whose else None
        lead = (whose.end(), agency) if whose and agency else told.lead
        return named.end(), told._replace(firm=True, lead=lead)
    reason = view.search(_THEREFORE, at, min(end, at + 240))
    if reason is not None and (told.firm or told.mode in ("task", "request")) and agency_at(view, reason.end(), end):
        return reason.end(), told
    return at, told


def _promise(view: View, anchors: Anchors, at: int, end: int) -> int:
    """Where "…, ‖ bà Tèo hứa …" begins in a clause that tells something else before; `at` where nobody promises."""
    for place in anchors.of(PROMISE, at, end):
        found = view.search(_PROMISES, max(at, place - _LONGEST_NAME), place + 8)
        if found:
            return found.start() if found.start() > at and view.low[found.start() - 2] in ",;" else at
    return at


def _tells(view: View, clause: Clause, told: Told) -> bool:
    """Whether a clause of a story may hold a directive: without words of telling it takes a topic, or a body resolves."""
    start, end = clause.start, clause.end
    if view.low.find(":", start, end) >= 0:
        return True
    return told.official and clause.opens and not told.listed and view.upper(start)


def _asked_among_results(view: View, anchors: Anchors, clause: Clause, told: Told) -> tuple[Verdict | None, Told]:
    """Among results only what is asked of somebody by name is a directive."""
    verdict, _ = judge(view, anchors, clause, told._replace(mode="none"))
    if verdict is None or verdict.rule != "frame" or verdict.carried or verdict.lead is None:
        return None, told
    return verdict, told._replace(firm=True, lead=verdict.lead)


_DELEGATES = words(r"(?:phân công|kêu gọi|chỉ đạo|kiến nghị|đề xuất|quán triệt|nhắc nhở|lưu ý|gợi ý)(?!\w)")


def _frame(view: View, anchors: Anchors, clause: Clause, told: Told) -> Frame | None:
    """The frame of a clause; where tasks are listed, the verb phrase of an item is no frame for what follows it."""
    start, end = clause.start, clause.end
    places = anchors.of(FRAME, start, end)
    told_already = _is_told(told)
    requests = told.mode == "request" or (told.mode == "none" and not clause.opens and told.assigner is not None)
    first = predicate_at(view, start, end) if told_already else None
    frame = find_frame(view, start, end, places=places, only_first=first is not None, requests=requests)
    if frame is None or not told_already:
        return frame
    colon = view.low.rfind(":", start, frame.start)
    opening = start if colon < 0 else colon + 1
    while opening < frame.start and view.low[opening] == " ":
        opening += 1
    if view.match(_DELEGATES, frame.start) and (frame.start > opening or told.lead is not None):
        agency = agency_at(view, opening, end)
        if frame.start == opening or (
            agency is not None
            and agency <= frame.start
            and not view.match(_PERSON, opening)
            and told.mode in ("task", "request")
        ):
            return None
    _, own = subject_and_verb(view, opening, end, framed=False, told=True)
    return None if own is not None and own.end <= frame.start else frame


def _decide(
    view: View, clause: Clause, told: Told, *, framed: bool, frame: Frame | None, promised: bool
) -> tuple[Verdict | None, Told]:
    start, end = clause.start, clause.end
    subject, predicate = subject_and_verb(
        view,
        start,
        end,
        framed=framed,
        told=_is_told(told),
        asked=frame is not None and not frame.weak,
        promised=promised,
    )
    asked = framed or told.firm or told.mode in ("task", "request")
    if (
        predicate is None
        and framed
        and subject is not None
        and end - subject[1] > 6
        and is_filler(view, subject[1] + 1, end)
    ):
        predicate = Predicate(subject[1] + 1, subject[1] + 1, False)
    if predicate is None and framed:
        asked_of = agency_at(view, start, end)
        if asked_of is not None and asked_of >= end - 2:  # "yêu cầu các cấp Hội: (1) …"
            return None, told._replace(firm=True, lead=(start, asked_of), mode="task")
    if predicate is None:
        verdict = _without_verb(view, clause, told, framed=framed)
        return verdict, verdict.told if verdict else told
    if subject is None and view.match(_THERE_WILL_BE, predicate.start, end):
        return None, told
    before = start if subject is None else subject[1]
    if predicate.start - before > 2 and view.match(_DONE, before, predicate.start + 1):
        return None, told
    if framed:
        if (
            frame is not None
            and frame.weak
            and subject is None
            and not predicate.modal
            and not view.match(_FORBIDS, predicate.start)
        ):
            duty = view.match(_OWN_DUTY, start, min(end, start + 80))
            if duty is None or not duty["duty"] or view.low.find(",", start, duty.end()) >= 0:
                return None, told  # but "nhấn mạnh, ‖ phát triển hội viên cần đi vào chất lượng"
        rule = "frame"
    elif told.firm:
        rule = "lead-in"
    elif told.mode in ("task", "request"):
        rule = "section"
    elif told.mode == "target" and (predicate.modal or (subject is None and not view.search(_REACHES, start, end))):
        rule = "target"
    elif told.mode == "none" and view.match(_ON_AGENDA, predicate.start):
        return None, told
    elif predicate.modal and _binds(view, subject, predicate, told):
        rule = "modal"
    elif subject is not None and told.mode == "none" and _looks_ahead(view, start, subject[0], predicate):
        rule = "undertaking"
    elif (
        told.official
        and subject is not None
        and view.upper(subject[0])
        and clause.opens
        and predicate.start - subject[1] < 3
        and not view.match(_PERSON, subject[0])
    ):
        rule = "resolution"
    else:
        return None, told
    if subject is None:
        subject = _each_strives(view, predicate, end)
    own = subject is not None and not (told.lead and view.low[subject[0] : subject[1]].endswith(_SELF))
    lead = subject if own else told.lead
    left = Told(
        told.mode,
        told.firm or framed or rule in ("modal", "undertaking"),
        lead,
        told.assigner,
        told.listed or framed,
        told.official,
        told.opinion,
        told.when,
    )
    carried = subject is None and lead is not None
    begins = subject[0] if subject and subject[0] < predicate.start else predicate.start
    if begins - start > 3:
        left = left._replace(when=(time_among if predicate.modal else time_opens)(view, start, begins) or left.when)
    if begins - start > 60:
        begins = start
    closing = view.text.find("”", begins, end)
    if closing < 0 and (quoted := view.search(_QUOTED, begins, end)):
        closing = quoted.start()
    if closing > 0 and view.text.find("“", begins, closing) < 0:
        end = closing  # "Chúng tôi sẽ …”, ông A cho biết"
    return Verdict(
        begins, end, (predicate.start, predicate.end), rule, lead, carried, left if asked or rule == "modal" else told
    ), left


def _each_strives(view: View, predicate: Predicate, end: int) -> Span | None:
    """Who acts after the call to strive: "Phấn đấu hằng năm, ‖ mỗi cơ sở hội ‖ giúp ít nhất 2 hộ"."""
    if view.low[predicate.start] not in "pq" or not view.match(_STRIVES, predicate.start):
        return None
    each = view.search(_EACH, predicate.start, min(end, predicate.start + 40))
    agency = agency_at(view, each.end(), end) if each else None
    if each is None or agency is None or predicate_at(view, agency + 1, end) is None:
        return None
    return each.end(), agency


def _looks_ahead(view: View, start: int, subject: int, predicate: Predicate) -> bool:
    """Whether the words before the subject name a time to come, so that what follows is undertaken."""
    if view.match(_FORWARD, start, subject):
        return True
    term = view.match(_TERM, start, subject)
    if term is None or not predicate.modal:
        return False
    return int(term["end"]) >= _last_term(view)


@lru_cache(maxsize=4)
def _last_term(view: View) -> int:
    """The last year of the latest term that the text names."""
    return max((int(found["end"]) for found in view.of(_ANY_TERM).finditer(view.low)), default=0)


def _binds(view: View, subject: Span | None, predicate: Predicate, told: Told) -> bool:
    """Whether a word of duty makes a task where no section, lead-in or frame does."""
    if subject is None and view.match(_STRIVES, predicate.start):
        return True
    if subject is None:
        return told.assigner is not None and told.opinion and bool(view.match(_STRONG, predicate.start))
    if told.opinion or told.official or told.listed or view.match(_FIRST_PERSON, subject[0]):
        return told.opinion or bool(view.match(_STRONG, predicate.start) or view.match(_STEADY, predicate.start))
    return bool(view.match(_STRONG, predicate.start))


def _without_verb(view: View, clause: Clause, told: Told, *, framed: bool) -> Verdict | None:
    """An item of a list of tasks whose verb no lexicon knows, or a clause with a word of duty further on."""
    start, end = clause.start, clause.end
    if not (told.firm or told.mode in ("task", "request")) and not framed:
        return None
    if view.match(_DONE, start, min(end, start + 60)):
        return None
    duty = view.match(_OWN_DUTY, start, end) if told.firm or framed else None
    plain_item = (
        told.listed
        and clause.opens
        and told.mode != "target"
        and end - start > 12
        and not _begins_like_noun(view, start, end)
    )
    if framed and duty is None and _begins_like_noun(view, start, end):
        return None
    if plain_item and (starts_agency(view, start) or view.search(_FIGURE, start, end)):
        plain_item = False  # "Cổ tức tối thiểu 8%" is a figure
    if duty is None and not plain_item:
        return None
    first = view.low.find(" ", start, end)
    action = (start, duty.end() if duty else (first if first > 0 else end))
    lead = told.lead
    if duty and duty["duty"] and starts_agency(view, start) and view.low.find(",", start, duty.start("duty")) < 0:
        lead = (start, start + len(view.low[start : duty.start("duty")].rstrip()))  # "Những nơi có điều kiện ‖ cần …"
    return Verdict(start, end, action, "duty" if duty else "listed", lead, lead is told.lead is not None, told)


def _begins(view: View, listed: Phrases, at: int, end: int) -> bool:
    first = _FIRST.match(view.low, at, end)
    return first is not None and first.group() in listed.firsts and view.match(listed.words, at, end) is not None


def _begins_like_noun(view: View, at: int, end: int) -> bool:
    return view.low[at].isdecimal() or _begins(view, _NOUN_START, at, end)


def _colon(view: View, start: int, end: int) -> int:
    """The first colon of a clause that stands outside brackets, near its start; -1 where there is none."""
    at = view.low.find(":", start, min(end, start + 240))
    while at >= 0 and (
        view.low[at + 1 : at + 2].isdigit()
        or view.low.count("(", start, at) > view.low.count(")", start, at)
        or enumerates(view, max(start, at - 16), min(end, at + 24))
        or names_due(view, start, at)
    ):
        at = view.low.find(":", at + 1, min(end, start + 240))
    return at


def _announces(view: View, start: int, colon: int, agency: int | None) -> bool:
    """Whether the words before a colon only announce what is asked: "các chi bộ tập trung một số nhiệm vụ:"."""
    said = lead_in_mode(view.low[start:colon])
    return (
        said in ("task", "target", "request")
        or (agency is not None and not view.low[agency:colon].strip(" ,"))
        or (
            view.low[max(start, colon - 12) : colon]
            .rstrip()
            .endswith(("sau", "cụ thể", "nội dung", "cu the", "noi dung", "việc", "viec"))
        )
    )


def _after_topic(view: View, start: int, colon: int, end: int, told: Told) -> tuple[int, Told, bool]:
    """Where the directive begins after "Văn phòng:", "Về kinh phí:"; and whether the head is itself the directive."""
    tail = colon + 1
    while tail < end and view.low[tail] in " *":
        tail += 1
    head = start
    topic = view.match(_TOPIC, start, colon)
    if topic:
        head = topic.end()
    agency = agency_at(view, head, colon)
    if agency is not None and view.low[agency:colon].lstrip(" ,")[:1] in ("", "("):
        who = (head, agency)
        if told.firm or told.mode in ("task", "request", "target"):
            return tail, told._replace(lead=who, firm=True), False
        return tail, told._replace(assigner=who, opinion=True), False
    if agency is not None and view.low[agency:colon].lstrip()[:1] in ("-", "–", ","):
        return tail, told._replace(assigner=(head, agency), opinion=True), False
    charged = charged_at(view, start, colon) if _is_told(told) else None
    if charged is not None:  # "Chỉ đạo Sở Y tế: kiểm tra …; rà soát …"
        return tail, told._replace(lead=charged, firm=True), False
    predicate = predicate_at(view, start, colon)
    if predicate is not None and not topic and (predicate.end < colon - 1 or _lists_things(view, tail, end)):
        return start, told, True
    said = lead_in_mode(view.low[start:colon])
    if said is None and view.low[start:colon].endswith(_FOCUS):
        said = "task"
    if said in ("task", "target", "request"):
        subject, _ = subject_and_verb(view, start, colon, framed=False, told=_is_told(told))
        mode: Mode = "target" if said == "target" else "task"
        return tail, told._replace(firm=said != "target", mode=mode, lead=subject or told.lead), False
    if said is not None and told.mode == "target":
        return tail, told._replace(mode=said), False
    return tail, told, False


def _lists_things(view: View, at: int, end: int) -> bool:
    """Whether nouns in small letters are listed there: "công khai: ‖ chỉ tiêu, đối tượng, hình thức"."""
    return not view.upper(at) and not is_verb(view, at) and view.low.find(",", at, min(end, at + 60)) >= 0


def _is_told(told: Told) -> bool:
    return told.firm or told.mode in ("task", "target", "request")


def _is_blank(view: View, start: int, end: int) -> bool:
    return (
        view.low.find("……", start, end) >= 0
        or view.low.find(".....", start, end) >= 0
        or view.low.count(_BLANK, start, end) > 2
    )
