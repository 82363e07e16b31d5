"""Tên đứng trên các gạch đầu dòng cùng dấu: an item that is nothing but a name heads those below it, though their mark is the same.

- Cô Hạnh (y tế) ‖ - lưu mẫu thức ăn ‖ - báo sĩ số ăn ‖ - Ban kiểm soát ‖ - đối chiếu công nợ
No: "- Ông Nam ‖ - Bà Hoa" (who came), "- Ban Giám đốc: lập dự toán" (says what itself).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from domain.extraction import Span
from extractors.layout.layout import Layout
from extractors.layout.sections import Placed
from extractors.layout.view import View, words
from extractors.tasks.blocks.due_labels import bare_end
from extractors.tasks.raw import RawTask
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.called_by_name import person_at
from extractors.tasks.words.verbs import predicate_at

_BULLETS = frozenset(("dash", "plus"))
_BEHIND = words(
    r"(?: ?\([^()]{2,40}\)| (?:bảo vệ|y tế|thú y|cấp dưỡng|tạp vụ|văn thư|thủ kho|kế toán|thủ quỹ|trưởng (?:thôn|xóm|ấp)))$"
)
_LONGEST, _MOST = 60, 12  # letters of a name, items below it


def with_names_above(seen: View, laid: Layout, found: Sequence[RawTask]) -> tuple[RawTask, ...]:
    """The tasks, those below a bare name done by him; what is nothing but such a name is none."""
    starts = [item.block.start for item in laid.placed]
    result: list[RawTask] = []
    for task in found:
        at = bisect_right(starts, task.start) - 1
        if at < 0 or laid.placed[at].block.kind not in _BULLETS:
            result.append(task)
            continue
        if _name_alone(seen, laid.placed, at) is not None and task.rule != "frame":
            continue
        who = _above(seen, laid.placed, at) if task.lead is None else None
        result.append(task if who is None else task._replace(lead=who, lead_carried=True))
    return tuple(result) if len(result) == len(found) else _renumbered(found, result)


def _renumbered(found: Sequence[RawTask], kept: Sequence[RawTask]) -> tuple[RawTask, ...]:
    """The tasks that are kept, their parents by the new numbers."""
    new = {task.start: number for number, task in enumerate(kept)}
    return tuple(
        task if task.parent is None else task._replace(parent=new.get(found[task.parent].start)) for task in kept
    )


def _above(seen: View, placed: Sequence[Placed], at: int) -> Span | None:
    """Who is named by the nearest item above that is nothing but a name, in the same list."""
    item = placed[at]
    for near in range(at - 1, max(-1, at - 1 - _MOST), -1):
        other = placed[near]
        if other.block.kind != item.block.kind or other.heads != item.heads:
            return None
        if (who := _name_alone(seen, placed, near)) is not None:
            return who
    return None


def _name_alone(seen: View, placed: Sequence[Placed], at: int) -> Span | None:
    """The name that an item is, with an item right below it in the same list that begins with what is to be done; or None."""
    block = placed[at].block
    if at + 1 >= len(placed) or block.end - block.body > _LONGEST or not seen.upper(block.body):
        return None
    below = placed[at + 1]
    if below.block.kind != block.kind or below.heads != placed[at].heads:
        return None
    if predicate_at(seen, below.block.body, below.block.end) is None:
        return None
    stop = bare_end(seen, block.body, block.end, marks=" *")
    behind = seen.search(_BEHIND, block.body, stop)
    end = behind.start() if behind else stop
    named = person_at(seen, block.body, end) or agency_at(seen, block.body, end)
    return (block.body, stop) if named == end else None
