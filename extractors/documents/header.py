"""Phần đầu văn bản: organs, number, place and date, type and title, in whatever order the two columns were flattened.

Source: decree 30/2020/NĐ-CP, annex I (boxes 2–5); guide 36-HD/VPTW (Party header: star, hyphen in the number).
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from domain.extraction import Span
from extractors.documents.dates import days, printed_day
from extractors.documents.names import WHOLE_NAME
from extractors.documents.view import View, view_of

TYPES = (
    "nghi quyet", "bien ban", "thong bao", "ket luan", "ke hoach", "bao cao", "quyet dinh", "chi thi", "chuong trinh", "to trinh",
    "giay moi", "thu moi", "huong dan", "quy che", "quy dinh", "de an", "cong dien", "thong tri", "quy trinh", "phuong an", "cong van",
    "nghi dinh", "thong tu", "phap lenh", "dieu le", "noi quy", "thong cao",
)  # fmt: skip
_TYPE = re.compile(rf"(?:du thao )?(?P<type>{'|'.join(TYPES)})(?!\w)(?P<more>.*)")
_TYPE_LETTERS = frozenset(kind[:2] for kind in (*TYPES, "du"))
# A heading in small letters that is the document's own, not a sentence about one.
_OWN_HEADING = re.compile(
    r"(?:du thao )?(?:bien ban (?:hop|hoi nghi|cuoc hop|buoi|dai hoi|lam viec|so|hien truong)|thong bao (?:so |y kien )?(?:ket luan|\d)|nghi quyet so \S*\d|ket luan (?:giao ban|cuoc hop|hoi nghi|so \S*\d))"
)
_HEADING = re.compile(
    r"(?:[a-z]+ ){1,2}(?:lien tich )?(?:so\s*:?\s*)(?P<symbol>\d{1,5}(?:/\d{4})?\s?[-/]\s?[a-z]{1,9}\d{0,2}(?:[-/][a-z]{1,12}\d{0,2}){0,3})(?!\w)"
    r"(?:,?\s+(?P<day>ngay\s+\d{1,2}(?:\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}| thang \d{1,2} nam \d{4})))?"
    r"(?:,?\s+cua\s+(?P<organ>[^,;:\n]{4,90}?)(?=\s+(?:ve|quy dinh|thong qua|ban hanh|sua doi|phe duyet|v/v)\s|$))?[\s,:-]*(?P<title>(?:ve|quy dinh|thong qua|ban hanh|sua doi|phe duyet|v/v|ket luan)\s[^\n]+)?"
)
_CARD = 1500
_CARD_NUMBER = re.compile(
    r"(?:so hieu(?: van ban)?|so,? ky hieu)\s*[:\n][\s|]*(?P<symbol>\d{1,5}(?:/\d{4})?\s?[-/]\s?[a-z]{1,9}\d{0,2}(?:[-/][a-z]{1,12}\d{0,2}){0,3})(?!\w)"
)
_OF_CARD = re.compile(r"(?:loai van ban|the loai)\s*[:\n][\s|]*$")  # “Loại văn bản | Nghị quyết”: no heading
_CARD_SIGNER = re.compile(r"(?:nguoi|chu) ky\s*[:\n][\s|]*(?=\w)")
_CARD_DAY = re.compile(
    r"ngay (?:ban hanh|ky)(?: van ban)?\s*[:\n][\s|]*(?P<day>\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4})"
)
_MINUTES = re.compile(
    r"^(?:[^.;]{0,50}[-:|(] ?)?(?:bien ban(?: cuoc| buoi| noi dung)? (?:hop|sprint|meeting|lam viec)|meeting minutes|minutes of meeting|noi dung (?:cuoc|buoi) hop)(?!\w)[^.;]*$"
)
_STATE = re.compile(r"cong ?hoa ?xa ?hoi ?chu ?nghia ?viet ?nam")
_STATE_BROKEN = ("cong hoa xa hoi", "chu nghia viet nam")  # a cell of two lines
_PARTY = re.compile(r"dang cong san viet nam$|doan (?:tncs|thanh nien cong san) ho chi minh$")
_MOTTO = re.compile(r"doc lap\s*-\s*tu do\s*-\s*hanh phuc")
_NUMBER = re.compile(r"(?<!\w)so\s*(?P<hieu>hieu)?\s*(?P<colon>[:.]?)\s*(?P<rest>[.…_ ]*\d*[^\n]*?[-/][^\n]*)")
_SYMBOL = re.compile(r"\d{1,5}(?:[./]\d{1,4})*\s?[-/]\s?[a-z]{1,9}\d{0,2}(?:\s?[-/&]\s?[a-z]{1,12}\d{0,3}){0,3}(?!\w)")
_PLACE_DATE = re.compile(
    r"(?:(?P<place>[^\n,;:/]{2,48}),\s*)?(?<!\w)ngay\s*(?:(?P<words>[\d.…/ ]{0,14}thang[\s.…\d]{0,12}nam\s*[\d.…]{0,8})|(?P<figures>\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}))\W*$"
)
_PARTY_AT_END = re.compile(r"dang cong san viet nam$")
_BOLD = re.compile(r"(?<=\w)\**\s+\*+(?=\w)|(?<=\w)\*+\s+(?=\w)")
_COLUMN_WORDS = ("hoa", "doc lap", "so", "dang cong")  # without one of these a line is one column
_NUMBER_AND_DATE = re.compile(
    r"(?<!\w)so\s*[:.]?\s*[^ \n]{0,8}\s*[-/][a-z0-9/ -]*?(?=\s+(?:[^\s,;/]+\s+){0,6}[^\s,;/]*,?\s*ngay\s)"
)
_SUBJECT = re.compile(r"v\s*/\s*v\s*:?\s|ve viec\s")
_BODY_START = re.compile(
    r"(?:can cu|thuc hien|theo |xet|ngay \d|sang \d|sang ngay|chieu|hom nay|trong hai ngay|kinh (?:gui|thua|trinh)|thoi gian|dia diem"
    r"|trong \w+ (?:ngay|thang)|hoi \d|vao (?:hoi|luc)|nham |de |tren co so|sau khi|i[./ -]|a[./-]|\d{1,2}[./)]|dieu \d|phan |chuong |-|\()"
)
_SENTENCE = re.compile(
    r" (?:da|duoc) (?:hop|tien hanh|dien ra|to chuc|khai mac) .*\.$"
)  # tells of the meeting, names nothing
_LABELLED = re.compile(r"(?!v\s*/\s*v)[-+•]?\s*(?:[a-z]+ ){0,4}[a-z]+\s?:(?!\d)")  # “Thời gian: …” is no title
_FURNITURE = re.compile(
    r"(?:msdn|dt|dien thoai|fax|email|website|ma so|tinh trang|so hieu|tai ve|trang chu|ban in|luot xem)(?!\w)|.*(?:»|>>| \| )"
)
_NATION_BEGUN = re.compile(r"(?:^|\s)cong(?: hoa)?(?: xa)?(?: hoi)?(?: chu)?(?: nghia)?(?: viet)?$")
_NATION_WORDS = frozenset(["cong", "hoa", "xa", "hoi", "chu", "nghia", "viet"])
# A column so narrow that it breaks a body or a day: “ỦY / BAN NHÂN DÂN”, “Lam Giang, / ngày 25 …”, “… tháng 11 / năm 2018”.
_GOES_ON = re.compile(
    r"(?:uy\nban nhan dan|hoi\ndong nhan dan|[^\d\n]{2,30},\nngay \d|.{0,40}ngay \d{1,2}(?: thang \d{1,2}\nnam \d{4}| thang\n\d{1,2} nam|\nthang \d))"
)
_NUMBER_BEGUN = re.compile(r"so\s*[:.]?$")
_PLACE_REST = re.compile(r"[a-z]{2,7}(?: [a-z]{2,7})?, ngay(?!\w)")
_DAY_REST = re.compile(r"\d{1,2}\s*(?:thang|[./-])")
_WHOLE = re.compile(
    r"(?P<whole>(?:truong dai hoc|truong cao dang|dai hoc|hoc vien|(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|xa|phuong|thi tran))(?: \w+){1,5}?)"
    r"\s+(?P<part>(?:hoi dong (?!nhan dan)|phong |so |van phong |trung tam |thanh tra |chi cuc |ban (?!nhan dan)|truong )\w.*)"
)
_LONGEST_PLACE = 24
_NEXT_LINE = 8
_HEADER_LINES = 45
_LONGEST_TYPE = 360
_WHOLE_TITLE = 30
_LONGEST_ORGAN = 70
_LONGEST_LINE = 300  # longer is a paragraph
_HEAD_WORDS = re.compile(
    r"(?:uy ban|bcd|tieu ban|tu(?= hoi| doan)|t\.u|ubnd|hdnd|hoi dong|lien minh|lmhtx|lien hiep|lien doan|ldld|ban|bch|btv|so|phong|van phong|tinh uy|thanh uy|huyen uy|dang uy"
    r"|dang bo|chi bo|hoi|doan|cong doan|cdcs|truong|trung tam|quy|cong ty|htx|hop tac xa|thon|ap|ban|to|bo|cuc|chi cuc|tong(?! ket)|cong an|mat tran"
    r"|ubmttq\w*|mttq|trung uong|hiep hoi|thanh doan|huyen doan|quan doan|phuong doan|hdqt|thuong truc|chi hoi|chi doan|khoi|dang doan|chinh phu|quoc hoi|dai hoc|hoc vien|quan khu|quan doan|quan chung|binh doan|tong cuc|nha may|toa an|kho bac|cuc|bao hiem|thuong vu|bo tu lenh|dai hoi|tap doan|ngan hang|vien|benh vien|bao|dai|thanh tra|xi nghiep|chi nhanh|cum|khom|khu pho|tinh doan|xa doan|ubkt|cty|ctcp|tct|bql|bqt|clb|vp|ttyt|pgd|lhpn|hlhpn|hnd|hpn|ccb|hccb|qtdnd|nong truong|lam truong|tram|lien chi|bcs|dien luc)(?!\w)"
)
_OFFICES_OF_STATE = ("thu tuong chinh phu", "chu tich nuoc")  # offices that issue in their own name
_AUTHORITY = re.compile(
    r"(?:ban chap hanh|ban thuong vu|hoi dong|uy ban nhan dan|chu tich|giam doc|tong giam doc|thuong truc|dai hoi|hoi nghi|ban quan tri)(?!\w)"
)


@dataclass(slots=True)
class Header:
    """What the header holds; organs are spans of lines, outermost first. `end` is where the body begins."""

    official: bool = False
    organs: list[list[Span]] = field(default_factory=list)
    number: Span | None = None
    symbol: str | None = None
    place: Span | None = None
    dated: Span | None = None
    date: date | None = None
    type_line: Span | None = None
    type_word: str | None = None
    title: list[Span] = field(default_factory=list)
    subject: list[Span] = field(default_factory=list)
    authority: list[Span] = field(default_factory=list)
    signed: Span | None = None  # who signed, by a site's card
    nation: bool = False
    party: bool = False
    end: int = 0


def read_header(view: View) -> Header:
    """Read the header. A text that has none gives an empty `Header` that is not official."""
    return _header_of(view.text)


@lru_cache(maxsize=4)
def _header_of(text: str) -> Header:
    view = view_of(text)
    header = Header()
    lines = _whole_lines(view, view.lines[:_HEADER_LINES])
    title_at = _type_at(view, lines)
    addressed = next((index for index, line in enumerate(lines) if view.key.startswith("kinh gui", line[0])), None)
    if (
        title_at is not None
        and addressed is not None
        and any(_nation(view, line) for line in lines[title_at + 1 : addressed])
    ):
        title_at = None  # a site's own heading above a letter, which has no type word
    last = title_at if title_at is not None else addressed
    unnamed = _dated_at(view, lines) if last is None else None  # the type word is lost, the title stands below the date
    if last is None:
        last = min(len(lines), 14) if unnamed is None else unnamed + 1
    pieces = [piece for line in lines[:last] if line[1] - line[0] <= _LONGEST_LINE for piece in _pieces(view, line)]
    if title_at is None and addressed is None and not any(_nation(view, piece) for piece in pieces):
        return header
    _read_pieces(view, header, pieces)
    if title_at is not None:
        header.type_line = lines[title_at]
        match = _TYPE.match(view.key_of(lines[title_at]))
        header.type_word = match["type"] if match else "bien ban"
        _read_title(view, header, lines, title_at)
        _read_heading(view, header, lines[title_at])
    elif addressed is not None:
        header.end = lines[addressed][0]
    elif unnamed is not None and header.number:
        _read_title(view, header, lines, unnamed)
    _read_card(view, header)
    header.official = bool(title_at is not None or header.nation or header.party or header.symbol)
    return header


def _whole_lines(view: View, lines: Sequence[Span]) -> list[Span]:
    """The lines, those put together that a narrow column broke: “CỘNG / HÒA XÃ HỘI …”, “Số: / 15/NQ-HĐND”, “…, ngày / 09 tháng …”."""
    whole: list[Span] = []
    for line in lines:
        if whole and line[1] - whole[-1][0] <= _LONGEST_TYPE + 40 and _is_broken(view, whole[-1], line):
            whole[-1] = (whole[-1][0], line[1])
        else:
            whole.append(line)
    return whole


def _is_place(view: View, first: Span, second: Span) -> bool:
    """Whether the place of a date line was broken: “Bình / Định, ngày 07 tháng 9 …”."""
    words = view.flow[slice(*first)].strip(" *|")
    return _is_short_name(words) and not view.is_upper(first) and _PLACE_REST.match(view.key, *second) is not None


def _is_short_name(words: str) -> bool:
    return (
        len(words) < _LONGEST_PLACE
        and words.replace(" ", "").isalpha()
        and words[:1].isupper()
        and len(words.split()) < 5
    )


def _is_broken(view: View, first: Span, second: Span) -> bool:
    """Whether two lines are one that a narrow column broke."""
    last = view.key[slice(*first)].rpartition(" ")[2]
    if first[1] - first[0] < 60 and _GOES_ON.match(f"{view.key_of(first)}\n{view.key[second[0] : second[0] + 20]}"):
        return True
    if _is_place(view, first, second):
        return True
    if not (last in _NATION_WORDS or last.endswith("ngay") or view.key[second[0]].isdigit()):
        return False
    before, key = view.key_of(first), view.key_of(second)
    return bool(
        (
            last in _NATION_WORDS
            and _NATION_BEGUN.search(before)
            and _STATE.search(f"{before} {key}")
            and not _STATE.search(key)
        )
        or (key[0].isdigit() and _NUMBER_BEGUN.match(before))
        or (before.endswith("ngay") and len(before) < 40 and _DAY_REST.match(key))
    )


def _type_at(view: View, lines: Sequence[Span]) -> int | None:
    """Where the type word stands; a site's own heading above the header (“NGHỊ QUYẾT ĐẠI HỘI …”) gives way to it."""
    found = [
        index
        for index, line in enumerate(lines)
        if _type_of(view, line) and (index < 6 or view.is_upper(line) or view.key_of(line) in TYPES)
    ]
    if not found:
        return next((index for index, line in enumerate(lines[:4]) if _is_minutes(view, line)), None)
    first = found[0]
    key = view.key_of(lines[first])
    for index in found[1:]:
        between = lines[first + 1 : index]
        if view.key_of(lines[index]) in TYPES and key not in TYPES and any(_heads(view, line) for line in between):
            return index
    return first


