"""Mệnh đề có thể là nhiệm vụ không: what is never a likely task, whatever it weighs.

A heading, the title of the text, a form to be filled in, a closing formula, and what tells of a time that is over.
"""

from __future__ import annotations

from extractors.layout.layout import Layout
from extractors.layout.view import View, spelt, words
from extractors.tasks.anchors import FORMULA, FRAME, Anchors
from extractors.tasks.asking.undertakings import only_endures
from extractors.tasks.blocks.standing import is_caption
from extractors.tasks.grounds import names_figure
from extractors.tasks.judge import brings_in_points, heads_columns, in_brackets, is_blank, only_brings_in, only_grades
from extractors.tasks.likely.evidence import REACH
from extractors.tasks.likely.only_told import ASKS, STILL_AHEAD
from extractors.tasks.likely.passages import Passage
from extractors.tasks.told import will_not
from extractors.tasks.words.ahead import COMING
from extractors.tasks.words.phrases import begins
from extractors.tasks.words.refusals import only_settles
from extractors.tasks.words.tense import CLOSES, DONE_START, FORMULA_OF_CLOSING, only_binds
from extractors.tasks.words.verbs import predicate_at
from extractors.tasks.words.votes import only_votes

_SHORTEST = 12
_OPENING = 48  # letters with which a clause may say when
# What a thing is, or whose it is: "Sản xuất thử là việc sản xuất …", "Trách nhiệm của ‖ …".
_DEFINES = words(
    r"[^,;:]{3,70} là (?:(?:việc|quá trình|hoạt động|sự)(?!\w)|(?:bộ phận|cơ quan|đơn vị)(?: thường trực)?$)"
    r"|(?:trách nhiệm|vai trò|ý nghĩa|tầm quan trọng|quyền lợi) của (?![^;:.]*(?<!\w)(?:phải|cần)(?!\w))"
    r"|[^,;:.]{3,70} được (?:xác định|quy định|hiểu) (?:không phải )?là(?! nhiệm vụ)(?!\w)"
)
_CONTENTS = words(
    r".*(?<!\w)(?:một số|các|những|\d+)(?: nhóm)? (?:nội dung|nhiệm vụ|công việc|việc|giải pháp"
    r"|biện pháp)(?:, giải pháp)?(?: (?:trọng tâm|chủ yếu|cấp bách|khẩn cấp|trước mắt|cụ thể"
    r"|chính))*(?:,? cần (?:làm|tập trung|thực hiện|triển khai)(?: ngay| tốt)?)?(?: sau| sau đây)?$"
)
# Of which ones the next blocks tell: "Trong đó, ‖ đối với các dự án đã hoàn thành đưa vào sử dụng ‖:".
_OF_WHICH = words(r"(?:trong đó,? )?(?:riêng )?đối với [^,;:.]+$")
# What is to be done, and told in detail below: "Cán bộ, công chức nộp bản kê khai trước ngày 15/12/2025 ‖, cụ thể như sau ‖:".
_IN_DETAIL = words(r".{60,}, cụ thể(?: như sau)?$")
# Among figures to be reached: "Học sinh giỏi cấp tỉnh: ‖ từ 12 giải trở lên".
_ONLY_FIGURE = words(
    r"[^:;.\d]{3,60}: ?(?:từ|đạt|trên|dưới|ít nhất|tối thiểu|tối đa|không quá|khoảng|có|là|=|≥|≤)?(?: từ| trên)? ?\d"
)
# What only says of an event when, where or for whom it is: "2. Thời gian: Cấp xã xong trước 30/5; cấp tỉnh dự kiến 02 ngày".
_OF_EVENT = words(
    r"\**(?:thời gian|thời điểm|địa điểm|đối tượng|thành phần|quy mô|phạm vi)(?: [^\W\d]+){0,3}\**\s?:[\s*]*"
)
# How well something was done, at the end of what was done: "Mở các lớp tập huấn ‖ đầy đủ, kịp thời ‖", "Phát phiếu đến các hộ ‖ đạt trên 95% ‖".
_WELL = r"(?:chặt chẽ|nghiêm túc|kịp thời|đầy đủ|hiệu quả|nền nếp|nề nếp|chu đáo|đúng (?:quy định|tiến độ|kế hoạch|thời gian|quy trình)|khá tốt|rất tốt)"
_GRADED = words(rf".*?(?:(?<!\w){_WELL}(?:,? (?:và )?{_WELL})*|(?<!\w)đạt (?:trên |gần |hơn )?\d[\d.,]* ?%)$")
# What comes of something, and what nobody does: "‖ Nếu nước lên cao, lúa sẽ bị ngập ‖".
_COMES_OF_IT = words(
    r"(?:nếu|hễ|một khi|khi) (?!.*(?<!\w)(?:cần|phải|nên|không được|báo|gọi)(?!\w))[^;:.]{3,100}?(?:,| thì) [^;:.]{2,60}? (?:sẽ |dễ )?(?:bị"
    r"|mất|hư|hỏng|thiệt hại|ngập|chết|lỗ|ế)(?!\w)"
    r"|(?:do|vì|bởi)(?! (?:vậy|thế|đó)(?!\w)) [^;:.,]{3,80}, [^;:.]{2,50}? phải (?:chở|đi|bán|mua|thuê|chịu|bỏ|chờ|vay|đổ|bù|chạy|dừng|nghỉ)(?!\w)"
)
_TAIL = 90  # letters
_TIMES_PAST = spelt("năm qua", "tháng qua", "quý qua", "thời gian qua", "nhiệm kỳ qua", "tháng đầu năm")
# A paragraph that reports on a time: "Năm 2030, Hội Nông dân huyện ‖ đã ‖ mở 12 lớp. Vận động hội viên góp quỹ".
_REPORTS_ON_TIME = words(
    r"(?:trong |qua |sau )?(?:năm|quý|tháng|nhiệm kỳ|giai đoạn"
    r"|\d+ (?:năm|tháng))(?!\w)[^,;:.]{0,50}, [^,;:.]{3,80}? (?:cũng |luôn )?đã (?=\w)"
)
_ANOTHER_TIME = words(r"[.;] (?:trong |sang |bước sang |đến )?(?:năm|quý|tháng|nhiệm kỳ|giai đoạn|\d+ tháng)(?!\w)")
_TIMES_TO_COME = words(
    rf"(?<!\w)(?:{COMING}|cuối năm|còn lại|tiếp theo"
    r"|(?:nhiệm vụ|giải pháp)(?!(?: (?:trọng tâm|chính trị|công tác|chủ yếu))* (?:đã |được )+(?:đề ra|giao|đặt ra|phân công))"
    r"|yêu cầu|cần|phải)(?!\w)"
)


