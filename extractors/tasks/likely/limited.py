"""Việc có hạn còn ở phía trước: a clause that says by when something is to be done is a task, though nobody is told to do it.

Bài dự thi nộp về Văn phòng ‖ trước ngày 26/10 ‖      Việc hỗ trợ phải hoàn thành ‖ trước ngày 30/1 ‖
Cấp trường: ‖ Hoàn thành trước ngày 15/11 ‖           Ban Giám khảo sẽ chấm bài ‖ từ ngày 23/6 đến ngày 14/7 ‖
No: a limit that is over, what was done before it, a line that only says when ("Thời gian nhận bài: chậm nhất ngày 30/9").
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date

from extractors.layout.view import View, spelt, words
from extractors.tasks.blocks.details import detail_of
from extractors.tasks.blocks.due_labels import names_due
from extractors.tasks.when.of_things import is_of_thing
from extractors.tasks.when.stretches import DAYS, is_over
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.words.verbs import predicate_at
from vitext.period_found import FoundPeriod
from vitext.periods import find_periods

_LIMITS = frozenset(("before", "by"))
_FORMS = frozenset(("day", "short_day", "month", "short_month", "quarter", "near", "week", "lunar"))
# What must, will or may only be finished by then, whoever does it.
_BOUND = words(
    r"(?<!\w)(?:phải|cần|sẽ|có trách nhiệm|dự kiến|hoàn thành|hoàn tất|kết thúc|xong|yêu cầu|đề nghị|chậm nhất|muộn nhất"
    r"|trễ nhất)(?!\w)"
)
# What is handed in, told or held by then, in a paper that is not over yet.
_DONE_BY = words(
    r"(?<!\w)(?:nộp|gửi|gởi|chuyển|đăng ký|báo cáo|thông báo|trình|tổ chức|bàn giao|thành lập|lập|xây dựng"
    r"|ban hành|tháo dỡ|công bố|chấm|bình xét|bầu|thu|giao|cấp|chi trả|giải ngân|hoàn thiện|xác nhận|tổng hợp"
    r"|rà soát|triển khai|thực hiện|mua|sửa|dọn|trồng|đóng|góp|phát|chuẩn bị|lắp|thay|nhận (?:bàn giao|sổ|hồ sơ|lại)"
    r"|ký|duyệt|soạn|mời|thuê|đặt|đắp|nạo vét|vét|kê khai|khai báo|khai|thanh toán|đối chiếu|chốt|dự toán|quyết toán)(?!\w)"
)
_OVER = words(r"(?<!\w)(?:đã(?! đăng ký| được giao| giao| nêu| đề ra)|vừa|từng|chưa|kể từ|tính đến|so với)(?!\w)")
_HELD = words(
    r"[^;:.]{3,200}? sẽ (?:được )?(?:tổ chức|tiến hành|triển khai|thực hiện|chấm|xét|tuyển|thi|kiểm tra|tập huấn"
    r"|bồi dưỡng|phát động)(?!\w)"
)
# What meets, or is to be finished, within a month or a quarter: "‖ Đại hội cấp huyện tổ chức ‖ trong tháng 9/2026".
_SET = words(r"(?:(?:các |những )?(?:đại hội|hội nghị)|việc|(?:thời gian )?tiến hành (?:đại hội|hội nghị))(?!\w)")
_SET_FOR = words(r"[^;:.]{6,180}? (?:sẽ )?(?:được )?(?:hoàn thành|hoàn tất|tổ chức|tiến hành)(?: xong)? $")
_AHEAD = words(r"thời gian(?! qua)(?!\w)|(?<!\w)sẽ(?!\w)")
_WITHIN = words(r"(?:trong|vào)(?!\w)")
_IS_PLANNED = words(r"(?:(?:dự kiến|theo kế hoạch|tiếp theo),? (?:là )?|[^,;:.]{3,120} dự kiến(?: như sau)?: )")
_STRETCH = frozenset(("in", "between"))
_MONTHS = frozenset(("month", "short_month", "quarter"))
_OPENING = DAYS | _MONTHS | {"week"}
# What is handed in: "Bài dự thi ‖ được nộp về ‖ Văn phòng …".
_HANDED_IN = words(
    r"[^,;:.]{3,80}? (?:xin |được |phải )?(?:nộp|gửi|gởi)(?: trực tiếp)? (?:về|cho|đến|tới|tại|qua|lên)(?!\w)"
)
_AT_LATEST = words(r"\W*(?:chậm|muộn|trễ) nhất(?!\w)")
_FROM_TO = words(r"(?:từ|trong)(?!\w)")
# Whom or what a condition names is not told to do anything: "Nếu nộp trước ngày 30/6 thì được giảm …".
_ONLY_IF = words(
    r"(?:[a-zđ]\.?\d{0,2}\) ?)?(?:nếu|trường hợp|khi|quy định tại|những ai|người nào|ai)(?!\w)|[^,;:.]*(?<!\w)(?:sinh|ký|cấp|mua|xảy ra) trước(?!\w)"
)
_TIMES = spelt("ngày ", "thời ", "hạn ", "lịch ")  # with these begins what only says when something is
# What comes back every year, or is laid down: "… không muộn hơn ngày 31/3 ‖ hằng năm ‖", "Theo Thông tư số 5, …".
_EVERY_YEAR = words(
    r" (?:(?:hằng|hàng|mỗi) năm|của năm (?:sau|kế tiếp|liền kề|tiếp theo)|năm (?:sau|kế tiếp|liền kề))(?!\w)"
)
_BY_LAW = words(
    r"[^;:.]{0,120}(?<!\w)hạn (?:nộp|khai|kê khai|đóng) (?:hồ sơ khai |tờ khai |các loại )?(?:thuế|lệ phí|bảo hiểm)(?!\w)"
    r"|theo (?:quy định|khoản|điểm|điều|luật|bộ luật|nghị định|thông tư|pháp lệnh)(?!\w)"
    r"|[^;:.]{0,120}(?<!\w)(?:người|hộ|đơn vị|doanh nghiệp|cơ sở) (?:nộp|khai|kê khai|sử dụng|kinh doanh)(?!\w)"
)
# How long something runs: "Vòng 1: bắt đầu từ 8h00 ngày 29/9, ‖ kết thúc ‖ trước 17h00 ngày 12/10".
_RUNS = words(
    r"[^;.]*(?<!\w)(?:bắt đầu|mở cửa|khai mạc|diễn ra)(?: lúc| từ| vào)?(?!\w)[^;.]*(?<!\w)(?:kết thúc|bế mạc)(?!\w)"
)
_FEWEST = 8  # signs of what is to be done, before its limit
_MOST = 6  # limits of a clause that are looked at


class Limits:
    """The limits that a text names, of a paper of `day`."""

    def __init__(self, seen: View, day: date | None) -> None:
        self._seen, self._day = seen, day
        found = [one for one in find_periods(seen.text) if one.recurring is None]
        self._found = [
            one
            for one in found
            if (one.relation in _LIMITS and one.form in _FORMS)
            or (one.relation == "between" and (one.form in DAYS or one.form == "month"))
        ]
        self._starts = [one.span[0] for one in self._found]
        self._months = [one for one in found if one.relation == "in" and one.form in _MONTHS]
        self._starts_of_months = [one.span[0] for one in self._months]
        self._stretches = {one.span[0]: one for one in found if one.relation in _STRETCH and one.form in _OPENING}

    def rule_out(self, start: int, end: int) -> bool:
        """Whether the clause `[start, end)` names only limits that are over, or one that a law provides in general."""
        limits = self._in(start, end)
        if not limits:
            return False
        if self._seen.match(_BY_LAW, start, end):
            return True
        return all(one.relation in _LIMITS and self._is_past(one) for one in limits)

    def bind(self, start: int, end: int, *, goes_on: bool) -> bool:
        """Whether the clause `[start, end)` says by when something is still to be done; it `goes_on` with one that does."""
        if self._sets_month(start, end, goes_on=goes_on) or self._opens_with_stretch(start, end):
            return True
        limits = self._in(start, end)
        if not limits or self._seen.match(_ONLY_IF, start, end) or detail_of(self._seen, start, end):
            return False
        if self._seen.text.find(" | ", start, end) >= 0:
            return False  # cells of a table that is read as none
        if self._seen.match(_BY_LAW, start, end) or self._seen.match(_RUNS, start, end):
            return False
        if limits[0].span[0] == start and self._stage(limits[0], end):
            return True
        if self._sets_out(limits[0], start, end):
            return True
        return any(self._binds(one, start) for one in limits if one.span[1] <= end)

    def _in(self, start: int, end: int) -> list[FoundPeriod]:
        """The first limits that begin in `[start, end)`."""
        first = bisect_left(self._starts, start)
        return self._found[first : min(bisect_left(self._starts, end, first), first + _MOST)]

    def _is_past(self, one: FoundPeriod) -> bool:
        """Whether a limit ended before the day of the paper."""
        return self._day is not None and one.end is not None and one.end < self._day

    def _stage(self, one: FoundPeriod, end: int) -> bool:
        """Whether a stretch of days that is not over stands before a colon, and behind it what is done in them."""
        seen, at = self._seen, one.span[1]
        if one.form not in DAYS or seen.low[at : at + 1] != ":" or self._is_past(one):
            return False
        at += 1
        while at < end and seen.low[at] in " *":
            at += 1
        agency = agency_at(seen, at, end)
        behind = at if agency is None else agency + len(seen.low[agency:end]) - len(seen.low[agency:end].lstrip(" ,"))
        return predicate_at(seen, behind, end) is not None

    def _sets_out(self, one: FoundPeriod, start: int, end: int) -> bool:
        """Whether a last day opens the clause, and a body that acts by then follows: "‖ Chậm nhất ngày 10/6, ‖ Hội đồng thi công bố …"."""
        seen, at = self._seen, one.span[1]
        if one.relation not in _LIMITS or not seen.match(_AT_LATEST, start, at) or is_over(one, self._day):
            return False
        if seen.low[start : one.span[0]].strip(" *") or "," not in seen.low[at : at + 3]:
            return False
        if self._is_past(one):
            return False
        while at < end and seen.low[at] in " ,*":
            at += 1
        agency = agency_at(seen, at, end)
        while agency is not None and agency < end and seen.low[agency] in " ,":
            agency += 1
        return agency is not None and predicate_at(seen, agency, end) is not None

    def _binds(self, one: FoundPeriod, start: int) -> bool:
        seen, (at, stop) = self._seen, one.span
        told_at_once = _does(seen, start, at)
        if (at - start < _FEWEST and not told_at_once) or is_over(one, self._day) or is_of_thing(seen, one, start):
            return False
        if self._is_past(one):
            return False
        if seen.match(_EVERY_YEAR, stop) or seen.search(_OVER, start, at) or _in_label(seen, start, at):
            return False
        if one.relation == "between":
            if seen.low[start:at].rstrip().endswith(":"):
                return predicate_at(seen, start, at) is not None  # "Chấm bài vòng tỉnh: ‖ từ 05/8 đến 10/8"
            return (told_at_once or seen.match(_HELD, start, at) is not None) and seen.match(_FROM_TO, at) is not None
        if seen.search(_BOUND, start, stop) or seen.match(_HANDED_IN, start, at):
            return True
        return self._day is not None and seen.search(_DONE_BY, start, at) is not None

    def _opens_with_stretch(self, start: int, end: int) -> bool:
        """Whether the clause begins with a stretch of days still to come, and right behind it with what is done in them:
        "‖ từ tháng 4 đến tháng 6/2026 ‖ tiến hành đại hội các chi bộ"."""
        if not self._stretches:
            return False
        seen = self._seen
        planned = seen.match(_IS_PLANNED, start, end)
        one = self._stretches.get(planned.end() if planned else start)
        if one is None or is_over(one, self._day) or (one.form in DAYS and one.relation == "in"):
            return False
        at = one.span[1] + seen.low.startswith(":", one.span[1], end)
        work = predicate_at(seen, at + 1, end) if seen.low[at : at + 1].isspace() else None
        return work is not None and (work.modal or planned is not None or self._day is not None)

    def _sets_month(self, start: int, end: int, *, goes_on: bool) -> bool:
        """Whether the clause `[start, end)` says in which month, still to come, something is to meet or to be finished."""
        seen = self._seen
        at = bisect_left(self._starts_of_months, start)
        if at == len(self._months) or not seen.match(_SET, start):
            return False
        one = self._months[at]
        if self._day is None and not goes_on and not seen.search(_AHEAD, start, one.span[0]):
            return False  # of a text without a day nobody knows what is over
        if one.span[1] > end or is_over(one, self._day) or seen.search(_OVER, start, one.span[0]):
            return False
        return seen.match(_WITHIN, one.span[0]) is not None and seen.match(_SET_FOR, start, one.span[0]) is not None


def _does(seen: View, start: int, at: int) -> bool:
    """Whether the clause begins with what is to be done, and nobody tells of it: "‖ Gieo mạ khay ‖ từ 28/01 đến 05/02"."""
    work = predicate_at(seen, start, at + 1)
    return work is not None and work.start == start and not work.modal


def _in_label(seen: View, start: int, at: int) -> bool:
    """Whether a colon stands right before the limit, and before it what has this time: "Ngày kết thúc năm học: ‖ trước 31/5"."""
    colon = len(seen.low[start:at].rstrip()) + start - 1
    return seen.low[colon] == ":" and (names_due(seen, start, colon) or seen.low.startswith(_TIMES[seen.plain], start))
