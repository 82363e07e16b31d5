"""Tên gọi theo việc: a name whose first word is followed by what the body is there for, and only then by what it is to do.

Tổ thu hồi nợ ‖ lập danh sách …      Ban Vận động thành lập Hiệp hội tỉnh ‖ hoàn thiện hồ sơ …      nhà thầu thi công ‖ huy động …
No: "Tổ ‖ kiểm tra các chợ, xử lý vi phạm", "Trung tâm ‖ hỗ trợ hợp tác xã xây dựng nhãn hiệu" (the first verb is what is done).

A second verb must follow; then how seldom the first word stands alone, what the first verb is like, and how surely the second
one begins what is to be done are weighed together.
"""

from __future__ import annotations

from extractors.layout.view import View, words
from extractors.tasks.words.phrases import begins, phrases
from extractors.tasks.words.verbs import phrase_end, predicate_at
from vitext.lazy import regex

# Words that seldom name a body by themselves; and those that often do.
_NEEDS_MORE = words(
    r"(?:các |những |mỗi |từng )?(?:tổ(?! công tác| giúp| hợp)|đội|nhóm|bộ phận|tiểu ban|lực lượng|ban vận động"
    r"|nhà thầu|người|cán bộ|cá nhân|nhân viên|cơ quan|hộ(?: dân| nông dân| gia đình)?)(?!\w)"
)
_MAY_STAND_ALONE = words(
    r"(?:các |những |mỗi |từng )?(?:ban chỉ đạo|bcđ|ban quản lý|bql|ban chỉ huy|ban|hội đồng|tổ công tác"
    r"|tổ giúp việc|đoàn công tác|(?:tổ|đội|nhóm|chuyền|ca) trưởng|trưởng (?:nhóm|tổ|đội|ban|phòng|bộ phận)|đoàn"
    r"|hội|hiệp hội|quỹ|trung tâm|trạm|đơn vị tư vấn|đơn vị|tổng công ty|công ty|doanh nghiệp|cơ sở|hợp tác xã|htx"
    r"|tổ hợp tác|phòng|chi nhánh|xí nghiệp|câu lạc bộ|cửa hàng|chủ|ủy ban|viện|trường|tổ chức|tiểu thương"
    r"|đồng chí|thành viên|ngành)(?!\w)"
)
# Work that bodies are named after.
_FUNCTION = phrases(
    r"thu mua|thu hồi|thu gom|thu nợ|thi công|tư vấn|tiếp nhận|bảo trì|bảo vệ|bảo dưỡng|thẩm định|thẩm tra"
    r"|khai thác|vận hành|vận tải|vận chuyển|cung cấp|cung ứng|phục vụ|chế biến|chăn nuôi|nuôi trồng|nuôi|trồng"
    r"|giám sát|quản lý|kiểm soát|kiểm tra|thanh tra|kiểm định|kiểm nghiệm|tham gia|thực hiện|giải phóng"
    r"|giải phóng mặt bằng|phòng chống|phòng, chống|chống|phòng ngừa|cứu nạn|cứu hộ|chi trả|phát triển|xúc tiến"
    r"|hòa giải|hỗ trợ|giữ gìn|tuần tra|thống kê|truyền thông|tuyên truyền|soạn thảo|biên soạn|biên tập|điều hành"
    r"|điều tra|sử dụng|lắp đặt|sửa chữa|vệ sinh|chăm sóc|đào tạo|dạy|sản xuất|kinh doanh|triển khai|vận động"
    r"|thành lập|bồi thường|xây dựng|chuyển đổi số|cải cách|tổng kết|xử lý|tiếp công dân|tiếp dân|đăng ký|đầu tư"
    r"|xuất bản|phát hành|in ấn|trang trí|tổ chức|nấu|bán|cho vay|cho thuê|thiết kế|khảo sát|rà soát|xét duyệt"
    r"|xét chọn|bình xét|đấu thầu|mua sắm|kiểm kê|huấn luyện|thu thập|quan trắc|dự báo|đóng gói|giao nhận"
    r"|phân phối|phụ trách|coi thi|chấm thi|cấp nước|cấp điện|nộp thuế"
)
WORK_FIRSTS = _FUNCTION.firsts  # nothing is called after work where none of these words stands
# Such work comes in pairs: "kiểm tra, ‖ giám sát", "quản lý ‖ vận hành".
_GOES_TOGETHER = words(
    r"(?:và )?(?:giám sát|vận động|vận hành|khai thác|bảo vệ|kinh doanh|xây dựng(?! kế| phương)|vận chuyển|đầu tư"
    r"|thiết kế|phát triển|sử dụng|chế biến|tiêu thụ|cung ứng|phân phối|quản lý|thi công|sửa chữa|lắp đặt|chăm sóc"
    r"|thực hiện|phục vụ|phòng|chữa|trả|thu|nợ|tích cực|thường xuyên|nghiêm túc|kịp thời|sớm|đầy đủ)(?!\w)"
)
# After these whom it is done to may himself do something: "hỗ trợ hợp tác xã ‖ xây dựng nhãn hiệu".
_CAUSES = words(r"(?:hỗ trợ|hướng dẫn|giúp|vận động|tuyên truyền|tư vấn|đào tạo|tổ chức|triển khai|huấn luyện)(?!\w)")
# Bodies are named after this, too, but more often it is what they do.
_EITHER = words(
    r"(?:kiểm tra|rà soát|xử lý|tiếp nhận|triển khai|tổ chức|thành lập|khảo sát|xây dựng|phát hành|in ấn|trang trí"
    r"|mua sắm|bán|tổng kết|đầu tư|đăng ký|xét duyệt|xét chọn|bình xét|kiểm kê|sử dụng|cung cấp|thống kê"
    r"|dự báo(?! (?:khí tượng|thời tiết|thủy văn|thiên tai|dịch|sâu)(?!\w)))(?!\w)"
)
# A verb with nothing of its own: what it stands for is said by the next one.
_LIGHT = words(r"(?:thực hiện|triển khai|tổ chức|tham gia)(?!\w)")
# What several do for a living: "các hợp tác xã ‖ sản xuất rau ‖ liên kết với siêu thị".
_TRADE = words(
    r"(?:các|những|mỗi|từng|người|hộ) .*(?<!\w)(?:kinh doanh|sản xuất|chăn nuôi|nuôi|nuôi trồng|trồng|khai thác"
    r"|thi công|vận tải|chế biến|thu mua)(?!\w)"
)
# Whoever he is: "Các đồng chí đảng ủy viên ‖ phụ trách thôn ‖ tăng cường xuống cơ sở".
_IN_CHARGE = words(r"phụ trách(?!\w)")
# … who is none by his own name, and so may be called after it: "Cán bộ ‖ phụ trách ‖ tổng hợp báo cáo".
_ANY_OF_THEM = words(
    r"(?:các |những |mỗi |từng )?(?:(?:cán bộ|công chức|viên chức|nhân viên|người|đồng chí|đ/c|thành viên|(?:đảng |cấp )?ủy viên|đảng viên"
    r"|giáo viên|lãnh đạo|phó|trưởng|tổ trưởng)(?!\w)|(?:đơn vị|cơ quan|bộ phận|phòng|ban|tổ|sở|ngành)(?: chuyên môn| trực tiếp)?$)"
)
# What is made or held now, and so is no calling.
_NOW = words(
    r"(?:(?:xây dựng|triển khai) (?:kế hoạch|phương án|quy chế|dự toán|báo cáo|lộ trình|chương trình)"
    r"|tổ chức (?:hội nghị|lễ|lớp|họp|sơ kết|tổng kết|tuyên truyền|kiểm tra|tập huấn)"
    r"|\w+ \w+ (?:tốt|nghiêm|đúng|hiệu quả|có(?! mặt)|đồng bộ|chặt chẽ|đầy đủ|dứt điểm|kịp thời|ngay|thêm|lại|kỹ(?! thuật)|hết"
    r"|xong|thống nhất|nghị quyết này|kế hoạch này))(?!\w)"
)
_PICKED_OUT = words(
    r" (?:(?:các|những)(?! (?:công trình|dự án|khu|cụm|chương trình|hoạt động|dịch vụ|di tích)(?!\w))|việc|toàn bộ"
    r"|một|mọi|từng|\d+|tất cả|đối với|công tác|tình hình|tiến độ|kết quả)(?!\w)"
)
# Where the object of the first verb goes on with its aim, time or manner, it is what is done.
_AIM = words(r"(?:để|nhằm|trước|trong|với|cho|theo|đến|khi|sau|được|bị|sẽ được|là|có(?! mặt)|không|như|gồm)(?!\w)")
# What begins with this is to be done, and no name is made of it.
BEGINS = words(
    r"(?:chủ trì|khẩn trương|chủ động|tiếp tục|tăng cường|kịp thời|sớm|tập trung|tích cực|phối hợp|nghiêm túc"
    r"|có trách nhiệm|chịu trách nhiệm|phải|cần|thường xuyên|đẩy mạnh|nhanh chóng|cùng|căn cứ|sẽ|đã|đang|vừa|chưa"
    r"|làm việc|rà soát|báo cáo|hoàn thành|hoàn thiện|hoàn chỉnh|lập|lên danh sách|tham mưu|chuẩn bị|đẩy nhanh"
    r"|nâng cao|bố trí|trực tiếp|bám sát|huy động|ban hành|đôn đốc|theo dõi|nghiên cứu|đề xuất|tổng hợp|khắc phục"
    r"|xây dựng kế hoạch|xem xét|bảo đảm|đảm bảo|quán triệt|hướng dẫn|chấp hành|cam kết|duy trì|gửi|nộp|niêm yết"
    r"|công khai|kiện toàn|phân công|bàn giao|giao(?! thông| dịch| lưu)|cử|liên hệ|gọi điện|di dời"
    r"|tổ chức trực)(?!\w)"
)
_OWES = words(r"(?:phải|có trách nhiệm|chịu trách nhiệm|khẩn trương)(?!\w)")
_DUTY = words(r"(?:cần|phải|có trách nhiệm|chịu trách nhiệm|sẽ|khẩn trương)(?!\w)")
# What others still have to pay is a thing: "khoản ‖ phải thu", "các khoản nợ ‖ phải trả".
_TO_BE_PAID = words(r"phải (?:thu|trả|nộp)(?! hồi)(?!\w)")
_SUM = words(r"(?<!\w)(?:khoản|nợ|số|tiền|thuế|phí|lãi|thu,)$")
_LEVEL = words(
    r"(?<!\w)(?:tỉnh|huyện|xã|phường|quận|thành phố|thị trấn|thôn|bản|cơ sở|trung ương|địa phương|nội bộ"
    r"|chuyên ngành|liên ngành)$"
)
# Called after one kind of work, in capitals, and after no other: "Ban Kiểm tra ‖ biên soạn tài liệu hướng dẫn …".
_COMPLETE = words(
    r"(?:ban|phòng|tổ|đoàn|ủy ban) (?:kiểm tra|kiểm soát|thanh tra|giám sát|tổ chức|truyền thông|tuyên truyền"
    r"|hòa giải|thẩm định)(?: [-–] [^,;]+)?$"
    r"|quỹ (?:hỗ trợ|bảo lãnh|bảo trợ|đầu tư|phát triển)(?: \w+){2,8}$"
)
# Each has his own in charge: "thầy Quế ‖ phụ trách âm thanh, cô Lụa phụ trách hoa".
_EACH_IN_CHARGE = words(
    r"phụ trách [^,;:.]{2,60}, (?:thầy|cô|anh|chị|ông|bà|đ/c|đồng chí|em|bạn|bác|chú) [^,;:.]{2,30} (?:phụ trách|lo|chuẩn bị|đảm nhận)(?!\w)"
)
# A name is not what the list below is: "thực hiện chu đáo các nội dung ‖ sau:".
_LISTED_BELOW = words(r"(?<!\w)(?:sau|sau đây|dưới đây)$")
_LINK = words(r"[,;] | (?:và|cùng|hoặc) ")
_WORD = regex(r"\w+")
_GAP = regex(r"(?: \([^()]{2,20}\))?(?:,? +|[/-]| +[-–] +)(?=\w)")
_ENDS_IN_CAPITAL = regex(r"\s[A-ZĐ]\w+(?:\s[^\W\d_A-ZĐ]+)?$")
_LONGEST_LEVEL = 14
_MOST_WORDS = 16
_SHORTEST_REST = 6
_ENOUGH = 3


