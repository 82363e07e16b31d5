"""Vì sao đọc ra như vậy: block by block, what was found in a text and, where nothing was, which stage let a clause go.

The stages, in their order:
    zone      the block is no body: header, bases, rules, foot, caption
    head      it is a heading or a lead-in, which speaks for what stands below it
    section   it stands in a part that tells results
    verb      the clause has no verb that directs
    done      it tells what is done already
    frame     nobody asks, charges or undertakes, and no section of tasks stands above
    listed    it stands among tasks but does not begin with what is to be done
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, TypeVar

from domain.extraction import Extraction, FoundCitation, FoundTarget, FoundTask, Interval, Span
from extractors.layout.layout import layout_of
from extractors.layout.modes import Mode
from extractors.layout.sections import Placed
from extractors.layout.view import View, view
from extractors.layout.zones import Zone
from extractors.tasks.clauses import clauses
from extractors.tasks.words.verbs import is_verb
from vitext.clean import Cleaned, clean
from vitext.lazy import regex
from vitext.periods import find_periods, resolve

Stage = Literal["zone", "head", "section", "verb", "done", "frame", "listed"]
_WORD = regex(r"[^\W\d_]+")
_FIGURE = regex(r"\d+(?:[.,/]\d+)*")
_DONE = regex(r"(?<!\w)(?:đã|đang|vừa|từng(?= (?:là|có|được|bị|làm|tham gia))|chưa|da|dang|vua|chua)(?!\w)")
_SHORTEST = 12

F = TypeVar("F", FoundTask, FoundTarget, FoundCitation)


@dataclass(frozen=True, slots=True)
class Time:
    """A time that the text names: its words, its days, the form it is written in, and what it bears on."""

    interval: Interval
    form: str
    relation: str
    of_citation: bool


@dataclass(frozen=True, slots=True)
class LetGo:
    """A clause in which no task was found, and the stage that let it go."""

    text: str
    stage: Stage


@dataclass(frozen=True, slots=True)
class Explained:
    """A block of the text and everything that was read in it; `figures` are numbers that are no targets."""

    text: str
    zone: Zone
    mode: Mode
    tasks: tuple[FoundTask, ...]
    targets: tuple[FoundTarget, ...]
    citations: tuple[FoundCitation, ...]
    times: tuple[Time, ...]
    let_go: tuple[LetGo, ...]
    figures: tuple[str, ...]


def explained(extraction: Extraction) -> Iterator[Explained]:
    """How every block of the extraction's text was read, in reading order."""
    source = extraction.source.text
    cleaned = clean(source)
    laid = layout_of(cleaned.text)
    seen = view(cleaned.text)
    times = _times(cleaned, extraction)
    deeper = (*(below.level > item.level for item, below in pairwise(laid.placed)), False)
    for item, zone, above in zip(laid.placed, laid.zones, deeper[: len(laid.placed)], strict=True):
        span = cleaned.source_span(item.block.start, item.block.end)
        tasks, targets = _within(extraction.tasks, span), _within(extraction.targets, span)
        citations = _within(extraction.citations, span)
        here = [(at, time) for at, time in times if span[0] <= at[0] < span[1]]
        busy = [one.span for one in targets] + [one.span for one in citations] + [at for at, _ in here]
        yield Explained(
            text=" ".join(source[slice(*span)].split()),
            zone=zone,
            mode=item.mode,
            tasks=tasks,
            targets=targets,
            citations=citations,
            times=tuple(time for _, time in here),
            let_go=tuple(_let_go(cleaned, seen, item, zone, tasks, above=above)),
            figures=tuple(_free_figures(source, cleaned.source_span(item.block.body, item.block.end), busy)),
        )


def _within(found: Sequence[F], span: Span) -> tuple[F, ...]:
    return tuple(one for one in found if span[0] <= one.span[0] < span[1])


def _times(cleaned: Cleaned, extraction: Extraction) -> list[tuple[Span, Time]]:
    result = []
    cited = [one.span for one in extraction.citations]
    for found in find_periods(cleaned.text):
        span = cleaned.source_span(*found.span)
        start, end, _ = resolve(found, document_date=extraction.document.date, context_year=None)
        inside = any(at[0] <= span[0] and span[1] <= at[1] for at in cited)
        interval = Interval(found.words, start, end, found.recurring)
        result.append((span, Time(interval, found.form, found.relation, inside)))
    return result


def _let_go(
    cleaned: Cleaned, seen: View, item: Placed, zone: Zone, tasks: Sequence[FoundTask], *, above: bool
) -> Iterator[LetGo]:
    block = item.block
    if block.table is not None:
        return
    for clause in clauses(cleaned.text, block.body, block.end):
        span = cleaned.source_span(clause.start, clause.end)
        if clause.end - clause.start < _SHORTEST or any(
            task.span[0] < span[1] and span[0] < task.span[1] for task in tasks
        ):
            continue
        words = " ".join(cleaned.text[clause.start : clause.end].split())
        yield LetGo(words, _stage(seen, item, zone, clause.start, clause.end, above=above))


def _stage(seen: View, item: Placed, zone: Zone, start: int, end: int, *, above: bool) -> Stage:
    """The stage that let a clause go; `above`: something stands below its block."""
    if zone != "body":
        return "zone"
    closing = seen.text[item.block.start : item.block.end].rstrip(" *")[-1:]
    if closing == ":" or (item.is_head and closing not in ".;"):
        return "head"
    if item.mode == "result":
        return "section"
    verb = next((word.start() for word in _WORD.finditer(seen.low, start, end) if is_verb(seen, word.start())), None)
    if verb is None:
        return "verb"
    if above and verb == start and item.block.kind and item.mode in ("task", "target"):
        return "head"  # "2. Đổi mới công tác dạy nghề. ‖ Mở lớp …"
    if _DONE.search(seen.low, start, verb):
        return "done"
    return "listed" if item.mode in ("task", "target", "request") else "frame"


def _free_figures(text: str, span: Span, busy: Sequence[Span]) -> Iterator[str]:
    for found in _FIGURE.finditer(text, *span):
        if not any(start < found.end() and found.start() < end for start, end in busy):
            yield found[0]
