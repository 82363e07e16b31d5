"""Điều hai bên ký kết: what bodies take on by a paper that they sign with each other.

Theo bản ghi nhớ, ‖ hai bên mở 02 lớp …      Hai đơn vị đã ký kết chương trình phối hợp với các nội dung: ‖ trao đổi …; mở lớp …

No: what they did by it ("Theo chương trình phối hợp, hai bên đã mở 5 lớp"), the fields in which they work together.
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.told import LEADS_OVER
from extractors.tasks.who.adjuncts import time_at
from extractors.tasks.who.agencies import agency_at
from vitext.fold import fold

_PAPER = (
    r"(?:(?:chương trình|quy chế|kế hoạch|văn bản|biên bản|bản|nghị quyết|hợp đồng|thỏa thuận)(?: [^\W\d]+){0,2}? (?:phối hợp|hợp tác"
    r"|ghi nhớ|liên kết|liên tịch|liên ngành)|(?:(?:bản |các )?thỏa thuận|chương trình|quy chế|kế hoạch|văn bản|biên bản|hợp đồng)(?: phối hợp| hợp tác| liên kết)? (?:đã |được |vừa |mới )*(?:ký kết|ký)|(?:bản )?giao ước|(?:các |những )?nội dung"
    r" (?:(?:đã |được )*(?:ký kết|ký|cam kết|thỏa thuận)|phối hợp|hợp tác|thỏa thuận|giao ước))(?!\w)"
)
_PARTIES = (
    r"(?:hai|đôi|các|ba|bốn|cả hai)(?= (?:bên|đơn vị|ngành|cơ quan|tổ chức|địa phương|tỉnh|hội|liên minh)(?!\w))"
    r" (?:bên|đơn vị|ngành|cơ quan|tổ chức|địa phương|tỉnh|hội|liên minh(?: htx| hợp tác xã)?)(?!\w)"
)
_BY_PAPER = words(
    rf"(?:cũng )?(?:theo|căn cứ|trên cơ sở) (?:nội dung (?:của )?)?{_PAPER}(?:[^,;:.]{{0,90}}, | (?={_PARTIES}))"
    # "Về phân công, ‖ Hội lo khâu vận động, còn Liên minh lo thủ tục"
    r"|(?:theo|về) (?:sự )?phân công(?: cụ thể| công việc| nhiệm vụ| trách nhiệm)?, "
)
_PARTY = words(_PARTIES)
_SIGNED = words(r"(?<!\w)(?:ký kết|ký (?:chương trình|quy chế|kế hoạch|thỏa thuận|biên bản|bản|giao ước))(?!\w)")
# "Hai bên ‖ thống nhất nội dung phối hợp:", "Hai đơn vị ‖ cam kết:"; not "hai bên đã phối hợp thực hiện các nội dung:".
_THEY_SIGN = words(
    rf"(?P<who>{_PARTIES}(?: [^\W\d]+){{0,4}}?) (?:đã |vừa |cùng |cũng |sẽ |chính thức |tiến hành )*"
    r"(?:ký kết|cam kết|thống nhất(?: (?:ký kết|cao|về|với))*(?= (?:ký|(?:các |những |một số |\d+ )?nội dung|phối hợp|hợp tác|tập trung)|,| ?$))"
    r"(?!\w)[^:;]{0,140}$"
)
# "… ký kết chương trình phối hợp với các nội dung:", "Nội dung ký kết gồm:", "Chương trình phối hợp tập trung vào các việc:".
_SIGNED_TO = words(
    rf"(?:[^:;]{{0,200}}?(?<!\w)(?:ký kết|ký) |(?:(?:theo đó|trong đó|cụ thể|nội dung(?: của)?)[,:]? )?(?=chương|quy|kế|văn|biên|bản|nghị|hợp|thỏa|giao|các|những|nội))"
    rf"{_PAPER}(?:[^:;]{{0,140}}?(?<!\w)(?:nội dung|việc|hoạt động|tập trung|gồm|cụ thể|trọng tâm|vấn đề|nhiệm vụ|như sau))?"
    r"(?: [^\s:;,]+){0,5}$"
)
# What is over, how it went, and the fields in which they work together, tell of no work to come.
_TOLD = words(
    r"(?<!\w)(?:lĩnh vực|mặt|nguyên tắc|phương châm|tinh thần|kết quả|đạt được|hạn chế|khó khăn|sau \d+ (?:năm|tháng)|thời gian qua"
    r"|năm qua|qua đó|kiểm tra|giám sát|sơ kết|tổng kết|đánh giá)(?!\w)"
    r"|(?<!\w)đã (?!ký|thống|cam|được|chính|cùng|tiến)"
)
_THE_PARTIES = tuple(
    spelling(word) for spelling in (str, fold) for word in ("các bên ", "hai bên ", "ba bên ", "hai đơn vị ")
)
_LEADING_ON = tuple(
    spelling(word) for spelling in (str, fold) for word in ("trong đó", "theo đó", "cụ thể", "bên cạnh đó", "đồng thời")
)
_NEAR = 700  # letters, in which the signing was told of


def may_tell_of_signed(view: View, start: int, end: int) -> bool:
    """Whether a clause may go on with what was signed to be done: it names the parties, or only leads on from the signing."""
    leads_on = view.low.startswith(_LEADING_ON, start)
    if not leads_on and not view.has_any(_THE_PARTIES, start, end):
        return False
    return view.search(_SIGNED, max(0, start - _NEAR), start) is not None


def signed_ahead(view: View, start: int, subject: int, end: int) -> bool:
    """Whether the words before a subject name the paper by which it acts: "Theo bản ghi nhớ, ‖ hai bên mở 02 lớp …"; or the
    parties go on behind what tells of their signing: "… ký kết chương trình phối hợp. Theo đó, ‖ hai bên mở …"."""
    if view.match(_BY_PAPER, start, subject):
        return True
    over = view.match(LEADS_OVER, start, subject)
    opening = over.end() if over else start
    time = time_at(view, opening, subject) if opening < subject else None
    if opening < subject != time or (over is None and time is None):
        return False
    near = max(0, start - _NEAR)
    if view.match(_PARTY, subject):
        return view.search(_SIGNED, near, start) is not None
    return over is not None and view.upper(subject) and _signed_by(view, near, start, subject, end)


def _signed_by(view: View, near: int, start: int, subject: int, end: int) -> bool:
    """Whether the body at `subject` is one of those whose signing was told of: "A và B ký kết …. Trong đó, ‖ B giảm phí …"."""
    stop = agency_at(view, subject, end)
    if stop is None:
        return False
    signed = view.search(_SIGNED, near, start)
    return signed is not None and view.low.find(view.low[subject:stop], near, start) >= 0


def signed_to(view: View, start: int, colon: int) -> Span | tuple[()] | None:
    """Who signed to do what stands behind a colon; () where he is not named, None where nothing was signed."""
    if view.search(_TOLD, start, colon):
        return None
    by_paper = view.match(_BY_PAPER, start, colon)
    if by_paper:
        party = view.match(_PARTY, by_paper.end(), colon)
        return party.span() if party else ()
    signs = view.search(_THEY_SIGN, start, colon)
    if signs:
        return signs.span("who")
    return () if view.match(_SIGNED_TO, start, colon) else None
