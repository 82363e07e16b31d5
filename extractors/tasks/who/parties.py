"""Ai phối hợp, trình ai: the partners and the addressees named inside a directive clause.

chủ trì, phối hợp với ‖ Sở Công Thương, Sở Tài chính ‖ khảo sát …      tham mưu ‖ UBND tỉnh ‖      báo cáo ‖ Huyện ủy ‖
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.anchors import ADDRESSEE, PARTNER, Anchors
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_links import split_agencies
from extractors.tasks.words.verbs import is_verb
from vitext.lazy import regex

_WITH = words(
    r"(?:phối hợp|kết hợp|liên kết|(?P<agreed>thống nhất)(?= với| cùng))(?: chặt chẽ| thường xuyên"
    r"| tốt)?(?P<with> cùng với| với| cùng)? (?=\S)"
    r"|chủ trì,? cùng(?: với)? (?=\S)|phối hợp(?: thực hiện)? ?: ?(?=\S)"
)
_TO = words(
    r"(?:tham mưu(?: cho| giúp| với)?|(?<!chương.)(?<!quy.)(?<!công.)(?<!quá.)(?<!lộ.)(?<!tiến.)(?<!tờ.)trình|báo cáo(?: kết quả| đề xuất| lại| tiến độ)?(?: về| với| cho| lên)?"
    r"|kiến nghị(?: với)?|đề xuất(?: với)?|gửi(?: báo cáo| hồ sơ)?(?: về| cho| lên)?|(?:kính )?đề nghị|xin ý kiến"
    r"|phản ánh(?: về| với)?|làm việc với) (?=\S)"
)
# "báo cáo số liệu về ‖ Văn phòng": what is sent stands between.
_SENT_TO = words(r"(?:gửi|báo cáo|nộp|phản ánh)(?: [^\s,;]+){1,8}? (?:về|lên) (?=\S)")
_ASIDE = words(r"(?:để|nhằm|trong|tại|về|cho|trên)(?!\w)")
# What is submitted ends the name of the one whom it is for: "tham mưu Đảng ủy ‖ kế hoạch kết nạp đảng viên", "UBND huyện ‖ 02 Đề cương".
_SUBMITTED = words(
    r"(?<!chỉ.đạo)(?<!phòng)(?<!ban)(?<!sở) (?:kế hoạch|chương trình|nghị quyết|đề án|quyết định|văn bản"
    r"|chủ trương|giải pháp|biện pháp|các (?:giải pháp|biện pháp|nội dung|văn bản))(?!\w)| 0\d (?=[^\W\d])| và chỉ$"
)
_PAPER = regex(r"(?:BC|BB|KH|CV|TTr|HS)[A-Z]{0,4}(?!\w)")  # what is sent: "đôn đốc các HTX gửi ‖ BCTC ‖"
_BESIDE = words(r"cùng(?: với)? (?=\S)")  # "‖ Cùng Ban Kiểm soát ‖ thu hồi công nợ"
_LEADS, _HELPS = words(r"(?<!\w)chủ trì,? (?:và )?(?=\w)"), words(r" (?:cùng )?phối hợp(?! (?:với|cùng)(?!\w))(?!\w)")
_REACH = 120  # letters
_CLOSE = frozenset(" ,;.:()")


def partners(view: View, anchors: Anchors, start: int, end: int) -> tuple[Span, ...]:
    """The spans of those a task is done together with."""
    tried = (view.match(_WITH, place, end) for place in anchors.of(PARTNER, start, end))
    found = next(filter(None, tried), None)
    if found is None or (not found.group("with") and found.start() > start):
        helper = _helper(view, start, end)
        if helper:
            return split_agencies(view, *helper)
    if found is None:
        beside = view.match(_BESIDE, start, end)
        stop = agency_at(view, beside.end(), end) if beside else None
        acts = stop is not None and stop < end and is_verb(view, stop + 1)
        return split_agencies(view, beside.end(), stop) if beside and stop and acts else ()
    at = found.end()
    stop = agency_at(view, at, end)
    if stop is None and found.group("with") and not found.group("agreed"):
        stop = _before_verb(view, at, end)
    return split_agencies(view, at, stop) if stop and stop > at else ()


def _helper(view: View, start: int, end: int) -> Span | None:
    """Who helps the one who leads, in words of his own: "Sở A chủ trì, ‖ các huyện ‖ phối hợp rà soát"."""
    leads = view.search(_LEADS, start, min(end, start + _REACH))
    stop = agency_at(view, leads.end(), end) if leads else None
    return (leads.end(), stop) if leads and stop and view.match(_HELPS, stop, end) else None


def addressees(view: View, anchors: Anchors, start: int, end: int) -> tuple[Span, ...]:
    """The spans of those who are advised, asked or submitted to."""
    places = list(anchors.of(ADDRESSEE, start, end))
    named: dict[Span, None] = {}
    for pattern in (_TO, _SENT_TO):
        done = start
        for place in places:
            found = view.match(pattern, place, end) if place >= done else None
            if found is None:
                continue
            done = found.end()
            stop = agency_at(view, done, end)
            if _PAPER.match(view.text, done, end):
                continue
            submitted = view.search(_SUBMITTED, done, stop) if stop else None
            stop = submitted.start() if submitted else stop
            if stop:
                named.update(dict.fromkeys(split_agencies(view, done, stop)))
    return tuple(sorted(named))


def _before_verb(view: View, at: int, end: int) -> int | None:
    """Up to the verb, for a partner whose name begins like no agency: "phối hợp với chuyên môn ‖ tổ chức"."""
    place = at
    for _ in range(12):
        while place < end and view.low[place] not in _CLOSE:
            place += 1
        stop = place
        while place < end and view.low[place] == " ":
            place += 1
        if place >= end or stop == place or is_verb(view, place) or view.match(_ASIDE, place):
            return stop
    return None
