"""Nhiệm vụ nằm trong lời dẫn, đề mục, tên văn bản: which clauses of such a block are tasks of their own.

… yêu cầu các xã xây dựng kế hoạch tuyên truyền, ‖ trong đó tập trung vào: …      1. Tăng cường tuyên truyền ‖ (a heading)
"""

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.layout.blocks import Block
from extractors.layout.view import View, words
from extractors.tasks.blocks.lead_in_words import GENERIC
from extractors.tasks.raw import RawTask, acts_himself
from extractors.tasks.told import Told, is_told
from extractors.tasks.topics import TOPIC
from extractors.tasks.who.behind_colon import goes_into
from extractors.tasks.words.verbs import predicate_at

# Words that bring in a list after a directive of its own.
_ABOVE_ALL_THESE = words(
    r", (?:đồng thời (?:nhấn mạnh|lưu ý|quán triệt|yêu cầu|đề nghị)|trong đó|nhất là|đặc biệt là|trọng tâm là"
    r"|tập trung vào|với (?:các|một số|những) (?:nội dung|nhiệm vụ|giải pháp|yêu cầu)"
    r"|(?:trong đó,? )?(?:bảo đảm|đảm bảo|đáp ứng|lưu ý|chú ý)(?: thực hiện)? (?:các|một số|những) (?:nội dung|yêu cầu|nguyên tắc"
    r"|vấn đề|điểm)(?=[^,;:.]{0,40}$))(?!\w)"
)
_MOST_OF_ALL = words(r", (?:nhất|đặc biệt) là(?!\w)")
_AMONG_THEM = words(r", trong đó(?: cần)? (?:tập trung|chú trọng|lưu ý|ưu tiên|quan tâm)(?!\w)")
_SHORTEST_OBJECT = 12  # letters
_AND_DOES = words(r"(?:,| và|, đồng thời) (?=\w)")
_OBJECT = words(r"[^\W\d]+ [^\W\d]+")
# What is listed below are matters, no work: "…, báo cáo các nội dung sau:".
_NOUNS_SAID = words(
    r".*(?<!\w)(?:các|những|một số|\d+) (?:nội dung|vấn đề|trường hợp|vụ việc|kiến nghị|khó khăn|vướng mắc|tồn tại)(?: [^\W\d]+){0,4}? (?:sau|sau đây|dưới đây)\s*:?$"
)
_IN_GENERAL = words(
    r"(?:(?:tập trung|nghiêm túc|tổ chức|triển khai) )*(?:thực hiện|triển khai|tập trung|tổ chức|làm|quan tâm)(?: tốt)?"
    r" (?:các|những|một số|\d+) |chống(?!\w)"
)
# A sentence that only says that more follows of what was told before it: "… trước ngày 30/6. ‖ Cụ thể như sau:".
_GOES_INTO_IT = words(r"[\s.;)]*[.;] ?(?:cụ thể|trong đó|theo đó)(?: (?:là|như sau|gồm))?\s?:\**\s*$")
_BASIS = words(
    r"(?:thực hiện|triển khai(?: thực hiện)?|căn cứ)(?: theo)? (?:luật|nghị quyết|nghị định|quyết định|chỉ thị"
    r"|thông tư|kế hoạch|công văn|chương trình|kết luận|hướng dẫn)(?: liên tịch)? (?:số )?\d"
)
# "Thực hiện chương trình công tác năm 2024, …; Ban Bí thư ban hành Kế hoạch …, cụ thể như sau:"
_INTRODUCES = words(
    r"(?:tiếp tục )?(?:thực hiện|triển khai|căn cứ).*(?<!\w)(?:ban hành|xây dựng|lập|triển khai) (?:kế hoạch"
    r"|chương trình|hướng dẫn|phương án|đề án)(?!\w)[^;]{0,240}:\**\s*$"
)


def told_by_basis(seen: View, block: Block, found: list[RawTask], *, lead_in: bool) -> list[RawTask]:
    """Of a paragraph before every numbered part, only what is asked: what a plan rests on is not what it tells."""
    if not seen.match(_INTRODUCES if lead_in else _BASIS, block.body, block.end):
        return found
    return [task for task in found if task.rule == "frame"]


