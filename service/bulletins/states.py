"""Trạng thái của bài: Bản nháp → Hẹn giờ đăng → Đã đăng → Đã gỡ, as an editor sees it at a moment."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Row

State = Literal["draft", "scheduled", "published", "withdrawn"]
STATE_NAMES: dict[State, str] = {
    "draft": "Bản nháp",
    "scheduled": "Hẹn giờ đăng",
    "published": "Đã đăng",
    "withdrawn": "Đã gỡ",
}


def state_of(row: Row[Any], now: datetime) -> State:
    """The state; a scheduled article whose moment has come is published, though nobody has touched it."""
    state: State = row.state
    return "published" if state == "scheduled" and row.publish_at <= now else state


def is_public(row: Row[Any], now: datetime) -> bool:
    """Whether everybody can read the article now."""
    return state_of(row, now) == "published"
