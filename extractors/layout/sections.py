"""Mục lớn mục nhỏ: which heads stand above a block, and what kind of part it is in (kết quả hay nhiệm vụ).

A label of a kind already open closes what is deeper; a new kind opens one level below: documents differ in the order of
their labels, and this follows whatever order a document keeps.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from extractors.layout.blocks import Block
from vitext.fold import fold

# task: what follows is to be done; target: figures to be reached; request: asked of others; result: done already.
Mode = Literal["task", "target", "request", "result", "none"]

_SAYS: tuple[tuple[Mode, str], ...] = (
    ("none", (
        r"muc dich|phe duyet|muc tieu (?:chung|tong quat)|thong qua|(?<!chuan bi )nhan su|cong tac can bo|can cu"
        r"|hieu luc|(?<!thuoc )pham vi|(?<!cac )(?<!cho )(?<!nhung )doi tuong|kinh phi|thoi gian, dia diem"
        r"|chuc nang, nhiem vu|y kien|thao luan|bieu quyet|bau cu"
    )),
    ("result", (
        r"ket qua|danh gia|tinh hinh|thuc trang|uu diem|han che|ton tai|nguyen nhan|khuyet diem|dat duoc|bai hoc"
        r"|da lam|(?:cac )?(?:cong viec|cong tac|nhiem vu|hoat dong|viec) da (?:thuc hien|lam|hoan thanh"
        r"|trien khai)\b(?![^:;.]*,)|thanh phan|dac diem|so ket|tong ket|kiem diem|thuan loi"
        r"|(?<!hoan canh )(?<!dac biet )(?<!vung )(?<!ho )(?<!vien )(?<!nguoi )(?<!dan )kho khan(?! can giup)"
        r"|phan phoi|phan chia|(?:cong viec|nhiem vu|ke hoach|cong tac) (?:cua )?(?:tuan|thang|quy) (?:truoc|qua)\b"
    )),
    ("request", r"kien nghi|de xuat|de nghi"),
    ("task", (
        r"nhiem vu|phuong huong|giai phap|to chuc thuc hien|phan cong|trach nhiem|yeu cau|bien phap|noi dung thuc hien"
        r"|noi dung trong tam|trien khai|ket luan|(?<!cong tac )chi dao|cong tac thang|thoi gian toi|giao cho|tien do"
        r"|cong viec|lich cong tac|ke hoach (?:hoat dong|thuc hien|cong tac|nam|quy|thang|tuan|hoc ky|to chuc)"
        r"|chuong trinh cong tac|viec can lam|can lam|giao viec|dau viec|viec khac|khau dot pha|co y kien nhu sau"
    )),
    ("target", r"chi tieu|muc tieu"),
)  # fmt: skip
_SAID = re.compile("|".join(f"(?P<m{at}>{pattern})" for at, (_, pattern) in enumerate(_SAYS)))
# What a law says or forbids is told, not asked: "Các hành vi bị nghiêm cấm gồm:", "… được quy định như sau:".
_LAID_DOWN = re.compile(
    r"\b(?:hanh vi (?:bi )?(?:nghiem )?cam|(?:duoc|co) quy dinh(?: ve [^,.;:]{3,60})? (?:cu the )?(?:nhu sau|gom)"
    r"|quy dinh tai (?:(?!\b(?:ket luan|yeu cau|chi dao|de nghi)\b)[^.;:]){3,90} (?:nhu sau|gom|bao gom))\b"
)
_PLAN = re.compile(r"(?:ke hoach|chuong trinh|chi thi|huong dan|phuong an)\b")
_CONTENT = re.compile(r"(?:noi dung|cac noi dung|cac hoat dong|hoat dong)\b")
# "A. Thực hiện nhiệm vụ tháng 02" of a report tells what was done.
_REPORT = re.compile(r"bao cao\b")
_CARRIED_OUT = re.compile(
    r"(?:viec |cong tac )?thuc hien (?:cac |mot so )?(?:nhiem vu|ke hoach|chuong trinh|cong tac|chi tieu|nghi quyet)\b"
)
# What a meeting concluded stands under the points of its agenda: "kết luận như sau: ‖ 1. Báo cáo tuyển sinh ‖ Khoa lập kế hoạch …".
_CONCLUDES = re.compile(
    r".*\bket luan(?: nhu sau| cu the nhu sau| cac noi dung(?: chinh)?(?: nhu)? sau"
    r"| mot so noi dung(?: nhu)? sau)?\s?:$"
)
_RESOLUTION = re.compile(r"\W*(?:[ivx]+\W+)?nghi quyet\W*$")
_AGENDA = re.compile(r"(?:ve )?(?:bao cao|tinh hinh)\b")
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
_BOTH = re.compile(r"\b(?:danh gia|tinh hinh|ket qua)\b[^.;:]* va phuong huong,? nhiem vu\b[^.;:]*noi dung")
_OF_RESULTS = re.compile(
    r"(?:ket qua|tinh hinh) (?:trien khai |thuc hien )?(?:thuc hien|hoat dong|cong tac|nhiem vu)\b"
)
# "Văn phòng xây dựng đề án; chỉ tiêu: 05 mô hình. Cụ thể:": what follows a semicolon is only said of what stands before it.
_SAID_OF_ALL = re.compile("[:;]")
# "Chuẩn bị nhân sự cho đại hội, xong trước 30/6. Cụ thể:" is told itself; "Kết quả năm nay đạt khá. Cụ thể:" is a title.
_GOES_INTO = re.compile(r"[.;] ?(?:[Cc]ụ thể|[Tt]rong đó|[Tt]heo đó)[^.;:]{0,30}:\W*$")
_TITLE_WORDS = re.compile(
    rf"\W*(?:(?:ve|cong tac|mot so|cac|nhung|phan|viec|nhin chung,?) )*(?:{'|'.join(pattern for _, pattern in _SAYS)})"
)
# A numbered line that names results is their head, though it ends as a sentence does: "1.1 Về đánh giá tình hình thực hiện nghị quyết."
_RESULTS_TITLE = re.compile(
    r"(?:ve )?(?:danh gia|ket qua|tinh hinh)(?: ket qua| tinh hinh| cong tac)? (?:trien khai |thuc hien "
    r"|hoat dong |cong tac |nhiem vu )[^.;:]*\.$"
)
_LAST_TITLE = 10
_LAST_HEADLINE = 4
_LONGEST_RESULTS_TITLE = 200
_HEAD_LENGTH = 240
_LONGEST_HEAD = 260
_Open = tuple[str, int, Mode | None]  # an open head: kind of its label, number of its block, what it announced
_STRONG = frozenset(("part", "article", "roman", "capital", "number", "decimal", "capitals", "line"))


_ITEMS = frozenset(("number", "letter", "paren"))


@dataclass(frozen=True, slots=True)
class Placed:
    """A block with the heads above it (outermost first), its depth, and the mode of the part it stands in."""

    block: Block
    heads: tuple[int, ...]
    level: int
    mode: Mode
    is_head: bool
    said_at: int = -1  # the block that announced the mode


def head_mode(words: str) -> Mode | None:
    """What a head announces; None where it says nothing of it. "Kết quả thực hiện nhiệm vụ": what comes first rules."""
    found = _SAID.search(_key(words))
    return _mode(found) if found else None


def _announced(opening: str) -> Mode | None:
    """What a head announces. A whole sentence, into which a list goes, does so only by the words it begins with."""
    said = _SAID_OF_ALL.split(opening, 1)[0][:160]
    if _GOES_INTO.search(opening) and not _TITLE_WORDS.match(_key(said)):
        return None
    return head_mode(said)


def lead_in_mode(words: str) -> Mode | None:
    """What a sentence ending in a colon announces: "… và phương hướng với một số chỉ tiêu sau:", the last word rules."""
    key = _key(words[-110:])
    if _LAID_DOWN.search(key):
        return "none"
    found = list(_SAID.finditer(key))
    if len(found) > 1:  # "tồn tại được nêu ra ‖ để có giải pháp khắc phục:" speaks of what there is
        purpose = key.find(" de co ")
        found = [one for one in found if not 0 <= purpose < one.start()] or found
    done = [one.span() for one in _OF_RESULTS.finditer(key)]
    found = [one for one in found if not any(begin < one.start() < end for begin, end in done)] or found
    if _BOTH.search(key):
        return "none"  # "đánh giá kết quả 6 tháng đầu năm và phương hướng 6 tháng cuối năm, với các nội dung sau:"
    return _mode(found[-1]) if found else None


@lru_cache(maxsize=1024)
def _key(words: str) -> str:
    return " ".join(fold(words).lower().split())


def _mode(found: re.Match[str]) -> Mode:
    return _SAYS[int((found.lastgroup or "m0")[1:])][0]


@dataclass(slots=True)
class _Paper:
    """What the first lines say of the whole text, and what was read of it so far."""

    plan: bool
    report: bool
    title: int  # the block of its title; their number where no title is found
    title_over: bool = False
    concluded: bool = False  # whether "kết luận như sau:" stood above


def _paper(text: str, listed: Sequence[Block]) -> _Paper:
    first = [_key(text[block.body : block.body + 24].strip(" *#")) for block in listed[:16]]
    title = next((at for at, words in enumerate(first[:_LAST_TITLE]) if _TITLE.match(words)), len(listed))
    return _Paper(any(map(_PLAN.match, first)), any(map(_REPORT.match, first)), title)


def place(text: str, listed: Sequence[Block]) -> tuple[Placed, ...]:
    """Every block in its place."""
    result: list[Placed] = []
    paper = _paper(text, listed)
    stack: list[_Open] = []
    for index, block in enumerate(listed):
        kind = block.kind if block.kind != "table" else ""
        if not kind and block.end - block.body > _LONGEST_HEAD and not text[block.body : block.body + 12].isupper():
            if _in_bullets(stack) and text[block.end - 1] == ":":
                stack.pop()  # a lead-in after a list stands beside the list
            paper.title_over = paper.title_over or index > paper.title
            result.append(_placed(block, stack))  # a paragraph: neither a head nor an item
            continue
        opening = " ".join(text[block.body : min(block.end, block.body + _HEAD_LENGTH)].replace("*", "").split())
        is_head = _is_head(opening, listed, index, stack) or (
            kind in ("number", "decimal") and _titles_results(opening, listed, index)
        )
        if not kind and _is_capital_head(opening):
            kind = "capitals"
        announced = _announced_in(paper, opening, kind, index) if is_head else None
        paper.title_over = paper.title_over or (index > paper.title and kind != "capitals")
        paper.concluded = paper.concluded or (
            opening.endswith(":") and _CONCLUDES.match(_key(opening[-90:])) is not None
        )
        if not kind and is_head and _is_line(opening, announced, index):
            kind = "line"
        if kind:
            _close(stack, kind)
        elif _in_bullets(stack) and not block.table and _ends_in_colon(text, block):
            stack.pop()  # a lead-in after a list stands beside the list
        own: _Open = (kind, index, announced if kind else None)
        result.append(_placed(block, stack, own, is_head=is_head))
        if kind:
            stack.append(own)
    return tuple(result)


def _announced_in(paper: _Paper, opening: str, kind: str, index: int) -> Mode | None:
    """What a head announces in this paper, of which it is block number `index`."""
    key = _key(opening)
    announced = _announced(opening)
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
    if paper.concluded and announced == "result" and kind in ("number", "decimal") and _AGENDA.match(key):
        return None
    return announced


def _is_line(opening: str, announced: Mode | None, index: int) -> bool:
    """Whether a head without a label is one by what it announces, or the title of a report that has no type word."""
    if index > 5 and announced in ("task", "target", "request") and len(opening) < 100:
        return True
    return index == 0 and announced == "result" and _OF_RESULTS.match(_key(opening)) is not None


def _in_bullets(stack: Sequence[_Open]) -> bool:
    return bool(stack) and stack[-1][0] in ("dash", "plus")


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


def _titles_results(opening: str, listed: Sequence[Block], index: int) -> bool:
    """Whether a numbered sentence only names the results that the paragraph below it tells."""
    if len(opening) >= _LONGEST_RESULTS_TITLE or opening[-1:] != "." or index + 1 >= len(listed):
        return False
    return not listed[index + 1].kind and _RESULTS_TITLE.match(_key(opening)) is not None


def _is_capital_head(words: str) -> bool:
    if not words[:12].isupper():
        return False
    letters = "".join(filter(str.isalpha, words))
    return len(letters) > 5 and sum(map(str.isupper, letters)) > 0.9 * len(letters)


def _ends_list(listed: Sequence[Block], index: int) -> bool:
    """Whether a line is the last of a list whose items have nothing below them: the two above are of its kind."""
    return index > 1 and listed[index - 1].kind == listed[index - 2].kind == listed[index].kind


def _is_head(opening: str, listed: Sequence[Block], index: int, stack: Sequence[_Open]) -> bool:
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
    if block.kind in ("dash", "plus"):
        return False
    if not below.kind and block.kind in _ITEMS and _ends_list(listed, index):
        return False  # "… ‖ 3. Mở lớp tập huấn ‖ Đề nghị các sở báo cáo."
    if below.kind:
        open_kinds = [kind for kind, _, _ in stack]
        if below.kind in open_kinds and block.kind not in open_kinds:
            return False  # the last item of a list: what follows steps out of it
    return len(opening) < 160 and (below.kind != block.kind or block.kind in ("roman", "capital", "article"))
