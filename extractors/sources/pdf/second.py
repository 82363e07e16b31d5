"""Đọc PDF lần hai: poppler's `pdftotext`, whose tables of fonts differ; asked only where PDFium did poorly.

Source: poppler's manual: pages are parted by form feeds. It is a command of the system, and optional.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from domain.errors import LimitExceeded
from extractors.sources import caged
from extractors.sources.texts import Upload


def second_reading(upload: Upload, pages: int) -> list[str] | None:
    """The letters of each page as poppler reads them; None when it is not installed or does not manage."""
    found = shutil.which("pdftotext")
    if found is None:
        return None
    with tempfile.TemporaryDirectory(prefix="thuky-pdf-") as folder:
        path = Path(folder) / "in.pdf"
        path.write_bytes(upload.data)
        words = [found, "-q", "-enc", "UTF-8", str(path), "-"]
        limits = upload.limits
        try:
            status, output = caged.command(
                words, seconds=limits.text_seconds, memory=limits.memory, folder=Path(folder), what="Tệp PDF"
            )
        except LimitExceeded:
            return None
    read = output.decode("utf-8", errors="replace").split("\f")[:pages]
    return read if status == 0 and len(read) == pages else None
