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
from extractors.meetings.holders import body_in
from extractors.meetings.passages import Passages
from extractors.meetings.sentences import first_sentences, has_any, sentences
from extractors.meetings.sessions import MEETING, MET_FOR, is_other
from vitext.fold import fold

Title = tuple[str, Span]

_MEETING = re.compile(MEETING)
_HOLDS = re.compile(
    rf"(?:to chuc(?: thanh cong)?|tien hanh|khai mac|be mac|dien ra|chu tri|co|trieu tap|du|tham du|hop|tham gia)\s+(?P<title>(?:{MEETING}|giao ban|hop\s(?!(?:co|gom)(?!\w))|phien\s|(?<=to chuc )(?:so ket|tong ket)\s)[^.;\n]*)"
)
# “phiên chính thức Đại hội …”: the part is not the meeting.
_PART = re.compile(
    r"phien (?:chinh thuc|khai mac|be mac|trong the|tru bi|(?:lam viec )?thu \w+)(?: cua)? (?=dai hoi|hoi nghi|ky hop)"
)
_OPENS = re.compile(
    rf"{MEETING}(?= \w)[^.;\n]{{0,200}}?\s(?:vua )?(?:dien ra|khai mac|(?:duoc|da) to chuc|hop (?:tu|trong|tai|ngay)|buoc vao)(?!\w)"
    r"|dai hoi(?= \w)[^.;\n]{0,200}?\s(?:da )?(?:hoan thanh|tien hanh|to chuc hop)(?!\w)"
)
_LOOKS_AHEAD = re.compile(r"\sse (?:dien ra|khai mac|to chuc|duoc)(?!\w)")  # “Kỳ họp thứ 7 … sẽ diễn ra từ …”
_TELLS = re.compile(r"\s(?:da )?(?:thanh cong|khai mac|be mac|ket thuc|dien ra)(?!\w)")
_TOLD_DAY = re.compile(r"(?:sang|chieu|toi|trua|ngay)(?: ngay)? ?\d")
_COMMA = re.compile(r",\s*")
_COMMITTEE_MET = re.compile(
    r"(?<!\w)hop (?:ban chap hanh|bch|ban thuong vu|btv|hoi dong|hdqt|thuong truc|chi bo|dang uy)(?!\w)"
)  # the body “đã họp Ban Chấp hành Đảng bộ (mở rộng) để …”
# The body “họp thống nhất …”: what it met for names the meeting.
_BODY_MET = re.compile(
    rf"(?<!cuoc )(?<!phien )(?<!buoi )(?<!ky )(?<!phong )(?<!du )(?<!moi )(?<!\w)hop (?=(?:{MET_FOR})(?!\w))"
)
_AFTER = re.compile(r"(?<!\w)sau (?:khi )?(?:(?!to chuc)\w+ ){0,5}$")  # “sau một buổi làm việc …, Kỳ họp …”
_GATHERS = re.compile(r"(?<!\w)hop (?:toan the|toan dan|thon|xom|to dan|chi bo)")
_AT = re.compile(rf"\stai (?P<title>(?:{MEETING}|hop\s|giao ban|hoi chan|buoi |cuoc |chuyen |lan lam viec|le ).*)")
# What a congress does is no part of its name: “Đại hội … ‖ đã hoàn thành phiên thứ nhất”.
_CONGRESS = re.compile(r"(?:dai hoi|ky hop)(?!\w)")
_CONGRESS_DOES = re.compile(r"\s(?=(?:hoan thanh|to chuc hop|tien hanh|tiep tuc|buoc sang)(?!\w))")
_MATTER = re.compile(r"\sve (?:giai quyet|viec|tinh hinh|ket qua|mot so|ke hoach)")
_END = re.compile(
    r"\s+(?=(?P<word>de(?! an\b)|nham|do (?:dong chi|ong|ba|d/c)|do (?=[^,;.]{4,100}? (?:dang cai|to chuc|chu tri|phoi hop))(?:\w+)|da|duoc|voi su|voi tinh than|voi noi dung|voi chu de|bang hinh thuc|la (?:cac|dong chi|ong|ba|d/c)|tai(?! cho)|theo quyet|theo nghi|co(?: su)? (?:mat|tham|su|cac|ong|ba|dong chi|dai dien|dai bieu|lanh dao|hon|gan|khoang|tren|\d+)|thuc hien de an|thong qua|kien toan|hop (?:tu|trong|tai|ngay)|tu (?:ngay|(?:sang|chieu) )|dien ra|ket thuc|gom co|tap trung|se (?:dien|duoc|khai|to chuc)|duoi su (?:chu|dieu|chi)|buoc vao|va chi dao|va phat bieu|trong toan (?:quoc|tinh|nganh|he thong)"
    r"|ve (?:ket qua|tinh hinh|giai quyet|viec|mot so)|va trien khai mot so|sang nay|chieu nay|vua dien)(?!\w))|,\s*(?=(?:co mat|do|voi|tai|nham|du|tham du|cung|trong do|voi su|cac (?:dai bieu|dong chi|y kien)|dai bieu|dai dien|nhieu|lanh dao)(?!\w))|\s\(huyen|(?<=nien) (?=(?:tong ket|danh gia|thong qua)(?!\w))|(?<=nien nam \d{4}) (?=(?:tong ket|danh gia|thong qua)(?!\w))|,\s*(?=(?:dong chi|d/c|ong|ba) )|\s(?=voi (?:cac )?(?:dong chi|d/c)(?!\w)|cho (?:hon |gan |khoang |tren )?\d)"
)
_WITH_MANY = re.compile(
    r" voi [^.;:]{3,90}, (?:lanh dao|dai dien|nhieu)"
)  # “giao ban với Thường trực HĐND, ‖ lãnh đạo UBND”
_MARKED = {
    "de": ("để", "de"),
    "da": ("đã", "da"),
    "do": ("do",),
    "du": ("dự", "du"),
    "tai": ("tại", "tai"),
    "ket thuc": ("kết thúc", "ket thuc"),
}
# A regular meeting is named by its number or month: what follows a comma and does something is no part of its name.
_REGULAR = re.compile(
    r"(?:(?:lan )?thu \w+|lan \d+|thuong ky|thuong nien|dinh ky|(?:thang|quy|khoa|nam) [\divx/-]+|nhiem k[yi] [\d -]+|mo rong)\)?$"
)
_OF_COMMITTEE = re.compile(r"(?:ban (?:thuong vu|chap hanh|thuong truc)|bch|btv|thuong truc|hoi dong \w+)$")
_DOES = re.compile(
    r"\s*,\s*(?=(?:danh gia|thong nhat|thao luan|cho y kien|xem xet|de ra|ban |nghe|so ket|tong ket|trien khai|quyet dinh|thong qua|gop y|kiem diem|quan triet|bau |nham)(?!\w))"
)
_MATTERS = re.compile(
    r"\s(?:so ket|tong ket|trien khai|danh gia|giao ban|ky ket|ky giao|phat dong|thong qua|quan triet|kiem diem|ban |chuyen de|duyet|cong tac|hoat dong|nhiem vu)(?!\w)"
)
# The name is all told before what the meeting did: “Hội nghị Ban Chấp hành ‖, thảo luận …”.
_CALLED = re.compile(
    rf"{MEETING} (?:dai bieu|can bo|thanh vien|xa vien|toan the|thuong nien|thuong ky|bat thuong|dinh ky|truc tuyen|mo rong|lan |thu |thang |quy |nam |nhiem ky|khoa |[ivxl]+(?!\w)|\d|voi |cua |giua )"
)
_QUOTED = 400
_STOP = re.compile(r"(?<!\Wtp)(?<!\Wtx)[.;\n](?!_)")  # “TP.HCM”
_DAY = re.compile(r",?\s+(?:(?:vao )?(?:(?:sang|trua|chieu|toi) )?(?:ngay\s+\d|sang \d)|so:? \d+/)")
_SESSION = re.compile(
    r"(?:ky hop|phien hop)(?: \w+){0,3}? (?:lan )?thu (?:muoi )?\w+(?: \(?(?:ky hop )?(?:bat thuong|chuyen de)(?: lan thu \w+)?\)?)?"
)
_PREDICATE = re.compile(
    r" (?:da|cung|con|tap trung|thong nhat|nhat tri|nghe|thao luan|dien ra|ket thuc|la|co|duoc|se|tiep tuc|xem xet|bieu quyet|thong qua|tien hanh|bau|danh gia|nham)(?!\w)"
)
_NUMBERED = re.compile(r"(?<!\w)(?:thu\s|lan \d|dai hoi [ivxl]+(?!\w))")
_TERM_AFTER = re.compile(
    r"(?:,?\s+(?:cua )?(?:hoi dong nhan dan|hdnd|quoc hoi)(?: (?!khoa|nhiem)\w+){0,4}(?=,? (?:khoa|nhiem)))?(?:,?\s+\(?(?:khoa [ivxl\d]{1,6}|nhiem ky \d{4}\s*-\s*\d{4})(?!\w)\)?)+"
)
_OF_MINUTES = re.compile(r"bien ban (?:so \S+ )?(?=(?:cuoc |buoi |phien )?hop |hoi nghi |dai hoi |ky hop )")
# Where the lead is lost: pictures and the last sentence name the meeting.
_CAPTION = re.compile(rf"(?m)^[^\w\n]*(?:quang|toan|khung) canh (?:cua |tai |buoi )?(?P<title>{MEETING} [^.;\n)]+)")
_CLOSES = re.compile(
    rf"(?:(?m:^)[^\w\n]*|[.] )(?P<title>{MEETING} [^.;\n]{{6,170}}?)(?= (?:da )?(?:dien ra|ket thuc|be mac|thanh cong|tap trung)(?!\w))"
)
_TERM_IN = re.compile(r"nhiem ky \d{4}|khoa [ivx\d]")
_READ = 6000
_ASIDES = ("v/v", "ve viec", "bien ban")


