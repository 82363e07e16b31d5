"""Tính từ hôm nay: times that the day of the text decides: đến nay, tháng này, cuối tháng, tuần sau, sáng mai."""

from __future__ import annotations

import re

from vitext.period_forms.form import Extent, Form
from vitext.period_forms.parts import S, W

_WEEKDAY = rf"(?:thứ{W}(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ{W}nhật)"


def _until_now(_: re.Match[str]) -> Extent:
    return Extent(None, None, "now", frozenset({"today"}))


def _near(_: re.Match[str]) -> Extent:
    return Extent(None, None, "near", frozenset({"today"}))


def _week(_: re.Match[str]) -> Extent:
    return Extent(None, None, "week", frozenset({"today"}))


FROM_TODAY = (
    Form(
        "now",
        ("đến", "tới"),
        rf"{W}(?:nay|thời)",
        rf"(?:đến|tới){W}(?:nay|thời{W}điểm{W}(?:hiện{W}(?:tại|nay)|này))(?!\w)",
        _until_now,
        ("đến nay", "tính đến thời điểm hiện tại"),
        ("từ nay đến cuối", "đến này"),
    ),
    Form(
        "near",
        ("tháng", "quý", "quí", "năm"),
        rf"{W}(?:này|tới|sau|nay)",
        rf"(?:tháng(?!(?<=\d của tháng){W}sau)|qu[ýí]){W}(?:này|tới|sau)(?!\w)|năm{W}(?:nay|tới|sau)(?!\w)",
        _near,
        ("tháng này", "trong tháng\ntới", "quý sau", "năm nay"),
        ("tháng ba", "năm này", "tháng nay", "quý vị"),
    ),
    Form(
        "near",
        ("ngày",),
        rf"{S}[0-9]",
        (
            rf"ngày{W}\d{{1,2}}(?:{W}(?:của{W})?tháng{W}(?:này|tới)(?!\w)|{W}tháng{W}sau(?!\w)|{W}(?:tới|này)(?!\w)"
            rf"|(?={S}(?:[,;.)](?!\d)|\Z|\n(?!{S}tháng{S}\d))))"
        ),
        _near,
        ("trước ngày 25 tháng này", "chậm nhất ngày 20.", "vào ngày 20 tới"),
        ("trước ngày 25 hằng tháng", "trước 20 ngày", "ngày 05 của tháng sau", "ngày 20/5", "ngày 20\ntháng 5"),
    ),
    Form(
        "near",
        ("đầu", "giữa", "cuối", "hết", "nửa"),
        rf"{W}(?:(?:đầu|cuối){W})?(?:(?:tháng|năm){W}(?:này|tới|sau|nay)|tháng|quý)",
        rf"(?:nửa{W}đầu|nửa{W}cuối|đầu|giữa|cuối|hết){W}(?:(?:tháng|qu[ýí]){W}(?:này|tới|sau)"
        rf"|năm{W}(?:nay|tới|sau))(?!\w)"
        rf"|(?:cuối|hết){W}(?:tháng|qu[ýí])(?={S}(?:[,;.)](?!\d)|\Z|\n(?!{S}(?:\d{{1,2}}|i{{1,3}}|iv){S}(?:[/.-]{S}\d|năm))))",
        _near,
        ("cuối tháng này", "đầu năm tới", "nửa đầu tháng sau", "đến cuối tháng.", "cuối quý này"),
        ("cuối tháng 5", "đầu tháng ba", "cuối năm trước", "hết tháng\n12/2025"),
    ),
    Form(
        "near",
        ("tháng", "quý", "quí"),
        rf"{S}(?:[,;.)]|\Z|\n)",
        rf"(?:tháng|qu[ýí])(?={S}(?:[,;.)](?!\d)|\Z|\n(?!{S}(?:\d{{1,2}}|i{{1,3}}|iv){S}(?:[/.-]{S}\d|năm))))",
        _near,
        ("xong trong tháng.", "ngay trong quý;"),
        ("tháng 5", "trong tháng\n12/2025", "quý vị"),
    ),
    Form(
        "week",
        ("tuần",),
        rf"{S}(?:[,;.)]|\s(?:này|sau|tới)|\Z|\n)",
        rf"tuần{W}(?:này|sau|tới)(?!\w)|tuần(?={S}(?:[,;.)](?!\d)|\Z|\n))",
        _week,
        ("trong tuần tới", "tuần sau", "xong trong tuần."),
        ("tuần lễ", "tuần đầu tháng 5"),
    ),
    Form(
        "week",
        ("thứ", "chủ", "đầu", "giữa", "cuối"),
        rf"{W}(?:\w{{1,4}},?{W})?(?:tuần{W})?(?:này|sau|tới)",
        rf"(?:{_WEEKDAY}(?:,?{W}tuần)?|(?:đầu|giữa|cuối){W}tuần){W}(?:này|sau|tới)(?!\w)",
        _week,
        ("thứ Sáu tuần này", "đầu tuần sau", "thứ 2 tới"),
        ("thứ hai là", "thứ Sáu hằng tuần", "cuối tuần"),
    ),
    Form(
        "week",
        ("thứ", "chủ"),
        rf"{W}\w{{1,4}}{S}(?:[;.)\n]|\Z)",
        rf"{_WEEKDAY}(?={S}(?:[;.)](?!\d)|\Z|\n))",
        _week,
        ("trước thứ Sáu.", "trước 16h Chủ nhật;"),
        ("thứ ba, quán triệt", "thứ hai là"),
    ),
    Form(
        "near",
        ("hôm", "ngày", "sáng", "trưa", "chiều", "tối"),
        rf"{W}(?:hôm{W})?(?:nay|mai)",
        rf"(?:(?:sáng|trưa|chiều|tối|ngày){W}(?:hôm{W})?mai|(?:(?:sáng|trưa|chiều|tối|ngày){W})?hôm{W}nay"
        rf"|(?:sáng|trưa|chiều|tối){W}nay)(?!\w|{W}\(?\d{{1,2}}[/.-]\d)",
        _near,
        ("ngay trong ngày hôm nay", "trước chiều mai", "sáng mai", "trưa nay"),
        ("ngày nay", "mai sau", "hôm qua", "sáng mai 5/9"),
    ),
)
