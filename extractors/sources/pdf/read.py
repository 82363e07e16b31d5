"""Tệp PDF → chữ: per page the best of three readings (PDFium, poppler, OCR), without page numbers and repeated heads.

A page whose words are not Vietnamese is read a second time. One without letters, a scan with no more of them than an
electronic signature stamps on it or with those that a scanner took for English, or one that is still poor is drawn and
recognised. A reading only gives way to one that is clearly better.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from typing import Any

from domain.errors import InputRefused, LimitExceeded, NotAvailable
from domain.extraction import Doubt
from extractors.sources import caged
from extractors.sources.lines import Page, assemble, with_whole_rows, without_furniture
from extractors.sources.ocr.pages import read_page
from extractors.sources.ocr.pictures import Picture
from extractors.sources.ocr.read import Progress, mend, scan_notes, words_mended
from extractors.sources.ocr.tesseract import find_tesseract
from extractors.sources.plain import encoding_notes
from extractors.sources.texts import ReadText, TextBench, Upload
from extractors.sources.unruled.find import Board
from extractors.sources.unruled.told import COLUMNS_INFERRED
from vitext.legacy.recognise import Decoded, Encoding
from vitext.syllables import syllable_rate

from .judge import FEW_LETTERS, GOOD, POOR, STAMP_LETTERS, Reading, reading
from .second import second_reading

MEDIA_TYPE = "application/pdf"
_BETTER = 0.1
_DPI = 300
_BATCH = 4
_MOST_TOLD = 20


def read_pdf(upload: Upload, *, progress: Progress | None = None) -> ReadText:
    """The text of a PDF; `progress` is told (pages recognised, pages to recognise)."""
    raw = _raw_pages(upload)
    readings = [reading(page["text"]) for page in raw]
    poor = [place for place, one in enumerate(readings) if one.rate < GOOD and one.letters() >= FEW_LETTERS]
    again = second_reading(upload, len(raw)) if poor else None
    for place in poor if again is not None else ():
        other = reading((again or [])[place])
        if other.rate > readings[place].rate and other.letters() * 2 > readings[place].letters():
            readings[place] = other
    wanted = [place for place, one in enumerate(readings) if _wants_ocr(one, raw[place])]
    scanned, missing = _recognised(upload, wanted, readings, progress)
    by_place = dict(zip(scanned, mend(scanned.values()), strict=True))
    pages = [by_place.get(place) or one.page() for place, one in enumerate(readings)]
    inferred = any(page["unruled"] and place not in by_place for place, page in enumerate(raw))
    return _put_together(upload, pages, readings, scanned=set(by_place), missing=missing, inferred=inferred)


def _raw_pages(upload: Upload) -> list[dict[str, Any]]:
    limits = upload.limits
    read: list[dict[str, Any]] = caged.call(
        "extractors.sources.pdf.worker:read_pages",
        upload.data,
        seconds=limits.text_seconds,
        memory=limits.memory,
        what="Tệp PDF",
        pages=limits.pages,
        characters=limits.characters,
    )
    return read


def _wants_ocr(one: Reading, page: dict[str, Any]) -> bool:
    if page["blank"]:
        return False
    letters = one.letters()
    if page["scan"] and (letters < STAMP_LETTERS or one.rate < GOOD or one.without_marks()):
        return True
    return letters == 0 or (letters >= FEW_LETTERS and one.rate < POOR)


def _is_unread(one: Reading) -> bool:
    """Whether a page has no letters worth reading."""
    return one.letters() < STAMP_LETTERS or one.rate < POOR


def _recognised(
    upload: Upload, wanted: Sequence[int], readings: Sequence[Reading], progress: Progress | None
) -> tuple[dict[int, Page], list[int]]:
    """Pages that OCR read better, by place, and the places it could not be asked about."""
    unread = [place for place in wanted if _is_unread(readings[place])]
    if len(wanted) > upload.limits.scanned_pages:  # letters that a scanner saw are better than none
        wanted = unread
    if not wanted:
        return {}, []
    if len(wanted) > upload.limits.scanned_pages:
        raise LimitExceeded(
            f"Tệp PDF có {len(wanted)} trang ảnh, quá giới hạn {upload.limits.scanned_pages} trang.",
            advice="Hãy tách thành nhiều tệp nhỏ hơn.",
        )
    try:
        tesseract = find_tesseract()
    except NotAvailable:
        if len(unread) == len(readings):  # nothing else could be read
            raise
        return {}, unread
    better: dict[int, Page] = {}
    before: tuple[int, Board | None] = (-1, None)  # the page read last, and the table that may go on on the next
    with tempfile.TemporaryDirectory(prefix="thuky-ocr-") as folder:
        for first in range(0, len(wanted), _BATCH):
            places = list(wanted[first : first + _BATCH])
            for place, picture in zip(places, _drawn(upload, places, folder), strict=True):
                page, board = read_page(
                    tesseract, picture, upload.limits, before[1] if place == before[0] + 1 else None
                )
                before = place, board
                if _is_better(page, readings[place]):
                    better[place] = page
                if progress:
                    progress(wanted.index(place) + 1, len(wanted))
    return better, []


def _drawn(upload: Upload, places: list[int], folder: str) -> list[Picture]:
    drawn: list[Picture] = caged.call(
        "extractors.sources.pdf.worker:draw_pages",
        upload.data,
        seconds=upload.limits.text_seconds,
        memory=upload.limits.memory,
        what="Tệp PDF",
        places=places,
        folder=folder,
        dpi=_DPI,
    )
    return drawn


def _is_better(page: Page, before: Reading) -> bool:
    text = "\n".join(line.text for line in page)
    if before.letters() < STAMP_LETTERS and sum(map(str.isalpha, text)) > 2 * before.letters():
        return True
    if before.without_marks() and not reading(text).without_marks():
        return syllable_rate(text) >= before.rate - _BETTER
    return syllable_rate(text) > before.rate + _BETTER


def _put_together(
    upload: Upload,
    pages: Sequence[Page],
    readings: Sequence[Reading],
    *,
    scanned: set[int],
    missing: Sequence[int],
    inferred: bool,
) -> ReadText:
    """`missing`: places of pages that nobody could read; `inferred`: columns were told by where words stand."""
    bench = TextBench(upload.limits.characters)
    unsure, repairs = assemble(with_whole_rows(without_furniture(pages)), bench)
    text = bench.text().removesuffix("\n")
    if not text.strip():
        raise InputRefused("Tệp PDF không có chữ nào.", advice="Hãy kiểm tra lại tệp rồi tải lên.")
    encodings = [one.encoding for place, one in enumerate(readings) if place not in scanned]
    encoding: Encoding = next((one for one in encodings if one != "utf-8"), "utf-8")
    notes = list(encoding_notes(Decoded("", encoding)))
    if scanned:
        notes += scan_notes(repairs, unsure, words_mended(pages))
    else:  # rows that were joined over the ends of pages
        notes += [doubt for _, doubt in repairs[:_MOST_TOLD]]
    if inferred and COLUMNS_INFERRED not in notes:
        notes.append(COLUMNS_INFERRED)
    if missing:
        numbers = ", ".join(str(place + 1) for place in missing[:20])
        notes.append(
            Doubt(
                "pages_not_read",
                f"Trang {numbers} là ảnh và máy chủ chưa cài bộ nhận dạng chữ tiếng Việt, nên chưa được đọc.",
            )
        )
    source = upload.source(text, encoding=encoding, pages=len(pages), ocr=bool(scanned))
    return ReadText(source, notes=tuple(notes), low_confidence=unsure, repairs=repairs)
