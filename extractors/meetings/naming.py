"""Tên cuộc họp: what the meeting is called, from the title of the document or the sentence that holds it.

tổ chức Hội nghị Ban Chấp hành lần thứ 6, khóa VI, nhiệm kỳ 2020 - 2025 để … → up to “để”
KHÓA XVII - KỲ HỌP THỨ NĂM → Kỳ họp thứ Năm      Kết luận … tại cuộc họp giao ban tháng 2 → cuộc họp giao ban tháng 2
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.extraction import DocumentFacts, Span
from extractors.documents.header import starts_as_body
from extractors.documents.letters import in_small_letters
from extractors.documents.view import View
from extractors.meetings.ends import DAY, is_named, name_of
from extractors.meetings.in_names import body_in
from extractors.meetings.passages import Passages
from extractors.meetings.sentences import first_sentences, sentences
from extractors.meetings.sessions import GATHERING, MEETING, MET_FOR, is_other
from vitext.fold import fold

Title = tuple[str, Span]

_MEETING = re.compile(MEETING)
_HOLDS = re.compile(
    rf"(?:to chuc(?: thanh cong)?|tien hanh|khai mac|be mac|dien ra|chu tri|co|mo|trieu tap|du|tham du|hop"
    rf"|tham gia)\s+(?P<title>(?:{MEETING}|giao ban|hop\s(?!(?:co|gom)(?!\w))|phien\s"
    rf"|(?<=to chuc )(?:so ket|tong ket)\s|(?:buoi )?{GATHERING})[^.;\n]*)"
)
# “phiên chính thức Đại hội …”: the part is not the meeting.
# “Tiếp tục chương trình làm việc của ‖ Kỳ họp thứ 17”, “Trong khuôn khổ ‖ Hội nghị …”.
_GOES_ON = re.compile(
    rf"[^\w\n]*(?:tiep tuc (?:chuong trinh )?(?:lam viec )?(?:cua |tai )?"
    rf"|trong khuon kho (?:chuong trinh )?(?:cua )?|phat bieu (?:khai mac |be mac |ket luan "
    rf"|chi dao )?tai )(?P<title>{MEETING}[^.;\n]*)"
)
_PART = re.compile(
    r"phien (?:chinh thuc|khai mac|be mac|trong the|tru bi|(?:lam viec )?thu \w+)(?: cua)? (?=dai hoi|hoi nghi|ky hop)"
)
_OPENS = re.compile(
    rf"{MEETING}(?= \w)[^.;\n]{{0,200}}?\s(?:vua )?(?:dien ra|khai mac|(?:duoc|da) to chuc"
    rf"|hop (?:tu|trong|tai|ngay)|buoc vao|lam viec (?:ngay|phien|tai|buoi))(?!\w)"
    r"|dai hoi(?= \w)[^.;\n]{0,200}?\s(?:da )?(?:hoan thanh|tien hanh|to chuc hop)(?!\w)"
)
_LOOKS_AHEAD = re.compile(r"\sse (?:dien ra|khai mac|to chuc|duoc)(?!\w)")  # “Kỳ họp thứ 7 … sẽ diễn ra từ …”
_TELLS = re.compile(r"\s(?:da )?(?:khong nhan|tien hanh|thanh cong|khai mac|be mac|ket thuc(?! hien)|dien ra)(?!\w)")
_TOLD_DAY = re.compile(r"(?:sang|chieu|toi|trua|ngay)(?: ngay)? ?\d")
_COMMA = re.compile(r",\s*")
_COMMITTEE_MET = re.compile(
    r"(?<!\w)hop (?:ban chap hanh|bch|ban thuong vu|btv|hoi dong|hdqt|thuong truc|chi bo|dang uy)(?!\w)"
)  # the body “đã họp Ban Chấp hành Đảng bộ (mở rộng) để …”
# The body “họp thống nhất …”: what it met for names the meeting.
_BODY_MET = re.compile(
    rf"(?<!cuoc )(?<!phien )(?<!buoi )(?<!ky )(?<!phong )(?<!du )(?<!moi )(?<!\w)hop (?=(?:{MET_FOR})(?!\w))"
)
# “thực hiện Kế hoạch … về việc ‖ tổ chức Đại hội các chi bộ, ngày 28/02 …”: ordered, not held.
_NOT_DONE = re.compile(
    r"\s(?:ve viec|ke hoach|huong dan|chi thi|chi dao va|ket qua|ket qua chi dao"
    r"|(?:ke hoach|huong dan) [^,;.]{4,80} ve)\s$"
)
_AFTER = re.compile(r"(?<!\w)sau (?:khi )?(?:(?!to chuc)\w+ ){0,5}$")  # “sau một buổi làm việc …, Kỳ họp …”
_GATHERS = re.compile(r"(?<!\w)hop (?:toan the|toan dan|thon|xom|to dan|chi bo)")
_AT = re.compile(
    rf"(?:\stai|^ket luan) (?P<title>(?:{MEETING}|hop\s|giao ban|hoi chan|buoi |cuoc |chuyen |lan lam viec|le ).*)"
)
_WORKED = re.compile(
    r"(?P<title>lam viec voi (?<!buoi lam viec voi )(?<!cuoc lam viec voi )(?<!phien lam viec voi )[^.;\n]*)"
)
_REVIEWED = re.compile(
    r"(?<=\w )(?<!hoi nghi )(?<!bao cao )(?<!phien hop )(?<!cuoc hop )(?P<title>(?:tong ket|so ket) (?:cong tac"
    r"|hoat dong|phong trao|nam|thuc hien|\d{1,2} nam)[^;\n]*)"
)
_JUST_REVIEW = re.compile(r"hội nghị (?:tổng|sơ) kết")
_MATTER = re.compile(r"\sve (?:giai quyet|viec|tinh hinh|ket qua|mot so|ke hoach)")
_SESSION = re.compile(
    r"(?:ky hop|phien hop)(?: \w+){0,3}? (?:lan )?thu (?:muoi )?\w+(?: \(?(?:ky hop )?(?:bat thuong"
    r"|chuyen de)(?: lan thu \w+)?\)?)?"
)
_PREDICATE = re.compile(
    r" (?:da|cung|con|tap trung|thong nhat|nhat tri|nghe|thao luan|dien ra|ket thuc(?! hien)|la|co|duoc|se"
    r"|tiep tuc|xem xet|bieu quyet|thong qua|tien hanh|bau|danh gia|nham)(?!\w)"
)
_NUMBERED = re.compile(r"(?<!\w)(?:thu\s|lan \d|dai hoi [ivxl]+(?!\w))")
_TERM_AFTER = re.compile(
    r"(?:,?\s+(?:cua )?(?:hoi dong nhan dan|hdnd|quoc hoi)(?: (?!khoa|nhiem)\w+){0,4}(?=,? (?:khoa"
    r"|nhiem)))?(?:,?\s+\(?(?:khoa [ivxl\d]{1,6}|nhiem ky \d{4}\s*-\s*\d{4})(?!\w)\)?)+"
)
_INVITED = re.compile(rf"(?:v/v |ve viec )?(?:moi )?(?:tham )?du (?={MEETING})")
_OF_MINUTES = re.compile(
    r"(?:bien ban (?:so \S+ )?|ket qua )(?=(?:cuoc |buoi |phien )?hop |(?:cuoc|buoi|phien) hop$|sinh hoat "
    r"|hoi nghi |dai hoi |ky hop )"
)
# Where the lead is lost: pictures and the last sentence name the meeting.
_CAPTION = re.compile(rf"(?m)^[^\w\n]*(?:quang|toan|khung) canh (?:cua |tai |buoi )?(?P<title>{MEETING} [^.;\n)]+)")
_CLOSES = re.compile(
    rf"(?:(?m:^)[^\w\n]*|[.] )(?P<title>{MEETING} [^.;\n]{{6,170}}?)(?= (?:da )?(?:dien ra|ket thuc(?! hien)"
    rf"|be mac|thanh cong|tap trung)(?!\w))"
)
_TERM_IN = re.compile(r"nhiem ky \d{4}|khoa [ivx\d]")
_AGREES = re.compile(rf"(?P<title>{MEETING} [^.;:\n]{{6,140}}?) (?:thong nhat|nhat tri|quyet nghi)(?!\w)")
_READ = 6000
_ASIDES = ("v/v", "ve viec", "bien ban", "ket qua")


def title_of(view: View, document: DocumentFacts, where: Passages) -> Title | None:
    """The meeting's name and where it stands; None where it is not named."""
    title = _at_the_top(view, document, where)
    if document.kind == "news" and (title is None or is_bare(title) or _JUST_REVIEW.fullmatch(title[0].lower())):
        own = _in_own_title(document, where)
        worked = _worked_with(view, where) or _reviewed(view, first_sentences(view, where.opening, 1))
        if not worked and where.title and starts_as_body(view.key[slice(*where.title)]):
            worked = _reviewed(view, where.title)
        return worked or named_in_passing(view) or (own if own and not is_bare(own) else title)
    return title


