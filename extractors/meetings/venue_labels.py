"""Nơi họp sau nhãn “Địa điểm:”: where a line of its own says where the meeting is, and where those words end.

Địa điểm: Phòng họp tầng 2 (số 5 Lê Lợi) ‖ Sự có mặt của …      Thời gian, địa điểm: 8 giờ ngày 25/4, tại ‖ …
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.extraction import Span
from extractors.documents.names import UPPER
from extractors.documents.view import View
from vitext.lazy import regex

_LABELLED = regex(
    r"(?:dia diem|noi hop|(?m:^)\W*(?:(?:\d{1,2}|[ivx]{1,4}|[a-e])[.)/]\W*)?(?:location|venue|tai(?= ?:)|noi(?= ?:)|o(?= ?:)))(?: hop| to chuc| dien ra| thuc hien| du kien| chuyen (?:sang|den)| moi|(?:,| va) thanh phan){0,2}\s*:\s*(?:\d\.\d\.?\s+(?=tai ))?(?!\W*(?:(?:thoi gian"
    r"|dia diem)(?!\w)|(?:khai mac|be mac|bat dau|ket thuc|ngay|gio)[^:\n]{0,12}:))(?:[-+]\s*)?(?:tai\s+)?(?:diem cau (?=phong |hoi truong |tru so ))?(?P<venue>(?:[^.;\n]|\.(?=[\w,])|(?<=\Wtp)\.|(?<=\W[qpd])\.(?= \w)|\.(?= (?:tp\.?|thanh pho|tinh|huyen|quan|phuong|xa) \w)){3,140})"
)
# “Thời gian, địa điểm: 8 giờ ngày 25/4, tại ‖ …”, “30/11/2031 - ‖ Online”.
_TOLD_WHEN = regex(
    r"(?:[^,]{0,40}, ){0,2}[^,]{0,40}\d[^,]{0,20},? tai "
    r"|(?:(?:tu|luc|vao|hoi) )*(?:\d{1,2} ?(?:h|gio|g|:) ?\d{0,2}(?: phut)?,? (?=ngay))?(?:ngay )?[\d/.:h ]+[/.-]\d{4}\s*[-,;]\s*"
)
# “Thời gian và địa điểm: ‖ - Từ 7 giờ 30 ngày 20/11 … ‖ - Tại ‖ hội trường xã.”
_WHERE_BELOW = regex(
    r"(?:tu |vao |luc |hoi |ngay |sang |chieu |toi )*\d[^\n]*\n\W*tai:?\s+(?P<venue>[^\n;]{3,140}?)(?=\.?\s*(?:\n|;|$))"
)
# What follows on the line of the place: “…, Quận 1. ‖ Rất hân hạnh …”, “… Nội dung: …”.
_CLOSES = regex(
    r"\s*:\s(?=(?:sang|chieu|toi|ngay|luc|hoi|tu)\s(?:ngay |thu )?\d)|\s(?:rat (?:han hanh|mong)|tran trong (?:kinh|thong|moi|cam|$)|tran trong,?\s*$|(?:dieu kien tham du|thanh phan(?: tham du| moi)?|noi dung|chuong trinh(?: dai hoi)?|thoi gian)\s?:|kinh moi(?!\w)|(?:va|ket hop)(?: hop)? truc tuyen(?!\w))"
)
# Lines of their own that say when and where, as announcements do: “Thời gian: …”, “Địa điểm: …”.
_LINE = r"(?m:^)\W*(?:(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)/]\W*)?"
_OF_HELD = r"(?: hop| to\schuc| dien ra| thuc hien| du kien){0,2}\s*:"
_TIME_LINE = regex(rf"{_LINE}(?:thoi gian{_OF_HELD}|(?:gio|ngay) hop\s*:)")
# “2. Thời gian và địa điểm tổ chức: ‖ - Từ 7 giờ 30 ngày 5/8 … ‖ - Tại …”: a day follows.
_BOTH_LINE = regex(
    rf"{_LINE}thoi gian(?:,| va| -) dia diem{_OF_HELD}(?=[^:]{{0,90}}?(?:ngay \d|\d ?[/.-] ?\d|\d thang \d))"
)
_PLACE_LINE = regex(rf"{_LINE}(?:dia diem{_OF_HELD}|noi (?:hop|to chuc)\s*:)")
# The rest of an address on the line below: “…, huyện ‖ Bình Sơn”, “… ‖ phường Đông”; a sentence begins another matter.
_LONGEST_REST = 45  # letters
_TELLS = regex(r"(?<!\w)(?:duoc|gom|co mat|kinh|de nghi|yeu cau|cung|da|se|ve viec)(?!\w)")
# An address on a line of its own below the house: “Nhà sinh hoạt Hội Làm vườn ‖ 12 Main Street, …”.
_ADDRESS_BELOW = regex(rf"\s*\n\s*\d{{1,5}}[A-Za-z]?(?:/\d{{1,4}})* [{UPPER}][^\n:;]{{4,90}}(?=\n|$)")
_OPEN = (",", "-", " huyen", " xa", " phuong", " quan", " tinh", " thanh pho", " duong", " so", " va", " cua")


def announces(view: View, opening: Span) -> bool:
    """Whether lines of their own say when and where: what is announced so is to come, whoever posted it."""
    if view.key.find("dia diem", *opening) < 0 and view.key.find("noi ", *opening) < 0:
        return False
    if _BOTH_LINE.search(view.key, *opening):
        return True
    return _TIME_LINE.search(view.key, *opening) is not None and _PLACE_LINE.search(view.key, *opening) is not None


def first_labels(view: View, start: int, end: int) -> Iterator[int]:
    """Where the words above each line “Thời gian: …” end that has a line “Địa điểm: …” right below it."""
    for when in _TIME_LINE.finditer(view.key, start, end):
        below = view.key.find("\n", when.end())
        if below >= 0 and _PLACE_LINE.match(view.key, below + 1, end):
            yield len(view.key[start : when.start()].rstrip()) + start


def behind_label(view: View, start: int, end: int) -> Span | None:
    """What stands behind the label of the place, without what else its line goes on to say; None where none does."""
    line = view.key.rfind("\n", 0, start) + 1  # signs may stand before the first label: “**Location:** …”
    named = _LABELLED.search(view.key, line if not view.flow[line:start].strip(" *#>-") else start, end)
    if named is None or re.search(r"[.…]{4}|…", named["venue"]):
        return None
    begin, stop = named.span("venue")
    if below := _WHERE_BELOW.match(view.key, begin, end):
        begin, stop = below.span("venue")
    at = _TOLD_WHEN.match(view.key, begin, stop)
    closing = _CLOSES.search(view.key, begin, stop)
    stop = closing.start() if closing else stop
    opened = view.key.rfind("(", begin, stop)
    stop = opened if opened > view.key.rfind(")", begin, stop) else stop  # “… (ID: 123; pass: …)”
    stop = _line_end(view, begin, stop)
    if (address := _ADDRESS_BELOW.match(view.flow, stop)) and "," in address.group():
        stop = address.end()
    return at.end() if at else begin, stop


def _line_end(view: View, begin: int, stop: int) -> int:
    """Where the place ends at the end of its line, what was joined to it being no rest of an address."""
    line = view.text.find("\n", begin, stop)
    if line < 0 or view.key.endswith(_OPEN, begin, line) or not view.flow[line + 1 : line + 2].isupper():
        return stop
    if _TELLS.search(view.key, line, stop):
        return line  # “… ‖ Biên bản được lập thành 02 bản”
    return line if stop - line > _LONGEST_REST or view.key.endswith(")", begin, line) else stop
