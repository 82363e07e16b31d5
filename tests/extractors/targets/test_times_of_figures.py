"""Which of the times around a figure is its own: none that only names a thing or compares; the only year of a text."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text


def periods(text: str) -> list[str | None]:
    return [target.period and target.period.text for target in extract_text(f"Tin hội nghị\n\n{text}\n").targets]


@pytest.mark.parametrize(
    "text",
    [
        "Đại hội cổ đông thường niên năm 2026 có mặt 203 cổ đông.",
        "Khen thưởng thành tích năm 2025 cho 12 hợp tác xã.",
    ],
)
def test_year_that_names_a_thing_is_not_the_period_of_a_figure(text: str) -> None:
    assert periods(text) == [None]


def test_year_in_which_something_was_done_is() -> None:
    assert periods("Năm 2026, toàn tỉnh thành lập mới 12 hợp tác xã.") == ["Năm 2026"]


def test_only_year_of_a_text_without_a_date_is_that_of_its_months() -> None:
    text = "Trong quý I, thu 5 tỷ đồng. Đến tháng 6/2026, thu 9 tỷ đồng."
    (first, _) = extract_text(f"Tin hội nghị\n\n{text}\n").targets
    assert first.period is not None
    assert first.period.start is not None
    assert first.period.start.year == 2026
