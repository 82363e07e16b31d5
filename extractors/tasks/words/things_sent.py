"""Việc nói trước, ai làm nói sau: what is to be sent or finished, or who is to see to it, behind the thing that is named first.

kế hoạch lễ hội 18 thôn ‖ gửi ‖ Văn phòng trước 20/2      giấy mời ‖ phát ‖ trước 25/2      phần xã hội hóa do ‖ Ban Khánh tiết ‖ vận động
No: "Đường hư hỏng do ‖ nhà thầu thi công chậm ‖" (why), "số liệu do UBND xã cung cấp đã cũ" (what is over).
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.charge_words import LEADS
from extractors.tasks.words.tense import DONE
from extractors.tasks.words.verbs import predicate_at
from vitext.fold import in_both_spellings

_THINGS = (
    r"(?:kết quả|số liệu|danh sách|danh mục|hồ sơ|biên bản|ý kiến|dự thảo|văn bản|chứng từ|phương án|phiếu|thông tin|kế hoạch|giấy mời|thư mời"
    r"|tài liệu|kịch bản|dự toán|quyết toán|quà(?: tặng)?|phần quà|đề cương|đơn|sổ|hợp đồng|biểu mẫu|bài (?:dự thi|viết|phát biểu|tham luận)"
    r"|sản phẩm|kinh phí|tiền|bản (?:cam kết|đăng ký|tự nhận xét)|đăng ký|tin, bài|báo cáo (?=tổng hợp|kết quả|quý|tháng|năm))"
)
_SENDS = r"(?P<sends>gửi|gởi|nộp|báo cáo|chuyển|trình|báo|phát|chốt|trao|nhập|bàn giao|hoàn thiện|hoàn tất|hoàn thành|in|niêm yết|công khai|thu)"
_SENT = words(
    rf"(?:(?:các|những|toàn bộ|mọi) )?{_THINGS}(?!\w)(?:(?! (?:đã|đang|được|gồm|là|còn|chưa|do)(?!\w)),? \w+){{0,8}}? "
    rf"(?:(?P<asks>(?:kính )?đề nghị|xin|vui lòng|mong)(?: được)? |phải )?{_SENDS}"
    r"(?P<to> (?:về|cho|lên|tới|đến|qua|lại|ngay)(?!\w))?(?=[ ,]|$)"
)
_LIMIT = words(
    r"(?: (?:xong|đủ|dứt điểm|hết))?,? (?:(?:xong|hạn|hạn cuối) )?(?:trước|chậm nhất|muộn nhất|trong|vào|ngày|hạn|đến)(?: là)?"
    r"(?: (?:hết|ngày|tháng|quý|tuần|cuối|đầu|giữa|thứ|\d{1,2} ?(?:h|giờ)\d{0,2}))* ?(?:\d|[ivx]+(?!\w)|tết|này|tới|hai|ba|tư|sáu|bảy)"
)
_BY = words(
    r"(?!(?:nguyên nhân|lý do|tình trạng|khó khăn|thiệt hại|vụ|sự cố)(?!\w))"
    r"(?:(?! (?:bị|thiếu|chậm|hỏng|hư|chưa|còn|không|sai|vỡ|đã|đang|là)(?!\w))[^;:.()]){3,110}? (?P<by>do|giao(?: cho)?|phân công(?: cho)?) (?=\w)"
)
_SEES = words(rf" {LEADS}(?=[,;.]| và |$| xong| trong| trước)")
_MORE = words(r",? (?:và )?(?:xong|hoàn thành|trước|trong|chậm nhất|hạn)(?!\w)")
_BEGS = tuple(in_both_spellings(" xin ; đề nghị ; vui lòng ; mong "))
_LONGEST_REST = 60  # letters


def sent_by_then(view: View, start: int, end: int) -> Span | None:
    """The word by which what is named before it is to be sent to somebody, or to be finished by a day."""
    sent = view.match(_SENT, start, end)
    if sent is None:
        return None
    if sent["to"] or agency_at(view, sent.end() + 1, end) or view.match(_LIMIT, sent.end(), end):
        return sent.span("sends")
    return None


def begged_to_be_sent(view: View, start: int, end: int) -> Span | None:
    """The word by which a sentence begs for what it names first until a day, wherever it stands: "Ý kiến phản hồi ‖ xin gửi ‖ trước 19/01"."""
    if not view.has_any(_BEGS, start, end):
        return None
    sent = view.match(_SENT, start, end)
    if sent is None or sent["asks"] is None:
        return None
    by_then = view.search(_LIMIT, sent.end(), min(end, sent.end() + _LONGEST_REST))
    return sent.span("sends") if by_then else None


def done_by_body(view: View, start: int, end: int, *, opens: bool) -> tuple[Span, Span] | None:
    """Who is to see to what is named before him, and the words of what he does: "sân khấu do ‖ Đoàn Thanh niên ‖ dựng"; where no
    more is said than that he sees to it, only of a clause that `opens`: "…; phần tài liệu do Sở A đảm nhận" says more of the task before.
    """
    by = view.match(_BY, start, end)
    who = agency_at(view, by.end(), end) if by else None
    if by is None or who is None or predicate_at(view, start, by.start("by")) is not None:
        return None
    does = view.match(_SEES, who, end)
    if does is not None and not opens and not view.match(_MORE, does.end(), end):
        return None
    action = does.span() if does else None
    if action is None and (acts := predicate_at(view, who + 1, end)):
        action = acts.start, acts.end
    if action is None or action[0] > who + 1 or end - action[1] > _LONGEST_REST or view.match(DONE, who, end):
        return None
    return (by.end(), who), action
