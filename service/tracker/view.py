"""Trang theo dõi như người dùng thấy: rows with their state and bar, groups, the matrix, the place of a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Row

from domain.kinds import READ_NAMES
from service.accounts.actor import Actor
from service.tracker import forms, list_store, naming, result_store
from service.tracker.actions import document_name
from service.tracker.forms import NO_MEETING, NONE, Query
from service.tracker.list_store import Wanted
from service.tracker.naming import Units
from service.tracker.states import KEY_OF, STATE_NAMES, State, days_words, state_of
from service.web.paging import last_page
from templates_docx.view.sentences import unit_after
from vitext.fold import search_key, sort_key
from vitext.numbers import write_number
from vitext.wording import upper_first

PAGE = 50
_MEETINGS = 100  # that are offered by name; words find every other
COMPARED = {"=": "", ">=": "từ ", "<=": "không quá ", ">": "trên ", "<": "dưới ", "approx": "khoảng "}
ORIGIN_NAMES = {**READ_NAMES, "news": "Tin, bài"}


@dataclass(frozen=True, slots=True)
class Offer:
    """A result that waits for an answer. `part` says that it tells of a part of the target's period only."""

    id: int
    words: str
    why: str
    path: str
    part: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """An item as a row shows it. `percent` is how far it is, 0 to 100 or more; None where nothing can be said."""

    row: Row[Any]
    state: State
    days: str
    plan: str
    reached: str
    percent: float | None
    source_path: str
    source_name: str
    offers: tuple[Offer, ...] = ()

    @property
    def state_name(self) -> str:
        """The state in words."""
        return STATE_NAMES[self.state]

    @property
    def figure(self) -> str:
        """What stands in the figure's field."""
        if self.row.kind == "task":
            return write_number(self.row.progress)
        return write_number(self.row.reached) if self.row.reached is not None else ""


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one heading; `count` is of the whole list, not only of this page."""

    key: str
    title: str
    rows: tuple[Shown, ...]
    count: int | None


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure of the matrix and the list behind it."""

    count: int
    path: str
    overdue: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A unit's line of the matrix."""

    title: str
    cells: tuple[Cell, ...]
    total: Cell


def shown_percent(row: Row[Any]) -> int | None:
    """How far a target is; a ceiling ("không quá 1,5%") is kept wholly by whatever is not above it.

    Only what is reached stands at 100: 996 of 1.000 is 99.
    """
    if not row.value or row.reached is None:
        return None
    plan, reached = float(row.value), float(row.reached)
    if row.comparator in ("<", "<="):
        if reached < plan or (row.comparator, reached) == ("<=", plan):
            return 100
        plan, reached = reached, plan
    far = round(reached * 100 / plan)
    return 99 if far == 100 and reached < plan else far


def shown_of(row: Row[Any], today: date, offers: Iterable[Row[Any]] = ()) -> Shown:
    """One item."""
    state = state_of(row.status, row.due_end, today, withdrawn=row.withdrawn)
    plan = reached = ""
    percent: float | None = row.progress if row.kind == "task" else None
    if row.kind == "target":
        plan = plan_words(row)
        reached = unit_after(write_number(row.reached), row.unit) if row.reached is not None else ""
        percent = shown_percent(row)
    return Shown(
        row=row,
        state=state,
        days=days_words(row.due_end, today, state),
        plan=plan,
        reached=reached,
        percent=percent,
        source_path=sentence_path(row, row.origin_id, row.item),
        source_name=source_name(row),
        offers=tuple(_offer(one, row) for one in offers),
    )


def plan_words(row: Any) -> str:
    """ "từ 15 HTX", "2 – 3 Liên hiệp HTX"."""
    if row.value is None:
        return ""
    figure = write_number(row.value) + (f" – {write_number(row.value_max)}" if row.value_max is not None else "")
    figure += f"/{write_number(row.of_total)}" if row.of_total is not None else ""
    return COMPARED.get(row.comparator, "") + unit_after(figure, row.unit)


