"""Behind a proxy: whose address counts, whose word about https is heard, and that nobody else can lie about them."""

from __future__ import annotations

from dataclasses import replace

import pytest
import uvicorn
from sqlalchemy import select

from domain.errors import InputRefused
from service.accounts.addresses import UNKNOWN, place_of
from service.accounts.tables import attempts
from service.commands.serve import proxy_options
from service.database.engine import reading
from service.settings import read_settings
from tests.service.page_client import PageClient

PROXY = "10.0.0.7"
WRONG = {"ten_dang_nhap": "secretary.an-bien", "mat_khau": "không phải mật khẩu"}
RIGHT = {"ten_dang_nhap": "secretary.an-bien", "mat_khau": "một câu dễ nhớ"}


@pytest.fixture
def behind(app, engine, service_settings):
    """Ask the application as `thuky serve` does, from a peer's address; gives the answer and who was counted."""

    def ask(headers, *, peer=PROXY, trusted="10.0.0.0/24", data=WRONG):
        chosen = replace(
            service_settings, trusted_proxies=read_settings({"THUKY_TRUSTED_PROXIES": trusted}).trusted_proxies
        )
        config = uvicorn.Config(app, log_config=None, **proxy_options(chosen))
        config.load()
        client = PageClient(config.loaded_app, follow_redirects=False, client=(peer, 40000))
        answer = client.post("/dang-nhap", data=data, headers=headers)
        with reading(engine) as db:
            keys = db.execute(select(attempts.c.key).order_by(attempts.c.id)).scalars().all()
        return answer, [key.removeprefix("address:") for key in keys if key.startswith("address:")]

    return ask


COUNTED = (
    ("203.0.113.9", "203.0.113.9"),
    ("6.6.6.6, 203.0.113.9", "203.0.113.9"),  # what a visitor wrote himself stands to the left
    ("6.6.6.6, 203.0.113.9, 10.0.0.8", "203.0.113.9"),  # two proxies of the house
    ("203.0.113.9:51234", "203.0.113.9"),
    ("2001:db8:1:2:aaaa::9", "2001:db8:1:2::/64"),
    ("[2001:db8:1:2:bbbb::1]:443", "2001:db8:1:2::/64"),
    ("::ffff:203.0.113.9", "203.0.113.9"),
    ("unknown", UNKNOWN),
    ("'; DROP TABLE users; --", UNKNOWN),
    ("203.0.113.9.1", UNKNOWN),
    (",,, ,", PROXY),
    ("x" * 8000, UNKNOWN),
    (", ".join(f"198.51.100.{hop}" for hop in range(200)) + ", 203.0.113.9", "203.0.113.9"),
    ("10.0.0.8, 10.0.0.9", "10.0.0.8"),  # the proxies speak among themselves
)


def test_the_right_most_address_that_is_not_ours_is_counted(behind, house):
    for turn, (said, counted) in enumerate(COUNTED):
        _, keys = behind({"X-Forwarded-For": said}, data={**WRONG, "ten_dang_nhap": f"ai.do{turn}"})
        assert keys[turn:] == [counted], said


def test_the_header_of_a_visitor_who_is_no_proxy_is_ignored(behind, house):
    spoofed = {"X-Forwarded-For": "127.0.0.1", "X-Forwarded-Proto": "https", "Forwarded": "for=1.1.1.1"}
    assert behind(spoofed, peer="203.0.113.9")[1] == ["203.0.113.9"]
    answer, _ = behind(spoofed, peer="203.0.113.9", data=RIGHT)
    assert "secure" not in answer.headers["set-cookie"].lower()


def test_without_the_setting_no_header_is_heard(behind, house):
    assert behind({"X-Forwarded-For": "203.0.113.9"}, peer="127.0.0.1", trusted="")[1] == ["127.0.0.1"]


def test_visitors_behind_one_proxy_do_not_lock_each_other_out(behind, house):
    for turn in range(40):
        behind({"X-Forwarded-For": f"6.6.6.{turn}, 198.51.100.1"}, data={**WRONG, "ten_dang_nhap": f"ai.do{turn}"})
    assert behind({"X-Forwarded-For": "198.51.100.1"}, data=RIGHT)[0].status_code == 429
    assert behind({"X-Forwarded-For": "203.0.113.9"}, data=RIGHT)[0].status_code == 303


@pytest.mark.parametrize(("said", "secure"), [("https", True), ("http", False), ("https, http", False), ("ftp", False)])
def test_the_cookie_insists_on_https_when_a_trusted_proxy_says_so(behind, house, said, secure):
    answer, _ = behind({"X-Forwarded-Proto": said}, data=RIGHT)
    assert ("secure" in answer.headers["set-cookie"].lower()) == secure


def test_absolute_addresses_follow_the_setting_and_no_header(app, house):
    client = PageClient(app, follow_redirects=False)
    lying = {"Host": "evil.example", "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https"}
    for path in (f"/tin/{house.slug}/rss.xml", f"/tin/{house.slug}/sitemap.xml"):
        answer = client.get(path, headers=lying)
        assert answer.status_code == 200, path
        assert "evil.example" not in answer.text
        assert "http://testserver/" in answer.text


@pytest.mark.parametrize("written", ["nginx", "10.0.0.1/8", "*", "300.1.1.1", "127.0.0.1, ::1/200", "0.0.0.0/0"])
def test_a_setting_that_names_no_proxy_is_refused_at_start(written):
    with pytest.raises(InputRefused, match="THUKY_TRUSTED_PROXIES"):
        read_settings({"THUKY_TRUSTED_PROXIES": written})


def test_proxies_are_named_by_address_and_network():
    found = read_settings({"THUKY_TRUSTED_PROXIES": "127.0.0.1, ::1 10.0.0.0/8,fd00::/8"})
    assert found.trusted_proxies == ("127.0.0.1", "::1", "10.0.0.0/8", "fd00::/8")
    assert read_settings({}).trusted_proxies == ()


def test_a_place_is_an_address_or_a_network_of_one_visitor():
    assert place_of(None) == place_of("testclient") == UNKNOWN
    assert place_of("2001:db8::1") == place_of("2001:db8:0:0:ffff::") != place_of("2001:db8:0:1::1")
