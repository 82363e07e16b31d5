"""Ngày đã qua trong giấy mời: days of which an invitation only tells what was done on them, or was to be done.

“Ngày 26/8, Ban Thường trực đã họp bàn việc đại hội” · “lẽ ra đại lễ được tổ chức ngày 5/3” · “… nên dời vào ngày 7/6”
"""

from __future__ import annotations

from extractors.meetings.sentences import sentence_start
from vitext.lazy import regex

_DONE = regex(
    r"(?<!\w)(?:da|vua) (?:(?:duoc|phai|cung|long trong|cung nhau) )?"
    r"(?:to chuc|tien hanh|hop|dien ra|khai mac|huy|hoan|ban bac|viet|gui)(?!\w)"
)
_WAS_TO_BE = regex(r"(?<!\w)(?:le ra(?! mat)|dang le)(?!\w)")
_MOVED = regex(r"(?<!\w)(?:doi|chuyen) (?:lai |sang |den |vao |qua )")
# What sets a day for what is to come, behind what was done: “… đã họp và thống nhất tổ chức đại hội vào ngày 5/4”.
_SETS = regex(r"(?<!\w)(?:to chuc|trieu tap|an dinh|doi|chuyen|cu hanh|khai mac|moi|ve)(?!\w)")
_OPENS = regex(r"\W*(?:(?:vao|nhu vay|vua qua)\W+)?(?:(?:sang|chieu|toi)\W+)?(?:ngay )?")  # “Ngày ‖ 26/8, … đã họp”


def is_bygone(key: str, at: int) -> bool:
    """Whether the sentence about the day at `at` tells what was done, and does not go on to set the day."""
    begins = sentence_start(key, at)
    if meant := _WAS_TO_BE.search(key, begins, at):
        return _MOVED.search(key, meant.end(), at) is None
    done = next(reversed(list(_DONE.finditer(key, begins, at))), None)
    if done is not None:
        return _SETS.search(key, done.end(), at) is None
    if _OPENS.fullmatch(key, begins, at) is None:
        return False
    ends = [end for mark in (". ", "\n") if (end := key.find(mark, at)) >= 0]
    return _DONE.search(key, at, min(ends, default=len(key))) is not None