def title_of(view: View, document: DocumentFacts, where: Passages) -> Title | None:
    """The meeting's name and where it stands; None where it is not named."""
    title = _at_the_top(view, document, where)
    if document.kind == "news" and (title is None or is_bare(title)):
        own = _in_own_title(document, where)
        return named_in_passing(view) or (own if own and not is_bare(own) else title)
    return title


def is_bare(title: Title) -> bool:
    """Whether the words are no more than “hội nghị”, “buổi làm việc”."""
    return " " not in title[0][8:].strip() or _MEETING.fullmatch(fold(title[0]).lower()) is not None


def named_in_passing(view: View, *, only_shown: bool = False) -> Title | None:
    """The name that a caption gives or, unless `only_shown`, the last sentence: “Quang cảnh Đại hội …”, “Kỳ họp … đã thành công”."""
    for pattern in (_CAPTION,) if only_shown else (_CAPTION, _CLOSES):
        for named in pattern.finditer(view.key, 0, _READ):
            title = _cut(view, named.span("title"))
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
    return own or _anywhere(view, document, where)


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
            if matter and not _is_named(key, start, matter.start()):
                matter = None
            ends = [cut.start() for cut in (matter, _DAY.search(key, start)) if cut]
            return document.title[start : min(ends, default=None)], where.title
    return None


