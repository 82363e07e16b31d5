"""Tìm nhiệm vụ: a directive clause has its own verb phrase, and stands where things are told, asked or undertaken.

Blocks are read in order; what a heading, a lead-in or a section says holds for the blocks below it (`Context`), what a
frame says for the clauses after it. Spans are in the matching text of `vitext.clean`.
"""

from __future__ import annotations

from extractors.layout.blocks import Block
from extractors.layout.layout import layout_of
from extractors.layout.sections import Placed
from extractors.layout.tables import Row
from extractors.layout.view import View, view, words
from extractors.tasks.after_item import lead_after
from extractors.tasks.agencies import Span, agency_at, split_agencies
from extractors.tasks.anchors import ADDRESSEE, FRAME, PARTNER, TELLING, Anchors, anchors_of
from extractors.tasks.clauses import Clause, clauses, joined
from extractors.tasks.contexts import GENERIC, Context, holds, opened_by, told_at, whole_head, with_context
from extractors.tasks.details import Detail, describes, detail_of, heads_details, opens_content
from extractors.tasks.frames import find_frame, named_before
from extractors.tasks.framing import SETTING_OUT
from extractors.tasks.genre import plan_begins
from extractors.tasks.judge import judge
from extractors.tasks.labels import label_path
from extractors.tasks.likely.passages import Held
from extractors.tasks.likely.tasks import with_likely
from extractors.tasks.named import with_named
from extractors.tasks.parties import addressees, partners
from extractors.tasks.raw import RawTask
from extractors.tasks.tense import DONE
from extractors.tasks.told import Told
from extractors.tasks.topics import TOPIC
from extractors.tasks.verbs import is_verb, predicate_at

_OFFICIAL = ("quyết nghị", "quyet nghi")


_LONGEST_LEAD = 600
_FIRST_WORDS = 60
_LONGEST_TITLE = 200
# What a body does in a paragraph that goes on with what was asked: "¶ Công an thành phố ‖ chỉ đạo các đơn vị xử lý …".
_CARRIES_OUT = words(
    r",? (?:căn cứ [^,]{1,60}, )?(?:chủ trì|chỉ đạo|phối hợp|tham mưu|hướng dẫn|rà soát|báo cáo|theo dõi|đôn đốc|bố trí|chủ động|khẩn trương|tăng cường|tiếp tục|tập trung|có trách nhiệm)(?!\w)"
)
_WITH_TOPIC = words(r"(?:đối với|với) [^,.;:]{3,90}, (?!đồng chí|ông|bà|chủ tịch)")
_MOREOVER = words(r"(?:cùng với đó|bên cạnh đó|ngoài ra|đồng thời|song song với đó|trong đó),? ")
_NAMELY = words(r"(?:cụ thể|trong đó|theo đó|đó)(?: là)?:")
_SETS_OUT = words(
    r" (?:đã )?(?:đề ra|đưa ra|xác định|thống nhất)(?!\w)[^.;:]{0,60}(?:kế hoạch|nhiệm vụ|phương hướng|giải pháp|công việc)(?!\w)[^.;:]{0,80}(?:thời gian tới|tiếp theo|cuối năm|năm tới|nhiệm kỳ tới|quý tới|tháng tới)"
)
# Words that bring in a list after a directive of its own.
_ABOVE_ALL_THESE = words(
    r", (?:trong đó|nhất là|đặc biệt là|trọng tâm là|tập trung vào|với (?:các|một số|những) (?:nội dung|nhiệm vụ|giải pháp))(?!\w)"
)
_SHORTEST_OBJECT = 12  # letters
# A lead-in that only goes into what was asked above: "Trong đó, Phó Thủ tướng lưu ý:".
_WITHIN = words(r"(?:trong đó|cụ thể|theo đó|trong quá trình thực hiện)(?!\w)[^:]{0,80}:")
_FORBIDS = words(r"\W*(?:những |các )?(?:hành vi|việc|điều|trường hợp) (?:bị |không được )?(?:nghiêm )?cấm(?!\w)")
_BASIS = words(
    r"(?:thực hiện|triển khai(?: thực hiện)?|căn cứ)(?: theo)? (?:luật|nghị quyết|nghị định|quyết định|chỉ thị|thông tư|kế hoạch|công văn|chương trình|kết luận|hướng dẫn)(?: liên tịch)? (?:số )?\d"
)
# "Thực hiện chương trình công tác năm 2024, …; Ban Bí thư ban hành Kế hoạch …, cụ thể như sau:"
_INTRODUCES = words(
    r"(?:tiếp tục )?(?:thực hiện|triển khai|căn cứ).*(?<!\w)(?:ban hành|xây dựng|lập|triển khai) (?:kế hoạch|chương trình|hướng dẫn|phương án|đề án)(?!\w)[^;]{0,240}:\**\s*$"
)


