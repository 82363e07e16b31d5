"""Gạch ngang dài trong ký hiệu: Word turns a hyphen between blanks into a long dash, and it is the same symbol."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.citations.find import find_citations


@pytest.mark.parametrize(
    ("text", "number", "day"),
    [
        ("Quán triệt Nghị quyết số 20 – NQ/TW ngày 16/6/2022 về kinh tế tập thể.", "20-NQ/TW", date(2022, 6, 16)),
        ("Thực hiện Kết luận số 70–KL/TW ngày 09/3/2020.", "70-KL/TW", date(2020, 3, 9)),
        ("Căn cứ Kế hoạch số 15/KH — LMHTX ngày 12/2/2025.", "15/KH-LMHTX", date(2025, 2, 12)),
    ],
)
def test_symbol_with_a_long_dash_is_read_as_with_a_hyphen(text: str, number: str, day: date) -> None:
    (cited,) = find_citations(text)
    assert (cited.number, cited.date) == (number, day)


def test_term_of_a_congress_with_a_long_dash_stays_whole() -> None:
    (cited,) = find_citations("Thực hiện Nghị quyết Đại hội Hội Nông dân huyện khóa XI, nhiệm kỳ 2018 – 2023 của Hội.")
    assert str(cited.issuer).endswith("nhiệm kỳ 2018 - 2023")


def test_range_between_long_dashes_is_no_symbol() -> None:
    assert find_citations("Giai đoạn 2021 – 2025, phấn đấu đạt 15 – 20 HTX.") == ()
