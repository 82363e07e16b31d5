"""Một mệnh đề có phải là nhiệm vụ không: frame, subject, verb phrase, tense and place decide together.

Here clauses are turned away that cannot be one: blanks to be filled, what was reached, closing formulas, plain stories.
Nothing is remembered: what earlier clauses said comes in as `Told`.
"""

from __future__ import annotations

from extractors.layout.view import View, words
from extractors.tasks.anchors import AGREED, FORMULA, FRAME, TELLING, Anchors
from extractors.tasks.asking.frames import Frame
from extractors.tasks.asking.framing import SETTING_OUT, frame_of
from extractors.tasks.asking.hindered import turning_when_hindered
from extractors.tasks.asking.in_speech import said_in_story
from extractors.tasks.asking.signed import may_tell_of_signed
from extractors.tasks.asking.undertakings import member_takes_on
from extractors.tasks.clauses import Clause
from extractors.tasks.grounds import carries_out, resolves_work
from extractors.tasks.reading import read_clause
from extractors.tasks.told import Told, Verdict, is_told
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.who.matters_first import behind_matter
from extractors.tasks.words.phrases import begins, phrases
from extractors.tasks.words.refusals import only_settles
from extractors.tasks.words.tense import CLOSES, FORMULA_OF_CLOSING, THEY_TALK, given_and_met, lets_know, only_binds
from extractors.tasks.words.verbs import predicate_at
from extractors.tasks.words.votes import only_votes
from vitext.lazy import regex

# Those who work for a body under a contract, and are asked by it.
_CONTRACTORS = (
    r"(?:các |những )?(?:(?:đơn vị|nhà thầu|doanh nghiệp|công ty) (?:thi công|xây lắp|tư vấn|thiết kế|giám sát|lắp đặt"
    r"|cung cấp|cung ứng)|nhà thầu|tư vấn)(?!\w)"
)
_CONTRACTOR = words(_CONTRACTORS)
_PRESSES = words(rf"(?:yêu cầu|đề nghị|đôn đốc|nhắc nhở) {_CONTRACTORS}")
_BLANK, _DOTS = "…", "....."
# "phấn đấu đạt được các chỉ tiêu sau", "cần thực hiện tốt một số nhiệm vụ dưới đây"
_BRINGS_IN = words(
    r".*(?<!\w)(?:các|những|một số|\d+) (?:nhiệm vụ|giải pháp|chỉ tiêu|mục tiêu|nội dung|việc|công việc|biện pháp|công tác|vấn đề|yêu cầu)(?:,? (?!cho |để )[^\W\d]+){0,8} (?<!họp.)(?<!năm.)(?<!tháng.)(?<!quý.)(?<!tuần.)(?<!ngày.)(?<!lần.)(?<!khóa.)(?<!kỳ.)(?<!đợt.)(?:sau|sau đây|dưới đây)$"
)
# The first of points that are counted behind a colon, and what only brings them in.
_FIRST_POINT = words(r" (?:\(\s?(?:1|i|a)\s?\)|một là|thứ nhất(?: là|,|:))")
_ONLY_POINTS = words(
    r".*(?<!\w)(?:cần|phải|tập trung|tiếp tục|lưu ý"
    r"|(?:cần|phải|tập trung|thực hiện|triển khai|làm|quan tâm|chú ý|lưu ý|chú trọng)(?: tốt)?(?: vào)?"
    r" (?:một số|các|những|\d+) (?:nội dung|nhiệm vụ|giải pháp|việc|công việc|vấn đề|điểm|khâu)(?:,? (?!của)[^\W\d]+){0,5})$"
)
_COUNTED_WORK = words(
    r".*(?<!\w)(?:thực hiện|triển khai|hoàn thành|tập trung|đề ra)(?: [^\W\d]+){0,3} (?:các|những|một số|\d+) (?:nhóm )?"
    r"(?:nhiệm vụ|giải pháp|nội dung|công việc|chỉ tiêu)(?: (?:trọng tâm|quan trọng|chủ yếu|cụ thể|lớn|chính|cơ bản|đột phá))*$"
)
# "yêu cầu các phòng, đơn vị tập trung thực hiện:" says nothing of what; what stands below does.
_BARE_WORK = words(
    r".*(?<!\w)(?:tập trung|khẩn trương|nghiêm túc|tổ chức|triển khai|quan tâm|chủ động|phối hợp|cần|phải) thực hiện"
)
# Ranks and grades among figures to be reached: "Kiểm tra toàn diện: Tốt: 30%", "Xếp thứ 15/27", "Kiểm định = 17/27".
_GRADES = words(
    r"(?:[^:;=]{3,60}[:=] ?)?(?:xếp (?:thứ|hạng)(?: tự)?"
    r"|(?:loại |đạt )?(?:xuất sắc|tốt|giỏi|khá|trung bình|tb|yếu|kém)(?!\w)|(?:xếp )?loại [a-d](?!\w))[^:;=]{0,10}[:=]? ?(?:trên |dưới "
    r"|từ )?\d|[^:;=]{3,60} = [^;]{0,40}\d/\d"
)
# What was done where they met: "Nhân dịp này, Hội tặng 15 suất quà", no work to come.
_OCCASION = phrases(r"dịp này|nhân dịp này|trong dịp này|cũng (?:trong |nhân )?dịp này")
_AFTER = (" sau", " đây", " day")
_NUMBER_COLUMN = ("tt |", "stt |", "số tt |", "so tt |")
_FEWEST_BARS = 2
_TAIL = 120  # letters
# What comes of it, and nobody is asked for it: "Qua đó, nâng cao ý thức của người dân".
_COMES_OF_IT = words(r"(?:qua|nhờ|từ) (?:đó|vậy)(?!\w)")
# An example of what was told before: "Điển hình là việc chấp hành pháp luật về thuế".
_SUCH_AS = words(r"(?:điển hình|tiêu biểu|đơn cử|đáng chú ý)(?: nhất)? (?:là|như)(?!\w)")
_ASKS_STILL = words(
    r"(?<!\w)(?:yêu cầu|đề nghị|giao|cần|phải|sẽ|chỉ đạo|kiến nghị|đề xuất|lưu ý|nhấn mạnh|mong|mong muốn|xác định|thống nhất|nhất trí"
    r"|quyết định|phấn đấu|khuyến cáo|kêu gọi|cam kết|đề ra|tham mưu|báo cáo)(?!\w)"
)
_GIVES, _WILL = words(r"(?:giao|phân công)(?!\w)"), words(r"(?<!\w)(?:sẽ|phải|cần|phấn đấu)(?!\w)")
_WITH_OFFICE = words(r",? ?[-–] |, ")
_ELLIPSIS = regex(r"\w…(?= )")  # a word left out of what is quoted, nothing to be filled in


