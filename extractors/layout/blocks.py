"""Khối văn bản: một đoạn, một mục đánh số hay một gạch đầu dòng, dù bị ngắt thành nhiều dòng.

    1. Tăng cường …      Điều 2. …      I- …      2.1. …      a) …      (3) …      - …      + …      Thứ nhất, …

Works on the matching text of `vitext.clean`; spans are offsets in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extractors.layout.tables import Table, tables

_LABELS: tuple[tuple[str, str], ...] = (
    ("part", r"(?:Phần|PHẦN|Chương|CHƯƠNG|Phan|PHAN)\s+(?:[IVX]+|\d+|(?:thứ|THỨ|thu|THU)\s+\w+)[.:]?(?!\w)"),
    ("article", r"(?:Điều|ĐIỀU|Dieu)\s+\d+\s*[.:]?"),
    ("roman", r"[IVX]{1,5}\s*(?:[.)]|/-?|-)(?=\s|\*)"),
    ("capital", r"[A-E]\s*(?:[.)]|/-?|-)(?=\s|\*)"),
    ("decimal", r"\d{1,2}(?:\.\d{1,2}){1,3}(?:[.)]|/-?|-)?(?=\s|\*|[A-ZĐ][a-zà-ỹ]{2}|[A-ZĐ][à-ỹ]\s)"),
    ("number", r"\d{1,2}\s*(?:\\?[.)]|-)(?=[\s*]|[A-ZĐÀ-Ỹ])|\d{1,2}/-?(?=\s)"),
    ("letter", r"[a-zđ]\s*[.)](?=\s|\*)"),
    ("paren", r"\(\s?(?:\d{1,2}|[ivx]{1,5}|[a-zđ])\s?\)"),
    ("dash", r"\\?[-–—•*](?=\s)|[-–](?=[A-ZĐÀ-Ỹ][a-zà-ỹ])"),
    ("plus", r"\\?\+(?=\s|[A-ZĐ][a-zà-ỹ]{2}|[A-ZĐ][à-ỹ]\s)"),
    (
        "ordinal",
        r"(?:Thứ|Một|Hai|Ba|Bốn|Năm|Sáu|Thu|Mot)\s+(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|là|nhat|tu|nam|la)(?:\s+(?:là|la)(?=\s)|\s*[,:]|(?<=là)(?=\s)|(?<=la)(?=\s))",
    ),
)
_LABEL = re.compile(
    r"(?:\#{1,6}\s+|>\s+)?(?:\*{1,3})?(?:" + "|".join(f"(?P<{name}>{rx})" for name, rx in _LABELS) + ")"
)
_ALONE = frozenset(("number", "decimal", "roman", "capital", "letter"))
_LONGEST_ALONE, _LONGEST_BOLD = 10, 240
_CLOSING = ".;:!?…"
_CLOSED = re.compile(r"[.;:!?…][\W_]{0,3}$")
# No line goes on with these: the first ground below a title, the foot.
_BEGINS = re.compile(r"^\**(?:Căn cứ (?=\w)|Nơi nhận|TM\.|T/M|KT\.|K/T|TL\.|TUQ\.|Lưu|Noi nhan)")
# A line that ends with one of these goes on in the next, whatever its length: "Đề nghị ⏎ Ủy ban …".
_OPEN_END = re.compile(
    r"(?:^|\s)(?:đề nghị|giao|yêu cầu|của|và|với|các|ngày|số|tại|cho|là|trong|de nghi|cua|va|voi|cac)$", re.IGNORECASE
)
# Whom one asks is still being named: "Yêu cầu các sở, ban, ngành, ⏎ UBND các xã …".
_ASKS = re.compile(r"(?:Yêu cầu|Đề nghị|Giao|Phân công|Yeu cau|De nghi)\s")
# After these an item begins: "I. Mục đích, yêu cầu ⏎ 1. Mục đích", "Chủ tịch xã yêu cầu ⏎ 1. …".
_ASKS_BEFORE = re.compile(r"(?:đề nghị|giao|yêu cầu|de nghi|yeu cau)$", re.IGNORECASE)
_BEFORE_ARTICLE = re.compile(
    r"(?:,|(?:^|\s)(?:(?:khoản|điểm) \w{1,2}|và|tại|theo|của|khoan \w{1,2}|va|tai|cua))$", re.IGNORECASE
)
# A number must follow these: "Thời gian thực hiện: Năm ⏎ 2026 và các năm tiếp theo".
_UNNUMBERED = re.compile(r"(?:^|\s)(?:năm|tháng|quý|khoản|điều|nam|thang|quy|khoan|dieu)$", re.IGNORECASE)
_ROMAN = re.compile(r"(?:I{1,3}|IV)(?=[\s/,.])(?!\.\s)")
# A name must follow these: "… phối hợp với UBND huyện ⏎ Lam Sơn".
_UNNAMED = re.compile(r"\s(?:huyện|tỉnh|xã|phường|quận|sông|Sông|Sở|Bộ|(?:ban|đồng) nhân dân)$")
_NAME = re.compile(r"\w+[ -](?=\w)[^a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]|\w+\W*$")  # "Lam Sơn", but "Chỉ đạo"
# A part of a body, whose name must follow: "1. Thường trực ⏎ Hội đồng nhân dân tỉnh:".
_PART_OF_BODY = re.compile(
    r"(?:^|\s)(?:Thường trực|Ban Thường vụ|Ban Thường trực|Ban Chấp hành|Văn phòng|Đoàn đại biểu|Mặt trận|Thủ tướng)$"
)
_WHOLE_BODY = re.compile(
    r"(?:Hội đồng|HĐND|Tổ quốc|Chính phủ|Ủy ban|Uỷ ban|UBND|UBMTTQ|Quốc hội|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Huyện uỷ|Quận ủy|Đảng ủy|Đảng uỷ|Đảng bộ|Liên minh|Liên đoàn|Hội|Đoàn|Công đoàn)(?!\w)"
)
# The first word of a name never stands for it: "2. Sở ⏎ Nông nghiệp và Môi trường", "8. Các ⏎ đơn vị có liên quan".
_FIRST_OF_BODY = re.compile(r"(?:Sở|Bộ|Cục|Chi cục|Tổng cục|Vụ|Ban|Các|Phòng|Ủy ban|Uỷ ban|Bộ trưởng(?=\n+Bộ))(?=\n)")
# … and its place: "Tham mưu UBND ⏎ Thành phố phối hợp với …"
_WHOSE_BODY = re.compile(r"[a-zà-ỹ] (?:UBND|HĐND|UBMTTQ|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)$")
_PLACE = re.compile(r"(?:Thành phố|Tỉnh|Huyện|Quận|Phường|Xã) [a-zà-ỹ]")
# A symbol or a figure at the head of a line belongs to the words before it: "Nghị quyết ⏎ 01/2017/NQ-CP", "đạt ⏎ 103,8%".
_SYMBOL = re.compile(r"\d{1,4}-(?:NQ|CT|KL|QĐ|KH|TB|HD|CTr|BC|TTr|QĐi)/")
# Names of two fields with a dash between: what may follow the first.
_FIELDS: dict[str, tuple[str, ...]] = {
    "lao động": ("thương binh",),
    "kinh tế": ("xã hội", "hạ tầng", "kỹ thuật", "ngân sách"),
    "văn hóa": ("xã hội", "thông tin", "thể thao"),
    "văn hoá": ("xã hội", "thông tin", "thể thao"),
    "tài chính": ("kế hoạch", "kế toán", "ngân sách"),
    "kế hoạch": ("tài chính", "đầu tư", "kỹ thuật"),
    "dân số": ("kế hoạch hóa", "kế hoạch hoá"),
    "thi đua": ("khen thưởng",),
    "quốc phòng": ("an ninh",),
    "tổ chức": ("hành chính", "cán bộ"),
    "hành chính": ("tổ chức", "quản trị", "tổng hợp"),
    "tài nguyên": ("môi trường",),
    "nghề nghiệp": ("giáo dục thường xuyên",),
    "chính trị": ("xã hội",),
}
_IN_A_ROW = re.compile(r"\w\s[–-]\s\w+$")
_FIRST_FIELD = re.compile("(?:" + "|".join(_FIELDS) + ")$", re.IGNORECASE)
_SHORTEST_BEFORE = 3
_FIGURE = re.compile(r"\d{1,4}(?:[.,/]\d|-(?:NQ|CT|KL|QĐ|KH|TB|HD|CTr|BC|TTr)/|/(?:NQ|QĐ|KH|TB|CT|BC|TTr|TT|NĐ))")
# A paper with its number begins no paragraph after an unfinished line: "1. Triển khai thực hiện ⏎ Chương trình số 05/CTr …".
_PAPER = re.compile(r"(?:Luật|Nghị quyết|Nghị định|Quyết định|Chương trình|Kế hoạch|Thông tư|Chỉ thị|Kết luận) số\s+\d")


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph or item. `text[body:end]` is what follows the label; `kind` is "" where there is no label."""

    start: int
    end: int
    body: int
    kind: str
    label: str
    table: Table | None = None

    def words(self, text: str) -> str:
        """What follows the label, line breaks as spaces."""
        return " ".join(text[self.body : self.end].replace("**", "").split())


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of `text` in reading order; blank lines belong to none. A table is one block of kind "table"."""
    result: list[Block] = []
    lines = _lines(text)
    wrapped = _wrap_width(text, lines)
    boards = iter(tables(text, lines) if "|" in text or "TT" in text or "tt" in text else ())
    board = next(boards, None)
    spaced = sum([start == end for start, end in lines]) * 10 > len(lines)
    previous: tuple[int, int] | None = None
    bold = "**" in text
    alone = False  # whether the line above is only a label: "**2. ⏎ Sở Tài chính**"
    for start, end in lines:
        while board is not None and start >= board.end:
            board = next(boards, None)
        if board is not None and start >= board.start:
            if not result or result[-1].table is not board:
                result.append(Block(board.start, board.end, board.start, "table", "", board))
            previous = None
            continue
        line = text[start:end]
        bare = line.strip()
        if not bare or bare == "|":
            previous = None
            continue
        start += line.index(bare[0])
        label = _LABEL.match(text, start, end) or _label_alone(text, start, end)
        if alone and label is None and previous is not None:
            last, body = result[-1], _skip(text, start, end)
            result[-1] = Block(last.start, end, body, last.kind, last.label)
            previous, alone = (start, end), False
            continue
        alone = label is not None and label.end() >= end - 2 and not text[label.end() : end].strip("* ")
        joined = label is not None and previous is not None and _runs_on(text, previous, label)
        if joined:
            label = None
        if (
            previous is not None
            and result
            and label is None
            and (
                joined
                or (bold and _closes_bold(text, result[-1].start, start, end))
                or _continues(text, previous, (start, end), wrapped, spaced=spaced)
            )
        ):
            last = result[-1]
            result[-1] = Block(last.start, end, last.body, last.kind, last.label)
        else:
            result.append(_block(text, start, end, label))
        previous = (start, end)
    return tuple(result)


def _runs_on(text: str, before: tuple[int, int], label: re.Match[str]) -> bool:
    """Whether a number or dash at the head of a line belongs to the line before: "số ⏎ 27/HD", "2020 ⏎ - 2025"."""
    last = text[max(before[1] - 12, before[0]) : before[1]]
    if label.lastgroup == "dash":
        if last[-1:].isdigit():
            return text[label.end() : label.end() + 2].strip().isdigit()
        if text[label.end() : label.end() + 2].strip().islower() and _IN_A_ROW.search(text, before[0], before[1]):
            return True  # "xanh – sạch ⏎ – đẹp"
        return _names_two(text, before, label.end())
    if label.lastgroup == "article":  # "theo khoản 3 ⏎ Điều 4 Quy định …"
        if "." in label.group() and not _BEFORE_ARTICLE.search(last):
            return False  # "… 11.500 triệu đồng ⏎ Điều 2. Giải pháp"
        return before[1] - before[0] > 40 and (last[-1:].isalnum() or last[-1:] == ",") and not last.isupper()
    if label.lastgroup == "number" and _SYMBOL.match(text, label.start()):  # "Nghị quyết ⏎ 39-NQ/TW của Bộ Chính trị"
        return last[-1:].isalnum()
    return label.lastgroup in ("number", "decimal") and bool(_OPEN_END.search(last)) and not _ASKS_BEFORE.search(last)


def _names_two(text: str, before: tuple[int, int], at: int) -> bool:
    """Whether a dash stands inside a name of two fields that a line break cut: "Sở Lao động ⏎ - Thương binh và Xã hội"."""
    first = _FIRST_FIELD.search(text[max(before[1] - 16, before[0]) : before[1]])
    if first is None or before[1] - before[0] < len(first[0]) + _SHORTEST_BEFORE:
        return False  # "- Kinh tế ⏎ - Xã hội" is a list
    return text[at : at + 24].strip().lower().startswith(_FIELDS[first[0].lower()])


def _block(text: str, start: int, end: int, label: re.Match[str] | None) -> Block:
    if label is None or label.lastgroup is None:
        return Block(start, end, start, "", "")
    body = _skip(text, label.end(), end)
    return Block(start, end, body, label.lastgroup, label.group(label.lastgroup).replace("\\", "").strip(" :"))


def _closes_bold(text: str, begin: int, start: int, end: int) -> bool:
    """Whether a line ends the bold words that the short block above began: "**II. MỤC ⏎ ĐÍCH, YÊU CẦU**"."""
    if start - begin > _LONGEST_BOLD or text.count("**", start, end) != 1:
        return False
    return text.count("**", begin, start) % 2 == 1


def _skip(text: str, at: int, end: int) -> int:
    while at < end and text[at] in " *:":
        at += 1
    return at


def _label_alone(text: str, start: int, end: int) -> re.Match[str] | None:
    """The label that a short line consists of, its words in the next line: "**2. ⏎ Sở Tài chính**", "b) ⏎ Nội dung"."""
    if end - start > _LONGEST_ALONE:
        return None
    label = _LABEL.match(text, start, end + 1)
    return label if label and label.lastgroup in _ALONE and not text[label.end() : end].strip("* ") else None


def _lines(text: str) -> list[tuple[int, int]]:
    breaks = [-1, *(found.start() for found in re.finditer("\n", text)), len(text)]
    return [(before + 1, after) for before, after in pairwise(breaks)]


def _is_closed(text: str, end: int) -> bool:
    """Whether the line that ends at `end` ends with a mark, or with a mark and a bracket, a quote …"""
    last = text[end - 1]
    if last.isalnum():
        return False
    return last in _CLOSING or _CLOSED.search(text[max(end - 4, 0) : end]) is not None


def _wrap_width(text: str, lines: Sequence[tuple[int, int]]) -> int:
    """The column at which a hard-wrapped text breaks its lines; 0 where every paragraph is one line."""
    lengths = sorted([end - start for start, end in lines if end > start and not _is_closed(text, end)])
    if len(lengths) < 6:
        return 0
    longest = lengths[int(len(lengths) * 0.93)]
    full = [(start, end) for start, end in lines if end - start >= 0.75 * longest]
    if longest > 200 or len(full) < 5:
        return 0
    unfinished = sum(1 for _, end in full if not _is_closed(text, end))
    return longest if unfinished >= (0.4 if longest <= 130 else 0.6) * len(full) else 0


def _continues(text: str, before: tuple[int, int], line: tuple[int, int], wrapped: int, *, spaced: bool) -> bool:
    last, first = text[before[0] : before[1]], text[line[0] : line[1]].lstrip()
    if wrapped and spaced and last[-1:] in ".;," and len(last) > 0.5 * wrapped and not first.isupper():
        return not _BEGINS.match(first)  # paragraphs stand apart by blank lines, so this one goes on
    if wrapped and last.endswith(",") and (_LABEL.match(last) or _ASKS.match(last)) and not first.startswith("|"):
        return True  # "1. Các đồng chí Bộ trưởng, ⏎ Thủ trưởng cơ quan ngang Bộ …"
    if _CLOSED.search(last[-4:]) and not (wrapped and len(last) > 0.75 * wrapped and first[:1].islower()):
        return False
    if _BEGINS.match(first) or first.startswith("|"):
        return False
    if first[:1].islower() and not last.isupper():
        return True
    if _OPEN_END.search(last[-12:]) and not last.isupper():
        return True
    if wrapped and _WHOSE_BODY.search(last[-20:]) and _PLACE.match(first):
        return True
    if _PART_OF_BODY.search(last[-16:]) and _WHOLE_BODY.match(first):
        return True
    if (label := _LABEL.match(last)) and _FIRST_OF_BODY.match(text, _skip(text, before[0] + label.end(), before[1])):
        return True
    if (first[:1].isdigit() or _ROMAN.match(first)) and _UNNUMBERED.search(last[-8:]):
        return True
    if not wrapped or last.isupper() or first.isupper() or _CLOSED.search(last[-4:]):
        return False
    if (
        len(last) >= 0.72 * wrapped
        or _PAPER.match(first)
        or (
            (len(last) > 25 or (_LABEL.match(last) and (last.endswith(("Sở", "Bộ")) or _NAME.match(first))))
            and _UNNAMED.search(last[-16:])
        )
        or (_FIGURE.match(first) and last[-1:].islower())
    ):
        return True
    # The first line of a paragraph is often broken early: "- Đối với 04 dự án chậm trên địa bàn huyện ⏎ Tân Thành …"
    return len(last) >= 0.5 * wrapped and (len(first) >= 0.6 * wrapped or _CLOSED.search(first[-4:]) is not None)
