"""Người được nêu tên, kèm chức danh: the person after an honorific, before a title or after one, and where.

đồng chí Lê Bá Khoan, Chủ tịch Liên minh HTX tỉnh · đ/c X – UV BCH … · các đồng chí: Trần Văn B, Lê Thị C
Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Đinh Ngọc Sơn (titles before the name) · Lê Thị Hà - Giám đốc HTX
"""

# ruff: noqa: E501, SIM905 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from domain.extraction import Span
from extractors.documents.names import FAMILIES, LOWER, NAME, UPPER
from extractors.documents.view import View, view_of
from extractors.people.capitals import Capitals, by_first_word, capitals, longest
from extractors.people.titles import (
    HONORIFICS,
    ROLE_START,
    ROLE_WORD,
    honorific_before,
    is_plural,
    is_spelt,
    office_between,
    verb_between,
)
from vitext.lazy import regex

_NAME_AT = regex(NAME)
_SHORT = regex(rf"[{UPPER}][{LOWER}]+(?![{LOWER}{UPPER}])")
_SHOUTED = regex(rf"[{UPPER}]{{2,7}}(?: [{UPPER}]{{1,7}}){{1,3}}(?![{LOWER}{UPPER}])")
_ROLE_AFTER = regex(
    rf"(?:\s*(?:,|-|\(|:|[;.](?= chuc (?:vu|danh)))|\s(?=chuc (?:vu|danh)))\s*(?:hien )?(?:chuc (?:vu|danh)\s*:\s*(?=[a-z])"
    rf"|(?:chuc (?:vu|danh)\s*:?\s*)?(?=(?:la |giu chuc )?{ROLE_WORD}))"
)
# What a name of an office goes on with: “Trưởng Ban Văn hóa, ‖ Thể thao …”, “Trưởng phòng Kế hoạch - ‖ Tài chính”.
_FIELD = (
    r"\s(?:the thao|thong tin|khoa hoc|gia dinh|du lich|dao tao|cong nghe|thuong binh|xa hoi|van hoa|thuong mai)(?!\w)"
)
_FIELD_BEHIND = (
    r"(?:the thao|thong tin|khoa hoc|gia dinh|du lich|dao tao|cong nghe|thuong binh|xa hoi|van hoa|thuong mai|ngan sach"
    r"|tai chinh|ke hoach|hanh chinh|quan tri|ky thuat|thong ke|ho tich|tu phap|ke toan|nong nghiep|xay dung|moi truong|thi dua|khen thuong|kinh doanh|vat tu|chinh sach|thuong mai|ho tro|phap che|dau tu|dan van|kiem tra|tong hop|nghiep vu|doi ngoai)(?!\w)"
)
_ROLE_END = regex(
    rf"[;:()\n\"]|(?<!\W\w)(?<!tp)(?<!tx)(?<!\Wuv)\.|,(?!\s*{ROLE_WORD}|{_FIELD})"
    rf"|,(?=\s*thuong truc (?:hdnd|hoi dong|tinh uy|huyen uy|thanh uy|dang uy|uy ban)[^,;.]{{0,40}} (?:to chuc|hop"
    rf"|tien hanh) )|\s-\s(?!\s*{ROLE_WORD}|{_FIELD_BEHIND})"
)
# “tại nhà ông Tấn, ‖ Chi hội Phụ nữ thôn Đông họp …”, “…, ‖ Khu phố 2 họp …”: who met; both fold to titles.
_NO_ROLE = regex(r"[Kk]hu phố|[Cc]ụm phố|Chi hội (?!trưởng|phó)[^,;.:\n]{2,60} (?:đã |tổ chức |tiến hành )*họp(?!\w)")
_NEXT_NAME = regex(r"\s*(?:,|;)\s+(?:va\s+)?|\s+va\s+")
_NOT_NAMES = by_first_word(
    "chu tich|bi thu|pho|giam doc|truong|chanh|uy vien|hoi dong|ban|uy ban|thuong truc|thuong vu|lien minh|hoi nghi|dang uy|tinh uy|huyen uy|so|phong|van phong"
    "|viet nam|cac|trung tam|chu tri|thu ky|hop tac|nong dan|phu nu|quoc hoi|chinh phu|mat tran|kinh te|hdnd|ubnd|htx|cong an|quan su|noi vu|tai chinh|bo truong|thu tuong"
    "|nguyen chu|nguyen pho|nguyen bi|nguyen giam|nguyen truong|cao dang|quang ninh|quang nam|quang binh|quang tri|quang ngai|ninh binh|ninh thuan|lam dong|ha noi|hai phong|thai binh|thai nguyen|ha giang|ha nam|ha tinh|son la|cao bang|ho chi minh city|to chuc|to cong|to hop"
    "|ban chap|kim ngach|son tay|dang bo|dang doan|dang cong|doan thanh|doan dai|van hoa|kinh doanh|quang cao|dao tao|phat trien|ho tro|ho so|cu|du lich|du an|ly luan|luc luong".split(
        "|"
    )
)
_SPELT = {"truong": ("trường", "trưởng"), "ban": ("ban",), "phong": ("phòng",), "so": ("sở", "số"), "cac": ("các",), "pho": ("phó",), "chanh": ("chánh",), "cu": ("cụ",)}  # fmt: skip
# Families that are hardly ever the first word of anything else: two syllables are a name after a title.
_SURE = frozenset("nguyen tran pham hoang huynh phan vo bui ngo duong dang vu trinh dinh le truong a y dieu".split())
# After these the name is a place's or a school's.
_NAMES_A_PLACE = frozenset(
    "xa huyen phuong quan thon ap ban xom khom duong pho tran truong thpt thcs hoc mam non vien tncs giai quy lang khu cau cho ben chua dinh den nui song ho tinh hieu lop tau cang".split()
)
_CLAUSE = '.;:()\n"'
_LABEL = regex(
    r"(?:chu tri|chu toa|thu ky|dai dien|dieu hanh|nguoi (?:chu tri|ghi|lap|phat ngon)|giam sat|thanh vien"
    r"|phat bieu|lanh dao|pho |to truong|truong )[^.;:\n]{0,40}:$"
)
_DAY = regex(r"\d\s?[/.-]\s?\d{1,2}(?!\d)")
_UNITS = ("xa", "huyen", "phuong", "quan")
_UNITS_CALLED_SO = ("tran van thoi", "nguyen viet khai", "ly van lam", "phan ngoc hien", "nguyen van linh")
_OF_UNIT = regex(
    r"(?:chu tich|bi thu|truong ban|giam doc|truong cong an) (?:thuong truc )?(?:ubnd|hdnd|uy ban nhan dan"
    r"|hoi dong nhan dan|dang uy|[^.,;:\n]{3,24}) \w+ $"
)
_NAME_ENDS = regex(
    r"[,;)]|\s(?:đã|vừa|chủ trì|cho biết|đề nghị|yêu cầu|nhấn mạnh|kết luận|phát biểu|khẳng định|có buổi|có cuộc"
    r"|làm việc)(?!\w)"
)
_ENDS_NAME = (",", " -", ";", ")", ".")
_REACH = 170


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """One naming of a person: the name's span, the role's and where the whole naming ends."""

    name: Span
    role: Span | None
    end: int


