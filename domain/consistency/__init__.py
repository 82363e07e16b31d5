"""Đối chiếu bản ghi: what does not agree within one meeting record, each as a sentence with its place.

Every check is a pure function from a record to findings; the order is written here, once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from domain.consistency.attendance import attendance
from domain.consistency.dates import dates
from domain.consistency.people import people
from domain.consistency.recipients import recipients
from domain.consistency.resolution import resolution
from domain.consistency.signatures import signatures
from domain.consistency.targets import targets
from domain.consistency.times import times
from domain.consistency.votes import votes
from domain.finding import Finding
from domain.record import MeetingRecord

CHECKS: tuple[Callable[[MeetingRecord], Iterator[Finding]], ...] = (
    attendance,
    times,
    people,
    votes,
    resolution,
    targets,
    recipients,
    signatures,
    dates,
)


def check(record: MeetingRecord) -> tuple[Finding, ...]:
    """Everything in `record` that does not agree, errors first."""
    found = [finding for one in CHECKS for finding in one(record)]
    return tuple(sorted(found, key=lambda finding: finding.level != "error"))
