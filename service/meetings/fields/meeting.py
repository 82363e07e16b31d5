"""Bước một, Cuộc họp: which meeting it is, when and where, and who issues its documents."""

from __future__ import annotations

from service.meetings.fields.parts import Field, Group, Step
from service.organisations.forms import LAYOUTS, PROFILES

MEETING = Step(
    "cuoc-hop",
    "Cuộc họp",
    (
        Group(
            "Tên cuộc họp",
            (
                Field("hoi_nghi.loai", "text", 3),
                Field("hoi_nghi.cua", "unit", 9),
                Field("hoi_nghi.lan_thu", "count", 3),
                Field("hoi_nghi.khoa", "text", 3),
                Field("hoi_nghi.nhiem_ky", "text", 3, hint="2025 - 2030"),
                Field("hoi_nghi.tinh_chat", "text", 3),
            ),
        ),
        Group(
            "Thời gian, địa điểm",
            (
                Field("hoi_nghi.bat_dau", "moment", 6),
                Field("hoi_nghi.ket_thuc", "moment", 6),
                Field("hoi_nghi.dia_diem", "text", 12),
                Field("hoi_nghi.muc_dich", "long", 12, label="Mục đích", hint="Bắt đầu bằng chữ “để”: để sơ kết …"),
                Field("hoi_nghi.don_vi_to_chuc", "unit", 12),
            ),
        ),
        Group(
            "Cơ quan ban hành",
            (
                Field("co_quan.ten", "unit", 8, label="Tên đầy đủ của cơ quan ban hành"),
                Field("co_quan.viet_tat", "text", 4, label="Chữ viết tắt", hint="LMHTX"),
                Field("co_quan.co_quan_chu_quan", "unit", 8, label="Cơ quan chủ quản", hint="Không có thì ghi “không”"),
                Field("co_quan.dia_danh", "text", 4, label="Địa danh"),
                Field("co_quan.ten_ngan", "text", 8, label="Tên ngắn trong lời văn", hint="Liên minh HTX tỉnh"),
                Field("co_quan.don_vi_luu", "text", 4, label="Đơn vị lưu", hint="VP"),
                Field("co_quan.the_thuc", "choice", 6, label="Thể thức", choices=tuple(PROFILES.items())),
                Field("co_quan.bo_cuc", "choice", 6, label="Bố cục nghị quyết", choices=tuple(LAYOUTS.items())),
            ),
            folded=True,
        ),
    ),
)
