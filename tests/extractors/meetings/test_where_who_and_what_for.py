"""Nơi họp, người chủ trì, mục đích, lần thứ mấy: the smaller facts of a meeting as news tell them."""

# ruff: noqa: E501 (sentences read better unbroken)

import pytest

from extractors.extract import extract_text

FILLER = "\n\nTại hội nghị, các đại biểu đã nghe báo cáo và thảo luận sôi nổi về nhiều nội dung quan trọng.\n"


def meeting(lead: str):
    found = extract_text(f"Tin hoạt động của tỉnh trong tuần\n\nNgày đăng: 16/3/2026\n\n{lead}{FILLER}").meeting
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("lead", "venue"),
    [
        (
            "Chiều 15/3, tại Trung tâm Hội nghị (phường Bắc Thành), Hội Nông dân tỉnh tổ chức hội nghị sơ kết.",
            "Trung tâm Hội nghị (phường Bắc Thành)",
        ),
        (
            "Ngày 15/3, Khối thi đua số 1 tổ chức Hội nghị tổng kết tại Nhà khách Hương Lan, Quận 1.",
            "Nhà khách Hương Lan, Quận 1",
        ),
        (
            "Chiều 15/3, tại trường Chính trị tỉnh, khối thi đua các cơ quan Đảng đã tổ chức hội nghị ký giao ước.",
            "trường Chính trị tỉnh",
        ),
        ("Ngày 15/3, Chi bộ thôn Trung tổ chức Hội nghị chuyên đề “Phát triển đảng viên tại Chi bộ năm 2026”.", None),
    ],
)
def test_venue_keeps_the_unit_it_lies_in(lead: str, venue: str | None) -> None:
    assert meeting(lead).venue == venue


def test_chair_after_the_title_under_whose_lead_they_met() -> None:
    found = meeting(
        "Sáng 15/3, dưới sự chủ trì của Chủ tịch HĐND tỉnh Lê Văn An, Thường trực HĐND tỉnh khai mạc Phiên họp thứ tư."
    )
    assert found.chair is not None
    assert (found.chair.name, found.chair.role) == ("Lê Văn An", "Chủ tịch HĐND tỉnh")


def test_purpose_told_before_the_day() -> None:
    found = meeting(
        "Để chuẩn bị tốt cho kỳ họp thứ 8 HĐND xã, ngày 15/3 Thường trực HĐND xã đã tổ chức cuộc họp liên tịch giữa "
        "Thường trực HĐND, UBND và Ủy ban MTTQ xã. Ông Lê Văn An, Chủ tịch HĐND xã chủ trì cuộc họp."
    )
    assert found.purpose == "chuẩn bị tốt cho kỳ họp thứ 8 HĐND xã"


def test_aim_of_no_meeting_is_no_purpose() -> None:
    found = meeting(
        "Để vụ mùa thắng lợi trên mọi cánh đồng, ngày 15/3 bà con trong xã đã ra quân nạo vét kênh mương nội đồng. "
        "Lãnh đạo xã dự. Chiều 15/3, UBND xã tổ chức hội nghị sơ kết công tác thủy lợi, đánh giá kết quả quý I."
    )
    assert found.purpose is None


def test_part_of_a_congress_does_not_number_it() -> None:
    found = meeting(
        "Phiên thứ nhất Đại hội đại biểu Liên minh HTX tỉnh Hà Gia lần thứ V, nhiệm kỳ 2026-2031 diễn ra sáng 15/3."
    )
    assert found.ordinal == 5


def test_region_of_several_provinces_is_no_province() -> None:
    found = meeting("Ngày 15/3, Cụm thi đua các tỉnh Trung du và Miền núi tổ chức Hội nghị sơ kết công tác thi đua.")
    assert found.province is None


