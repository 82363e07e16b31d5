"""Lời dẫn có dấu hai chấm: who asks, who is asked, and whether what stands below is to be done.

đề nghị Chi bộ: ‖ Thứ nhất, …      đồng chí Chủ tịch kết luận như sau: ‖ 1. …      Để đạt mục tiêu trên, thành phố cần: ‖ - …
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.agenda import names_matter, names_other_matters
from extractors.layout.modes import Mode, lead_in_mode
from extractors.layout.sections import Placed
from extractors.layout.view import View, words
from extractors.tasks.anchors import FRAME, Anchors
from extractors.tasks.asking.decided import decided_there
from extractors.tasks.asking.frames import Frame, find_frame
from extractors.tasks.asking.persons import spoke_before
from extractors.tasks.asking.sent_papers import sent_to
from extractors.tasks.asking.speakers import SPEAKER, named_before
from extractors.tasks.blocks.contexts import Context
from extractors.tasks.blocks.lead_in_words import GENERIC, GIVEN_MATTERS, ROLE, STATES
from extractors.tasks.blocks.work_below import does_work_below, singled_out
from extractors.tasks.clauses import clauses
from extractors.tasks.told import Told, is_told
from extractors.tasks.who.adjuncts import time_at
from extractors.tasks.who.after_subjects import after_subject
from extractors.tasks.who.agencies import agency_at, charged_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.who.behind_colon import does_following, set_for
from extractors.tasks.who.subjects import subject_and_verb
from extractors.tasks.words.verbs import predicate_at

_ANNOUNCES = words(
    r".*(?:sau|sau đây|như sau|gồm|cụ thể|dưới đây|nội dung|nhiệm vụ|giải pháp|công việc|trọng tâm|phấn đấu"
    r"|kết luận|phân công|yêu cầu|đề nghị|tại hội nghị|như|triển khai (?:các |một số )?(?:phương án|biện pháp)"
    r"|(?:nội dung|định hướng|phương hướng|nhiệm vụ|giải pháp) [^,;:]{3,60} là)[^:]{0,40}:\**\s*$"
)
_CHARGED = words(
    r" (?:có (?:các |những )?(?:nhiệm vụ|trách nhiệm|quyền(?: hạn)?(?:,| và) (?:nhiệm vụ|trách nhiệm))|chịu trách nhiệm|thực hiện|tập trung)(?!\w)"
)
_COMMANDS = words(
    r".*(?<!\w)(?:(?:chỉ thị|ra lệnh)(?: như sau| các nội dung sau)?"
    r"|(?:thống nhất|nhất trí|quyết định) (?:triển khai|tổ chức|thực hiện)(?!\w)[^:]{0,60})\s*:"
)
# Words of duty or agreement in a lead-in whose nouns announce nothing: "Thời gian tới, Hội cần:", "thống nhất các việc:".
_DUTIES = words(
    r".*(?<!\w)(?:cần|phải|sẽ|tập trung|phấn đấu|định hướng|biện pháp|thống nhất|mong muốn"
    r"|cam kết)(?!\w)[^:]{0,70}:\**\s*$"
)
_BOUND = words(
    r"[ ,]*(?:cần|phải|sẽ|tập trung|phấn đấu|định hướng|thống nhất|mong muốn|cam kết|tiếp tục|thực hiện)(?!\w)"
)
# … and nothing else of whoever is bound: "Các xã (nhất là nơi có hợp tác xã yếu) ‖ phải:", "Cấp ủy các cấp ‖ cần tập trung:".
_ONLY_BOUND = words(
    r"(?: ?\([^()]*\))?[ ,]*(?:cần|phải|cần phải)(?: (?:tiếp tục|chủ động|tập trung|thực hiện|làm|bảo đảm|đảm bảo|lưu ý"
    r"|chú ý))?$"
)
# Whoever undertakes what stands below is named whole, whatever verbs his name holds: "‖ Giảng viên hướng dẫn ‖ cam kết:".
_NAME_WORD = r"(?!(?:đã|cùng|để|cần|phải|khi|bản|yêu cầu|đề nghị)(?!\w))[^\s,;:.()]+"
_VOWS = words(rf"(?P<who>{_NAME_WORD}(?: {_NAME_WORD}){{0,5}}?) (?:xin )?cam kết(?: sẽ)?$")
# "Toàn thể hội viên ‖ hãy ‖ giữ nghiêm quy ước bằng những việc cụ thể sau:"
_URGES = words(r"(?<!\w)hãy (?=\w)")
_DONE = words(r"(?<!\w)(?:đã|đạt|được|đánh giá|vừa|kết quả|gồm)(?!\w)")
_HEEDS = words(r" (?:cần|phải|cần phải) (?:lưu ý|chú ý|tập trung|quan tâm|thực hiện)(?!\w)")
_TOWARDS = words(r"đối với (?=\w)")
_GUIDES = words(r"(?<!\w)hướng dẫn ")
_ASKS_FOR = words(r"(?:yêu cầu|đề nghị|giao(?: cho)?|chỉ đạo|phân công) (?=\w)")
_INSTRUCTS = words(r"(?<!\w)(?:chỉ thị|ra lệnh)(?: cho)? (?=\w)")
# What a meeting resolves stands below, whatever its parts are called: "Đại hội chi bộ ‖ đề ra nghị quyết như sau:".
_RESOLVES = words(
    r".*(?<!\w)(?:đề ra|ra|quyết định|thống nhất|biểu quyết) nghị quyết(?!\w)[^.;:]{0,90} (?:như sau|sau"
    r"|sau đây)\s*:\**\s*$"
)
# A programme of work that is adopted, its topics below: "Thông qua ‖ chương trình giám sát ‖ năm 2031 của Hội đồng, gồm 02 chuyên đề sau:".
_PROGRAMME = words(
    r"(?:.*(?<!\w))?(?:thông qua|thống nhất|nhất trí|tán thành|ban hành|phê chuẩn)(?: về)? (?:chương trình"
    r"|kế hoạch) (?:giám sát|kiểm tra|khảo sát|thanh tra)(?!\w)[^:;.]{0,160}? (?:gồm|như sau|sau"
    r"|sau đây)(?!\w)[^:;.]{0,60}:\**\s*$"
)
_WORK_IN_GENERAL = words(
    r"(?! ?:)[^.;:]{0,160}?(?<!\w)(?:thực hiện|triển khai|tập trung)(?: [^\s.;:]+){0,4} (?:các|một số|những) (?:nhiệm vụ"
    r"|giải pháp|nội dung|công việc|biện pháp|việc)(?!\w)[^.;:]{0,160}\.?$"
)
_WHOSE = words(r"(?<!\w)của (?=\w)")
# What is shared out, and nobody who gets it: "Triển khai kế hoạch năm học và phân công ‖ chuyên môn ‖:".
_SHARED_OUT = words(r"(?:chuyên môn|công việc|công tác|lao động|giảng dạy|trực|phần hành)(?!\w)[^,;:]{0,30}$")
# A short heading says when work is shared out, and asks nothing itself: "Phân công nhiệm vụ ‖ tuần tới:".
_SHARES_OUT = words(r"\**(?:phân công|giao) (?:các )?(?:nhiệm vụ|công việc|việc)(?! cho(?!\w))(?: [^\s,;:]+){0,5}$")
_DIRECTS = words(r"(?<!\w)chỉ đạo ")
# What those who were asked in the sentence itself are to heed besides: "…; đồng thời chú trọng một số nội dung sau:".
_BESIDES = words(
    r"[;,.] (?:đồng thời|bên cạnh đó|ngoài ra|trong đó),? (?:cần |phải )?(?:chú trọng|lưu ý|tập trung|thực hiện|quan tâm|làm tốt|triển khai)"
    r"(?!\w)[^:;.]{0,40} (?:nội dung|việc|nhiệm vụ|vấn đề|điểm|công việc|giải pháp)(?!\w)[^:;.]{0,40} (?:sau|sau đây|như sau)$"
)
# "giao các sở, ngành thực hiện các nội dung ‖ sau. Cụ thể:"
_GOES_INTO = words(r"(?<!\w)sau[.,;] ?(?:cụ thể|trong đó)(?: như sau| là)?$")
# A body that sets itself the tasks below: "Năm 2033, ‖ Liên minh HTX tỉnh ‖ xác định 5 nhiệm vụ trọng tâm:".
_SETS_ITSELF = words(
    r" (?:đã |cũng |sẽ )?(?:xác định|đề ra|đặt ra|đưa ra)(?: rõ)? (?:các |những |một số |nhiều |\d+ )?(?:nhóm )?(?:nhiệm vụ|giải pháp"
    r"|chỉ tiêu|mục tiêu|công việc|phương hướng|nội dung)(?!\w)[^:]{0,80}$"
)
_IN_OFFICE = words(
    r"(?:(?:phó )?(?:thủ tướng|chủ tịch|bí thư|chủ nhiệm)|(?:tổng |phó )*giám đốc|bộ trưởng|thứ trưởng|lãnh đạo|chính phủ|thường trực)(?!\w)"
)
_SOME_MATTERS = words(
    r"[ ,]*(?:về )?(?:một số|những|các|mấy|\d+) (?:nội dung|vấn đề|điểm|việc|công việc|yêu cầu|nhiệm vụ|giải pháp|định hướng)(?!\w)"
)
_LONGEST_OPENING = 30  # letters
_ONE_BY_ONE = ("từng ", "tung ")
_GIVES_OUT = words(r".*(?<!\w)(?:phân công|phân nhiệm|phân việc|chia việc|giao (?:việc|nhiệm vụ))(?: [^\W\d]+){0,4} $")
_LONG_LEAD_IN, _SENTENCE = 120, 50  # a lead-in of several sentences; what is more than "Cụ thể như sau"
_HAS_TO_SAY = words(r"[,;] [^,;:]{3,80} (?:có ý kiến|kết luận|yêu cầu|chỉ đạo)(?!\w)[^,;:]{0,60}$")
_OVERS = ("đã ", "da ", "vừa ", "vua ")
_OVER = 4  # letters
_NUMBERED = frozenset(("number", "decimal", "letter", "paren"))
_LONGEST_NAME, _LONGEST_ASKING = 260, 600


def opened_by_lead_in(seen: View, anchors: Anchors, item: Placed, told: Told, at: int, stop: int) -> Context | None:
    """The context of the lead-in `text[at:stop]`, behind which a colon stands."""
    end = item.block.end
    further = seen.search(_GOES_INTO, max(at, stop - _LONGEST_OPENING), stop)
    stop = further.start() + len("sau") if further else stop
    tail = max(at, stop - 160)

    def opens(mode: Mode, lead: Span | None, assigner: Span | None = None) -> Context:
        if lead is not None and seen.low.startswith(_ONE_BY_ONE, lead[0]) and seen.match(_GIVES_OUT, at, lead[0]):
            lead = None  # "phân công ‖ từng đồng chí ‖ như sau:": each has work of his own
        return Context(item.level, bool(item.block.kind), mode, lead, assigner or told.assigner, heading=False)

    frame = _last_frame(seen, anchors, at, stop)
    if frame is not None and frame.weak and seen.search(_HAS_TO_SAY, frame.end, stop):
        frame = None  # "Xét đề nghị …, đề xuất phương án xử lý các hội, ‖ Chủ tịch UBND tỉnh có ý kiến như sau:"
    if frame is not None:
        towards = seen.match(
            _TOWARDS, frame.end, stop
        )  # "Yêu cầu ‖ đối với ‖ Sở Nội vụ trong công tác lưu trữ như sau:"
        begin, speaker = towards.end() if towards else frame.end, frame.speaker
        if speaker is None and told.assigner is None:
            speaker = spoke_before(seen, at, frame.start)
        begin = _behind_when(seen, begin, stop)
        agency = agency_at(seen, begin, stop)
        lead = charged_at(seen, begin, stop) or _whole(seen, begin, agency, stop) or _heeding(seen, at, stop)
        if sent := sent_to(seen, at, frame.start):
            speaker, lead = sent[0], lead or sent[1]
        return opens("task", lead, speaker)
    asked = _asked_there(seen, anchors, at, stop)
    if asked is not None:
        return opens("task", asked)
    if seen.match(_COMMANDS, tail, end):
        return opens("task", None, _speaker(seen, at, stop))
    if seen.match(_RESOLVES, tail, end):
        return opens("task", None)._replace(level=item.level - bool(item.block.kind))
    if told.official and seen.match(_PROGRAMME, at, end):
        whose_work = seen.search(_WHOSE, at, stop)
        body = agency_at(seen, whose_work.end(), stop) if whose_work else None
        return opens("task", (whose_work.end(), body) if whose_work and body else None)
    last_of_all = _last_sentence(seen, at, stop) if stop - at > _LONG_LEAD_IN else at
    if told.lead is None and is_told(told) and (doing := does_following(seen, last_of_all, stop)):
        return opens("task", doing)
    if not told.official and (doing := does_work_below(seen, _last_sentence(seen, at, stop), stop)):
        return opens("task", doing)
    if told.mode != "result" and (apart := singled_out(seen, at, stop)):
        return opens("task", apart)
    said = lead_in_mode(seen.low[max(tail, last_of_all if stop - last_of_all > _SENTENCE else at) : stop])
    if said == "none" and item.mode == "task" and names_other_matters(seen.text[at:stop]):
        return opens("task", None)  # "III. MỘT SỐ Ý KIẾN KHÁC:" of a notice
    if (
        said in ("result", "none")
        and item.block.kind in _NUMBERED
        and is_told(told)
        and names_matter(seen.text[at:stop])
    ):
        return None  # "kết luận như sau: ‖ 2. Về kết quả kiểm tra: ‖ a) Phòng A …": what was asked above still is
    if said == "result" and (last := _last_sentence(seen, at, stop)) > at and (bound := _bound(seen, last, stop)):
        return opens("task", bound)  # "Kết quả còn hạn chế. ‖ Để khắc phục, các xã cần thực hiện các việc sau:"
    if said in (None, "none") and not told.official and (decided := decided_there(seen, tail, stop)):
        return opens("task", decided.who)
    if said is not None and (seen.match(_ANNOUNCES, tail, end) or len(seen.low[at:stop]) < 80):
        to_do = said in ("task", "request")
        if (
            (to_do or said == "target" or is_told(told))
            and predicate_at(seen, at, stop) is not None
            and not seen.match(GENERIC, tail, end)
            and not seen.match(_SHARES_OUT, at, stop)
        ):
            return None
        agency = agency_at(seen, at, stop)
        if agency is not None and seen.match(_CHARGED, agency, stop):
            return opens(said, (at, agency))
        bound = _bound(seen, at, stop) if to_do else None
        if bound is not None:
            return opens(said, bound)
        guided = seen.search(_GUIDES, tail, stop) if said == "task" else None
        follows = agency_at(seen, guided.end(), stop) if guided else None
        lead = (guided.end(), follows) if guided and follows else set_for(seen, at, stop) if to_do else None
        if lead is None and (itself := _sets_itself(seen, at, stop)):
            return opens(said, itself)
        return opens(said, lead, _speaker(seen, at, stop))
    if said is None and seen.match(_ANNOUNCES, tail, end) and not seen.search(_DONE, tail, stop):
        whose = set_for(seen, at, stop)  # what is set for somebody stands far before "như sau:"
        if whose is not None:
            return opens("task", whose)
        if seen.search(_URGES, at, stop) and (bound := _bound(seen, at, stop)):
            return opens("task", bound)
    if said is None and (bodies := _only_bound(seen, at, stop)):
        return opens("task", bodies)
    if said != "none" and seen.search(_BESIDES, tail, stop) and anchors.kinds_in(at, stop) & FRAME:
        return opens("task", None)
    if said is None and not told.official and seen.match(_DUTIES, tail, end) and not seen.search(_DONE, tail, stop):
        vows = seen.match(_VOWS, at, stop)
        if vows and starts_agency(seen, at) is not None:
            return opens("task", vows.span("who"), vows.span("who"))
        agency = agency_at(seen, at, stop)
        lead = (at, agency) if agency is not None and seen.match(_BOUND, agency, stop) else None
        lead = lead or _behind_time(seen, at, stop)
        return opens("task", lead, None if lead else _speaker(seen, at, stop))
    return None


def _asked_there(seen: View, anchors: Anchors, at: int, stop: int) -> Span | None:
    """Who is asked for what stands below, where the asking is told of, or several are asked: "đã yêu cầu ‖ Bộ Y tế ‖ thực hiện
    các nhiệm vụ sau:", "chỉ đạo ‖ Trưởng các phòng, ban; Chủ tịch UBND các xã ‖ tập trung thực hiện các nhiệm vụ sau:"."""
    for place in anchors.of(FRAME, at, stop):
        asks = seen.match(_ASKS_FOR, place, stop)
        end = agency_at(seen, asks.end(), stop) if asks else None
        if asks is None or end is None:
            continue
        told_of = seen.low[max(place - _OVER, at) : place].endswith(_OVERS)
        several = seen.low.find(";", asks.end(), end) >= 0
        if (told_of or several) and (
            end == stop or (seen.match(GENERIC, max(end, stop - 90), stop) and after_subject(seen, end, stop))
        ):
            return asks.end(), end
    instructs = seen.search(_INSTRUCTS, at, stop)
    end = agency_at(seen, instructs.end(), stop) if instructs else None
    if instructs and end and seen.match(GENERIC, max(end, stop - 90), stop) and after_subject(seen, end, stop):
        return instructs.end(), end
    return None


