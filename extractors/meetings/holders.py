"""Cơ quan tổ chức cuộc họp: the body that met or held the meeting, in the text's own words.

Sáng 21/3, tại …, HĐND tỉnh khóa XIII tiến hành Kỳ họp thứ 22 → HĐND tỉnh      Kỳ họp thứ 11, HĐND tỉnh khóa III → HĐND tỉnh
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.extraction import Span
from extractors.documents.header import starts_as_body
from extractors.documents.names import FAMILIES
from extractors.documents.view import View
from extractors.meetings.body_words import GATHERED, begins_name, holds_verb
from extractors.meetings.sentences import sentences
from extractors.meetings.sessions import GATHERING, HOLDS_TRAINING, MEETING, MET_FOR, TRAINING, is_other
from extractors.people.provinces import is_province
from vitext.lazy import regex

_HOLDS = regex(
    r"[\s)](?P<verb>to chuc|mo(?= (?:cuoc hop|hoi nghi|phien hop|dai hoi|lop|khoa|buoi|dien dan|toa dam|hoi thao|doi thoai))|tien hanh|dien ra(?= (?:hoi nghi|phien hop|cuoc hop|buoi hop|dai hoi)(?!\w))|khai mac|be mac|(?:khai|be) giang(?= (?:lop|khoa) )|trieu tap|hop|tiep va lam viec|lam viec (?:voi|tai)|duyet|trien khai|quan triet|co buoi|co cuoc|co(?= phien hop)|ra mat(?! (?:dai hoi|hoi nghi)(?!\w))|thao luan|cho y kien|nghe|so ket|tong ket|thong qua|hoan thanh|gap mat|tiep xuc(?= cu tri)|sinh hoat(?= (?:thuong ky|dinh ky|chi bo|chuyen de))|dai hoi(?= (?:(?:dai bieu|thanh vien|thuong nien) )?(?:lan thu|nhiem k[yi] \d)))(?!\w)(?<!cac to chuc)(?<!ban to chuc)(?<!xay dung to chuc)(?<!cung co to chuc)(?<!he thong to chuc)(?<!phong hop)(?<!buoi gap mat)(?<!cuoc gap mat)(?<!buoi tiep xuc)(?<!cuoc tiep xuc)(?<!buoi sinh hoat)(?<!hoi nghi tiep xuc)(?<!cau lac bo sinh hoat)(?<!phien khai mac)(?<!phien be mac)(?<!ky hop)(?<!cuoc hop)(?<!phien hop)(?<!buoi hop)"
)
# “về việc tổ chức Đại hội …”: not what was done that day.
_NOT_DONE = regex(r"\s(?:viec|nhiem vu|de|nham|chuan bi|ke hoach|cong tac|ve|hoan thanh)$")
_HOST = regex(
    r"\s(?:do|duoc) (?P<body>(?:[^,;.:\n]|,(?= truyen hinh)){4,100}?) (?:dang cai|(?:chu tri |dung ra |phat dong )?to chuc|phoi (?:hop|voi)|(?:ket hop )?cung(?: voi)?|trieu tap)(?!\w)"
)
_ADVERBS = regex(
    r"(?:\s+(?:-|chu tri,?|cung|da|dang|vua|tien hanh|(?<!ban )to chuc|tiep tuc|long trong|trong the|dong loat|lan luot|vinh du|phoi hop|se|(?:den )?tham(?: hoi)?,? va"
    r"|(?:kiem tra|khao sat|giam sat) va|,? ?dang cai))+$"
)
_JOINTLY = " đồng"  # “… và Sở Y tế ‖ đồng tổ chức”, but “Hội … Lâm Đồng tổ chức”
_IN_NAMES = ("ộng đồng", "ội đồng")  # “Trường Cao đẳng Cộng đồng”, “Hội đồng”
_OTHER_WORDS = ("hợp", "nghề", "nghệ", "nghé")  # folded like “họp”, “nghe”
_PART = regex(
    r"(?:chi bo|chi doan|chi hoi|to |(?:cum|khoi) thi dua (?:so )?\w+ - |truong dai hoc [^,]+, (?=dai hoc |dhqg )"
    r"|(?:chi cuc|tram|hat|phong|trung tam|vien|cuc|vu|uy ban (?:quoc gia|nha nuoc)) [^,;:()]{2,80} - (?=(?:so|bo|cuc|ubnd|trung tam|vien|hoi|lien minh|cong an) ))"
)
_HELD_NEAR = regex(
    rf"{MEETING}|(?<!\w){GATHERING}|(?<!\w)hop (?:phien|toan the|lan|thuong ky|thuong le|le ky|dinh ky|truc tuyen|khan|de|giao ban|{MET_FOR})"
    rf"|(?<!phoi )(?<!tap )(?<!\w)hop (?:tai|ngay|vao|luc|hoi) |(?:to chuc|tien hanh) hop|phien|ky hop|giao ban"
    rf"|to chuc (?:so ket|tong ket|le |buoi |cuoc |gap mat|chuong trinh |dien dan)"
    rf"|(?:so ket|tong ket) (?:cong tac|hoat dong|phong trao|nam|nhiem vu)|gap mat|tiep xuc cu tri|sinh hoat (?:thuong ky|dinh ky|chi bo|chuyen de)"
    rf"|lam viec (?:voi|cac|cung|tai)|thao luan ve|{HOLDS_TRAINING} {TRAINING}|(?<!\w)lop (?:tap huan|boi duong|dao tao|day nghe)"
)
_BEFORE = regex(
    r"[^\w(\[\n]*(?:date \d{4}-\d{2}(?:-\d{2})? )?(?:[a-z]{2,5}\d{0,2} ?- )?(?:\([\w .-]{2,40}\)[^\w\n]*)?(?:truc tiep\s*-\s*)?"
    r"(?:(?:thuc hien|nham|de|nhan dip|huong ung|can cu|theo)\s[^,]*,\s*)?"
    r"(?:(?:vao\s+)?(?:hoi|luc)\s+\d[\w: ]*?(?:phut|gio|h)?[ ,]+)?(?:vua qua|moi day|hom nay|hom qua"
    r"|chua? nhat|thu (?:hai|ba|tu|nam|sau|bay)|trong (?:cac|hai|ba|\d+) ngay(?: tu)?(?: ngay)?|(?:vao\s+)?(?:sang|trua|chieu|toi|dem)(?: nay| qua)?|ngay)?"
    r"[ ,(]*(?:ngay\s+)?(?:\d{1,2}(?:\s*(?:,|va|-)\s*\d{1,2})?\s*[./-]\s*\d{1,2}(?:\s*[./-]\s*\d{2,4})?"
    r"|\d{1,2} thang \d{1,2}(?:,? nam \d{4})?)?[\s,):-]*"
    r"(?:tai [^,]{3,90},\s*)?"
)
_SESSION_AFTER = regex(r"[\s,(]+(?:khoa [ivxl\d]{1,5}(?!\w)|nhiem k[yi] \d|lan thu )")
_MEMBERS = regex(r",?\s(?:bao )?gom(?: co)?\s*:?\s[^.;]*$")  # “Cụm thi đua 5 thành phố gồm: Hà Nội, …”
_ASIDE = regex(
    r"\s*\([^()]*\)?\s*$|\s+-\s+(?:cum|khoi|don vi|co quan|he thong|thuong truc|noi|la|to) [^,]{4,}$"
)  # but “Ban Kinh tế - Ngân sách”
# In a cluster one leads in turn: “Sở A tỉnh B‖, Cụm trưởng Cụm thi đua số 2 …, tổ chức”.
_LEADS_CLUSTER = regex(r",\s+(?:don vi )?(?:cum|khoi|nhom) (?:truong|pho)(?!\w)[^,;]{0,90},?\s*$")
_APPOSED = regex(r"\s-\s(?=[^-]{7,},)")  # “Cụm thi đua số 2 - các xã, phường phía Nam”
_WITH = regex(
    r"\s(?:\((?:don vi|co quan) (?:chu tri|dang cai)\)|phoi (?:hop|voi)|(?:ket hop|lien ket)(?= (?:cung|voi)\s)|duoc su(?= \w+ \w+ cua )|cung voi|va (?!ptnt|dt|xh|cn|mt|tt|dl|ptdt)[a-z]+ (?:phoi hop|to chuc))\s"
)
_OFFICE = regex(
    r"doan dai bieu du |tong cuc truong |(?:huyen|tinh|thanh|dang) uy vien"
    r"|(?:pho )?truong (?:ban|phong|doan|thon|khoa|khu)(?!\w)|.*(?:uy vien|chu tich|bi thu|giam doc|dan dau)(?!\w)"
)
_OFFICE_BEFORE = regex(
    r"\s(?:chu tich|bi thu|giam doc|(?<!hoi )truong|uy vien|lanh dao)(?: danh du| thuong truc)?\s$"
)  # “Chủ tịch ‖ Liên minh …”
_HALL_BEFORE = regex(r"(?:hoi truong|phong hop|tru so|nha van hoa) $")  # “tại Hội trường ‖ Ủy ban nhân dân Phường 4”
_PREPARES = regex(r"(?:tieu ban|ban to chuc|to giup viec)[^,]{0,60}\sdai hoi[^,]*$")
_LED = regex(
    r",?\sdo\s(?:[^;]{4,160}?\s(?:lam (?:truong doan|to truong|truong ban)|dan dau)"
    r"|[^,;]{4,100}?\schu tri)\s*,?(?:\sda)?\s*$"
)  # “Ban … do ông … chủ trì ‖ đã họp”
_NO_NAME = regex(
    r"[:;%]|\d/\d+ \w|, tai | tai (?:dai hoi|hoi nghi)(?!\w)| cung (?:lanh dao|dai dien|cac) "
    r"|, (?:pho )?(?:chu tich|bi thu|giam doc|thu truong|bo truong|truong ban)(?!\w)"
    r"|(?<!thi dua )(?<!thi dua so \d )(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan|lien minh htx) cac (?:xa|huyen|phuong|tinh|dia)"
)  # a row of figures is no name
_PLACED = regex(r"(?<!\w)tai ")
_WORDS = regex(r"\w+")
_LETTER = regex("[a-z]")  # “, 4/12 Hội …” is no day
# A lower unit that meets as a whole: “Phường 8 tổ chức …”.
_UNIT = regex(
    r"(?:phuong|xa|thi tran|quan|huyen|thi xa|thanh pho|tinh|khu pho|khu dan cu|to dan pho"
    r"|xom) (?P<name>\w+)(?: \w+){0,3}$"
)
# The unit is said of the last only: “Tỉnh ủy, HĐND, UBND, ‖ Ủy ban MTTQ tỉnh”.
_LISTED = regex(
    r"(?:^|[,)] )(?P<first>(?:(?:thuong truc )?(?:tinh uy|thanh uy|huyen uy|dang uy|hdnd|ubnd|hoi dong nhan dan"
    r"|uy ban nhan dan)(?:, | va | - ))+)$"
)
_MARKS = regex(r"[,)]")
_TOLD_DAY = regex(r"\d\s?(?:[/.-]|thang)\s?\d|(?:hom nay|vua qua|sang nay|chieu nay)")
_PERSON = regex(
    r"(?<!\w)(?:dong chi|d/c|ong|ba|thu truong|bo truong|thu tuong|doan truong|linh muc|doan cong tac|thuong toa|dai duc|hoa thuong"
    r"|ni su|giam muc|tien si|bac si|luat su|thieu tuong|trung tuong|dai ta|thuong ta|trung ta|dai bieu"
    r"|duc (?:cha|giam quan|hong y)|^cha)(?!\w)"
)
_DAY_BEFORE = regex(r"\d,? $")  # “Ngày 10/5, ‖ phường Tân An tổ chức …”
_LONG_BEFORE = regex(r"\W*truoc (?:do|day)(?!\w)")  # of another meeting
_DASHED = regex(r"\s[-–]\s(?:vung tau|hue)(?!\w)")  # names of provinces with a dash
_SENTENCES = 5
_LATEST = 12
_FIRST = 2
_DAY_FIRST = regex(r"\W*(?:(?:sang|chieu|toi|ngay)(?: nay| ngay)?[ ,(]*){1,2}\d{1,2}\s?[/-]\s?\d")
_DAY = r"(?:vao )?(?:(?:sang|trua|chieu|toi) )?(?:ngay )?\d{1,2}\s?[./-]\s?\d{1,2}(?:\s?[./-]\s?\d{4})?"
_DAY_OPENS = regex(rf"{_DAY}\s")  # “…, ‖ ngày 3/10 ‖ Ban Thường vụ …”
_DAY_WITHIN = regex(rf", {_DAY}(?=[\s,])")
_ABBREVIATED = regex(r"\w \([A-ZĐ]{2,8}\) $")  # “Hội đồng quản trị (HĐQT) ‖ Ngân hàng …” goes on
_SEAT = regex(r"(?:tp\.?|thanh pho|thi xa|thi tran|tinh|huyen|quan|phuong|xa|thon|duong|so|tang|toa) ")
_UNLISTED = 12  # words
_LONGEST = 110


def holder_of(view: View, opening: Span) -> Span | None:
    """Who held the meeting, by the first sentences; None where a person is the subject, or nobody."""
    for number, sentence in enumerate(sentences(view, opening, _SENTENCES)):
        if number >= _FIRST and not _DAY_FIRST.match(view.key, *sentence):
            continue  # behind a summary it is told with its day who met
        if not _HELD_NEAR.search(view.key, *sentence):
            continue
        for verb in _HOLDS.finditer(view.key, *sentence):
            if view.flow[verb.start("verb") : verb.end("verb")].lower() in _OTHER_WORDS:
                continue
            if verb["verb"] == "dai hoi" and is_other(view.key, verb.start("verb")):
                continue  # “Đảng bộ xã A hướng tới ‖ đại hội lần thứ …”
            if verb["verb"] == "dien ra" and _HOST.search(view.key, verb.end(), sentence[1]):
                continue  # “… thôn Đông ‖ diễn ra lễ ra mắt …, do Hội A tổ chức”
            if verb["verb"] == "dien ra" and _PLACED.search(
                view.key, _clause(view, *sentence, verb.start()), verb.start()
            ):
                continue  # “tại trụ sở Hội A ‖ diễn ra hội nghị”
            if view.key.startswith(" cac hoat dong", verb.end("verb")):
                continue  # “… cả nước đang tổ chức ‖ các hoạt động chào mừng, Hội A tiến hành Đại hội”
            not_done = _NOT_DONE.search(view.key, sentence[0], verb.start())
            if (not_done and view.flow[not_done.start() + 1].islower()) or view.flow[verb.start("verb")].isupper():
                continue  # but “Phường Bồ Đề họp …”
            jointly = view.flow.endswith(_JOINTLY, 0, verb.start()) and not view.flow.endswith(
                _IN_NAMES, 0, verb.start()
            )
            told = verb.start() - len(_JOINTLY) * jointly
            subject = _subject(view, sentence[0], told)
            if subject:
                return subject
            break
        if named := _HOST.search(view.key, *sentence):
            at = named.start("body")
            if begins_name(view, at) and starts_as_body(named["body"]) and not _OFFICE.match(named["body"]):
                return named.span("body")
    return None


def holder_of_named(view: View, opening: Span, title: Span) -> Span | None:
    """Who held the meeting that `title` names, where the words right before it say so: “Mới đây, ‖ Sở A ‖ đã tổ chức …”."""
    if not opening[0] <= title[0] < opening[1]:
        return None
    start = next((at for at, end in sentences(view, opening, _LATEST) if at <= title[0] < end), None)
    if start is None or _LONG_BEFORE.match(view.key, start):
        return None
    for verb in _HOLDS.finditer(view.key, start, title[0]):
        if (
            view.key[verb.end() : title[0]].strip() in ("", "mot")
            and view.flow[verb.start("verb") : verb.end("verb")].lower() not in _OTHER_WORDS
            and not _NOT_DONE.search(view.key, start, verb.start())
        ):
            return _subject(view, start, verb.start())
    return None


def _subject(view: View, start: int, end: int) -> Span | None:
    """The body's name that ends at `end`; the day, the place and the term around it are not part of it."""
    whole = re.sub(r"\s", " ", view.key[start:end])
    whole = whole[: _before_adverbs(view, start, whole)]
    led = _LED.search(whole)
    whole = whole[: led.start()] if led else whole
    sessions = [found for found in _SESSION_AFTER.finditer(whole) if not _followed(whole, found.end())]
    session = sessions[0] if sessions else None
    if session and not _PREPARES.search(whole, max(0, session.start() - 90), session.start()):
        whole = whole[: session.start()]
    members = _MEMBERS.search(whole)
    whole = whole[: members.start()] if members else whole
    cluster = _LEADS_CLUSTER.search(whole)
    whole = whole[: cluster.start()] if cluster else whole
    aside = _ASIDE.search(whole)
    while aside and aside.start() > 8:
        whole = whole[: aside.start()]
        aside = _ASIDE.search(whole)
    dates = [day.end() for day in _DAY_WITHIN.finditer(whole)]
    joint = _WITH.search(
        whole, dates[-1] if dates else 0
    )  # “công tác phối hợp …, ‖ ngày 3/10 …”: before the day, nobody's
    if joint:
        whole = whole[: joint.start()]
        whole = whole[: _before_adverbs(view, start, whole)]
    begins = [
        match.end()
        for match in re.finditer(
            (
                r"[,:;]\s+|,|(?<!\sban)\s(?:chi dao|giao|uy quyen cho|cho biet|cho hay)\s|\)\s*-?\s*|\s-\s|\sdo\s|\stai [^,]{2,30},\s|[\"”]\s+(?=\w)"
                r"|\sngay \d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{4})?| thang \d{1,2}(?:,? nam \d{4})?)\s"
            ),
            whole,
        )
        if not view.flow.startswith(" giáo ", start + match.start())  # “Ban Tuyên giáo ‖ Tỉnh ủy”: nobody was told to
        and not _DASHED.match(view.key, start + match.start())
        and not _ABBREVIATED.search(view.flow, start + 1, start + match.end())
    ]
    opened = [found for at in (0, *begins) if (found := _BEFORE.match(whole, at))]
    begins += [0, *(found.end() for found in opened if not found.start() or _LETTER.search(found.group()))]
    for at in sorted(begins, reverse=True):
        name = whole[at:].strip()
        if (
            3 < len(name) <= _LONGEST
            and (_is_unit(view, start, start + at, name) or (begins_name(view, start + at) and starts_as_body(name)))
            and not view.key.endswith("duoc ", start, start + at)
            and not _OFFICE.match(name)
            and not GATHERED.match(name)
            and not holds_verb(view, start + at, name)
            and not _NO_NAME.search(name)
        ):
            dash = _APPOSED.search(name)
            if dash and " - " not in whole[:at]:
                return start + at, start + at + dash.start()
            part = max((other for other in begins if other < at and _PART.match(whole[other:])), default=at)
            listed = _LISTED.search(whole, 0, part)
            first = listed.start("first") if listed else _first_of_joint(view, start, whole, begins, part)
            return start + first, start + len(whole.rstrip())
    return _unlisted(view, start, whole, begins) or _unparted(view, start, whole)


