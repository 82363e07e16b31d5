"""Kỳ nói ở trên: the time that opens an earlier sentence of a paragraph, or stands in a heading or lead-in, holds for its figures.

    Trong 5 tháng đầu năm 2023, công an xử phạt 421 trường hợp. ‖ Thanh tra xử phạt 52 trường hợp.
    Đại hội đề ra mục tiêu năm 2026: thu 12 tỷ đồng; ‖ trồng 20 ha rừng
    (1) Mục tiêu đến hết năm 2026: ‖ - 100% khu công nghiệp có trạm 5G
No: "so với cùng kỳ năm 2024", "tại Quyết định ngày 12/5" (no opening): times that only compare or name a thing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from extractors.layout.sections import Placed
from vitext.lazy import regex
from vitext.period_found import FoundPeriod

_DAYS = frozenset(("day", "short_day", "near", "week", "now", "lunar", "years"))
# What there is on the day of writing is not of the time said above: "Hiện toàn tỉnh có 412 HTX".
_NOW = regex(
    r"(?<!\w)(?:hiện(?: nay| tại| có| toàn|,)|hiện (?:huyện|xã|tỉnh)|đến nay|hien (?:nay|tai|co|toan)|den nay|dịp này|dip nay)(?!\w)"
)
_EACH_YEAR = regex(r"(?<!\w)(?:mỗi|hằng|hàng|moi|hang) (?:năm|nam)(?!\w)")
_YEARS_PAST = regex(
    r"(?:[-+*•] )?((?:trong |qua )?(?:\d{1,2}|hai|ba|bốn|năm|mười|bon|nam|muoi) (?:năm|nam) (?:vừa |vua )?qua)(?!\w)"
)
# A sentence opens with a time of its own, whose days are not said: "… năm 2026. ‖ Nhiệm kỳ qua ‖, Hội đã kết nạp 45 hội viên".
_OTHER_TIME = regex(
    r"(?:(?:trong|qua|sau|kết thúc|ket thuc) )?(?:(?:\d{1,2}|hai|ba|bốn|năm|mười|bon|nam|muoi) (?:năm|nam)(?: (?:vừa |vua )?qua)?,"
    r"|(?:nhiệm kỳ|thời gian|những năm|nhiem ky|thoi gian|nhung nam) (?:(?:vừa |vua )?qua|trước|sau đó|gần đây|truoc|sau do|gan day)(?!\w)"
    r"|(?:chỉ |chi )?sau (?:(?:khoảng|hơn|gần|khoang|hon|gan) )?(?:\d{1,2}|một|hai|ba|bốn|năm|mười|mot|bon|nam|muoi) (?:năm|tháng|nam|thang)(?!\w))"
)
# Signs: so near the beginning of a sentence a time opens it, right there or behind who tells it and a comma.
_OPENS, _TOLD = 24, 48
_ANNOUNCED = frozenset(("result", "target"))  # "CHỈ TIÊU NĂM 2026" without a number
_BULLETS = frozenset(("dash", "plus"))
_LONGEST_HEAD = 240
# The time of a meeting is not that of what it speaks of: "Tại phiên họp thường kỳ ‖ tháng 9/2026, …".
# Two spaces stand where a paragraph ended.
_OF_MEETING = regex(
    r"(?<!\w)(?:họp|hội nghị|phiên|thường kỳ|giao ban|đại hội|hop|hoi nghi|phien|thuong ky"
    r"|dai hoi)(?!\w)(?:(?!  )[^,.;:()]){0,24}\Z"
)
# … nor is that of what was reported there: "Sau khi nghe Văn phòng báo cáo kết quả ‖ tháng 9, …".
_HEARD = regex(r"(?<!\w)nghe (?:(?!  )[^.;:()]){0,80}\Z")
# … nor is the year in the name of a paper on which a lead-in rests: "Thực hiện Chương trình công tác ‖ năm 2026 ‖, đề nghị:".
_OF_PAPER = regex(
    r"(?<!\w)(?:thực hiện|triển khai|căn cứ|theo|tại|về|thuc hien|trien khai|can cu|tai|ve)\s(?:chương trình|kế hoạch"
    r"|nghị quyết|quyết định|chỉ thị|đề án|công văn|chuong trinh|ke hoach|nghi quyet|quyet dinh|chi thi|de an"
    r"|cong van)(?!\w)(?:(?!  )[^,.;:()]){0,60}\Z"
)
_NEAR = 48  # signs
_LONGEST_CLAUSE = 600
_FAR = 3000  # signs over which something may have been told since
_MOST_TIMES = 60  # before a figure, in its block


def said_before(
    low: str, floor: int, clause: int, timely: Sequence[FoundPeriod], starts: Sequence[int]
) -> FoundPeriod | None:
    """The time that opens a sentence between `floor`, where the block begins, and the clause of a figure; None for none.

    `low` is the text in small letters; `timely` begin at `starts`, sorted.
    """
    until = bisect_left(starts, clause)
    for one in reversed(timely[max(bisect_left(starts, floor), until - _MOST_TIMES) : until]):
        # "từ đầu năm đến nay"; "Đến 31/10/2026, dư nợ 48 tỷ đồng; ‖ nợ xấu 0,4%"
        lasts = one.form not in _DAYS or (one.form == "now" and one.relation == "between")
        if not lasts and one.relation == "until":
            lasts = low.find(". ", one.span[1], clause) < 0 and low.find("\n", one.span[1], clause) < 0
        if one.form == "term" and (
            low.find(". ", max(one.span[1], clause - _FAR), clause) >= 0
            or _EACH_YEAR.search(low, clause, _piece_end(low, clause))
        ):
            continue  # a term is that of its own sentence, and not of what is done every year
        if lasts and one.relation != "from" and (_opens(low, one.span[0], floor) or _heads(low, one.span[1], clause)):
            if _has_gone_on(low, one.span[1], clause):
                return None
            return None if _NOW.search(low, max(one.span[1], clause - _FAR), clause) else one
    return None


def _has_gone_on(low: str, since: int, clause: int) -> bool:
    """Whether a sentence between a time and a clause opens with another: "Năm 2020 trồng thử. ‖ Sau 1 năm theo dõi, …"."""
    at = low.find(". ", max(since, clause - _FAR), clause + 1)
    while at >= 0:
        if _OTHER_TIME.match(low, at + 2):
            return True
        at = low.find(". ", at + 2, clause + 1)
    return False


def _piece_end(low: str, clause: int) -> int:
    end = low.find(";", clause, clause + _NEAR)
    return end if end >= 0 else clause + _NEAR


def years_past(text: str, low: str, floor: int, clause: int, start: int) -> FoundPeriod | None:
    """The years up to now with which the sentence of a figure at `start` opens: "Trong 5 năm qua, ‖ kết nạp 45 hội viên".

    Its days are not said. `floor` is where the block begins, `clause` where the clause of the figure does.
    """
    if low.find(" qua", floor, start) < 0:
        return None
    begins = max(low.rfind(". ", floor, clause + 1) + 2, floor)
    found = _YEARS_PAST.match(low, begins, start)
    return FoundPeriod(found.span(1), text[slice(*found.span(1))], None, None, None, "past") if found else None


def is_now(low: str, clause: int, start: int) -> bool:
    """Whether a clause tells what there is on the day of writing: "Hiện toàn tỉnh có ‖ 412 HTX"."""
    return _NOW.search(low, max(clause, start - _LONGEST_CLAUSE), start) is not None


def said_above(
    low: str, placed: Sequence[Placed], at: int, timely: Sequence[FoundPeriod], starts: Sequence[int]
) -> FoundPeriod | None:
    """The time that the lead-in or the labelled headings of block `at` name, None for none or several."""
    lead_in = _lead_in(low, placed, at)
    above = {*placed[at].heads, *([lead_in] if lead_in is not None else [])}
    for over in sorted(above, reverse=True):
        block = placed[over].block
        heads = block.kind or (placed[over].is_head and placed[over].mode in _ANNOUNCED)
        if over != lead_in and (not heads or block.end - block.start > _LONGEST_HEAD):
            continue  # a title names the year of the paper
        if over != lead_in and block.kind in _BULLETS and not (placed[at].block.kind or placed[over].is_head):
            continue  # "- Thành lập 01 HTX (năm 2027) ‖ Đại hội đã bầu …": a paragraph behind the list
        said = timely[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
        said = [one for one in said if one.form not in _DAYS and not _is_of_meeting(low, one.span[0])]
        if over == lead_in:
            said = [one for one in said if not _OF_PAPER.search(low, max(0, one.span[0] - 2 * _NEAR), one.span[0])]
        if said:
            return said[-1] if len({one.edges for one in said}) == 1 else None
    return None


def _is_of_meeting(low: str, at: int) -> bool:
    meets = _OF_MEETING.search(low, max(0, at - _NEAR), at)
    return (meets or _HEARD.search(low, max(0, at - 2 * _NEAR), at)) is not None


def _opens(low: str, at: int, floor: int) -> bool:
    """Whether a time stands at the beginning of a sentence: right there, or after a few words and a comma."""
    first = max(floor, at - _TOLD - 2)
    begins = max(low.rfind(". ", first, at) + 2, low.rfind("\n", first, at) + 1, low.rfind("; ", first, at) + 2, first)
    begins = max(begins, low.rfind(": ", first, at) + 2)  # "cho biết: ‖ năm 2024 ‖ doanh thu …; lợi nhuận …"
    near = at - begins < (_TOLD if low[at - 2 : at] == ", " else _OPENS)  # "Theo báo cáo tại Hội nghị, ‖ …"
    return near and "(" not in low[begins:at]


def _heads(low: str, end: int, clause: int) -> bool:
    """Whether a time stands before the colon of a list in the same sentence: "đề ra mục tiêu năm 2025: …; ‖ trồng …"."""
    return low.startswith((":", " :"), end) and low.find(". ", end, clause) < 0


def _lead_in(low: str, placed: Sequence[Placed], at: int) -> int | None:
    """The nearest unlabelled block above a labelled one, if it ends in a colon."""
    if not placed[at].block.kind:
        return None
    for before in range(at - 1, max(at - 40, -1), -1):
        block = placed[before].block
        if not block.kind:
            return before if ":" in low[block.end - 3 : block.end] else None
    return None
