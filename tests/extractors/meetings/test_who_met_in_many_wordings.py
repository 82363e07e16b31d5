"""Ai họp, ai chủ trì, kể theo nhiều cách: bodies, chairs and secretaries, and who is none of them."""
# ruff: noqa: E501 (sentences as they stand in real texts)

import pytest
from told_meetings import held

from domain.extraction import Role
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean


@pytest.mark.parametrize(
    ("headline", "lead", "body"),
    [
        (
            "Thường trực HĐND tỉnh họp phiên thứ 32",
            "Phiên họp thứ 32 của Thường trực HĐND tỉnh Hà Gia diễn ra chiều 15/3/2026.",
            "Thường trực HĐND tỉnh Hà Gia",
        ),
        (
            "Chi bộ Trường Tiểu học Đông Hải tổ chức đại hội",
            "Sáng 15/3/2026, Đại hội Chi bộ nhiệm kỳ 2025 - 2027 đã diễn ra thành công.",
            "Chi bộ Trường Tiểu học Đông Hải",
        ),
    ],
)
def test_body_is_told_more_fully_by_lead_or_headline(headline: str, lead: str, body: str) -> None:
    assert held(lead, headline=headline).body == body


@pytest.mark.parametrize(
    ("lead", "chair"),
    [
        (
            "Ngày 15/3/2026, đồng chí Lê Văn An, Phó Chủ tịch UBND tỉnh cùng đoàn công tác đã có buổi làm việc với xã Đông Hải.",
            Role("Lê Văn An", "Phó Chủ tịch UBND tỉnh"),
        ),
        (
            "Ngày 15/3/2026, Đoàn giám sát của HĐND huyện do đồng chí Lê Văn An, Phó Chủ tịch HĐND huyện làm trưởng đoàn đã có buổi làm việc với xã Đông Hải.",
            Role("Lê Văn An", "Phó Chủ tịch HĐND huyện"),
        ),
        (
            "Đồng chí Lê Văn An, Phó Chủ tịch UBND tỉnh vừa chủ trì cuộc họp về giải ngân vốn đầu tư công.",
            Role("Lê Văn An", "Phó Chủ tịch UBND tỉnh"),
        ),
        ("Ngày 15/3/2026, UBND xã tổ chức hội nghị, đồng chí Lê Văn An, Phó Chủ tịch UBND tỉnh dự và phát biểu.", None),
    ],
)
def test_who_leads_a_visit_or_has_just_presided_is_its_chair(lead: str, chair: Role | None) -> None:
    assert held(lead).chair == chair


@pytest.mark.parametrize(
    ("counted", "present"),
    [
        ("Tham gia buổi sinh hoạt có 35 đoàn viên thanh niên.", 35),
        ("Hội nghị có sự tham gia của 312 chủ sở hữu căn hộ.", 312),
        ("Tham dự hội nghị có đồng chí Lê Thị An; 45 đồng chí là cán bộ các phường.", 45),
        ("Hội nghị có sự tham gia của 12 đơn vị trong huyện.", None),
    ],
)
def test_people_who_came_are_counted_but_not_units(counted: str, present: int | None) -> None:
    found = held(f"Ngày 15/3/2026, Đoàn xã Đông Hải tổ chức hội nghị sơ kết công tác quý I. {counted}")
    assert (found.attendance or {}).get("present") == present


def test_secretary_may_be_told_behind_the_name_only() -> None:
    text = (
        "CÔNG TY CỔ PHẦN AN BÌNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "BIÊN BẢN HỌP HỘI ĐỒNG QUẢN TRỊ\nHôm nay, ngày 15/3/2026, Hội đồng quản trị đã họp, gồm:\n"
        "- Ông Vũ Đình Lâm: Chủ tịch HĐQT - Chủ tọa\n- Bà Đỗ Thu Trang: Thư ký\n"
        "3. Các thành viên Hội đồng: 4/5, vắng 01.\nCuộc họp thông qua kế hoạch năm 2026.\n"
    )
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.secretary == Role("Đỗ Thu Trang", None)
    assert found.chair == Role("Vũ Đình Lâm", "Chủ tịch HĐQT")
    assert found.attendance == {"convened": 5, "present": 4, "absent": 1}


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        (
            "Sáng 15/3/2026, Cảng Hàng không Đông Hải đã tổ chức Hội nghị người lao động năm 2026.",
            "Cảng Hàng không Đông Hải",
        ),
        (
            "Chiều 15/3/2026, tại xã Đông Hải, Cụm thi đua số 1, bao gồm các xã: An Hòa, An Lộc đã tổ chức lễ ký kết giao ước thi đua.",
            "Cụm thi đua số 1",
        ),
        ("Sáng 15/3/2026, Thứ trưởng Lê Văn An đã tổ chức cuộc họp về đầu tư công.", None),
    ],
)
def test_body_right_behind_the_day_needs_no_known_word(lead: str, body: str | None) -> None:
    assert held(lead).body == body


def test_chair_of_the_sentence_and_not_a_guest_of_the_one_before() -> None:
    lead = (
        "Ngày 15/3/2026, Cảng Đông Hải tổ chức hội nghị người lao động. Đến dự và chỉ đạo hội nghị có ông Lê Văn An, Bí thư "
        "Đảng ủy và ông Trần Văn Bình, Chủ tịch Công đoàn Tổng công ty. Chủ trì hội nghị là ông Đỗ Văn Cường, Giám đốc Cảng."
    )
    assert held(lead).chair == Role("Đỗ Văn Cường", "Giám đốc Cảng")


