"""Tên loại văn bản: the line that says what a document is, and that of informal minutes.

NGHỊ QUYẾT · Biên bản họp tổ … · “Dự án kho - Biên bản họp tuần 3” · “Loại văn bản: Nghị quyết” of a site's card is none
Source: decree 30/2020/NĐ-CP, article 7 and annex I (box 5a).
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from collections.abc import Sequence

from domain.extraction import Span
from extractors.documents.bodies import starts_as_body
from extractors.documents.columns import heads, is_nation, place_date
from extractors.documents.view import View
from vitext.lazy import regex

TYPES = (
    "nghi quyet", "bien ban", "thong bao", "ket luan", "ke hoach", "bao cao", "quyet dinh", "chi thi", "chuong trinh", "to trinh",
    "giay moi", "thu moi", "thu trieu tap", "thu thinh moi", "thiep moi", "thiep thinh", "thu thinh", "thu cung thinh", "giay trieu tap", "huong dan", "quy che", "quy dinh", "de an", "cong dien", "thong tri", "quy trinh", "phuong an", "cong van",
    "nghi dinh", "thong tu", "phap lenh", "dieu le", "noi quy", "phieu trinh", "phieu chuyen", "to khai", "giay gioi thieu", "giay xac nhan", "giay de nghi", "giay uy quyen", "thong cao bao chi", "thong cao", "loi keu goi", "thu ngo",
)  # fmt: skip
TYPE = regex(
    rf"(?:du thao |trich (?:sao )?)?(?P<type>{'|'.join(TYPES).replace(' ', ' ?')})(?:(?!\w)|(?=ve viec |v/v ))(?P<more>.*)"
)  # a page may lose spaces
_WHOLE = {kind.replace(" ", ""): kind for kind in TYPES}
_TYPE_LETTERS = frozenset(kind[:2] for kind in (*TYPES, "du", "tr"))
# A heading in small letters that is the document's own, not a sentence about one.
_OWN_HEADING = regex(
    r"(?:du thao )?(?:bien ban (?:hop|hoi nghi|cuoc hop|buoi|dai hoi|phien hop|ky hop|sinh hoat|giao ban|lam viec|so|hien truong|kiem phieu|ban giao"
    r"|nghiem thu|thoa thuan|(?:cuoc |buoi )?bau(?= \w))|thong bao (?:so |y kien )?(?:ket luan|\d)|nghi quyet so \S*\d"
    r"|(?:giay|thu) moi (?:du|hop|tham du)(?!\w)|ket luan (?:giao ban|cuoc hop|hoi nghi|so \S*\d))"
)
_SORTS = frozenset(("nghi quyet chuyen de", "nghi quyet lien tich", "chuong trinh hanh dong"))  # on a line of their own
_OF_CARD = regex(
    r"(?:loai van ban|the loai|hinh thuc(?: van ban)?)\s*[:\n][\s|]*$"
)  # “Loại văn bản | Nghị quyết”: no heading
_MINUTES = regex(
    r"^(?:(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)] )?(?:[^.;]{0,50}[-:|(] ?)?(?:bien ban(?: cuoc| buoi| noi dung)? (?:hop|sprint|meeting|lam viec|tom tat)"
    r"|meeting minutes|minutes of meeting|noi dung (?:cuoc|buoi) hop)(?!\w)[^.;]*$"
)
# Notes of a meeting that are not called minutes, and the labels below their heading.
_NOTES = regex(
    r"\W*(?:cuoc hop|buoi hop|hop (?:nhom|team|noi bo|giao ban|to|ban|lop|phong|tuan|du an|online)"
    r"|(?:tom tat|ghi (?:chu|chep|lai|nhanh)|nhat ky|noi dung) (?:noi dung )?(?:cuoc |buoi )?hop"
    r"|(?:weekly |daily |sprint |team |project )?meeting(?: notes?)?)(?!\w)"
)
# “Họp ca đoàn tháng 6/2031” above who was there: notes, too.
_MET = regex(r"\W*hop (?!tac |dong |ly )[a-z][a-z ]{1,50}(?:thang|tuan|quy|ngay|lan)(?: thu)? \d[\d/.-]*\W*")
_WERE_THERE = regex(r"\W*(?:hien dien|co mat|vang(?: mat)?|thu k[yi]|nguoi ghi(?: chep)?|ghi chep)(?!\w)[^:\n]{0,30}:")
# “LỊCH CHỈ ĐẠO THỰC HIỆN KẾ HOẠCH …” is a plan, “KẾT QUẢ PHIÊN HỌP” above a list minutes.
SCHEDULE = regex(r"lich (?:[a-z]+ ){0,6}ke hoach(?!\w)")
# “Kế hoạch tổ chức buổi họp tuần 3” above “Thời gian: …”: what is to come.
PLANNED = regex(r"\W*ke hoach (?:to chuc )?(?:cuoc |buoi )?(?:hop|hoi nghi|dai hoi|hoi thao|toa dam)(?!\w)")
_RESULTS = regex(r"ket qua (?:cuoc|buoi|phien) hop(?!\w)")
_LABELS = regex(
    r"\W*(?:thoi gian|thanh phan|thanh vien|nguoi (?:tham gia|tham du|du)|tham (?:du|gia)|co mat|vang|attendees?"
    r"|participants|dia diem|chu tri|chu toa|thu k[yi]|nguoi ghi(?: chep)?|hien dien|ngay(?: hop)?|date)(?!\w)[^:\n]{0,30}:"
)
ORDERS = regex(r"quyet (?:dinh|nghi)\s?:")  # it stands below what a paper rests on
_NUMBER = regex(r"so\s?[:.]?\s?\d[\d./-]*\s?[-/]\s?[a-z][\w/ &.-]{1,40}")
_LABELS_WITHIN = 4
_LONGEST_NOTES = 110
LONGEST_TYPE = 360
_TOP, _FIRST_LINES = 4, 6
# A heading in small letters, where only what stands below tells a paper from news about one.
_HEADINGS = 3
_LINES_OF_PAPER = 12
_BEGINNING = 160
_OF_PAPER = regex(r"(?:nghi quyet|quyet dinh|ke hoach|chuong trinh|chi thi|thong bao|ket luan|to trinh|bao cao) (?=\w)")
_OF_SESSION = regex(r"nghi quyet (?:hoi nghi|dai hoi|ky hop)")
_GROUNDS = regex(r"\W*(?:can cu (?!vao )[^.]*\d|quyet (?:dinh|nghi)\W*$|dieu 1(?!\d))")
_NUMBERED = regex(r"(?:ke hoach|chuong trinh) so \d\S*(?: ngay [\d/.-]+)? (?:ve|v/v) ")
_COUNCIL = regex(
    r"chinh phu|quoc hoi|uy ban thuong vu quoc hoi|(?:hoi dong|uy ban) nhan dan [^.;:,]{3,60}(?:,? khoa [ivxl\d]+[^.;:]{0,40})?"
)
_BELOW_COUNCIL = regex(
    r"\W*(?:khoa (?:thu )?[ivxl\d]+\W+(?:ky hop|nhiem ky)|ky hop (?:lan )?thu|can cu (?!vao )[^.]*\d)"
)
_RESOLVES = regex(r"quyet nghi[^.:;]{0,60}:$")
# Who sets out what stands below: “Ủy ban nhân dân tỉnh yêu cầu các sở …:”, “UBND huyện xây dựng Kế hoạch …, nội dung như sau:”.
_SETS_OUT = regex(
    r"(?:^|.*[,;.] )\W*(?P<who>[^\W\d][^.;:,]{3,70}?) (?:(?:chi thi|yeu cau)(?!\w)[^.]*:$"
    r"|(?:ban hanh|xay dung) (?:ke hoach|chuong trinh|phuong an|chi thi)(?!\w).*(?:nhu sau|sau day|sau"
    r"|cu the)\W*:$)"
)
# “Kết luận hội nghị, đồng chí … nhấn mạnh:” is a sentence of news.
_SPEAKS = regex(
    r", (?:dong chi|d/c|ong|ba|thay mat|(?:pho |quyen )*(?:chu tich|bi thu|(?:tong )?giam doc|truong (?:ban|doan|phong)|chu nhiem"
    r"|thu tuong|hieu truong)|(?:bo|thu|cuc|vien) truong) "
)
_ABOUT = regex(r" (?:v/v|ve(?: viec)?|thuc hien|trien khai|to chuc|ho tro|phat trien|tang cuong) ")
_IS_ABOUT = regex(r" (?:v/v|ve(?: viec)?|moi (?:hop|du)|trieu tap) ")
_FIRST_SECTION = regex(r"\W*(?:i|1)\s?[./-]\s*[a-z]")
_TELLS_OF = regex(
    r"(?:vua|da|moi)? ?(?:ban hanh|ky|co|thong qua) (?:van ban|ke hoach|nghi quyet|quyet dinh|chi thi|thong bao"
    r"|cong van|huong dan)(?: ban hanh)? so|theo do,"
)
_PRINTS = regex(r"(?:gioi thieu|dang tai|dang|cong bo)(?: den \w+ \w+)? toan van(?! .{0,40}tai day)")
_ABOUT_PAPERS = regex(r"\?$|: |so \d\S*|nhu the nao|moi nhat|toan van|mau (?:so|don)")


def type_word(printed: str) -> str:
    """The type's own words, whatever spaces a page lost: “baocao” is “bao cao”."""
    return _WHOLE[printed.replace(" ", "")]


