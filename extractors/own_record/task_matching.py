"""Việc nào ở dòng nào: each task that a document prints, at the line that says it, with what differs there.

A task is looked for word for word; one that is not found is looked for among the lines that nobody has claimed yet.
What the document's template prints for no task at all (a column that it lacks) is no difference.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from domain.citation import Citation
from domain.extraction import FoundTask
from domain.task import Task
from extractors.own_record.gaps import Gap, Match
from extractors.own_record.lines import Desk, Line, Words, blocks_of, unexpected, widened, words_of
from extractors.own_record.printed import PrintedTask, deadline_words
from extractors.own_record.targets import words_of_target
from vitext.dates import write_date, write_short

_JOINING = frozenset(
    words_of(
        "chủ trì phối hợp với và trình tại theo hoàn thành trong thực hiện thời gian thời hạn chỉ tiêu đạt cụ thể giao "
        "của ngày số đơn vị về do"
    )
)
_ALIKE = 0.6
_OFTEN = 3


def match_tasks(
    desk: Desk, tasks: Sequence[PrintedTask], text: str, seen: Mapping[int, Sequence[FoundTask]]
) -> dict[int, Match]:
    """The line of every task that is still there, by its number. `seen`: what was read in each line of the desk."""
    found: dict[int, Match] = {}
    for number, printed in enumerate(tasks):
        phrase = words_of(printed.task.text)
        free = [place for place in desk.holding(phrase) if place not in desk.taken]
        if free:
            place = min(free, key=lambda at: (_oddity(desk, at, printed.task), at))
            found[number] = Match(place, *desk.where(place, phrase))
            desk.taken.add(place)
    exact = set(found)
    for number, printed in enumerate(tasks):
        if number not in found and (near := _nearest(desk, printed.task)) is not None:
            found[number] = loosely(desk.lines[near], near, words_of(printed.task.text))
            desk.taken.add(near)
    told = _told(desk, tasks, found)
    usual = _usual_words(desk, tasks, found, exact)
    return {
        number: _with_gaps(desk, match, tasks[number].task, text, told, usual, seen.get(match.place, ()))
        for number, match in found.items()
    }


def _fields_of(task: Task) -> tuple[tuple[str, str, tuple[Words, ...]], ...]:
    """What a task says beyond its text: field, its words, and the forms in which they may be printed."""
    named = [("lead", task.lead)] if task.lead else []
    named += [("partners", name) for name in task.partners] + [("addressees", name) for name in task.addressees]
    named += [("places", name) for name in task.places]
    fields: list[tuple[str, str, tuple[Words, ...]]] = [
        (field, str(name), (words_of(str(name)),)) for field, name in named
    ]
    if task.deadline and (forms := deadline_words(task.deadline)):
        fields.append(("deadline", forms[0], tuple(map(words_of, forms))))
    return tuple(fields)


def _oddity(desk: Desk, place: int, task: Task) -> int:
    """How badly a line that holds the task's text fits the rest of it."""
    missing = sum(not any(desk.holds(place, form) for form in forms) for _, _, forms in _fields_of(task))
    line, phrase = desk.lines[place], words_of(task.text)
    return 4 * missing + len(unexpected(line, _expected(task), *desk.where(place, phrase)))


def _expected(task: Task) -> set[str]:
    known = set(words_of(task.text)) | _JOINING
    for _, _, forms in _fields_of(task):
        known.update(word for form in forms for word in form)
    for basis in task.bases:
        known.update(_words_of_citation(basis))
    for target in task.targets:
        known |= words_of_target(target)
    return known


def _words_of_citation(basis: Citation) -> Iterable[str]:
    parts = [basis.kind, basis.symbol, basis.issuer, basis.title, basis.unit, basis.verbatim]
    parts += [write_date(basis.date), write_short(basis.date)] if basis.date else []
    return (word for part in parts if part for word in words_of(part))


