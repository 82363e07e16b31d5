"""Cơ quan họp là ai: the issuer of a paper; of news who held the meeting, by the lead, the headline or the meeting's name."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

from domain.extraction import DocumentFacts, Span
from extractors.documents.committees import inner_organ, starts_inner
from extractors.documents.header import starts_as_body
from extractors.documents.letters import in_small_letters
from extractors.documents.names import UPPER
from extractors.documents.view import View
from extractors.meetings.holders import holder_of, holder_of_named
from extractors.meetings.in_names import body_in, of_paper
from extractors.meetings.likely.choose import likely_body
from extractors.meetings.likely.words import Words
from extractors.meetings.passages import Passages
from extractors.meetings.sentences import first_sentences, within
from extractors.meetings.sessions import A_MEETING, MEETING, is_other
from extractors.meetings.telling_hosts import host_at, is_guest
from extractors.meetings.times import HELD
from extractors.people.organizations import find_organizations
from extractors.people.persons import persons
from extractors.people.provinces import is_province
from vitext.fold import fold
from vitext.lazy import regex

_OF_STATE = regex(r"(?:uy ban nhan dan|ubnd|chu tich|so|bo|phong|van phong (?:ubnd|uy ban)|chinh phu)(?!\w)")
_ASSOCIATION = regex(
    r"(?:hoi(?! dong)|hiep hoi|lien (?:doan|minh|hiep)|doan luat su|htx|hop tac xa|quy|cong doan|cau lac bo|clb)(?!\w)"
)
_OFFICE = regex(r"van phong(?!\w)")  # an office makes known what others concluded
_OFFICE_FIRST = regex(
    r"(?:pho )?(?:chu tich|bi thu|giam doc|truong (?:ban|phong|doan)|thu tuong|bo truong|thu truong|chu nhiem"
    r"|tong (?:bi thu|giam doc|cuc truong)|(?:huyen |tinh |thanh |dang )?uy vien)(?!\w)"
)
_OFFICE_BEFORE = regex(
    r"(?<!\w)(?:thu tuong|bo truong|chu tich|bi thu|giam doc|uy vien|(?<!hoi )truong)(?: danh du| thuong truc)?(?: uy ban)? $"
    r"|nam (?:ngay )?thanh lap $|\d (?:nguoi|dong chi|uy vien|thanh vien) (?:trong|cua|thuoc) $|(?:ung cu|bau cu|bau|lam) dai bieu $"
)
_COMPANY = regex(r"(?<!\w)(?:tong )?cong ty |ctcp |tap doan |ngan hang ")
_DELEGATION = regex(r"doan (?:cong tac|khao sat|giam sat|kiem tra|thanh tra|tham tra|dai bieu)(?!\w)")
_LED_BY = regex(
    r",? (?:cua [^,;.\n]{4,70}? )?do (?:dong chi|d/c|ong|ba|[pt]gs|ts|ths) ?[^;.\n]{4,160}? (?:dan dau|lam truong doan)(?!\w)"
)
_OF_SENDER = regex(
    r" cua (?P<sender>[^,;.:()\n]{4,70}?)(?= (?:do|da|co|den|vua|tien hanh|lam viec|to chuc|ve|gom)(?!\w)|[,;.(\n]| -)"
)
# What else a body is called: “Công đoàn Công ty An Khê ‖ (AKC)”, but not where it is: “Đảng bộ xã A ‖ (TP.HCM)”.
_ALIAS = regex(
    r" ?\((?:(?!TP|TX|TT|HCM|HN)(?=[^\s()]*[A-ZĐ][^\s()]*[A-ZĐ])[\w&.-]{2,15}"
    r"|(?:[^(),]{2,30}, )?(?i:mã (?:ck|chứng khoán|cổ phiếu))[ :–-]{1,3}[A-Z][A-Z0-9]{2}"
    r"|(?i:(?:khu vực )?(?:miền|phía) (?:bắc|nam|trung))"
    r"|(?:HOSE|HSX|HNX|UPC[oO]M) ?: ?[A-Z][A-Z0-9]{2}"
    r"|(?i:cụm|khối|tổ)(?: thi đua)? số \w+|(?:gọi|viết) tắt (?:là )?[^()\n]{2,40})\)"
)
# Firms and their associations go by a name of their own: “Hiệp hội Điều Việt Nam ‖ (Vinacas)”.
_BRAND = regex(r" ?\([A-Z][a-z]{3,13}(?: [A-ZĐ]\w+)?\)")
_BRANDED = regex(r"(?:hiep hoi|(?:tong )?cong ty|ctcp|tap doan|ngan hang|quy|lien doan|trung tam|vien|hoc vien)(?!\w)")
# The body of which this one is a part: “Trường Đại học Sen ‖ (Đại học Quốc gia Sông Mã)”.
_WHOLE = regex(rf" ?\((?:thuộc )?(?P<whole>[{UPPER}][^()\n]{{3,90}})\)")
_TOWN = 2  # words of a town's name, at most
# “Hội đồng quản trị Công ty X ‖ thông báo triệu tập họp …”: what it does comes before what the others do.
_ANNOUNCES = r"(?:xin |tran trong |kinh )*(?:thong bao|quyet dinh|kinh bao)$"
_THEME = regex(
    rf"\s(?:{_ANNOUNCES}|(?:voi (?:chu de|su|phuong cham|tinh than|noi dung)|nham)\s|bat dau (?:phien|ky|hop)(?!\w))"
)
_MEETS = regex(r"(?<!to chuc)\sdai hoi(?: (?:dai bieu|thanh vien|thuong nien|toan the|lan thu|nhiem k[yi])(?!\w)|$)")
_SEATED = regex(r"(?:htx|hop tac xa|lien hiep|cong ty|ctcp|quy tin dung|truong|benh vien)(?!\w)")
_SEAT = regex(r",\s(?:thi tran|thi xa|thanh pho|huyen|xa|phuong|quan|tinh|tp\.?) (?=\w)")
_OF_UNIT = regex(r"\s(?:thon|ap|xa|phuong|thi tran|huyen)(?: \w+){1,3}$")
_PERSON_BEHIND = regex(r", (?:dong chi|d/c|ong|ba) \w")  # “Phòng họp số 1, ‖ đồng chí A … chủ trì họp”
_VERB = regex(rf"(?<!\w)(?:to chuc|tien hanh|trien khai|da|dang|se|hop)(?!\w)|{MEETING}")
# “do Trường A ‖ phối hợp với ‖ Công ty B, ‖ Viện C tổ chức”
_PARTNER = regex(r"(?<!\w)(?:phoi (?:hop )?(?:voi|cung)(?: voi)?|phoi hop) (?:[^.;:\n]{2,80}, )?$")
_OF_WHOM = regex(r" cua (?P<who>[^.,;:\n]{4,80})$")
_WITHIN_NAME = regex(r"[\w ]{1,24}(?:, ?)?(?:cua )?| ")
_BY_WHOM = regex(r" do (?P<who>[^.,;:\n]{4,80}?) (?:dang cai )?(?:to chuc|trieu tap)(?!\w)")
_REACH = 160  # letters in which a person's naming may begin before the words
_SAYS = regex(r"(?<! và)\s(?:làm việc|luôn|vừa|đã|sẽ|yêu cầu|đề nghị|nhấn mạnh|cho biết|phát biểu|khẳng định)(?!\w)")


def body_of(
    view: View, document: DocumentFacts, where: Passages, words: tuple[Words, ...], title: Span | None
) -> str | None:
    """The body that issued the document; of news and of papers without a header, who held the meeting or is named in its title."""
    if document.issuer and (other := _of_association(view, document.issuer, where)):
        return other
    if document.issuer:
        speaks = document.kind == "conclusion_notice" and _OFFICE.match(fold(document.issuer).lower())
        if speaks:
            return _held_by(view, where)
        return _committee_of(view, document.issuer, where, title) or document.issuer
    held = _holder(view, where.opening, title) or _told_of_body(view, document, where, title)
    held = _until_theme(view, held) if held else None
    if (
        held
        and inner_organ(view.key_of(held).removesuffix(" mo rong"))
        and (whole := _named_behind(view, where, title))
    ):
        return view.words(whole)
    said = _called(view, held) if held and not _is_no_body(view, held) else None
    likely = likely_body(view, words, said) if words else None
    if likely and (_of_another_meeting(view, likely, title) or is_guest(view, where.opening, likely)):
        likely = None
    if held and likely and held[1] <= likely[0] and _PARTNER.search(view.key, held[1], likely[0]):
        likely = None
    if said and likely and (_is_cut(said, view.words(likely)) or view.is_upper(likely)):
        likely = None  # the weights know no names in capitals
    likely = _until_theme(view, likely) if likely else None
    if (told := likely or held) and (led := _DELEGATION.match(view.key, *told)):
        nobodys = led.end() == told[1] and view.key.startswith(" do ", told[1])  # “Đoàn công tác ‖ do Lê A, … dẫn đầu”
        if nobodys or _LED_BY.match(view.key, told[1]):
            return None  # a working visit: a person led it
    body = _called(view, likely) if likely and not _is_no_body(view, likely) else said
    return in_small_letters(view, body) if body else None  # a headline may be in capitals


def _of_association(view: View, issuer: str, where: Passages) -> str | None:
    """The association whose congress a paper of the state is about: “UBND TỈNH ‖ V/v kết quả Đại hội ‖ Hội Làm vườn tỉnh”."""
    if where.title is None or not _OF_STATE.match(fold(issuer).lower()):
        return None
    congress = view.key.find("dai hoi ", *where.title)
    named = body_in(view, (congress, where.title[1])) if congress >= 0 else None
    return view.words(named) if named and _ASSOCIATION.match(view.key, named[0]) else None


def _named_behind(view: View, where: Passages, title: Span | None) -> Span | None:
    """Who held a meeting that goes by a committee of his: “Hội nghị Ban Chấp hành … do ‖ Hội X ‖ tổ chức”."""
    begin = title[1] if title and where.opening[0] <= title[1] < where.opening[1] else where.opening[0]
    told = _BY_WHOM.search(view.key, begin, first_sentences(view, (begin, where.opening[1]), 1)[1])
    if told is None and title:  # “Hội nghị Ban Chấp hành lần thứ 3, khóa IX của ‖ Hội Nông dân xã”
        told = _OF_WHOM.search(view.key, *title)
    return told.span("who") if told and starts_as_body(told["who"]) and not inner_organ(told["who"]) else None


def _is_cut(said: str, likely: str) -> bool:
    """Whether the weights end a name too soon: “Bộ Giao ‖ thông Vận tải”; not where a verb follows."""
    return said.startswith(f"{likely} ") and _VERB.search(fold(said[len(likely) :]).lower()) is None


def _holder(view: View, opening: Span, title: Span | None) -> Span | None:
    """Who held the meeting that is named goes before who met in another sentence: “HĐND sẽ họp … ‖ Ngày 5/7, Sở A tổ chức …”."""
    first = holder_of(view, opening)
    named = holder_of_named(view, opening, title) if title else None
    if first and named and first[0] == named[0]:
        return min(first, named)  # the shorter of the two
    return named or first


def _of_another_meeting(view: View, body: Span, title: Span | None) -> bool:
    """Whether a body stands in the name of a meeting that is only spoken of, or of another kind than the one told of.

    “… trình tại kỳ họp thứ 8, ‖ HĐND tỉnh”, below a picture “… tại Đại hội ‖ Đoàn phường” in news of a weekly meeting.
    """
    near = list(A_MEETING.finditer(view.key, max(view.key.rfind("\n", 0, body[0]) + 1, body[0] - 60), body[0]))
    if not near or not _WITHIN_NAME.fullmatch(view.key, near[-1].end(), body[0]):
        return False
    if is_other(view.key, near[-1].start()):
        return True
    return title is not None and near[-1].group().split()[-1] not in view.key_of(title).split()


def _until_theme(view: View, body: Span) -> Span:
    """The name without where its seat is and what the meeting was held with: “Hội Người cao tuổi ‖ với chủ đề …”."""
    if _SEATED.match(view.key, *body):
        seat = next((at for at in _SEAT.finditer(view.key, *body) if view.flow[at.end()].isupper()), None)
        if seat and not _OF_UNIT.search(view.key, body[0], seat.start()):
            body = body[0], seat.start()  # “HTX An Khê‖, huyện Đông Hải”, but “HTX xã An Khê, huyện Đông Hải”
    theme = _THEME.search(view.key, *body) or _MEETS.search(view.key, body[0] + 4, body[1])
    # “xã Vân ‖ Nham” is a name: what a meeting is for begins with a small letter.
    return (body[0], theme.start()) if theme and view.flow[theme.start() + 1].islower() else body


def _called(view: View, body: Span) -> str:
    """The name, with who sent the body and what else it is called."""
    start, end = _with_sender(view, body)
    alias = _ALIAS.match(view.flow, end)
    if alias is None and _BRANDED.match(view.key, start):
        brand = _BRAND.match(view.flow, end)
        alias = brand if brand and not is_province(brand.group().strip(" ()")) else None
    whole = _WHOLE.match(view.flow, end) if alias is None else None
    alias = whole if whole and _is_whole(whole["whole"]) else alias
    return view.words((start, alias.end() if alias else end))


def _is_whole(words: str) -> bool:
    """Whether words in brackets name a body; “Hội An” is a town, “Bộ GTVT” a ministry."""
    named = words.split()
    return starts_as_body(fold(words).lower()) and (len(named) > _TOWN or named[-1].isupper())


def _with_sender(view: View, body: Span) -> Span:
    """A delegation with the body that sent it: “Đoàn khảo sát ‖ của Ban Tổ chức Trung ương ‖ do …”."""
    more = _OF_SENDER.match(view.key, body[1]) if _DELEGATION.match(view.key, *body) else None
    return (body[0], more.end()) if more and starts_as_body(more["sender"]) else body


def _held_by(view: View, where: Passages) -> str | None:
    """Of a conclusion that an office makes known: the body that held the meeting, where a sentence with its day says so."""
    told = HELD.search(view.key, *where.opening)
    held = holder_of(view, (told.start(), told.end())) if told else None
    if held is None or _PERSON_BEHIND.search(view.key, *held):
        return None
    return view.words(held) if " " in view.words(held) and not _is_no_body(view, held) else None


def _committee_of(view: View, issuer: str, where: Passages, title: Span | None) -> str | None:
    """The committee of the issuer that met, by the meeting's name: “Hội nghị ‖ Ban Chấp hành Hội Nông dân xã A ‖ lần thứ 6”.

    A committee named without the whole ("Hội nghị Ban Chấp hành lần thứ 6"), or that of another body, is not told so.
    """
    whole = fold(issuer).lower().split()
    for span in (title, where.title):
        named = body_in(view, span) if span else None
        words = " ".join(view.key[slice(*named)].split()).split() if named else []
        if named and starts_inner(" ".join(words)) and words[-2:] == whole[-2:] and words != whole:
            of_whole = words[-len(whole) :] == whole
            of_party = (
                whole[0] == "dang" and "dang" in words[2:-2]
            )  # “Đảng ủy xã A” is the “Ban Chấp hành Đảng bộ xã A”
            if of_whole or of_party:
                return view.words(named)
    return None


def _is_no_body(view: View, span: Span) -> bool:
    """Whether an office begins the words, a verb stands in them, or they are part of a person's naming.

    “UBND huyện Trần Minh Hải”, “đồng chí A, Chủ tịch ‖ Liên minh HTX Việt Nam đã đến thăm”.
    """
    return (
        _OFFICE_FIRST.match(view.key, *span) is not None
        or _OFFICE_BEFORE.search(view.key, max(0, span[0] - 28), span[0]) is not None
        or of_paper(view, max(0, span[0] - 90), *span)
        or _SAYS.search(view.flow, *span) is not None
        or view.key.endswith(" cac cap", *span)
        or any(
            (person.name[1] == span[1] and " " in view.words(person.name))  # “huyện Anh Sơn” is nobody
            or (person.role and within(span, person.role))
            for person in persons(view, max(0, span[0] - _REACH), span[1] + 1)
        )
    )


def _told_of_body(view: View, document: DocumentFacts, where: Passages, title: Span | None) -> Span | None:
    """Where the lead has no body as its subject: the headline's, or the one that the meeting's name holds."""
    if document.kind not in ("news", "minutes", "resolution", "invitation"):
        return None
    spans = [span for span in (title, where.title) if span]
    named = next((body for span in spans if (body := body_in(view, span))), None)
    company = _company(view, where, title)
    if document.kind == "news" and named is None and company is None and (speaks := host_at(view, where.opening)):
        return speaks
    above = holder_of(view, where.title) if document.kind == "news" and where.title else None
    if above and named and title and within(named, title) and within(title, where.opening):
        return named if len(view.words(named).split()) >= len(view.words(above).split()) else above  # the fuller
    return above or named or company


def _company(view: View, where: Passages, title: Span | None) -> Span | None:
    """The company whose shareholders met, where it is not the subject: “Tại Đại hội đồng cổ đông …, Công ty X công bố”."""
    if title is None or not view.key.startswith(("dai hoi dong co dong", "dai hoi co dong", "dhcd", "dhdcd"), title[0]):
        return None
    start, end = first_sentences(view, where.opening, 2)
    bodies = sorted(span for body in find_organizations(view.text) for span in body.spans if start <= span[0] < end)
    named = ((_COMPANY.search(view.key, *span), span[1]) for span in bodies)
    return next(((company.start(), stop) for company, stop in named if company), None)
