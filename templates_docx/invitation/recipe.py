"""Mẫu Giấy mời."""

from __future__ import annotations

from templates_docx.parts.body import closing, fact, paragraphs
from templates_docx.parts.foot import foot
from templates_docx.parts.form import Form
from templates_docx.parts.letterhead import letterhead, title
from templates_docx.parts.ooxml import paragraph, run


def content(form: Form) -> str:
    """Who is invited to what, chaired by whom, when and where."""

    return "".join(
        (
            letterhead(form),
            title(form),
            paragraph(
                "BodyText", run("{{ don_vi_moi }} trân trọng kính mời: "), run("{{ kinh_moi }}", bold=True), run(".")
            ),
            paragraph("BodyText", "Tới dự {{ toi_du }}."),
            fact("Chủ trì", "{{ chu_tri }}."),
            fact("Thời gian", "{{ thoi_gian }}."),
            fact("Địa điểm", "{{ dia_diem }}."),
            paragraphs("luu_y", "DoanKet"),
            closing(),
            foot(form),
        )
    )
