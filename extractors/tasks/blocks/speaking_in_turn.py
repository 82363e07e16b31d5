"""Nhiều người nói trong một đoạn: the tasks of a paragraph of opinions, each asked or undertaken by whoever speaks there.

Đ/c Thơm: phòng máy hỏng, đề nghị nhà trường sửa. ‖ Đ/c Hùng ‖ nhận khuyết điểm, hứa ký bù sổ.
"""

from __future__ import annotations

from extractors.layout.view import View
from extractors.tasks.anchors import Anchors
from extractors.tasks.blocks.block_tasks import tasks_of_block
from extractors.tasks.blocks.opinions import Opinion, by_speaker
from extractors.tasks.clauses import Clause
from extractors.tasks.raw import RawTask
from extractors.tasks.told import Told


def tasks_in_turn(
    seen: View, anchors: Anchors, cut: tuple[Clause, ...], told: Told, spoken: Opinion | None
) -> tuple[list[RawTask], Told, tuple[Clause, ...]]:
    """The tasks of a block as `tasks_of_block` gives them; where somebody speaks in it, what each says is his own."""
    if spoken is None:
        return tasks_of_block(seen, anchors, cut, told)
    found: list[RawTask] = []
    rest: list[Clause] = []
    left = told
    for opinion, said in by_speaker(seen, cut, spoken):
        tasks, left, kept = tasks_of_block(seen, anchors, said, told._replace(assigner=opinion.who))
        found += tasks
        rest += kept
    return found, left, tuple(rest)
