"""Số phiếu, tỷ lệ tán thành: how those who met voted, told by a count and the share that it is.

    Thông qua phương án năm 2025: ‖ 209/214 ‖, đạt ‖ 97,7% ‖      Bầu bổ sung ông A ‖ với 31/31 phiếu
No: "hoàn thành 14/16 chỉ tiêu, đạt 87%" (nobody voted).
"""

from __future__ import annotations

import re

from extractors.quantities.quantity import Quantity
from vitext.fold import fold, in_both_spellings
from vitext.lazy import regex


def _compiled(pattern: str) -> re.Pattern[str]:
    return regex(f"{pattern}|{fold(pattern)}")


_SHEETS = in_both_spellings("phiếu;phiếu bầu;phiếu tín nhiệm")
_MEMBERS = in_both_spellings("đại biểu;cổ đông")
_AIMS = in_both_spellings("phấn đấu;mục tiêu;chỉ tiêu;ít nhất;tối thiểu;vận động;trở lên")
_COUNT = (
    r"(?<![\d/])\d{1,4}/\d{1,4}(?: (?:phiếu|đại biểu|thành viên|xã viên|ủy viên|đảng viên|cổ đông|người|đồng chí))?"
    r"(?: (?:tán thành|đồng ý|nhất trí))?[,;]? ?\(?(?:(?:đạt|chiếm|bằng|tỷ lệ|đạt tỷ lệ|=) )?\Z"
)
_OF_MEMBERS = _compiled(
    r"\d/\d{1,4} (?:phiếu|đại biểu|cổ đông)(?: tán thành)?,? ?\(?(?:(?:đạt|chiếm|bằng|tỷ lệ) ){0,2}\Z"
)
_VOTED = r"(?<!\w)(?:thông qua|tán thành|nhất trí|thống nhất|đồng ý|biểu quyết|bầu)(?!\w)[^;.\n]{0,120}?"
_SHARE = regex(f"{_VOTED}{_COUNT}|{fold(_VOTED)}{fold(_COUNT)}")
_COUNT_BEFORE = regex(f"{_COUNT}|{fold(_COUNT)}", re.IGNORECASE)
# "Nghị quyết được thông qua ‖ lúc 10h30 ‖ với tỷ lệ 100%"
_PASSED_WITH = _compiled(r"được thông qua(?!\w)[^;.,\n]{0,40} với tỷ lệ \Z")
# "Tỷ lệ tán thành: ‖ 99,87%", "ông A trúng cử với tỷ lệ ‖ 98%"
_SHARE_OF_VOTES = _compiled(
    r"(?<!\w)(?:(?:tỷ|tỉ) lệ (?:biểu quyết )?(?:tán thành|đồng ý|nhất trí|biểu quyết|thông qua|phiếu bầu)(?: (?:đạt|là))?\s?:?\s?"
    r"|(?:trúng cử|đắc cử)[^.;:\n]{0,60} (?:tỷ|tỉ) lệ )\Z"
)
# "Nghị quyết được ‖ 100% ‖ đại biểu biểu quyết thông qua"
_BY_SHARE = _compiled(r"(?<!\w)(?:nghị quyết|biên bản|báo cáo|kế hoạch)(?!\w)[^.;:\n]{0,80} (?:được|với) \Z")
_BY = ("được ", "với ", "duoc ", "voi ")
_PASSED = _compiled(r"[^.;\n]{3,70}?(?<!\w)(?:biểu quyết|tán thành|nhất trí|thông qua)(?!\w)")
# Who was called and who came: "Tổng số đảng viên: ‖ 34 đ/c ‖. Có mặt: 29"
_CALLED = regex(r"(?<!\w)tổng số [^.;:\n\d]{2,60}:? ?\Z")
_CAME = regex(
    r"[^\n\d]{0,40}[.;,:(\n-] ?(?:số )?(?:(?:đại biểu|đảng viên|hội viên|thành viên) )?(?:có mặt|vắng|hiện diện|tham dự)(?!\w)"
)
# What ends a clause behind a figure: "… dự toán: 100% ‖ đồng ý ‖", "20/22 đ/c ‖ có mặt tán thành ‖", "9/9 ‖ nhất trí cao ‖".
_ASSENT = _compiled(
    r" ?(?:(?:số |ý kiến |phiếu )*(?:đại biểu|thành viên|đảng viên|hội viên|đoàn viên|phụ huynh|hộ|người|đ/c|đồng chí|ủy viên"
    r"|cổ đông)?(?: (?:dự họp|có mặt|tham dự))?)? ?(?:đều )?(?:biểu quyết )?(?:không )?(?:nhất trí|đồng ý|tán thành|biểu quyết)"
    r"(?=\s?[.,;)(\n]|\s?\Z| (?:thông qua|cao|với|nhất trí|tán thành|đồng ý)(?!\w))"
)
# "Biểu quyết giá nước: ‖ 81 phiếu ‖ thuận", "‖ 7 phiếu ‖ trắng"
_CAST = _compiled(r" (?:thuận|chống|trắng|hợp lệ|không hợp lệ|tín nhiệm)(?!\w)")
_BALLOTS = in_both_spellings("phiếu thuận;phiếu chống;phiếu trắng;phiếu hợp lệ")
# What a resolution does itself: "‖ Miễn nhiệm ‖ 02 đại biểu".
_ENACTS = "công nhận;xác nhận;miễn nhiệm;bãi nhiệm;cho thôi;bầu;bổ nhiệm;tặng;truy tặng;phê chuẩn kết quả"
ENACTED = tuple(f"{act} " for act in sorted(in_both_spellings(_ENACTS)))
_REACH, _NEAR = 200, 60  # signs


def is_vote(low: str, one: Quantity, clause_start: int) -> bool:
    """Whether a figure says how those who met voted, or how many were called; `low` is the text in small letters."""
    start, end = one.span
    if one.of_total is not None and (one.unit.lower() in _SHEETS or one.unit.lower() in _MEMBERS):
        return True
    unit = one.unit.lower()
    if unit in _BALLOTS or (unit in _SHEETS and _CAST.match(low, end)):
        return True
    if _ASSENT.match(low, end) and not any(low.find(aim, clause_start, start) >= 0 for aim in _AIMS):
        return True
    called = max(start - _NEAR, 0)
    if low.find("tổng số", called, start) >= 0 and _CALLED.search(low, called, start):
        return _CAME.match(low, end) is not None
    return one.unit[:1] == "%" and _is_share(low, one.span, max(clause_start, start - _REACH))


def _is_share(low: str, span: tuple[int, int], near: int) -> bool:
    start, end = span
    rate = low.find(" lệ", near, start) >= 0 or low.find(" le", near, start) >= 0
    if rate and _SHARE_OF_VOTES.search(low, near, start):
        return True
    if low.endswith(_BY, near, start) and _BY_SHARE.search(low, near, start) and _PASSED.match(low, end):
        return True
    if low.find("/", near, start) >= 0 and (_SHARE.search(low, near, start) or _OF_MEMBERS.search(low, near, start)):
        return True
    return low.endswith((" lệ ", " le "), near, start) and _PASSED_WITH.search(low, near, start) is not None


def over_count(text: str, bound: int, start: int) -> int:
    """Where the count begins whose share stands at `start`: "phương án: ‖ 209/214, đạt 97,7%"; `start` where none does."""
    near = max(bound, start - _NEAR)
    found = _COUNT_BEFORE.search(text, near, start) if text.find("/", near, start) >= 0 else None
    return found.start() if found else start
