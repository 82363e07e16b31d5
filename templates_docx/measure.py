"""Đo dòng chữ Times New Roman: widths in millimetres, where a line breaks, how long its rule should be.

Source of the widths: the advance widths of a metric-compatible face (norms/times_widths.json, 2048 units an em).
"""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.resources import files
from typing import Literal

Face = Literal["regular", "bold", "italic", "bold_italic"]

_HELD = "[^\\s-]|\u00a0"  # a no-break space is none to break at
_LONE = 0.2  # of the width: a last line shorter than that stands alone
_PIECE = re.compile(rf"(?:{_HELD})*-(?=\w)|(?:{_HELD})*(?:-+(?!\w)(?:{_HELD})*)*[^\S\u00a0]*")
_UNITS = 2048
_MM_PER_POINT = 25.4 / 72
# Words before which a body's name is willingly broken ("LIÊN MINH HỢP TÁC XÃ / TỈNH …"), and what another break costs.
_LINE_STARTERS = frozenset(("TỈNH", "THÀNH", "PHƯỜNG", "ĐẶC", "VIỆT", "LIÊN", "HỘI", "ỦY", "UỶ", "SỞ"))
_AWKWARD_BREAK = 4000.0


@cache
def _widths() -> dict[str, dict[str, int]]:
    text = files("templates_docx.norms").joinpath("times_widths.json").read_text(encoding="utf-8")
    loaded: dict[str, dict[str, int]] = json.loads(text)
    return loaded


def line_width(text: str, *, size: float, face: Face = "regular") -> float:
    """Width of one line in millimetres at `size` points; an unknown letter counts as an "n"."""
    table = _widths()[face]
    usual = table["n"]
    return sum(table.get(letter, usual) for letter in text) * size / _UNITS * _MM_PER_POINT


def wrap(text: str, *, width: float, size: float, face: Face = "regular") -> list[str]:
    """The lines that a word processor makes of `text` in a column of `width` millimetres.

    It breaks at spaces, and after a hyphen inside a word ("04/NQ-" | "LMHTX").
    """
    lines: list[str] = []
    for hard_line in text.split("\n"):
        current = ""
        for piece in _PIECE.findall(hard_line):
            longer = current + piece
            if current and line_width(longer.rstrip(), size=size, face=face) > width:
                lines.append(current.rstrip())
                current = piece
            else:
                current = longer
        lines.append(current.rstrip())
    return lines


def without_lone_end(text: str, *, width: float, size: float, face: Face = "regular") -> str:
    """`text` with no-break spaces in its end, so that its last line is no lone "VII" below a full one."""
    lines = wrap(text, width=width, size=size, face=face)
    if len(lines) < 2 or "\n" in text or line_width(lines[-1], size=size, face=face) >= width * _LONE:
        return text
    words, taken = text.split(" "), 1
    while taken < len(words) and line_width(" ".join(words[-taken:]), size=size, face=face) < width * _LONE:
        taken += 1
    return " ".join([*words[:-taken], "\u00a0".join(words[-taken:])])


def balance(text: str, *, width: float, size: float, face: Face = "regular") -> list[str]:
    """`text` in as few lines as fit `width`, of lengths as equal as can be: for names set in capitals."""
    greedy = wrap(text, width=width, size=size, face=face)
    if len(greedy) == 1 or "\n" in text:
        return greedy
    words = text.split()
    costs: dict[int, tuple[float, int]] = {len(words): (0.0, len(words))}
    lines_left = {len(words): 0}
    for start in range(len(words) - 1, -1, -1):
        best: tuple[int, float, int] | None = None
        for end in range(start + 1, len(words) + 1):
            taken = line_width(" ".join(words[start:end]), size=size, face=face)
            if taken > width and end > start + 1:
                break
            awkward = end < len(words) and words[end].upper() not in _LINE_STARTERS
            cost = (width - taken) ** 2 + (_AWKWARD_BREAK if awkward else 0.0)
            candidate = (lines_left[end] + 1, costs[end][0] + cost, end)
            if best is None or candidate < best:
                best = candidate
        assert best is not None
        lines_left[start], costs[start] = best[0], (best[1], best[2])
    lines, at = [], 0
    while at < len(words):
        end = costs[at][1]
        lines.append(" ".join(words[at:end]))
        at = end
    return lines


def rule_length(lines: list[str], *, size: float, face: Face, share: tuple[float, float], drawn: float) -> float:
    """Length in millimetres of the rule under `lines`.

    It is `drawn` of the longest line, held within `share` of the last line, which is the one it stands under.
    """
    widths = [line_width(line, size=size, face=face) for line in lines]
    low, high = share[0] * widths[-1], share[1] * widths[-1]
    margin = (high - low) * 0.1
    return min(max(drawn * max(widths), low + margin), high - margin)