def _read_heading(view: View, header: Header, line: Span) -> None:
    """A heading that holds all: “Nghị quyết số 13/2017/NQ-HĐND ngày … của … về …”."""
    found = _HEADING.match(view.key, *line)
    if found is None or header.number:
        return
    header.number, header.symbol = found.span("symbol"), found["symbol"]
    if found["day"] and header.date is None:
        header.dated, header.date = printed_day(view.key, *found.span("day")) or (None, None)
    if found["organ"] and not header.organs and starts_as_body(found["organ"]):
        header.organs = [[found.span("organ")]]
    if found["title"] and not header.title:
        header.title = [found.span("title")]


def _read_card(view: View, header: Header) -> None:
    """What a site's card above the document says, where the header itself is lost: “Số hiệu: …”, “Ngày ban hành: …”."""
    if all(view.key.find(word, 0, _CARD) < 0 for word in ("hieu", "ngay ban hanh", "nguoi ky")):
        return
    if header.number is None and header.symbol is None and (number := _CARD_NUMBER.search(view.key, 0, _CARD)):
        header.number, header.symbol = number.span("symbol"), number["symbol"]
    signer = _CARD_SIGNER.search(view.key, 0, min(_CARD, header.type_line[0] if header.type_line else _CARD))
    name = WHOLE_NAME.match(view.flow, signer.end()) if signer else None
    header.signed = name.span() if name else None
    if header.dated is None and (day := _CARD_DAY.search(view.key, 0, _CARD)):
        header.dated, header.date = printed_day(view.key, *day.span("day")) or (None, None)


