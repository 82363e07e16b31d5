"""Vẽ trang: `python -m service.meetings.preview.paging FILE.pdf FOLDER` draws 1.png, 2.png … and prints how many."""

from __future__ import annotations

import resource
import sys
from pathlib import Path

_MEMORY = 1024 * 1024 * 1024
_SECONDS = 60
_MOST_PAGES = 200
_DPI = 110


def main(pdf: Path, folder: Path) -> int:
    """Draw the pages, return their number."""
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    import pypdfium2  # type: ignore[import-untyped]

    document = pypdfium2.PdfDocument(pdf.read_bytes())
    count = min(len(document), _MOST_PAGES)
    for place in range(count):
        page = document[place]
        page.render(scale=_DPI / 72, grayscale=True).to_pil().save(folder / f"{place + 1}.png", compress_level=3)
        page.close()
    document.close()
    return count


if __name__ == "__main__":
    sys.stdout.write(str(main(Path(sys.argv[1]), Path(sys.argv[2]))))
