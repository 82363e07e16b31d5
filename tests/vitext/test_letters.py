"""Letters of points."""

from unicodedata import normalize

import pytest

from vitext.letters import point_letter, read_point_letter


def test_points_are_lettered_in_vietnamese_order():
    assert "".join(point_letter(index) for index in range(23)) == "abcdđeghiklmnopqrstuvxy"


def test_every_letter_is_read_back_also_as_a_capital():
    for index in range(23):
        for letter in (point_letter(index), point_letter(index).upper(), normalize("NFD", point_letter(index))):
            assert read_point_letter(f" {letter} ") == index
    assert read_point_letter("Ð") == read_point_letter("đ")


@pytest.mark.parametrize("index", [-1, 23, 100])
def test_after_y_there_is_no_letter(index):
    with pytest.raises(ValueError, match="gạch đầu dòng"):
        point_letter(index)


@pytest.mark.parametrize("text", ["", "f", "j", "w", "z", "ă", "ê", "ơ", "ab", "1", "a)"])
def test_other_texts_letter_no_point(text):
    with pytest.raises(ValueError, match="không phải là chữ đánh điểm"):
        read_point_letter(text)