def _place_date(view: View, line: Span) -> re.Match[str] | None:
    """Place and day at the end of a line."""
    if view.key.rfind("ngay", max(line[0], line[1] - 44), line[1]) < 0:
        return None
    return _PLACE_DATE.search(view.key, max(line[0], line[1] - 110), line[1])


def _dated_at(view: View, lines: Sequence[Span]) -> int | None:
    """The line of place and date, where a title in capitals follows it."""
    for index, line in enumerate(lines[:-1]):
        if line[1] - line[0] <= _LONGEST_LINE and _place_date(view, line):
            return index if view.is_upper(lines[index + 1]) else None
    return None


def _is_minutes(view: View, line: Span) -> bool:
    """A heading of informal minutes that does not begin with the type: “Dự án kho - Biên bản họp tuần 3”, “Meeting minutes …”."""
    if line[1] - line[0] >= 110 or not any(
        view.key.find(word, *line) >= 0 for word in ("bien ban", "minutes", "noi dung")
    ):
        return False
    return _MINUTES.search(view.key[line[0] : line[1]]) is not None


def _heads(view: View, line: Span) -> bool:
    return _nation(view, line) or _place_date(view, line) is not None


def _nation(view: View, span: Span) -> bool:
    key = view.key_of(span)
    return bool(_STATE.search(key) or _PARTY.match(key) or _MOTTO.search(key))


