"""Every rule reads its examples and leaves its counter-examples alone, whatever the rest of the rulebook does."""

from __future__ import annotations

from typing import Any

import pytest

from extractors.meetings.counts.attendance import ATTENDANCE
from extractors.meetings.counts.speeches import SPEECHES
from extractors.meetings.counts.votes import VOTE
from extractors.meetings.rule import Rule, first
from extractors.meetings.sessions import KHOA, ORDINAL, TERM

BOOKS: dict[str, tuple[Rule[Any], ...]] = {
    "ordinal": ORDINAL,
    "khoa": KHOA,
    "term": TERM,
    "attendance": ATTENDANCE,
    "vote": VOTE,
    "speeches": SPEECHES,
}
RULES = [pytest.param(book, rule, id=f"{book}: {rule.name}") for book, rules in BOOKS.items() for rule in rules]


@pytest.mark.parametrize(("book", "rule"), RULES)
def test_rule_reads_its_examples(book: str, rule: Rule[Any]) -> None:
    assert rule.yes
    assert rule.no
    for sentence, value in rule.yes.items():
        for said in (sentence, f"hoi nghi da hop. {sentence}"):
            found = first(BOOKS[book], said)
            assert found is not None, said
            assert found[0] == value, said


@pytest.mark.parametrize(("book", "rule"), RULES)
def test_rule_leaves_its_counter_examples_alone(book: str, rule: Rule[Any]) -> None:
    for sentence in rule.no:
        assert first((rule,), sentence) is None, (book, sentence)
