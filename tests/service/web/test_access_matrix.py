"""Every route × every role × another organisation's ids; who may do what stands in access.txt, a line a route."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, get_args

import pytest
from fastapi import FastAPI
from fastapi.routing import iter_route_contexts
from sqlalchemy import Engine, select

from domain.kinds import KINDS
from service import listeners
from service.accounts import store as accounts
from service.accounts import tokens
from service.accounts.actor import Actor
from service.accounts.roles import ROLES, Permission, Role, allowed
from service.app import create_app
from service.database.engine import reading, writing
from service.database.schema import metadata
from service.files.store import open_files
from service.handlers import KINDS as JOBS
from service.jobs.queue import open_queue
from service.operations.sample.story import Ground, build
from service.settings import Settings
from tests.service.houses import PASSWORD, QUICK, Clock, House, people_of_every_role
from tests.service.page_client import PageClient
from tests.service.put_aside import MadeOnce
from tests.service.quick_client import QuickClient

API = "/api/v1"
PERMISSIONS = get_args(Permission)
# What people leave behind by looking about: their sessions, their traces, what is counted or made anew.
TRACES = {"sessions", "attempts", "audit", "tokens", "search_entries", "search_seen", "meeting_editors", "jobs"}
NOWHERE = 987654


@dataclass(frozen=True, slots=True)
class Line:
    """A line of access.txt: a permission, "member" for everyone who is signed in, "public", or "door" (in and out)."""

    method: str
    path: str
    need: str

    @property
    def api(self) -> bool:
        """Whether a program calls it, with a token."""
        return self.path.startswith(API)


def lines() -> list[Line]:
    """All lines; those that only read first."""
    written = Path(__file__).with_name("access.txt").read_text(encoding="utf-8").splitlines()
    made = [Line(*line.split()) for line in written if line.strip()]
    return sorted(made, key=lambda line: (line.method != "GET", line.path))


@dataclass(frozen=True, slots=True)
class Town:
    """Two organisations on one service: the sample's, with something of everything, and another with people only."""

    app: FastAPI
    engine: Engine
    ids: dict[str, object]
    here: int
    logins: dict[Role, str]
    other: House
    keys: dict[str, str]  # login → token with every scope


@dataclass(frozen=True, slots=True)
class Founded:
    """Who lives in the town."""

    here: int
    logins: dict[Role, str]
    other: House
    keys: dict[str, str]


def founded(settings: Settings, engine: Engine, now: datetime) -> Founded:
    """Make the two organisations."""
    files, queue = open_files(settings.files_url), open_queue(settings)
    made = build(Ground(engine, files, queue, settings, JOBS, now))
    queue.close()
    logins = {role: login for login, _, role, _ in made.people}
    other = people_of_every_role(engine, "cau-ke", "Liên minh Hợp tác xã tỉnh Cầu Kè", now=now)
    everyone = [*logins.items(), *((role, f"{role}.{other.slug}") for role in ROLES)]
    keys = {}
    with writing(engine) as db:
        here = accounts.organisation_by_slug(db, made.slug)
        assert here is not None
        for role, login in everyone:
            person = accounts.user_by_login(db, login)
            assert person is not None
            accounts.set_password(db, person.id, QUICK, must_change=False)
            where = here.id if login in logins.values() else other.id
            who = Actor(
                person.id,
                person.name,
                where,
                "",
                frozenset((role,)),
                now,
                settings.timezone,
                session_id=0,  # only somebody at a page makes a token
            )
            scopes = [one for one in PERMISSIONS if allowed(frozenset((role,)), one)]
            keys[login] = tokens.make(db, who, name="chương trình", scopes=scopes, days=30)
    return Founded(here.id, logins, other, keys)


