"""Dữ kiện vừa đọc được: header facts with the spans they came from, before offsets are turned back to the upload."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.extraction import DocumentFacts, Doubt, MeetingFacts, Span


@dataclass(frozen=True, slots=True)
class RawDocumentFacts:
    """`facts` and, by field name, where in the matching text each was read."""

    facts: DocumentFacts
    spans: Mapping[str, Span] = field(default_factory=dict)
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class RawMeetingFacts:
    """`facts` (None: the document is about no meeting) and, by field name, where each was read."""

    facts: MeetingFacts | None
    spans: Mapping[str, Span] = field(default_factory=dict)
    doubts: tuple[Doubt, ...] = ()
