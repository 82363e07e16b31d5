"""Đọc tệp lạ: what runs in a process of its own, with limits; it knows neither the database nor the web."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
from PIL import Image

from domain.errors import InputRefused, LimitExceeded
from domain.extraction import to_plain
from extractors.sources import ReadLimits, ReadText, caged, read_source
from extractors.sources.archive import members
from extractors.sources.detect import kind_of
from extractors.sources.ocr.tesseract import find_tesseract
from extractors.uploaded import extract_read
from service.reading.places import Seen, seen_in_letters, seen_in_tsv

_WIDTH = 1100  # pixels: letters of a page on a laptop's screen are sharp
_WIDE = 1800  # of a page without letters, before it is looked at
_PAGES = 80
_MEMBERS = 1000  # of a .zip; each is read in a process of its own
_UNPACKED = 512 * 1024 * 1024
_SECONDS_TO_LOOK = 240.0  # at all pages together; those that are left have no marks
_MEMORY = 1024 * 1024 * 1024


def read(data: bytes, *, name: str, folder: str, size: int, nested: bool) -> dict[str, Any]:
    """{"extraction": …} of a document, or {"members": [{"name", "file"} or {"name", "error", "advice"}]} of a .zip.

    The members are written into `folder`; `nested` says that the file came out of two .zip files already.
    """
    limits = ReadLimits(size=size, members=_MEMBERS, unpacked=_UNPACKED)
    if len(data) <= size and kind_of(data, name) == "zip":
        if nested:
            raise InputRefused("Tệp .zip lồng quá sâu nên không được mở.", advice="Hãy giải nén rồi tải lên.")
        return {"members": _unpacked(data, limits, Path(folder))}
    told = Path(folder) / "progress"

    def tell(done: int, total: int) -> None:
        told.write_text(f"{done} {total}", encoding="ascii")

    (found,) = read_source(data, name=name, limits=limits, progress=tell)
    assert isinstance(found, ReadText)
    return {"extraction": to_plain(extract_read(found))}


def _unpacked(data: bytes, limits: ReadLimits, folder: Path) -> list[dict[str, str]]:
    found = []
    for place, (name, content) in enumerate(members(data, limits, [limits.unpacked])):
        if isinstance(content, bytes):
            path = folder / f"{place}.member"
            path.write_bytes(content)
            found.append({"name": name, "file": path.name})
        else:
            found.append({"name": name, "error": content.error.message, "advice": content.error.advice})
    return found


def draw(data: bytes, *, folder: str) -> list[dict[str, Any]]:
    """Write the first pages of a PDF or an image to `folder` as images to look at: [{"file", "seen"}] in order.

    `seen` are the words on the page, as `places.Seen`; none where they could not be told, or not soon enough.
    """
    pages = _drawn_pdf(data, Path(folder)) if b"%PDF-" in data[:1024] else _drawn_images(data, Path(folder))
    began, found = time.monotonic(), []
    for path, seen in pages:
        if seen is None and time.monotonic() - began < _SECONDS_TO_LOOK:
            seen = _looked_at(path)
        with Image.open(path) as image:
            if image.width > _WIDTH:
                image.resize((_WIDTH, round(image.height * _WIDTH / image.width)), Image.Resampling.LANCZOS).save(path)
        found.append({"file": path.name, "seen": seen or []})
    return found


def _drawn_images(data: bytes, folder: Path) -> Iterator[tuple[Path, None]]:
    from extractors.sources.ocr.images import upright_pages  # here, as it loads numpy, which most uploads do without

    for place, image in enumerate(upright_pages(data, pages=_PAGES)):
        path = folder / f"{place}.png"
        image.save(path)
        yield path, None


def _drawn_pdf(data: bytes, folder: Path) -> Iterator[tuple[Path, list[Seen] | None]]:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as bad:
        raise InputRefused("Không mở được tệp PDF để dựng ảnh trang.", advice="Hãy dùng phần chữ.") from bad
    for place in range(min(len(document), _PAGES)):
        with contextlib.suppress(pypdfium2.PdfiumError):
            page = document[place]
            width, height = page.get_size()
            if not 10 < width < 20_000 or height / width > 20:
                raise LimitExceeded("Trang có cỡ khác thường nên không dựng được ảnh.", advice="Hãy dùng phần chữ.")
            seen = _letters(page) if page.get_rotation() == 0 else []
            path = folder / f"{place:03d}.png"
            wide = _WIDTH if seen else _WIDE
            page.render(scale=wide / width).to_pil().convert("L").save(path, optimize=True)
            yield path, seen or None


def _letters(page: Any) -> list[Seen]:
    """The words of a PDF page that has letters."""
    left, _, right, top = page.get_cropbox()
    text, scale = page.get_textpage(), 1000 / (right - left)

    def each() -> Iterator[tuple[str, float, float, float, float]]:
        for place in range(text.count_chars()):
            x0, y0, x1, y1 = text.get_charbox(place)
            sign = chr(pypdfium2.raw.FPDFText_GetUnicode(text, place) or 32)
            yield sign, (x0 - left) * scale, (top - y1) * scale, (x1 - left) * scale, (top - y0) * scale

    return seen_in_letters(each())


def _looked_at(path: Path) -> list[Seen]:
    """The words that tesseract sees on a page image; none when it cannot."""
    with Image.open(path) as image:
        width = image.width
    words = [str(find_tesseract()), str(path), "stdout", "-l", "vie", "tsv"]
    try:
        status, output = caged.command(
            words, seconds=60, memory=_MEMORY, folder=path.parent, what="Trang", also={"OMP_THREAD_LIMIT": "1"}
        )
    except LimitExceeded:
        return []
    return [] if status else seen_in_tsv(output.decode("utf-8", "replace"), width)
