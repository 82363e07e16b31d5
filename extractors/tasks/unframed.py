"""Mệnh đề không có khung: what stands before the directive where nobody is named who asks: a topic, a time to come, a promise,
an agreement, a reason; and whether the clause only tells what is over.

Về nhiệm vụ tháng 11, ‖ hoàn chỉnh …      Hội nghị thống nhất ‖ mở lớp …      ông Nam cho biết ‖ ngành sẽ …
"""

from __future__ import annotations

from typing import NamedTuple

from extractors.layout.view import View, words
from extractors.tasks.anchors import AGREED, DUTY, FRAME, PROMISE, Anchors
from extractors.tasks.asking.agreed import agreed_at
from extractors.tasks.asking.begins_behind import SET_WORDS, after_event, announced_at, conclusion_at
from extractors.tasks.asking.framing import ANNOUNCING, PERSON
from extractors.tasks.asking.goes_over import goes_over, opens_telling, told_to_do
from extractors.tasks.asking.undertakings import promised_at, who_vows
from extractors.tasks.clauses import Clause
from extractors.tasks.colons import first_colon
from extractors.tasks.told import Told, is_told
from extractors.tasks.topics import TOPIC
from extractors.tasks.when.times import is_time, time_among
from extractors.tasks.who.after_subjects import after_subject
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.words.phrases import begins
from extractors.tasks.words.tense import APPROVES, DONE_START
from extractors.tasks.words.verbs import predicate_at

_AFTER = "sau khi "
_AGREES_ON = ("nhất trí ", "nhat tri ")  # "Hai bên nhất trí mở thêm cửa khẩu; ‖ nhất trí ‖ trao đổi đoàn …"
# Who tells something else after an adjunct: "Trao đổi với phóng viên, ‖ ông Nam cho biết …".
_TELLS = words(
    r"(?<!\w)(?:(?P<said>cho biết|cho hay|cho rằng|khẳng định|bày tỏ|nhận định|nói rằng|trả lời|ghi nhận|biểu dương|đánh giá(?: rất)? cao"
    r"|hoan nghênh|chúc mừng|cảm ơn|chia sẻ|đồng tình|thừa nhận|nhìn nhận|lý giải|giải thích|nói (?:thẳng|thêm|vui|chắc)|nhắc (?:lại )?(?:chuyện|thời)|kể (?:lại|rằng|chuyện)|nhận thấy|tâm sự|bộc bạch|so sánh|than(?= (?:sổ|vốn|khó|giá|là|rằng|phiền|đường|nước))|phàn nàn)|cho thấy|(?P<did>đã|cũng đã|vừa))(?!\w)"
)
# What somebody does when he speaks, named before him: "Tiếp thu ý kiến của các HTX, ‖ đại diện các sở, ngành đã giải đáp …".
_SPEAKING = words(
    r"(?:tiếp thu|giải trình|giải đáp|trả lời|trao đổi|phát biểu|chỉ đạo|kết luận|báo cáo|tham luận|thông tin|phản ánh|làm rõ|góp ý)(?!\w)"
)
# What those who are asked are to do, unlike what was approved: "UBND huyện: ‖ - Phê duyệt phương án …".
_APPROVES_PLAN = words(
    r"phê duyệt (?:các |những )?(?:kế hoạch|phương án|danh sách|đề án|dự án|hồ sơ|chủ trương|quy trình|nhiệm vụ|dự toán|quyết toán"
    r"|thiết kế|quy hoạch|đồ án|chương trình|nội dung|mức|kết quả (?:lựa chọn|đấu thầu|trúng))(?!\w)"
)
_NEEDS = words(r"[^,;:.]{3,80}, (?=(?:cần|phải|nên|xin (?:được )?(?:cấp |mua |hỗ trợ )?(?:thêm|bổ sung))(?!\w))")
_BEGS_MORE = (", xin ",)
# "Bà Lan: ‖ Theo tôi ‖ nên mua máy mới"
_IN_MY_VIEW = words(
    r"(?:theo (?:ý kiến |ý |quan điểm )?(?:của |cá nhân )*(?:tôi|em|cháu)|(?:cá nhân )?(?:tôi|em|cháu) (?:thấy|nghĩ)"
    r"|ý kiến (?:của )?(?:tôi|em|cháu))(?: (?:là|thì|rằng))?,? (?=(?:thì )?(?:nên|cần|phải|không nên|chưa nên)(?!\w))"
)
# "Anh Toàn: ‖ em ‖ xin nhận phần trang trí": he himself does; "Cô Ngân: ‖ Xin ‖ bổ sung sách cho thư viện": whoever it is.
_MYSELF = words(r"(?:tôi|em|mình|cháu|chúng tôi|chúng em)(?: cũng)? (?=(?:xin|sẽ|nhận|hứa|cam kết)(?!\w))")
_BEGS = words(
    r"xin (?=(?:được )?(?:bổ sung|hỗ trợ|cấp|lắp|mua|sửa|tăng|thêm|mở|đầu tư|xây|làm|trang bị|gia hạn|điều chỉnh|giảm|miễn|bố trí"
    r"|tổ chức|tạo điều kiện|trích|trang trí|nâng cấp|sớm)(?!\w))"
)
_BEGS_FOR = words(
    r"(?:đề xuất |đề nghị |kiến nghị )?xin (?:được )?(?:cấp |mua |hỗ trợ )?(?:thêm |bổ sung )?(?:\d|một|hai|ba|kinh phí|người|xe|máy)"
)
_TELLS_WITHIN = 240
_QUOTES = frozenset("\"“‘' ")


