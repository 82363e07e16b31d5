"""Chữ đã đọc được và chỗ của nó: what every reader returns, and the bench on which a text is put together.

Spans are half-open, in code points of `Source.text`, which is NFC with LF line ends and legal XML characters only.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from domain.errors import LimitExceeded, ThukyError
from domain.extraction import Doubt, Source, Span
from vitext.clean import nfc, strip_illegal
from vitext.lazy import regex
from vitext.stray_marks import marks_homed

CELL_BREAK = " | "  # between the cells of a row, as Markdown has it: so the finders know a row from a sentence
Told = tuple[Span, Doubt]  # a doubt and where in the text it stands

_SHORT_CELL = 500  # characters; a longer cell may be a frame around a whole page
# A person or a body that has a line of a cell to itself, without a mark behind it.
_PERSON = regex(
    r" *(?:(?:(?:Ông|Bà|Anh|Chị|Cô|Thầy|Đồng chí|Đ/c):? )(?:[A-ZĐÀ-Ỹ][a-zà-ỹ]+ ){0,4}|(?:[A-ZĐÀ-Ỹ][a-zà-ỹ]+ ){2,4})"
    r"[A-ZĐÀ-Ỹ][a-zà-ỹ]+ *"
)
_BODY = regex(
    r" *(?:(?:UBND|HĐND|Ủy ban|Sở|Phòng|Trung tâm|Công an|Chi cục|Cục|Liên minh|Đoàn|Trường|Công ty|HTX|Hợp tác xã|Bộ"
    r"|Thanh tra|Trạm|Các (?:sở|phòng|xã|đơn vị|ban|bộ|ngành|hội))(?: [^\W_]+[,-]?){1,9}(?<!,)) *"
)
_BREAKS = regex("\r\n?|[\v\f\u0085\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class ReadLimits:
    """What one upload may cost: bytes, pages, characters, seconds of wall clock, bytes of memory of a child process.

    `members` and `bundled_characters` are for all files of a .zip together.
    """

    size: int = 64 * 1024 * 1024
    unpacked: int = 256 * 1024 * 1024
    members: int = 200
    characters: int = 5_000_000
    bundled_characters: int = 20_000_000
    pages: int = 2000
    scanned_pages: int = 300
    text_seconds: float = 120.0
    page_seconds: float = 90.0
    office_seconds: float = 120.0
    memory: int = 1536 * 1024 * 1024


USUAL = ReadLimits()


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: the span of its text, how many columns it covers, and whether it only carries on the cell above.

    A cell that carries on has the span of the cell it belongs to.
    """

    span: Span
    columns: int = 1
    continued: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table that the file itself calls one: a row is a line, cells are parted by `CELL_BREAK`."""

    span: Span
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class ReadText:
    """One uploaded document as text.

    `low_confidence` are words that were recognised with little confidence, `repairs` those that were put right.
    `embedded` is the XML of the meeting record that a thuky document carries, whether or not it can be read.
    """

    source: Source
    tables: tuple[Table, ...] = ()
    notes: tuple[Doubt, ...] = ()
    low_confidence: tuple[Span, ...] = ()
    repairs: tuple[Told, ...] = ()
    embedded: bytes | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """A file of a bundle that could not be read, and why."""

    name: str
    error: ThukyError


@dataclass(frozen=True, slots=True)
class Upload:
    """The bytes and what is known about them, as handed from reader to reader."""

    data: bytes
    name: str
    media_type: str
    limits: ReadLimits = USUAL

    def source(self, text: str, *, encoding: str = "utf-8", pages: int | None = None, ocr: bool = False) -> Source:
        """The contract's `source` for `text`, which must already be proper text."""
        if len(text) > self.limits.characters:
            raise too_long(self.limits.characters)
        return Source(
            name=proper(self.name) or "tệp không tên",
            media_type=self.media_type,
            sha256=hashlib.sha256(self.data).hexdigest(),
            encoding=encoding,
            pages=pages,
            ocr=ocr,
            text=text,
        )


def too_long(characters: int) -> LimitExceeded:
    """The sentence for a text of more than so many characters."""
    return LimitExceeded(
        f"Văn bản dài quá {characters:,} ký tự nên không được đọc.".replace(",", "."),
        advice="Hãy tách thành nhiều tệp nhỏ hơn.",
    )


def proper(text: str) -> str:
    """`text` as every source text is: NFC, LF line ends, no character that XML forbids, no BOM in front.

    Tone marks that a font set on consonants are back on their vowels.
    """
    return marks_homed(nfc(strip_illegal(_BREAKS.sub("\n", text))[0])).removeprefix("\ufeff")


@dataclass(slots=True)
class TextBench:
    """A growing text of at most `limit` characters; pieces must be `proper`, so that offsets never move."""

    limit: int = USUAL.characters
    pieces: list[str] = field(default_factory=list)
    length: int = 0

    def add(self, piece: str) -> Span:
        """Append `piece`; returns where it stands. Raises LimitExceeded beyond the limit."""
        start = self.length
        if start + len(piece) > self.limit + 1:  # the last line break is taken off in the end
            raise too_long(self.limit)
        self.pieces.append(piece)
        self.length += len(piece)
        return start, self.length

    def _trim_break(self, start: int) -> None:
        """Take off one line break at the end of what was added since `start`."""
        if self.length > start and self.pieces[-1].endswith("\n"):
            self.pieces[-1] = self.pieces[-1][:-1]
            self.length -= 1

    def end_cell(self, start: int) -> None:
        """A cell that began at `start` ends: a short one becomes one line, so that its row is one."""
        self._trim_break(start)
        if self.length - start <= _SHORT_CELL:
            left = self.length - start
            between = _between_lines(self, start)
            for place in range(len(self.pieces) - 1, -1, -1):
                if left <= 0:
                    break
                left -= len(self.pieces[place])
                grown = self.pieces[place].replace("\n", between)
                self.length += len(grown) - len(self.pieces[place])
                self.pieces[place] = grown

    def text(self) -> str:
        """Everything added so far."""
        return "".join(self.pieces)


def _between_lines(bench: TextBench, start: int) -> str:
    """What stands for the breaks in the cell that began at `start`: a comma between names that have a line each."""
    pieces, left = [], bench.length - start
    for piece in reversed(bench.pieces):
        if left <= 0:
            break
        pieces.append(piece)
        left -= len(piece)
    lines = "".join(reversed(pieces)).split("\n")
    named = any(all(map(name.fullmatch, lines)) for name in (_PERSON, _BODY))
    return ", " if len(lines) > 1 and named else " "
