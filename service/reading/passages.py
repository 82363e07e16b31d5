"""Đoạn được chọn thành nhiệm vụ, chỉ tiêu: what the readers make of words that a person points at."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from domain.extraction import to_plain
from extractors.extract import extract_text
from service.reading.fields import days_of, due_of
from vitext.clean import clean
from vitext.fold import fold
from vitext.periods import find_periods

_EDGES = " \t\n;.:,…-–+*•"


def trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """A selection without the blanks and marks around it; None when nothing is left."""
    start, end = max(start, 0), min(end, len(text))
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return (start, end) if start < end else None


def found_in(text: str, words: str, *, within: tuple[int, int] | None = None) -> tuple[int, int] | None:
    """Where words stand in a text, whatever their blanks and marks; for those who cannot select. None if nowhere."""
    first, last = within or (0, len(text))
    wanted = fold(" ".join(words.split()))
    places: list[int] = []
    letters: list[str] = []
    for place in range(first, last):
        sign = text[place]
        if sign.isspace():
            if letters and letters[-1] != " ":
                letters.append(" ")
                places.append(place)
            continue
        letters.append(sign)
        places.append(place)
    at = fold("".join(letters)).find(wanted) if wanted else -1
    if at < 0 or at + len(wanted) > len(places):
        return None
    return places[at], places[at + len(wanted) - 1] + 1


def new_task(
    text: str, span: tuple[int, int], *, day: date | None, like: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """A task of a passage: what reading finds in it, the rest as in the task it was cut from (`like`)."""
    words = text[slice(*span)]
    found = next(iter(to_plain(extract_text(words))["tasks"]), None)
    due = list(find_periods(clean(words).text))
    base: Mapping[str, Any] = like or {}
    return {
        "text": words,
        "span": list(span),
        "action": found["action"] if found else " ".join(words.split()[:2]),
        "rule": "reviewer",
        "parent": base.get("parent"),
        "label": base.get("label"),
        "lead": (found and found["lead"]) or base.get("lead"),
        "partners": found["partners"] if found else [],
        "addressees": found["addressees"] if found else [],
        "assigner": base.get("assigner"),
        "deadline": due_of(due[0].words, day) if due else None,
        "places": [],
        "citations": [],
        "targets": [],
    }


def new_target(text: str, span: tuple[int, int], *, day: date | None) -> dict[str, Any]:
    """A target of a passage: the first quantity that reading finds in it, else a blank one to be filled in."""
    words = text[slice(*span)]
    found = next(iter(to_plain(extract_text(words))["targets"]), None)
    due = find_periods(clean(words).text)
    blank = {"value": 0, "unit": "", "comparator": "=", "value_max": None, "of_total": None, "normalized": None}
    read = {key: found[key] for key in blank} if found else blank
    return {
        **read,
        "text": words,
        "span": list(span),
        "indicator": (found and found["indicator"]) or words[:200],
        "kind": "target",
        "rule": "reviewer",
        "period": days_of(due[0].words, day) if due else None,
        "change": None,
        "task": None,
    }


def spread(text: str, first: Mapping[str, Any], second: Mapping[str, Any]) -> dict[str, Any]:
    """The first task with the second one's words joined to it; facts that only the second has are taken over."""
    start, end = first["span"][0], max(first["span"][1], second["span"][1])
    near = second["span"][0] - first["span"][1] < 40
    words = text[start:end] if near else f"{first['text']}; {second['text']}"
    span = [start, end] if near else list(first["span"])
    lists = ("partners", "addressees", "places", "citations", "targets")
    joined = {key: list(dict.fromkeys((*first[key], *second[key]))) for key in lists}
    due = first["deadline"] or second["deadline"]
    return {**first, **joined, "span": span, "text": words, "lead": first["lead"] or second["lead"], "deadline": due}
