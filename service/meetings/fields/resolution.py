"""Bước sáu, Nghị quyết: what it stands on, what it decides, who signs it and who receives it."""

from __future__ import annotations

from service.meetings.fields.parts import Field, Group, Rows, Step

_CITED = Rows(
    "can_cu",
    (Field("nguyen_van", "long", 12, label="Ghi cả dòng, không ghi chữ “Căn cứ”"),),
    "Thêm căn cứ",
    more=(
        Field("loai", "text", 3, label="Loại văn bản"),
        Field("so_ky_hieu", "text", 3, label="Số, ký hiệu"),
        Field("ngay", "day", 3, label="Ngày ban hành"),
        Field("co_quan", "text", 3, label="Cơ quan ban hành"),
        Field("trich_yeu", "text", 9, label="Trích yếu, hoặc tên luật"),
        Field("dieu_khoan", "text", 3, label="Điểm, khoản, Điều"),
    ),
    label="Căn cứ",
    one="căn cứ",
)
_URGENCY = (("HỎA TỐC", "Hỏa tốc"), ("THƯỢNG KHẨN", "Thượng khẩn"), ("KHẨN", "Khẩn"))
RESOLUTION = Step(
    "nghi-quyet",
    "Nghị quyết",
    (
        Group(
            "Mở đầu",
            (
                Field("nghi_quyet.trich_yeu", "long"),
                Field("nghi_quyet.tham_quyen", "unit", 6),
                Field("nghi_quyet.theo_de_nghi", "unit", 6, label="Theo đề nghị của"),
                _CITED,
            ),
        ),
        Group(
            "Quyết nghị",
            (
                Field("nghi_quyet.thong_qua", "list", label="Nội dung được thông qua", hint="Mỗi dòng một nội dung"),
                Field("nghi_quyet.thong_nhat", "long", label="Câu thống nhất về phương hướng, nhiệm vụ"),
                Field("nghi_quyet.nhan_su", "lines", label="Tổ chức, cán bộ", hint="Mỗi dòng một đoạn"),
                Field("nghi_quyet.hieu_luc", "text"),
            ),
        ),
        Group(
            "Ký, nơi nhận",
            (
                Field("nghi_quyet.nguoi_ky.quyen_han", "lines", 4, label="Quyền hạn ký", hint="TM. Ban Chấp hành"),
                Field("nghi_quyet.nguoi_ky.chuc_vu", "text", 4, label="Chức vụ người ký"),
                Field("nghi_quyet.nguoi_ky.ho_ten", "name", 4, label="Họ và tên người ký"),
                Field("nghi_quyet.noi_nhan", "list", 8, hint="Mỗi dòng một nơi; dòng “Lưu” được ghi tự động"),
                Field("nghi_quyet.luu", "text", 4, label="Đơn vị lưu", hint="VP, TCCB"),
                Field("nghi_quyet.do_khan", "choice", 4, label="Độ khẩn", choices=_URGENCY),
                Field("nghi_quyet.nguoi_soan", "text", 4),
                Field("nghi_quyet.so_ban", "count", 4),
            ),
        ),
    ),
)
