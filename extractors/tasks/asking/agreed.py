"""Điều đã thống nhất làm: where a body that met agreed to do something, and what it agreed to do begins.

Hội nghị thống nhất ‖ tổ chức hội thi trong tháng 5      + Thống nhất ‖ khởi công ngày 01/11

No: what it adopted, chose or found ("thống nhất thông qua", "thống nhất bầu"), what was agreed before ("đã thống nhất").
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.anchors import AGREED, Anchors
from extractors.tasks.asking.speakers import named_before
from extractors.tasks.who.subjects import subject_and_verb
from extractors.tasks.words.phrases import begins, phrases

_AGREES = words(
    r"(?:thống nhất(?: cao)?(?: (?:về )?(?:việc|chủ trương(?! (?:đầu tư|của|và|về|này|trên|lớn|chung|đã|để"
    r"|thành lập|điều chỉnh|xây dựng)(?!\w))))?|nhất trí(?: cao)?(?:(?: về)? việc| sẽ)?|(?P<decides>(?:quyết định|chốt(?: lại)?)(?: sẽ| là)?)) (?:để )?(?=\w)"
)
# An office decides on more than what is to be done, those who met on nothing else: "Cuộc họp ‖ quyết định ‖ dời ngày giỗ".
_WHO_DECIDES = words(
    r"(?:.*(?<!\w))?(?:hội nghị|cuộc họp|buổi họp|phiên họp|(?:hai|đôi|các|ba) bên|mọi người|bà con|tập thể|cả (?:lớp|nhà|nhóm|họ|tổ|đội)"
    r"|(?:toàn thể|các|hội) phụ huynh|anh em|anh chị|(?:toàn thể|các) thành viên)(?: [^,;.:]{1,20})?[\s,]*$"
)
# "họp nội bộ để đưa ra ‖ quyết định ‖ chuyển sang giai đoạn thẩm định": a paper that will come.
_GIVES_OUT = words(r"(?<!\w)(?:ra|có|trao|công bố|nhận|ký|ban hành|theo) $")
_WHO_MET = words(
    r"(?:.*(?<!\w))?(?:hội nghị|cuộc họp|đại hội|phiên họp|kỳ họp|buổi (?:họp|làm việc)|(?:hai|đôi|các|ba) bên"
    r"|mọi người|đại biểu|thành viên|đơn vị|địa phương|bà con|tập thể|chi bộ|chi hội|chi đoàn|cổ đông|giáo viên"
    r"|phụ huynh)(?: [^,;.:]{1,30})?[\s,]*$"
)
# What only leads over, and the paper that tells of it: "Theo đó, ‖ thống nhất …", "Cũng theo thông báo kết luận, ‖ thống nhất …".
_LED = words(
    r"(?:(?:đồng thời|bên cạnh đó|ngoài ra|theo đó|trong đó|cụ thể|cũng)[,:]? )*(?:theo (?:nội dung )?(?:thông báo"
    r"|kết luận|nghị quyết)(?!\w)[^,;:.]{0,80}, )?"
)
_AND_SO = words(r"(?:(?<!\w)(?:cũng|đều|cơ bản|và|cùng|bàn bạc|thảo luận|trao đổi)(?!\w)[\s,]*)*$")
_OVER = words(r"(?<!\w)(?:đã|được|đoàn kết|chưa|không)(?!\w)")
# Acts that are over when they are agreed on, and words that say how and not what ("thống nhất quản lý").
_ADOPTS = phrases(
    r"thông qua|đánh giá|bầu|bỏ phiếu|lựa chọn|chọn|cử|giới thiệu|đề cử|suy tôn|miễn nhiệm|bổ nhiệm|bổ sung"
    r"|xác định|đề ra|đặt ra|dự kiến|ban hành|cho|đề nghị|đề xuất|kiến nghị|ký kết|ký|phê duyệt|công nhận|kết nạp"
    r"|khen thưởng|tặng|nhận|lấy|giao|phân công|chỉ đạo|quản lý|áp dụng|sử dụng|thực hiện (?:các|một số|những)|với"
    r"|tán thành|biểu quyết|nhận định|cho rằng|khẳng định|đồng ý|ủng hộ|đưa ra|coi|lựa|trình bày|trao đổi(?! đoàn)|rằng"
    r"|bãi bỏ|sáp nhập|điều chỉnh|báo cáo (?:tổng kết|sơ kết|kết quả|chính trị|tài chính|kiểm điểm|thường niên|tình hình|của|về)"
)
_SHORT = 12  # letters


def agreed_at(view: View, anchors: Anchors, start: int, end: int, *, opens: bool) -> tuple[int, Span | None] | None:
    """Where what was agreed to be done begins, and the body that agreed where its name is known; None where nothing was."""
    place = next(anchors.of(AGREED, start, end), None)
    agrees = view.match(_AGREES, place, end) if place is not None else None
    if place is None or agrees is None or begins(view, _ADOPTS, agrees.end(), end):
        return None
    comma = view.low.rfind(", ", start, place - 2)
    _, own = subject_and_verb(view, agrees.end(), end, framed=False, told=True)
    if own is None or begins(view, _ADOPTS, own.start, end) or view.search(_OVER, max(start, comma), place):
        return None
    led = view.match(_LED, start, place)
    if not agrees["decides"] and (place == start or (led is not None and led.end() == place)):
        return (agrees.end(), None) if opens else None
    and_so = view.search(_AND_SO, start, place)
    stop = start + len(view.low[start : and_so.start() if and_so else place].rstrip())
    if agrees["decides"]:
        if view.search(_GIVES_OUT, max(start, place - _SHORT), place):
            return None
        return (agrees.end(), None) if view.match(_WHO_DECIDES, start, stop) else None
    who = named_before(view, start, stop)
    if who is None and view.match(_WHO_MET, start, stop) is None:
        return None
    return agrees.end(), who
