"""Ai làm việc gì trong một mệnh đề: the one who must act and the verb phrase make a directive, where a rule says so.

‖ các xã ‖ rà soát hộ nghèo      ‖ tiếp tục cải cách thủ tục (the lead is carried)      ‖ Phòng A là bộ phận thường trực; …
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.documents.find import find_document_facts
from extractors.layout.view import View, words
from extractors.tasks.asking.frames import Frame
from extractors.tasks.asking.undertakings import each_strives, planned_event, takes_on
from extractors.tasks.clauses import Clause
from extractors.tasks.grounds import rule_of
from extractors.tasks.told import LEADS_OVER, ON_STRENGTH, Told, Verdict, is_told, will_not
from extractors.tasks.when.times import time_among, time_opens
from extractors.tasks.who.adjuncts import is_filler, time_at
from extractors.tasks.who.after_item import lead_after
from extractors.tasks.who.after_subjects import MAY_AND_OWES, after_subject
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.who.subjects import subject_and_verb
from extractors.tasks.words.tense import DONE
from extractors.tasks.words.things_sent import begged_to_be_sent
from extractors.tasks.words.verbless import asked_to_do, without_verb
from extractors.tasks.words.verbs import Predicate, predicate_at

_QUOTED = words(r"\"\s*(?:[-–]\s*đó là|,\s*(?:ông|bà|đồng chí))")
# Who was chosen tells of an office: "bà Lan ‖ tiếp tục được bầu ‖ làm Chủ tịch".
# How much somebody is short of: "HTX Hòa An: ‖ cần 2.000 m2 đất làm xưởng", but "cần 2 người trực".
_SHORT_OF = words(
    r"(?:hiện |đang |rất |cũng |còn )*cần(?: thêm| khoảng| tới| đến| gần| hơn)* \d[\d.,]* ?(?:m2|ha|tỷ|tỉ|triệu|đồng|lao động|tấn|kg)(?!\w)"
)
_CHOSEN = words(r"(?:tiếp tục|sẽ) (?:đắc cử|được (?:bầu|tín nhiệm|bổ nhiệm|tái cử|chỉ định|giới thiệu bầu))(?!\w)")
_THERE_WILL_BE = words(r"sẽ có(?!\w)")
_IS = words(r" (?:là|làm) (?:cơ quan|đơn vị|bộ phận|đầu mối)(?!\w)")
# What a body is for: "Ban A ‖ là cơ quan ‖ chịu trách nhiệm …".
_IS_FOR = words(r" là (?:cơ quan|tổ chức|đơn vị|bộ phận|người) $")
# What somebody is likened to or is: "kiểm soát viên ‖ là tai mắt ‖ của thành viên, làm cho có thì đừng bầu".
_IS_LIKE = words(
    r" (?:chính |cũng |mới |phải )?(?:là|như là) (?!cơ quan|tổ chức|đơn vị|bộ phận|người|đầu mối|thành viên|nơi|thường trực|chủ đầu tư)(?=\w)"
)
# "Ông nhấn mạnh ‖ kiểm soát viên là tai mắt của thành viên" says what they are.
_SAYS_WHAT_IS = words(
    r"(?!(?:các |những |một )?(?:nhiệm vụ|giải pháp|mục tiêu|việc|công việc|phương hướng|trước hết|trước mắt|điều|đây|đó|yêu cầu|trọng tâm|ưu tiên)(?!\w))"
    r"(?!.*(?<!\w)(?:cần|phải|không được|yêu cầu|tập trung|tiếp tục|sẽ|đề nghị)(?!\w))[^,;:.]{2,50}? (?:chính |luôn |mãi )?là (?=\w)"
)
_LEADS = ("chủ trì", "chu tri")
# How something is done, not that it be done: "yêu cầu ‖ khen thưởng ‖ được tiến hành nghiêm túc".
_IS_DONE = words(
    r" (?:luôn |đã |đều )?được (?:tiến hành|triển khai|thực hiện|tổ chức|quan tâm|chú trọng|duy trì|đẩy mạnh"
    r"|tăng cường|đảm bảo|bảo đảm)(?!\w)"
)
# What a body settled or signed there, in a story: "Ban Quản trị chợ ‖ cũng thống nhất chọn ‖ dãy hàng cá".
_SETTLED = words(
    r",? (?:(?:cũng|còn|cùng|cùng nhau|tiến hành) )*(?:(?:thống nhất|nhất trí) (?:lựa chọn|chọn|cử|bầu|giới thiệu|thông qua|đánh giá)"
    r"|ký(?: kết)? (?:giao ước|quy chế|chương trình|bản ghi nhớ|biên bản|thỏa thuận|hợp đồng))(?!\w)"
)
# What somebody told there, and what he thinks is needed: "Anh Phúc ‖ phản ánh ‖ xưởng sơn quá nóng, ‖ cần lắp thêm quạt".
_WHO_TELL = words(
    r"(?:(?:các|nhiều|một số) )?(?:đồng chí|đ/c|ông|bà|thầy|cô|anh|chị|cử tri|người dân|bà con|công nhân|tiểu thương|ngư dân"
    r"|nông dân|phụ huynh|đại diện|hội viên|xã viên)(?!\w)"
)
_NEEDED = words(r", (?=(?:cần|phải|nên)(?!\w))")
_SPOKE = words(r",? (?:(?:cũng|thì|còn) )*(?:phản ánh|nêu|chia sẻ|bày tỏ|trình bày|đặt câu hỏi|chất vấn)(?!\w)")
# What must be done with, and does nothing itself: "các dự thảo nghị quyết ‖ phải được chuẩn bị kỹ".
# What only brings in the points behind a colon: "Giám đốc ‖ có trách nhiệm ‖: a) lập kế hoạch; b) …", "‖ thực hiện các việc sau ‖: (1) …".
_BRINGS_IN = words(
    r"[ ,]*(?:(?:có (?:các )?(?:trách nhiệm|nhiệm vụ)|chịu trách nhiệm|phải|cần)(?: (?:tập trung|thực hiện|làm))?"
    r"|(?:(?:có trách nhiệm|chịu trách nhiệm|phải|cần|tập trung|tiếp tục) )*(?:thực hiện|triển khai|làm|lo)(?: tốt)?"
    r" (?:các|những|một số) (?:nhiệm vụ|công việc|việc|nội dung|giải pháp)(?: [^\W\d]+){0,2}?"
    r"(?: (?:sau|sau đây|như sau))?)$"
)
_PAPERS = words(r"(?:các |những |mọi )?(?:dự thảo|báo cáo|văn bản|tờ trình|hồ sơ|tài liệu|đề án|thủ tục)(?!\w)")
# A matter and what must be seen to in it: "Việc bàn giao ‖ phải hoàn thành trước ngày 30/6".
_MATTER = words(
    r"(?:(?:riêng |đối với )?việc [^;:.]{3,160}?"
    r"|(?:nhân sự|văn kiện|(?:các )?(?:nội dung|hình thức|hoạt động|báo cáo)|công tác|quá trình|kế hoạch)(?!\w)[^,;:.]{0,60}?)"
    r"(?= (?:phải|cần(?! thiết))(?: phải)? )"
)
_PLANS = ("plan", "programme", "directive")
# An event that comes about is no work of whoever was named before: "‖ Đại hội MTTQ huyện ‖ sẽ hoàn thành trong tháng 5".
_COMES_ABOUT = words(
    r"thời gian(?!\w)[^,;:.()]{0,60}? (?:phải|cần)(?!\w)|(?:cụ thể,? )?(?:(?:đối )?với )?(?:kỳ họp|đại hội|hội nghị|hội thi|cuộc thi|lễ|tất cả công việc)(?!\w)[^,;:.()]{0,60}? "
    r"(?:(?:(?:dự kiến )?(?:sẽ|phải)|dự kiến) (?:được (?:tiến hành|tổ chức)|hoàn thành|hoàn tất|diễn ra|tiến hành|kết thúc|khai mạc)"
    r"|(?:hoàn thành|tổ chức|tiến hành|kết thúc) (?:xong|chậm nhất|muộn nhất|trong|trước|vào|giữa|cuối|đầu))(?!\w)"
)
# What was laid down before says only how far he may go: "Thường trực HĐND ‖ theo nhiệm vụ đã được pháp luật quy định ‖ giám sát …".
_AS_LAID_DOWN = words(
    r"[\s,]*(?:theo|căn cứ|trong phạm vi) (?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền"
    r"|trách nhiệm)(?!\w)[^;:.]{0,60}?(?:đã )?được [^,;:.]{0,40}?(?:quy định|giao|phân công)[\s,]*$"
)
# A time, who, and what he did then.
_GROUNDS = words(r"(?:căn cứ|trên cơ sở|theo|tùy theo|tùy|trong phạm vi|dựa (?:trên|vào)) ")
_COLON, _LONGER_THAN_BLANK = 6, 5  # signs
_ASIDE = words(r"\((?:trong |tính |đến )?(?:năm|quý|tháng|nhiệm kỳ|đến nay|giai đoạn)(?!\w)[^();]{0,80}? đã (?=\w)")
# What the work is for only: "‖ đối với các hộ vay quá hạn, phải gửi giấy báo", "‖ thông qua thi đua, biểu dương …", "‖ nếu vượt thẩm quyền thì báo cáo …".
_WHERE_IT_HOLDS = words(
    r"(?:đối với|nếu|trường hợp|thông qua|(?:những|các) (?:vấn đề|nội dung|việc|khó khăn|vướng mắc)"
    r"|(?:hộ|nhà|lớp|tổ|xóm|đội|thôn|em|người|đơn vị|gia đình) nào)(?!\w)"
)
_ONE_WORD = words(r"(?:các |những )?(?:địa phương|đơn vị|cơ sở|xã|huyện|tỉnh|thôn|phường|ngành)(?= \w)")
_UP_TO_COUNT = words(r" (?:[^\W\d]+ ){2,4}(?=\d)")
_SOME_MATTER = words(r"(?:việc|công tác|phần) (?=[^\W\d])")  # "Việc cập nhật sổ hội viên: ‖ phân công đ/c Hà"
# What somebody says should be done with a thing: "Ông Sửu: mức phạt ‖ nên giảm ‖ còn 100.000 đồng".
_SHOULD = words(
    r"(?!(?:vì sao|tại sao|sao|nếu|do|vì|bởi|tuy|khi)(?!\w))(?:[^\s,;:.?]+ ){1,9}?(?P<duty>(?:thì )?(?:nên|cần))(?= (?!không|chưa|phải|là|thiết)\w)"
)
# By what something is done, and then when: "‖ Theo kế hoạch, ‖ từ nay đến cuối năm Liên minh mở 5 lớp".
_AS_AGREED = words(r"(?:theo|căn cứ|trên cơ sở) [^,;:.]{2,90}, ")
_TOO = (" cũng đã ", " cung da ")
_SELF = words(r".* mình$")  # "đơn vị mình" is the one who was named before


def decide(
    view: View, clause: Clause, told: Told, *, framed: bool, frame: Frame | None, promised: bool
) -> tuple[Verdict | None, Told]:
    """The directive that a clause is from its start on, frame and topic left behind, or None; and what holds after it."""
    start, end = clause.start, clause.end
    if frame is not None and frame.weak and told.mode == "none" and view.match(_SAYS_WHAT_IS, start, end):
        return None, told
    subject: Span | None = None
    predicate = None if framed else _by_grounds(view, clause, told)
    if predicate is None:
        subject, predicate = subject_and_verb(
            view,
            start,
            end,
            framed=framed,
            told=is_told(told),
            asked=frame is not None and (told.opinion or not frame.weak),
            promised=promised,
        )
    asked = framed or told.firm or told.mode in ("task", "request")
    if predicate is None and framed:
        subject, predicate, brings_in = _asked_without_verb(view, clause, subject, frame)
        if brings_in is not None:
            return None, told._replace(firm=True, lead=brings_in, mode="task")
    if predicate is not None and subject is None and not framed and _binds_matter(view, clause, told, predicate):
        predicate = None  # "Nhân sự ‖ phải bảo đảm tiêu chuẩn ‖, coi trọng chất lượng"
    if predicate is None:
        return _without_predicate(view, clause, told, framed=framed)
    if _asks_nothing(view, clause, told, subject, predicate):
        return None, told
    if subject is not None and not framed and told.mode == "none":
        if view.match(_SETTLED, subject[1]) and (clause.opens or not told.firm):
            return None, told._replace(firm=False)
        if view.match(_WHO_TELL, subject[0]) and view.match(_SPOKE, subject[1]):
            needed = view.search(_NEEDED, subject[1], end)
            if needed is None:
                return None, told
            spoke = told._replace(firm=True, lead=None, assigner=subject)
            rest = clause._replace(start=needed.end(), opens=False)
            verdict, _ = decide(view, rest, spoke, framed=False, frame=None, promised=False)
            return verdict, told._replace(assigner=subject)
    if subject is not None and view.low[end : end + 1] == ":" and view.match(_BRINGS_IN, subject[1], end):
        return None, told._replace(firm=True, lead=subject, mode="task")
    rule = rule_of(view, clause, told, subject=subject, predicate=predicate, framed=framed, frame=frame)
    if rule is None or (
        rule == "lead-in" and subject is None and told.mode == "none" and _tells_too(view, predicate.end, end)
    ):
        return _planned(view, clause, told), told
    if subject is None:
        subject = each_strives(view, predicate, end)
    own = subject is not None and not (told.lead and view.match(_SELF, *subject))
    own = own and not (subject and view.match(_PAPERS, subject[0]))
    lead = subject if own else told.lead
    if subject is None and (volunteer := takes_on(view, predicate, told)):
        lead = volunteer
    firm = told.firm or framed or rule in ("modal", "undertaking", "resolution")
    left = told._replace(firm=firm, lead=lead, listed=told.listed or framed)
    if own and _of_another(view, start, told, subject):
        left = left._replace(when=None)
    carried = subject is None and lead is not None
    begins = subject[0] if subject and subject[0] < predicate.start else predicate.start
    if begins - start > 3:
        led = view.match(LEADS_OVER, start, begins)
        opening = led.end() if led else start  # "Bên cạnh đó, ‖ hằng quý, ‖ các xã báo cáo …"
        by = view.match(_AS_AGREED, opening, begins) or view.match(ON_STRENGTH, opening, begins)
        opening = by.end() if by else opening
        left = left._replace(when=(time_among if predicate.modal else time_opens)(view, opening, begins) or left.when)
    if own and subject is not None and predicate.start - subject[1] > _LONGER_THAN_BLANK:
        # "đề nghị các xã ‖ trong quý IV ‖ cần thu nợ; đối chiếu sổ": it holds behind the semicolon, too
        between = time_at(view, subject[1] + 1, predicate.start)
        if between is not None and between >= predicate.start:
            left = left._replace(when=time_opens(view, subject[1] + 1, predicate.start) or left.when)
    if subject is None and (over := view.match(LEADS_OVER, begins, end)):
        begins = over.end() if predicate_at(view, over.end(), end) else begins
    if begins > start and not own and (begins - start > 60 or view.match(_WHERE_IT_HOLDS, start, begins)):
        begins = start
    end = _before_aside(view, predicate.end, _before_quotation_ends(view, begins, end))
    return Verdict(
        begins, end, (predicate.start, predicate.end), rule, lead, carried, left if asked or rule == "modal" else told
    ), left


def _of_another(view: View, start: int, told: Told, subject: Span | None) -> bool:
    """Whether the time that holds stands behind the one who was to act before, and so is his alone: "giao Phòng A ‖ hết tháng 8 ‖ báo
    cáo; ‖ Phòng B ‖ đôn đốc thu nợ"; what stands above a list holds for all in it."""
    if told.when is None or told.lead is None or subject is None or subject == told.lead:
        return False
    return told.lead[1] <= told.when[0] < start and view.low.find(":", told.when[0], start) < 0


