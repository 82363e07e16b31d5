"""Ai được đếm: those whom a meeting counts and the words around their figure, on folded text."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re

from vitext.lazy import regex

Attendance = dict[str, int]  # convened, present, absent: those of them that are told

_NOUN = (
    r"(?:dong chi|uy vien|dai bieu|thanh vien|ho|nguoi|d/c|xa vien|doan vien|dang vien|hoi vien|co dong|dai dien|vi"
    r"|y kien|phieu|cu tri|to vien|can bo|giao vien|nhan vien|khau|phu huynh"
    r"|ong,? ba(?: (?:la )?(?:thanh vien|uy vien|dai bieu))?"
    r"|(?:cuu )?(?:giao chuc|hoc sinh|sinh vien|hoc vien|quan nhan|chien binh)|(?:anh )?chi em|anh em|dong huong|than huu"
    r"|tang ni|phat tu|giao dan|tin huu|huynh truong|chu ho|can ho|gia dinh|cong nhan|nguoi lao dong)"
)
WHO = rf"(?:cac vi |cac |vi |so |tong so )?{_NOUN}"
_COMES_TO = regex(
    r"(?<!\w)(?<!du kien, )(?:tham du|du|den du|ve du|tham gia(?= (?:hoi nghi|dai hoi|cuoc hop|buoi|dien dan"
    r"|hoi thao|toa dam|chuong trinh|le|lop|phien)))(?!\w)(?! (?:kien|an|thao|toan|bao|khuyet)(?!\w))"
)
# Where a sentence ends; no dot of “TP. Sen”, “Q. 3”, “HT. Thích …” does.
_ENDS = regex(r"(?<!\Wtp)(?<!\Wtx)(?<!\W[qpts])(?<!\Wt[stp])(?<!\Wths)(?<!\W[bghd][sdt])(?<!\Wpgs)[.!]\s|\n")
# With these a list of those who came goes on: “… huyện. Về phía xã có …”, “… thị xã. Các đồng chí lãnh đạo … và 83 đại biểu”.
_GOES_ON = regex(
    r"\W*(?:ve (?:phia|lanh dao)|phia (?:lanh dao|dia phuong|xa|huyen|tinh|thi xa)|cac dong chi|dai dien"
    r"|ngoai ra,?(?: con)? co|cung (?:co|voi)|chu tich|bi thu)(?!\w)"
)
_TELLS = regex(r"(?<!\w)(?:phat bieu|bao cao|bau|nhan manh|khai mac|thao luan|danh gia|tang|trao|ghi nhan)(?!\w)")
_FAR = 700
# “Tổng số: 09/09 đồng chí. ‖ - Có mặt: 09 đồng chí. ‖ - Vắng: 0 đồng chí”.
_ABSENT = regex(
    r"(?:\.\s\W*co mat\s*:[^.\n]{0,30})?(?:\.\s)?(?:[^.]|\.(?=\d)){0,70}?vang(?: mat)?(?: co (?:ly do|phep)| khong phep)?\s*:?\s*(?P<absent>\d+)(?!\s*%)"
)
_ELECTED = regex(r"(?<!\w)bau\s[^.\n]*$")
# Whom a body won or helped: “kết nạp ‖ 214 hội viên, có mặt tại 100% bản”.
_WON = regex(
    r"(?<!\w)(?:ket nap|phat trien|thu hut|van dong|tap hop|quan ly|dao tao|tap huan|boi duong|ho tro|giup(?: do)?|cap the)"
    r"(?: moi| them| duoc| cho)* $"
)
SENT = regex(
    r"(?<!\w)(?:bau|(?<!thay )(?<!ban )(?<!thay co )cu|di)\s[^.;\n]{0,60}(?<!\w)du(?!\w)"
)  # “61 ủy viên và bầu 4 đại biểu đi dự Đại hội …”


def is_of_elected(match: re.Match[str]) -> bool:
    """Whether a count is of those who were elected or won, not of who came: “bầu được ‖ 40 đại biểu …”."""
    if _WON.search(match.string, max(0, match.start() - 40), match.start()):
        return True
    return _ELECTED.search(match.string, max(0, match.start() - 30), match.start()) is not None


def absent_after(match: re.Match[str]) -> Attendance:
    """How many were absent, as told right behind a count of those who came; nothing where it is not told."""
    absent = _ABSENT.match(match.string, match.end())
    return {"absent": int(absent["absent"])} if absent else {}


def come_to(key: str, at: int) -> bool:
    """Whether the words before `at` say that those come who are counted there: “Dự hội nghị có … ‖ và 45 đại biểu”.

    They stand in the same sentence, or in one before it whose list of guests the others go on with.
    """
    start = max(0, at - _FAR)
    line = key.rfind("\n", start, at) + 1 or start
    stops = [line, *(stop.end() for stop in _ENDS.finditer(key, line, at))]
    end = at
    for begin in reversed(stops):
        if _COMES_TO.search(key, begin, end):
            return True
        if _GOES_ON.match(key, begin, end) is None or _TELLS.search(key, begin, end):
            return False
        end = begin
    return False