def test_day_of_a_paper_without_symbol_gives_no_year() -> None:
    text = (
        "Sáng 21-12, Ban Thường vụ Tỉnh ủy tổ chức Hội nghị tổng kết việc thực hiện Nghị quyết số 18 ngày 25-10-2017 "
        "của Ban Chấp hành Trung ương.\n\nCác đại biểu đã thảo luận sôi nổi nhiều nội dung."
    )
    found = extract_text(text).meeting
    assert found is not None
    assert found.start is None


@pytest.mark.parametrize(
    ("lead", "name", "role"),
    [
        (
            "Sáng 15/3, tại hội trường, hội nghị đã khai mạc. Ông Lê Văn An, Chủ tịch Ủy ban MTTQ tỉnh; các Phó Chủ "
            "tịch Ủy ban MTTQ tỉnh: Trần Thị Bình, Vũ Văn Cường chủ trì Hội nghị.",
            "Lê Văn An",
            "Chủ tịch Ủy ban MTTQ tỉnh",
        ),
        (
            "Chiều 15/3, UBND tỉnh tổ chức hội nghị sơ kết. Các đồng chí: Lê Văn An - Phó Chủ tịch UBND tỉnh; "
            "Trần Thị Bình – Giám đốc Sở Nội vụ cùng chủ trì hội nghị.",
            "Lê Văn An",
            "Phó Chủ tịch UBND tỉnh",
        ),
        (
            "Ngày 15/3, tại hội trường, UBND tỉnh tổ chức hội nghị sơ kết công tác quý I.\n\n"
            "Chủ trì Hội nghị, Phó Chủ tịch UBND tỉnh Lê Văn An; "
            "đồng chủ trì, Giám đốc Sở Nội vụ Trần Thị Bình.",
            "Lê Văn An",
            "Phó Chủ tịch UBND tỉnh",
        ),
    ],
)
def test_first_of_those_who_presided_is_the_chair(lead: str, name: str, role: str) -> None:
    chair = meeting(lead).chair
    assert chair is not None
    assert (chair.name, chair.role) == (name, role)


def test_term_of_the_papers_discussed_is_not_the_meetings() -> None:
    found = meeting(
        "Sáng 15/3, Ban Thường vụ Huyện ủy tổ chức Hội nghị Ban Chấp hành Đảng bộ huyện lần thứ 42 thông qua dự thảo "
        "báo cáo chính trị của Ban Chấp hành Đảng bộ huyện (khóa IX), nhiệm kỳ 2020-2025."
    )
    assert (found.ordinal, found.khoa, found.term) == (42, None, None)


def test_congress_of_several_days_with_thousands_of_delegates() -> None:
    found = meeting(
        "Đại hội đại biểu Hội Nông dân Việt Nam lần thứ IX được tổ chức trong 3 ngày từ 18-20/3 tại Trung tâm Hội "
        "nghị, với sự tham dự của 1.300 đại biểu."
    )
    assert (found.attendance or {}).get("present") == 1300
    assert str(found.end) == "2026-03-20"


def test_abbreviated_city_ends_no_sentence() -> None:
    found = meeting(
        "Sáng 15-3, tại TP. Bắc Thành, tỉnh Hà Gia, Bộ Nông nghiệp và PTNT phối hợp với UBND tỉnh Hà Gia tổ chức hội "
        "nghị sơ kết sản xuất vụ hè thu."
    )
    assert found.body == "Bộ Nông nghiệp và PTNT"


def test_congress_held_over_several_days() -> None:
    found = meeting(
        "ĐẠI HỘI ĐẠI BIỂU TOÀN QUỐC HỘI LÀM VƯỜN VIỆT NAM LẦN THỨ VIII\n\nNGHỊ QUYẾT\n\n"
        "Đại hội đại biểu toàn quốc Hội Làm vườn Việt Nam lần thứ VIII, nhiệm kỳ 2025 - 2030 được tiến hành từ ngày 10 "
        "đến ngày 12 tháng 3 năm 2026, tại Thủ đô Hà Nội.\n\nQUYẾT NGHỊ\n\n1. Thông qua báo cáo."
    )
    assert (str(found.start)[:10], str(found.end)) == ("2026-03-10", "2026-03-12")


