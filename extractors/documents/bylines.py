"""Ai viết, nguồn nào: author and source of a news item, below it or above its lead.

“Tin, ảnh: Hải Đăng - Văn phòng …” · “Bài: Thu Hà, ảnh Minh An” · “Hoàng Yến” as the last line · “Ban biên tập Cổng …”
“Tác giả: Thu Hà” above the lead · “(Báo Kim Sơn) - Sáng 12/4 …”
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from domain.extraction import Span
from extractors.documents.bare_desks import is_bare_desk, is_owner
from extractors.documents.credits_above import credit_above
from extractors.documents.names import FAMILIES, LOWER, NAME, UPPER, WHOLE_NAME
from extractors.documents.pen_names import (
    DOMAIN,
    NAME_LINE,
    author_and_source,
    is_affiliation,
    is_given_name,
    looks_signed,
    names_organ,
)
from extractors.documents.stamps import SIGNED, is_stamp
from extractors.documents.view import View
from extractors.people.provinces import is_province
from vitext.lazy import regex

# What a site says of itself or of an item: no part of the item.
SITE = regex(
    r"(?:trang chu|you are here|ban dang o(?! \w+ \w+ \w+ \w)|skip to|nguon(?: tin)?(?=\s?:)"
    r"|(?:noi dung|tom tat|tieu de)(?=\s?:?$)|lien he|dia chi(?=\s?:)|so do site|tin tuc|tin nong"
    r"|site banner|doc bai viet|co chu"
    r"|(?:[\d.,]+ )?(?:luot|so lan) (?:xem|doc|truy cap)|ngay dang|dang luc|dang ngay|tac gia|nguoi viet|cap nhat"
    r"|tai ung dung|truy cap noi dung|google news|hom nay\s*:|tong luot"
    r"|leave a (?:reply|comment)|post (?:a )?comment|please enter|save my name|your (?:email|name)|cancel reply"
    r"|read more|related (?:posts|news)"
    r"|about(?: us)?$|qr code|image advertisement|tai ve|in trang|ban in|gui (?:email|binh luan)|quay lai"
    r"|ban quyen|chuyen muc|binh luan|y kien ban doc|cac tin|tin lien quan|youtube|xem (?:voi )?co chu|nguoi dang"
    r"|tin (?:khac|cung chuyen muc)"
    r"|xem them|tu khoa|tags?|hotline|dien thoai|nghe bai viet|dang boi|menu|dang nhap|sao chep lien ket"
    r"|shares?|likes?|tweet|facebook|zalo|viet binh luan|in bai|luu bai|mac dinh|tieng (?:viet|anh)$|thoi tiet"
    r"|video|thu vien|(?:lien ket|danh gia|thong ke|gioi thieu|theo doi|chia se|thich|gop y kien|quang cao"
    r"|danh muc|tim kiem)(?![^\n]{30})|top$|a a(?: a)?$|aa$|a[+-])(?!\w)"
)
_TAIL = regex(
    r"(?:[•+»-]\s*)?(?:cac tin|bai (?:lien quan|viet (?:lien quan|khac)|cung chuyen muc)|khong co nhan xet"
    r"|tin (?:lien quan|khac|cu|moi)|y kien ban doc|binh luan|chuyen muc|ban quyen"
    r"|danh gia bai viet|thong ke|xem them|chia se|leave a (?:reply|comment)|de lai (?:mot )?binh luan)(?!\w)|©"
)
_BYLINE = regex(
    r"\(?(?:(?:tin|bai|tin,? (?:bai|anh)|bai,? (?:va )?anh|tin,? bai,? anh|tin,? bai va anh|tin va anh|bai va anh"
    r"|(?:tin|bai) ?& ?(?:bai|anh)|anh,? (?:va )?bai|t/h|bai viet|tac gia(?: bai viet)?|nguoi viet(?: bai)?"
    r"|(?:nguoi )?thuc hien|pv|phong vien|cong tac vien|ctv|nguoi dua tin|dua tin|bien tap|tin bai)\s*[:：]\s*)"
)
_BYLINE_WORDS = regex(r"(?:tin,? (?:va )?(?:bai|anh)|bai,? (?:va )?anh)\s+(?:-\s+)?")  # “Tin, ảnh Thu Hà”
_BYLINE_AT_END = regex(r"[.…!?\"]\s+(?:tin|bai)(?:,? (?:va )?(?:bai|anh))*\s*:\s*(?P<name>[^.:;\n]{3,45})\.?$")
# “… tình trạng trên. Hà Mỹ”, “… đúng quy định./. Nguyễn Thúy (HND)”: who wrote it, behind the last full stop of all.
_NAME_AT_END = regex(
    r"(?<!\b[Tt][PpXxTt])(?<!\b[QPqp])[.…/]\s*"
    rf"(?P<name>(?:[{UPPER}]\.[{UPPER}][{LOWER}]+|{NAME})(?: ?\((?!TTXVN|VOV|VTV)[{UPPER}]{{2,6}}\))?)"
    r"(?:/(?P<desk>[^./()\n]{2,30})| ?\((?P<agency>TTXVN|VOV|VTV)\)| - PV)?"
    r"(?: ?\((?:Ảnh|Tin|Clip|[Tt]heo)\b[^()\n]{2,40}\))?$"
)
_ABOVE = regex(r"(?:[^\n]{0,60} - )?(?:tac gia|nguoi viet|tac gia bai viet)\s*:\s*(?=\w)")
# “Người đăng: Admin ‖ Tác giả: Thu Hà”: who set it on the page stands before who wrote it.
_POSTED_BY = regex(
    r"nguoi (?:dang|duyet|cap nhat|nhap)(?: (?:tin|bai))?\s*:[^:\n]{1,40}?[\s|;,./-]\s*"
    r"(?=(?:tac gia|nguoi viet|tin|bai)(?!\w))"
)
_SOURCE_ABOVE = regex(r"nguon(?: tin)?\s*:\s*(?=\w)")
_LETTERS = regex(rf"[{UPPER}]{{2,6}}\)?$")  # “Theo QĐND”
_SITE_AFTER = regex(r"\s+(?:sao chep lien ket|chia se|in trang|in bai|gui email)(?!\w).*$")
_MORE = regex(r"\s*[.|-]?\s*(?:ngay|dang|luot) (?:dang|luc|ngay|xem)\s*:")  # “Tác giả: Thu Hà .Ngày đăng: …”
_PICTURES = regex(r"[\s,;.-]+(?:[Ảả]nh|[Vv]ideo|[Cc]lip)\s*:?\s.*")  # “Bài: Thu Hà, ảnh Minh An”
_GLUED = regex(rf"(?<=[{LOWER}])[{UPPER}][{UPPER} ]{{5,}}$")  # the site's next heading, its line break lost
_SOURCE = regex(
    r"\(?nguon(?: tin)?\s*:\s*|\(?theo\s*:?\s+"
    r"|\(?(?:bien tap|tong hop|trich|dan)(?: lai)? (?:tu|theo)\s*:?\s+(?:nguon(?: tin)?\s*:?\s+)?"
)
# “Theo Nhân Dân”, “Theo Baolamgiang”: newspapers by their names, whose sites write them in one word.
_NEWSPAPER = regex(
    r"(?:nhan ?dan|dan ?tri|dan ?viet|tuoi ?tre|thanh ?nien|(?:nguoi )?lao ?dong|tien ?phong|vietnamnet|vnexpress"
    r"|ha ?noi ?moi|vietnamplus"
    r"|quan doi nhan dan|cong an nhan dan|sai gon giai phong|dai doan ket|nong nghiep viet nam|vneconomy|chinh ?phu"
    r"|bao(?!cao|hiem|gom)[a-z]{5,20})(?: (?:online|dien tu))?$"
)
_DONE_BY = regex(
    r"\s*\(\s?(?:thuc hien|ghi|tong hop|t/h|th|luoc ghi|su tam|suu tam|bien tap|bt|ctv|pv|cong tac vien|phong vien"
    r"|tin|bai|(?:tin|bai)?,? ?(?:va )?anh)\s?\)$"
    r"|\s*\([^()\s]+@[^()\s]+\)$| va nhom (?:pv|phong vien|ctv|cong tac vien|tac gia)$"
    r"|(?:\s[-–]|,|;)\s?anh\s?:[^:]{2,40}$"
)
# “Nguồn Truyền hình Thủ đô: https://…”: the body, not the address.
_SOURCE_AT = regex(r"(?:theo|nguon(?: tin)?)\s*:?\s*(?P<who>[^\W\d][^:\n]{2,50}?)\s*:\s*https?:")
_FROM_PLACE = regex(rf"\s*\((?:[{UPPER}][{LOWER}]+ ?){{1,4}}\)$")  # “Huyền Linh (Tân Lập)”: where it was written
# A desk that signs alone, as the last line.
_DESK = regex(
    r"(?:ban bien tap|bbt|van phong|uy ban nhan dan|ubnd|cong (?:thong tin|ttdt)|trang (?:thong tin|ttdt)"
    r"|dai (?:truyen thanh|phat thanh|ptth|tt)|bao(?= (?!cao|hiem|gom|quan |gia |ve |dam |chi ))|tap chi"
    r"|(?:trung tam|tt) (?:van hoa|truyen thong|vh|tt|dich vu))(?!\w)[^.:;,]*$"
)
_FROM = regex(r"\(\s*((?:tap chi|bao|cong thong tin|trang)\s[\w ]{2,40}?)\s*\)\s*-?")
_OF_DESK = regex(
    r"\s*\((?:theo:? |nguon:? |(?:bien tap|tong hop|luoc ghi|suu tam|dan)(?: lai)?(?: (?:tu|theo)(?: nguon)?:?) )?"
    r"((?:trung tam|tt|phong|dai|ban|so|hoi|lien minh|van phong|vp|ubnd|bao|tap chi|cong(?! ty)|trang|dang uy|doan"
    r"|chi (?:hoi|bo|doan|cuc)|htx|hop tac xa|truong|khoa|lien hiep|lien doan|ldld|cong doan|quy|qtdnd|thanh doan|mttq"
    r"|lmhtx) [^()]{3,60}|(?!(?:ctv|pv|bbt|st|tg)\))[b-df-hj-np-tv-xz]{2,5}"
    r"|ttxvn|ttx|vov\d?|vtv\d{0,2}|[a-z0-9]+\.(?:com|vn|net|org)(?:\.vn)?)\)$"
)  # “Đỗ Hùng (Trung tâm …)”, “Thu Hà (theo Báo …)”
_SECTION = regex(
    r"(?:thoi su|kinh te|xa hoi|chinh tri|giao duc|van hoa|phap luat|doi song|the gioi|quoc te|the thao|suc khoe"
    r"|khoa hoc|nong nghiep|xay dung|an ninh|tin |ban can)(?!\w)?"
)
_WEEKDAY = regex(r"thu (?:hai|ba|tu|nam|sau|bay|\d)|chu nhat")  # “Thứ Ba | 16:58 24/03/2020”
_OF_SITE = regex(r"(?<=\w) (?:ldo|glo|tto|plo|tno|nldo)$")
_AND_SOURCE = regex(r"(?<=\w)\s*[-|;,.]\s*nguon(?: tin)?\s*:\s*(?P<who>\w[^:\n]{2,50})$")
_CLOSED = regex(r"\.?\s?/\.?\s*$")
_NOBODY = regex(r"(?:admin(?:istrator)?|quan tri(?: vien| he thong)?|webmaster|super ?user)\W*")
_UNIT_OF = regex(rf"\S+ [{UPPER}][{LOWER}]+ [{LOWER}]")
_LED_THERE = regex(r" (?:chu tri|chu toa|(?:tham |den )?du|phat bieu|ket luan)(?!\w)")
_MAY_NAME = regex(rf"[{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]+){{1,3}}")
# “08/07/2031 - Bích Loan”: who wrote it, behind the day.
_BEHIND_DAY = regex(
    rf"\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{4}}(?:[\s,|–-]+\d{{1,2}}[:hg]\d{{2}})?\s*[-–|•]\s*(?P<name>{_MAY_NAME.pattern})"
)
# As they are written: “Lê Anh” is a person.
_OF_PICTURE = regex(r"(?:quang|toàn) cảnh|(?<!\w)(?:hội nghị|đại hội|họp|lễ|ảnh)(?!\w)", re.IGNORECASE)
_ABOVE_LEAD = 5
_LONGEST_DESK = 90
_LONGEST_CREDIT = 60
_LONGEST_SOURCE, _LONGEST_SIGNED = 100, 110
_PARAGRAPH = 160  # letters: a longer line is one
_SHORTEST_TITLE = 25


@dataclass(slots=True)
class Credit:
    """Spans of the matching text."""

    author: Span | None = None
    source: Span | None = None


def read_credit(view: View, lead: int) -> Credit:
    """Author and source of the item whose lead is the line number `lead`; what is not there stays None."""
    found = Credit()
    _read_below(view, found, lead)
    _read_above(view, found, lead)
    if found.author is None:
        _read_before_next(view, found, lead)
    return found


def _read_before_next(view: View, found: Credit, lead: int) -> None:
    """The first line of its own that says “Tin và ảnh: …”: behind it a site sets the beginnings of other items."""
    for line in view.lines[lead + 1 :]:
        key = view.key[line[0] : min(line[1], line[0] + _LONGEST_CREDIT)]
        signed = _byline(view, line, view.key[slice(*line)]) if _BYLINE.match(key) else None
        if signed and looks_signed(view, signed):
            _sign(view, found, signed)
            return


def _read_above(view: View, found: Credit, lead: int) -> None:
    start = view.lines[lead][0]
    for line in view.lines[:lead] if found.author is None else ():
        named = _ABOVE.match(view.key, *line)
        more = _MORE.search(view.key, named.end(), line[1]) if named else None
        end = more.start() if more else line[1]
        if named and looks_signed(view, (named.end(), end)):
            found.author = (named.end(), end)
    for line in view.lines[:lead] if found.author is None else ():
        signed = _byline(view, line, view.key[slice(*line)]) if _BYLINE.match(view.key, *line) else None
        if signed and looks_signed(view, signed):  # “Tin, ảnh: Thu Hà” below the title
            _sign(view, found, signed)
    for line in view.lines[:lead] if found.source is None else ():
        if (said := _SOURCE_ABOVE.match(view.key, *line)) and line[1] - line[0] <= _LONGEST_DESK:
            found.source = (said.end(), line[1])
    credited = False
    for line in view.lines[max(1, lead - _ABOVE_LEAD) : lead] if found.author is None else ():
        if told := credit_above(view, line):
            found.author, found.source = found.author or told[0], found.source or told[1]
            credited = True
    if found.author is None and not credited:
        found.author = _named_above(view, view.lines[max(0, lead - _ABOVE_LEAD) : lead])
    printed = _FROM.match(view.key, start)
    if found.source is None and printed:
        found.source = printed.span(1)


def _named_above(view: View, lines: list[Span] | tuple[Span, ...]) -> Span | None:
    """Who wrote it, between title and lead: “Xuân Trường |”, “Bùi Ánh - 14:20 28/09/2023”, a name printed twice."""
    beside = ((0, 0), *lines, (0, 0), (0, 0))
    for above, line, after, next_after in zip(beside, lines, beside[2:], beside[3:], strict=False):
        signed = SIGNED.match(view.flow, *line) or _behind_day(view, line)
        cell = "|" in view.text[line[1] : line[1] + 3]  # “Xuân Trường |”
        alone = cell or view.flow[slice(*line)] == view.flow[slice(*after)]
        under = above[1] - above[0] > _SHORTEST_TITLE
        if under:  # title ‖ “Trúc Ly” ‖ “03/07/2025 - 06:15”
            stamp = next_after if is_affiliation(view, line, after) else after
            alone = alone or is_stamp(view.key[slice(*stamp)]) is not None
        if is_stamp(view.key[slice(*above)]) and _names_person(view, line):
            alone = True  # title ‖ “16 tháng 03, 2026” ‖ “Lê Thúy An”
        if line == lines[-1] and (under or is_stamp(view.key[slice(*above)])) and _may_sign(view, line):
            alone = True  # title ‖ “Thanh Phúc” ‖ lead
        shouted = view.is_upper(line) and not (cell and under and not view.is_upper(above))  # “THU HÀ |” below a title
        alone = alone and NAME_LINE.fullmatch(view.flow, *line) is not None and not shouted
        if (signed and (signed.end() == line[1] or is_stamp(view.key[signed.end() : line[1]]))) or alone:
            name = signed.span("name") if signed else line
            words = view.key[slice(*name)]
            if " " in words and not (
                _WEEKDAY.fullmatch(words) or SITE.match(words) or names_organ(view, name[0]) or _SECTION.match(words)
            ):
                site = _OF_SITE.search(words)  # “MINH AN LDO”
                return (name[0], name[1] - len(site.group())) if site else name
    return None


def _behind_day(view: View, line: Span) -> re.Match[str] | None:
    """Who is named behind the day an item was posted, the last words of its line; a site's section is nobody."""
    signed = _BEHIND_DAY.fullmatch(view.flow, *line)
    return signed if signed and _may_sign(view, signed.span("name")) else None


