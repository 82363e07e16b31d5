"""Kết quả nào ứng với chỉ tiêu nào: same unit, same name, a period that lies in the target's. Nothing more is guessed.

A name is its words without those that every name may have (“đạt”, “tổng số”, “năm 2026”). One name has to hold every
word of the other, so “toàn tỉnh đã thành lập mới” answers “thành lập mới HTX”. The reasons are told with the offer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from service.tracker.units import in_unit, unit_key
from vitext.dates import write_short
from vitext.fold import search_key

_WORD = re.compile(r"\w+")
_COMMON = frozenset(
    (
        *("nam", "thang", "quy", "dau", "cuoi", "trong", "ca", "toan", "tinh", "huyen", "xa", "phuong", "cac", "cua"),
        *(
            "duoc",
            "da",
            "se",
            "dat",
            "la",
            "co",
            "va",
            "so",
            "tong",
            "nang",
            "uoc",
            "khoang",
            "it",
            "nhat",
            "tro",
            "len",
        ),
        *("phan", "dau", "moi", "them", "thuc", "hien", "ket", "qua", "chi", "tieu", "tren", "dia", "ban", "den", "tu"),
        *("nay", "gom", "cho", "voi", "tai", "theo"),
    )
)


@dataclass(frozen=True, slots=True)
class Plan:
    """A target, as far as it is matched. `day` is its document's."""

    indicator: str
    unit: str
    start: date | None
    end: date | None
    day: date | None


@dataclass(frozen=True, slots=True)
class Report:
    """A reported result, as far as it is matched."""

    indicator: str
    value: float
    unit: str
    base: float | None
    start: date | None
    end: date | None
    day: date | None


@dataclass(frozen=True, slots=True)
class Match:
    """The result in the target's unit, and why it is offered."""

    value: float
    why: str


def match(plan: Plan, report: Report) -> Match | None:
    """Whether a result may answer a target."""
    when = _when(plan, report)
    if when is None or not plan.unit or unit_key(plan.unit) != unit_key(report.unit):
        return None
    if not same_name(name_words(plan.indicator, plan.unit), name_words(report.indicator, report.unit)):
        return None
    value = in_unit(report.value, report.base, plan.unit)
    return Match(value, f"Cùng đơn vị tính “{report.unit}”, cùng tên “{report.indicator}”, {when}")


def same_name(asked: frozenset[str], told: frozenset[str]) -> bool:
    """Whether one name holds every word of the other, and is not much longer."""
    return bool(asked and told) and (asked <= told or told <= asked) and len(asked ^ told) <= 3


def _when(plan: Plan, report: Report) -> str | None:
    start, end = report.start or report.end, report.end or report.start
    if start is None or end is None:
        if report.day is None:
            return None if plan.end else "cả hai không ghi kỳ"
        return _reported_on(plan, report.day)
    if plan.start and end < plan.start:
        return None
    if plan.end and start > plan.end:
        return None
    if plan.start is None and plan.day is not None and end < plan.day.replace(month=1, day=1):
        return None
    inside = (plan.start is None or start >= plan.start) and (plan.end is None or end <= plan.end)
    return "kỳ báo cáo nằm trong kỳ của chỉ tiêu" if inside else None


def _reported_on(plan: Plan, day: date) -> str | None:
    """A result without a period belongs to the time of its document."""
    first = plan.start or plan.day
    if (first and day < first) or (plan.end and (day - plan.end).days > 90):
        return None
    return f"báo cáo ngày {write_short(day)}"


@lru_cache(maxsize=20_000)
def name_words(name: str, unit: str) -> frozenset[str]:
    """The words that make a name, without those of the unit unless nothing else is left."""
    words = [word for word in _WORD.findall(search_key(name)) if word not in _COMMON and not word.isdecimal()]
    counted = {*_WORD.findall(search_key(unit)), *_WORD.findall(unit_key(unit))}
    kept = frozenset(word for word in words if word not in counted)
    return kept or frozenset(words)
