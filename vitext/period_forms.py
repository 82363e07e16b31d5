"""Hình thức ghi thời gian: the forms in which texts write a day, a month, a quarter, a year or a habit, with examples.

    26/11/2025   24,25/9/2020   ngày 22 tháng 11   tháng 8 - 10/2025   quý IV-2025   6 tháng cuối năm   hằng năm
A form is matched on *plain* text (`plain`): lower case, `_` as space, every dash as "-", an ellipsis as one dot.
It gives an `Extent`: the first and last day as far as they are said. What stands before ("trước ngày", "nửa đầu")
is read by `vitext.periods`. Parts (đầu, giữa, cuối)
are thirds: days 1-10, 11-20, 21- of a month and months 1-4, 5-8, 9-12 of a year.
Sources: usage in resolutions, plans, reports and newspapers; decree 30/2020/NĐ-CP, annex I, for the written-out date.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from vitext.fold import fold


class Edge(NamedTuple):
    """A day of which the year may not be said (None); day 0 is the last of the month."""

    year: int | None
    month: int
    day: int


class Extent(NamedTuple):
    """First and last day of what was read; `scale` is day, month, quarter, year or habit.

    `several` where more than one day or month is named, `at_end` where the words name the end (cuối, hết);
    `habit` is the span of the words of a habit.
    """

    first: Edge | None
    last: Edge | None
    scale: str
    missing: frozenset[str] = frozenset()
    several: bool = False
    at_end: bool = False
    habit: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a time: `lead` are the words it begins with ("0": a digit), `then` cheaply what follows them."""

    name: str
    lead: tuple[str, ...]
    then: str
    pattern: str
    read: Callable[[re.Match[str]], Extent | None]
    yes: tuple[str, ...]
    no: tuple[str, ...]


_SIGNS = (("_", " "), ("–", "-"), ("—", "-"), ("−", "-"), ("…", "."))
_S, _W = r"\s{0,3}", r"\s{1,3}"
_YEAR = r"(?:19|20)\d\d(?!\d)"
_MONTH = r"(?:0?[1-9]|1[0-2])(?!\d)"
_AND = rf"(?:{_S}[-,&]{_S}|{_W}(?:và|đến|tới){_W}(?:hết{_W})?(?:ngày{_W})?)"
_MORE = rf"(?P<more>(?:\d{{1,2}}(?:{_S}[/.]{_S}\d{{1,2}})?{_AND}){{0,3}})"
_OF_YEAR = rf"(?:{_S}(?:[/.,-]{_S}|năm{_S}|,{_S}năm{_S})(?P<year>{_YEAR}))?"
_LISTED_YEARS = (
    rf"năm{_W}(?P<from>{_YEAR})(?:{_S},{_S}(?:năm{_W})?{_YEAR}){{0,4}}"
    rf"(?:{_S},{_S}|{_W}và{_W})(?:năm{_W})?(?P<to>{_YEAR})"
)
_OF_SEVERAL = rf"{_W}(?:tháng{_W}(?:cuối|còn)|năm{_W}[12])"  # what follows "các", "những"
_WORDS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10, "mười một": 11}
_COUNTS = "|".join(sorted(_WORDS, reverse=True))
_WEEKDAY = rf"(?:thứ{_W}(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ{_W}nhật)"
_PARTS = rf"nửa{_W}đầu|nửa{_W}cuối|đầu|giữa|cuối|cả|hết|trong"


