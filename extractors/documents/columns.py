"""Phần đầu hai cột bị trải phẳng: the lines of a header as they stood, whatever a page made of its two columns.

“CỘNG / HÒA XÃ HỘI …” is one line · “UBND XÃ … ‖ CỘNG HÒA …” is two · “…, ngày / 09 tháng …” is one
Source: decree 30/2020/NĐ-CP, annex I (boxes 1–4).
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from domain.extraction import Span
from extractors.documents.view import View
from extractors.people.provinces import is_province
from vitext.lazy import regex

# The state is named “nước Cộng hòa …” in sentences; beside a body that ends so it stands in its own column.
_BODY_OF_WATER_OR_STATE = (
    r"(?<=cap nuoc c)|(?<=thoat nuoc c)|(?<=kiem toan nha nuoc c)|(?<=kho bac nha nuoc c)|(?<=ngan hang nha nuoc c)"
)
STATE = regex(rf"c(?:(?<!nuoc c)|{_BODY_OF_WATER_OR_STATE})(?:ong ?hoa ?(?:xa ?hoi ?chu ?nghia|xhcn)|hxhcn) ?viet ?nam")
STATE_BROKEN = ("cong hoa xa hoi", "chu nghia viet nam", "cong hoa xa hoi chu nghia")  # a cell of two lines
PARTY = regex(
    r"dang cong san viet nam$|(?:doan (?:tncs|thanh nien cong san)|doi (?:tntp|thieu nien tien phong)) ho chi minh$"
)
_PARTY_WHOLE = regex(r"(?:dang|dang cong|dang cong san|dang cong san viet)\n(?:cong )?(?:san )?(?:viet )?nam$")
MOTTO = regex(r"doc lap\s*-\s*tu do\s*-\s*hanh phuc")
# The same day of the moon's year, in brackets behind a day: “(8/7 AL)”, “(nhằm ngày 8 tháng 7 năm Tân Sửu)”.
_LUNAR = r"\((?:nham |tuc )?(?:ngay )?[\d/.-]+(?: thang \d{1,2})?(?: nam)? ?(?:\(?al\)?|am lich|[a-z]+ [a-z]+)\)"
# The hour at which a telegram was sent: “Phú Sơn, ‖ hồi 21 giờ 30 phút ‖, ngày 18 …”.
_SENT_AT = r"(?:hoi |luc )?\d{1,2} ?(?:gio|h|g)(?: ?\d{2})?(?: ?phut)?(?!\w)"
_PLACE_DATE = regex(
    rf"(?:(?P<place>(?!{_SENT_AT})[^\n,;:/]{{2,48}}),\s*)?(?:{_SENT_AT},?\s*)?"
    r"(?<!\w)ngay\s*(?:(?P<words>[\d.…/\s]{0,14}thang[\s.…\d]{0,12}nam\s*[\d.…]{0,8})|(?P<figures>\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}))"
    rf"(?:\s*{_LUNAR})?\W*$"
)
# “Hà Nội, 12/8/2025”: a whole line, with a place and no word for the day.
_BARE_DATE = regex(
    r"(?P<place>(?!thu |chu nhat|cap nhat|ngay )[a-z][a-z .]{2,28}), (?:(?P<figures>\d{1,2}/\d{1,2}/\d{4})"
    r"|(?P<words>\d{1,2} thang \d{1,2} nam \d{4}))"
)
_NO_COMMA = regex(  # “Lam Sơn ngày 12 tháng 5 năm 2026”
    r"(?:phat lich \d{4}[,.:]? )?(?P<place>[a-z]+(?: [a-z]+){0,4}) ngay (?:(?P<words>\d{1,2} thang \d{1,2} nam \d{4})"
    r"|(?P<figures>\d{1,2}/\d{1,2}/\d{4}))"
)
CLOCK = regex(r"(?<!\w)(?:thu (?:hai|ba|tu|nam|sau|bay|\d)|chu nhat|hom nay)$")
_PARTY_AT_END = regex(
    r"d(?:ang cong san viet nam|(?<!- d)(?<!hanh d)(?<!bch d)(?<!vu d)(?<!btv d)(?<!trung uong d)oan (?:tncs"
    r"|thanh nien cong san) ho chi minh)$"
)  # not in “BAN CHẤP HÀNH ĐOÀN TNCS HỒ CHÍ MINH”
_BOLD = regex(r"(?<=\w)\**\s+\*+(?=[^\W\d])|(?<=\w)\*+\s+(?=[^\W\d])")
_COLUMN_WORDS = ("hoa", "doc lap", "so", "dang cong", "ho chi minh")  # without one of these a line is one column
_NUMBER_AND_DATE = regex(
    r"(?<!\w)so\s*[:.]?\s*[^ \n]{0,8}\s*[-/][a-z0-9/. &,-]*?(?=\s+(?:[^\s,;/]+\s+){0,6}[^\s,;/]*,?\s*ngay[\s\d])"
)
_NUMBER_BEHIND = regex(r"\W*(?P<number>so ?: ?\d)")
_NATION_BEGUN = regex(r"(?:^|\s)cong(?: hoa)?(?: xa)?(?: hoi)?(?: chu)?(?: nghia)?(?: viet)?$")
_PARTY_WORDS = frozenset(["dang", "cong", "san", "viet"])
_NATION_WORDS = frozenset(["cong", "hoa", "xa", "hoi", "chu", "nghia", "viet"])
# A column so narrow that it breaks a body, a type or a day: “ỦY / BAN NHÂN DÂN”, “Lam Giang, / ngày 25 …”, “… tháng 11 / năm 2018”.
_GOES_ON = regex(
    r"(?:uy\nban nhan dan|hoi\ndong nhan dan|[^\d\n]{2,30},\nngay \d"
    r"|.{0,40}ngay \d{1,2}(?: thang \d{1,2}(?:\nnam \d{4}| nam\n\d{4})| thang\n\d{1,2} nam|\nthang \d)"
    r"|.{2,40}, ngay[ .…\d]{0,8} thang[ .…]{0,6}\n\d{1,2} nam"
    r"|(?:quyet\ndinh|nghi\nquyet|thong\nbao|ke\nhoach|bao\ncao|chi\nthi|bien\nban|to\ntrinh|ket\nluan|cong\ndien"
    r"|huong\ndan|chuong\ntrinh)$)"
)
_NUMBER_BEGUN = regex(r"so\s*[:.]?$")
_ABOUT_BEGUN = regex(r"v\s?/\s?v\s?:?")  # “V/v: / Chính sách …”, “V/v / : Thực hiện …”
_SUBJECT_BEHIND = regex(r"so\s?[:.]?\s?\S{3,40}\s+(?=v\s?/\s?v(?:\s|:))")  # “Số: 12/UBND-VP ‖ V/v …”
_PLACE_REST = regex(r"[a-z]{2,7}(?: [a-z]{2,7})?, ngay(?!\w)")
_DAY_REST = regex(r"\d{1,2}\s*(?:thang|[./-])")
_RULE = regex(r"[-_=*]{4,}\s*")
_OPENINGS = frozenset(
    [
        "van",
        "van phong",
        "uy ban",
        "uy ban nhan",
        "hoi dong",
        "hoi dong nhan",
        "bo",
        "so",
        "cuc",
        "tong cuc",
        "chi cuc",
        "ban",
        "ban chi dao",
        "ban chap",
        "lien",
        "lien minh",
        "lien minh hop",
        "lien minh hop tac",
        "lien doan",
        "hoi",
        "cong ty",
        "cong",
        "truong",
        "truong dai",
        "truong dai hoc",
        "dai hoc",
        "vien",
        "kiem toan",
        "kiem toan nha",
        "ngan",
        "ngan hang",
        "bao hiem",
        "bao hiem xa",
        "trung",
        "trung tam",
        "phong",
        "dang",
        "tinh",
        "thanh",
    ]
)
_LONGEST_OPENING = 24
_ORGAN = 3  # words in capitals before a place: a body
_LONGEST_NATION = 90
_LONGEST_PLACE = 24
_LONGEST_BARE = 54
_LONGEST_WHOLE = 400


def is_nation(view: View, span: Span) -> bool:
    """Whether a line names the state, its motto, the Party or the Youth Union: the right column of a header."""
    key = view.key_of(span)
    if len(key) > _LONGEST_NATION and not (view.is_upper(span) or MOTTO.search(key)):
        return False  # a sentence that names the state
    return bool(STATE.search(key) or PARTY.match(key) or MOTTO.search(key))


def place_date(view: View, line: Span) -> re.Match[str] | None:
    """Place and day at the end of a line; the day that a site's clock shows (“Thứ Bảy, ngày …”) is none."""
    if view.key.rfind("ngay", max(line[0], line[1] - 44), line[1]) < 0:
        ends_in_year = line[1] - line[0] <= _LONGEST_BARE and view.key[line[1] - 4 : line[1]].isdigit()
        return _BARE_DATE.fullmatch(view.key, *line) if ends_in_year else None
    found = _PLACE_DATE.search(view.key, max(line[0], line[1] - 110), line[1])
    if found and found["place"] is None and (whole := _NO_COMMA.fullmatch(view.key, *line)):
        named = view.flow[slice(*whole.span("place"))]
        return whole if named.istitle() or (named[0].isupper() and is_province(named)) else found  # “Hà nội ngày …”
    return None if found and found["place"] and CLOCK.search(found["place"]) else found


