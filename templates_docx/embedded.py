"""Bản ghi nằm trong văn bản: every document carries the record it was made from, as a custom XML part.

So a document can be read back without loss, and a changed text can be told from the record it came with.
"""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree
from pydantic import ValidationError

from domain.kinds import Kind, find_kind
from domain.record import MeetingRecord, from_json, to_json
from templates_docx.engine import read_package
from templates_docx.parts.ooxml import DECLARATION, escape
from templates_docx.parts.package import RECORD_NAMESPACE

_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


@dataclass(frozen=True, slots=True)
class Embedded:
    """What a document says of its own making."""

    kind: Kind
    profile: str
    layout: str
    record: MeetingRecord


def record_part(record: MeetingRecord, kind: Kind, *, profile: str, layout: str) -> bytes:
    """customXml/item1.xml for a document of `kind`."""
    return (
        f'{DECLARATION}<ban_ghi xmlns="{RECORD_NAMESPACE}" loai="{kind.code}" the_thuc="{escape(profile)}" '
        f'bo_cuc="{escape(layout)}">{escape(to_json(record))}</ban_ghi>'
    ).encode()


def read_embedded(docx: bytes) -> Embedded | None:
    """The record inside a document of ours; None when there is none or it cannot be read any more.

    Word may rename the part when it saves, so every custom XML part is looked at.
    """
    for name, content in read_package(docx).parts.items():
        if not name.startswith("customXml/item") or RECORD_NAMESPACE.encode() not in content:
            continue
        root = etree.fromstring(content, _PARSER)
        kind = find_kind(root.get("loai") or "")
        if root.tag != f"{{{RECORD_NAMESPACE}}}ban_ghi" or kind is None or not root.text:
            continue
        try:
            return Embedded(kind, root.get("the_thuc") or "", root.get("bo_cuc") or "", from_json(root.text))
        except ValidationError:
            return None
    return None
