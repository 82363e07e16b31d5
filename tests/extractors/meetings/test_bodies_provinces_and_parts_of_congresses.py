"""Ai họp cùng ai, thuộc đâu; phiên của đại hội: bodies with whom they belong to, provinces in brackets or in offices."""
# ruff: noqa: E501 (sentences as they stand in real texts)

import pytest
from told_meetings import held


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        ("Ngày 9/2, tại hội trường, Hội Liên lạc Kiều bào Lam Giang kết hợp cùng Sở Ngoại vụ Lam Giang tổ chức Hội nghị gặp gỡ.", "Hội Liên lạc Kiều bào Lam Giang"),
        ("Ngày 9/2, Trường Đại học Sen (Đại học Quốc gia Sông Mã) tổ chức hội thảo lần thứ hai.", "Trường Đại học Sen (Đại học Quốc gia Sông Mã)"),
        ("Ngày 9/2, Trung tâm Tư vấn Sen (thuộc Hội Luật gia Việt Nam) tổ chức hội thảo lần thứ hai.", "Trung tâm Tư vấn Sen (thuộc Hội Luật gia Việt Nam)"),
        ("Ngày 9/2, Đảng bộ xã Lam Giang (Hội An) tổ chức hội nghị sơ kết quý I.", "Đảng bộ xã Lam Giang"),
        ("Ngày 9/2, trong ngày thứ ba của Đại hội Đảng bộ tỉnh Bà Rịa - Vũng Tàu lần thứ VI, 52 người trong Ban chấp hành ra mắt Đại hội.", "Đảng bộ tỉnh Bà Rịa - Vũng Tàu"),
    ],
)  # fmt: skip
def test_who_held_it_and_of_whom_that_one_is_a_part(lead: str, body: str) -> None:
    assert held(lead).body == body


@pytest.mark.parametrize(
    ("lead", "province"),
    [
        ("Ngày 9/2, UBND thành phố Huế (Thừa Thiên - Huế) tổ chức hội nghị về dự án công viên.", "Thừa Thiên - Huế"),
        ("Ngày 9/2, tại trụ sở, đồng chí Lê Văn An, Phó Chủ tịch UBND tỉnh Lâm Đồng chủ trì hội nghị về năm học mới.", "Lâm Đồng"),
        ("Ngày 9/2, tại trụ sở, đồng chí Lê Văn An, Thứ trưởng Bộ Y tế chủ trì hội nghị về năm học mới.", None),
        ("Ngày 9/2, Cục Thủy lợi tổ chức hội nghị tổng kết, chia sẻ với trạm bơm Hồ Sen (Lâm Đồng).", None),
        ("Ngày 9/2, Công đoàn TP HCM tổ chức hội nghị sơ kết với các phường thuộc khu vực Hồ Sen, tỉnh Lâm Đồng cũ.", None),
        ("Ngày 9/2, Công đoàn phường Hồ Sen (tỉnh Lâm Đồng trước đây) tổ chức hội nghị sơ kết quý I.", None),
        ("Ngày 9/2, Công đoàn tổ chức hội nghị sơ kết với các phường thuộc khu vực Hồ Sen, tỉnh Lâm Đồng.", "Lâm Đồng"),
        ("Ngày 9/2, UBND thành phố Huế (trái ảnh) tổ chức hội nghị về dự án công viên.", "Huế"),
    ],
)  # fmt: skip
def test_the_province_told_with_the_body_or_the_chair(lead: str, province: str | None) -> None:
    assert held(lead).province == province


@pytest.mark.parametrize(
    "lead",
    [
        "Ngày 9/2, Sở Khoa học tổ chức hội thảo lần thứ hai, với đề tài “Nghiên cứu cơ sở để xác định cơ chế bồi lấp các cửa sông”.",
        "Ngày 9/2, Thứ trưởng Lê Văn An chủ trì buổi làm việc với các hội. Ông Trần Văn Ba cho rằng việc tổ chức buổi làm việc này nhằm trao đổi thông tin là rất cần thiết.",
    ],
)
def test_words_in_a_quoted_name_or_an_opinion_are_no_purpose(lead: str) -> None:
    assert held(lead).purpose is None


def test_a_purpose_behind_a_quoted_name_is_one() -> None:
    lead = "Ngày 9/2, Sở Khoa học tổ chức hội thảo “Sông và biển” để tìm giải pháp chống sạt lở bờ sông."
    assert held(lead).purpose == "tìm giải pháp chống sạt lở bờ sông"


def test_a_session_of_a_congress_is_not_the_meeting() -> None:
    lead = (
        "Trong phiên họp thứ năm chiều 12/12, Đại hội Đoàn toàn quốc lần thứ 11 nhiệm kỳ 2027-2032 đã công bố kết quả."
    )
    found = held(lead)
    assert (found.title, found.ordinal) == ("Đại hội Đoàn toàn quốc lần thứ 11 nhiệm kỳ 2027-2032", 11)
    assert held("Trong phiên họp thứ năm chiều 12/12, HĐND tỉnh đã nghe báo cáo về đất đai.").ordinal == 5
