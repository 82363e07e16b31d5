"""Chủ đề trước dấu hai chấm: what the words before a colon in a clause are, and where the directive begins after it.

Văn phòng: ‖ tổng hợp …      Về kinh phí: ‖ bố trí …      Chỉ đạo Sở Y tế: ‖ kiểm tra …; rà soát …
"""

from __future__ import annotations

from extractors.layout.modes import Mode, lead_in_mode
from extractors.layout.view import View, words
from extractors.tasks.asking.answered import behind_request
from extractors.tasks.asking.counted_work import needs_it, sets_counted_work
from extractors.tasks.asking.decided import decided_there
from extractors.tasks.asking.signed import signed_to
from extractors.tasks.asking.speakers import named_before
from extractors.tasks.set_out import (
    CONTENTS,
    FIGURED,
    FOCUS,
    HOW_IT_WENT,
    MAKES_KNOWN,
    PASSES_ON,
    PROPOSES,
    PROPOSES_TO,
    SETS_OUT,
    SEVERAL_WORKS,
    SPOKEN_OF,
    carried_out_by,
    given_tasks,
    who_of_counted,
)
from extractors.tasks.told import Told, is_told
from extractors.tasks.who.adjuncts import time_at
from extractors.tasks.who.after_subjects import after_subject
from extractors.tasks.who.agencies import agency_at, charged_at
from extractors.tasks.who.before_colon import (
    AS_OFFICE,
    ONLY_SPEAKS,
    ROLES,
    TEAM,
    directs_others,
    does_it,
    names_body,
    names_somebody,
    past_office,
    told_to_several,
)
from extractors.tasks.who.behind_colon import acts_behind, bound_behind, leads_by_name, set_for
from extractors.tasks.who.charged_behind import only_charges
from extractors.tasks.who.present import names_present
from extractors.tasks.who.subjects import subject_and_verb
from extractors.tasks.words.tense import DONE
from extractors.tasks.words.verbs import is_verb, predicate_at

TOPIC = words(r"(?:với|đối với|về phía|riêng|về|đề nghị|phần)(?!\w)\s*")
# Fields are named behind the colon, and no work: "đề ra 12 chỉ tiêu trên các lĩnh vực: tuyên truyền, chuyển đổi số, …".
_IN_FIELDS = words(
    r"(?<!\w)chỉ tiêu(?: [^\s,;:]+){0,6} (?:trên|thuộc|ở|về|trong) (?:(?:tất cả )?các|nhiều|mọi|\d+)(?: nhóm)? (?:lĩnh vực|mặt)(?: công tác)?(?: như)?$"
)
_DUTY_OF = words(r"(?:trách nhiệm|nhiệm vụ)(?: cụ thể)?(?: của)? (?=\w)")  # "Trách nhiệm của ‖ HĐQT ‖: cụ thể hóa …"
# On what occasion something is agreed on: "‖ Trao đổi tại buổi làm việc ‖, hai bên thống nhất: …".
_MEETS = words(r"(?:trao đổi|phát biểu|thảo luận|làm việc|gặp gỡ) (?:tại|trong|với|cùng) [^,;:.]{3,80}, ")
# A field of work that begins like the work itself: "2.3. Xúc tiến thương mại: ‖ tổ chức 02 hội chợ", but "Mở rộng thị trường: …".
_FIELD = words(
    r"(?:phát triển (?:đảng|đoàn|hội|đảng viên|hội viên|đoàn viên|thành viên|tổ chức đảng)|kiểm tra|giám sát|kiểm điểm"
    r"|xúc tiến|thu|chi|tuyên truyền|đào tạo|bồi dưỡng|tập huấn|tư vấn|khen thưởng|thi đua|quản lý|cho vay|kiểm soát"
    r"|chăn nuôi|sản xuất|tiêu thụ|liên kết|hợp tác|truyền thông|tổ chức(?= cán bộ| bộ máy))(?!\w)(?:,? (?:và )?[^\W\d]+){0,4}$"
)
# How others do their work is looked into: "Giám sát các nội dung: ‖ UBND xã thực hiện chính sách người có công; …".
_LOOKS_INTO = words(
    r"[^:]{0,60}(?<!\w)(?:giám sát|kiểm tra|thanh tra|xem xét|đánh giá|theo dõi|nghe|thảo luận|phối hợp|chỉ đạo|đôn đốc"
    r"|hướng dẫn)(?!\w)"
)
_STRIVES = ("phấn đấu", "phan dau")
_SHORT_TOPIC, _LONGEST_NAME, _LONGEST_MATTER = 30, 30, 60  # letters
_BULLETS = "-–+•"
_ABOUT = ("về ", "ve ")
_ENDS = (".", "!", "?", "")


