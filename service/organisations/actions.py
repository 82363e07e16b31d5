"""Việc với hồ sơ cơ quan: read it, change a section of it; every other feature reads the profile here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row

from domain.errors import InputRefused
from domain.kinds import Kind
from domain.organisation import Organisation
from service.accounts import store as accounts
from service.accounts.actor import Actor
from service.audit.store import note
from service.errors import Conflict, NotFound
from service.organisations import store
from service.organisations.forms import Section, Typed
from service.organisations.profile import merged, organisation_of, wrong_keys


@dataclass(frozen=True, slots=True)
class RecipientList:
    """Recipients under a name, to be chosen while drafting."""

    name: str
    recipients: tuple[str, ...]


def profile_of(db: Connection, who: Actor) -> Organisation:
    """The organisation of the person, as its settings tell."""
    return profile_in(db, who.organisation_id)


def profile_in(db: Connection, organisation_id: int) -> Organisation:
    """An organisation as its settings tell."""
    row = accounts.organisation(db, organisation_id)
    return organisation_of(row.profile, name=row.name) if row else Organisation()


def recipient_lists(db: Connection, who: Actor) -> tuple[RecipientList, ...]:
    """The named lists of recipients."""
    row = accounts.organisation(db, who.organisation_id)
    return lists_of(row.settings if row else {})


def lists_of(settings: dict[str, Any]) -> tuple[RecipientList, ...]:
    """The named lists in an organisation's settings."""
    kept = settings.get("danh_sach_noi_nhan", [])
    return tuple(RecipientList(one["ten"], tuple(one["noi_nhan"])) for one in kept)


def template_of(db: Connection, who: Actor, kind: Kind) -> str | None:
    """The digest of the own template that documents of a kind are made with; None for the built-in one."""
    row = store.in_use(db, who.organisation_id, kind.code)
    return row.digest if row else None


def settings_of(db: Connection, who: Actor) -> Row[Any]:
    """The organisation's row: name, profile, settings, version."""
    who.require("administer")
    row = accounts.organisation(db, who.organisation_id)
    if row is None:
        raise NotFound("cơ quan này")
    return row


def save(db: Connection, who: Actor, section: Section, typed: Typed, *, version: int) -> None:
    """Change one section. Raises InputRefused while a field is at fault, Conflict when somebody was first."""
    row = settings_of(db, who)
    if typed.faults:
        raise InputRefused("Chưa lưu vì có ô chưa đúng.", advice="Hãy sửa các ô được nêu rồi lưu lại.")
    if row.version != version:
        raise _lost()
    profile = merged(row.profile, typed.values)
    if wrong_keys(profile) & typed.values.keys():
        raise InputRefused("Có giá trị không dùng được nên chưa lưu.", advice="Hãy tải lại trang rồi nhập lại.")
    settings = {**row.settings, **typed.settings}
    changed = _changes(row.profile, profile, typed.values) | _changes(row.settings, settings, typed.settings)
    name = str(profile.get("ten") or row.name)[:300]
    if not accounts.save_organisation(
        db, who.organisation_id, version, profile=profile, settings=settings, name=name
    ):  # fmt: skip
        raise _lost()
    words = f"Đã sửa thiết lập “{section.words}”"
    note(db, who, "organisation.saved", f"organisation:{who.organisation_id}", words, doi=changed)


def _changes(before: dict[str, Any], after: dict[str, Any], keys: Iterable[str]) -> dict[str, Any]:
    """What differs, for the audit log: {"dia_danh": ["An Sơn", "An Biên"]}."""
    return {key: [before.get(key), after.get(key)] for key in keys if before.get(key) != after.get(key)}


def _lost() -> Conflict:
    return Conflict(
        "Người khác vừa lưu thiết lập này nên chưa lưu được; nội dung đồng chí vừa nhập vẫn còn ở dưới.",
        advice="Hãy mở lại trang này ở một thẻ khác để xem bản mới nhất, rồi ghi thay đổi của mình vào đó.",
    )
