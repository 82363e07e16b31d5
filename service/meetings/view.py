"""Dựng biểu mẫu: one step of the table with one draft → what the page shows, ready for the template."""

from __future__ import annotations

import dataclasses
import secrets
from dataclasses import dataclass
from datetime import date

from service.meetings.counting import understood
from service.meetings.draft import Note
from service.meetings.fields.parts import Field, Group, Rows, Step
from service.meetings.paths import ID, Draft, get, shape_of
from service.meetings.steps import LISTS, STEPS, items_of, step_of
from service.meetings.typed import WIDGETS


@dataclass(slots=True)
class FieldView:
    """A field with its value as text; `notes` are the findings that belong to it."""

    field: Field
    path: str
    text: str
    understood: str
    notes: list[Note] = dataclasses.field(default_factory=list)
    row: str = ""  # how its row is called, for those who hear the page

    @property
    def id(self) -> str:
        """The id of its input."""
        return id_of(self.path)


@dataclass(slots=True)
class RowView:
    """One row of a list."""

    id: str
    path: str
    cells: list[FieldView]
    more: list[FieldView | RowsView]
    open: bool
    caption: str = ""
    notes: list[Note] = dataclasses.field(default_factory=list)


@dataclass(slots=True)
class RowsView:
    """A list."""

    rows: Rows
    path: str
    items: list[RowView]
    notes: list[Note] = dataclasses.field(default_factory=list)

    @property
    def id(self) -> str:
        """The id of its section."""
        return id_of(self.path)


@dataclass(slots=True)
class GroupView:
    """A titled part; `open` when it is not folded, or when it holds something."""

    group: Group
    items: list[FieldView | RowsView]
    open: bool


@dataclass(slots=True)
class StepView:
    """A whole step, with a blank row for each list that can grow (by its path with NEW0, NEW1… for rows)."""

    step: Step
    groups: list[GroupView]
    blanks: dict[str, RowView]
    lists: dict[str, Rows]


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding with the address of its field."""

    note: Note
    step: Step | None
    anchor: str


def id_of(path: str) -> str:
    """The element id of a path."""
    return "o-" + path.replace(".", "-").replace("@", "_")


def step_view(step: Step, draft: Draft, notes: tuple[Note, ...], today: date, *, grow: str = "") -> StepView:
    """Build a step. `grow` is the path of a list that gets one more blank row."""
    builder = _Builder(draft, grow, today, several_days=_lasts_days(draft))
    groups = []
    for group in step.groups:
        items = [builder.item(one, "") for one in group.items]
        groups.append(GroupView(group, items, not group.folded or any(map(_filled, items))))
    lists = {one.shape: one for one in items_of(step) if isinstance(one, Rows) and not one.fixed}
    _put_notes(builder.places, notes)
    return StepView(step, groups, {shape: builder.blank(one) for shape, one in lists.items()}, lists)


def remarks_of(notes: tuple[Note, ...]) -> tuple[Remark, ...]:
    """The findings with where each is mended."""
    return tuple(Remark(note, step_of(shape_of(note.path)), id_of(note.path)) for note in notes)


def counts_of(remarks: tuple[Remark, ...]) -> dict[str, int]:
    """How many findings each step has."""
    return {step.slug: sum(1 for one in remarks if one.step is step) for step in STEPS}


class _Builder:
    def __init__(self, draft: Draft, grow: str, today: date, *, several_days: bool) -> None:
        self.draft = draft
        self.grow = grow
        self.today = today
        self.several_days = several_days
        self.places: dict[str, FieldView | RowsView | RowView] = {}

    def item(self, item: Field | Rows, under: str, row: str = "") -> FieldView | RowsView:
        path = f"{under}.{item.path}" if under else item.shape
        return self.field(item, path, row) if isinstance(item, Field) else self.rows(item, path)

    def field(self, item: Field, path: str, row: str) -> FieldView:
        widget, value = WIDGETS[item.widget], get(self.draft, path)
        made = FieldView(item, path, widget.show(value), understood(self.draft, path, item.widget, self.today), row=row)
        self.places[path] = made
        return made

    def rows(self, item: Rows, path: str) -> RowsView:
        kept = get(self.draft, path)
        ids = [one[ID] for one in kept if isinstance(one, dict)] if isinstance(kept, list) else []
        nested = "@" in path
        if not item.fixed and (self.grow == path or not (ids or nested)):
            ids.append(secrets.token_hex(4))
        made = RowsView(item, path, [self.row(item, path, row_id, at) for at, row_id in enumerate(ids, 1)])
        self.places.setdefault(path, made)
        return made

    def row(self, item: Rows, path: str, row_id: str, number: int) -> RowView:
        here = f"{path}.@{row_id}"
        called = f"{item.one} {number}"
        cells = [self.item(one, here, called) for one in self.columns(item, path)]
        more = [self.item(one, here, called) for one in item.more]
        caption = str(get(self.draft, f"{here}.{item.caption}") or called) if item.caption else ""
        grows = self.grow.startswith(f"{here}.")
        made = RowView(row_id, here, cells, more, grows or any(map(_filled, more)), caption)  # type: ignore[arg-type]
        self.places.setdefault(here, made)
        return made

    def columns(self, item: Rows, path: str) -> tuple[Field, ...]:
        """The columns of a list: the day of its items where the meeting lasts several days, or one of them says it."""
        if not any(one.several_days for one in item.columns):
            return item.columns
        kept = get(self.draft, path)
        said = any(row.get("ngay") for row in kept if isinstance(row, dict)) if isinstance(kept, list) else False
        if not (self.several_days or said):
            return tuple(one for one in item.columns if not one.several_days)
        return tuple(dataclasses.replace(one, width=one.beside or one.width) for one in item.columns)

    def blank(self, item: Rows) -> RowView:
        """The row that the page's script copies; it stands for none of the draft."""
        names = item.shape.split(".")
        path = ""
        depth = 0
        for at, name in enumerate(names):
            path = f"{path}.{name}" if path else name
            if ".".join(names[: at + 1]) in LISTS and at < len(names) - 1:
                path += f".@NEW{depth}"
                depth += 1
        days = any(one.several_days for one in self.columns(item, item.shape))
        empty = _Builder({}, "", self.today, several_days=days)
        return empty.row(item, path, f"NEW{depth}", 0)


def _lasts_days(draft: Draft) -> bool:
    """Whether a meeting's beginning and end, kept as ISO, lie on two days."""
    start, end = (str(get(draft, f"hoi_nghi.{name}") or "")[:10] for name in ("bat_dau", "ket_thuc"))
    return bool(start and end) and start != end


def _filled(item: FieldView | RowsView) -> bool:
    return bool(item.text) if isinstance(item, FieldView) else any(one.cells for one in item.items if _said(one))


def _said(row: RowView) -> bool:
    return any(one.text for one in row.cells) or any(map(_filled, row.more))


def _put_notes(places: dict[str, FieldView | RowsView | RowView], notes: tuple[Note, ...]) -> None:
    """Each finding goes to the field it names, or the nearest thing around it."""
    for note in notes:
        path = note.path
        while path and path not in places:
            path = path.rpartition(".")[0]
        if path:
            places[path].notes.append(note)
