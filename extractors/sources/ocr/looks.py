"""Đọc một hình: the words of a picture line by line, with the signs that tesseract has no letters for."""

from __future__ import annotations

from pathlib import Path

from extractors.sources.texts import ReadLimits

from .tesseract import Word, words_of


def words_on(tesseract: Path, path: str, limits: ReadLimits, *more: str) -> list[list[Word]]:
    """The words of a picture; `more` are further arguments of tesseract."""
    from .signs import looked_at  # here, as it loads numpy, which reading a text does without

    return looked_at(words_of(tesseract, Path(path), limits, *more), Path(path))
