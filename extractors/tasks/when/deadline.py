"""Thời hạn của nhiệm vụ: of the times that bear on a directive clause, the one by which it is to be done.

    xong trước ngày 30/6/2026      trong quý II      hằng năm      báo cáo tài chính năm 2022 (no deadline)
A limit comes before a stretch of time, and that before a habit. A year or a day that only tells which paper or feast is
meant is no deadline, nor is a time that was over when the document was written.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.when.habits import is_rhythm, is_vague
from extractors.tasks.when.of_things import is_of_thing, is_reach_of_paper
from extractors.tasks.when.set_times import is_set, sets_stage
from extractors.tasks.when.stretches import (
    DAYS,
    LIMITS,
    YEARLY,
    and_on,
    begun,
    by_day,
    from_to,
    is_over,
    is_past,
    says_next_year,
    starts_ahead,
)
from extractors.tasks.who.agency_heads import starts_agency
from vitext.fold import in_both_spellings
from vitext.period_days import days
from vitext.period_found import FoundPeriod

_NO_DEADLINE = frozenset(("term", "stage", "school_year"))
_STAGES = frozenset(("stage", "years"))
_SINCE = words(r"từ(?!\w)")  # "kế hoạch đào tạo ‖ từ năm 2026-2030 ‖"
_UNDATED = words(r"(?<!\w)(?:trước|xong|nhân dịp|dịp) (?:tết|mùa|vụ|khi|ngày khai|khai giảng|lễ|đại hội|kỳ họp)(?!\w)")
_TERM_SET = words(r".*(?<!\w)(?:hạn|tiến độ|thời gian hoàn thành)(?!\w)[^,;.()]{0,30}$")
_BEFORE_NAMED = words(r".*(?<!\w)trước (?:ngày|dịp|kỳ|thời điểm)(?!\w)[^,;.()]{0,40}$")  # "trước ngày bầu cử ‖ 15/3 ‖"
# "trước 17 giờ hôm nay ‖ (17/9)", "xong trong ngày mai (‖ 18/9 ‖)"
_BY_TODAY = words(
    r".*(?<!\w)(?:trước|chậm nhất|muộn nhất|đến|xong)(?!\w)[^,;.()]{0,30}(?:hôm nay|ngày mai|chiều nay|tối nay|đêm nay|sáng mai|chiều mai) \((?:ngày )?$"
)
_TIME_SET = words(r".*(?<!\w)(?:thời gian|thời hạn|tiến độ)(?: \w+){0,3}: ?$")  # "(…; thời gian: ‖ từ tháng 7/2026 ‖)"
_STARTED = words(r".*(?<!\w)(?:khởi công|bắt đầu|khởi động)(?!\w)[^,;]{0,60}$")
_FINISHED = words(r".*(?<!\w)(?:hoàn thành|hoàn tất|kết thúc|xong)(?!\w)[^,;]{0,20}$")
_AND_DONE = words(r",?(?: và| đến)?(?: cơ bản)? (?:hoàn thành|hoàn tất|kết thúc|xong)(?!\w)")
_FIRST_OF = words(r" (?:đầu|học|thứ)(?!\w)")  # "trong năm đầu" is no year
# The first of several in every year: "báo cáo 2 lần (‖ tháng 01 ‖ và tháng 6 hằng năm)".
_EVERY_YEAR = words(r"(?:,| và|, và) (?:tháng |quý |ngày )?(?:\d{1,2}(?:/\d{1,2})?|[ivx]+) (?:hằng|hàng) năm(?!\w)")
_WITHIN = words(r"trong(?!\w)")
_BEGINS = words(r"(?:bắt đầu|kể) từ(?!\w)")
_BARE = words(r"(?:tháng|quý|quí|năm) ")
_AT = words(r"(?:vào|trong) ")
_ONWARD = ("trở đi", "tro di")
_LIMIT_REACH = 12  # letters of a limit that may begin with "hoàn thành"
_BESIDE = 4  # signs between a stretch and the days of it that are meant
_ONLY_IF = ("nếu ", "neu ", "trường hợp ", "truong hop ")
_TERM, _RUN_OUT = ("hạn", "han"), ("hết ", "het ")
_DAY_BEHIND = words(r" \((?:dự kiến|tức|là)?(?: ?(?:vào|là))? ?$")  # "phiên họp quý IV ‖ (dự kiến ‖ ngày 15/12)"
_HOW_OFTEN = in_both_spellings("định kỳ;thường xuyên")
_OPENS = 3  # signs: so near its beginning a time opens a clause


def deadline_of(
    view: View, inside: Sequence[FoundPeriod], *, start: int, end: int, acts: int, day: date | None
) -> FoundPeriod | None:
    """The deadline among the periods inside a task of `[start, end)`, in a document of `day`.

    The name of who acts ends at `acts`; it is `start` where the task begins with none.
    """
    times = _Times(view, inside, start, end, acts, day)
    for one in inside:
        if not _may_be_due(view, one, start, end, day):
            continue
        if one.relation in LIMITS:
            if decided := times.take_limit(one):
                return decided
        elif one.recurring is not None:
            times.take_habit(one)
        elif one.relation == "from":
            times.since = times.since or (one if _begins(view, one, (start, acts), end, day) else None)
        elif one.relation == "in" and not _is_year_of(times, one):
            times.take_stretch(one)
    return times.chosen()


@dataclass(slots=True)
class _Times:
    """The times of a task that were read so far, one of each sort.

    `reaching` is a limit that is only a year or less clear, `stretch` what is done within, `since` when it begins.
    """

    view: View
    inside: Sequence[FoundPeriod]
    start: int
    end: int
    acts: int
    day: date | None
    reaching: FoundPeriod | None = None
    stretch: FoundPeriod | None = None
    since: FoundPeriod | None = None
    habit: FoundPeriod | None = None

    def take_limit(self, one: FoundPeriod) -> FoundPeriod | None:
        """Read a time by which something is done; the deadline, where this decides it."""
        view, habit, stretch = self.view, self.habit, self.stretch
        if habit and one.form in ("near", "week"):
            if view.text[habit.span[1] : one.span[0]] in (" ", ", "):  # "hằng tháng trước ngày 25"
                span = (habit.span[0], one.span[1])
                self.habit = habit._replace(span=span, words=view.text[slice(*span)])
            return None
        if habit and "year" in one.missing:
            return None  # "hằng năm báo cáo trước ngày 15/11": every year
        within = stretch is not None and view.match(_WITHIN, stretch.span[0]) is not None
        if one.form in YEARLY:
            # "‖ trong năm 2025 ‖ thành lập 15 HTX, đến năm 2030 có 600": the first thing
            if not within and self.reaching is None and not is_reach_of_paper(view, one.span, self.start):
                self.reaching = one
            return None
        if (
            stretch
            and within
            and stretch.span[0] - self.acts > _OPENS
            and one.span[0] - stretch.span[1] > _OPENS  # "trong tháng 6, chậm nhất ngày 28/6" is one
        ):
            return stretch  # "hoàn thành ‖ trong tháng 7 ‖, gửi Sở tổng hợp trước ngày 15/8": the first thing
        first = self.inside[0]
        opens = first.span[0]
        if (
            first.relation == "from"
            and not view.low.startswith("sau ", opens)
            and view.match(_AND_DONE, first.span[1], one.span[0] + _LIMIT_REACH)
        ):
            return from_to(view, first, one)  # "tiến hành ‖ từ ngày 01/7 và hoàn thành trước ngày 31/12 ‖"
        if view.match(_STARTED, max(self.start, opens - 80), opens):
            return from_to(view, first, one)  # "khởi công ‖ trong quý IV/2025, hoàn thành trước 30/6/2026 ‖"
        return begun(self.inside, one) if opens - self.start < _OPENS else one

    def take_habit(self, one: FoundPeriod) -> None:
        """Read how often something is done; what is told in days goes before what is vague."""
        view = self.view
        if not is_rhythm(view, one, self.start, self.end) and not _with_its_day(view, one, self.inside):
            return
        if self.habit is None or (is_vague(view, self.habit) and not is_vague(view, one)):
            self.habit = one

    def take_stretch(self, one: FoundPeriod) -> None:
        """Read a time within which something is done, or the end of one that has begun."""
        view, at = self.view, one.span[0]
        if self.stretch is None:
            before = view.match(_BEFORE_NAMED, max(self.start, at - 60), at) is not None
            if before or is_set(view, one.span, self.start, self.end):
                near = max(self.start, at - 50)
                by = before or view.match(_TERM_SET, near, at) or view.match(_BY_TODAY, near, at)
                self.stretch = by_day(one) if by else one
        elif one.form in DAYS and view.match(_DAY_BEHIND, self.stretch.span[1], at):
            self.stretch = one
        elif _of_what_is_done(view, self.stretch, one, self.acts) or _within_stage(view, self.stretch, one):
            self.stretch = one  # "kiểm tra sổ sách tháng 9 ‖ vào đầu tháng 10 ‖"
        elif _begun_and_done(view, self.stretch, one, self.start):
            self.stretch = from_to(
                view, self.stretch, one
            )  # "khởi công ‖ trong quý II/2026 và hoàn thành trong năm 2027 ‖"

    def chosen(self) -> FoundPeriod | None:
        """The deadline, where no limit decided it: a limit before a stretch, a habit, a beginning."""
        view, stretch = self.view, self.stretch
        opening = next((one for one in self.inside if one.relation == "from"), None)
        if (
            opening
            and stretch
            and not is_past(opening, self.day)
            and view.match(_FINISHED, opening.span[1], stretch.span[0])
        ):
            stretch = from_to(view, opening, stretch)  # "‖ từ năm 2025, cơ bản hoàn thành năm 2027 ‖"
        if self.since and stretch and view.text[self.since.span[1] : stretch.span[0]].strip() == "(":
            return self.since  # "từ năm học 2026 - 2027 (tháng 9/2026)"
        return self.reaching or (stretch and and_on(view, stretch)) or self.habit or self.since


def _is_year_of(times: _Times, one: FoundPeriod) -> bool:
    """Whether "năm sau" only says the year of the day right before it: "hằng năm, xong trước ngày 31/01 ‖ năm sau"."""
    day = next((other for other in times.inside if other.relation in LIMITS and other.span[1] == one.span[0] - 1), None)
    return day is not None and one.form == "near" and "year" in day.missing


def _with_its_day(view: View, habit: FoundPeriod, inside: Sequence[FoundPeriod]) -> bool:
    """Whether brackets behind a habit say on which day of each year: "kết quả thực hiện Kế hoạch ‖ hằng năm ‖ (trước ngày 15/11)"."""
    stop = habit.span[1]
    return any(
        view.text[stop : one.span[0]].strip() == "(" and one.relation in LIMITS and "year" in one.missing
        for one in inside
    )


def _of_what_is_done(view: View, first: FoundPeriod, last: FoundPeriod, acts: int) -> bool:
    """Whether the first of two times, bare and close before the last, only tells of what something is done."""
    return (
        first.span[0] - acts > _OPENS
        and view.match(_BARE, first.span[0]) is not None
        and view.text[first.span[1] : last.span[0]] == " "
        and view.match(_AT, last.span[0]) is not None
    )


def _within_stage(view: View, first: FoundPeriod, last: FoundPeriod) -> bool:
    """Whether the first of two times is a stage of years that a plan is for, and the last when it is done:
    "lập kế hoạch thoái vốn trong giai đoạn 2026-2030, trình Bộ ‖ trong tháng 5/2026 ‖"."""
    return first.form in _STAGES and last.form not in YEARLY and view.match(_AT, last.span[0]) is not None


def _begun_and_done(view: View, first: FoundPeriod, last: FoundPeriod, start: int) -> bool:
    """Whether something is begun in the first time and finished in the last."""
    at = first.span[0]
    return bool(view.match(_STARTED, max(start, at - 80), at) and view.match(_FINISHED, first.span[1], last.span[0]))


def _may_be_due(view: View, one: FoundPeriod, start: int, end: int, day: date | None) -> bool:
    """Whether a time inside a task may be the one by which it is to be done."""
    at, stop = one.span
    if (one.form in _NO_DEADLINE or (one.form == "years" and view.match(_SINCE, at))) and not (
        (one.form in _STAGES and sets_stage(view, one.span, start, end))
        or (one.form == "term" and view.match(_WITHIN, at))
        or (one.form == "school_year" and one.relation == "from")
    ):
        return False
    if is_over(one, day) and not says_next_year(view, one):
        return False
    if "year" in one.missing and view.match(_EVERY_YEAR, stop):
        return False
    if view.low.startswith(_ONLY_IF, start) and view.low.startswith(", ", stop) and starts_agency(view, stop + 2):
        return False  # "Nếu chậm áp dụng ‖ từ ngày 01/01/2026 ‖, Giám đốc Sở chịu trách nhiệm"
    if one.form == "part_of_year" and view.match(_FIRST_OF, stop):
        return False
    if view.low.startswith(_TERM, at) and view.low.endswith(_RUN_OUT, 0, at):
        return False  # "gia hạn giấy phép (hết ‖ hạn 30/7/2026 ‖)": when it ends now
    return not is_of_thing(view, one, start)


def _begins(view: View, one: FoundPeriod, opens: Span, end: int, day: date | None) -> bool:
    """Whether something is to be done from a time on: it opens or ends the clause, or its words say that it begins.

    `opens`: where the clause begins, and where the name of who acts ends.
    """
    start, acts = opens
    if not starts_ahead(one, day):
        return False
    at = one.span[0]
    if (
        at - start < _OPENS
        or 0 <= at - acts < _OPENS
        or view.match(_BEGINS, at)
        or view.match(_TIME_SET, max(start, at - 40), at)
    ):
        return True
    rest = view.low[one.span[1] : end].lstrip()
    closed = rest.startswith(")") and view.low.find("(", start, at) >= 0  # "… (áp dụng ‖ từ ngày 01/5 ‖)"
    return closed or rest[:1] in ("", ",", ";") or rest.startswith(_ONWARD) or view.low[start:at].rstrip().endswith(",")


def has_own_limit(view: View, start: int, end: int) -> bool:
    """Whether the task names a limit that is no date: "trước Tết Nguyên đán", "trước mùa mưa"."""
    return view.search(_UNDATED, start, end) is not None


def _says_which(wide: FoundPeriod, narrow: FoundPeriod) -> bool:
    """Whether the next time says which days of a stretch are meant: "đầu tháng 11 - ‖ từ 02/11 đến 07/11/2026 ‖"."""
    if narrow.relation != "between" or narrow.span[0] - wide.span[1] > _BESIDE:
        return False
    year = next((edge.year for one in (narrow, wide) for edge in one.edges if edge and edge.year), None)
    said, meant = days(wide.edges, year), days(narrow.edges, year)
    if not (said and meant and said[0] and said[1] and meant[0] and meant[1]):
        return False
    return said[0] <= meant[1] and meant[0] <= said[1]


def time_before(periods: Sequence[FoundPeriod], *, day: date | None, heading: bool = False) -> FoundPeriod | None:
    """The time given before a task, by a lead-in, a topic or an adjunct, where its own words give none.

    Years in a row give one only where they are a `heading`: "b) Năm 2026 - 2028".
    """
    for number, one in enumerate(periods):
        following = periods[number + 1] if number + 1 < len(periods) else None
        if following and (_says_which(one, following) or (following.recurring and one.words.lower() in _HOW_OFTEN)):
            continue  # "‖ Định kỳ ‖ vào thứ Năm hằng tuần, …", but "định kỳ (tháng 6 và tháng 12)"
        if one.form == "school_year" or (one.form == "years" and not heading) or is_over(one, day):
            continue
        if one.relation != "from" or starts_ahead(one, day):
            return one
    return None
