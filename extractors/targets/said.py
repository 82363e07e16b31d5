"""Điều đã đếm: what was found to be counted, and how much of it holds for the figures that follow."""

from __future__ import annotations

from typing import NamedTuple


class Said(NamedTuple):
    """What a quantity counts; `held` of it holds for what is counted after it, `whole` for what compares it."""

    words: str
    held: str = ""
    whole: str = ""
    there: str = ""  # "Toàn tỉnh có": holds for what is there beside it

    def compared(self) -> Said:
        """What a figure counts that only compares the one before it: "81% dự toán, ‖ tăng 26%" is not of the estimate."""
        return self._replace(words=self.whole or self.words)


NOTHING = Said("")
