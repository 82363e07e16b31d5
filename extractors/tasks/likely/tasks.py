"""Thêm việc đoán theo ngữ cảnh: where no rule spoke, a clause whose evidence weighs enough is a task, too.

It is read as if it had been asked for, so that who must act and the verb phrase are found as everywhere else; the rule that
is reported is "likely", and a reviewer is asked to look at it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from domain.extraction import Span
from extractors.layout.layout import Layout, layout_of
from extractors.layout.view import View, view, words
from extractors.tasks.anchors import Anchors, anchors_of
from extractors.tasks.asking.begins_behind import behind_reason
from extractors.tasks.blocks.details import Detail, detail_of, finishes
from extractors.tasks.blocks.details_below import say_of_last
from extractors.tasks.blocks.labels import label_path
from extractors.tasks.blocks.minutes import is_minutes
from extractors.tasks.clauses import Clause
from extractors.tasks.judge import judge
from extractors.tasks.likely.askers import asked_at, frame_in
from extractors.tasks.likely.choose import chosen
from extractors.tasks.likely.other_stories import Stretch, is_told_there, told_elsewhere
from extractors.tasks.likely.own_subjects import of_another
from extractors.tasks.likely.passages import Held, Passage, passages
from extractors.tasks.raw import RawTask
from extractors.tasks.reading import read_clause
from extractors.tasks.told import LEADS_OVER
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.matters_first import behind_matter
from extractors.tasks.who.named import by_whom
from extractors.tasks.who.parties import addressees, partners
from extractors.tasks.who.unlisted import is_thing, was_made
from extractors.tasks.words.ahead import COMING
from extractors.tasks.words.verbs import predicate_at

_BOUND = words(
    r"((?:các|những|mỗi|từng|toàn thể|tất cả|người|mọi) [^,.;:()]{3,60}?) (?:cũng |đều )?(?:sẽ|phải|cần"
    r"|có trách nhiệm|tiếp tục|khẩn trương|chủ động)(?!\w)"
)
# What is to be done and not who does it: "‖ Việc chi trả ‖ phải hoàn thành …", "‖ Toàn bộ công tác kiểm tra, xử lý ‖ hoàn thành …".
_MATTER = words(
    r"(?:việc|(?:toàn bộ|tất cả|mọi)(?: (?:các|những))? (?:công|việc|nội dung|nhiệm vụ|quá trình))(?!\w)"
    r"[^;:.]{0,120}? (?:phải|cần|hoàn thành|kết thúc)(?!\w)"
)
# Of what the times are, before the first of those who have them: "Về thời gian tổ chức đại hội: ‖ Cấp cơ sở hoàn thành trước …".
_ABOUT_TIMES = words(
    r"(?:về )?(?:thời gian|tiến độ|lộ trình|kế hoạch) [^,;:.]{3,90}: (?=[^\W\d])"
    r"|[^,;:.]{3,120} dự kiến(?: như sau)?: (?=(?:từ|trong|tháng|quý|đầu|cuối)(?!\w))"
)
_SPOKEN = words(r"(?<!\w)(?:đồng ý|nhất trí|thống nhất|cho biết|cho rằng|khẳng định|đề nghị|yêu cầu)(?!\w)")
_PASSIVE = (" được ", " duoc ")
_SHARE = words(r"(?:\d{1,3} ?% (?:số )?|(?=mỗi |từng ))")
_LONGEST_SHARE = 8
_LONGEST_PIECE = 300
_SHORT = 60  # letters of a sentence that only says when, without a colon
_BETWEEN = 8  # letters: no more than a mark and the space behind it, and no other sentence
_OPENING_QUOTES = '"“'
_COLON = (":", ": ")
_ASKED = ("frame", "table")  # rules that hold wherever they speak
# What was done, and behind a comma what is to come: "Quý I đã mở 02 lớp, ‖ sang quý II sẽ mở thêm 03 lớp".
_THEN_AHEAD = words(
    r"(?:.*(?<!\w))?đã(?!\w)[^;:]*?, (?=(?:bước sang|sang) (?:quý|tháng|năm|\d+ tháng|nhiệm kỳ"
    rf"|giai đoạn)(?!\w)[^,;:]{{0,30}} sẽ(?!\w)|(?:trong )?{COMING},? (?:[^,;:]{{3,40}} )?sẽ(?!\w))"
)


def with_likely(text: str, known: Sequence[RawTask], held: Sequence[Held]) -> tuple[RawTask, ...]:
    """The tasks that rules know and the likely ones, in reading order; `held` says what holds for every block of the body."""
    seen = view(text)
    if seen.plain:  # the words of the evidence are those of texts with marks
        return tuple(known)
    found, dropped = _likely(seen, layout_of(text), known, held)
    return _merged(known, found, dropped) if found or dropped else tuple(known)


def _likely(
    seen: View, laid: Layout, known: Sequence[RawTask], held: Sequence[Held]
) -> tuple[list[RawTask], frozenset[int]]:
    """The likely tasks, and the starts of the known ones that are none."""
    anchors = anchors_of(seen)
    listed = tuple(passages(seen, laid, held))
    covers = tasks_in(known, listed)
    likely, unlikely, general = chosen(seen, anchors, laid, listed, _rules(seen, known, listed, covers))
    result: list[RawTask] = []
    last: RawTask | None = None  # the last task before a clause, and the block it stands in
    block = -2
    sentence = 0  # the first likely task of the last sentence that has one
    dropped = {task.start for at in unlikely if (task := covers[at]) and task.parent is None}
    dropped |= _provided(known, laid, general)
    elsewhere = told_elsewhere(seen, laid, known)
    dropped |= {task.start for task in known if is_told_there(elsewhere, task)}
    for at, (passage, covering) in enumerate(zip(listed, covers, strict=True)):
        if result and last is result[-1] and (detail := _says_of(seen, passage, covering, last, block)):
            apart = passage.clause.opens and block == passage.block
            say_of_last(seen, result, (detail,), since=sentence if apart else len(result))
            last, block = result[-1], passage.block
            if covering is not None:
                dropped.add(covering.start)
        elif covering is not None and covering.start not in dropped:
            last, block = covering, passage.block
        elif at in likely and not _only_details(seen, passage.clause) and not _inside(elsewhere, passage.clause):
            sentence = len(result) if passage.clause.opens or block != passage.block else sentence
            near = last is not None and (block == passage.block or _goes_on(seen, laid, passage, block))
            when = last.when if last and block == passage.block and not passage.clause.opens else None
            last, block = _read(seen, anchors, laid, passage, last.lead if last and near else None), passage.block
            if last.when is None and when is not None:
                last = last._replace(when=when)  # "Quý II, ‖ Hội tiếp tục …; ‖ rà soát hồ sơ"
            result.append(last)
        elif (
            result
            and last is result[-1]
            and block == passage.block
            and (shared := _shared_out(seen, passage, result[-1]))
        ):
            last = _read(seen, anchors, laid, passage, shared)
            result.append(last)
        elif result and last is result[-1] and block == passage.block and _is_piece(seen, passage, last):
            last = result[-1] = last._replace(end=passage.clause.end)
    return result, frozenset(dropped)


def _inside(stretches: Sequence[Stretch], clause: Clause) -> bool:
    return any(one.start <= clause.start < one.end for one in stretches)


def _only_details(seen: View, clause: Clause) -> bool:
    """Whether a clause is a label with who acts or helps, which belongs to what stands above it and is no task:
    "Cơ quan phối hợp: Công an tỉnh, Sở Xây dựng"."""
    detail = detail_of(seen, clause.start, clause.end)
    return detail is not None and detail.kind != "due" and seen.low.find(":", clause.start, detail.value[0]) >= 0


def _says_of(seen: View, passage: Passage, covering: RawTask | None, last: RawTask, block: int) -> Detail | None:
    """What a clause only says of the likely task before it, which stands in `block`: by when or by whom it is done."""
    clause = passage.clause
    if clause.label or not 0 <= passage.block - block <= (1 if passage.first else 0):
        return None
    if covering is not None and (covering.rule in _ASKED or covering.start != clause.start):
        return None
    if again := finishes(seen, clause.start, clause.end, (last.start, last.end)):
        return again
    detail = detail_of(seen, clause.start, clause.end)
    if detail and detail.kind == "due" and seen.low.find(":", clause.start, detail.value[0]) < 0:
        return detail if clause.end - clause.start < _SHORT else None  # "Thời điểm tháng 7, giá được tính lại …" tells
    return detail


def _provided(known: Sequence[RawTask], laid: Layout, general: frozenset[int]) -> frozenset[int]:
    """The starts of the known tasks that a rule took from blocks of these numbers only for their place, or asked of nobody."""
    if not general:
        return frozenset()
    starts = [placed.block.start for placed in laid.placed]
    return frozenset(
        task.start for task in known if task.rule not in _ASKED and bisect_right(starts, task.start) - 1 in general
    )


def _goes_on(seen: View, laid: Layout, passage: Passage, block: int) -> bool:
    """Whether a clause begins the plain paragraph after that of the task before it: there the same one still acts, unless it opens with a matter."""
    here, above = laid.placed[passage.block].block, laid.placed[block].block
    goes_on = passage.first and block == passage.block - 1 and not here.kind and not above.kind
    return goes_on and seen.match(_MATTER, passage.clause.start) is None


def tasks_in(known: Sequence[RawTask], listed: Sequence[Passage]) -> list[RawTask | None]:
    """For each clause the last known task that reaches into it."""
    starts = [task.start for task in known]
    result: list[RawTask | None] = []
    for passage in listed:
        at = bisect_right(starts, passage.clause.end) - 1
        result.append(known[at] if at >= 0 and known[at].end > passage.clause.start else None)
    return result


def _rules(
    seen: View, known: Sequence[RawTask], listed: Sequence[Passage], covers: Sequence[RawTask | None]
) -> list[str | None]:
    """The rule of the task in each clause; a task within a clause, above others or above a line that says who does it
    stands by more than its own words, and so do the pieces behind it in a sentence that announced them before a colon: "thông qua các chỉ tiêu: ‖ …; ‖ …".
    """
    heads = {known[task.parent].start for task in known if task.parent is not None}
    result: list[str | None] = []
    announced = False
    for passage, task in zip(listed, covers, strict=True):
        own = task is not None and task.start == passage.clause.start
        if passage.clause.opens:
            announced = task is not None and not own and seen.low.endswith(":", 0, task.start - 1)
        alone = own and task is not None and task.start not in heads and not _given_below(task)
        result.append(task and (task.rule if alone and not announced else "within"))
    return result


def _given_below(task: RawTask) -> bool:
    """Whether a line below a task says who does it: "1. Tổ chức tuyên truyền ‖ - Cơ quan thực hiện: Bộ A, Bộ B"."""
    return task.lead is not None and task.lead[0] >= task.end


def _shared_out(seen: View, passage: Passage, task: RawTask) -> Span | None:
    """Who is to do what the next piece says of the sentence of a likely task that names who acts; None where it names nobody.

    "mỗi chi hội đảm nhận 01 công trình; ‖ Hội Phụ nữ và các chi hội trao tặng 50 suất quà ‖; ‖ 100% chi hội tổ chức tọa đàm"
    """
    clause = passage.clause
    if clause.opens or task.lead is None or task.lead[0] > task.start + _LONGEST_SHARE:
        return None
    share = seen.match(_SHARE, clause.start, clause.end)
    at = share.end() if share else clause.start
    agency = agency_at(seen, at, clause.end)
    if agency is None or predicate_at(seen, agency + 1, clause.end) is None:
        return None
    counts = share is not None or is_minutes(seen) or any(map(str.isdecimal, seen.text[agency : clause.end]))
    return (at, agency) if counts and task.lead[0] >= task.start else None


def _is_piece(seen: View, passage: Passage, task: RawTask) -> bool:
    """Whether a clause without a verb of its own belongs to the likely task before it."""
    clause = passage.clause
    return (
        not clause.opens
        and clause.start - task.end <= _BETWEEN
        and clause.end - task.end < _LONGEST_PIECE
        and predicate_at(seen, clause.start, clause.end) is None
    )


def _read(seen: View, anchors: Anchors, laid: Layout, passage: Passage, lead: Span | None) -> RawTask:
    """A likely clause read as one that is asked for; `lead` is who acts in the task before it."""
    clause, told = passage.clause, passage.told
    opening = seen.match(LEADS_OVER, clause.start, clause.end)
    if opening:
        clause = clause._replace(start=opening.end())
    if about := seen.match(_ABOUT_TIMES, clause.start, clause.end):
        clause = clause._replace(start=about.end())
    if (acting := behind_matter(seen, clause.start, clause.end)) is not None:
        clause = clause._replace(start=acting)
    done = seen.match(_THEN_AHEAD, clause.start, clause.end)
    if done:
        clause = clause._replace(start=done.end())
    asks = frame_in(seen, anchors, clause)
    if asks is not None:
        told = told._replace(assigner=asks.speaker, lead=None)
        firm = told._replace(mode="task", firm=True)
        verdict, read = read_clause(
            seen, anchors, clause, firm, frame=asks, announced=anchors.kinds_in(clause.start, clause.end)
        )
        clause = clause._replace(start=asks.end)
    else:
        clause = clause._replace(start=behind_reason(seen, clause.start, clause.end))
        named, of_thing = _named(seen, clause)
        if lead is not None and of_another(seen, clause.start, clause.end):
            lead = None
        firm = told._replace(mode="task", firm=True, lead=named if of_thing else named or told.lead or lead)
        verdict, read = judge(seen, anchors, clause, firm)
    start, end = (verdict.start, verdict.end) if verdict else (clause.start, clause.end)
    if seen.low.endswith(_COLON, clause.start, start) and detail_of(seen, start, end):
        start = clause.start  # "‖ Thi học sinh giỏi: ‖ hoàn thành trước ngày 15/4"
    who = verdict.lead if verdict else firm.lead
    if asks is not None and who is None:
        who = asked_at(seen, asks.end, end)
    if who is not None and seen.text[who[1] - 1] in _OPENING_QUOTES:  # "Các xã ‖ "phải huy động …"
        who = who[0], who[0] + len(seen.text[slice(*who)].rstrip(' "“'))
    return RawTask(
        start,
        end,
        label_path(laid.placed, laid.placed[passage.block]) + clause.label,
        verdict.action if verdict else (start, start),
        "likely",
        who,
        who is not None and who[1] <= start,
        None,
        partners(seen, anchors, start, end),
        addressees(seen, anchors, start, end),
        told.assigner,
        when=read.when if verdict else told.when,
    )


def _named(seen: View, clause: Clause) -> tuple[Span | None, bool]:
    """Who stands before a word of duty, though no list knows the name: "‖ Các chi bộ còn lại ‖ sẽ tổ chức …"; and whether
    a thing stands there instead, for which nobody is named."""
    bound = seen.match(_BOUND, clause.start, clause.end)
    if bound is None:
        return None, False
    who = bound.span(1)
    if seen.search(_SPOKEN, *who):
        return None, False  # "‖ Mọi người đồng ý ‖ sẽ bán đi số cây"
    if by_whom(seen, bound.end(1), clause.end):
        return None, True  # "‖ Các khoản thu ‖ phải được nhà trường công khai"
    if seen.low.startswith(_PASSIVE, bound.end()):
        return None, False  # … or by whoever was named before
    return (None if is_thing(seen, *who) else who), was_made(seen, *who)


def _merged(known: Sequence[RawTask], found: Sequence[RawTask], dropped: frozenset[int]) -> tuple[RawTask, ...]:
    """All in reading order, without the known ones that begin at `dropped`; the numbers of parents follow their tasks."""
    kept = [(number, task) for number, task in enumerate(known) if task.start not in dropped]
    order = sorted([*kept, *((-1, task) for task in found)], key=lambda one: one[1].start)
    place = {number: at for at, (number, _) in enumerate(order) if number >= 0}
    return tuple(task if task.parent is None else task._replace(parent=place.get(task.parent)) for _, task in order)
