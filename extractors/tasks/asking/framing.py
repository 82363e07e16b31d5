"""Khung và lời dẫn của một mệnh đề: which frame counts where tasks are listed already, and where a directive begins after its reason.

vì vậy ‖ các tỉnh cần …      Nhiệm vụ của Hội là ‖ tiếp tục …      3. UBND xã chỉ đạo các thôn … (the task itself, no frame)
"""

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.anchors import FRAME, Anchors
from extractors.tasks.asking.answered import behind_request
from extractors.tasks.asking.frames import Frame, find_frame
from extractors.tasks.asking.speakers import TAKES_UP, named_before, sentence_of_speaker
from extractors.tasks.clauses import Clause
from extractors.tasks.told import LEADS_OVER, Told, is_told
from extractors.tasks.when.times import time_opens
from extractors.tasks.who.adjuncts import opens_adjunct, time_at
from extractors.tasks.who.after_subjects import after_subject
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.who.subjects import subject_and_verb
from extractors.tasks.words.ahead import COMING
from extractors.tasks.words.verbs import is_verb, predicate_at
from vitext.fold import fold

PERSON = words(r"(?:đồng chí|đ/c|ông|bà|thầy|cô|anh|chị)(?!\w)")
# What one proposes at a meeting: "Thầy Hưng: ‖ đề xuất ‖ trang bị thêm máy tính".
_PROPOSES = words(
    r"(?:đồng chí|đ/c|ông|bà|thầy|cô|anh|chị|em|bạn|bác)(?!\w)[^:;.,]{2,60}: ?(?:đề xuất|kiến nghị)(?!\w)"
)
_PROPOSED = words(r"(?:đề xuất|kiến nghị)(?!\w)")
_NAMED = words(
    r"(?P<what>(?:các |một trong (?:những|các|số) )?(?:nhiệm vụ|phương hướng|mục tiêu|giải pháp|định hướng"
    r"|yêu cầu|(?:công )?việc (?:(?:cần|phải) (?:làm|thực hiện|tập trung|triển khai)|trước mắt|cấp bách)"
    r"|(?:điều|vấn đề) (?:cần|phải) (?:làm|thực hiện|tập trung))(?!\w)[^.;:()]{0,140}?)(?<!\w)(?:là |vẫn (?=tiếp tục|tập trung)|(?=sẽ (?:tiếp tục|tập trung)(?!\w)))"
)
# "Chương trình nông thôn mới của tỉnh thời gian tới ‖ tập trung xây dựng …"
_NAMED_AHEAD = words(
    rf"(?P<what>(?:chương trình|công tác|hoạt động)(?!\w)[^.;:()]{{0,90}}?(?<!\w){COMING}) (?:là |(?=(?:vẫn |sẽ |cần )*(?:tiếp tục|tập trung)(?!\w)))"
)
# Who says so: "‖ Theo Liên minh HTX tỉnh ‖, nhiệm vụ trong thời gian tới là …", with what it is called for short in brackets, too
_SAID_BY = words(
    r"theo (?P<who>[^,;:.()]{3,70}(?:\([^\s,;:.()]{2,12}\)[^,;:.()]{0,40})?), (?=(?:các |những )?(?:nhiệm vụ|phương hướng|mục tiêu|giải pháp)(?!\w))"
)
# "Nghị quyết đề ra ‖ nhiều chỉ tiêu quan trọng, trong đó ‖ tập trung kết nạp …"
_AMONG_THEM = words(
    r"(?P<what>(?:các |những |một số |nhiều |\d+ )?(?:nhóm )?(?:nhiệm vụ|phương hướng|mục tiêu|giải pháp"
    r"|chỉ tiêu)(?!\w)[^.;:()]{0,90}?), (?:trong đó|cụ thể|đó là)(?: là"
    r"|,)? (?:(?:nhiệm vụ )?(?:trọng tâm|trước mắt|hàng đầu) là "
    r"|(?:chú trọng|tập trung|quan tâm)(?: vào)? việc (?=[^\W\d]))?"
)
# "Phân tích bối cảnh, Hội nghị thống nhất xác định ‖ nhiệm vụ trọng tâm là tiếp tục …", "…, Đại hội xác định ‖ tiếp tục …"
_SETS = words(
    r"(?<!\w)(?P<met>(?:hội nghị|đại hội|cuộc họp|kỳ họp|phiên họp|buổi họp|chi bộ|đảng bộ"
    r"|đảng ủy)[^,;:.]{0,40} )?(?:xác định|đề ra|đặt ra)(?: rõ)? (?=(?P<work>(?:tiếp tục|tập trung|cần|phải|sẽ"
    r"|đẩy mạnh|tăng cường)(?!\w))|(?:mục tiêu|nhiệm vụ|chỉ tiêu) (?P<aim>(?:phấn đấu|tiếp tục|tập trung)(?!\w))"
    r"|(?:các |những |một số |nhiều |\d+ )?(?:nhiệm vụ|phương hướng|mục tiêu|giải pháp|chỉ tiêu)(?!\w))"
    r"|(?<!\w)(?P<agreed>hội nghị|đại hội|đại biểu|ban chấp hành|ban thường vụ|chi bộ|đảng bộ|đảng ủy)(?!\w)[^;:.]{0,80}?"
    r" (?:thảo luận|thống nhất|thông qua)(?:(?: và|,) (?:thảo luận|thống nhất|thông qua))?(?: nghị quyết(?: với| gồm| xác định| đề ra)?)? (?=(?:các |những |một số "
    r"|nhiều |\d+ )?(?:nhóm )?(?:nhiệm vụ|phương hướng|mục tiêu|giải pháp|chỉ tiêu)(?!\w)[^;:.]{0,90}, trong đó)"
)
SET_WORDS = (
    *("xác định", "đề ra", "đặt ra", "xac dinh", "de ra", "dat ra"),
    *(", trong đó chú", ", trong đó tập", ", trong đó ưu", ", trong do uu", ", trong do chu", ", trong do tap"),
)
# With what else it comes: "‖ Cùng với việc tăng số xã đạt chuẩn ‖, Chương trình … thời gian tới tập trung …"
_TOGETHER_WITH = words(r"(?:cùng với|bên cạnh|song song với) (?:việc )?[^,;:.()]{5,120}, (?=\w)")
# Words that announce tasks of a time to come, without a colon.
_AHEAD = words(
    r"(?:về )?(?:một số |các |những )?(?:phương hướng|nhiệm vụ|kế hoạch công tác|công tác trọng tâm"
    r"|(?<=về.)kế hoạch)(?!\w)(?! đã)[^.;:]{0,80}?"
    r"(?<!\w)(?:tới|tiếp theo|(?:cuối|sau) năm|(?:năm|tháng|quý) [\divx]+(?:[/.-]\d+| năm \d{4})?"
    r"|nhiệm kỳ (?:mới|\d{4}\s*[-–]\s*\d{4})|20\d\d), "
)
# An aim with the time by which it is to be reached, and then the work: "Mục tiêu ‖ đến năm 2035 ‖, Liên minh tư vấn thành lập …".
_AIMED = words(
    r"mục tiêu(?: (?:chung|cụ thể|phấn đấu|chính|trước mắt|là))*(?: của [^,;:.]{3,60}?(?: là)?)? "
    r"(?P<when>(?:(?:đến|tới|trong)(?: hết| cuối)? )?(?:năm|quý [ivx\d]+ năm|tháng \d+ năm) 20\d\d)(?: là)?,? (?=\w)"
)
# With these a sentence may begin that sets out tasks without any word of duty: "Giải pháp của Kế hoạch là ‖ củng cố …".
SETTING_OUT = tuple(
    spelling(words_of)
    for spelling in (str, fold)
    for words_of in (
        "mục tiêu",
        "giải pháp",
        "nhiệm vụ",
        "phương hướng",
        "về nhiệm vụ",
        "về phương hướng",
        "một số nhiệm vụ",
    )
)
ANNOUNCING = frozenset(
    spelling(word)
    for spelling in (str, fold)
    for word in [
        "về",
        "một",
        "các",
        "những",
        "phương",
        "nhiệm",
        "kế",
        "công",
        "mục",
        "giải",
        "định",
        "yêu",
        "việc",
        "điều",
        "vấn",
    ]
)
_ALSO = words(r" (?:cũng |còn |đã )+$")  # "Ngoài ra, Liên minh HTX ‖ còn ‖ đề ra chỉ tiêu phấn đấu …"
_LONGEST_PLACE = 4  # words
_SET_BY = words(
    r"(?<!\w)mà (?=[^,;:.]{3,80} (?:đề ra|đặt ra|xác định|hướng tới)(?!\w))"
)  # "Mục tiêu mà ‖ Hội ‖ đề ra là …"
_WHOSE = words(r"(?<!\w)của ")
_BOUND_TO = words(r" (?:có|chịu) trách nhiệm(?! thi hành)(?!\w)")
_SO = words(r"(?:vì vậy|do đó|do vậy|vì thế|bởi vậy|theo đó|trước mắt),? ")
_THEREFORE = words(
    r"(?<!\w)(?:vì vậy|do đó|do vậy|bởi vậy|vì thế|cho nên|(?<=[^\W\d].)nên(?=,? (?:[^,;:.()]{2,60}? )?(?:phải|cần|sẽ)(?!\w))),? "
)
# Who speaks for others, and so frames what follows also where something was asked before.
_OFFICE = words(
    r"(?:(?:phó )?(?:chủ tịch|bí thư|thủ tướng|chủ nhiệm)|(?:tổng |phó )*giám đốc|bộ trưởng|thứ trưởng|lãnh đạo"
    r"|chủ tọa|thường trực|hội nghị)(?!\w)"
)
_DIRECTS = words(r"chỉ đạo(?!\w)")
_AND = (" và ", " va ")
# "Đồng chí Bí thư ‖ trực tiếp chủ trì, ‖ chỉ đạo UBND xã giải quyết …" is what he is to do, and nothing that he said.
_HIMSELF = words(r" (?:trực tiếp|chịu trách nhiệm|có trách nhiệm|phải|cần)(?!\w)")
# "Tổng Giám đốc ‖ có trách nhiệm ‖ chỉ đạo các phòng, ban …": what an officer is bound to do himself.
_BOUND = words(r" (?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|phải|cần) $")
# "Giám đốc ‖ đề xuất phương án xử lý hàng tồn": what he is to bring before those who resolve, and nothing that he asks for.
_BRINGS_FORWARD = words(
    r"(?:đề xuất|kiến nghị)(?: các| những| một số)? (?:phương án|phương hướng|phương thức|giải pháp|biện pháp|hướng|nhân sự"
    r"|danh sách|hình thức|cơ chế|mức)(?!\w)"
)
_UPWARDS = words(r"(?:đề xuất|kiến nghị)(?: với| lên)? (?:các )?(?:cấp|cơ quan) (?:trên|có thẩm quyền|cấp trên)(?!\w)")
_TO_BODY = words(r"(?:kiến nghị|đề xuất)(?: với)? (?=\w)")
# Those who come to ask, and those who do so where nobody in office asked before.
_PETITIONERS = words(
    r"(?:(?:các|nhiều|một số|đa số) )?(?:cử tri|người dân|bà con|công nhân|tiểu thương|ngư dân|nông dân|phụ huynh|hộ dân"
    r"|(?:người )?đại diện|hội viên|thành viên|xã viên)(?!\w)"
)
_OF_TRADE = words(r"(?:(?:các|nhiều|một số) )?(?:htx|hợp tác xã|công ty|doanh nghiệp|nhà thầu|hiệp hội|trường)(?!\w)")
_DELEGATES = words(r"(?:phân công|kêu gọi|chỉ đạo|kiến nghị|đề xuất|quán triệt|nhắc nhở|lưu ý|gợi ý)(?!\w)")

