"""Từ và cặp từ của một mệnh đề: its words and pairs of neighbours, every number read as "0"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

NUMBER = "0"


def grams(words: Sequence[str]) -> Iterator[str]:
    """The small-lettered `words` of a clause and their neighbouring pairs, "rà soát", in reading order."""
    said = [word if word[0] > "9" else NUMBER for word in words]
    return chain(said, map(" ".join, pairwise(said)))
