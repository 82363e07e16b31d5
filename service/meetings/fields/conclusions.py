"""Bước năm, Kết luận, nhiệm vụ: the parts of a resolution with their tasks and targets, and the conclusions."""

from __future__ import annotations

from service.meetings.fields.parts import Field, Group, Rows, Step

_COMPARE = (
    ("", "bằng"), (">=", "ít nhất"), ("<=", "không quá"), (">", "trên"), ("<", "dưới"), ("approx", "khoảng"),
)  # fmt: skip
_TARGETS = Rows(
    "chi_tieu",
    (
        Field("ten", "text", 12, label="Chỉ tiêu"),
        Field("so_sanh", "choice", 3, label="So sánh", choices=_COMPARE),
        Field("gia_tri", "quantity", 3, label="Giá trị"),
        Field("don_vi_tinh", "text", 3, label="Đơn vị tính"),
        Field("ky", "period", 3, label="Kỳ thực hiện"),
    ),
    "Thêm chỉ tiêu",
    more=(
        Field("gia_tri_den", "quantity", 3, label="Đến giá trị (nếu là khoảng)"),
        Field("tren_tong", "quantity", 3, label="Trên tổng số"),
        Field("chu_tri", "unit", 3, label="Đơn vị chịu trách nhiệm"),
        Field("thuc_hien", "quantity", 3, label="Đã thực hiện"),
        Field("ghi_chu", "text", 12, label="Ghi chú"),
    ),
    label="Chỉ tiêu",
    one="chỉ tiêu",
)


_TASK = (
    Field("noi_dung", "long", 12, label="Nội dung công việc"),
    Field("chu_tri", "unit", 5, label="Chủ trì"),
    Field("phoi_hop", "units", 7, label="Phối hợp", hint="Đơn vị A; đơn vị B"),
    Field("thoi_han", "period", 12, label="Thời hạn"),
)
_MORE_OF_TASK = (
    Field("trinh", "units", 6, label="Trình, báo cáo cơ quan"),
    Field("dia_ban", "units", 6, label="Địa bàn"),
)


def _tasks(path: str, label: str) -> Rows:
    inner = Rows("viec", _TASK, "Thêm việc cụ thể", label="Việc cụ thể", one="việc")
    return Rows(path, _TASK, "Thêm nhiệm vụ", (*_MORE_OF_TASK, inner, _TARGETS), label=label, one="nhiệm vụ")


CONCLUSIONS = Step(
    "ket-luan",
    "Kết luận, nhiệm vụ",
    (
        Group("Đánh giá", (Field("nghi_quyet.danh_gia", "lines", hint="Mỗi dòng một đoạn"),)),
        Group(
            "Nhiệm vụ, chỉ tiêu",
            (
                Rows(
                    "nghi_quyet.phan",
                    (
                        Field("tieu_de", "text", 12, label="Tiêu đề của phần"),
                        Field("loi_dan", "lines", 12, label="Lời dẫn, các đoạn văn", hint="Mỗi dòng một đoạn"),
                    ),
                    "Thêm phần",
                    more=(_tasks("nhiem_vu", "Nhiệm vụ, giải pháp"), _TARGETS),
                    label="Các phần của nghị quyết", one="phần", cards=True,
                ),
            ),
        ),
        Group("Giao tổ chức thực hiện", (_tasks("nghi_quyet.giao", "Giao ai, việc gì"),)),
        Group(
            "Thông báo kết luận",
            (
                Field("thong_bao_ket_luan.nguoi_ket_luan", "person", 6),
                Field("thong_bao_ket_luan.don_vi_thong_bao", "unit", 6),
                Field("thong_bao_ket_luan.danh_gia", "lines"),
                Field("thong_bao_ket_luan.to_chuc_thuc_hien", "lines"),
            ),
            folded=True,
        ),
    ),
)  # fmt: skip
