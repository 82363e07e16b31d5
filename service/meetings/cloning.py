"""Lập từ hội nghị trước: what stays the same from one meeting of a body to the next, and what never does."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from domain.documents import Head
from domain.kinds import KINDS
from domain.meeting import Attendance, Meeting
from domain.record import MeetingRecord


def cloned(earlier: MeetingRecord) -> MeetingRecord:
    """The next meeting: organisation, people, places, signers and recipients; no dates, numbers, texts or results."""
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
    return MeetingRecord(organisation=earlier.organisation, meeting=_next(earlier.meeting), **blocks)


def _next(earlier: Meeting) -> Meeting:
    """The same body, people and place. Who was away last time is a member again, who may come this time."""
    who = earlier.attendance
    return Meeting(
        word=earlier.word,
        body=earlier.body,
        organiser=earlier.organiser,
        ordinal=None,
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
