"""Loại văn bản và điều khoản đứng trước số: "khoản 1 Điều 7 Nghị định số | 45/2021/NĐ-CP", read to the left.

Words are compared folded and in lower case, so that "Nghị quyêt", "QUYẾT ĐỊNH" and "Nghi dinh" are known.
yes: "Tờ\ntrình số", "Báo cáo thẩm tra số", "Luật Đầu tư công số", "điểm b khoản 2 Điều 9 Nghị định số"
no: "các văn bản của tỉnh và số", "Quyết định. Số"
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from extractors.citations.laws import titles_pattern
from vitext.fold import fold
from vitext.lazy import regex

TYPES = (
    "Bộ luật", "Luật", "Pháp lệnh", "Hiến pháp", "Sắc lệnh", "Lệnh", "Nghị quyết liên tịch", "Nghị quyết", "Nghị định",
    "Quyết định", "Quy định",
    "Quy chế", "Thông tư liên tịch", "Thông tư", "Chỉ thị", "Kết luận", "Hướng dẫn", "Thông báo",
    "Thông tri", "Kế hoạch", "Chương trình", "Đề án", "Dự án", "Báo cáo", "Tờ trình", "Công văn", "Biên bản",
    "Giấy mời", "Công điện", "Văn bản", "Điều lệ", "Phương án", "Hợp đồng", "Thông cáo", "Phiếu trình", "Quy ước",
)  # fmt: skip
CANONICAL = {fold(name).lower(): name for name in TYPES}
_NAMES = "|".join(sorted((name.replace(" ", r"\s{1,3}") for name in CANONICAL), key=len, reverse=True))
_TYPE = regex(rf"(?<!\w)(?<!phap )(?<!ky )(?:{_NAMES})(?!\w)")
_PLAIN = regex(r"(?:\s{1,3}so)?\s{0,2}:?\s{0,3}|:\s{1,40}so\s{1,3}")  # “Tờ trình: ‖ Số 202/TTr-…”, too
# Báo cáo thẩm tra số, Báo cáo giải trình, tiếp thu số
_QUALIFIED = regex(r"(?:\s{1,3}[^\W\d]{1,7}){1,3}(?:,(?:\s{1,3}[^\W\d]{1,7}){2})?\s{1,3}so\s{1,3}")
_OF_MEETING = regex(r"(?:\s{1,3}\w{1,7}){1,12}\s{1,3}so\s{1,3}")  # Biên bản họp Hội đồng quản trị số
_TITLED = regex(r"\s{1,3}(?P<title>[^\W\d][^;:.()\d]{2,78}?)\s{1,3}so\s{1,3}")
_KNOWN = regex(rf"\s{{1,3}}(?P<title>{titles_pattern()})\s{{1,3}}")  # Luật Đất đai 31/2024/QH15
# A law whose title holds a word that is a type elsewhere: "Luật Ban hành văn bản quy phạm pháp luật số …".
_NAMED_LAW = regex(
    rf"(?<!\w)(?P<type>(?:bo\s+)?luat"
    rf"|phap\s+lenh)\s{{1,3}}(?P<title>{titles_pattern()})\s{{1,3}}(?:so\s{{0,2}}:?\s{{0,3}})?\Z"
)
# A law that amends others has their names in its own: "Luật sửa đổi, bổ sung một số điều của ‖ Luật Giáo dục số …".
_AMENDS = regex(
    r"(?<!\w)(?P<type>(?:bo\s+)?luat|phap\s+lenh)\s{1,3}(?P<title>sua\s+doi(?:\s?,|\s{1,2}va)?\s{1,3}bo\s+sung"
    r"(?:\s{1,3}mot\s+so\s+dieu)?(?:\s{1,3}cua)?(?:\s{1,3}(?:bo\s+)?luat\s[^;:.()\d]{3,80}?(?:\s{1,3}va"
    r"|\s?,))*\s{1,3})\Z"
)
_AMENDING = 170  # letters
# The body before the number: "Xét tờ trình ‖ của Ủy ban nhân dân tỉnh ‖ số 12/TTr-UBND".
_FROM = regex(r"\s{1,3}cua\s{1,3}(?P<body>[^;:.()\d]{3,70}?)[,:]?\s{1,3}so\s{0,3}")
# "QĐ số 45/QĐ-UBND", "CV 77/UBND-KT": the type as a short form, in capitals.
_SHORT = regex(r"(?<![\w/-])(?P<type>[A-ZĐ]{2}|TTr|CTr)(?:\s{1,3}(?:số|so))?\s{0,2}:?\s{1,3}\Z")
# … with the meeting or the body before the number: "NQ ĐHĐCĐ thường niên số 01/NQ-ĐHĐCĐ", "CV của Sở Nội vụ số 88/SNV".
_SHORT_OF = regex(
    r"(?<![\w/-])(?P<type>[A-ZĐ]{2}|TTr|CTr)(?:\s{1,2}(?:của|cua)(?P<body>(?:\s{1,2}[^\W\d]{1,7}){1,8})"
    r"|(?:\s{1,2}[^\W\d]{1,7}){1,6})\s{1,2}(?:số|so)\s{0,2}:?\s{0,2}\Z"
)
# "Nghị quyết Đại hội đồng cổ đông số", "Nghị quyết họp Hội đồng quản trị số".
_OF_BOARD = regex(r"\s{1,3}(?:hop\s|ky\s|dai hoi|hoi dong|hoi nghi|ban chap hanh|phien hop)[^,;:.()]{1,60}\sso\s{1,3}")
_SHORT_TYPES = {
    "NQ": "Nghị quyết", "QĐ": "Quyết định", "NĐ": "Nghị định", "KH": "Kế hoạch", "CV": "Công văn", "TB": "Thông báo",
    "BC": "Báo cáo", "TTr": "Tờ trình", "TT": "Thông tư", "CT": "Chỉ thị", "CTr": "Chương trình", "HD": "Hướng dẫn",
    "KL": "Kết luận", "BB": "Biên bản", "CĐ": "Công điện", "ĐA": "Đề án", "GM": "Giấy mời",
}  # fmt: skip
_CONCLUDES = ["thong", "bao", "ket", "luan"]
_LAWS = frozenset(("Luật", "Bộ luật", "Pháp lệnh"))
_VALUE = r"(?:\d{1,3}[a-z]?|[a-z]|[ivx]{1,5})(?!\w)"
_UNIT = regex(
    rf"(?<!\w)(?:(?:cac\s{{1,2}})?(?:diem|khoan|dieu|(?:tieu\s{{1,2}})?muc|chuong)\s{{1,3}}{_VALUE}"
    rf"(?:\s?,\s?{_VALUE}|\s{{1,2}}va\s{{1,2}}{_VALUE}){{0,5}}[\s,]{{1,3}}(?:va\s{{1,2}})?){{1,5}}(?:cua\s{{1,2}})?\Z"
)
_MAY_BE_UNIT = regex(r"[dkmc](?:iem|hoan|ieu|uc|huong)\s")
_OF = regex(r"[\s,]+(?:cua\s+)?\Z")


@dataclass(frozen=True, slots=True)
class Left:
    """What stands before a symbol: where it starts, the type (as the catalogue has it), a law's title, unit, body."""

    start: int
    type: str
    title: str | None = None
    unit: str | None = None
    issuer: str | None = None


