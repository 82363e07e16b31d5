"""Việc được nêu ra trước dấu hai chấm: words that set out what is listed behind a colon, and who is to do it.

các cấp Hội ‖ đã đề ra nhiệm vụ‖: …      ‖ Liên minh ‖ được giao 5 nhiệm vụ: …      sẽ được ‖ Khối ‖ triển khai như: …
"""

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.asking.speakers import named_before
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.behind_colon import set_for

# What is set out before a colon though no word of tasks stands there: "Ngành Y tế tiếp tục thực hiện các nội dung: ‖ …".
CONTENTS = words(
    r"(?!.*(?<!\w)(?:đã|vừa qua)(?!\w)).*(?<!\w)(?:tiếp tục|sẽ|cần"
    r"|(?:tới|tiếp theo)(?: cần)?,? (?:tập trung|chú trọng))(?!\w)[^:]{0,60}(?<!\w)(?:các|một số|những"
    r"|\d+) (?:nội dung|việc|công việc|hoạt động|mặt)(?: sau| chính| chủ yếu| cụ thể| trọng tâm)*$"
)
# Work of which only the number is said before the colon.
SEVERAL_WORKS = words(
    r".*(?<!\w)(?:các|một số|những|\d+)(?: nhóm| loại)? (?:nhiệm vụ|giải pháp|nội dung|công việc|việc|biện pháp"
    r"|khâu đột phá|mũi đột phá|(?:chỉ tiêu|mục tiêu)(?=,? (?:và )?nhiệm vụ))(?:,? (?:và )?(?:nhiệm vụ|giải pháp|biện pháp))?(?: sau| sau đây| chính| chủ yếu"
    r"| cụ thể| trọng tâm| trọng điểm| cơ bản| lớn| cần thiết| then chốt)*$"
)
# … the first of which may be a figure to be reached: "quyết nghị một số chỉ tiêu, nhiệm vụ: ‖ tổng nguồn vốn đạt 205 tỷ đồng; …".
FIGURED = words(
    r"[^;:.,]{3,70}? (?:phấn đấu |tăng trưởng |bình quân )*(?:đạt|tăng|giảm|trên|dưới|từ|không quá|ít nhất|tối thiểu|còn|chiếm|bằng)"
    r"[^;:.,]{0,30}? ?\d"
)
# What was talked about, whatever it is to be done: "Các tham luận ‖ tập trung vào 4 nhóm giải pháp: …".
SPOKEN_OF = words(
    r"(?:(?:tại|trong|qua|sau) [^,;:.]{2,60}, )?(?:(?:các|những|nhiều|hầu hết|đa số|một số|phần lớn|\d+|nội dung|phần) )*"
    r"(?:bài )?(?:tham luận|phát biểu(?! (?:chỉ đạo|kết luận))|thảo luận|trao đổi|ý kiến(?! (?:chỉ đạo|kết luận)))(?: [^\s,;:.]+){0,8}?"
    r" (?:đã |đều |cũng |chủ yếu )*(?:tập trung|xoay quanh|đi sâu|hướng)(?: vào| phân tích| làm rõ| đánh giá)? "
    r"(?:các |những |một số |\d+ |nhiều )(?:nhóm )?(?:giải pháp|vấn đề|nội dung|chủ đề|nhiệm vụ|kinh nghiệm|việc)(?!\w)[^:]{0,60}$"
)
# "các cấp Hội ‖ đã đề ra nhiệm vụ: ‖ đẩy mạnh tuyên truyền …"
SETS_OUT = words(
    r"(?<!\w)(?:đã )?(?:(?:đề ra|đề(?= (?:một số|các|những|\d))|xác định|đặt ra|đưa ra) [^:]{0,40}(?:nhiệm vụ"
    r"|phương hướng|giải pháp|nội dung|chỉ tiêu|mục tiêu|công việc)"
    r"|(?:thông qua|nhất trí|thống nhất) [^:]{0,40}(?:nhiệm vụ|phương hướng|chỉ tiêu|mục tiêu))(?!\w)[^:]{0,60}$"
)
# What is still to be done is made known, by somebody who need not do it: "bà Lan ‖ đã triển khai nhiệm vụ 6 tháng cuối năm, như: ‖ …".
PASSES_ON = words(
    r"(?<!\w)(?:triển khai|phổ biến|quán triệt) (?!thực hiện)[^:]{0,40}(?:nhiệm vụ|phương hướng|giải pháp)(?!\w)[^:]{0,40}"
    r"(?<!\w)(?:tới(?! nay)|tiếp theo|cuối năm|thời gian đến)(?!\w)[^:]{0,60}$"
)
MAKES_KNOWN = words(
    r"(?:đại diện )?(?:đồng chí|đ/c|ông|bà|(?:phó )*(?:chủ tịch|bí thư|trưởng ban)|lãnh đạo)(?!\w)|đại diện "
)
# What those who met proposed, whatever they reported before: "các xã đã báo cáo khó khăn và ‖ đề xuất một số giải pháp, như: ‖ …".
PROPOSES = words(
    r"(?<!\w)(?:đề xuất|kiến nghị)(?: (?:với|lên) [^,;:.]{2,50}?)? (?:một số|nhiều|các|những|\d+) (?:nhóm )?(?:giải pháp|biện pháp|nhiệm vụ|nội dung|vấn đề|việc)(?!\w)"
    r"[^:]{0,120}$"
)
# Whom what follows is proposed to: "UBND xã kiến nghị với ‖ Đoàn ‖ một số nội dung như: …".
PROPOSES_TO = words(r"(?<!\w)(?:kiến nghị|đề xuất|đề nghị)(?: với| lên)? (?=\w)")
_GIVEN = words(r"(?:,? (?:với (?:vai trò|tư cách)|là)(?!\w)[^:;]{0,120})? được (?:giao|phân công)(?!\w)")
_WILL_BE = words(r"(?<!\w)(?:sẽ|cần|phải)(?: tiếp tục)? được (?=\w)")
_CARRIED_OUT = words(r" (?:tập trung )?(?:triển khai|thực hiện|tổ chức)(?!\w)")
_OWN = words(r"(?:xác định|đề ra|đặt ra|phấn đấu|cam kết)(?!\w)")
FOCUS = ("trọng tâm", "trong tam", "trọng tâm là", "trong tam la")
# How it went is told behind it, also among what is to be done: "Kết quả tháng 9: ‖ các tổ giữ vệ sinh tốt".
HOW_IT_WENT = words(
    r"\W*(?:về )?(?:(?:kết quả|tình hình|đánh giá|nhận xét|kiểm điểm|sơ kết|tổng kết)(?: (?:hoạt động|công tác|công việc|thực hiện|chung|thi đua|học tập|sản xuất"
    r"|nề nếp|của lớp|của chi đoàn))*(?: (?:(?:trong |của )?(?:tháng|tuần|quý|học kỳ|năm|đợt)(?: (?:qua|trước|vừa qua|học|thứ|[\divx/-]+))*|thời gian qua|vừa qua))"
    r"|(?:công tác|công việc|hoạt động|nhiệm vụ)(?: [^\W\d]+){0,3} (?:(?:trong )?(?:tháng|tuần|quý|đợt) (?:qua|trước|vừa qua)|thời gian qua|vừa qua)"
    r"|(?:những |các |một số )?(?:tồn tại|hạn chế|ưu điểm|khuyết điểm|nhược điểm|yếu kém)(?:(?:,| và) (?:tồn tại|hạn chế|khuyết điểm|nhược điểm|yếu kém))*)\W*$"
)


