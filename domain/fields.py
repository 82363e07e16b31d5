"""Ô dữ liệu: the shared shapes of the record's fields, and how a person may type them.

Every field of the record has two names: the English one in the code and the Vietnamese key (folded, whole words)
in the file; `key` ties them together and carries the Vietnamese description that editors show.
People type days as "15/8/2023", clock times as "8h30" and figures as "1.234,5": the readers of `vitext` do the work.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from typing import Annotated, Any, TypeVar, dataclass_transform

from pydantic import BeforeValidator, ConfigDict, Field, GetCoreSchemaHandler, PlainSerializer, WithJsonSchema
from pydantic_core import core_schema

from vitext.clean import nfc
from vitext.dates import read_clock, read_day, read_moment
from vitext.numbers import read_number, write_number

T = TypeVar("T")

_MOST_DIGITS = 12  # no office counts further; beyond it a slip of the keyboard would only cost time
_TOO_MANY = 10**_MOST_DIGITS


@dataclass_transform(kw_only_default=True, frozen_default=True)
def record(cls: type[T]) -> type[T]:
    """Make a frozen, keyword-only dataclass that refuses keys it does not know when it is read from data."""
    cls.__pydantic_config__ = ConfigDict(extra="forbid", str_strip_whitespace=True)  # type: ignore[attr-defined]
    return dataclasses.dataclass(frozen=True, kw_only=True, slots=True)(cls)


def key(name: str, description: str, *, examples: tuple[object, ...] = ()) -> Any:
    """The field's key in the file and what it means, in Vietnamese."""
    return Field(alias=name, description=description, examples=list(examples) or None)


def _text(value: object) -> object:
    return nfc(value) if isinstance(value, str) else value


def _no_bare_number(value: object, example: str) -> object:
    """Refuse a JSON number where a day or an hour is meant: it would be taken for seconds since 1970."""
    if isinstance(value, int | float):
        raise ValueError(f"“{value}” chưa phải là ngày, giờ. Hãy viết trong dấu ngoặc kép, như {example}.")
    return value


def _day(value: object) -> object:
    return read_day(value) if isinstance(value, str) else _no_bare_number(value, "“15/8/2026”")


def _clock(value: object) -> object:
    return read_clock(value) if isinstance(value, str) else _no_bare_number(value, "“8h30”")


def _moment(value: object) -> object:
    if not isinstance(value, str):
        return _no_bare_number(value, "“8h00 ngày 15/8/2026”")
    try:
        return read_day(value)
    except ValueError:
        return read_moment(value)


def _quantity(value: object) -> object:
    if isinstance(value, str):
        return read_number(value)
    if isinstance(value, float):
        return Decimal(repr(value))
    return value


def _without_sign(value: object) -> object:
    """The figure of "96,55%", as people write a share of a hundred."""
    return value.strip().removesuffix("%").rstrip() if isinstance(value, str) else value


def _count(value: object) -> object:
    if isinstance(value, bool):
        raise ValueError("phải là số, không phải “có” hoặc “không”.")
    if isinstance(value, str | float):
        number = read_number(value) if isinstance(value, str) else Decimal(repr(value))
        if not number.is_finite() or number != number.to_integral_value():
            raise ValueError(f"“{value}” không phải là số nguyên.")
        value = int(number) if number.adjusted() < _MOST_DIGITS else _TOO_MANY
    if isinstance(value, int) and value >= _TOO_MANY:
        raise ValueError(f"số lớn quá {_MOST_DIGITS} chữ số. Hãy kiểm tra lại.")
    return value


def _yes_no(value: object) -> object:
    words = {"có": True, "co": True, "không": False, "khong": False, "đúng": True, "sai": False}
    return words.get(nfc(value).strip().casefold(), value) if isinstance(value, str) else value


def _plain_number(value: Decimal) -> int | float | str:
    """As a JSON number; as a written figure where a float would lose digits."""
    if value == value.to_integral_value():
        return int(value)
    return float(value) if Decimal(repr(float(value))) == value else write_number(value)


def _plain_clock(value: time) -> str:
    return value.isoformat(timespec="seconds" if value.second else "minutes")


def _plain_moment(value: date) -> str:
    if not isinstance(value, datetime):
        return value.isoformat()
    return value.isoformat(timespec="seconds" if value.second else "minutes")


def day_of(moment: date) -> date:
    """The day of a moment that may or may not have an hour."""
    return moment.date() if isinstance(moment, datetime) else moment


def clock_of(moment: date) -> time | None:
    """The hour of a moment, if it has one."""
    return moment.time() if isinstance(moment, datetime) else None


def _string_schema(pattern: str) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "examples": [pattern]})


Text = Annotated[str, BeforeValidator(_text)]
Day = Annotated[date, BeforeValidator(_day), _string_schema("15/8/2026")]
Clock = Annotated[
    time,
    BeforeValidator(_clock),
    PlainSerializer(_plain_clock, when_used="json"),
    _string_schema("8h30"),
]
Moment = Annotated[
    datetime | date,
    BeforeValidator(_moment),
    PlainSerializer(_plain_moment, when_used="json"),
    _string_schema("8h00 ngày 15/8/2026"),
]
Quantity = Annotated[
    Decimal,
    BeforeValidator(_quantity),
    PlainSerializer(_plain_number, when_used="json"),
    WithJsonSchema({"type": ["number", "string"], "examples": ["1.234,5"]}),
]
Share = Annotated[Quantity, BeforeValidator(_without_sign)]
Count = Annotated[
    int, BeforeValidator(_count), Field(ge=0), WithJsonSchema({"type": ["integer", "string"], "minimum": 0})
]
YesNo = Annotated[
    bool,
    BeforeValidator(_yes_no),
    WithJsonSchema({"anyOf": [{"type": "boolean"}, {"enum": ["có", "không"]}]}),
]


@dataclasses.dataclass(frozen=True, slots=True)
class FromText:
    """Lets a record be typed as one line of text: `read` turns the line into the record's keys."""

    read: Callable[[str], dict[str, Any]]

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """The record's own schema; the published one also allows a line of text."""
        whole = handler(source)
        either = core_schema.union_schema([core_schema.str_schema(), whole])
        return core_schema.no_info_before_validator_function(self._keys, whole, json_schema_input_schema=either)

    def _keys(self, value: object) -> object:
        return self.read(nfc(value)) if isinstance(value, str) else value


def from_text(read: Callable[[str], dict[str, Any]]) -> FromText:
    """Let a record be typed as one line of text: `read` turns the line into the record's keys."""
    return FromText(read)


def one_or_many(value: object) -> object:
    """Accept a lone value where a list is expected: `chuc_vu: Chủ tịch` is a list of one."""
    return [value] if isinstance(value, str | dict) else value


Texts = Annotated[tuple[Text, ...], BeforeValidator(one_or_many, json_schema_input_type=tuple[str, ...] | str)]
