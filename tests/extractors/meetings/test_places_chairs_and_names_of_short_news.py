"""Nơi họp là một tỉnh, ai chủ trì cùng ai, tên dừng ở đâu: places, chairs and names as short news tells them, and what is none."""
# ruff: noqa: E501 (sentences as they stand in real texts)

import pytest
from told_meetings import held, told

from domain.extraction import Role


@pytest.mark.parametrize(
    ("where", "venue", "province"),
    [
        ("tại Lâm Đồng", "Lâm Đồng", "Lâm Đồng"),
        ("tại tỉnh Lâm Đồng", "tỉnh Lâm Đồng", "Lâm Đồng"),
        ("tại Bình Sơn, Lâm Đồng", "Bình Sơn, Lâm Đồng", "Lâm Đồng"),
        ("tại huyện Bình Sơn (tỉnh Lâm Đồng)", "huyện Bình Sơn (tỉnh Lâm Đồng)", "Lâm Đồng"),
        ("tại hội trường UBND phường Đông (Bình Sơn, Hà Nội)", "hội trường UBND phường Đông (Bình Sơn, Hà Nội)", None),
        ("tại hội trường UBND phường Đông (Bình Sơn, TP HCM)", "hội trường UBND phường Đông (Bình Sơn, TP HCM)", None),
        ("tại trụ sở Công ty cổ phần Than Lam Giang - TKV", "trụ sở Công ty cổ phần Than Lam Giang - TKV", None),
        ("tại trụ sở Huyện đoàn - UBND huyện", "trụ sở Huyện đoàn", None),
        ("tại phường Đông (ảnh, tin)", "phường Đông", None),
    ],
)  # fmt: skip
def test_a_place_is_told_with_where_it_lies(where: str, venue: str, province: str | None) -> None:
    found = held(f"Ngày 12/4, {where}, Hội Làm vườn Việt Nam tổ chức Hội nghị sơ kết quý I.")
    assert found.venue == venue
    assert province is None or found.province == province


@pytest.mark.parametrize(
    "lead",
    [
        "Ngày 12/4, Hội Làm vườn tổ chức Hội nghị sơ kết quý I. Chủ trì điểm cầu tại Lâm Đồng có ông Lê Văn An.",
        "Ngày 12/4, Hội Làm vườn tổ chức Hội nghị sơ kết các mô hình tại tỉnh ta trong quý I.",
        "Ngày 12/4, Hội Làm vườn tổ chức Hội nghị sơ kết. Các vườn ươm tại Lâm Đồng, Đắk Lắk, Hà Giang được khen.",
    ],
)
def test_a_province_that_followed_or_is_spoken_of_is_no_venue(lead: str) -> None:
    assert held(lead).venue is None


@pytest.mark.parametrize(
    ("told_of", "chair"),
    [
        ("Hội nghị do TS. Lê Minh An - Phó Cục trưởng Cục Thủy lợi và ông Trần Văn Ba - Chuyên gia (Ngân hàng Sen) chủ trì.", Role("Lê Minh An", "Phó Cục trưởng Cục Thủy lợi")),
        ("Chủ trì Hội thảo gồm các đồng chí: GS,TS. Lê Văn An - Giám đốc Học viện Sen; Đồng chí Trần Văn Ba - Trưởng ban.", Role("Lê Văn An", "Giám đốc Học viện Sen")),
        ("Chủ tịch thành phố, ông Lê Văn An chủ trì với sự tham gia của nhiều chuyên gia.", Role("Lê Văn An", "Chủ tịch thành phố")),
        ("Ngày 16/3, UVTW Đảng, Bí thư Tỉnh ủy – Lê Văn An chủ trì buổi làm việc.", Role("Lê Văn An", "UVTW Đảng, Bí thư Tỉnh ủy")),
    ],
)  # fmt: skip
def test_the_first_of_those_who_chaired_with_his_office(told_of: str, chair: Role) -> None:
    assert held(f"Sáng 15/3, Cục Thủy lợi tổ chức hội thảo về tưới tiêu. {told_of}").chair == chair


@pytest.mark.parametrize(
    "told_of",
    [
        "Tham luận do TS. Lê Minh An - Phó Cục trưởng Cục Thủy lợi và ông Trần Văn Ba - Chuyên gia trình bày.",
        "Tại Hội nghị đó, ông Lê Minh An - Phó Cục trưởng và các chuyên gia nghe Ban chủ trì dự án báo cáo.",
        "Thành phần gồm các đồng chí: GS,TS. Lê Văn An - Giám đốc Học viện Sen; Đồng chí Trần Văn Ba - Trưởng ban.",
    ],
)
def test_who_spoke_or_came_with_others_chaired_nothing(told_of: str) -> None:
    assert held(f"Sáng 15/3, Cục Thủy lợi tổ chức hội thảo về tưới tiêu. {told_of}").chair is None


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("Chiều 29/6, Hiệp hội Doanh nghiệp đã tổ chức Hội nghị: “Doanh nghiệp góp ý dự thảo”.", "Hội nghị: “Doanh nghiệp góp ý dự thảo”"),
        ("Chiều 29/6, Khoa Thủy sản tổ chức Hội nghị kiện toàn Ban Chấp hành Hội Cựu sinh viên.", "Hội nghị kiện toàn Ban Chấp hành Hội Cựu sinh viên"),
        ("Chiều 29/6, ông Lê Văn An đã có buổi làm việc với Hội Khoa học thành phố và đi đến thống nhất tài trợ cuộc thi.", "buổi làm việc với Hội Khoa học thành phố"),
        ("Chiều 29/6, Thứ trưởng Lê Văn An chủ trì buổi làm việc với các hội nghề cá cùng sự tham dự của nhiều đơn vị.", "buổi làm việc với các hội nghề cá"),
        ("Chiều 29/6, trong ngày thứ hai của Đại hội Đảng bộ tỉnh Lam Giang lần thứ VI, 52 người vào Ban Chấp hành ra mắt.", "Đại hội Đảng bộ tỉnh Lam Giang lần thứ VI"),
        ("Chiều 29/6, Công ty Nhôm Sen đã tổ chức Hội nghị sơ kết 6 tháng đầu năm 2019\nCác đại biểu tham dự tại hội nghị\n", "Hội nghị sơ kết 6 tháng đầu năm 2019"),
        ("Chiều 29/6, Hội Làm vườn tổ chức Hội nghị tổng kết mô hình, 20 năm hoạt động.", "Hội nghị tổng kết mô hình, 20 năm hoạt động"),
        ("Chiều 29/6, Huyện đoàn tổ chức Hội nghị Đại biểu thanh niên lần thứ 3.", "Hội nghị Đại biểu thanh niên lần thứ 3"),
    ],
)  # fmt: skip
def test_where_the_name_of_a_meeting_ends(lead: str, title: str) -> None:
    assert held(lead).title == title


def test_a_house_for_conferences_is_no_meeting() -> None:
    lead = (
        "Sáng 24/4, tại Trung tâm Hội nghị tỉnh diễn ra Giải việt dã Công đoàn năm 2031, thu hút nhiều vận động viên."
    )
    text = "\n\nGiải gồm 4 nội dung nam và nữ.\n"
    found = told(lead + text)
    assert found is None or found.title is None
    held_there = "Sáng 24/4, tại Trung tâm Hội nghị tỉnh, Công đoàn tổ chức hội nghị tổng kết phong trào."
    assert held(held_there).title == "hội nghị tổng kết phong trào"
