"""Thời gian của con số: which of the times around a figure is its own.

    6 tháng đầu năm 2026 ‖ thu 12 tỷ đồng      Tính đến 30/9, ‖ dư nợ 45 tỷ đồng, bằng 93% kế hoạch của năm 2026
No: "so với cuối năm 2025" (it only compares), "Đại hội cổ đông thường niên năm 2026, với 203 cổ đông" (it names a thing).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from domain.extraction import Span
from vitext.bullets import BULLETS
from vitext.lazy import regex
from vitext.period_forms.form import Edge
from vitext.period_found import FoundPeriod

_BASE = regex(
    r"\b(?:cùng k[ỳì]|cung k[yi])\s\Z"
    r"|(?<!cơ )(?<!co )\b(?:so với|so voi|so|bằng|bang)\s(?:thực hiện|thuc hien|(?:thời điểm |thoi diem )?(?:cuối|cuoi|đầu|dau)"
    r"|thời điểm|thoi diem|mức|muc|số dư|so du|số|so|kết quả|ket qua|kế hoạch|ke hoach|dự toán|du toan|chỉ tiêu|chi tieu|nghị quyết|nghi quyet)?\s?\Z"
    r"|(?<!cơ )(?<!co )\b(?:so với|so voi)\s(?:(?!trong |vào |đến |từ |vao |den |tu )[^\W\d]+\s){1,6}\Z"
    r"|\b(?:gấp|gap)\s[\d.,]{1,6}\s(?:lần|lan)\s(?:so\s)?\Z|\b(?:gấp|gap)\s(?:đôi|ba|rưỡi|doi|ruoi)\s(?:so\s(?:với\s|voi\s)?)?\Z|\b(?:bằng|bang)\s[\d.,]{1,7}\s?%\s\Z"
    r"|\b(?:cao|thấp|nhiều|ít|lớn|thap|nhieu|it|lon)\s(?:hơn|hon)\s\Z"
)
_OF_BASES = ("so", "bằng", "bang", "cùng k", "cung k", "hơn", "hon", "gấp", "gap")  # one stands in each of them
_STEP_ON = regex(r"\s(?:và\s)?(?:lên|xuống|còn|xuống còn|len|xuong|con|xuong con)\s(?:[^\W\d]+\s){0,2}")
_FIGURE_BEFORE = regex(r"\d[\d.,]*(?: ?%| [^\W\d]+(?: [^\W\d]+)?)\s\Z")
_NEAR_FIGURE = 24  # signs
_NEAR_BASE, _NEAR_PLAN = 56, 48  # signs
# Two spaces stand where a paragraph ended. What bears the year in its name: a meeting, a count, the deserts that are praised, a plan by which is measured.
_NAMED = regex(
    r"(?:đại hội|hội nghị|thường niên|tổng điều tra|thành tích|chỉ tiêu kế hoạch|kế hoạch của|tương đương thực hiện"
    r"|dai hoi|hoi nghi|thuong nien|tong dieu tra|thanh tich|chi tieu ke hoach|ke hoach cua|tuong duong thuc hien)"
    r"(?!\w)(?:(?!  | (?:đề ra|xác định|thông qua|quyết nghị|đặt ra|de ra|xac dinh|thong qua|quyet nghi|dat ra) )"
    r"[^,;:.()\d]){0,60}\Z"
)
# The year of the plan by which a share is measured: "quý I đạt 48 tỷ đồng, bằng 22% ‖ kế hoạch ‖ năm 2026".
_OF_PLAN = regex(
    r"%\s(?:so với |so voi |so )?(?:tổng |tong )?(?:kế hoạch|dự toán|chỉ tiêu|ke hoach|du toan|chi tieu|kh)"
    r"(?: [^\W\d]+){0,4} \Z"
)
# Until when a thing may be used or holds, when it was tested, to when a sum was put off: "vôi bột 400 kg, thời hạn ‖ đến 30/9/2027".
_HOLDS = (
    *(
        "thời ",
        "thời hạn ",
        "hạn dùng ",
        "hạn sử dụng ",
        "hiệu lực ",
        "kiểm định ",
        "kiểm định: ",
        "chuyển sang ",
        "thời hạn là ",
        "thời hạn: ",
    ),
    *(
        "thoi ",
        "thoi han ",
        "han dung ",
        "han su dung ",
        "hieu luc ",
        "kiem dinh ",
        "kiem dinh: ",
        "chuyen sang ",
        "thoi han la ",
        "thoi han: ",
    ),
)
# "(cùng kỳ ‖ quý I/2024 ‖ tăng 6,2%)": the time of the figure behind it, not only what is compared with.
_SAME_TIME = ("(cùng kỳ ", "(cung ky ")
_OWN_FIGURE = regex(r"\s(?:[^\W\d]+\s){0,2}\d")
# What is still to be done behind a figure has its own time: "đã đo 120 ha, ‖ dự kiến ‖ phê duyệt 13/7/2026".
_AHEAD = regex(r", (?:dự kiến|phấn đấu|du kien|phan dau)(?!\w)")
_FIGURE_NEXT = regex(r",[^,;.\n]{0,40}\d")
_IN_DAYS = frozenset(("day", "short_day"))
_YEAR_BEHIND = regex(r"\s?\(((?:19|20)\d\d)\)")  # "tăng 18,2% ‖ (2018)"
# "lớn nhất từ ‖ trước đến nay": of all times.
_WHOLE_YEAR = ("cả năm", "ca nam")
_EVER = ("trước đến nay", "trước tới nay", "trước nay", "truoc den nay", "truoc toi nay", "truoc nay")
_OPENED = regex(
    r"(?:\A|\.\s|[" + BULLETS + r"]\s|  |\d[.)]\s)(?:(?:trong|kết thúc|qua|sau|ket thuc)\s)?\Z"
)  # two spaces stand where a paragraph ended
_GOES_ON = regex(r",?\s(?!của|cua)\w")
_SUMMED_UP = regex(r"(?<!\w)(?:lũy kế|luỹ kế|cộng dồn|tính chung|luy ke|cong don|tinh chung)(?!\w)", re.IGNORECASE)
_BEFORE_OPENING = 14  # signs
_SPANS = frozenset(("stage", "school_year", "years"))
_BEARS = 90  # signs before a year in which the thing stands that it names


def times_of_figures(low: str, periods: Sequence[FoundPeriod]) -> list[FoundPeriod]:
    """The periods that may be a figure's: no habits, none that only compares or names a thing, no term but one that opens a sentence."""
    return [
        one
        for one in periods
        if (one.form != "term" or _opens(low, one))
        and one.recurring is None
        and not low.startswith(_EVER, one.span[0])
        and not _compares(low, one)
        and not low.endswith(_HOLDS, 0, one.span[0])
        and not _names(low, one)
    ]


