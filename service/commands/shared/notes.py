"""Lưu ý kèm chỗ: what a record lacks or contradicts, with the place in words and the line in the file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from domain.finding import Finding, place_words

if TYPE_CHECKING:
    from domain.source import Source


def note_lines(findings: Iterable[Finding], source: Source) -> Iterator[str]:
    """Errors first, then warnings, each in the order of the lines and each once."""
    unique = list(dict.fromkeys(findings))
    for level, title in (("error", "Cần sửa"), ("warning", "Lưu ý")):
        chosen = [finding for finding in unique if finding.level == level]
        if chosen:
            yield f"{title} ({len(chosen)}):"
            yield from (_line(finding, source) for finding in sorted(chosen, key=lambda one: _number(one, source)))


def _line(finding: Finding, source: Source) -> str:
    return f"  - Dòng {_number(finding, source)}, {place_words(finding.path)}: {finding.message}"


def _number(finding: Finding, source: Source) -> int:
    return source.line_of(finding.path) or 1
