"""Chuyện khác trong một tờ báo: paragraphs of news in which nobody gives work: what the law provides, what a court weighs, how a match went.

Theo Luật Hợp tác xã năm 2023, ‖ Ban kiểm soát giám sát …; ‖ HĐQT báo cáo …      ‖ Hội đồng xét xử buộc bị cáo bồi thường …
No: what somebody asks there: "Theo quy định, hồ sơ nộp trước 10/9. ‖ Bà Hoa đề nghị các HTX nộp sớm".
"""

from __future__ import annotations

from collections.abc import Iterator

from domain.extraction import Span
from extractors.documents.find import find_document_facts
from extractors.layout.layout import Layout
from extractors.layout.view import View, words
from extractors.tasks.clauses import clauses
from extractors.tasks.raw import RawTask

_LAW = r"(?:bộ luật|luật(?! sư| gia| hóa)|pháp lệnh|nghị định|thông tư|điều lệ(?: mẫu)?|(?:khoản|điều) \d+)(?!\w)"
# With which a sentence begins to tell what is provided in general.
_BY_LAW = words(
    r"(?:(?:cũng|xin|cần|được biết|nhắc lại|nói thêm|lưu ý|trong khi đó|bên cạnh đó|ngoài ra|mặt khác|về),? )*"
    rf"(?:(?:theo|tại|căn cứ) (?:các |những )?(?:quy định(?= ?,| của (?:pháp luật|{_LAW})| hiện hành| tại)|{_LAW})[^;:.]{{0,140}}?, (?=\w)"
    rf"|{_LAW}[^;:.,]{{0,120}}? (?:quy định|nêu rõ|cho phép)(?!\w))"
)
_LAW_WORDS = ("luật ", "định", "thông tư ", "điều lệ ", "pháp lệnh ", "khoản ", "điều ")
# Who asks for something there, which ends it.
_ASKS = words(
    r"(?<!\w)(?:yêu cầu(?! của)|đề nghị|giao(?= (?:các|cho|sở|ubnd|ủy ban|ban|phòng|liên minh))|kiến nghị|lưu ý|nhấn mạnh|khuyến cáo|cho biết|cho rằng"
    r"|kết luận|mong|trước ngày|trong tháng|trong quý|chậm nhất)(?!\w)"
)
_COURT = (
    *(
        "bị cáo",
        "bị can",
        "bị hại",
        "cáo trạng",
        "hội đồng xét xử",
        "sơ thẩm",
        "phúc thẩm",
        "tuyên phạt",
        "năm tù",
        "mức án",
    ),
    *("phạm tội", "lĩnh án", "hình phạt", "luận tội", "tổng hợp hình phạt"),
)
_MATCH = (
    *(
        "hiệp một",
        "hiệp hai",
        "hiệp 1",
        "hiệp 2",
        "bàn thắng",
        "ghi bàn",
        "đội hình",
        "đội khách",
        "học trò",
        "khung thành",
    ),
    *(
        "bù giờ",
        "bảng xếp hạng",
        "dẫn trước",
        "gỡ hòa",
        "tỷ số",
        "huấn luyện viên",
        "hlv ",
        "cầu thủ",
        "lượt về",
        "lượt đi",
    ),
)
_FEWEST = 2  # words of such a story in one paragraph
_OFFICER = words(
    r"(?:(?:đồng chí|ông|bà) [^,;:]{2,40}, )?(?:(?:tổng |phó )*(?:chủ tịch|bí thư|giám đốc|thủ tướng|trưởng ban)|(?:thứ|bộ) trưởng|ubnd|ủy ban|sở|ban)(?!\w)"
)
_ASKED = ("frame", "table")


def told_elsewhere(seen: View, laid: Layout) -> tuple[Span, ...]:
    """Where a text of news tells what is provided in general, or a story of a court or a match."""
    if seen.plain or find_document_facts(seen.text).facts.kind != "news":
        return ()
    return tuple(_stretches(seen, laid))


def is_told_there(seen: View, stretches: tuple[Span, ...], task: RawTask) -> bool:
    """Whether a task stands in such a stretch, and no officer asks for it."""
    if not any(start <= task.start < end for start, end in stretches):
        return False
    return task.rule not in _ASKED or task.assigner is None or not seen.match(_OFFICER, *task.assigner)


def _stretches(seen: View, laid: Layout) -> Iterator[Span]:
    for placed in laid.placed:
        block = placed.block
        if block.table is not None:
            continue
        if any(
            sum(seen.low.find(word, block.body, block.end) >= 0 for word in story) >= _FEWEST
            for story in (_COURT, _MATCH)
        ):
            yield block.body, block.end
        elif not block.kind and seen.has_any(_LAW_WORDS, block.body, block.end):
            yield from _by_law(seen, block.body, block.end)


def _by_law(seen: View, start: int, end: int) -> Iterator[Span]:
    """The clauses of a paragraph from the sentence that names the law on, up to one in which somebody asks for something."""
    provided = False
    for clause in clauses(seen.text, start, end):
        if clause.opens:
            provided = seen.match(_BY_LAW, clause.start, clause.end) is not None or (
                provided and seen.search(_ASKS, clause.start, clause.end) is None
            )
        if provided:
            yield clause.start, clause.end
