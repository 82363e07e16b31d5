"""Every pattern of the readers compiles in both spellings, though a text compiles only those that it needs."""

from __future__ import annotations

import gc
import re
from pathlib import Path

import pytest

import extractors.extract  # noqa: F401  every finder with its patterns
from extractors.gold import golds_of
from extractors.layout.view import View, Words, once, view, words
from vitext.clean import clean
from vitext.fold import fold

CORPUS = Path(__file__).parents[3] / "corpus"


def test_every_pattern_compiles_with_marks_and_without() -> None:
    patterns = [one for one in gc.get_objects() if isinstance(one, Words)]
    assert len(patterns) > 100
    for one in patterns:
        assert one.marked.flags == one.plain.flags


def test_what_a_pattern_matches_holds_one_of_its_hints() -> None:
    hinted = [one for one in gc.get_objects() if isinstance(one, Words) and one.hints]
    assert hinted
    golds = golds_of([CORPUS / "dev", CORPUS / "test"])
    pieces = [view(one).low for gold in golds for one in re.split(r"[.;\n]+", clean(gold.text).text)]
    for one in hinted:
        for spelling, pattern, hints in ((str, one.marked, one.hints), (fold, one.plain, one.plain_hints)):
            matched = [found.group() for piece in map(spelling, pieces) if (found := pattern.search(piece))]
            assert all(any(hint in words for hint in hints) for words in matched), (one.hints, matched)


def test_a_pattern_is_tried_only_where_a_hint_stands() -> None:
    pattern = words(r"\w+ kỳ", hints=("nhiệm",))
    there, elsewhere, without_marks = view("Nhiệm kỳ mới"), view("Học kỳ mới"), view("nhiem ky moi")
    for seen, found in ((there, True), (elsewhere, False), (without_marks, True)):
        assert (seen.match(pattern, 0) is not None) is found
        assert (seen.search(pattern, 0, len(seen.low)) is not None) is found
    assert there.search(pattern, 3, len(there.low)) is None  # it begins before


def test_what_is_asked_once_of_a_place_is_kept_with_its_text() -> None:
    asked: list[tuple[str, int, int]] = []

    @once
    def first_word(seen: View, at: int, end: int) -> str | None:
        asked.append((seen.text, at, end))
        return seen.low[at:end].partition(" ")[0] or None

    one, other = view("Rà soát kho"), view("Kiểm kê vật tư")
    assert [first_word(one, 0, 7), first_word(one, 0, 7), first_word(one, 3, 7)] == ["rà", "rà", "soát"]
    assert [first_word(other, 0, 7), first_word(other, 7, 7), first_word(other, 7, 7)] == ["kiểm", None, None]
    assert asked == [(one.text, 0, 7), (one.text, 3, 7), (other.text, 0, 7), (other.text, 7, 7)]


def test_kept_answers_do_not_grow_without_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extractors.layout.view._MOST_KEPT", 3)
    length = once(lambda seen, at, end: end - at)
    seen = view("Mở lớp tập huấn")
    assert [length(seen, 0, end) for end in range(10)] == list(range(10))
    assert len(seen.kept) <= 3
