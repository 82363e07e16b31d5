"""Trường nào được dùng: a contract is the tree of fields that a kind of document offers to its templates.

A template that names another field is refused when it is taken in, with the nearest names that exist, not when an
office prints with it at five in the afternoon.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from jinja2 import nodes

from .language import Finding, chain


@dataclass(frozen=True, slots=True)
class Field:
    """A value that can be printed. `about` is a short Vietnamese description for the list of fields."""

    about: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """Named members."""

    members: Mapping[str, Shape]


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list whose elements all have one shape."""

    element: Shape


Shape: TypeAlias = Field | Record | ListOf
Contract: TypeAlias = Record
LOOP = Record({name: Field() for name in ("index", "index0", "first", "last", "length")})


def check_fields(tree: nodes.Template, contract: Contract) -> list[Finding]:
    """Every field of `tree` that `contract` does not offer, or uses as what it is not."""
    return list(_body(tree.body, dict(contract.members)))


def field_names(shape: Shape, path: str = "") -> Iterator[str]:
    """Every path below `shape`, lists written with []: `nhiem_vu[].han`."""
    if isinstance(shape, Record):
        for name, member in shape.members.items():
            yield from field_names(member, f"{path}.{name}" if path else name)
    elif isinstance(shape, ListOf):
        yield from field_names(shape.element, f"{path}[]")
    else:
        yield path


def _body(body: list[nodes.Node], scope: Mapping[str, Shape]) -> Iterator[Finding]:
    for node in body:
        if isinstance(node, nodes.Output):
            for part in node.nodes:
                yield from _printed(part, scope)
        elif isinstance(node, nodes.If):
            for branch in (node, *node.elif_):
                yield from _used(branch.test, scope)
                yield from _body(branch.body, scope)
            yield from _body(node.else_, scope)
        elif isinstance(node, nodes.For):
            yield from _looped(node, scope)


def _looped(node: nodes.For, scope: Mapping[str, Shape]) -> Iterator[Finding]:
    names = chain(node.iter)
    element: Shape | None = None
    if names is not None:
        found = _resolve(names, scope, node.iter.lineno)
        if isinstance(found, Finding):
            yield found
        elif not isinstance(found, ListOf):
            yield Finding(node.iter.lineno, f"“{'.'.join(names)}” không phải danh sách nên không lặp được.")
        else:
            element = found.element
    inner = dict(scope)
    if isinstance(node.target, nodes.Name):
        inner.pop(node.target.name, None)
        # After a fault in the list the element is unknown: one mistake gives one sentence, not one a use.
        inner[node.target.name] = element if element is not None else UNKNOWN
    if node.test is not None:
        yield from _used(node.test, inner)
    yield from _body(node.body, {**inner, "loop": LOOP})
    yield from _body(node.else_, scope)


def _printed(node: nodes.Node, scope: Mapping[str, Shape]) -> Iterator[Finding]:
    names = chain(node)
    if names is None:
        if isinstance(node, nodes.CondExpr):
            yield from _used(node.test, scope)
            for side in (node.expr1, node.expr2):
                if side is not None:
                    yield from _printed(side, scope)
        else:
            yield from _used(node, scope)
        return
    found = _resolve(names, scope, node.lineno)
    if isinstance(found, Finding):
        yield found
    elif found is not UNKNOWN and not isinstance(found, Field):
        if isinstance(found, ListOf):
            yield Finding(node.lineno, f"“{'.'.join(names)}” là danh sách: hãy dùng vòng lặp để in từng phần tử.")
        else:
            members = "”, “".join(f"{'.'.join(names)}.{name}" for name in list(found.members)[:3])
            yield Finding(node.lineno, f"“{'.'.join(names)}” gồm nhiều trường: hãy in một trường, ví dụ “{members}”.")


def _used(node: nodes.Node, scope: Mapping[str, Shape]) -> Iterator[Finding]:
    """Fields in a condition or under a filter: they must exist, and may be lists or records."""
    pending = [node]
    while pending:
        part = pending.pop()
        names = chain(part)
        if names is None:
            pending.extend(reversed(list(part.iter_child_nodes())))
            continue
        found = _resolve(names, scope, part.lineno)
        if isinstance(found, Finding):
            yield found


def _resolve(names: tuple[str, ...], scope: Mapping[str, Shape], line: int) -> Shape | Finding:
    shape: Shape = Record(scope)
    for depth, name in enumerate(names):
        if shape is UNKNOWN:
            return UNKNOWN
        before = ".".join(names[:depth])
        whole = ".".join(names[: depth + 1])
        if isinstance(shape, ListOf):
            return Finding(line, f"“{before}” là danh sách: hãy dùng vòng lặp để in từng phần tử.")
        if isinstance(shape, Field):
            return Finding(line, f"“{before}” không có trường con nào, nên không có “{whole}”.")
        if name not in shape.members:
            return Finding(line, _unknown(name, before, shape))
        shape = shape.members[name]
    return shape


def _unknown(name: str, before: str, record: Record) -> str:
    prefix = f"{before}." if before else ""
    close = difflib.get_close_matches(name, record.members, 3, 0.6)
    hint = f" Có phải là “{'” hoặc “'.join(prefix + one for one in close)}”?" if close else ""
    return f"Không có trường “{prefix}{name}”.{hint}"


UNKNOWN = Record({})