def find_tasks(text: str) -> tuple[RawTask, ...]:
    """Every directive clause of the matching text, in reading order: those that a rule knows, and those that are likely."""
    found, told = by_rules(text)
    return with_named(text, with_likely(text, found, told), told)


def by_rules(text: str) -> tuple[tuple[RawTask, ...], tuple[Held, ...]]:
    """The tasks that rules know; and what holds for every block of the body."""
    seen = view(text)
    anchors = anchors_of(seen)
    laid = layout_of(text)
    holding: list[Held] = []
    placed, zone = laid.placed, laid.zones
    result: list[RawTask] = []
    contexts: list[Context] = []
    open_heads: list[tuple[int, int]] = []  # level and number of the tasks that are heads of others
    planned = plan_begins(seen, placed)
    official = False
    asked: Told | None = None  # what the paragraph above asked for at its end
    shared_out = False  # whether it named several bodies, each with its work
    latest = 0  # the number of the first task of the block above, whose details may follow
    firsts: dict[int, int] = {}  # the number of tasks before each block
    described_to = 0  # the tasks before this number have had their details
    detailing = False
    detail_heads: set[int] = set()
    described_heads: set[int] = set()
    forbidden = -1  # the lead-in of what is forbidden
    goes_on_to = -1  # the end of the line in which the head above goes on
    resolved = min((at for at in map(seen.low.find, _OFFICIAL) if at >= 0), default=len(text)) - _LONGEST_LEAD
    for index, item in enumerate(placed):
        if zone[index] != "body":
            continue
        block = item.block
        if block.table is not None:
            for row in block.table.rows:
                result += _of_row(seen, anchors, row)
            continue
        firsts[index] = len(result)
        if forbidden in item.heads or block.end == goes_on_to:
            continue
        if heads_details(seen, block.body, block.end) and described_to < len(result):
            detail_heads.add(index)
            continue
        detail = detail_of(seen, block.body, block.end)
        if detail is not None:
            above = next((head for head in reversed(item.heads) if head not in detail_heads), None)
            since = max(described_to, min(latest, latest if above is None else firsts.get(above, latest)))
            if since < len(result):
                result[since:] = [_with_detail(seen, task, detail) for task in result[since:]]
                detailing = True
                continue
        if not described_heads.isdisjoint(item.heads[-1:]) and describes(seen, block.body, block.end):
            continue
        if detailing:
            described_to, detailing = len(result), False
        latest = len(result)
        official = official or (block.start >= resolved and _resolves(seen, block))
        if contexts:
            contexts = [held for held in contexts if holds(held, item, index)]
        if open_heads:
            open_heads = [(level, number) for level, number in open_heads if level < item.level]
        mode = "task" if index >= planned and item.mode == "none" and item.said_at < 0 else item.mode
        told = told_at(placed, index, contexts, mode=mode, official=official)
        if asked is not None and not contexts and _goes_on(seen, anchors, block, told, shared_out=shared_out):
            told = told._replace(firm=True, lead=asked.lead, assigner=asked.assigner)
        ending = _ending(seen, block)
        described = item.is_head and bool(block.kind) and _is_described(seen, placed, index)
        if described:
            described_heads.add(index)
        head = whole_head(seen, placed, index)
        goes_on_to = head.block.end if head.block.end > block.end else goes_on_to
        opened = opened_by(seen, anchors, head, told) if (head.is_head and not described) or ":" in ending else None
        if ":" in ending and seen.match(_FORBIDS, block.body, block.end):
            contexts, asked, forbidden = [], None, index  # "Các hành vi bị nghiêm cấm … gồm:"
            continue
        if opened is None and item.is_head and block.kind and _has_content_below(seen, placed, index):
            holding.append(Held(index, told, None))
            continue
        if opened is not None:
            opened = opened._replace(block=index, labelled=opened.labelled and not _other_bullets_below(placed, index))
            if opened.lead is None and asked is not None and seen.match(_WITHIN, block.body, block.end):
                opened = opened._replace(lead=asked.lead)
            if opened.heading:
                contexts = with_context(contexts, opened)
                holding.append(Held(index, told, ()))
                continue
        cut = (
            tuple(joined(seen, clauses(text, block.body, block.end))) if _may_hold(seen, anchors, block, told) else None
        )
        found, left, cut = _of_block(seen, anchors, cut, told) if cut else ([], told, cut)
        holding.append(Held(index, told, cut))
        if ending:  # a caption between two paragraphs ends nothing
            asked = left if found and left.firm and not block.kind else None
            own = sum(task.lead is not None and task.lead[0] == task.start for task in found)
            shared_out = asked is not None and (shared_out or own > 1)
        basis = _INTRODUCES if ":" in ending else _BASIS
        if found and seen.match(basis, block.body, block.end) and _opens_text(placed, item):
            found = [task for task in found if task.rule == "frame"]  # what a plan rests on is not what it tells
        if (
            opened is not None
            and opened.lead is None
            and any(task.rule == "frame" or (block.kind and not task.lead_carried) for task in found)
        ):  # "… yêu cầu Sở A …. Cụ thể như sau:"
            opened = opened._replace(lead=found[-1].lead, assigner=opened.assigner or found[-1].assigner)
        if found and ":" in ending:
            if seen.match(TOPIC, block.body, block.end):  # "Về công tác phòng, chống dịch:" only names what it is about
                found = [task for task in found if task.rule == "frame" or task.end < block.end - 3]
            if opened is not None or seen.match(GENERIC, max(block.body, block.end - 90), block.end):
                found = [kept for task in found if (kept := _before_list(seen, task, block.end)) is not None]
            elif found and found[-1].action[1] >= found[-1].end - 3:
                found = found[:-1]  # "Sản xuất, liên kết:" names no object
            elif found and block.kind:
                open_heads.append((item.level, len(result) + len(found) - 1))
        elif (
            found
            and (
                (item.is_head and not described)
                or (index == 0 and len(placed) > 1 and block.end - block.start < _LONGEST_TITLE)
            )
            and ending[:1] not in (".", ";")
        ):
            found = []  # a heading, or the title
        if opened is not None:
            contexts = with_context(contexts, opened)
        elif contexts and not block.kind and _asks_another(found):
            contexts = [held for held in contexts if held.heading or held.labelled]
            asked = left if ending and left.firm else None
        if not found:
            continue
        parent = next((number for level, number in reversed(open_heads) if level < item.level), None)
        path = label_path(placed, item)
        result += [_below(task, path, parent, result) for task in found]
    return tuple(result), tuple(holding)


