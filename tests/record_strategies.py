"""Whole records for property tests, built from the types of the record's own fields."""

from __future__ import annotations

import dataclasses
import types
import typing
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from typing import Any

from hypothesis import strategies as st

from domain.deadline import Deadline
from domain.meeting import Meeting, Term
from domain.record import MeetingRecord
from domain.task import Task
from vitext.clean import nfc
from vitext.roman import roman

_SYLLABLES = """hợp tác xã Nông nghiệp Lam Giang “Đoàn Kết” & <b> % 08 1.234,5 8h30 - ỷ ĐẶNG
    {{ ten }} {% \\ ' " ]]> 😀 \u200f"""
# What a person may type, and what nobody should: XML's marks, template marks, an emoji, a right-to-left mark.
WORDS = st.lists(st.sampled_from(_SYLLABLES.split()), min_size=1, max_size=4).map(" ".join)
_LETTERS = st.characters(exclude_categories=("Cs", "Cc"))
ANY_TEXT = st.text(_LETTERS, min_size=1, max_size=20).map(lambda text: nfc(text).strip())
TEXT = WORDS | ANY_TEXT
DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))
CLOCKS = st.times().map(lambda value: value.replace(microsecond=0))
MOMENTS = st.builds(datetime.combine, DAYS, CLOCKS)
NUMBERS = st.decimals(Decimal("-1e15"), Decimal("1e15"), allow_nan=False, allow_infinity=False, places=4)
_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXT,
    int: st.integers(0, 10**11),
    bool: st.booleans(),
    date: DAYS,
    time: CLOCKS,
    datetime: MOMENTS,
    Decimal: NUMBERS | st.integers(-(10**6), 10**6).map(Decimal),
    type(None): st.none(),
    Term: st.builds(lambda first, years: Term(first, first + years), st.integers(1900, 2100), st.integers(1, 100)),
}


def records() -> st.SearchStrategy[MeetingRecord]:
    """Meeting records of every shape that reading can give."""
    return typing.cast("st.SearchStrategy[MeetingRecord]", of_class(MeetingRecord))


@cache
def of_class(cls: Any, depth: int = 0) -> st.SearchStrategy[Any]:
    """Values of one class of the record; tasks nest two levels."""
    hints = typing.get_type_hints(cls)
    fields = {}
    for field in dataclasses.fields(cls):
        if cls is Task and field.name == "subtasks":
            fields[field.name] = st.just(()) if depth >= 2 else _rarely(st.tuples(of_class(Task, depth + 1)), ())
            continue
        known = _of(hints[field.name])
        if cls is Meeting and field.name == "assembly":
            known = st.none() | st.integers(1, 50).map(roman)
        required = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        default = () if required else (field.default if field.default is not dataclasses.MISSING else {},)
        fields[field.name] = _rarely(known, *default)
    built = st.fixed_dictionaries(fields)
    if cls is Deadline:
        built = built.map(_forwards)
    return built.map(lambda values: cls(**values))


def _forwards(values: dict[str, Any]) -> dict[str, Any]:
    start, end = values["start"], values["end"]
    return {**values, "start": end, "end": start} if start and end and end < start else values


def _rarely(known: st.SearchStrategy[Any], *default: Any) -> st.SearchStrategy[Any]:
    """Mostly the default, as in life: a record that states everything is the exception."""
    return known if not default else st.one_of(st.just(default[0]), st.just(default[0]), known)


def _of(hint: Any) -> st.SearchStrategy[Any]:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Annotated:
        return _of(arguments[0])
    if origin is tuple:
        return st.lists(_of(arguments[0]), max_size=2).map(tuple)
    if origin is dict:
        return st.dictionaries(_of(arguments[0]), _of(arguments[1]), max_size=2)
    if origin is typing.Literal:
        return st.sampled_from(arguments)
    if origin in (typing.Union, types.UnionType):
        return st.one_of(*(_of(argument) for argument in arguments))
    if hint in _PLAIN:
        return _PLAIN[hint]
    return st.deferred(lambda: of_class(hint))
