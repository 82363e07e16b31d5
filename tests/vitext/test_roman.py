"""Roman figures in their one correct spelling."""

import pytest

from vitext.roman import read_roman, roman


def test_every_roman_number_is_read_back():
    assert [read_roman(roman(n)) for n in range(1, 4000)] == list(range(1, 4000))


def test_known_numbers():
    assert [roman(n) for n in (1, 4, 9, 14, 40, 1994, 2026, 3999)] == [
        *("I", "IV", "IX", "XIV", "XL", "MCMXCIV", "MMXXVI", "MMMCMXCIX")
    ]
    assert read_roman(" XIV\n") == 14


@pytest.mark.parametrize("text", ["", " ", "IIII", "VV", "IC", "IXI", "XM", "MMMM", "iv", "X I", "A", "5", "Ⅳ"])
def test_anything_else_is_refused(text):
    with pytest.raises(ValueError, match="không phải là số La Mã"):
        read_roman(text)


@pytest.mark.parametrize("n", [0, -1, 4000])
def test_numbers_without_roman_figures_are_refused(n):
    with pytest.raises(ValueError, match="từ 1 đến 3999"):
        roman(n)
