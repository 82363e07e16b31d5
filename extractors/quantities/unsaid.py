"""Số không ghi đơn vị: a bare figure takes the unit that its own clause, the line above or what it divides has named.

    Số hợp tác xã yếu kém là | 12      Tổng số thủ tục rà soát: | 292 ⏎ - Kiến nghị giữ nguyên: | 67 ⏎ - Bãi bỏ: | 25
    05 hồ sơ trễ hạn, ở Phòng Kinh tế (| 03) và Phòng Văn hóa (| 02)      1.031 THT, gồm | 1.015 thuộc nông nghiệp
    29 đồng chí, trong đó chính thức | 27, dự bị | 02      lần lượt có | 5, | 7 và 9 HTX
no: "Số nhà: 15", "Số tài khoản: 1234", "Số: 12", "- Điện thoại: 113", "(03) và (02)" after 7 hồ sơ
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from domain.extraction import Span
from extractors.quantities.no_count import VIEWS
from extractors.quantities.units.find import unit_at
from vitext.bullets import BULLETS
from vitext.fold import fold, in_both_spellings
from vitext.lazy import regex

_TOLD = regex(
    r"(?:(?<!\w)(?:là|la|đạt|có|còn|lên|len)|:)\s?:?\s{1,2}(?:(?:hơn|trên|dưới|gần|khoảng|đến|tới|không quá|ít nhất"
    r"|tối đa|tối thiểu|hon|tren|duoi|gan|khoang|den|toi|khong qua|it nhat|toi da|toi thieu)\s{1,2})?\Z"
)
_OF_NUMBER = regex(r".*(?<!\w)(?:số lượng|số|so luong|so)(?=\s[^\W\d])", re.DOTALL)
_PEOPLE = (
    "đại biểu;đảng viên;đoàn viên;đội viên;hội viên;thành viên;cổ đông;xã viên;giáo viên;học sinh;nhân khẩu;quần chúng"
)
_OF_PEOPLE = regex(
    rf"\s?(?:[{BULLETS}]|\d{{1,2}}[.)])?(?=\s?(?:{_PEOPLE.replace(';', '|')}|{fold(_PEOPLE).replace(';', '|')})(?!\w))"
)
_KINDS = "vắng|có mặt|dự bị|chính thức|nam|nữ|có phép|không phép|có lý do|không lý do|dân tộc|nội trú|dự khuyết"
_BESIDE = regex(
    rf"\s?[,;]?\s?(?:(?:trong đó|trong do)\s?:?)?[\s(]{{1,3}}(?:{_KINDS}|{fold(_KINDS)})(?:\s[^\W\d]+){{0,3}}\s?:\s"
)
_CUT = regex(r".*(?:[;\n]|\. )", re.DOTALL)
_NO_COUNT = frozenset(
    (
        "nhà",
        "tài khoản",
        "văn bản",
        "quyết định",
        "hồ sơ",
        "giấy chứng nhận",
        "lô",
        "tờ",
        "thửa",
        "máy",
        "nha",
        "tai khoan",
    )
)
_CLOSES = regex(r"\s?(?:[.,;)(\n]|\Z)(?!\d)")
_GOES_ON = regex(r"\s(?:và|va)\s(?!\d)")
_ITEM = regex(r"[" + BULLETS + r"]\s?[^\W\d][^:\n]{2,80}?(?::|\slà:?|\scó:?)\s\Z")
_LINE_END = regex(r"\s?[.;,]?\s?(?:\n|\Z)")
_PARTS = regex(r"(?<!\w)(?:gồm|gồm có|trong đó|trong đó có|gom|trong do)\s{1,2}\Z")
_PART_TOLD = regex(r"(?<!\w)(?:trong đó|trong do)\s{1,2}[^\W\d][^,;.:()\d\n]{2,26}:\s{1,2}\Z")
_OF_THOSE = regex(r"\s(?:thuộc|ở|của|tại|là|thuoc|cua|tai)\s")
_LONE = regex(r"[^;.\n()]{3,80}\((?P<figure>\d{1,4})\)")

_PARTED = regex(r"[^;.\n()\d]{0,30}?\s?[,(:]\s?(?:trong đó|bao gồm|gồm|trong do|bao gom|gom)(?:\scó|\sco)?\s?:?\s")
_PART = regex(
    r"(?:và\s|va\s)?(?P<name>[^\W\d][^\d,;:.()\n|]{1,26}?)\s?:?\s(?P<figure>\d{1,3}(?:\.\d{3})+|\d{1,4})"
    r"(?:\s?(?P<on>[,;])\s|(?P<also>\s)(?=(?:và|va)\s)|(?=\s?[).\n]|\Z)(?!\.\d))"
)
# "5, 7 và 9 HTX", "từ 120 lên 165 HTX": from the end of the first figure to that of the last.
_SEVERAL = regex(
    r"(?:(?:[,;]\s\d+(?:[.,]\d+)*){0,12},?\s(?:và|va)"
    r"|\s(?:tăng\s|giảm\s|tang\s|giam\s)?(?:lên|xuống|còn|len|xuong"
    r"|con)(?:\s(?:còn|đến|tới|trên|dưới|hơn|gần|con|den|toi|tren|duoi|hon|gan))?)"
    r"\s\d+(?:[.,]\d+)*(?=[\s%])"
)
_JOINED = regex(r"(?:[,;]|\s(?:và|va))\s\Z")
_HALVES = in_both_spellings("nữ;nam")
_ROWS = (
    in_both_spellings(
        "thứ;số;ngày;tháng;năm;tổ;thôn;lớp;khóa;điều;khoản;kỳ;quý;đợt;nhóm;khối;đội;khu;phường;quận;xóm;ấp;mục;đường"
    )
    - _HALVES
)


def named_unit(line: str, spaced: str, span: Span, floor: int, *, bare: bool) -> Span | None:
    """Where the unit of a bare figure stands in its own clause: "Số ‖ hợp tác xã ‖ yếu kém là 12"."""
    start, end = span
    ends = _CLOSES.match(line, end) or _GOES_ON.match(line, end)
    if not ends or not _TOLD.search(line, max(floor, start - 16), start):
        return None
    begin = max(floor, start - 140)
    if VIEWS.search(line, max(begin, start - 24), start):
        return None  # the counter of a page
    cut = _CUT.match(line, begin, start)
    since = cut.end() if cut else begin
    said = _OF_NUMBER.match(line, since, start)
    if said is None and ":" in line[start - 2 : start]:
        said = _OF_PEOPLE.match(line, since, start)  # "Đại biểu chính thức có: ‖ 33, trong đó"
    unit = unit_at(spaced, said.end(), bare=bare) if said and spaced[said.end() : said.end() + 1] == " " else None
    if not said or not unit or not unit.known or unit.end > start or unit.head in _NO_COUNT or unit.money:
        return None
    return said.end() + 1, unit.end


def goes_on(line: str, before: Span, span: Span) -> bool:
    """Whether a bare figure ends an item of the list whose item before it ended with the figure `before`."""
    start = line.rfind("\n", 0, span[0]) + 1
    if not _LINE_END.match(line, span[1]) or not _ITEM.match(line, start, span[0]):
        return False
    return line[before[1] : start].strip(" .;,\n") == ""


def counts_beside(line: str, before: Span, span: Span) -> bool:
    """Whether a bare figure counts others of those whom the one `before` counts: "chính thức: 27; dự bị: ‖ 3"."""
    return _BESIDE.fullmatch(line, before[1], span[0]) is not None and _CLOSES.match(line, span[1]) is not None


def divides(line: str, whole: Span, span: Span) -> bool:
    """Whether a bare figure is a part of the quantity before it: "1.031 THT, gồm ‖ 1.015 ‖ thuộc …"."""
    between = line[whole[1] : span[0]]
    if len(between) > 40 or "." in between or ";" in between or "\n" in between:
        return False
    if _PART_TOLD.search(line, whole[1], span[0]) and _CLOSES.match(line, span[1]):
        return True  # "1.789 liều, trong đó đã dùng: ‖ 1.700 ‖"
    return bool(_PARTS.search(line, whole[1], span[0]) and _OF_THOSE.match(line, span[1]))


def lone_parts(line: str, whole: Span, value: float) -> Sequence[Span]:
    """The figures in brackets after a quantity that add up to it: "05 hồ sơ …, ở Phòng A (03) và Phòng B (02)"."""
    parts: list[Span] = []
    at, rest = whole[1], value
    while rest > 0 and (found := _LONE.match(line, at)):
        parts.append(found.span("figure"))
        rest -= int(found["figure"])
        at = found.end()
    return parts if rest == 0 and len(parts) > 1 else ()


def last_of_several(line: str, before: Span, span: Span) -> int:
    """Where the last of several bare figures ends: "‖ 5, 7 và 9 ‖ HTX"; 0 for a figure that is not one of them.

    `before` is the figure before it where that is one of them, too.
    """
    found = _SEVERAL.match(line, span[1])
    joined = _JOINED.search(line, max(span[0] - 4, 0), span[0]) if found else None
    return found.end() if found and (not joined or joined.start() == before[1]) else 0


def summed_parts(line: str, whole: Span, value: float) -> Sequence[Span]:
    """The bare figures in brackets that add up to the quantity before them: "125 hội viên (nam ‖ 75, nữ ‖ 50)"."""
    spans, names = _parts(line, whole[1] + len(line[whole[1] : whole[1] + 2].partition("(")[0]) + 1)
    if len(spans) == 1 and names[0] in _HALVES and _count(line, spans[0]) <= value:
        return spans  # "1.876 lao động (nữ ‖ 1.420 ‖, tỷ lệ 75,7%)"
    return spans if len(spans) > 1 and sum(_count(line, span) for span in spans) == value else ()


def _count(line: str, span: Span) -> int:
    return int(line[slice(*span)].replace(".", ""))


def told_parts(line: str, whole: Span, value: float) -> Sequence[Span]:
    """The bare figures that tell what a quantity is made of: "29 đồng chí, trong đó chính thức ‖ 27, dự bị ‖ 02"."""
    opening = _PARTED.match(line, whole[1])
    parts, names = _parts(line, opening.end()) if opening else ([], [])
    if any(_count(line, span) > value for span in parts):
        return ()
    return parts if len(parts) > 1 or (names and names[0] in _HALVES) else ()


def _parts(line: str, at: int) -> tuple[list[Span], list[str]]:
    """Bare figures with their names, one after the other from `at` on, and the first words of the names.

    None where they number places of one name: "3 xã, gồm: Vân An ‖ 1, Vân An ‖ 2 và Hòa Bình".
    """
    parts: list[Span] = []
    names: list[str] = []
    whole: set[str] = set()
    while found := _PART.match(line, at):
        if found["name"].split()[-1] in _ROWS or found["name"] in whole:
            return [], []
        whole.add(found["name"])
        parts.append(found.span("figure"))
        names.append(found["name"].split()[0])
        at = found.end()
        if not (found["on"] or found["also"]):
            break
    return parts, names
