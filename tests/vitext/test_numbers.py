"""Figures with dots between thousands and a decimal comma."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitext.numbers import read_number, write_count, write_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.234,5", "1234.5"),
        ("1.234.567", "1234567"),
        ("2.425.931", "2425931"),
        ("0,5", "0.5"),
        ("08", "8"),
        ("12", "12"),
        ("-3", "-3"),
        ("−3,25", "-3.25"),
        ("5.5", "5.5"),
        ("5.50", "5.5"),
        ("1.234", "1234"),
        ("1234.567", "1234.567"),
        ("0.125", "0.125"),
        ("1,234", "1.234"),
        ("1,234,567", "1234567"),
        ("1,234,567.8", "1234567.8"),
        (" 100 ", "100"),
        ("0", "0"),
        ("123456789012345678901234567890,5", "123456789012345678901234567890.5"),
    ],
)
def test_figures_that_are_read(text, value):
    assert read_number(text) == Decimal(value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        "năm",
        "1.23.456",
        "1.234.56",
        "1,23,456",
        "1.234,",
        ",5",
        ".5",
        "5.",
        "1 234",
        "12%",
        "05.000",
        "1e5",
        "--1",
        "1.234,567,890",
        "1,234.5",
        "NaN",
        "١٢",
        "1_000",
        "0.000.000",
    ],
)
def test_any_other_figure_is_refused_with_a_sentence(text):
    with pytest.raises(ValueError, match=r"không đọc được thành số\. Hãy viết như 1\.234,5"):
        read_number(text)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1234.5, "1.234,5"),
        (999, "999"),
        (1000, "1.000"),
        (-1234567, "-1.234.567"),
        (0.1, "0,1"),
        (100, "100"),
        (Decimal("100.00"), "100"),
        (Decimal("1E+3"), "1.000"),
        (1e-7, "0,0000001"),
        (-0.0, "0"),
        (10**30, "1." + ".".join(["000"] * 10)),
    ],
)
def test_numbers_are_written_without_needless_zeros(value, text):
    assert write_number(value) == text


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (2.5, 0, "3"),
        (3.5, 0, "4"),
        (-2.5, 0, "-3"),
        (1.005, 2, "1,01"),
        (-0.004, 2, "0,00"),
        (1234, 2, "1.234,00"),
        (999.999, 2, "1.000,00"),
        (10**40, 1, f"{10**40:,}".replace(",", ".") + ",0"),
    ],
)
def test_given_decimals_are_all_written_and_rounded_half_up(value, decimals, text):
    assert write_number(value, decimals=decimals) == text


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("-Infinity")])
def test_what_is_no_finite_number_cannot_be_written(value):
    with pytest.raises(ValueError, match="hữu hạn"):
        write_number(value)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20, places=6))
def test_a_written_number_with_a_comma_or_dots_is_read_back(value):
    assert read_number(write_number(value)) == value


@given(st.integers())
def test_a_written_whole_number_is_read_back(value):
    assert read_number(write_number(value)) == value


@given(st.integers(min_value=0))
def test_a_written_count_is_read_back(n):
    assert read_number(write_count(n)) == n


def test_counts_have_two_digits_at_least():
    assert [write_count(n) for n in (0, 5, 9, 10, 12, 1234)] == ["00", "05", "09", "10", "12", "1.234"]
    with pytest.raises(ValueError, match="số âm"):
        write_count(-1)
