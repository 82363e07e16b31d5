"""Đếm cái gì: the words of the clause that say what a quantity counts, taken from the text, the figure left out.

thành lập mới ít nhất 20 HTX → thành lập mới             tỷ lệ nợ quá hạn dưới 1,5% → tỷ lệ nợ quá hạn
Mở 03 lớp tập huấn kế toán → Mở lớp tập huấn kế toán     Biên giới: Tổng số 12 hộ → Biên giới
thu 9,7 tỷ đồng, đạt 81% dự toán; tăng 26% → thu (all three: what only compares counts what was counted before)
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from extractors.quantities.find import Quantity
from vitext.fold import fold

_LAST_MARK = re.compile(r".*(?=[,;:()“”|]|\n\n|[.!?] |\.\n)", re.DOTALL)  # up to the last of the marks
_MAX_WORDS, _MAX_AFTER, _REACH = 14, 10, 160


# What leads to the figure and says nothing of what is counted is stripped from the end of the words before it …
_LEADS = (
    "đạt được là có thêm từ lên còn xuống trên hơn dưới khoảng gần ước mức vượt tới đến với tại cho và gồm tăng giảm chiếm "
    "chỉ ở của trong thì cả ≥ chừng"
)
_PAIRS = (
    "ít nhất;tối thiểu;tối đa;không quá;phấn đấu;dự kiến;đạt được;trở lên;không dưới;so với;trị giá;trong đó;bao gồm;"
    "tương ứng;tương đương;hiện có;tính đến;lũy kế;chậm nhất;đăng ký;đạt bằng;ước tính;ước thực;thực hiện"
)
# … and these where nothing else stands there.
_ALONE = "tổng số hiện đã sẽ cụ thể mới bằng hạn mức bình quân tỷ lệ tiền cùng kỳ cả nước toàn tỉnh huyện quốc vẫn nay"
_JOINTS = "và với gồm"  # at which the phrase before a figure begins anew
_ENDS = "và với so trở do nhờ vì để nhằm là đến trong tại theo trên dưới bằng tăng giảm chiếm mỗi nêu trước"  # of what follows
_BOUNDS = "trở lên;trở xuống"
_TIMES = "năm tháng quý ngày hết cuối đầu đến trong tới"
_PLANS = "kế hoạch dự toán chỉ tiêu mục tiêu nghị quyết kh"


class _Words(NamedTuple):
    leads: frozenset[str]
    pairs: frozenset[str]
    alone: frozenset[str]
    joints: frozenset[str]
    ends: frozenset[str]
    times: frozenset[str]
    plans: frozenset[str]
    bounds: frozenset[str]
    equal: str
    ground: str


def _words(write: Callable[[str], str]) -> _Words:
    leads, alone, joints, ends, times, plans = (
        frozenset(write(words).split()) for words in (_LEADS, _ALONE, _JOINTS, _ENDS, _TIMES, _PLANS)
    )
    pairs, bounds = (frozenset(write(phrases).split(";")) for phrases in (_PAIRS, _BOUNDS))
    return _Words(leads, pairs, alone, joints, ends, times, plans, bounds, write("bằng"), write("mặt"))


_MARKED, _BARE = _words(str), _words(fold)
_CLOSED = frozenset(("", "\n", ".", ";", ":", "!", "?"))
_AFTER = re.compile(r"[^,;:.()“”\n\d|]+(?:\n(?!\n)[^,;:.()“”\n\d|]+)?")


def indicator(
    text: str, one: Quantity, clause_start: int, before: Quantity | None, inherited: str, *, bare: bool
) -> tuple[str, str]:
    """What `one` counts, and the part of it that holds for what is counted after it in the clause.

    `before` is the quantity before it in the clause (None for none), `inherited` the words that held for that one;
    `bare`: the text has no marks.
    """
    start, end = one.span
    if one.row or text.find("|", text.rfind("\n", 0, start) + 1, start) >= 0:
        row = " ".join(text[slice(*one.row)].split()) if one.row else _row(text, start)
        if row:
            return row, row
    known = _BARE if bare else _MARKED
    floor = max(clause_start, start - _REACH)
    bound = max(floor, before.span[1]) if before else floor
    said, mark = _said(text, bound, floor, start, known, alone=not before)
    if before and inherited and mark == "(":
        return inherited, inherited
    share = one.unit[:1] == "%"
    after = "" if one.normalized else _right(text, end, known)
    if share and after and after.split()[0].lower() in known.plans:
        after = "" if said or inherited else after
    held = " ".join(said) or inherited
    if share:
        return held if len(said) > 5 or (held and not after) else f"{held if said else ''} {after}".strip() or "%", held
    if one.normalized:
        return held or _raw(text, bound, start) or one.unit, held
    if len(said) > 5 or (said and not after):
        return held, held
    lead = held if said or not after else ""
    return f"{lead or _raw(text, before.figure_span[1] if before else bound, start)} {one.unit} {after}".strip(), held


def _raw(text: str, bound: int, start: int) -> str:
    """The last words before a figure as they stand, up to a mark."""
    piece = text[bound:start]
    return " ".join(piece[_last_mark(piece) + 1 :].split()[-6:])


def _last_mark(piece: str) -> int:
    """Where the last mark of a piece stands, -1 where none does."""
    found = _LAST_MARK.match(piece)
    return found.end() if found else -1


def _said(text: str, bound: int, floor: int, start: int, known: _Words, *, alone: bool) -> tuple[list[str], str]:
    """The words before a figure that say what it counts, from `bound` on or in what they hang on, and their mark."""
    words, mark, at = _left(text, bound, start, known)
    if mark == ":" and len(words) <= 6:
        label, bracket, closed = _left(text, floor, at, known)
        if not label and bracket == ")":  # "trả nợ vay (gốc và lãi) là: …"
            label, _, _ = _left(text, floor, max(text.rfind("(", floor, closed), floor), known)
        if not words:
            words = label
        elif label and len(label) <= 8:
            words = [*label[:-1], label[-1] + ":", *words]
    elif mark in (")", "(", ",") and not words and alone:
        at = text.rfind("(", floor, start) if mark == ")" else at
        words, _, _ = _left(text, floor, max(at, floor), known)
    elif (
        not words
        and not mark
        and alone
        and text[floor - 1 : floor] == "\n"
        and text[floor - 2 : floor - 1] not in _CLOSED
    ):
        words, mark, _ = _left(text, max(floor - _REACH, 0), start, known)  # a line that was wrapped before its figure
    return words, mark


def _row(text: str, start: int) -> str:
    """The first words of the row of a table in which a figure stands alone in its cell; "" outside tables."""
    line = text.rfind("\n", 0, start) + 1
    cells = text[line:start].rstrip(" *").split("|")
    if cells[-1]:
        return ""
    return next((" ".join(cell.split()) for cell in cells if any(map(str.isalpha, cell))), "")


def _left(text: str, floor: int, start: int, known: _Words) -> tuple[list[str], str, int]:
    """The words of text[floor:start] after its last mark, without those that only lead on; the mark and its place."""
    piece = text[floor:start]
    at = _last_mark(piece)
    mark, place = (piece[at], floor + at) if at >= 0 else ("", floor)
    words = piece[at + 1 :].replace("*", " ").split()
    while words and words[0].strip("-–+•") == "":
        words.pop(0)
    while words and _leads(words, known):
        pass
    small = list(map(str.lower, words))
    if not known.joints.isdisjoint(small):
        after = max(number for number, word in enumerate(small) if word in known.joints) + 1
        words, small = words[after:], small[after:]
    if known.alone.issuperset(small):
        words = []
    return words[-_MAX_WORDS:], mark, place


def _leads(words: list[str], known: _Words) -> bool:
    """Take the last word or pair away, if it only leads to the figure; whether it was."""
    last = words[-1].lower()
    if last in known.leads or last in "-–*+":
        words.pop()
        return True
    if len(words) < 2:
        return False
    earlier = words[-2].lower()
    if f"{earlier} {last}" in known.pairs:
        del words[-2:]
        return True
    if last[0].isdecimal() and earlier in known.times:
        del words[-2:]
        while words and words[-1].lower() in known.times:
            words.pop()
        return True
    if last == known.equal and earlier != known.ground:
        words.pop()
        return True
    return False


def _right(text: str, end: int, known: _Words) -> str:
    """The words that go on after the unit, up to a mark, a figure or a word that begins something else."""
    found = _AFTER.match(text, end, end + 90)
    words = found[0].lstrip(" /").split()[:_MAX_AFTER] if found else []
    if len(words) > 1 and f"{words[0]} {words[1]}".lower() in known.bounds:
        words = words[2:]  # "85% ‖ trở lên ‖ hội viên tham gia"
    for at, word in enumerate(words):
        if word.lower() in known.ends:
            words = words[:at]
            break
    while words and words[-1].lower() in known.leads:
        words.pop()
    return " ".join(words)
