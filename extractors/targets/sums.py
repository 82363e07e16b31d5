"""Số tiền dùng vào đâu: what a sum of money was for.

huy động ‖ 5 tỷ đồng      làm giảm ‖ 100 tỷ đồng ‖ doanh thu vận tải      xử phạt … với số tiền ‖ 2 tỷ đồng → xử phạt (số tiền)
"""

from __future__ import annotations

import re

from extractors.quantities.quantity import Quantity
from extractors.targets.around import raw_words, without_leads
from extractors.targets.behind import words_after
from extractors.targets.lead_words import BARE, LeadWords
from extractors.targets.openings import is_verb, without_opening
from extractors.targets.said import Said
from vitext.lazy import regex

_SUM = regex(
    r"(?<!\w)(?:(?:mức|muc)(?=\s(?:[^\W\d]+\s){0,3}\Z)"
    r"|(?:(?:tổng|tong)\s{1,2})?(?:(?:số|so)\s{1,2}(?:tiền|tien)|(?:trị|tri)\s{1,2}(?:giá|gia))(?!\w))",
    re.IGNORECASE,
)
TOTAL = regex(r"(?<!\w)t[ổo]ng\s{1,2}s[ốo](?!\w)", re.IGNORECASE)
_REMAINS, _REST = ("còn lại", "con lai"), regex(r" do [^,;:.()\n]{3,60}")
_SHORT = 1  # words


def is_sum_of_last(text: str, bound: int, start: int, known: LeadWords) -> bool:
    """Whether a sum is what those are worth that were counted right before: "500 thẻ BHYT ‖ trị giá ‖ 436 triệu đồng"."""
    found = _SUM.search(text, bound, start)
    return found is not None and known.leads.issuperset(text[found.end() : start].lower().split())


def sum_of(text: str, one: Quantity, bound: int, own: str, held: str, known: LeadWords) -> Said:
    """What a sum of money was for, with what it went to where nothing but the deed stands before it."""
    bare = known is BARE
    start, end = one.span
    words = held or without_leads(without_opening(raw_words(text, bound, start), bare=bare, place=True), known)
    if len(words.split()) <= _SHORT or is_verb(own or held, bare=bare):
        spent = words_after(text, end, known)  # "làm giảm ‖ 100 tỷ đồng ‖ doanh thu vận tải"
        words = f"{words} {spent}".strip() if " " in spent else words
    if (rest := _REST.match(text, end)) and own.lower().endswith(_REMAINS):
        words = f"{own} {rest[0].strip()}"  # "còn lại ‖ 3 tỷ đồng ‖ do các hộ đóng góp"
    if not words and (total := TOTAL.search(text, bound, start)):
        words = total[0]
    if words and not own and (its_sum := _SUM.search(text, bound, start)):
        words = f"{words} ({' '.join(its_sum[0].split())})"  # "xử phạt 320 trường hợp với ‖ số tiền ‖ 5 tỷ đồng"
    words = words or one.unit
    return Said(words, held, words)
