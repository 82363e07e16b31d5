"""Đơn vị không có trong từ điển: a noun that follows a figure, a short name in capitals, committees of places.

Times, grades and words that are no nouns are no units.
"""

from __future__ import annotations

import re

from extractors.quantities.units.known import known_unit
from extractors.quantities.units.lexicon import Lexicon
from extractors.quantities.units.unit import Unit
from vitext.fold import in_both_spellings
from vitext.lazy import regex

# Short names that stand for a body or a paper, and for no thing that is counted.
_NO_SHORT = (
    "nq ct qđ tb kh bc ttr tt cv hd kl qc qh tw cp ch sa ubnd hđnd am pm gmt tcn scn tp tx bch btv mttq dc ref qk tcvn"
    " qcvn"
)
_BODIES = frozenset(_NO_SHORT.split())
_COMMITTEES = frozenset(("ubnd", "hđnd", "mttq", "hdnd"))
_PLACES = in_both_spellings("tỉnh;huyện;xã;phường;quận;thành phố;thị xã;thị trấn")
_OF_ALL = regex(r"(?<![\w/.])[0-9]{1,3}\s?/\s?[0-9]{1,3}\Z")
_MANY = regex(r"\d\.\d{3}\s\Z")  # "11.640.102 ‖ CP": shares, no government
_JOINED_SHORT = regex(r"\s?-\s?[A-ZĐ]{2,5}(?!\w)")


def guessed_unit(tokens: re.Match[str], words: list[str], lexicon: Lexicon) -> Unit | None:
    """The noun that stands there though no list knows it: two syllables, one before a word that ends a noun phrase."""
    first = tokens[1]
    if words[0] in lexicon.none or len(first) < 2:
        return None
    if not first.islower():
        return _shortened(tokens, words)
    if len(words) > 2 and f"{words[1]} {words[2]}" in lexicon.modifiers:
        return Unit(tokens.end(1), words[0], known=False)
    if len(words) > 1 and tokens[2].islower() and words[1] not in lexicon.ends and words[1] not in lexicon.none:
        return Unit(tokens.end(2), " ".join(words[:2]), known=False)
    return Unit(tokens.end(1), words[0], known=False)


def committees_of_places(tokens: re.Match[str], words: list[str], lexicon: Lexicon) -> Unit | None:
    """Committees of places, so many of all: "38/63 ‖ UBND tỉnh, thành phố ‖", but "12/2031 UBND", "số 12 UBND"."""
    if words[0] not in _COMMITTEES or len(words) < 2 or not _OF_ALL.search(tokens.string, 0, tokens.start()):
        return None
    place = known_unit(tokens, words, 1, lexicon)
    return Unit(place.end, words[0], known=True) if place is not None and place.head in _PLACES else None


def _shortened(tokens: re.Match[str], words: list[str]) -> Unit | None:
    """A short name in capitals as a unit: "33 ‖ CĐ ‖ được công nhận", "150 ‖ CNVC-LĐ", but no "10 NQ/TW"."""
    first, (start, end), text = tokens[1], tokens.span(1), tokens.string
    if not first.isupper() or not 2 <= len(first) <= 6:
        return None
    if words[0] in _BODIES and not (words[0] == "cp" and _MANY.search(text, max(0, start - 8), start)):
        return None
    if joined := _JOINED_SHORT.match(text, end):
        end = joined.end()
    if text[start - 1] == "\n" or text[end : end + 1] in ("/", "-", "_"):
        return None
    return Unit(end, words[0], known=False)