def _by_grounds(view: View, clause: Clause, told: Told) -> Predicate | None:
    """What a body named right before the colon does, behind that by which it goes: "Các xã: ‖ căn cứ kế hoạch này ‖ xây dựng …"."""
    start, end, lead = clause.start, clause.end, told.lead
    if lead is None or lead[1] > start or start - lead[1] > _COLON or view.low[lead[1] : start].strip(" *") != ":":
        return None
    return after_subject(view, start, end) if view.match(_GROUNDS, start, end) else None


def _asked_without_verb(
    view: View, clause: Clause, subject: Span | None, frame: Frame | None
) -> tuple[Span | None, Predicate | None, Span | None]:
    """Who is asked, and to do what, in a clause that asks but has no verb of the lists; whom it only names for the points
    that stand behind its colon."""
    start, end = clause.start, clause.end
    if subject is not None and end - subject[1] > 6 and is_filler(view, subject[1] + 1, end):
        if view.low[end : end + 1] == ":":  # "yêu cầu các đơn vị trong thời gian tới theo chức năng: (1) …"
            return subject, None, subject
        return subject, Predicate(subject[1] + 1, subject[1] + 1, False), None
    if frame is not None and not frame.weak and (asked := _asked_loosely(view, start, end)):
        return *asked, None
    asked_of = agency_at(view, start, end)
    if asked_of is not None and asked_of >= end - 2:  # "yêu cầu các cấp Hội: (1) …"
        return subject, None, (start, asked_of)
    if asked_of is not None and frame is not None and not frame.weak and (to_do := asked_to_do(view, asked_of, end)):
        return (start, asked_of), to_do, None
    return subject, None, None


