"""Nếu có vướng mắc: the sentence near the end of a paper that says to whom to turn when something hinders, though nothing
else is told around it.

Trong quá trình thực hiện, nếu có khó khăn, vướng mắc ‖ kịp thời báo cáo Sở A …      Quá trình triển khai có gì vướng mắc, ‖ các xã phản ánh về Sở A …
No: "khi có vướng mắc, ‖ các xã đều báo cáo ‖ huyện" (what they used to do); in news it is a story.
"""

from __future__ import annotations

from extractors.documents.find import find_document_facts
from extractors.layout.view import View, words
from extractors.tasks.clauses import Clause
from extractors.tasks.told import Told, Verdict
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency

HINDERING = ("vướng mắc", "phát sinh", "vuong mac", "phat sinh")
_REACH = 170  # letters
_MATTER = r"(?:khó khăn|vướng mắc|khúc mắc|bất cập|trở ngại|(?:vấn đề|nội dung|tình huống)(?: gì| mới)?(?: phát sinh| vướng mắc)|phát sinh)"
_THEN = r"(?:,? thì|,)?(?: (?:đề nghị|kính đề nghị|yêu cầu|xin|mong))?"
_HINDERED = words(
    r"(?:(?:trong )?quá trình (?:tổ chức |triển khai )*(?:thực hiện|triển khai)(?!\w)[^,;:.]{0,40}?,? (?:nếu |trường hợp )?"
    r"|(?:nếu|trường hợp) )(?:có|gặp|còn|phát sinh|nảy sinh) (?:gì |điều gì |những |các )?"
    rf"{_MATTER}(?:(?:,| và|,? hoặc)? {_MATTER})*{_THEN} (?=\w)"
    # "Trong quá trình triển khai, khó khăn vướng mắc ‖ đề nghị ‖ phản ánh về Sở A"
    rf"|(?:trong )?quá trình (?:tổ chức |triển khai )*(?:thực hiện|triển khai)(?!\w)[^,;:.]{{0,40}}?,? (?:mọi |những |các )?"
    rf"{_MATTER}(?:(?:,| và|,? hoặc)? {_MATTER})*{_THEN} (?=\w)"
    # "…; ‖ vướng mắc phát sinh thì ‖ phản ánh về Phòng A"
    r"|(?:những |các |mọi )?(?:khó khăn|vướng mắc|vấn đề)(?:,? (?:khó khăn|vướng mắc))?(?: (?:mới )?phát sinh| nảy sinh)?,? thì (?=\w)"
)
_TURNS = words(
    r" ?(?:(?:cần|phải|chủ động|kịp thời|khẩn trương|nhanh chóng|sớm) )*(?P<verb>báo cáo|phản ánh|phản ảnh|liên hệ|thông tin"
    r"|thông báo|trao đổi|gửi ý kiến|kiến nghị|tổng hợp)(?:,? (?:báo cáo|phản ánh|kịp thời|ngay|trực tiếp|nhanh"
    r"|bằng văn bản))*(?: (?:về|với|đến|tới|cho|lên))? (?=\w)"
)
_USED_TO = words(r".* (?:thường|luôn|đều|đã|vẫn|cũng)$")


def turning_when_hindered(view: View, clause: Clause, told: Told) -> Verdict | None:
    """To whom to turn when something hinders, as a sentence of a paper says it; None for any other sentence."""
    start, end = clause.start, clause.end
    if not (clause.opens or view.low.endswith("; ", 0, start)) or not view.has_any(
        HINDERING, start, min(end, start + _REACH)
    ):
        return None
    hindered = view.match(_HINDERED, start, end)
    if hindered is None:
        return None
    at = hindered.end()
    agency = agency_at(view, at, end)
    turns = view.match(_TURNS, at if agency is None else agency, end)
    if turns is None or starts_agency(view, turns.end()) is None:
        return None
    if agency is not None and view.match(_USED_TO, at, agency):
        return None
    if find_document_facts(view.text).facts.kind == "news":
        return None
    lead = told.lead if agency is None else (at, agency)
    return Verdict(at, end, turns.span("verb"), "duty", lead, agency is None and lead is not None, told)
