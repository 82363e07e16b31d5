"""Văn bản để đo: texts of corpus/dev one after another until a size is reached; KB are 1000 bytes of UTF-8."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path
from unicodedata import is_normalized

from extractors.gold import GoldDocument, read_gold

CORPUS = Path(__file__).parents[2] / "corpus"
SIZES = {"10 KB": 10_000, "100 KB": 100_000, "1 MB": 1_000_000, "10 MB": 10_000_000}


def gold_of(part: str) -> list[GoldDocument]:
    """The labelled texts of "dev" or "test" that are NFC, so that every reader gets the same letters."""
    files = sorted((CORPUS / part).glob("*.gold"))
    read = [read_gold(path.read_text(encoding="utf-8"), path.name) for path in files]
    return [one for one in read if is_normalized("NFC", one.text)]


def text_of_size(size: int) -> str:
    """About `size` bytes of text: whole documents again and again, the last one cut at a line."""
    pieces: list[str] = []
    length = 0
    for gold in cycle(gold_of("dev")):
        for line in gold.text.splitlines(keepends=True):
            pieces.append(line)
            length += len(line.encode())
            if length >= size:
                return "".join(pieces)
        pieces.append("\n\n")
        length += 2
    raise AssertionError("the corpus is empty")


def kilobytes(text: str) -> float:
    """Its size."""
    return len(text.encode()) / 1000
