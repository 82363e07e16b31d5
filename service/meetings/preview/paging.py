"""Vẽ trang: `python -m service.meetings.preview.paging FILE.pdf FOLDER` draws 1.png, 2.png … and prints how many.

Beside each page lie its lines, 1.json, 2.json …: [[x, y, width, height, words], …] in parts of the page from its top
left corner, so that a picture can be clicked, searched and selected like text.
"""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path
from typing import Any

_MEMORY = 1024 * 1024 * 1024
_SECONDS = 60
_MOST_PAGES = 200
_DPI = 110
_MOST_LINES = 400


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
        (folder / f"{place + 1}.json").write_text(json.dumps(_lines(page), ensure_ascii=False), encoding="utf-8")
        page.close()
    document.close()
    return count


def _lines(page: Any) -> list[list[float | str]]:
    width, height = page.get_size()
    text = page.get_textpage()
    found: list[list[float | str]] = []
    for number in range(min(text.count_rects(), _MOST_LINES)):
        left, bottom, right, top = text.get_rect(number)
        words = " ".join(text.get_text_bounded(left, bottom, right, top).split())
        if words:
            places = (left / width, 1 - top / height, (right - left) / width, (top - bottom) / height)
            found.append([*(round(one, 4) for one in places), words])
    text.close()
    return found


if __name__ == "__main__":
    sys.stdout.write(str(main(Path(sys.argv[1]), Path(sys.argv[2]))))
