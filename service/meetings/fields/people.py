"""Cột của danh sách người: what is asked of everybody who is named in a list."""

from __future__ import annotations

from service.meetings.fields.parts import Field

PEOPLE = (
    Field("ho_ten", "name", 5, label="Họ và tên"),
    Field("chuc_vu", "titles", 4, label="Chức vụ"),
    Field("don_vi", "unit", 3, label="Đơn vị"),
)
