"""Việc gì thì ai: a line of minutes that names a matter and behind a colon who sees to it, with his work, his day or nothing more.

Cỗ: ‖ chi Bính nấu 32 mâm ‖      Cờ phướn: ‖ anh Ba, treo xong trước 20/9 ‖      An ninh trật tự: ‖ Công an xã ‖
No: "Chủ trì: ông A" (who led the meeting), "Bà Tuyết: Đài truyền thanh phát …" (who speaks), "Nước sạch: xã đã khảo sát" (done).
"""

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.layout.blocks import Block
from extractors.layout.view import View, words
from extractors.tasks.blocks.due_labels import only_due
from extractors.tasks.raw import RawTask
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.who.small_offices import small_office
from extractors.tasks.who.unlisted import small_group
from extractors.tasks.words.verbs import predicate_at

# What tells who was there, or names one thing instead of work.
_LABEL = words(
    r"(?:thành phần|chủ trì|chủ tọa|chủ toạ|chủ tịch đoàn|điều hành|thư ký|ghi(?: biên bản| chép)?|địa điểm|thời gian|kính gửi|nơi nhận|đối tượng|đại diện"
    r"|căn cứ|khách mời|tham dự|dự|vắng|có mặt|báo cáo|giảng viên|đơn vị|cơ quan|ký|phối hợp|ý kiến|kết luận|phát biểu|kết quả|về việc|tên|người"
    r"|trưởng|phó|ủy viên|uỷ viên|thành viên|bầu|danh sách|tổng số|hạn|lý do|số|tư vấn|nhà thầu|chủ đầu tư|thiết kế|bên [ab]|biểu quyết|tồn tại|hạn chế)(?!\w)"
)
_MATTER = words(r"(?P<matter>[^\W\d][^:;.!?]{1,60}): (?=\w)")
# How a name goes on that no list knows to its end: "đội tế nam ‖ của chi Ất", "chi đoàn thôn 2 ‖ + thôn 5".
_GOES_ON = words(r" ?(?:của |\+ |và |, |& |- |cùng |khối |lớp |thôn |tổ |\()?[^\s;:.]+(?: [^\s;:.]+){0,5}$")
_NO_NAME = words(r"(?<!\w)(?:đã|đang|có|là|được|không|chưa|cho|nộp|thu|lo|\d{2,}[./]?\d*)(?!\w)")
_LONGEST = 160  # letters
_DOES = words(r"(?:,? (?:và|cùng|với) [^,;.]{2,40})?(?:, ?|\W*$)")


def matter_and_who(seen: View, at: int, end: int) -> bool:
    """Whether the line `[at, end)` names a matter and who sees to it."""
    matter = _matter(seen, at, end)
    if matter is None:
        return False
    who = matter.end()
    if small_office(seen, who, end) is not None or small_group(seen, who, end) is not None:
        return True
    agency = agency_at(seen, who, end)
    if agency is None:
        return False
    return (agency + 1 < end and predicate_at(seen, agency + 1, end) is not None) or (
        seen.match(_DOES, agency, end) is not None
    )


def only_who(seen: View, block: Block, found: list[RawTask]) -> list[RawTask]:
    """The task of a line that names a matter, who sees to it, perhaps until when, and no work of his: the whole line is it."""
    at, end = block.body, block.end
    if end - at > _LONGEST or len(found) > 1 or seen.low.find(": ", at, min(end, at + _LONGEST)) < 0:
        return found
    matter = _matter(seen, at, end)
    if matter is None:
        return found
    end -= len(seen.low[at:end]) - len(seen.low[at:end].rstrip(" .;,"))
    who = _whole_name(seen, matter.end(), end)
    if who is None:
        return found
    return [RawTask(at, end, found[0].label if found else "", matter.span("matter"), "frame", who)]


def _matter(seen: View, at: int, end: int) -> re.Match[str] | None:
    """The matter that a line names before its first colon; None where that names who was there, or a body."""
    matter = seen.match(_MATTER, at, end)
    return None if matter is None or seen.match(_LABEL, at) or starts_agency(seen, at) is not None else matter


def _whole_name(seen: View, at: int, end: int) -> Span | None:
    """Who is named at `at`, with nothing behind him but until when."""
    comma = seen.low.find(",", at, end)
    while comma >= 0 and not only_due(seen, comma, end):
        comma = seen.low.find(",", comma + 1, end)
    stop = comma if comma >= 0 else end
    known = agency_at(seen, at, stop)
    if known is None or seen.search(_NO_NAME, at, stop):
        return None
    if known < stop and (not seen.match(_GOES_ON, known, stop) or _acts(seen, known, stop)):
        return None
    return at, stop


def _acts(seen: View, at: int, end: int) -> bool:
    """Whether a verb follows the name that ends at `at`, which does not go on: "chi đoàn thôn 2 ‖ dọn sân", not "đội tế của ‖ chi Ất"."""
    return not seen.low.endswith((" của", " cua"), 0, at) and predicate_at(seen, at + 1, end) is not None
