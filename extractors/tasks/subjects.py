"""Ai làm, làm gì: the one who must act and the verb phrase, adjuncts before and between them left out.

Trước mắt, ‖ bộ phận văn phòng ‖ tổng hợp …      Bộ Nội vụ ‖ theo chức năng được giao ‖ khẩn trương nghiên cứu …
"""

from __future__ import annotations

from extractors.layout.view import View, words
from extractors.tasks.agencies import Span, agency_at
from extractors.tasks.verbs import Predicate, predicate_at

_ADJUNCT = words(
    r"(?:trong|phát biểu|kết luận|tiếp thu|theo|để|nhằm|tại|về|đối với|sau|nếu|trước mắt|trước|bên cạnh|ngoài ra|đồng thời|cùng với|thời gian tới|năm|quý|tháng|từ|đến|hằng|hàng|định kỳ|trên cơ sở|căn cứ|riêng|khi|nhân|quá trình|cũng|thực hiện|vì vậy|do đó|tới|phát huy|hướng tới|với|qua|ngay|6 tháng|trường hợp|\d+ tháng|ngày|thường xuyên|đặc biệt|nhất là|song song)(?!\w)"
)
_TIME = words(
    r"(?:(?:trong |đến |từ )?(?:năm (?:học )?\d{4}(?:\s*[-–]\s*\d{4})?|(?:cuối |hết )?quý (?:[ivx]+|\d)(?:/\d{4})?|tháng \d{1,2}(?:/\d{4})?|\d+ tháng (?:đầu|cuối) năm(?: \d{4})?|thời gian tới|từ nay(?: đến cuối năm)?|nhiệm kỳ mới|mùa khô \d{4}\s*[-–]\s*\d{4}|hằng năm|hàng năm|mỗi năm))(?: |, ?)+"
)
FILLER = words(
    r"(?:mới|trong|hằng|hàng|định kỳ|căn cứ|trên cơ sở|thường xuyên|theo|từ|sau|khi|năm|quý|tháng|ngay|đến|trước|cùng|cùng với|là (?:đầu mối|cơ quan|đơn vị))(?!\w)"
)
_UNDERTAKES = words(
    r"(?<!\w)(?:chúng tôi|đơn vị|htx|hợp tác xã|gia đình tôi) (?=(?:cũng |còn )?(?:sẽ|tiếp tục|phấn đấu|cam kết|hứa|quyết tâm)(?!\w))"
)


def subject_and_verb(
    view: View, start: int, end: int, *, framed: bool, told: bool
) -> tuple[Span | None, Predicate | None]:
    """The one who must act and the verb phrase, adjuncts before them left out."""
    at = start
    for _ in range(5):
        agency = agency_at(view, at, end)
        own = predicate_at(view, at, end)
        if agency is not None and agency < end and (own is None or (view.upper(at) and not own.end > agency)):
            predicate = after_subject(view, agency, end)
            if predicate is not None:
                return (at, agency), predicate
            if framed:
                return (at, agency), None
        if own is not None:
            return None, own
        time = view.match(_TIME, at, end)
        if time and time.end() < end:
            at = time.end()
            continue
        comma = view.low.find(",", at, end)
        if comma < 0 or comma - at > 160 or not (view.match(_ADJUNCT, at) or (at > start and comma - at < 25)):
            break
        at = comma + 1
        while at < end and view.low[at] == " ":
            at += 1
    if not framed and not told:
        own_word = view.search(_UNDERTAKES, start, min(end, start + 160))
        if own_word:
            stop = len(view.low[: own_word.end()].rstrip())
            return (own_word.start(), stop), predicate_at(view, own_word.end(), end)
    return None, None


def after_subject(view: View, at: int, end: int) -> Predicate | None:
    """The verb phrase after a subject; a short adjunct or a second comma phrase may stand between them."""
    place = at
    for _ in range(3):
        while place < end and view.low[place] in " ,:-":
            place += 1
        predicate = predicate_at(view, place, end)
        if predicate:
            return predicate
        time = view.match(_TIME, place, end)
        if time:
            place = time.end()
            continue
        if not view.match(FILLER, place, end):
            return None
        for _ in range(9):  # "căn cứ phân công ‖ chủ động triển khai"
            space = view.low.find(" ", place, end)
            if space < 0:
                return None
            place = space + 1
            predicate = predicate_at(view, place, end)
            passive = view.low[space - 4 : space] in ("được", "duoc")
            if predicate and not passive and " " in view.low[place : predicate.end]:
                return predicate
        return None
    return None