def may_be(seen: View, anchors: Anchors, laid: Layout, passage: Passage) -> bool:
    """Whether a clause may be a task at all: no heading, no form to be filled in, no closing formula."""
    start, end = passage.clause.start, passage.clause.end
    if end - start < _SHORTEST or is_blank(seen, start, end) or seen.text[end : end + 1] == "?":
        return False
    if seen.text[start:end].isupper():
        return False  # "Chủ đề: ‖ CHÀO MỪNG NGÀY THÀNH LẬP TRƯỜNG ‖"
    if seen.match(_COMES_OF_IT, start, end) or (passage.told.mode == "none" and only_endures(seen, start, end)):
        return False
    if in_brackets(seen, start, end) or only_brings_in(seen, start, end) or seen.match(_DEFINES, start, end):
        return False
    if heads_columns(seen, start, end) or brings_in_points(seen, start, end):
        return False
    if (passage.told.listed and only_grades(seen, start, end)) or only_votes(seen, start, end):
        return False
    if only_settles(seen, start, end) or will_not(seen, start, end, passage.told.assigner):
        return False
    if passage.told.mode == "target" and seen.match(_ONLY_FIGURE, start, end):
        return False
    if passage.told.aims and not names_figure(seen, start, end):
        return False
    if passage.told.mode == "result" and _is_graded(seen, start, end):
        return False
    placed = laid.placed[passage.block]
    leads_over = end >= placed.block.end - 2 and seen.text[end : end + 1] == ":"
    if leads_over and (seen.match(_CONTENTS, start, end) or seen.match(_OF_WHICH, start, end)):
        return False  # "yêu cầu các đơn vị ‖ thực hiện tốt một số nội dung ‖:"
    if is_caption(seen, placed.block):
        return False
    event = seen.match(_OF_EVENT, start, end)
    if event and predicate_at(seen, event.end(), end) is None:
        return False
    head = (placed.is_head or seen.text[placed.block.start] == "#") and seen.text[placed.block.end - 1] not in ".;"
    if head and (anchors.kinds_in(start, end) & FRAME or not seen.match(_IN_DETAIL, start, end)):
        return False  # "Chủ tịch yêu cầu các tỉnh …, cụ thể:" leads over to what it asks
    if begins(seen, DONE_START, start, end) or begins(seen, CLOSES, start, end) or only_binds(seen, start, end):
        return False
    if anchors.kinds_in(start, end) & FORMULA and seen.match(FORMULA_OF_CLOSING, start, end):
        return False
    return not _after_past_time(seen, max(placed.block.body, start - REACH), min(start + _OPENING, end))


def _is_graded(seen: View, start: int, end: int) -> bool:
    """Whether a clause among results says at its end how well it was done: "Tổ chức các lớp tập huấn ‖ chặt chẽ, nghiêm túc"."""
    graded = seen.match(_GRADED, max(start, end - _TAIL), end)
    return graded is not None and seen.search(STILL_AHEAD, start, end) is None and seen.search(ASKS, start, end) is None


def is_title(seen: View, laid: Layout, passage: Passage) -> bool:
    """Whether the block of a clause, the first of the text, has no mark at its end: "‖ Phấn đấu 85% cơ sở vững mạnh ‖"."""
    block = laid.placed[passage.block].block
    return not block.kind and seen.text[block.end - 1] not in '.;:!”"'


def _after_past_time(seen: View, start: int, end: int) -> bool:
    """Whether the paragraph tells of a time that is over, and of none to come since: "7 tháng đầu năm, … ‖ mở 16 lớp …"."""
    past = -1
    if seen.has_any(_TIMES_PAST[seen.plain], start, end):
        past = max(seen.low.rfind(time, start, end) for time in _TIMES_PAST[seen.plain])
    elif (reports := seen.match(_REPORTS_ON_TIME, start)) and not seen.search(_ANOTHER_TIME, start, end):
        past = reports.end()
    return past >= 0 and seen.search(_TIMES_TO_COME, past, end) is None
