"""Nhiệm vụ trong một hàng của bảng: each with what the columns of lead, partners and time say of it.

STT | Nội dung | Chủ trì | Phối hợp | Thời gian
"""

from __future__ import annotations

from collections.abc import Sequence

from domain.extraction import Span
from extractors.layout.tables.rows import Row
from extractors.layout.view import View, words
from extractors.tasks.anchors import Anchors
from extractors.tasks.clauses import Clause, clauses
from extractors.tasks.raw import RawTask
from extractors.tasks.who.agency_links import split_agencies
from extractors.tasks.who.marked_names import who_and_helpers
from extractors.tasks.who.parties import addressees
from extractors.tasks.words.verbs import is_verb, predicate_at
from vitext.lazy import regex

# What takes place on the day of its row: "Tổ chức ‖ hội nghị khách hàng | 20/4/2026", "Lễ phát động | 26/3".
_HOLDS = words(
    r"(?:tổ chức |dự |tham dự |tham gia |khai mạc |bế mạc |họp |đón |mở )*(?:các |buổi |chương trình )*"
    r"(?:hội nghị|hội thảo|hội thi|hội diễn|hội thao|hội chợ|đại hội|ngày hội|cuộc thi|lễ|tọa đàm|mít tinh"
    r"|phiên họp|kỳ họp|cuộc họp|khai giảng|khai mạc|bế mạc|giao lưu|thi đấu|giải|chung kết|bán kết)(?!\w)"
)
_FINISH_BY = words(r"(?:hoàn thành|xong|hạn hoàn thành|thời hạn) ?:? ?(?:trước|trong|chậm nhất|muộn nhất|vào)(?!\w)")
_LONGEST_ROLE = 60  # letters
_MOST_WORDS = 8

# Bodies of one level a line each, but not "Phòng Cảnh sát giao thông ⏎ Công an tỉnh", "Sở Nông nghiệp và ⏎ Môi trường".
_A_LINE_EACH = regex(
    r"(?P<first>(?:Sở|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Công an|Các"
    r"|các)(?: [^\s;]+){1,30}(?<![,&–-])(?<! và)(?<! các)) ?\n ?"
    r"(?=(?:Sở|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Công an|Các|Ban Quản lý|Trung tâm|Bộ Chỉ huy) \w)"
)


def rows_name_work(seen: View, rows: Sequence[Row]) -> bool:
    """Whether rows without headings say what is to be done: by their verbs, or as they are to be finished by a day."""
    work = sum(
        is_verb(seen, row.cells["task"][0])
        or ("deadline" in row.cells and seen.match(_FINISH_BY, *row.cells["deadline"]) is not None)
        for row in rows
    )
    return work * 3 >= len(rows) * 2


def tasks_of_row(seen: View, anchors: Anchors, row: Row) -> list[RawTask]:
    """The tasks of a table row; lead, partners and deadline stand in their columns."""
    start, end = row.cells["task"]
    found: list[RawTask] = []
    if not seen.text[start:end].strip("()0123456789 .="):
        return found  # the row that numbers the columns: "(1) | (2) | (3) = (1) + (2)"
    lead, helpers = who_and_helpers(seen, *row.cells["lead"]) if "lead" in row.cells else (None, ())
    for whole in clauses(seen.text, start, end):
        clause = _past_role(seen, whole) if row.of_one else whole
        if row.of_one and not _names_work(seen, clause):
            continue
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
                lead,
                lead_carried=True,
                partners=_all_partners(seen, row, helpers),
                addressees=addressees(seen, anchors, clause.start, clause.end),
                deadline=row.cells.get("deadline"),
                held=not row.limit and seen.match(_HOLDS, clause.start, clause.end) is not None,
            )
        )
    return found


def _all_partners(seen: View, row: Row, helpers: tuple[Span, ...]) -> tuple[Span, ...]:
    """Who helps by the cell of who leads and by a column of their own: "Sở A (chủ trì), ‖ Sở B ‖ | ‖ các xã ‖"."""
    beside = _cell_names(seen, row.cells["partners"]) if "partners" in row.cells else ()
    named = {seen.low[slice(*one)] for one in beside}
    return (*(one for one in helpers if seen.low[slice(*one)] not in named), *beside)


def _past_role(seen: View, clause: Clause) -> Clause:
    """What stands behind the office of the one who is named in the row: "Tổ trưởng chuyên môn: ‖ Chỉ đạo chung"."""
    colon = seen.text.find(": ", clause.start, min(clause.end, clause.start + _LONGEST_ROLE))
    if colon < 0 or predicate_at(seen, clause.start, colon) is not None:
        return clause
    return clause._replace(start=colon + 2)


def _names_work(seen: View, clause: Clause) -> bool:
    """Whether a verb stands among the first words of a clause: "Trưởng nhóm ‖ xây dựng ‖ bài giảng", but not "Trưởng ban"."""
    at = clause.start
    for _ in range(_MOST_WORDS):
        if predicate_at(seen, at, clause.end) is not None:
            return True
        at = seen.low.find(" ", at, clause.end) + 1
        if at <= 0:
            return False
    return False


def _cell_names(seen: View, cell: Span) -> tuple[Span, ...]:
    names: list[Span] = []
    at = cell[0]
    while at < cell[1]:
        stop = seen.low.find(";", at, cell[1])
        stop = cell[1] if stop < 0 else stop
        below = _A_LINE_EACH.match(seen.text, at, stop)  # "Sở Nội vụ ⏎ Sở Tài chính"
        stop = below.end("first") if below else stop
        names += split_agencies(seen, at, stop)  # "Sở A; Sở B", "Sở A, Sở B và Ủy ban nhân dân các xã"
        at = stop + 1
        while at < cell[1] and seen.low[at] == " ":
            at += 1
    return tuple(names)
