"""Năm của luật: the year in the name of a law is not that in which they met."""
# ruff: noqa: E501

from __future__ import annotations

from datetime import datetime

import pytest

from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean


@pytest.mark.parametrize(
    ("about", "year"),
    [
        ("góp ý dự thảo sửa đổi Hiến pháp năm 1992", None),
        ("phổ biến Luật Quản lý thuế năm 2019", None),
        ("phổ biến pháp luật cho hội viên năm 2031", 2031),
    ],
)
def test_years_in_names_of_laws(about: str, year: int | None) -> None:
    text = f"Tin hoạt động trong tuần\n\nNgày 8/9, Hội Nông dân tỉnh Lam Sơn tổ chức hội nghị {about}. Dự hội nghị có 40 hội viên."
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    start = found.start
    assert (start.year if isinstance(start, datetime) or start else None) == year
