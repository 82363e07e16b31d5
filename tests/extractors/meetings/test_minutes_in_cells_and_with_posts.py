"""Biên bản có “Chức vụ:”, biên bản trong bảng hai cột, cha xứ chủ tọa, địa chỉ dài: posts, cells, priests and addresses."""
# ruff: noqa: DTZ001, E501 (times are local; sentences are in the manner of real texts)

from datetime import date, datetime

import pytest

from domain.extraction import MeetingFacts, Role
from extractors.documents.find import find_document_facts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean


def _read(*lines: str) -> MeetingFacts:
    facts = find_meeting_facts(clean("\n".join(lines)).text).facts
    assert facts is not None
    return facts


def _minutes(*lines: str) -> MeetingFacts:
    return _read("BIÊN BẢN HỌP NHÓM ĐỌC SÁCH", *lines, "1. Nhóm bàn việc mua sách.", "2. Nhóm chia việc.")


def test_post_named_behind_a_person_is_the_office() -> None:
    found = _minutes(
        "Thời gian: 14 giờ ngày 20/5/2031",
        "Ông: Lê Văn An        Chức vụ: Phó Chủ tịch UBND xã - Chủ trì",
        "Bà: Trần Thị Bình     Chức vụ: Công chức địa chính - Thư ký",
    )
    assert found.chair == Role("Lê Văn An", "Phó Chủ tịch UBND xã")
    assert found.secretary == Role("Trần Thị Bình", "Công chức địa chính")


def test_person_may_be_called_chuc() -> None:
    found = _minutes("Thời gian: 14 giờ ngày 20/5/2031", "Chủ trì: ông Lê Văn Chức")
    assert found.chair == Role("Lê Văn Chức", None)


def test_rows_of_two_cells_are_labels() -> None:
    table = (
        "## Biên bản họp tuần 12\n\n| Mục | Nội dung |\n|---|---|\n| Ngày họp | 21/03/2031 |\n| Thời gian | 20h00 – 21h30 |\n"
        "| Địa điểm | Google Meet |\n| Chủ trì | Lê Văn An |\n| Thư ký | Trần Thị Bình |\n\n### Nội dung\n1. Báo cáo tiến độ\n"
    )
    found = _read(table)
    assert (found.start, found.end) == (datetime(2031, 3, 21, 20, 0), datetime(2031, 3, 21, 21, 30))
    assert (found.venue, found.chair, found.secretary) == (
        "Google Meet",
        Role("Lê Văn An", None),
        Role("Trần Thị Bình", None),
    )
    title = find_document_facts(clean(table).text).facts.title
    assert title is not None
    assert "Mục" not in title


def test_rows_of_three_cells_say_nothing_of_the_meeting() -> None:
    found = _read(
        "## Biên bản họp tuần 12\nNgày họp: 21/03/2031\n\n| Việc | Địa điểm | Chủ trì |\n|---|---|---|\n| Mua sách | Chợ Đông | Lê Văn An |\n"
    )
    assert (found.venue, found.chair) == (None, None)


@pytest.mark.parametrize(
    ("said", "chair"),
    [
        ("dưới sự chủ tọa của Cha Chánh xứ Giuse Lê Văn An.", Role("Giuse Lê Văn An", "Cha Chánh xứ")),
        (
            "do Linh mục Phêrô Trần Văn Bình, Giám đốc Caritas, chủ trì.",
            Role("Phêrô Trần Văn Bình", "Giám đốc Caritas"),
        ),
        ("do Cha Phêrô Trần Văn Bình chủ trì.", Role("Phêrô Trần Văn Bình", None)),
        ("do Cha phó Phan-xi-cô Lê Văn Tâm chủ tọa.", Role("Phan-xi-cô Lê Văn Tâm", "Cha phó")),
        ("dưới sự chủ trì của Cha Gioan T. Lê Văn Tâm.", Role("Gioan T. Lê Văn Tâm", None)),
        ("có Cha Phêrô Trần Văn Bình đến thăm.", None),
    ],
)
def test_priests_who_preside(said: str, chair: Role | None) -> None:
    assert _minutes(f"Nhóm họp ngày 16/3/2031 tại nhà xứ, {said}").chair == chair


def test_hour_in_the_sentence_below_the_day() -> None:
    begun = _minutes("Ngày 16.3.2031", "Cuộc họp bắt đầu lúc 19g30 tại thư viện.")
    works = _minutes("Ngày 16.3.2031", "Thư viện mở cửa lúc 19g30 các ngày.")
    assert (begun.start, works.start) == (datetime(2031, 3, 16, 19, 30), date(2031, 3, 16))


@pytest.mark.parametrize(
    ("said", "venue"),
    [
        ("tại nhà thờ tổ, thôn Đông, xã Hòa An để bàn việc sửa nhà", "nhà thờ tổ, thôn Đông, xã Hòa An"),
        ("tại nhà thờ tổ, thôn Đông tổ chức liên hoan", "nhà thờ tổ"),
        (
            "tại Văn phòng Nhóm, số 5 đường Bờ Sông, P. Hòa, TP. Hà Gia, nhóm bàn việc",
            "Văn phòng Nhóm, số 5 đường Bờ Sông, P. Hòa, TP. Hà Gia",
        ),
        ("tại chùa An Hòa tham dự Đại hội thường niên", "chùa An Hòa"),
    ],
)
def test_address_goes_on_to_its_last_unit(said: str, venue: str) -> None:
    assert _minutes(f"Hôm nay, 8 giờ ngày 16/3/2031, {said}.").venue == venue


