"""Dựng trang: one Jinja environment for all features; strict about missing names, everything escaped.

A feature's pages lie in its own folder and are named by it: `render(request, "accounts/sign_in.html", …)`.
"""

from __future__ import annotations

import hashlib
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from service.accounts.roles import ROLE_NAMES
from service.web.chapters import chapter_of
from service.web.codes import codes_whole
from service.web.menu import MENU, SETTINGS
from service.web.paging import offered_pages
from vitext.dates import write_short
from vitext.numbers import write_number
from vitext.wording import upper_first

_SERVICE = Path(__file__).parent.parent
STATIC = Path(__file__).parent / "static"
_USUAL_ZONE = ZoneInfo("Asia/Ho_Chi_Minh")


@cache
def environment() -> Environment:
    """The environment of every page."""
    made = Environment(
        loader=FileSystemLoader(_SERVICE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(
        offered_pages=offered_pages,
        static=static_url,
        chapter_of=chapter_of,
        MENU=MENU,
        SETTINGS=SETTINGS,
        ROLE_NAMES=ROLE_NAMES,
    )
    made.filters.update(
        day=day, moment=moment, hour=hour, number=number, codes_whole=codes_whole, upper_first=upper_first
    )
    return made


@cache
def static_url(name: str) -> str:
    """The address of a static file; it changes with the content, so that browsers may keep it for ever."""
    digest = hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:12]
    return f"/static/{name}?v={digest}"


def render(request: Request, name: str, *, status: int = 200, **values: Any) -> HTMLResponse:
    """A page from its template. `who` is the signed-in person, or None."""
    who = getattr(request.state, "actor", None)
    context = {"request": request, "who": who, "csrf": who.csrf if who else "", "path": request.url.path, **values}
    return HTMLResponse(environment().get_template(name).render(context), status_code=status)


def day(value: date | datetime | None, zone: ZoneInfo | None = None) -> str:
    """A day as people write it: 05/3/2026; "" for none."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        value = value.astimezone(zone or _USUAL_ZONE)
    return write_short(value)


def moment(value: datetime | None, zone: ZoneInfo | None = None) -> str:
    """A moment: "14:32 ngày 05/3/2026"; "" for none."""
    if value is None:
        return ""
    local = value.astimezone(zone or _USUAL_ZONE)
    return f"{local:%H:%M} ngày {day(local.date())}"


def hour(value: datetime, zone: ZoneInfo, today: date) -> str:
    """The hour, "14:32", of something that is mostly of today; with its day if it is not."""
    local = value.astimezone(zone)
    return f"{local:%H:%M}" if local.date() == today else moment(value, zone)


def number(value: float | None) -> str:
    """A number as Vietnamese write it: 1.234.567,5; "" for none."""
    return "" if value is None else write_number(round(value, 4))
