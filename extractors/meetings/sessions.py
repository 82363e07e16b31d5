"""Lần thứ mấy, khóa nào, nhiệm kỳ nào: “Hội nghị … lần thứ 6, khóa VI, nhiệm kỳ 2020 - 2025”, “Phiên họp thứ 12”."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re

from extractors.meetings.rule import Rule
from vitext.lazy import regex
from vitext.roman import read_roman

MEETING = (
    r"(?:hoi nghi(?<!trung tam hoi nghi)|dai hoi(?! dong(?! chi)| the (?:duc|thao)(?!\w)| tdtt(?!\w))|ky hop|phien hop|cuoc hop|buoi lam viec|cuoc lam viec|buoi hop"
    r"|hop(?<!nha hop)(?<!phong hop) (?:toan the|toan dan|dan|thon|xom|ban|to dan|ap|khu|chi bo|giao ban"
    r"|bat thuong|thuong ky|phien|ky(?= (?:hop )?(?:thu|\d)))"
    r"|(?:(?<=to chuc )|(?<=khai mac )|(?<=tien hanh )|(?<=\smo ))dien dan(?= \w)|(?<=tai )dien dan(?=[^.,;\n]{4,140}? (?:dien ra|to chuc) )"
    r"|dai hoi dong(?= (?:thuong nien|bat thuong|thanh vien|(?:\w+ ){0,6}lan thu))"
    r"|phien (?:giao ban|giai trinh|thuong ky|toan the)|hoi thao|toa dam|sinh hoat (?:chi bo|chuyen de|dinh ky|thuong ky)"
    r"|hop (?:cha me|phu huynh|nghe|lan|hoi dong|ban|uy ban|ubnd|bch|btv|cum|khoi thi dua|dai hoi dong|hdqt|hdtv"
    r"|thuong truc|dang uy|chi uy|chi hoi|chi doan|lien tich)"
    r"|(?:buoi|cuoc) (?:giao ban|doi thoai|toa dam|tiep xuc|gap mat|gap go|sinh hoat|trao doi|giam sat)"
    r"|giao ban (?:nghe|khoi|dau|cuoi|thuong|toan|tuan|thang|quy|truc tuyen|cong tac|dinh ky)"
    r"|dai hoi dong co dong (?:thuong nien|bat thuong|lan thu|nam)|dhd?cd)(?!\w)"
)
A_MEETING = regex(MEETING)
# Where people come together without a word for a meeting: “tổ chức lễ ký kết giao ước”, “tổ chức gặp mặt”.
GATHERING = (
    r"(?:le (?:ky ket|ky giao uoc|ky niem|tong ket|so ket|ra mat|ra quan|phat dong|cong bo|don nhan|tuyen duong|trao|ban giao|tiep nhan|khai giang|be giang|ton vinh)|gap mat|hop mat|hop bao|tiep cong dan"
    r"|chuong trinh doi thoai)(?!\w)"
)
# What pagodas, parishes, clans and classes call people to: “đại lễ Vu Lan”, “lễ giỗ Tổ”, “hội ngộ”, “tiệc tân niên”.
RITE = (
    r"(?:dai le(?= \w)|le (?:vu lan|phat dan|via|huy nhat|huy ky|gio|te|dang huong|cau (?:an|sieu|nguyen)|tuong niem|tuong nho|tri an|ta on|mung"
    r"|thanh dan|giang sinh|phuc sinh|bon mang|quan thay|thanh lap|khai (?:giang|dao|truong|mac)|be giang|tot nghiep|trao|phat|don|ton vinh"
    r"|an vi|khanh thanh|dat da|lac thanh|ky niem|tong ket|ra mat|hoan|man ha|quy y|hang thuan|chuc tho|mung tho|hop mat|gap mat|hiep ky)"
    r"|(?:buoi |ngay )?(?:hop mat|gap mat|hoi ngo)|tiec (?:tan nien|tat nien|hoi ngo|mung|gay quy)|khoa (?:tu|an cu)(?: \w)|ngay gio)(?!\w)"
)
# One course with its day: “Ngày 29/10, Sở A tổ chức ‖ lớp tập huấn …”.
TRAINING = r"(?:(?:lop|khoa) (?:dao tao|tap huan|boi duong|day nghe|hoc nghe|truyen nghe|so cap|chuyen giao|nghiep vu|ky nang)|tap huan)(?!\w)"
# … which is also opened and closed: “Sở A tổ chức ‖ bế mạc ‖ lớp tập huấn …”, “khai giảng ‖ lớp bồi dưỡng …”.
HOLDS_TRAINING = r"(?:to chuc(?: (?:khai|be) (?:mac|giang)| tong ket)?|(?<!to chuc )(?:khai|be) (?:mac|giang)|mo|tien hanh|(?:da |se )?dien ra)"
GENERAL = regex(r"(?:dai hoi|hoi nghi) (?:[a-z]+ ){0,5}cac cap(?!\w)")  # “Đại hội Đoàn các cấp”: many to come
_DOT = r"(?:(?<=\Wt)\.(?=u)|(?<=\Wt[px])\.)"  # “BCH T.Ư Đoàn”, “MTTQ Việt Nam TP.HCM”
_TO_NUMBER = rf"(?:(?:[^.;:,\n]|{_DOT}){{0,80}}?\slan|\s\(lan)"
# What a body meets for: “Hội đồng Thi đua … họp xét khen thưởng”.
MET_FOR = "khan|thong qua|quyet dinh|kien toan|nghiem thu|phan bien|binh xet|thong nhat|ban |ra soat|danh gia|trien khai|cho y kien|xet|xem xet|nghe|chuan bi|kiem diem|gop y|thao luan|duyet|so ket|tong ket|phan cong|giai quyet|tham tra|tham dinh|lua chon|dot xuat|truc tuyen"
_ORDINALS = {
    "nhat": 1,
    "hai": 2,
    "ba": 3,
    "tu": 4,
    "nam": 5,
    "sau": 6,
    "bay": 7,
    "tam": 8,
    "chin": 9,
    "muoi": 10,
    "bon": 4,
}
_ONES = "mot|nhat|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin"
_FIGURE = (
    rf"(?P<figure>\d{{1,3}}|[ivxl]{{1,7}}|(?:(?:hai|ba|bon) )?muoi(?: (?:{_ONES}))?|nhat|hai|ba|tu|nam|sau|bay|tam"
    rf"|chin)(?![\w/.]\w|\w)"
)
_OTHERS = regex(
    r"(?:nghi quyet|(?<!\w)nq|muc tieu|chi tieu|thoi gian|du kien|chao mung|ban tru bi|huong toi|tien toi|chuan bi"
    r"|phuc vu|(?<!tiep tuc )(?<!hoan tat )(?<!hoan thanh )(?<!ket thuc )chuong trinh|trien khai|quan triet|van kien|(?<!day la )noi dung|ke hoach|huong dan|nhan su|truoc|du thao"
    r"|duyet|(?<!\w)ma(?! (?:to chuc|tien hanh|khai mac))|(?<!chuong )trinh(?! bay tai)|(?<=[^\n])ket qua),? +(?:\w+,? +){0,3}$"
    r"|(?<!\w)(?<!uy )(?<!bong )ban to chuc +$|(?<!\w)sau +$|(?:di|bau [^,;.]{0,20}dai bieu) du +$|doan dai bieu (?:\w+ +){0,3}du +$|tuyen truyen +(?:\w+ +){0,2}ve +$"
    r"|bau cu +(?:(?!to chuc |hop )\w+,? +){0,3}$|(?:(?<![;:] )(?<!ong )(?<!chi )trinh"
    r"|chuan bi) +(?:(?!dai hoi |hoi nghi |ky hop )\w+,? +){4,8}$|cong tac +(?:\w+ +)?$"
    r"|nghi quyet (?:so )?\S+ (?:ngay [\d/.]+ )?(?:cua )?$"
)
_OWN = "nghi quyet "
_PAPER = regex(r"\s(?:nghi quyet|quyet dinh|chi thi|ket luan) (?:so )?\d")  # whose body's khóa follows
_OF_OTHERS = regex(
    r"(?:(?:bau cu|truong thon|to truong)[^,.;]{0,25}|(?<!thuong vu )quoc hoi|bo chinh tri|ban bi thu|(?:trung uong|tw|t\.u)(?: dang)?"
    r"|dai bieu (?:hdnd|hoi dong nhan dan)(?: \w+){0,3}|(?:hdnd|hoi dong nhan dan) cac cap)\s*,?\s*(?:\(\s*)?$"
)
# “tiếp tục chương trình Kỳ họp thứ 7, Quốc hội ‖ khóa XV”: the assembly itself met.
_OWN_SESSION = regex(
    r"(?:^|\n|tiep tuc |trong khuon kho )[^.;\n]{0,24}ky hop (?:dau tien|thu \w+(?: \w+)?),?(?: cua)? quoc hoi,? $"
    r"|(?:[,.\n] ?|to chuc |khai mac "
    r"|be mac )hoi nghi(?: lan)? thu \w+(?: \w+)?,? (?:cua )?ban chap hanh trung uong(?: dang)?,? \(?$"
)
_FOR = regex(r"\s(?:de|nham) ")
_EVENT = regex(
    r"(?<!\w)(?:le hoi|hoi thi(?! dua)|hoi khoe|hoi dien|hoi cho|lien hoan|festival|cuoc thi|giai thuong|ngay hoi)(?!\w)"
)


# A numbered session that was before the one told of: “Tại kỳ họp thứ ba ‖ vừa rồi”, “tiếp thu góp ý tại ‖ kỳ họp thứ ba”.
_BEFORE_THIS = regex(
    r"ky hop thu (?:\d+|\w+)(?:,? (?:cua )?(?:quoc hoi|hdnd|hoi dong nhan dan)[^.,;\n]{0,40})? (?:vua (?:qua|roi)|truoc(?: do)?)(?!\w)"
)
_ASKED_THERE = regex(
    r"(?<!\w)(?:tiep thu|gop y|giai trinh|du thao (?:\w+ ){0,6}trinh|con nho|tro lai|ghi nhan)(?!\w)[^.;\n]{0,70}(?<!\w)(?:tai|trong|o) $"
)
_NUMBERED_SESSION = "ky hop thu"


def _went_before(key: str, at: int) -> bool:
    """Whether the numbered session at `at` is an earlier one of the same council, from which something was taken up."""
    return key.startswith(_NUMBERED_SESSION, at) and (
        _BEFORE_THIS.match(key, at) is not None or _ASKED_THERE.search(key, max(0, at - 100), at) is not None
    )


def is_other(key: str, at: int) -> bool:
    """Whether the meeting named at `at` is one that is spoken of, not held: “chuẩn bị Đại hội”, “nghị quyết Đại hội”."""
    if _went_before(key, at):
        return True
    return _OTHERS.search(key, max(0, at - 50), at) is not None and not _is_heading(key, at)


def _is_heading(key: str, at: int) -> bool:
    """Whether a line is the heading of the meeting's own resolution: “NGHỊ QUYẾT ‖ HỘI NGHỊ BAN CHẤP HÀNH LẦN THỨ HAI”."""
    if not key.endswith(_OWN, 0, at):
        return False
    line, stop = key.rfind("\n", 0, at), key.find("\n", at)
    return (
        line >= 0 and key[line:at].strip(" \n*#") == _OWN.strip() and key[stop - 1 : stop] not in (".", ";", ":", ",")
    )