def type_at(view: View, lines: Sequence[Span]) -> int | None:
    """Where the type word stands; a site's own heading above the header (“NGHỊ QUYẾT ĐẠI HỘI …”) gives way to it."""
    found = [
        index
        for index, line in enumerate(lines)
        if _is_type(view, lines, index, line) and not _is_title(view, lines, index)
    ]
    if not found:
        return next(
            (
                at
                for at, line in enumerate(lines[:_TOP])
                if _is_minutes(view, line) or _heads_notes(view, lines, at) or _heads_unnamed(view, lines, at)
            ),
            None,
        )
    first = found[0]
    key = view.key_of(lines[first])
    for index in found[1:]:
        between, own = lines[first + 1 : index], view.key_of(lines[index])
        if own in TYPES and key not in TYPES and any(heads(view, line) or _is_number(view, line) for line in between):
            return index
        louder = own in TYPES and own != "bien ban" and _is_louder(view, lines, first, index)
        titled = not any(view.key.startswith(("kinh g", "kinh moi"), line[0]) for line in lines[index + 1 : index + 2])
        if louder and titled and any(_is_organ(view, line) for line in between):
            return index  # “Thư mời dự lễ … ‖ CHÙA LAM SƠN ‖ THƯ MỜI”
        if own == key and (
            any(is_nation(view, line) or (own in TYPES and place_date(view, line)) for line in between)
            or (own in TYPES and _is_louder(view, lines, first, index))
        ):
            return index  # the site's heading repeats the paper's own, which stands below its header
    return first


