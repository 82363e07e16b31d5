"""Đầu cột: what may head a column of a table of tasks, of targets or of people.

A head is known whole or not at all: "Thời gian" and "Thời gian hoàn thành" are, "Thời gian hoàn" is half of one. Marks
and spaces count for nothing, as a recognised page has them wrong.
"""

from __future__ import annotations

import re

from vitext.fold import search_key

_WHO = r"(?:donvi|coquan|bophan|nguoi|canbo|canhan|tochuc|diaphuong|phongban|phong|ban|lanhdao|va|hoac|cac|cap)"
_YEAR = (
    r"(?:(?:nam)?20\d\d|\d{1,2}thang(?:dau|cuoi)?(?:nam)?(?:20\d\d)?|thang\d{1,2}|quy[1-4iv]{1,3}"
    r"|cungky(?:nam)?(?:20\d\d)?)"
)
_WORK = (
    r"(?:thuchien|hoanthanh|baocao|trinh|nop|banhanh|tochuc|ketthuc|batdau|trienkhai|dukien|xong|gui|phaihoanthanh"
    r"|cuthe)"
)
_NUMBER = r"(?:so)?(?:s?tt|thutu)"
_TASK = (
    r"(?:ten|cac|motso)*(?:noidung|nhiemvu|congviec|hoatdong|dauviec|phanviec|vieccanlam|chuyende|giaiphap)"
    r"(?:congviec|nhiemvu|hoatdong|congtac|giaiphap|chitiet|cuthe|thuchien|duocgiao|trongtam|chuyeu|phancong|canthuchien|va)*"
)
_KNOWN = (
    _TASK,
    rf"{_WHO}*(?:chutri|phutrach|daumoi|chiutrachnhiem|trachnhiem|thuchien|duocgiao|duocphancong|phancong|thammuu|theodoi)"
    rf"(?:chinh|thuchien|chutri|phutrach|{_WHO})*",
    rf"{_WHO}*(?:cung)?phoihop(?:thuchien|chinh)?",
    rf"(?:thoigian|thoihan|thoidiem|tiendo|hanhoanthanh|han(?:nop|trinh|chot|cuoi)|ngay(?:nop|trinh|hoanthanh)|moc(?:thoigian)?)"
    rf"(?:va)?(?:tiendo)?{_WORK}*",
    rf"(?:ketqua|sanpham|daura)(?:sanpham|daura|canhdat|candat|phaidat|datduoc|hoanthanh|thuchien|dukien|{_YEAR})*",
    rf"(?:ten|cac)*(?:chitieu|muctieu|tieuchi|chiso)(?:chuyeu|cuthe|kinhte|xahoi|phaitrien|phattrien|{_YEAR})*",
    r"(?:donvi|dv)tinh|dvt|donvi",
    rf"(?:chitieu)?(?:kehoach|dutoan|uoc|thuchien|uocthuchien|kh|th|dat|giao)+(?:giao|ca|den|het|dau|cuoi|trong|{_YEAR})*",
    rf"(?:tyle|tile)?(?:sosanh|sovoi|dat|hoanthanh|tang|giam|thuchien|thkh|kh|th|ketqua)*(?:kehoach|kh|voi|{_YEAR})*(?:tyle)?",
    rf"(?:nam|quy|thang)(?:20\d\d|\d{{1,2}}|[iv]{{1,3}})|20\d\d|{_YEAR}|luyke|tongso|tongcong|cong",
    r"ghichu|hovaten|hoten|ten|chucvu|chucdanh|donvicongtac|diachi|dienthoai|sodienthoai|namsinh|gioitinh|chuky|kyten",
    r"(?:nguon|dutoan)?(?:kinhphi|von)(?:dukien|thuchien|capphat|dutoan)*|thanhtien|sotien|dongia",
    r"(?:so)?(?:luong|lop|nguoi|hocvien|hoivien|thanhvien|htx|dot|buoi)",
    r"quymo|dientich|nangsuat|sanluong|doanhthu|loinhuan|giatri",
    r"diadiem|diaban|doituong|thanhphan|phuongthuc|hinhthuc|linhvuc|loaihinh|nganhnghe|yeucau|cancu|trangthai|tinhtrang",
    r"(?:ten)?(?:htx|hoptacxa|donvi|xa|phuong|huyen|tinh|tochuc|xaphuong|mohinh|duan|congtrinh|vanban|lophoc|sanpham)",
)
_IS_NUMBER = re.compile(_NUMBER)
_IS_KNOWN = re.compile("|".join(f"(?:{one})" for one in _KNOWN))
_IS_WORK = re.compile(rf"(?:{_TASK}|(?:ten|cac)*(?:chitieu|muctieu|tieuchi|chiso).*)")
_ASIDE = re.compile(r"\([^()]*\)|\*")
_LONGEST = 60
# What a page with such a table has somewhere: its first column's head, or two heads that stand in no sentence together.
_FIRST = r"Chỉ tiêu|Nội dung|Nhiệm vụ|Công việc|Hoạt động|Tiêu chí|Mục tiêu"
_NEXT = r"ĐVT|Đơn vị|Cơ quan|Chủ trì|Phụ trách|Người|Thời gian|Thời hạn|Kế hoạch|Thực hiện|Năm 20|KH"
_MAY_HEAD = re.compile(
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


def begins(text: str) -> bool:
    """Whether words begin a cell: those that go on from a line above are mostly written small."""
    return not text[:1].islower()


def _key(text: str) -> str:
    return re.sub("[^a-z0-9]", "", search_key(_ASIDE.sub("", text)))