def spelled(printed: str) -> str:
    """The type word as the catalogue spells it, whatever its case and marks."""
    words = " ".join(printed.split())
    return CANONICAL.get(fold(words).lower(), words)


def left_of(text: str, start: int, done: int, *, unit_only: str | None = None) -> Left | None:
    """Read type, title and unit that end before `start` (not before `done`), None without a type word.

    With `unit_only` (a type) the type word begins at `start`; only its unit is read, None without one.
    """
    if unit_only is not None:
        own = _with_unit(text, Left(start, unit_only), done)
        return own if own.unit else None
    base = max(done, start - 110)
    short = _SHORT.search(text, max(base, start - 12), start)
    if short and short["type"] in _SHORT_TYPES:
        return Left(short.start(), _SHORT_TYPES[short["type"]])
    left = _typed(text, base, start) or _short_of(text, base, start)
    if left is None:
        return None
    return _with_unit(text, _amending(text, left, done) if left.type in _LAWS else left, done)


def _short_of(text: str, base: int, start: int) -> Left | None:
    """The type in short before its body or its meeting; without "của" only where the symbol says the same."""
    found = _SHORT_OF.search(text, max(base, start - 70), start)
    if not found or found["type"] not in _SHORT_TYPES:
        return None
    if not found["body"]:
        says = re.match(rf"[\w/]{{1,10}}[/-]{found['type']}(?!\w)", text[start : start + 24])
        return Left(found.start(), _SHORT_TYPES[found["type"]]) if says else None
    body = " ".join(found["body"].split())
    return Left(found.start(), _SHORT_TYPES[found["type"]], issuer=body) if body[0].isupper() else None


