"""Tháng, quý: months and quarters, with their year or without, and so many months of a year."""

from __future__ import annotations

import re

from vitext.fold import fold
from vitext.lazy import regex
from vitext.period_forms.form import Edge, Extent, Form
from vitext.period_forms.parts import IN_CELL, MONTH, NO_DATE_AFTER, OF_YEAR, YEAR, S, W, without_year, year_of

_WORDS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10, "mười một": 11}
_COUNTS = "|".join(sorted(_WORDS, reverse=True))
_COUNT = _WORDS | {fold(word): n for word, n in _WORDS.items()}
_NAMES = ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")
_NAMED = {fold(name): month for month, name in enumerate(_NAMES, 1)}
_ONE_WORD = "|".join(_NAMES[:10])
_MAY = 5
_SATURDAY = 7
_LETTERED = regex(r"(?<!\w)t\.?\d{1,2}\s?[,–-]?\s*\Z")
_NO_WEEKDAY = regex(r"(?<!\w)t(?:1|01|8|08|9|09|1[0-2])(?!\w)")
_WEEK = regex(r"(?<!\w)(?:tuần|tuan|cn)(?!\w)")


def _named_month(found: re.Match[str]) -> Extent | None:
    """ "tháng tư năm 2026"; "tháng năm" alone may be something else: "theo tháng, năm"."""
    year, month = year_of(found), _NAMED[" ".join(fold(found["name"]).split())]
    if month == _MAY and year is None:
        return None
    return Extent(Edge(year, month, 1), Edge(year, month, 0), "month", without_year(year))


def _months(found: re.Match[str]) -> Extent:
    year, first, last = year_of(found), int(found["month"]), int(found["to"] or found["month"])
    before = year - 1 if year and first > last else year
    return Extent(Edge(before, first, 1), Edge(year, last, 0), "month", without_year(year), bool(found["to"]))


def _lettered_months(found: re.Match[str]) -> Extent | None:
    """ "T10: thăm hội viên"; "T2" to "T7" are weekdays in a diary: "sáng T2, T5 tuần này"."""
    if _LETTERED.search(found.string, max(found.start() - 8, 0), found.start()):
        return None  # "lớp T3, ‖ T5"
    first, last = int(found["month"]), int(found["to"] or found["month"])
    weekdays = 1 < first <= _SATURDAY and 1 < last <= _SATURDAY
    if weekdays and _WEEK.search(found.string) and not _NO_WEEKDAY.search(found.string):
        return None
    return _months(found)


