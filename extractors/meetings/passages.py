"""Chỗ nói về cuộc họp: title, lines below it, opening paragraph, bases that name the meeting, and the closing sentence.

Only these are read for what meeting it was: the body speaks of other meetings too.
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from domain.extraction import DocumentKind, Span
from extractors.documents.dates import days
from extractors.documents.header import read_header
from extractors.documents.news import read_news
from extractors.documents.site_lines import LEAD, bare, is_furniture
from extractors.documents.view import View
from extractors.meetings.sentences import first_sentences, sentences, standings
from extractors.meetings.sessions import A_MEETING, MEETING, MET_FOR, RITE
from vitext.bullets import BULLETS
from vitext.lazy import regex

# “I. Ngày 12/3/2031, Ban Liên lạc đã họp …”: the first item tells who met.
_ON_DAY = r"\s*(?:vao |hom nay,? )?(?:ngay|sang|chieu|toi|hoi|luc) (?:ngay )?\d"
_DECIDED = regex(
    rf"(?m)^\W*quyet (?:nghi|dinh)\s*:?\s*$|^\W*(?:dieu 1\b|(?:i\s*[./-]|a\s*[./-] |1\s*[./-])(?!{_ON_DAY})"
    # a part of its own may say when, where and who met: "I. Thời gian, địa điểm: …"
    r"(?!\s*(?:thoi gian|dia diem|thanh phan|chu tri|chu toa|chu tich doan|thu ky)(?!\w))|phan (?:thu )?(?:nhat|i)\b)"
)
_RESOLVES = regex(r"(?m)^\W*quyet (?:nghi|dinh)\s*:?\s*$")  # above it a list may name who came
_BASIS = regex(
    r"\W*(?:can cu|xet|theo de nghi|tren co so|thuc hien|sau khi xem xet|qua xem xet|tham chieu"
    r"|chieu(?= (?:theo|hien ch|noi quy|noi qui|dieu le|bien ban|quyet|thu |de nghi|tinh than))"
    r"|(?:bien ban|bb) (?:phien |cuoc |buoi )?hop(?= [^\n]{3,120}\d{4}\W*$))\b",
    re.MULTILINE,
)
# “QUYẾT NGHỊ ‖ Đại hội thường niên … ‖ của Hội X”: it heads the paper, the meeting's name stands below.
_HEADED = regex(rf"(?m:^)\W*quyet nghi\s*\n\s*(?P<name>{MEETING}[^.;:\n]*(?:\n[^.;:\n]+)?)\n\s*\n\s*")
# “Theo Quyết nghị của Đại hội lần thứ I tổ chức tại A, ‖ Ban Chấp hành triệu tập Đại hội …”
_BY_RESOLUTION = regex(
    r"\W*(?:theo|can cu|chieu|thuc hien)(?: theo)? (?:tinh than )?(?:nghi quyet|quyet nghi|quyet dinh)(?!\w)[^;\n]*?,\s"
    rf"(?=[^,;.\n]{{3,80}} (?:da )?(?:trieu tap|to chuc|khai mac|tien hanh) {MEETING})"
)
# Those an invitation goes to, one a line: “Kính gửi: ‖ – Ban A tại Lam Sơn ‖ – Ban B …”.
_ADDRESSED = regex(r"\W*(?:kinh|than) g[uo]i\s*:?")
_TELLS_MORE = regex(r"\d|[.!] ")
_ONE_OF_THEM = regex(r"\s*[" + BULLETS + r"]\s*\w(?![^\n]*(?:: |\d ?[/.-] ?\d|\d (?:thang|tháng) \d))")
_ON_BASIS = regex(
    r"\W*(?:can cu|thuc hien|theo) (?:vao )?(?:chi thi|cong van|ke hoach|huong dan|nghi quyet|quyet dinh|thong tri"
    r"|chuong trinh)(?!\w)"
)
_HELD_THEN = regex(
    r"[,;]\s*(?:vao )?(?:hoi|luc|sang|chieu|toi|ngay|trong|vua qua|tai)(?!\w)|da (?:to chuc|tien hanh)"
    r"|(?<!viec )(?<!va )(?<!dan )(?<!hoach )(?<!ve )(?:to chuc|tien hanh) (?:hoi nghi|dai hoi|ky hop|cuoc hop|phien)"
)
_ON_THAT_DAY = regex(
    r"[,;.]\s+(?=(?:vao )?(?:hom nay|hoi|luc|(?:sang|chieu|toi) (?:ngay|nay)|ngay \d{1,2}\s?(?:[/.-]|thang)[^,;]{0,20},)(?!\w))"
)
# What a report opens with before it tells who met: “Được sự chỉ đạo của …”, “Trong không khí thi đua …”.
_PREAMBLE = regex(
    r"\W*(?:can cu|thuc hien|theo|duoc su|sau (?:khi|mot|thoi gian)|(?:hoa )?(?:chung )?trong khong khi|hoa chung"
    r"|trong niem|trong nhung ngay|huong toi|chao mung|nhan dip)(?!\w)"
)
_TELLS_THERE = regex(
    rf"(?<!\w)da (?:to chuc|tien hanh)(?!\w)|{MEETING}[^.\n]{{0,160}}? (?:dien ra|khai mac|duoc to chuc)(?!\w)"
    rf"|(?<!viec )(?<!tac )(?<!hoach )(?<!va )(?<!ve )(?<!bi )(?:to chuc|tien hanh|khai mac|trieu tap|hop|mo) {MEETING}"
)
_PREAMBLES = 5  # sentences at most
_DAY_TOLD = regex(
    r"[^\w\n]*(?:[^.\n]{4,120}, )?(?:vao )?(?:hoi [^,.\n]{2,20}, )?(?:(?:sang|chieu|toi|trua)(?: ngay)?|ngay) \d{1,2}\s?(?:[/.-]|thang)\s?\d"
)
_OF_RESOLUTION = regex(r"nghi quyet(?:\s+so\s+\S+)?\s*$")
# “Căn cứ Nghị quyết của Đảng ủy, ‖ Chi bộ thôn Hạ họp ngày 28/6/2026 …”
_MET_ON_BASIS = regex(
    r"[,;] (?=(?:ban|chi bo|chi uy|dang uy|hoi dong|bch|hdqt|doan|hoi|cong doan|htx|lien minh)(?!\w)[^,;.\n]{0,80}?(?<!phien)(?<!cuoc)(?<!buoi) (?:da )?"
    r"(?:hop|tien hanh hop|to chuc hop) (?:ngay|phien|thuong ky|vao|dinh ky)(?!\w))"
)
# “Chiếu biên bản phiên họp ngày 5/3, ‖ Đại hội sẽ được triệu tập vào ngày 9/8/2031 tại …”
_CALLED_ON_BASIS = regex(rf"{MEETING}[^.;\n]{{0,160}}? se (?:duoc )?(?:to chuc|dien ra|khai mac|trieu tap)(?!\w)")
# An invitation: “Thực hiện chương trình, ‖ Liên minh HTX tỉnh tổ chức họp giao ban …”.
_INVITES_ON_BASIS = regex(
    r"[,;] (?=[^,;.\n]{3,90}? (?:to chuc (?:hop|hoi|dai hoi|cuoc|phien|le|toa dam|tap huan|lop)|(?:tran trong |kinh |xin )?(?:kinh )?moi)(?!\w))"
)
_NAMES_MEETING = regex(
    rf"(?:bien ban(?:\s+so\s+\S+(?:\s+ngay\s+[\d/]+)?)?(?:\s+cua)?|ket qua(?: cua)?|tai|bieu quyet cua|cua"
    rf"|ngay \d+/\d+/\d+ cua)\s+(?:cuoc )?{MEETING}"
)
_HELD = regex(
    rf"(?<!\w)(?:to chuc|tien hanh|khai mac|be mac|trieu tap|mo|chu tri|du|tham du|co)(?: thanh cong| mot)? {MEETING}"
    rf"|{MEETING}[^.\n]{{0,160}}? (?:dien ra|khai mac|be mac|duoc to chuc)(?!\w)|(?<!\w)(?:da|tai) {MEETING}"
)
_ON_A_DAY = regex(
    r"[^\w\n]*(?:nhu [^.,;\n]{0,30}?(?:tin|bao|dua|noi|biet)[^.,;\n]{0,30}?, )?(?:(?:(?:vao )?(?:luc|hoi) [^,.\n]{2,16}?"
    r"|\d{1,2}\s?(?:gio|h|g|:)[\d ]{0,3}(?:phut)?),? )?(?:sang |chieu |toi )?(?:ngay )?\d{1,2}(?:\s?[/-]\s?| thang )\d{1,2}"
    r"(?:(?:\s?[/-]\s?| nam )\d{4})?(?: vua qua)?,"
)
# “…, nhóm X ‖ họp tổng kết …” behind its day
_MET = regex(rf"[^.;\n]{{3,90}}? hop (?:{MET_FOR})(?!\w)")
_ON_A_DAY_AT = regex(r"[^\w\n]*(?:sang |chieu |toi )?(?:ngay )?\d{1,2}(?:\s?[/-]\s?| thang )\d{1,2}(?!\d)")
# “Tại hội nghị tổng kết … tổ chức sáng 13/1, Liên minh … đề ra …”.
_AT_ONE = regex(
    rf"[^\w\n]*tai {MEETING}[^.,\n]{{4,160}}? (?:duoc )?(?:to chuc|dien ra)(?: vao)? (?:sang|chieu|toi"
    rf"|ngay)[^,\n\d]{{0,12}}\d"
)
# What an invitation is headed by: to what it calls.
_HEADS_CALL = regex(
    rf"\W*(?:(?:thu|than|kinh|tran trong) (?:kinh )?moi |(?:tham )?du )?(?:(?:tham |den )?du )?(?:{MEETING}|{RITE})"
)
_LONGEST_HEADING = 160
_LATER = 2400  # letters
_BELOW_HEADING = 1700
_QUOTES = ('"', "“")
_DATED = regex(
    r"(?<!\w)(?:ngay|sang|trua|chieu|toi|dem) (?:ngay )?\(?\d{1,2}\s?(?:[/.-]|thang)\s?\d|(?<!\w)(?:sang|chieu|toi|hom) (?:nay|qua)(?!\w)"
)
_PAPERS = ("nghi quyet", "bien ban")
_PASSED = regex(r"[^.\n]{0,300}?(?:thong qua|tan thanh)[^.\n]*")
# A line of its own around a headline says at which session that was: “Kỳ họp thứ 8, Quốc hội khóa XV:”.
_AT_SESSION = regex(
    r"\W*ky hop (?:bat thuong |chuyen de )?(?:lan )?thu [^.;:\n]{2,80}(?<!\w)khoa [ivxl\d]{1,6}(?!\w)[^\w\n]*$",
    re.MULTILINE,
)
_AROUND = 3  # lines above the lead in which it may stand
_ABOVE = 12  # lines that a site sets above the item, at most
_SENTENCE = 60
_SENTENCES = 700
_LONG = {"minutes": 2600, "news": 1800, "conclusion_notice": 3200, "plan": 5000}


@dataclass(frozen=True, slots=True)
class Passages:
    """Spans; `title` of the document, `below` it, `opening`, `bases`, `closing`."""

    title: Span | None
    below: Span | None
    opening: Span
    bases: tuple[Span, ...]
    closing: tuple[Span, ...]

    @property
    def naming(self) -> tuple[Span, ...]:
        """Where the meeting is named, best first: the session below a title goes before those that the title cites."""
        listed = (self.below, self.title, self.opening, *self.bases, *self.closing)
        return tuple(span for span in listed if span is not None)


def passages(view: View, kind: DocumentKind) -> Passages:
    """The passages of a document of this kind."""
    header = read_header(view)
    title = below = None
    start = header.end
    if header.official:
        if header.title:
            line = header.type_line or header.title[0]
            start_at = line[0] if header.type_word == "bien ban" else header.title[0][0]
            title = (start_at, header.title[-1][1])
        elif header.type_line and header.type_word and len(view.key_of(header.type_line)) > len(header.type_word) + 3:
            title = header.type_line
        elif header.subject:
            title = (header.subject[0][0], header.subject[-1][1])
        if header.authority:
            below = (header.authority[0][0], header.authority[-1][1])
    elif kind in ("minutes", "invitation"):
        # that have lost their header: all is in their first lines
        title = _heading_of_call(view) if kind == "invitation" else None
    else:
        news = read_news(view)
        told = news.lead is not None and kind != "resolution"  # which begins with its first sentence
        title, lead = (news.title, news.lead or 0) if told else _first_told(view, news.title)
        start = _told_later(view, _past_basis(view, lead))
        below = _at_session(view, title, lead) if kind == "news" else None
    if kind == "invitation":
        start = max(_past_addressed(view, start), header.subject[-1][1] if header.subject else 0)
    stop = min(len(view.key), start + _LONG.get(kind, 1700))
    if kind == "resolution" and not header.official:
        headed = _HEADED.search(view.key, 0, start + _LATER)
        title = headed.span("name") if headed else title
        start, stop = _told_below(view, headed.end()) if headed else _above_resolved(view, start) or (start, stop)
    if kind not in ("minutes", "invitation", "plan") and header.official:
        cut = _RESOLVES.search(view.key, start, stop) or _DECIDED.search(view.key, start, stop)
        stop = cut.start() if cut else stop
    bases: list[Span] = []
    opening = start
    for base_start, base_end in _paragraphs(view.key, start, stop):
        if header.official and _BASIS.match(view.key, base_start):
            named = _NAMES_MEETING.search(view.key, base_start, base_end)
            if named and not _OF_RESOLUTION.search(view.key, base_start, named.start()):
                bases.append((named.start(), base_end))
            if kind != "plan" and not view.key[opening:base_start].strip(" \n-*"):
                # "Căn cứ …, ‖ Ban Chấp hành đã họp ngày …"; minutes tell the day, too: "Thực hiện …, ‖ hôm nay, ngày …"
                met = _MET_ON_BASIS.search(view.key, base_start, base_end)
                if kind == "invitation" and _CALLED_ON_BASIS.search(view.key, base_start, base_end):
                    continue
                if met is None and kind in ("minutes", "conclusion_notice", "invitation"):
                    behind = _INVITES_ON_BASIS if kind == "invitation" else _ON_THAT_DAY
                    met = behind.search(view.key, base_start, base_end)
                opening = met.end() if met else base_end
    if kind == "conclusion_notice" and header.organs and (above := _told_above(view, header.organs[0][0][0], opening)):
        opening, stop = above
    closing = tuple(_passing(view.key, max(stop, len(view.key) - 3500)))
    return Passages(title, below, (min(opening, stop), stop), tuple(bases), closing)


def _at_session(view: View, title: Span | None, lead: int) -> Span | None:
    """The line by the headline that names a session and no more: “Kỳ họp thứ 8, Quốc hội khóa XV:”."""
    at = bisect_left(view.lines, (lead, 0))
    near = (line for line in view.lines[max(0, at - _AROUND) : at] if line != title)
    return next((line for line in near if _AT_SESSION.match(view.key, *line)), None)


def _past_addressed(view: View, start: int) -> int:
    """Where an invitation goes on behind the list of those it is for: they are at home elsewhere."""
    at = bisect_left(view.lines, (start, 0))
    if (
        not _ADDRESSED.match(view.key, start)
        or at + 1 >= len(view.lines)
        or _TELLS_MORE.search(view.key, *view.lines[at])
    ):
        return start
    last = at + 1
    while last < len(view.lines) and _ONE_OF_THEM.match(view.flow, view.flow.rfind("\n", 0, view.lines[last][0]) + 1):
        last += 1
    return view.lines[last - 1][1] if last > at + 1 else start


def _heading_of_call(view: View) -> Span | None:
    """The heading of an invitation without header: “THÂN MỜI THAM DỰ LỄ VU LAN”, “Họp Ban Liên lạc mở rộng”."""
    first = view.lines[0] if view.lines else (0, 0)
    heads = first[1] - first[0] <= _LONGEST_HEADING and view.key[first[1] - 1 : first[1]].isalnum()
    return first if heads and _HEADS_CALL.match(view.key, *first) else None


def _first_told(view: View, title: Span | None) -> tuple[Span | None, int]:
    """Of news whose lead is not known by its words: the title and the first paragraph that is a sentence."""
    above: Span | None = None
    for line in view.lines[:_ABOVE]:
        key = bare(view, line)
        if is_furniture(view, line, key):
            continue
        stop = view.flow.find("\n", line[0])
        told = view.flow[line[0] : stop if stop >= 0 else len(view.flow)].rstrip()
        if len(told) > _SENTENCE and (told.endswith((".", "!")) or ". " in told):
            return title or above, line[0]
        above = line
    return title, 0


def _past_basis(view: View, start: int) -> int:
    """Where an item goes on after a first sentence that only tells on what basis: “Căn cứ Hướng dẫn … . Chiều 25/10 …”."""
    first = first_sentences(view, (start, min(len(view.key), start + 900)), 1)
    if (told := _past_preamble(view, start)) is not None:
        return told
    if _ON_BASIS.match(view.key, first[0]) and not _HELD_THEN.search(view.key, *first):
        rest = view.key[first[1] : first[1] + 400]
        return first[1] + len(rest) - len(rest.lstrip())
    return start


def _past_preamble(view: View, start: int) -> int | None:
    """Where an item tells on what day who met, if all sentences before only say on what occasion; None where none do."""
    for passed, sentence in enumerate(sentences(view, (start, min(len(view.key), start + _LATER)), _PREAMBLES + 1)):
        begin = sentence[0] + len(view.key[slice(*sentence)]) - len(view.key[slice(*sentence)].lstrip())
        near = (begin, min(len(view.key), begin + _SENTENCES))
        if passed and _DAY_TOLD.match(view.key, begin) and _HELD.search(view.key, *first_sentences(view, near, 2)):
            return begin
        if not _PREAMBLE.match(view.key, begin) or _TELLS_THERE.search(view.key, *sentence):
            return None
    return None


def _told_later(view: View, start: int) -> int:
    """Where a later paragraph tells by its day who met, and what stands above it only sums up, or names one in passing.

    “… theo Nghị quyết Hội nghị lần thứ 27 … ‖ Ngày 8/2, Thường trực … đã mở cuộc họp …”
    """
    stop = view.key.find("\n", start)
    if stop < 0 or LEAD.match(view.key, start):
        return start
    held = _HELD.search(view.key, start, stop) is not None
    if held and _DATED.search(view.key, start, stop):
        return start
    sums_up = held and not view.flow.startswith(_QUOTES, start)  # and does not only say what somebody said
    for begin, end in _paragraphs(view.key, stop, min(len(view.key), start + _LATER)):
        first = first_sentences(view, (begin, end), 1)
        on_day = _ON_A_DAY.match(view.key, begin)
        if not held and on_day and _MET.match(view.key, on_day.end(), first[1]):
            return begin
        if _HELD.search(view.key, *first):
            if sums_up and not _words_of_meetings(view, first) & _words_of_meetings(view, (start, stop)):
                return start  # another one: “… vừa tổ chức hội nghị … ‖ Ngày 8/3, … mở cuộc họp”
            told = on_day or _AT_ONE.match(view.key, begin, end)
            return begin if told else start
    return start


def _above_resolved(view: View, start: int) -> Span | None:
    """The paragraph above the line “QUYẾT NGHỊ”, where it tells on what day who met; a site may have set others before."""
    cut = _RESOLVES.search(view.key, start, start + _LATER)
    paragraphs = _paragraphs(view.key, start, cut.start()) if cut else []
    told = paragraphs and A_MEETING.search(view.key, *paragraphs[-1]) and days(view.key, *paragraphs[-1])
    return paragraphs[-1] if told else None


def _told_below(view: View, start: int) -> Span:
    """What a resolution tells below its heading “QUYẾT NGHỊ ‖ Đại hội …”, past the words of an earlier one that it goes by."""
    called = _BY_RESOLUTION.match(view.key, start)
    return called.end() if called else start, min(len(view.key), start + _BELOW_HEADING)


def _told_above(view: View, header: int, opening: int) -> Span | None:
    """The paragraph above a notice's header with which a site tells of the meeting, where the notice itself does not."""
    if _HELD.search(view.key, opening, opening + _LATER):
        return None
    told = (span for span in _paragraphs(view.key, 0, header) if _ON_A_DAY_AT.match(view.key, span[0]))
    return next((span for span in told if _HELD.search(view.key, *first_sentences(view, span, 1))), None)


