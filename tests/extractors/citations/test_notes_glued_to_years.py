"""The number of a footnote that stands right behind the year of a law is no part of it."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text


@pytest.mark.parametrize(
    ("cited", "title"),
    [
        ("thực hiện Điều 7 Luật Đê điều năm 20203.", "Đê điều năm 2020"),
        ("thực hiện khoản 2 Điều 6 Luật Thủy lợi năm 202412 và các văn bản khác.", "Thủy lợi năm 2024"),
        ("thực hiện Luật Đê điều năm 2020.", "Đê điều năm 2020"),
    ],
)
def test_notes(cited: str, title: str) -> None:
    assert [one.title for one in extract_text(f"Đề nghị các xã {cited}\n").citations] == [title]


def test_numbers_that_are_no_notes() -> None:
    assert [one.title for one in extract_text("Đề nghị các xã theo Luật Đê điều 20203.\n").citations] == ["Đê điều"]
