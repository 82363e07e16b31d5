"""Nhiệm vụ trong một đoạn: its clauses judged one after the other, each with what the clauses before it say.

Đoàn yêu cầu Sở A ‖ rà soát …; ‖ báo cáo kết quả. Thời gian: trước 15/8.
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.anchors import ADDRESSEE, FRAME, PARTNER, Anchors
from extractors.tasks.asking.counted_work import sets_counted_work
from extractors.tasks.asking.frames import find_frame
from extractors.tasks.asking.ordinals import past_ordinal
from extractors.tasks.asking.persons import spoke_before
from extractors.tasks.asking.speakers import named_before
from extractors.tasks.asking.whose_words import whose_words
from extractors.tasks.blocks.asked_behind import Asked, asked_behind
from extractors.tasks.blocks.closing import before_closing
from extractors.tasks.blocks.counted_parts import counted_papers, is_counted
from extractors.tasks.blocks.described import says_where
from extractors.tasks.blocks.details import Detail, finishes, helps_only, takes_charge
from extractors.tasks.blocks.details_below import say_of_last
from extractors.tasks.blocks.measures import measures, measures_set
from extractors.tasks.blocks.opened_by_body import ASKING
from extractors.tasks.blocks.several_details import details_of
from extractors.tasks.blocks.undertaken_behind import undertaken_behind
from extractors.tasks.clauses import Clause
from extractors.tasks.joined_clauses import parts_of
from extractors.tasks.judge import brings_in_points, counts_work, judge, only_brings_in
from extractors.tasks.raw import RawTask
from extractors.tasks.told import Told, Verdict, is_told
from extractors.tasks.who.after_item import lead_after
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.behind_colon import set_for
from extractors.tasks.who.charged_behind import charged_behind, charges, helped_by
from extractors.tasks.who.in_brackets import in_brackets
from extractors.tasks.who.named import by_whom
from extractors.tasks.who.owner_and_day import owner_and_day
from extractors.tasks.who.parties import addressees, partners
from extractors.tasks.words.ahead import COMING
from vitext.bullets import BULLETS
from vitext.lazy import regex

_BULLET = regex(r"[" + BULLETS + r"] ?(?=[^\W\d_])")
_SO_MUCH_WORK = words(
    r".{0,120}(?<!\w)(?:phụ trách|nhận|đảm nhận|đảm nhiệm|lo) (?:\d{1,2}|hai|ba|bốn|năm|sáu|các|những|một số)"
    r" (?:đầu việc|việc|nhiệm vụ|công việc|phần việc|nội dung)(?: (?:cụ thể|chính|trọng tâm|quan trọng|sau|sau đây))*$"
)
_NAMELY = words(r"(?:cụ thể|trong đó|theo đó|đó)(?: là)?[:,]")
_FIRST_NUMBER = ": 1"
_AMONG_THEM = ("; trong đó", "; trong do", "; cụ thể", "; cu the")
_SETS_OUT = words(
    r" (?:đã )?(?:đề ra|đưa ra|xác định|thống nhất)(?!\w)[^.;:]{0,60}(?:kế hoạch|nhiệm vụ|phương hướng|giải pháp"
    rf"|công việc)(?!\w)[^.;:]{{0,80}}(?:{COMING}|tiếp theo|cuối năm"
    r"|(?:năm|nhiệm kỳ) \d{4}|(?:quý|tháng) (?:\d|[ivx]))"
)
# … or figures to be reached: "Các đại biểu đã thông qua 16 chỉ tiêu nhiệm kỳ 2030 - 2035. ‖ Cụ thể: …".
_SETS_AIMS = words(
    r" (?:đã )?(?:biểu quyết )?(?:nhất trí )?(?:đề ra|đưa ra|xác định|thống nhất|thông qua|đặt ra|phấn đấu)"
    r" (?:\d+ |các |những |một số |nhiều )?(?:nhóm )?(?:chỉ tiêu|mục tiêu)(?! (?:chung|tổng quát)(?!\w))[^.;:]{0,90}$"
)
# Points that somebody says he will ask for, before they are counted: "… gợi mở 3 vấn đề để Liên minh thực hiện. ‖ Một là, …".
_POINTS_TO_COME = words(
    r"(?<!\w)(?:gợi mở|gợi ý|lưu ý|nhấn mạnh|đề nghị|yêu cầu|chỉ đạo|giao|đề xuất|kiến nghị|quán triệt|định hướng)(?: thêm| rõ)? "
    r"(?P<whom>[^.;:]{0,60}?)(?:\d+|hai|ba|bốn|năm|sáu|một số|các|những|mấy) (?:nhóm )?(?:vấn đề|nội dung|nhiệm vụ|giải pháp|việc"
    r"|công việc|định hướng|điểm|yêu cầu)(?!\w)(?:(?! đã | được (?:giải|trả|tiếp))[^.;:]){0,120}$"
)
_ONLY_SOME = words(
    r".{0,160}(?<!\w)(?:quan tâm|tập trung|chú trọng|chú ý|lưu ý|thực hiện|làm|triển khai|khắc phục)(?: thực hiện| làm| triển khai| vào| tốt| ngay)*"
    r" (?:\d+|một số|mấy|hai|ba|bốn|năm|sáu) (?:nhóm )?(?:vấn đề|nội dung|nhiệm vụ|giải pháp|việc|công việc|điểm)"
    r"(?: (?:sau|sau đây|chính|trọng tâm|cụ thể|cơ bản|lớn|chủ yếu|quan trọng|dưới đây))*$"
)
_DELEGATES = ("đại biểu", "dai bieu")  # who only vote on it
# What stands before it was told: "Mở 05 lớp; trồng 3 ha chè ‖ là 2 nhiệm vụ trọng tâm Hội Nông dân xã được Huyện giao …".
_TOLD_BEHIND = words(
    r",? (?:đó )?(?:chính )?là (?:\d+|các|những|hai|ba|bốn|năm|sáu) nhiệm vụ(?: trọng tâm| chính| chủ yếu"
    r"| quan trọng| cụ thể)?(?: mà)? (?P<who>[^,;.:]{3,70}?) (?:đã )?được (?:(?P<by>[^,;.:]{2,40}?) )?(?:giao"
    r"|phân công)(?!\w)"
)
_WORK = ("nhiệm vụ", "nhiem vu")
_SEVERAL = ("các ", "cac ", "những ", "nhung ", "mọi ", "moi ")
_CHARGED = ("chủ trì", "phụ trách", "đầu mối", "chu tri", "phu trach", "dau moi")


def tasks_of_block(
    seen: View, anchors: Anchors, cut: tuple[Clause, ...], told: Told
) -> tuple[list[RawTask], Told, tuple[Clause, ...]]:
    """The tasks of a block, what holds after its last clause (nothing asked, where that is no task), and the clauses.

    Those that only say who does a task or when are none.
    """
    result: list[RawTask] = []
    rest: list[Clause] = []
    cut, told = _told_behind(seen, before_closing(seen, cut), told)
    above = told
    last: Clause | None = None
    measured = False  # the piece before said how far a task must come
    statement = False  # the sentence began as a statement, and so its later pieces are none of the tasks either
    sentence = 0  # the first task of the last sentence that says more than when
    points: tuple[Span | None, Span | None] | None = (
        None  # who was asked before the first of counted points, and for when
    )
    papers: str | None = None  # what is counted behind the colon of a task: "hoàn thiện các báo cáo: ‖ (1) Báo cáo …"
    prior: Clause | None = None
    opened: Clause | None = None  # with which the sentence began
    asked_too: Clause | None = None  # what another is asked in the clause before
    to_read = list(reversed(cut))
    while to_read:
        whole = clause = to_read.pop()
        papers = papers or (counted_papers(seen, prior, whole) if prior and result else None)
        prior = whole
        if papers and is_counted(seen, whole, papers):
            result[-1] = result[-1]._replace(end=whole.end)
            continue
        papers = None
        counted = past_ordinal(seen, whole.start, whole.end)
        if counted > whole.start:  # a point of its own, as an item would be
            clause = whole._replace(start=counted, opens=True)
            if points is None and result and seen.match(_SO_MUCH_WORK, result[-1].start, result[-1].end):
                result.pop()  # "giao chị Hoa ‖ phụ trách hai việc. Thứ nhất, …" says nothing of what
            if points is None and result and seen.match(_ONLY_SOME, result[-1].start, result[-1].end):
                result.pop()  # "đề nghị Liên minh quan tâm một số nội dung. Thứ nhất, …"
            if last is not None and not told.firm and told.mode == "none":
                told = points_to_come(seen, last, told)
            points = points or (told.lead, told.when)
            told = told._replace(lead=points[0])  # "Thứ hai, Sở A rà soát …. Thứ ba, ‖ phấn đấu …": not Sở A
        if clause.opens:
            statement, opened = False, clause
            if above.mode == "result" or (not result and not told.firm):
                # who speaks does so to the end of his paragraph: "Bà Lan: Đất đai còn chậm. ‖ Cần …"
                told = above._replace(opinion=told.opinion, assigner=told.assigner) if told.opinion else above
            else:
                told = told._replace(when=above.when)
            if above.lead and result and _asked_in_passing(seen, result, above.lead):
                told = told._replace(lead=above.lead)
            if result and result[0].lead is None and above.lead is None and result[-1].rule != "frame":
                told = told._replace(lead=None)  # who was named in the middle of a list acts in his sentence only
        if counted > whole.start and points is not None and points[1] is not None:
            told = told._replace(when=points[1])
        if result and not clause.label and (said := _said_of_last(seen, clause, result[-1])):
            say_of_last(seen, result, said, since=sentence if clause.opens else len(result))
            continue
        if result and clause.opens and not clause.label and says_where(seen, clause.start, clause.end):
            continue
        sentence = len(result) if clause.opens else sentence
        measured = measures(seen, clause, measured=measured)
        if measured:
            if clause.opens and measures_set(
                seen, clause
            ):  # "đề ra các chỉ tiêu: thu nhập đạt 80 triệu đồng; ‖ xây dựng 3 trường"
                told = _judged(seen, anchors, clause, told)[1]
            if result and not clause.opens and not statement:
                result[-1] = result[-1]._replace(end=clause.end)
            continue
        if clause.opens and is_told(told) and (charged := _only_charged(seen, clause)):
            told = told._replace(firm=True, mode="task", lead=charged)
            continue
        rest.append(whole)
        mode = told.mode
        if last is not None and not told.firm and told.mode == "none" and seen.match(_NAMELY, clause.start, clause.end):
            set_out = _announced(seen, last, told)
            statement, told = statement and set_out == told, set_out
        last = clause
        before = told
        asked_for = asked_behind(seen, clause) if told.mode == "none" and not told.firm else None
        if asked_for is not None and (asked_task := _asked_for(seen, anchors, asked_for, told)):
            rest[-1] = asked_for.clause
            result.append(asked_task)
            statement = False
            continue
        parts = parts_of(seen, clause)
        verdict, left = _judged(seen, anchors, parts.first if parts else clause, told)
        if verdict is not None and clause == asked_too and verdict.rule == "lead-in":
            verdict = verdict._replace(rule="frame")  # the words that ask stand before it, though they were passed
        asked_already = verdict is not None and verdict.rule == "lead-in" and told.assigner is not None
        if parts and verdict is not None and (verdict.rule == "frame" or asked_already or not parts.asking):
            to_read.append(parts.second)
            asked_too = parts.second
            rest[-1] = clause = last = parts.first
        elif parts:
            verdict, left = _judged(seen, anchors, clause, told)
        if verdict is None and (ahead := undertaken_behind(seen, opened, clause, told)):
            verdict = ahead
        told = left
        if told.when is not None and told.mode == "task" != before.mode and told.when != before.when:
            above = above._replace(when=told.when)  # "trong quý III, các HTX làm tốt một số việc: A. ‖ B. ‖ …"
        if verdict is None:
            whose = whose_words(seen, clause.start, clause.end) if result else None
            if whose is not None:
                result[-1] = result[-1]._replace(assigner=result[-1].assigner or whose[0])
            elif result and not clause.opens and not statement and clause.end - result[-1].end < 300:
                result[-1] = result[-1]._replace(end=clause.end)  # a piece without a verb belongs to the task before
            # "thống nhất mục tiêu: ‖ doanh thu 12 tỷ đồng; ‖ kết nạp …", "quyết nghị các nhiệm vụ: ‖ dư nợ đạt 9 tỷ đồng; ‖ sửa kho"
            sets_out = told.mode in ("target", "task") and told.mode != mode
            statement = statement or (clause.opens and told.lead == before.lead and not sets_out)
            continue
        if verdict.rule == "frame" and told.assigner is None:  # "ghi nhận kết quả …; đồng thời ‖ đề nghị …"
            told = told._replace(assigner=spoke_before(seen, cut[0].start, verdict.start))
        asked = verdict.rule == "frame" or (told.firm and not before.firm)
        if statement and not asked and (verdict.carried or verdict.lead is None):
            continue
        statement = False
        result.append(_task(seen, anchors, clause.label, verdict, told))
        if verdict.rule == "duty" and result[-1].lead not in (None, verdict.lead):
            told = told._replace(lead=result[-1].lead)  # "… phải được ‖ nhà trường ‖ công khai; không thu gộp"
    return result, told, tuple(rest)


def _said_of_last(seen: View, clause: Clause, last: RawTask) -> tuple[Detail, ...]:
    """What a clause only says of the task before it, or nothing: "…. ‖ Thời gian: trước 15/8 ‖"."""
    said = charges(seen, clause.start, clause.end) if clause.opens else ()
    said = said or details_of(seen, clause.start, clause.end)
    if not said and not clause.opens:
        said = helped_by(seen, clause.start, clause.end, last.start) or (
            helps_only(seen, clause.start, clause.end) if seen.low.endswith(_CHARGED, last.start, last.end) else ()
        )
    if said:
        return said
    detail = finishes(seen, clause.start, clause.end, (last.start, last.end))
    if detail is None and (last.lead is None or last.lead_carried):
        detail = takes_charge(seen, clause.start, clause.end)
    return (detail,) if detail is not None else ()


def _judged(seen: View, anchors: Anchors, clause: Clause, told: Told) -> tuple[Verdict | None, Told]:
    """The directive of a clause, but no question and nothing that only brings in what follows; and what holds after it."""
    verdict, told = judge(seen, anchors, clause, told)
    if verdict is None:
        colon = _colon_behind(seen, clause)
        return None, _asked_behind(seen, anchors, clause, colon, told) if colon else told
    behind = seen.text[clause.end : clause.end + 1]
    if behind == "?" or (behind != ":" and only_brings_in(seen, verdict.start, verdict.end)):
        return None, told
    if behind == ":" and brings_in_points(seen, verdict.start, clause.end):
        return None, told
    asks = verdict.rule == "section" and anchors.kinds_in(clause.start, clause.end) & FRAME
    if behind == ":" and asks and only_brings_in(seen, verdict.start, verdict.end):
        return None, told  # "IV. KIẾN NGHỊ ‖ Sở A kiến nghị UBND tỉnh xem xét một số nội dung sau:"
    if behind == ";" and seen.low.startswith(_AMONG_THEM, clause.end) and counts_work(seen, verdict.start, clause.end):
        return None, told  # "Hội phấn đấu hoàn thành 4 nhiệm vụ chủ yếu; trong đó, ‖ trồng mới 30 ha nhãn"
    return verdict, told


def _task(seen: View, anchors: Anchors, label: str, verdict: Verdict, told: Told) -> RawTask:
    """The task that a directive makes, with whom it names."""
    start, end = verdict.start, verdict.end
    if bullet := _BULLET.match(seen.text, start, end):
        start = bullet.end()  # "Giao Công an xã: ‖ - ‖ Kiểm tra tạm trú", as a page that lost its lines has it
    announced = anchors.kinds_in(start, end)
    lead, carried = verdict.lead, verdict.carried
    behind = in_brackets(seen, start, end) or (charged_behind(seen, start, end) if lead is None or carried else None)
    owned = owner_and_day(seen, start, end) if behind is None and (lead is None or carried) else None
    day = owned.day if owned is not None else behind.day if behind is not None else None
    if owned is not None:
        lead, carried = owned.who, False
    elif behind is not None:
        lead, carried = (behind.lead, False) if behind.lead and (lead is None or carried) else (lead, carried)
    elif lead is None or carried:
        named = lead_after(seen, start, end) or (by_whom(seen, start, end) if verdict.rule == "duty" else None)
        lead, carried = (named, False) if named else (lead, carried)
    return RawTask(
        start,
        end,
        label,
        verdict.action,
        verdict.rule,
        lead,
        carried,
        None,
        behind.partners
        if behind is not None and behind.partners
        else partners(seen, anchors, start, end)
        if announced & PARTNER or seen.low[start] == "c"
        else (),
        addressees(seen, anchors, start, end) if announced & ADDRESSEE else (),
        told.assigner,
        day,
        when=told.when,
    )


def _asked_for(seen: View, anchors: Anchors, asked: Asked, told: Told) -> RawTask | None:
    """The task of a clause behind which stands who asks for it, and no more than for this; None where it only tells."""
    firm = told._replace(mode="task", firm=True, assigner=asked.who)
    verdict, _ = _judged(seen, anchors, asked.clause, firm)
    return _task(seen, anchors, asked.clause.label, verdict, firm) if verdict else None


def _told_behind(seen: View, cut: tuple[Clause, ...], told: Told) -> tuple[tuple[Clause, ...], Told]:
    """The clauses of a block and what holds for them, where the end of its first sentence says whose tasks they are."""
    last = next((at for at, clause in enumerate(cut) if at and clause.opens), len(cut)) - 1
    if last < 1 or not seen.has_any(_WORK, cut[last].start, cut[last].end):
        return cut, told
    behind = seen.search(_TOLD_BEHIND, cut[last].start, cut[last].end)
    if behind is None:
        return cut, told
    given = told._replace(mode="task", firm=True, lead=behind.span("who"), assigner=told.assigner)
    if behind["by"]:
        given = given._replace(assigner=behind.span("by"))
    return (*cut[:last], cut[last]._replace(end=behind.start())), given


def _colon_behind(seen: View, clause: Clause) -> int | None:
    """The colon that ends a clause, also before a first number: "Ông đề nghị: ‖ (1) …", "Ông đề nghị: 1‖. …"."""
    if seen.low.endswith(_FIRST_NUMBER, clause.start, clause.end):
        return clause.end - len(_FIRST_NUMBER)
    return clause.end if seen.text[clause.end : clause.end + 1] == ":" else None


def _asked_behind(seen: View, anchors: Anchors, clause: Clause, colon: int, told: Told) -> Told:
    """What holds after words that end in asking and a colon: "Ông đề nghị: ‖ (1) …"."""
    start = clause.start
    frame = find_frame(seen, start, colon + 5, places=anchors.of(FRAME, start, colon), only_first=False)
    if frame is None or frame.end < colon:
        return told
    return told._replace(firm=True, mode="task", lead=None, assigner=frame.speaker or told.assigner)


def _asked_in_passing(seen: View, found: list[RawTask], acts: Span) -> bool:
    """Whether who must act only asks others in passing, and goes on himself: "Sở A: ‖ Kiểm tra các chợ; yêu cầu các hộ lắp
    camera. ‖ Xử lý vi phạm."."""
    if len(found) < 2 or found[-1].rule != "frame" or found[-2].lead != acts or found[-1].lead is None:
        return False
    return seen.low.startswith(_SEVERAL, found[-1].lead[0]) and seen.text[found[-2].end : found[-2].end + 1] == ";"


