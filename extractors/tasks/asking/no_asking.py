"""Từ xin, mong mà không nhờ ai: words of asking that only wish for one's own, give thanks, or say what is to be done in some case.

mong muốn ‖ hợp tác sâu hơn      Nhờ ‖ thời tiết thuận lợi, HTX được mùa      Nếu đủ điều kiện, ‖ đề xuất phương án
"""

from __future__ import annotations

import re

from extractors.layout.view import View, words
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.words.verbs import predicate_at

_IN_CASE = words(r"(?:nếu|trường hợp|khi|trên cơ sở|sau khi|qua)(?!\w)[^;:.]*, $")
# "mong muốn ‖ hợp tác sâu hơn" is one's own wish; "mong ‖ các xã ‖ phối hợp" asks.
_WISHES = words(r"mong(?: muốn)?(?!\w)")
_OWING = words(r"nhờ(?!\w)")


def only_wishes(view: View, asked: re.Match[str], end: int) -> bool:
    """Whether what is wished for is one's own act: "mong muốn ‖ hợp tác sâu hơn", but not "mong ‖ các xã ‖ phối hợp"."""
    if not view.match(_WISHES, asked.start()) or starts_agency(view, asked.end()) is not None:
        return False
    wish = predicate_at(view, asked.end(), end)
    return wish is not None and not wish.modal


def behind_condition(view: View, opening: int, at: int, asked: int) -> bool:
    """Whether somebody is to propose a thing himself where it comes to that: "Nếu đủ điều kiện, ‖ đề xuất phương án di dời"."""
    return (
        view.low.endswith(", ", opening, at)
        and view.match(_IN_CASE, opening, at) is not None
        and starts_agency(view, asked) is None
    )


def thanks_to(view: View, at: int, opening: int, end: int) -> bool:
    """Whether a sentence only begins with its reason: "‖ Nhờ ‖ diễn biến thuận lợi, HTX đạt doanh thu cao"."""
    return (
        (at == opening or view.low[at - 2] == ",")
        and view.match(_OWING, at) is not None
        and (view.low.find(", ", at, end) >= 0 or view.has_any((" nên ", " mà ", " nen ", " ma "), at, end))
    )
