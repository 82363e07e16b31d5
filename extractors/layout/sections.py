"""Mục lớn mục nhỏ: which heads stand above a block, and what kind of part it is in (kết quả hay nhiệm vụ).

A label of a kind already open closes what is deeper; a new kind opens one level below: documents differ in the order of
their labels, and this follows whatever order a document keeps.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.documents.menus import is_menu
from extractors.layout.agenda import (
    brings_in_conclusions,
    concluded_on,
    heads_conclusions,
    names_other_matters,
    titles_results,
)
from extractors.layout.blocks import Block
from extractors.layout.bullets import mark, names_body_over_others
from extractors.layout.lists_anew import (
    LESSER_NUMBER,
    closing_sign,
    counts_below,
    has_two_marks,
    heads_list_anew,
    is_first,
)
from extractors.layout.modes import OF_RESULTS, Mode, announced_mode, folded
from extractors.layout.part_names import is_part_name, names_part

_PLAN = re.compile(r"(?:ke hoach|chuong trinh|chi thi|huong dan|phuong an)\b")
_CONTENT = re.compile(r"(?:noi dung|cac noi dung|cac hoat dong|hoat dong)\b")
# "A. Thực hiện nhiệm vụ tháng 02" of a report tells what was done.
_REPORT = re.compile(r"bao cao\b")
_NOTICE = re.compile(r"thong bao\b|ket luan\b")
_CARRIED_OUT = re.compile(
    r"(?:viec |cong tac )?thuc hien (?:cac |mot so )?(?:nhiem vu|ke hoach|chuong trinh|cong tac|chi tieu|nghi quyet)\b"
)
_RESOLUTION = re.compile(r"\W*(?:[ivx]+\W+)?nghi quyet\W*$")
# The title of a paper announces nothing: "THÔNG BÁO KẾT LUẬN CỦA THỨ TRƯỞNG …".
_TITLE = re.compile(
    r"(?:nghi quyet|thong bao|bao cao|bien ban|quyet dinh|to trinh|cong van|chi thi|cong dien|giay moi|thong cao"
    r"|hoi nghi|dai hoi|ky hop|phien hop|cuoc hop)\b"
)
# The headline of a news item tells what was held: "ĐẢNG ỦY TỔ CHỨC HỘI NGHỊ …", "KHAI MẠC KỲ HỌP …".
_HEADLINE = re.compile(
    r"(?:.*\b)?(?:to chuc|tien hanh|khai mac|be mac|tham du|du|chu tri|dien ra|khai giang|mo)(?: thanh cong"
    r"| trong the)? (?:hoi nghi|dai hoi|ky hop|phien hop|cuoc hop|buoi|le|toa dam|hoi thao|hoi thi|lop|dien dan)\b"
)
# A title without a label: "Chỉ tiêu kinh tế - xã hội chủ yếu năm 2032", "Một số mục tiêu đến năm 2035". Not what became of them.
_NAMES_AIMS = re.compile(
    r"\W*(?:(?:cac|mot so|nhung|he thong|\d+) )*(?:chi tieu|muc tieu)\b"
    r"(?!.*\b(?:da|dat|vuot|hoan thanh|thuc hien|ket qua|gan voi|kep|tiep tuc)\b)[^:.;]*$"
)
# "Nơi nhận:", "Nghị quyết này được … thông qua", "Trên đây là kết luận của …".
_CLOSING = re.compile(
    r"(?:(?:vay,? )?[^.;:]{3,60} thong bao (?:de|den|cho|toi) |noi nhan|tren day la|thua lenh|t/?m\.? |tl\.? |kt\.? |luu:|(?:cuoc hop|hoi nghi|dai hoi|phien hop|buoi lam viec|bien ban)"
    r" (?:ket thuc|be mac|lap xong|duoc (?:lap|thong qua|doc))"
    r"|(?:nghi quyet|thong bao|ke hoach|quyet dinh|chuong trinh|chi thi|ket luan|cong van|huong dan)"
    r" (?:nay|da duoc|duoc|co hieu luc))\b"
)
# A head that tells to do something goes on with the tasks of its part, whatever it names: "2. Tháo gỡ khó khăn cho doanh nghiệp",
# "3. Nâng cao chất lượng đánh giá cán bộ"; not "4. Đánh giá kết quả", "5. Tổng kết năm học".
_WORK = re.compile(
    r"(?:nang cao|tang cuong|day manh|thao go|khac phuc|hoan thien|hoan thanh|xay dung|cung co|doi moi|phat trien|huy dong|ho tro"
    r"|thuc hien (?:tot|nghiem|hieu qua|co hieu qua|dong bo|quyet liet)|bao dam|dam bao|chu trong|tap trung|mo rong|cai thien"
    r"|xu ly|ngan chan|phong ngua|phong,? chong|ra soat|chuan bi|to chuc|lay y kien|nam (?:chac|bat|tinh hinh)|tiep (?:thu|tuc|nhan)"
    r"|phat huy|cham lo|quan tam|giai quyet|dau tu|bo tri|kien toan|sap xep|ung dung|tuyen truyen|van dong|quan ly|tao|thuc day"
    r"|duy tri|giu vung|quan triet|phoi hop|lam tot|bo sung|sua doi|nhan rong|da dang hoa|khuyen khich|thu hut|on dinh|chu dong"
    r"|kip thoi|khan truong|lanh dao|chi dao|(?P<topic>(?:ve )?cong tac))\b"
)
# … but below "1. Khắc phục một số tồn tại khi cập nhật dữ liệu" of a letter these may be listed.
_SHORTCOMINGS = re.compile(r"\b(?:ton tai|han che|khuyet diem|nguyen nhan|ket qua)\b")
_LONGEST_AIMS = 100
_LONGEST_MARKED = 60
_LONGEST_QUESTION = 200
_LAST_TITLE, _LAST_MENU = 10, 30
_LAST_HEADLINE = 4
_HEAD_LENGTH = 240
_LONGEST_HEAD = 260
_Open = tuple[str, int, Mode | None]  # an open head: kind of its label, number of its block, what it announced
_STRONG = frozenset(("part", "article", "roman", "capital", "number", "decimal", "capitals", "line"))
_ITEMS = frozenset(("number", "letter", "paren"))
_CLOSED_BY = _ITEMS | {"decimal", "article"}
_BULLETS = frozenset(("dash", "plus"))
_ANY_BULLETS = _BULLETS | {"bullets", "squares"}  # the head of its own list, one of the third level
_BEGIN_PARTS = frozenset(("roman", "capital"))
_PARTS = _BEGIN_PARTS | {"part", "article", "capitals"}
_LESSER, _GREATER = _ITEMS | {"decimal"}, frozenset(("part", "article", "roman"))


@dataclass(frozen=True, slots=True)
class Placed:
    """A block with the heads above it (outermost first), its depth, and the mode of the part it stands in."""

    block: Block
    heads: tuple[int, ...]
    level: int
    mode: Mode
    is_head: bool
    said_at: int = -1  # the block that announced the mode


@dataclass(slots=True)
class _Paper:
    """What the first lines say of the whole text, and what was read of it so far."""

    plan: bool
    report: bool
    title: int  # the block of its title; their number where no title is found
    notice: bool  # of what somebody concluded, as far as its first lines tell
    title_over: bool = False
    concluded: bool = False  # whether "kết luận như sau:" stood above, or the head of a part that says so
    by_head: bool = False  # whether such a head did, so that the next part ends it


def _paper(text: str, listed: Sequence[Block]) -> _Paper:
    first = [folded(text[block.body : block.body + 24].strip(" *#")) for block in listed[:16]]
    title = next((at for at, words in enumerate(first[:_LAST_TITLE]) if _TITLE.match(words)), len(listed))
    return _Paper(any(map(_PLAN.match, first)), any(map(_REPORT.match, first)), title, any(map(_NOTICE.match, first)))


def place(text: str, listed: Sequence[Block]) -> tuple[Placed, ...]:
    """Every block in its place."""
    result: list[Placed] = []
    paper = _paper(text, listed)
    stack: list[_Open] = []
    above = 0  # lines of a site's menu
    two_marks = has_two_marks(listed)
    for index, block in enumerate(listed):
        kind = block.kind if block.kind != "table" else ""
        if not kind and block.end - block.body > _LONGEST_HEAD and not text[block.body : block.body + 12].isupper():
            if _in_bullets(stack) and text[block.end - 1] == ":":
                stack.pop()  # a lead-in after a list stands beside the list
            paper.title_over = paper.title_over or index > paper.title
            result.append(_placed(block, stack))  # a paragraph: neither a head nor an item
            continue
        if not kind and index < _LAST_MENU and is_menu(text[block.start : block.end]):
            result.append(_placed(block, stack))  # of the site from which the text was copied
            above += 1
            continue
        if asks_what_follows(text, block):
            stack.clear()
        opening = " ".join(text[block.body : min(block.end, block.body + _HEAD_LENGTH)].replace("*", "").split())
        is_head = _is_head(text, opening, listed, index, stack) or (
            kind in ("number", "decimal") and titles_results(opening, listed, index)
        )
        if not kind and _is_capital_head(opening):
            kind = "capitals"
        if not is_head and kind == "dash" and _heads_by_star(text, block, opening, listed, index):
            is_head = True
        names_body = not is_head and names_body_over_others(listed, index, opening)
        is_head = is_head or names_body
        announced = _announced_in(paper, opening, kind, index, text, listed) if is_head else None
        if announced in ("result", "none") and kind in _CLOSED_BY and _goes_on_with_tasks(paper, opening, kind, stack):
            announced = None
        paper.title_over = paper.title_over or (index > paper.title and kind != "capitals")
        if is_head and kind in _PARTS:
            by_lead_in = paper.concluded and not paper.by_head and kind in ("roman", "capital", "part")
            paper.by_head = heads_conclusions(opening)
            paper.concluded = paper.by_head or by_lead_in
        paper.concluded = paper.concluded or brings_in_conclusions(opening)
        if is_head and (
            _is_star(text, block, announced)
            or _stars_numbers(text, listed, index)
            or (not kind and (_is_line(opening, announced, index - above) or _is_marked(text, block, announced)))
            or (not kind and _ends_marked(text, block, listed, stack))
        ):
            kind = "line"
        if (
            is_head
            and kind == "number"
            and _restarts_below(listed, index)
            and not (two_marks and _unlike(listed, index))
        ):
            _close(stack, kind)
            kind = "numbers"
        if names_body or (is_head and _heads_its_like(text, listed, index, opening)):
            _close(stack, kind)
            kind = "bullets"
        elif kind == "dash" and _third_bullet(block, listed, stack):
            kind = "squares"
        elif kind == "number" and counts_below(text, listed, index, stack, two_marks=two_marks):
            kind = LESSER_NUMBER
        if kind:
            if kind in _BEGIN_PARTS and stack and stack[-1][0] in _ITEMS and not result[stack[-1][1]].is_head:
                stack.pop()  # those present, counted above "A. Nội dung": nothing stands below the last of them
            _close(stack, kind)
        elif _in_bullets(stack) and not block.table and _ends_in_colon(text, block):
            stack.pop()  # a lead-in after a list stands beside the list
        elif stack and not block.table and heads_list_anew(text, listed, index, stack[-1][0]):
            stack.pop()
        own: _Open = (kind, index, announced if kind else None)
        result.append(_placed(block, stack, own, is_head=is_head))
        if kind:
            stack.append(own)
    return tuple(result)


def asks_what_follows(text: str, block: Block) -> bool:
    """Whether a line without a label is nothing but a question that the part below it answers: "Mục tiêu đến năm 2035 ra sao?"

    Sites that explain papers head their parts so; no list above goes on there.
    """
    if block.kind or text[block.end - 1] != "?" or block.end - block.body > _LONGEST_QUESTION:
        return False
    words = text[block.body : block.end - 1]
    return words[:1].isupper() and not any(mark in words for mark in (". ", "?", "!", "…", ": "))


def _announced_in(
    paper: _Paper, opening: str, kind: str, index: int, text: str, listed: Sequence[Block]
) -> Mode | None:
    """What a head announces in this paper, of which it is block number `index`."""
    key = folded(opening)
    announced = announced_mode(opening)
    if announced is None and paper.plan and _CONTENT.match(key):
        announced = "task"  # "II. NỘI DUNG" of a plan says what is to be done, that of minutes what was said
    if announced is None and kind == "roman" and _RESOLUTION.match(key):
        announced = "task"  # "II. NGHỊ QUYẾT" below what was found: what is to be done
    if announced is None or not kind:
        return announced
    if paper.report and announced == "task" and _CARRIED_OUT.match(key):
        return "result"
    if kind == "capitals":
        is_title = paper.title <= index and not paper.title_over
        return None if is_title or (index < _LAST_HEADLINE and _HEADLINE.match(key)) else announced
    if paper.notice and paper.concluded and names_other_matters(opening):
        return "task"
    if not paper.concluded or kind not in _CLOSED_BY or announced not in ("result", "none"):
        return announced
    if concluded_on(text, listed, index, opening, results=announced == "result"):
        return None
    return announced


def _goes_on_with_tasks(paper: _Paper, opening: str, kind: str, stack: Sequence[_Open]) -> bool:
    """Whether a head of work stands in a part of tasks, or where no part announced anything and the paper is no report."""
    said = next((said for opened, _, said in reversed(stack) if said and opened != kind), None)
    key = folded(opening)
    work = _WORK.match(key)
    if work is None or said == "task":
        return work is not None
    return said is None and not paper.report and work["topic"] is None and _SHORTCOMINGS.search(key) is None


def _names_aims(opening: str) -> bool:
    return len(opening) < _LONGEST_AIMS and _NAMES_AIMS.match(folded(opening)) is not None


def _is_line(opening: str, announced: Mode | None, index: int) -> bool:
    """Whether a head without a label is one by what it announces, or the title of a report that has no type word."""
    if index > 5 and announced in ("task", "target", "request") and len(opening) < 100:
        return True
    if announced == "target" and _names_aims(opening):
        return True
    if index > 5 and announced == "result" and is_part_name(opening):
        return True
    return index == 0 and announced == "result" and OF_RESULTS.match(folded(opening)) is not None


def _is_marked(text: str, block: Block, announced: Mode | None) -> bool:
    """Whether a line marked as the head of a part announces what stands below it: "## Việc cần làm"; the title has one mark."""
    return (
        announced in ("task", "target", "request")
        and block.end - block.body < _LONGEST_MARKED
        and text.startswith("##", block.start)
        and _TITLE.match(folded(text[block.start : block.end].strip(" *#"))) is None
    )


def _ends_marked(text: str, block: Block, listed: Sequence[Block], stack: Sequence[_Open]) -> bool:
    """Whether a line marked as the head of a part ends the one above that announced something: "## Ghi chú" behind "## Nhiệm vụ"."""
    if not text.startswith("##", block.start):
        return False
    above = next((listed[at] for kind, at, _ in reversed(stack) if kind == "line"), None)
    return above is not None and _marks(text, block) <= _marks(text, above)


def _marks(text: str, block: Block) -> int:
    words = text[block.start : block.start + 6]
    return len(words) - len(words.lstrip("#"))


def _is_star(text: str, block: Block, announced: Mode | None) -> bool:
    """Whether a head behind a star announces what stands below it: numbers and dashes are of its part."""
    return block.kind == "dash" and text.startswith(("* ", "\\* "), block.start) and announced is not None


def _stars_numbers(text: str, listed: Sequence[Block], index: int) -> bool:
    """Whether a line behind a star, with a colon, stands above numbered items: "* Việc xong trước 10/12: ‖ 1. … ‖ * Việc khác: ‖ 2. …"."""
    block = listed[index]
    if block.kind != "dash" or not text.startswith(("* ", "\\* "), block.start) or index + 1 == len(listed):
        return False
    return listed[index + 1].kind == "number" and _ends_in_colon(text, block)


def _heads_by_star(text: str, block: Block, opening: str, listed: Sequence[Block], index: int) -> bool:
    """Whether a line behind a star is a title: "* Phương hướng năm 2026", with items of another mark below it."""
    if not _is_star(text, block, "none") or index + 1 == len(listed) or len(opening) >= _LONGEST_AIMS:
        return False
    below = listed[index + 1]
    other = below.kind not in ("", "dash", "table") or (below.kind == "dash" and text[below.start] in "-–—")
    return other and opening[-1:] not in ".;,!?" and announced_mode(opening) is not None


def _heads_its_like(text: str, listed: Sequence[Block], index: int, opening: str) -> bool:
    """Whether an item with a colon heads those that follow behind the same mark, as lists do that lost their levels: "- Phòng Kinh tế:
    ‖ - Rà soát … ‖ - Công an xã: ‖ - Kiểm tra …"."""
    block, below = listed[index], listed[min(index + 1, len(listed) - 1)]
    return (
        block is not below
        and block.kind in _BULLETS
        and block.kind == below.kind
        and block.label == below.label
        and len(opening) < _LONGEST_AIMS
        and not _ends_in_colon(text, below)
    )


