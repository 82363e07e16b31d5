"""Kết quả kiểm tra, điều luật được dẫn, địa chỉ: what an inspection found, what a law says in it, and where somebody is.

‖ Theo quy định tại Điều 11 Luật …, cơ sở phải có giấy phép ‖      ‖ … là vi phạm Điều 8 ‖      ‖ Lô F19, đường … ‖
No: "Theo quy định tại Điều 11 Luật …, ‖ yêu cầu các xã ‖ rà soát …" (somebody asks all the same).
"""

from __future__ import annotations

from extractors.layout.view import View, words
from vitext.fold import in_both_spellings

_OPENS = tuple(in_both_spellings("theo quy định;quy định tại;căn cứ quy định;theo luật;theo nghị định"))
_QUOTES = words(
    r"(?:(?:theo|căn cứ)(?: các)? )?(?:quy định(?: của| tại| trong)?(?: (?:các|điểm \w|khoản \d+)[, ]*)*"
    r" (?:điểm|khoản|điều|bộ luật|luật|pháp lệnh|nghị định|thông tư|pháp luật)|(?:bộ luật|luật|pháp lệnh|nghị định|thông tư))(?!\w)"
)
_ASKED = words(
    r"(?<!\w)(?:yêu cầu|đề nghị(?! (?:cấp|gia hạn|công nhận|của|hỗ trợ))|kiến nghị|đề xuất|phân công|lưu ý|cần|sẽ|thống nhất"
    r"|giao(?= (?:cho )?(?:các|sở|ủy ban|ubnd|ban|phòng|công an|liên minh|chủ tịch|đồng chí|ông|bà)))(?!\w)"
)
_FINDS = words(r"[^;:]{3,300}? là (?:hành vi )?vi phạm(?!\w)")
_FOUND = tuple(in_both_spellings(" vi phạm"))
_OWES = words(r"(?<!\w)(?:phải|cần|sẽ|yêu cầu|đề nghị|kiến nghị|nếu|khi|trường hợp|khắc phục|xử lý|không để)(?!\w)")
_ADDRESS = words(
    r"(?:lô|thửa(?: đất)?|số(?: nhà)?|tổ|ấp|khu phố) [\w./-]{1,8}(?: [a-zđ]\d{0,3})?, ?(?:đường|phố|ngõ|hẻm|khu|cụm|tổ|ấp|thôn|xóm)(?!\w)"
    r"[^;:.]{2,160}?, ?(?:phường|xã|thị trấn|quận|huyện|thành phố|tp|tỉnh)(?!\w)[^;:.]{2,60}$"
)


def found_or_quoted(view: View, start: int, end: int) -> bool:
    """Whether the clause `[start, end)` is a finding, a quoted rule or an address, and nobody asks anything in it."""
    if view.low.startswith(_OPENS, start) and (quotes := view.match(_QUOTES, start, end)):
        return view.search(_ASKED, quotes.end(), end) is None
    if view.has_any(_FOUND, start, end) and view.match(_FINDS, start, end):
        return view.search(_OWES, start, end) is None
    return view.match(_ADDRESS, start, end) is not None
