"""Ô, danh sách, nhóm, bước: what a step is made of, and `placed`, which tells every part its whole path."""

from __future__ import annotations

from dataclasses import dataclass, replace

from service.meetings.labels import label_of


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `path` is under its list's, if it is in one; `width` is its share of the line, 12 a whole one.

    A field of `several_days` is shown in a meeting over several days; beside it the others have their `beside` width.
    """

    path: str
    widget: str = "text"
    width: int = 12
    label: str = ""
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    shape: str = ""
    several_days: bool = False
    beside: int = 0

    @property
    def name(self) -> str:
        """What the field is called."""
        return self.label or label_of(self.shape).name

    @property
    def help(self) -> str:
        """How it is filled; "" where the name says it."""
        return self.hint if self.hint or self.label else label_of(self.shape).hint


@dataclass(frozen=True, slots=True)
class Rows:
    """A list of rows. `more` is folded away under each row; `fixed` rows are made in another step."""

    path: str
    columns: tuple[Field, ...]
    add: str
    more: tuple[Field | Rows, ...] = ()
    label: str = ""
    one: str = "dòng"
    paste: str = ""  # "person": a pasted line is a name with its titles
    fixed: bool = False
    caption: str = ""  # of a fixed row: the field that names it
    cards: bool = False
    shape: str = ""

    @property
    def name(self) -> str:
        """What the list is called."""
        return self.label or label_of(self.shape).name


@dataclass(frozen=True, slots=True)
class Group:
    """A titled part of a step; a folded one is opened by who needs it."""

    title: str
    items: tuple[Field | Rows, ...]
    folded: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One page of the form."""

    slug: str
    title: str
    groups: tuple[Group, ...]


def placed(item: Field | Rows, under: str = "") -> Field | Rows:
    """The item with its whole path without rows, which begins with `under`."""
    shape = f"{under}.{item.path}" if under else item.path
    if isinstance(item, Field):
        return replace(item, shape=shape)
    columns = tuple(placed(one, shape) for one in item.columns)
    more = tuple(placed(one, shape) for one in item.more)
    return replace(item, shape=shape, columns=columns, more=more)  # type: ignore[arg-type]
