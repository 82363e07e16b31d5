"""Lời kể, lời khen, lời giải thích: clauses worded like tasks that only tell what is, was or was thought.

Nhiều ý kiến tập trung phân tích …      Chủ tịch ghi nhận và biểu dương …      Hội thi do Tỉnh đoàn tổ chức …
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.layout.view import View, words
from extractors.tasks.asking.speakers import named_before
from extractors.tasks.likely.passages import Passage
from extractors.tasks.topics import TOPIC
from extractors.tasks.words.phrases import begins
from extractors.tasks.words.states import only_states
from extractors.tasks.words.tense import DONE_START
from extractors.tasks.words.verbs import is_verb, predicate_at

_LONGEST_TOPIC = 90  # letters before a colon
_OPENING = 48  # letters after it in which something may be told as done
# What a thing is, who holds it, what happened earlier.
_EXPLAINS = words(
    r"(?:đây|đó) (?:cũng |chính )?là \w|(?:trước đó|nhờ (?:đó|vậy|thế))(?!\w)"
    r"|[^,;:.]{2,60}? (?:xin )?(?:trân trọng|chân thành) (?:cảm|cám) ơn(?!\w)"
    r"|(?:chương trình|hội thi|hội thao|hội thảo|hội nghị|cuộc thi|giải|sự kiện|lễ [^,;.:]{3,60}) (?:này )?do \w"
    r"|(?:(?:tại|trong|sau) [^,;:.]{3,40}, )?(?:nhiều |các |một số |những |đa số |hầu hết )?(?:ý kiến|tham luận"
    r"|bài phát biểu)(?: (?!cần |phải |nên )[^\W\d]+){0,8}? (?:tập trung |cũng |đã |đều )*(?:đề cập|phân tích"
    r"|thảo luận|làm rõ|trao đổi|nêu|phản ánh)(?!\w)"
    r"|(?:nghị quyết|quyết định|quy chế|chương trình|kế hoạch|đề án"
    r"|biên bản) này (?:đã )?được [^;.]{0,200}?(?:thông qua|nhất trí|tán thành|phê duyệt|ban hành)(?!\w)"
)
# What somebody is free to do: "Lưu ý: Học sinh ‖ có thể ‖ vẽ theo nhóm".
_MAY = words(r"(?:(?:lưu ý|chú ý|ghi chú) ?: ?)?[^,;:.]{2,40}? (?:có thể|được phép|được quyền|không bắt buộc)(?!\w)")
# What was thought or praised: "Theo ông A, …", "Nhiều tham luận …", "ông A ghi nhận và biểu dương …".
_THINKS = words(
    r"theo (?:ông|bà|đồng chí|thủ tướng|chủ tịch|bí thư|bộ trưởng|giám đốc)(?!\w)"
    r"|(?:(?:nhiều|các|một số|những|đa số|hầu hết) )?(?:ý kiến|tham luận|thành viên dự)(?!\w)"
    r"|[^;:.]{0,160}?(?<!\w)(?:ghi nhận|biểu dương|đánh giá cao|hoan nghênh|trình bày)(?!\w)"
)
_DEMANDS = words(r"(?<!\w)(?:sẽ|cần(?! (?:cù|thiết))|phải|nên|yêu cầu|đề nghị|kiến nghị)(?!\w)")
# What has become of something: "Đội ngũ quản lý ‖ dần được ‖ trẻ hóa", "chất lượng dịch vụ ‖ ngày càng nâng lên".
_BECOMES = words(
    r"[^,;:]{3,90} (?:đang )?(?:dần(?: dần)?|ngày càng|ngày một|từng bước) (?:được|trở (?:thành|nên)|có|nâng lên"
    r"|tăng|phát triển|ổn định|đi vào|cải thiện)(?!\w)"
)
# What was done with something: "Các chính sách ‖ đã được thảo luận, ‖ làm rõ những hạn chế".
_DONE_WITH = words(r"(?:các|những|nhiều|việc|công tác|một số) [^,;:.]{3,90}? (?:cũng )?đã được (?!giao|phân công)")
# What one tells of oneself, and what one had to do: "ông A chia sẻ: "Muốn bán được giá thì phải …"".
_OF_ONESELF = words(r"[^:]{3,140}?(?<!\w)(?:chia sẻ|tâm sự|bộc bạch|kể|nhớ lại)(?: rằng)? ?[:,]")
_WISHES = words(r"(?<!\w)(?:sẽ|mong|yêu cầu|đề nghị|kiến nghị)(?!\w)")
_ALREADY = words(r"[^,;:]*(?<!\w)đã ")
# What governs a whole list of pieces: "Đảng ủy ‖ đã giữ vững …; ‖ thực hiện …", "với nhiều kết quả: …; ‖ …".
_RESULTS = words(r"(?<!\w)(?:kết quả|thành tích|thành tựu)(?: [^\W\d]+){0,4} ?:")
_DID = words(r"(?<!\w)đã(?: được| và đang| luôn)? (?=\w)")
_ALSO = words(r"(?:(?:ngoài ra|bên cạnh đó|cùng với đó), )?[^,;:]{3,60}? (?:cũng|còn) (?:đã )?(?=\w)")
# What somebody says a thing brings: "Chủ tịch nhấn mạnh, các tuyến kênh ‖ góp phần mở rộng vùng tưới; ‖ tạo thuận lợi …".
_BRINGS = words(
    r"[^,;:]{3,80}? (?:nhấn mạnh|khẳng định|cho rằng|cho biết|đánh giá)(?: rằng)?[,:]? (?:việc "
    r"|đây là )?[^,;:.]{3,80}? (?:góp phần|giúp|mang lại|đem lại|có (?:ý nghĩa|vai trò))(?!\w)"
)
# What all the pieces are for: "Mục đích của kế hoạch này nhằm nâng cao nhận thức; ‖ tổ chức …".
_FOR_WHAT = words(r"[^;:.]{0,60}?(?<!\w)(?:mục tiêu|mục đích)(?!\w)[^;:.]{0,80}? nhằm ")
_RISKS = words(r"[^;:]{0,200}?(?<!\w)nguy cơ [^;:.]{3,100}? là (?:rất |khá )?(?:cao|lớn)$")
_STILL_AHEAD = words(r"(?<!\w)(?:tới|tiếp theo|cuối năm|còn lại|sẽ|cần|phải|phấn đấu|quyết tâm)(?!\w)")
_ASKS = words(
    r"(?<!\w)(?:yêu cầu|đề nghị|giao(?: cho| nhiệm vụ)?(?= (?:các|ubnd|ủy ban|sở|ban|phòng|liên minh))|phân công"
    r"|kiến nghị|đề xuất|nhấn mạnh|kết luận|thống nhất|nhất trí|quyết định)(?!\w)"
)
# Those whose doings nobody here directs: "‖ các thế lực thù địch ‖ tiếp tục chống phá", "dịch bệnh ‖ diễn biến phức tạp".
_FOES = words(
    r"(?:(?:trong nước|ngoài nước|bên cạnh đó|đặc biệt|nhất là),? )?(?:(?:các|những|một số|tình hình|hoạt động của"
    r"|bọn) )*(?:thế lực|phần tử|tội phạm|đối tượng (?:xấu|phạm tội|phản động)|thời tiết|thiên tai|dịch bệnh"
    r"|giá cả|thị trường)(?!\w)(?! cần)"
)
_GREETS = words(
    r"[^;:.]{0,240}?(?<!\w)gửi (?:tới [^,;:.]{3,80} )?(?:lời|những lời) (?:thăm hỏi|chia buồn|cảm ơn|cám ơn|chúc"
    r"|tri ân|động viên)(?!\w)"
)
# A piece that only names one more paper: "thực hiện Chỉ thị số 7 về …; ‖ Nghị định số 116 về quản lý …".
_PAPER = words(
    r"(?:và )?(?:nghị quyết|nghị định|chỉ thị|quyết định|thông tư|thông báo|kết luận|công văn|kế hoạch|pháp lệnh"
    r"|luật|công điện) (?:liên tịch )?(?:số )?\d"
)
# Of what somebody speaks: "Đề cập những tồn tại, Thủ tướng chỉ rõ, …", "Chủ tịch nhắc lại …", "… nhấn mạnh trong cuộc họp chiều nay".
_SPEAKS_OF = words(
    r"(?:đề cập|nói|nhắc lại|chia sẻ|điểm lại|lý giải|nhìn lại)(?: về| đến"
    r"| tới)?(?!\w)[^;:]{3,200}?, [^,;:]{3,60}? (?:chỉ rõ|cho biết|cho rằng|nói|khẳng định|nhận định|đánh giá"
    r"|cho hay)(?!\w)"
    r"|(?:trong [^;:.,]{3,60}, )?[^;:.,]{3,60}? (?:nhắc lại|điểm lại|nhận xét|phân tích|lý giải"
    r"|nhấn mạnh (?:đến|tới))(?!\w)"
    r"|[^;:,]{3,80}? (?:nhấn mạnh|nhận định|khẳng định|phát biểu|cho biết)(?: như vậy)? (?:tại|trong) (?:cuộc họp"
    r"|hội nghị|phiên họp|kỳ họp|đại hội|buổi)(?!\w)[^;:]{0,200}$"
)
_OF_THE_PAST = words(r"(?<!\w)(?:đã|đang) (?=\w)")
# What was decided earlier only names what is to be done: "các chỉ tiêu mà Đại hội ‖ đã đề ra".
_DECIDED = words(
    r"(?:được |có )?(?:giao|đề ra|nêu|ban hành|phê duyệt|ký|thông qua|quy định|cam kết|thống nhất|xác định|chỉ đạo"
    r"|kết luận|đăng ký|đề xuất|yêu cầu|đặt ra|hứa|công bố|triển khai)(?!\w)"
)
_MEETS = words(
    r".*(?<!\w)(?:hội nghị|đại hội|kỳ họp|phiên họp|cuộc họp|buổi họp|hội thi|hội thảo"
    r"|buổi làm việc)(?: này)?(?: cũng)? $"
)
_AHEAD_OR_ASKED = words(
    r"(?<!\w)(?:(?<!tiến.)(?<!hướng.)tới|tiếp theo|cuối năm|sẽ|cần|phải|yêu cầu|đề nghị|kiến nghị|đề xuất"
    r"|nhấn mạnh|phương hướng)(?!\w)"
)
_ALTHOUGH = words(
    r"(?:mặc dù|tuy|dù|dẫu) [^;:]*? (?:nhưng|song|tuy nhiên)(?!\w)"
)  # "Dù khó khăn nhưng tỉnh ‖ đã ‖ bình tĩnh chống dịch; …"
_DID_MUCH = words(
    r"[^;:]{3,160}? đã (?:[^\W\d]+ ){1,6}?(?:nhiều|các|một số|những|hàng loạt|quyết liệt"
    r"|đồng bộ)(?: [^\W\d]+){0,3} (?:biện pháp|giải pháp|hoạt động|nội dung|nhiệm vụ|phong trào|chương trình"
    r"|kết quả|việc làm|mặt công tác)(?!\w)"
)
_CAME_OF_IT = words(
    r"[^;:]*?(?<!\w)(?:(?:ước |thực )?đạt (?:hơn |trên |gần |khoảng )?\d|đã (?!đề ra|được giao|giao|nêu|ban hành)\w)"
)
_FEWEST_TOLD, _FEWEST_RESULTS = 4, 3
_MOST_PIECES = 12


def only_tells(seen: View, start: int, end: int) -> bool:
    """Whether the clause `[start, end)` tells, praises or explains, and asks nothing."""
    if seen.match(_EXPLAINS, start, end):
        return True
    if seen.match(_MAY, start, end) and seen.search(_DEMANDS, start, end) is None:
        return True
    if seen.match(_THINKS, start, end) and seen.search(_DEMANDS, start, end) is None:
        return True
    if seen.match(_BECOMES, start, end) and seen.search(_STILL_AHEAD, start, end) is None:
        return True
    if only_states(seen, start, end):
        return True
    if (
        seen.match(_FOES, start, end)
        or seen.match(_GREETS, start, end)
        or seen.match(_PAPER, start, end)
        or seen.match(_RISKS, start, end)
    ):
        return True
    speaks = seen.match(_SPEAKS_OF, start, end)
    if speaks and seen.search(_DEMANDS, speaks.end(), end) is None:
        return True
    if _did(seen, start, end):
        return True
    if seen.match(_DONE_WITH, start, end) and seen.search(_STILL_AHEAD, start, end) is None:
        return True
    if seen.match(_OF_ONESELF, start, end) and seen.search(_WISHES, start, end) is None:
        return True
    return _told_after_topic(seen, start, end)


def _did(seen: View, start: int, end: int) -> bool:
    """Whether who did something stands right before "đã", and nothing is to come: "để bảo đảm an toàn, ‖ huyện ‖ đã bố trí …"."""
    if predicate_at(seen, start, end) is not None:
        return False
    for done in seen.of(_OF_THE_PAST).finditer(seen.low, start, end):
        if seen.match(_DECIDED, done.end(), end):
            continue
        did = named_before(seen, start, done.start() - 1) or seen.match(
            _MEETS, max(start, done.start() - 40), done.start()
        )
        return (
            bool(did) and seen.search(_STILL_AHEAD, done.end(), end) is None and not seen.search(_ASKS, done.end(), end)
        )
    return False


def _told_after_topic(seen: View, start: int, end: int) -> bool:
    """Whether only what it is about stands before what is told: "Đánh giá chung: ‖ các phòng đã …", "Về kho: ‖ đồng ý cho …"."""
    colon = seen.low.find(": ", start, min(end, start + _LONGEST_TOPIC))
    if colon < 0:
        return False
    if seen.match(_ALREADY, colon + 2, min(end, colon + 2 + _OPENING)):
        return True
    return seen.match(TOPIC, start) is not None and begins(seen, DONE_START, colon + 2, end)


def among_results(seen: View, listed: Sequence[Passage], at: int) -> bool:
    """Whether the paragraph of a clause tells what came of the work, and asks nothing: "Tổng thu ước đạt 394 tỷ đồng. ‖ Chỉ đạo … ‖"."""
    own = listed[at].block
    first = last = at
    while first > 0 and listed[first - 1].block == own:
        first -= 1
    while last + 1 < len(listed) and listed[last + 1].block == own:
        last += 1
    clauses = [one.clause for one in listed[first : last + 1]]
    if len(clauses) < _FEWEST_TOLD or seen.search(_AHEAD_OR_ASKED, clauses[0].start, clauses[-1].end):
        return False
    return sum(seen.match(_CAME_OF_IT, one.start, one.end) is not None for one in clauses) >= _FEWEST_RESULTS


def goes_on_telling(seen: View, listed: Sequence[Passage], at: int) -> bool:
    """Whether a piece goes on with a sentence that began to tell what was done, and nothing is asked or to come since."""
    own = listed[at]
    first = at
    while first > max(0, at - _MOST_PIECES) and not listed[first].clause.opens and listed[first - 1].block == own.block:
        first -= 1
    start, end = listed[first].clause.start, listed[first].clause.end
    if first != at and seen.match(_BRINGS, start, end) and seen.search(_STILL_AHEAD, start, own.clause.end) is None:
        return True
    if first != at and seen.match(_FOR_WHAT, start, end):
        return True
    if first == at:
        return _goes_on_with_what_was_done(seen, listed, at)
    if seen.search(_ASKS, start, end) or seen.search(_STILL_AHEAD, start, own.clause.end):
        return False
    if seen.search(_RESULTS, start, end):
        return True
    did = seen.search(_DID, start, end) or seen.match(_ALSO, start, end)
    if did is None:
        return _goes_on_with_what_was_done(seen, listed, first)
    return is_verb(seen, did.end()) or seen.match(_ALTHOUGH, start, did.start()) is not None


def _goes_on_with_what_was_done(seen: View, listed: Sequence[Passage], at: int) -> bool:
    """Whether a sentence without a subject follows one that tells what somebody did: "Tỉnh ‖ đã áp dụng nhiều biện pháp. ‖ Tập trung …"."""
    own = listed[at]
    if not own.clause.opens or predicate_at(seen, own.clause.start, own.clause.end) is None:
        return False
    before = at - 1
    while before >= 0 and listed[before].block == own.block and at - before < _MOST_PIECES:
        start, end = listed[before].clause.start, listed[before].clause.end
        if listed[before].clause.opens and predicate_at(seen, start, end) is None:
            done = seen.match(_DID_MUCH, start, end)
            return done is not None and not (
                seen.search(_AHEAD_OR_ASKED, start, own.clause.end) or seen.search(_STILL_AHEAD, end, own.clause.end)
            )
        before -= 1
    return False