def who_of_counted(view: View, start: int, colon: int, counted: re.Match[str]) -> Span | None:
    """Who is to do work that is only counted: "lưu ý ‖ các quỹ ‖ mấy việc:", "‖ Hội ‖ đề ra 5 phần việc:"."""
    whom = counted.start("whom") + 1
    asked = agency_at(view, whom, counted.end("whom"))
    if asked is not None:
        return whom, asked
    return set_for(view, start, colon) or (
        named_before(view, start, counted.start()) if view.match(_OWN, counted.start()) else None
    )


def given_tasks(view: View, start: int, colon: int) -> Span | None:
    """Who is given the tasks that follow: "Năm 2026, ‖ Liên minh ‖ với vai trò là cơ quan thường trực được giao 5 nhiệm vụ: …"."""
    at = start
    while at < colon:
        agency = agency_at(view, at, colon)
        if agency is not None and view.match(_GIVEN, agency, colon):
            return at, agency
        comma = view.low.find(", ", at, colon)
        at = colon if comma < 0 else comma + 2
    return None


def carried_out_by(view: View, start: int, colon: int) -> Span | None:
    """By whom what follows will be done: "Một số chỉ tiêu sẽ được ‖ Khối ‖ triển khai trong năm nay như: …"."""
    by = view.search(_WILL_BE, start, colon)
    agency = agency_at(view, by.end(), colon) if by else None
    return (by.end(), agency) if by and agency and view.match(_CARRIED_OUT, agency, colon) else None
