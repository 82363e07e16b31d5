"""Danh sách chỉ kể lại: a lead-in below which nothing is to be done, for it compares, reports or hands papers over.

Phương án khác thiết kế ở 03 nội dung: ‖ (1) …      Báo cáo: Sở đã chỉ đạo các đơn vị các nội dung sau: ‖ - Rà soát …
Sở A kính trình UBND tỉnh các nội dung sau: ‖ a) Văn bản …      No: "… ở 03 nội dung, đề nghị sửa như sau: ‖ …"
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents.find import find_document_facts
from extractors.layout.sections import Placed
from extractors.layout.view import View, words

_TAIL = 260  # letters of a lead-in that say what it brings in
_SIGNS = (" khác ", "không ", "chưa ", "đã ", "trình ")
_DIFFERS = words(
    r"(?<!\w)(?:khác(?: (?:cơ bản|biệt|nhau))?|sai lệch|chênh lệch|(?:không|chưa) (?:khớp|thống nhất|trùng khớp|đồng nhất))"
    r"(?!\w)[^.;:]{0,90}(?<!\w)(?:ở|tại|về)(?: các| những| một số| \d+)? (?:nội dung|điểm|chỉ tiêu|thông số|số liệu|vị trí)(?!\w)"
    r"(?:[^.;:]{0,20}|[^.;:]{0,20}\([^()]{0,120}\)[^.;:]{0,20}):\W*$"
)
# What was told before the report: "Sở ‖ đã chỉ đạo các đơn vị ‖ thực hiện các nội dung sau:".
_TOLD = words(
    r"(?<!\w)đã (?:(?:kịp thời|thường xuyên|chủ động|tập trung|tham mưu|ban hành [^.;:,]{3,80}) )*(?:lãnh đạo, )?"
    r"(?:chỉ đạo|yêu cầu|đôn đốc|hướng dẫn|triển khai|thực hiện)(?!\w)[^.;:]{0,160}?(?<!\w)(?:sau|cụ thể|sau đây)\s*:\W*$"
)
_SUBMITS = words(
    r"(?<!\w)(?:kính |xin )?trình [^.;:]{3,90}? (?:các|những|một số) (?:nội dung|văn bản|tài liệu|dự thảo)(?: như)?"
    r" sau(?: đây)?\s*:\W*$"
)
_PAPERS = words(
    r"\W*(?:(?:dự thảo|bản) )?(?:văn bản|quyết định(?! (?:việc|về việc)\W)|nghị quyết|tờ trình|thông báo (?=số|kết)|báo cáo (?=\w+ của|kết quả)|kế hoạch|đề án|hồ sơ)(?!\w)"
)
_ASKS = words(
    r"(?<!\w)(?<!đã.)(?:đề nghị|yêu cầu(?! (?:kỹ thuật|của))|kiến nghị|đề xuất|giao (?=các|cho|sở|phòng|ủy|ubnd|công ty)|phân công|cần(?! thiết)|tiếp tục|sẽ|thời gian tới)(?!\w)"
)


def end_of_told(seen: View, placed: Sequence[Placed], index: int) -> int | None:
    """Where the items end below the lead-in numbered `index` that compare, were told before the report, or are only handed over."""
    block = placed[index].block
    tail = max(block.body, block.end - _TAIL)
    first = placed[index + 1] if index + 1 < len(placed) else None
    if first is None or not first.block.kind or seen.plain or not seen.has_any(_SIGNS, tail, block.end):
        return None
    if first.block.kind == block.kind or not _tells(seen, tail, block.end, first):
        return None
    end = first.block.end
    for item in placed[index + 2 :]:
        other = item.level == first.level and item.block.kind != first.block.kind
        if not item.block.kind or item.level < first.level or other:
            break
        end = item.block.end
    return end


def _tells(seen: View, start: int, end: int, first: Placed) -> bool:
    if seen.search(_SUBMITS, start, end):
        return seen.match(_PAPERS, first.block.body, first.block.end) is not None
    if seen.search(_ASKS, start, end):
        return False
    if seen.search(_DIFFERS, start, end):
        return True
    return find_document_facts(seen.text).facts.kind == "report" and seen.search(_TOLD, start, end) is not None
