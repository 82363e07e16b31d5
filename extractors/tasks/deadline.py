"""Thời hạn của nhiệm vụ: of the times that bear on a directive clause, the one by which it is to be done.

    xong trước ngày 30/6/2026      trong quý II      hằng năm      báo cáo tài chính năm 2022 (no deadline)
A limit comes before a stretch of time, and that before a habit. A year or a day that only tells which paper or feast is
meant is no deadline, nor is a time that was over when the document was written.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from extractors.layout.view import View, words
from vitext.periods import FoundPeriod

_LIMITS = frozenset(("before", "by", "until", "between"))
_NO_DEADLINE = frozenset(("term", "stage", "school_year"))
DAYS = frozenset(("day", "short_day"))
_YEARLY = frozenset(("year", "part_of_year", "years"))
_BARE_DAY = words(r"(?:ngày|sáng|chiều|tối|\d)")
_SETS_DAY = words(r".*(?:xong|vào|thành|trong|\(|vào sáng|vào chiều|vào tối|dịp)\s*$")
_BARE_MONTH = words(r"(?:tháng|quý|quí|(?:đầu|giữa|cuối|nửa \w+) (?:tháng|quý))(?!\w)")
_NAMES_PAPER = words(
    r".*(?<!\w)(?:báo cáo|kế hoạch|số liệu|công tác|hội nghị|kỳ họp|phiên họp|lương|giao ban|chương trình|kết quả|nhiệm vụ|ban|họp|tổng kết|sơ kết|trợ cấp|phụ cấp|học phí|tiền \w+)(?: \w+)? $"
)
_BARE_TIME = words(r"(?:năm|tháng|quý|đầu|giữa|cuối|nửa|cả|\d)")
_SETS_TIME = words(r".*(?:xong|thành|dứt điểm|\(|,|:|;|phấn đấu)\s*$")
# What is aimed at says its year: "phấn đấu thu ngân sách ‖ năm 2026 đạt …"; that of a plan to be fulfilled only names it.
_AIMED = words(
    r".*(?<!\w)phấn đấu (?:(?!so với|hoàn thành|thực hiện|nhiệm vụ|chỉ tiêu|kế hoạch|báo cáo|đề án|chương trình|nghị quyết"
    r"|quyết định|từ năm|dự toán|đại hội|hội nghị)[^;:.()“])*$"
)
_FEAST = words(
    r".*(?<!\w)(?:kỷ niệm|chào mừng|mừng|lễ|nghị quyết|quyết định|luật|công văn|kế hoạch|từ)(?!\w)[^,;]{0,40}$"
)
# Papers that name the year to which they reach: "Đề án … đến năm 2030".
_REACHING = words(
    r".*(?<!\w)(?:(?:đề án|chiến lược|quy hoạch|chương trình|kế hoạch|nghị quyết)(?!\w)[^,;]{0,120}|(?:tầm nhìn|định hướng) )$"
)
_UNDATED = words(r"(?<!\w)(?:trước|xong|nhân dịp|dịp) (?:tết|mùa|vụ|khi|ngày khai|khai giảng|lễ|đại hội|kỳ họp)(?!\w)")
_TERM_SET = words(r".*(?<!\w)(?:hạn|tiến độ|thời gian hoàn thành)(?!\w)[^,;.()]{0,30}$")
_HAPPENS = words(r".*(?<!\w)(?:phát sinh|xảy ra|diễn ra|biến động) $")  # "các vấn đề phát sinh ‖ trong năm"
_FIRST_OF = words(r" (?:đầu|học|thứ)(?!\w)")  # "trong năm đầu" is no year
_AND_ON = words(r",? và (?:các |những )?năm (?:tiếp theo|kế tiếp|sau|tới)(?!\w)")
# What is prolonged or holds until then is not to be done by then: "gia hạn nợ đến hết năm 2026".
_PROLONGED = words(r".*(?<!\w)(?:gia hạn|kéo dài|lùi|hoãn|giãn|duy trì|hiệu lực|áp dụng|ổn định)(?!\w)[^,;]{0,60}$")
_N_MONTHS = words(r"(?:\d{1,2}|ba|sáu|chín) tháng (?:đầu|cuối)(?!\w)")
_WITHIN = words(r"trong(?!\w)")
# "xây dựng 05 HTX kiểu mới ‖ giai đoạn 2026 - 2028": what is counted is to be there by then.
_COUNTS = words(r".*(?:^|[ ,;])\d[\d.]* (?!năm|tháng|ngày)\w[^,;:.()]*$")
_BEARS_STAGE = words(
    r"(?<!\w)(?:chính sách|cơ chế|quy chế|luật|đề tài|văn bản|danh sách|kế hoạch|đề án|dự án|chương trình|nghị quyết|quyết định|quy hoạch|chiến lược|phương án|báo cáo|tình hình|kết quả|mục tiêu|chỉ tiêu|nhiệm vụ|tỉnh|huyện|xã|thành phố|nhu cầu|danh mục|kinh phí|vốn|nhiệm kỳ|phong trào|cuộc vận động|đánh giá|tổng kết|sơ kết)(?!\w)"
)
# What happens all the time is no rhythm of the task: "chi thường xuyên", "kinh phí hoạt động thường xuyên hằng năm của …".
_REGULAR_THING = words(
    r".*(?<!\w)(?:chi|kinh phí|ngân sách|dự toán|nguồn|định mức|quỹ|số liệu|vốn)(?: (?:hoạt động|thường xuyên|hỗ trợ|nhà nước|sự nghiệp|hằng năm|hàng năm|chi|đầu tư|ngân sách|giao|được giao))* $"
)
_HOW = words(r"(?:định kỳ|thường xuyên)$")  # a habit that tells no rhythm gives way to one that does
_OVER, _LONGEST = 400, 3700  # days


def deadline_of(
    view: View, inside: Sequence[FoundPeriod], *, start: int, end: int, day: date | None
) -> FoundPeriod | None:
    """The deadline among the periods inside a task of `[start, end)`, in a document of `day`."""
    reaching: FoundPeriod | None = None
    stretch: FoundPeriod | None = None
    habit: FoundPeriod | None = None
    for one in inside:
        if not _may_be_due(view, one, start, end, day):
            continue
        if one.relation in _LIMITS:
            if habit and one.form == "near":
                if view.text[habit.span[1] : one.span[0]] in (" ", ", "):  # "hằng tháng trước ngày 25"
                    span = (habit.span[0], one.span[1])
                    habit = habit._replace(span=span, words=view.text[slice(*span)])
                continue
            if habit and "year" in one.missing:
                continue  # "hằng năm báo cáo trước ngày 15/11": every year
            if one.form not in _YEARLY:
                return begun(inside, one) if inside[0].span[0] - start < 3 else one
            if reaching is None and not view.match(_REACHING, max(start, one.span[0] - 160), one.span[0]):
                reaching = one
        elif one.recurring is not None:
            if view.match(_REGULAR_THING, max(start, one.span[0] - 50), one.span[0]):
                continue
            habit = (
                one if habit is None or (view.match(_HOW, *habit.span) and not view.match(_HOW, *one.span)) else habit
            )
        elif stretch is None and one.relation == "in" and _is_set(view, one.span, start, end):
            stretch = by_day(one) if view.match(_TERM_SET, max(start, one.span[0] - 50), one.span[0]) else one
    return reaching or (stretch and and_on(view, stretch)) or habit


def _may_be_due(view: View, one: FoundPeriod, start: int, end: int, day: date | None) -> bool:
    """Whether a time inside a task may be the one by which it is to be done."""
    at, stop = one.span
    if one.form in _NO_DEADLINE and not (
        (one.form == "stage" and _sets_stage(view, one.span, start, end))
        or (one.form == "term" and view.match(_WITHIN, at))
    ):
        return False
    if _is_over(one, day) or _in_title(view, start, at):
        return False
    if one.form == "part_of_year" and view.match(_FIRST_OF, stop):
        return False
    if one.relation == "in" and view.match(_HAPPENS, max(start, at - 30), at):
        return False
    return one.relation != "until" or not view.match(_PROLONGED, max(start, at - 100), at)


def _sets_stage(view: View, span: tuple[int, int], start: int, end: int) -> bool:
    """Whether a stage is when to act: "trong giai đoạn …", at the end where no paper bears it, or after what is counted."""
    if view.match(_WITHIN, span[0]):
        return True
    piece = max(view.low.rfind(mark, start, span[0]) for mark in ",;") + 1 or start
    if span[1] >= end - 1:
        return not view.search(_BEARS_STAGE, start, span[0])
    return not view.search(_BEARS_STAGE, piece, span[0]) and view.match(_COUNTS, piece, span[0]) is not None


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
    if found.form not in DAYS or found.relation != "in" or found.recurring or found.start != found.end:
        return found
    return found._replace(start=None, relation="by", edges=(None, found.edges[1]))


def _in_title(view: View, start: int, at: int) -> bool:
    """Whether a time stands inside quotation marks: that of a paper's title, “Đề án … đến năm 2030”."""
    return view.text.rfind("“", start, at) > view.text.rfind("”", start, at)


