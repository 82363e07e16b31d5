"""Địa danh và cấp: places named with the word of their level, also in lists (“các xã Tân Thạch, Tam Phước”).

tỉnh Bến Tre · huyện Châu Thành · xã Hưng Phong · thị trấn Mỏ Cày · thôn 3 · Phường 5 · TP. Đông Hà
"""
# ruff: noqa: E501, SIM905 (lists of words and patterns read better unbroken)

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterator

from domain.extraction import Mention, Span
from extractors.documents.names import LOWER, UPPER
from extractors.documents.view import View, view_of
from extractors.people.capitals import Capitals, by_first_word, capitals, longest
from extractors.people.find import find_people
from vitext.fold import fold
from vitext.lazy import regex

_LEVELS = {
    "tỉnh": "province", "thành phố": "city", "huyện": "district", "quận": "district", "thị xã": "town", "thị trấn": "township",
    "xã": "commune", "phường": "ward", "thôn": "village", "bản": "village", "ấp": "village", "khóm": "village", "xóm": "village",
    "buôn": "village", "làng": "village", "khu phố": "village", "sóc": "village", "tổ dân phố": "village", "đặc khu": "district",
}  # fmt: skip
_SHORT = {"tp": "thành phố", "tp.": "thành phố", "tx": "thị xã", "tx.": "thị xã"}
_FOLDED = {fold(level): level for level in _LEVELS}
_LAST = {level.rpartition(" ")[2] for level in _FOLDED} | set(_SHORT)
_LAST |= {f"{word}:" for word in _LAST}
_BEFORE = {
    last: tuple(f"{level.rpartition(' ')[0]} " for level in _FOLDED if " " in level and level.endswith(f" {last}"))
    for last in _LAST
}
# Before these the word is another: hợp tác xã, văn bản, nhân dân các …
_OTHER_WORD = {"xa": ("tac ", "tac\n"), "thon": ("nong ",), "ban": tuple(f"{word} " for word in "van bien co can phien kich du nhat tai xuat khai hai moi".split())}  # fmt: skip
_NAMES = {"soc": ("Sóc Trăng", "Sóc Sơn"), "buon": ("Buôn Ma", "Buôn Hồ", "Buôn Đôn"), "lang": ("Lang",)}
_MANY = regex(
    r"(?:cac|nhung|hai|ba|bon|nam|sau|so|\d{1,2}) (?:(?:tinh|huyen|xa|quan|thi xa|thi tran|phuong),? (?:va )?)*$"
)
_MAYBE_MANY = (
    *(f"{word} " for word in "cac nhung hai ba bon nam sau so va".split()),
    *(f"{digit} " for digit in range(10)),
    ", ",
)
_SYLLABLE = rf"[{UPPER}](?:[{LOWER}]+|[{UPPER}]*)(?:['’][{UPPER}{LOWER}]+)?"
_PLACE = regex(rf"{_SYLLABLE}(?: {_SYLLABLE}){{0,3}}(?![{LOWER}{UPPER}\d])")
_DOUBLE = regex(r"(?:Bà Rịa|Phan Rang|Thừa Thiên) ?[-–] ?(?:Vũng Tàu|Tháp Chàm|Huế)")
_DOUBLED = frozenset(["ba", "phan", "thua"])
_NUMBERED = regex(r"[0-9](?<=[a-z] .)[0-9]?(?![\w/%]|[.,]\d)")
_MORE = regex(r" ?,(?: và)? |,? và ")
_WITHIN = regex(r" ?\((?:thuoc )?(?:tinh|huyen|thi xa|thanh pho|tp\.?|quan) ")
_NO_PLACE = by_first_word(
    "uy|uy ban|hoi dong|ubnd|hdnd|lien minh|htx|hop tac|ban|so|phong|dang|dang uy|dang bo|hoi nong|hoi lien|hoi phu|hoi cuu|hoi chu|hoi nghi|doan the|doan thanh|cong an|quan su|quy|va|chu tich|bi thu|mat tran|mttq|truong|trung tam|lan|khoa"
    "|nhiem ky|nam|ve|ve viec|so ket|nghi quyet|bao cao|ke hoach|quyet dinh|thong bao|to chuc|tong ket|mien trung|mien nam|mien bac|mien tay|mien dong|mien nui|tay nguyen|tay nam|dong bang|nam bo|bac bo|tay bac|dong nam|dong bac|bac trung|nam trung|phia|cong hoa|doc lap|dai hoi|thanh pho|dong chi|den|gan voi|nguyen tac|thanh nien|phu nu|nong thon|giai doan|viet nam|theo|tai|trong|voi|cac|quy i|tham muu"
    "|thuong truc|chi bo|chi uy|vi|xa hoi|phoi hop|kinh te|van hoa|giam doc|pho|chanh|tich cuc|hop|y te|tp|qua|tiep tuc|trien khai|phuong huong|dan van|van phong".split(
        "|"
    )
)
_UNLESS = {"ban": "ban", "so": "sở", "phong": "phòng", "nam": "năm", "ve": "về", "lan": "lần", "khoa": "khóa", "den": "đến", "va": "và", "vi": "vì", "tai": "tại", "theo": "theo", "trong": "trong", "voi": "với", "cac": "các", "quy": "quỹ", "dang": "đảng", "uy": "ủy", "truong": "trường", "pho": "phó", "hop": "họp", "qua": "qua"}  # fmt: skip
# What may follow a name of one syllable: other small words show that the capital begins something else.
_THEN = frozenset(
    "và có đã được là sẽ do về cho tại theo với để khóa năm tổ trong khi đến từ ngày ở gồm cũng hiện nhiệm lần nay".split()
)
_WORD = regex(r"[ \n](\w+)")


