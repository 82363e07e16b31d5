"""Ảnh (.png .jpg .tif) → chữ: every page of an image file."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Sequence

from domain.errors import InputRefused
from domain.extraction import Doubt, Span
from extractors.sources import caged
from extractors.sources.lines import Page, assemble, with_whole_rows, without_furniture
from extractors.sources.texts import ReadText, TextBench, Told, Upload

from .pages import read_page
from .pictures import Picture
from .repair import repaired
from .tesseract import find_tesseract

Progress = Callable[[int, int], None]
_MANY = 20  # repairs told one by one
_MANY_WORDS = 60  # words told in one note


def read_picture(upload: Upload, *, progress: Progress | None = None) -> ReadText:
    """The text of an image file. Raises NotAvailable without tesseract, InputRefused, LimitExceeded."""
    tesseract, limits = find_tesseract(), upload.limits
    with tempfile.TemporaryDirectory(prefix="thuky-ocr-") as folder:
        pictures: list[Picture] = caged.call(
            "extractors.sources.ocr.images:prepare",
            upload.data,
            seconds=limits.text_seconds,
            memory=limits.memory,
            what="Tệp ảnh",
            folder=folder,
            pages=limits.scanned_pages,
        )
        pages, board = list[Page](), None
        for place, picture in enumerate(pictures, 1):
            page, board = read_page(tesseract, picture, limits, board)
            pages.append(page)
            if progress:
                progress(place, len(pictures))
    bench = TextBench(limits.characters)
    mended = mend(pages)
    unsure, repairs = assemble(with_whole_rows(without_furniture(mended)), bench)
    text = bench.text().removesuffix("\n")
    if not text.strip():
        raise InputRefused(
            "Không nhận ra chữ nào trong ảnh.", advice="Hãy chụp hoặc quét lại rõ hơn, đủ sáng, rồi tải lên."
        )
    source = upload.source(text, pages=len(pictures), ocr=True)
    return ReadText(
        source, notes=scan_notes(repairs, unsure, words_mended(mended)), low_confidence=unsure, repairs=repairs
    )


def mend(pages: Iterable[Page]) -> list[Page]:
    """Pages with safe repairs."""
    return [tuple(repaired(line) for line in page) for page in pages]


def words_mended(pages: Iterable[Page]) -> list[tuple[str, str]]:
    """The words whose marks were put right, each once: as read, and as they are now."""
    return list(dict.fromkeys(pair for page in pages for line in page for pair in line.words))


def scan_notes(
    repairs: Sequence[Told], unsure: Sequence[Span], words: Sequence[tuple[str, str]] = ()
) -> tuple[Doubt, ...]:
    """What the reviewer should know of a text that was recognised from images."""
    notes = [Doubt("ocr", "Văn bản được nhận dạng từ ảnh; hãy đối chiếu số, ngày và tên riêng với bản gốc.")]
    unsure_words = set(unsure) - {span for span, _ in repairs}
    if unsure_words:
        notes.append(
            Doubt("ocr_unsure", f"Có {len(unsure_words)} chỗ nhận dạng chưa chắc, được đánh dấu trong văn bản.")
        )
    if words:
        shown = ", ".join(f"“{old}” → “{new}”" for old, new in words[:_MANY_WORDS])
        more = f" và {len(words) - _MANY_WORDS} từ khác" if len(words) > _MANY_WORDS else ""
        message = f"Đã tự động sửa dấu tiếng Việt ở các từ sau theo từ thường dùng: {shown}{more}"
        notes.append(Doubt("ocr_marks", f"{message}; hãy đối chiếu với bản gốc."))
    notes += dict.fromkeys(doubt for _, doubt in repairs[:_MANY])
    if len(repairs) > _MANY:
        notes.append(Doubt("ocr_repaired", f"Còn {len(repairs) - _MANY} chỗ khác đã được sửa theo mẫu số hiệu."))
    return tuple(notes)
