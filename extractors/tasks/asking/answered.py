"""Điều được trả lời: a request that stands before a colon, and the answer behind it, where somebody is asked.

Đề nghị hỗ trợ làm đường: ‖ giao Sở A …      Về kiến nghị của xã được dùng vốn dư: ‖ Sở A thẩm định
No: "Đề nghị các xã thực hiện: Văn phòng gửi mẫu" (a body is asked), "Kiến nghị: sửa đường".
"""

from __future__ import annotations

from extractors.layout.view import View, words
from extractors.tasks.who.after_subjects import after_subject
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency

_MATTER = words(r"về [^:;]{3,400}: (?=(?:giao|đề nghị|yêu cầu|thống nhất giao)(?!\w))")
# … and a request by its own words, which is answered behind its colon: "Đề nghị hỗ trợ làm đường: ‖ giao Sở A …", "…: ‖ Sở A thẩm định".
_REQUEST = words(
    r"(?:về )?(?:đề nghị|kiến nghị|đề xuất)(?: (?:của|về|xin))? (?P<what>(?!với(?!\w)|các(?!\w)|toàn thể|mỗi|từng)[^:;]{3,240}): (?=\w)"
)
_ANSWERS = words(
    r"(?:(?:cơ bản )?(?:đồng ý|nhất trí|thống nhất|chấp thuận|ghi nhận|tiếp thu)|chưa|không|tạm thời|giao|phân công|yêu cầu|đề nghị)(?!\w)"
)


def behind_request(view: View, start: int, end: int) -> int:
    """Where the asking begins that a matter stands before, whoever is to do what in that: "Về đề nghị UBND tỉnh chỉ đạo Sở A …: ‖ giao Sở A …"."""
    matter = view.match(_MATTER, start, end)
    if matter:
        return matter.end()
    request = view.match(_REQUEST, start, end)
    if request is None or starts_agency(view, request.start("what")) is not None:
        return start
    return request.end() if _answered(view, request.end(), end) else start


def _answered(view: View, at: int, end: int) -> bool:
    """Whether a request is answered there, or a body named that sees to it."""
    if view.match(_ANSWERS, at, end):
        return True
    agency = agency_at(view, at, end)
    return agency is not None and after_subject(view, agency, end) is not None
