"""Mở PDF bằng PDFium: what runs inside the cage, and so returns plain lists and dicts only."""

from __future__ import annotations

import ctypes
import itertools
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from domain.errors import InputRefused, LimitExceeded
from extractors.sources.pdf.letters import letters_of

if TYPE_CHECKING:
    from extractors.sources.ocr.pictures import Picture

_BAD_PASSWORD = 4  # FPDF_ERR_PASSWORD
_MAX_PIXELS = 40_000_000
_MOST = 0.6
_PICTURES_LOOKED_AT = 100
_POINTS_PER_INCH = 72


def read_pages(data: bytes, *, pages: int, characters: int) -> list[dict[str, Any]]:
    """For each page {"text", "blank", "scan", "unruled"}: its letters, whether it is empty, whether a picture fills it,
    whether the columns of a table were told by where its words stand.
    """
    document = _opened(data)
    if len(document) > pages:
        raise LimitExceeded(
            f"Tệp PDF có {len(document)} trang, quá giới hạn {pages} trang.", advice="Hãy tách thành nhiều tệp nhỏ hơn."
        )
    found, room, board = [], characters, None
    for place in range(len(document)):
        try:
            page = document[place]
        except pypdfium2.PdfiumError:  # one page that is broken does not stop the rest
            found.append({"text": "", "blank": False, "scan": False, "unruled": False})
            board = None
            continue
        letters = page.get_textpage()
        text, board, unruled = letters_of(page, letters, board)
        room -= len(text)
        if room < 0:
            raise LimitExceeded(
                f"Tệp PDF có quá {characters:,} ký tự nên không được đọc.".replace(",", "."),
                advice="Hãy tách thành nhiều tệp nhỏ hơn.",
            )
        blank = not text.strip() and pdfium.FPDFPage_CountObjects(page.raw) == 0
        found.append({"text": text, "blank": blank, "scan": _is_scan(page), "unruled": unruled})
        letters.close()
        page.close()
    return found


def _is_scan(page: pypdfium2.PdfPage) -> bool:
    """Whether pictures (scanners cut a page into strips) cover most of the page, whatever letters stand on it."""
    width, height = page.get_size()
    pictures = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=2)
    covered = 0.0
    for picture in itertools.islice(pictures, _PICTURES_LOOKED_AT):
        left, bottom, right, top = picture.get_bounds()
        covered += (right - left) * (top - bottom)
    return bool(covered > _MOST * width * height)


def draw_pages(data: bytes, *, places: list[int], folder: str, dpi: int) -> list[Picture]:
    """Draw pages as grey images in `folder`, straightened and without stamps; returns them in order."""
    from extractors.sources.ocr.inks import is_grey, without_stamps
    from extractors.sources.ocr.sheets import pictured
    from extractors.sources.ocr.straighten import straightened

    document = _opened(data)
    made = []
    for place in places:
        page = document[place]
        width, height = page.get_size()
        scale = dpi / _POINTS_PER_INCH
        if width * height * scale * scale > _MAX_PIXELS:
            scale = (_MAX_PIXELS / (width * height)) ** 0.5
        image = page.render(scale=scale).to_pil()
        straight = straightened(without_stamps(image))
        made.append(pictured(straight, Path(folder), str(place), in_grey=is_grey(image)))
        page.close()
    return made


def _opened(data: bytes) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as bad:
        if getattr(bad, "err_code", None) == _BAD_PASSWORD or "assword" in str(bad):
            raise InputRefused(
                "Tệp PDF có mật khẩu nên không đọc được.", advice="Hãy bỏ mật khẩu, lưu lại rồi tải lên."
            ) from bad
        raise damaged() from bad
    except (ValueError, ctypes.ArgumentError) as bad:
        raise damaged() from bad
    if len(document) == 0:
        raise damaged()
    return document


def damaged() -> InputRefused:
    """The one sentence for a PDF that is not whole."""
    return InputRefused(
        "Không đọc được tệp PDF: tệp bị hỏng hoặc thiếu phần cuối.",
        advice="Hãy mở tệp, in lại thành PDF rồi tải lên.",
    )
