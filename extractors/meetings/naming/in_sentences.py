"""Tên trong câu: the sentence that holds a meeting names it: “tổ chức ‖ Hội nghị …”, “‖ Hội nghị … ‖ diễn ra”."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.extraction import Span
from extractors.documents.view import View
from extractors.meetings.ends import name_of
from extractors.meetings.naming.words import GOES_ON_TO_TELL, NUMBERED, Title, is_bare
from extractors.meetings.occasions import is_occasion
from extractors.meetings.sentences import first_sentences, sentences
from extractors.meetings.sessions import A_MEETING, GATHERING, MEETING, MET_FOR, TRAINING, is_other
from vitext.lazy import regex

_HOLDS = regex(
    rf"(?:to chuc(?: thanh cong)?|tien hanh|khai mac|be mac|(?<!le )(?:khai|be) giang|dien ra|chu tri|co|mo|trieu tap|du|tham du|hop"
    rf"|tham gia)\s+(?P<title>(?:{MEETING}|giao ban|hop\s(?!(?:co|gom|gan nhu|dong du|day du)(?!\w))|phien\s"
    rf"|(?<=to chuc )(?:so ket|tong ket)\s|(?:buoi )?{GATHERING}|(?:(?<=to chuc )|(?<=khai mac )|(?<=be mac )|(?<=khai giang )|(?<=be giang )|(?<=mo )|(?<=tien hanh )|(?<=dien ra )){TRAINING})[^.;\n]*)"
)
# “Tiếp tục chương trình làm việc của ‖ Kỳ họp thứ 17”, “Trong khuôn khổ ‖ Hội nghị …”.
_GOES_ON = regex(
    rf"[^\w\n]*(?:tiep tuc (?:chuong trinh )?(?:lam viec )?(?:cua |tai )?"
    rf"|trong khuon kho (?:chuong trinh )?(?:cua )?|phat bieu (?:khai mac |be mac |ket luan "
    rf"|chi dao )?tai )(?P<title>{MEETING}[^.;\n]*)"
)
# “phiên chính thức Đại hội …”, “phiên họp thứ năm chiều 12/12, Đại hội …”: the part is not the meeting.
PART = regex(
    r"phien (?:hop |lam viec )?thu \w+[^.,;\n]{0,30}, (?=dai hoi )|phien (?:chinh thuc|khai mac|be mac|trong the|tru bi|(?:lam viec )?thu \w+)(?: cua)? (?=dai hoi|hoi nghi|ky hop)"
)
_OPENS = regex(
    rf"{MEETING}(?= \w)[^.;\n]{{0,200}}?\s(?:vua )?(?:dien ra|khai mac|(?:duoc|da) to chuc"
    rf"|hop (?:tu|trong|tai|ngay)|buoc vao|lam viec (?:ngay|phien|tai|buoi))(?!\w)"
    rf"|(?:{GATHERING}|{TRAINING})(?= [\w\"])[^.;\n]{{0,200}}?\s(?:vua |da )?(?:dien ra|(?:khai|be) mac(?= ngay| sang| chieu| toi)|duoc (?:[^.;\n]{{4,80}} )?to chuc)(?!\w)"
    r"|dai hoi(?= \w)[^.;\n]{0,200}?\s(?:da )?(?:hoan thanh|tien hanh|to chuc hop)(?!\w)"
)
# “• Hội nghị thường niên 2031 ‖ sẽ được tổ chức vào Chủ nhật …”, among other things that are to come.
_TO_COME = regex(
    rf"(?:(?m:^)[^\w\n]*(?:[a-z\d]{{1,2}}[.)/] ?)?|[.;:] )(?P<title>{MEETING} [^.;:\n]{{2,160}}?),? se (?:duoc )?"
    r"(?:to chuc|dien ra|khai mac|cu hanh|trieu tap)(?!\w)"
)
_TOLD_DAY = regex(r"(?:sang|chieu|toi|trua|ngay)(?: ngay)? ?\d")
_DAY_LATER = regex(r",\s[^,]{4,90}?\s(?:sang|chieu|toi|ngay) (?:nay|qua|ngay|\d)")
_SENT_FROM = regex(r"[^\W\d][^\d.,;:()\n]{1,24} - (?=\w)")  # “BẮC NINH - Lễ ký kết …”
_COMMA = regex(r",\s*")
# The body “đã họp Ban Chấp hành Đảng bộ (mở rộng) để …”.
_COMMITTEE_MET = regex(
    r"(?<!\w)hop (?:ban chap hanh|bch|ban thuong vu|btv|hoi dong|hdqt|thuong truc|chi bo|dang uy)(?!\w)"
)
# The body “họp thống nhất …”: what it met for names the meeting.
_BODY_MET = regex(
    rf"(?<!cuoc )(?<!phien )(?<!buoi )(?<!ky )(?<!phong )(?<!du )(?<!moi )(?<!\w)hop (?=(?:{MET_FOR})(?!\w))"
)
# “thực hiện Kế hoạch … về việc ‖ tổ chức Đại hội các chi bộ, ngày 28/02 …”: ordered, not held.
_NOT_DONE = regex(
    r"\s(?:ve viec|ke hoach|huong dan|chi thi|(?<!ban )chi dao(?: va)?|nhiem vu|ket qua|ket qua chi dao"
    r"|(?:ke hoach|huong dan) [^,;.]{4,80} ve)\s$"
)
_AFTER = regex(r"(?<!\w)sau (?:khi )?(?:(?!to chuc)\w+ ){0,5}$")  # “sau một buổi làm việc …, Kỳ họp …”
_GATHERS = regex(r"(?<!\w)hop (?:toan the|toan dan|thon|xom|to dan|chi bo)")


def in_passage(view: View, span: Span, *, opening: bool) -> Title | None:
    """The name in the sentence of a passage that holds the meeting; of the `opening`, also where it is the subject."""
    limit = first_sentences(view, span, 3) if opening else span
    start = span[0] + len(view.key[slice(*limit)]) - len(view.key[slice(*limit)].lstrip())
    if opening and (goes_on := _GOES_ON.match(view.key, start, limit[1])):
        session = name_of(view, goes_on.span("title"))
        if NUMBERED.search(view.key_of(session[1])):
            return session
    if opening and (begins := _begins(view, (start, limit[1]))):
        return name_of(view, (begins.start(), limit[1]))
    bare: Title | None = None
    for found in _holdings(view.key, *limit):
        if (
            not is_other(view.key, found.start("title"))
            and not _names_another(view, found)
            and not _NOT_DONE.search(view.key, limit[0], found.start())
            and not _AFTER.search(view.key, limit[0], found.start())
            and not is_occasion(view, found.start())
            and view.key.count('"', limit[0], found.start()) % 2 == 0  # what somebody said
        ):
            part = PART.match(view.key, found.start("title"))
            said_met = view.key.startswith("hop giao ban", found.start())  # “Thường trực … họp giao ban”
            begin = part.end() if part else found.start() if said_met else found.start("title")
            title = name_of(view, (begin, limit[1]))
            if " " in title[0][8:].strip():
                return title
            bare = bare or title
    if opening and (met := _met(view, limit, bare)):
        return name_of(view, (met, span[1]))
    if bare:
        return _fuller(view, bare, (bare[1][1], span[1])) or bare
    named = (_GATHERS if opening else A_MEETING).search(view.key, *limit)
    return name_of(view, spoken_of(view, named.start(), span[1])) if named else None


def called_to_come(view: View, opening: Span) -> Title | None:
    """The meeting that begins a sentence or an item of a list of what is to come."""
    named = _TO_COME.search(view.key, *opening)
    return name_of(view, named.span("title")) if named and not is_other(view.key, named.start("title")) else None


def _holdings(key: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Each place where a meeting is held; the words after one may hold the next."""
    while found := _HOLDS.search(key, start, end):
        yield found
        start = found.start("title")