def _of_another(match: re.Match[str]) -> bool:
    """Whether a term or khóa is that of the National Assembly, or of a meeting that is only spoken of."""
    key, at = match.string, match.start()
    if _OF_OTHERS.search(key, max(0, at - 40), at):
        own = _OWN_SESSION.search(key, max(0, at - 80), at)
        if own is None or _PAPER.search(key, max(0, own.start() - 80), own.start()):
            return True
    clause = max(key.rfind(mark, max(0, at - 140), at) for mark in (".", ";", "\n", "to chuc", "tien hanh")) + 1
    named = [
        found.start() for found in A_MEETING.finditer(key, clause, at) if key[found.start() - 1 : found.start()] != "("
    ]
    if len(named) > 1 and _FOR.search(key, named[0], named[-1]):
        return True
    return bool(named) and (is_other(key, named[-1]) or _PAPER.search(key, named[-1], at) is not None)


def _read_ordinal(figure: str) -> int | None:
    """The value of 6, VI, “nhất”, “mười hai” (folded); None for anything else."""
    if figure.isdigit():
        return int(figure) or None
    if figure in _ORDINALS:
        return _ORDINALS[figure]
    tens, ten, ones = figure.partition("muoi")
    if ten:
        rest = ones.strip().replace("lam", "nam").replace("mot", "nhat")
        return 10 * _ORDINALS.get(tens.strip(), 1) + _ORDINALS.get(rest, 0)
    try:
        return read_roman(figure.upper())
    except ValueError:
        return None


