"""Tên cuộc họp, cơ quan họp đoán theo ngữ cảnh: chosen where rules say nothing or weigh much less; how it is learnt."""

from __future__ import annotations

import pytest

from extractors.documents.view import View, view_of
from extractors.gold import read_gold
from extractors.logistic import Example, learn
from extractors.meetings.find import find_meeting_facts
from extractors.meetings.likely.choose import likely_body, likely_name
from extractors.meetings.likely.fit import of_gold
from extractors.meetings.likely.words import Words, words_of
from extractors.meetings.passages import passages

LEAD = (
    "Sáng 12/3/2026, UBND xã Đông Hải tổ chức hội nghị sơ kết công tác quý I, dự có lãnh đạo các phòng. "
    "Đồng chí Lê Văn An chủ trì hội nghị."
)


def seen(text: str) -> tuple[View, tuple[Words, ...]]:
    view = view_of(text)
    return view, words_of(view, passages(view, "news"))


def test_name_is_found_where_the_rules_say_nothing() -> None:
    view, words = seen(LEAD)
    span = likely_name(view, words, None)
    assert span is not None
    assert view.words(span) == "hội nghị sơ kết công tác quý I"


def test_body_is_found_where_the_rules_say_nothing() -> None:
    view, words = seen(LEAD)
    span = likely_body(view, words, None)
    assert span is not None
    assert view.words(span) == "UBND xã Đông Hải"


def test_what_the_rules_say_stands_where_nothing_is_far_likelier() -> None:
    view, words = seen(LEAD)
    assert likely_name(view, words, "hội nghị sơ kết công tác quý I") is None
    assert likely_body(view, words, "UBND xã Đông Hải") is None


def test_what_the_rules_took_from_elsewhere_stands() -> None:
    view, words = seen(LEAD)
    assert likely_name(view, words, "Đại hội thành viên lần thứ II") is None


@pytest.mark.parametrize("text", ["", "\n\n", "họp", "Hội nghị", "(Hội nghị", "UBND", "Hội nghị.", '"Đại hội" "'])
def test_texts_of_hardly_a_word_are_read_without_harm(text: str) -> None:
    view, words = seen(text)
    likely_name(view, words, None)
    likely_body(view, words, None)
    find_meeting_facts(text)


def test_dot_within_a_name_ends_no_passage() -> None:
    _, words = seen("Sáng 12/3/2026, Thành ủy TP.HCM họp giao ban tháng 3.")
    assert "dot" in words[0].gaps


def test_figures_are_told_by_their_kind() -> None:
    _, words = seen("Kỳ họp thứ 7, khóa XII, năm 2026 của HĐND huyện Hòa Sơn.")
    assert {"NUM", "ROMAN", "YEAR"} <= set(words[0].words)


def test_weights_are_learnt_from_what_several_texts_show() -> None:
    said = [("said once",), *[("said often",)] * 8]
    texts = [[Example(frozenset(names), number > 0)] for number, names in enumerate(said)]
    weights, count, right = learn(texts, trust=1.0, fewest=4)
    assert (count, right) == (9, 9)
    assert weights["said often"] > 0
    assert "said once" not in weights


def test_what_is_no_news_gives_no_examples() -> None:
    head = "family: one\ndocument: {kind: minutes}\nmeeting: null\n---\n"
    gold = read_gold(f"{head}BIÊN BẢN HỌP TỔ DÂN PHỐ\nHôm nay, ngày 12/3/2026 …\n", "one")
    assert of_gold(gold) == ()
