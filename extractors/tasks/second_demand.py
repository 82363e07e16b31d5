"""Điều mong muốn thứ hai trong một câu: where somebody who wishes or petitions turns to another body without a full stop.

mong ngành điện kéo đường dây ‖ và ‖ kiến nghị Quỹ cho vay dài hơn      đề nghị Quỹ hạ lãi suất‖, ‖ mong xã làm lại đường

What a leader orders goes on with "và đề nghị": "yêu cầu các xã rà soát và đề nghị UBND tỉnh hỗ trợ" is all the communes' work.
"""

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.clauses import sentence_start
from extractors.tasks.who.after_subjects import after_subject
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.words.verbless import asked_to_do
from vitext.fold import in_both_spellings

# A clause without two of them, or without one behind a comma or "và", holds no second demand.
WORDS = tuple(in_both_spellings(" mong; xin; nhờ; kiến nghị; đề nghị; đề xuất"))
_WISH = r"(?:rất )?mong(?: muốn)?|xin|nhờ"
_PLEA = r"kiến nghị|đề nghị|đề xuất"
_ASKS_AGAIN = words(
    r"(?P<joint>,? và|,? đồng thời,?|, (?:ngoài ra|bên cạnh đó|cùng với đó|song song đó),?|,)(?: cũng| còn| rất)?"
    r" (?P<asks>(?P<wish>(?P<frames>(?:rất )?mong(?: muốn)?)|xin|nhờ)|(?P<plea>(?P<frames_too>đề nghị)|kiến nghị|đề xuất)(?: với)?) (?=\w)"
)
_ASIDE_WORDS = (", còn ", ", riêng ", ", con ", ", rieng ")
_ASIDE = words(
    rf", (?:còn|riêng) [^,;:.()]{{2,60}}? thì (?:chỉ |xin |cũng )*(?P<asks>{_WISH}|{_PLEA}|yêu cầu|giao) (?=\w)"
)
# What is asked by the way is another demand, whoever was asked before: "mỗi hộ góp 200 nghìn‖, nhân tiện ‖ đề nghị thủ quỹ công khai sổ".
_BY_THE_WAY_WORDS = tuple(in_both_spellings(", nhân ;, tiện ;, sẵn ;, lại "))
_BY_THE_WAY = words(
    rf", (?:(?:nhân|tiện|sẵn) (?:tiện|đây|thể|dịp này)(?: cũng)?,?|lại) (?:(?P<asks>(?:xin )?(?:đề nghị|yêu cầu|(?:rất )?mong(?: muốn)?))|{_WISH}|{_PLEA}) (?=\w)"
)
_ASKED_FIRST = words(rf"(?<!\w)(?:(?P<wish>{_WISH})|(?P<plea>{_PLEA})|(?P<order>yêu cầu|giao|phân công|chỉ đạo))(?!\w)")
# Their report ends in what they ask for themselves: "đề nghị các xã rà soát, tổng hợp ‖ và đề nghị UBND tỉnh hỗ trợ".
_GATHERS = words(
    r"(?<!\w)(?:tổng hợp|rà soát|báo cáo|tham mưu|nghiên cứu|xem xét|lập (?:danh sách|hồ sơ|biên bản)|khảo sát|kiểm tra|văn bản|thống kê)(?!\w)"
)
_HAS = words(r" (?:sớm |cần )?có (?=\w)")
# Those who have nobody below them whom they could tell to ask others.
_PETITIONER = words(
    r"(?<!\w)(?:tôi|chúng tôi|chúng em|bà con|người dân|nông dân|ngư dân|diêm dân|lão nông|nghệ nhân|xã viên|cử tri|(?:nhiều|các|một số|không ít) hộ"
    r"|(?:anh|chị|cụ|bác)(?= [^\W\d])|htx|hợp tác xã)(?!\w)"
)
_REACH = 500  # letters
_LONGEST = 1_200  # letters of a sentence in which two are asked
_HIGHER = words(r"(?:cấp|các cấp|cơ quan|ngành chức năng|trung ương|chính phủ|quốc hội)(?!\w)")


def petitions_on(view: View, at: int, asked: int, end: int) -> bool:
    """Whether a piece behind ";" goes on with what somebody wished or pleaded for before it in the same sentence: "mong xã làm lại
    đường; ‖ kiến nghị ‖ Quỹ cho vay"; `asked`: where it is named who is asked here."""
    opening = sentence_start(view.text, at, _REACH)
    first = _asked_first(view, opening, at)
    if first is None or first["order"]:
        return False
    agency = agency_at(view, asked, end)
    if agency is None or not _acts(view, agency, end):
        return False
    return (
        bool(first["wish"])
        or view.search(_PETITIONER, max(opening, first.start() - _LONGEST), first.start()) is not None
    )


def second_demand(view: View, start: int, end: int) -> tuple[int, int] | None:
    """Where the first demand of a clause ends and where the words begin that ask another; None where nobody else is asked."""
    if not view.has_any(WORDS, start, end):
        return None
    if view.has_any(_BY_THE_WAY_WORDS, start, end) and (aside := view.search(_BY_THE_WAY, start, end)):
        return aside.start(), aside.start("asks") if aside["asks"] else aside.end()
    first = _asked_first(view, start, end)
    if first is None or first["order"]:
        return None
    again = view.search(_ASKS_AGAIN, first.end(), end)
    while again is not None:
        if _asks_another(view, first, again, end):
            # a plea at the head of a clause would be the work of who was asked first: the body that it turns to begins there
            return again.start(), again.start("asks") if again["frames"] or again["frames_too"] else again.end()
        again = view.search(_ASKS_AGAIN, again.end(), end)
    return None


def _asked_first(view: View, start: int, end: int) -> re.Match[str] | None:
    """The first word of asking behind which a body is named: "ông A kiến nghị: “Tôi ‖ mong ‖ xã …"."""
    for asked in view.of(_ASKED_FIRST).finditer(view.low, max(start, end - _LONGEST), end):
        if agency_at(view, asked.end() + 1, end) is not None:
            return asked
    return None


def turns_aside(view: View, start: int, end: int) -> tuple[int, int] | None:
    """Where a clause turns from one matter to another in which somebody is asked: "chúng tôi sẽ mua máy‖, còn kỹ thuật thì ‖ nhờ
    Trung tâm chỉ giúp"; None where it does not."""
    if not view.has_any(_ASIDE_WORDS, start, end):
        return None
    aside = view.search(_ASIDE, start, end)
    if aside is None:
        return None
    agency = agency_at(view, aside.end(), end)
    return (aside.start(), aside.start("asks")) if agency is not None and _acts(view, agency, end) else None


def _asks_another(view: View, first: re.Match[str], again: re.Match[str], end: int) -> bool:
    """Whether a body that is to do something follows the second word of asking, and the first to be asked does not ask it."""
    whom = again.end()
    agency = agency_at(view, whom, end)
    if agency is None or not _acts(view, agency, end):
        return False
    if first["wish"] or again["wish"]:
        return True
    if view.search(_PETITIONER, view.text.rfind("\n", 0, first.start()) + 1, first.start()):
        return True
    work: Span = (first.end(), again.start())
    return view.search(_GATHERS, *work) is None and view.match(_HIGHER, whom) is None


def _acts(view: View, agency: int, end: int) -> bool:
    """Whether something follows that a body is to do, or to have: "đề nghị Liên minh ‖ có mẫu biên bản chung"."""
    return (
        after_subject(view, agency, end) is not None
        or asked_to_do(view, agency, end) is not None
        or view.match(_HAS, agency, end) is not None
    )
