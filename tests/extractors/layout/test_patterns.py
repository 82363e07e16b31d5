"""Every pattern of the readers compiles in both spellings, though a text compiles only those that it needs."""

from __future__ import annotations

import gc

import pytest

import extractors.extract  # noqa: F401  every finder with its patterns
from extractors.layout.view import View, Words, once, view


def test_every_pattern_compiles_with_marks_and_without() -> None:
    patterns = [one for one in gc.get_objects() if isinstance(one, Words)]
    assert len(patterns) > 100
    for one in patterns:
        assert one.made(plain=False).flags == one.made(plain=True).flags


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
