"""Mệnh đề: một đoạn được cắt ở dấu chấm phẩy, cuối câu, mục đánh số trong câu và sau dấu hai chấm trước "Một là"; dấu phẩy không cắt."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from extractors.tasks.words.verbs import FIRSTS
from vitext.lazy import regex

_MARK = regex(r"[;(.!?…:]")
# A full stop ends a sentence where a capital, a quote or the end follows; not after an initial, a number, "TP." or
# "X." (a commune, but for "khóa X."), "Bs." or "(A. Hùng)"; without a space behind it where the word before is no abbreviation: "cơ sở.‖Tiếp tục"
_FULL_STOP = regex(
    r"(?:(?<=[a-zà-ỹ]{3})|(?<=[ /-][a-zđ][à-ỹ])|(?<=[a-zà-ỹ0-9][)”%])|(?<=[ /-]20\d\d))(?:\.(?:\.\.)?|…)(?=[A-ZĐÀ-Ỹ][a-zà-ỹ])"
    r"|(?<![0-9A-ZĐ]\.)(?<!TP)(?<!Tp)(?<!đ/c)(?<![\s(.][ôÔ])(?<!\(b)(?<!đ\.c)(?<!\bT[SXT])(?<!Ths)(?<!\bM[rs])(?<!\bMrs)(?<!\b(?:Bs|Gs|Lm|Sr|BS|GS|KS))(?<!\([ABCÔ])(?<!(?:[Cc]ử|ao) [ABCÔ])(?<!\b[PQH])(?<!(?<!thứ )(?<!khóa )(?<!thu )(?<!khoa )\bX)"
    r"(?<=[^.!?…])[.!?…]+(?:[\"”](?=\s))?(?=\s+[\"“‘(\[]?[A-ZĐÀ-ỸƯƠÂÊÔĂ0-9+•-]|[\s/.]*$)"
)
_MARKS = regex(r"(?:(?![(\[{‘'])[\W_])*")
_MAY_FOLLOW = frozenset(' \n.!?…/"”')
_LONGEST_NAMED = 24
_BETWEEN = regex(r"”;\s*“")
# What is put into words of its own in quotes.
_NAMED = (
    *("mục tiêu", "khẩu hiệu", "chủ đề", "phương châm", "tiêu chí", "tên gọi"),
    *("phong trào", "cuộc vận động", "chương trình", "đề án", "mô hình", "hội thi", "thi đua", "cuộc thi"),
    *("chuyên đề", "dự án", "thông điệp", "tinh thần", "danh hiệu"),
)
# Who said it, behind the closing quote: "Các huyện phải di dời dân", ‖ ông Nam chỉ đạo ‖.
_SAID_BEHIND = regex(
    (
        r"[\"”]\s*[,–-]\s*(?:đại diện|lão nông|nghệ nhân|nông dân|ngư dân|diêm dân|bà con|nhiều hộ|các hộ|một số hộ|cụ|bác|ông|bà|anh|chị|đồng chí|đ/c|thủ tướng|phó|tổng bí thư|bí thư|chủ tịch|bộ trưởng"
        r"|thứ trưởng|giám đốc|lãnh đạo|tổng|vị|thầy|cô|người đứng đầu|(?:(?:đại|thượng|trung|thiếu) )?(?:tướng|tá|úy)|luật sư|bác sĩ)(?!\w)[^.;:\"“”]{0,90}? (?:nói|nhấn mạnh|cho biết|cho hay"
        r"|chỉ đạo|đề nghị|khẳng định|phát biểu|yêu cầu|lưu ý|kết luận|chia sẻ|bày tỏ|nhận định|nhận xét|chỉ rõ|nêu"
        r"|phân tích|kiến nghị|căn dặn|nhắn nhủ|nhắn gửi|nhắc nhở|quán triệt|cảnh báo|khuyến cáo|đề xuất|gợi ý|đặt vấn đề"
        r"|giải thích|tuyên bố|nhắc|quả quyết|cam kết)(?: thêm| rõ| lại)?$"
    ),
    re.IGNORECASE,
)
# … or behind a dash, without quotes: "Cần tập trung xử lý sớm ‖ - Phó Chủ tịch Lê Văn A yêu cầu khi làm việc với huyện ‖".
_SAID_BEHIND_DASH = regex(
    (
        r" [–-] (?:ông|bà|đồng chí|đ/c|(?:phó )?thủ tướng|(?:tổng |phó )?bí thư|(?:phó )?chủ tịch|bộ trưởng|thứ trưởng"
        r"|(?:phó )?giám đốc)(?!\w)[^.;:–-]{3,70}? (?:nói|nhấn mạnh|cho biết|chỉ đạo|đề nghị|khẳng định|phát biểu"
        r"|yêu cầu|lưu ý|kết luận|chỉ rõ)(?: (?:khi|tại|trong|sau khi) [^.;:]{5,120})?$"
    ),
    re.IGNORECASE,
)
_LONGEST_SAYING = 140
_CREDIT = regex(r"(?<=[\w”\")]) ?[-–.(,] ?Ảnh: ")
_LONGEST_CREDIT = 40  # letters
_NUMBERED = regex(r"\(\s?(?:\d{1,2}|[ivx]{1,4})\s?\)\s+")
# … but not where a part of a paper is named by its number: "các nhiệm vụ tại mục (IV) ‖ (1) ‖ của Kế hoạch".
_OF_PART = regex(r"\b(?:[Mm]ục|[Đđ]iểm|[Kk]hoản|[Pp]hần|[Tt]iêu chí)(?:,? (?:và )?\([^()\s]{1,5}\))* ?$")
_LONGEST_PART = 40
_DETAILS = regex(
    r"\((?:(?:cơ quan|đơn vị|bộ phận|người) )?(?:chủ trì|phụ trách|đầu mối|thực hiện|chịu trách nhiệm|phối hợp|thời gian)[^():.;]{0,20}:",
    re.IGNORECASE,
)
_LONGEST_DETAIL = 160  # letters
# Points of a list inside a sentence, without a bracket before them: "có trách nhiệm: ‖ a) Mở sổ; ‖ b) Chi trả".
_DASHED = regex(r"\d{1,2} ?[-–] ?(?=[A-ZĐÀ-Ỹ])")  # "…. 2- Tổ chức hội thi"
_LETTERED = regex(r"(?:[a-nđ]|\d{1,2})\)\s+(?=\w)")
_FIRST_LETTER = regex(r":\s+(?:a\)\s+(?P<a>[^\W\d]+)[^\n]*?[;.,]\s+b\)\s|1\)\s+(?P<b>[^\W\d]+)[^\n]*?[;.,]\s+2\)\s)")


# The first of points that are counted in words: "yêu cầu các xã: ‖ Một là, rà soát …. Hai là, …".
_FIRST_POINT = regex(r":\s+(?:(?:Một|Mot) (?:là|la)|(?:Thứ nhất|Thu nhat)(?: (?:là|la))?(?=[,:]))[,:]?\s")


class Clause(NamedTuple):
    """`text[start:end]` without surrounding spaces and closing marks; `opens` where a sentence or item begins with it.

    `label` is the number that stands before it inside the sentence: "(2)".
    """

    start: int
    end: int
    opens: bool
    label: str = ""


@lru_cache(maxsize=1024)
def clauses(text: str, start: int, end: int) -> tuple[Clause, ...]:
    """The clauses of `text[start:end]`, in order; kept for the next finder. Brackets are never cut inside."""
    first = _MARK.search(text, start, end)
    if first is None or (first.start() >= end - 3 and text[first.start()] in ".…;:"):
        return tuple(_trimmed(text, start, end, opens=True))
    result: list[Clause] = []
    at, opens, depth, counted, points = start, True, 0, start, False
    brackets = text.find("(", start, end) >= 0
    quotes = text.find("“", start, end) >= 0
    for found in _MARK.finditer(text, first.start(), end):
        place = found.start()
        mark = text[place]
        if place < at:
            continue
        if mark == "(":
            if place == start or not text[place - 1].isspace() or not _NUMBERED.match(text, place, end):
                continue
            if _OF_PART.search(text, max(start, place - _LONGEST_PART), place):
                continue
            result += _trimmed(text, at, place, opens=opens, points=points)
            at, opens = place, True
            continue
        if mark == ":":
            first_point = _points_begin(text, place, end)
            if first_point or _FIRST_POINT.match(text, place, end):
                result += _trimmed(text, at, place + 1, opens=opens, points=points)
                points = points or first_point
                at, opens = place + 1, True
            continue
        if mark == ";":
            if brackets:
                depth = max(depth + text.count("(", counted, place) - text.count(")", counted, place), 0)
                counted = place
            if depth or (quotes and _inside_name(text, start, place, end)):
                continue
            result += _trimmed(text, at, place, opens=opens, points=points)
            at, opens = place + 1, False
            continue
        following = text[place + 1 : place + 2]
        if following and following not in _MAY_FOLLOW and not following.isupper() and place + 1 < end:
            continue  # "1.219", "TT.HĐND"
        stop = _FULL_STOP.match(text, place, end)
        if stop and brackets and _in_details(text, at, place, end):
            continue
        if stop and not _goes_on(text, stop.end(), end):
            result += _trimmed(text, at, place, opens=opens, points=points)
            at, opens = stop.end(), True
    result += _trimmed(text, at, end, opens=opens, points=points)
    return tuple(result)


def _in_details(text: str, start: int, place: int, end: int) -> bool:
    """Whether a stop stands in the brackets behind a task that say who does it and when: "(Đơn vị chủ trì: Sở A‖. ‖Phối hợp: …)"."""
    opened = text.rfind("(", start, place)
    if opened <= start or text.find(")", opened, place) >= 0 or text.find(")", place, place + _LONGEST_DETAIL) < 0:
        return False
    return _DETAILS.match(text, opened, end) is not None


def _points_begin(text: str, place: int, end: int) -> bool:
    """Whether behind a colon the first of several points says what to do: "có trách nhiệm: ‖ a) Mở sổ; b) …", but "liên kết: a)
    với siêu thị; b) …"."""
    points = _FIRST_LETTER.match(text, place, end)
    if points is None:
        return False
    word = points["a"] or points["b"]
    return word[0].isupper() or word in FIRSTS


