"""Phần phụ trước động từ: a time, an aim, a manner that may stand before who acts, or between him and his verb.

Trước mắt, ‖ …      Bộ Nội vụ ‖ theo chức năng được giao ‖ khẩn trương nghiên cứu …      sau hội nghị ‖ Khối trưởng hoàn chỉnh …
"""

from __future__ import annotations

from extractors.layout.view import View, once, words
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.words.ahead import COMING
from extractors.tasks.words.phrases import phrases
from extractors.tasks.words.verbs import is_verb
from vitext.fold import in_both_spellings
from vitext.lazy import regex
from vitext.periods import find_periods

_FIRST = regex(r"\w+")
_ADJUNCT = phrases(
    r"trong|thay mặt|trả lời|trao đổi|cụ thể|chính vì (?:vậy|thế)|vì thế|dựa (?:trên|vào)|những nơi"
    r"|(?:những|các) (?:năm|tháng) (?:cuối|tới|đến|còn lại|tiếp theo)|nửa cuối|giai đoạn|sắp tới|nơi|tuy nhiên|so với|phát biểu|kết luận|tiếp thu|theo|để"
    r"|nhằm|tại|về|đối với|còn đối với|còn với|sau|nếu|trước mắt|trước|bên cạnh|ngoài ra|thay vì|đồng thời|cùng với"
    r"|thời gian (?:tới|đến|sắp tới|còn lại)|năm|quý|tháng|tuần (?:tới|này|sau|tiếp theo)|vụ (?:tới|này|sau|tiếp theo)|từ|đến|hằng|hàng|định kỳ|trên cơ sở|căn cứ|riêng|khi|nhân|quá trình|cũng"
    r"|thực hiện|vì vậy|do đó|tới|phát huy|hướng tới|với|qua|ngay|trường hợp|ngày|thường xuyên|đặc biệt|nhất là"
    r"|song song|(?:chậm|muộn|trễ) nhất|(?:quá|hết) (?:thời hạn|thời gian|hạn)|dự kiến|ngoài|tùy|nhận được|sang năm|bước (?:sang|vào)|mục tiêu|kể từ|dưới|thông qua"
    r"|(?:việc|nội dung|công việc|phần việc) (?:này|đó|trên|nêu trên)(?=,)|kết thúc|hết (?:năm|học kỳ|quý|tháng|đợt|nhiệm kỳ)"
    r"|(?:những|các) (?:vấn đề|nội dung|việc|khó khăn|vướng mắc)(?: khó khăn| vướng mắc| phát sinh)? (?:vượt|ngoài"
    r"|quá|chưa|không thuộc)"
)
_MONTHS = words(r"\d+ tháng(?!\w)")
_EVERY = r"(?:(?:,| và) (?:(?:hằng|hàng|mỗi|một|\d{1,2}) )?(?:tuần|tháng|quý|năm)(?! (?:\d|đầu|cuối)|\w))"
# How often, of which none is an adverb of the verb behind it: "Định kỳ 6 tháng và hằng năm ‖ báo cáo".
_OFTEN = (
    rf"định kỳ (?:một|\d{{1,2}}) (?:tuần|tháng|năm)(?!\w){_EVERY}*(?:(?: một| 1|/) ?lần)?"
    rf"|(?:định kỳ )?(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm){_EVERY}+"
    r"|(?:mỗi (?:ngày|tuần|tháng|quý|năm)|\d{1,2} (?:ngày|tuần|tháng)) (?:một|hai|ba|\d{1,2}) (?:lần|buổi)"
)
# … and on which day, in brackets behind each: "Định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước ngày 15/12) ‖ báo cáo".
_DAYS_OF = r" ?\([^()]{3,60}\)"
_WITH_DAYS = (
    rf"(?:định kỳ(?: (?:(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)|\d{{1,2}} tháng|quý|tháng|tuần))?"
    rf"|(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)){_DAYS_OF}"
    rf"(?:(?:,| và|, và) (?:(?:hằng|hàng|mỗi) )?(?:tuần|tháng|quý|năm|\d{{1,2}} tháng)(?:{_DAYS_OF})?)*"
)
# … or whenever it is wanted: "định kỳ hằng năm (trước ngày 10/12) ‖ hoặc đột xuất ‖ báo cáo".
_OR_WHEN_ASKED = (
    r"(?:,? (?:hoặc|và|hay) (?:báo cáo )?(?:đột xuất|khi (?:có|được) yêu cầu|khi cần(?: thiết)?)(?: khi có yêu cầu)?)?"
)
_TIME = words(
    rf"(?:{_WITH_DAYS}|{_OFTEN}|định kỳ(?: (?:hằng|hàng) (?:tuần|tháng|quý|năm))?(?=,? (?:hoặc|và|hay) (?:đột xuất|khi)))"
    rf"{_OR_WHEN_ASKED}(?: |, ?)|"
    r"(?:(?:(?:chậm|muộn) nhất(?: là)?(?: (?:trong|đến|trước|vào|sau))* )?(?:hết "
    r"|cuối )?(?:(?:trong |đến |từ |bước sang |sang )?(?:năm (?:học )?\d{4}(?:\s*[-–]\s*\d{4}"
    r"| (?:đến|tới) (?:hết )?(?:năm )?\d{4}| trở đi)?|(?:cuối |hết |trước )?quý (?:[ivx]+|\d)(?:[/-]\d{4})?"
    r"|(?:trước )?tháng \d{1,2}(?:[/-]\d{4}| tới đây| sắp tới| tới(?! hạn))?|(?:đến )?(?:hết|cuối|đầu|giữa) năm(?: (?:nay|\d{4}))?|\d+ tháng (?:đầu|cuối) năm(?: \d{4})?|(?:năm|tháng|quý|tuần) (?:nay|này|sau)|(?:sáng|trưa|chiều|tối|ngày) (?:mai|mốt|kia)|(?:sáng|trưa|chiều|tối|hôm) nay|sang (?:năm|tháng|tuần|vụ)(?: sau| tới| mới)?(?! \d)"
    rf"|(?:bước vào )?(?:{COMING}|(?:nhiệm kỳ|giai đoạn) mới)|về lâu dài|trước mắt"
    r"|từ nay(?: trở đi| về sau| (?:đến|tới) (?:hết |cuối |trước )*(?:nhiệm kỳ|năm học|tết(?: nguyên đán)?|năm(?: \d{4})?|\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?|(?:quý (?:[ivx]+|\d)"
    r"|(?:ngày \d{1,2}[/ ])?(?:tháng )?\d{1,2})(?:[/-]\d{4}| năm \d{4})?))?|(?:nhiệm kỳ|giai đoạn) \d{4}\s*[-–]\s*\d{4}"
    r"|mùa khô \d{4}\s*[-–]\s*\d{4}|(?:hằng|hàng|mỗi) (?:năm|quý|tháng)"
    r"|(?:định kỳ )?(?:(?:từ|đến|trước|sau|sáng|chiều|trong"
    r"|vào) )?ngày \d{1,2}(?:\s?[-–]\s?\d{1,2})?(?:/\d{1,2}(?:/\d{4})?"
    r"| tháng \d{1,2}(?: năm \d{4})?)?(?:(?: và (?:ngày )?\d{1,2}(?:/\d{1,2})?)? (?:của )?(?:(?:hằng|hàng"
    r"|mỗi) (?:tháng|quý|năm)|tháng (?:cuối|đầu) quý))?)|(?:(?:(?:kể )?từ|trước|đến|hết|sáng|chiều|tối) |(?<=nhất.)|(?<=nhất.là.))\d{1,2}(?:/\d{1,2}(?:/\d{4})?|-\d{1,2}(?:-\d{4})?(?![\d%]))|(?<=nhất.trong.)\d+ (?:ngày|tuần|tháng)(?: nữa| tới)?"
    r"|trong vòng (?:nửa |\d+ |một |hai |ba )?(?:ngày|tuần|tháng|giờ|năm)(?: làm việc)?(?: nữa"
    r"| tới)?(?:,? (?:kể|tính) từ (?:ngày|khi) [^,;:.]{3,60}(?=,))?)(?: và (?:trong )?(?:tháng \d{1,2}(?:/\d{4})?"
    r"|quý (?:[ivx]+|\d)(?:/\d{4})?|năm \d{4})| và (?:những|các) năm (?:tiếp theo|tới|sau|kế tiếp)| và (?:những|các) tháng (?:cuối năm|còn lại(?: của năm)?)| và thời gian tới)?)(?: \([^()\d]{2,40}\))?(?: |, ?)+"
)
_FILLER = phrases(
    r"mới|trong|tại|hằng|hàng|định kỳ|căn cứ|trên cơ sở|thường xuyên|theo|từ|sau|khi|năm|quý|tháng|ngay|đến|tới"
    r"|tùy|trước|cùng|cùng với|xuống|đi|sang|là (?:đầu mối|cơ quan|đơn vị)"
)
_TIME_FIRSTS = frozenset(
    [
        "những",
        "nhung",
        "các",
        "cac",
        "nửa",
        "nua",
        "về",
        "ve",
        "chậm",
        "cham",
        "muộn",
        "muon",
        "trong",
        "đến",
        "den",
        "từ",
        "tu",
        "năm",
        "nam",
        "quý",
        "quy",
        "cuối",
        "cuoi",
        "hết",
        "het",
        "tháng",
        "thang",
        "thời",
        "thoi",
        "sắp",
        "sap",
        "tới",
        "toi",
        "nhiệm",
        "nhiem",
        "giai",
        "mùa",
        "mua",
        "định",
        "dinh",
        "vào",
        "vao",
        "hằng",
        "hang",
        "hàng",
        "mỗi",
        "moi",
        "ngày",
        "ngay",
        "trước",
        "truoc",
        "sau",
        "trưa",
        "trua",
        "tối",
        "toi",
        "hôm",
        "hom",
        "sáng",
        "sang",
        "chiều",
        "chieu",
        "bước",
        "buoc",
    ]
)
_PLANNED = words(
    r"được biết,? |dự kiến,? (?=(?:trong|vào|cuối|đầu|giữa|tháng|quý|năm|ngày|từ|đến|trước|hết) )|(?:theo (?:kế hoạch|chương trình|dự kiến|lộ trình)(?: đề ra| đã định)?|trên (?:cơ sở|nền tảng) (?:đó|này)"
    r"|bằng mọi (?:cách|giá|biện pháp)|ngay (?:trong (?:đêm|ngày|sáng|chiều|tối|tuần|tháng)(?: nay| này)?|lập tức|từ (?:bây giờ|hôm nay|đầu (?:năm(?: học)?|tháng|quý|nhiệm kỳ|vụ|mùa)))"
    r")(?: |, ?)"
)  # "yêu cầu ‖ bằng mọi cách ‖ Bộ đội Biên phòng gọi tàu vào bờ"
# No comma stands after it: "yêu cầu sau hội nghị ‖ Khối trưởng hoàn chỉnh hồ sơ", "Kết thúc năm học ‖ các trường báo cáo".
_MEETING = words(
    r"(?:ngay sau|sau|trước|tại|trong) (?:hội nghị|cuộc họp|kỳ họp|phiên họp|đại hội|buổi họp"
    r"|buổi làm việc|buổi lễ|lễ (?:ký(?: kết)?|ra mắt|phát động|khai giảng|bế giảng)|lớp (?:học|tập huấn)|khóa học|đợt kiểm tra"
    r"|đợt giám sát|chuyến công tác)(?: này)?(?: |, ?)"
    r"|(?:trong )?(?:quá trình|thời gian) (?:này|đó|trên)(?: |, ?)"
    r"|(?:kết thúc|hết) (?:mỗi )?(?:năm học|học kỳ|năm|quý|tháng|đợt|khóa học)(?: (?:i{1,3}|iv|\d{1,2}))?(?:,? (?:năm (?:học )?)?\d{4}(?:\s*[-–]\s*\d{4})?)?"
    r"(?: |, ?)"
)
# Nor behind an event that may come: "Khi có dịch xảy ra ‖ chủ động sử dụng quỹ dự phòng", "Nếu vượt thẩm quyền thì ‖ báo cáo …".
_EVENT = words(
    r"(?:nếu|khi|trường hợp) (?:có )?[^,;:.]{2,40}? (?:xảy ra|phát sinh)(?: trên địa bàn)?(?: |, ?)"
    r"|(?:(?:trong )?quá trình [^;:.]{2,60}?)?(?:nếu|khi|trường hợp) [^;:.]{2,120}? thì "
    r"|muốn [^,;:.]{2,120}?(?: thì|,) (?:trước (?:hết|tiên),? )?"
    r"|(?:sau khi )?nhận được (?:công văn|công điện|chỉ thị|thông báo|kế hoạch|văn bản|quyết định|hướng dẫn|kết luận|thư)(?: này)?,? "
    r"|(?:(?:(?:trong )?quá trình|trong khi) [^,;:.]{2,40}?,? (?:(?:nếu|khi|trường hợp) )?|(?:nếu|khi|trường hợp) )(?:có|gặp"
    r"|còn|phát sinh) (?:gì |các |những )?(?:khó khăn|vướng mắc|trở ngại)(?:(?:,| và)? (?:khó khăn|vướng mắc|khúc mắc"
    r"|trở ngại|phát sinh)(?!\w))*,? (?:thì )?"
    r"(?!(?:đề nghị|yêu cầu|kính|mong|xin)(?!\w))"
    r"|(?:quá|hết|sau) (?:thời hạn|thời gian|hạn|thời điểm) (?:quy định|này|đó|trên|nêu trên|nói trên)(?: |, ?)"
    r"|(?:(?:những |các )?(?:trường hợp|nội dung|vấn đề|việc) )?(?:vượt|ngoài) (?:quá )?thẩm quyền(?: giải quyết)?,? "
)
# What is reported, named before who reports it: "‖ Kết quả thực hiện Chỉ thị ‖, các đơn vị báo cáo trước ngày 20 hằng tháng".
_FRONTED = words(r"(?:kết quả|tiến độ) (?:thực hiện|triển khai|khắc phục)(?: (?!là )[^\s,;:.]+){0,12}, ?")
_PLANNED_FIRSTS = frozenset("nstkcvqhmbdđ")
# What else may begin a time, whose days `vitext.periods` reads.
_READ_FIRSTS = frozenset(in_both_spellings("không;đầu;nửa;giữa;tuần;hạn;kể;bắt;trưa;tối;đêm;hôm;lúc;muộn;trễ;thứ;chủ"))
_OF_TIME = tuple(in_both_spellings("tuần;tháng;quý;năm;ngày;nay;mai"))
_BLANK = regex(r" |, ?")
_LONGEST_TIME = 60
_OF_PLANS = frozenset(("year", "years", "stage", "term", "school_year"))  # which may be those of what is named


