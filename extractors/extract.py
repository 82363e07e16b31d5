"""Đọc một văn bản thành bản ghi: find → resolve → interpret, and every span brought home to the uploaded text.

The one order in which the finders run is written here. `explain`-ing rules stand in each task's and target's `rule`.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, datetime

from domain.extraction import Extraction, OutlineNode, Source, Span
from extractors.citations.find import find_citations, of_others
from extractors.citations.record import found_citations
from extractors.documents.blank_days import issued_about
from extractors.documents.find import find_document_facts
from extractors.layout.layout import layout_of
from extractors.layout.sections import Placed
from extractors.meetings.deciders import with_decider
from extractors.meetings.find import find_meeting_facts
from extractors.people.authors import with_author
from extractors.people.find import find_people
from extractors.people.organizations import find_organizations
from extractors.people.places import find_places
from extractors.people.record import found_mentions
from extractors.quantities.find import find_quantities
from extractors.targets.find import find_targets
from extractors.targets.years import with_years_of_tasks
from extractors.tasks.find import find_tasks
from extractors.tasks.record import found_tasks
from extractors.tasks.where import Where
from vitext.clean import Cleaned, clean, nfc
from vitext.periods import find_periods

# Papers that ask for what comes next: "V/v đăng ký nhu cầu hỗ trợ ‖ năm 2027 ‖" of October 2026 names no year for
# "trước ngày 15/11".
_ASKS_NOW = frozenset(("official_letter", "conclusion_notice", "directive", "invitation", "submission"))


def extract_text(text: str, *, name: str = "") -> Extraction:
    """Read plain text that is decoded already."""
    decoded = nfc(text)
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return extract_source(Source(name, "text/plain", digest, "utf-8", None, False, decoded))


def extract_source(source: Source) -> Extraction:
    """Read what a source holds. Never raises on content; what is doubtful carries a `Doubt`."""
    cleaned = clean(source.text)
    text = cleaned.text
    meeting = find_meeting_facts(text).facts
    document = with_decider(find_document_facts(text).facts, meeting, text)
    written = document.date or _day(meeting.start if meeting else None)
    exact = written or document.published
    day = exact or issued_about(text)
    cited = find_citations(text)
    dated = [one.span for one in cited]
    periods = tuple(one for one in find_periods(text) if not _inside(one.span, dated))
    quantities = find_quantities(text, taken=[*dated, *(one.span for one in periods)])
    raw_tasks = find_tasks(text)
    targets = find_targets(cleaned, quantities, tasks=raw_tasks, periods=periods, day=day, document=document.kind)
    by_task: dict[str, list[str]] = {}
    for target in targets:
        if target.task:
            by_task.setdefault(target.task, []).append(target.id)
    bodies, places = find_organizations(text), find_places(text)
    tasks = found_tasks(
        cleaned,
        raw_tasks,
        periods=periods,
        cited=dated,
        day=day,
        posted=exact is not None and written is None and document.kind not in ("news", "other"),
        about=exact is None,
        title="" if day and document.kind in _ASKS_NOW else document.title or "",
        where=Where(text, places, bodies=bodies, cited=dated),
        targets=by_task,
    )
    return Extraction(
        source=source,
        document=document,
        meeting=meeting,
        people=found_mentions(cleaned, with_author(find_people(text), document.author, text)),
        organizations=found_mentions(cleaned, bodies),
        places=found_mentions(cleaned, places),
        citations=found_citations(cleaned, of_others(cited, document.number)),
        outline=_outline(cleaned, layout_of(text).placed),
        tasks=tasks,
        targets=with_years_of_tasks(targets, tasks),
    )


def _day(moment: datetime | date | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment


def _inside(span: Span, spans: Sequence[Span]) -> bool:
    """Whether `span` lies within one of `spans` (sorted): the day of a citation is no deadline."""
    at = bisect_right(spans, (span[0], len(spans) + span[1] + 1)) - 1
    return at >= 0 and spans[at][0] <= span[0] and span[1] <= spans[at][1]


def _outline(cleaned: Cleaned, placed: Sequence[Placed]) -> tuple[OutlineNode, ...]:
    """Labelled blocks as a tree, by the heads above each."""
    text = cleaned.text
    below: dict[int, list[int]] = {}
    roots: list[int] = []
    labelled = {at for at, item in enumerate(placed) if item.block.kind}
    for at in sorted(labelled):
        owner = next((head for head in reversed(placed[at].heads) if head in labelled), None)
        (roots if owner is None else below.setdefault(owner, [])).append(at)

    def node(at: int, level: int) -> OutlineNode:
        block = placed[at].block
        words = block.words(text)
        return OutlineNode(
            block.label,
            level,
            words[:160],
            cleaned.source_span(block.start, block.end),
            tuple(node(child, level + 1) for child in below.get(at, ())),
        )

    return tuple(node(at, 1) for at in roots)
