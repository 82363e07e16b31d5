"""Dữ kiện của văn bản và cuộc họp, từng trường một: the head of a gold file held against what was read.

Every field is its own line: `document.number`, `document.signer.name`, `meeting.attendance.present`.
Two readings are the same when they differ in nothing but case, spaces (also the underscores of word-segmented text) and
where the tone mark is put (hòa, hoà). A field that neither side names counts nowhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from typing import Any

from extractors.score import Score
from vitext.lazy import regex

_TONES = regex("[\u0300\u0301\u0303\u0309\u0323]")
_SYLLABLE = regex("[^\\W_](?:[^\\W_]|[\u0300-\u036f])*")
_PARTS = ("signer", "chair", "secretary", "attendance", "vote")


GROUPS = ("document", "meeting")


def flat_facts(facts: Mapping[str, Any]) -> dict[str, object]:
    """The facts of a gold file's head that say something, by field."""
    return {name: value for group in GROUPS for name, value in _flat(group, facts.get(group))}


def fact_scores(group: str, found: object, wanted: Mapping[str, Any] | None) -> Iterator[tuple[str, Score]]:
    """(field, score) of each field of the dataclass `found` (None: nothing was read) or of the gold map `wanted`."""
    read, told = dict(_flat(group, _plain(found))), dict(_flat(group, wanted))
    for name in sorted(read.keys() | told.keys()):
        right = name in read and name in told and same(read[name], told[name])
        yield name, Score(int(right), int(name in read), int(name in told))


def same(one: object, other: object) -> bool:
    """Whether two values say the same, up to case, spaces and the place of the tone mark."""
    return _value(one) == _value(other)


def key(words: str) -> str:
    """What words are compared by: small letters, single spaces, each word's tone mark at the end of its letters.

    "doanh thu (kế hoạch)" so holds the key of "kế hoạch".
    """
    letters = unicodedata.normalize("NFD", words.replace("_", " ")).casefold()
    return " ".join(_SYLLABLE.sub(_tone_last, letters).split())


def _tone_last(syllable: re.Match[str]) -> str:
    letters = syllable[0]
    return _TONES.sub("", letters) + "".join(_TONES.findall(letters))


def _plain(value: object) -> dict[str, Any]:
    if not is_dataclass(value):
        return {}
    return {one.name: getattr(value, one.name) for one in fields(value)}


def _flat(group: str, values: Mapping[str, Any] | None) -> Iterator[tuple[str, object]]:
    """Fields that say something, those of persons and counts one by one."""
    for name, value in (values or {}).items():
        if name in _PARTS and value is not None:
            yield from _flat(f"{group}.{name}", value if isinstance(value, Mapping) else _plain(value))
        elif value is not None:
            yield f"{group}.{name}", value


def _value(value: object) -> object:
    if isinstance(value, date):
        return key(value.isoformat(timespec="minutes") if isinstance(value, datetime) else value.isoformat())
    if isinstance(value, str):
        return key(value)
    if isinstance(value, list | tuple):
        return [_value(one) for one in value]
    return float(value) if isinstance(value, int | float) else value
