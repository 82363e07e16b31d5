"""Số viết bằng chữ trước đơn vị: "hai hợp tác xã", "một trăm triệu đồng".

A single number word counts only before a noun that leaves no doubt; "một" alone is an article, "năm" alone a year.
yes: "hai hợp tác xã" (2), "Ba HTX" (3), "mười hai hộ" (12), "một trăm triệu đồng" (100000000)
no: "một số hợp tác xã", "hai bên", "trong năm hộ sản xuất", "một hợp tác xã", "ba mặt"
"""

from __future__ import annotations

from collections.abc import Iterator

from extractors.quantities.units.find import unit_at
from extractors.quantities.units.unit import Unit
from vitext.fold import fold
from vitext.lazy import regex
from vitext.numwords import read_number_words

_FIRST = "một hai ba bốn năm sáu bảy tám chín mười"
_NEXT = _FIRST + " mươi mốt tư lăm nhăm trăm linh lẻ nghìn ngàn triệu tỷ tỉ rưỡi"
_NOUNS = "hợp tác xã;htx;tổ hợp tác;tht;liên hiệp hợp tác xã;liên hiệp htx;hộ;hộ nghèo;hộ dân;mô hình;lớp;thành viên"
_CERTAIN = frozenset(
    (
        *_NOUNS.split(";"),
        "hội viên",
        "đảng viên",
        "đoàn viên",
        "đồng chí",
        "ủy viên",
        "dự án",
        "đại biểu",
        "gia đình",
        "công trình",
        "đơn vị",
        "mô hình",
        "nhiệm vụ",
        "chỉ tiêu",
        "chi hội",
        "chi bộ",
        "bộ môn",
    )
)
_BOUNDS = ("ít nhất", "tối thiểu", "tối đa", "không quá")
_NUMBERS = rf"(?:{'|'.join(_FIRST.split())})(?!\w)(?:\s{{1,2}}(?:{'|'.join(_NEXT.split())})(?!\w)){{0,14}}"
_BEFORE = "|".join(sorted({noun.split()[0] for noun in _CERTAIN} | {"đồng"}))
_LETTERS = "".join(sorted({word[0] for word in _FIRST.split()}))
# Stops at a set of first letters, so that it runs fast between them.
_SPELLED = regex(
    rf"[{_LETTERS}](?:{'|'.join(word[1:] for word in _FIRST.split())})(?!\w)"
    rf"(?=\s{{1,2}}(?:(?:{'|'.join(_NEXT.split())})\s|(?:{_BEFORE})(?!\w)))"
)
# "(Bằng chữ: Bảy nghìn không trăm chín mươi ba tỷ, ‖ tám trăm triệu đồng)": the figure before it once more.
_AGAIN = regex(
    r"(?:(?:bằng chữ|bang chu)\s?:?[^\n();.]*"
    r"|\d\s?(?:triệu|nghìn|ngàn|tỷ|trieu|nghin|ty)?\s?(?:đồng|đ|vnđ|dong|d)(?:,0{1,3})?(?:/[^\W\d]{1,9}){0,2}\s?\()\Z"
)
# "05 ‖ (năm) ‖ hợp tác xã": the figure once more, between it and its unit.
_BETWEEN = regex(r"\s?\((?P<words>[^\W\d]{2,6}(?:\s[^\W\d]{1,6}){0,16})\)(?=\s)")
# "mười lăm (‖ 15) hợp tác xã": the words once more, between them and their unit.
_BEFORE_BRACKET = regex(rf"(?<!\w)(?P<words>{_NUMBERS})\s?\(\Z")
# "đề nghị ‖ hai HTX ‖ phối hợp", "Hội đồng quản trị ‖ hai HTX": which ones, not how many.
_KNOWN_ONES = regex(
    r"(?<!\w)(?:đề nghị|yêu cầu|quản trị|giám đốc|lãnh đạo|đại diện|giữa|cả|de nghi|yeu cau|quan tri|giam doc|lanh dao"
    r"|dai dien|giua|ca)\s\Z"
)
_LONGEST = 80  # signs of a number in words
_REACH = 12  # signs of a word before one
_FIRSTS = frozenset(_FIRST.split())
_SYLLABLES = frozenset(f"{_NEXT} {fold(_NEXT)} không khong chẵn chan".split())
_NUMBER = regex(rf"{_NUMBERS}(?=\s{{1,2}}(?:{_BEFORE})(?!\w))")


def spelled(line: str, spaced: str, *, bare: bool) -> Iterator[tuple[int, int, Unit, int]]:
    """(start, end, unit, value) of every number in words before a unit; `line` is `spaced` in small letters."""
    end = 0
    for candidate in _SPELLED.finditer(line):
        start = candidate.start()
        if start < end or (start and (line[start - 1].isalnum() or line[start - 1] == "_")):
            continue
        number = _NUMBER.match(line, start)
        if not number:
            continue
        end = number.end()
        unit = unit_at(spaced, end, bare=bare)
        bound = line[max(0, start - 12) : start].rstrip().endswith(_BOUNDS)
        value = _value(number[0], unit.head, bound=bound) if unit else None
        again = _AGAIN.search(line, max(0, start - 160), start) or _second_part(line, start)
        known = number[0] in _FIRSTS and _KNOWN_ONES.search(line, max(0, start - _REACH), start)
        if unit and value is not None and not again and not known:
            yield start, end, unit, value


def _second_part(line: str, start: int) -> bool:
    """Whether only number words stand between a bracket behind a sum and its part at `start`, commas and all."""
    begin = line.rfind("(", max(0, start - _LONGEST), start)
    if begin < 0 or not _AGAIN.search(line, max(0, begin - 80), begin + 1):
        return False
    return _SYLLABLES.issuperset(line[begin + 1 : start].replace(",", " ").split())


def after_words(line: str, end: int) -> int:
    """Where the words end that repeat, in brackets, a figure ending at `end`; `end` where none do."""
    found = _BETWEEN.match(line, end)
    return found.end() if found and _SYLLABLES.issuperset(found["words"].split()) else end


def words_before(line: str, start: int, end: int, digits: str) -> int | None:
    """Where the words begin that say the number of `digits`, before the brackets around `[start, end)`."""
    if line[start - 1 : start] != "(" or line[end : end + 1] != ")":
        return None
    found = _BEFORE_BRACKET.search(line, max(0, start - _LONGEST), start)
    try:
        return found.start() if found and str(read_number_words(found["words"])) == digits.lstrip("0") else None
    except ValueError:
        return None


def _value(words: str, head: str, *, bound: bool) -> int | None:
    """The value of number `words` before the unit `head` (small letters), None where they may be no number.

    `bound`: "ít nhất" or the like stands before, so that "một" is a number and no article.
    """
    several = len(words.split()) > 1
    if head not in _CERTAIN and not (several and head == "đồng"):
        return None
    if not several and (words == "năm" or (words == "một" and not bound)):
        return None
    try:
        return read_number_words(words)
    except ValueError:
        return None
