"""Chuyên mục: made, renamed, put in order, deleted; the address of a category stays with it."""

from __future__ import annotations

from typing import Literal

from sqlalchemy import Connection

from domain.errors import InputRefused
from service.accounts.actor import Actor
from service.audit.store import note
from service.bulletins import store
from service.errors import NotFound
from vitext.clean import clean
from vitext.fold import slug


def add_category(db: Connection, who: Actor, name: str) -> int:
    """Make a category, the last of them. Raises InputRefused."""
    who.require("publish")
    shown = _name(name)
    known = store.category_list(db, who.organisation_id)
    if slug(shown) in {one.slug for one in known}:
        raise InputRefused(f"Đã có chuyên mục “{shown}”.", advice="Hãy chọn trong danh sách.")
    place = max((one.position for one in known), default=-1) + 1
    values = {"organisation_id": who.organisation_id, "name": shown, "slug": slug(shown), "position": place}
    made = store.add_category(db, values)
    note(db, who, "category.added", f"category:{made}", f"Đã thêm chuyên mục “{shown}”")
    return made


def rename_category(db: Connection, who: Actor, category_id: int, name: str) -> None:
    """Give a category another name."""
    _known(db, who, category_id)
    shown = _name(name)
    store.change_category(db, who.organisation_id, category_id, name=shown)
    note(db, who, "category.renamed", f"category:{category_id}", f"Đã đổi tên chuyên mục thành “{shown}”")


def move_category(db: Connection, who: Actor, category_id: int, direction: Literal["len", "xuong"]) -> None:
    """Let a category change places with the one before or after it."""
    order = _known(db, who, category_id)
    at = order.index(category_id)
    to = max(at - 1, 0) if direction == "len" else min(at + 1, len(order) - 1)
    order[at], order[to] = order[to], order[at]
    for position, one in enumerate(order):
        store.change_category(db, who.organisation_id, one, position=position)


def drop_category(db: Connection, who: Actor, category_id: int) -> None:
    """Delete a category; its articles stay, without one."""
    _known(db, who, category_id)
    store.drop_category(db, who.organisation_id, category_id)
    note(db, who, "category.dropped", f"category:{category_id}", "Đã xóa một chuyên mục")


def _known(db: Connection, who: Actor, category_id: int) -> list[int]:
    who.require("publish")
    order = [one.id for one in store.category_list(db, who.organisation_id)]
    if category_id not in order:
        raise NotFound("chuyên mục này")
    return order


def _name(written: str) -> str:
    shown = " ".join(clean(written).text.split())[:120]
    if not shown:
        raise InputRefused("Chưa ghi tên chuyên mục.", advice="Ví dụ: Tin hoạt động.")
    return shown
