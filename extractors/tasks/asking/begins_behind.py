"""Việc bắt đầu sau lý do, tên gọi, sự kiện: where the directive of a clause begins behind what only names or explains it.

Về nhiệm vụ tháng 11, ‖ hoàn chỉnh …      …, vì vậy ‖ các tỉnh cần …      Nhiệm vụ của Hội là ‖ tiếp tục …      Sau khi thi xong, ‖ các trường báo cáo …
"""

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.asking.speakers import named_before
from extractors.tasks.told import Told, is_told
from extractors.tasks.when.times import time_opens
from extractors.tasks.who.adjuncts import time_at
from extractors.tasks.who.after_subjects import after_subject
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.subjects import subject_and_verb
from extractors.tasks.words.ahead import COMING
from extractors.tasks.words.verbs import predicate_at

_NAMED = words(
    r"(?P<what>(?:các |một trong (?:những|các|số) )?(?:nhiệm vụ|phương hướng|mục tiêu|giải pháp|định hướng"
    r"|yêu cầu|(?:công )?việc (?:(?:cần|phải) (?:làm|thực hiện|tập trung|triển khai)|trước mắt|cấp bách)"
    r"|(?:điều|vấn đề) (?:cần|phải) (?:làm|thực hiện|tập trung))(?!\w)[^.;:()]{0,140}?)(?<!\w)(?:là |vẫn (?=tiếp tục|tập trung)|(?=sẽ (?:tiếp tục|tập trung)(?!\w)))"
)
# "Chương trình nông thôn mới của tỉnh thời gian tới ‖ tập trung xây dựng …"
_NAMED_AHEAD = words(
    rf"(?P<what>(?:chương trình|công tác|hoạt động)(?!\w)[^.;:()]{{0,90}}?(?<!\w){COMING}) (?:là |(?=(?:vẫn |sẽ |cần )*(?:tiếp tục|tập trung)(?!\w)))"
)
# Who says so: "‖ Theo Liên minh HTX tỉnh ‖, nhiệm vụ trong thời gian tới là …", with what it is called for short in brackets, too
_SAID_BY = words(
    r"theo (?P<who>[^,;:.()]{3,70}(?:\([^\s,;:.()]{2,12}\)[^,;:.()]{0,40})?), (?=(?:các |những )?(?:nhiệm vụ|phương hướng|mục tiêu|giải pháp)(?!\w))"
)
# "Nghị quyết đề ra ‖ nhiều chỉ tiêu quan trọng, trong đó ‖ tập trung kết nạp …"
_AMONG_THEM = words(
    r"(?P<what>(?:các |những |một số |nhiều |\d+ )?(?:nhóm )?(?:nhiệm vụ|phương hướng|mục tiêu|giải pháp"
    r"|chỉ tiêu)(?!\w)[^.;:()]{0,90}?), (?:trong đó|cụ thể|đó là)(?: là"
    r"|,)? (?:(?:nhiệm vụ )?(?:trọng tâm|trước mắt|hàng đầu) là "
    r"|(?:chú trọng|tập trung|quan tâm)(?: vào)? việc (?=[^\W\d]))?"
)
# "Phân tích bối cảnh, Hội nghị thống nhất xác định ‖ nhiệm vụ trọng tâm là tiếp tục …", "…, Đại hội xác định ‖ tiếp tục …"
_SETS = words(
    r"(?<!\w)(?P<met>(?:hội nghị|đại hội|cuộc họp|kỳ họp|phiên họp|buổi họp|chi bộ|đảng bộ"
    r"|đảng ủy)[^,;:.]{0,40} )?(?:xác định|đề ra|đặt ra)(?: rõ)? (?=(?P<work>(?:tiếp tục|tập trung|cần|phải|sẽ"
    r"|đẩy mạnh|tăng cường)(?!\w))|(?:mục tiêu|nhiệm vụ|chỉ tiêu) (?P<aim>(?:phấn đấu|tiếp tục|tập trung)(?!\w))"
    r"|(?:các |những |một số |nhiều |\d+ )?(?:nhiệm vụ|phương hướng|mục tiêu|giải pháp|chỉ tiêu)(?!\w))"
    r"|(?<!\w)(?P<agreed>hội nghị|đại hội|đại biểu|ban chấp hành|ban thường vụ|chi bộ|đảng bộ|đảng ủy)(?!\w)[^;:.]{0,80}?"
    r" (?:thảo luận|thống nhất|thông qua)(?:(?: và|,) (?:thảo luận|thống nhất|thông qua))?(?: nghị quyết(?: với| gồm| xác định| đề ra)?)? (?=(?:các |những |một số "
    r"|nhiều |\d+ )?(?:nhóm )?(?:nhiệm vụ|phương hướng|mục tiêu|giải pháp|chỉ tiêu)(?!\w)[^;:.]{0,90}, trong đó)"
)
SET_WORDS = (
    *("xác định", "đề ra", "đặt ra", "xac dinh", "de ra", "dat ra"),
    *(", trong đó chú", ", trong đó tập", ", trong đó ưu", ", trong do uu", ", trong do chu", ", trong do tap"),
)
# With what else it comes: "‖ Cùng với việc tăng số xã đạt chuẩn ‖, Chương trình … thời gian tới tập trung …"
_TOGETHER_WITH = words(r"(?:cùng với|bên cạnh|song song với) (?:việc )?[^,;:.()]{5,120}, (?=\w)")
# Words that announce tasks of a time to come, without a colon.
_AHEAD = words(
    r"(?:về )?(?:một số |các |những )?(?:phương hướng|nhiệm vụ|kế hoạch công tác|công tác trọng tâm"
    r"|(?<=về.)kế hoạch)(?!\w)(?! đã)[^.;:]{0,80}?"
    r"(?<!\w)(?:tới|tiếp theo|(?:cuối|sau) năm|(?:năm|tháng|quý) [\divx]+(?:[/.-]\d+| năm \d{4})?"
    r"|nhiệm kỳ (?:mới|\d{4}\s*[-–]\s*\d{4})|20\d\d), "
)
# An aim with the time by which it is to be reached, and then the work: "Mục tiêu ‖ đến năm 2035 ‖, Liên minh tư vấn thành lập …".
_AIMED = words(
    r"mục tiêu(?: (?:chung|cụ thể|phấn đấu|chính|trước mắt|là))*(?: của [^,;:.]{3,60}?(?: là)?)? "
    r"(?P<when>(?:(?:đến|tới|trong)(?: hết| cuối)? )?(?:năm|quý [ivx\d]+ năm|tháng \d+ năm) 20\d\d)(?: là)?,? (?=\w)"
)
_ALSO = words(r" (?:cũng |còn |đã )+$")  # "Ngoài ra, Liên minh HTX ‖ còn ‖ đề ra chỉ tiêu phấn đấu …"
_LONGEST_PLACE = 4  # words
_SET_BY = words(
    r"(?<!\w)mà (?=[^,;:.]{3,80} (?:đề ra|đặt ra|xác định|hướng tới)(?!\w))"
)  # "Mục tiêu mà ‖ Hội ‖ đề ra là …"
_WHOSE = words(r"(?<!\w)của ")
_BOUND_TO = words(r" (?:có|chịu) trách nhiệm(?! thi hành)(?!\w)")
_SO = words(r"(?:vì vậy|do đó|do vậy|vì thế|bởi vậy|theo đó|trước mắt),? ")
_THEREFORE = words(
    r"(?<!\w)(?:vì vậy|do đó|do vậy|bởi vậy|vì thế|cho nên|(?<=[^\W\d].)nên(?=,? (?:[^,;:.()]{2,60}? )?(?:phải|cần|sẽ)(?!\w))),? "
)


