"""Ai chủ trì: who chaired a meeting.

Chủ tọa: bà Hồ Thị A, Chủ tịch … · đồng chí X, Chủ tịch … chủ trì · do ông Y, … làm chủ tọa
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re

from domain.extraction import Role, Span
from extractors.documents.view import View
from extractors.meetings.leaders.in_columns import in_columns
from extractors.meetings.leaders.monks import monk_of
from extractors.meetings.leaders.named import (
    CHOSEN,
    FIRST_BELOW,
    HEADING,
    NAMED_ON_LINE,
    as_role,
    first_below,
    found_before_or_behind,
    on_a_line,
)
from extractors.meetings.leaders.offices import office_after_label
from extractors.meetings.leaders.priests import priest_of
from extractors.meetings.leaders.several import first_of_list, first_of_several, with_second_office
from extractors.meetings.leaders.titled import presided_by, titled_before_verb
from extractors.meetings.leaders.words import HONORIFIC, OF_WHAT, PRESIDES_AFTER, RUNS, UNDER
from extractors.meetings.sentences import has_any
from extractors.meetings.sessions import MEETING
from extractors.people.persons import FoundPerson, persons
from extractors.people.titles import ROLE_WORD, verb_between
from vitext.lazy import regex

_CHAIRS = regex(
    r"(?:\s(?:da )?(?:nhan manh|yeu cau|khang dinh|de nghi|cho biet|luu y|chi dao) (?:nhu vay |nhu tren |dieu nay "
    r"|nhu the )?(?:trong )?(?:khi|luc))?[ ,:()-]*(?:lam (?:truong doan|truong ban"
    r"|to truong)[ ,]+)?(?:thay mat (?:doan chu tich|chu toa doan|doan chu toa|ban to chuc|hdqt|hoi dong quan tri|ban thuong vu|thuong truc)[ ,]+)?(?:la\s+)?(?:(?:da|vua|moi)\s+)?(?:cung\s+)?(?:du va\s+|den du va\s+"
    rf"|truc tiep\s+)?(?:phat bieu (?:khai mac|be mac|chi dao|dan de|ket luan)[^,.;:\n]{{0,24}}? va (?:truc tiep )?)?(?:dong\s+)?(?:chu tri(?!,? phoi)|chu toa|lam chu (?:toa|tri)|{RUNS}"
    r"|dieu khien(?= (?:phien|cuoc|buoi) hop| hoi nghi| dai hoi))(?!\w|\s*:)"
)
# “Đồng chí A, Chủ tịch … cùng các đồng chí lãnh đạo … chủ trì hội nghị”.
_WITH_OTHERS = regex(
    r",? (?:cung|va)(?: voi)? (?:cac |nhung )?(?:dong chi |thanh vien |pho "
    r"|lanh dao )[^.;:\n]{0,80}? (?:dong )?chu tri(?!,? phoi)(?!\w)"
)
# “Hội nghị ‖ do ông A - Phó Cục trưởng … và bà B - Giám đốc … chủ trì”: who is named first behind “do”.
_BY = regex(
    rf"(?:{MEETING}|(?:buoi|cuoc|phien|le|chuong trinh)(?: \w+){{1,3}})(?: (?:duoc to chuc|nay))?,? do\s+{HONORIFIC}\s*$"
)
_AND_PRESIDE = regex(
    r"[^.;:\n]{0,200}?(?:,| va| cung) [^.;:\n]{4,200}? (?:dong )?(?:chu tri(?!,? phoi)|chu toa|dieu hanh)(?!\w)"
)
_LEADS = regex(
    # “do A, … làm trưởng đoàn ‖ đã có buổi thăm và làm việc với …”
    r"[\W_]*(?:lam (?:truong doan|to truong)|dan dau)[\W_]+(?:da |vua )?(?:co (?:buoi|cuoc|chuyen) |(?:den |toi |di ){0,2})"
    r"(?:tham|kiem tra|khao sat|thi sat|giam sat)(?!\w)[^.;:\n]{0,80}? lam viec(?!\w)|"
    r"[\W_]*(?:(?:da |vua )?(?:di |den )?(?:kiem tra|khao sat|tham)[^.;:\n]{0,80}? va )?(?:(?:lam (?:truong doan"
    r"|truong ban|to truong)|dan dau)[\W_]+)?(?:(?:cung|va) (?:doan|cac) [^.;:\n]{0,60}?\s)?(?:(?:da"
    r"|vua)\s+)?(?:dan dau doan|co (?:buoi|cuoc) (?:lam viec|doi thoai|hop|gap|tiep|giam sat|khao sat|giao ban)"
    r"|lam viec voi|chi dao (?:hoi nghi|dai hoi|cuoc hop|buoi))"
)
_SPEAKS = regex(
    r"[\W_]*(?:da )?(?:co )?(?:y kien )?(?:(?:ket luan|be mac) (?:ve |tai )?(?:hoi nghi|dai hoi|cuoc hop|buoi)"
    r"|(?:phat bieu )?ket luan (?:(?:mot so |cac |nhung )?noi dung |cu the )?nhu sau\s?:)"
)
_CHAIR_LABEL = regex(
    rf"(?:{UNDER}(?:(?:,| va) (?:chu tri|chi dao|dieu hanh))* cua\s+"
    rf"(?:[^,.;:\n]{{4,50}},\s+(?=(?:dong chi|d/?c|ong|ba) )|(?:cac|tap the) [^,.;:\n]{{2,70}}:\s+)?"
    rf"|(?:chu toa(?: doan)?|doan chu tich|(?:^|\n)[\W\d]{{0,6}}chu tich doan|chu tri|nguoi chu tri|dieu hanh){OF_WHAT}\s*(?:\(?chu toa\)?)?(?:\s*[:,]"
    rf"|\s+(?:co|la|do|gom)(?!\w)|(?=[^\S\n]+(?:dong chi|d/?c|ong"
    rf"|ba|anh|linh muc|hoa thuong|thuong toa|muc su|duc (?:cha|ong|giam muc))(?!\w)))[\s:]*(?:\(?\d\)?[.)/]?\s*)?){HONORIFIC}\s*$"
)
# Who concludes a meeting has presided over it: “Kết luận phiên họp, đồng chí …”.
_CONCLUDES = regex(
    rf"(?:^|[\n.;]\s*)ket luan (?:tai )?(?:hoi nghi|cuoc hop|phien hop|buoi hop|buoi lam viec"
    rf"|ky hop)\s*,?\s*{HONORIFIC}\s*$"
)
_OFFICE_FIRST = regex(
    rf"(?:su (?:chu tri|chu toa|dieu hanh)[^.;:\n]{{0,20}} cua\s+|(?:^|[.\n]\s*|\d,\s)(?={ROLE_WORD}))"
    rf"(?P<office>[^,.;:\n]{{4,60}}),\s+{HONORIFIC}\s*$"
)
_OWN_LINE = regex(r"\n[^\w\n]*C(?:hủ|HỦ) (?:trì|tọa|toạ|TRÌ|TỌA|TOẠ)(?!\w)")
_CHAIR_WORDS = (
    "host",
    "chair",
    "facilitator",
    "doan chu tich",
    "chu tich doan",
    "co buoi",
    "co cuoc",
    "chu tri",
    "chu toa",
    "chu su",
    "dieu hanh",
    "dieu khien",
    "lam viec",
    "chi dao",
    "ket luan",
    "be mac",
    "dan dau",
)
_TEAMS = (" to cong tac", " to chi dao", " ban chi dao", " doan cong tac")
_CHAIR_LINE = regex(
    rf"(?m)(?:^|(?<=[.,;):] ))[^\w\n]*(?:\d{{1,2}}[.)/] ?)?(?:(?:nguoi )?(?:chu tri|chu toa|dieu hanh|dieu khien)|host|chair(?:man|person)?|facilitator){NAMED_ON_LINE}"
)
_CHAIRS_BELOW = regex(
    rf"(?:{HEADING}|{CHOSEN})(?:doan chu tich|chu tich doan|chu toa doan|nguoi chu tri|chu tri|chu toa){FIRST_BELOW}"
)


def chair_of(view: View, start: int, end: int) -> tuple[Role, Span] | None:
    """The chair named between `start` and `end`; of several, the one named first."""
    if not has_any(view.key, _CHAIR_WORDS, start, end):
        return None
    named = persons(view, start, end)
    for after, label, otherwise in (
        (_CHAIRS, _CHAIR_LABEL, _together_or_aside),
        (_LEADS, None, None),
        (_SPEAKS, _CONCLUDES, None),
    ):
        able = named if after is not _LEADS else [one for one in named if not _of_team(view, one)]
        found = found_before_or_behind(view, able, after, label, otherwise)
        if found:
            priest = priest_of(view, start, end)
            if priest and priest[1][0] < found[1][0] < priest[1][1]:
                return priest  # with a saint's name that is written with dashes
            return _with_office_before(view, first_of_several(view, named, found, start))
    presided = (
        priest_of(view, start, end)
        or presided_by(view, start, end)
        or first_of_list(view, named, start, end)
        or titled_before_verb(view, start, end)
        or in_columns(view, named, "chu t")
    )
    return (
        presided
        or on_a_line(view, _CHAIR_LINE, start, end)
        or first_below(view, _CHAIRS_BELOW, start, end)
        or monk_of(view, start, end)
    )


def _with_office_before(view: View, found: tuple[Role, Span]) -> tuple[Role, Span]:
    """The chair with an office told before an honorific: “‖ Chủ tịch xã‖, ông Lê Văn A chủ trì”."""
    role, name = found
    before = max(0, name[0] - 110)
    office = _OFFICE_FIRST.search(view.key, before, name[0]) if role.role is None else None
    return (Role(role.name, view.words(office.span("office"))), name) if office else found


def _of_team(view: View, person: FoundPerson) -> bool:
    """Whether the title ends with a team whose name goes on: “…, Tổ trưởng Tổ công tác ‖ chỉ đạo Đại hội”."""
    return person.role is not None and view.key.endswith(_TEAMS, 0, person.role[1])


def _together_or_aside(view: View, named: list[FoundPerson], person: FoundPerson, end: int) -> tuple[Role, Span] | None:
    """Who chairs together with others, or whose verb stands behind more than the title that ends at `end`."""
    if office := office_after_label(view, person.name[1], _CHAIRS):
        return Role(view.words(person.name), view.words(office)), person.name
    if second := with_second_office(view, person):
        return second, person.name
    others = _WITH_OTHERS.match(view.key, end)
    together = others and not any(end <= other.name[0] < others.end() for other in named)
    if together or _presides_with(view, person):
        return as_role(view, person, end), person.name
    if aside := _aside(view, named, person):
        known = person.role if person.role and person.role[0] < person.name[0] else aside.span("role")
        return Role(view.words(person.name), view.words(known) or None), person.name
    return None


def _presides_with(view: View, person: FoundPerson) -> bool:
    """Whether the person is the first of those by whom the meeting was chaired: “Hội nghị do ‖ A, … và bà B, … chủ trì”."""
    before = max(0, person.name[0] - 80)
    by = _BY.search(view.key, before, person.name[0])
    if by is None or " do " not in view.flow[by.start() : by.end()]:
        return False
    return _AND_PRESIDE.match(view.key, person.end) is not None


def _aside(view: View, named: list[FoundPerson], person: FoundPerson) -> re.Match[str] | None:
    """What stands between the name and the verb, where not all of it was known for a title: “Lê A, UVT.Ư Đảng, … chủ trì”."""
    if view.key.find("chu t", person.name[1], person.name[1] + 200) < 0:
        return None
    verb = PRESIDES_AFTER.match(view.key, person.name[1])
    if verb and _OWN_LINE.search(view.text, *verb.span()):
        return None  # “- Ông A, Bí thư chi bộ ‖ Chủ trì: bà B”: the verb begins a line about somebody else
    if verb is None or any(person.name[1] <= other.name[0] < verb.end() for other in named):
        return None
    if person.role and person.role[0] > person.name[0] and verb_between(view, *verb.span("role"), plain=False):
        return None  # “…, Bí thư Đảng ủy dự, chủ trì”: the title was over before
    return verb