def _may_sign(view: View, line: Span) -> bool:
    """Whether a line may be a name, family name or not: no place, nothing of a meeting or a picture."""
    if _MAY_NAME.fullmatch(view.flow, *line) is None or is_province(view.words(line)):
        return False
    return _OF_PICTURE.search(view.flow, *line) is None


def _names_person(view: View, line: Span) -> bool:
    """Whether a line is a name that begins as those of persons do, and nothing else."""
    return WHOLE_NAME.fullmatch(view.flow, *line) is not None and view.key[slice(*line)].partition(" ")[0] in FAMILIES


def _read_below(view: View, found: Credit, lead: int) -> None:
    """Read the last lines of the item from below, until one ends what is told of author and source."""
    lines = view.lines
    stop = next(
        (index for index in range(lead + 2, len(lines)) if _TAIL.match(view.key, *lines[index])),
        len(lines),
    )
    if stop == lead + 1:
        _read_end(view, found, lines[lead])  # the whole item is one line
    for index in range(stop - 1, max(lead, stop - 6), -1):
        if _ends_credit(view, found, lead, index):
            return


def _ends_credit(view: View, found: Credit, lead: int, index: int) -> bool:
    """Read one of the last lines; whether those above it tell no more of author and source."""
    line = view.lines[index]
    key = view.key[slice(*line)]
    if told := _AND_SOURCE.search(key):  # “Tác giả: Thu Hà - Nguồn: Báo Hòa An”
        found.source = line[0] + told.start("who"), line[1]
        line, key = (line[0], line[0] + told.start()), key[: told.start()]
    if _read_source(view, found, line, key):
        return False
    if signed := _byline(view, line, key):
        _sign(view, found, signed)
        if found.source is None and (desk := _OF_DESK.search(key)):
            found.source = (line[0] + desk.start(1), line[1] - 1)  # “Tin: Thu Hà (Văn phòng …)”
        return False
    if (desk := _OF_DESK.search(key)) and looks_signed(view, (line[0], line[0] + desk.start())):
        found.author, found.source = (line[0], line[0] + desk.start()), (line[0] + desk.start(1), line[1] - 1)
        return True
    if key.startswith("(") and key.endswith(")") and names_organ(view, line[0] + 1):
        found.source = (line[0] + 1, line[1] - 1)
        return False
    if SITE.match(key):
        return False
    if index + 1 < len(view.lines) and is_owner(view, view.lines[index + 1]):
        return False
    if _DESK.match(key) and len(key) <= _LONGEST_DESK and not is_given_name(view, line[0]):
        found.source = found.source or line
        return False
    if found.source is None and is_bare_desk(view, line, view.lines[index - 1]):
        found.source = line
        return False
    return _read_end(view, found, line) or _read_name(view, found, lead, index)