def find_places(text: str) -> tuple[Mention, ...]:
    """Places in the order of their first naming; `level` is province, city, district, town, township, commune, ward, village."""
    view, words = view_of(text), capitals(text)
    people = {start for person in find_people(text) for start, _ in person.spans}
    names: dict[tuple[str, str], tuple[str, list[Span]]] = {}
    for level, start, (at, end) in sorted(
        (*_named(view, words, people), *_numbered(view, words)), key=lambda one: one[2]
    ):
        key = (_LEVELS[level], " ".join(view.key[at:end].split()))
        entry = names.get(key)
        if entry is None:
            name = " ".join(view.text[at:end].replace("_", " ").replace("*", " ").split())
            name = " ".join(map(str.capitalize, name.split())) if name.isupper() and not name.isdigit() else name
            entry = names[key] = (f"{fold(level) if words.plain else level} {name}", [])
        entry[1].append((start, end))
    return tuple(Mention(name, tuple(spans), level=level) for (level, _), (name, spans) in names.items())


def _named(view: View, words: Capitals, people: Container[int]) -> Iterator[tuple[str, int, Span]]:
    """Each place with a name: its level, where the naming begins and where the name stands."""
    past = -1
    for at in [at for at, left in enumerate(words.lefts) if left in _LAST]:
        left, start = words.lefts[at], words.spans[at][0]
        if start < past:
            continue
        level = _level(view, words, at, left)
        if level is None:
            continue
        before = view.key[max(0, level[1] - 40) : level[1]]
        many = left.endswith(":") or (before.endswith(_MAYBE_MANY) and _MANY.search(before))
        begins = level[1]
        while True:
            end = _place_end(view, words, at, people)
            if end is None or (left == "xa" and view.key[start:end] == "hoi") or view.key[start:end] in _FOLDED:
                break
            yield level[0], begins, (start, end)
            past = end
            more = _MORE.match(view.flow, end)
            if more is None:
                break
            at = bisect_left(words.spans, (more.end(), 0))
            if at == len(words.spans) or words.spans[at][0] != more.end():
                break
            begins = start = more.end()
            if not many:
                other = _place_end(view, words, at, people)
                if other is None or not _WITHIN.match(view.key, other):
                    break


