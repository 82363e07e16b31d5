"""Biểu quyết kèm theo: a point that only tells how many voted for it, so that nothing more is to be done.

- Đề nghị tặng Bằng khen: ông Nam (20/22 phiếu)      3. Nhất trí đề nghị công nhận đảng viên chính thức: ‖ biểu quyết 26/26 đồng ý
No: "Giao kế toán rà soát công nợ: biểu quyết 20/20 đồng ý" (what was voted is somebody's work).
"""

from __future__ import annotations

from extractors.layout.view import View, words

_VOTES = ("phiếu", "biểu quyết", "phieu", "bieu quyet")
_COUNT = (
    r"\d+(?:/\d+)? ?(?:%|phiếu|(?:đ/c|đồng chí|đại biểu|thành viên|ủy viên|đảng viên|hội viên|hộ|người|ý kiến)(?!\w))"
)
# "…: ‖ biểu quyết 26/26 đ/c đồng ý", "Kết quả biểu quyết: 20/20 phiếu"
_VOTED = words(rf"(?:[^:;]{{3,300}}: ?)?(?:kết quả )?(?:biểu quyết|bỏ phiếu)(?: [^\W\d]+){{0,4}}:? {_COUNT}")
# Whom to honour or take in, with the votes behind it.
_HONOURED = words(
    r"(?:[^:;.]{0,60} )??(?:đề nghị|kiến nghị|đề xuất|suy tôn) (?:xét |xét, )?(?:tặng|tặng thưởng|truy tặng|công nhận"
    rf"|khen thưởng|khen|biểu dương|phong tặng|danh hiệu|kết nạp|chuẩn y)(?!\w)[^;]{{0,300}}?(?<![\w/.,]){_COUNT}"
)
_GIVEN = words(r"(?<!\w)(?:giao(?! thông| dịch| lưu)|phân công|yêu cầu)(?!\w)")


def only_votes(view: View, start: int, end: int) -> bool:
    """Whether the clause `[start, end)` tells with how many votes something was agreed, and charges nobody."""
    if not view.has_any(_VOTES, start, end):
        return False
    voted = view.match(_VOTED, start, end) or view.match(_HONOURED, start, end)
    return voted is not None and view.search(_GIVEN, start, end) is None
