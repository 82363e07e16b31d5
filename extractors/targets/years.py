"""Năm của chỉ tiêu trong nhiệm vụ: a figure's time is the deadline of its task where both are the same words.

"Mở 05 lớp trong quý I" in a paper of August: the task is due next year, and so are its classes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from domain.extraction import FoundTarget, FoundTask

_INFERRED = "year"  # the code of the doubt that a time without its year carries


def with_years_of_tasks(targets: Iterable[FoundTarget], tasks: Iterable[FoundTask]) -> tuple[FoundTarget, ...]:
    """Targets of which the inferred year is that of their task's deadline, with its doubts; results stay as they are."""
    by_id = {task.id: task for task in tasks if task.deadline}
    return tuple(_with_year(one, by_id.get(one.task or "")) for one in targets)


def _with_year(target: FoundTarget, task: FoundTask | None) -> FoundTarget:
    period, due = target.period, task.deadline if task else None
    if task is None or due is None or period is None or target.kind != "target" or due.text != period.text:
        return target
    if due.end is None or period.end is None or due.end.year == period.end.year:
        return target
    if not any(doubt.code == _INFERRED for doubt in target.doubts):
        return target
    shared = [doubt for doubt in task.doubts if doubt.code.startswith(_INFERRED)]
    own = [doubt for doubt in target.doubts if doubt.code != _INFERRED]
    return replace(target, period=due, doubts=(*own, *shared))
