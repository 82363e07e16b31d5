"""Văn bản nêu yêu cầu: the paper by which a body asks, or that asks itself.

    UBND huyện ‖ vừa có công văn số 12/UBND-NN ‖ yêu cầu các xã …      ‖ Công điện ‖ yêu cầu Bộ trưởng các Bộ …

What went out before ("đã có văn bản đề nghị …") is told, not asked, but for the paper that is the news: "đã ký Công điện số
146/CĐ-TTg yêu cầu …", "… trước ngày 15/11". And a paper asks only of somebody: "Quyết định giao biên chế" is a name.
"""

from __future__ import annotations

from extractors.documents.find import find_document_facts
from extractors.layout.view import View, words
from extractors.tasks.asking.asked_words import OVER_BY_NOW
from extractors.tasks.who.agency_heads import starts_agency
from vitext.fold import fold

_DATED = r"(?: ngày \d[\d/.-]*)?"
_NUMBER = rf"(?: (?:số )?\d[^\s,;:]*)?{_DATED}"
_SENT = (
    r"(?:có|ký|gửi|ra|(?:ký )?ban hành) (?:công văn|công điện|văn bản|thông báo|chỉ thị|(?:văn bản|công văn) chỉ đạo"
)
_BY_PAPER = words(
    rf"(?:(?P<over>đã)|vừa|mới)? ?(?<!\w){_SENT}|chỉ đạo)(?P<urgent> khẩn"
    rf"| hỏa tốc)?(?P<number> (?:số )?\d[^\s,;:]*)?{_DATED} $"
)
# "Phó Thủ tướng ‖ vừa có ‖ chỉ đạo các ngành chức năng xử lý …"
_BY_ORDER = words(
    rf"(?<!\w)(?:(?:vừa|mới) (?:có|ra)|có ý kiến|(?:đã |vừa |mới )?{_SENT})(?: khẩn| hỏa tốc)?{_NUMBER}) $"
)
_ASKS_ITSELF = words(
    rf"(?:công văn|công điện|văn bản|(?:thông báo )?kết luận|thông báo|chỉ thị|nghị quyết|quyết định|kế hoạch"
    rf"|chương trình|đề án)(?: khẩn| hỏa tốc)?{_NUMBER}(?: này| trên| nêu trên)?(?: của [^,;:.]{{3,70}}?)?(?: cũng"
    rf"| còn)? $"
)
_ASKING = words(r"(?:yêu cầu|đề nghị|giao(?: cho)?|phân công|nêu rõ)(?!\w)")
_ENDS = tuple(
    spelling(f"{word} ")
    for spelling in (str, fold)
    for word in (
        " văn",
        " bản",
        " điện",
        " báo",
        " thị",
        " đạo",
        " khẩn",
        " tốc",
        " kiến",
        " có",
        " ra",
        " luận",
        " quyết",
        " định",
        " hoạch",
        " trình",
        " án",
        " này",
        " trên",
        " cũng",
        " còn",
    )
)
_FARTHEST = 1200  # letters from where the words begin that name the paper
_LIMIT = words(r"[^;:.\n]*?(?<!\w)(?:trước|chậm nhất|muộn nhất)(?: là)?(?: trước)? (?:ngày )?\d")
_REACH = 300  # letters in which a limit may stand
_LONGEST = 120  # letters between a paper's type and what it asks
DRILLS = words(r"(?:quán triệt|chỉ đạo)(?!\w)")


def carried_by_paper(view: View, opening: int, at: int, asked: int, *, asks: bool) -> int | None:
    """Where the words begin that name only the paper by which is asked; -1 where it went out before, None without any."""
    if not _may_end_a_paper(view, opening, at):
        return None
    opening = max(opening, at - _FARTHEST)
    paper = view.search(_BY_PAPER, opening, at) if asks else None
    if paper is not None:
        told = (
            paper["over"]
            and not paper["urgent"]
            and not (
                _is_news(view) and (paper["number"] or _sets_limit(view, asked) or _asks_now(view, opening, asked))
            )
        )
        return -1 if told else paper.start()
    order = view.search(_BY_ORDER, opening, at) if starts_agency(view, asked) is not None else None
    return order.start() if order is not None and (asks or view.match(DRILLS, at)) else None


def paper_asks(view: View, opening: int, at: int, asked: int) -> bool:
    """Whether a paper is what asks, and asks it of somebody: "‖ Nghị quyết số 12-NQ/TU ‖ giao ‖ Liên minh HTX tỉnh …"."""
    if at - opening > _LONGEST or at == opening or starts_agency(view, asked) is None:
        return False
    return (
        view.upper(opening)
        and view.match(_ASKING, at) is not None
        and view.match(_ASKS_ITSELF, opening, at) is not None
    )


def _asks_now(view: View, opening: int, asked: int) -> bool:
    """Whether somebody is asked, and no time that is over is told: "đã có văn bản yêu cầu ‖ UBND huyện A xử lý …"."""
    return starts_agency(view, asked) is not None and view.search(OVER_BY_NOW, opening, asked) is None


def _sets_limit(view: View, asked: int) -> bool:
    """Whether the words behind a word of asking name a limit: "đã có văn bản yêu cầu ‖ báo cáo … trước ngày 15/11 ‖"."""
    return view.match(_LIMIT, asked, asked + _REACH) is not None


def _is_news(view: View) -> bool:
    return find_document_facts(view.text).facts.kind == "news"


def _may_end_a_paper(view: View, opening: int, at: int) -> bool:
    """A quick look at the letters before: most frames follow no paper."""
    return view.low.endswith(_ENDS, opening, at) or (at - opening > 2 and "/" in view.low[max(opening, at - 30) : at])