def heads(view: View, line: Span) -> bool:
    """Whether a line can only stand in a header."""
    return is_nation(view, line) or place_date(view, line) is not None


def whole_lines(view: View, lines: Sequence[Span]) -> list[Span]:
    """The lines, those put together that a narrow column broke: “CỘNG / HÒA XÃ HỘI …”, “Số: / 15/NQ-HĐND”, “…, ngày / 09 tháng …”."""
    whole: list[Span] = []
    for line in lines:
        if whole and line[1] - whole[-1][0] <= _LONGEST_WHOLE and _is_broken(view, whole[-1], line):
            whole[-1] = (whole[-1][0], line[1])
        else:
            whole.append(line)
    return whole


def _is_broken(view: View, first: Span, second: Span) -> bool:
    """Whether two lines are one that a narrow column broke."""
    last = view.key[slice(*first)].rpartition(" ")[2]
    if first[1] - first[0] < 60 and _GOES_ON.match(
        f"{view.key_of(first)}\n{view.key[second[0] : min(second[1], second[0] + 20)]}"
    ):
        return True
    if _is_opened(view, first, second):
        return True
    if last in _PARTY_WORDS and _PARTY_WHOLE.match(f"{view.key_of(first)}\n{view.key_of(second)}"):
        return True
    if _is_place(view, first, second):
        return True
    if _ABOUT_BEGUN.fullmatch(view.key, *first):
        return view.key[second[0]] == ":" or view.key[first[1] - 1] == ":"
    if not (last in _NATION_WORDS or last.endswith("ngay") or view.key[second[0]].isdigit()):
        return False
    before, key = view.key_of(first), view.key_of(second)
    return bool(
        (
            last in _NATION_WORDS
            and _NATION_BEGUN.search(before)
            and STATE.search(f"{before} {key}")
            and not STATE.search(key)
        )
        or (key[0].isdigit() and _NUMBER_BEGUN.match(before))
        or (before.endswith("ngay") and len(before) < 40 and _DAY_REST.match(key))
    )


