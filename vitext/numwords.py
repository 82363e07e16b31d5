"""Số viết bằng chữ: "hai mươi mốt", "một triệu không trăm linh năm nghìn".

One table serves both directions, so that what is written can be read.
Written: mười/mươi, mốt, tư, lăm after mươi, "không trăm" and linh inside, nghìn, triệu, tỷ, tỷ tỷ.
Read as well: lẻ, ngàn, tỉ, nhăm, "mươi bốn", a left-out "không trăm", and rưỡi (rưởi) for half of the unit before it.
Not read, because it can mean two things: "một trăm hai" (120 or 102), "một nghìn năm" (1005 or 1500, or years).
"""

from __future__ import annotations

from vitext.clean import clean
from vitext.quote import quote

LARGEST = 10**18

_BILLION = 10**9
_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_ALIKE = {"ngàn": "nghìn", "tỉ": "tỷ", "lẻ": "linh", "rưởi": "rưỡi", "nhăm": "lăm", "bẩy": "bảy"}


def _below_hundred() -> dict[tuple[str, ...], int]:
    """Map the words of 1 to 99, and of "linh một" to "linh chín", to their values."""
    table: dict[tuple[str, ...], int] = {}
    for unit in range(1, 10):
        table[_DIGITS[unit],] = unit
        table["linh", _DIGITS[unit]] = unit
        table["mười", "lăm" if unit == 5 else _DIGITS[unit]] = 10 + unit
        for ten in range(2, 10):
            after = {1: ("mốt", "một"), 4: ("tư", "bốn"), 5: ("lăm",)}.get(unit, (_DIGITS[unit],))
            table.update(((_DIGITS[ten], "mươi", word), 10 * ten + unit) for word in after)
    table["linh", "tư"] = 4
    table["mười", "tư"] = 14
    table["mười",] = 10
    table.update(((_DIGITS[ten], "mươi"), 10 * ten) for ten in range(2, 10))
    return table


_READ = _below_hundred()
# The first words of a value in the table are the ones that are written.
_WRITE: dict[int, tuple[str, ...]] = {}
for _words, _number in _READ.items():
    if _words[0] != "linh":
        _WRITE.setdefault(_number, _words)


def number_words(n: int) -> str:
    """Return `n`, from -10^18 to 10^18, in words without a capital letter. Raises ValueError beyond."""
    if abs(n) > LARGEST:
        raise ValueError("Số quá lớn để viết bằng chữ (hơn một tỷ tỷ). Hãy viết bằng chữ số.")
    if n == 0:
        return _DIGITS[0]
    return " ".join(["âm"] * (n < 0) + _write(abs(n)))


def _write(n: int) -> list[str]:
    words: list[str] = []
    billions, rest = divmod(n, _BILLION)
    if billions:
        words += [*_write(billions), "tỷ"]
    for size, name in ((10**6, "triệu"), (1000, "nghìn"), (1, "")):
        group, rest = divmod(rest, size)
        if group:
            words += _write_group(group, inside=bool(words))
            words += [name] if name else []
    return words


def _write_group(group: int, *, inside: bool) -> list[str]:
    hundreds, below = divmod(group, 100)
    words = [_DIGITS[hundreds], "trăm"] if hundreds or inside else []
    if words and 0 < below < 10:
        words.append("linh")
    return [*words, *_WRITE.get(below, ())]


def read_number_words(text: str) -> int:
    """Return the whole number that `text` spells out, from -10^18 to 10^18. Raises ValueError for any other text."""
    words = [_ALIKE.get(word, word) for word in clean(text).text.lower().split()]
    negative = words[:1] == ["âm"]
    n = 0 if words == [_DIGITS[0]] else _read(words[negative:])
    if n is None or n > LARGEST:
        raise ValueError(
            f"{quote(text)} không đọc được thành số. Hãy viết đầy đủ như “một triệu hai trăm nghìn”, hoặc dùng chữ số."
        )
    return -n if negative else n


def _read(words: list[str]) -> int | None:
    """Return the value of all `words`, or None where they are no number."""
    total = 0
    for place, part in enumerate(_between_billions(words)):
        value = _read_millions(part, inside=place > 0)
        if value is None:
            return None
        total = total * _BILLION + value
    return total


def _read_millions(words: list[str], *, inside: bool) -> int | None:
    """Return the value, below 10^9, of what stands between two “tỷ”; nothing may stand there only `inside`."""
    if not words:
        return 0 if inside else None
    if inside and words == ["rưỡi"]:
        return _BILLION // 2
    total = 0
    for size, name in ((10**6, "triệu"), (1000, "nghìn")):
        if name in words:
            here = words.index(name)
            group = _read_group(words[:here], inside=inside, counted=True)
            if not group:
                return None
            total += group * size
            words, inside = words[here + 1 :], True
            if words == ["rưỡi"]:
                return total + size // 2
    if words:
        group = _read_group(words, inside=inside, counted=False)
        if not group:
            return None
        total += group
    return total


def _read_group(words: list[str], *, inside: bool, counted: bool) -> int | None:
    """Return the value of a group of three figures; `counted`: a word like “nghìn” follows it."""
    hundreds = 0
    if words[1:2] == ["trăm"]:
        if words[0] not in _DIGITS or (words[0] == "không" and not inside):
            return None
        hundreds = 100 * _DIGITS.index(words[0])
        words = words[2:]
        if not words:
            return hundreds
        if words == ["rưỡi"]:
            return hundreds + 50 if hundreds else None
        inside, counted = True, False
    if words[:1] == ["linh"] and not inside:
        return None
    if len(words) == 1 and words[0] in _DIGITS and inside and not counted:
        return None  # "một nghìn năm", "một trăm hai"
    below = _READ.get(tuple(words))
    return None if below is None else hundreds + below


def _between_billions(words: list[str]) -> list[list[str]]:
    parts: list[list[str]] = [[]]
    for word in words:
        if word == "tỷ":
            parts.append([])
        else:
            parts[-1].append(word)
    return parts