def _clause(view: View, start: int, end: int, at: int) -> int:
    """Where the words behind the last comma before `at` begin, or the sentence from `start`."""
    return max(view.key.rfind(", ", start, min(at, end)), start)


def _before_adverbs(view: View, start: int, whole: str) -> int:
    """Where the adverbs before the verb begin: “giáo xứ Bến Đá ‖ đã tổ chức”; names have capitals, those have none."""
    adverbs = _ADVERBS.search(whole, max(0, len(whole) - 30))
    if adverbs is None:
        return len(whole)
    named = [
        word.end() for word in _WORDS.finditer(whole, adverbs.start()) if view.flow[start + word.start()].isupper()
    ]
    return named[-1] if named else adverbs.start()


def _first_of_joint(view: View, start: int, whole: str, begins: list[int], at: int) -> int:
    """Where the first of several begins of which `at` begins the last two: “Hội A, ‖ Hội B và Sở C đồng tổ chức”."""
    several = 1 if " va " in whole[at:] else 2  # so many more must stand before it
    first = at
    for other in sorted((other for other in begins if other < at), reverse=True):
        name = whole[other:at].rstrip(" ,")
        if not (
            whole[other:at].endswith(", ")
            and " " in name
            and begins_name(view, start + other)
            and starts_as_body(name)
            and not _OFFICE.match(name)
            and not GATHERED.search(name)
            and not holds_verb(view, start + other, name)
            and not _NO_NAME.search(name)
            and not _PLACED.search(whole, 0, other)
        ):
            break
        at, several = other, several - 1
    opened = _BEFORE.match(whole)
    told_with_day = several == 1 and opened is not None and opened.end() == at and _TOLD_DAY.search(whole, 0, at)
    return at if several <= 0 or told_with_day else first  # “Ngày 7/8, Đảng ủy A, ‖ Sở B tổ chức …”