def called_after_work(view: View, start: int, end: int, limit: int) -> int | None:
    """The end of the name that begins at `start`, where the verb that follows its words so far, up to `end`, belongs to it."""
    gap = _GAP.match(view.low, end, limit)
    if gap is None or not begins(view, _FUNCTION, gap.end(), limit):
        return None
    place = gap.end()
    for link in view.of(_LINK).finditer(view.low, start, end):
        start = link.end()
    in_charge = view.match(_IN_CHARGE, place, limit) is not None
    if in_charge and view.match(_EACH_IN_CHARGE, place, limit):
        return None
    pair = "," in gap.group()
    head = 1 if in_charge else _weight_of_head(view, start, end, pair=pair)
    first = _first_verb(view, place)
    if head is None:
        return _up_to_duty(view, place, first, limit)
    if first > limit or view.match(_NOW, place, limit) or view.match(_PICKED_OUT, first, limit):
        return None
    if view.low.find(view.low[place:first], start, end) >= 0:
        return None  # "Hội đồng thẩm định ‖ thẩm định …"
    causes = view.match(_CAUSES, place, limit)
    head += not (view.match(_EITHER, place, limit) or causes)
    head += view.match(_TRADE, start, first) is not None
    if pair and _ENDS_IN_CAPITAL.search(view.text, start, end):
        head += 2  # "Trung tâm Tư vấn‖, hỗ trợ hợp tác xã": nothing is called a "Trung tâm Tư vấn"
    best, stop = 0, None
    verbs = _verbs_after(view, first, limit)
    for at, before in verbs:
        # behind a word of duty stands what is to be done, and so what stood before it was none
        owes = 3 if not causes and view.match(_OWES, at, limit) else 0
        weight = head + (owes or (2 if view.match(BEGINS, at, limit) else 1))
        weight += view.upper(before) or view.search(_LEVEL, max(start, at - _LONGEST_LEVEL), at - 1) is not None
        if weight > best:
            best, stop = weight, at
    if (
        in_charge
        and verbs
        and verbs[0][0] == first + 1
        and (view.upper(start + view.low[start:end].rfind(" ") + 1) or not view.match(_ANY_OF_THEM, start, end))
    ):
        return None  # "Đ/c Hoa ‖ phụ trách ký kết hợp đồng", "UBND các xã ‖ phụ trách rà soát hộ nghèo"
    if verbs and verbs[0][0] == first + 1 and view.match(_LIGHT, place, limit):
        return None  # "các doanh nghiệp ‖ thực hiện báo cáo định kỳ"
    if stop is None:
        heads = (
            view.text[limit : limit + 1] == ":"
            and limit - first >= _SHORTEST_REST
            and not view.search(_LISTED_BELOW, first, limit)
            and not any(mark in view.low[first:limit] for mark in (",", ";", ". "))
        )
        return limit if heads else None
    return stop - 1 if best >= _ENOUGH else None


