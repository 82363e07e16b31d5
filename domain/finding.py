"""Nhận xét: one thing that does not agree, as a Vietnamese sentence with its place in the record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Level = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Finding:
    """`path` is the keys and indices that lead to the value, as in `("hoi_nghi", "chuong_trinh", 0)`."""

    code: str
    path: tuple[str | int, ...]
    message: str
    level: Level = "error"


def place_words(path: tuple[str | int, ...]) -> str:
    """The path as a person reads it: `hoi_nghi › chuong_trinh › mục 1 › bieu_quyet`."""
    return " › ".join(f"mục {part + 1}" if isinstance(part, int) else part for part in path) or "đầu bản ghi"
