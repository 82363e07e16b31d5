"""Bước bốn, Biểu quyết: votes on each matter and on the resolution, and secret ballots."""

from __future__ import annotations

from service.meetings.fields.parts import Field, Group, Rows, Step
from service.meetings.fields.people import PEOPLE

_VOTE = (
    Field("tham_gia", "count", 4, label="Tham gia"),
    Field("tan_thanh", "count", 4, label="Tán thành"),
    Field("khong_tan_thanh", "count", 4, label="Không tán thành"),
    Field("y_kien_khac", "count", 4, label="Ý kiến khác"),
    Field("ti_le", "share", 4, label="Tỷ lệ, %"),
    Field("hinh_thuc", "text", 4, label="Hình thức"),
)
VOTES = Step(
    "bieu-quyet",
    "Biểu quyết",
    (
        Group(
            "Biểu quyết từng nội dung",
            (
                Rows(
                    "hoi_nghi.chuong_trinh",
                    tuple(Field(f"bieu_quyet.{one.path}", one.widget, one.width, one.label) for one in _VOTE),
                    "", label="Kết quả từng nội dung", one="nội dung", fixed=True, caption="noi_dung",
                ),
            ),
        ),
        Group(
            "Biểu quyết thông qua nghị quyết",
            tuple(Field(f"nghi_quyet.bieu_quyet.{one.path}", one.widget, one.width, one.label) for one in _VOTE),
        ),
        Group(
            "Bỏ phiếu kín",
            (
                Field("phieu.noi_dung", "long", 9),
                Field("phieu.so_bau", "count", 3),
                Rows("phieu.ung_cu", PEOPLE, "Thêm người", label="Danh sách ứng cử", one="người", paste="person"),
                Field("phieu.cau_hoi", "lines"),
                Rows(
                    "bien_ban_kiem_phieu.ban_kiem_phieu", PEOPLE, "Thêm người",
                    label="Ban kiểm phiếu, trưởng ban ghi đầu", one="người", paste="person",
                ),
                Field("bien_ban_kiem_phieu.gio", "clock", 4, hint="10h40"),
                Field("bien_ban_kiem_phieu.phat_ra", "count", 2, label="Phát ra"),
                Field("bien_ban_kiem_phieu.thu_ve", "count", 2, label="Thu về"),
                Field("bien_ban_kiem_phieu.hop_le", "count", 2, label="Hợp lệ"),
                Field("bien_ban_kiem_phieu.khong_hop_le", "count", 2, label="Không hợp lệ"),
                Rows(
                    "bien_ban_kiem_phieu.ket_qua",
                    (
                        Field("ten", "name", 8, label="Người ứng cử, hoặc nội dung"),
                        Field("so_phieu", "count", 2, label="Số phiếu"),
                        Field("ti_le", "share", 2, label="Tỷ lệ, %"),
                    ),
                    "Thêm kết quả", label="Kết quả kiểm phiếu", one="kết quả",
                ),
                Field("bien_ban_kiem_phieu.ket_luan", "long"),
            ),
            folded=True,
        ),
    ),
)  # fmt: skip
