"""Trang của một văn bản: where it is, whose turn it is, its pages with what was said about them, and what happened."""

from __future__ import annotations

from fastapi import Request
from fastapi.responses import Response
from sqlalchemy import Connection

from domain.errors import ThukyError
from domain.finding import Finding
from service.accounts.actor import Actor
from service.database.engine import reading
from service.documents import actions, following, forms, looks, store
from service.documents.states import Action
from service.documents.way import approvers, likely_approver, way_of
from service.errors import NotFound
from service.meetings import actions as meetings
from service.meetings.locating import field_address
from service.meetings.making import LABELS
from service.meetings.preview.quick import quick_blocks
from service.web.faults import status_of
from service.web.guard import engine_of
from service.web.render import render

LINK_WORDS = {
    ("corrects", True): "Đính chính",
    ("replaces", True): "Thay thế",
    ("recalls", True): "Thu hồi",
    ("corrects", False): "Được đính chính bằng",
    ("replaces", False): "Được thay thế bằng",
    ("recalls", False): "Bị thu hồi theo",
}
STEP_WORDS = {
    "submit": "trình duyệt", "withdraw": "rút về để sửa", "return": "trả lại", "approve": "duyệt",
    "reopen": "cho sửa lại", "sign": "ghi nhận đã ký", "number": "cấp số, vào sổ", "void": "bỏ số đã cấp",
    "issue": "ban hành", "correct": "đính chính", "replace": "thay thế", "recall": "thu hồi",
}  # fmt: skip


def shown(
    request: Request,
    db: Connection,
    who: Actor,
    document_id: int,
    fault: ThukyError | None = None,
    typed: tuple[Action, forms.Given] | None = None,
) -> Response:
    """The page; with what hindered a step, if something did, and what had been typed for it."""
    found = actions.document_of(db, who, document_id)
    open_still = found.state in ("draft", "returned", "submitted")
    people = approvers(db, who)
    after_issue = found.state in ("issued", "corrected") and who.may("number")
    return render(
        request,
        "documents/document.html",
        status=status_of(fault) if fault else 200,
        fault=fault,
        typed=dict((typed,)) if typed else {},
        document=found,
        label=LABELS[found.kind.code],
        way=way_of(db, who, found),
        behind=who.may("draft") and following.is_behind(db, who, found),
        steps=store.steps_of(db, found.id),
        step_words=STEP_WORDS,
        remarks=store.remarks_of(db, found.id),
        findings=_placed(db, who, found, actions.findings(found)) if open_still else (),
        blanks=_placed(db, who, found, actions.blanks(found)) if open_still else (),
        approvers=people,
        likely=likely_approver(people, found.record, found.kind, found.row.asked),
        signers=forms.signers_of(found),
        links=[(LINK_WORDS[one.kind, bool(one.does)], one) for one in store.links_of(db, found.id)],
        issued=store.others_issued(db, who.organisation_id, found.id) if after_issue else (),
        blocks=quick_blocks(_content(request, db, who, found)),
        today=who.today,
    )


def _placed(
    db: Connection, who: Actor, document: actions.Document, found: tuple[Finding, ...]
) -> list[tuple[Finding, str]]:
    """Each finding with the address of the field where it is mended; "" for who may not, or where there is none."""
    mends = document.state in following.DRAFTING and who.may("draft") and document.row.meeting_id is not None
    meeting = meetings.find(db, who, document.row.meeting_id) if mends and found else None
    return [(one, field_address(meeting, one.path) if meeting else "") for one in found]


def told(
    request: Request,
    who: Actor,
    document_id: int,
    fault: ThukyError,
    typed: tuple[Action, forms.Given] | None = None,
) -> Response:
    """The page with what hindered a step, once its transaction is over: drawing the text may take long.

    Raises the fault itself where there is no page to tell it on.
    """
    if isinstance(fault, NotFound):
        raise fault
    with reading(engine_of(request)) as db:
        return shown(request, db, who, document_id, fault, typed)


def _content(request: Request, db: Connection, who: Actor, found: actions.Document) -> bytes:
    """The .docx; with the built-in template where the organisation's own cannot bear this text: the page stays open."""
    try:
        return looks.content_of(request, db, who, found)
    except ThukyError:
        return actions.plainly_rendered(found)
