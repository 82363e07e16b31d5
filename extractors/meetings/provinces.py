"""Thuộc tỉnh nào: the province of the body that meets, by its name, the venue or the passages about the meeting."""
# ruff: noqa: SIM905 (lists of words read better unbroken)

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.extraction import Span
from extractors.documents.bodies import starts_as_body
from extractors.documents.letters import in_small_letters
from extractors.documents.names import FAMILIES, LOWER, UPPER
from extractors.documents.view import View
from extractors.people.persons import persons
from extractors.people.provinces import PROVINCES, is_province
from vitext.fold import fold
from vitext.lazy import regex

_BELOW = regex(r"(?:xa|huyen|phuong|tran|thon|ap|khom|xom|lang|khu|pho|ban|buon) $")
# What a province does, in a headline of capitals: “LIÊN MINH HTX TỈNH ‖ TỔ CHỨC HỘI NGHỊ”.
_ACTS = (
    r"(?:Tổ|TỔ|Tiến|TIẾN|Khai|KHAI|Sơ|SƠ|Tổng|TỔNG|Triển|TRIỂN|Họp|HỌP|Tham|THAM|Phối|PHỐI|Ký|KÝ|Tập|TẬP|Ra|RA"
    r"|Công|CÔNG|Gặp|GẶP|Đối|ĐỐI|Làm|LÀM|Thăm|THĂM|Với|VỚI|Và|VÀ|Đã|ĐÃ)\b"
)
NAMED_PROVINCE = regex(
    rf"(?:[Tt]ỉnh|TỈNH|[Tt]inh|TINH)[ \n](?P<name>(?!Ủy|Uỷ|ỦY|UỶ|ĐOÀN|Đoàn|LẦN THỨ|Lần thứ|KHÓA|Khóa|KHOÁ|NHIỆM"
    rf"|Nhiệm|Độc lập|ĐỘC LẬP|CỘNG H|Quý|QUÝ|Quí|QUÍ|Năm|NĂM|Tháng|Kỳ|{_ACTS}|Cụm |Khối |Đợt|Bắc Trung|Nam Trung|Bắc Bộ"
    rf"|Nam Bộ|Trung Bộ|Tây Nguyên|Tây Bắc|Đông Bắc|Đông Nam|Tây Nam|Đồng bằng|Miền|Nguyễn|Trần |Phạm |Hoàng "
    rf"|Huỳnh |Đặng |Đỗ |Võ |Bùi |(?i:công (?:đoàn|ty)|liên (?:minh|đoàn)|hội |đảng |chi (?:bộ|hội|nhánh)|trung tâm"
    rf"|trường |văn phòng)|(?:Ngày|Sáng|Chiều|Tối|Thứ|Trong|Tại|Theo|Nhằm|Thực|Vừa|Hội|HỘI|Đại|ĐẠI|Phiên|Hôm|Căn"
    rf"|Số)\b)[{UPPER}][{LOWER}{UPPER}]*(?: [{UPPER}][{LOWER}{UPPER}]*){{0,2}}(?: ?[-–] ?(?:Vũng Tàu|VŨNG TÀU|Huế"
    rf"|HUẾ))?)"
)
_COMMITTEE = regex(r"Tỉnh (?:ủy|uỷ) ")
_BIG_CITY = regex(
    r"(?:thanh pho|tp\.?)(?<!\wtp)(?<!\wtp\.) (?P<name>ha noi|hai phong|da nang|can tho|hue|ho chi minh)(?!\w)"
)
_OF_UNIT = regex(r"^(?:tinh|thanh pho|thu do|tp\.?) ")
_PROVINCE_AFTER = regex(
    rf"\s*,\s*(?:[Tt]ỉnh |[Tt]hành phố |TP\.? ?)?(?P<name>[{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]+){{1,2}}"
    r"(?: ?[-–] ?(?:Huế|Vũng Tàu))?)"
)
_OFFICER = regex(r"(?<!\w)(?:chu tich|bi thu|giam doc|truong ban|chanh van phong)(?!\w)[^.;:,\n]{0,40} tinh $")
_LONGEST_OFFICE = 70
_WAS = regex(r",? \(?(?:cu|truoc day)(?!\w)")  # “khu vực Dĩ An, tỉnh Bình Dương ‖ cũ”
_OF_MANY = regex(r"(?:cac|nhieu|hai|ba|\d) $")
_LINKED = regex(r"(?<!to chuc )tai (?:cac )?(?:dau|diem) cau (?:truc tuyen )?$")
_SCHOOL = regex(r"dhqg|dai hoc|hoc vien")  # a school is called after its city, and is its own
_FIRM = regex(
    rf"{_SCHOOL.pattern}|(?:tong )?cong ty|buu dien|dien luc|ngan hang|tap doan"
    r"|(?<!\w)(?:cuu hoc sinh|chs|ai huu|dong huong|hai ngoai)(?!\w)"
)  # so is a firm
# Of the whole country: the place they write from is not their province.
_NATIONAL = regex(
    r"(?:ban chap hanh |ban bi thu |van phong )?(?:thuong truc )?(?:chinh phu|trung uong|quoc hoi"
    r"|bo (?!phan|chi huy)|cuc |tong |hoi dong bau cu quoc gia|doan tncs)"
)
_TOO_LONG = 3  # words
# What begins something else behind a province's name: “tỉnh Lam Sơn ‖ Khóa V”.
_NO_NAME = frozenset(
    "hop khoa lan ngay sang chieu toi thang nam quy tai trong voi va da la ve theo do hoi dai ky phien tong so khai be"
    " to tien trien ban bao cong thong phat gap tham lam hang chu bi giam pho thu truong uy dong ong ba cac nhiem mot"
    " hai".split()
)
_BODY = 24  # letters that tell how a body's name begins
_WITHIN = regex(
    rf"\((?:[^()]{{0,40}}, ?)?(?:tỉnh )?(?P<name>[{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]+){{1,2}}"
    r"(?: ?[-–] ?(?:Huế|Vũng Tàu))?) ?\)"
)


