"""Lịch (.ics): all-day events by RFC 5545, written so that every telephone's calendar reads them.

Lines end with CRLF and are folded at 75 octets of UTF-8, never inside a letter (§3.1); in texts backslash, semicolon,
comma and line ends are escaped (§3.3.11). An all-day event ends the day after (§3.6.1).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from unicodedata import category

_OCTETS = 75
_PRODUCT = "-//thuky//Theo doi nhiem vu//VI"


@dataclass(frozen=True, slots=True)
class Event:
    """One due day. `uid` never changes for the same task; `sequence` grows with every change of it."""

    uid: str
    day: date
    summary: str
    description: str
    url: str
    changed: datetime
    sequence: int
    cancelled: bool = False


def calendar(name: str, events: Iterable[Event]) -> bytes:
    """A whole calendar, to be kept or subscribed to (looked at again every six hours)."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{_PRODUCT}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{escaped(name)}",
        f"NAME:{escaped(name)}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
        "X-PUBLISHED-TTL:PT6H",
    ]
    for event in events:
        lines += _event(event)
    lines.append("END:VCALENDAR")
    return "".join(folded(line) for line in lines).encode()


def folded(line: str) -> str:
    """A content line in pieces of at most 75 octets, the later ones begun by a space, each ended by CRLF."""
    return "".join(f"{' ' if number else ''}{piece}\r\n" for number, piece in enumerate(_pieces(line)))


def escaped(text: str) -> str:
    """A text as a value of type TEXT; signs that no calendar takes are left out."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    kept = "".join(sign for sign in plain if sign == "\n" or category(sign) not in ("Cc", "Cs"))
    return kept.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _event(event: Event) -> Iterator[str]:
    stamp = event.changed.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    yield "BEGIN:VEVENT"
    yield f"UID:{event.uid}"
    yield f"DTSTAMP:{stamp}"
    yield f"LAST-MODIFIED:{stamp}"
    yield f"SEQUENCE:{event.sequence}"
    yield f"DTSTART;VALUE=DATE:{_day(event.day)}"
    if event.day < date.max:  # without an end an all-day event lasts its one day
        yield f"DTEND;VALUE=DATE:{_day(event.day + timedelta(days=1))}"
    yield f"SUMMARY:{escaped(event.summary)}"
    yield f"DESCRIPTION:{escaped(event.description)}"
    yield f"URL:{event.url}"
    yield f"STATUS:{'CANCELLED' if event.cancelled else 'CONFIRMED'}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _day(day: date) -> str:
    return f"{day.year:04d}{day.month:02d}{day.day:02d}"


def _pieces(line: str) -> Iterator[str]:
    room, taken = _OCTETS, 0
    piece: list[str] = []
    for sign in line:
        size = len(sign.encode("utf-8"))
        if taken + size > room:
            yield "".join(piece)
            room, piece, taken = _OCTETS - 1, [], 0  # the space that begins a later piece counts
        piece.append(sign)
        taken += size
    yield "".join(piece)
