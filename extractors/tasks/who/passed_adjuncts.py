"""Phần đầu câu trước người phải làm: where a clause goes on behind the comma of an adjunct, and which comma that is.

nếu có vướng mắc ‖ các cơ quan, đơn vị ‖ báo cáo …      Việc điều chỉnh nhân sự, ‖ Thường trực ‖ hoàn tất hồ sơ
Với chủ đề "Xây dựng trường lớp xanh, sạch"‖, các lớp …
"""

from __future__ import annotations

from extractors.layout.view import View, words
from extractors.tasks.who.adjuncts import opens_adjunct
from extractors.tasks.who.after_subjects import after_subject
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.words.verbs import predicate_at

_SEVERAL = words(
    r"(?<!với)(?<!của)(?<!cho)(?<!cùng)(?<!tới)(?<!đến)(?<!tại)(?<!từ)(?<!và)(?<!do)(?<!các)(?<!về)(?<!gửi)(?<!nộp)(?<!cáo) (?=\w)"
)
_SAID_BY = words(
    r"theo (?:đồng chí|đ/c|ông|bà|(?:phó )?(?:thủ tướng|chủ tịch|bí thư|giám đốc|chủ nhiệm)|bộ trưởng|thứ trưởng)(?!\w)"
)
_IN_THE_MATTER = words(r"(?:(?:còn|riêng|trong đó),? )?(?:về|(?:đối )?với việc|việc) (?=\w)")
_OF_WHOM = words(r"(?:còn |riêng )?(?:đối với |với |về |riêng )số (?=\w)")
_TOWARDS = words(r"(?:còn |riêng )?đối với (?=(?:các|những|mỗi|từng) )")
_WHEN_DOING = words(r"(?:nếu|khi|trường hợp) (?:thấy )?(?:cần )?(?=\w)")
_ALL = ("các ", "mỗi ", "từng ", "cac ", "moi ", "tung ")
_AT_MEETING = words(
    r".*(?<!\w)(?:tại|trước|trong|sau|ngay sau|đến|tới) (?:các )?(?:kỳ họp|phiên họp|hội nghị|đại hội|cuộc họp|lễ)"
    r"(?: [^\W_]+){0,5} $"
)
# Two works that an adjunct names with a comma between: "để ‖ xem xét, đánh giá ‖ việc …", "khi còn ‖ thanh tra, kiểm tra ‖, …".
_ONE_OF_TWO = words(r"(?<!\w)(?:để|nhằm|còn|khâu|việc|đang|công tác|quá trình) (?=[^\s,;:.]+(?: [^\s,;:.]+){0,2}$)")
_BEGINS_WORK = words(
    r"(?:tập trung|tiếp tục|tăng cường|đẩy mạnh|chú trọng|phấn đấu|đề nghị|yêu cầu|báo cáo|chủ động|khẩn trương|cần|phải|nên|sẽ)(?!\w)"
)
_LONGEST_NAME = 60  # letters
_LONGEST_WORK = 30  # letters, with the word before it
_LONGEST_ADJUNCT, _LONGEST_FURTHER, _LONGEST_FURTHER_ALONE = 160, 80, 25  # letters up to the comma


def behind_adjunct(view: View, start: int, at: int, end: int, *, loose: bool) -> int | None:
    """Where the clause goes on behind the comma of an adjunct that begins at `at`; None where there is none.

    `loose`: tasks are told here, so that a longer adjunct may stand behind the first.
    """
    towards = view.match(_TOWARDS, at, end) if at == start and loose else None
    if towards is not None and (bodies := agency_at(view, towards.end(), end)) is not None:
        bound = after_subject(view, bodies, end)
        behind = view.low.find(", ", bodies, end) + 2
        other = agency_at(view, behind, end) if behind > 1 else None
        if bound is not None and bound.modal and (behind < 2 or behind > bound.start) and not other:
            return towards.end()  # "Đối với ‖ các xã, thị trấn trong vùng dịch ‖ phải …"
    comma = _comma_after_quotes(view, at, end)
    whom = view.match(_OF_WHOM, at, comma) if at == start and comma >= 0 else None
    if whom is not None and (agency_at(view, whom.end(), end) or 0) > comma:
        comma = _comma_after_quotes(view, comma + 1, end)  # "Riêng số cán bộ, công chức nghỉ hưu, ‖ các đơn vị phải …"
    if comma >= 0 and (both := _two_works(view, at, comma, end)) is not None:
        comma = view.low.find(",", both, end)
    if comma < 0 or comma - at > _LONGEST_ADJUNCT:
        return None
    matter = view.match(_WHEN_DOING, at, comma)
    doing = predicate_at(view, matter.end(), end) if matter else None
    if doing is not None and doing.end > comma and view.low[doing.end] == " ":
        agency = agency_at(view, doing.end + 1, end)
        if agency is not None and after_subject(view, agency, end) is not None:
            return doing.end + 1  # "nếu thấy cần sửa đổi, bổ sung ‖ các sở, ngành ‖ chủ động đề xuất"
    further = at > start and comma - at < (_LONGEST_FURTHER if loose else _LONGEST_FURTHER_ALONE)
    if not (opens_adjunct(view, at) or further or (loose and _only_matter(view, at, comma, end))):
        return None
    over = _reaching_over(view, at, comma, end)
    at = comma + 1 if over is None else over
    return past_bold(view, at, end)


