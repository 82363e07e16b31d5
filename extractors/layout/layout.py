"""Bố cục của một văn bản: its blocks in their places, and the zone of each; made once for all finders of a text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from extractors.layout.blocks import blocks
from extractors.layout.sections import Placed, place
from extractors.layout.zones import Zone, zones


@dataclass(frozen=True, slots=True)
class Layout:
    """Two tuples of one length, in reading order."""

    placed: tuple[Placed, ...]
    zones: tuple[Zone, ...]


@lru_cache(maxsize=4)
def layout_of(text: str) -> Layout:
    """The layout of a matching text (`vitext.clean`); kept for the next finder that reads the same document."""
    placed = place(text, blocks(text))
    return Layout(placed, zones(text, placed))
