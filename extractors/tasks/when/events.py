"""Thời hạn không phải là ngày: a limit that an event or a count of days sets, kept in the text's own words.

    ngay sau hội nghị      trước khi khai giảng từng lớp (where it ends the clause)      tại kỳ họp gần nhất
    chậm nhất 30 ngày sau khi kết thúc lớp      trong (vòng) 05 ngày làm việc kể từ ngày nhận hồ sơ
    xong trước Tết Nguyên đán      nạo vét kênh trước mùa mưa
No: "biết trước khi quyết định mua", "chịu trách nhiệm trước Đại hội", "sau khi thảo luận": what only tells the order of things is no deadline.
"""

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.layout.view import View, once, words

_OCCASION = r"(?:hội nghị|đại hội|cuộc họp|kỳ họp|phiên họp|hội thi|lễ|đợt|khóa|kỳ thi|bầu cử|tết|năm học)"
_N = r"(?:\d{1,3}|một|hai|ba|năm|mười)"
_EVENT = words(
    r"(?<!\w)(?:ngay sau (?!đó|này)(?:khi )?\w|ngay khi \w"
    rf"|sau (?:{_OCCASION}(?: này| hôm nay|,)|khi có (?:hướng dẫn|chỉ đạo|ý kiến|kết luận|quyết định|văn bản"
    rf"|chủ trương|kết quả)(?!\w)|khi (?:kết thúc {_OCCASION}|{_OCCASION}(?: \w+){{0,4}} kết thúc|bế mạc))"
    rf"|từ nay (?:đến|cho đến|tới) (?:khi \w|(?:trước |hết |ngày )*{_OCCASION}(?!\w))"
    r"|(?:tại|trong|vào) (?:kỳ họp|phiên họp|hội nghị|cuộc họp) (?:gần nhất|tới|tiếp theo|sau|cuối năm|giữa năm|thường lệ)(?!\w)"
    r"|(?P<session>tại (?:kỳ họp|phiên họp) (?:thứ|lần thứ) \w)"
    rf"|(?:chậm nhất|muộn nhất|trễ nhất|không (?:(?:được|để) )?(?:(?:chậm|muộn|trễ|chậm trễ) )?quá|trong vòng"
    rf"|trong thời hạn|trong thời gian)(?: là| sau"
    rf"| trong)? {_N} (?:ngày|giờ|tuần)(?!\w)"
    rf"|(?:chậm nhất|muộn nhất|trễ nhất|trong vòng|trong thời hạn)(?: là| sau| trong)? {_N} tháng(?!\w)"
    rf"|trong thời gian {_N} tháng(?=,? (?:kể|tính) từ(?!\w))"
    rf"|thời hạn(?: hoàn thành| thực hiện| xử lý)?:?(?: là| trong)? {_N} (?:ngày|giờ|tuần|tháng)(?!\w)"
    rf"|(?:hoàn thành|hoàn tất|xong|kết thúc) trong (?:vòng )?{_N} (?:ngày|giờ|tuần|tháng)(?! (?:đầu|cuối|\d)|\w)"
    rf"|sau (?:khoảng )?{_N} (?:ngày|giờ|tuần|tháng)(?: làm việc)?,? (?:kể từ|tính từ|từ khi|từ ngày)(?!\w)"
    rf"|trước {_N} (?:ngày|tuần|tháng)(?: làm việc)?,? (?:tính đến|so với|kể từ)(?!\w)"
    rf"|(?:trước )?(?:ít nhất |tối thiểu )?{_N} (?:ngày|giờ|tuần|tháng)(?: làm việc)? trước (?:(?:ngày|khi|mỗi|thời điểm) \w|{_OCCASION}(?!\w))"
    rf"|trong {_N} giờ(?! (?:qua|đầu|cuối|làm|học|đồng)|\w)|trong {_N} ngày đêm(?!\w)|trong vụ (?:\w+ ){{1,3}}(?:này|tới)(?!\w)"
    rf"|ngay trong ngày(?! (?:\d|hôm|mai|đầu)|\w)|(?:trong|hết|cuối) (?:học kỳ|học kì) (?:i{{1,2}}|[12]|này"
    rf"|tới)(?!\w)"
    rf"|trong {_N} (?:ngày làm việc|(?:ngày|giờ|tuần|tháng|năm) tới"
    rf"|(?:ngày|giờ|tuần|tháng),? (?:kể từ|tính từ|sau khi|từ khi|từ ngày (?:nhận|ký|họp|có))(?!\w)))"
)
# A feast, a season or a meeting by which something is done: "xong ‖ trước Tết Nguyên đán ‖", "nạo vét kênh ‖ trước mùa mưa".
_FEAST = words(
    r"(?<!\w)(?:(?:hoàn thành|hoàn tất|xong) )?trước (?:mỗi )?(?:(?:ngày |dịp |lễ |thời điểm |thềm |thời gian "
    r"|kỳ nghỉ |diễn ra |tổ chức ){0,2}(?:tết|lễ|quốc khánh|thanh minh|rằm|trung thu|giỗ(?: tổ)?|hội làng|ngày giỗ|(?:hôm|ngày) thi|giờ học|(?:mồng|mùng) \d{1,2}(?! (?:tháng|hằng|hàng)(?!\w)|[/\d])|(?:kỳ |buổi |cuộc )?(?:giao ban|họp|thi)|phật đản|vu lan|giáng sinh|noel|khai giảng|khai mạc|mùa (?:mưa|bão|lũ|khô|vụ)|vụ|năm học mới|đại hội"
    r"|kỳ họp|hội nghị)(?!\w)"
    r"|khi (?:khai giảng|khai mạc|(?:kết thúc|hết) (?:năm|học|quý|tháng|đợt|khóa)|diễn ra|tổ chức|ký|bước vào"
    r"|vào năm học|thu hoạch|vào vụ)(?!\w))"
    r"|(?<!\w)(?:ngay )?sau (?:tết|rằm|giỗ|thanh minh|trung thu|hội làng|kỳ nghỉ|vụ \w+|mùa \w+)(?!\w|[^.;,:]*(?:,| là | thì ))"
)
# At a session something is reported; what was said, asked or passed there is over.
_REPORTED = words(
    r".*(?<!\w)(?:báo cáo|trình|giải trình)(?!\w)(?:(?!(?:ý kiến|kiến nghị|chất vấn|đã|được|nghị quyết|cử tri"
    r"|nêu)(?!\w))[^;.()])*$"
)
_BEFORE_PEOPLE = words(r".*(?:trách nhiệm|báo cáo|trình bày|phát biểu|thông qua|công bố|hứa|tham luận) $")
_GOES_ON = words(r" (?:và|để|nhằm|đồng thời|theo|với|cho|tại|do|nếu)(?!\w)")
_DUTY = words(r" (?:cần(?! thiết)|phải|sẽ|có trách nhiệm)(?!\w)")
_SINCE = words(r"(?: làm việc)?, (?:kể|tính) từ(?!\w)")  # "trong vòng 10 ngày‖, kể từ ‖ ngày ký"
_THIS = (
    *(" này", " hôm nay", " nay", " hom nay"),
    *(" gần nhất", " tới", " tiếp theo", " gan nhat", " toi", " tiep theo"),
)
_LONGEST, _WORDS_BEFORE = 120, 8  # signs


