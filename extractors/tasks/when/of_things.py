"""Thời gian của sự vật: whether a time inside a clause belongs to a thing that the clause names, and not to its doing.

    Đề án … ‖ đến năm 2030 ‖      vấn đề phát sinh ‖ trong năm ‖      kỳ họp thứ 9 (khai mạc ‖ vào tháng 7 ‖)
    rà soát các chỉ tiêu ‖ trong năm ‖      gia hạn nợ ‖ đến hết năm 2026 ‖      góp phần đạt mục tiêu ‖ năm 2026 ‖
No: "phát sinh thì xử lý trong năm", "khởi công (dự kiến trong tháng 7)", "tập trung nhân lực để hoàn thành trong năm".
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.when.stretches import DAYS
from extractors.tasks.words.verbs import is_verb
from vitext.period_found import FoundPeriod

# Papers and aims that name the year to which they reach: "Đề án … đến năm 2030".
_REACHING = words(
    r".*(?<!\w)(?:mục tiêu |(?:đề án|chiến lược|quy hoạch|chương trình|kế hoạch|nghị quyết)(?!\w)[^,;]{0,120}"
    r"|(?:tầm nhìn|định hướng) )$"
)
# … in a name of several words with commas: "trình Quy hoạch ngành nghề karaoke, vũ trường trên địa bàn ‖ đến năm 2020 ‖".
_BY_NAME = words(
    r".*(?<!\w)(?P<paper>đề án|chiến lược|quy hoạch|chương trình)(?! này| trên)(?!\w)(?:(?!(?<!\w)(?:hoàn thành|hoàn tất|xong"
    r"|báo cáo|trình|gửi|nộp|đạt|phấn đấu|bảo đảm|đảm bảo|để|trong đó|với|và (?:hoàn|phấn|tổ|tiếp)\w+)(?!\w))[^;:.()])*$"
)
# … and, whatever it is the name of, where it is told how it looks further on: "phát triển bền vững kinh tế biển ‖ đến năm 2030 ‖, tầm nhìn đến năm 2045".
_LOOKS_ON = words(r",? ?(?:và )?(?:có )?(?:tầm nhìn|định hướng) (?:đến|tới|năm)(?!\w)")
_PREVENTION = ("phòng", "phong")  # "Đề án phòng, chống ma túy"
_HAPPENS = words(
    r".*(?<!\w)(?:phát sinh|xảy ra|diễn ra|biến động|đạt được|(?:mục tiêu|chỉ tiêu|nhiệm vụ|kế hoạch) (?:đã )?(?:đề|đặt) ra"
    r"(?: cho)?|được giao|nghỉ hưu|(?:đến hạn|hết hạn|có (?:thời hạn|hạn|lịch))(?: phải)?(?: (?:hoàn thành|thực hiện|báo cáo|trả nợ))?|nhất là|đặc biệt là"
    r"|so với(?: \w+){0,3}"
    r"|(?<!phải\s)(?<!cần\s)(?<!sẽ\s)được (?:thành lập|ban hành|phê duyệt|cấp|bố trí|phân bổ|công nhận|tuyển dụng"
    r"|bổ nhiệm|kết nạp)(?: mới)?) $"
)  # "các vấn đề phát sinh ‖ trong năm"
# Aims that are looked through are those of the time: "rà soát các chỉ tiêu ‖ trong năm".
_LOOKED_THROUGH = words(
    r".*(?<!\w)(?:rà soát|đánh giá|bổ sung|xem xét|phân tích)(?!\w)[^,;]{0,40}(?:chỉ tiêu|mục tiêu|nhiệm vụ"
    r"|kế hoạch)(?: \w+){0,2} $"
)
# What it is good for happens later: "chuẩn bị tốt để ‖ đầu tháng 9 ‖ tổ chức đại hội", "góp phần đạt mục tiêu ‖ năm 2026".
_PURPOSE = words(
    r".*(?<!\w)(?:để|(?:nhằm|góp phần|để (?:công bố(?:,| và) )?(?:áp dụng|sử dụng|phục vụ|làm cơ sở)"
    r"|có giải pháp)(?!\w)"
    r"(?!(?: \w+){0,4} (?:hoàn thành|hoàn tất|xong|kịp)(?!\w))[^,;]*) $"
)
# What is prolonged or holds until then is not to be done by then: "gia hạn nợ đến hết năm 2026".
_PROLONGED = words(
    r".*(?<!\w)(?:gia hạn|kéo dài|lùi|hoãn|giãn|chờ|đợi|duy trì|hiệu lực|áp dụng|ổn định)(?!\w)[^,;]{0,60}$"
)
# What is not to come about comes about then: "tránh dồn giải ngân ‖ vào cuối năm ‖", "không để kéo dài sang ‖ quý III ‖".
_AVOIDED = words(
    r".*(?<!\w)(?:(?:tránh|hạn chế|phòng ngừa|khắc phục tình trạng)(?!\w)[^,;:.()]{0,80}"
    r"|(?:không (?:để|được|kéo dài|lùi|chuyển)|kéo dài|lấn|dồn|lùi)(?!\w)[^,;:.()]{0,60} (?:sang|qua)) $"
)
# Which things are meant: "‖ Đối với các dự án dự kiến hoàn thành trong thời gian 2026 - 2030, ‖ khẩn trương …".
_FOR_WHICH = words(
    r"(?:đối )?với (?:các|những|\d+) (?:dự án|công trình|trường hợp|nhiệm vụ|nội dung|hồ sơ|khoản|hộ"
    r"|diện tích)(?!\w)[^;:.]*$"
)
# Up to when it is counted what is told or gone by: "căn cứ tình hình thu ngân sách ‖ đến hết tháng 9 ‖, điều chỉnh dự toán".
_COUNTED_UP = words(
    r".*(?<!\w)(?:(?:căn cứ|dựa|trên cơ sở)(?: vào| trên)? (?:các |những )?(?:tình hình|diễn biến|số liệu|kết quả|tiến độ|thực tế|khối lượng)"
    r"|(?:báo cáo|tổng hợp|cập nhật|đánh giá|thống kê|công khai|cung cấp|rà soát)(?: \w+)? (?:tình hình|số liệu|kết quả|thực trạng|hiện trạng"
    r"|khối lượng|nợ))(?!\w)(?:(?!(?<!\w)(?:về|gửi|xong|trình|để|cho)(?!\w))[^,;:.]){0,60} $"
)
# In which months it was done what is reported: "tổng hợp tình hình nợ đọng, chậm nộp của các bến bãi ‖ trong 6 tháng đầu năm ‖".
_REPORTED_OF = words(
    r".*(?<!\w)(?:báo cáo|tổng hợp|đánh giá|thống kê|công khai|rà soát|sơ kết)(?!\w)[^;:.]{0,60}?(?<!\w)(?:kết quả|tình hình|số liệu"
    r"|tiến độ|việc (?:thực hiện|triển khai))(?!\w)(?:(?!(?<!\w)(?:gửi|xong|trình|hoàn thành)(?!\w))[^;:.]){0,90} $"
)
_FIRST_MONTHS = words(r"(?:trong )?(?:\d+|sáu|chín|ba|các|những) tháng đầu năm(?!\w)")
# The day for which something is planned that the work is done for: "dồn sức cho hội thi chọi trâu dự kiến diễn ra ‖ vào ngày 9/8 ‖".
_EVENT_TO_COME = words(
    r"[^;:.]{3,}? (?:kỳ họp|phiên họp|đại hội|hội nghị|hội thi|hội thao|lễ)(?!\w)[^;:.()]{0,60}? dự kiến (?:được )?"
    r"(?:tổ chức|diễn ra|khai mạc|họp|tiến hành)(?: vào)? $"
)
# Of which time a course of things is thought out beforehand: "đề xuất kịch bản điều hành giá ‖ trong năm 2026 ‖".
_THOUGHT_OUT = words(r"(?!.*(?<!\w)(?:hoàn thành|hoàn tất|xong)(?!\w)).*(?<!\w)kịch bản(?!\w)[^,;:.()]{0,60} $")
_SETS_AIM = words(r"(?:.*(?<!\w))?(?:đặt|đề|đặt ra|đề ra|xác định|với) mục tiêu $")
# From when a thing holds is no time of the work on it: "hoàn thiện quy chế có hiệu lực ‖ từ ngày 01/01/2026 ‖".
_IN_FORCE = words(r".*(?<!\w)(?:(?:có|sẽ có|còn) hiệu lực|hiệu lực thi hành|được áp dụng)(?!\w)[^,;]{0,30}$")
# Years that only name a season of the fields: "làm đất vụ đông - xuân ‖ 2030 - 2031".
_SEASON = words(
    r".*(?<!\w)(?:vụ (?:sản xuất )?|sản xuất )(?:(?:đông|xuân|hè|thu|mùa|chiêm|chính|[-–,])(?:\s|(?=[-–,])"
    r"|(?<=[-–]))*){1,6}(?:năm )?$"
)
_HOUR = words(r"(?:(?:vào|lúc|hồi|\d{1,2} ?(?:h|giờ)(?: ?\d\d)?|sáng|trưa|chiều|tối)(?!\w),? ?){0,4}$")
_BRACKET = words(r"\((?P<inside>[^()]{0,40})$")
_DUE_IN_BRACKET = words(
    r"(?:.*(?<!\w))?(?:xong|hoàn thành|hoàn tất|báo cáo|trình|gửi|nộp|thời gian|thời hạn|hạn|dự kiến|thực hiện|tiến độ|trong|từ)(?!\w)"
)
# A meeting at which something is told or before which it is done takes place then: "báo cáo tại kỳ họp thứ Sáu (dự kiến tổ chức ‖ tháng 12 ‖)".
_AT_MEETING = words(
    r"(?:.*(?<!\w))?(?:tại|trình|trước|sau|vào)(?!\w)[^;()]{0,60}?(?:kỳ họp|phiên họp|hội nghị|đại hội"
    r"|cuộc họp)(?!\w)[^;()]{0,60}\((?:dự kiến )?(?:tổ chức|diễn ra|khai mạc|họp|tiến hành)(?!\w)"
)
# The day of a meeting in the name of what was concluded there: "các giải pháp đã đề ra tại hội nghị ‖ ngày 12/01 ‖".
_CONCLUDED = words(
    r".*(?<!\w)(?:(?:kết luận|ý kiến|chỉ đạo|phát biểu) (?:của|tại)"
    r"|(?:đã|được)(?: được)? (?:nêu|đề ra|thống nhất|kết luận|thông qua|chỉ đạo|giao|quyết định|cam kết))"
    r"(?!\w)[^;]*(?<!\w)(?:tại|ở|trong)(?: \w+){0,2} (?:hội nghị|đại hội|kỳ họp|phiên họp|cuộc họp|buổi làm việc"
    r"|buổi họp)(?!\w)[^;,()]*$"
)
# What is prepared takes place on that day: "chuẩn bị nội dung hội nghị ‖ ngày 20/3 ‖".
_PREPARED = words(
    r".*(?<!\w)(?:chuẩn bị|phục vụ)(?!\w)[^,;]{0,60}(?<!\w)(?:hội nghị|đại hội|kỳ họp|phiên họp|cuộc họp|buổi họp"
    r"|hội thảo|hội thi|lễ|bầu cử|kỳ thi)(?!\w)[^,;()]{0,40}(?:\((?:dự kiến )?(?:tổ chức |diễn ra |khai mạc )?(?:vào )?)?$"
)
_EXPECTED = ("(dự kiến ", "(du kien ", "(dự kiến vào ", "(du kien vao ")
# The day of a paper by whomever it was issued: "theo quy chế được Hội đồng ban hành ‖ ngày 25/12 ‖".
_ISSUED = words(
    r".*(?<!phải.)(?<!cần.)(?<!sẽ.)(?<!\w)(?:được|do|đã) [^,;:.()]{3,60}? (?:ban hành|ký|phê duyệt|thông qua|công bố"
    r"|xác nhận)(?: vào)? $"
)
# What is looked into was done in that time: "giám sát việc thực hiện các nhiệm vụ ‖ từ năm 2018 đến hết quý II năm 2019 ‖".
_LOOKED_INTO = words(
    r".*(?<!\w)(?:giám sát|kiểm tra|khảo sát|thanh tra|kiểm toán|đánh giá)(?!\w)[^;:]*(?<!\w)(?:kết quả|tình hình"
    r"|quá trình|việc|công tác)(?: \w+){0,3} (?:thực hiện|chấp hành|triển khai|quản lý|sử dụng)(?!\w)[^;:,]*$"
)
# "các công trình vi phạm ‖ trong năm 2027", but "xử lý xong các công trình vi phạm trong năm 2027".
_BROKEN = words(r"(?!.*(?<!\w)(?:xong|dứt điểm|triệt để|hoàn thành|hoàn tất)(?!\w)).*(?<!\w)vi phạm $")
# Whose work of that time is meant: "căn cứ lộ trình triển khai nhiệm vụ ‖ trong năm 2027 ‖ của các đơn vị".
_WORK_OF = words(r".*(?<!\w)(?:kế hoạch|lộ trình|chương trình|kết quả|báo cáo|nhiệm vụ|hoạt động)(?: \w+){0,3} $")
_THEIRS = words(r" của (?:các|những|từng|mỗi)(?!\w)")
# On that day somebody met and asked: "‖ Trong ngày 11/3, ‖ tỉnh đã phải làm việc gấp để yêu cầu tạm dừng …".
_ASKED_THEN = words(
    r",? [^,;:.]{2,60}? đã (?:phải )?(?:làm việc|họp|yêu cầu|chỉ đạo|đề nghị|kiểm tra|có (?:văn bản|công văn))(?!\w)"
    r"|, [^;:.]{2,90}? (?:cho biết|cho hay|khẳng định|phát biểu)(?!\w)"
)
# What is changed from one year to another is no time of the changing: "điều chỉnh thời gian hoàn thành từ năm 2030 ‖ thành năm 2036 ‖".
_CHANGED = words(
    r".*(?<!\w)(?:điều chỉnh|thay đổi|lùi|kéo dài|gia hạn|dời)(?!\w)[^;:.]{0,120}(?<!\w)từ [^,;:.()]{2,20} (?:thành|sang|đến|tới) $"
)
_DONE_WITH = words(r"[^;:.]{0,200}?[,:] (?!và|hoặc|gồm|trong đó)")
_REGULARLY = ("định kỳ ", "dinh ky ")  # "định kỳ (‖ vào ngày 22 hằng tháng ‖) gửi báo cáo"
_DUE_BY = frozenset(("before", "by", "until"))
_FARTHEST, _AIM_REACH = 160, 30  # signs


def is_of_thing(view: View, one: FoundPeriod, start: int) -> bool:
    """Whether a time in a clause that begins at `start` belongs to a thing that it names."""
    at, stop = one.span
    near, far, farther = (max(start, at - reach) for reach in (60, _FARTHEST, 2 * _FARTHEST))
    if view.text.rfind("“", start, at) > max(view.text.rfind(mark, start, at) for mark in ("”", '"')):
        return True  # the title of a paper, “Đề án … đến năm 2030”
    if view.match(_FOR_WHICH, start, at) and view.match(_DONE_WITH, stop):
        return True
    if one.relation == "until" and view.match(_PROLONGED, max(start, at - 100), at):
        return True
    if one.relation == "until" and view.match(_COUNTED_UP, far, at):
        return True
    if one.relation in _DUE_BY:
        return False
    if one.relation == "in" and (view.match(_THOUGHT_OUT, far, at) or view.match(_EVENT_TO_COME, far, at)):
        return True
    if view.match(_FIRST_MONTHS, at, stop) and view.match(_REPORTED_OF, far, at):
        return True
    if one.relation == "from" and view.match(_IN_FORCE, near, at):
        return True
    if one.form == "years" and view.match(_SEASON, max(start, at - 40), at):
        return True
    if one.relation == "between" and one.form not in DAYS and view.match(_LOOKED_INTO, farther, at):
        return True
    if one.form in DAYS and one.relation == "in" and view.match(_ASKED_THEN, stop):
        return True
    if one.relation == "in" and view.match(_CHANGED, far, at):
        return True
    if view.match(_THEIRS, stop) and view.match(_WORK_OF, near, at):
        return True
    if (
        view.match(_BROKEN, far, at)
        or view.match(_HAPPENS, max(start, at - 30), at)
        or view.match(_AVOIDED, far, at)
        or view.match(_LOOKED_THROUGH, max(start, at - 90), at)
        or view.match(_PURPOSE, far, at)
    ):
        return True
    if (one.form in DAYS or view.low.endswith(_EXPECTED, 0, at)) and view.match(_PREPARED, far, at):
        return True
    if one.form in DAYS and (
        view.match(_CONCLUDED, farther, at) or (one.relation == "in" and view.match(_ISSUED, far, at))
    ):
        return True
    return _takes_place(view, one, start)


def is_reach_of_paper(view: View, year: Span, start: int) -> bool:
    """Whether a year is that to which a paper or an aim reaches; not that by which it is aimed to do something: "đặt mục tiêu
    ‖ đến năm 2030 ‖ thành lập 20 hợp tác xã"."""
    at, stop = year
    if is_verb(view, stop + 1) and view.match(_SETS_AIM, max(start, at - _AIM_REACH), at):
        return False
    if view.match(_REACHING, max(start, at - _FARTHEST), at) or view.match(_LOOKS_ON, stop):
        return True
    paper = view.match(_BY_NAME, max(start, at - _FARTHEST), at)
    if paper is None or not view.upper(paper.start("paper")):
        return False
    comma = view.low.find(", ", paper.end("paper"), at)
    while comma >= 0:
        if is_verb(view, comma + 2) and not view.low.endswith(_PREVENTION, 0, comma):
            return False  # "triển khai Chương trình nước sạch, ‖ cấp nước cho 95% hộ ‖ đến năm 2030"
        comma = view.low.find(", ", comma + 2, at)
    return True


def _takes_place(view: View, one: FoundPeriod, start: int) -> bool:
    """Whether a time in brackets is when the thing before them takes place."""
    at, stop = one.span
    opens = view.low.rfind("(", max(start, at - 120), at)
    bracket = view.match(_BRACKET, opens, at) if opens >= 0 else None
    if view.low.endswith(_REGULARLY, 0, max(opens, 0)):
        return one.recurring is None
    if bracket is not None and view.match(_AT_MEETING, max(start, opens - _FARTHEST), at):
        return True
    if bracket is None or view.match(_DUE_IN_BRACKET, bracket.start("inside"), stop):
        return False
    only_hour = view.match(_HOUR, bracket.start("inside"), at) is not None  # "Tổ chức đêm hội (tối ‖ 18/11 ‖)"
    return not only_hour or (view.low.startswith(") ", stop) and view.low[stop + 2 : stop + 3].isalpha())
