"""Trang soạn: the six steps, saving a step posted whole, and what an open page's script sends."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, RedirectResponse, Response
from sqlalchemy import Connection
from starlette.datastructures import FormData

from domain.kinds import KINDS
from service.accounts.actor import Actor
from service.errors import NotFound
from service.meetings import actions, store
from service.meetings.answers import answer_of, context_of, shown
from service.meetings.fields.parts import Step
from service.meetings.forms import Patches, changes_of, changes_of_form, deed_of, draft_at
from service.meetings.making import LABELS
from service.meetings.merging import Change, Clash
from service.meetings.steps import STEPS, find_step
from service.meetings.view import counts_of, id_of, remarks_of, step_view
from service.organisations.actions import profile_of, recipient_lists
from service.web.guard import Db, Drafter
from service.web.render import render
from service.web.sent import Sent

router = APIRouter()


@router.get("/hoi-nghi/{meeting_id:int}/soan")
def first_step(who: Drafter, meeting_id: int) -> Response:  # noqa: ARG001
    """The form begins with its first step."""
    return RedirectResponse(f"/hoi-nghi/{meeting_id}/soan/{STEPS[0].slug}", 303)


@router.get("/hoi-nghi/{meeting_id:int}/soan/{slug}")
def draft_page(request: Request, db: Db, who: Drafter, meeting_id: int, slug: str, them: str = "") -> Response:
    """One step of the form."""
    return _draft_page(request, db, who, meeting_id, _step(slug), grow=them[:400])


@router.post("/hoi-nghi/{meeting_id:int}/soan/{slug}")
def save_step(request: Request, db: Db, who: Drafter, meeting_id: int, slug: str, sent: Sent) -> Response:
    """Save a step posted whole, then go where its button leads."""
    step = _step(slug)
    base, deed = _number(sent.get("ban")), str(sent.get("lam") or "tiep")
    editor = f"form{who.user_id}v{base}"
    saved = actions.save(db, who, meeting_id, _posted(db, who, meeting_id, sent, base), editor=editor)
    if saved.clashes:
        return _draft_page(request, db, who, meeting_id, step, clashes=saved.clashes)
    actions.save(db, who, meeting_id, deed_of(deed, saved.meeting.draft, saved.meeting.version), editor=editor)
    actions.feed_directory(db, who, saved.meeting)
    return RedirectResponse(_next(meeting_id, step, deed), 303)


@router.post("/hoi-nghi/{meeting_id:int}/luu")
def save_patches(db: Db, who: Drafter, meeting_id: int, patches: Patches) -> JSONResponse:
    """Save what an open page has changed, and tell it what others did; without changes, just that it is open."""
    meeting = actions.meeting_of(db, who, meeting_id)
    changes = changes_of(patches, context_of(who, meeting))
    saved = actions.save(db, who, meeting_id, changes, editor=patches.editor, known=patches.base_version)
    others = actions.be_present(db, who, meeting_id, editor=patches.editor, place=patches.place or patches.step)
    if patches.finish:
        actions.feed_directory(db, who, saved.meeting)
    return JSONResponse(answer_of(who, saved, [one.path for one in patches.changes], others))


@router.post("/hoi-nghi/{meeting_id:int}/roi/{editor}")
def leave(db: Db, who: Drafter, meeting_id: int, editor: str) -> Response:
    """A page was closed."""
    actions.meeting_of(db, who, meeting_id)
    store.leave(db, meeting_id, editor[:40])
    return Response(status_code=204)


def _draft_page(
    request: Request,
    db: Connection,
    who: Actor,
    meeting_id: int,
    step: Step,
    *,
    grow: str = "",
    clashes: tuple[Clash, ...] = (),
) -> Response:
    meeting = actions.meeting_of(db, who, meeting_id)
    remarks = remarks_of(meeting.read.notes)
    at = STEPS.index(step)
    return render(
        request,
        "meetings/draft.html",
        status=409 if clashes else 200,
        meeting=meeting,
        steps=STEPS,
        view=step_view(step, meeting.draft, meeting.read.notes, who.today, grow=grow),
        remarks=remarks,
        counts=counts_of(remarks),
        clashes=[(one, *_both(one)) for one in clashes],
        following=STEPS[at + 1] if at + 1 < len(STEPS) else None,
        before=STEPS[at - 1] if at else None,
        units=store.directory(db, who.organisation_id, "unit"),
        people=store.directory(db, who.organisation_id, "person"),
        kinds=KINDS,
        kind_labels=LABELS,
        id_of=id_of,
        signers=profile_of(db, who).signers,
        recipient_lists=recipient_lists(db, who),
    )


def _both(clash: Clash) -> tuple[str, str]:
    return shown(clash.path, clash.mine), shown(clash.path, clash.theirs)


def _posted(db: Connection, who: Actor, meeting_id: int, sent: FormData, base: int) -> list[Change]:
    meeting = actions.meeting_of(db, who, meeting_id)
    base = min(base, meeting.version)
    seen = draft_at(meeting.draft, actions.log_since(db, meeting_id, base), base)
    return changes_of_form(sent.multi_items(), seen=seen, base=base, context=context_of(who, meeting))


def _next(meeting_id: int, step: Step, deed: str) -> str:
    verb, _, path = deed.partition(":")
    here = f"/hoi-nghi/{meeting_id}/soan/{step.slug}"
    if verb == "them":
        return f"{here}?them={path}#{id_of(path)}"
    if verb in ("xoa", "len", "xuong"):
        return f"{here}#{id_of(path.rpartition('.@')[0])}"
    at = STEPS.index(step) + (1 if verb == "tiep" else 0)
    if verb == "xong" or at >= len(STEPS):
        return f"/hoi-nghi/{meeting_id}"
    return f"/hoi-nghi/{meeting_id}/soan/{STEPS[at].slug}"


def _step(slug: str) -> Step:
    step = find_step(slug)
    if step is None:
        raise NotFound("bước này")
    return step


def _number(text: Any) -> int:
    return int(text) if isinstance(text, str) and text.isdecimal() and len(text) < 10 else 0
