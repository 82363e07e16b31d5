"""Chỗ đọc chưa chắc: what the readers of files know of single words, brought to the task, target or citation it is in.

nhận dạng chưa chắc “Khiêm”      nhận dạng ra “l2”, đã sửa thành “12”      chữ hỏng “�”      chữ lạ sau khi đổi phông cũ
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from domain.extraction import Doubt, Extraction, FoundCitation, FoundTarget, FoundTask, Span
from extractors.sources.texts import ReadText
from vitext.lazy import regex
from vitext.quote import quote
from vitext.syllables import is_syllable

_LEGACY = frozenset(("tcvn3", "vni", "viqr", "cp1258"))
_WORD = regex("[^\\W\\d_]+")
_FOREIGN = regex("[\u0080-\uffff]")
_SHOWN = 5
_DAMAGED = Doubt("damaged_letters", "Có chữ bị hỏng, hiện thành dấu “\ufffd”; hãy xem bản gốc.")


def with_doubts(extraction: Extraction, read: ReadText) -> Extraction:
    """`extraction` with the notes of its source, and with doubts on whatever holds a doubtful word."""
    source = replace(extraction.source, notes=read.notes, unsure=read.low_confidence)
    doubtful = _Doubtful(read)

    def told(one: FoundTask | FoundTarget | FoundCitation) -> tuple[Doubt, ...]:
        return (*one.doubts, *doubtful.within(one.span))

    return replace(
        extraction,
        source=source,
        tasks=tuple(replace(one, doubts=told(one)) for one in extraction.tasks),
        targets=tuple(replace(one, doubts=told(one)) for one in extraction.targets),
        citations=tuple(replace(one, doubts=told(one)) for one in extraction.citations),
    )


class _Doubtful:
    """The doubtful places of a text, in order, so that those within a span are found at once."""

    def __init__(self, read: ReadText) -> None:
        self._text = read.source.text
        self._repairs = sorted(read.repairs, key=lambda one: one[0])
        self._repaired = [span for span, _ in self._repairs]
        self._unsure = sorted(set(read.low_confidence) - set(self._repaired))
        self._legacy = read.source.encoding in _LEGACY

    def within(self, span: Span) -> tuple[Doubt, ...]:
        """The doubts on the words of `text[span]`."""
        words = self._text[slice(*span)]
        found = [self._repairs[at][1] for at in _overlapping(self._repaired, span)]
        unsure = [self._text[slice(*self._unsure[at])] for at in _overlapping(self._unsure, span)]
        if unsure:
            message = f"Nhận dạng chưa chắc: {_listed(unsure)}; hãy đối chiếu với bản gốc."
            found.append(Doubt("ocr_unsure", message))
        if "\ufffd" in words:
            found.append(_DAMAGED)
        if self._legacy and (strange := _strange(words)):
            message = f"Chữ lạ sau khi đổi phông cũ: {_listed(strange)}; hãy đối chiếu với bản gốc."
            found.append(Doubt("legacy_letters", message))
        return tuple(found)


def _overlapping(spans: Sequence[Span], span: Span) -> range:
    """The numbers of the spans (sorted, apart from each other) that share a character with `span`."""
    last = bisect_left(spans, (span[1],))
    first = bisect_right(spans, (span[0], span[0]))
    while first > 0 and spans[first - 1][1] > span[0]:
        first -= 1
    return range(first, last)


def _strange(words: str) -> list[str]:
    """Words with letters beyond a-z that are no Vietnamese syllables: signs of a font that was told wrongly."""
    return [word for word in _WORD.findall(words) if _FOREIGN.search(word) and not is_syllable(word)]


def _listed(words: Sequence[str]) -> str:
    each = list(dict.fromkeys(words))
    more = f" và {len(each) - _SHOWN} chỗ khác" if len(each) > _SHOWN else ""
    return ", ".join(quote(word, limit=30) for word in each[:_SHOWN]) + more
