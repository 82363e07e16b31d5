"""Chữ để tìm, câu hỏi và đoạn trích: how words are folded, paired and marked."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.search.passages import marked, passage
from service.search.question import Days, asked
from service.search.words import indexed, pairs, words_of


def test_a_word_is_indexed_with_and_without_marks_and_in_pairs():
    assert indexed("Hợp tác xã") == {"hop", "tac", "xa", "hợp", "tác", "xã", "hop_tac", "tac_xa"}
    assert "xa_kieu" not in indexed("hợp tác xã", "kiểu mới")


def test_numbers_lose_their_noughts_and_both_tone_styles_are_one_word():
    assert words_of("Số 05/NQ-LMHTX") == ["số", "5", "nq", "lmhtx"]
    assert words_of("hoà") == words_of("hòa")
    assert words_of("Đường") == words_of("Ðường")


@pytest.mark.parametrize(
    ("typed", "plain", "when"),
    [
        ("hợp tác xã tháng 8/2024", ("hop", "tac", "xa"), Days(date(2024, 8, 1), date(2024, 8, 31))),
        ("15/8/2024", (), Days(date(2024, 8, 15), date(2024, 8, 15))),
        ("số 12/NQ-LMHTX", ("so", "12", "nq", "lmhtx"), Days()),
        ("tháng 8", ("thang", "8"), Days()),
        ("", (), Days()),
    ],
)
def test_a_question_is_taken_apart_into_words_and_days(typed, plain, when):
    question = asked(typed)
    assert (question.plain, question.when) == (plain, when)
    assert question.asks == bool(typed)


def test_quoted_words_must_follow_each_other():
    assert asked("“quỹ hỗ trợ” xã").firm == ("quy_ho", "ho_tro")


def test_the_passage_holds_the_words_that_stand_together():
    text = "Mở đầu về hợp đồng. " * 30 + "Phát triển hợp tác xã kiểu mới. " + "Kết thúc. " * 30
    found = passage(text, ("hop", "tac", "xa"))
    assert ("hợp tác xã", True) in found
    assert sum(len(words) for words, _ in found) < 300


def test_lone_words_are_not_marked_where_the_whole_is_found():
    pieces = marked("Đi công tác ở hợp tác xã", ("hop", "tac", "xa"))
    assert [words for words, hit in pieces if hit] == ["hợp tác xã"]


@given(st.text(max_size=400), st.text(max_size=40))
def test_whatever_is_typed_the_pieces_of_a_title_are_the_title(title, typed):
    question = asked(typed, person=typed, unit=typed, first=typed, last=typed)
    from unicodedata import normalize

    whole = "".join(words for words, _ in marked(title, question.plain))
    assert whole == normalize("NFC", title).replace("\n", " · ")
    assert all(isinstance(words, str) for words, _ in passage(title, question.plain, question.exact))
    assert len(pairs(list(question.plain))) == max(0, len(question.plain) - 1)
