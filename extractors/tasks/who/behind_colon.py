"""Ai làm việc ghi sau dấu hai chấm: a body by its own work before it, or whom tasks are set for there.

Công an xã ‖ chủ động phối hợp với các bên, cụ thể: phân luồng …      Một số nhiệm vụ đối với ‖ Ban Quản lý dự án ‖: …
Căn cứ tình hình thực tế, ‖ các trường ‖ phối hợp thực hiện các hoạt động sau: …
gợi mở một số nội dung để ‖ các phường ‖ thực hiện: …      Giữ vững vai trò chủ lực: ‖ Tổng công ty ‖ phải …
No: "Chủ tịch tiếp tục nhấn mạnh: …" (who only tells), "các giải pháp để hợp tác xã phát triển:" (what they are good for).
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.who.adjuncts import opens_adjunct
from extractors.tasks.who.after_subjects import after_subject
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.subjects import subject_and_verb
from extractors.tasks.words.ahead import COMING
from vitext.lazy import regex

_SAYS = words(
    r"(?<!\w)(?:đã|nhấn mạnh|cho biết|cho rằng|đề nghị|yêu cầu|phát biểu|kết luận|giao|nêu|lưu ý|chỉ đạo"
    r"|khẳng định|kiến nghị|đề xuất|phân công|gợi ý|gợi mở|chỉ ra|chỉ rõ|trao đổi|báo cáo|trình bày|ý kiến"
    r"|đánh giá|ghi nhận|nhất trí|quyết nghị|chốt)(?!\w)[^,]*$"
)
# Words by which a lead-in goes into a work of its own: "phối hợp với các lực lượng, ‖ trong đó chú trọng:".
_GOES_INTO = words(
    r"(?<!\w)(?:cụ thể(?! như sau)|trong đó|nhất là|đặc biệt là|trọng tâm là|tập trung|chú trọng|quan tâm"
    r"|bao gồm)(?!\w)[^:;.]{0,60}:"
)
_PERSON = words(r"(?:đ/c|đồng chí|anh|chị|ông|bà|thầy|cô|bác|chú) (?=\w)")
_SET = words(
    r"(?<!\w)(?:(?:(?<!phân.công.)nhiệm vụ|công việc|yêu cầu)(?: \w+){0,4}? (?:(?:giao )?cho|đối với|với)"
    r"|(?:nhiệm vụ|nội dung|công việc|việc|vấn đề|giải pháp|định hướng)(?: \w+){0,4}? (?P<to_do>để|mà)) (?=\w)"
)
_DOES = words(
    rf"(?: (?:(?:trong )?{COMING}|tiếp tục|cần|phải|sẽ))* (?:cần|phải|thực hiện|triển khai|tập trung"
    r"|quan tâm|lãnh đạo|nghiên cứu|lưu ý|làm|khắc phục|phấn đấu)(?!\w)"
)

# The work of a lead-in is no more than that of its list: "các trường ‖ phối hợp thực hiện các hoạt động sau".
_FOLLOWING = words(
    r"[^.;:]{0,160}?(?<!\w)(?:thực hiện|triển khai|tổ chức|tiến hành|làm|tham mưu|lưu ý|quan tâm|tập trung)(?: tốt| ngay| nghiêm| nghiêm túc)*"
    r" (?:các|một số|những|\d+) (?:nội dung|hoạt động|nhiệm vụ|công việc|việc|phần việc|biện pháp|giải pháp|công tác|yêu cầu"
    r"|vấn đề)(?!\w)[^.;:]{0,60}?(?<!\w)(?:sau|sau đây|như sau|dưới đây)$"
)
_OVER = words(r"(?<!\w)(?:đã|đang|vừa|được(?! giao| phân công))(?!\w)")
_LEADS = words(
    r"(?:là (?:cơ quan|đơn vị) |làm )?(?:chủ trì|chủ động phối hợp|phối hợp (?:chặt chẽ )?(?:với|cùng)|(?:có|chịu) trách nhiệm|đầu mối)(?!\w)"
)
# Words of which the last are a place, or its kind: "Điện lực khu vực Tân Phú", "Lực lượng dân quân xã".
_NAME = regex(
    r"[A-ZĐÀ-Ỹ][^\W\d_]+(?: [^\W\d_]+){0,5}?(?: [A-ZĐÀ-Ỹ][^\W\d_]*(?: [A-ZĐÀ-Ỹ\d][^\W_]*)*| (?:xã|phường|huyện|tỉnh|thôn|thành phố|thị trấn|trường|khu vực))"
)
_MATTER = words(
    r"(?:về|công tác|nội dung|nhiệm vụ|lĩnh vực|hoạt động|nhóm|mục tiêu|giải pháp|trách nhiệm|kinh phí|dự án|đề án|chương trình|phong trào"
    r"|địa điểm|thời gian|tiến độ|việc|phần|khâu|tiêu chí|hạng mục|cụm|khu(?! vực)|tuyến|đường|chợ|cầu)(?!\w)"
)
_LONGEST_NAME = 60  # letters
_FOLLOWS = ("sau", "sau đây", "dưới đây", "sau day", "duoi day")


def does_following(view: View, start: int, stop: int) -> Span | None:
    """Who does what stands below a lead-in that names no work but that: "Để đạt kết quả, ‖ các tổ ‖ triển khai các nội dung sau:"."""
    if not view.low.endswith(_FOLLOWS, start, stop):
        return None
    subject, own = subject_and_verb(view, start, stop, framed=False, told=True)
    if subject is None or own is None or view.search(_SAYS, subject[1], stop) or view.search(_OVER, subject[1], stop):
        return None
    return subject if view.match(_FOLLOWING, own.start, stop) else None


def leads_by_name(view: View, head: int, colon: int, tail: int) -> bool:
    """Whether a name that no list knows stands before a colon, and behind it what only a body does: "Viễn thông Hòa An: ‖ chủ trì
    bảo đảm đường truyền"; not a matter ("Công tác tuyên truyền: phối hợp …")."""
    if colon - head > _LONGEST_NAME or not view.match(_LEADS, tail):
        return False
    return _NAME.fullmatch(view.text, head, colon) is not None and not view.match(_MATTER, head, colon)