def plain(text: str) -> str:
    """The text in which forms are matched, of the same length, so that spans hold."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a few foreign capitals have two small letters
        lowered = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text.replace("İ", "i"))
    for printed, plain_sign in _SIGNS if not text.isascii() else _SIGNS[:1]:
        lowered = lowered.replace(printed, plain_sign)
    return lowered


def _year(found: re.Match[str]) -> int | None:
    return int(found["year"]) if found["year"] else None


_NOTHING, _NO_YEAR = frozenset[str](), frozenset({"year"})


def _unsaid(year: int | None) -> frozenset[str]:
    return _NOTHING if year else _NO_YEAR


# The first day of several, with its month: 01/6 và …, 5-9 đến 28-9 (but 24-25/9 are two days).
_EARLIER = re.compile(r"(\d{1,2})(?:\s*[/.]\s*(\d{1,2})|-(\d{1,2})(?=\s+[^\W\d]))?")


def _day(found: re.Match[str]) -> Extent | None:
    year = _year(found)
    day, month = int(found["day"]), int(found["month"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    last = first = Edge(year, month, day)
    if found["more"]:
        earlier = _EARLIER.match(found["more"])
        assert earlier
        first = Edge(year, int(earlier[2] or earlier[3] or month), int(earlier[1]))
        if not 1 <= first.month <= 12 or not 1 <= first.day <= 31:
            return None
        if first[1:] > last[1:]:
            first = Edge(year - 1 if year else None, *first[1:])
    return Extent(first, last, "day", _unsaid(year), bool(found["more"]))


def _day_of_short_year(found: re.Match[str]) -> Extent | None:
    """ "30/6/25": of this century; the words before it must say that it is a day."""
    read = _day(found)
    if read is None or read.first is None or read.last is None or read.last.year is None:
        return None
    year = 2000 + read.last.year
    return Extent(Edge(year, *read.first[1:]), Edge(year, *read.last[1:]), "day")


def _blank_day(found: re.Match[str]) -> Extent:
    year, month = _year(found), int(found["month"] or 0)
    missing = {"day"} | ({"year"} if not year else set()) | ({"month"} if not month else set())
    if not year:
        return Extent(None, None, "day", frozenset(missing))
    return Extent(Edge(year, month or 1, 1), Edge(year, month or 12, 0), "day", frozenset(missing))


def _months(found: re.Match[str]) -> Extent:
    year, first, last = _year(found), int(found["month"]), int(found["to"] or found["month"])
    before = year - 1 if year and first > last else year
    return Extent(Edge(before, first, 1), Edge(year, last, 0), "month", _unsaid(year), bool(found["to"]))


def _quarters(found: re.Match[str]) -> Extent:
    year, value = _year(found), {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
    first, last = value[found["quarter"]], value[found["to"] or found["quarter"]]
    return Extent(Edge(year, 3 * first - 2, 1), Edge(year, 3 * last, 0), "quarter", _unsaid(year), bool(found["to"]))


def _months_of_year(found: re.Match[str]) -> Extent | None:
    year, said = _year(found), " ".join(found["n"].split())
    n = int(said) if said.isdecimal() else _COUNT[said]
    n *= 1 if found["unit"][0] == "t" else 3
    if not 1 <= n <= 12:
        return None
    first, last = (1, n) if fold(found["which"]) == "dau" else (13 - n, 12)
    return Extent(Edge(year, first, 1), Edge(year, last, 0), "months", _unsaid(year))


def _years(found: re.Match[str]) -> Extent | None:
    first, last = int(found["from"]), int(found["to"])
    return Extent(Edge(first, 1, 1), Edge(last, 12, 31), "years", several=True) if 0 < last - first <= 80 else None


def _one_year(found: re.Match[str]) -> Extent:
    year = int(found["year"])
    return Extent(Edge(year, 1, 1), Edge(year, 12, 31), "year")


def _part_of_year(found: re.Match[str]) -> Extent:
    year = _year(found)
    part = " ".join(fold(found["part"]).split())
    first, last = PARTS_OF_YEAR[part]
    return Extent(
        Edge(year, first, 1), Edge(year, last, 0), "year", _unsaid(year), at_end=part in ("cuoi", "con lai", "het")
    )


def _until_now(_: re.Match[str]) -> Extent:
    return Extent(None, None, "now", frozenset({"today"}))


def _near(_: re.Match[str]) -> Extent:
    return Extent(None, None, "near", frozenset({"today"}))


def _week(_: re.Match[str]) -> Extent:
    return Extent(None, None, "week", frozenset({"today"}))


def _lunar(_: re.Match[str]) -> Extent:
    return Extent(None, None, "lunar", frozenset({"lunar"}))


def _habit(found: re.Match[str]) -> Extent:
    own = next((name for name in ("habit", "regular") if name in found.re.groupindex and found[name]), 0)
    return Extent(None, None, "habit", habit=found.span(own))


# Keys are folded: "dau" is đầu.
PARTS_OF_YEAR = {
    "nua dau": (1, 6), "nua cuoi": (7, 12), "dau": (1, 4), "giua": (5, 8), "cuoi": (9, 12), "con lai": (9, 12),
    "ca": (1, 12), "het": (1, 12), "trong": (1, 12),
}  # fmt: skip
_COUNT = _WORDS | {fold(word): n for word, n in _WORDS.items()}
_NO_DATE_AFTER = r"(?![\d%]|[/.,]\d|/|\s?%|-[a-zđ])"

# What holds after the first figure of every form that begins with one; most figures of a text end here.
DATE_LIKE = (
    rf"\d{{0,3}}{_S}(?:/{_S}\d|\.{_S}(?:\d{{1,2}}(?!\d)|\d{{4}})|[-&]{_S}(?:năm{_S})?\d|,{_S}\d{{1,2}}{_S}[-/.,&tvđ]"
    rf"|tháng{_S}[/\dmđc]|quý{_W}[đc]|(?:tuần|năm){_S}[/m012]|(?:đến|tới|và){_W}[hn\d])"
)

# How often else: "định kỳ 6 tháng ‖ và hằng năm", "hằng tháng ‖, quý, năm", but not "hằng năm, 6 tháng đầu năm 2026".
_NO_PART = rf"(?!\w|{_W}(?:\d|[ivx]+(?!\w)|đầu|cuối|học|nay|sau|tới|qua|trước))"
_AND_EVERY = rf"(?:(?:,|{_W}và){_W}(?:(?:hằng|hàng|mỗi|một|\d{{1,2}}){_W})?(?:tuần|tháng|quý|quí|năm){_NO_PART})*"

FORMS = (
    Form(
        "months_of_year",
        ("0", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"),
        rf"{_W}(?:(?:một{_W})?tháng|quý)",
        rf"(?P<n>\d{{1,2}}|{_COUNTS}){_W}(?P<unit>tháng|qu[ýí]){_W}(?P<which>đầu|cuối|còn{_W}lại){_W}(?:của{_W})?"
        rf"năm(?!{_W}học)(?:{_W}(?P<year>{_YEAR})|{_W}nay(?!\w))?",
        _months_of_year,
        (
            "6 tháng đầu năm 2023",
            "Sáu tháng cuối năm",
            "9 tháng\nđầu năm",
            "hai quý cuối năm 2025",
            "3 tháng còn lại của năm",
            "6 tháng cuối năm nay",
        ),
        ("vận hành 6 tháng", "5 năm thực hiện", "tháng đầu tiên", "6 tháng đầu năm học"),
    ),
    Form(
        "day",
        ("0",),
        "",
        rf"{_MORE}(?P<day>\d{{1,2}}){_S}(?P<sign>[/.-]){_S}(?P<month>\d{{1,2}}){_S}(?P=sign){_S}(?P<year>{_YEAR})(?!/|-[a-zđ])",
        _day,
        ("26/11/2025", "17.2.2025", "24,25/9/2020", "26-27/12/2022", "01/10 đến ngày 30/11/2025", "18-3-2002"),
        ("113/2024/NĐ-CP", "45/2021", "22/9/2-14", "40/10/2025"),
    ),
    Form(
        "day",
        ("0",),
        "",
        rf"{_MORE}(?P<day>\d{{1,2}}){_S}tháng{_S}(?P<month>{_MONTH}){_OF_YEAR}",
        _day,
        ("22 tháng 11 năm 2025", "14 tháng5 năm 2008", "08 đến ngày 09 tháng 11", "03 tháng\n01 năm\n2023"),
        ("06 tháng", "20 tháng chạp", "9 tháng 2025"),
    ),
    Form(
        "years",
        ("0",),
        "",
        rf"(?P<from>{_YEAR}){_S}(?:-|đến){_S}(?:năm{_S})?(?P<to>{_YEAR})",
        _years,
        ("2026 - 2030", "2020-2025", "2021 đến năm 2025"),
        ("2025", "2030 - 2026", "1.500 - 2.000"),
    ),
    Form(
        "years",
        ("trong",),
        rf"{_W}(?:(?:đầu|cuối){_W})?năm",
        rf"trong{_W}{_LISTED_YEARS}",
        _years,
        ("trong năm 2025 và 2026", "trong năm 2025, 2026, 2027"),
        ("trong năm 2025 - 2026", "năm 2025 và 2026", "trong năm 2025, 2.026 hộ"),
    ),
    Form(
        "years",
        ("các", "những", "hai", "ba", "0"),
        _OF_SEVERAL,
        rf"(?:các|những|hai|ba|\d{{1,2}}){_W}{_LISTED_YEARS}",
        _years,
        ("các năm 2025, 2026", "3 năm 2023, 2024 và 2025", "hai năm 2025 và năm 2026"),
        ("các năm 2025 - 2026", "năm 2025 và 2026", "hai năm 2025, 2.026 hộ"),
    ),
    Form(
        "short_month",
        ("0",),
        "",
        rf"(?P<month>{_MONTH})(?P<to>(?!)x)?{_S}[/.]{_S}(?P<year>{_YEAR}){_NO_DATE_AFTER}",
        _months,
        ("5/2023", "10.2025", "09/2026"),
        ("13/2024", "12/2021/NĐ-CP", "5/20"),
    ),
    Form(
        "short_day",
        ("0",),
        "",
        rf"{_MORE}(?P<day>\d{{1,2}})(?P<sign>[/.-])(?:(?<=/)\s{{1,2}})?(?P<month>{_MONTH})(?P<year>(?!)x)?{_NO_DATE_AFTER}",
        _day,
        ("15/9", "22.4", "01/6 và 15/11", "ngày 15-12", "14/ 9"),
        ("83,2", "28/15", "113/2024", "2/3%", "5-7%"),
    ),
    Form(
        "short_day",
        ("0",),
        "",
        rf"(?P<more>)(?P<day>\d{{1,2}})(?P<sign>[/.-])(?P<month>{_MONTH})(?P=sign)(?P<year>2\d){_NO_DATE_AFTER}",
        _day_of_short_year,
        ("30/6/25", "05.7.26"),
        ("30/6/2025", "30/6/19", "12/13/25"),
    ),
    Form(
        "bare_year",
        ("đến", "tới", "trước", "hết", "trong", "vào", "giữa", "cuối", "đầu"),
        rf"{_W}20\d",
        rf"(?P<said>(?:đến|tới){_W}hết|đến|tới|trước|hết|trong|vào|giữa|cuối|đầu){_W}(?P<year>20\d\d)"
        rf"(?={_S}(?:[,;:)\n]|\.(?!\d)|\Z)|{_W}(?:đạt|có|sẽ|phải|cần|là|toàn|cả|trở|hoàn|phấn|tất|mỗi|giảm"
        rf"|tăng)(?!\w))",
        _one_year,
        ("đến 2030, toàn tỉnh", "trước 2028 phải", "đến hết 2026."),
        ("đến 2030 hộ", "đến 2.030", "trước 2000 người", "đến 2026-2030", "trong 2025/QĐ"),
    ),
    Form(
        "habit",
        ("0",),
        "",
        rf"\d{{1,2}}{_W}(?:tuần|tháng|năm)(?:{_S}/{_S}|{_W}(?:một|0?1){_W})lần(?!\w)",
        _habit,
        ("2 năm một lần", "6 tháng/lần"),
        ("2 năm nay", "5 năm 2 lần"),
    ),
    Form(
        "habit",
        ("một", "hai", "ba", "bốn", "sáu"),
        rf"{_W}(?:tuần|tháng|năm|quý){_W}(?:một|1)",
        rf"(?:một|hai|ba|bốn|sáu){_W}(?:tuần|tháng|năm|qu[ýí]){_W}(?:một|0?1){_W}lần(?!\w)",
        _habit,
        ("hai tuần một lần", "Sáu tháng 1 lần"),
        ("hai tuần một", "ba năm nay"),
    ),
    Form(
        "blank_day",
        ("ngày",),
        rf"{_S}(?:\.|tháng)",
        (
            rf"ngày[\s.]{{1,80}}tháng[\s.]{{0,80}}(?P<month>{_MONTH})?[\s.]{{0,80}}năm[\s.]{{0,9}}(?:(?P<year>{_YEAR})"
            rf"|20|\.)"
        ),
        _blank_day,
        ("ngày … tháng 9 năm 2020", "ngày tháng 9 năm 2020", "ngày ..... tháng ..... năm 20..."),
        ("ngày 05 tháng 9 năm 2020", "ngày tháng", "ngày trong tháng"),
    ),
    Form(
        "month",
        ("tháng",),
        rf"{_S}[0-9]",
        rf"tháng{_S}(?P<month>{_MONTH})(?:(?:{_S},{_S}(?:tháng{_S})?{_MONTH}){{0,10}}?{_S}(?:[-,]|và"
        rf"|đến){_S}(?:tháng{_S})?"
        rf"(?P<to>{_MONTH})(?={_S}(?:[/.]{_S}|năm{_S}){_YEAR}|{_S}(?:[;.)|\n]|,(?!{_S}\d)|\Z)))?{_OF_YEAR}(?![\d%])",
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
        ("tháng chạp", "tháng 13", "hằng tháng"),
    ),
    Form(
        "month",
        ("t",),
        r"\.?[01]?\d[/.-]",
        rf"t\.?(?P<month>{_MONTH})(?P<to>(?!)x)?{_S}[/.-]{_S}(?P<year>{_YEAR}){_NO_DATE_AFTER}",
        _months,
        ("T4/2026", "T.12-2025"),
        ("t4", "T13/2026", "t4/2026/QĐ"),
    ),
    Form(
        "quarter",
        ("quý", "quí"),
        rf"{_S}[1-4i]",
        rf"qu[ýí]{_S}(?P<quarter>iv|i{{1,3}}|[1-4])(?!\w)(?:(?:{_S},{_S}(?:qu[ýí]{_S})?(?:iv|i{{1,3}}"
        rf"|[1-4])(?!\w)){{0,2}}?"
        rf"{_S}(?:[-,]|và|đến){_S}(?:qu[ýí]{_S})?(?P<to>iv|i{{1,3}}|[1-4])(?!\w)(?!{_S}(?:,|và){_S}(?:qu[ýí]{_S})?i))?"
        rf"(?:{_S}(?:[/.,-]|năm)?{_S}(?P<year>{_YEAR}))?",
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
        rf"\.?[1-4i]v?i?i?{_S}[/.-]",
        rf"q\.?(?P<quarter>iv|i{{1,3}}|[1-4])(?P<to>(?!)x)?{_S}[/.-]{_S}(?P<year>{_YEAR}){_NO_DATE_AFTER}",
        _quarters,
        ("Q3/2025", "Q.IV-2026"),
        ("Q3", "Q5/2025", "Q1/2025/QĐ"),
    ),
    Form(
        "part_of_year",
        ("nửa", "đầu", "giữa", "cuối", "cả", "hết", "trong"),
        rf"{_W}(?:(?:đầu|cuối){_W})?năm",
        rf"(?P<part>{_PARTS}){_W}năm(?!{_W}(?:học|qua|tới|sau|vừa|trước|\d(?!\d\d\d)|{_YEAR}{_S}-)|\w)"
        rf"(?:{_W}(?P<year>{_YEAR})|{_W}nay)?(?!\s?-\s?\d)",
        _part_of_year,
        ("cuối năm", "cả năm", "đầu năm 2026", "nửa đầu năm 2025", "hết năm 2045", "trong năm"),
        ("cuối năm học", "trong năm học", "hết nam", "cuối tháng"),
    ),
    Form(
        "part_of_year",
        ("những", "các"),
        _OF_SEVERAL,
        rf"(?:những|các){_W}tháng{_W}(?P<part>cuối|còn{_W}lại){_W}(?:của{_W})?năm(?!{_W}(?:học|qua|tới|sau|trước)|\w)"
        rf"(?:{_W}(?P<year>{_YEAR})|{_W}nay)?(?!\s?-\s?\d)",
        _part_of_year,
        ("những tháng cuối năm 2025", "các tháng còn lại của năm"),
        ("những tháng cuối năm học", "các tháng cuối", "những tháng cuối năm trước"),
    ),
    Form(
        "years",
        ("năm",),
        rf"{_W}[12]",
        rf"năm{_W}(?P<from>{_YEAR}){_W}(?:đến|tới){_W}(?P<to>{_YEAR})",
        _years,
        ("năm 2026 đến 2030", "năm 1991 tới 1995"),
        ("năm 2026 đến năm 2030", "năm 2030 đến 2026", "năm 2026 đến 2.030 hộ", "năm 2026 đến nay"),
    ),
    Form(
        "year",
        ("năm",),
        rf"{_W}[12]",
        rf"năm{_W}(?P<year>{_YEAR})(?!{_S}-{_S}{_YEAR})",
        _one_year,
        ("năm 2025", "năm\n2030"),
        ("năm học", "năm 2020 - 2025", "5 năm", "hằng năm"),
    ),
    Form(
        "now",
        ("đến", "tới"),
        rf"{_W}(?:nay|thời)",
        rf"(?:đến|tới){_W}(?:nay|thời{_W}điểm{_W}(?:hiện{_W}(?:tại|nay)|này))(?!\w)",
        _until_now,
        ("đến nay", "tính đến thời điểm hiện tại"),
        ("từ nay đến cuối", "đến này"),
    ),
    Form(
        "near",
        ("tháng", "quý", "quí", "năm"),
        rf"{_W}(?:này|tới|sau|nay)",
        rf"(?:tháng|qu[ýí]){_W}(?:này|tới|sau)(?!\w)|năm{_W}(?:nay|tới|sau)(?!\w)",
        _near,
        ("tháng này", "trong tháng\ntới", "quý sau", "năm nay"),
        ("tháng ba", "năm này", "tháng nay", "quý vị"),
    ),
    Form(
        "near",
        ("ngày",),
        rf"{_S}[0-9]",
        (
            rf"ngày{_W}\d{{1,2}}(?:{_W}(?:của{_W})?tháng{_W}(?:này|tới)(?!\w)|{_W}tháng{_W}sau(?!\w)|{_W}tới(?!\w)"
            rf"|(?={_S}(?:[,;.)](?!\d)|\Z|\n)))"
        ),
        _near,
        ("trước ngày 25 tháng này", "chậm nhất ngày 20.", "vào ngày 20 tới"),
        ("trước ngày 25 hằng tháng", "trước 20 ngày", "ngày 05 của tháng sau", "ngày 20/5"),
    ),
    Form(
        "near",
        ("đầu", "giữa", "cuối", "hết", "nửa"),
        rf"{_W}(?:(?:đầu|cuối){_W})?(?:(?:tháng|năm){_W}(?:này|tới|sau|nay)|tháng|quý)",
        rf"(?:nửa{_W}đầu|nửa{_W}cuối|đầu|giữa|cuối|hết){_W}(?:(?:tháng|qu[ýí]){_W}(?:này|tới|sau)"
        rf"|năm{_W}(?:nay|tới|sau))(?!\w)"
        rf"|(?:cuối|hết){_W}(?:tháng|qu[ýí])(?={_S}(?:[,;.)](?!\d)|\Z|\n))",
        _near,
        ("cuối tháng này", "đầu năm tới", "nửa đầu tháng sau", "đến cuối tháng.", "cuối quý này"),
        ("cuối tháng 5", "đầu tháng ba", "cuối năm trước"),
    ),
    Form(
        "week",
        ("tuần",),
        rf"{_S}(?:[,;.)]|\s(?:này|sau|tới)|\Z|\n)",
        rf"tuần{_W}(?:này|sau|tới)(?!\w)|tuần(?={_S}(?:[,;.)](?!\d)|\Z|\n))",
        _week,
        ("trong tuần tới", "tuần sau", "xong trong tuần."),
        ("tuần lễ", "tuần đầu tháng 5"),
    ),
    Form(
        "week",
        ("thứ", "chủ", "đầu", "giữa", "cuối"),
        rf"{_W}(?:\w{{1,4}},?{_W})?(?:tuần{_W})?(?:này|sau|tới)",
        rf"(?:{_WEEKDAY}(?:,?{_W}tuần)?|(?:đầu|giữa|cuối){_W}tuần){_W}(?:này|sau|tới)(?!\w)",
        _week,
        ("thứ Sáu tuần này", "đầu tuần sau", "thứ 2 tới"),
        ("thứ hai là", "thứ Sáu hằng tuần", "cuối tuần"),
    ),
    Form(
        "week",
        ("thứ", "chủ"),
        rf"{_W}\w{{1,4}}{_S}(?:[;.)\n]|\Z)",
        rf"{_WEEKDAY}(?={_S}(?:[;.)](?!\d)|\Z|\n))",
        _week,
        ("trước thứ Sáu.", "trước 16h Chủ nhật;"),
        ("thứ ba, quán triệt", "thứ hai là"),
    ),
    Form(
        "near",
        ("hôm", "ngày", "sáng", "trưa", "chiều", "tối"),
        rf"{_W}(?:hôm{_W})?(?:nay|mai)",
        rf"(?:(?:sáng|trưa|chiều|tối|ngày){_W}(?:hôm{_W})?mai|(?:(?:sáng|trưa|chiều|tối|ngày){_W})?hôm{_W}nay"
        rf"|(?:sáng|trưa|chiều|tối){_W}nay)(?!\w)",
        _near,
        ("ngay trong ngày hôm nay", "trước chiều mai", "sáng mai", "trưa nay"),
        ("ngày nay", "mai sau", "hôm qua"),
    ),
    Form(
        "lunar",
        ("ngày", "mùng", "mồng", "rằm", "tháng"),
        rf"{_W}(?:\d|tháng|[gc])",
        rf"(?:(?:ngày|mùng|mồng){_W}\d{{1,2}}{_W}(?:(?:âm{_W}lịch{_W})?tháng{_W}(?:giêng|chạp)|âm{_W}lịch|tết)"
        rf"|rằm{_W}tháng{_W}\w+|tháng{_W}(?:giêng|chạp))(?!\w)(?:{_W}(?:năm{_W}\w+{_W})?\(?âm{_W}lịch)?",
        _lunar,
        ("trước ngày 23 tháng Chạp", "rằm tháng Bảy âm lịch", "mùng 10 tháng Giêng", "trước ngày 25 Tết"),
        ("ngày 23 tháng 12", "tháng 1"),
    ),
    Form(
        "habit",
        ("tháng",),
        rf"{_W}(?:cuối|đầu|liền|kế)",
        (
            rf"(?P<habit>tháng{_W}(?:liền{_W}kề|kế{_W}tiếp)(?!\w)"
            rf"|tháng{_W}(?:cuối|đầu)(?:{_W}của)?(?:{_W}(?:hằng|hàng|mỗi))?{_W}qu[ýí](?!\w|[^\S\n]{{1,3}}[1-4i]))"
        ),
        _habit,
        ("trước ngày 05 của tháng liền kề", "trước ngày 25 tháng cuối quý", "tháng cuối của mỗi quý", "tháng đầu quý"),
        ("tháng cuối quý II", "tháng cuối năm", "tháng cuối quý 3"),
    ),
    Form(
        "habit",
        ("hằng", "hàng", "mỗi", "thường", "định"),
        rf"{_W}(?:[nqt]|xuyên|kỳ)",
        rf"(?:(?P<habit>(?:hằng|hàng|mỗi){_W}(?:ngày|tuần|tháng|quý|quí|năm){_AND_EVERY})(?:{_W}(?:một"
        rf"|\d{{1,2}}){_W}lần)?(?![^\S\n]{{1,3}}\d|\w)"
        rf"|thường{_W}xuyên(?:,{_S}(?:hằng|hàng){_W}(?:năm|tháng|quý))?"
        rf"|định{_W}kỳ(?!{_W}(?:(?:vào|trước){_W})?ngày{_W}\d)(?:{_W}(?:(?P<regular>(?:hằng|hàng|mỗi){_W}(?:ngày"
        rf"|tuần|tháng|quý|quí|năm){_AND_EVERY})|(?:theo{_W})?(?:tuần|tháng|quý)(?!\w|{_W}[\di]){_AND_EVERY}"
        rf"|\d{{1,2}}{_W}(?:ngày|tuần|tháng|năm){_AND_EVERY}(?:{_S}/{_S}(?:1{_W})?lần|{_W}(?:một|1){_W}lần)?))?)",
        _habit,
        ("hằng năm", "Hàng tháng", "định kỳ 6 tháng một lần", "thường xuyên", "mỗi quý một lần", "định kỳ tháng, quý"),
        ("khách hàng năm 2025", "thường trực", "định hướng"),
    ),
)
