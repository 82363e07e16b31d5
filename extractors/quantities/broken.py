"""Con số bị tách rời: blanks that typing or a scanner set inside one figure.

trên 1. 357 tỷ đồng → 1.357    12. 500. 000 đồng    1 250 tấn    Quỹ: 200 000 đồng    98, 5% → 98,5%      7 ,5 tỷ đồng
No: "5, 6 và 7 tỷ đồng" (three figures), "1. 357 hộ" at the head of a line, "Điều 1. 357 hộ", "năm 2025 120 hộ".
"""

from __future__ import annotations

from vitext.lazy import regex

_BROKEN = regex(
    r"[1-9][0-9]{0,2}(?:"
    r"(?:\s?\.\s?[0-9]{3})+(?:\s000)*"  # 12. 500. 000, 1.500 000
    r"|(?:\s[0-9]{3})+"  # 1 250
    r"|[0-9]*(?:,\s[0-9]{1,2}(?=\s?%)|\s,[0-9]{1,2})"  # 98, 5%   7 ,5
    r")(?![0-9]|[.,][0-9])"
)
_BLANK = regex(r"\s+")
_FARTHEST = 24  # signs


def broken_at(line: str, start: int) -> tuple[int, str] | None:
    """Where a figure ends that begins at `start` and is parted by blanks, and the figure without them; None for none.

    A word of the same line stands before it, so that no label is taken for its first digits; "000" is no figure.
    """
    found = _BROKEN.match(line, start, start + _FARTHEST)
    if found is None or "\n" in found[0]:
        return None
    if not (line[start - 1 : start] == " " and line[start - 2 : start - 1].isalpha()) and " 000" not in found[0]:
        return None
    figure = _BLANK.sub("", found[0])
    if figure == found[0]:
        return None
    return found.end(), figure if "," in figure else f"{int(figure.replace('.', '')):,}".replace(",", ".")
