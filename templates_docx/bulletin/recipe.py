"""Mẫu Bản tin: title, lead, paragraphs, captions, source line; no letterhead, no number, no signature."""

from __future__ import annotations

from templates_docx.parts.body import paragraphs
from templates_docx.parts.form import Form
from templates_docx.parts.ooxml import each, paragraph, when


def content(form: Form) -> str:  # noqa: ARG001 - every recipe takes its form
    """The article as it will be read."""
    return "".join(
        (
            when("chuyen_muc", paragraph("NoiNhanDong", "{{ chuyen_muc }}")),
            paragraph("TenTin", "{{ tieu_de }}"),
            paragraph("MoDauTin", "{{ mo_dau }}"),
            paragraphs("doan"),
            each("dong", "chu_thich", paragraph("ChuThichAnh", "{{ dong }}")),
            paragraph("NguonTin", "{{ nguon }}"),
        )
    )
