"""Bao nhiêu người đã đến: how many came, where a sentence of its own says so, on folded text.

35 thành viên đã có mặt. · Có 95 nhà vườn tham dự. · Hội nghị thu hút 45 đại biểu tham dự.
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

from extractors.meetings.counts.people import SENT, WHO, Attendance, is_of_elected
from extractors.meetings.rule import Rule
from vitext.lazy import regex

_FIGURE = r"(?:[0-9](?<![\d/.,]\d)\d{1,3}|\d\.\d{3})(?![\d/%])"
# What takes part and is nobody: “thu hút 12 đội tham gia”.
_NOBODY = (
    r"(?!(?:doi|don vi|gian hang|tiet muc|bai|de tai|san pham|y kien|tham luan|luot|to trinh|xa|phuong|huyen|tinh|thon|co so"
    r"|doanh nghiep|htx|hop tac xa|to hop tac|chi (?:hoi|bo|doan)|diem|trieu|ty|nghin|phan tram|gio|ngay|thang|nam|lop"
    r"|nganh|truong|clb|cau lac bo|mo hinh|du an|bo|phan)(?!\w))"
)
_CAME = r"(?:da |deu )?(?:co mat|gop mat|(?:ve |den |toi |tham |cung )?du|tham gia)"
_THERE = r"(?: (?:hoi nghi|dai hoi|buoi \w+|cuoc hop|le|lop hoc|lop|hop|day du|dong du))?"

SO_MANY_CAME: Rule[Attendance] = Rule(
    "so many came",
    regex(
        # “35 thành viên đã có mặt.”
        rf"(?:^|[.!,;\n] ?)(?:co )?(?P<present>{_FIGURE}) (?:{WHO}|hoc vien|nong dan)(?!\w)(?:[^.;\n\d]|\d(?!\d*%)){{0,70}}? {_CAME}"
        rf"{_THERE}(?=\s*[.;(\n]|$)"
        # “Hội nghị thu hút 45 đại biểu tham dự.”, “…, có 95 nhà vườn tham dự.”
        rf"|(?:^|[.!,;\n] ?|(?<!\w)(?:hoi nghi|hoi thao|dai hoi|toa dam|lop \w+(?: \w+)?|buoi \w+|le|chuong trinh) )(?:da )?"
        rf"(?:co(?: su (?:gop mat|tham gia|tham du) cua)?|thu hut|quy tu|voi) (?P<joined>{_FIGURE}) {_NOBODY}[a-z ,]{{3,60}}? {_CAME}{_THERE}"
        rf"(?=\s*[.;(\n]|$)"
    ),
    lambda match: (
        None
        if is_of_elected(match) or SENT.search(match.group())
        else {"present": int((match["present"] or match["joined"]).replace(".", ""))}
    ),
    yes={
        "dien ra tai nha van hoa, 35 thanh vien da co mat.": {"present": 35},
        "36 uy vien ban chap hanh da du.": {"present": 36},
        'chuong trinh "nha nong", co 95 nha vuon tham du.': {"present": 95},
        "hoi nghi thu hut 45 dai bieu tham du.": {"present": 45},
        "hoi nghi co 45 dong chi tham du.": {"present": 45},
        "45 hoi vien dai dien cho cac chi hoi tham gia hoi nghi.": {"present": 45},
    },
    no=(
        "giai thu hut 12 doi tham gia.",
        "45 hoi vien tham gia bao hiem y te.",
        "hien co 45% ho dan tham gia.",
        "dai hoi bau 12 dai bieu di du.",
    ),
    hints=(" du", "tham gia", "co mat", "gop mat"),
)
