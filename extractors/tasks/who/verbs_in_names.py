"""Tên người làm trông như động từ: where "lãnh đạo", "tổ chức", "cấp" are who and not what, or the last of some qualities.

chỉ đạo ‖ lãnh đạo các địa phương ‖ tăng cường …      chỉ đạo ‖ tổ chức Công đoàn tỉnh ‖ cần …
"""

from __future__ import annotations

from extractors.layout.view import View, words
from extractors.tasks.who.agency_heads import COUNTED, LEADERS, starts_agency
from extractors.tasks.words.verbs import Predicate

_PARTY = ("đảng cộng sản việt nam", "dang cong san viet nam")
_RESOLVES = ("nghị quyết", "nghi quyet", "chương trình hành động", "chuong trinh hanh dong")
_HEAD = 1200  # letters
_VERBS_TOO = ("tổ chức ", "to chuc ", "cấp ", "cap ")  # "tổ chức Công đoàn", "cấp hội cơ sở"
_INSIDE = words(r"(?:ở|tại) ")


def among_qualities(view: View, own: Predicate) -> bool:
    """Whether a verb without its object only ends what an adjunct lists: "Với tinh thần khách quan, ‖ đoàn kết, ‖ các đơn vị đã …"."""
    return view.low.startswith(", ", own.end) and not own.modal and starts_agency(view, own.end + 2) is not None


def party_leads(view: View, at: int) -> bool:
    """Whether "lãnh đạo" is what a resolution of the Party tells its own to do: "3.2. ‖ Lãnh đạo ‖ UBND xã rà soát quy hoạch"."""
    return view.low.startswith(LEADERS, at) and view.has_any(_PARTY, 0, _HEAD) and view.has_any(_RESOLVES, 0, _HEAD)


def are_leaders(view: View, at: int) -> bool:
    """Whether "lãnh đạo" is who and not what: "chỉ đạo ‖ lãnh đạo các địa phương ‖ tăng cường …"."""
    if not view.low.startswith(LEADERS, at):
        return False
    inside = view.match(_INSIDE, at + 9)
    at = inside.end() if inside else at + 9
    return view.upper(at) or starts_agency(view, at) is not None or view.match(COUNTED, at) is not None


def is_union(view: View, at: int) -> bool:
    """Whether "tổ chức", "cấp" are who and not what: "chỉ đạo ‖ tổ chức Công đoàn tỉnh ‖ cần …", "‖ cấp hội cơ sở ‖ rà soát …"."""
    return view.low.startswith(_VERBS_TOO, at) and starts_agency(view, at) is not None
