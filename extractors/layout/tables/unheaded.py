"""Bảng không còn đầu cột: rows of work and when it is due, above which a web page lost the headings.

1 | Phúc tra nguồn | Hoàn thành trước ngày 15/8/2031        Lập danh sách | Từ ngày 10/4 đến ngày 15/4/2031
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.layout.tables.roles import Role
from extractors.tables.labels import number_of
from vitext.lazy import regex

_DAY = r"(?:ngày|tháng|quý|tuần|sáng|chiều|\d{1,2}[/.-]\d|\d{1,2} ?(?:h|giờ)\d{0,2} ngày)"
_WHEN = regex(
    rf"(?:(?:dự kiến|thời gian|thực hiện|hoàn thành|xong|trước|chậm nhất|muộn nhất|hạn|từ|đến|trong|vào|là|hết|đầu|cuối"
    rf"|giữa):? )*{_DAY}"
)
# Not the days of papers and births, which stand alone.
_LIMIT_OR_STRETCH = regex(
    r"(?:dự kiến|thời gian|hoàn thành|xong|trước|chậm nhất|muộn nhất|hạn|trong)(?!\w)|(?:thực hiện )?từ .*(?<!\w)đến(?!\w)"
)
_FEWEST, _LONGEST_TIME = 3, 400  # rows; letters


def unheaded_roles(rows: Sequence[Sequence[str]]) -> list[Role]:
    """What the columns of a table without headings hold, by all its cells; nothing where they are not work and its time."""
    if len(rows) < _FEWEST or len({len(cells) for cells in rows}) != 1 or not 2 <= len(rows[0]) <= 3:
        return []
    if len(rows[0]) == 3 and any(number_of(cells[0]) != number for number, cells in enumerate(rows, 1)):
        return []
    times = [cells[-1].lower() if len(cells[-1]) < _LONGEST_TIME else "" for cells in rows]
    told = [_WHEN.match(words) is not None for words in times]
    limits = sum(_LIMIT_OR_STRETCH.match(words) is not None for words in times)
    if not told[0] or sum(told) * 5 < len(rows) * 4 or limits * 3 < len(rows) * 2:
        return []
    return ["number", "task", "deadline"] if len(rows[0]) == 3 else ["task", "deadline"]
