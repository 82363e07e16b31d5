"""Cuộc họp trong bản tin và văn bản nhiều kiểu: boundaries of a meeting's name, its body, its day and its counts."""

from datetime import date

import pytest

from extractors.extract import extract_text

FILLER = "\n\nTại hội nghị, các đại biểu đã nghe báo cáo và thảo luận sôi nổi về nhiều nội dung quan trọng.\n"


def meeting(lead: str):
    return extract_text(f"Tin hoạt động của tỉnh trong tuần\n\nNgày đăng: 16/3/2026\n\n{lead}{FILLER}").meeting


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "Ngày 15/3/2026, Thường trực HĐND huyện tổ chức Hội nghị tiếp xúc cử tri chuyên đề tại xã Đông Hải.",
            "Hội nghị tiếp xúc cử tri chuyên đề",
        ),
        (
            "Ngày 15/3/2026, Hội Nông dân tỉnh tổ chức Hội nghị đánh giá ưu điểm và những tồn tại của phong trào.",
            "Hội nghị đánh giá ưu điểm và những tồn tại của phong trào",
        ),
        (
            "Hội nghị lần thứ 5 Ban Chấp hành Liên minh HTX tỉnh Hà Gia khóa VI diễn ra sáng 15/3/2026 tại hội trường.",
            "Hội nghị lần thứ 5 Ban Chấp hành Liên minh HTX tỉnh Hà Gia khóa VI",
        ),
        (
            "Ngày 15/3/2026, HTX Đông Hải tiến hành Đại hội thành viên thường niên năm 2026 tổng kết năm 2025.",
            "Đại hội thành viên thường niên năm 2026",
        ),
    ],
)
def test_title_ends_where_place_and_matter_begin(lead: str, title: str) -> None:
    found = meeting(lead)
    assert found is not None
    assert found.title == title


def test_day_with_a_dash_takes_the_year_of_the_month() -> None:
    found = extract_text(
        "UBND tỉnh họp phiên thường kỳ tháng 10\n\n"
        "Ngày 28-10, UBND tỉnh tổ chức họp thường kỳ tháng 10-2015. Đồng chí Lê Văn An, Chủ tịch UBND tỉnh chủ trì."
    ).meeting
    assert found is not None
    assert found.start == date(2015, 10, 28)


def test_term_of_a_council_to_which_papers_go_is_not_the_meetings() -> None:
    found = meeting(
        "Chiều 15/3, UBND tỉnh thảo luận các nội dung trình tại kỳ họp giữa năm, HĐND tỉnh khóa XIX, "
        "nhiệm kỳ 2021-2026. Đồng chí Lê Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị."
    )
    assert found is not None
    assert (found.khoa, found.term) == (None, None)


def test_briefing_of_a_hospital_is_a_meeting() -> None:
    found = extract_text(
        "BỆNH VIỆN ĐA KHOA HUYỆN MỘC XUYÊN\nSố: 45/TB-BV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "Độc lập - Tự do - Hạnh phúc\nMộc Xuyên, ngày 06 tháng 8 năm 2026\n\nTHÔNG BÁO\n"
        "Kết luận của Giám đốc Bệnh viện tại buổi giao ban tuần 32\n\n"
        "Ngày 05/8/2026, bác sĩ Lê Văn Toản, Giám đốc Bệnh viện chủ trì buổi giao ban tuần 32."
    ).meeting
    assert found is not None
    assert (found.title, found.start) == ("buổi giao ban tuần 32", date(2026, 8, 5))


def test_present_of_all_is_read_without_a_noun() -> None:
    found = extract_text(
        "HTX ĐÔNG HẢI\n\nBIÊN BẢN\nHọp Hội đồng quản trị\n\nHôm nay, ngày 12 tháng 3 năm 2026.\n"
        "Số thành viên có mặt: 4/5; vắng: 1.\nChủ trì: ông Lê Văn An, Chủ tịch.\n"
    ).meeting
    assert found is not None
    assert found.attendance == {"convened": 5, "present": 4, "absent": 1}
