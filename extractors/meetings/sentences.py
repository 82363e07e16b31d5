"""Câu và dòng của đoạn mở đầu: where sentences and lines end, on the running text."""

from __future__ import annotations

from collections.abc import Iterator

from domain.extraction import Span
from extractors.documents.view import View

_MARKS = (". ", "! ", "? ")
# Words with a dot of their own, at which neither a sentence nor a name ends.
SHORT = (
    " tp.",
    "(tp.",
    " tx.",
    " ths.",
    " pgs.",
    " ts.",
    " gs.",
    " bs.",
    " ks.",
    " q.",
    " p.",
)


def has_any(key: str, words: tuple[str, ...], start: int, end: int) -> bool:
    """Whether one of the words stands in `key[start:end]`; many times as fast as one pattern of them all."""
    find = key.find
    for word in words:  # noqa: SIM110 - a plain loop, as `any` takes twice the time for so little work
        if find(word, start, end) >= 0:
            return True
    return False


def standings(key: str, word: str, start: int = 0) -> Iterator[int]:
    """Where `word` stands in `key` from `start` on."""
    at = key.find(word, start)
    while at >= 0:
        yield at
        at = key.find(word, at + 1)


def sentence_start(key: str, at: int, floor: int = 0) -> int:
    """Where the sentence of `at` begins, with the space before it: behind a full stop, at a line, or at `floor`."""
    return max(floor, key.rfind("\n", floor, at) + 1, key.rfind(". ", floor, at) + 1)


def first_sentences(view: View, span: Span, count: int) -> Span:
    """The first `count` sentences of `span`; neither an abbreviation's dot nor a blank line is an end."""
    at = span[0]
    for _ in range(count):
        while at < span[1] and view.key[at] == "\n":
            at += 1
        line = view.key.find("\n", at, span[1])
        stop = span[1] if line < 0 else line + 1
        while True:
            ends = [end for mark in _MARKS if (end := view.key.find(mark, at, stop)) >= 0]
            at = min(ends, default=stop - 1) + 1
            if at >= stop or (_begins(view, at) and not view.key.endswith(SHORT, 0, at)):
                break
        if at >= span[1]:
            return span
    return span[0], at


def sentences(view: View, span: Span, count: int) -> list[Span]:
    """The first `count` sentences that hold words, one by one."""
    found: list[Span] = []
    at = span[0]
    while at < span[1] and len(found) < count:
        _, end = first_sentences(view, (at, span[1]), 1)
        if view.key[at:end].strip():
            found.append((at, end))
        at = end
    return found


def _begins(view: View, at: int) -> bool:
    return view.flow[at : at + 3].strip()[:1].isupper()


def within(inner: Span, outer: Span) -> bool:
    """Whether one span lies in another."""
    return outer[0] <= inner[0] and inner[1] <= outer[1]
