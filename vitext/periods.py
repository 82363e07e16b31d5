"""Thời hạn, kỳ báo cáo trong văn bản: find every date, deadline and period in a text and the days its words allow.

    trước ngày 30/6/2026 → ends 2026-06-30      nửa đầu tháng 9/2023 → 2023-09-01 … 2023-09-15
    từ nay đến cuối năm → the year is not said  hằng năm, thường xuyên → recurring, no days
`find_periods` says only what the words say; `resolve` adds a year from the context and tells that it did.
The text is matching text (`vitext.clean.clean(text).text`); a line break may stand wherever a space may.
Forms and their examples: `vitext.period_forms`; the words before them: `vitext.period_leads`;
two that are one time: `vitext.period_joins`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from vitext.bare import is_bare
from vitext.bullets import BULLETS
from vitext.lazy import regex
from vitext.period_days import days, related, weeks_of_month
from vitext.period_forms.form import Extent
from vitext.period_forms.plain import plain
from vitext.period_found import FoundPeriod
from vitext.period_grammar import WITH_MARKS, WITHOUT_MARKS, Grammar
from vitext.period_joins import joined_period
from vitext.period_leads import Leads, led
from vitext.period_near import near_days, week_days

_DASH = regex(r"/\d{1,2}\s{0,3}[-–]")
# The mark of an item that is written together with its first word: "3.Chậm nhất ngày 25/6", "-Trước 30/9".
_GLUED = regex(rf"(?<!\S)(?:\d{{1,2}}[.)/]|[{BULLETS}])(?=[^\W\d_])")
JUST_OVER = 40  # days: so long before a paper what it is due in is the same year's, not the next one's
_SAID_FROM_TODAY = ("near", "week")
_DUE_BY = ("before", "by", "until")
_YEAR = frozenset(("year",))
_NEAR_DAYS = ("nay", "mai")


@lru_cache(maxsize=4)
def find_periods(text: str) -> tuple[FoundPeriod, ...]:
    """The times in `text` in reading order, never overlapping. Linear; kept for the next finder of the same text."""
    found: list[FoundPeriod] = []
    line = plain(text)
    for one in _atoms(text, line, WITHOUT_MARKS if is_bare(text) else WITH_MARKS):
        joined = joined_period(found[-1], one, text) if found and one.span[0] - found[-1].span[1] < 18 else None
        if joined:
            found[-1] = joined
        else:
            found.append(one)
    return tuple(found)


def resolve(
    found: FoundPeriod, *, document_date: date | None, context_year: int | None
) -> tuple[date | None, date | None, bool]:
    """Return (start, end, inferred): a year that is not said is taken from `context_year`, else from `document_date`.

    A deadline that would then lie long before the document itself falls in the next year: papers are signed late, and
    minutes tell what was due last week. Without either, what is known.
    """
    if not found.missing:
        return found.start, found.end, False
    if found.form == "near":
        return (*near_days(found.words, found.relation, document_date), True) if document_date else (None, None, False)
    if found.form == "week" and document_date:
        return (*week_days(found.words, found.relation, document_date), True)
    year = context_year or (document_date.year if document_date else None)
    if document_date and found.words.endswith("nay"):
        year = document_date.year  # "quý I năm nay"
    if found.form == "now":
        since = days((found.edges[0], None), year) if found.edges[0] else None
        return since[0] if since else None, document_date, document_date is not None
    if found.missing != {"year"} or not year:
        return found.start, found.end, False
    start, end = days(found.edges, year) or (None, None)
    late = end and document_date and (document_date - end).days > JUST_OVER
    if late and not context_year and found.relation in ("before", "by"):
        start, end = days(found.edges, year + 1) or (None, None)
    return start, end, True


def _atoms(text: str, line: str, grammar: Grammar) -> Iterator[FoundPeriod]:
    """Yield what each form finds, with the words before it."""
    position = done = 0
    search, forms, figures = grammar.candidate.search, grammar.forms, grammar.forms["0"]
    after_space = f" {line}"
    while candidate := search(after_space, position):
        start = candidate.start()  # in the line
        position = start + 1
        if start and line[start - 1].isalpha() and line[start] not in "0123456789":
            continue  # the end of another word
        for name, pattern, read in forms.get(line[start], figures):
            matched = pattern.match(line, start)
            if matched and (extent := read(matched)):
                found = _with_lead(name, extent, matched, text, line, grammar.leads, done)
                if found:
                    position = done = found.span[1]
                    yield found
                    break


def _with_lead(
    form: str, extent: Extent, matched: re.Match[str], text: str, line: str, leads: Leads, done: int
) -> FoundPeriod | None:
    """What was matched together with the words before it (not before `done`), None where it is no time after all."""
    start, end = matched.span()
    if form == "bare_year":  # "đến | 2030"
        form, start = "year", matched.start("year")
        end = matched.end("year")
    words = _words(line[max(done, start - 34) : start])
    last = words[-1] if words else ""
    if extent.habit:
        return None if last in leads.goods else _recurring(form, start, end, extent.habit, text, line, leads, done)
    if form == "day" and last in leads.not_day:
        if last != leads.week or not extent.several:
            return None  # "trong 2 tháng 7 và 8"; "tuần 3 | tháng 12" is read as a part of the month
        extent, start = weeks_of_month(extent), line.rindex(last, 0, start)
        words.pop()
    found = led(line, start, words, form, extent, leads)
    start, extent, relation = found.start, found.extent, found.relation
    if found.form == "years" and not leads.seasons.isdisjoint(words[-3:]):
        return None
    if form in ("short_day", "short_month") and not _is_date(matched, line, found.said, words, leads):
        return None
    if form in _SAID_FROM_TODAY and (
        last in leads.several
        or last.isdecimal()
        or not (_is_near(matched, relation, words, found.said, leads) or _by_hour(form, line, start, words, leads))
    ):
        return None
    if form in ("day", "short_day", "month") and (lunar := leads.lunar.match(line, end)):
        return FoundPeriod((start, lunar.end()), text[start : lunar.end()], None, None, None, "lunar", relation)
    if not found.said and (form in _SAID_FROM_TODAY or _after_weekday(words, leads) or _after_near_day(words, leads)):
        after_hour = bool(words) and (
            words[-1].endswith((*leads.hours, *leads.weekdays_bare)) or _after_near_day(words, leads)
        )
    else:
        after_hour = (
            found.said == leads.day and len(words) > 1 and words[-2].endswith((*leads.hours, *leads.weekdays_bare))
        )
    if after_hour and (clock := leads.clock.search(line, max(done, start - 44), start)):
        start, relation = clock.start(), leads.relations[" ".join(clock["said"].split())]
        if relation == "until" and (since := leads.since_hour.search(line, max(done, start - 24), start)):
            start, relation = since.start(), "in"
    if extent.missing == _YEAR and (this_year := leads.this_year.match(line, end)):
        end = this_year.end()
    if extent.missing and (habit := leads.habit.match(line, end)):
        span = (start, habit.end())
        return FoundPeriod(span, text[slice(*span)], None, None, text[slice(*habit.span(1))], found.form, relation)
    if relation == "from" and extent.several and found.form != "school_year":
        relation = "between"
    edges = related(extent, relation)
    known = days(edges, None)
    if not known:
        return None
    if line.startswith(")", end) and line.find("(", start, end) >= 0:
        end += 1  # "năm (2021 - 2025)"
    return FoundPeriod((start, end), text[start:end], *known, None, found.form, relation, extent.missing, edges)


def _words(piece: str) -> list[str]:
    for mark in '*([“"':  # "(trước ngày 15/9)", "**trước ngày 30/9**"
        piece = piece.replace(mark, " ")
    return _GLUED.sub(" ", piece).split()


def _recurring(
    form: str, start: int, end: int, own: tuple[int, int], text: str, line: str, leads: Leads, done: int
) -> FoundPeriod:
    """A habit, with the day before it: "trước ngày 25 hằng tháng"."""
    day = leads.habit_day.search(line, max(done, start - 60), start)
    start = day.start() if day else start
    return FoundPeriod((start, end), text[start:end], None, None, text[slice(*own)], form)


def _is_near(matched: re.Match[str], relation: str, before: list[str], said: str, leads: Leads) -> bool:
    """Whether what says neither this nor the next is near: "trước ngày 20", "đến cuối tháng", "xong trong tuần", "dứt
    điểm trong tháng"."""
    words = matched[0].split()
    if words[-1] in leads.near_words:
        # "hôm nay" opens news and minutes, "dự cảm ngày mai" is no day
        return bool(said) or (leads.today.isdisjoint(words) if words[-1] == "nay" else words[:1] != [leads.day])
    if len(words) == 1:
        return len(before) > 1 and bool(said) and (before[-2] in leads.at_once or said.endswith(leads.until_end))
    return relation in _DUE_BY