def asked_in_general(seen: View, anchors: Anchors, at: int, stop: int) -> Span | None:
    """Who is told to have been asked for work that the lead-in below goes into: "đã yêu cầu ‖ các Sở ‖ thực hiện các nhiệm vụ được giao."."""
    for place in anchors.of(FRAME, max(at, stop - _LONGEST_ASKING), stop):
        asks = seen.match(_ASKS_FOR, place, stop)
        end = agency_at(seen, asks.end(), stop) if asks else None
        if asks and end and seen.match(_WORK_IN_GENERAL, end, stop):
            return asks.end(), end
    return None


# When, set apart behind who is asked: "đề nghị mỗi học viên‖, sau khi về đơn vị mình:".
_WHEN_ASIDE = words(
    r", (?:ngay )?(?:sau khi|trước khi|trong khi|khi|từ nay|ngay từ|trong|trước mắt|sau)(?!\w)[^;:]{2,90}$"
)


def _whole(seen: View, begin: int, agency: int | None, stop: int) -> Span | None:
    """Who is asked before a colon: the whole of it, where nothing says what to do: "Giao ‖ người đứng đầu các phòng ‖:"."""
    if agency is None and seen.match(_SHARED_OUT, begin, stop):
        return None
    rest = begin if agency is None else agency
    if agency is not None and seen.match(_WHEN_ASIDE, agency, stop):
        return begin, agency
    if agency is not None and seen.match(_SOME_MATTERS, agency, stop):
        return begin, agency  # "lưu ý ‖ HĐQT, Ban kiểm soát ‖ một số vấn đề:"
    if (
        rest < stop
        and stop - begin < _LONGEST_NAME
        and predicate_at(seen, begin, stop) is None
        and after_subject(seen, rest, stop) is None
        and not seen.search(STATES, rest, stop)
        and not seen.match(GENERIC, max(begin, stop - 90), stop)
        and not seen.match(ROLE, rest, stop)
        and not seen.search(GIVEN_MATTERS, begin, stop)
    ):
        return begin, stop
    return (begin, agency) if agency is not None else None


