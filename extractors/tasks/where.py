"""Địa bàn thực hiện: the places that a task names for its work, not those in the names of bodies, of papers and of who acts.

    thành lập 08 HTX tại ‖ các xã Tân Lập, Hòa Bình ‖ (huyện Lạc Sơn)      trên địa bàn ‖ tỉnh Hòa Giang ‖
No: "Ủy ban nhân dân ‖ tỉnh Hòa Giang ‖" (a body), "xã A (‖ huyện Lạc Sơn ‖)" (what a place lies in), "nghị quyết của ‖ tỉnh Hòa Giang ‖" (whose),
"hợp tác với ‖ tỉnh Hòa Giang ‖" (with whom).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from domain.extraction import Mention, Span
from vitext.lazy import regex

# Whose a thing is, and with whom: "nghị quyết ‖ của ‖ tỉnh", "hợp tác ‖ với ‖ thành phố"; but "đối với xã A" is where.
_OTHERS = regex(r"(?:c[uủ]a|(?<!đối )(?<!doi )v[oớ]i)\s+$")
_OTHERS_LENGTH = 12  # signs
_OPENING = 3  # signs between a place and the bracket that says what it lies in


class Where:
    """The places of one text at which something may be done, in order; `bodies` and `cited` are names that hold places."""

    def __init__(
        self, text: str, places: Sequence[Mention], *, bodies: Sequence[Mention], cited: Sequence[Span]
    ) -> None:
        named = sorted((span, one.name) for one in places for span in one.spans)
        others = _Spans([*(span for body in bodies for span in body.spans), *cited])
        outer = {
            later[0]
            for (before, _), (later, _) in pairwise(named)
            if later[0] - before[1] <= _OPENING and text[before[1] : later[0]].strip() == "("
        }
        self._named = [
            (span, name)
            for span, name in named
            if span[0] not in outer
            and not others.holds(span)
            and not _OTHERS.search(text[max(0, span[0] - _OTHERS_LENGTH) : span[0]].lower())
        ]
        self._starts = [span[0] for span, _ in self._named]

    def of(self, task: Span, *, taken: Iterable[Span]) -> tuple[str, ...]:
        """The names of the places in a task outside the spans that are `taken` by who does it, each once."""
        first = bisect_left(self._starts, task[0])
        here = self._named[first : bisect_left(self._starts, task[1], first)]
        if not here:
            return ()
        acting = _Spans(list(taken))
        return tuple(dict.fromkeys(name for span, name in here if not acting.holds(span)))


class _Spans:
    """Spans that may touch and lie in one another: whether one of them holds another span, in the time of a look-up."""

    def __init__(self, spans: list[Span]) -> None:
        spans.sort()
        self._starts = [start for start, _ in spans]
        self._reach: list[int] = []
        for _, end in spans:
            self._reach.append(max(end, self._reach[-1]) if self._reach else end)

    def holds(self, span: Span) -> bool:
        at = bisect_right(self._starts, span[0]) - 1
        return at >= 0 and self._reach[at] >= span[1]
