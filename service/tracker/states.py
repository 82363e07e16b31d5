"""Trạng thái một việc: (chưa bắt đầu, đang làm, hoàn thành, dừng, hồ sơ cũ) and what the day makes of it.

Overdue and due soon are never stored: they follow from the due day and today. Without a due day neither ever holds.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal, get_args

Status = Literal["waiting", "doing", "done", "stopped", "kept"]
State = Literal["overdue", "soon", "doing", "waiting", "done", "stopped", "kept", "withdrawn"]
STATUSES: tuple[Status, ...] = get_args(Status)
OPEN: tuple[Status, ...] = ("waiting", "doing")
SOON_DAYS = 7
LONG_OVER = timedelta(days=90)  # a day that passed so long before the upload is nobody's task today
_OLD_PAPER = timedelta(days=365)

# The order of the columns of the matrix and of the filter; the last two are shown only when they are asked for.
STATE_NAMES: dict[State, str] = {
    "overdue": "Quá hạn",
    "soon": "Sắp đến hạn",
    "doing": "Đang làm",
    "waiting": "Chưa bắt đầu",
    "done": "Hoàn thành",
    "stopped": "Dừng",
    "kept": "Hồ sơ cũ",
    "withdrawn": "Đã rút",
}
STATE_KEYS: dict[str, State] = {
    "qua-han": "overdue",
    "sap-den-han": "soon",
    "dang-lam": "doing",
    "chua-bat-dau": "waiting",
    "hoan-thanh": "done",
    "dung": "stopped",
    "ho-so-cu": "kept",
    "da-rut": "withdrawn",
}
KEY_OF: dict[State, str] = {state: key for key, state in STATE_KEYS.items()}


def soon_until(today: date, days: int = SOON_DAYS) -> date:
    """The last day that counts as soon."""
    return today + timedelta(days=days)


def state_of(status: Status, due: date | None, today: date, *, withdrawn: str = "") -> State:
    """What is shown of an item on a day."""
    if withdrawn:
        return "withdrawn"
    if status not in OPEN or due is None:
        return status
    if due < today:
        return "overdue"
    return "soon" if due <= soon_until(today) else status


def is_old(due: date | None, recurring: str, paper: date | None, today: date) -> bool:
    """Whether an uploaded task was over long before it was uploaded: it is kept to be looked up, not followed.

    `paper` is the document's day; it decides only where no due day is written and nothing recurs.
    """
    if due is not None:
        return due < today - LONG_OVER
    return not recurring and paper is not None and paper < today - _OLD_PAPER


def days_words(due: date | None, today: date, state: State) -> str:
    """ "quá hạn 3 ngày", "còn 5 ngày", "hôm nay"; "" where the days do not matter."""
    if due is None or state not in ("overdue", "soon"):
        return ""
    left = (due - today).days
    if left < 0:
        return f"quá hạn {-left} ngày"
    return "hạn hôm nay" if left == 0 else f"còn {left} ngày"


def after_figure(status: Status, progress: float) -> Status:
    """The status that a reported per cent means; a stopped task stays stopped until it is taken up again."""
    if status == "stopped":
        return status
    return "done" if progress >= 100 else "doing"


def is_reached(comparator: str, plan: float | None, reached: float | None) -> bool:
    """Whether a target is reached. A ceiling (“không quá”) is known only when its period is over: never here."""
    if plan is None or reached is None:
        return False
    if comparator == ">":
        return reached > plan
    return comparator in ("=", ">=", "approx") and reached >= plan
