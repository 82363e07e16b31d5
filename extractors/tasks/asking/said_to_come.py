"""Điều người nói cho biết sẽ làm: what somebody who is named says that a body will do.

Ông A cho biết: “‖ Liên minh trong tháng 8 sẽ mở lớp …      Trả lời bà con, ông A hứa tuần tới ‖ Quỹ sẽ hoàn tất hồ sơ
No: "ông A cho biết sẽ có mưa" (nobody does it), "… cho biết HTX sẽ được vay" (what comes to it).
"""

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.layout.view import View, spelt, words
from extractors.tasks.clauses import Clause
from extractors.tasks.told import Told, Verdict
from extractors.tasks.when.times import time_opens
from extractors.tasks.who.adjuncts import time_at
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.words.verbs import Predicate, predicate_at

# Who says it, before what he says.
_SAYS = words(
    r"(?:[^,;:.]{2,60}, ){0,2}?(?P<who>(?:(?:ông|bà|anh|chị|đồng chí|đ/c|bác|cô|chú|lão nông)(?!\w)|(?:tổng |phó )*(?:chủ tịch|giám đốc|bí thư|trưởng"
    r"|chủ nhiệm)(?!\w)|đại diện(?!\w)|lãnh đạo(?!\w))[^;:.“\"]{2,110}?) (?:cũng |đã |thì )?"
    r"(?:cho (?:biết|hay)|nói|hứa|khẳng định|cam kết|trả lời|thông tin|chia sẻ|bày tỏ|giải thích|quả quyết|thông báo|đáp)"
    r"(?: thêm| rõ| chắc| với bà con| lại)?(?P<mark>:? ?[\"“]|:| rằng| là)? ?(?=\w)"
)
_TO_COME = spelt(" sẽ ")
_SAY_WORDS = spelt(
    " cho biết",
    " cho hay",
    " nói",
    " hứa",
    " khẳng định",
    " cam kết",
    " trả lời",
    " thông tin",
    " chia sẻ",
    " bày tỏ",
    " giải thích",
    " quả quyết",
    " thông báo",
    " đáp",
)
WILL = words(
    r" ?(?:cũng |còn |đều |vẫn )*(?P<duty>sẽ) (?:cố gắng |tiếp tục |sớm |ưu tiên |tập trung |phối hợp |cùng )*"
    r"(?!(?:được|bị|là|có (?:thể|mưa|lũ|dịch|cơ hội|thêm điều kiện)|tăng|giảm|cao|thấp|khó|dễ|mất|không|đến|diễn ra|lên|xuống|còn)(?!\w))(?=\w)"
)


# For whom he speaks: "Về phía ‖ Sở‖, ông A cho biết sẽ …".
_ON_SIDE = words(r"(?:về )?phía (?=\w)")


def _of_side(view: View, side: int, says: re.Match[str], end: int, told: Told) -> Verdict | None:
    """What the body for which somebody speaks will do, where he names no other: "Về phía Sở, ông A cho biết ‖ sẽ trình bổ sung vốn"."""
    body = agency_at(view, side, says.start("who") - 2)
    if body is None or view.low[body : body + 2] != ", " or body + 2 != says.start("who"):
        return None
    begins = says.end()
    at = time_at(view, begins, end) or begins
    does = _undertaken(view, at, end)
    if does is None:
        return None
    when = time_opens(view, begins, at) if at > begins else None
    return _verdict(view, at, end, does, (side, body), told._replace(when=when or told.when))


def _undertaken(view: View, at: int, end: int) -> Predicate | None:
    """What is said at `at` to be going to be done."""
    will = view.match(WILL, at, end)
    return predicate_at(view, will.end(), end) if will is not None else None


def _verdict(view: View, at: int, end: int, does: Predicate, who: Span, told: Told) -> Verdict:
    """What `who` will do, without the quotation mark that closes it; what follows is his, too."""
    end -= view.text[end - 1] in '"”'
    return Verdict(at, end, (does.start, does.end), "modal", who, False, told._replace(firm=True, lead=who))


def said_to_come(view: View, clause: Clause, told: Told) -> Verdict | None:
    """What a person says that a body will do; None where he says anything else."""
    start, end = clause.start, clause.end
    if (
        not clause.opens
        or not view.has_any(_TO_COME[view.plain], start, end)
        or not view.has_any(_SAY_WORDS[view.plain], start, end)
    ):
        return None
    says = view.match(_SAYS, start, end)
    if says is None:
        return None
    if (side := view.match(_ON_SIDE, start, says.start("who"))) and (
        own := _of_side(view, side.end(), says, end, told)
    ):
        return own
    begins = at = says.end()
    time = time_at(view, at, end)
    at = at if time is None else time
    agency = agency_at(view, at, end)
    if agency is None:
        return None
    between = time_at(view, agency + 1, end) if view.low[agency : agency + 1] == " " else None
    does = _undertaken(view, agency if between is None else between - 1, end)
    if does is None:
        return None
    when = time_opens(view, begins, at) if time else time_opens(view, agency + 1, between) if between else None
    return _verdict(view, at, end, does, (at, agency), told._replace(when=when or told.when))