@pytest.fixture
def town(service_settings: Settings, engine: Engine, web_clock: Clock, made_once: MadeOnce) -> Town:
    listeners.install()
    there = made_once.get("town", service_settings, engine, lambda: founded(service_settings, engine, web_clock.now))
    app = create_app(service_settings, engine=engine, clock=web_clock)
    app.state.limiter.limit = 100_000
    first = PageClient(app, follow_redirects=False)
    first.post("/dang-nhap", data={"ten_dang_nhap": there.logins["viewer"], "mat_khau": PASSWORD})
    return Town(app, engine, _ids(engine, there.here), there.here, there.logins, there.other, there.keys)


def _ids(engine: Engine, here: int) -> dict[str, object]:
    """A value for each name in a path, all of the first organisation."""
    table = metadata.tables

    def some(name: str, *conditions: Any) -> object:
        with reading(engine) as db:
            column = table[name].c.id
            found = db.execute(select(column).where(*conditions).order_by(column).limit(1)).scalar()
        return NOWHERE if found is None else found

    def of(name: str) -> object:
        return some(name, table[name].c.organisation_id == here)

    user = table["users"].c
    return {
        "meeting_id": of("meetings"),
        "document_id": of("documents"),
        "upload_id": of("uploads"),
        "article_id": of("articles"),
        "item_id": of("tracker_items"),
        "task_id": of("tracker_items"),
        "origin_id": of("tracker_origins"),
        "entry_id": of("directory_entries"),
        "category_id": of("categories"),
        "template_id": of("own_templates"),
        "job_id": of("jobs"),
        "token_id": of("tokens"),
        "organisation_id": here,
        "session_id": some("sessions"),
        "user_id": some("users", user.login == "nguoi.xem"),
        "evidence_id": some("tracker_evidence"),
        "offer_id": some("tracker_offers"),
        "remark_id": some("document_remarks"),
        "photo_id": some("photos"),
        "attachment_id": some("article_attachments"),
        "revision_id": some("article_revisions"),
    }


# Path names that are no ids: what they may be.
WORDS = {
    "number": "1", "nam": "2026", "year": "2026", "month": "10", "dang": "xlsx", "form": "png", "kind": "xlsx",
    "slug": "nghi-quyet", "item": "N1", "key": "0" * 16, "editor": "e" * 16, "action": "approve", "token": "t" * 43,
    "digest": "0" * 64, "name": "tin", "organisation": "cau-ke",
}  # fmt: skip
KIND_CODES = {kind.code for kind in KINDS}


def filled(line: Line, ids: dict[str, object]) -> str:
    """The path with values for its names."""

    def value(found: re.Match[str]) -> str:
        name = found[1]
        if line.api and name in ("kind", "form"):
            return {"kind": "resolution" if "resolution" in KIND_CODES else "nghi-quyet", "form": "docx"}[name]
        return str(ids.get(name) or WORDS[name])

    return re.sub(r"\{(\w+)(?::\w+)?\}", value, line.path)


class Person:
    """Somebody who opens pages with a session and calls the API with a token; nobody, without a login."""

    def __init__(self, town: Town, login: str | None) -> None:
        self.town, self.login = town, login
        self.pages = PageClient(town.app, follow_redirects=False, raise_server_exceptions=False)
        self.headers: dict[str, str] = {}
        if login:
            self._enter()

    def _enter(self) -> None:
        answer = self.pages.post("/dang-nhap", data={"ten_dang_nhap": self.login, "mat_khau": PASSWORD})
        assert answer.status_code == 303, answer.text
        self.headers = {"X-CSRF-Token": self.pages.csrf("/tai-khoan")}

    def ask(self, line: Line, ids: dict[str, object]) -> Any:
        """Send the request, with nothing in it."""
        path = filled(line, ids)
        if line.api:
            key = self.town.keys.get(self.login or "")
            headers = {"Authorization": f"Bearer {key}"} if key else {}
            body = {"json": {}} if line.method in ("POST", "PUT") else {}
            return QuickClient(self.town.app, follow_redirects=False, raise_server_exceptions=False).request(
                line.method, path, headers={**headers, "If-Match": '"1"'}, **body
            )
        headers = self.headers if line.method != "GET" else {}
        answer = self.pages.request(line.method, path, headers=headers)
        if self.login and answer.status_code == 303 and path == "/tai-khoan/phien/ket-thuc-het":
            self._enter()
        return answer