# What was agreed on, and then who is given the work: a comma stands between.
_AGREED = words(
    r"(?:thống nhất|nhất trí|đồng ý|tán thành|chấp thuận)(?! giao| đề nghị| yêu cầu)(?!\w)[^;:.]{3,160}?, (?:và )?giao(?: cho)? (?=\w)"
)
_SHARES_OUT = words(r"(?:phân công|giao)(?!\w)")
_WHICHEVER = (" nào ", " nao ")
_NOBODY_ASKS = words(r"(?:[^;:.]*(?<!\w))?(?:chưa|không) (?:có )?[^,;:.]{2,40}? nào $")  # "‖ Chưa có đơn vị nào ‖ đề nghị …"
# "‖ Nhận được Kế hoạch này, ‖ yêu cầu các bộ phận thực hiện nghiêm túc"
_UPON_PAPER = words(r"(?:sau khi |khi )?nhận được [^,;:.]{3,60}? (?:này|trên|nêu trên),? $")
_TOGETHER = ("cùng ", "cùng với ", "cung ", "cung voi ")
_BY_NAME = re.compile(r" ?(?:cho )?(?:đồng chí|đ/c|ông|bà|anh|chị|thầy|cô) [A-ZĐÀ-Ỹ][^\W\d_]*\.? [A-ZĐÀ-Ỹ]", re.UNICODE)
_AIMS = ("nhằm ", "nham ", "để ", "de ")
_NAME = 80  # letters
# With what a resolution closes: "Ban Chấp hành ‖ kêu gọi ‖ toàn thể hội viên đoàn kết, thi đua …".
_CALLS_ON_ALL = words(r"kêu gọi (?:toàn thể|toàn|tất cả|mọi|các tầng lớp|cán bộ)(?!\w)")


