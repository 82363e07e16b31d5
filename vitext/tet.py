"""Tết Nguyên đán: the first day of each lunar year in Viet Nam, and the deadline that "trước Tết" means.

    asked on 22/11/2026:  trước Tết → ends 2027-02-05, the eve        trước Tết dương lịch → ends 2026-12-31
Source: the Vietnamese calendar (UTC+7), computed from new moons and solar terms; in 2007 and 2030 it is a day before
the Chinese one. The stems and branches name lunar years: 2026 is Bính Ngọ.
"""

from __future__ import annotations

from datetime import date, timedelta

from vitext.fold import fold
from vitext.lazy import regex

# Month and day of mùng 1 tháng Giêng, from _FIRST on.
_FIRST = 2020
_DAYS = (
    (1, 25), (2, 12), (2, 1), (1, 22), (2, 10), (1, 29), (2, 17), (2, 6), (1, 26), (2, 13),
    (2, 2), (1, 23), (2, 11), (1, 31), (2, 19), (2, 8), (1, 28), (2, 15), (2, 4), (1, 24),
    (2, 12), (2, 1), (1, 22), (2, 10), (1, 30), (2, 17), (2, 6), (1, 26), (2, 14), (2, 2), (1, 23),
)  # fmt: skip
STEMS = ("canh", "tan", "nham", "quy", "giap", "at", "binh", "dinh", "mau", "ky")  # from a year that ends in 0
BRANCHES = ("than", "dau", "tuat", "hoi", "ty", "suu", "dan", "mao", "thin", "ty", "ngo", "mui")  # from 12 · n
_BEFORE = regex(
    r"(?:xong |hoan thanh )?(?:cham nhat )?truoc (?:dip )?tet(?P<solar> (?:duong lich|tay))?"
    r"(?: nguyen dan| am lich| co truyen| ta)?"
    r"(?: (?:nam )?(?:(?P<year>20\d\d)|(?P<stem>[a-z]+) (?P<branch>[a-z]+)(?: (?P<same>20\d\d))?))?"
)


def first_day(year: int) -> date | None:
    """Mùng 1 Tết of the lunar year that begins in `year`; None for a year that is not known here."""
    if not _FIRST <= year < _FIRST + len(_DAYS):
        return None
    return date(year, *_DAYS[year - _FIRST])


def before_tet(text: str, asked_on: date) -> date | None:
    """The last day before the Tết that `text` names, which is still to come unless its year is said; else None."""
    found = _BEFORE.fullmatch(" ".join(fold(text).lower().replace(",", " ").replace("-", " ").strip(" .;").split()))
    if found is None:
        return None
    years: tuple[int, ...] = (asked_on.year, asked_on.year + 1)
    if said := found["year"] or found["same"]:
        years = (int(said),)
    elif found["stem"]:
        years = tuple(range(asked_on.year, asked_on.year + 3))
    for year in years:
        begins = date(year, 1, 1) if found["solar"] else first_day(year)
        if begins is None or (found["stem"] and not _is_called(year, found["stem"], found["branch"])):
            continue
        if said or begins > asked_on:
            return begins - timedelta(1)
    return None


def _is_called(year: int, stem: str, branch: str) -> bool:
    return stem == STEMS[year % 10] and branch == BRANCHES[year % 12]
