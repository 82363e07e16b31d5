"""Nhiệm vụ trong bản ghi: each task found with its words, its days, what it cites, at home in the uploaded text.

Tasks, periods and citations come in reading order, and each is looked up by where it begins: linear time.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date

from domain.extraction import FoundTask, Span
from extractors.intervals import interval
from extractors.layout.view import view
from extractors.tasks.deadline import deadline_of, time_before
from extractors.tasks.find import RawTask
from vitext.clean import Cleaned
from vitext.periods import FoundPeriod


def found_tasks(
    cleaned: Cleaned,
    tasks: Sequence[RawTask],
    *,
    periods: Sequence[FoundPeriod],
    cited: Sequence[Span],
    day: date | None,
) -> tuple[FoundTask, ...]:
    """The tasks of a document of `day`; both sequences are sorted and do not overlap. Ids are T1, T2, …; C1, C2, …"""
    text = cleaned.text
    seen = view(text)
    period_starts = [one.span[0] for one in periods]
    cited_starts = [span[0] for span in cited]
    result: list[FoundTask] = []

    def within(span: Span) -> list[FoundPeriod]:
        first = bisect_left(period_starts, span[0])
        last = bisect_left(period_starts, span[1], first)
        return [period for period in periods[first:last] if period.span[1] <= span[1]]

    for number, one in enumerate(tasks, 1):
        if one.deadline:
            found = next(iter(within(one.deadline)), None)
        else:
            found = deadline_of(seen, within((one.start, one.end)), start=one.start, end=one.end, day=day)
            if found is None and one.when:
                found = time_before(within(one.when), day=day)
        days, doubts = interval(found, day=day) if found else (None, ())
        first = bisect_left(cited_starts, one.start)
        last = bisect_left(cited_starts, one.end, first)
        result.append(
            FoundTask(
                id=f"T{number}",
                text=text[one.start : one.end],
                span=cleaned.source_span(one.start, one.end),
                action=_words(text, one.action) or "",
                rule=one.rule,
                parent=f"T{one.parent + 1}" if one.parent is not None else None,
                label=one.label or None,
                lead=_words(text, one.lead),
                partners=tuple(filter(None, (_words(text, span) for span in one.partners))),
                addressees=tuple(filter(None, (_words(text, span) for span in one.addressees))),
                assigner=_words(text, one.assigner),
                deadline=days,
                citations=tuple(f"C{at + 1}" for at in range(first, last) if cited[at][1] <= one.end),
                doubts=doubts,
            )
        )
    return tuple(result)


def _words(text: str, span: Span | None) -> str | None:
    return " ".join(text[span[0] : span[1]].split()) if span else None
