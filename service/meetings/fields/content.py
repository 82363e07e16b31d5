"""Bước ba, Nội dung: what was presented and said, and the programme that was sent before."""

from __future__ import annotations

from service.meetings.fields.parts import Field, Group, Rows, Step

CONTENT = Step(
    "noi-dung",
    "Nội dung",
    (
        Group(
            "Diễn biến",
            (
                Rows(
                    "hoi_nghi.chuong_trinh",
                    (
                        Field("ngay", "day", 3, label="Ngày", hint="15/8/2026", several_days=True),
                        Field("gio", "hours", 3, label="Giờ", hint="7h30 - 8h00"),
                        Field("noi_dung", "long", 9, label="Nội dung", beside=6),
                        Field("nguoi_trinh_bay", "person", 6, hint="Họ và tên - chức vụ"),
                        Field("tai_lieu", "long", 6, label="Báo cáo, tờ trình, dự thảo"),
                        Field("ket_luan", "long", 12, label="Kết luận về nội dung này"),
                    ),
                    "Thêm nội dung",
                    more=(
                        Rows(
                            "y_kien",
                            (
                                Field("nguoi", "person", 4, label="Người phát biểu"),
                                Field("noi_dung", "long", 8, label="Nội dung ý kiến"),
                            ),
                            "Thêm ý kiến", label="Ý kiến phát biểu", one="ý kiến",
                        ),
                    ),
                    label="Nội dung theo diễn biến", one="nội dung", cards=True,
                ),
                Field("hoi_nghi.tai_lieu", "list", 9, label="Tài liệu đã được nghe", hint="Mỗi dòng một tài liệu"),
                Field("hoi_nghi.so_y_kien", "count", 3, label="Số ý kiến phát biểu", hint="Bỏ trống thì tự đếm"),
            ),
        ),
        Group("Biên bản", (Field("bien_ban.khai_mac", "lines"), Field("bien_ban.be_mac", "lines")), folded=True),
        Group(
            "Chương trình gửi trước",
            (
                Rows(
                    "chuong_trinh_hop.muc",
                    (
                        Field("ngay", "day", 3, label="Ngày", several_days=True),
                        Field("gio", "hours", 3, label="Giờ"),
                        Field("noi_dung", "long", 5, label="Nội dung", beside=6),
                        Field("nguoi_thuc_hien", "text", 4, label="Người thực hiện", beside=12),
                    ),
                    "Thêm mục", label="Các mục của chương trình", one="mục",
                ),
            ),
            folded=True,
        ),
    ),
)  # fmt: skip
