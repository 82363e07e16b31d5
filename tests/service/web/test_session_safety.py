"""Sessions, forged forms, headers: what the browser is told, and what somebody else's page or network can try."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from service.accounts import passwords
from service.accounts import store as accounts
from service.accounts.roles import ROLES
from service.app import create_app
from service.database.engine import writing
from service.web.guard import COOKIE
from tests.service.houses import PASSWORD, QUICK
from tests.service.quick_client import QuickClient
from tests.service.web.test_access_matrix import lines

GIVEN = {"ten_dang_nhap": "secretary.an-bien", "mat_khau": PASSWORD}


def entered(app, house, role="secretary"):
    client = QuickClient(app, follow_redirects=False, raise_server_exceptions=False)
    answer = client.post("/dang-nhap", data={**GIVEN, "ten_dang_nhap": f"{role}.{house.slug}"})
    assert answer.status_code == 303
    return client, answer


def token_of(client):
    found = re.search(r'name="csrf" value="([^"]+)"', client.get("/tai-khoan").text)
    assert found
    return found[1]


def test_the_cookie_is_kept_from_scripts_and_other_sites_and_over_https_from_the_wire(
    app, house, service_settings, engine, web_clock
):
    told = entered(app, house)[1].headers["set-cookie"].lower()
    assert {"httponly", "samesite=lax", "path=/"} <= {part.strip() for part in told.split(";")}
    assert "domain=" not in told
    assert "secure" not in told
    https = replace(service_settings, public_url="https://thuky.example")
    safe = create_app(https, engine=engine, clock=web_clock)
    client = QuickClient(safe, base_url="https://thuky.example", follow_redirects=False)
    answer = client.post("/dang-nhap", data=GIVEN)
    assert "secure" in answer.headers["set-cookie"].lower()
    assert answer.headers["strict-transport-security"].startswith("max-age=")


def test_a_token_that_somebody_planted_before_signing_in_is_never_used(app, house):
    client = QuickClient(app, follow_redirects=False, cookies={COOKIE: "p" * 43})
    assert client.get("/").status_code == 303
    client.post("/dang-nhap", data=GIVEN)
    first = client.cookies.get(COOKIE, domain="testserver.local")
    assert first not in (None, "p" * 43)
    again = QuickClient(app, follow_redirects=False)
    again.post("/dang-nhap", data=GIVEN)
    assert again.cookies.get(COOKIE) != first
    assert QuickClient(app, follow_redirects=False, cookies={COOKIE: "p" * 43}).get("/").status_code == 303


def test_a_session_that_was_left_is_dead_for_whoever_kept_its_token(app, house):
    client, _ = entered(app, house)
    kept = client.cookies.get(COOKIE)
    assert client.post("/dang-xuat", data={"csrf": token_of(client)}).status_code == 303
    assert client.cookies.get(COOKIE) is None
    assert QuickClient(app, follow_redirects=False, cookies={COOKIE: kept}).get("/tai-khoan").status_code == 303


def test_many_names_tried_from_one_address_close_the_door_to_that_address_alone(app, house):
    there = QuickClient(app, follow_redirects=False, client=("203.0.113.7", 40000))
    for number in range(40):
        wrong = {"ten_dang_nhap": f"ai.do.{number}", "mat_khau": "x"}
        assert there.post("/dang-nhap", data=wrong).status_code == 403
    assert there.post("/dang-nhap", data=GIVEN).status_code == 429
    elsewhere = QuickClient(app, follow_redirects=False, client=("203.0.113.8", 40000))
    assert elsewhere.post("/dang-nhap", data=GIVEN).status_code == 303


@pytest.mark.parametrize(
    "back",
    [
        "//evil.example", "/\\evil.example", "https:evil.example", "https://evil.example", "\\\\evil.example",
        "/\t/evil.example", "/\n/evil.example", " //evil.example", "\t//evil.example", "http://[evil", "//[evil",
        "javascript:alert(1)", "///evil.example", "/%5cevil.example/..//x\r\nSet-Cookie: a=b", "\0//evil.example",
    ],
)  # fmt: skip
def test_signing_in_leads_to_no_other_site(app, house, back):
    client = QuickClient(app, follow_redirects=False, raise_server_exceptions=False)
    form = client.get("/dang-nhap", params={"ve": back})
    assert form.status_code == 200
    assert "evil" not in form.text
    answer = client.post("/dang-nhap", data={**GIVEN, "ve": back})
    assert (answer.status_code, answer.headers["location"]) == (303, "/")


def test_a_name_that_nobody_has_is_refused_with_the_same_words_and_the_same_work(app, house, full_cost):
    client = QuickClient(app, follow_redirects=False)
    known = client.post("/dang-nhap", data={**GIVEN, "mat_khau": "sai mật khẩu"})
    unknown = client.post(
        "/dang-nhap", data={**GIVEN, "ten_dang_nhap": "secretary.an-biem", "mat_khau": "sai mật khẩu"}
    )
    assert known.status_code == unknown.status_code == 403
    assert known.text.replace("an-bien", "#") == unknown.text.replace("an-biem", "#")
    costs = passwords.hashed("một câu thật dài").rpartition("$")[0].rpartition("$")[0]
    assert passwords._NOBODY.startswith(costs)


def test_a_stolen_password_hash_costs_work_and_memory_to_try(full_cost):
    costs = re.match(r"\$argon2id\$v=19\$m=(\d+),t=(\d+),p=\d+\$", passwords.hashed("một câu thật dài"))
    assert costs
    assert int(costs[1]) >= 64 * 1024
    assert int(costs[2]) >= 3


@pytest.mark.parametrize("name", ["\0", "x" * 100_000, "\ud800".encode("utf-8", "surrogatepass"), "' OR 1=1 --", "%"])
def test_odd_names_and_passwords_are_simply_wrong(app, house, name):
    client = QuickClient(app, follow_redirects=False, raise_server_exceptions=False)
    shown = name.decode("utf-8", "replace") if isinstance(name, bytes) else name
    assert client.post("/dang-nhap", data={"ten_dang_nhap": shown, "mat_khau": shown}).status_code == 403


def test_with_a_one_time_password_nothing_opens_but_the_page_to_change_it(app, house, engine):
    with writing(engine) as db:
        accounts.set_password(db, house.people["secretary"], QUICK, must_change=True)
        accounts.set_roles(db, house.people["secretary"], house.id, ROLES)
    client, _ = entered(app, house)
    token = re.search(r'name="csrf" value="([^"]+)"', client.get("/mat-khau").text)[1]
    for line in lines():
        if line.api or line.need in ("public", "door") or line.path == "/mat-khau":
            continue
        path = re.sub(r"\{[^}]*\}", "1", line.path)
        answer = client.request(line.method, path, headers={"X-CSRF-Token": token})
        led = answer.status_code == 303 and answer.headers["location"] == "/mat-khau"
        refused = answer.status_code == 403 and "mật khẩu dùng một lần" in answer.text
        assert led or refused or answer.status_code in (404, 422), (line, answer.status_code)


def test_no_form_of_another_page_changes_anything(app, house, engine):
    with writing(engine) as db:
        accounts.set_roles(db, house.people["secretary"], house.id, ROLES)
    client, _ = entered(app, house)
    own = token_of(client)
    stranger = token_of(entered(app, house, "editor")[0])
    for line in lines():
        if line.method == "GET" or line.api or (line.need == "door" and line.path != "/dang-xuat"):
            continue
        path = re.sub(r"\{dang\}", "xlsx", re.sub(r"\{action\}", "approve", line.path))
        path = re.sub(r"\{[^}]*\}", "1", path)
        for sent in ({}, {"data": {"csrf": stranger}}, {"params": {"csrf": own}, "json": {"csrf": own}}):
            assert client.post(path, **sent).status_code == 403, (line, sent)
    assert client.get("/tai-khoan").status_code == 200


def test_every_answer_says_what_browsers_may_do_with_it(app, house):
    client, _ = entered(app, house, "administrator")
    places = ["/", "/khong-co", "/thiet-lap", "/dang-nhap", "/api/v1/me", "/api/v1/docs", "/robots.txt", "/suc-khoe",
              "/static/thuky.css", "/static/khong-co.css", "/tin/an-bien", "/tin/an-bien/rss.xml", "/hoi-nghi/999",
              "/thiet-lap/nhat-ky/tep.xlsx", "/nhiem-vu/lich/khong-co.ics"]  # fmt: skip
    for place in places:
        headers = client.get(place).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy, place
        assert "frame-ancestors 'none'" in policy, place
        assert "unsafe" not in policy, place
        assert headers["x-content-type-options"] == "nosniff", place
        assert headers["referrer-policy"] == "same-origin", place
        assert "camera=()" in headers["permissions-policy"], place
        assert "strict-transport-security" not in headers, place
        assert "server" not in headers, place
        if not place.startswith(("/static/t", "/tin/")) and place != "/robots.txt":
            assert "no-store" in headers["cache-control"], place


def test_a_form_sent_without_a_session_leads_back_to_its_own_page_and_nowhere_else(app, house):
    visitor = QuickClient(app, follow_redirects=False, raise_server_exceptions=False)
    own = "http://testserver/hoi-nghi/danh-ba?loai=person"
    back = visitor.post("/hoi-nghi/danh-ba", headers={"Referer": own})
    assert back.status_code == 401
    assert 'href="/dang-nhap?ve=/hoi-nghi/danh-ba%3Floai%3Dperson"' in back.text
    for elsewhere in (
        "https://example.com/x",
        "http://testserver//example.com",
        "http://testserver/\\example.com",
        "http://[",
        "",
    ):
        answer = visitor.post("/hoi-nghi/danh-ba", headers={"Referer": elsewhere})
        assert answer.status_code == 401
        assert "/dang-nhap?ve=" not in answer.text
