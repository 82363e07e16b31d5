"""Khung dẫn lời: who tells, asks or undertakes, before the directive itself.

    Đồng chí Chủ tịch yêu cầu ‖ …     Về đề nghị của huyện: giao ‖ Sở …     HTX kính đề nghị ‖ UBND huyện …

A frame word counts only as a verb: "theo đề nghị của", "được giao", "đã kiến nghị" frame nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.asking.asked_words import (
    ACT_OVER,
    answered_there,
    is_finished,
    is_handed,
    is_noun,
    is_proposed,
    noun_goes_on,
    only_tells,
    proposes_there,
)
from extractors.tasks.asking.directed import officer_directs
from extractors.tasks.asking.goes_over import is_owed
from extractors.tasks.asking.no_asking import behind_condition, only_wishes, thanks_to
from extractors.tasks.asking.ordinals import past_ordinal
from extractors.tasks.asking.papers import DRILLS, carried_by_paper, paper_asks
from extractors.tasks.asking.speakers import (
    TRAILING,
    adds,
    only_matter,
    praises,
    sentence_of_speaker,
    speaker_before,
    speaks_later,
)
from extractors.tasks.told import LEADS_OVER
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.who.turned_to import body_turned_to
from extractors.tasks.words.ahead import COMING
from extractors.tasks.words.verbs import predicate_at

# What is handed over is not told from who is charged by a letter without its marks: "giao ‖ sổ", "giao Sở …".
_WORD = words(
    r"(?:(?P<ask>kính đề nghị|thống nhất giao|giao nhiệm vụ cho"
    r"|giao nhiệm vụ(?= (?:(?:các |từng |mỗi )?(?:ban|sở|ủy ban|ubnd|phòng|văn phòng|hội|đoàn|công an|trung tâm|liên minh|quỹ|chi hội|đơn vị)"
    r"|theo dõi|tham mưu|rà soát|lập|xây dựng|chủ trì|hướng dẫn|kiểm tra|đôn đốc|nghiên cứu|khảo sát|tổng hợp|báo cáo|tiếp tục"
    r"|từ nay|trong (?:tháng|quý))(?!\w))"
    r"|giao trách nhiệm(?: cho)?|giao cho|ủy (?:quyền|nhiệm) cho"
    r"|ủy (?:quyền|nhiệm)(?= (?:hội đồng|hđqt|hđtv|chủ tịch|giám đốc|tổng giám đốc|ban|thường trực|ông|bà|đồng chí|người)(?!\w))"
    r"|đề nghị|yêu cầu(?! (?:đặt ra|đề ra)(?!\w))"
    r"|giao(?!(?<=họp.giao) ban| quyền| thông| lộ| kèo| tranh| thoa| diện| lưu| dịch| đất"
    r"| giao(?!\w)| thương(?! trực)| thừa| ban(?=,)"
    r"| khoán| dục| viên| ước| nhận| nộp| nhiệm vụ| chỉ tiêu| hàng| mùa| kế hoạch| vốn| dự toán"
    r"| giống| quà| giấy| vật tư| phân bón| thiết bị| mặt bằng| sổ(?<=[^\x00-\x7f])| thẻ| tài sản| sản phẩm| tiền| hồ sơ| máy(?= (?:bơm|móc|tính|phát|cày))"
    r"| con giống| thức ăn| thuốc| chìa khóa)"
    r"|phân công(?! nhiệm vụ| trực(?! tiếp)| trách nhiệm| thực hiện| lãnh đạo| rõ| cụ thể| và |, )"
    r"|khuyến (?:cáo|nghị)(?= (?:mọi|các|người dân|nhân dân|bà con|hội viên)(?!\w))|rất cần(?= (?:các (?:cấp|ngành|sở|bộ|cơ quan|địa phương|đơn vị|tổ chức)|tỉnh|huyện|xã|nhà nước|chính quyền|ubnd)(?!\w))|rất mong(?: muốn)?|mong muốn"
    r"|mong(?! chờ| đợi| mỏi| sao)|kêu gọi(?! (?:đầu tư|vốn|tài trợ|xã hội hóa)(?!\w))|chỉ thị(?: cho)?(?= (?:các|toàn|mọi|bộ|sở|ủy ban|ubnd|công an|chủ tịch"
    r"|thủ trưởng|giám đốc|văn phòng|(?:tổng |chi )?cục|vụ|viện|ban|thanh tra|tập đoàn|tổng công ty|hải quan|lực lượng|lãnh đạo"
    r"|chính quyền|tỉnh|thành phố|huyện|xã)(?!\w))|đ/n|y/c|nhắc(?= (?:các|mọi|toàn thể|từng|mỗi|đồng chí|đ/c|anh|chị"
    r"|em)(?!\w))|nhắc(?= (?:(?!nhở|lại|đến|tới)[^,;:.]{2,50} )?(?:phải|cần|không được|không để|tuyệt đối)(?!\w))|xin(?= (?:quý|quí|các|mọi|toàn thể|anh|chị|ông|bà|cộng đoàn)(?!\w)(?! (?:vị )?(?:đại biểu|thứ lỗi"
    r"|cho biết)))|xin(?= (?:xã|thôn|tỉnh|huyện|phường|ubnd|hđqt|htx|hợp tác xã|liên minh|chi bộ|đảng ủy|cấp ủy|công đoàn"
    r"|nhà trường|bgh|hội đồng|ban (?:giám|quản|chấp|thường|chủ|đại|công|kiểm|tự|nhân|điều|thanh)|lãnh đạo|cấp trên|trường(?! hợp)|hội(?! ý| thảo| nghị| đàm| viên)|quỹ|sở|phòng|ủy ban|đoàn thể|trung tâm"
    r"|chi (?:hội|đoàn)|đoàn(?! kết)|tổ(?! chức)|công ty|giám đốc|chủ (?:tịch|tọa|nhiệm)|bí thư|hiệu trưởng|trưởng (?:thôn|ban|ấp|khu)|bch|bql|bqt|bkt|cđ"
    r"|ấp|khóm|buôn|khu phố|ngành|nhà nước|ngân hàng|mặt trận|mttq|điện lực|doanh nghiệp|cơ quan|đơn vị|chính quyền|công an|trạm y tế)(?!\w))|(?<!nhưng.)nhờ(?! vậy| đó| có| sự| thế))"
    r"|(?P<say>kiến nghị|đề xuất|lưu ý|nhấn mạnh(?! quyết tâm)|gợi ý|gợi mở(?=,| (?:thêm )?(?:một số|những|các|\d+) (?:nội dung|vấn đề|giải pháp|nhiệm vụ|định hướng|việc))|(?:chỉ|nêu) rõ(?=,)|căn dặn|dặn dò|nhắn nhủ|nhắc nhở|chỉ đạo(?: cho(?! (?:biết|ý|phép)(?!\w)))?"
    r"|quán triệt)|(?P<hold>(?:cho rằng|cho là|nêu ý kiến|có ý kiến|góp ý|(?<!đảm.)(?:bảo|nói)(?: (?:thêm|là|rằng|thẳng|luôn))*"
    rf"|nêu rõ)(?=(?:(?<=rõ),)?:? (?:(?:trước mắt|(?:trong )?{COMING}),? )?(?:cần|phải|nên)(?!\w)|: [^,;:.]{{2,40}}? (?:cần|phải|nên)(?!\w)"
    r"|,? (?:để [^;:.]{5,160}?,|muốn [^;:.]{5,160}?(?:,| thì)) [^,;:.]{2,60}? (?:cần|phải)(?! được(?! đào tạo| bồi dưỡng))(?!\w)))"
    r"|(?P<thinks>cho rằng|khẳng định|nhận định|nêu ý kiến|có ý kiến|góp ý)|(?P<focus>trọng tâm là))(?!\w)(?: (?:rõ|thêm)(?= ?[:,]))?(?:\s*[:,]\s*[“\"]?| rằng,? | là | )?"
)
# A meeting to compare notes; one who is charged has a capital: "Giao ‖ Ban công tác Mặt trận ‖ xây dựng kế hoạch".
_BRIEFING = words(
    r"giao ban (?:thống nhất (?:chỉ tiêu|nội dung|nhiệm vụ)|nội bộ|nghe|thường kỳ|thường xuyên|thường lệ|đột xuất|báo chí|chuyên đề|với|và|nhằm"
    r"|công tác|tháng|tuần|quý|định kỳ|đầu|hằng|trực tuyến|đánh giá|kiểm điểm|sơ kết|tổng kết|triển khai|rút kinh nghiệm|bàn|cụm"
    r"|khối|tình hình|chuyển|vào|sáng|chiều|thứ|lần|sẽ|được|từ|cơ quan|hàng|mỗi|đúng|luân phiên|\d+)(?!\w)"
)
_MEETINGS = (
    "nghị ",
    "nghi ",
    "họp ",
    "hop ",
    "buổi ",
    "buoi ",
    "cuộc ",
    "cuoc ",
    "phiên ",
    "phien ",
    "kỳ ",
    "chế độ ",
    "lịch ",
)
_OWN_ACT = words(r"(?:kiến nghị|đề xuất|chỉ đạo|quán triệt|nhắc nhở)(?!\w)")
_DIRECTS = words(r"chỉ đạo(?!\w)")
_ASKS_HIM = words(r"(?<!\w)(?:yêu cầu|đề nghị|giao(?: cho)?) $")
_REQUESTS = words(r"(?:kiến nghị|đề xuất)(?!\w)")
_PAST = words(r"(?:\d+ tháng đầu năm|năm qua|nhiệm kỳ qua|thời gian qua|vừa qua|trước đó|năm học qua)")
_ABOUT = words(r"(?:đối với|về) ")
# "Tiếp thu kiến nghị, ‖ Phó Chủ tịch UBND tỉnh ‖ giao Sở A …": who asks, and not who acts.
_OFFICER = words(
    r"(?:đồng chí|ông|bà|(?:tổng |phó )*(?:chủ tịch|bí thư|thủ tướng|giám đốc|trưởng ban|chủ nhiệm)"
    r"|(?:bộ|thứ|cục|vụ|viện|hiệu|chi cục) trưởng)(?!\w)"
)
_TAKEN_UP = words(
    r"(?:tiếp thu|trên cơ sở|căn cứ|qua|từ|để|nhằm|xét|trước"
    r"|(?P<carried>thực hiện (?:ý kiến|chỉ đạo|kết luận|nghị quyết|quyết định|kế hoạch)))(?!\w)"
)
# "thực hiện tốt các nhiệm vụ được Chính phủ, Bộ A ‖ giao ‖, có đóng góp quan trọng": given before, and asked of nobody.
_GIVEN = words(r"giao,")
# … nor does "bám sát chương trình cấp ủy ‖ giao ‖, từng mô hình được …".
_WAS_GIVEN = words(
    r"(?<!\w)được [^;:.]{2,80} $|(?<!\w)(?:nhiệm vụ|chương trình|chỉ tiêu|kế hoạch|công việc|phần việc)(?: mà| do)? [^,;:.]{2,40} $"
)
# The office that somebody holds: "Ông A ‖ được Bộ Chính trị ‖ giao phụ trách Đảng bộ thành phố".
_WAS_CHOSEN = words(
    r"(?:[^;:.]*, )?(?:người|ông|bà|đồng chí|đơn vị|công ty|nông trường|lâm trường|hợp tác xã|htx|trạm|hạt)(?!\w)"
    r"[^,;:.]{0,60} được [^,;:.]{2,60} $"
)
# For what a meeting was held: "‖ Cuộc họp được tổ chức để triển khai Văn bản số … của UBND tỉnh ‖ giao Sở A chủ trì …".
_HELD_FOR = words(
    r"(?:cuộc họp|hội nghị|buổi (?:họp|làm việc)|phiên họp)(?: (?:này|trên|hôm nay))? (?:được )?(?:tổ chức|tiến hành|diễn ra|triệu tập)"
    r" (?:để|nhằm|theo)(?!\w)(?! sự)[^;:.]*(?:văn bản|công văn|quyết định|kế hoạch|thông báo|chỉ thị|nghị quyết|ý kiến|chỉ đạo)(?!\w)"
)
# What a body does again and again, and asks of nobody now: "Hội ‖ thường xuyên kiểm tra, ‖ giao nhiệm vụ cho các chi hội …".
_OFTEN = ("thường xuyên ", "thuong xuyen ", "luôn ", "luon ")
_HABIT = words(r"(?<!\w)(?:thường xuyên|luôn) (?:[^;:.,]{2,40}, |[^;:.,]{2,40} và )?$")
_OFFICE = words(
    r"(?:giao|phân công)(?: nhiệm vụ)? (?:phụ trách|theo dõi|giữ|làm|kiêm|đảm nhiệm|đảm nhận|điều hành|quản lý)(?!\w)"
)
_SHARES_OUT = words(r"phân công(?!\w)")
_MET_TO = words(r"(?<!\w)(?:họp|hội nghị|làm việc)(?: [^\s,;:.]+){0,8} (?:để|nhằm) [^;:.]{3,100}? và $")
_SET = words(r"(?<!\w)(?:đề ra|xác định|thống nhất|thông qua|bàn|cuối năm|tới|tiếp theo)(?!\w)")
_PARTS = words(r"(?<!\w)(?:nhiệm vụ|giải pháp|nội dung|chỉ tiêu|mục tiêu|công việc|việc|chương trình|khâu)(?!\w)")
_AND = ("và ", "va ")
# What somebody does himself, among other things: "in sao đề thi, ‖ phân công cán bộ ‖ coi thi".
_SENDS = words(
    r"phân công (?:các )?(?:cán bộ|công chức|viên chức|nhân viên|người|thành viên|lực lượng|giáo viên|ủy viên|đảng viên|hội viên|đoàn viên"
    r"|cộng tác viên|y sĩ|bác sĩ|chiến sĩ|dân quân|xã viên)(?!\w)"
)
_GOES_ON_WITH = (", ", " và ", " va ")
_GOES_ON = ("tiếp tục ", "tiep tuc ")
_THESE = (" này ", " nay ")
_FIRST_OF_ALL = words(r"trước (?:hết|tiên),? ")
# "‖ Các đơn vị, địa phương ‖ quán triệt, yêu cầu 100% cán bộ chấp hành …": what several are to do, and nobody speaks.
_SEVERAL = words(r"(?:các|mỗi|từng|mọi) ")
_REACH, _FARTHEST = 260, 600  # letters to a word of asking, to one that an officer speaks
_LONGEST_TITLE = 90
# "Bộ trưởng ‖ đã nhấn mạnh ‖ yêu cầu phải …"
_STRESSED = words(r"(?:(?<!\w)đã )?(?:nhấn mạnh|nhắc lại) (?=yêu cầu (?:phải|cần)(?!\w))")
_TWO_WORDS = 20
_OVERS = ("đã ", "da ", "đang ", "dang ")
_HOLDS = ("hold", "thinks")  # what somebody holds to be needed
_REQUIRES = ("yêu cầu ", "yeu cau ", "đề nghị ", "de nghi ")


class Frame(NamedTuple):
    """A frame: its word begins at `start`, what it introduces at `end`; `speaker` is who says it, where said.

    `weak` frames ("lưu ý", "kiến nghị") introduce a task only together with someone who must act.
    """

    start: int
    end: int
    speaker: Span | None
    weak: bool


def find_frame(
    view: View,
    start: int,
    end: int,
    *,
    places: Iterable[int],
    only_first: bool,
    requests: bool = False,
    directs: bool = False,
) -> Frame | None:
    """The first frame in `view.text[start:end]`; with `only_first`, only one at the very start or after a colon.

    `places` are those of the frame words in it (`anchors`); `requests`: the section is one of requests, where
    "Kiến nghị ‖ UBND tỉnh …" is a frame too; `directs`: a piece of a story, as "…; chỉ đạo ‖ các xã …", where an officer speaks.
    """
    done, end = start, min(end, len(view.low))  # who looks for a frame before a colon reaches behind it
    for at in places:
        if at >= start + _REACH and not adds(view, start, at) and not _names_officer(view, start, at):
            continue
        asked = view.match(_WORD, at) if at >= done else None
        if asked is None or _is_briefing(view, at) or ends_name(view, at, asked.end()):
            continue
        done = asked.end()
        if done >= end:
            return None
        opening = _opening(view, start, at)
        own_act = view.match(_OWN_ACT, at) and not (requests and view.match(_REQUESTS, at))
        directed = directs and officer_directs(view, at, asked.end())
        if asked.lastgroup == "say" and at == opening and own_act and not directed:
            continue  # "Kiến nghị UBND tỉnh …" at the head of an item is the task itself
        if asked.lastgroup == "say" and own_act and behind_condition(view, opening, at, asked.end()):
            continue
        if not only_wishes(view, asked, end) and not thanks_to(view, at, opening, end):
            frame = _frame_of(view, start, end, opening, asked, only_first=only_first, directed=directed)
            if frame is not None:
                return frame
    return None


def _is_briefing(view: View, at: int) -> bool:
    """Whether "giao" at `at` is part of the word for a meeting: "duy trì ‖ giao ban công tác ‖ hằng tháng"."""
    body = view.low.find("b", at)
    if view.text.startswith("giao ban", at) and view.low.endswith(_MEETINGS, 0, at):
        return True
    return view.match(_BRIEFING, at) is not None and (not view.upper(body) or view.upper(body + 1))


def ends_name(view: View, at: int, behind: int) -> bool:
    """Whether "Giao" at `at` belongs to the name of a place: "Đảng bộ phường ‖ Thuận Giao ‖ cho biết …", "huyện ‖ Giao Thủy",
    "các huyện Hải Lộc, ‖ Giao Thủy ‖ tổ chức sơ tán dân".
    """
    if not (view.low.startswith("giao", at) and view.upper(at) and view.text[at + 1 : at + 2].islower()):
        return False
    inside = view.text[at - 1 : at] == " " and view.text[at - 2 : at - 1].isalpha()
    listed = view.text[at - 2 : at] == ", " and view.text[at - 3 : at - 2].isalpha() and view.upper(behind)
    return (inside or listed) and starts_agency(view, behind) is None


def _names_officer(view: View, start: int, at: int) -> bool:
    """Whether an officer by his title, or a body by its name, and nothing else stands between the last comma and a word of
    asking that comes late: "Phát biểu kết luận cuộc họp giữa … và …, ‖ Chủ tịch HĐND tỉnh Trần Văn A ‖ đề nghị …",
    "Theo đó, trước tình hình …, để khắc phục …, ‖ Ban Thường vụ Tỉnh ủy ‖ yêu cầu …".
    """
    who = view.low.rfind(", ", max(start, at - _LONGEST_TITLE), at) + 2
    if at >= start + _FARTHEST or who <= 1:
        return False
    if view.match(_OFFICER, who, at) is not None:
        return True
    over = next((word for word in _OVERS if view.low.endswith(word, who, at)), "")
    named = at - len(over) - 1
    return view.upper(who) and view.low.startswith(_REQUIRES, at) and agency_at(view, who, named) == named


def _frame_of(
    view: View, start: int, end: int, opening: int, asked: re.Match[str], *, only_first: bool, directed: bool
) -> Frame | None:
    """The frame that a word of asking makes with the words before it, which begin at `opening`; `directed`: an officer speaks there."""
    at, kind = asked.start(), asked.lastgroup
    if kind == "thinks" and not is_owed(view, asked.end(), end):
        return None
    before = view.low[opening:at]
    if view.match(_GIVEN, at) and view.search(_WAS_GIVEN, opening, at):
        return None
    if view.match(_HELD_FOR, opening, at):
        return None
    if view.has_any(_OFTEN, opening, at) and view.search(_HABIT, opening, at):
        return None
    if view.match(_OFFICE, at) and view.match(_WAS_CHOSEN, opening, at):
        return None
    if view.match(_SHARES_OUT, at) and starts_agency(view, asked.end()) is None and _only_shared(view, opening, at):
        return None
    if before.endswith(" ban ") and view.low[at] == "c":
        return None  # "Ban Chỉ đạo"
    carried = carried_by_paper(view, opening, at, asked.end(), asks=kind == "ask")
    if carried is None:
        if paper_asks(view, opening, at, asked.end()) or is_proposed(view, opening, at, asked):
            return Frame(at, asked.end(), None, weak=False)
        if view.low.endswith(_THESE, opening, at) and only_matter(view, opening, at, asked.end(), end):
            return Frame(at, asked.end(), None, weak=False)  # "‖ Nhận được công văn này ‖ đề nghị các trường …"
        if is_noun(view, opening, at, asked):
            return None
    elif carried < 0 or noun_goes_on(view, at, asked):
        return None
    elif proposes_there(view, opening, carried, at, asked):
        return Frame(at, asked.end(), None, weak=False)  # "…; ‖ có ý kiến đề nghị ‖ HĐQT công khai dư nợ"
    elif predicate_at(view, opening, at) is not None and view.low.find(",", opening, carried) < 0:
        return None  # "Tham mưu UBND huyện ‖ ban hành văn bản đề nghị ‖ tỉnh công nhận …" is one's own work
    if (view.match(_ABOUT, opening) and speaks_later(view, at, end)) or is_handed(view, opening, at):
        return None
    past = view.search(_PAST, sentence_of_speaker(view, start, at), at)
    if past is not None and not adds(view, start, at) and not praises(view, start, past.start(), at):
        return None
    if kind == "focus":
        # "Đảng bộ ‖ đã ‖ lãnh đạo nhiều việc, trọng tâm là …"
        told_of = view.search(ACT_OVER, start, at) and not view.search(_SET, start, at)
        # "‖ Xây dựng cơ sở vật chất, trọng tâm là các chợ": the clause says itself what to do, unless it only names its parts
        directs = predicate_at(view, opening, at) is not None and not view.search(_PARTS, opening, at)
        return None if told_of or directs else Frame(at, asked.end(), None, weak=False)
    speaker: Span | None = None
    if before.strip(' ,:-"“'):
        about = only_matter(view, opening, at, asked.end(), end)
        if only_first and not about and not _leads_over(view, opening, at, kind):
            return None
        if kind not in _HOLDS and is_finished(view, opening, at, weak=kind == "say"):
            return None
        # "Tại hội nghị, Chủ tịch ‖ đã ‖ yêu cầu …"
        over = next((word for word in _OVERS if view.low.endswith(word, 0, at)), "")
        said = at - len(over) if over else at if carried is None else carried
        stressed = view.search(_STRESSED, max(opening, at - _TWO_WORDS), min(end, at + _TWO_WORDS))
        said = stressed.start() if stressed is not None and stressed.end() == at else said
        ok, speaker = speaker_before(view, opening, said)
        if not ok and not about and not (kind == "ask" and _asks_somebody(view, opening, at, asked.end(), end)):
            return None
        if speaker is not None and (
            only_tells(view, start, speaker[0]) or (kind == "ask" and answered_there(view, speaker[0], asked.end()))
        ):
            return None
        if speaker is None and view.match(_SENDS, at, end) and before.endswith(_GOES_ON_WITH):
            return None
        if view.match(DRILLS, at) and (
            (speaker is None and not directed)
            or (before.endswith(_GOES_ON) and view.low[at] == "q")
            or (view.low[at] == "q" and not over and view.match(_SEVERAL, opening))
        ):
            return None  # "…, phấn đấu 95% hội viên được học tập, quán triệt các nghị quyết"
    elif view.match(_SENDS, at, end) and view.low[start:opening].rstrip().endswith(":"):
        return None  # "Ban Chấp hành: ‖ phân công ủy viên ‖ phụ trách từng phần việc"
    elif (
        only_first and opening > start and view.low[opening - 1] != ":" and view.low[start:opening].rstrip()[-1:] != ":"
    ):
        return None
    if speaker and view.match(_DIRECTS, at) and (asks_him := view.search(_ASKS_HIM, start, speaker[0])):
        return Frame(asks_him.start(), speaker[0], None, weak=False)  # "đã đề nghị ‖ Sở A ‖ chỉ đạo các trường …"
    stop = _again(view, at, asked.end(), end)
    weak = kind == "say" and stop == asked.end() and body_turned_to(view, start, speaker) is None
    return Frame(at, stop, speaker, weak)


def _only_shared(view: View, opening: int, at: int) -> bool:
    """Whether sharing out work is only told of: "Thường trực HĐND ‖ đã ‖ thống nhất nội dung kỳ họp, phân công chỉ đạo các ban",
    "tổ chức họp ‖ để rà soát tiến độ và ‖ phân công …", "các văn bản về nghỉ lễ; ‖ về tổ chức, ‖ phân công trực".
    """
    if view.search(ACT_OVER, opening, at) or view.search(_MET_TO, opening, at):
        return True
    return view.low.endswith("; ", 0, opening) and view.match(_ABOUT, opening) is not None


def _asks_somebody(view: View, opening: int, at: int, asked: int, end: int) -> bool:
    """Whether a body and a word of duty follow a word of asking, whoever asks: "… đoàn yêu cầu ‖ Chi bộ xã nghiêm túc …"."""
    agency = agency_at(view, asked, end) if view.upper(asked) else None
    if agency is None or view.search(ACT_OVER, opening, at):
        return False
    duty = predicate_at(view, agency + (view.low[agency : agency + 1] == " "), end)
    return duty is not None and duty.modal


def _leads_over(view: View, opening: int, at: int, kind: str | None) -> bool:
    """Whether nothing of the directive stands before a word of asking: "Đồng thời, ‖ giao", "Tiếp thu các ý kiến, ‖ đề nghị"."""
    if kind != "ask":
        return False
    trailing = view.match(TRAILING, opening, at)
    over = view.match(LEADS_OVER, opening, at)
    if (trailing is not None and trailing.end() >= at) or (over is not None and over.end() == at):
        return True
    taken = view.match(_TAKEN_UP, opening, at)
    if taken is None:
        return False
    who = view.low.rfind(", ", opening, at) + 2
    if taken["carried"]:  # "Thực hiện kết luận, ‖ UBND tỉnh ‖ giao huyện thành lập tổ công tác"
        return who > opening + 1 and agency_at(view, who, at) == at - 1
    return not view.low[who:at].strip() or (who > opening + 1 and view.match(_OFFICER, who, at) is not None)


def _opening(view: View, start: int, at: int) -> int:
    """Where the words just before a frame begin: after the last colon, or the last comma where nobody was named yet."""
    colon = view.low.rfind(":", start, at)
    place = colon + 1 if colon >= 0 else start
    while place < at and view.low[place] in ' "“‘':
        place += 1
    return place


def _again(view: View, start: int, at: int, end: int) -> int:
    """Past a second frame word or an ordinal between frame and directive: "đề nghị, yêu cầu ‖ …", "đề nghị: Thứ nhất, ‖ …".

    The frame word itself stands in `[start, at)`; with the word behind it, it may have been typed twice: "yêu cầu các ‖ yêu cầu các xã".
    """
    word = view.low.find(" ", at, end) + 1
    if word > at and view.low.startswith(view.low[start:word], word):
        at += word - start
    more = view.match(_WORD, at + 3 if view.low.startswith(_AND, at) else at, end)
    asks = (
        more is not None and more.lastgroup == "ask" and more.end() < end and not noun_goes_on(view, more.start(), more)
    )
    if more is None and (first := view.match(_FIRST_OF_ALL, at, end)):
        return first.end()
    return past_ordinal(view, more.end() if more and asks else at, end)
