"""Chỉ tiêu của nhiệm vụ: clauses that only say how far work must come, and are no task themselves.

    Mở các lớp tập huấn; ‖ chỉ tiêu: bồi dưỡng 40 lượt người; ‖ thành lập mới hợp tác xã đạt từ 02 HTX trở lên
    ‖ Hội nghị thống nhất các chỉ tiêu chủ yếu: bồi dưỡng cán bộ đạt trên 40 lượt người; ‖ nợ quá hạn không quá 02% ‖
No: "…; bồi dưỡng 40 lượt người" (nothing says that it measures), "…; chỉ tiêu: …; giao Văn phòng theo dõi, đạt 100%",
"Các chỉ tiêu: phấn đấu kết nạp ít nhất 40 hội viên" (it is told what to do).
"""

from __future__ import annotations

from extractors.layout.view import View, words
from extractors.tasks.clauses import Clause
from extractors.tasks.set_out import SETS_OUT

_MEASURE = words(r"(?:các |với )?(?:chỉ tiêu|mục tiêu|chỉ số)(?: (?:cần đạt|phải đạt|cụ thể|phấn đấu|giao|là))?\s?:")
_FIGURES = words(
    r"(?:[^:;.]{0,90} )?(?:các|những|một số|\d+) chỉ tiêu(?: [^\s:;,.]+){0,5}(?:, (?:như|gồm|cụ thể))?\s?:"
)
_AIMS = ("tiêu", "tieu")
# A figure that is told of what stands before it: "thành lập mới hợp tác xã ‖ đạt 02 HTX".
_REACHES = words(r"[^:;]* (?:đạt(?: (?:trên|từ|khoảng|ít nhất|tối thiểu))?|không quá|không dưới|dưới) \d")
_ASKS = words(r"(?<!\w)(?:giao|đề nghị|yêu cầu|phân công|chủ trì|phấn đấu|tập trung)(?!\w)")


def measures(seen: View, clause: Clause, *, measured: bool) -> bool:
    """Whether a clause is one; `measured`: the piece before it is, and figures may go on."""
    start, end = clause.start, clause.end
    if not clause.opens and seen.match(_MEASURE, start, end):
        return True
    if clause.opens:
        if not seen.has_any(_AIMS, start, end):
            return False
        figures = seen.match(_FIGURES, start, end)
        return figures is not None and _only_reaches(seen, figures.end(), end)
    return measured and _only_reaches(seen, start, end)


def measures_set(seen: View, clause: Clause) -> bool:
    """Whether such a sentence sets what is to be reached: "Đại hội ‖ đề ra các chỉ tiêu ‖: …", not "hoàn thành các chỉ tiêu: …"."""
    colon = seen.low.find(":", clause.start, clause.end)
    return colon >= 0 and seen.search(SETS_OUT, clause.start, colon) is not None


def _only_reaches(seen: View, start: int, end: int) -> bool:
    return seen.match(_REACHES, start, end) is not None and seen.search(_ASKS, start, end) is None
