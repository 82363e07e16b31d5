"""Vì sao một mệnh đề là nhiệm vụ: the rule by which a verb phrase, where it stands, is a directive.

yêu cầu ‖ các xã rà soát: "frame"      dưới "II. NHIỆM VỤ": "section"      Phòng A sẽ mở lớp: "modal"
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.documents.find import find_document_facts
from extractors.layout.view import View, words
from extractors.tasks.asking.frames import Frame
from extractors.tasks.asking.framing import PERSON
from extractors.tasks.asking.undertakings import binds, looks_ahead
from extractors.tasks.clauses import Clause
from extractors.tasks.told import Told, is_told
from extractors.tasks.when.times import time_opens
from extractors.tasks.who.adjuncts import time_at
from extractors.tasks.words.verbless import OWN_DUTY
from extractors.tasks.words.verbs import Predicate, predicate_at

# How far figures go, but not what kind of thing is to be made: "xây dựng 3 trường ‖ đạt chuẩn".
_REACHES = words(r"(?<!\w)đạt(?! (?:chuẩn|các tiêu chí|tiêu chí|tiêu chuẩn|danh hiệu)(?!\w))(?!\w)")
# "Công đoàn huyện ‖ tổ chức ‖ ít nhất 02 hội thi", but not "Thu nhập ‖ đạt ít nhất 5 triệu đồng".
# What an aim is good for: "Giúp cán bộ các xã nắm được cách vận hành hệ thống".
_HELPS_TO_KNOW = words(
    r"giúp (?:cho )?[^;:.]{3,200}? (?:nắm (?:được|vững|bắt|rõ)|hiểu (?:rõ|được|biết|thêm)|nhận thức(?: được| rõ| đúng)?"
    r"|biết (?:cách|được))(?!\w)"
)
_AT_LEAST = words(r" (?:thêm |mới |được )?(?:ít nhất|tối thiểu|không dưới) (?:\d|một|hai|ba)")
_PLANS = words(r"dự kiến (?:sẽ )?\w")
# A figure to be reached, and nothing to be done: "Công ty ‖ đặt mục tiêu ‖ doanh thu 52 tỷ đồng".
_ONLY_AIMS = words(r"(?:đặt|đề ra|xác định) mục tiêu(?!\w)")
_FORBIDS = words(r"không (?:để|được|tăng|lơ là|chủ quan|buông lỏng|né tránh|đùn đẩy|lùi|chậm trễ|làm phát sinh)(?!\w)")
# What a meeting will do is its agenda: "Đại hội sẽ thông qua …".
_ON_AGENDA = words(
    r"(?:sẽ|dự kiến) (?:trình bày|thông qua|thảo luận|bầu|nghe|xem xét|cho ý kiến|khai mạc|diễn ra|bế mạc"
    r"|biểu quyết|đánh giá)(?!\w)"
)

# With what a resolution opens: the day, who met, and how the meeting is called.
_MET = words(
    r"(?:đã |long trọng |tiến hành )*(?:họp(?!\w)(?! (?:bàn với|dân|xóm|thôn))|(?:tổ chức|tiến hành|mở|khai mạc|triệu tập)"
    r"[^,;:.]{0,24} (?:hội nghị|đại hội|kỳ họp|phiên họp|cuộc họp|phiên)(?!\w))"
)
_ON_DAY = words(r"(?<!\w)(?:ngày \d{1,2}(?:[/.-]\d| tháng \d|,)|hôm nay|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})")
_BEHIND = (": ", "; ")  # a matter, or another piece
_RATE = words(r"[^:;.]{3,80}: ?(?:đạt |từ |trên )?\d[\d.,]* ?%")
# What a resolution sets out to be done, unlike what it lays down or brings about itself (phân bổ, hợp nhất, bổ nhiệm, nâng mức …).
_WORK_RESOLVED = words(
    r"(?:(?:tiếp tục|tăng cường|đẩy mạnh|tập trung|khẩn trương|chủ động|tích cực|phát huy|nâng cao|quan tâm|chú trọng"
    r"|phấn đấu|bảo đảm|đảm bảo|không ngừng|kiên quyết|củng cố|kiện toàn|duy trì|đôn đốc|đổi mới)"
    r"|rà soát|kiểm tra|giám sát|theo dõi|khảo sát|vận động|tuyên truyền|quán triệt|tổ chức|triển khai|phát động|mở (?:thêm|\d+)"
    r"|sửa chữa|tu sửa|sửa sang|tu bổ|nạo vét|khắc phục|giải quyết|hoàn thành|hoàn thiện|hoàn chỉnh|chuẩn bị|xây dựng|lập"
    r"|trồng|chăm sóc|chăm lo|thăm hỏi|kết nạp|thu (?:hồi|nợ|đủ|dứt điểm)|bồi dưỡng|tập huấn|phối hợp|làm tốt"
    r"|thực hiện (?:tốt|nghiêm|đầy đủ|có hiệu quả|đúng|thắng lợi|dứt điểm)|nghiên cứu|tìm kiếm|liên hệ|làm việc với"
    r"|giữ (?:vững|gìn)|dồn|mua (?:sắm|thêm|\d+)|hợp đồng thêm|làm (?:mới|lại|thêm|đường|thủy lợi))(?!\w)"
)
_WAS_GIVEN = words(r" được (?:giao|phân công|yêu cầu|đề nghị)(?: nhiệm vụ| trách nhiệm)? $")
# Who they are, and not what they are to do: "Các xã ‖ được yêu cầu báo cáo ‖ gồm: Hòa An, Tân Lập".
_THEY_ARE = words(r" ?(?:bao )?gồm(?: có)?(?: \d+ [^,;:.]{2,40})? ?:")
_IN_CHARGE = words(r"(?:quản lý|phụ trách|đảm nhận|đảm nhiệm|sử dụng|khai thác|vận hành|thực hiện|trông coi|dự)(?!\w)")
_STORIES = ("news", "other")
_THIS_PAPER = words(
    r"(?<!\w)(?:tổ chức|triển khai|giám sát|kiểm tra|đôn đốc|hướng dẫn|kiểm toán|tuyên truyền|vận động)(?!\w)[^;:.]{0,90}?"
    r" (?:thực hiện|thi hành)[^;:.]{0,40} (?:nghị quyết|quyết định|chỉ thị) này(?!\w)"
)
_PROPOSES = words(r"(?:đề xuất|kiến nghị)(?!\w)")
_FIGURE = words(
    r"(?<![\w/.-])(?<!quyết.)(?<!định.)(?<!thị.)(?<!luận.)(?<!số.)(?<!năm.)(?<!khóa.)(?<!ngày.)(?<!tháng.)\d"
)


def names_figure(view: View, start: int, end: int) -> bool:
    """Whether a clause names a figure other than a year or the number of a paper."""
    return view.search(_FIGURE, start, end) is not None


def _met(view: View, clause: Clause, told: Told, subject: Span, predicate: Predicate) -> bool:
    """Whether those who resolve or conclude only met: "Ngày 10/7/2031, Ban Chấp hành ‖ họp Hội nghị lần thứ 8"."""
    return (
        clause.opens
        and not told.listed
        and view.match(_MET, predicate.start, clause.end) is not None
        and view.search(_ON_DAY, clause.start, subject[0]) is not None
    )


def resolves_work(view: View, clause: Clause, told: Told) -> bool:
    """Whether a sentence among what is resolved sets work out: "QUYẾT NGHỊ: ‖ 2. Sửa chữa trạm bơm số 2", but not "2. Hợp nhất
    hai phòng", which is done by being resolved.
    """
    at = clause.start
    if not told.official or told.mode != "none":
        return False
    if not ((clause.opens and view.upper(at)) or view.low.endswith(_BEHIND, 0, at)):
        return False
    if view.match(_RATE, at, clause.end):
        return False  # "Hoàn thành chương trình lớp học: 99%"
    time = time_at(view, at, clause.end)
    while time is not None and time < clause.end and view.low[time] in ", ":
        time += 1
    return view.match(_WORK_RESOLVED, time or at, clause.end) is not None


def carries_out(view: View, start: int, end: int) -> bool:
    """Whether words say of a resolution by whom it is carried out or watched over: "… ‖ giám sát việc thực hiện Nghị quyết này"."""
    return view.search(_THIS_PAPER, start, end) is not None


def rule_of(
    view: View,
    clause: Clause,
    told: Told,
    *,
    subject: Span | None,
    predicate: Predicate,
    framed: bool,
    frame: Frame | None,
) -> str | None:
    """The rule by which the predicate of a clause is a directive, or None where it only tells."""
    start, end = clause.start, clause.end
    if framed:
        weak = frame is not None and frame.weak and subject is None
        if weak and told.opinion and frame is not None and view.match(_PROPOSES, frame.start):
            return "frame"  # "Thầy Hưng: đề xuất ‖ trang bị thêm máy tính"
        return None if weak and not _asks(view, start, end, predicate) else "frame"
    if subject is not None and (view.match(_THEY_ARE, predicate.end) or _met(view, clause, told, subject, predicate)):
        return None
    if told.firm:
        return "lead-in"
    if told.mode in ("task", "request"):
        return "section"
    if told.aims and (subject is None or not predicate.modal) and not names_figure(view, start, end):
        # "Đến năm 2030, ‖ xây dựng hệ thống thông tin …" has its own limit, and so is work among aims
        return "target" if time_opens(view, start, end) and subject is None else None
    if told.mode == "target" and (
        predicate.modal
        or (subject is None and not view.search(_REACHES, start, end) and not view.match(_HELPS_TO_KNOW, start, end))
        or (subject is not None and view.match(_AT_LEAST, predicate.end, end))
    ):
        return "target"
    if told.mode == "none" and view.match(_ON_AGENDA, predicate.start):
        return None
    if not is_told(told) and _only_aims(view, predicate, end):
        return None
    planned = subject is not None and predicate.start - subject[1] == 1 and view.match(_PLANS, predicate.start)
    if (predicate.modal or planned) and binds(view, subject, predicate, told):
        return "modal"
    if subject is None:
        return "resolution" if resolves_work(view, clause, told) else None
    if told.mode == "none" and looks_ahead(view, start, end, subject[0], predicate):
        return "undertaking"
    if told.mode == "none" and view.upper(subject[0]) and _is_charged(view, subject, predicate):
        return "modal"
    resolved = told.official and clause.opens and view.upper(subject[0])
    resolved = resolved and (predicate.start - subject[1] < 3 or carries_out(view, predicate.start, end))
    if resolved and view.match(PERSON, subject[0]):
        # "Ông Lê Văn A ‖ - Trưởng Ban Kiểm soát ‖ lập báo cáo", but "Ông Lê Văn A giữ chức …"
        resolved = view.search(_WITH_OFFICE, *subject) is not None and not view.match(_HOLDS_OFFICE, predicate.start)
    return "resolution" if resolved else None


_WITH_OFFICE = words(r" [-–] ")
_HOLDS_OFFICE = words(r"(?:giữ|làm|thôi|nghỉ|kiêm|đảm nhiệm|đảm nhận|nhận)(?!\w)")


def _is_charged(view: View, subject: Span, predicate: Predicate) -> bool:
    """Whether news tells that a body was given work: "Sở Y tế ‖ được giao ‖ kiểm tra các chợ", but not what it has in its charge."""
    return (
        view.match(_WAS_GIVEN, subject[1], predicate.start) is not None
        and view.match(_IN_CHARGE, predicate.start) is None
        and find_document_facts(view.text).facts.kind in _STORIES
    )


def _only_aims(view: View, predicate: Predicate, end: int) -> bool:
    """Whether an aim is set without any work: "đặt mục tiêu ‖ doanh thu 52 tỷ đồng", but not "… năm 2030 ‖ thành lập 20 HTX"."""
    aims = view.match(_ONLY_AIMS, predicate.start)
    if aims is None or aims.end() < predicate.end - 1:
        return False
    time = time_at(view, aims.end() + 1, end)
    return time is None or predicate_at(view, time, end) is None


def _asks(view: View, start: int, end: int, predicate: Predicate) -> bool:
    """Whether words after a weak frame ask though they name nobody: "nhấn mạnh, ‖ phát triển hội viên cần đi vào chất lượng"."""
    if predicate.modal or view.match(_FORBIDS, predicate.start):
        return True
    duty = view.match(OWN_DUTY, start, min(end, start + 80))
    return duty is not None and bool(duty["duty"]) and view.low.find(",", start, duty.end()) < 0
