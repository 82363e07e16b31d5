"""Ngày của văn bản: the day from which a text looks back and ahead."""

from __future__ import annotations

from datetime import date, datetime

from extractors.documents.blank_days import issued_about
from extractors.documents.find import find_document_facts
from extractors.meetings.find import find_meeting_facts


def own_day(text: str) -> date | None:
    """The day of a paper, else that of the meeting it is about, else that on which it was posted, else the first of the month
    in which a draft is to be issued; None where none is told."""
    facts = find_document_facts(text).facts
    if facts.date:
        return facts.date
    meeting = find_meeting_facts(text).facts
    start = meeting.start if meeting else None
    return (start.date() if isinstance(start, datetime) else start) or facts.published or issued_about(text)
