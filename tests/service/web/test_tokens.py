"""API tokens: a person's own, shown once, bounded by scopes, roles and time."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from service.accounts import store, tokens
from service.database.engine import reading, writing
from service.errors import Forbidden, SignInNeeded


@pytest.fixture
def actor_of(engine, web_clock, service_settings):
    def find(secret: str):
        with reading(engine) as db:
            return tokens.actor_of_token(db, secret, now=web_clock.now, timezone=service_settings.timezone)

    return find


def made_by(client, **given) -> str:
    page = client.form("/tai-khoan/ma", {"ten": "Cổng thông tin", "quyen": ["see", "draft"], "han": "30"} | given)
    found = re.search(r'class="secret"[^>]*>([^<]+)<', page.text)
    assert found, page.text
    return found[1]


def test_a_token_acts_for_its_person_within_its_scopes_and_is_shown_once(signed_in, house, actor_of):
    client = signed_in(house, "secretary")
    secret = made_by(client, quyen=["see"])
    assert secret not in client.get("/tai-khoan").text
    who = actor_of(secret)
    assert (who.user_id, who.organisation_id) == (house.people["secretary"], house.id)
    assert who.may("see")
    assert not who.may("draft")


def test_a_token_cannot_have_what_its_person_may_not_do(signed_in, house):
    client = signed_in(house, "viewer")
    assert client.form("/tai-khoan/ma", {"ten": "x", "quyen": ["administer"], "han": "30"}).status_code == 403
    assert 'value="administer"' not in client.get("/tai-khoan").text


def test_a_role_that_was_taken_away_is_taken_from_its_tokens_too(signed_in, house, engine, actor_of):
    secret = made_by(signed_in(house, "secretary"))
    with writing(engine) as db:
        store.set_roles(db, house.people["secretary"], house.id, ("viewer",))
    assert not actor_of(secret).may("draft")


def test_a_token_ends_when_its_time_is_over_or_it_is_revoked(signed_in, house, actor_of, web_clock):
    client = signed_in(house, "secretary")
    first, second = made_by(client), made_by(client, ten="Khác", han="365")
    web_clock.pass_by(days=10)
    revoked = re.findall(r"/tai-khoan/ma/\d+/thu-hoi", client.get("/tai-khoan").text)
    assert signed_in(house, "editor").form(revoked[0]).status_code == 404
    assert actor_of(second)
    client.form(revoked[0])
    with pytest.raises(SignInNeeded):
        actor_of(second)
    assert actor_of(first)
    web_clock.now += timedelta(days=21)
    with pytest.raises(SignInNeeded):
        actor_of(first)


def test_a_token_is_dead_once_its_person_was_let_go(signed_in, house, actor_of):
    secret = made_by(signed_in(house, "clerk"), quyen=["see"])
    signed_in(house, "administrator").form(f"/thiet-lap/nguoi-dung/{house.people['clerk']}/ngung")
    with pytest.raises(SignInNeeded):
        actor_of(secret)


@pytest.mark.parametrize("secret", ["", "thuky_", "thuky_x", "x" * 5000, "ký tự lạ", "\ud800"])
def test_a_token_that_is_none_opens_nothing(house, actor_of, secret):
    with pytest.raises(SignInNeeded):
        actor_of(secret)


def test_a_token_cannot_make_another_token(signed_in, house, actor_of, engine):
    who = actor_of(made_by(signed_in(house, "secretary")))
    with writing(engine) as db, pytest.raises(Forbidden):
        tokens.make(db, who, name="con", scopes=["see"], days=30)


@pytest.mark.parametrize(("given", "words"), [({"ten": ""}, "Chưa đặt tên"), ({"quyen": []}, "Chưa chọn quyền")])
def test_an_unfit_token_is_refused_with_what_is_missing(signed_in, house, given, words):
    values = {"ten": "Cổng", "quyen": ["see"], "han": "30"} | given
    page = signed_in(house, "viewer").form("/tai-khoan/ma", values)
    assert page.status_code == 422
    assert words in page.text


def test_two_tokens_of_one_name_and_hostile_names_are_no_trouble(signed_in, house):
    client = signed_in(house, "viewer")
    name = "<b onclick=alert(1)>"
    assert made_by(client, ten=name, quyen=["see"])
    again = client.form("/tai-khoan/ma", {"ten": name, "quyen": ["see"], "han": "30"})
    assert again.status_code == 422
    assert name not in again.text
