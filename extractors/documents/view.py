"""Một văn bản, nhiều cách nhìn: the same text as lines, as running sentences, and without marks; offsets never move.

text   as given (matching text of `vitext.clean`)
flow   Markdown signs and the underscores of word-segmented text are spaces, hard-wrapped lines run on
key    `flow` folded and in small letters: patterns on it read “Ủy ban”, “UỶ BAN” and “Uy ban” alike
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field
from functools import lru_cache

from domain.extraction import Span
from extractors.documents.menus import is_menu
from extractors.documents.names import UPPER
from vitext.bullets import BULLETS
from vitext.fold import fold

_MARKUP = tuple(
    {
        "*": " ",
        "#": " ",
        "_": " ",
        "\\": " ",
        "`": " ",
        "|": "\n",
        "“": '"',
        "”": '"',
        "–": "-",
        "—": "-",
        "’": "'",
        "⁄": "/",  # the bars of fractions
        "∕": "/",
    }.items()
)
# "<br>" in a table's cell is a line's end; a reader of scans puts headers and footers of pages into comments.
_TAG = re.compile(r"<br ?/?>|<!-- ?(?:Page(?:Header|Footer|Number|Break)(?:=\")?)?|\"? ?-->", re.IGNORECASE)
# Pictures that a page sets before its headings and labels: “📌 Kế hoạch …”, “🗓️ Thời gian: …”.
_PICTURE = re.compile("[\U0001f300-\U0001faff\ufe0f\u20e3]")
_HEADING = re.compile(r"(?m)^={1,6}(?= [^\W\d_])")  # as AsciiDoc and Typst mark headings
# A row of two cells that says when, where or by whom: “| Chủ trì | Lê Văn An |”.
_LABEL_CELL = re.compile(
    r"(?im)^(\| ?\**(?:(?:thời gian|giờ)(?: (?:họp|bắt đầu|kết thúc))?|ngày(?: họp)?|địa điểm|chủ trì|chủ tọa|chủ toạ"
    r"|thư ký|người ghi(?: biên bản)?|date|time|location|host)\** ?)\|(?= ?[^|\n]+\|? *$)"
    # … and no foot: “| Thư ký | Chủ trì |”
    r"(?! ?\**(?:(?:người )?(?:chủ trì|chủ tọa|chủ toạ|thư k[ýí]|ghi biên bản)[^|\n]{0,20}|(?-i:TM|T/M|KT)[^|\n]*"
    r"|(?:chủ tịch|giám đốc|hiệu trưởng|bí thư|trưởng thôn)(?: (?:hội đồng|hđqt|hội))?) ?\** ?\|)"
)
_META = re.compile(r"\A(\s*date \d{4}-\d{2}-\d{2}) ")  # a crawler's own stamp before the first line
_LINE = re.compile(r"\S[^\n]*")
# Bold that a converter set inside a word: “ng**ày”, “C**ỤC”, “V****Ă****N”.
_PARTLY_BOLD = re.compile(r"[^\W\d_]+(?:\*{2,}[^\W\d_]+)+\**")
_INSIDE = re.compile(r"(?<=[^\W\d_])\*{2,}(?=[^\W\d_])")
_STARS = re.compile(r"\*+")
_ALNUM = re.compile(r"[^\W_]")
_CLOSED = (".", ";", ":", "!", "?", "…")
# A line that begins with a person goes on with nothing: “Chủ tọa: ông A - Giám đốc ‖ Bà Lê Thị B, kế toán”.
_PERSON = rf"(?:Ông|Bà|Đồng chí|Đ/[cC]|Anh|Chị|Thầy|Cô) (?!Rịa|Nà |Triệu|Đen|Tô |Đốc)[{UPPER}]\w* [{UPPER}]"
_LABEL = re.compile(
    rf"\s*(?:[{BULLETS}(\[»>]|{_PERSON}|"
    r"[^\W\d_a-z]\w*(?: \w+){0,5} ?:(?!\d)|\d{1,2}\s*[.)/-](?!\d)|[IVXl]{1,4}\s*[./)-]|[a-zđ]\)"
    r"|(?:Phần|PHẦN|Chương|CHƯƠNG|Điều) [\dIVX])"
)
_TO_YEAR = re.compile(r"- ?(?:19|20)\d\d(?!\d)")
_WRAPPED = 45  # a line shorter than this was not broken for want of room
_RAGGED = 15  # unless the next one goes on in small letters
_FULL = 140  # and one longer than this is a paragraph
_TABLE_RULES = 4  # upright strokes of a row of three cells
_TOP = 30  # lines among which a site's menu may stand
_TELLING = 60  # so many characters of a line tell mostly that its letters are no capitals


@dataclass(frozen=True, slots=True)
class View:
    """All of one length. `lines` are the spans of non-blank lines and table cells, without outer spaces."""

    text: str
    flow: str
    key: str
    lines: tuple[Span, ...]
    broken: tuple[Span, ...] = ()  # words set partly in bold; in `flow` their letters stand together, blanks behind
    _keys: dict[Span, str] = field(default_factory=dict, compare=False, repr=False)  # those that `key_of` has made
    kept: dict[object, str] = field(default_factory=dict, compare=False, repr=False)  # answers about its words

    def words(self, span: Span) -> str:
        """The verbatim words of a span on one line, without Markdown signs and outer punctuation."""
        end = next((end for start, end in self.broken if start < span[1] < end), span[1])
        piece = self.text[span[0] : end]
        if self.broken:
            piece = _PARTLY_BOLD.sub(
                lambda word: _STARS.sub("", word.group()) if _is_one(word.group()) else word[0], piece
            )
        piece = piece.replace("*", " ").replace("#", " ").replace("\\", " ").replace("|", " ")
        return " ".join(piece.split()).removesuffix('" "').strip(" ,;:-–—^~")  # “"*"”, a footnote's mark

    def key_of(self, span: Span) -> str:
        """The folded words of a span."""
        key = self._keys.get(span)
        if key is None:  # a line is asked for by every reader of headers
            key = self._keys[span] = " ".join(self.key[span[0] : span[1]].split())
        return key

    def in_table(self, span: Span) -> bool:
        """Whether a span stands in a row of three cells or more; two are often a label and what it says."""
        begins = self.text.rfind("\n", 0, span[0]) + 1
        ends = self.text.find("\n", span[0])
        return self.text.count("|", begins, ends if ends >= 0 else len(self.text)) >= _TABLE_RULES

    def is_upper(self, span: Span) -> bool:
        """Whether the span's letters are capitals (one small one in twelve is forgiven)."""
        piece = self.flow[span[0] : span[1]]
        if sum(map(str.islower, filter(str.isalpha, piece[:_TELLING]))) * 12 > len(piece):
            return False
        letters = list(filter(str.isalpha, piece))
        return len(letters) > 1 and sum(map(str.islower, letters)) * 12 <= len(letters)


