"""Ai yêu cầu trong một việc đoán: who only asks in a likely task, which then begins behind the word of asking.

‖ Ông Tâm cũng lưu ý ‖ Vinawa đổi mới …      ‖ Bí thư đề nghị năm 2027, ‖ 100% phòng ban …      ‖ Tỉnh khuyến cáo ‖ cần …
No: "‖ Ông Tâm ‖ tiếp tục chỉ đạo …", "‖ Bí thư ‖ sẽ đề xuất …" (his own work), "xã ‖ kiến nghị …" (a body's own paper).
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, spelt, words
from extractors.tasks.anchors import FRAME, Anchors
from extractors.tasks.asking.frames import Frame, ends_name
from extractors.tasks.asking.framing import PERSON
from extractors.tasks.asking.persons import OFFICE
from extractors.tasks.asking.speakers import speaker_before
from extractors.tasks.clauses import Clause
from extractors.tasks.who.adjuncts import time_at
from extractors.tasks.who.agencies import agency_at

_ASKS = words(
    r"(?:đề nghị|yêu cầu|khuyến cáo|lưu ý|giao(?: nhiệm vụ| trách nhiệm)?(?: cho)?(?! lưu| ban| thông| dịch)|mong(?: muốn)?"
    r"|(?P<own>đề xuất|kiến nghị|nhấn mạnh|nhắc nhở|chỉ đạo|gợi ý|quán triệt))(?!\w)(?:\s*:| rằng,?)? (?=\w)"
)
# Before a word of asking these say that asking is the work itself.
_OWN_WORK = words(r"(?<!\w)(?:sẽ|phải|cần|tiếp tục|tập trung|trực tiếp|có trách nhiệm|hãy|nên|đã được|được|theo) $")
_COMMITTEE = ("ban c",)
_SHARE = words(r"\d{1,3} ?% (?:số )?")
_SHORTEST_WORK = 6  # letters of what is to be done
_SHORTEST_ASKED = 10
_FARTHEST = 160  # letters to the word of asking
_NOTHING = spelt("", "cũng", "đã", "còn", "và", "đồng thời", "cũng đã")
_SHORT = 24  # letters of what stands before it and says that it is work


def frame_in(view: View, anchors: Anchors, clause: Clause) -> Frame | None:
    """The frame with which a clause begins that says who asks; None where nobody does."""
    for place in anchors.of(FRAME, clause.start, min(clause.end, clause.start + _FARTHEST)):
        asks = view.match(_ASKS, place, clause.end)
        if asks is not None and view.low.endswith(_COMMITTEE, 0, place + 1):
            continue  # "Trưởng ‖ Ban chỉ đạo ‖ phòng chống lụt bão …"
        if asks is None or clause.end - asks.end() < _SHORTEST_ASKED or ends_name(view, place, asks.end()):
            continue  # "một hội do Nhà nước ‖ giao ‖ nhiệm vụ"
        if agency_at(view, asks.end(), clause.end) == clause.end:
            return None  # "các nhiệm vụ Chủ tịch UBND tỉnh ‖ giao cho ‖ các sở, các xã"
        if view.search(_OWN_WORK, max(clause.start, place - _SHORT), place):
            return None
        _, who = speaker_before(view, clause.start, place)
        if who is None or view.low[who[1] : place].strip(" ,") not in _NOTHING[view.plain]:
            return None
        by_person = view.match(PERSON, who[0]) or view.match(OFFICE, who[0])
        if asks["own"] and not by_person:
            return None
        return Frame(place, asks.end(), who, weak=False)
    return None


def asked_at(view: View, at: int, end: int) -> Span | None:
    """Who is named first behind a word of asking, or behind a time: "đề nghị năm 2027, ‖ 100% sở ngành ‖ ghi nhận …"."""
    time = time_at(view, at, end)
    at = time if time is not None and time < end else at
    while at < end and view.low[at] in " ,:":
        at += 1
    share = view.match(_SHARE, at, end)
    stop = agency_at(view, share.end() if share else at, end)
    return (at, stop) if stop is not None and end - stop > _SHORTEST_WORK and view.low[stop] == " " else None
