"""Từ chối và cho phép: what a meeting only refuses or grants is settled by being said, and gives nobody any work.

- Không xem xét gia hạn nợ.      - Không giải quyết nghỉ phép mùa lũ.      thống nhất: ‖ cho chị Hoa thôi tham gia ban quản lý
No: "Không giải quyết hồ sơ quá hạn" of an authority, "Cho vay đúng đối tượng" (what is to be done, and how).
"""

from __future__ import annotations

from extractors.layout.view import View, spelt, words
from extractors.tasks.blocks.minutes import is_minutes

_LED = (
    r"(?:(?:về|việc|đơn|đề nghị|kiến nghị|ý kiến|riêng|trường hợp)(?!\w)[^:;.]{2,80}: ?)?(?:(?:cuộc họp|hội nghị|chi bộ|chi ủy|đại hội|tập thể|hội đồng quản trị|hđqt|ban (?:chấp hành|giám đốc|quản trị|giám hiệu)|bch) )?"
    r"(?:(?:thống nhất|nhất trí|quyết định|tạm thời|trước mắt|kiên quyết|vẫn|lần này|kỳ này|năm nay)[,:]? )*"
)
_REFUSES = words(
    rf"{_LED}(?:(?:không|chưa)(?: thể)? (?:xem xét|xét(?! nghiệm)|gia hạn|chấp thuận|chấp nhận|nhất trí|đồng ý|phê duyệt|thông qua|đặt vấn đề|bàn đến"
    r"|(?:giải quyết|duyệt|tiếp nhận)(?: thêm)? (?:các )?(?:đơn|nghỉ|phép|việc nghỉ|yêu cầu|đề nghị|nguyện vọng|ý kiến|trường hợp|cho))"
    r"|(?:từ chối|bác)(?: (?:bỏ|đơn|đề nghị|yêu cầu|ý kiến|nguyện vọng)))(?!\w)(?![^;:.]*, (?:nhưng |mà )?(?:yêu cầu|đề nghị|giao|phải)(?!\w))"
)
_WHOM = r"(?:ông|bà|anh|chị|đồng chí|đ/c|em|cô|thầy|bác|chú|hộ|gia đình|cháu|nhà|\d+)"
_GRANTS = words(
    rf"{_LED}(?:(?:đồng ý|chấp thuận|tán thành|nhất trí|chấp nhận) )*cho (?:phép )?{_WHOM}(?!\w)[^;:.]{{1,80}}? (?:thôi|rút|nghỉ|miễn|nợ|khất|mượn|hưởng"
    r"|tham gia|gia nhập|ra khỏi|chuyển|hoãn|được)(?!\w)"
)
_FIRST = spelt("không ", "chưa ", "từ chối ", "bác ", "cho ")


def only_settles(view: View, start: int, end: int) -> bool:
    """Whether the clause `[start, end)` is one of minutes and only says what is refused or granted."""
    if not is_minutes(view) or not view.has_any(_FIRST[view.plain], start, end):
        return False
    return view.match(_REFUSES, start, end) is not None or view.match(_GRANTS, start, end) is not None
