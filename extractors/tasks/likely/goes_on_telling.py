"""Kể tiếp: pieces of a sentence or a paragraph that has begun to tell what was done, though they are worded like tasks.

Đảng ủy đã giữ vững đoàn kết; ‖ thực hiện tốt quy chế ‖      Tổng thu ước đạt 394 tỷ đồng. ‖ Chỉ đạo các chợ … ‖
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.layout.view import View, words
from extractors.tasks.likely.only_told import ASKS, STILL_AHEAD
from extractors.tasks.likely.passages import Passage
from extractors.tasks.words.verbs import is_verb, predicate_at

# What governs a whole list of pieces: "Đảng ủy ‖ đã giữ vững …; ‖ thực hiện …", "với nhiều kết quả: …; ‖ …".
_RESULTS = words(r"(?<!\w)(?:kết quả|thành tích|thành tựu)(?: [^\W\d]+){0,4} ?:")
_DID = words(r"(?<!\w)đã(?: được| và đang| luôn)? (?=\w)")
_ALSO = words(r"(?:(?:ngoài ra|bên cạnh đó|cùng với đó), )?[^,;:]{3,60}? (?:cũng|còn) (?:đã )?(?=\w)")
# What those who came were told there: "Các đại biểu ‖ đã được nghe ‖ giới thiệu Luật …; ‖ hướng dẫn lập sổ sách".
_HEARD = words(
    r"[^;:.]{0,80}?(?<!\w)(?:đại biểu|học viên|hội viên|đoàn viên|đảng viên|cán bộ|thành viên|hội nghị|cử tri|nông dân"
    r"|người dân|bà con|học sinh|giáo viên)(?! (?:cần|phải|tiếp tục)(?!\w))(?!\w)[^;:.]{0,60}? (?:(?:đã|cũng|còn|lần lượt|đều|cùng"
    r"|sẽ) ){0,3}(?:được (?:nghe|triển khai|quán triệt|phổ biến|hướng dẫn|giới thiệu|trao đổi|thông tin|học tập|tập huấn"
    r"|tìm hiểu|truyền đạt|trang bị)|đã nghe)(?!\w)"
)
# What somebody says a thing brings: "Chủ tịch nhấn mạnh, các tuyến kênh ‖ góp phần mở rộng vùng tưới; ‖ tạo thuận lợi …".
_BRINGS = words(
    r"[^,;:]{3,80}? (?:nhấn mạnh|khẳng định|cho rằng|cho biết|đánh giá)(?: rằng)?[,:]? (?:việc "
    r"|đây là )?[^,;:.]{3,80}? (?:góp phần|giúp|mang lại|đem lại|có (?:ý nghĩa|vai trò))(?!\w)"
)
# What all the pieces are for: "Mục đích của kế hoạch này nhằm nâng cao nhận thức; ‖ tổ chức …".
_FOR_WHAT = words(
    r"[^;:.]{0,60}?(?<!\w)(?:mục tiêu|mục đích)(?!\w)[^;:.]{0,80}? nhằm |(?:mục đích|ý nghĩa)(?!\w)(?! sử dụng)[^;:.]{0,60}:"
)
_AHEAD_OR_ASKED = words(
    r"(?<!\w)(?:(?<!tiến.)(?<!hướng.)tới|tiếp theo|cuối năm|sẽ|cần|phải|yêu cầu|đề nghị|kiến nghị|đề xuất"
    r"|nhấn mạnh|phương hướng|phấn đấu|(?:giải pháp|nhiệm vụ) (?:trọng tâm|chủ yếu|đột phá))(?!\w)"
)
_ALTHOUGH = words(
    r"(?:mặc dù|tuy|dù|dẫu) [^;:]*? (?:nhưng|song|tuy nhiên)(?!\w)"
)  # "Dù khó khăn nhưng tỉnh ‖ đã ‖ bình tĩnh chống dịch; …"
_DID_MUCH = words(
    r"[^;:]{3,160}? đã (?:[^\W\d]+ ){1,6}?(?:nhiều|các|một số|những|hàng loạt|quyết liệt"
    r"|đồng bộ)(?: [^\W\d]+){0,3} (?:biện pháp|giải pháp|hoạt động|nội dung|nhiệm vụ|phong trào|chương trình"
    r"|kết quả|việc làm|mặt công tác)(?!\w)"
)
_CAME_OF_IT = words(
    r"[^;:]*?(?<!\w)(?:(?:ước |thực )?đạt (?:hơn |trên |gần |khoảng )?\d|đã (?!đề ra|được giao|giao|nêu|ban hành)\w)"
)
_FEWEST_TOLD, _FEWEST_RESULTS = 4, 3
_MOST_PIECES = 12


class Results:
    """Which clauses tell what came of the work: those of a paragraph before it asks or looks ahead, where several name
    their results: "Tổng thu ước đạt 394 tỷ đồng. ‖ Chỉ đạo … ‖"."""

    def __init__(self, seen: View, listed: Sequence[Passage]) -> None:
        self._seen, self._listed = seen, listed
        self._until: dict[int, int] = {}  # by block; a paragraph may have thousands of clauses that ask

    def hold(self, at: int) -> bool:
        """Whether the clause numbered `at` is one of them."""
        block = self._listed[at].block
        if block not in self._until:
            self._until[block] = self._end_of_results(at)
        return at < self._until[block]

    def _end_of_results(self, at: int) -> int:
        """The number of the first clause of the block that tells no results any more; 0 where none does."""
        seen, listed, block = self._seen, self._listed, self._listed[at].block
        first = last = at
        while first > 0 and listed[first - 1].block == block:
            first -= 1
        while last < len(listed) and listed[last].block == block:
            last += 1
        ahead = seen.search(_AHEAD_OR_ASKED, listed[first].clause.start, listed[last - 1].clause.end)
        while last > first and ahead is not None and listed[last - 1].clause.end >= ahead.start():
            last -= 1
        cut = [one.clause for one in listed[first:last]]
        if len(cut) < _FEWEST_TOLD:
            return 0
        came = sum(seen.match(_CAME_OF_IT, one.start, one.end) is not None for one in cut)
        return last if came >= _FEWEST_RESULTS else 0


def goes_on_telling(seen: View, listed: Sequence[Passage], at: int) -> bool:
    """Whether a piece goes on with a sentence that began to tell what was done, and nothing is asked or to come since."""
    own = listed[at]
    first = at
    while first > max(0, at - _MOST_PIECES) and not listed[first].clause.opens and listed[first - 1].block == own.block:
        first -= 1
    start, end = listed[first].clause.start, listed[first].clause.end
    if first != at and seen.match(_BRINGS, start, end) and seen.search(STILL_AHEAD, start, own.clause.end) is None:
        return True
    if first != at and seen.match(_FOR_WHAT, start, end):
        return True
    if first != at and seen.match(_HEARD, start, end) and seen.search(ASKS, start, own.clause.start) is None:
        return True
    if first == at:
        return _goes_on_with_what_was_done(seen, listed, at)
    if seen.search(ASKS, start, end) or seen.search(STILL_AHEAD, start, own.clause.end):
        return False
    if seen.search(_RESULTS, start, end):
        return True
    did = seen.search(_DID, start, end) or seen.match(_ALSO, start, end)
    if did is None:
        return _goes_on_with_what_was_done(seen, listed, first)
    return is_verb(seen, did.end()) or seen.match(_ALTHOUGH, start, did.start()) is not None


def _goes_on_with_what_was_done(seen: View, listed: Sequence[Passage], at: int) -> bool:
    """Whether a sentence without a subject follows one that tells what somebody did: "Tỉnh ‖ đã áp dụng nhiều biện pháp. ‖ Tập trung …"."""
    own = listed[at]
    if not own.clause.opens or predicate_at(seen, own.clause.start, own.clause.end) is None:
        return False
    before = at - 1
    while before >= 0 and listed[before].block == own.block and at - before < _MOST_PIECES:
        start, end = listed[before].clause.start, listed[before].clause.end
        if listed[before].clause.opens and predicate_at(seen, start, end) is None:
            done = seen.match(_DID_MUCH, start, end)
            return done is not None and not (
                seen.search(_AHEAD_OR_ASKED, start, own.clause.end) or seen.search(STILL_AHEAD, end, own.clause.end)
            )
        before -= 1
    return False