def acts_behind(view: View, start: int, colon: int) -> Span | None:
    """Who does what is listed behind the colon of a clause, by his own work before it."""
    subject, own = subject_and_verb(view, start, colon, framed=False, told=True)
    return subject if subject and own and not view.search(_SAYS, subject[1], colon) else None


def goes_into(view: View, start: int, end: int) -> bool:
    """Whether words that go into a work end in `[start, end)` with a colon."""
    return view.search(_GOES_INTO, start, end) is not None


def bound_behind(view: View, at: int, end: int, *, short: bool) -> bool:
    """Whether somebody with a word of duty is named at `at`, behind a colon; behind a `short` head, and a person behind any,
    with any verb of his own: "Báo cáo tháng: ‖ Sở Tài chính tổng hợp số liệu", "Tổ chức hội nghị: ‖ đ/c Thu chuẩn bị nội dung",
    "Chi trả trợ cấp: ‖ Sau khi rà soát, UBND xã ký hợp đồng".
    """
    if short and opens_adjunct(view, at):
        subject, own = subject_and_verb(view, at, end, framed=False, told=True)
        return subject is not None and own is not None and view.upper(subject[0])
    person = view.match(_PERSON, at)
    short = short or person is not None
    agency = agency_at(view, at, end) if view.upper(at) or person is not None else None
    own = after_subject(view, agency, end) if agency is not None else None
    return own is not None and (own.modal or short)


def set_for(view: View, at: int, stop: int) -> Span | None:
    """Whom the tasks are set for that `[at, stop)` announces, or None."""
    for sets in view.of(_SET).finditer(view.low, at, stop):
        end = agency_at(view, sets.end(), stop)
        if end is not None and (sets["to_do"] is None or view.match(_DOES, end, stop)):
            return sets.end(), end
    return None
