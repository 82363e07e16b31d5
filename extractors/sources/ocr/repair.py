"""Chữa lỗi nhận dạng: slips of OCR in article numbers and document codes, only where one reading is possible.

"Điều L" → "Điều 1", "Số: l2/NQ-LMHTX" → "12/NQ-LMHTX", "NQ-LMHIX" → "NQ-LMHTX", "HIX" → "HTX", "bố sung" → "bổ sung".
Lengths change where strokes have grown together or a slash is lost ("H. Nhiệm vụ" → "II. Nhiệm vụ", "quý IH/2026" →
"quý III/2026", "Số: 05NQ-LMHTX" → "Số: 05/NQ-LMHTX", "ĐÁẢNG" → "ĐẢNG"): what stands behind moves along.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from unicodedata import normalize

from domain.extraction import Doubt, Span
from extractors.sources.lines import Line
from vitext.lazy import regex
from vitext.syllables import is_syllable

from .words import marks_put_right

_ARTICLE = regex(r"\b(?:Điều|Khoản|khoản|điều|Mục|Phần)\s+([LlI|iOo\d]{1,3})(?=[.:,;\s]|\Z)")
_CODE = regex(r"(?<![\w/])([\dlIOo|]{1,5})(/(?:(?:19|20)\d\d/)?)([A-ZĐ]{2,4}-[A-ZĐ0-9]{2,12})(?!\w)")
_ROMAN = regex(r"(HI{0,2}|IH)(?=\.\s+[A-ZĐÀ-Ỹ]{2}|\s\|\s)")
# Strokes of a quarter before its year: "quý II1⁄2026", "quý lI/2026"; a slash may be read twice.
_QUARTER = regex(r"(?<=[Qq]uý )(?=[Il1|]*I)([Il1|]{2,3})(?= ?[/⁄]{1,2}(?:19|20)\d\d(?!\d))")
_SLASHES = regex(r"(?<=[IVX\d])[/⁄]?[/⁄](?=(?:19|20)\d\d(?!\d))")
# Strokes of a quarter that have grown together, and a year behind, so that a name's letter ("chị Quý H.") stays.
_GROWN_QUARTER = regex(r"(?<!\w)([Qq]uý )(IH|HI|H|[l1|]V)(?=\s?[/⁄]\s?20\d\d|\s+năm\s+20\d\d)")
_TWICE = regex(r"[^\W\d_]*[\u00c0-\u1ef9][\u00c0-\u1ef9][^\W\d_]*")
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_NO_SLASH = regex(r"(?<=^Số: )(\d{1,4})([A-ZĐ]{2,3}-[A-ZĐ]{2,12})(?!\w)")
_SHORT = regex(r"(?<![^\W_])HIX(?![^\W_])")
_DIGITS = str.maketrans("LlI|iOo", "1111100")
# Abbreviations of bodies that stand in codes; a code that differs by one likely slip is one of these.
_KNOWN = (
    *(
        "LMHTX",
        "HTX",
        "UBND",
        "HĐND",
        "HĐQT",
        "BCH",
        "BTV",
        "BCĐ",
        "MTTQ",
        "VPCP",
        "BKHĐT",
        "TTg",
        "CP",
        "QH",
        "TW",
        "TU",
    ),
)
_SLIPS = str.maketrans("I10D", "TTOĐ")
_BY_SHAPE = {name.translate(_SLIPS).replace("T", "I"): name for name in _KNOWN if len(name) > 2}


def repaired(line: Line) -> Line:
    """`line` with safe repairs: of numbers and codes with a doubt each, of words in `words`."""
    line = _with_slash(_with_quarters(_with_roman_number(_with_marks(_with_one_tone(line)))))
    if "⁄" in line.text or "//" in line.text:
        line = replace(line, text=_SLASHES.sub(lambda found: found[0].replace("⁄", "/").replace("//", " /"), line.text))
    # "NQ-HIX" is found as a code and as a word.
    found = dict.fromkeys((*_articles(line.text), *_codes(line.text), *_quarters(line.text)))
    changes = [(span, new) for span, new in found if line.text[slice(*span)] != new]
    if not changes:
        return line
    repairs = list(line.repairs)
    for span, new in changes:
        old = line.text[slice(*span)]
        repairs.append((span, Doubt("ocr_repaired", _told(old, new), (new, old))))
    unsure = sorted({*line.unsure, *(span for span, _ in changes)})
    return replace(line, text=_put_in(line.text, changes), unsure=tuple(unsure), repairs=tuple(repairs))


def _put_in(text: str, changes: Sequence[tuple[Span, str]]) -> str:
    """`text` with each span as it is now; lengths stay."""
    for (start, end), new in changes:
        text = text[:start] + new + text[end:]
    return text


def _told(old: str, new: str) -> str:
    return f"Nhận dạng được là “{old}”, đã tự động sửa thành “{new}”; hãy đối chiếu với bản gốc."


def _with_marks(line: Line) -> Line:
    changes = marks_put_right(line.text)
    if not changes:
        return line
    text = _put_in(line.text, changes)
    told = tuple((line.text[slice(*span)], new) for span, new in changes)
    sure = [span for span, _ in changes]
    unsure = tuple(one for one in line.unsure if not any(one[0] < end and start < one[1] for start, end in sure))
    return replace(line, text=text, unsure=unsure, words=told)


def _with_one_tone(line: Line) -> Line:
    """“ĐÁẢNG” is “ĐẢNG”: one letter was read twice, as no syllable has two tones."""
    for found in reversed(list(_TWICE.finditer(line.text))):
        word = found[0]
        for place, (one, two) in enumerate(pairwise(word)):
            once = word[:place] + word[place + 1 :]
            if _base(one) == _base(two) and _is_toned(one) and _is_toned(two) and is_syllable(once):
                line = _rewritten(line, found.span(), once)
                break
    return line


def _base(letter: str) -> str:
    return normalize("NFD", letter)[0]


def _is_toned(letter: str) -> bool:
    return any(mark in _TONES for mark in normalize("NFD", letter)[1:])


def _with_roman_number(line: Line) -> Line:
    """“H.” and “HI.” before a heading in capitals or a cell are the Roman numbers whose strokes have grown together."""
    found = _ROMAN.match(line.text)
    if found is None:
        return line
    return _rewritten(line, found.span(1), found[1].replace("H", "II"))


def _with_quarters(line: Line) -> Line:
    """“quý IH/2026” is the third quarter; the last one first, so that places hold."""
    for found in reversed(list(_GROWN_QUARTER.finditer(line.text))):
        line = _rewritten(line, found.span(), found[1] + re.sub("[l1|]", "I", found[2].replace("H", "II")))
    return line


def _with_slash(line: Line) -> Line:
    """“Số: 05NQ-LMHTX” has lost its slash."""
    found = _NO_SLASH.search(line.text)
    return _rewritten(line, found.span(), f"{found[1]}/{found[2]}") if found else line


def _rewritten(line: Line, span: Span, new: str) -> Line:
    """The line with other words at a span, which are doubtful; what stands behind them moves along."""
    (start, end), old = span, line.text[slice(*span)]
    moved, now = len(new) - len(old), (start, start + len(new))

    def at(one: Span) -> Span:
        if one[1] <= start:
            return one
        return (one[0] + moved, one[1] + moved) if one[0] >= end else (min(one[0], start), max(one[1], end) + moved)

    unsure = sorted({now, *map(at, line.unsure)})
    doubt = Doubt("ocr_repaired", _told(old, new), (new, old))
    repairs = (*((at(one), told) for one, told in line.repairs), (now, doubt))
    return replace(line, text=line.text[:start] + new + line.text[end:], unsure=tuple(unsure), repairs=repairs)


def _articles(text: str) -> list[tuple[Span, str]]:
    """The number of an article; letters alone are read as 1 only when there is one of them ("Điều II" stays)."""
    found = []
    for match in _ARTICLE.finditer(text):
        number = match[1]
        if (len(number) == 1 and number not in "oOi") or (number[0].isdigit() and number[0] != "0"):
            found.append((match.span(1), number.translate(_DIGITS)))
    return [change for change in found if not (change[1] == "1" and text[slice(*change[0])] == "I" and _is_roman(text))]


def _is_roman(text: str) -> bool:
    """“Phần I”, “Mục I” are numbered in Roman numerals."""
    return re.match(r"\s*(?:Phần|Mục)\s+I\b", text) is not None


def _quarters(text: str) -> list[tuple[Span, str]]:
    return [(match.span(1), "I" * len(match[1])) for match in _QUARTER.finditer(text)]


def _codes(text: str) -> list[tuple[Span, str]]:
    found = []
    for match in _CODE.finditer(text):
        if any(sign.isdigit() for sign in match[1]):
            found.append((match.span(1), match[1].translate(_DIGITS)))
        kind, _, body = match[3].partition("-")
        known = _BY_SHAPE.get(body.translate(_SLIPS).replace("T", "I"))
        if body not in _KNOWN and known and len(known) == len(body):
            start = match.start(3) + len(kind) + 1
            found.append(((start, match.end(3)), known))
    return [*found, *((match.span(), "HTX") for match in _SHORT.finditer(text))]
