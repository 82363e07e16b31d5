"""Gọi tesseract: one page image to lines of words, with the words it was unsure of.

Source: tesseract's TSV output: one row a word (level 5) with block, paragraph, line, box and confidence 0–100.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from domain.errors import InputRefused, NotAvailable
from extractors.sources import caged
from extractors.sources.lines import Line, Page
from extractors.sources.texts import ReadLimits, proper
from vitext.syllables import syllable_rate

_UNSURE = 60.0
_LYING = 0.4  # share of syllables on a page that was scanned sideways is about 0.1
_WORD_LEVEL = "5"
_COLUMNS = 12
_GAP = 3.0  # heights of a line between two words that stand in different columns
_QUICK_SECONDS = 20


@dataclass(frozen=True, slots=True)
class Word:
    """A word, where its box begins and ends, how high it is, and how sure tesseract was (0–100)."""

    text: str
    left: int
    right: int
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


def read_image(tesseract: Path, image: Path, limits: ReadLimits) -> Page:
    """The lines of one page image; one that makes no Vietnamese is tried again as if it lay on its side."""
    page = _read(tesseract, image, limits, ())
    rate = syllable_rate("\n".join(line.text for line in page))
    if rate < _LYING:
        upright = _read(tesseract, image, limits, ("--psm", "1"))
        if syllable_rate("\n".join(line.text for line in upright)) > rate:
            return upright
    return page


def _read(tesseract: Path, image: Path, limits: ReadLimits, more: tuple[str, ...]) -> Page:
    extra = {"OMP_THREAD_LIMIT": "1"}
    if "TESSDATA_PREFIX" in os.environ:
        extra["TESSDATA_PREFIX"] = os.environ["TESSDATA_PREFIX"]
    status, output = caged.command(
        [str(tesseract), str(image), "stdout", "-l", "vie", *more, "tsv"],
        seconds=limits.page_seconds,
        memory=limits.memory,
        folder=image.parent,
        what="Một trang ảnh",
        also=extra,
    )
    if status:
        raise InputRefused(
            "Bộ nhận dạng chữ không đọc được một trang ảnh.", advice="Hãy chụp hoặc quét lại rõ hơn rồi tải lên."
        )
    return lines_of(output.decode("utf-8", errors="replace"))


def lines_of(tsv: str) -> Page:
    """The lines in tesseract's TSV; words far apart on a line are parted by a tab."""
    lines: dict[tuple[str, ...], list[Word]] = {}
    for row in tsv.splitlines():
        cells = row.split("\t")
        if len(cells) == _COLUMNS and cells[0] == _WORD_LEVEL and (text := proper(cells[11]).strip()):
            left, _, width, height = map(int, cells[6:10])
            lines.setdefault(tuple(cells[1:5]), []).append(Word(text, left, left + width, height, float(cells[10])))
    return tuple(_line(words) for words in lines.values())


def _line(words: list[Word]) -> Line:
    text, unsure = "", []
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
