"""Gõ và hiểu: what people type in a field ↔ what the draft keeps, and how it was understood.

    15/8 → 2026-08-15, shown back "thứ Bảy, 15/8/2026"      8h 15/8 → 2026-08-15T08:00      quý 1/2024 → 01/01–31/3/2024
A value that cannot be read is kept as typed; `service.meetings.draft` says so beside it. Nothing here raises.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from domain.deadline import Deadline
from domain.hours import hour_alone, read_hours
from domain.person import read_person
from vitext.clean import nfc
from vitext.dates import Period, read_clock, read_day, read_moment, weekday, write_period, write_short
from vitext.numbers import read_number, write_number
from vitext.unsaid import due_days, read_due_count, read_near_day, with_year

LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class Context:
    """What an unsaid year is taken from: the day at the organisation, and the meeting's day if it is known."""

    today: date
    meeting_day: date | None = None

    @property
    def day(self) -> date:
        """The day that the draft speaks from."""
        return self.meeting_day or self.today


@dataclass(frozen=True, slots=True)
class Widget:
    """How one kind of field is read, shown again, and explained. `read` gives None for an empty field."""

    read: Callable[[str, Context], Any]
    show: Callable[[Any], str]
    explain: Callable[[Any], str]


def _plain(text: str) -> str:
    return nfc(text).replace("\x00", "")[:LONGEST].strip()


def _nothing(_value: Any) -> str:
    return ""


def _shown(value: Any) -> str:
    return "" if value is None else str(value)


def _read_text(text: str, _context: Context) -> Any:
    return " ".join(_plain(text).split()) or None


def _read_long(text: str, _context: Context) -> Any:
    return _plain(text).replace("\r\n", "\n") or None


def _read_lines(text: str, _context: Context) -> Any:
    return [line.strip() for line in _plain(text).splitlines() if line.strip()] or None


def _show_lines(value: Any) -> str:
    return "\n".join(map(str, value)) if isinstance(value, list) else _shown(value)


def _read_titles(text: str, _context: Context) -> Any:
    return [part.strip() for part in re.split("[,;]", _plain(text).rstrip(" .")) if part.strip()] or None


def _show_titles(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else _shown(value)


def _read_units(text: str, _context: Context) -> Any:
    plain = _plain(text)
    if ";" in plain:
        return [part.strip() for part in re.split(r"[;\n]", plain) if part.strip()] or None
    units: list[str] = []
    for part in filter(None, map(str.strip, re.split(r"[,\n]", plain))):
        if units and part == part.lower() and not part.startswith("các "):
            units[-1] += f", {part}"  # "UBND các xã, phường" is one, like "các sở, ban, ngành"
        else:
            units.append(part)
    return units or None


def _show_units(value: Any) -> str:
    if not isinstance(value, list):
        return _shown(value)
    return "; ".join(map(str, value)) + (";" if len(value) == 1 and "," in str(value[0]) else "")


def _read_count(text: str, _context: Context) -> Any:
    plain = _plain(text)
    try:
        number = read_number(plain)
    except ValueError:
        return plain or None
    return int(number) if number == number.to_integral_value() and abs(number) < 10**12 else plain


def _read_quantity(text: str, _context: Context) -> Any:
    plain = _plain(text)
    number = _number(plain)
    return plain or None if number is None else write_number(number)


def _read_share(text: str, context: Context) -> Any:
    return _read_quantity(_plain(text).removesuffix("%").rstrip(), context)


def _number(text: str) -> Any:
    try:
        return read_number(text) if text else None
    except ValueError:
        return None


def _show_quantity(value: Any) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool):
        number = _number(str(value).replace(".", ",")) if isinstance(value, float) else None
        return write_number(number if number is not None else value)
    return _shown(value)


_PART = re.compile(r" ?(?:buổi )?(sáng|trưa|chiều|tối)\b,?")


def _read_day(text: str, context: Context) -> Any:
    plain = _plain(text)
    try:
        return read_near_day(plain, today=context.today, near=context.day).isoformat()
    except ValueError:
        return plain or None


def _read_moment(text: str, context: Context) -> Any:
    plain = _plain(text)
    words = with_year(plain, today=context.today, near=context.day)
    part = _PART.search(words)
    words = " ".join(_PART.sub(" ", words).replace(" ,", ",").split())
    try:
        return read_day(words).isoformat()
    except ValueError:
        pass
    try:
        moment = read_moment(words)
    except ValueError:
        hour = hour_alone(words) if context.meeting_day else None
        if hour is None or context.meeting_day is None:
            return plain or None
        moment = datetime.combine(context.meeting_day, hour)
    if part and part[1] in ("chiều", "tối") and moment.hour < 12:
        moment += timedelta(hours=12)
    return moment.isoformat(timespec="minutes")


def _read_clock(text: str, _context: Context) -> Any:
    plain = _plain(text)
    try:
        return read_clock(plain).isoformat(timespec="minutes")
    except ValueError:
        return plain or None


def _read_hours(text: str, _context: Context) -> Any:
    plain = _plain(text)
    try:
        return read_hours(plain).iso()
    except ValueError:
        return plain or None


