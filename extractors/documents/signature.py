"""Chữ ký cuối văn bản: who signed, under which title; in minutes also the secretary.

    TM. BAN CHẤP HÀNH / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / (đã ký) / Hà Thúy Vinh      THƯ KÝ   CHỦ TỌA / A …   B …
Recipients may stand in the same lines, on the left. A document whose annexes follow in the same file (“(Ban hành kèm
theo Quyết định số …”) is signed above them. Source: decree 30/2020/NĐ-CP, article 13 and annex I (box 7).
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from domain.extraction import Role, Span
from extractors.documents.annexes import first_annex
from extractors.documents.letters import in_small_letters
from extractors.documents.names import FAMILIES, LOWER, UPPER, WHOLE_NAME, split_names
from extractors.documents.signing_roles import APPROVES, AUTHORITY, FAMILIES_LIKE_ROLES, is_role, titles_in
from extractors.documents.view import View, view_of
from vitext.fold import fold

_RECIPIENT = re.compile(r"^(?:noi (?:nhan|gui)\s*:|[-+]\s.*?(?:[;.,](?=\s|$)|$))\s*")
# “ThS. BS Lê Văn A”: degrees are no part of a name.
_DEGREES = re.compile(
    r"^(?:(?:GS|PGS|TSKH|TS|[Tt][Hh][Ss]|BS|Bs|(?:B[Ss])?CK(?:II?|[12])|CN|KS|DS|LS|NGƯT|NGND|Ông|Bà|Thầy|Cô"
    r"|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá))[. ]+)+"
)
# A recipient without its dash, or that a scan has misread: “Nhu trén; CHỦ TỊCH”.
_BESIDE_ROLE = re.compile(rf"[^:;\n]*[{LOWER}][^:;\n]*[:;]\s+(?=[{UPPER}][{UPPER}. ]+$)")
_SIGNED = re.compile(r"\(?\s*(?:da ky|ky|ky,? ghi|ky ten|da ky (?:va|,) ?dong dau)[^)]*\)?$")
# “Đã ký: Lê Văn A”, “(Ký, ghi rõ họ tên) Lê Văn A”.
_SIGNED_BY = re.compile(r"(?:\(?da ky\)?\s?:?|\((?:da )?ky[^)]{0,40}\))\s+(?=[a-z.]+ [a-z])(?!va |dong |ten )")
_COPIES = re.compile(r"noi nhan\s*(?::|\n)")
_CERTIFIED = re.compile(r"\n(?P<mark>sao (?:y|luc)|trich sao|ban sao)(?!\w)")
_FIRST_LINES = 12
_LONGEST_MARK = 40
_ABOVE_COPIES = 10
_ANNEX = re.compile(r"(?:phu luc|danh muc|danh sach|quy (?:che|dinh|trinh)|mau |bieu |bang )")
_OPENS_ROLE = re.compile(
    r"(?:(?:kt|tm|tl|tuq|[kt]/[tml])\.? ?)?(?:pho )?(?:chu|giam|bi|hieu|chanh|pho|tong)|(?:kt|tm|tl|tuq)\."
)
_GOES_ON = (" VÀ", " -")  # a role that a narrow column broke: “CHÁNH VĂN PHÒNG HĐND VÀ / UBND”
_JOINTS = ("-", "–", "&")  # “BAN KINH TẾ - NGÂN SÁCH”
_LONGEST_NAME = 40
_SYLLABLES = 5
_FOOT_LINES = 34
_LONGEST_LINE = 300  # longer is a paragraph
_LONGEST_SENTENCE = 100  # of a line that ends as a sentence does
_SENTENCE_ENDS = frozenset('.:"')


@dataclass(frozen=True, slots=True)
class Signature:
    """One signed name; `secretary` where it is signed as secretary."""

    role: Role
    span: Span
    secretary: bool
    authority: bool


def signatures(view: View) -> tuple[Signature, ...]:
    """The signatures at the foot of the text, in order."""
    return _signatures_of(view.text)


@lru_cache(maxsize=4)
def _signatures_of(text: str) -> tuple[Signature, ...]:
    view = view_of(text)
    certified = _certified_at(view)
    if certified is not None and (signed := _signed_in(view, view.lines[max(certified - _FOOT_LINES, 0) : certified])):
        return signed
    at_end = view.lines[-_FOOT_LINES:]
    copied = _copied_at(view)
    if copied is not None and copied < len(view.lines) - _FOOT_LINES:
        beside = view.lines[copied : copied + _FOOT_LINES]
        annexed = next((at for at, line in enumerate(beside) if _is_annex(view, line)), len(beside))
        signed = _signed_in(view, [*view.lines[max(copied - _ABOVE_COPIES, 0) : copied], *beside[:annexed]])
        if signed:
            return signed
    annex = first_annex(view)
    if annex is None:
        return _signed_in(view, at_end)
    above = bisect_left(view.lines, (annex, 0))
    return _signed_in(view, view.lines[max(above - _FOOT_LINES, 0) : above]) or _signed_in(view, at_end)


def _certified_at(view: View) -> int | None:
    """The mark of a certified copy, below which another office signs: “SAO Y”, “BẢN SAO”; not one above the header."""
    for found in _CERTIFIED.finditer(view.key):
        at = bisect_left(view.lines, (found.start("mark"), 0))
        line = view.lines[at]
        if at > _FIRST_LINES and line[1] - line[0] < _LONGEST_MARK and view.is_upper(line):
            return at
    return None


def _copied_at(view: View) -> int | None:
    """The line “Nơi nhận:”: who signs stands beside it, whatever follows in the file."""
    at = view.key.find("noi nhan")
    while at >= 0:
        number = bisect_left(view.lines, (at, 0))
        if (number < len(view.lines) and view.lines[number][0] == at) and _COPIES.match(view.key, at):
            return number
        at = view.key.find("noi nhan", at + 1)
    return None


def _is_annex(view: View, line: Span) -> bool:
    return _ANNEX.match(view.key, *line) is not None and view.is_upper(line)


def _whole_names(view: View, lines: Sequence[Span]) -> list[Span]:
    """The lines, a name put together that a narrow column broke: “Nguyễn / Thị Thu”, “Lâm Thị / Phương Thanh”."""
    whole: list[Span] = []
    for line in lines:
        if whole and line[1] - whole[-1][0] < _LONGEST_NAME and _is_broken_name(view, whole[-1], line):
            whole[-1] = (whole[-1][0], line[1])
        else:
            whole.append(line)
    return whole


def _is_broken_name(view: View, first: Span, second: Span) -> bool:
    if view.text[first[1] : second[0]].strip(" *") != "\n":
        return False
    words, rest = view.flow[slice(*first)].split(), view.flow[slice(*second)].split()
    if _OPENS_ROLE.fullmatch(view.key_of(first)) and view.is_upper(second) and view.is_upper(first):
        return True  # “CHỦ / TỊCH”, “KT. / GIÁM ĐỐC”
    if len(words) > 2 or len(words) + len(rest) > _SYLLABLES or not all(map(str.istitle, (*words, *rest))):
        return False
    if words[-1] in ("Thị", "Văn"):
        return True
    if fold(words[0]).lower() not in FAMILIES or view.flow.startswith(FAMILIES_LIKE_ROLES, second[0]):
        return False
    return len(words) == 1 or len(rest) == 1


def _signed_in(view: View, lines: Sequence[Span]) -> tuple[Signature, ...]:
    found: list[Signature] = []
    columns: list[list[str]] = []
    free: list[int] = []
    authority = False
    last = 0
    for number, line in enumerate(_whole_names(view, lines)):
        if line[1] - line[0] > (_LONGEST_LINE if view.key[line[1] - 1] not in _SENTENCE_ENDS else _LONGEST_SENTENCE):
            columns, free = [], []
            continue
        for start, end in _cells(view, line):
            beside = _SIGNED_BY.match(view.key, start, end)
            start = beside.end() if beside else start
            key = view.key_of((start, end))
            if key.isdigit():
                columns, free = [], []  # the next row of a table: no name of a foot is numbered
            if _SIGNED.match(key) or (key[:1] == "(" and _BRACKETED.fullmatch(key)):
                continue
            if is_role(view, (start, end), key):
                titles = titles_in(view, start, end)
                if free and len(titles) == 1 and _is_next_cell(view, line):
                    free.append(len(columns))
                    columns.append(titles)
                elif free and len(columns) > 1 and len(titles) == 1 and len(free) == len(columns):
                    columns[-1].append(titles[0])
                elif free and len(free) < len(columns) and len(titles) == 1:
                    columns[free[-1]].append(titles[0])
                elif free and len(columns) == len(titles) == 1:
                    columns[0].append(titles[0])
                else:
                    columns, free = [[title] for title in titles], list(range(len(titles)))
                    authority = False
                authority = authority or bool(AUTHORITY.match(key))
                last = number
                continue
            if free and number - last <= 1 and columns[-1][-1].endswith(_GOES_ON) and view.is_upper((start, end)):
                columns[-1][-1] += f" {' '.join(view.flow[start:end].split())}"
                last = number
                continue
            if not free or number - last > 8:
                columns, free = [], []
                continue
            names = _names(view, (start, end), 1 if _is_cell(view, line) else len(free))
            if not names and len(key) > 40:
                columns, free = [], []
            for name in names:
                titles = columns[free.pop(0)]
                found.append(_signature(view, titles, name, (start, end), authority=authority))
    if found and free and len(columns) > 1 and APPROVES.match(fold(columns[0][0]).lower()):
        alone = found.pop()  # the approving column waits for its name: the one printed is the maker's
        found.append(_signature(view, columns[free[0]], alone.role.name, alone.span, authority=authority))
    return tuple(found)


def _cells(view: View, line: Span) -> list[Span]:
    """The part of a foot line that is not the recipients', cut where capitals begin after a name."""
    start, end = line
    recipient = _RECIPIENT.match(view.key[start:end])
    if recipient:
        while recipient and recipient.end():
            start += recipient.end()
            recipient = _RECIPIENT.match(view.key[start:end])
        if start >= end:
            return []
        if beside := _BESIDE_ROLE.match(view.flow, start, end):  # “- CT, các PCT xã;  UBND”
            start = beside.end()
    elif (beside := _BESIDE_ROLE.match(view.flow, start, end)) and is_role(
        view, (beside.end(), end), view.key_of((beside.end(), end))
    ):
        start = beside.end()
    ends = view.flow[start:end].split()
    if not ends or not (_shouts(ends[0]) or _shouts(ends[-1])) or all(map(_shouts, ends)):
        return [(start, end)]
    words = list(re.finditer(r"\S+", view.flow[start:end]))
    for before, word in itertools.pairwise(words):
        if (
            _shouts(word.group())
            and not _shouts(before.group())
            and before.group()[-1:] not in ".:"
            and _shouts(words[-1].group())
        ):
            return [(start, start + before.end()), (start + word.start(), end)]
        if (
            _shouts(before.group())
            and not _shouts(word.group())
            and _shouts(words[0].group())
            and WHOLE_NAME.fullmatch(view.flow[start + word.start() : end])
        ):
            return [(start, start + before.end()), (start + word.start(), end)]
    return [(start, end)]


