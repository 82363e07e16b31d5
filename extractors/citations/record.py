"""Viện dẫn trong bản ghi: each citation found with its words, at home in the uploaded text."""

from __future__ import annotations

from collections.abc import Iterable

from domain.extraction import FoundCitation
from extractors.citations.find import Cited
from vitext.clean import Cleaned


def found_citations(cleaned: Cleaned, cited: Iterable[Cited]) -> tuple[FoundCitation, ...]:
    """The citations of the record, in the order given. Ids are C1, C2, …"""
    return tuple(
        FoundCitation(
            id=f"C{number}",
            text=cleaned.text[slice(*one.span)],
            span=cleaned.source_span(*one.span),
            type=one.type,
            number=one.number,
            date=one.date,
            issuer=one.issuer,
            title=one.title,
            unit=one.unit,
            doubts=one.doubts,
        )
        for number, one in enumerate(cited, 1)
    )