def _in_own_title(document: DocumentFacts, where: Passages) -> Title | None:
    """A document's title that is the meeting's name."""
    if not document.title or where.title is None:
        return None
    key = fold(document.title).lower()
    if _MEETING.match(key) and not _LOOKS_AHEAD.search(key):
        told = _TELLS.search(key)
        return document.title[: told.start() if told else None], where.title
    return None


def _in_passage(view: View, span: Span, *, opening: bool) -> Title | None:
    limit = first_sentences(view, span, 3) if opening else span
    start = span[0] + len(view.key[slice(*limit)]) - len(view.key[slice(*limit)].lstrip())
    if opening and (begins := _begins(view, (start, limit[1]))):
        return _cut(view, (begins.start(), limit[1]))
    bare: Title | None = None
    for found in _holdings(view.key, *limit):
        if (
            not is_other(view.key, found.start("title"))
            and not _names_another(view, found)
            and not _AFTER.search(view.key, limit[0], found.start())
        ):
            part = _PART.match(view.key, found.start("title"))
            said_met = view.key.startswith("hop giao ban", found.start())  # “Thường trực … họp giao ban”
            begin = part.end() if part else found.start() if said_met else found.start("title")
            title = _cut(view, (begin, limit[1]))
            if " " in title[0][8:].strip():
                return title
            bare = bare or title
    if opening and (met := _met(view, limit, bare)):
        return _cut(view, (met, span[1]))
    if bare:
        return _fuller(view, bare, (bare[1][1], span[1])) or bare
    named = (_GATHERS if opening else _MEETING).search(view.key, *limit)
    return _cut(view, _spoken_of(view, named.start(), span[1])) if named else None


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
        if held and not is_bare(_cut(view, (named.start(), bare[1][0]))):
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
            title = _cut(view, (at, sentence[1]))
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
                return _cut(view, _spoken_of(view, named.start(), span[1]))
    return None


