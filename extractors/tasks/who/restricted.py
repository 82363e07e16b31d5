"""Những đơn vị nào trong số nhiều đơn vị: which of several must act, told by what they have, lack or let happen.

các xã ‖ có rừng ‖ chủ động tuần tra      các đơn vị ‖ chưa hoàn thành chỉ tiêu ‖ phải kiểm điểm
No: "Các sở ‖ có trách nhiệm phối hợp" (a duty), "Các đơn vị còn nhiều việc ‖ phải làm" (of the work).
"""

from __future__ import annotations

from extractors.layout.view import View, words
from extractors.tasks.who.unlisted import named_until
from extractors.tasks.words.verbs import is_verb
from vitext.fold import fold

FIRSTS = frozenset(
    spelling(word)
    for spelling in (str, fold)
    for word in (
        "có",
        "chưa",
        "còn",
        "đang",
        "bị",
        "để",
        "thuộc",
        "nơi",
        "nằm",
        "trong",
        "là",
        "sống",
        "sinh",
        "chịu",
        "được",
    )
)
_SEVERAL = words(r"(?<!\w)(?:(?:các|những|mọi|100%|\d{1,3})(?!\w)[^;:]*|xã, phường ?|cấp (?:xã|huyện|tỉnh|cơ sở) ?)$")
_COUNT = 4  # letters before a name that say how many: "‖ 7 ‖ đơn vị chưa nộp kế hoạch phải …"
_HAVING = words(
    r"(?:(?:nơi )?(?:có|thuộc|đang|(?:nằm )?trong(?= (?:vùng|khu vực|diện|phạm vi|danh sách)(?!\w)))|(?:sinh )?sống (?:trong|trên|tại|ở|ven|dọc"
    r"|gần)) [^,;:.()“”\"]{2,60}?(?:, \w+ \w+)?(?= (?:\([^()]{3,60}\) )?(?:sẽ )?(?:tuyệt đối|sẵn sàng|cần(?! thiết)|phải|có trách nhiệm"
    r"|chịu trách nhiệm|khẩn trương|chủ động|tiếp tục|tập trung|nghiêm túc|kịp thời|tăng cường|thường xuyên"
    r"|tích cực|chỉ đạo|(?<!nhu.cầu.)(?<!khả.năng.)(?<!điều.kiện.)phối hợp (?:với|cùng))(?!\w)"
    r"|, (?:có|chịu) trách nhiệm(?!\w))"
)
# What they have that can be counted, and then what they do: "các trạm y tế ‖ có giường bệnh ‖ thực hiện báo cáo hằng ngày".
_WITH_THINGS = words(
    r"có (?!kế hoạch|giải pháp|biện pháp|phương án|văn bản|hình thức|trách nhiệm|nhiệm vụ|công văn|báo cáo|cơ chế"
    r"|chính sách|điều kiện|ý thức|ý kiến|sự|thể|quyền|chương trình|lộ trình|nội dung|thông báo|tờ trình)[^,;:.()“”\"]{2,60}?"
    r"(?= (?:báo cáo kết quả|thực hiện (?:nghiêm|đầy đủ|báo cáo|việc|rà soát|đúng)|rà soát|lập danh sách|thống kê"
    r"|bố trí|nộp|gửi)(?!\w))"
)
_FALLING_SHORT = words(
    r"(?:chưa|còn|bị|để) [^,;:.()“”\"]{2,60}?(?= (?:\([^()]{3,60}\) )?(?:(?:sẽ )?(?:bắt buộc )?phải|có trách nhiệm|chịu trách nhiệm"
    r"|khẩn trương)(?!\w))"
)
# "các cơ quan ‖ được giao nhiệm vụ chuẩn bị hồ sơ, thẩm tra dự thảo ‖ khẩn trương thực hiện"
_GIVEN = words(
    r"được (?:giao|phân công) nhiệm vụ (?=\w)(?!(?:(?:có|chịu) trách nhiệm|phải|cần|khẩn trương|nghiêm túc)(?!\w))"
)
# "các đại biểu ‖ được chọn đi dự đại hội ‖ cần phát huy trách nhiệm"
_CHOSEN = words(
    r"được (?:chọn|tuyển chọn|lựa chọn|bầu|cử|triệu tập|giới thiệu|vay|hỗ trợ|thụ hưởng|hưởng|cấp|tập huấn|đào tạo|công nhận"
    r"|thành lập|khen thưởng)(?!\w)[^,;:.()“”\"]{0,60}?(?= (?:cần(?! thiết)|phải"
    r"|(?:có|chịu) trách nhiệm(?! (?:cao|lớn))|khẩn trương|nghiêm túc|tiếp tục|tập trung|phát huy)(?!\w))"
)
# "các đơn vị ‖ được kiểm tra ‖ chuẩn bị hồ sơ"
_INSPECTED = words(
    r"được (?:giám sát|kiểm tra|thanh tra|kiểm toán|khảo sát|thẩm tra)(?= (?:chuẩn bị|phân công|báo cáo|bố trí|xây dựng"
    r"|gửi|cử|có trách nhiệm|chịu trách nhiệm|phải|cần|khẩn trương|chủ động|cung cấp|tạo điều kiện|phối hợp)(?!\w)|:|$)"
)
# What they have to do or get, and then what is asked: "các hộ ‖ thuộc diện phải di dời ‖ khẩn trương tháo dỡ nhà".
_OBLIGED = words(
    r"thuộc (?:diện|đối tượng|trường hợp) (?:phải|được|bị|cần) [^,;:.()“”\"]{3,60}?(?= (?:phải|cần(?! thiết)|có trách nhiệm"
    r"|chịu trách nhiệm|khẩn trương|chủ động|nghiêm túc|tập trung|báo cáo|rà soát|lập|nộp|gửi|kê khai|thống kê|hoàn thành"
    r"|chuẩn bị)(?!\w))"
)
_WHICH_WORK = words(
    r"[^;:.()“”\"]{3,160}?(?<!,)(?= (?:phải|khẩn trương|có trách nhiệm|chịu trách nhiệm|nghiêm túc)(?!\w))"
)
_KIND = words(
    r"là (?:tổ chức|cá nhân|hộ gia đình|cộng đồng dân cư|doanh nghiệp|hợp tác xã|htx|đảng viên|đoàn viên|cán bộ"
    r"|công chức|người đứng đầu)(?!\w)(?! (?:kinh tế|chính trị|xã hội|của|do)(?!\w))"
    r"|chịu sự (?:giám sát|kiểm tra|thanh tra|quản lý|kiểm toán|tác động)(?= (?!của|trực tiếp)\w)"
)
# "những CĐCS ‖ có dưới 30 đoàn viên ‖: tổ chức đại hội toàn thể", but "các sở có nhiệm vụ sau:"
_HEADING = words(
    r"(?:có|thuộc|đang) (?![^:]*(?:nhiệm vụ|trách nhiệm|nghĩa vụ|nội dung|quyền|ý kiến|sau)(?!\w))[^,;:.()]{2,60}$"
)
_OF_THE_WORK = words(
    r"(?<!\w)(?:việc|vấn đề|nhiệm vụ|nội dung|điều|hạn chế|khó khăn|vướng mắc|kiến nghị|đề xuất|ý kiến|nguyện vọng) $"
)