def _worked_with(view: View, where: Passages) -> Title | None:
    """What a lead only tells by its verb: “Liên minh HTX tỉnh ‖ làm việc với UBND phường …”."""
    worked = _WORKED.search(view.key, *first_sentences(view, where.opening, 1))
    return name_of(view, worked.span("title")) if worked else None


def _reviewed(view: View, lead: Span) -> Title | None:
    """What a lead or headline only tells by its verb: “Cụm thi đua số 3 vừa ‖ tổng kết công tác thi đua …”."""
    reviewed = _REVIEWED.search(view.key, *lead)
    if reviewed is None or not view.flow[lead[0] : reviewed.start()].rstrip()[-1:].isalpha():
        return None
    return name_of(view, reviewed.span("title"))


def is_bare(title: Title) -> bool:
    """Whether the words are no more than “hội nghị”, “buổi làm việc”."""
    return " " not in title[0][8:].strip() or _MEETING.fullmatch(fold(title[0]).lower()) is not None


def named_in_passing(view: View, *, only_shown: bool = False) -> Title | None:
    """The name that a caption gives or, unless `only_shown`, the last sentence: “Quang cảnh Đại hội …”, “Kỳ họp … đã thành công”."""
    for pattern in (_CAPTION,) if only_shown else (_CAPTION, _CLOSES):
        for named in pattern.finditer(view.key, 0, _READ):
            title = name_of(view, named.span("title"))
            said = view.key_of(title[1])
            if (
                not is_bare(title)
                and (_NUMBERED.search(said) or _TERM_IN.search(said) or body_in(view, title[1]))
                and not _PREDICATE.search(said)
                and not is_other(view.key, named.start("title"))
            ):
                return title
    return None