def _quarters(found: re.Match[str]) -> Extent:
    year, value = year_of(found), {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
    first, last = value[found["quarter"]], value[found["to"] or found["quarter"]]
    return Extent(
        Edge(year, 3 * first - 2, 1), Edge(year, 3 * last, 0), "quarter", without_year(year), bool(found["to"])
    )


def _months_of_year(found: re.Match[str]) -> Extent | None:
    year, said = year_of(found), " ".join(found["n"].split())
    n = int(said) if said.isdecimal() else _COUNT[said]
    n *= 1 if found["unit"][0] == "t" else 3
    if not 1 <= n <= 12:
        return None
    # so many months of a year, no more said, are its first: "11 tháng năm 2025"
    first, last = (1, n) if found["which"] is None or fold(found["which"]) == "dau" else (13 - n, 12)
    return Extent(Edge(year, first, 1), Edge(year, last, 0), "months", without_year(year))


MONTHS_OF_YEAR = (
    Form(
        "months_of_year",
        ("0", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"),
        rf"{W}(?:(?:một{W})?tháng|quý)",
        rf"(?<!ngày )(?P<n>\d{{1,2}}|{_COUNTS}){W}(?P<unit>tháng|qu[ýí])"
        rf"(?:{W}(?P<which>đầu|cuối|còn{W}lại)|(?={W}(?:của{W})?năm{W}{YEAR})){W}(?:của{W})?"
        rf"năm(?!{W}học)(?:{W}(?P<year>{YEAR})|{W}nay(?!\w))?",
        _months_of_year,
        (
            "6 tháng đầu năm 2023",
            "Sáu tháng cuối năm",
            "9 tháng\nđầu năm",
            "hai quý cuối năm 2025",
            "3 tháng còn lại của năm",
            "6 tháng cuối năm nay",
            "11 tháng năm 2025",
            "9 tháng của năm 2025",
        ),
        ("ngày 11 tháng năm 2025", "6 tháng năm học", "vận hành 6 tháng", "5 năm thực hiện", "tháng đầu tiên"),
    ),
    Form(  # what is summed up is so from the year's first month on: "lũy kế ‖ 9 tháng ‖ đạt 74% kế hoạch"
        "months_of_year",
        ("0",),
        rf"{W}tháng",
        rf"(?:(?<=lũy kế )|(?<=luỹ kế )|(?<=tính chung )|(?<=cộng dồn ))(?P<n>\d{{1,2}}){W}(?P<unit>tháng)"
        rf"(?P<which>(?!)x)?(?P<year>(?!)x)?(?!{W}(?:đầu|cuối|còn|năm|của|gần|qua|liên)|\w)",
        _months_of_year,
        ("lũy kế 9 tháng", "Tính chung 9 tháng,"),
        ("trong 9 tháng", "lũy kế 24 tháng", "tính chung 6 tháng qua"),
    ),
)
SHORT_MONTHS = (
    Form(  # "trong hai tháng 5 và 6 ‖ rà soát": so many are counted that no word need end them
        "month",
        ("tháng",),
        rf"{S}[0-9]",
        rf"(?:(?<=hai )|(?<=ba )|(?<=các )|(?<=những )|(?<=[23] ))tháng{S}(?P<month>{MONTH})(?:{S},{S}{MONTH}){{0,6}}"
        rf"{S}(?:,|và){S}(?:tháng{S})?(?P<to>{MONTH})(?P<year>(?!)x)?(?!{S}[/.]{S}\d|[\d%])",
        _months,
        ("hai tháng 5 và 6", "các tháng 6, 7, 8"),
        ("tháng 5 và 6 hộ", "hai tháng 5"),
    ),
    Form(
        "short_month",
        ("0",),
        "",
        r"(?<!tỷ lệ )(?<!tỉ lệ )(?<!phân khu )(?<!chi tiết )(?<!quy hoạch )(?<!bản đồ )(?<!qh )"
        rf"(?P<month>{MONTH})(?P<to>(?!)x)?{S}[/.]{S}(?P<year>{YEAR}){NO_DATE_AFTER}",
        _months,
        ("5/2023", "10.2025", "09/2026"),
        ("13/2024", "12/2021/NĐ-CP", "5/20", "tỷ lệ 1/2000", "quy hoạch phân khu 1/2000"),
    ),
)
MONTHS = (
    Form(
        "month",
        ("tháng",),
        rf"{S}[0-9]",
        rf"(?<!mỗi )(?<!hằng )tháng{IN_CELL}{S}(?P<month>{MONTH})(?:(?:{S},{S}(?:tháng{S})?{MONTH}){{0,10}}?"
        rf"{S}(?:[-,]|và|đến){S}(?:tháng{S})?"
        rf"(?P<to>{MONTH})(?={S}(?:[/.]{S}|năm{S}){YEAR}|{S}(?:[;.)|\n]|,(?!{S}\d)|\Z)))?{OF_YEAR}(?![\d%])",
        _months,
        (
            "tháng 10/2023",
            "tháng 12 năm 2025",
            "tháng 8 - 10/2025",
            "tháng 6, 7",
            "tháng 5.2018",
            "tháng 3",
            "tháng 4, 5, 6",
            "tháng 3, 6, 9 và 12/2026",
        ),
        ("tháng chạp", "tháng 13", "hằng tháng", "góp quỹ mỗi tháng 2", "Ước 6 tháng\n1\nSản lượng"),
    ),
    Form(
        "month",
        ("tháng",),
        rf"{W}(?:{_ONE_WORD})",
        rf"(?<!cách mạng )(?<!\d )tháng{W}(?P<name>mười{W}(?:một|hai)|{_ONE_WORD})"
        rf"(?:{S}(?:/{S}|,?{W}năm{W})(?P<year>{YEAR})|(?={S}(?:[,;.)]|\Z|\n)|{W}(?:này|tới|sau|năm{W}nay)(?!\w)"
        rf"|{W}(?:đến|và){W}tháng))",
        _named_month,
        ("tháng tư năm 2026", "tháng ba.", "tháng Mười hai/2026", "tháng tám,", "tháng hai tới", "tháng năm năm 2026"),
        ("tháng hai lần", "tháng năm,", "tháng ba âm lịch", "Cách mạng tháng Tám,", "tháng tư pháp"),
    ),
    Form(
        "month",
        ("t",),
        r"\.?[01]?\d\s?[/.,-]",
        rf"t\.?(?P<month>{MONTH})(?:{S}[,-]{S}t?\.?(?P<to>{MONTH}))?{S}[/.-]{S}(?P<year>{YEAR}){NO_DATE_AFTER}",
        _months,
        ("T4/2026", "T.12-2025", "T5 - T7/2026", "T5-7/2026"),
        ("t4", "T13/2026", "t4/2026/QĐ"),
    ),
    Form(
        "month",
        ("t",),
        r"\.?[01]?\d(?!\w)",
        rf"(?:(?<=trong )|(?<=vào )|(?<=hết )|(?<=đến )|(?<=trước )|(?<=cuối )|(?<=đầu ))t\.?(?P<month>{MONTH})"
        rf"(?:{S}[,-]{S}t?\.?(?P<to>{MONTH}))?(?P<year>(?!)x)?(?![\w/.-]*\d)",
        _months,
        ("trong T9", "hết T.11"),
        ("tủ T9", "trong T13"),
    ),
)
LETTERED_MONTHS = (
    Form(
        "month",
        ("t",),
        r"\.?[01]?\d(?!\w)",
        r"(?:(?<!.)|(?<=\()|(?<=[.,;:|] )|(?<=[-–] )|(?<=xong )|(?<=thành )|(?<=từ )|(?<=kiến ))"
        rf"t\.?(?P<month>{MONTH})(?!\w)"
        rf"(?:{S}(?:[,-]|–|đến|và){S}t\.?(?P<to>{MONTH})(?!\w))?(?P<year>(?!)x)?(?={S}(?:[:;.)|\n]|,(?!{S}t\d)|\Z|[-–]{S}(?!t\.?\d)[^\W\d]))",
        _lettered_months,
        ("T10: thăm hội viên", "hoàn thành T5.", "T10 đến T12:"),
        ("lớp T3, T5.", "tủ T9", "T5 tuần này", "T13:"),
    ),
)
QUARTERS = (
    Form(
        "quarter",
        ("quý", "quí"),
        rf"{S}[1-4i]",
        rf"qu[ýí]{S}(?P<quarter>iv|i{{1,3}}|[1-4])(?!\w)(?:(?:{S},{S}(?:qu[ýí]{S})?(?:iv|i{{1,3}}"
        rf"|[1-4])(?!\w)){{0,2}}?"
        rf"{S}(?:[-,]|và|đến){S}(?:qu[ýí]{S})?(?P<to>iv|i{{1,3}}|[1-4])(?!\w)(?!{S}(?:,|và){S}(?:qu[ýí]{S})?i))?"
        rf"(?:{S}(?:[/.,-]|năm)?{S}(?P<year>{YEAR}))?",
        _quarters,
        (
            "quý I năm 2026",
            "Quí IV-2025",
            "quý 1/2024",
            "Quý II",
            "quý I, II/2025",
            "quý I và quý II năm 2025",
            "quý I, II, III và IV/2026",
        ),
        ("quý vị", "quý 5", "hằng quý", "quý iva"),
    ),
    Form(
        "quarter",
        ("q",),
        rf"\.?[1-4i]v?i?i?{S}[/.-]",
        rf"q\.?(?P<quarter>iv|i{{1,3}}|[1-4])(?P<to>(?!)x)?{S}[/.-]{S}(?P<year>{YEAR}){NO_DATE_AFTER}",
        _quarters,
        ("Q3/2025", "Q.IV-2026"),
        ("Q3", "Q5/2025", "Q1/2025/QĐ"),
    ),
)
