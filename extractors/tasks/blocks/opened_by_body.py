"""Tên cơ quan làm đề mục: whoever is named by a heading must do what stands below it.

1. Sở Tài chính ‖ a) …      2. Đối với các tỉnh nuôi tôm trọng điểm: ‖ - …      Bộ Quốc phòng chủ trì, phối hợp với Bộ A: ‖ - …
"""

from __future__ import annotations

import re

from extractors.documents.find import find_document_facts
from extractors.documents.names import WHOLE_NAME, is_family
from extractors.layout.modes import Mode
from extractors.layout.sections import Placed
from extractors.layout.view import View, words
from extractors.tasks.blocks.charged_heads import charged_with_part, headed_body
from extractors.tasks.blocks.contexts import Context
from extractors.tasks.blocks.lead_in_words import GENERIC, GIVEN_MATTERS, ROLE, STATES
from extractors.tasks.blocks.who_leads import lead_in_brackets, only_leads
from extractors.tasks.told import Told
from extractors.tasks.who.after_subjects import after_subject
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.in_brackets import said_in
from extractors.tasks.who.marked_names import marked
from extractors.tasks.who.unlisted import is_thing
from extractors.tasks.words.verbs import predicate_at
from vitext.bullets import BULLETS
from vitext.lazy import regex

