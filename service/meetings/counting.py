"""Ô được hiểu thế nào: what stands beside a field; of a counted deadline, from which day of the draft it goes."""

from __future__ import annotations

from datetime import date
from typing import Any

from domain.counting import counted_words
from service.meetings.paths import Draft, get
from service.meetings.typed import WIDGETS
from vitext.counted import Known, first_day
from vitext.unsaid import read_due_count


def understood(draft: Draft, path: str, widget: str, today: date) -> str:
    """How the value at a path was understood; "" where nothing needs to be said."""
    value = get(draft, path)
    words = value.get("loi") if widget == "period" and isinstance(value, dict) else value
    if widget != "period" or not isinstance(words, str):
        return WIDGETS[widget].explain(value)
    paper = _day(get(draft, f"{path.partition('.')[0]}.ngay"))
    held = _day(get(draft, "hoi_nghi.ket_thuc")) or _day(get(draft, "hoi_nghi.bat_dau"))
    known = Known(paper, held)
    near = paper or held or today
    counted = read_due_count(words, near=near)
    if counted is None:
        return WIDGETS[widget].explain(value)
    told = counted_words(words, known=known, now=paper, near=near)
    later = counted.since not in ("before", "other") and not first_day(counted, known, now=paper)
    return f"{told}; khi có ngày, hệ thống sẽ tính" if later else told


def _day(kept: Any) -> date | None:
    """The day of a kept day or moment; None for words that were not understood."""
    try:
        return date.fromisoformat(str(kept)[:10])
    except ValueError:
        return None