def _asked_loosely(view: View, start: int, end: int) -> tuple[Span, Predicate] | None:
    """Who is named by one small word, and what he is asked with a verb that no list knows, a count behind it: "yêu cầu
    ‖ địa phương ‖ rà đếm lại 02 thôn"."""
    named = view.match(_ONE_WORD, start, end)
    count = view.match(_UP_TO_COUNT, named.end(), end) if named else None
    to_do = asked_to_do(view, named.end(), end) if named and count and view.low[end : end + 1] != ":" else None
    return (named.span(), to_do) if named and to_do else None


def _without_predicate(view: View, clause: Clause, told: Told, *, framed: bool) -> tuple[Verdict | None, Told]:
    """The directive of a clause that has no verb of the lists, or None; and what holds after it."""
    start, end = clause.start, clause.end
    if _sees_to(view, clause, told) and (duty := _seen_to(view, start, end)):
        by = "resolution" if told.official else "modal"
        return Verdict(start, end, (duty.start, duty.end), by, told.lead, told.lead is not None, told), told
    if planned := _planned(view, clause, told):
        return planned, told
    if clause.opens and not told.firm and (sends := begged_to_be_sent(view, start, end)):
        return Verdict(start, end, sends, "modal", None, False, told), told
    if (told.firm or is_told(told)) and view.match(_SOME_MATTER, start, end) and (who := lead_after(view, start, end)):
        return Verdict(start, end, (start, who[0]), "duty", who, False, told), told
    if told.firm and clause.opens and (named := _named_as(view, start, end)):
        return None, told._replace(lead=named)
    if told.opinion and clause.opens and not framed:
        needed = view.match(_SHOULD, start, end)
        if needed and (
            starts_agency(view, start) is not None or starts_agency(view, needed.end("duty") + 1) is not None
        ):
            needed = None  # "phối hợp tốt ‖ nên bà con ‖ yên tâm" says what came of it
        own = predicate_at(view, needed.start("duty"), end) if needed else None
        if own is not None:
            return Verdict(start, end, (own.start, own.end), "modal", None, False, told), told
        return None, told  # "Đ/c Phú: Đề nghị lắp thêm quạt. ‖ Xe đưa đón hay trễ giờ"
    verdict = without_verb(view, clause, told, framed=framed)
    if verdict and verdict.carried and view.match(_COMES_ABOUT, start, end):
        verdict = verdict._replace(lead=None, carried=False)
    return verdict, verdict.told if verdict else told


