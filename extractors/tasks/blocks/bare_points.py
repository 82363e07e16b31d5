"""Việc ghi trần dưới mục của biên bản: what stands bare below a topic of minutes, where no line says that it was concluded.

1. Phòng cháy ‖ - Bảo vệ khóa xe.      2. Thu quỹ: ‖ - Cô Lan thu trước 15/4      3. Chó thả rông ‖ Hộ nào nuôi chó phải xích. …
No: below "Ý kiến", "Kết quả", "Thành phần"; what was done ("- Tặng 86 suất quà. ‖ - Thăm 5 gia đình."), who reads out.
"""

from __future__ import annotations

from functools import lru_cache

from extractors.layout.blocks import Block
from extractors.layout.layout import layout_of
from extractors.layout.modes import folded
from extractors.layout.sections import Placed
from extractors.layout.view import View, words
from extractors.tasks.blocks.matter_and_who import matter_and_who
from extractors.tasks.blocks.minutes import is_minutes, reads_out
from extractors.tasks.clauses import clauses
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.small_offices import small_office
from extractors.tasks.who.unlisted import small_group
from extractors.tasks.words.verbs import Predicate, predicate_at
from vitext.lazy import regex

_BULLETS = frozenset(("dash", "plus", "letter", "paren"))
_MARKS = frozenset(("dash", "plus"))
_TOPICS = frozenset(("number", "decimal", "letter", "paren", "roman", "capital", "line", "part"))
# Parts of minutes that tell who was there, what was said, read out, counted or voted on, and give no work.
NO_TOPIC = regex(
    r".*\b(?:thanh phan|thoi gian|dia diem|bao cao|ket qua|danh gia|nhan xet|tinh hinh|y kien|thao luan|phat bieu|bieu quyet"
    r"|bau(?! cu tri)|bo phieu|thong tin|thong bao|khai mac|be mac|mo dau|phan dau|tham du|co mat|vang mat|chu tri|thu ky|so ket|tong ket"
    r"|kiem diem|da lam|uu diem|han che|ton tai|kho khan|thuan loi|nguyen nhan|tra loi|giai trinh|giai dap|hoi dap|de xuat|kien nghi"
    r"|gop y|trao doi|tham luan|binh xet|xet (?:don|ket nap|khen)|thong qua|chuong trinh (?:hop|lam viec|nghi su)|ly do|dien bien (?!hoa)"
    r"|muc dich|can cu|dac diem|thuc trang|thoi su|so luong|danh sach|nhan su|khach moi|dai dien|thu chi|quyet toan|quy che|quy dinh|quy uoc"
    r"|chi tieu|muc tieu|noi nhan|dai bieu|nghi quyet|truc tiep)\b"
)
_AGENDA = regex(
    r"(?:cac |mot so |phan )*(?:noi dung|chuong trinh|nghi trinh|van de)(?: (?:chinh|cu the|chuong trinh|cua))*"
    r"(?: (?:cuoc |buoi |phien |ky )?(?:hop|lam viec|hoi nghi|sinh hoat|dai hoi))?(?: (?:thang|quy|tuan|ky nay).{0,16})?\W*$"
)
# What tells of what is, was or came of it.
_TOLD = words(
    r"(?<!\w)(?:đã|đang|vừa|đạt|hiện|tăng|giảm(?= \d| so(?!\w))|so với|vẫn|mới (?:thu|làm|đạt|nộp|có)|được (?:\d+|cấp|tặng|khen|xây)|xếp loại"
    r"|tổng số|bình quân|(?:tuần|tháng|quý|năm) (?:qua|trước|ngoái)|hôm qua|cho biết|phản ánh|hỏi|trả lời|đồng ý|nhất trí|tán thành"
    r"|không có ý kiến)(?!\w)"
)
_LACKS = words(r"(?<!\w)(?:chưa|bị|còn (?:\d+|tồn|chậm|thiếu|yếu|lại|nợ))(?!\w)")
_OVER = words(
    r"(?<!\w)(?:thu|chi|làm|mua|bán|trồng|vận động|ủng hộ|kết nạp|nộp|huy động|hoàn thành|giải ngân|nhận) được(?!\w)"
)
# By when, or how strictly, something is to be done.
_SURE = words(
    r"(?<!\w)(?:trước (?:ngày )?\d[\d/.]*|trước (?:tết|rằm|mùa|thứ|khi|hôm)|chậm nhất|muộn nhất|trễ nhất|hạn (?:chót|cuối|đến|\d+)|xong (?:trước|trong)"
    r"|(?:ngay )?(?:trong|vào) (?:tuần|tháng|quý|sáng|chiều|tối|ngày|hôm|thứ|chủ nhật|đợt|dịp|vụ)|(?:tuần|tháng|quý) (?:này|sau|tới|\d+)"
    r"|(?:sáng|trưa|chiều|tối) (?:(?:ngày )?\d{1,2}/\d{1,2}|mai|nay)|hôm nay|ngày (?:mai|mốt|kia)|từ (?:ngày )?\d[\d/.]*|đến hết|hết (?:tháng|tuần|ngày)|(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|buổi|sáng|tối)"
    r"|phải|cần|không được|không để|nghiêm cấm|cấm|tuyệt đối)(?!\w)"
)
# What those who meet did there, or what only names a point.
_NO_WORK = words(
    r"(?:thảo luận|bàn(?! giao)|nghe|thông qua|biểu quyết|bầu|đánh giá|nhận xét|quán triệt|phổ biến|trình bày|thông tin"
    r"|thông báo(?= (?:tình hình|kết quả|một số|về))|báo cáo(?= (?:tình hình|kết quả|công tác|tài chính|thu))|báo cáo:|kiểm điểm|sơ kết(?= công)"
    r"|chủ trì|điều hành|có mặt|vắng|dự|tham dự|mời dự|ghi biên bản|ghi chép|ghi:|thư ký|họp(?! (?:dân|xóm|tổ|phụ huynh|lại))|tuyên bố|khai mạc|giới thiệu"
    r"|kiến nghị|đề nghị|đề xuất|xin|hỏi|trả lời|giải trình|giải đáp|tiếp thu|góp ý|phát biểu|nêu|nói|đồng ý|nhất trí|thống nhất"
    r"|không (?:đồng ý|nhất trí|xét|xem xét|giải quyết|có)|phản ánh|rút kinh nghiệm|biểu dương|khen|phê bình|tuyên dương|cảm ơn|ghi nhận|thu chi|tồn"
    r"|làm (?:chủ|thư ký)|là|vay|kính)(?!\w)"
)
_COUNTS = words(r"(?:[^\s,;:.]+ ){1,4}?\d")
_NOT = words(r"(?:không được|không để|cấm|nghiêm cấm|tuyệt đối không)(?!\w)")
# What a line says that brings in a list of another sort, or tells itself.
_NO_NAME = words(r"(?<!\w)(?:đã|nghe|gồm|được|qua|có|là|hôm nay|vắng|cùng|do|lúc|hồi|ngày \d+)(?!\w)")
_LONGEST_LINE, _OPENING = 60, 4  # letters of the line above a list; blocks with which minutes begin
_LONGEST, _LONGEST_PARAGRAPH, _MOST = 320, 700, 24  # letters of an item, of a paragraph; items of a list
_SHORT_LINE = 120  # letters of a line without a mark
_FEWEST_DOING = 2


