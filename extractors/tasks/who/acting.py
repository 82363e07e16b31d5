"""Người làm đứng kề việc: one or several bodies named right before what they do, or behind what it is about or aims at.

‖ 5 xã ven sông ‖ phải hoàn thành đê bao      Tiếp thu ý kiến của các Bộ, ‖ Tổng công ty ‖ hoàn chỉnh …
Để đẩy nhanh tiến độ, đưa vào vận hành các công trình, ‖ các chủ đầu tư ‖ nghiên cứu …
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.who.after_subjects import after_subject
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import COUNTED, starts_agency
from extractors.tasks.who.callings import BEGINS
from extractors.tasks.who.unlisted import GAP, unknown_subject
from extractors.tasks.words.verbs import Predicate, predicate_at

_UPON = words(r"(?:tiếp thu|nhận được|thực hiện (?:ý kiến|chỉ đạo|kết luận|nghị quyết|quyết định|kế hoạch))(?!\w)")
_OF_SEVERAL = words(r"(?<!\w)(?:của|do|từ) (?:các )?[^,;.]{2,40}, $")
_AIM = words(r"(?:để|nhằm) ")
_OF_MATTER = words(
    r"(?:(?:còn|riêng),? )?(?:đối với|về|với|trong) (?:công tác|(?P<act>việc)|lĩnh vực|vấn đề)(?!\w)"
    r"|(?:trường hợp|nếu|khi) (?=\w)"
)
_BESIDE = words(r"cùng(?: với)? (?=\w)")
_LONGEST_AIM = 120  # letters
_SHARE = words(r"\d{1,3} ?% (?:số |tổng số |các )?(?=\w)")
_HOUSEHOLDS = words(r"hộ(?: (?:gia đình|thành viên|xã viên|nông dân|dân|sản xuất|kinh doanh|vay vốn|nghèo))?(?!\w)")
_MOST_NAMES = 70  # words


def beside_others(view: View, at: int, end: int) -> Predicate | None:
    """What is to be done together with a body that no comma sets apart: "‖ cùng với ngành y tế ‖ khám sàng lọc cho trẻ em"."""
    beside = view.match(_BESIDE, at, end)
    agency = agency_at(view, beside.end(), end) if beside else None
    does = predicate_at(view, agency + 1, end) if agency is not None else None
    return does._replace(start=at) if does is not None else None


def counted_bodies(view: View, at: int, end: int, *, framed: bool) -> tuple[Span, Predicate] | None:
    """Several bodies that are counted before a word of duty, or behind one of asking, and what they must do: "‖ 5 xã ven sông ‖
    phải hoàn thành đê bao", "yêu cầu ‖ 3 tỉnh Lam Sơn, Hòa An, Tân Lập ‖ ngăn chặn …", "yêu cầu ‖ 100% đảng viên ‖ nộp …".
    """
    share = view.match(_SHARE, at, end) if framed else None
    count = share or view.match(COUNTED, at, end)
    agency = agency_at(view, count.end(), end) if count else None
    households = view.match(_HOUSEHOLDS, share.end(), end) if share and agency is None else None
    agency = households.end() if households else agency
    predicate = after_subject(view, agency, end) if agency is not None and agency < end else None
    return (
        ((at, agency), predicate)
        if agency is not None and predicate is not None and (framed or predicate.modal)
        else None
    )


def acting_at(
    view: View, start: int, at: int, agency: int, end: int, *, framed: bool
) -> tuple[Span | None, Predicate | None] | None:
    """Who is named at `[at, agency)` and what he does; in a frame that he is named is enough."""
    predicate = after_subject(view, agency, end)
    if predicate is not None:
        return (_after_those_who_propose(view, start, at, agency), agency), predicate
    if view.low[agency : agency + 2] == ": ":  # "các tổ chức hội: Hội Nông dân, Hội Phụ nữ ‖ phối hợp vận động"
        predicate = _after_names(view, agency + 2, end)
        if predicate is not None:
            return (at, at + len(view.low[at : predicate.start].rstrip(" ,"))), predicate
    if not framed:
        return None
    if at > start:
        return (at, agency), None
    if view.low.startswith(", ", agency):  # "các tổ chức tín dụng, ‖ tài chính Nhà nước khác ‖ kiện toàn đầu mối"
        last, further = unknown_subject(view, agency + 2, end)
        return (at, agency if last is None else last[1]), further
    return (at, agency), unknown_subject(view, agency + (view.low[agency] == " "), end)[1]


def _after_those_who_propose(view: View, start: int, at: int, agency: int) -> int:
    """Where the last of several bodies begins, the others being those of the adjunct: "Theo đề nghị của các sở, ngành, ‖ UBND tỉnh …"."""
    if at == start or not view.search(_OF_SEVERAL, start, at):
        return at
    last = view.low.rfind(", ", at, agency) + 2
    return last if last > at and view.upper(last) and starts_agency(view, last) is not None else at


def _after_names(view: View, at: int, end: int) -> Predicate | None:
    """The verb phrase in small letters that follows names in capitals: "Tài chính, Kế hoạch và Đầu tư ‖ nghiên cứu đề xuất"."""
    if not view.upper(at):
        return None
    place = at
    for _ in range(_MOST_NAMES):
        gap = GAP.match(view.low, place, end)
        if gap is None:
            return None
        place = gap.end()
        predicate = None if view.upper(place) else predicate_at(view, place, end)
        if predicate is not None and (predicate.modal or " " in view.low[place : predicate.end]):
            return predicate
    return None


def behind_taken_up(view: View, at: int, end: int) -> tuple[Span, Predicate] | None:
    """Who acts after what he acts upon: "Tiếp thu ý kiến của các Bộ, ‖ Tổng công ty ‖ hoàn chỉnh …"."""
    if not view.match(_UPON, at):
        return None
    comma = view.low.find(", ", at, min(end, at + 160))
    while comma >= 0:
        agency = agency_at(view, comma + 2, end)
        predicate = after_subject(view, agency, end) if agency is not None else None
        if agency is not None and predicate is not None:
            # a list of whose words are taken up goes on to the next comma: "ý kiến các tỉnh ủy, ‖ thành ủy, ‖ hoàn thiện …"
            return ((comma + 2, agency), predicate) if view.low[agency : agency + 1] != "," else None
        comma = view.low.find(", ", comma + 2, min(end, at + 160))
    return None


def behind_aims(view: View, start: int, own: Predicate, end: int) -> tuple[Span, Predicate] | None:
    """Who acts behind several aims: "Để đẩy nhanh tiến độ, đưa vào vận hành các công trình, ‖ các chủ đầu tư ‖ nghiên cứu …";
    or behind a matter, with a word of duty where it is no single act: "Đối với công tác phòng, chống ma túy, ‖ địa phương ‖
    cần …", "Đối với việc đánh giá, xếp loại cán bộ, ‖ các đơn vị ‖ thực hiện …".
    """
    matter = view.match(_OF_MATTER, start)
    of_matter = matter is not None and matter["act"] is None
    if own.modal or not (matter or view.match(_AIM, start)):
        return None
    if (of_matter or matter is None) and view.match(BEGINS, own.start, end):
        return None
    comma = view.low.find(", ", own.end, min(end, own.end + _LONGEST_AIM))
    while comma >= 0:
        agency = agency_at(view, comma + 2, end)
        predicate = after_subject(view, agency, end) if agency is not None else None
        if agency is not None and predicate is not None and (predicate.modal or not of_matter):
            return (comma + 2, agency), predicate
        comma = view.low.find(", ", comma + 2, min(end, own.end + _LONGEST_AIM))
    return None
