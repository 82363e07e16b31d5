"""Giờ của một mục chương trình: "8h30", or from when till when, "7h30 - 8h00"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from typing import Annotated

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema

from vitext.clean import nfc
from vitext.dates import read_clock
from vitext.lazy import regex
from vitext.quote import quote

_TILL = regex(r"\s*[-–—]\s*|\s+đến\s+", re.IGNORECASE)
_FROM = regex(r"\s*(?:từ|lúc)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Hours:
    """When an item begins, and when it ends if that is known."""

    start: time
    end: time | None = None

    def iso(self) -> str:
        """ "08:30" or "07:30 - 08:00"."""
        return " - ".join(
            one.isoformat(timespec="seconds" if one.second else "minutes") for one in (self.start, self.end) if one
        )


def read_hours(text: str) -> Hours:
    """Read "8h30", "7h30 - 8h00", "từ 7h30 đến 8h". Raises ValueError for other words."""
    plain = nfc(text).strip()
    parts = _TILL.split(_FROM.sub("", plain, count=1) if _FROM.match(plain) else plain)
    if len(parts) == 1:
        return Hours(read_clock(parts[0]))
    try:
        return Hours(*map(read_clock, parts))
    except (TypeError, ValueError):
        raise ValueError(f"{quote(text)} chưa đọc được thành giờ. Hãy viết như 8h30 hoặc 7h30 - 8h00.") from None


def _hours(value: object) -> object:
    if isinstance(value, str):
        return read_hours(value)
    if isinstance(value, time):
        return Hours(value)
    if isinstance(value, int | float):
        raise ValueError(f"“{value}” chưa phải là giờ. Hãy viết trong dấu ngoặc kép, như “8h30”.")
    return value


HoursField = Annotated[
    Hours,
    BeforeValidator(_hours),
    PlainSerializer(Hours.iso, when_used="json", return_type=str),
    WithJsonSchema({"type": "string", "examples": ["8h30", "7h30 - 8h00"]}),
]


def hour_alone(words: str) -> time | None:
    """An hour without a day, which is then the meeting's: "11h30", "11 giờ 30 cùng ngày"; None for other words."""
    try:
        return read_clock(words.strip().removesuffix("cùng ngày").rstrip(" ,"))
    except ValueError:
        return None
