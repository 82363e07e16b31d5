"""Đơn vị đếm và đo: what may follow a figure — HTX, hộ, tấn, tỷ đồng, triệu đồng/người/năm, bác sĩ/1 vạn dân."""

from __future__ import annotations

import re

from extractors.quantities.units.guessed import committees_of_places, guessed_unit
from extractors.quantities.units.known import known_unit
from extractors.quantities.units.lexicon import BARE, MARKED, Lexicon
from extractors.quantities.units.per import with_per
from extractors.quantities.units.unit import Unit
from vitext.fold import in_both_spellings
from vitext.lazy import regex

# Short forms with a stop: "12 tr.đ", "350 tr.đồng".
_STOPPED = regex(r"\s{1,2}(?P<size>tr|ngh?|tỷ|ty)\.(?:đồng|đ|vnđ|dong|d)(?!\w)", re.IGNORECASE)
_STOPPED_SIZES = {"tr": 10**6, "ng": 1000, "ngh": 1000, "tỷ": 10**9, "ty": 10**9}
_WORD = r"\s([^\W\d_]+(?:(?:(?<=\s[mM])|(?<=\s[kKcC][mM]))[23²³])?(?!\d))"
_SPACES, _SHARES = frozenset(" \n"), frozenset("%‰")
_FIRST = regex(r"\s([^\W\d_]+[23²³]?)(?!\d)")
_TOKENS = regex(rf"\s([^\W\d_]+[23²³]?)(?!\d)(?:{_WORD}(?:{_WORD}(?:{_WORD}(?:{_WORD}(?:{_WORD})?)?)?)?)?")
_ATTACHED = regex(r"(?:ha|m[23²³]?|km2?|kg|cm|mm|đ|tr|triệu|trieu|tỷ|tỉ|ty|tấn|kWh?|MW|VNĐ|VND|lít)(?!\w)")
# As money is noted at meetings: "200k", "3tr5", "1tỷ2".
_SPOKEN = regex(r"(?<=\d\d)k(?!\w)|(?:tr|tỷ|tỉ|ty|ti)(?=\d(?!\w))")
_SIZES = MARKED.magnitudes | BARE.magnitudes | {"k": 1000}
_LONGEST_ATTACHED = 40
_COMRADES = regex(r"\s{1,2}(?:đ|d)/c(?!\w)")
_SPLIT = regex(
    r"\s{1,2}chi, (?:đảng bộ|đảng ủy|tổ hội|tổ|đoàn|dang bo|to hoi)(?!\w)", re.IGNORECASE
)  # "15 chi, đảng bộ"
_QUOTED = regex(r"\s{1,2}[“\"][^“”\"\n]{2,40}[”\"]")
_PERCENT = regex(r" ?(?:%(?:0(?!\d)|o(?!\w))?|‰)")  # "%0" is how typists write ‰
_POINTS, _POINT_SIGN = in_both_spellings("điểm"), regex(r" ?%")


def unit_at(text: str, end: int, *, bare: bool) -> Unit | None:
    """The unit that follows a figure ending at `end`; None where none does. `bare`: the text has no marks."""
    lexicon = BARE if bare else MARKED
    sign = text[end : end + 1]
    if sign in _SHARES or text[end + 1 : end + 2] in _SHARES:
        percent = _PERCENT.match(text, end)
        if percent:
            return with_per(text, Unit(percent.end(), "%", known=True), lexicon)
    if sign == "₫":
        return with_per(text, Unit(end + 1, sign, known=True, money=True), lexicon)
    if sign not in _SPACES:
        return _attached(text, end, lexicon) if sign.isalpha() else None
    opening = _FIRST.match(text, end)
    if not opening:
        quoted = _QUOTED.match(text, end)
        return Unit(quoted.end(), "", known=True) if quoted else None
    first = opening[1]
    small = first.lower()
    if small in lexicon.none and small not in lexicon.firsts:
        return None
    if text[opening.end() : opening.end() + 1] == "," and (split := _SPLIT.match(text, end)):
        return Unit(split.end(), split[0].split(",")[0].strip(), known=True)
    if text[opening.end() : opening.end() + 1] == "." and (stopped := _STOPPED.match(text, end)):
        return with_per(
            text, Unit(stopped.end(), "tr.đ", True, _STOPPED_SIZES[stopped["size"].lower()], money=True), lexicon
        )
    if len(first) == 1 and (comrades := _COMRADES.match(text, end)):
        return Unit(comrades.end(), "đ/c", known=True)
    if sign == "\n" and first.istitle():
        return None  # a new line that begins a sentence
    tokens = _TOKENS.match(text, end) or opening
    words = [word.lower() for word in tokens.groups() if word]
    if len(words) > 1 and " ".join(words[:2]) in lexicon.none:
        return None
    unit = (
        _magnitude(tokens, words, lexicon)
        or known_unit(tokens, words, 0, lexicon)
        or committees_of_places(tokens, words, lexicon)
        or guessed_unit(tokens, words, lexicon)
    )
    if unit and unit.head in _POINTS and (percent := _POINT_SIGN.match(text, unit.end)):
        unit = unit._replace(end=percent.end())  # "1,5 điểm %"
    return unit and with_per(text, unit, lexicon)


def _attached(text: str, end: int, lexicon: Lexicon) -> Unit | None:
    """A unit written to the figure: "5ha", "200tr"."""
    attached = _ATTACHED.match(text, end)
    word = attached[0].lower() if attached else ""
    size = lexicon.magnitudes.get(word, 1)
    if not attached and (spoken := _SPOKEN.match(text, end)):
        return with_per(text, Unit(spoken.end(), spoken[0], True, _SIZES[spoken[0]], True), lexicon)
    if not attached or (size > 1 and text[attached.end() : attached.end() + 1] == " "):
        parted = _parted(text, end, lexicon)
        if parted or not attached:
            return parted
    money = word in lexicon.money or word in lexicon.magnitudes
    return with_per(text, Unit(attached.end(), word, True, size, money), lexicon)


def _parted(text: str, end: int, lexicon: Lexicon) -> Unit | None:
    """A known unit of two letters or more that was written to the figure as if a blank stood between: "51tạ/ha"."""
    tokens = _TOKENS.match(f" {text[end : end + _LONGEST_ATTACHED]}")
    if tokens is None or len(tokens[1]) < 2 or not tokens[1].islower():
        return None
    words = [word.lower() for word in tokens.groups() if word]
    unit = _magnitude(tokens, words, lexicon) or known_unit(tokens, words, 0, lexicon)
    return with_per(text, unit._replace(end=end + unit.end - 1), lexicon) if unit and unit.known else None


def _magnitude(tokens: re.Match[str], words: list[str], lexicon: Lexicon) -> Unit | None:
    """A size with or without its unit: "2 ‖ triệu con ‖", "12 ‖ tỷ ‖"."""
    if words[0] not in lexicon.magnitudes:
        return None
    count, size = 0, 1
    while count < min(2, len(words)) and words[count] in lexicon.magnitudes:
        size *= lexicon.magnitudes[words[count]]
        count += 1
    noun = known_unit(tokens, words, count, lexicon)
    if noun and noun.head not in lexicon.magnitudes:
        return Unit(noun.end, noun.head, True, size, noun.money)
    return Unit(tokens.end(count), words[0], True, size, money=True)
