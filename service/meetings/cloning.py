"""Lập từ hội nghị trước: what stays the same from one meeting of a body to the next, and what never does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from domain.documents import Head
from domain.kinds import KINDS
from domain.meeting import Attendance, Meeting
from domain.record import MeetingRecord
from vitext.fold import search_key


def cloned(earlier: MeetingRecord, *, known: Iterable[Meeting] = ()) -> MeetingRecord:
    """The next meeting: organisation, people, places, signers and recipients; no dates, numbers, texts or results.

    Its ordinal is proposed: the one after the last of the same body and khóa among `known`.
    """
    blocks: dict[str, Any] = {}
    for kind in KINDS:
        block = getattr(earlier, kind.code)
        if isinstance(block, Head):
            blocks[kind.code] = type(block)(
                signer=block.signer,
                addressees=block.addressees,
                recipients=block.recipients,
                symbol=block.symbol,
                issuer=block.issuer,
                filed_by=block.filed_by,
                drafter=block.drafter,
            )
    blocks["resolution"] = replace(blocks["resolution"], authority=earlier.resolution.authority)
    blocks["minutes"] = replace(blocks["minutes"], dated=earlier.minutes.dated)
    return MeetingRecord(organisation=earlier.organisation, meeting=_next(earlier.meeting, known), **blocks)


def _next(earlier: Meeting, known: Iterable[Meeting]) -> Meeting:
    """The same body, people and place, and the next ordinal. Who was away last time is a member again, who may come."""
    who = earlier.attendance
    return Meeting(
        word=earlier.word,
        body=earlier.body,
        organiser=earlier.organiser,
        ordinal=_ordinal_after(earlier, known),
        assembly=earlier.assembly,
        term=earlier.term,
        venue=earlier.venue,
        chair=earlier.chair,
        co_chairs=earlier.co_chairs,
        secretary=earlier.secretary,
        attendance=Attendance(
            convened=who.convened, member_word=who.member_word, members=who.members, guests=who.guests
        ),
    )


def _ordinal_after(earlier: Meeting, known: Iterable[Meeting]) -> int | None:
    """None where the earlier one was not counted."""
    if earlier.ordinal is None:
        return None
    row = _counted_with(earlier)
    return 1 + max(earlier.ordinal, *(one.ordinal or 0 for one in known if _counted_with(one) == row), 0)


def _counted_with(meeting: Meeting) -> tuple[str, ...]:
    return tuple(search_key(words or "") for words in (meeting.word, meeting.body, meeting.assembly))
