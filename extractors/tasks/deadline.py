"""Thời hạn của nhiệm vụ: of the times that bear on a directive clause, the one by which it is to be done.

    xong trước ngày 30/6/2026      trong quý II      hằng năm      báo cáo tài chính năm 2022 (no deadline)
A limit comes before a stretch of time, and that before a habit. A year or a day that only tells which paper or feast is
meant is no deadline, nor is a time that was over when the document was written.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from extractors.layout.view import View, words
from extractors.tasks.habits import is_rhythm, is_vague
from extractors.tasks.set_times import is_set, sets_stage
from vitext.period_days import days
from vitext.periods import FoundPeriod

_LIMITS = frozenset(("before", "by", "until", "between"))
_NO_DEADLINE = frozenset(("term", "stage", "school_year"))
DAYS = frozenset(("day", "short_day"))
_YEARLY = frozenset(("year", "part_of_year", "years"))
# Papers that name the year to which they reach: "Đề án … đến năm 2030".
_REACHING = words(
    r".*(?<!\w)(?:(?:đề án|chiến lược|quy hoạch|chương trình|kế hoạch|nghị quyết)(?!\w)[^,;]{0,120}|(?:tầm nhìn|định hướng) )$"
)
_UNDATED = words(r"(?<!\w)(?:trước|xong|nhân dịp|dịp) (?:tết|mùa|vụ|khi|ngày khai|khai giảng|lễ|đại hội|kỳ họp)(?!\w)")
_TERM_SET = words(r".*(?<!\w)(?:hạn|tiến độ|thời gian hoàn thành)(?!\w)[^,;.()]{0,30}$")
_HAPPENS = words(
    r".*(?<!\w)(?:phát sinh|xảy ra|diễn ra|biến động|đạt được|được giao"
    r"|(?<!phải\s)(?<!cần\s)(?<!sẽ\s)được (?:thành lập|ban hành|phê duyệt|cấp|công nhận|tuyển dụng|bổ nhiệm|kết nạp)(?: mới)?) $"
)  # "các vấn đề phát sinh ‖ trong năm"
_FIRST_OF = words(r" (?:đầu|học|thứ)(?!\w)")  # "trong năm đầu" is no year
_AND_ON = words(r",? và (?:các |những )?năm (?:tiếp theo|kế tiếp|sau|tới)(?!\w)")
# What is prolonged or holds until then is not to be done by then: "gia hạn nợ đến hết năm 2026".
_PROLONGED = words(r".*(?<!\w)(?:gia hạn|kéo dài|lùi|hoãn|giãn|duy trì|hiệu lực|áp dụng|ổn định)(?!\w)[^,;]{0,60}$")
_WITHIN = words(r"trong(?!\w)")
_BEGINS = words(r"(?:bắt đầu|kể) từ(?!\w)")
_ONWARD = ("trở đi", "tro di")
_DUE_BY = frozenset(("before", "by", "until"))
_OPENS = 3  # signs: so near its beginning a time opens a clause
_OVER, _LONGEST, _LATELY = 400, 3700, 90  # days


def deadline_of(
    view: View, inside: Sequence[FoundPeriod], *, start: int, end: int, acts: int, day: date | None
) -> FoundPeriod | None:
    """The deadline among the periods inside a task of `[start, end)`, in a document of `day`.

    The name of who acts ends at `acts`; it is `start` where the task begins with none.
    """
    reaching: FoundPeriod | None = None
    stretch: FoundPeriod | None = None
    since: FoundPeriod | None = None
    habit: FoundPeriod | None = None
    for one in inside:
        if not _may_be_due(view, one, start, end, day):
            continue
        at = one.span[0]
        if one.relation in _LIMITS:
            if habit and one.form == "near":
                if view.text[habit.span[1] : at] in (" ", ", "):  # "hằng tháng trước ngày 25"
                    span = (habit.span[0], one.span[1])
                    habit = habit._replace(span=span, words=view.text[slice(*span)])
                continue
            if habit and "year" in one.missing:
                continue  # "hằng năm báo cáo trước ngày 15/11": every year
            if one.form not in _YEARLY:
                if (
                    stretch
                    and stretch.span[0] - acts > _OPENS
                    and at - stretch.span[1] > _OPENS  # "trong tháng 6, chậm nhất ngày 28/6" is one
                    and view.match(_WITHIN, stretch.span[0])
                ):
                    return stretch  # "hoàn thành ‖ trong tháng 7 ‖, gửi Sở tổng hợp trước ngày 15/8": the first thing
                return begun(inside, one) if inside[0].span[0] - start < _OPENS else one
            if reaching is None and not view.match(_REACHING, max(start, at - 160), at):
                reaching = one
        elif one.recurring is not None:
            if is_rhythm(view, one, start, end, acts) and (
                habit is None or (is_vague(view, habit) and not is_vague(view, one))
            ):
                habit = one
        elif one.relation == "from":
            since = since or (one if _begins(view, one, start, end, day) else None)
        elif stretch is None and one.relation == "in" and is_set(view, one.span, start, end):
            stretch = by_day(one) if view.match(_TERM_SET, max(start, at - 50), at) else one
    return reaching or (stretch and and_on(view, stretch)) or habit or since


def _may_be_due(view: View, one: FoundPeriod, start: int, end: int, day: date | None) -> bool:
    """Whether a time inside a task may be the one by which it is to be done."""
    at, stop = one.span
    if one.form in _NO_DEADLINE and not (
        (one.form == "stage" and sets_stage(view, one.span, start, end))
        or (one.form == "term" and view.match(_WITHIN, at))
        or (one.form == "school_year" and one.relation == "from")
    ):
        return False
    if is_over(one, day) or _in_title(view, start, at):
        return False
    if one.form == "part_of_year" and view.match(_FIRST_OF, stop):
        return False
    if one.relation not in _DUE_BY and view.match(_HAPPENS, max(start, at - 30), at):
        return False
    return one.relation != "until" or not view.match(_PROLONGED, max(start, at - 100), at)


def _begins(view: View, one: FoundPeriod, start: int, end: int, day: date | None) -> bool:
    """Whether something is to be done from a time on: it opens or ends the clause, or its words say that it begins."""
    if not starts_ahead(one, day):
        return False
    at = one.span[0]
    if at - start < _OPENS or view.match(_BEGINS, at):
        return True
    rest = view.low[one.span[1] : end].lstrip()
    return rest[:1] in ("", ",") or rest.startswith(_ONWARD) or view.low[start:at].rstrip().endswith(",")


def starts_ahead(found: FoundPeriod, day: date | None) -> bool:
    """Whether a time from which on something holds does not lie before the document; unknown days do not."""
    first = days(found.edges, day.year if day else None)
    return not (day and first and first[0] and first[0] < day.replace(day=1))


def begun(before: Sequence[FoundPeriod], limit: FoundPeriod) -> FoundPeriod:
    """The limit with the day from which the text says it runs: "Từ tháng 1/2026 rà soát …, xong trước 30/9/2026"."""
    first = next(iter(before), None)
    if first is None or first.relation != "from" or limit.start is not None or limit.relation not in _LIMITS:
        return limit
    return limit._replace(
        start=first.start, edges=(first.edges[0], limit.edges[1]), missing=first.missing | limit.missing
    )


def and_on(view: View, found: FoundPeriod) -> FoundPeriod:
    """Left open where the text goes on: "trong năm 2026 và những năm tiếp theo"."""
    more = view.match(_AND_ON, found.span[1]) if found.relation == "in" and not found.recurring else None
    if more is None:
        return found
    span = (found.span[0], more.end())
    return found._replace(span=span, words=view.text[slice(*span)], end=None, edges=(found.edges[0], None))


def by_day(found: FoundPeriod) -> FoundPeriod:
    """A bare day in a column of deadlines is the last one: "15/8/2026" means by then."""
    if found.form not in DAYS or found.relation != "in" or found.recurring or found.edges[0] != found.edges[1]:
        return found
    return found._replace(start=None, relation="by", edges=(None, found.edges[1]))


def _in_title(view: View, start: int, at: int) -> bool:
    """Whether a time stands inside quotation marks: that of a paper's title, “Đề án … đến năm 2030”."""
    return view.text.rfind("“", start, at) > view.text.rfind("”", start, at)


