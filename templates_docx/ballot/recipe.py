"""Mẫu Phiếu biểu quyết, phiếu bầu: no number, no signature; the seal of the counting board goes on the head."""

from __future__ import annotations

from templates_docx.parts.body import paragraphs
from templates_docx.parts.form import Form
from templates_docx.parts.letterhead import letterhead_without_number, title
from templates_docx.parts.ooxml import paragraph, run, tag, when
from templates_docx.parts.tables import looped_table


def content(form: Form) -> str:
    """Head, what is voted on, how to mark, one row a candidate or question."""
    mark = ("Đồng ý", "☐", 22.0, "OPhieu"), ("Không đồng ý", "☐", 32.0, "OPhieu")
    width = form.text_width
    people = looped_table(
        width,
        (
            ("TT", "{{ d.tt }}", 12, "BangGiua"),
            ("Họ và tên", "{{ d.noi_dung }}", 45, "BangChu"),
            ("Chức vụ, đơn vị", "{{ d.chuc_vu }}", 58, "BangChu"),
            *mark,
        ),
        name="d",
        source="dong",
        caption="Danh sách ứng cử",
    )
    questions = looped_table(
        width,
        (("TT", "{{ d.tt }}", 12, "BangGiua"), ("Nội dung", "{{ d.noi_dung }}", 103, "BangChu"), *mark),
        name="d",
        source="dong",
        caption="Nội dung biểu quyết",
    )
    return "".join(
        (
            letterhead_without_number(form),
            title(form),
            when("so_bau", paragraph("BodyText", run("Số người được bầu: ", bold=True), run("{{ so_bau }} người."))),
            paragraphs("huong_dan"),
            paragraph("TruocBang"),
            tag("if la_bau"),
            people,
            tag("else"),
            questions,
            tag("endif"),
            paragraph("BodyText", run("Phiếu không ký tên, không ghi thêm nội dung khác.", italic=True)),
        )
    )
