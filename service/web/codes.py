"""Số, ký hiệu liền một khối: “01/NQ-LMHTX” is not broken at its hyphen at the end of a line.

Marked in the page, not by other signs in the text: what a reader copies is what the document says.
"""

from __future__ import annotations

import re

from markupsafe import Markup, escape

# Longer ones would push a narrow page sideways.
_CODE = re.compile(r"(?<!\w)(?=\S{3,28}(?!\S))\d{1,5}(?:/\d{4})?[/-][A-ZĐ]\w*(?:[-/&][A-ZĐ]\w*)+(?!\w)")


def codes_whole(text: str) -> Markup:
    """The text, escaped, each number of a document in a span that is not broken."""
    made, at = Markup(), 0
    for found in _CODE.finditer(text):
        made += escape(text[at : found.start()]) + Markup('<span class="symbol">{}</span>').format(found[0])
        at = found.end()
    return made + escape(text[at:])
