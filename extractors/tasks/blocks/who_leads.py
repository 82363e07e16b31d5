"""Chỉ ghi ai làm: who leads and who helps, where a line, a sentence, brackets or a cell say nothing else.

Giao ‖ Sở A chủ trì, phối hợp với Sở B ‖      Tặng 20 suất quà. ‖ (Đ/c Thành phụ trách)      Thanh tra Sở ‖ phối hợp ‖ Văn phòng Sở
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.blocks.due_labels import bare_end, only_due
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.who.agency_links import split_agencies

_IN_BRACKETS = words(
    r"\((?:(?:hoàn thành|xong|thời gian|thời hạn|hạn|trước|trong|chậm nhất|tháng|quý|ngày)(?!\w)[^();]{2,50}[;,] )?"
    r"(?:giao |do |phân công )?(?P<who>[^();:]{2,60}?)(?: trực tiếp)? (?:chủ trì|phụ trách|thực hiện|chịu trách nhiệm"
    r"|đảm nhiệm|đảm nhận|(?:làm|là) (?:đầu mối|nòng cốt|trưởng nhóm))(?: thực hiện| chính| chung| tham mưu)?(?=[),;:])"
)
_ACTS = words(
    r"(?<!\w)(?:chủ trì|tham mưu|tiến hành|chủ động|rà soát|phối hợp|báo cáo|triển khai|hướng dẫn|chịu trách nhiệm"
    r"|có trách nhiệm)(?!\w)"
)
# "(Phụ trách: Văn phòng, thời gian: …)" at the end of an item of minutes.
_NAMED_IN_BRACKETS = words(
    r"\((?:người |đơn vị |cơ quan )?(?:phụ trách|chủ trì|thực hiện|chịu trách nhiệm"
    r"|đầu mối)\s?:\s?(?P<who>(?:[^();:,.]|(?<!\w\w)(?<=[^\W\d])\.){2,60}?)(?=[),;]|(?<=\w\w)\. |(?<=\d)\. )"
)
GIVEN = words(r"(?:giao(?: cho)?|do|phân công(?: cho)?) (?=\w)")
_LEADS = words(
    r" (?:chủ trì|phụ trách|thực hiện|đảm nhiệm|đảm nhận|làm đầu mối|chịu trách nhiệm)(?: chính)?(?: (?:tổ chức |triển khai )?thực hiện)?$"
)
_LEADS_ONLY = words(
    r" (?:(?:cùng |cùng nhau )?phối hợp thực hiện|(?:chủ trì|phụ trách|thực hiện|đảm nhiệm|đảm nhận|làm đầu mối|chịu trách nhiệm"
    r"|lo(?: liệu)?)(?: chính)?(?: (?:tổ chức |triển khai )?thực hiện)?)(?P<helped>(?:,| và|, và) phối hợp(?: chặt chẽ)?(?: với| cùng)? (?=\w))?"
)
_HELPED = words(r",? phối hợp(?: chặt chẽ)?(?: với| cùng)? (?=\w)")
# "Phòng VHTT chủ trì, các xã phối hợp", "Sở A: chủ trì; Sở B, Sở C: phối hợp"
HELP = ("phối hợp", "phối hợp)", "phoi hop", "phoi hop)")
_LEADS_AND_HELP = words(
    r"(?P<who>[^;:()]{2,120}?):? (?:chủ trì|phụ trách|thực hiện|làm đầu mối)(?: chính| thực hiện)?[,;] (?:và )?"
    r"(?P<others>[^:()]{2,160}?):? (?:phối hợp|hỗ trợ|tham gia)(?: thực hiện)?\W*$"
)
# "Phòng VHTT (chủ trì), các xã", "Sở A (đầu mối); Sở B (phối hợp)"
_MARKED_IN_BRACKETS = words(
    r"(?P<who>[^;:()]{2,120}?) ?\((?:(?:đơn vị|cơ quan|người) )?(?:chủ trì|phụ trách(?: chính)?|chịu trách nhiệm chính|đầu mối|chính)\)"
    r"[\s,;+/]+(?:và )?(?P<others>[^:()]{2,160}?)(?: ?\((?:(?:đơn vị|cơ quan|người) )?(?:phối hợp|hỗ trợ|tham gia)\))?\W*$"
)


def behind_leader(view: View, start: int, end: int) -> int:
    """Where those who help begin, behind who leads: "Sở A chủ trì, phối hợp với ‖ các sở, ban, ngành, …"; else `start`."""
    agency = agency_at(view, start, end)
    leads = view.match(_LEADS_ONLY, agency, end) if agency is not None else None
    return leads.end() if leads is not None and leads["helped"] else start


def acts_there(view: View, start: int, end: int) -> bool:
    """Whether a verb follows one of the bodies: "Sở A chủ trì tham mưu …; các sở chủ động triển khai …"."""
    return view.search(_ACTS, start, end) is not None


def lead_in_brackets(view: View, start: int, end: int) -> Span | None:
    """Who acts, where brackets say so: "Tuyên truyền trên trang tin (‖ Văn phòng ‖ chủ trì; xong trong quý II)"."""
    opening = view.low.rfind("(", start, end)
    stop = min(end + 1, len(view.low))
    if named := view.search(_NAMED_IN_BRACKETS, start, stop):
        who, closing = named.start("who"), view.low.find(")", named.end("who"), stop)
        # "(chủ trì: ‖ UBND các xã, phường ‖; phối hợp: …)": a name may go on behind a comma
        whole = agency_at(view, who, closing) if closing > 0 else None
        return who, max(named.end("who"), whole or 0)
    found = view.match(_IN_BRACKETS, opening, stop) if opening >= 0 else None
    if found is None or starts_agency(view, found.start("who")) is None:
        return None
    return found.span("who")


def lead_and_helpers(view: View, start: int, end: int) -> tuple[Span, tuple[Span, ...]]:
    """Who leads and who helps, where one cell or line names both: "Thanh tra Sở ‖ phối hợp ‖ Văn phòng Sở"."""
    end = bare_end(view, start, end)
    if helps := view.match(_LEADS_AND_HELP, start, end) or view.match(_MARKED_IN_BRACKETS, start, end):
        return helps.span("who"), split_agencies(view, *helps.span("others"))
    helped = view.search(_HELPED, start, end)
    stop = end if helped is None else helped.start()
    leads = view.search(_LEADS, start, stop)
    lead = (start, leads.start() if leads else stop)
    return lead, () if helped is None else split_agencies(view, helped.end(), end)


def leads_alone(view: View, start: int, end: int) -> Span | None:
    """Who leads, where nothing else is said: "Tặng 20 suất quà. ‖ (Đ/c Thành phụ trách)", "Mua hoa. ‖ Chị Hà phụ trách"."""
    if ":" in view.text[end - 1 : end + 1]:
        return None  # who leads what stands below
    if view.low[start] == "(" and view.low[end - 1] == ")":
        start, end = start + 1, end - 1
    if not view.upper(start):
        return None
    helped = view.match(_LEADS_AND_HELP, start, end)
    if helped is not None and agency_at(view, start, end) == helped.end("who"):
        return start, end  # "(Sở A chủ trì, các xã phối hợp)"
    return (start, end) if only_leads(view, start, end) else None


def given_to(view: View, start: int, end: int) -> Span | None:
    """Who leads, and helps, where a sentence says nothing else: "Giao ‖ Sở A chủ trì, phối hợp với Sở B ‖"; no object follows.

    With a colon it brings in what they have to do: "Giao Sở A chủ trì, phối hợp với Sở B: ⏎ a) Rà soát …".
    """
    if view.low[end - 1] == ":":
        return None
    given = view.match(GIVEN, start, end)
    return (given.end(), end) if given and only_leads(view, given.end(), end) else None


def only_leads(view: View, at: int, end: int) -> bool:
    """Whether a body that leads, those that help it and nothing else stand in `[at, end)`."""
    agency = agency_at(view, at, end)
    leads = view.match(_LEADS_ONLY, agency, end) if agency is not None else None
    if leads is None:
        return False
    if leads["helped"] is None:
        return not view.low[leads.end() : end].strip(" .;") or only_due(view, leads.end(), end)
    return (agency_at(view, leads.end(), end) or 0) >= end - 1


def charged_only(view: View, at: int, end: int) -> bool:
    """Whether nothing but who sees to it, and until when, stands in `[at, end)`: "‖ giao đ/c Hùng, xong trong tuần ‖"."""
    given = view.match(GIVEN, at, end)
    agency = agency_at(view, given.end(), end) if given else None
    if given is None or agency is None:
        return only_leads(view, at, end)
    if not view.low[agency:end].strip(" .;") or only_due(view, agency, end):
        return True
    return only_leads(view, given.end(), end)
