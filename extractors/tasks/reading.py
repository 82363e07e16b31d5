"""Đọc một mệnh đề từ trái sang: a topic before a colon, the frame, words that only announce, then the directive itself.

Về kinh phí: ‖ Chủ tịch yêu cầu ‖ Phòng Tài chính: ‖ bố trí …      Sau khi thi xong, ‖ các trường báo cáo …
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.modes import lead_in_mode
from extractors.layout.view import View, words
from extractors.tasks.anchors import PROMISE, Anchors
from extractors.tasks.asking.begins_behind import behind_reason, conclusion_at
from extractors.tasks.asking.counted_work import sets_counted_work
from extractors.tasks.asking.frames import Frame
from extractors.tasks.asking.framing import goes_on_itself
from extractors.tasks.asking.sent_papers import sent_to
from extractors.tasks.asking.signed import signed_to
from extractors.tasks.asking.speakers import named_before
from extractors.tasks.clauses import Clause
from extractors.tasks.colons import announces, first_colon
from extractors.tasks.decide import decide
from extractors.tasks.matters import describes_matter
from extractors.tasks.set_out import FOCUS, PASSES_ON, PROPOSES, SETS_OUT
from extractors.tasks.told import Told, Verdict, is_told
from extractors.tasks.topics import after_topic
from extractors.tasks.unframed import unframed
from extractors.tasks.when.times import agreed_for, is_time, past_stage_label, time_of_stage, time_opens
from extractors.tasks.who.adjuncts import opens_adjunct, time_at
from extractors.tasks.who.after_subjects import after_subject
from extractors.tasks.who.agencies import agency_at, charged_at
from extractors.tasks.who.behind_colon import set_for
from extractors.tasks.who.charged_behind import only_charges
from extractors.tasks.who.subjects import subject_and_verb
from extractors.tasks.who.turned_to import body_turned_to, turned_to_before
from extractors.tasks.words.states import only_states
from extractors.tasks.words.tense import DONE, PAST, THANKS
from extractors.tasks.words.verbs import is_verb
from vitext.lazy import regex

_FIRST = regex(r"\w+")
# "Giao Sở A tổng hợp. ‖ Yêu cầu hoàn thiện trước ngày …" is asked of Sở A, too; so is "…; trong đó ‖ yêu cầu nêu rõ …".
_REQUIRES = words(r"(?:trong đó,? )?yêu cầu(?!\w)")
_SETS_FOCUS = words(r"(?<!\w)(?:đã |sẽ )?(?:xác định|đề ra|đặt ra)(?: rõ)?(?: (?:nhiệm vụ|công tác|nội dung|việc))? $")
# "đề nghị: ‖ Mặc dù việc chuẩn bị đã tốt nhưng ‖ không được chủ quan": what is granted, and neither who acts nor what.
_GRANTED = words(r"(?:mặc dù|mặc dầu|tuy|dù|dẫu)(?!\w)[^;:.]{3,160}? (?:nhưng|song)(?! song)(?:,| vẫn)? (?=\w)")
_REACH_OF_SETTING, _LONGEST_MATTER = 40, 140  # letters
# How it went, and not what is to be done: "các cấp Hội ‖ vẫn tích cực triển khai nhiệm vụ ‖: hỗ trợ 312 phụ nữ".
_KEPT_ON = words(
    r"(?:.*(?<!\w))?(?:vẫn|luôn) (?:tích cực|nỗ lực|chủ động|duy trì|bám sát|làm tốt|kịp thời|nghiêm túc|hoàn thành)(?!\w)"
    r"(?!.*(?<!\w)(?:tới|yêu cầu|đề nghị|cần|phải|sẽ)(?!\w))"
)
# "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị ‖ phản ánh về Sở Nội vụ": those who were asked do.
_IF_HINDERED = words(
    r"(?:trong )?(?:quá trình )?[^;:.]{0,60}?(?:nếu|trường hợp|khi) (?:có |gặp |phát sinh )[^;:.]{2,80}, $"
)
_AMONG_THEM = 12  # letters
_TOWARDS = ("đối với ", "doi voi ", "về phía ", "ve phia ")
# A body by the word for what it is, in small letters: "Yêu cầu ‖ tổ ‖: rà soát lại thiết bị; …".
_SMALL_BODY = words(
    r"(?:tổ|lớp|hội|khối|nhóm|đội|khoa|đoàn|ban|cụm|bộ môn|trường|trạm|chi)(?!\w)(?: (?!cần|phải|nên)[^\W\d]+){0,3}$"
)
# "nhấn mạnh ‖ một số nhiệm vụ mà Hội Nông dân xã cần đạt được, cụ thể ‖: kết nạp 15 hội viên; …"
_SOME_WORK = words(
    r"(?:(?:một số|những|các|\d+) )?(?:nhiệm vụ|nội dung|vấn đề|công việc|việc|giải pháp)(?: [^\W\d]+){0,3}? (?:mà|để"
    r"|(?P<needed>cần|phải)(?! thiết)(?=(?:,? [^\s,;:.()]+){1,6}$)) "
)
# "đã triển khai các nhiệm vụ ‖ cần thực hiện trong tháng 12, như: …"
_STILL_TO_DO = words(r"(?<!\w)cần (?:tập trung|triển khai|tổ chức|thực hiện|làm|quan tâm)(?!\w)")
# What those who met spoke about: "Tại phiên họp, các ngành ‖ báo cáo tình hình ‖ triển khai các dự án về: …".
_REPORTS = words(
    r"(?:tại|trong) (?:hội nghị|phiên họp|cuộc họp|buổi (?:họp|làm việc)|kỳ họp"
    r"|đại hội)[^,;:.]{0,60}, [^;:.]{3,140}?(?<!\w)(?:báo cáo|nghe|trình bày|thảo luận|trao đổi|phản ánh"
    r"|cho ý kiến)(?!\w)(?: [^\W\d]+){0,4} (?:tình hình|kết quả|tiến độ|thực trạng|khó khăn)(?!\w)"
)
# Which ones are meant, and nothing told: "Đối với các dự án ‖ đã được phê duyệt ‖: Sở Xây dựng rà soát …".
# … and what is answered: "Về đề nghị của xã ‖ được dùng vốn sự nghiệp ‖: Sở Tài chính thẩm định".
_OF_THOSE = words(
    r"(?:(?:riêng|còn) )?(?:đối với|trường hợp|về (?:(?:các|những) )?(?:đề nghị|kiến nghị|đề xuất|phản ánh|nguyện vọng|ý kiến)) [^,;:.]{3,}$"
)
# What is wrong is only told: "Công tác Đoàn còn ‖ 2 hạn chế ‖: sinh hoạt chưa đều", but "Khắc phục các hạn chế: …".
_FALLS_SHORT = words(
    r"(?!.*(?<!\w)(?:khắc phục|xử lý|giải quyết|tháo gỡ|chấn chỉnh|hạn chế tối đa|giảm|cần|phải|yêu cầu|đề nghị|giao)(?!\w))"
    r"(?:.*(?<!\w))?(?:còn|có|bộc lộ|tồn tại|nêu|chỉ ra|nhận định|về) (?:[^:;]{0,24} )?(?:hạn chế|tồn tại|khuyết điểm|yếu kém|bất cập"
    r"|khó khăn|vướng mắc)(?: sau| chính| chủ yếu| cụ thể| như sau| đó là| là)*$"
)
# "Hội ‖ đã thực hiện đồng bộ các nhiệm vụ, giải pháp ‖: mở 15 lớp tập huấn": its comma begins nothing else.
_OF_ONE_SORT = words(
    r"(?<!và.)(?<!\w)(?:thực hiện|triển khai|tập trung|áp dụng)(?!\w)[^,;:.]{0,40}(?<!\w)(?:nhiệm vụ|biện pháp|mục tiêu|chương trình|kế hoạch|chính sách)"
    r", (?:giải pháp|nhiệm vụ|biện pháp|chính sách|kế hoạch|đề án)(?: (?!tới|cuối|tiếp|còn|cần)[^\W\d]+){0,4}$"
)
# "HTX Hòa An ‖ kiến nghị: ‖ hỗ trợ vay vốn; …" names nobody who must act, and asks all the same.
_STRESSES = words(r"(?:nhấn mạnh|quán triệt|nêu rõ|chỉ rõ)(?!\w)")
_PROPOSES_LIST = words(r"(?:kiến nghị|đề xuất): ?")
_STILL_TO_COME = words(r"(?<!\w)(?:yêu cầu|đề nghị|giao|cần|phải|sẽ|kết luận|thống nhất|nhiệm vụ|giải pháp)(?!\w)")


def read_clause(
    view: View, anchors: Anchors, clause: Clause, told: Told, *, frame: Frame | None, announced: int
) -> tuple[Verdict | None, Told]:
    """The directive in a clause with this frame, or None; `announced` are the bits of its anchors."""
    start, end = past_stage_label(view, clause.start, clause.end), clause.end
    if start > clause.start:
        clause = clause._replace(start=start)
    at = start
    opening = _FIRST.match(view.low, start, end)
    word = opening.group() if opening else ""
    if frame is None and word in PAST.firsts and view.match(PAST.words, start, end):
        return None, told
    if frame is None and only_states(view, start, end):
        return None, told
    if frame is None or first_colon(view, start, frame.start) >= 0:
        topic = first_colon(view, start, end if frame is None else frame.start)
        if topic >= 0 and frame is None and _tells_before(view, start, topic, asked=is_told(told)):
            return None, told
        if topic >= 0 and frame is None and describes_matter(view, start, topic, end):
            return None, told
        if topic >= 0 and topic + 1 < end:
            when = time_opens(view, start, topic) or time_of_stage(view, start, topic) or agreed_for(view, start, topic)
            told = told._replace(when=when or told.when)
            at, told, whole = after_topic(view, start, topic, end, told)
            if whole and frame is not None and only_charges(view, frame.start, end):
                frame, told = None, told._replace(firm=True)  # "Sửa mái kho: ‖ giao đ/c Hùng, xong trong tuần ‖"
            at = start if whole else at
            if at > start and frame is None and only_states(view, at, end):
                return None, told  # "1. Về kết quả tháng 9: ‖ cơ bản thống nhất với báo cáo"
    if frame is not None and frame.weak and not is_told(told) and goes_on_itself(view, start, frame):
        frame, told = None, told._replace(firm=True)  # "Chi bộ ‖ tiếp tục chỉ đạo Đoàn thanh niên …"
    if frame is not None:
        at, told, frame = _past_frame(view, clause, told, frame)
    if frame is not None and view.match(THANKS, at, end):
        return None, told
    if frame is None:
        begun = unframed(view, anchors, clause, told, at, word=word, announced=announced)
        if begun.over:
            return None, begun.told
        at, told = begun.at, begun.told
    rest = clause if at == start else Clause(at, end, clause.opens, clause.label)
    return decide(view, rest, told, framed=frame is not None, frame=frame, promised=bool(announced & PROMISE))


_ASKED = ("đề nghị ", "yêu cầu ", "de nghi ", "yeu cau ")


def _tells_before(view: View, start: int, colon: int, *, asked: bool) -> bool:
    """Whether the words before a colon tell what is over, and announce nothing that is still to be done; `asked`: things are."""
    if view.match(_FALLS_SHORT, start, colon) or (not asked and view.match(_KEPT_ON, start, colon)):
        return True
    if not asked and view.match(_REPORTS, start, colon) and not view.search(_STILL_TO_COME, start, colon):
        return True
    done = view.match(DONE, start, colon)
    if done is None or (asked and view.match(_OF_THOSE, start, done.end())):
        return False
    _, own = subject_and_verb(view, start, colon, framed=False, told=False)
    if own is not None and own.modal and own.end < done.end() - 2:
        return False  # "… tập trung ‖ 03 nhiệm vụ đã đề ra gồm:"
    if any(view.search(ahead, start, colon) for ahead in (SETS_OUT, PASSES_ON, PROPOSES)):
        return False
    if signed_to(view, start, colon) is not None or sets_counted_work(view, start, colon) is not None:
        return False
    if view.search(_STILL_TO_DO, done.end(), colon):
        return False
    if view.search(_OF_ONE_SORT, done.end(), colon):
        return True
    _, comma, last = view.low[done.end() : colon].rpartition(",")
    return not comma or (lead_in_mode(last) not in ("task", "target", "request") and not last.endswith(FOCUS))


def _same_speaker(view: View, speaker: Span | None, before: Span | None) -> bool:
    """Whether who asks asked before, in the same words: "Chính phủ giao Bộ A …. ‖ Chính phủ yêu cầu ‖ khẩn trương hoàn thiện …"."""
    if speaker is None or before is None or speaker == before:
        return False
    return view.low[slice(*speaker)].split() == view.low[slice(*before)].split()


def _sets_focus(view: View, start: int, at: int) -> Span | None:
    """Who set himself what "trọng tâm là" at `at` brings in: "Đến cuối năm, ‖ Liên minh ‖ xác định trọng tâm là …"."""
    sets = view.search(_SETS_FOCUS, max(start, at - _REACH_OF_SETTING), at)
    return named_before(view, start, sets.start() - 1) if sets and sets.start() > start else None


def _named_with_colon(view: View, start: int, told: Told, frame: Frame) -> Span | None:
    """Who is named with a colon before he is asked by whoever shares out the work: "Sở Tài chính: ‖ đề nghị ‖ thẩm định dự toán"."""
    lead = told.lead
    if lead is None or not told.firm or lead[0] < start or view.low[lead[1] : frame.start].strip(" *:"):
        return None
    return lead


def _turned_to_above(view: View, start: int, told: Told, frame: Frame) -> bool:
    """Whether an item asks those to whom its heading turns: "3. Đối với UBND các xã: ‖ - Đề nghị ‖ bố trí kinh phí"."""
    lead = told.lead
    if lead is None or not told.listed or lead[0] >= start or frame.start - start >= _AMONG_THEM:
        return False
    return view.low.endswith(_TOWARDS, 0, lead[0])


def _asked_above(view: View, start: int, told: Told) -> bool:
    """Whether an item asks those whom its lead-in asked already: "đề nghị ‖ các xã ‖ thực hiện: 1. … 2. ‖ Đề nghị ‖ nộp hồ sơ"."""
    lead = told.lead
    return lead is not None and told.listed and lead[0] < start and view.low.endswith(_ASKED, 0, lead[0])


def _behind_its_reason(view: View, at: int, end: int, told: Told) -> tuple[int, Told]:
    """Where what is stressed begins behind its reason: "lưu ý, nắng nóng kéo dài nên ‖ các xã phải …", and who acts where he is
    named before it: "lưu ý ‖ huyện ‖ còn nhiều dự án dở dang, vì vậy ‖ cần tập trung vốn"; but "lưu ý ‖ các xã tưới rừng nên cần nước".
    """
    begins = behind_reason(view, at, end)
    if begins == at:
        return _behind_matter(view, at, end), told
    subject, own = subject_and_verb(view, at, begins, framed=False, told=True)
    if own is not None and own.end < begins - 3 and subject is not None:
        return at, told
    agency = agency_at(view, at, begins) if told.lead is None else None
    return begins, told if agency is None else told._replace(lead=(at, agency))


def _behind_matter(view: View, at: int, end: int) -> int:
    """Where who must act begins behind what is stressed first: "lưu ý thời gian không còn nhiều, ‖ các quỹ phải khẩn trương …"; `at`
    where he stands there himself or behind a time, or nobody must."""
    if agency_at(view, at, end) is not None or time_at(view, at, end) is not None or opens_adjunct(view, at):
        return at
    comma = view.low.find(", ", at, min(end, at + _LONGEST_MATTER))
    agency = agency_at(view, comma + 2, end) if comma >= 0 else None
    duty = after_subject(view, agency, end) if agency is not None else None
    return comma + 2 if duty is not None and duty.modal else at


def _past_frame(view: View, clause: Clause, told: Told, frame: Frame) -> tuple[int, Told, Frame | None]:
    """Where the directive begins after a frame; the frame is spent where it only names whom it asks before a colon."""
    start, end, at = clause.start, clause.end, frame.end
    while at < end and view.low[at] in " *":  # "**Yêu cầu:** ‖ thu công nợ …"
        at += 1
    granted = view.match(_GRANTED, at, end)
    at = granted.end() if granted else at
    again = told.firm and (
        _same_speaker(view, frame.speaker, told.assigner)
        if frame.speaker is not None
        else (view.match(_REQUIRES, start) and frame.start - start < _AMONG_THEM)
        or view.match(_IF_HINDERED, start, frame.start)
        or _turned_to_above(view, start, told, frame)
        or _asked_above(view, start, told)
    )
    apart = turned_to_before(view, start, frame.start, at)
    turned = apart or body_turned_to(view, start, frame.speaker)
    if turned is None and frame.speaker is None:
        turned = _named_with_colon(view, start, told, frame)
    assigner = None if apart else frame.speaker
    if sent := sent_to(view, start, frame.start):
        assigner, turned = sent
    turned = turned or _sets_focus(view, start, frame.start)
    told = told._replace(assigner=assigner or told.assigner, lead=turned or (told.lead if again else None))
    if frame.weak:  # "Bí thư lưu ý một trong những nhiệm vụ của năm là ‖ củng cố các chi bộ yếu"
        named, firm = conclusion_at(view, at, end, told)
        if named > at:
            return named, firm, None
        at, told = _behind_its_reason(view, at, end, told)
        if view.match(_PROPOSES_LIST, frame.start, at) and is_verb(view, at):
            return at, told._replace(firm=True, mode="task"), None
    inline = first_colon(view, at, end)
    if not (0 <= inline < at + 200 and inline + 2 < end):
        return at, told, frame
    if is_time(view, at, inline):  # "yêu cầu trong quý IV: ‖ Phòng A giải ngân hết vốn; …"
        return (
            inline + 1 + (view.low[inline + 1] == " "),
            told._replace(firm=True, mode="task", when=(at, inline)),
            None,
        )
    if (time := time_at(view, at, inline)) is not None:
        # "đề nghị trong quý III, ‖ Sở A ‖ thực hiện tốt các nhiệm vụ: …"
        told, at = told._replace(when=time_opens(view, at, time) or told.when), time
    agency = agency_at(view, at, end)
    if agency is not None and agency > inline + 2:
        return at, told, frame  # "giao các Sở: ‖ Xây dựng, Công Thương ‖ công bố …"
    if agency is not None and (time := time_at(view, agency + 1, inline)) is not None:
        # "yêu cầu các xã ‖ trong quý IV ‖ tập trung thực hiện các nhiệm vụ: …"
        told = told._replace(when=time_opens(view, agency + 1, time) or told.when)
    charged = charged_at(view, at, inline)
    some_work = view.match(_SOME_WORK, at, inline)
    if charged is None and some_work:
        charged = set_for(view, at, inline)
    if charged is None and not frame.weak and view.match(_SMALL_BODY, at, inline):
        charged = (at, inline)
    needed = some_work is not None and some_work["needed"] is not None
    asks = not view.match(_STRESSES, frame.start)
    if charged is None and not needed and not announces(view, at, inline, agency, asks=asks):
        return at, told, frame
    lead = charged or ((at, agency) if agency else None)
    at = inline + 1
    while at < end and view.low[at] in " *":
        at += 1
    return at, told._replace(firm=True, lead=lead, mode="task"), None
