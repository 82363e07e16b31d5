"""Cơ quan ban hành: the body that issues a document and the one above it, from header, title, foot and text.

BAN CHẤP HÀNH under LIÊN MINH … TỈNH LAM SƠN → Ban Chấp hành Liên minh … tỉnh Lam Sơn
ỦY BAN NHÂN DÂN with “Ủy ban nhân dân tỉnh Lam Sơn ban hành …” → Ủy ban nhân dân tỉnh Lam Sơn
NGHỊ QUYẾT ĐẠI HỘI … without a header → the body whose congress it was
Source: decree 30/2020/NĐ-CP, annex I (box 2).
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import itertools
import re

from domain.extraction import Span
from extractors.documents.committees import DECIDES, DECIDING, in_full, inner_organ, needs_whole, starts_inner
from extractors.documents.concluders import concluder_of
from extractors.documents.header import TYPES, Header, starts_as_body
from extractors.documents.letters import in_small_letters, spelled_out
from extractors.documents.names import LOWER, UPPER
from extractors.documents.view import View
from extractors.people.provinces import is_province
from vitext.fold import fold

_OF_BODY = re.compile(rf"\s*(?:{'|'.join(TYPES)})\s+cua\s+(?P<who>[^,;\n]{{3,80}}?)\s(?=(?:ve|v/v|tai)\s)")
_BY_BODY = re.compile(r"cua\s+(?P<who>[^,;\n]{3,80}?)\s*(?=$|\s(?:ve|v/v|tai)\s)")  # the title's first line
_OF_MEETING = re.compile(
    r"\W*bien ban (?:cuoc |buoi )?(?:hop|hoi nghi)\s+(?P<who>(?:(?!(?:thang|quy(?! tin| ho tro)|lan|nam|ve|dot"
    r"|dinh|ngay|tuan)(?!\w))\w+\s*){2,8}?)(?=\s*(?:thang|quy|lan|nam|dot|dinh ky|ngay|tuan)\s|\s*$)"
)
_SESSION = re.compile(r"khoa |ky hop|nhiem ky|phien hop|lan thu|\(|thang |nam ")
_TERM_AT_END = re.compile(r",? (?:khoa [ivxl\d]+|nhiem ky \d{4}\s*-\s*\d{4})\W*$")
_SESSION_AFTER = re.compile(r",?\s+(?:khoa [ivx\d]|ky hop thu|nhiem ky)")
_HEADS = re.compile(
    r"(?:chu tich |bo truong |giam doc |tong giam doc |hieu truong |tm\.? )?(?:thu tuong chinh phu|chu tich nuoc"
    r"|tong kiem toan|quoc hoi|chinh phu|uy ban thuong vu|hoi dong|uy ban|ban |bo |so |lien minh|htx|hop tac xa"
    r"|cong ty|dai hoi dong|hoi |doan |cong doan|chi bo|dang |truong )"
)
_INFORMS = re.compile(
    r"(?m)^\W*(?P<who>[^\W\d][^\n.;:,]{4,70}?) (?:xin |tran trong |kinh )?thong bao\s+(?:de|den|toi|cho|ket luan"
    r"|y kien|noi dung)(?!\w)"
)
ISSUES = re.compile(
    r"(?:,\s|(?m:^)\W*|[.;]\s)(?P<who>[^\W\d][^\n.;:,]{3,70}?) (?:ban hanh|xay dung|xin bao cao|bao cao"
    r"|kinh bao cao|trinh|de nghi|huong dan|trien khai|yeu cau)\s(?:[^.;\n]|\.(?=\d)){0,200}?(?:nhu sau|sau day"
    r"|cu the)\s*:"
)
_WIRES = re.compile(r"(?m)^\W*(?P<who>[^\W\d][^\n.;:,]{4,70}?) dien\s*:")
_INVITES = re.compile(
    r"(?:,\s|[;.]\s|(?m:^)\W*)(?P<who>[^\W\d][^\n.;:,]{4,80}?) (?:to chuc"
    r"|(?:xin |tran trong |tran trong kinh |kinh )moi)(?!\w)"
)
_WRITES = re.compile(
    r"(?:(?<=[,.;:)] )|(?<=\n)|(?<=[./;]\n))(?P<who>[^\W\d][^\n.;:,()]{2,70}?) (?:(?:xin |tran trong |kinh "
    r"|da )?(?:de nghi|yeu cau|thong bao|bao cao|trinh|nhan duoc|tra loi|huong dan|co y kien|gui|cam on))(?!\w)"
)
_NO_NAME = re.compile(r"\s(?:trong|để|khi|việc|đã|sẽ|các|về|được|đang|tại)\s")
_LETTER = 12_000
_KIND_MARK = re.compile(r"^([^\W\d]+)\s*:(?= \w)")  # “TRƯỜNG: THCS …”
# “…, Chính phủ ban hành Nghị định …”, “Bộ trưởng Bộ … ban hành Thông tư …” below the grounds.
_ENACTS = re.compile(
    r"(?m)(?:^\W*|[;.]\s+)(?P<who>[^\W\d][^\n.;:,]{3,70}?) ban hanh (?:nghi dinh|thong tu|quyet dinh|nghi quyet"
    r"|chi thi)(?!\w)"
)
_DIRECTS = re.compile(
    r"(?m)(?:,\s|^\W*)(?P<who>(?:bo truong|chu tich|uy ban|ubnd|ban |giam doc|thu tuong|tinh uy|huyen uy"
    r"|dang uy)[^\n.;:,]{0,70}?) (?:chi thi|yeu cau)(?:\s*"
    r"| (?:cac|thu truong|chu tich|giam doc|uy ban|ubnd|so) [^:\n]{0,300}):"
)
_OFFICE_OF_UNIT = re.compile(
    r"(?:van phong|thuong truc)(?: (?:hdnd|ubnd|hoi dong nhan dan|uy ban nhan dan|va|-|&|,))+$"
)
_UNIT_AT_END = re.compile(r"(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn) .+$")
_OF_PARTY = ("Ban Chấp hành",)
_DANG_UY = re.compile(r"^Đảng (?:ủy|uỷ)")
_HUYEN_UY = re.compile(r"(?P<unit>Huyện|Tỉnh) (?:ủy|uỷ) ")
_FOR_COMMITTEE = re.compile(rf"(?:t\.?m\.?|t/m\.?)\s*(?P<who>{DECIDES})(?!\w)")
_COMMITTEE_ACTS = re.compile(
    rf"(?:,\s|(?m:^)\W*)(?P<who>{DECIDES})(?!\w)[^.;\n]{{0,160}}?\s(?:hop|to chuc|tien hanh|da thao luan"
    rf"|thong nhat|quyet nghi)(?!\w)"
)
_GATHERS = rf"(?:hoi nghi|cuoc hop|phien hop|hop|ky hop)(?: lan thu \w+)?,? (?:cua )?(?P<who>{DECIDES})(?!\w)"
_OF_TYPE = re.compile(rf"nghi quyet (?:cua )?(?P<who>{DECIDES})(?!\w)")  # “NGHỊ QUYẾT HỘI ĐỒNG QUẢN TRỊ”
_COMMITTEE_GATHERS = re.compile(_GATHERS)
_COMMITTEE_MEETS = re.compile(rf"{_GATHERS}|cua (?P<of>{DECIDES})(?!\w)")

_OF_CONGRESS = re.compile(
    r"\W*(?:nghi quyet )?(?:dai hoi(?: dai bieu| toan the| toan quoc| thanh vien| xa vien| thuong nien)*"
    r"|hoi nghi(?: lan thu \w+)?(?: cua)?)\s+(?P<who>[^,;:\n(]{4,90}?)\s*(?=,|\(|$"
    r"|\s(?:lan |khoa |khoa$|nhiem k[yi] |thuong nien|mo rong|nam \d))"
)
_OF_COMPANY = re.compile(
    r"\W*(?:nghi quyet )?(?:dai hoi dong co dong|dai hoi"
    r"|hoi dong) [^,;:\n]*?(?<!\w)(?P<who>(?:(?:tong )?cong ty|ctcp|ngan hang|tap doan) [^,;:\n(]{4,80})$"
)
# A body named by its kind only: whose it is stands in the text or, by the decree, before the day.
_UNNAMED = re.compile(
    r"(?:thuong truc )?(?P<body>uy ban nhan dan|ubnd|hoi dong nhan dan"
    r"|hdnd)(?: (?P<unit>tinh|thanh pho|tp\.?|huyen|quan|thi xa|xa|phuong|thi tran))?$"
)
_UNIT = r"(?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|xa|phuong|thi tran)"
# “UBND tỉnh ban hành Kế hoạch …”: of which level the body is that issues.
_OWN_UNIT = re.compile(
    rf"(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd) (?P<unit>{_UNIT}) (?=ban hanh|xay dung|trien khai|yeu cau"
    rf"|bao cao|thong bao|quyet nghi)"
)
# “CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH” above the grounds.
_DECIDES_ABOVE = re.compile(rf"(?m)^\W*(?:chu tich )?(?:uy ban nhan dan|hoi dong nhan dan) (?P<unit>{_UNIT})\W*$")
_STAFF = "can bo|cong chuc|vien chuc|nguoi lao dong|cong nhan|giao vien|nhan vien|cb|cc|vc|cbcc|cbvc|ccvc|cbccvc|cnvc|nld|dai bieu|toan the|dang vien|doan vien|thuong nien"
_MET = re.compile(
    rf"(?<!\w)(?:dai hoi|hoi nghi)(?:,? (?:va )?(?:{_STAFF})(?!\w)"
    rf"|(?:-| - )(?:{_STAFF})(?!\w))* (?P<who>(?:chi bo|dang bo|truong|cong doan|chi doan|lien doi|hoi|doan|htx"
    rf"|hop tac xa|cong ty|quy)(?!\w| nghi) [^,;:.\n(]{{4,80}}?)"
    r"(?=,|\.| (?:nhiem ky|nam hoc|nam \d|lan thu|khoa|duoc to chuc|tien hanh|dien ra|thong nhat|da|hop"
    r"|quyet nghi)(?!\w))"
)
_NEAR = 1500
_CENTRAL = "ban chap hanh trung uong"
_NAME = re.compile(rf"[{UPPER}][{LOWER}{UPPER}]*(?: [{UPPER}][{LOWER}{UPPER}]*){{0,3}}")
_CITY = re.compile(r"thanh pho (?:ha noi|ho chi minh|hai phong|da nang|can tho|hue)(?!\w)")
_TOP = 3000
# The committee or council of a province, in the line of its own; and as papers name it.
_DECIDES_IN_PROVINCE = re.compile(r"(?m)^\W*(?:chu tich )?(?:uy ban|hoi dong) nhan dan tinh\W*$")
_OF_PROVINCE = re.compile(r"(?<!\w)(?:(?:uy ban|hoi dong) nhan dan|ubnd|hdnd) tinh (?=\w)")
_FAR = 5000  # a directive tells first what is wrong


def issuer_of(view: View, header: Header, kind: str) -> tuple[str | None, str | None]:
    """The parent organ and the issuing one, in small letters; None where nothing names them."""
    names = [
        in_small_letters(view, _KIND_MARK.sub(r"\1", _without_term(" ".join(view.words(line) for line in organ))))
        for organ in header.organs
    ]
    names = _with_parts(names)
    authority = _authority(view, header)
    if not names:
        congress = _of_congress(view, header) if kind == "resolution" and authority is None else None
        if kind == "resolution" and authority is None and (congress is None or needs_whole(fold(congress).lower())):
            congress = _of_those_who_met(view, header, congress) or congress
        spoken = authority or congress or _speaking(view, header)
        return None, spoken
    issuer = names.pop()
    if needs_whole(fold(issuer).lower()) and names:
        whole = names.pop()
        issuer = f"{issuer} {whole}"
    elif authority and (
        fold(authority).lower().startswith(f"{fold(issuer).lower()} ")
        or (kind == "resolution" and starts_inner(fold(authority).lower()) and not inner_organ(fold(authority).lower()))
    ):
        issuer = authority
    if header.youth and fold(issuer).lower() == _CENTRAL:
        issuer = f"{issuer} Đoàn TNCS Hồ Chí Minh"  # the right column says whose committee it is
    issuer = spelled_out(view, issuer)
    parent = names[-1] if names else None
    if parent and fold(issuer).lower() == "van phong":
        issuer = f"{issuer} {parent}"
    elif parent and _OFFICE_OF_UNIT.match(fold(issuer).lower()) and (unit := _UNIT_AT_END.search(parent)):
        issuer = f"{issuer} {unit.group()}"  # "Văn phòng HĐND và UBND" below "Ủy ban nhân dân huyện …"
    if kind == "resolution" and not starts_inner(fold(issuer).lower()):
        issuer = _deciding(view, header, issuer)
    return parent, in_full(issuer) if kind == "resolution" else issuer


def _without_term(name: str) -> str:
    """“BAN CHẤP HÀNH KHÓA IV” is the committee of any term."""
    term = _TERM_AT_END.search(fold(name).lower())
    return name[: term.start()] if term else name


def _with_parts(names: list[str]) -> list[str]:
    """Two lines of one body put together: “Ban Chấp hành ‖ Liên minh …”, “Ngân hàng … ‖ Chi nhánh tỉnh …”."""
    joined: list[str] = []
    for name in names:
        key = fold(name).lower()
        before = fold(joined[-1]).lower() if joined else ""
        if (needs_whole(before) and not needs_whole(key)) or (before and key.startswith("chi nhanh tinh ")):
            joined[-1] = f"{joined[-1]} {name}"
        else:
            joined.append(name)
    return joined


def _authority(view: View, header: Header) -> str | None:
    """The body named between title and text: “HỘI ĐỒNG NHÂN DÂN TỈNH …”, without its term and session."""
    named = list(itertools.takewhile(lambda line: not _SESSION.match(view.key_of(line)), header.authority))
    if not named or not _HEADS.match(view.key_of(named[0])):
        return None
    words = " ".join(view.words(line) for line in named)
    session = _SESSION_AFTER.search(fold(words).lower())
    return in_small_letters(view, words[: session.start()] if session else words)


def _speaking(view: View, header: Header) -> str | None:
    """Where the header is lost, the one who speaks: “Văn phòng … xin thông báo để …”, “…, Bộ trưởng Bộ … chỉ thị:”."""
    met = _OF_MEETING.match(view.key, *header.type_line) if header.type_line else None
    if met and starts_as_body(met["who"]):
        return view.words(met.span("who"))
    if header.type_word == "dieu le" and header.title and starts_as_body(view.key_of(header.title[0])):
        return in_small_letters(view, " ".join(view.words(line) for line in header.title if view.is_upper(line)))
    heading = _OF_BODY.match(view.key, *header.type_line) if header.type_line else None
    heading = heading or (_BY_BODY.match(view.key, *header.title[0]) if header.title else None)
    if heading and starts_as_body(heading["who"]):
        return in_small_letters(view, view.words(heading.span("who")))
    if header.type_word == "cong dien":
        told = _WIRES.search(view.key, header.type_line[0] if header.type_line else 0, header.end + 600)
    elif header.type_word == "chi thi":
        told = _DIRECTS.search(view.key, header.end, header.end + _FAR)
    elif header.type_word in ("giay moi", "thu moi"):
        told = _INVITES.search(view.key, header.end)
        told = told if told and starts_as_body(told["who"]) else None
    elif header.type_word == "thong bao":
        told = _INFORMS.search(view.key, max(header.end, len(view.key) - 2000))
        if told is None and header.type_line:
            title = (header.type_line[0], header.title[-1][1] if header.title else header.type_line[1])
            led = concluder_of(view, title, header.end) if view.key.find("ket luan", *title) >= 0 else None
            return in_small_letters(view, view.words(led)) if led else None
    else:
        told = ISSUES.search(view.key, header.end, header.end + 3000)
        told = told if told and starts_as_body(told["who"]) else _ENACTS.search(view.key, header.end)
        told = told if told and starts_as_body(told["who"].removeprefix("bo truong ")) else None
    if told is None or not view.flow[told.start("who")].isupper():
        return None
    return in_small_letters(view, view.words(told.span("who")))


def writer_of(view: View) -> Span | None:
    """Who writes a letter without header: the body that most often asks, tells or reports in its sentences."""
    told: dict[str, list[Span]] = {}
    for found in _WRITES.finditer(view.key, 0, _LETTER):
        start = found.start("who")
        if (
            view.flow[start].isupper()
            and starts_as_body(found["who"])
            and not _NO_NAME.search(view.flow, *found.span("who"))
        ):
            told.setdefault(" ".join(found["who"].split()), []).append(found.span("who"))
    return max(told.values(), key=len)[0] if told else None


def _deciding(view: View, header: Header, issuer: str) -> str:
    """A resolution is the committee's, though the header names the whole body: read it around the title and at the foot."""
    for line in header.authority:
        if inner_organ(view.key_of(line)):
            return f"{in_small_letters(view, view.words(line))} {issuer}"
    heading = _OF_TYPE.match(view.key, *header.type_line) if header.type_line else None
    met = heading or next((found for line in header.title if (found := _COMMITTEE_MEETS.match(view.key, *line))), None)
    near = (header.end, min(len(view.key), header.end + 1500))
    committee = (
        met
        or _FOR_COMMITTEE.search(view.key, max(header.end, len(view.key) - 2500))
        or _COMMITTEE_ACTS.search(view.key, *near)
        or _COMMITTEE_GATHERS.search(view.key, *near)
    )
    if committee is None:
        return issuer
    name = DECIDING[committee.groupdict().get("of") or committee["who"]]
    return f"{name} {_as_party(issuer) if name in _OF_PARTY else issuer}"