def _below(task: RawTask, path: str, parent: int | None, above: list[RawTask]) -> RawTask:
    """A task with its whole label, below its head: who does the head does this, too, where it names nobody."""
    task = task._replace(label=path + task.label, parent=parent)
    if parent is None or task.lead is not None or above[parent].lead is None:
        return task
    return task._replace(lead=above[parent].lead, lead_carried=True)


def _before_list(seen: View, task: RawTask, end: int) -> RawTask | None:
    """A task of a block that brings in a list; of one that runs up to the list, what is asked before the words that bring it in.

    "yêu cầu các xã xây dựng kế hoạch tuyên truyền, ‖ trong đó tập trung vào các nhiệm vụ: …" asks for a plan, too.
    """
    if task.end < end - 3:
        return task
    brings = seen.search(_ABOVE_ALL_THESE, task.action[1] + _SHORTEST_OBJECT, task.end)
    return task._replace(end=brings.start()) if brings and task.action[1] > task.action[0] else None


def _asks_another(found: list[RawTask]) -> bool:
    """Whether a paragraph asks somebody of its own to its end: what was asked above of others holds no longer."""
    last = found[-1].lead if found else None
    return last is not None and any(
        task.rule == "frame" and not task.lead_carried and task.lead == last for task in found
    )


def _goes_on(seen: View, anchors: Anchors, block: Block, told: Told, *, shared_out: bool) -> bool:
    """Whether a paragraph only goes on with what was asked above: "… yêu cầu các xã rà soát hộ nghèo. ¶ Tiếp tục cải cách …".

    Where the paragraph above shared out work body by body, any verb after a body goes on with it.
    """
    if block.kind or told.mode != "none" or told.official or not seen.upper(block.body):
        return False
    if _ending(seen, block)[:1] not in (".", ";") and seen.text[block.end - 1] != "…":
        return False
    moreover = seen.match(_MOREOVER, block.body, block.end)
    start = moreover.end() if moreover else block.body
    topic = seen.match(_WITH_TOPIC, start, block.end)
    start = topic.end() if topic else start
    if predicate_at(seen, start, block.end) is None:
        agency = agency_at(seen, start, block.end)
        if agency is None or not (
            seen.match(_CARRIES_OUT, agency, block.end)
            or (shared_out and predicate_at(seen, agency + (seen.low[agency : agency + 1] == " "), block.end))
        ):
            return False
    if seen.match(DONE, block.body, min(block.end, block.body + _FIRST_WORDS)):
        return False
    stop = seen.low.find(". ", block.body, block.end)
    stop = stop if stop >= 0 else block.end
    asking = find_frame(
        seen, block.body, stop, places=anchors.of(FRAME, block.body, stop), only_first=False
    )  # "Thực hiện chỉ đạo của tỉnh, ‖ Chủ tịch UBND huyện yêu cầu …" begins anew
    return asking is None or asking.weak or asking.speaker is None


