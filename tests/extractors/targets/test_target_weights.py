"""Weights are learnt from examples and stay at their guess where no example says anything."""

from __future__ import annotations

from extractors.logistic import Example, count_right, fit
from extractors.targets.examples import EXAMPLES
from extractors.targets.fit import of_examples
from extractors.targets.guesses import GUESSES
from extractors.targets.judge import kind_of
from extractors.targets.weights import WEIGHTS


def test_weight_moves_to_the_side_that_the_examples_show() -> None:
    shown = [Example(frozenset(("x", "y")), True), Example(frozenset(("y",)), False)] * 20
    weights = fit(shown, {"x": -0.5, "unseen": 0.7}, trust=1.0)
    assert weights["x"] > 1 > 0 > weights["y"]
    assert weights["unseen"] == 0.7


def test_guesses_alone_read_most_of_the_examples() -> None:
    found = list(of_examples())
    assert len(found) > len(EXAMPLES)
    assert count_right(found, GUESSES) > 0.9 * len(found)


def test_loudest_evidence_of_the_side_that_wins_is_the_rule() -> None:
    loudest, other = "column:plan", "head:result"
    assert WEIGHTS[loudest] > -WEIGHTS[other] > 0
    assert kind_of([loudest, other, "no such evidence"]) == ("target", loudest)
    assert kind_of([other, "no such evidence"]) == ("result", other)
    assert kind_of([]) == ("result", "")