def _as_party(issuer: str) -> str:
    """The whole whose committee a Party committee is: “Huyện ủy X” is that of “Đảng bộ huyện X”."""
    district = _HUYEN_UY.match(issuer)
    if district:
        return f"Đảng bộ {district['unit'].lower()} {issuer[district.end() :]}"
    return _DANG_UY.sub("Đảng bộ", issuer)


def _of_congress(view: View, header: Header) -> str | None:
    """Of a congress's resolution without a header: the body whose congress it was."""
    above = [line for line in view.lines[:6] if header.type_line and line[1] <= header.type_line[0]]
    for line in (*header.title, *([header.type_line] if header.type_line else []), *above):
        held = _OF_COMPANY.match(view.key, *line) or _OF_CONGRESS.match(view.key, *line)
        if held and starts_as_body(held["who"]):
            return in_small_letters(view, view.words(held.span("who")))
    return None


def _of_those_who_met(view: View, header: Header, kind: str | None) -> str | None:
    """The body whose meeting the first sentences tell of, a name of its own in it; one of this `kind` where that is
    known: “Đại hội chi bộ ‖ trường THCS X ‖ nhiệm kỳ …”, “Hội nghị viên chức ‖ Trường X ‖ được tổ chức …”."""
    for met in _MET.finditer(view.key, header.end, header.end + _NEAR):
        start, end = met.span("who")
        named = any(map(str.isupper, view.flow[start + 1 : end]))
        if named and starts_as_body(met["who"]) and met["who"].startswith(f"{fold(kind or '').lower()}"):
            name = view.words((start, end))
            return name[0].upper() + name[1:]
    return None


