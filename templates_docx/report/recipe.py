"""Mẫu Báo cáo."""

from __future__ import annotations

from templates_docx.parts.body import closing, paragraphs, part, sections
from templates_docx.parts.foot import foot
from templates_docx.parts.form import Form
from templates_docx.parts.letterhead import addressees, letterhead, title


def content(form: Form) -> str:
    """Results with what was done, shortcomings, directions, proposals."""
    return "".join(
        (
            letterhead(form),
            title(form),
            addressees(form),
            paragraphs("mo_dau"),
            part("ket_qua", sections(form, "muc_ket_qua", "Heading2")),
            part("han_che"),
            part("phuong_huong", sections(form, "muc_phuong_huong", "Heading2")),
            part("kien_nghi"),
            closing(),
            foot(form),
        )
    )
