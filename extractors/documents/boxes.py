"""Các ô của phần đầu: organs, number, place and day, subject, read from the lines above type and title.

Source: decree 30/2020/NĐ-CP, annex I (boxes 2–5); guide 36-HD/VPTW (Party header: star, hyphen in the number).
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from domain.extraction import Span
from extractors.documents.bodies import heads_organ, starts_as_body
from extractors.documents.columns import MOTTO, PARTY, STATE, STATE_BROKEN, is_short_name, place_date
from extractors.documents.dates import days
from extractors.documents.joined_organs import parted
from extractors.documents.type_words import TYPE
from extractors.documents.view import View
from vitext.lazy import regex

_NUMBER = regex(
    r"(?<!\w)so(?:/no\.?)?[\s/,]*(?P<hieu>(?:va )?(?:ky )?hieu)?\s*(?P<colon>[:.]{0,2})\s*(?P<rest>[.…_ ]*\d*[^\n]*?[-/][^\n]*)"
)
_SYMBOL = regex(
    r"\d{1,5}(?: /\d{4}(?=/))?(?:[./]\d{1,4}|-\d{1,2}(?=/[a-z]))*\s?[-/]\s?[a-z]{1,9}\d{0,2}(?:(?:\s?[-/&]\s?|\.(?=\w)"
    r"|\s(?=(?:ubnd|hdnd|ttg|bcd)(?!\w)))[a-z]{1,12}\d{0,4}){0,3}(?!\w)"
)
SUBJECT = regex(r"[(\"]?(?:v\s*/\s*v\s*:?\s|ve viec\s?:?\s)")
_ABOUT = regex(r"ve (?!dich)[a-z]+ [a-z]")  # “Về hướng dẫn …” in the place of “V/v …”
_CITES = regex(r"\W*(?:can cu|xet|theo|thuc hien)(?!\w)")
_SET_UP_BY = regex(r"(?:[^\n]* )?(?:theo|thanh lap boi) (?:quyet dinh|qd)\W*")
_FURNITURE = regex(
    r"(?:hoa toc|thuong khan|khan|mat|toi mat|tuyet mat|du thao(?: lan \w+)?)\W*$"
    r"|(?:phat lich \d{4}|bi\W+tri\W+dung|dao phap\W+dan toc\W+(?:cnxh|chu nghia xa hoi)|tot doi\W+dep dao)\W*$"
    r"|(?:msdn|dt|dien thoai|fax|email|website|ma so|tinh trang|so hieu|tai ve|trang chu|ban in|luot xem)(?!\w)"
    r"|.*(?:»|>>| \| )"
)
# Of a company's own paper, below its name: “Địa chỉ: …”, “MST: …”.
_LETTERHEAD = regex(
    r"(?:dia chi|d/c|tru so(?: chinh)?|ms(?:t|dn)|ma so(?: thue| dn)?|dt|dien thoai|tel|hotline|fax|e-?mail|website|web)"
    r"\W*:|www\."
    # as abroad: “12345 Elm Ave. Springfield, CA 90000 (555) 010-0100”
    r"|\d{1,5} [a-z][^\n]*(?:\(\d{3}\) ?\d{3}|[, ][a-z]{2,3} \d{4,5}(?!\d)|(?:australia|canada|usa|france|germany|deutschland)\W*$)"
)
_UNIT_WORD = regex(r"(?:Tỉnh|Thành phố|Huyện|Quận|Thị xã|Thị trấn|Xã|Phường|Thôn)\s+")
_WORD = regex(r"\S+")
_UNITS = frozenset(["tỉnh", "thành", "tp", "tp.", "thị", "quận", "huyện", "xã", "phường", "đặc", "thôn", "ấp", "khu"])
_NEXT_LINE = 8
_ORGANS_ALONE = 4  # lines
_LONGEST_ORGAN = 70
_BROKEN = ("bo quoc", "phong")  # “BỘ QUỐC ‖ PHÒNG” is one body, though “phòng” begins others
_WITH_PARENT = 2  # lines: the body above and the issuing one
_SUBJECT_LINES, _NEAR = 4, 4  # lines at most; so near in letters stands the next one


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
    youth: bool = False  # the right column names the Youth Union
    end: int = 0


def read_boxes(view: View, header: Header, pieces: list[Span]) -> None:
    """Put into `header` what the pieces of the lines above type and title hold."""
    organs: list[Span] = []
    plain: list[Span] = []
    of_site: list[Span] = []
    letterhead = 0  # lines
    state = next((at for at, piece in enumerate(pieces) if STATE.search(view.key, *piece)), -1)
    for at, piece in enumerate(pieces):
        key = view.key_of(piece)
        if STATE.search(key) or MOTTO.search(key) or key in STATE_BROKEN:
            header.nation = True
        elif PARTY.match(key):
            header.party = True
            header.youth = header.youth or key.startswith("doan ")
        elif at < state and TYPE.match(key) and view.flow[piece[0]].isupper():  # “V/v … ‖ hướng dẫn …” goes on
            of_site, organs, plain = of_site + organs, [], []  # the site's own heading: what is above it is the site's
            header.dated = header.date = header.place = None
        elif at and key.startswith("so ") and _SET_UP_BY.fullmatch(view.key, *pieces[at - 1]):
            continue  # “ĐOÀN KIỂM TRA ‖ THEO QUYẾT ĐỊNH ‖ SỐ 12/QĐ-SCT”: the paper that set the body up
        elif _CITES.match(key):
            continue  # of a paper that has lost its type word, the first lines of its text
        elif _heads_subject(view, header, key) and (
            SUBJECT.match(key) or (header.symbol and not header.subject and _ABOUT.match(key))
        ):
            header.subject = [piece]
        elif _read_number_and_date(view, header, piece) or _read_more_of_subject(view, header, piece):
            continue
        elif _LETTERHEAD.match(key):
            letterhead += 1
        elif _in_capitals(view, piece) and not _FURNITURE.match(key) and not key.startswith("ten "):
            if organs and header.symbol is not None and piece[0] - organs[-1][1] > _NEXT_LINE:
                continue  # a stamp, a slogan: the issuing body stands above its number
            organs += parted(view, piece)
        elif len(key) <= _LONGEST_ORGAN and (
            _is_plain_organ(view, piece, key) or (plain and _between_state_and_motto(view, pieces, at))
        ):
            plain.append(piece)
    if not organs and (header.nation or header.party or header.symbol):
        organs = [piece for piece in plain if header.number is None or piece[0] < header.number[0]]
    organs = organs or of_site
    above = _organs_above_type(view, pieces) if not (organs or header.nation or header.symbol) else []
    organs = organs or above
    if len(pieces) <= _ORGANS_ALONE and 0 < len(organs) < len(pieces) == len({*organs, *plain}):
        organs = sorted((*organs, *plain))  # “TÒA GIÁM MỤC LAM SƠN ‖ Ban Giáo lý”
    heading = sum(1 for piece in pieces[:1] if TYPE.match(view.key_of(piece)) and not view.is_upper(piece))  # a site's
    alone = 0 < len(organs) == len(pieces) - letterhead - heading <= _ORGANS_ALONE  # nothing else above the type
    known = header.nation or header.party or header.symbol or header.date
    if (
        not (known or alone or above)
        and organs
        and organs[-1] == pieces[-1]
        and starts_as_body(view.key_of(organs[-1]))
    ):
        organs = above = organs[-1:]  # right above the type; what stands above it is the site's
    if organs and (known or alone or above):  # a number or a day below the type has no body beside it
        header.organs = _grouped(view, organs)


def _read_number_and_date(view: View, header: Header, piece: Span) -> bool:
    """Put the number and the day of a piece into `header`; whether it holds one of them."""
    dated = place_date(view, piece)
    at_place = view.flow[piece[0] + 1 : piece[0] + 2] in ("Ở", "ở")  # “SỞ”, “Sở”, no “số”
    number = None if at_place else _NUMBER.match(view.key[piece[0] : piece[1]])
    if number and not number["hieu"] and header.symbol is None:
        _read_number(view, header, piece, number)
    if dated and (header.date is None or header.place is None):
        _read_date(view, header, piece, dated)
    return bool(dated or number)


def _read_more_of_subject(view: View, header: Header, piece: Span) -> bool:
    """Whether a piece goes on with the subject, into which it is put then."""
    subject, upper = header.subject, view.is_upper(piece)
    if not subject or not header.symbol or (upper and not _is_wrapped(view, subject[-1], piece)):
        return False
    if len(subject) >= _SUBJECT_LINES or piece[0] - subject[-1][1] >= _NEAR:
        return False
    if upper:
        subject[-1] = (subject[-1][0], piece[1])
    else:
        subject.append(piece)
    return True


def _grouped(view: View, organs: list[Span]) -> list[list[Span]]:
    """The lines of each organ together; a congress is none."""
    groups: list[list[Span]] = []
    for organ in organs:
        key = view.key_of(organ)
        above = view.key_of(groups[-1][-1]) if groups else ""
        if groups and (view.key_of(groups[-1][0]) == "chu tich" or not heads_organ(key) or (above, key) == _BROKEN):
            groups[-1].append(organ)  # “CHỦ TỊCH ‖ ỦY BAN NHÂN DÂN TỈNH …”
        elif groups and above.startswith(f"{key} -"):
            groups[-1] = [
                organ
            ]  # a site's heading: “BAN LIÊN LẠC HỌ TÔ LAM SƠN - THÔNG BÁO SỐ 1 ‖ BAN LIÊN LẠC HỌ TÔ LAM SƠN”
        elif heads_organ(key) or (organ != organs[-1] and key == "chu tich"):
            groups.append([organ])
    return [group for group in groups if not view.key_of(group[0]).startswith("dai hoi")]


def _between_state_and_motto(view: View, pieces: list[Span], at: int) -> bool:
    """Whether a name left of the motto ends that of the body left of the state: “Lớp 4B Trường Tiểu học ‖ Lê Văn A”."""
    if not 0 < at < len(pieces) - 1 or not is_short_name(view.words(pieces[at])):
        return False
    return bool(STATE.search(view.key, *pieces[at - 1]) and MOTTO.search(view.key, *pieces[at + 1]))


def _organs_above_type(view: View, pieces: list[Span]) -> list[Span]:
    """Two bodies in small letters right above the type, all that is left of a header: “Phòng Giáo dục … ‖ Trường …”."""
    last = pieces[-2:]
    whole = all(
        piece[1] - piece[0] <= _LONGEST_ORGAN and _is_plain_organ(view, piece, view.key_of(piece)) for piece in last
    )
    return last if whole and len(last) == _WITH_PARENT else []


def _without_specks(view: View, place: Span) -> Span:
    """A place without the small words that a worn rule left before it: “si lệ ‖ Lam Sơn”, not “xã Lam Sơn”."""
    words = list(_WORD.finditer(view.flow, *place))
    first = next((at for at, word in enumerate(words) if not word[0].islower()), 0)
    units = next((at for at in range(first) if words[at][0] in _UNITS), first)
    return (words[units].start(), place[1]) if words else place


def _heads_subject(view: View, header: Header, key: str) -> bool:
    """Whether a line may begin the subject: “về việc …” below “V/v …”, number and date stands in the letter's text."""
    known = header.subject and header.date and header.symbol and view.key.startswith("v/v", header.subject[0][0])
    return not known or key.startswith("v/v")


