"""Cơ quan trong tên cuộc họp: the body that a meeting's name holds, and where its own name ends.

Hội nghị ‖ Ban Chấp hành Hội Nông dân tỉnh ‖ lần thứ 6      Kỳ họp thứ 11, ‖ HĐND tỉnh ‖ khóa III
"""

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.documents.header import starts_as_body
from extractors.documents.names import LOWER, UPPER
from extractors.documents.view import View
from extractors.meetings.body_words import GATHERED, begins_name
from extractors.meetings.sessions import A_MEETING, MET_FOR, is_other
from vitext.lazy import regex

_IN_TITLE = regex(
    r"(?:cua(?: tap the)?|he thong|,|-|\)|trong|thu \w+"
    r"|(?:hoi nghi|dai hoi|ky hop|phien hop|cuoc hop|hop)(?: dai bieu| thanh vien| xa vien| thanh lap| toan the"
    r"| tap the| toan quoc| can bo| mo rong| thuong ky| thuong nien| dinh ky| giao ban| chuyen de"
    r"| bat thuong| truc tuyen| [ivxl]{1,6})*)\s+(?=(?P<body>(?:[^,;.:\n(]|(?<=\Wt)\.(?=u)|(?<=\Wtp)\.)+))"
)
# With whom somebody worked is not who held it: “buổi làm việc với Tỉnh ủy - ‖ UBND tỉnh”.
_WORKED = regex(r"(?:(?:buoi|cuoc) )?(?:lam viec|hop) voi ")
_RECEIVED = regex(
    r"(?:buoi |cuoc )?(?:don )?tiep(?: va lam viec voi)? doan "
)  # nor is a guest: “buổi tiếp Đoàn của ‖ Hội A”
# One trade beside another: “Tập đoàn Chè ‖ - Cà phê Sông Mã”, “Công ty Tư vấn ‖ - Thiết kế Hòa An”.
_OF_TRADES = regex(
    r"(?:tap doan|(?:tong )?cong ty|ctcp|trung tam|phong|so|vien|truong|htx|hop tac xa|hiep hoi|hoi)(?!\w)"
)
_NO_TRADE = regex(
    rf"(?:{MET_FOR}|nhiem ky|hoi nghi|hoi thao|ky hop|phien hop|cuoc hop|dai hoi|khoa |lan |dot |nam |quy )"
)
_TRADE = regex(rf"[{UPPER}][{LOWER}]+ [{LOWER}]+(?!\w)")
_NAME_END = regex(
    r"[,;()\n]|(?<!\Wt)(?<!\Wtp)\.|\s-\s(?!vung tau(?!\w)|hue(?!\w))"
    r"|\s(?:voi (?:cac )?(?:to|ban|lanh|dai|dia phuong|trong tam|su|tinh than|chu de"
    r"|phuong cham)|lan (?:thu|\d|[ivxl]+(?!\w))|khoa [ivxl\d]|nhiem k[yi]|thang \d|nam \d|quy |so ket|tong ket|mo rong"
    r"|trien khai|danh gia|xet |chao mung |ve |nham |trong toan |thuong ky|dinh ky|thuong nien|bat thuong"
    r"|chuyen de|chinh thuc|voi (?:cac|\d+) |da |duoc |dien ra|khai mac|be mac|tai |vao "
    r"|to chuc (?:hoi nghi|dai hoi|ky hop|cuoc hop|phien hop|tai|vao|tu|ngay)|ky (?:thu |[ivx]{1,5}(?!\w)|\d))"
)
# Whose paper it is: “Hội nghị sơ kết 2 năm thực hiện Đề án số 02 của ‖ Ban Thường vụ Tỉnh ủy”.
OF_PAPER = regex(
    r"(?:nghi quyet|chi thi|ket luan|quy dinh|quyet dinh|ke hoach|de an|chuong trinh|huong dan|thong tri"
    r"|cong van) [^,;:]{0,60}cua $"
)
_TOOK_PLACE = regex(r" (?:da |vua )?(?:dien ra|khai mac|duoc to chuc)(?!\w)")
_WELL_KNOWN = regex(r"(?<!\w)(?:so \d|\d+[-/]\w*[a-z]|nghi quyet|chi thi|ket luan|luat|nghi dinh)(?!\w)")
_SPELT = {
    "da": "đã",
    "quy": "quý",
    "ve": "về",
    "tai": "tại",
    "vao": "vào",
    "duoc": "được",
}  # folded like parts of names
_ABBREVIATION = regex(r"\([A-ZĐ]{2,8}\)")
# Of a name, though a comma stands before it: “Ban Chỉ đạo đổi mới, ‖ phát triển kinh tế tập thể, ‖ hợp tác xã”.
_OF_STEERING = regex(r"(?:ban chi (?:dao|huy)|hoi dong) [^.;:()\n]*$")
_REPORTS = regex(rf"(?:da|dang|se|nham|de|voi|tai|vao|ngay|sang|chieu|toi|do|co|cung|{MET_FOR})(?!\w)")
# A small body goes by its unit too: “chi bộ 4, ‖ phường Minh Khai”.
_LOCAL = regex(r"(?:chi bo|chi doan|chi hoi|thon|htx|hop tac xa|to |khu )")
_UNIT_OF = regex(r"(?:phuong|xa|thi tran|huyen|dang bo xa|dang bo phuong) (?=\w)")


