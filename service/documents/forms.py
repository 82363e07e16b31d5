"""Biểu mẫu của văn bản: what each step's form gives, read and handed to the action."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from fastapi import Depends, UploadFile
from sqlalchemy import Connection, Engine

from domain.errors import InputRefused
from domain.kinds import Kind, find_kind
from domain.organisation import Signer
from domain.record import head_of
from service.accounts.actor import Actor
from service.database.engine import writing
from service.documents import actions, afterwards, numbering, signed_copy, store
from service.documents.actions import Document
from service.documents.numbering import Entry
from service.documents.states import Action
from service.files.store import Files
from service.meetings.making import NEVER_ISSUED
from service.web.guard import Brief
from vitext.clean import strip_illegal
from vitext.fold import slug
from vitext.quote import quote
from vitext.unsaid import read_near_day


@dataclass(frozen=True, slots=True)
class Given:
    """Everything a step's form may hold; each step reads what it needs."""

    comment: str = ""
    passage: str = ""
    approver: int = 0
    signer: str = ""
    day: str = ""
    copies: str = ""
    other: str = ""
    instead: int = 0
    scan: bytes | InputRefused | None = None


Take = Callable[[Connection, Files, Actor, int, int, Given], Any]


def day_of(written: str, *, today: date) -> date:
    """A day as people type it; empty is today. Raises InputRefused."""
    if not written.strip():
        return today
    try:
        return read_near_day(written, today=today)
    except ValueError:
        raise InputRefused(f"Không hiểu ngày “{written}”.", advice="Hãy ghi như 05/3/2026.") from None


def kind_of(name: str) -> Kind:
    """The kind called so, if its documents are numbered and issued. Raises InputRefused."""
    found = find_kind(name)
    if found is None or found.code in NEVER_ISSUED:
        raise InputRefused("Không có loại văn bản này.", advice="Hãy chọn trong danh sách.")
    return found


def signers_of(document: Document) -> tuple[Signer, ...]:
    """Who may sign this document: the one whom its text names, in its own block or as the organisation's first."""
    named = head_of(document.record, document.kind).signer
    return (named,) if named else document.record.organisation.signers[:1]


def opened_scan(who: Brief, ban_ky: UploadFile | None = None) -> bytes | InputRefused | None:
    """The signed copy, opened and found good, or why it is not; None when no file was chosen.

    A dependency that comes before `Db`: opening a scan takes seconds, in which nobody else could write.
    """
    if ban_ky is None or not ban_ky.filename:
        return None
    who.require("see")
    content = ban_ky.file.read(signed_copy.LIMIT + 1)
    try:
        return signed_copy.checked(content) if content else None
    except InputRefused as fault:
        return fault


OpenedScan = Annotated[bytes | InputRefused | None, Depends(opened_scan)]


def good(scan: bytes | InputRefused | None) -> bytes | None:
    """The content of a signed copy. Raises what hindered it from being opened."""
    if isinstance(scan, InputRefused):
        raise scan
    return scan


def file_name(document: Document) -> str:
    """A name for the files of a document: "04-nq-lmhtx" once numbered, the kind and subject before."""
    return slug(document.row.symbol or f"{document.kind.name} {document.row.title}", limit=60)


def _signer(document: Document, chosen: str) -> Signer:
    signers = signers_of(document)
    place = int(chosen) if chosen.isdecimal() and len(chosen) < 10 else 0
    if not 0 <= place < len(signers):
        raise InputRefused("Chưa chọn người ký.", advice="Hãy chọn trong danh sách người ký của cơ quan.")
    return signers[place]


def _sign(db: Connection, files: Files, who: Actor, document_id: int, version: int, given: Given) -> None:
    signer = _signer(actions.document_of(db, who, document_id), given.signer)
    actions.sign(db, files, who, document_id, version=version, signer=signer, scan=good(given.scan))


def _entry(who: Actor, document_id: int, version: int, given: Given) -> Entry:
    written = given.copies.strip()
    copies = int(written) if written.isdecimal() and len(written) < 10 else None
    return Entry(document_id, version, day_of(given.day, today=who.today), copies, given.comment)


def _other(db: Connection, who: Actor, given: Given) -> int:
    """The document that a form names by its number ("05/NQ-LMHTX, ngày 15/01/2026") or its id; 0 for none."""
    who.require("number")
    said = " ".join(strip_illegal(given.other)[0].split())
    if not said or said.isdecimal():
        return int(said) if said and len(said) < 10 else 0
    symbol, _, day = said.partition(", ngày ")
    found = store.issued_as(db, who.organisation_id, symbol, day_of(day, today=who.today) if day else None)
    if not found:
        raise InputRefused(
            f"Không có văn bản nào đã ban hành mang số {quote(symbol)}{', ngày ' + day if day else ''}.",
            advice="Hãy chọn trong danh sách, hoặc ghi đúng số, ký hiệu.",
        )
    if len(found) > 1:
        raise InputRefused(
            f"Có {len(found)} văn bản cùng số {quote(symbol)}.",
            advice=f"Hãy ghi kèm ngày, như “{symbol}, ngày 15/01/2026”.",
        )
    return found[0]


_TAKE: dict[Action, Take] = {
    "submit": lambda db, _, who, one, version, given: actions.submit(
        db, who, one, version=version, approver=given.approver
    ),
    "withdraw": lambda db, _, who, one, version, given: actions.withdraw(
        db, who, one, version=version, comment=given.comment
    ),
    "return": lambda db, _, who, one, version, given: actions.send_back(
        db, who, one, version=version, comment=given.comment, passage=given.passage, instead_of=given.instead or None
    ),
    "approve": lambda db, _, who, one, version, given: actions.approve(
        db, who, one, version=version, comment=given.comment, instead_of=given.instead or None
    ),
    "reopen": lambda db, _, who, one, version, given: actions.reopen(
        db, who, one, version=version, comment=given.comment
    ),
    "sign": _sign,
    "void": lambda db, _, who, one, version, given: numbering.void_given(
        db, who, one, version=version, reason=given.comment
    ),
    "issue": lambda db, _, who, one, version, __: actions.issue(db, who, one, version=version),
    "correct": lambda db, _, who, one, version, given: afterwards.correct(
        db, who, one, version=version, by=_other(db, who, given), reason=given.comment
    ),
    "replace": lambda db, _, who, one, version, given: afterwards.replace_by(
        db, who, one, version=version, by=_other(db, who, given), reason=given.comment
    ),
    "recall": lambda db, _, who, one, version, given: afterwards.recall(
        db, who, one, version=version, reason=given.comment, by=_other(db, who, given) or None
    ),
}


def take(
    engine: Engine, files: Files, who: Actor, action: Action, document_id: int, version: int, given: Given
) -> None:  # fmt: skip
    """Take a step in a transaction of its own. Raises what hinders it, and then nothing has changed."""
    if action == "number":
        numbering.take_number(engine, files, who, _entry(who, document_id, version, given))
        return
    with writing(engine) as db:
        _TAKE[action](db, files, who, document_id, version, given)


def attach(
    engine: Engine, files: Files, who: Actor, document_id: int, version: int, opened: bytes | InputRefused | None
) -> None:
    """Keep the signed copy that a form brought. Raises what hinders it."""
    with writing(engine) as db:
        actions.document_of(db, who, document_id)
        content = good(opened)
        if content is None:
            raise InputRefused("Chưa chọn tệp bản ký.", advice="Hãy chọn tệp PDF hoặc ảnh quét rồi tải lên.")
        actions.attach_scan(db, files, who, document_id, version=version, scan=content)
