"""Tìm nhiệm vụ: a directive clause has its own verb phrase, and stands where things are told, asked or undertaken.

Decided by the part of the document, the frame before the clause ("đề nghị", "giao", "yêu cầu"), the tense ("đã", "được")
and the modal words. Spans are in the matching text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from extractors.layout.blocks import blocks
from extractors.layout.sections import Placed, place
from extractors.layout.zones import zones
from extractors.tasks.agencies import agency_at
from extractors.tasks.clauses import Clause, clauses
from extractors.tasks.verbs import verb_at
from vitext.fold import search_key

_FRAME = re.compile(
    r"(?:trân trọng |kính |thống nhất |nhất trí |tiếp tục |cũng |còn |đã |và )?"
    r"(?:đề nghị|yêu cầu|giao(?! thông| lưu| dịch| đất| ban| khoán)|giao cho|chỉ đạo|lưu ý|phân công|rất mong|mong(?: muốn)?|nhấn mạnh|kiến nghị|đề xuất|gợi ý|kêu gọi|nhắc nhở|quán triệt rõ|kết luận)"
    r"(?!\w)\s*(?:[:,]\s*|rằng\s+|là\s+)?",
    re.IGNORECASE,
)
_STRONG = re.compile(
    r"đề nghị|yêu cầu|giao|phân công|mong|kiến nghị|đề xuất|kêu gọi|lưu ý|chỉ đạo|nhấn mạnh", re.IGNORECASE
)
_TIME_LEAD = re.compile(
    r"(?:trong )?(?:thời gian tới|thời gian tiếp theo|những tháng cuối năm|năm \d{4}|tháng \d{1,2}(?:/\d{4})?|quý [IVX\d]+(?:/\d{4})?|"
    r"\d+ tháng (?:đầu|cuối) năm(?: \d{4})?|từ nay đến cuối năm(?: \d{4})?|cả năm(?: \d{4})?|ngay sau [^,;]{3,40}|đến năm \d{4}|giai đoạn \d{4}\s*[-–]\s*\d{4})\s*[,:]\s*",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"(?:^|\s)(?:đã|đang|vừa|từng|chưa|được (?:triển khai|tổ chức|thực hiện|quan tâm|duy trì|nâng|giữ))(?!\w)",
    re.IGNORECASE,
)
_ADOPTION = re.compile(
    r"(?:thông qua|nhất trí|tán thành|thống nhất(?: cao)?(?: với| thông qua| đánh giá)|ghi nhận|biểu dương|đánh giá cao|hoan nghênh|chúc mừng|bầu|cảm ơn|trân trọng"
    r"|ban hành kèm theo|có hiệu lực|quyết nghị|miễn nhiệm|bãi bỏ|cho thôi|tổng kết và bế mạc)(?!\w)",
    re.IGNORECASE,
)
_MODAL = re.compile(
    r"(?:cần|phải|có trách nhiệm|chịu trách nhiệm|hãy|nên|chủ trì|chủ động|tiếp tục|khẩn trương|tập trung|phấn đấu|tăng cường|sẽ)(?!\w)",
    re.IGNORECASE,
)
_GENERIC_LEAD_IN = re.compile(
    r"(?:sau|sau đây|như sau|cụ thể|dưới đây|gồm|các nội dung|các nhiệm vụ|giải pháp|công việc)\s*:?\s*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class RawTask:
    """A directive clause: its span, the label of its item, who must act (a span), the frame before it, the rule."""

    start: int
    end: int
    label: str
    verb: tuple[int, int]
    rule: str
    lead: tuple[int, int] | None = None
    lead_carried: bool = False
    parent: int | None = None


def find_tasks(text: str) -> tuple[RawTask, ...]:
    """Every directive clause of the matching text, in reading order."""
    listed = blocks(text)
    placed = place(text, listed)
    zone = zones(text, placed)
    result: list[RawTask] = []
    lead_above: tuple[int, int] | None = None  # an agency as a heading: "1. Sở Tài chính"
    lead_level = -1
    asked_above = False  # a lead-in that ended in a colon: "đề nghị các đơn vị:"
    asked_level = -1
    open_heads: dict[int, int] = {}
    for index, item in enumerate(placed):
        if zone[index] != "body":
            continue
        block = item.block
        if item.level <= lead_level:
            lead_above, lead_level = None, -1
        if item.level <= asked_level and block.kind not in ("dash", "plus"):
            asked_above, asked_level = False, -1
        if block.kind and item.is_head:
            agency = _heading_agency(text, block.body, block.end)
            if agency:
                lead_above, lead_level = agency, item.level
                continue
        found = _of_block(text, item, lead_above=lead_above, asked=asked_above)
        tail = text[block.start : block.end].rstrip(" *")
        if tail.endswith(":"):
            asked, agency = _lead_in(text, block.body, block.end)
            if asked:
                asked_above, asked_level = True, item.level
                if agency:
                    lead_above, lead_level = agency, item.level
            if found and _GENERIC_LEAD_IN.search(text, block.body, block.end):
                found = found[:-1]
            elif found:
                open_heads[item.level] = len(result) + len(found) - 1
        elif item.is_head and not _sentence_like(text, item):
            found = []
        parent = None
        for at in item.heads:
            parent = open_heads.get(placed[at].level, parent) if placed[at].level < item.level else parent
        result += [replace(task, parent=parent) for task in found]
    return tuple(result)


def _sentence_like(text: str, item: Placed) -> bool:
    tail = text[item.block.start : item.block.end].rstrip(" *")
    return tail.endswith((".", ";"))


def _heading_agency(text: str, start: int, end: int) -> tuple[int, int] | None:
    """An agency that is the whole head: "Sở Tài chính", "Văn phòng:"."""
    stop = agency_at(text, start)
    rest = text[stop:end].strip(" *:.-") if stop else "x"
    return (start, stop) if stop and not rest else None


def _lead_in(text: str, start: int, end: int) -> tuple[bool, tuple[int, int] | None]:
    """Whether a head ending in a colon asks for something, and of whom."""
    frames = list(_FRAME.finditer(text, start, end))
    if not frames:
        key = search_key(text[start:end])
        return ("nhiem vu" in key or "giai phap" in key or "noi dung sau" in key or "ket luan" in key), None
    at = frames[-1].end()
    stop = agency_at(text, at)
    return True, ((at, min(stop, end)) if stop else None)


def _of_block(text: str, item: Placed, *, lead_above: tuple[int, int] | None, asked: bool) -> list[RawTask]:
    block = item.block
    result: list[RawTask] = []
    lead, told = lead_above, asked
    for clause in clauses(text, block.body, block.end):
        if clause.opens:
            lead = lead_above
            told = asked or (told and bool(result) and result[-1].rule != "section")
        task, framed = _judge(text, clause, item, told=told, lead=lead)
        if task is None:
            if result and not clause.opens and not framed and not _finite(text, clause):
                result[-1] = replace(result[-1], end=clause.end)  # a piece without a verb belongs to the task before
            continue
        if framed:
            told = True
        if task.lead and not task.lead_carried:
            lead = task.lead
        result.append(replace(task, label=block.label))
    return result


def _finite(text: str, clause: Clause) -> bool:
    """Whether a piece has a past or finished verb of its own, so that it is a statement and no rest of a task."""
    return bool(_DONE.search(text, clause.start, clause.end)) or bool(_ADOPTION.match(text, clause.start))


def _judge(
    text: str, clause: Clause, item: Placed, *, told: bool, lead: tuple[int, int] | None
) -> tuple[RawTask | None, bool]:
    """The directive in a clause, if there is one, and whether a frame introduced it."""
    at, frame = _after_frame(text, clause.start, clause.end)
    framed = frame is not None
    if not framed and _ADOPTION.match(text, at):
        return None, False
    moved = _TIME_LEAD.match(text, at)
    if moved and moved.end() < clause.end:
        at = moved.end()
    agency = agency_at(text, at)
    predicate = at
    subject: tuple[int, int] | None = None
    if agency and agency < clause.end and (framed or not verb_at(text, at) or text[at].isupper()):
        after = agency
        while after < clause.end and text[after] in " ,\n:":
            after += 1
        if (
            verb_at(text, after)
            or _MODAL.match(text, after)
            or (
                framed
                and after < clause.end
                and re.compile(r"(?:trong|hằng|hàng|định kỳ|căn cứ|trên cơ sở|thường xuyên|theo|từ)(?!\w)").match(
                    text, after
                )
            )
        ):
            subject, predicate = (at, agency), after
    verb = verb_at(text, predicate)
    if verb is None or verb.end() > clause.end:
        modal = _MODAL.match(text, predicate)
        if not modal and not (framed and subject):
            return None, framed
        verb_span = (predicate, modal.end() if modal else predicate)
    else:
        verb_span = (predicate, verb.end())
    body_done = _DONE.search(text, clause.start, min(verb_span[1] + 1, clause.end))
    if body_done and not framed:
        return None, False
    rule = _rule(text, item, clause, framed=framed, told=told, subject=subject, predicate=predicate)
    if rule is None:
        return None, framed
    own = subject or lead
    return (
        RawTask(at, clause.end, "", verb_span, rule, own, lead_carried=subject is None and own is not None),
        framed,
    )


def _rule(
    text: str,
    item: Placed,
    clause: Clause,
    *,
    framed: bool,
    told: bool,
    subject: tuple[int, int] | None,
    predicate: int,
) -> str | None:
    if framed:
        return "frame"
    if told:
        return "lead-in"
    if item.mode == "task":
        return "section"
    modal = _MODAL.match(text, predicate)
    if item.mode == "none" and modal and (subject or clause.opens):
        return "modal"
    return None


def _after_frame(text: str, start: int, end: int) -> tuple[int, re.Match[str] | None]:
    """Where the directive begins after the last reporting frame near the clause's start; the frame itself."""
    at, last = start, None
    limit = min(end, start + 220)
    for found in _FRAME.finditer(text, start, limit):
        between = text[at : found.start()]
        if last is None and not _speaker(between):
            break
        if last is not None and between.strip(" ,"):
            break
        if found.end() >= end:
            break
        last, at = found, found.end()
    if last is not None and not _STRONG.search(last.group()):
        return start, None
    return at, last


def _speaker(words: str) -> bool:
    """Whether the words before a frame only say who speaks, when and where ("Phát biểu tại Hội nghị, đồng chí …")."""
    if not words.strip(" ,:"):
        return True
    key = search_key(words)
    if len(key) > 200 or ";" in words:
        return False
    return bool(
        re.match(
            r"(?:phat bieu|tai|ket luan|dong chi|d/c|ong|ba|hoi nghi|ban |uy ban|ubnd|thuong truc|chu tich|bi thu|dai dien|de |nham"
            r"|ve |doi voi|trong thoi gian toi|thoi gian toi|ngoai ra|ben canh do|dong thoi|cung voi|y kien|cac dai bieu|cu tri|cuoc hop|truoc mat|tren co so|qua )",
            key,
        )
    )
