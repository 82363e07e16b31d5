"""Các bước theo thứ tự của biểu mẫu, và tìm một ô, một danh sách, một bước theo đường dẫn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from service.meetings.fields.attendance import ATTENDANCE
from service.meetings.fields.conclusions import CONCLUSIONS
from service.meetings.fields.content import CONTENT
from service.meetings.fields.meeting import MEETING
from service.meetings.fields.parts import Field, Rows, Step, placed
from service.meetings.fields.resolution import RESOLUTION
from service.meetings.fields.votes import VOTES


def _whole(step: Step) -> Step:
    under = {"can_cu": "nghi_quyet"}
    groups = tuple(
        replace(group, items=tuple(placed(item, under.get(item.path, "")) for item in group.items))
        for group in step.groups
    )
    return replace(step, groups=groups)


STEPS: tuple[Step, ...] = tuple(map(_whole, (MEETING, ATTENDANCE, CONTENT, VOTES, CONCLUSIONS, RESOLUTION)))


def _walk(items: tuple[Field | Rows, ...]) -> Iterator[Field | Rows]:
    for item in items:
        yield item
        if isinstance(item, Rows):
            yield from _walk((*item.columns, *item.more))


def items_of(step: Step) -> Iterator[Field | Rows]:
    """Every field and list of a step, inner ones after the list they stand in."""
    for group in step.groups:
        yield from _walk(group.items)


FIELDS: dict[str, Field] = {one.shape: one for step in STEPS for one in items_of(step) if isinstance(one, Field)}
LISTS: dict[str, Rows] = {
    one.shape: one for step in reversed(STEPS) for one in items_of(step) if isinstance(one, Rows) and not one.fixed
}


def find_step(slug: str) -> Step | None:
    """The step of an address."""
    return next((step for step in STEPS if step.slug == slug), None)


def step_of(shape: str) -> Step | None:
    """The step where a path without rows, or the nearest above or below it, is filled in."""
    while shape:
        for step in STEPS:
            for one in items_of(step):
                fixed = isinstance(one, Rows) and one.fixed
                if not fixed and (one.shape == shape or one.shape.startswith(f"{shape}.")):
                    return step
        shape = shape.rpartition(".")[0]
    return None
