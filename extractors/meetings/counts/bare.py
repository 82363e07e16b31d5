"""Có mặt 26 thành viên: who came, where a sentence or line begins with the word and has no label, on folded text."""

from __future__ import annotations

import re

from extractors.meetings.counts.people import WHO, Attendance, absent_after
from extractors.meetings.rule import Rule
from vitext.lazy import regex


def _counted(match: re.Match[str]) -> Attendance | None:
    """How many came, and of how many where that is told: “Có mặt 96 hộ trên 130 hộ”."""
    present = int(match["present"])
    if not match["convened"]:
        return {"present": present} | absent_after(match)
    convened = int(match["convened"])
    return {"convened": convened, "present": present} | absent_after(match) if present <= convened else None


PRESENT_WITHOUT_LABEL: Rule[Attendance] = Rule(
    "present, without a label",
    regex(
        r"(?:^|\n\W*|[.:;!] )(?:(?:so )?(?:co mat|hien dien)|den du(?: hop)?|tham du(?: hop)?|du hop)"
        r"(?: (?:tai )?(?:cuoc hop|buoi hop|hoi nghi|dai hoi|day du|dong du|hom nay))?(?: (?:co|duoc|gom))?"
        rf" (?P<present>\d{{1,4}})(?![\d/%]|[.,]\d) ?{WHO}(?!\w)"
        rf"(?:,? (?:tren|trong)(?: tong)?(?: so)? (?P<convened>\d{{1,4}})(?![\d%/]|[.,]\d)(?: {WHO}(?!\w))?)?"
    ),
    _counted,
    yes={
        "tai nha ong bay. co mat 26 thanh vien, vang 2.": {"present": 26, "absent": 2},
        "\nco mat 96 ho tren 130 ho\n": {"convened": 130, "present": 96},
        "\n- du hop co 45 xa vien.": {"present": 45},
        "thanh phan: co mat 19 dang vien": {"present": 19},
    },
    no=(
        "ket nap 58 hoi vien, co mat 11 lang",
        "\nco mat 3.000 dai bieu la 80%",
        "\ntham du 3 lop tap huan",
        "\nco mat 5/7 uy vien",
    ),
    hints=("co mat", "hien dien", "du"),
)
