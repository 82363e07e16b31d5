"""Đo bề rộng chữ: write templates_docx/norms/times_widths.json from a Times-metric font on this machine.

The advance widths of Tinos equal those of Times New Roman; they are needed to know where a line of capitals breaks and
how long the rule under it must be. Run by hand when letters are added: `python tools/make_font_widths.py FOLDER`.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from pathlib import Path

from fontTools.ttLib import TTFont

STYLES = {
    "regular": "Tinos-Regular.ttf",
    "bold": "Tinos-Bold.ttf",
    "italic": "Tinos-Italic.ttf",
    "bold_italic": "Tinos-BoldItalic.ttf",
}
RANGES = ((0x20, 0x7F), (0xA0, 0x180), (0x1A0, 0x1B1), (0x1EA0, 0x1EFA), (0x2010, 0x2040))


def main() -> None:
    """Measure the four faces and write the table."""
    folder = Path(sys.argv[1])
    widths: dict[str, dict[str, int]] = {}
    for style, name in STYLES.items():
        font = TTFont(folder / name)
        names, advances = font.getBestCmap(), font["hmtx"].metrics
        units = font["head"].unitsPerEm
        widths[style] = {
            chr(code): round(advances[names[code]][0] * 2048 / units)
            for first, last in RANGES
            for code in range(first, last)
            if code in names and unicodedata.category(chr(code)) not in ("Cc", "Cf", "Zl", "Zp")
        }
    target = Path(__file__).parent.parent / "templates_docx" / "norms" / "times_widths.json"
    target.write_text(json.dumps(widths, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
