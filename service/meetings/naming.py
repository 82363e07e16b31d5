"""Danh bạ từ bản ghi: the units and people that a record names, to be offered the next time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from domain.person import Person
from domain.record import MeetingRecord
from domain.task import Task
from service.meetings.draft import PLACEHOLDER
from vitext.fold import search_key


class Named(NamedTuple):
    """One entry: kind is "unit" or "person"; the role of a person is the titles and unit, in one line."""

    kind: str
    name: str
    role: str

    @property
    def folded(self) -> str:
        """What tells two entries apart."""
        return search_key(self.name)[:300]


def names_of(record: MeetingRecord) -> tuple[Named, ...]:
    """Every unit and person once, in reading order."""
    found: dict[tuple[str, str], Named] = {}
    for one in (*_people(record), *_units(record)):
        if one.name and PLACEHOLDER not in one.name and len(one.name) <= 300 and one.folded:
            found.setdefault((one.kind, one.folded), one)
    return tuple(found.values())


def _people(record: MeetingRecord) -> Iterator[Named]:
    meeting = record.meeting
    people: list[Person | None] = [meeting.chair, *meeting.co_chairs, meeting.secretary]
    people += [*meeting.attendance.members, *meeting.attendance.guests, *meeting.attendance.absences]
    for item in meeting.agenda:
        people += [item.presenter, *(opinion.speaker for opinion in item.opinions)]
    for person in filter(None, people):
        role = ", ".join(part for part in (person.title, person.unit) if part)
        yield Named("person", person.name, role[:500])


def _units(record: MeetingRecord) -> Iterator[Named]:
    meeting, resolution = record.meeting, record.resolution
    people = (*meeting.attendance.members, *meeting.attendance.guests)
    names = [meeting.body, meeting.organiser, *(person.unit for person in people)]
    for task in (*(task for section in resolution.sections for task in section.tasks), *resolution.assignments):
        names += _of_task(task)
    for name in filter(None, names):
        yield Named("unit", name, "")


def _of_task(task: Task) -> list[str | None]:
    return [name for one in task.walk() for name in (one.lead, *one.partners, *one.addressees)]
