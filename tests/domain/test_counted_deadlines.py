"""What is said beside a counted deadline: how its day came about, or why it has none."""

from __future__ import annotations

from datetime import date

import pytest

from domain.counting import counted_words
from vitext.counted import Known

PAPER, HELD = date(2026, 8, 14), date(2026, 8, 12)


def said(text: str, known: Known, now: date | None = None) -> str:
    return counted_words(text, known=known, now=now, near=PAPER)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("15 ngày kể từ ngày ký", "chậm nhất thứ Bảy, 29/8/2026, tính từ ngày văn bản 14/8/2026"),
        ("10 ngày sau hội nghị", "chậm nhất thứ Bảy, 22/8/2026, tính từ ngày họp 12/8/2026"),
        ("10 ngày kể từ ngày 20/8", "chậm nhất Chủ nhật, 30/8/2026, tính từ ngày 20/8/2026"),
        (
            "5 ngày làm việc",
            "chậm nhất thứ Sáu, 21/8/2026, tính từ ngày văn bản 14/8/2026; đã trừ thứ Bảy, Chủ nhật, chưa trừ ngày lễ",
        ),
        ("10 ngày kể từ ngày nhận hồ sơ", "chưa tính được ngày cuối, vì chưa rõ “ngày nhận hồ sơ” là ngày nào"),
        ("10 ngày trước Đại hội", "chưa tính được ngày cuối, vì thời hạn này tính lùi từ “Đại hội”"),
        ("quý I/2027", ""),
    ],
)
def test_the_day_that_was_counted_from_is_told(text, words):
    assert said(text, Known(PAPER, HELD)) == words


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("15 ngày kể từ ngày ký", "vì văn bản chưa có ngày ban hành"),
        ("30 ngày làm việc", "vì văn bản chưa có ngày ban hành"),
        ("10 ngày tới", "vì văn bản chưa có ngày ban hành"),
        ("10 ngày sau hội nghị", "vì chưa biết ngày họp"),
    ],
)
def test_a_day_that_is_not_known_is_not_guessed(text, why):
    assert said(text, Known()) == f"chưa tính được ngày cuối, {why}"


def test_a_day_without_its_year_is_none_where_no_year_is_near():
    words = counted_words("10 ngày kể từ ngày 20/8", known=Known(), now=None, near=None)
    assert words == "chưa tính được ngày cuối, vì chưa rõ “ngày 20/8” là ngày nào"


def test_what_the_paper_calls_today_is_told_by_its_day():
    words = said("15 ngày kể từ hôm nay", Known(PAPER, HELD), PAPER)
    assert words == "chậm nhất thứ Bảy, 29/8/2026, tính từ ngày 14/8/2026"