def judge(view: View, anchors: Anchors, clause: Clause, told: Told) -> tuple[Verdict | None, Told]:
    """The directive in a clause, or None; and what the clause leaves behind for those after it."""
    start, end = clause.start, clause.end
    announced = anchors.kinds_in(start, end)
    if is_blank(view, start, end) or in_brackets(view, start, end) or heads_columns(view, start, end):
        return None, told
    if told.mode == "result" and not told.firm:
        return _asked_among_results(view, anchors, clause, told) if announced & FRAME else (None, told)
    if (told.listed and is_told(told) and only_grades(view, start, end)) or only_votes(view, start, end):
        return None, told
    if only_settles(view, start, end):
        return None, told
    if is_told(told) and (who := behind_matter(view, start, end)) is not None:
        return judge(view, anchors, clause._replace(start=who), told._replace(lead=None))
    formula = announced & FORMULA and view.match(FORMULA_OF_CLOSING, start, end)
    if formula or lets_know(view, start, end) or only_binds(view, start, end):
        return None, told._replace(firm=False)
    if turning := turning_when_hindered(view, clause, told):
        return turning, told
    if said := said_in_story(view, clause, told):
        return said, said.told
    if (
        told.mode == "none"
        and not told.firm
        and not told.opinion
        and not (announced & TELLING or _tells(view, clause, told))
    ):
        return None, told
    if begins(view, CLOSES, start, end):
        return None, told._replace(firm=False)
    if clause.opens and view.match(_SUCH_AS, start, end):
        return None, told
    if clause.opens and view.match(_COMES_OF_IT, start, end) and not view.search(_ASKS_STILL, start, end):
        return None, told
    frame = frame_of(view, anchors, clause, told) if announced & FRAME else None
    if frame is None and clause.opens and not told.listed and begins(view, _OCCASION, start, end):
        return None, told._replace(firm=False)
    if (
        clause.opens
        and told.mode == "none"
        and not announced & AGREED
        and (frame is None or (frame.weak and starts_agency(view, frame.end) is None))
        and (talk := view.match(THEY_TALK, start, end))
        and (talk["met"] or not told.listed)
    ):
        return None, told._replace(firm=False)
    if frame is not None and not frame.weak and given_and_met(view, frame.end, end):
        return None, told
    if frame is not None and _presses_contractor(view, clause, told, frame):
        frame = None
    if frame is not None and told.listed and is_told(told) and frame.start == start:
        verdict, left = read_clause(view, anchors, clause, told, frame=frame, announced=announced)
        if verdict is not None or left.firm != told.firm:
            return verdict, left
        frame = None  # "2. Khuyến cáo bà con chằng néo nhà cửa" is the task itself
    if frame is not None and _shares_out(view, clause, frame):
        verdict, left = read_clause(view, anchors, clause, told, frame=None, announced=announced)
        if verdict is not None and verdict.start < frame.start:
            return verdict, left
    return read_clause(view, anchors, clause, told, frame=frame, announced=announced)


def _shares_out(view: View, clause: Clause, frame: Frame) -> bool:
    """Whether "giao" only goes on with what a body will do: "các sở sẽ bớt giấy tờ, ‖ giao ‖ một đầu mối hướng dẫn"."""
    if not view.match(_GIVES, frame.start) or view.low[frame.start - 2 : frame.start] != ", ":
        return False
    return view.search(_WILL, clause.start, frame.start) is not None and starts_agency(view, frame.end) is None