def test_title_of_a_chair_does_not_reach_over_the_day_before_it() -> None:
    lead = "Thực hiện ý kiến của Bộ trưởng Bộ Y tế Lê Thị An, tối 15/3/2026, Thứ trưởng Bộ Y tế Trần Thị Bình đã chủ trì cuộc họp đột xuất."
    assert held(lead).chair == Role("Trần Thị Bình", "Thứ trưởng Bộ Y tế")


@pytest.mark.parametrize(
    ("lead", "chair"),
    [
        (
            "Ngày 15/3/2026, Chủ tịch UBND huyện Trần Minh Hải đã có buổi đối thoại trực tiếp với nhân dân xã Hải Sơn.",
            Role("Trần Minh Hải", "Chủ tịch UBND huyện"),
        ),
        (
            "Phó Chủ tịch Thường trực UBND thành phố Lê Anh Quân vừa có cuộc họp với các sở, ngành, địa phương.",
            Role("Lê Anh Quân", "Phó Chủ tịch Thường trực UBND thành phố"),
        ),
        (
            "Ngày 15/3/2026, Hội đồng tư vấn tỉnh họp xem xét 4 vụ việc. Chủ trì phiên họp, Phó Chủ tịch UBND tỉnh Hồ Văn An đề nghị các sở rà soát.",
            Role("Hồ Văn An", "Phó Chủ tịch UBND tỉnh"),
        ),
        (
            "Ngày 15/3/2026, Hội đồng Giáo dục xã tổ chức hội nghị. Đồng chí Lê Văn An, Chủ tịch UBND xã, Chủ tịch Hội đồng chủ trì.",
            Role("Lê Văn An", "Chủ tịch UBND xã, Chủ tịch Hội đồng"),
        ),
    ],
)
def test_chair_is_named_behind_the_title_of_an_office(lead: str, chair: Role) -> None:
    found = held(lead)
    assert found.chair == chair
    assert chair.name not in (found.body or "")


def test_lower_unit_may_meet_under_its_own_name() -> None:
    assert held("Ngày 15/3/2026, phường Tân An tổ chức Hội nghị công bố nghị quyết của tỉnh.").body == "phường Tân An"
    session = held("Ngày 15/3/2026, huyện Tân An tổ chức kỳ họp thứ nhất HĐND huyện khóa XIX.")
    assert session.body == "HĐND huyện"


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        (
            "Tại Đại hội đồng cổ đông thường niên năm 2026 diễn ra sáng nay (15.3.2026), Hội đồng quản trị Công ty cổ phần Tập đoàn Đông Hải công bố kế hoạch.",
            "Công ty cổ phần Tập đoàn Đông Hải",
        ),
        (
            "Hợp tác xã Bưởi da xanh huyện Đông Hải vừa tổ chức Đại hội nhiệm kỳ II (2026 - 2031).",
            "Hợp tác xã Bưởi da xanh huyện Đông Hải",
        ),
        ("Ngày 15/3/2026, ông Lê Văn An, Huyện ủy viên, dự và chỉ đạo hội nghị tổng kết phong trào thi đua.", None),
    ],
)
def test_body_is_a_company_or_cooperative_and_no_office(lead: str, body: str | None) -> None:
    assert held(lead).body == body


def test_man_called_after_an_office_keeps_his_name() -> None:
    lead = "Sáng 15/3/2026, Ban Chỉ đạo tỉnh tổ chức họp sơ kết quý I. Đồng chí Nguyễn Công Trưởng, Phó Chủ tịch UBND tỉnh chủ trì."
    assert held(lead).chair == Role("Nguyễn Công Trưởng", "Phó Chủ tịch UBND tỉnh")


def test_body_behind_a_semicolon_and_never_all_communes_at_once() -> None:
    lead = (
        "Sáng 15/3/2026, tại Hội trường xã An Hòa; Ban Thường trực Ủy ban MTTQ huyện tổ chức Hội nghị giao ban quý I."
    )
    assert held(lead).body == "Ban Thường trực Ủy ban MTTQ huyện"
    lead = "Tại hội nghị thường kỳ tháng 3/2026, Chủ tịch UBND huyện Lê Xuân An chỉ đạo UBND các xã triển khai nhiệm vụ quý II."
    assert held(lead).body is None


@pytest.mark.parametrize(
    ("lead", "chair", "body"),
    [
        (
            "Đồng chí Lê Thị Thủy, Bí thư Huyện ủy nhấn mạnh như vậy khi chủ trì Hội nghị giao ban quý I diễn ra sáng 15/3/2026.",
            Role("Lê Thị Thủy", "Bí thư Huyện ủy"),
            None,
        ),
        (
            "Chiều 15/3/2026, dưới sự chủ trì của đồng chí Lê Nam Anh - Phó Chủ tịch HĐND tỉnh, Thường trực HĐND tỉnh tổ chức hội nghị liên tịch.",
            Role("Lê Nam Anh", "Phó Chủ tịch HĐND tỉnh"),
            "Thường trực HĐND tỉnh",
        ),
        (
            "Ngày 15/3/2026, Viện Chiến lược Đông Hải chủ trì, phối hợp với UBND tỉnh tổ chức Hội thảo góp ý đề án.",
            None,
            "Viện Chiến lược Đông Hải",
        ),
    ],
)
def test_who_presides_and_who_holds_are_told_apart(lead: str, chair: Role | None, body: str | None) -> None:
    found = held(lead)
    assert (found.chair, found.body) == (chair, body)
