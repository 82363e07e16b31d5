"""Bảng thông tin văn bản phía trên văn bản: the rows of a table of labels, and the paper's own lines below it."""

from __future__ import annotations

from domain.extraction import Span
from extractors.documents.view import View
from vitext.fold import fold
from vitext.lazy import regex

LABELS = {
    "title": regex(r"(?:tieu de|ten)(?: van ban| tai lieu)?|trich yeu(?: noi dung)?"),
    "number": regex(r"so(?:/| )?(?:ky )?hieu(?: van ban)?|so van ban"),
    "issuer": regex(r"(?:co quan|noi|don vi) ban hanh"),
    "date": regex(r"ngay (?:ban hanh|ky)"),
    "signer": regex(r"nguoi ky"),
    "type": regex(r"(?:loai|the loai|hinh thuc)(?: tai lieu| van ban)?"),
}
ROWS = 14
TOP = 3000
_STATE = regex(r"cong hoa xa\s+hoi(?!\w)|doc lap\s?-\s?tu do")
_LEAST = 3  # rows that begin with a label


def row_cells(row: str) -> list[str]:
    """The words of a table row's cells, without Markdown's signs."""
    return [" ".join(cell.replace("*", " ").split()) for cell in row.strip().strip("|").split("|")]


def label_of(cell: str) -> str | None:
    """What a cell announces: “Ngày ban hành:”, “Số/ký hiệu”."""
    key = fold(cell).lower().rstrip(" :")
    return next((name for name, said in LABELS.items() if said.fullmatch(key)), None)


def lines_below_card(view: View) -> tuple[Span, ...]:
    """The lines of a text, without those of a table of labels that stands above the paper itself."""
    state = _STATE.search(view.key, 0, TOP)
    if state is None or "|" not in view.text[: state.start()]:
        return view.lines
    rows = view.text[: state.start()].split("\n")[:ROWS]
    labelled = [at for at, row in enumerate(rows) if len(cells := row_cells(row)) > 1 and label_of(cells[0])]
    if len(labelled) < _LEAST:
        return view.lines
    last = max(at for at, row in enumerate(rows) if "|" in row and at <= labelled[-1] + 1)
    ends = sum(len(row) + 1 for row in rows[: last + 1])
    return tuple(line for line in view.lines if line[0] >= ends)
