"""Requests that no page sends: absurd ids, pages, years and days, bodies that are too heavy, broken or endless."""

from __future__ import annotations

import re
from typing import Any

import pytest
from fastapi import FastAPI
from sqlalchemy import Engine

from service.accounts import store as accounts
from service.accounts.roles import ROLES
from service.database.engine import writing
from service.settings import Settings
from tests.service.houses import PASSWORD, Clock, House
from tests.service.quick_client import QuickClient
from tests.service.web.test_access_matrix import PERMISSIONS, WORDS, Line, lines

ABSURD = ("0", "-1", "2147483648", "9" * 12, "9" * 30, "9" * 5000)
QUERIES = (
    {"trang": "1000000000"}, {"trang": "9" * 30}, {"trang": "-1"}, {"trang": "x"}, {"trang": "\0"},
    {"nam": "99999"}, {"nam": "0"}, {"nam": "-5"}, {"nam": "9" * 30},
    {"tu": "31/12/9999", "den": "31/12/9999"}, {"tu": "9999-12-31", "den": "9999-12-31"},
    {"tu": "1/1/0001", "den": "1/1/0001"}, {"tu": "0001-01-01", "den": "0001-01-01"},
    {"tu": "99/99/99999", "den": "31/02/2026"}, {"cu": "9" * 12, "moi": "9" * 12}, {"cu": "-1", "moi": "-1"},
    {"nguoi": "9" * 12, "doi_tuong": "\0", "viec": "\0"}, {"hoi_nghi": "9" * 12, "van_ban": "9" * 30},
    {"q": "\0\ud7ff%_\\'\"*()^-~:", "don_vi": "\0%", "loai": "\0", "trang_thai": "\0", "theo": "\0", "xem": "\0"},
    {"q": '"' * 3000, "cua": "\0"}, {"them": "a." * 300}, {"them": "\0"}, {"o": "\0", "ve": "\0"}, {"tu": "9" * 5000},
    {"page": "9" * 30, "per_page": "9" * 30}, {"page": "1000000000", "per_page": "100"},
    {"since": "0001-01-01", "until": "9999-12-31"}, {"since": "9999-12-31", "until": "0001-01-01"},
    {"year": "99999"}, {"year": "1"}, {"year": "9999"}, {"month": "2026-13"}, {"user_id": "9" * 12},
)  # fmt: skip


class Everybody:
    """One person with every role, at a page and with a token."""

    def __init__(self, app: FastAPI, engine: Engine, house: House, clock: Clock) -> None:
        self.pages = QuickClient(app, follow_redirects=False, raise_server_exceptions=False)
        with writing(engine) as db:
            accounts.set_roles(db, house.people["secretary"], house.id, ROLES)
        entered = self.pages.post("/dang-nhap", data={"ten_dang_nhap": f"secretary.{house.slug}", "mat_khau": PASSWORD})
        assert entered.status_code == 303
        found = re.search(r'name="csrf" value="([^"]+)"', self.pages.get("/tai-khoan").text)
        assert found
        self.token = found[1]
        secret = self.pages.post(
            "/tai-khoan/ma", data={"csrf": self.token, "ten": "máy", "han": "30", "quyen": list(PERMISSIONS)}
        )
        key = re.search(r"thuky_[\w-]{20,}", secret.text)
        assert key, secret.text
        self.program = QuickClient(
            app, follow_redirects=False, raise_server_exceptions=False, headers={"Authorization": f"Bearer {key[0]}"}
        )

    def ask(self, line: Line, path: str, **options: Any) -> Any:
        """A request as its page or program would send it."""
        if line.api:
            body = {"json": {}} if line.method in ("POST", "PUT") else {}
            return self.program.request(line.method, path, headers={"If-Match": '"1"'}, **{**body, **options})
        headers = {} if line.method == "GET" else {"X-CSRF-Token": self.token}
        return self.pages.request(line.method, path, headers=headers, **options)


@pytest.fixture
def everybody(app: FastAPI, engine: Engine, house: House, web_clock: Clock) -> Everybody:
    app.state.limiter.limit = 100_000
    return Everybody(app, engine, house, web_clock)


FIGURES = {"number", "nam", "year", "month", "item"}


def path_of(line: Line, value: str) -> str:
    """The path with the value in the place of every id and figure."""

    def filled(found: re.Match[str]) -> str:
        return value if found[1] in FIGURES or found[1] not in WORDS else WORDS[found[1]]

    return re.sub(r"\{(\w+)(?::\w+)?\}", filled, line.path)


def test_ids_that_no_row_can_have_are_only_absent(everybody: Everybody) -> None:
    faults = []
    for line in lines():
        if "{" not in line.path or line.need == "door":
            continue
        for value in ABSURD:
            answer = everybody.ask(line, path_of(line, value))
            if answer.status_code >= 500:
                faults.append(f"{line.method} {line.path} {value:.40}: {answer.status_code}")
    assert not faults, "\n".join(["", *faults])


