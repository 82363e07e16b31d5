"""Numbers in words, both ways."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitext.numwords import LARGEST, number_words, read_number_words

WRITTEN = {
    0: "không",
    1: "một",
    4: "bốn",
    5: "năm",
    10: "mười",
    11: "mười một",
    14: "mười bốn",
    15: "mười lăm",
    20: "hai mươi",
    21: "hai mươi mốt",
    24: "hai mươi tư",
    25: "hai mươi lăm",
    55: "năm mươi lăm",
    100: "một trăm",
    101: "một trăm linh một",
    104: "một trăm linh bốn",
    105: "một trăm linh năm",
    110: "một trăm mười",
    115: "một trăm mười lăm",
    555: "năm trăm năm mươi lăm",
    1000: "một nghìn",
    1001: "một nghìn không trăm linh một",
    1010: "một nghìn không trăm mười",
    1_200_000: "một triệu hai trăm nghìn",
    2_000_005: "hai triệu không trăm linh năm",
    5_030_000: "năm triệu không trăm ba mươi nghìn",
    10**9: "một tỷ",
    10**12: "một nghìn tỷ",
    1_000_005 * 10**9: "một triệu không trăm linh năm tỷ",
    10**18: "một tỷ tỷ",
    -21: "âm hai mươi mốt",
}
READ_TOO = {
    "hai mươi bốn": 24,
    "mười tư": 14,
    "mười nhăm": 15,
    "ba mươi nhăm": 35,
    "hai mươi một": 21,
    "một trăm lẻ tư": 104,
    "một nghìn lẻ một": 1001,
    "một nghìn hai mươi": 1020,
    "hai triệu rưỡi": 2_500_000,
    "một trăm rưỡi": 150,
    "một trăm rưởi": 150,
    "ba ngàn rưỡi": 3500,
    "một tỷ rưỡi": 1_500_000_000,
    "hai nghìn rưỡi tỷ": 2500 * 10**9,
    "một trăm rưỡi triệu": 150 * 10**6,
    "năm tỉ hai triệu": 5_002_000_000,
    "  MỘT Triệu\u00a0hai trăm\nnghìn ": 1_200_000,
}
NOT_READ = [
    "",
    "âm",
    "âm âm một",
    "trăm",
    "tỷ",
    "triệu rưỡi",
    "rưỡi",
    "mươi",
    "hai mươi năm",
    "mười năm",
    "mười mốt",
    "linh một",
    "một nghìn năm",
    "một trăm hai",
    "một triệu hai",
    "không trăm linh một",
    "một nghìn không trăm",
    "hai hai",
    "không nghìn",
    "một nghìn triệu",
    "một nghìn nghìn",
    "hai mươi rưỡi",
    "một tỷ tỷ một trăm",
    "hai tỷ tỷ",
    "12",
    "một cái",
    "một trăm không",
    "âm không",
    "một trăm linh",
    "không mươi",
    "một không trăm",
]
ANY_SIZE = st.integers(0, 18).flatmap(lambda size: st.integers(-(10**size), 10**size))


@pytest.mark.parametrize(("n", "words"), WRITTEN.items())
def test_numbers_are_written_as_they_are_said(n, words):
    assert number_words(n) == words
    assert read_number_words(normalize("NFD", words.upper())) == n


@pytest.mark.parametrize(("words", "n"), READ_TOO.items())
def test_other_ways_of_saying_a_number_are_read(words, n):
    assert read_number_words(words) == n
    assert read_number_words(normalize("NFD", words)) == n


@pytest.mark.parametrize("words", NOT_READ)
def test_words_that_are_no_number_or_could_be_two_are_refused(words):
    with pytest.raises(ValueError, match="không đọc được thành số"):
        read_number_words(words)


@given(ANY_SIZE)
def test_every_written_number_is_read_back_also_in_southern_words(n):
    words = number_words(n)
    assert read_number_words(words) == n
    assert read_number_words(words.replace("linh", "lẻ").replace("nghìn", "ngàn")) == n


def test_all_numbers_up_to_ten_thousand_are_read_back_and_differ():
    words = [number_words(n) for n in range(10_001)]
    assert len(set(words)) == len(words)
    assert [read_number_words(text) for text in words] == list(range(10_001))


@pytest.mark.parametrize("n", [LARGEST + 1, -LARGEST - 1])
def test_beyond_a_billion_billions_nothing_is_written(n):
    with pytest.raises(ValueError, match="quá lớn"):
        number_words(n)
