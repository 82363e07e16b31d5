"""Từ yêu cầu mà không phải lời yêu cầu: a noun, an act that is over, or asking that is only told of.

theo đề nghị của …      đã được giao …      bị cơ quan điều tra đề nghị truy tố
"""

from __future__ import annotations

import re

from extractors.layout.view import View, words
from extractors.tasks.asking.speakers import AND_ALSO, speaker_before
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import COUNTED, starts_agency
from extractors.tasks.words.verbs import predicate_at
from vitext.fold import fold

# A frame word after one of these is a noun or a finished act.
_NOUN_BEFORE = frozenset(
    spelling(phrase)
    for spelling in (str, fold)
    for phrase in [
        "về",
        "theo",
        "xét",
        "các",
        "những",
        "số",
        "được",
        "bị",
        "nội dung",
        "mức",
        "có",
        "tờ trình",
        "của",
        "việc",
        "không",
        "chưa",
        "để",
        "đã",
        "từ",
        "văn bản",
        "đáp ứng",
        "theo đúng",
        "này",
        "với",
        "một số",
        "công tác",
        "nhiệm vụ",
        "phát biểu",
        "ý kiến",
        "và các",
        "riêng",
        "sự",
        "tiêu thức",
        "tiêu chí",
        "quy chế",
        "thay vì",
    ]
)
# … but not the last word of a name: "Hội đồng Trị ‖ sự ‖ đề nghị", "Ban Chỉ huy quân ‖ sự ‖ yêu cầu", "Ban Chỉ đạo chuyển đổi ‖ số ‖ giao".
_ENDS_NAME = frozenset(
    spelling(name)
    for spelling in (str, fold)
    for name in ("trị sự", "quân sự", "nhân sự", "cán sự", "lãnh sự", "dân sự", "hình sự", "đổi số", "dân số")
)
_NOUN_AFTER = words(
    r"(?:của|(?:chỉ đạo|kiến nghị|nhiệm vụ|mục tiêu|nguyện vọng) của|nêu trên|trên|này|kèm theo|số|tại|và đề xuất"
    r"|, đề xuất|với|về|đó|như (?:vậy|thế|trên)|cấp trên|và (?:ubnd|ủy ban)|\d(?! tháng (?:đầu|cuối|tới|còn lại)(?!\w)))(?!\w)"
)
# "là ‖ yêu cầu bắt buộc ‖ trong phát triển", "trước ‖ yêu cầu cấp bách ‖ của thực tiễn"
_QUALITY = words(
    r"yêu cầu (?:(?:rất|hết sức|vô cùng|đặc biệt) )?(?:(?<=là.yêu.cầu.)bắt buộc|tất yếu|cấp bách|cấp thiết|bức thiết|khách quan|thiết yếu"
    r"|then chốt|sống còn|quan trọng|chính đáng|tiên quyết|nội tại|tự thân|xuyên suốt|lớn|khắt khe|ngày càng cao)(?!\w)"
)
_HANDS = (
    "ngoại ",
    "ngoai ",
    "chuyển ",
    "chuyen ",
    "bàn ",
)  # "Bộ Ngoại ‖ giao", "bàn ‖ giao"; without marks a "ban" may ask
_ASSIGNED = words(r".*(?:chỉ tiêu|dự toán|kế hoạch|biên chế|nhiệm vụ|mục tiêu)[^,;:]{0,30}$")
_PASSES = words(r"[^;:.]{0,120}?(?<!\w)(?:thông qua|biểu quyết|nhất trí|thống nhất|quyết nghị|tán thành)(?!\w)")
_WORKING = (
    tuple(  # "Đoàn công tác ‖ đề nghị", "Sở này ‖ yêu cầu", but "công tác đề nghị khen thưởng", "theo đó, này yêu cầu"
        spelling(f"{head} ")
        for spelling in (str, fold)
        for head in [
            *(f"{head} công tác" for head in ("đoàn", "tổ", "ban", "nhóm")),
            *(
                f"{head} này"
                for head in (
                    "bộ",
                    "sở",
                    "cơ quan",
                    "đơn vị",
                    "ngành",
                    "cục",
                    "tỉnh",
                    "thành phố",
                    "huyện",
                    "ban",
                    "hội",
                )
            ),
        ]
    )
)
# "Việc này ‖ giao ‖ Chủ tịch UBND các tỉnh tổ chức thực hiện": what is given, not who gives.
_THIS = words(r".*(?<!\w)(?:việc|nội dung|vấn đề|nhiệm vụ|công việc) (?:này|trên|nêu trên) $")
_MET = words(
    r"(?:phát biểu|kết luận|chủ trì|thị sát|(?:đoàn|tổ) (?:kiểm tra|giám sát|công tác)"
    r"|(?:sáng|chiều|tối|trưa)(?: nay| cùng ngày)? (?:ngày )?\d[\d/.-]*|(?:sáng|chiều|tối|trưa) (?:nay|cùng ngày)"
    r"|hôm nay|trước tình hình (?:trên|này)|(?:ngay )?(?:tại|sau|kết thúc|qua) (?:buổi |cuộc |phiên |kỳ |chuyến "
    r"|các )?(?:hội nghị|họp|làm việc|kiểm tra|giám sát|khảo sát|đối thoại|tiếp xúc"
    r"|đại hội)|theo (?:nội dung )?(?:công văn|văn bản|công điện|thông báo|kết luận|chỉ thị)(?: số [^\s,]{1,20})?"
    r"(?: này| trên| nêu trên)?,)(?!\w)[^;:]{0,200} đã $"
)
_MUST_DO = words(r"[^;:.()]{2,80}? phải (?!được(?!\w))")  # "đã yêu cầu ‖ các huyện ‖ phải …"
_NEEDS_TO = words(
    r"[^,;:.()]{2,80}? (?:cần|phải) (?!được(?!\w))"
)  # "Tại hội nghị, ông Nam đã lưu ý ‖ các chi hội cần …"
# "Phát biểu tại hội nghị, ông Nam đã nhấn mạnh ‖ một số nội dung trọng tâm: ‖ …"
_WORK_BELOW = words(
    r"(?:thêm )?(?:một số|các|những|\d+) (?:nội dung|nhiệm vụ|vấn đề|công việc|giải pháp|việc|định hướng)(?!\w)"
    r"(?! (?:đã|được|đạt|thảo luận))[^:;.]{0,120}: ?(?=\w)"
)
_DONE_TO = words(r"(?<!\w)(?:đã được(?!\w)|được [^,;:.]{2,60}? (?:phê duyệt|thông qua|chấp thuận|thành lập)(?!\w))")
ACT_OVER = words(r"(?<!\w)đã(?!\w)")
# "bị ‖ cơ quan điều tra ‖ đề nghị truy tố", "các chỉ tiêu do ‖ Tổng công ty ‖ giao", "trước việc ‖ Công ty A ‖ đề nghị …": the asking itself is told of.
_TOLD_OF = words(
    r"(?<!\w)(?:bị|do|(?<!sẽ.)(?<!cần.)(?<!phải.)(?<!cũng.)được|(?<!làm.)(?<!công.)(?<!vụ.)(?<!sự.)việc) $"
)
_THE_ACT = ("việc ", "viec ")  # "Việc Bộ A ra văn bản đề nghị …" tells of asking
_HAS = ("đã ", "da ")
_DIRECTED = words(r"(?:chỉ đạo|quán triệt|lưu ý|nhấn mạnh|nhắc nhở|phân công)(?!\w)")
# "‖ Trong quý I ‖, Sở đã đề nghị các xã …", "Trước đó, …": what was asked then may be done by now. The month of a whole date
# ("Ngày 3 ‖ tháng 5 năm 2031 ‖, Hạt Kiểm lâm đã có công văn yêu cầu …") is none.
OVER_BY_NOW = words(
    r"(?<!\w)(?:trước đó|trước đây|(?:thời gian|năm|tháng|quý|nhiệm kỳ|vừa) qua|(?:(?<!\d.)(?:quý|tháng|năm|nhiệm kỳ)"
    r"|(?<!ngày.)(?<!tháng.)\d+ (?:năm|tháng))(?: (?:đầu|cuối))? [\divx]+)(?!\w)"
)
_LONGEST_NAME = 200  # letters
_OPINION = tuple(
    spelling(f"{some} ý kiến ")
    for spelling in (str, fold)
    for some in ("có", "nhiều", "một số", "đa số", "đa số các", "phần lớn", "phần lớn các", "hầu hết", "hầu hết các")
) + tuple(
    spelling(f"có {who} ")
    for spelling in (str, fold)
    for who in ("người", "hộ", "đại biểu", "thành viên", "hội viên", "htx")
)
_LINKS_ON = words(r"(?:(?:cũng|lại|còn|và|nhưng|song|ngoài ra|bên cạnh đó),? )*$")
_OPINIONS = tuple(
    spelling(word)
    for spelling in (str, fold)
    for word in ("ý kiến, ", "đề xuất, ", "phản ánh, ", "tâm tư, ", "nguyện vọng, ", "kiến nghị, ", "ý kiến và ")
)
# What somebody must be or have: "đáp ứng tiêu chuẩn, điều kiện, ‖ yêu cầu ‖ thực hiện nhiệm vụ".
_TERMS = tuple(
    spelling(word)
    for spelling in (str, fold)
    for word in ("điều kiện, ", "tiêu chuẩn, ", "tiêu chí, ", "mục đích, ", "nhu cầu, ", "mục tiêu, ")
)
# What is answered there and then: "Tại phiên chất vấn, cô Hạnh đã yêu cầu Bệnh viện ‖ giải trình ‖ …", but not by a day.
_ANSWERED = words(
    r"[^;:.()]{2,80}? (?:(?:báo cáo )?giải trình|trả lời (?:chất vấn|các câu hỏi|câu hỏi))(?!\w)"
    r"(?![^;:.]{0,200}?(?<!\w)(?:trước|chậm nhất|trong) (?:ngày|tháng|quý|là|kỳ))"
)
_DEPUTY = words(r"(?:(?:các|một số|nhiều) )?(?:đại biểu|đb|đbqh)(?!\w)")
_QUESTION = words(
    r"[^;:.()]{2,80}? (?:(?:báo cáo )?giải trình|trả lời|làm rõ|cho biết|nêu rõ|giải thích)(?!\w)"
    r"(?![^;:.]{0,200}?(?<!\w)(?:trước|chậm nhất|trong) (?:ngày|tháng|quý|là|kỳ))"
)
# What was asked was done since: "đã yêu cầu nhà thầu khắc phục, ‖ đến nay đã ‖ sửa được 2/5 vị trí".
_DONE_SINCE = words(r", (?:đến nay|hiện nay|hiện),? (?:cơ bản )?đã(?!\w)")
_NAMED_WITH = (*_OPINIONS, *_TERMS)
_TWO_WORDS = 20
# Who was chosen for an honour: "bình xét 2 đơn vị ‖ đề nghị ‖ tặng Cờ thi đua", "… và 5 đơn vị ‖ đề nghị ‖ UBND tỉnh khen thưởng".
CHOOSES = r"(?:bình xét|bình chọn|suy tôn|bình bầu|xét chọn|xét duyệt|bầu chọn)(?!\w)"
_CHOSEN = words(
    rf"(?<!\w){CHOOSES}(?:[^;:.,]|,(?! đồng thời)){{0,60}}(?: đề nghị [^;:.]{{3,90}} (?:và|,) \d[^;:.,]{{0,40}})? $"
)
_CHOSEN_REACH = 220  # letters