ASKING = words(
    r"(?:đề nghị|(?:(?:giao(?:/| và | hoặc ))?ủy quyền|giao)(?: cho)?|yêu cầu|kính đề nghị"
    r"|(?:kiến nghị|đề xuất)(?: với)?|phân công|đối với|về phía|với|chỉ đạo|trách nhiệm của"
    r"|nhiệm vụ của)(?!\w)(?: (?:đối )?với(?!\w))?[\s:]*"
)
_TOWARDS = words(r"(?:đối với|về phía|trách nhiệm của|nhiệm vụ của)(?!\w)")
# Whoever is in office there: "Đối với ‖ cấp tỉnh, huyện, xã ‖:".
_LEVELS = words(
    r"(?:các )?cấp (?:tỉnh|thành phố|huyện|quận|xã|phường|thôn|cơ sở"
    r"|trung ương)(?!\w)(?:(?:,| và| đến)* (?:cấp )?(?:tỉnh|thành phố|huyện|quận|xã|phường|thôn|cơ sở)(?!\w))*"
)
_WHOSE_DUTY = words(r"(?:trách nhiệm|nhiệm vụ) của(?!\w)")
# What only says of a body what it does in general: "1. Các doanh nghiệp ‖ phối hợp hoạt động trong lĩnh vực công thương".
_ENGAGED = words(
    r"[ ,]*(?:phối hợp |có |đang )?(?:hoạt động|sản xuất|kinh doanh|tham gia|sử dụng|cung cấp|cung ứng|khai thác"
    r"|chế biến|đầu tư|nuôi|trồng)(?!\w)"
)
# … and of a kind of body which of them it is: "3. Cơ quan ‖ tiếp nhận hồ sơ cấp phép".
_CALLED_BY_WORK = words(
    r"(?:các |những |mỗi )?(?:cơ quan|đơn vị|bộ phận|tổ chức|cá nhân|người|cơ sở|doanh nghiệp|lực lượng|hộ)(?!\w)"
)
_MANY = words(r"(?:các|những|mỗi) ")
_EACH_OF = words(r"(?:[^.;:,]{2,40} )?(?:các|những|mỗi) ")  # "Ủy ban nhân dân ‖ các xã ‖ có bến đò"
# What they are told to do, and not by what they are called: "2. Các chi hội ‖ tiếp tục ‖ …", but "2. Các hộ ‖ nuôi cá lồng".
_URGED = words(
    r"[ ,]*(?:tiếp tục|tăng cường|đẩy mạnh|tập trung|chủ động|khẩn trương|phải|cần|có trách nhiệm|nghiêm túc)(?!\w)"
)
_DIRECTED = words(
    r"[ ,]*(?:phối hợp|chỉ đạo|tổ chức|triển khai|thực hiện|rà soát|báo cáo|kiểm tra|bảo đảm|đảm bảo|phát huy|nâng cao"
    r"|xây dựng (?:kế hoạch|chương trình|phương án|đề án))(?!\w)"
)
_SUCH_AS = words(
    r"(?: nơi)? (?:có(?! trách nhiệm| nhiệm vụ)|được (?:giao|phân công|chọn)|đang (?:có|quản lý|thực hiện)) "
)
_ASKS = words(r"(?: tiếp tục| cũng)? (?:đề nghị|yêu cầu|giao|chỉ đạo|lưu ý|nhấn mạnh|phân công)(?!\w)")
_ADDS = words(r"\s*[-–] ?[^\W\d]")
# "2. Chủ tịch UBND các xã ‖ chỉ đạo:", "Bộ Quốc phòng ‖ chủ trì, phối hợp với các địa phương:", "Đảng ủy ‖ lãnh đạo UBND xã:"
_WORK = r"(?: (?:các |những |một số |\d+ )?(?:nội dung|nhiệm vụ|công việc|việc|phần việc|khâu)(?: công việc)?(?: sau| sau đây| dưới đây| như sau)?)?"
_ONLY_CHARGED = words(
    r" (?:tập trung |tiếp tục |khẩn trương |cùng |cùng nhau |trực tiếp )?(?:(?:được (?:giao|phân công) ?)?(?:chỉ đạo|chủ trì|chủ động|tổ chức"
    r"|triển khai|thực hiện|phối hợp|hướng dẫn|phụ trách|đảm nhận|đảm nhiệm|chịu trách nhiệm|(?:là|làm) đầu mối|(?<=giao)|(?<=công))"
    rf"(?: thực hiện| tổ chức)?{_WORK}|phối hợp (?:chặt chẽ )?(?:với|cùng) [^.;:]{{3,200}}? (?:thực hiện|triển khai|tổ chức){_WORK}"
    r"|chủ trì,? (?:và )?phối hợp (?:chặt chẽ )?(?:với|cùng) [^.;:]{3,200}"
    r"|(?:lãnh đạo,? )?(?:lãnh đạo|chỉ đạo) (?:các |ubnd|ủy ban|hđnd|hội đồng|đảng ủy|chi bộ|chính quyền|mặt trận"
    r"|mttq|ban)[^.,;:]{0,60})\s*:"
)
# "2. Vụ Tổ chức cán bộ: ‖ Tham mưu Lãnh đạo Bộ:"
_DOES = words(r": ?(?=\w[^:;.]{3,80}$)")
# "1. Đối với Ban Giám hiệu ‖ (đồng chí Nguyễn Văn A phụ trách)"
_IN_BRACKETS = words(r" ?\([^()]*\)$")
_POINT = words(r"\s*(?:[" + BULLETS + r"]|[a-zđ]\)|\d{1,2}[.)]) ?")
_RULES = regex(r"quy chế|quy định|điều lệ|nội quy|quy ước|chức năng", re.IGNORECASE)
_ITEM = words(r"\s*[" + BULLETS + r"] ?")
_PERSON = words(r"(?:ông|bà|đồng chí|đ/c|anh|chị|thầy|cô|em|bạn)(?!\w)")
# What opens a duty and no speech: "- Chủ trì, phối hợp với …".
_TO_DO = words(
    r"(?:chủ trì|phối hợp|chịu trách nhiệm|khẩn trương|tiếp tục|tăng cường|đẩy mạnh|tham mưu|chỉ đạo|hướng dẫn"
    r"|đôn đốc|theo dõi|rà soát|tổ chức|tập trung|chủ động|xây dựng|bố trí|thực hiện)(?!\w)"
)
# Beside what each has to do, that of all: "**Chung:** ‖ - Họp với giảng viên".
_IN_COMMON = words(r"(?:(?:các |những )?(?:việc|công việc|nhiệm vụ|phần) )?chung(?: của (?:cả )?nhóm)?")
# Whoever only speaks there: "3/ Chủ tọa ‖ kết luận", "5. Đồng chí Bí thư chi bộ ‖ kết luận, giao nhiệm vụ".
_SPEAKS = words(
    r"[ ,]*(?:phát biểu|kết luận(?! (?:số|của))|giao (?:nhiệm vụ|việc)|phân công|có ý kiến|nhấn mạnh|tổng hợp ý kiến"
    r"|tiếp thu)(?!\w)"
)
_NUMBERED = frozenset(("paren", "number", "letter", "decimal"))
_LONGEST_UNKNOWN = 80  # letters of a name that no list knows
_LONGEST_SHARED = 200  # letters
PARTS = frozenset(("roman", "part", "capital"))


