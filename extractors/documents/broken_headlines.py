"""Tiêu đề bản tin ngắt dòng: a headline in small letters that goes on below, or that began one line above.

Chủ tịch Hội Nông dân tỉnh làm việc ⏎ tại huyện An Khê · Hội nghị … ⏎ lần thứ 10 (mở rộng) · … tập huấn về ⏎ Luật …
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.documents.site_lines import bare, is_furniture, is_worded
from extractors.documents.stamps import is_stamp
from extractors.documents.view import View
from vitext.fold import in_both_spellings
from vitext.lazy import regex

# With these a line goes on with a title: number, khóa, nhiệm kỳ, year.
_RANK = regex(r"(?:lan (?:thu )?[\w(]|khoa [ivxl\d]+(?!\w)|nhiem k[yi] \d|nam (?:hoc )?\d{4}|giai doan \d)")
# What no headline ends with: its noun follows.
_OPEN = in_both_spellings(
    "về;và;với;của;cho;tại;trong;theo;từ;đến;do;để;nhằm;được;các;những;một;cùng;thực hiện;triển khai"
)
_LONGEST = 130
_SHORTEST = 6


def with_lines_around(view: View, title: Span, lead: int) -> Span:
    """The headline with the line in which it began and that in which it ends; `lead` numbers the line of the lead."""
    first = next((at for at, line in enumerate(view.lines) if line[0] <= title[0] < line[1]), None)
    last = next((at for at, line in enumerate(view.lines) if line[0] < title[1] <= line[1]), None)
    if first is None or last is None or last - first > 1:
        return title
    start, end = title
    if last + 1 < lead and _goes_on(view, view.lines[last], view.lines[last + 1]):
        end = view.lines[last + 1][1]
    if first and start == view.lines[first][0] and _goes_on(view, view.lines[first - 1], view.lines[first]):
        start = view.lines[first - 1][0]
    return start, end


def _goes_on(view: View, line: Span, below: Span) -> bool:
    """Whether the words of a line go on in the one right below it."""
    if view.text[line[1] : below[0]].strip(" ") != "\n" or not _is_of_title(view, line) or view.is_upper(line):
        return False
    if below[1] - below[0] > _LONGEST or view.key[below[1] - 1] in ".:;" or not _is_of_title(view, below, whole=False):
        return False
    words = view.flow[slice(*line)].lower().split()
    return (
        view.flow[below[0]].islower()
        or _RANK.match(view.key, *below) is not None
        or not _OPEN.isdisjoint((words[-1], " ".join(words[-2:])))
    )


def _is_of_title(view: View, line: Span, *, whole: bool = True) -> bool:
    """Whether a line can be a headline, or with `whole` false a part of one: no stamp, no words of the site."""
    key = bare(view, line)
    if len(key) < _SHORTEST or is_stamp(key) is not None:
        return False
    return is_worded(view, line) and not is_furniture(view, line, key) if whole else True
