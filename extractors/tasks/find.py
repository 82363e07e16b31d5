"""Tìm nhiệm vụ: a directive clause has its own verb phrase, and stands where things are told, asked or undertaken.

Blocks are read in order; what a heading, a lead-in or a section says holds for the blocks below it (`Context`), what a
frame says for the clauses after it. Spans are in the matching text of `vitext.clean`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from extractors.layout.blocks import Block, blocks
from extractors.layout.sections import Mode, Placed, lead_in_mode, place
from extractors.layout.tables import Row
from extractors.layout.view import View, view, words
from extractors.layout.zones import zones
from extractors.tasks.agencies import Span, agency_at
from extractors.tasks.clauses import clauses
from extractors.tasks.frames import find_frame
from extractors.tasks.judge import Told, judge
from extractors.tasks.parties import addressees, partners
from extractors.tasks.verbs import is_verb, predicate_at

_GENERIC = words(
    r".*(?:sau|sau đây|như sau|cụ thể|dưới đây|gồm|nội dung|nhiệm vụ|giải pháp|công việc|trọng tâm|phấn đấu|kết luận|thực hiện|như|lãnh đạo|chỉ đạo|yêu cầu|đề nghị|quyết nghị|phân công|giao)\s*:?\**\s*$"
)
_ANNOUNCES = words(
    r".*(?:sau|sau đây|như sau|cụ thể|dưới đây|nội dung|nhiệm vụ|giải pháp|công việc|trọng tâm|phấn đấu|kết luận|phân công|yêu cầu|đề nghị|tại hội nghị|như)[^:]{0,40}:\**\s*$"
)
_OFFICIAL = words(r"quyết nghị\s*:?")
_ASKING = words(r"(?:đề nghị|giao(?: cho)?|yêu cầu|kính đề nghị|phân công|đối với|về phía|với)(?!\w)[\s:]*")
_CHARGED = words(r" (?:có (?:các |những )?(?:nhiệm vụ|trách nhiệm)|chịu trách nhiệm|thực hiện|tập trung)(?!\w)")
_ROMAN_HEADS = frozenset(("roman", "capital", "part", "article", "capitals"))


@dataclass(frozen=True, slots=True)
class RawTask:
    """A directive clause of the matching text. Spans are `(start, end)` in it.

    `label` is the path of labels above and of the item ("1.(3)"); `verb` and `action` are the directive verb phrase;
    `lead` is who must act, `lead_carried` where a heading, lead-in or earlier clause says so; `assigner` is who told it;
    `deadline` is given only where a table has a column for it; `parent` is the number of the head task in the result.
    """

    start: int
    end: int
    label: str
    verb: Span
    rule: str
    lead: Span | None = None
    lead_carried: bool = False
    parent: int | None = None
    partners: tuple[Span, ...] = ()
    addressees: tuple[Span, ...] = ()
    assigner: Span | None = None
    deadline: Span | None = None

    @property
    def action(self) -> Span:
        """The directive verb phrase."""
        return self.verb


@dataclass(frozen=True, slots=True)
class Context:
    """What a heading or lead-in at a level says to the blocks below it; `labelled` where the heading has a label."""

    level: int
    labelled: bool
    mode: Mode
    lead: Span | None
    assigner: Span | None
    heading: bool
    index: int = -1


def find_tasks(text: str) -> tuple[RawTask, ...]:
    """Every directive clause of the matching text, in reading order."""
    seen = view(text)
    placed = place(text, blocks(text))
    zone = zones(text, placed)
    result: list[RawTask] = []
    contexts: list[Context] = []
    open_heads: list[tuple[int, int]] = []  # level and number of the tasks that are heads of others
    official = False
    for index, item in enumerate(placed):
        if zone[index] != "body":
            continue
        block = item.block
        if block.table is not None:
            for row in block.table.rows:
                result += _of_row(seen, row)
            continue
        official = official or bool(seen.match(_OFFICIAL, block.body, block.end))
        path = _path(placed, item)
        contexts = [held for held in contexts if _holds(held, item, index)]
        open_heads = [(level, number) for level, number in open_heads if level < item.level]
        told = _told(placed, item, contexts, official=official)
        opened = _opens(seen, item, told)
        opened = replace(opened, index=index) if opened is not None else None
        if opened is not None and opened.heading:
            contexts = _with(contexts, opened)
            continue
        found = _of_block(seen, block, told, path)
        ends_in_colon = text[block.start : block.end].rstrip(" *").endswith(":")
        if (
            ends_in_colon
            and found
            and (opened is not None or seen.match(_GENERIC, max(block.body, block.end - 90), block.end))
        ):
            found = [task for task in found if task.end < block.end - 3]
        elif ends_in_colon and found and found[-1].action[1] >= found[-1].end - 3:
            found = found[:-1]  # "Sản xuất, liên kết:" names no object
        elif ends_in_colon and found and block.kind:
            open_heads.append((item.level, len(result) + len(found) - 1))
        elif item.is_head and not text[block.start : block.end].rstrip(" *").endswith((".", ";")):
            found = []
        if opened is not None:
            contexts = _with(contexts, opened)
        parent = next((number for level, number in reversed(open_heads) if level < item.level), None)
        result += [replace(task, parent=parent) for task in found] if parent is not None else found
    return tuple(result)


def _path(placed: tuple[Placed, ...], item: Placed) -> str:
    """The labels of the heads above and of the block itself, joined: "1.(3)"; bullets have none."""
    path = ""
    for block in [*(placed[at].block for at in item.heads), item.block]:
        if block.kind in ("dash", "plus", "capitals", "line", "table", ""):
            continue
        path = (
            block.label
            if block.kind == "decimal" and block.label.startswith(path.rstrip(".-/ ") or "\0")
            else path + block.label
        )
    return path


def _with(contexts: list[Context], opened: Context) -> list[Context]:
    """The contexts with a new one, which takes the place of those of its own depth: their number stays small."""
    kept = [held for held in contexts if held.level < opened.level or held.labelled != opened.labelled]
    return [*kept, opened]


def _holds(held: Context, item: Placed, index: int) -> bool:
    passed = not held.labelled and index > held.index + 1 and (item.is_head or item.block.kind in _ROMAN_HEADS)
    if passed and held.mode in ("result", "none"):
        return False
    if held.labelled:
        return item.level > held.level
    return item.level >= held.level


def _told(placed: tuple[Placed, ...], item: Placed, contexts: list[Context], *, official: bool) -> Told:
    """What holds for a block: the nearest heading or lead-in above it, else the mode of its section."""
    listed = item.block.kind not in ("", "article")
    under_head = bool(item.heads) and placed[item.heads[-1]].is_head
    told = Told(item.mode, listed=listed, official=official)
    after_items = not listed and bool(item.heads) and not under_head
    for held in contexts:
        if after_items and (not held.labelled) and item.level > held.level:
            continue
        lead = held.lead or told.lead
        if item.said_at > held.index:  # a section that began below the lead-in speaks for itself
            told = replace(told, assigner=held.assigner or told.assigner)
        else:
            told = Told(
                held.mode,
                held.mode in ("task", "request"),
                lead,
                held.assigner or told.assigner,
                listed,
                official,
            )
    if after_items and not contexts and told.mode in ("task", "target", "request"):
        told = replace(told, listed=False)
    return told


def _opens(seen: View, item: Placed, told: Told) -> Context | None:
    """The context that a block opens: an agency as a heading, or a lead-in ending in a colon."""
    block = item.block
    stop = block.end
    while stop > block.body and seen.low[stop - 1] in " *:.":
        stop -= 1
    at = block.body
    while at < stop and seen.low[at] in "* ":
        at += 1
    colon = ":" in seen.text[stop : block.end]
    asking = seen.match(_ASKING, at, stop)
    if (item.is_head or colon) and told.mode != "result":
        begin = asking.end() if asking else at
        agency = agency_at(seen, begin, stop)
        if (
            agency is not None
            and agency >= stop
            and (block.kind or colon)
            and block.kind not in ("roman", "part", "capital")
        ):
            mode: Mode = told.mode if told.mode in ("task", "request") else "task"
            if told.firm or told.mode in ("task", "request") or asking or not colon:
                return Context(item.level, bool(block.kind), mode, (begin, agency), told.assigner, True)
    if not colon:
        return None
    frame = _last_frame(seen, at, stop)
    tail = max(at, stop - 160)
    if frame is not None:
        begin, speaker = frame
        agency = agency_at(seen, begin, stop)
        return Context(
            item.level, bool(block.kind), "task", (begin, agency) if agency else None, speaker or told.assigner, False
        )
    said = lead_in_mode(seen.low[tail:stop])
    if said is not None and (seen.match(_ANNOUNCES, tail, block.end) or len(seen.low[at:stop]) < 80):
        if (
            said in ("task", "request", "target")
            and predicate_at(seen, at, stop) is not None
            and not seen.match(_GENERIC, tail, block.end)
        ):
            return None
        agency = agency_at(seen, at, stop)
        if agency is not None and seen.match(_CHARGED, agency, stop):
            return Context(item.level, bool(block.kind), said, (at, agency), told.assigner, False)
        return Context(item.level, bool(block.kind), said, None, _speaker(seen, at, stop) or told.assigner, False)
    return None


def _last_frame(seen: View, at: int, stop: int) -> tuple[int, Span | None] | None:
    """Where what is asked begins in a lead-in, and who asks; the frame may end the lead-in ("… xã yêu cầu:")."""
    last = None
    for clause in clauses(seen.text, at, stop):
        for low in (clause.start, _after_last_comma(seen, clause.start, clause.end)):
            frame = find_frame(seen, low, clause.end + 5, only_first=False)
            if frame is not None and clause.end >= stop - 1:
                last = (frame.end, frame.speaker)
                break
    return last


def _after_last_comma(seen: View, start: int, end: int) -> int:
    comma = seen.low.rfind(",", start, end)
    return comma + 1 if comma >= 0 else start


def _speaker(seen: View, at: int, stop: int) -> Span | None:
    """Who concludes in "Sau khi nghe …, đồng chí Chủ tịch kết luận như sau:"."""
    place = _after_last_comma(seen, at, stop)
    while place < stop and seen.low[place] == " ":
        place += 1
    agency = agency_at(seen, place, stop)
    return (place, agency) if agency else None


def _of_row(seen: View, row: Row) -> list[RawTask]:
    """The tasks of a table row; lead, partners and deadline stand in their columns."""
    start, end = row.cells["task"]
    found: list[RawTask] = []
    for clause in clauses(seen.text, start, end):
        if found and not is_verb(seen, clause.start):
            found[-1] = replace(found[-1], end=clause.end)
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
                addressees=addressees(seen, clause.start, clause.end),
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


def _of_block(seen: View, block: Block, told: Told, path: str) -> list[RawTask]:
    result: list[RawTask] = []
    above = told
    statement = False  # the sentence began as a statement, and so its later pieces are none of the tasks either
    for clause in clauses(seen.text, block.body, block.end):
        if clause.opens:
            statement = False
            if not result and not told.firm:
                told = above
        before = told
        verdict, told = judge(seen, clause, told)
        if verdict is None:
            if result and not clause.opens and not statement and clause.end - result[-1].end < 300:
                result[-1] = replace(result[-1], end=clause.end)  # a piece without a verb belongs to the task before
            statement = statement or clause.opens
            continue
        asked = verdict.rule == "frame" or (told.firm and not before.firm)
        if statement and not asked and (verdict.carried or verdict.lead is None):
            continue
        statement = False
        result.append(
            RawTask(
                verdict.start,
                verdict.end,
                path + clause.label,
                verdict.action,
                verdict.rule,
                verdict.lead,
                verdict.carried,
                None,
                partners(seen, verdict.start, verdict.end),
                addressees(seen, verdict.start, verdict.end),
                told.assigner,
            )
        )
    return result
