"""Nhãn và lời ghi thời hạn: the words that announce by when a task is to be done, and whether a time follows them.

Thời gian hoàn thành: ‖ tháng 6/2026      …, thời hạn‖: 31/8/2026      xong ‖ trước 7h sáng 20/11
"""

from __future__ import annotations

from extractors.layout.view import View, words
from extractors.tasks.when.events import event_before
from extractors.tasks.when.times import is_time, time_opens
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.words.verbs import predicate_at

DUE = words(
    r"\**(?:thời gian|thời hạn|hạn|tiến độ|kỳ hạn|thời điểm|deadline"
    r"|(?:hoàn thành|xong)(?=\s?:))(?: (?:thực hiện|hoàn thành|báo cáo|triển khai|dự kiến|hoàn tất|cuối cùng|chót"
    r"|xong|tổ chức|nộp|trình|gửi|ban hành|đăng ký|nhận hồ sơ|nhận bài|nhận đăng ký))*(?: (?:về |(?<=hạn.nộp.)|(?<=hạn.gửi.))[\w ]{1,30}(?=:))?(?P<mark>\**\s*:?\**\s*(?:là )?(?:dự kiến "
    r"|bắt đầu |tổ chức |vào |khoảng )*)"
)
DONE_BY = words(
    r"(?:yêu cầu |đề nghị |phấn đấu |dự kiến )?(?:(?:kết quả|việc|công việc|nội dung|nhiệm vụ)(?: thực hiện"
    r"| triển khai| này| trên| nêu trên)+ )?(?:phải |sẽ |cần )?(?:được )?"
    r"(?:(?:hoàn thành|thực hiện|hoàn tất|tổ chức|(?:thời )?hạn(?: cuối| chót| chậm nhất)?(?: là|:)?) )?(?:xong )?"
)
# "07h00, ‖ sáng ngày 29/6", "Sáng ‖ ngày 28/6"
_PART_OF_DAY = words(
    r"(?:lúc |từ |vào )*(?:\d{1,2} ?(?:giờ|h|g) ?(?:\d{1,2}(?: phút)?)?)?,? ?(?:(?:sáng|trưa|chiều|tối),? )?(?=(?:ngày|thứ) )"
)
_LOOSE = words(r"(?:thường xuyên|theo|sau|hằng|hàng|định kỳ)(?!\w)")
# "xong ‖ trước 7h sáng 20/11"
_BY_HOUR = words(r"(?:trước|lúc|vào|chậm nhất|muộn nhất) (?:là )?\d{1,2} ?(?:h|g|giờ)(?!\w)[^;:.,]{0,40}$")
BEHIND = words(r"(?:, ?| ?\(| - )")


def names_due(view: View, start: int, colon: int) -> bool:
    """Whether the words before a colon only announce a time: "…, thời gian hoàn thành: 31/8/2026"."""
    comma = max(view.low.rfind(mark, start, colon) for mark in (",", "(", ";", "."))
    at = comma + 1 if comma >= start else start
    while at < colon and view.low[at] in " *":
        at += 1
    found = view.match(DUE, at, colon)
    after = colon + 1
    while after < len(view.low) and view.low[after] in " *":
        after += 1
    return found is not None and found.end() >= colon and sets_time(view, after, min(after + 40, len(view.low)))


def only_due(view: View, at: int, end: int) -> bool:
    """Whether nothing but until when follows: "chị Hoa phụ trách‖, xong trước ngày 15/3", "… ‖(hoàn thành trong tháng 5)"."""
    begins = view.match(BEHIND, at, end)
    if begins is None:
        return False
    end = bare_end(view, begins.end(), end, marks=" .;)")
    done = view.match(DONE_BY, begins.end(), end)
    at = done.end() if done else begins.end()
    if is_time(view, at, end) or (at > begins.end() and view.match(_BY_HOUR, at, end)):
        return True
    by = event_before(view, at, end)  # "…, xong ‖ trước mùa mưa"
    return by is not None and by[0] <= at and by[1] == end


def sets_time(view: View, at: int, end: int) -> bool:
    """Whether a time stands at `at`, behind the words that announce one: "Thời gian: ‖ hoàn thành trong tháng 10/2025"."""
    part = view.match(_PART_OF_DAY, at, end)
    at = part.end() if part else at
    done = view.match(DONE_BY, at, end)  # "Thời gian: ‖ hoàn thành ‖ trong tháng 10/2025"
    return (
        time_opens(view, at, end) is not None
        or view.match(_LOOSE, at, end) is not None
        or (done is not None and done.end() > at and is_time(view, done.end(), end))
    )


def told_to_whom(view: View, at: int, end: int) -> bool:
    """Whether a body with its verb stands there: "Thời gian báo cáo: ‖ các khoa gửi báo cáo quý trước ngày 25 tháng cuối quý ‖"."""
    agency = agency_at(view, at, end)
    return agency is not None and predicate_at(view, agency + view.low.startswith(" ", agency), end) is not None


def bare_end(view: View, start: int, end: int, *, marks: str = " .;,*") -> int:
    """Where the words of `[start, end)` end, without the marks behind them."""
    return start + len(view.low[start:end].rstrip(marks))