def _type_of(view: View, line: Span) -> bool:
    if line[1] - line[0] > _LONGEST_TYPE or view.key[line[0] : line[0] + 2] not in _TYPE_LETTERS:
        return False
    key = view.key_of(line)
    if _TYPE.match(key) is None or _OF_CARD.search(view.key, max(0, line[0] - 20), line[0]):
        return False
    if view.is_upper(line):
        return True
    return view.flow[line[0]].isupper() and (
        key in TYPES or (_OWN_HEADING.match(key) is not None and key[-1] not in ".;")
    )


def _pieces(view: View, line: Span) -> list[Span]:
    """A line of two flattened columns, cut where the right column begins."""
    start, end = line
    cuts = [start]
    key = view.key[start:end]
    if not any(word in key for word in _COLUMN_WORDS) and "*" not in view.text[start:end]:
        return [line]
    for pattern in (_STATE, _MOTTO, _PARTY_AT_END):
        found = pattern.search(key)
        if found and found.start():
            cuts.append(start + found.start())
    if "*" in view.text[start:end]:
        cuts += [start + found.end() for found in _BOLD.finditer(view.text[start:end])]
    symbol = _NUMBER_AND_DATE.search(key) if "ngay" in key else None
    if symbol:
        cut = _column_cut(view, start + symbol.start(), end)
        if cut:
            cuts.append(cut)
    cuts = [*sorted(set(cuts)), end]
    return [(a, b) for a, b in itertools.pairwise(cuts) if view.text[a:b].strip()]


