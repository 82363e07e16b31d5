"""Tên cuộc họp dừng ở đâu: where the words that name a meeting end and those begin that tell of it.

Hội nghị Ban Chấp hành lần thứ 6, khóa VI ‖ để …      Đại hội đại biểu … ‖ đã hoàn thành phiên thứ nhất
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.documents.header import starts_as_body
from extractors.documents.view import View
from extractors.meetings.sentences import has_any
from extractors.meetings.sessions import A_MEETING, MEETING
from vitext.lazy import regex

DAY = regex(
    r"\s(?:thu (?:hai|ba|tu|nam|sau|bay|\d)|chua? nhat),? (?:ngay )?\d{1,2}[:/h.-]\d"
    r"|,?\s+(?:(?:(?:duoc )?to chuc )?(?:vao )?(?:(?:sang|trua|chieu|toi) )?(?:ngay\s+\d|(?:sang|chieu|toi) \d)"
    r"|so:? \d+/)"
)
# What a congress does is no part of its name: “Đại hội … ‖ đã hoàn thành phiên thứ nhất”.
_CONGRESS = regex(r"(?:dai hoi|ky hop)(?!\w)")
# A sentence goes on behind a session's khóa or number: “… khóa 9 ‖ khá ngạc nhiên”, “… ‖ và thống nhất …”.
_SESSION = regex(r"ky hop(?!\w)")
SESSION_DOES = regex(r"\s(?:va )?(?:da )?(?:thong nhat|mien nhiem|bieu quyet|quyet nghi|bo phieu)(?!\w)")
_SESSION_OVER = regex(
    r"(?<= khoa )(?:\d{1,2}|[ivxl]{1,6})(?P<told>,?\s(?!nhiem|lan|nam|cua|ky|hop|thu|bat thuong"
    r"|thuong|chuyen|thang|mo rong)[a-z])"
    rf"|(?P<does>{SESSION_DOES.pattern})"
)
CONGRESS_DOES = regex(
    r"\s(?=(?:va (?:don nhan|de ra|thong qua|bau)|hoan thanh|to chuc hop|tien hanh|tiep tuc|buoc sang"
    r"|bau(?! cu))(?!\w))"
)
LED_TO = regex(r"\s(?:va di den|cung su (?:tham|co|hien))(?!\w)")  # “buổi làm việc với X ‖ và đi đến thống nhất …”
_SAID = regex(r",?\s(?:thong bao|cho biet|cho rang|khang dinh|nhan manh|neu ro|phat bieu)\s?:\s?\"")
# What else was done on that day: “buổi làm việc với UBND xã ‖, kiểm tra tiến độ …”.
_WORKED = regex(r"(?:(?:buoi|cuoc) )?(?:lam viec|hop) (?:voi|cung|tai) ")
_LOOKED_INTO = regex(
    r",\s(?:di |den )?(?:kiem tra|khao sat|thi sat|tham|nam (?:bat )?tinh hinh)(?!\w)(?! (?:giam sat|ke toan))"
)
# What was done before or after, and in which week: “… ‖ và đi kiểm tra”, “… ‖ trước khi”, “… ‖ vào cuối tuần qua”.
_THEN = (
    r"va (?:di |den )(?:kiem tra|tham|khao sat|du)|(?:truoc|sau) khi"
    r"|(?:vao )?(?:cuoi|dau|giua|trong) (?:tuan|thang) (?:qua|nay|truoc)"
)
THEN = regex(rf"\s(?:{_THEN})(?!\w)")
_END = regex(
    r",\s*(?=dong thoi )|\s+(?=(?P<word>de(?! an\b)|nham|do (?:dong chi|ong|ba|d/c)"
    r"|do (?=[^,;.]{4,100}? (?:dang cai|to chuc|chu tri|phoi hop|trinh bay|phu trach))(?:\w+)|da|duoc"
    r"|voi (?:su|tinh than|noi dung|chu de|trong tam|phuong cham|muc tieu|muc dich|hinh thuc|cac noi dung)"
    r"|(?:bang|theo) hinh thuc|(?:den|toi) (?:(?:\d+|cac|tat ca cac) diem cau|\d+ (?:tinh|huyen|xa|don vi))"
    r"|voi (?:hon |gan |khoang |tren )?\d[\d/.]* (?:diem cau|dau cau|ho|dai bieu|nguoi|can bo"
    r"|(?:thanh|hoi|doan|dang) vien)|ket hop truc tuyen|la (?:cac|dong chi|ong|ba|d/c|noi|dip|su kien)"
    r"|tai(?! (?:noi lam viec|viet nam))|theo quyet|theo nghi"
    r"|co(?: su)? (?:mat|tham|su|cac|ong|ba|dong chi|dai dien|dai bieu|lanh dao|hon|gan|khoang|tren|\d+"
    r"|(?:ts|ths|pgs|gs|bs)(?:\.|$))"
    r"|thuc hien de an|thong qua|kien toan|(?<!cuoc )(?<!phien )(?<!buoi )hop (?:tu|trong|tai|ngay)"
    r"|tu (?:ngay|(?:sang|chieu) )|dien ra|ket thuc"
    r"|(?<!phien )(?<!le )(?<!buoi )(?<!va )(?<!, )(?<!ngay )(?:khai mac|be mac)"
    r"|gom co"
    r"|(?:den|toi|ve) (?:trao doi|hoc tap|tham quan|khao sat|lam viec)|(?<!can )tap trung"
    r"|bat dau (?:ngay|phien|lam viec)|se (?:dien|duoc|khai|to chuc)|duoi su (?:chu|dieu|chi)"
    r"|buoc vao|lam viec (?:ngay|phien|tai|buoi)|truoc (?:tinh hinh|dien bien)|va chi dao|va phat bieu"
    rf"|va (?:ong|ba|dong chi|d/c)|{_THEN}|trong toan (?:quoc|tinh|nganh|he thong)"
    r"|ve (?:ket qua|tinh hinh|giai quyet|viec|mot so)|va trien khai mot so"
    r"|(?:vao )?(?:sang|chieu|toi) (?:nay|qua)|vao (?:sang|chieu|toi|ngay|luc|hoi|thu (?:hai|ba|tu|nam|sau|bay)"
    r"|chua? nhat|\d{1,2} ?(?:gio|h))"
    r"|(?:luc|hoi) \d{1,2}(?: ?gio| ?h(?:\d\d)?| ?g|:\d\d)"
    r"|to chuc(?= (?:tai|vao|trong|tu|ngay)(?!\w))|nhu sau|vua (?:dien|duoc))(?!\w))"
    r"|,\s*(?=(?:thu hut|quy tu|gop phan|cu the|lan dau(?: tien)?|hoi nghi|co mat|do|voi|tai|nham"
    r"|(?:(?:toi|den|ve) )?du(?! (?:thao|an|toan|kien))|tham du|cung|trong do|voi su"
    r"|cac (?:dai bieu|dong chi|y kien)|dai bieu(?! (?:hdnd|hoi dong nhan dan|quoc hoi))|dai dien|nhieu"
    r"|lanh dao)(?!\w))|\s\(huyen|(?<=nien) (?=(?:tong ket|danh gia|thong qua)(?!\w))"
    r"|(?<=nien nam \d{4}) (?=(?:tong ket|danh gia|thong qua)(?!\w))|,\s*(?=(?:dong chi|d/c|ong|ba) )"
    r"|,\s*(?=(?:thong tin|cung cap thong tin) ve )|,\s*(?=noi (?:ong|ba|cac|hai|nhieu|hon|dong chi)(?!\w))"
    r"|,\s*(?=\d{1,4} (?:nguoi|dai bieu|dong chi|uy vien|(?:thanh|dang|hoi|doan) vien)(?!\w))"
    r"|,\s*(?=(?P<office>(?:pho )?(?:chu tich|bi thu|giam doc"
    r"|tong giam doc|thu truong|bo truong|thu tuong|uy vien|truong ban"
    r"|(?:dai|thuong|trung|thieu) (?:tuong|ta|uy)|tien si|thac si|luat su|bac si|giao su"
    r"|(?:pgs|gs|tskh|ts|ths|bs)(?=\.|$)))(?:[ .]|$))"
    r"|\s(?=voi (?:cac )?(?:dong chi|d/c)(?!\w)|[-–(] ?anh ?:"
    r"|cho (?:(?:(?:hon|gan|khoang|tren|dai dien(?: cua)?) ){0,2}\d|toan the |tat ca |doi ngu |cac dong chi )"
    r"|thanh cong tot dep)"
)
_WITH_MANY = regex(
    r" voi [^.;:]{3,90}, (?:lanh dao|dai dien|nhieu)"
)  # “giao ban với Thường trực HĐND, ‖ lãnh đạo UBND”
_MARKED = {
    "de": ("để", "de"),
    "da": ("đã", "da"),
    "do": ("do",),
    "du": ("dự", "du"),
    "tai": ("tại", "tai"),
    "ket thuc": ("kết thúc", "ket thuc"),
}
# A regular meeting is named by its number or month: what follows a comma and does something is no part of its name.
_REGULAR = regex(
    r"(?:(?:lan )?thu \w+|lan \d+|thuong ky|thuong nien|dinh ky|(?:thang|quy|khoa|nam) [\divx/-]+"
    r"|nhiem k[yi] [\d -]+|mo rong)\)?$"
)
_OF_COMMITTEE = regex(r"(?:ban (?:thuong vu|chap hanh|thuong truc)|bch|btv|thuong truc|hoi dong \w+)$")
_DOES = regex(
    r"\s*,\s*(?=(?:danh gia|thong nhat|thao luan|cho y kien|xem xet|de ra|nghe|so ket|tong ket|trien khai"
    r"|quyet dinh|thong qua|gop y|kiem diem|quan triet|nham|bau"
    r"|ban(?! (?:chap|thuong|to|chi|kiem|bi|dan|noi|kinh|phap|van|dai|lanh|quan|giam|nganh|thuoc)))(?!\w))"
)
_NEXT_MATTER = regex(r";\s")  # “Hội nghị Ban Chấp hành lần thứ 6 khóa X‖; tổng kết …”
_MATTERS = regex(
    r"\s(?:so ket|tong ket|trien khai|danh gia|giao ban|ky ket|ky giao|phat dong|thong qua|quan triet|kiem diem"
    r"|ban |chuyen de|duyet|cong tac|hoat dong|nhiem vu)(?!\w)"
)
# “… nhiệm kỳ 2016 – 2020, ‖ chuyển đổi hoạt động theo Luật Hợp tác xã”
_BEHIND_TERM = regex(r"nhiem k[yi] \d{4}\s?[-–]\s?\d{4}\)?\s?(?P<comma>,\s)(?!khoa |lan |nam |ky |thang |mo rong|dot )")
# “Hội nghị Ban Chấp hành lần thứ 22 ‖ cho ý kiến vào …”
_BEHIND_NUMBER = regex(
    r"(?<!\w)(?:(?:lan )?thu \w+|lan \d+|mo rong)\)?(?: \(?mo rong\)?| \([^()\n]{4,60}\))?"
    r"(?P<does>,? (?:ra nghi quyet|cho y kien|tien hanh|thao luan|danh gia|xem xet|thong qua|quyet dinh|de ra"
    r"|kiem diem)(?!\w))"
)
# Where the site dropped the full stop: guests, or the words below a picture.
_GUESTS = regex(
    r"\s(?=(?:Tham dự|Đến dự|Về dự|Tới dự|(?:Các đại biểu|Đại biểu) (?:tham |về )?dự|(?:Quang|Toàn|Khung) cảnh)(?!\w))"
)
# The name is all told before what the meeting did: “Hội nghị Ban Chấp hành ‖, thảo luận …”.
_CALLED = regex(
    rf"{MEETING} (?:dai bieu|can bo|thanh vien|xa vien|toan the|thuong nien|thuong ky|bat thuong|dinh ky"
    rf"|truc tuyen|mo rong|lan |thu |thang |quy |nam |nhiem ky|khoa |[ivxl]+(?!\w)|\d|voi |cua |giua )"
)
# “cuộc họp, các cổ đông …”, “Đại hội cũng …”: the word for a meeting is all the name.
_BARE = regex(r"(?:hoi nghi|dai hoi|ky hop|cuoc hop|phien hop|buoi hop|buoi lam viec|cuoc lam viec)(?!\w)")
_PREDICATES = (" cũng ", " nhất trí ", " này ", " đồng chí ", " đ/c ", " ông ", " bà ")
_ENDS_BARE = regex(r"[,:](?! ?\")")  # not “Hội nghị‖: “…””, whose name is quoted
_WHO_WERE = regex(r"(?<!\w)(?:nhung|cac|doi voi|cho) (?:\w+ ){0,2}(?:nguoi|truong hop|doi tuong|don vi|ho|du an)$")
_QUOTED = 400
_CLOSING = "'\""
# “TP.HCM”, “PL.2568”; nor does a name end before the next matter that was on the agenda.
_STOP = regex(
    r"[.;\n](?<!\Wtp\.)(?<!\Wtx\.)(?<!\W[qp]\.(?=\s?\d))(?<!t\.(?=u(?!\w)))(?!_)(?<!\w\.(?=\d{3}))"
    r"(?<!;(?=\s(?:so ket|tong ket|ky ket|trien khai|phat dong|quan triet|cong bo|phuong huong|nhiem vu|ke hoach"
    r"|danh gia|thong qua|luat|nghi quyet|chi thi)(?!\w)))"
)
# The day of a paper: “Nghị quyết số 22-NQ/TW ‖ ngày 15/3/2018”.
_PAPER = regex(
    r"(?:/[a-z][\w-]*|(?:nghi quyet|chi thi|quyet dinh|ket luan|ke hoach|thong bao) (?:so )?\d[\w/-]*),?$"
    r"|(?:nghi quyet|chi thi|quyet dinh|ket luan|ke hoach|de an|nghi dinh|thong tu)$"
)

_PAPER_OF_DAY = regex(r"(?:nghi quyet|chi thi|ket luan) so [\w./-]+(?:,? ngay [\d/.-]+)?$")


def name_of(view: View, span: Span) -> tuple[str, Span]:
    """The meeting's name that begins `span`."""
    bare = _BARE.match(view.key, *span)
    if bare and (_ENDS_BARE.match(view.key, bare.end()) or view.flow.startswith(_PREDICATES, bare.end())):
        return view.words(bare.span()), bare.span()
    marks = (mark.start() for mark in _STOP.finditer(view.key, *span))
    stop = next((at for at in marks if not _is_quoted(view, span[0], at)), span[1])
    for cut in _END.finditer(view.key, span[0] + 4, stop):
        word = cut["word"]
        at = cut.end()
        if (word or "").startswith("ve ") and not is_named(view.key, span[0], cut.start()):
            continue  # “cuộc họp về tình hình …”: what it is about is all that tells which it was
        if (word or "").startswith("do ") and view.flow[at : at + 3].lower() != "do ":
            continue  # “rà soát tiến ‖ độ xây dựng …”
        if (word or "").startswith(("va ong", "va ba", "va dong chi", "va d/c")):
            name = cut.end("word") + 1
            if not view.flow[name : name + 1].isupper():
                continue  # “sơ kết quý I và ba tháng …”
        if word == "tai" and view.key.endswith("ton", 0, cut.start()):
            continue  # "những tồn tại"
        if word == "tai" and view.flow.startswith(("chỗ", "Chỗ"), at + len(word) + 1):
            continue  # “phương châm bốn tại chỗ”, but “tại chợ Sen”
        if word == "tai" and view.key.endswith("trinh", 0, cut.start()):
            continue  # “họp thẩm tra các dự thảo nghị quyết trình tại kỳ họp thứ 10”
        if word in _MARKED and view.flow[at : at + len(word)].lower() not in _MARKED[word]:
            continue
        if (
            word == "kien toan"
            and _BARE.fullmatch(view.key, span[0], cut.start())
            and not view.key.startswith(" mot ", cut.end("word"))
        ):
            continue  # “hội nghị ‖ kiện toàn Ban Chấp hành”: what it was about is all that names it
        if word == "duoc" and _WHO_WERE.search(view.key, span[0], cut.start()):
            continue  # “những người ‖ được giới thiệu ứng cử”
        if (word == "duoc" and view.key.endswith(" moi", 0, cut.start())) or (
            word == "kien toan" and view.key.endswith(" duoc", 0, cut.start())
        ):
            continue  # “các thành viên mới được kiện toàn”
        of_name = (word or "").startswith(("hop ", "lam viec tai"))
        if of_name and view.key.endswith(("cuoc", "buoi", "phien"), span[0], cut.start()):
            continue  # “cuộc ‖ họp ngày 10/3”, “buổi ‖ làm việc tại xã Đông Hải”
        if view.key.count("(", span[0], cut.start()) > view.key.count(")", span[0], cut.start()):
            continue
        if _is_quoted(view, span[0], cut.start()):
            continue
        if view.key.startswith("hoi nghi", at) and _PAPER_OF_DAY.search(view.key, span[0], cut.start()):
            continue  # the plenum of a cited paper: “Nghị quyết số 13-NQ/TW ngày 18/3/2002, ‖ Hội nghị lần thứ 5, …”
        if cut["office"] and not view.flow[cut.start("office")].isupper():
            continue
        if word is None and _WITH_MANY.search(view.key, span[0], cut.end() + 9):
            continue
        stop = cut.start()
        break
    for mark in _NEXT_MATTER.finditer(view.key, span[0], stop):
        if _REGULAR.search(view.key, span[0], mark.start()) and not _MATTERS.search(view.key, span[0], mark.start()):
            stop = mark.start()
            break
    done = CONGRESS_DOES.search(view.key, span[0], stop) if _CONGRESS.match(view.key, span[0]) else None
    stop = done.start() if done else stop
    over = _SESSION_OVER.search(view.key, span[0], stop) if _SESSION.match(view.key, span[0]) else None
    if over and (over["does"] or view.flow[over.end() - 1].islower()):
        stop = over.start("does") if over["does"] else over.start("told")
    for comma in _DOES.finditer(view.key, span[0], stop):
        named = view.key[span[0] : comma.start()]
        if not _MATTERS.search(named) and _is_called(view.key, span[0], comma.start()):
            stop = comma.start()
            break
    if numbered := _BEHIND_NUMBER.search(view.key, span[0], stop):
        stop = numbered.start("does")
    for behind in _BEHIND_TERM.finditer(view.key, span[0], stop):
        reviewed = view.key.endswith(("tong ket ", "so ket "), span[0], behind.start())  # what it is about
        if view.flow[behind.end()].islower() and not reviewed:
            stop = behind.start("comma")
            break
    if _WORKED.match(view.key, span[0]) and (looked := _LOOKED_INTO.search(view.key, span[0] + 4, stop)):
        stop = looked.start()
    said = _SAID.search(view.key, span[0] + 4, stop)
    stop = said.start() if said and not _is_quoted(view, span[0], said.start()) else stop
    led = LED_TO.search(view.key, span[0] + 4, stop)
    stop = led.start() if led and not _is_quoted(view, span[0], led.start()) else stop
    guests = _GUESTS.search(view.flow, span[0] + 4, stop)
    stop = guests.start() if guests else stop
    dated = has_any(view.key, ("ngay", "sang", "chieu", "toi", " so", " thu ", "chu nhat", "chua nhat"), span[0], stop)
    told = DAY.finditer(view.key, span[0], stop) if dated else iter(())
    stop = next((day.start() for day in told if not _PAPER.search(view.key, span[0], day.start())), stop)
    stop = _body_again(view, span[0], stop) or stop
    if view.flow[stop - 1] in _CLOSING and view.flow.count(view.flow[stop - 1], span[0], stop) % 2:
        stop -= 1  # the name stood in quotes, which began before it
    return view.words((span[0], stop)), (span[0], stop)


