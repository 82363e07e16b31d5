"""Ai làm, làm gì: the one who must act and the verb phrase, adjuncts before and between them left out.

Trước mắt, ‖ bộ phận văn phòng ‖ tổng hợp …      Bộ Nội vụ ‖ theo chức năng được giao ‖ khẩn trương nghiên cứu …
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.told import LEADS_OVER, ON_STRENGTH
from extractors.tasks.who.acting import acting_at, behind_aims, behind_taken_up, beside_others, counted_bodies
from extractors.tasks.who.adjuncts import as_planned, time_at
from extractors.tasks.who.after_subjects import after_subject
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.who.called_by_name import name_that_acts
from extractors.tasks.who.passed_adjuncts import behind_adjunct, past_bold
from extractors.tasks.who.small_offices import small_office
from extractors.tasks.who.turned_to import turned_to
from extractors.tasks.who.unlisted import place_that_acts, short_name, small_group, unknown_subject
from extractors.tasks.who.verbs_in_names import among_qualities, are_leaders, is_union, party_leads
from extractors.tasks.words.verbs import Predicate, predicate_at

_AND = (
    "và ",
    "va ",
    "hay ",
    "hoặc ",
    "hoac ",
)  # "Yêu cầu ‖ và đôn đốc các doanh nghiệp …" asks of nobody: it is the task itself
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
    r"|(?:hộ|nhà|lớp|tổ|xóm|đội|thôn|em|người|đơn vị|gia đình) nào [^,;:.]{2,70}? thì (?=\w)"
    r"|(?:nếu|trường hợp|khi (?=có |phát hiện |gặp )) ?[^,;:.]{3,70}? (?:thì )?(?=(?:kịp thời|khẩn trương|chủ động|báo cáo (?:ngay|về|kịp thời))(?!\w)))"
)
_IS = (" là ", " la ")
_STRIVES = ("phấn đấu ", "quyết tâm ", "phan dau ", "quyet tam ")
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
_UNDERTAKES = words(
    r"(?<!\w)(?:chúng tôi|(?:các |mỗi |từng )?đơn vị|htx|hợp tác xã|gia đình tôi|ngành"
    r"|nhà trường) (?=(?:cũng |còn )?(?:sẽ|tiếp tục|phấn đấu|cam kết|hứa|quyết tâm)(?!\w))"
)
_STRENGTHS = frozenset("pkt")


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
    if (told or framed) and (office := small_office(view, start, end)) is not None:
        return office
    at = start
    for _ in range(5):
        own = predicate_at(view, at, end)
        if own is not None and at > start and among_qualities(view, own):
            own = None
        named = (
            own is None or view.upper(at) or ((framed or at > start) and (are_leaders(view, at) or is_union(view, at)))
        )
        if own is not None and not framed and party_leads(view, at):
            named = False
        agency = agency_at(view, at, end) if named else None
        if agency is not None and agency < end and (own is None or not own.end > agency):
            acting = acting_at(view, start, at, agency, end, framed=framed)
            if acting is not None:
                return acting
        if agency is not None and agency >= end and own is None and view.low.startswith(":", end):
            return None, None  # "Giao ‖ Thư ký Hội đồng trường‖: (1) …": the verb in a name is none
        counted = (
            counted_bodies(view, at, end, framed=framed)
            if (told or framed) and view.low[at : at + 1].isdecimal()
            else None
        )
        if counted is not None:
            return counted
        if own is None and agency is None and told and at == start and not framed:
            short = short_name(view, at, end)
            short = short or name_that_acts(view, at, end) or small_group(view, at, end)
            if short is not None:
                return short
        if own is not None:
            behind = behind_taken_up(view, at, end) if told and not framed else None
            behind = behind or (behind_aims(view, start, own, end) if at > start and (told or framed) else None)
            return behind or (None, own)
        warrant = view.match(_BY_WARRANT, at, end) if told and not framed else None
        if warrant is not None and predicate_at(view, warrant.end(), end) is not None:
            at = warrant.end()
            continue
        if (told or framed) and (so := view.match(_IF_SO, at, end)) and predicate_at(view, so.end(), end) is not None:
            at = so.end()
            continue
        with_whom = beside_others(view, at, end) if told or framed else None
        if with_whom is not None:
            return None, with_whom
        time = time_at(view, at, end) or as_planned(view, at, end)
        if time and time < end:
            at = past_bold(view, time, end)
            continue
        place = place_that_acts(view, at, end) if framed and at > start else None
        if place is not None:
            return place
        turned = turned_to(view, at, end) if told or framed else None
        if turned is not None:
            return turned
        behind_comma = behind_adjunct(view, start, at, end, loose=told or framed)
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
