"""Tên không có trong danh sách: who acts where no list knows his name.

đề nghị ‖ bạn đọc gần xa ‖ tiếp tục gửi bài      ‖ P.KD ‖ tìm thêm đại lý      ‖ CC Địa chính ‖ rà soát
No: "yêu cầu ‖ thời gian tổ chức ‖ hoàn thành trước …" (what is asked for does nothing itself).
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, spelt, words
from extractors.tasks.words.phrases import phrases
from extractors.tasks.words.verbs import Predicate, predicate_at
from vitext.fold import fold
from vitext.lazy import regex

_FIRST = regex(r"\w+")
# "mỗi ‖ tháng ‖" says how often, and not who.
TIMES = "tháng|tuần|năm|quý|ngày|buổi|đợt|lần|kỳ|học kỳ"
# What is asked for, and so does nothing itself.
_THING = phrases(
    r"(?:các|những|một số|mỗi) (?:nội dung|vấn đề|dự án|công trình|chỉ tiêu|nhiệm vụ|kiến nghị|giải pháp|ý kiến"
    r"|kết quả|hoạt động|chính sách|biện pháp|quy hoạch|kế hoạch|đề án|quy định|sản phẩm|vụ|hồ sơ|thủ tục|văn bản"
    r"|tài liệu|chương trình|phong trào|mô hình|tiêu chí)"
    r"|(?:tất|toàn|mọi) (?:cả |bộ )?(?:các |những )?(?:công tác|công việc|việc|nội dung|nhiệm vụ|phần việc|quá trình)"
    r"|việc|công việc|công tác|nội dung|vấn đề|kế hoạch|chương trình|số|tổng|sự|mức|về|trong|tại|theo|để|khi|nếu|nhiệm vụ"
    rf"|lịch(?! sử)|mỗi (?:{TIMES})|hằng|hàng (?:tháng|tuần|năm|quý|ngày)|định kỳ"
    r"|có (?:thể|sự)|được|bị|thay vì|thêm|kết quả|tình hình|hàng (?:nghìn|trăm|loạt)|(?:gần|hơn) \d|nhiệm kỳ"
    r"|giải pháp|chỉ tiêu|mục tiêu|kinh phí|nguồn|vốn|giống|vật tư|phân bón|mặt bằng|tài sản|sản phẩm|giấy (?:mời|khen|chứng nhận)"
    r"|máy (?:bơm|móc|tính|phát|xúc|cày)|thiết bị|dự toán|tiền|quà|sổ|thẻ|tết(?! nguyên)|dịp|đại hội|hội nghị|cuộc họp|những|thời gian|thời hạn|tiến độ|trụ sở|công sở|quy hoạch"
    r"|(?:mặc )?dù|mặc dầu|tuy|dẫu|vì|bởi|do(?=(?: đó| vậy)(?!\w))|(?:sau|từ|qua|trước|nhờ|theo) đó"
)
# … nor does what was made or bought, though one may work there: "các trường ‖ được đầu tư ‖".
_MADE = words(
    r" được (?:đầu tư|xây(?: dựng| mới| lại)?|cải tạo|sửa chữa|nâng cấp|lắp đặt|mua sắm|trang bị"
    r"|trồng mới)(?! (?:phương tiện|thiết bị|máy|vốn))(?!\w)"
)
GAP = regex(r"[^\s;:.()“”\"]*( +(?:[-–] )?)(?=\w)")
# A noun follows: "hệ thống liên minh các ‖ cấp ‖ đổi mới".
_EACH = tuple(spelling(word) for spelling in (str, fold) for word in ("các ", "những ", "mỗi ", "từng "))
# Small words between a name and its verb: "Những đơn vị bị nhắc nhở ‖ thì cũng ‖ phải báo cáo".
_LEADS_TO_VERB = words(r"(?: (?:thì|cũng|chỉ|đều|vẫn|lại|từng|mới|sẽ|bắt buộc|nên|mà|khi|nếu|đã|đang|để))+ ?$")
_LONGEST_LEADING = 30  # letters
_LONGEST_NAME = 12
_ADDRESSED = spelt("cô", "thầy", "bác", "em")
_SHORT_NAME = regex(r"(?![IVXL]+\b)(?:[A-ZĐ]{2,6}(?![\w./])|[A-ZĐ]{1,3}\.\s?[A-ZĐ]\w*)")
_SMALL_GROUP = words(
    r"(?:tổ|đội|nhóm|lớp|khối|cụm|ca|khu phố|xóm|ấp|khóm|bên|chuyền|hộ|thôn|bản) (?P<number>[a-z]?\d+\w*(?![.,]\d)|[a-d](?= ))"
    r"|(?:tổ|đội|nhóm) (?!chức|hợp|ngũ|viên|trưởng|ấm|giải|nhiệm|chỉ|vấn|nội|hàng|cây|đất|nợ|hộ|đối|ngành|ngoại|tuyển|hình)(?=[^\W\d])"
)
_LONGEST_GROUP = 4  # words behind "tổ"
_LONGEST_PLACE = 5  # words, with the one behind it
_LONGEST_SHORT, _SMALL_IN_A_ROW, _OBJECT = 8, 2, 4


def short_name(view: View, at: int, end: int) -> tuple[Span, Predicate] | None:
    """Who is named by a short form that no list knows, and what he is to do: "‖ P.KD ‖ tìm thêm đại lý", "‖ CC Địa chính ‖ rà soát"."""
    short = _SHORT_NAME.match(view.text, at, end)
    if short is None or view.text[at:end].isupper():
        return None
    place, small = short.end(), 0
    for _ in range(_LONGEST_SHORT):
        gap = GAP.match(view.low, place, end)
        if gap is None:
            return None
        place = gap.end()
        predicate = predicate_at(view, place, end)
        if predicate is not None and not view.upper(place) and (predicate.modal or predicate.end < end - _OBJECT):
            return (at, gap.start(1)), predicate
        small = 0 if view.upper(place) else small + 1
        if small > _SMALL_IN_A_ROW:
            return None
    return None


def small_group(view: View, at: int, end: int) -> tuple[Span, Predicate] | None:
    """A group that is named in small letters, and what it is to do: "…; ‖ tổ vật tư ‖ lấy thêm 2 báo giá", "…; ‖ đội 4 ‖ vớt bèo"."""
    group = view.match(_SMALL_GROUP, at, end)
    if group is None:
        return None
    place = group.end()
    for _ in range(1 if group["number"] else _LONGEST_GROUP):
        gap = GAP.match(view.low, place, end)
        if gap is None or view.upper(place):
            return None
        place = gap.end()
        predicate = predicate_at(view, place, end)
        if predicate is not None:
            return (at, gap.start(1)), predicate
    return None


def place_that_acts(view: View, at: int, end: int) -> tuple[Span, Predicate] | None:
    """A place by its name alone before a word of duty, for those who live there: "để giảm ùn tắc, ‖ Tân Lập ‖ cần …"."""
    place = at
    for count in range(_LONGEST_PLACE):
        word = _FIRST.match(view.text, place, end)
        if word is None or not view.low.startswith(" ", word.end()):
            return None
        if not word.group().istitle():
            predicate = predicate_at(view, place, end) if count > 1 else None
            return ((at, place - 1), predicate) if predicate and predicate.modal else None
        place = word.end() + 1
    return None


def unknown_subject(view: View, start: int, end: int) -> tuple[Span | None, Predicate | None]:
    """Who is asked, where no list knows the name: "đề nghị ‖ bạn đọc gần xa ‖ tiếp tục gửi bài"."""
    place = start
    for _ in range(_LONGEST_NAME):
        gap = GAP.match(view.low, place, end)
        if gap is None:
            return None, None
        place = gap.end()
        predicate = (
            None if view.upper(place) or view.low.endswith(_EACH, start, place) else predicate_at(view, place, end)
        )
        if predicate is not None and (
            predicate.modal or " " in view.low[place : predicate.end] or _is_own_name(view, start, gap.start(1))
        ):
            who = (start, named_until(view, start, gap.start(1)))
            return (None, None) if is_thing(view, *who) else (who, predicate)
    return None, None


def _is_own_name(view: View, start: int, end: int) -> bool:
    """Whether a name has no small letters at the head of a word, so that any verb ends it: "đề nghị ‖ Agribank ‖ cử cán bộ"."""
    words_of = view.text[start:end].split()
    if len(words_of) == 1 and words_of[0] in _ADDRESSED[view.plain]:
        return True  # "đề nghị ‖ cô ‖ xếp lại chỗ ngồi"
    return len(words_of) > 0 and all(word[0].isupper() and word[-1].isalnum() for word in words_of)


def named_until(view: View, start: int, end: int) -> int:
    """Where a name ends before small words that lead to its verb: "Những đơn vị bị nhắc nhở ‖ thì cũng ‖ phải báo cáo"."""
    leads = view.search(_LEADS_TO_VERB, max(start, end - _LONGEST_LEADING), end)
    return leads.start() if leads is not None and leads.start() > start else end


def was_made(view: View, start: int, end: int) -> bool:
    """Whether what is named was made or bought, and so does nothing itself: "các trường ‖ được đầu tư ‖ phải đạt chuẩn"."""
    return view.search(_MADE, start, end) is not None


def is_thing(view: View, at: int, end: int) -> bool:
    """Whether what is named in `[at, end)` is a matter or a thing, which does nothing itself: "các chỉ tiêu", "trụ sở"."""
    if was_made(view, at, end):
        return True
    first = _FIRST.match(view.low, at)
    return first is None or (first.group() in _THING.firsts and view.match(_THING.words, at) is not None)
