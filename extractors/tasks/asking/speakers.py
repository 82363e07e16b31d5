"""Ai nói, ngay trước từ yêu cầu: who asks, when and where may stand there, and nothing else.

Tại hội nghị, ‖ đồng chí Chủ tịch ‖ yêu cầu …      ‖ Đoàn công tác ‖ đề nghị …
"""

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.who.after_subjects import after_subject
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.words.ahead import COMING
from vitext.fold import fold

TRAILING = words(
    r"(?:[\s,]*(?<!\w)(?:đồng thời|cũng|và|riêng|trong đó|ngoài ra|tiếp tục|còn|xin|trân trọng|thống nhất|vừa"
    r"|thông báo|do đó|do vậy|vì vậy|vì thế|bởi thế|cho nên|bên cạnh đó|nhưng|nên|bởi vậy|chỉ thị|kết luận|chỉ|giờ|bây giờ|giờ đây)(?!\w))*[\s,]*$"
)
SPEAKER = words(
    r"(?:đồng chí|đ/c|ông|bà|nhà lãnh đạo|người đứng đầu|đại sứ|hội nghị|cuộc họp|đại hội|tôi|chúng tôi|cử tri"
    r"|phiên họp|kỳ họp|bà con|nhân dân|cổ đông|xã viên"
    r"|(?:nhiều|các|một số|đa số|đông đảo|hầu hết) (?:cử tri|bà con|người dân|hộ dân|tiểu thương|công nhân|ngư dân|nông dân|phụ huynh)"
    r"|(?:nhiều|các|một số|đa số|hầu hết|không ít) (?:hộ|chủ (?:lồng|tàu|vườn|trang trại)|chị em|anh em|giám đốc|đại biểu)(?!\w)(?: (?!đã|còn|chưa|bị|được|có|không|đang|vẫn)[^\s,;:.]+){0,4}?(?= ?$)"
    r"|(?:lão nông|nghệ nhân|diêm dân|nông dân|chủ (?:lồng|tàu|vườn|trang trại)) [^,;:.]{2,40}?(?= ?$)"
    r"|(?:công nhân|tiểu thương|ngư dân|phụ huynh) [^,;:.]{2,40}?(?= ?$)|\w+ (?:chủ tịch|bí thư|giám đốc))(?!\w)"
)
_HEADS = words(r"(?:phó )?(?:thủ tướng|chủ tịch|bí thư|bộ trưởng)(?!\w)")
# What a speaker said before he asked: "Tại hội nghị, Giám đốc ‖ đã biểu dương kết quả, ‖ đồng thời chỉ đạo …".
_REPORTS = words(
    r" đã (?=\w)| ?(?:cũng )?(?:biểu dương|ghi nhận|đánh giá|khẳng định|hoan nghênh|chúc mừng|cảm ơn|nhất trí|đồng tình"
    r"|phân tích|chia sẻ|thông tin|tiến hành|chủ trì|tiếp thu|đồng ý|thông qua|biểu quyết|giải đáp|giải trình|trả lời|bầu|nghe"
    r"|thảo luận|xem xét)(?!\w)"
)
TAKES_UP = words(r" (?:đã |cũng )?(?:tiếp thu|nhất trí|đồng ý|ghi nhận|giải trình)(?!\w)[^,;:.]{0,60}(?:,? )?$")
# Of whom a reason is told does not ask: "Kế toán ‖ chưa nộp báo cáo, vì thế ‖ giao Ban Kiểm soát …".
_FALLS_SHORT = words(
    r" (?:vẫn )?(?:chưa|còn|không|bị|chậm|thiếu)(?!\w)[^;:.]*?(?<!\w)(?:do đó|do vậy|vì vậy|vì thế|bởi thế|bởi vậy|cho nên|nên)(?!\w)"
)
# What he told first: "ông A, Giám đốc HTX ‖ cho biết HTX đã làm hồ sơ từ lâu, ‖ đề nghị …".
_TELLS = words(
    r"[\s,]*(?<!\w)(?:(?:đã|cũng|thì|rất) )*(?:cho (?:biết|hay|rằng)|phản ánh|nêu|trình bày|chia sẻ|thông tin|bày tỏ|bức xúc"
    r"|băn khoăn|lo lắng|trăn trở|phấn khởi|phàn nàn|kể)(?!\w)"
)
# A time to come needs no comma before a word of asking: "Thời gian tới ‖ đề nghị ‖ các xã …".
_AHEAD = words(rf"(?:trong |từ )?(?:{COMING}|(?:tháng|quý|năm|nhiệm kỳ) sau|trước mắt|nay đến cuối năm)$")
# "Về kiến nghị của ‖ Liên minh ‖ …", "cần tham mưu ‖ UBND tỉnh ‖ chỉ đạo …": whose paper it is, whom one helps, not who asks.
_OF = tuple(spelling(word) for spelling in (str, fold) for word in ("của ", "tham mưu ", "tham mưu cho ", "giúp "))
_LETS_KNOW = words(r" cho (?:biết|hay)[\s,]*$")
_THESE = ("", "này", "nay")  # "Bộ này ‖ yêu cầu"
AND_ALSO = words(r"\s*và $")
# What is asked about, or when, and nobody who asks: "‖ Các nội dung trên ‖ đề nghị …", "‖ Nhận được công văn này ‖ đề nghị …".
_MATTER = words(
    r"(?:(?:các |những |toàn bộ |mọi )?(?:nội dung|nhiệm vụ|công việc|vấn đề|kiến nghị|ý kiến|thắc mắc|thông tin|thời gian|thời hạn)(?!\w)"
    r"(?: (?!đã |đang |được )[^\s,;:.()]+){0,8}"
    r"|(?P<paper>(?:các |những |toàn bộ )?(?:báo cáo|hồ sơ|danh sách|kết quả|bài(?: dự thi| viết)?|tác phẩm|sản phẩm|phiếu|bản)"
    r" (?!đã |đang |được )[^\s,;:.()]+(?: (?!đã |đang |được )[^\s,;:.()]+){0,6})"
    r"|(?:nhận được|sau khi nhận(?: được)?|căn cứ|theo) [^,;:.()]{3,60}? (?:này|trên|nêu trên)"
    r"|(?:trong quá trình [^;:.()]{3,60}? )?(?:nếu|khi|trường hợp) (?:có|gặp|còn|cần|phát sinh)(?!\w)[^;:.()]{3,100}"
    r"|(?P<those>(?:đối )?với (?:các |những )?[^,;:.()]{5,80}? (?:chưa|không|còn|có) [^,;:.()]{3,60}"
    r"|trường hợp [^,;:.()]{5,100})"
    r"|(?:với|trước) [^,;:.()]{5,60} (?:này|trên|nêu trên|đó)|do (?:tính chất|yêu cầu|thời gian|điều kiện)(?!\w)[^,;:.()]{3,80}"
    r"|(?:để|nhằm) [^;:.()]{8,140}|(?:trên )?đây là [^;:.()]{8,200}|vậy) $"
)
# What is told first, and then whom one asks in it: "nợ cũ ‖ thì mong ngân hàng cho giãn", "còn thủ tục ‖ thì nhờ điện lực chỉ giúp".
_THEN_WORDS = ("thì ", "thi ", "chỉ ", "chi ", "xin ")
_THEN = words(r" ?(?:(?:còn|riêng|về|chuyện|việc) )*[^,;:.()]{2,60} thì (?:chỉ |xin |cũng )*$")
_PRAISES = words(r"(?<!\w)(?:ghi nhận|đánh giá(?: rất)? cao|biểu dương|hoan nghênh|khen ngợi|chúc mừng|cảm ơn)(?!\w)")
_SENDS = words(
    r"(?:(?:khẩn trương|kịp thời|nhanh chóng) )?(?:gửi|gởi|nộp|liên hệ|báo cáo|phản ánh|thông báo|đăng ký)(?!\w)"
)
_WANTS = words(r"(?:đề nghị|yêu cầu)(?!\w)")
# A part of the work, and then who is to do it: "…; ‖ kinh phí ‖ giao Sở Tài chính cân đối".
_SHARES_OUT = words(r"(?:giao|phân công)(?!\w)")
_PART_OF_WORK = words(
    r"(?:(?:riêng|còn|về) )?(?:kinh phí|nguồn lực|hậu cần|khánh tiết|tài liệu|lễ tân|phương tiện|âm thanh|trang trí|vật tư|mặt bằng"
    r"|địa điểm|việc|phần(?: việc)?|khâu|công tác)(?!\w)(?: (?!đã |đang |được |do |của )[^\s,;:.()]+){0,6} $"
)
_ALL_OF = words(r"(?:các|quý|quí|mọi|toàn thể|tất cả|từng|mỗi)(?!\w)")

