"""Tên tổ chức bắt đầu bằng gì: the heads of bodies' names: sở, ban, ủy ban, liên minh, htx; and what only looks like one.

All lists are folded; a text without marks is read with them too.
"""
# ruff: noqa: E501, SIM905 (lists of words and patterns read better unbroken)

from __future__ import annotations

from extractors.documents.view import View
from extractors.people.capitals import by_first_word, longest

_NOT_HEADS = (
    "hoi chu nghia|bao cao|hoi nghi|hoi truong|ban hanh|doan ket|hoi thao|hoi vien|doan vien|ban be|so ket|quy dinh|quy che|hoi cho|bo luat|bo tieu chi|bo chi so|phong trao|phong chong|bao dam|bao hiem|truong hop|ban do"
    "|hoi dong nghia vu|doan chu tich|doan cong tac|phong hop|ban sao|so luong|so lieu|quy mo|quy trinh|quy hoach|quy dat|truong phong|truong ban|bo phan|hoi nhap|doan the|doan giam sat|doan khao sat|truong thon|van phong pham|hoi thi|hoi dong chi|vien chuc|dai bieu|dai hoi|dai dien|bao chi|ban phat hanh"
).split("|")
HEADS = by_first_word(
    "ban chap hanh|bch|ban thuong vu|btv|thuong truc|ban chi dao|ban quan ly|ban kiem soat|ban quan tri|ban giam doc|ban giam hieu|ban to chuc|ban tuyen giao|ban dan van"
    "|ban chi huy quan su|ban bi thu|ban kinh te|ban|uy ban kiem tra|uy ban nhan dan|uy ban mat tran to quoc|uy ban mttq|uy ban|ubnd|ubkt|ubmttq|hoi dong nhan dan|hdnd|hoi dong quan tri|hdqt"
    "|hoi dong thanh vien|hoi dong truong|hoi dong|lien minh hop tac xa|lien minh htx|lmhtx|lien minh|lien hiep htx|lien hiep hop tac xa|lien hiep|lhhtx|hop tac xa|htx|to hop tac|tht|quy tin dung nhan dan|qtdnd"
    "|quy ho tro phat trien|quy ho tro nong dan|quy|so|cuc|chi cuc|tong cuc|bo|vu|van phong|phong|trung tam|truong|doan|doan thanh nien|hoi|hiep hoi|cong doan|lien doan lao dong|ldld|cdcs|tinh uy"
    "|thanh uy|huyen uy|dang uy|chi uy|dang bo|chi bo|tinh doan|thanh doan|huyen doan|chinh phu|thu tuong chinh phu|van phong chinh phu|quoc hoi|uy ban thuong vu quoc hoi|bo chinh tri|ngan hang|cong ty|tong cong ty|tap doan"
    "|cong an|bao|dai|kho bac|vien|vien kiem sat|toa an|hoc vien|benh vien|tram|hat kiem lam|to cong tac|cum thi dua|dang doan|mat tran to quoc|mttq|thanh tra|bo chi huy|bo tu lenh|cau lac bo|chi nhanh".split(
        "|"
    ),
    never=_NOT_HEADS,
)
# One syllable without its mark is many words: only these spellings head a name.
_SPELT = {"so": "sở", "bo": "bộ", "bao": "báo", "dai": "đài", "hoi": "hội", "doan": "đoàn", "truong": "trường", "phong": "phòng", "quy": "quỹ", "ban": "ban", "vien": "viện", "cuc": "cục", "vu": "vụ", "tram": "trạm", "tht": "tht", "chi uy": "chi ủy"}  # fmt: skip
# What makes another word of a head of one syllable, where both are in capitals.
_COMPOUND = {
    "vu": frozenset("nhiem nghia phuc dich chuc su noi cong thuong".split()),
    "ban": frozenset("van bien co giao du can phien dia uy tien".split()),
    "bo": frozenset("can noi dang toan tien cong phan".split()),
    "hoi": frozenset("xa dai co le quoc giao".split()),
    "doan": frozenset("giai tap cong lien dai".split()),
    "truong": frozenset("thi moi hieu hoi lap chu tang bo thu cuc to pho".split()),
    "bao": frozenset("thong dam canh".split()),
    "dai": frozenset("trung hien".split()),
    "phong": frozenset("quoc du van xung bien".split()),
    "so": frozenset("co tru tong".split()),
    "vien": frozenset("dang thanh uy nhan chuyen hoc giao cong hoi sinh dong benh".split()),
    "htx": frozenset(["minh", "hiep"]),
    "hop tac xa": frozenset(["minh", "hiep"]),
}
# Bodies of which the name alone is enough, and after which nothing belongs to the name.
ALONE = frozenset(
    "chính phủ|thủ tướng chính phủ|quốc hội|bộ chính trị|ban bí thư|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|tỉnh uỷ|thành uỷ|huyện uỷ|đảng uỷ|văn phòng chính phủ|ủy ban thường vụ quốc hội|uỷ ban thường vụ quốc hội".split(
        "|"
    )
)
SORTS = frozenset(["htx", "hop tac xa", "lien hiep htx", "lien hiep hop tac xa", "to hop tac"])


def head_at(view: View, first: str, at: int, *, plain: bool, left: str = "") -> str | None:
    """The head that stands at `at` (folded), where its first word is `first` and the word before it `left`."""
    head = longest(HEADS, first, view.key, at)
    if head is None or left in _COMPOUND.get(head, ()):  # “NHIỆM VỤ TRỌNG TÂM” in capitals
        return None
    said = view.flow[at : at + len(head)].lower()
    return head if _SPELT.get(head, said) == said or (plain and said.isascii()) else None
