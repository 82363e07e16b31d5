"""Văn bản không dấu: "Hoi nghi de nghi cac xa …"; long dashes, bullets and quotation marks tell nothing of it."""

from __future__ import annotations

from functools import lru_cache

from vitext.lazy import regex

_MARKED = regex("[À-ỹ]")
_RARE = 200  # one marked letter in so many crept in
# Letters by which a text is told to be Vietnamese: "á", "è" stand in those of many languages.
VIETNAMESE_LETTER = regex("[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]")


@lru_cache(maxsize=16)
def is_bare(text: str) -> bool:
    """Whether `text` (NFC) is written without Vietnamese marks, but for one letter in two hundred."""
    if text.isascii():
        return True
    enough = len(text) // _RARE
    return all(False for count, _ in enumerate(_MARKED.finditer(text)) if count >= enough)
