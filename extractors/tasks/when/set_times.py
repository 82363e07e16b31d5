"""Thời gian đặt cho việc: whether a time inside a clause tells when it is to be done, or only which thing is meant.

    hoàn thành ‖ tháng 8/2026      mở lớp ‖ trong quý II      05 HTX kiểu mới ‖ giai đoạn 2026 - 2028
No: "báo cáo tài chính ‖ năm 2022", "lương tháng 5", "kỷ niệm ngày 2/9", "định mức của quý II", "Đề án … giai đoạn 2021 - 2025".
"""

from __future__ import annotations

from extractors.layout.view import View, words

_BARE_DAY = words(r"(?:ngày|sáng|chiều|tối|\d)")
# "(‖ 15/8 ‖)", "(tối ‖ 18/11 ‖)", "(lúc 8 giờ ‖ ngày 20/5 ‖)"
_SETS_DAY = words(
    r".*(?:xong|vào|thành|trong|\((?:(?:dự kiến|vào|lúc|hồi|\d{1,2} ?(?:h|giờ)(?: ?\d\d)?|sáng|trưa|chiều|tối)(?!\w),? ?){0,4}"
    r"|vào sáng|vào chiều|vào tối|dịp|(?:đợt|vòng|lần) (?:\d|[ivx]+) ?:"
    r"|\d ?(?:h|giờ)(?: ?\d\d)?(?: ?phút)?(?: sáng| chiều| tối)?)\s*$"
)
_BARE_MONTH = words(r"(?:tháng|quý|quí|(?:đầu|giữa|cuối|nửa \w+) (?:tháng|quý|tuần))(?!\w)")
_NAMES_PAPER = words(
    r".*(?<!\w)(?:báo cáo|kế hoạch|số liệu|công tác|hội nghị|kỳ họp|phiên họp|lương|giao ban|chương trình|kết quả"
    r"|nhiệm vụ|chuyên đề|ban|họp|tổng kết|sơ kết|quyết toán|sổ sách|trợ cấp|phụ cấp|(?:học|đảng|đoàn|hội|công đoàn|thủy lợi|lệ) phí|công nợ|doanh thu|doanh số|thuế|quỹ|bảo hiểm|chấm công|dòng tiền|dự toán|phương án|lịch|thời khóa biểu|thực đơn|thù lao|thưởng|bảng lương|hóa đơn"
    r"|tiền \w+)(?: \w+)? $|.*(?<!\w)theo (?:kế hoạch|chương trình|lịch)(?: \w+){0,5} $|.*(?<!\w)của $"
    r"|.*(?<!\w)(?<!du.)(?<!âm.)(?<!dương.)(?<!nông.)lịch(?: \w+){0,2} $"
)
_BARE_TIME = words(r"(?:năm|tháng|quý|đầu|giữa|cuối|nửa|cả|\d)")
_SETS_TIME = words(
    r".*(?:xong|thành|dứt điểm|dự kiến|dự kiến tổ chức|\(|,|:|;|phấn đấu|(?<!\w)trong (?:\d{1,2}|hai|ba|bốn|năm))\s*$"
)
# What is aimed at says its year: "phấn đấu thu ngân sách ‖ năm 2026 đạt …"; that of a plan to be fulfilled only names it.
_AIMED = words(
    r".*(?<!\w)phấn đấu (?:(?!so với|hoàn thành|thực hiện|nhiệm vụ|chỉ tiêu|kế hoạch|báo cáo|đề án|chương trình"
    r"|nghị quyết"
    r"|quyết định|từ năm|dự toán|đại hội|hội nghị)[^;:.()“])*$"
)
_AT_MEETING = words(r".*(?<!\w)(?:tại|trong|vào) (?:kỳ họp|phiên họp|hội nghị|cuộc họp)(?: \w+){0,2} $")
_FEAST = words(
    r".*(?<!\w)(?:kỷ niệm|chào mừng|quốc khánh|ngày (?:nhà|thành|truyền|quốc|giải|thế))(?!\w)[^,;]{0,70}$"
    r"|.*(?<!\w)(?:mừng|lễ|nghị quyết|quyết định|(?<!pháp\s)luật|công văn|kế hoạch|từ)(?!\w)[^,;]{0,40}$"
)
# "Triển khai nhiệm vụ ‖ 6 tháng cuối năm ‖, Ban Chỉ đạo tiếp tục …"
_AS_TOPIC = words(r"(?:triển khai |về )?(?:các )?(?:phương hướng|nhiệm vụ|công tác)(?!\w)[^,;]{0,40}$")
_N_MONTHS = words(r"(?:\d{1,2}|ba|sáu|chín) tháng (?:đầu|cuối)(?!\w)")
_WITHIN = words(r"trong(?!\w)")
# "xây dựng 05 HTX kiểu mới ‖ giai đoạn 2026 - 2028": what is counted is to be there by then.
_OPENS = 3  # signs
_COUNTS = words(r".*(?:^|[ ,;])\d[\d.]* (?!năm|tháng|ngày)\w[^,;:.()]*$")
_BEARS_STAGE = words(
    r"(?<!\w)(?:chính sách|cơ chế|quy chế|luật|đề tài|văn bản|danh sách|kế hoạch|đề án|dự án|chương trình"
    r"|nghị quyết|quyết định|chỉ thị|công điện|nghị định|thông tư|quy hoạch|chiến lược|phương án|báo cáo|tình hình"
    r"|kết quả|mục tiêu|chỉ tiêu|nhiệm vụ|tỉnh|huyện|xã|thành phố|nhu cầu|danh mục|kinh phí|vốn|nhiệm kỳ"
    r"|phong trào|cuộc vận động|đánh giá|tổng kết|sơ kết)(?!\w)"
)


