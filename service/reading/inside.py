"""Đọc tệp lạ: what runs in a process of its own, with limits; it knows neither the database nor the web."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

from domain.errors import InputRefused, LimitExceeded
from domain.extraction import to_plain
from extractors.sources import ReadLimits, ReadText, read_source
from extractors.sources.archive import members
from extractors.sources.detect import kind_of
from extractors.uploaded import extract_read

_WIDTH = 1100  # pixels: letters of a page on a laptop's screen are sharp
_PAGES = 80


def read(data: bytes, *, name: str, folder: str, size: int, nested: bool) -> dict[str, Any]:
    """{"extraction": …} of a document, or {"members": [{"name", "file"} or {"name", "error", "advice"}]} of a .zip.

    The members are written into `folder`; `nested` says that the file came out of two .zip files already.
    """
    limits = ReadLimits(size=size)
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


def draw(data: bytes, *, folder: str) -> list[str]:
    """Write the first pages of a PDF or an image to `folder` as images to look at; returns their names in order."""
    if b"%PDF-" in data[:1024]:
        return _drawn_pdf(data, Path(folder))
    from extractors.sources.ocr.images import prepare

    return [Path(path).name for path in prepare(data, folder=folder, pages=_PAGES)]


def _drawn_pdf(data: bytes, folder: Path) -> list[str]:
    import pypdfium2  # type: ignore[import-untyped]

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as bad:
        raise InputRefused("Không mở được tệp PDF để dựng ảnh trang.", advice="Hãy dùng phần chữ.") from bad
    made = []
    for place in range(min(len(document), _PAGES)):
        with contextlib.suppress(pypdfium2.PdfiumError):
            page = document[place]
            width, height = page.get_size()
            if not 10 < width < 20_000 or height / width > 20:
                raise LimitExceeded("Trang có cỡ khác thường nên không dựng được ảnh.", advice="Hãy dùng phần chữ.")
            path = folder / f"{place:03d}.png"
            page.render(scale=_WIDTH / width).to_pil().convert("L").save(path, optimize=True)
            made.append(path.name)
    return made