def persons(view: View, start: int = 0, end: int | None = None) -> list[FoundPerson]:
    """Everyone named with an honorific or a title in this stretch, in order; what follows it is not looked at."""
    found, starts = _persons(view.text)
    if end is None and start == 0:
        return list(found)
    end = len(view.key) if end is None else end
    inside: list[FoundPerson] = []
    for person in found[bisect_left(starts, start) :]:
        if person.name[0] >= end:
            break
        if person.name[1] > end or (person.role and person.role[0] < start):
            continue
        if person.end > end:
            role = (person.role[0], min(end, person.role[1])) if person.role and person.role[0] < end else None
            person = FoundPerson(person.name, role, end)
        inside.append(person)
    return inside


_COUNTED = regex(r"\d ?$")


@lru_cache(maxsize=4)
def _persons(text: str) -> tuple[tuple[FoundPerson, ...], tuple[int, ...]]:
    view, words = view_of(text), capitals(text)
    spans = words.spans
    found: list[FoundPerson] = []
    past = -1
    likely = [
        at
        for at, (left, key) in enumerate(zip(words.lefts, words.keys, strict=True))
        if left in HONORIFICS or key in FAMILIES or _is_woman(view, words, at)
    ]
    for at in likely:
        left, key, start = words.lefts[at], words.keys[at], spans[at][0]
        if start < past:
            continue
        new: list[FoundPerson] = []
        if left in HONORIFICS and view.flow[start - 1] == " ":
            new = _honoured(view, words, at, left)
        if not new and (key in FAMILIES or _is_woman(view, words, at)):
            stop = words.run_end(at)
            new = _titled(view, words, at, stop) if stop > at + 1 else []
            past = spans[stop - 1][1]
        if new:
            found += new
            past = max(new[-1].name[1], new[-1].end)
    return tuple(found), tuple(person.name[0] for person in found)