def sentence_path(row: Any, origin_id: int, item: str) -> str:
    """Where the document opens at an item's sentence."""
    if row.source == "upload":
        return f"/doc-van-ban/{row.source_id}#v-{item}"
    return f"/nhiem-vu/van-ban/{origin_id}#m-{item}"


def source_name(row: Any) -> str:
    """ "Nghị quyết 05/NQ-LMHTX", or the kind with the title."""
    kind = ORIGIN_NAMES.get(row.origin_kind, "")
    return f"{kind} {document_name(row)}".strip()


def shown_rows(db: Connection, who: Actor, rows: Sequence[Row[Any]]) -> list[Shown]:
    """Rows with what was found for them."""
    ids = [row.id for row in rows if row.kind == "target"]
    offers: dict[int, list[Row[Any]]] = {}
    for one in result_store.open_offers(db, who.organisation_id, ids) if ids else ():
        offers.setdefault(one.item_id, []).append(one)
    return [shown_of(row, who.today, offers.get(row.id, ())) for row in rows]


def query_of(db: Connection, who: Actor, params: Mapping[str, str]) -> Query:
    """What the address of a list asks for, in the units of the person's organisation."""
    return forms.query_of(params, who.today, naming.units_of(db, who.organisation_id))


def left_out(db: Connection, who: Actor, query: Query) -> int:
    """How many old records a list leaves out that they would stand in."""
    if not query.wanted.but_kept:
        return 0
    return list_store.count(db, who.organisation_id, replace(query.wanted, but_kept=False, state="kept"))


def list_page(db: Connection, who: Actor, query: Query) -> dict[str, Any]:
    """Everything on a list's page."""
    who.require("see")
    organisation = who.organisation_id
    total = list_store.count(db, organisation, query.wanted)
    pages = last_page(total, PAGE)
    page = min(query.page, pages)
    rows = list_store.listed(
        db, organisation, query.wanted, order=query.view, limit=PAGE, offset=(page - 1) * PAGE, same=query.units.same
    )
    counts = (
        list_store.count_by_group(db, organisation, query.wanted, by=query.view) if query.view != "thoi-han" else {}
    )
    if query.view == "don-vi":
        counts = query.units.summed(counts)
    return {
        "query": query,
        "total": total,
        "page": page,
        "pages": pages,
        "groups": groups_of(shown_rows(db, who, rows), query.view, counts, query.units),
        **choices(db, who, query),
    }


def choices(db: Connection, who: Actor, query: Query) -> dict[str, Any]:
    """The filter's choices, and how many rows each state has under the other filters."""
    organisation, wanted = who.organisation_id, query.wanted
    unfiltered = replace(wanted, origin_id=0, state=None, but_kept=False)
    by_state = list_store.count_by_state(db, organisation, unfiltered)
    gone = list_store.count(db, organisation, Wanted(wanted.today, wanted.kind, state="withdrawn"))
    return {
        "leads": query.units.names,
        "meetings": [row.title for row in list_store.meetings(db, organisation, _MEETINGS)],
        "left": by_state.get("kept", 0) if wanted.but_kept else 0,
        "states": [
            (KEY_OF[state], name, gone if state == "withdrawn" else by_state.get(state, 0), state)
            for state, name in STATE_NAMES.items()
        ],
    }


def unit_title(lead: str) -> str:
    """A unit's name at the head of its rows."""
    return upper_first(lead) if lead else "Chưa ghi đơn vị chủ trì"


def groups_of(rows: Sequence[Shown], view: str, counts: Mapping[str, int], units: Units) -> list[Group]:
    """Rows under the headings of a view, in their order."""

    def heading(one: Shown) -> tuple[str, str]:
        row = one.row
        if view == "don-vi":
            return units.of(row.lead_key), unit_title(units.title(row.lead_key) or row.lead)
        if view == "hoi-nghi":
            return row.meeting_key, row.meeting_title or NO_MEETING
        if row.due_end is None:
            return NONE, "Không ghi thời hạn"
        return f"{row.due_end:%Y-%m}", f"Tháng {row.due_end.month}/{row.due_end.year}"

    found = []
    for key, rows_of in groupby(rows, key=lambda one: heading(one)[0]):
        members = tuple(rows_of)
        found.append(Group(key, heading(members[0])[1], members, counts.get(key)))
    return found


