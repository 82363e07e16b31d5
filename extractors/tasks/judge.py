"""Một mệnh đề có phải là nhiệm vụ không: frame, subject, verb phrase, tense and place decide together.

A clause is read from the left: the number in it, the frame, a topic before a colon, adjuncts of time and manner, the one
who must act, the verb phrase. Nothing is remembered here: what earlier clauses said comes in as `Told`.
"""

from __future__ import annotations

import re

from extractors.layout.sections import lead_in_mode
from extractors.layout.view import View, words
from extractors.tasks.agencies import Span, agency_at, charged_at
from extractors.tasks.anchors import BLANK, DUTY, FORMULA, FRAME, PROMISE, TELLING, Anchors
from extractors.tasks.clauses import Clause
from extractors.tasks.frames import Frame
from extractors.tasks.framing import (
    ANNOUNCING,
    SETTING_OUT,
    after_event,
    announced_at,
    conclusion_at,
    frame_of,
    goes_on_itself,
)
from extractors.tasks.grounds import rule_of
from extractors.tasks.phrases import begins
from extractors.tasks.subjects import is_filler, subject_and_verb
from extractors.tasks.tense import DONE, DONE_START, FORMULA_OF_CLOSING, PAST, THANKS
from extractors.tasks.times import time_among, time_opens
from extractors.tasks.told import Told, Verdict, is_told
from extractors.tasks.topics import FOCUS, TOPIC, after_topic, announces, first_colon
from extractors.tasks.undertakings import each_strives, promised_at
from extractors.tasks.verbless import without_verb
from extractors.tasks.verbs import Predicate

_FIRST = re.compile(r"\w+")
_BLANK = "…"
_QUOTED = words(r"\"\s*(?:[-–]\s*đó là|,\s*(?:ông|bà|đồng chí))")
_THERE_WILL_BE = words(r"sẽ có(?!\w)")
_REQUIRES = ("yêu cầu", "yeu cau")  # "Giao Sở A tổng hợp. ‖ Yêu cầu hoàn thiện trước ngày …" is asked of Sở A, too
# "đã triển khai các nhiệm vụ ‖ cần thực hiện trong tháng 12, như: …"
_STILL_TO_DO = words(r"(?<!\w)cần (?:tập trung|triển khai|tổ chức|thực hiện|làm|quan tâm)(?!\w)")
_AFTER = ("sau khi ",)
_IS = words(r" (?:là|làm) (?:cơ quan|đơn vị|bộ phận|đầu mối)(?!\w)")
# What must be done with, and does nothing itself: "các dự thảo nghị quyết ‖ phải được chuẩn bị kỹ".
_PAPERS = words(r"(?:các |những |mọi )?(?:dự thảo|báo cáo|văn bản|tờ trình|hồ sơ|tài liệu|đề án|thủ tục)(?!\w)")
_TOO = (" cũng đã ", " cung da ")
_SELF = (" mình", " minh")  # "đơn vị mình" is the one who was named before


def judge(view: View, anchors: Anchors, clause: Clause, told: Told) -> tuple[Verdict | None, Told]:
    """The directive in a clause, or None; and what the clause leaves behind for those after it."""
    start, end = clause.start, clause.end
    announced = anchors.kinds_in(start, end)
    if anchors.kinds_in(start, end + 4) & BLANK and _is_blank(view, start, end + 8):
        return None, told
    if told.mode == "result" and not told.firm:
        return _asked_among_results(view, anchors, clause, told) if announced & FRAME else (None, told)
    if announced & FORMULA and view.match(FORMULA_OF_CLOSING, start, end):
        return None, told._replace(firm=False)
    if (
        told.mode == "none"
        and not told.firm
        and not told.opinion
        and not (announced & TELLING or _tells(view, clause, told))
    ):
        return None, told
    frame = frame_of(view, anchors, clause, told) if announced & FRAME else None
    if frame is not None and told.listed and is_told(told) and frame.start == start:
        verdict, left = _judge_framed(view, anchors, clause, told, frame=frame)
        if verdict is not None or left.firm != told.firm:
            return verdict, left
        frame = None  # "2. Khuyến cáo bà con chằng néo nhà cửa" is the task itself
    return _judge_framed(view, anchors, clause, told, frame=frame)