def _honoured(view: View, words: Capitals, at: int, left: str) -> list[FoundPerson]:
    """The person, or the several, after an honorific."""
    start = words.spans[at][0]
    honorific = honorific_before(view, start, left, plain=words.plain)
    if honorific is None or _is_other(view, words, at):
        return []
    if left.endswith(".") and _COUNTED.search(view.key, max(0, honorific - 5), honorific):
        return []  # “vắng 02 ‖ đ/c. Chủ tọa: …” counts, and ends a sentence
    name = _name_at(view, words, at) or _SHORT.match(view.flow, start)
    if name is None:
        return []
    found = [_with_role(view, _without_title(view, name.span(), plain=words.plain), plain=words.plain)]
    if found[0].role is None and view.key.endswith(" - ", 0, honorific):  # “Chủ tịch Hội Nông dân huyện - ông …”
        low = max(0, honorific - _REACH)
        low += max(view.flow[low:honorific].rfind(sign) for sign in _CLAUSE) + 1
        title = office_between(view, low, honorific - 3, plain=words.plain)
        if title is not None:
            found = [FoundPerson(found[0].name, (title, honorific - 3), found[0].end)]
    plural = is_plural(view, honorific)
    while True:
        more = _NEXT_NAME.match(view.key, found[-1].end)
        if more is None:
            return found
        name = _NAME_AT.match(view.flow, more.end())
        index = bisect_left(words.spans, (more.end(), 0))
        if name is None or words.keys[index] not in FAMILIES or _is_other(view, words, index):
            return found
        if not plural and (name.group().count(" ") < 2 or words.keys[index] not in _SURE):
            return found
        found.append(_with_role(view, _without_title(view, name.span(), plain=words.plain), plain=words.plain))


def _is_other(view: View, words: Capitals, at: int) -> bool:
    """Whether the words from this capital on are a title, a body or a place: “Trường …”, but “Trương Văn …”."""
    start = words.spans[at][0]
    phrase = longest(_NOT_NAMES, words.keys[at], view.key, start)
    if phrase is None:
        return False
    spellings = _SPELT.get(phrase)
    return spellings is None or view.flow[start : start + len(phrase)].lower() in spellings


def _name_at(view: View, words: Capitals, at: int) -> re.Match[str] | None:
    start = words.spans[at][0]
    name = _NAME_AT.match(view.flow, start)
    if name is None and words.keys[at] in FAMILIES:
        name = _SHOUTED.match(view.flow, start)
    return name


def _without_title(view: View, span: Span, *, plain: bool) -> Span:
    """A title in capitals that follows without a comma is no part of the name: “Lê Văn A Chủ tịch …”."""
    title = ROLE_START.search(view.key, span[0] + 2, span[1] + 12)
    last = (
        title is not None
        and " " not in title.group()
        and title.end() == span[1]
        and view.key[span[1] : span[1] + 1] in _ENDS_NAME
    )
    inside = title is not None and span[0] + 2 < title.start() < span[1]
    if title and inside and not last and is_spelt(view, title.span(), plain=plain):  # but “Nguyễn Công Trưởng, Phó …”
        return (span[0], span[0] + len(view.flow[span[0] : title.start()].rstrip()))
    return span


