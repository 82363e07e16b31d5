"""Tên cuộc họp bắt đầu ở đâu: every word at which the meeting's name may begin, and what speaks for and against it.

sáng 25/9, UBND tỉnh tổ chức ‖ phiên họp thường kỳ …: held before, a day before, “phiên họp”, in the first sentence
"""

# ruff: noqa: E501, SIM905 (lists of words read better unbroken)

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents.view import View
from extractors.meetings.likely.words import Words
from extractors.meetings.sessions import is_other

_MEETINGS = frozenset(
    (
        "hội nghị|đại hội|kỳ họp|kì họp|phiên họp|cuộc họp|buổi họp|buổi làm|cuộc làm|làm việc|hội thảo|tọa đàm|toạ đàm"
        "|sinh hoạt|buổi lễ|sơ kết|tổng kết|gặp mặt|họp mặt|tiếp xúc|đối thoại|buổi gặp|buổi giao|giao ban|buổi tọa|buổi toạ"
        "|buổi sinh|buổi tiếp|buổi đối|cuộc gặp|cuộc đối|cuộc tọa|lễ ký|lễ tổng|lễ sơ|lễ phát|lễ công|lễ kỷ|lễ ra|diễn đàn"
        "|hội đàm|buổi trao|hội thi|ngày hội|phiên làm|phiên giao|phiên thường|phiên toàn|phiên thứ"
    ).split("|")
)
_ALONE = frozenset(("họp", "lễ", "phiên"))
_CELEBRATIONS = frozenset(
    (
        "lễ khánh",
        "lễ khởi",
        "lễ động",
        "lễ cưới",
        "lễ hội",
        "lễ tang",
        "lễ viếng",
        "lễ dâng",
        "lễ giỗ",
        "lễ húy",
        "lễ cầu",
    )
)
_DAYS = frozenset(("sáng", "chiều", "tối", "ngày", "trưa"))
HELD = frozenset(
    (
        "tổ chức|tiến hành|khai mạc|bế mạc|triệu tập|đăng cai|phối hợp|ra mắt|thảo luận"  # what a body does with a meeting
    ).split("|")
)
_TOLD_AFTER = ("diễn ra", "được tổ chức", "khai mạc", "lần thứ", "nhiệm kỳ", "chủ trì", "để", "nhằm")
_BACK = 25  # words before that are looked at
_AHEAD = 40


def beginnings_of_names(words: Words) -> list[int]:
    """The numbers of the words at which a meeting's name may begin."""
    return [
        at
        for at, word in enumerate(words.words)
        if (words.pair(at) in _MEETINGS or word in _ALONE) and not _is_another(words, at)
    ]


def _is_another(words: Words, at: int) -> bool:
    """Whether the words name a celebration or a council: “lễ cưới”, “đại hội đồng”, but “đại hội đồng cổ đông”."""
    pair = words.pair(at)
    council = pair == "đại hội" and words.word(at + 2) == "đồng" and words.word(at + 3) != "cổ"
    return council or pair in _CELEBRATIONS or (pair == "buổi lễ" and words.pair(at + 1) in _CELEBRATIONS)


def around(words: Words, at: int) -> list[str]:
    """What stands at a word, before it and behind it."""
    pair = words.pair(at)
    return [
        f"here:{pair}",
        f"here:{words.word(at)}",
        "capital" if words.capital[at] else "small",
        f"in:{words.name}",
        f"before:{words.word(at - 1)}",
        f"before:{words.pair(at - 2)}",
        f"mark before:{words.gap(at - 1)}",
        f"behind:{words.word(at + 2)}",
        f"behind:{words.pair(at + 2)}",
        f"first:{words.name}" if at == 0 else f"at:{min(at // 8, 6)}",
    ]


def within(words: Words, at: int) -> list[str]:
    """Whether a word stands in brackets or quotes that were opened before it."""
    told = words.flow[words.spans[0][0] : words.spans[at][0]]
    return [
        *(("quoted",) if told.count('"') % 2 else ()),
        *(("in brackets",) if told.count("(") > told.count(")") else ()),
    ]


def is_held_before(held: Sequence[int], at: int) -> bool:
    """Whether one of the verbs of holding that stand at `held` is not far before the word."""
    return any(at - _BACK <= verb < at - 1 for verb in held)


def name_evidence(view: View, words: Words, held: Sequence[int], at: int, number: int) -> list[str]:
    """What speaks for and against the name's beginning here; `number` others may before it."""
    found = around(words, at)
    found += (
        f"in,here:{words.name},{words.pair(at)}",
        f"in,capital:{words.name},{words.capital[at]}",
        f"number:{min(number, 4)}",
        f"in,number:{words.name},{min(number, 3)}",
        *within(words, at),
    )
    if is_other(view.key, words.spans[at][0]):
        found.append("spoken of")
    if not _DAYS.isdisjoint(words.words[max(0, at - _BACK) : at]):
        found += ("day before", f"day before:{words.name}")
    if is_held_before(held, at):
        found.append("held before")
    after = " ".join(words.words[at + 1 : at + _AHEAD])
    found += (f"after:{told}" for told in _TOLD_AFTER if told in after)
    return found