def after_event(view: View, at: int, end: int) -> int:
    """Where the one who must act is named after an event: "Sau khi thi xong, ‖ các trường báo cáo …"; `at` if nowhere."""
    comma = view.low.find(", ", at, min(end, at + 160))
    while comma >= 0:
        agency = agency_at(view, comma + 2, end)
        if agency is not None and after_subject(view, agency, end) is not None:
            return comma + 2
        comma = view.low.find(", ", comma + 2, min(end, at + 160))
    return at


def announced_at(view: View, at: int, end: int, told: Told) -> tuple[int, Told]:
    """Where the directive begins after words that announce tasks to come: "Về nhiệm vụ tháng 11, ‖ hoàn chỉnh …"."""
    ahead = view.match(_AHEAD, at, min(end, at + 160))
    if ahead is not None:
        return ahead.end(), told._replace(firm=True)
    aimed = view.match(_AIMED, at, min(end, at + 160)) if not is_told(told) else None
    if aimed is None:
        return at, told
    _, own = subject_and_verb(view, aimed.end(), end, framed=False, told=True)
    if own is None:
        return at, told
    return aimed.end(), told._replace(firm=True, when=aimed.span("when"))


def conclusion_at(view: View, at: int, end: int, told: Told) -> tuple[int, Told]:
    """Where the directive begins after its reason or its name: "…, vì vậy ‖ các tỉnh cần …", "Nhiệm vụ của Hội là ‖ tiếp tục …"."""
    sets = None
    if view.has_any(SET_WORDS, at, end):
        sets = view.search(_SETS, at, min(end, at + 240))
    if sets and sets["work"] and sets["met"]:
        return sets.end(), told._replace(firm=True)
    if sets and sets["aim"]:  # "Cụm ‖ đề ra mục tiêu ‖ phấn đấu hoàn thành …; giải quyết …"
        when = time_opens(view, at, sets.start()) or told.when
        return sets.start("aim"), told._replace(firm=True, lead=_who_sets(view, at, sets) or told.lead, when=when)
    who = _who_sets(view, at, sets) if sets else None
    said_by = view.match(_SAID_BY, at, end) if sets is None and view.low.startswith("theo ", at) else None
    if said_by is not None and agency_at(view, said_by.start("who"), said_by.end("who")) == said_by.end("who"):
        who = said_by.span("who")
    over = view.match(_SO, at, end)  # "Vì vậy, ‖ nhiệm vụ trọng tâm tháng 12 là …"
    opened = sets or said_by
    if opened is None and view.low[at : at + 1] in "cbs":
        opened = view.match(_TOGETHER_WITH, at, min(end, at + 160))
    what = opened.end() if opened else time_at(view, at, end) or (over.end() if over else at)
    named = view.match(_NAMED, what, min(end, at + 360))
    if named is None and view.low[what : what + 1] in "ch":
        named = view.match(_NAMED_AHEAD, what, min(end, at + 360))
    if named is None and sets:
        named = view.match(_AMONG_THEM, what, min(end, at + 360))
    if named is not None and (predicate_at(view, named.end(), end) is not None or _must_act(view, named.end(), end)):
        whose = view.search(_SET_BY, what, named.end()) or view.search(_WHOSE, what, named.end())
        agency = agency_at(view, whose.end(), named.end()) if whose else None
        lead = (whose.end(), agency) if whose and agency else who or told.lead
        when = (said[0], named.end("what")) if (said := time_opens(view, what, named.end("what"))) else told.when
        when = (time_opens(view, at, sets.start()) if sets and said is None else None) or when
        return named.end(), told._replace(firm=True, lead=lead, when=when)
    if told.firm or told.mode in ("task", "request"):
        return behind_reason(view, at, end), told
    reason = view.search(_THEREFORE, at, min(end, at + 240))
    body = agency_at(view, reason.end(), end) if reason is not None and view.upper(reason.end()) else None
    if reason is not None and body is not None and view.match(_BOUND_TO, body, end):
        return reason.end(), told  # in a story, too, a body may be bound by its reason
    return at, told