def is_set(view: View, span: tuple[int, int], start: int, end: int) -> bool:
    """Whether a time tells when: it opens the clause, or a word before it or a pause sets it apart."""
    at = span[0]
    before = max(start, at - 40)
    if view.low[span[1] : span[1] + 1] == "," and view.match(_AS_TOPIC, start, at):
        return True
    if view.match(_N_MONTHS, at):
        return (
            at - start < 3
            or view.match(_SETS_TIME, before, at) is not None
            or view.match(_AIMED, max(start, at - 120), at) is not None
        )
    if view.match(_BARE_DAY, at):
        of_feast = view.match(_FEAST, max(start, at - 90), at) is not None
        if view.match(_SETS_DAY, before, at):
            in_bracket = view.low[at - 1] == "(" and view.low[at].isdecimal()
            return not (of_feast and in_bracket)  # "Ngày toàn dân phòng, chống ma túy ‖ (26/6) ‖"
        return not of_feast and view.low[span[1] : end].lstrip()[:1] in ("", ",", ")", "(")
    if view.match(_BARE_MONTH, at):
        return view.match(_NAMES_PAPER, before, at) is None or view.match(_AT_MEETING, before, at) is not None
    if view.match(_BARE_TIME, at):
        if at - start < 3 or view.match(_SETS_TIME, before, at):
            return True
        return view.match(_AIMED, max(start, at - 120), at) is not None
    return True


def sets_stage(view: View, span: tuple[int, int], start: int, end: int) -> bool:
    """Whether a stage is when to act: "trong giai đoạn …", where it opens the clause, at the end where no paper bears it, or after what is counted."""
    if view.match(_WITHIN, span[0]) or span[0] - start < _OPENS:
        return True
    piece = max(view.low.rfind(mark, start, span[0]) for mark in ",;") + 1 or start
    if view.low[start : span[0]].rstrip().endswith(";"):
        return True  # "…; ‖ giai đoạn 2026 - 2028 ‖"
    if span[1] >= end - 1:
        return not view.search(_BEARS_STAGE, start, span[0])
    return not view.search(_BEARS_STAGE, piece, span[0]) and view.match(_COUNTS, piece, span[0]) is not None
