"""Từ trang in về ô: in which field of a draft the words of a paragraph were typed."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import NamedTuple

from service.meetings.actions import Meeting
from service.meetings.comparing import leaves
from service.meetings.paths import Draft, named, shape_of
from service.meetings.steps import FIELDS, LISTS, STEPS, step_of
from service.meetings.view import id_of
from vitext.clean import nfc

_WORD = re.compile(r"\w+")
_LEAST = 6  # letters that a passage and a field must have in common


class Place(NamedTuple):
    """A field of the form."""

    path: str
    step: str
    anchor: str


def place_of(draft: Draft, passage: str) -> Place | None:
    """The field that shares the longest run of words with a passage; None when no run is long enough."""
    wanted = _words(passage)
    if not wanted:
        return None
    best: tuple[float, str] | None = None
    matcher: SequenceMatcher[str] = SequenceMatcher(None, autojunk=False)
    matcher.set_seq2(wanted)
    for path, (_, text) in leaves(draft):
        words = _words(text)
        matcher.set_seq1(words)
        run = matcher.find_longest_match()
        shared = sum(map(len, words[run.a : run.a + run.size]))
        # of two fields with the same run, the one that says little else
        score = shared + run.size / (len(words) + 1)
        if (shared >= _LEAST or (words and run.size == len(words) == len(wanted))) and (not best or score > best[0]):
            best = (score, path)
    if best is None:
        return None
    step = step_of(shape_of(best[1]))
    return Place(best[1], step.slug, id_of(best[1])) if step else None


def field_address(meeting: Meeting, path: tuple[str | int, ...]) -> str:
    """The address of the field of a meeting's form that a finding is about; its first step where no field is."""
    kept = named(meeting.draft, path)
    shape = shape_of(kept)
    step = step_of(shape) or STEPS[0]
    if shape not in FIELDS and shape not in LISTS:  # a whole part: its first field
        inside = next((one for one in FIELDS if one.startswith(f"{shape}.")), shape)
        kept += inside[len(shape) :]
    return f"/hoi-nghi/{meeting.id}/soan/{step.slug}#{id_of(kept)}"


def _words(text: str) -> list[str]:
    return _WORD.findall(nfc(text).lower())
