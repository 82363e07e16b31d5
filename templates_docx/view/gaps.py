"""Chỗ còn thiếu: what is missing is shown as `[…]` and said in a sentence; nothing is invented.

A draft collects what its record lacked while the view is being written; the sentences go to the secretary.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from domain.finding import Finding

PLACEHOLDER = "[…]"
OPEN_DAY = f"ngày {PLACEHOLDER} tháng {PLACEHOLDER} năm {PLACEHOLDER}"
NARROW_OPEN_DAY = "ngày … tháng … năm …"  # where the other does not stand on one line


@dataclass(slots=True)
class Gaps:
    """The gaps met so far in one document, each place once, in the order they were met."""

    found: dict[tuple[str | int, ...], Finding] = field(default_factory=dict)

    def note(self, path: tuple[str | int, ...], message: str) -> None:
        """Remember that something is missing at `path`."""
        self.found.setdefault(path, Finding("missing", path, message, "warning"))

    def fill(self, value: str | None, path: tuple[str | int, ...], what: str) -> str:
        """`value`, or the placeholder and a sentence: "Chưa có <what>."."""
        if value:
            return value
        self.note(path, f"Chưa có {what}; văn bản ghi tạm {PLACEHOLDER}.")
        return PLACEHOLDER

    def findings(self) -> tuple[Finding, ...]:
        """All sentences so far."""
        return tuple(self.found.values())
