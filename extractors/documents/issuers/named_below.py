"""Tên đầy đủ ở câu đầu: of a body that the title calls by its kind alone, the name that the first sentences give it.

Họp chi bộ tháng 5 ‖ … ‖ Chi bộ thôn Hạ ‖ họp thường kỳ tại …
"""

from __future__ import annotations

import re

from extractors.documents.view import View
from vitext.fold import fold
from vitext.lazy import regex

_NEAR = 700
_NAME_AND_VERB = (
    r" (?P<more>[^\n.;:,()]{2,70}?)"
    r" (?:da |vua )?(?:hop(?! tac)|to chuc|tien hanh|khai mac|sinh hoat|trieu tap)(?!\w)"
)
_NO_NAME = regex(r"(?:thang|quy|nam|lan|ky|dinh|thuong|mo rong|gom|tai|ngay|sang|chieu|toi|do|va|cung|voi)(?!\w)")


def fuller(view: View, kind: str, start: int) -> str:
    """The body's own name where `kind` has none: “chi bộ” → “Chi bộ thôn Hạ”; `kind` where the text gives no more."""
    if any(map(str.isdigit, kind)) or any(word[0].isupper() for word in kind.split()[1:]):
        return kind
    named = re.compile(rf"(?<!\w){re.escape(fold(kind).lower())}{_NAME_AND_VERB}")
    for found in named.finditer(view.key, start, start + _NEAR):
        more = view.flow[slice(*found.span("more"))]
        own = any(letter.isupper() or letter.isdigit() for letter in more)
        if view.flow[found.start()].isupper() and own and not _NO_NAME.match(found["more"]):
            return view.words((found.start(), found.end("more")))
    return kind
