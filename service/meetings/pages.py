"""Trang hội nghị: the list, a new one, one meeting, its revisions, the directory."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from domain.fields import day_of
from service.meetings import actions, directory, drafting, previews
from service.meetings.comparing import compared, compared_items
from service.meetings.making import states_of
from service.meetings.view import remarks_of
from service.web.guard import Db, Drafter, Viewer
from service.web.paging import last_page, page_of
from service.web.render import render
from service.web.sent import Number, Text

router = APIRouter()
_PAGE = 50


@router.get("/hoi-nghi")
def meetings(
    request: Request, db: Db, who: Viewer, q: str = "", nam: str = "", cua: str = "", xoa: int = 0, trang: str = "1"
) -> Response:
    """Meetings by year and body, with a box to search them."""
    year = int(nam) if nam.isdecimal() and len(nam) == 4 else None
    last = last_page(actions.count_found(db, who, words=q, year=year, body=cua), _PAGE)
    page = min(page_of(trang), last)
    found = actions.found(db, who, words=q, year=year, body=cua, limit=_PAGE, offset=(page - 1) * _PAGE)
    years, bodies = actions.years_and_bodies(db, who)
    chosen = {"q": q, "year": year, "body": cua, "page": page, "last": last}
    shown = {"found": found, "years": years, "bodies": bodies, "gone": xoa}
    return render(request, "meetings/list.html", **shown, **chosen, status=200)


@router.get("/hoi-nghi/moi")
def new_page(request: Request, db: Db, who: Drafter) -> Response:
    """How to begin: from the last meeting, from a chosen one, or from nothing."""
    return render(request, "meetings/new.html", earlier=actions.found(db, who, limit=30))


@router.post("/hoi-nghi/moi")
def new(db: Db, who: Drafter, tu: Text = "") -> Response:
    """Begin a meeting and open its first step."""
    begun = actions.clone(db, who, int(tu)) if tu.isdecimal() and len(tu) < 10 else actions.begin(db, who)
    return RedirectResponse(f"/hoi-nghi/{begun}/soan", 303)


@router.get("/hoi-nghi/{meeting_id:int}")
def meeting_page(request: Request, db: Db, who: Viewer, meeting_id: int) -> Response:
    """One meeting: its record in short, its documents, its revisions."""
    meeting = actions.meeting_of(db, who, meeting_id)
    return render(
        request,
        "meetings/meeting.html",
        meeting=meeting,
        day_of=day_of,
        remarks=remarks_of(meeting.read.notes),
        states=states_of(meeting.read.record, actions.profile_of(db, who)),
        revisions=actions.revisions_of(db, who, meeting_id)[:5],
    )


@router.post("/hoi-nghi/{meeting_id:int}/xoa")
def remove(db: Db, who: Drafter, meeting_id: int) -> Response:
    """Remove a meeting that was begun by mistake."""
    actions.remove(db, who, meeting_id)
    return RedirectResponse(f"/hoi-nghi?xoa={meeting_id}", 303)


@router.post("/hoi-nghi/{meeting_id:int}/hoan-tac")
def take_back(db: Db, who: Drafter, meeting_id: int) -> Response:
    """Undo the removal."""
    actions.take_back(db, who, meeting_id)
    return RedirectResponse(f"/hoi-nghi/{meeting_id}", 303)


@router.get("/hoi-nghi/{meeting_id:int}/phien-ban")
def revisions_page(request: Request, db: Db, who: Viewer, meeting_id: int) -> Response:
    """All revisions, two of them to be chosen and compared."""
    meeting = actions.meeting_of(db, who, meeting_id)
    kept = actions.revisions_of(db, who, meeting_id)
    return render(request, "meetings/revisions.html", meeting=meeting, revisions=kept)


@router.post("/hoi-nghi/{meeting_id:int}/phien-ban")
def keep_revision(db: Db, who: Drafter, meeting_id: int, ten: Text = "") -> Response:
    """Keep the present state under a name."""
    actions.keep_revision(db, who, meeting_id, ten)
    return RedirectResponse(f"/hoi-nghi/{meeting_id}/phien-ban", 303)


@router.get("/hoi-nghi/{meeting_id:int}/phien-ban/so-sanh")
def compare_page(request: Request, db: Db, who: Viewer, meeting_id: int, cu: int = 0, moi: int = 0) -> Response:
    """Two revisions side by side; 0 is the present state."""
    meeting = actions.meeting_of(db, who, meeting_id)
    old, new = (actions.revision_of(db, who, meeting_id, number) for number in (cu, moi))
    values = {"cu": cu, "moi": moi, "old": old, "new": new, "revisions": actions.revisions_of(db, who, meeting_id)}
    fields, items = compared(old.record, new.record), compared_items(old.record, new.record)
    return render(request, "meetings/compare.html", meeting=meeting, fields=fields, items=items, **values, status=200)


@router.post("/hoi-nghi/{meeting_id:int}/phien-ban/{number:int}/lay-lai")
def restore(db: Db, who: Drafter, meeting_id: int, number: int, ban: Number = 0) -> Response:
    """Make a revision the present state again."""
    actions.restore(db, who, meeting_id, number, ban)
    return RedirectResponse(f"/hoi-nghi/{meeting_id}?lay-lai={number}", 303)


router.include_router(directory.router)
router.include_router(drafting.router)
router.include_router(previews.router)
