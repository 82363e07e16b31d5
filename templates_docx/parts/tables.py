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


_FIRST: tuple[Column, ...] = (
    ("TT", "{{ ct.tt }}", 12, "BangGiua"),
    ("Chỉ tiêu", "{{ ct.ten }}", 58, "BangChu"),
    ("Đơn vị tính", "{{ ct.don_vi_tinh }}", 22, "BangGiua"),
    ("Kế hoạch", "{{ ct.gia_tri }}", 22, "BangGiua"),
)
_RESULTS: tuple[Column, ...] = (
    ("Thực hiện", "{{ ct.thuc_hien }}", 21, "BangGiua"),
    ("Tỷ lệ thực hiện", "{{ ct.dat }}", 20, "BangGiua"),
)
_CHARGED: tuple[Column, ...] = (
    ("Thời gian", "{{ ct.ky }}", 27, "BangGiua"),
    ("Chủ trì", "{{ ct.chu_tri }}", 30, "BangChu"),
)
# Condition of the view's `BangChiTieu` → the columns that have something to show.
_VARIANTS: tuple[tuple[str, tuple[Column, ...]], ...] = (
    ("if {0}.co_ket_qua and {0}.co_phan_cong", (*_FIRST, *_RESULTS, *_CHARGED)),
    ("elif {0}.co_ket_qua", (*_FIRST, *_RESULTS)),
    ("elif {0}.co_phan_cong", (*_FIRST, *_CHARGED)),
    ("else", _FIRST),
)


def target_tables(form: Form, field: str, *, width: float | None = None) -> str:
    """The table of a view's `BangChiTieu`, without the columns that no row fills."""
    made = "".join(
        tag(condition.format(field))
        + looped_table(width or form.text_width, columns, name="ct", source=f"{field}.dong", caption="Bảng chỉ tiêu")
        for condition, columns in _VARIANTS
    )
    return made + tag("endif")


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
