"""Tỉnh ghi bên cạnh: the province that stands before the text or its headline, or with who signs it.

“BẮC NINH - Sáng 19/5, …” · “Hòa Bình: Phát động Tháng hành động …” · below the text “Hội LHPN tỉnh Sơn La”
"""

from __future__ import annotations

from domain.extraction import DocumentFacts
from extractors.documents.view import View
from extractors.meetings.passages import Passages
from extractors.meetings.provinces import province_of
from extractors.people.provinces import PROVINCES
from vitext.fold import fold
from vitext.lazy import regex

_BEFORE_DASH = regex(r"\W*(?P<name>[^\W\d][^\d.,;:()\n]{1,20}?) - ")
_BEFORE_COLON = regex(r"\W*(?P<name>[^\W\d][^\d.,;:()\n]{1,20}?): ")
_PRESS = regex(r"(?:bao|tap chi|dai|theo|ttx\w*|vo[vh])(?!\w)")  # who writes of many provinces


def province_beside(view: View, where: Passages, document: DocumentFacts) -> str | None:
    """The province before the first words of the text or its headline, or of the body that signs it."""
    told = [_BEFORE_DASH.match(view.key, where.opening[0])]
    told += [_BEFORE_COLON.match(view.key, *where.title)] if where.title else []
    for named in told:
        if named and (known := PROVINCES.get(named["name"])):
            return known
    credit = document.source_credit
    if credit is None or _PRESS.match(fold(credit).lower()):
        return None
    return province_of(view, (), bodies=(credit,), place=None)
