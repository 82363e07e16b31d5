"""Văn bản của một hội nghị: begun from its page, submitted from its drafting form, shown on both as fragments."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response
from sqlalchemy import Connection

from domain.errors import ThukyError
from domain.kinds import KINDS, Kind, find_kind
from service.accounts.actor import Actor
from service.database.engine import writing
from service.documents import actions, document_page, following, forms, store
from service.documents.actions import Document
from service.documents.way import approvers, likely_approver, way_of
from service.errors import NotFound
from service.meetings import actions as meetings
from service.meetings.actions import Meeting
from service.meetings.locating import place_of
from service.meetings.making import LABELS, NEVER_ISSUED, completed
from service.meetings.view import remarks_of
from service.web.guard import BriefDrafter, Db, Drafter, Viewer, engine_of
from service.web.render import render
from service.web.sent import Number, Text

router = APIRouter()


@router.post("/moi")
def begin(db: Db, who: Drafter, hoi_nghi: Number, loai: Text) -> Response:
    """Make a meeting's document of a kind, or open the one that is on its way."""
    made = following.begin_from_meeting(db, who, meeting_id=hoi_nghi, kind=forms.kind_of(loai))
    return RedirectResponse(f"/van-ban/{made}", 303)


@router.post("/trinh")
def submit(request: Request, who: BriefDrafter, hoi_nghi: Number, loai: Text, nguoi_duyet: Number) -> Response:
    """Submit a meeting's document from its drafting form; what hinders it is said on the document's page."""
    with writing(engine_of(request)) as db:
        made = following.begin_from_meeting(db, who, meeting_id=hoi_nghi, kind=forms.kind_of(loai))
        following.catch_up(db, who, made)
    try:
        with writing(engine_of(request)) as db:
            following.refuse_blanks(following.catch_up(db, who, made))
            following.submit_from_meeting(db, who, made, approver=nguoi_duyet)
    except ThukyError as fault:
        return document_page.told(request, who, made, fault)
    return RedirectResponse(f"/van-ban/{made}", 303)


@router.get("/cua-hoi-nghi/{meeting_id:int}")
def documents(request: Request, db: Db, who: Viewer, meeting_id: int) -> Response:
    """The documents that were made of a meeting: a fragment of its page, or a page of its own."""
    meeting = meetings.meeting_of(db, who, meeting_id)
    rows = store.many(db, who.organisation_id, meeting_id=meeting_id)
    found = [actions.document_of(db, who, row.id) for row in rows]
    listed = [(one, LABELS[one.kind.code], way_of(db, who, one)) for one in found]
    part = "HX-Request" in request.headers
    return render(
        request,
        "documents/of_meeting_part.html" if part else "documents/of_meeting.html",
        meeting=meeting,
        listed=listed,
        after=_settled(found),
        part=part,
        **({"remarks": remarks_of(meeting.read.notes) if part else ()} if found else _way(db, who, meeting, KINDS[0])),
    )


@router.get("/cua-hoi-nghi/{meeting_id:int}/duong-di")
def way(request: Request, db: Db, who: Viewer, meeting_id: int, loai: str = "nghi-quyet") -> Response:
    """The path of the meeting's document of a kind, beside its drafting form: a fragment."""
    kind = find_kind(loai)
    if kind is None:
        raise NotFound("loại văn bản này")
    meeting = meetings.meeting_of(db, who, meeting_id)
    return render(request, "documents/way_part.html", meeting=meeting, **_way(db, who, meeting, kind))


def _way(db: Connection, who: Actor, meeting: Meeting, kind: Kind) -> dict[str, Any]:
    """What `way_part.html` shows: how far the meeting's document of a kind has come, and who may approve it."""
    rows = [row for row in store.many(db, who.organisation_id, meeting_id=meeting.id) if row.kind == kind.code]
    document = actions.document_of(db, who, rows[0].id) if rows else None
    open_still = document is not None and document.state in (*following.DRAFTING, "submitted")
    remarks = store.remarks_of(db, document.id) if document is not None and open_still else []
    record = document.record if document else completed(meeting.read.record, meetings.profile_of(db, who))
    people = approvers(db, who)
    return {
        "kind": kind,
        "label": LABELS[kind.code],
        "issued": kind.code not in NEVER_ISSUED,
        "document": document,
        "way": way_of(db, who, document),
        "approvers": people,
        "likely": likely_approver(people, record, kind, document.row.asked if document else None),
        "remarks": [(one, place_of(meeting.draft, one.passage)) for one in remarks if not one.settled],
    }


def _settled(found: list[Document]) -> str:
    """The issued document of a meeting, in words, once none of its documents can be changed by the record any more."""
    if any(one.state in (*following.DRAFTING, "submitted") for one in found):
        return ""
    done = [one for one in found if one.state in ("issued", "corrected")]
    first = min(done, key=lambda one: one.kind.code != "resolution", default=None)
    return f"{LABELS[first.kind.code]} số {first.row.symbol}" if first else ""
