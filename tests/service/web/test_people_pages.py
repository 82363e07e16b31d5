"""People of an organisation: added, given roles, let go and taken back; one administrator always remains."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import insert

from domain.errors import InputRefused
from service.accounts import actions as account_actions
from service.accounts import people, store
from service.accounts.actor import Actor
from service.accounts.devices import device_words
from service.accounts.roles import ROLES
from service.accounts.tables import memberships
from service.database.engine import reading, writing
from service.errors import Conflict
from tests.service.houses import PASSWORD

XSS = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"


def secret_in(page: str) -> str:
    found = re.search(r'class="secret"[^>]*>([^<]+)<', page)
    assert found
    return found[1]


def sign_in(visitor, login: str, password: str):
    return visitor.post("/dang-nhap", data={"ten_dang_nhap": login, "mat_khau": password})


def test_a_new_person_signs_in_with_the_password_shown_once_and_must_change_it(signed_in, house, visitor):
    admin = signed_in(house, "administrator")
    given = {"ho_ten": "Lê Thị Lan", "ten_dang_nhap": "lan", "vai_tro": ["secretary", "viewer"]}
    page = admin.form("/thiet-lap/nguoi-dung", given)
    secret = secret_in(page.text)
    assert secret not in admin.get("/thiet-lap/nguoi-dung").text
    assert "Chờ đăng nhập lần đầu" in admin.get("/thiet-lap/nguoi-dung").text
    assert sign_in(visitor, "lan", secret).status_code == 303
    assert visitor.get("/hoi-nghi").headers["location"] == "/mat-khau"
    assert "chỉ để đăng nhập lần đầu" in visitor.get("/mat-khau").text
    assert "đã có người dùng" in admin.form("/thiet-lap/nguoi-dung", given).text


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"ho_ten": ""}, "Chưa ghi họ và tên"),
        ({"ten_dang_nhap": "có dấu"}, "chữ thường không dấu"),
        ({"vai_tro": []}, "Chưa chọn vai trò"),
        ({"vai_tro": ["emperor"]}, "Chưa chọn vai trò"),
    ],
)
def test_a_person_who_cannot_be_added_is_refused_and_what_was_typed_stays(signed_in, house, wrong, words):
    given = {"ho_ten": "Lê Thị Lan", "ten_dang_nhap": "lan", "vai_tro": ["viewer"]} | wrong
    page = signed_in(house, "administrator").form("/thiet-lap/nguoi-dung", given)
    assert page.status_code == 422
    assert words in page.text
    assert given["ho_ten"] in page.text


def test_the_last_administrator_can_neither_lose_the_role_nor_be_let_go(signed_in, house, engine):
    admin, mine = signed_in(house, "administrator"), house.people["administrator"]
    url = f"/thiet-lap/nguoi-dung/{mine}"
    kept = {"ho_ten": "Người quản trị", "vai_tro": ["viewer"], "cu": "administrator"}
    assert "phải luôn có một người quản trị" in admin.form(url, kept).text
    assert "tự ngừng tài khoản" in admin.form(f"{url}/ngung").text
    other = house.people["editor"]
    more = {"ho_ten": "Người biên tập", "vai_tro": ["editor", "administrator"], "cu": "editor"}
    assert admin.form(f"/thiet-lap/nguoi-dung/{other}", more).status_code == 303
    second = signed_in(house, "editor")
    assert second.form(f"{url}/ngung").status_code == 303
    assert admin.get("/").status_code == 303
    assert second.form(f"/thiet-lap/nguoi-dung/{other}", {**more, "vai_tro": ["editor"], "cu": "editor administrator"}).status_code == 422  # fmt: skip  # noqa: E501
    with reading(engine) as db:
        assert "administrator" in store.roles_of(db, other, house.id)


def test_one_let_go_is_out_at_once_and_comes_back_with_the_same_roles(signed_in, house, visitor):
    admin, clerk = signed_in(house, "administrator"), signed_in(house, "clerk")
    url = f"/thiet-lap/nguoi-dung/{house.people['clerk']}"
    assert admin.form(f"{url}/ngung").status_code == 303
    assert clerk.get("/van-ban").status_code == 303
    assert sign_in(visitor, "clerk.an-bien", PASSWORD).status_code == 403
    assert "Đã ngừng" in admin.get("/thiet-lap/nguoi-dung").text
    assert admin.form(f"{url}/mo-lai").status_code == 303
    assert sign_in(visitor, "clerk.an-bien", PASSWORD).status_code == 303
    assert "Văn thư" in admin.get(url).text


def test_a_reset_password_ends_the_sessions_and_works_once(signed_in, house, visitor):
    admin, editor = signed_in(house, "administrator"), signed_in(house, "editor")
    secret = secret_in(admin.form(f"/thiet-lap/nguoi-dung/{house.people['editor']}/mat-khau").text)
    assert editor.get("/").status_code == 303
    assert sign_in(visitor, "editor.an-bien", PASSWORD).status_code == 403
    assert sign_in(visitor, "editor.an-bien", secret).status_code == 303


def test_roles_that_somebody_else_has_changed_are_not_overwritten(signed_in, house, engine):
    admin, other = signed_in(house, "administrator"), house.people["viewer"]
    given = {"ho_ten": "Người xem", "vai_tro": ["clerk"], "cu": "viewer"}
    assert admin.form(f"/thiet-lap/nguoi-dung/{other}", given).status_code == 303
    lost = admin.form(f"/thiet-lap/nguoi-dung/{other}", {**given, "vai_tro": ["editor"]})
    assert lost.status_code == 409
    with reading(engine) as db:
        assert store.roles_of(db, other, house.id) == {"clerk"}


def test_the_database_is_locked_so_that_two_cannot_let_each_other_go(engine, house, web_clock, service_settings):
    with writing(engine) as db:
        second = house.people["editor"]
        store.set_roles(db, second, house.id, ("administrator",))
    actor = Actor(
        user_id=house.people["administrator"], user_name="A", organisation_id=house.id, organisation_name="X",
        roles=frozenset({"administrator"}), now=web_clock.now, timezone=service_settings.timezone,
    )  # fmt: skip
    with writing(engine) as db:
        people.let_go(db, actor, second)
        with pytest.raises(Exception, match="phải luôn có một người quản trị"):
            people.change(db, actor, actor.user_id, name="A", roles=["viewer"], known=["administrator"])
        with pytest.raises(Conflict):
            people.change(db, actor, actor.user_id, name="A", roles=["viewer"], known=["viewer"])


def test_what_one_organisation_decides_never_reaches_into_another(signed_in, house, make_house, engine, visitor):
    elsewhere = make_house("an-son", "Hội Nông dân xã An Sơn")
    shared = house.people["editor"]
    with writing(engine) as db:
        db.execute(insert(memberships).values(user_id=shared, organisation_id=elsewhere.id, role="viewer"))
    admin = signed_in(house, "administrator")
    url = f"/thiet-lap/nguoi-dung/{shared}"
    assert "cơ quan khác" in admin.form(f"{url}/mat-khau").text
    assert admin.form(url, {"ho_ten": "Tên khác", "vai_tro": ["editor"], "cu": "editor"}).status_code == 422
    assert admin.form(f"{url}/ngung").status_code == 303
    assert admin.get(url).status_code == 404
    assert sign_in(visitor, "editor.an-bien", PASSWORD).status_code == 303
    assert "Hội Nông dân xã An Sơn" in visitor.get("/tai-khoan").text


def test_people_of_another_organisation_are_not_there(signed_in, house, make_house):
    other = make_house("an-son", "Hội Nông dân xã An Sơn").people["clerk"]
    admin = signed_in(house, "administrator")
    assert admin.get(f"/thiet-lap/nguoi-dung/{other}").status_code == 404
    given = {"ho_ten": "X", "vai_tro": ["administrator"], "cu": "clerk"}
    for path in ("", "/mat-khau", "/ngung", "/mo-lai"):
        assert admin.form(f"/thiet-lap/nguoi-dung/{other}{path}", given).status_code == 404
    assert "an-son" not in admin.get("/thiet-lap/nguoi-dung").text


@pytest.mark.parametrize("role", [one for one in ROLES if one != "administrator"])
def test_only_an_administrator_sees_and_changes_people(signed_in, house, role):
    client, one = signed_in(house, role), house.people["viewer"]
    assert client.get("/thiet-lap/nguoi-dung").status_code == 403
    assert client.get(f"/thiet-lap/nguoi-dung/{one}").status_code == 403
    for path in ("", f"/{one}", f"/{one}/mat-khau", f"/{one}/ngung", f"/{one}/mo-lai"):
        assert client.form(f"/thiet-lap/nguoi-dung{path}", {"vai_tro": ["administrator"]}).status_code == 403


def test_hostile_words_in_names_and_devices_come_out_harmless(signed_in, house, app):
    admin = signed_in(house, "administrator")
    given = {"ho_ten": XSS, "ten_dang_nhap": "lan", "vai_tro": ["viewer"]}
    for page in (admin.form("/thiet-lap/nguoi-dung", given).text, admin.get("/thiet-lap/nguoi-dung").text):
        assert "<script>alert" not in page
        assert "<img src=x" not in page
    refused = admin.form("/thiet-lap/nguoi-dung", {**given, "ten_dang_nhap": XSS})
    assert "<script>alert" not in refused.text


def test_one_person_of_two_organisations_switches_from_the_header(signed_in, house, make_house, engine):
    elsewhere = make_house("an-son", "Hội Nông dân xã An Sơn")
    third = make_house("khac", "Hội Phụ nữ xã Khác")
    with writing(engine) as db:
        mine = {"user_id": house.people["clerk"], "organisation_id": elsewhere.id}
        db.execute(insert(memberships).values(role="administrator", **mine))
    clerk = signed_in(house, "clerk")
    assert "Chuyển sang" in clerk.get("/").text
    here, there = (f"/tai-khoan/co-quan/{one.id}" for one in (house, elsewhere))
    assert clerk.form(f"/tai-khoan/co-quan/{third.id}").status_code == 404
    clerk.form(here)
    before = clerk.get("/thiet-lap").status_code
    clerk.form(there)
    after = clerk.get("/thiet-lap").status_code
    assert {before, after} == {403, 200}
    assert "Chuyển sang Liên minh" in clerk.get("/").text


def test_one_of_my_sessions_can_be_ended_from_another_and_nobody_elses(signed_in, house):
    here, there, other = signed_in(house, "clerk"), signed_in(house, "clerk"), signed_in(house, "editor")
    page = here.get("/tai-khoan").text
    ended = re.search(r"/tai-khoan/phien/(\d+)/ket-thuc", page)
    assert ended
    other.form(ended[0])
    assert there.get("/").status_code == 200
    here.form(ended[0])
    assert there.get("/").status_code == 303
    third = signed_in(house, "clerk")
    here.form("/tai-khoan/phien/ket-thuc-het")
    assert third.get("/").status_code == 303
    assert here.get("/").status_code == 200


@pytest.mark.parametrize(
    ("agent", "words"),
    [
        ("Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36", "Chrome trên Windows"),
        ("Mozilla/5.0 (Windows NT 10.0) Chrome/126.0 Safari/537.36 Edg/126.0", "Edge trên Windows"),
        ("Mozilla/5.0 (Linux; Android 14) Chrome/126.0 Mobile Safari/537.36", "Chrome trên điện thoại Android"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Safari/604.1", "Safari trên iPhone"),
        ("curl/8", "Thiết bị không rõ"),
        ("", "Thiết bị không rõ"),
    ],
)  # fmt: skip
def test_a_device_is_named_as_its_owner_would(agent, words):
    assert device_words(agent) == words


def test_a_name_taken_at_the_same_moment_is_refused_in_words(engine, house, web_clock, monkeypatch):
    given = {"login": "lan", "name": "Lê Thị Lan", "password": PASSWORD, "must_change": True, "now": web_clock.now}
    monkeypatch.setattr(store, "login_taken", lambda *_: False)
    with writing(engine) as db:
        account_actions.add_person(db, **given)
        with pytest.raises(InputRefused, match="đã có người dùng"):
            account_actions.add_person(db, **given)


def test_one_who_gives_the_own_role_away_is_led_to_the_first_page(signed_in, house):
    admin = signed_in(house, "administrator")
    more = {"ho_ten": "Người biên tập", "vai_tro": ["administrator"], "cu": "editor"}
    admin.form(f"/thiet-lap/nguoi-dung/{house.people['editor']}", more)
    mine = {"ho_ten": "Người quản trị", "vai_tro": ["viewer"], "cu": "administrator"}
    assert admin.form(f"/thiet-lap/nguoi-dung/{house.people['administrator']}", mine).headers["location"] == "/"


def test_a_refused_change_of_a_person_keeps_what_was_typed(signed_in, house):
    admin = signed_in(house, "administrator")
    where = f"/thiet-lap/nguoi-dung/{house.people['viewer']}"
    before = admin.get(where).text
    refused = admin.form(where, {"ho_ten": "Cao Bá Tường Vy", "cu": "viewer"})
    assert refused.status_code == 422
    assert "Chưa chọn vai trò" in refused.text
    assert 'value="Cao Bá Tường Vy"' in refused.text
    assert not re.search(r'value="viewer"[^>]* checked', refused.text)
    assert re.search(r'value="viewer"[^>]* checked', before)
    assert "Cao Bá Tường Vy" not in admin.get(where).text