def _body_again(view: View, start: int, end: int) -> int | None:
    """Where a body that the name holds is named once more: “kỳ họp thứ 8, HĐND tỉnh A khóa X‖, HĐND tỉnh A …”."""
    comma = view.key.rfind(", ", start, end)
    last = view.key[comma + 2 : end].strip()
    if comma < 0 or " " not in last or not starts_as_body(last):
        return None
    return comma if view.key.find(last, start, comma) >= 0 else None


def is_named(key: str, start: int, end: int) -> bool:
    """Whether the words name the meeting by its number, its month, its committee or with whom it was."""
    named = _REGULAR.search(key, start, end) or _OF_COMMITTEE.search(key, start, end)
    return named is not None or key.find(" voi ", start, end) >= 0


def _is_called(key: str, start: int, end: int) -> bool:
    """Whether the words call the meeting by its number, its kind or its body, and not by its matter."""
    word = A_MEETING.match(key, start, end)
    body = word is not None and starts_as_body(key[word.end() : end].lstrip())
    called = _CALLED.match(key, start, end) or _REGULAR.search(key, start, end)
    return word is None or word.end() == end or body or called is not None


def _is_quoted(view: View, start: int, at: int) -> bool:
    """Whether a mark stands in the middle of quoted words that end soon on their line."""
    if view.key.count('"', start, at) % 2 == 0:
        return False
    close = view.key.find('"', at, at + _QUOTED)
    return close >= 0 and "\n" not in view.key[at:close]