def _met(view: View, limit: Span, bare: Title | None) -> int | None:
    """Where it is said how the body met, or the meeting named, before a sentence that says no more than “hội nghị”."""
    sentence = first_sentences(view, limit, 1)
    for pattern in (_COMMITTEE_MET, _BODY_MET) if bare else (_BODY_MET,):
        met = pattern.search(view.key, *sentence)
        if met and view.flow[met.start() : met.start() + 3] == "họp":
            return met.start()
    if bare is None:
        return None
    for named in A_MEETING.finditer(view.key, limit[0], bare[1][0]):
        held = not is_other(view.key, named.start()) and not _AFTER.search(view.key, limit[0], named.start())
        if held and not is_bare(name_of(view, (named.start(), bare[1][0]))):
            return named.start()
    return None


def spoken_of(view: View, start: int, stop: int) -> Span:
    """“Tại buổi làm việc, các đoàn …”: where the sentence opens with the place, its comma ends the name."""
    comma = view.key.find(",", start, stop)
    if comma >= 0 and _DAY_LATER.match(view.key, comma, stop) and view.flow[comma + 2 : comma + 3].islower():
        comma = view.key.find(",", comma + 1, stop)  # “Tại hội nghị bàn việc quản lý‖, sửa cầu sáng 14/4, ông A …”
    opens = view.flow.endswith(("Tại ", "Trong "), 0, start) and comma >= 0
    return start, comma if opens else stop


def _begins(view: View, span: Span) -> re.Match[str] | None:
    """The meeting as the subject of the first sentence, at its start or after day and place: “Ngày 13/4, Hội nghị … diễn ra”."""
    sent_from = _SENT_FROM.match(view.key, *span)
    if begins := _OPENS.match(view.key, sent_from.end() if sent_from else span[0], span[1]):
        return begins
    first = first_sentences(view, span, 1)
    for comma in _COMMA.finditer(view.key, first[0], min(first[1], first[0] + 200)):
        if _HOLDS.search(view.key, span[0], comma.end()):
            return None
        begins = _OPENS.match(view.key, comma.end(), first[1])
        if begins and (view.flow[comma.end()].isupper() or _TOLD_DAY.search(view.key, span[0], comma.start())):
            return begins
    return None


def _fuller(view: View, bare: Title, span: Span) -> Title | None:
    """Where the first naming is no more than “hội nghị”: the one that opens a later sentence and says which."""
    word = view.key_of(bare[1])
    for sentence in sentences(view, span, 4):
        at = sentence[0] + len(view.key[sentence[0] : sentence[1]]) - len(view.key[sentence[0] : sentence[1]].lstrip())
        if view.key.startswith(f"{word} ", at) and view.flow[at].isupper():
            title = name_of(view, (at, sentence[1]))
            if " " in title[0][8:].strip() and not GOES_ON_TO_TELL.match(view.key, at + len(word)):
                return title
    return None


def _names_another(view: View, found: re.Match[str]) -> bool:
    """Whether “hợp” was read for “họp”, or “cơ” for “có”."""
    said = view.flow[found.start() : found.start("title")].split()[0].lower()
    cooperates = view.flow[found.start("title") : found.start("title") + 4].lower() == "hợp "
    return cooperates or said in ("hợp", "cơ", "cổ", "cố", "dù", "đủ", "dụ")
