"""Phụ lục: numbered in Roman figures when there are two or more, each naming the document it belongs to."""

from __future__ import annotations

from dataclasses import dataclass

from templates_docx.view.draft import Draft
from templates_docx.view.frame import VanBan
from templates_docx.view.gaps import PLACEHOLDER
from templates_docx.view.outline import BangChiTieu, target_table
from templates_docx.view.sentences import closed
from vitext.dates import write_date
from vitext.roman import roman


@dataclass(frozen=True, slots=True)
class Bang:
    """A free table: names of the columns, rows of cells, the width it may take in millimetres."""

    cot: tuple[str, ...]
    hang: tuple[tuple[str, ...], ...]
    rong: float


@dataclass(frozen=True, slots=True)
class PhuLuc:
    """One annex. `bang` is set where `co_bang`."""

    nhan: str
    tieu_de: str
    kem_theo: str
    ngang: bool
    doan: tuple[str, ...]
    chi_tieu: BangChiTieu
    co_bang: bool
    bang: Bang


def annexes(draft: Draft, frame: VanBan, *, issuer: str = "") -> tuple[PhuLuc, ...]:
    """The annexes of the document that `frame` belongs to; `issuer` is the body that decided it, if not the usual."""
    listed = draft.head.annexes
    page = draft.form.norm.page
    upright = page.text_width
    sideways = page.height - page.top.default - page.bottom.default
    result = []
    for index, annex in enumerate(listed):
        width = max((len(cells) for cells in (annex.columns, *annex.rows)), default=0)
        columns, *rows = ((*cells, *[""] * (width - len(cells))) for cells in (annex.columns, *annex.rows))
        result.append(
            PhuLuc(
                nhan=f"Phụ lục {roman(index + 1)}" if len(listed) > 1 else "Phụ lục",
                tieu_de=draft.slot(annex.title, draft.path("phu_luc", index, "tieu_de"), "tên phụ lục").upper(),
                kem_theo=_attached_to(draft, frame, issuer),
                ngang=annex.landscape,
                doan=tuple(closed(line) for line in annex.paragraphs),
                chi_tieu=target_table(annex.targets),
                co_bang=bool(rows or annex.columns),
                bang=Bang(columns if annex.columns else (), tuple(rows), sideways if annex.landscape else upright),
            )
        )
    return tuple(result)


def _attached_to(draft: Draft, frame: VanBan, issuer: str) -> str:
    name = draft.kind.name
    symbol = frame.so_ky_hieu.removeprefix("Số:").removeprefix("Số").strip()
    day = (
        write_date(draft.head.issued)
        if draft.head.issued
        else f"ngày {PLACEHOLDER} tháng {PLACEHOLDER} năm {PLACEHOLDER}"
    )
    issuer = issuer or draft.head.issuer or draft.organisation.name or PLACEHOLDER
    return f"(Kèm theo {name} số {symbol} {day} của {issuer})"
