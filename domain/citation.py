"""Viện dẫn: a legal document named in a text (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6).

Written from its facts by rule; a line typed by hand is kept word for word.
"""

from __future__ import annotations

from typing import Annotated, Any

from domain.fields import Day, Text, from_text, key, record


@record
class Citation:
    """A cited document: either the facts, or `verbatim` words that are kept as they are."""

    kind: Annotated[Text | None, key("loai", "Loại văn bản: Luật, Nghị quyết, Quyết định, Điều lệ…")] = None
    symbol: Annotated[Text | None, key("so_ky_hieu", "Số, ký hiệu: 20-NQ/TW, 45/2021/NĐ-CP.")] = None
    date: Annotated[Day | None, key("ngay", "Ngày ban hành.")] = None
    issuer: Annotated[Text | None, key("co_quan", "Cơ quan ban hành.")] = None
    title: Annotated[Text | None, key("trich_yeu", "Trích yếu, hoặc tên luật.")] = None
    unit: Annotated[Text | None, key("dieu_khoan", "Điểm, khoản, Điều được viện dẫn.")] = None
    verbatim: Annotated[Text | None, key("nguyen_van", "Nguyên văn, nếu không tách thành các mục trên.")] = None

    @property
    def is_law(self) -> bool:
        """Laws and ordinances are cited by name and date, without number and issuer."""
        return self.kind in ("Luật", "Bộ luật", "Pháp lệnh")


def read_citation(line: str) -> dict[str, Any]:
    """A line typed whole is kept whole."""
    return {"nguyen_van": line}


CitationField = Annotated[Citation, from_text(read_citation)]
