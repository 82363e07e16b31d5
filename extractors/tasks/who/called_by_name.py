"""Gọi tên mà giao việc: persons by their names in a list of tasks, where no list of bodies knows them or no list of verbs what they do.

‖ Cụ Hòa ‖ soạn lại gia phả      ‖ Anh Tuấn và chị Vân ‖ test lại máy in      ‖ Ngọc Anh ‖ viết bài giới thiệu
No: "Ông Nam - Trưởng ban" (who is present), "Bà Lan hỏi về quỹ" (what she says), "Kinh phí hỗ trợ …" (no name).
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.who.agency_stops import REPORTS, STOP
from extractors.tasks.words.verbs import Predicate, is_verb, predicate_at
from vitext.lazy import regex

# Without marks "Ban Thường vụ" and "Sở Y tế" begin like "bạn" and "sơ".
_CALLED = words(
    r"(?:đồng chí|đ/c|ông|bà|anh|chị|em|bạn(?<=[^\x00-\x7f]n)|cô|thầy|bác|chú|cụ|dì|cậu|mợ|thím|cháu|cha|sơ(?<=[^\x00-\x7f])|sư (?:cô|thầy|bác)|đại đức|thượng tọa"
    r"|hòa thượng) (?=\w)"
)
_NAME = regex(r"[^\W\d_]+(?: |(?=[,:+&]))")
_JOINT = words(r"(?:và|cùng|,|\+|&) ?(?=\w)")
_SPEAKS = words(
    r"(?:phát biểu|có ý kiến|tuyên bố|kết luận|trình bày|báo cáo|giải thích|chủ trì|trả lời|khai mạc|bế mạc)(?!\w)"
)
_MOST_PERSONS, _LONGEST_NAME = 4, 5  # names in a row, syllables of one
_SURE = 2  # one syllable with a capital opens any clause
_OBJECT = 3  # letters of what is done something to


def person_at(view: View, at: int, end: int) -> int | None:
    """The end of the persons who are called by a word and their names at `at`: "Cụ Hòa", "Anh Tuấn và chị Vân"; or None."""
    stop = None
    for _ in range(_MOST_PERSONS):
        called = view.match(_CALLED, at, end)
        name = _name_at(view, called.end(), end) if called else None
        if name is None:
            break
        stop = name[1]
        joint = view.match(_JOINT, stop + (view.low[stop : stop + 1] == " "), end)
        if joint is None:
            break
        at = joint.end()
    return stop


def name_that_acts(view: View, at: int, end: int) -> tuple[Span, Predicate] | None:
    """Who is named by two syllables or more with capitals, and what he does: "‖ Ngọc Anh ‖ viết bài giới thiệu"; or None."""
    name = None if is_verb(view, at) else _name_at(view, at, end)
    if name is None or name[0] < _SURE:
        return None
    predicate = predicate_at(view, name[1] + 1, end) if view.low[name[1] : name[1] + 1] == " " else None
    return ((at, name[1]), predicate) if predicate is not None and predicate.end < end - _OBJECT else None


def speaks(view: View, at: int, end: int) -> bool:
    """Whether what follows a person is what he says or what he is, and nothing that he is to do."""
    return any(view.match(said, at, end) is not None for said in (_SPEAKS, REPORTS.words, STOP.words))


def _name_at(view: View, at: int, end: int) -> tuple[int, int] | None:
    """How many syllables the name at `at` has, and its end; None where there is no name."""
    count = stop = 0
    while count < _LONGEST_NAME and (word := _NAME.match(view.text, at, end)):
        if not word.group().strip().istitle():
            break
        count, stop, at = count + 1, at + len(word.group().rstrip()), word.end()
    return (count, stop) if count else None
