"""Every pattern of the readers compiles in both spellings, though a text compiles only those that it needs."""

from __future__ import annotations

import gc

import extractors.extract  # noqa: F401  every finder with its patterns
from extractors.layout.view import Words


def test_every_pattern_compiles_with_marks_and_without() -> None:
    patterns = [one for one in gc.get_objects() if isinstance(one, Words)]
    assert len(patterns) > 100
    for one in patterns:
        assert one.marked.flags == one.plain.flags
