"""Việc làm đều đặn: whether words of a habit tell the rhythm of a task, or only how it is done or which thing is meant.

    báo cáo trước ngày 25 hằng tháng      mỗi quý kiểm tra một lần      rà soát hồ sơ, thực hiện ‖ thường xuyên ‖
No: "chi thường xuyên", "Công an xã thường xuyên tuần tra" (how it is done; in a column of times it is one), "đổi mới giao ban hằng tháng với cơ sở", "chương trình công tác
hằng năm của cấp ủy".
"""

from __future__ import annotations

from extractors.layout.view import View, words
from vitext.fold import in_both_spellings
from vitext.period_found import FoundPeriod

# What happens all the time is no rhythm of the task: "chi thường xuyên", "kinh phí hoạt động thường xuyên hằng năm của …".
_REGULAR_THING = words(
    r".*(?<!\w)(?:chi|kinh phí|ngân sách|dự toán|nguồn|định mức|quỹ|số liệu"
    r"|vốn)(?: (?:hoạt động|thường xuyên|hỗ trợ|nhà nước|sự nghiệp|hằng năm|hàng năm|chi|đầu tư|ngân sách|giao"
    r"|được giao))* $"
)
# An average is what comes out, not when it is done: "xây dựng 20 mô hình, ‖ bình quân mỗi năm ‖ 4 mô hình".
_AVERAGE = words(r".*(?<!\w)(?:trung bình|bình quân),? $")
_OF_THING = words(
    r" (?:của|cho|với|về(?! (?:sở|bộ|ban|cục|phòng|ubnd|ủy ban|văn phòng|trung tâm|thường trực|công an"
    r"|đảng ủy)(?!\w))|sẽ|cùng|giữa|do|tại hội nghị)(?!\w)"
)
_THING = words(
    r".*(?<!\w)(?:trong (?:các )?(?:buổi |kỳ )?(?:sinh hoạt|họp|giao ban)|hội nghị|phiên họp|lịch|lịch nghỉ"
    r"|kế hoạch|chương trình|hội chợ|triển lãm|thông cáo|biên bản|đánh giá|chỉ tiêu)(?: (?!theo)\w+){0,3} $"
)
# A count of times is a figure, and a rhythm, too: "họp ‖ 1 lần/quý ‖", "kiểm tra ‖ 02 lần mỗi năm ‖".
OFTEN = words(
    r"(?<![\d.,/])(?<!quá.)(?:(?:\d{1,2}|một|hai) (?:lần|buổi|phiên|cuộc)|(?:0?[1-5]|một|hai) tiết)\s?(?:/|mỗi|trong một|trong|một)?\s?(?:tuần"
    r"|tháng|quý|năm|học kỳ|vụ)(?! (?:20)?\d|\w)"
    r"|(?<![\w/])(?<!\d\s)(?:mỗi )?(?:tuần|tháng|quý|năm|học kỳ|vụ) (?:\d{1,2}|một|hai) lần(?!\w)"
)
COUNTED = tuple(in_both_spellings("lần;buổi;phiên;cuộc;tiết"))  # one of them stands in each
_HOW = words(r"(?:định kỳ|thường xuyên)$")
_SET_APART = words(
    r".*(?:[,(]|\([^()]{2,120};)\s?(?:thời gian:? ?)?(?:thực hiện |duy trì )?$"
)  # "báo cáo kết quả, ‖ thực hiện thường xuyên ‖"


def is_rhythm(view: View, one: FoundPeriod, start: int, end: int) -> bool:
    """Whether a habit bears on the task of `[start, end)`."""
    at, stop = one.span
    if view.match(_REGULAR_THING, max(start, at - 50), at) or view.match(_AVERAGE, max(start, at - 20), at):
        return False
    if is_vague(view, one):
        ends = not view.low[stop:end].partition(";")[0].strip(" ./)")  # the clause, or a piece of it
        return ends and view.match(_SET_APART, max(start, at - 150), at) is not None
    if at - start < 3 or view.low[start:at].rstrip().endswith((",", "(")):
        return True
    if one.recurring and not one.words.startswith(one.recurring):
        return True  # with its own day: "‖ vào chiều thứ Sáu hằng tuần ‖"
    return not view.match(_OF_THING, stop, end) and not view.match(_THING, max(start, at - 50), at)


def is_vague(view: View, one: FoundPeriod) -> bool:
    """Whether a habit tells no rhythm, and so gives way to one that does."""
    return view.match(_HOW, *one.span) is not None