def _is_number(view: View, line: Span) -> bool:
    """Whether a line is the number of a paper, which a body that has no state's name above it prints, too: “Số: 12/BHD/TT”."""
    return view.key.startswith("so", line[0]) and _NUMBER.fullmatch(view.key, *line) is not None


def _is_organ(view: View, line: Span) -> bool:
    """Whether a line in capitals names a body."""
    return starts_as_body(view.key_of(line)) and view.is_upper(line)


def _is_louder(view: View, lines: Sequence[Span], first: int, index: int) -> bool:
    """Whether a type's word in capitals stands below the same in small letters, which is then a word of the site's menu."""
    return view.is_upper(lines[index]) and not view.is_upper(lines[first])


def _is_title(view: View, lines: Sequence[Span], index: int) -> bool:
    """“QUY ĐỊNH MỨC CHI …” right below the place, which a resolution or a decision sets out: its type's line is lost."""
    if not view.key.startswith("quy dinh ", lines[index][0]) or index == 0 or not place_date(view, lines[index - 1]):
        return False
    return any(ORDERS.fullmatch(view.key_of(line)) for line in lines[index + 1 :])


def _is_type(view: View, lines: Sequence[Span], index: int, line: Span) -> bool:
    if line[1] - line[0] > LONGEST_TYPE or view.key[line[0] : line[0] + 2] not in _TYPE_LETTERS:
        return False
    key = view.key_of(line)
    found = TYPE.match(key)
    if found is None or _OF_CARD.search(view.key, max(0, line[0] - 20), line[0]):
        return False
    if view.is_upper(line):
        return True
    if not view.flow[line[0]].isupper():
        return False
    if index < _FIRST_LINES and key in _SORTS:
        return True
    if key in TYPES or (key[-1] in ".;" and not key.endswith("..")):  # a heading may leave the rest open
        return key in TYPES or (index == 0 and _closed_heading(view, lines, found, key))
    if key[-1] == ":" and _SPEAKS.search(key):
        return False
    if _shouts(view, line, found):
        return True
    if index < _FIRST_LINES and _OWN_HEADING.match(key):
        return True
    if index and _IS_ABOUT.match(key, found.end("type")) and place_date(view, lines[index - 1]):
        return True  # right below the number, the place and the day of its own header
    return index < _HEADINGS and _heads_paper(view, lines[index + 1 : index + 1 + _LINES_OF_PAPER], key)


