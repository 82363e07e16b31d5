"""Dòng nào là đầu mục: whether a line has something below it, by its end, its letters and the label of the next one.

II. NHIỆM VỤ TRỌNG TÂM      - Phòng Kinh tế: ‖ - Rà soát …      3. Kết luận ‖ 1. Rà soát … ‖ 2. Phòng A …
No: "… ‖ 3. Mở lớp tập huấn ‖ Đề nghị các sở báo cáo." (the last of a list).
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.layout.blocks import Block
from extractors.layout.lists_anew import (
    closing_sign,
    heads_list_anew,
    is_first,
)
from extractors.layout.modes import Mode, announced_mode, folded
from extractors.layout.part_names import names_part
from vitext.lazy import regex

# The title of a paper announces nothing: "THÔNG BÁO KẾT LUẬN CỦA THỨ TRƯỞNG …".
TITLE = regex(
    r"(?:nghi quyet|thong bao|bao cao|bien ban|quyet dinh|to trinh|cong van|chi thi|cong dien|giay moi|thong cao"
    r"|hoi nghi|dai hoi|ky hop|phien hop|cuoc hop)\b"
)
# A title without a label: "Chỉ tiêu kinh tế - xã hội chủ yếu năm 2032", "Một số mục tiêu đến năm 2035". Not what became of them.
_NAMES_AIMS = regex(
    r"\W*(?:(?:cac|mot so|nhung|he thong|\d+) )*(?:chi tieu|muc tieu)\b"
    r"(?!.*\b(?:da|dat|vuot|hoan thanh|thuc hien|ket qua|gan voi|kep|tiep tuc)\b)[^:.;]*$"
)
# "Nơi nhận:", "Nghị quyết này được … thông qua", "Trên đây là kết luận của …".
_CLOSING = regex(
    r"(?:(?:vay,? )?[^.;:]{3,60} thong bao (?:de|den|cho|toi) |noi nhan|tren day la|thua lenh|t/?m\.? |tl\.? |kt\.? |luu:|(?:cuoc hop|hoi nghi|dai hoi|phien hop|buoi lam viec|bien ban)"
    r" (?:ket thuc|be mac|lap xong|duoc (?:lap|thong qua|doc))"
    r"|(?:nghi quyet|thong bao|ke hoach|quyet dinh|chuong trinh|chi thi|ket luan|cong van|huong dan)"
    r" (?:nay|da duoc|duoc|co hieu luc))\b"
)
LONGEST_AIMS = 100
LONGEST_HEAD = 260
Open = tuple[str, int, Mode | None]  # an open head: kind of its label, number of its block, what it announced
ITEMS = frozenset(("number", "letter", "paren"))
CLOSED_BY = ITEMS | {"decimal", "article"}
BULLETS = frozenset(("dash", "plus"))
_LESSER, _GREATER = ITEMS | {"decimal"}, frozenset(("part", "article", "roman"))


def names_aims(opening: str) -> bool:
    """Whether a short line names what is aimed at, whatever label it has: "Một số mục tiêu đến năm 2035"."""
    return len(opening) < LONGEST_AIMS and _NAMES_AIMS.match(folded(opening)) is not None


def heads_its_like(text: str, listed: Sequence[Block], index: int, opening: str) -> bool:
    """Whether an item with a colon heads those that follow behind the same mark, as lists do that lost their levels: "- Phòng Kinh tế:
    ‖ - Rà soát … ‖ - Công an xã: ‖ - Kiểm tra …"."""
    block, below = listed[index], listed[min(index + 1, len(listed) - 1)]
    return (
        block is not below
        and block.kind in BULLETS
        and block.kind == below.kind
        and block.label == below.label
        and len(opening) < LONGEST_AIMS
        and not ends_in_colon(text, below)
    )


def restarts_below(listed: Sequence[Block], index: int) -> bool:
    """Whether the numbers begin anew below a numbered line, which so heads them: "3. Kết luận ‖ 1. Rà soát … ‖ 2. Phòng A …"."""
    if index + 1 >= len(listed):
        return False
    block, below = listed[index], listed[index + 1]
    if not block.kind == below.kind == "number":
        return False
    own, first = (int("".join(filter(str.isdecimal, one.label)) or 0) for one in (block, below))
    return own > 1 and first == 1


def unlike_below(listed: Sequence[Block], index: int) -> bool:
    """Whether the label below is closed by another sign: "2. Hội Làm vườn ‖ 1) …"."""
    return closing_sign(listed[index]) != closing_sign(listed[index + 1])


def ends_in_colon(text: str, block: Block) -> bool:
    """Whether a block ends in a colon, which may be set in bold."""
    return text[max(block.body, block.end - 4) : block.end].rstrip(" *").endswith(":")


def is_capital_head(words: str) -> bool:
    """Whether a line is set in capitals, but for a few letters."""
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


def is_heading(text: str, opening: str, listed: Sequence[Block], index: int, stack: Sequence[Open]) -> bool:
    """A short line without a closing mark, or one ending in a colon, that has something below it."""
    block = listed[index]
    if not opening or block.end - block.body > LONGEST_HEAD:
        return False
    if is_capital_head(opening):
        return True
    below = listed[index + 1] if index + 1 < len(listed) else None
    if below is None:
        return False
    if opening.endswith(":"):
        return True
    if opening[-1] in ".;,!?" and not (block.kind in ("article", "roman", "capital") and len(opening) < 90):
        return False
    if not block.kind and text.startswith("##", block.start):
        return len(opening) < LONGEST_AIMS  # marked as the head of a part: what stands above it is over
    if block.kind in ("dash", "plus"):
        return False
    if not below.kind and block.kind in ITEMS and _ends_list(listed, index):
        return False  # "… ‖ 3. Mở lớp tập huấn ‖ Đề nghị các sở báo cáo."
    if block.kind in _LESSER and below.kind in _GREATER:
        return False  # the last item of a part: "4. Triển khai thực hiện đồng bộ các biện pháp ‖ Điều 2. …"
    # the last of those present may stand above the first point; with another sign below, a line heads what it counts, whatever it
    # announces ("2. Hội Làm vườn ‖ 1/ …"), so that this is not the condition on which `place` puts the numbers deeper
    if restarts_below(listed, index) and not unlike_below(listed, index):
        return len(opening) < LONGEST_AIMS and announced_mode(opening) is not None
    if below.kind == "capital" and block.kind in ITEMS and index and listed[index - 1].kind == block.kind:
        return False  # the last of those present: "2. Bà Mơ - thư ký ‖ A. Nội dung"
    if block.kind in CLOSED_BY and _closes_paper(text, below):
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
        or names_aims(opening)
    )
