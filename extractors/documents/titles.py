"""Trích yếu của văn bản: the title as one, from the type's line, the lines below it or the subject under the number.

KẾ HOẠCH ‖ Tổ chức hội thao · KẾ HOẠCH TRIỂN KHAI … ‖ NĂM 2025 · (V/v nghỉ lễ) · KẾT LUẬN ‖ của …
Source: decree 30/2020/NĐ-CP, annex I (box 5a, 5b).
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.documents.boxes import SUBJECT, Header
from extractors.documents.committees import starts_inner
from extractors.documents.letters import title_in_small_letters
from extractors.documents.names import LOWER, UPPER
from extractors.documents.type_words import TYPES
from extractors.documents.view import View
from vitext.fold import fold
from vitext.lazy import regex

_BODY = regex(r"cua |(?:tong )?cong ty|ngan hang|tap doan|hop tac xa|htx|lien hiep|lien minh|truong|cong doan|quy ")
_MEETS = regex(
    r"KẾT QUẢ (?:CUỘC|BUỔI|PHIÊN) HỌP\b.*|(?:(?<=BIÊN BẢN )|(?<=CHƯƠNG TRÌNH ))(?:HỘI NGHỊ|HỌP|ĐẠI HỘI|CUỘC HỌP|BUỔI HỌP|PHIÊN HỌP|KỲ HỌP)\b.*"
    r"|(?<=BIÊN BẢN )(?:THẨM ĐỊNH|NGHIỆM THU|BÀN GIAO|GIAO NHẬN|KIỂM (?:TRA|KÊ|PHIẾU)|KHẢO SÁT|XÁC MINH|THANH LÝ|ĐỐI CHIẾU)\b.*"
)
_LOOKED_AT = regex(r"tham|nghiem|ban |giao|kiem|khao|xac|thanh|doi ")
_REST = regex(
    rf"\s*(?:{'|'.join(TYPES)})(?:\s+|(?=ve viec |v/v ))(?:cua (?:bo|uy ban|ubnd|so|tinh|hoi|lien minh|chinh phu|thu tuong"
    rf"|ban)[^,;\n]{{0,80}}?\s(?=ve ))?(?!hanh dong|phoi hop|cong tac|lien tich|hop |cua |so (?!ket))(?=[a-z])"
)
_SPECIAL = regex(r"chuyen de\W*(?:(?=ve )|$)")
_BARE = regex(r"(?:(?:cuoc |phien |buoi )?hop|hoi nghi|dai hoi)\W*")  # “GIẤY MỜI HỌP” says no more than “GIẤY MỜI”
_CLOSED = regex(r"(?<![.…])\b(?!v\b|TP\b)\w{2,}[)”\"]?\.$|\b\d\.$")  # with a full stop, as a sentence
_CALLED_SO = ("chuong trinh", "ket luan")  # “của đồng chí …” alone is no title
_OF_WHOM = ("cua ban chap hanh", "cua ban thuong vu", "cua bch", "cua btv", "cua dang uy", "cua chi bo", "cua hoi dong")
_OF_WHOM_ABOUT = regex(r"^[Cc]ủa (?:Ban (?:Chấp hành|Thường vụ)|BCH|BTV|Đảng [uủ][ỷy]|Chi bộ)[^,;]{0,80}? (?=về )")
_NAMED = regex(rf"[{UPPER}][{LOWER}]+ [{UPPER}]")  # “… Huynh trưởng ‖ Gia Đình Phật tử”
_PERIOD = regex(
    r"(?:nam (?:hoc|\d{4}$)|quy [ivx\d]|thang \d|6 thang|giai doan|dot \d|tuan \d|nhiem ky)[^a-z]*(?:nam [\d ]+)?"
)


def title_of(view: View, header: Header) -> tuple[str | None, Span | None]:
    """The title and where it stands; None twice where the paper has none."""
    lines = _without_decider(view, header.title) or header.subject
    begun = _named_by_type(view, header) if lines and _PERIOD.match(view.key, *lines[0]) else None
    begun = begun or _rest_of_type(view, header)
    if begun and lines and SUBJECT.match(view.key, lines[0][0]) and starts_inner(view.key_of(begun)):
        begun = None  # “NGHỊ QUYẾT HỘI ĐỒNG QUẢN TRỊ ‖ V/v …”: who decides
    if header.title and begun:
        lines = [begun, *lines]  # “BÁO CÁO SƠ KẾT HỌC KÌ I ‖ Năm học 2022 - 2023”, “THÔNG BÁO KẾT LUẬN ‖ của …”
    if lines and re.fullmatch(r"v\s*/\s*v\W*(?:[.…]+\W*(?:\(\d+\))?\W*)?", view.key_of((lines[0][0], lines[-1][1]))):
        lines = []
    if header.title and lines and header.type_word == "thong bao" and view.key.startswith("thong bao ", lines[0][0]):
        again = _REST.match(view.key, *lines[0])  # “Thông báo ‖ Thông báo kết quả …”: the site's word, then the title
        lines = [(again.end(), lines[0][1]), *lines[1:]] if again else lines
    if not lines:
        line = _named_by_type(view, header)
        if line is None:
            return None, None
        words = view.words(line)
        if words.endswith(".") and words[-3:-1].isalpha() and not view.is_upper(line):
            words = words[:-1]  # “Chỉ thị về việc ….”
        return (words if line == header.type_line else title_in_small_letters(view, words)), line
    pieces = [
        title_in_small_letters(view, view.words(line)) if view.is_upper(line) else view.words(line) for line in lines
    ]
    title = re.sub(r"^\(?(V/v)\s+:", r"\1:", pieces[0])
    for piece, line in zip(pieces[1:], lines[1:], strict=True):
        if view.is_upper(line) and not re.match(r"(?:hoi nghi|dai hoi|lien minh|ban )", view.key_of(line)):
            piece = piece if _NAMED.match(piece) else piece[:1].lower() + piece[1:]
        before = view.text[: line[0]].rstrip(" *#\n\t|")
        comma = (
            ","
            if before.endswith(",") or (view.is_upper(line) and re.match(r"khoa |nhiem ky ", view.key_of(line)))
            else ""
        )
        title = f"{title}{comma} {piece}"
    title = re.sub(r"\s?\[\d{1,2}\]$", "", title)  # a footnote's mark
    title = re.sub(r"(?<=\d)/ (?=\d{4}(?!\d))", "/", title)  # “Tháng 6/ 2022”
    if title[:1] + title[-1:] in ("()", '""', "“”"):
        title = title[1:-1]  # “(V/v nghỉ lễ)”
    title = _OF_WHOM_ABOUT.sub("", title)
    if _CLOSED.search(title):
        title = title[:-1]
    named = header.type_line if header.title and lines[0] != header.type_line else None
    more = _MEETS.search(view.words(named)) if named else None
    if more and not re.match(r"v/v|ve viec", fold(title).lower()):
        goes_on = view.is_upper(lines[0]) and _LOOKED_AT.match(fold(more.group()).lower()) and not _NAMED.match(title)
        title = title[0].lower() + title[1:] if goes_on else title  # “NGHIỆM THU CÔNG TRÌNH ‖ ĐƯA VÀO SỬ DỤNG”
        title = f"{title_in_small_letters(view, more.group())} {title}"
    if fold(title).lower().startswith("cua ") and header.type_line and header.type_word in _CALLED_SO:
        kind = view.words(header.type_line)
        title = f"{title_in_small_letters(view, kind) if view.is_upper(header.type_line) else kind} {title[0].lower()}{title[1:]}"
    return title, (lines[0][0], lines[-1][1])


def _without_decider(view: View, lines: list[Span]) -> list[Span]:
    """The lines of a title without those above “V/v …” that only name who decides: “CÔNG TY CỔ PHẦN …”, “CỦA …”."""
    about = next((at for at, line in enumerate(lines) if SUBJECT.match(view.key, line[0])), 0)
    if not about:  # “CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ ‖ về phát triển kinh tế tập thể …”
        about = next((at for at, line in enumerate(lines) if at and view.key.startswith("ve ", line[0])), 0)
        return lines[about:] if all(view.key.startswith(_OF_WHOM, line[0]) for line in lines[:about]) else lines
    named = all(view.is_upper(line) and _BODY.match(view.key, *line) for line in lines[:about])
    return lines[about:] if named else lines


def _named_by_type(view: View, header: Header) -> Span | None:
    """What the type line goes on with, that of minutes whole; None where it is the type word only."""
    line = header.type_line
    if line is None or header.type_word is None or len(view.key_of(line)) <= len(header.type_word) + 3:
        return None
    return _rest_of_type(view, header) or line


def _rest_of_type(view: View, header: Header) -> Span | None:
    """What the type line goes on with after the type: “KẾ HOẠCH TRIỂN KHAI …”; minutes and programmes are called so whole."""
    line = header.type_line
    if line is None or header.type_word in (None, "bien ban", "chuong trinh") or view.key_of(line) in TYPES:
        return None
    rest = _REST.match(view.key, *line)
    if rest and (special := _SPECIAL.match(view.key, rest.end(), line[1])):  # “NGHỊ QUYẾT CHUYÊN ĐỀ ‖ về …”
        return (special.end(), line[1]) if special.end() < line[1] else None
    if rest and header.type_word in ("giay moi", "thu moi") and _BARE.fullmatch(view.key, rest.end(), line[1]):
        return None
    return (rest.end(), line[1]) if rest else None