def _is_next_cell(view: View, line: Span) -> bool:
    """Whether a line is a cell that stands beside another in its row: “| THƯ KÝ ‖ | TỔ TRƯỞNG |”."""
    row = view.text.rfind("\n", 0, line[0]) + 1
    return view.text[row : line[0]].count("|") > 1


def _is_cell(view: View, line: Span) -> bool:
    return "|" in view.text[max(0, line[0] - 2) : line[0]] and "|" in view.text[line[1] : line[1] + 2]


_NO_LETTERS_OF_NAME = re.compile(r"[\d:;,()]")
_HEADINGS = ("chuong", "phan", "muc", "dieu", "phu")
_ROMAN = re.compile(r"[ivx]+")
_BRACKETED = re.compile(r"(?:\(.*\)\s*)+")


def _shouts(word: str) -> bool:
    return (len(word) > 1 and word.isupper()) or word in _JOINTS


def _names(view: View, span: Span, columns: int) -> list[str]:
    flow = _DEGREES.sub("", " ".join(view.flow[span[0] : span[1]].split()))
    words = flow.split()
    if (
        2 <= len(words) <= 5
        and flow.isupper()
        and not _NO_LETTERS_OF_NAME.search(flow)
        and fold(words[0]).lower() in FAMILIES
        and "VIỆT NAM" not in flow
        and words[0] != "TỔ"
        and columns == 1
    ):
        return [flow]  # a name in capitals
    if not words or any(not word[0].isupper() or _NO_LETTERS_OF_NAME.search(word) for word in words) or flow.isupper():
        return []
    keys = [fold(word).lower() for word in words]
    if keys[0] in _HEADINGS and _ROMAN.fullmatch(keys[-1]):
        return []  # “Chương I” below a title
    if columns > 1 and len(words) >= 4:
        names = split_names(words, keys, columns)
        if names:
            return names
    return [flow] if WHOLE_NAME.fullmatch(flow) else []


