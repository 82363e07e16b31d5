"""Mẫu Tờ trình."""

from __future__ import annotations

from templates_docx.parts.body import closing, paragraphs, sections
from templates_docx.parts.foot import foot
from templates_docx.parts.form import Form
from templates_docx.parts.letterhead import addressees, letterhead, title
from templates_docx.parts.ooxml import paragraph, run, when


def content(form: Form) -> str:
    """Addressee, need, content, proposals, list of attachments."""
    attachments = when(
        "kem_theo", paragraph("DoanKet", run("Tài liệu gửi kèm:", italic=True)), paragraphs("kem_theo", "DoanKet")
    )
    verb = "Kính trình" if form.norm.profile == "party" else ""
    return "".join(
        (letterhead(form), title(form), addressees(form, verb), sections(form), closing(), attachments, foot(form))
    )