# With whom something is done, and who says nothing himself: "Khiển trách ‖ đồng chí A ‖, giao Chi bộ 2 công bố quyết định".
_WITH_WHOM = words(
    r"(?<!\w)(?:khiển trách|cảnh cáo|kỷ luật|phê bình|nhắc nhở|khen thưởng|biểu dương|tuyên dương|tặng|bổ nhiệm|miễn nhiệm"
    r"|bãi nhiệm|giới thiệu|chỉ định|điều động|luân chuyển|kết nạp|công nhận|bầu|cử|cho thôi|cho|đối với) $"
)
_HELPED_BY = words(r"(?<!\w)phối hợp (?:chặt chẽ |tốt |thường xuyên )?(?:với|cùng) $")
# The place of a matter, and behind it whose paper it is: "Kế hoạch kiểm tra chợ trên địa bàn ‖ tỉnh Hòa An của ‖ Sở A".
_PLACE_OF_NEXT = words(
    r"(?:tỉnh|thành phố|tp|thị xã|quận|huyện|xã|phường|thị trấn|đặc khu|thôn)(?!\w)[^;:.,]{0,40}? của (?=\w)"
)
_ORIGIN = words(r" \([^();:]{2,60}\)")
_NEAR = 40  # letters


def speaker_before(view: View, start: int, at: int) -> tuple[bool, Span | None]:
    """Whether the words before a frame may say who speaks, when and where; and who it is."""
    trailing = view.search(TRAILING, start, at)
    joined = (
        trailing is not None and trailing.end() > trailing.start() and bool(view.low[trailing.start() : at].strip(" ,"))
    )
    stop = trailing.start() if trailing else at
    if stop <= start or view.match(_AHEAD, start, stop):
        return True, None
    lets_know = view.search(_LETS_KNOW, start, stop)
    stop = lets_know.start() if lets_know else stop  # "lãnh đạo huyện ‖ cho biết ‖ đã giao …"
    # segments from the last comma back: one of them must begin with somebody and reach the frame
    place = stop
    for _ in range(5):
        comma = view.low.rfind(",", start, place)
        opening = comma + 1 if comma >= 0 else start
        while opening < stop and view.low[opening] == " ":
            opening += 1
        name = _past_brackets(view, agency_at(view, opening, stop), stop)
        speaker = view.match(SPEAKER, opening, stop)
        if speaker and view.low.find(";", opening, stop) < 0:
            if not name and view.match(_REPORTS, speaker.end(), stop):
                return True, (opening, speaker.end())  # "‖ Hội nghị ‖ thông qua dự thảo và giao …"
            told = view.search(_TELLS, opening, stop)
            told = told if told and told.start() > opening else None
            reports = name and (view.match(_REPORTS, name, stop) or view.match(_TELLS, name, stop))
            return True, (opening, name if name and reports else told.start() if told else stop)
        if name is not None and (name >= stop - 1 or view.low[name:stop].strip(" ,") in _THESE):
            return True, (opening, stop)
        if name is not None and view.match(TAKES_UP, name, stop):
            return True, (opening, name)  # "‖ Chủ tọa ‖ tiếp thu ý kiến, giao Tổng giám đốc …"
        tells = view.match(_TELLS, name, stop) if name is not None else None
        if name is not None and tells and (comma < 0 or not view.low[tells.end() : stop].strip()):
            return True, (opening, name)  # "‖ HTX Thành Công ‖ thì phản ánh tình trạng …, đề nghị …"
        if name is not None and joined and (comma < 0 or view.match(_REPORTS, name, stop)):
            return True, None if view.match(_FALLS_SHORT, name, at) else (opening, name)
        if comma < 0:
            break
        place = comma
    who = named_before(view, start, stop)
    if who and view.search(_HELPED_BY, max(start, who[0] - _NEAR), who[0]):
        return False, None  # "‖ Phối hợp với các sở liên quan ‖ chỉ đạo, hướng dẫn …": of him who works with them
    if who and not view.low[start : who[0]].endswith(_OF):
        return True, None if view.search(_WITH_WHOM, max(start, who[0] - _NEAR), who[0]) else who
    if joined and stop < at:
        return True, None
    tail = view.low[start:stop].rstrip(" ,")
    return bool(tail) and view.low[start:at].rstrip().endswith(","), None