def _heeding(seen: View, at: int, stop: int) -> Span | None:
    """Who must heed what stands below: "Trong năm 2026, ‖ Tổng công ty ‖ cần lưu ý một số điểm sau:"."""
    heeds = seen.search(_HEEDS, max(at, stop - 90), stop)
    return named_before(seen, at, heeds.start()) if heeds else None


def _bound(seen: View, at: int, stop: int) -> Span | None:
    """Who is bound to what stands below, after an aim or a time: "Để đạt mục tiêu trên, ‖ thành phố ‖ cần tập trung các nhiệm vụ sau:".

    Of several sentences the last one says it: "Năm nay nhiều khó khăn. ‖ Thành phố ‖ cần tập trung …:"."""
    at = _last_sentence(seen, at, stop)
    subject, predicate = subject_and_verb(seen, at, stop, framed=False, told=True)
    if subject is None or predicate is None or not predicate.modal:
        return None
    directs = seen.search(
        _DIRECTS, predicate.start, predicate.end + 1
    )  # "Chính phủ sẽ chỉ đạo ‖ các bộ, ngành ‖ thực hiện …:"
    directed = agency_at(seen, directs.end(), stop) if directs else None
    return (directs.end(), directed) if directs and directed else subject


def _only_bound(seen: View, at: int, stop: int) -> Span | None:
    """Who is named and bound, with nothing told of him besides: "‖ Ban Quản trị các hợp tác xã ‖ phải:"."""
    agency = agency_at(seen, at, stop)
    return (at, agency) if agency is not None and seen.match(_ONLY_BOUND, agency, stop) else None