def _restarts_below(listed: Sequence[Block], index: int) -> bool:
    """Whether the numbers begin anew below a numbered line, which so heads them: "3. Kết luận ‖ 1. Rà soát … ‖ 2. Phòng A …"."""
    if index + 1 >= len(listed):
        return False
    block, below = listed[index], listed[index + 1]
    if not block.kind == below.kind == "number":
        return False
    own, first = (int("".join(filter(str.isdecimal, one.label)) or 0) for one in (block, below))
    return own > 1 and first == 1


def _unlike(listed: Sequence[Block], index: int) -> bool:
    """Whether the label below is closed by another sign: "2. Hội Làm vườn ‖ 1) …"."""
    return closing_sign(listed[index]) != closing_sign(listed[index + 1])


def _third_bullet(block: Block, listed: Sequence[Block], stack: Sequence[_Open]) -> bool:
    """Whether a bullet stands below one of the second level, as its mark is not that of the first: "• … ‖ o … ‖ ▪ …"."""
    above = [(kind, at) for kind, at, _ in stack[-3:] if kind in _ANY_BULLETS]
    if len(above) < 2 or above[1][0] != "plus":
        return False
    return mark(listed[above[0][1]]) != mark(block)


def _in_bullets(stack: Sequence[_Open]) -> bool:
    return bool(stack) and stack[-1][0] in _ANY_BULLETS


