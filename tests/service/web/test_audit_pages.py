"""The log: filtered by person, action, subject, days and words; exported without a formula in it."""

from __future__ import annotations

import csv
import io
import re
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

import service
from service.accounts.actor import Actor
from service.accounts.roles import ROLES
from service.audit import store
from service.audit.words import ACTIONS, action_words, by_words, subject_page, subject_words
from service.database.engine import writing
from service.documents.states import STEPS
from service.sheets import harmless
from service.tracker.states import STATUSES

URL = "/thiet-lap/nhat-ky"
FORMULA = '=HYPERLINK("http://elsewhere.example","Bấm")'


@pytest.fixture
def write(engine, service_settings, web_clock):
    def add(house, role, action, subject, words, at=None, **detail):
        who = Actor(
            user_id=house.people[role], user_name=f"Người {role}", organisation_id=house.id, organisation_name="",
            roles=frozenset({role}), now=at or web_clock.now, timezone=service_settings.timezone,
        )  # fmt: skip
        with writing(engine) as db:
            store.note(db, who, action, subject, words, **detail)

    return add


@pytest.fixture
def filled(house, write):
    write(house, "clerk", "document.issue", "document:7", "Ban hành nghị quyết: Về nhiệm vụ", datetime(2026, 8, 1, 16, 59, tzinfo=UTC))  # fmt: skip  # noqa: E501
    write(house, "clerk", "document.number", "document:7", "Cấp số nghị quyết", datetime(2026, 8, 1, 17, 1, tzinfo=UTC))
    write(house, "secretary", "meeting.begun", "meeting:7", "Đã lập hồ sơ hội nghị Thủy lợi")
    write(house, "secretary", "new.thing", "new:1", FORMULA)


def rows_of(page: str) -> int:
    return page.count('class="when"')


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("", 4),
        ("viec=Ban+hành+văn+bản", 1),
        ("viec=không+có", 0),
        ("doi_tuong=document", 2),
        ("doi_tuong=document:7", 2),
        ("doi_tuong=meeting:8", 0),
        ("tu=02/8/2026", 3),  # 17:01 in London is already the next day at the organisation
        ("den=1/8/2026", 1),
        ("tu=2/8/2026&den=2/8/2026", 1),
        ("q=thuy+loi", 1),
        ("q=Thủy", 1),
        ("q=nguoi+secretary", 2),
        ("q=%25", 0),
        ("q=_", 0),
        ("trang=9", 0),
        ("trang=-3", 4),
        ("nguoi=abc&doi_tuong=%27", 4),
    ],
)
def test_each_filter_lets_just_its_lines_through(signed_in, house, filled, query, count):
    assert rows_of(signed_in(house, "administrator").get(f"{URL}?{query}").text) == count


def test_lines_are_found_by_who_wrote_them(signed_in, house, filled):
    admin = signed_in(house, "administrator")
    assert rows_of(admin.get(f"{URL}?nguoi={house.people['clerk']}").text) == 2


def test_a_day_that_cannot_be_read_is_said_beside_its_field(signed_in, house, filled):
    admin = signed_in(house, "administrator")
    assert "Chưa hiểu ngày" in admin.get(f"{URL}?tu=hôm+kia+nữa").text
    assert "ở trước ngày bắt đầu" in admin.get(f"{URL}?tu=5/8/2026&den=1/8/2026").text


def test_many_lines_come_page_by_page(signed_in, house, write):
    for number in range(55):
        write(house, "editor", "article.begun", f"article:{number}", f"Tin {number}")
    admin = signed_in(house, "administrator")
    first, second = admin.get(f"{URL}?q=tin").text, admin.get(f"{URL}?q=tin&trang=2").text
    assert (rows_of(first), rows_of(second)) == (50, 5)
    assert "q=tin&amp;trang=2" in first
    assert "trang 2/2" in second


def test_the_files_hold_the_same_lines_and_no_formula(signed_in, house, filled):
    admin = signed_in(house, "administrator")
    book = openpyxl.load_workbook(io.BytesIO(admin.get(f"{URL}/tep.xlsx").content))
    rows = list(book.active.iter_rows())
    assert len(rows) == 5
    cell = next(one for row in rows for one in row if FORMULA in str(one.value))
    assert cell.data_type == "s"
    text = admin.get(f"{URL}/tep.csv?q=hyperlink").content
    assert text.startswith(b"\xef\xbb\xbf")
    lines = list(csv.reader(io.StringIO(text.decode("utf-8-sig"))))
    assert len(lines) == 2
    assert lines[1][3] == f"'{FORMULA}"
    assert admin.get(f"{URL}/tep.exe").status_code == 404


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@x", "\t=1", "  =1", "＝1", "\n=1"])
def test_what_looks_like_a_formula_begins_with_an_apostrophe(cell):
    assert harmless(cell) == f"'{cell}"


def test_an_ordinary_cell_stays_as_it_is():
    assert harmless("Ban hành") == "Ban hành"


def test_another_organisations_lines_are_not_there(signed_in, house, make_house, write, filled):
    other = make_house("an-son", "Hội Nông dân xã An Sơn")
    write(other, "clerk", "document.issue", "document:7", "Bí mật của nơi khác")
    admin = signed_in(house, "administrator")
    assert "Bí mật" not in admin.get(URL).text
    assert "Bí mật".encode() not in admin.get(f"{URL}/tep.csv").content
    assert rows_of(admin.get(f"{URL}?nguoi={other.people['clerk']}").text) == 0


@pytest.mark.parametrize("role", [one for one in ROLES if one != "administrator"])
def test_only_an_administrator_reads_the_log(signed_in, house, role):
    client = signed_in(house, role)
    for path in (URL, f"{URL}/tep.csv", f"{URL}/tep.xlsx"):
        assert client.get(path).status_code == 403


def test_hostile_words_in_lines_and_filters_come_out_harmless(signed_in, house, write):
    xss = "<script>alert(1)</script>"
    write(house, "clerk", "x.<b>", f"document:{xss}", xss, doi={xss: [xss, "<img src=x>"]})
    admin = signed_in(house, "administrator")
    for query in ("", f"?q={xss}", f"?viec={xss}&doi_tuong={xss}&tu={xss}&nguoi={xss}"):
        page = admin.get(URL + query).text
        assert xss not in page
        assert "<img src=x>" not in page
    assert subject_page("document:1/../x") == ""


def test_every_action_has_a_vietnamese_name_and_an_unknown_one_its_part():
    assert all("." in code and name[0].isupper() for code, name in ACTIONS.items())
    assert action_words("document.newly") == "Việc khác về văn bản"
    assert action_words("x.y") == "Việc khác về hệ thống"
    assert by_words(["account.reset", "person.password_reset"]) == {
        "Đặt lại mật khẩu": ("account.reset", "person.password_reset")
    }
    assert subject_words("document:12") == "Văn bản 12"
    assert subject_words("organisation:1") == "Cơ quan"
    assert subject_words("new:1") == ""


def test_every_action_that_the_service_notes_has_a_name():
    noted = re.compile(r'\bnote\(\s*[\w.]+,\s*[\w.()]+,\s*"([\w.]+)"')
    sources = Path(service.__file__).parent.rglob("*.py")
    codes = {code for path in sources for code in noted.findall(path.read_text(encoding="utf-8"))}
    codes |= {f"document.{step.action}" for step in STEPS} | {f"tracker.{status}" for status in STATUSES}
    assert len(codes) > 40
    assert sorted(codes - ACTIONS.keys()) == []
