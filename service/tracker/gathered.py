"""Từ văn bản thành việc theo dõi: what a reviewed extraction or an issued record asks for and reports, as plain rows.

Only directions become tasks: what a resolution, a notice of conclusions or a plan says is to be done.
A task without a lead takes that of the task above it; a due day is never taken from elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from domain.counting import known_of
from domain.deadline import Deadline
from domain.documents import Section
from domain.fields import day_of
from domain.kinds import Kind
from domain.record import MeetingRecord, head_of
from domain.target import Target
from domain.task import Task
from service.reading.fields import days_of, due_of
from service.tracker.units import base_of
from templates_docx.view.sentences import unit_after
from vitext.clean import strip_illegal
from vitext.counted import Known
from vitext.numbers import write_number
from vitext.unsaid import due_days, read_due_count

ItemKind = Literal["task", "target"]
_QUOTED = 700  # characters of a sentence that are kept


@dataclass(frozen=True, slots=True)
class Term:
    """A due day or a period, with its words."""

    words: str = ""
    start: date | None = None
    end: date | None = None
    recurring: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence, and where in it the item's own words stand."""

    sentence: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Gathered:
    """A task or target to be followed. `item` names it in its document, `parent` the task it belongs to."""

    item: str
    kind: ItemKind
    text: str
    quote: Quote
    parent: str = ""
    lead: str = ""
    partners: tuple[str, ...] = ()
    term: Term = Term()
    indicator: str = ""
    value: float | None = None
    value_max: float | None = None
    of_total: float | None = None
    unit: str = ""
    comparator: str = "="
    base: float | None = None
    done: float | None = None


@dataclass(frozen=True, slots=True)
class Reported:
    """A result that a document reports."""

    item: str
    indicator: str
    value: float
    unit: str
    base: float | None
    term: Term
    sentence: str


@dataclass(slots=True)
class Contents:
    """All that one document brings."""

    items: list[Gathered] = field(default_factory=list)
    results: list[Reported] = field(default_factory=list)


def from_reading(final: Mapping[str, Any]) -> Contents:
    """What a reviewed extraction (contract JSON) holds."""
    made, text, known = Contents(), final["source"]["text"], known_of(final["document"], final["meeting"])
    tasks = {one["id"]: one for one in final["tasks"]}
    for one in final["tasks"]:
        made.items.append(
            Gathered(
                item=one["id"],
                kind="task",
                text=_line(one["text"]),
                quote=quoted(text, one["span"], one["text"]),
                parent=one["parent"] or "",
                lead=_lead(one, tasks),
                partners=tuple(one["partners"]),
                term=_due(one["deadline"], known),
            )
        )
    for one in final["targets"]:
        quote, period = quoted(text, one["span"], one["text"]), _term(one["period"])
        base = (one["normalized"] or {}).get("value") or base_of(one["value"], one["unit"])
        if one["kind"] == "result":
            if not one["change"]:  # “tăng 5%” says how much it moved, not how much there is
                result = Reported(one["id"], _line(one["indicator"]), one["value"], one["unit"], base, period, "")
                made.results.append(_with_sentence(result, quote.sentence))
            continue
        task = tasks.get(one["task"] or "")
        made.items.append(
            Gathered(
                item=one["id"],
                kind="target",
                text=_line(one["text"]),
                quote=quote,
                parent=one["task"] or "",
                lead=_lead(task, tasks) if task else "",
                term=period if period.words else (_due(task["deadline"], known) if task else period),
                indicator=_line(one["indicator"]),
                value=one["value"],
                value_max=one["value_max"],
                of_total=one["of_total"],
                unit=one["unit"],
                comparator=one["comparator"],
                base=base,
            )
        )
    return made


def from_record(record: MeetingRecord, kind: Kind) -> Contents:
    """What an issued document's record holds; a kind that directs nothing (minutes, invitation …) brings nothing."""
    made, day, held = Contents(), head_of(record, kind).issued, record.meeting.end or record.meeting.start
    sections, tasks = _directions(record, kind)
    walk = _Walk(made, Known(day, day_of(held) if held else None))
    for section in sections:
        for task in section.tasks:
            walk.task(task, "", "")
        for target in section.targets:
            walk.target(target, "", "", None)
    for task in tasks:
        walk.task(task, "", "")
    if kind.code == "report":
        for target in (one for section in record.report.results for one in section.targets):
            walk.result(target)
    return made


