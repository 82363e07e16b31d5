"""Từ báo hiệu: where in a text the words stand without which there is no frame, no duty, no partner and no addressee.

One pass finds them all; a clause then asks only for those inside it, and a block without any is passed unread.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from extractors.layout.view import View, words
from extractors.tasks.words.ahead import PHRASES
from vitext.fold import fold, in_both_spellings

# What a word announces, as bits: a frame, a duty, a promise, a partner, an addressee, a closing formula, an agreement, and what
# only one who speaks forbids or orders (`asking.in_speech`).
FRAME, DUTY, PROMISE, PARTNER, ADDRESSEE, FORMULA, AGREED, SPOKEN = (1 << bit for bit in range(8))
TELLING = FRAME | DUTY | AGREED
_KINDS: dict[int, str] = {
    FRAME: "kính đề nghị|thống nhất giao|ủy quyền cho|ủy quyền|ủy nhiệm cho|ủy nhiệm|đề nghị|yêu cầu|giao|phân công|rất cần|rất mong|mong muốn|mong|kêu gọi|khuyến cáo|khuyến nghị"
    "|nhờ|nêu rõ|kiến nghị|đề xuất|cho rằng|khẳng định|nhận định|nêu ý kiến|có ý kiến|góp ý|trọng tâm là|lưu ý|nhấn mạnh|gợi ý|gợi mở|chỉ rõ|căn dặn|dặn dò|nhắn nhủ|đ/n|y/c|nhắc|nhắc nhở|chỉ đạo|chỉ thị|quán triệt|xin|cho là"
    "|bảo phải|bảo cần|bảo nên|bảo là phải|bảo là cần|bảo là nên|nói phải|nói cần|nói nên|nói là phải|nói là cần|nói là nên"
    "|bảo rằng phải|bảo rằng cần|bảo rằng nên|nói rằng phải|nói rằng cần|nói rằng nên|nói thêm phải|nói thêm cần|nói thêm nên",
    DUTY: "xin nhận|xin hứa|xin cam kết|cần|phải|có trách nhiệm|chịu trách nhiệm|hãy|nên|sẽ|phấn đấu|cam kết|hứa|khẩn trương|quyết tâm|chủ trì|chủ trì cùng|chủ trì, cùng|tiếp tục"
    "|tập trung|chủ động|tăng cường|được giao|được đề nghị|có nhiệm vụ|tháng cuối|tháng còn lại|thời gian còn lại|nhiệm kỳ|nay đến|trong đó chú trọng|trong đó ưu tiên|trong đó quan tâm|đặt mục tiêu|đề ra mục tiêu|xác định mục tiêu|dự kiến|dự định|có kế hoạch|theo kế hoạch"
    "|hai bên|hai đơn vị|hai ngành|bản ghi nhớ|chương trình phối hợp|quy chế phối hợp|nội dung ký kết|thỏa thuận|giao ước|"
    + "|".join(PHRASES),
    PROMISE: "sẽ|đặt mục tiêu|đề ra mục tiêu|dự định|có kế hoạch|hứa|cam kết|xin nhận|xin hứa|xin cam kết|tiếp tục|phấn đấu|quyết tâm",
    PARTNER: "phối hợp|kết hợp|liên kết|thống nhất|chủ trì cùng|chủ trì, cùng",
    ADDRESSEE: "tham mưu|trình|báo cáo|kiến nghị|đề xuất|gửi|nộp|kính đề nghị|đề nghị|xin ý kiến|phản ánh|làm việc với",
    FORMULA: "thi hành|thông báo|hiệu lực|kính mời|trân trọng mời|xin mời",
    AGREED: "thống nhất|nhất trí|quyết định|chốt",
    SPOKEN: "không được|không nên|không để|tuyệt đối không|đừng|báo ngay|báo cáo ngay|gọi ngay|khai báo ngay|thông báo ngay|liên hệ ngay"
    "|phản ánh ngay|dừng ngay|ngừng ngay|sơ tán ngay|di dời ngay|báo về|báo cho|gọi cho|gọi về|gọi thẳng",
}
_LISTED = sorted({phrase for listed in _KINDS.values() for phrase in listed.split("|")}, reverse=True)


def _by_letter(listed: Sequence[str]) -> str:
    """The phrases as a pattern that is decided letter by letter: a long flat alternation takes twice the time."""
    followers: dict[str, list[str]] = {}
    for phrase in listed:
        followers.setdefault(phrase[0], []).append(phrase[1:])
    options = []
    for letter, rests in followers.items():
        inner = _by_letter([rest for rest in rests if rest]) if any(rests) else ""
        options.append(letter + (f"(?:{inner}){'?' if '' in rests else ''}" if inner else ""))
    return "|".join(options)


# A word begins after one of these signs: a set of letters is scanned for several times as fast as "no letter".
_ANCHOR = words(rf"[\s(“\"‘'*:;,.\-–/\[>|…+!?]({_by_letter(_LISTED)})(?!\w)")
_KINDS_OF = {
    spelling(phrase): sum(kind for kind, listed in _KINDS.items() if phrase in listed.split("|"))
    for spelling in (fold, str)
    for phrase in _LISTED
}

# They are names, too: "HTX ‖ Quyết Tâm ‖ ở xã An Bình", "thôn ‖ Thống Nhất ‖".
_NAMES = in_both_spellings("quyết tâm;phấn đấu;thống nhất;nhất trí")


@dataclass(frozen=True, slots=True)
class Anchors:
    """The sorted places of the announcing words, and the bits of what each announces."""

    places: list[int]
    kinds: list[int]

    def kinds_in(self, start: int, end: int) -> int:
        """The bits of all that stand in `[start, end)`."""
        places, kinds = self.places, self.kinds
        found = 0
        for at in range(bisect_left(places, start), len(places)):
            if places[at] >= end:
                break
            found |= kinds[at]
        return found

    def of(self, kind: int, start: int, end: int) -> Iterator[int]:
        """The places of a kind in `[start, end)`."""
        for at in range(bisect_left(self.places, start), len(self.places)):
            if self.places[at] >= end:
                return
            if self.kinds[at] & kind:
                yield self.places[at]


@lru_cache(maxsize=4)
def anchors_of(view: View) -> Anchors:
    """The anchors of a text; kept while the text is read."""
    pattern, low = view.of(_ANCHOR), view.low
    at_start = pattern.match(f" {low[:24]}")
    places = [0] if at_start else []
    kinds = [_kinds_of(at_start[1])] if at_start else []
    for found in pattern.finditer(low):
        place, end = found.span(1)
        if low[place:end] in _NAMES and view.text[place:end].istitle():
            continue
        places.append(place)
        kinds.append(_kinds_of(low[place:end]))
    return Anchors(places, kinds)


def _kinds_of(phrase: str) -> int:
    known = _KINDS_OF.get(phrase)
    return _KINDS_OF[" ".join(phrase.split())] if known is None else known