def time_at(view: View, at: int, end: int) -> int | None:
    """The end of a time that stands before what is to be done."""
    first = _FIRST.match(view.low, at, end)
    if first is None:
        return None
    known = first.group() in _TIME_FIRSTS or first.group()[0].isdecimal()
    found = view.match(_TIME, at, end) if known else None
    goes_on = found is None or not (is_verb(view, found.end()) or starts_agency(view, found.end()) is not None)
    if goes_on and (known or first.group() in _READ_FIRSTS or first.group()[0] == "t"):
        read = _read_time(view, at, min(end, at + _LONGEST_TIME)) or 0
        return max(read, found.end() if found else 0) or None  # "trước ngày 05 ‖ của tháng sau ‖"
    return found.end() if found else None


@once
def _read_time(view: View, at: int, end: int) -> int | None:
    """The end of whatever time is read right at `at`, with the blank behind it: "không muộn hơn ngày 15/5 ‖", "tuần đầu tháng 5 ‖"."""
    said = view.text[at:end]
    if not any(map(str.isdigit, said)) and not view.has_any(_OF_TIME, at, end):
        return None
    found = next(iter(find_periods.__wrapped__(said)), None)
    if found is None or found.span[0] or found.form in _OF_PLANS:
        return None
    stop = at + found.span[1]
    blank = _BLANK.match(view.low, stop)
    return blank.end() if blank else None