def _past_brackets(view: View, name: int | None, stop: int) -> int | None:
    """The end of a name with the brackets that say from where somebody is: "Anh Lĩnh ‖ (thôn Bến Lở)"; else `name`."""
    origin = view.match(_ORIGIN, name, stop) if name is not None and view.low.startswith(" (", name) else None
    return name if origin is None else origin.end()


def only_matter(view: View, opening: int, at: int, asked: int, end: int) -> bool:
    """Whether only what is asked about, or on what occasion, stands before a word of asking, and who must act behind it:
    "‖ Danh sách đăng ký ‖ đề nghị các đơn vị gửi về Ban Tổ chức"; not "Hồ sơ ‖ đề nghị công nhận gồm …".
    """
    if opening >= at:
        return False
    named = starts_agency(view, asked) is not None
    if (
        named
        and view.low.endswith(_THEN_WORDS, opening, at)
        and view.match(_THEN, view.low.rfind(",", opening, at) + 1 or opening, at)
    ):
        agency = agency_at(view, asked, end)
        return agency is not None and after_subject(view, agency, end) is not None
    if view.match(_SHARES_OUT, at):
        agency = agency_at(view, asked, end) if named and view.match(_PART_OF_WORK, opening, at) else None
        return agency is not None and after_subject(view, agency, end) is not None
    if not view.match(_WANTS, at):
        return False
    matter = view.match(_MATTER, opening, at) if named or view.match(_SENDS, asked) else None
    if matter is None or matter.end() != at:
        return False
    if not named:
        return matter["those"] is not None  # "Đối với các xã chưa nộp báo cáo ‖ đề nghị khẩn trương gửi về Sở"
    if matter["paper"] and not view.match(_ALL_OF, asked):
        return False
    agency = agency_at(view, asked, end)
    return agency is not None and after_subject(view, agency, end) is not None


