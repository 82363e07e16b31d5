"""Tỷ lệ của cái gì: what a share is of; that of a plan is told with the plan in brackets: "Thu ngân sách (dự toán)"."""

from __future__ import annotations

import re

from extractors.targets.edges import tells
from extractors.targets.lead_words import LeadWords
from extractors.targets.openings import is_measure
from extractors.targets.said import Said
from vitext.lazy import regex

_AGAINST = regex(r"\s{1,2}so\s{1,2}v[ớo]i(?=\s)")
_SET = regex(r"(?:đặt|đề|dat|de) ra|(?:được |duoc )?giao", re.IGNORECASE)  # "chỉ tiêu đã đặt ra (‖ 80% ‖ về việc)"
_ANNOUNCES = regex(
    (
        r"(?<!\w)(?:chỉ tiêu|mục tiêu|nhiệm vụ|chi tieu|muc tieu"
        r"|nhiem vu)(?: (?:chủ yếu|cụ thể|trọng tâm|chu yeu|cu the|trong tam))?\Z"
    ),
    re.IGNORECASE,
)
_WITH_AIM = regex(r"\s(?:với|theo|voi)\s(?:mục tiêu|chỉ tiêu|muc tieu|chi tieu)\Z", re.IGNORECASE)
_ABOUT = regex(r"(?:về|đối với|ve|doi voi) (?=\w)", re.IGNORECASE)  # a topic: "Về xây dựng Đảng: ‖ 100% chi bộ …"
_REACHED = regex(r"(?:hoàn thành|thực hiện|hoan thanh|thuc hien)(?: (?:mới|được|moi|duoc))?", re.IGNORECASE)
_SUMS = (["tổng"], ["tong"])
_LONG, _LONGEST_TOPIC, _MOST = 5, 8, 14  # words


def share_of(own: str, held: str, after: str, above: Said, known: LeadWords, *, bare: bool, makes: bool) -> Said:
    """What a share is of; that of a plan is told with the plan in brackets: "Thu ngân sách (dự toán)"."""
    if not own and above.whole and of_past(after, known):
        return Said(f"{above.whole} ({after})", held, above.whole)  # "thưởng 5 triệu đồng, bằng 96% ‖ năm ngoái"
    if not own and above.whole and makes and after and not tells(after, bare=bare):
        return Said(f"{above.whole} ({after})", held, above.whole)  # "chi đầu tư 5 tỷ đồng, chiếm 28% ‖ tổng chi"
    if of_plan(after, known):
        if above.whole and _REACHED.fullmatch(own):
            own = ""
        whole = own or above.whole or held
        return Said(f"{whole} ({after})" if whole else after, held, whole)
    if aimed := _WITH_AIM.search(own):
        own = own[: aimed.start()]  # "thúc đẩy tăng trưởng ‖ với mục tiêu ‖ đạt 8%"
    if not own and not after:
        words = above.whole or held or "%"
        return Said(words, held, above.whole or held)
    if after and own and (_ANNOUNCES.search(own) or _SET.fullmatch(own) or _is_topic(own)):
        return Said(after, held, after)  # "thông qua các chỉ tiêu chủ yếu: Phấn đấu ‖ 100% ‖ hội viên tham gia"
    known_alone = len(own.split()) > _LONG and (is_measure(own, bare=bare) or not tells(after, bare=bare))
    words = own if own and (known_alone or not after) else f"{own} {after}".strip()
    if len(words.split()) > _MOST and len(after.split()) > 2 and tells(after, bare=bare):
        words = after  # "Nghị quyết này được … thông qua với ‖ 100% ‖ đại biểu có mặt tán thành"
    return Said(words, held, words)


def _is_topic(own: str) -> bool:
    """Whether the words only say what is spoken of: "Về xây dựng Đảng: ‖ 100% chi bộ …"."""
    return _ABOUT.match(own) is not None and len(own.split()) <= _LONGEST_TOPIC


def of_plan(after: str, known: LeadWords) -> bool:
    """Whether the words after a share name the plan by which it is measured."""
    small = after.lower().split()
    if small[:1] in _SUMS:
        small = small[1:]  # "45% ‖ tổng kế hoạch vốn"
    return bool(small) and (small[0] in known.plans or " ".join(small[:2]) in known.plans)


def of_past(after: str, known: LeadWords) -> bool:
    """Whether the words after a share name the time with which it compares: "bằng 99% ‖ cùng kỳ năm trước"."""
    small = after.lower().split()
    return bool(small) and (small[0] in known.pasts or " ".join(small[:2]) in known.pasts)


def over_against(text: str, end: int) -> int:
    """Where the words go on behind "so với": "đạt 116% so với ‖ kế hoạch quý"; `end` without it."""
    found = _AGAINST.match(text, end)
    return found.end() if found else end
