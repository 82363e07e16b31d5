"""Phần đầu văn bản: organs, number, place and date, type and title, in whatever order the two columns were flattened.

Source: decree 30/2020/NĐ-CP, annex I (boxes 2–5); guide 36-HD/VPTW (Party header: star, hyphen in the number).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from domain.extraction import Span
from extractors.documents.announced import read_announced
from extractors.documents.bodies import starts_as_body
from extractors.documents.boxes import Header, read_boxes
from extractors.documents.card_rows import lines_below_card
from extractors.documents.cards import read_card, read_heading, read_site
from extractors.documents.columns import is_nation, pieces_of, place_date, whole_lines
from extractors.documents.other_tongues import in_vietnamese
from extractors.documents.side_by_side import left_column_first
from extractors.documents.title_lines import read_title
from extractors.documents.type_words import ORDERS, PLANNED, SCHEDULE, TYPE, TYPES, type_at, type_word
from extractors.documents.unrolled import unrolled
from extractors.documents.view import View, view_of
from extractors.documents.wrapped_nation import without_wrapped_nation
from vitext.lazy import regex

__all__ = ("TYPES", "Header", "read_header", "starts_as_body")

_HEADER_LINES = 45
_ABOVE_NATION = 24
_SITE_LINES = 60
# “Đồng kính gửi”, “Thân ái gửi”; before it may stand a speck that a scanner took for a letter.
_ADDRESSED = regex(r"(?:(?:[a-z]{1,2}|dong|tran trong) )?kinh\s+g(?:ui|oi)|than (?:ai |men |kinh )?g(?:ui|oi)(?!\w)")
_NUMBER_LINE = regex(r"so\s*:\s*\d{1,5}\s?[-/]\s?[a-z][\w/ &.-]{1,30}")
_NUMBER_BELOW = regex(
    r"so\s*(?::\s*\d{1,5}\s?(?:/\s?\d{4}\s?)?[-/]\s?[a-z]{2}|:?\s*\d{1,5}\s?(?:/\s?\d{4}\s?)?[-/]\s?bb)[\w/ &.-]{0,30}"
)
_SUBJECT_LABEL = regex(r"\W*(?:trich yeu|dieu muc|noi dung trich yeu)\s*:\s*(?=\w)")
_FIRST, _BESIDE, _FIRST_BELOW = 10, 2, 5  # lines
_LONGEST_LINE = 300  # longer is a paragraph
_ACTS = ("ve ", "v/v ", "ban hanh ", "quy dinh ", "phe duyet ", "sua doi", "cong bo ", "bai bo ", "thanh lap ")


def read_header(view: View) -> Header:
    """Read the header. A text that has none gives an empty `Header` that is not official."""
    return _header_of(view.text)


@lru_cache(maxsize=4)
def _header_of(text: str) -> Header:
    view = view_of(text)
    header = Header()
    lines = unrolled(view, whole_lines(view, left_column_first(view, in_vietnamese(view, _top_lines(view)))))
    addressed = _addressed_at(view, lines)
    if addressed is not None and (below := _below_note(view, lines, addressed)):
        lines, addressed = below, _addressed_at(view, below)
    title_at = type_at(view, lines)
    if (
        title_at is not None
        and addressed is not None
        and any(is_nation(view, line) for line in lines[title_at + 1 : addressed])
    ):
        title_at = None  # a site's own heading above a letter, which has no type word
    if title_at is not None and addressed is not None and addressed < title_at - 1:
        title_at = None  # a letter that has an annex, or speaks of a paper in capitals
    last = title_at if title_at is not None else addressed
    unnamed = _dated_at(view, lines) if last is None else None  # the type word is lost, the title stands below the date
    numbered = _numbered_at(view, lines) if last is None and unnamed is None else None
    if numbered is not None:
        last = numbered + 1
    if last is None:
        last = min(len(lines), 14) if unnamed is None else unnamed + 1
    short = [line for line in lines[:last] if line[1] - line[0] <= _LONGEST_LINE]
    pieces = [piece for line in without_wrapped_nation(view, short) for piece in pieces_of(view, line)]
    known = title_at is not None or addressed is not None or numbered is not None
    if not known and not any(is_nation(view, piece) for piece in pieces):
        return header
    read_boxes(view, header, pieces)
    if title_at is not None:
        header.type_line = lines[title_at]
        match = TYPE.match(view.key_of(lines[title_at]))
        plans = SCHEDULE.match(view.key, *lines[title_at]) or PLANNED.match(view.key, *lines[title_at])
        unnamed_type = "ke hoach" if plans else "bien ban"
        header.type_word = type_word(match["type"]) if match else unnamed_type
        if header.symbol is None or header.date is None:
            lines = _past_boxes(view, header, lines, title_at)
        read_title(view, header, lines, title_at)
        if not header.title and ORDERS.fullmatch(view.key_of(lines[title_at])):
            _read_title_above(view, header, lines[:title_at])
        read_heading(view, header, lines[title_at])
    elif addressed is not None:
        header.end = lines[addressed][0]
    elif unnamed is not None and header.number:
        read_title(view, header, lines, unnamed)
    elif numbered is not None:
        header.end = lines[numbered][1]
    if not (header.title or header.subject) and addressed is not None:
        header.subject = _labelled_subject(view, lines)
    read_card(view, header)
    read_site(view, header)
    read_announced(view, header)
    header.official = bool(title_at is not None or header.nation or header.party or header.symbol)
    return header


def _past_boxes(view: View, header: Header, lines: Sequence[Span], at: int) -> list[Span]:
    """The lines without the number, and the place and day, that may stand below the type, read into `header`:
    “BIÊN BẢN ‖ Số: 07/BB-HĐQT”, “QUYẾT ĐỊNH ‖ Số: 05/QĐ-HĐQT ‖ V/v … ‖ Lam Sơn, ngày 12 tháng 5 năm 2026”.

    Without a number place and day stand right below it: “THÔNG BÁO ‖ Lam Sơn, ngày 12 tháng 5 năm 2026”.
    """
    below: list[Span] = []
    if header.symbol is None:
        below = [line for line in lines[at + 1 : at + 3] if _NUMBER_BELOW.fullmatch(view.key, *line)][:1]
    if header.date is None:
        near = lines[at + 1 : at + 1 + (_FIRST_BELOW if below else 1)]
        days = ((line, place_date(view, line)) for line in near)
        below += [line for line, day in days if day and day["place"] and (below or day.start() == line[0])][:1]
    if not below:
        return list(lines)
    read_boxes(view, header, below)
    return [line for line in lines if line not in below]


def _labelled_subject(view: View, lines: Sequence[Span]) -> list[Span]:
    """What a letter is about, behind a label below those it is for: “Trích yếu: ‖ V/v tổ chức Đại hội …”."""
    found = next((label for line in lines if (label := _SUBJECT_LABEL.match(view.key, *line))), None)
    if found is None:
        return []
    end = next(line[1] for line in lines if line[1] > found.end())
    return [(found.end(), end)]


def _top_lines(view: View) -> Sequence[Span]:
    """The lines among which the header stands: the first ones, or those about the state's name far below."""
    own = lines_below_card(view)
    lines = own[:_HEADER_LINES]
    if any(is_nation(view, line) for line in lines[:_ABOVE_NATION]):
        return lines
    below = own[_ABOVE_NATION : _ABOVE_NATION + _SITE_LINES]
    at = next((at for at, line in enumerate(below, _ABOVE_NATION) if is_nation(view, line)), None)
    start = at - _ABOVE_NATION // 2 if at is not None else 0
    return own[start : start + _HEADER_LINES]