def _read_source(view: View, found: Credit, line: Span, key: str) -> bool:
    """Whether a line names the source, or behind the word for it who wrote: “Nguồn: …”, “Theo Báo …”, a domain."""
    if at := _SOURCE_AT.match(view.key, *line):
        found.source = at.span("who")
        return True
    source = _SOURCE.match(key)
    if source is None or len(key) > _LONGEST_SOURCE or key[-1] in ".:;":
        if DOMAIN.match(key):
            found.source = line
            return True
        return False
    more = _SITE_AFTER.search(key, source.end())
    said = (line[0] + source.end(), line[0] + more.start() if more else line[1] - key.endswith(")"))
    if (
        key.startswith("nguon")
        or names_organ(view, said[0])
        or DOMAIN.match(view.key[slice(*said)])
        or _LETTERS.match(view.flow, *said)
        or _NEWSPAPER.match(view.key[slice(*said)])
    ):
        found.source = said
    elif looks_signed(view, said):
        _sign(view, found, said)
    return True


def _read_name(view: View, found: Credit, lead: int, index: int) -> bool:
    """Read a line that is only a name; whether it is one, or a paragraph above which nobody signs."""
    lines, line = view.lines, view.lines[index]
    key = view.key[slice(*line)]
    if key.endswith(".") and _LED_THERE.search(key):
        return True  # a sentence of the text: “Ông A - Phó Chủ tịch tỉnh dự và chủ trì.”
    if _NOBODY.fullmatch(key):
        return False
    done = _DONE_BY.search(key) or _FROM_PLACE.search(view.flow[slice(*line)])
    end = line[1] - (len(done.group()) if done else 0)
    end -= view.key[line[0] : end].endswith(".") and view.key[end - 3 : end - 1].isalpha()
    if _runs_on(view, line, lines[index + 1] if index + 1 < len(lines) else None):
        return False
    start = line[0]
    if key[0] + key[-1] in ("[]", "()"):
        start, end = start + 1, line[1] - 1  # “[Thu Hà]”
    if found.author is None and line[1] - line[0] <= _LONGEST_SIGNED and looks_signed(view, (start, end)):
        if index - 1 > lead and is_province(view.words((start, end))) and looks_signed(view, lines[index - 1]):
            return False  # who wrote it ‖ where
        _sign(view, found, (start, end))
        return True
    return line[1] - line[0] > _PARAGRAPH


