"""Biểu đồ chỉ tiêu và kết quả: bars measured here, drawn as SVG by the page, with the same figures in a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from service.tracker.states import is_reached
from service.tracker.view import Shown, unit_title
from vitext.wording import upper_first

_BAR = 240.0  # a whole plan, of the 360 that a chart is wide
_MOST = 280.0  # what goes beyond the plan is drawn so far
_STEP = 44.0
_LABEL = 46  # letters that fit on a line


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: `full` is the plan's width, `done` that of the result; `y` its top; `short` stands beside it."""

    y: float
    label: str
    title: str
    figure: str
    short: str
    full: float
    done: float
    late: bool


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars one below another."""

    title: str
    told: str
    height: float
    bars: tuple[Bar, ...]


def by_indicator(rows: Sequence[Shown]) -> Chart:
    """Each target with what was reached, in per cent of the plan; the plan is told, for many have one name."""
    bars = []
    for number, one in enumerate(rows):
        percent = one.percent or 0
        done = min(percent / 100 * _BAR, _MOST)
        figure = f"{one.reached or 'chưa có số'} / {one.plan}" + (f" ({percent}%)" if one.percent is not None else "")
        name = upper_first(one.row.indicator or one.row.text)
        short = f"{one.percent}%" if one.percent is not None else "chưa có số"
        label = f"{name}: {one.plan}" if len(name) + len(one.plan) + 2 <= _LABEL else _short(name)
        bars.append(Bar(number * _STEP, label, name, figure, short, _BAR, done, one.state == "overdue"))
    return Chart("Kết quả so với chỉ tiêu", _told(rows), max(len(bars), 1) * _STEP, tuple(bars))


def by_unit(rows: Sequence[Shown]) -> Chart:
    """Each unit with how many of its targets are reached."""
    units: dict[str, list[Shown]] = {}
    for one in rows:
        units.setdefault(unit_title(one.row.lead), []).append(one)
    most = max((len(members) for members in units.values()), default=1)
    bars = []
    for number, (unit, members) in enumerate(units.items()):
        reached = sum(_is_done(one) for one in members)
        full, done = len(members) / most * _BAR, reached / most * _BAR
        late = any(one.state == "overdue" for one in members)
        figure = f"{reached}/{len(members)} đạt"
        bars.append(Bar(number * _STEP, _short(unit), unit, figure, figure, full, done, late))
    return Chart("Chỉ tiêu đã đạt theo đơn vị", _told(rows), max(len(bars), 1) * _STEP, tuple(bars))


def line_of(figures: Sequence[float], plan: float | None, *, width: float = 160, height: float = 32) -> str:
    """The points of a small line through the reported figures, for `<polyline points>`; "" for fewer than two."""
    if len(figures) < 2:
        return ""
    low, high = min(0.0, *figures), max(*figures, plan or 0.0)
    span = (high - low) or 1.0
    step = width / (len(figures) - 1)
    return " ".join(
        f"{at * step:.1f},{height - (figure - low) / span * height:.1f}" for at, figure in enumerate(figures)
    )


def _is_done(one: Shown) -> bool:
    return one.row.status == "done" or is_reached(one.row.comparator, one.row.value, one.row.reached)


def _told(rows: Sequence[Shown]) -> str:
    return f"{sum(_is_done(one) for one in rows)} trên {len(rows)} chỉ tiêu đã đạt."


def _short(text: str) -> str:
    return text if len(text) <= _LABEL else text[: _LABEL - 1].rsplit(" ", 1)[0] + "…"
