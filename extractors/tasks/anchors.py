"""Từ báo hiệu: where in a text the words stand without which there is no frame, no duty, no partner and no addressee.

One pass finds them all; a clause then asks only for those inside it, and a block without any is passed unread.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, get_args

from extractors.layout.view import View, words
from vitext.fold import fold

Kind = Literal["frame", "duty", "partner", "addressee", "formula", "telling", "promise", "blank"]

# Who asks or charges; who is bound or undertakes; with whom; to whom; formulas that close a document.
_KINDS: dict[Kind, str] = {
    "frame": "kính đề nghị|thống nhất giao|ủy quyền cho|đề nghị|yêu cầu|giao|phân công|rất mong|mong muốn|mong|kêu gọi"
    "|nhờ|kiến nghị|đề xuất|cho rằng|nêu ý kiến|có ý kiến|trọng tâm là|lưu ý|nhấn mạnh|gợi ý|nhắc nhở|chỉ đạo|quán triệt",
    "duty": "thời gian tới|tháng cuối|nhiệm kỳ|nay đến|tới đây|sắp tới|năm tới|tháng tới|quý tới|những năm tới|được giao|chịu trách nhiệm|cần|phải|có trách nhiệm|hãy|nên|sẽ|phấn đấu|cam kết|hứa|khẩn trương|quyết tâm|chủ trì|tiếp tục|tập trung"
    "|chủ động|tăng cường",
    "partner": "phối hợp|kết hợp|liên kết",
    "addressee": "tham mưu|trình|báo cáo|kiến nghị|đề xuất|gửi|nộp|kính đề nghị|đề nghị|xin ý kiến|phản ánh|làm việc với",
    "formula": "thi hành|thông báo|hiệu lực",
}
_KINDS["promise"] = "sẽ|hứa|cam kết|tiếp tục|phấn đấu|quyết tâm"
_KINDS["telling"] = f"{_KINDS['frame']}|{_KINDS['duty']}"
_LISTED = sorted({phrase for listed in _KINDS.values() for phrase in listed.split("|")}, reverse=True)


def _by_letter(listed: Sequence[str]) -> str:
    """The phrases as a pattern that is decided letter by letter: a long flat alternation takes twice the time."""
    followers: dict[str, list[str]] = {}
    for phrase in listed:
        followers.setdefault(phrase[0], []).append(phrase[1:])
    options = []
    for letter, rests in followers.items():
        inner = _by_letter([rest for rest in rests if rest]) if any(rests) else ""
        options.append(letter + (f"(?:{inner}){'?' if '' in rests else ''}" if inner else ""))
    return "|".join(options)


# A word begins after one of these signs: a set of letters is scanned for several times as fast as "no letter".
_ANCHOR = words(rf"[\s(“\"‘'*:;,.\-–/\[>|…+!?]({_by_letter(_LISTED)})(?!\w)")
_KINDS_OF: dict[str, tuple[Kind, ...]] = {
    spelling(phrase): tuple(kind for kind, listed in _KINDS.items() if phrase in listed.split("|"))
    for spelling in (fold, str)
    for phrase in _LISTED
}


_BLANK = re.compile(r"…|\.{5}")  # of a line to fill in


@dataclass(frozen=True, slots=True)
class Anchors:
    """The sorted places of each kind."""

    places: dict[Kind, list[int]]

    def within(self, kind: Kind, start: int, end: int) -> Sequence[int]:
        """The places of a kind in `[start, end)`."""
        places = self.places[kind]
        first = bisect_left(places, start)
        if first == len(places) or places[first] >= end:
            return ()
        return places[first : bisect_left(places, end, first)]

    def any_within(self, kind: Kind, start: int, end: int) -> bool:
        """Whether one of a kind stands in `[start, end)`."""
        places = self.places[kind]
        first = bisect_left(places, start)
        return first < len(places) and places[first] < end


@lru_cache(maxsize=4)
def anchors_of(view: View) -> Anchors:
    """The anchors of a text; kept while the text is read."""
    places: dict[Kind, list[int]] = {kind: [] for kind in get_args(Kind)}
    pattern, low = view.of(_ANCHOR), view.low
    at_start = pattern.match(f" {low[:24]}")
    if at_start:
        for kind in _KINDS_OF[" ".join(at_start[1].split())]:
            places[kind].append(0)
    for found in pattern.finditer(low):
        for kind in _KINDS_OF[" ".join(found[1].split())]:
            places[kind].append(found.start(1))
    if "…" in low or "....." in low:
        places["blank"] = [found.start() for found in _BLANK.finditer(low)]
    return Anchors(places)