def _as_moment(value: Any) -> date | None:
    """A kept day or moment, None for words that were not understood."""
    for read in (date.fromisoformat, datetime.fromisoformat):
        try:
            return read(str(value))
        except ValueError:
            continue
    return None


def _show_moment(value: Any) -> str:
    moment = _as_moment(value)
    if moment is None:
        return _shown(value)
    if isinstance(moment, datetime):
        return f"{_clock(moment.time())} ngày {write_short(moment.date())}"
    return write_short(moment)


def _clock(value: time) -> str:
    return f"{value.hour}h{value.minute:02d}"


def _show_clock(value: Any) -> str:
    try:
        return _clock(time.fromisoformat(str(value)))
    except ValueError:
        return _shown(value)


def _show_hours(value: Any) -> str:
    try:
        hours = read_hours(str(value))
    except ValueError:
        return _shown(value)
    return " - ".join(_clock(one) for one in (hours.start, hours.end) if one)


def _explain_moment(value: Any) -> str:
    moment = _as_moment(value)
    if moment is None:
        return ""
    day = moment.date() if isinstance(moment, datetime) else moment
    words = f"{weekday(day)}, ngày {write_short(day)}"
    return f"{_clock(moment.time())}, {words}" if isinstance(moment, datetime) else words


def _read_period(text: str, context: Context) -> Any:
    plain = " ".join(_plain(text).split())
    if not plain:
        return None
    if read_due_count(plain, near=context.day):
        return {"loi": plain}  # from a day that may still move: reckoned when the document is issued
    start, end, _ = due_days(plain, today=context.today, asked_on=context.day)
    edges = {"tu": start and start.isoformat(), "den": end and end.isoformat()}
    return {"loi": plain, **{name: value for name, value in edges.items() if value}}


def _deadline(value: Any) -> Deadline | None:
    if isinstance(value, str):
        return Deadline(text=value)
    if not isinstance(value, dict):
        return None
    start, end = (_as_moment(value.get(name)) for name in ("tu", "den"))
    try:
        return Deadline(text=value.get("loi"), start=start, end=end)
    except ValueError:
        return Deadline(text=value.get("loi"))


def _show_period(value: Any) -> str:
    deadline = _deadline(value)
    return deadline.as_noun() if deadline else _shown(value)


def _explain_period(value: Any) -> str:
    deadline = _deadline(value)
    if deadline is None or not deadline.known:
        return ""
    if deadline.start and deadline.end and deadline.start != deadline.end:
        return f"từ {write_short(deadline.start)} đến {write_short(deadline.end)}"
    if deadline.end and not deadline.start:
        return f"chậm nhất {weekday(deadline.end)}, {write_short(deadline.end)}"
    return write_period(Period(deadline.start, deadline.end))


def _read_person(text: str, _context: Context) -> Any:
    plain = " ".join(_plain(text).split())
    return read_person(plain) if plain else None


def _show_person(value: Any) -> str:
    if not isinstance(value, dict):
        return _shown(value)
    name = " ".join(part for part in (value.get("xung_ho"), value.get("ho_ten")) if part)
    titles = ", ".join(part for part in (_show_titles(value.get("chuc_vu")), value.get("don_vi")) if part)
    return f"{name} - {titles}" if titles else name


def _explain_person(value: Any) -> str:
    return f"{value.get('ho_ten')}; chức vụ: {_show_titles(value['chuc_vu'])}" if _has_titles(value) else ""


def _has_titles(value: Any) -> bool:
    return isinstance(value, dict) and bool(value.get("chuc_vu"))


def _read_choice(text: str, _context: Context) -> Any:
    plain = _plain(text)[:60]
    return None if plain == "=" else plain or None


def _read_yes_no(text: str, _context: Context) -> Any:
    return {"có": True, "không": False}.get(_plain(text).lower())


def _show_yes_no(value: Any) -> str:
    return {True: "có", False: "không"}.get(value, "") if isinstance(value, bool) else _shown(value)


WIDGETS: dict[str, Widget] = {
    "text": Widget(_read_text, _shown, _nothing),
    "unit": Widget(_read_text, _shown, _nothing),
    "name": Widget(_read_text, _shown, _nothing),
    "long": Widget(_read_long, _shown, _nothing),
    "lines": Widget(_read_lines, _show_lines, _nothing),
    "list": Widget(_read_lines, _show_lines, _nothing),
    "titles": Widget(_read_titles, _show_titles, _nothing),
    "units": Widget(_read_units, _show_units, _nothing),
    "count": Widget(_read_count, _shown, _nothing),
    "quantity": Widget(_read_quantity, _show_quantity, _nothing),
    "share": Widget(_read_share, _show_quantity, _nothing),
    "day": Widget(_read_day, _show_moment, _explain_moment),
    "moment": Widget(_read_moment, _show_moment, _explain_moment),
    "clock": Widget(_read_clock, _show_clock, _nothing),
    "hours": Widget(_read_hours, _show_hours, _nothing),
    "period": Widget(_read_period, _show_period, _explain_period),
    "person": Widget(_read_person, _show_person, _explain_person),
    "choice": Widget(_read_choice, _shown, _nothing),
    "yes_no": Widget(_read_yes_no, _show_yes_no, _nothing),
}
