"""The records shipped with thuky: the sample conference and the skeleton that a newcomer fills in."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

import service
from domain.meeting import Meeting
from domain.organisation import Organisation
from domain.reading import read_record
from domain.record import MeetingRecord
from domain.vote import share
from vitext.fold import search_key

SAMPLE_DIR = Path(service.__file__).parent / "sample"
_SAMPLE_LINE = re.compile(r"^( *)#(?! \S)", re.MULTILINE)


def _text(name: str) -> str:
    return (SAMPLE_DIR / name).read_text(encoding="utf-8")


def _record(name: str) -> MeetingRecord:
    return read_record(_text(name)).record


@pytest.mark.parametrize("name", ["meeting.yaml", "skeleton.yaml"])
def test_shipped_record_reads_without_faults_and_is_nfc(name: str) -> None:
    text = _text(name)
    assert unicodedata.is_normalized("NFC", text)
    read_record(text)


def test_skeleton_says_nothing_of_any_meeting_until_it_is_filled_in() -> None:
    skeleton = _record("skeleton.yaml")
    assert skeleton.meeting == Meeting()
    assert skeleton.organisation == Organisation()
    assert skeleton.resolution.adopted == ()
    assert skeleton.resolution.number is None


def test_every_sample_line_of_the_skeleton_can_be_uncommented() -> None:
    filled = read_record(_SAMPLE_LINE.sub(r"\1", _text("skeleton.yaml"))).record
    assert [item.vote and item.vote.cast for item in filled.meeting.agenda] == [29]
    assert [section.title for section in filled.resolution.sections] == ["Chỉ tiêu chủ yếu", "Nhiệm vụ trọng tâm"]
    assert all((filled.decision.articles, filled.report.results, filled.vote_count.results))


def test_sample_meeting_counts_agree() -> None:
    sample = _record("meeting.yaml")
    there = sample.meeting.attendance
    assert there.present == len(there.members)
    assert there.absent == len(there.absences)
    assert there.convened == len(there.members) + len(there.absences)
    votes = [item.vote for item in sample.meeting.agenda if item.vote] + [sample.resolution.vote]
    assert all(vote and vote.voters == vote.cast == there.present for vote in votes)
    count = sample.vote_count
    assert count.issued_ballots == count.returned == there.present
    assert count.returned == (count.valid or 0) + (count.invalid or 0)
    assert all(result.percent == share(result.votes, count.valid or 0) for result in count.results)


def test_everyone_who_speaks_in_the_sample_is_on_its_list() -> None:
    meeting = _record("meeting.yaml").meeting
    listed = {person.name for person in (*meeting.attendance.members, *meeting.attendance.guests)}
    presenters = [item.presenter for item in meeting.agenda]
    speakers = [opinion.speaker for item in meeting.agenda for opinion in item.opinions]
    named = [meeting.chair, meeting.secretary, *meeting.co_chairs, *presenters, *speakers]
    assert {person.name for person in named if person} <= listed


def test_units_given_a_task_by_the_sample_resolution_receive_it() -> None:
    resolution = _record("meeting.yaml").resolution
    tasks = [task for section in resolution.sections for task in section.tasks] + list(resolution.assignments)
    leads = {part.lead for task in tasks for part in task.walk() if part.lead}
    leads |= {target.lead for section in resolution.sections for target in section.targets if target.lead}
    recipients = search_key("; ".join(resolution.recipients))
    assert {lead for lead in leads if search_key(lead) not in recipients} == set()