def frame_of(view: View, anchors: Anchors, clause: Clause, told: Told) -> Frame | None:
    """The frame of a clause; where tasks are listed, the verb phrase of an item is no frame for what follows it."""
    start, end = behind_request(view, clause.start, clause.end), clause.end
    places = anchors.of(FRAME, start, end)
    told_already = is_told(told)
    proposes = not told_already and view.match(_PROPOSES, start, end) is not None
    more = _proposes_more(view, clause, told)
    requests = (
        proposes
        or more
        or told.mode == "request"
        or (told.opinion and clause.opens)  # "Bà Lan: Đất đai còn chậm. ‖ Kiến nghị ‖ tỉnh sớm giao đất"
        or (told.mode == "none" and not clause.opens and told.assigner is not None)
    )
    over = view.match(LEADS_OVER, start, end) if told_already else None
    opening = over.end() if over else start
    first = predicate_at(view, opening, end) if told_already else None
    agreed = first is not None and view.match(_AGREED, opening, end) is not None
    if agreed:
        first = None  # "Thống nhất hỗ trợ gia đình anh Khang, ‖ giao Văn phòng làm hồ sơ"
    if first is not None and (agency_at(view, opening, end) or 0) > first.end:
        first = None  # "‖ Lãnh đạo Hà Nội ‖ cũng chỉ đạo Công an thành phố …"
    frame = find_frame(view, start, end, places=places, only_first=first is not None, requests=requests)
    if frame is None and first is not None and opens_adjunct(view, opening):
        frame = _asked_on_occasion(view, anchors, opening, end)
    if frame is not None and frame.weak:
        frame = _asking_after(view, anchors, frame, end) or frame
    if frame is None or _acts_itself(view, frame, told):
        return None
    if view.low.endswith(_WHICHEVER, 0, frame.start) and view.match(_NOBODY_ASKS, opening, frame.start):
        return None
    if not told_already or agreed:
        return frame
    if told.lead is not None and view.match(_UPWARDS, frame.start):
        return None  # "Đối với nội dung vượt thẩm quyền, ‖ đề xuất cấp có thẩm quyền phương án xử lý"
    colon = view.low.rfind(":", start, frame.start)
    opening = start if colon < 0 else colon + 1
    while opening < frame.start and view.low[opening] == " ":
        opening += 1
    led = view.match(LEADS_OVER, opening, frame.start)
    opening = led.end() if led else opening  # "Đồng thời, ‖ UBND các xã ‖ chỉ đạo các thôn …"
    proposed = told.opinion and view.match(_PROPOSED, frame.start) is not None
    if (
        not more
        and not proposed
        and not _petitions(view, frame, told, opening)
        and view.match(_DELEGATES, frame.start)
        and not _charges_by_name(view, frame)
        and not _shares_out_anew(view, clause, frame, told)
        and not (not told.listed and view.match(_CALLS_ON_ALL, frame.start))
        and (frame.start > opening or told.lead is not None)
    ):
        agency = agency_at(view, opening, end)
        if frame.start == opening or (
            agency is not None
            and agency <= frame.start
            and (not view.match(PERSON, opening) or view.search(_HIMSELF, agency, frame.start))
            and (
                told.mode in ("task", "request")
                or (told.firm and (not view.match(_OFFICE, opening) or _is_asked(view, told, opening, agency)))
            )
        ):
            return None
    if frame.speaker is not None and view.match(TAKES_UP, frame.speaker[1], frame.start):
        return frame  # "‖ Chủ tọa tiếp thu, giao ‖ Tổng giám đốc …"
    if frame.speaker is not None and not told.listed and _only_occasions(view, opening, frame.speaker[0]):
        return frame
    if frame.speaker is None and view.match(_UPON_PAPER, opening, frame.start):
        return frame
    who, own = subject_and_verb(view, opening, end, framed=False, told=True)
    if who is not None and own is not None and frame.start < own.end and "," in view.low[own.start : frame.start]:
        return None  # "Trường hợp vượt thẩm quyền, ‖ các đơn vị báo cáo, đề xuất UBND tỉnh xử lý"
    if who is not None and own is not None and view.low.endswith(_AND, own.start, frame.start):
        return None  # "‖ Các trường tuyên truyền và ‖ yêu cầu học sinh đội mũ bảo hiểm"
    return None if own is not None and own.end <= frame.start else frame


