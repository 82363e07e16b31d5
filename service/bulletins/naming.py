"""Địa chỉ của bài: "Hội nghị lần thứ 5" → hoi-nghi-lan-thu-5, or …-2 when another article has, or had, that one."""

from __future__ import annotations

from sqlalchemy import Connection

from service.bulletins import store
from service.errors import Conflict
from vitext.fold import slug

_LONGEST = 90
_OURS = frozenset(("tim", "tep", "thang", "chuyen-muc"))  # public pages that are no articles


def free_slug(db: Connection, organisation_id: int, title: str, *, but: int | None = None) -> str:
    """An address for a title that no other article than `but` has or had."""
    wanted = slug(title, limit=_LONGEST)
    taken = store.slugs_like(db, organisation_id, wanted, but=but) | _OURS
    for number in range(1, 10_000):
        name = wanted if number == 1 else f"{wanted}-{number}"
        if name not in taken:
            return name
    raise Conflict("Quá nhiều bài trùng tiêu đề.", advice="Hãy đặt tiêu đề khác.")
