"""Làm sạch dữ liệu ở cửa vào: only plain data reaches a template, and only characters that XML can hold.

XML 1.0 §2.2 has no place for control characters, lone surrogates, U+FFFE and U+FFFF; Word refuses a file that holds
one. They are taken out here, and the places where that happened are told, never silently. Text becomes NFC and its
line ends `\\n`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from domain.errors import InputRefused

MAX_DEPTH = 50
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LINE_END = re.compile("\r\n?")
_PLAIN = frozenset((int, float, bool, type(None), Decimal))


def clean_data(data: Mapping[str, Any]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """A deep copy of `data` that is safe to print, and the paths (`nhiem_vu[3].noi_dung`) that lost characters.

    InputRefused when a value is not plain data (dict, list, tuple, str, int, float, bool, None, Decimal), a key is not
    a string, or the data is nested deeper than 50.
    """
    strings: list[str] = []
    try:
        copied = _copy(dict(data), 0, strings.append)
    except _NotSimple:
        copied = None
    if copied is not None:
        # One look at all the letters together; a space keeps a mark from joining the string before it.
        letters = " ".join(strings)
        if letters.isprintable() and (letters.isascii() or unicodedata.is_normalized("NFC", letters)):
            return copied, ()
    dirty: list[str] = []
    return _clean_dict(data, "", 0, dirty), tuple(dirty)


def clean_text(text: str) -> str:
    """`text` in NFC without characters that XML cannot hold; `\\n` and `\\t` stay."""
    text = _ILLEGAL.sub("", _LINE_END.sub("\n", text))
    return unicodedata.normalize("NFC", text)


class _NotSimple(Exception):
    """The data holds something that the quick way does not judge; the careful way names it and where it stands."""


def _copy(data: dict[str, Any], depth: int, add: Callable[[str], None]) -> dict[str, Any]:
    """The hot path: a deep copy that only gathers the strings; almost all data is clean and needs no paths."""
    if depth >= MAX_DEPTH:
        raise _NotSimple
    clean = data.copy()
    for key, value in data.items():
        kind = type(value)
        if kind is str:
            add(value)
        elif kind is list or kind is tuple:
            clean[key] = [_copy(item, depth + 2, add) if type(item) is dict else _scalar(item, add) for item in value]
        elif kind is dict:
            clean[key] = _copy(value, depth + 1, add)
        elif kind not in _PLAIN:
            raise _NotSimple
        if type(key) is not str:
            raise _NotSimple
    return clean


def _scalar(value: Any, add: Callable[[str], None]) -> Any:
    kind = type(value)
    if kind is str:
        add(value)
    elif kind not in _PLAIN:
        raise _NotSimple  # a list in a list is rare: let the careful way walk it
    return value


def _clean_dict(data: Mapping[str, Any], path: str, depth: int, dirty: list[str]) -> dict[str, Any]:
    clean: dict[str, Any] = {}
    for key, value in data.items():
        if type(key) is not str:
            raise InputRefused(f"Dữ liệu có tên trường không phải chữ: {key!r}.")
        clean[key] = _clean_other(value, f"{path}.{key}" if path else key, depth, dirty)
    return clean


def _clean_other(value: Any, path: str, depth: int, dirty: list[str]) -> Any:
    kind = type(value)
    if kind is str:
        if _ILLEGAL.search(value):
            dirty.append(path)
        return clean_text(value)
    if kind in _PLAIN:
        return value
    if depth >= MAX_DEPTH:
        raise InputRefused(f"Dữ liệu lồng nhau sâu quá {MAX_DEPTH} tầng, ở “{path[:120]}”.")
    if kind is dict:
        return _clean_dict(value, path, depth + 1, dirty)
    if kind is list or kind is tuple:
        return [_clean_other(item, f"{path}[{number}]", depth + 1, dirty) for number, item in enumerate(value, 1)]
    raise InputRefused(
        f"Trường “{path[:120]}” có kiểu {kind.__name__}, không in được vào mẫu.",
        advice="Chỉ đưa vào mẫu chữ, số, danh sách và bảng trường.",
    )
