"""Việc sắp làm sau việc đã làm: a sentence tells what a body did, and a later piece of it what the same body is still to do.

Liên minh đã mở 4 lớp; ‖ trong tháng 8 sẽ khai trương cửa hàng      Hội đã tặng 20 con bò; ‖ từ nay đến cuối năm tiếp tục vận động …
No: "Hội đã phát 300 tờ rơi; ‖ in 500 tờ; mở 3 lớp" (all of it is over), "…; giá lúa sẽ tăng" (nobody does it).
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.asking.speakers import named_before
from extractors.tasks.clauses import Clause
from extractors.tasks.told import Told, Verdict
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.words.ahead import COMING
from extractors.tasks.words.verbs import predicate_at

_DID = words(r" (?:đã|vừa|mới|cũng đã|vừa mới)(?: \w+){0,2}? ")
_DID_WORDS = (" đã ", " vừa ", " mới ", " da ", " vua ", " moi ")
_WILL_WORDS = ("sẽ ", "se ", "tiếp ", "tiep ", "sau ", "tới ", "toi ", "dự kiến ", "du kien ")
# When, and that it is still to be done: "trước ngày 15/6 sẽ ‖ chốt", "tháng sau ‖ giải ngân tiếp", "sẽ ‖ gửi bản mềm".
_TIME = r"(?:(?:chậm nhất|muộn nhất|ngay|trước|sau|trong|đến|hết|từ|vào|cuối|đầu|giữa|tuần|tháng|quý|năm|ngày|sáng|chiều|hôm|dịp|xong|sang)(?!\w)[^,;:.]{1,60}?)"
_AHEAD = words(
    rf"(?:(?:còn|và|nay|hiện|dự kiến|ngay|riêng) )*(?:(?P<when>{_TIME}|{COMING}|sang (?:năm|tuần|tháng|vụ)),? )?(?:sẽ|dự kiến sẽ|dự kiến|phấn đấu)(?! (?:được|bị|có mặt|là|diễn ra|tăng|giảm|cao|thấp)(?!\w)) (?=\w)"
    rf"|(?:trong |từ )?(?P<coming>{COMING}|nay đến [^,;:.]{{3,30}}?(?=,| tiếp tục| tập trung| vận động)|(?:tuần|tháng|quý|năm|vụ) (?:sau|tới)),? (?:tiếp tục )?(?=\w)"
)
_LONGEST = 300  # letters from the head of the sentence to where its deed is told


def undertaken_behind(seen: View, opened: Clause | None, clause: Clause, told: Told) -> Verdict | None:
    """What the body that a sentence tells of is still to do, in one of its later pieces; None where that is told, too."""
    if opened is None or clause.opens or told.mode != "none":
        return None
    start, end = clause.start, clause.end
    if not seen.has_any(_WILL_WORDS, start, end) or not seen.has_any(_DID_WORDS, opened.start, opened.end):
        return None
    ahead = seen.match(_AHEAD, start, end)
    if ahead is None:
        return None
    at = ahead.end()
    action = predicate_at(seen, at, end)
    if action is None and ahead["coming"]:
        return None
    who = _who_did(seen, opened)
    if who is None:
        return None
    work: Span = (at, at + 1) if action is None else (action.start, action.end)
    return Verdict(start, end, work, "undertaking", who, False, told)


def _who_did(seen: View, opened: Clause) -> Span | None:
    """Who did what a sentence begins with: "Trước đó, ‖ ban tổ chức ‖ đã phát phiếu", "Ông A cho biết ‖ Sở ‖ đã có văn bản"."""
    did = seen.search(_DID, opened.start, min(opened.end, opened.start + _LONGEST))
    if did is None:
        return None
    comma = seen.low.rfind(", ", opened.start, did.start())
    for begins in (opened.start, comma + 2):
        if begins > 1 and agency_at(seen, begins, did.start()) == did.start():
            return begins, did.start()
    return named_before(seen, opened.start, did.start())
