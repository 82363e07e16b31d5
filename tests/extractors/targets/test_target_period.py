"""The time of a target: the nearest in its clause, its year from the heading where the clause does not say it."""

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import FoundTarget
from extractors.extract import extract_text


def only(text: str) -> FoundTarget:
    (found,) = extract_text(text).targets
    return found


@pytest.mark.parametrize(
    ("head", "start", "codes"),
    [
        ("II. CHỈ TIÊU NĂM 2026", date(2026, 7, 1), ["year"]),
        ("II. CHỈ TIÊU GIAI ĐOẠN 2026 - 2030", None, []),
        ("II. CHỈ TIÊU THEO NGHỊ QUYẾT SỐ 12/2020/NQ-HĐND", None, []),
    ],
)
def test_year_that_the_clause_does_not_say_comes_from_the_heading_and_is_doubted(
    head: str, start: date | None, codes: list[str]
) -> None:
    found = only(f"NGHỊ QUYẾT\nVề nhiệm vụ công tác\n\n{head}\n\n1. Thành lập mới 20 HTX trong quý III;\n")
    assert found.period
    assert (found.period.text, found.period.start) == ("trong quý III", start)
    assert [doubt.code for doubt in found.doubts] == codes
    assert all("đề mục" in doubt.message for doubt in found.doubts)


def test_time_that_only_compares_is_not_the_time_of_the_target() -> None:
    found = only("NGHỊ QUYẾT\n\nII. CHỈ TIÊU\n\n1. Năm 2026, số thành viên tăng 12% so với cuối năm 2024;\n")
    assert found.period
    assert found.period.text == "Năm 2026"


def test_time_in_brackets_behind_belongs_to_what_stands_there() -> None:
    first, second = extract_text("NGHỊ QUYẾT\n\nII. CHỈ TIÊU\n\n1. Hộ khá đạt 60% (năm 2025 là 52%);\n").targets
    assert first.period is None
    assert second.period
    assert second.period.text == "năm 2025"
