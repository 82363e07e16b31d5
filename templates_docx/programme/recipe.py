"""Mẫu Chương trình hội nghị."""

from __future__ import annotations

from templates_docx.parts.body import closing, fact
from templates_docx.parts.foot import foot
from templates_docx.parts.form import Form
from templates_docx.parts.letterhead import letterhead, title
from templates_docx.parts.ooxml import paragraph
from templates_docx.parts.tables import looped_table


def content(form: Form) -> str:
    """When, where, and a table of what follows what."""
    rows = looped_table(
        form.text_width,
        (
            ("TT", "{{ d.tt }}", 12, "BangGiua"),
            ("Thời gian", "{{ d.gio }}", 28, "BangGiua"),
            ("Nội dung", "{{ d.noi_dung }}", 78, "BangChu"),
            ("Người thực hiện", "{{ d.nguoi }}", 47, "BangChu"),
        ),
        name="d",
        source="dong",
        caption="Chương trình hội nghị",
    )
    return "".join(
        (
            letterhead(form),
            title(form),
            fact("Thời gian", "{{ thoi_gian }}."),
            fact("Địa điểm", "{{ dia_diem }}."),
            paragraph("TruocBang"),
            rows,
            closing(),
            foot(form),
        )
    )