def is_noun(view: View, opening: int, at: int, asked: re.Match[str]) -> bool:
    """Whether the word before or after a word of asking makes it a noun or a finished act, as in "theo đề nghị của"."""
    if view.low.endswith(_NAMED_WITH, opening, at) and starts_agency(view, asked.end()) is None:
        return True  # "nêu 12 ý kiến, ‖ kiến nghị ‖, tập trung vào …", "đủ tiêu chuẩn, ‖ yêu cầu ‖"
    if view.match(_QUALITY, at):
        return True
    return noun_goes_on(view, at, asked) or (
        _follows_noun(view, opening, at)
        and not view.low[opening:at].endswith(_WORKING)
        and not _is_given(view, opening, at)
        and not _asked_there(view, opening, at, asked)
    )


def noun_goes_on(view: View, at: int, asked: re.Match[str]) -> bool:
    """Whether a word of asking goes on as a noun does: "đề nghị ‖ của các xã", but not "giao: ‖ 1. …", where an item begins."""
    return (
        ":" not in view.low[at : asked.end()]
        and view.match(_NOUN_AFTER, asked.end()) is not None
        and starts_agency(view, asked.end()) is None
        and not view.match(COUNTED, asked.end())
    )


def is_handed(view: View, opening: int, at: int) -> bool:
    """Whether "giao" is part of another word or hands over figures: "bàn ‖ giao", "dự toán được ‖ giao"."""
    return view.low.startswith("giao", at) and (
        view.low[opening:at].endswith(_HANDS)
        or (view.match(_ASSIGNED, opening, at) is not None and not _charges_too(view, opening, at))
    )


