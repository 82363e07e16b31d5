"""Đầu mục báo trước điều gì: what a head announces of its part (kết quả hay nhiệm vụ) in the paper in which it stands.

"II. NỘI DUNG" of a plan says what is to be done, that of minutes what was said; the title of a paper announces nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extractors.layout.agenda import (
    concluded_on,
    names_other_matters,
)
from extractors.layout.blocks import Block
from extractors.layout.heads import CLOSED_BY, TITLE, Open
from extractors.layout.modes import Mode, announced_mode, folded
from vitext.lazy import regex

_PLAN = regex(r"(?:ke hoach|chuong trinh|chi thi|huong dan|phuong an)\b")
_CONTENT = regex(r"(?:noi dung|cac noi dung|cac hoat dong|hoat dong)\b")
# "A. Thực hiện nhiệm vụ tháng 02" of a report tells what was done.
_REPORT = regex(r"bao cao\b")
_NOTICE = regex(r"thong bao\b|ket luan\b")
_CARRIED_OUT = regex(
    r"(?:viec |cong tac )?thuc hien (?:cac |mot so )?(?:nhiem vu|ke hoach|chuong trinh|cong tac|chi tieu|nghi quyet)\b"
)
_RESOLUTION = regex(r"\W*(?:[ivx]+\W+)?nghi quyet\W*$")
# The headline of a news item tells what was held: "ĐẢNG ỦY TỔ CHỨC HỘI NGHỊ …", "KHAI MẠC KỲ HỌP …".
_HEADLINE = regex(
    r"(?:.*\b)?(?:to chuc|tien hanh|khai mac|be mac|tham du|du|chu tri|dien ra|khai giang|mo)(?: thanh cong"
    r"| trong the)? (?:hoi nghi|dai hoi|ky hop|phien hop|cuoc hop|buoi|le|toa dam|hoi thao|hoi thi|lop|dien dan)\b"
)
# A head that tells to do something goes on with the tasks of its part, whatever it names: "2. Tháo gỡ khó khăn cho doanh nghiệp",
# "3. Nâng cao chất lượng đánh giá cán bộ"; not "4. Đánh giá kết quả", "5. Tổng kết năm học".
_WORK = regex(
    r"(?:nang cao|tang cuong|day manh|thao go|khac phuc|hoan thien|hoan thanh|xay dung|cung co|doi moi|phat trien|huy dong|ho tro"
    r"|thuc hien (?:tot|nghiem|hieu qua|co hieu qua|dong bo|quyet liet)|bao dam|dam bao|chu trong|tap trung|mo rong|cai thien"
    r"|xu ly|ngan chan|phong ngua|phong,? chong|ra soat|chuan bi|to chuc|lay y kien|nam (?:chac|bat|tinh hinh)|tiep (?:thu|tuc|nhan)"
    r"|phat huy|cham lo|quan tam|giai quyet|dau tu|bo tri|kien toan|sap xep|ung dung|tuyen truyen|van dong|quan ly|tao|thuc day"
    r"|duy tri|giu vung|quan triet|phoi hop|lam tot|bo sung|sua doi|nhan rong|da dang hoa|khuyen khich|thu hut|on dinh|chu dong"
    r"|kip thoi|khan truong|lanh dao|chi dao|(?P<topic>(?:ve )?cong tac))\b"
)
# … but below "1. Khắc phục một số tồn tại khi cập nhật dữ liệu" of a letter these may be listed.
_SHORTCOMINGS = regex(r"\b(?:ton tai|han che|khuyet diem|nguyen nhan|ket qua)\b")
_LAST_TITLE = 10
_LAST_HEADLINE = 4


@dataclass(slots=True)
class Paper:
    """What the first lines say of the whole text, and what was read of it so far."""

    plan: bool
    report: bool
    title: int  # the block of its title; their number where no title is found
    notice: bool  # of what somebody concluded, as far as its first lines tell
    title_over: bool = False
    concluded: bool = False  # whether "kết luận như sau:" stood above, or the head of a part that says so
    by_head: bool = False  # whether such a head did, so that the next part ends it


def paper_of(text: str, listed: Sequence[Block]) -> Paper:
    """What the first lines of a text say of the whole."""
    first = [folded(text[block.body : block.body + 24].strip(" *#")) for block in listed[:16]]
    title = next((at for at, words in enumerate(first[:_LAST_TITLE]) if TITLE.match(words)), len(listed))
    return Paper(any(map(_PLAN.match, first)), any(map(_REPORT.match, first)), title, any(map(_NOTICE.match, first)))


def announced_in(paper: Paper, opening: str, kind: str, index: int, text: str, listed: Sequence[Block]) -> Mode | None:
    """What a head announces in this paper, of which it is block number `index`."""
    key = folded(opening)
    announced = announced_mode(opening)
    if announced is None and paper.plan and _CONTENT.match(key):
        announced = "task"  # "II. NỘI DUNG" of a plan says what is to be done, that of minutes what was said
    if announced is None and kind == "roman" and _RESOLUTION.match(key):
        announced = "task"  # "II. NGHỊ QUYẾT" below what was found: what is to be done
    if not kind and paper.title < index and not paper.title_over and _names_meeting(text, listed, paper.title):
        return None  # "BIÊN BẢN ‖ Giao ban tháng 5, triển khai nhiệm vụ tháng 6"
    if announced is None or not kind:
        return announced
    if paper.report and announced == "task" and _CARRIED_OUT.match(key):
        return "result"
    if kind == "capitals":
        is_title = paper.title <= index and not paper.title_over
        return None if is_title or (index < _LAST_HEADLINE and _HEADLINE.match(key)) else announced
    if paper.notice and paper.concluded and names_other_matters(opening):
        return "task"
    if not paper.concluded or kind not in CLOSED_BY or announced not in ("result", "none"):
        return announced
    if concluded_on(text, listed, index, opening, results=announced == "result"):
        return None
    return announced


def _names_meeting(text: str, listed: Sequence[Block], title: int) -> bool:
    """Whether the title is the word for minutes alone, so that the line below it is the meeting's name."""
    return folded(text[listed[title].body : listed[title].end].strip(" *#:")) == "bien ban"


def goes_on_with_tasks(paper: Paper, opening: str, kind: str, stack: Sequence[Open]) -> bool:
    """Whether a head of work stands in a part of tasks, or where no part announced anything and the paper is no report."""
    said = next((said for opened, _, said in reversed(stack) if said and opened != kind), None)
    key = folded(opening)
    work = _WORK.match(key)
    if work is None or said == "task":
        return work is not None
    return said is None and not paper.report and work["topic"] is None and _SHORTCOMINGS.search(key) is None
