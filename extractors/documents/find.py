"""Dữ kiện đầu và cuối văn bản: puts header, signature and news parts together as `DocumentFacts`.

Nothing is taken from a citation: only header lines, the title, the foot and a news item's own frame are read.
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import datetime
import itertools
import re
from functools import lru_cache

from domain.extraction import DocumentFacts, Doubt, Role, Span
from extractors.documents.dates import days, printed_day
from extractors.documents.facts import RawDocumentFacts
from extractors.documents.header import TYPES, Header, inner_organ, read_header, starts_as_body, starts_inner
from extractors.documents.kinds import kind_of
from extractors.documents.letters import in_small_letters, spelled_out, title_in_small_letters
from extractors.documents.news import posted_day, read_news
from extractors.documents.signature import signatures, signer_of
from extractors.documents.view import View, view_of
from vitext.fold import fold

_MEETS = re.compile(r"(?<=BIÊN BẢN )(?:HỘI NGHỊ|HỌP|ĐẠI HỘI|CUỘC HỌP|PHIÊN HỌP|KỲ HỌP)\b.*")
_REST = re.compile(
    rf"\s*(?:{'|'.join(TYPES)})\s+(?:cua (?:bo|uy ban|ubnd|so|tinh|hoi|lien minh|chinh phu|thu tuong|ban)[^,;\n]{{0,80}}?\s(?=ve ))?(?!hanh dong|phoi hop|cong tac|lien tich|hop |cua |so )(?=[a-z])"
)
_OF_BODY = re.compile(rf"\s*(?:{'|'.join(TYPES)})\s+cua\s+(?P<who>[^,;\n]{{3,80}}?)\s(?=(?:ve|v/v|tai)\s)")
_OF_MEETING = re.compile(
    r"\W*bien ban (?:cuoc |buoi )?(?:hop|hoi nghi)\s+(?P<who>(?:(?!thang|quy|lan|nam|ve|dot|dinh)\w+\s*){2,8})$"
)
_FORM = re.compile(r"[.…_]{4,}")
_FORM_BLANKS = 7  # so many blanks near the top make a form, not a record
_SESSION = re.compile(r"khoa |ky hop|nhiem ky|phien hop|lan thu|\(|thang |nam ")
_SESSION_AFTER = re.compile(r",?\s+(?:khoa [ivx\d]|ky hop thu|nhiem ky)")
_HEADS = re.compile(
    r"(?:chu tich |bo truong |giam doc |tong giam doc |hieu truong |tm\.? )?(?:hoi dong|uy ban|ban |bo |so |lien minh|htx|hop tac xa|cong ty|dai hoi dong|hoi |doan |cong doan|chi bo|dang |truong )"
)
_INFORMS = re.compile(
    r"(?m)^\W*(?P<who>[^\W\d][^\n.;:,]{4,70}?) (?:xin |tran trong |kinh )?thong bao\s+(?:de|den|toi|cho|ket luan|y kien|noi dung)(?!\w)"
)
_ISSUES = re.compile(
    r"(?:,\s|(?m:^)\W*|[.;]\s)(?P<who>[^\W\d][^\n.;:,]{3,70}?) (?:ban hanh|xay dung|xin bao cao|bao cao|kinh bao cao|trinh|de nghi|huong dan|trien khai|yeu cau)\s(?:[^.;\n]|\.(?=\d)){0,200}?(?:nhu sau|sau day|cu the)\s*:"
)
_DIRECTS = re.compile(
    r"(?:,\s|^\W*)(?P<who>(?:bo truong|chu tich|uy ban|ubnd|ban |giam doc|thu tuong|tinh uy|huyen uy|dang uy)[^\n.;:,]{0,70}?) (?:chi thi|yeu cau)\s*(?:cac[^:\n]{0,60})?:"
)
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
_COMMITTEES = {
    "ban chap hanh": "Ban Chấp hành",
    "bch": "Ban Chấp hành",
    "hoi dong quan tri": "Hội đồng quản trị",
    "hdqt": "Hội đồng quản trị",
    "hoi dong thanh vien": "Hội đồng thành viên",
}
_SHORT = {"BCH": "Ban Chấp hành", "BTV": "Ban Thường vụ", "HĐQT": "Hội đồng quản trị", "HĐTV": "Hội đồng thành viên"}
_OFFICE_OF_UNIT = re.compile(
    r"(?:van phong|thuong truc)(?: (?:hdnd|ubnd|hoi dong nhan dan|uy ban nhan dan|va|-|&|,))+$"
)
_UNIT_AT_END = re.compile(r"(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn) .+$")
_OF_PARTY = ("Ban Chấp hành",)
_DANG_UY = re.compile(r"^Đảng (?:ủy|uỷ)")
_HUYEN_UY = re.compile(r"(?P<unit>Huyện|Tỉnh) (?:ủy|uỷ) ")
_FOR_COMMITTEE = re.compile(rf"(?:t\.?m\.?|t/m\.?)\s*(?P<who>{'|'.join(_COMMITTEES)})(?!\w)")
_COMMITTEE_ACTS = re.compile(
    rf"(?:,\s|(?m:^)\W*)(?P<who>{'|'.join(_COMMITTEES)})(?!\w)[^.;\n]{{0,160}}?\s(?:hop|to chuc|tien hanh|da thao luan|thong nhat|quyet nghi)(?!\w)"
)
_GATHERS = (
    rf"(?:hoi nghi|cuoc hop|phien hop|hop|ky hop)(?: lan thu \w+)?,? (?:cua )?(?P<who>{'|'.join(_COMMITTEES)})(?!\w)"
)
_COMMITTEE_GATHERS = re.compile(_GATHERS)
_COMMITTEE_MEETS = re.compile(rf"{_GATHERS}|cua (?P<of>{'|'.join(_COMMITTEES)})(?!\w)")


@lru_cache(maxsize=4)
def find_document_facts(text: str) -> RawDocumentFacts:
    """Read the facts of a document from its matching text (`vitext.clean`). Never raises on content."""
    view = view_of(text)
    header = read_header(view)
    if header.official:
        return _official(view, header)
    news = read_news(view)
    kind = kind_of(
        view, header, is_news=_is_news(view, news.lead, credited=bool(news.author or news.published or news.source))
    )
    announced = _ANNOUNCED.search(view.key, 0, _NEAR) if not (news.author or news.published) else None
    if announced:
        who = _ISSUES.search(view.key, 0, _NEAR)
        issuer = view.words(who.span("who")) if who and starts_as_body(who["who"]) else None
        return RawDocumentFacts(DocumentFacts("programme" if announced["type"][0] == "c" else "plan", issuer=issuer))
    if kind != "news":
        named = view.lines[0] if kind == "report" else news.title
        return RawDocumentFacts(DocumentFacts(kind, title=view.words(named) if named else None))
    read = {"title": news.title, "author": news.author, "source_credit": news.source}
    spans = {name: span for name, span in read.items() if span}
    if news.published:
        spans["published"] = news.published[0]
    facts = DocumentFacts(
        kind,
        title=view.words(news.title) if news.title else None,
        author=view.words(news.author) if news.author else None,
        source_credit=view.words(news.source) if news.source else None,
        published=news.published[1] if news.published else None,
    )
    return RawDocumentFacts(facts, spans)


def _is_news(view: View, lead: int | None, *, credited: bool) -> bool:
    return credited or (
        lead is not None
        and bool(
            re.search(
                r"hoi nghi|dai hoi|ky hop|cuoc hop|phien hop|buoi|le |lop|ngay|phong vien", view.key[lead : lead + 600]
            )
        )
    )


def _official(view: View, header: Header) -> RawDocumentFacts:
    kind = kind_of(view, header, is_news=False)
    spans: dict[str, Span] = {}
    doubts: list[Doubt] = []
    signed = signatures(view)
    signer = signer_of(signed)
    parent, issuer = _bodies(view, header, kind) if not is_blank_form(view, header) else (None, None)
    date, place = header.date, view.words(header.place) if header.place else None
    if date is None and header.dated is None:
        foot = [
            m
            for m in _SIGNED_PLACE.finditer(view.key, max(header.end, len(view.key) - 2500))
            if days(view.key, m.start("day"), m.end("day"))
        ]
        if foot and kind == "minutes":
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
    if signer:
        spans["signer"] = signer.span
    posted = posted_day(view, before=header.end)
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
        signer=Role(signer.role.name, signer.role.role) if signer else None,
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
    if lines and re.fullmatch(r"v\s*/\s*v\W*(?:[.…]+\W*(?:\(\d+\))?\W*)?", view.key_of((lines[0][0], lines[-1][1]))):
        lines = []
    if not lines:
        line = header.type_line
        if line is None or header.type_word is None or len(view.key_of(line)) <= len(header.type_word) + 3:
            return None, None
        rest = _REST.match(view.key, *line)
        if rest and header.type_word not in ("bien ban", "chuong trinh"):
            line = (rest.end(), line[1])
            return title_in_small_letters(view, view.words(line)), line
        return view.words(line), line
    pieces = [
        title_in_small_letters(view, view.words(line)) if view.is_upper(line) else view.words(line) for line in lines
    ]
    title = pieces[0]
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
    more = _MEETS.search(view.words(header.type_line)) if header.type_line and header.title else None
    if more and not re.match(r"v/v|ve viec", fold(title).lower()):
        title = f"{title_in_small_letters(view, more.group())} {title}"
    if fold(title).lower().startswith("cua ") and header.type_line:
        title = f"{in_small_letters(view, view.words(header.type_line))} {title}"
    return title, (lines[0][0], lines[-1][1])


def is_blank_form(view: View, header: Header) -> bool:
    """Whether the top of a paper is blanks to fill in: it tells of nobody and of no meeting."""
    top = view.key[header.end : header.end + 1500]
    return sum(1 for _ in _FORM.finditer(top)) >= _FORM_BLANKS


def _bodies(view: View, header: Header, kind: str) -> tuple[str | None, str | None]:
    """The parent organ and the issuing one, in small letters."""
    names = [in_small_letters(view, " ".join(view.words(line) for line in organ)) for organ in header.organs]
    names = _with_parts(names)
    authority = _authority(view, header)
    if not names:
        return None, authority or _speaking(view, header)
    issuer = names.pop()
    if inner_organ(fold(issuer).lower()) and names:
        whole = names.pop()
        issuer = f"{issuer} {whole}"
    elif authority and (
        fold(authority).lower().startswith(f"{fold(issuer).lower()} ")
        or (kind == "resolution" and starts_inner(fold(authority).lower()) and not inner_organ(fold(authority).lower()))
    ):
        issuer = authority
    issuer = spelled_out(view, issuer)
    parent = names[-1] if names else None
    if parent and fold(issuer).lower() == "van phong":
        issuer = f"{issuer} {parent}"
    elif parent and _OFFICE_OF_UNIT.match(fold(issuer).lower()) and (unit := _UNIT_AT_END.search(parent)):
        issuer = f"{issuer} {unit.group()}"  # "Văn phòng HĐND và UBND" below "Ủy ban nhân dân huyện …"
    if kind == "resolution" and not starts_inner(fold(issuer).lower()):
        issuer = _deciding(view, header, issuer)
    short, _, rest = issuer.partition(" ")
    if kind == "resolution" and rest and short in _SHORT:
        issuer = f"{_SHORT[short]} {rest}"
    return parent, issuer


def _with_parts(names: list[str]) -> list[str]:
    """Two lines of one body put together: “Ban Chấp hành ‖ Liên minh …”, “Ngân hàng … ‖ Chi nhánh tỉnh …”."""
    joined: list[str] = []
    for name in names:
        key = fold(name).lower()
        before = fold(joined[-1]).lower() if joined else ""
        if (inner_organ(before) and not inner_organ(key)) or (before and key.startswith("chi nhanh tinh ")):
            joined[-1] = f"{joined[-1]} {name}"
        else:
            joined.append(name)
    return joined


def _authority(view: View, header: Header) -> str | None:
    """The body named between title and text: “HỘI ĐỒNG NHÂN DÂN TỈNH …”, without its term and session."""
    named = list(itertools.takewhile(lambda line: not _SESSION.match(view.key_of(line)), header.authority))
    if not named or not _HEADS.match(view.key_of(named[0])):
        return None
    words = " ".join(view.words(line) for line in named)
    session = _SESSION_AFTER.search(fold(words).lower())
    return in_small_letters(view, words[: session.start()] if session else words)


def _speaking(view: View, header: Header) -> str | None:
    """Where the header is lost, the one who speaks: “Văn phòng … xin thông báo để …”, “…, Bộ trưởng Bộ … chỉ thị:”."""
    met = _OF_MEETING.match(view.key, *header.type_line) if header.type_line else None
    if met and starts_as_body(met["who"]):
        return view.words(met.span("who"))
    heading = _OF_BODY.match(view.key, *header.type_line) if header.type_line else None
    if heading and starts_as_body(heading["who"]):
        return in_small_letters(view, view.words(heading.span("who")))
    if header.type_word == "chi thi":
        told = _DIRECTS.search(view.key, header.end, header.end + 2500)
    elif header.type_word == "thong bao":
        told = _INFORMS.search(view.key, max(header.end, len(view.key) - 2000))
    else:
        told = _ISSUES.search(view.key, header.end, header.end + 3000)
        told = told if told and starts_as_body(told["who"]) else None
    return view.words(told.span("who")) if told and view.flow[told.start("who")].isupper() else None


def _deciding(view: View, header: Header, issuer: str) -> str:
    """A resolution is the committee's, though the header names the whole body: read it around the title and at the foot."""
    for line in header.authority:
        if inner_organ(view.key_of(line)):
            return f"{in_small_letters(view, view.words(line))} {issuer}"
    met = next((found for line in header.title if (found := _COMMITTEE_MEETS.match(view.key, *line))), None)
    near = (header.end, min(len(view.key), header.end + 1500))
    committee = (
        met
        or _FOR_COMMITTEE.search(view.key, max(header.end, len(view.key) - 2500))
        or _COMMITTEE_ACTS.search(view.key, *near)
        or _COMMITTEE_GATHERS.search(view.key, *near)
    )
    if committee is None:
        return issuer
    name = _COMMITTEES[committee.groupdict().get("of") or committee["who"]]
    return f"{name} {_as_party(issuer) if name in _OF_PARTY else issuer}"


def _as_party(issuer: str) -> str:
    """The whole whose committee a Party committee is: “Huyện ủy X” is that of “Đảng bộ huyện X”."""
    district = _HUYEN_UY.match(issuer)
    if district:
        return f"Đảng bộ {district['unit'].lower()} {issuer[district.end() :]}"
    return _DANG_UY.sub("Đảng bộ", issuer)
