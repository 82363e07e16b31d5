"""One person with every role, who goes everywhere in a town that can be put back as it was: for hostile words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any

import httpx2
import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal
from fastapi import FastAPI
from sqlalchemy import Engine

from service.accounts import store as accounts
from service.accounts.roles import ROLES
from service.app import create_app
from service.database.engine import writing
from service.meetings.preview.pages import Pages
from service.settings import Settings
from tests.service.browser.live import PlainPages
from tests.service.houses import PASSWORD, Clock
from tests.service.put_aside import Aside
from tests.service.web.hostile import harm
from tests.service.web.test_access_matrix import Town, filled, lines

# Made by LibreOffice, which its own tests hold; what would end the session; what no typed word reaches.
_LEFT = re.compile(r"\.pdf|/pdf$|\.(png|webp)$|/dang-xuat|/static/|/tai-khoan/phien|/tai-khoan/co-quan|/api/v1/docs")
_EACH = 3  # things of a kind that are looked at, the newest
_KEPT_ANSWERS = 400  # statuses below this one: what was sent has been taken


class Quick:
    """A client in one event loop; Starlette's own begins a thread and a loop for each request."""

    def __init__(self, app: FastAPI, portal: BlockingPortal, **headers: str) -> None:
        self._portal = portal
        self._transport = httpx2.ASGITransport(app=app, raise_app_exceptions=False)
        self._client = httpx2.AsyncClient(transport=self._transport, base_url="http://testserver", headers=headers)

    def moves_to(self, app: FastAPI) -> None:
        """Ask another application from now on, with the same cookies."""
        self._transport.app = app

    def request(self, method: str, path: str, **options: Any) -> Any:
        """One answer; redirects are not followed."""
        return self._portal.call(partial(self._client.request, method, path, **options))

    def get(self, path: str, **options: Any) -> Any:
        return self.request("GET", path, **options)

    def post(self, path: str, **options: Any) -> Any:
        return self.request("POST", path, **options)


@pytest.fixture
def portal() -> Iterator[BlockingPortal]:
    """The event loop of the test's clients."""
    with start_blocking_portal() as running:
        yield running


@pytest.fixture
def new_app(service_settings: Settings, engine: Engine, web_clock: Clock, tmp_path: Path) -> Callable[[], FastAPI]:
    """Another process, as it were, on the same database; no LibreOffice works for it."""

    def make() -> FastAPI:
        app = create_app(service_settings, engine=engine, clock=web_clock)
        app.state.limiter.limit = 1_000_000
        app.state.pages = Pages(tmp_path / "pages", PlainPages())
        return app

    return make


@pytest.fixture
def keep(engine: Engine, tmp_path: Path) -> Iterator[Callable[[], Callable[[], None]]]:
    """Call it to keep the database as it stands; what it gives puts that back."""
    kept: list[Aside] = []

    def keep_now() -> Callable[[], None]:
        aside = Aside.of(engine, tmp_path / f"kept-{len(kept)}.db")
        kept.append(aside)
        return lambda: aside.put_in_place_of(engine)

    yield keep_now
    for one in kept:
        one.drop(engine)


class Everybody:
    """The person; `faults` gathers what came of the words, `saying` names them."""

    def __init__(self, town: Town, portal: BlockingPortal) -> None:
        self.town = town
        self.faults: list[str] = []
        self.saying = ""
        self.writes = 0  # requests that may have changed a page
        self.seen: dict[str, int] = {}  # place → writes before it was fetched
        login = town.logins["secretary"]
        with writing(town.engine) as db:
            person = accounts.user_by_login(db, login)
            assert person is not None
            accounts.set_roles(db, person.id, town.here, ROLES)
        self.pages = Quick(town.app, portal)
        entered = self.pages.post("/dang-nhap", data={"ten_dang_nhap": login, "mat_khau": PASSWORD})
        assert entered.status_code == 303

    def moves_to(self, app: FastAPI) -> None:
        """Go on in another application, whose database was put back."""
        self.pages.moves_to(app)

    def noted(self, about: str, answer: Any) -> bool:
        """Gather what is wrong with an answer; whether it took what was sent."""
        self.faults += [f"{self.saying}: {about}: {fault}" for fault in harm(answer)]
        return bool(answer.status_code < _KEPT_ANSWERS)

    def page(self, place: str) -> str:
        """A page's HTML, "" for anything else."""
        answer = self.pages.get(place)
        self.noted(place, answer)
        self.seen[place] = self.writes
        return answer.text if answer.headers.get("content-type", "").startswith("text/html") else ""

    def look(self, *, but: str = "^$") -> dict[str, str]:
        """Go to every place, with its page: all routes with an id of each kind, and the newest that those link to.

        Places that `but` finds something in are passed over.
        """
        reads = (line for line in lines() if line.method == "GET" and not line.api and not _LEFT.search(line.path))
        looked = {place: self.page(place) for place in dict.fromkeys(filled(line, self.town.ids) for line in reads)}
        links = {
            link.replace("&amp;", "&")
            for page in looked.values()
            for link in re.findall(r'(?:href|hx-get|src)="(/[^"#]*)', page)
            if not _LEFT.search(link) and not re.search(but, link)
        }
        ordered = sorted(links, key=lambda link: (_shape(link), [int(one) for one in re.findall(r"\d{1,9}", link)]))
        newest = [one for _, alike in groupby(ordered, key=_shape) for one in list(alike)[-_EACH:]]
        return looked | {place: self.page(place) for place in newest if place not in looked}


def _shape(link: str) -> str:
    return re.sub(r"\d+", "#", re.sub(r"=[^&]*", "=", link))
