"""Văn bản đã ban hành, mở đúng câu: its words in paragraphs, those that are followed marked and named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from service.meetings.preview.quick import Block, quick_blocks
from vitext.fold import search_key

_WORD = re.compile(r"\w+")
_ENOUGH = (120, 60, 35)  # letters of an item that have to stand in a paragraph: many, if they are found


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph or table row. `items` are the names of what is followed from it."""

    align: str
    text: str
    items: tuple[str, ...]


def paragraphs(docx: bytes, items: Sequence[tuple[str, str]]) -> tuple[list[Paragraph], list[str]]:
    """The document's paragraphs, and the items that were not found in any. `items` are (name, words)."""
    lines = list(_lines(quick_blocks(docx)))
    keys = [_key(text) for _, text in lines]
    places: dict[int, list[str]] = {}
    lost, after = [], 0
    for name, words in items:
        wanted = _key(words)
        found = next(filter(None, (_places(keys, wanted[:letters]) for letters in _ENOUGH)), [])
        at = next((one for one in found if one >= after), found[0] if found else -1)
        if at < 0:
            lost.append(name)
        else:
            places.setdefault(at, []).append(name)
            after = at
    return [Paragraph(align, text, tuple(places.get(at, ()))) for at, (align, text) in enumerate(lines)], lost


def _places(keys: Sequence[str], wanted: str) -> list[int]:
    return [at for at, key in enumerate(keys) if wanted and wanted in key]


def _lines(blocks: Sequence[Block]) -> Iterator[tuple[str, str]]:
    for block in blocks:
        if block.runs:
            yield block.align, "".join(run.text for run in block.runs).strip()
        for row in block.rows:
            cells = [" ".join(text for _, text in _lines(cell)) for cell in row]
            if any(cells):
                yield "left", " | ".join(cell for cell in cells if cell)


def _key(text: str) -> str:
    return " ".join(_WORD.findall(search_key(text)))
