"""Trang mẫu riêng: upload, what was found, the trial document, on and off."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request, UploadFile
from fastapi.responses import RedirectResponse, Response
from sqlalchemy import Connection

from domain.errors import InputRefused, ThukyError
from domain.kinds import KINDS, find_kind
from service.accounts.actor import Actor
from service.errors import NotFound
from service.jobs import actions as jobs
from service.organisations import actions, own_templates
from service.organisations.labels import LABELS
from service.web.downloads import attachment
from service.web.faults import status_of
from service.web.guard import Administrator, Db
from service.web.render import render
from service.web.sent import Text
from templates_docx.catalogue import chosen_form, entry_of
from templates_docx.engine import field_names
from templates_docx.library import build_template, form_of
from templates_docx.norms.norm import norm_for
from templates_docx.render import house_of
from templates_docx.view.plain import contract_of

router = APIRouter(prefix="/mau")


@router.get("")
def templates(request: Request, db: Db, who: Administrator) -> Response:
    """All own templates, and how to make one."""
    return _page(request, db, who, None)


@router.get("/danh-sach")
def list_part(request: Request, db: Db, who: Administrator) -> Response:
    """The list by itself, asked for while a template is being checked."""
    return render(request, "organisations/mau_list.html", **_listed(db, who))


@router.post("")
def upload(request: Request, db: Db, who: Administrator, loai: Text = "", tep: UploadFile | None = None) -> Response:
    """Take a template in; it is checked beside the pages."""
    try:
        content = tep.file.read(own_templates.LARGEST + 1) if tep and tep.filename else b""
        if not content or tep is None:
            raise InputRefused("Chưa chọn tệp mẫu.", advice="Hãy chọn một tệp .docx rồi tải lên.")
        kind, state = own_templates.kind_of(loai), request.app.state
        own_templates.take_in(db, state.files, state.queue, who, kind=kind, name=tep.filename or "", content=content)
    except ThukyError as fault:
        return _page(request, db, who, fault)
    return RedirectResponse("/thiet-lap/mau", 303)


@router.post("/{template_id:int}/bat")
def use(db: Db, who: Administrator, template_id: int) -> Response:
    """Use it from now on."""
    own_templates.use(db, who, template_id)
    return RedirectResponse("/thiet-lap/mau", 303)


@router.post("/{template_id:int}/tat")
def put_aside(db: Db, who: Administrator, template_id: int) -> Response:
    """Use the built-in one again."""
    own_templates.put_aside(db, who, template_id)
    return RedirectResponse("/thiet-lap/mau", 303)


@router.post("/{template_id:int}/xoa")
def remove(db: Db, who: Administrator, template_id: int) -> Response:
    """Take it off the list."""
    own_templates.remove(db, who, template_id)
    return RedirectResponse("/thiet-lap/mau", 303)


@router.get("/{template_id:int}/tep")
def file(request: Request, db: Db, who: Administrator, template_id: int) -> Response:
    """The template as it was uploaded."""
    row = own_templates.template_row(db, who, template_id)
    name = row.name if row.name.lower().endswith(".docx") else f"{row.name}.docx"
    return attachment(request.app.state.files.get(row.digest), name)


@router.get("/{template_id:int}/thu")
def trial(request: Request, db: Db, who: Administrator, template_id: int) -> Response:
    """The trial document of a made-up meeting."""
    row = own_templates.template_row(db, who, template_id)
    if not row.trial:
        raise NotFound("bản soạn thử này")
    return attachment(request.app.state.files.get(row.trial), f"soan-thu-{own_templates.kind_of(row.kind).slug}.docx")


@router.get("/goc/{slug}.docx")
def built_in(db: Db, who: Administrator, slug: str) -> Response:
    """The built-in template in the organisation's form, to be restyled in Word."""
    kind = find_kind(slug)
    if kind is None:
        raise NotFound("loại văn bản này")
    organisation = actions.profile_of(db, who)
    entry = entry_of(kind)
    profile, layout = chosen_form(entry, organisation.profile, organisation.layout)
    norm = norm_for(profile)
    form = form_of(profile, layout, norm=norm, house=house_of(organisation, norm))
    return attachment(build_template(entry, form), f"mau-{kind.slug}.docx")


@router.get("/truong/{slug}")
def fields(request: Request, who: Administrator, slug: str) -> Response:  # noqa: ARG001
    """The fields that a template of a kind may name."""
    kind = find_kind(slug)
    if kind is None:
        raise NotFound("loại văn bản này")
    names = field_names(contract_of(entry_of(kind).view))
    return render(request, "organisations/mau_truong.html", kind=kind, label=LABELS[kind.code], names=names)


def _page(request: Request, db: Connection, who: Actor, fault: ThukyError | None) -> Response:
    status = status_of(fault) if fault else 200
    values = {"kinds": KINDS, "fault": fault, **_listed(db, who)}
    return render(request, "organisations/mau.html", status=status, **values)


def _listed(db: Connection, who: Actor) -> dict[str, Any]:
    rows = own_templates.listed(db, who)
    waiting = any(row.state == "queued" for row in rows)
    return {"rows": rows, "labels": LABELS, "waiting": waiting, "nobody": waiting and jobs.nobody_works(db, who.now)}