def _two_works(view: View, at: int, comma: int, end: int) -> int | None:
    """The end of two works that an adjunct names with the comma between, or None: "để ‖ xem xét, đánh giá ‖ việc …"."""
    first = view.search(_ONE_OF_TWO, max(at, comma - _LONGEST_WORK), comma)
    if first is None or view.match(_BEGINS_WORK, comma + 2):
        return None
    works = predicate_at(view, first.end(), end)
    return works.end if works is not None and works.end > comma + 1 else None


def _only_matter(view: View, at: int, comma: int, end: int) -> bool:
    """Whether only a matter stands before a body that acts: "Việc điều chỉnh nhân sự, ‖ Thường trực ‖ hoàn tất hồ sơ"."""
    if not view.match(_IN_THE_MATTER, at, comma):
        return False
    agency = agency_at(view, comma + 2, end)
    acts = after_subject(view, agency, end) if agency is not None else None
    return acts is not None and (acts.modal or view.upper(comma + 2))


def past_bold(view: View, at: int, end: int) -> int:
    """What follows a time or adjunct that may be set in bold with its comma: "**Chậm nhất ngày 10/6,** ‖ Hội đồng …"."""
    while at < end and view.low[at] in " *":
        at += 1
    return at


def _comma_after_quotes(view: View, at: int, end: int) -> int:
    """The first comma that stands in no quotes: "Với chủ đề "Xây dựng trường lớp xanh, sạch"‖, các lớp …"; -1 where there is none.

    Quotes that nothing closes count for none.
    """
    comma = view.low.find(",", at, end)
    while comma >= 0:
        curled = view.text.count("“", at, comma) > view.text.count("”", at, comma)
        straight = view.text.count('"', at, comma) % 2
        closing = view.text.find("”" if curled else '"', comma, end) if curled or straight else -1
        if closing < 0:
            return comma
        comma = view.low.find(",", closing, end)
    return -1


def _reaching_over(view: View, at: int, comma: int, end: int) -> int | None:
    """Where several bodies begin before a comma that stands among them: "nếu có vướng mắc ‖ các cơ quan, đơn vị ‖ báo cáo …"."""
    if starts_agency(view, comma + 2) is None or view.match(_SAID_BY, at):
        return None
    if view.match(_IN_THE_MATTER, at) and view.upper(comma + 2):
        return None  # "Về nhân sự Ban Kiểm tra, ‖ Thường trực ‖ hoàn tất hồ sơ"
    for several in view.of(_SEVERAL).finditer(view.low, at, comma):
        place = several.end()
        if view.match(_AT_MEETING, at, place):
            continue  # "Tại kỳ họp thứ 10 ‖ HĐND tỉnh khóa V, ‖ UBND tỉnh sẽ trình …": whose meeting it is
        before = view.low.rfind(" ", at, several.start()) + 1
        if before > at and view.upper(before) and view.upper(place):
            continue  # "theo quy chế do Bộ ‖ GDĐT, UBND tỉnh ban hành": the name began before
        if view.upper(place) and _ends_other_name(view, at, place, comma):
            continue  # "việc bổ sung vốn cho Quỹ Hỗ trợ phát triển ‖ HTX, Sở Tài chính xem xét"
        if (view.upper(place) or view.low.startswith(_ALL, place)) and (agency_at(view, place, end) or 0) > comma:
            return place
    return None


def _ends_other_name(view: View, at: int, place: int, comma: int) -> bool:
    """Whether a body whose name begins between `at` and `place` ends at the comma."""
    space = view.low.rfind(" ", at, place - 1)
    while space > place - _LONGEST_NAME:
        if view.upper(space + 1) and agency_at(view, space + 1, comma) == comma:
            return True
        space = view.low.rfind(" ", at, space)
        if space < 0:
            break
    return False
