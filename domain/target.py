"""Chỉ tiêu: a counted quantity to be reached, with its unit, period and who answers for it."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BeforeValidator, WithJsonSchema

from domain.deadline import DeadlineField
from domain.fields import Quantity, Text, key, record

Comparator = Literal["=", ">=", "<=", ">", "<", "approx"]

_WORDS: dict[str, Comparator] = {
    "≥": ">=",
    "≤": "<=",
    "ít nhất": ">=",
    "tối thiểu": ">=",
    "trở lên": ">=",
    "không quá": "<=",
    "tối đa": "<=",
    "trên": ">",
    "hơn": ">",
    "dưới": "<",
    "khoảng": "approx",
    "bằng": "=",
}


def _comparator(value: object) -> object:
    return _WORDS.get(value.strip().casefold(), value) if isinstance(value, str) else value


@record
class Target:
    """An indicator with its planned value; `done` is what was reached, in the same unit."""

    indicator: Annotated[Text, key("ten", "Tên chỉ tiêu: điều được đếm hoặc đo.")]
    value: Annotated[Quantity | None, key("gia_tri", "Giá trị phải đạt.")] = None
    value_max: Annotated[Quantity | None, key("gia_tri_den", "Giá trị trên, nếu là khoảng “từ … đến …”.")] = None
    of_total: Annotated[Quantity | None, key("tren_tong", "Tổng số hoặc kế hoạch, như 18 trong “12/18 HTX”.")] = None
    unit: Annotated[Text | None, key("don_vi_tinh", "Đơn vị tính: HTX, %, tỷ đồng.")] = None
    comparator: Annotated[
        Comparator,
        BeforeValidator(_comparator),
        WithJsonSchema({"enum": [*dict.fromkeys((*_WORDS, *_WORDS.values()))]}),
        key("so_sanh", "So sánh: bằng, ít nhất, không quá, trên, dưới hoặc khoảng."),
    ] = "="
    period: Annotated[DeadlineField | None, key("ky", "Kỳ thực hiện: năm 2026, 6 tháng cuối năm.")] = None
    lead: Annotated[Text | None, key("chu_tri", "Đơn vị chịu trách nhiệm.")] = None
    done: Annotated[Quantity | None, key("thuc_hien", "Giá trị đã thực hiện.")] = None
    note: Annotated[Text | None, key("ghi_chu", "Ghi chú.")] = None

    @property
    def completion(self) -> Decimal | None:
        """`done` in per cent of `value`; None when either is unknown or the plan is zero."""
        if self.done is None or not self.value:
            return None
        return self.done * 100 / self.value
