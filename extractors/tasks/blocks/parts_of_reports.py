"""Nội dung phải báo cáo: items that only name what a report is to hold are none of the work, their head is.

báo cáo cụ thể một số nội dung sau: ‖ (1) Số hộ phải di dời. ‖ (2) Tổng kinh phí cần hỗ trợ.
No: "thực hiện các nội dung sau: ‖ (1) Rà soát …", or items of which the first does not name what is told of.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.layout.sections import Placed
from extractors.layout.view import View, words

_REPORTS = words(
    r"(?<!\w)(?:báo cáo|thống kê|tổng hợp|cung cấp(?: thông tin)?|nêu rõ|làm rõ|đánh giá|gửi báo cáo)(?!\w)[^;:.]{0,140}?"
    r"(?<!\w)(?:nội dung|thông tin|số liệu|vấn đề)(?: (?:chính|chủ yếu|cụ thể|cơ bản|trọng tâm))?(?:,? (?:như )?sau(?: đây)?"
    r"|,? gồm| dưới đây)?\s*:\W*$"
)
_TAIL = 220  # letters
_OF_REPORT = words(
    r"\W*(?:(?:các|những|về) )*(?:số|tổng(?! rà soát| kiểm tra| kiểm kê| vệ sinh| kết| hợp)|tình hình|kết quả|diện tích|danh sách|kinh phí|nhu cầu|khó khăn|tồn tại|hạn chế"
    r"|vướng mắc|nguyên nhân|thông tin|mức|mức độ|tỷ lệ|thực trạng|tiến độ|thiệt hại|giá trị|thuận lợi|ưu điểm|bài học"
    r"|tên|họ và tên|địa chỉ|địa điểm)(?!\w)"
)
_FEWEST = 2


def end_of_reported(seen: View, placed: Sequence[Placed], index: int) -> int | None:
    """Where the items end that name what the block numbered `index` wants to be told of at its end; None where none do."""
    block = placed[index].block
    if seen.text[block.end - 1] not in ":*" or not seen.search(_REPORTS, max(block.body, block.end - _TAIL), block.end):
        return None
    first = placed[index + 1] if index + 1 < len(placed) else None
    if first is None or not first.block.kind or first.block.kind in (block.kind, "table"):
        return None
    if not seen.match(_OF_REPORT, first.block.body, first.block.end):
        return None
    items, end = [], first.block.end
    for item in placed[index + 1 :]:
        if not item.block.kind or item.level < first.level:
            break
        if item.level == first.level:
            if item.block.kind != first.block.kind:
                break
            items.append(seen.match(_OF_REPORT, item.block.body, item.block.end) is not None)
        end = item.block.end
    return end if len(items) >= _FEWEST and 2 * sum(items) > len(items) else None
