"""Nhãn đầu mục: what an article, a numbered item, a dash begins with.

Điều 2. …      I- …      2.1. …      a) …      (3) …      - …      + …      o …      Thứ nhất, …
"""

from __future__ import annotations

from vitext.bullets import DRAWN
from vitext.lazy import regex

# Behind a weekday, which is no ordinal: "Thứ sáu, ‖ 05/09/2025 - 16:42".
_DAY = r"\s*(?:[Nn]gày\s+\d|\d{1,2}(?:\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2}|\s+[Tt]háng\s))"
_LABELS: tuple[tuple[str, str], ...] = (
    ("part", r"(?:Phần|PHẦN|Chương|CHƯƠNG|Phan|PHAN)\s+(?:[IVX]+|\d+|(?:thứ|THỨ|thu|THU)\s+\w+)[.:]?(?!\w)"),
    ("article", r"(?:Điều|ĐIỀU|Dieu)\s+\d+\s*[.:]?"),
    ("roman", r"[IVX]{1,5}\s*(?:\.-|\.?\)|\.|/-?|-)(?=\s|\*)|[IVX]{1,5} ?:(?=\s[A-ZĐÀ-Ỹ])"),
    (
        "capital",
        r"[A-E]\s*(?:\.-|[.)]|/-?|-)(?=\s|\*)|(?:Nội dung|Vấn đề|NỘI DUNG|VẤN ĐỀ)\s+(?:(?:thứ|THỨ)\s+\w+|\d{1,2})\s*[.:](?=\s)",
    ),
    ("decimal", r"\d{1,2}(?:\.\d{1,2}){1,3}(?:[.)]|/-?|-)?(?=\s|\*|[A-ZĐ][a-zà-ỹ]{2}|[A-ZĐ][à-ỹ]\s)"),
    (
        "number",
        r"\d{1,2}\s*(?:\\?(?:\.?\)|\.)|(?<!\s)-|-(?!\s*\d))(?=[\s*]|[A-ZĐÀ-Ỹ])|\d{1,2}\.-(?=\s)|\d{1,2},(?=\s[A-ZĐÁÂÔỦỨỞÝ])|\d{1,2}/-?(?=\s)|\d\ufe0f?\u20e3",
    ),
    (
        "letter",
        r"(?:[a-zđ]|i{2,3}|iv|vi{1,3}|ix)\s*\.?[.)](?=\s|\*)|(?!(?:đ/ c|v/ v|t/ m|k/ t)(?!\w))[a-zđ]/-?(?=[\s*])|[a-zđ]-(?=\s[A-ZĐÀ-Ỹ*])",
    ),
    ("paren", r"\(\s?(?:\d{1,2}|[ivx]{1,5}|[a-zđ])\s?\)"),
    (
        "dash",
        rf"\\?[{DRAWN}]\ufe0f?(?: {{1,3}}\[[ xX]\])?(?=\s)|(?:[-–]|[✅☑✔🔹🔸]\ufe0f?)(?=[A-ZĐÀ-Ỹ][a-zà-ỹ])",
    ),
    ("plus", r"\\?\+(?=\s|[A-ZĐ][a-zà-ỹ]{2}|[A-ZĐ][à-ỹ]\s)|o(?=\s+[A-ZĐÀ-Ỹ\d])"),
    (
        "ordinal",
        (
            r"(?:Thứ|Một|Hai|Ba|Bốn|Năm|Sáu|Thu|Mot)\s+(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|là|nhat|tu|nam"
            rf"|la)(?:\s+(?:là|la)(?=\s)|\s*[,:](?!{_DAY})|(?<=là)(?=\s)|(?<=la)(?=\s))"
        ),
    ),
)
# The name of the group that matched is the kind of the label.
LABEL = regex(r"(?:\#{1,6}\s+|>\s+)?(?:\*{1,3})?(?:" + "|".join(f"(?P<{name}>{rx})" for name, rx in _LABELS) + ")")


def skip(text: str, at: int, end: int) -> int:
    """Where the words behind a label that ends at `at` begin, at most `end`."""
    while at < end and text[at] in " *:":
        at += 1
    return at