def _inside_name(text: str, start: int, place: int, end: int) -> bool:
    """Whether a mark stands in quotes that hold a name or a slogan, not words that somebody says: "mục tiêu: “Xanh; ‖ sạch”",
    or between two such quotes.
    """
    if _BETWEEN.match(text, place - 1, end):
        return True
    opened = text.rfind("“", start, place)
    if opened <= start or text.find("”", opened, place) >= 0 or text.find("”", place, end) < 0:
        return False
    return text[max(start, opened - _LONGEST_NAMED) : opened].rstrip(": ").lower().endswith(_NAMED)


def _goes_on(text: str, at: int, end: int) -> bool:
    """Whether a small letter follows a stop: "Đoàn thanh niên,… để đưa thông tin"."""
    while at < end and not text[at].isalnum():
        at += 1
    return at < end and text[at].islower()


def _trimmed(text: str, start: int, end: int, *, opens: bool, points: bool = False) -> list[Clause]:
    """The clause of `text[start:end]`; `points`: it stands among points that have a letter or number with one bracket each."""
    if start < end and not text[start].isalnum():
        start = _MARKS.match(text, start, end).end()  # type: ignore[union-attr]  # it matches nothing, too
    label = ""
    numbered = _NUMBERED.match(text, start, end) if text[start : start + 1] == "(" else None
    if points and numbered is None and ")" in text[start + 1 : start + 3]:
        numbered = _LETTERED.match(text, start, end)
    if opens and numbered is None and text[start : start + 1].isdecimal():
        numbered = _DASHED.match(text, start, end)
    if numbered:
        label, start, opens = "".join(numbered.group().split()), numbered.end(), True
    while end > start and (text[end - 1].isspace() or text[end - 1] in '.;:,/*…"”') and not _closes(text, start, end):
        end -= 1
    end = _before_credit(text, start, _before_saying(text, start, end))
    return [Clause(start, end, opens, label)] if end - start > 2 else []