@lru_cache(maxsize=8)
def view_of(text: str) -> View:
    """The view of `text`; kept for the next finder that reads the same document."""
    plain = text
    broken: list[Span] = []
    if "**" in text and _INSIDE.search(text):
        broken = [word.span() for word in _PARTLY_BOLD.finditer(text) if _is_one(word.group())]
        kept = [0, *itertools.chain.from_iterable(broken), len(text)]
        whole = [text[start:end] for start, end in itertools.pairwise(kept)]
        whole[1::2] = [_STARS.sub("", word).ljust(len(word)) for word in whole[1::2]]
        plain = "".join(whole)
    if "\n|" in plain:
        plain = _LABEL_CELL.sub(r"\1:", plain)
    for sign, other in _MARKUP:  # each look for one sign runs at the speed of memory, a translation table does not
        plain = plain.replace(sign, other)
    if "<" in plain:
        plain = _TAG.sub(_as_blank, plain)
    plain = _PICTURE.sub(" ", plain)
    plain = _META.sub(r"\1\n", plain)
    if plain.startswith("=") or "\n=" in plain:
        plain = _HEADING.sub(lambda sign: " " * len(sign.group()), plain)
    lines: list[Span] = []
    pieces: list[str] = []
    done = previous = -1  # where the last line ended
    for found in _LINE.finditer(plain):
        line = found.group().rstrip()
        start = found.start()
        if not (line[0].isalnum() or _ALNUM.search(line)):
            continue
        room = _RAGGED if line[0].islower() else _WRAPPED
        if lines and room <= previous - lines[-1][0] <= _FULL:
            joint = plain.find("\n", previous, start)
            bullet = text.startswith("* ", joint + 1)  # blank in `plain`, as a mark of bold letters is
            if not bullet and plain.find("\n", joint + 1, start) < 0 and _runs_on(plain[lines[-1][0] : previous], line):
                pieces += (plain[done + 1 : joint], " ")
                done = joint
        previous = start + len(line)
        if len(lines) < _TOP and is_menu(line):
            continue
        lines.append((start, previous))
    flow = "".join((*pieces, plain[done + 1 :])) if pieces else plain
    return View(text, flow, _small(fold(flow)), tuple(lines), tuple(broken))


def _is_one(printed: str) -> bool:
    """Whether the pieces between stars are one word: each but the first goes on in the case of the one before it."""
    pieces = [piece for piece in _STARS.split(printed) if piece]
    return all(
        after[0].islower() or (after.isupper() and before[-1].isupper()) for before, after in itertools.pairwise(pieces)
    )


def _as_blank(found: re.Match[str]) -> str:
    """As many spaces, the first a line's end where the tag is one."""
    size = found.end() - found.start()
    return "\n" + " " * (size - 1) if found.group()[1:3].lower() == "br" else " " * size


def _runs_on(before: str, line: str) -> bool:
    if _TO_YEAR.match(line) and before[-4:].isdigit():
        return True  # "nhiệm kỳ 2025 ⏎ - 2030"
    if before.endswith(_CLOSED) or _LABEL.match(line):
        return False
    return not (line.isupper() or before.isupper())


def _small(folded: str) -> str:
    small = folded.lower()
    if len(small) == len(folded):
        return small
    return "".join(letter if len(letter.lower()) != 1 else letter.lower() for letter in folded)