def as_planned(view: View, at: int, end: int) -> int | None:
    """The end of "theo kế hoạch", "sau hội nghị" or "khi có dịch xảy ra", which need no comma before what is to be done."""
    if view.low[at : at + 1] not in _PLANNED_FIRSTS:
        return None
    found = view.match(_PLANNED, at, end)
    if found is None:
        found = view.match(_MEETING, at, end)
        if found is not None and starts_agency(view, found.end()) is None:
            return None
    if found is None:
        found = view.match(_FRONTED, at, end)
        if found is not None and starts_agency(view, found.end()) is None:
            return None
    if found is None:
        found = view.match(_EVENT, at, end)
        if found is None or not (is_verb(view, found.end()) or starts_agency(view, found.end()) is not None):
            return None
    return found.end()


def opens_adjunct(view: View, at: int) -> bool:
    """Whether an adjunct of time, aim or manner may begin at `at`: "để …", "trong …", "theo …"."""
    first = _FIRST.match(view.low, at)
    if first is None:
        return False
    pattern = _MONTHS if first.group().isdecimal() else _ADJUNCT.words if first.group() in _ADJUNCT.firsts else None
    return pattern is not None and view.match(pattern, at) is not None


def is_filler(view: View, at: int, end: int) -> bool:
    """Whether a short adjunct begins at `at` that may stand between a subject and its verb."""
    first = _FIRST.match(view.low, at, end)
    return first is not None and first.group() in _FILLER.firsts and view.match(_FILLER.words, at, end) is not None
