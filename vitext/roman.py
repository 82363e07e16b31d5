"""Số La Mã: I, II, III, IV … for parts, chapters, annexes and congress terms ("Đại hội lần thứ XIV")."""

from __future__ import annotations

from vitext.lazy import regex
from vitext.quote import quote

_SIGNS = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_STRICT = regex("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_VALUES = {sign: value for value, sign in _SIGNS}
_SIGN = regex("CM|CD|XC|XL|IX|IV|[MDCLXVI]")


def roman(n: int) -> str:
    """Return `n`, 1 to 3999, in capital Roman figures. Raises ValueError outside that range."""
    if not 1 <= n <= 3999:
        raise ValueError(f"Số La Mã chỉ viết được từ 1 đến 3999, không viết được {n}. Hãy dùng số thường.")
    figures = []
    for value, sign in _SIGNS:
        times, n = divmod(n, value)
        figures.append(sign * times)
    return "".join(figures)


def read_roman(text: str) -> int:
    """Return the value of capital Roman figures in their one correct spelling. Raises ValueError otherwise."""
    figures = text.strip()
    if not figures or not _STRICT.fullmatch(figures):
        raise ValueError(f"{quote(text)} không phải là số La Mã viết đúng. Hãy viết bằng chữ in hoa, như IV, IX, XIV.")
    return sum(_VALUES[sign] for sign in _SIGN.findall(figures))