def _runs_on(view: View, line: Span, after: Span | None) -> bool:
    """Whether a line is a piece of a broken sentence: the next one goes on in small letters."""
    return (
        after is not None
        and view.flow[after[0]].islower()
        and view.text[line[1] : after[0]].count("\n") == 1
        and len(view.flow[slice(*line)].split()) == 1
    )


def _read_end(view: View, found: Credit, line: Span) -> bool:
    """Whether a paragraph ends with who wrote it: “… thành công. Tin, ảnh: Thu Hà”."""
    inside = _BYLINE_AT_END.search(view.key[max(line[0], line[1] - 90) : line[1]])
    if inside is None:
        signed = _NAME_AT_END.search(view.flow, max(line[0], line[1] - 60), line[1]) if line == view.lines[-1] else None
        if (
            signed is None
            or found.author is not None
            or names_organ(view, signed.start("name"))
            or SITE.match(view.key, *line)
        ):
            return False
        found.author = signed.span("name")
        if signed["agency"]:
            found.source = found.source or signed.span("agency")
        elif signed["desk"] and (
            names_organ(view, signed.start("desk")) or DOMAIN.fullmatch(view.key[slice(*signed.span("desk"))])
        ):
            found.source = found.source or signed.span("desk")
        return True
    named = line[1] - len(inside.string) + inside.start("name"), line[1] - len(inside.string) + inside.end("name")
    if not looks_signed(view, named):
        return False
    found.author = found.author or named
    return True