def told_by_lead_in(seen: View, block: Block, found: list[RawTask], *, opens: bool) -> tuple[list[RawTask], bool]:
    """The tasks of a block that ends in a colon, and whether the last of them is the head of what stands below.

    `opens`: it is known who or what the block brings in.
    """
    if seen.match(TOPIC, block.body, block.end):  # "Về công tác phòng, chống dịch:" only names what it is about
        found = [task for task in found if task.rule == "frame" or task.end < block.end - 3]
    if found and found[-1].rule == "listed" and found[-1].end >= block.end - 3:
        found = found[:-1]  # "Chất lượng giáo dục:" names no work
    if opens or seen.match(GENERIC, max(block.body, block.end - 90), block.end):
        kept = [kept for task in found if (kept := _before_list(seen, task, block.end)) is not None]
        return kept, bool(kept and block.kind and _more_follows(seen, kept[-1], block.end))
    if found and found[-1].action[1] >= found[-1].end - 3:
        return found[:-1], False  # "Sản xuất, liên kết:" names no object
    return found, bool(found and block.kind)


def acting_below(seen: View, found: list[RawTask], told: Told, block: Block) -> Span | None:
    """Who does what stands below the last task of a block: "‖ Công an xã ‖ chủ động phối hợp với các bên, cụ thể:"; of an
    item in which one body acts, also where a sentence of its own says that more follows: "…. Cụ thể là:".
    """
    if not found or not is_told(told):
        return None
    last = found[-1]
    if last.lead_carried:
        return None
    if last.end >= block.end - 3:
        return last.lead if goes_into(seen, last.action[1], block.end) else None
    alone = bool(block.kind) and acts_himself(last) and all(task.lead == last.lead for task in found)
    return last.lead if alone and _more_follows(seen, last, block.end) else None


def _more_follows(seen: View, task: RawTask, end: int) -> bool:
    """Whether behind a task nothing stands but that more of it follows: "…. ‖ Cụ thể như sau:"."""
    return seen.match(_GOES_INTO_IT, _end_with_details(task), end) is not None


def _end_with_details(task: RawTask) -> int:
    """The end of a task with what is said of it behind its words: "…; thời gian: hằng quý"."""
    said = (task.deadline, task.lead, *task.partners)
    return max([task.end, *(span[1] for span in said if span)])


def _brings_in(seen: View, start: int, end: int) -> re.Match[str] | None:
    """The words that bring in a list; what only picks some out before them stays: "các xã, ‖ nhất là những nơi bị ngập, … ‖, trong đó tập trung:"."""
    first = seen.search(_ABOVE_ALL_THESE, start, end)
    if first is None or not seen.match(_MOST_OF_ALL, first.start()):
        return first
    return seen.search(_AMONG_THEM, first.end(), end) or first


def _does_more(seen: View, task: RawTask) -> bool:
    """Whether one is asked for work with an object of its own before the work on what is listed: "‖ kiểm tra hồ sơ, xác minh
    thực địa ‖ và tham mưu phương án giải quyết các nội dung sau:"."""
    if task.action[1] - task.action[0] < 3 or not seen.match(_NOUNS_SAID, max(task.start, task.end - 90), task.end + 1):
        return False
    further = seen.search(_AND_DOES, task.action[1] + 1, task.end)
    while further is not None:
        does = predicate_at(seen, further.end(), task.end)
        if (
            does is not None
            and does.end < task.end - _SHORTEST_OBJECT
            and not seen.match(_IN_GENERAL, further.end(), task.end)
        ):
            return seen.search(_OBJECT, task.action[1], further.start()) is not None
        further = seen.search(_AND_DOES, further.end(), task.end)
    return False


def _before_list(seen: View, task: RawTask, end: int) -> RawTask | None:
    """A task of a block that brings in a list; of one that runs up to the list, what is asked before the words that bring it in.

    "yêu cầu các xã xây dựng kế hoạch tuyên truyền, ‖ trong đó tập trung vào các nhiệm vụ: …" asks for a plan, too.
    """
    if task.end < end - 3:
        return task
    brings = _brings_in(seen, task.action[1] + _SHORTEST_OBJECT, task.end)
    if brings is None and _does_more(seen, task):
        return task
    return task._replace(end=brings.start()) if brings and task.action[1] > task.action[0] else None
