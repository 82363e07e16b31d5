"""Chỉ tiêu hay kết quả: the pieces of evidence for a quantity are weighed, and the heavier side decides.

phấn đấu đạt 95% → chỉ tiêu      đã giải ngân 7,5 tỷ đồng → kết quả      đạt 72,4% kế hoạch → kết quả
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from extractors.targets.weights import WEIGHTS

Kind = Literal["target", "result"]


def leaning(evidence: Sequence[str]) -> float:
    """How far the evidence leans to a target (above 0) or to a result."""
    return sum(WEIGHTS.get(one, 0.0) for one in evidence)


def kind_of(evidence: Sequence[str]) -> tuple[Kind, str]:
    """The kind that the evidence speaks for, and the piece that spoke loudest for it."""
    total = highest = lowest = 0.0
    target = result = ""
    known = WEIGHTS.get
    for one in evidence:
        weight = known(one, 0.0)
        total += weight
        if weight > highest:
            highest, target = weight, one
        elif weight < lowest:
            lowest, result = weight, one
    return ("target", target) if total > 0 else ("result", result)
