"""Loại văn bản: by the type word above the title, else by the symbol, else by the layout.

NGHỊ QUYẾT → resolution · số 12/TB-UBND with “kết luận” → conclusion_notice · V/v … Kính gửi → official_letter
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re

from domain.extraction import DocumentKind
from extractors.documents.header import Header
from extractors.documents.view import View

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
}
_BY_SYMBOL: tuple[tuple[str, DocumentKind], ...] = (
    ("nq", "resolution"), ("bb", "minutes"), ("kl", "conclusion_notice"), ("kh", "plan"), ("bc", "report"), ("qd", "decision"),
    ("ctr", "programme"), ("ct", "directive"), ("ttr", "submission"), ("gm", "invitation"), ("cv", "official_letter"),
)  # fmt: skip
_ADDRESSED_TOO = frozenset(["ttr", "bc", "gm"])
# Minutes without a title: a table of "Chủ trì cuộc họp: …", "Thư ký cuộc họp: …".
_LABELS_OF_MINUTES = re.compile(
    r"(?m)^\W*(chu tri|chu toa|thu ky|thanh phan tham du)(?: (?:cuoc|buoi) hop| hoi nghi)?\s*:?\s*$"
)
# A report that has lost its header: "Kết quả triển khai thực hiện … ‖ 1. Công tác chỉ đạo".
_OF_RESULTS = re.compile(r"\W*(?:ket qua|tinh hinh) (?:trien khai |thuc hien )?(?:thuc hien|hoat dong|cong tac)(?!\w)")
_NUMBERED = re.compile(r"(?m)^\W*(?:1|i)[./)] ?\w")
# A letter that has lost its header: “Kính gửi: …” stands near the top, before anything is told.
_ADDRESSED = re.compile(r"(?m)^\W*kinh\s+gui\s*:")
_NEAR_TOP = 500
_GREETS = re.compile(r"(?m)^\W*kinh thua ")
# A piece of running text that tells what was done or said, its lead lost: no list, no heading.
_PROSE = re.compile(r"(?m)^[^\w\n]*(?!(?:[ivx]{1,4}|\d{1,2}|[a-z])\s?[./)-])[^\n]{120,}")
_TELLS = re.compile(
    r"(?<!viec )(?<!de )(?<!se )(?:to chuc|tien hanh|khai mac|be mac|trieu tap|chu tri)(?: thanh cong)? (?:hoi nghi|dai hoi|ky hop|phien hop|cuoc hop|buoi)(?!\w)|(?<!\w)(?:cho biet|nhan manh|phat bieu|khang dinh|theo do|dong thoi|vua (?:ky|ban hanh|phe duyet|to chuc|co)|da (?:ban hanh|dat|hoan thanh|to chuc|co|gieo|trien khai|cong bo|manh|tap trung|dang)|yeu cau|de nghi|den nay|hien nay|hien tai|tinh den|den thoi diem)(?!\w)"
)
_TOP = 2000
_CONCLUDES = re.compile(r"ket luan|y kien (?:chi dao|cua)")


def kind_of(view: View, header: Header, *, is_news: bool) -> DocumentKind:
    """The kind of the document; "other" where nothing tells."""
    if header.type_word == "thong bao":
        named = [*([header.type_line] if header.type_line else []), *header.title]
        top = " ".join(view.key_of(span) for span in named)
        top = top if top != header.type_word else view.key[header.end : header.end + 600]
        return "conclusion_notice" if _CONCLUDES.search(top) else "other"
    if header.type_word:
        return _BY_TYPE.get(header.type_word, "other")
    if header.official:
        codes = set(re.findall(r"[a-z]+", header.symbol or ""))
        addressed = re.search(r"^\W*kinh\s+gui", view.key[:4000], re.MULTILINE)
        if header.subject and addressed and not codes & _ADDRESSED_TOO:
            return "official_letter"  # “5331/CT-CS”: the codes are those of bodies
        for code, kind in _BY_SYMBOL:
            if code in codes:
                return kind
        if header.subject or addressed:
            return "official_letter"
    if len(set(_LABELS_OF_MINUTES.findall(view.key[:_TOP]))) > 1:
        return "minutes"
    if _OF_RESULTS.match(view.key) and _NUMBERED.search(view.key[:_TOP]):
        return "report"
    if _ADDRESSED.search(view.key[:_NEAR_TOP]):
        return "official_letter"
    if _GREETS.search(view.key[:_NEAR_TOP]):
        return "other"  # a speech
    if is_news or any(_TELLS.search(view.key, *line.span()) for line in _PROSE.finditer(view.key[:_TOP])):
        return "news"
    return "other"