def _with_role(view: View, name: Span, *, plain: bool) -> FoundPerson:
    opened = _ROLE_AFTER.match(view.key, name[1])
    if opened is None:
        return FoundPerson(name, None, name[1])
    if _NO_ROLE.match(view.flow, opened.end()):
        return FoundPerson(name, None, name[1])
    start = opened.end() + (3 if view.key.startswith("la ", opened.end()) else 0)
    close = _ROLE_END.search(view.key, start, start + 220)
    stop = close.start() if close else min(len(view.key), start + 220)
    if view.key.startswith(":", stop) and view.key.find("\n", name[1], start) >= 0:
        return FoundPerson(name, None, name[1])  # the label of the next line: “Thư ký: bà A ‖ - Đại diện các hộ: 66/74”
    verb = verb_between(view, start, stop, plain=plain)
    stop = stop if verb is None else verb
    return FoundPerson(name, (start, stop), stop)


def _titled(view: View, words: Capitals, at: int, stop: int) -> list[FoundPerson]:
    """The person whose name ends the run of capitals at..stop, where a title says so."""
    first = _family(view, words, at, stop)
    if first is None:
        return []
    start, end = words.spans[first][0], words.spans[stop - 1][1]
    size = stop - first
    left = words.lefts[first] if view.flow[start - 1 : start] == " " else ""
    if left == "truong" and view.flow[start - 7 : start - 1].lower() == "trưởng":
        left = "trưởng"  # no school
    sure = size > 2 or words.keys[first] in _SURE
    if left == "thon" and view.flow[start - 10 : start - 1].lower().endswith("nông thôn"):
        left = "nong thon"  # “Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn Lê …”: no village
    if not sure or (left in _NAMES_A_PLACE and not _heads_unit(view, start, end, left, size)):
        return []
    title = None
    if left.endswith(":"):
        label = view.key[max(0, start - 60) : start - 1]
        said = label[max(label.rfind(sign) for sign in "\n.;") + 1 :].lstrip(" -+)0123456789")
        if size > 2 and _LABEL.match(said):
            return [_with_role(view, (start, end), plain=words.plain)]
    elif left[-1:].isalnum():
        low = max(0, start - _REACH)
        low += max(view.flow[low:start].rfind(sign) for sign in _CLAUSE) + 1
        told = [
            day.end() for day in _DAY.finditer(view.flow, low, start)
        ]  # “Bộ trưởng Lê A, tối 22/10, ‖ Thứ trưởng …”
        title = office_between(view, told[-1] if told else low, start, plain=words.plain)
    if title is not None:
        return [FoundPerson((start, end), (title, title + len(view.flow[title:start].rstrip())), end)]
    if first == at or words.keys[first] in _SURE:
        person = _with_role(view, (start, end), plain=words.plain)
        return [person] if person.role else []
    return []


def _heads_unit(view: View, start: int, end: int, left: str, size: int) -> bool:
    """Whether the unit's office stands before the name, not the unit: “Chủ tịch UBND huyện ‖ Lê Văn An đã …”."""
    if left == "tinh":
        return size > 2
    if left not in _UNITS or size < 3 or view.key[start:end] in _UNITS_CALLED_SO:
        return False
    office = _OF_UNIT.search(view.key, max(0, start - 60), start)
    return office is not None and _NAME_ENDS.match(view.flow, end) is not None


def _family(view: View, words: Capitals, at: int, stop: int) -> int | None:
    """Where in the run at..stop the name begins that ends it: two to four syllables, a family name first."""
    sizes = [
        size
        for size in (3, 4, 2)
        if size <= stop - at
        and (words.keys[stop - size] in FAMILIES or (size > 2 and _is_woman(view, words, stop - size)))
        and not _is_other(view, words, stop - size)
        and all(_is_syllable(view.flow[start:end]) for start, end in words.spans[stop - size : stop])
    ]
    if not sizes:
        return None
    if 4 in sizes and (stop - at == 4 or words.keys[stop - 4] in _SURE):
        return stop - 4
    return stop - sizes[0]


def _is_woman(view: View, words: Capitals, at: int) -> bool:
    """Whether “Thị” follows: what stands before it is a family's name, however rare."""
    return view.flow.startswith(" Thị ", words.spans[at][1])


def _is_syllable(word: str) -> bool:
    return len(word) < 8 and (word[1:].islower() or len(word) == 1)