def _charges_by_name(view: View, frame: Frame) -> bool:
    """Whether a body shares its work out to a person by his name: "Chi ủy ‖ phân công ‖ đồng chí Lê Khang chỉ đạo …", but not "Chi ủy
    ‖ phân công đảng viên phụ trách hộ", which it is to do itself."""
    return view.match(_SHARES_OUT, frame.start) is not None and _BY_NAME.match(view.text, frame.end) is not None


def _shares_out_anew(view: View, clause: Clause, frame: Frame, told: Told) -> bool:
    """Whether a sentence of its own shares work out to a body by its name, behind one in which another acts: "Sở A rà soát quỹ đất.
    ‖ Phân công ‖ Văn phòng làm đầu mối tổng hợp."; but not "Sở A: ‖ - Phân công Chi cục B …", nor "…. Phân công cán bộ trực"."""
    if not clause.opens or told.lead is None or not view.match(_SHARES_OUT, frame.start):
        return False
    person = view.match(PERSON, frame.end)
    if not view.upper(frame.end if person is None else person.end() + 1):
        return False
    if frame.start != clause.start or view.text.find("\n", told.lead[1], frame.start) >= 0:
        return False
    agency = agency_at(view, frame.end, clause.end)
    return agency is not None and after_subject(view, agency, clause.end) is not None


