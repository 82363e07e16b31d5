"""Đuôi không thuộc tên: what goes on in a sentence of news behind the name of a meeting, its venue, its body or chair.

… tại An Giang ‖ ngày 18-2, nhiều doanh nghiệp …      HĐND Đà Nẵng ‖ công bố ông A …      Chủ tịch TP. Hà Nội ‖ Trần Văn A
No: the place behind the place ("Cung Văn hóa, ‖ quận Hải Châu"), a name of what was done ("Lễ công bố quyết định").
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re

from domain.extraction import Role, Span
from extractors.documents.names import UPPER, is_family
from extractors.documents.view import View
from extractors.meetings.naming.words import Title
from extractors.people.provinces import is_province
from vitext.lazy import regex

_WHEN = (
    r"(?:ngày|sáng|trưa|chiều|tối|đêm) \d|ngày hôm (?:nay|qua)|(?:sáng|trưa|chiều|tối) (?:nay|qua|ngày|hôm)|hôm (?:nay|qua|\d)"
    r"|vào (?:ngày|sáng|chiều|tối|đầu|cuối|tháng|lúc) "
)
_TOLD = (
    r"(?:sẽ|đã|vẫn|đang|chính thức (?:ban hành|công bố|khai mạc|thông qua|diễn ra)|cho biết|cho hay|khẳng định|vi phạm|khiến|thúc đẩy|cam kết|có quyền"
    r"|công bố (?:ông|bà)|là (?:hoạt động|dịp|nơi)|hay không|sau (?:vụ|khi)|nhân (?:dịp|tuần lễ))(?!\w)"
)
_AFTER_PLACE = regex(rf",? (?:{_WHEN}|{_TOLD})", re.IGNORECASE)
_AFTER_BODY = regex(rf",? (?:{_WHEN}|{_TOLD}|báo cáo (?:các|về|tình hình) )", re.IGNORECASE)
_AFTER_MEETING = regex(
    r",? (?:(?:và )?(?:cũng )?chưa nhận|công bố (?:ông|bà)|đang$|bắt đầu$|dự kiến$|cho biết|cho hay|vì thế|theo (?:ông|bà)"
    r"|đến nay|ngày hôm (?:nay|qua)|(?<=, )(?:được )?kết nối (?:trực tuyến )?(?:đến|tới|từ|với))(?!\w)",
    re.IGNORECASE,
)
_SAYS = regex(r"cho (?:biết|hay)", re.IGNORECASE)
# Words that only fold to those for a meeting: “ký hợp đồng”, “Quốc ‖ hội thảo luận”.
_NO_MEETING = ("ký hợp", "hội thảo luận")
# What stands behind a place and its comma, and is none: “Hà Nội, ‖ hãng tin A dẫn nguồn tin …”.
_NO_PLACE = regex(
    r", (?:hãng|một|nhiều|bên lề|nơi|quê hương|ông|bà|các|những|khi|trong|theo|gặp|kiến trúc sư|chuyên gia|sau đó|sự kiện|với|có"
    r"|hàng|hơn|gần|giữa|đồng chí|lãnh đạo|thủ tướng|chủ tịch|phó|bộ trưởng|thứ trưởng|giám đốc|tổng)(?!\w)"
)
_PERSON = regex(rf" (?P<name>[{UPPER}]\w+(?: [{UPPER}]\w+){{1,4}})")
_OTHER = regex(rf"(?P<role>.{{4,60}}?) (?P<name>[{UPPER}]\w+(?: [{UPPER}]\w+){{2,4}})(?= )")
_BY = regex(r".*(?<![Tt]ự) do ")  # no “Báo Tự do Sài Gòn”
_LEAST = 3  # letters of a name


def place_of(view: View, venue: Span) -> Span:
    """The venue up to what goes on behind it in its sentence."""
    tail = _AFTER_PLACE.search(view.flow, venue[0] + _LEAST, venue[1])
    stop = tail.start() if tail else venue[1]
    aside = _NO_PLACE.search(view.flow, venue[0], stop)
    return venue[0], aside.start() if aside else stop


def body_of_name(body: str) -> str:
    """The name of a body up to what it does, or when: “HĐND Đà Nẵng ‖ công bố ông A”."""
    tail = _AFTER_BODY.search(body, _LEAST)
    return body[: tail.start()].rstrip(" ,") if tail else body


def meeting_of(view: View, title: Title) -> Title | None:
    """The meeting's name up to what was told of it; None where the words name no meeting."""
    start, end = title[1]
    if view.flow[start:end].lower().startswith(_NO_MEETING):
        return None
    tail = _AFTER_MEETING.search(view.flow, start + _LEAST, end)
    if tail is None:
        return title
    speaker = view.flow.rfind(", ", start, tail.start()) if _SAYS.match(tail.group().strip(" ,")) else -1
    own = start, speaker if speaker > start else tail.start()  # “…, ‖ Phòng A cho biết”
    return view.words(own), own


def chair_by_name(view: View, chair: tuple[Role, Span]) -> tuple[Role, Span] | None:
    """Who chaired, where a place or another person was taken for a part of his title or name; None where nobody is named."""
    role, span = chair
    office = role.role
    if role.name and is_province(role.name):
        person = _PERSON.match(view.flow, span[1])
        if person is None or not is_family(person["name"].split()[0]):
            return None
        return Role(person["name"], f"{office} {role.name}" if office else None), person.span("name")
    if office and (by := _BY.match(office)):
        return Role(role.name, office[by.end() :] or None), span  # “…, do ‖ Bộ trưởng A làm trưởng đoàn”
    other = _OTHER.match(office) if office else None
    if other and is_family(other["name"].split()[0]):
        at = view.flow.rfind(other["name"], 0, span[0])
        if at >= 0:
            return Role(other["name"], other["role"]), (at, at + len(other["name"]))
    return chair
