"""Cuộc họp ở huyện, cụm thi đua và trường: who met, who chaired, where and when, as the smaller sites tell it."""
# ruff: noqa: E501 (sentences of news read better unbroken)

from datetime import date

import pytest

from tests.extractors.meetings.told_meetings import held, told


@pytest.mark.parametrize(
    ("lead", "name", "role"),
    [
        (
            "Hội nghị do Ban Dân vận Tỉnh ủy tổ chức sáng 12/3, với sự chủ trì của đồng chí Lê Thị Hoa, Trưởng Ban Dân vận Tỉnh ủy.",
            "Lê Thị Hoa",
            "Trưởng Ban Dân vận Tỉnh ủy",
        ),
        (
            "Sáng 12/3, HĐND huyện Sông Mã khai mạc kỳ họp thứ 8. Đồng chí Trần Văn Nam, Bí thư Huyện ủy, Chủ tịch HĐND huyện"
            " cùng lãnh đạo Thường trực HĐND huyện chủ trì kỳ họp.",
            "Trần Văn Nam",
            "Bí thư Huyện ủy, Chủ tịch HĐND huyện",
        ),
        (
            "Sáng 12/3, Phòng Giáo dục huyện tổ chức hội nghị giao ban. Đồng chí Vũ Thị Hạnh - Trưởng phòng trực tiếp điều hành tại hội nghị.",
            "Vũ Thị Hạnh",
            "Trưởng phòng",
        ),
    ],
)
def test_chair(lead: str, name: str, role: str) -> None:
    chair = held(lead).chair
    assert chair is not None
    assert (chair.name, chair.role) == (name, role)


def test_whose_visit_is_to_be_told_of_does_not_chair() -> None:
    found = held(
        "Sáng 12/3, Ban Tuyên giáo Huyện ủy tổ chức hội nghị báo cáo viên tháng 3. Các báo cáo viên cần tuyên truyền chuyến thăm"
        " của Chủ tịch Quốc hội Lê Văn An tới nước bạn; thăm và làm việc với nghị viện."
    )
    assert found.chair is None


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        (
            "Chiều 5/3, Đoàn khảo sát của Ban Nội chính Tỉnh ủy do đồng chí Lê Văn An dẫn đầu đã làm việc với Thường trực Huyện ủy Sông Mã.",
            None,  # a person led it
        ),
        (
            "Chiều 5/3, HTX Sông Mã của chị Lê Thị Hoa tổ chức đại hội thành viên thường niên năm 2026.",
            "HTX Sông Mã",
        ),
        (
            "Sáng 5/3, tiểu ban Văn kiện chuẩn bị Đại hội XX của Hội tổ chức phiên họp lần thứ hai để góp ý báo cáo.",
            "tiểu ban Văn kiện chuẩn bị Đại hội XX của Hội",
        ),
    ],
)
def test_body(lead: str, body: str) -> None:
    assert held(lead).body == body


def test_meeting_behind_a_body_that_prepares_a_congress_is_held() -> None:
    found = held(
        "Sáng 5/3, tiểu ban Văn kiện chuẩn bị Đại hội XX của Hội tổ chức phiên họp lần thứ hai để góp ý báo cáo."
    )
    assert (found.title, found.ordinal) == ("phiên họp lần thứ hai", 2)


def test_meeting_that_is_prepared_is_not_held() -> None:
    found = told(
        "Sáng 5/3, UBND huyện họp chuẩn bị nội dung trình Kỳ họp thứ 7 HĐND huyện; Chủ tịch UBND huyện Lê Văn An chủ trì."
    )
    assert found is None or found.ordinal is None


@pytest.mark.parametrize(
    ("lead", "ordinal", "khoa"),
    [
        ("Ngày 5/3, HĐND huyện Sông Mã tổ chức kỳ họp bất thường thứ 4, khóa 18.", 4, "18"),
        ("Ngày 5/3, Uỷ ban MTTQ TP. Sông An tổ chức Đại hội MTTQ Việt Nam TP. Sông An lần thứ XI.", 11, None),
        ("Sáng 5/3, Hội nghị lần thứ 10 Ban Chấp hành Trung ương Đảng khóa 12 khai mạc tại Hà Nội.", 10, "12"),
        (
            "Sáng 5/3, Huyện ủy tổ chức Hội nghị tổng kết 5 năm thực hiện Nghị quyết số 13-NQ/TW, Hội nghị lần thứ 5 Ban Chấp hành Trung ương Đảng khóa IX.",
            None,
            None,
        ),
    ],
)
def test_number_and_khoa(lead: str, ordinal: int | None, khoa: str | None) -> None:
    found = held(lead)
    assert (found.ordinal, found.khoa) == (ordinal, khoa)


@pytest.mark.parametrize(
    ("lead", "venue"),
    [
        (
            "Sáng 5/3, tại thị trấn Mường La đã long trọng tổ chức Đại hội Hội Người cao tuổi lần thứ V.",
            "thị trấn Mường La",
        ),
        ("Hội nghị do Huyện ủy Sông Mã tổ chức tại xã Chiềng An vào ngày 5/3 với nhiều nội dung.", "xã Chiềng An"),
        ("Sáng 5/3, Hội đồng hương xã Chiềng An tại thị trấn Mường La đã tổ chức Hội nghị khuyến học năm 2026.", None),
    ],
)
def test_venue(lead: str, venue: str | None) -> None:
    assert held(lead).venue == venue


def test_review_told_by_its_verb_alone() -> None:
    found = held(
        "Tại huyện Sông Mã, Cụm thi đua số 3 vừa tổng kết công tác thi đua năm 2025 và triển khai nhiệm vụ năm 2026."
    )
    assert found.title == "tổng kết công tác thi đua năm 2025 và triển khai nhiệm vụ năm 2026"


def test_review_that_names_the_meeting_is_not_cut_from_it() -> None:
    found = held("Sáng 5/3, Cụm thi đua số 3 tổ chức Hội nghị tổng kết công tác thi đua năm 2025.")
    assert found.title == "Hội nghị tổng kết công tác thi đua năm 2025"


def test_headline_tells_of_a_review_where_the_lead_is_lost() -> None:
    text = (
        "Công tác hội năm qua được duy trì, phát triển và đạt nhiều kết quả ở tất cả các cơ sở trong huyện, góp phần giảm nghèo."
        " Hội viên đã góp ngày công làm đường, dựng nhà và giúp nhau vốn, giống để sản xuất."
        "\n\nĐến dự và phát biểu tại hội nghị, đồng chí Lê Văn An ghi nhận những kết quả đó."
    )
    found = told(text, headline="Hội Nông dân huyện Sông Mã tổng kết công tác hội năm 2025")
    assert found is not None
    assert found.body == "Hội Nông dân huyện Sông Mã"


@pytest.mark.parametrize(
    ("lead", "posted", "day"),
    [
        (
            "Sáng 27/6, Huyện ủy Sông Mã tổ chức hội nghị nghiệm thu đề tài.",
            "thứ sáu, 28 06 2019 15:59",
            date(2019, 6, 27),
        ),
        (
            "Thực hiện Kế hoạch số: 17 KH/ĐU, ngày 14 tháng 01 năm 2020 của Đảng ủy về việc tổ chức đại hội. Ngày 5/3/2020, Chi bộ"
            " trường tổ chức Đại hội nhiệm kỳ 2020-2022.",
            "",
            date(2020, 3, 5),
        ),
    ],
)
def test_day(lead: str, posted: str, day: date) -> None:
    assert held(lead, posted=posted).start == day
