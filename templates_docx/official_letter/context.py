"""Công văn (Mẫu 1.5): no type name; the subject stands after “V/v” under the number."""

from __future__ import annotations

from dataclasses import dataclass

from templates_docx.view.annexes import PhuLuc, annexes
from templates_docx.view.draft import Draft
from templates_docx.view.frame import VanBan, frame
from templates_docx.view.sentences import bare, closed, lower_first


@dataclass(frozen=True, slots=True)
class CongVan:
    """The fields of an official letter's template; `gan_ket` is the paragraph before the last (none in a short one)."""

    vb: VanBan
    noi_dung: tuple[str, ...]
    gan_ket: tuple[str, ...]
    ket: str
    phu_luc: tuple[PhuLuc, ...]


def build(draft: Draft) -> CongVan:
    """The record's letter; its last paragraph closes it and stays with the signature."""
    letter = draft.record.official_letter
    lines = letter.paragraphs or (draft.slot(None, draft.path("noi_dung"), "nội dung công văn"),)
    subject = draft.slot(letter.abstract, draft.path("trich_yeu"), "trích yếu")
    subject = lower_first(bare(subject).removeprefix("V/v").strip())
    vb = frame(draft, type_name="", abstract=subject, above=(draft.form.norm.recipients.as_above,))
    return CongVan(
        vb=vb,
        noi_dung=tuple(closed(line) for line in lines[:-2]),
        gan_ket=tuple(closed(line) for line in lines[-2:-1]),
        ket=closed(lines[-1], draft.end_mark),
        phu_luc=annexes(draft, vb),
    )