def _up_to_duty(view: View, place: int, first: int, limit: int) -> int | None:
    """The end of a longer name that a word of duty follows: "Ban Quản lý các dự án ‖ phát triển đô thị ‖ cần khẩn trương …"."""
    if view.match(_EITHER, place, limit) or view.match(_CAUSES, place, limit) or view.match(_PICKED_OUT, first, limit):
        return None
    verbs = _verbs_after(view, first, limit)
    return verbs[0][0] - 1 if verbs and view.match(_DUTY, verbs[0][0], limit) else None


def _first_verb(view: View, place: int) -> int:
    end = phrase_end(view, place)
    word = _WORD.match(view.low, place)
    return end if end > place or word is None else word.end()


def _weight_of_head(view: View, start: int, end: int, *, pair: bool) -> int | None:
    """How seldom the first word of a name stands alone; None where more than that and such work was read, or less in a pair."""
    for weight, pattern in ((1, _NEEDS_MORE), (0, _MAY_STAND_ALONE)):
        head = view.match(pattern, start, end)
        if head is None:
            continue
        gap = _GAP.match(view.low, head.end(), end)
        work = view.match(_FUNCTION.words, gap.end(), end) if gap else None
        if work and not pair and view.upper(work.start()) and view.match(_COMPLETE, start, end):
            return None
        if (work and (work.end() == end or not pair)) or (head.end() == end and not pair):
            return weight
    return None


