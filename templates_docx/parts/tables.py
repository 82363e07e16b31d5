"""Bảng: targets, tasks and programmes as ruled tables; the first row is repeated on every page."""

from __future__ import annotations

from templates_docx.parts.form import Form
from templates_docx.parts.ooxml import cell, paragraph, row, row_tag, table

Column = tuple[str, str, float, str]  # heading, text with its field, share of the width, style of the cell


def looped_table(width: float, columns: tuple[Column, ...], *, name: str, source: str, caption: str) -> str:
    """A table with one row for every `name` of `source`; shares are scaled to `width` millimetres."""
    total = sum(share for _, _, share, _ in columns)
    widths = tuple(width * share / total for _, _, share, _ in columns)
    placed = tuple(zip(columns, widths, strict=True))
    titles = (cell(paragraph("BangDau", title), width=w, align="center") for (title, _, _, _), w in placed)
    fields = (cell(paragraph(style, field), width=w, align="center") for (_, field, _, style), w in placed)
    head, body = row(*titles, header=True), row(*fields)
    count = len(columns)
    loop = row_tag(f"for {name} in {source}", count) + body + row_tag("endfor", count)
    return table("BangKe", widths, head, loop, caption=caption)


def target_table(form: Form, source: str, *, width: float | None = None, results: bool = False) -> str:
    """Targets: indicator, unit, plan, period, lead; with what was done and its share of the plan if asked."""
    last: tuple[Column, ...] = (
        (("Thực hiện", "{{ ct.thuc_hien }}", 22, "BangGiua"), ("Đạt", "{{ ct.dat }}", 18, "BangGiua"))
        if results
        else (("Thời gian", "{{ ct.ky }}", 28, "BangGiua"), ("Chủ trì", "{{ ct.chu_tri }}", 34, "BangChu"))
    )
    columns: tuple[Column, ...] = (
        ("TT", "{{ ct.tt }}", 10, "BangGiua"),
        ("Chỉ tiêu", "{{ ct.ten }}", 58, "BangChu"),
        ("Đơn vị tính", "{{ ct.don_vi_tinh }}", 22, "BangGiua"),
        ("Kế hoạch", "{{ ct.gia_tri }}", 22, "BangGiua"),
        *last,
    )
    return looped_table(width or form.text_width, columns, name="ct", source=source, caption="Bảng chỉ tiêu")


def task_table(form: Form, source: str) -> str:
    """Tasks: what, who leads, with whom, until when."""
    return looped_table(
        form.text_width,
        (
            ("TT", "{{ nv.tt }}", 12, "BangGiua"),
            ("Nội dung công việc", "{{ nv.noi_dung }}", 66, "BangChu"),
            ("Chủ trì", "{{ nv.chu_tri }}", 30, "BangChu"),
            ("Phối hợp", "{{ nv.phoi_hop }}", 32, "BangChu"),
            ("Thời hạn", "{{ nv.thoi_han }}", 27, "BangGiua"),
        ),
        name="nv",
        source=source,
        caption="Bảng phân công nhiệm vụ",
    )