def _byline(view: View, line: Span, key: str) -> Span | None:
    """Who is named on a line that says “Tin: …”; who took the pictures is no author."""
    if len(key) > 140:
        return None
    posted = _POSTED_BY.match(key) if key.startswith("nguoi") else None
    said = _BYLINE.match(key, posted.end() if posted else 0)
    named = said or _BYLINE_WORDS.match(key)
    if named is None:
        return None
    start = line[0] + named.end()
    aside = key.find("(", named.end())
    stop = line[0] + aside if aside > named.end() else line[1] - key.endswith(")")
    for more in (_GLUED, _PICTURES, _CLOSED):
        cut = more.search(view.flow, start, stop)
        stop = cut.start() if cut else stop
    section = view.key.find(": ", start, stop)  # “Tác giả: Thu Hà: Văn hóa”
    stop = len(view.flow[: section if section > 0 else stop].rstrip())
    return (start, stop) if said or (stop - start < 45 and view.flow[start].isupper()) else None


def _sign(view: View, found: Credit, span: Span) -> None:
    """The words of `span` are who wrote it, and for whom if they say so."""
    if names_organ(view, span[0]) and _UNIT_OF.match(view.flow, *span):
        found.source = found.source or span  # “Tin, bài: Phòng Phong trào”
        return
    found.author, source = author_and_source(view, span)
    found.source = found.source or source
