"""Số có đơn vị: the quantity at a figure that its own unit follows — one figure, a range, a share, several sizes.

"15 - 20 HTX"      "17/15 HTX"      "3 triệu đến 5 triệu đồng"      "8 tỷ 500 triệu đồng"      "05 (năm) thành viên"
"""

from __future__ import annotations

import re
from decimal import Decimal

from domain.extraction import Doubt
from extractors.quantities.broken import broken_at
from extractors.quantities.no_count import counts_nothing
from extractors.quantities.quantity import Page, Quantity, built
from extractors.quantities.twice import most_after, rest_after, whole_after
from extractors.quantities.units.find import unit_at
from extractors.quantities.units.unit import Unit
from extractors.quantities.values import in_dong, value_of
from extractors.quantities.words import after_words, words_before
from vitext.fold import in_both_spellings
from vitext.lazy import regex

_PER_HEAD = regex(
    r"(?<!\w)(?:số|tỷ lệ|tỉ lệ|tỷ suất|so|ty le|ti le|ty suat)\s[^,;:.()\d]{2,40}"
    r"(?<!\sđạt)(?<!\sdat)(?<!\slên)(?<!\slen)\st(?:rên|ren)\s\Z"
)
# "giá trị sản phẩm thu được trên ‖ 1 ha ‖ đất trồng trọt"
_AREAS = (" ha", " sào", " mẫu", " sao", " mau")
_PER_AREA = regex(r"(?<!\w)(?:giá trị|doanh thu|thu nhập|gia tri|thu nhap)\s[^,;:.()\d]{2,40}\st(?:rên|ren)\s\Z")
# "Doanh thu bình quân của ‖ 01 HTX ‖ là 2,2 tỷ đồng", "bình quân doanh thu ‖ 1 HTX ‖ đạt"
_ON_AVERAGE = regex(
    r"(?:(?<!\w)(?:bình quân|trung bình|binh quan|trung binh) (?:doanh thu|thu nhập|thu nhap|lợi nhuận|loi nhuan)"
    r"|\w (?:bình quân|trung bình|binh quan|trung binh)) (?:(?:của|mỗi|trên|cho|cua|moi|tren) )?\Z"
)
# "tăng từ ‖ 5 tỷ đến 7 tỷ": no range
_STEP = regex(r"(?:tăng|giảm|nâng|hạ|tang|giam|nang|ha)(?:\s\w+)?\s(?:từ|tu)\s\Z")
_GOES_ON = regex(r"[ .,]{1,3}[0-9]").match  # after the first part of a figure that blanks part
_SCALED = regex(r"(?<!\w)(?:tỷ lệ|tỉ lệ|quy hoạch|phân khu|chi tiết|bản đồ|ty le|quy hoach|phan khu|ban do) \Z")
_FEAST = regex(r"(?<!\w)(?:Ngày|Lễ|Ngay|Le) [A-ZĐ](?:[^\W\d]+ ){1,6}\Z")
_LEVELS = in_both_spellings("mức")
_REST_OF_THOUSANDS = "000"  # of a figure that is parted by blanks, never one of its own
_IN_BRACKETS = regex(r"\s?\((?P<unit>(?:%|[^\W\d])[^()\n]{0,24})\)")
_YEAR = regex(r"(?:19|20)\d\d")
_LABEL = regex(r"[-/]\s{1,2}")  # "5- 100% cán bộ", "1/ 20 HTX"