def has_own_limit(view: View, start: int, end: int) -> bool:
    """Whether the task names a limit that is no date: "trước Tết Nguyên đán", "trước mùa mưa"."""
    return view.search(_UNDATED, start, end) is not None


def is_limit(found: FoundPeriod) -> bool:
    """Whether a time is one before or by which something is due."""
    return found.relation in _LIMITS


def time_before(periods: Sequence[FoundPeriod], *, day: date | None) -> FoundPeriod | None:
    """The time given before a task, by a lead-in, a topic or an adjunct, where its own words give none."""
    for one in periods:
        if one.form in ("school_year", "years") or is_over(one, day):
            continue
        if one.relation != "from" or starts_ahead(one, day):
            return one
    return None


def is_over(found: FoundPeriod, day: date | None) -> bool:
    """Whether a time had long passed when the document was written, or is a span of history.

    A day or year that is over is none in which something will be done: "đơn gửi ngày 02/5", "chưa trình trong năm 2025".
    """
    if day and found.end and found.relation in ("in", "between"):
        if found.form in _YEARLY and found.end.year < day.year:
            return True
        if found.form not in _YEARLY and found.end < day:
            return True
    if day and found.relation in ("in", "between") and "year" in found.missing:
        last = days(found.edges, day.year)
        if last and last[1] and 0 < (day - last[1]).days < _LATELY:
            return True
    if day and found.end and (day - found.end).days > _OVER:
        return True
    return bool(found.start and found.end and found.form not in _YEARLY and (found.end - found.start).days > _LONGEST)