def _unlisted(view: View, start: int, whole: str, begins: list[int]) -> Span | None:
    """A body whose first word no list knows, told right behind the day: “Sáng 18/4, ‖ Cảng Hàng không Nội Bài tổ chức”."""
    at = max(begins)
    name = whole[at:].strip()
    words = name.split()
    if (
        at
        and 1 < len(words) <= _UNLISTED
        and view.flow[start + at].isupper()
        and _TOLD_DAY.search(whole, 0, at)
        and (not _PLACED.search(whole[max(0, at - 60) : at]) or _is_behind_place(whole, at))
        and not (
            words[0] in FAMILIES and view.flow[start + at + len(words[0]) + 1].isupper()
        )  # “Phân hội …” is no Phan
        and not _OFFICE.match(name)
        and not GATHERED.search(name)
        and not _PERSON.search(name)
        and not holds_verb(view, start + at, name)
        and not _NO_NAME.search(name)
    ):
        return start + at, start + len(whole.rstrip())
    return None


def _is_behind_place(whole: str, at: int) -> bool:
    """Whether the place is told to its end: “tại hội trường, ‖ Chùa Linh Sơn tổ chức”, not “tại xã A, ‖ Hà Nội tổ chức”."""
    place = max((found.end() for found in _PLACED.finditer(whole, 0, at)), default=at)
    told = whole[place:at].rstrip()
    return told.endswith(",") and "," not in told[:-1] and not _SEAT.match(whole, at) and not is_province(whole[at:])


