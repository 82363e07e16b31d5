"""Chức danh và tên ở chân văn bản: which name belongs to which title, column by column; in minutes also the secretary's.

TM. BAN CHẤP HÀNH / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / (đã ký) / Hà Thúy Vinh      THƯ KÝ   CHỦ TỌA / A …   B …
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from domain.extraction import Role, Span
from extractors.documents.letters import in_small_letters
from extractors.documents.names import NAME, UPPER, begins_with_family
from extractors.documents.signatures.cells import (
    LONGEST_NAME,
    beside_receivers,
    cells_of,
    is_cell,
    is_next_cell,
    whole_names,
)
from extractors.documents.signatures.names import names_in
from extractors.documents.signatures.signature import Signature
from extractors.documents.signing_roles import APPROVES, AUTHORITY, SECRETARY, is_role, last_title, titles_in
from extractors.documents.view import View
from extractors.people.provinces import is_province
from vitext.fold import fold
from vitext.lazy import regex

_SIGNED = regex(r"\(?\s*(?:da ky|ky|ky,? ghi|ky ten|da ky (?:va|,) ?dong dau)[^)]*\)?$")
# “Đã ký: Lê Văn A”, “(Ký, ghi rõ họ tên) Lê Văn A”.
_SIGNED_BY = regex(r"(?:\(?da ky\)?\s?:?|\((?:da )?ky[^)]{0,40}\))\s+(?=[a-z.]+ [a-z])(?!va |dong |ten )")
_SIGNED_BEHIND = regex(r"\s*[(\[]\s*(?:da )?ky[^)\]\n]{0,24}[)\]]\s*$")  # “Lê Văn A ‖ (đã ký)”
_GOES_ON = (" VÀ", " -")  # a role that a narrow column broke: “CHÁNH VĂN PHÒNG HĐND VÀ / UBND”
# “Chủ tịch Hội đồng - TS Lê Văn An” below “T/M …”: title and name on one line.
_WITH_NAME = regex(
    rf"(?P<role>[^\n:]{{4,60}}?)\s*[-–:]\s*(?:(?:GS|PGS|TSKH|TS|[Tt][Hh][Ss]|BS|KS|LS|Ông|Bà)[. ]+)*(?P<name>{NAME})$"
)
# When an electronic signature was set, which stands in the signature's place: “2031.04.09 07:48:13 +07:00”.
_ELECTRONIC = regex(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4} \d{1,2}:\d{2}:\d{2}(?:\s*[+-]\d{2}:\d{2})?$"
    r"|^(?:nguoi ky|ky boi|email|co quan|don vi|gio ky|ngay ky|thoi gian ky)\s?:? "  # “Thời gian ký: 25.01.2031”
)
# The foot of a text that has lost its lines: “… thi hành./. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH (đã ký) Lê Văn An”.
_RUN_IN = regex(
    rf"(?<![{UPPER}])(?:TM|KT|TL|TUQ|T/M|K/T|T/L)\.? ?(?P<titles>[{UPPER}][{UPPER} ,./-]{{6,140}}?)\s*"
    rf"\(?\s*(?:[Đđ]ã )?[Kk]ý[^)\n]{{0,30}}\)\s*(?P<name>{NAME})\W*$"
)
_TAIL = 300  # letters
_FARTHEST_NAME = 8  # lines below the title
_ELECTRONIC_LINES = 2  # below its label what an electronic signature tells may go on
_LONGEST_LINE = 300  # longer is a paragraph
_LONGEST_SENTENCE = 100  # of a line that ends as a sentence does
_SENTENCE_ENDS = frozenset('.:"')
_BRACKETED = regex(r"(?:\(.*\)\s*)+")


def signed_in(view: View, lines: Sequence[Span]) -> tuple[Signature, ...]:
    """The signatures in the lines of a foot."""
    column = beside_receivers(view, lines)
    return (_signed_in(view, column) if len(column) < len(lines) else ()) or _signed_in(view, lines)


def _signed_in(view: View, lines: Sequence[Span]) -> tuple[Signature, ...]:
    foot = _Foot(view)
    for number, line in enumerate(whole_names(view, lines)):
        if line[1] - line[0] > (_LONGEST_LINE if view.key[line[1] - 1] not in _SENTENCE_ENDS else _LONGEST_SENTENCE):
            foot.forget()
            foot.take_tail(line)
            continue
        for place, (start, end) in enumerate(cells_of(view, line)):
            beside = _SIGNED_BY.match(view.key, start, end)
            behind = _SIGNED_BEHIND.search(view.key, start, end)
            behind = behind if behind and begins_with_family(view.flow[start:end]) else None
            cell = (beside.end() if beside else start, behind.start() if behind else end)
            foot.take(number, line, cell, later=place > 0)
    return foot.signatures()


@dataclass(slots=True)
class _Foot:
    """A foot as far as it was read: the titles in each column, the columns that wait for a name, and who has signed.

    `last` is the number of the line that gave a title last, `electronic` of one that an electronic signature printed;
    `authority` whether one signs for a body or a superior.
    """

    view: View
    found: list[Signature] = field(default_factory=list)
    columns: list[list[str]] = field(default_factory=list)
    free: list[int] = field(default_factory=list)
    authority: bool = False
    last: int = 0
    electronic: int = -_FARTHEST_NAME

    def forget(self) -> None:
        """What was read as titles has no name below it."""
        self.columns, self.free = [], []

    def take_tail(self, line: Span) -> None:
        """Read the end of a paragraph into which the foot has run."""
        signed = _RUN_IN.search(self.view.flow, max(line[0], line[1] - _TAIL), line[1])
        title = last_title(self.view, *signed.span("titles")) if signed else None
        if signed and title and begins_with_family(signed["name"]):
            titles = [self.view.words(title)]
            self.found.append(_signature(self.view, titles, signed["name"], signed.span("name"), authority=True))

    def take(self, number: int, line: Span, cell: Span, *, later: bool = False) -> None:
        """Read one cell of line `number`: a title, the rest of one, or the names of those who sign.

        `later` where another cell of its line stands before it.
        """
        view, key = self.view, self.view.key_of(cell)
        if key.isdigit():
            self.forget()  # the next row of a table: no name of a foot is numbered
        if _ELECTRONIC.search(key):
            self.last = self.electronic = number
            return
        if self.authority and self.free and number - self.last <= 1 and self._take_both(cell):
            return
        if number - self.electronic <= _ELECTRONIC_LINES and is_province(key):
            return  # “Cơ quan: Tỉnh ‖ Hà Nam”: whose signature it is
        if _SIGNED.match(key) or (key[:1] == "(" and _BRACKETED.fullmatch(key)):
            return
        if is_role(view, cell, key):
            self._take_titles(
                titles_in(view, *cell), beside=(later and self.last == number) or is_next_cell(view, line)
            )
            self.authority = self.authority or bool(AUTHORITY.match(key))
            self.last = number
        elif self._goes_on(number) and view.is_upper(cell):
            self.columns[-1][-1] += f" {' '.join(view.flow[slice(*cell)].split())}"
            self.last = number
        elif not self.free or number - self.last > _FARTHEST_NAME:
            self.forget()
        else:
            self._take_names(cell, key, alone=is_cell(view, line))

    def _take_both(self, cell: Span) -> bool:
        """Whether a line below an authority is title and name: “Chủ tịch Hội đồng - TS Lê Văn An”."""
        both = _WITH_NAME.match(self.view.flow, *cell)
        if both is None or not begins_with_family(both["name"]):
            return False
        role = both.span("role")
        if not is_role(self.view, role, self.view.key_of(role)):
            return False
        titles = [*self.columns[self.free.pop(0)], self.view.words(role)]
        self.found.append(_signature(self.view, titles, both["name"], both.span("name"), authority=True))
        return True

    def _take_titles(self, titles: list[str], *, beside: bool) -> None:
        """Titles begin a foot; one alone belongs to a column that waits, or is `beside` it in a row of a table."""
        if not self.free or len(titles) > 1:
            self.columns, self.free = [[title] for title in titles], list(range(len(titles)))
            self.authority = False
        elif beside or self._is_another(titles[0]):
            self.free.append(len(self.columns))
            self.columns.append(titles)
        else:
            # “TM. ĐOÀN CHỦ TỊCH   THƯ KÝ ‖ CHỦ TỌA”: the title of who signs for others, whose column has none yet
            bare = [at for at in self.free if all(map(_only_for_others, self.columns[at]))]
            self.columns[(bare or self.free)[-1]] += titles

    def _is_another(self, title: str) -> bool:
        """Whether a title is that of another column: who wrote and who led have one each, “THƯ KÝ ‖ CHỦ TRÌ”."""
        above = [fold(one).lower() for one in self.columns[self.free[-1]]]
        own = SECRETARY.match(fold(title).lower()) is not None
        return len(self.free) == 1 and own != any(map(SECRETARY.match, above))

    def _goes_on(self, number: int) -> bool:
        """Whether the last title was broken: “CHÁNH VĂN PHÒNG HĐND VÀ ‖ UBND”."""
        return bool(self.free) and number - self.last <= 1 and self.columns[-1][-1].endswith(_GOES_ON)

    def _take_names(self, cell: Span, key: str, *, alone: bool) -> None:
        names = names_in(self.view, cell, 1 if alone else len(self.free))
        if not names and len(key) > LONGEST_NAME:
            self.forget()
        for name in names:
            titles = self.columns[self.free.pop(0)]
            self.found.append(_signature(self.view, titles, name, cell, authority=self.authority))

    def signatures(self) -> tuple[Signature, ...]:
        """Who has signed; where only the maker has, his name stands for that of who approves."""
        if self.found and self.free and len(self.columns) > 1 and APPROVES.match(fold(self.columns[0][0]).lower()):
            alone = self.found.pop()  # the approving column waits for its name: the one printed is the maker's
            titles = self.columns[self.free[0]]
            self.found.append(_signature(self.view, titles, alone.role.name, alone.span, authority=self.authority))
        return tuple(self.found)


def _only_for_others(title: str) -> bool:
    """Whether a title only says for whom one signs, and no secretary does: “TM. BAN CHẤP HÀNH”."""
    key = fold(title).lower()
    return AUTHORITY.match(key) is not None and SECRETARY.match(key) is None


def _signature(view: View, titles: list[str], name: str, span: Span, *, authority: bool) -> Signature:
    """The name with the title that is its own, not that of the body or superior for whom it stands."""
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
        SECRETARY.match(keys[0]) is not None,
        not SECRETARY.match(keys[0]) and (authority or any(AUTHORITY.match(key) for key in keys)),
    )
