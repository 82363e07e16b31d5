"""Sau tên người làm: the verb phrase of one who is named, past what only says more of him."""

from __future__ import annotations

from extractors.layout.view import View, words
from extractors.tasks.who.adjuncts import is_filler, time_at
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.words.verbs import Predicate, predicate_at
from vitext.lazy import regex

# "Sở Nội vụ ‖ (cơ quan thường trực Ban Chỉ đạo) ‖ đôn đốc …": what he is, or by whom one reaches him.
_ROLE = regex(
    r" *\((?:là +)?(?:cơ +quan|đơn +vị|bộ +phận|chủ +trì|đầu +mối|thường +trực|qua|trưởng|phó|tổ +trưởng"
    r"|(?:có +)?(?:tên +)?(?:trong +)?danh +sách|theo|do|gọi +(?:chung|tắt)|sau +đây|đặc +biệt|nhất +là|trước +hết)\b[^()]{0,90}\)"
    r"| +[-–] +(?:là +)?(?:cơ +quan|đơn +vị|bộ +phận) +[^;:.()]{3,90}? +[-–](?= )"
    r"| +[-–] +(?:những +)?nơi +[^;:.(),–]{3,90}?(?: +[-–](?= )|,)"
    r"|, +với +(?:vai +trò|tư +cách) +[^,;:.()]{3,90},"
)
_AND_SO_ON = regex(r" ?(?:\.{3}|…)(?= )")  # "các ngành, các đoàn thể... ‖ đổi mới cách làm"
_ABOVE_ALL = words(
    r",? (?:đặc biệt là|nhất là|trước hết là|(?:mà )?trực tiếp là) "
)  # "các cấp ủy, ‖ nhất là bí thư, ‖ phải …"
# With whom the work is agreed on first: "UBND tỉnh ‖ thống nhất với Thường trực HĐND tỉnh ‖ điều chỉnh danh mục".
_AGREED_WITH = words(r"(?:thống nhất|trao đổi|bàn bạc) (?:với|cùng) (?=\w)")
_CHARGED = words(
    r"được (?:giao|phân công)(?: nhiệm vụ| trách nhiệm)?(?: là (?:cơ quan|đơn vị))? |là (?:đầu mối|nòng cốt)(?: chính)?,? "
    r"|thay mặt [^,;:.]{2,50}? (?=(?:ký|giải quyết|điều hành|chủ trì|chỉ đạo|tiếp|làm việc|đón|dự|phát biểu)(?!\w))"
)
# "Thành phố Hoa Lĩnh ‖ sau hợp nhất ‖ sẽ tập trung …": since when it is one body.
_MERGED = words(r"sau (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất)(?: bộ máy| đơn vị hành chính)?,? ")
# "Các xã ‖ tuy còn khó khăn nhưng ‖ phải bảo đảm an toàn"
_GRANTED = words(r"(?:mặc dù|tuy|dù)(?! nhiên)(?!\w)[^,;:.]{3,80}? (?:nhưng|song)(?! song) ")
_ABOUT = words(r"về việc (?=(?:tiếp tục|tăng cường|tập trung|khẩn trương|chủ động|đẩy mạnh|phối hợp)(?!\w))")
_LONGEST_ASIDE = 200  # letters
# "Xã ‖ ghi nhận phản ánh của bà con và ‖ sẽ làm việc với nhà máy"
_NOTED = words(r"(?:ghi nhận|tiếp thu)(?!\w)[^,;:.]{0,60}? và (?=sẽ )")
# "Các trường ‖ vẫn ‖ tiến hành xét tuyển theo quy chế cũ"
_STILL = words(r"vẫn (?=(?:tiến hành|thực hiện (?:theo|nghiêm|việc|các)|áp dụng|tiếp tục|phải)(?!\w))")
# "Giám đốc ‖ được quyền lựa chọn nhà thầu và ‖ phải báo cáo Hội đồng quản trị": what he may do, and then what he owes.
MAY_AND_OWES = words(
    r"[\s,]*được (?:(?:toàn )?quyền|phép|ủy quyền|chủ động|quyết định|lựa chọn|sử dụng|ký|vay|huy động|hưởng)(?!\w)[^;:.]{0,140}?"
    r"(?:,| và| nhưng| song) (?=(?:phải|có trách nhiệm|chịu trách nhiệm|có nghĩa vụ) \w)"
)
# "Liên minh ‖ còn ‖ mở thêm 5 lớp tập huấn", but "Ban Tổ chức còn trao 5 giải", "công an còn phát hiện …"
_ALSO = words(
    r"còn (?!(?:lại|có|nhiều|thiếu|chậm|nợ|hạn|khó|yếu|tồn|rất|gặp|để|xảy|phải|cho(?! vay)|trao|tặng|nhận|đạt|được|ghi"
    r"|phát hiện|chia sẻ|bày tỏ|cảm ơn|là|đang|chưa|không|bị)(?!\w))(?=\w)"
)
_PASSED_OVER = (_ALSO, _STILL, _CHARGED, _MERGED, _GRANTED, _ABOUT, _NOTED, MAY_AND_OWES)


def past_role(view: View, at: int, end: int) -> int:
    """Where ends what more is said of a body that is named up to `at`: "Các xã ‖ (nhất là xã ven sông) ‖ rà soát …"."""
    role = _ROLE.match(view.low, at, end)
    place = role.end() if role else at
    above = view.match(_ABOVE_ALL, place, end)
    return (agency_at(view, above.end(), end) or place) if above else place


def after_subject(view: View, at: int, end: int) -> Predicate | None:
    """The verb phrase after a subject; a short adjunct or a second comma phrase may stand between them."""
    more = _AND_SO_ON.match(view.low, at, end)
    at = more.end() if more else at
    place = past_role(view, at, end)
    for _ in range(3):
        while place < end and view.low[place] in " ,:-*":
            place += 1
        predicate = predicate_at(view, place, end)
        if predicate:
            return predicate
        time = time_at(view, place, end)
        if time:
            place = time
            continue
        agreed = view.match(_AGREED_WITH, place, end)
        if agreed:
            other = agency_at(view, agreed.end(), end)
            follows = predicate_at(view, other + 1, end) if other is not None else None
            return follows._replace(start=place) if follows is not None else None
        past = next((one for over in _PASSED_OVER if (one := view.match(over, place, end))), None)
        if past:
            place = past.end()
            continue
        if not is_filler(view, place, end):
            return None
        for _ in range(14):  # "căn cứ phân công ‖ chủ động triển khai"
            space = view.low.find(" ", place, end)
            if space < 0:
                return None
            place = space + 1
            predicate = predicate_at(view, place, end)
            passive = view.low[space - 4 : space] in ("được", "duoc") or view.low[space - 3 : space] in (" đã", " da")
            if predicate and not passive and (view.low[space - 1] == "," or " " in view.low[place : predicate.end]):
                return predicate
        return _behind_aside(view, place, end) if view.low.startswith(", ", at) else None
    return None


def _behind_aside(view: View, at: int, end: int) -> Predicate | None:
    """The verb phrase behind a long aside: "Chính phủ, căn cứ Nghị quyết này và Đề án số … của Chính phủ, ‖ tổ chức xác định …"."""
    stop = min(end, at + _LONGEST_ASIDE)
    comma = view.low.find(", ", at, stop)
    while comma >= 0:
        predicate = predicate_at(view, comma + 2, end)
        if predicate is not None:
            return predicate
        comma = view.low.find(", ", comma + 2, stop)
    return None