def _verbs_after(view: View, at: int, limit: int) -> list[tuple[int, int]]:
    """Where a verb phrase with an object begins after the first verb, and where the word before it begins."""
    found: list[tuple[int, int]] = []
    gap = _GAP.match(view.low, at, limit)
    together = view.match(_GOES_TOGETHER, gap.end(), limit) if gap else None  # "quản lý ‖ vận hành đường cao tốc"
    before, place = together.span() if together else (at, at)
    for _ in range(_MOST_WORDS):
        gap = _GAP.match(view.low, place, limit)
        if gap is None:
            return found
        word = _WORD.match(view.low, gap.end(), limit)
        if word is None or view.match(_AIM, word.start(), limit):
            return found
        if view.match(_TO_BE_PAID, word.start(), limit) and view.search(_SUM, before, gap.start()):
            return found
        predicate = None if view.upper(word.start()) else predicate_at(view, word.start(), limit)
        if predicate is not None and "," in gap.group():
            return found
        stop = 0
        if predicate is not None and " " in view.low[word.start() : predicate.end]:
            stop = phrase_end(view, word.start())
        if starts := view.match(BEGINS, word.start(), limit):
            stop = max(stop, starts.end())
        if stop and limit - stop >= _SHORTEST_REST:
            found.append((word.start(), before))
        before, place = word.span()
    return found
