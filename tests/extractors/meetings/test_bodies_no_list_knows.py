"""Cơ quan không có trong danh sách: bodies whose first word no list knows, and verbs that alone tell that one met."""

import pytest

from tests.extractors.meetings.told_meetings import held, told


@pytest.mark.parametrize(
    "body",
    [
        "Chùa Linh Sơn",
        "Hạt Kiểm lâm huyện Đông Hải",
        "Vườn quốc gia Đông Hải",
        "VNPT Hà Gia",
        "Phân hội Văn học thuộc Hội VHNT tỉnh Hà Gia",
        "Lữ đoàn 189",
        "Họ đạo Đông Hải",
        "Tiểu khu 5 thị trấn Đông Hải",
    ],
)
def test_body_behind_day_and_place(body: str) -> None:
    assert held(f"Sáng 15/3, tại hội trường, {body} tổ chức Hội nghị tổng kết công tác năm 2025.").body == body
    assert held(f"Sáng 15/3, {body} tổ chức Hội nghị tổng kết công tác năm 2025.").body == body


@pytest.mark.parametrize(
    "who",
    ["Lê Văn An", "Thượng tọa Thích Minh An", "Hà Nội", "TP. Đông Hải", "Bác sĩ Lê Văn An"],
)
def test_person_or_place_behind_the_place_is_no_body(who: str) -> None:
    found = told(f"Sáng 15/3, tại xã Đông Hải, {who} khai mạc Hội nghị tổng kết công tác năm 2025.")
    assert found is None or found.body is None


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        ("Sáng 15/3, Hội Nhà báo tỉnh gặp mặt kỷ niệm 101 năm Ngày Báo chí.", "Hội Nhà báo tỉnh"),
        ("Sáng 15/3, Tổ đại biểu HĐND tỉnh số 4 tiếp xúc cử tri xã Đông Hải.", "Tổ đại biểu HĐND tỉnh số 4"),
        ("Chiều 15/3, Chi bộ thôn Đoài sinh hoạt thường kỳ tháng 3.", "Chi bộ thôn Đoài"),
        (
            "Ngày 15/3, Câu lạc bộ Hưu trí phường Tây Hồ tổng kết hoạt động năm 2025.",
            "Câu lạc bộ Hưu trí phường Tây Hồ",
        ),
        ("Sáng 15/3, Sở Y tế tổ chức buổi gặp mặt các bác sĩ tiêu biểu.", "Sở Y tế"),
    ],
)
def test_verb_alone_tells_who_met(lead: str, body: str) -> None:
    assert held(lead).body == body
