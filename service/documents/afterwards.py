"""Sau khi ban hành: đính chính, thay thế, thu hồi, each tied to the document that does it (NĐ 30/2020, Điều 18)."""

from __future__ import annotations

from sqlalchemy import Connection

from domain.errors import InputRefused
from service.accounts.actor import Actor
from service.documents import store
from service.documents.states import Action
from service.documents.stepping import Document, at_step, document_of, take_step
from service.happenings import tell


def correct(db: Connection, who: Actor, document_id: int, *, version: int, by: int, reason: str) -> None:
    """Mark an issued document as corrected by an official letter (NĐ 30, Điều 18.3)."""
    _after(db, who, document_id, "correct", "corrects", version, by, reason)


def replace_by(db: Connection, who: Actor, document_id: int, *, version: int, by: int, reason: str) -> None:
    """Mark an issued document as replaced by another of equal form."""
    _after(db, who, document_id, "replace", "replaces", version, by, reason)
    tell(db, who, "document.replaced", document_id)


def recall(db: Connection, who: Actor, document_id: int, *, version: int, reason: str, by: int | None = None) -> None:
    """Call an issued document back; `by` is the document that orders it, if there is one."""
    document = at_step(db, who, document_id, "recall", version)
    if not reason.strip():
        raise InputRefused("Chưa ghi lý do thu hồi.", advice="Hãy ghi lý do để gửi kèm thông báo thu hồi.")
    if by is not None:
        store.link(db, _issued(db, who, by, document).id, "recalls", document.id)
    take_step(db, who, document, "recall", comment=reason)
    tell(db, who, "document.recalled", document.id)


def _after(
    db: Connection, who: Actor, document_id: int, action: Action, kind: str, version: int, by: int, reason: str
) -> None:
    document = at_step(db, who, document_id, action, version)
    other = _issued(db, who, by, document)
    store.link(db, other.id, kind, document.id)
    take_step(db, who, document, action, comment=reason or f"Theo văn bản số {other.row.symbol}")


def _issued(db: Connection, who: Actor, document_id: int, about: Document) -> Document:
    """The issued document that corrects, replaces or recalls another."""
    if not document_id:
        raise InputRefused(
            "Chưa chọn văn bản dùng để đính chính, thay thế hoặc thu hồi.",
            advice="Hãy ban hành văn bản ấy trước, rồi chọn trong danh sách.",
        )
    other = document_of(db, who, document_id)
    if other.id == about.id or other.state not in ("issued", "corrected"):
        raise InputRefused(
            "Văn bản dùng để đính chính, thay thế, thu hồi phải đã ban hành.", advice="Hãy ban hành văn bản ấy trước."
        )
    return other
