"""Tỉnh tên ba chữ: provinces that no list knows, and what begins behind a province's name."""

import pytest

from tests.extractors.meetings.told_meetings import held


@pytest.mark.parametrize(
    ("body", "province"),
    [
        ("Hội Nông dân tỉnh Đông Triều Giang", "Đông Triều Giang"),
        ("Hội Nông dân tỉnh Cù Lao Dừa", "Cù Lao Dừa"),
        ("Hội Nông dân tỉnh Lam Sơn", "Lam Sơn"),
    ],
)
def test_province(body: str, province: str) -> None:
    assert held(f"Sáng 14/3, {body} tổ chức Hội nghị lần thứ 5.").province == province


def test_name_behind_a_province() -> None:
    lead = "Sáng 14/3, đồng chí Chủ tịch UBND tỉnh Lam Sơn Nguyễn Văn An chủ trì cuộc họp với các sở."
    assert held(lead).province == "Lam Sơn"
