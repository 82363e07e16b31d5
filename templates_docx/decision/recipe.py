"""Mẫu Quyết định."""

from __future__ import annotations

from templates_docx.parts.body import bases
from templates_docx.parts.foot import foot
from templates_docx.parts.form import Form
from templates_docx.parts.letterhead import letterhead, title
from templates_docx.parts.ooxml import each, paragraph, run, when


def content(form: Form) -> str:
    """Authority, bases, articles; the last article stays with the signature."""
    untitled = paragraph("BodyText", run("{{ dieu.nhan }} ", bold=True), run("{{ dieu.noi_dung }}"))
    articles = each(
        "dieu",
        "cac_dieu",
        when("dieu.tieu_de", paragraph("Heading1", "{{ dieu.nhan }} {{ dieu.tieu_de }}"))
        + when("dieu.tieu_de", paragraph("BodyText", "{{ dieu.noi_dung }}"))
        + when("not dieu.tieu_de", untitled),
        each("khoan", "dieu.khoan", paragraph("Khoan", "{{ khoan.nhan }} {{ khoan.noi_dung }}")),
    )
    last = when("ket_la_khoan", paragraph("DoanKet", "{{ nhan_cuoi }} {{ ket }}")) + when(
        "not ket_la_khoan", paragraph("DoanKet", run("{{ nhan_cuoi }} ", bold=True), run("{{ ket }}"))
    )
    return "".join(
        (
            letterhead(form),
            title(form),
            paragraph("ThamQuyen", "{{ vb.tham_quyen }}"),
            bases(),
            paragraph("QuyetNghi", "QUYẾT ĐỊNH:"),
            articles,
            last,
            foot(form),
        )
    )
