"""Chữ sau con số: the words of a clause after a figure's unit, up to what begins something else.

Mở 03 lớp ‖ tập huấn kế toán      95% ‖ cán bộ, hội viên được học tập      22 trạm ‖ 5G ‖ trên địa bàn
"""

from __future__ import annotations

import re

from extractors.targets.edges import cut_after, tells
from extractors.targets.lead_words import BARE, LeadWords

_AFTER = re.compile(r"[^,;:.…()“”\n|]+(?:\n(?!\n)[^,;:.…()“”\n|]+)?")
_CODE = re.compile(r"\d(?:[A-Z](?: |\Z)| sao(?!\w))")  # figures of a name: "22 trạm ‖ 5G", "sản phẩm OCOP ‖ 4 sao"
_AHEAD = 120  # signs behind a unit in which its words are looked for: more than are kept
_MOST, _FEW = 10, 4  # words


def sharers_after(text: str, end: int, known: LeadWords) -> str:
    """The words after a share, over the commas of several who share in it: "cán bộ, hội viên được học tập"."""
    said = words_after(text, end, known)
    found = _AFTER.match(text, end, end + _AHEAD)
    whole = found is not None and said.split() == found[0].split()  # nothing that begins something else
    if not found or not whole or len(said.split()) > _FEW or tells(said, bare=known is BARE):
        return said
    if " ".join(said.lower().split()[:2]) in known.plans:
        return said  # "đạt 95% ‖ kế hoạch ‖, hội viên được học tập"
    all_said, at = said, found.end()
    while text.startswith(", ", at) and (more := _AFTER.match(text, at + 1, at + _AHEAD)):
        words = more[0].split()
        if not words or words[0].lower() in known.ends or any(map(str.isdecimal, more[0])):
            break
        all_said, at = f"{all_said}, {' '.join(cut_after(words, _MOST))}", more.end()
        if tells(more[0], bare=known is BARE):
            return all_said
        if len(words) > _FEW:
            break
    return said


def words_after(text: str, end: int, known: LeadWords) -> str:
    """The words that go on after the unit, up to a mark, another figure or a word that begins something else."""
    found = _AFTER.match(text, end, end + _AHEAD)
    words = cut_after(found[0].lstrip(" /").split(), _MOST) if found else []
    if len(words) > 1 and f"{words[0]} {words[1]}".lower() in known.bounds:
        words = words[2:]  # "85% ‖ trở lên ‖ hội viên tham gia"
    small = list(map(str.lower, words))
    for at, word in enumerate(small):
        if (
            word[0].isdecimal()
            and not (at and small[at - 1] in known.reach)
            and not _CODE.match(" ".join(words[at : at + 2]))
        ):
            words = words[:at]
            break
        if word in known.ends and not (at > 1 and small[at - 1][0].isdecimal() and small[at - 2] in known.reach):
            words = words[:at]
            break
    while words and words[-1].lower() in known.leads:
        words.pop()
    return " ".join(words)
