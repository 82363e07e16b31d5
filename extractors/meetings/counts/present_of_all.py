"""Có mặt trên tổng số: rules that read how many of all came, with both figures.

có mặt 25/27 ủy viên, vắng 02 · triệu tập 23, có mặt 21 · 350 đại biểu trong tổng số 350
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re

from extractors.meetings.counts.people import WHO, Attendance, absent_after, come_to, is_of_elected
from extractors.meetings.rule import Rule
from vitext.lazy import regex

_COMES = r"(?:co mat|du|tham du|tong so|dai dien|tham gia|gom|so luong|trieu tap|hien dien|thanh phan)"
_COMES_BEFORE = regex(rf"(?<!\w){_COMES}(?!\w)[^.\n]*$")


_VOTES = regex(r"[^.;\n]{0,30}?(?<!\w)(?:bau|tan thanh|dong y|nhat tri|tin nhiem)(?!\w)")


_AGREES = regex(
    r"\s*(?:\([^()\n]*\)\s*)?(?:(?:da|deu|cung|gio tay)\s)*(?:bieu quyet|tan thanh|dong y|nhat tri|thong nhat|thong qua)(?!\w)"
)


def _is_vote(match: re.Match[str]) -> bool:
    """Whether so many of those who came gave their votes: “được ‖ 57/63 đại biểu có mặt ‖ bầu …”, “35/35 đồng chí dự họp ‖ tán thành”."""
    given = match.string.endswith("duoc ", 0, match.start())
    return _AGREES.match(match.string, match.end()) is not None or (
        given and _VOTES.match(match.string, match.end()) is not None
    )


_OPENED = regex(
    r"(?<!\w)(?:khai mac|dien ra|to chuc|tien hanh)(?!\w)(?:(?!bau|thong qua|bieu quyet|nhat tri)[^.;\n])* voi $"
)


def _opened_with(match: re.Match[str]) -> bool:
    """Whether a meeting was opened or held with so many: “… đã khai mạc trọng thể với ‖ 118/120 đại biểu.”."""
    return (
        re.match(r"\s*(?:[.;\n]|duoc trieu tap|chinh thuc)", match.string[match.end() : match.end() + 20]) is not None
        and _OPENED.search(match.string, max(0, match.start() - 200), match.start()) is not None
    )


def of_all(match: re.Match[str]) -> Attendance | None:
    """The two figures and who was absent; None where more came than there are."""
    present, convened = int(match["present"]), int(match["convened"])
    if present > convened:
        return None
    return {"convened": convened, "present": present} | absent_after(match)


def _of_either(match: re.Match[str]) -> Attendance | None:
    """As `of_all`, of whichever of the three pairs of figures stands there."""
    present, convened = (int(figure) for figure in match.groups() if figure)
    if present > convened:
        return None
    return {"convened": convened, "present": present} | absent_after(match)


# “Số hộ được mời là ‖ 96”, “Quân số: ‖ 42”, and “số hộ đến dự: ‖ 71”, “dự Đại hội ‖ 45”.
_WHOLE = r"(?<!\w)(?:tong so|si so|quan so|so (?:dang|hoi|doan|thanh|xa|to) vien(?= ?:)|so ho(?= ?:)|trieu tap|duoc moi|theo danh sach)(?! cac (?:phong|ban|don vi))"
_NO_PERSONS = r"|\s?(?:gio|h|g|phut|ngay|thang|nam|quy|ty|trieu|nghin|dong(?! (?:chi|huong))|phan|phieu)(?!\w)"
_THERE = (
    r"(?<!\w)(?:co mat|hien dien|tham gia|(?:tham |den |ve |toi )?du(?: (?:hop|hoi nghi|dai hoi|cuoc hop|buoi hop|phien hop"
    r"|sinh hoat))?(?! (?:bi|kien|an|toan|thao)(?!\w)))(?!\w)"
)


ROLL: Rule[Attendance] = Rule(
    "the roll",
    regex(r"(?<!\w)(?:kiem dien|diem danh|si so)\s*:?\s*(?P<present>\d{1,3})\s*/\s*(?P<convened>\d{1,3})(?![\d/])"),
    of_all,
    yes={
        "kiem dien: 11/12 (mot nguoi nghi che do)": {"convened": 12, "present": 11},
        "si so 33/35, vang 02": {"convened": 35, "present": 33, "absent": 2},
    },
    no=("kiem dien 11/12/2031", "si so 35"),
    hints=("kiem dien", "diem danh", "si so"),
)

CONVENED_THEN_PRESENT: Rule[Attendance] = Rule(
    "convened, then present",
    regex(
        rf"trieu tap\s*:?\s*(?:la\s*)?(?P<convened>\d+)[^\d]{{0,60}}?co mat\s*:?\s*(?P<present>\d+)\s*(?:{WHO}(?!\w))?"
    ),
    of_all,
    yes={
        "trieu tap 23 uy vien, co mat 21 uy vien, vang 02 uy vien": {"convened": 23, "present": 21, "absent": 2},
        "so dai bieu duoc trieu tap 150 dong chi, co mat 148 dong chi": {"convened": 150, "present": 148},
    },
    no=("trieu tap hoi nghi bat thuong", "co mat luc 7 gio"),
    hints=("trieu tap",),
)

CALLED_AND_CAME_BY_LABELS: Rule[Attendance] = Rule(
    "how many were called and how many came, each behind its label",
    regex(
        r"duoc trieu tap\s*:?\s*(?P<convened>\d{1,4})(?![\d/%]|[.,]\d)[^\n]{0,140}?(?<!\w)so (?:co dong|dai bieu|thanh vien"
        r"|xa vien|hoi vien|dang vien|nguoi)? ?(?:tham du|co mat|du hop|den du)[^:\n\d]{0,30}:\s*(?P<present>\d{1,4})(?![\d/%]|[.,]\d)"
    ),
    of_all,
    yes={
        "tong so co dong duoc trieu tap: 214 co dong, so huu 5.000.000 co phan. so co dong tham du va uy quyen: 163": {
            "convened": 214,
            "present": 163,
        }
    },
    no=("tong so co dong duoc trieu tap: 5.000.000 co phan. so co dong tham du: 3.100.000 co phan",),
    hints=("duoc trieu tap",),
)

WHOLE_NUMBER_THEN_PRESENT: Rule[Attendance] = Rule(
    "the whole number, then present",
    regex(
        rf"{_WHOLE}[^.\n\d]{{0,60}}?(?P<convened>\d{{1,4}})(?![\d%]|\s*/|[.,]\d{_NO_PERSONS})(?:[^\d(]{{0,24}}\([^()]*\))?"
        # those who need not come or may not vote: “được miễn sinh hoạt: 02; dự bị: 01”
        rf"(?:[^\d]{{0,24}}(?:mien|du bi|chinh thuc|du khuyet|trong do|nu)[^.\d]{{0,24}}\d{{1,3}}(?![\d/%])(?: ?{WHO}(?!\w))?){{0,4}}[^\d]{{0,60}}?{_THERE}"
        rf"(?!\W*(?:cong|va)? ?them )(?:(?!vang)[^.\n\d]){{0,30}}?(?P<present>\d{{1,4}})(?!\d|\s*[/%]|[.,]\d)\s*(?:{WHO}(?!\w))?"
    ),
    of_all,
    yes={
        "tong so dang vien: 15; co mat: 14; vang: 01": {"convened": 15, "present": 14, "absent": 1},
        "tong so hoi vien cua chi hoi la 42, du hop 39 nguoi": {"convened": 42, "present": 39},
        "tong so dang vien: 18 dong chi (chinh thuc 17, du bi 01)\n- co mat: 17 dong chi\n- vang mat: 01": {
            "convened": 18,
            "present": 17,
            "absent": 1,
        },
        "si so lop 35, co mat 33, vang 02": {"convened": 35, "present": 33, "absent": 2},
        "so ho duoc moi la 96 ho, so ho den du: 71 ho.": {"convened": 96, "present": 71},
        "so lao dong duoc trieu tap du hoi nghi: 38 nguoi\nco mat: 36 nguoi. vang: 02": {
            "convened": 38,
            "present": 36,
            "absent": 2,
        },
        "tong so thanh vien trieu tap 48, du dai hoi 45 (93.75%), vang 3.": {
            "convened": 48,
            "present": 45,
            "absent": 3,
        },
        "so dang vien: 24 d/c; co mat 21 d/c": {"convened": 24, "present": 21},
        "theo danh sach: 52 hoi vien; ve du 47": {"convened": 52, "present": 47},
        "tong so dang vien: 24 d/c (du bi 02); duoc mien sinh hoat: 01\n- co mat: 21 d/c. vang: 02": {
            "convened": 24,
            "present": 21,
            "absent": 2,
        },
        "tong so dang vien: 31, chinh thuc 29 d/c, du bi 02 d/c; co mat 28": {"convened": 31, "present": 28},
    },
    no=(
        "tong so von 12 ty, trong do co 3 ty",
        "tong so 14 hoi vien tham du, cong them 2 hoi vien den tre",
        "tong so von 1.200.000 dong, co mat 15 nguoi",
        "khach duoc moi den luc 7 gio; co mat 38 nguoi",
    ),
    hints=("tong so", "si so", "trieu tap", "duoc moi", "danh sach", "quan so", "vien:", "so ho:"),
)

WHOLE_NUMBER_THEN_ABSENT: Rule[Attendance] = Rule(
    "the whole number, then absent",
    regex(
        rf"(?<!\w)(?:tong so|si so)[^.\n\d]{{0,40}}?(?P<convened>\d{{1,4}})(?![\d/%]|[.,]\d)(?: {WHO})?[,;.]\s*vang(?: mat)?\s*:?\s*"
        r"(?P<absent>\d{1,3})(?!\d)"
    ),
    lambda match: {"convened": int(match["convened"]), "absent": int(match["absent"])},
    yes={
        "si so: 14, vang: 01 (co thuy - om)": {"convened": 14, "absent": 1},
        "tong so hoi vien 42 nguoi; vang mat 3": {"convened": 42, "absent": 3},
    },
    no=("tong so von 12 ty, vang 3 chi", "tong so 35, vang lai"),
    hints=("tong so", "si so"),
)

PRESENT_THEN_WHOLE_NUMBER: Rule[Attendance] = Rule(
    "present, then the whole number",
    regex(
        rf"(?P<present>[0-9](?<![\d/.,]\d)\d{{0,3}})\s*(?:{WHO}(?!\w)[^.;\d\n]{{0,40}}?\s?|(?=(?:tren|trong) tong ))(?:(?:trong"
        rf"|tren) (?:tong )?|/ ?tong )so\s*(?P<convened>\d+)(?:\s*{WHO}(?!\w)|(?<=tong so \d)(?!\d)|(?<=tong so \d\d)(?!\d)|(?<=tong so \d\d\d)(?!\d))"
    ),
    lambda match: None if is_of_elected(match) else of_all(match),
    yes={
        "voi su tham gia cua 350 dai bieu chinh thuc trong tong so 350 dai bieu duoc trieu tap": {
            "convened": 350,
            "present": 350,
        },
        "co 65 ho dan tham du / tong so 80 ho": {"convened": 80, "present": 65},
        "co 98 trong tong so 100 dai bieu duoc trieu tap ve du": {"convened": 100, "present": 98},
        "toi du phien hop co 18 tren tong so 240 co dong, dai dien 2.100.000 co phan": {"convened": 240, "present": 18},
    },
    no=("bau duoc 40 dai bieu trong tong so 64 nguoi ung cu",),
    hints=(" so ",),
)

OF_ALL_THEN_PRESENT: Rule[Attendance] = Rule(
    "of all, then present",
    regex(
        rf"(?P<present>[0-9](?<![\d/]\d)\d*)\s*/\s*(?P<convened>\d+)\s*{WHO}(?!\w)(?:[^.;\n]|\.(?=\d)){{0,70}}?(?:tham du"
        rf"|du hop|du hoi nghi|du dai hoi|co mat|tham gia|du(?=\s*[,.;]|$))(?!\w)"
    ),
    lambda match: None if _is_vote(match) else of_all(match),
    yes={
        "trieu tap duoc 30/32 dai bieu tham du": {"convened": 32, "present": 30},
        "voi 12/13 thanh vien du hop": {"convened": 13, "present": 12},
        "co 338/412 thanh vien tham du, dat 82,04%": {"convened": 412, "present": 338},
        "hoi nghi co 9/11 uy vien du, vang 02": {"convened": 11, "present": 9, "absent": 2},
    },
    no=(
        "419/419 ho ky cam ket",
        "voi 35/35 dong chi du hoi nghi bieu quyet tan thanh",
        "duoc 57/63 dai bieu (90,5% dai bieu co mat) bau giu chuc vu chu tich",
    ),
    hints=("/",),
)

OF_ALL_WHO_VOTED: Rule[Attendance] = Rule(
    "all who were there and voted, where nothing else says how many came",
    OF_ALL_THEN_PRESENT.pattern,
    lambda match: of_all(match) if _AGREES.match(match.string, match.end()) else None,
    yes={"voi 35/35 dong chi du hoi nghi bieu quyet tan thanh": {"convened": 35, "present": 35}},
    no=("voi 12/13 thanh vien du hop",),
    hints=("/",),
)

PRESENT_OF_ALL: Rule[Attendance] = Rule(
    "present of all",
    regex(rf"(?P<present>[0-9](?<![\d/]\d)\d*)\s*/\s*(?P<convened>\d+)(?:/\d+)?\s*{WHO}(?!\w)"),
    lambda match: (
        of_all(match)
        if _COMES_BEFORE.search(match.string, max(0, match.start() - 76), match.start())
        or come_to(match.string, match.start())
        or _opened_with(match)
        else None
    ),
    yes={
        "du hoi nghi co 25/27 uy vien, vang 02 uy vien": {"convened": 27, "present": 25, "absent": 2},
        "dai hoi da khai mac trong the voi 118/120 dai bieu duoc trieu tap.": {"convened": 120, "present": 118},
        "tong so 11/11 dong chi, vang 0 dong chi": {"convened": 11, "present": 11, "absent": 0},
        "ve du dai hoi co 64/80 cuu giao chuc cua xa": {"convened": 80, "present": 64},
        "tham du hoi nghi co 112/142/156 uy vien": {"convened": 142, "present": 112},
        "va dai dien 118/147 ho trong thon co mat, vang: ..... ho": {"convened": 147, "present": 118},
        "dac biet la su co mat cua 18/21 ong, ba thanh vien ban thanh tra": {"convened": 21, "present": 18},
        "ve du va chi dao dai hoi co dong chi le van a, pho bi thu dang uy, chu tich cong doan cung voi 10/10 dong chi": {
            "convened": 10,
            "present": 10,
        },
    },
    no=(
        "to chuc bau va thong nhat voi 17/17 thanh vien.",
        "du kien 45.799/36.875 ty dong",
        "dat 17/15 htx",
        "co mat ngay 25/9/2024",
    ),
    hints=("/",),
)

MEMBERS_THEN_PRESENT_OF_ALL: Rule[Attendance] = Rule(
    "members, then present of all",
    regex(
        rf"(?:^|\n)\W*(?:\d\W+)?(?:thanh phan(?: tham du| du hop)?: ?)?(?:cac |toan the )?{WHO}(?!\w)[^:\n\d]{{0,40}}:\s*(?P<present>\d+)\s*/\s*(?P<convened>\d+)(?![\d/%])(?:\s*{WHO}(?!\w))?"
    ),
    of_all,
    yes={
        "\n3. cac thanh vien hoi dong: 12/12 dong chi": {"convened": 12, "present": 12},
        "\n3. cac thanh vien hoi dong: 15/17, vang 02": {"convened": 17, "present": 15, "absent": 2},
    },
    no=("\nthanh vien: sinh 12/12/1980", "\ncac thanh vien to giup viec 3/5"),
    hints=("/",),
)

PRESENT_OF_ALL_WITHOUT_NOUN: Rule[Attendance] = Rule(
    "present of all, without a noun",
    regex(
        r"(?<!\w)(?:co mat|tham du|du hop|hien dien|so (?:nguoi|ho|dai bieu|(?:thanh|hoi|dang|doan|xa) vien) du)\s*:?\s*"
        r"(?P<present>\d+)\s*/\s*(?P<convened>\d+)(?![\d/%])"
        r"|(?<!\w)(?:co mat|hien dien|tham du|du hop)(?: gom)?\s*:[^\n\d]{4,160}\((?P<named>\d{1,3})\s*/\s*(?P<whole>\d{1,3})\)"
        rf"|(?:^|\n)\W*(?:cung(?: voi)?|va) (?P<others>\d{{1,3}})\s*/\s*(?P<all>\d{{1,3}})\s*{WHO}(?!\w)(?! (?:ngheo|can ngheo|dat))"
    ),
    _of_either,
    yes={
        "co mat: quan, tri, khanh linh, bao (6/8). vang: ha": {"convened": 8, "present": 6},
        "\ncung 46/52 ho gia dinh trong thon": {"convened": 52, "present": 46},
        "tai nha ong bay. so nguoi du: 21/24. chu tri: ong tu": {"convened": 24, "present": 21},
        "so dai bieu co mat: 43/45; vang: 2": {"convened": 45, "present": 43, "absent": 2},
        "so dang vien co mat 21/23 (vang 02 co ly do)": {"convened": 23, "present": 21, "absent": 2},
    },
    no=("co mat ngay 25/9/2024", "co mat luc 7/9", "co mat 25/9/2024", "\ncung 46/52 ho ngheo", "den cung 46/52 ho"),
    hints=("co mat", "tham du", "du hop", "hien dien", " du", "\ncung ", "\nva ", "+ cung ", "- cung "),
)

CALLED_THEN_PRESENT: Rule[Attendance] = Rule(
    "called, then present",
    regex(
        rf"(?P<convened>[0-9](?<![\d/.,]\d)\d{{0,3}})\s+{WHO}(?!\w)(?:[^.;\d\n]{{0,30}}?\s(?:trieu tap|duoc moi)(?!\w)[^.\d\n]{{0,30}}?"
        rf"(?<!\w)(?:co mat|den du|ve du|du hop|tham du|co)(?!\w)|,? co mat)\s*:?\s*(?P<present>\d{{1,4}})(?!\d|\s*[/%]|[.,]\d{_NO_PERSONS})"
    ),
    of_all,
    yes={
        "co 120 dai bieu duoc trieu tap, co mat 118 dai bieu": {"convened": 120, "present": 118},
        "co 41 uy vien duoc trieu tap; co 38 uy vien den du, vang 3 uy vien": {
            "convened": 41,
            "present": 38,
            "absent": 3,
        },
        "thanh phan: 41 hoi vien, co mat 38, vang 3": {"convened": 41, "present": 38, "absent": 3},
    },
    no=("120 dai bieu duoc trieu tap va co mat tu 7 gio", "15 ho, co mat bang 3 sao"),
    hints=("trieu tap", "duoc moi", "co mat"),
)
