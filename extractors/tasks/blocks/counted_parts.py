"""Phần được đếm của một việc: short items that only name the parts which their head counts are one task with it.

Bảo đảm trực đủ 4 cấp: ‖ - Trực lãnh đạo ‖ - Trực chuyên môn ‖ - …      thực hiện phương châm "4 tại chỗ": ‖ - Chỉ huy tại chỗ ‖ …
hoàn thiện các báo cáo: ‖ (1) Báo cáo về đất đai; ‖ (2) Báo cáo về đầu tư
No: "thực hiện 4 nhiệm vụ sau:" (each of them is one), items that are more or fewer than are counted, or whole clauses.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.layout.sections import Placed
from extractors.layout.view import View, words
from extractors.tasks.clauses import Clause
from extractors.tasks.matters import must_name
from extractors.tasks.who.agency_heads import starts_agency

_COUNTED = words(
    r"(?<!\w)(?P<n>\d{1,2}|hai|ba|bốn|năm|sáu)[”\"]? (?:cấp|ca|tại chỗ|tuyến|lớp|vòng|mức|không|khâu|kíp|tầng|rõ"
    r"|đúng)(?: [^\W\d]+){0,3}[”\"]?\s*(?:như sau|sau đây|gồm)?\s*:\W*$"
)
_IN_WORDS = {"hai": 2, "ba": 3, "bốn": 4, "bon": 4, "năm": 5, "nam": 5, "sáu": 6, "sau": 6}
_TAIL, _LONGEST_PART = 60, 50  # letters
_FEWEST = 2
# Papers that are counted in one sentence, each by its own words.
_PAPERS = words(
    r"(?<!\w)(?:các|những|\d{1,2}|hai|ba|bốn|năm) (?P<what>báo cáo|dự án|đề án|kế hoạch|dự thảo|nghị quyết|quyết định"
    r"|quy chế|quy định|hồ sơ|chương trình|văn bản|dự toán|phương án|tờ trình|biểu mẫu|chuyên đề|nghị định"
    r"|thông tư)(?: [^\W\d]+){0,3}$"
)
_LONGEST_NAMING = 60  # letters
ANY = "*"
_ASKS = words(r"(?:giao(?: cho)?|yêu cầu|đề nghị|phân công) (?=\w)")


def end_of_counted_parts(seen: View, placed: Sequence[Placed], index: int) -> int | None:
    """Where the last of the parts ends that the block numbered `index` counts at its end; None where it counts none."""
    block = placed[index].block
    counted = seen.search(_COUNTED, max(block.body, block.end - _TAIL), block.end)
    if counted is None:
        return None
    number = int(counted["n"]) if counted["n"].isdecimal() else _IN_WORDS[counted["n"]]
    parts = placed[index + 1 : index + 1 + number]
    if number < _FEWEST or len(parts) < number:
        return None
    kind = parts[0].block.kind
    after = placed[index + 1 + number].block.kind if index + 1 + number < len(placed) else ""
    if not kind or after == kind != block.kind or not all(_is_part(seen, one, kind) for one in parts):
        return None
    return parts[-1].block.end


def _is_part(seen: View, item: Placed, kind: str) -> bool:
    block = item.block
    words_of = seen.text[block.body : block.end].rstrip(" .;")
    return block.kind == kind and len(words_of) < _LONGEST_PART and not any(map(words_of.__contains__, ",;:"))


def counted_papers(seen: View, head: Clause, first: Clause) -> str | None:
    """What is counted behind the colon of a clause, where the first point is one of that kind: "hoàn thiện các ‖ báo cáo ‖: (1) Báo
    cáo …"; `ANY` where a paper must name it all: "dự thảo Đề án, nêu đầy đủ: (i) lý do; (ii) …"."""
    if not first.label or seen.text[head.end : head.end + 1] != ":":
        return None
    if must_name(seen, head.start, head.end, first.start):
        return ANY
    papers = seen.search(_PAPERS, max(head.start, head.end - _LONGEST_NAMING), head.end)
    return papers["what"] if papers and seen.low.startswith(papers["what"], first.start) else None


def is_counted(seen: View, piece: Clause, what: str) -> bool:
    """Whether a piece is one more of what is counted, or goes on with what the last of them is to hold."""
    if piece.label and what == ANY:
        return True
    if piece.label:
        return seen.low.startswith(what, piece.start)
    asks = seen.match(_ASKS, piece.start, piece.end)
    return not piece.opens and not (asks and starts_agency(seen, asks.end()) is not None)