def _is_described(seen: View, placed: tuple[Placed, ...], index: int) -> bool:
    """Whether the next block says who does this one, when, or where: then it is a task, though set like a heading."""
    if index + 1 >= len(placed) or placed[index + 1].level <= placed[index].level:
        return False
    below = placed[index + 1].block
    if detail_of(seen, below.body, below.end) is not None:
        return True
    block = placed[index].block
    return not seen.text[block.body : block.end].isupper() and describes(seen, below.body, below.end)


def _other_bullets_below(placed: tuple[Placed, ...], index: int) -> bool:
    """Whether the next items, though of the same depth, have another bullet: "* Sở Xây dựng: ‖ - Rà soát …"."""
    if index + 1 >= len(placed):
        return False
    item, below = placed[index], placed[index + 1]
    return item.block.kind == below.block.kind == "dash" and item.block.label != below.block.label


def _has_content_below(seen: View, placed: tuple[Placed, ...], index: int) -> bool:
    """Whether a head is only the title of what the next block says: "1.2. Triển khai dữ liệu: ‖ a) Nhiệm vụ: …"."""
    if index + 1 >= len(placed) or placed[index + 1].level <= placed[index].level:
        return False
    below = placed[index + 1].block
    return opens_content(seen, below.body, below.end)


def _with_detail(seen: View, task: RawTask, detail: Detail) -> RawTask:
    """A task with what a line below it says, where it does not say it itself."""
    start, end = detail.value
    if detail.kind == "due":
        return task._replace(deadline=task.deadline or detail.value)
    if detail.kind == "partners":
        return task._replace(partners=task.partners or split_agencies(seen, start, end))
    return task._replace(lead=detail.value, lead_carried=True) if task.lead is None or task.lead_carried else task


def _opens_text(placed: tuple[Placed, ...], item: Placed) -> bool:
    """Whether a block stands before every numbered part."""
    return not item.block.kind and not any(placed[at].block.kind for at in item.heads)


def _ending(seen: View, block: Block) -> str:
    """The marks with which a block ends, the last first: "/." of "thực hiện./."."""
    if seen.text[block.end - 1].isalnum():
        return ""
    tail = seen.text[max(block.end - 8, block.body) : block.end].rstrip(" *")
    return tail[len(tail.rstrip(" *:.;/")) :][::-1].replace(" ", "").replace("*", "")


def _resolves(seen: View, block: Block) -> bool:
    """Whether a block brings in what is resolved: "QUYẾT NGHỊ:", "Đại hội quyết nghị:"."""
    return seen.low.startswith(_OFFICIAL, block.body) or seen.low[max(block.end - 14, block.body) : block.end].rstrip(
        " :*"
    ).endswith(_OFFICIAL)


def _may_hold(seen: View, anchors: Anchors, block: Block, told: Told) -> bool:
    """Whether a block can hold a directive: where nothing is told it takes a frame, a word of duty or a topic."""
    if told.mode == "result" and not told.firm:
        return bool(anchors.kinds_in(block.body, block.end) & FRAME)
    if told.mode != "none" or told.firm or told.official or told.lead is not None:
        return True
    start, end = block.body, block.end
    if seen.text.find(":", start, end) >= 0 or seen.low.startswith(SETTING_OUT, start):
        return True
    return bool(anchors.kinds_in(start, end) & TELLING)


