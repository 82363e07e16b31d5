"""Địa danh có số trong dòng ngày tháng: the number of a ward or district is no day."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.documents.find import find_document_facts
from vitext.clean import clean

HEAD = "ỦY BAN NHÂN DÂN {unit}\nSố: 05/KH-UBND\n{line}\nKẾ HOẠCH\nTổ chức hội nghị tổng kết\n"


@pytest.mark.parametrize(
    ("unit", "line", "day"),
    [
        ("QUẬN 2", "Quận 2, ngày 15 tháng 03 năm 2024", date(2024, 3, 15)),
        ("PHƯỜNG 12", "Phường 12, ngày 5 tháng 3 năm 2024", date(2024, 3, 5)),
        ("KHU PHỐ 3", "Khu phố 3, ngày 08/8/2023", date(2023, 8, 8)),
    ],
)
def test_number_of_a_ward_is_not_the_day_of_the_paper(unit: str, line: str, day: date) -> None:
    assert find_document_facts(HEAD.format(unit=unit, line=line)).facts.date == day


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Lam Sơn, hồi 21 giờ 30 phút, ngày 18 tháng 9 năm 2031", "Lam Sơn"),
        ("Lam Sơn, 9h00 ngày 18 tháng 9 năm 2031", "Lam Sơn"),
        ("Phường 3, lúc 7 giờ, ngày 18/9/2031", "Phường 3"),
        ("Hồi 21 giờ 30 phút, ngày 18 tháng 9 năm 2031", None),
    ],
)
def test_hour_of_a_telegram_is_no_place(line: str, place: str | None) -> None:
    facts = find_document_facts(HEAD.format(unit="XÃ LAM SƠN", line=line)).facts
    assert (facts.place, facts.date) == (place, date(2031, 9, 18))


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Số: 46 /PGD&ĐT                Lam Sơn, ngày12 tháng 10 năm 2031", "46/PGD&ĐT"),
        ("Số: 46/KH-UBND      Lam Sơn, ngày 12 tháng 10 năm 2031", "46/KH-UBND"),
    ],
)
def test_a_place_beside_the_number_begins_behind_its_symbol(line: str, number: str) -> None:
    facts = find_document_facts(
        clean(HEAD.format(unit="XÃ LAM SƠN", line="").replace("Số: 05/KH-UBND", line)).text
    ).facts
    assert (facts.number, facts.place, facts.date) == (number, "Lam Sơn", date(2031, 10, 12))
