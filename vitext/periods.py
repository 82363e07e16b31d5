"""Thời hạn, kỳ báo cáo trong văn bản: find every date, deadline and period in a text and the days its words allow.

    trước ngày 30/6/2026 → ends 2026-06-30      nửa đầu tháng 9/2023 → 2023-09-01 … 2023-09-15
    từ nay đến cuối năm → the year is not said  hằng năm, thường xuyên → recurring, no days
`find_periods` says only what the words say; `resolve` adds a year from the context and tells that it did.
The text is matching text (`vitext.clean.clean(text).text`); a line break may stand wherever a space may.
Forms and their examples: `vitext.period_forms`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from vitext.fold import fold
from vitext.period_forms import FORMS, Edge, Extent, Form, plain

Days = tuple[date | None, date | None]


@dataclass(frozen=True, slots=True)
class FoundPeriod:
    """A time that the text names: `text[span]` are its `words`, from the first that bears on it ("trước").

    `start` and `end` are inclusive and None where the words leave them open or do not say the year; `recurring` are the
    words of a habit. `relation` is in, before, by, until, from or between; `form` a name of `FORMS`, or "term",
    "school_year", "stage" for years with such a word. `missing` may hold year, month, day or today (đến nay);
    `edges` are the first and last day as far as they are said, for `resolve`.
    """

    span: tuple[int, int]
    words: str
    start: date | None
    end: date | None
    recurring: str | None
    form: str
    relation: str = "in"
    missing: frozenset[str] = frozenset()
    edges: tuple[Edge | None, Edge | None] = (None, None)


def find_periods(text: str) -> Iterator[FoundPeriod]:
    """Yield the times in `text` in reading order, never overlapping. Linear in the length of the text."""
    line = plain(text)
    pending: FoundPeriod | None = None
    for found in _atoms(line, _BARE if text.isascii() else _MARKED):
        if pending:
            joined = _joined(pending, found, line)
            if joined:
                pending = joined
                continue
            yield _worded(pending, text)
        pending = found
    if pending:
        yield _worded(pending, text)


def resolve(
    found: FoundPeriod, *, document_date: date | None, context_year: int | None
) -> tuple[date | None, date | None, bool]:
    """Return (start, end, inferred): a year that is not said is taken from `context_year`, else from `document_date`.

    A deadline that would then lie before the document itself falls in the next year. Without either, what is known.
    """
    if found.form == "week" and document_date:
        monday = document_date - timedelta(document_date.weekday() - (0 if found.words.endswith(("này", "nay")) else 7))
        return monday, monday + timedelta(6), True
    if found.missing == {"today"}:
        return None, document_date, document_date is not None
    year = context_year or (document_date.year if document_date else None)
    if found.missing != {"year"} or not year:
        return found.start, found.end, False
    start, end = _days(found.edges, year) or (None, None)
    late = end and document_date and end < document_date
    if late and not context_year and found.relation in ("before", "by"):
        start, end = _days(found.edges, year + 1) or (None, None)
    return start, end, True


# What may stand before a time, by what it means. Spaces stand for any white space.
_RELATIONS = {
    "before": "trước|xong trước|hoàn thành trước|đến trước",
    "by": "chậm nhất|chậm nhất là|chậm nhất vào|chậm nhất đến|chậm nhất là đến|chậm nhất trước|chậm nhất là trước"
    "|chậm nhất trong|chậm nhất là trong|muộn nhất|muộn nhất là|muộn nhất vào|hạn chót|hạn chót là|hạn cuối là",
    "until": "đến|tới|cho đến|cho tới|tính đến|đến hết|tới hết|tính đến hết|từ nay đến|từ nay tới|từ nay đến hết"
    "|từ nay cho đến",
    "from": "từ|kể từ|bắt đầu từ|sau|từ sau|ngay từ",
    "in": "trong|vào|ngay trong|trong cả|trong suốt|ngay vào",
}
# Words before a month or a range of years: (first, last) day of the month, or the form that they make of the years.
_PARTS_OF_MONTH = {
    "nửa đầu": (1, 15), "nửa cuối": (16, 0), "đầu": (1, 10), "giữa": (11, 20), "cuối": (21, 0), "hết": (1, 0),
    "tuần đầu": (1, 7), "tuần đầu tiên của": (1, 7), "tuần cuối": (-6, 0), "thượng tuần": (1, 10),
    "trung tuần": (11, 20), "hạ tuần": (21, 0),
}  # fmt: skip
_KINDS_OF_YEARS = {
    "giai đoạn": "stage", "thời kỳ": "stage", "giai đoạn từ năm": "stage", "giai đoạn từ": "stage",
    "nhiệm kỳ": "term", "nhiệm kì": "term", "năm học": "school_year", "các năm": "years", "từ năm": "years",
    "trong các năm": "years", "năm": "years",
}  # fmt: skip
_STRONG_CUES = frozenset(("ngày", "sáng", "chiều", "tối", "trưa", "hôm"))
_COUNTED = (
    r"\s{0,3}(?:%|htx|tht|liên hiệp|hộ|người|đồng chí|đ/c|tiêu chí|chỉ tiêu|xã|thôn|chi|ha|tổ|phiếu|đại biểu|ủy viên"
    r"|thành viên)"
)
_GOODS = frozenset(("khách", "mặt", "cửa", "ngân", "khach", "mat", "cua", "ngan"))  # hàng is no "every" after these

# "trước 17 giờ 00 | ngày 25 tháng 11": the word that bears on the day stands before the hour.
_CLOCK = (
    r"(?<!\w)(?P<said>trước|chậm nhất|chậm nhất là|chậm nhất vào|đến|từ)\s{1,3}\d{1,2}\s?(?:giờ|h|g|:)(?:\s?\d{2})?"
    r"(?:\s?phút)?,?\s{1,3}\Z"
)
_HABIT_DAY = (
    r"(?:(?:trước|vào|từ|đến|chậm nhất)\s{1,3}){0,2}(?:(?:sáng|chiều|tối)\s{1,3})?"
    r"(?:ngày\s{1,3}\d{1,2}(?:\s{1,3}(?:và|đến)\s{1,3}(?:ngày\s{1,3})?\d{1,2})?|thứ\s{1,3}\w{1,5}|chủ\s{1,3}nhật)"
    r"(?:\s{1,3}tuần\s{1,3}\w{1,5})?\s{1,3}\Z"
)


@dataclass(frozen=True, slots=True)
class _Grammar:
    """The forms and lead words, compiled for texts with marks or for texts without any."""

    candidate: re.Pattern[str]
    forms: dict[str, tuple[tuple[Form, re.Pattern[str]], ...]]  # by first letter
    before: dict[str, str]  # phrase → relation
    parts: dict[str, tuple[int, int]]
    kinds: dict[str, str]
    last_words: frozenset[str]
    cues: frozenset[str]
    habit_day: re.Pattern[str]
    habit: re.Pattern[str]
    counted: re.Pattern[str]
    seasons: frozenset[str]
    weeks: frozenset[str]
    days: frozenset[str]
    clock: re.Pattern[str]


def _grammar(write: Callable[[str], str]) -> _Grammar:
    leads = sorted({write(lead) for form in FORMS for lead in form.lead} - {"0"})
    # "ngày14/5" is written too, so a figure may follow a y.
    candidate = rf"(?:\b|(?<=y))(?:[0-9](?<![\d/].)(?<!\d[.,].)|(?:{'|'.join(leads)})(?![^\W\d]))"
    forms: dict[str, list[tuple[Form, re.Pattern[str]]]] = {}
    for form in FORMS:
        pattern = re.compile(write(form.pattern))
        for letter in {write(lead)[0] for lead in form.lead}:
            forms.setdefault(letter, []).append((form, pattern))
    before = {}
    for relation, phrases in _RELATIONS.items():
        for phrase in phrases.split("|"):
            before[write(phrase)] = before[write(f"{phrase} ngày")] = relation
    before[write("ngày")] = "in"
    parts = {write(words): days for words, days in _PARTS_OF_MONTH.items()}
    kinds = {write(words): kind for words, kind in _KINDS_OF_YEARS.items()}
    phrases_known = (*before, *parts, *kinds)
    return _Grammar(
        re.compile(candidate),
        {letter: tuple(pairs) for letter, pairs in forms.items()},
        before,
        parts,
        kinds,
        frozenset(phrase.rpartition(" ")[2] for phrase in phrases_known),
        frozenset(write(word) for word in _STRONG_CUES),
        re.compile(write(_HABIT_DAY)),
        re.compile(write(r"\s{1,3}((?:hằng|hàng|mỗi)\s{1,3}(?:năm|tháng|quý|quí|tuần))(?!\w|\s{1,3}\d)")),
        re.compile(write(_COUNTED)),
        frozenset(write(word) for word in ("mùa", "vụ")),
        frozenset((write("tuần"),)),
        frozenset((write("ngày"),)),
        re.compile(write(_CLOCK)),
    )


_MARKED, _BARE = _grammar(str), _grammar(fold)


def _atoms(line: str, grammar: _Grammar) -> Iterator[FoundPeriod]:
    """Yield what each form finds, with the words before it."""
    position, done, forms = 0, 0, grammar.forms
    search = grammar.candidate.search
    while candidate := search(line, position):
        start = candidate.start()
        letter = line[start]
        position = candidate.end()
        for form, pattern in forms["0" if letter.isdecimal() else letter]:
            matched = pattern.match(line, start)
            extent = matched and form.read(matched)
            if matched and extent:
                found = _with_lead(form.name, extent, matched, line, grammar, done)
                if found:
                    position = done = found.span[1]
                    yield found
                    break


def _with_lead(
    form: str, extent: Extent, matched: re.Match[str], line: str, grammar: _Grammar, done: int
) -> FoundPeriod | None:
    """What was matched together with the words before it (not before `done`), None where it is no time after all."""
    start, end = matched.span()
    left = line[max(done, start - 34) : start]
    words = left.split()
    groups = matched.groupdict()
    relation, said, part = "in", "", fold(groups.get("part") or "")
    cue = words[-1] if words and words[-1] in grammar.cues else ""
    if words and words[-1] in grammar.last_words:
        if extent.scale in ("month", "quarter") and (phrase := _phrase(words, grammar.parts)):
            start, words = _back(line, start, phrase), words[: -1 - phrase.count(" ")]
            extent, part = _part(extent, grammar.parts[phrase]), fold(phrase)
        elif extent.scale == "years" and (phrase := _phrase(words, grammar.kinds)):
            start, words = _back(line, start, phrase), words[: -1 - phrase.count(" ")]
            form = grammar.kinds[phrase]
            if form == "school_year" and extent.first and extent.last:
                extent = replace(extent, first=extent.first._replace(month=9), last=Edge(extent.last.year, 8, 0))
        if said := _phrase(words, grammar.before) or "":
            start, relation = _back(line, start, said), grammar.before[said]
    if form == "years" and not grammar.seasons.isdisjoint(words[-3:]):
        return None
    if form == "day" and words and words[-1] in grammar.weeks:
        return None  # "tuần 3 tháng 12"
    if said in grammar.days and (clock := grammar.clock.search(line[max(done, start - 44) : start])):
        start, relation = start - len(clock[0]), grammar.before[" ".join(clock["said"].split())]
    if form in ("short_day", "short_month") and not _is_date(matched, line, said, cue, grammar):
        return None
    if extent.recurring:
        if words and words[-1] in _GOODS:
            return None
        at = max(done, start - 60)
        day = grammar.habit_day.search(line[at:start])
        own = groups.get("habit") or groups.get("regular") or matched[0]
        return FoundPeriod((at + day.start() if day else start, end), "", None, None, own, form)
    if extent.missing and (habit := grammar.habit.match(line, end)):
        return FoundPeriod((start, habit.end()), "", None, None, habit[1], form, relation)
    if relation == "from" and (groups.get("more") or groups.get("to")):
        relation = "between"
    edges = _related(extent, relation, "end" if part in ("cuoi", "het") else extent.scale)
    days = _days(edges, None)
    return FoundPeriod((start, end), "", *days, None, form, relation, extent.missing, edges) if days else None


def _phrase(words: list[str], table: Mapping[str, object]) -> str | None:
    """The longest run of last words that stands in `table`."""
    for count in range(min(5, len(words)), 0, -1):
        phrase = " ".join(words[-count:])
        if phrase in table:
            return phrase
    return None


def _back(line: str, start: int, phrase: str) -> int:
    """Where `phrase` begins that ends before `start`, whatever white space parts its words."""
    for word in reversed(phrase.split()):
        start = line.rindex(word, 0, start)
    return start


def _part(extent: Extent, days: tuple[int, int]) -> Extent:
    """A part of a month: first and last day. Of a quarter: its first, second or third month."""
    first, last = extent.first, extent.last
    assert first
    assert last
    if extent.scale == "month":
        return replace(extent, first=first._replace(day=days[0]), last=last._replace(day=days[1]))
    thirds = {(1, 10): (0, 2), (11, 20): (1, 1), (21, 0): (2, 0)}
    if days not in thirds:
        return extent
    later, earlier = thirds[days]
    return replace(
        extent, first=first._replace(month=first.month + later), last=last._replace(month=last.month - earlier)
    )


def _related(extent: Extent, relation: str, scale: str) -> tuple[Edge | None, Edge | None]:
    """The open or closed interval that the words before allow: "trước ngày 30/6" ends then, "trước tháng 6" on 31/5."""
    first, last = extent.first, extent.last
    if relation == "before":
        return None, last if scale in ("day", "end") or first is None else _day_before(first)
    if relation in ("by", "until"):
        return None, last
    return (first, None) if relation == "from" else (first, last)


def _day_before(edge: Edge) -> Edge:
    if edge.month > 1:
        return Edge(edge.year, edge.month - 1, 0)
    return Edge(edge.year - 1, 12, 31) if edge.year else edge


def _days(edges: tuple[Edge | None, Edge | None], year: int | None) -> Days | None:
    """The edges as days, `year` where none is said; a start after the end lies a year earlier. None for no real day."""
    days: list[date | None] = []
    for edge in edges:
        if edge is None:
            days.append(None)
            continue
        last = monthrange(edge.year or year or 2000, edge.month)[1]
        day = edge.day if edge.day > 0 else last + edge.day
        if not 1 <= day <= last:
            return None
        known = edge.year or year
        days.append(date(known, edge.month, day) if known else None)
    start, end = days
    if start and end and start > end:
        start = start.replace(year=start.year - 1, day=min(start.day, 28) if start.month == 2 else start.day)
    return start, end


def _is_date(matched: re.Match[str], line: str, said: str, cue: str, grammar: _Grammar) -> bool:
    """Whether 15/9, 22.4 or 5/2023 is a day or month, and no ratio, score or number: it takes a word that says so."""
    start, end = matched.span()
    groups = matched.groupdict()
    if cue:
        return True
    if groups.get("sign", "/") == "." or "." in matched[0] or grammar.counted.match(line, end):
        return False
    if said:
        return True
    after = line[end : end + 1]
    return after == ")" and line[start - 1 : start] == "(" if "sign" in groups else after in ("", ";", ",", ")", "\n")


def _joined(before: FoundPeriod, after: FoundPeriod, line: str) -> FoundPeriod | None:
    """ "từ A" + "đến B", or "A - B", as one time; None where they do not belong together."""
    gap = line[before.span[1] : after.span[0]].strip()
    if len(gap) > 1 or before.relation not in ("from", "in") or not before.edges[0] or not after.edges[1]:
        return None
    if not (after.relation == "until" and not gap) and not (after.relation == "in" and gap == "-"):
        return None
    first, last = before.edges[0], after.edges[1]
    if first.year is None and last.year is not None:
        first = first._replace(year=last.year - 1 if first[1:] > last[1:] and last.day > 0 else last.year)
    days = _days((first, last), None)
    if not days or (days[0] and days[1] and days[0] > days[1]):
        return None
    span = (before.span[0], after.span[1])
    return FoundPeriod(span, "", *days, None, after.form, "between", after.missing, (first, last))


def _worded(found: FoundPeriod, text: str) -> FoundPeriod:
    words = text[slice(*found.span)]
    if found.recurring is None:
        return replace(found, words=words)
    at = plain(words).find(found.recurring)
    return replace(found, words=words, recurring=words[at : at + len(found.recurring)])
