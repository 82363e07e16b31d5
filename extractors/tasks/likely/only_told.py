"""Lời kể, lời khen, lời giải thích: clauses worded like tasks that only tell what is, was or was thought.

Nhiều ý kiến tập trung phân tích …      Chủ tịch ghi nhận và biểu dương …      Hội thi do Tỉnh đoàn tổ chức …
"""

from __future__ import annotations

from extractors.layout.view import View, words
from extractors.tasks.topics import TOPIC
from extractors.tasks.words.phrases import begins
from extractors.tasks.words.tense import DONE_START

_LONGEST_TOPIC = 90  # letters before a colon
_OPENING = 48  # letters after it in which something may be told as done
# What a thing is, who holds it, what happened earlier.
_EXPLAINS = words(
    r"(?:đây|đó) (?:cũng |chính )?là \w|trước đó(?!\w)"
    r"|(?:chương trình|hội thi|hội thao|hội thảo|hội nghị|cuộc thi|giải|sự kiện|lễ [^,;.:]{3,60}) (?:này )?do \w"
)
# What was thought or praised: "Theo ông A, …", "Nhiều tham luận …", "ông A ghi nhận và biểu dương …".
_THINKS = words(
    r"theo (?:ông|bà|đồng chí|thủ tướng|chủ tịch|bí thư|bộ trưởng|giám đốc)(?!\w)"
    r"|(?:(?:nhiều|các|một số|những|đa số|hầu hết) )?(?:ý kiến|tham luận|thành viên dự)(?!\w)"
    r"|[^;:.]{0,160}?(?<!\w)(?:ghi nhận|biểu dương|đánh giá cao|hoan nghênh|trình bày)(?!\w)"
)
_DEMANDS = words(r"(?<!\w)(?:sẽ|cần(?! (?:cù|thiết))|phải|nên|yêu cầu|đề nghị|kiến nghị)(?!\w)")
# What one tells of oneself, and what one had to do: "ông A chia sẻ: "Muốn bán được giá thì phải …"".
_OF_ONESELF = words(r"[^:]{3,140}?(?<!\w)(?:chia sẻ|tâm sự|bộc bạch|kể|nhớ lại)(?: rằng)? ?[:,]")
_WISHES = words(r"(?<!\w)(?:sẽ|mong|yêu cầu|đề nghị|kiến nghị)(?!\w)")
_ALREADY = words(r"[^,;:]*(?<!\w)đã ")


def only_tells(seen: View, start: int, end: int) -> bool:
    """Whether the clause `[start, end)` tells, praises or explains, and asks nothing."""
    if seen.match(_EXPLAINS, start, end):
        return True
    if seen.match(_THINKS, start, end) and seen.search(_DEMANDS, start, end) is None:
        return True
    if seen.match(_OF_ONESELF, start, end) and seen.search(_WISHES, start, end) is None:
        return True
    return _told_after_topic(seen, start, end)


def _told_after_topic(seen: View, start: int, end: int) -> bool:
    """Whether only what it is about stands before what is told: "Đánh giá chung: ‖ các phòng đã …", "Về kho: ‖ đồng ý cho …"."""
    colon = seen.low.find(": ", start, min(end, start + _LONGEST_TOPIC))
    if colon < 0:
        return False
    if seen.match(_ALREADY, colon + 2, min(end, colon + 2 + _OPENING)):
        return True
    return seen.match(TOPIC, start) is not None and begins(seen, DONE_START, colon + 2, end)
