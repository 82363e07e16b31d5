"""Văn bản có kể về một cuộc họp không: whether a document tells of a meeting that was held, or is to be."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

from itertools import islice

from domain.extraction import DocumentFacts, Span
from extractors.documents.header import starts_as_body
from extractors.documents.view import View
from extractors.meetings.counts.votes import vote_of
from extractors.meetings.likely.choose import names_a_meeting
from extractors.meetings.likely.words import words_of
from extractors.meetings.naming.in_passing import named_in_passing
from extractors.meetings.passages import Passages
from extractors.meetings.planned import planned_meeting
from extractors.meetings.sentences import first_sentences, has_any, sentence_start, sentences
from extractors.meetings.sessions import (
    A_MEETING,
    GATHERING,
    GENERAL,
    HOLDS_TRAINING,
    MEETING,
    MET_FOR,
    TRAINING,
    is_other,
)
from extractors.meetings.visits import is_visit
from vitext.fold import fold
from vitext.lazy import regex

_INSPECTS = regex(r"thanh tra(?!\w)|kiểm tra|giám sát|điều tra|kiểm toán")
_INSPECTS_BARE = regex(r"thanh tra|kiem tra|giam sat|dieu tra|kiem toan")
_PRESIDED = regex(r"duoi su (?:chu tri|chu toa|dieu hanh) cua")
# News of what is only made ready: “… đang tích cực chuẩn bị Đại hội”, of no day.
_PREPARES = regex(
    r"(?<!\w)dang (?:\w+ ){0,4}?(?:trien khai|chuan bi|huong dan|chi dao)(?!\w)[^.;\n]{0,90}?(?:dai hoi|hoi nghi)(?!\w)"
    r"|(?:chi dao|huong dan) \d{1,4} [^.;\n]{4,60}? to chuc"
    r" (?:dai hoi|hoi nghi)|cong tac chuan bi (?:to chuc )?dai hoi [^.;\n]{2,60} cac cap(?!\w)"
)
_LOOKS_AHEAD = regex(r"\W*(?:tien toi|huong toi|cong tac chuan bi) (?:to chuc )?dai hoi(?!\w)")
_ON_DAY = regex(
    r"(?<!\w)(?:ngay|sang|trua|chieu|toi)(?: ngay)? \d|(?<!\w)(?:hom|sang|chieu|toi) (?:nay|qua)(?!\w)|vua (?:qua|to chuc)"
)
# News of the meetings of many: “4/12 cơ sở Hội … đã tổ chức đại hội”, “có 8 huyện: … tổ chức xong đại hội”.
_UNITS = r"(?:hop tac xa|htx|co so|chi bo|chi doan|chi hoi|don vi|hoi|dang bo|cong doan|xa|phuong|huyen)(?!\w| vien)"
_OF_MANY = regex(
    rf"(?<![\d/])(?<!ngay )(?<!sang )(?<!chieu )(?<!toi )\d{{1,4}}/\d{{1,4}} {_UNITS}[^.;\n]{{0,160}}? (?:to chuc"
    rf"|hoan thanh|tien hanh)(?: xong| thanh cong)?(?: to chuc)? (?:dai hoi|hoi nghi)"
    r"|(?:dai hoi|hoi nghi) (?:[a-z]+ ){1,4}se duoc (?:tien hanh|to chuc) (?:\d+|hai|ba|bon|nhieu) lan"
)
_OF_SOME = regex(
    rf"(?:, | co )(?:them )?\d{{1,4}} {_UNITS}[^.;\n]{{0,160}}? (?:to chuc|hoan thanh)[a-z ]{{0,14}} dai hoi"
)
_ROW = (
    r"(?:[^.,;\n]|, (?=(?:thi tran|thi xa|xa|phuong|huyen|quan|don vi|chi doan)(?!\w))){0,100}?"  # what else they are
)
# “14 xã, thị trấn đã tổ chức thành công kỳ họp thứ nhất”, “đã hoàn thành Đại hội … cấp cơ sở”.
_OF_A_NUMBER = regex(
    rf"(?<![\d/.:-])(?<!ngay )(?<!sang )(?<!chieu )(?<!toi )(?<!thang )(?<!quy )(?<!so )(?<!phuong )(?<!quan )"
    rf"(?<!khoi )(?<!cum )(?<!to )(?<!- )(?!0?1 )\d{{1,3}} {_UNITS}{_ROW} (?:to chuc (?:xong|thanh cong)"
    rf"|hoan thanh(?: to chuc)?)(?: viec to chuc)? (?:dai hoi|ky hop|hoi nghi)"
    r"|(?:hoan thanh|to chuc xong) (?:to chuc )?dai hoi [^.;\n]{0,80}cap co so"
    rf"|(?<!\w)cac {_UNITS}{_ROW} (?:da|dang) (?:dong loat |lan luot )?(?:to chuc|tien hanh) dai hoi(?!\w)"
    rf"|(?<!\w)cac {_UNITS}(?: (?:truc thuoc|thuoc|tren dia ban|trong|cua|co so) [^.,;\n]{{0,80}}?)?"
    rf"(?: (?:da|deu|co ban|lan luot))* (?:to chuc xong|hoan thanh(?: to chuc)?) (?:dai hoi|ky hop)"
)
_ALL = regex(
    rf"(?<!\w)(?:\d{{2,3}}(?:,\d+)? ?%|toan bo|tat ca|nhieu|hang loat|phan lon)(?: cac| so)? {_UNITS}{_ROW}"
    rf" (?:to chuc|hoan thanh|tien hanh)[a-z ]{{0,14}} (?:dai hoi|ky hop|hoi nghi)"
)
_FINISHED = (
    "to chuc xong dai hoi",
    "to chuc thanh cong dai hoi",
    " to chuc dai hoi",
    " tien hanh dai hoi",
    "hoan thanh dai hoi",
    "to chuc xong ky hop",
    "to chuc thanh cong ky hop",
    "to chuc xong hoi nghi",
)
# News of a paper, not of the meeting it speaks of: “Ngày 03/12, Văn phòng … ban hành Thông báo số 665/TB-VPCP … tại cuộc họp”.
_PUBLISHED = regex(
    r"(?<!\w)(?:ban hanh|ky|co|ra|gui|phat hanh) (?:thong bao|nghi quyet|ket luan|quyet dinh|cong van|cong dien"
    r"|chi thi|van ban(?: chi dao)?|ke hoach|huong dan|thong tu|nghi dinh)(?: so:?)? \d"
    r"|(?<!\w)ban hanh (?:cong van|ke hoach|huong dan|chi thi) (?:ve )?(?:viec )?(?:to chuc|lanh dao|trien khai) "
)
# … but of the meeting where the paper only calls it: “Công văn số 188 thông báo thời gian, địa điểm Kỳ họp thứ 10”.
_CALLED = regex(
    rf"(?:thong bao (?:ve )?(?:thoi gian|dia diem|chuong trinh|viec (?:to chuc|trieu tap)|trieu tap)|(?<!\w)trieu tap)(?!\w)"
    rf"[^.;\n]{{0,60}}?{MEETING}"
)
# Advice tells how meetings are to be held, not that one was: “Theo Luật Doanh nghiệp, công ty phải họp …”.
_ADVICE = regex(
    r"(?<!\w)(?:duoc (?:tien hanh|to chuc|coi la hop le) khi"
    r"|(?:nhung nam qua|luon) [^.\n]{0,120}?to chuc (?:hoi nghi|dai hoi|hop)"
    r"|phai (?:to chuc|hop|tien hanh|trieu tap|lap bien ban)"
    r"|(?:bien ban|nghi quyet|giay moi|thong bao) [^.\n]{0,40}la (?:van ban|mau)"
    r"|mau (?:bien ban|giay moi|nghi quyet)|(?:trinh tu|thu tuc|quy dinh moi|quy dinh)(?: gi| the nao)? (?:ve "
    r"|to chuc )?(?:hop|cuoc hop|hoi nghi|dai hoi)"
    r"|(?:huong dan|cach|quy trinh|ky nang)(?: cach)? (?:viet|lap|ghi|lam|soan(?: thao)?|to chuc|chuan bi|trinh bay)"
    r" (?:mot |cac )?(?:bien ban|nghi quyet|giay moi|hoi nghi|dai hoi|cuoc hop))(?!\w)"
)
_ADVISING = (
    "phai ",
    " la ",
    "mau ",
    "trinh tu",
    "thu tuc",
    "quy dinh",
    "huong dan ",
    "cach ",
    "quy trinh ",
    "ky nang ",
    "hanh khi ",
    "chuc khi ",
    "hop le khi ",
    "nhung nam qua",
    "luon ",
)
_DONE = regex(
    r"(?<!\w)(?:da|vua|moi day|hom nay|sang nay|chieu nay|toi nay|hom qua|vua qua"
    r"|(?:ngay|sang|chieu|toi) \d{1,2})(?!\w)|\d/\d{4}"
)
_MET_FOR = regex(
    rf"(?<!\w)hop (?:{MET_FOR}|(?:voi|cung) [^.;\n]{{4,90}}? (?:de|nham) (?:{MET_FOR}))(?!\w)"
    r"|(?<=chu tri )hop (?:voi|cung|ve) (?=\w)"
)  # “họp với lãnh đạo các sở để thẩm tra …”
_MET_TO = regex(r"(?<=to chuc )hop de \w")  # “Liên minh phối hợp với hợp tác xã tổ chức họp để thông qua …”
_GATHERED_FOR = regex(rf"(?:to chuc|tien hanh|khai mac|chu tri)(?: thanh cong| trong the)? (?:buoi )?{GATHERING}")
# “Lễ ký kết … do Sở A tổ chức ‖ đã diễn ra ngày 19/5”, “Liên minh HTX tỉnh ‖ họp mặt kỷ niệm 28 năm …”.
_TOOK_PLACE = regex(
    rf"(?<!\w)(?:{GATHERING}|(?<!cac ){TRAINING})[^.;\n]{{0,160}}? (?:dien ra|(?:khai|be) mac(?= ngay| sang| chieu| toi)|duoc (?:[^.;,\n]{{4,80}} )?to chuc)(?!\w)"
    rf"|(?<!se )dien ra (?:{GATHERING}|{TRAINING})"
    r"|(?<!buoi )(?<!cuoc )(?<!le )(?<!to chuc )(?<!tai )(?:hop mat|gap mat) (?:ky niem|nhan|dau (?:nam|xuan)|truyen thong|tri an)(?!\w)"
)
_TRAINED = regex(rf"(?<!duoc )(?<!viec )(?<!hoach )(?<!de )(?<!nham )(?<!va )(?<!trinh ){HOLDS_TRAINING} {TRAINING}")
_ANY_MEETING = regex(rf"{MEETING}|(?<!\w){GATHERING}|(?<!\w)(?:hoi nghi|tai buoi) ")
_GUESTS = regex(r"\W*(?:(?:cung|tham|den|toi|ve) ){0,2}du ")
_DAY = regex(r"\d ?[/.-] ?\d|\d thang \d|(?:hom|sang|chieu|toi) (?:nay|qua)|vua (?:qua|dien ra|duoc to chuc)")
_READ = 6000
# A text about a meeting says its word again and again: that is found out at a hundredth of the cost.
_MANY_SAY = ("hoi nghi", "dai hoi", "ky hop", "cuoc hop", "phien hop", "buoi lam viec", "hoi thao")
_OFTEN = 3
_SHORTEST = 30
_NEAR = 240  # letters of the sentence that are looked at
_FIRST = 700  # and of the opening of news
# A headline that tells of a review: “Hội Nông dân huyện A tổng kết công tác hội …”.
_REVIEWED = regex(r"\s(?:tong ket|so ket) (?:cong tac|hoat dong|phong trao|nam|nhiem vu|\d)")
# not “khi ‖ làm việc với đoàn công tác, chủ tiệm khai …”, where something else is told
_WORKED_WITH = regex(
    r"(?<!\w)(?<!khi )(?<!qua )(?<!thoi gian )(?<!qua trinh )lam viec (?:voi|cung) (?:cac |dai dien )?(?:lanh dao|thuong truc|ban (?:giam|thuong|chap|quan|chi dao|to chuc)|ubnd"
    r"|hdnd|uy ban|hoi dong"
    r"|(?:tinh|huyen|thanh|dang|thi) uy|so |lien minh|htx|hop tac xa|cong ty|truong |hoi "
    r"|doan (?:cong tac|giam sat|dai bieu|khao sat|chuyen gia))"
    r"|(?<!\w)doan (?:cong tac|giam sat|khao sat|kiem tra) [^.;\n]{4,200}? lam viec (?:voi(?= \w)|tai (?:tinh|huyen|thanh pho"
    r"|thi xa|quan|xa|phuong|dia phuong))"
    r"|(?<!\w)(?:lam truong doan|dan dau)(?!\w)[^.;\n]{0,90}?(?<!khi) lam viec voi(?= \w)"
)
# “Sở Tư pháp đã tổ chức sơ kết công tác 6 tháng đầu năm”.
_REVIEW_HELD = regex(
    r"(?:to chuc|tien hanh) (?P<review>so ket|tong ket) (?:cong tac|hoat dong|phong trao|nam|nhiem vu|thuc hien"
    r"|chuong trinh|\d)"
)
_TOGETHER = (" le ", " mat", "hop bao", "tiep cong dan", "doi thoai")
_COURSES = ("tap huan", "lop ", "khoa ")
_SEVERAL = regex(
    r"(?<!\w)(?:nhieu|nhung|cac|moi|tung|hang chuc|hang tram|nhieu lan)(?: cuoc| to chuc)? $"
)  # “đã tổ chức nhiều ‖ hội nghị”
_WHEN_HELD = regex(
    r"(?<!\w)(?:khi (?:to chuc|tien hanh|khai mac)|cu xong|truoc khi dien ra|co nhiem vu to chuc) $"
)  # whenever one is
_AHEAD = regex(r"(?<!\w)(?:se|sap) (?:\w+ ){1,3}$")  # “sẽ tổ chức ‖ hội nghị xúc tiến”
# What others are told to hold: “yêu cầu các địa phương tổ chức ‖ họp giao ban hằng ngày”.
_ORDERED = regex(
    r"(?<!\w)(?:yeu cau|de nghi|huong dan|khuyen cao|khuyen khich)(?!\w)[^.;\n]{4,90} (?:to chuc|tien hanh|duy tri) (?:\w+ ){0,2}$"
)
_LONG_BEFORE = regex(r"\W*truoc (?:do|day)(?!\w)")  # what is told after it was held on another day
_PICTURED = regex(r"[^\n]{0,160}? [-–] anh ?:")  # below a picture: where somebody was seen
# “Chi bộ thôn Hạ họp ngày 28/6/2026 (17/18 đảng viên có mặt) thống nhất ra Nghị quyết …”
_MET_THEN = regex(r"[^,;.\n]{3,120}? (?:da )?(?:tien hanh )?hop (?:phien |thuong ky |dinh ky |vao )*ngay \d")
_SPORTS = ("hội thao",)  # folded like “hội thảo”


def tells_of_meeting(view: View, document: DocumentFacts, where: Passages) -> bool:
    """Whether the document is about a meeting; minutes and invitations always are.

    News of a paper (`is_of_paper`) is not asked for here: it tells of a meeting only at second hand.
    """
    if document.kind in ("minutes", "invitation"):
        return True
    if document.kind == "conclusion_notice":
        return not _is_of_inspection((document.title or "").lower())
    if document.kind == "plan":
        return planned_meeting(view, document, where) is not None
    news, opening = document.kind == "news", where.opening
    if news and (
        _is_of_many(view, first_sentences(view, opening, 2))
        or _is_prepared(view, opening)
        or _is_advice(view, where)
        or is_visit(view, opening)
    ):
        return False
    if news and (_met_for(view, opening) or _gathered(view, opening) or _worked_with(view, opening)):
        return True
    first = (opening[0], min(opening[1], opening[0] + _FIRST)) if news else opening
    near = (first, *where.bases, *where.closing, where.title, where.below)
    if any(span and (_is_told(view, span) or _PRESIDED.search(view.key, *span)) for span in near):
        return not news or not _is_only_mentioned(view, where)
    if news:
        if named_in_passing(view, only_shown=True) or _reviewed_at_one(view, where):
            return True
        return names_a_meeting(view, words_of(view, where)) and not _is_only_mentioned(view, where)
    return document.kind == "resolution" and (
        _MET_THEN.match(view.key, opening[0], opening[1]) is not None or vote_of(view.key, last=True) is not None
    )  # of those who met


def _is_of_inspection(title: str) -> bool:
    """Whether a notice concludes an inspection, by its title in small letters; "Phạm Thị Thanh Trà" inspects nothing."""
    return (_INSPECTS_BARE if title == fold(title) else _INSPECTS).search(title) is not None


def _is_prepared(view: View, opening: Span) -> bool:
    """Whether the first sentence says only how congresses are made ready: “Các cấp hội đang tích cực chuẩn bị Đại hội”."""
    lead = first_sentences(view, opening, 1)
    ahead = _LOOKS_AHEAD.match(view.key, *lead) or _PREPARES.search(view.key, *lead)
    return ahead is not None and _ON_DAY.search(view.key, *lead) is None


def _is_of_many(view: View, lead: Span) -> bool:
    """Whether the meetings of many bodies are counted in the lead."""
    if _OF_MANY.search(view.key, *lead) or _ALL.search(view.key, *lead):
        return True
    return (
        has_any(view.key, _FINISHED, *lead)
        and (_OF_SOME.search(view.key, *lead) or _OF_A_NUMBER.search(view.key, *lead)) is not None
    )


def _is_told(view: View, span: Span) -> bool:
    """Whether a meeting is named here, not in brackets and not one that is only spoken of."""
    return any(
        view.key[named.start() - 1 : named.start()] != "("
        and not is_other(view.key, named.start())
        and view.flow[slice(*named.span())].lower() not in _SPORTS
        and not GENERAL.match(view.key, named.start(), span[1])
        and not view.key.startswith(" se ", named.end())
        and not _SEVERAL.search(view.key, max(0, named.start() - 24), named.start())
        and not _WHEN_HELD.search(view.key, max(0, named.start() - 24), named.start())
        and not _is_to_come(view, named.start())
        and not _ORDERED.search(view.key, sentence_start(view.key, named.start()), named.start())
        and not _LONG_BEFORE.match(view.key, sentence_start(view.key, named.start()))
        and not (view.key.endswith(" tai ", 0, named.start()) and _PICTURED.match(view.key, named.end()))
        for named in A_MEETING.finditer(view.key, *span)
    )


def _is_to_come(view: View, at: int) -> bool:
    """Whether the meeting named at `at` is only to be held some day: “sẽ tổ chức ‖ hội nghị”, not “chiều nay … sẽ tổ chức”."""
    begins = sentence_start(view.key, at)
    ahead = _AHEAD.search(view.key, max(begins, at - 30), at)
    return ahead is not None and _DAY.search(view.key, begins, ahead.start()) is None


def _met_for(view: View, opening: Span) -> bool:
    """Whether the first sentence says what for a body met: “Tổ công tác … họp kiểm điểm tiến độ”."""
    met = _MET_FOR.search(view.key, *first_sentences(view, opening, 1))
    met = met or _MET_TO.search(view.key, *first_sentences(view, opening, 3))
    return met is not None and view.flow[met.start() : met.start() + 3].lower() == "họp"


def _gathered(view: View, opening: Span) -> bool:
    """Whether the first sentences say that people came together: “Cụm thi đua số 1 đã tổ chức lễ ký kết giao ước”."""
    near = first_sentences(view, opening, 2)
    held = _REVIEW_HELD.search(view.key, *near)
    if held and not _AHEAD.search(view.key, max(near[0], held.start() - 30), held.start("review")):
        return True
    if has_any(view.key, _TOGETHER, *near) and _GATHERED_FOR.search(view.key, *near):
        return True
    if has_any(view.key, (*_TOGETHER, *_COURSES), *near) or view.key.startswith("le ", near[0]):
        lead = first_sentences(view, opening, 1)
        if _TOOK_PLACE.search(view.key, *lead) and _DAY.search(view.key, *lead):
            return True
    course = _TRAINED.search(view.key, *near) if has_any(view.key, _COURSES, *near) else None
    if course is None or _AHEAD.search(view.key, max(near[0], course.start() - 30), course.start()):
        return False
    begins = sentence_start(view.key, course.start(), near[0])
    return _DAY.search(view.key, *first_sentences(view, (begins, near[1]), 1)) is not None


def _worked_with(view: View, opening: Span) -> bool:
    """Whether the first sentence tells on what day a body worked with others: “Ngày 29/8 Đoàn giám sát … làm việc với …”."""
    for lead in sentences(view, first_sentences(view, opening, 2), 2):  # a summary may stand above
        worked = _WORKED_WITH.search(view.key, *lead)
        if worked and _DAY.search(view.key, lead[0], worked.start()):
            return True
    return False


def is_of_paper(view: View, opening: Span) -> bool:
    """Whether the first sentence tells that a paper was issued, before it names any meeting."""
    start, end = first_sentences(view, opening, 1)
    if end - start < _SHORTEST:
        start, end = first_sentences(view, opening, 2)  # who wrote it stands above
    issued = _PUBLISHED.search(view.key, start, end)
    if issued is None or _CALLED.search(view.key, issued.end(), end):
        return False
    return not _is_told(view, (start, issued.start()))


def _reviewed_at_one(view: View, where: Passages) -> bool:
    """Whether the headline says that a body reviewed its work, and the text that it did so at a meeting."""
    reviewed = _REVIEWED.search(view.key, *where.title) if where.title else None
    if reviewed is None or where.title is None or not starts_as_body(view.key[where.title[0] : reviewed.start()]):
        return False
    return has_any(view.key, ("tai hoi nghi", "du hoi nghi"), where.opening[0], min(len(view.key), _READ))


def _is_only_mentioned(view: View, where: Passages) -> bool:
    """Whether one meeting is named, once, as where something else was done: “được tuyên dương tại Đại hội …”."""
    if sum(view.key.count(word, 0, _READ) for word in _MANY_SAY) > _OFTEN:
        return False
    one_by_one = (
        found
        for found in _ANY_MEETING.finditer(view.key, 0, _READ)
        if not _SEVERAL.search(view.key, max(0, found.start() - 24), found.start())
    )
    named = list(islice(one_by_one, 2))
    if len(named) != 1 or _REVIEWED.search(view.key, *(where.title or (0, 0))):
        return False
    at = named[0].start()
    begins = sentence_start(view.key, at)
    if _GUESTS.fullmatch(view.key, begins, at) and _DAY.search(view.key, *first_sentences(view, where.opening, 1)):
        return False  # “Sáng 15/7, tại trụ sở Bộ, … trao quyết định. ‖ Cùng dự ‖ hội nghị có …”
    return (
        view.flow.endswith((" tại ", " dự ", " từ ", " sau ", " qua "), begins, at)
        and _DAY.search(view.key, begins, at + _NEAR) is None
    )


def _is_advice(view: View, where: Passages) -> bool:
    """Whether headline or lead say how something is ruled, and nothing says that it was done."""
    lead = first_sentences(view, where.opening, 3)
    near = [lead, *([where.title] if where.title else [])]
    if not any(has_any(view.key, _ADVISING, *span) for span in near) and view.key.find("?", 0, lead[0]) < 0:
        return False
    asks = where.title is not None and view.text[slice(*where.title)].rstrip().endswith("?")
    return (asks or any(_ADVICE.search(view.key, *span) for span in near)) and not any(
        _DONE.search(view.key, *span) for span in near
    )
