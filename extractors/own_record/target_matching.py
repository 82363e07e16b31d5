"""Chỉ tiêu nào ở dòng nào: each target that a document prints, at its row or in its task's sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from domain.target import Target
from extractors.own_record.gaps import Gap, Match
from extractors.own_record.lines import Desk, Words, words_of
from extractors.own_record.printed import PrintedTarget, deadline_words
from extractors.own_record.targets import figures_after, figures_of, said_after, shown
from extractors.own_record.task_matching import loosely
from extractors.sources.texts import CELL_BREAK

_ALIKE = 0.6
_BOUNDS = {">=": "≥", "<=": "≤", ">": ">", "<": "<"}


def match_targets(
    desk: Desk, targets: Sequence[PrintedTarget], tasks: Mapping[int, Match], text: str
) -> dict[int, Match]:
    """The line of every target that is still there, by its number, with what differs.

    Targets of tasks that stand in no line at all are not printed by this kind of document: then none is returned for
    them, and the caller leaves them out.
    """
    found: dict[int, Match] = {}
    for number, printed in enumerate(targets):
        phrase = words_of(printed.target.indicator)
        owner = tasks.get(printed.task) if printed.task is not None else None
        if owner is not None and desk.holds(owner.place, phrase):
            found[number] = Match(owner.place, *desk.where(owner.place, phrase))
    for strict in (True, False):  # first those whose figures still stand there: indicators come again in annexes
        for number, printed in enumerate(targets):
            if number not in found and (match := _exact(desk, printed, text, strict=strict)):
                found[number] = match
                if printed.task is None:
                    desk.taken.add(match.place)
    for number, printed in enumerate(targets):
        if number not in found and (nearest := _nearest(desk, printed, tasks)) is not None:
            found[number] = nearest
            if printed.task is None:
                desk.taken.add(nearest.place)
    told = _told(desk, targets, found)
    return {
        number: _with_gaps(desk, match, targets[number].target, text, told if targets[number].task is None else ())
        for number, match in found.items()
    }


def _exact(desk: Desk, printed: PrintedTarget, text: str, *, strict: bool) -> Match | None:
    """The free line that holds the indicator; `strict`: and the figures too."""
    phrase = words_of(printed.target.indicator)
    free = [
        (wrong, place)
        for place in desk.holding(phrase)
        if place not in desk.taken
        if not (wrong := _wrong(desk, place, printed.target, phrase, text)) or not strict
    ]
    return Match(min(free)[1], *desk.where(min(free)[1], phrase)) if free else None


def _nearest(desk: Desk, printed: PrintedTarget, tasks: Mapping[int, Match]) -> Match | None:
    phrase = words_of(printed.target.indicator)
    if printed.task is None:
        likely = [place for _, place in desk.like(phrase, least=_ALIKE) if desk.lines[place].cells]
    else:
        owner = tasks.get(printed.task)
        held = sum(word in desk.lines[owner.place].words for word in phrase) if owner else 0
        likely = [owner.place] if owner and held >= 0.8 * len(phrase) else []
    return loosely(desk.lines[likely[0]], likely[0], phrase) if likely and len(phrase) > 1 else None


def _fields(target: Target) -> tuple[tuple[str, str, tuple[Words, ...]], ...]:
    fields: list[tuple[str, str, tuple[Words, ...]]] = []
    if target.lead:
        fields.append(("lead", target.lead, (words_of(target.lead),)))
    if target.period and (forms := deadline_words(target.period)):
        fields.append(("period", forms[-1], tuple(map(words_of, forms))))
    return tuple(fields)


def _told(desk: Desk, targets: Sequence[PrintedTarget], found: Mapping[int, Match]) -> frozenset[str]:
    """The fields that the rows of this document hold at all."""
    return frozenset(
        field
        for number, match in found.items()
        for field, _, forms in _fields(targets[number].target)
        if targets[number].task is None and any(desk.holds(match.place, form) for form in forms)
    )


def _wrong(desk: Desk, place: int, target: Target, phrase: Words, text: str) -> int:
    """How many of the target's figures a line that holds its indicator lacks."""
    line = desk.lines[place]
    there = [figure for figure, _ in figures_after(text, line, desk.where(place, phrase)[1], target.unit)]
    return sum(value not in there for value in figures_of(target))


def _with_gaps(desk: Desk, match: Match, target: Target, text: str, told: frozenset[str] | tuple[()]) -> Match:
    line = desk.lines[match.place]
    gaps = []
    if line.words[match.first : match.last] != words_of(target.indicator):
        new = text[line.places[match.first][0] : line.places[match.last - 1][1]]
        gaps.append(Gap("indicator", target.indicator, " ".join(new.split())))
    figures = figures_after(text, line, match.last, target.unit)
    there = [figure for figure, _ in figures]
    said = said_after(text, line, match.last, figures).replace(CELL_BREAK, "; ")
    sign = _BOUNDS.get(target.comparator)
    other = sign and sign not in said and any(bound in said for bound in _BOUNDS.values())
    if any(value not in there for value in figures_of(target)) or other:
        gaps.append(Gap("value", shown(target), said or None))
    gaps += [
        Gap(field, old, None)
        for field, old, forms in _fields(target)
        if field in told and not any(desk.holds(match.place, form) for form in forms)
    ]
    return replace(match, gaps=tuple(gaps))