def _addressed_at(view: View, lines: Sequence[Span]) -> int | None:
    return next((index for index, line in enumerate(lines) if _ADDRESSED.match(view.key, line[0])), None)


def _below_note(view: View, lines: list[Span], addressed: int) -> list[Span]:
    """The lines below a note with which a whole paper was sent: “Kính gửi anh/chị, …”; none where there is no paper."""
    if any(is_nation(view, line) for line in lines[:addressed]):
        return []
    below = lines[addressed + 1 :]
    state = next((at for at, line in enumerate(below) if is_nation(view, line)), None)
    if state is None or (type_at(view, below[state:]) is None and _addressed_at(view, below[state:]) is None):
        return []
    return below


def _read_title_above(view: View, header: Header, lines: list[Span]) -> None:
    """The title below place and date, where the line of the type is lost: “BAN HÀNH QUY ĐỊNH CHẾ ĐỘ BÁO CÁO …”."""
    at = _dated_at(view, lines)
    if at is not None and view.key_of(lines[at + 1]).startswith(_ACTS):
        ends = header.end
        read_title(view, header, lines, at)
        header.end = ends


def _numbered_at(view: View, lines: Sequence[Span]) -> int | None:
    """The later of the lines of the number and of place and day, which are all that is left of a header."""
    number = next((at for at, line in enumerate(lines[:_FIRST]) if _NUMBER_LINE.fullmatch(view.key, *line)), None)
    if number is None:
        return None
    near = range(max(0, number - _BESIDE), min(len(lines), number + _BESIDE + 1))
    dated = next((at for at in near if (day := place_date(view, lines[at])) and day["place"]), None)
    return max(number, dated) if dated is not None else None


def _dated_at(view: View, lines: Sequence[Span]) -> int | None:
    """The line of place and date, where a title in capitals follows it."""
    for index, line in enumerate(lines[:-1]):
        if line[1] - line[0] <= _LONGEST_LINE and place_date(view, line):
            return index if view.is_upper(lines[index + 1]) else None
    return None