def opened_by_body(
    seen: View, item: Placed, told: Told, at: int, stop: int, *, colon: bool, part: bool, alike: bool
) -> Context | None:
    """The context of the heading `text[at:stop]`, where it names who must act.

    `colon`: one stands behind it; `part`: it heads a part by nothing but several bodies; `alike`: a heading of its
    kind above it named who must act, so that this one does, too.
    """
    block = item.block
    listed = bool(block.kind)
    told_below = told.firm or told.mode in ("task", "request")
    if told.mode == "target" and not told.firm and seen.match(_TOWARDS, at):
        return None  # "c) Đối với cơ sở giáo dục mầm non ‖ - Phấn đấu 55% …": what is counted there
    shared = said_in(seen, at, stop) if colon and told_below and stop - at < _LONGEST_SHARED else None
    if shared is not None and shared.told:  # "‖ Phòng A ‖ chủ trì, Phòng B và các thôn phối hợp:"
        return Context(item.level, listed, "task", shared.lead, told.assigner, heading=True)
    if (
        shared is None
        and colon
        and told_below
        and (charged_so := marked(seen, at, stop))
        and agency_at(seen, *charged_so[0]) == charged_so[0][1]
    ):
        return Context(item.level, listed, "task", charged_so[0], told.assigner, heading=True)
    asking = seen.match(ASKING, at, stop)
    begin = asking.end() if asking else at
    agency = agency_at(seen, begin, stop)
    if agency is None and asking and colon and (levels := seen.match(_LEVELS, begin, stop)) and levels.end() == stop:
        agency = stop
    if (
        agency is None
        and listed
        and colon
        and seen.match(_WHOSE_DUTY, at)
        and 0 < stop - begin < _LONGEST_UNKNOWN
        and not is_thing(seen, begin, stop)
    ):
        agency = stop  # "Trách nhiệm của ‖ đối tượng thực hiện kiểm kê ‖:"
    if agency is None and colon and told_below and _is_person(seen, begin, stop):
        agency = stop
    if colon and told.lead is not None and (common := seen.match(_IN_COMMON, at, stop)) and common.end() == stop:
        return Context(item.level, listed, told.mode, None, told.assigner, heading=True)
    headed = headed_body(seen, at, stop) if told_below and asking is None else None
    if headed is not None:
        return Context(item.level, listed, "task", headed, told.assigner, heading=True)
    if agency is not None and colon and asking is None and seen.match(_ASKS, agency, stop):
        return None  # "Điều 2. HĐQT ‖ giao Ban điều hành ‖ các nhiệm vụ:"
    if agency is not None and not colon and seen.match(_SPEAKS, agency, stop):
        return Context(item.level, listed, told.mode, None, (begin, agency), heading=True) if told_below else None
    if agency is not None:
        if asking and colon and seen.match(_ASKS, agency, stop):  # "Đối với UBND các xã, ‖ Chủ tịch đề nghị:"
            comma = seen.low.rfind(", ", begin, agency)
            if comma > 0:
                return Context(item.level, listed, "task", (begin, comma), (comma + 2, agency), heading=False)
        named, reach = agency, agency  # where who is named ends, and what only says more of him
        if (
            ((asking or listed) and seen.match(_IN_BRACKETS, agency, stop))
            or seen.match(ROLE, agency, stop)
            or (listed and seen.match(_ADDS, agency, stop))
        ):
            reach = stop  # "Sở Nội vụ - cơ quan thường trực:"
        elif (not seen.search(STATES, agency, stop) or _such_as(seen, begin, agency, stop)) and (
            seen.match(_TOWARDS if colon else _WHOSE_DUTY, at)
            or (told_below and listed and _only_described(seen, at, agency, stop, block.end, colon=colon))
            or (told_below and alike and not colon and _described_alike(seen, at, begin, agency, stop))
        ):
            named = reach = stop  # "2. Đối với các tỉnh ‖ nuôi tôm trọng điểm:"
        if colon and seen.match(_ONLY_CHARGED, reach, block.end):
            return Context(item.level, listed, "task", (begin, reach), told.assigner, heading=False)
        if not colon and listed and told_below and only_leads(seen, begin, stop):
            reach = stop  # "1.2. Giao Sở Xây dựng ‖ chủ trì, phối hợp với Sở Tài chính"
        if (
            reach >= stop
            and (block.kind not in PARTS or part)
            and (told_below or asking or not colon or alike or _works(seen, item))
        ):
            mode: Mode = told.mode if told.mode in ("task", "request") else "task"
            return Context(item.level, listed, mode, (begin, named), told.assigner, heading=True)
    does = seen.match(_DOES, agency, stop) if agency is not None and colon and told_below and listed else None
    if agency is not None and does is not None and predicate_at(seen, does.end(), stop) is not None:
        return Context(item.level, listed, "task", (begin, agency), told.assigner, heading=False)
    bracketed = lead_in_brackets(seen, at, stop) if told_below and listed else None
    charged = bracketed or (charged_with_part(seen, at, stop) if told_below else None)
    # a head among what is to be done may be work itself: "a) Rà soát quy chế: đồng chí Lan"
    is_work = listed and item.is_head and told.mode in ("task", "request") and bracketed is None
    if charged is not None and (is_work or predicate_at(seen, at, stop) is None):
        return Context(item.level, listed, told.mode, charged, told.assigner, heading=True)
    return None