def is_bare_point(seen: View, index: int) -> bool:
    """Whether the block number `index` stands bare below a topic of minutes and says what is to be done."""
    return is_minutes(seen) and index in _bare_points(seen)


@lru_cache(maxsize=4)
def _bare_points(seen: View) -> frozenset[int]:
    """The numbers of all blocks that do so."""
    placed = layout_of(seen.text).placed
    lists: dict[tuple[int, bool], list[int]] = {}
    for index, item in enumerate(placed):
        topic = _topic_of(seen, placed, index)
        if topic is not None:
            lists.setdefault((topic, bool(item.block.kind)), []).append(index)
    return frozenset(
        index
        for (topic, _), group in lists.items()
        if len(group) <= _MOST
        for index in _doing(seen, placed, group, only_sure=_names_agenda(seen, placed[topic].block))
    )


def _names_agenda(seen: View, topic: Block) -> bool:
    """Whether a head names no topic, so that an agenda may stand below it: "II. Nội dung", "Chương trình họp:"."""
    return _AGENDA.match(folded(topic.words(seen.text)[:60])) is not None


def _topic_of(seen: View, placed: tuple[Placed, ...], index: int) -> int | None:
    """The number of the head that names a topic and has this item or paragraph below it, where no head above is of another sort."""
    item, block = placed[index], placed[index].block
    if item.mode != "none" or item.is_head or block.table is not None:
        return None
    if (block.kind and block.kind not in _BULLETS) or len(block.words(seen.text)) > (
        _LONGEST if block.kind else _LONGEST_PARAGRAPH
    ):
        return None
    topic = _line_above(seen, placed, index)
    if topic is None and item.heads and placed[item.heads[-1]].is_head:
        topic = item.heads[-1] if placed[item.heads[-1]].block.kind in _TOPICS else None
    if topic is None:
        return None
    heads = {*item.heads, topic}
    if any(NO_TOPIC.match(folded(placed[head].block.words(seen.text)[:120])) for head in heads):
        return None
    return topic


