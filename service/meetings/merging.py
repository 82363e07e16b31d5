"""Hai người một bản soạn: changes are merged field by field; what two people changed differently is shown to both.

A change says from which version its author knew the field. Nothing of anybody is overwritten: where another page has
changed the same field since then and the two cannot be joined line by line, the draft keeps the other's value and the
author sees both. A row that somebody removed comes back whole when somebody else goes on writing in it.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

from service.meetings.paths import Draft, get, put, rows_of


@dataclass(frozen=True, slots=True)
class Change:
    """One field's new value; None empties it. `base` is the version in which its author last saw the field."""

    path: str
    value: Any
    base: int


@dataclass(frozen=True, slots=True)
class Logged:
    """A change as the log has it."""

    version: int
    editor: str
    user_name: str
    path: str
    before: Any
    value: Any


@dataclass(frozen=True, slots=True)
class Clash:
    """A change that was not made, since `user_name` had changed the same field. `theirs` is what the draft keeps."""

    path: str
    mine: Any
    theirs: Any
    user_name: str


@dataclass(slots=True)
class Merged:
    """The draft after the changes, those that were made (path, before, value), and those that were not."""

    draft: Draft
    made: list[tuple[str, Any, Any]] = field(default_factory=list)
    clashes: list[Clash] = field(default_factory=list)


def merge(draft: Draft, changes: Sequence[Change], *, log: Sequence[Logged], editor: str) -> Merged:
    """Make changes on a copy of the draft. `log` holds what was changed since the oldest base, oldest first, and the
    removal of every row that the changes speak of."""
    merged = Merged(copy.deepcopy(draft))
    for change in changes:
        _merge_one(merged, change, log, editor)
    return merged


def _merge_one(merged: Merged, change: Change, log: Sequence[Logged], editor: str) -> None:
    draft, path, value = merged.draft, change.path, change.value
    since = [one for one in log if one.version > change.base]
    others = [one for one in since if one.editor != editor]
    if path.rpartition(".")[2].startswith("@") and not path.endswith("@"):
        inside = [one for one in others if one.path.startswith(f"{path}.")]
        if value is None and inside:
            merged.clashes.append(Clash(path, None, get(draft, path), inside[-1].user_name))
            return
    else:
        _bring_back(merged, path, value, log)
        same = [one for one in others if one.path == path]
        if same and not path.endswith(".@") and get(draft, path) != value:
            base = next(one.before for one in since if one.path == path)
            joined = _joined(base, value, get(draft, path))
            if joined is None:
                merged.clashes.append(Clash(path, value, get(draft, path), same[-1].user_name))
                return
            value = joined
    before = get(draft, path)
    if before == value or (value is None and not before):
        return
    before = copy.deepcopy(before)
    put(draft, path, value)
    merged.made.append((path, before, value))


def _bring_back(merged: Merged, path: str, value: Any, log: Sequence[Logged]) -> None:
    """Put back, whole, a removed row that somebody still writes in."""
    for row in rows_of(path):
        if value is None or get(merged.draft, row) is not None:
            continue
        removed = next((one for one in reversed(log) if one.path == row and one.value is None and one.before), None)
        if removed:
            put(merged.draft, row, copy.deepcopy(removed.before))
            merged.made.append((row, None, removed.before))


def _joined(base: Any, mine: Any, theirs: Any) -> Any:
    """Both changes of a text of several lines, or of a list of lines; None where they touch the same lines."""
    if all(isinstance(one, list) for one in (base, mine, theirs)):
        return _join_lines(base, mine, theirs)
    if all(isinstance(one, str) for one in (base, mine, theirs)) and "\n" in base:
        lines = _join_lines(base.split("\n"), mine.split("\n"), theirs.split("\n"))
        return None if lines is None else "\n".join(lines)
    return None


def _join_lines(base: list[str], mine: list[str], theirs: list[str]) -> list[str] | None:
    edits = sorted(
        (first, last, new)
        for side in (mine, theirs)
        for tag, first, last, low, high in SequenceMatcher(None, base, side, autojunk=False).get_opcodes()
        if tag != "equal"
        for new in [side[low:high]]
    )
    made: list[str] = []
    at = 0
    for place, (first, last, new) in enumerate(edits):
        if place and edits[place - 1] == (first, last, new):
            continue
        if first < at or (place and first == edits[place - 1][0]):
            return None
        made += base[at:first] + new
        at = last
    return made + base[at:]
