"""Lần thứ 6, khóa 12, Điều 5: a figure that counts a place in a row, labels a line or belongs to a code is no quantity.

counts nothing: "mục 3 của", "đợt 1 thu", "Covid-19", "2.3 Lao động" at the start of a line, "năm 2025 HTX"
counts: "tổng số 23 ủy viên", "đến năm 12 hộ thoát nghèo", "đợt 5 tỷ đồng"
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.quantities.units.measures import MEASURES
from extractors.quantities.units.unit import Unit
from vitext.fold import fold, in_both_spellings
from vitext.lazy import regex

# Before a figure: it counts a place in a row, whatever follows …
_ROW = (
    "thứ điều chương mục trang khóa khoá số mẫu biểu bảng hình đoạn lục giờ quyển loại hạng bậc đường lộ ngõ phiên top "
    "bước khoảnh ql đt tl hl ngã"
)
# … or unless a known unit follows.
_NAMED_PLACES = (
    "đợt tổ thôn xóm ấp khu đội nhóm lớp khối tầng phòng quận phường kênh tuyến lần vòng cấp điểm khoản bộ dãy lô thửa "
    "bản bài tập kho ô cụm tháng ngày quý năm chí nghiệp tuổi kỳ kì họp giải phần mũi vùng vực htx hội đoàn q. p."
)
# By whether the text has no marks: "thu 7 tấn" is no "thứ 7".
_ORDINAL = {bare: frozenset((fold(_ROW) if bare else _ROW).split()) for bare in (False, True)}
_PLACE = {bare: frozenset((fold(_NAMED_PLACES) if bare else _NAMED_PLACES).split()) for bare in (False, True)}
_ALWAYS = frozenset(("điều", "thứ", "trang", "dieu"))
_MEASURED = MEASURES - {"điểm", "lần", "độ"}  # "làm đường ‖ 5 km"
# Words that hold one of a row, or one that bears a number, as a mere syllable: "danh mục ‖ 56 dự án".
_WHOLE = (
    "danh mục;hạng mục;mô hình;tình hình;phân loại;xếp loại;xếp hạng;đại biểu;tiêu biểu;kỷ lục;lấy mẫu;gương mẫu;"
    "con đường;tuyến đường;làm đường;mở đường;"
    "cán bộ;toàn bộ;thành phố;văn bản;mở lớp;nâng cấp;cung cấp;trợ cấp;phân cấp"
)
_WHOLE_WORDS = in_both_spellings(_WHOLE)
# Before "số": a number that counts, "dân số ‖ 450 người".
_TOTALS = in_both_spellings("nhân;tổng;trong;trên;với;dân;quân;sĩ;sỹ;doanh;hệ;chỉ;điểm")
# Names that end in a number: "Ban Chỉ đạo ‖ 389 ‖ huyện", "đường vành đai ‖ 3 ‖ đoạn qua xã".
_PAIRS = frozenset(
    ("thi đua", "thi dua", "quốc lộ", "tỉnh lộ", "chỉ đạo", "vành đai", "trung đoàn", "tiểu đoàn", "sư đoàn", "lữ đoàn",
     "quân đoàn", "quân khu", "biên phòng", "tiểu khu", "tieu khu")
)  # fmt: skip
_BOARDS = in_both_spellings("bcđ")
# … and papers and plenums that are called by their number, whatever word follows that no list knows:
# "Đề án ‖ 06 ‖ gắn với", "Hội nghị Trung ương ‖ 8 ‖ xem xét".
_PAPER_PAIRS = frozenset(
    ("đề án", "chỉ thị", "nghị quyết", "kế hoạch", "chương trình", "quyết định", "thông báo", "kết luận", "công văn",
     "công điện", "thông tư", "nghị định", "dự án", "chuyến bay",
     "khu phố", "khu pho", "dân phố", "dan pho",
     "trung ương", "trung uong", "hội đảng", "hoi dang", "khu vực", "khu vuc")
)  # fmt: skip
VIEWS = regex(
    r"(?:lượt xem|luot xem|(?:lượt|số lần|số người) truy cập|đã xem|lượt đọc|số lần đọc|số người (?:đọc|xem)) ?: ?\Z"
)
# Why some are absent: "Vắng: 02 (‖ 01 thai sản, ‖ 01 ốm)".
_ABSENT = regex(r"(?:vắng|vang)(?: mặt| mat)? ?:? ?\d{1,3}[^()\n\d]{0,16}\([^()]*\Z")
_THOUSAND = frozenset(("1000", "1.000"))  # "1000 m3": the unit of a row
_VIEWED = in_both_spellings("lượt xem;lượt truy cập")
# The votes for a page: "Tổng số điểm của bài viết là: 5 trong ‖ 1 đánh giá", "Xếp hạng: 5 - ‖ 1 phiếu bầu".
_RATED = regex(r"(?:(?:bài viết là|bai viet la) ?: ?\d[\d.,/]* trong|(?:xếp hạng|xep hang) ?:(?: ?\d[\d.,/]* -)?) \Z")
# "Chi bộ 1 ‖ tổ chức đại hội": a verb after a name that has a number.
_ACTING = ("tổ chức", "to chuc")
_SENT_FOR, _TO_SEND = in_both_spellings("điều"), in_both_spellings("xin;đã;sẽ;cần;phải;huyện;tỉnh;liền;ngay;còn")
_REGIONS = in_both_spellings("khu vực")
_SAYING = frozenset(("đề nghị", "kiến nghị", "thông báo", "báo cáo"))
_NUMBERED = in_both_spellings("phường;quận;thôn;tổ;xóm;ấp;bộ;phố;bản;lớp;khối")
_CITED = in_both_spellings("khoản;điểm;mục")
_TERMS = in_both_spellings("khóa;khoá")
_LED = _TERMS | _CITED
_SEATS = in_both_spellings("phường;xã;quận;huyện;tỉnh;thị trấn;trường")
# "Ủy ban nhân dân ‖ 11 phường ‖", "Công an ‖ 5 xã ‖": whose bodies act, not how many there are.
_HEADS_OF_UNITS = in_both_spellings("nhân dân;công an;đảng ủy;đảng uỷ;quân sự;chủ tịch")
_BODIES = in_both_spellings("ubnd;hđnd;mttq")
_CLUSTERS = in_both_spellings("cụm")
_ALLIANCES = in_both_spellings("liên minh htx;liên minh hợp tác xã;cụm thi đua")
_GRADES, _TAUGHT = in_both_spellings("lớp"), in_both_spellings("sinh;dạy;sgk;khoa;viên;trình;vào;hs;gv;em;lên;khối;từ")
_GRADED = frozenset(map(str, range(1, 13)))
_SHARING = in_both_spellings("mỗi;các;những;cho;từng;một")
# "khách sạn 19/8 thành phố …": a day that is a name.
_NAMED_BY_DAY = regex(
    r"(?<!\w)(?:khách sạn|nhà khách|đường|phố|trường|bệnh viện|công viên|nông trường|quảng trường|khach san|duong"
    r"|truong|benh vien) \Z"
)
_DAY = regex(r"(?:0?[1-9]|[12]\d|3[01])\s?/\s?(?:0?[1-9]|1[0-2])")
# Days that are kept, called by their figures alone.
_KEPT = regex(
    r"(?<!\w)(?:tổ chức|kỷ niệm|chào mừng|mừng|nhân|dịp|lễ|to chuc|ky niem|chao mung|mung|nhan|dip|le)"
    r"(?: ngày| ngay| dịp| dip)? \Z",
    re.IGNORECASE,
)
_HOLIDAY = regex(r"(?:0?8/0?3|26/0?3|20/10|20/11|27/0?7|27/0?2|19/0?5|22/12|30/0?4|18/11|14/10|11/0?4|28/0?6)(?![\d/])")
_FOREMOST = regex(r"\s(?:đứng đầu|dẫn đầu|hàng đầu|đầu|dung dau|dan dau|hang dau|dau)(?!\w)")
_SLOGAN = regex(r"[“\"‘](?=\d)(?:(?!đồng)[^“”\"‘’%\n.]){4,40}[”\"’]")
_SEVERAL = regex(r"(?<!\S)\d+(?:, \d+)*(?:,|,? (?:và|va)| ?[-–]) \Z")
# "VRG-‖5", "BKS 31 A -‖6035", "Km 72+‖850"; the minutes of "08:‖52".
_CODING = frozenset("-+:")
_CODE = regex(r"(?:[^\W\d_]|(?<![^\W_])[A-ZĐ] )-\Z|[Kk]m ?\d{1,4}\+\Z")
_CLOCK = regex(r"(?<!\d)\d{1,2}:\Z")
_PAPERS = in_both_spellings("báo;số")
_BETWEEN = in_both_spellings("giữa;của;dân;hệ;tác;nghị;phủ;ích;giới;cả")
_STATES = in_both_spellings("nước;quốc gia;dân tộc")
_PROGRAMMES = in_both_spellings("dự án;chương trình;đề án;chiến dịch;phong trào")
_HOUSES = ("trụ sở", "tru so", "nhà", "nha", "tòa nhà", "toà nhà", "toa nha")
_ROOMS = in_both_spellings("tầng;lầu;phòng")
# "Điều 7, ‖ 8 Nghị định": one more article of it.
_ARTICLES = regex(r"(?<!\w)(?:điều|dieu) \d{1,3}(?:, \d{1,3})*(?:,|,? (?:và|va)) \Z")
_ARTICLED = in_both_spellings(
    "luật;bộ luật;nghị định;thông tư;nghị quyết;quyết định;quy chế;quy định;pháp lệnh;điều lệ"
)
_COMPONENTS = in_both_spellings("phần")
_PART_OF_PROJECT = in_both_spellings("dự án thành phần")
# Of how many sheets and copies the paper itself is: "được lập thành ‖ 03 bản ‖, mỗi bên giữ ‖ 01 bản".
_COPIES = in_both_spellings("bản;bộ;trang;tờ")
_COPIED = regex(
    r"(?<!\w)(?:lập thành|làm thành|mỗi bên(?: \w+){0,3}? giữ|biên bản (?:này )?(?:gồm|có)|lap thanh|lam thanh"
    r"|moi ben(?: \w+){0,3}? giu|bien ban (?:nay )?(?:gom|co))(?: \d{1,2} (?:trang|tờ|to),?)? \Z"
)
# "| 2.1 Phương án", "## 4.2 Kế hoạch": what a section or a row is numbered with, and no "2.5 Tấn".
_SECTION = regex(r"[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}")
# "NĐ ‖ 30/2020 ‖ toàn văn": a paper by its number and year.
_PAPERS_SHORT = in_both_spellings("nđ;tt;qđ;nq;ct;cv;tb;kl;bc;kh;ttr;tttt;ttlt;hd;luật;định;quyết")
_OF_YEAR = regex(r"[0-9]{1,4}/(?:19|20)[0-9]{2}")
# What such a company is called: "công ty trách nhiệm hữu hạn ‖ hai thành viên ‖ trở lên".
_PARTNERS, _LIMITED = in_both_spellings("thành viên"), in_both_spellings("hạn;tnhh")
_TO_YEAR = regex(r"(?:năm|giai đoạn|nam|giai doan) (?:19|20)[0-9]{2} ?(?:đến|tới|den|toi|-|–)(?: năm| nam)? \Z")
_YEAR = regex(r"(?:19|20)[0-9]{2}")


def _named(spaced: str, start: int) -> bool:
    """Whether two words in capitals before a figure make a name with it: "Nhơn Trạch ‖ 4 ‖ phục vụ"."""
    words = spaced[max(0, start - 24) : start].split()[-2:]
    return len(words) == 2 and words[0].istitle() and words[1].istitle()


def slogans(text: str) -> Iterator[tuple[int, int]]:
    """Where a quotation begins with a figure, and is a name: “3 ca, 4 kíp”, “5 không, 3 sạch”."""
    return (found.span() for found in _SLOGAN.finditer(text))


def counts_nothing(line: str, spaced: str, start: int, end: int, unit: Unit, *, bare: bool) -> bool:
    """Whether the figure at [start, end) is no quantity, by what is before it; `line` is `spaced` in small letters."""
    several = None
    seat = unit.head in _SEATS and spaced[unit.end + 1 : unit.end + 2].isupper()
    if (seat or not unit.known or unit.head in _ACTING) and (
        several := _SEVERAL.search(line, max(0, start - 24), start)
    ):
        start = several.start()  # "thôn ‖ 3, 5 và 7 ‖ xã Hòa Bình"
    before = line[max(0, start - 24) : start]
    mark = before[-1:]
    if mark == "#":
        return True  # "kiến nghị #‖7 khung pháp lý"
    if mark in _CODING and (_CLOCK if mark == ":" else _CODE).search(spaced, max(0, start - 12), start):
        return True
    if mark == " " and line[end : end + 1] == "\n" and _is_page_number(line, start):
        return True
    if line[start:end] in _THOUSAND and _is_cell_of_unit(line, start, unit.end):
        return True
    opens = not before or mark == "\n" or (before.endswith("\n ") and "." in line[start:end])  # " ‖ 3.1 ‖ Hội thi vẽ"
    if (opens or not unit.known or end - start == 4 or unit.head in _LED) and _labels(
        line, spaced, start, end, unit, opens=opens
    ):
        return True
    if not unit.known and (
        mark in ("(", " ")
        and line.find("(", max(0, start - 60), start) >= 0
        and _ABSENT.search(line, max(0, start - 90), start)
    ):
        return True
    if ":" in before[-2:] and VIEWS.search(before):
        return True  # the counter of a page
    if ":" in before and _RATED.search(before):
        return True
    if "." in line[start:end] and not opens and _numbers_section(spaced, start, end, unit):
        return True
    words = before.split()
    if not words:
        return False
    if "covid" in words[-2:] and words[-1] in ("covid", "-"):
        return True  # "Covid - ‖ 19 song", "Covid -‖19 gắn với"
    if not mark.isspace():
        return False
    if words[-1] == "|" and unit.head in _VIEWED and line[unit.end : unit.end + 1] in ("", "\n"):
        return True  # "30/01/2026 | ‖ 606 lượt xem"
    last = words[-1].lstrip('(“"')
    pair = " ".join(words[-2:])
    if last in _CITED and unit.head in _SAYING:
        return True  # "tại khoản ‖ 4 ‖ đề nghị thay cụm từ …"
    if last in _ORDINAL[bare]:
        earlier = words[-2] if len(words) > 1 else ""
        if last in ("số", "so") and (earlier in _TOTALS or not line[start:end].isdecimal()):
            return False
        if last in _SENT_FOR and unit.known and earlier in _TO_SEND and unit.head not in _CITED:
            return False  # "xin điều ‖ 04 tổ máy ‖ dự phòng", "đã điều ‖ 2 xe ‖"
        return last in _ALWAYS or not (unit.money or unit.head in _MEASURED or pair in _WHOLE_WORDS)
    if pair in _REGIONS and (unit.head.startswith(_ACTING) or unit.head in _SAYING):
        return True  # "Ngân hàng Nhà nước Khu vực ‖ 7 ‖ tổ chức kết nối"
    held = last in _PLACE[bare] and pair not in _WHOLE_WORDS  # "nâng cấp ‖ 6 ngòi tiêu"
    if not unit.known and (held or pair in _PAPER_PAIRS or _named(spaced, start)):
        return True
    if last in _BETWEEN and unit.head in _STATES and line[start:end] in ("2", "02"):
        return True  # "hợp tác giữa ‖ 2 nước", "nhân dân ‖ 2 nước": which, not how many
    if pair in _PROGRAMMES and unit.multiplier > 1 and not unit.money:
        return True  # "dự án ‖ 5 triệu cây xanh": what it is called
    if end - start == 4 and _TO_YEAR.search(before) and _YEAR.fullmatch(line, start, end):
        return True  # "Từ năm 2026 đến ‖ 2030 ‖ giải quyết việc làm"
    if last in _ROOMS and (spaced[end + 1 : end + 2].isupper() or unit.head.startswith(_HOUSES)):
        return True  # "hội trường tầng ‖ 3 ‖ Huyện ủy", "phòng họp tầng ‖ 2 ‖ trụ sở"
    if last in _COMPONENTS and " ".join(words[-4:]) in _PART_OF_PROJECT:
        return True  # "khởi công Dự án thành phần ‖ 1 ‖ tuyến đường …"
    if unit.head in _ARTICLED and _ARTICLES.search(before):
        return True
    if unit.head in _SEATS and (pair in _HEADS_OF_UNITS or last in _BODIES or _is_alliance(words)):
        return True
    if last in _GRADES and pair.split()[0] in _TAUGHT and line[start:end] in _GRADED:
        return True  # "học sinh lớp ‖ 5 ‖ bước vào", "dạy lớp ‖ 1 ‖ chương trình mới"
    if several and last in _NUMBERED and unit.head in _ACTING:
        return True  # "Các thôn 3, 5 và ‖ 7 ‖ tổ chức họp dân"
    if (last in _NUMBERED or seat) and pair not in _WHOLE_WORDS and _bears(spaced, start, unit, words, last, seat=seat):
        return True
    if (last in ("nhóm", "nhom") or pair in ("một trong", "mot trong")) and _FOREMOST.match(line, unit.end):
        return True  # "thuộc nhóm 3 nước đứng đầu ASEAN", "một trong 5 đơn vị dẫn đầu"
    if unit.head == "tb" and last in _PAPERS:
        return True  # "Thông báo 81 TB VPCP"
    if "/" in line[start:end] and _NAMED_BY_DAY.search(before) and _DAY.fullmatch(line, start, end):
        return True
    if "/" in line[start:end] and _KEPT.search(before) and _HOLIDAY.match(line, start):
        return True  # "Công đoàn tổ chức ‖ 20/10 gọn nhẹ"
    if "/" in line[start:end] and last in _PAPERS_SHORT and _OF_YEAR.fullmatch(line, start, end):
        return True
    if unit.head in _PARTNERS and last in _LIMITED:
        return True
    if unit.head in _COPIES and _COPIED.search(line, max(0, start - 40), start):
        return True
    return pair in _PAIRS or last in _BOARDS


def _numbers_section(spaced: str, start: int, end: int, unit: Unit) -> bool:
    """Whether a figure with a stop in it opens a line or a cell, behind signs alone, and a capital word follows."""
    if unit.head in _MEASURED or not spaced[end + 1 : end + 3].istitle() or not _SECTION.fullmatch(spaced, start, end):
        return False
    opened = max(spaced.rfind("\n", 0, start), spaced.rfind("|", 0, start)) + 1
    return start - opened < 12 and not any(map(str.isalnum, spaced[opened:start]))


def _is_cell_of_unit(line: str, start: int, end: int) -> bool:
    """Whether nothing else stands in a line or cell: "| Nước sạch | ‖ 1000 m3 ‖ | 14.912 |" says in what is counted."""
    before, after = line[max(0, start - 8) : start].rstrip(" *"), line[end : end + 8].lstrip(" *)")
    return before[-1:] in ("|", "\n") and after[:1] in ("|", "\n", "")


def _is_page_number(line: str, start: int) -> bool:
    """Whether a figure at a line's end stands alone on it, away from the left edge: a page's, between two lines."""
    return not line[line.rfind("\n", 0, start) + 1 : start].strip(" ")


def _is_alliance(words: list[str]) -> bool:
    """Whether the words end with what those of several places are called: "Liên minh HTX ‖ 5 tỉnh", "cụm ‖ 6 tỉnh"."""
    if words[-1] in _CLUSTERS:
        return not _SHARING.intersection(words[-2:-1])  # "mỗi cụm ‖ 3 xã"
    return any(" ".join(words[-length:]) in _ALLIANCES for length in (3, 5))


def _labels(line: str, spaced: str, start: int, end: int, unit: Unit, *, opens: bool) -> bool:
    """Whether a figure labels a line that it `opens`, or a term, or is a year, by what follows it."""
    if not opens and unit.head in _CITED:
        return line[unit.end + 1 : unit.end + 2].isdecimal()  # "điểm ‖ 5.1 ‖ khoản 5", "tài liệu ‖ 12 ‖ mục 4"
    if unit.known and not opens:
        if unit.head in _TERMS:
            return spaced[unit.end + 1 : unit.end + 2] in ("I", "V", "X")  # "HỘI ĐỒNG NHÂN DÂN QUẬN ‖ 2 ‖ KHÓA III"
        # "Thông báo 81-TB/TW ‖ 2025 ‖ Kết luận về"
        return end - start == 4 and spaced[end + 1 : end + 3].istitle() and bool(_YEAR.fullmatch(line, start, end))
    if not opens:
        return bool(_YEAR.fullmatch(line, start, end))
    if not unit.known or (unit.head in _VIEWED and line[unit.end : unit.end + 1] in ("", "\n")):
        return True
    return spaced[end + 1 : end + 3].istitle() and "." in line[start:end]  # "2.3 Lao động": a section


def _bears(spaced: str, start: int, unit: Unit, words: list[str], last: str, *, seat: bool) -> bool:
    """Whether the body named before the figure bears it: "Chi bộ ‖ 1 ‖ tổ chức", "khối ‖ 3 ‖ phường Nghi Hương"."""
    if last not in _NUMBERED:
        return _named(spaced, start)
    if unit.head.startswith(_ACTING):
        return not _SHARING.intersection(words[-2:-1])
    if unit.head in _SAYING and (spaced[start - len(last) - 1].isupper() or words[-2:] == ["chi", "bộ"]):
        return not _SHARING.intersection(words[-3:-1])  # "Quận ‖ 11 ‖ đề nghị", "chi bộ ‖ 9 ‖ báo cáo"
    return seat