def _ordinal(match: re.Match[str]) -> int | None:
    between = [named.start() for named in A_MEETING.finditer(match.string, match.start() + 5, match.start("figure"))]
    if between and _FOR.search(match.string, match.start(), between[-1]):
        return None  # “hội nghị cán bộ để chuẩn bị Đại hội chi bộ và ‖ Đại hội huyện lần thứ XX”
    if is_other(match.string, between[-1] if between else match.start()):
        return None  # "Hội nghị sơ kết thực hiện nghị quyết Đại hội … lần thứ XVIII": the number is the congress's
    if _EVENT.search(match.string, match.start(), match.start("figure")):
        return None  # “cuộc họp chuẩn bị Lễ hội … lần thứ V”
    return _read_ordinal(match["figure"])


def _first(match: re.Match[str]) -> int | None:
    return None if is_other(match.string, match.start()) else 1


def _khoa(match: re.Match[str]) -> str | None:
    if _of_another(match):
        return None
    figure = match["figure"]
    if figure.isdigit():
        return figure
    try:
        read_roman(figure.upper())
    except ValueError:
        return None
    return figure.upper()


def _term(match: re.Match[str]) -> tuple[int, int] | None:
    if _of_another(match):
        return None
    start, end = int(match["start"]), int(match["end"])
    return (start, end) if start < end <= start + 10 else None


