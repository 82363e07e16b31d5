"""Hostile words in every field of every form: they come out as words, on every page, in every export and feed."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import groupby

import pytest
from starlette.testclient import TestClient

from service.accounts import store as accounts
from service.accounts.roles import ROLES
from service.database.engine import writing
from tests.service.houses import PASSWORD
from tests.service.web.hostile import WORDS, Form, forms_of, harm
from tests.service.web.test_access_matrix import Town, filled, lines, told, town  # noqa: F401

# Made by LibreOffice, which its own tests hold; and what would end the session.
_LEFT = re.compile(r"\.pdf|/pdf$|\.(png|webp)$|/dang-xuat|/static/|/tai-khoan/phien|/tai-khoan/co-quan")
_OF_THE_DATABASE = ("signs", "a great figure")
_EACH = 3  # things of a kind that are looked at, the newest


class Everybody:
    """One person with every role, who goes everywhere."""

    def __init__(self, town: Town) -> None:  # noqa: F811
        self.town = town
        login = town.logins["secretary"]
        with writing(town.engine) as db:
            person = accounts.user_by_login(db, login)
            assert person is not None
            accounts.set_roles(db, person.id, town.here, ROLES)
        self.pages = TestClient(town.app, follow_redirects=False, raise_server_exceptions=False)
        entered = self.pages.post("/dang-nhap", data={"ten_dang_nhap": login, "mat_khau": PASSWORD})
        assert entered.status_code == 303

    def page(self, place: str) -> str:
        """A page's HTML, "" for anything else."""
        answer = self.pages.get(place)
        return answer.text if answer.headers.get("content-type", "").startswith("text/html") else ""

    def places(self) -> list[str]:
        """Every address to look at: all routes with an id of each kind, and the newest that their pages link to."""
        reads = (line for line in lines() if line.method == "GET" and not line.api and not _LEFT.search(line.path))
        first = [filled(line, self.town.ids) for line in reads]
        links = {
            link.replace("&amp;", "&")
            for place in first
            for link in re.findall(r'(?:href|hx-get|src)="(/[^"#]*)', self.page(place))
            if not _LEFT.search(link)
        }
        ordered = sorted(links, key=lambda link: (_shape(link), [int(one) for one in re.findall(r"\d{1,9}", link)]))
        newest = [one for _, alike in groupby(ordered, key=_shape) for one in list(alike)[-_EACH:]]
        return list(dict.fromkeys([*first, *newest]))

    def fill(self, words: str, chosen: Callable[[Form], list[Callable[[str, str], bool]]]) -> list[str]:
        """Send every form once for each choice of fields; returns what was wrong with the answers."""
        faults, done = [], set()
        for place in self.places():
            for form in forms_of(self.page(place), place):
                if form.shape in done:
                    continue
                done.add(form.shape)
                for into in chosen(form):
                    fresh = (one for one in forms_of(self.page(place), place) if one.shape == form.shape)
                    now = next(fresh, form)  # with the version that the last one left
                    answer = self.pages.request(now.method.upper(), now.action, **now.sent(words, into))
                    faults += [f"{now.method} {now.action} of {place}: {fault}" for fault in harm(answer)]
        assert len(done) > 40
        return faults


def _shape(link: str) -> str:
    return re.sub(r"\d+", "#", re.sub(r"=[^&]*", "=", link))


# Words alone are the same on both databases; what a column cannot hold, PostgreSQL refuses first.
@pytest.mark.parametrize(
    ("database_url", "kind"),
    [("postgresql" if kind in _OF_THE_DATABASE else "sqlite", kind) for kind in WORDS],
    indirect=["database_url"],
)
def test_hostile_words_in_every_field_stay_words_everywhere(town: Town, kind: str) -> None:  # noqa: F811
    """All fields of a form at once, then one by one, since a form that refuses one keeps none."""

    def typed(form: Form) -> list[Callable[[str, str], bool]]:
        names = form.named("typed")
        if not names and not form.named("file"):
            return []
        singly = [_only(name) for name in names] if kind in ("markup", "signs") and 1 < len(names) < 30 else []
        return [lambda _, how: how == "typed", *singly]

    person = Everybody(town)
    faults = person.fill(WORDS[kind], typed)
    faults += [f"{place}: {fault}" for place in person.places() for fault in harm(person.pages.get(place))]
    told(faults)


def _only(wanted: str) -> Callable[[str, str], bool]:
    return lambda name, _: name == wanted


@pytest.mark.parametrize(
    ("database_url", "value"), [("sqlite", "9" * 5000), ("postgresql", "x\0")], indirect=["database_url"]
)
def test_values_that_no_page_offers_are_refused_in_words(town: Town, value: str) -> None:  # noqa: F811
    person = Everybody(town)
    told(person.fill(value, lambda form: [_only(name) for name in form.named("kept") if name != "csrf"][:12]))
