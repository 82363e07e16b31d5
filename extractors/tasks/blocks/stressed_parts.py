"""Việc chung và những phần được nhấn mạnh: a task and, behind a colon, what is to be stressed in it; each is a task of its own.

yêu cầu các đơn vị xây dựng kế hoạch thực hiện Nghị quyết ‖, trong đó tập trung vào các nhiệm vụ như: ‖ mở lớp …; sửa …
No: "đề ra nhiệm vụ quý II, trong đó chú trọng: mở lớp …" (nobody is told to do what stands before).
"""

from __future__ import annotations

from collections.abc import Iterator

from extractors.layout.view import View, words
from extractors.tasks.clauses import Clause

_IN_IT = (", trong đó", ", trong do")
_STRESSED = words(
    r", trong đó,? (?:đặc biệt |cần |tiếp tục |phải |có )*(?:lưu ý|tập trung|chú trọng|chú ý|quan tâm|ưu tiên"
    r"|trọng tâm)(?!\w)[^;:.]{0,80}: ?(?=\w)"
)
_ASKS = words(r"(?<!\w)(?:yêu cầu|đề nghị|giao|phân công|chỉ đạo)(?: cho)? (?=\w)")


def stressed_parts(view: View, cut: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """The clauses, those in two that ask somebody for a whole and then for what is to be stressed in it."""
    return tuple(piece for clause in cut for piece in _parted(view, clause))


def _parted(view: View, clause: Clause) -> Iterator[Clause]:
    found = view.search(_STRESSED, clause.start, clause.end) if view.has_any(_IN_IT, clause.start, clause.end) else None
    if found is None or view.search(_ASKS, clause.start, found.start()) is None:
        yield clause
        return
    yield clause._replace(end=found.start())
    yield Clause(found.end(), clause.end, opens=False, label="")
