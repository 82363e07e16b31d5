"""Bước hai, Thành phần: who chaired, who came, who stayed away."""

from __future__ import annotations

from service.meetings.fields.parts import Field, Group, Rows, Step
from service.meetings.fields.people import PEOPLE

ATTENDANCE = Step(
    "thanh-phan",
    "Thành phần",
    (
        Group(
            "Chủ trì, thư ký",
            (
                Field("hoi_nghi.chu_tri", "person", 6, hint="Họ và tên - chức vụ"),
                Field("hoi_nghi.thu_ky", "person", 6, hint="Họ và tên - chức vụ"),
                Rows("hoi_nghi.dong_chu_tri", PEOPLE, "Thêm người", label="Cùng chủ trì", one="người", paste="person"),
            ),
        ),
        Group(
            "Số lượng",
            (
                Field("hoi_nghi.thanh_phan.trieu_tap", "count", 3, label="Được triệu tập"),
                Field("hoi_nghi.thanh_phan.co_mat", "count", 3, label="Có mặt"),
                Field("hoi_nghi.thanh_phan.vang_mat", "count", 3, label="Vắng mặt"),
                Field("hoi_nghi.thanh_phan.goi_la", "text", 3, label="Cách gọi thành viên", hint="Ủy viên, đại biểu"),
            ),
        ),
        Group(
            "Danh sách",
            (
                Rows(
                    "hoi_nghi.thanh_phan.thanh_vien", PEOPLE, "Thêm người",
                    label="Thành viên dự họp", one="người", paste="person",
                ),
                Rows(
                    "hoi_nghi.thanh_phan.khach_moi", PEOPLE, "Thêm người",
                    label="Khách mời, theo thứ tự giới thiệu", one="người", paste="person",
                ),
                Rows(
                    "hoi_nghi.thanh_phan.vang",
                    (
                        Field("ho_ten", "name", 4, label="Họ và tên"),
                        Field("chuc_vu", "titles", 3, label="Chức vụ"),
                        Field("ly_do", "text", 3, label="Lý do vắng"),
                        Field("co_phep", "yes_no", 2, label="Có phép", choices=(("có", "có"), ("không", "không"))),
                    ),
                    "Thêm người", label="Người vắng mặt", one="người", paste="person",
                ),
            ),
        ),
    ),
)  # fmt: skip