def _is_opened(view: View, first: Span, second: Span) -> bool:
    """Whether the first line only opens a body's name: “VĂN / PHÒNG CHÍNH PHỦ”, “BỘ / TÀI CHÍNH”."""
    return (
        first[1] - first[0] < _LONGEST_OPENING
        and view.key_of(first) in _OPENINGS
        and view.text[first[1] : second[0]].strip(" ") == "\n"
        and view.is_upper(first)
        and view.is_upper(second)
    )


def _is_place(view: View, first: Span, second: Span) -> bool:
    """Whether the place of a date line was broken: “Bình / Định, ngày 07 tháng 9 …”."""
    words = view.flow[slice(*first)].strip(" *|")
    return is_short_name(words) and not view.is_upper(first) and _PLACE_REST.match(view.key, *second) is not None


def is_short_name(words: str) -> bool:
    """Whether words may be the first part of a place's name: few, short, with a capital."""
    return (
        len(words) < _LONGEST_PLACE
        and words.replace(" ", "").isalpha()
        and words[:1].isupper()
        and len(words.split()) < 5
    )


def pieces_of(view: View, line: Span) -> list[Span]:
    """A line of two flattened columns, cut where the right column begins."""
    start, end = line
    cuts = [start]
    key = view.key[start:end]
    behind = _behind_organ(view, line) if "ngay" in key else None
    if behind is None and not any(word in key for word in _COLUMN_WORDS) and "*" not in view.text[start:end]:
        return [line]
    for pattern in (STATE, MOTTO, _PARTY_AT_END):
        found = pattern.search(key)
        if found and found.start():
            cuts.append(start + found.start())
        if found and pattern is MOTTO and (number := _NUMBER_BEHIND.match(key, found.end())):
            cuts.append(start + number.start("number"))  # all of the header has run into one line
        elif found and pattern is MOTTO and place_date(view, (start + found.end(), end)):
            cuts.append(start + found.end())
    if "*" in view.text[start:end]:
        cuts += [start + found.end() for found in _BOLD.finditer(view.text[start:end])]
    if len(cuts) > 1 or "so" in key:  # “TỈNH LAM SƠN ------- Số: 12 … ‖ … ------- Lam Sơn, ngày …”
        cuts += [start + found.end() for found in _RULE.finditer(view.text[start:end]) if found.end() < end - start]
    about = _SUBJECT_BEHIND.match(key) if "v/" in key or "/v" in key else None
    if about:
        cuts.append(start + about.end())
    if behind is not None:
        cuts.append(behind)
    symbol = _NUMBER_AND_DATE.search(key) if "ngay" in key else None
    if symbol:
        cut = _column_cut(view, start + symbol.start(), end)
        if cut:
            cuts.append(cut)
    cuts = [*sorted(set(cuts)), end]
    return [(a, b) for a, b in itertools.pairwise(cuts) if view.text[a:b].strip()]


