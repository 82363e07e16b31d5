"""Mức phải đạt: the bars, as ratios of medians taken in one run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from benchmarks.render.contestants import DOCXTPL, FLOOR, OURS, PEERS, STRICT_FLOOR
from benchmarks.render.rounds import Times
from benchmarks.render.sample import LARGE, SMALL

Results = Mapping[str, Mapping[str, Times]]
_DOCXTPL_BARS = ((SMALL.name, 12.0), (LARGE.name, 5.0))
_PEER_BARS = ((SMALL.name, 3.0), (LARGE.name, 1.0))
_FLOOR_BAR = 1.5


@dataclass(frozen=True, slots=True)
class Bar:
    """A claim, the ratio measured (None: something it needs is missing) and whether it holds."""

    claim: str
    ratio: float | None
    passed: bool


def bars(results: Results) -> Iterator[Bar]:
    """Every bar against `results`, case name → contestant → times."""
    for case, least in _DOCXTPL_BARS:
        yield _at_least(f"{case}: at least {least:g}× as fast as docxtpl", _ratio(results, case, DOCXTPL), least)
    for case, least in _PEER_BARS:
        claim = f"{case}: ahead of each of the four" if least == 1 else f"{case}: at least {least:g}× the fastest peer"
        ratios = [_ratio(results, case, name) for name in PEERS if name in results[case]]
        yield _at_least(claim, min(ratios) if len(ratios) == len(PEERS) else None, least)
    for case in results:
        for floor in (FLOOR, STRICT_FLOOR):
            ratio = 1 / _ratio(results, case, floor)
            yield Bar(f"{case}: at most {_FLOOR_BAR:g}× the {floor}", ratio, ratio <= _FLOOR_BAR)


def _ratio(results: Results, case: str, name: str) -> float:
    return results[case][name].median / results[case][OURS].median


def _at_least(claim: str, ratio: float | None, least: float) -> Bar:
    return Bar(claim, ratio, ratio is not None and ratio >= least)
