"""Ba con số cộng lại: how many were called, came and were absent, in whatever words, where the figures add up.

tổng số 16 người, về họp 13 người, thiếu 3 người · Mời 16, dự 13, vắng 3 · HTX có 64 thành viên … dự 51, không dự 13
"""

from __future__ import annotations

import re

from extractors.meetings.counts.people import WHO, Attendance
from extractors.meetings.rule import Rule
from vitext.lazy import regex

_FIGURE = r"[0-9](?<![\d/.,:]\d)\d{0,3}(?![\d/%:]|[.,]\d|\s?(?:gio|h|g|phut|ngay|thang|nam|trieu|ty|nghin|ngan)(?!\w))"
_COMES = regex(r"(?<!\w)(?:co mat|du|den|hop|hien dien|tham gia|co|di|toi|ve)(?!\w)")
_MISSES = r"(?:vang|thieu|nghi|khong (?:co mat|tham du|tham gia|du|den|di|toi|hop|ve))"


def _adding_up(match: re.Match[str]) -> Attendance | None:
    """The three figures, where those who came and those who did not are all who were called."""
    convened, present = int(match["convened"]), int(match["present"])
    absent = int(match["absent"] or match["missing"])
    told = _COMES.search(match["before"]) or _COMES.search(match["after"] or match["then"] or "")
    if not told or not present or convened != present + absent:
        return None
    return {"convened": convened, "present": present, "absent": absent}


ADDING_UP: Rule[Attendance] = Rule(
    "called, came and absent, adding up",
    regex(
        # "+" behind what holds no figure: only all of it can stand before one
        rf"(?P<convened>{_FIGURE})(?P<before>[^\n\d]{{1,70}}+|[^\n\d]{{1,40}}+\n[^\n\d]{{1,40}}+)(?P<present>{_FIGURE})"
        rf"(?:(?P<after>[^\n\d]{{0,70}}?|[^\n\d]{{0,40}}+\n[^\n\d]{{0,30}}?)(?<!\w){_MISSES}(?!\w)[^\n\d]{{0,24}}?(?P<absent>{_FIGURE})"
        rf"|(?P<then>[^\n\d]{{1,40}}+)(?P<missing>{_FIGURE}) {WHO} {_MISSES}(?!\w))"
    ),
    _adding_up,
    yes={
        "tong so to vien cua to la 16 nguoi, ve hop 13 nguoi, thieu 3 nguoi": {
            "convened": 16,
            "present": 13,
            "absent": 3,
        },
        "moi 16, du 13, vang 3": {"convened": 16, "present": 13, "absent": 3},
        "thanh vien htx: 64. tham du truc tiep va uy quyen: 51. khong tham du: 13": {
            "convened": 64,
            "present": 51,
            "absent": 13,
        },
        "16 nguoi duoc moi, 13 nguoi du, 3 nguoi vang": {"convened": 16, "present": 13, "absent": 3},
    },
    no=("moi 16, du 12, vang 3", "hop luc 16 gio, co 13 nguoi, vang 3", "mua 16 con, chet 13 con, thieu 3 con"),
    hints=("vang", "thieu", "nghi", "khong"),
)