def _column_cut(view: View, start: int, end: int) -> int | None:
    """Where place and date begin after a number on the same line: “Số: 63/TB-UBND Mường Lạn, ngày 29 …”."""
    words = re.compile(r"\S+")
    past_symbol = False
    for word in words.finditer(view.flow, start, end):
        piece = word.group()
        if (past_symbol and (piece[0].isupper() and not re.match(r"[^a-z]*[-/&]", piece))) or view.key[
            word.start() :
        ].startswith("ngay"):
            return word.start()
        if re.search(r"[-/]", piece) and re.search(r"[^\W\d_]", piece):
            past_symbol = True
    return None


def _read_pieces(view: View, header: Header, pieces: list[Span]) -> None:
    organs: list[Span] = []
    plain: list[Span] = []
    for piece in pieces:
        key = view.key_of(piece)
        if _STATE.search(key) or _MOTTO.search(key) or key in _STATE_BROKEN:
            header.nation = True
            continue
        if _PARTY.match(key):
            header.party = True
            continue
        if _SUBJECT.match(key):
            header.subject = [piece]
            continue
        dated = _place_date(view, piece)
        number = _NUMBER.match(view.key[piece[0] : piece[1]])
        if number and not number["hieu"] and header.symbol is None:
            _read_number(view, header, piece, number)
        if dated:
            _read_date(view, header, piece, dated)
        if dated or number:
            continue
        if (
            header.subject
            and not view.is_upper(piece)
            and header.symbol
            and len(header.subject) < 4
            and piece[0] - header.subject[-1][1] < 4
        ):
            header.subject.append(piece)
        elif view.is_upper(piece) and not _FURNITURE.match(key) and not key.startswith("ten "):
            if organs and header.symbol is not None and piece[0] - organs[-1][1] > _NEXT_LINE:
                continue  # a stamp, a slogan: the issuing body stands above its number
            organs += _parted(view, piece)
        elif len(key) <= _LONGEST_ORGAN and _is_plain_organ(view, piece, key):
            plain.append(piece)
    if not organs and (header.nation or header.party or header.symbol):
        organs = [piece for piece in plain if header.number is None or piece[0] < header.number[0]]
    groups: list[list[Span]] = []
    for organ in organs:
        if groups and not _heads_organ(view.key_of(organ)):
            groups[-1].append(organ)
        elif _heads_organ(view.key_of(organ)):
            groups.append([organ])
    groups = [group for group in groups if not view.key_of(group[0]).startswith("dai hoi")]  # a congress is no organ
    header.organs = groups if header.nation or header.party or header.symbol or header.date else []


