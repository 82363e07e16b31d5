"""Tình trạng máy: two short answers for programs that watch the service, one page for administrators."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import JSONResponse, RedirectResponse, Response

from service.operations import actions
from service.operations.checks import Machine
from service.web.guard import Administrator, Db, Jobs, Now, engine_of, settings_of
from service.web.render import render

router = APIRouter()


async def machine_of(request: Request) -> Machine:
    """The application's parts, with what was seen of them last."""
    state = request.app.state
    machine: Machine | None = getattr(state, "machine", None)
    if machine is None:
        machine = state.machine = Machine(engine_of(request), state.files, state.queue, settings_of(request))
    return machine


Parts = Annotated[Machine, Depends(machine_of)]


@router.get("/suc-khoe")
def alive() -> Response:
    """The process answers."""
    return JSONResponse({"status": "ok"})


@router.get("/san-sang")
def ready(machine: Parts, now: Now) -> Response:
    """Whether pages can be served: 503 while a needed part fails; "degraded" while another does."""
    checks = machine.checks(now)
    broken = any(one.needed and one.state != "ok" for one in checks)
    status = "down" if broken else "ok" if all(one.state == "ok" for one in checks) else "degraded"
    return JSONResponse({"status": status, "parts": {one.key: one.state for one in checks}}, 503 if broken else 200)


@router.get("/thiet-lap/tinh-trang")
def status(request: Request, db: Db, who: Administrator, machine: Parts) -> Response:
    """Parts, versions, queue, failed jobs, disk."""
    shown = actions.status_of(db, who, machine, request.app.state.kinds)
    again = "lam-lai" in request.query_params
    return render(request, "operations/status.html", status=200, shown=shown, again=again, size=_size)


@router.post("/thiet-lap/tinh-trang/viec/{job_id}/lam-lai")
def try_again(request: Request, db: Db, who: Administrator, queue: Jobs, job_id: int) -> Response:
    """Have a failed job done again."""
    actions.try_again(db, who, queue, request.app.state.kinds, job_id)
    return RedirectResponse("/thiet-lap/tinh-trang?lam-lai=1#viec", 303)


def _size(count: int) -> str:
    """ "12,4 GB"."""
    return f"{count / 1024**3:.1f} GB".replace(".", ",")
