"""Kế hoạch, thực hiện, % so sánh: what the heading of a column says of the figures below it, and for which year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from domain.extraction import Span
from extractors.targets.times import year_found
from vitext.fold import fold
from vitext.lazy import regex
from vitext.period_found import FoundPeriod

_PLANNED = regex(r"\b(?:ke hoach|kh|chi tieu|muc tieu|du toan|phan dau|giao|du kien|dang ky|nhu cau|dinh muc|mtieu)\b")
_DONE = regex(
    r"\b(?:thuc hien|th|ket qua|uoc|da|dat|luy ke|so sanh|so voi|so (?=kh|ke hoach|nam|cung|20)|ss|ty le|cung ky|hien co|con lai|con thieu|con no|chenh lech|ton|tang|giam|quyet toan)\b|%"
)
_COMPARES = regex(r"[\s(%]*(?:so (?:sanh|voi|nam|20)|ss)\b|[\s(%]*so 20")
_PART_OF_YEAR = regex(
    r"\A\W*(?:(?:quý|quy) [ivx\d]{1,3}|(?:tháng|thang) \d{1,2}|\d{1,2} (?:tháng|thang)(?: (?:đầu|dau) (?:năm|nam))?)(?!\w)(?:[ /]{1,3}(?:(?:năm|nam) )?20\d\d)?\W*\Z",
    re.IGNORECASE,
)
_STRETCH = regex(r"\A\W*(?:(?:gđ|gd|giai đoạn|giai doan|nhiệm kỳ|nhiem ky) )?20\d\d ?[-–] ?20\d\d\W*\Z", re.IGNORECASE)
_AIM_OF_YEAR = regex(
    r"(?:mục tiêu|muc tieu|kế hoạch|ke hoach|chỉ tiêu|chi tieu|phấn đấu|phan dau|kh|dự kiến|du kien)(?: (?:năm|nam))? 20\d\d\W*\Z",
    re.IGNORECASE,
)
_REACH = 160
_OVER = regex(r"(?:\A|\n)(?P<title>[^\n]*[^\W\d][^\n]*)\n(?:\s*20\d\d\s*\n)*\s*\Z")
_YEAR = regex(r"(?<!\d)(20\d\d)(?!\d)")


def evidence_of(heading: str, day: date | None) -> list[str]:
    """What speaks from a heading: plan or done, by the word that comes first; "% KH" compares, "Kế hoạch thực hiện" plans."""
    key = " ".join(fold(heading).lower().split())
    planned, done = _PLANNED.search(key), _DONE.search(key)
    if done and (not planned or done.start() < planned.start()):
        return ["column:done"]
    if planned:
        return ["column:plan"]
    years = [int(one) for one in _YEAR.findall(heading)]
    if years and day:
        return ["column:future" if max(years) > day.year else "column:past" if max(years) < day.year else "column:this"]
    return []


def evidence_over(text: str, heading: Span, day: date | None) -> list[str]:
    """What speaks from a heading, or from the one that stands over its row of years: "Thực hiện ⏎ 2023 ⏎ 2024"."""
    found = evidence_of(text[slice(*heading)], day)
    if not found or found == ["column:this"]:
        found = _beside_aim(text, heading) or found
    if found or not _YEAR.fullmatch(text, *heading):
        return found
    over = _OVER.search(text, max(heading[0] - _REACH, 0), heading[0])
    return evidence_of(over["title"], None) if over else []


def _beside_aim(text: str, heading: Span) -> list[str]:
    """What a head that only says a time is beside one that names the aim of a year: its only part of a year tells what
    was reached, a stretch of years plans: "| Giai đoạn 2026 - 2030 | Quý I/2026 | Mục tiêu 2026 |"."""
    own = text[slice(*heading)]
    if not (_PART_OF_YEAR.search(own) or _STRETCH.search(own)):
        return []
    begins, ends = text.rfind("\n", 0, heading[0]) + 1, text.find("\n", heading[1])
    heads = text[begins : ends if ends >= 0 else len(text)].split("|")
    if not any(_AIM_OF_YEAR.search(one) for one in heads):
        return []
    if _STRETCH.search(own):
        return ["column:plan"]
    return ["column:done"] if sum(_PART_OF_YEAR.search(one) is not None for one in heads) == 1 else []


def evidence_above(text: str, over: Span | None, day: date | None) -> list[str]:
    """What speaks from the heading that spans several columns; nothing where there is none."""
    return evidence_of(text[slice(*over)], day) if over else []


def period_of(text: str, heading: Span, periods: Sequence[FoundPeriod]) -> FoundPeriod | None:
    """The time that a heading names: one of the `periods` inside it, or its bare year ("Kế hoạch 2026"); none where it only
    compares ("So với 2024")."""
    if _COMPARES.match(fold(text[slice(*heading)]).lower()):
        return None
    if periods:
        return periods[0]
    year = _YEAR.search(text, *heading)
    if not year:
        return None
    return year_found(year.span(), year[0])
