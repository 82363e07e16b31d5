"""Số và ký hiệu văn bản: 45/2021/NĐ-CP, 28-CTr/TU, 17/2023/QH15, 66.4/2025/NQ-CP, 214/TTr- UBND, 91/HD-MTTW-BTT.

A Party type behind its dash may be typed in any case ("190-Ctr/TU").
Inside a symbol a space or a line break may stand at a dash or slash; `normalised` takes it out.
Sources: decree 30/2020/NĐ-CP, annex I and III; Regulation 66-QĐ/TW (Party texts: a dash before the type).
"""

from __future__ import annotations

import re

_CAPITALS = "A-ZĐƯÂĂÊÔƠ"
_TOKEN = rf"[{_CAPITALS}][{_CAPITALS}a-zđưâăêôơ&]*[0-9]{{0,3}}"
_ORGAN = rf"(?:[{_CAPITALS}]{{2,}}[{_CAPITALS}a-zđ&]*[0-9]{{0,3}}|TTg)"  # after a space: no word that begins a sentence
_MORE = rf"(?:[-/.]{_TOKEN}|\s?-\s{{0,2}}{_ORGAN}|\s?/\s?{_ORGAN}){{0,4}}"
_PARTY = "NQ|CTrHĐ|CTrPH|KHPH|QCPH|CTr|CT|KL|QĐi|QĐ|QyĐ|QC|TTr|TT|HD|TB|TC|BC|KH|QH|ĐA|PA|CV|BB|GM|ĐL|PB"
PATTERN = (
    r"[0-9](?<![\w/.,-].)[0-9]{0,5}(?:\.[0-9]{1,2})?"
    rf"(?:\s?[/-]\s?(?P<year>(?:19|20)[0-9]{{2}})(?:\s?/\s?|(?=[{_CAPITALS}]+-)){_TOKEN}{_MORE}"
    rf"|(?:\s?-\s?|\s(?=[{_CAPITALS}]{{2}}|QyĐ))(?P<party>(?i:{_PARTY}))\s?/\s?{_TOKEN}(?:[-.]{_TOKEN}){{0,3}}"
    rf"|\s?/\s?{_TOKEN}(?P<organ>{_MORE}))(?!\w)"
)
SYMBOL = re.compile(PATTERN)
_UNDASHED = re.compile(r"^(\d+)\s([^\W\d])")
_GAP = re.compile(r"[\s_]+")


def normalised(symbol: str) -> str:
    """Return the symbol as it is printed, without spaces and line breaks; "298 KH/TWĐTN" gets its dash."""
    return _GAP.sub("", _UNDASHED.sub(r"\1-\2", symbol))


def is_certain(found: re.Match[str]) -> bool:
    """Whether the symbol needs no word before it: it has a year, a Party type, or both a type and a body."""
    return bool(found["year"] or found["party"] or found["organ"])