def _nearest(desk: Desk, task: Task) -> int | None:
    phrase = words_of(task.text)
    if len(phrase) < 3:
        return None
    return next((place for _, place in desk.like(phrase, least=_ALIKE)), None)


def loosely(line: Line, place: int, phrase: Words) -> Match:
    """From the first to the last word that the line shares with `phrase`, in its order."""
    runs = [run for run in blocks_of(phrase, line.words) if run.size > 1]
    if not runs:
        return Match(place, line.labelled, len(line.words))
    first = runs[0].b if runs[0].a == 0 else max(line.labelled, runs[0].b - runs[0].a)
    return Match(place, first, runs[-1].b + runs[-1].size)


def _told(desk: Desk, tasks: Sequence[PrintedTask], found: Mapping[int, Match]) -> frozenset[str]:
    """The fields that the document prints at all: one task at least still has it, or only one could have it."""
    have: Counter[str] = Counter()
    could: Counter[str] = Counter()
    for number, match in found.items():
        for field, _, forms in _fields_of(tasks[number].task):
            could[field] += 1
            have[field] += any(desk.holds(match.place, form) for form in forms)
    return frozenset(field for field in could if have[field] or could[field] == 1)


def _usual_words(
    desk: Desk, tasks: Sequence[PrintedTask], found: Mapping[int, Match], exact: set[int]
) -> frozenset[str]:
    """Words that the template puts into most lines ("Người thực hiện: …"), and no user."""
    counts: Counter[str] = Counter()
    for number in exact:
        line, match = desk.lines[found[number].place], found[number]
        odd = unexpected(line, _expected(tasks[number].task), match.first, match.last)
        counts.update({line.words[at] for at in odd if not line.words[at][0].isdigit()})
    least = max(_OFTEN, len(exact) // 2)
    return frozenset(word for word, count in counts.items() if count >= least)


def _with_gaps(
    desk: Desk,
    match: Match,
    task: Task,
    text: str,
    told: frozenset[str],
    usual: frozenset[str],
    seen: Sequence[FoundTask],
) -> Match:
    line = desk.lines[match.place]
    gaps = [
        Gap(field, old, _new_value(field, seen, old))
        for field, old, forms in _fields_of(task)
        if field in told and not any(desk.holds(match.place, form) for form in forms)
    ]
    odd = unexpected(line, _expected(task) | usual, match.first, match.last)
    of_targets = _of_targets(desk, match.place, task, text)
    odd = [at for at in odd if at not in of_targets]
    if line.words[match.first : match.last] != words_of(task.text) or (odd and not gaps):
        first, last = widened(line, match.first, match.last, odd if not gaps else ())
        match = replace(match, first=first, last=last)
        new = text[line.places[first][0] : line.places[last - 1][1]]
        gaps.insert(0, Gap("text", task.text, " ".join(new.split())))
    return replace(match, gaps=tuple(gaps))


def _of_targets(desk: Desk, place: int, task: Task, text: str) -> set[int]:
    """The words of a line that speak of the task's targets, each from its indicator to the next ";"."""
    line, found = desk.lines[place], set[int]()
    for target in task.targets:
        phrase = words_of(target.indicator)
        if phrase and desk.holds(place, phrase):
            first, _ = desk.where(place, phrase)
            stop = text.find(";", line.places[first][0], line.end)
            found.update(at for at in range(first, len(line.words)) if stop < 0 or line.places[at][0] < stop)
    return found


def _new_value(field: str, seen: Sequence[FoundTask], old: str) -> str | None:
    """What the line says instead, as far as reading found it."""
    for task in seen:
        value = {
            "lead": task.lead,
            "deadline": task.deadline.text if task.deadline else None,
            "partners": ", ".join(task.partners),
            "addressees": ", ".join(task.addressees),
            "places": ", ".join(task.places),
        }[field]
        if value and words_of(value) != words_of(old):
            return " ".join(value.split())
    return None
