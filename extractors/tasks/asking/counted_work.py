"""Mấy việc được đếm trước dấu hai chấm: words that say of what stands behind a colon that it is work, by its number only.

Hội nghị thống nhất ba việc: ‖ rà soát …      Hội đề ra 5 phần việc, cụ thể: ‖ mở …      gợi mở mấy việc để các quỹ thực hiện, gồm: ‖ …
No: what was adopted or only spoken about ("thông qua các nội dung: báo cáo …", "thảo luận 3 vấn đề: …"), what is over.
"""

from __future__ import annotations

import re

from extractors.layout.view import View, words

_SETS = (
    r"(?:thống nhất|nhất trí|xác định|đề ra|đặt ra|phấn đấu|gợi mở|gợi ý|kiến nghị|đề xuất|lưu ý|nhấn mạnh|chỉ rõ|quyết nghị|quyết định|giao(?! (?:ban|dịch|lưu))"
    r"|yêu cầu|đề nghị|cam kết|quán triệt)"
)
_COUNT = r"(?:các|những|một số|mấy|nhiều|\d{1,2}|hai|ba|bốn|năm|sáu|bảy)"
_NOUN = (
    r"(?:việc|công việc|phần việc|đầu việc|nội dung|vấn đề|mũi công tác|mặt công tác|khâu|giải pháp|biện pháp|nhiệm vụ|định hướng|yêu cầu"
    r"|điểm)"
)
_WORK = words(
    rf"(?<!\w){_SETS}(?! (?:đánh giá|bầu|chọn|với))(?!\w)(?P<whom>[^;:]{{0,60}}?) {_COUNT} (?:nhóm )?{_NOUN}(?!\w)[^;:]{{0,90}}$"
)
# What was reported, chosen or spoken about, and the reasons for it.
_NONE = words(
    r"(?<!\w)(?:thông qua|khen thưởng|kỷ luật|tờ trình|nhân sự|danh sách|kết quả|tồn tại|hạn chế|khó khăn|vướng mắc|nguyên nhân"
    r"|thời gian qua|vừa qua|bài học)(?!\w)"
)
# What a body needs to do: "những việc ‖ Quỹ ‖ cần khắc phục, đó là: …", "ba việc ‖ các xã ‖ phải làm ngay: …".
_NEEDS = words(
    rf"(?<!\w){_COUNT} (?:nhóm )?{_NOUN}(?: (?:mà|để))?(?P<whom> [^,;:.]{{2,60}}?) (?P<needs>cần|phải)(?: (?:sớm|khẩn trương|tiếp tục))?"
    r" (?:làm|khắc phục|tập trung|thực hiện|giải quyết|triển khai|hoàn thành|chấn chỉnh)(?!\w)[^;:.,]{0,40}"
    r"(?:,? (?:đó là|gồm(?: có)?|là|cụ thể(?: là)?|như sau|sau đây|sau))*$"
)
_LONGEST = 220  # letters


def sets_counted_work(view: View, start: int, colon: int) -> re.Match[str] | None:
    """The words that set out work by its number right before a colon, with `whom` they stand before; or None."""
    since = max(start, colon - _LONGEST)
    found = view.search(_WORK, since, colon) or view.search(_NEEDS, since, colon)
    return None if found is None or view.search(_NONE, found.start(), colon) else found


def needs_it(counted: re.Match[str]) -> bool:
    """Whether the words say who needs to do the work that they count."""
    return "needs" in counted.re.groupindex
