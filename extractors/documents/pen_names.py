"""Tên người viết: whether the words of a line are who wrote an item, and for whom.

“Hải Đăng - Văn phòng …” · “Thu Hà/baokimson.vn” · “Thu Hà, Ban Tuyên giáo …” · “Lê Hà - Minh Tâm” · “CTV Văn Hùng”
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.documents.bodies import starts_as_body
from extractors.documents.names import LOWER, UPPER
from extractors.documents.view import View
from extractors.people.titles import ROLE_START
from vitext.lazy import regex

_ORGAN = regex(
    r"(?:van phong|vp|trung tam|phong|ban|hoi(?! (?:nghi|thao|thi)(?!\w))"
    r"|lien minh|bao|tap chi|dai|cong (?:thong tin|tt\w*)|trang (?:thong tin|tt\w*|web)|so|ubnd|dang uy|doan"
    r"|(?:tinh|huyen|thanh|xa|phuong) doan|truong|quy)"
    r"(?!\w)"
)
DOMAIN = regex(
    r"ttxvn/vietnam(?:\+|plus)$|(?:ttxvn|ttx|vov|vtv|vnews|vgp)(?:[ -]\w[\w -]{0,28})?$"
    r"|(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|net|org|edu|gov)(?:\.vn)?$"
)
NAME_LINE = regex(
    rf"(?:[{UPPER}]\s?\.\s?){{0,3}}[{UPPER}][{UPPER}{LOWER}'’]*\.?(?:\s[{UPPER}][{UPPER}{LOWER}.'’]*){{0,5}}(?:(?:\s-|,|\svà)\s[{UPPER}][{UPPER}{LOWER}.]*(?:\s[{UPPER}][{UPPER}{LOWER}.]*){{0,4}}){{0,3}}"
)
# Whom one writes for, in letters: it stays with the name.
_SHORT_ORGAN = regex(r"(?:mttq|ubmttq|ldld|hdnd|hnd|hpn|ttvh|cdcs|ubnd)(?!\w)")
_DESK_AFTER = r"(?<=\w)-(?=(?:VP|Văn phòng|Phòng|Ban|Hội|Đài|Báo) )"
_BESIDE = regex(rf"(?<=\w)-\s|\s-(?=\w)|/(?=\w)|,\s|{_DESK_AFTER}")  # “Thu Hà- Văn phòng …”, “Thu Hà/baokimson.vn”
_PARTED = regex(rf"\s-\s?|/(?=\w)|,\s|{_DESK_AFTER}")
_OFFICE = regex(r"(?:pct|ct|pgd|gd|pbt|bt|uvbtv|tbt|ptb|cvp)(?!\w)")  # “Lê An – PCT Liên minh”
_ONLY_OFFICE = regex(
    r"(?:pho )?(?:bi thu|chu tich|(?:tong )?giam doc|hieu truong|truong ban|chu nhiem|thu ky"
    r"|chanh van phong|truong phong)"
)
_RANK = regex(r"(?:CTV|PV|Phóng viên|Cộng tác viên)\.?:?\s+(?=\w+ \w)")
_HEADING = regex(r"(?:[IVX]{2,4}|I)\.\s?(?=\w{2,} )")  # “II. NHIỆM VỤ”, not “V. Hùng”
_GIVEN = ("Bảo", "BẢO")
_LONGEST = 45


def names_organ(view: View, start: int) -> bool:
    """Whether a body's name begins here."""
    return _ORGAN.match(view.key, start) is not None and not is_given_name(view, start)


def is_affiliation(view: View, line: Span, after: Span) -> bool:
    """Whether a line names the body of the one whose name stands alone above it: “Lê Văn A ‖ Trường Đại học …”."""
    name = view.flow[slice(*line)].removeprefix("Tác giả: ")
    person = " " in name and len(name) <= _LONGEST and NAME_LINE.fullmatch(name) is not None
    return person and starts_as_body(view.key_of(after)) and not starts_as_body(view.key_of(line))


def is_given_name(view: View, start: int) -> bool:
    """Whether a word only looks like “Báo” without its mark: “Bảo Châu”."""
    return view.flow.startswith(_GIVEN, start)


def looks_signed(view: View, span: Span) -> bool:
    """Whether a span is a name or two, alone or with whom they write for."""
    flow = " ".join(view.flow[span[0] : span[1]].split())
    if _HEADING.match(flow) or _ONLY_OFFICE.fullmatch(view.key_of(span)):
        return False
    flow = _RANK.sub("", flow, count=1)
    person, _, organ = _BESIDE.sub(" - ", flow, count=1).partition(" - ")
    written_for = view.key[span[1] - len(organ) : span[1]] if organ else ""
    if (
        (organ and names_organ(view, span[1] - len(organ)))
        or _SHORT_ORGAN.match(written_for)
        or DOMAIN.match(written_for)
        or (written_for and (ROLE_START.match(written_for) or _OFFICE.match(written_for)))
    ):
        return NAME_LINE.fullmatch(person) is not None
    spaced = _BESIDE.sub(" - ", flow, count=1) if "," not in flow and "/" not in flow else flow  # “Đức An- Nhật Quang”
    return len(flow) <= _LONGEST and NAME_LINE.fullmatch(spaced) is not None


def author_and_source(view: View, span: Span) -> tuple[Span, Span | None]:
    """“Hải Đăng - Văn phòng …” is author and source, “Hải Đăng - Phó Chủ tịch …” an author with his office."""
    joint = _PARTED.search(view.flow[span[0] : span[1]])
    if joint is None:
        return _without_rank(view, span), None
    author, rest = (span[0], span[0] + joint.start()), (span[0] + joint.end(), span[1])
    if ROLE_START.match(view.key, rest[0]) or _OFFICE.match(view.key, rest[0]):
        return author, None
    written_for = view.key[slice(*rest)]
    if names_organ(view, rest[0]) or DOMAIN.match(written_for):
        return _without_rank(view, author), rest
    return _without_rank(view, span), None


def _without_rank(view: View, span: Span) -> Span:
    """“CTV Văn Hùng”, “PV Thu Hà”: the name alone."""
    rank = _RANK.match(view.flow, *span)
    return (rank.end(), span[1]) if rank else span