def _is_set(view: View, span: tuple[int, int], start: int, end: int) -> bool:
    """Whether a time tells when: it opens the clause, or a word before it or a pause sets it apart."""
    at = span[0]
    before = max(start, at - 40)
    if view.match(_N_MONTHS, at):
        return at - start < 3 or view.match(_SETS_TIME, before, at) is not None
    if view.match(_BARE_DAY, at):
        if view.match(_SETS_DAY, before, at):
            return True
        rest = view.low[span[1] : end].lstrip()[:1]
        return rest in ("", ",", ")", "(") and not view.match(_FEAST, before, at)
    if view.match(_BARE_MONTH, at):
        return view.match(_NAMES_PAPER, before, at) is None
    if view.match(_BARE_TIME, at):
        if at - start < 3 or view.match(_SETS_TIME, before, at):
            return True
        return view.match(_AIMED, max(start, at - 120), at) is not None
    return True


def has_own_limit(view: View, start: int, end: int) -> bool:
    """Whether the task names a limit that is no date: "trước Tết Nguyên đán", "trước mùa mưa"."""
    return view.search(_UNDATED, start, end) is not None


def is_limit(found: FoundPeriod) -> bool:
    """Whether a time is one before or by which something is due."""
    return found.relation in _LIMITS


def time_before(periods: Sequence[FoundPeriod], *, day: date | None) -> FoundPeriod | None:
    """The time given before a task, by a lead-in, a topic or an adjunct, where its own words give none."""
    for one in periods:
        if one.form != "school_year" and one.form != "years" and one.relation != "from" and not _is_over(one, day):
            return one
    return None


def _is_over(found: FoundPeriod, day: date | None) -> bool:
    """Whether a time had long passed when the document was written, or is a span of history.

    A year that is over is none in which something will be done: "đề án chưa trình trong năm 2025".
    """
    if day and found.form in _YEARLY and found.relation == "in" and found.end and found.end.year < day.year:
        return True
    if day and found.end and (day - found.end).days > _OVER:
        return True
    return bool(found.start and found.end and found.form not in _YEARLY and (found.end - found.start).days > _LONGEST)
