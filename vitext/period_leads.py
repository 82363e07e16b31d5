"""Trước ngày, nửa đầu tháng, giai đoạn: what the words before a time make of it.

    trước | ngày 30/6/2026          before: it ends then         nửa đầu | tháng 9/2023     days 1 to 15
    trước | quý II/2026             before: it ends on 31/3      nhiệm kỳ | 2025 - 2030     a term
A lead is a run of at most five words that stands in a table, just before the time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from vitext.fold import fold
from vitext.lazy import regex
from vitext.period_forms.form import Edge, Extent

# "chậm nhất là đến hết", "không để quá": every way to say that it may not be later.
_LATEST = "|".join(
    [
        f"{slow} nhất{of}{to}"
        for slow in ("chậm", "muộn", "trễ")
        for of in ("", " là")
        for to in ("", " vào", " đến", " đến hết", " trong", " hết")
    ]
    + [
        f"không{let} {late}"
        for let in ("", " để", " được")
        for late in ("muộn hơn", "chậm hơn", "trễ hơn", "quá", "chậm quá", "muộn quá", "sau")
    ]
)
# What may stand before a time, by what it means.
_RELATIONS = {
    "before": "trước|xong trước|hoàn thành trước|đến trước|chậm nhất trước|muộn nhất trước|trễ nhất trước"
    "|chậm nhất là trước|muộn nhất là trước",
    "by": f"{_LATEST}|hạn|hạn:|hạn là|hạn chót|hạn chót:|hạn chót là|hạn cuối|hạn cuối:|hạn cuối là|hạn cuối cùng"
    "|hạn cuối cùng là|đúng hạn|đúng hạn vào|hạn nộp|hạn nộp:|hạn nộp là"
    "|hạn hoàn thành|hạn hoàn thành:|hạn gửi|hạn gửi:|deadline|deadline:",
    "until": "đến|tới|cho đến|cho tới|đến thời điểm|tính đến thời điểm|tính đến|đến hết|tới hết|hết|tính đến hết"
    "|từ nay đến|từ nay tới|từ nay đến hết|từ nay cho đến",
    "from": "từ|kể từ|bắt đầu từ|sau|từ sau|ngay từ",
    "in": "trong|vào|lúc|vào lúc|ngay trong|trong cả|trong suốt|ngay vào",
    # How something was done, not by when:
    "": "quá hạn|trễ hạn|sớm hạn|gia hạn|có hạn|ngắn hạn|trung hạn|dài hạn|kỳ hạn|giới hạn|quyền hạn",
}
# Words before a month or a range of years: (first, last) day of the month, or the form that they make of the years.
_PARTS_OF_MONTH = {
    "nửa đầu": (1, 15), "nửa cuối": (16, 0), "đầu": (1, 10), "giữa": (11, 20), "cuối": (21, 0), "hết": (1, 0),
    "tuần đầu": (1, 7), "tuần đầu của": (1, 7), "tuần đầu tiên": (1, 7), "những ngày đầu": (1, 10),
    "những ngày đầu của": (1, 10), "những ngày cuối": (21, 0), "những ngày cuối của": (21, 0),
    "hai tuần đầu": (1, 14), "2 tuần đầu": (1, 14), "02 tuần đầu": (1, 14),
    "10 ngày đầu": (1, 10), "15 ngày đầu": (1, 15), "15 ngày cuối": (16, 0),
    "hai tuần đầu của": (1, 14), "02 tuần đầu của": (1, 14),
    "nửa đầu của": (1, 15), "nửa cuối của": (16, 0), "10 ngày đầu của": (1, 10),
    "tuần đầu tiên của": (1, 7), "tuần cuối": (-6, 0), "tuần cuối của": (-6, 0), "tuần cuối cùng của": (-6, 0),
    **{
        f"tuần {said}{of}": days
        for names, days in ((("1", "thứ 1", "thứ nhất"), (1, 7)), (("2", "thứ 2", "thứ hai"), (8, 14)),
                            (("3", "thứ 3", "thứ ba"), (15, 21)), (("4", "thứ 4", "thứ tư"), (22, 28)))
        for said in names
        for of in ("", " của")
    }, "thượng tuần": (1, 10),
    "trung tuần": (11, 20), "hạ tuần": (21, 0),
}  # fmt: skip
_DAYS = ("", " ngày", " mồng", " mùng", " ngày mồng", " ngày mùng")
_PARTS_OF_DAY = ("sáng", "trưa", "chiều", "tối", "đêm")  # "từ chiều ‖ 26/2"
_IN_DAYS = tuple(f" {part}{day}" for part in _PARTS_OF_DAY for day in ("", " ngày"))
_ENDS = ("cuối", "cuoi", "hết", "het")
_KINDS_OF_YEARS = {
    "giai đoạn": "stage", "thời kỳ": "stage", "giai đoạn từ năm": "stage", "giai đoạn từ": "stage",
    **{f"giai đoạn {number}": "stage" for number in ("i", "ii", "iii", "1", "2", "3", "một", "hai", "ba", "đầu")},
    "nhiệm kỳ": "term", "nhiệm kì": "term", "năm học": "school_year", "năm học mới": "school_year",
    "các năm": "years", "từ năm": "years",
    "trong các năm": "years", "năm": "years",
}  # fmt: skip
_STRONG_CUES = ("ngày", "sáng", "chiều", "tối", "trưa", "hôm", "dịp", "đêm")
# Before a short date or month these say that it is none: "17/15 HTX".
_COUNTED = (
    r"\s{0,3}(?:%|htx|tht|liên hiệp|hộ|người|đồng chí|đ/c|tiêu chí|chỉ tiêu|xã|thôn|chi|ha|tổ|phiếu|đại biểu|ủy viên"
    r"|thành viên)"
)
_WEEKDAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy", "nhật")  # "chiều thứ Tư, 20/5"
_SEVERAL = ("những", "các", "vài", "mấy", "nhiều", "số", "hai", "ba", "bốn")  # "những năm tới" names no one year
_AT_ONCE = ("ngay", "xong", "thành", "tất", "điểm")  # with these before "trong" a bare "tuần" or "tháng" is this one
_GOODS = ("khách", "mặt", "cửa", "ngân")  # hàng is no "every" after these
_HALVES = ((1, 15), (16, 0))
_THIRDS = {(1, 10): (0, 2), (11, 20): (1, 1), (21, 0): (2, 0)}  # of a quarter: its first, second or third month

# "trước 17 giờ 00 | ngày 25 tháng 11": the word that bears on the day stands before the hour.
_CLOCK = (
    r"(?<!\w)(?P<said>trước|hạn chót|hạn|chậm nhất|chậm nhất là|chậm nhất vào|đến|từ|vào lúc|vào|lúc"
    r"|trong(?=\s{1,3}(?:sáng|chiều|tối)))"
    r"(?:\s{1,3}\d{1,2}\s?(?:giờ|h|g|:)(?:\s?\d{2})?(?:\s?(?:phút|['’]))?)?,?(?:\s{1,3}(?:sáng|trưa|chiều|tối))?"
    r"(?:\s{1,3}(?:thứ\s{1,3}\w{1,4}|chủ\s{1,3}nhật|(?:ngày|hôm|sáng|chiều|tối)\s{1,3}(?:nay|mai)),?)?\s{1,3}\Z"
)
_SINCE_HOUR = r"(?<!\w)từ\s{1,3}\d{1,2}\s?(?:giờ|h|g|:)(?:\s?\d{2})?(?:\s?(?:phút|['’]))?\s{1,3}\Z"
_HABIT_DAY = (  # or only an hour: "trước 17 giờ ‖ hằng ngày"
    r"(?:(?:trước|vào|từ|đến|là|lúc|(?:chậm|muộn)\s{1,3}nhất)\s{1,3}){0,3}"
    r"(?:\d{1,2}\s?(?:giờ|h|:)(?:\s?\d{2})?\s{1,3})?(?:(?:sáng|chiều|tối)\s{1,3})?"
    r"(?:ngày\s{1,3}(?:(?:mùng|mồng)\s{1,3})?\d{1,2}(?:\s{1,3}(?:và|đến)\s{1,3}(?:ngày\s{1,3})?\d{1,2})?|thứ\s{1,3}\w{1,5}|chủ\s{1,3}nhật)"
    r"(?:\s{1,3}tuần\s{1,3}\w{1,5})?\s{1,3}(?:của\s{1,3})?\Z"
    r"|(?:(?:trước|vào|là|lúc|(?:chậm|muộn)\s{1,3}nhất)\s{1,3}){1,3}"
    r"\d{1,2}\s?(?:giờ|h|:)(?:\s?\d{2})?(?:\s?phút)?\s{1,3}(?:(?:sáng|chiều|tối)\s{1,3})?\Z"
    r"|(?<!\w)vào\s{1,3}\Z"
)


@dataclass(frozen=True, slots=True)
class Leads:
    """The tables and patterns, for texts with marks or for texts without any."""

    relations: dict[str, str]  # phrase → relation
    parts: dict[str, tuple[int, int]]
    kinds: dict[str, str]
    tails: frozenset[str]  # every run of last words of a phrase
    cues: frozenset[str]
    goods: frozenset[str]
    seasons: frozenset[str]
    weekdays_bare: tuple[str, ...]
    several: frozenset[str]
    at_once: frozenset[str]
    until_end: tuple[str, ...]  # "đến hết ‖ tuần"
    near_words: frozenset[str]
    today: frozenset[str]
    hours: tuple[str, ...]
    week: str
    not_day: frozenset[str]  # "tuần 3 tháng 12", "trong 2 tháng 7 và 8" name no day
    day: str
    week_words: frozenset[str]
    habit_day: re.Pattern[str]
    habit: re.Pattern[str]
    this_year: re.Pattern[str]  # "quý I ‖ năm nay"
    counted: re.Pattern[str]
    clock: re.Pattern[str]
    since_hour: re.Pattern[str]  # "‖ từ 8h00 ‖ đến 11h00 ngày 30/6": on that day
    lunar: re.Pattern[str]


def _leads(write: Callable[[str], str]) -> Leads:
    relations = {write("ngày"): "in"}
    for relation, phrases in _RELATIONS.items():
        for phrase in phrases.split("|"):
            for day in (*_DAYS, *(_IN_DAYS if relation in ("from", "until") else ())):
                relations[write(f"{phrase}{day}")] = relation
    parts = {write(words): days for words, days in _PARTS_OF_MONTH.items()}
    kinds = {write(words): kind for words, kind in _KINDS_OF_YEARS.items()}
    return Leads(
        relations,
        parts,
        kinds,
        frozenset(tail for phrase in (*relations, *parts, *kinds) for tail in _tails(phrase)),
        frozenset(map(write, _STRONG_CUES)),
        frozenset(map(write, _GOODS)),
        frozenset(map(write, ("mùa", "vụ"))),
        tuple(map(write, _WEEKDAYS)),
        frozenset(map(write, _SEVERAL)),
        frozenset(map(write, _AT_ONCE)),
        (write(" hết"),),
        frozenset(map(write, ("này", "tới", "sau", "nay", "mai"))),
        frozenset(map(write, ("hôm", "sáng", "trưa", "chiều", "tối"))),
        (*"0123456789hg,:'’", *map(write, ("giờ", "phút", "sáng", "trưa", "chiều", "tối"))),
        write("tuần"),
        frozenset((write("tuần"), write("trong"))),
        write("ngày"),
        frozenset((write("thứ"), write("chủ"))),
        regex(write(_HABIT_DAY)),
        regex(write(r"\s{1,3}((?:hằng|hàng|mỗi)\s{1,3}(?:năm|tháng|quý|quí|tuần))(?!\w|[^\S\n]{1,3}\d)")),
        regex(write(r",?\s{1,3}(?:của\s{1,3})?năm\s{1,3}nay(?!\w)")),
        regex(write(_COUNTED)),
        regex(write(_CLOCK)),
        regex(write(_SINCE_HOUR)),
        regex(write(r"(?:\s{1,3}|,\s{1,3})(?:năm\s{1,3}\w{2,5}\s{1,3}){0,1}\(?(?:âm\s{1,3}lịch|âl|al)(?!\w)")),
    )


def _tails(phrase: str) -> list[str]:
    words = phrase.split()
    return [" ".join(words[at:]) for at in range(len(words))]


MARKED, BARE = _leads(str), _leads(fold)


@dataclass(frozen=True, slots=True)
class Led:
    """A time with the words before it, from `start`; `said` is the phrase of its relation ("" for none)."""

    start: int
    form: str
    extent: Extent
    relation: str = "in"
    said: str = ""


def led(line: str, start: int, words: list[str], form: str, extent: Extent, leads: Leads) -> Led:
    """Read the last of the `words` that stand before a time at `start`."""
    if not words or words[-1] not in leads.tails:
        return Led(start, form, extent)
    if extent.scale in ("month", "quarter") and (phrase := _phrase(words, leads.parts, leads.tails)):
        start, words = _back(line, start, phrase), words[: -1 - phrase.count(" ")]
        extent = _part(extent, leads.parts[phrase], at_end=phrase in _ENDS)
    elif extent.scale == "years" and (phrase := _phrase(words, leads.kinds, leads.tails)):
        start, words = _back(line, start, phrase), words[: -1 - phrase.count(" ")]
        form = leads.kinds[phrase]
        if form == "school_year" and extent.first and extent.last:
            extent = extent._replace(first=extent.first._replace(month=9), last=Edge(extent.last.year, 8, 0))
    said = _phrase(words, leads.relations, leads.tails)
    if not said or not leads.relations[said]:
        return Led(start, form, extent)
    where = start if said[-1] == ":" else _back(line, start, said)  # "Thời hạn: ‖ 30/6" is a label
    return Led(where, form, extent, leads.relations[said], said)


def _phrase(words: list[str], table: Mapping[str, object], tails: frozenset[str]) -> str:
    """The longest run of last words that stands in `table`, "" where none does."""
    longest = run = ""
    for word in reversed(words):
        run = f"{word} {run}" if run else word
        if run not in tails:
            break
        if run in table:
            longest = run
    return longest


def _back(line: str, start: int, phrase: str) -> int:
    """Where `phrase` begins that ends before `start`, whatever white space parts its words."""
    for word in reversed(phrase.split()):
        start = line.rindex(word, 0, start)
    return start


def _part(extent: Extent, days: tuple[int, int], *, at_end: bool) -> Extent:
    """A part of a month: first and last day. Of a quarter: its first, second or third month."""
    first, last = extent.first, extent.last
    assert first
    assert last
    if extent.scale == "month":
        return extent._replace(first=first._replace(day=days[0]), last=last._replace(day=days[1]), at_end=at_end)
    if days in _HALVES:
        first = first._replace(month=first.month + 1, day=16) if days[0] > 1 else first
        last = last if days[0] > 1 else last._replace(month=last.month - 1, day=15)
    elif days in _THIRDS:
        later, earlier = _THIRDS[days]
        first, last = first._replace(month=first.month + later), last._replace(month=last.month - earlier)
    return extent._replace(first=first, last=last, at_end=at_end)
