"""Kết quả in ra: tables in words, JSON or YAML, piece by piece as documents are read.

One document is one object. Several (a folder, a .zip, more than one file) are one list, however many were read.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Literal

import yaml

from domain.extraction import to_plain
from service.commands.extracting.words import document_lines

if TYPE_CHECKING:
    from domain.extraction import Extraction

Form = Literal["words", "json", "yaml"]


def pieces(documents: Iterable[Extraction], form: Form, *, many: bool, width: int | None = None) -> Iterator[str]:
    """The printed results; joined they are the whole. `width` folds the lines of the form in words."""
    if form == "words":
        yield from _in_words(documents, width)
    elif form == "json":
        yield from _as_json(documents, many=many)
    else:
        yield from _as_yaml(documents, many=many)


def _in_words(documents: Iterable[Extraction], width: int | None) -> Iterator[str]:
    for number, one in enumerate(documents):
        yield ("\n" if number else "") + "\n".join(document_lines(one, width=width)) + "\n"


def _as_json(documents: Iterable[Extraction], *, many: bool) -> Iterator[str]:
    before = "[\n"
    for one in documents:
        text = json.dumps(to_plain(one), ensure_ascii=False, indent=2, allow_nan=False)
        yield before + text if many else text + "\n"
        before = ",\n"
    if many:
        yield "[]\n" if before == "[\n" else "\n]\n"


def _as_yaml(documents: Iterable[Extraction], *, many: bool) -> Iterator[str]:
    found = False
    for one in documents:
        found = True
        yield _dumped([to_plain(one)] if many else to_plain(one))
    if many and not found:
        yield "[]\n"


class _Readable(yaml.SafeDumper):
    """Blocks, Vietnamese as it is, long texts as blocks of lines, spans in one line; nothing said by reference."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - PyYAML's signature
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


def _list(dumper: yaml.SafeDumper, items: list[Any]) -> yaml.SequenceNode:
    figures = all(isinstance(item, int) for item in items)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=figures)


_Readable.add_representer(str, _text)
_Readable.add_representer(list, _list)


def _dumped(tree: Any) -> str:
    dumped: str = yaml.dump(tree, Dumper=_Readable, allow_unicode=True, sort_keys=False, width=100)
    return dumped
