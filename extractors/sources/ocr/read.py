"""Ảnh (.png .jpg .tif) → chữ: every page of an image file."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from domain.errors import InputRefused
from domain.extraction import Doubt
from extractors.sources import caged
from extractors.sources.lines import Line, Page, assemble, without_furniture
from extractors.sources.texts import ReadText, TextBench, Upload

from .repair import repaired
from .tesseract import find_tesseract, read_image

Progress = Callable[[int, int], None]
_MANY = 20  # repairs told one by one


def read_picture(upload: Upload, *, progress: Progress | None = None) -> ReadText:
    """The text of an image file. Raises NotAvailable without tesseract, InputRefused, LimitExceeded."""
    tesseract, limits = find_tesseract(), upload.limits
    with tempfile.TemporaryDirectory(prefix="thuky-ocr-") as folder:
        paths = caged.call(
            "extractors.sources.ocr.images:prepare",
            upload.data,
            seconds=limits.text_seconds,
            memory=limits.memory,
            what="Tệp ảnh",
            folder=folder,
            pages=limits.scanned_pages,
        )
        pages = []
        for place, path in enumerate(paths, 1):
            pages.append(read_image(tesseract, Path(path), limits))
            Path(path).unlink()
            if progress:
                progress(place, len(paths))
    mended, doubts = mend(pages)
    bench = TextBench(limits.characters)
    unsure = assemble(without_furniture(mended), bench)
    text = bench.text().removesuffix("\n")
    if not text.strip():
        raise InputRefused(
            "Không nhận ra chữ nào trong ảnh.", advice="Hãy chụp hoặc quét lại rõ hơn, đủ sáng, rồi tải lên."
        )
    return ReadText(
        upload.source(text, pages=len(paths), ocr=True), notes=scan_notes(doubts, len(unsure)), low_confidence=unsure
    )


def mend(pages: Sequence[Page]) -> tuple[list[Page], list[Doubt]]:
    """Pages with safe repairs, and a doubt for each."""
    mended: list[Page] = []
    doubts: list[Doubt] = []
    for page in pages:
        lines: list[Line] = []
        for line in page:
            whole, told = repaired(line)
            lines.append(whole)
            doubts += told
        mended.append(tuple(lines))
    return mended, doubts


def scan_notes(repairs: Sequence[Doubt], unsure: int) -> tuple[Doubt, ...]:
    """What the reviewer should know of a text that was recognised from images."""
    notes = [Doubt("ocr", "Văn bản được nhận dạng từ ảnh; xin đối chiếu số, ngày và tên riêng với bản gốc.")]
    if unsure:
        notes.append(Doubt("ocr_unsure", f"Có {unsure} chỗ nhận dạng chưa chắc, được đánh dấu trong văn bản."))
    notes += repairs[:_MANY]
    if len(repairs) > _MANY:
        notes.append(Doubt("ocr_repaired", f"Còn {len(repairs) - _MANY} chỗ khác đã được sửa theo mẫu số hiệu."))
    return tuple(notes)
