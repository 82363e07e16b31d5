"""Thông báo gọi họp: a notice that calls a meeting, moves it or puts it off is read as an invitation to it is.

“THÔNG BÁO ‖ Về việc tổ chức Đại hội …” · “… triệu tập kỳ họp …” · “… hoãn …”: no day · “… dời … sang ngày 8/1”
"""

from __future__ import annotations

from domain.extraction import DocumentFacts, DocumentKind, Span
from extractors.documents.dates import clock, days
from extractors.documents.header import read_header
from extractors.documents.view import View
from extractors.meetings.naming.above_labels import lead_in_above
from extractors.meetings.sentences import sentences
from extractors.meetings.sessions import GATHERING, GENERAL, MEETING, RITE, is_other
from extractors.meetings.venue_labels import announces
from vitext.fold import fold
from vitext.lazy import regex

_MOVES = r"(?:thay doi|dieu chinh|chuyen|doi|lui|gia han)"
_PUTS_OFF = r"(?:tam )?(?:hoan|dung|ngung)"
# How a notice's title begins: “Thông báo (V/v …”, “Về việc …”.
_ABOUT = r"\W*(?:thong bao )?\(?(?:(?:v\s?/\s?v|ve viec|ve)\s?:? )?"
_CALLS = regex(
    rf"{_ABOUT}"
    rf"(?:(?:to chuc|trieu tap|khai mac|(?:moi )?(?:tham )?du|{_MOVES}|{_PUTS_OFF})(?: \w+){{0,5}}? )?(?={MEETING})"
)
# What a notice tells in its first sentences: “Ngày 5/5/2031, … đã có cuộc họp …”, “… sẽ được tổ chức vào 8g00 ngày …”.
_MET = rf"(?:{MEETING}|(?:phien|buoi|cuoc|tien hanh|da) hop(?!\w)|{GATHERING}|{RITE})"
_TO_COME = regex(
    r"(?<!\w)(?:(?:quyet dinh )?trieu tap|se(?: duoc)? (?:to chuc|dien ra|hop|khai mac|tien hanh|cu hanh)"
    r"|(?:kinh|tran trong|xin) moi|du kien to chuc)(?!\w)"
)
_HELD = regex(
    rf"(?<!\w)(?:(?:da|vua)(?: long trong| duoc| cung)? (?:hop|to chuc|tien hanh|dien ra|ket thuc|be mac|co {MEETING})"
    r"|(?:to chuc|tien hanh|khai mac|mo|bat dau|dien ra|(?<!cuoc )(?<!phien )(?<!buoi )(?<!phoi )(?<!tong )hop)(?!\w))"
    r"(?! hop tac)"
)
# On what day who met, told first, makes a notice one of what was concluded there; where a meeting will be held calls
# it, though no day is told.
_TOLD_FIRST = regex(
    rf"\W*(?:kinh g[uo]i ?:[^.\n]{{4,200}}? (?=ngay \d))?(?P<told>(?:vao )?(?:(?:luc|hoi) [^,.;\n]{{1,24}}? )?"
    rf"(?:(?:sang|chieu|toi),? )?(?:ngay )?\d{{1,2}}\s?(?:[/.-]|thang ))"
    rf"[^.\n]{{4,220}}? (?:to chuc|chu tri|da co|tien hanh|khai mac|trieu tap) (?:mot )?{MEETING}"
)
_WILL_BE = regex(
    rf"(?<!\w){MEETING}[^.;\n]{{0,300}}? se (?:duoc )?(?:to chuc|dien ra|khai mac|cu hanh)"
    r" (?:vao|tai|tu|luc|trong)(?!\w)"
)
_MEETS = regex(_MET)
_GATHERS = regex(
    rf"{_ABOUT}(?:to chuc |tham du |moi (?:tham )?du )?"
    rf"(?!tiep cong dan)(?:{_MET}|tiep xuc cu tri)"
)
# What a company tells those who hold its shares: “Lý do và mục đích: Tổ chức Đại hội đồng cổ đông …”.
_OF_HOLDERS = regex(r"(?:ly do|muc dich)[^\n]{0,30}:\s*[^\n]{0,20}(?:to chuc|tham du|hop) dai hoi dong co dong")
_SENTENCES, _LINES, _SHORT, _NEAR_TOP = 4, 16, 50, 1600  # letters
_PRESENTED = regex(
    rf"\W*(?:bao cao )?(?:duoc )?(?:trinh bay |trinh |doc |phat bieu |thong qua )?(?:tai|trong) (?={MEETING})"
    r"(?:[^.\n]|\.(?! )){4,180}"
)
_TOP_LINES = 14
_PROGRAMME = regex(
    r"\W*(?:(?:kich ban )?chuong trinh )?(?:chi tiet |lam viec |to chuc |nghi su |dieu hanh |noi dung |ve viec )?"
    rf"(?:cua |tai )?(?={MEETING}|{GATHERING}|(?:dai )?le (?!hoi|tet)\w)(?!(?:dai hoi|hoi nghi) cac)"
)
# What else a notice asks for behind the meeting's name: “V/v tham dự Hội nghị … ‖ và gửi báo cáo …”.
_ASKS_MORE = regex(r",? va (?:gui|nop|dang ky|bao cao|chuan bi|thuc hien|de cu|cu)(?!\w)")
_PUT_OFF = regex(rf"{_ABOUT}{_PUTS_OFF} (?!thanh)")
_MOVED = regex(rf"(?<!\w){_MOVES}(?!\w)")
_TO_DAY = regex(
    rf"(?<!\w){_MOVES}(?!\w)[^.;\n]{{0,200}}? (?:sang|thanh|den|vao)(?= (?:ngay|luc|hoi|thu|sang|chieu|\d))"
)
# “V/v mời họp giao ban tháng 9”: a letter that is an invitation, but for its form.
_INVITES = regex(rf"{_ABOUT}moi (?:(?:tham )?(?:du|gia) )?hop(?!\w)")
_SUMMONS = regex(
    rf"{_ABOUT}(?:moi (?:tham )?(?:hop|du)|(?:cu|moi|phan cong|trieu tap) [^.;\n]{{4,60}}? (?:tham )?du"
    rf"|(?:tham )?du|trieu tap) (?={MEETING})"
)
# “V/v thông báo kết luận … tại cuộc họp …”: a letter that is a notice, but for its form.
_CONCLUDES = regex(r"\(?(?:v\s?/\s?v|ve viec)\s?:? thong bao (?:noi dung |y kien |mot so )?(?:ket luan|ket qua)(?!\w)")
_REPORTS = regex(r"(?<!\w)(?:ket qua|tinh hinh|thanh cong|da dien ra)(?!\w)")


