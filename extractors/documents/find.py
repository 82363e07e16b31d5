"""Dữ kiện đầu và cuối văn bản: puts header, signature and news parts together as `DocumentFacts`.

Nothing is taken from a citation: only header lines, the title, the foot and a news item's own frame are read.
"""

from __future__ import annotations

import itertools
import re
from datetime import date
from functools import lru_cache

from domain.extraction import DocumentFacts, DocumentKind, Doubt, Role, Span
from extractors.citations.symbols import with_lost_dash
from extractors.documents.bylines import read_credit
from extractors.documents.card_page import read_card_page
from extractors.documents.dates import printed_day
from extractors.documents.facts import RawDocumentFacts
from extractors.documents.header import Header, read_header, starts_as_body
from extractors.documents.issuers.find import issuer_of
from extractors.documents.issuers.speaking import ISSUES, inviter_of, resolving_body, writer_of
from extractors.documents.issuers.unit_in_title import with_unit_of_title
from extractors.documents.issuers.units import with_unit
from extractors.documents.kinds import kind_of
from extractors.documents.letters import with_capitals_of
from extractors.documents.news import read_news
from extractors.documents.own_days import annexed, body_start, own_day
from extractors.documents.posted import posted_day
from extractors.documents.signatures.find import signatures
from extractors.documents.signatures.signature import signer_of
from extractors.documents.site_lines import is_worded
from extractors.documents.stamps import OF_POST
from extractors.documents.titles import title_of
from extractors.documents.view import View, view_of
from vitext.fold import fold
from vitext.lazy import regex

# “ngày …”, “……”, “số ____”, but no line that only parts a header from what is below.
_FORM = regex(r"\.{4,}|(?<=[^\s_] )_{4,}|[._]*…[.…_]+|(?:ngày|tháng|năm|hồi|lúc|giờ) ?…", re.IGNORECASE)
_FORM_HEADER = 400  # letters above the text in which the blanks of its header stand
_MOST_BLANKS, _BLANK_EVERY = 12, 150  # blanks in all, letters of a text to each
_FORM_BLANKS = 7  # so many blanks near the top make a form, not a record
# A plan whose header and title are lost: "…, Ủy ban nhân dân xã ban hành Kế hoạch triển khai như sau:".
_ANNOUNCED = regex(
    r"(?:ban hanh|xay dung) (?P<type>ke hoach|chuong trinh)(?!\w)[^.;:]{0,160}?(?:nhu sau|sau day|cu the)\s*:"
)
_NEAR = 2500
# Letters whose name is no type of paper.
_LETTER = regex(
    r"(?:(?:than|kinh|tran trong|tran trong kinh) moi"
    r"|thu (?:cam on|chuc mung|keu goi|chia buon|tri an|xin loi)|loi (?:cam on|tri an))(?!\w)"
)
_ADDRESSED = regex(r"\W*kinh\s+g(?:ui|oi)")
_GREETS = regex(r"\W*kinh (?:quy|thua|cha|chao|thay|anh|chi|ong|ba)(?!\w)")
_DAY_LINE = regex(r"\W*(?:[^\d\n,]{2,30}, )?ngay\W{1,3}\d{1,2}[\s./-][^\n]{1,24}\d{4}\W*")
_ABOUT = regex(r"\W*(?:cong van (?:so \S+ )?)?(?P<about>(?:v\s?/\s?v|ve viec)\W+\w)")
_LONGEST_SUBJECT = 260  # letters
_HEAD_LINES = 10
_LONGEST_BODY = 60  # letters of a body's name below a call
_POSTED_LINES = 5
_POSTED = regex(
    r"(?:(?<!\d)\d{1,2}|(?<=/\d{4})\d{2}):\d{2}(?!\d)"
    r"|(?<!\w)(?:cap nhat|ngay dang|dang (?:luc|ngay|boi)|posted|updated)(?!\w)"
    rf"|{OF_POST.pattern}"
)
_BY_HAND = regex(r"[([]\s?da ky(?: ten)?(?:\s?(?:,|va|&)? ?(?:da )?dong dau)?\s?[)\]]")
_SIGNED_LINES = 8
_DESK = regex(r"\([A-ZĐ]{2,10}\)\s*[-–]\s")  # a newspaper's letters: “(SMV) – Lợi dụng giá xăng thấp, …”
_NO_PLACE = regex(
    r"[._]{4,}|…|\d{3}|(?i:^hôm nay|^(?:hồi|lúc|vào) |\bgiờ\b|\b(?:kết thúc|bắt đầu)\b)"
)  # a blank, “PHẬT LỊCH 2575”


