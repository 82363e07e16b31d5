"""Mẫu Nghị quyết."""

from __future__ import annotations

from templates_docx.parts.body import bases, closing, paragraphs, sections
from templates_docx.parts.foot import foot
from templates_docx.parts.form import Form
from templates_docx.parts.letterhead import letterhead, title
from templates_docx.parts.ooxml import paragraph, when


def content(form: Form) -> str:
    """The body of the template in the form's layout."""
    head = letterhead(form) + title(form)
    if form.layout == "articles":
        opening = paragraph("ThamQuyen", "{{ vb.tham_quyen }}") + bases()
    else:
        opening = bases() + paragraphs("mo_dau") + when("da_nghe", paragraph("BodyText", "{{ da_nghe }}"))
    return head + opening + paragraph("QuyetNghi", "QUYẾT NGHỊ:") + sections(form) + closing() + foot(form)
