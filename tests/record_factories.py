"""Factories that state only what matters: a record is empty but for what a test says of it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from textwrap import dedent
from typing import Any

import service
from domain.documents import Head, Resolution, Section
from domain.kinds import Kind, find_kind
from domain.meeting import AgendaItem, Attendance, Meeting
from domain.organisation import Layout, Organisation, Profile
from domain.person import Person
from domain.reading import read_record
from domain.record import MeetingRecord
from domain.task import Task
from templates_docx.library import form_of
from templates_docx.view.draft import Draft

SAMPLE_FILE = Path(service.__file__).parent / "sample" / "meeting.yaml"


@cache
def sample() -> MeetingRecord:
    """The sample conference."""
    return read_record(SAMPLE_FILE.read_text(encoding="utf-8")).record


def reading(text: str) -> MeetingRecord:
    """A record from indented YAML."""
    return read_record(dedent(text)).record


def kind(code: str) -> Kind:
    """The kind with this code, slug or block; the test fails where there is none."""
    found = find_kind(code)
    assert found is not None, code
    return found


def people(*names: str) -> tuple[Person, ...]:
    """People of whom only the names matter."""
    return tuple(Person(name=name) for name in names)


def of_meeting(**facts: Any) -> MeetingRecord:
    """A record of which only facts of the meeting are known."""
    return MeetingRecord(meeting=Meeting(**facts))


def of_attendance(**facts: Any) -> MeetingRecord:
    """A record of which only the attendance is known."""
    return of_meeting(attendance=Attendance(**facts))


def of_agenda(*items: AgendaItem, **facts: Any) -> MeetingRecord:
    """A record of a meeting with an agenda."""
    return of_meeting(agenda=items, **facts)


def of_resolution(**facts: Any) -> MeetingRecord:
    """A record of which only the resolution is known."""
    return MeetingRecord(resolution=Resolution(**facts))


def of_tasks(*tasks: Task, **facts: Any) -> MeetingRecord:
    """A record whose resolution has one section of tasks."""
    return of_resolution(sections=(Section(title="Nhiệm vụ", tasks=tasks),), **facts)


def of_head(code: str, **facts: Any) -> MeetingRecord:
    """A record of which only issuing facts of one kind are known."""
    block = getattr(MeetingRecord(), code)
    assert isinstance(block, Head)
    blocks: dict[str, Any] = {code: replace(block, **facts)}
    return replace(MeetingRecord(), **blocks)


def draft_of(
    record: MeetingRecord, code: str, *, profile: Profile = "state", layout: Layout | None = None, **organisation: Any
) -> Draft:
    """`record` about to become a document of a kind, under the newest rules of a profile."""
    if organisation:
        record = replace(record, organisation=Organisation(**organisation))
    return Draft(record, kind(code), form_of(profile, layout))