def named_before(view: View, start: int, stop: int) -> Span | None:
    """The agency whose name ends at `stop`: a speaker who stands right before the frame inside a segment without a comma: "Tại hội nghị xã ‖ đề nghị"."""
    words_before = [found.start() for found in re.finditer(r"\S+", view.low[start:stop])][-12:]
    for offset in words_before:
        place = start + offset
        if view.match(_PLACE_OF_NEXT, place, stop):
            continue
        if starts_agency(view, place) and agency_at(view, place, stop) == stop - (view.low[stop - 1] == " "):
            return place, stop
    return None


def speaks_later(view: View, at: int, end: int) -> bool:
    """Whether who speaks is named after a topic: "Đối với nội dung đại biểu đề nghị bổ sung, ‖ đồng chí Chủ tịch yêu cầu …"."""
    comma = view.low.find(", ", at, end)
    return comma >= 0 and view.match(SPEAKER, comma + 2, end) is not None


def adds(view: View, start: int, at: int) -> bool:
    """Whether asking is only added to what was told before: "ghi nhận kết quả năm qua, ‖ đồng thời yêu cầu …"."""
    if view.match(AND_ALSO, max(start, at - 4), at):
        return True
    stop = at - 2 if view.low.startswith(", ", at - 2) else at  # "…, đồng thời, ‖ đề nghị …"
    comma = view.low.rfind(", ", start, stop)
    added = view.match(TRAILING, comma + 2, at) if comma >= 0 else None
    return added is not None and comma + 2 < added.end() == at


def praises(view: View, start: int, past: int, at: int) -> bool:
    """Whether the time at `past` belongs to what somebody praises before he asks: "đánh giá cao kết quả của Hội ‖ năm qua ‖, đề nghị …"."""
    return view.low.endswith((", ", "; "), past, at) and view.search(_PRAISES, start, past) is not None


def sentence_of_speaker(view: View, start: int, at: int) -> int:
    """Where a speaker is named anew after a comma: "đánh giá cao kết quả năm qua, ‖ đồng chí đề nghị …"; else `start`."""
    comma = view.low.rfind(", ", start, at)
    if comma < 0:
        return start
    return comma + 2 if view.match(SPEAKER, comma + 2, at) or view.match(_HEADS, comma + 2, at) else start
