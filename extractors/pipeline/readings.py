"""Từng phần của kết quả đọc một văn bản: what each component puts on the Doc, no more work than it needs.

Citations, periods, quantities, people are found alone; tasks and targets depend on the document's day and kind and on
one another, so they come from the whole reading. Spans are in `nfc(text)`, as in the extraction.
"""

from __future__ import annotations

from functools import lru_cache

from domain.extraction import Extraction, FoundCitation, FoundTarget, FoundTask, Interval, Mention, Span
from extractors.citations.find import find_citations, of_others
from extractors.citations.record import found_citations
from extractors.documents.find import find_document_facts
from extractors.extract import extract_text
from extractors.people.authors import with_author
from extractors.people.find import find_people
from extractors.people.organizations import find_organizations
from extractors.people.places import find_places
from extractors.people.record import found_mentions
from extractors.quantities.find import Quantity, find_quantities
from vitext.clean import Cleaned, clean, nfc
from vitext.periods import find_periods


@lru_cache(maxsize=2)
def whole(text: str) -> Extraction:
    """The whole reading; kept for the next component of the same Doc."""
    return extract_text(text)


@lru_cache(maxsize=2)
def _cleaned(text: str) -> Cleaned:
    return clean(nfc(text))


def citations(text: str) -> tuple[FoundCitation, ...]:
    """The cited documents, as in the extraction."""
    cleaned = _cleaned(text)
    own = find_document_facts(cleaned.text).facts.number
    return found_citations(cleaned, of_others(find_citations(cleaned.text), own))


def tasks(text: str) -> tuple[FoundTask, ...]:
    """The directive clauses."""
    return whole(text).tasks


def targets(text: str) -> tuple[FoundTarget, ...]:
    """The quantities to be reached or reported."""
    return whole(text).targets


def periods(text: str) -> tuple[tuple[Interval, tuple[Span]], ...]:
    """Every day, deadline and period that the words name, those of citations too, with its place.

    No year is inferred.
    """
    cleaned = _cleaned(text)
    return tuple(
        (Interval(one.words, one.start, one.end, one.recurring), (cleaned.source_span(*one.span),))
        for one in find_periods(cleaned.text)
    )


def quantities(text: str) -> tuple[Quantity, ...]:
    """Every counted quantity with its unit, whatever it is about."""
    cleaned = _cleaned(text)
    return tuple(
        one._replace(span=cleaned.source_span(*one.span), figure_span=cleaned.source_span(*one.figure_span))
        for one in find_quantities(cleaned.text)
    )


def people(text: str) -> tuple[Mention, ...]:
    """The persons, as in the extraction: with the author of news."""
    cleaned = _cleaned(text)
    author = find_document_facts(cleaned.text).facts.author
    return found_mentions(cleaned, with_author(find_people(cleaned.text), author, cleaned.text))


def organizations(text: str) -> tuple[Mention, ...]:
    """The bodies, as in the extraction."""
    return found_mentions(_cleaned(text), find_organizations(_cleaned(text).text))


def places(text: str) -> tuple[Mention, ...]:
    """The places, as in the extraction."""
    return found_mentions(_cleaned(text), find_places(_cleaned(text).text))