# What is signed, and counted: “ký 12 biên bản ghi nhớ”.
_SIGNED = r"(?:bien ban|van ban|hop dong|thoa thuan|ban ghi nho|giao uoc|van kien|quyet dinh)"
ORDINAL: tuple[Rule[int], ...] = (
    Rule(
        "congress, then its number",
        regex(
            r"(?<!\w)dai hoi(?: |\n(?![ivxl]+\W))(?P<figure>[ivxl]{1,7}|\d{1,2})"
            r"(?= (?:cong doan|dang|doan|hoi|lien |mat tran|phu nu|voi chu de|se |duoc to chuc|dien ra)|[,.;)\n](?![\d/])|$)"
        ),
        _ordinal,
        yes={
            "da dien ra dai hoi xiii cong doan viet nam": 13,
            "(trinh bay tai dai hoi viii, ngay 17/1/2031)": 8,
            "tham du dai hoi 37 voi chu de": 37,
        },
        no=(
            "thuc hien nghi quyet dai hoi xi cong doan viet nam",
            "dai hoi vi su phat trien",
            "to chuc dai hoi 5/6/2031",
            "to chuc dai hoi\n\ni. cong tac",
        ),
        hints=("dai hoi ",),
    ),
    Rule(
        "meeting, then its number",
        regex(
            rf"(?:(?:{MEETING}|dien dan)(?:[^.;:\n]|{_DOT}|\n(?=lan thu)){{0,140}}?lan\s+thu"
            rf"|(?:ky hop|phien hop|phien|hoi nghi|cuoc hop|dai hoi|hop ky"
            rf"|(?<!\w)hop lan)(?: (?:bat thuong|chuyen de|thuong le"
            rf"|thuong ky))?\s+thu)\s+{_FIGURE}(?! (?:cua )?(?:dai hoi|ky hop)(?!\w))"
        ),
        _ordinal,
        yes={
            "hoi nghi ban chap hanh lan thu 6, khoa vi": 6,
            "phien hop thu 12 cua thuong truc": 12,
            "dai hoi cong doan lan thu vii, nhiem ky 2023 - 2028": 7,
            "phien hop thu nhat ngay 25/9": 1,
            "ky hop thu muoi hai": 12,
            "uy ban kiem tra tinh uy da hop ky thu 41": 41,
            "hoi nghi doan chu tich lan thu muoi bon, khoa ix": 14,
            "ky hop thu hai muoi mot hdnd tinh": 21,
            "ky hop thu muoi khoa xx": 10,
            "ky hop bat thuong thu 4, khoa 18": 4,
            "hdnd tinh khoa ix hop lan thu nhat voi 50 dai bieu": 1,
            "hoi nghi thanh vien hop tac xa an khe\nlan thu 3 nam 2026": 3,
            "dai hoi mttq viet nam tp. ho chi minh lan thu xi": 11,
        },
        no=(
            "hop to vao thu sau tuan cuoi moi thang",
            "quan triet nghi quyet dai hoi dang bo xa lan thu i",
            "hoi nghi tong ket nam 2024",
            "hoi nghi tong ket nam 2024\nduoc to chuc lan thu 3",
        ),
        hints=(" thu",),
    ),
    Rule(
        "first session of a term",
        regex(
            r"(?<!\w)ky hop dau tien(?=,? (?:cua )?(?:khoa|nhiem ky|(?:hoi dong nhan dan|hdnd|quoc hoi)[^.,;:\n]{0,40} (?:khoa|nhiem ky)))"
            r"|(?:khoa|nhiem ky) [\divxl -]{1,11},? (?:da |vua )?(?:tien hanh|to chuc|khai mac|hop) ky hop dau tien"
            r"(?! (?:cua |trong |sau )?(?:nam|quy|thang|sap nhap|theo|duoc|ap dung|co)(?!\w))"
        ),
        _first,
        yes={
            "khai mac ky hop dau tien cua nhiem ky 2031 - 2036": 1,
            "ky hop dau tien, hdnd tinh khoa x": 1,
            "hdnd huyen khoa ix tien hanh ky hop dau tien, bau": 1,
        },
        no=("khoa ix hop ky hop dau tien theo hinh thuc", "chuan bi ky hop dau tien cua khoa x"),
        hints=(" dau tien",),
    ),
    Rule(
        "meeting, then its term in figures",
        regex(
            r"(?:dai hoi|hoi nghi)[^.;:,\n]{0,80}?(?<!dinh)(?<!thuong)(?<!hoc)(?<!nhiem)(?<!thoi)(?<!the)(?<!chu)(?<!le)(?<!va) ky (?:thu )?"
            rf"(?P<figure>\d{{1,2}}|[ivxl]{{1,6}})(?![\w/.%-]| (?:thang|nam|tuan|ngay)| {_SIGNED})"
        ),
        _ordinal,
        yes={
            "dai hoi giao hoi phat giao viet nam ky ix to chuc tai chua": 9,
            "hoi nghi hoi dong tri su ky 3 khoa viii": 3,
        },
        no=(
            "hoi nghi dinh ky 6 thang",
            "dai hoi nhiem ky v",
            "hoi nghi tong ket hoc ky ii",
            "hoi nghi thuong nien ky i/2018",
            "hoi nghi phat trien giao duc the ky xxi",
            "hoi nghi xuc tien dau tu ky 12 bien ban ghi nho",
        ),
        hints=(" ky ",),
    ),
    Rule(
        "meeting, then its number in figures",
        regex(
            rf"(?:(?:dai hoi|hoi nghi|ky hop|phien hop|cuoc hop|hop hoi dong|hop ban){_TO_NUMBER}"
            rf"|(?<!\w)hop lan)\s+(?P<figure>\d{{1,2}}|[ivxl]{{1,6}}(?! pham))(?![\w/%]|\.\w)"
        ),
        _ordinal,
        yes={
            "dai hoi dai bieu doan tinh lan 13 (nhiem ky 2012-2017)": 13,
            "to chuc cuoc hop (lan 3) de": 3,
            "bien ban hop lan 2": 2,
            "to chuc dai hoi dai bieu lan vi, nhiem ky 2020- 2025": 6,
            "be mac dai hoi phu nu tx. phu my lan ix.": 9,
        },
        no=("dai hoi da bieu quyet 2 lan", "hoi nghi nhac lai lan 2/2023", "hoi nghi kiem diem nhung lan vi pham"),
        hints=("lan ",),
    ),
    Rule(
        "session met, then its figure",
        regex(rf"(?<!\w)(?:hop|tien hanh) ky (?:hop )?(?P<figure>\d{{1,3}})(?![\w/.%-]| {_SIGNED})"),
        _ordinal,
        yes={"uy ban kiem tra trung uong da hop ky 41": 41, "tien hanh ky hop 12": 12},
        no=("hop ky ket 5 hop dong", "hop ky 12/2031", "ky 41", "hai ben hop ky 3 van ban"),
        hints=("hop ky ", " ky hop "),
    ),
    Rule(
        "committee, then the number",
        regex(
            rf"(?<!\w)(?:ban chap hanh|bch|ban thuong vu|uy ban kiem tra)(?:[^.;:\n]"
            rf"|{_DOT}){{0,100}}?lan\s+thu\s+{_FIGURE}"
        ),
        _ordinal,
        yes={"ban chap hanh cong doan co so lan thu iii": 3},
        no=("hop ban chap hanh vao thu 6", "nghi quyet ban chap hanh lan thu 5"),
        hints=(" thu",),
    ),
)
KHOA: tuple[Rule[str], ...] = (
    Rule(
        "khóa",
        regex(
            r"(?<!\w)(?<!nghi quyet tw\d )(?<!nghi quyet trung uong \d )(?<!cac )(?<!vang )(?<!hop hoi )(?<!bi hoi )(?<!mat hoi )(?<!chuc hoi )(?<!ngay hoi )(?<!ban )(?<!dai dien )(?<!anh em )(?<!chi em )(?<!sinh nhat )(?<!hoc vien )(?<!hoc sinh )(?<!sinh vien )(?<!cuu binh )(?<!ban hoc )khoa\s+(?P<figure>[ivxl]{1,7}"
            r"|\d{1,2})(?!\w)(?!\s+(?:trinh|cu|truoc|moi|tong hop|phut|giay|gio|ngay|lan)\b)"
        ),
        _khoa,
        yes={"hoi nghi lan thu 6, khoa vi, nhiem ky 2020 - 2025": "VI", "bch cong doan khoa xv": "XV"},
        no=(
            "cac van kien do ban chap hanh khoa vi trinh",
            "lop ke toan khoa hoc moi",
            "thuc hien nghi quyet tw4 khoa xii",
            "khoa moi nhiem ky",
            "dai dien cac khoa 3, 4, 5 va 7",
            "cuu hoc sinh khoa 12 hop mat",
            "cac ban khoa v gap nhau, vang khoa 15",
            "hop ban lien lac cuu hoc sinh khoa ii",
        ),
        hints=("khoa",),
    ),
    Rule(
        "nhiệm kỳ thứ mấy",
        regex(r"nhiem ky\s+(?P<figure>[ivxl]{1,7})\s*,?\s*\(?(?=\d{4}\s*-\s*\d{4})"),
        _khoa,
        yes={"hoi nghi ban chap hanh lan thu 3 nhiem ky iv (2017 - 2022)": "IV"},
        no=("nhiem ky 2017 - 2022", "nhiem ky vi cu"),
        hints=("nhiem ky",),
    ),
)
TERM: tuple[Rule[tuple[int, int]], ...] = (
    Rule(
        "nhiệm kỳ",
        regex(r"nhiem k[yi]\s*:?\s*(?:(?:thu )?[ivxl]{1,6},?\s+)?\(?(?P<start>\d{4})\s*-\s*(?P<end>\d{4})(?!\d)"),
        _term,
        yes={
            "khoa vi, nhiem ky 2020 - 2025": (2020, 2025),
            "(nhiem ky 2012-2017)": (2012, 2017),
            "nhiem ki 2022 - 2025": (2022, 2025),
            "nhiem ky vii 2019-2024": (2019, 2024),
        },
        no=("giai doan 2021 - 2025", "nhiem ky 2025 - 2020", "nhiem ky qua"),
        hints=("nhiem k",),
    ),
    Rule(
        "khóa hay lần thứ mấy (từ năm đến năm)",
        regex(r"(?<!\w)(?:khoa|lan thu) (?:[ivxl]{1,6}|\d{1,2}),? \((?P<start>\d{4})\s*-\s*(?P<end>\d{4})\)"),
        _term,
        yes={"ky 3 khoa viii (2017 - 2022)": (2017, 2022), "dai hoi lan thu ix (2005 -2010)": (2005, 2010)},
        no=("khoa hoc (2017 - 2022)", "khoa viii (2022 - 2017)", "lan thu 5 (12 - 2017)"),
        hints=(" (",),
    ),
)
