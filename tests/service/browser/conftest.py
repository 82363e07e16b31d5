"""Debian's Chromium against a live service: people of every role at a desk or on a telephone, and axe beside them.

    def test_secretary_begins_a_meeting(page_for, axe):
        page = page_for("secretary")            # or page_for("clerk", phone=True), or page_for(None) for a visitor
        page.goto("/hoi-nghi/moi")
        axe(page)

One service and one Chromium serve a whole session, so a test makes what it looks at itself, and leaves the rest alone.
A page in which a script failed, or asked for what the security policy forbids, fails its test.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright
from record_factories import sample

from domain.record import MeetingRecord
from service.accounts.roles import Role
from service.database.engine import reading, writing
from service.meetings import actions
from tests.needed import missing
from tests.service.browser.live import Live, serving
from tests.service.houses import PASSWORD

CHROMIUM = Path("/usr/bin/chromium")
DESK = {"width": 1366, "height": 768}
PHONE = {"width": 390, "height": 844}
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# What is in order is not told: it is a thousand times as long as what is not.
_OPTIONS = {"runOnly": {"type": "tag", "values": _RULES}, "resultTypes": ["violations"]}
_WAIT = 20_000  # milliseconds: longer than any page needs on a busy machine

PageFor = Callable[..., Page]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One Chromium for all. Without it tests are skipped, except under CI, where that is a failure."""
    if not CHROMIUM.exists():
        missing("Chromium is not installed")
    expect.set_options(timeout=_WAIT)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """The service that all tests share, with an organisation and a person for each role."""
    with serving(tmp_path_factory.mktemp("live") / "var") as running:
        yield running


@pytest.fixture
def meeting(live: Live) -> int:
    """The sample meeting, drafted; gives its id."""
    with writing(live.engine) as db:
        return actions.begin(db, live.actor("secretary"), record=sample())


@pytest.fixture
def record_of(live: Live) -> Callable[[int], MeetingRecord]:
    """The record of a meeting as the service has it."""

    def read(meeting: int) -> MeetingRecord:
        with reading(live.engine) as db:
            return actions.record_of(db, live.actor("secretary"), meeting)[0]

    return read


@pytest.fixture
def empty_live(tmp_path: Path) -> Iterator[Live]:
    """A service of the test's own, in which nobody is yet."""
    with serving(tmp_path / "var", empty=True) as running:
        yield running


@pytest.fixture(scope="session")
def _cookies() -> dict[tuple[str, str], Any]:
    """The session of each person, signed in once."""
    return {}


@pytest.fixture
def page_for(request: pytest.FixtureRequest, chromium: Browser, _cookies: dict[Any, Any]) -> Iterator[PageFor]:
    """Open a page as the person of a role, in a browser context of its own: `page_for("clerk", phone=True)`.

    `page_for(None)` is a visitor. `at=` is another service than `live`, `own_session=True` signs in anew.
    """
    contexts: list[BrowserContext] = []
    faults: list[str] = []

    def open_page(role: Role | None, *, phone: bool = False, at: Live | None = None, own_session: bool = False) -> Page:
        site: Live = at or request.getfixturevalue("live")
        context = chromium.new_context(
            base_url=site.url, viewport=PHONE if phone else DESK, has_touch=phone, is_mobile=phone, locale="vi-VN"
        )
        contexts.append(context)
        context.set_default_timeout(_WAIT)
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda said: faults.append(said.text) if "Content Security Policy" in said.text else None)
        if role:
            _sign_in(site, context, role, _cookies, fresh=own_session)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not faults, faults


def _sign_in(site: Live, context: BrowserContext, role: Role, kept: dict[Any, Any], *, fresh: bool) -> None:
    key = (site.url, role)
    if fresh or key not in kept:
        assert site.house is not None
        form = {"ten_dang_nhap": f"{role}.{site.house.slug}", "mat_khau": PASSWORD}
        answer = context.request.post("/dang-nhap", form=form, max_redirects=0)
        assert answer.status == 303, answer.text()
        if fresh:
            return
        kept[key] = context.cookies()
    context.add_cookies(kept[key])


@pytest.fixture(scope="session")
def axe() -> Callable[[Page], None]:
    """Assert that axe-core finds nothing against WCAG 2.2 AA in a page as it stands."""
    engine = Axe()

    def check(page: Page) -> None:
        found = engine.run(page, options=_OPTIONS)
        faults = [
            f"{one['id']}: {one['help']}: " + "; ".join(node["html"][:160] for node in one["nodes"][:3])
            for one in found.response["violations"]
        ]
        assert not faults, f"{page.url}: " + "\n".join(faults)

    return check


@pytest.fixture(scope="session")
def wide_enough() -> Callable[[Page], None]:
    """Assert that a page does not have to be pushed sideways."""

    def check(page: Page) -> None:
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert over <= 0, f"{page.url} is {over} px too wide"

    return check