def with_unit(figure: re.Match[str], page: Page, limit: int, floor: int) -> Quantity | None:
    """The quantity at a figure; nothing of it may reach `limit`; words before `floor` are not its own."""
    start = figure.start()
    if page.line[start - 1 : start] == "-" and page.line[start - 2 : start - 1].isdigit():
        return None  # the month of "2031-09-24"
    end = figure.end("low")
    if _GOES_ON(page.spaced, end) and (broken := broken_at(page.spaced, start)):
        quantity = _joined(page, start, *broken, limit, floor)
        if quantity:
            return quantity
    low, sign, high = figure.groups()
    if high and (end := figure.end("high")) <= limit:
        if _LABEL.fullmatch(sign) and _at_line_start(page.line, start):
            return None
        unit = unit_at(page.spaced, end, bare=page.bare)
        if unit:
            sign = sign.strip()
            least, most = value_of(low, unit), value_of(high, unit)
            among = sign[:2] == "tr"  # "12 ‖ trong tổng số ‖ 15 xã"
            sign = "/" if among else sign
            if least is not None and most is not None and not (among and not _is_part(unit, least, most)):
                if sign == "/" and least == 1 and _SCALED.search(page.line, max(0, start - 16), start):
                    return None  # "quy hoạch tỷ lệ 1/2000": a scale
                if sign == "/" and least > most and _FEAST.search(page.spaced, max(0, start - 60), start):
                    return None  # "Ngày HTX Việt Nam 11/4 trang trọng"
                if sign == "/" and most < 10 and (not unit.known or unit.head.partition(" ")[0] in _LEVELS):
                    return None  # "1/2 diện tích", "1/3 mức lương" are fractions
                if sign == "/" or least < most:
                    return built(page, start, end, unit, (least, most), sign, limit, floor)
    end = figure.end("low")
    if "(" in page.line[end : end + 2]:
        end = after_words(page.line, end)
    elif (begun := words_before(page.line, start, end, low.replace(".", ""))) is not None:
        start, end = begun, end + 1
    unit = unit_at(page.spaced, end, bare=page.bare) or _in_brackets(page, start, end)
    value = value_of(low, unit) if unit else None
    if not unit or value is None or low == _REST_OF_THOUSANDS or _is_base(low, page.line, start, unit.end):
        return None
    if whole := whole_after(page.spaced, unit, bare=page.bare):
        end_of_all, of = whole
        return built(page, start, end, unit._replace(end=end_of_all), (value, of), "/", limit, floor, unit.end)
    upper = most_after(page.spaced, unit, bare=page.bare)
    if upper and value < upper[2] and not _STEP.search(page.line, max(0, start - 24), start):
        figure_end, unit, most = upper
        printed = " ".join(page.text[figure_end : unit.end].split())
        found = built(page, start, end, unit, (value, most), "-", limit, floor)
        return found and found._replace(unit=printed, normalized=in_dong(value, unit, printed))
    if rest := rest_after(page.line, unit):
        value += rest.more
        printed = " ".join(f"{page.text[end : unit.end]} {rest.money}".split())
        found = built(page, start, end, unit._replace(end=rest.end), (value, value), "", limit, floor)
        return found and found._replace(unit=printed, normalized=in_dong(value, unit, printed))
    return built(page, start, end, unit, (value, value), "", limit, floor)


def _in_brackets(page: Page, start: int, end: int) -> Unit | None:
    """The unit that stands alone in brackets behind a figure of a sentence: "21,8 ‖ (nghìn đồng/kg) ‖"."""
    if "(" not in page.line[end : end + 2] or not (found := _IN_BRACKETS.match(page.spaced, end)):
        return None
    line = page.line.rfind("\n", 0, start) + 1
    if _YEAR.fullmatch(page.line, start, end) or page.line.find("|", line, start) >= 0:
        return None  # "KH 2025 (triệu đồng)" heads a column
    unit = unit_at(f" {found['unit']}", 0, bare=page.bare)
    if unit is None or not unit.known or unit.end <= len(found["unit"]):
        return None
    return unit._replace(end=found.end())


def _is_part(unit: Unit, least: Decimal, most: Decimal) -> bool:
    """Whether so many things may be among so many: "01 trong 03 công ty"."""
    return unit.known and not unit.money and least <= most


def _joined(page: Page, start: int, end: int, figure: str, limit: int, floor: int) -> Quantity | None:
    """The quantity of a figure that blanks part; in doubt, for they may stand between two figures."""
    unit = unit_at(page.spaced, end, bare=page.bare)
    value = value_of(figure, unit) if unit and (unit.known or "," in figure) else None
    if (
        not unit
        or value is None
        or counts_nothing(page.line, page.spaced, start, end, unit._replace(known=False), bare=page.bare)
    ):
        return None
    found = built(page, start, end, unit, (value, value), "", limit, floor)
    message = f"“{page.text[start:end]}” được đọc là một số viết liền: {figure}. Hãy kiểm tra lại số này."
    return found and found._replace(doubts=(*found.doubts, Doubt("broken_figure", message)))


def _is_base(figure: str, line: str, start: int, end: int) -> bool:
    """Whether a round figure only tells per how many something is counted: "số bác sĩ trên ‖ 1 vạn dân".

    A share is of a hundred already, and what is reached is no base: "tỷ lệ … trên ‖ 100%", "số hộ đạt trên ‖ 1.000".
    """
    if figure.strip("0.") != "1" or line[end - 1 : end] == "%":
        return False
    if line[start - 5 : start] not in ("trên ", "tren "):
        return (
            len(figure) < 3
            and _ON_AVERAGE.search(line, max(0, start - 24), start) is not None
            and "/" not in line[start : end + 1]
        )
    before = max(0, start - 60)
    if figure.lstrip("0") == "1" and line.endswith(_AREAS, start, end) and _PER_AREA.search(line, before, start):
        return True
    return _PER_HEAD.search(line, before, start) is not None


def _at_line_start(line: str, start: int) -> bool:
    return start == 0 or line[start - 1] == "\n"
