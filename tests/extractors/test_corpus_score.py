"""The corpus is held: an example that was read right stays right, or its loss is acknowledged in corpus/right-*.txt.

After a gain, or a loss that is accepted: `thuky evaluate corpus/dev --save corpus/right-dev.txt`, the same for test.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from extractors.evaluate import evaluate
from extractors.gold import read_gold

CORPUS = Path(__file__).parents[2] / "corpus"


@pytest.mark.parametrize("side", ["dev", "test"])
def test_no_example_that_was_right_is_lost(side: str) -> None:
    before = set((CORPUS / f"right-{side}.txt").read_text(encoding="utf-8").split("\n")) - {""}
    now = evaluate(sorted((CORPUS / side).glob("*.gold"))).right
    assert sorted(before - now) == []


def test_every_corpus_file_is_labelled_without_fault() -> None:
    for path in sorted(CORPUS.rglob("*.gold")):
        assert read_gold(path.read_text(encoding="utf-8"), path.name).faults == ()


def test_no_family_stands_on_both_sides() -> None:
    families = {
        side: {read_gold(path.read_text(encoding="utf-8"), path.name).family for path in (CORPUS / side).glob("*.gold")}
        for side in ("dev", "test")
    }
    assert families["dev"] & families["test"] == set()
    assert sum(map(len, families.values())) >= 60
