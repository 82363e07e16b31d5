"""Một dòng ghi nhiều điều: who leads, who helps and when, said one after the other in one line or one pair of brackets.

(Sở A chủ trì, các xã phối hợp. Thời gian: quý II)      Chủ trì: Sở A. Phối hợp: các xã.
"""

from __future__ import annotations

import re

from extractors.layout.view import View
from extractors.tasks.blocks.details import Detail, detail_of
from extractors.tasks.who.labelled import labelled
from vitext.lazy import regex

# Details one after the other: "Chủ trì: Sở A‖. ‖Phối hợp: các xã‖; ‖thời gian: quý II".
_PIECES = regex(r"(?:[^.;\s]|[.;](?=\S))(?:[^.;]|[.;](?=\S))*")
_LONGEST = 400  # letters


def details_of(view: View, start: int, end: int) -> tuple[Detail, ...]:
    """The details that `[start, end)` is, as a whole: "(Sở A chủ trì, các xã phối hợp. Thời gian: quý II)"; none where it is more."""
    labels = _labelled(view, start, end)
    if len(labels) > 1:
        return labels
    if end - start < _LONGEST and view.text.count(":", start, end) + view.text.count("(", start, end):
        inside = view.low.startswith("(", start, end) and ")" in view.low[end - 1 : end + 1]
        at, stop = start + inside, end - (inside and view.low[end - 1] == ")")
        pieces = tuple(_PIECES.finditer(view.low, at, stop))
        said = _all_details(view, pieces) if len(pieces) > 1 else ()
        if said:
            return said
    one = detail_of(view, start, end)
    return (one,) if one is not None else labels


def _labelled(view: View, start: int, end: int) -> tuple[Detail, ...]:
    """The details that stand behind labels of their own: "Chủ trì: Sở A, hỗ trợ: các xã, hạn: 15/6"."""
    return tuple(Detail(kind, value) for kind, value in labelled(view, start, end))


def _all_details(view: View, pieces: tuple[re.Match[str], ...]) -> tuple[Detail, ...]:
    """The details that the pieces are, one each; none where one of them is something else."""
    said: list[Detail] = []
    for piece in pieces:
        detail = detail_of(view, *piece.span())
        if detail is None:
            return ()
        said.append(detail)
    return tuple(said)
