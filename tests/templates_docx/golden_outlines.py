"""The outline of a finished document: headings with their styles, without the running text.

    .venv/bin/python tests/templates_docx/golden_outlines.py

writes the outlines of the sample conference anew; a reviewer reads what changed in the diff.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[2]))

from record_factories import sample

from domain.organisation import Layout
from templates_docx.catalogue import CATALOGUE, Entry
from templates_docx.render import render_document
from templates_docx.twin import text_twin

GOLDEN = Path(__file__).parent / "golden"
NOW = datetime(2026, 8, 20, 7, 30, tzinfo=UTC)
OUTLINED = (
    *("SoKyHieu", "DiaDanh", "Title", "TrichYeu", "ThamQuyen", "KinhGui", "QuyetNghi", "Heading1", "Heading2"),
    *("Heading3", "QuyenHan", "ChucVu", "HoTen", "PhuLuc", "TenPhuLuc", "TenTin", "NguonTin", "BangDau"),
)


def forms() -> list[tuple[str, Entry, Layout]]:
    """Name, entry and layout of every outline: each kind in its first profile, the resolution in both layouts."""
    return [
        (f"{entry.kind.code}-{layout}" if entry.layouts else entry.kind.code, entry, layout)
        for entry in CATALOGUE
        for layout in entry.layouts or ("conference",)
    ]


def outline(docx: bytes) -> str:
    """One line a heading: `[Style] text`, also of those inside tables."""
    pieces = [
        piece for line in text_twin(docx).splitlines() for piece in line.strip("| ").replace(" | ", " ¶ ").split(" ¶ ")
    ]
    return "\n".join(piece for piece in pieces if piece.startswith(tuple(f"[{style}] " for style in OUTLINED))) + "\n"


def outline_of(entry: Entry, layout: Layout) -> str:
    """The outline of the sample conference as one kind of document."""
    return outline(render_document(sample(), entry.kind, now=NOW, profile=entry.profiles[0], layout=layout).docx)


def write_all() -> None:
    """Write every golden file."""
    GOLDEN.mkdir(exist_ok=True)
    for name, entry, layout in forms():
        (GOLDEN / f"{name}.txt").write_text(outline_of(entry, layout), encoding="utf-8")


if __name__ == "__main__":
    write_all()