def _line_above(seen: View, placed: tuple[Placed, ...], index: int) -> int | None:
    """The number of the line without a label that heads the list of an item: "Đường hoa: ‖ - Dọn cỏ. ‖ - Sửa hàng rào."."""
    kind, label = placed[index].block.kind, placed[index].block.label
    at = index - 1
    while (
        kind and at > 0 and (placed[at].block.kind, placed[at].block.label) == (kind, label) and not placed[at].is_head
    ):
        at -= 1
    above = placed[at].block
    starred = bool(kind) and above.kind in _MARKS  # "* Đường hoa: ‖ - Dọn cỏ."
    starred = starred and (placed[at].is_head or (above.label != label and seen.text[above.end - 1].isalnum()))
    if at < _OPENING or (placed[at].block.kind and not starred) or placed[at].block.table is not None:
        return None
    line = placed[at].block
    words_of = line.words(seen.text)
    named = words_of.endswith(":") or starred or (kind and placed[at].is_head)
    if not named or len(words_of) > _LONGEST_LINE or words_of.isupper() or seen.search(_NO_NAME, line.body, line.end):
        return None
    return at


def _doing(seen: View, placed: tuple[Placed, ...], group: list[int], *, only_sure: bool) -> list[int]:
    """The items of a list that say what is to be done; none of a list that tells what was."""
    said = [(index, _says(seen, placed[index].block)) for index in group]
    told = any(how == "told" for _, how in said)
    doing = [index for index, how in said if how in ("sure", "does", "counts")]
    plain = sum(how in ("sure", "does") for _, how in said)
    several = len(doing) >= _FEWEST_DOING and len(doing) * 2 >= len(group)
    if only_sure or told or not plain or plain * 2 < len(doing) or not several:
        return [index for index, how in said if how == "sure"]
    return doing


def _says(seen: View, block: Block) -> str:
    """How an item says what it says: for "sure" or only "does", "counts" or has "told" it; "" where it says none of these."""
    at, end = block.body, block.end
    told = any(not seen.upper(found.start()) for found in seen.of(_TOLD).finditer(seen.low, at, end))
    if told or seen.search(_OVER, at, end):  # not "Thầy ‖ Đạt ‖ mua thêm bình"
        return "told"
    if seen.low.find(": ", at, min(end, at + _LONGEST_LINE)) > 0 and matter_and_who(seen, at, end):
        return "sure"
    first = next(iter(clauses(seen.text, at, end)), None)
    work = _work(seen, at, first.end if first else end)
    if work is None or reads_out(seen, at, end, work.start):
        return ""
    if seen.search(_SURE, at, end):
        return "sure"
    if seen.search(_LACKS, at, end):
        return "told"
    if not block.kind and (work.start == at or end - at > _SHORT_LINE):
        return ""  # "Đoàn thanh niên ‖ dựng rạp" is short and says who does it
    return "counts" if seen.match(_COUNTS, work.start, end) and work.start == at else "does"


def _work(seen: View, at: int, end: int) -> Predicate | None:
    """What is to be done, with which a clause begins, or who does it and right behind him what."""
    office = small_office(seen, at, end)
    work = office[1] if office else predicate_at(seen, at, end)
    if work is None:
        agency = agency_at(seen, at, end)
        if agency is not None:
            work = predicate_at(seen, agency + 1, end) if agency + 1 < end else None
        elif (group := small_group(seen, at, end)) is not None:
            work = group[1]
    if work is None or seen.match(_NO_WORK, work.start, end):
        return None
    return work
