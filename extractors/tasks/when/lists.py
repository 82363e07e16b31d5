"""Thời hạn chung của một danh sách: the time that a lead-in sets for all it brings in, beside what it announces.

    hoàn thành các việc sau ‖ trước 16h00 ngày 15/5 ‖:      hoàn thành ‖ không muộn hơn ngày 15/5 ‖ các nội dung sau:
    Sở A ‖ trong tháng 5 ‖ hoàn thành các nhiệm vụ sau:      … một số nhiệm vụ, thời gian hoàn thành ‖ trước mùa mưa ‖, cụ thể:
No: "Các giải pháp thực hiện nhiệm vụ 6 tháng cuối năm 2026, như sau:", where the stretch is the plan's.
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.when.events import event_limit
from vitext.periods import find_periods

_WHAT = r"(?:việc|nội dung|nhiệm vụ|công việc|phần việc|giải pháp|biện pháp|yêu cầu|hoạt động)"
_SORT = r"(?: (?:cụ thể|trọng tâm|chủ yếu|cần thiết|cấp bách|trước mắt|cơ bản|chính))*"
_DOES = r"(?:hoàn thành|hoàn tất|thực hiện|triển khai|tập trung|xong)"
# What stands before the time: what is announced, that it is to be done, or the label of a time.
_BEFORE = words(
    rf".*(?<!\w)(?:(?:{_WHAT}{_SORT}(?: sau(?: đây)?| dưới đây)|(?:cần|phải) (?:làm|giải quyết|{_DOES})(?: ngay)?),?(?: và)?"
    rf"(?: (?:cần |phải )?{_DOES})*|(?:hoàn thành|hoàn tất|xong)|(?:thời gian|thời hạn|tiến độ|hạn)(?: {_DOES})?(?: là)?:?) ?\(?$"
)
_CLOSES = words(r"\)?(?:,? (?:như sau|cụ thể(?: như sau| là)?|gồm|bao gồm))?[ :*]*$")
_THE_PARTS = words(
    rf",? (?:xong )?(?P<does>(?:phải |cần )?{_DOES}(?: xong| tốt)? )?(?:các |những |một số )(?:\w+ ){{0,3}}?{_WHAT}{_SORT}"
    r"(?: sau(?: đây)?| dưới đây)?(?:,? (?:như sau|cụ thể(?: như sau)?))?[ :*]*$"
)
_REACH, _NEAR = 160, 120  # signs of a lead-in that are read, and before its time
_OF_PLANS = frozenset(("year", "years", "stage", "term", "school_year"))


def time_of_list(view: View, start: int, end: int) -> Span | None:
    """The time in the last sentence `[start, end)` of a lead-in for all that it brings in."""
    first = max(start, end - _REACH)
    for one in reversed(find_periods.__wrapped__(view.text[first:end])):
        if one.form not in _OF_PLANS and _is_of_list(view, start, (first + one.span[0], first + one.span[1]), end):
            return first + one.span[0], first + one.span[1]
    event = event_limit(view, first, end)
    if event is None:
        return None
    stop = event[0] + len(view.low[slice(*event)].rstrip(" :*"))
    return (event[0], stop) if _is_of_list(view, start, (event[0], stop), end) else None


def _is_of_list(view: View, start: int, time: Span, end: int) -> bool:
    """Whether a time stands beside what is announced or done, and nothing else follows it."""
    at, stop = time
    parts = view.match(_THE_PARTS, stop, end)
    if parts is not None and parts["does"]:
        return True  # "Sở A ‖ trong tháng 5 ‖ hoàn thành các nhiệm vụ sau:"
    if parts is None and view.match(_CLOSES, stop, end) is None:
        return False
    return view.match(_BEFORE, max(start, at - _NEAR), at) is not None
