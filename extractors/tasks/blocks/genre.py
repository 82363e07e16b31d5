"""Kế hoạch, chương trình, chỉ thị: texts in which every clause is to be done, unless a head says otherwise.

KẾ HOẠCH ‖ Công tác Hội năm 2026 ‖ … ‖ Tháng 3: tổ chức tọa đàm; thăm hỏi hội viên cao tuổi.
HƯỚNG DẪN ‖ Tổ chức đại hội công đoàn cơ sở … ‖ 1. Trước đại hội: ban chấp hành gửi dự thảo; xin ý kiến cấp ủy.
THÔNG BÁO ‖ Kết luận của Chủ tịch xã … ‖ 1. Công an xã kiểm tra tạm trú. ‖ 2. …
"""

from __future__ import annotations

import re
from collections.abc import Callable

from extractors.documents.find import find_document_facts
from extractors.layout.sections import Placed
from extractors.layout.view import View, words
from vitext.lazy import regex

_TITLES = 16
_GROUNDS = 8  # paragraphs, at most, that say why
_NOTICE = words(r"[\s*#|]*(?:thông báo|kết luận)(?!\w)")
_OF_CONCLUSIONS = words(
    r"[\s*#|]*(?:thông báo )?(?:(?:về )?(?:nội dung |ý kiến )?kết luận)(?! (?:thanh tra|kiểm tra|giám sát))(?!\w)"
)
_CARRIES_OUT = words(
    r"[\s*]*(?:thực hiện|căn cứ|triển khai|thi hành) (?:thực hiện )?(?:các )?(?:nghị quyết|quyết định|kế hoạch"
    r"|chỉ thị|công văn|thông tư|hướng dẫn|chương trình|nghị định|luật|văn bản|tinh thần)(?!\w)"
)
_PLAN = words(r"[\s*#|]*(?:kế hoạch|chương trình(?: hành động| công tác| phối hợp)?|chỉ thị|phương hướng)(?!\w)")
_GUIDE = words(r"[\s*#|]*hướng dẫn(?!\w)")  # of a body to those below it, by its number: "19/HD-LĐLĐ"
_NUMBER_OF_GUIDE = regex(r"(?<![A-ZĐ])HD(?![A-ZĐ])")
_RESOLUTION = words(r"[\s*#|]*nghị quyết(?!\w)")
_LEADS = words(
    r"[\s*#|]*(?:(?:của )?chi bộ |chuyên đề )*(?:về )?(?:việc )?(?:lãnh đạo|(?:thực hiện )?nhiệm vụ (?:trọng tâm )?(?:tháng|quý|tuần)) "
)
_LONGEST_TITLE = 400  # letters

# News that goes through a plan: "Công đoàn tỉnh ‖ ban hành Kế hoạch ‖ tổ chức đại hội với một số nội dung như sau:".
_ISSUES_PLAN = words(
    r"(?:[^;:.]{0,240}(?<!\w))?(?:ban hành|xây dựng|triển khai) (?:kế hoạch|chương trình)(?!\w)[^;:.]{0,240} (?:như sau|sau"
    r"|sau đây|cụ thể)\s*:\**\s*$"
)


def plan_begins(view: View, placed: tuple[Placed, ...]) -> int:
    """The number of the first block of a plan after its title lines, or of the first point of what a notice concludes; past the
    last block where the text is neither.
    """
    title = next((at for at, item in enumerate(placed[:_TITLES]) if _is_title(view, item)), len(placed))
    for at in range(title, len(placed)):
        block = placed[at].block
        if view.text[block.start : block.end].rstrip(" *").endswith((".", ";", ":")):
            return _after_grounds(view, placed, at)
    return min(_points_begin(view, placed), _led_from(view, placed))


def retells_plan(view: View, item: Placed) -> bool:
    """Whether a paragraph with a colon says that a plan was issued, and brings in what stands in it."""
    return not item.block.kind and view.match(_ISSUES_PLAN, item.block.body, item.block.end) is not None


def _points_begin(view: View, placed: tuple[Placed, ...]) -> int:
    """The number of the first labelled block below the title of a notice of conclusions; past the last where there is none."""

    def notifies(start: int, end: int) -> bool:
        return view.match(_NOTICE, start, end) is not None and view.text[start:end].lstrip("*# |")[:7].isupper()

    return _labelled_below(placed, notifies, lambda start, end: view.match(_OF_CONCLUSIONS, start, end) is not None)


def _led_from(view: View, placed: tuple[Placed, ...]) -> int:
    """The number of the first labelled block of a resolution by which a Party's cell or committee leads some work; past the last
    where there is none: "NGHỊ QUYẾT ‖ Lãnh đạo thực hiện nhiệm vụ tháng 5/2031 ‖ 1. Kinh tế: nạo vét mương".
    """

    def title(start: int, end: int) -> re.Match[str] | None:
        return view.match(_RESOLUTION, start, end) if end - start < _LONGEST_TITLE else None

    def resolves(start: int, end: int) -> bool:
        return title(start, end) is not None and view.text[start:end].lstrip("*# |")[:10].isupper()

    def leads(start: int, end: int) -> bool:
        named = title(start, end)
        return view.match(_LEADS, named.end() if named else start, end) is not None

    return _labelled_below(placed, resolves, leads)


def _labelled_below(
    placed: tuple[Placed, ...], is_title: Callable[[int, int], bool], says: Callable[[int, int], bool]
) -> int:
    """The number of the first labelled block behind a line at the head of the text that `says` something below a title, or in it."""
    titled = said = False
    for at, item in enumerate(placed):
        if said and item.block.kind:
            return at
        if at >= _TITLES and not said:
            break
        start, end = item.block.start, item.block.end
        titled = titled or is_title(start, end)
        said = said or (titled and says(start, end))
    return len(placed)


def _after_grounds(view: View, placed: tuple[Placed, ...], first: int) -> int:
    """The block below the sentence that brings in what is to be done, or below those that only name the papers carried out by it;
    else the first.
    """
    for at in range(first, min(first + _GROUNDS, len(placed))):
        block = placed[at].block
        if block.kind:
            break
        if at == first and view.match(_CARRIES_OUT, block.start, block.end):
            first += 1
        if view.text[max(block.end - 4, block.start) : block.end].rstrip(" *").endswith(":"):
            return at + 1
    return first


def _is_title(view: View, item: Placed) -> bool:
    block = item.block
    return (
        block.end - block.start < _LONGEST_TITLE
        and (
            view.match(_PLAN, block.start, block.end) is not None
            or (view.match(_GUIDE, block.start, block.end) is not None and _has_number_of_guide(view))
        )
        and view.text[block.start : block.end].lstrip("*# |")[:7].isupper()
    )


def _has_number_of_guide(view: View) -> bool:
    """Whether a paper is numbered as what a body lays down for those below it, and no manual."""
    number = find_document_facts(view.text).facts.number
    return number is not None and _NUMBER_OF_GUIDE.search(number) is not None