def _petitions(view: View, frame: Frame, told: Told, opening: int) -> bool:
    """Whether one more of those who came to ask asks a body: "Chị Sương đề nghị …. ‖ Tiểu thương chợ Hạ kiến nghị ‖ phường …";
    but not "Chủ tịch yêu cầu …. ‖ Công ty A kiến nghị Sở xử lý", which is what the company is to do."""
    if told.mode != "none" or not view.match(_TO_BODY, frame.start) or starts_agency(view, frame.end) is None:
        return False
    if view.match(_PETITIONERS, opening):
        return True
    asked = told.assigner is not None and not view.search(_OFFICE, *told.assigner)
    return asked and view.match(_OF_TRADE, opening) is not None


def _is_asked(view: View, told: Told, at: int, end: int) -> bool:
    """Whether who is named here was asked above: "yêu cầu ‖ Chủ tịch UBND tỉnh A ‖ …. ¶ ‖ Chủ tịch UBND tỉnh A ‖ chỉ đạo …"."""
    return told.lead is not None and view.low[slice(*told.lead)] == view.low[at:end]


def _proposes_more(view: View, clause: Clause, told: Told) -> bool:
    """Whether a paragraph goes on with what a body asked of others: "Ngân hàng đề nghị các bộ …. ¶ ‖ Kiến nghị ‖ Bộ Xây dựng rà soát …"."""
    if told.listed or not told.firm or told.assigner is None or view.text[clause.start - 2 : clause.start] != "\n\n":
        return False
    if view.match(PERSON, *told.assigner) or view.match(_OFFICE, *told.assigner):
        return False
    proposed = view.match(_TO_BODY, clause.start, clause.end)
    return (
        proposed is not None and view.upper(proposed.end()) and agency_at(view, proposed.end(), clause.end) is not None
    )


