"""Ngày mai, thứ Hai: days told from the text's own day, where a clause names one without a preposition.

Bà Hồng ‖ ngày mai ‖ gửi danh sách      Đề nghị ông A ‖ sáng thứ Hai ‖ báo cáo      kiểm tra lại sổ ‖ ngay hôm nay ‖      mở cổng ‖ từ thứ Hai ‖
No: "vì ngày mai tươi sáng", "cuộc họp hôm nay", "thứ hai là …".
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words
from vitext.fold import in_both_spellings
from vitext.period_found import FoundPeriod

# One of them stands in each.
GATE = tuple(in_both_spellings(" mai; nay; mốt; kia;thứ ;chủ nhật"))
_PART = r"(?:sáng|trưa|chiều|tối)"
_TODAY = (
    rf"(?:(?:(?:đầu giờ |cuối giờ )?{_PART}|ngày) )?(?:hôm nay|hôm mai)|(?:(?:đầu giờ |cuối giờ )?{_PART}|ngày) (?:mai|mốt|kia)"
    rf"|(?:đầu giờ |cuối giờ )?{_PART} nay|mai(?= (?!này|sau|mối)\w)"
)
_WEEKDAY = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
_DAY_OF_WEEK = words(_WEEKDAY)
# Right where a clause begins, or behind who acts.
_OPENS = words(
    rf"[\s,]*(?:(?:xin )?(?:hứa|hẹn|nhận|cam kết|sẽ|phải|cần|thì) )?(?P<when>(?:(?P<from>từ )|ngay |trong |vào )?(?:(?P<near>{_TODAY})|(?P<week>{_PART} {_WEEKDAY}|{_WEEKDAY}(?= (?:này|tới|sau|tuần)(?!\w)))(?: tuần này| tuần sau| tuần tới| này| tới)?))"
    r"(?=,? (?!là|của|và|tươi)\w)"
)
# … or behind what somebody promises, or behind a comma: "nhận làm, hứa ‖ ngày mai ‖ chép sổ", "lên danh sách, ‖ ngày mai ‖ gửi xã".
_PROMISED = words(
    rf"(?:(?<!\w)(?:hứa|hẹn|cam kết|xin)(?: là| sẽ)? (?P<when>{_TODAY}|{_PART} {_WEEKDAY})"
    rf"|, (?P<then>(?:{_PART}|ngày) (?:mai|mốt|kia)|{_PART} nay))(?=,? (?!là|của|và|tươi)\w)"
)
# … or where it ends.
_ENDS = words(
    rf".*?[^\W\d_,)](?P<when>,? (?:(?P<from>từ )|ngay |trong |vào |xong )*(?:(?P<near>{_TODAY}|mai|mốt)|(?P<week>(?:{_PART} )?{_WEEKDAY}(?: tuần này| tuần sau| tuần tới| này| tới)?)))"
    r"\W*$"
)
# … or anywhere, where it is said that it may not be later: "chậm nhất thứ Sáu phải dọn xong", "nộp trước thứ Tư cho cô Vân".
_BY = words(
    rf"(?<!\w)(?P<when>(?:trước|chậm nhất|muộn nhất|trễ nhất|hạn(?: chót| cuối)?|đến hết|đến)(?: là| vào| đến)? (?:\d{{1,2}} ?(?:h|giờ)(?:\d{{2}})? )?"
    rf"(?:(?P<near>{_TODAY}|mai|mốt)|(?P<week>(?:{_PART} )?{_WEEKDAY}(?: tuần này| tuần sau| tuần tới| này| tới)?)))(?! (?:hằng|hàng|mỗi)|\w|,? (?:ngày )?\d)"
)
_OF_THING = words(
    r".*(?<!\w)(?:của|cho|vì|về|như|họp|hội nghị|buổi|cuộc|lễ|sinh hoạt|kỳ|phiên|hằng|hàng|mỗi|các|những|ngày|lần|lớp|bài|ca|lịch|giờ|từ)$"
)
_REACH = 44  # signs


def near_day(view: View, start: int, acts: int, end: int) -> FoundPeriod | None:
    """The day that is told from today in the clause `[start, end)`, of which who acts ends at `acts`."""
    if not view.has_any(GATE, start, end):
        return None
    if by := view.search(_BY, start, end):
        form = "near" if by["near"] else "week"
        at = by.span("when")
        return FoundPeriod(at, view.text[slice(*at)], None, None, None, form, "by", frozenset({"today"}))
    found = view.match(_OPENS, acts, end) or (view.match(_OPENS, start, end) if acts != start else None)
    if found is None and (promised := view.search(_PROMISED, start, end)):
        at = promised.span("when") if promised["when"] else promised.span("then")
        form = "week" if view.search(_DAY_OF_WEEK, *at) else "near"
        return FoundPeriod(at, view.text[slice(*at)], None, None, None, form, "in", frozenset({"today"}))
    if found is None:
        found = view.match(_ENDS, max(start, end - _REACH), end)
        if found is None or view.match(_OF_THING, max(start, found.start("when") - _REACH), found.start("when")):
            return None
        if (
            found["week"]
            and not found["from"]
            and not view.low.startswith((" ngay", " vào", " vao"), found.start("when"))
        ):
            return None
    span: Span = found.span("when")
    said = view.text[slice(*span)]
    lost = len(said) - len(said.lstrip(" ,"))
    span = span[0] + lost, span[1]
    form, relation = ("near" if found["near"] else "week"), ("from" if found["from"] else "in")
    return FoundPeriod(span, view.text[slice(*span)], None, None, None, form, relation, frozenset({"today"}))
