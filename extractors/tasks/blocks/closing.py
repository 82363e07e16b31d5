"""Câu kết của thông báo: to whom a notice goes is no task, also where they are listed with a semicolon.

… ‖ Văn phòng thông báo để các phòng, ban; UBND các xã biết, thực hiện./. ‖
"""

from __future__ import annotations

from extractors.layout.view import View, words
from extractors.tasks.clauses import Clause

_LETS_KNOW = words(
    r"(?!(?:\S+ ){0,4}?(?:giao|yêu cầu|đề nghị|phân công)(?!\w))[^;:]{0,160}?(?<!\w)(?:thông báo|truyền đạt)(?!\w)"
    r"[^;:]{0,320}? (?:để|đến|tới|cho) [^;:]{3,400}$"
)
# Those who are to know it, whoever they are, and what they do then: "các cơ quan liên quan ‖ được biết, tổ chức thực hiện ‖".
_KNOW = words(
    r"(?:(?!(?:để|cho|đến|tới|giúp|nhằm) )[^\s;:]+ ){1,40}?(?:được )?biết(?! ?:)(?:,? (?:và |để )?[^;:,]{2,60}){0,3}$"
)
_TO_KNOW = (" biết", " biet")


def before_closing(seen: View, cut: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """The clauses of a block before the sentence by which a notice closes, where a semicolon cuts that."""
    last = len(cut) - 1
    if last < 1 or cut[last].opens or not seen.has_any(_TO_KNOW, cut[last].start, cut[last].end):
        return cut
    first = next((at for at in range(last, -1, -1) if cut[at].opens), 0)
    if not seen.match(_KNOW, cut[last].start, cut[last].end):
        return cut
    return cut[:first] if seen.match(_LETS_KNOW, cut[first].start, cut[first].end) else cut
