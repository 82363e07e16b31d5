"""Mẫu Công văn."""

from __future__ import annotations

from templates_docx.parts.body import closing, paragraphs
from templates_docx.parts.foot import foot
from templates_docx.parts.form import Form
from templates_docx.parts.letterhead import addressees, letterhead


def content(form: Form) -> str:
    """Addressees, paragraphs, signature."""
    return "".join(
        (
            letterhead(form, letter_subject=True),
            addressees(form),
            paragraphs("noi_dung"),
            paragraphs("gan_ket", "DoanKet"),
            closing(),
            foot(form),
        )
    )
