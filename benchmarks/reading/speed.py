"""Tốc độ: contestants take turns, and each stage of our own reading has its share."""

from __future__ import annotations

import gc
import inspect
import time
from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from statistics import median
from typing import Any

from benchmarks.reading.contestants import Contestant
from extractors import extract

# How often each size is read; a reader below `SLOW` KB/s is asked for the small sizes only.
ROUNDS = {"10 KB": 15, "100 KB": 7, "1 MB": 3, "10 MB": 1}
SLOW = 100
_PEERS_UP_TO = ("10 KB", "100 KB", "1 MB")


def speeds(
    contestants: Sequence[Contestant], size: str, amount: float, *, share: float, known: Mapping[str, float]
) -> dict[str, float]:
    """KB/s of each contestant, as the median of rounds A B C A B C …; `known` are those of the size before."""
    racing = [one for one in contestants if _races(one.name, size, known)]
    for one in racing:
        if size in ("10 KB", "100 KB"):
            one.time(size)
    gc.freeze()
    taken: dict[str, list[int]] = {one.name: [] for one in racing}
    for _ in range(max(1, round(ROUNDS[size] * share))):
        for one in racing:
            taken[one.name].append(one.time(size))
    return {name: amount / (median(times) / 1e9) for name, times in taken.items()}


def _races(name: str, size: str, known: Mapping[str, float]) -> bool:
    if size == "10 KB" or "ours" in name:
        return True
    return size in _PEERS_UP_TO and known.get(name, 0) > SLOW


def stages(text: str, *, rounds: int) -> dict[str, float]:
    """Shares (0–1) of the functions that the reading calls, and of its own work, from most to least."""
    spent: dict[str, int] = {}
    originals = {name: one for name, one in vars(extract).items() if _is_stage(one)}
    try:
        for name, one in originals.items():
            setattr(extract, name, _counting(one, spent))
        gc.collect()
        start = time.perf_counter_ns()
        for number in range(rounds):
            extract.extract_text(f"{number}\n{text}")
        whole = time.perf_counter_ns() - start
    finally:
        for name, one in originals.items():
            setattr(extract, name, one)
    shares = {name: taken / whole for name, taken in spent.items()}
    shares["the rest"] = 1 - sum(shares.values())
    return dict(sorted(shares.items(), key=lambda item: -item[1]))


def _is_stage(one: object) -> bool:
    module = getattr(one, "__module__", None) or ""
    return (
        callable(one)
        and not inspect.isclass(one)
        and module.startswith(("extractors.", "vitext."))
        and (module != extract.__name__)
    )


def _counting(work: Callable[..., Any], spent: dict[str, int]) -> Callable[..., Any]:
    @wraps(work)
    def counted(*given: Any, **named: Any) -> Any:
        start = time.perf_counter_ns()
        try:
            return work(*given, **named)
        finally:
            spent[work.__name__] = spent.get(work.__name__, 0) + time.perf_counter_ns() - start

    return counted
