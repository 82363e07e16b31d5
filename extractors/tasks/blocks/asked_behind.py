"""Ai yêu cầu, đứng sau lời: who asks for a clause stands behind it.

Các huyện phải di dời dân - ông Nam chỉ đạo · “Rà soát lại các hồ sơ chậm”. Đó là yêu cầu của Giám đốc Sở tại cuộc họp
"""

from __future__ import annotations

from typing import NamedTuple

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.clauses import Clause

_WHO = (
    r"(?P<who>(?:ông|bà|đồng chí|đ/c|(?:phó )?(?:thủ tướng|chủ tịch|bí thư|giám đốc|hiệu trưởng|tổng giám đốc|trưởng (?:ban|phòng|thôn))"
    r"|tổng bí thư|bộ trưởng|thứ trưởng)(?!\w)[^.;:\"“”\n]{{{},70}}?)"
)
_UP_TO = r"(?=[.;\n]|$| (?:khi|tại|trong|sau khi|sáng|chiều|tối|ngày)(?!\w))"
_ASKS = r"(?:chỉ đạo|yêu cầu|đề nghị|lưu ý|quán triệt|nhắc nhở|căn dặn)"
_BEHIND = words(rf"[\s.,;…]*[\"”]?\s*[,–-] ?{_WHO.format(2)} {_ASKS}(?: thêm)?{_UP_TO}")
# “…”. ‖ Đó là phát biểu chỉ đạo của đồng chí Giám đốc Sở ‖ tại cuộc họp …
_THAT_WAS = words(
    rf"[\s.,;…]*[\"”][\s.,;…–-]*đó (?:cũng |chính )?là (?:(?:lời|ý kiến|phát biểu|nội dung)(?: phát biểu)? )?{_ASKS}"
    rf"(?: (?:của|từ) ){_WHO.format(0)}{_UP_TO}"
)
# Who says so with more weight asks for what must be done: “Không được để dân chờ”, Bí thư xã nhấn mạnh tại …
_SAYS_SO = words(
    rf"[\s.,;…]*[\"”]\s*[,–-] ?{_WHO.format(0)} (?:{_ASKS}|nhấn mạnh|khẳng định|nói rõ|kết luận)(?: thêm)?{_UP_TO}"
)
_MUST = words(r"(?<!\w)(?:phải|cần|không được|hãy|khẩn trương|tập trung|tuyệt đối)(?!\w)")
_FORBIDS = words(r"(?:tuyệt đối )?(?:không|đừng|chớ) (?:được |để )")
_CLOSING = ("”", '"')
_OPENING = '“"'


class Asked(NamedTuple):
    """A clause that somebody asks for, without who asks, and who that is."""

    clause: Clause
    who: Span


def asked_behind(view: View, clause: Clause) -> Asked | None:
    """The clause up to where it says who asks for it; None where nobody does or nothing must be done."""
    behind = view.match(_BEHIND, clause.end)
    if behind is not None:
        return Asked(clause, behind.span("who")) if view.search(_MUST, clause.start, clause.end) else None
    if view.text[clause.start - 1 : clause.start] not in tuple(_OPENING):
        return None
    if that_was := view.match(_THAT_WAS, clause.end):
        return Asked(clause, that_was.span("who"))
    closing = min((at for mark in _CLOSING if (at := view.text.find(mark, clause.start, clause.end)) > 0), default=-1)
    if closing < 0:
        return None
    said = clause._replace(end=closing)
    if that_was := view.match(_THAT_WAS, closing):
        return Asked(said, that_was.span("who"))
    if (says := view.match(_SAYS_SO, closing)) is None:
        return None
    must = view.search(_MUST, clause.start, closing) or view.match(_FORBIDS, clause.start, closing)
    return Asked(said, says.span("who")) if must or view.search(words(_ASKS), says.end("who"), says.end()) else None