def event_before(view: View, start: int, end: int) -> Span | None:
    """The words of such a limit among those that stand before a task: "‖ Trước mỗi kỳ họp ‖, Văn phòng tổng hợp …"."""
    return event_limit(view, start, end) or _by_feast(view, start, end, least=0)


def event_begins(view: View, at: int, end: int) -> bool:
    """Whether the words of such a limit may begin right at `at`: much less work than to look for them all the way."""
    return view.match(_EVENT, at, end) is not None or view.match(_FEAST, at, end) is not None


@once
def event_limit(view: View, start: int, end: int) -> Span | None:
    """The words of the first such limit in `[start, end)`, up to the next comma, bracket or end."""
    found = view.search(_EVENT, start, end)
    if found is None or (
        found["session"] and not view.match(_REPORTED, max(start, found.start() - 100), found.start())
    ):
        return _by_feast(view, start, end, least=_WORDS_BEFORE)
    stop = min(end, found.start() + _LONGEST)
    since = view.match(_SINCE, found.end(), stop)
    for mark in (",", "(", ";", ")"):
        at = view.low.find(mark, since.end() if since else found.end(), stop)
        stop = stop if at < 0 else at
    if duty := view.search(_DUTY, found.end(), stop):
        stop = duty.start()  # "các quỹ ‖ từ nay đến Tết Nguyên đán ‖ cần thu hồi nợ"
    if found.group().endswith(_THIS):
        stop = found.end()  # "‖ Sau đợt này ‖ đội tiếp tục …", "báo cáo ‖ tại kỳ họp tới ‖ về …"
    if stop - found.start() == _LONGEST:
        stop = view.low.rfind(" ", found.end() - 1, stop)
        stop = found.end() if stop < 0 else stop
    return found.start(), found.start() + len(view.low[found.start() : stop].rstrip())


@once
def _feast_in(view: View, start: int, end: int) -> re.Match[str] | None:
    return view.search(_FEAST, start, end)


def _by_feast(view: View, start: int, end: int, *, least: int) -> Span | None:
    """The words of a feast, season or meeting by which something is done, `least` signs on, where they end a piece."""
    found = _feast_in(view, start, end)
    if (
        found is None
        or found.start() - start < least
        or view.match(_BEFORE_PEOPLE, max(start, found.start() - 40), found.start())
    ):
        return None
    stop = min(end, found.start() + _LONGEST // 2)
    for mark in (",", "(", ";", ")"):
        at = view.low.find(mark, found.end(), stop)
        stop = stop if at < 0 else at
    if more := view.search(_GOES_ON, found.end(), stop):
        stop = more.start()
    if stop - found.start() == _LONGEST // 2:
        return None
    return found.start(), found.start() + len(view.low[found.start() : stop].rstrip())
