"""Lịch theo giờ: lines that say what takes place at which hour, and set no work.

- 7h00: Tập trung. ‖ - 7h30: Khai mạc.      6h30 - 6h50 | Đón khách | Tổ lễ tân
"""

from __future__ import annotations

from extractors.layout.blocks import Block
from extractors.layout.sections import Placed
from extractors.layout.view import View, words

# "- 7h00:", "8 giờ 30 - 9 giờ 00:", "14:00 –"
_CLOCK = r"\d{1,2} ?(?:h|giờ|g|:)(?: ?\d\d)?(?: ?(?:'|phút))?"
_HOUR = words(rf"\W*(?:từ |lúc )?{_CLOCK}(?: ?(?:[-–]|đến) ?{_CLOCK})? ?[:,–-] ?(?=[^\W\d])")
# A row of a timetable: "6h30 - 6h50 | Đón khách | Tổ lễ tân".
_SLOT = words(rf"\W*(?:từ |lúc )?{_CLOCK} ?(?:[-–]|đến) ?{_CLOCK} ?\|")


def in_diary(seen: View, placed: tuple[Placed, ...], index: int) -> bool:
    """Whether a line says what takes place at which hour, as one beside it does: "- 7h00: Tập trung. ‖ - 7h30: Khai mạc."."""
    if seen.match(_SLOT, placed[index].block.body, placed[index].block.end):
        return True
    beside = (at for at in (index - 1, index + 1) if 0 <= at < len(placed))
    return _has_hour(seen, placed[index].block) and any(_has_hour(seen, placed[at].block) for at in beside)


def _has_hour(seen: View, block: Block) -> bool:
    return seen.match(_HOUR, block.body, block.end) is not None
