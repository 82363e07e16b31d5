"""Đường đi của văn bản (NĐ 30/2020, Điều 10–19): which step leads from which state to which, and whose step it is.

Soạn thảo → Trình duyệt → Đã duyệt → Đã ký → Cấp số → Ban hành
     ↖ Rút về, Trả lại ┘ ↖ (sửa sau khi duyệt)   ↖ Bỏ số  └→ Đính chính · Thay thế · Thu hồi
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from service.accounts.roles import Permission
from service.errors import Conflict

State = Literal[
    "draft", "submitted", "returned", "approved", "signed", "numbered", "issued", "corrected", "replaced", "recalled"
]
Action = Literal[
    "submit", "withdraw", "return", "approve", "reopen", "sign", "number", "void", "issue",
    "correct", "replace", "recall",
]  # fmt: skip

STATE_NAMES: dict[State, str] = {
    "draft": "Đang soạn thảo",
    "submitted": "Đang trình duyệt",
    "returned": "Đã trả lại để sửa",
    "approved": "Đã duyệt",
    "signed": "Đã ký",
    "numbered": "Đã cấp số, vào sổ",
    "issued": "Đã ban hành",
    "corrected": "Đã đính chính",
    "replaced": "Đã bị thay thế",
    "recalled": "Đã thu hồi",
}
PATH: tuple[tuple[State, str], ...] = (
    ("draft", "Soạn thảo"),
    ("submitted", "Trình duyệt"),
    ("approved", "Đã duyệt"),
    ("signed", "Đã ký"),
    ("numbered", "Cấp số"),
    ("issued", "Ban hành"),
)


class Step(NamedTuple):
    """One step: from these states to that one, by somebody with the permission; `verb` stands on the button."""

    action: Action
    sources: tuple[State, ...]
    target: State
    permission: Permission
    verb: str


STEPS: tuple[Step, ...] = (
    Step("submit", ("draft", "returned"), "submitted", "draft", "Trình duyệt"),
    Step("withdraw", ("submitted",), "draft", "draft", "Rút về để sửa"),
    Step("return", ("submitted",), "returned", "approve", "Trả lại"),
    Step("approve", ("submitted",), "approved", "approve", "Duyệt"),
    Step("reopen", ("approved", "signed"), "returned", "approve", "Cho sửa lại"),
    Step("sign", ("approved",), "signed", "approve", "Ký"),
    Step("number", ("signed",), "numbered", "number", "Cấp số, vào sổ"),
    Step("issue", ("numbered",), "issued", "number", "Ban hành"),
    Step("void", ("numbered",), "returned", "number", "Bỏ số đã cấp"),
    Step("correct", ("issued",), "corrected", "number", "Đính chính"),
    Step("replace", ("issued", "corrected"), "replaced", "number", "Thay thế"),
    Step("recall", ("issued", "corrected"), "recalled", "number", "Thu hồi"),
)
_BY_ACTION = {step.action: step for step in STEPS}


def step_of(action: Action) -> Step:
    """The step called so."""
    return _BY_ACTION[action]


def next_steps(state: State) -> tuple[Step, ...]:
    """The steps that lead on from a state."""
    return tuple(step for step in STEPS if state in step.sources)


def require(state: State, action: Action) -> Step:
    """The step, if it may be taken from this state. Raises Conflict: somebody else was faster, or the page is old."""
    step = _BY_ACTION[action]
    if state not in step.sources:
        raise Conflict(
            f"Văn bản {STATE_NAMES[state].lower()} nên không thể “{step.verb.lower()}” nữa.",
            advice="Có thể người khác vừa xử lý. Hãy tải lại trang để xem bước hiện tại.",
        )
    return step