def turned_away(line: Line, answer: Any) -> bool:
    """Whether somebody who has not signed in is asked to."""
    if line.api:
        return bool(answer.status_code == 401)
    return answer.status_code == 401 or (
        answer.status_code == 303 and answer.headers["location"].startswith(("/dang-nhap", "/bat-dau"))
    )


def told(faults: Sequence[str]) -> None:
    assert not faults, "\n".join(["", *faults])


def test_every_route_has_its_line_in_the_matrix(app: FastAPI) -> None:
    there = {
        (method, str(context.path))
        for context in iter_route_contexts(app.routes)
        if getattr(context, "dependant", None) is not None
        for method in (context.methods or set()) - {"HEAD"}
    }
    assert {(line.method, line.path) for line in lines()} == there
    assert {line.need for line in lines()} <= {*PERMISSIONS, "member", "public", "door"}


def test_nobody_gets_in_without_signing_in(town: Town) -> None:
    nobody = Person(town, None)
    faults = []
    for line in lines():
        if line.need == "door":
            continue
        answer = nobody.ask(line, town.ids)
        if turned_away(line, answer) != (line.need != "public") or answer.status_code >= 500:
            faults.append(f"{line}: {answer.status_code}")
    told(faults)


def test_each_role_may_do_what_the_matrix_says_and_no_more(town: Town) -> None:
    faults = []
    for role in sorted(ROLES, key=lambda role: (role == "administrator", role)):
        person = Person(town, town.logins[role])
        for line in lines():
            if line.need == "door":
                continue
            answer = person.ask(line, town.ids)
            status = answer.status_code
            may = line.need in ("member", "public") or allowed(frozenset((role,)), line.need)  # type: ignore[arg-type]
            right = status != 403 or line.need == "member" if may else status == 403
            if not right or status >= 500 or turned_away(line, answer):
                faults.append(f"{role} {line}: {status} {answer.text[:200] if status >= 500 else ''}")
    told(faults)


def test_another_organisation_ids_look_like_ids_that_are_not_there(town: Town) -> None:
    before = _kept(town)
    faults = []
    nowhere = dict.fromkeys(town.ids, NOWHERE)
    for role in ROLES:
        person = Person(town, f"{role}.{town.other.slug}")
        for line in lines():
            if (
                not allowed(frozenset((role,)), line.need)
                if line.need in PERMISSIONS
                else line.need in ("public", "door")
            ):  # type: ignore[arg-type]
                continue
            if not any(f"{{{name}" in line.path for name in town.ids):
                continue
            real, missing = person.ask(line, town.ids), person.ask(line, nowhere)
            if (real.status_code, _said(real)) != (missing.status_code, _said(missing)) or real.status_code >= 500:
                faults.append(f"{role} {line}: {real.status_code}, a missing one gives {missing.status_code}")
    told(faults)
    after = _kept(town)
    assert {name for name in before if before[name] != after[name]} == set()


def _said(answer: Any) -> str:
    """What an answer says, without the numbers that the question held or that are new each time."""
    if not answer.headers.get("content-type", "").startswith(("text/", "application/json", "application/problem")):
        return str(answer.status_code)
    return re.sub(r"[\w-]{16,}|\d+", "#", answer.text)


def _kept(town: Town) -> dict[str, list[tuple[Any, ...]]]:
    """Every row that is not the other organisation's own, nor a mere trace."""
    kept = {}
    with reading(town.engine) as db:
        for name, table in metadata.tables.items():
            if name in TRACES:
                continue
            rows = select(table)
            if "organisation_id" in table.c:
                rows = rows.where(table.c.organisation_id == town.here)
            kept[name] = sorted(map(tuple, db.execute(rows)), key=repr)
    return kept
