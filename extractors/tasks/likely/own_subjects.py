"""Câu nói về thứ khác: a sentence with a subject of its own, for which nobody named before it acts.

‖ Các trường hợp thống kê sót ‖ thì sẽ xem xét cụ thể      ‖ Kỳ họp chuyên đề ‖ dự kiến sẽ được tiến hành …
Theo ông Nam, ‖ ở hai phía đèo ‖ phải có trạm dừng nghỉ
No: "Trong quá trình thực hiện ‖ phải bảo đảm an toàn", "Thời gian tới ‖ sẽ mở thêm lớp", "Tiếp tục ‖ cần rà soát".
"""

from __future__ import annotations

from extractors.layout.view import View, words
from extractors.tasks.told import LEADS_OVER
from extractors.tasks.who.adjuncts import opens_adjunct, time_at
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.words.verbs import predicate_at

_SAID_BY = words(r"theo (?:đồng chí|đ/c|ông|bà|vị)(?!\w)[^,;:.]{0,60}, ")
_BOUND = words(r"(?P<what>[^,;:.()]{4,80}?) (?:dự kiến |thì )?(?:sẽ|phải|cần)(?!\w)")
_PLACE = words(r"(?:ở|tại) [^,;:.()]{3,60} (?:phải|cần|sẽ) có(?!\w)")


def of_another(view: View, start: int, end: int) -> bool:
    """Whether something that is no body stands before the word of duty of the clause `[start, end)`."""
    for lead in (LEADS_OVER, _SAID_BY):
        found = view.match(lead, start, end)
        start = found.end() if found else start
    if view.match(_PLACE, start, end):
        return True
    bound = view.match(_BOUND, start, end)
    if bound is None or opens_adjunct(view, start) or time_at(view, start, end) is not None:
        return False
    return predicate_at(view, start, end) is None and agency_at(view, start, end) is None
