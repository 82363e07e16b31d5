"""Văn bản đang đợi ai: the path of a document with its present step, and in one sentence whose turn it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection

from domain.kinds import Kind
from domain.record import MeetingRecord, head_of
from service.accounts import store as accounts
from service.accounts.actor import Actor
from service.accounts.roles import Permission, roles_with
from service.documents.states import PATH, STATE_NAMES, Step, next_steps
from service.documents.stepping import Document, asked_other

Fate = Literal["past", "now", "ahead"]


@dataclass(frozen=True, slots=True)
class Way:
    """The stops of the path, whose turn it is, and the steps that this person may take.

    `instead_of` is the name of the leader whom the document was submitted to, when this person could only stand in.
    """

    stops: tuple[tuple[str, Fate], ...]
    words: str
    mine: tuple[Step, ...]
    instead_of: str = ""

    @property
    def next(self) -> Step | None:
        """The step that leads on."""
        return self.mine[0] if self.mine else None


def way_of(db: Connection, who: Actor, document: Document | None) -> Way:
    """The way of a document; of one that is not there yet, its beginning."""
    if document is None:
        return Way(_stops(0), "Đang soạn thảo. Bước sau: trình lãnh đạo duyệt.", ())
    order = [state for state, _ in PATH]
    place = order.index(document.state) if document.state in order else 0 if document.state == "returned" else 5
    mine = tuple(step for step in next_steps(document.state) if who.may(step.permission))
    other = asked_other(db, who, document) if document.state == "submitted" and who.may("approve") else ""
    return Way(_stops(place), _words(db, who, document), mine, other)


def approvers(db: Connection, who: Actor) -> dict[int, str]:
    """Whom a document may be submitted to: id and name."""
    return _people(db, who, "approve")


def likely_approver(people: dict[int, str], record: MeetingRecord, kind: Kind, asked: int | None) -> int | None:
    """Whom it will be submitted to: whoever was asked before, else the one who is to sign; None when nobody knows."""
    if asked in people:
        return asked
    signer = head_of(record, kind).signer or next(iter(record.organisation.signers), None)
    return next((one for one, name in people.items() if signer and name == signer.name), None)


def _stops(place: int) -> tuple[tuple[str, Fate], ...]:
    fates: tuple[Fate, ...] = ("past", "now", "ahead")
    return tuple((words, fates[1 if at == place else 0 if at < place else 2]) for at, (_, words) in enumerate(PATH))


def _words(db: Connection, who: Actor, document: Document) -> str:
    state, row = document.state, document.row
    if state in ("draft", "returned"):
        name = _called(db, who, row.created_by)
        if state == "returned":
            return f"Đã trả lại để sửa. Đang đợi {name} sửa rồi trình lại."
        return f"Đang đợi {name} soạn xong và trình duyệt."
    if state == "submitted":
        return f"Đang đợi {_called(db, who, row.asked)} duyệt."
    if state == "approved":
        signers = (head_of(document.record, document.kind).signer, *document.record.organisation.signers)
        signer = next(filter(None, signers), None)
        name = f"đồng chí {signer.name}" if signer and signer.name else _called(db, who, row.asked)
        return f"Đã duyệt, nội dung được giữ nguyên. Đang đợi {name} ký."
    if state in ("signed", "numbered"):
        verb = "cấp số, vào sổ" if state == "signed" else "ban hành"
        return f"{STATE_NAMES[state]}. Đang đợi {_clerks(db, who)} {verb}."
    if state == "issued":
        return "Đã ban hành. Không còn bước nào phải làm."
    return f"{STATE_NAMES[state]}."


def _called(db: Connection, who: Actor, user_id: int | None) -> str:
    """ "đồng chí Nguyễn Văn A"; just "đồng chí" for the reader."""
    if user_id == who.user_id:
        return "đồng chí"
    found = accounts.user_by_id(db, user_id) if user_id else None
    return f"đồng chí {found.name}" if found else "lãnh đạo"


def _clerks(db: Connection, who: Actor) -> str:
    people = _people(db, who, "number")
    if who.user_id in people:
        return "đồng chí"
    return "đồng chí " + " hoặc đồng chí ".join(people.values()) if people else "văn thư"


def _people(db: Connection, who: Actor, permission: Permission) -> dict[int, str]:
    wanted = roles_with(permission)
    members = accounts.members(db, who.organisation_id)
    return {row.id: row.name for row in members if row.role in wanted and row.active}
