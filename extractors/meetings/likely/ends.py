"""Tên dừng ở đâu: what speaks for and against a name's ending behind a word, and the most likely end.

phiên họp thường kỳ tháng 02/2022 ‖ để nghe …: a figure, then what it was for
"""
# ruff: noqa: SIM905 (lists of words read better unbroken)

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import repeat
from math import exp, log

from extractors.meetings.likely.cues import MATTERS, cue_at
from extractors.meetings.likely.words import FIGURES, Words

_LAST = ("NL", "END")
# Who is told behind a comma is no part of a name: “hội nghị tổng kết ngành, ‖ Thứ trưởng …”.
_OFFICES = frozenset(
    "chủ tịch|phó chủ|bí thư|phó bí|giám đốc|phó giám|thứ trưởng|bộ trưởng|thủ tướng|phó thủ|ủy viên|đồng chí".split(
        "|"
    )
)
_FIRM = 20.0  # no total says more


def ends(words: Words, begin: int, longest: int) -> list[int]:
    """The words behind which a name that begins at `begin` may end: no line's or sentence's end is passed."""
    found: list[int] = []
    for at in range(begin, min(len(words.words), begin + longest)):
        found.append(at)
        gap = words.gaps[at]
        if gap in _LAST or (gap == "." and words.name != "title" and words.starts_with_capital(at + 1)):
            break
        if words.word(at + 1) == "ảnh" and words.gaps[at + 1] == ":":
            break  # who took the picture: “… lần thứ 3 của Ban Chỉ đạo ‖ - Ảnh: Lan Anh”
        if (
            gap == ","
            and words.name != "title"
            and words.pair(at + 1) in _OFFICES
            and words.starts_with_capital(at + 1)
        ):
            break
    return found


def _end_evidence(words: Words, begin: int, end: int, *, matter: bool) -> list[str]:
    """What speaks for and against the end behind the word `end`; `matter` tells whether what it was about was named."""
    gap, next_word, cue = words.gaps[end], words.word(end + 1), cue_at(words, end)
    if next_word == "dự" and cue == "matter goes on":
        next_word = "dự thảo"  # not the guests that “dự” tells of
    length = end - begin + 1
    figure = words.words[end] in FIGURES
    head = words.pair(begin)
    found = [
        "always",
        f"cue:{cue}",
        f"cue,mark:{cue},{gap}",
        f"cue,bare:{cue},{length <= 2}",
        f"cue,figure:{cue},{figure}",
        f"cue,matter:{cue},{matter}",
        f"mark:{gap}",
        f"next:{next_word}",
        f"next:{words.pair(end + 1)}",
        f"mark,next:{gap},{next_word}",
        f"last:{words.words[end]}",
        f"last,mark:{words.words[end]},{gap}",
        f"words:{min(length // 3, 8) if length <= 24 else min(length // 8, 8) + 10}",
        f"head,bare:{head},{length <= 2}",
        f"head,mark:{head},{gap}",
        f"matter,mark:{matter},{gap}",
        f"matter,next:{matter},{next_word}",
    ]
    if end + 1 < len(words.words):
        found += (
            "capital next" if words.capital[end + 1] else "small next",
            f"mark,capital:{gap},{words.capital[end + 1]}",
        )
    if length <= 2:
        found.append(f"bare,next:{next_word}")
    if figure:
        found += (f"figure,mark:{gap}", f"figure,next:{next_word}")
    told = words.between(begin, end)
    if told.count("(") > told.count(")"):
        found.append("open bracket")
    if told.count('"') % 2:
        found.append("open quote")
    return found


def on_the_way(words: Words, begin: int, stops: Sequence[int]) -> Iterator[list[str]]:
    """The evidence of each word in `stops`, one by one."""
    matter = False
    for end in stops:
        matter = matter or (end > begin and words.pair(end - 1) in MATTERS)
        yield _end_evidence(words, begin, end, matter=matter)


def likely_end(words: Words, begin: int, stops: Sequence[int], weights: Mapping[str, float]) -> tuple[int, float]:
    """The word behind which the name most likely ends, and how likely (the logarithm of its chance)."""
    best, chance_of_best, gone_on = stops[-1], 0.0, 1.0
    for end, chance in _chances(words, begin, stops, weights):
        if gone_on * chance > chance_of_best:
            best, chance_of_best = end, gone_on * chance
        gone_on *= 1 - chance
        if gone_on < chance_of_best:
            break
    return best, log(chance_of_best)


def likelihood(words: Words, begin: int, stops: Sequence[int], last: int, weights: Mapping[str, float]) -> float:
    """How likely the name ends behind the word `last` (the logarithm of its chance)."""
    likely = 0.0
    for end, chance in _chances(words, begin, stops, weights):
        if end >= last:
            return likely + log(chance)
        likely += log(1 - chance)
    return likely


def _chances(
    words: Words, begin: int, stops: Sequence[int], weights: Mapping[str, float]
) -> Iterator[tuple[int, float]]:
    """The chance that the name ends behind each word in `stops`, once it went on until there."""
    for end, names in zip(stops, on_the_way(words, begin, stops), strict=True):
        total = sum(map(weights.get, names, repeat(0.0)))
        chance = 1 / (1 + exp(-max(-_FIRM, min(_FIRM, total))))
        yield end, max(chance, 0.5) if end == stops[-1] else chance
