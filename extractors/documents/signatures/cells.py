"""Dòng ở chân văn bản: names broken by a narrow column put together, and what stands beside the recipients."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from domain.extraction import Span
from extractors.documents.names import LOWER, UPPER, WHOLE_NAME, is_family
from extractors.documents.signing_roles import FAMILIES_LIKE_ROLES, is_role
from extractors.documents.view import View
from vitext.lazy import regex

_RECIPIENT = regex(r"^(?:noi (?:nhan|gui)\s*:|[-+]\s.*?(?:[;.,](?=\s|$)|$))\s*")
_HEAD = regex(r"noi (?:nhan|gui)\s*:?\s*$")
# A recipient without its dash, or that a scan has misread: “Nhu trén; CHỦ TỊCH”.
_BESIDE_ROLE = regex(rf"[^:;\n{LOWER}]*+[{LOWER}][^:;\n]*+[:;]\s+(?=[{UPPER}][{UPPER}. ]+$)")
_SYMBOL_LEFT = regex(rf"[{UPPER}\d&, -]{{2,30}}[.;]\s+(?=[{UPPER}. ]+$)")  # of “- Lưu: VT, ‖ TCHC. PHÓ GIÁM ĐỐC”
_OPENS_ROLE = regex(
    r"(?:(?:kt|tm|tl|tuq|[kt]/[tml])\.? ?)?(?:pho )?(?:chu|giam|bi|hieu|chanh|pho|tong)|(?:kt|tm|tl|tuq)\."
)
_JOINTS = ("-", "–", "&")  # “BAN KINH TẾ - NGÂN SÁCH”
LONGEST_NAME = 40
_SYLLABLES = 5


def whole_names(view: View, lines: Sequence[Span]) -> list[Span]:
    """The lines, a name put together that a narrow column broke: “Nguyễn / Thị Thu”, “Lâm Thị / Phương Thanh”."""
    whole: list[Span] = []
    for line in lines:
        if whole and line[1] - whole[-1][0] < LONGEST_NAME and _is_broken_name(view, whole[-1], line):
            whole[-1] = (whole[-1][0], line[1])
        else:
            whole.append(line)
    return whole


def _is_broken_name(view: View, first: Span, second: Span) -> bool:
    """Whether two lines are one name or one title."""
    if view.text[first[1] : second[0]].strip(" *") != "\n":
        return False
    words, rest = view.flow[slice(*first)].split(), view.flow[slice(*second)].split()
    if _OPENS_ROLE.fullmatch(view.key_of(first)) and view.is_upper(second) and view.is_upper(first):
        return True  # “CHỦ / TỊCH”, “KT. / GIÁM ĐỐC”
    if len(words) > 2 or len(words) + len(rest) > _SYLLABLES or not all(map(str.istitle, (*words, *rest))):
        return False
    if words[-1] in ("Thị", "Văn"):
        return True
    if not is_family(words[0]) or view.flow.startswith(FAMILIES_LIKE_ROLES, second[0]):
        return False
    return len(words) == 1 or len(rest) == 1


def beside_receivers(view: View, lines: Sequence[Span]) -> list[Span]:
    """The lines of a foot without those to whom the paper goes, where who signs stands in a column beside them.

    “Nơi nhận: | CHỦ TỊCH ⏎ - Như trên; ⏎ - Các xã, phường, ⏎ thị trấn; | Lê Văn An”
    """
    heads = [at for at, line in enumerate(lines) if _HEAD.match(view.key, *line)]
    if not heads or not _bar_behind(view, lines[heads[-1]]):
        return list(lines)
    column = [line for line in lines[heads[-1] + 1 :] if _stands_right(view, line)]
    return [*lines[: heads[-1]], *column]


def _bar_behind(view: View, line: Span) -> bool:
    return view.text.startswith("|", line[1] + 1)


def _stands_right(view: View, line: Span) -> bool:
    """Whether a line stands behind a bar, or begins set in with nothing beside it."""
    if view.text[max(0, line[0] - 2) : line[0]] == "| ":
        return True
    return view.text[max(0, line[0] - 2) : line[0]] == "\n " and not _bar_behind(view, line)


def cells_of(view: View, line: Span) -> list[Span]:
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
        else:
            start = _role_behind(view, _SYMBOL_LEFT, start, end)
    else:
        start = _role_behind(view, _BESIDE_ROLE, start, end)
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
            and (word.start() != words[-1].start() or not is_role(view, line, view.key_of(line)))  # “Chủ tịch HĐQT”
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


def _role_behind(view: View, left: re.Pattern[str], start: int, end: int) -> int:
    """Where a title begins behind the words that `left` matches; `start` where none does."""
    found = left.match(view.flow, start, end)
    role = (found.end(), end) if found else None
    return role[0] if role and is_role(view, role, view.key_of(role)) else start


def is_next_cell(view: View, line: Span) -> bool:
    """Whether a line is a cell that stands beside another in its row: “| THƯ KÝ ‖ | TỔ TRƯỞNG |”."""
    row = view.text.rfind("\n", 0, line[0]) + 1
    return view.text[row : line[0]].count("|") > 1


def is_cell(view: View, line: Span) -> bool:
    """Whether a line is a cell of a table, between two bars."""
    return "|" in view.text[max(0, line[0] - 2) : line[0]] and "|" in view.text[line[1] : line[1] + 2]


def _shouts(word: str) -> bool:
    return (len(word) > 1 and word.isupper()) or word in _JOINTS
