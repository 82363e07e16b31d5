"""Từ ngữ của cơ quan: “hợp tác xã” viết thành “Hợp tác xã”, “UBND” thành “Ủy ban nhân dân”.

Pairs (written, preferred), decided by an organisation. Only whole words are replaced, the longest pair first and each
place once, so that no pair undoes another. A word in capitals, or at the beginning of a sentence, keeps its manner:
pair ("cải thiện", "nâng cao") makes “Cải thiện” into “Nâng cao” and “CẢI THIỆN” into “NÂNG CAO”.
"""

from __future__ import annotations

import re
from functools import lru_cache

from vitext.clean import nfc

Pairs = tuple[tuple[str, str], ...]


def with_wording(text: str, pairs: Pairs) -> str:
    """Return `text` (NFC) with every `written` put as `preferred`."""
    if not pairs:
        return text
    pattern, preferred = _prepared(pairs)
    return pattern.sub(lambda found: preferred[found[0]], nfc(text))


@lru_cache(maxsize=64)
def _prepared(pairs: Pairs) -> tuple[re.Pattern[str], dict[str, str]]:
    preferred: dict[str, str] = {}
    for raw, wanted in pairs:
        written = nfc(raw).strip()
        if not written:
            continue
        wanted = nfc(wanted).strip()
        forms = ((written, wanted), (upper_first(written), upper_first(wanted)), (written.upper(), wanted.upper()))
        for form, result in forms:
            preferred.setdefault(form, result)
    words = sorted(preferred, key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, words)) + r")(?!\w)" if words else r"(?!)"), preferred


def upper_first(text: str) -> str:
    """The words with a capital at their head, the rest as it is: "cuộc họp" → "Cuộc họp"."""
    return text[:1].upper() + text[1:]