def _charges_too(view: View, opening: int, at: int) -> bool:
    """Whether a body is charged by those who passed figures before: "Đại hội thông qua 8 chỉ tiêu ‖ và giao ‖ Ban Thường vụ …"."""
    if not view.match(AND_ALSO, max(opening, at - 4), at) or not view.match(_PASSES, opening, at):
        return False
    return agency_at(view, at + len("giao "), min(len(view.low), at + _LONGEST_NAME)) is not None


def only_tells(view: View, start: int, speaker: int) -> bool:
    """Whether the asking itself is told of: "được ‖ UBND quận ‖ giao dự án", "‖ Việc Bộ A ra văn bản đề nghị …"."""
    return (
        view.low.startswith(_THE_ACT, speaker)
        or view.search(_TOLD_OF, max(start, speaker - _TWO_WORDS), speaker) is not None
    )


def _is_given(view: View, opening: int, at: int) -> bool:
    """Whether only the matter that is given to somebody stands before the word: "Nội dung này ‖ giao Sở Tài chính …"."""
    return view.match(_THIS, opening, at) is not None


def _asked_there(view: View, opening: int, at: int, asked: re.Match[str]) -> bool:
    """Whether a meeting was where somebody "đã yêu cầu", or a body must do it: what was asked is still to be done."""
    met = view.match(_MET, opening, at) is not None
    if met and view.match(_WORK_BELOW, asked.end()):
        return True
    if starts_agency(view, asked.end()) is None:
        return False
    if view.search(_DONE_SINCE, asked.end(), min(len(view.low), asked.end() + _LONGEST_NAME)):
        return False
    if view.match(_ANSWERED, asked.end()):
        return False
    if asked.lastgroup == "ask" and (met or view.match(_MUST_DO, asked.end())):
        return True
    if asked.lastgroup == "say" and met and view.match(_NEEDS_TO, asked.end()):
        return True
    return _still_asked(view, opening, at, asked)


