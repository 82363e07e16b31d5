"""Tên cơ quan bắt đầu bằng gì: the words, folded, with which the name of a body begins (“lien minh …”, “hdnd tinh …”)."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

from extractors.documents.names import FAMILIES
from vitext.lazy import regex

UNIT = r"(?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)"  # whose a body is, before its name
_HEAD_WORDS = regex(
    r"(?:uy ban|bcd|hdst|hdtd(?!dc)|tieu ban|tu(?= hoi| doan)|t\.u|ubnd|hdnd|hoi dong|lien minh|lmhtx|lien hiep"
    r"|lien doan|ldld|ban|bch|btv|so(?! \d)|phong|van phong|tinh uy|thanh uy|huyen uy|dang uy"
    r"|quan uy|thi uy|dang bo|chi bo|hoi(?! nghi(?!\w)| thao(?!\w| duoc))|doan|cong doan|cdcs|truong|trung tam|quy|cong ty|htx|hop tac xa|thon|xom"
    r"|chung cu|lop(?=:? \d)|lien doi|chi doi|khoa(?! [ivxl\d]+(?!\w)| hoc| hop| hoi)|ap|to|bo|cuc|chi cuc"
    r"|tong(?! ket)|cong an|mat tran"
    r"|ub(?= mttq| mat tran)|ubmttq\w*|mttq|trung uong|hiep hoi|thanh doan|huyen doan|quan doan|phuong doan|hdqt"
    r"|thuong truc|chi hoi|chi doan|khoi(?! dong| nghiep| cong)|dang doan|chinh phu|quoc hoi|dai hoc|hoc vien"
    r"|quan khu|quan chung|binh doan|tong cuc|nha may|toa an|kho bac|thu vien(?! phap luat)|bao tang|bao hiem"
    r"|thuong vu|bo tu lenh|dai hoi|tap doan|ngan hang|vien|benh vien|bao(?! cao| gom| dam)|dai(?! bieu| dien)"
    r"|thanh tra|xi nghiep|chi nhanh|cum|khom|khu pho|tinh doan|(?:tinh|thanh|huyen) hoi(?! nghi| thao)|xa doan|thi doan|cau lac bo|ubkt|cty|ctcp|tct|bql|bqt|clb|vp|ttyt|pgd"
    r"|lhpn|hlhpn|hnd|hpn|ccb|hccb|qtdnd|nong truong|lam truong|tram|thue(?= tinh| thanh pho| tp| co so)|lien chi"
    r"|bcs|dien luc|cong dong(?= nguoi| nvqg)|giao phan|giao xu|giao hoi|giao hat(?! giong| nhan)|giao ho(?! tro| so| ten| do)(?= \w)|tang doan|huynh doan|bts|bll|btc(?! \d)|gia dinh(?= phat tu)|thien vien|tu vien|tinh xa|to dinh|niem phat duong"
    r"|chua(?! (?:co|duoc|bao|the|phai|day|du|dat|xac|ro|dam|thuc|kip|hoan|den|that|nhieu|biet|tung|nop|ban|lap|to|trien)(?!\w))(?= \w)|toa(?= tong giam| giam muc)"
    r"|(?:lu|su|trung|tieu|hai) doan|don(?= bien phong)|hai quan(?= \w)|buu dien|nha(?= xuat ban| hat)|vuon(?= quoc gia))(?!\w)"
)
_SMALL = regex(
    r"(?:nhom|phan doi|dong ho|gia toc|gia dinh|nghiep doan)(?!\w)|doi (?:\d|(?:san xuat|thi cong|bong|xe)(?!\w))"
)
_CLAN = regex(r"(?:(?:dong|chi|dai toc) )?ho (?P<family>\w+)(?= \w|$)")  # “HỌ NGUYỄN BÁ ĐẠI TỘC”
_OFFICES_OF_STATE = ("thu tuong chinh phu", "chu tich nuoc")  # offices that issue in their own name


def starts_as_body(key: str) -> bool:
    """Whether folded words begin as the name of a body does: “lien minh …”, “hdnd tinh …”."""
    return _HEAD_WORDS.match(key) is not None


def heads_organ(key: str) -> bool:
    """Whether a line of a header begins a body's name, or names an office that issues in its own name; or a clan's."""
    clan = _CLAN.match(key)
    return _HEAD_WORDS.match(key) is not None or key in _OFFICES_OF_STATE or bool(clan and clan["family"] in FAMILIES)


def is_small_body(key: str) -> bool:
    """Whether folded words at the head of minutes name those who met: “nhom thien nguyen …”, “doi 5”, “dong ho …”."""
    return _SMALL.match(key) is not None
