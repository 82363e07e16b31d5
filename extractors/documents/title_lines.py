"""Tên gọi của văn bản: which lines below the type word are its title, and which name who decides (box 5a)."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.documents.bodies import starts_as_body
from extractors.documents.boxes import SUBJECT, Header
from extractors.documents.stamps import POSTED_AT
from extractors.documents.type_words import SCHEDULE, TYPE, TYPES, names_council
from extractors.documents.view import View
from vitext.bullets import BULLETS
from vitext.lazy import regex

_BODY_START = regex(
    r"(?:can cu|thuc hien|theo |xet|(?:tu )?ngay \d|sang (?:\d|ngay|nay|thu |chu nhat)|chieu|toi (?:\d|ngay|nay|thu )|hom nay|(?:thu (?:hai|ba|tu|nam|sau|bay|\d)|chua? nhat),? (?:ngay )?\d|khai mac (?:luc|hoi|vao)|trong hai ngay|kinh (?:gui|goi|thua|trinh|bach|moi|thinh)|kinh$"
    r"|thoi gian|dia diem|nam mo \w|(?:hoi nghi|dai hoi|(?:cuoc|phien|buoi) hop) (?:bat dau|khai mac|dien ra) (?:vao )?(?:luc|hoi|ngay|sang|chieu)"
    r"|trong \w+ (?:ngay|thang)|hoi \d|\d{1,2} ?(?:h|gio|:) ?\d|vao (?:hoi|luc)|nham |de |tren co so|sau khi"
    r"|i[./ -]|i{2,3}[./-]|iv[./-]|a[./-]|\d{1,2}[./)]|dieu \d|phan (?:thu |[ivx\d]|mo dau|chung)|chuong [ivx\d]|-"
    r"|\((?!v/v |ve viec |\s?\d{1,2}/\d{1,2}/\d{4}\s?- ?\d{1,2}/)|s?tt(?: (?:noi dung|cong viec|ten|ho ten|nhiem vu|don vi)|$))"
)
_SENTENCE = regex(
    r" (?:da|duoc|se)(?: duoc)? (?:hop|tien hanh|dien ra|to chuc|khai mac) .*\.$"
)  # tells of the meeting, names nothing
# “Ban Thường vụ Huyện ủy tổ chức Hội nghị … năm 2031.”: below “GIẤY MỜI” the text itself.
_HOLDS = regex(
    r"[^,;:.]{4,80}? (?:to chuc|trieu tap|tien hanh|khai mac) (?:hoi nghi|dai hoi|cuoc hop|phien hop|ky hop|hoi thao"
    r"|toa dam|buoi |le )[^;:]*\.$"
)
_SMALL_BODY = regex(r"(?:nha truong|gia dinh|dong ho|nghiep doan)(?!\w)")
# “Thân ái gửi các bạn”, “Thường trực … kính mời: …”
_GREETS = regex(r"than(?: ai| men)? (?:g(?:ui|oi)|thua)(?!\w)")
_INVITES = regex(r"[\w.] (?:(?:xin|tran trong)(?: tran trong)?(?: kinh)?|kinh) moi(?!\w)")
_LABELLED = regex(
    r"(?!v\s*/\s*v|ve viec|(?:nam hoc|nien khoa|nhiem ky|giai doan)\s?:\s?\d)["
    + BULLETS
    + r"]?\s*(?:[a-z]+ ){0,4}(?:[a-z]+"
    r"|\d{1,2})\s?:(?!\d)"
)  # “Thời gian: …” is no title, nor is “Chủ điểm tháng 9: …”
_NUMBERED = regex(
    r"(?:[ivx]{1,4}|[a-h]|\d{1,2})\s?[./)-]\s?\w|(?:dieu|chuong) [ivx\d]+|phan (?:thu|[ivx\d])"
)  # a section below the title
_PROSE = regex(r"[^\W\d_]{3}[.!?] [A-ZĐÂĂÁÀẢÃẠƯƠÔÊÍÚÝỦỞỨ]|%\. [A-ZĐ]")  # a sentence ends and another begins
_WHEN = regex(
    r"(?:nam hoc|nien khoa|giai doan|nhiem ky) \d{4} ?- ?\d{4}|nhiem ky (?:thu )?[ivx]{1,5}(?: ?\(\d{4} ?- ?\d{4}\))?|(?:thang|quy) [ivx\d]{1,3}(?: nam | ?/ ?)\d{4}"
)
_TERM_LINE = regex(r"\(?(?:lan thu \w+|khoa [ivxl\d]+|nhiem ky \d)")  # “KHÓA XII, NHIỆM KỲ …” below a blank line
_BARE_MEETING = regex(r"\W*(?:(?:cuoc |phien |buoi )?hop|sinh hoat|hoi nghi|dai hoi)\W*")
_WHOLE_TITLE = 30
_PARAGRAPH = 4  # lines without a blank one between them; a subject below a title in capitals has fewer
# “Về việc tổ chức Đại hội ‖ HỘI CỰU HỌC SINH TRƯỜNG X KỲ IV - 2031”: the end of the name, not who decides.
_MEETING = regex(r"(?<!\w)(?:dai hoi|hoi nghi|hoi ngo|hop mat|dai le)(?!\w)[^.;:\n]{0,60}$")
_NUMBERS_MEETING = regex(r"(?<!\w)(?:lan (?:thu )?|ky (?:thu )?|nhiem ky (?:thu )?)(?:[ivx]{1,5}|\d{1,4})(?!\w)")
_TITLE_LINES, _MOST_AUTHORITIES = 16, 4  # lines
_LONGEST = 260  # letters of a line of a title
_SECTION = regex(r"quyet (?:nghi|dinh)|[ivx]+[./ -]|[a-h][./-]|\d{1,2}[./)]|phan |chuong ")
_TABLE_RULE = regex(r"\| ?:?-{2}")
_TAIL = 80  # what ends a title is no longer than that
_WIDE = 40  # a line as long as that was broken for want of room
# What cannot end a title: words that something must follow.
_OPEN = regex(
    r"(?:,|(?<!\w)(?:cua|va|voi|ve|tai|tren|cho|do|thuoc|trong|theo|den|tu|cac|nhung|mot so|viec|so|nam|quy dinh"
    r"|uy ban|hoi dong|nhan|dieu|giai doan|thanh pho|tinh|huyen))$"
)
_NUMBER_NEXT = regex(r"\d{1,4}\s?[/-]\s?(?:\d{4}\s?/|[a-z])")  # “… NGHỊ QUYẾT SỐ ‖ 30/2031/NQ-HĐND …”
# … and words that begin one: "Ý ‖ KIẾN CHỈ ĐẠO CỦA …", "KẾT ‖ LUẬN CỦA …".
_BEGUN = regex(r"y|ket|y kien|ket luan|y kien ket luan|y kien chi dao")
_UNIT_AT_END = regex(r"(?<!\w)(?:thanh pho|tinh|huyen)$")  # no body follows: “… CỦA HĐND TỈNH ‖ HỘI ĐỒNG …”
# The end of a place's name, in marked letters: “TỈNH QUẢNG NAM”; “… NĂM” is open.
_NAMED_SO = regex(r"(?<!\w)(?:NAM|Nam)\W*$")
_AUTHORITY = regex(
    r"(?:ban chap hanh|ban thuong vu|hoi dong|uy ban nhan dan|chu tich|giam doc|tong giam doc|thuong truc|dai hoi"
    r"|hoi nghi|ban quan tri|chinh phu$|quoc hoi$|thu tuong chinh phu|bo truong|(?:tong )?cuc truong"
    r"|tong kiem toan|thong doc|vien truong|hieu truong|truong ban|chanh van phong|uy ban thuong vu|bo chinh tri$"
    r"|ban bi thu$)(?!\w)"
)


def _is_wrapped(view: View, above: Span, line: Span) -> bool:
    """Whether a line in capitals goes on with a title in capitals that was too long for its line."""
    begun = view.key.rfind("\n", above[0], above[1]) + 1
    if above[1] - max(above[0], begun) < _WIDE and not _is_open(view, above):
        return False
    gap = view.text[above[1] : line[0]]
    key = view.key_of(line)
    if not view.is_upper(above) and not view.flow[slice(*above)].isupper():  # one letter is no line in capitals
        return False
    if gap.count("\n") > 1 or "**" in gap or re.search(r"[-_=]{3}", gap) or key[-1] in ";:":
        return False
    goes_on = view.key_of(above).endswith(" so") and _NUMBER_NEXT.match(key)
    if (
        key in TYPES
        or (_NUMBERED.match(key) and not goes_on)
        or key.startswith(("can cu ", "quyet nghi", "quyet dinh:", "khoa ", "nhiem ky "))
    ):
        return False
    return not _AUTHORITY.match(key) or (_is_open(view, above) and not _UNIT_AT_END.search(view.key_of(above)))


def _is_open(view: View, line: Span) -> bool:
    """Whether a line ends in a word that something must follow: “… CỦA”, “… NĂM”, not “… TỈNH QUẢNG NAM”."""
    key = view.key_of(line)
    if _BEGUN.fullmatch(key):
        return True
    return _OPEN.search(key) is not None and not _NAMED_SO.search(view.flow[slice(*line)])


def read_title(view: View, header: Header, lines: list[Span], at: int) -> None:
    """Put into `header` the title below the line number `at`, who decides below it, and where the body begins."""
    match = TYPE.match(view.key_of(lines[at]))
    index = at + 1
    title: list[Span] = []
    more = len(match["more"]) if match else 0
    scheduled = SCHEDULE.match(view.key, *lines[at]) is not None
    if more and lines[index:] and view.key_of(lines[index]) == view.key_of(lines[at]):
        at, index = index, index + 1  # the site's heading, then the paper's own
    elif match and more > _WHOLE_TITLE and lines[index:] and view.key_of(lines[index]) == match["more"].strip():
        at, index = index, index + 1  # a site prints it once more
    if more > _WHOLE_TITLE and index < len(lines) and not view.is_upper(lines[index]):
        if _WHEN.fullmatch(view.key_of(lines[index])):
            title, at = [lines[index]], index
        index = len(lines)  # the heading says it all but when; a sentence follows
    while index < len(lines) and index - at <= _TITLE_LINES:
        line = lines[index]
        if view.in_table(line) or _heads_table(view, line) or POSTED_AT.match(view.key, line[0]):
            break
        if names_council(view, lines, index):
            break
        if title and view.is_upper(line) and _is_wrapped(view, title[-1], line):
            title[-1] = (title[-1][0], line[1])  # a long title in capitals, broken for want of room
        elif (
            (
                title
                and _goes_on(view, title, line)
                and not _opens_text(view, title[-1], lines[index : index + _TITLE_LINES])
            )
            or (not title and _begins(view, line, match, whole=bool(more), scheduled=scheduled))
            or (len(title) == 1 and _ends_subject(view, lines, at, index))
        ):
            title.append(line)
        else:
            break
        index += 1
    header.title = title
    index = at + 1 if index == len(lines) else index
    index = _read_authority(view, header, lines, index, scheduled=scheduled)
    header.end = lines[index][0] if index < len(lines) else len(view.text)


def _opens_text(view: View, above: Span, lines: list[Span]) -> bool:
    """Whether a line in small letters below a title in capitals opens a paragraph that was broken into lines.

    “… TRÊN ĐỊA BÀN TỈNH ‖ Rừng là nguồn tài nguyên ‖ quan trọng …. Trong bối cảnh …”: a sentence ends within it.
    """
    if not view.is_upper(above) or view.is_upper(lines[0]) or not view.flow[lines[0][0]].isupper():
        return False
    joined = 1
    while joined < len(lines) and view.text[lines[joined - 1][1] : lines[joined][0]].strip(" ,;:.") == "\n":
        if _BODY_START.match(view.key_of(lines[joined])):
            break
        joined += 1
    return joined >= _PARAGRAPH and _PROSE.search(view.words((lines[0][0], lines[joined - 1][1]))) is not None


def _heads_table(view: View, line: Span) -> bool:
    """Whether a line is a cell of the head of a table, with its rule below."""
    begins, ends = view.text.rfind("\n", 0, line[0]) + 1, view.text.find("\n", line[1])
    return ends >= 0 and view.text.startswith("|", begins) and _TABLE_RULE.match(view.text, ends + 1) is not None


def _ends_subject(view: View, lines: list[Span], at: int, index: int) -> bool:
    """Whether a short line ends the “V/v …” above it, all lines of the heading standing apart alike: “… 60 năm ‖ Thành lập …”.

    What follows it must open the text, so that it is no sentence of it.
    """
    above, line, after = lines[index - 1], lines[index], lines[index + 1 : index + 2]
    if index < at + 2 or not after or not SUBJECT.match(view.key, above[0]) or line[1] - line[0] > _TAIL:
        return False
    apart = view.text.count("\n", lines[at][1], lines[at + 1][0])
    key = view.key_of(line)
    return (
        1 < view.text.count("\n", above[1], line[0]) <= apart
        and above[1] - above[0] >= _WIDE
        and key[-1] not in ".;:,!"
        and not _BODY_START.match(key)
        and not _LABELLED.match(key)
        and not (view.is_upper(line) and (_AUTHORITY.match(key) or starts_as_body(key)))  # who decides
        and _BODY_START.match(view.key_of(after[0])) is not None
    )


def _begins(view: View, line: Span, type_line: re.Match[str] | None, *, whole: bool, scheduled: bool) -> bool:
    """Whether a line below the type word is the first of the title.

    `whole`: the line of the type word says what the paper is about; `scheduled`: it is a schedule.
    """
    key, upper = view.key_of(line), view.is_upper(line)
    if _LABELLED.match(key) or _GREETS.match(key) or _SENTENCE.search(key) or _INVITES.search(key):
        return False
    if not upper and key.endswith(".") and _HOLDS.match(key) and (starts_as_body(key) or _SMALL_BODY.match(key)):
        return False
    if (
        whole
        and not upper
        and (key[-1] in ".;" or len(key) > _LONGEST)
        and not (SUBJECT.match(key) or key.startswith("ve "))
    ):
        return False  # a sentence below the whole title
    if whole and not upper and _PROSE.search(view.words(line)) and not SUBJECT.match(key):
        return False  # … or several of them
    if _BODY_START.match(key) and not SUBJECT.match(key) and not key.startswith(("de an", "thuc hien")):
        return False
    if scheduled and upper and starts_as_body(key):
        return False  # whose schedule it is
    if not (upper or whole) or not _AUTHORITY.match(key):
        return True
    of_minutes = type_line is not None and type_line["type"] == "bien ban"
    if type_line and of_minutes and _BARE_MEETING.fullmatch(type_line["more"]):
        return True  # “BIÊN BẢN HỘI NGHỊ ‖ Ban Chấp hành Công đoàn cơ sở mở rộng”: whose meeting it was
    return key.startswith(("hoi nghi", "dai hoi", "hoi dong") if of_minutes else ("hoi nghi", "dai hoi"))


def _goes_on(view: View, title: list[Span], line: Span) -> bool:
    """Whether a line goes on with the title above it."""
    key, upper, first = view.key_of(line), view.is_upper(line), view.flow[line[0]]
    gap = view.text[title[-1][1] : line[0]].strip(" #|\t\r")
    ruled = re.search(r"[-_=]{3}", gap) is not None
    ends_open = _ends_open(view, title, key)
    # A wrapped title may go on with a word that bodies begin with, yet not as a new sentence.
    joined = line[0] and view.flow[line[0] - 1] != "\n" and (ends_open or not first.isupper())
    numbers = _TERM_LINE.match(key) is not None and _of_meeting(view, title)
    if ruled or (gap.count("\n") > 1 and not (ends_open or first.islower() or numbers)):
        return False
    if upper and not view.is_upper(title[-1]):
        return _ends_in_meeting(view, title[-1]) and _NUMBERS_MEETING.search(key) is not None
    if key.startswith("can cu ") and first.isupper() and not upper:
        return False
    if upper and "**" in gap and not view.text.endswith("**", 0, title[0][0]):
        return False  # the title is not in bold, who decides is
    if (
        (_BODY_START.match(key) and not joined and not key.startswith("theo"))
        or (_NUMBERED.match(key) and first.isupper() and key.startswith(("dieu", "chuong", "phan")))
        or len(key) > _LONGEST
        or key.endswith((".", ";", ":", "!"))
        or (not ends_open and first.isupper() and _PROSE.search(view.words(line)))
        or _LABELLED.match(key)
    ):
        return False
    return not upper or _of_meeting(view, title) or not _AUTHORITY.match(key)


def _of_meeting(view: View, title: list[Span]) -> bool:
    """Whether a title is the name of a meeting."""
    return view.key_of(title[0]).startswith(("hoi nghi", "dai hoi", "ky hop", "phien"))


def _ends_in_meeting(view: View, line: Span) -> bool:
    """Whether a line in small letters speaks of a meeting whose name in capitals may stand below it."""
    return _MEETING.search(view.key, *line) is not None


def _ends_open(view: View, title: list[Span], key: str) -> bool:
    """Whether the title so far must go on, or the next line, `key`, is what its last words call for."""
    if view.text[: title[-1][1]].rstrip().endswith(",") or view.key_of(title[-1]).endswith(
        (" voi", " tai", " va", " cua")
    ):
        return True
    if key.startswith(("lan thu ", "nhiem ky ")):
        return True  # the end of the name of a congress
    # “KẾT LUẬN ‖ CỦA ĐỒNG CHÍ … ‖ TẠI HỘI NGHỊ …”
    return key.startswith("tai ") and view.key_of(title[0]).startswith(("cua ", "ket luan ", "y kien ket luan "))


def _read_authority(view: View, header: Header, lines: list[Span], index: int, *, scheduled: bool) -> int:
    """Put who decides into `header`, from the lines in capitals from number `index` on; gives the first line after them."""
    if names_council(view, lines, index):
        last = index + 2 - view.key.startswith("can cu", lines[index + 1][0])  # its session, or already the grounds
        header.authority = lines[index:last]
        return last
    while index < len(lines) and view.is_upper(lines[index]) and len(header.authority) < _MOST_AUTHORITIES:
        key = view.key_of(lines[index])
        if scheduled and header.authority:
            break  # below whose it is stands the head of its table
        if TYPE.match(key) or _SECTION.match(key) or _LABELLED.match(key):
            break
        header.authority.append(lines[index])
        index += 1
    return index
