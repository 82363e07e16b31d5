"""Hostile words in every field of every form: they come out as words, on every page, in every export and feed.

Each kind of words begins in the same town, put back as it was. A form takes the words in all its fields at once; one
that is refused keeps none of them, so it is tried in halves.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

import pytest
from anyio.from_thread import BlockingPortal
from fastapi import FastAPI

from tests.service.web.hostile import WORDS, Form, forms_of
from tests.service.web.test_access_matrix import Town, told, town  # noqa: F401
from tests.service.web.walk import Everybody, keep, new_app, portal  # noqa: F401

_HALVED = ("markup", "signs")
_ALIKE = r"^/hoi-nghi/\d+/van-ban/(?!nghi-quyet)"  # each kind of document is rendered; no form is another's
_LATER = "/dang"  # offers its form only when what was written before is whole
_MANY = 30  # fields; a form with more of them is not tried in halves


class Writer(Everybody):
    """Sends every form of every page."""

    def fill(self, looked: Mapping[str, str], words: str, *, halved: bool) -> None:
        """Send every form with the words in all that is typed."""
        for form in self._each_once(looked):
            names = form.named("typed")
            if names or form.named("file"):
                self._put(form, words, names, halved=halved and len(names) < _MANY)

    def misuse(self, looked: Mapping[str, str], value: str) -> None:
        """Send every form with a value that no page offers, in one field after the other."""
        for form in self._each_once(looked):
            for name in [name for name in form.named("kept") if name != "csrf"][:12]:
                self._send(form, value, (name,))

    def _each_once(self, looked: Mapping[str, str]) -> Iterator[Form]:
        """A form of each shape, from pages as they are when its turn has come."""
        done = set()
        for place, before in looked.items():
            offered = {form.shape for form in forms_of(before, place)} - done
            changed = before and self.seen[place] != self.writes and (offered or place.endswith(_LATER))
            for form in forms_of(self.page(place) if changed else before, place):
                if form.shape not in done:
                    done.add(form.shape)
                    yield form
        assert len(done) > 40

    def _put(self, form: Form, words: str, names: Sequence[str], *, halved: bool) -> None:
        if not self._send(form, words, names) and halved and len(names) > 1:
            middle = len(names) // 2
            self._put(form, words, names[:middle], halved=True)
            self._put(form, words, names[middle:], halved=True)

    def _send(self, form: Form, words: str, names: Collection[str]) -> bool:
        if self.seen[form.page] != self.writes and form.ages:
            fresh = (one for one in forms_of(self.page(form.page), form.page) if one.shape == form.shape)
            form = next(fresh, form)  # with the version that the last one left
        alike = {_kind(name) for name in names}  # an empty row has another id on each page
        into = [name for name in form.named("typed") if _kind(name) in alike] or names
        answer = self.pages.request(form.method.upper(), form.action, **form.sent(words, into))
        taken = self.noted(f"{form.method} {form.action} of {form.page}", answer)
        self.writes += taken and form.method != "get"
        return taken


def _kind(name: str) -> str:
    return re.sub(r"@\w+|\d+", "#", name)


# Words alone are the same on both databases; what a column cannot hold, PostgreSQL refuses first.
@pytest.mark.parametrize(
    ("database_url", "kinds", "never_offered"),
    [
        ("sqlite", ("markup", "a link", "very long words"), "9" * 5000),
        ("postgresql", ("signs", "a great figure"), "x\0"),
    ],
    indirect=["database_url"],
    ids=["sqlite", "postgresql"],
)
def test_hostile_words_in_every_field_stay_words_everywhere(
    town: Town,  # noqa: F811
    portal: BlockingPortal,  # noqa: F811
    new_app: Callable[[], FastAPI],  # noqa: F811
    keep: Callable[[], Callable[[], None]],  # noqa: F811
    kinds: Sequence[str],
    never_offered: str,
) -> None:
    person = Writer(town, portal)
    person.moves_to(new_app())
    looked = person.look(but=_ALIKE)
    untouched, put_back = dict(person.seen), keep()
    for kind in (*kinds, "a value that no page offers"):
        put_back()
        person.moves_to(new_app())
        person.saying, person.writes, person.seen = kind, 0, dict(untouched)
        if kind in WORDS:
            person.fill(looked, WORDS[kind], halved=kind in _HALVED)
            person.look()
        else:
            person.misuse(looked, never_offered)
    told(person.faults)
