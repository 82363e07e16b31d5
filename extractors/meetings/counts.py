"""Có mặt bao nhiêu, vắng bao nhiêu, biểu quyết ra sao, mấy ý kiến: the counts of a meeting, on folded text.

có mặt 25/27 ủy viên, vắng 02 · triệu tập 23, có mặt 21 · 100% đại biểu nhất trí · tán thành 329 phiếu, không tán thành 04
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.meetings.rule import Rule, first
from extractors.meetings.sentences import has_any, standings

_WHO = (
    r"(?:dong chi|uy vien|dai bieu|thanh vien|ho|nguoi|d/c|xa vien|doan vien|dang vien|hoi vien|co dong|dai dien|vi"
    r"|y kien|phieu|cu tri|to vien|can bo|giao vien|nhan vien|khau|phu huynh)"
)
_WHO = rf"(?:cac vi |cac |vi |so |tong so )?{_WHO}"
_COMES = r"(?:co mat|du|tham du|tong so|dai dien|tham gia|gom|so luong|trieu tap|hien dien|thanh phan)"
_COMES_BEFORE = re.compile(rf"(?<!\w){_COMES}(?!\w)[^.\n]*$")
_DU_BEFORE = re.compile(
    r"(?<!\w)(?<!du kien, )(?:tham du|du|den du|ve du|tham gia(?= (?:hoi nghi|dai hoi|cuoc hop|buoi|dien dan"
    r"|hoi thao|toa dam|chuong trinh|le|lop|phien)))(?!\w)(?! (?:kien|an|thao|toan|bao|khuyet)(?!\w))[^.\n]*$"
)
# “Tổng số: 09/09 đồng chí. ‖ - Có mặt: 09 đồng chí. ‖ - Vắng: 0 đồng chí”.
_ABSENT = re.compile(
    r"(?:\.\s\W*co mat\s*:[^.\n]{0,30})?(?:\.\s)?(?:[^.]{0,70}?)vang(?: mat)?(?: co ly do)?\s*:?\s*(?P<absent>\d+)(?!\s*%)"
)
_FOR_OTHERS = re.compile(r"(?:dai dien|tieu bieu|thay mat) (?:cho )?(?:hon |gan |tren )?$")
_ELECTED = re.compile(r"(?<!\w)bau\s[^.\n]*$")
_FIGURES = tuple("0123456789")
_CLAUSE_AT_MOST = 400
Attendance = dict[str, int]
Vote = dict[str, float | int]


def _of_total(match: re.Match[str]) -> Attendance | None:
    present, convened = int(match["present"]), int(match["convened"])
    if present > convened:
        return None
    return {"convened": convened, "present": present} | _absent(match)


def _called(match: re.Match[str]) -> Attendance | None:
    present, convened = int(match["present"]), int(match["convened"])
    return {"convened": convened, "present": present} | _absent(match) if present <= convened else None


def _absent(match: re.Match[str]) -> Attendance:
    absent = _ABSENT.match(match.string, match.end())
    return {"absent": int(absent["absent"])} if absent else {}


ATTENDANCE: tuple[Rule[Attendance], ...] = (
    Rule(
        "who came and who came late, in all",
        re.compile(
            r"(?<!\w)(?:co mat|tham du|du hop"
            r"|hien dien)(?!\w)[^.\n]{0,80}?(?<!\w)tong cong(?!\w)[^.;\n\d]{0,40}?(?P<present>\d{1,4})(?!\d"
            r"|[/.,]\d|\s*[/%]|\s*(?:trieu|ty|nghin|ngan|dong(?! chi)|suat|phan|y kien|phieu|gio)(?!\w))"
        ),
        lambda match: {"present": int(match["present"])},
        yes={
            "tong so co 14 hoi vien tham du, cong them 2 hoi vien den tre, tong cong 16 hoi vien": {"present": 16},
            "co mat 12 nguoi, 3 nguoi den sau, tong cong trong buoi hop co 15 nguoi": {"present": 15},
        },
        no=(
            "tham du 14 hoi vien. tong cong chi 16 trieu dong",
            "tham du dong du, tong cong 16% von",
            "tham du dong du va tang tong cong 16 suat qua",
        ),
        hints=("tong cong",),
    ),
    Rule(
        "the roll",
        re.compile(
            r"(?<!\w)(?:kiem dien|diem danh|si so)\s*:?\s*(?P<present>\d{1,3})\s*/\s*(?P<convened>\d{1,3})(?![\d/])"
        ),
        _of_total,
        yes={
            "kiem dien: 11/12 (mot nguoi nghi che do)": {"convened": 12, "present": 11},
            "si so 33/35, vang 02": {"convened": 35, "present": 33, "absent": 2},
        },
        no=("kiem dien 11/12/2031", "si so 35"),
        hints=("kiem dien", "diem danh", "si so"),
    ),
    Rule(
        "convened, then present",
        re.compile(
            rf"trieu tap\s*:?\s*(?:la\s*)?(?P<convened>\d+)[^\d]{{0,60}}?co mat\s*:?\s*(?P<present>\d+)\s*(?:{_WHO}(?!\w))?"
        ),
        _called,
        yes={
            "trieu tap 23 uy vien, co mat 21 uy vien, vang 02 uy vien": {"convened": 23, "present": 21, "absent": 2},
            "so dai bieu duoc trieu tap 150 dong chi, co mat 148 dong chi": {"convened": 150, "present": 148},
        },
        no=("trieu tap hoi nghi bat thuong", "co mat luc 7 gio"),
        hints=("trieu tap",),
    ),
    Rule(
        "the whole number, then present",
        re.compile(
            rf"(?:tong so|si so)[^.\n\d]{{0,60}}?(?P<convened>\d+)(?!\s*/)(?:[^\d(]{{0,24}}\([^()]*\))?[^\d]{{0,60}}?(?:co mat|du hop|tham du|tham gia|hien dien)(?!\W*(?:cong|va)? ?them )[^.\n\d]{{0,30}}?(?P<present>\d+)(?!\s*[/%])\s*(?:{_WHO}(?!\w))?"
        ),
        _called,
        yes={
            "tong so dang vien: 15; co mat: 14; vang: 01": {"convened": 15, "present": 14, "absent": 1},
            "tong so hoi vien cua chi hoi la 42, du hop 39 nguoi": {"convened": 42, "present": 39},
            "tong so dang vien: 18 dong chi (chinh thuc 17, du bi 01)\n- co mat: 17 dong chi\n- vang mat: 01": {
                "convened": 18,
                "present": 17,
                "absent": 1,
            },
            "si so lop 35, co mat 33, vang 02": {"convened": 35, "present": 33, "absent": 2},
        },
        no=("tong so von 12 ty, trong do co 3 ty", "tong so 14 hoi vien tham du, cong them 2 hoi vien den tre"),
        hints=("tong so", "si so"),
    ),
    Rule(
        "present and absent",
        re.compile(
            rf"(?<!\w)(?:co mat|du hop|tham du)\s*:?\s*(?P<present>\d+)(?!\s*[/%])\s*(?:{_WHO}(?!\w)[^.;\n]{{0,40}}?)?[,;.\s]+(?=vang(?: mat)?\s*:?\s*(?:khong|\d))"
        ),
        lambda match: {"present": int(match["present"])} | _absent(match),
        yes={"co mat 27 uy vien; vang 02 uy vien": {"present": 27, "absent": 2}},
        no=("co mat luc 7 gio",),
        hints=("vang",),
    ),
    Rule(
        "present, then the whole number",
        re.compile(
            rf"(?P<present>[0-9](?<![\d/.,]\d)\d{{0,3}})\s*{_WHO}(?!\w)[^.;\d\n]{{0,40}}?\s?(?:(?:trong"
            rf"|tren) (?:tong )?|/ ?tong )so\s*(?P<convened>\d+)\s*{_WHO}(?!\w)"
        ),
        lambda match: (
            None if _ELECTED.search(match.string, max(0, match.start() - 30), match.start()) else _of_total(match)
        ),
        yes={
            "voi su tham gia cua 350 dai bieu chinh thuc trong tong so 350 dai bieu duoc trieu tap": {
                "convened": 350,
                "present": 350,
            },
            "co 65 ho dan tham du / tong so 80 ho": {"convened": 80, "present": 65},
        },
        no=("bau duoc 40 dai bieu trong tong so 64 nguoi ung cu",),
        hints=(" so ",),
    ),
    Rule(
        "of all, then present",
        re.compile(
            rf"(?P<present>[0-9](?<![\d/]\d)\d*)\s*/\s*(?P<convened>\d+)\s*{_WHO}(?!\w)[^.;\n]{{0,60}}?(?:tham du"
            rf"|du hop|du hoi nghi|du dai hoi|co mat|tham gia|du(?=\s*[,.;]|$))(?!\w)"
        ),
        _of_total,
        yes={
            "voi 12/13 thanh vien du hop": {"convened": 13, "present": 12},
            "co 338/412 thanh vien tham du, dat 82,04%": {"convened": 412, "present": 338},
            "hoi nghi co 9/11 uy vien du, vang 02": {"convened": 11, "present": 9, "absent": 2},
        },
        no=("419/419 ho ky cam ket",),
        hints=("/",),
    ),
    Rule(
        "present of all",
        re.compile(rf"(?P<present>[0-9](?<![\d/]\d)\d*)\s*/\s*(?P<convened>\d+)(?:/\d+)?\s*{_WHO}(?!\w)"),
        lambda match: (
            _of_total(match)
            if _COMES_BEFORE.search(match.string, max(0, match.start() - 76), match.start())
            or _DU_BEFORE.search(match.string, max(0, match.start() - 500), match.start())
            else None
        ),
        yes={
            "du hoi nghi co 25/27 uy vien, vang 02 uy vien": {"convened": 27, "present": 25, "absent": 2},
            "tong so 11/11 dong chi, vang 0 dong chi": {"convened": 11, "present": 11, "absent": 0},
            "tham du hoi nghi co 112/142/156 uy vien": {"convened": 142, "present": 112},
            "va dai dien 118/147 ho trong thon co mat, vang: ..... ho": {"convened": 147, "present": 118},
            "ve du va chi dao dai hoi co dong chi le van a, pho bi thu dang uy, chu tich cong doan cung voi 10/10 dong chi": {
                "convened": 10,
                "present": 10,
            },
        },
        no=("du kien 45.799/36.875 ty dong", "dat 17/15 htx", "co mat ngay 25/9/2024"),
        hints=("/",),
    ),
    Rule(
        "members, then present of all",
        re.compile(
            rf"(?:^|\n)\W*(?:\d\W+)?(?:cac |toan the )?{_WHO}(?!\w)[^:\n\d]{{0,40}}:\s*(?P<present>\d+)\s*/\s*(?P<convened>\d+)(?![\d/%])(?:\s*{_WHO}(?!\w))?"
        ),
        _of_total,
        yes={
            "\n3. cac thanh vien hoi dong: 12/12 dong chi": {"convened": 12, "present": 12},
            "\n3. cac thanh vien hoi dong: 15/17, vang 02": {"convened": 17, "present": 15, "absent": 2},
        },
        no=("\nthanh vien: sinh 12/12/1980", "\ncac thanh vien to giup viec 3/5"),
        hints=("/",),
    ),
    Rule(
        "present of all, without a noun",
        re.compile(
            r"(?<!\w)(?:co mat|tham du|du hop|hien dien)\s*:?\s*(?P<present>\d+)\s*/\s*(?P<convened>\d+)(?![\d/%])"
        ),
        _of_total,
        yes={
            "so dai bieu co mat: 43/45; vang: 2": {"convened": 45, "present": 43, "absent": 2},
            "so dang vien co mat 21/23 (vang 02 co ly do)": {"convened": 23, "present": 21, "absent": 2},
        },
        no=("co mat ngay 25/9/2024", "co mat luc 7/9", "co mat 25/9/2024"),
        hints=("co mat", "tham du", "du hop", "hien dien"),
    ),
    Rule(
        "called, then present",
        re.compile(
            rf"(?P<convened>[0-9](?<![\d/.,]\d)\d{{0,3}})\s+{_WHO}[^.;\d\n]{{0,30}}?\strieu tap[^.;\d\n]{{0,30}}?co mat\s*:?\s*(?P<present>\d+)(?!\s*[/%])"
        ),
        _called,
        yes={"co 120 dai bieu duoc trieu tap, co mat 118 dai bieu": {"convened": 120, "present": 118}},
        no=("120 dai bieu duoc trieu tap va co mat tu 7 gio",),
        hints=("trieu tap",),
    ),
    Rule(
        "present, after its label",
        re.compile(
            r"(?:co mat|du hop|tham du|(?<!\w)du (?:dai hoi|hoi nghi"
            r"|cuoc hop)(?: co)?)\s*:\s*(?P<present>\d{1,4})(?![\d/%]|[.,]\d)"
            rf"\s*(?:{_WHO}(?!\w)|\(|,? trong do)"
        ),
        lambda match: {"present": int(match["present"])} | _absent(match),
        yes={
            "so co dong du hop: 85 co dong, so huu 12.500.000 co phan": {"present": 85},
            "dai bieu chinh thuc du dai hoi co: 35, trong do: (vang: 0)": {"present": 35, "absent": 0},
        },
        no=("tham du: 14 gio 00 ngay 5/8", "co mat: 12.500.000 co phan"),
        hints=(":",),
    ),
    Rule(
        "delegates who come",
        re.compile(
            r"(?P<present>[0-9](?<![\d/.,]\d)\d{1,3}|\d\.\d{3})\s+(?:dai bieu|uy vien|dang vien|thanh vien"
            r"|hoi vien|doan vien|can bo|co dong|xa vien|cong nhan)(?!\w)(?:[^.;\n]"
            r"|\.(?=\d)){0,90}?(?<!\w)(?<!se )(?:co mat tai|(?:tham du|ve du|du) (?:hoi nghi|dai hoi|ky hop"
            r"|cuoc hop|ngay hoi))"
            r"|(?P<there>[0-9](?<![\d/.,]\d)(?:\d?\.\d{3}|\d{1,3}))\s+(?:dai bieu|dang vien|hoi vien|doan vien"
            r"|can bo|nguoi dan|nong dan)(?!\w)[^.;\n]{0,70}?\stham du(?=\s*[.;\n])"
            r"|(?<!\w)co (?:hon |gan |tren |khoang )?(?P<arrived>\d{2,4}) (?:dai bieu|can bo|hoi vien|doan vien"
            r"|dang vien)(?!\w)(?:[^.;\n]|\.(?=\d)){0,160}? (?:da )?(?:den|ve) (?:tham )?du (?:hoi nghi|dai hoi"
            r"|cuoc hop)"
            r"|(?:su tham gia|su tham du|su co mat) cua (?:hon |gan |tren |khoang )?(?P<came>\d{1,2}\.\d{3}"
            r"|\d{2,4})\s+(?:dai bieu|uy vien|dang vien|thanh vien|hoi vien|doan vien|can bo|nong dan|nguoi dan"
            r"|nguoi|hoc vien|chi em|co dong|xa vien|cong nhan|nguoi lao dong|dong chi|vi|ho dan|chu ho|chu so huu"
            r"|doanh nhan|giao vien|hoc sinh|sinh vien|phu huynh|cu tri|thanh nien|dai dien|phat tu|doanh nghiep"
            r"|hop tac xa|htx|ho kinh doanh|doi vien)(?!\w)"
            r"|(?:to chuc|khai mac) (?:hoi nghi|hoi thao|toa dam)[^.;\n]{0,220}?\scho (?:hon |gan "
            r"|khoang )?(?P<held>\d{1,2}\.\d{3}|\d{2,4}) (?:dai bieu|hoc vien|can bo|hoi vien|dang vien"
            r"|doan vien)(?!\w)"
        ),
        lambda match: (
            None
            if _ELECTED.search(match.string, max(0, match.start() - 30), match.start())
            else {
                "present": int(
                    (match["present"] or match["there"] or match["came"] or match["held"] or match["arrived"]).replace(
                        ".", ""
                    )
                )
            }
        ),
        yes={
            "hon 200 dai bieu dai dien hoi vien tham du dai hoi": {"present": 200},
            "voi su tham gia cua 250 dai bieu": {"present": 250},
            "voi su tham du cua 1.300 dai bieu": {"present": 1300},
            "tham tra 1.100 dai bieu du tu cach tham du dai hoi": {"present": 1100},
            "to chuc hoi nghi tuyen truyen cho 80 dai bieu": {"present": 80},
            "co 120 can bo cong doan chu chot dai dien cho hon 20.468 doan vien da den tham du hoi nghi": {
                "present": 120
            },
            "den 16 diem cau voi gan 1.200 can bo, dang vien tham du.": {"present": 1200},
            "gan 700 dai bieu dai dien cho 1,7 trieu hoi vien co mat tai cung van hoa": {"present": 700},
        },
        no=("trieu tap 30 dai bieu", "15 uy vien ban chap hanh"),
        hints=(
            " dai bieu",
            " dang vien",
            " hoi vien",
            " doan vien",
            " can bo",
            " dan ",
            "su tham ",
            "su co mat",
            " cho ",
        ),
    ),
    Rule(
        "present only",
        re.compile(
            r"(?P<present>[0-9](?<![\d/.,]\d)\d?\.\d{3}|[0-9](?<![\d/.,]\d)\d{0,3})\s+(?:dong chi )?(?:uy vien"
            r"|dai bieu|dai dien|dang vien|doan vien|hoi vien|thanh vien|co dong|xa vien"
            r"|can bo, (?:hoi|dang|doan) vien|dong chi la|ho kinh doanh|phu huynh|cu tri|nguoi dan|cong nhan"
            r"|giao vien|doanh nghiep|doi vien|hoc sinh|sinh vien|ho nong dan|ho dan|hoc vien)(?!\w)(?! phat bieu"
            r"| du khuyet)"
        ),
        lambda match: (
            {"present": int(match["present"].replace(".", ""))}
            if _DU_BEFORE.search(match.string, max(0, match.start() - 500), match.start())
            and not _FOR_OTHERS.search(match.string, max(0, match.start() - 24), match.start())
            else None
        ),
        yes={
            "du co dai dien lien minh va 90 dai bieu .": {"present": 90},
            "tham du co 188 dai bieu chinh thuc, tieu bieu cho 876 dang vien": {"present": 188},
            "tham du co 31 uy vien ban chap hanh": {"present": 31},
            "den du co ong le van a, pho chu tich hoi cung 52 can bo, hoi vien.": {"present": 52},
            "tham du co cac pho chu tich cung hon 2.000 dai bieu": {"present": 2000},
            "tham du cuoc hop co 12 thanh vien hoi dong": {"present": 12},
            "den tham du co dong chi le van a, cung 15 dong chi dang vien trong chi bo": {"present": 15},
        },
        no=("bau ban chap hanh gom 15 uy vien", "du an 02 dai ly", "du co lanh dao xa, dai dien cho hon 700 doan vien"),
        hints=(
            " hoc vien",
            " ho ",
            " phu huynh",
            " cu tri",
            "i dan",
            " cong nhan",
            "o vien",
            " hoc sinh",
            " sinh vien",
            " doanh nghiep",
            " uy vien",
            " dai bieu",
            " dong chi",
            " dai dien",
            "g vien",
            "n vien",
            "i vien",
            "h vien",
            "a vien",
            "co dong",
        ),
    ),
    Rule(
        "called only",
        re.compile(
            r"(?P<convened>[0-9](?<![\d/.,]\d)\d{0,3})\s+(?:dai bieu|dang vien|uy vien"
            r"|thanh vien)(?: chinh thuc)? duoc trieu tap(?!\w)"
        ),
        lambda match: {"convened": int(match["convened"])},
        yes={"tai hoi truong huyen, voi 245 dai bieu duoc trieu tap.": {"convened": 245}},
        no=("trieu tap 30 dai bieu du dai hoi cap tren",),
        hints=(" trieu tap",),
    ),
)


def _counted(match: re.Match[str]) -> Vote | None:
    vote: Vote = {"for": int(match["for"])}
    rest = match.string[match.end() : match.end() + 160].split("\n")[0]
    share = re.match(r"[^;.]{0,30}?\(\s*(?:dat\s*)?(?:ty le\s*)?(?:dat\s*)?(\d+(?:,\d+)?)\s*%", rest)
    share = share or re.match(r"[^;.]{0,40}?,\s*(?:dat|chiem)(?: ty le)?\s*(\d+(?:,\d+)?)\s*%", rest)
    share = share or re.search(r"\(\s*(?:dat\s*)?(?:ty le\s*)?(?:dat\s*)?(\d+(?:,\d+)?)\s*%", match.group())
    if share:
        vote["for_percent"] = _number(share[1])
    against = re.search(r"(?:khong|ko|k) (?:tan thanh|dong y|nhat tri)\s*:?\s*(\d+)(?![\d,]*\s*%)", rest) or re.search(
        r"(\d+)\s*(?:ho|phieu|thanh vien|dai bieu|nguoi|dong chi)?\s*(?:khong|ko) (?:tan thanh|dong y|nhat tri)", rest
    )
    if against:
        vote["against"] = int(against[1])
    abstain = re.search(
        r"(?:khong (?:co )?y kien|y kien khac|phieu trang|trang|khong bieu quyet)\s*:?\s*(\d+)(?![\d,]*\s*%)", rest
    )
    abstain = abstain or re.search(r"(\d+)\s*(?:phieu|dai bieu|thanh vien)? (?:khong (?:co )?y kien|phieu trang)", rest)
    if abstain:
        vote["abstain"] = int(abstain[1])
    return vote


def _shared(match: re.Match[str]) -> Vote | None:
    return {"for_percent": _number(match["percent"])}


def _number(figure: str) -> float | int:
    value = float(figure.replace(",", "."))
    return int(value) if value == int(value) else value


_FIRMLY = "|".join(
    rf"{word}(?<!\w{word})(?<!khong {word})(?<!ko {word})" for word in ("tan thanh", "dong y", "nhat tri")
)  # what stands before is looked at last: a pattern that begins with letters is found fastest


VOTE: tuple[Rule[Vote], ...] = (
    Rule(
        "assent, then the count",
        re.compile(rf"(?:{_FIRMLY})\s*:?\s*(?P<for>\d+)(?:\s*/\s*\d+)?(?![\d,.]*\d|\s*%)"),
        _counted,
        yes={
            "tan thanh 329 phieu, khong tan thanh 04 phieu, khong co y kien 05 phieu": {
                "for": 329,
                "against": 4,
                "abstain": 5,
            },
            "dong y 21/21 uy vien (100%); khong dong y: 0 uy vien; khong co y kien: 0": {
                "for": 21,
                "for_percent": 100,
                "against": 0,
                "abstain": 0,
            },
            "dong y 104 ho, khong dong y 05 ho.": {"for": 104, "against": 5},
        },
        no=("cu tri dong y 96,39%", "khong dong y 5 ho", "dong y chu truong ho tro 08 htx"),
    ),
    Rule(
        "all of all",
        re.compile(
            r"(?:bieu quyet|nhat tri|tan thanh|dong y|thong nhat"
            r"|thong qua)\s*,?\s*(?:(?:voi|dat|duoc)\s)?(?:(?:ty le|so phieu"
            r"|ket qua)\s)?\s*:?\s*(?P<for>\d+)\s*/\s*(?P<all>\d+)(?![\d/.]*\d)"
        ),
        lambda match: _counted(match) if int(match["for"]) <= int(match["all"]) else None,
        yes={
            "hoi nghi bieu quyet thong nhat 12/12": {"for": 12},
            "duoc thong qua voi ty le 29/29 (dat 100%)": {"for": 29, "for_percent": 100},
        },
        no=("bieu quyet thong qua 25/9/2024", "thong nhat 05 noi dung", "thong qua ngay 25/9"),
    ),
    Rule(
        "the count, then assent",
        re.compile(
            rf"(?P<for>[0-9](?<![\d/.,]\d)\d*)(?:\s*/\s*\d+)?\s*{_WHO}(?!\w)(?! phat bieu)[^.;,\n]{{0,60}}?(?<!khong )(?<!ko )(?<!\w)(?:tan thanh|nhat tri|dong y|thong nhat|bieu quyet|thong qua)(?!\w)"
        ),
        _counted,
        yes={
            "nghi quyet duoc 14/14 dong chi co mat bieu quyet thong nhat thong qua": {"for": 14},
            "da duoc 5/5 thanh vien hdqt du hop bieu quyet thong qua (ty le 100%).": {"for": 5, "for_percent": 100},
            "da duoc 29/29 dong chi (100%) tan thanh": {"for": 29, "for_percent": 100},
            "bieu quyet gio tay 111 ho dong y voi muc thu 1 trieu dong, 7 ho ko dong y": {"for": 111, "against": 7},
        },
        no=("7 ho ko dong y", "ket nap 03/08 dang vien, dat 37,5%"),
    ),
    Rule(
        "the share",
        re.compile(
            r"(?P<percent>[0-9](?<![\d,.]\d)\d{0,2}(?:,\d+)?)\s?%\s*(?:so "
            r"|tong so )?(?:(?:y kien|dai bieu|uy vien|dang vien|thanh vien|phieu|co dong|nguoi|dong chi|ho)(?!\w)"
            r"[^.;\n]{0,60}?)?(?:nhat tri|tan thanh|dong y|thong qua|thong nhat)(?!\w)"
        ),
        _shared,
        yes={
            "thong qua voi 100% dai bieu nhat tri": {"for_percent": 100},
            "voi ty le 100% nhat tri": {"for_percent": 100},
            "nghi quyet dai hoi duoc 100 % dai bieu tan thanh": {"for_percent": 100},
            "duoc thong qua voi 100% y kien nhat tri cua cac dong chi": {"for_percent": 100},
        },
        no=("100% doan vien khong vi pham", "dat 95% tro len"),
        hints=("%",),
    ),
)
_AFTER_ASSENT = re.compile(
    rf"(?:(?:{_FIRMLY}|thong qua)(?<!cu tri dong y)\s*(?:,\s*)?(?:dat|voi ty le|voi|ty le|:)?"
    rf"|thong qua [^.;\d\n]{{0,60}}?(?:voi|dat) ty le(?: bieu quyet| tan thanh"
    rf"| nhat tri)*)\s*(?P<percent>\d{{1,3}}(?:,\d+)?)\s?%"
)
_BY_SHARE: Rule[Vote] = Rule(
    "assent, then the share",
    _AFTER_ASSENT,
    _shared,
    yes={
        "hoi nghi bieu quyet nhat tri 100%.": {"for_percent": 100},
        "duoc bieu quyet thong qua tai hoi nghi voi ty le 98,7%": {"for_percent": 98.7},
    },
    no=("cu tri dong y 96,39%", "khong dong y 3%"),
    hints=("%",),
)
VOTE += (_BY_SHARE,)
_ASSENT = ("thong qua", "bieu quyet", "tan thanh", "nhat tri", "dong y", "thong nhat")
_PERSONNEL = re.compile(r"(?<!\w)(?:bau|tai dac cu|tin nhiem|mien nhiem|suy ton|binh xet|bo phieu kin)(?!\w)")
_CLAUSE_END = re.compile(r"[\n]|\.(?!\d)")


def vote_of(key: str, *, last: bool) -> tuple[Vote, Span] | None:
    """The vote on the document itself, votes on persons left out; the last that is told, or the first."""
    found: tuple[Vote, Span] | None = None
    past = 0
    for at in sorted(at for word in _ASSENT for at in standings(key, word)):
        if at < past:
            continue
        start = _clause_start(key, at, past)
        stop = _CLAUSE_END.search(key, at, at + _CLAUSE_AT_MOST)
        past = stop.end() if stop else at + _CLAUSE_AT_MOST
        if not has_any(key, _FIGURES, start, past):
            continue
        read = first(VOTE, key, start, min(past, len(key)))
        if read and not _PERSONNEL.search(key, start, past):
            found = read
            if not last:
                break
    return found


def _clause_start(key: str, at: int, least: int) -> int:
    """Where the sentence of `at` begins; the dot of “1.234” ends none."""
    least = max(least, at - _CLAUSE_AT_MOST)
    return max(key.rfind("\n", least, at) + 1, key.rfind(". ", least, at) + 1, least)


SPEECHES: tuple[Rule[int], ...] = (
    Rule(
        "speeches",
        re.compile(
            r"(?P<count>[0-9](?<![\d/.,]\d)\d{0,2})(?!\d)\s*(?:luot\s*)?(?:y kien|tham luan|bai tham luan"
            r"|luot phat bieu|dai bieu phat bieu)(?!\w)(?!,? (?:kien nghi|dong gop truc tiep|nhat tri|khac)"
            r"| cua cu tri)"
        ),
        lambda match: int(match["count"]),
        yes={"tai hoi nghi co 09 y kien phat bieu": 9, "3. y kien thao luan (04 y kien)": 4, "da nghe 8 tham luan": 8},
        no=("100% y kien nhat tri", "y kien khac 2 thanh vien"),
        hints=("y kien", "tham luan", "phat bieu"),
    ),
)


def is_rough(key: str, counts: Attendance, span: Span) -> bool:
    """Whether only about so many came: "hơn 100 đại biểu", "gần 70 hội viên"."""
    if "present" not in counts or "convened" in counts:
        return False
    figure = f"{counts['present']:,}".replace(",", r"\.?")
    return re.search(rf"{_ROUGHLY} 0?{figure}(?!\d)", key[max(0, span[0] - 12) : span[1]]) is not None


_ROUGHLY = r"(?<!\w)(?:hon|gan|tren|khoang|chung|ngot|xap xi)"