@lru_cache(maxsize=4)
def find_document_facts(text: str) -> RawDocumentFacts:
    """Read the facts of a document from its matching text (`vitext.clean`). Never raises on content."""
    view = view_of(text)
    if card := read_card_page(view):
        return RawDocumentFacts(card)
    header = read_header(view)
    if header.official:
        return _official(view, header)
    news = read_news(view)
    credit = news.credit
    kind = kind_of(
        view,
        header,
        is_news=_is_news(
            view, news.lead if news.told else None, credited=bool(credit.author or news.published or credit.source)
        ),
    )
    announced = _ANNOUNCED.search(view.key, 0, _NEAR) if not (credit.author or news.published) else None
    if announced:
        who = ISSUES.search(view.key, 0, _NEAR)
        issuer = view.words(who.span("who")) if who and starts_as_body(who["who"]) else None
        return RawDocumentFacts(DocumentFacts("programme" if announced["type"][0] == "c" else "plan", issuer=issuer))
    if kind == "official_letter":
        return _unheaded_letter(view)
    if kind == "news" and credit.author and (_signs_for_body(view, credit.author) or _signed_by_hand(view)):
        kind = "other"  # a notice or letter without header, which nobody reported
    if kind != "news":
        return _unheaded(view, header, kind, news.title, news.published)
    if news.lead is None and view.lines:
        credit = read_credit(view, 0)
    read = {"title": news.title, "author": credit.author, "source_credit": credit.source}
    spans = {name: span for name, span in read.items() if span}
    if news.published:
        spans["published"] = news.published[0]
    facts = DocumentFacts(
        kind,
        title=view.words(news.title) if news.title else None,
        author=view.words(credit.author) if credit.author else None,
        source_credit=view.words(credit.source) if credit.source else None,
        published=news.published[1] if news.published else None,
    )
    return RawDocumentFacts(facts, spans)


def _unheaded(
    view: View, header: Header, kind: DocumentKind, headline: Span | None, stamped: tuple[Span, date] | None
) -> RawDocumentFacts:
    """What a paper without header still says that is neither news nor a letter “Kính gửi: …”."""
    named = view.lines[0] if kind == "report" else _letters_heading(view) or headline
    stamped = stamped if kind not in ("resolution", "decision") else None  # such a day may be that of a paper it names
    own, posted = own_day(view, header, kind), _posted_above(view) or stamped
    if named and own.place and (named[0] <= own.place[0] < named[1] or _GREETS.match(view.key, named[0])):
        # neither “Lam Sơn, ngày 5/3/2031” nor “Kính quý Cha,” heads a paper
        named = view.lines[0] if view.lines[0] != named and is_worded(view, view.lines[0]) else None
    notifies = kind == "other" and named is not None and view.key.startswith("thong bao", named[0])
    who = writer_of(view) if kind == "invitation" or notifies else None
    who = who or (inviter_of(view) or _signed_off(view) if kind == "invitation" else None)
    who = resolving_body(view, 0) if kind == "resolution" else who
    signed = signer_of(signatures(view))
    if signed and not signed.authority and kind not in ("other", "invitation"):
        signed = None  # of minutes and plans only who signs for a body: “TM. HỘI ĐỒNG QUẢN TRỊ”
    read = {
        "date": own.dated,
        "place": own.place,
        "issuer": who,
        "signer": signed.span if signed else None,
        "published": posted[0] if posted else None,
    }
    facts = DocumentFacts(
        kind,
        title=view.words(named) if named else None,
        date=own.day,
        place=view.words(own.place) if own.place else None,
        issuer=view.words(who) if who else None,
        signer=signed.role if signed else None,
        published=posted[1] if posted else None,
    )
    return RawDocumentFacts(facts, {name: span for name, span in read.items() if span})


