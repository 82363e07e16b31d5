"""Ngày, giờ, kỳ hạn: dates, clock times, periods and deadlines as Vietnamese official texts write them.

    ngày 05 tháng 3 năm 2026   05/3/2026   08 giờ 00   trong quý I/2024   nửa đầu tháng 9/2023
A leading 0 stands only before days 1 to 9 and months 1 and 2.
Source: decree 30/2020/NĐ-CP, annex I (place and date); usage of plans and resolutions for the rest.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal

from vitext.clean import clean
from vitext.lazy import regex
from vitext.quote import quote
from vitext.roman import roman

_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


@dataclass(frozen=True, slots=True)
class Period:
    """All days from `start` to `end`, both included; an open side is None, never both.

    A mere "trước ngày 30/6/2026" is a period without a start. Raises ValueError for an empty or reversed period.
    """

    start: date | None = None
    end: date | None = None

    def __post_init__(self) -> None:
        if self.start is None and self.end is None:
            raise ValueError("Khoảng thời gian chưa có ngày nào. Hãy ghi ngày bắt đầu hoặc ngày kết thúc.")
        if self.start and self.end and self.end < self.start:
            raise ValueError(
                f"Ngày kết thúc {write_short(self.end)} sớm hơn ngày bắt đầu {write_short(self.start)}. "
                "Hãy kiểm tra lại hai ngày này."
            )


def write_date(d: date) -> str:
    """Return "ngày 05 tháng 3 năm 2026"."""
    return f"ngày {d.day:02d} tháng {_month(d.month)} năm {d.year}"


def write_short(d: date) -> str:
    """Return "05/3/2026"."""
    return f"{d.day:02d}/{_month(d.month)}/{d.year}"


def write_place_date(place: str, d: date) -> str:
    """Return "Thanh Hóa, ngày 05 tháng 3 năm 2026"."""
    return f"{place}, {write_date(d)}"


def write_clock(t: time) -> str:
    """Return "08 giờ 00"; seconds are not written."""
    return f"{t.hour:02d} giờ {t.minute:02d}"


def write_moment(dt: datetime) -> str:
    """Return "08 giờ 00, ngày 15 tháng 8 năm 2023"."""
    return f"{write_clock(dt.time())}, {write_date(dt)}"


def weekday(d: date) -> str:
    """Return "thứ Hai" … "thứ Bảy", "Chủ nhật"."""
    return _WEEKDAYS[d.weekday()]


def part_of_day(t: time) -> Literal["sáng", "trưa", "chiều", "tối"]:
    """Return the part of the day: sáng before 11:00, trưa before 13:00, chiều before 18:00, then tối."""
    if t.hour < 11:
        return "sáng"
    if t.hour < 13:
        return "trưa"
    return "chiều" if t.hour < 18 else "tối"


def write_period(p: Period) -> str:
    """Return the usual words for a period, as a noun: "tháng 10/2023", "quý I/2024", "6 tháng đầu năm 2023".

    Different periods have different words, and each is written in the shortest of its usual forms.
    """
    if p.start is None:
        assert p.end
        return f"trước ngày {write_short(p.end)}"
    if p.end is None:
        return f"từ ngày {write_short(p.start)}"
    if p.start == p.end:
        return f"ngày {write_short(p.start)}"
    return _calendar_words(p.start, p.end) or f"từ ngày {write_short(p.start)} đến ngày {write_short(p.end)}"


def write_deadline(p: Period) -> str:
    """Return when something is to be done: "trong quý I/2024", "vào nửa đầu tháng 9/2023", "trước ngày 30/6/2026"."""
    words = write_period(p)
    if words.startswith("nửa"):
        return f"vào {words}"
    return words if words.startswith(("ngày", "từ", "trước")) else f"trong {words}"


def _month(month: int) -> str:
    return f"{month:02d}" if month <= 2 else f"{month}"


def _calendar_words(start: date, end: date) -> str | None:
    """Return the name of the stretch of the calendar that is exactly `start` to `end`, if it has one."""
    month_end = monthrange(end.year, end.month)[1]
    if (start.year, start.month) == (end.year, end.month):
        halves = {(1, 15): "nửa đầu ", (16, month_end): "nửa cuối ", (1, month_end): ""}
        half = halves.get((start.day, end.day))
        return None if half is None else f"{half}tháng {_month(end.month)}/{end.year}"
    if start.day != 1 or end.day != month_end:
        return None
    if (start.month, end.month) == (1, 12):
        return f"năm {end.year}" if start.year == end.year else f"giai đoạn {start.year} - {end.year}"
    if start.year != end.year:
        return None
    months = end.month - start.month + 1
    if months == 3 and end.month % 3 == 0:
        return f"quý {roman(end.month // 3)}/{end.year}"
    if start.month == 1:
        return f"{months} tháng đầu năm {end.year}"
    return f"{months} tháng cuối năm {end.year}" if end.month == 12 else None


_CLOCK = r"(?P<hour>\d{1,2}) ?(?:: ?(?P<m1>\d{2})(?::(?P<sec>\d{2}))?|(?:h|g|giờ)(?: ?(?P<m2>\d{2})(?: ?phút| ?p)?)?)"
_NUMERIC = r"(?P<d1>\d{1,2}) ?(?P<sep>[/.-]) ?(?P<mo1>\d{1,2}) ?(?P=sep) ?(?P<y1>\d{4})"
_ISO = r"(?P<y2>\d{4})-(?P<mo2>\d{2})-(?P<d2>\d{2})"
_WORDS = r"(?P<d3>\d{1,2}) tháng (?P<mo3>\d{1,2}) năm (?P<y3>\d{4})"
_DAY = rf"(?:ngày )?(?:{_NUMERIC}|{_ISO}|{_WORDS})"
_READ_CLOCK = regex(_CLOCK, re.ASCII)
_READ_DAY = regex(_DAY, re.ASCII)
_READ_MOMENT = (
    regex(rf"(?:lúc |vào )?{_CLOCK}(?: ?, ?| ){_DAY}", re.ASCII),
    regex(rf"{_DAY}(?: ?, ?| |t)(?:lúc |vào )?{_CLOCK}(?:\.\d+)?(?:\+07:?00)?", re.ASCII),
)


def read_day(text: str) -> date:
    """Return the day that `text` names in full, in figures, in words or as ISO. Raises ValueError otherwise.

    Read: 05/3/2026, 5-3-2026, 5.3.2026, 2026-03-05, ngày 05 tháng 3 năm 2026; "ngày" may stand before any of them.
    """
    found = _READ_DAY.fullmatch(_plain(text))
    if not found:
        raise ValueError(f"{quote(text)} chưa đọc được thành ngày. Hãy viết như 15/8/2023.")
    return _day(found, text)


def read_clock(text: str) -> time:
    """Return the time of day in `text`, on the 24-hour clock. Raises ValueError otherwise.

    Read: 8h, 8h30, 14g30, 08:30, 08:30:15, 8 giờ 30, 08 giờ 30 phút.
    """
    found = _READ_CLOCK.fullmatch(_plain(text))
    if not found:
        raise ValueError(f"{quote(text)} chưa đọc được thành giờ. Hãy viết như 08:30 hoặc 8h30.")
    return _time(found, text)


def read_moment(text: str) -> datetime:
    """Return the day and time in `text`, in either order, or ISO: local time of Vietnam, without a zone.

    Fractions of a second are dropped. Raises ValueError for any other text, and for a zone that is not +07:00.
    """
    plain = _plain(text)
    found = next(filter(None, (form.fullmatch(plain) for form in _READ_MOMENT)), None)
    if not found:
        raise ValueError(f"{quote(text)} chưa đọc được thành ngày và giờ. Hãy viết như 08:00 ngày 15/8/2023.")
    return datetime.combine(_day(found, text), _time(found, text))


def _plain(text: str) -> str:
    return " ".join(clean(text).text.lower().split())


def _day(found: re.Match[str], text: str) -> date:
    day = real_day(*(int(found[f"{part}1"] or found[f"{part}2"] or found[f"{part}3"]) for part in ("y", "mo", "d")))
    if day is None:
        raise ValueError(f"{quote(text)} không phải là ngày có thật. Hãy viết như 15/8/2023.")
    return day


def real_day(year: int, month: int, day: int) -> date | None:
    """The day, None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _time(found: re.Match[str], text: str) -> time:
    try:
        return time(int(found["hour"]), int(found["m1"] or found["m2"] or 0), int(found["sec"] or 0))
    except ValueError:
        raise ValueError(f"{quote(text)} không phải là giờ có thật. Hãy viết như 08:30 hoặc 8h30.") from None
