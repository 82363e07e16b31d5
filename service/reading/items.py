"""Mục để duyệt: an extraction as items that can be accepted one by one, and back as the reviewed extraction.

An item's `value` is what stands in the extraction (the contract's keys), without its doubts.
D is the document's facts, M the meeting's; tasks, targets and citations keep their own ids.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, Protocol

Section = Literal["document", "meeting", "task", "target", "citation"]
LISTS: dict[Section, str] = {"task": "tasks", "target": "targets", "citation": "citations"}
LETTERS: dict[Section, str] = {"task": "T", "target": "Q", "citation": "C"}
FACTS: dict[Section, str] = {"document": "D", "meeting": "M"}


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to be looked at."""

    item: str
    section: Section
    position: int
    value: dict[str, Any]
    doubts: list[dict[str, Any]]


class Reviewed(Protocol):
    """A row of `reviews`, as far as it is needed here."""

    item: str
    section: Section
    state: str
    value: dict[str, Any]


def items_of(extraction: Mapping[str, Any]) -> list[Item]:
    """Every item of an extraction (contract JSON)."""
    found = [Item("D", "document", -2, dict(extraction["document"]), [])]
    if extraction["meeting"] is not None:
        found.append(Item("M", "meeting", -1, dict(extraction["meeting"]), []))
    for section, name in LISTS.items():
        for one in extraction[name]:
            value = {key: part for key, part in one.items() if key != "doubts"}
            found.append(Item(one["id"], section, one["span"][0], value, list(one["doubts"])))
    return found


def reviewed_extraction(extraction: Mapping[str, Any], rows: Iterable[Reviewed]) -> dict[str, Any]:
    """The extraction with everything that was corrected, added and removed; nothing in it is doubtful any more.

    Links to what was removed are dropped; a task's `targets` and `citations` follow from what is left.
    """
    made = copy.deepcopy(dict(extraction))
    made["source"]["unsure"] = []
    for name in LISTS.values():
        made[name] = []
    for row in rows:
        if row.section == "document":
            made["document"] = row.value
        elif row.section == "meeting":
            made["meeting"] = None if row.state == "removed" else row.value
        elif row.state != "removed":
            made[LISTS[row.section]].append({**row.value, "id": row.item, "doubts": []})
    for name in LISTS.values():
        made[name].sort(key=lambda one: one["span"])
    _relink(made)
    return made


def _relink(made: dict[str, Any]) -> None:
    tasks = {task["id"]: task for task in made["tasks"]}
    for task in tasks.values():
        task["parent"] = task["parent"] if task["parent"] in tasks else None
        task["targets"] = []
        start, end = task["span"]
        task["citations"] = [
            one["id"] for one in made["citations"] if start <= one["span"][0] and one["span"][1] <= end
        ]
    for target in made["targets"]:
        if target["task"] not in tasks:
            target["task"] = _around(target["span"], tasks.values())
        if target["task"]:
            tasks[target["task"]]["targets"].append(target["id"])


def _around(span: list[int], tasks: Iterable[dict[str, Any]]) -> str | None:
    """The narrowest task in whose words a target stands."""
    holding = [one for one in tasks if one["span"][0] <= span[0] and span[1] <= one["span"][1]]
    return min(holding, key=lambda one: one["span"][1] - one["span"][0])["id"] if holding else None
