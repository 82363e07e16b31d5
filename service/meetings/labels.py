"""Nhãn của ô: what each field is called and how it is filled, from the descriptions that the domain's classes carry."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

from domain.record import json_schema
from vitext.wording import upper_first


class Label(NamedTuple):
    """The words beside a field."""

    name: str
    hint: str


@cache
def label_of(shape: str) -> Label:
    """The label of a path without rows ("hoi_nghi.dia_diem"). Raises KeyError for a path that no record has."""
    words = _description(shape).rstrip(".")
    found = (
        re.match(r"(.+? \([^)]*\))(?:: )(.+)", words)
        or re.match(r"([^:(;]+?)(?:: |; )(.+)", words)
        or re.match(r"([^,:]+), (.+)", words)
    )
    return Label(found[1], upper_first(found[2])) if found else Label(words, "")


@cache
def _schema() -> dict[str, Any]:
    """Made once: making it takes a tenth of a second, and every field asks."""
    return json_schema()


def _description(shape: str) -> str:
    schema = _schema()
    node: Any = schema
    words = ""
    for name in shape.split("."):
        properties = _properties(node, schema)
        node = properties[name]
        words = node.get("description") or ""
    return words


def _properties(node: Any, schema: Any) -> Any:
    """The properties of the object, or of the rows, that a node of the schema stands for."""
    if "properties" in node:
        return node["properties"]
    if "$ref" in node:
        return _properties(schema["$defs"][node["$ref"].rpartition("/")[2]], schema)
    for inner in (node.get("items"), *node.get("anyOf", ()), *node.get("allOf", ())):
        if isinstance(inner, dict):
            try:
                return _properties(inner, schema)
            except KeyError:
                continue
    raise KeyError("properties")
