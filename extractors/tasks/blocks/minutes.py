"""Biên bản: what the points of an agenda are called and who read what out there is told, and given to nobody.

BIÊN BẢN … ‖ 1. Triển khai kế hoạch năm học: ‖ - Tổ trưởng ‖ quán triệt văn bản của cấp trên ‖ (told) ‖ - Mỗi giáo viên dự giờ 02 tiết (a task)
"""

from __future__ import annotations

from functools import lru_cache

from extractors.layout.blocks import Block
from extractors.layout.layout import layout_of
from extractors.layout.view import View, words
from extractors.tasks.raw import RawTask

_TITLES = 16
_MINUTES = words(r"[\s*#|]*biên bản(?!\w)")
_POINT = words(
    r"(?:quán triệt|triển khai|phổ biến|thông qua|đánh giá|nghe|thảo luận|góp ý|báo cáo|sơ kết|tổng kết|bàn(?! giao| hành))(?!\w)"
)
_READS_OUT = words(
    r"(?:đồng chí|đ/c|ông|bà|thầy|cô|anh|chị|(?:phó )?(?:tổ trưởng|bí thư|hiệu trưởng|chủ tịch|giám đốc"
    r"|trưởng (?:phòng|ban|thôn|khoa|bộ môn))|phó hiệu trưởng|chủ tọa|chủ trì"
    r"|thư ký)(?: [^,;:.]{1,60}?)??(?:(?: [-–]|,) [^,;:.]{3,60}?)?,? "
    r"(?P<reads>phát biểu|khai mạc|quán triệt|phổ biến|thông qua|trình bày|đọc|công bố|báo cáo|tuyên bố lý do|giới thiệu"
    r"|triển khai|nhắc lại|điểm lại|tóm tắt)(?: (?:khai mạc|lại|các|toàn văn|một số|nhanh|trước))*"
    r"(?: (?:dự thảo|văn bản|kế hoạch|nghị quyết|công văn|chỉ thị|chương trình|báo cáo|đại biểu|quyết định"
    r"|thông tư|quy chế|nội dung|tinh thần|kết quả|tình hình|thành phần|lý do|hội nghị|các (?:việc|nội dung|ý kiến|vấn đề)(?= đã| trên|\s*$))(?!\w)| ?[:,]|$)"
)
_WHO = r"(?:đồng chí|đ/c|ông|bà|thầy|cô|anh|chị|bác|chú|(?:phó )?(?:tổ trưởng|bí thư|hiệu trưởng|chủ tịch|chủ nhiệm|giám đốc|trưởng \w+)|chủ tọa|chủ trì)"
# What somebody answers, and asks of nobody: "Trả lời từng ý kiến, ‖ Chủ tịch nói thẳng là ‖ kinh phí chưa có, phải chờ xã".
_ANSWERS = words(
    rf"(?:(?:để |sau khi |trong phần |khi )?(?:trả lời|giải trình|giải đáp|tiếp thu|làm rõ|đáp lại|trao đổi lại)(?!\w)[^;:.]{{0,90}}?, )?{_WHO}(?: [^,;:.]{{1,40}}?)??"
    r" (?:nói|trả lời|giải thích|cho biết|thông tin|cho hay|trao đổi)(?: (?:thẳng|rõ|lại|thêm|luôn|ngay))* (?:là|rằng)(?!\w)"
    r"(?![^;:.]*(?<!\w)(?:sẽ|hứa|giao|phân công|yêu cầu|đề nghị)(?!\w))"
)
_OPENS_ANSWERS = words(
    rf"(?:trả lời|giải trình|giải đáp|tiếp thu|làm rõ|đáp lại)(?: (?:từng|các|những|chung|lại))*(?!\w)[^;:.]{{0,70}}?, {_WHO}(?!\w)"
)
# How somebody finds that things went: "Giám đốc ‖ đánh giá các bộ phận cơ bản hoàn thành việc tháng 5".
_JUDGES = words(
    r"(?:đồng chí|đ/c|ông|bà|thầy|cô|anh|chị|(?:phó )?(?:tổ trưởng|bí thư|hiệu trưởng|chủ tịch|giám đốc|trưởng (?:phòng|ban|thôn|khoa))"
    r"|chủ tọa|chủ trì|hội nghị|cuộc họp)(?: [^,;:.]{1,40}?)?? (?:đã )?(?:đánh giá|nhận xét|nhận định|ghi nhận|biểu dương|khen|hoan nghênh)"
    r"(?! (?:lại|học sinh|chất lượng|xếp loại))(?!\w)[^;:.]* (?:đã|còn|chưa|cơ bản|tốt|khá|chậm|nghiêm túc|tích cực|nỗ lực|cố gắng)(?!\w)"
    r"(?![^;:.]*(?<!\w)(?:cần|phải|sẽ|yêu cầu|đề nghị)(?!\w))"
)
_AHEAD = words(
    r"(?<!\w)(?:cần|phải|sẽ|yêu cầu|đề nghị|trước ngày|chậm nhất|hạn|trong tháng|trong tuần|tới|hoàn thành"
    r"|(?:kỳ|cuộc|phiên|buổi) họp sau)(?!\w)"
)


@lru_cache(maxsize=4)
def is_minutes(seen: View) -> bool:
    """Whether one of the first lines, in capitals, says that the text is minutes."""
    for item in layout_of(seen.text).placed[:_TITLES]:
        block = item.block
        if (
            seen.match(_MINUTES, block.start, block.end)
            and seen.text[block.start : block.end].lstrip("*# |")[:8].isupper()
        ):
            return True
    return False


def given_there(seen: View, block: Block, found: list[RawTask], *, lead_in: bool) -> list[RawTask]:
    """The tasks of a block without the name of the agenda's point that it is, and without what somebody only read out."""
    if not found or not is_minutes(seen):
        return found
    last = found[-1]
    names_point = lead_in and block.kind and last.rule != "frame" and last.start == block.body
    if names_point and last.end >= block.end - 3 and seen.match(_POINT, block.body, block.end):
        return found[:-1]
    return [task for task in found if task.rule == "frame" or not reads_out(seen, task.start, task.end, task.action[0])]


def reads_out(seen: View, start: int, end: int, acts: int | None = None) -> bool:
    """Whether the clause `[start, end)` tells that somebody opened the meeting, read something out or found how things went; where its verb
    begins at `acts`, no later: "Đ/c Thịnh ‖ phụ trách khu B, báo cáo kết quả" charges him."""
    if seen.match(_JUDGES, start, end) or seen.match(_ANSWERS, start, end):
        return True
    reads = seen.match(_READS_OUT, start, end)
    if reads is None or (acts is not None and acts < reads.start("reads")):
        return False
    return seen.search(_AHEAD, start, end) is None


def opens_answers(seen: View, start: int, end: int) -> bool:
    """Whether a paragraph of minutes begins with somebody who answers those who asked above, and so goes on with nothing of theirs."""
    return is_minutes(seen) and seen.match(_OPENS_ANSWERS, start, end) is not None