def test_first_of_two_told_by_their_titles_only() -> None:
    chair = meeting(
        "Sáng 28-6, Ban Chấp hành Đảng bộ thành phố tổ chức Hội nghị lần thứ 8. Phó Bí thư Thường trực Thành ủy, "
        "Chủ tịch HĐND thành phố Lương Minh An; Phó Bí thư Thành ủy, Chủ tịch UBND thành phố Lê Bình An đồng chủ trì."
    ).chair
    assert chair is not None
    assert (chair.name, chair.role) == ("Lương Minh An", "Phó Bí thư Thường trực Thành ủy, Chủ tịch HĐND thành phố")


def test_abbreviated_city_ends_no_name() -> None:
    found = meeting(
        "Sáng 3.9, tại trụ sở HĐND, UBND thành phố, Chủ tịch Nguyễn Văn An chủ trì buổi làm việc của tập thể Bộ Chính "
        "trị với Ban Thường vụ Thành ủy TP.HCM để cho ý kiến về nhân sự trình Đại hội Đảng bộ TP.HCM lần thứ 11."
    )
    assert found.title == "buổi làm việc của tập thể Bộ Chính trị với Ban Thường vụ Thành ủy TP.HCM"
    assert found.purpose == "cho ý kiến về nhân sự trình Đại hội Đảng bộ TP.HCM lần thứ 11"
    assert found.venue == "trụ sở HĐND, UBND thành phố"


def test_first_of_the_presidium_is_the_chair() -> None:
    chair = meeting(
        "Ngày 08/01, Tổng Công ty Cấp nước tổ chức Hội nghị người lao động năm 2020. Chủ tọa đoàn gồm ông Trần "
        "Văn An - Chủ tịch Hội đồng thành viên và ông Bùi Thanh Bình - Phó Tổng Giám đốc."
    ).chair
    assert chair is not None
    assert (chair.name, chair.role) == ("Trần Văn An", "Chủ tịch Hội đồng thành viên")


def test_chair_told_with_others_who_are_not_named() -> None:
    chair = meeting(
        "Chiều 20/6, UBND thành phố tổ chức Hội nghị triển khai nhiệm vụ.\n\n"
        "Đồng chí Nguyễn Quốc An – Phó Bí thư Thành ủy, Chủ tịch UBND thành phố cùng các "
        "đồng chí lãnh đạo UBND thành phố chủ trì hội nghị."
    ).chair
    assert chair is not None
    assert (chair.name, chair.role) == ("Nguyễn Quốc An", "Phó Bí thư Thành ủy, Chủ tịch UBND thành phố")


def test_steering_committee_in_a_title_of_office() -> None:
    chair = meeting(
        "Sáng ngày 15-5, đồng chí Vương Quốc An, Phó Chủ tịch UBND tỉnh, Phó Trưởng Ban chỉ đạo phòng, chống dịch tỉnh "
        "chủ trì Hội nghị triển khai các biện pháp phòng, chống dịch."
    ).chair
    assert chair is not None
    assert chair.role == "Phó Chủ tịch UBND tỉnh, Phó Trưởng Ban chỉ đạo phòng, chống dịch tỉnh"


def test_city_within_a_province_is_the_venue() -> None:
    found = meeting(
        "Ngày 27.6, tại TP. Lam Sơn, Công đoàn tỉnh Lam Sơn đã khai mạc Đại hội XVI, nhiệm kỳ 2018 - 2023 với sự tham "
        "dự của 248 đại biểu chính thức."
    )
    assert (found.venue, found.province) == ("TP. Lam Sơn", "Lam Sơn")