def after_topic(view: View, start: int, colon: int, end: int, told: Told) -> tuple[int, Told, bool]:
    """Where the directive begins after "Văn phòng:", "Về kinh phí:"; and whether the head is itself the directive."""
    tail = colon + 1
    while tail < end and (
        view.low[tail] in " *" or (view.low[tail] in _BULLETS and view.low[tail + 1 : tail + 2] == " ")
    ):
        tail += 1  # "Công an xã: ‖ - ‖ Kiểm tra tạm trú; - Tuần tra", as a page that lost its lines has it
    head = start
    topic = view.match(TOPIC, start, colon)
    if topic:
        head = topic.end()
    agency = agency_at(view, head, colon)
    team = view.match(TEAM, head, colon + 1) if is_told(told) and view.upper(head) else None
    if team is not None:
        return past_office(view, tail, end), told._replace(lead=(head, team.end()), firm=True), False
    if (
        (agency is None or agency < colon)
        and is_told(told)
        and (roles := view.match(ROLES, head, colon + 1))
        and not names_body(view, tail)
    ):
        agency = roles.end()
    if agency is None and told.listed and is_told(told) and names_somebody(view, head, colon):
        return tail, told._replace(lead=(head, colon), firm=True), False  # "P.TCKT + P.KD: ‖ đối chiếu công nợ"
    if agency is None and told.listed and is_told(told) and leads_by_name(view, head, colon, tail):
        return (
            tail,
            told._replace(lead=(head, colon), firm=True),
            False,
        )  # "Viễn thông Hòa An: ‖ chủ trì bảo đảm đường truyền"
    if agency == colon and (agency_at(view, head, end) or 0) > colon:
        return start, told, True  # "UBND các tỉnh: Lam Sơn, Bắc Sông ‖ phối hợp …"
    if agency is None and head == start and colon - start < _LONGEST_NAME and view.upper(start):
        name = view.text[start:colon].strip(" *")
        if not is_told(told) and name.istitle() and name in names_present(view):
            return tail, told._replace(assigner=(start, colon), opinion=True), False  # "Hằng: cần nâng máy chủ"
    if agency is not None and view.low[agency:colon].lstrip(" ,")[:1] in ("", "("):
        who = (head, agency)
        if told.opinion and told.mode == "none" and view.text[start - 2 : start].rstrip(" \n") in _ENDS:
            return tail, told._replace(assigner=who, lead=None, firm=False), False  # the next one speaks
        if told.firm or told.mode in ("task", "request", "target") or told_to_several(view, head, tail, end, told):
            return past_office(view, tail, end), told._replace(lead=who, firm=True), False
        if told.official and topic and view.low.startswith(_ABOUT, start):
            return tail, told, False  # "3. Về đội ngũ: ‖ bồi dưỡng …" names a matter, and nobody who speaks
        return tail, told._replace(assigner=who, opinion=True), False
    if agency is not None and view.low[agency:colon].lstrip()[:1] in ("-", "–", ","):
        if (told.firm or is_told(told)) and view.match(AS_OFFICE, agency, colon):
            return (
                tail,
                told._replace(lead=(head, agency), firm=True),
                False,
            )  # "2. Phòng Kinh tế ‖ - cơ quan thường trực: ‖ …"
        if told.listed and told.firm:
            return tail, told._replace(lead=(head, colon)), False  # "4. Trung tâm Tư vấn, hỗ trợ: ‖ mở lớp"
        return tail, told._replace(assigner=(head, agency), opinion=True), False
    if agency is not None and is_told(told) and view.match(ONLY_SPEAKS, agency, colon):
        return tail, told._replace(assigner=(head, agency)), False
    if agency is not None and told.listed and is_told(told) and directs_others(view, start, agency, colon):
        return start, told, True  # "d) Sở Công Thương ‖ chỉ đạo các ban quản lý chợ: rà soát …; lắp đặt …"
    if agency is not None and is_told(told) and does_it(view, agency, colon, tail):
        return start, told, True  # "Sở A chủ trì ‖ tổ chức tuyên truyền bằng ba hình thức: pa nô; loa; …"
    charged = charged_at(view, start, colon) if is_told(told) else None
    if charged is not None:  # "Chỉ đạo Sở Y tế: kiểm tra …; rà soát …"
        return tail, told._replace(lead=charged, firm=True), False
    if view.search(_IN_FIELDS, start, colon) or (not told.firm and view.match(SPOKEN_OF, start, colon)):
        return start, told, True
    if is_told(told) and behind_request(view, start, end) > colon:
        return tail, told, False  # "Kiến nghị về nước sạch: ‖ đồng ý về chủ trương; Sở A thẩm định"
    duty = view.match(_DUTY_OF, start, colon)
    if duty is not None and is_told(told) and agency_at(view, duty.end(), colon) == colon:
        return tail, told._replace(lead=(duty.end(), colon), firm=True), False
    meets = view.match(_MEETS, start, colon)
    predicate = predicate_at(view, meets.end() if meets else start, colon)
    if predicate is None and not topic and lead_in_mode(view.low[start:colon]) is None:
        opens = time_at(view, start, colon)  # "Trong quý III, ‖ tổ chức 2 đợt tiếp xúc cử tri: …"
        predicate = predicate_at(view, opens, colon) if opens is not None else None
    told_what = predicate is not None or (is_told(told) and colon - start < _LONGEST_MATTER)
    if told_what and not topic and only_charges(view, tail, end):
        return start, told, True  # "Thí điểm đưa trí thức trẻ về xã: ‖ Sở Nội vụ chủ trì, phối hợp với Sở Tài chính"
    heads = predicate is not None and not topic and (predicate.end < colon - 1 or _lists_things(view, tail, end))
    if heads and view.match(DONE, tail, end) and lead_in_mode(view.low[start:colon]) == "result":
        heads = False  # "Đánh giá chung: ‖ các phòng đã hoàn thành …"
    if heads and view.match(SEVERAL_WORKS, start, colon) and (is_verb(view, tail) or view.match(FIGURED, tail, end)):
        heads = False  # "Tập trung thực hiện 3 nhóm nhiệm vụ, giải pháp chủ yếu: ‖ rà soát …"
    if heads and colon - start < _SHORT_TOPIC and view.match(_FIELD, start, colon) and told.listed:
        body = agency_at(view, tail, end)
        does = after_subject(view, body, end) if body is not None else predicate_at(view, tail, end)
        heads = does is None  # "3. Phát triển đảng: ‖ Hoàn thiện hồ sơ kết nạp 02 quần chúng"
    if heads and not bound_behind(view, tail, end, short=_names_work(view, start, colon, told)):
        return start, told, True  # but "a) Giữ vững vai trò: ‖ Tổng công ty phải …"
    means = view.search(PROPOSES, start, colon)
    said = lead_in_mode(view.low[means.start() if means else start : colon])
    if said is None and view.low[start:colon].endswith(FOCUS):
        said = "task"
    if said is None and view.low.endswith(_STRIVES, start, colon):
        said = "target"  # "Nhiệm kỳ 2025 - 2030, Đảng bộ xã phấn đấu: ‖ kết nạp 50 đảng viên; …"
    if said is None and view.match(CONTENTS, start, colon):
        said = "task"
    counted = sets_counted_work(view, start, colon) if said in (None, "none", "task") and is_verb(view, tail) else None
    if counted is not None and not told.official:
        said = "task"
    signed = signed_to(view, start, colon) if said not in ("target", "result") else None
    if signed is not None:
        said = "task"
    if said in (None, "none") and not told.official and (decided := decided_there(view, start, colon)):
        return tail, told._replace(firm=True, mode="task", lead=decided.who or told.lead), False
    if said in ("task", "target", "request"):
        subject = signed
        if subject is None and counted is not None and needs_it(counted):
            subject = who_of_counted(view, start, colon, counted)
        subject = subject or set_for(view, start, colon)
        if subject is None:
            subject, _ = subject_and_verb(view, start, colon, framed=False, told=is_told(told))
        sets = view.search(SETS_OUT, start, colon) if subject is None else None
        subject = subject or (named_before(view, start, sets.start()) if sets else given_tasks(view, start, colon))
        if subject is None and counted is not None:
            subject = who_of_counted(view, start, colon, counted)
        subject = subject or carried_out_by(view, start, colon)
        if subject is None and view.low.endswith(_STRIVES, start, colon):
            subject = named_before(view, start, colon - len(_STRIVES[0]) - 1)
        if subject and view.match(MAKES_KNOWN, subject[0]) and view.search(PASSES_ON, subject[1], colon):
            told, subject = told._replace(assigner=subject), None
        proposed = view.search(PROPOSES_TO, start, colon) if said != "target" else None
        asked = agency_at(view, proposed.end(), colon) if proposed else None
        if proposed and asked and (subject is None or subject[1] <= proposed.start()):
            told = told._replace(assigner=subject or told.assigner)
            subject = proposed.end(), asked
        mode: Mode = "target" if said == "target" else "task"
        return tail, told._replace(firm=said != "target", mode=mode, lead=subject or told.lead), False
    if said == "result" and told.listed and told.mode == "task" and view.match(HOW_IT_WENT, start, colon):
        return tail, told._replace(mode="result", firm=False, lead=None), False
    if said is not None and told.mode == "target":
        return tail, told._replace(mode=said), False
    acts = acts_behind(view, start, colon) if is_told(told) else None
    return tail, told if acts is None else told._replace(lead=acts, firm=True), False


def _names_work(view: View, start: int, colon: int, told: Told) -> bool:
    """Whether the work before a colon only names what the body behind it does: "Tiêm phòng cho đàn bò: ‖ Trạm Thú y tổ chức …";
    not several works, nor looking into those of others: "Giám sát chính sách tại xã: ‖ UBND xã chi trả …".
    """
    if colon - start < _SHORT_TOPIC:
        return True
    if not is_told(told) or view.match(_LOOKS_INTO, start, colon):
        return False
    comma = view.low.find(", ", start, colon)
    return comma < 0 or not is_verb(view, comma + 2)


def _lists_things(view: View, at: int, end: int) -> bool:
    """Whether nouns in small letters are listed there: "công khai: ‖ chỉ tiêu, đối tượng, hình thức"."""
    return not view.upper(at) and not is_verb(view, at) and view.low.find(",", at, min(end, at + 60)) >= 0
