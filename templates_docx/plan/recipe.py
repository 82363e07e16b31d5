"""Mẫu Kế hoạch."""

from __future__ import annotations

from templates_docx.parts.body import closing, paragraphs, part
from templates_docx.parts.foot import foot
from templates_docx.parts.form import Form
from templates_docx.parts.letterhead import letterhead, title
from templates_docx.parts.ooxml import paragraph, when
from templates_docx.parts.tables import target_tables, task_table


def content(form: Form) -> str:
    """Aims, content with its two tables, funding, organisation."""
    targets = when(
        "chi_tieu.dong",
        paragraph("Heading2", "{{ nhan_chi_tieu }} Các chỉ tiêu"),
        paragraph("TruocBang"),
        target_tables(form, "chi_tieu"),
    )
    work = when(
        "cong_viec",
        paragraph("Heading2", "{{ nhan_cong_viec }} Phân công nhiệm vụ"),
        paragraph("TruocBang"),
        task_table(form, "cong_viec"),
    )
    return "".join(
        (
            letterhead(form),
            title(form),
            paragraphs("mo_dau"),
            part("muc_dich"),
            part("noi_dung", targets, work),
            part("kinh_phi"),
            part("to_chuc"),
            closing(),
            foot(form),
        )
    )
