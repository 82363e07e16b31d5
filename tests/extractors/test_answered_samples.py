"""Two real documents with the customer's own answers, where they lie beside the project (`../shared/samples`).

What the answers call optional, or right in several ways, is right either way here, too. What they ask for is asked for:
nothing is lost, nothing invented, no deadline that they do not give.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from domain.extraction import Extraction, FoundTarget, Interval, Span
from extractors.extract import extract_text
from extractors.score import matched

_SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
_NAMES = ("ben-tre-nghi-quyet", "dak-nong-hoi-nghi")
pytestmark = pytest.mark.skipif(not _SAMPLES.is_dir(), reason="the samples do not lie beside the project")
Answer = Mapping[str, Any]


@pytest.fixture(scope="module", params=_NAMES)
def sample(request: pytest.FixtureRequest) -> tuple[Extraction, Answer]:
    """What is read, and what is right."""
    text = (_SAMPLES / f"{request.param}.txt").read_text(encoding="utf-8")
    answer = json.loads((_SAMPLES / f"{request.param}.expected.json").read_text(encoding="utf-8"))
    return extract_text(text), answer


def pairs(found: Sequence[Any], answers: Sequence[Answer]) -> list[tuple[Any, Answer]]:
    """Each answer with what was found for it; all that is found has an answer, all that must be found is."""
    spans: list[Span] = [(start, end) for start, end in (one["span"] for one in answers)]
    met = matched([one.span for one in found], spans)
    assert sorted(at for at, _ in met) == list(range(len(found)))
    missed = set(range(len(answers))) - {other for _, other in met}
    assert [answers[at]["text"] for at in sorted(missed) if not answers[at].get("optional")] == []
    return [(found[at], answers[other]) for at, other in met]


def test_tasks_and_who_does_them(sample: tuple[Extraction, Answer]) -> None:
    found, answer = sample
    for task, right in pairs(found.tasks, answer["tasks"]):
        assert (task.lead or "").casefold() == (right["lead"] or "").casefold(), task.text


def test_deadlines_are_those_of_the_tasks_alone(sample: tuple[Extraction, Answer]) -> None:
    found, answer = sample
    for task, right in pairs(found.tasks, answer["tasks"]):
        said = right["deadline"]
        if said is None:
            assert task.deadline is None, task.text
        elif said["required"] or task.deadline:
            assert days(task.deadline) == (said["start"], said["end"]), task.text


def days(found: Interval | None) -> tuple[str | None, str | None]:
    """Both days as ISO words."""
    return (iso(found.start), iso(found.end)) if found else (None, None)


def iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def test_figures_are_those_of_the_answer(sample: tuple[Extraction, Answer]) -> None:
    found, answer = sample
    by_start = {target.span[1]: target for target in found.targets}
    left = set(by_start)
    for right in answer["targets"]:
        start, end = right["span"]
        target = next(by_start[at] for at in sorted(left) if start < at <= end)  # the answer may reach farther
        left.remove(target.span[1])
        assert measure(target) == (right["value"], right["unit"]) or (target.value, target.unit) == (
            right["value"],
            right["unit"],
        )
        assert target.comparator in (right["comparator"], *right["comparator_also_right"]), target.text
        assert target.kind == right["kind"], target.text
        assert target.of_total == right.get("of_total"), target.text
    assert left == set()


def measure(target: FoundTarget) -> tuple[float, str] | None:
    """Value and unit of money in đồng."""
    return (target.normalized["value"], target.normalized["unit"]) if target.normalized else None


def test_citations_have_their_number_and_day(sample: tuple[Extraction, Answer]) -> None:
    found, answer = sample
    for cited, right in pairs(found.citations, answer["citations"]):
        assert cited.number == right["number"]
        assert iso(cited.date) == right["date"]


def test_head_and_meeting(sample: tuple[Extraction, Answer]) -> None:
    found, answer = sample
    for name in ("title", "number", "author", "source_credit"):
        assert getattr(found.document, name) == answer["document"][name]
    meeting, right = found.meeting, answer["meeting"]
    assert meeting
    for name in ("title", "body", "ordinal", "khoa", "venue", "province", "speeches"):
        assert getattr(meeting, name) == right[name], name
    assert list(meeting.term or ()) == right["term"]
    assert iso(meeting.start) == right["start"]
    assert (meeting.chair.name if meeting.chair else None) == right["chair"]
    assert (meeting.vote or {}).get("for_percent") == (right["vote"] or {}).get("percent")


def test_people_and_their_roles(sample: tuple[Extraction, Answer]) -> None:
    found, answer = sample
    assert [(one.name, one.role) for one in found.people] == [(one["name"], one["role"]) for one in answer["people"]]
