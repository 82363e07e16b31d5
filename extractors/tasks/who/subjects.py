"""Ai làm, làm gì: the one who must act and the verb phrase, adjuncts before and between them left out.

Trước mắt, ‖ bộ phận văn phòng ‖ tổng hợp …      Bộ Nội vụ ‖ theo chức năng được giao ‖ khẩn trương nghiên cứu …
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.told import LEADS_OVER, ON_STRENGTH
from extractors.tasks.who.adjuncts import as_planned, opens_adjunct, time_at
from extractors.tasks.who.after_subjects import after_subject
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import COUNTED, LEADERS, starts_agency
from extractors.tasks.who.called_by_name import name_that_acts
from extractors.tasks.who.callings import BEGINS
from extractors.tasks.who.turned_to import turned_to
from extractors.tasks.who.unlisted import GAP, place_that_acts, short_name, small_group, unknown_subject
from extractors.tasks.words.verbs import Predicate, predicate_at

_UPON = words(r"(?:tiếp thu|nhận được|thực hiện (?:ý kiến|chỉ đạo|kết luận|nghị quyết|quyết định|kế hoạch))(?!\w)")
_PARTY = ("đảng cộng sản việt nam", "dang cong san viet nam")
_RESOLVES = ("nghị quyết", "nghi quyet", "chương trình hành động", "chuong trinh hanh dong")
_HEAD = 1200  # letters
_VERBS_TOO = ("tổ chức ", "to chuc ", "cấp ", "cap ")  # "tổ chức Công đoàn", "cấp hội cơ sở"
_AND = (
    "và ",
    "va ",
    "hay ",
    "hoặc ",
    "hoac ",
)  # "Yêu cầu ‖ và đôn đốc các doanh nghiệp …" asks of nobody: it is the task itself
_SEVERAL = words(
    r"(?<!với)(?<!của)(?<!cho)(?<!cùng)(?<!tới)(?<!đến)(?<!tại)(?<!từ)(?<!và)(?<!do)(?<!các)(?<!về)(?<!gửi)(?<!nộp)(?<!cáo) (?=\w)"
)
_OF_SEVERAL = words(r"(?<!\w)(?:của|do|từ) (?:các )?[^,;.]{2,40}, $")
_SAID_BY = words(
    r"theo (?:đồng chí|đ/c|ông|bà|(?:phó )?(?:thủ tướng|chủ tịch|bí thư|giám đốc|chủ nhiệm)|bộ trưởng|thứ trưởng)(?!\w)"
)
_AIM = words(r"(?:để|nhằm) ")
_OF_MATTER = words(
    r"(?:(?:còn|riêng),? )?(?:đối với|về|với|trong) (?:công tác|(?P<act>việc)|lĩnh vực|vấn đề)(?!\w)"
    r"|(?:trường hợp|nếu|khi) (?=\w)"
)
_IN_THE_MATTER = words(r"(?:(?:còn|riêng|trong đó),? )?(?:về|(?:đối )?với việc|việc) (?=\w)")
_OF_WHOM = words(r"(?:còn |riêng )?(?:đối với |với |về |riêng )số (?=\w)")
_TOWARDS = words(r"(?:còn |riêng )?đối với (?=(?:các|những|mỗi|từng) )")
# By what warrant, without a comma: "‖ Căn cứ chức năng, nhiệm vụ ‖ xây dựng kế hoạch của ngành".
_BY_WARRANT = words(
    r"(?:căn cứ|theo|trên cơ sở) (?:vào )?(?:chức năng|nhiệm vụ|thẩm quyền|quyền hạn|phạm vi quản lý|tình hình thực tế|điều kiện thực tế"
    r"|địa bàn|lĩnh vực)(?:,? (?:và )?(?:nhiệm vụ|quyền hạn|thẩm quyền|trách nhiệm))*"
    r"(?: (?:được (?:giao|phân công)|của (?:mình|đơn vị|địa phương|ngành)|phụ trách|tại (?:đơn vị|địa phương)))*,? (?=\w)"
)
# On what condition something is to be done, without a comma: "‖ nếu vượt thẩm quyền ‖ kịp thời báo cáo …".
_IF_SO = words(
    r"(?:(?:(?:nếu |khi |trường hợp )?(?:có|gặp) (?:gì )?(?:khó khăn|vướng mắc|phát sinh|vấn đề|sai lệch|sai sót|bất thường)"
    r"|(?:mọi |những )?(?:khó khăn, )?vướng mắc)[^;:.]{0,50}?,? (?:thì )?(?:đề nghị )?(?=(?:kịp thời )?(?:báo cáo|phản ánh|liên hệ|báo)(?!\w))"
    r"|khi (?:có|xảy ra|phát hiện) [^,;:.]{3,60}? (?=phải (?:báo cáo|báo|thông báo|dừng|ngừng|xử lý|lập biên bản)(?!\w))"
    r"|(?:nếu|trường hợp|khi (?=có |phát hiện |gặp )) ?[^,;:.]{3,70}? (?:thì )?(?=(?:kịp thời|khẩn trương|chủ động|báo cáo (?:ngay|về|kịp thời))(?!\w)))"
)
_WHEN_DOING = words(r"(?:nếu|khi|trường hợp) (?:thấy )?(?:cần )?(?=\w)")
_BESIDE = words(r"cùng(?: với)? (?=\w)")
_LONGEST_AIM = 120  # letters
_ALL = ("các ", "mỗi ", "từng ", "cac ", "moi ", "tung ")
_IS = (" là ", " la ")
_SHARE = words(r"\d{1,3} ?% (?:số |tổng số |các )?(?=\w)")
_HOUSEHOLDS = words(r"hộ(?: (?:gia đình|thành viên|xã viên|nông dân|dân|sản xuất|kinh doanh|vay vốn|nghèo))?(?!\w)")
_STRIVES = ("phấn đấu ", "quyết tâm ", "phan dau ", "quyet tam ")
_AT_MEETING = words(
    r".*(?<!\w)(?:tại|trước|trong|sau|ngay sau|đến|tới) (?:các )?(?:kỳ họp|phiên họp|hội nghị|đại hội|cuộc họp|lễ)"
    r"(?: [^\W_]+){0,5} $"
)
# "‖ Riêng ‖ các trường trung học phải …", "…; ‖ còn ‖ các xã lo mặt bằng", but "còn lại 3 hộ", "còn nợ"
_APART = words(
    r"(?:(?:còn )?riêng|với riêng|theo đó|còn(?! (?:lại|nợ|thiếu|tồn|có|hơn|khoảng|gần|nhiều|ít|một)(?!\w))),? (?=\w)"
)
_EXPECTED = words(r"dự kiến (?=[^,;:.]{3,60} sẽ(?!\w))")  # "‖ Dự kiến ‖ công ty sẽ nộp ngân sách 61 tỷ đồng, tăng 11%"
# "‖ Địa phương nào để xảy ra vi phạm thì ‖ Chủ tịch UBND xã phải chịu trách nhiệm"
_WHEREVER = words(r"(?:[^\W\d]+,? ){1,5}nào [^;:.]{3,120}?(?:,? thì|,) (?=\w)")
_ANY, _NEAR = (" nào ", " nao "), 50
# What the body of the heading above is, before what it does: "‖ Là cơ quan thường trực, ‖ chịu trách nhiệm đôn đốc".
_AS_WHAT = words(
    r"là (?:(?:cơ quan|đơn vị|bộ phận|đầu mối|thành viên)(?: (?:thường trực|đầu mối|chủ trì|chuyên môn|tham mưu|giúp việc"
    r"|chủ lực|chính))*)(?: (?:của|cho|giúp) [^,;:.]{3,80})?(?:, | )(?:có trách nhiệm |chịu trách nhiệm |có nhiệm vụ )?"
)
_AS = ("là ", "la ")
_TOGETHER = words(r"cùng (?:với )?")
_INSIDE = words(r"(?:ở|tại) ")
_MOST_NAMES = 70  # words
_UNDERTAKES = words(
    r"(?<!\w)(?:chúng tôi|(?:các |mỗi |từng )?đơn vị|htx|hợp tác xã|gia đình tôi|ngành"
    r"|nhà trường) (?=(?:cũng |còn )?(?:sẽ|tiếp tục|phấn đấu|cam kết|hứa|quyết tâm)(?!\w))"
)
_LONGEST_NAME = 60  # letters
_STRENGTHS = frozenset("pkt")
_LONGEST_ADJUNCT, _LONGEST_FURTHER, _LONGEST_FURTHER_ALONE = 160, 80, 25  # letters up to the comma


def subject_and_verb(
    view: View, start: int, end: int, *, framed: bool, told: bool, asked: bool = False, promised: bool = False
) -> tuple[Span | None, Predicate | None]:
    """The one who must act and the verb phrase, adjuncts before them left out.

    `framed`: a frame stands before; `asked`: one that asks, so that any name may follow; `told`: tasks are listed here;
    `promised`: a word of promise stands in the clause.
    """
    while start < end and view.low[start] == "*":  # a name set in bold
        start += 1
    if told and not framed and view.low.startswith(_AS, start) and (being := view.match(_AS_WHAT, start, end)):
        does = predicate_at(view, being.end(), end)
        if does is not None:
            return None, does._replace(start=start)
    if told and not framed and (beside := view.match(_TOGETHER, start, end)):
        other = agency_at(view, beside.end(), end)
        does = after_subject(view, other, end) if other is not None and other < end else None
        if does is not None:  # "…; ‖ cùng Ban Kiểm soát rà soát quy chế"
            return None, does._replace(start=start)
    strength = view.match(ON_STRENGTH, start, end) if view.low[start : start + 1] in _STRENGTHS else None
    if strength is not None and (time_at(view, strength.end(), end) or starts_agency(view, strength.end())):
        start = strength.end()
    led = view.match(LEADS_OVER, start, end)
    if (
        led is not None
        and (
            view.low.endswith(_IS, start, led.end())
            or view.low.startswith(_STRIVES, led.end())
            or (view.low[led.end() - 2] not in ",:" and starts_agency(view, led.end()) is not None)
        )
    ):  # "Bên cạnh đó là ‖ tập trung lãnh đạo, chỉ đạo …", "Trong đó, ‖ phấn đấu kết nạp …", "Đồng thời ‖ các xã tiếp tục …"
        start = led.end()
    apart = view.match(_APART, start) or (view.match(_EXPECTED, start) if view.low[start : start + 1] == "d" else None)
    if apart is not None and starts_agency(view, apart.end()) is not None:
        start = apart.end()
    wherever = view.match(_WHEREVER, start, end) if view.has_any(_ANY, start, min(end, start + _NEAR)) else None
    if wherever is not None and starts_agency(view, wherever.end()) is not None:
        start = wherever.end()
    at = start
    for _ in range(5):
        own = predicate_at(view, at, end)
        if own is not None and at > start and _among_qualities(view, own):
            own = None
        named = (
            own is None or view.upper(at) or ((framed or at > start) and (_leaders_of(view, at) or _union(view, at)))
        )
        if own is not None and not framed and _party_leads(view, at):
            named = False
        agency = agency_at(view, at, end) if named else None
        if agency is not None and agency < end and (own is None or not own.end > agency):
            acting = _acting(view, start, at, agency, end, framed=framed)
            if acting is not None:
                return acting
        if agency is not None and agency >= end and own is None and view.low.startswith(":", end):
            return None, None  # "Giao ‖ Thư ký Hội đồng trường‖: (1) …": the verb in a name is none
        counted = (
            _counted(view, at, end, framed=framed) if (told or framed) and view.low[at : at + 1].isdecimal() else None
        )
        if counted is not None:
            return counted
        if own is None and agency is None and told and at == start and not framed:
            short = short_name(view, at, end)
            short = short or name_that_acts(view, at, end) or small_group(view, at, end)
            if short is not None:
                return short
        if own is not None:
            behind = _taken_up(view, at, end) if told and not framed else None
            behind = behind or (_behind_aims(view, start, own, end) if at > start and (told or framed) else None)
            return behind or (None, own)
        warrant = view.match(_BY_WARRANT, at, end) if told and not framed else None
        if warrant is not None and predicate_at(view, warrant.end(), end) is not None:
            at = warrant.end()
            continue
        if (told or framed) and (so := view.match(_IF_SO, at, end)) and predicate_at(view, so.end(), end) is not None:
            at = so.end()
            continue
        with_whom = _beside_others(view, at, end) if told or framed else None
        if with_whom is not None:
            return None, with_whom
        time = time_at(view, at, end) or as_planned(view, at, end)
        if time and time < end:
            at = _past_bold(view, time, end)
            continue
        place = place_that_acts(view, at, end) if framed and at > start else None
        if place is not None:
            return place
        turned = turned_to(view, at, end) if told or framed else None
        if turned is not None:
            return turned
        behind_comma = _behind_adjunct(view, start, at, end, loose=told or framed)
        if behind_comma is None:
            break
        at = behind_comma
    if framed and asked and not view.low.startswith(_AND, at):
        return unknown_subject(view, at, end)
    if not framed and promised:
        own_word = view.search(_UNDERTAKES, start, min(end, start + 160))
        if own_word:
            stop = start + len(view.low[start : own_word.end()].rstrip())
            return (own_word.start(), stop), predicate_at(view, own_word.end(), end)
    return None, None


def _beside_others(view: View, at: int, end: int) -> Predicate | None:
    """What is to be done together with a body that no comma sets apart: "‖ cùng với ngành y tế ‖ khám sàng lọc cho trẻ em"."""
    beside = view.match(_BESIDE, at, end)
    agency = agency_at(view, beside.end(), end) if beside else None
    does = predicate_at(view, agency + 1, end) if agency is not None else None
    return does._replace(start=at) if does is not None else None


def _counted(view: View, at: int, end: int, *, framed: bool) -> tuple[Span, Predicate] | None:
    """Several bodies that are counted before a word of duty, or behind one of asking, and what they must do: "‖ 5 xã ven sông ‖
    phải hoàn thành đê bao", "yêu cầu ‖ 3 tỉnh Lam Sơn, Hòa An, Tân Lập ‖ ngăn chặn …", "yêu cầu ‖ 100% đảng viên ‖ nộp …".
    """
    share = view.match(_SHARE, at, end) if framed else None
    count = share or view.match(COUNTED, at, end)
    agency = agency_at(view, count.end(), end) if count else None
    households = view.match(_HOUSEHOLDS, share.end(), end) if share and agency is None else None
    agency = households.end() if households else agency
    predicate = after_subject(view, agency, end) if agency is not None and agency < end else None
    return (
        ((at, agency), predicate)
        if agency is not None and predicate is not None and (framed or predicate.modal)
        else None
    )


def _acting(
    view: View, start: int, at: int, agency: int, end: int, *, framed: bool
) -> tuple[Span | None, Predicate | None] | None:
    """Who is named at `[at, agency)` and what he does; in a frame that he is named is enough."""
    predicate = after_subject(view, agency, end)
    if predicate is not None:
        return (_after_those_who_propose(view, start, at, agency), agency), predicate
    if view.low[agency : agency + 2] == ": ":  # "các tổ chức hội: Hội Nông dân, Hội Phụ nữ ‖ phối hợp vận động"
        predicate = _after_names(view, agency + 2, end)
        if predicate is not None:
            return (at, at + len(view.low[at : predicate.start].rstrip(" ,"))), predicate
    if not framed:
        return None
    if at > start:
        return (at, agency), None
    if view.low.startswith(", ", agency):  # "các tổ chức tín dụng, ‖ tài chính Nhà nước khác ‖ kiện toàn đầu mối"
        last, further = unknown_subject(view, agency + 2, end)
        return (at, agency if last is None else last[1]), further
    return (at, agency), unknown_subject(view, agency + (view.low[agency] == " "), end)[1]


def _behind_adjunct(view: View, start: int, at: int, end: int, *, loose: bool) -> int | None:
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
    return _past_bold(view, at, end)


def _only_matter(view: View, at: int, comma: int, end: int) -> bool:
    """Whether only a matter stands before a body that acts: "Việc điều chỉnh nhân sự, ‖ Thường trực ‖ hoàn tất hồ sơ"."""
    if not view.match(_IN_THE_MATTER, at, comma) or not view.upper(comma + 2):
        return False
    agency = agency_at(view, comma + 2, end)
    return agency is not None and after_subject(view, agency, end) is not None


def _past_bold(view: View, at: int, end: int) -> int:
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


def _after_those_who_propose(view: View, start: int, at: int, agency: int) -> int:
    """Where the last of several bodies begins, the others being those of the adjunct: "Theo đề nghị của các sở, ngành, ‖ UBND tỉnh …"."""
    if at == start or not view.search(_OF_SEVERAL, start, at):
        return at
    last = view.low.rfind(", ", at, agency) + 2
    return last if last > at and view.upper(last) and starts_agency(view, last) is not None else at


def _among_qualities(view: View, own: Predicate) -> bool:
    """Whether a verb without its object only ends what an adjunct lists: "Với tinh thần khách quan, ‖ đoàn kết, ‖ các đơn vị đã …"."""
    return view.low.startswith(", ", own.end) and not own.modal and starts_agency(view, own.end + 2) is not None


def _party_leads(view: View, at: int) -> bool:
    """Whether "lãnh đạo" is what a resolution of the Party tells its own to do: "3.2. ‖ Lãnh đạo ‖ UBND xã rà soát quy hoạch"."""
    return view.low.startswith(LEADERS, at) and view.has_any(_PARTY, 0, _HEAD) and view.has_any(_RESOLVES, 0, _HEAD)


def _leaders_of(view: View, at: int) -> bool:
    """Whether "lãnh đạo" is who and not what: "chỉ đạo ‖ lãnh đạo các địa phương ‖ tăng cường …"."""
    if not view.low.startswith(LEADERS, at):
        return False
    inside = view.match(_INSIDE, at + 9)
    at = inside.end() if inside else at + 9
    return view.upper(at) or starts_agency(view, at) is not None or view.match(COUNTED, at) is not None


def _union(view: View, at: int) -> bool:
    """Whether "tổ chức", "cấp" are who and not what: "chỉ đạo ‖ tổ chức Công đoàn tỉnh ‖ cần …", "‖ cấp hội cơ sở ‖ rà soát …"."""
    return view.low.startswith(_VERBS_TOO, at) and starts_agency(view, at) is not None


def _after_names(view: View, at: int, end: int) -> Predicate | None:
    """The verb phrase in small letters that follows names in capitals: "Tài chính, Kế hoạch và Đầu tư ‖ nghiên cứu đề xuất"."""
    if not view.upper(at):
        return None
    place = at
    for _ in range(_MOST_NAMES):
        gap = GAP.match(view.low, place, end)
        if gap is None:
            return None
        place = gap.end()
        predicate = None if view.upper(place) else predicate_at(view, place, end)
        if predicate is not None and (predicate.modal or " " in view.low[place : predicate.end]):
            return predicate
    return None


def _taken_up(view: View, at: int, end: int) -> tuple[Span, Predicate] | None:
    """Who acts after what he acts upon: "Tiếp thu ý kiến của các Bộ, ‖ Tổng công ty ‖ hoàn chỉnh …"."""
    if not view.match(_UPON, at):
        return None
    comma = view.low.find(", ", at, min(end, at + 160))
    while comma >= 0:
        agency = agency_at(view, comma + 2, end)
        predicate = after_subject(view, agency, end) if agency is not None else None
        if agency is not None and predicate is not None:
            # a list of whose words are taken up goes on to the next comma: "ý kiến các tỉnh ủy, ‖ thành ủy, ‖ hoàn thiện …"
            return ((comma + 2, agency), predicate) if view.low[agency : agency + 1] != "," else None
        comma = view.low.find(", ", comma + 2, min(end, at + 160))
    return None


def _behind_aims(view: View, start: int, own: Predicate, end: int) -> tuple[Span, Predicate] | None:
    """Who acts behind several aims: "Để đẩy nhanh tiến độ, đưa vào vận hành các công trình, ‖ các chủ đầu tư ‖ nghiên cứu …";
    or behind a matter, with a word of duty where it is no single act: "Đối với công tác phòng, chống ma túy, ‖ địa phương ‖
    cần …", "Đối với việc đánh giá, xếp loại cán bộ, ‖ các đơn vị ‖ thực hiện …".
    """
    matter = view.match(_OF_MATTER, start)
    of_matter = matter is not None and matter["act"] is None
    if own.modal or not (matter or view.match(_AIM, start)):
        return None
    if (of_matter or matter is None) and view.match(BEGINS, own.start, end):
        return None
    comma = view.low.find(", ", own.end, min(end, own.end + _LONGEST_AIM))
    while comma >= 0:
        agency = agency_at(view, comma + 2, end)
        predicate = after_subject(view, agency, end) if agency is not None else None
        if agency is not None and predicate is not None and (predicate.modal or not of_matter):
            return (comma + 2, agency), predicate
        comma = view.low.find(", ", comma + 2, min(end, own.end + _LONGEST_AIM))
    return None
