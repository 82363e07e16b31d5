"""One unit under many names: what the directory knows groups the lists; what it does not know stays apart."""

from __future__ import annotations

from datetime import date

import pytest

from domain.task import Task
from service.database.engine import writing
from service.meetings.directory import add_entry
from service.tracker.naming import units_from
from service.tracker.units import lead_key
from tests.service.web.tracked import Desk, directing, until

OWN = ("Liên minh Hợp tác xã tỉnh An Biên", "LMHTX")
KNOWN = ("Văn phòng", "Phòng Chính sách và Hỗ trợ thành viên", "Quỹ Hỗ trợ phát triển Hợp tác xã (Quỹ HTPT)")


@pytest.fixture
def desk(app, engine, web_clock) -> Desk:
    return Desk(engine, web_clock, app.state.files)


def grouped(*leads: str) -> dict[str, str]:
    units = units_from([(lead_key(lead), lead, 1) for lead in leads], KNOWN, *OWN)
    return {lead: units.title(lead_key(lead)) for lead in leads}


@pytest.mark.parametrize(
    ("lead", "unit"),
    [
        ("Văn phòng Liên minh", "Văn phòng"),
        ("Văn phòng Liên minh HTX tỉnh", "Văn phòng"),
        ("văn phòng của Liên minh Hợp tác xã tỉnh An Biên", "Văn phòng"),
        ("VP Liên minh", "Văn phòng"),
        ("Văn phòng LMHTX", "Văn phòng"),
        ("Phòng CS-HTTV", "Phòng Chính sách và Hỗ trợ thành viên"),
        ("P. CSHTTV", "Phòng Chính sách và Hỗ trợ thành viên"),
        ("Phòng Chính sách - Hỗ trợ thành viên", "Phòng Chính sách và Hỗ trợ thành viên"),
        ("Quỹ HTPT", "Quỹ Hỗ trợ phát triển Hợp tác xã"),
        ("Quỹ Hỗ trợ phát triển HTX", "Quỹ Hỗ trợ phát triển Hợp tác xã"),
    ],
)
def test_names_of_one_unit_stand_under_its_name_in_the_directory(lead, unit):
    assert grouped(lead) == {lead: unit}


@pytest.mark.parametrize(
    "lead",
    [
        "Liên minh Hợp tác xã tỉnh",
        "Văn phòng Liên minh HTX Việt Nam",
        "Văn phòng, Liên minh HTX tỉnh",
        "Hội đồng và Liên minh HTX tỉnh",
        "Phòng Chính sách",
        "Ban Kiểm tra",
    ],
)
def test_what_is_another_unit_or_unknown_stays_apart(lead):
    assert grouped(lead) == {lead: lead}


def test_an_abbreviation_of_two_units_names_neither():
    units = units_from([("phong ht", "Phòng HT", 1)], ("Phòng Hỗ trợ", "Phòng Hành tổ"), *OWN)
    assert units.title("phong ht") == "Phòng HT"


def test_lists_matrix_and_filter_count_one_unit_once(desk, house, engine, signed_in):
    tasks = (
        until("Việc một", date(2026, 9, 1), "Văn phòng"),
        until("Việc hai", date(2026, 9, 2), "Văn phòng Liên minh"),
        until("Việc ba", date(2026, 9, 3), "Phòng CS-HTTV"),
        until("Việc bốn", date(2026, 9, 4), "Phòng Chính sách và Hỗ trợ thành viên"),
        Task(text="Việc năm", lead="Ban Kiểm tra"),
    )
    desk.issued(house, directing(*tasks))
    with writing(engine) as db:
        add_entry(db, desk.actor(house, "secretary"), "unit", name="Phòng Chính sách và Hỗ trợ thành viên", role="")
    secretary = signed_in(house, "secretary")
    page = secretary.get("/nhiem-vu").text
    assert "Văn phòng <small>(2)</small>" in page
    assert "Phòng Chính sách và Hỗ trợ thành viên <small>(2)</small>" in page
    assert page.count('scope="rowgroup"') == 3
    office = secretary.get("/nhiem-vu", params={"don_vi": "Văn phòng Liên minh HTX tỉnh"}).text
    assert "Việc một" in office
    assert "Việc hai" in office
    assert "Việc ba" not in office
    assert "<option selected>Văn phòng</option>" in office
    matrix = secretary.get("/nhiem-vu/bang").text
    assert matrix.count('<th scope="row">Văn phòng') == 1
    assert 'aria-label="Phòng Chính sách và Hỗ trợ thành viên, tất cả: 2"' in matrix


def test_the_meeting_is_found_by_its_name_or_by_words_of_it(desk, house, signed_in):
    desk.reviewed(house)
    desk.issued(house, directing(until("Việc của hội nghị khác", date(2026, 9, 1), "Văn phòng")))
    secretary = signed_in(house, "secretary")
    page = secretary.get("/nhiem-vu", params={"hoi_nghi": "an bien lan thu 6"}).text
    assert "xây dựng kế hoạch" in page
    assert "Việc của hội nghị khác" not in page
    assert 'list="loc-hn-ten"' in page
    assert '<select id="loc-hn"' not in page
    assert "khớp với điều kiện lọc" in secretary.get("/nhiem-vu", params={"hoi_nghi": "không có chữ này"}).text
    alone = secretary.get("/nhiem-vu", params={"hoi_nghi": "-"}).text
    assert 'value="Không gắn với hội nghị nào"' in alone
    assert secretary.get("/nhiem-vu", params={"hoi_nghi": "Không gắn với hội nghị nào"}).text.count(
        "<tr"
    ) == alone.count("<tr")