def _words_of_meetings(view: View, span: Span) -> set[str]:
    """The words by which meetings are called there: “phiên họp bất thường” and “họp bất thường” share some."""
    return {word for named in A_MEETING.finditer(view.key, *span) for word in named.group().split()}


def _passing(key: str, start: int) -> Iterator[Span]:
    """Sentences that say a paper was passed: “Nghị quyết này được … thông qua …”."""
    if key.find("thong qua", start) < 0 and key.find("tan thanh", start) < 0:
        return
    past = start
    for at in sorted(at for paper in _PAPERS for at in standings(key, paper, start)):
        passed = _PASSED.match(key, at) if at >= past else None
        if passed:
            past = passed.end()
            yield at, past


def _paragraphs(key: str, start: int, stop: int) -> list[Span]:
    """Lines of the running text between `start` and `stop`; a basis goes on until its `;`, `,`, `.` or `:` ends a line."""
    found: list[Span] = []
    at = start
    while at < stop:
        end = key.find("\n", at, stop)
        end = stop if end < 0 else end
        if (
            found
            and _BASIS.match(key, found[-1][0])
            and key[found[-1][1] - 1] not in ";,.:"
            and not _BASIS.match(key, at)
        ):
            found[-1] = (found[-1][0], end)
        elif key[at:end].strip():
            found.append((at, end))
        at = end + 1
    return found