def _heads_organ(key: str) -> bool:
    return _HEAD_WORDS.match(key) is not None or key in _OFFICES_OF_STATE


def _parted(view: View, piece: Span) -> list[Span]:
    """Two bodies that were flattened into one line: “TRƯỜNG ĐẠI HỌC LAM SƠN ‖ HỘI ĐỒNG TUYỂN SINH”."""
    whole = _WHOLE.match(view.key, *piece)
    if whole is None:
        return [piece]
    return [(piece[0], whole.end("whole")), (whole.start("part"), piece[1])]


def _is_plain_organ(view: View, piece: Span, key: str) -> bool:
    """Whether a short line in small letters is a body's name: “Đại học …” above its number."""
    return view.flow[piece[0]].isupper() and starts_as_body(key) and key[-1].isalnum() and "," not in key


def _read_number(view: View, header: Header, piece: Span, match: re.Match[str]) -> None:
    header.symbol = ""
    symbol = _SYMBOL.match(match["rest"].lstrip())
    if symbol is None:
        code = re.search(r"[-/]\s?([a-z]{1,9}(?:[-/][a-z]{1,12})*)", match["rest"])
        header.symbol = code.group(1) if code else ""
        return
    start = piece[0] + match.start("rest") + len(match["rest"]) - len(match["rest"].lstrip())
    end = start + symbol.end()
    flow = view.flow[start:end]
    # The symbol's letters are capitals; a place that follows in the same line is not part of it.
    cut = re.match(r"[\d./]+\s?[-/]\s?[^\s]+(?:\s?[-/&]\s?[^\s]+|(?<=[-/&]) [A-ZĐ]{2,6}\b)*", flow)
    header.number = (start, start + (cut.end() if cut else end - start))
    header.symbol = view.key[header.number[0] : header.number[1]]


