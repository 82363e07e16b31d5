"""Trang thiết lập: the front page, and a page for each section of the profile with its live preview."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response
from sqlalchemy import Connection

from domain.errors import ThukyError
from domain.organisation import Organisation
from service.accounts.actor import Actor
from service.organisations import actions, template_pages
from service.organisations.forms import GROUPS, LAYOUTS, NUMBERED, PROFILES, SECTIONS, SERIES, TONES, Section, Typed
from service.organisations.labels import LABELS
from service.organisations.letterhead import letterhead_of, signature_of
from service.organisations.profile import merged, organisation_of, remarks_of
from service.web.faults import status_of
from service.web.guard import Administrator, Db
from service.web.render import render
from service.web.sent import Number, Sent

router = APIRouter(prefix="/thiet-lap")
_CHOICES: dict[str, Any] = {
    "profiles": PROFILES,
    "layouts": LAYOUTS,
    "series": SERIES,
    "tones": TONES,
    "numbered": NUMBERED,
    "groups": GROUPS,
    "labels": LABELS,
}


@router.get("")
def front(request: Request, db: Db, who: Administrator) -> Response:
    """Every part of the settings with what it holds now."""
    row = actions.settings_of(db, who)
    organisation = actions.profile_of(db, who)
    remarks, lists = remarks_of(organisation), len(actions.lists_of(row.settings))
    look_at = "nguoi-ky" if all(name.startswith("nguoi_ky") for name in remarks) else "co-quan"
    values: dict[str, Any] = {"organisation": organisation, "lists": lists, "remarks": remarks, "look_at": look_at}
    return render(request, "organisations/front.html", sections=SECTIONS, **values)


@router.get("/co-quan/dau-van-ban")
def letterhead_part(request: Request, db: Db, who: Administrator) -> Response:
    """The letterhead of what is typed at this moment; nothing is saved."""
    organisation = _typed_now(request, db, who, "co-quan")
    values: dict[str, Any] = {"live": True, "remarks": remarks_of(organisation), **_looks(organisation, who)}
    return render(request, "organisations/letterhead.html", **values)


@router.get("/nguoi-ky/mau-ky")
def signatures_part(request: Request, db: Db, who: Administrator) -> Response:
    """The signature blocks of what is typed at this moment; nothing is saved."""
    return render(request, "organisations/signatures.html", **_looks(_typed_now(request, db, who, "nguoi-ky"), who))


router.include_router(template_pages.router)


def section_page(request: Request, db: Db, who: Administrator, luu: int = 0) -> Response:
    """One section as it is kept."""
    row, section = actions.settings_of(db, who), _section(request)
    return _page(request, who, section, row.profile, row.settings, row.version, name=row.name, saved=bool(luu))


def save_section(request: Request, db: Db, who: Administrator, sent: Sent, phien_ban: Number) -> Response:
    """Save one section; what hinders it is said on its page, with everything typed still there."""
    section = _section(request)
    typed = section.read(sent)
    try:
        with db.begin_nested():
            actions.save(db, who, section, typed, version=phien_ban)
    except ThukyError as fault:
        return _refused(request, db, who, section, typed, phien_ban, fault)
    return RedirectResponse(f"/thiet-lap/{section.slug}?luu=1", 303)


# A route for each: `/thiet-lap/{slug}` would swallow the settings' pages of other features.
for _slug in SECTIONS:
    router.add_api_route(f"/{_slug}", section_page, methods=["GET"])
    router.add_api_route(f"/{_slug}", save_section, methods=["POST"])


def _refused(
    request: Request, db: Connection, who: Actor, section: Section, typed: Typed, version: int, fault: ThukyError
) -> Response:
    row = actions.settings_of(db, who)
    profile, settings = merged(row.profile, typed.values), {**row.settings, **typed.settings}
    return _page(request, who, section, profile, settings, version, name=row.name, faults=typed.faults, fault=fault)


def _page(
    request: Request,
    who: Actor,
    section: Section,
    profile: dict[str, Any],
    settings: dict[str, Any],
    version: int,
    *,
    name: str,
    faults: dict[str, str] | None = None,
    fault: ThukyError | None = None,
    saved: bool = False,
) -> Response:
    organisation = organisation_of(profile, name=name)
    return render(
        request,
        f"organisations/{section.slug.replace('-', '_')}.html",
        status=status_of(fault) if fault else 200,
        section=section,
        profile={"ten": name} | profile,
        organisation=organisation,
        lists=settings.get("danh_sach_noi_nhan", []),
        version=version,
        faults=faults or {},
        remarks=remarks_of(organisation),
        fault=fault,
        saved=saved,
        under=_under,
        live=False,
        **_CHOICES,
        **_looks(organisation, who),
    )


def _under(notes: dict[str, str], start: str) -> dict[str, str]:
    """The notes of one row: "nguoi_ky.0.ho_ten" under "nguoi_ky.0" is "ho_ten"."""
    return {name[len(start) + 1 :]: words for name, words in notes.items() if name.startswith(f"{start}.")}


def _looks(organisation: Organisation, who: Actor) -> dict[str, Any]:
    """The letterhead, or why there is none, and each signer's block."""
    try:
        head, refusal = letterhead_of(organisation, today=who.today), None
    except ThukyError as fault:
        head, refusal = None, fault
    blocks = [signature_of(organisation, signer) for signer in organisation.signers]
    remarks = remarks_of(organisation)
    beside = [list(_under(remarks, f"nguoi_ky.{place}").values()) for place in range(len(blocks))]
    return {"head": head, "refusal": refusal, "blocks": blocks, "signer_remarks": beside}


def _typed_now(request: Request, db: Connection, who: Actor, slug: str) -> Organisation:
    row = actions.settings_of(db, who)
    return organisation_of(merged(row.profile, SECTIONS[slug].read(request.query_params).values))


def _section(request: Request) -> Section:
    return SECTIONS[request.url.path.rpartition("/")[2]]
