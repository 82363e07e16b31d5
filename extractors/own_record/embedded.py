"""Bản ghi trong tệp .docx: the meeting record that a document carries as custom XML.

<ban_ghi xmlns="urn:thuky:record:1" loai="resolution" …>{"co_quan": …}</ban_ghi>: the record as JSON is its text.
"""

from __future__ import annotations

from lxml import etree
from pydantic import ValidationError

from domain.kinds import Kind, find_kind
from domain.record import MeetingRecord, from_json

_NAMESPACE = "urn:thuky:record:1"


def read_embedded(content: bytes) -> tuple[Kind, MeetingRecord] | None:
    """The kind of document and its record; None when they can no longer be read. Nothing is fetched or expanded."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    kind = find_kind(root.get("loai") or "")
    if root.tag != f"{{{_NAMESPACE}}}ban_ghi" or root.getroottree().docinfo.doctype or kind is None or not root.text:
        return None
    try:
        return kind, from_json(root.text)
    except (ValidationError, ValueError, RecursionError):
        return None
