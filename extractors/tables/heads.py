"""Đầu cột: what may head a column of a table of tasks, of targets or of people.

A head is known whole or not at all: "Thời gian" and "Thời gian hoàn thành" are, "Thời gian hoàn" is half of one. Marks
and spaces count for nothing, as a recognised page has them wrong. So it is certain that a table begins here; what its
columns hold for a task is told by single words of their headings (`extractors.layout.tables.roles`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from vitext.fold import search_key
from vitext.lazy import regex

_WHO = r"(?:donvi|coquan|bophan|nguoi|canbo|canhan|tochuc|diaphuong|phongban|phong|ban|lanhdao|va|hoac|cac|cap|ai)"
_YEAR = (
    r"(?:(?:nam)?20\d\d|\d{1,2}thang(?:dau|cuoi)?(?:nam)?(?:20\d\d)?|thang\d{1,2}|quy[1-4iv]{1,3}|canam"
    r"|cungky(?:nam)?(?:20\d\d)?)"
)
_WORK = (
    r"(?:thuchien|hoanthanh|baocao|trinh|nop|banhanh|tochuc|ketthuc|batdau|trienkhai|dukien|xong|gui|phaihoanthanh"
    r"|cuthe|va|tiendo|diadiem)"
)
_NUMBER = r"(?:so)?(?:s?tt|thutu)"
_TASK = (
    r"(?:ten|cac|motso|nhom|phancong)*"
    r"(?:noidung|nhiemvu|congviec|hoatdong|dauviec|phanviec|vieccanlam|chuyende|giaiphap)"
    r"(?:congviec|nhiemvu|hoatdong|congtac|giaiphap|chitiet|cuthe|(?:can)?thuchien|duoc(?:giao|phancong)|trongtam"
    r"|chuyeu"
    r"|phancong|phutrach|damnhan|damnhiem|va|ketluan|chidao|chuongtrinh|kiennghi|giao|daotao|taphuan|chitieu)*"
)
_TIME = (
    r"(?:dukien)?(?:thoigian|tg(?=hoanthanh|thuchien|xong)|thoihan|thoidiem|tiendo|hanhoanthanh|han(?:nop|trinh|chot|cuoi)"
    r"|ngay(?:nop|trinh|hoanthanh)"
    rf"|moc(?:thoigian)?|han|(?:hoanthanh|xong)truoc){_WORK}*|dukien(?:hoanthanh|xong|ketthuc)"
)
_UNIT = r"(?:donvi|dv|dvi)tinh|dvt"
_PLAN = (
    r"(?:so|chitieu)?(?:kehoach|dutoan|uoc|dukien|thuchien|uocthuchien|kh|th|dat|giao)+"
    rf"(?:giao|ca|dau|cuoi|trong|{_YEAR}|den(?:het)?(?:{_YEAR}|\d{{1,6}}))*"
)
_SHARE = (
    r"(?:tyle|tile)?(?:sosanh|so(?:voi)?|dat|hoanthanh|tang|giam|thuchien|thkh|kh|th|ketqua)*"
    rf"(?:kehoach|kh|voi|{_YEAR})*(?:tyle)?"
)
_COUNTED = (
    r"(?:so)?(?:luong|lop|nguoi|hocvien|hoivien|thanhvien|htx|dot|buoi|ho|von|vonvay|tien)"
    r"|quymo|dientich|nangsuat|sanluong|doanhthu|loinhuan|giatri|thanhtien|dongia|tong(?:so|cong|kinhphi|von)|cong"
    r"|vongop|vondieule|mucvay|duno"
    rf"|luyke(?:thuchien|{_YEAR}|den(?:het)?\d{{1,6}})*"
    rf"|(?:nam|quy|thang)(?:20\d\d|\d{{1,2}}|[iv]{{1,3}})|20\d\d|giaidoan20\d\d20\d\d|{_YEAR}"
)
_KNOWN = (
    _TASK,
    rf"{_WHO}*(?:chutri|phutrach|daumoi|chiutrachnhiem|trachnhiem|thuchien|duocgiao|(?:duoc)?phancong|thammuu|theodoi"
    rf"|chidao|soanthao|thamtra|thamdinh|trinh|tochuc|lam)(?:chinh|thuchien|chutri|phutrach|thammuu|{_WHO})*",
    rf"{_WHO}*(?:cung)?phoihop(?:thuchien|chinh)?|(?:donvi|nguoi|bophan|coquan|canbo)?(?:hotro|cung(?:lam|thuchien|thamgia)|thamgia)",
    _TIME,
    r"(?:dukien)?(?:ketqua|sanpham|daura)"
    rf"(?:ketqua|sanpham|daura|canhdat|candat|phaidat|datduoc|hoanthanh|thuchien|dukien|va|{_YEAR})*",
    rf"(?:ten|cac)*(?:chitieu|muctieu|tieuchi|chiso)(?:chuyeu|cuthe|kinhte|xahoi|phattrien|nhiemvu|den|{_YEAR})*",
    _UNIT,
    "donvi",
    _PLAN,
    _SHARE,
    _COUNTED,
    r"ghichu|hovaten|hoten|ten|chucvu|chucdanh|donvicongtac|diachi|dienthoai|sodienthoai|namsinh|gioitinh|chuky|kyten",
    r"(?:nguon|dutoan|nhucau)?(?:kinhphi|von)(?:dukien|thuchien|capphat|dutoan)*",
    (
        r"diadiem|diaban|doituong|thanhphan(?:thamdu)?|phuongthuc|hinhthuc(?:vanban)?|linhvuc(?:hoatdong)?|loaihinh"
        r"|nganhnghe"
    ),
    r"yeucau|cancu|cosophaply|hoso|trangthai|tinhtrang|mucdo(?:hoanthanh)?",
    (
        r"(?:ten)?(?:htx|hoptacxa|donvi|xa|phuong|huyen|tinh|tochuc|xaphuong|mohinh|duan|congtrinh|vanban|lop|lophoc"
        r"|sanpham)"
    ),
    r"(?:donvi)?diaphuong",
)
_IS_TIME, _IS_UNIT = regex(_TIME), regex(_UNIT)
_IS_FIGURE = regex(rf"(?!(?:thuchien|giao|dat|dukien|so|ho|nguoi)$)(?:{_PLAN}|{_COUNTED}|tyle.*|sovoi.*|sosanh.*)")
_IS_NUMBER = regex(_NUMBER)
_IS_KNOWN = regex("|".join(f"(?:{one})" for one in _KNOWN))
_IS_WORK = regex(rf"(?:{_TASK}|(?:ten|cac)*(?:chitieu|muctieu|tieuchi|chiso).*)")
_ASIDE = regex(r"\([^()]*\)|\*")
_LONGEST, _FAR_TOO_LONG = 60, 200
# What a page with such a table has somewhere: its first column's head, or two heads that stand in no sentence together.
_FIRST = r"Chỉ tiêu|Nội dung|Nhiệm vụ|Công việc|Hoạt động|Tiêu chí|Mục tiêu"
_NEXT = r"ĐVT|Đơn vị|Cơ quan|Chủ trì|Phụ trách|Người|Thời gian|Thời hạn|Kế hoạch|Thực hiện|Năm 20|KH"
_MAY_HEAD = regex(
    r"(?<![^\W_])(?:S?TT|Stt|Số (?:TT|tt|thứ tự)|SỐ (?:TT|THỨ TỰ))(?![^\W_])"
    rf"|(?:^|\s)(?:{_FIRST}|{_FIRST.upper()})(?=\s[^\n]{{0,60}}\s(?:{_NEXT}|{_NEXT.upper()}))"
)


def may_hold_heads(text: str) -> bool:
    """Whether it is worth looking where the words of a page stand."""
    return _MAY_HEAD.search(text) is not None


def is_number_head(text: str) -> bool:
    """Whether the column holds the numbers of the rows."""
    return len(text) < _LONGEST and _IS_NUMBER.fullmatch(_key(text)) is not None


def is_head(text: str) -> bool:
    """Whether these words may head a column of something else."""
    key = _key(text)
    return 0 < len(key) < _LONGEST and _IS_KNOWN.fullmatch(key) is not None


def is_work_head(text: str) -> bool:
    """Whether the column may hold the work or the thing that is counted."""
    return len(text) < _LONGEST and _IS_WORK.fullmatch(_key(text)) is not None


def are_heads(words: Sequence[str]) -> bool | None:
    """Whether words head the columns of a table, and if so, whether the first one holds numbers; None for no heads.

    Of the columns beside numbers half must be known, of those of a table without numbers all.
    """
    if any(len(word) > _FAR_TOO_LONG for word in words):
        return None
    numbered, others = is_number_head(words[0]), words[1:]
    known = known_heads(others)
    if any(word.endswith((":", ";", ".")) for word in others) or any(map(is_number_head, others)):
        return None
    if numbered:
        return True if 2 * known >= len(others) and any(map(is_head, others)) else None
    return False if known == len(others) and is_work_head(words[0]) else None


def known_heads(words: Iterable[str]) -> int:
    """How many of the words are heads that are known."""
    return sum(is_head(word) or is_number_head(word) or "%" in word for word in words)


def is_time_head(text: str) -> bool:
    """Whether the column holds times."""
    return _IS_TIME.fullmatch(_key(text)) is not None


def is_partner_head(text: str) -> bool:
    """Whether the column holds those who help."""
    return "phoihop" in _key(text) and "chutri" not in _key(text)


def is_unit_head(text: str) -> bool:
    """Whether the column holds units."""
    return _IS_UNIT.fullmatch(_key(text)) is not None


def is_figure_head(text: str) -> bool:
    """Whether the column holds figures."""
    return "%" in text or _IS_FIGURE.fullmatch(_key(text)) is not None


def _key(text: str) -> str:
    return re.sub("[^a-z0-9]", "", search_key(_ASIDE.sub("", text)))
