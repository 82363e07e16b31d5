"""Từ bản ghi đến văn bản: pure calls on a record, a kind and the organisation's own profile."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import lru_cache

from domain.errors import ThukyError
from domain.finding import Finding
from domain.kinds import KINDS, Kind
from domain.organisation import Organisation
from domain.record import MeetingRecord, to_json
from service.organisations.labels import LABELS
from service.organisations.profile import organisation_of

__all__ = [
    "LABELS", "NEVER_ISSUED", "STILL", "KindState", "completed", "make_document", "organisation_of", "states_of",
]  # fmt: skip

# Lists, ballots and news are printed or published, but never numbered as documents.
NEVER_ISSUED = frozenset(("delegates", "ballot", "bulletin"))
# A preview is the same file as long as the words are the same: pages are kept by content.
STILL = datetime(2020, 1, 1, tzinfo=UTC)


def completed(record: MeetingRecord, organisation: Organisation) -> MeetingRecord:
    """The record with the organisation's own facts where the record names no organisation of its own."""
    return record if record.organisation.name else replace(record, organisation=organisation)


def make_document(
    record: MeetingRecord, kind: Kind, *, organisation: Organisation | None = None, now: datetime = STILL
) -> bytes:
    """The .docx of one kind. Raises InputRefused where the record's profile and layout do not go together."""
    from templates_docx.render import render_document

    whole = completed(record, organisation) if organisation else record
    return render_document(whole, kind, now=now).docx


@dataclass(frozen=True, slots=True)
class KindState:
    """One kind of document of a meeting: what its text still lacks, but for number and day, which the clerk gives."""

    kind: Kind
    gaps: tuple[Finding, ...]
    refused: str = ""

    @property
    def label(self) -> str:
        """The kind's name; two kinds of minutes and lists are told apart."""
        return LABELS[self.kind.code]

    @property
    def issued(self) -> bool:
        """Whether documents of this kind are approved, numbered and issued."""
        return self.kind.code not in NEVER_ISSUED


def states_of(record: MeetingRecord, organisation: Organisation | None = None) -> tuple[KindState, ...]:
    """Every kind with what it lacks, in the order of `KINDS`."""
    whole = completed(record, organisation) if organisation else record
    return _states(_Kept(hashlib.sha256(to_json(whole).encode()).hexdigest(), whole))


@dataclass(frozen=True, slots=True)
class _Kept:
    digest: str
    record: MeetingRecord = field(compare=False)


@lru_cache(maxsize=64)  # a meeting is looked at much oftener than changed, and every kind is prepared for this
def _states(kept: _Kept) -> tuple[KindState, ...]:
    return tuple(_state(kept.record, kind) for kind in KINDS)


def _state(record: MeetingRecord, kind: Kind) -> KindState:
    from templates_docx.render import prepare

    try:
        gaps = prepare(record, kind).gaps
    except ThukyError as fault:
        return KindState(kind, (), f"{fault.message} {fault.advice}".strip())
    given_later = ((kind.block, "so"), (kind.block, "ngay")) if kind.code not in NEVER_ISSUED else ()
    return KindState(kind, tuple(one for one in gaps if one.path not in given_later))