def _planned(view: View, clause: Clause, told: Told) -> Verdict | None:
    """What a sentence of a story tells to be planned for a day, or None."""
    planned = planned_event(view, clause.start, clause.end) if clause.opens and told.mode == "none" else None
    if planned is None:
        return None
    event, does = planned
    return Verdict(*event, (does.start, does.end), "undertaking", None, False, told)


def _asks_nothing(view: View, clause: Clause, told: Told, subject: Span | None, predicate: Predicate) -> bool:
    """Whether a verb only tells what there will be, was done, is done how, or what a body is for."""
    start, end = clause.start, clause.end
    if subject is None and view.match(_THERE_WILL_BE, predicate.start, end):
        return True
    if predicate.modal and (view.match(_CHOSEN, predicate.start, end) or view.match(_SHORT_OF, predicate.start, end)):
        return True
    before = start if subject is None else subject[1]
    if (
        predicate.start - before > 2
        and view.match(DONE, before, predicate.start + 1)
        and not view.match(_AS_LAID_DOWN, before, predicate.start)
        and not ((told.official or is_told(told)) and predicate.modal and view.match(MAY_AND_OWES, before))
    ):
        return True
    if subject is not None:
        if will_not(view, subject[0], end, told.assigner):
            return True
        if not predicate.modal and told.mode == "none" and view.match(_IS_LIKE, subject[1], predicate.start):
            return True
        leads = is_told(told) and view.low.startswith(_LEADS, predicate.start)  # "là đơn vị ‖ chủ trì, phối hợp với …"
        return predicate.modal and not leads and view.match(_IS_FOR, subject[1], predicate.start) is not None
    return not predicate.modal and view.match(_IS_DONE, predicate.end, end) is not None


