"""Dấu ghi trong mẫu: marks that compiling leaves in a template's text, for the steps after a render.

They are control characters that no XML text can hold, so neither a template nor data can forge them, and the steps
find them with a plain search.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from jinja2 import nodes

TABLE_START: Final = "\x01"
TABLE_END: Final = "\x02"
PICTURE: Final = "\x03"
LAST_PARAGRAPH: Final = "\x04"
"""A cell, header, note or text box ends here, and Word wants its last block to be a paragraph."""


class Mark(NamedTuple):
    """`sign` is to be written at `offset` of `node`'s text."""

    node: nodes.TemplateData
    offset: int
    sign: str


def write_marks(marks: Iterable[Mark]) -> frozenset[str]:
    """Write them all; the signs that were used."""
    # From the back, so that offsets stay true; where two tables touch, the end of the first comes to stand first.
    ordered = sorted(marks, key=lambda mark: (mark.offset, mark.sign == TABLE_START), reverse=True)
    for node, offset, sign in ordered:
        node.data = node.data[:offset] + sign + node.data[offset:]
    return frozenset(mark.sign for mark in ordered)
