"""Mẫu riêng của cơ quan: a template restyled in Word, which may have lost or renamed the parts that we fill in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.kinds import Kind
from templates_docx.catalogue import entry_of
from templates_docx.engine import read_package
from templates_docx.engine.limited import USUAL, LimitedRenderer, Limits
from templates_docx.parts.package import CORE_PART, RECORD_NAMESPACE, RECORD_PART
from templates_docx.view.plain import contract_of


def caged(data: bytes, kind: Kind | None, *, limits: Limits = USUAL) -> LimitedRenderer:
    """The process that checks and renders a template that is not ours; without a kind it may name any field."""
    contract = contract_of(entry_of(kind).view) if kind else None
    return LimitedRenderer(data, filters="templates_docx.filters:FILTERS", contract=contract, limits=limits)


class OwnTemplate:
    """Renders in `cage`. The record goes where the template keeps it; a template without such a part carries none."""

    def __init__(self, data: bytes, cage: LimitedRenderer) -> None:
        """TemplateRefused when `data` is no .docx."""
        self._cage = cage
        self._names = _names_of(read_package(data).parts)

    def render(self, data: Mapping[str, Any], *, extra_parts: Mapping[str, bytes] | None = None) -> bytes:
        """The finished package."""
        given = extra_parts or {}
        return self._cage.render(
            data, extra_parts={self._names[name]: part for name, part in given.items() if name in self._names}
        )


def _names_of(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Where the template keeps each part that we replace: Word renames the record's part when it saves."""
    names = {}
    for name, content in parts.items():
        if name.startswith("customXml/item") and "Props" not in name and RECORD_NAMESPACE.encode() in content:
            names[RECORD_PART] = name
        if name == CORE_PART and b"{{" not in content and b"{%" not in content:
            names[CORE_PART] = name
    return names
