"""Làm sạch dữ liệu ở cửa vào: only plain data reaches a template, and only characters that XML can hold.

XML 1.0 §2.2 has no place for control characters, lone surrogates, U+FFFE and U+FFFF; Word refuses a file that holds
one. They are taken out here, and the places where that happened are told, never silently. Text becomes NFC and its
line ends `\\n`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
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
    dirty: list[str] = []
    return _clean_dict(data, "", 0, dirty), tuple(dirty)


def clean_text(text: str) -> str:
    """`text` in NFC without characters that XML cannot hold; `\\n` and `\\t` stay."""
    text = _ILLEGAL.sub("", _LINE_END.sub("\n", text))
    return unicodedata.normalize("NFC", text)


def _clean_dict(data: Mapping[str, Any], path: str, depth: int, dirty: list[str]) -> dict[str, Any]:
    clean: dict[str, Any] = {}
    is_normal = unicodedata.is_normalized
    for key, value in data.items():
        if type(key) is not str:
            raise InputRefused(f"Dữ liệu có tên trường không phải chữ: {key!r}.")
        kind = type(value)
        # The hot path: most values are printable and already NFC, and are kept as they are.
        plain = kind is str and value.isprintable() and (value.isascii() or is_normal("NFC", value))
        if plain or kind in _PLAIN:
            clean[key] = value
        else:
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