def _title(document: DocumentFacts) -> str:
    """The title, folded and in small letters."""
    return fold(document.title or "").lower()


def calls_meeting(view: View, document: DocumentFacts) -> bool:
    """Whether the title of a paper that is nothing else says that a meeting is called, moved or put off.

    A letter “V/v tổ chức Hội nghị …” calls one if it says at what hour.
    """
    key = _title(document)
    if document.kind == "official_letter":
        if _INVITES.match(key) or _SUMMONS.match(key):
            return True
        called = _CALLS.match(key)
        if called is None or GENERAL.match(key, called.end()):
            return False
        header = read_header(view)
        return header.symbol is not None and _has_hour(view, header.end)
    return document.kind == "other" and _CALLS.match(key) is not None and _REPORTS.search(key) is None


def _has_hour(view: View, start: int) -> bool:
    """Whether a day with an hour beside it is told near the top."""
    near = (start, min(len(view.key), start + _NEAR_TOP))
    hour = clock(view.key, *near)
    while hour:
        if days(view.key, max(start, hour[0][0] - 40), min(near[1], hour[0][1] + 40)):
            return True
        hour = clock(view.key, hour[0][1], near[1])
    return False


def told_in_notice(view: View, document: DocumentFacts) -> tuple[DocumentKind, int] | None:
    """As what a paper that is nothing else is read for its meeting, and from where on.

    It calls one, or tells of one that was held on a day: “Ngày 5/5/2031, Hội đồng … đã có cuộc họp …”.
    """
    header = read_header(view)
    letter = document.kind == "official_letter" and header.symbol is None  # of a club, a clan, a parish
    concludes = document.kind == "official_letter" and _CONCLUDES.match(_title(document)) is not None
    letter = letter and not concludes
    if not (letter or concludes or document.kind == "other") or (document.title or "").endswith("?"):
        return None
    start, read = header.end, 0
    named = _GATHERS.match(_title(document)) or _OF_HOLDERS.search(view.key, start, start + _NEAR_TOP)
    if named and announces(view, (start, min(len(view.key), start + 2 * _NEAR_TOP))):
        return "invitation", start
    if lead := lead_in_above(view, start, min(len(view.key), start + 2 * _NEAR_TOP)):
        return "invitation", lead[0]
    for sentence in sentences(view, (start, min(len(view.key), start + _NEAR_TOP)), _LINES):
        read += sentence[1] - sentence[0] > _SHORT
        if read > _SENTENCES:
            break
        to_come = _TO_COME.search(view.key, *sentence)
        if to_come and _MEETS.search(view.key, *sentence) and days(view.key, to_come.end(), sentence[1]):
            return "invitation", start
        if first := _TOLD_FIRST.match(view.key, *sentence):
            return None if letter else ("conclusion_notice", first.start("told"))
        if _WILL_BE.search(view.key, *sentence):
            return "invitation", start
        met = next((one for one in _MEETS.finditer(view.key, *sentence) if not is_other(view.key, one.start())), None)
        if met is None or GENERAL.match(view.key, met.start()) or not days(view.key, *sentence):
            continue
        if to_come:
            return "invitation", start
        if _HELD.search(view.key, *sentence) and not letter:
            return "minutes", sentence[0]
    return None


