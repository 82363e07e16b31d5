"""Ngày đăng: the day on which a site says it posted a paper or a news item."""

from __future__ import annotations

import itertools
from datetime import date

from domain.extraction import Span
from extractors.documents.site_lines import bare, is_worded
from extractors.documents.stamps import (
    CLOSING_STAMP,
    DATED,
    DAY_ALONE,
    LABELLED,
    OF_POST,
    OPENING_STAMP,
    STAMP_AT_END,
    is_stamp,
    is_stamp_line,
    printed_day,
)
from extractors.documents.view import View
from vitext.lazy import regex

_ZONE = regex(r"(?<!\w)(?:GMT|AM|PM)(?!\w)")
_BUTTONS = regex(r"(?m)^\W*(?:[Aa][+-]?[ \t]*){1,3}$")  # by which a page's letters grow: “A- ‖ A ‖ A+”
_TELLS = regex(r"(?<!\w)(?:to chuc|tien hanh|khai mac|be mac|dien ra|hop|tham du|chu tri)(?!\w)")
_PLACE = regex(r"\W*(?:dia diem|noi hop)(?!\w)")
_TOP_LINES, _FIRST = 6, 2  # lines
_YEAR = regex(r"(?<![\d.,/-])(?:19|20)\d\d(?![\d.,]?\d)")
_VIEWED = regex(r"(?:luot xem|[\d.,]+ luot xem)")  # below the day of posting


def posted_day(view: View, *, before: int) -> tuple[Span, date] | None:
    """The day that a site says it posted a paper, above it: “Ngày đăng: …”."""
    lines = [line for line in view.lines[:40] if line[1] <= before]
    for line, after in itertools.pairwise([*lines, (before, before)]):
        if line[1] - line[0] <= 160 and LABELLED.match(bare(view, line)):
            begun = view.key[line[1] - 1] == ":" and DATED.fullmatch(view.key, *after)
            day = printed_day(view, line) or (printed_day(view, after) if begun else None)
            if day:
                return day
    if day := _of_page(view, lines):
        return day
    for above, line in itertools.pairwise(lines):
        if view.is_upper(line) and view.key.find(" thang ", *line) >= 0:
            continue  # “NGÀY 02 THÁNG 7 NĂM 2031” belongs to the paper's own title
        stamp = CLOSING_STAMP.search(view.key, *line)
        if stamp or (line[1] - line[0] <= 60 and DATED.match(bare(view, line)) and is_worded(view, above)):
            day = printed_day(view, stamp.span("stamp") if stamp else line)
            if day:
                return day
    return None


def _of_page(view: View, lines: list[Span]) -> tuple[Span, date] | None:
    """The day that stands above a paper on its page: that of a blog's post, or alone on one of the first two lines."""
    for at, line in enumerate(lines[:_TOP_LINES]):
        if OF_POST.fullmatch(view.key_of(line)) or (at < _FIRST and DAY_ALONE.fullmatch(view.key_of(line))):
            return printed_day(view, line)
    return None


def stamped_day(view: View, title: Span | None, lead: int) -> tuple[Span, date] | None:
    """The day of posting of a news item: labelled, stamped below its title or counted with its readers below all."""
    best, published = -1, None
    anchor = title[0] if title else 0
    for line in view.lines[:lead]:
        key = bare(view, line)
        closing = CLOSING_STAMP.search(view.key, *line) if view.text[line[1] - 1] == ")" else None
        if closing and title and (line[0] == title[0] or view.key_of(title) == view.key_of((line[0], closing.start()))):
            return printed_day(view, closing.span("stamp"))  # “Title (11/01/2027)”, the title printed once more below
        if _TELLS.search(key) and key.endswith("."):
            continue  # “Ngày 12/4/2031 Hội … tổ chức hội nghị.” is a first sentence
        dated = DATED.match(key) or STAMP_AT_END.search(key) or is_stamp_line(view, line, key)
        labelled = LABELLED.match(key)
        if len(key) > 160 or not (dated or labelled):
            continue
        day = printed_day(view, line)
        if day is None:
            continue
        timed = key.startswith("thoi gian")
        if timed and _PLACE.match(view.key, line[1]):
            continue  # when those meet: “Thời gian: 18:30 15/03/2031 ‖ Địa điểm: …”
        week = dated and dated.groupdict().get("week") and not key.startswith("(")
        of_site = week and not OF_POST.fullmatch(key) and "gmt" not in key and "luot" not in key
        below = anchor if title is not None else view.lines[lead][0]
        clock = (timed or of_site) and _has_words(view, line[1], below)
        clock = clock or (of_site and line == view.lines[0] and _long_after(view, day[1], lead))
        rank = 3 if labelled else 2 if line[0] > anchor else 0 if clock else 1
        if rank > best and rank:
            best, published = rank, day
    return published or _opening_lead(view, lead) or _below_lead(view, lead) or _below(view, anchor)


def _opening_lead(view: View, lead: int) -> tuple[Span, date] | None:
    """The day with which the first paragraph opens, behind the name of its paper: “(Báo A, ‖ 03/10/2031 ‖) Ngày …”."""
    start, end = view.lines[lead]
    stamp = OPENING_STAMP.match(view.key[start:end]) if view.text[start] == "(" else None
    return printed_day(view, (start, start + stamp.end())) if stamp else None


def _long_after(view: View, day: date, lead: int) -> bool:
    """Whether the item itself speaks of years that are long over on a day: the top line of a site tells its own."""
    years = [int(found) for found in _YEAR.findall(view.key[view.lines[lead][0] :])]
    return bool(years) and max(years) < day.year - 1


def _has_words(view: View, start: int, end: int) -> bool:
    """Whether words stand between a day and the title, or the lead, and not only what belongs to an hour or a page."""
    return any(map(str.isalpha, _ZONE.sub("", _BUTTONS.sub("", view.text[start:end]))))


def _below_lead(view: View, lead: int) -> tuple[Span, date] | None:
    """The day on a line of its own right below the first paragraph, which a site prints above it."""
    stamped = (line for line in view.lines[lead + 1 : lead + 3] if is_stamp(bare(view, line)))
    return next((day for line in stamped if (day := printed_day(view, line))), None)


def _below(view: View, anchor: int) -> tuple[Span, date] | None:
    below = [line for line in view.lines[-14:] if line[0] > anchor and line[1] - line[0] <= 120]
    counted = [line for line, after in itertools.pairwise(below) if _VIEWED.match(bare(view, after))]
    for line in below:
        key = bare(view, line)
        day = (
            printed_day(view, line)
            if LABELLED.match(key) or (line in counted and is_stamp_line(view, line, key))
            else None
        )
        if day:
            return day
    return None