def _is_person(seen: View, at: int, stop: int) -> bool:
    """Whether nothing but a person's full name heads what he has to do: "**Trần Thị Lê Na:** ‖ - Hoàn thiện hồ sơ"."""
    name = seen.text[at:stop].strip(" *:")
    return name.count(" ") > 1 and WHOLE_NAME.fullmatch(name) is not None and is_family(name.split()[0])


def _works(seen: View, item: Placed) -> bool:
    """Whether a numbered body with a colon is no speaker: below it stands what it has to do: "(1) Bộ Công an: ‖ - Chủ trì …"."""
    if seen.match(_PERSON, item.block.body):
        return False
    if item.block.kind == "article":  # "Điều 3. UBND các xã A, B: ‖ a) Vận động nhân dân …" of a decision
        point = seen.match(_POINT, item.block.end)
        return point is not None and predicate_at(seen, point.end(), len(seen.low)) is not None and shares_out(seen)
    if item.block.kind not in _NUMBERED:
        return False
    below = seen.match(_ITEM, item.block.end)
    return below is not None and seen.match(_TO_DO, below.end()) is not None


def shares_out(seen: View) -> bool:
    """Whether the text is a decision on what is to be done now, and no rules for an office."""
    facts = find_document_facts(seen.text).facts
    return facts.kind == "decision" and (facts.title is None or _RULES.search(facts.title) is None)


def _such_as(seen: View, at: int, agency: int, stop: int) -> bool:
    """Whether what follows several bodies only says which of them: "8. Các đơn vị ‖ có thủ tục hành chính"."""
    had = seen.match(_SUCH_AS, agency, stop) if seen.match(_EACH_OF, at) else None
    return had is not None and not seen.search(STATES, had.end(), stop)


def _described_alike(seen: View, at: int, begin: int, agency: int, stop: int) -> bool:
    """Whether what follows a body is its name, as in the headings beside it: "3. ‖ Cơ quan tiếp nhận hồ sơ cấp phép ‖",
    "4. ‖ Các chủ đầu tư xây dựng hạ tầng chợ ‖"."""
    if seen.match(_TOWARDS, at):
        return True
    if seen.match(_URGED, agency, stop):
        return False
    if seen.match(_CALLED_BY_WORK, begin, stop):
        return True
    return seen.match(_MANY, begin) is not None and not seen.match(_DIRECTED, agency, stop)


def _only_described(seen: View, at: int, agency: int, stop: int, end: int, *, colon: bool) -> bool:
    """Whether what follows a body only says what it does in general: "1. Các doanh nghiệp ‖ hoạt động trong lĩnh vực …"."""
    if colon and (seen.match(GENERIC, max(at, stop - 90), end) or seen.match(GIVEN_MATTERS, agency, stop)):
        return False
    return after_subject(seen, agency, stop) is None or seen.match(_ENGAGED, agency, stop) is not None
