"""Giá trị thành JSON và ngược lại: what is kept with a Doc, so that it can be saved, sent and pickled with it.

Frozen dataclasses and named tuples become objects, tuples lists, days ISO text; the class says how to make them again.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Hashable
from datetime import date, datetime
from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")
_AS_THEY_ARE = frozenset((str, int, float, bool, types.NoneType))


def to_json(value: Any) -> Any:
    """A value of the domain as JSON has it: dict, list, str, number, bool or None."""
    kind = type(value)
    if kind in _AS_THEY_ARE:
        return value
    if names := _field_names(typing.cast("Hashable", kind)):
        return {name: to_json(getattr(value, name)) for name in names}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [to_json(item) for item in value]
    if isinstance(value, dict):
        return {name: to_json(item) for name, item in value.items()}
    return value


@cache
def _field_names(kind: Hashable) -> tuple[str, ...]:
    if dataclasses.is_dataclass(kind):
        return tuple(field.name for field in dataclasses.fields(kind))
    return tuple(getattr(kind, "_fields", ()))  # a named tuple's


def from_json(cls: type[T], value: Any) -> T:
    """The frozen dataclass or named tuple `cls` that `to_json` made `value` of; lists may be tuples by now."""
    return typing.cast("T", _restored(cls, value))


@cache
def _hints(cls: type) -> dict[str, Any]:
    return typing.get_type_hints(cls)


def _restored(hint: Any, value: Any) -> Any:
    if value is None:
        return None
    origin, inside = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        kinds = [kind for kind in inside if kind is not types.NoneType]
        if date in kinds:
            return datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)
        return _restored(kinds[0], value) if len(kinds) == 1 else value
    if origin is tuple:
        if inside[1:] == (...,):
            return tuple(_restored(inside[0], item) for item in value)
        return tuple(_restored(kind, item) for kind, item in zip(inside, value, strict=True))
    if hint is date:
        return date.fromisoformat(value)
    if isinstance(hint, type) and (dataclasses.is_dataclass(hint) or hasattr(hint, "_fields")):
        hints = _hints(hint)
        return hint(**{name: _restored(hints[name], item) for name, item in value.items()})
    return value