def _acts_itself(view: View, frame: Frame, told: Told) -> bool:
    """Whether a body that is told to direct others is who must act: "Trong năm 2017, ‖ UBND tỉnh ‖ chỉ đạo các ngành …"."""
    if frame.speaker is None:
        return False
    at = frame.speaker[0]
    if told.lead is not None and view.low.endswith(_TOGETHER, 0, at):
        return True  # "Sở Công Thương: ‖ - Cùng ‖ Sở Tài chính ‖ đề xuất UBND tỉnh hỗ trợ lãi suất"
    if told.official and not told.opinion and view.match(_BRINGS_FORWARD, frame.start):
        return agency_at(view, at, frame.start) == frame.start - 1 and not view.match(PERSON, at)
    if not (told.official or told.firm or told.mode == "task" or told.listed) or not view.match(_DIRECTS, frame.start):
        return False
    agency = agency_at(view, at, frame.start)
    if agency is not None and view.match(_BOUND, agency, frame.start):
        return True
    if (
        told.listed
        and agency is not None
        and view.upper(at)
        and not view.low[agency : frame.start].strip()
        and is_verb(view, frame.end)
        and agency_at(view, frame.end, frame.end + _NAME) is None
    ):
        return True  # "1. Đồng chí Giám đốc ‖ chỉ đạo thu nợ" asks nobody else
    return (
        agency is not None
        and view.upper(at)
        and not view.low[agency : frame.start].strip()
        and not view.match(PERSON, at)
        and not view.match(_OFFICE, at)
    )


def _asked_on_occasion(view: View, anchors: Anchors, opening: int, end: int) -> Frame | None:
    """The frame of who asks behind nothing but why or on what occasion: "Từ kết quả kiểm tra, nhằm bảo đảm an toàn, ‖ Đoàn kiểm
    tra đã yêu cầu ‖ các công ty …"."""
    frame = find_frame(view, opening, end, places=anchors.of(FRAME, opening, end), only_first=False)
    if frame is None or frame.weak:
        return None
    if frame.speaker is None:
        return frame if view.match(_UPON_PAPER, opening, frame.start) else None
    return frame if _only_occasions(view, opening, frame.speaker[0]) else None


