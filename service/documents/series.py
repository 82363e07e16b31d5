"""Dãy số: which series and period a document's number comes from (NĐ 30/2020, Điều 15; văn bản Đảng theo nhiệm kỳ)."""

from __future__ import annotations

from datetime import date

from domain.kinds import KINDS, Kind, find_kind
from domain.organisation import Organisation
from vitext.fold import slug

SHARED = "chung"


def series_of(organisation: Organisation, kind: Kind) -> str:
    """The key of a kind's series: "chung", the kind's own block, or the kinds of its group joined by "+"."""
    rules = organisation.series
    if rules.kind == "shared":
        return SHARED
    if rules.kind == "groups":
        for group in rules.groups:
            blocks = [_type_of(found) if (found := find_kind(slug(name))) else slug(name) for name in group]
            if _type_of(kind) in blocks:
                return "+".join(blocks)[:120]
    return _type_of(kind)


def _type_of(kind: Kind) -> str:
    """Kinds of one type (Biên bản, Biên bản kiểm phiếu) bear the same letters, so they share one series."""
    alike = (one for one in KINDS if kind.abbreviation and one.abbreviation == kind.abbreviation)
    return next(alike, kind).block


def period_of(organisation: Organisation, day: date, term: tuple[int, int] | None) -> str:
    """The stretch in which numbers run: the year, or a Party body's term where it is known."""
    if organisation.series.by_term and term:
        return f"{term[0]}-{term[1]}"
    return str(day.year)
