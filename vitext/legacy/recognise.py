"""Đoán bảng mã: which encoding makes Vietnamese out of these bytes, or out of letters copied from an old font.

Each candidate is tried on a sample and judged by how many of its words are Vietnamese syllables (`syllable_rate`);
an old encoding must beat reading the text as it stands by a clear margin.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from vitext.clean import nfc
from vitext.lazy import regex
from vitext.legacy.tcvn3 import from_tcvn3, with_dash_horn, with_lost_horn
from vitext.legacy.viqr import from_viqr
from vitext.legacy.vni import from_vni
from vitext.syllables import is_syllable

Encoding = Literal["utf-8", "utf-16", "cp1258", "tcvn3", "vni", "viqr", "latin-1"]

_SAMPLE = 20_000
_MARGIN = 0.12
_GOOD = 0.55
_ENOUGH = 2
_WORD = regex("[^\\W\\d_]+")
_FOREIGN_LETTERS = regex("[\u00a1-\u00ff]")
_VIQR_SIGN = regex("[aeouAEOU][\\^+(]|[aeiouyAEIOUY^+(][`~'?.][a-z]|dd", re.IGNORECASE)
_MARKED = regex("[\u00c0-\u1ef9]")
_UNICODE_LETTERS = regex("[\u0100-\u01b0\u1ea0-\u1ef9]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text in Unicode, NFC, and the encoding it was in; `damaged` when some bytes had no meaning."""

    text: str
    encoding: Encoding
    damaged: bool = False


def decode(data: bytes) -> Decoded:
    """The text of `data`, whatever its encoding. Never raises; bytes without meaning become U+FFFD."""
    for mark, name in ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if data.startswith(mark):
            text = data.decode("utf-8-sig" if name == "utf-8" else "utf-16", errors="replace")
            return Decoded(nfc(text), "utf-8" if name == "utf-8" else "utf-16", "\ufffd" in text)
    if wide := _without_mark(data):
        text = data.decode(wide, errors="replace")
        return Decoded(nfc(text), "utf-16", "\ufffd" in text)
    try:
        return decode_letters(data.decode("utf-8"))
    except UnicodeDecodeError as bad:
        if _mostly_utf8(data, bad):
            return Decoded(nfc(data.decode("utf-8", errors="replace")), "utf-8", damaged=True)
    return _by_statistics(data)


def decode_letters(text: str) -> Decoded:
    """`text` in proper Unicode: letters copied from a TCVN3 or VNI font, or VIQR, are recognised and turned."""
    if _FOREIGN_LETTERS.search(text) is None:
        return _viqr_or_plain(text)
    if len(_UNICODE_LETTERS.findall(text[:_SAMPLE])) > len(text[:_SAMPLE]) // 100:  # Unicode Vietnamese, beyond doubt
        return Decoded(nfc(text), "utf-8")
    candidates: tuple[tuple[Encoding, Callable[[str], str]], ...] = (("tcvn3", _tcvn3), ("vni", from_vni))
    plain = _score(nfc(text[:_SAMPLE]))
    best, encoding, turn = max(
        ((_score(turn(text[:_SAMPLE])), name, turn) for name, turn in candidates), key=lambda one: one[0]
    )
    if best > max(plain + _MARGIN, _GOOD):
        return Decoded(nfc(turn(text)), encoding)
    return Decoded(nfc(text), "utf-8")


def _by_statistics(data: bytes) -> Decoded:
    western = "cp1252" if _has_c1(data) else "latin-1"
    candidates: tuple[tuple[Encoding, str, Callable[[str], str]], ...] = (
        ("cp1258", "cp1258", nfc),
        ("tcvn3", "latin-1", _tcvn3),
        ("vni", western, from_vni),
        ("latin-1", western, nfc),
    )
    sample = data[:_SAMPLE]
    encoding, codec, turn = max(candidates, key=lambda one: _score(one[2](sample.decode(one[1], errors="replace"))))
    text = nfc(turn(data.decode(codec, errors="replace")))
    return Decoded(text, encoding, "\ufffd" in text)


def _tcvn3(text: str) -> str:
    return from_tcvn3(text) if "\u00ad" in text else with_lost_horn(from_tcvn3(with_dash_horn(text)))


def _viqr_or_plain(text: str) -> Decoded:
    sample = text[:_SAMPLE]
    if text.isascii() and len(_VIQR_SIGN.findall(sample)) > max(_ENOUGH, len(sample) // 40):
        turned = from_viqr(sample)
        if len(_MARKED.findall(turned)) > len(sample) // 20 and _score(turned) > _GOOD:
            return Decoded(from_viqr(text), "viqr")
    return Decoded(nfc(text), "utf-8")


def _score(text: str) -> float:
    """Share of syllables among the words that carry letters beyond ASCII; words of plain letters prove nothing."""
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    odd = len(re.findall("[\u0080-\u00bf\ufffd]", text))  # signs that stand inside words when the guess is wrong
    good = sum(map(is_syllable, words))
    return good / (len(words) + odd) if words else 0.0


def _without_mark(data: bytes) -> str | None:
    """UTF-16 without its mark: every second byte of plain text is small (0, 1 or 0x1E in Vietnamese)."""
    sample = data[: _SAMPLE // 2 * 2]
    if len(sample) < 8 or len(data) % 2:
        return None
    for name, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        if high.count(0) > len(high) * 0.4 and sum(map(high.count, (0, 1, 3, 0x1E, 0x20))) > len(high) * 0.95:
            return name
    return None


def _mostly_utf8(data: bytes, first: UnicodeDecodeError) -> bool:
    """Whether UTF-8 was damaged or cut in a few places, rather than being another encoding."""
    text = data[: _SAMPLE * 4].decode("utf-8", errors="replace")
    marked = len(_MARKED.findall(text))
    return first.start > 0 and marked > 4 * text.count("\ufffd")


def _has_c1(data: bytes) -> bool:
    return any(0x80 <= byte < 0xA0 for byte in data[:_SAMPLE])