def _only_occasions(view: View, opening: int, speaker: int) -> bool:
    """Whether only why or on what occasion stands before who asks."""
    if not opens_adjunct(view, opening) or not view.low.endswith(", ", opening, speaker):
        return False
    at, aims = opening, False
    while at < speaker:
        aims = aims or view.low.startswith(
            _AIMS, at
        )  # and so does what stands beside it: "nhằm tăng cường quản lý, ‖ bảo đảm …"
        if not aims and not opens_adjunct(view, at) and is_verb(view, at):
            return False
        at = view.low.find(", ", at, speaker) + 2
    return True


def _asking_after(view: View, anchors: Anchors, weak: Frame, end: int) -> Frame | None:
    """The frame that asks behind a weak one: "nhấn mạnh: để phục vụ kỳ họp, ‖ yêu cầu ‖ các Ban hoàn thiện …"."""
    places = anchors.of(FRAME, weak.end, end)
    frame = find_frame(view, weak.end, end, places=places, only_first=False)
    if frame is None or frame.weak or view.low.find(":", weak.end, frame.start) >= 0:
        return None
    if frame.speaker is not None and sentence_of_speaker(view, weak.end, frame.start) > weak.end:
        return frame  # "Nhấn mạnh yêu cầu phòng dịch, ‖ Phó Chủ tịch yêu cầu ‖ các xã …"
    _, own = subject_and_verb(view, weak.end, frame.start, framed=False, told=True)
    return frame._replace(speaker=weak.speaker or frame.speaker) if own is None else None


def goes_on_itself(view: View, start: int, frame: Frame) -> bool:
    """Whether a body's own word of duty stands before a weak frame: "Sở ‖ chủ trì rà soát, thống nhất đề xuất …"."""
    subject, own = subject_and_verb(view, start, frame.start, framed=False, told=False)
    if subject is None or own is None or not own.modal:
        return False
    return not view.match(PERSON, subject[0]) and not view.match(_OFFICE, subject[0])


def after_event(view: View, at: int, end: int) -> int:
    """Where the one who must act is named after an event: "Sau khi thi xong, ‖ các trường báo cáo …"; `at` if nowhere."""
    comma = view.low.find(", ", at, min(end, at + 160))
    while comma >= 0:
        agency = agency_at(view, comma + 2, end)
        if agency is not None and after_subject(view, agency, end) is not None:
            return comma + 2
        comma = view.low.find(", ", comma + 2, min(end, at + 160))
    return at


def announced_at(view: View, at: int, end: int, told: Told) -> tuple[int, Told]:
    """Where the directive begins after words that announce tasks to come: "Về nhiệm vụ tháng 11, ‖ hoàn chỉnh …"."""
    ahead = view.match(_AHEAD, at, min(end, at + 160))
    if ahead is not None:
        return ahead.end(), told._replace(firm=True)
    aimed = view.match(_AIMED, at, min(end, at + 160)) if not is_told(told) else None
    if aimed is None:
        return at, told
    _, own = subject_and_verb(view, aimed.end(), end, framed=False, told=True)
    if own is None:
        return at, told
    return aimed.end(), told._replace(firm=True, when=aimed.span("when"))