def of_paper(view: View, since: int, at: int, end: int) -> bool:
    """Whether the body named at `at` is whose paper is spoken of: “quán triệt Nghị quyết số 20 của ‖ Trung ương”.

    Not whose signing “took place”: “Lễ ký kết chương trình phối hợp của ‖ Hội X ‖ đã diễn ra”.
    """
    paper = OF_PAPER.search(view.key, since, at)
    return paper is not None and (
        _TOOK_PLACE.match(view.key, end) is None or _WELL_KNOWN.search(paper.group()) is not None
    )


def body_in(view: View, title: Span) -> Span | None:
    """The body that a meeting's title names: “Hội nghị Ban Chấp hành … lần thứ 6”, “Kỳ họp thứ 11, HĐND tỉnh …”."""
    for named in _IN_TITLE.finditer(view.key, *title):
        at = named.start("body")
        if (
            GATHERED.match(view.key, at)
            or (_WORKED.match(view.key, title[0]) and view.key[named.start()] in ",-")
            or of_paper(view, title[0], at, title[1])
            or _RECEIVED.match(view.key, title[0])
            or 0 <= view.key.find(" giua ", *title) < named.start()  # of those who met each other, none held it
            or _speaks_of_another(view, title[0], at)
        ):
            continue
        if starts_as_body(view.key[at : at + 40]) and begins_name(view, at):
            stop = _name_end(view, at, title[1])
            while stop and (more := _goes_on(view, at, stop)):
                stop = _name_end(view, more, title[1])
            end = stop.start() if stop else title[1]
            if " " in view.key[at:end].strip():  # not the “Ban” of “các Sở, Ban, ngành”
                return at, end
    return None


def _speaks_of_another(view: View, start: int, end: int) -> bool:
    """Whether a meeting that is only prepared was named before: “cuộc họp chuẩn bị kỳ họp thứ 7, ‖ HĐND …”."""
    return any(is_other(view.key, named.start()) for named in A_MEETING.finditer(view.key, start + 1, end))


def _name_end(view: View, at: int, last: int) -> re.Match[str] | None:
    """The first mark or word that ends a body's name; “Bệnh viện Đa khoa” and “Đại học Quy Nhơn” hold none."""
    for stop in _NAME_END.finditer(view.key, at, last):
        right = _SPELT.get(stop.group().strip())
        said = view.flow[slice(*stop.span())].strip()
        if right is None or said.lower() == right or said == stop.group().strip():
            return stop
    return None


def _goes_on(view: View, at: int, stop: re.Match[str]) -> int | None:
    """Where a name goes on behind its abbreviation, or behind a comma that is part of it."""
    if short := _ABBREVIATION.match(view.flow, stop.start()):
        return short.end()
    rest = stop.end() + 1
    if stop.group() == " - " and _OF_TRADES.match(view.key, at) and _TRADE.match(view.flow, stop.end()):
        another = starts_as_body(view.key[stop.end() : stop.end() + 40]) or _NO_TRADE.match(view.key, stop.end())
        return None if another else stop.end()
    if stop.group() == "," and _LOCAL.match(view.key, at) and (unit := _UNIT_OF.match(view.key, rest)):
        return rest + len("xa") if view.flow[unit.end()].isupper() else None
    if stop.group() == "," and view.key.startswith(" truyen hinh", stop.end()):
        return rest  # “Báo và Phát thanh, ‖ Truyền hình Hòa An”
    if stop.group() != "," or not _OF_STEERING.match(view.key, at, stop.start()):
        return None
    return rest if view.flow[rest : rest + 1].islower() and not _REPORTS.match(view.key, rest) else None
