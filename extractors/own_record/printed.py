"""Bản ghi nói gì trong loại văn bản này: the tasks, targets and other words that a document of a kind prints.

Where a document's block is silent, it prints the resolution's sections (`domain.documents`).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from domain.deadline import Deadline
from domain.documents import Head, Section
from domain.kinds import Kind
from domain.record import MeetingRecord
from domain.target import Target
from domain.task import Task


@dataclass(frozen=True, slots=True)
class PrintedTask:
    """A task and the number of the task it stands under."""

    task: Task
    parent: int | None


@dataclass(frozen=True, slots=True)
class PrintedTarget:
    """A target and the number of the task it is part of; None for a row of a table."""

    target: Target
    task: int | None


@dataclass(frozen=True, slots=True)
class Printed:
    """What a document prints of its record, in reading order; `rows` are the rows of annexed tables, cell by cell."""

    tasks: tuple[PrintedTask, ...]
    targets: tuple[PrintedTarget, ...]
    rows: tuple[tuple[str, ...], ...]
    words: tuple[str, ...]


def printed_in(record: MeetingRecord, kind: Kind) -> Printed:
    """What a document of `kind` prints of `record`."""
    block = getattr(record, kind.code)
    sections, assigned = _sections(record, kind)
    tasks: list[PrintedTask] = []
    for task in (*(task for section in sections for task in section.tasks), *assigned):
        _add(tasks, task, None)
    targets = [PrintedTarget(target, None) for section in sections for target in section.targets]
    targets += [PrintedTarget(target, at) for at, printed in enumerate(tasks) for target in printed.task.targets]
    annexes = block.annexes if isinstance(block, Head) else ()
    targets += [PrintedTarget(target, None) for annex in annexes for target in annex.targets]
    rows = tuple(row for annex in annexes for row in annex.rows)
    words = tuple(dict.fromkeys((*_words_of(block), *_words_of(sections), *_words_of(record.meeting))))
    return Printed(tuple(tasks), tuple(targets), rows, words)


def deadline_words(deadline: Deadline) -> tuple[str, ...]:
    """The forms in which a deadline may be printed: "trước ngày 30/6/2026", "quý I/2026"."""
    return tuple(dict.fromkeys(filter(None, (deadline.as_adverb(), deadline.as_noun()))))


def _sections(record: MeetingRecord, kind: Kind) -> tuple[tuple[Section, ...], tuple[Task, ...]]:
    resolution, plan, report = record.resolution, record.plan, record.report
    match kind.code:
        case "resolution":
            return resolution.sections, resolution.assignments
        case "conclusion_notice":
            return record.conclusion_notice.sections or resolution.sections, ()
        case "plan":
            return plan.sections or resolution.sections, plan.organising or resolution.assignments
        case "report":
            return (*report.results, *(report.sections or resolution.sections)), ()
    return (), ()


def _add(tasks: list[PrintedTask], task: Task, parent: int | None) -> None:
    tasks.append(PrintedTask(task, parent))
    number = len(tasks) - 1
    for subtask in task.subtasks:
        _add(tasks, subtask, number)


def _words_of(value: Any) -> Iterator[str]:
    """Every text below `value` that is no part of a task or a target."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _words_of(item)
    elif dataclasses.is_dataclass(value) and not isinstance(value, Task | Target | type):
        for field in dataclasses.fields(value):
            yield from _words_of(getattr(value, field.name))