def _opens(low: str, one: FoundPeriod) -> bool:
    """Whether a sentence or item begins with a term: "Nhiệm kỳ 2018 - 2023, ‖ Hội đã kết nạp …"."""
    return _OPENED.search(low, max(one.span[0] - _BEFORE_OPENING, 0), one.span[0]) is not None and (
        _GOES_ON.match(low, one.span[1]) is not None
    )


def _compares(low: str, one: FoundPeriod) -> bool:
    start, end = max(one.span[0] - _NEAR_BASE, 0), one.span[0]
    if low.endswith(_SAME_TIME, 0, end) and _OWN_FIGURE.match(low, one.span[1]):
        return False
    return any(map(low[start:end].__contains__, _OF_BASES)) and _BASE.search(low, start, end) is not None


def _names(low: str, one: FoundPeriod) -> bool:
    at = one.span[0]
    if low.startswith(_WHOLE_YEAR, at):
        return _is_of_plan(low, at) is not None  # "bằng 70% kế hoạch ‖ cả năm ‖"
    return (
        one.form == "year"
        and low.startswith(("năm", "nam"), at)
        and not low.startswith(":", one.span[1])  # "Các chỉ tiêu kế hoạch năm 2026:" is of what stands below it
        and (_NAMED.search(low, max(at - _BEARS, 0), at) or _is_of_plan(low, at)) is not None
    )


def _is_of_plan(low: str, at: int) -> re.Match[str] | None:
    """Whether a year that begins at `at` is that of a plan by which a share is measured."""
    return _OF_PLAN.search(low, at - _NEAR_PLAN, at) if low.find("%", max(at - _NEAR_PLAN, 0), at) >= 0 else None


def only_year(low: str, periods: Sequence[FoundPeriod], timely: Sequence[FoundPeriod]) -> int | None:
    """The year of all times that name one, if it is the same: that of a text without its own date. Of the `periods`
    besides the `timely` ones those of a plan tell it, too.
    """
    told = [*timely, *(one for one in periods if one.form == "year" and _is_of_plan(low, one.span[0]))]
    named = {day.year for one in told if one.form not in _SPANS for day in (one.start, one.end) if day}
    return named.pop() if len(named) == 1 else None


