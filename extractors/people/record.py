"""Người, tổ chức, địa danh trong bản ghi: where each name stands, at home in the uploaded text."""

from __future__ import annotations

from collections.abc import Sequence

from domain.extraction import Mention
from vitext.clean import Cleaned


def found_mentions(cleaned: Cleaned, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The same names with the spans that they have in the uploaded text."""
    if not cleaned.origin.clean_start:
        return tuple(mentions)  # nothing was cleaned away
    home = cleaned.source_span
    return tuple(
        Mention(one.name, tuple([home(start, end) for start, end in one.spans]), one.role, one.level, one.aliases)
        for one in mentions
    )
