"""People from the command line."""

from __future__ import annotations

import re

from service.accounts import store
from service.database.engine import reading
from tests.service.page_client import PageClient
from tests.service.shell import thuky

PASSWORD = re.compile(r"Mật khẩu dùng một lần: (\S+)")


def test_first_person_of_an_empty_machine_makes_the_organisation(service_settings, engine):
    made = thuky(
        service_settings, "user", "add", "Le.Na", "--name", "Lê Na", "--role", "quản trị", "--role", "thu ky",
        "--organisation", "Liên minh Hợp tác xã tỉnh An Biên",
    )  # fmt: skip
    assert made.exit_code == 0, made.output
    with reading(engine) as db:
        person = store.user_by_login(db, "le.na")
        house = store.organisation_by_slug(db, "lien-minh-hop-tac-xa-tinh-an-bien")
        assert person.must_change
        assert store.roles_of(db, person.id, house.id) == {"administrator", "secretary"}


def test_printed_password_signs_in_once_and_asks_for_another(service_settings, app, house):
    made = thuky(service_settings, "user", "add", "tran.hoa", "--name", "Trần Hòa", "--role", "clerk")
    password = PASSWORD.search(made.output)[1]
    client = PageClient(app, follow_redirects=False)
    answer = client.post("/dang-nhap", data={"ten_dang_nhap": "tran.hoa", "mat_khau": password})
    assert answer.status_code == 303
    assert client.get("/").headers["location"] == "/mat-khau"


def test_reset_ends_sessions_and_the_old_password(service_settings, app, house, signed_in):
    client = signed_in(house, "clerk")
    assert client.get("/").status_code == 200
    told = thuky(service_settings, "user", "reset", f"clerk.{house.slug}")
    assert told.exit_code == 0, told.output
    assert client.get("/").headers["location"].startswith("/dang-nhap")
    again = PageClient(app, follow_redirects=False)
    form = {"ten_dang_nhap": f"clerk.{house.slug}", "mat_khau": PASSWORD.search(told.output)[1]}
    assert again.post("/dang-nhap", data=form).status_code == 303


def test_list_shows_everybody_with_their_roles(service_settings, house):
    listed = thuky(service_settings, "user", "list")
    assert listed.exit_code == 0, listed.output
    assert f"editor.{house.slug}  Người biên tập  (biên tập)" in listed.output


def test_unknown_role_login_and_organisation_are_said_plainly(service_settings, make_house):
    assert "Không có vai trò “giám đốc”" in thuky(service_settings, "user", "add", "an.b", "--role", "giám đốc").output
    assert "Chưa có cơ quan nào" in thuky(service_settings, "user", "add", "an.b", "--role", "clerk").output
    make_house()
    make_house("binh-son", "Liên minh Hợp tác xã tỉnh Bình Sơn")
    both = thuky(service_settings, "user", "add", "an.b", "--name", "An", "--role", "clerk")
    assert both.exit_code == 2
    assert "Có nhiều cơ quan" in both.output
    assert "binh-son" in both.output
    assert "Không có người dùng “ai.do”" in thuky(service_settings, "user", "reset", "ai.do").output


def test_person_of_another_organisation_keeps_the_password(service_settings, make_house, engine):
    make_house()
    other = make_house("binh-son", "Liên minh Hợp tác xã tỉnh Bình Sơn")
    told = thuky(service_settings, "user", "add", "clerk.an-bien", "--role", "viewer", "--organisation", "Binh Son")
    assert told.exit_code == 0, told.output
    assert not PASSWORD.search(told.output)
    with reading(engine) as db:
        person = store.user_by_login(db, "clerk.an-bien")
        assert store.roles_of(db, person.id, other.id) == {"viewer"}