def _behind_time(seen: View, at: int, stop: int) -> Span | None:
    """Who is to do what stands below, named behind a time: "Trong 6 tháng cuối năm, ‖ các phòng ‖ tập trung thực hiện:"."""
    begin = _last_sentence(seen, at, stop)
    time = time_at(seen, begin, stop)
    while time is not None and time < stop and seen.low[time] in ", ":
        time += 1
    agency = agency_at(seen, time, stop) if time is not None else None
    return (time, agency) if time is not None and agency is not None and seen.match(_BOUND, agency, stop) else None


def _sets_itself(seen: View, at: int, stop: int) -> Span | None:
    """The body that sets itself what stands below, not a meeting nor somebody in office, who set it for others."""
    begin = _last_sentence(seen, at, stop)
    sets = seen.search(_SETS_ITSELF, begin, stop)
    who = named_before(seen, begin, sets.start()) if sets else None
    if who is None or seen.match(_IN_OFFICE, who[0]):
        return None
    return None if seen.match(SPEAKER, who[0]) and not seen.low.startswith("ban ", who[0]) else who


def _behind_when(seen: View, at: int, stop: int) -> int:
    """Where who is asked is named behind a time: "yêu cầu trong quý III, ‖ các đội thủy nông ‖ thực hiện các việc sau:"; else `at`."""
    time = time_at(seen, at, stop)
    return time if time is not None and time < stop and starts_agency(seen, time) is not None else at