def _behind_organ(view: View, line: Span) -> int | None:
    """Where the place begins behind a body in capitals: “ĐẢNG ỦY XÃ MƯỜNG LẦM ‖ Mường Lầm, ngày 15 …”; None for none."""
    dated = place_date(view, line)
    if dated is None or dated["place"] is None:
        return None
    capitals = 0
    for word in re.finditer(r"\S+", view.flow[line[0] : dated.end("place")]):
        if word[0].isdecimal():
            continue  # "CHI BỘ KHU PHỐ 4"
        if not word[0].isupper():
            return line[0] + word.start() if capitals >= _ORGAN and word[0].istitle() else None
        capitals += len(word[0]) > 1
    return None


def _column_cut(view: View, start: int, end: int) -> int | None:
    """Where place and date begin after a number on the same line: “Số: 63/TB-UBND Mường Lạn, ngày 29 …”."""
    words = re.compile(r"\S+")
    past_symbol = False
    before = ""
    for word in words.finditer(view.flow, start, end):
        piece = word.group()
        goes_on = re.match(r"[^a-z]*[-/&]", piece) or (
            before.endswith((",", "-", "/")) and piece.isupper()
        )  # “…-GDTrH, GDTX”
        if (past_symbol and piece[0].isupper() and not goes_on) or view.key.startswith("ngay", word.start()):
            return word.start()
        symbol = before + piece if before[-1:] in ("-", "/") else piece  # “01/ KH.LĐ” has a blank inside
        past_symbol = past_symbol or bool(re.search(r"[-/]", symbol) and re.search(r"[^\W\d_]", piece))
        before = piece
    return None
