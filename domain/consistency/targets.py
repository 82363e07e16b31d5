"""Chỉ tiêu: khoảng giá trị đúng chiều, tỷ lệ không âm, cùng một chỉ tiêu không có hai con số trong một nghị quyết."""

from __future__ import annotations

from collections.abc import Iterator

from domain.consistency.assigned import tasks_of
from domain.finding import Finding
from domain.record import MeetingRecord
from domain.source import Path
from domain.target import Target
from vitext.fold import search_key
from vitext.numbers import write_number


def _all_targets(record: MeetingRecord) -> Iterator[tuple[Path, Target]]:
    """Every target of the resolution, of its tasks and of its annexes, with its place."""
    for index, section in enumerate(record.resolution.sections):
        for at, target in enumerate(section.targets):
            yield ("nghi_quyet", "phan", index, "chi_tieu", at), target
    for path, task in tasks_of(record):
        for at, target in enumerate(task.targets):
            yield (*path, "chi_tieu", at), target
    for index, annex in enumerate(record.resolution.annexes):
        for at, target in enumerate(annex.targets):
            yield ("nghi_quyet", "phu_luc", index, "chi_tieu", at), target


def targets(record: MeetingRecord) -> Iterator[Finding]:
    """Figures that cannot be, or that contradict each other."""
    seen: dict[tuple[str, ...], tuple[Path, Target]] = {}
    for path, target in _all_targets(record):
        if target.value is None:
            yield Finding("targets.value", path, f"Chỉ tiêu “{target.indicator}” chưa có giá trị.", "warning")
            continue
        if target.value_max is not None and target.value_max < target.value:
            yield Finding(
                "targets.range",
                (*path, "gia_tri_den"),
                f"Chỉ tiêu “{target.indicator}”: giá trị trên {write_number(target.value_max)} nhỏ hơn giá trị dưới "
                f"{write_number(target.value)}.",
            )
        if not target.unit:
            yield Finding("targets.unit", path, f"Chỉ tiêu “{target.indicator}” chưa có đơn vị tính.", "warning")
        period = target.period.as_noun() if target.period else ""
        same = (search_key(target.indicator), search_key(target.unit or ""), search_key(period))
        if same in seen and seen[same][1].value != target.value:
            other = seen[same][1].value
            assert other is not None
            yield Finding(
                "targets.twice",
                path,
                f"Chỉ tiêu “{target.indicator}” ghi {write_number(target.value)}, nhưng chỗ khác trong nghị quyết ghi "
                f"{write_number(other)}.",
            )
        seen.setdefault(same, (path, target))
