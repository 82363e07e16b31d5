"""Tên dừng ở đâu: words of duty at the end of a name that a colon closed are none of it.

‖ Các hợp tác xã tham gia Đề án ‖ có trách nhiệm: tuân thủ quy trình; …
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.layout.view import View, words
from extractors.tasks.raw import RawTask

_DUTY = words(r"(?:.*\w)?(?P<tail>,? (?:có (?:các )?(?:trách nhiệm|nhiệm vụ|nghĩa vụ)|chịu trách nhiệm))$")
# Who leads a body is no part of its name either: "‖ Tiểu ban Lễ tân ‖ do đồng chí Lan phụ trách: …".
_LED_BY = words(
    r"[^;:()]*?(?P<tail>:? do [^;:()]{3,100}? (?:phụ trách|chỉ huy|điều hành|làm [^;:()]{0,12}trưởng)(?!\w)[^;:()]*)$"
)
_BY = (" do ",)
# What somebody is there for: "‖ Bà Lả, Bí thư Đoàn xã ‖, phụ trách khối Đảng: …".
_IN_CHARGE = words(r"[^;:()]*?(?P<tail>(?:,| [-–]) (?:là người )?(?:phụ trách|theo dõi) [^;:()]{2,60})$")
_CHARGE = (", phụ trách ", "- phụ trách ", "– phụ trách ", ", theo dõi ")
_ENDS = ("trách nhiệm", "nhiệm vụ", "nghĩa vụ", "trach nhiem", "nhiem vu", "nghia vu")


def without_tails(seen: View, found: Sequence[RawTask]) -> tuple[RawTask, ...]:
    """The tasks, the names of those who act without the words of duty that follow them."""
    return tuple(_bare(seen, task) for task in found)


def _bare(seen: View, task: RawTask) -> RawTask:
    lead = task.lead
    if lead is None:
        return task
    duty = seen.match(_DUTY, *lead) if seen.low.endswith(_ENDS, *lead) else None
    duty = duty or (seen.match(_LED_BY, *lead) if seen.has_any(_BY, *lead) else None)
    duty = duty or (seen.match(_IN_CHARGE, *lead) if seen.has_any(_CHARGE, *lead) else None)
    return task if duty is None else task._replace(lead=(lead[0], duty.start("tail")))