def _before_quotation_ends(view: View, begins: int, end: int) -> int:
    """The end of a task before the quotation ends in which it stands: "Chúng tôi sẽ … ‖ ”, ông A cho biết"."""
    if view.text[end - 1] == '"' and view.text.count('"', begins, end) % 2:
        return begins + len(view.text[begins : end - 1].rstrip(" .;,…"))
    closing = view.text.find("”", begins, end)
    if closing < 0 and (quoted := view.search(_QUOTED, begins, end)):
        closing = quoted.start()
    if closing > 0 and view.text.find("“", begins, closing) < 0:
        return begins + len(view.text[begins:closing].rstrip(" .;,…"))
    return end


def _before_aside(view: View, start: int, end: int) -> int:
    """The end of a task before brackets that close it and tell what was done: "Mở lớp đấu thầu ‖ (năm 2030, Sở đã mở 02 lớp)"."""
    if view.low[end - 1] != ")":
        return end
    bracket = view.low.rfind("(", start, end)
    if bracket < 0 or not view.match(_ASIDE, bracket, end):
        return end
    return start + len(view.low[start:bracket].rstrip())


def _sees_to(view: View, clause: Clause, told: Told) -> bool:
    """Whether a clause may say how a matter must be seen to, without naming anybody."""
    return clause.opens and (told.official or is_told(told) or (told.listed and _is_plan(view)))