def test_no_query_makes_a_page_fail(everybody: Everybody) -> None:
    faults = []
    for line in lines():
        if line.method != "GET" or line.path.endswith((".pdf", "/openapi.json", "/docs")):
            continue
        path = path_of(line, "1")
        for query in QUERIES:
            answer = everybody.ask(line, path, params=query)
            if answer.status_code >= 500:
                faults.append(f"{line.path} {query!s:.80}: {answer.status_code}")
    assert not faults, "\n".join(["", *faults])


def heavy(everybody: Everybody) -> list[tuple[str, Any]]:
    """Forms and bodies that are too heavy, broken or endless, by name."""
    form = {"csrf": everybody.token}
    multipart = "multipart/form-data; boundary=b"
    kinds = {"X-CSRF-Token": everybody.token, "Content-Type": multipart}
    part = b'--b\r\nContent-Disposition: form-data; name="ten"\r\n\r\nx\r\n'
    odd = b'--b\r\nContent-Disposition: form-data; name="ten"\r\n\r\n\xff\xfe\xed\xa0\x80\r\n--b--\r\n'
    headless = b"--b\r\n" + b"X: y\r\n" * 5000 + b"\r\n--b--\r\n"
    plain = {**kinds, "Content-Type": "application/x-www-form-urlencoded"}
    json = {"Content-Type": "application/json", "X-CSRF-Token": everybody.token}
    post, program = everybody.pages.post, everybody.program.post
    where, save = "/hoi-nghi/danh-ba", "/hoi-nghi/1/luu"
    return [
        ("many fields", post(where, data={**form, **{f"a{number}": "x" for number in range(5000)}})),
        ("many parts", post(where, content=part * 5000 + b"--b--\r\n", headers=kinds)),
        ("a heavy field", post(where, data={"ten": "x" * 12_000_000}, headers=plain)),
        ("a heavy part", post(where, content=part.replace(b"x\r", b"x" * 3_000_000 + b"\r") + b"--b--", headers=kinds)),
        ("no UTF-8", post(where, content=odd, headers=kinds)),
        ("no boundary", post(where, content=part, headers={**kinds, "Content-Type": "multipart/form-data"})),
        ("an unfinished part", post(where, content=part[:40], headers=kinds)),
        ("endless headers", post(where, content=headless, headers=kinds)),
        ("an unknown charset", post(where, content=odd, headers={**kinds, "Content-Type": f"{multipart}; charset=x"})),
        ("broken escapes", post(where, content=b"ten=%zz%ff%00%ed%a0%80&loai=%", headers=plain)),
        ("deep JSON", post(save, content=b"[" * 100_000, headers=json)),
        ("closed deep JSON", post(save, content=b"[" * 100_000 + b"]" * 100_000, headers=json)),
        ("a long figure in JSON", post(save, content=b'{"base_version": ' + b"9" * 5000 + b"}", headers=json)),
        ("a lone surrogate", post(save, content=b'{"base_version": 1, "editor": "\\ud800abcd"}', headers=json)),
        ("no JSON", post(save, content=b"\xff\xfe", headers=json)),
        ("JSON for a form", post(where, content=b"{}", headers=json)),
        ("deep JSON of a program", program("/api/v1/meetings", content=b'{"hoi_nghi":' * 50_000, headers=json)),
        ("NaN of a program", program("/api/v1/meetings", content=b'{"hoi_nghi": {"lan_thu": NaN}}', headers=json)),
        ("no UTF-8 of a program", program("/api/v1/extract/text", content=b'{"text": "\xff"}', headers=json)),
        ("nothing of a program", program("/api/v1/meetings", content=b"", headers=json)),
    ]  # fmt: skip


def test_bodies_that_no_page_sends_are_refused_in_a_sentence(everybody: Everybody) -> None:
    faults = []
    for name, answer in heavy(everybody):
        if name == "no UTF-8" and answer.status_code == 303:
            continue  # read with signs in the place of what is no letter
        if not 400 <= answer.status_code < 500 or not re.search("[ạ-ỹ]", answer.text):
            faults.append(f"{name}: {answer.status_code} {answer.text[:80]}")
    assert not faults, "\n".join(["", *faults])


def test_a_body_over_the_limit_is_not_even_read(everybody: Everybody, app: FastAPI) -> None:
    size = {"Content-Length": str(10**12), "X-CSRF-Token": everybody.token}
    answer = everybody.pages.post("/doc-van-ban/tai-len", content=iter((b"x",)), headers=size)
    assert answer.status_code == 413
    assert "quá nặng" in answer.text
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]


def test_a_body_that_grows_over_the_limit_is_cut_off(everybody: Everybody, service_settings: Settings) -> None:
    pieces = (b"x" * 1_000_000 for _ in range(service_settings.upload_limit // 100_000 + 3))
    answer = everybody.pages.post("/hoi-nghi/danh-ba", content=pieces, headers={"X-CSRF-Token": everybody.token})
    assert answer.status_code in (413, 422)
