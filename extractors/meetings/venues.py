"""Họp ở đâu: the venue in the opening sentence; where its name ends is asked in `venue_ends`.

tại hội trường Sở Kế hoạch và Đầu tư, Liên minh HTX tỉnh … tổ chức …      Địa điểm: Phòng họp tầng 2, trụ sở …
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re

from domain.extraction import DocumentKind, Span
from extractors.documents.view import View
from extractors.meetings.linked_places import linked_alone
from extractors.meetings.provinces import province_named
from extractors.meetings.sentences import first_sentences, sentence_start
from extractors.meetings.sessions import GATHERING, MEETING
from extractors.meetings.venue_ends import NEXT_NAME, UNIT, venue_end
from extractors.meetings.venue_labels import announces, behind_label
from extractors.people.provinces import is_province
from vitext.fold import fold
from vitext.lazy import regex

# Where those who meet sit apart: “Hình thức họp: ‖ trực tuyến (Google Meet)”.
_ONLINE = regex(r"(?m:^)\W*hinh thuc(?: hop| to chuc)?\s*:\s*(?P<venue>(?:hop )?(?:truc tuyen|online)[^\n.;,]{0,60})")
_PLACE_TOLD = regex(r"[.\n]\s*dia diem(?: to chuc| dien ra)?(?: dai hoi| hoi nghi)? tai (?=\w)")
_AT = regex(
    # “được tổ chức ‖ ở xã Đông …” as well as “tại”
    rf"(?:tai(?<!\wtai)\s*:?\s+|(?:(?<=to chuc )|(?<=dien ra )|(?<=khai mac )|(?<=\d, )|(?<=\d\), ))o (?=(?:xa|phuong|thi tran|huyen|thi xa|thanh pho|hoi truong|nha|trung tam|tru so) ))"
    rf"(?!{MEETING}|day\b|nghi dinh|thong tu|luat |chi thi|ket luan|bao cao|phu luc"
    rf"|nghi quyet|quyet dinh|dieu |khoan |thong bao|cac |thoi diem|cho(?! \w)|ke hoach|to trinh|van ban|cong van|viet nam"
    rf"|thi xa\s*$|buoi |hai ngoai(?!\w))"
)
_VENUES = regex(
    r"(?:sanh |chung cu |tu duong|tu gia|phap vien|thien vien|tam that |dan vien|chung vien|hoi so|giang duong|ch(?:a|i)nh dien(?!\w)|tang xa|le dai|cong vien |nghia trang |thanh dia |to dinh |toa giam muc|toa soan|hoi quan |thanh duong |thanh that |tinh xa |tu vien |thu vien |hoi truong|phong|van phong|co quan |quan |dia chi|khuon vien|cau lac bo|diem |tru so|nha |tang |truong"
    r"|trung tam|khach san|san |cua hang|dinh |so |ubnd|thanh pho|thi xa|khu |cong ty|htx|xa |thon |huyen "
    r"|thi tran |thu do |tinh (?!ta(?!\w)|nha|uy |doan )|phuong |ban |ap |to dan pho |khu pho |canh dong|vuon |trang trai |lien minh|bao tang|rap "
    r"|giao xu |nha tho|chua |dinh lang|quang truong |pho di bo|pho co |bai bien |khu vuc )"
)
# What else stands where a place is told beside the day: “Sáng 12/3/2031, ‖ tại xưởng chè Pang Cáng‖, …”.
_ANY_PLACE = regex(
    r"(?:kho|cho|tram|xuong|phan xuong|bai|lan|lop|dinh|den|mieu|trai|nong trai|nong truong|lam truong|ben|cang|ao|dam|doi|mo|be|boong"
    r"|ruong|canh rung|gia dinh|sieu thi|ky tuc xa|doi san xuat|to doi|hop truong|bep an|cong truong) \w"
)
# What somebody said names other places: “ông A nói: các xưởng ‖ tại Hòa An cần …”.
_SAID = regex(r"(?<!\w)(?:yeu cau|cho biet|cho rang|nhan manh|khang dinh|nhan dinh|noi ?:|noi rang)(?!\w)[^.\n]*$")
# A unit behind what was looked into or worked for is where that is: “tình hình sạt lở ‖ tại huyện …”, “nhằm … ‖ tại xã …”.
_LOOKED_INTO = regex(
    r"(?<!\w)(?:(?:tinh hinh|giam sat|khao sat|thanh tra|vu viec|su co|vuong mac|ton tai|vi pham)(?!\w)[^;.\n]{0,90}"
    r"|(?:nham|de) (?=\w)[^;.\n]{12,300})\w $"
    r"|(?<!\w)(?:de an|du an|cong trinh|quy hoach|mo hinh|nha may)(?!\w)"
    r"(?:(?!to chuc|hoi nghi|cuoc hop|dien ra|khai mac|chu tri)[^;.\n]){0,110} $"
    r"|(?<!\w)(?:hoi nghi|hop|hop bao|hoi thao|toa dam)(?: (?!ve )\w+){0,5} ve (?=\w)[^,;.\n]{6,110} $"
    r"|(?<!\w)(?:bi|duoc) (?:thu hoi|giai toa|anh huong)(?!\w)[^,;.\n]{0,60} $"
    r"|(?<!\w)duoc (?:phat hien|tim thay|xay dung|trien khai|khai quat|phan cong)(?!\w)[^,;.\n]{0,60} $"
)
_BEFELL = regex(r"(?<!\w)(?:xay ra|tai nan|chay no)(?: vao [^,;.\n]{4,20})? $")  # “vụ ngộ độc xảy ra ‖ tại Trường …”
_YEARS = regex(r"(?<!\d)\d{1,2}(?: ?[/.-] ?\d{1,2} ?[/.-] ?| thang \d{1,2},? nam )(\d{4})(?!\d)")
# “Phiên thảo luận ‖ tại hội trường”: all sat together, wherever that was.
_ALL_SAT = regex(r"(?<!\w)(?:thao luan|chat van|bieu quyet)(?: chung)? $")
# A place that something happens to or that has to do something: “các cơ sở tại xã A ‖ bị phạt”.
_HAPPENS = regex(r"(?<!\w)(?:bị|cần|phải|đều|khiến|gây|chưa|thời gian qua|vừa qua|những năm)(?!\w)")
_KNOWN_AS = regex(r" \([A-ZĐ]{2,8}\)(?= về | đã | có |$)")
_CAPTION = regex(r"\W*(?:toan|quang|khung) canh ")
_OF_GUESTS = regex(r"(?:^|[.\n]) ?(?:du|tham du|den du|cung du|du va chi dao)\s[^.\n]*$")
# “2.000 người đang công tác ‖ tại Bưu điện …”, “bà Lan, trú ‖ tại thôn 3”: where they belong, not where they met.
_WORKS_THERE = regex(
    r"(?:(?<!\w)(?:tru|sinh ra|cu ngu|thuong tru|sinh song)|(?<!doan )cong tac|dang (?:lam viec|sinh song|hoc tap|sinh hoat)|(?:non|vien|dong|bo|nguoi|nhan) lam viec) \Z"
)
_GUESTS_THERE = regex(
    r"\s*,\s*(?:cung |tham )?du (?:hoi nghi|cuoc hop|dai hoi|phien hop)"
)  # “Tại huyện …, dự hội nghị có …”
# … or of what was done in between: “đạt kết quả như sau: Tổ chức khảo sát … tại X”.
_TO_COME = regex(
    r"(?<!\w)(?:se|du kien)(?: se)?(?: duoc)? (?:dien ra|to chuc|to(?= vao)|khai mac|(?<=kien )vao)(?!\w)|(?:nhu sau|sau day|cu the):"
)
_ITEM = regex(r"\W*\d{1,2}\W{1,3}(?!(?:gio|h|g)(?!\w))\w")
_MET_THEN = regex(
    r"(?<!\w)(?:thoi gian|dia diem|khai mac|bat dau|tien hanh|to chuc|dien ra|hop|hoi nghi|dai hoi|ngay|hom nay)(?!\w)|\d\s?(?:h|g|gio|:)"
)
_BARE = regex(r"(?:cong ty|don vi|dia phuong|co quan|nha truong|truong|xa|phuong|huyen)")
_LINKED_AT = ("diem cau ", "dau cau ")
_LINK = regex(r"(?:cac )?(?:dau|diem) cau (?!chinh|trung tam)")  # where some followed it
# “… đã tổ chức Hội nghị … ‖ tại chợ trung tâm”: nobody came or spoke before the place is told.
_HOLDS_BEFORE = regex(
    r"(?<!\w)(?<!viec )(?<!ve )(?:to chuc|khai mac|tien hanh|dien ra)(?!\w)(?:(?! ve | viec | ban | xu ly | nham | de |du |dong chi|tinh hinh|cac )[^.;\n])*$"
)
_HOLDS_THEN = regex(r" (?:da |vua |long trong )?(?:to chuc|tien hanh|khai mac|phoi hop|hop) ")
_HELD = regex(
    rf"diem cau (?:chinh|trung tam)|to chuc(?! (?:cac|nhieu|\d+) )|chu tri|dien ra|(?<!phoi )(?<!\w)hop (?!tac|dong)|khai mac|tien hanh|(?:khai|be) giang|(?<!\w)mo (?:lop|khoa)|ra mat|khanh thanh"
    rf"|(?<!tai ){MEETING}"
)
# A sentence of an invitation that calls its meeting, or says when that is.
_CALLED = regex(
    rf"{MEETING}|(?<!\w)(?:{GATHERING}|to chuc|dien ra|khai mac|cu hanh|du|moi|hop|hoi ngo|le|gio|buoi|tiec|luc|hoi)(?!\w)|(?<!\w)ngay \d"
    r"|\d ?[/.-] ?\d|\d ?(?:h|g|gio|:) ?\d"
)
_OPENS_CLAUSE = regex(r"(?:^|[,(:\n-]|\d)\s*(?:ngay )?$")  # “…, ‖ tại hội trường, …”, “Sáng 15/3 ‖ tại …”


def venue_of(view: View, opening: Span, *, kind: DocumentKind) -> Span | None:
    """Where the meeting was held, without “tại”; None where the opening does not say."""
    labelled = kind in ("minutes", "invitation", "conclusion_notice", "plan") or announces(view, opening)
    start, end = opening if kind != "news" or labelled else first_sentences(view, opening, 4)
    if labelled:
        if labelled_so := behind_label(view, start, end):
            return _trimmed(view, labelled_so)
        if kind == "minutes" and (online := _ONLINE.search(view.key, start, end)):
            return _trimmed(view, online.span("venue"))
        if kind == "plan":
            return None  # the text speaks of many places
    if told_at := _PLACE_TOLD.search(view.key, *opening):
        return _trimmed(view, (told_at.end(), venue_end(view, told_at.end(), min(opening[1], told_at.end() + 160))))
    for found in _AT.finditer(view.key, start, min(end, start + (1700 if kind == "invitation" else 900))):
        if (
            view.flow[found.start() : found.start() + 3].lower() not in ("tại", "tai")
            and view.flow[found.start()] != "ở"
        ):
            continue  # “Tài” folds to the same
        if view.flow.startswith(("cho ", "chỗ"), found.end()):
            continue  # “chợ” folds to the same
        told = sentence_start(view.key, found.start(), start)
        opens = told == start and (
            not view.key[told : found.start()].strip() or _OPENS_CLAUSE.search(view.key, told, found.start())
        )
        first_said = told == start and _HOLDS_BEFORE.search(view.key, told, found.start())
        if kind == "news" and not opens and not _HELD.search(view.key, *first_sentences(view, (told, end), 1)):
            continue  # a later sentence, of something else; or a place inside a summary
        if kind == "invitation" and not _CALLED.search(view.key, *first_sentences(view, (told, end), 1)):
            continue  # a greeting: “… bà con tại các nước vẫn nhớ quê”
        if kind == "news" and told > start and _TO_COME.search(view.key, told, found.start()):
            continue  # of another meeting, or of what is to follow
        line = view.key.rfind("\n", 0, found.start()) + 1
        if _ITEM.match(view.key, line) and not (kind == "minutes" and _MET_THEN.search(view.key, line, found.start())):
            continue  # what was decided there, not where they met
        if view.key.count('"', told, found.start()) % 2:
            continue  # in the quoted name of something
        if _WORKS_THERE.search(view.key, max(start, found.start() - 24), found.start()):
            continue
        if kind == "news" and told > start and _is_of_years_ago(view, (start, told), found.start()):
            continue
        if view.key.endswith(_LINKED_AT, start, found.start()):
            continue  # “Chủ trì điểm cầu ‖ tại Cà Mau”: where some followed it
        if _OF_GUESTS.search(view.key, max(start, view.key.rfind(". ", start, found.start())), found.start()):
            continue
        if kind == "news" and _is_spoken_of(view, (told, found.start()), found.end()):
            continue
        stop = venue_end(view, found.end(), min(end, found.end() + 160))
        span = _trimmed(view, (found.end(), _end_of_caption(view, found.start(), stop)))
        words = view.key_of(span)
        if kind == "news" and (_HAPPENS.search(view.flow, *span) or _is_one_of_several(view, span)):
            continue
        if (known := _KNOWN_AS.search(view.flow, *span)) and province_named(view.flow[span[0] : known.start()]):
            continue  # a body's seat: “Hiệp hội Doanh nghiệp Nhật Bản tại ‖ Thành phố Hồ Chí Minh (JCCH)”
        if told > start and view.flow.startswith("thủ đô ", span[0]):
            continue  # of another one: “Theo đó, Đại hội diễn ra tại ‖ thủ đô …”
        there = told == start and linked_alone(view, told, words)
        if (_LINK.match(words) and not there) or _GUESTS_THERE.match(view.key, span[1]):
            continue
        if (len(words) < 5 and " " not in words) or _BARE.fullmatch(words):
            continue  # "Ban Kiểm soát tại TKV"
        if (
            words
            and not re.search(r"[.…]{3}|…", words)
            and (
                _VENUES.match(words)
                or view.flow[span[0]].isupper()
                or ((kind != "news" or opens or first_said) and _ANY_PLACE.match(words))
            )
        ):
            return span
    return None


def _is_of_years_ago(view: View, before: Span, at: int) -> bool:
    """Whether the sentence of a place tells of a day in a year before those told above it: “Kỳ đầu họp ngày 5/3/2021 tại …”."""
    told = _YEARS.findall(view.key, before[1], at)
    above = _YEARS.findall(view.key, *before)
    return bool(told and above) and max(told) < min(above)


def _is_spoken_of(view: View, told: Span, at: int) -> bool:
    """Whether the place at `at` is one that was spoken of: in what somebody said, or where the matter of the meeting is."""
    if _SAID.search(view.key, *told) or _BEFELL.search(view.key, *told):
        return True
    if view.key.startswith("hoi truong", at) and _ALL_SAT.search(view.key, *told):
        return True
    return UNIT.match(view.key, at) is not None and _LOOKED_INTO.search(view.key, *told) is not None


def _is_one_of_several(view: View, place: Span) -> bool:
    """Whether a province is the first of a row, of what is to be found in each: “các tòa tại Hà Nội, ‖ Đà Nẵng và …”."""
    after = NEXT_NAME.match(view.flow, place[1])
    return after is not None and is_province(after["name"]) and is_province(view.words(place))


def _end_of_caption(view: View, at: int, stop: int) -> int:
    """Where a caption is over, in whose line the place at `at` stands: it has no full stop."""
    line = view.text.rfind("\n", 0, at) + 1
    ends = view.text.find("\n", at, stop)
    return ends if ends > 0 and _CAPTION.match(view.key, line) else stop


def before_holder(view: View, venue: Span, body: str) -> Span:
    """The venue without the name of who held the meeting, where no comma parts them: “tại thành phố X ‖ Viện Y tổ chức”."""
    at = view.key.find(fold(body).lower(), venue[0] + 4, venue[1])  # a title may write it small
    acts = at > 0 and _HOLDS_THEN.match(view.key, at + len(body))
    return _trimmed(view, (venue[0], at)) if acts else venue


def _trimmed(view: View, span: Span) -> Span:
    piece = view.flow[span[0] : span[1]]
    return span[0] + len(piece) - len(piece.lstrip()), span[0] + len(piece.rstrip(" ,;:\n"))