def _before_credit(text: str, start: int, end: int) -> int:
    """The end of what a line below a picture tells, before who took it: "A yêu cầu không chủ quan ‖ - Ảnh: B"; else `end`."""
    place = text.rfind("nh: ", max(start, end - _LONGEST_CREDIT), end)
    credit = _CREDIT.search(text, max(start, place - len(" - Ả")), end) if place > start else None
    return start + len(text[start : credit.start()].rstrip(" .,;")) if credit else end


def _before_saying(text: str, start: int, end: int) -> int:
    """The end of the words that are quoted, where who said them stands behind the quote; else `end`."""
    low = max(start, end - _LONGEST_SAYING)
    place = max(text.rfind(" - ", low, end), text.rfind(" – ", low, end))
    if place > start and _SAID_BEHIND_DASH.match(text, place, end):
        return start + len(text[start:place].rstrip(' .,;…"”'))
    place = max(text.rfind('"', low, end), text.rfind("”", low, end))
    if place <= start or not _SAID_BEHIND.match(text, place, end):
        return end
    inside = (
        text.count('"', start, place) % 2
        if text[place] == '"'
        else text.count("“", start, place) > text.count("”", start, place)
    )
    return end if inside else start + len(text[start:place].rstrip(" .,;…"))


def _closes(text: str, start: int, end: int) -> bool:
    """Whether the last sign closes words that are quoted inside: "phong trào “Ba sạch”", not the quote around the whole."""
    if text[end - 1] == "”":
        return text.count("“", start, end) >= text.count("”", start, end)
    return text[end - 1] == '"' and text.count('"', start, end) % 2 == 0


def sentence_start(text: str, at: int, reach: int) -> int:
    """Where the sentence that holds `at` begins: behind a full stop within `reach` letters, or with its line."""
    return max(text.rfind("\n", 0, at), text.rfind(". ", max(0, at - reach), at)) + 1