def _judge_framed(
    view: View, anchors: Anchors, clause: Clause, told: Told, *, frame: Frame | None
) -> tuple[Verdict | None, Told]:
    start, end = clause.start, clause.end
    announced = anchors.kinds_in(start, end)
    at = start
    framed = False
    opening = _FIRST.match(view.low, start, end)
    word = opening.group() if opening else ""
    if frame is None and word in PAST.firsts and view.match(PAST.words, start, end):
        return None, told
    if frame is None or first_colon(view, start, frame.start) >= 0:
        topic = first_colon(view, start, end if frame is None else frame.start)
        done = view.match(DONE, start, topic) if topic >= 0 and frame is None else None
        if done:
            _, comma, last = view.low[done.end() : topic].rpartition(",")
            _, own = subject_and_verb(view, start, topic, framed=False, told=False)
            ahead = (
                own is not None and own.modal and own.end < done.end() - 2
            )  # "… tập trung 03 nhiệm vụ đã đề ra gồm:"
            if ahead or view.search(_STILL_TO_DO, done.end(), topic):
                pass
            elif not comma or (lead_in_mode(last) not in ("task", "target") and not last.endswith(FOCUS)):
                return None, told
        if topic >= 0 and topic + 1 < end:
            told = told._replace(when=time_opens(view, start, topic) or told.when)
            at, told, whole = after_topic(view, start, topic, end, told)
            if whole:
                at = start
    if frame is not None and frame.weak and not is_told(told) and goes_on_itself(view, start, frame):
        frame, told = None, told._replace(firm=True)  # "Chi bộ ‖ tiếp tục chỉ đạo Đoàn thanh niên …"
    if frame is not None:
        at, framed = frame.end, True
        again = told.firm and frame.start == start and frame.speaker is None and view.low.startswith(_REQUIRES, start)
        told = told._replace(assigner=frame.speaker or told.assigner, lead=told.lead if again else None)
        inline = first_colon(view, at, end)
        if inline >= 0 and inline - at < 200 and inline + 2 < end:
            agency = agency_at(view, at, end)
            charged = charged_at(view, at, inline)
            if charged is not None or announces(view, at, inline, agency):
                lead = charged or ((at, agency) if agency else None)
                told = told._replace(firm=True, lead=lead, mode="task")
                at = inline + 1
                while at < end and view.low[at] == " ":
                    at += 1
                framed = False
                frame = None
    if frame is None and at > start and view.match(TOPIC, at, end):
        second = first_colon(view, at, min(end, at + 80))
        if second >= 0:  # "… gồm: Về sản xuất: ‖ thường xuyên kiểm tra đồng ruộng"
            at = second + 1 + (view.low[second + 1 : second + 2] == " ")
    if frame is None and clause.opens and at == start and word in ANNOUNCING and not told.listed:
        at, told = announced_at(view, at, end, told)
    if frame is None and (announced & DUTY or word in ANNOUNCING):
        at, told = conclusion_at(view, at, end, told)
    if announced & PROMISE and frame is None and (told.opinion or told.mode == "none"):
        at = promised_at(view, anchors, at, end)
    if framed and view.match(THANKS, at, end):
        return None, told
    if frame is None and told.firm and view.low.startswith(_AFTER, at):
        at = after_event(view, at, end)
    if frame is None and (at > start or word in DONE_START.firsts) and begins(view, DONE_START, at, end):
        return None, told._replace(firm=False) if clause.opens and at == start else told
    return _decide(
        view,
        clause if at == start else Clause(at, end, clause.opens, clause.label),
        told,
        framed=framed,
        frame=frame,
        promised=bool(announced & PROMISE),
    )


def _tells(view: View, clause: Clause, told: Told) -> bool:
    """Whether a clause of a story may hold a directive: without words of telling it takes a topic, or a body resolves."""
    start, end = clause.start, clause.end
    if view.low.find(":", start, end) >= 0 or (clause.opens and view.low.startswith(SETTING_OUT, start)):
        return True
    return told.official and clause.opens and not told.listed and view.upper(start)


def _asked_among_results(view: View, anchors: Anchors, clause: Clause, told: Told) -> tuple[Verdict | None, Told]:
    """Among results only what is asked of somebody by name is a directive."""
    verdict, _ = judge(view, anchors, clause, told._replace(mode="none"))
    if verdict is None or verdict.rule != "frame" or verdict.carried or verdict.lead is None:
        return None, told
    return verdict, told._replace(firm=True, lead=verdict.lead)


def _decide(
    view: View, clause: Clause, told: Told, *, framed: bool, frame: Frame | None, promised: bool
) -> tuple[Verdict | None, Told]:
    start, end = clause.start, clause.end
    subject, predicate = subject_and_verb(
        view,
        start,
        end,
        framed=framed,
        told=is_told(told),
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
        if view.low[end : end + 1] == ":":  # "yêu cầu các đơn vị trong thời gian tới theo chức năng: (1) …"
            return None, told._replace(firm=True, lead=subject, mode="task")
    if predicate is None and framed:
        asked_of = agency_at(view, start, end)
        if asked_of is not None and asked_of >= end - 2:  # "yêu cầu các cấp Hội: (1) …"
            return None, told._replace(firm=True, lead=(start, asked_of), mode="task")
    if predicate is None and told.firm and clause.opens and (named := _named_as(view, start, end)):
        return None, told._replace(lead=named)
    if predicate is None:
        verdict = without_verb(view, clause, told, framed=framed)
        return verdict, verdict.told if verdict else told
    if subject is None and view.match(_THERE_WILL_BE, predicate.start, end):
        return None, told
    before = start if subject is None else subject[1]
    if predicate.start - before > 2 and view.match(DONE, before, predicate.start + 1):
        return None, told
    rule = rule_of(view, clause, told, subject=subject, predicate=predicate, framed=framed, frame=frame)
    if rule is None or (
        rule == "lead-in" and subject is None and told.mode == "none" and _tells_too(view, predicate.end, end)
    ):
        return None, told
    if subject is None:
        subject = each_strives(view, predicate, end)
    own = subject is not None and not (told.lead and view.low[subject[0] : subject[1]].endswith(_SELF))
    own = own and not (subject and view.match(_PAPERS, subject[0]))
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


def _named_as(view: View, start: int, end: int) -> Span | None:
    """Who is only named for what follows: "‖ Phòng Bảo trợ ‖ là bộ phận thường trực; có trách nhiệm theo dõi …"."""
    agency = agency_at(view, start, end)
    return (start, agency) if agency is not None and view.match(_IS, agency, end) else None


def _tells_too(view: View, start: int, end: int) -> bool:
    """Whether a clause goes over to what was done: "triển khai các giải pháp …, đoàn ‖ cũng đã ‖ hướng dẫn …"."""
    return any(view.low.find(sign, start, end) >= 0 for sign in _TOO)


def _is_blank(view: View, start: int, end: int) -> bool:
    return (
        view.low.find("……", start, end) >= 0
        or view.low.find(".....", start, end) >= 0
        or view.low.count(_BLANK, start, end) > 2
    )