def _seat(view: View, header: Header) -> str:
    """The unit that the place stands for; the province whose body the text names, where a decision of the province is
    given in its town: “Pleiku, ngày …” of a committee of “tỉnh Gia Lai”.
    """
    place = view.words(header.place) if header.place else ""
    if is_province(place) or not _DECIDES_IN_PROVINCE.search(view.key, 0, header.end + _TOP):
        return place
    for found in _OF_PROVINCE.finditer(view.key, 0, header.end + _TOP):
        name = _NAME.match(view.flow, found.end())
        if name and is_province(view.words(name.span())):
            return view.words(name.span())
    return place


def with_unit(view: View, header: Header, issuer: str) -> str:
    """A council or committee that the header names by its kind only, with the name of its unit."""
    kind = _UNNAMED.match(fold(issuer).lower())
    if kind is None:
        return issuer
    unit = kind["unit"] or _UNIT
    said = re.compile(rf"(?<!\w){kind['body']} {unit} (?=\w)")
    for found in said.finditer(view.key, 0, header.end + _TOP):
        name = _NAME.match(view.flow, found.end())
        if name and not view.is_upper((found.start(), name.end())):
            at = name.start() if kind["unit"] else found.start() + len(kind["body"])
            return f"{issuer} {view.words((at, name.end()))}"
    place = _seat(view, header) if header.place else ""
    if kind["unit"] is None and _NAME.fullmatch(place) and (own := _OWN_UNIT.search(view.key, 0, header.end + _TOP)):
        return f"{issuer} {view.words(own.span('unit'))} {place}"
    if (
        kind["unit"] is None
        and _NAME.fullmatch(place)
        and (own := _DECIDES_ABOVE.search(view.key, 0, header.end + _TOP))
    ):
        return f"{issuer} {view.words(own.span('unit')).lower()} {place}"
    if kind["unit"] and _NAME.fullmatch(place):
        return f"{issuer} {place}"
    city = _CITY.search(view.key, 0, header.end + _TOP) if kind["unit"] == "thanh pho" else None
    return f"{issuer} {in_small_letters(view, view.words(city.span()))[10:]}" if city else issuer