def _at_the_top(view: View, document: DocumentFacts, where: Passages) -> Title | None:
    printed = _printed(document, where)
    if printed:
        return printed
    own = _in_own_title(document, where)
    if own and document.kind == "invitation" and not is_bare(own):
        return own
    if where.below and (session := _SESSION.search(view.key, *where.below)):
        return in_small_letters(view, view.words(session.span())), session.span()
    for span in (where.opening, *where.bases, *where.closing):
        if span != where.opening and own:
            return own
        found = _in_passage(view, span, opening=span == where.opening)
        if found and own and document.kind != "news" and found[0].lower().startswith(f"{own[0].lower()} của "):
            return own
        if found:
            return found
    return (
        own
        or _type_line(view, document, where)
        or _anywhere(view, document, where)
        or _resolving(view, document, where)
    )


def _printed(document: DocumentFacts, where: Passages) -> Title | None:
    """As the title of minutes or of a conclusion gives it."""
    if not document.title or where.title is None:
        return None
    key = fold(document.title).lower()
    if document.kind == "minutes" and not key.startswith(_ASIDES):
        return document.title, where.title
    if document.kind == "minutes" and (minutes := _OF_MINUTES.match(key)):
        return document.title[minutes.end() :], where.title
    if document.kind == "conclusion_notice":
        named = _AT.search(key)
        if named:
            start = named.start("title")
            matter = _MATTER.search(key, start)
            if matter and not is_named(key, start, matter.start()):
                matter = None
            ends = [cut.start() for cut in (matter, DAY.search(key, start)) if cut]
            return document.title[start : min(ends, default=None)].rstrip(" ."), where.title
    return None