def conclusion_at(view: View, at: int, end: int, told: Told) -> tuple[int, Told]:
    """Where the directive begins after its reason or its name: "…, vì vậy ‖ các tỉnh cần …", "Nhiệm vụ của Hội là ‖ tiếp tục …"."""
    sets = None
    if view.has_any(SET_WORDS, at, end):
        sets = view.search(_SETS, at, min(end, at + 240))
    if sets and sets["work"] and sets["met"]:
        return sets.end(), told._replace(firm=True)
    if sets and sets["aim"]:  # "Cụm ‖ đề ra mục tiêu ‖ phấn đấu hoàn thành …; giải quyết …"
        when = time_opens(view, at, sets.start()) or told.when
        return sets.start("aim"), told._replace(firm=True, lead=_who_sets(view, at, sets) or told.lead, when=when)
    who = _who_sets(view, at, sets) if sets else None
    said_by = view.match(_SAID_BY, at, end) if sets is None and view.low.startswith("theo ", at) else None
    if said_by is not None and agency_at(view, said_by.start("who"), said_by.end("who")) == said_by.end("who"):
        who = said_by.span("who")
    over = view.match(_SO, at, end)  # "Vì vậy, ‖ nhiệm vụ trọng tâm tháng 12 là …"
    opened = sets or said_by
    if opened is None and view.low[at : at + 1] in "cbs":
        opened = view.match(_TOGETHER_WITH, at, min(end, at + 160))
    what = opened.end() if opened else time_at(view, at, end) or (over.end() if over else at)
    named = view.match(_NAMED, what, min(end, at + 360))
    if named is None and view.low[what : what + 1] in "ch":
        named = view.match(_NAMED_AHEAD, what, min(end, at + 360))
    if named is None and sets:
        named = view.match(_AMONG_THEM, what, min(end, at + 360))
    if named is not None and (predicate_at(view, named.end(), end) is not None or _must_act(view, named.end(), end)):
        whose = view.search(_SET_BY, what, named.end()) or view.search(_WHOSE, what, named.end())
        agency = agency_at(view, whose.end(), named.end()) if whose else None
        lead = (whose.end(), agency) if whose and agency else who or told.lead
        when = (said[0], named.end("what")) if (said := time_opens(view, what, named.end("what"))) else told.when
        when = (time_opens(view, at, sets.start()) if sets and said is None else None) or when
        return named.end(), told._replace(firm=True, lead=lead, when=when)
    if told.firm or told.mode in ("task", "request"):
        return behind_reason(view, at, end), told
    reason = view.search(_THEREFORE, at, min(end, at + 240))
    body = agency_at(view, reason.end(), end) if reason is not None and view.upper(reason.end()) else None
    if reason is not None and body is not None and view.match(_BOUND_TO, body, end):
        return reason.end(), told  # in a story, too, a body may be bound by its reason
    return at, told


def _must_act(view: View, at: int, end: int) -> bool:
    """Whether a body stands there with what it must do: "nhiệm vụ tháng 12 là ‖ các phòng, ban cần ‖ tập trung thu ngân sách"."""
    agency = agency_at(view, at, end)
    duty = after_subject(view, agency, end) if agency is not None else None
    return duty is not None and duty.modal


def behind_reason(view: View, at: int, end: int) -> int:
    """Where what must be done begins behind its reason: "…, vì vậy ‖ các tỉnh cần …"; `at` where none is given."""
    reason = view.search(_THEREFORE, at, min(end, at + 240))
    return reason.end() if reason is not None and _goes_on_to_act(view, reason, end) else at


def _goes_on_to_act(view: View, reason: re.Match[str], end: int) -> bool:
    """Whether what must be done, or who is to do it, follows the words "vì vậy", "nên" at `reason`."""
    if agency_at(view, reason.end(), end):
        return True
    acts = predicate_at(view, reason.end(), end)
    return acts is not None and acts.modal


def _who_sets(view: View, at: int, sets: re.Match[str]) -> Span | None:
    """The body, or the place by its name, that sets itself what follows: "Năm 2026, ‖ Tân Lập ‖ đề ra nhiều nhiệm vụ, trong đó …"."""
    if sets["met"]:
        return None
    stop = sets.start() - 1
    also = view.search(_ALSO, at, sets.start())
    stop = also.start() if also else stop
    who = named_before(view, at, stop) if stop > at else None
    if who is None and stop > at:
        comma = view.low.rfind(", ", at, stop)
        opening = comma + 2 if comma >= 0 else at
        name = view.text[opening:stop].split()
        who = (opening, stop) if 1 < len(name) <= _LONGEST_PLACE and all(map(str.istitle, name)) else None
    return who
