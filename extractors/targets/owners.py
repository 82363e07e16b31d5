"""Ai có: who has what is there, as it stands before "có" or "còn".

Toàn tỉnh có ‖ 412 HTX (35 HTX ngừng hoạt động), có ‖ 12 liên hiệp      mỗi xã, phường có ‖ 01 trạm
"""

from __future__ import annotations

import re

from extractors.targets.around import LABEL, owner_before, without_leads
from extractors.targets.lead_words import BARE, LeadWords
from extractors.targets.openings import without_opening
from extractors.targets.said import Said
from vitext.lazy import regex

# Of the words before a figure that only lead to it, those that tell it is new: "phấn đấu ‖ có thêm ‖ từ 300".
_MORE = regex(r"(?<!\w)(?:c[óo]\s{1,2}th[êe]m|(?:hi[ệe]n|nay\s[đd][ãa]|nay)\s{1,2}c[óo])(?!\w)", re.IGNORECASE)
_AMONG = regex(r"(?:trong đó|trong do)(?: (?:có|co))?", re.IGNORECASE)
# … nor what comes of it: "Đạt được kết quả đó là do ‖ toàn huyện có ‖ 85 trang trại".
_TELLER = regex(
    r".*(?<!\w)(?:(?:báo cáo|cho biết|bao cao|cho biet) (?!của |cua )(?:rằng |rang )?|(?:do|nhờ|bởi|nho|boi) (?=(?:toàn|cả|toan|ca) ))",
    re.IGNORECASE | re.DOTALL,
)
_ALREADY = regex(r"(?<=\s)(?:đã|vẫn|da|van)\s(?=(?:có|còn|co|con)\Z)", re.IGNORECASE)  # "toàn tỉnh ‖ đã ‖ có"
_LONG, _OWNER, _LONGEST_OWNER = 5, 9, 14  # words


def there(
    text: str,
    bound: int,
    start: int,
    mark: str,
    own: str,
    inherited: str,
    counted: str,
    above: Said,
    known: LeadWords,
    *,
    alone: bool,
    most: int = _LONG,
) -> Said:
    """What is there, with who has it; what was said of the last figure goes on where nobody else is named.

    `alone`: nothing stands behind the unit of the figure at `start`.
    """
    bare = known is BARE
    has_it = owner_before(text, bound, start, known)
    if len(has_it.split()) > _LONG:
        has_it = _TELLER.sub("", has_it)
    owner = _owner(without_opening(has_it, bare=bare, place=False), known)
    if not owner and (already := _ALREADY.search(has_it)):
        owner = _owner(without_opening(_ALREADY.sub("", has_it), bare=bare, place=False), known)
        owner = has_it[-len(owner) - len(already[0]) :] if owner else ""
    if (told := own.rpartition(": "))[0] and owner.startswith(told[2]):
        own = told[0]  # "Cầu phao: ‖ Tuyến ‖ có 3 cầu"
    if mark in (":", LABEL) and own and own not in owner and len(f"{own} {owner}".split()) <= most:
        owner = f"{own.rstrip(':')}: {owner}".rstrip()
    if not owner and (more := _MORE.search(text, max(bound, start - 24), start)):
        owner = " ".join(more[0].split())
    if has_it.lower() in known.there and above.there:
        owner = above.there  # "Toàn tỉnh có 412 HTX (35 HTX ngừng hoạt động), có ‖ 12 liên hiệp"
    if not owner and alone and _AMONG.fullmatch(has_it):
        words = f"{inherited} {counted}".strip()  # "thành lập mới 40 HTX, trong đó có ‖ 30 HTX trong lĩnh vực …"
        return Said(words, inherited, words)
    told_by = owner.lower().startswith("theo ")  # "theo tổng hợp của Bộ A có ‖ 52 nhà": who tells has none
    whose = owner if not told_by and len(owner.split()) <= (_LONGEST_OWNER if alone else _OWNER) else ""
    words = f"{whose} {counted}".strip()
    return Said(words, "", words, there=whose)


def _owner(said: str, known: LeadWords) -> str:
    """Who has what is there: "Toàn tỉnh có"; "" where nothing but "có" is said."""
    words = without_leads(said, known).lstrip(' "“-–+*•')
    return "" if words.lower() in known.there else words
