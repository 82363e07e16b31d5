"""Dòng tả việc bên trên: what a line below a task says of it besides who and when, and labels whose bodies stand below them.

- Địa điểm: Hội trường xã      a) Nhiệm vụ: …      - Cơ quan thực hiện: ‖ + Sở A chủ trì, phối hợp với Sở B
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.blocks.details import HELPING, LABEL_REACH, LONGEST_DETAIL, LONGEST_LIST, WHO, Detail, bare_detail
from extractors.tasks.blocks.due_labels import bare_end
from extractors.tasks.blocks.who_leads import GIVEN, acts_there, behind_leader
from extractors.tasks.when.times import is_time
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.words.verbs import predicate_at

# "b) Cơ quan thực hiện:" with the bodies in the lines below it.
_HEAD = words(
    rf"\**(?:{WHO}|phân công|thời gian|tiến độ|trách nhiệm)(?: (?:chủ trì|thực hiện|phối hợp"
    rf"|hoàn thành))*\**\s*:\**\s*$"
)
_SAYS_WHEN = words(r"\**(?:thời gian|tiến độ)(?!\w)")
# What stands first below a title: "1.2. Triển khai dữ liệu: ‖ a) Nhiệm vụ: …"
_CONTENT = words(r"\**(?:nhiệm vụ|nội dung)(?: (?:thực hiện|công việc|nhiệm vụ|triển khai|cụ thể))?\**\s*:")
# What a line says of a task besides who and when: for whom, where, with what.
_DESCRIBES = words(
    r"\W*(?:(?:đối tượng|địa điểm|thành phần|hình thức|quy mô|thời lượng|giảng viên|báo cáo viên|cơ cấu"
    r"|giải thưởng|số lượng|phạm vi|kinh phí|nguồn kinh phí|dự toán|mức (?:hỗ trợ|chi|thưởng|vay)|sản phẩm"
    r"|thời gian[,;]? (?:và )?địa điểm)"
    r"(?: (?:\w+ ){0,2}\w+)?)\**\s?:"
)
# What comes of it is a paper, whatever it is called after: "- Kết quả: báo cáo kết quả tiếp dân; hướng dẫn của tổ".
_YIELDS = words(r"\W*(?:kết quả|sản phẩm)(?: (?:đầu ra|dự kiến|cần đạt|hoàn thành))?\**\s?:")
_WHERE = words(r"\W*(?:thời gian,? (?:và )?)?địa điểm(?: (?:tổ chức|thực hiện|diễn ra))?\**\s?:\**\s*")


def heads_details(view: View, start: int, end: int) -> bool:
    """Whether `[start, end)` only announces who acts or when, in the lines below: "b) Cơ quan thực hiện:"."""
    return end - start < LABEL_REACH and view.match(_HEAD, start, end) is not None


def named_below(view: View, head: Span, start: int, end: int) -> Detail | None:
    """Who acts or helps, or when, in a line of its own below the label that announces it: "- Cơ quan thực hiện: ‖ + Sở A chủ trì, phối hợp với Sở B"."""
    if view.match(_SAYS_WHEN, *head):
        return bare_detail("due", view, start, end) if is_time(view, start, end) else None
    if end - start >= LONGEST_LIST or starts_agency(view, start) is None:
        return None
    end = bare_end(view, start, end)
    helpers = behind_leader(view, start, end)
    if helpers > start:
        return None if acts_there(view, helpers, end) else Detail("lead", (start, end))
    if (agency_at(view, start, end) or 0) < end:
        return None
    return Detail("partners" if view.search(HELPING, *head) else "lead", (start, end))


def describes(view: View, start: int, end: int) -> bool:
    """Whether `[start, end)` only says for whom, where or with what a task is done: "- Địa điểm: Hội trường xã"."""
    if end - start < LONGEST_LIST and view.match(_YIELDS, start, end):
        return True
    if end - start > LONGEST_DETAIL or not (found := view.match(_DESCRIBES, start, end)):
        return False
    return not acts_there(view, found.end(), end)


def says_where(view: View, start: int, end: int) -> bool:
    """Whether `[start, end)` only names the place of what stands above it: "- Địa điểm: Hội trường xã"."""
    found = view.match(_WHERE, start, end) if end - start < LONGEST_DETAIL else None
    if found is None or view.match(GIVEN, found.end(), end):
        return False
    return predicate_at(view, found.end(), end) is None and not acts_there(view, found.end(), end)


def opens_content(view: View, start: int, end: int) -> bool:
    """Whether `[start, end)` begins with the label of what is to be done: "a) Nhiệm vụ: …" below a title."""
    return view.match(_CONTENT, start, end) is not None