def test_place_on_a_line_that_says_only_at() -> None:
    found = _read(
        "HỘI ĐỒNG HƯƠNG LAM SƠN",
        "THƯ MỜI",
        "Dự họp mặt đồng hương Xuân 2031",
        "Kính gửi: Quý đồng hương",
        "Thời gian: 17 giờ 30, Thứ Bảy, ngày 15.02.2031",
        "Tại: Nhà hàng Sông Quê - 12 Trần Phú, Hà Gia",
    )
    assert (found.title, found.venue) == ("họp mặt đồng hương Xuân 2031", "Nhà hàng Sông Quê - 12 Trần Phú, Hà Gia")


@pytest.mark.parametrize(
    ("stamp", "posted"),
    [
        ("Thứ năm - 12/05/2031 23:59", date(2031, 5, 12)),
        ("Cập nhật: 12/05/2031", date(2031, 5, 12)),
        ("Ngày 12/5/2031", None),
    ],
)
def test_day_of_posting_above_a_report_without_header(stamp: str, posted: date | None) -> None:
    text = f"Báo cáo tổng kết nhiệm kỳ III của Câu lạc bộ\n\n{stamp}\nKính thưa các vị khách quý,\nTôi xin trình bày báo cáo.\n"
    facts = find_document_facts(clean(text).text).facts
    assert (facts.kind, facts.published) == ("report", posted)


@pytest.mark.parametrize(
    ("said", "chair"),
    [
        (
            "Bộ trưởng Lê Văn An, Trưởng Ban Chỉ đạo của Bộ về giống cây (sau đây gọi tắt là Ban Chỉ đạo) chủ trì Phiên họp lần thứ năm.",
            Role("Lê Văn An", "Bộ trưởng"),
        ),
        (
            "Bộ trưởng đã phân công ông Lê Văn An, Trưởng Ban Chỉ đạo của Bộ về giống cây, điều hành công việc của Bộ.",
            None,
        ),
        ("Bộ trưởng Lê Văn An, Trưởng Ban Chỉ đạo đã đến thăm. Phiên họp do Phó ban chủ trì.", None),
    ],
)
def test_chair_whose_second_office_stands_before_the_verb(said: str, chair: Role | None) -> None:
    head = "VĂN PHÒNG BỘ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 62/TB-VP\nHà Gia, ngày 16 tháng 11 năm 2031\nTHÔNG BÁO\nKẾT LUẬN PHIÊN HỌP LẦN THỨ NĂM CỦA BAN CHỈ ĐẠO\n"
    found = _read(f"{head}Ngày 15 tháng 11 năm 2031, tại trụ sở Bộ, {said}\n1. Giao Vụ Kế hoạch báo cáo.")
    assert found.chair == chair


def test_who_directs_the_session_chairs_it() -> None:
    assert _minutes("Họp ngày 20/5/2031.", "Ông Lê Thuộc, Chủ tịch Hội điều khiển phiên họp.").chair == Role(
        "Lê Thuộc", "Chủ tịch Hội"
    )
    assert _minutes("Họp ngày 20/5/2031.", "Ông Lê Thuộc, Chủ tịch Hội điều khiển máy chiếu.").chair is None


@pytest.mark.parametrize("blank", ["……", "....", "_____"])
def test_form_with_blanks_tells_of_no_meeting(blank: str) -> None:
    form = (
        f"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBIÊN BẢN HỌP NHÓM {blank}\n(V/v: {blank})\n"
        f"Hôm nay, hồi {blank} giờ {blank} phút, ngày {blank} tháng {blank} năm {blank}, tại {blank}\nChủ tọa: Ông Lê Văn An\nThư ký: Bà Trần Thị Bình\n1. Nội dung:\n"
    )
    assert find_meeting_facts(clean(form).text).facts is None


def test_paper_with_a_blank_day_is_no_form() -> None:
    text = (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: …/BB\nHòa An, ngày … tháng … năm 2031\nBIÊN BẢN HỌP NHÓM\n"
        "Thời gian: 8 giờ ngày 20/5/2031\nChủ tọa: Ông Lê Văn An\n1. Nội dung: mua sách, bút…\n"
    )
    found = _read(text)
    assert (found.start, found.chair) == (datetime(2031, 5, 20, 8, 0), Role("Lê Văn An", None))


@pytest.mark.parametrize("time", ["Time:\n20:00 PM", "Time: 20:00", "Giờ họp:\n20 giờ", "Thời gian:\n20h00"])
def test_hour_may_have_a_cell_of_its_own_below_that_of_the_day(time: str) -> None:
    found = _minutes("Date:", "05/03/2031", "Attendees:", "Lê Văn An, Trần Thị Bình", time)
    assert found.start == datetime(2031, 3, 5, 20, 0)


@pytest.mark.parametrize("time", ["Time:\nN/A\n20:00 là hạn nộp bài.", "Người ghi:\n20h00 nộp bài", "Thời gian:\n"])
def test_hour_below_another_line_is_not_that_of_the_meeting(time: str) -> None:
    assert _minutes("Date:", "05/03/2031", time).start == date(2031, 3, 5)