def _presses_contractor(view: View, clause: Clause, told: Told, frame: Frame) -> bool:
    """Whether the item of a body is to press those who work for it: "Sở Xây dựng: ‖ Yêu cầu đơn vị thi công tu sửa …"."""
    return (
        told.listed
        and told.firm
        and told.lead is not None
        and clause.opens
        and frame.start == clause.start
        and view.match(_PRESSES, clause.start, clause.end) is not None
        and not view.match(_CONTRACTOR, *told.lead)
    )


def _tells(view: View, clause: Clause, told: Told) -> bool:
    """Whether a clause of a story may hold a directive: without words of telling it takes a topic, or a body resolves."""
    start, end = clause.start, clause.end
    if view.low.find(":", start, end) >= 0 or (clause.opens and view.low.startswith(SETTING_OUT, start)):
        return True
    if clause.opens and may_tell_of_signed(view, start, end):
        return True
    if told.official and not clause.opens:
        return resolves_work(view, clause, told)
    if told.listed and clause.opens:
        if member_takes_on(view, start, end):
            return True
        if not told.official:
            return False
        return carries_out(view, start, end) or resolves_work(view, clause, told) or body_acts(view, start, end)
    return told.official and clause.opens and not told.listed and view.upper(start)


def body_acts(view: View, start: int, end: int) -> bool:
    """Whether an item among what is resolved names a body and, right behind it, what it does: "3. Ban Giám đốc ‖ lập dự toán …"."""
    agency = agency_at(view, start, end) if view.upper(start) else None
    if agency is not None and (office := view.match(_WITH_OFFICE, agency, end)):
        agency = agency_at(view, office.end(), end) or agency  # "Ông Lê Văn A ‖ - Trưởng Ban Kiểm soát ‖ lập báo cáo"
    does = predicate_at(view, agency + 1, end) if agency is not None and agency < end else None
    if does is None:
        return False
    # "Trung tâm Tư vấn ‖ hỗ trợ Hợp tác xã (đơn vị trực thuộc)" is a name
    return not (view.upper(does.end + 1) and view.low.find("(", does.end, end) >= 0)


def _asked_among_results(view: View, anchors: Anchors, clause: Clause, told: Told) -> tuple[Verdict | None, Told]:
    """Among results only what is asked of somebody by name is a directive."""
    verdict, left = judge(view, anchors, clause, told._replace(mode="none"))
    if verdict is None or verdict.rule != "frame" or verdict.carried or verdict.lead is None:
        return None, told
    return verdict, told._replace(firm=True, lead=verdict.lead, when=left.when)


def in_brackets(view: View, start: int, end: int) -> bool:
    """Whether a whole clause only stands in brackets: "(Có phụ lục kèm theo)"."""
    return view.text[start] == "(" and view.text.find(")", start, end + 1) >= end - 1


def heads_columns(view: View, start: int, end: int) -> bool:
    """Whether a clause is the row of headings of a table that is read as none: "TT | Tên văn bản | Cơ quan trình"."""
    return view.low.startswith(_NUMBER_COLUMN, start) and view.text.count("|", start, end) >= _FEWEST_BARS


def only_brings_in(view: View, start: int, end: int) -> bool:
    """Whether a clause only brings in what stands below it, whatever mark it ends with: "… đạt được các chỉ tiêu sau"."""
    if view.text.startswith(":", end) and view.low.endswith(("thực hiện", "thuc hien"), start, end):
        return view.match(_BARE_WORK, max(start, end - _TAIL), end) is not None
    return view.low.endswith(_AFTER, start, end) and view.match(_BRINGS_IN, max(start, end - _TAIL), end) is not None


def brings_in_points(view: View, start: int, end: int) -> bool:
    """Whether words only bring in points that are counted behind their colon: "tập trung một số nội dung‖: (1) …"."""
    start = max(start, end - _TAIL)
    if not view.text.startswith(": ", end) or not view.match(_FIRST_POINT, end + 1):
        return False
    return view.match(_ONLY_POINTS, start, end) is not None


def counts_work(view: View, start: int, end: int) -> bool:
    """Whether a clause ends in works that are only counted: "phấn đấu hoàn thành ‖ 4 nhiệm vụ chủ yếu ‖"."""
    return view.match(_COUNTED_WORK, max(start, end - _TAIL), end) is not None


def only_grades(view: View, start: int, end: int) -> bool:
    """Whether a clause only gives a rank or grades: "Xếp thứ 15/27", "Kiểm tra toàn diện: Tốt: 30%"."""
    return view.match(_GRADES, start, end) is not None


def is_blank(view: View, start: int, end: int) -> bool:
    """Whether a clause is to be filled in: "Giao …… chủ trì", "Địa điểm: ....."."""
    low = view.low
    if low.find(_BLANK, start, end + 4) < 0 and low.find(_DOTS, start, end + 8) < 0:
        return False
    end += 8
    return (
        low.find(_BLANK + _BLANK, start, end) >= 0
        or low.find(_DOTS, start, end) >= 0
        or low.count(_BLANK, start, end) - len(_ELLIPSIS.findall(low, start, end)) > 2
    )
