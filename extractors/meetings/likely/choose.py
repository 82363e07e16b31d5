"""Chọn tên và cơ quan: where a name most likely begins and ends; what rules say stands unless another is far likelier.

The weights were learnt from the words alone, not from what rules make of them, so that they hold for texts that no rule
was written for.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import repeat
from operator import itemgetter
from typing import NamedTuple

from domain.extraction import Span
from extractors.documents.view import View
from extractors.meetings.ends import name_of
from extractors.meetings.likely.begins import HELD, beginnings_of_names, name_evidence
from extractors.meetings.likely.bodies import body_evidence, told_in
from extractors.meetings.likely.ends import ends, likelihood, likely_end
from extractors.meetings.likely.weights import body_begins, body_ends, name_begins, name_ends
from extractors.meetings.likely.words import Words

LONGEST_NAME = 60  # words
LONGEST_BODY = 30
ENOUGH = 0.0  # the total of a beginning that is told where the rules say nothing
_SURE = 1.0  # the total of a beginning that tells of a meeting where the rules see none
# How much likelier another name must be than that of the rules. They are more often right about bodies.
NAME_FARTHER = 2.0
BODY_FARTHER = 4.0
LONGER = 1.5  # and how much more where it only goes on farther: the rules know well what ends a name
_MOST = 3.0  # hardly a beginning weighs more
_CONTESTS = ("hội thi", "ngày hội", "phiên chợ", "phiên tòa", "phiên toà")  # where nobody confers
_SPORTS = ("thể", "tdtt")  # “Đại hội ‖ Thể dục thể thao”


class Begin(NamedTuple):
    """The word number `at` of a passage, at which a name may begin, and what speaks for and against that."""

    words: Words
    at: int
    evidence: Callable[[], list[str]]


class _Weights(NamedTuple):
    begins: Mapping[str, float]
    ends: Mapping[str, float]
    longest: int
    farther: float


_OF_NAMES = _Weights(name_begins.WEIGHTS, name_ends.WEIGHTS, LONGEST_NAME, NAME_FARTHER)


def name_candidates(view: View, passages: Sequence[Words]) -> Iterator[Begin]:
    """Where the meeting's name may begin."""
    number = 0
    for words in passages:
        held = words.places(HELD)
        for at in beginnings_of_names(words):
            yield Begin(words, at, partial(name_evidence, view, words, held, at, number))
            number += 1


def body_candidates(view: View, passages: Sequence[Words]) -> Iterator[Begin]:
    """Where the name of the body that met may begin."""
    for words in passages:
        told = told_in(view, words)
        for number, at in enumerate(told.begins):
            yield Begin(words, at, partial(body_evidence, view, told, number))


def likely_name(view: View, passages: Sequence[Words], said: str | None) -> Span | None:
    """The span of the meeting's name; None where what the rules said stands (also where they said nothing)."""
    span = _likeliest(view, list(name_candidates(view, passages)), _OF_NAMES, said)
    if span is None or (said is not None and _goes_on(view, span, said)):
        return span
    return name_of(view, span)[1]  # what the rules know to end a name ends this one, too


def names_a_meeting(view: View, passages: Sequence[Words]) -> bool:
    """Whether words that name a meeting are so likely that the text is taken to tell of one."""
    begins = (
        begin
        for begin in name_candidates(view, passages)
        if (pair := begin.words.pair(begin.at)) not in _CONTESTS
        and not (pair == "đại hội" and begin.words.word(begin.at + 2) in _SPORTS)
    )
    return any(_total(begin, _OF_NAMES) > _SURE for begin in begins)


def likely_body(view: View, passages: Sequence[Words], said: str | None) -> Span | None:
    """The span of the name of the body that met; None where what the rules said stands."""
    weights = _Weights(body_begins.WEIGHTS, body_ends.WEIGHTS, LONGEST_BODY, BODY_FARTHER)
    if said is not None:
        holding = [words for words in passages if said.lower() in words.between(0, -1).lower()]
        most = _of_rules(view, list(body_candidates(view, holding)), weights, said)
        if most is None or most >= _MOST:  # nearly always: the others need not be looked at
            return None
    return _likeliest(view, list(body_candidates(view, passages)), weights, said)


def _likeliest(view: View, begins: Sequence[Begin], weights: _Weights, said: str | None) -> Span | None:
    most = ENOUGH if said is None else _of_rules(view, begins, weights, said)
    if most is None or most >= _MOST:
        return None
    best: Span | None = None
    totals = [(_total(begin, weights), -number) for number, begin in enumerate(begins)]
    for total, number in sorted(totals, reverse=True):
        if total <= most:  # an end can only make it less likely
            break
        begin = begins[-number]
        stops = ends(begin.words, begin.at, weights.longest)
        last, likely = likely_end(begin.words, begin.at, stops, weights.ends)
        if said is None:
            return _until(begin, last)
        span = _until(begin, last)
        if total + likely > most + (LONGER if _goes_on(view, span, said) else 0.0):
            best, most = span, total + likely
    return best


def _goes_on(view: View, span: Span, said: str) -> bool:
    """Whether the span holds what the rules said, and more."""
    return view.text[span[0] : span[1]].lower().startswith(said.lower())


def _total(begin: Begin, weights: _Weights) -> float:
    return sum(map(weights.begins.get, begin.evidence(), repeat(0.0)))


def _of_rules(view: View, begins: Sequence[Begin], weights: _Weights, said: str) -> float | None:
    """What another name must weigh; None where what the rules said is none of the words that are looked at."""
    found: float | None = None
    for begin in begins:
        last = _last_word(view, begin, said)
        if last is None:
            continue
        stops = ends(begin.words, begin.at, weights.longest)
        likely = likelihood(begin.words, begin.at, stops, last, weights.ends)
        own = _total(begin, weights) + likely + weights.farther
        found = own if found is None else max(found, own)
    return found


def _last_word(view: View, begin: Begin, said: str) -> int | None:
    """The number of the word that ends `said`, where these words begin it."""
    words, wanted = begin.words, said.lower()
    start, first = words.spans[begin.at]
    if not wanted.startswith(words.flow[start:first].lower()):
        return None
    if view.text[start : start + len(said)].lower() == wanted:
        return max(bisect_right(words.spans, start + len(said), key=itemgetter(1)) - 1, begin.at)
    for number in range(begin.at, len(words.spans)):
        end = words.spans[number][1]
        told = view.words((start, end)).lower()
        if wanted in (told, view.words((start, end + 1)).lower()):
            return number
        if not wanted.startswith(told):
            return None
    return None


def _until(begin: Begin, last: int) -> Span:
    """From the beginning to the word `last`, with the bracket or quote that closes behind it."""
    words = begin.words
    start, end = words.spans[begin.at][0], words.spans[last][1]
    told, closing = words.flow[start:end], words.flow[end : end + 1]
    if (closing == ")" and told.count("(") > told.count(")")) or (closing == '"' and told.count('"') % 2):
        end += 1
    return start, end
