"""Đường dẫn trong bản ghi đang soạn: "hoi_nghi.thanh_phan.thanh_vien.@r3.ho_ten".

A draft is the record's own tree of Vietnamese keys. Rows of a list carry an "_id", and a path names a row by "@" and
that id, so that it holds when somebody else adds, removes or moves rows meanwhile. "….thanh_vien.@" is the rows' order.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any

Draft = dict[str, Any]
ID = "_id"
_STEP = re.compile(r"@[A-Za-z0-9]{1,24}|@|[a-z_]{1,40}")


def steps_of(path: str) -> tuple[str, ...]:
    """The steps of a path. Raises ValueError for anything else."""
    steps = tuple(path.split("."))
    if not all(_STEP.fullmatch(step) for step in steps) or "@" in steps[:-1]:
        raise ValueError(path)
    return steps


def shape_of(path: str) -> str:
    """The path without its rows: "hoi_nghi.thanh_phan.thanh_vien.ho_ten"."""
    return ".".join(step for step in path.split(".") if not step.startswith("@"))


def rows_of(path: str) -> tuple[str, ...]:
    """The paths of the rows that a path leads through, the outermost first."""
    steps = path.split(".")
    return tuple(".".join(steps[: at + 1]) for at, step in enumerate(steps) if step.startswith("@") and step != "@")


def get(draft: Draft, path: str) -> Any:
    """The value at a path, None where there is nothing; for an order, the list of ids."""
    node: Any = draft
    for step in steps_of(path):
        if step == "@":
            return [row[ID] for row in node] if isinstance(node, list) else []
        if step.startswith("@"):
            node = next((row for row in node if row.get(ID) == step[1:]), None) if isinstance(node, list) else None
        else:
            node = node.get(step) if isinstance(node, dict) else None
        if node is None:
            return [] if path.endswith(".@") else None
    return node


def put(draft: Draft, path: str, value: Any) -> None:
    """Set a value in place, making blocks and rows on the way; None takes it away, with blocks that become empty."""
    steps = steps_of(path)
    if steps[-1] == "@":
        _arrange(draft, path[:-2], value)
        return
    node: Any = draft
    parents: list[tuple[Any, str]] = []
    for place, step in enumerate(steps[:-1]):
        parents.append((node, step))
        node = _inside(node, step, steps[place + 1].startswith("@"))
    if steps[-1].startswith("@"):
        _set_row(node, steps[-1][1:], value)
    elif value is None:
        node.pop(steps[-1], None)
    else:
        node[steps[-1]] = value
    for parent, step in reversed(parents):
        if step.startswith("@") or parent.get(step):
            break
        parent.pop(step, None)


def _inside(node: Any, step: str, rows: bool) -> Any:  # noqa: FBT001
    if step.startswith("@"):
        found = next((row for row in node if row.get(ID) == step[1:]), None)
        if found is None:
            found = {ID: step[1:]}
            node.append(found)
        return found
    inner = node.get(step)
    if not isinstance(inner, list if rows else dict):
        inner = node[step] = [] if rows else {}
    return inner


def _set_row(rows: list[Any], row_id: str, value: Any) -> None:
    place = next((at for at, row in enumerate(rows) if row.get(ID) == row_id), None)
    if value is None:
        if place is not None:
            del rows[place]
        return
    row = {**value, ID: row_id}
    if place is None:
        rows.append(row)
    else:
        rows[place] = row


def _arrange(draft: Draft, path: str, order: list[str]) -> None:
    """Rows in this order; one that it does not name stays after the row that it followed."""
    rows = get(draft, path)
    if not isinstance(rows, list):
        return
    named = {row_id: place for place, row_id in enumerate(order)}
    last = -1
    keys: dict[str, tuple[int, int]] = {}
    for place, row in enumerate(rows):
        last = named.get(row[ID], last)
        keys[row[ID]] = (last, 0 if row[ID] in named else place + 1)
    rows.sort(key=lambda row: keys[row[ID]])


def with_ids(data: Any) -> Any:
    """A copy of plain data in which every row of a list has an id of its own, in reading order."""
    count = iter(range(1, 1_000_000))
    return _with_ids(data, count)


def _with_ids(data: Any, count: Iterator[int]) -> Any:
    if isinstance(data, dict):
        return {name: _with_ids(value, count) for name, value in data.items()}
    if isinstance(data, list):
        return [{ID: f"r{next(count)}", **_with_ids(row, count)} if isinstance(row, dict) else row for row in data]
    return data


def without_ids(data: Any) -> Any:
    """A copy without the ids: plain data that the domain reads."""
    if isinstance(data, dict):
        return {name: without_ids(value) for name, value in data.items() if name != ID}
    return [without_ids(row) for row in data] if isinstance(data, list) else data


def named(draft: Draft, path: tuple[str | int, ...]) -> str:
    """A path of keys and indices, as findings have them, as a path of the draft; it stops where the draft stops."""
    node: Any = draft
    steps: list[str] = []
    for step in path:
        if isinstance(step, int):
            if not isinstance(node, list) or step >= len(node) or not isinstance(node[step], dict):
                break
            node = node[step]
            steps.append(f"@{node[ID]}")
        else:
            node = node.get(step) if isinstance(node, dict) else None
            steps.append(step)
    return ".".join(steps)


def differences(old: Draft, new: Draft) -> list[tuple[str, Any]]:
    """The changes (path, value) that turn one draft into another; whole rows that are new or gone, and orders."""
    found: list[tuple[str, Any]] = []
    _differ(old, new, "", found)
    return found


def _differ(old: Any, new: Any, at: str, found: list[tuple[str, Any]]) -> None:
    if isinstance(old, dict) and isinstance(new, dict):
        for name in dict.fromkeys((*old, *new)):
            if name != ID:
                _differ(old.get(name), new.get(name), f"{at}.{name}" if at else name, found)
    elif _is_rows(old) or _is_rows(new):
        before = {row[ID]: row for row in old or []} if _is_rows(old) else {}
        after = {row[ID]: row for row in new or []} if _is_rows(new) else {}
        found.extend((f"{at}.@{gone}", None) for gone in before if gone not in after)
        for row_id, row in after.items():
            if row_id in before:
                _differ(before[row_id], row, f"{at}.@{row_id}", found)
            else:
                found.append((f"{at}.@{row_id}", copy.deepcopy(row)))
        if [one for one in before if one in after] != [one for one in after if one in before] or after.keys() - before:
            found.append((f"{at}.@", list(after)))
    elif isinstance(new, dict):
        _differ({}, new, at, found)
    elif isinstance(old, dict):
        _differ(old, {}, at, found) if new is None else found.append((at, new))
    elif old != new:
        found.append((at, new))


def _is_rows(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)
