"""Từng vòng một: the contestants take turns, so that whatever else the machine does hits all alike."""

from __future__ import annotations

import gc
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

from benchmarks.render.contestants import Contestant
from benchmarks.render.sample import Case


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds."""

    least: float
    median: float
    p90: float


def run_rounds(contestants: Sequence[Contestant], case: Case, *, share: float) -> Mapping[str, Times]:
    """Time every contestant once a round, A B C D A B C D …; `share` shortens the run for a quick look."""
    gc.collect()
    gc.freeze()
    for _ in range(max(1, round(case.warmups * share))):
        for contestant in contestants:
            contestant.time(case.name)
    times: dict[str, list[float]] = {contestant.name: [] for contestant in contestants}
    for _ in range(max(2, round(case.rounds * share))):
        for contestant in contestants:
            times[contestant.name].append(contestant.time(case.name) / 1e6)
    return {name: Times(min(taken), median(taken), quantiles(taken, n=10)[8]) for name, taken in times.items()}
