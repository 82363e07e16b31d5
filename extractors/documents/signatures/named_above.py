"""Tên trước, chức sau: letters of parishes and clubs end with a name and, on the line below it, its office.

Giuse Lê Văn An ‖ Linh mục Tổng Đại Diện      Lê Văn An ‖ Chủ tịch, Hội Đồng hương
"""

from __future__ import annotations

import itertools

from domain.extraction import Role
from extractors.documents.letters import in_small_letters
from extractors.documents.names import LOWER, UPPER, is_family
from extractors.documents.signatures.cells import is_cell
from extractors.documents.signatures.signature import Signature
from extractors.documents.signing_roles import is_role
from extractors.documents.view import View
from vitext.lazy import regex

_SYLLABLE = rf"[{UPPER}][{LOWER}]+"
# A name, one of baptism before it or not: “Giuse Lê Văn An”, “Gioan B. Lê Văn An”.
_NAMED = regex(rf"(?:{_SYLLABLE} )?(?:[{UPPER}]\. )?(?P<family>{_SYLLABLE})(?: {_SYLLABLE}){{1,3}}")
_OF_CHURCH = regex(r"(?:hong y|(?:tong )?giam muc|linh muc|hoa thuong|thuong toa|dai duc|muc su|ni su)(?!\w)")
_CLOSING = 12  # lines
_LONGEST_OFFICE = 70  # letters
_LAST_PART = 3  # the foot stands in the last two thirds


def named_above_office(view: View) -> tuple[Signature, ...]:
    """The last name that has its office on the next line; nothing in a table signs."""
    last = [line for line in view.lines[-_CLOSING:] if line[0] > len(view.key) // _LAST_PART]
    for line, below in reversed(list(itertools.pairwise(last))):
        printed = _NAMED.fullmatch(view.flow, *line)
        if printed is None or not is_family(printed["family"]):
            continue
        key = view.key_of(below)
        office = is_role(view, below, key.split(",")[0]) or _OF_CHURCH.match(key)
        if office and len(key) <= _LONGEST_OFFICE and not (view.in_table(line) or is_cell(view, line)):
            role = Role(view.words(line), in_small_letters(view, view.words(below)))
            return (Signature(role, line, secretary=False, authority=False),)
    return ()
