"""Mọi nhiệm vụ của nghị quyết, cả việc con và việc giao tổ chức thực hiện, với chỗ của nó trong bản ghi."""

from __future__ import annotations

from collections.abc import Iterator

from domain.record import MeetingRecord
from domain.source import Path
from domain.task import Task


def tasks_of(record: MeetingRecord) -> Iterator[tuple[Path, Task]]:
    """Each task of the resolution with its path, a task before what stands below it."""
    for index, section in enumerate(record.resolution.sections):
        for at, task in enumerate(section.tasks):
            yield from _with_below(("nghi_quyet", "phan", index, "nhiem_vu", at), task)
    for at, task in enumerate(record.resolution.assignments):
        yield from _with_below(("nghi_quyet", "giao", at), task)


def _with_below(path: Path, task: Task) -> Iterator[tuple[Path, Task]]:
    yield path, task
    for at, below in enumerate(task.subtasks):
        yield from _with_below((*path, "viec", at), below)
