"""Tên khác của cơ quan họp: what a body is called in brackets, and words that only look like a body."""

import pytest

from tests.extractors.meetings.told_meetings import held


@pytest.mark.parametrize(
    ("who", "body"),
    [
        ("Công đoàn Tổng công ty Điện lực Hà Gia (EVNHAGIA)", "Công đoàn Tổng công ty Điện lực Hà Gia (EVNHAGIA)"),
        ("Sở Giáo dục và Đào tạo (GDĐT)", "Sở Giáo dục và Đào tạo (GDĐT)"),
        ("Cụm thi đua các tỉnh miền Đông (Cụm số 4)", "Cụm thi đua các tỉnh miền Đông (Cụm số 4)"),
        ("Hội chữ thập đỏ xã Thạnh Hòa (huyện Tân Lập)", "Hội chữ thập đỏ xã Thạnh Hòa"),
        ("Ủy ban MTTQ phường Phú Thạnh (TPHCM)", "Ủy ban MTTQ phường Phú Thạnh"),
        ("Đảng bộ xã Vĩnh Tú (Thoại Sơn)", "Đảng bộ xã Vĩnh Tú"),
        ("HTX nông nghiệp Thành Lộc, thị trấn Đông Hải, huyện Tân Lập", "HTX nông nghiệp Thành Lộc"),
        ("Hợp tác xã Nông nghiệp xã Vĩnh Tú, huyện Tân Lập", "Hợp tác xã Nông nghiệp xã Vĩnh Tú, huyện Tân Lập"),
        ("Cụm thi đua các tỉnh, thành phố miền Đông", "Cụm thi đua các tỉnh, thành phố miền Đông"),
        (
            "Ban đại diện Hội đồng quản trị (HĐQT) Ngân hàng Chính sách xã hội (NHCSXH) tỉnh",
            "Ban đại diện Hội đồng quản trị (HĐQT) Ngân hàng Chính sách xã hội (NHCSXH) tỉnh",
        ),
        ("Hội đồng trường Trường Đại học Đông Hải nhiệm kì 2020 – 2025", "Hội đồng trường Trường Đại học Đông Hải"),
    ],
)
def test_what_else_a_body_is_called_belongs_to_its_name_but_not_where_it_is(who: str, body: str) -> None:
    assert held(f"Ngày 15/3, {who} đã tổ chức Hội nghị sơ kết công tác quý I năm 2026.").body == body


def test_body_that_congresses() -> None:
    found = held("Chiều 15/3, Hội chữ thập đỏ phường Nghi Hải đại hội đại biểu lần thứ VI, nhiệm kỳ 2026 – 2031.")
    assert found.body == "Hội chữ thập đỏ phường Nghi Hải"


def test_staff_is_no_institute() -> None:
    found = held(
        "Trong hội nghị, thầy Lê Văn An đã trình bày báo cáo tổng kết năm học và phương hướng năm học mới.",
        headline="HỘI NGHỊ VIÊN CHỨC, NGƯỜI LAO ĐỘNG NĂM HỌC 2025 – 2026 CỦA TRƯỜNG THCS ĐÔNG HẢI",
    )
    assert found.body == "Trường THCS Đông Hải"


def test_body_of_a_yearly_congress() -> None:
    found = held("Ngày 15/3, Đại hội thường niên Liên đoàn Bơi tỉnh Hà Gia đã thông qua nhân sự mới.")
    assert found.body == "Liên đoàn Bơi tỉnh Hà Gia"


def test_headline_of_a_monthly_meeting_names_who_met() -> None:
    found = held(
        "Chiều 15/3, ông Lê Văn An, Chủ tịch HĐND huyện chủ trì cuộc họp lệ kỳ tháng 3.",
        headline="Thường trực Hội đồng nhân dân huyện Đông Hải họp lệ kỳ tháng 3 năm 2026",
    )
    assert found.body == "Thường trực Hội đồng nhân dân huyện Đông Hải"


def test_body_behind_a_long_aim_and_the_day() -> None:
    found = held(
        "Nhằm đẩy mạnh công tác phối hợp tuyên truyền Đại hội Đoàn tỉnh Hà Gia lần thứ XV, nhiệm kỳ 2022 – 2027, "
        "ngày 3/10 Ban Thường vụ Tỉnh đoàn tổ chức họp báo giới thiệu Đại hội."
    )
    assert found.body == "Ban Thường vụ Tỉnh đoàn"


def test_organising_is_no_group() -> None:
    found = held(
        "Ngày 26/7, tại hội trường xã, hội nghị sơ kết 6 tháng đầu năm 2026 được tổ chức.",
        headline="Tổ chức hội nghị sơ kết 6 tháng đầu năm 2026",
    )
    assert found.body is None


def test_body_by_which_a_meeting_was_held() -> None:
    found = held(
        "Tại hội nghị sơ kết công tác quý I vừa được Sở Y tế tổ chức sáng 15/3, ông Lê Văn An cho biết đã đủ thuốc."
    )
    assert found.body == "Sở Y tế"


def test_review_in_capitals_is_no_office() -> None:
    found = held(
        "Sáng 14/7, các đơn vị đã tổ chức sơ kết công tác thi đua 6 tháng đầu năm.",
        headline="HỘI NGHỊ SƠ KẾT CÔNG TÁC 6 THÁNG ĐẦU NĂM 2026 CỦA CỤM THI ĐUA SỐ 3",
    )
    assert found.body == "Cụm thi đua số 3"


def test_board_that_organises_a_congress_met_itself() -> None:
    found = held("Chiều 15/3, Ban Tổ chức Đại hội đại biểu Hội Nông dân tỉnh lần thứ X họp rà soát công tác chuẩn bị.")
    assert (found.title, found.ordinal) == ("họp rà soát công tác chuẩn bị", None)


def test_committee_that_organises_its_congress_holds_it() -> None:
    found = held("Chiều 15/3, Ủy ban tổ chức Đại hội đại biểu lần thứ X, nhiệm kỳ 2026-2031.")
    assert found.ordinal == 10