def presented_at(view: View, document: DocumentFacts) -> Span | None:
    """The line at the top of a report that says at which meeting it was given: “(Trình bày tại Đại hội VIII, …)”."""
    if document.kind not in ("report", "other"):
        return None
    return next((line for line in view.lines[:_TOP_LINES] if _PRESENTED.fullmatch(view.key, *line)), None)


def named_by_programme(document: DocumentFacts) -> str | None:
    """The name of the meeting whose order of the day a programme is: “CHƯƠNG TRÌNH ‖ Đại hội Chi đoàn thôn Đông”."""
    named = _PROGRAMME.match(_title(document)) if document.kind == "programme" else None
    return document.title[named.end() :] if document.title and named else None


def named_by_notice(document: DocumentFacts) -> str | None:
    """The name of the meeting that the title of a notice calls: “Về việc tổ chức ‖ Đại hội cổ đông năm 2031”."""
    called = _CALLS.match(_title(document)) or _SUMMONS.match(_title(document))
    return without_more(document.title[called.end() :]) if document.title and called else None


def without_more(name: str) -> str:
    """The name of a meeting in a notice's title without what else the notice asks for."""
    more = _ASKS_MORE.search(fold(name).lower())
    return name[: more.start()] if more else name


def is_put_off(document: DocumentFacts) -> bool:
    """Whether the title says that the meeting will not be held as it was called."""
    return _PUT_OFF.match(_title(document)) is not None


def moved_to(view: View, document: DocumentFacts, opening: Span) -> int | None:
    """Where the new day of a meeting is told, if the title says that it was moved; of several moved the last."""
    if _MOVED.search(_title(document)) is None:
        return None
    told = list(_TO_DAY.finditer(view.key, *opening))
    return told[-1].end() if told else None
