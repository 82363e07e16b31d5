"""Dữ kiện đầu và cuối văn bản: puts header, signature and news parts together as `DocumentFacts`.

Nothing is taken from a citation: only header lines, the title, the foot and a news item's own frame are read.
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import datetime
import re
from functools import lru_cache

from domain.extraction import DocumentFacts, Doubt, Role, Span
from extractors.documents.bylines import read_credit
from extractors.documents.dates import days, printed_day
from extractors.documents.facts import RawDocumentFacts
from extractors.documents.header import TYPES, Header, read_header, starts_as_body
from extractors.documents.issuers import ISSUES, issuer_of, with_unit, writer_of
from extractors.documents.kinds import kind_of
from extractors.documents.letters import in_small_letters, title_in_small_letters
from extractors.documents.news import read_news
from extractors.documents.posted import posted_day
from extractors.documents.signature import signatures, signer_of
from extractors.documents.view import View, view_of
from vitext.fold import fold

_MEETS = re.compile(r"(?<=BIÊN BẢN )(?:HỘI NGHỊ|HỌP|ĐẠI HỘI|CUỘC HỌP|PHIÊN HỌP|KỲ HỌP)\b.*")
_REST = re.compile(
    rf"\s*(?:{'|'.join(TYPES)})\s+(?:cua (?:bo|uy ban|ubnd|so|tinh|hoi|lien minh|chinh phu|thu tuong|ban)[^,;\n]{{0,80}}?\s(?=ve ))?(?!hanh dong|phoi hop|cong tac|lien tich|hop |cua |so (?!ket))(?=[a-z])"
)
_PERIOD = re.compile(
    r"(?:nam (?:hoc|\d{4}$)|quy [ivx\d]|thang \d|6 thang|giai doan|dot \d|tuan \d|nhiem ky)[^a-z]*(?:nam [\d ]+)?"
)
_FORM = re.compile(r"[.…_]{4,}")
_FORM_BLANKS = 7  # so many blanks near the top make a form, not a record
# A plan whose header and title are lost: "…, Ủy ban nhân dân xã ban hành Kế hoạch triển khai như sau:".
_ANNOUNCED = re.compile(
    r"(?:ban hanh|xay dung) (?P<type>ke hoach|chuong trinh)(?!\w)[^.;:]{0,160}?(?:nhu sau|sau day|cu the)\s*:"
)
_NEAR = 2500
_ADOPTED = re.compile(
    r"nghi quyet[^.;]{0,160}? thong qua (?P<day>ngay\s+\d{1,2}\s?(?:[/.-]\s?\d{1,2}\s?[/.-]\s?|\s?thang\s+\d{1,2}\s+nam\s+)\d{4})"
)
_ANNEXED = re.compile(
    r"\(\s*(?:ban hanh )?kem theo (?P<type>[a-z]+ [a-z]+) so\s*:?\s*(?P<number>\d\S*)\s*,?\s*(?P<day>ngay\s+\d{1,2}\s?(?:[/.-]\s?\d{1,2}\s?[/.-]\s?|\s?thang\s+\d{1,2}\s+nam\s+)\d{4})"
)
_BLANK = re.compile(r"[.…_]{4,}")
_SIGNED_PLACE = re.compile(r"(?m)^(?P<place>[^\n,;:./()]{2,40}?)\s*,\s*ngay\s*(?P<day>\d{1,2}[ /.-][^\n]{5,30})$")


@lru_cache(maxsize=4)
def find_document_facts(text: str) -> RawDocumentFacts:
    """Read the facts of a document from its matching text (`vitext.clean`). Never raises on content."""
    view = view_of(text)
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
    if kind != "news":
        named = view.lines[0] if kind == "report" else news.title
        return RawDocumentFacts(DocumentFacts(kind, title=view.words(named) if named else None))
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


def _unheaded_letter(view: View) -> RawDocumentFacts:
    """A letter whose header is lost begins with “Kính gửi: …”: what its text and its foot still say."""
    who, signer = writer_of(view), signer_of(signatures(view))
    spans = {name: span for name, span in (("issuer", who), ("signer", signer.span if signer else None)) if span}
    by = Role(signer.role.name, signer.role.role) if signer else None
    return RawDocumentFacts(DocumentFacts("official_letter", issuer=view.words(who) if who else None, signer=by), spans)


def _is_news(view: View, lead: int | None, *, credited: bool) -> bool:
    return credited or (
        lead is not None
        and bool(
            re.search(
                r"hoi nghi|hoi thao|toa dam|dai hoi|ky hop|cuoc hop|phien hop|hop |buoi|le |lop|ngay|phong vien|kiem tra|doan cong tac|lam viec|giam sat|tham |tiep ",
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
    if issuer and (full := with_unit(view, header, issuer)) != issuer:
        issuer = full
        doubts.append(Doubt("issuer-from-text", f"Phần đầu không ghi đủ tên cơ quan; đã hiểu là {full}."))
    date, place = header.date, view.words(header.place) if header.place else None
    if date is None and header.dated is None:
        foot = [
            m
            for m in _SIGNED_PLACE.finditer(view.key, max(header.end, len(view.key) - 2500))
            if days(view.key, m.start("day"), m.end("day"))
        ]
        if foot:
            read = days(view.key, foot[-1].start("day"), foot[-1].end("day"))
            date, place = read[0].day, view.words(foot[-1].span("place"))
            spans["date"], spans["place"] = read[0].span, foot[-1].span("place")
        elif kind == "minutes":
            read = days(view.key, header.end, header.end + 700)
            if read:
                date, spans["date"] = read[0].day, read[0].span
                doubts.append(Doubt("date-of-meeting", "Biên bản không ghi ngày ở đầu; đã lấy ngày họp."))
    if date is None and header.dated is None and (adopted := _adopted(view, header, kind)):
        date, spans["date"] = adopted
    if header.date and header.dated:
        spans["date"] = header.dated
    if header.place:
        spans["place"] = header.place
    if header.number:
        spans["number"] = header.number
    by = Role(signer.role.name, signer.role.role) if signer else None
    if place_signed := signer.span if signer else header.signed:
        spans["signer"] = place_signed
        by = by or Role(view.words(place_signed), None)
    posted = posted_day(view, before=header.end)
    if posted and header.dated and header.dated[0] <= posted[0][0] < header.dated[1]:
        posted = None  # “Ngày 06 tháng 5 năm 2025” below the number is the paper's own day
    if posted:
        spans["published"] = posted[0]
    title, title_span = _title(view, header)
    if title_span:
        spans["title"] = title_span
    facts = DocumentFacts(
        kind,
        title=title,
        number=_number(view, header),
        date=date,
        place=place if place and not _BLANK.search(place) else None,
        issuer=issuer,
        parent_issuer=parent,
        signer=by,
        published=posted[1] if posted else None,
    )
    return RawDocumentFacts(facts, spans, tuple(doubts))


def _adopted(view: View, header: Header, kind: str) -> tuple[datetime.date, Span] | None:
    """Where the header is lost: the day on which a resolution says it was passed, or that its annex gives."""
    start = max(header.end, len(view.key) - 6000)
    said = _ADOPTED.search(view.key, start) if kind == "resolution" else None
    said = said or _annexed(view, header)
    read = printed_day(view.key, *said.span("day")) if said else None
    return (read[1], read[0]) if read else None


def _annexed(view: View, header: Header) -> re.Match[str] | None:
    """“(Ban hành kèm theo Nghị quyết số 08/NQ-HĐND ngày …)” below the document itself."""
    if header.type_word is None or view.key.find("kem theo", header.end) < 0:
        return None
    return next((one for one in _ANNEXED.finditer(view.key, header.end) if one["type"] == header.type_word), None)


def _number(view: View, header: Header) -> str | None:
    span = header.number
    if span is None:
        annexed = _annexed(view, header) if header.symbol is None else None
        if annexed is None:
            return None
        span = annexed.span("number")
    return re.sub(r"\s*([-/&])\s*", r"\1", view.words(span)).rstrip(".")


def _title(view: View, header: Header) -> tuple[str | None, Span | None]:
    lines = header.title or header.subject
    begun = _named_by_type(view, header) if lines and _PERIOD.match(view.key, *lines[0]) else None
    if header.title and (begun := begun or _rest_of_type(view, header)):
        lines = [begun, *lines]  # “BÁO CÁO SƠ KẾT HỌC KÌ I ‖ Năm học 2022 - 2023”, “THÔNG BÁO KẾT LUẬN ‖ của …”
    if lines and re.fullmatch(r"v\s*/\s*v\W*(?:[.…]+\W*(?:\(\d+\))?\W*)?", view.key_of((lines[0][0], lines[-1][1]))):
        lines = []
    if not lines:
        line = _named_by_type(view, header)
        if line is None:
            return None, None
        words = view.words(line)
        return (words if line == header.type_line else title_in_small_letters(view, words)), line
    pieces = [
        title_in_small_letters(view, view.words(line)) if view.is_upper(line) else view.words(line) for line in lines
    ]
    title = re.sub(r"^\(?(V/v)\s+:", r"\1:", pieces[0])
    for piece, line in zip(pieces[1:], lines[1:], strict=True):
        if view.is_upper(line) and not re.match(r"(?:hoi nghi|dai hoi|lien minh|ban )", view.key_of(line)):
            piece = piece[:1].lower() + piece[1:]
        before = view.text[: line[0]].rstrip(" *#\n\t|")
        comma = (
            ","
            if before.endswith(",") or (view.is_upper(line) and re.match(r"khoa |nhiem ky ", view.key_of(line)))
            else ""
        )
        title = f"{title}{comma} {piece}"
    if title.startswith("(") and title.endswith(")"):
        title = title[1:-1]  # “(V/v nghỉ lễ)”
    named = header.type_line if header.title and lines[0] != header.type_line else None
    more = _MEETS.search(view.words(named)) if named else None
    if more and not re.match(r"v/v|ve viec", fold(title).lower()):
        title = f"{title_in_small_letters(view, more.group())} {title}"
    if fold(title).lower().startswith("cua ") and header.type_line:
        title = f"{in_small_letters(view, view.words(header.type_line))} {title}"
    return title, (lines[0][0], lines[-1][1])


def _named_by_type(view: View, header: Header) -> Span | None:
    """What the type line goes on with, that of minutes whole; None where it is the type word only."""
    line = header.type_line
    if line is None or header.type_word is None or len(view.key_of(line)) <= len(header.type_word) + 3:
        return None
    return _rest_of_type(view, header) or line


def _rest_of_type(view: View, header: Header) -> Span | None:
    """What the type line goes on with after the type: “KẾ HOẠCH TRIỂN KHAI …”; minutes and programmes are called so whole."""
    line = header.type_line
    if line is None or header.type_word in (None, "bien ban", "chuong trinh"):
        return None
    rest = _REST.match(view.key, *line)
    return (rest.end(), line[1]) if rest else None


def is_blank_form(view: View, header: Header) -> bool:
    """Whether the top of a paper is blanks to fill in: it tells of nobody and of no meeting."""
    top = view.key[header.end : header.end + 1500]
    return sum(1 for _ in _FORM.finditer(top)) >= _FORM_BLANKS
