"""Một bước trên đường của văn bản: who may take it from where, and what it leaves behind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row

from domain.kinds import Kind, find_kind
from domain.record import MeetingRecord
from service.accounts import store as accounts
from service.accounts.actor import Actor
from service.audit.store import note
from service.documents import store
from service.documents.freezing import record_of, text_hash
from service.documents.states import STATE_NAMES, Action, State, require
from service.errors import Conflict, NotFound


@dataclass(frozen=True, slots=True)
class Document:
    """A document as pages show it."""

    row: Row[Any]
    kind: Kind
    record: MeetingRecord

    @property
    def id(self) -> int:
        """Its number in the database."""
        return int(self.row.id)

    @property
    def state(self) -> State:
        """Where it is on its way."""
        state: State = self.row.state
        return state

    @property
    def state_name(self) -> str:
        """The state in words."""
        return STATE_NAMES[self.state]


def document_of(db: Connection, who: Actor, document_id: int, *, lock: bool = False) -> Document:
    """A document of the person's organisation. Raises NotFound, also for another organisation's."""
    who.require("see")
    row = store.one(db, who.organisation_id, document_id, lock=lock)
    if row is None:
        raise NotFound("văn bản này")
    kind = find_kind(row.kind)
    assert kind is not None
    return Document(row, kind, record_of(row.record))


def at_step(
    db: Connection, who: Actor, document_id: int, action: Action, version: int, *, lock: bool = True
) -> Document:
    """The document, if this person may take this step from here and has seen its latest version; locked unless told."""
    document = document_of(db, who, document_id, lock=lock)
    step = require(document.state, action)
    who.require(step.permission)
    same_version(document, version)
    return document


def same_version(document: Document, version: int) -> None:
    """Raises Conflict when somebody has changed the document since it was seen."""
    if document.row.version != version:
        raise changed()


def changed() -> Conflict:
    """What a lost race says."""
    return Conflict(
        "Văn bản vừa được người khác thay đổi nên chưa làm bước này.",
        advice="Hãy tải lại trang rồi xem lại trước khi làm.",
    )


def take_step(
    db: Connection,
    who: Actor,
    document: Document,
    action: Action,
    *,
    comment: str = "",
    passage: str = "",
    instead_of: str = "",
    **values: Any,
) -> None:
    """Bring the document to where the step leads, with what else it changes; kept among its steps and in the audit.

    `instead_of` is the name of whoever was asked, when another does it.
    """
    step = require(document.state, action)
    if not store.change(db, document.id, document.row.version, state=step.target, changed=who.now, **values):
        raise changed()
    stead = f"thay đồng chí {instead_of}" if instead_of else ""
    if stead:
        comment = f"{stead[0].upper()}{stead[1:]}. {comment}"
    store.add_step(
        db,
        {
            "document_id": document.id,
            "action": action,
            "state": step.target,
            "user_id": who.user_id,
            "user_name": who.user_name,
            "at": who.now,
            "comment": comment.strip()[:4000],
            "passage": passage.strip()[:2000],
        },
    )
    done = f"{step.verb} {document.kind.name.lower()} {stead}".strip()
    words = f"{done}: {document.row.title}"
    note(db, who, f"document.{action}", f"document:{document.id}", words)


def asked_other(db: Connection, who: Actor, document: Document) -> str:
    """The name of the leader whom a document was submitted to; "" when it is this person, or nobody is known."""
    asked = document.row.asked
    if asked is None or asked == who.user_id:
        return ""
    found = accounts.user_by_id(db, asked)
    return str(found.name) if found else ""


def still_frozen(document: Document) -> None:
    """Hold the text against what was approved. Raises Conflict where it is another."""
    if document.row.frozen != text_hash(document.record, document.kind):
        raise Conflict(
            "Nội dung văn bản khác với nội dung đã duyệt.", advice="Hãy chọn “Cho sửa lại” để trình và duyệt lại."
        )