def _signed_off(view: View) -> Span | None:
    """The body that stands alone on the last line: “Kính chúc quý vị an lạc. ‖ Chùa Lam Sơn”."""
    last = view.lines[-1] if len(view.lines) > 1 else None
    alone = last and last[1] - last[0] <= _LONGEST_BODY and view.key[last[1] - 1].isalnum()
    return last if last and alone and starts_as_body(view.key_of(last)) and view.flow[last[0]].isupper() else None


def _letters_heading(view: View) -> Span | None:
    """The first line, where it says in capitals what letter this is: “THƯ CẢM ƠN”."""
    first = view.lines[0] if view.lines else None
    return first if first and view.is_upper(first) and _LETTER.match(view.key, *first) else None


def _signs_for_body(view: View, author: Span) -> bool:
    """Whether who is taken to have written an item is the one whose name stands below “TM. …” at its foot."""
    signed = signer_of(signatures(view))
    return signed is not None and signed.authority and fold(view.words(author)) == fold(signed.role.name)


def _signed_by_hand(view: View) -> bool:
    """Whether a line at the foot says that the name below it was signed: “Linh mục Chánh xứ ‖ (đã ký) ‖ Giuse An”."""
    return any(_BY_HAND.fullmatch(view.key, *line) for line in view.lines[-_SIGNED_LINES:-1])


def _unheaded_letter(view: View) -> RawDocumentFacts:
    """A letter whose header is lost begins with “Kính gửi: …”: what its text and its foot still say."""
    who, signer = writer_of(view), signer_of(signatures(view))
    above, dated = _above_address(view)
    who, place = who or above, read_header(view).place if dated else None
    title, posted = _subject_above(view), _posted_above(view)
    read = {
        "published": posted[0] if posted else None,
        "title": title,
        "issuer": who,
        "signer": signer.span if signer else None,
        "date": dated[0] if dated else None,
        "place": place,
    }
    spans = {name: span for name, span in read.items() if span}
    facts = DocumentFacts(
        "official_letter",
        title=view.words(title) if title else None,
        issuer=view.words(who) if who else None,
        signer=signer.role if signer else None,
        date=dated[1] if dated else None,
        place=view.words(place) if place else None,
        published=posted[1] if posted else None,
    )
    return RawDocumentFacts(facts, spans)


def _posted_above(view: View) -> tuple[Span, date] | None:
    """The day on which a site posted a paper without header, told among its first lines."""
    near = view.lines[:_POSTED_LINES]
    posted = posted_day(view, before=near[-1][1]) if near else None
    line = next((line for line in near if posted and line[0] <= posted[0][0] < line[1]), None)
    return posted if line and _POSTED.search(view.key, *line) else None  # else it may be the paper's own day


def _subject_above(view: View) -> Span | None:
    """What a letter is about, on a line of its own above “Kính gửi”: “V/v …”, “Công văn ‖ về việc …”."""
    above = itertools.takewhile(lambda line: not _ADDRESSED.match(view.key, line[0]), view.lines[:_HEAD_LINES])
    for line in above:
        about = _ABOUT.match(view.key, *line)
        if about and line[1] - line[0] <= _LONGEST_SUBJECT and view.key[line[1] - 1] not in ".;:":
            return about.start("about"), line[1]
    return None


def _above_address(view: View) -> tuple[Span | None, tuple[Span, date] | None]:
    """Who writes and when, on lines of their own above “Kính gửi”: “Tòa Giám mục Lam Sơn ‖ Ngày 13.9.2026”."""
    above = list(itertools.takewhile(lambda line: not _ADDRESSED.match(view.key, line[0]), view.lines[:_HEAD_LINES]))
    day = next((line for line in above if _DAY_LINE.fullmatch(view.key, *line)), None)
    if day is None:
        return None, None
    before = [line for line in above if line[1] <= day[0]][-1:]
    who = next((line for line in before if starts_as_body(view.key_of(line))), None)
    return who, printed_day(view.key, *day)


