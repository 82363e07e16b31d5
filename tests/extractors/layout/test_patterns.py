"""Every pattern of the readers compiles in both spellings, though a text compiles only those that it needs."""

from __future__ import annotations

import gc
from pathlib import Path

import extractors.extract  # noqa: F401  every finder with its patterns
from extractors.gold import golds_of
from extractors.layout.view import Words, view, words
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
    texts = [view(clean(gold.text).text) for gold in golds_of([CORPUS / "dev", CORPUS / "test"])]
    for one in hinted:
        for seen in texts:
            for low, pattern, hints in (
                (seen.low, one.marked, one.hints),
                (fold(seen.low), one.plain, one.plain_hints),
            ):
                matched = [found.group() for found in pattern.finditer(low)]
                assert all(any(hint in words for hint in hints) for words in matched), (one.hints, matched)


def test_a_pattern_is_tried_only_where_a_hint_stands() -> None:
    pattern = words(r"\w+ kỳ", hints=("nhiệm",))
    there, elsewhere, without_marks = view("Nhiệm kỳ mới"), view("Học kỳ mới"), view("nhiem ky moi")
    for seen, found in ((there, True), (elsewhere, False), (without_marks, True)):
        assert (seen.match(pattern, 0) is not None) is found
        assert (seen.search(pattern, 0, len(seen.low)) is not None) is found
    assert there.search(pattern, 3, len(there.low)) is None  # it begins before
