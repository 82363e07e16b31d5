"""Định kỳ: how often something is done: hằng năm, 6 tháng một lần, thường xuyên."""

from __future__ import annotations

import re

from vitext.period_forms.form import Extent, Form
from vitext.period_forms.parts import S, W

# How often else: "định kỳ 6 tháng ‖ và hằng năm", "hằng tháng ‖, quý, năm", but not "hằng năm, 6 tháng đầu năm 2026".
_NO_PART = rf"(?!\w|{W}(?:\d|[ivx]+(?!\w)|đầu|cuối|học|nay|sau|tới|qua|trước))"
_AND_EVERY = rf"(?:(?:,|{W}và){W}(?:(?:hằng|hàng|mỗi|một|\d{{1,2}}){W})?(?:tuần|tháng|quý|quí|năm){_NO_PART})*"
_WEEKDAY = rf"(?:thứ{W}(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ{W}nhật)"


def _habit(found: re.Match[str]) -> Extent:
    own = next((name for name in ("habit", "regular") if name in found.re.groupindex and found[name]), 0)
    return Extent(None, None, "habit", habit=found.span(own))


COUNTED_HABITS = (
    Form(
        "habit",
        ("0",),
        "",
        rf"\d{{1,2}}{W}(?:ngày|tuần|tháng|năm)(?:{S}/{S}|{W}(?:một|0?1){W})lần(?!\w)",
        _habit,
        ("2 năm một lần", "6 tháng/lần", "15 ngày một lần"),
        ("2 năm nay", "5 năm 2 lần"),
    ),
    Form(
        "habit",
        ("một", "hai", "ba", "bốn", "sáu"),
        rf"{W}(?:tuần|tháng|năm|quý){W}(?:một|1)",
        rf"(?:một|hai|ba|bốn|sáu){W}(?:tuần|tháng|năm|qu[ýí]){W}(?:một|0?1){W}lần(?!\w)",
        _habit,
        ("hai tuần một lần", "Sáu tháng 1 lần"),
        ("hai tuần một", "ba năm nay"),
    ),
)
HABITS = (
    Form(
        "habit",
        ("tháng",),
        rf"{W}(?:cuối|đầu|liền|kế|sau|tiếp)",
        (
            rf"(?P<habit>tháng{W}(?:sau{W})?(?:liền{W}kề|kế{W}tiếp|tiếp{W}theo)(?!\w)|(?<=\d của )tháng{W}sau(?!\w)"
            rf"|tháng{W}(?:cuối|đầu)(?:{W}của)?(?:{W}(?:hằng|hàng|mỗi))?{W}qu[ýí](?!\w|[^\S\n]{{1,3}}[1-4i]))"
        ),
        _habit,
        (
            "trước ngày 05 của tháng liền kề",
            "trước ngày 05 của tháng sau",
            "ngày 10 tháng tiếp theo",
            "trước ngày 25 tháng cuối quý",
            "tháng cuối của mỗi quý",
            "tháng đầu quý",
        ),
        ("tháng cuối quý II", "tháng cuối năm", "tháng cuối quý 3", "kế hoạch của tháng sau"),
    ),
    Form(
        "habit",
        ("ngày", "buổi", "tuần"),
        rf"{W}(?:làm{W}việc{W})?(?:cuối|đầu)",
        (
            rf"(?P<habit>(?:(?:ngày|buổi){W}làm{W}việc{W}(?:cuối{W}cùng|cuối|đầu{W}tiên|đầu)|tuần{W}(?:cuối{W}cùng|cuối|đầu{W}tiên|đầu))"
            rf"{W}(?:(?:của|trong){W})?(?:tháng|quý|tuần))(?!\w|{W}(?:\d|[ivx]+(?!\w)|này|tới|sau|trước|một|hai|ba|tư|sáu|bảy|tám|chín|mười))"
        ),
        _habit,
        ("vào ngày làm việc cuối cùng của tháng", "chiều thứ Sáu tuần cuối tháng", "ngày làm việc đầu tiên của tuần"),
        ("ngày làm việc cuối cùng của tháng 5", "tuần đầu tháng 9", "tuần cuối tháng này", "tuần cuối tháng ba"),
    ),
    Form(
        "habit",
        ("hằng", "hàng", "mỗi"),
        rf"{W}(?:buổi|sáng|trưa|chiều|tối|đêm|thứ|chủ)",
        rf"(?P<habit>(?:hằng|hàng|mỗi){W}(?:(?:buổi{W})?(?:sáng(?!{W}(?:kiến|tạo|tác|chế))|trưa|chiều|tối|đêm)(?:{W}{_WEEKDAY})?|{_WEEKDAY})(?:{W}(?:hằng|hàng){W}tuần)?)(?!\w)",
        _habit,
        ("mỗi chiều thứ Hai", "mỗi sáng Chủ nhật", "mỗi thứ Sáu"),
        ("mỗi sáng kiến", "mỗi thứ một ít"),
    ),
    Form(
        "habit",
        ("hằng", "hàng", "mỗi", "thường", "định"),
        rf"{W}(?:[nqt]|xuyên|kỳ)",
        rf"(?:(?P<habit>(?:hằng|hàng|mỗi){W}(?:ngày|tuần|tháng|quý|quí|năm){_AND_EVERY})(?:{W}(?:một"
        rf"|\d{{1,2}}){W}(?:lần|số|buổi|kỳ|tin|bài|cuộc|đợt)(?!\w))?(?![^\S\n]{{1,3}}\d|\w)"
        rf"|thường{W}xuyên(?:,{S}(?:hằng|hàng){W}(?:năm|tháng|quý))?"
        rf"|định{W}kỳ(?!{W}(?:(?:vào|trước){W})?ngày{W}\d)(?:{W}(?:(?P<regular>(?:hằng|hàng|mỗi){W}(?:ngày"
        rf"|tuần|tháng|quý|quí|năm){_AND_EVERY})|(?:theo{W})?(?:tuần|tháng|quý)(?!\w|{W}[\di]){_AND_EVERY}"
        rf"|\d{{1,2}}{W}(?:ngày|tuần|tháng|năm){_AND_EVERY}(?:{S}/{S}(?:1{W})?lần|{W}(?:một|1){W}lần)?))?)",
        _habit,
        ("hằng năm", "Hàng tháng", "định kỳ 6 tháng một lần", "thường xuyên", "mỗi quý một lần", "định kỳ tháng, quý"),
        ("khách hàng năm 2025", "thường trực", "định hướng"),
    ),
)
