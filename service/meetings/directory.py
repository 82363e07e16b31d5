"""Danh bạ đơn vị, cá nhân: what the forms complete from; fed by records, mended by hand."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response
from sqlalchemy import Connection

from domain.errors import InputRefused
from service.accounts.actor import Actor
from service.errors import NotFound
from service.meetings import store
from service.web.guard import Db, Drafter, Key
from service.web.render import render
from service.web.sent import Text
from vitext.clean import nfc, strip_illegal
from vitext.fold import search_key

router = APIRouter()
Kind = Annotated[Literal["unit", "person"], Form()]
_PAGE = "/hoi-nghi/danh-ba"


@router.get(_PAGE)
def directory_page(request: Request, db: Db, who: Drafter) -> Response:
    """Units and people."""
    units = store.directory(db, who.organisation_id, "unit", 2000)
    people = store.directory(db, who.organisation_id, "person", 2000)
    return render(request, "meetings/directory.html", lists=(("unit", "Đơn vị", units), ("person", "Cá nhân", people)))


@router.post(_PAGE)
def add_page(db: Db, who: Drafter, loai: Kind = "unit", ten: Text = "", chuc_vu: Text = "") -> Response:
    """Add an entry."""
    add_entry(db, who, loai, name=ten, role=chuc_vu)
    return RedirectResponse(_PAGE, 303)


@router.post("/hoi-nghi/danh-ba/{entry_id}")
def change_page(db: Db, who: Drafter, entry_id: Key, ten: Text = "", chuc_vu: Text = "", lam: Text = "luu") -> Response:
    """Mend or remove an entry."""
    if lam == "xoa":
        remove_entry(db, who, entry_id)
    else:
        mend_entry(db, who, entry_id, name=ten, role=chuc_vu)
    return RedirectResponse(f"{_PAGE}#muc-{entry_id}", 303)


def add_entry(db: Connection, who: Actor, kind: str, *, name: str, role: str) -> None:
    """Add a unit or a person. Raises InputRefused for a name that is empty or there already."""
    who.require("draft")
    values = _values(name, role)
    _not_twice(db, who, kind, values["folded"], None)
    common = {"organisation_id": who.organisation_id, "kind": kind, "uses": 1}
    store.add_entries(db, [{**common, **values}])


def mend_entry(db: Connection, who: Actor, entry_id: int, *, name: str, role: str) -> None:
    """Change an entry. Raises NotFound, InputRefused."""
    who.require("draft")
    kind = store.kind_of_entry(db, who.organisation_id, entry_id)
    if kind is None:
        raise NotFound("mục này của danh bạ")
    values = _values(name, role)
    _not_twice(db, who, kind, values["folded"], entry_id)
    store.change_entry(db, who.organisation_id, entry_id, **values)


def remove_entry(db: Connection, who: Actor, entry_id: int) -> None:
    """Remove an entry. Raises NotFound."""
    who.require("draft")
    if not store.remove_entry(db, who.organisation_id, entry_id):
        raise NotFound("mục này của danh bạ")


def _values(name: str, role: str) -> dict[str, str]:
    shown, titles = (" ".join(nfc(strip_illegal(text)[0]).split()) for text in (name, role))
    if not search_key(shown):
        raise InputRefused("Chưa ghi tên.", advice="Hãy ghi tên đơn vị, hoặc họ và tên.")
    return {"name": shown[:300], "role": titles[:500], "folded": search_key(shown)[:300]}


def _not_twice(db: Connection, who: Actor, kind: str, folded: str, but: int | None) -> None:
    found = store.entries_called(db, who.organisation_id, kind, [folded]).get(folded)
    if found is not None and found.id != but:
        raise InputRefused(f"“{found.name}” đã có trong danh bạ.", advice="Hãy sửa mục đã có.")