def _still_asked(view: View, opening: int, at: int, asked: re.Match[str]) -> bool:
    """Whether somebody who is named has asked a body, and the sentence tells no time that is over: "‖ Bộ A đã yêu cầu Sở B rà soát …"."""
    said = at - len("đã ")
    if not view.low.startswith(_HAS, said) or view.match(_DIRECTED, at) or view.search(OVER_BY_NOW, opening, said):
        return False
    spoke, who = speaker_before(view, opening, said)
    stop = min(len(view.low), asked.end() + _LONGEST_NAME)
    agency = agency_at(view, asked.end(), stop)
    return spoke and who is not None and agency is not None and predicate_at(view, agency + 1, stop) is not None


def answered_there(view: View, speaker: int, asked: int) -> bool:
    """Whether a deputy only puts a question by asking: "Đại biểu A yêu cầu Trưởng Thuế tỉnh ‖ làm rõ trách nhiệm"."""
    return view.match(_DEPUTY, speaker) is not None and view.match(_QUESTION, asked) is not None


def is_proposed(view: View, opening: int, at: int, asked: re.Match[str]) -> bool:
    """Whether it is somebody's opinion that a body should act: "Tại hội nghị, ‖ có ý kiến đề xuất ‖ Hội Nông dân tỉnh hướng dẫn …"."""
    return (
        view.low[opening:at].endswith(_OPINION)
        and not view.search(ACT_OVER, opening, at)
        and starts_agency(view, asked.end()) is not None
    )


def proposes_there(view: View, opening: int, carried: int, at: int, asked: re.Match[str]) -> bool:
    """Whether an opinion that a body should act stands at the head of a clause: "…; ‖ có ý kiến đề nghị ‖ HĐQT công khai dư nợ"."""
    return view.match(_LINKS_ON, opening, carried) is not None and is_proposed(view, opening, at, asked)


def is_finished(view: View, opening: int, at: int, *, weak: bool) -> bool:
    """Whether a frame word goes on with an act that is over: "đã được kiểm tra và đề nghị", "đã phối hợp và chỉ đạo", or
    says what those are for who were chosen: "bình xét 2 đơn vị ‖ đề nghị ‖ tặng Cờ thi đua".
    """
    if view.search(_CHOSEN, max(opening, at - _CHOSEN_REACH), at):
        return True
    if not view.match(AND_ALSO, max(opening, at - 4), at):
        return False
    return view.search(ACT_OVER if weak else _DONE_TO, opening, at) is not None


def _follows_noun(view: View, opening: int, at: int) -> bool:
    """Whether the word or two before a frame word make it a noun or a finished act: "theo đề nghị", "đã giao"."""
    before = view.low[max(opening, at - _TWO_WORDS) : at]
    if before[-1:] != " ":
        return False
    last = before.split()[-2:]
    both = " ".join(last)
    return bool(last) and (last[-1] in _NOUN_BEFORE or both in _NOUN_BEFORE) and both not in _ENDS_NAME
