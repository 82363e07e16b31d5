"""Cộng trọng số của từ và cặp từ: how much the wording of a clause alone speaks for its being a task (above 0) or against it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import repeat
from pathlib import Path

from extractors.tasks.likely.wording.grams import grams

ALWAYS = "*"  # what no word says: most clauses are no tasks
WEIGHTS = Path(__file__).with_name("weights.tsv")
_HUNDREDTHS = 100
_LEAST = 2  # hundredths; what weighs less is not written


def wording(words: Sequence[str]) -> float:
    """The sum of what the small-lettered `words` and their pairs weigh, each counted once."""
    weights = _weights()
    return (weights.get(ALWAYS, 0) + sum(map(weights.get, set(grams(words)), repeat(0)))) / _HUNDREDTHS


@lru_cache(maxsize=1)
def _weights() -> Mapping[str, int]:
    """What each word or pair weighs, in hundredths."""
    lines = WEIGHTS.read_text(encoding="utf-8").splitlines()
    return {gram: int(weight) for gram, weight in (line.split("\t") for line in lines)}


def write(weights: Mapping[str, float]) -> int:
    """Write the table of weights, those that are nearly nothing left out; gives how many are written."""
    whole = {gram: round(weight * _HUNDREDTHS) for gram, weight in sorted(weights.items())}
    lines = [f"{gram}\t{weight}\n" for gram, weight in whole.items() if abs(weight) >= _LEAST]
    WEIGHTS.write_text("".join(lines), encoding="utf-8")
    return len(lines)
