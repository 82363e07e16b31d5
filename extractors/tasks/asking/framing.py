"""Khung của một mệnh đề: which frame counts where tasks are listed already, and which is the task itself.

Đồng chí yêu cầu ‖ các xã …      3. UBND xã chỉ đạo các thôn … (the task itself, no frame)
"""

from __future__ import annotations

import re

from extractors.layout.view import View, words
from extractors.tasks.anchors import FRAME, Anchors
from extractors.tasks.asking.answered import behind_request
from extractors.tasks.asking.frames import Frame, find_frame
from extractors.tasks.asking.speakers import TAKES_UP, sentence_of_speaker
from extractors.tasks.clauses import Clause
from extractors.tasks.second_demand import petitions_on
from extractors.tasks.told import LEADS_OVER, Told, is_told
from extractors.tasks.who.adjuncts import opens_adjunct
from extractors.tasks.who.after_subjects import after_subject
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.who.called_by_name import person_at
from extractors.tasks.who.subjects import subject_and_verb
from extractors.tasks.words.verbs import is_verb, predicate_at
from vitext.fold import fold
from vitext.lazy import regex

PERSON = words(r"(?:đồng chí|đ/c|ông|bà|thầy|cô|anh|chị)(?!\w)")
# What one proposes at a meeting: "Thầy Hưng: ‖ đề xuất ‖ trang bị thêm máy tính".
_PROPOSES = words(
    r"(?:đồng chí|đ/c|ông|bà|thầy|cô|anh|chị|em|bạn|bác)(?!\w)[^:;.,]{2,60}: ?(?:đề xuất|kiến nghị)(?!\w)"
)
_PROPOSED = words(r"(?:đề xuất|kiến nghị)(?!\w)")
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
_NOBODY_ASKS = words(
    r"(?:[^;:.]*(?<!\w))?(?:chưa|không) (?:có )?[^,;:.]{2,40}? nào $"
)  # "‖ Chưa có đơn vị nào ‖ đề nghị …"
# "‖ Nhận được Kế hoạch này, ‖ yêu cầu các bộ phận thực hiện nghiêm túc"
_UPON_PAPER = words(r"(?:sau khi |khi )?nhận được [^,;:.]{3,60}? (?:này|trên|nêu trên),? $")
_TOGETHER = ("cùng ", "cùng với ", "cung ", "cung voi ")
_BY_NAME = regex(r" ?(?:cho )?(?:đồng chí|đ/c|ông|bà|anh|chị|thầy|cô) [A-ZĐÀ-Ỹ][^\W\d_]*\.? [A-ZĐÀ-Ỹ]", re.UNICODE)
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
    directs = told.mode == "none" and not told.firm and not clause.opens
    frame = find_frame(
        view, start, end, places=places, only_first=first is not None, requests=requests, directs=directs
    )
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
        and not (told.mode == "none" and not clause.opens and petitions_on(view, start, frame.end, end))
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
    if (frame.speaker is None or not told.listed) and _behind_occasion(view, opening, frame):
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
    if view.match(_SHARES_OUT, frame.start) is None:
        return False
    named = person_at(view, frame.end, frame.end + _NAME)
    if named is not None and predicate_at(view, named + 1, named + _NAME) is not None:
        return True  # "Phòng Kế hoạch: lập dự toán; ‖ phân công ‖ đ/c Hoành theo dõi mực nước"
    return _BY_NAME.match(view.text, frame.end) is not None


def _shares_out_anew(view: View, clause: Clause, frame: Frame, told: Told) -> bool:
    """Whether a sentence of its own shares work out to a body by its name, behind one in which another acts: "Sở A rà soát quỹ đất.
    ‖ Phân công ‖ Văn phòng làm đầu mối tổng hợp."; but not "Sở A: ‖ - Phân công Chi cục B …", nor "…. Phân công cán bộ trực"."""
    if told.lead is None or not view.match(_SHARES_OUT, frame.start):
        return False
    if not clause.opens:  # "ông A giao Sở B rà soát …; ‖ phân công ‖ Văn phòng theo dõi", as a story tells it
        agency = agency_at(view, frame.end, clause.end) if view.upper(frame.end) else None
        by_speaker = told.mode == "none" and told.assigner is not None and frame.start == clause.start
        return by_speaker and agency is not None and after_subject(view, agency, clause.end) is not None
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
    return frame if frame is not None and not frame.weak and _behind_occasion(view, opening, frame) else None


def _behind_occasion(view: View, opening: int, frame: Frame) -> bool:
    """Whether nothing stands before the asking, or before who asks, but why, on what occasion or upon which paper."""
    if frame.speaker is None:
        return view.match(_UPON_PAPER, opening, frame.start) is not None
    return _only_occasions(view, opening, frame.speaker[0])


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