def picks_out(view: View, start: int, place: int, end: int) -> bool:
    """Whether `[place, end)` may pick some out of several named from `start` on, and is no duty of theirs."""
    return (
        view.search(_SEVERAL, max(0, start - _COUNT), place) is not None
        and not is_verb(view, place)
        and not view.search(_OF_THE_WORK, place, end + 1)
    )


def restricted(view: View, start: int, place: int, limit: int) -> int | None:
    """The end of the words at `place` that pick some out of the several named from `start` on, or None."""
    if not picks_out(view, start, place, place):
        return None
    given = view.match(_GIVEN, place, limit)
    if given and is_verb(view, given.end()):
        which = view.match(_WHICH_WORK, given.end(), limit)
        return which.end() if which else None
    found = (
        view.match(_OBLIGED, place, limit)
        or view.match(_HAVING, place, limit)
        or view.match(_FALLING_SHORT, place, limit)
        or view.match(_WITH_THINGS, place, limit)
        or view.match(_KIND, place, limit)
        or view.match(_CHOSEN, place, limit)
        or view.match(_INSPECTED, place, limit)
    )
    if found is None and view.text[limit : limit + 1] == ":":
        found = view.match(_HEADING, place, limit)
    if found is None or view.search(_OF_THE_WORK, place, found.end() + 1):
        return None
    return named_until(view, place, found.end())
