"""So với cái gì: with what a figure in brackets is compared, told in brackets, too.

đạt 6,2%, thấp hơn so với bình quân cả nước (‖ 7,8% ‖)      đạt 47 triệu đồng (mục tiêu nghị quyết: ‖ 52 triệu đồng ‖)
or what a bracket measures: không đạt là tỷ lệ dân số tham gia BHYT (‖ 93% ‖)
"""

from __future__ import annotations

import re

from extractors.targets.around import LABEL
from extractors.targets.edges import measure_in
from extractors.targets.said import Said
from vitext.lazy import regex

# That with which something is compared: "thấp hơn so với ‖ bình quân cả nước (7,8%)".
_BASE = regex(r"(?<!\w)(?:so với|so voi)\s{1,2}(?P<base>[^,;:().]{4,60}?)\s?\(\Z", re.IGNORECASE)
_OTHERS = regex(
    r"(?:mục tiêu|kế hoạch|chỉ tiêu|nghị quyết|nghi quyet|nq|kh|(?:mức )?bình quân|trung bình|quy định|muc tieu|ke hoach|chi tieu|binh quan)(?!\w)",
    re.IGNORECASE,
)
_WHOLLY = regex(
    r"\((?P<words>(?:mức )?(?:bình quân|trung bình|chỉ tiêu|kế hoạch|quy định)(?: [^\W\d]+){0,5}?)(?: (?:là|đạt|chỉ|khoảng))*\s\Z",
    re.IGNORECASE,
)
_LAST_PIECE = regex(r"[,;:]|\s(?:và|là|va|la)\s")


def compared_with(text: str, bound: int, start: int, mark: str, counts: str, above: Said) -> Said | None:
    """What a figure in brackets at `start` compares: that of the figure before it; None where it tells something else.

    `mark` is the mark before it, `counts` the words behind that; `bound` is where the figure before it ends.
    """
    if not above.whole:
        return None
    if mark == "(" and (base := _BASE.search(text, bound, start)):
        return above._replace(words=f"{above.whole} ({' '.join(base['base'].split())})")
    if mark == "(" and not _OTHERS.match(counts) and (whole := _WHOLLY.search(text, bound, start)):
        counts = " ".join(whole["words"].split())  # "đạt 61% (‖ bình quân cả nước ‖ 58%)"
    if mark in ("(", ":", LABEL) and _OTHERS.match(counts) and in_bracket(text, bound, start):
        return above._replace(words=f"{above.whole} ({counts})")
    return None


def measure_before_bracket(text: str, bound: int, start: int, *, bare: bool) -> str:
    """The measure that stands right before a figure's bracket: "không đạt là ‖ tỷ lệ dân số tham gia BHYT ‖ (93%)"."""
    opens = text.rfind("(", bound, start)
    if opens < 0 or text[opens + 1 : start].strip():
        return ""
    words = _LAST_PIECE.split(text[bound:opens])[-1]
    at = measure_in(words.lower(), 0, len(words), bare=bare)
    return " ".join(words[at:].split()) if at >= 0 else ""


def in_bracket(text: str, floor: int, start: int) -> bool:
    """Whether a bracket is open before a figure."""
    return text.rfind("(", floor, start) > text.rfind(")", floor, start)
