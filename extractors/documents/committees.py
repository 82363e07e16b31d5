"""Các ban của một tổ chức: the committees that decide or work for the body they are part of, however they are printed.

BCH LIÊN MINH HTX TỈNH LAM SƠN → Ban Chấp hành · “Hội nghị BTV Tỉnh ủy” → Ban Thường vụ
"""

from __future__ import annotations

from vitext.fold import fold
from vitext.lazy import regex

# Those that decide by resolution, by what they are called in folded letters.
DECIDING = {
    "ban chap hanh": "Ban Chấp hành",
    "bch": "Ban Chấp hành",
    "ban thuong vu": "Ban Thường vụ",
    "btv": "Ban Thường vụ",
    "ban thuong truc": "Ban Thường trực",
    "hoi dong quan tri": "Hội đồng quản trị",
    "hdqt": "Hội đồng quản trị",
    "hoi dong thanh vien": "Hội đồng thành viên",
    "hdtv": "Hội đồng thành viên",
    "ban quan tri": "Ban quản trị",
}
_OTHERS = (
    "hoi dong truong",
    "ban kiem soat",
    "uy ban kiem tra",
    "thuong truc",
    "ban giam doc",
    "ban giam hieu",
    "doan chu tich",
    "dai hoi dong co dong",
    "ban dai dien cha me hoc sinh",
    "hoi dong tri su",
    "hoi dong dieu hanh",
    "ban dieu hanh",
    "ban lien lac",
    "hoi dong muc vu",
    "hoi dong giao xu",
    "hoi dong gia toc",
    "hoi dong chung minh",
    "ban tri su",
    r"hoi dong (?:thi dua|khen thuong|ky luat|su pham|luong|nang luong|tuyen dung|sang kien|xet|nghiem thu|giao vien)"
    r"(?:[ ,&–-]+(?:va )?(?:khen thuong|ky luat|sang kien|thi dua|nang luong|khoa hoc|cong nghe|dao tao)){0,3}",
    "ban nu cong",
    "ban thanh tra nhan dan",
    "ban to chuc(?: (?:hoi nghi|dai hoi|dai hoi thanh vien|dai hoi co dong|hoi thi|giai))?",
    "to giup viec",
    "tieu ban (?:nhan su|noi dung|van kien)",
)
_BARE = ("cong doan co so", "cdcs", "cong doan", "chi bo", "chi doan", "lien doi", "lien chi doan", "chi hoi")
DECIDES = "|".join(DECIDING)
_INNER = regex(rf"(?:{'|'.join((*DECIDING, *_OTHERS))})(?!\w)")


def inner_organ(key: str) -> bool:
    """Whether a name is that of a part of another body only: “Ban Chấp hành”, “Hội đồng trường”."""
    return _INNER.fullmatch(key) is not None


def needs_whole(key: str) -> bool:
    """Whether a name tells only together with the body it belongs to: “Ban Chấp hành”, “Công đoàn cơ sở”, “Chi bộ”."""
    return key in _BARE or inner_organ(key)


def starts_inner(key: str) -> bool:
    """Whether a name begins with such a part: “Ban Chấp hành Đoàn phường …”."""
    return _INNER.match(key) is not None


def in_full(name: str) -> str:
    """“BCH Liên minh …” with the committee's name spelled out."""
    short, _, whole = name.partition(" ")
    return f"{DECIDING[key]} {whole}" if whole and (key := fold(short).lower()) in DECIDING else name
