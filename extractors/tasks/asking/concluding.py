"""Người kết luận: who concludes speaks on to the end of his numbered points, though other paragraphs ask without a name.

Phó Chủ tịch ‖ kết luận như sau: ⏎ 1. … ⏎ Giao Sở A … ⏎ 2. Về vốn: Công ty cần …
No: a lead-in without numbered points below it, and what a news item tells after the last of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.raw import RawTask

_CONCLUDES = words(
    r"[^.;:]{0,60}?(?:kết luận|có ý kiến|chỉ đạo|chỉ thị|nhấn mạnh|yêu cầu|phân công)(?!\w)[^.;:]{0,160}:\W*(?:1"
    r"|i)\s?[.)/]"
)
_NOTICE = words(r"\W*(?:thông báo|kết luận)(?!\w)")
_HEADING_WITHIN = 1200  # letters of the header above “THÔNG BÁO”


def with_concluder(view: View, tasks: Sequence[RawTask]) -> tuple[RawTask, ...]:
    """The tasks, those of numbered points that name nobody who asks with the one who concluded above them."""
    concluder: Span | None = None
    tried: dict[Span, bool] = {}
    notice: bool | None = None
    result: list[RawTask] = []
    for task in tasks:
        said = task.assigner
        if said is not None:
            if said not in tried:
                tried[said] = view.match(_CONCLUDES, said[1]) is not None
            if tried[said]:
                concluder = said
        elif concluder is not None and concluder[1] < task.start:
            if not task.label:
                notice = _is_notice(view) if notice is None else notice
            if task.label or notice:
                task = task._replace(assigner=concluder)
        result.append(task)
    return tuple(result)


def _is_notice(view: View) -> bool:
    """Whether a line near the top says that the text is a notice, all of which one concludes."""
    at = 0
    while 0 <= at < _HEADING_WITHIN:
        if view.match(_NOTICE, at):
            return True
        at = view.text.find("\n", at) + 1 or -1
    return False
