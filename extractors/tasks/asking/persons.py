"""Người nói là ai: the name that stands before a speaker's titles, whom a bare "Đồng chí" means, who praised before he asked;
and whom a bare "ông" means where it is said to act.

‖ đồng chí Lê Văn Hải, Chủ tịch Hội ‖ đề nghị …      đồng chí Hải khẳng định …. Đồng chí (Hải) đề nghị …
‖ Giám đốc ‖ ghi nhận kết quả năm qua; đồng thời đề nghị …
No: "kết quả được ghi nhận; đề nghị …" (nobody praised), "gặp đồng chí Hà" is not who speaks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.asking.speakers import speaker_before
from extractors.tasks.raw import RawTask
from extractors.tasks.words.verbs import is_verb
from vitext.lazy import regex

_CALLED = words(r"(?<!\w)(?P<how>đồng chí|đ/c|ông|bà|anh|chị|thầy|cô)\s+(?=\w)")
_BARE = words(r"(?P<how>đồng chí|đ/c|ông|bà|anh|chị|thầy|cô)\s*$")
# Alone these name nobody: whom they mean was named before.
_NOBODY = words(r"(?:đồng chí|đ/c|ông|bà|anh|chị|thầy|cô|họ|các|những|mỗi)\s*$")
# "đồng chí Lê Hồng nhận ba việc. …. Ba là ‖ đồng chí ‖ phụ trách xây dựng quy trình": no other who is in charge.
_IN_CHARGE = words(r"(?P<who>đồng chí|đ/c)\s+phụ\s+trách$")
_COMRADES = frozenset(("đồng chí", "đ/c", "dong chi"))
_OF_OFFICE = frozenset(("đồng chí", "ông", "bà", "dong chi", "ong", "ba"))
# What an office begins with, and no family's name.
OFFICE = words(
    r"(?:(?:nguyên|quyền|phó|tổng)\s+)*(?:chủ\s+tịch|phó|bí\s+thư|(?:tổng\s+)?giám\s+đốc|trưởng|thường\s+trực"
    r"|(?:tỉnh|thành|huyện|quận|thị|đảng)\s+ủy\s+viên|ủy\s+viên|ubv|chánh|viện\s+trưởng|cục\s+trưởng|thứ\s+trưởng"
    r"|bộ\s+trưởng|hiệu\s+trưởng|chủ\s+nhiệm|chính\s+ủy|chỉ\s+huy|tư\s+lệnh|kế\s+toán|thư\s+ký|đại\s+biểu"
    r"|thành\s+viên|thủ\s+tướng)(?!\w)"
)
_SYLLABLE = regex(r"\s?([^\W\d_]+)")
_RANK = words(r"(?:đại|thượng|trung|thiếu|chuẩn) (?:tướng|tá|úy|sĩ) (?=\w)")
# In these places somebody is only spoken of.
_NO_SUBJECT = words(r"(?<!\w)(?:của|cho|với|và|cùng|gồm|các|tới|đến|gặp|do|bởi|từ|là)\s+$")
_PRAISES = words(
    r"(?<!\w)(?<!được.)(?:biểu dương|ghi nhận|đánh giá cao|hoan nghênh|chúc mừng|khẳng định|cảm ơn|nhấn mạnh"
    r"|đồng tình|cho biết|cho rằng|kết luận|phát biểu)(?!\w)"
)
_LED_BY = words(r"(?:(?:đã|cũng|rất|vừa|luôn|nhiệt liệt|trân trọng|và) )+$")
_BEFORE_TITLE = regex(r"(?:,\s+|\s[-–]\s+)\Z")
_MOST_TITLES = 5
_REACH = 3000  # letters from a bare "Đồng chí", or from what nobody is said to ask, back to whom it means
_LONGEST_NO_SUBJECT = 8
_LONGEST_NAME = 48


def with_persons(view: View, tasks: Sequence[RawTask]) -> tuple[RawTask, ...]:
    """The tasks, their assigners with the name that stands before their titles, or, where nobody is named, with who was meant."""
    known: dict[Span, Span] = {}
    result: list[RawTask] = []
    last: Span | None = None  # the person who asked last
    for task in tasks:
        said = task.assigner
        if said is not None and said not in known:
            known[said] = _meant(view, said, last) or _with_name(view, said)
            if view.match(OFFICE, known[said][0]) or view.match(_CALLED, *known[said]):
                last = known[said]
        task = task if said is None or known[said] == said else task._replace(assigner=known[said])
        charged = view.match(_IN_CHARGE, *task.lead) if task.lead is not None else None
        if charged and (meant := _meant(view, charged.span("who"), None)) and is_verb(view, charged.end() + 1):
            task = task._replace(lead=meant, lead_carried=True)
        elif task.lead is not None and view.match(_NOBODY, *task.lead):
            lead = _meant(view, task.lead, None)
            lead = None if lead == task.assigner else lead
            task = task._replace(lead=lead, lead_carried=task.lead_carried if lead is None else True)
        result.append(task)
    return tuple(result)


def spoke_before(view: View, start: int, at: int) -> Span | None:
    """Who praised or told in `[start, at)`, last of all, and so asks without a name at `at`; None where nobody did."""
    return next(_speakers(view, max(start, at - _REACH), at), None)


def _speakers(view: View, start: int, at: int) -> Iterator[Span]:
    """Those who praised or told in `[start, at)`, the last first."""
    for praises in reversed(list(view.of(_PRAISES).finditer(view.low, start, at))):
        opening = max(
            view.low.rfind(". ", start, praises.start()) + 2, view.low.rfind("; ", start, praises.start()) + 2, start
        )
        led = view.search(_LED_BY, opening, praises.start())
        _, who = speaker_before(view, opening, led.start() if led else praises.start())
        if who is not None:
            yield who


def _with_name(view: View, said: Span) -> Span:
    """A speaker with the titles and the name before the title by which he is given."""
    at = said[0]
    if at > 1 and view.low.startswith(", ", at - 2) and not view.match(OFFICE, at):
        earliest = max(at - _LONGEST_NAME, 0)
        opening = max(earliest - 1, *(view.low.rfind(mark, earliest, at - 2) for mark in ".;\n")) + 1
        while view.text[opening].isspace():
            opening += 1
        if _person_in(view, opening, at - 2) == opening:
            return opening, said[1]  # "‖ Bà Mến, ‖ HTX Xuân Hòa đề xuất …"
    for _ in range(_MOST_TITLES):
        if not view.match(OFFICE, at):
            break
        before = _BEFORE_TITLE.search(view.low, max(at - 4, 0), at)
        if before is None:
            break
        stop = before.start()
        earliest = max(stop - _REACH, 0)
        opening = max(earliest - 1, *(view.low.rfind(mark, earliest, stop) for mark in ",;:.(\n")) + 1
        while view.low[opening] == " ":
            opening += 1
        person = _person_in(view, opening, stop)
        if person is not None:
            return person, said[1]
        if not view.match(OFFICE, opening, stop):
            break
        at = opening
    return at, said[1]


def _person_in(view: View, opening: int, stop: int) -> int | None:
    """Where the person begins whose name ends a piece, or is followed by his title after a dash."""
    for called in view.of(_CALLED).finditer(view.low, opening, stop):
        name = _name_at(view, called.end(), stop)
        rest = view.low[name:stop].lstrip() if name is not None else "?"
        if not rest or rest.startswith(("-", "–")):
            return called.start()
    return None


def _name_at(view: View, at: int, stop: int) -> int | None:
    """The end of a person's name at `at`; None for an office ("đồng chí Chủ tịch") or a word in small letters."""
    if view.match(OFFICE, at, stop):
        return None
    rank = view.match(_RANK, at, stop)
    at = end = rank.end() if rank else at
    while (syllable := _SYLLABLE.match(view.low, end, stop)) and view.upper(syllable.start(1)):
        end = syllable.end()
    return end if end > at else None


def _meant(view: View, said: Span, last: Span | None) -> Span | None:
    """Who is meant by a bare "Đồng chí": who asked last, or whoever was named since, called in the same way and not only spoken of."""
    bare = view.match(_BARE, *said)
    if bare is None:
        return None
    how = _kind(bare["how"])
    floor = max(said[0] - _REACH, last[1] if last is not None else 0, 0)
    for called in reversed(list(view.of(_CALLED).finditer(view.low, floor, said[0]))):
        at = called.start()
        name = _name_at(view, called.end(), said[0])
        if (
            name is not None
            and _kind(called["how"]) == how
            and not view.search(_NO_SUBJECT, max(at - _LONGEST_NO_SUBJECT, 0), at)
        ):
            return at, name
    # "‖ Phó Chủ tịch tỉnh Lê Hải ‖ ghi nhận …. Đồng chí yêu cầu …"
    officers = (who for who in _speakers(view, floor, said[0]) if view.match(OFFICE, who[0]))
    return next(officers, last) if how in _OF_OFFICE else last


def _kind(how: str) -> str:
    return "đồng chí" if how in _COMRADES else how
