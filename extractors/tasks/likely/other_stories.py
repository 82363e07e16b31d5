"""Chuyện khác trong một tờ báo: paragraphs of news in which nobody gives work: what the law provides, what a court weighs, how a match went.

Theo Luật Hợp tác xã năm 2023, ‖ Ban kiểm soát giám sát …; ‖ HĐQT báo cáo …      ‖ Hội đồng xét xử buộc bị cáo bồi thường …
No: what somebody asks there: "Theo quy định, hồ sơ nộp trước 10/9. ‖ Bà Hoa đề nghị các HTX nộp sớm".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from domain.extraction import Span
from extractors.documents.find import find_document_facts
from extractors.layout.layout import Layout
from extractors.layout.view import View, spelt, words
from extractors.tasks.clauses import clauses
from extractors.tasks.likely.quoted_rules import quoted_rules
from extractors.tasks.raw import RawTask
from extractors.tasks.when.own_day import own_day

_LAW = r"(?:bộ luật|luật(?! sư| gia| hóa)|pháp lệnh|nghị định|thông tư|điều lệ(?: mẫu)?|(?:khoản|điều) \d+)(?!\w)"
# With which a sentence begins to tell what is provided in general.
_BY_LAW = words(
    r"(?:[^;:.]{2,60} (?:trả lời|giải thích|tư vấn|giải đáp): [\"“]?)?(?:(?:cũng|xin|cần|được biết|nhắc lại|nói thêm|lưu ý|trong khi đó|bên cạnh đó|ngoài ra|mặt khác|về),? )*"
    rf"(?:(?:theo|tại|căn cứ) (?:các |những )?(?:quy định(?= ?,| của (?:pháp luật|{_LAW})| hiện hành| tại)|{_LAW})[^;:.]{{0,140}}?, (?=\w)"
    rf"|{_LAW}[^;:.,]{{0,120}}? (?:quy định|nêu rõ|cho phép)(?!\w))"
)
_LAW_WORDS = spelt("luật ", "định", "thông tư ", "điều lệ ", "pháp lệnh ", "khoản ", "điều ")
# Who asks for something there, which ends it.
_ASKS = words(
    r"(?<!\w)(?:yêu cầu(?! của)|đề nghị|giao(?= (?:các|cho|sở|ubnd|ủy ban|ban|phòng|liên minh))|kiến nghị|lưu ý|nhấn mạnh|khuyến cáo|cho biết|cho rằng"
    r"|kết luận|mong|trước ngày|trong tháng|trong quý|chậm nhất)(?!\w)"
)


def _parted(story: str) -> tuple[str, ...]:
    return tuple(story.split(";"))


# What such stories are told with.
_COURT = _parted(
    "bị cáo;bị can;bị hại;cáo trạng;hội đồng xét xử;sơ thẩm;phúc thẩm;tuyên phạt;năm tù;mức án;phạm tội;lĩnh án;hình phạt;luận tội"
    ";tang vật;kê biên;tòa tuyên"
)
_MATCH = _parted(
    "hiệp một;hiệp hai;hiệp 1;hiệp 2;bàn thắng;ghi bàn;đội hình;đội khách;học trò;khung thành;bù giờ;bảng xếp hạng;dẫn trước;gỡ hòa"
    ";tỷ số;huấn luyện viên;hlv ;cầu thủ;lượt về;lượt đi;bán kết;ban huấn luyện;trận cuối;trận gặp;vòng bảng;lượt trận;toàn đội"
    ";giải bóng;phút thi đấu"
)
_ACCIDENT = _parted(
    "va chạm;tử vong;nạn nhân;cấp cứu;nồng độ cồn;khởi tố;nghi phạm;tạm giữ;mất lái;lật ngang;lái xe tải;tài xế;phanh gấp"
    ";hiện trường vụ"
)
_FEWEST = 2  # words of such a story in one paragraph
_OFFICER = words(
    r"(?<!\w)(?:chủ tịch|bí thư|giám đốc|thủ tướng|trưởng ban|thứ trưởng|bộ trưởng|ubnd|ủy ban nhân dân)(?!\w)"
)
_ASKED = ("frame", "table")
_YEAR = words(
    r"(?:(?:trong|vào|hồi|từ|nhớ|ngay|thời) )?(?:(?:trận|đợt|mùa|vụ|cơn|những|đầu|cuối|giữa|ngày|tháng)(?!\w)[^,;:.]{0,24} )?năm (?P<year>(?:19|20)\d\d), "
)


class Stretch(NamedTuple):
    """Where no work is given; `whole`: whoever asks there, too."""

    start: int
    end: int
    whole: bool


def told_elsewhere(seen: View, laid: Layout, known: Sequence[RawTask]) -> tuple[Stretch, ...]:
    """Where rules are quoted; where a text of news tells what is provided in general, what is long over, or a story of a court, a match or an accident."""
    if seen.plain:
        return ()
    quoted = tuple(Stretch(*span, whole=True) for span in quoted_rules(seen, 0, len(seen.text)))
    if find_document_facts(seen.text).facts.kind != "news":
        return quoted
    asked = [task.start for task in known if task.rule in _ASKED]
    return quoted + tuple(_stretches(seen, laid, asked))


def is_told_there(stretches: Sequence[Stretch], task: RawTask) -> bool:
    """Whether a task stands in such a stretch, and is not asked for there."""
    return any(
        one.start <= task.start < one.end and (one.whole or task.rule not in _ASKED or task.assigner is None)
        for one in stretches
    )


def _stretches(seen: View, laid: Layout, asked: Sequence[int]) -> Iterator[Stretch]:
    # most texts have too few words of such a story altogether
    standing = [tuple(word for word in story if word in seen.low) for story in (_COURT, _MATCH, _ACCIDENT)]
    stories = [story for story in standing if len(story) >= _FEWEST]
    for placed in laid.placed:
        block = placed.block
        if block.table is not None:
            continue
        if any(sum(seen.low.find(word, block.body, block.end) >= 0 for word in story) >= _FEWEST for story in stories):
            # what an officer asks for after an accident is asked, and so is what goes on with it
            officer = seen.search(_OFFICER, block.body, block.end)
            if officer is None or not any(block.body <= start < block.end for start in asked):
                yield Stretch(block.body, block.end, whole=True)
            continue
        if not block.kind and seen.has_any(_LAW_WORDS[seen.plain], block.body, block.end):
            yield from (Stretch(*span, whole=False) for span in _by_law(seen, block.body, block.end))
        if seen.has_any((" năm 19", " năm 20", " nam 19", " nam 20"), block.body, block.end):
            yield from (Stretch(*span, whole=True) for span in _long_ago(seen, block.body, block.end))


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


def _long_ago(seen: View, start: int, end: int) -> Iterator[Span]:
    """The sentences of a paragraph that open with a year long over: "Trong trận lụt năm 1999, Chủ tịch xã yêu cầu …"."""
    day = own_day(seen.text)
    over = False
    for clause in clauses(seen.text, start, end):
        if clause.opens:
            year = seen.match(_YEAR, clause.start, clause.end)
            over = year is not None and day is not None and int(year["year"]) < day.year - 1
        if over:
            yield clause.start, clause.end
