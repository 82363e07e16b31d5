"""Chức nhỏ trong trường, thôn, hợp tác xã: who is named by what he does there, in words that are none of a body elsewhere.

‖ Bảo vệ ‖ khóa cổng      ‖ Y tế ‖ phun thuốc      ‖ Chị Tư cấp dưỡng ‖ thay thau nhựa      ‖ Cô Hạnh (y tế) ‖ lưu mẫu thức ăn
No: "Bảo vệ môi trường", "Thanh niên, phụ nữ" (no verb right behind).
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, once, words
from extractors.tasks.who.called_by_name import person_at, speaks
from extractors.tasks.words.verbs import Predicate, predicate_at

_OFFICES = (
    r"bảo vệ|y tế|thú y|thanh niên|phụ nữ|hiệu phó|lao công|thủ thư|thư viện|nhà bếp|tổ bếp|cấp dưỡng|tạp vụ|văn thư|thủ kho"
    r"|phụ trách đội|trực ban|người cao tuổi|nhân viên bảo vệ"
)
_OFFICE = words(rf"(?:bác |chú |các )?(?:{_OFFICES})(?= [^\W\d])")
# What is guarded, or guards whom, where no guard is told to do anything.
_NO_GUARD = words(
    r"bảo vệ (?:thi công|sản xuất|trồng|xây dựng|phát triển|chăm sóc|quản lý|khai thác|kiểm soát|tuyên truyền|cung|an)(?!\w)"
)
_JOB = words(
    rf" (?:{_OFFICES}|kế toán|thủ quỹ|công an viên|dân quân|trưởng (?:thôn|xóm|ấp|khóm|buôn|họ)|xóm trưởng|khối trưởng)(?= [^\W\d])"
)
_BRACKET = words(r" ?\([^()]{2,40}\)(?= [^\W\d])")
# Whoever it is that a condition names: "‖ Chuyền nào chưa gửi ý kiến ‖ thì gửi luôn trong tuần", "‖ Hộ nào nuôi chó ‖ phải xích".
_WHICHEVER = words(
    r"(?P<who>(?:(?:hộ|nhà|lớp|tổ|xóm|đội|thôn|chuyền|phòng|khoa|khối|gia đình|đơn vị|chi hội|chi đoàn|em|người|đồng chí|đ/c|thầy cô|cụm|bộ phận"
    r"|giáo viên|đảng viên|hội viên|xã viên) nào|ai) [^;:.]{2,90}?)(?:,? thì |,? (?=(?:phải|cần|nên)(?!\w)))"
)


@once
def small_office(view: View, at: int, end: int) -> tuple[Span, Predicate] | None:
    """Who holds a small office and is named by it alone or behind his name, and what he is to do right behind."""
    office = view.match(_OFFICE, at, end)
    if office is not None and not view.match(_NO_GUARD, at, end):
        return _acting(view, at, office.end(), end)
    whichever = view.match(_WHICHEVER, at, end)
    if whichever is not None and view.upper(at):
        does = predicate_at(view, whichever.end(), end)
        return (whichever.span("who"), does) if does is not None else None
    person = person_at(view, at, end)
    job = (view.match(_JOB, person, end) or view.match(_BRACKET, person, end)) if person is not None else None
    return _acting(view, at, job.end(), end) if job is not None else None


def _acting(view: View, at: int, stop: int, end: int) -> tuple[Span, Predicate] | None:
    does = predicate_at(view, stop + 1, end)
    if does is None or view.upper(stop + 1) or speaks(view, stop + 1, end) or does.end > end - 2:
        return None
    return (at, stop), does