def _signature(view: View, titles: list[str], name: str, span: Span, *, authority: bool) -> Signature:
    own = [title for title in titles if not AUTHORITY.match(fold(title).lower())]
    keys = [fold(title).lower() for title in titles]
    role: str | None = own[-1] if own else None
    if role is None and titles:
        rest = re.sub(r"^(?:KT|K/T|Q)\.?\s+", "", titles[-1])
        role = rest if rest != titles[-1] else None
    if len(titles) > 1 and own and any(key.startswith(("chu toa", "chu tri")) for key in keys):
        role = own[-1]
    return Signature(
        Role(name, in_small_letters(view, role) if role else None),
        span,
        keys[0].startswith(("thu ky", "ban thu ky", "to thu ky", "nguoi ghi")),
        authority or any(AUTHORITY.match(key) for key in keys),
    )


def signer_of(found: Sequence[Signature]) -> Signature | None:
    """The one who signs for the body; None where several do and none of them presides.

    Who only approves beside another (“DUYỆT BAN GIÁM HIỆU”) is not the one.
    """
    others = [signature for signature in found if not signature.secretary]
    others = [one for one in others if not APPROVES.match(fold(one.role.role or "").lower())] or others
    for signature in others:
        if signature.authority or fold(signature.role.role or "").lower().startswith(("chu toa", "chu tri")):
            return signature
    leading = [
        s for s in others if not fold(s.role.role or "").lower().startswith(("dai dien", "ke toan", "nguoi lap"))
    ]
    if len(leading) == 2:  # the union's chair signs beside who heads the body
        leading = [s for s in leading if not fold(s.role.role or "").lower().startswith("chu tich cong doan")]
    return leading[0] if len(leading) == 1 else None
