"""Học trọng số: a logistic regression whose weights are held near a guess, learnt one after the other.

The sum over the examples of worth · log(1 + e^∓total) and TRUST/2 · (weight - guess)² is made least. Deterministic;
some seconds.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from math import exp
from pathlib import Path
from typing import NamedTuple

TRUST = 1.0  # how many examples a guess is worth
_MOST_ROUNDS = 100
_STILL = 1e-3  # when no weight moves farther than this, the weights are learnt


class Example(NamedTuple):
    """The names of the evidence, each once, whether it holds, and how many examples it is worth."""

    evidence: Collection[str]
    holds: bool
    worth: float = 1.0


def fit(examples: Sequence[Example], guesses: Mapping[str, float], *, trust: float = TRUST) -> dict[str, float]:
    """The weights that fit the examples best; evidence that only one example shows is left at its guess (0 if none)."""
    counts = Counter(one for example in examples for one in example.evidence)
    names = sorted({name for name, count in counts.items() if count > 1} | set(guesses))
    shown: dict[str, list[int]] = {name: [] for name in names}
    for number, example in enumerate(examples):
        for one in example.evidence:
            if one in shown:
                shown[one].append(number)
    weights = {name: guesses.get(name, 0.0) for name in names}
    totals = [sum(weights.get(one, 0.0) for one in example.evidence) for example in examples]
    for _ in range(_MOST_ROUNDS):
        moved = 0.0
        for name in names:
            slope, bend = trust * (weights[name] - guesses.get(name, 0.0)), trust
            for number in shown[name]:
                chance = 1 / (1 + exp(-max(min(totals[number], 30.0), -30.0)))
                _, holds, worth = examples[number]
                slope += worth * (chance - holds)
                bend += worth * max(chance * (1 - chance), 0.02)
            step = slope / bend
            weights[name] -= step
            for number in shown[name]:
                totals[number] -= step
            moved = max(moved, abs(step))
        if moved < _STILL:
            break
    return weights


def learn(texts: Sequence[Sequence[Example]], *, trust: float, fewest: int) -> tuple[dict[str, float], int, int]:
    """The weights learnt from the examples of each text, how many examples there are, and how many are told rightly.

    Evidence that fewer than `fewest` texts show is left out, so that no name is learnt.
    """
    shown = Counter(name for text in texts for name in frozenset().union(*(example.evidence for example in text)))
    known = {name for name, count in shown.items() if count >= fewest}
    examples = [example._replace(evidence=known.intersection(example.evidence)) for text in texts for example in text]
    weights = fit(examples, {}, trust=trust)
    return weights, len(examples), count_right(examples, weights)


def count_right(examples: Sequence[Example], weights: Mapping[str, float]) -> int:
    """How many examples the weights tell rightly."""
    return sum((sum(weights.get(one, 0.0) for one in example.evidence) > 0) == example.holds for example in examples)


def write_weights(path: Path, weights: Mapping[str, float], *, says: str, least: float) -> int:
    """Write the module that holds the weights of at least `least`, as the formatter does; gives how many."""
    lines = [
        f"    {_quoted(name)}: {weight:.2f},\n" for name, weight in sorted(weights.items()) if abs(weight) >= least
    ]
    table = f"WEIGHTS: dict[str, float] = {{\n{''.join(lines)}}}\n"
    path.write_text(f'"""Trọng số: {says}; see `fit`."""\n\n{table}', encoding="utf-8")
    return len(lines)


def _quoted(name: str) -> str:
    return repr(name) if '"' in name else json.dumps(name, ensure_ascii=False)
