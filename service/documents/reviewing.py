"""Góp ý tại đoạn: what an approver says about passages of a submitted text; ticked off while redrafting."""

from __future__ import annotations

from sqlalchemy import Connection

from domain.errors import InputRefused
from service.accounts.actor import Actor
from service.audit.store import note
from service.documents import actions, store
from service.errors import Conflict, NotFound


def remark(db: Connection, who: Actor, document_id: int, *, passage: str, words: str) -> int:
    """Say something about a passage of a submitted document; gives the remark's id."""
    who.require("approve")
    document = actions.document_of(db, who, document_id, lock=True)
    if document.state != "submitted":
        raise Conflict(
            f"Văn bản {document.state_name.lower()} nên không góp ý được.",
            advice="Chỉ góp ý được khi văn bản đang trình duyệt. Hãy tải lại trang.",
        )
    said = " ".join(words.split())
    if not said:
        raise InputRefused("Chưa ghi ý kiến cho đoạn này.", advice="Hãy ghi cần sửa thế nào.")
    values = {"document_id": document.id, "user_id": who.user_id, "user_name": who.user_name, "at": who.now}
    made = store.add_remark(db, {**values, "passage": " ".join(passage.split())[:2000], "words": said[:4000]})
    note(db, who, "document.remark", f"document:{document.id}", f"Góp ý: {said}"[:500])
    return made


def take_back(db: Connection, who: Actor, document_id: int, remark_id: int) -> None:
    """Take back one's own remark while the document is still submitted."""
    who.require("approve")
    document = actions.document_of(db, who, document_id, lock=True)
    if document.state != "submitted":
        raise Conflict("Văn bản không còn ở bước trình duyệt.", advice="Hãy tải lại trang.")
    if not store.drop_remark(db, document.id, remark_id, user_id=who.user_id):
        raise NotFound("góp ý này")


def settle(db: Connection, who: Actor, document_id: int, remark_id: int, *, settled: bool) -> None:
    """Tick a remark off as mended, or open it again."""
    who.require("draft")
    document = actions.document_of(db, who, document_id, lock=True)
    if document.state not in ("draft", "returned"):
        raise Conflict("Văn bản không còn ở bước soạn thảo.", advice="Hãy tải lại trang.")
    if not store.settle_remark(db, document.id, remark_id, settled=settled):
        raise NotFound("góp ý này")
