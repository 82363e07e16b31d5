"""An organisation's own wording."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitext.wording import upper_first, with_wording

PAIRS = (("hợp tác xã", "Hợp tác xã"), ("cải thiện", "nâng cao"), ("UBND", "Ủy ban nhân dân"))


def test_only_whole_words_are_replaced_by_the_preferred_ones():
    assert with_wording("các hợp tác xã; UBND tỉnh", PAIRS) == "các Hợp tác xã; Ủy ban nhân dân tỉnh"
    assert with_wording("UBNDT và XUBND", PAIRS) == "UBNDT và XUBND"


def test_capitals_and_the_first_word_of_a_sentence_keep_their_manner():
    assert with_wording("Cải thiện; CẢI THIỆN", PAIRS) == "Nâng cao; NÂNG CAO"


def test_a_decomposed_text_is_read_like_a_composed_one():
    assert with_wording(unicodedata.normalize("NFD", "cải thiện đời sống"), PAIRS) == "nâng cao đời sống"


def test_pairs_that_would_undo_each_other_are_applied_once():
    assert with_wording("a b", (("a", "b"), ("b", "a"))) == "b a"


def test_the_longest_pair_wins_where_two_begin_alike():
    pairs = (("hợp tác", "cộng tác"), ("hợp tác xã", "HTX"))
    assert with_wording("hợp tác và hợp tác xã", pairs) == "cộng tác và HTX"


@given(st.text(max_size=40))
def test_a_text_without_the_words_is_left_as_it_is(text):
    assert with_wording(text, ()) == text
    assert with_wording(text, ((" ", "x"),)) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    ("words", "head"), [("cuộc họp giao ban", "Cuộc họp giao ban"), ("ổn định", "Ổn định"), ("", "")]
)
def test_words_at_the_head_of_a_line_begin_with_a_capital(words: str, head: str) -> None:
    assert upper_first(words) == head