class Begun(NamedTuple):
    """Where the directive of a clause begins, and what holds there; `over`: the clause only tells what is over."""

    at: int
    told: Told
    over: bool = False


def unframed(view: View, anchors: Anchors, clause: Clause, told: Told, at: int, *, word: str, announced: int) -> Begun:
    """Past what only announces, promises, agrees or gives a reason in a clause without a frame; its topic ends at `at`.

    `word`: the first word of the clause; `announced`: the bits of its anchors.
    """
    start, end = clause.start, clause.end
    if at > start and view.match(TOPIC, at, end):
        second = first_colon(view, at, min(end, at + 80))
        if second >= 0:  # "… gồm: Về sản xuất: ‖ thường xuyên kiểm tra đồng ruộng"
            towards = view.match(TOPIC, at, second)
            if towards is not None and agency_at(view, towards.end(), second) == second:
                told = told._replace(lead=(towards.end(), second))  # "kiến nghị: Đối với ‖ UBND xã ‖: ‖ rà soát …"
            at = second + 1 + (view.low[second + 1 : second + 2] == " ")
    if clause.opens and at == start and word in ANNOUNCING and not told.listed:
        at, told = announced_at(view, at, end, told)
    if told.opinion and (mine := view.match(_IN_MY_VIEW, at, end) or view.match(_MYSELF, at, end)):
        at = mine.end()
    if told.opinion and view.match(_BEGS_FOR, at, end):
        return Begun(at, told._replace(firm=True, lead=None))  # "Bà Nga: ‖ xin thêm 01 máy in"
    if told.opinion and (begs := view.match(_BEGS, at, end)):
        return Begun(begs.end(), told._replace(firm=True, lead=None))
    if (
        told.opinion
        and (announced & DUTY or view.has_any(_BEGS_MORE, at, end))
        and (needed := _needed_at(view, at, end))
    ):
        return Begun(needed, told._replace(firm=True))
    promise = at
    if announced & PROMISE and (told.opinion or told.mode == "none"):
        promise = promised_at(view, anchors, at, end)
    if promise > at:
        quoted = at
        while view.text[quoted] in _QUOTES:
            quoted += 1  # "cho biết: ‖ “Trong quý IV, chúng tôi sẽ …”"
        vows, when = who_vows(view, at, promise), time_among(view, quoted, promise)
        at, told = promise, told._replace(lead=vows or told.lead)
        told = told._replace(when=when) if when is not None and is_time(view, *when) else told
    elif at == start and clause.opens and told.firm and (to_do := told_to_do(view, start, end)):
        at, told = to_do, told._replace(lead=None)
    elif at == start and clause.opens and told.firm and _tells_else(view, start, end):
        return Begun(at, told._replace(firm=False), over=True)
    if announced & DUTY or word in ANNOUNCING or (announced & FRAME and view.has_any(SET_WORDS, at, end)):
        at, told = conclusion_at(view, at, end, told)
    if is_told(told) and view.low.startswith(_AFTER, at):
        at = after_event(view, at, end)
    agreed = None
    agrees_on = not clause.opens and at == start and view.low.startswith(_AGREES_ON, start)
    if announced & AGREED and (agrees_on or not is_told(told)):
        agreed = agreed_at(view, anchors, at, end, opens=agrees_on or clause.opens or at > start)
    if agreed is not None:
        at, told = agreed[0], told._replace(firm=True, lead=agreed[1] or told.lead)
    if (
        (at > start or word in DONE_START.firsts)
        and begins(view, DONE_START, at, end)
        and not (_named_there(told, start, at) and begins(view, APPROVES, at, end))
        and not (
            at == start and told.listed and told.firm and told.lead is not None and view.match(_APPROVES_PLAN, at, end)
        )
    ):
        left = told._replace(firm=False) if clause.opens and at == start else told
        return Begun(at, left, over=True)
    return Begun(at, told)


