"""Dấu cách bị bỏ quên: commas, semicolons and colons that a hurried hand set right before the next word.

Phòng Nội vụ,‖Phòng Tài chính      Chủ trì:‖ông An      … trước 25/6;‖giao Văn phòng …
No: "1,5 triệu", "08:30", "https://…"; an address of the net, whose letters and signs belong together; a line as long as
a page that a site ran together, which is parted by the blanks it has lost (`extractors.layout.glued`).
"""

from __future__ import annotations

from vitext.lazy import regex

_GLUED = regex(r"[,;](?<=[\w)”\"%][,;])(?=[^\W\d_])|:(?<=[^\W\d_][:])(?=[^\W_])|:(?<=[)”\"]:)(?=[^\W_])")
_LONGEST_LINE = 800
_NET = regex(r"[^\s]*(?:://|@|www\.)")


def lost_blanks(text: str) -> list[int]:
    """Where in `text` a blank is meant behind a comma, semicolon or colon."""
    result = []
    for found in _GLUED.finditer(text):
        if _is_page(text, found.start()):
            continue
        begins = max(text.rfind(" ", 0, found.start()), text.rfind("\n", 0, found.start())) + 1
        if not _NET.match(text, begins):
            result.append(found.end())
    return result


def _is_page(text: str, at: int) -> bool:
    """Whether the line around `at` is too long for a paragraph; looks no further than such a line reaches."""
    start = text.rfind("\n", max(at - _LONGEST_LINE, 0), at)
    if start < 0 and at > _LONGEST_LINE:
        return True
    return len(text) - start > _LONGEST_LINE and text.find("\n", at, start + 1 + _LONGEST_LINE) < 0
