"""Số viết kiểu Việt Nam: 1.234,5 — dots between thousands, a comma before the decimals.

A figure is read only where it can mean one thing.
    1.234.567   1.234,5   0,5   08   12   -3      Vietnamese
    5.5   1234.5   0.125                          a dot that cannot part thousands is a decimal point
    1,234,567   1,234,567.8                       two commas or more part English thousands
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal

from vitext.lazy import regex
from vitext.quote import quote

_SWAP = str.maketrans(",.", ".,")
# Tried in this order. A group of thousands never begins with 0, so 0.125 is a fraction.
_GROUPED = regex(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?")
_ENGLISH = regex(r"[1-9][0-9]{0,2}(?:,[0-9]{3}){2,}(?:\.[0-9]+)?")
_COMMA = regex(r"[0-9]+(?:,[0-9]+)?")
_POINT = regex(r"(?!0[0-9]+\.[0-9]{3}\Z)[0-9]+\.[0-9]+")


def read_number(text: str) -> Decimal:
    """Return the value of a written figure, with optional minus sign. Raises ValueError for any other text."""
    figure = text.strip().replace("\u2212", "-")
    sign, digits = ("-", figure[1:]) if figure.startswith("-") else ("", figure)
    if _GROUPED.fullmatch(digits):
        plain = digits.replace(".", "").replace(",", ".")
    elif _COMMA.fullmatch(digits):
        plain = digits.replace(",", ".")
    elif _ENGLISH.fullmatch(digits):
        plain = digits.replace(",", "")
    elif _POINT.fullmatch(digits):
        plain = digits
    else:
        raise ValueError(
            f"{quote(text)} không đọc được thành số. Hãy viết như 1.234,5: "
            "dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân."
        )
    return Decimal(sign + plain)


def write_number(value: int | float | Decimal, *, decimals: int | None = None) -> str:
    """Return `value` as "1.234,5"; `decimals` fixes how many digits follow the comma, rounded half up.

    Without `decimals` all digits are kept and zeros at the end are not written.
    A float counts as the shortest figure that stands for it (0.1 is 0,1). Raises ValueError for NaN and infinity.
    """
    exact = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    if not exact.is_finite():
        raise ValueError("Giá trị không phải là một số hữu hạn nên không viết được. Hãy kiểm tra lại phép tính.")
    if decimals is not None:
        # The default precision of 28 digits is too small for long figures.
        room = Context(prec=max(exact.adjusted(), 0) + decimals + 2, rounding=ROUND_HALF_UP)
        exact = exact.quantize(Decimal(1).scaleb(-decimals), context=room)
    written = f"{exact:,f}"
    if decimals is None and "." in written:
        written = written.rstrip("0").rstrip(".")
    if not exact:
        written = written.lstrip("-")
    return written.translate(_SWAP)


def write_count(n: int) -> str:
    """Return a count as official texts write it: "05", "12", "1.234". Raises ValueError for a negative count."""
    if n < 0:
        raise ValueError(f"Số lượng không thể là số âm ({n}). Hãy kiểm tra lại số liệu.")
    return f"{n:02d}" if n < 10 else write_number(n)