def _binds_matter(view: View, clause: Clause, told: Told, predicate: Predicate) -> bool:
    """Whether what must be done with a matter stands before the verb that was found."""
    if told.firm or not view.match(_MATTER, clause.start, predicate.start) or not _sees_to(view, clause, told):
        return False
    duty = _seen_to(view, clause.start, clause.end)
    return duty is not None and duty.start < predicate.start


def _is_plan(view: View) -> bool:
    """Whether a text is a plan or the like, whose part "Mục đích, yêu cầu" says how what it sets out must be done."""
    return find_document_facts(view.text).facts.kind in _PLANS


def _seen_to(view: View, start: int, end: int) -> Predicate | None:
    """What must be seen to in a matter that nobody is named for: "Việc bàn giao ‖ phải hoàn thành ‖ trước ngày 30/6"."""
    matter = view.match(_MATTER, start, end)
    return predicate_at(view, matter.end() + 1, end) if matter else None


def _named_as(view: View, start: int, end: int) -> Span | None:
    """Who is only named for what follows: "‖ Phòng Bảo trợ ‖ là bộ phận thường trực; có trách nhiệm theo dõi …"."""
    agency = agency_at(view, start, end)
    return (start, agency) if agency is not None and view.match(_IS, agency, end) else None


def _tells_too(view: View, start: int, end: int) -> bool:
    """Whether a clause goes over to what was done: "triển khai các giải pháp …, đoàn ‖ cũng đã ‖ hướng dẫn …"."""
    return view.has_any(_TOO, start, end)
