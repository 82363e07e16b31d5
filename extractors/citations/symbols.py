"""Số và ký hiệu văn bản: 45/2021/NĐ-CP, 28-CTr/TU, 17/2023/QH15, 66.4/2025/NQ-CP, 214/TTr- UBND, 91/HD-MTTW-BTT,
30a/2008/NQ-CP.

A Party type behind its dash may be typed in any case ("190-Ctr/TU").
Inside a symbol a space or a line break may stand at a dash or slash; `normalised` takes it out.
Sources: decree 30/2020/NĐ-CP, annex I and III; Regulation 66-QĐ/TW (Party texts: a dash before the type).
"""

from __future__ import annotations

import re

from vitext.lazy import regex

_CAPITALS = "A-ZĐƯÂĂÊÔƠ"
_TOKEN = rf"[{_CAPITALS}][{_CAPITALS}a-zđưâăêôơ&]*[0-9]{{0,3}}"
_ORGAN = rf"(?:[{_CAPITALS}]{{2,}}[{_CAPITALS}a-zđ&]*[0-9]{{0,3}}|TTg)"  # after a space: no word that begins a sentence
_MORE = rf"(?:[-/.]{_TOKEN}|\s?-\s{{0,2}}{_ORGAN}|\s?/\s?{_ORGAN}|,\s?{_ORGAN}(?=\s{{1,2}}(?:ngày|của)\s)){{0,4}}"
# A dash that the copying of a page lost: "282/QĐ ‖ TTg", "12/NQ ‖ HĐND".
_STATE = "NQ|NĐ|QĐ|KH|TB|BC|TTr|TT|CT|CV|CĐ"
_BODY = "(?:UBND|HĐND|CP|TTg|B(?!AN)[A-ZĐ]{2,6})"
_PARTY = "NQ|QD|CTrHĐ|CTrPH|KHPH|QCPH|CTr|CT|KL|QĐi|QĐ|QyĐ|QC|TTr|TT|HD|TB|TC|BC|KH|QH|ĐA|PA|CV|BB|GM|ĐL|PB"
# Papers before 1990 have their body alone: "Quyết định số 75-HĐBT".
_OLD = "HĐBT|HĐNN|HĐBCP|TTg|CP|SL|CT|UB|HĐND|UBND"
PATTERN = (
    r"[0-9](?:(?<![\w/.,-].)|(?<=số.)|(?<=SỐ.))[0-9]{0,5}(?:\.[0-9]{1,2}|[a-eđA-EĐ](?=\s?[/-]))?"
    rf"(?:\s?[/-]\s?(?P<year>(?:19|20)[0-9]{{2}})(?:\s?/\s?|(?=[{_CAPITALS}]+-))(?:(?:{_STATE})\s{_BODY}"
    rf"|{_TOKEN}){_MORE}"
    rf"|(?:\s?-\s?|\s(?=[{_CAPITALS}]{{2}}|QyĐ))(?P<party>(?i:{_PARTY}))\s?/\s?{_TOKEN}(?:[-.]{_TOKEN}){{0,3}}"
    rf"|-(?P<old>{_OLD})"
    rf"|\s?/\s?(?:(?P<lost>(?:{_STATE})\s{_BODY})|{_TOKEN})(?P<organ>{_MORE}))(?!\w)"
)
SYMBOL = regex(PATTERN)
_UNDASHED = regex(r"^(\d+)\s([^\W\d])")
_LOST_DASH = regex(rf"(?<=/)({_STATE})\s(?={_BODY})")
_GAP = regex(r"[\s_]+")


def normalised(symbol: str) -> str:
    """Return the symbol as printed, without spaces and line breaks; "298 KH/TWĐTN" and "86/QĐ UBND" get their dash."""
    return _GAP.sub("", with_lost_dash(_UNDASHED.sub(r"\1-\2", symbol)))


def with_lost_dash(symbol: str) -> str:
    """“86/QĐ UBND” with the dash that a page lost."""
    return _LOST_DASH.sub(r"\1-", symbol)


def is_certain(found: re.Match[str]) -> bool:
    """Whether the symbol needs no word before it: it has a year, a Party type, or both a type and a body."""
    return bool(found["year"] or found["party"] or found["organ"] or found["lost"])