def _followed(whole: str, at: int) -> bool:
    """Whether a body's name follows: the term before it is that of something else."""
    pieces = (piece.lstrip() for piece in _MARKS.split(whole[at:]))
    return any(starts_as_body(piece) or starts_as_body(_DAY_OPENS.sub("", piece)) for piece in pieces)


def _is_unit(view: View, start: int, at: int, name: str) -> bool:
    """Whether a unit is the subject, and not where it was."""
    unit = _UNIT.match(name)
    if unit is None or _PLACED.search(view.key, start, at):
        return False
    return view.flow[at].isupper() or (
        view.flow[at + unit.start("name")].isupper()
        and _DAY_BEFORE.search(view.key, start, at) is not None
        and view.key.find(" ky hop ", at, at + len(name) + 24) < 0
    )


def _unparted(view: View, start: int, whole: str) -> Span | None:
    """The body whose name follows the place without a comma: “tại phòng họp Ủy ban xã ‖ Đảng ủy xã tổ chức”."""
    if not _PLACED.search(whole):
        return None
    for place in reversed([found.start() for found in _WORDS.finditer(whole)]):
        if (
            view.flow[start + place].isupper()
            and place
            and (view.flow[start + place - 2].islower() or view.flow[start + place - 2].isdigit())
            and starts_as_body(whole[place:])
            and begins_name(view, start + place)
            and not GATHERED.search(whole[place:])
            and 3 < len(whole) - place <= _LONGEST
            and not whole.endswith("duoc ", 0, place)
            and not _OFFICE_BEFORE.search(whole, 0, place)
            and not _HALL_BEFORE.search(whole, 0, place)
            and not _NO_NAME.search(whole, place)
            and not holds_verb(view, start + place, whole[place:])
        ):
            back = (
                at for at in _words_back(whole, place) if starts_as_body(whole[at:]) and view.flow[start + at].isupper()
            )
            at = next((at for at in back if not GATHERED.match(whole, at)), place)
            return start + at, start + len(whole.rstrip())
    return None


def _words_back(whole: str, place: int) -> Iterator[int]:
    """Where two words before `place` begin, then one: “Liên hiệp ‖ Hợp tác xã …”, “Hội ‖ LHPN …”."""
    begins = [found.start() for found in _WORDS.finditer(whole, 0, place)][-2:]
    yield from begins