def _is_news(view: View, lead: int | None, *, credited: bool) -> bool:
    if lead is not None and _DESK.match(view.flow, lead):
        return True
    return credited or (
        lead is not None
        and bool(
            re.search(
                (
                    r"hoi nghi|hoi thao|toa dam|dai hoi|ky hop|cuoc hop|phien hop|hop |buoi|le |lop|ngay|phong vien"
                    r"|kiem tra|doan cong tac|lam viec|giam sat|tham |tiep |sinh hoat (?:chuyen de|chi bo|dinh ky)"
                    r"|dhd?cd|tap huan|gap mat|ra mat|hop bao"
                ),
                view.key[lead : lead + 600],
            )
        )
    )


def _official(view: View, header: Header) -> RawDocumentFacts:
    kind = kind_of(view, header, is_news=False)
    spans: dict[str, Span] = {}
    doubts: list[Doubt] = []
    signed = signatures(view)
    signer = signer_of([one for one in signed if one.span[0] > header.end])
    parent, issuer = issuer_of(view, header, kind) if not is_blank_form(view, header) else (None, None)
    full = with_unit_of_title(view, header, with_unit(view, header, issuer)) if issuer else None
    if full and full != issuer:
        issuer = full
        doubts.append(Doubt("issuer-from-text", f"Phần đầu không ghi đủ tên cơ quan; đã hiểu là {full}."))
    own = own_day(view, header, kind)
    if own.of_meeting:
        doubts.append(Doubt("date-of-meeting", "Biên bản không ghi ngày ở đầu; đã lấy ngày họp."))
    place = view.words(own.place) if own.place else None
    spans |= {name: span for name, span in (("date", own.dated), ("place", own.place)) if span}
    if header.number:
        spans["number"] = header.number
    by = signer.role if signer else None
    if place_signed := signer.span if signer else header.signed:
        spans["signer"] = place_signed
        by = by or Role(view.words(place_signed), None)
    posted = posted_day(view, before=body_start(view, header))
    if posted and header.dated and header.dated[0] <= posted[0][0] < header.dated[1]:
        posted = None  # “Ngày 06 tháng 5 năm 2025” below the number is the paper's own day
    if posted:
        spans["published"] = posted[0]
    title, title_span = title_of(view, header)
    if title_span:
        spans["title"] = title_span
    facts = DocumentFacts(
        kind,
        title=with_capitals_of(title, issuer) if title and issuer else title,
        number=_number(view, header),
        date=own.day,
        place=place if place and not _NO_PLACE.search(place) else None,
        issuer=issuer,
        parent_issuer=parent,
        signer=by,
        published=posted[1] if posted else None,
    )
    return RawDocumentFacts(facts, spans, tuple(doubts))


def _number(view: View, header: Header) -> str | None:
    span = header.number
    if span is None:
        issued = annexed(view, header) if header.symbol is None else None
        if issued is None:
            return None
        span = issued.span("number")
    return with_lost_dash(re.sub(r"\s*([-/&])\s*", r"\1", view.words(span)).rstrip("."))


def is_blank_form(view: View, header: Header) -> bool:
    """Whether the top of a paper is blanks to fill in: it tells of nobody and of no meeting."""
    top = view.text[max(0, header.end - _FORM_HEADER) : header.end + 1500]
    if "…" not in top and "...." not in top and "____" not in top:
        return False
    return sum(1 for _ in _FORM.finditer(top)) >= _FORM_BLANKS


def is_form(text: str) -> bool:
    """Whether a whole text is a form that nobody has filled in: its header and its body are blanks, line by line."""
    signs = text.count("…") + text.count("....") + text.count("____")  # each blank holds one of them at least
    if signs < _MOST_BLANKS or signs * _BLANK_EVERY < len(text):
        return False
    view = view_of(text)
    blanks = sum(1 for _ in _FORM.finditer(text))
    return blanks >= _MOST_BLANKS and blanks * _BLANK_EVERY >= len(text) and is_blank_form(view, read_header(view))
