"""Cơ quan họp bắt đầu ở đâu: every word at which the body's name may begin, and what speaks for and against it.

Sáng 24/02, ‖ UBND tỉnh tổ chức phiên họp …: a day before, a verb of holding after two words, no comma between
"""

# ruff: noqa: E501, SIM905 (lists of words read better unbroken)

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from extractors.documents.header import starts_as_body
from extractors.documents.view import View
from extractors.meetings.likely.begins import HELD, around, is_held_before, within
from extractors.meetings.likely.words import REACH, Words

# Words with a capital that begin the name of a unit, a house or a group.
_UNITS = frozenset(
    (
        "phường xã huyện tỉnh quận thị thành trường cụm khối chi công bộ sở quốc chính đảng tổng tập ngân viện bệnh trung"
        " cục vụ khoa tổ htx hợp liên ủy uỷ ubnd hđnd ubmttq mttq lđlđ hội đoàn ban thường btv bch văn phòng câu tiểu"
        " nghiệp clb kho xí lữ sư quân học đại đài báo"
    ).split()
)
_VERBS = frozenset(
    (
        "tổ chức|tiến hành|khai mạc|bế mạc|triệu tập|đăng cai|ra mắt|phối hợp|làm việc|có buổi|có cuộc|long trọng|tiếp tục"
        "|chủ trì|thảo luận|quán triệt|triển khai"
    ).split("|")
)
_VERBS_ALONE = frozenset(("họp", "đã", "vừa", "sẽ"))
_MEETINGS = frozenset(("hội nghị", "đại hội", "kỳ họp", "phiên họp", "cuộc họp"))
_PEOPLE = ("đại biểu", "đại diện")  # “Đại hội ‖ Đại biểu Đảng bộ …”
_BEGUN_SO = frozenset(("bảo hiểm", "bảo tàng", "bảo vệ"))  # but “Bảo Hưng”, which folds to a newspaper, is a place
_PERSONS = frozenset(("ông", "bà", "đồng"))
_DAYS = frozenset(("ngày", "sáng", "chiều", "tối"))
_FARTHEST = 26  # words to the verb
_NEAR = 14
_BACK = 25
_STOPS = (".", "NL", ":")
_ONE_NAME = 5  # words between two names of which one is part of the other


def _beginnings_of_bodies(view: View, words: Words) -> list[int]:
    """The numbers of the words at which the name of a body may begin."""
    return [
        at
        for at, (start, _) in enumerate(words.spans)
        if (words.capital[at] and words.word(at) in _UNITS and words.pair(at) not in _PEOPLE)
        or (
            starts_as_body(view.key[start : start + 60])
            and words.pair(at) not in _MEETINGS
            and (words.word(at) != "bảo" or words.pair(at) in _BEGUN_SO)
            and (words.word(at) != "bản" or words.word(at - 1) != "nhật")
            and words.word(at) != "viên"  # “thành ‖ viên HĐQT” is no institute
        )
    ]


class Told(NamedTuple):
    """What is looked up once in a passage: where names, verbs of holding and meetings begin, and which verb comes next."""

    words: Words
    begins: Sequence[int]
    held: Sequence[int]
    meetings: Sequence[int]
    verbs: Sequence[tuple[str, int]]  # for each word: the verb behind it and where that stands
    commas: Sequence[int]  # before each word


def told_in(view: View, words: Words) -> Told:
    """Look up a passage."""
    verbs: list[tuple[str, int]] = []
    verb = ("none", len(words.words) + _FARTHEST)
    for at in range(len(words.words) - 1, -1, -1):
        verbs.append(verb)
        if label := _verb_at(words, at):
            verb = label, at
    verbs.reverse()
    commas = list(accumulate([0, *(gap in (",", ";") for gap in words.gaps)]))
    return Told(words, _beginnings_of_bodies(view, words), words.places(HELD), words.places(_MEETINGS), verbs, commas)


def _verb_at(words: Words, at: int) -> str | None:
    pair, word = words.pair(at), words.words[at]
    if at and words.gaps[at - 1] in _STOPS:
        return "end"
    if pair in _VERBS:
        return pair
    if word in _VERBS_ALONE and not words.capital[at]:
        return word
    return "person" if word in _PERSONS and (word != "đồng" or pair == "đồng chí") else None


def body_evidence(view: View, told: Told, number: int) -> list[str]:
    """What speaks for and against a body's name beginning at the word `told.begins[number]`."""
    words, at = told.words, told.begins[number]
    found = around(words, at)
    found += (
        f"in,mark:{words.name},{words.gap(at - 1)}",
        f"in,before:{words.name},{words.word(at - 1)}",
        f"in,number:{words.name},{min(number, 5)}",
        f"here:{words.pair(at)} {words.word(at + 2)}",
        *within(words, at),
        *_verb(told, at),
        *_before(told, at),
        *_joined(told, number),
    )
    name = view.key[words.spans[at][0] : words.spans[min(len(words.words) - 1, at + 2)][1]]
    times = view.key.count(name, 0, words.spans[at][0] + REACH)
    found += (f"times:{min(times, 4)}", f"in,times:{words.name},{min(times, 3)}")
    return found


def _verb(told: Told, at: int) -> list[str]:
    """The verb that follows, how far, and behind how many commas."""
    verb, place = told.verbs[at]
    if place - at >= _FARTHEST:
        verb, far, place = "none", 9, min(at + _FARTHEST, len(told.words.words)) - 1
    else:
        far = min((place - at) // 3, 6)
    commas = min(told.commas[place] - told.commas[at], 3)
    found = [f"verb:{verb}", f"verb,far:{verb},{far}", f"verb,commas:{verb},{commas}"]
    found.append(f"in,verb:{told.words.name},{verb}")
    return [*found, f"done:{told.words.pair(place + 1)}"] if verb == "đã" else found


def _before(told: Told, at: int) -> list[str]:
    """What was said before: where, who, when, and whether the meeting was named."""
    words = told.words
    found: list[str] = []
    first = max(0, at - _NEAR)
    near = words.words[first:at]
    if "tại" in near:
        last = at - 1 - near[::-1].index("tại")
        found.append(f"at a place:{min(words.gaps[last:at].count(','), 2)}")
    if not _PERSONS.isdisjoint(near):
        found.append("person before")
    if not _DAYS.isdisjoint(near):
        found.append("day before")
    if is_held_before(told.held, at):
        found.append("held before")
    if any(at - _BACK <= meeting < at for meeting in told.meetings):
        found += ("meeting before", f"meeting before:{words.word(at - 1)}")
        if at - 2 in told.meetings:
            found.append("right behind the meeting")
    return found


def _joined(told: Told, number: int) -> list[str]:
    """Whether another body's name begins just before or behind, with no mark between: one may be part of the other."""
    words, begins = told.words, told.begins
    at = begins[number]
    found: list[str] = []
    if number and at - (other := begins[number - 1]) <= _ONE_NAME and not any(words.gaps[other:at]):
        found += ("inside", f"inside:{words.pair(other)}", f"inside:{at - other}")
    if number + 1 < len(begins) and (other := begins[number + 1]) - at <= _ONE_NAME and not any(words.gaps[at:other]):
        found += ("holds", f"holds:{words.pair(other)}")
    return found
