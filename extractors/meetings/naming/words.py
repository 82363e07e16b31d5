"""Tên và không phải tên: words that make a name of a meeting, or go on behind it."""

from __future__ import annotations

from domain.extraction import Span
from extractors.meetings.sessions import A_MEETING
from vitext.fold import fold
from vitext.lazy import regex

Title = tuple[str, Span]  # the name as it is written out, and where it stands
GOES_ON_TO_TELL = regex(
    r" (?:da|cung|con|tap trung|thong nhat|nhat tri|nghe|thao luan|dien ra|ket thuc(?! hien)|la|co|duoc|se"
    r"|tiep tuc|xem xet|bieu quyet|thong qua|tien hanh|bau|danh gia|nham)(?!\w)"
)
NUMBERED = regex(r"(?<!\w)(?:thu\s|ky hop dau tien(?!\w)|lan (?:\d|[ivxl]+(?!\w)(?! pham))|dai hoi [ivxl]+(?!\w))")


def is_bare(title: Title) -> bool:
    """Whether the words are no more than “hội nghị”, “buổi làm việc”."""
    return " " not in title[0][8:].strip() or A_MEETING.fullmatch(fold(title[0]).lower()) is not None