def _needed_at(view: View, at: int, end: int) -> int | None:
    """Where somebody who spoke says what is needed, behind what is the matter: "Bà Nga: kho dột nát, ‖ cần sửa mái"."""
    needs = view.match(_NEEDS, at, end)
    if needs is None:
        return _bound_behind_reason(view, at, end)
    if predicate_at(view, at, needs.end()) is not None:
        return None
    if view.upper(at) and agency_at(view, at, end) is not None:  # unlike "phòng chật, cần thêm bàn"
        return None
    return needs.end() if predicate_at(view, needs.end(), end) is not None else None


def _bound_behind_reason(view: View, at: int, end: int) -> int | None:
    """Where a body is named with what it should do, behind what is the matter: "Bà Nga: kho dột nát, ‖ Ban Quản lý nên sửa mái"."""
    comma = view.low.find(", ", at, end)
    if comma < 0:
        return None
    agency = agency_at(view, comma + 2, end)
    does = after_subject(view, agency, end) if agency is not None else None
    return comma + 2 if does is not None and does.modal else None


def _named_there(told: Told, start: int, at: int) -> bool:
    """Whether who is asked stands between `start` and `at`: "UBND huyện: ‖ phê duyệt phương án"."""
    return told.firm and told.lead is not None and start <= told.lead[0] < at


def _speaks(view: View, start: int, told: int) -> bool:
    """Whether somebody is named behind one of the commas up to the word that tells what he said or did."""
    comma = view.low.find(", ", start, told)
    while comma >= 0:
        who = comma + 2
        if view.match(PERSON, who) or agency_at(view, who, told) == told - 1:
            return True
        comma = view.low.find(", ", who, told)
    return False


def _tells_else(view: View, start: int, end: int) -> bool:
    """Whether a sentence goes over to a story, after what only looks like something to be done."""
    stop = min(end, start + _TELLS_WITHIN)
    if goes_over(view, start, end):
        return True
    for told in view.of(_TELLS).finditer(view.low, start, stop):
        if told.lastgroup is None:
            return True
        comma = view.low.rfind(", ", start, told.start())
        if comma < 0:
            return told["said"] is not None and opens_telling(view, start, *told.span("said"), end)
        who = comma + 2
        if view.match(_SPEAKING, start) and _speaks(view, start, told.start()):
            return True
        if told["said"] and (view.upper(who) or starts_agency(view, who)):
            return True
        if told["did"] and view.upper(who) and agency_at(view, who, told.start()) == told.start() - 1:
            return True
    return False
