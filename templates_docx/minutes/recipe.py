"""Mẫu Biên bản hội nghị."""

from __future__ import annotations

from templates_docx.parts.body import closing, fact, paragraphs, sections
from templates_docx.parts.foot import two_signatures
from templates_docx.parts.form import Form
from templates_docx.parts.letterhead import letterhead, title
from templates_docx.parts.ooxml import each, paragraph, when


def content(form: Form) -> str:
    """Start, place, attendance, chair, secretary, course, end; secretary and chair sign."""

    return "".join(
        (
            letterhead(form, dated="ghi_dia_danh"),
            title(form),
            fact("Thời gian bắt đầu", "{{ bat_dau }}."),
            fact("Địa điểm", "{{ dia_diem }}."),
            fact("Thành phần tham dự", ""),
            paragraphs("thanh_phan"),
            fact("Chủ trì", "{{ chu_tri }}."),
            fact("Thư ký", "{{ thu_ky }}."),
            paragraph("Heading1", "{{ noi_dung }}:"),
            paragraphs("khai_mac"),
            sections(form, heading="Heading2"),
            when("thong_qua", each("dong", "thong_qua", paragraph("BodyText", "{{ dong }}"))),
            paragraphs("be_mac"),
            closing(),
            two_signatures(form, "THƯ KÝ", "{{ ten_thu_ky }}", "CHỦ TỌA", "{{ ten_chu_tri }}"),
        )
    )
