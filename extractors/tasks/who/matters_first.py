"""Việc nói trước, người làm nói sau: what a sentence of minutes is about stands first, and behind "thì" or "giao" who does it.

Bóng máy chiếu ‖ thì ‖ thầy Đạt thay tuần sau.      Kiểm tra bếp ‖ thì giao ‖ chị Sương đi ngay tháng này.
Máy bơm số 3 ‖ giao ‖ đội cơ điện quấn lại trước ngày 10/6.
No: "Nếu mưa thì xã cho nghỉ" (a condition), "Đường xóm Trại thì ông Bính hiến đất rồi" (done), "Cấp trên giao thôn …" (who gives it).
"""

from __future__ import annotations

from extractors.layout.view import View, spelt, words
from extractors.tasks.blocks.minutes import is_minutes
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.who.charge_words import LEADS
from extractors.tasks.who.small_offices import small_office
from extractors.tasks.who.unlisted import small_group
from extractors.tasks.words.verbs import predicate_at

_MATTER = words(
    r"(?!(?:nếu|khi|hễ|tuy|mặc dù|dù|vì|do|ai|hộ nào|nhà nào|theo|tại|trong|nhưng|có|ông|bà|anh|chị|cô|thầy|đ/c|đồng chí|bác|chú|em)(?!\w))"
    r"(?:(?!nào(?!\w))[^\s,;:.()]+ ){1,9}?(?:thì (?:giao (?:cho )?)?|(?P<gives>(?:giao|phân công|nhờ)(?: cho)? ))(?=\w)"
)
_THEN = spelt(" thì ", " giao ", " phân công ", " nhờ ")
_TOLD = words(
    r"(?<!\w)(?:đã|đang|vừa|chưa|không|còn|bị|được|từng|hôm qua|năm ngoái|năm qua|cấp trên)(?!\w)|(?<!\w)rồi$"
)
_NO_MORE = words(rf" (?:{LEADS}|\w+)\W*$")  # what is done stands in the matter
_LONGEST = 260  # letters


def behind_matter(seen: View, start: int, end: int) -> int | None:
    """Where who does it begins behind the matter with which a clause of minutes opens; None where there is none."""
    if not is_minutes(seen) or end - start > _LONGEST or not seen.has_any(_THEN[seen.plain], start, end):
        return None
    matter = seen.match(_MATTER, start, end)
    if matter is None or seen.search(_TOLD, start, end):
        return None
    if matter["gives"] and (starts_agency(seen, start) is not None or small_group(seen, start, end) is not None):
        return None  # "Xã ‖ giao thôn thu quỹ"
    at = matter.end()
    agency = agency_at(seen, at, end)
    if agency is not None and seen.match(_NO_MORE, agency, end):
        return None  # "Lịch trực giao Phòng Hành chính ‖ lập" is the work, not its end alone
    if small_office(seen, at, end) or small_group(seen, at, end):
        return at
    does = predicate_at(seen, agency + 1, end) if agency is not None and agency + 1 < end else None
    return at if does is not None else None
