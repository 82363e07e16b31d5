"""Chỗ họp đến đâu thì hết: where the name of a venue ends, which commas and brackets may be inside it.

Trung tâm Hội nghị (phường Bắc)‖, Hội Luật gia tổ chức …      xã Đông, ‖ huyện Bình Sơn, tỉnh Hà Nam‖: …
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re

from extractors.documents.bodies import starts_as_body
from extractors.documents.names import UPPER
from extractors.documents.view import View
from extractors.meetings.provinces import NAMED_PROVINCE, province_named
from extractors.people.provinces import PROVINCES, is_province
from vitext.fold import fold
from vitext.lazy import regex

_ACTS = regex(
    r"(?:\d{1,4} (?:thanh vien|hoi vien|dai bieu|dang vien|uy vien|nguoi|ho|dong chi|xa vien|hoc vien)|(?:dong |dai )?ho [^,;.\n]{1,30}? (?:da|tien hanh|to chuc|hop)"
    r"|(?:tap the )?lop [^,;.\n]{1,20}? (?:da|tien hanh|to chuc|hop)|nhom|cuoc hop|buoi hop|phien hop|toan the|cac (?:dai bieu|thanh vien|co dong|ong|anh|hoi vien|cu|ba|chi|bac|chu|em|ban|ho|gia dinh|dong chi|phu huynh|linh muc|phat tu)|con chau|ba con|dong ho|gia dinh|anh em|anh chi|toan (?:ho|toc|lop)|giao dan|phat tu|phu huynh|hoc sinh|co|da|duoi su|dong chi|d/c|do|chung toi|luc|hoi|nhan|ong|ba|thon|xom|ban|to|ap|khu|ubnd|uy ban|hdnd"
    r"|hoi dong|lien minh|lmhtx|htx|hop tac xa|doan|dang uy|huyen uy"
    r"|tinh uy|thanh uy|chi bo|cong doan|cdcs|truong|so(?! \d)|phong|ban chap hanh|bch|btv|quy|cong ty|cum"
    r"|thuong truc|danh gia|tong ket|so ket|thong qua|trien khai|thao luan|xem xet|lanh dao|pho|chu tich|bi thu"
    r"|giam doc|dai hoi|hoi nghi|ky hop|dai dien|(?:ca|nghe|nhac|hoa|bac|dai|thuong|trung|thieu) s[iy]|(?:dien|phat ngon) vien|doanh nhan|nguoi mau|luat su"
    r"|doan cong tac|trung tam|van phong|lien hiep|lien doan|ldld|ngan hang|bo|mat tran|khoi thi dua|tham du"
    r"|du(?! (?:an|thao|bao))|tu (?:ngay|sang|chieu|toi|trua|thu|\d)|dang bo|chi hoi|chi doan|tien hanh|gom|theo|voi|nham|de|sau khi|sang|chieu|ngay|vua qua|moi day|thu hut|quy tu)(?!\w)"
)
_VENUE_END = regex(
    r"\s(?=\d{1,2} ?(?:h|gio|g|:) ?\d{0,2}(?:['’]|phut)?(?!\w))|(?<!tp)(?<!\W[dpq])\.(?!\d|[a-z]\d)|[;:,()\n]|\s-\s(?!hue(?!\w)|vung tau(?!\w)|nhi(?!\w)|phoi(?!\w)|(?:[pq]\.|duong|thon|phuong|quan|xa|huyen|tp|thanh pho|chua|nha van hoa|nha khach|nha hang|khach san|trien lam|the thao|so(?= \d)"
    r"|thong tin|truyen thong|du lich|the duc|hoc tap|dich vu|khoa hoc|giao duc) ?[\w.])|\s(?=(?:da (?:(?:long trong|trong the"
    r"|phoi hop) )?(?:dien ra|to chuc|khai mac|tien hanh)|dien ra|chung toi (?:gom|tien hanh|to chuc|co|cung|da|hop|thong nhat)|khai mac (?:dai hoi|hoi nghi|ky hop)"
    r"|vao (?:ngay|sang|chieu|toi|luc|hoi)|ngay(?= \d)|trong|theo (?:lich|ngay|chuong trinh|hinh thuc|ke hoach|thoi gian)|voi su|do (?:dong chi|ong|ba)|lan thu|nham|de|ban (?:viec|bac|ke hoach|cong tac)|hom (?:nay|qua|\d)"
    r"|(?:sang|chieu|toi) \d|(?:truoc|sau) ky hop|(?:to chuc|tien hanh) (?:hop|hoi nghi|dai hoi|le|cuoc hop|buoi|ky hop|phien|sinh hoat|giao ban|lap bien ban)|duoi su|cho (?:(?:(?:hon|gan|khoang|tren|dai dien(?: cua)?) ){0,2}\d+|can bo|cac|toan the|(?:hoi|thanh|hoc|doan) vien)|va ket thuc|(?:nhat tri |bieu quyet )?thong qua"
    r"|(?:den )?(?:tham )?du (?:hop|hoi nghi|dai hoi|cuoc hop|buoi|le|tuan le|khoa)|va (?:tai|chu tri|lam viec|kiem tra|cac diem|truc tuyen|ve|(?:se |duoc )?(?:dien ra|keo dai|to chuc(?! su kien)))|nam \d{4} (?:la|se|da)|la (?:mot|su kien|dip)|voi \d+|gom co|cung \d+|ve (?:noi dung|viec|cong tac|tinh hinh|ket qua|xay dung|thuc hien|trien khai|phat trien|mot so))(?!\w)"
    r"|(?:\w+ (?:uy|bo)|(?:tinh|thanh|huyen|xa|phuong|cong) doan|doan|ban"
    r"|hoi) (?:\w+ ){0,3}(?:da )?to chuc (?:hoi nghi|dai hoi|cuoc hop|buoi|le))"
)
_ROOM = regex(r"(?:hoi truong|phong|tang|lau) ?(?:\w+ ?){0,3},")
_HOUSE = regex(
    r"(?:trung tam|toa nha|nha|khach san|tru so|truong|benh vien|(?:co quan|van phong)(?![^,;.\n]* (?:to chuc|tien hanh|da|khai mac"
    r"|phoi hop|hop(?! tac)|vua|chu tri) )) [^,;.\n]{3,60}(?:, (?!duoi su|phoi hop|da |cung )(?=\w)|[.;\n])"
)
_FIELD = regex(
    r"(?:the thao|thong tin|truyen thong|du lich|gia dinh|khoa hoc|cong nghe|kinh te)(?!\w)"
)  # “Trung tâm Văn hóa, Thể thao và …”
UNIT = regex(
    r"(?:cac )?(?:thon|ap|xom|buon|so(?= \d)|xa|phuong|thi tran|huyen|quan|thi xa|tp\.?|thanh pho|tinh|khu pho|to dan pho|dia ban) \w"
)
NEXT_NAME = regex(rf",\s(?P<name>[{UPPER}]\w+(?: [{UPPER}]\w+){{1,2}})")
_STREET = regex(rf"(?:, |\bsố ?)\d{{1,4}}[A-Za-z]?(?:/\d+)?,? (?:đường |phố )?[{UPPER}]|(?:đường|phố) [{UPPER}]")
_TOWN_ALONE = regex(rf"[{UPPER}]\w+(?: [{UPPER}]\w+){{0,2}}")
_ABBREVIATION = regex(r"\((?=[^()]*[A-ZĐ])[\w&]{2,8}\)")
# A lower unit says where the house stands: “Trung tâm Hội nghị (phường Bắc)”, “Nhà khách Sen, Quận 1”.
_IN_UNIT = regex(
    r"\((?:(?:thon|xom|ap|khu pho|phuong|xa|thi tran|huyen|quan|thi xa|t[px]\.?|thanh pho|tinh|duong|pho(?! (?:chu|bi|giam|truong))|tru so"
    r"|[hpq]\.|ngo(?= \d)|so \d+[a-z]?(?:/\d+)*,?"
    r"|\d{1,4}(?=[^()\n]{4,50}(?:quan|phuong|duong|tp|[pq]\.))) |(?:tp|[pq])\.(?=\w))[^()\n]{1,60}\)"
)
_BUILT = regex(
    r"(?:van phong|thien vien|hoi truong|khach san|nha |trung tam|tru so|chua |cung |phong |toa nha|truong |hoc vien|benh vien|dai hoc )"
)
_IN_BRACKETS = regex(r"\((?:(?P<town>[^(),\n]{3,30}), )?(?P<name>[^(),\n]{3,24})\)")
_HCM = regex(r"(?:TP|Tp|tp)\.? ?HCM")
_HOUSE_NEXT = regex(
    r"(?P<at>(?:thien vien|tinh xa|chua|nha tho|toa nha|\d{1,4}(?:/\d{1,4})*[a-z]?) )(?=[^,;.\n]{1,40}[,;\n])"
    r"(?![^,;.\n]* (?:to chuc|tien hanh|da|khai mac|phoi hop|hop|vua|du|tham du) )"
)
# The seat of a pagoda's own office: “chùa Sen, ‖ văn phòng Ban Trị sự huyện, Ban Thường trực họp …”.
_OF_FAITH = regex(r"(?:chua|to dinh|thien vien|tu vien|tinh xa|tinh that|thanh that|nha tho|giao xu|nha xu) ")
_SEAT_NEXT = regex(
    r"(?:vp|van phong|tru so) (?=[^,;.\n]{3,80}, \w)(?![^,;.\n]* (?:to chuc|tien hanh|da|khai mac|phoi hop|hop|vua) )"
)
# A street behind a dash: “nhà ông Ba - ‖ 12/4 Lê Lợi, …”; a town abroad with its number: “12 Main St, ‖ Salem, OR 97301”.
_STREET_NEXT = regex(
    rf"\s*\d{{1,5}}[A-Za-z]?(?:(?:/\d{{1,4}}[A-Za-z]?)+,? (?:đường |phố )?|,? (?:đường |phố )"
    rf"|,? (?=[^,;.\n]{{2,30}}, ?(?:[PpQq]\.|phường|quận|xã|huyện|thành|T[Pp])))[{UPPER}]"
)
_ABROAD = regex(rf",\s(?:[{UPPER}][\w'. -]{{1,30}},\s)?[A-Z]{{2,3}},?\s{{1,3}}\d{{4,5}}(?:-\d{{4}})?(?![\d/])")
_RENAMED = regex(r"\((?:nay la|nay thuoc|truoc (?:la|day)|xa cu|cu)(?!\w)[^()\n]{0,50}\)")
_UNIT_NEXT = regex(
    r"(?:(?:to(?= \d{1,3},)|phuong|xa|thi tran|huyen|quan|thi xa|hoc vien|dai hoc|tp\.?|thanh pho|duong|thon|xom|ap|khom|khu (?:pho|cong nghiep|do thi|kinh te|tap the|che xuat|dan cu)|kcn|to dan pho) |tp\.(?=\w)|[pq]\.? ?(?=\d)|[pq]\. (?=\w)|(?<=, )so (?=\d))(?!doan"
    r"|uy)(?=[^,;.\n]{1,30}(?:[,;.\n]|$| (?:de|nham|voi su|duoi su|cho) ))(?![^,;.\n]* (?:to chuc|tien hanh|da|khai mac|phoi hop|hop|vua)(?!\w))"
)
_TOWN = regex(rf"\s(?P<names>[{UPPER}]\w+(?: [{UPPER}]\w+){{0,2}}(?:, [{UPPER}]\w+(?: [{UPPER}]\w+){{0,2}})?)\s?\.\s")
_IN_LOWER = regex(
    r"(?<!\w)(?:xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tp\.?) [^,;\n]{2,30}$"
)  # a province behind it is where it lies
_STOPS = regex(r"\s*(?:[,.;:)\n]|$| (?:(?:nhat tri |bieu quyet )?thong qua|(?:da |se )?dien ra)(?!\w))")
# A firm goes by the group it belongs to: “trụ sở Công ty Than Lam Giang ‖ - TKV”.
_FIRM = regex(r"(?<!\w)(?:cong ty|ctcp|nha may|ngan hang)(?!\w)")
_OF_GROUP = regex(r" [-–] [A-ZĐ]{2,12}(?=\s*[,.;(\n]|$)")


def venue_end(view: View, start: int, limit: int) -> int:
    """A comma ends the venue where the next words act or name who does: “…, Liên minh HTX tỉnh tổ chức”."""
    at = start
    while True:
        mark = _VENUE_END.search(view.key, at, limit)
        if mark is None:
            return limit
        if view.flow.startswith("Trọng", mark.end()):
            at = mark.end()  # “huyện Đức ‖ Trọng” folds to “trong”
            continue
        if mark.group() == "," and _ROOM.match(view.key, start) and _HOUSE.match(view.key, _past(view, mark.end())):
            at = mark.end()  # “Hội trường tầng 3, Trung tâm Hội nghị tỉnh, ‖ Hội Luật gia tổ chức …”
            continue
        if unit := _IN_UNIT.match(view.key, mark.start()) or _province_behind(view, start, mark.start()):
            return unit.end()
        if abroad := _ABROAD.match(view.flow, mark.start()):
            return abroad.end()
        if mark.group() == " - " and _STREET_NEXT.match(view.flow, mark.end()):
            at = mark.end()
            continue
        abbreviation = _ABBREVIATION.match(view.flow, mark.start()) or _RENAMED.match(view.key, mark.start())
        if abbreviation:
            at = abbreviation.end()
            continue
        if owner := _OF_GROUP.match(view.flow, mark.start()) if _FIRM.search(view.key, start, mark.start()) else None:
            at = owner.end()
            continue
        if mark.group() == "," and (town := _province_next(view, start, mark.start())):
            at = town.end()
            continue
        if (
            not mark.group().startswith(",")
            or (
                _ACTS.match(view.key, _past(view, mark.end()))
                and not (_shared(view, mark) or _stands_in(view, mark) or _is_seat_next(view, start, mark))
            )
            or (
                _is_province_alone(view, _past(view, mark.end()))
                and not _IN_LOWER.search(view.key, start, mark.start())
            )
            or (
                view.flow[_past(view, mark.end()) : _past(view, mark.end()) + 1].isupper()
                and not _FIELD.match(view.key, _past(view, mark.end()))
                and not _UNIT_NEXT.match(view.key, _past(view, mark.end()))
                and not _is_house_next(view, start, _past(view, mark.end()))
                and not _shared(view, mark)
                and not _is_seat_next(view, start, mark)
                and not _tells_where_it_stands(view, mark.end())
            )
        ):
            return mark.start()
        at = mark.end()


def _is_house_next(view: View, start: int, at: int) -> bool:
    """Whether the house of an office is told behind it, or its street: “Văn phòng Giáo hội, ‖ Thiền viện Sen, ‖ 12 Lê Lợi, …”."""
    house = _HOUSE_NEXT.match(view.key, at)
    return house is not None and _BUILT.match(view.key, start) is not None and view.flow[house.end("at")].isupper()


def _province_behind(view: View, start: int, at: int) -> re.Match[str] | None:
    """The province in brackets behind a house: “Nhà khách Sen ‖ (Hà Nội)”; behind a town it stands with what lies in it.

    “phường Đông (Bình Sơn, Hà Nội)”, but “xã Đông ‖ (Hà Nam)”.
    """
    told = _IN_BRACKETS.match(view.flow, at)
    if told is None or not (province_named(told["name"]) or _HCM.fullmatch(told["name"])):
        return None
    return told if told["town"] or _BUILT.match(view.key, start) else None


def _province_next(view: View, start: int, comma: int) -> re.Match[str] | None:
    """The province behind the town or district that lies in it: “tại Bình Sơn, ‖ Hà Nam, công ty …”; not one of several."""
    town = UNIT.match(view.key, start) or _TOWN_ALONE.fullmatch(view.flow, start, comma)
    named = NEXT_NAME.match(view.flow, comma) if town or _STREET.search(view.flow, start, comma) else None
    if named is None or not is_province(named["name"]) or not _STOPS.match(view.key, named.end()):
        return None
    another = NEXT_NAME.match(view.flow, named.end())
    several = another is not None and is_province(another["name"])
    return None if several or province_named(view.words((start, comma))) else named


def _is_province_alone(view: View, at: int) -> bool:
    """Whether “tỉnh …” behind a comma begins no name of a province that ends there: “… , tỉnh Lam Sơn tổ chức …”."""
    named = NAMED_PROVINCE.match(view.flow, at)
    return view.key.startswith("tinh ", at) and not (named and _STOPS.match(view.key, named.end()))


def _shared(view: View, comma: re.Match[str]) -> bool:
    """Whether the house is that of both: “trụ sở HĐND, UBND thành phố”."""
    after = _past(view, comma.end())
    return view.key.endswith("hdnd", 0, comma.start()) and view.key.startswith(("ubnd ", "uy ban nhan dan "), after)


def _stands_in(view: View, comma: re.Match[str]) -> bool:
    """Whether the next words are the hamlet in which the house stands: “nhà thờ tổ, ‖ thôn Đông, xã …”; it does nothing."""
    at = _past(view, comma.end())
    return (
        view.key.startswith(("thon ", "xom ", "ap ", "khu ", "to "), at) and _UNIT_NEXT.match(view.key, at) is not None
    )


def _is_seat_next(view: View, start: int, comma: re.Match[str]) -> bool:
    """Whether the office that has its seat in a pagoda or church is told behind it, and somebody else behind that."""
    return _OF_FAITH.match(view.key, start) is not None and bool(_SEAT_NEXT.match(view.key, _past(view, comma.end())))


def _tells_where_it_stands(view: View, at: int) -> bool:
    """Whether a name or two end the sentence behind the house: “Nhà thờ Đá, Sapa.”; not a body, nor a province."""
    town = _TOWN.match(view.flow, at)
    if town is None or any(fold(name).lower() in PROVINCES for name in town["names"].split(", ")):
        return False
    return not starts_as_body(view.key[town.start("names") : town.end("names")])


def _past(view: View, at: int) -> int:
    while at < len(view.key) and view.key[at].isspace():
        at += 1
    return at
