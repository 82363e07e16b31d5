"""Ngày mở đầu đoạn thứ nhất: the name of the paper and the day of posting before the first sentence of a news item."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.extract import extract_text


@pytest.mark.parametrize("stamp", ["(Phụ nữ Lam Sơn, 03/10/2031) ", "(Báo Hà Trung - 03/10/2031) "])
def test_the_day_behind_the_name_of_the_paper_is_that_of_posting(stamp: str) -> None:
    found = extract_text(
        f"Hội LHPN tỉnh giao ban quý III\n\n{stamp}Ngày 02/10/2031, Hội LHPN tỉnh Lam Sơn tổ chức Hội nghị giao ban "
        "công tác Hội quý III.\n\nCác đại biểu đã thảo luận.\n"
    )
    assert found.document.published == date(2031, 10, 3)
    assert found.meeting is not None
    assert found.meeting.start == date(2031, 10, 2)


def test_years_in_brackets_are_no_day_of_posting() -> None:
    found = extract_text(
        "Họp mặt truyền thống\n\n(Kỷ niệm 11/4/1946 - 11/4/2031) Ngày 10/4/2031, Hội Nông dân tỉnh Lam Sơn họp mặt.\n"
    )
    assert found.document.published is None
