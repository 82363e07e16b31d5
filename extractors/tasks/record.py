"""Nhiệm vụ trong bản ghi: each task found with its words, its days, what it cites, at home in the uploaded text.

Tasks, periods and citations come in reading order, and each is looked up by where it begins: linear time.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date

from domain.extraction import Doubt, FoundTask, Interval, Span
from extractors.intervals import interval
from extractors.layout.layout import layout_of
from extractors.layout.view import view
from extractors.tasks.deadline import deadline_of, has_own_limit, time_before
from extractors.tasks.find import RawTask
from extractors.tasks.years import Periods, heading_years
from vitext.clean import Cleaned
from vitext.periods import FoundPeriod


def found_tasks(
    cleaned: Cleaned,
    tasks: Sequence[RawTask],
    *,
    periods: Sequence[FoundPeriod],
    cited: Sequence[Span],
    day: date | None,
    title: str,
) -> tuple[FoundTask, ...]:
    """The tasks of a document of `day` with this title; both sequences are sorted and do not overlap. Ids are T1, T2, …; C1, C2, …"""
    text = cleaned.text
    seen = view(text)
    times = Periods(periods, [one.span[0] for one in periods])
    cited_starts = [span[0] for span in cited]
    result: list[FoundTask] = []

    laid = layout_of(text)
    block_starts = [item.block.start for item in laid.placed]
    years: list[int | None] = []
    for number, one in enumerate(tasks, 1):
        if one.deadline:
            found = next(iter(times.within(one.deadline)), None)
        else:
            found = deadline_of(seen, times.within((one.start, one.end)), start=one.start, end=one.end, day=day)
            if found is None and one.when and not has_own_limit(seen, one.start, one.end):
                found = time_before(times.within(one.when), day=day)
        days: Interval | None = None
        doubts: tuple[Doubt, ...] = ()
        if found:
            year: int | None = None
            if "year" in found.missing:
                years = years or heading_years(laid, times, title=title, day=day)
                year = years[max(bisect_right(block_starts, one.start) - 1, 0)]
            days, doubts = interval(found, day=day, heading_year=year)
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
