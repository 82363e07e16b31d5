"""Gọi tesseract: one image to lines of words, with the words it was unsure of.

Source: tesseract's TSV output: one row a word (level 5) with block, paragraph, line, box and confidence 0–100; its
output for `--psm 0`: "Rotate: 90".
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from domain.errors import InputRefused, NotAvailable
from domain.extraction import Span
from extractors.sources import caged
from extractors.sources.lines import Line
from extractors.sources.texts import ReadLimits, proper
from vitext.lazy import regex

_UNSURE = 60.0
_WORD_LEVEL = "5"
_COLUMNS = 12
_GAP = 3.0  # heights of a line between two words that stand in different columns
_QUICK_SECONDS = 20
_TURN = regex(r"^Rotate: (0|90|180|270)\s*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Word:
    """A word, its box in pixels, and how sure tesseract was (0–100)."""

    text: str
    left: int
    right: int
    top: int
    height: int
    sure: float


def find_tesseract() -> Path:
    """The tesseract command. Raises NotAvailable when it or its Vietnamese letters are missing."""
    found = shutil.which("tesseract")
    if found and "vie" in _languages(found):
        return Path(found)
    raise NotAvailable(
        "Tệp này là ảnh hoặc bản quét và máy chủ chưa cài bộ nhận dạng chữ tiếng Việt.",
        advice="Hãy tải lên bản .docx, hoặc nhờ người quản trị cài thêm gói tesseract-ocr và tesseract-ocr-vie.",
    )


def words_of(tesseract: Path, image: Path, limits: ReadLimits, *more: str) -> list[list[Word]]:
    """The words of an image line by line, in the order of reading; `more` are further arguments of tesseract."""
    status, output = _run(tesseract, image, limits, "-l", "vie", *more, "tsv")
    if status:
        raise InputRefused(
            "Bộ nhận dạng chữ không đọc được một trang ảnh.", advice="Hãy chụp hoặc quét lại rõ hơn rồi tải lên."
        )
    return words_in(output.decode("utf-8", errors="replace"))


def turn_of(tesseract: Path, image: Path, limits: ReadLimits) -> int:
    """By how many degrees (0, 90, 180, 270) the page must be turned clockwise to stand upright; 0 if unknown."""
    status, output = _run(tesseract, image, limits, "-l", "osd", "--psm", "0")
    found = _TURN.search(output.decode("utf-8", errors="replace"))
    return int(found[1]) if found and not status else 0


def _run(tesseract: Path, image: Path, limits: ReadLimits, *more: str) -> tuple[int, bytes]:
    extra = {"OMP_THREAD_LIMIT": "1"}
    if "TESSDATA_PREFIX" in os.environ:
        extra["TESSDATA_PREFIX"] = os.environ["TESSDATA_PREFIX"]
    return caged.command(
        [str(tesseract), str(image), "stdout", *more],
        seconds=limits.page_seconds,
        memory=limits.memory,
        folder=image.parent,
        what="Một trang ảnh",
        also=extra,
    )


def words_in(tsv: str) -> list[list[Word]]:
    """The words in tesseract's TSV, line by line."""
    lines: dict[tuple[str, ...], list[Word]] = {}
    for row in tsv.splitlines():
        cells = row.split("\t")
        if len(cells) == _COLUMNS and cells[0] == _WORD_LEVEL and (text := proper(cells[11]).strip()):
            left, top, width, height = map(int, cells[6:10])
            word = Word(text, left, left + width, top, height, float(cells[10]))
            lines.setdefault(tuple(cells[1:5]), []).append(word)
    return list(lines.values())


def line_of(words: Sequence[Word]) -> Line:
    """One line; words far apart are parted by a tab, those that tesseract was not sure of are marked."""
    text, unsure = "", list[Span]()
    usual = sorted(word.height for word in words)[len(words) // 2]
    for place, word in enumerate(words):
        if place:
            text += "\t" if word.left - words[place - 1].right > _GAP * usual else " "
        if word.sure < _UNSURE:
            unsure.append((len(text), len(text) + len(word.text)))
        text += word.text
    return Line(text, tuple(unsure))


def _languages(tesseract: str) -> list[str]:
    try:
        done = subprocess.run(  # noqa: S603 - a list, no shell, nothing from a document
            [tesseract, "--list-langs"], capture_output=True, text=True, timeout=_QUICK_SECONDS, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return []
    return done.stdout.split()
