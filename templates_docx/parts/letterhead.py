"""Phần đầu trang 1: Quốc hiệu hoặc tiêu đề của Đảng, Đoàn; cơ quan; số, ký hiệu; địa danh, ngày tháng (ô số 1–5b).

A borderless table of two columns without cell padding, so that the heading never wraps; rules are drawn, not typed.
"""

from __future__ import annotations

from templates_docx.measure import line_width
from templates_docx.parts.form import Form
from templates_docx.parts.ooxml import cell, each, paragraph, row, rule, table, when


def letterhead(form: Form, *, letter_subject: bool = False, dated: str = "", numbered: bool = True) -> str:
    """The head of page 1.

    `letter_subject` puts the subject under the number (công văn); `dated` is a condition for the place-and-date line;
    a list has a day but no number.
    """
    left, right = form.norm.head_columns(form.house)
    number = [paragraph("SoKyHieu", "{{ vb.so_ky_hieu }}")] if numbered else []
    if letter_subject:
        number.append(paragraph("VeViec", form.norm.abstract.letter_prefix + "{{ vb.trich_yeu }}"))
    stamp = table("KhungDau", (30.0,), row(cell(paragraph("DoKhan", "{{ vb.do_khan }}"), width=30.0)))
    place = paragraph("DiaDanh", "{{ vb.dia_danh_ngay }}")
    if dated:
        place = when(dated, place)
    note = table("KhungDau", (60.0,), row(cell(paragraph("DoKhan", "{{ vb.pham_vi }}"), width=60.0)))
    second = row(
        cell(*number, when("vb.do_khan", paragraph("CuoiPhan"), stamp), paragraph("CuoiPhan"), width=left),
        cell(place, when("vb.pham_vi", paragraph("TruocKy"), note), paragraph("CuoiPhan"), width=right),
    )
    return _head_table(form, second)


def letterhead_without_number(form: Form) -> str:
    """The head of a paper that has neither number nor date, such as a ballot."""
    return _head_table(form)


def _head_table(form: Form, *more_rows: str) -> str:
    left, right = form.norm.head_columns(form.house)
    organ = [
        when("vb.co_quan_chu_quan", paragraph("CoQuanChuQuan", "{{ vb.co_quan_chu_quan }}")),
        paragraph("CoQuan", "{{ vb.co_quan }}"),
    ]
    if form.norm.organ.rule_drawn:
        organ.append(drawn_rule("vb.ke_co_quan", left))
    if form.norm.heading.star:
        organ.append(paragraph("DauSao", form.norm.heading.star))
    first = row(cell(*organ, width=left), cell(*_heading(form, right), width=right))
    return table("KhungTrang", (left, right), first, *more_rows, caption="Phần đầu văn bản")


def _heading(form: Form, width: float) -> list[str]:
    first, *others = form.norm.heading.lines
    lines = [paragraph("QuocHieu", first)]
    lines += [paragraph("TieuNgu", line) for line in others]
    size = form.size("motto" if others else "heading")
    length = line_width(form.norm.heading.lines[-1], size=size, face="bold")
    return [*lines, rule(width, length, form.norm.rules.weight_pt)]


def drawn_rule(field: str, container: float) -> str:
    """A rule whose length, in millimetres, the document itself knows; centred in `container`."""
    return paragraph("DuongKe", "{{p " + f"{field} | duong_ke({container:g})" + " }}")


def title(form: Form, name: str = "{{ vb.ten_loai }}") -> str:
    """Type name, subject, and the rule (or the dashes) under them."""
    lines = [paragraph("Title", name), paragraph("TrichYeu", "{{ vb.trich_yeu }}")]
    if form.norm.abstract.rule_drawn:
        lines.append(drawn_rule("vb.ke_trich_yeu", form.text_width))
    else:
        lines.append(paragraph("GachNoi", form.norm.abstract.dashes))
    return "".join(lines)


def addressees(form: Form, verb: str = "") -> str:
    """ "Kính gửi: …": one on the same line, several as a list under the colon."""
    word = verb or form.norm.recipients.submit_verb
    return when("vb.kinh_gui_mot", paragraph("KinhGui", word + ": {{ vb.kinh_gui_mot }}")) + when(
        "vb.kinh_gui",
        paragraph("KinhGui", word + ":"),
        each("noi", "vb.kinh_gui", paragraph("KinhGuiDong", "{{ noi }}")),
    )
