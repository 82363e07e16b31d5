"""Phần ý kiến của biên bản: who speaks in an item of the part of opinions, and where his words begin.

III. Ý KIẾN ‖ - BS Thoa (khoa Nhi): ‖ xin thêm 01 bàn khám      - Anh Thủy (PGĐ) – ‖ giá chè thấp, nên làm hộp quà
No: "2. Ý kiến chỉ đạo của Giám đốc ‖ - Phòng Kế toán: rà soát công nợ" (who is charged).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from domain.extraction import Span
from extractors.layout.modes import folded
from extractors.layout.sections import Placed
from extractors.layout.view import View, words
from extractors.tasks.blocks.minutes import is_minutes
from extractors.tasks.clauses import Clause
from extractors.tasks.told import Told
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from vitext.lazy import regex

_PART = regex(
    r"(?:cac |mot so |phan |muc |noi dung )*(?:y kien(?! (?:chi dao|ket luan|cua (?:chu (?:tri|toa|tich)|giam doc|hieu truong"
    r"|bi thu|lanh dao)))|thao luan|trao doi|phat bieu|tham luan|gop y|hoi dap|dong gop y kien)\b(?![^:]*\bket luan)"
    r"|(?:(?:y kien )?(?:cac |nhung |mot so )?(?:ba con|thanh vien|dang vien|hoi vien|doan vien|xa vien|dai bieu|ho dan|ho|nhan dan|phu huynh|cu tri|to vien"
    r"|giao vien|to|xom|chi hoi|chi bo|phong|cum|khoa|don vi|dong chi|moi nguoi|hoi nghi|cuoc hop|lop)(?: (?:du hop|trong to|trong lop))? )"
    r"(?:tham gia |dong gop |co |neu |cung |tich cuc )*(?:phat bieu|y kien|thao luan|gop y|ban bac)\b(?![^:]*\bket luan)"
)
# Staff by their degrees, whom no list of bodies knows: "BS Thoa", "KS. Nam".
_STAFF = regex(
    r"(?:BSCK(?:I{1,2}|[12])|Bsck[12]|BS|ĐD|YS|DS|ThS|TS|KS|CN|KTV|NHS|GS|PGS|CV|NV|GV|HS|SV|Y sĩ|Bác sĩ|Điều dưỡng|Kỹ sư|Kĩ sư)\.? [A-ZĐÀ-Ỹ]"
)
_SAYS = (
    r"(?:(?:có|nêu|phát biểu|góp) ý kiến|phát biểu|ý kiến|góp ý|cho rằng|nêu|nói|băn khoăn|thắc mắc|phản ánh|trình bày|hỏi)"
    r"(?: (?:thêm|là|rằng))*"
)
# "Ông Tám Nghĩa - ấp 3: ‖", "Chị Út (chuyền 7) – ‖ cơm nguội", "Bà Nhình cho rằng ‖ …", "Đ/c Vọng phát biểu: ‖ …"
_SPOKEN = words(
    rf"(?P<who>(?:[^\W\d]{{1,6}}\. ?)?[^:;.–()]{{2,60}}?)(?: ?\([^()]{{1,40}}\))?(?:(?: ?[–-] ?|, )[^:;.()]{{2,50}}?)?(?: {_SAYS})? ?: ?(?=\w)"
    r"|(?P<named>(?:[^\W\d]{1,6}\. ?)?[^:;.–()]{2,40}?)(?: ?\([^()]{1,40}\))? [–-] (?=[^\W\d])"
    r"|(?P<asks>[^:;.–(),]{2,40}?)(?: ?\([^()]{1,40}\)|, [^,;:.()]{2,40}?|(?: -| –) [^,;:.()]{2,40}?) (?=(?:xin|đề nghị|kiến nghị|đề xuất|yêu cầu|mong|nhận|hứa|cần|nên)(?!\w))"
    r"|(?P<thinks>(?:[^\W\d]{1,6}\. ?)?[^:;.–(),]{2,40}?)(?: ?\([^()]{1,40}\))? (?:cho (?:rằng|là)|(?:có |nêu )?ý kiến(?: rằng| là)?"
    r"|(?:bảo|nói|góp ý|phát biểu)(?: (?:thêm|là|rằng))*(?! (?:chưa|không|có|còn|đã|được|hết|rồi|xong)(?!\w))),? (?=\w)"
)
# With what he agrees before he asks for something: "Đ/c Sính: ‖ nhất trí với báo cáo, ‖ đề nghị …".
_AGREES = words(
    r"(?:cơ bản |hoàn toàn |tôi |em )*(?:nhất trí|thống nhất|đồng ý|đồng tình|tán thành)(?: cao)?(?: với [^,;:.]{2,60}| [^,;:.]{0,30})?"
    r",? (?:nhưng |song |tuy nhiên,? |và )?(?=(?:đề nghị|kiến nghị|đề xuất|cần|nên|phải|xin|mong)(?!\w))"
)
_REQUESTS = words(r"(?:kiến nghị|đề xuất|đề nghị)(?!\w)")
# Another who speaks further on in the same paragraph: "Ông Tám: nhất trí. ‖ Đ/c Hùng ‖ nhận khuyết điểm, hứa …".
_PERSON = words(r"(?:đồng chí|đ/c|ông|bà|thầy|cô|anh|chị|bác|chú|em|bạn) (?=[^\W\d])")
# What a lead-in says of the lines below it.
_OPINIONS = words(
    r"(?<!\w)(?:(?:có |nêu |các |một số )?ý kiến(?! (?:chỉ đạo|kết luận))|thảo luận|phát biểu(?! (?:chỉ đạo|kết luận))|trao đổi|góp ý|bàn bạc)"
    r"(?: (?:thảo luận|phát biểu|tham gia|đóng góp|của [^,;:.]{3,30}))?(?: như sau| sau| cụ thể| gồm)?\s?:[\s*]*$"
)
_FARTHEST, _TAIL = 14, 70  # blocks, letters


class Opinion(NamedTuple):
    """Who speaks, where he is named, and where what he says begins."""

    who: Span | None
    start: int


def opinion_at(seen: View, placed: tuple[Placed, ...], index: int, told: Told) -> Opinion | None:
    """Who speaks in the block number `index`, where it stands in a part of opinions of minutes and nothing is asked above it."""
    item = placed[index]
    if told.mode != "none" or told.firm or told.official or not is_minutes(seen):
        return None
    if not any(_heads_opinions(seen, placed[head]) for head in item.heads) and not _led_in(seen, placed, index):
        return None
    at = item.block.body
    if seen.upper(at) and seen.match(_REQUESTS, at):
        return Opinion(None, at)  # "- ‖ Kiến nghị trường sửa cổng"
    if not seen.upper(at) or (starts_agency(seen, at) is None and _STAFF.match(seen.text, at) is None):
        return None
    spoken = seen.match(_SPOKEN, at, item.block.end)
    if spoken is None:
        return None
    who = next(spoken.span(name) for name in ("who", "named", "asks", "thinks") if spoken[name])
    small = spoken["named"] is None or not seen.upper(spoken.end())  # "Ông Tám – Trưởng ấp" is only called so
    if not small:
        return None
    agrees = seen.match(_AGREES, spoken.end(), item.block.end)
    return Opinion(who, agrees.end() if agrees else spoken.end())


def by_speaker(seen: View, cut: tuple[Clause, ...], spoken: Opinion) -> Iterator[tuple[Opinion, tuple[Clause, ...]]]:
    """Each who speaks in a paragraph with the clauses of what he says; a sentence that begins with a person is his."""
    first = 0
    for at, clause in enumerate(cut):
        if at == first or not clause.opens or clause.start < spoken.start or not seen.match(_PERSON, clause.start):
            continue
        who = _speaks_too(seen, clause)
        if who is None:
            continue
        yield spoken, words_of_speaker(cut[first:at], spoken)
        first, spoken = at, who
    yield spoken, words_of_speaker(cut[first:], spoken)


def _speaks_too(seen: View, clause: Clause) -> Opinion | None:
    """Who is named at the head of a sentence, and where what he says begins."""
    called = seen.match(_PERSON, clause.start, clause.end)
    stop = agency_at(seen, clause.start, clause.end)
    if called is None or stop is None or not seen.upper(called.end()):
        return None
    if spoken := seen.match(_SPOKEN, clause.start, clause.end):
        who = next(spoken.span(name) for name in ("who", "named", "asks", "thinks") if spoken[name])
        if spoken["named"] is None or not seen.upper(spoken.end()):
            return Opinion(who, spoken.end())
    return Opinion((clause.start, stop), clause.start)


def words_of_speaker(cut: tuple[Clause, ...], spoken: Opinion) -> tuple[Clause, ...]:
    """The clauses of what he says, without his name, which may hold a full stop ("KS. Hùng: …")."""
    said = [clause for clause in cut if clause.end > spoken.start]
    if said and said[0].start < spoken.start:
        said[0] = said[0]._replace(start=spoken.start, opens=True)
    return tuple(said)


def _heads_opinions(seen: View, head: Placed) -> bool:
    """Whether a head names the part of what those who met said."""
    if not head.is_head:
        return False
    block = head.block
    words_of = seen.text[block.body : min(block.end, block.body + 80)]
    return _PART.match(folded(words_of).lstrip(" *#-.:")) is not None


def _led_in(seen: View, placed: tuple[Placed, ...], index: int) -> bool:
    """Whether the nearest lead-in above says that opinions follow, one in each line: "Mọi người có ý kiến như sau: ¶ Anh Thủy – …"."""
    kind = placed[index].block.kind
    for item in reversed(placed[max(0, index - _FARTHEST) : index]):
        block = item.block
        if item.is_head and not block.kind and block.end - block.body < _TAIL and _heads_opinions(seen, item):
            return True  # "Ý kiến thảo luận ¶ - Ông Sáu xin …"
        if seen.text[block.start : block.end].rstrip(" *").endswith(":"):
            return seen.search(_OPINIONS, max(block.body, block.end - _TAIL), block.end) is not None
        if block.kind != kind or item.is_head:
            return False
    return False