def _by_hour(form: str, line: str, start: int, words: list[str], leads: Leads) -> bool:
    """Whether an hour with "trước" stands before a weekday of no told week or the next day: "trước 16h ‖ thứ Sáu"."""
    if form not in _SAID_FROM_TODAY or not words or not words[-1].endswith(leads.hours):
        return False
    clock = leads.clock.search(line, max(start - 44, 0), start)
    return clock is not None and leads.relations[" ".join(clock["said"].split())] in _DUE_BY


def _after_weekday(words: list[str], leads: Leads) -> bool:
    """Whether a weekday stands before a day: "chiều thứ Tư, 20/5", "hạn chót thứ Sáu 20/6"."""
    return len(words) > 1 and words[-1].rstrip(",") in leads.weekdays_bare and words[-2] in leads.week_words


def _after_near_day(words: list[str], leads: Leads) -> bool:
    """Whether this or the next day stands before its date: "trước 17h ngày mai 2/8", "chiều nay 5/9"."""
    near = words[-1].rstrip(",") if len(words) > 1 else ""
    return near in _NEAR_DAYS and (words[-2] in leads.today or (near == "mai" and words[-2] == leads.day))


def _is_date(matched: re.Match[str], line: str, said: str, words: list[str], leads: Leads) -> bool:
    """Whether 15/9, 22.4, 15-9 or 5/2023 is a day or month, and no ratio or number: it takes a word that says so."""
    start, end = matched.span()
    last = words[-1] if words else ""
    if last in leads.cues or _after_weekday(words, leads) or _after_near_day(words, leads):
        return True
    after = line[end : end + 1]
    sign = matched["sign"] if "sign" in matched.re.groupindex else ""
    if sign in ("-", ".") and said:
        ends = after in ("", ";", ",", ")", "\n", '"', "”") or line[end : end + 2] in (".", ". ", ".\n")
        # "từ 15-12": no stretch of figures falls; "trước 25-9 ‖ các xã báo cáo"
        falls = sign == "-" and int(matched["day"]) > int(matched["month"])
        if falls and (ends or (after == " " and not leads.counted.match(line, end))):
            return True
        if leads.relations[said] == "from":
            return ends and bool(matched["more"])  # "từ 5-9 đến 28-9"
        return ends and leads.relations[said] in (("before", "by", "until") if sign == "-" else ("before", "by"))
    if sign == "-" or "." in matched[0] or leads.counted.match(line, end):
        return False
    if sign and (matched["more"] or "").count("/") == 1 and _DASH.search(matched["more"]):
        return True  # "15/11 - 10/12"
    if said:
        return True
    if sign:
        return after == ")" and line[start - 1 : start] == "("
    return after in ("", ";", ",", ")", "\n")
