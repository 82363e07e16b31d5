"""Biểu mẫu của phần theo dõi: what was typed → values; a list's address → what it asks for, and back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal
from urllib.parse import urlencode

from domain.errors import InputRefused
from service.tracker.gathered import Term
from service.tracker.list_store import Wanted
from service.tracker.naming import Units
from service.tracker.states import STATE_KEYS
from service.web.paging import page_of
from vitext.clean import strip_illegal
from vitext.counted import NOTHING_KNOWN, Known
from vitext.dates import read_day, write_short
from vitext.fold import search_key
from vitext.numbers import read_number
from vitext.unsaid import due_days, read_due_count, read_near_day

View = Literal["don-vi", "hoi-nghi", "thoi-han"]
VIEWS: tuple[tuple[View, str], ...] = (
    ("don-vi", "Theo đơn vị"),
    ("hoi-nghi", "Theo hội nghị"),
    ("thoi-han", "Theo thời hạn"),
)
NONE = "-"  # in an address: the rows without a unit, or without a meeting
NO_MEETING = "Không gắn với hội nghị nào"
EVERY = "tat-ca"  # every state, the old records too
_COUNTED = re.compile(r"(?<!\w)(?P<n>\d{1,3}) (?P<of>ngày|tuần)(?!\w)")
_FILTERS = ("loai", "don_vi", "trang_thai", "hoi_nghi", "tu", "den", "q")


@dataclass(frozen=True, slots=True)
class Query:
    """What the address of a list asks for. `given` is what was typed, by field; `wrong` what was not read.

    `units` tells which names are one unit; `told` are the days that words were taken for.
    """

    view: View
    page: int
    given: Mapping[str, str]
    wanted: Wanted
    wrong: tuple[str, ...]
    told: tuple[str, ...]
    units: Units

    def address(self, path: str, **other: object) -> str:
        """The same list under another path, or with other values; empty values are left out."""
        values = {"xem": self.view, **self.given, **{name: str(value) for name, value in other.items()}}
        kept = {name: value for name, value in values.items() if value and (name, value) != ("xem", "don-vi")}
        return f"{path}?{urlencode(kept)}" if kept else path

    @property
    def narrowed(self) -> bool:
        """Whether anything but the kind and the state is asked for."""
        return any(value for name, value in self.given.items() if name not in ("loai", "trang_thai"))


def query_of(params: Mapping[str, str], today: date, units: Units) -> Query:
    """Read the address of a list; what is not understood is left out and named."""
    given = {name: line_of(params.get(name, ""))[:400] for name in _FILTERS}
    if search_key(given["hoi_nghi"]) == search_key(NO_MEETING):
        given["hoi_nghi"] = NONE
    wrong: list[str] = []
    told: list[str] = []
    wanted = Wanted(
        today,
        kind={"nhiem-vu": "task", "chi-tieu": "target"}.get(given["loai"], ""),
        lead_keys=_keys(given["don_vi"], units),
        meeting=None if not given["hoi_nghi"] else "" if given["hoi_nghi"] == NONE else search_key(given["hoi_nghi"]),
        state=STATE_KEYS.get(given["trang_thai"]),
        but_kept=given["trang_thai"] not in (*STATE_KEYS, EVERY),
        since=_day(given["tu"], "Hạn từ ngày", today, wrong, told),
        until=_day(given["den"], "Đến ngày", today, wrong, told) if given["den"] != NONE else None,
        undated=given["den"] == NONE,
        words=tuple(search_key(given["q"]).split()[:8]),
    )
    view: View = next((key for key, _ in VIEWS if key == params.get("xem")), "don-vi")
    return Query(view, page_of(params.get("trang", "1")), given, wanted, tuple(wrong), tuple(told), units)


def figure_of(text: str) -> float | None:
    """A figure as people type it ("1.234,5", "80%"); None for nothing. Raises InputRefused."""
    plain = text.strip().removesuffix("%").strip()
    if not plain:
        return None
    try:
        value = float(read_number(plain))
    except (ValueError, OverflowError):
        value = float("nan")
    if value != value or abs(value) == float("inf"):
        raise InputRefused(f"Chưa đọc được số “{text.strip()[:40]}”.", advice="Hãy ghi số như 80 hoặc 1.234,5.")
    return value


def names_of(text: str) -> tuple[str, ...]:
    """Units that were typed in one line, parted by semicolons."""
    parts = (line_of(part)[:400] for part in text.replace("\n", ";").split(";"))
    return tuple(dict.fromkeys(part for part in parts if part))


def line_of(text: str) -> str:
    """What was typed, as one line without signs that no page takes."""
    return " ".join(strip_illegal(text)[0].split())


def term_of(text: str, today: date, known: Known = NOTHING_KNOWN) -> Term:
    """A due day as people type it: 15/8/2026, 15/8, or words such as "quý I"; nothing for no due day.

    Counted days ("15 ngày kể từ ngày ký") end after the day in `known`; where that is not known their words are kept.
    """
    plain = line_of(text)[:400]
    if not plain:
        return Term()
    try:
        return Term(plain, None, read_day(plain))
    except ValueError:
        start, end, recurring = due_days(plain, today=today, asked_on=today, known=known)
    if counted := read_due_count(plain, near=today):
        # "15 ngày" typed long after the paper: from the paper or from today, nobody said
        return Term(plain, None, None if counted.since == "unsaid" and end and end < today else end)
    if end is None and not recurring:
        raise _unread(plain, today)
    return Term(plain, None if start == end else start, end, recurring or "")


def _unread(plain: str, today: date) -> InputRefused:
    counted = _COUNTED.search(plain.lower())
    if counted:  # from the day of the paper, of its arrival, or from today? Working days or all?
        last = write_short(today + timedelta(int(counted["n"]) * (7 if counted["of"] == "tuần" else 1)))
        return InputRefused(
            f"Thời hạn “{plain[:60]}” chưa rõ tính từ ngày nào.",
            advice=f"Hãy ghi ngày cuối cùng, ví dụ {last} nếu tính từ hôm nay, kể cả ngày nghỉ.",
        )
    year = today.year + 1
    return InputRefused(
        f"Chưa đọc được thời hạn “{plain[:60]}”.",
        advice=f"Hãy ghi ngày như 15/8/{year}, hoặc như “quý I/{year}”, “cuối tháng sau”, “trước Tết”.",
    )


def _keys(text: str, units: Units) -> tuple[str, ...] | None:
    if not text:
        return None
    return ("",) if text == NONE else units.keys_called(text)


def _day(text: str, name: str, today: date, wrong: list[str], told: list[str]) -> date | None:
    """The day of a filter: as a deadline is typed, "cuối quý I năm sau" too; which day that is, is `told`."""
    if not text:
        return None
    try:
        return date.fromisoformat(text) if len(text) == 10 and text[4] == "-" else read_near_day(text, today=today)
    except ValueError:
        start, end, _ = due_days(text, today=today, asked_on=today, known=Known(paper=today))
    day = end or start if name == "Đến ngày" else start or end
    if day is None:
        wrong.append(f"{name}: chưa đọc được “{text[:40]}”, hãy ghi như 15/8/2026 hoặc “cuối quý I năm sau”.")
    else:
        told.append(f"{name}: “{text[:40]}” được hiểu là {write_short(day)}.")
    return day
