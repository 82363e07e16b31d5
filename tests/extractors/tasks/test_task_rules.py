"""Every rule's examples: what is a task by it, what is none; as typed, decomposed (NFD) and with doubled spaces."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest

from extractors.tasks.find import find_tasks
from tests.extractors.tasks.rule_examples import RULES, Rule
from vitext.clean import clean


def doubled(text: str) -> str:
    return text.replace(" ", "  ")


def decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def as_typed(text: str) -> str:
    return text


SPELLINGS = pytest.mark.parametrize("spelling", [as_typed, decomposed, doubled])


def tasks_of(text: str) -> list[tuple[str, str]]:
    read = clean(text).text
    return [(task.rule, " ".join(read[task.start : task.end].split())) for task in find_tasks(read)]


@SPELLINGS
@pytest.mark.parametrize(
    ("rule", "text"), [(rule, text) for rule in RULES for text in rule.yes], ids=lambda x: getattr(x, "name", None)
)
def test_rule_finds_its_examples(rule: Rule, text: str, spelling: Callable[[str], str]) -> None:
    found = tasks_of(spelling(text))
    assert tuple(words for _, words in found) == rule.yes[text]
    assert rule.name in {name for name, _ in found}


@SPELLINGS
@pytest.mark.parametrize("text", [text for rule in RULES for text in rule.no])
def test_texts_without_a_task_give_none(text: str, spelling: Callable[[str], str]) -> None:
    assert tasks_of(spelling(text)) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_has_both_kinds_of_examples(rule: Rule) -> None:
    assert rule.yes
    assert rule.no