def _level(view: View, words: Capitals, at: int, left: str) -> tuple[str, int] | None:
    """The level whose word stands before this capital, and where it begins."""
    end = words.spans[at][0] - 1
    start = end - len(left)
    if view.flow[end] != " ":
        return None
    left = left.rstrip(":")
    if left in _SHORT:
        return _SHORT[left], start
    if left in _NAMES and view.flow[start : end + 7].startswith(_NAMES[left]):
        return None
    if view.key.endswith(_OTHER_WORD.get(left, ("  ",)), 0, start):
        return None
    if view.flow[start].isupper() and at and words.spans[at - 1][0] == start and not view.flow[start:end].isupper():
        before = words.lefts[at - 1]
        if at > 1 and words.spans[at - 2][1] == start - 1 and before == words.keys[at - 2]:
            return None  # “Nhật Bản”
    for before in (*_BEFORE[left], ""):
        if view.key.endswith(before, 0, start):
            said = view.flow[start - len(before) : end].lower().rstrip(":")
            level = said if said in _LEVELS else _FOLDED.get(said) if words.plain else None
            if level:
                return level, start - len(before)
    return None


def _place_end(view: View, words: Capitals, at: int, people: Container[int]) -> int | None:
    """Where the name ends that begins with this capital; None where it names no place."""
    start = words.spans[at][0]
    double = _DOUBLE.match(view.flow, start) if words.keys[at] in _DOUBLED else None
    if double:
        return double.end()
    if start in people or _begins_other(view, words, at):
        return None
    found = _PLACE.match(view.flow, start)
    if found is None:
        return None
    end = found.end()
    count = 1
    for index in range(at + 1, len(words.spans)):
        word, stop = words.spans[index]
        if stop > end:
            break
        if word in people or _begins_other(view, words, index):
            end = words.spans[index - 1][1]
            break
        count += 1
    after = _WORD.match(view.flow, end)
    small = after is not None and view.flow[after.start(1)].islower()
    if after and small and view.flow[end] == " " and count != 2 and after.group(1) not in _THEN:
        if count == 1:
            return None  # "tỉnh Tổng kết …": the capital begins something else
        end = words.spans[at + 1][1] if words.plain or count > 3 else end
    return end


def _begins_other(view: View, words: Capitals, at: int) -> bool:
    first, start = words.keys[at], words.spans[at][0]
    phrase = longest(_NO_PLACE, first, view.key, start) if first in _NO_PLACE else None
    if phrase is None:
        return False
    said = view.flow[start : start + len(phrase)].lower()
    return _UNLESS.get(phrase, said) == said or words.plain


def _numbered(view: View, words: Capitals) -> Iterator[tuple[str, int, Span]]:
    """Villages, wards and urban districts that are numbered: “thôn 3”, “Phường 12”."""
    for found in _NUMBERED.finditer(view.key):
        end = found.start() - 1
        last = view.key[max(0, end - 6) : end].rpartition(" ")[2]
        for level in _NUMBERED_LEVELS.get(last, ()):
            start = end - len(level)
            said = view.flow[start:end].lower()
            if (said != level and not (words.plain and said == fold(level))) or view.flow[start - 1 : start].isalpha():
                continue
            if level == "bản" and view.key.endswith(_OTHER_WORD["ban"], 0, start):
                break
            if level in ("phường", "quận") and _COUNTED.match(view.flow, found.end()):
                break
            yield level, start, found.span()
            break


# The longest first: “tổ dân phố 3” is no “phố 3”.
_NUMBERED_LEVELS = {
    fold(level).rpartition(" ")[2]: tuple(
        other
        for other in ("tổ dân phố", "khu phố", "phường", "quận", "thôn", "khóm", "xóm", "buôn", "làng", "bản", "ấp")
        if fold(other).rpartition(" ")[2] == fold(level).rpartition(" ")[2]
    )
    for level in ("khu phố", "phường", "quận", "thôn", "khóm", "xóm", "buôn", "làng", "bản", "ấp")
}
_COUNTED = regex(rf" [{LOWER}]")  # “phường 5 hộ”
