"""Lịch theo dõi của mỗi người: a secret address that a telephone subscribes to, renewed or ended when its owner wants.

Only the address's SHA-256 is kept: it is shown once. It works while its owner is an active member of the organisation.
"""

from __future__ import annotations

import hashlib
import secrets
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row

from service.accounts import store as accounts
from service.accounts.actor import Actor
from service.accounts.roles import allowed
from service.audit.store import note
from service.errors import NotFound
from service.tracker import list_store, naming, store
from service.tracker.actions import document_name, path_of
from service.tracker.ical import Event, calendar
from service.tracker.units import lead_key
from templates_docx.view.sentences import unit_after
from vitext.numbers import write_number

_PAST = timedelta(days=180)
_MOST = 3000


def renew(db: Connection, who: Actor, *, lead: str = "") -> str:
    """Make a new address, of one unit's tasks or of all; the one before it ends. Returns its secret part."""
    who.require("see")
    token = secrets.token_urlsafe(32)
    store.drop_feed(db, who.organisation_id, who.user_id)
    whose = {"organisation_id": who.organisation_id, "user_id": who.user_id, "created": who.now}
    store.add_feed(db, {**whose, "token": _kept(token), "lead_key": lead_key(lead)})
    note(db, who, "tracker.feed", f"user:{who.user_id}", "Tạo địa chỉ lịch theo dõi mới")
    return token


def end(db: Connection, who: Actor) -> None:
    """End one's address."""
    who.require("see")
    store.drop_feed(db, who.organisation_id, who.user_id)
    note(db, who, "tracker.feed", f"user:{who.user_id}", "Bỏ địa chỉ lịch theo dõi")


def by_token(db: Connection, token: str, *, now: datetime, site: str) -> bytes:
    """The calendar behind a secret address. Raises NotFound for one that ended or whose owner left."""
    feed = store.feed_by_token(db, _kept(token))
    owner = accounts.user_by_id(db, feed.user_id) if feed else None
    if feed is None or owner is None or not owner.active:
        raise NotFound("lịch này")
    if not allowed(accounts.roles_of(db, owner.id, feed.organisation_id), "see"):
        raise NotFound("lịch này")
    organisation = accounts.organisation(db, feed.organisation_id)
    since = now.astimezone(UTC).date() - _PAST
    keys = naming.units_of(db, feed.organisation_id).keys_called(feed.lead_key) if feed.lead_key else ()
    rows = list_store.dated_since(db, feed.organisation_id, since, keys, _MOST)
    return calendar(f"Nhiệm vụ – {organisation.name if organisation else ''}", [event_of(row, site) for row in rows])


def event_of(row: Row[Any], site: str) -> Event:
    """The due day of an item."""
    mark = {"done": "Hoàn thành: ", "stopped": "Dừng: "}.get(row.status, "")
    text = row.text if len(row.text) <= 160 else row.text[:160].rsplit(" ", 1)[0] + "…"
    url = f"{site}{path_of(row.id)}"
    if row.kind == "target":
        reached = f"{write_number(row.reached)}/" if row.reached is not None else ""
        text = f"{row.indicator}: {reached}{unit_after(write_number(row.value), row.unit)}"
        far = ""
    else:
        far = f"Tiến độ: {write_number(row.progress)}%"
    told = [
        f"Chủ trì: {row.lead}" if row.lead else "",
        f"Phối hợp: {', '.join(row.partners)}" if row.partners else "",
        far,
        f"Theo: {document_name(row)}",
        row.withdrawn,
        url,
    ]
    return Event(
        uid=f"muc-{row.organisation_id}-{row.id}@thuky",
        day=row.due_end,
        summary=mark + text,
        description="\n".join(line for line in told if line),
        url=url,
        changed=row.changed,
        sequence=row.version - 1,
        cancelled=bool(row.withdrawn),
    )


def _kept(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
