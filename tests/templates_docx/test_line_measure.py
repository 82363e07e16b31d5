"""Widths of Times New Roman, where lines break, and how long the rule under them is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from templates_docx.filters import column_widths
from templates_docx.measure import Face, balance, line_width, rule_length, without_lone_end, wrap
from templates_docx.view.frame import longest_place_and_day, place_needs_room

STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
_SYLLABLES = "LIÊN MINH HỢP TÁC XÃ TỈNH THANH HÓA VIỆT NAM ỦY BAN KIỂM TRA QUỸ"
WORDS = st.lists(st.sampled_from(_SYLLABLES.split()), min_size=1)
NAMES = WORDS.map(" ".join)


@pytest.mark.parametrize(
    ("text", "size", "face", "millimetres"),
    [
        (STATE, 12, "bold", 88.3),
        (STATE, 13, "bold", 95.7),
        (MOTTO, 13, "bold", 55.9),
        (MOTTO, 14, "bold", 60.2),
        ("LIÊN MINH HỢP TÁC XÃ VIỆT NAM", 12, "regular", 69.8),
        ("LIÊN MINH HỢP TÁC XÃ VIỆT NAM", 13, "regular", 75.7),
        ("Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026", 13, "italic", 98.7),
    ],
)
def test_widths_are_those_of_times_new_roman(text: str, size: float, face: Face, millimetres: float) -> None:
    # Half a per cent: some of these figures were taken with pairs like "Tự" drawn together, which Word does not do.
    assert line_width(text, size=size, face=face) == pytest.approx(millimetres, rel=0.005)


@pytest.mark.parametrize("face", ["regular", "bold", "italic", "bold_italic"])
def test_marks_do_not_change_the_width_of_a_vietnamese_letter(face: Face) -> None:
    for plain, marked in (("a", "ăâàảãáạằẳẵắặầẩẫấậ"), ("e", "êéẽ"), ("O", "ÔỐỘÒÓ"), ("Y", "ÝỲỶỸỴ")):
        width = line_width(plain, size=12, face=face)
        assert {letter for letter in marked if line_width(letter, size=12, face=face) != width} == set(), plain


def test_unknown_letter_counts_as_a_middling_one() -> None:
    assert line_width("漢", size=12) == line_width("n", size=12)


@given(NAMES, st.floats(30, 120))
def test_wrapping_keeps_every_word_in_order(text: str, width: float) -> None:
    assert " ".join(wrap(text, width=width, size=12)).split() == text.split()


@given(NAMES, st.floats(30, 120))
def test_balanced_lines_keep_every_word_and_never_exceed_the_width(text: str, width: float) -> None:
    lines = balance(text, width=width, size=12, face="bold")
    assert " ".join(lines).split() == text.split()
    assert all(line_width(line, size=12, face="bold") <= width for line in lines)


@given(NAMES, st.floats(30, 120))
def test_balancing_takes_no_more_lines_than_wrapping(text: str, width: float) -> None:
    assert len(balance(text, width=width, size=12)) == len(wrap(text, width=width, size=12))


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("LIÊN MINH HỢP TÁC XÃ TỈNH THANH HÓA", ["LIÊN MINH HỢP TÁC XÃ", "TỈNH THANH HÓA"]),
        ("LIÊN MINH HỢP TÁC XÃ THÀNH PHỐ HẢI PHÒNG", ["LIÊN MINH HỢP TÁC XÃ", "THÀNH PHỐ HẢI PHÒNG"]),
        ("SỞ TÀI CHÍNH", ["SỞ TÀI CHÍNH"]),
    ],
)
def test_organ_name_breaks_before_its_place(name: str, lines: list[str]) -> None:
    assert balance(name, width=71, size=12, face="bold") == lines


def test_line_break_given_by_hand_is_kept() -> None:
    assert balance("LIÊN MINH\nHỢP TÁC XÃ TỈNH", width=71, size=12) == ["LIÊN MINH", "HỢP TÁC XÃ TỈNH"]


def test_word_wider_than_the_column_stands_alone() -> None:
    word = "LIÊNMINHHỢPTÁCXÃ" * 4
    assert balance(f"SỞ {word} TỈNH", width=60, size=12) == ["SỞ", word, "TỈNH"]


def test_empty_name_is_one_empty_line() -> None:
    assert balance("", width=60, size=12) == [""]


@given(NAMES, st.floats(40, 165))
def test_rule_stays_within_its_share_of_the_line_it_stands_under(text: str, width: float) -> None:
    lines = balance(text, width=width, size=12, face="bold")
    last = line_width(lines[-1], size=12, face="bold")
    length = rule_length(lines, size=12, face="bold", share=(1 / 3, 1 / 2), drawn=0.4)
    assert last / 3 < length < last / 2


def test_rule_under_one_line_has_the_drawn_share() -> None:
    length = rule_length(["SỞ TÀI CHÍNH"], size=12, face="bold", share=(1 / 3, 1 / 2), drawn=0.4)
    assert length == pytest.approx(0.4 * line_width("SỞ TÀI CHÍNH", size=12, face="bold"))


def test_long_place_name_asks_for_the_wide_column() -> None:
    assert place_needs_room("Thành phố Hồ Chí Minh", width=92, size=13)
    assert not place_needs_room("Lam Giang", width=92, size=13)
    assert not place_needs_room("Thành phố Hồ Chí Minh", width=99, size=13)
    assert longest_place_and_day("Huế") == "Huế, ngày 29 tháng 12 năm 2026"


@given(st.lists(st.lists(NAMES, min_size=3, max_size=3), min_size=1, max_size=4), st.floats(100, 250))
def test_columns_of_a_free_table_fill_its_width(rows: list[list[str]], width: float) -> None:
    widths = column_widths(rows, width)
    assert len(widths) == 3
    assert sum(widths) == pytest.approx(width)
    assert min(widths) > 0


def test_wordy_column_is_wider_than_a_number_column() -> None:
    number, words = column_widths([["1", "Tổ chức quán triệt, tuyên truyền Nghị quyết đến cán bộ"]], 165)
    assert words > 3 * number


def test_table_without_cells_has_no_columns() -> None:
    assert column_widths([], 165) == ()


def test_last_line_of_a_title_is_no_lone_word() -> None:
    title = "Hội nghị Ban Chấp hành Đảng bộ Liên minh Hợp tác xã tỉnh lần thứ 7, khóa VII"
    assert wrap(title, width=165, size=14, face="bold")[-1] == "VII"
    held = without_lone_end(title, width=165, size=14, face="bold")
    assert held.replace("\u00a0", " ") == title
    assert wrap(held, width=165, size=14, face="bold")[-1].replace("\u00a0", " ") == "lần thứ 7, khóa VII"


@pytest.mark.parametrize("title", ["Về nhiệm vụ", "Một\nhai", "Về phương hướng, nhiệm vụ " * 6, "", "dài" * 90])
def test_title_that_ends_well_is_left_as_it_is(title: str) -> None:
    assert without_lone_end(title, width=165, size=14, face="bold") == title
