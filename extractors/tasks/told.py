"""Điều đang có hiệu lực tại một mệnh đề, và kết luận về nó: what holds where a clause stands, and what was found in it."""

from __future__ import annotations

from typing import NamedTuple

from domain.extraction import Span
from extractors.layout.modes import Mode
from extractors.layout.view import View, words

# Words that only lead over: "Bên cạnh đó, ‖ rà soát …".
LEADS_OVER = words(
    r"(?:(?:đồng thời|bên cạnh đó|ngoài ra|cùng với đó|song song (?:với )?đó|theo đó|trong đó|cụ thể|đặc biệt|mặt khác"
    r"|tiếp đó|trước mắt|trước hết)[,:]? (?:là )?|lưu ý là |là )+"
)
# What one builds on, before when and who: "Phát huy kết quả đạt được, ‖ trong quý IV, ‖ Hội tiếp tục …".
ON_STRENGTH = words(
    r"(?:phát huy|tiếp nối|kế thừa|tiếp tục phát huy|trên cơ sở) (?:những |các )?(?:kết quả|thành tích|thành tựu|thành công|truyền thống"
    r"|ưu điểm|khí thế|tinh thần|đà)(?!\w)[^,;:.]{0,70}, (?=\w)"
)

_NOT = words(r" (?:(?:cũng|sẽ|hoàn toàn) )*không(?! (?:được|để|nên)(?!\w))(?!\w)")


class Told(NamedTuple):
    """What holds where a clause stands: the mode of the part, who must act, who told it, and how firmly.

    `firm`: a lead-in, a frame or an agency's heading asks for what follows, so that any verb phrase is a directive.
    `listed`: the clause is an item of a list of tasks; `official`: of a resolution, whose bodies need no word of duty.
    `when`: a time said above or before; `opinion`: somebody speaks ("Bà Chắt: …"), so that "nên", "nhận" bind him or whom he names.
    `aims`: below a bare "Mục tiêu", where only what names a figure or a duty is to be done.
    """

    mode: Mode = "none"
    firm: bool = False
    lead: Span | None = None
    assigner: Span | None = None
    listed: bool = False
    official: bool = False
    opinion: bool = False
    when: Span | None = None
    aims: bool = False


class Verdict(NamedTuple):
    """A directive found in a clause; `told` is what holds for the clauses after it."""

    start: int
    end: int
    action: Span
    rule: str
    lead: Span | None
    carried: bool
    told: Told


def is_told(told: Told) -> bool:
    """Whether tasks are listed or asked for here."""
    return told.firm or told.mode in ("task", "target", "request")


def will_not(view: View, start: int, end: int, assigner: Span | None) -> bool:
    """Whether who asks says what he himself will not do: "Sở A yêu cầu …; ‖ Sở A ‖ không đo lại thửa đất"."""
    if assigner is None or not view.low.startswith(view.low[slice(*assigner)], start, end):
        return False
    return view.match(_NOT, start + assigner[1] - assigner[0], end) is not None
