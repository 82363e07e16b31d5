"""Cộng trọng số: what all the evidence of a clause weighs together, above 0 for a task and below against it."""

from __future__ import annotations

from functools import lru_cache
from itertools import repeat

from extractors.tasks.likely.evidence import Evidence
from extractors.tasks.likely.weights import WEIGHTS

_WORD = "word:"
_PLACES = 2  # of the weights; what a sum of floats has beyond them hangs on its order
_OF_WORDS = {name.removeprefix(_WORD): weight for name, weight in WEIGHTS.items() if name.startswith(_WORD)}


def total(evidence: Evidence) -> float:
    """The sum of the weights of all pieces of evidence; one that is not known weighs nothing."""
    weighed = sum(map(_OF_WORDS.get, evidence.words, repeat(0.0))) + sum(map(_of_group, evidence.groups))
    return round(weighed, _PLACES)


@lru_cache(maxsize=8192)
def _of_group(names: tuple[str, ...]) -> float:
    return sum(WEIGHTS.get(name, 0.0) for name in names)
