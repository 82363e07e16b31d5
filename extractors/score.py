"""Chấm điểm: what was found against the gold answer, per label; spans match when they overlap by half or more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from domain.extraction import Span


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of one label; precision, recall and F1 are in 0–1."""

    right: int
    found: int
    expected: int

    @property
    def precision(self) -> float:
        """Of what was found, how much is right."""
        return self.right / self.found if self.found else float(not self.expected)

    @property
    def recall(self) -> float:
        """Of what was to be found, how much was."""
        return self.right / self.expected if self.expected else float(not self.found)

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def __add__(self, other: Score) -> Score:
        return Score(self.right + other.right, self.found + other.found, self.expected + other.expected)


def matched(found: Sequence[Span], expected: Sequence[Span]) -> list[tuple[int, int]]:
    """Pairs (index found, index expected), each used once, best overlap (intersection over union ≥ 0.5) first."""
    pairs = []
    for at, (start, end) in enumerate(found):
        for other, (wanted_start, wanted_end) in enumerate(expected):
            common = min(end, wanted_end) - max(start, wanted_start)
            if common > 0:
                union = max(end, wanted_end) - min(start, wanted_start)
                if common / union >= 0.5:
                    pairs.append((common / union, at, other))
    result, used_found, used_expected = [], set(), set()
    for _, at, other in sorted(pairs, reverse=True):
        if at not in used_found and other not in used_expected:
            used_found.add(at)
            used_expected.add(other)
            result.append((at, other))
    return sorted(result)