def _typed(text: str, base: int, start: int) -> Left | None:
    """The type word in `text[base:start]` and what is between it and the symbol: a law's title, a body."""
    left = fold(text[base:start]).lower()
    types = list(_TYPE.finditer(left))
    if not types:
        return None
    last = types[-1]
    law = _NAMED_LAW.search(left) if len(types) > 1 else None
    if law is not None and law.end("type") < last.start():
        last = next(one for one in types if one.end() == law.end("type"))
    name = spelled(text[base + last.start() : base + last.end()])
    title = issuer = None
    rest, printed = left[last.end() :], text[base + last.end() :]
    if not _PLAIN.fullmatch(rest):
        of_law = CANONICAL[" ".join(last[0].split())] in _LAWS
        titled = _TITLED.fullmatch(rest) or _KNOWN.fullmatch(rest) if of_law else None
        if titled:
            title = " ".join(printed[slice(*titled.span("title"))].split())
        elif (by := _FROM.fullmatch(rest)) and printed[by.start("body")].isupper():
            issuer = " ".join(printed[slice(*by.span("body"))].split())
        elif not (_OF_MEETING if name == "Biên bản" else _QUALIFIED).fullmatch(rest) and not (
            name == "Nghị quyết" and _OF_BOARD.fullmatch(rest)
        ):
            return None
    if len(types) > 1 and left[types[-2].start() : last.end()].split() == _CONCLUDES:
        last, name = types[-2], "Thông báo"  # "Thông báo kết luận số 12-TB/TU"
    return Left(base + last.start(), name, title, None, issuer)


def _amending(text: str, left: Left, done: int) -> Left:
    """A law with the words before it, where they are the title of another that amends it."""
    base = max(done, left.start - _AMENDING)
    amends = _AMENDS.search(fold(text[base : left.start]).lower())
    if amends is None:
        return left
    named = text[base + amends.start("title") : left.start + len(left.type)]
    title = " ".join(f"{named} {left.title or ''}".split())
    name = spelled(text[base + amends.start("type") : base + amends.end("type")])
    return replace(left, start=base + amends.start(), type=name, title=title)


def _with_unit(text: str, left: Left, done: int) -> Left:
    """What was read with the unit of a paper that stands before its type: "khoản 2 Điều 5 ‖ Nghị định"."""
    base = max(done, left.start - 70)
    before = fold(text[base : left.start]).lower()
    unit = _UNIT.search(before) if before[-1:].isspace() and _MAY_BE_UNIT.search(before) else None
    if unit is None:
        return left
    end = base + len(_OF.sub("", before))
    return replace(left, start=base + unit.start(), unit=" ".join(text[base + unit.start() : end].split()))
