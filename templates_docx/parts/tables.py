"""Bảng: targets, tasks and programmes as ruled tables; the first row is repeated on every page."""

from __future__ import annotations

from templates_docx.parts.form import Form
from templates_docx.parts.ooxml import cell, paragraph, row, row_tag, table, tag

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


_PLANNED: tuple[Column, ...] = (
    ("TT", "{{ ct.tt }}", 10, "BangGiua"),
    ("Chỉ tiêu", "{{ ct.ten }}", 58, "BangChu"),
    ("Đơn vị tính", "{{ ct.don_vi_tinh }}", 22, "BangGiua"),
    ("Kế hoạch", "{{ ct.gia_tri }}", 22, "BangGiua"),
    ("Thời gian", "{{ ct.ky }}", 28, "BangGiua"),
    ("Chủ trì", "{{ ct.chu_tri }}", 34, "BangChu"),
)
_WITH_RESULTS: tuple[Column, ...] = (
    ("TT", "{{ ct.tt }}", 9, "BangGiua"),
    ("Chỉ tiêu", "{{ ct.ten }}", 42, "BangChu"),
    ("Đơn vị tính", "{{ ct.don_vi_tinh }}", 18, "BangGiua"),
    ("Kế hoạch", "{{ ct.gia_tri }}", 18, "BangGiua"),
    ("Thực hiện", "{{ ct.thuc_hien }}", 18, "BangGiua"),
    ("Đạt", "{{ ct.dat }}", 17, "BangGiua"),
    ("Thời gian", "{{ ct.ky }}", 22, "BangGiua"),
    ("Chủ trì", "{{ ct.chu_tri }}", 24, "BangChu"),
)


def target_tables(form: Form, field: str, *, width: float | None = None) -> str:
    """The table of a view's `BangChiTieu`: with two more columns where there are results to show."""
    made = [
        looped_table(width or form.text_width, columns, name="ct", source=f"{field}.dong", caption="Bảng chỉ tiêu")
        for columns in (_WITH_RESULTS, _PLANNED)
    ]
    return tag(f"if {field}.co_ket_qua") + made[0] + tag("else") + made[1] + tag("endif")


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
