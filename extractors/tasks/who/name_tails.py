"""Tên dừng ở đâu: words of duty at the end of a name that a colon closed are none of it.

‖ Các hợp tác xã tham gia Đề án ‖ có trách nhiệm: tuân thủ quy trình; …
"""

from __future__ import annotations

from collections.abc import Sequence

from domain.extraction import Span
from extractors.layout.view import View, spelt, words
from extractors.tasks.asking.persons import OFFICE
from extractors.tasks.raw import RawTask
from extractors.tasks.who.called_by_name import person_at

_DUTY = words(r"(?:.*\w)?(?P<tail>,? (?:có (?:các )?(?:trách nhiệm|nhiệm vụ|nghĩa vụ)|chịu trách nhiệm))$")
# Who leads a body is no part of its name either: "‖ Tiểu ban Lễ tân ‖ do đồng chí Lan phụ trách: …".
_LED_BY = words(
    r"[^;:()]*?(?P<tail>:? do [^;:()]{3,100}? (?:phụ trách|chỉ huy|điều hành|làm [^;:()]{0,12}trưởng)(?!\w)[^;:()]*)$"
)
_BY = (" do ",)
# What somebody is there for: "‖ Bà Lả, Bí thư Đoàn xã ‖, phụ trách khối Đảng: …".
_IN_CHARGE = words(r"[^;:()]*?(?P<tail>(?:,| [-–]) (?:là người )?(?:phụ trách|theo dõi) [^;:()]{2,60})$")
_CHARGE = spelt(", phụ trách ", "- phụ trách ", "– phụ trách ", ", theo dõi ")
# What a person is, where he is from, who is with him.
_IS_OR_WITH = words(
    r"(?:trưởng|phó|chủ|bí thư|giám đốc|tổ|nhóm|đội|xóm|thôn|ấp|bản|buôn|khu|khối|lớp|khoa|phòng|ban|chi|hội|đoàn|kế toán|thủ quỹ|thư ký|y tế"
    r"|công an|dân quân|đại diện|phụ trách|bên|ở|tại|của|nhà|và|với|cùng|là|làm|giáo viên|cán bộ|thợ|bảo vệ|hiệu|nguyên|cựu|quyền|ủy viên"
    r"|thành viên|đảng viên|hội viên|xã|phường|huyện|tỉnh|cấp dưỡng|thú y|chồng|vợ|con|đứng đầu|người|nhân viên|văn thư|tạp vụ|điều dưỡng)(?!\w)"
)
_EVER_MORE = (" càng", " cang")  # "‖ Chính quyền và nhân dân huyện ‖ càng phải đoàn kết"
_ENDS = ("trách nhiệm", "nhiệm vụ", "nghĩa vụ", "trach nhiem", "nhiem vu", "nghia vu")


def without_tails(seen: View, found: Sequence[RawTask]) -> tuple[RawTask, ...]:
    """The tasks, the names of those who act without the words of duty that follow them."""
    return tuple(_bare(seen, task) for task in found)


def _bare(seen: View, task: RawTask) -> RawTask:
    lead = task.lead
    if lead is None:
        return task
    if (person := _person_alone(seen, lead)) is not None:
        return task._replace(lead=(lead[0], person))
    if seen.low.endswith(_EVER_MORE, *lead):
        return task._replace(lead=(lead[0], lead[1] - len(_EVER_MORE[0])))
    duty = seen.match(_DUTY, *lead) if seen.low.endswith(_ENDS, *lead) else None
    duty = duty or (seen.match(_LED_BY, *lead) if seen.has_any(_BY, *lead) else None)
    duty = duty or (seen.match(_IN_CHARGE, *lead) if seen.has_any(_CHARGE[seen.plain], *lead) else None)
    return task if duty is None else task._replace(lead=(lead[0], duty.start("tail")))


def _person_alone(seen: View, lead: Span) -> int | None:
    """The end of a person's name that goes on with what he does, though no list knows it: "‖ Ông Thuần ‖ cai thợ, thanh niên"; None
    where it goes on with what he is or who is with him."""
    stop = person_at(seen, *lead)
    if stop is None or seen.text[stop : stop + 1] != " " or stop >= lead[1] or seen.upper(stop + 1):
        return None
    if any(word[0].isupper() for word in seen.text[stop : lead[1]].split()):
        return None  # "đồng chí Thiếu ‖ tá Lê Nam"
    called = seen.low.find(" ", *lead) + 1
    called += len("chí ") if seen.low.startswith(("chí ", "chi "), called) else 0  # "‖ đồng chí ‖ Giám đốc Quỹ"
    goes_on = seen.text[stop + 1 : stop + 2].isalpha() and not seen.match(_IS_OR_WITH, stop + 1)
    return stop if goes_on and not seen.match(OFFICE, called) else None