def _in_capitals(view: View, piece: Span) -> bool:
    """Whether a line is in capitals, but for a unit's word before them: “Xã LƯƠNG MINH”."""
    unit = _UNIT_WORD.match(view.flow, *piece)
    return view.is_upper(piece) or (unit is not None and view.flow[unit.end() : piece[1]].isupper())


def _is_wrapped(view: View, subject: Span, piece: Span) -> bool:
    """Whether capitals go on with a subject in small letters: “V/v thuế suất thuế / GTGT”."""
    return view.text[subject[1] : piece[0]] == "\n" and not view.is_upper(subject)


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
    cut = re.match(
        r"[\d./]+\s?[-/]\s?[^\s]+(?:\s?[-/&]\s?[^\s]+|(?<=[-/&]) [A-ZĐ]{2,6}\b|\s(?:UBND|HĐND|TTg|BCĐ)\b)*", flow
    )
    header.number = (start, start + (cut.end() if cut else end - start))
    header.symbol = view.key[header.number[0] : header.number[1]]


def _read_date(view: View, header: Header, piece: Span, match: re.Match[str]) -> None:
    header.dated = match.span()
    if match["place"] and re.search(r"[a-z]", match["place"]):
        start, end = match.span("place")
        symbol = re.match(r".*\d\S*[-/]\S*\s+", view.flow[start:end])
        broken = view.flow[piece[0] : start]
        words = broken.strip(" *|\n")
        if broken.endswith("\n") and is_short_name(words):
            start = piece[0] + broken.index(words)  # "Bình / Định, ngày 07 …", "*Thành phố Hồ Chí / Minh, ngày 18 …"
        header.place = _without_specks(view, (start + (symbol.end() if symbol else 0), end))
    read = days(view.key[header.dated[0] : match.end("words") if match["words"] else match.end("figures")])
    header.date = read[-1].day if read else None