def _cut(view: View, span: Span) -> Title:
    marks = (mark.start() for mark in _STOP.finditer(view.key, *span))
    stop = next((at for at in marks if not _is_quoted(view, span[0], at)), span[1])
    for cut in _END.finditer(view.key, span[0] + 4, stop):
        word = cut["word"]
        at = cut.end()
        if (word or "").startswith("ve ") and not _is_named(view.key, span[0], cut.start()):
            continue  # “cuộc họp về tình hình …”: what it is about is all that tells which it was
        if word == "tai" and view.key.endswith("ton", 0, cut.start()):
            continue  # "những tồn tại"
        if word in _MARKED and view.flow[at : at + len(word)].lower() not in _MARKED[word]:
            continue
        if (word == "duoc" and view.key.endswith(" moi", 0, cut.start())) or (
            word == "kien toan" and view.key.endswith(" duoc", 0, cut.start())
        ):
            continue  # “các thành viên mới được kiện toàn”
        if view.key.count("(", span[0], cut.start()) > view.key.count(")", span[0], cut.start()):
            continue
        if _is_quoted(view, span[0], cut.start()):
            continue
        if word is None and _WITH_MANY.search(view.key, span[0], cut.end() + 9):
            continue
        stop = cut.start()
        break
    done = _CONGRESS_DOES.search(view.key, span[0], stop) if _CONGRESS.match(view.key, span[0]) else None
    stop = done.start() if done else stop
    for comma in _DOES.finditer(view.key, span[0], stop):
        named = view.key[span[0] : comma.start()]
        if not _MATTERS.search(named) and _is_called(view.key, span[0], comma.start()):
            stop = comma.start()
            break
    dated = has_any(view.key, ("ngay", "sang", " so"), span[0], stop)
    day = _DAY.search(view.key, span[0], stop) if dated else None
    stop = day.start() if day else stop
    return view.words((span[0], stop)), (span[0], stop)


def _is_named(key: str, start: int, end: int) -> bool:
    """Whether the words name the meeting by its number, its month, its committee or with whom it was."""
    named = _REGULAR.search(key, start, end) or _OF_COMMITTEE.search(key, start, end)
    return named is not None or key.find(" voi ", start, end) >= 0


def _is_called(key: str, start: int, end: int) -> bool:
    """Whether the words call the meeting by its number, its kind or its body, and not by its matter."""
    word = _MEETING.match(key, start, end)
    body = word is not None and starts_as_body(key[word.end() : end].lstrip())
    return word is None or word.end() == end or body or _CALLED.match(key, start, end) is not None


def _is_quoted(view: View, start: int, at: int) -> bool:
    """Whether a mark stands in the middle of quoted words that end soon on their line."""
    if view.key.count('"', start, at) % 2 == 0:
        return False
    close = view.key.find('"', at, at + _QUOTED)
    return close >= 0 and "\n" not in view.key[at:close]


def numbered(view: View, title: Title | None, ordinal: Span) -> Title | None:
    """The words that number the meeting, where its name does not."""
    if title is None or not _NUMBERED.search(fold(title[0]).lower()):
        more = _TERM_AFTER.match(view.key, ordinal[1])
        ordinal = (ordinal[0], more.end() if more else ordinal[1])
        return in_small_letters(view, view.words(ordinal)), ordinal
    return title