def province_at(view: View, venue: Span) -> str | None:
    """The province that the venue's name holds or that follows it: “Cung Văn hóa …, Hà Nội”."""
    after = _PROVINCE_AFTER.match(view.flow, venue[1])
    if after and is_province(_plain(after["name"])):
        return view.words(after.span("name"))
    whole = NAMED_PROVINCE.search(view.flow, *venue)
    if whole and (
        is_province(_plain(whole["name"])) or (whole.end() == venue[1] and view.key[whole.start() - 2] == ",")
    ):
        return view.words(whole.span("name"))  # “TP. Huế, tỉnh ‖ Thừa Thiên - Huế”
    last = view.words(venue).rpartition(", ")[2]
    if is_province(last):
        return last  # “Bình Sơn, ‖ Hà Nam”
    named = _BIG_CITY.search(view.key, *venue)
    return view.words(named.span("name")) if named else None


def _plain(name: str) -> str:
    """The name as it is listed: “Thừa Thiên - Huế” has a dash in some papers."""
    return re.sub(r" ?[-–] ?Huế", " Huế", name)


def province_of(view: View, near: tuple[Span, ...], *, bodies: tuple[str, ...], place: str | None) -> str | None:
    """The province, from the names of the bodies, from these passages, or from a place that is one."""
    for body in bodies:
        name = _in_words(body)
        if name:
            return _in_brackets(view, near, body) or name
    school = any(_SCHOOL.search(_key(body)) for body in bodies)
    firm = any(_FIRM.search(_key(body)) for body in bodies)
    national = any(_NATIONAL.match(_key(body)) for body in bodies)
    for start, end in near:
        people: list[Span] | None = None
        for named in NAMED_PROVINCE.finditer(view.flow, start, end):
            if _OF_MANY.search(view.key, max(start, named.start() - 12), named.start()):
                continue  # “các tỉnh Trung du …”
            if "\n" in named.group() and not is_province(_plain(named["name"])):
                continue  # “… Hợp tác xã tỉnh ⏎ Cập nhật: 08/05”
            if _LINKED.search(view.key, max(start, named.start() - 40), named.start()):
                continue  # where some followed it
            begins = named.start("name")
            if view.flow[begins - 1] == "\n" and starts_as_body(view.key[begins : begins + _BODY]):
                continue  # “CÔNG ĐOÀN NGÀNH Y TẾ TỈNH ‖ CĐCS BỆNH VIỆN …”
            if people is None:
                people = [(person.name[0], person.end) for person in persons(view, start, end)]
            if named["name"].isupper() and len(named["name"]) < 4:
                continue  # "tỉnh BR-VT"
            if view.text.find("\n", named.start(), named.start("name")) >= 0 and starts_as_body(_key(named["name"])):
                continue  # “HỘI CỰU CHIẾN BINH TỈNH ⏎ ‖ HỘI CCB ‖ XÃ …”
            if _of_officer(view, named) or _WAS.match(view.key, named.end()):
                continue
            if not any(a < named.end() and named.start("name") < b for a, b in people):
                ends = not view.flow[named.end() + 1 : named.end() + 2].isupper()
                return _known(named["name"], in_small_letters(view, view.words(named.span("name"))), ends=ends)
        city = _BIG_CITY.search(view.key, start, end)
        if city and not firm and not national:
            return view.words(city.span("name"))
        within = _WITHIN.search(view.flow, start, end) if not national else None
        if within and is_province(_plain(within["name"])):
            return view.words(within.span("name"))
    if place and (seat := place if is_province(place) else province_named(place)) and not school and not national:
        return seat
    return next(
        (PROVINCES[key] for body in bodies for key in _at_end(_key(body)) if not _FIRM.search(_key(body))), None
    )


