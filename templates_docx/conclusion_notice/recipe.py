"""Mẫu Thông báo kết luận."""

from __future__ import annotations

from templates_docx.parts.body import closing, paragraphs, sections
from templates_docx.parts.foot import foot
from templates_docx.parts.form import Form
from templates_docx.parts.letterhead import letterhead, title
from templates_docx.parts.ooxml import paragraph


def content(form: Form) -> str:
    """Opening, the conclusions in numbered sections, the closing sentence."""
    return "".join(
        (
            letterhead(form),
            title(form),
            paragraphs("mo_dau"),
            paragraph("BodyText", "{{ dan }}"),
            sections(form),
            closing(),
            foot(form),
        )
    )