def _close(stack: list[_Open], kind: str) -> None:
    """Close the heads below which no label of this kind stands."""
    while kind in _STRONG and _in_bullets(stack):
        stack.pop()  # a bullet holds no numbered items
    for opened, (open_kind, _, _) in enumerate(stack):
        if open_kind == kind:
            del stack[opened:]
            return
    if kind in ("capitals", "part"):
        stack.clear()


def _ends_in_colon(text: str, block: Block) -> bool:
    return text[max(block.body, block.end - 4) : block.end].rstrip(" *").endswith(":")


def _placed(block: Block, stack: Sequence[_Open], own: _Open | None = None, *, is_head: bool = False) -> Placed:
    """A block below the heads that are open; what it does not announce itself the nearest of them announces."""
    mode: Mode = "none"
    said_at = -1
    if own and own[2]:
        said_at, mode = own[1], own[2]
    else:
        for _, at, said in reversed(stack):
            if said:
                mode, said_at = said, at
                break
    return Placed(block, tuple([at for _, at, _ in stack]), len(stack), mode, is_head, said_at)


def _is_capital_head(words: str) -> bool:
    if not words[:12].isupper():
        return False
    letters = "".join(filter(str.isalpha, words))
    return len(letters) > 5 and sum(map(str.isupper, letters)) > 0.9 * len(letters)


