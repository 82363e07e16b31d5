"""Họp ở đâu: the venue in the opening sentence.

tại hội trường Sở Kế hoạch và Đầu tư, Liên minh HTX tỉnh … tổ chức …      Địa điểm: Phòng họp tầng 2, trụ sở …
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re

from domain.extraction import DocumentKind, Span
from extractors.documents.bodies import starts_as_body
from extractors.documents.names import UPPER
from extractors.documents.view import View
from extractors.meetings.provinces import NAMED_PROVINCE, province_named
from extractors.meetings.sentences import first_sentences, sentence_start
from extractors.meetings.sessions import GATHERING, MEETING
from extractors.meetings.venue_labels import announces, behind_label
from extractors.people.provinces import PROVINCES, is_province
from vitext.fold import fold

# Where those who meet sit apart: “Hình thức họp: ‖ trực tuyến (Google Meet)”.
_ONLINE = re.compile(
    r"(?m:^)\W*hinh thuc(?: hop| to chuc)?\s*:\s*(?P<venue>(?:hop )?(?:truc tuyen|online)[^\n.;,]{0,60})"
)
_PLACE_TOLD = re.compile(r"[.\n]\s*dia diem(?: to chuc| dien ra)?(?: dai hoi| hoi nghi)? tai (?=\w)")
_AT = re.compile(
    # “được tổ chức ‖ ở xã Đông …” as well as “tại”
    rf"(?:tai(?<!\wtai)\s*:?\s+|(?:(?<=to chuc )|(?<=dien ra )|(?<=khai mac ))o (?=(?:xa|phuong|thi tran|huyen|thi xa|thanh pho|hoi truong|nha|trung tam|tru so) ))"
    rf"(?!{MEETING}|day\b|nghi dinh|thong tu|luat |chi thi|ket luan|bao cao|phu luc"
    rf"|nghi quyet|quyet dinh|dieu |khoan |thong bao|cac |thoi diem|cho\b|ke hoach|to trinh|van ban|cong van|viet nam"
    rf"|thi xa\s*$|buoi |hai ngoai(?!\w))"
)
_ACTS = re.compile(
    r"(?:(?:dong |dai )?ho [^,;.\n]{1,30}? (?:da|tien hanh|to chuc|hop)"
    r"|(?:tap the )?lop [^,;.\n]{1,20}? (?:da|tien hanh|to chuc|hop)|nhom|cuoc hop|buoi hop|phien hop|toan the|cac (?:dai bieu|thanh vien|co dong|ong|anh|hoi vien|cu|ba|chi|bac|chu|em|ban|ho|gia dinh|dong chi|phu huynh|linh muc|phat tu)|con chau|ba con|dong ho|gia dinh|anh em|anh chi|toan (?:ho|toc|lop)|giao dan|phat tu|phu huynh|hoc sinh|co|da|duoi su|dong chi|d/c|do|chung toi|luc|hoi|nhan|ong|ba|thon|xom|ban|to|ap|khu|ubnd|uy ban|hdnd"
    r"|hoi dong|lien minh|lmhtx|htx|hop tac xa|doan|dang uy|huyen uy"
    r"|tinh uy|thanh uy|chi bo|cong doan|cdcs|truong|so(?! \d)|phong|ban chap hanh|bch|btv|quy|cong ty|cum"
    r"|thuong truc|danh gia|tong ket|so ket|thong qua|trien khai|thao luan|xem xet|lanh dao|pho|chu tich|bi thu"
    r"|giam doc|dai hoi|hoi nghi|ky hop|dai dien"
    r"|doan cong tac|trung tam|van phong|lien hiep|lien doan|ldld|ngan hang|bo|mat tran|khoi thi dua|tham du"
    r"|du(?! (?:an|thao|bao))|tu (?:ngay|sang|chieu|toi|trua|thu|\d)|dang bo|chi hoi|chi doan|tien hanh|gom|theo|voi|nham|de|sau khi|sang|chieu|ngay)(?!\w)"
)
_VENUES = re.compile(
    r"(?:sanh |chung cu |tu duong|tu gia|phap vien|thien vien|tam that |dan vien|chung vien|hoi so|giang duong|ch(?:a|i)nh dien(?!\w)|tang xa|le dai|cong vien |nghia trang |thanh dia |to dinh |toa giam muc|toa soan|hoi quan |thanh duong |thanh that |tinh xa |tu vien |thu vien |hoi truong|phong|van phong|co quan |quan |dia chi|khuon vien|cau lac bo|diem |tru so|nha |tang |truong"
    r"|trung tam|khach san|san |cua hang|dinh |so |ubnd|thanh pho|thi xa|khu |cong ty|htx|xa |thon |huyen "
    r"|thi tran |thu do |tinh (?!ta(?!\w)|nha|uy |doan )|phuong |ban |ap |to dan pho |khu pho |canh dong|vuon |trang trai |lien minh|bao tang|rap "
    r"|giao xu |nha tho|chua |dinh lang)"
)
# What else stands where a place is told beside the day: “Sáng 12/3/2031, ‖ tại xưởng chè Pang Cáng‖, …”.
_ANY_PLACE = re.compile(
    r"(?:kho|cho|tram|xuong|phan xuong|bai|lan|lop|dinh|den|mieu|trai|nong trai|nong truong|lam truong|ben|cang|ao|dam|doi|mo|be|boong"
    r"|ruong|canh rung|gia dinh|sieu thi|ky tuc xa|doi san xuat|to doi|hop truong|bep an|cong truong) \w"
)
_VENUE_END = re.compile(
    r"\s(?=\d{1,2} ?(?:h|gio|g|:) ?\d{0,2}(?:['’]|phut)?(?!\w))|(?<!tp)(?<!\W[dpq])\.(?!\d|[a-z]\d)|[;:,()\n]|\s-\s(?!hue(?!\w)|vung tau(?!\w)|nhi(?!\w)|phoi(?!\w)|(?:[pq]\.|duong|thon|phuong|quan|xa|huyen|tp|thanh pho|chua|nha van hoa|nha khach|nha hang|khach san|trien lam|the thao|so(?= \d)"
    r"|thong tin|truyen thong|du lich|the duc|hoc tap|dich vu|khoa hoc|giao duc) ?[\w.])|\s(?=(?:da (?:(?:long trong|trong the"
    r"|phoi hop) )?(?:dien ra|to chuc|khai mac|tien hanh)|dien ra|chung toi (?:gom|tien hanh|to chuc|co|cung|da|hop|thong nhat)|khai mac (?:dai hoi|hoi nghi|ky hop)"
    r"|vao (?:ngay|sang|chieu|toi|luc|hoi)|ngay(?= \d)|trong|theo (?:lich|ngay|chuong trinh|hinh thuc|ke hoach|thoi gian)|voi su|do (?:dong chi|ong|ba)|lan thu|nham|de|ban (?:viec|bac|ke hoach|cong tac)|hom (?:nay|qua|\d)"
    r"|(?:sang|chieu|toi) \d|(?:truoc|sau) ky hop|to chuc (?:hoi nghi|dai hoi|le|cuoc hop|buoi|ky hop)|duoi su|va ket thuc|(?:nhat tri |bieu quyet )?thong qua"
    r"|(?:den )?(?:tham )?du (?:hop|hoi nghi|dai hoi|cuoc hop|buoi|le|tuan le|khoa)|va (?:tai|chu tri|lam viec|kiem tra|cac diem|truc tuyen|ve|(?:se |duoc )?(?:dien ra|keo dai|to chuc(?! su kien)))|nam \d{4} (?:la|se|da)|la (?:mot|su kien|dip)|voi \d+|gom co|cung \d+|ve (?:noi dung|viec|cong tac|tinh hinh|ket qua|xay dung|thuc hien|trien khai|phat trien|mot so))(?!\w)"
    r"|(?:\w+ (?:uy|bo)|(?:tinh|thanh|huyen|xa|phuong|cong) doan|doan|ban"
    r"|hoi) (?:\w+ ){0,3}(?:da )?to chuc (?:hoi nghi|dai hoi|cuoc hop|buoi|le))"
)
_ROOM = re.compile(r"(?:hoi truong|phong|tang|lau) ?(?:\w+ ?){0,3},")
_HOUSE = re.compile(
    r"(?:trung tam|toa nha|nha|khach san|tru so|truong|benh vien|(?:co quan|van phong)(?![^,;.\n]* (?:to chuc|tien hanh|da|khai mac"
    r"|phoi hop|hop(?! tac)|vua|chu tri) )) [^,;.\n]{3,60}(?:, (?!duoi su|phoi hop|da |cung )(?=\w)|[.;\n])"
)
_FIELD = re.compile(
    r"(?:the thao|thong tin|truyen thong|du lich|gia dinh|khoa hoc|cong nghe|kinh te)(?!\w)"
)  # “Trung tâm Văn hóa, Thể thao và …”
# What somebody said names other places: “ông A nói: các xưởng ‖ tại Hòa An cần …”.
_SAID = re.compile(r"(?<!\w)(?:yeu cau|cho biet|cho rang|nhan manh|khang dinh|nhan dinh|noi ?:|noi rang)(?!\w)[^.\n]*$")
# A unit behind what was looked into or worked for is where that is: “tình hình sạt lở ‖ tại huyện …”, “nhằm … ‖ tại xã …”.
_LOOKED_INTO = re.compile(
    r"(?<!\w)(?:(?:tinh hinh|giam sat|khao sat|thanh tra|vu viec|su co|vuong mac|ton tai|vi pham)(?!\w)[^;.\n]{0,90}"
    r"|(?:nham|de) (?=\w)[^;.\n]{12,300})\w $"
    r"|(?<!\w)(?:de an|du an|cong trinh|quy hoach|mo hinh|nha may)(?!\w)"
    r"(?:(?!to chuc|hoi nghi|cuoc hop|dien ra|khai mac|chu tri)[^;.\n]){0,110} $"
    r"|(?<!\w)(?:hoi nghi|hop|hop bao|hoi thao|toa dam)(?: (?!ve )\w+){0,5} ve (?=\w)[^,;.\n]{6,110} $"
    r"|(?<!\w)(?:bi|duoc) (?:thu hoi|giai toa|anh huong)(?!\w)[^,;.\n]{0,60} $"
    r"|(?<!\w)duoc (?:phat hien|tim thay|xay dung|trien khai|khai quat|phan cong)(?!\w)[^,;.\n]{0,60} $"
)
_BEFELL = re.compile(
    r"(?<!\w)(?:xay ra|tai nan|chay no)(?: vao [^,;.\n]{4,20})? $"
)  # “vụ ngộ độc xảy ra ‖ tại Trường …”
_YEARS = re.compile(r"(?<!\d)\d{1,2}(?: ?[/.-] ?\d{1,2} ?[/.-] ?| thang \d{1,2},? nam )(\d{4})(?!\d)")
# “Phiên thảo luận ‖ tại hội trường”: all sat together, wherever that was.
_ALL_SAT = re.compile(r"(?<!\w)(?:thao luan|chat van|bieu quyet)(?: chung)? $")
_UNIT = re.compile(
    r"(?:cac )?(?:thon|ap|xom|buon|so(?= \d)|xa|phuong|thi tran|huyen|quan|thi xa|tp\.?|thanh pho|tinh|khu pho|to dan pho|dia ban) \w"
)
# A place that something happens to or that has to do something: “các cơ sở tại xã A ‖ bị phạt”.
_HAPPENS = re.compile(r"(?<!\w)(?:bị|cần|phải|đều|khiến|gây|chưa|thời gian qua|vừa qua|những năm)(?!\w)")
_NEXT_NAME = re.compile(rf",\s(?P<name>[{UPPER}]\w+(?: [{UPPER}]\w+){{1,2}})")
_KNOWN_AS = re.compile(r" \([A-ZĐ]{2,8}\)(?= về | đã | có |$)")
_STREET = re.compile(rf"(?:, |\bsố ?)\d{{1,4}}[A-Za-z]?(?:/\d+)?,? (?:đường |phố )?[{UPPER}]|(?:đường|phố) [{UPPER}]")
_TOWN_ALONE = re.compile(rf"[{UPPER}]\w+(?: [{UPPER}]\w+){{0,2}}")
_CAPTION = re.compile(r"\W*(?:toan|quang|khung) canh ")
_OF_GUESTS = re.compile(r"(?:^|[.\n]) ?(?:du|tham du|den du|cung du|du va chi dao)\s[^.\n]*$")
# “2.000 người đang công tác ‖ tại Bưu điện …”, “bà Lan, trú ‖ tại thôn 3”: where they belong, not where they met.
_WORKS_THERE = re.compile(
    r"(?:(?<!\w)(?:tru|sinh ra|cu ngu|thuong tru|sinh song)|(?<!doan )cong tac|dang (?:lam viec|sinh song|hoc tap|sinh hoat)|(?:non|vien|dong|bo|nguoi|nhan) lam viec) \Z"
)
_GUESTS_THERE = re.compile(
    r"\s*,\s*(?:cung |tham )?du (?:hoi nghi|cuoc hop|dai hoi|phien hop)"
)  # “Tại huyện …, dự hội nghị có …”
_ABBREVIATION = re.compile(r"\((?=[^()]*[A-ZĐ])[\w&]{2,8}\)")
# A lower unit says where the house stands: “Trung tâm Hội nghị (phường Bắc)”, “Nhà khách Sen, Quận 1”.
_IN_UNIT = re.compile(
    r"\((?:(?:thon|xom|ap|khu pho|phuong|xa|thi tran|huyen|quan|thi xa|t[px]\.?|thanh pho|tinh|duong|pho(?! (?:chu|bi|giam|truong))|tru so"
    r"|[hpq]\.|ngo(?= \d)|so \d+[a-z]?(?:/\d+)*,?"
    r"|\d{1,4}(?=[^()\n]{4,50}(?:quan|phuong|duong|tp|[pq]\.))) |(?:tp|[pq])\.(?=\w))[^()\n]{1,60}\)"
)
_BUILT = re.compile(
    r"(?:van phong|thien vien|hoi truong|khach san|nha |trung tam|tru so|chua |cung |phong |toa nha|truong |hoc vien|benh vien|dai hoc )"
)
_IN_BRACKETS = re.compile(r"\((?:(?P<town>[^(),\n]{3,30}), )?(?P<name>[^(),\n]{3,24})\)")
_HCM = re.compile(r"(?:TP|Tp|tp)\.? ?HCM")
_HOUSE_NEXT = re.compile(
    r"(?P<at>(?:thien vien|tinh xa|chua|nha tho|toa nha|\d{1,4}(?:/\d{1,4})*[a-z]?) )(?=[^,;.\n]{1,40}[,;\n])"
    r"(?![^,;.\n]* (?:to chuc|tien hanh|da|khai mac|phoi hop|hop|vua|du|tham du) )"
)
# The seat of a pagoda's own office: “chùa Sen, ‖ văn phòng Ban Trị sự huyện, Ban Thường trực họp …”.
_OF_FAITH = re.compile(r"(?:chua|to dinh|thien vien|tu vien|tinh xa|tinh that|thanh that|nha tho|giao xu|nha xu) ")
_SEAT_NEXT = re.compile(
    r"(?:vp|van phong|tru so) (?=[^,;.\n]{3,80}, \w)(?![^,;.\n]* (?:to chuc|tien hanh|da|khai mac|phoi hop|hop|vua) )"
)
# A street behind a dash: “nhà ông Ba - ‖ 12/4 Lê Lợi, …”; a town abroad with its number: “12 Main St, ‖ Salem, OR 97301”.
_STREET_NEXT = re.compile(
    rf"\s*\d{{1,5}}[A-Za-z]?(?:(?:/\d{{1,4}}[A-Za-z]?)+,? (?:đường |phố )?|,? (?:đường |phố )"
    rf"|,? (?=[^,;.\n]{{2,30}}, ?(?:[PpQq]\.|phường|quận|xã|huyện|thành|T[Pp])))[{UPPER}]"
)
_ABROAD = re.compile(rf",\s(?:[{UPPER}][\w'. -]{{1,30}},\s)?[A-Z]{{2,3}},?\s{{1,3}}\d{{4,5}}(?:-\d{{4}})?(?![\d/])")
_RENAMED = re.compile(r"\((?:nay la|nay thuoc|truoc (?:la|day)|xa cu|cu)(?!\w)[^()\n]{0,50}\)")
_UNIT_NEXT = re.compile(
    r"(?:(?:to(?= \d{1,3},)|phuong|xa|thi tran|huyen|quan|thi xa|hoc vien|dai hoc|tp\.?|thanh pho|duong|thon|xom|ap|khom|khu (?:pho|cong nghiep|do thi|kinh te|tap the|che xuat|dan cu)|kcn|to dan pho) |tp\.(?=\w)|[pq]\.? ?(?=\d)|[pq]\. (?=\w)|(?<=, )so (?=\d))(?!doan"
    r"|uy)(?=[^,;.\n]{1,30}(?:[,;.\n]|$| (?:de|nham) ))(?![^,;.\n]* (?:to chuc|tien hanh|da|khai mac|phoi hop|hop|vua) )"
)
_TOWN = re.compile(
    rf"\s(?P<names>[{UPPER}]\w+(?: [{UPPER}]\w+){{0,2}}(?:, [{UPPER}]\w+(?: [{UPPER}]\w+){{0,2}})?)\s?\.\s"
)
# … or of what was done in between: “đạt kết quả như sau: Tổ chức khảo sát … tại X”.
_TO_COME = re.compile(r"(?<!\w)(?:se|du kien)(?: duoc)? (?:dien ra|to chuc|khai mac)(?!\w)|(?:nhu sau|sau day|cu the):")
_ITEM = re.compile(r"\W*\d{1,2}\W{1,3}(?!(?:gio|h|g)(?!\w))\w")
_MET_THEN = re.compile(
    r"(?<!\w)(?:thoi gian|dia diem|khai mac|bat dau|tien hanh|to chuc|dien ra|hop|hoi nghi|dai hoi|ngay|hom nay)(?!\w)|\d\s?(?:h|g|gio|:)"
)
_BARE = re.compile(r"(?:cong ty|don vi|dia phuong|co quan|nha truong|truong|xa|phuong|huyen)")
_IN_LOWER = re.compile(
    r"(?<!\w)(?:xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tp\.?) [^,;\n]{2,30}$"
)  # a province behind it is where it lies
_STOPS = re.compile(r"\s*(?:[,.;:)\n]|$| (?:(?:nhat tri |bieu quyet )?thong qua|(?:da |se )?dien ra)(?!\w))")
_LINKED_AT = ("diem cau ", "dau cau ")
_LINK = re.compile(r"(?:cac )?(?:dau|diem) cau (?!chinh|trung tam)")  # where some followed it
_HOLDS_THEN = re.compile(r" (?:da |vua |long trong )?(?:to chuc|tien hanh|khai mac|phoi hop|hop) ")
_HELD = re.compile(
    rf"diem cau (?:chinh|trung tam)|to chuc(?! (?:cac|nhieu|\d+) )|chu tri|dien ra|(?<!phoi )(?<!\w)hop (?!tac|dong)|khai mac|tien hanh"
    rf"|(?<!tai ){MEETING}"
)
# A sentence of an invitation that calls its meeting, or says when that is.
_CALLED = re.compile(
    rf"{MEETING}|(?<!\w)(?:{GATHERING}|to chuc|dien ra|khai mac|cu hanh|du|moi|hop|hoi ngo|le|gio|buoi|tiec|luc|hoi)(?!\w)|(?<!\w)ngay \d"
    r"|\d ?[/.-] ?\d|\d ?(?:h|g|gio|:) ?\d"
)
# A firm goes by the group it belongs to: “trụ sở Công ty Than Lam Giang ‖ - TKV”.
_FIRM = re.compile(r"(?<!\w)(?:cong ty|ctcp|nha may|ngan hang)(?!\w)")
_OF_GROUP = re.compile(r" [-–] [A-ZĐ]{2,12}(?=\s*[,.;(\n]|$)")
_OPENS_CLAUSE = re.compile(r"(?:^|[,(:\n-]|\d)\s*$")  # “…, ‖ tại hội trường, …”, “Sáng 15/3 ‖ tại …”


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
        return _trimmed(view, (told_at.end(), _venue_end(view, told_at.end(), min(opening[1], told_at.end() + 160))))
    for found in _AT.finditer(view.key, start, min(end, start + (1700 if kind == "invitation" else 900))):
        if (
            view.flow[found.start() : found.start() + 3].lower() not in ("tại", "tai")
            and view.flow[found.start()] != "ở"
        ):
            continue  # “Tài” folds to the same
        told = sentence_start(view.key, found.start(), start)
        opens = told == start and _OPENS_CLAUSE.search(view.key, told, found.start())
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
        stop = _venue_end(view, found.end(), min(end, found.end() + 160))
        span = _trimmed(view, (found.end(), _end_of_caption(view, found.start(), stop)))
        words = view.key_of(span)
        if kind == "news" and (_HAPPENS.search(view.flow, *span) or _is_one_of_several(view, span)):
            continue
        if (known := _KNOWN_AS.search(view.flow, *span)) and province_named(view.flow[span[0] : known.start()]):
            continue  # a body's seat: “Hiệp hội Doanh nghiệp Nhật Bản tại ‖ Thành phố Hồ Chí Minh (JCCH)”
        if told > start and view.flow.startswith("thủ đô ", span[0]):
            continue  # of another one: “Theo đó, Đại hội diễn ra tại ‖ thủ đô …”
        if _LINK.match(words) or _GUESTS_THERE.match(view.key, span[1]):
            continue
        if (len(words) < 5 and " " not in words) or _BARE.fullmatch(words):
            continue  # "Ban Kiểm soát tại TKV"
        if (
            words
            and not re.search(r"[.…]{3}|…", words)
            and (
                _VENUES.match(words)
                or view.flow[span[0]].isupper()
                or ((kind != "news" or opens) and _ANY_PLACE.match(words))
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
    return _UNIT.match(view.key, at) is not None and _LOOKED_INTO.search(view.key, *told) is not None


def _is_one_of_several(view: View, place: Span) -> bool:
    """Whether a province is the first of a row, of what is to be found in each: “các tòa tại Hà Nội, ‖ Đà Nẵng và …”."""
    after = _NEXT_NAME.match(view.flow, place[1])
    return after is not None and is_province(after["name"]) and is_province(view.words(place))


def _end_of_caption(view: View, at: int, stop: int) -> int:
    """Where a caption is over, in whose line the place at `at` stands: it has no full stop."""
    line = view.text.rfind("\n", 0, at) + 1
    ends = view.text.find("\n", at, stop)
    return ends if ends > 0 and _CAPTION.match(view.key, line) else stop


def _venue_end(view: View, start: int, limit: int) -> int:
    """A comma ends the venue where the next words act or name who does: “…, Liên minh HTX tỉnh tổ chức”."""
    at = start
    while True:
        mark = _VENUE_END.search(view.key, at, limit)
        if mark is None:
            return limit
        if view.flow.startswith("Trọng", mark.end()):
            at = mark.end()  # “huyện Đức ‖ Trọng” folds to “trong”
            continue
        if mark.group() == "," and _ROOM.match(view.key, start) and _HOUSE.match(view.key, _past(view, mark.end())):
            at = mark.end()  # “Hội trường tầng 3, Trung tâm Hội nghị tỉnh, ‖ Hội Luật gia tổ chức …”
            continue
        if unit := _IN_UNIT.match(view.key, mark.start()) or _province_behind(view, start, mark.start()):
            return unit.end()
        if abroad := _ABROAD.match(view.flow, mark.start()):
            return abroad.end()
        if mark.group() == " - " and _STREET_NEXT.match(view.flow, mark.end()):
            at = mark.end()
            continue
        abbreviation = _ABBREVIATION.match(view.flow, mark.start()) or _RENAMED.match(view.key, mark.start())
        if abbreviation:
            at = abbreviation.end()
            continue
        if owner := _OF_GROUP.match(view.flow, mark.start()) if _FIRM.search(view.key, start, mark.start()) else None:
            at = owner.end()
            continue
        if mark.group() == "," and (town := _province_next(view, start, mark.start())):
            at = town.end()
            continue
        if (
            not mark.group().startswith(",")
            or (
                _ACTS.match(view.key, _past(view, mark.end()))
                and not (_shared(view, mark) or _stands_in(view, mark) or _is_seat_next(view, start, mark))
            )
            or (
                _is_province_alone(view, _past(view, mark.end()))
                and not _IN_LOWER.search(view.key, start, mark.start())
            )
            or (
                view.flow[_past(view, mark.end()) : _past(view, mark.end()) + 1].isupper()
                and not _FIELD.match(view.key, _past(view, mark.end()))
                and not _UNIT_NEXT.match(view.key, _past(view, mark.end()))
                and not _is_house_next(view, start, _past(view, mark.end()))
                and not _shared(view, mark)
                and not _is_seat_next(view, start, mark)
                and not _tells_where_it_stands(view, mark.end())
            )
        ):
            return mark.start()
        at = mark.end()


def _is_house_next(view: View, start: int, at: int) -> bool:
    """Whether the house of an office is told behind it, or its street: “Văn phòng Giáo hội, ‖ Thiền viện Sen, ‖ 12 Lê Lợi, …”."""
    house = _HOUSE_NEXT.match(view.key, at)
    return house is not None and _BUILT.match(view.key, start) is not None and view.flow[house.end("at")].isupper()


def _province_behind(view: View, start: int, at: int) -> re.Match[str] | None:
    """The province in brackets behind a house: “Nhà khách Sen ‖ (Hà Nội)”; behind a town it stands with what lies in it.

    “phường Đông (Bình Sơn, Hà Nội)”, but “xã Đông ‖ (Hà Nam)”.
    """
    told = _IN_BRACKETS.match(view.flow, at)
    if told is None or not (province_named(told["name"]) or _HCM.fullmatch(told["name"])):
        return None
    return told if told["town"] or _BUILT.match(view.key, start) else None


def _province_next(view: View, start: int, comma: int) -> re.Match[str] | None:
    """The province behind the town or district that lies in it: “tại Bình Sơn, ‖ Hà Nam, công ty …”; not one of several."""
    town = _UNIT.match(view.key, start) or _TOWN_ALONE.fullmatch(view.flow, start, comma)
    named = _NEXT_NAME.match(view.flow, comma) if town or _STREET.search(view.flow, start, comma) else None
    if named is None or not is_province(named["name"]) or not _STOPS.match(view.key, named.end()):
        return None
    another = _NEXT_NAME.match(view.flow, named.end())
    several = another is not None and is_province(another["name"])
    return None if several or province_named(view.words((start, comma))) else named


def _is_province_alone(view: View, at: int) -> bool:
    """Whether “tỉnh …” behind a comma begins no name of a province that ends there: “… , tỉnh Lam Sơn tổ chức …”."""
    named = NAMED_PROVINCE.match(view.flow, at)
    return view.key.startswith("tinh ", at) and not (named and _STOPS.match(view.key, named.end()))


def before_holder(view: View, venue: Span, body: str) -> Span:
    """The venue without the name of who held the meeting, where no comma parts them: “tại thành phố X ‖ Viện Y tổ chức”."""
    at = view.flow.find(body, venue[0] + 4, venue[1])
    acts = at > 0 and _HOLDS_THEN.match(view.key, at + len(body))
    return _trimmed(view, (venue[0], at)) if acts else venue


def _shared(view: View, comma: re.Match[str]) -> bool:
    """Whether the house is that of both: “trụ sở HĐND, UBND thành phố”."""
    after = _past(view, comma.end())
    return view.key.endswith("hdnd", 0, comma.start()) and view.key.startswith(("ubnd ", "uy ban nhan dan "), after)


def _stands_in(view: View, comma: re.Match[str]) -> bool:
    """Whether the next words are the hamlet in which the house stands: “nhà thờ tổ, ‖ thôn Đông, xã …”; it does nothing."""
    at = _past(view, comma.end())
    return (
        view.key.startswith(("thon ", "xom ", "ap ", "khu ", "to "), at) and _UNIT_NEXT.match(view.key, at) is not None
    )


def _is_seat_next(view: View, start: int, comma: re.Match[str]) -> bool:
    """Whether the office that has its seat in a pagoda or church is told behind it, and somebody else behind that."""
    return _OF_FAITH.match(view.key, start) is not None and bool(_SEAT_NEXT.match(view.key, _past(view, comma.end())))


def _tells_where_it_stands(view: View, at: int) -> bool:
    """Whether a name or two end the sentence behind the house: “Nhà thờ Đá, Sapa.”; not a body, nor a province."""
    town = _TOWN.match(view.flow, at)
    if town is None or any(fold(name).lower() in PROVINCES for name in town["names"].split(", ")):
        return False
    return not starts_as_body(view.key[town.start("names") : town.end("names")])


def _past(view: View, at: int) -> int:
    while at < len(view.key) and view.key[at].isspace():
        at += 1
    return at


def _trimmed(view: View, span: Span) -> Span:
    piece = view.flow[span[0] : span[1]]
    return span[0] + len(piece) - len(piece.lstrip()), span[0] + len(piece.rstrip(" ,;:\n"))