def _read_date(view: View, header: Header, piece: Span, match: re.Match[str]) -> None:
    header.dated = match.span()
    if match["place"] and re.search(r"[a-z]", match["place"]):
        start, end = match.span("place")
        symbol = re.match(r".*\d\S*[-/]\S*\s+", view.flow[start:end])
        broken = view.flow[piece[0] : start]
        words = broken.strip(" *|\n")
        if broken.endswith("\n") and _is_short_name(words):
            start = piece[0] + broken.index(words)  # "Bình / Định, ngày 07 …", "*Thành phố Hồ Chí / Minh, ngày 18 …"
        header.place = (start + (symbol.end() if symbol else 0), end)
    read = days(view.key[header.dated[0] : piece[1]])
    header.date = read[-1].day if read else None


def _read_title(view: View, header: Header, lines: list[Span], at: int) -> None:
    match = _TYPE.match(view.key_of(lines[at]))
    index = at + 1
    title: list[Span] = []
    more = len(match["more"]) if match else 0
    if more > _WHOLE_TITLE and index < len(lines) and not view.is_upper(lines[index]):
        index = len(lines)  # the heading says it all; a sentence follows
    while index < len(lines) and index - at <= 8:
        line = lines[index]
        key = view.key_of(line)
        upper = view.is_upper(line)
        if title:
            gap = view.text[title[-1][1] : line[0]].strip(" *#|\t\r")
            parted = gap.count("\n") > 1 or bool(re.search(r"[-_=]{3}", gap))
            ends_open = view.text[: title[-1][1]].rstrip().endswith(",") or view.key_of(title[-1]).endswith(
                (" voi", " tai", " va", " cua")
            )
            ends_open = ends_open or key.startswith(("lan thu ", "nhiem ky "))  # the end of the name of a congress
            joined = line[0] and view.flow[line[0] - 1] != "\n"
            if re.search(r"[-_=]{3}", gap) or (parted and not ends_open and not view.flow[line[0]].islower()):
                break
            if upper != view.is_upper(title[-1]) and upper:
                break
            if (
                (_BODY_START.match(key) and not joined and not key.startswith("theo"))
                or len(key) > 260
                or key.endswith((".", ";", ":"))
                or _LABELLED.match(key)
            ):
                break
            if (
                upper
                and _AUTHORITY.match(key)
                and not view.key_of(title[0]).startswith(("hoi nghi", "dai hoi", "ky hop", "phien"))
            ):
                break
        elif (
            _LABELLED.match(key)
            or _SENTENCE.search(key)
            or (_BODY_START.match(key) and not _SUBJECT.match(key) and not key.startswith(("de an", "thuc hien")))
            or (
                upper
                and _AUTHORITY.match(key)
                and not key.startswith(
                    ("hoi nghi", "dai hoi", "hoi dong")
                    if match and match["type"] == "bien ban"
                    else ("hoi nghi", "dai hoi")
                )
            )
        ):
            break
        title.append(line)
        index += 1
    header.title = title
    index = at + 1 if index == len(lines) else index
    while index < len(lines) and view.is_upper(lines[index]) and len(header.authority) < 4:
        key = view.key_of(lines[index])
        if _TYPE.match(key) or re.match(r"quyet (?:nghi|dinh)|[ivx]+[./ -]|[a-h][./-]|phan |chuong ", key):
            break
        header.authority.append(lines[index])
        index += 1
    header.end = lines[index][0] if index < len(lines) else len(view.text)


def starts_as_body(key: str) -> bool:
    """Whether folded words begin as the name of a body does: “lien minh …”, “hdnd tinh …”."""
    return _HEAD_WORDS.match(key) is not None
