"""Lời kể, lời khen, lời giải thích: clauses worded like tasks that only tell what is, was or was thought.

Nhiều ý kiến tập trung phân tích …      Chủ tịch ghi nhận và biểu dương …      Hội thi do Tỉnh đoàn tổ chức …
"""

from __future__ import annotations

from extractors.layout.view import View, words
from extractors.tasks.asking.asked_words import CHOOSES
from extractors.tasks.asking.goes_over import goes_over
from extractors.tasks.asking.speakers import named_before
from extractors.tasks.likely.findings import found_or_quoted
from extractors.tasks.topics import TOPIC
from extractors.tasks.words.phrases import begins
from extractors.tasks.words.states import only_states
from extractors.tasks.words.tense import DONE_START, THEY_TALK, given_and_met, lets_know
from extractors.tasks.words.verbs import predicate_at
from vitext.fold import fold

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
    r"|[^,;:.]{2,60}? (?:đã )?(?:nêu|phản ánh|đóng góp|tham gia|có) (?:\d+|nhiều|một số|các) (?:lượt )?ý kiến(?!\w)"
    r"|(?:[^,;:.]{2,80}? )?(?:dự báo|dự đoán|ước tính)(?!\w)[^;:.]{0,80}? (?:sẽ|có thể)(?!\w)(?![^;:.]*(?<!\w)(?:cần|phải)(?!\w))"
    r"|(?:(?:các|những) [^,;:.]{2,30}? (?:được|thuộc|bị|tham gia|tham dự)|(?:các |những )?(?:đối tượng|thành phần))(?!\w)"
    r"[^,;:.]{0,60} (?<!dung.)(?<!việc.)(?<!vụ.)(?:bao )?gồm(?: có)? ?:"
    r"|[^,;:.]{2,60}? sẽ (?:đến |tới |sang |về )?(?:thăm|dự|tham dự|có mặt)(?!\w)"
    r"|(?:việc|chuyện) [^;:.]{5,200}? (?:đã |đang )?(?:gây|khiến|làm cho|cho thấy|dẫn đến|dẫn tới)(?!\w)"
    r"|(?:(?:các|những) )?(?:định hướng|dự thảo|báo cáo|phương án|nội dung|vấn đề) [^;:.]{0,120}?sẽ được (?:trình"
    r"|báo cáo|xem xét|thảo luận|thông qua|đưa ra)(?! trước)(?!\w)"
    r"|(?:nghị quyết|quyết định|quy chế|chương trình|kế hoạch|đề án"
    r"|biên bản) này (?:đã )?được [^;.]{0,200}?(?:thông qua|nhất trí|tán thành|phê duyệt|ban hành)(?!\w)"
    r"|[^,;:.]{2,60}? (?:(?:cũng|sẽ|hoàn toàn) )*không chịu (?:bất kỳ |mọi )?trách nhiệm(?!\w)"
)
# Who was chosen to be honoured: "Khối ‖ đã bình xét, suy tôn ‖ các đơn vị đề nghị UBND tỉnh khen thưởng".
_CHOSE = words(
    rf"[^;:]{{0,160}}?(?<!\w)đã (?:[^\s,;:.]+,? ){{0,4}}?{CHOOSES}[^;:]{{3,160}}? đề nghị [^;:]{{2,80}}? (?:khen|tặng|trao|công nhận"
    r"|biểu dương|phong)(?!\w)"
)
# What a meeting will talk over, and what a thing will be good for: "‖ Đại hội lần này sẽ đi sâu thảo luận ‖ …".
_TO_COME = words(
    r"(?:[^;:.]{0,90} )??(?:đại hội|hội nghị|kỳ họp|phiên họp|cuộc họp)(?!\w)[^,;:.]{0,40}?(?:, (?:(?:các )?đại biểu|quốc hội|chính phủ|hđnd|hội đồng nhân dân)[^,;:.]{0,30}?)? sẽ (?:đi sâu |tập trung |tiến hành |được )?"
    r"(?:thảo luận|phân tích|đánh giá|xem xét|nghe|cho ý kiến|thông qua|quyết định|góp ý|tổng kết|bầu|kiểm điểm)(?!\w)"
    # what a thing will be good for: "Theo ông A, ‖ tuyến đường này sẽ kết nối ‖ hai huyện"
    r"|(?:(?:theo|do|khi|sau khi|qua|với|từ|nhờ) [^;:.]{0,60}?,? )?(?:(?:các|những) )?(?:việc|tuyến|đường|con đường|cầu|cây cầu"
    r"|dự án|công trình|nhà máy|cảng|khu|mô hình|phần mềm|hệ thống)(?!\w)[^;:.]{0,110}? sẽ (?:là|được(?! (?:hoàn thành|khởi công|bàn giao|triển khai|tổ chức|xây dựng|đầu tư))|kết nối|nối|giúp|tạo|góp phần"
    r"|rút ngắn|mang lại|đem lại|thúc đẩy|làm|giảm|giảm thiểu|tiết kiệm|phục vụ|đáp ứng|mở ra|hình thành|trở thành|phát huy)(?!\w)"
)
_WILL = ("sẽ ", "se ")
# What was held on a day, whatever was carried out by it: "Thực hiện Kế hoạch số 12, ngày 18/4/2031 ‖ Hội Nông dân xã tổ chức hội nghị".
_HELD = words(
    r"(?:tiếp tục )?(?:thực hiện|triển khai|hưởng ứng) (?:kế hoạch|chương trình|nghị quyết|chỉ thị|công văn|đề án|hướng dẫn)(?!\w)"
    r"[^;:.]{0,120}?,? (?:vào )?(?:sáng |chiều |tối )?ngày \d[^;:.]{3,200}? (?:tổ chức|tiến hành|khai mạc)"
    r" (?:hội nghị|lễ|lớp|buổi|đại hội|cuộc|đoàn)(?!\w)"
)
# A paper that went out with its number, or this one itself: "UBND tỉnh ‖ ban hành Chỉ thị số 07 ‖ về …", "HĐND ‖ ban hành Nghị quyết quy định ‖ …".
_ISSUED = words(
    r"[^;:]{3,240}?(?<!\w)ban hành (?:(?:nghị quyết|quyết định|chỉ thị|công văn|kế hoạch|thông báo|thông tư|nghị định"
    r"|công điện|hướng dẫn|chương trình hành động) (?:số )?\d|(?:nghị quyết|nghị định|thông tư) (?:quy định|về|sửa đổi)(?!\w))"
)
# … or only with what it is about: "Sở Thủy sản ‖ vừa gửi công văn về việc ‖ tiếp tục cấm đăng đáy".
_ISSUED_ABOUT = words(
    r"[^;:]{3,120}?(?<!\w)(?:vừa|đã|mới) (?:ký )?(?:ban hành|có|gửi) (?:văn bản|công văn|kế hoạch|hướng dẫn|thông báo|chỉ thị"
    r"|quyết định|công điện|chương trình)(?: [^\s,;:.]+){0,3} về(?: việc)?(?!\w)"
)
# What a deputy puts a question about: "Đại biểu Dung ‖ yêu cầu Trưởng Thuế tỉnh làm rõ ‖ trách nhiệm của công chức".
_QUESTION = words(
    r"(?:[^,;:.]{0,80}, )?(?:các |nhiều )?đại biểu [^,;:.]{0,60}?(?:yêu cầu|đề nghị|chất vấn|hỏi) [^;:.]{2,80}?"
    r" (?:giải trình|trả lời|làm rõ|cho biết|nêu rõ|giải thích)(?!\w)"
)
# What somebody is free to do: "Lưu ý: Học sinh ‖ có thể ‖ vẽ theo nhóm".
_MAY = words(r"(?:(?:lưu ý|chú ý|ghi chú) ?: ?)?[^,;:.]{2,40}? (?:có thể|được phép|được quyền|không bắt buộc)(?!\w)")
# What was thought or praised: "Theo ông A, …", "Nhiều tham luận …", "ông A ghi nhận và biểu dương …".
_THINKS = words(
    r"theo (?:ông|bà|đồng chí|thủ tướng|chủ tịch|bí thư|bộ trưởng|giám đốc)(?!\w)"
    r"|(?:(?:nhiều|các|một số|những|đa số|hầu hết) )?(?:ý kiến|tham luận|thành viên dự)(?!\w)"
    r"(?! [^;:.]{0,60}(?<!\w)(?:gửi|gởi|nộp) (?:về|cho|đến|tới|qua)(?!\w))"
    r"|[^;:.]{0,160}?(?<!\w)(?:ghi nhận|biểu dương|đánh giá cao|hoan nghênh|trình bày)(?!\w)"
)
# What was done of late: "Trước tình hình đó, ‖ cuối tháng 8 vừa qua, ‖ huyện tiếp tục ứng 5 tỷ đồng".
_OF_LATE = words(
    r"[^;:.]{0,100}?(?<!\w)(?:vừa (?:qua|rồi)|mới đây|trước đây|(?:hôm|tuần|tháng|năm) (?:qua|trước)|năm ngoái),? (?=\w)"
)
_DEMANDS = words(r"(?<!\w)(?:sẽ|cần(?! (?:cù|thiết))|phải|nên|yêu cầu|đề nghị|kiến nghị)(?!\w)")
# What has become of something: "Đội ngũ quản lý ‖ dần được ‖ trẻ hóa", "chất lượng dịch vụ ‖ ngày càng nâng lên".
_BECOMES = words(
    r"[^,;:]{3,90} (?:đang )?(?:dần(?: dần)?|ngày càng|ngày một|từng bước) (?:được|trở (?:thành|nên)|có|nâng lên"
    r"|tăng|phát triển|ổn định|đi vào|cải thiện)(?!\w)"
)
# What was done with something: "Các chính sách ‖ đã được thảo luận, ‖ làm rõ những hạn chế".
_DONE_WITH = words(r"(?:các|những|nhiều|việc|công tác|một số) [^,;:.]{3,90}? (?:cũng )?đã được (?!giao|phân công)")
# What came of it: "Năm 2023, Hội tiếp tục phát huy tinh thần đoàn kết, ‖ mang lại thành quả tốt trong công tác chăm sóc …".
_FRUITS = tuple(
    spelling(word) for spelling in (str, fold) for word in ("kết quả ", "thành quả ", "thành tích ", "thành tựu ")
)
_CAME_OF_IT = words(
    r"[^;:]{3,400}?, (?:(?:qua|từ) đó,? )?(?:mang lại|đem lại|đạt được|thu được) (?:(?:nhiều|những|một số) )?(?:kết quả|thành quả"
    r"|thành tích|thành tựu) (?:rất )?(?:tốt|tích cực|cao|quan trọng|đáng|khả quan|nổi bật|toàn diện)(?!\w)"
)
# What one tells of oneself, and what one had to do: "ông A chia sẻ: "Muốn bán được giá thì phải …"".
_OF_ONESELF = words(r"[^:]{3,140}?(?<!\w)(?:chia sẻ|tâm sự|bộc bạch|kể|nhớ lại)(?: rằng)? ?[:,]")
_WISHES = words(r"(?<!\w)(?:sẽ|mong|yêu cầu|đề nghị|kiến nghị)(?!\w)")
_ALREADY = words(r"[^,;:]*(?<!\w)đã ")
_RISKS = words(r"[^;:]{0,200}?(?<!\w)nguy cơ [^;:.]{3,100}? là (?:rất |khá )?(?:cao|lớn)$")
STILL_AHEAD = words(
    r"(?<!\w)(?:(?<!tiến.)(?<!hướng.)tới|tiếp theo|cuối năm|còn lại|sẽ|cần|phải|phấn đấu|quyết tâm)(?!\w)"
)
ASKS = words(
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
    r"|[^;:.]{3,160}? (?:lưu ý|nhấn mạnh|nhận định|khẳng định|cho rằng)(?: rằng)?, [^;:.,]{3,60} là (?=\w)"
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


def only_tells(seen: View, start: int, end: int) -> bool:
    """Whether the clause `[start, end)` tells, praises or explains, and asks nothing."""
    if seen.match(THEY_TALK, start, end) and seen.search(_DEMANDS, start, end) is None:
        return True
    if given_and_met(seen, start, end) or goes_over(seen, start, end) or lets_know(seen, start, end):
        return True
    if seen.match(_EXPLAINS, start, end) or (seen.has_any(_WILL, start, end) and seen.match(_TO_COME, start, end)):
        return True
    told = (
        seen.match(_HELD, start, end)
        or seen.match(_MAY, start, end)
        or seen.match(_THINKS, start, end)
        or seen.match(_OF_LATE, start, end)
    )
    if told and seen.search(_DEMANDS, start, end) is None:
        return True
    issued = seen.match(_ISSUED, start, end) or seen.match(_ISSUED_ABOUT, start, end)
    if issued and seen.search(_DEMANDS, start, issued.end()) is None:
        return True
    if seen.match(_BECOMES, start, end) and seen.search(STILL_AHEAD, start, end) is None:
        return True
    if only_states(seen, start, end):
        return True
    if (
        seen.match(_FOES, start, end)
        or seen.match(_GREETS, start, end)
        or seen.match(_PAPER, start, end)
        or seen.match(_RISKS, start, end)
        or seen.match(_CHOSE, start, end)
    ):
        return True
    speaks = seen.match(_SPEAKS_OF, start, end)
    if speaks and seen.search(_DEMANDS, speaks.end(), end) is None:
        return True
    if _did(seen, start, end) or seen.match(_QUESTION, start, end):
        return True
    if seen.match(_DONE_WITH, start, end) and seen.search(STILL_AHEAD, start, end) is None:
        return True
    if (
        seen.has_any(_FRUITS, start, end)
        and seen.match(_CAME_OF_IT, start, end)
        and not seen.search(STILL_AHEAD, start, end)
    ):
        return True
    if seen.match(_OF_ONESELF, start, end) and seen.search(_WISHES, start, end) is None:
        return True
    return found_or_quoted(seen, start, end) or _told_after_topic(seen, start, end)


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
            bool(did) and seen.search(STILL_AHEAD, done.end(), end) is None and not seen.search(ASKS, done.end(), end)
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