def matrix(db: Connection, who: Actor, query: Query, *, by: str, year: int) -> dict[str, Any]:
    """Units by state, or by the month in which things are due."""
    who.require("see")
    crossed = list_store.crossed(db, who.organisation_id, query.wanted)
    names: dict[str, str] = {}
    table: dict[str, dict[str, int]] = {}
    late: set[tuple[str, str]] = set()
    for row in crossed:
        column = row.shown if by == "trang-thai" else _month(row.due_end, year)
        unit = query.units.of(row.lead_key)
        names.setdefault(unit, query.units.title(row.lead_key) or row.lead)
        line = table.setdefault(unit, {})
        line[column] = line.get(column, 0) + row.many
        if row.shown == "overdue":
            late.add((unit, column))
    columns = _columns(by, year, {column for line in table.values() for column in line})

    def cell(lead: str, column: str) -> Cell:
        other = _address_of(by, column, year)
        key = names[lead] if lead else NONE
        overdue = (lead, column) in late
        return Cell(table[lead].get(column, 0), query.address("/nhiem-vu", don_vi=key, trang="", **other), overdue)

    lines = [
        Line(
            unit_title(names[lead]),
            tuple(cell(lead, column) for column, _ in columns),
            Cell(
                sum(table[lead].values()),
                query.address("/nhiem-vu", don_vi=names[lead] if lead else NONE, trang=""),
                overdue=False,
            ),
        )
        for lead in sorted(names, key=lambda one: (one == "", sort_key(names[one])))
    ]
    sums = [sum(line.get(column, 0) for line in table.values()) for column, _ in columns]
    return {"columns": columns, "lines": lines, "sums": sums, "all": sum(sums)}


def _month(due: date | None, year: int) -> str:
    if due is None:
        return "none"
    if due.year != year:
        return "before" if due.year < year else "after"
    return f"{due.month:02d}"


def _columns(by: str, year: int, used: set[str]) -> list[tuple[str, str]]:
    if by == "trang-thai":
        return [
            (state, name) for state, name in STATE_NAMES.items() if state not in ("kept", "withdrawn") or state in used
        ]
    months = [(f"{month:02d}", f"Tháng {month}") for month in range(1, 13)]
    edges = (("before", f"Trước {year}"), *months, ("after", f"Sau {year}"), ("none", "Không hạn"))
    return [one for one in edges if one[0].isdigit() or one[0] in used]


def _address_of(by: str, column: str, year: int) -> dict[str, str]:
    if by == "trang-thai":
        state: Any = column
        return {"trang_thai": KEY_OF[state]}
    if column == "none":
        return {"tu": "", "den": NONE}
    if column == "before":
        return {"tu": "", "den": f"31/12/{year - 1}"}
    if column == "after":
        return {"tu": f"01/01/{year + 1}", "den": ""}
    month = int(column)
    last = 31 if month == 12 else (date(year, month + 1, 1) - date(year, month, 1)).days
    return {"tu": f"01/{column}/{year}", "den": f"{last}/{column}/{year}"}


def _offer(one: Row[Any], target: Row[Any]) -> Offer:
    period = one.period_words.removeprefix("Trong ").removeprefix("trong ")
    known = search_key(period) in search_key(source_name(one))
    about = source_name(one) if known else f"{source_name(one)}, {period[:1].lower()}{period[1:]}"
    part = bool(one.period_start and target.due_start and one.period_start > target.due_start)
    words = f"{unit_after(write_number(one.said), one.unit)} ({about})"
    return Offer(one.id, words, one.why, sentence_path(one, one.origin_id, one.result_item), part)
