"""Nơi được nhắc và nơi họp: streets and capitals, matters of a meeting, names that only look like a body's."""
# ruff: noqa: E501 (sentences as they stand in real texts)

import pytest
from told_meetings import held


@pytest.mark.parametrize(
    ("lead", "venue"),
    [
        ("Sáng 15/3, tại thủ đô Hà Nội, Hội Làm vườn Việt Nam tổ chức Hội nghị tổng kết năm 2025.", "thủ đô Hà Nội"),
        ("Sáng 15/3, tại Nhà khách Sen, 27A Trần Hưng Đạo, Hà Nội, Hội Làm vườn tổ chức Hội nghị tổng kết.", "Nhà khách Sen, 27A Trần Hưng Đạo, Hà Nội"),
        ("Sáng 15/3, tại Nhà khách Sen, Hà Nội tổ chức Hội nghị tổng kết phong trào cải tạo vườn tạp.", "Nhà khách Sen"),
        ("Sáng 15/3, Công ty CP Nhựa Sen tổ chức ĐHĐCĐ thường niên 2026 tại Khách sạn Sen, quận 1, TP.HCM.", "Khách sạn Sen, quận 1, TP.HCM"),
        ("Sáng 15/3, UBND huyện Bình Sơn có buổi làm việc tại xã Đông Hải về xây dựng nông thôn mới.", "xã Đông Hải"),
        ("Sáng 15/3, tại Chi cục Bảo vệ thực vật tỉnh, Sở Nông nghiệp tổ chức hội nghị giao ban.", "Chi cục Bảo vệ thực vật tỉnh"),
        ("Sáng 15/3, Đoàn công tác của Bộ Y tế đã đến tỉnh Lam Giang, tại xã Đông Hải và chủ trì hội nghị giao ban.", "xã Đông Hải"),
        ("Sáng 15/3, tại Văn phòng Ban Trị sự huyện Đông Hải - chùa Viên Âm khai mạc Hội nghị tổng kết năm 2025.", "Văn phòng Ban Trị sự huyện Đông Hải - chùa Viên Âm"),
    ],
)  # fmt: skip
def test_where_they_met(lead: str, venue: str) -> None:
    assert held(lead).venue == venue


@pytest.mark.parametrize(
    "lead",
    [
        "Sáng 15/3, Sở Xây dựng tổ chức hội nghị về quản lý trật tự xây dựng tại quận Đông và huyện Bình Sơn.",
        "Sáng 15/3, Sở Y tế tổ chức họp báo về vụ ngộ độc xảy ra tại Trường Tiểu học Sen.",
        "Sáng 15/3, Ban Quản lý dự án tổ chức hội nghị đối thoại với các hộ dân bị thu hồi đất tại xã Đông Hải.",
        "Sáng 15/3, Trung tâm Xúc tiến có buổi làm việc với Hiệp hội Doanh nghiệp Nhật Bản tại Thành phố Hồ Chí Minh (SCCH) về đầu tư.",
        "Sáng 15/3, Hội Phụ nữ tỉnh tổ chức hội nghị báo cáo kết quả Đại hội toàn quốc. Theo đó, Đại hội diễn ra tại thủ đô Hà Nội với 959 đại biểu.",
    ],
)
def test_a_place_of_the_matter_is_no_venue(lead: str) -> None:
    assert held(lead).venue is None


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        ("Sáng 15/3, đại diện Đại sứ quán Nhật Bản tại Việt Nam đã có buổi làm việc với lãnh đạo tỉnh Lam Giang.", "Đại sứ quán Nhật Bản tại Việt Nam"),
        ("Sáng 15/3, Đại hội đồng cổ đông thường niên năm 2026 của Ngân hàng Sen Việt (SVB) đã thông qua kế hoạch lợi nhuận.", "Ngân hàng Sen Việt (SVB)"),
        ("Sáng 15/3, Công ty CP Nhựa Sen (mã CK: SEN) tổ chức ĐHĐCĐ thường niên 2026 tại hội trường công ty.", "Công ty CP Nhựa Sen (mã CK: SEN)"),
        ("Sáng 15/3, dưới sự chủ trì của Phó Chủ tịch UBND thành phố Lê Văn An, UBND TP Sen họp báo công bố Lễ hội Hoa.", "UBND TP Sen"),
    ],
)  # fmt: skip
def test_who_met_where_a_name_only_looks_like_a_body(lead: str, body: str) -> None:
    assert held(lead).body == body


def test_a_working_visit_keeps_its_word() -> None:
    found = held("Sáng 15/3, UBND huyện Bình Sơn có buổi làm việc tại xã Đông Hải về xây dựng nông thôn mới.")
    assert found.title == "buổi làm việc"