def _shouts(view: View, line: Span, found: re.Match[str]) -> bool:
    """Whether the type stands in capitals before a title in small letters: “KẾ HOẠCH V/v tổ chức hội thi …”."""
    printed = view.flow[slice(*line)].split()
    words = len(found.string[: found.end("type")].split())
    return len(printed) > words + 1 and view.flow[line[0] : line[0] + found.end("type")].isupper()


def _closed_heading(view: View, lines: Sequence[Span], found: re.Match[str], key: str) -> bool:
    """Whether the first line is the heading of a paper though a full stop closes it: “Chỉ thị về việc ….”."""
    about = _ABOUT.match(key, found.end("type"))
    return about is not None and ". " not in key and _heads_paper(view, lines[1 : 1 + _LINES_OF_PAPER], key)


def _sets_out(view: View, line: Span) -> bool:
    """Whether a line ends in a lead-in by which a body sets out what stands below."""
    if view.key[line[1] - 1] != ":":
        return False
    sets = _SETS_OUT.match(view.key_of(line))
    return sets is not None and starts_as_body(sets["who"])


def names_council(view: View, lines: Sequence[Span], index: int) -> bool:
    """Whether a line in small letters names the council that decides: its session or the grounds stand below it.

    “Hội đồng nhân dân tỉnh Lam Sơn ‖ Khóa VII, kỳ họp thứ 12”
    """
    if index + 1 >= len(lines) or not _COUNCIL.fullmatch(view.key_of(lines[index])):
        return False
    below = view.key[lines[index + 1][0] : min(lines[index + 1][1], lines[index + 1][0] + _BEGINNING)]
    return view.flow[lines[index][0]].isupper() and _BELOW_COUNCIL.match(below) is not None


def _heads_paper(view: View, below: Sequence[Span], key: str) -> bool:
    """Whether the lines below a heading in small letters are those of a paper, not of one who tells of it."""
    if not _OF_PAPER.match(key):
        return False
    if names_council(view, below, 0):
        return True
    if _ABOUT_PAPERS.search(key):
        begins = view.key[slice(*below[0])] if below else ""
        return _NUMBERED.match(key) is not None and " xay dung " in begins and _sets_out(view, below[0])
    passed = _OF_SESSION.match(key) is not None
    for at, line in enumerate(below):
        said = view.key[line[0] : min(line[1], line[0] + _BEGINNING)]
        if _PRINTS.search(view.key, *line):
            return True
        if _TELLS_OF.search(said) or view.key_of(line) in TYPES:
            return False
        if _GROUNDS.match(said) or _RESOLVES.search(view.key, max(line[0], line[1] - _BEGINNING), line[1]):
            return True
        if at <= passed and _FIRST_SECTION.match(said):
            return True
        if _sets_out(view, line):
            return True
    return False


def _is_minutes(view: View, line: Span) -> bool:
    """A heading of informal minutes that does not begin with the type: “Dự án kho - Biên bản họp tuần 3”, “Meeting minutes …”."""
    if line[1] - line[0] >= 110 or not any(
        view.key.find(word, *line) >= 0 for word in ("bien ban", "minutes", "noi dung")
    ):
        return False
    return _MINUTES.search(view.key[line[0] : line[1]]) is not None


def _heads_unnamed(view: View, lines: Sequence[Span], at: int) -> bool:
    """Whether a heading in capitals is that of a plan or of minutes under another name, above its first section."""
    line = lines[at]
    if not (SCHEDULE.match(view.key, *line) or _RESULTS.match(view.key, *line)) or not view.is_upper(line):
        return False
    return SCHEDULE.match(view.key, *line) is not None or any(
        _FIRST_SECTION.match(view.key, *below) for below in lines[at + 1 : at + 1 + _LABELS_WITHIN]
    )


def _heads_notes(view: View, lines: Sequence[Span], at: int) -> bool:
    """Whether a line heads notes of a meeting, though it does not say so: “Họp nhóm tuần 5” above “Thành phần: …”."""
    line = lines[at]
    if line[1] - line[0] > _LONGEST_NOTES or view.key[line[1] - 1] in ".:;":
        return False
    if _NOTES.match(view.key, *line) or PLANNED.match(view.key, *line):
        labels = _LABELS
    elif _MET.fullmatch(view.key, *line) and view.flow[slice(*line)].lower().find("hợp", 0, 6) < 0:
        labels = _WERE_THERE
    else:
        return False
    return any(labels.match(view.key, *below) for below in lines[at + 1 : at + 1 + _LABELS_WITHIN])