def _only_charged(seen: View, clause: Clause) -> Span | None:
    """Whom words before a colon name and nothing else: "b) ‖ Sở Xây dựng ‖: (1) trình …; (2) rà soát …", "3. Giao ‖ Sở Y tế ‖: (i) …"."""
    colon = _colon_behind(seen, clause)
    if colon is None:
        return None
    asking = seen.match(ASKING, clause.start, colon)
    named = asking.end() if asking else clause.start
    return (named, colon) if agency_at(seen, named, colon) == colon else None


def points_to_come(seen: View, last: Clause, told: Told) -> Told:
    """What holds for points that are counted behind a sentence in which somebody says that he asks for some."""
    comes = seen.search(_POINTS_TO_COME, last.start, last.end)
    if comes is None:
        return told
    asked = agency_at(seen, comes.start("whom"), comes.end("whom")) if comes["whom"] else None
    lead = (comes.start("whom"), asked) if asked else set_for(seen, comes.start(), last.end)
    return told._replace(firm=True, lead=lead, assigner=named_before(seen, last.start, comes.start()) or told.assigner)


def _announced(seen: View, last: Clause, told: Told) -> Told:
    """What holds after a sentence that sets out tasks: "Hội đã đưa ra kế hoạch trong thời gian tới. ‖ Cụ thể: …"."""
    sets = seen.search(_SETS_AIMS, last.start, last.end)
    if sets is not None:
        who = named_before(seen, last.start, sets.start())
        return told._replace(mode="target", lead=who if who and not seen.has_any(_DELEGATES, *who) else None)
    sets = seen.search(_SETS_OUT, last.start, last.end)
    if sets is None and (counted := sets_counted_work(seen, last.start, last.end)) is not None:
        whom = counted.start("whom") + 1  # "lưu ý các quỹ mấy việc; ‖ cụ thể là: …"
        asked = agency_at(seen, whom, counted.end("whom"))
        return told._replace(firm=True, lead=None if asked is None else (whom, asked))
    return told._replace(firm=True, lead=named_before(seen, last.start, sets.start())) if sets else told
