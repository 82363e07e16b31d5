"""Năm: one year, several, and parts of a year."""

from __future__ import annotations

import re

from vitext.fold import fold
from vitext.period_forms.form import Edge, Extent, Form
from vitext.period_forms.parts import OF_SEVERAL, YEAR, S, W, without_year, year_of

_LISTED_YEARS = (
    rf"năm{W}(?P<from>{YEAR})(?:{S},{S}(?:năm{W})?{YEAR}){{0,4}}"
    rf"(?:{S},{S}|{W}và{W})(?:năm{W})?(?P<to>{YEAR})"
)
_PARTS = rf"nửa{W}đầu|nửa{W}cuối|đầu|giữa|cuối|cả|hết|trong|suốt|quanh"
# Keys are folded: "dau" is đầu.
PARTS_OF_YEAR = {
    "nua dau": (1, 6), "nua cuoi": (7, 12), "dau": (1, 4), "giua": (5, 8), "cuoi": (9, 12), "con lai": (9, 12),
    "ca": (1, 12), "het": (1, 12), "trong": (1, 12), "suot": (1, 12), "quanh": (1, 12),
}  # fmt: skip


def _years(found: re.Match[str]) -> Extent | None:
    first, last = int(found["from"]), int(found["to"])
    return Extent(Edge(first, 1, 1), Edge(last, 12, 31), "years", several=True) if 0 < last - first <= 80 else None


def _one_year(found: re.Match[str]) -> Extent:
    year = int(found["year"])
    return Extent(Edge(year, 1, 1), Edge(year, 12, 31), "year")


def _part_of_year(found: re.Match[str]) -> Extent:
    year = year_of(found)
    part = " ".join(fold(found["part"]).split())
    first, last = PARTS_OF_YEAR[part]
    return Extent(
        Edge(year, first, 1), Edge(year, last, 0), "year", without_year(year), at_end=part in ("cuoi", "con lai", "het")
    )