def _in_another_row(text: str, start: int, end: int) -> bool:
    """Whether a row of a table ends between two places: "| Tháng 01/2027 ‖ 2 | Mở 02 lớp |", "Tổ 1 | T5 ‖ Mua 5 áo phao | Tổ 2"."""
    if text.find("\n", start, end) < 0:
        return False
    return text.find("|", text.rfind("\n", 0, start) + 1, end) >= 0


def _in_brackets(text: str, at: int, end: int) -> bool:
    """Whether what ends at `at` stands in brackets that close before `end`, not as "Đến cuối nhiệm kỳ (năm 2031): …"."""
    closed, opened = text.find(")", at, end), text.find("(", at, end)
    return closed >= 0 and not 0 <= opened < closed and text[closed + 1 : closed + 2] != ":"


def nearest(text: str, periods: Sequence[FoundPeriod], start: int, end: int, limit: int) -> FoundPeriod | None:
    """Of the periods of a clause that ends at `limit` the one next to the quantity, not one in brackets apart from it."""
    best, least = None, 1 << 30
    for one in periods:
        if one.span[1] > limit:
            break
        gap = one.span[0] - end if one.span[0] >= end else start - one.span[1]
        if (
            one.span[1] <= start
            and _STEP_ON.fullmatch(text, one.span[1], start)
            and _FIGURE_BEFORE.search(text, max(0, one.span[0] - _NEAR_FIGURE), one.span[0])
        ):
            continue  # "từ 40% ‖ năm 2022 ‖ lên 52% ước cuối năm 2025": that of the figure before
        if gap >= least or _in_another_row(text, *((end, one.span[0]) if one.span[0] >= end else (one.span[1], start))):
            continue
        if one.span[0] >= end and text.rfind("(", end, one.span[0]) > text.rfind(")", end, one.span[0]):
            if text[end : one.span[0]].strip() == "(" and text.startswith(")", one.span[1]):
                return one  # "giảm từ 6,3% ‖ (năm 2025) ‖ xuống 4%"
            continue
        if one.span[0] >= end and text.find(";", end, one.span[0]) >= 0:
            continue  # "(năm 2026 trồng 1.000 ha; ‖ năm 2027 ‖ trồng 2.000 ha)"
        if one.span[0] >= end and _begins_next(text, end, one.span):
            continue
        if one.span[1] <= start and one.form in _IN_DAYS and text.find("; ", one.span[1], start) >= 0:
            continue  # "(khởi công ‖ 15/8/2025 ‖; bố trí 34 hộ)"
        if one.span[0] >= end and _SUMMED_UP.search(text, end, one.span[0]):
            continue  # "Tháng 8 thành lập 5 HTX, ‖ lũy kế từ đầu năm ‖ là 34 HTX"
        if best is not None and one.span[0] >= end and text.find(" và ", end, one.span[0]) >= 0:
            continue  # "quý I đã mở 14 lớp và chuẩn bị đại hội ‖ trong tháng 4 ‖"
        if one.span[1] <= start and _in_brackets(text, one.span[1], start):
            continue
        best, least = one, gap
    return best


def _begins_next(text: str, end: int, time: Span) -> bool:
    """Whether a time behind a figure, which ends at `end`, opens what comes next: "có 6.640 ha, ‖ đến nay ‖, 5.339 ha
    đã đo", "mở 8 lớp, phấn đấu giá trị sản xuất ‖ năm 2026 ‖ tăng 9%"."""
    if text.startswith(",", time[1]) and text[end : time[0]].strip() == ",":
        return _FIGURE_NEXT.match(text, time[1]) is not None
    return _AHEAD.search(text, end, time[0]) is not None


def year_behind(text: str, end: int) -> FoundPeriod | None:
    """The bare year in brackets right behind a figure: "thu nhập bình quân 36 triệu đồng ‖ (2018)"."""
    found = _YEAR_BEHIND.match(text, end) if text.startswith((" (", "("), end) else None
    return year_found(found.span(1), found[1]) if found else None


def year_found(span: Span, said: str) -> FoundPeriod:
    """A bare year as a time."""
    value = int(said)
    first, last = Edge(value, 1, 1), Edge(value, 12, 31)
    return FoundPeriod(span, said, date(value, 1, 1), date(value, 12, 31), None, "year", edges=(first, last))
