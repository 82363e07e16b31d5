"""Văn bản dẫn theo tên: Luật Hợp tác xã năm 2012, Điều lệ Liên minh …, Biên bản Đại hội ngày 14/3/2026, Chỉ thị 05.

yes: "Luật sửa đổi, bổ sung một số điều của Luật Giáo dục ngày 25/11/2009" (one law),
     "Luật HTX 2012" (title "HTX 2012"), "Luật Giáo dục ngày 14 tháng 6 năm 2019", "Bộ luật Lao động năm 2019",
     "Nghị quyết Đại hội Đảng bộ xã lần thứ I, nhiệm kỳ 2025 - 2030", "Nghị quyết Hội nghị Người lao động năm 2026",
     "nghị quyết Đại hội Công đoàn tỉnh lần thứ XI",
     "Tờ trình ngày 12/3/2026 của UBND xã"
     "(Luật Bến cảng, Luật Đèn biển)": names that no list knows, in a list of laws
     "Căn cứ Quy chế hoạt động của … ngày 2/4/2005"
no:  "dự án Luật …", "xây dựng Luật …" (bills, unless they amend a law), "4 Nghị quyết Hội nghị …" (several),
     "Luật sư", "theo Điều lệ", "Nghị quyết Đại hội", "Nghị quyết Hội nghị", "Biên bản được lập", "Quyết định 12 hộ"
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from extractors.citations.dates import date_after
from extractors.citations.issuers import issuer_end
from extractors.citations.laws import titles_pattern
from extractors.citations.types import spelled
from vitext.fold import fold
from vitext.lazy import regex

# A set of first letters, then the rest: scanned fast. Either spelling, with marks or without.
NAMED = regex(
    r"[BLPHĐDNCTKQln](?<!\w.)(?:(?<=B)(?:(?P<code>[ộo]\s{1,2}[lL]u[ậa]t|Ộ\s{1,2}LUẬT)"
    r"|(?P<minutes>i[êe]n\s{1,2}b[ảa]n)|áo\s{1,2}cáo)"
    r"|(?<=[Ll])(?P<law>u[ậa]t|(?<=L)UẬT)|(?<=P)(?P<ordinance>h[áa]p\s{1,2}l[ệe]nh)|(?<=H)(?P<constitution>i[ếe]n\s{1,2}ph[áa]p)"
    r"|(?<=[ĐD])(?:(?P<charter>i[ềe]u\s{1,2}l[ệe])|ề\s{1,2}án)"
    r"|(?<=[Nn])gh[ịi]\s{1,2}(?:(?P<resolution>quy[ếêe]t)|đ[ịi]nh|d[ịi]nh)"
    r"|(?<=C)(?:h[ỉi]\s{1,2}th[ịi]|ông\s{1,2}(?:văn|điện)|hương\s{1,2}trình(?=\s{1,2}\d)|V(?=\s{1,2}\d{3,5}(?!\w|[./-]\w)))"
    r"|(?<=T)(?:[ờo]\s{1,2}tr[ìi]nh|hông\s{1,2}(?:tư|báo))|(?<=K)(?:[ếe]t\s{1,2}lu[ậa]n|ế\s{1,2}hoạch)"
    r"|(?<=Q)uy(?:(?:[ếe]t)?\s{1,2}đ[ịi]nh|\s{1,2}(?P<rules>ch[ếe])))(?!\w)"
)
_TITLE = regex(rf"\s{{1,3}}(?P<title>(?:{titles_pattern()})(?:(?!\w)|(?=nam\s{{1,3}}\d{{4}})))")
_NATION = regex(
    r"\s{1,3}(?P<title>nuoc\s{1,3}(?:cong\s+hoa\s+xa\s+hoi\s+chu\s+nghia\s+viet\s+nam"
    r"|viet\s+nam\s+dan\s+chu\s+cong\s+hoa|chxhcn\s+viet\s+nam))(?!\w)"
)
_MARKED_TITLE = regex(
    r"\s{1,3}(?P<title>[^\W\d][^;:.()\d]{2,78}?)(?=\s{1,3}(?:so\s{1,3}\d|ngay\s{1,3}\d|nam\s{1,3}\d{4}|\d{4}))"
)
# A name that no list knows, in a list of laws: with a capital, another law or the bracket's end behind it.
_LISTED_TITLE = regex(
    r"\s{1,3}(?P<title>[^\W\d][^,;:.()\d\n]{4,60}?)"
    r"(?=(?:\s?[,;]|\s{1,3}va)\s{1,3}(?:bo\s{1,3})?luat\s|\s?\)|\s{1,2}\(sua doi\))"
)
_LAW_VERBS = regex(r"(?<!\w)(?:quy định|được|đã|đang|sẽ|có|là|theo|đến|cho|do|này|mới)(?!\w)", re.IGNORECASE)
# Bills: “góp ý dự thảo ‖ Luật …”, “việc xây dựng các dự án ‖ Luật A, Luật B”.
_BILL = regex(r"(?:du an|du thao|(?<!luat )xay dung)(?:\s{1,3}(?:cac|bo))?\s{1,3}\Z")
_MADE = regex(r"\(|\d{4}")  # “dự án Luật … (sửa đổi)” names a law that there is, as its year does
_AND_LAW = regex(r"(?:\s?[,;]|\s{1,3}va)(?:\s{1,3}bo)?\s{1,3}\Z")
# “4 ‖ Nghị quyết Hội nghị …”: several papers, which are named one by one elsewhere.
_SEVERAL = regex(r"(?:(?<![\w/.,-])\d{1,2}|(?<!\w)(?:các|những|hai|ba|bốn))\s{1,2}\Z")
_RULES = regex(
    r"\s{1,3}(?P<title>[^\W\d][^;:.()\d\n]{4,100}?)(?<! truoc)(?<! den)(?<! tu)(?<! het)(?<! xong)(?<! vao),?"
    r"(?=\s{1,3}ngay\s{1,3}\d)"
)
_BY_RULES = regex(r"(?<!\w)(?:Căn cứ|căn cứ|Theo|theo)(?: vào)?\s{1,3}\Z")
_PERSON = regex(
    r"\s{1,3}(?:sư|gia|su)(?!\w)(?!\s{1,3}(?:số\s|năm\s)?\d)", re.IGNORECASE
)  # “Luật sư”, “Luật gia”: people
_SUA_DOI = r"\s{1,2}(?:\(sua doi[^()]{0,20}\)|sua doi(?:, bo sung)?(?=\s{1,2}(?:nam\s{1,2})?20\d\d))"
_YEAR = regex(
    rf"(?:{_SUA_DOI})?(?:\s{{1,3}}|(?=nam))(?:(?:nam\s{{1,3}})?(?:19|20)\d\d(?![\d/-])|nam\s{{1,3}}20\d\d(?=\d{{1,2}}(?![\w/-])))(?:{_SUA_DOI})?"
)
_AMENDED = regex(_SUA_DOI)
# A law that amends others is one law: "Luật sửa đổi, bổ sung một số điều của ‖ Luật Tổ chức Chính phủ và Luật …".
_AMENDING = regex(
    rf"\s{{1,3}}sua doi(?:\s?,|\s{{1,2}}va)?\s{{1,3}}bo sung(?:\s{{1,3}}mot so dieu)?(?:\s{{1,3}}(?:cua|cac))*"
    rf"\s{{1,3}}(?:bo luat|luat|phap lenh)\s{{1,3}}(?:{titles_pattern()})(?!\w)"
    rf"(?:(?:\s?,|\s{{1,3}}va)\s{{1,3}}(?:bo luat|luat|phap lenh)\s{{1,3}}"
    rf"(?:(?:{titles_pattern()})(?!\w)|[^\W\d][^,;:.()\d\n]{{3,50}}(?=,\s{{1,3}}(?:bo )?luat\s))){{0,12}}"
)
_MEETING = regex(
    r"\s{1,3}(?P<title>(?:hoi nghi|dai hoi|phien hop|cuoc hop|hop|kiem phieu|lam viec)(?:[^;:.()\n]|\n(?!\n)){0,80}?)"
    r"(?<! truoc)(?<! den)(?<! tu)(?<! het)(?=\s{1,3}ngay\s{1,3}\d)"
)
_SHORT = regex(
    r"\s{1,2}(?:so\s{1,2})?(?P<number>(?<=so.)\d{1,2}\.\d{3}(?=\s{1,2}ngay\s)|\d{2,4}[a-e]?(?![\w/.,%-]{0,9}\d|[\w/%-])"
    r"|\d{1,4}/(?:19|20)\d\d(?![\w/-]|[.,]\d))"
    r"(?=[.,;:?!)”\"]|\s{0,3}\Z|\s{1,2}(?:cua|ve|ngay|va|ban (?:chap )?hanh|den|tren|la|theo|con|da|dang|se|duoc|gan"
    r"|trong|khi|nham|neu|thi|phai|can|cung|tu|khong|co|nhu|ra sao)(?:\s|[?]))"
)
_OF_CHARTER = regex(r"\s{1,2}to chuc(?:,|\s{1,2}va)\s{1,2}hoat dong(?:\s{1,2}cua)?(?=\s)")
# A charter's own heading, above its name, and that of any company: “Điều lệ Công ty cổ phần là cơ sở …”.
_ANY_CHARTER = regex(r"\s*\n\s*\n")
_ANY_COMPANY = regex(r"\s+(?:công ty|hợp tác xã|htx)(?:\s+(?:cổ|cổ\s+phần|tnhh))?", re.IGNORECASE)
_CONGRESS = regex(
    r"\s{1,2}(?:cua\s{1,2})?"
    r"(?=dai hoi|trung uong \d|hoi nghi|(?:hdnd|hoi dong nhan dan|(?:tinh|huyen|thanh) uy)(?!\w))"
)
_NAMED_SESSION = regex(r"lan thu|nhiem ky|trung uong \d|khoa|dai hoi [ivx]{1,5}(?!\w)")
_NUMBERED_CONFERENCE = regex(r"lan thu|trung uong")
_OF_PARTY = regex(r"\s{1,3}c[ủu]a\s{1,3}[ĐD][ảa]ng(?!\s{1,3}(?:[bB][ộo]|[ỦUủu][yỷ]|[đd][oo]àn)|\w)")
_OF_BODY = regex(r"hdnd|hoi dong nhan dan|(?:tinh|huyen|thanh) uy")  # "Nghị quyết HĐND tỉnh", not "của HĐND"
_OF = regex(r"\s{0,2},?\s{1,2}c[ủu]a(?=\s)")
# The Party's plenum without "của": "Nghị quyết 20 ‖ Ban Chấp hành Trung ương".
_OF_PLENUM = regex(r"(?=\s{1,2}Ban\s{1,2}[Cc]h[ấa]p\s{1,2}h[àa]nh\s)")
# The year by which a conference is told: "Nghị quyết Hội nghị Người lao động ‖ năm 2026".
_OF_YEAR = regex(r"\s{1,3}n[ăa]m\s{1,3}(?:h[ọo]c\s{1,3})?20\d\d(?:\s?-\s?20\d\d)?(?![\w/-])")
_DATED = regex(r"\s{1,3}ngay\s{1,3}\d")
_RIGHTFUL = regex(r"(?:pháp|kỷ|kỉ|quy|phap|ky|ki)\s{1,2}\Z", re.IGNORECASE)  # “pháp ‖ luật lao động”
_PART_OF_WORD = ("PHÁP ", "KỶ ", "KỈ ", "QUY ", "ĐOÀN ", "Đoàn ", "đoàn ")  # “PHÁP LUẬT DÂN SỰ”, “KỶ LUẬT LAO ĐỘNG”
_SHORT_TYPES = frozenset(
    ("chi thi", "nghi quyet", "nghi dinh", "ket luan", "thong tu", "quy dinh", "quyet dinh", "cong dien", "cong van")
)
# Other types are often counted ("Kế hoạch 100 ngày"): a number is theirs where a day or a body follows ("Kế hoạch 54
# của Tỉnh ủy"), or "số" stands before it.
_ISSUED = regex(
    r"\s{1,2}(?P<so>so\s{1,2})?(?P<number>\d{1,4})"
    r"(?=\s{0,2},?\s{1,2}(?:ngay\s{1,2}\d{1,2}(?:[/.-]\d|\s{1,2}thang\s)|cua\s{1,2}\w))"
)


_LAWS = frozenset(("Luật", "Bộ luật", "Pháp lệnh"))
_BETWEEN = 12  # letters


@dataclass(frozen=True, slots=True)
class Named:
    """A citation without a symbol, from its type word on."""

    start: int
    end: int
    type: str
    number: str | None = None
    date: date | None = None
    issuer: str | None = None
    title: str | None = None


def named_at(text: str, found: re.Match[str], limit: int) -> Named | None:
    """Read the citation whose type word is `found`; it may not reach `limit`, where another citation begins."""
    start, end = found.span()
    stop = min(limit, end + 400)
    after = fold(text[end:stop]).lower()
    name = "Công văn" if found[0] == "CV" else spelled(found[0])
    kind = found.lastgroup
    if found[0][0] == "n":  # typed small only a number or the name of a congress tells a paper
        several = _SEVERAL.search(text, max(0, start - 8), start)
        named = None if several else _short(text, start, end, name, after)
        named = named if named and (named.issuer or kind != "resolution") else None  # not “nghị quyết 18 của xã”
        named = named or _of_congress(text, start, end, name, after)
    elif kind in ("law", "code", "ordinance", "constitution"):
        named = _law(text, start, end, name, after)
    elif kind == "charter":
        whose = _OF_CHARTER.match(after)
        last = issuer_end(text, end + (whose.end() if whose else 0), small_words=3)
        title = " ".join(text[end:last].split()) if last and not _ANY_COMPANY.fullmatch(text, end, last) else None
        if last and (amended := _AMENDED.match(after, last - end)):
            last = end + amended.end()  # "Điều lệ Đảng ‖ (sửa đổi, bổ sung)"
        named = Named(start, last or end, name, title=title) if title and not _ANY_CHARTER.match(text, end) else None
    elif kind == "rules":
        named = _rules(text, start, end, name, after)
    elif kind == "minutes" and (meeting := _MEETING.match(after)):
        title = " ".join(text[end : end + meeting.end()].split())
        named = _dated(
            text, start, end + meeting.end(), name, title if title[0].isupper() and " " in title[8:] else None
        )
    else:
        named = _short(text, start, end, name, after)
        if not named and kind == "resolution":
            named = _of_congress(text, start, end, name, after)
        if not named and _DATED.match(after):
            named = _dated(text, start, end, name, None)
            named = named if named and named.issuer else None
        named = named or _of_body(text, start, end, name)
    return named if named and named.end <= limit else None


def is_bill(text: str, law: Named, bill_before: int) -> bool:
    """Whether a law is only being made: told before it, or it goes on a list whose last bill ended at `bill_before`."""
    if law.type not in _LAWS or law.date or _MADE.search(law.title or ""):
        return False
    said = fold(text[max(0, law.start - 24) : law.start]).lower()
    if _BILL.search(said):
        return True
    near = bill_before and law.start - bill_before < _BETWEEN
    return bool(near) and _AND_LAW.fullmatch(fold(text[bill_before : law.start]).lower()) is not None


def _rules(text: str, start: int, end: int, name: str, after: str) -> Named | None:
    """Rules that a paper is based on: “Căn cứ Quy chế hoạt động của … ngày 2/4/2005”."""
    title = _RULES.match(after)
    if title is None or not _BY_RULES.search(text, max(0, start - 16), start):
        return None
    return _dated(text, start, end + title.end(), name, " ".join(text[end : end + title.end("title")].split()))


def _law(text: str, start: int, end: int, name: str, after: str) -> Named | None:
    if _PERSON.match(text, end) or text.endswith(_PART_OF_WORD, max(0, start - 5), start):
        return None
    if text[start] == "l" and not _is_typed_small(text, start, end, after):
        return None
    amending = _AMENDING.match(after) if after.lstrip().startswith("sua doi") else None
    title = (
        None
        if amending
        else _of_nation(name, after) or _TITLE.match(after) or _MARKED_TITLE.match(after) or _listed(text, end, after)
    )
    last = end + (amending.end() if amending else title.end("title") if title else 0)
    if not title and not amending and not (name == "Hiến pháp" and _YEAR.match(after)):
        return None
    shown = " ".join(text[end:last].split())
    if day := date_after(text, last):
        return Named(start, day.end, name, date=day.day, title=shown)
    rest = fold(text[last : last + 60]).lower()
    more = _YEAR.match(rest) or _AMENDED.match(rest)
    last += more.end() if more else 0
    return Named(start, last, name, title=" ".join(text[end:last].split()) or None)


def _is_typed_small(text: str, start: int, end: int, after: str) -> bool:
    """Whether "luật" begins the name of a law that is known: "luật Đất đai"; no: "pháp ‖ luật lao động"."""
    known = None if _RIGHTFUL.search(text, max(0, start - 6), start) else _TITLE.match(after)
    return known is not None and text[end + known.start("title")].isupper()


def _of_nation(name: str, after: str) -> re.Match[str] | None:
    """The nation whose constitution it is, with a year behind it or without."""
    return _NATION.match(after) if name == "Hiến pháp" else None


def _listed(text: str, end: int, after: str) -> re.Match[str] | None:
    """The name of a law that no list knows, among others: “(Luật Bến cảng, Luật Đèn biển)”."""
    title = _LISTED_TITLE.match(after)
    if title is None or not text[end + title.start("title")].isupper():
        return None
    return None if _LAW_VERBS.search(text, end, end + title.end("title")) else title


def _dated(text: str, start: int, end: int, name: str, title: str | None) -> Named | None:
    day = date_after(text, end)
    if not day:
        return None
    last, issuer = day.end, None
    if of := _OF.match(text, last):
        stop = issuer_end(text, of.end())
        if stop:
            last, issuer = stop, " ".join(text[of.end() : stop].split())
    return Named(start, last, name, date=day.day, issuer=issuer, title=title)


def _of_body(text: str, start: int, end: int, name: str) -> Named | None:
    """The body before the day: "Công văn của Sở Nội vụ ngày 14/8/2025"."""
    of = _OF.match(text, end)
    stop = issuer_end(text, of.end()) if of else None
    day = date_after(text, stop) if stop else None
    if of is None or stop is None or day is None or "ngày" not in text[stop : day.end].lower():
        return None
    return Named(start, day.end, name, date=day.day, issuer=" ".join(text[of.end() : stop].split()))


def _short(text: str, start: int, end: int, name: str, after: str) -> Named | None:
    known_short = fold(name).lower() in _SHORT_TYPES
    number = (_SHORT if known_short else _ISSUED).match(after)
    if not number or (number["number"].startswith(("19", "20")) and len(number["number"]) == 4):
        return None
    named = _dated(text, start, end + number.end(), name, None)
    if named:
        return Named(start, named.end, name, number["number"], named.date, named.issuer)
    last = end + number.end()
    of = _OF.match(text, last) or _OF_PLENUM.match(text, last)
    stop = issuer_end(text, of.end()) if of else None
    issuer = " ".join(text[of.end() : stop].split()) if of and stop else None
    if of and not issuer and not known_short and number["so"] is None:
        return None  # “Chương trình 12 của xã”
    day = date_after(text, stop) if stop else None  # “Thông tư số 01/2011 của Bộ Nội vụ ‖ ban hành ngày 19/1/2011”
    if day and day.day:
        return Named(start, day.end, name, number["number"], day.day, issuer)
    return Named(start, stop or last, name, number["number"], issuer=issuer)


def _of_congress(text: str, start: int, end: int, name: str, after: str) -> Named | None:
    congress = _CONGRESS.match(after)
    if not congress or _SEVERAL.search(text, max(0, start - 8), start):
        return None
    begin = end + congress.end()
    last = issuer_end(text, begin - 1)
    if not last:
        return None
    if year := _OF_YEAR.match(text, last):
        last = year.end()
    body = fold(text[begin:last]).lower()
    if body.startswith("hoi nghi") and not (year or _NUMBERED_CONFERENCE.search(body)):
        return None
    if not year and not _NAMED_SESSION.search(body) and ("cua" in congress[0] or not _OF_BODY.match(body)):
        return None
    if _OF_BODY.match(body) and text[max(0, start - 3) : start].strip() == "|" == text[last : last + 3].strip()[:1]:
        return None  # "| Nghị quyết HĐND tỉnh |": what comes of it
    if of_party := _OF_PARTY.match(text, last):
        last = of_party.end()  # "Nghị quyết Đại hội lần thứ XIII ‖ của Đảng"
    return Named(start, last, name, issuer=" ".join(text[begin:last].split()))
