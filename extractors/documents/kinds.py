"""Loại văn bản: by the type word above the title, else by the symbol, else by the layout.

NGHỊ QUYẾT → resolution · số 12/TB-UBND with “kết luận” → conclusion_notice · V/v … Kính gửi → official_letter
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re

from domain.extraction import DocumentKind
from extractors.documents.header import Header
from extractors.documents.unheaded_kinds import kind_without_header
from extractors.documents.view import View
from vitext.lazy import regex

_BY_TYPE: dict[str, DocumentKind] = {
    "nghi quyet": "resolution",
    "bien ban": "minutes",
    "ket luan": "conclusion_notice",
    "ke hoach": "plan",
    "phuong an": "plan",
    "bao cao": "report",
    "quyet dinh": "decision",
    "chuong trinh": "programme",
    "chi thi": "directive",
    "cong dien": "directive",
    "to trinh": "submission",
    "cong van": "official_letter",
    "giay moi": "invitation",
    "thu moi": "invitation",
    "thiep moi": "invitation",
    "thiep thinh": "invitation",
    "thu thinh": "invitation",
    "thu trieu tap": "invitation",
    "thu thinh moi": "invitation",
    "thu cung thinh": "invitation",
    "giay trieu tap": "invitation",
}
_BY_SYMBOL: tuple[tuple[str, DocumentKind], ...] = (
    ("nq", "resolution"), ("bb", "minutes"), ("kl", "conclusion_notice"), ("kh", "plan"), ("bc", "report"), ("qd", "decision"),
    ("ctr", "programme"), ("ct", "directive"), ("ttr", "submission"), ("gm", "invitation"), ("cv", "official_letter"),
)  # fmt: skip
_ADDRESSED_TOO = frozenset(["ttr", "bc", "gm"])
# “THÔNG BÁO MỜI HỌP”, “THÔNG BÁO V/v triệu tập kỳ họp …”: not one that invites bidders.
_INVITES = regex(
    r"(?:thong bao )?(?:\(?v/v |ve viec )?(?:moi (?:du|hop|tham du|dai bieu|co dong|cac dai bieu)"
    r"|trieu tap(?! vien))(?!\w)"
)
# “ĐƠN XIN GIA NHẬP HỢP TÁC XÃ”: a person's application, addressed as letters are.
_APPLIES = regex(r"(?m)^\W*don (?:xin|de nghi|dang ky|yeu cau|khieu nai|to cao|kien nghi)(?!\w)")
_SUBMITS = regex(r"(?<![a-z])ttr(?![a-z])")
_SUBMITTED = frozenset(["nghi quyet", "quyet dinh", "chi thi", "ke hoach", "chuong trinh"])
_TOP = 1500
_CONCLUDES = regex(
    r"ket luan|y kien (?:chi dao|cua)|noi dung nghi quyet|thong bao sau (?:cuoc|phien|buoi) hop|thong bao sau (?:hoi nghi|dai hoi)(?!\w)|ket qua (?:cuoc hop|buoi hop|phien hop|hop |hoi nghi)|(?:nghi quyet|quyet dinh) cua (?:cuoc|phien|buoi|hoi nghi|dai hoi)"
)


def kind_of_type(word: str, symbol: str) -> DocumentKind:
    """The kind of a paper told by the folded word for its type, else by the letters of its symbol."""
    if word in _BY_TYPE:
        return _BY_TYPE[word]
    codes = set(re.findall(r"[a-z]+", symbol))
    return next((kind for code, kind in _BY_SYMBOL if code in codes), "other")


def kind_of(view: View, header: Header, *, is_news: bool) -> DocumentKind:
    """The kind of the document; "other" where nothing tells."""
    if header.type_word == "thong bao":
        named = [*([header.type_line] if header.type_line else []), *header.title]
        top = " ".join(view.key_of(span) for span in named)
        top = top if top != header.type_word else view.key[header.end : header.end + 600]
        if _INVITES.match(top):
            return "invitation"
        return "conclusion_notice" if _CONCLUDES.search(top) else "other"
    if header.type_word and header.symbol and _SUBMITS.search(header.symbol) and header.type_word in _SUBMITTED:
        return "submission"  # “Số: 36/TTr-BNN ‖ NGHỊ QUYẾT VỀ CHÍNH SÁCH …”: what is submitted, the type's line is lost
    if header.type_word:
        return _BY_TYPE.get(header.type_word, "other")
    if header.official:
        codes = set(re.findall(r"[a-z]+", header.symbol or ""))
        addressed = re.search(r"^\W*kinh\s+g(?:ui|oi)", view.key[:4000], re.MULTILINE)
        if addressed and ("cv" in codes or (header.subject and not codes & _ADDRESSED_TOO)):
            return "official_letter"  # “5331/CT-CS”, “12/HLV-KH-CV”: the other codes are those of bodies
        for code, kind in _BY_SYMBOL:
            if code in codes:
                return kind
        if not header.symbol and _APPLIES.search(view.key, 0, _TOP):
            return "other"
        if header.subject or addressed:
            return "official_letter"
    return kind_without_header(view, is_news=is_news)
