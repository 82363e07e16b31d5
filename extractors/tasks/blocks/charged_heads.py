"""Đề mục ghi luôn ai phụ trách: who does what stands below a head that names a part of the work, and him behind it.

2. Công tác chuẩn bị do ‖ Ban Tổ chức ‖ phụ trách:      2. Hậu cần - ‖ Văn phòng ‖ chủ trì, các tổ phối hợp:      Hậu cần (‖ Lan, Hùng ‖)
‖ Tiểu ban Nội dung ‖ do đồng chí Lan làm Trưởng tiểu ban, có nhiệm vụ:      No: "Các đề án do Sở A trình:" (whose they are).
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.blocks.who_leads import only_leads
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.who.in_brackets import in_brackets, said_in
from extractors.tasks.words.verbs import predicate_at

_DUTY = r"(?:,? (?:và )?(?:có|với) (?:các |những )?(?:nhiệm vụ|trách nhiệm))?(?: (?:sau|sau đây|như sau|cụ thể))*"
_BY = words(r"(?<!\w)(?:do|giao(?: cho)?|phân công(?: cho)?) (?=\w)")
_HEADED_BY = words(r"(?:(?<!\w)(?:do|giao(?: cho)?|phân công(?: cho)?) |\((?!do |giao |phân công ))(?=\w)")
_SEES_TO = words(
    r",?(?: trực tiếp| cùng)* (?:chủ trì|phụ trách|thực hiện|đảm nhận|đảm nhiệm|chịu trách nhiệm|chỉ đạo|điều hành"
    rf"|lo(?: liệu)?|đứng đầu|(?:làm|là) (?:đầu mối|nòng cốt))(?: chính| chung)?{_DUTY}$"
)
# Who is at its head says of a body only whose it is: "‖ Tổ giúp việc ‖ do ông Nam làm Tổ trưởng, có nhiệm vụ:".
_HEADED = words(
    r",?(?: trực tiếp| kiêm)* (?:làm|giữ chức|là|kiêm)(?: chức)? (?:tổ |nhóm |tiểu )?(?:ban |đội |đoàn )?(?:trưởng|chủ tịch|phụ trách)"
    rf"(?!\w)[^;:.]{{0,60}}?{_DUTY}$"
)
_BODY = words(r"(?:tiểu ban|tổ|nhóm|ban|đội|đoàn|bộ phận|cụm|hội đồng|liên minh|phòng|văn phòng|trung tâm)(?!\w)")
_BEHIND = words(r"\s+[-–]\s+(?=\w)|: ?(?=\w)")
_NAMES_HIM = words(r"[^():;.,]{4,80}?(?: \((?=[^()]{3,80}\)$)|: ?(?=[^():;]{3,80}$))")
# A label of what takes place, and not a part of the work.
_LABEL = words(
    r"(?:thành phần|chủ trì|chủ tọa|thư ký|địa điểm|kính gửi|nơi nhận|đối tượng|đại diện|căn cứ|thời gian|người|khách mời|tham dự|dự|vắng|có mặt"
    r"|báo cáo viên|giảng viên|đơn vị|cơ quan|ký|phối hợp|ý kiến|kết luận|phát biểu|tổng hợp|kết quả|về|tên)(?!\w)"
)
_LONGEST_HEAD = 160  # letters


def headed_body(seen: View, at: int, stop: int) -> Span | None:
    """The body that the head `text[at:stop]` names, with who leads it: "‖ Tổ 1 ‖ (do ông Nam làm Tổ trưởng):"; or None."""
    if stop - at > _LONGEST_HEAD or not seen.match(_BODY, at):
        return None
    for by in seen.of(_HEADED_BY).finditer(seen.low, at, stop):
        close = stop - (seen.low[stop - 1] == ")")
        end = agency_at(seen, by.end(), close)
        name = at + len(seen.low[at : by.start()].rstrip(" :(-–"))
        if end is None or name <= at or predicate_at(seen, at, name) is not None:
            continue
        if seen.match(_HEADED, end, close) or seen.match(_SEES_TO, end, close):
            return at, name
    return None


def charged_with_part(seen: View, at: int, stop: int) -> Span | None:
    """Who does what stands below the head `text[at:stop]`, where it names a part of the work and him behind it, or None."""
    if stop - at > _LONGEST_HEAD:
        return None
    for by in seen.of(_BY).finditer(seen.low, at + 1, stop):
        end = agency_at(seen, by.end(), stop)
        if end is None or predicate_at(seen, at, by.start()) is not None:
            continue
        given = end == stop and not seen.low.startswith("do", by.start())
        if given or seen.match(_SEES_TO, end, stop):
            return by.end(), end
    if (inside := in_brackets(seen, at, stop)) and inside.lead and predicate_at(seen, at, inside.lead[0]) is None:
        return inside.lead  # "Phần lễ (‖ Phòng A ‖ chính, Phòng B phụ):"
    for behind in seen.of(_BEHIND).finditer(seen.low, at, stop):
        said = said_in(seen, behind.end(), stop)
        if said is not None and said.told and said.lead and predicate_at(seen, at, behind.start()) is None:
            return said.lead
        if only_leads(seen, behind.end(), stop) and predicate_at(seen, at, behind.start()) is None:
            return behind.end(), agency_at(seen, behind.end(), stop) or stop
    return _named_behind(seen, at, stop)


def _named_behind(seen: View, at: int, stop: int) -> Span | None:
    """Who is no more than named behind the part of work: "Hậu cần (‖ Lan, Hùng ‖)", "Khánh tiết: ‖ đồng chí Lan ‖"."""
    behind = seen.match(_NAMES_HIM, at, stop)
    if behind is None or starts_agency(seen, at) is not None or seen.match(_LABEL, at):
        return None
    who, end = behind.end(), stop - (seen.low[stop - 1] == ")")
    if seen.text[who:end].isupper() or seen.text[who:end].islower() or agency_at(seen, who, end) != end:
        return None
    return who, end
