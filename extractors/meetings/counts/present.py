"""Bao nhiêu người dự: rules that read one figure, how many came or how many were called.

có mặt 27 ủy viên, vắng 02 · với sự tham gia của 250 đại biểu · 245 đại biểu được triệu tập
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

from extractors.meetings.counts.people import SENT, WHO, Attendance, absent_after, come_to, is_of_elected
from extractors.meetings.rule import Rule
from vitext.lazy import regex

_FOR_OTHERS = regex(r"(?:dai dien|tieu bieu|thay mat) (?:cho )?(?:hon |gan |tren )?$")

IN_ALL: Rule[Attendance] = Rule(
    "who came and who came late, in all",
    regex(
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
)

PRESENT_AND_ABSENT: Rule[Attendance] = Rule(
    "present and absent",
    regex(
        rf"(?<!\w)(?:co mat|du hop|tham du|hien dien)\s*:?\s*(?P<present>\d+)(?!\s*[/%])\s*(?:{WHO}(?!\w)[^.;\n]{{0,40}}?)?[,;.\s]+(?=vang(?: mat)?(?: co (?:phep|ly do))?\s*:?\s*(?:khong|\d))"
    ),
    lambda match: {"present": int(match["present"])} | absent_after(match),
    yes={
        "co mat 27 uy vien; vang 02 uy vien": {"present": 27, "absent": 2},
        "hien dien: 17 thanh vien. vang co phep: 2": {"present": 17, "absent": 2},
    },
    no=("co mat luc 7 gio",),
    hints=("vang",),
)

PRESENT_AFTER_LABEL: Rule[Attendance] = Rule(
    "present, after its label",
    regex(
        r"(?:(?:co mat|hien dien|du hop|tham du|thanh phan(?: tham du| du hop)?|(?<!\w)du (?:dai hoi|hoi nghi|cuoc hop)(?: co)?)\s*:"
        r"|(?<!\w)(?:co mat|tham du|du hop)(?: (?:day du|dong du|hom nay|tai (?:cuoc hop|hoi nghi|buoi hop)))? la(?!\w)"
        r"|(?:^|[\n.;:] ?)(?:hom nay,? )?chung toi(?=,? (?:gom|co) )"
        r"|(?P<so>so (?:nguoi|thanh vien|hoi vien|dai bieu)) (?:tham )?du(?: hop)?\s*:(?=\s*\d+\s*(?:[.;\n]|$))"
        r"|so (?:nguoi|thanh vien|hoi vien|dai bieu|ho|co dong) (?:(?:tham )?du|co mat)(?: (?:hop|bau cu|cuoc hop|dai hoi|hoi nghi))?\s*:?)"
        r"\s*(?:gom(?: co)?|co|la)?(?: tat ca)?\s*(?P<present>\d{1,4})(?![\d/%]|[.,]\d)"
        rf"\s*(?:{WHO}(?!\w)|ban(?=\s*[.,;(\n]|$)|\(|,? trong do|(?(so)|(?!)))"
    ),
    lambda match: {"present": int(match["present"])} | absent_after(match),
    yes={
        "thanh phan: gom co 8 nguoi": {"present": 8},
        "\nchung toi gom 13 nguoi co ten trong danh sach": {"present": 13},
        "so nguoi tham du: 9\n": {"present": 9},
        "hien dien: 12 nguoi. vang mat co phep: 3.": {"present": 12, "absent": 3},
        "tham du: 11 ban, 2 ban bao ban": {"present": 11},
        "so nguoi tham du bau cu 51 nguoi (49 hoi vien va 2 khach)": {"present": 51},
        "tong so dai bieu tham du la 214 nguoi.": {"present": 214},
        "tong so dang vien tham du day du la 17 dong chi, trong do chinh thuc 15": {"present": 17},
        "so co dong du hop: 85 co dong, so huu 12.500.000 co phan": {"present": 85},
        "dai bieu chinh thuc du dai hoi co: 35, trong do: (vang: 0)": {"present": 35, "absent": 0},
    },
    no=(
        "chung toi gom: 1. ong bay",
        "ho tro chung toi co 30 nguoi",
        "tham du: 14 gio 00 ngay 5/8",
        "co mat: 12.500.000 co phan",
        "tham du: 12 ban nganh cua xa",
    ),
    hints=(":", " la ", "chung toi", "so nguoi", "so thanh", "so hoi vien", "so dai bieu", "so ho ", "so co dong"),
)

DELEGATES_WHO_COME: Rule[Attendance] = Rule(
    "delegates who come",
    regex(
        r"(?P<present>[0-9](?<![\d/.,]\d)\d{1,3}|\d\.\d{3})\s+(?:dai bieu|uy vien|dang vien|thanh vien"
        r"|hoi vien|doan vien|can bo|co dong|xa vien|cong nhan)(?!\w)(?:[^.;\n]"
        r"|\.(?=\d)){0,90}?(?<!\w)(?<!se )(?:co mat tai|(?:tham du|ve du|du) (?:hoi nghi|dai hoi|ky hop"
        r"|cuoc hop|ngay hoi))"
        r"|(?P<there>[0-9](?<![\d/.,]\d)(?:\d?\.\d{3}|\d{1,3}))\s+(?:dai bieu|dang vien|hoi vien|doan vien"
        r"|thanh vien|xa vien|uy vien|can bo|nguoi dan|nong dan|co dong|(?:anh )?chi em|anh em|dong huong|than huu"
        r"|(?:cuu )?(?:giao chuc|hoc sinh|sinh vien|hoc vien|chien binh)|phat tu|tang ni|giao dan|huynh truong)(?!\w)"
        r"[^.;\n]{0,130}?\s(?:tham|ve|den) du(?: hop| buoi hop)?"
        r"(?=\s*[.;(\n]|, (?:dai dien|thay mat|tieu bieu)(?: cho| gan| hon| tren| \d))"
        r"|(?:dai hoi|hoi nghi) (?:co|quy tu) (?P<joined>\d{2,4}) (?:dai bieu|dang vien|hoi vien|doan vien)(?!\w)[^.;\n]{0,50}?"
        r"(?:\stham gia)?(?=\s*[.;\n])"
        r"|(?<!\w)co (?:hon |gan |tren |khoang )?(?P<arrived>\d{2,4}) (?:dai bieu|can bo|hoi vien|doan vien"
        r"|dang vien)(?!\w)(?:[^.;\n]|\.(?=\d)){0,160}? (?:da )?(?:den|ve) (?:tham )?du (?:hoi nghi|dai hoi"
        r"|cuoc hop)"
        r"|(?:dai hoi|ky hop|hoi nghi)(?!\w)[^.;\n]{0,160}? voi (?P<with>\d{2,4}|\d\.\d{3}) dai bieu(?: chinh thuc)?"
        r"(?=\s*[.\n]| (?:thay mat|dai dien) )"
        r"|(?:dai hoi|hoi nghi)(?!\w)[^.\n]{0,160}?(?<!\w)(?<!se )co (?P<stood>\d{2,4}) dai bieu(?: chinh thuc)?,? (?:thay mat|dai dien)"
        r"(?: cho)? (?:hon |gan |tren |tong so |toan the )?\d"
        r"|(?:su tham gia|su tham du|su co mat|su hien dien)(?: dong du| day du)?(?: cua)? (?:hon |gan |tren |khoang )?(?P<came>\d{1,2}\.\d{3}"
        r"|\d{2,4})\s+(?:dai bieu|uy vien|dang vien|thanh vien|hoi vien|doan vien|can bo|nong dan|nguoi dan"
        r"|nguoi|hoc vien|chi em|co dong|xa vien|cong nhan|nguoi lao dong|dong chi|vi|ho dan|chu ho|chu so huu"
        r"|doanh nhan|giao vien|thay,? co|hoc sinh|sinh vien|phu huynh|cu tri|thanh nien|dai dien|phat tu|doanh nghiep"
        r"|hop tac xa|htx|ho kinh doanh|doi vien)(?!\w)"
        r"|(?:to chuc|khai mac) (?:hoi nghi|hoi thao|toa dam)[^.;\n]{0,220}?\scho (?:hon |gan "
        r"|khoang )?(?P<held>\d{1,2}\.\d{3}|\d{2,4}) (?:dai bieu|hoc vien|can bo|hoi vien|dang vien"
        r"|doan vien)(?!\w)"
    ),
    lambda match: (
        None
        if is_of_elected(match) or SENT.search(match.group())
        else {"present": int(next(filter(None, match.groups())).replace(".", ""))}
    ),
    yes={
        "hon 200 dai bieu dai dien hoi vien tham du dai hoi": {"present": 200},
        "voi su tham gia cua 250 dai bieu": {"present": 250},
        "dai hoi hoi lam vuon huyen hop ngay 12/3 tai nha van hoa; co 85 dai bieu thay mat cho 312 hoi vien.": {
            "present": 85
        },
        "dai hoi dien ra voi su hien dien cua 120 dai bieu.": {"present": 120},
        "voi su tham du cua 1.300 dai bieu": {"present": 1300},
        "den du co su co mat dong du cua 76 can bo, giao vien": {"present": 76},
        "voi su tham gia day du 45 thay co giao": {"present": 45},
        "tham tra 1.100 dai bieu du tu cach tham du dai hoi": {"present": 1100},
        "to chuc hoi nghi tuyen truyen cho 80 dai bieu": {"present": 80},
        "co 120 can bo cong doan chu chot dai dien cho hon 20.468 doan vien da den tham du hoi nghi": {"present": 120},
        "den 16 diem cau voi gan 1.200 can bo, dang vien tham du.": {"present": 1200},
        "dai hoi co 110 dai bieu chinh thuc ve du.": {"present": 110},
        "dai hoi quy tu 85 dai bieu uu tu.": {"present": 85},
        "dai hoi dang bo xa co 120 dai bieu tham du, dai dien cho 870 dang vien": {"present": 120},
        "to chuc ky hop thu nhat de bau cac chuc danh chu chot voi 48 dai bieu.": {"present": 48},
        "dai hoi dang bo quan lan thu ix voi 210 dai bieu thay mat cho 4.300 dang vien, tien hanh tu ngay": {
            "present": 210
        },
        "to chuc dai hoi nhiem ky 2026 - 2031 voi 96 thanh vien tham du.": {"present": 96},
        "hom ay 27 anh chi em trong ban dieu hanh va dai dien cac khu ve du hop.": {"present": 27},
        "tai nha van hoa co 46 dong huong tham du (chua ke tre nho).": {"present": 46},
        "84 cuu sinh vien cung cac thay co cu ve du.": {"present": 84},
        "gan 700 dai bieu dai dien cho 1,7 trieu hoi vien co mat tai cung van hoa": {"present": 700},
    },
    no=(
        "trieu tap 30 dai bieu",
        "15 uy vien ban chap hanh",
        "ra mat ban chap hanh voi 41 uy vien va bau 23 dai bieu di du dai hoi cap tren",
        "dai hoi bau doan di du dai hoi cap tren voi 12 dai bieu.",
        "hoi nghi tiep xuc voi 3 dai bieu quoc hoi",
        "giup 20 dong huong gap nan va tham du le gio.",
        "dai hoi cu 12 hoi vien di du.",
    ),
    hints=(
        " em ",
        " dong huong",
        " huu ",
        " giao chuc",
        " hoc sinh",
        " sinh vien",
        " hoc vien",
        " chien binh",
        " phat tu",
        " tang ni",
        " giao dan",
        " huynh truong",
        " dai bieu",
        " dang vien",
        " hoi vien",
        " doan vien",
        " thanh vien",
        " xa vien",
        " uy vien",
        " can bo",
        " dan ",
        "su tham ",
        "su co mat",
        "su hien",
        " cho ",
    ),
)

# “Đại hội … diễn ra ngày … với tổng số 190 đại biểu chính thức”: those who may vote were there.
DELEGATES_OF_CONGRESS: Rule[Attendance] = Rule(
    "delegates of a congress",
    regex(
        r"(?<!\w)dai hoi (?:(?!trieu tap|se |du kien|bau )[^.;\n]){4,220}?(?<!\w)voi (?:tong so )?"
        r"(?P<present>\d{2,4}) dai bieu chinh thuc(?! (?:duoc trieu tap|va \d|du dai hoi cap tren))"
    ),
    lambda match: {"present": int(match["present"])},
    yes={
        "dai hoi phu nu thanh pho dien ra ngay 16/11 tai hoi truong, voi tong so 190 dai bieu chinh thuc.": {
            "present": 190
        },
        "dai hoi dang bo quan lan thu ix voi 244 dai bieu chinh thuc thay mat cho 5575 dang vien": {"present": 244},
    },
    no=(
        "dai hoi se dien ra vao thang 6 voi 200 dai bieu chinh thuc",
        "dai hoi bau doan dai bieu voi 12 dai bieu chinh thuc",
        "dai hoi trieu tap voi 200 dai bieu chinh thuc",
    ),
    hints=("dai bieu chinh thuc",),
)

PRESENT_ONLY: Rule[Attendance] = Rule(
    "present only",
    regex(
        r"(?P<present>[0-9](?<![\d/.,]\d)\d?\.\d{3}|[0-9](?<![\d/.,]\d)\d{0,3})\s+(?:(?:dong chi|chi em|anh chi|cu) )?(?:uy vien"
        r"|dai bieu|dai dien|dang vien|doan vien|hoi vien|thanh vien|co dong|xa vien"
        r"|can bo, (?:hoi|dang|doan) vien|(?:dong chi|vi) la|ho kinh doanh|phu huynh|cu tri|nguoi dan|cong nhan"
        r"|giao vien|doanh nghiep|doi vien|hoc sinh|sinh vien|ho nong dan|ho dan|hoc vien|(?:cb|gv|nv)[-, ]?(?:gv|nv"
        r"|cnv|cc)(?:[-, ]?(?:nv|cnv|vc))?"
        r"|tang ni|phat tu|thay co|giam doc|chu nhiem|nha vuon|nha nong|chu trang trai|em hoc sinh|dong chi(?= (?:trong|thuoc) (?:ban chap hanh|chi bo|bch)))(?!\w)(?! phat bieu"
        r"| du khuyet)"
    ),
    lambda match: (
        {"present": int(match["present"].replace(".", ""))}
        if come_to(match.string, match.start())
        and not is_of_elected(match)
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
        "tham du co 18 vi la truong chi cac nhanh": {"present": 18},
        "tham du hoi nghi co 31 gv-nv": {"present": 31},
        "den du dai hoi co hoa thuong thich minh a cung 65 tang ni.": {"present": 65},
        "tham du hoi nghi co 34 dong chi trong ban chap hanh.": {"present": 34},
        "tham du dai hoi co lanh dao hoi tp. sen, phuong ba va 45 dai bieu dai dien cho 231 hoi vien": {"present": 45},
        "du dai hoi co ong le van a. ve phia xa co ong b, bi thu va 38 dai bieu": {"present": 38},
        "den tham du co dong chi le van a, cung 15 dong chi dang vien trong chi bo": {"present": 15},
    },
    no=(
        "bau ban chap hanh gom 15 uy vien",
        "du an 02 dai ly",
        "uy ban bau cu cho hay tinh da bau du 105 dai bieu hdnd tinh khoa 15",
        "tham du co ong a. hien nay hoi co 231 hoi vien",
        "du hoi nghi co 3 dong chi pho chu tich",
        "du hoi nghi co ong a. dai dien hoi bao cao viec ket nap 39 hoi vien",
        "du co lanh dao xa, dai dien cho hon 700 doan vien",
    ),
    hints=(
        " vi la ",
        " giam doc",
        " nhiem",
        " nha ",
        " trang trai",
        " hoc vien",
        " tang ni",
        " phat tu",
        " thay co",
        " cb",
        " gv",
        " nv",
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
)

CALLED_ONLY: Rule[Attendance] = Rule(
    "called only",
    regex(
        r"(?P<convened>[0-9](?<![\d/.,]\d)\d{0,3})\s+(?:dai bieu|dang vien|uy vien"
        r"|thanh vien)(?: chinh thuc)? duoc trieu tap(?!\w)"
    ),
    lambda match: {"convened": int(match["convened"])},
    yes={"tai hoi truong huyen, voi 245 dai bieu duoc trieu tap.": {"convened": 245}},
    no=("trieu tap 30 dai bieu du dai hoi cap tren",),
    hints=(" trieu tap",),
)
