"""Hai cơ quan trên một dòng: the upper body and the issuing one, where a cell or a heading ran their lines together.

TRƯỜNG ĐẠI HỌC LAM SƠN ‖ HỘI ĐỒNG TUYỂN SINH · ĐẢNG ỦY XÃ X ‖ BAN XÂY DỰNG ĐẢNG · CÔNG AN TỈNH X ‖ CÔNG AN XÃ Y
One body that is named after another stays whole: CÔNG ĐOÀN TRƯỜNG … · CHI BỘ PHÒNG … · BAN CHẤP HÀNH LIÊN MINH …
Source: decree 30/2020/NĐ-CP, annex I (box 2: the superior body above the issuing one).
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.documents.bodies import UNIT
from extractors.documents.view import View
from vitext.fold import fold
from vitext.lazy import regex

_SCHOOL = r"truong (?:mam non|tieu hoc|trung hoc|pho thong|thcs|thpt|ptdt|th|mn|cao dang|dai hoc)"
_BOARD = (
    r"ban (?:xay dung|to chuc|tuyen giao|dan van|noi chinh|kiem tra|quan ly|chi dao|kinh te|phap che|van hoa|dan toc"
    r"|do thi|chap hanh|thuong vu|thuong truc|giam doc|cong tac)"
)
_OFFICE = (
    r"(?:(?<!quoc )phong|van phong|trung tam|thanh tra|chi cuc|chi nhanh|benh vien|so|uy ban kiem tra"
    rf"|{_BOARD}|{_SCHOOL})"
)
_COUNCIL = "hoi dong(?! nhan dan)"
_COUNCIL_WORDS, _COUNCIL_KEY = "hội đồng", "hoi dong"
_OF_UNIT = "ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|dang uy|dang bo|uy ban mttq(?: viet nam)?"
_PARTS = (  # a whole that is over with its place's name, or needs none, and what may stand below it
    rf"(?:{_OF_UNIT}) {UNIT}(?: \w+){{1,5}}? (?=(?:{_OFFICE}|thon|xom|to dan pho|chi bo|{_COUNCIL})(?!\w))",
    (
        rf"(?:(?:truong )?dai hoc|truong cao dang|hoc vien)(?: \w+){{1,5}}? (?<!bach )(?=(?:{_OFFICE}|khoa(?! hoc)"
        rf"|vien|{_COUNCIL})(?!\w))"
    ),
    rf"(?:so|bo)(?: \w+){{1,7}}? (?=(?:{_OFFICE}|cuc|tong cuc|quy ho tro)(?!\w))",
    rf"(?:phong|so) (?:gd ?& ?dt|gddt|giao duc(?: va dao tao)?)(?: \w+){{0,4}}? (?=(?:{_SCHOOL}|trung tam)(?!\w))",
    rf"(?:tinh uy|thanh uy|huyen uy)(?: \w+){{1,3}}? (?=(?:{_OFFICE}|dang uy)(?!\w))",
    r"dang (?:bo|uy)(?: \w+){1,9}? (?=chi bo )",
    r"(?:lien doan lao dong|ldld)(?: \w+){1,5}? (?=(?:cdcs|cong doan)(?!\w))",
    r"(?=(?P<head>(?!hoi dong|truong )[a-z]\w+ \w+) )(?:\w+ ){3,9}?(?=(?P=head) )",
)
_JOINED = regex("|".join(rf"(?:{part})" for part in _PARTS))


def parted(view: View, piece: Span) -> list[Span]:
    """A line of capitals cut where the second body begins; one piece where there is only one."""
    key = view.key[slice(*piece)]
    joined = _JOINED.match(key)
    if joined is None:
        return [piece]
    cut = piece[0] + joined.end()
    council = view.flow[cut : piece[1]].lower()
    if fold(council).startswith(_COUNCIL_KEY) and (
        len(council) <= len(_COUNCIL_KEY) + 1 or not (council.isascii() or council.startswith(_COUNCIL_WORDS))
    ):
        return [piece]  # “UBND XÃ BẮC ‖ HỘI ĐÔNG” is a place, and no council
    return [(piece[0], piece[0] + len(key[: joined.end()].rstrip())), (cut, piece[1])]