def _must_act(view: View, at: int, end: int) -> bool:
    """Whether a body stands there with what it must do: "nhiệm vụ tháng 12 là ‖ các phòng, ban cần ‖ tập trung thu ngân sách"."""
    agency = agency_at(view, at, end)
    duty = after_subject(view, agency, end) if agency is not None else None
    return duty is not None and duty.modal


def behind_reason(view: View, at: int, end: int) -> int:
    """Where what must be done begins behind its reason: "…, vì vậy ‖ các tỉnh cần …"; `at` where none is given."""
    reason = view.search(_THEREFORE, at, min(end, at + 240))
    return reason.end() if reason is not None and _goes_on_to_act(view, reason, end) else at


def _goes_on_to_act(view: View, reason: re.Match[str], end: int) -> bool:
    """Whether what must be done, or who is to do it, follows the words "vì vậy", "nên" at `reason`."""
    if agency_at(view, reason.end(), end):
        return True
    acts = predicate_at(view, reason.end(), end)
    return acts is not None and acts.modal


def _who_sets(view: View, at: int, sets: re.Match[str]) -> Span | None:
    """The body, or the place by its name, that sets itself what follows: "Năm 2026, ‖ Tân Lập ‖ đề ra nhiều nhiệm vụ, trong đó …"."""
    if sets["met"]:
        return None
    stop = sets.start() - 1
    also = view.search(_ALSO, at, sets.start())
    stop = also.start() if also else stop
    who = named_before(view, at, stop) if stop > at else None
    if who is None and stop > at:
        comma = view.low.rfind(", ", at, stop)
        opening = comma + 2 if comma >= 0 else at
        name = view.text[opening:stop].split()
        who = (opening, stop) if 1 < len(name) <= _LONGEST_PLACE and all(map(str.istitle, name)) else None
    return who