YEARS = (
    Form(
        "years",
        ("0",),
        "",
        rf"(?P<from>{YEAR}){S}(?:-|đến){S}(?:năm{S})?(?P<to>{YEAR})",
        _years,
        ("2026 - 2030", "2020-2025", "2021 đến năm 2025"),
        ("2025", "2030 - 2026", "1.500 - 2.000"),
    ),
    Form(
        "years",
        ("trong",),
        rf"{W}(?:(?:đầu|cuối){W})?năm",
        rf"trong{W}{_LISTED_YEARS}",
        _years,
        ("trong năm 2025 và 2026", "trong năm 2025, 2026, 2027"),
        ("trong năm 2025 - 2026", "năm 2025 và 2026", "trong năm 2025, 2.026 hộ"),
    ),
    Form(
        "years",
        ("các", "những", "hai", "ba", "0"),
        OF_SEVERAL,
        rf"(?:các|những|hai|ba|\d{{1,2}}){W}{_LISTED_YEARS}",
        _years,
        ("các năm 2025, 2026", "3 năm 2023, 2024 và 2025", "hai năm 2025 và năm 2026"),
        ("các năm 2025 - 2026", "năm 2025 và 2026", "hai năm 2025, 2.026 hộ"),
    ),
)
BARE_YEARS = (
    # at the head of a list: "Kế hoạch 2026: doanh thu 5 tỷ đồng", "Doanh thu 2025: 4 tỷ đồng"
    Form(
        "bare_year",
        ("kế", "kh", "kết", "chỉ", "phương", "doanh"),
        rf"{W}(?:(?:hoạch|quả|tiêu|hướng|thu){W})?20\d\d{S}:",
        rf"(?:kế{W}hoạch|kh|kết{W}quả|chỉ{W}tiêu|phương{W}hướng|doanh{W}thu){W}(?P<year>20\d\d)(?={S}:)",
        _one_year,
        ("Kế hoạch 2026: doanh thu", "doanh thu 2025: 4 tỷ", "KH 2026: 5 ha"),
        ("kế hoạch 2026/KH", "kế hoạch 2026 của xã", "kết quả 2026 hộ"),
    ),
    Form(
        "bare_year",
        ("đến", "tới", "trước", "hết", "trong", "vào", "giữa", "cuối", "đầu"),
        rf"{W}20\d",
        rf"(?P<said>(?:đến|tới){W}hết|đến|tới|trước|hết|trong|vào|giữa|cuối|đầu){W}(?P<year>20\d\d)"
        rf"(?={S}(?:[,;:)\n]|\.(?!\d)|\Z)|{W}(?:đạt|có|sẽ|phải|cần|là|toàn|cả|trở|hoàn|phấn|tất|mỗi|giảm"
        rf"|tăng)(?!\w))",
        _one_year,
        ("đến 2030, toàn tỉnh", "trước 2028 phải", "đến hết 2026."),
        ("đến 2030 hộ", "đến 2.030", "trước 2000 người", "đến 2026-2030", "trong 2025/QĐ"),
    ),
)
YEARS_IN_PARTS = (
    Form(
        "part_of_year",
        ("nửa", "đầu", "giữa", "cuối", "cả", "hết", "trong", "suốt", "quanh"),
        rf"{W}(?:(?:đầu|cuối){W})?năm",
        rf"(?P<part>{_PARTS}){W}năm(?!{W}(?:học|qua|tới|sau|vừa|trước|\d(?!\d\d\d)|{YEAR}{S}-)|\w)"
        rf"(?:{W}(?P<year>{YEAR})|{W}nay)?(?!\s?-\s?\d)",
        _part_of_year,
        ("cuối năm", "cả năm", "đầu năm 2026", "nửa đầu năm 2025", "hết năm 2045", "trong năm", "suốt năm"),
        ("cuối năm học", "trong năm học", "hết nam", "cuối tháng"),
    ),
    Form(
        "part_of_year",
        ("những", "các"),
        OF_SEVERAL,
        rf"(?:những|các){W}tháng{W}(?P<part>cuối|còn{W}lại){W}(?:của{W})?năm(?!{W}(?:học|qua|tới|sau|trước)|\w)"
        rf"(?:{W}(?P<year>{YEAR})|{W}nay)?(?!\s?-\s?\d)",
        _part_of_year,
        ("những tháng cuối năm 2025", "các tháng còn lại của năm"),
        ("những tháng cuối năm học", "các tháng cuối", "những tháng cuối năm trước"),
    ),
    Form(
        "part_of_year",
        ("thời", "phần"),
        rf"{W}(?:gian|còn)",
        rf"(?:thời{W}gian|phần){W}(?P<part>còn{W}lại){W}(?:của{W})?năm(?!{W}(?:học|qua|tới|sau|trước)|\w)"
        rf"(?:{W}(?P<year>{YEAR})|{W}nay)?(?!\s?-\s?\d)",
        _part_of_year,
        ("thời gian còn lại của năm", "phần còn lại của năm 2026"),
        ("thời gian còn lại", "thời gian còn lại của năm học"),
    ),
)
SAID_YEARS = (
    Form(
        "years",
        ("năm",),
        rf"{W}[12]",
        rf"năm{W}(?P<from>{YEAR}){W}(?:đến|tới){W}(?P<to>{YEAR})",
        _years,
        ("năm 2026 đến 2030", "năm 1991 tới 1995"),
        ("năm 2026 đến năm 2030", "năm 2030 đến 2026", "năm 2026 đến 2.030 hộ", "năm 2026 đến nay"),
    ),
    Form(
        "year",
        ("năm",),
        rf"{W}[12]",
        rf"năm{W}(?P<year>{YEAR})(?!{S}-{S}{YEAR})",
        _one_year,
        ("năm 2025", "năm\n2030"),
        ("năm học", "năm 2020 - 2025", "5 năm", "hằng năm"),
    ),
    Form(
        "year",
        ("giai", "nhiệm"),
        rf"{W}(?:đoạn|kỳ){W}(?:(?:từ|năm){W})?20\d\d{W}(?:đến|tới)",
        rf"(?:giai{W}đoạn|nhiệm{W}kỳ){W}(?:từ{W})?(?:năm{W})?(?P<year>{YEAR})(?={W}(?:đến|tới){W}nay(?!\w))",
        _one_year,
        ("giai đoạn 2021 đến nay", "Nhiệm kỳ từ năm 2020 đến nay"),
        ("giai đoạn 2021 - 2025", "nhiệm kỳ 2021", "giai đoạn 2021 đến năm 2025"),
    ),
)