def _type_line(view: View, document: DocumentFacts, where: Passages) -> Title | None:
    """Of minutes whose matter stands on a line of its own: “BIÊN BẢN ‖ HỌP HỘI ĐỒNG THÀNH VIÊN ‖ V/v thay đổi …”."""
    if document.kind != "minutes" or where.title is None:
        return None
    end = view.key.find("\n", *where.title)
    line = where.title[0], end if end > 0 else where.title[1]
    minutes = _OF_MINUTES.match(view.key, *line)
    return (view.words((minutes.end(), line[1])), line) if minutes else None


def _in_own_title(document: DocumentFacts, where: Passages) -> Title | None:
    """A document's title that is the meeting's name."""
    if not document.title or where.title is None:
        return None
    key = fold(document.title).lower()
    invited = _INVITED.match(key) if document.kind == "invitation" else None
    if invited:
        return document.title[invited.end() :], where.title
    if _MEETING.match(key) and not _LOOKS_AHEAD.search(key):
        told = _TELLS.search(key)
        return document.title[: told.start() if told else None], where.title
    return None


def _in_passage(view: View, span: Span, *, opening: bool) -> Title | None:
    limit = first_sentences(view, span, 3) if opening else span
    start = span[0] + len(view.key[slice(*limit)]) - len(view.key[slice(*limit)].lstrip())
    if opening and (goes_on := _GOES_ON.match(view.key, start, limit[1])):
        session = name_of(view, goes_on.span("title"))
        if _NUMBERED.search(view.key_of(session[1])):
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
            and view.key.count('"', limit[0], found.start()) % 2 == 0  # what somebody said
        ):
            part = _PART.match(view.key, found.start("title"))
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
    named = (_GATHERS if opening else _MEETING).search(view.key, *limit)
    return name_of(view, _spoken_of(view, named.start(), span[1])) if named else None


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
    for named in _MEETING.finditer(view.key, limit[0], bare[1][0]):
        held = not is_other(view.key, named.start()) and not _AFTER.search(view.key, limit[0], named.start())
        if held and not is_bare(name_of(view, (named.start(), bare[1][0]))):
            return named.start()
    return None


def _spoken_of(view: View, start: int, stop: int) -> Span:
    """“Tại buổi làm việc, các đoàn …”: where the sentence opens with the place, its comma ends the name."""
    comma = view.key.find(",", start, stop)
    opens = view.flow[max(0, start - 4) : start] == "Tại " and comma >= 0
    return start, comma if opens else stop


def _begins(view: View, span: Span) -> re.Match[str] | None:
    """The meeting as the subject of the first sentence, at its start or after day and place: “Ngày 13/4, Hội nghị … diễn ra”."""
    if begins := _OPENS.match(view.key, *span):
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
            if " " in title[0][8:].strip() and not _PREDICATE.match(view.key, at + len(word)):
                return title
    return None


def _names_another(view: View, found: re.Match[str]) -> bool:
    """Whether “hợp” was read for “họp”, or “cơ” for “có”."""
    said = view.flow[found.start() : found.start("title")].split()[0].lower()
    return said in ("hợp", "cơ", "cổ", "dù", "đủ", "dụ")


def _anywhere(view: View, document: DocumentFacts, where: Passages) -> Title | None:
    """Of news: the meeting's word in the title or, where the lead is lost, in the first sentences."""
    if document.kind != "news":
        return None
    places = [where.title] if where.title else []
    for span in (*places, *sentences(view, where.opening, 6)):
        for named in _MEETING.finditer(view.key, *span):
            if not is_other(view.key, named.start()):
                return name_of(view, _spoken_of(view, named.start(), span[1]))
    return None


def _resolving(view: View, document: DocumentFacts, where: Passages) -> Title | None:
    """Of a resolution: the meeting that agreed on it, “Đại hội chi bộ … nhiệm kỳ 2025 - 2027 ‖ thống nhất đề ra …”."""
    agreed = _AGREES.search(view.key, *where.opening) if document.kind == "resolution" else None
    if agreed is None or is_other(view.key, agreed.start()):
        return None
    return name_of(view, agreed.span("title"))


def numbered(view: View, title: Title | None, ordinal: Span) -> Title | None:
    """The words that number the meeting, where its name does not."""
    if title is None or not _NUMBERED.search(fold(title[0]).lower()):
        more = _TERM_AFTER.match(view.key, ordinal[1])
        ordinal = (ordinal[0], more.end() if more else ordinal[1])
        return in_small_letters(view, view.words(ordinal)), ordinal
    return title