def _of_row(seen: View, anchors: Anchors, row: Row) -> list[RawTask]:
    """The tasks of a table row; lead, partners and deadline stand in their columns."""
    start, end = row.cells["task"]
    found: list[RawTask] = []
    for clause in clauses(seen.text, start, end):
        if found and not is_verb(seen, clause.start):
            found[-1] = found[-1]._replace(end=clause.end)
            continue
        predicate = predicate_at(seen, clause.start, clause.end)
        verb = (predicate.start, predicate.end) if predicate else (clause.start, clause.start)
        found.append(
            RawTask(
                clause.start,
                clause.end,
                seen.text[slice(*row.cells["number"])] if "number" in row.cells else "",
                verb,
                "table",
                row.cells.get("lead"),
                lead_carried=True,
                partners=_cell_names(seen, row.cells["partners"]) if "partners" in row.cells else (),
                addressees=addressees(seen, anchors, clause.start, clause.end),
                deadline=row.cells.get("deadline"),
            )
        )
    return found


def _cell_names(seen: View, cell: Span) -> tuple[Span, ...]:
    names, at = [], cell[0]
    while at < cell[1]:
        stop = seen.low.find(";", at, cell[1])
        stop = cell[1] if stop < 0 else stop
        names.append((at, stop))
        at = stop + 1
        while at < cell[1] and seen.low[at] == " ":
            at += 1
    return tuple(names)


def _announced(seen: View, last: Clause, told: Told) -> Told:
    """What holds after a sentence that sets out tasks: "Hội đã đưa ra kế hoạch trong thời gian tới. ‖ Cụ thể: …"."""
    sets = seen.search(_SETS_OUT, last.start, last.end)
    return told._replace(firm=True, lead=named_before(seen, last.start, sets.start())) if sets else told


def _of_block(
    seen: View, anchors: Anchors, cut: tuple[Clause, ...], told: Told
) -> tuple[list[RawTask], Told, tuple[Clause, ...]]:
    """The tasks of a block, what holds after its last clause (nothing asked, where that is no task), and the clauses.

    Those that only say who does a task or when are none.
    """
    result: list[RawTask] = []
    rest: list[Clause] = []
    above = told
    last: Clause | None = None
    statement = False  # the sentence began as a statement, and so its later pieces are none of the tasks either
    for clause in cut:
        if clause.opens:
            statement = False
            told = above if above.mode == "result" or (not result and not told.firm) else told._replace(when=above.when)
            if result and result[0].lead is None and above.lead is None and result[-1].rule != "frame":
                told = told._replace(lead=None)  # who was named in the middle of a list acts in his sentence only
        detail = detail_of(seen, clause.start, clause.end) if result and not clause.label else None
        if detail is not None:
            result[-1] = _with_detail(seen, result[-1], detail)
            continue
        rest.append(clause)
        if last is not None and not told.firm and told.mode == "none" and seen.match(_NAMELY, clause.start, clause.end):
            told = _announced(seen, last, told)
        last = clause
        before = told
        verdict, told = judge(seen, anchors, clause, told)
        if verdict is not None and seen.text[clause.end : clause.end + 1] == "?":
            verdict = None  # a question tells nobody to act
        if verdict is None:
            if result and not clause.opens and not statement and clause.end - result[-1].end < 300:
                result[-1] = result[-1]._replace(end=clause.end)  # a piece without a verb belongs to the task before
            statement = statement or (clause.opens and told.lead == before.lead)
            continue
        asked = verdict.rule == "frame" or (told.firm and not before.firm)
        if statement and not asked and (verdict.carried or verdict.lead is None):
            continue
        statement = False
        announced = anchors.kinds_in(verdict.start, verdict.end)
        lead, carried = verdict.lead, verdict.carried
        if (lead is None or carried) and (named := lead_after(seen, verdict.start, verdict.end)):
            lead, carried = named, False
        result.append(
            RawTask(
                verdict.start,
                verdict.end,
                clause.label,
                verdict.action,
                verdict.rule,
                lead,
                carried,
                None,
                partners(seen, anchors, verdict.start, verdict.end) if announced & PARTNER else (),
                addressees(seen, anchors, verdict.start, verdict.end) if announced & ADDRESSEE else (),
                told.assigner,
                when=told.when,
            )
        )
    return result, told, tuple(rest)
