"""Bản tin kể về cuộc họp, dùng cho các bài thử: a news item around a lead, read for its meeting."""

from domain.extraction import MeetingFacts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

AFTER = "\n\nTại hội nghị, các đại biểu đã nghe báo cáo và thảo luận sôi nổi về nhiều nội dung quan trọng.\n"


def told(
    lead: str, *, headline: str = "Tin hoạt động trong tuần", posted: str = "Ngày đăng: 16/3/2026"
) -> MeetingFacts | None:
    return find_meeting_facts(clean(f"{headline}\n\n{posted}\n\n{lead}{AFTER}").text).facts


def held(lead: str, **above: str) -> MeetingFacts:
    found = told(lead, **above)
    assert found is not None
    return found
