"""Lần thứ 6, khóa 12, Điều 5: a figure that counts a place in a row, labels a line or belongs to a code is no quantity.

yes: "mục 3 của", "đợt 1 thu", "Covid-19", "Covid - 19 song", "2.3 Lao động" at the start of a line, "năm 2025 HTX"
no: "tổng số 23 ủy viên", "đến năm 12 hộ thoát nghèo", "đợt 5 tỷ đồng"
"""

from __future__ import annotations

import re

from extractors.quantities.units import Unit
from vitext.fold import fold

# Before a figure: it counts a place in a row, whatever follows …
_ROW = (
    "thứ điều chương mục trang khóa khoá số mẫu biểu bảng hình đoạn lục giờ quyển loại hạng bậc đường lộ ngõ phiên top"
)
# … or unless a known unit follows.
_NAMED_PLACES = (
    "đợt tổ thôn xóm ấp khu đội nhóm lớp khối tầng phòng quận phường kênh tuyến lần vòng cấp điểm khoản bộ dãy lô thửa "
    "bản bài tập kho ô cụm tháng ngày quý năm chí nghiệp tuổi bước kỳ kì họp giải"
)
# By whether the text has no marks: "thu 7 tấn" is no "thứ 7".
_ORDINAL = {bare: frozenset((fold(_ROW) if bare else _ROW).split()) for bare in (False, True)}
_PLACE = {bare: frozenset((fold(_NAMED_PLACES) if bare else _NAMED_PLACES).split()) for bare in (False, True)}
_TOTALS = frozenset(("tổng", "trong", "trên", "tong", "tren", "với"))
_PAIRS = frozenset(("thi đua", "thi dua", "quốc lộ", "tỉnh lộ"))
VIEWS = re.compile(
    r"(?:lượt xem|luot xem|(?:lượt|số lần|số người) truy cập|đã xem|lượt đọc|số lần đọc|số người (?:đọc|xem)) ?: ?\Z"
)
_VIEWED = frozenset(("lượt xem", "lượt truy cập", "luot xem", "luot truy cap"))
# "Chi bộ 1 ‖ tổ chức đại hội": a verb after a name that has a number.
_ACTING = ("tổ chức", "to chuc")
_SAYING = frozenset(("đề nghị", "kiến nghị", "thông báo", "báo cáo"))  # … after a name in capitals: "Quận 11 ‖ đề nghị"
_BEARING = "phường quận thôn tổ xóm ấp bộ phố bản lớp khối"
_NUMBERED = frozenset(f"{_BEARING} {fold(_BEARING)}".split())
_CITED = frozenset(("khoản", "điểm", "mục", "khoan", "diem", "muc"))
_SEATS = frozenset(
    ("phường", "xã", "quận", "huyện", "tỉnh", "thị trấn", "phuong", "xa", "quan", "huyen", "tinh", "thi tran")
)
_EACH = "mỗi các những cho từng một"
_SHARING = frozenset(f"{_EACH} {fold(_EACH)}".split())
# "khách sạn 19/8 thành phố …": a day that is a name.
_NAMED_BY_DAY = re.compile(
    r"(?<!\w)(?:khách sạn|nhà khách|đường|phố|trường|bệnh viện|công viên|nông trường|quảng trường|khach san|duong"
    r"|truong|benh vien) \Z"
)
_DAY = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\s?/\s?(?:0?[1-9]|1[0-2])")
_FOREMOST = re.compile(r"\s(?:đứng đầu|dẫn đầu|hàng đầu|đầu|dung dau|dan dau|hang dau|dau)(?!\w)")
_PAPERS = frozenset(("báo", "số", "bao", "so"))
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")


def _named(spaced: str, start: int) -> bool:
    """Whether two words in capitals before a figure make a name with it: "Nhơn Trạch ‖ 4 ‖ phục vụ"."""
    words = spaced[max(0, start - 24) : start].split()[-2:]
    return len(words) == 2 and words[0].istitle() and words[1].istitle()


def is_place(line: str, spaced: str, start: int, end: int, unit: Unit, *, bare: bool) -> bool:
    """Judge the figure at [start, end) by what stands before it; `line` is `spaced` in small letters."""
    before = line[max(0, start - 24) : start]
    mark = before[-1:]
    if mark == "-" and before[-2:-1].isalpha():
        return True
    opens = not before or mark == "\n"
    if opens and spaced[end + 1 : end + 3].istitle() and "." in line[start:end]:
        return True  # "2.3 Lao động": a section
    if not unit.known and (opens or _YEAR.fullmatch(line, start, end)):
        return True
    if unit.head in _CITED and line[unit.end + 1 : unit.end + 2].isdecimal():
        return True  # "điểm ‖ 5.1 ‖ khoản 5"
    if opens and unit.head in _VIEWED and line[unit.end : unit.end + 1] in ("", "\n"):
        return True
    if ":" in before[-2:] and VIEWS.search(before):
        return True  # the counter of a page
    words = before.split()
    if not words or not mark.isspace():
        return False
    last = words[-1]
    if words[-1] == "covid" or words[-2:] == ["covid", "-"]:
        return True
    if last in _ORDINAL[bare]:
        earlier = words[-2] if len(words) > 1 else ""
        if last in ("số", "so") and (earlier in _TOTALS or not line[start:end].isdecimal()):
            return False
        return not (unit.money or unit.head == "%") or last in ("điều", "thứ", "trang", "dieu")
    if not unit.known and (last in _PLACE[bare] or _named(spaced, start)):
        return True
    if last in _NUMBERED and unit.head.startswith(_ACTING) and not _SHARING.intersection(words[-2:-1]):
        return True
    if last in _NUMBERED and unit.head in _SAYING and spaced[start - len(last) - 1].isupper():
        return True
    seat = unit.head in _SEATS and spaced[unit.end + 1 : unit.end + 2].isupper()
    if seat and (last in _NUMBERED or _named(spaced, start)):
        return True  # "khối ‖ 3 ‖ phường Nghi Hương"
    if last in ("nhóm", "nhom") and _FOREMOST.match(line, unit.end):
        return True  # "thuộc nhóm 3 nước đứng đầu ASEAN"
    if unit.head == "tb" and last in _PAPERS:
        return True  # "Thông báo 81 TB VPCP"
    if "/" in line[start:end] and _NAMED_BY_DAY.search(before) and _DAY.fullmatch(line, start, end):
        return True
    return len(words) > 1 and f"{words[-2]} {last}" in _PAIRS