def test_what_one_of_several_deeds_was_for_is_no_purpose_of_the_meeting() -> None:
    found = meeting(
        "Báo cáo tại hội nghị của xã ngày 15/3 cho thấy đã trồng 1.200 cây xanh; góp công để nạo vét kênh mương."
    )
    assert found.purpose is None


def test_what_somebody_stressed_is_no_purpose_of_the_meeting() -> None:
    said = "nhấn mạnh vai trò của công tác kiểm tra nhằm củng cố niềm tin của hội viên."
    opened = f"Phát biểu khai mạc hội nghị tổng kết công tác kiểm tra, ngày 4/7, Chủ tịch Hội Lê Văn Trà {said}"
    assert meeting(f"{opened}\n\nHội nghị đã nghe báo cáo tổng kết.").purpose is None
    held = "Sáng 4/7, Hội Nông dân huyện tổ chức hội nghị tổng kết nhằm củng cố niềm tin của hội viên."
    assert meeting(f"{held} Chủ tịch Hội {said}").purpose == "củng cố niềm tin của hội viên"


def test_who_took_the_picture_is_no_part_of_the_name() -> None:
    named = "Hội nghị trực tuyến phiên họp thứ 3 của Ban Chỉ đạo"
    led = f"Chủ tịch UBND huyện Lê Văn Trà, Trưởng Ban Chỉ đạo, chủ trì {named}"
    text = f"Chủ tịch huyện: Khởi công cống Trà\n\n{led} - Ảnh: Lan Anh\n\nSáng 9/7, tại trụ sở UBND huyện, {led}."
    assert meeting(text).title == named


def test_words_below_a_picture_tell_who_chaired_and_what_for() -> None:
    led = "Chủ tịch UBND huyện Lê Văn Trà chủ trì cuộc họp với các bộ ngành, đơn vị liên quan"
    shown = f"{led} để rà soát việc triển khai các dự án thủy lợi"
    rest = (
        "Cùng dự có Phó Chủ tịch UBND huyện Trần Văn Bắc; trưởng các phòng, ban.\n\nTheo báo cáo của Phòng "
        "Kinh tế, về dự án cống Trà, chủ đầu tư đã hoàn thành thiết kế."
    )
    found = meeting(f"Chủ tịch huyện: Khởi công cống Trà vào ngày 19/12/2031\n\n{shown} - Ảnh: Lan Anh\n\n{rest}")
    assert found.chair is not None
    assert (found.chair.name, found.purpose) == ("Lê Văn Trà", "rà soát việc triển khai các dự án thủy lợi")
    of_others = "Anh Lê Văn Trà chủ trì đoàn tham quan vườn ươm để học cách ghép - Ảnh: Lan Anh"
    held = "Sáng 4/7, Hội Nông dân huyện Trà tổ chức hội nghị tổng kết công tác kiểm tra."
    told = meeting(f"Hội Nông dân huyện họp\n\n{of_others}\n\n{held}")
    assert (told.chair, told.purpose) == (None, None)


@pytest.mark.parametrize(
    ("said", "purpose"),
    [
        ("Ban Chỉ đạo xã Vân Nham họp triển khai một số nhiệm vụ trồng rừng.", None),
        (
            "Ban Chỉ đạo xã Vân Sơn họp nhằm triển khai một số nhiệm vụ trồng rừng.",
            "triển khai một số nhiệm vụ trồng rừng",
        ),
    ],
)
def test_name_of_a_place_is_no_word_for_what_they_met_for(said: str, purpose: str | None) -> None:
    assert meeting(f"Ngày 15/3, {said}").purpose == purpose


def test_body_behind_a_day_in_words_needs_no_comma() -> None:
    lead = "Thực hiện sự chỉ đạo của Đảng ủy xã Chiều ngày 15 tháng 3 năm 2026 HTX Lam Giang đã tổ chức họp triển khai vụ mùa."
    assert meeting(lead).body == "HTX Lam Giang"
