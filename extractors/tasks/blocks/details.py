"""Dòng ghi ai làm, bao giờ xong: what a line or a sentence below a task says of it, and is no task itself (other lines: `described`).

    1. Tổ chức 02 lớp tập huấn ‖ - Đơn vị chủ trì: Văn phòng ‖ - Đơn vị phối hợp: các phòng ‖ - Thời gian: Quý I/2026
    Nâng cấp hệ thống mạng. ‖ Thời gian hoàn thành: tháng 6/2026.      Rà soát quy chế. ‖ Hoàn thành trong quý II.
No: "Thời gian: 14 giờ 00 ngày 29/8" below no task (a meeting's), "Thời gian: Gộp sinh nhật hai tháng" (no time follows).
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from domain.extraction import Span
from extractors.layout.view import View, once, words
from extractors.tasks.blocks.due_labels import BEHIND, DONE_BY, DUE, bare_end, only_due, sets_time, told_to_whom
from extractors.tasks.blocks.who_leads import HELP, acts_there, behind_leader, given_to, leads_alone, only_leads
from extractors.tasks.when.times import is_time
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.words.lexicon import HELPS

WHO = (
    r"(?:đơn vị|cơ quan|bộ phận|phòng|ban|người|cá nhân|các đơn vị|các cơ quan|cơ quan, đơn vị|tập thể, cá nhân"
    r"|lãnh đạo)"
)
# A sentence that says when, and nothing else: "Hoàn thành ‖ trong 15 ngày kể từ ngày ký", "Xong ‖ trước Tết Nguyên đán".
_ONLY_WHEN = words(
    r"(?:yêu cầu |đề nghị |phấn đấu |dự kiến )?(?:phải |sẽ |cần )?"
    r"(?:(?:hoàn thành|thực hiện|hoàn tất|triển khai) xong|hoàn thành"
    r"|hoàn tất|xong|thực hiện|triển khai)"
    r" (?P<when>(?=(?:ngay |dự kiến |xong |thường xuyên)*(?:trước|trong|vào|chậm nhất|muộn nhất|đến|từ|cuối|đầu"
    r"|sau|không quá|ngay|hằng|hàng|định kỳ|năm \d|quý|tháng \d|ngày \d|$))"
    r"(?:(?:ngày|tháng|năm|quý|tuần|giờ|kỳ|họp|phiên|nhiệm|giai đoạn|tới|này|nay|sau|trước|trong|vào|cuối|đầu|giữa"
    r"|hết|kể|từ|ký|ban hành|nhận|được|văn bản|vòng|thời hạn|khi|có hiệu lực|công văn|quyết định|kế hoạch"
    r"|thông báo|kết luận|kết thúc|tết|nguyên đán|dương lịch|âm lịch|và|những|các|tiếp theo|làm việc|chậm|muộn"
    r"|nhất|là|đến|không|quá|thứ|hai|ba|tư|sáu|bảy"
    r"|chủ nhật|thường xuyên|hằng|hàng|định kỳ|đại hội|hội nghị|cuộc họp|dự kiến|khoảng|lần|ngay|có|\d[\d/.:h-]*"
    r"|[ivx]+)(?!\w)(?: ?[-–] ?| |$)?)*)$"
)
# … or no more than the limit: "Tổ 3 nộp đủ đoàn phí. ‖ Chậm nhất 15/12 ‖", but "Trước ngày 15/12: ‖ - Rà soát …".
_LIMIT = words(r"(?:chậm|muộn|trễ) nhất(?!\w)|trước (?=ngày|\d)")
# The same of a task that is named again: "hoàn thành ‖ việc lấy ý kiến ‖ trước ngày 5/6".
_FINISHES = words(
    r"(?:phải |cần )?(?:hoàn thành|hoàn tất|kết thúc) (?:việc |công tác )?(?P<what>[^,;:.()]{5,70}?)"
    r" (?=(?:trước|trong|vào|chậm nhất|muộn nhất)(?!\w))"
)
# A sentence of which no more is said than when it ends: "Thời gian hoàn thành việc kiểm kê của các xã ‖ trước ngày 20/8".
_TIME_OF = words(
    r"(?:thời gian|thời hạn|tiến độ|hạn) (?:hoàn thành|hoàn tất|kết thúc|nộp|gửi|giao nộp|báo cáo|thực hiện)(?!\w)"
    r"[^;:.()]{3,100}? (?:là )?(?=(?:trước|chậm nhất|muộn nhất|trễ nhất|trong)(?!\w))"
)
# A label that can only say when something is to be done, whatever follows: "Thời gian thực hiện: Theo tiến độ của Bộ".
_SURELY_DUE = words(r".*(?:thực hiện|hoàn thành|triển khai|báo cáo|trình|gửi|ban hành)\W*:")
HELPING = words(r"(?<!\w)phối hợp(?!\w)")
_PARTNERS = words(rf"\**(?:{WHO} )?phối hợp(?: thực hiện)?\**\s*:\**\s*")
_LEAD = words(
    rf"\**(?:{WHO} (?:chủ trì|thực hiện|phụ trách|đầu mối|chịu trách nhiệm|tham mưu)|chủ trì|phụ trách|đầu mối"
    rf"|giao(?: cho)?|(?:phân công|trách nhiệm)(?: thực hiện)?)(?: (?:chính|thực hiện|tham mưu"
    rf"|chủ trì))*\**\s*:\**\s*"
)
_PARTS = words(r"\**phân công(?: thực hiện)?\**\s*:")
# What bounds a body's part is none of its name: "Các sở, ngành ‖ theo chức năng, nhiệm vụ được giao".
_ADJUNCT = words(r",? (?:theo|trong phạm vi|căn cứ) (?:chức năng|nhiệm vụ|thẩm quyền|phạm vi)(?!\w)")
_MORE = words(
    r"[;,.] (?:(?:thời gian|thời hạn|hạn|hoàn thành|xong|trước ngày|đơn vị phối hợp|phối hợp(?! (?:chặt chẽ )?(?:với|cùng)))(?!\w))"
)
_CHARGES = (
    *("phụ trách", "phu trach", "chủ trì", "chu tri", "chịu trách nhiệm", "chịu trách nhiệm chính", "đảm nhiệm"),
    *("chịu trách nhiệm thực hiện", "chịu trách nhiệm tổ chức thực hiện", "chịu trách nhiệm triển khai thực hiện"),
)
_HELPS_ONLY = words(rf" {HELPS}(?=[\s,.;(]|$)")
_FIRSTS = frozenset("tđhcknbpxldgym*")
LONGEST_DETAIL, LONGEST_LIST = 160, 400
LABEL_REACH, _SENTENCE = 60, 90  # so far a label reaches; so long is a sentence that only says when


class Detail(NamedTuple):
    """What is said (`due`, `lead` or `partners`) and the span of its value."""

    kind: Literal["due", "lead", "partners"]
    value: Span


@once
def detail_of(view: View, start: int, end: int) -> Detail | None:
    """The detail that `[start, end)` is, as a whole, or None."""
    if (
        view.low.startswith("(", start, end) and ")" in view.low[end - 1 : end + 1]
    ):  # "…. ‖ (Thời hạn: xong trước ngày 25/10) ‖"
        start, end = start + 1, end - (view.low[end - 1] == ")")
    if not 6 < end - start < LONGEST_LIST:
        return None
    if (end - start < LABEL_REACH or view.low.endswith(HELP, start, end)) and (alone := leads_alone(view, start, end)):
        return Detail("lead", alone)
    if view.low[start] not in _FIRSTS:
        return None
    if end - start >= LONGEST_DETAIL:
        return _long_list(view, start, end)
    if given := given_to(view, start, end):
        return Detail("lead", given)
    if view.low.find(":", start, start + LABEL_REACH) < 0 and (
        end - start > _SENTENCE or view.low[start] not in "thkpscdxyđm"
    ):
        return None
    due = view.match(DUE, start, end)
    if due is not None and due.end() > start:
        sure = sets_time(view, due.end(), end) or (
            view.match(_SURELY_DUE, start, due.end()) and not told_to_whom(view, due.end(), end)
        )
        at = (
            due.end() if due["mark"].strip() else start
        )  # "thời gian ‖ hoàn thành trước ngày …": the verb is of the time
        return bare_detail("due", view, at, end) if sure else None
    for kind, pattern in (("partners", _PARTNERS), ("lead", _LEAD)):
        found = view.match(pattern, start, end)
        if found is not None and kind == "lead" and _shares_out(view, found, end):
            return None
        if found is not None:
            return bare_detail("lead" if kind == "lead" else "partners", view, found.end(), end)
    done = view.match(DONE_BY, start, end)
    if done is not None and done.end() > start and is_time(view, done.end(), end):
        return bare_detail("due", view, start, end)  # the time begins with its verb: "hoàn thành trước ngày …"
    if view.match(_LIMIT, start) and view.low[end : end + 1] != ":" != view.low[end - 1] and is_time(view, start, end):
        return Detail("due", (start, end))
    when = view.match(_ONLY_WHEN, start, end)
    return bare_detail("due", view, when.start("when"), end) if when else None


def _shares_out(view: View, label: re.Match[str], end: int) -> bool:
    """Whether several get work of their own behind a label: "Phân công: ‖ cụ A lo câu lạc bộ; ông B làm việc với Trạm Y tế ‖"."""
    if not view.match(_PARTS, label.start(), label.end()):
        return False
    semicolon = view.low.find(";", label.end(), end)
    return semicolon >= 0 and view.search(HELPING, label.end(), end) is None


def helps_only(view: View, start: int, end: int) -> tuple[Detail, ...]:
    """Who helps the one who was named to lead, where a piece says nothing else, but until when: "… - Sở A chủ trì; ‖ các xã phối
    hợp, trước 30/6 ‖"."""
    helper = agency_at(view, start, end)
    helps = view.match(_HELPS_ONLY, helper, end) if helper is not None else None
    if helper is None or helps is None:
        return ()
    helped = Detail("partners", (start, helper))
    if not view.low[helps.end() : end].strip(" .;"):
        return (helped,)
    if not only_due(view, helps.end(), end):
        return ()
    begins = view.match(BEHIND, helps.end(), end)
    return (helped, Detail("due", (begins.end(), bare_end(view, begins.end(), end, marks=" .;)")))) if begins else ()