def quoted(text: str, span: Sequence[int], words: str) -> Quote:
    """The line of a text that a span lies in, with the span's place in it; long lines are cut around it."""
    start, end = span
    if not 0 <= start < end <= len(text):
        shown = _line(words)
        return Quote(shown, 0, len(shown))
    first = max(text.rfind("\n", 0, start) + 1, start - _QUOTED // 2)
    stop = text.find("\n", end)
    last = min(len(text) if stop < 0 else stop, end + _QUOTED // 2)
    before, inside, after = _line(text[first:start]), _line(text[start:end]), _line(text[end:last])
    before = f"{before} " if before and text[start - 1].isspace() else before
    after = f" {after}" if after and text[end].isspace() else after
    return Quote(before + inside + after, len(before), len(before) + len(inside))


@dataclass(slots=True)
class _Walk:
    """Names the items of a record in reading order: T1, T2 …, Q1 …; the record is frozen, so the names stay."""

    made: Contents
    known: Known
    tasks: int = 0
    targets: int = 0

    def task(self, one: Task, parent: str, lead: str) -> None:
        """A task, its targets, and all below it."""
        self.tasks += 1
        item, text = f"T{self.tasks}", _line(one.text)
        lead = _line(one.lead or "") or lead
        term = self.due(one.deadline)
        self.made.items.append(
            Gathered(item, "task", text, _whole(text), parent, lead, tuple(map(_line, one.partners)), term)
        )
        for target in one.targets:
            self.target(target, item, lead, one.deadline)
        for below in one.subtasks:
            self.task(below, item, lead)

    def target(self, one: Target, parent: str, lead: str, due: Deadline | None) -> None:
        """A target; without a number it is only a name, and nothing to count towards."""
        self.targets += 1
        if one.value is None:
            return
        indicator, unit = _line(one.indicator), _line(one.unit or "")
        text = f"{indicator}: {unit_after(write_number(one.value), unit)}"
        self.made.items.append(
            Gathered(
                item=f"Q{self.targets}",
                kind="target",
                text=text,
                quote=_whole(indicator),
                parent=parent,
                lead=_line(one.lead or "") or lead,
                term=self.due(one.period or due),
                indicator=indicator,
                value=float(one.value),
                value_max=_float(one.value_max),
                of_total=_float(one.of_total),
                unit=unit,
                comparator=one.comparator,
                base=base_of(float(one.value), unit),
                done=_float(one.done),
            )
        )

    def result(self, one: Target) -> None:
        """A figure that a report gives: what was done, else its value."""
        self.targets += 1
        value = one.done if one.done is not None else one.value
        if value is None:
            return
        indicator, unit = _line(one.indicator), _line(one.unit or "")
        base = base_of(float(value), unit)
        sentence = f"{indicator}: {unit_after(write_number(value), unit)}"
        self.made.results.append(
            Reported(f"Q{self.targets}", indicator, float(value), unit, base, self.term(one.period), sentence)
        )

    def term(self, due: Deadline | None) -> Term:
        """A period; days that only the words tell are read from them."""
        if due is None:
            return Term()
        if due.known:
            return Term(due.as_noun(), due.start, due.end)
        return _term(days_of(due.text, self.known.paper)) if due.text else Term()

    def due(self, due: Deadline | None) -> Term:
        """A deadline of what is asked for, which is never over already when its words are written."""
        if due is None or not due.text or due.known:
            return self.term(due)
        return _term(due_of(due.text, self.known.paper, self.known))


def _directions(record: MeetingRecord, kind: Kind) -> tuple[Iterable[Section], Iterable[Task]]:
    resolution = record.resolution
    if kind.code == "resolution":
        return resolution.sections, resolution.assignments
    if kind.code == "conclusion_notice":
        return record.conclusion_notice.sections or resolution.sections, ()
    if kind.code == "plan":
        return record.plan.sections or resolution.sections, record.plan.organising or resolution.assignments
    return (), ()


def _lead(task: Mapping[str, Any], tasks: Mapping[str, Mapping[str, Any]]) -> str:
    for one in _upwards(task, tasks):
        if one["lead"]:
            return _line(one["lead"])
    return ""


def _upwards(task: Mapping[str, Any], tasks: Mapping[str, Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    seen: set[str] = set()
    above: Mapping[str, Any] | None = task
    while above is not None and above["id"] not in seen:
        seen.add(above["id"])
        yield above
        above = tasks.get(above["parent"] or "")


def _term(plain: Mapping[str, Any] | None) -> Term:
    if not plain:
        return Term()
    return Term(_line(plain["text"] or ""), _day(plain["start"]), _day(plain["end"]), plain.get("recurring") or "")


def _due(plain: Mapping[str, Any] | None, known: Known) -> Term:
    """A deadline of a text; one that only counts ("15 ngày kể từ ngày họp") ends so long after the day in `known`."""
    term, near = _term(plain), known.paper or known.meeting
    if near is None or term.start or term.end or not read_due_count(term.words, near=near):
        return term
    return replace(term, end=due_days(term.words, today=near, asked_on=near, known=known)[1])


def _with_sentence(one: Reported, sentence: str) -> Reported:
    return Reported(one.item, one.indicator, one.value, one.unit, one.base, one.term, sentence)


def _whole(text: str) -> Quote:
    return Quote(text, 0, len(text))


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso[:10]) if iso else None


def _float(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _line(text: str) -> str:
    return " ".join(strip_illegal(text)[0].split())
