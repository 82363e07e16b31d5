"""Labels of rows and figures in cells, as uploads and texts have them."""

from __future__ import annotations

import pytest

from extractors.layout.tables.roles import header_role
from extractors.tables.cells import begins, is_figure
from extractors.tables.labels import is_part, number_of


@pytest.mark.parametrize(("label", "number"), [("1", 1), ("07", 7), ("12.", 12), ("3)", 3)])
def test_a_number_alone_is_the_label_of_a_row(label: str, number: int) -> None:
    assert number_of(label) == number


@pytest.mark.parametrize("label", ["", "2.1", "1 xã", "I", "2031", "-1"])
def test_other_words_are_no_number_of_a_row(label: str) -> None:
    assert number_of(label) is None


@pytest.mark.parametrize("label", ["I", "IV.", "B)", "II/", "**III**"])
def test_a_letter_or_roman_number_alone_counts_parts(label: str) -> None:
    assert is_part(label)


@pytest.mark.parametrize("label", ["", "1", "IM", "I. Công tác tuyên truyền", "K"])
def test_other_words_count_no_parts(label: str) -> None:
    assert not is_part(label)


@pytest.mark.parametrize("words", ["12", "1.250,5", "≥ 95%", "3 - 5", "-", "x"])
def test_figures(words: str) -> None:
    assert is_figure(words)


@pytest.mark.parametrize("words", ["12 xã", "Quý I", "", "năm 2031"])
def test_no_figures(words: str) -> None:
    assert not is_figure(words)


def test_a_cell_begins_with_a_capital_or_a_figure() -> None:
    assert begins("Khảo sát nhu cầu")
    assert begins("12 lớp")
    assert not begins("của hội viên")


@pytest.mark.parametrize("heading", ["STT", "**TT**", "Số TT", "Stt.", "Số thứ tự"])
def test_numbers_of_rows_are_headed_alike_in_uploads_and_texts(heading: str) -> None:
    assert header_role(heading) == "number"


@pytest.mark.parametrize("heading", ["Số lượng", "Thứ hai", "TT Nông nghiệp"])
def test_other_headings_head_no_numbers_of_rows(heading: str) -> None:
    assert header_role(heading) != "number"
