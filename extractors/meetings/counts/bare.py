"""Có mặt 26 thành viên: who came, where a sentence or line begins with the word and has no label, on folded text."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re

from extractors.meetings.counts.people import WHO, Attendance, absent_after
from extractors.meetings.counts.present_of_all import of_all
from extractors.meetings.rule import Rule
from vitext.lazy import regex


def _counted(match: re.Match[str]) -> Attendance | None:
    """How many came, and of how many where that is told: “Có mặt 96 hộ trên 130 hộ”."""
    if match.groupdict().get("convened"):
        return of_all(match)
    return {"present": int(match["present"])} | absent_after(match)


def _of(present: str, convened: str) -> Attendance | None:
    return {"convened": int(convened), "present": int(present)} if int(present) <= int(convened) else None


PRESENT_WITHOUT_LABEL: Rule[Attendance] = Rule(
    "present, without a label",
    regex(
        r"(?:(?:^|\n\W*|[.:;!] )|(?<!\w)(?:hop|dai hoi|hoi nghi|to chuc|dien ra)(?!\w)[^.;\n]{0,120}?, (?=co mat))"
        r"(?:(?:so )?(?:co mat|hien dien)|den du(?: hop)?|tham du(?: hop)?|du hop)"
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
        "dai hoi chi bo thon ha hop ngay 15/02/2031, co mat 19 dang vien.": {"present": 19},
    },
    no=(
        "ket nap 58 hoi vien, co mat 11 lang",
        "\nco mat 3.000 dai bieu la 80%",
        "\ntham du 3 lop tap huan",
        "\nco mat 5/7 uy vien",
    ),
    hints=("co mat", "hien dien", "du"),
)
PRESENT_AFTER_SHORT_LABEL: Rule[Attendance] = Rule(
    "present, after “dự:”",
    regex(rf"(?:^|\n\W*|[.;] )(?:du|dai bieu) ?: (?:gom |co )?(?P<present>\d{{1,4}})(?![\d/%]|[.,]\d) ?{WHO}(?!\w)"),
    _counted,
    yes={"phong hop 2. du: 14 nguoi. chu tri: ong tu": {"present": 14}},
    no=("du: 14 gio", "dai bieu: 2 ban"),
    hints=("du:", "du :", "bieu:"),
)

# Both figures behind a label, the noun with each; or all of them, and in brackets how many came.
PRESENT_OF_ALL_BESIDE_NOUNS: Rule[Attendance] = Rule(
    "present of all, the noun with each",
    regex(
        r"(?:^|\n\W*|[.:;!] )(?:(?:thanh phan|dai bieu|so (?:ho|nguoi|luong))(?: tham du| du hop| du| co mat)?|tham du|du hop|co mat|hien dien)"
        rf" ?:? ?(?:gom |co )?(?P<present>\d{{1,4}}) ?{WHO}(?!\w) ?(?:/|\((?:trong )?(?:tong|tren tong)(?: so)? ?:?) ?(?P<convened>\d{{1,4}})(?![\d%/]|[.,]\d)"
        rf"|(?<!\w)co mat (?P<there>\d{{1,4}}) {WHO} tren (?:tong (?:so )?)?(?P<whole>\d{{1,4}}) {WHO}(?!\w)"
        rf"|(?:^|\n\W*|[.:;!] )toan the (?:cac )?{WHO}(?!\w)[^().;\n\d]{{0,40}}\((?P<came>\d{{1,4}}) ?/ ?(?P<all>\d{{1,4}})(?![\d%/])"
    ),
    lambda match: _of(
        match["present"] or match["came"] or match["there"], match["convened"] or match["all"] or match["whole"]
    ),
    yes={
        "thanh phan tham du: 21 ho/24 ho": {"convened": 24, "present": 21},
        "\nthanh phan du: 21 xa vien (tong 24)": {"convened": 24, "present": 21},
        "thu ky: co nhan y te thon co mat 96 ho tren 130 ho": {"convened": 130, "present": 96},
        "toan the dang vien (21/24 d/c)": {"convened": 24, "present": 21},
    },
    no=("thanh phan: 21 ho/20 ho", "toan the dang vien (ngay 5/5/2031)", "\nco mat 21 xa vien (trong do 4 nu)"),
    hints=("thanh phan", "dai bieu", "so ", "tham du", "du hop", "co mat", "hien dien", "toan the"),
)
