"""Ai được đếm: those whom a meeting counts and the words around their figure, on folded text."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re

Attendance = dict[str, int]  # convened, present, absent: those of them that are told

_NOUN = (
    r"(?:dong chi|uy vien|dai bieu|thanh vien|ho|nguoi|d/c|xa vien|doan vien|dang vien|hoi vien|co dong|dai dien|vi"
    r"|y kien|phieu|cu tri|to vien|can bo|giao vien|nhan vien|khau|phu huynh)"
)
WHO = rf"(?:cac vi |cac |vi |so |tong so )?{_NOUN}"
COMES_TO_BEFORE = re.compile(
    r"(?<!\w)(?<!du kien, )(?:tham du|du|den du|ve du|tham gia(?= (?:hoi nghi|dai hoi|cuoc hop|buoi|dien dan"
    r"|hoi thao|toa dam|chuong trinh|le|lop|phien)))(?!\w)(?! (?:kien|an|thao|toan|bao|khuyet)(?!\w))[^.\n]*$"
)
# “Tổng số: 09/09 đồng chí. ‖ - Có mặt: 09 đồng chí. ‖ - Vắng: 0 đồng chí”.
_ABSENT = re.compile(
    r"(?:\.\s\W*co mat\s*:[^.\n]{0,30})?(?:\.\s)?(?:[^.]{0,70}?)vang(?: mat)?(?: co ly do)?\s*:?\s*(?P<absent>\d+)(?!\s*%)"
)
ELECTED = re.compile(r"(?<!\w)bau\s[^.\n]*$")  # “bầu được 40 đại biểu …” tells not who came


def absent_after(match: re.Match[str]) -> Attendance:
    """How many were absent, as told right behind a count of those who came; nothing where it is not told."""
    absent = _ABSENT.match(match.string, match.end())
    return {"absent": int(absent["absent"])} if absent else {}
