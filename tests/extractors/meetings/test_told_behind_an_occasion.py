"""Bài mở đầu bằng dịp và căn cứ: news whose first sentences only say on what occasion; who met stands behind them."""

from datetime import date

from extractors.meetings.find import find_meeting_facts
from tests.extractors.meetings.told_meetings import AFTER, held
from vitext.clean import clean

_DAY = (
    "Sáng ngày 22/02/2026. Chi bộ Trường Tiểu học Đông Hải long trọng tổ chức Đại hội lần thứ XI nhiệm kỳ 2026 - 2028."
)


def test_sentences_of_occasion_are_passed_over() -> None:
    found = held(
        "Căn cứ Điều lệ Đảng, các văn bản hướng dẫn của huyện. Căn cứ Hướng dẫn số 07 ngày 01/12/2025 của Đảng ủy xã, "
        "về việc tổ chức Đại hội chi bộ trực thuộc Đảng ủy cơ sở nhiệm kỳ 2026 - 2028. Được sự chỉ đạo của Đảng ủy xã "
        f"về công tác tổ chức Đại hội. Sau một thời gian chuẩn bị chu đáo. {_DAY}"
    )
    assert (found.body, found.ordinal, found.start) == (
        "Chi bộ Trường Tiểu học Đông Hải",
        11,
        date(2026, 2, 22),
    )
    assert found.title == "Đại hội lần thứ XI nhiệm kỳ 2026 - 2028"


def test_order_to_hold_a_meeting_is_passed_over_with_its_paragraph() -> None:
    found = held(
        "Thực hiện Quyết định số 84/QĐ-UBND ngày 06/5/2026 của UBND tỉnh về việc cử Khối trưởng các khối thi đua; "
        "Công văn số 12/BTĐKT, ngày 31/5/2026 của Ban Thi đua tỉnh về việc sơ kết 6 tháng đầu năm.\n\n"
        "Ngày 26 tháng 7 năm 2026, tại Hội Người mù tỉnh, hội nghị sơ kết 6 tháng đầu năm 2026 được tổ chức."
    )
    assert (found.title, found.start) == ("hội nghị sơ kết 6 tháng đầu năm 2026", date(2026, 7, 26))


def test_first_sentence_that_tells_who_met_is_not_passed_over() -> None:
    found = held(
        "Thực hiện kế hoạch năm, Hội Nông dân xã Đông Hải đã tổ chức Hội nghị tổng kết công tác Hội năm 2025. "
        "Ngày 15/3/2026, Hội Phụ nữ xã cũng tổ chức Hội nghị sơ kết quý I."
    )
    assert (found.body, found.title) == ("Hội Nông dân xã Đông Hải", "Hội nghị tổng kết công tác Hội năm 2025")


def test_purpose_behind_the_sites_name() -> None:
    text = (
        "(donghaitv.vn) – Nhằm đánh giá tình hình công tác Hội và kiện toàn cán bộ, sáng 8/8, Hội Nông dân tỉnh Hà Gia "
        f"đã tổ chức Hội nghị Ban Chấp hành lần thứ 4, khóa VII.{AFTER}"
    )
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.purpose == "đánh giá tình hình công tác Hội và kiện toàn cán bộ"


def test_purpose_of_what_is_called_an_event() -> None:
    found = held(
        "Chiều 4/9, Liên minh HTX tỉnh tổ chức buổi họp mặt nguyên lãnh đạo các thời kỳ. "
        "Sự kiện nhằm tri ân, gặp gỡ và trao đổi kinh nghiệm."
    )
    assert found.purpose == "tri ân, gặp gỡ và trao đổi kinh nghiệm"


def test_who_presided_is_no_part_of_the_purpose() -> None:
    found = held(
        "Chiều 4/11, UBND huyện tổ chức Hội nghị thường kỳ tháng 10 để đánh giá tình hình trong tháng, triển khai "
        "nhiệm vụ tháng 11 do đồng chí Lê Văn An, Chủ tịch UBND huyện chủ trì."
    )
    assert found.purpose == "đánh giá tình hình trong tháng, triển khai nhiệm vụ tháng 11"