def _ends_list(listed: Sequence[Block], index: int) -> bool:
    """Whether a line is the last of a list whose items have nothing below them: the two above are of its kind."""
    return index > 1 and listed[index - 1].kind == listed[index - 2].kind == listed[index].kind


def _closes_paper(text: str, block: Block) -> bool:
    """Whether nothing of the paper's content follows: its foot, or the sentence that closes it."""
    return (
        block.kind in ("", "table")
        and _CLOSING.match(folded(text[block.start : block.start + 60].lstrip(" |*_"))) is not None
    )


def _is_head(text: str, opening: str, listed: Sequence[Block], index: int, stack: Sequence[_Open]) -> bool:
    """A short line without a closing mark, or one ending in a colon, that has something below it."""
    block = listed[index]
    if not opening or block.end - block.body > _LONGEST_HEAD:
        return False
    if _is_capital_head(opening):
        return True
    below = listed[index + 1] if index + 1 < len(listed) else None
    if below is None:
        return False
    if opening.endswith(":"):
        return True
    if opening[-1] in ".;,!?" and not (block.kind in ("article", "roman", "capital") and len(opening) < 90):
        return False
    if not block.kind and text.startswith("##", block.start):
        return len(opening) < _LONGEST_AIMS  # marked as the head of a part: what stands above it is over
    if block.kind in ("dash", "plus"):
        return False
    if not below.kind and block.kind in _ITEMS and _ends_list(listed, index):
        return False  # "… ‖ 3. Mở lớp tập huấn ‖ Đề nghị các sở báo cáo."
    if block.kind in _LESSER and below.kind in _GREATER:
        return False  # the last item of a part: "4. Triển khai thực hiện đồng bộ các biện pháp ‖ Điều 2. …"
    if _restarts_below(listed, index) and not _unlike(
        listed, index
    ):  # unlike the last of those present, above the first point
        return len(opening) < _LONGEST_AIMS and announced_mode(opening) is not None
    if below.kind == "capital" and block.kind in _ITEMS and index and listed[index - 1].kind == block.kind:
        return False  # the last of those present: "2. Bà Mơ - thư ký ‖ A. Nội dung"
    if block.kind in _CLOSED_BY and _closes_paper(text, below):
        return False
    if not block.kind and names_part(opening, text[below.body : below.end]):
        return True
    if below.kind and not (stack and heads_list_anew(text, listed, index, stack[-1][0])):
        open_kinds = [kind for kind, _, _ in stack]
        if below.kind in open_kinds and below.kind != block.kind:
            after = open_kinds[open_kinds.index(below.kind) :]
            if block.kind in after or block.kind not in (*open_kinds, "roman", "capital"):
                return False  # the last item of a list: what follows steps out of it
    return len(opening) < 160 and (
        below.kind != block.kind
        or (below.kind == "number" and is_first(below) and closing_sign(below) != closing_sign(block))
        or block.kind in ("roman", "capital")
        or _names_aims(opening)
    )
