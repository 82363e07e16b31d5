"""Mẫu Biên bản kiểm phiếu."""

from __future__ import annotations

from templates_docx.parts.body import closing, fact, paragraphs
from templates_docx.parts.foot import two_signatures
from templates_docx.parts.form import Form
from templates_docx.parts.letterhead import letterhead, title
from templates_docx.parts.ooxml import paragraph
from templates_docx.parts.tables import looped_table


def content(form: Form) -> str:
    """Board, numbers of ballots, the result, and the signatures of the board's head and the chair."""
    results = looped_table(
        form.text_width,
        (
            ("TT", "{{ kq.tt }}", 12, "BangGiua"),
            ("Họ và tên, nội dung", "{{ kq.ten }}", 95, "BangChu"),
            ("Số phiếu đồng ý", "{{ kq.so_phieu }}", 36, "BangGiua"),
            ("Tỷ lệ so với số phiếu hợp lệ", "{{ kq.ti_le }}", 28, "BangGiua"),
        ),
        name="kq",
        source="ket_qua",
        caption="Kết quả kiểm phiếu",
    )
    return "".join(
        (
            letterhead(form),
            title(form),
            fact("Thời gian", "{{ thoi_gian }}."),
            fact("Địa điểm", "{{ dia_diem }}."),
            paragraph("Heading1", "1. Ban Kiểm phiếu gồm có:"),
            paragraphs("ban_kiem_phieu"),
            paragraph("Heading1", "2. Số phiếu:"),
            paragraphs("so_phieu"),
            paragraph("Heading1", "3. Kết quả:"),
            paragraph("TruocBang"),
            results,
            closing(),
            two_signatures(form, "TRƯỞNG BAN KIỂM PHIẾU", "{{ truong_ban }}", "CHỦ TỌA", "{{ nguoi_chu_tri }}"),
        )
    )