def _of_officer(view: View, named: re.Match[str]) -> bool:
    """Whether an officer's own name stands behind the province that has no name: “Chủ tịch UBND tỉnh ‖ Lê Hải”."""
    key = _key(named["name"])
    if key.partition(" ")[0] not in FAMILIES or any(key.startswith(listed) for listed in PROVINCES):
        return False
    return _OFFICER.search(view.key, max(0, named.start() - _LONGEST_OFFICE), named.start("name")) is not None


def _in_brackets(view: View, near: tuple[Span, ...], body: str) -> str | None:
    """The province that is told in brackets behind the body: “UBND thành phố Huế ‖ (Thừa Thiên - Huế)”."""
    for start, end in near:
        at = view.flow.find(f"{body} (", start, end)
        within = _WITHIN.match(view.flow, at + len(body) + 1) if at >= 0 else None
        if within and is_province(_plain(within["name"])):
            return within["name"]
    return None


def _at_end(key: str) -> Iterator[str]:
    """The province that a body's name ends with, where it is not that of a commune or district."""
    for listed in PROVINCES:
        if key.endswith(f" {listed}") and not _BELOW.search(key[: -len(listed)]):
            yield listed


def _in_words(body: str) -> str | None:
    named = NAMED_PROVINCE.search(_COMMITTEE.sub("tỉnh ", body))
    if named and _OF_MANY.search(fold(body[: named.start()]).lower()):
        return None
    if named and not (named["name"].isupper() and len(named["name"]) < 4):
        return _known(named["name"], named["name"], ends=named.end() == len(_COMMITTEE.sub("tỉnh ", body)))
    city = _BIG_CITY.search(_key(body)) if not _FIRM.search(_key(body)) else None
    return body[city.start("name") : city.end("name")] if city else None


def _known(name: str, verbatim: str, *, ends: bool) -> str:
    """A listed province ends where its name ends; of an unlisted one every capitalised word is kept.

    `ends` where no further name follows, so that the last word begins that of nobody: “Đông Triều ‖ Giang”.
    """
    key = _key(name)
    if key in PROVINCES or "-" in key or "–" in key:
        return verbatim
    for listed in PROVINCES:
        if key.startswith(f"{listed} "):
            return " ".join(verbatim.split()[: len(listed.split())])
    words = verbatim.split()
    if len(words) < _TOO_LONG or _is_of_name(words[2]) or (ends and _key(words[2]) in FAMILIES):
        return verbatim
    return " ".join(words[:2])


def _is_of_name(word: str) -> bool:
    """Whether a third word can end a province's name: no family, no body and nothing done follows it there."""
    key = _key(word)
    return key not in FAMILIES and not starts_as_body(f"{key} ") and key not in _NO_NAME


def province_named(name: str) -> str | None:
    """The province, where this is its name and nothing else but “tỉnh” or “thành phố”."""
    unit = _OF_UNIT.match(_key(name))
    if unit and unit.group() not in ("tinh ", "thu do ") and not _BIG_CITY.fullmatch(_key(name).replace("tp. ", "tp ")):
        return None  # “TP. Lạng Sơn” lies in the province
    bare = name[unit.end() :] if unit else name
    return bare if is_province(bare) or (unit and _key(bare) == "ho chi minh") else None


def _key(text: str) -> str:
    return " ".join(fold(text).lower().split())