def finishes(view: View, start: int, end: int, task: Span) -> Detail | None:
    """By when a task is to be done, where a piece only names it again: "Sở Y tế ban hành hướng dẫn; ‖ hoàn thành việc ban hành
    hướng dẫn trước ngày 30/9 ‖", or only says of what the time is told."""
    if end - start >= LONGEST_DETAIL:
        return None
    said = view.match(_TIME_OF, start, end)
    if said is not None and is_time(view, said.end(), end):
        return Detail("due", (said.end(), end))
    again = view.match(_FINISHES, start, end)
    if again is None or not is_time(view, again.end(), end):
        return None
    what = " ".join(again["what"].split())
    return Detail("due", (again.end(), end)) if what in " ".join(view.low[slice(*task)].split()) else None


def _long_list(view: View, start: int, end: int) -> Detail | None:
    """A long line of who acts or helps, and nothing but bodies: "Cơ quan phối hợp: Bảo hiểm xã hội, …, UBND các xã.",
    "Cơ quan thực hiện: Sở A chủ trì, phối hợp với các sở, ban, ngành, …"."""
    for kind, pattern in (("partners", _PARTNERS), ("lead", _LEAD)):
        found = view.match(pattern, start, end)
        if found is None:
            continue
        names = bare_detail("lead" if kind == "lead" else "partners", view, found.end(), end)
        if names is None or starts_agency(view, names.value[0]) is None:
            return None
        return names if not acts_there(view, behind_leader(view, *names.value), names.value[1]) else None
    return None


def takes_charge(view: View, start: int, end: int) -> Detail | None:
    """Who sees to what was told right before, where a sentence or a piece says nothing else: "…. ‖ Đồng chí Lan phụ trách ‖"."""
    if end - start > _SENTENCE or not view.low.endswith(_CHARGES, start, end):
        return None
    return Detail("lead", (start, end)) if only_leads(view, start, end) else None


def bare_detail(kind: Literal["due", "lead", "partners"], view: View, start: int, end: int) -> Detail | None:
    """What `[start, end)` says, without what goes on behind it and the marks at its end; None where nothing is left."""
    if kind != "due" and (more := view.search(_MORE, start, end)):
        end = more.start()  # "Phụ trách: đ/c Thủy‖; hoàn thành trước 10/4"
    if kind == "lead" and (adjunct := view.search(_ADJUNCT, start, end)):
        end = adjunct.start()
    end = bare_end(view, start, end)
    return Detail(kind, (start, end)) if end - start > 1 else None
