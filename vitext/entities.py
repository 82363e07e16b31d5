"""Mã HTML còn sót: "H&agrave; Nội&nbsp;&ndash; 2024", as text out of the source of a page has it."""

from __future__ import annotations

from html import unescape

from vitext.lazy import regex

BLANK = "&(?:nbsp|ensp|emsp|thinsp|#160|#[xX][aA]0);"
# "&amp;nbsp;" means the words "&nbsp;", and stays.
ENTITY = "&(?!amp;#?[a-zA-Z0-9]{1,8};)(?:[a-zA-Z]{2,8}[0-9]{0,2}|#[0-9]{2,5}|#[xX][0-9a-fA-F]{2,4});"
_ANY = regex(ENTITY)
# What stands in running text: Latin letters and those of Vietnamese, dashes and quotes, other signs.
_MEANT = regex("[!-9<-~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u2049₫−≤≥→]")


def has_entities(text: str) -> bool:
    """Whether a character of `text` is written by its name or number."""
    return "&" in text and _ANY.search(text) is not None


def meant(entity: str) -> str:
    """The character that is meant, the entity itself where that is none that stands in running text."""
    found = unescape(entity)
    return found if _MEANT.fullmatch(found) else entity
