"""The sample organisation: whole, consistent, made once, and never over other data."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from domain.consistency import check
from service.accounts import store
from service.accounts.roles import ROLES
from service.app import create_app
from service.database.engine import reading
from service.files.store import open_files
from service.handlers import KINDS
from service.jobs.queue import open_queue
from service.operations.sample import texts
from service.operations.sample.story import Ground, build
from service.tracker import list_store
from tests.service.page_client import PageClient
from tests.service.shell import thuky

NOW = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)
LOGIN = re.compile(r"^  .+?  +([a-z.]+) +([a-z0-9]{4}(?:-[a-z0-9]{4}){3})", re.MULTILINE)
SITE = "/tin/lien-minh-hop-tac-xa-tinh-lam-giang"


@pytest.fixture
def made(service_settings, engine, made_once):
    """The sample, made at `NOW`."""
    from service import listeners

    listeners.install()
    ground = Ground(
        engine, open_files(service_settings.files_url), open_queue(service_settings), service_settings, KINDS, NOW
    )
    return made_once.get("sample", service_settings, engine, lambda: build(ground)), ground


@pytest.fixture
def enter(service_settings, engine, made):
    """A client of one of the sample's people, who has chosen a password."""
    app = create_app(service_settings, engine=engine, clock=lambda: NOW)
    secrets = {role: (login, password) for login, _, role, password in made[0].people}

    def sign_in(role):
        client = PageClient(app, follow_redirects=False)
        if role is None:
            return client
        login, password = secrets[role]
        form = {"ten_dang_nhap": login, "mat_khau": password}
        assert client.post("/dang-nhap", data=form).status_code == 303
        client.__dict__["_token"] = client.csrf("/mat-khau")  # every other page waits for a password of one's own
        answer = client.form("/mat-khau", {"cu": password, "moi": "một câu dễ nhớ"})
        assert answer.status_code == 303, answer.text
        return client

    return sign_in


def test_everybody_finds_something_to_do(made, enter):
    secretary = enter("secretary")
    home = secretary.get("/").text
    assert "Quá hạn" in home
    assert "mở rộng vùng trồng đinh lăng" in home
    assert "lần thứ 9, khóa VII" in home
    assert "phiên chợ nông sản" in enter("approver").get("/").text
    assert "01/NQ-LMHTX" in enter("clerk").get("/van-ban").text
    assert "Kho lạnh cho vùng cam" in enter("editor").get("/ban-tin").text
    public = enter(None).get(SITE).text
    assert "Tin nóng" in public
    assert "Hợp tác xã tiêu biểu" in public
    assert "[…]" not in public


def test_tasks_stand_in_every_state(made, engine):
    with reading(engine) as db:
        house = store.all_organisations(db)[0].id
        today = NOW.date()
        rows = list_store.listed(db, house, list_store.Wanted(today), order="thoi-han", limit=100)
    counts = Counter(row.status for row in rows)
    assert counts["done"] >= 2
    assert counts["doing"] >= 3
    assert counts["waiting"] >= 2
    late = [row for row in rows if row.status == "doing" and row.due_end and row.due_end < today]
    assert len(late) == 1
    assert any(row.reached for row in rows)


def test_second_build_changes_nothing(made, engine):
    first, ground = made
    again = build(ground)
    assert (again.slug, again.people) == (first.slug, ())
    with reading(engine) as db:
        assert len(store.all_organisations(db)) == 1


def test_there_is_a_person_for_each_role_with_a_password_of_once(made, engine):
    assert [role for _, _, role, _ in made[0].people] != []
    assert {role for _, _, role, _ in made[0].people} == set(ROLES)
    with reading(engine) as db:
        assert all(store.user_by_login(db, login).must_change for login, _, _, _ in made[0].people)


def test_command_prints_addresses_and_passwords_that_work(service_settings, engine, app):
    told = thuky(service_settings, "sample")
    assert told.exit_code == 0, told.output
    assert f"{service_settings.public_url}{SITE}" in told.output
    found = LOGIN.findall(told.output)
    assert len(found) == len(ROLES)
    client = PageClient(app, follow_redirects=False)
    form = {"ten_dang_nhap": found[0][0], "mat_khau": found[0][1]}
    assert client.post("/dang-nhap", data=form).status_code == 303
    again = thuky(service_settings, "sample")
    assert again.exit_code == 0
    assert "đã có từ trước" in again.output
    assert not LOGIN.findall(again.output)


def test_sample_is_not_put_beside_real_data(service_settings, house):
    refused = thuky(service_settings, "sample")
    assert refused.exit_code == 2
    assert "đang có dữ liệu thật" in refused.output


@pytest.mark.parametrize("days", range(0, 366, 13))
def test_records_agree_with_themselves_on_any_day_of_the_year(days):
    today = (NOW + timedelta(days=days)).date()
    organisation = texts.own_organisation()
    for name in ("campaign", "next"):
        record = texts.record(name, organisation, today)
        assert [one.message for one in check(record) if one.level == "error"] == []
    assert texts.held(today) in range(36, 43)
    assert (today - timedelta(days=texts.held(today))).weekday() == 2
