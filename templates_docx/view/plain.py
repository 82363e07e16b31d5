"""Giá trị thuần: views as plain dictionaries for the engine, and the contract of fields that they promise."""

from __future__ import annotations

import dataclasses
import types
import typing
from functools import cache
from typing import Any

from templates_docx.engine import Contract, Field, ListOf, Record
from templates_docx.view.annexes import Bang


def as_plain(value: Any) -> Any:
    """A view as dicts, lists, strings and numbers: the only things that a template ever sees."""
    if dataclasses.is_dataclass(value):
        return {name: as_plain(getattr(value, name)) for name in _names(value.__class__)}
    if isinstance(value, tuple):
        return [as_plain(item) for item in value]
    return value


@cache
def _names(view: Any) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(view))


@cache
def contract_of(view: type) -> Contract:
    """The tree of fields that templates of a kind may name, read off the view's annotations."""
    shape = _shape(view)
    assert isinstance(shape, Record)
    return shape


def _shape(annotation: Any) -> Field | Record | ListOf:
    if annotation is Bang:  # one value for the filter `bang`, never taken apart in a template
        return Field()
    if dataclasses.is_dataclass(annotation):
        hints = typing.get_type_hints(annotation)
        return Record(types.MappingProxyType({name: _shape(hints[name]) for name in _names(annotation)}))  # type: ignore[arg-type]
    if typing.get_origin(annotation) is tuple:
        return ListOf(_shape(typing.get_args(annotation)[0]))
    return Field()