def _last_sentence(seen: View, at: int, stop: int) -> int:
    """Where the last sentence of a lead-in begins."""
    if seen.low.find(". ", at, stop) < 0:
        return at
    return max((piece.start for piece in clauses(seen.text, at, stop) if piece.opens), default=at)


def _last_frame(seen: View, anchors: Anchors, at: int, stop: int) -> Frame | None:
    """The last frame of a lead-in, by which what stands below is asked; the frame may end the lead-in ("… xã yêu cầu:")."""
    last = None
    if not anchors.kinds_in(at, stop) & FRAME:
        return None
    for clause in clauses(seen.text, at, stop):
        for low in (clause.start, _after_last_comma(seen, clause.start, clause.end)):
            places = anchors.of(FRAME, low, clause.end + 5)
            frame = find_frame(seen, low, clause.end + 5, places=places, only_first=False)
            if frame is not None and clause.end >= stop - 1:
                last = frame
                break
    return last


def _after_last_comma(seen: View, start: int, end: int) -> int:
    comma = seen.low.rfind(",", start, end)
    return comma + 1 if comma >= 0 else start


def _speaker(seen: View, at: int, stop: int) -> Span | None:
    """Who concludes in "Sau khi nghe …, đồng chí Chủ tịch kết luận như sau:"."""
    sentence = seen.low.rfind(". ", at, stop)
    place = _after_last_comma(seen, at if sentence < 0 else sentence + 2, stop)
    behind = seen.low.rfind("; ", at, stop)
    place = max(place, behind + 2) if behind >= 0 else place
    while place < stop and seen.low[place] == " ":
        place += 1
    agency = agency_at(seen, place, stop)
    return (place, agency) if agency else None
