"""Báo cáo trình hội nghị (Mẫu 1.4): kết quả, hạn chế, phương hướng, kiến nghị; results beside their plan."""

from __future__ import annotations

from dataclasses import dataclass

from templates_docx.view.annexes import PhuLuc, annexes
from templates_docx.view.draft import Draft
from templates_docx.view.frame import VanBan, frame
from templates_docx.view.outline import Muc, dashed_group, numbered, parenthesised, plain_items, sections
from templates_docx.view.parts import PhanVan, RomanParts
from templates_docx.view.sentences import bare, closed, joined_names


@dataclass(frozen=True, slots=True)
class BaoCao:
    """The fields of a report's template."""

    vb: VanBan
    mo_dau: tuple[str, ...]
    ket_qua: PhanVan
    muc_ket_qua: tuple[Muc, ...]
    han_che: PhanVan
    phuong_huong: PhanVan
    muc_phuong_huong: tuple[Muc, ...]
    kien_nghi: PhanVan
    ket: str
    phu_luc: tuple[PhuLuc, ...]


def build(draft: Draft) -> BaoCao:
    """The record's report."""
    report = draft.record.report
    results = sections(report.results, label=numbered, item=parenthesised)
    directions = sections(report.sections or draft.record.resolution.sections, label=numbered, item=parenthesised)
    weak = dashed_group("1.", "Hạn chế", report.shortcomings)
    weak += dashed_group(numbered(len(weak)), "Nguyên nhân", report.causes)
    part = RomanParts(draft)
    said = report.preamble or results or weak or directions or report.proposals
    missing = () if said else (draft.slot(None, draft.path("ket_qua"), "nội dung báo cáo"),)
    parts = (
        part("Tình hình, kết quả thực hiện", lines=missing, always=bool(results)),
        part("Hạn chế, nguyên nhân", items=weak),
        part("Phương hướng, nhiệm vụ", always=bool(directions)),
        part("Kiến nghị, đề xuất", items=plain_items(report.proposals, label=numbered)),
    )
    if not results:
        draft.gaps.note(draft.path("ket_qua"), "Chưa có phần kết quả thực hiện; báo cáo không in phần này.")
    abstract = draft.slot(report.abstract, draft.path("trich_yeu"), "trích yếu")
    organisation = draft.head.issuer or draft.organisation.name or "cơ quan báo cáo"
    above_all = [bare(name) for name in draft.head.addressees]
    if above_all:
        asked = f"kính báo cáo {joined_names(above_all)} xem xét, chỉ đạo"
    else:
        asked = f"kính trình {draft.record.meeting.word} xem xét, cho ý kiến"
    vb = frame(
        draft,
        type_name="Báo cáo",
        abstract=bare(abstract),
        above=(draft.form.norm.recipients.as_above,) if draft.head.addressees else (),
    )
    return BaoCao(
        vb=vb,
        mo_dau=tuple(closed(line) for line in report.preamble),
        ket_qua=parts[0],
        muc_ket_qua=results,
        han_che=parts[1],
        phuong_huong=parts[2],
        muc_phuong_huong=directions,
        kien_nghi=parts[3],
        ket=closed(f"Trên đây là Báo cáo của {organisation}, {asked}", draft.end_mark),
        phu_luc=annexes(draft, vb),
    )
