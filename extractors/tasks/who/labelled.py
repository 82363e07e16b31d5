"""Ai chủ trì, ai phối hợp, bao giờ xong, mỗi điều sau nhãn của nó: several labels with their values, one after the other.

Chủ trì: ‖ Sở A ‖; phối hợp: ‖ các xã ‖; thời gian: ‖ quý II      Đơn vị thực hiện: ‖ Phòng B ‖. Hỗ trợ: ‖ Đoàn Thanh niên ‖. Hạn: ‖ 15/6
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.blocks.due_labels import bare_end
from extractors.tasks.when.ends_and_cells import ONLY_MONTH
from extractors.tasks.when.times import is_time
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.who.called_by_name import person_at
from vitext.lazy import regex
from vitext.periods import find_periods

_WHO = (
    r"(?:các )?(?:đơn vị|cơ quan|bộ phận|phòng|ban|người|cá nhân|tập thể|lãnh đạo|địa phương|cán bộ|tổ chức)"
    r"(?:, (?:đơn vị|cá nhân|cơ quan|địa phương))?"
)
_LEADS = (
    rf"{_WHO} (?:(?:được )?(?:giao )?chủ trì|thực hiện|phụ trách|đầu mối|chịu trách nhiệm|tham mưu|làm|chính)(?: chính| chủ trì| thực hiện| tham mưu)*"
    r"|(?:chủ trì|phụ trách)(?: chính| thực hiện)?|đầu mối|trách nhiệm(?: thực hiện| chính)?|giao cho"
)
_HELPS = (
    rf"(?:{_WHO} )?(?:phối hợp|hỗ trợ)(?: thực hiện| chính)?(?: với| cùng)?|{_WHO} (?:tham gia|cùng (?:làm|thực hiện|tham gia))"
    r"|cùng (?:làm|thực hiện|tham gia)"
)
_DUE = (
    r"(?:thời gian|thời hạn|tiến độ|thời điểm|kỳ hạn|deadline|hạn)(?: (?:thực hiện|hoàn thành|báo cáo|triển khai|dự kiến|hoàn tất|cuối|cuối cùng|chót"
    r"|xong|tổ chức|nộp|trình|gửi|ban hành))*|(?:hoàn thành|xong)(?: trước)?|dự kiến (?:hoàn thành|xong)"
)
_LABEL = words(rf"\W*(?:(?P<lead>{_LEADS})|(?P<partners>{_HELPS})|(?P<due>{_DUE}))\**\s?:\**\s*")
_NEXT = regex(r"[;,.]\s+(?:và\s+)?|\s[-–]\s|\n\s*")
_NAMES_APART = regex(r";\s*")
_BEFORE_TIME = words(
    r"(?:(?:hoàn thành|xong|thực hiện|triển khai|dự kiến|là|vào|khoảng|dứt điểm|(?:buổi )?(?:sáng|trưa|chiều|tối|đêm)|đợt \d:?)(?!\w),? ?)*(?:\d{1,2} (?:đợt|lần|kỳ|vòng),? ?)?"
)
_HABIT = words(r"(?:thường xuyên|hằng|hàng|định kỳ|mỗi|theo|sau|suốt|quanh)(?!\w)")
_LONGEST_TIME, _NEAR = 60, 16
_LONGEST = 400  # letters
_MARKS = " .;,*)"


class Labelled(NamedTuple):
    """What a label announces and the span behind it."""

    kind: Literal["lead", "partners", "due"]
    value: Span


def labelled(view: View, start: int, end: int) -> tuple[Labelled, ...]:
    """What the labels in `[start, end)` say, where nothing else stands there; each kind once."""
    if end - start > _LONGEST or view.text.find(":", start, end) < 0:
        return ()
    label = view.match(_LABEL, start, end)
    found: list[Labelled] = []
    last: Span | None = None
    while label is not None:
        at, stop, following = label.end(), end, None
        for sign in _NEXT.finditer(view.text, at, end):
            following = view.match(_LABEL, sign.end(), end)
            if following is not None:
                stop = sign.start()
                break
            if sign.group()[0] in ";." and _is_due(view, sign.end(), end):
                stop, last = sign.start(), (sign.end(), bare_end(view, sign.end(), end, marks=_MARKS))
                break
        kind: Literal["lead", "partners", "due"] = (
            "lead" if label["lead"] else "partners" if label["partners"] else "due"
        )
        value = at, bare_end(view, at, stop, marks=_MARKS)
        if any(one.kind == kind for one in found) or not _fits(view, kind, value):
            return ()
        found.append(Labelled(kind, value))
        label = following
    if last is not None and all(one.kind != "due" for one in found):
        found.append(Labelled("due", last))
    return tuple(found)


def _is_due(view: View, start: int, end: int) -> bool:
    """Whether the last words say when without a label: "Chủ trì: Sở A; phối hợp: các xã; ‖ xong trước 30/6 ‖"."""
    said = view.match(_BEFORE_TIME, start, end)
    at = said.end() if said else start
    return is_time(view, at, bare_end(view, at, end, marks=_MARKS))


def _fits(view: View, kind: str, value: Span) -> bool:
    at, end = value
    if end - at < 2:
        return False
    if kind != "due":
        names = [at, *(sign.end() for sign in _NAMES_APART.finditer(view.text, at, end))]
        if kind == "lead" and len(names) > 1:
            return False  # "Chủ trì: Sở A; T5"
        return all(starts_agency(view, one) is not None or person_at(view, one, end) is not None for one in names)
    said = view.match(_BEFORE_TIME, at, end)
    at = said.end() if said else at
    first = next(iter(find_periods.__wrapped__(view.text[at:end])), None) if end - at < _LONGEST_TIME else None
    if first is not None and first.span[0] <= _NEAR:
        return True
    return is_time(view, at, end) or any(view.match(form, at, end) is not None for form in (ONLY_MONTH, _HABIT))
