"""Ai làm những việc ghi dưới lời dẫn: the body that is to do what a lead-in counts as work, in whatever words it says so.

Trong 6 tháng cuối năm, ‖ mỗi chi hội ‖ làm được những phần việc sau:      Nhiệm kỳ tới, ‖ chi bộ ‖ tập trung lãnh đạo các việc sau:
No: "Năm qua, Hội đã làm được những việc sau:" (done), "Đồng chí Bí thư triển khai các nội dung sau:" (who tells others).
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.asking.speakers import SPEAKER, named_before
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.words.ahead import COMING

_DOES = words(
    r"(?<!\w)(?P<does>(?:(?:cần|phải|sẽ|hãy|nên|tiếp tục|tập trung|quyết tâm|phấn đấu|chủ động|khẩn trương|ưu tiên|cùng nhau) )*"
    r"(?:(?P<leads>lãnh đạo|chỉ đạo|triển khai)|thực hiện|làm|lo|hoàn thành|giải quyết|dồn sức|tập trung)"
    r"(?: (?:chỉ đạo|thực hiện|tổ chức|vào|cho|tốt|xong|ngay|dứt điểm|tròn|(?P<could>được)))*) "
    r"(?:các|những|mấy|một số|hai|ba|bốn|năm|\d{1,2}) (?:nhóm )?(?:(?:phần|đầu|công) việc|việc|nhiệm vụ|khâu)"
    r"(?: (?:trọng tâm|cụ thể|chính|chủ yếu|lớn|cần thiết|quan trọng|trước mắt|thiết thực))*(?: (?:sau|sau đây|như sau|dưới đây))?(?: là)?$"
)
_OVER = words(r"(?<!\w)(?:đã|đang|vừa|từng|chưa|báo cáo|đánh giá|kết quả|qua|trước đây|vừa rồi)(?!\w)")
_AHEAD = words(
    rf"(?<!\w)(?:{COMING}|cuối năm|(?:tuần|tháng|quý|vụ|năm|nhiệm kỳ) (?:này|sau|tới)|từ nay|mỗi|từng)(?!\w)"
)
# "Riêng ‖ các chi hội có tổ vay vốn ‖:"
_APART = words(r"(?:riêng|còn)(?: đối)?(?: với)? (?P<who>(?!(?:về|việc|công tác|lại|tồn)(?!\w))[^,;:.]{3,90})$")
_TAIL = 150  # letters


def does_work_below(seen: View, at: int, stop: int) -> Span | None:
    """Who does the work that the sentence `[at, stop)` counts and does not tell; None where it brings in nothing to be done."""
    does = seen.search(_DOES, max(at, stop - _TAIL), stop)
    if does is None or seen.search(_OVER, at, stop):
        return None
    if does["could"] and not seen.search(_AHEAD, at, does.start()):
        return None  # "Năm 2025 Hội ‖ làm được ‖ những việc sau:"
    who = named_before(seen, at, does.start())
    if who is None or (does["leads"] and seen.match(SPEAKER, who[0])):
        return None
    return who[0], who[0] + len(seen.low[slice(*who)].rstrip())


def singled_out(seen: View, at: int, stop: int) -> Span | None:
    """Who is told apart from the others before a colon, for work of his own: "Riêng ‖ các chi hội có tổ vay vốn ‖:"."""
    apart = seen.match(_APART, at, stop)
    return apart.span("who") if apart and starts_agency(seen, apart.start("who")) is not None else None
