"""Minutes: points of the agenda and what somebody read out give nobody work; what is proposed or asked there does."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

import pytest
from read_tasks import texts as tasks
from read_tasks import texts_and_leads

from extractors.tasks.find import find_tasks
from vitext.clean import clean

MINUTES = "BIÊN BẢN SINH HOẠT TỔ CHUYÊN MÔN\n\nII. NỘI DUNG CUỘC HỌP\n\n"
PLAN = "KẾ HOẠCH CÔNG TÁC THÁNG 9\n\nII. NHIỆM VỤ\n\n"
WORK = "Mỗi giáo viên dự giờ 02 tiết trong tháng 9"


@pytest.mark.parametrize(
    "told",
    [
        "Tổ trưởng quán triệt văn bản chỉ đạo của cấp trên và Kế hoạch giáo dục nhà trường",
        "Thầy Lê Bá An phát biểu khai mạc, nêu lý do cuộc họp",
        "Đ/c Hà Thị Na, Tổ phó, thông qua dự thảo kế hoạch năm học",
        "Cô Vũ Thị Mơ triển khai các văn bản mới về dạy học hai buổi",
    ],
)
def test_what_somebody_read_out_is_told(told: str) -> None:
    assert tasks(f"{MINUTES}1. Triển khai kế hoạch năm học:\n- {told}.\n- {WORK}.") == [WORK]


def test_point_of_the_agenda_is_no_task_and_a_head_of_a_plan_is() -> None:
    point = "1. Triển khai chương trình môn Toán:"
    assert tasks(f"{MINUTES}{point}\n- {WORK}.") == [WORK]
    assert tasks(f"{PLAN}{point}\n- {WORK}.") == [point[3:-1], WORK]


@pytest.mark.parametrize(
    "asked",
    [
        "Tổ trưởng quán triệt văn bản của cấp trên đến từng giáo viên trước ngày 15/9",
        "Cô Vũ Thị Mơ sẽ triển khai kế hoạch bồi dưỡng học sinh giỏi",
    ],
)
def test_what_somebody_is_yet_to_tell_others_is_a_task(asked: str) -> None:
    assert tasks(f"{MINUTES}3. Phân công nhiệm vụ:\n- {asked}.") == [asked]


def test_to_tell_others_is_a_task_of_a_plan() -> None:
    asked = "Tổ trưởng quán triệt văn bản của cấp trên đến giáo viên"
    assert tasks(f"{PLAN}1. {asked}.\n2. {WORK}.") == [asked, WORK]


@pytest.mark.parametrize("word", ["Đề xuất", "Kiến nghị", "đề xuất"])
def test_what_one_proposes_is_asked_by_him(word: str) -> None:
    text = clean(
        f"{MINUTES}2. Ý kiến của giáo viên trong tổ:\n- Thầy Vũ Đình Hưng: {word} trang bị thêm máy tính."
    ).text
    (task,) = find_tasks(text)
    assert text[task.start : task.end] == "trang bị thêm máy tính"
    assert task.assigner is not None
    assert text[slice(*task.assigner)] == "Thầy Vũ Đình Hưng"


def test_what_was_proposed_before_or_is_to_be_proposed_is_not_asked_now() -> None:
    assert tasks(f"{MINUTES}2. Ý kiến của giáo viên:\n- Cô Mơ: Đã đề xuất sửa mái nhà xe từ năm trước.") == []
    charged = "Đề xuất phương án sửa mái nhà xe"
    assert tasks(f"{PLAN}1. Thầy Hưng: {charged}.\n2. {WORK}.") == [charged, WORK]


def test_what_is_adopted_for_the_time_being_is_adopted() -> None:
    text = "BIÊN BẢN HỌP\n\nCuộc họp đã đi đến kết luận:\n\n- Tạm thời {} quy chế chi tiêu."
    assert tasks(text.format("thông qua")) == []
    assert tasks(text.format("áp dụng")) == ["Tạm thời áp dụng quy chế chi tiêu"]


@pytest.mark.parametrize(
    ("said", "asked", "who"),
    [
        ("Đường nội đồng lầy lội. Kiến nghị UBND xã sớm rải đá cấp phối", "UBND xã sớm rải đá cấp phối", "UBND xã"),
        ("Quỹ còn ít. Không đồng ý mua máy. HTX cần sửa máy cũ", "HTX cần sửa máy cũ", "HTX"),
        ("Chi hội mới trồng hoa. Xin thôn hỗ trợ phân bón", "thôn hỗ trợ phân bón", "thôn"),
        ("Theo tôi nên tổ chức họp dân trước", "nên tổ chức họp dân trước", None),
        ("Mương đang cạn. Tôi thấy cần nạo vét trước vụ", "cần nạo vét trước vụ", None),
    ],
)
def test_who_speaks_asks_to_the_end_of_his_paragraph(said: str, asked: str, who: str | None) -> None:
    text = f"BIÊN BẢN HỌP THÔN\n\n3. Các hộ đánh giá và thảo luận\n- Bà Lê Thị Na: {said}."
    assert texts_and_leads(text) == [(asked, who)]


@pytest.mark.parametrize(
    "told",
    ["Đường nội đồng lầy lội. Năm ngoái thôn đã rải đá", "Quỹ còn ít. Tôi thấy mức thu cũ hợp lý", "Xin cảm ơn thôn"],
)
def test_who_speaks_may_ask_nothing(told: str) -> None:
    assert tasks(f"BIÊN BẢN HỌP THÔN\n\n3. Các hộ đánh giá và thảo luận\n- Bà Lê Thị Na: {told}.") == []


@pytest.mark.parametrize(
    "speaks",
    ["3/ Chủ tọa kết luận", "IV. Đồng chí Bí thư chi bộ kết luận, giao nhiệm vụ", "5. Hiệu trưởng phát biểu chỉ đạo"],
)
def test_who_concludes_in_a_heading_does_not_do_it(speaks: str) -> None:
    assert texts_and_leads(f"BIÊN BẢN HỌP\n\n{speaks}\n- Rà soát hồ sơ vay vốn.") == [("Rà soát hồ sơ vay vốn", None)]


def test_body_in_a_heading_does_it() -> None:
    assert texts_and_leads("BIÊN BẢN HỌP\n\n3. Phân công\n3.1. Ban Kiểm soát\n- Rà soát hồ sơ vay vốn.") == [
        ("Rà soát hồ sơ vay vốn", "Ban Kiểm soát")
    ]


def test_who_is_in_charge_and_reports_is_charged() -> None:
    charged = "Đ/c Thoan phụ trách khu B, báo cáo kết quả vào kỳ họp sau"
    assert texts_and_leads(f"BIÊN BẢN HỌP CHI BỘ\n\n2. Phân công:\n+ {charged}.") == [(charged, "Đ/c Thoan")]


@pytest.mark.parametrize(
    "voted",
    [
        "Đề nghị tặng Giấy khen cho ông Lê Văn Na: 20/20 phiếu",
        "Nhất trí đề nghị kết nạp quần chúng Mai Thị Lụa: biểu quyết 26/26 đ/c đồng ý (100%)",
        "Thống nhất mức thu như năm trước: biểu quyết 110/120 hộ đồng ý",
        "Xếp loại tháng 9: loại A: 11 đ/c; loại B: 2 đ/c",
    ],
)
def test_what_was_voted_is_no_work(voted: str) -> None:
    assert tasks(f"BIÊN BẢN HỌP CHI BỘ\n\nIV. KẾT LUẬN\n1. {voted}.") == []


def test_what_was_voted_may_be_somebodys_work() -> None:
    text = "BIÊN BẢN HỌP CHI BỘ\n\nIV. KẾT LUẬN\n1. Giao kế toán rà soát công nợ: biểu quyết 20/20 phiếu đồng ý."
    assert [who for _, who in texts_and_leads(text)] == ["kế toán"]


@pytest.mark.parametrize("who", ["Toàn thể GV trong tổ", "Mỗi GV", "CB, GV, NV", "GV các bộ môn", "HS khối 9"])
def test_staff_and_pupils_by_their_short_names(who: str) -> None:
    work = f"{who} hoàn thành hồ sơ trước ngày 28/9"
    assert texts_and_leads(f"BIÊN BẢN HỌP TỔ\n\n5. Tổ trưởng phân công:\n- {work}.") == [(work, who)]


def test_small_word_for_a_body_before_a_colon() -> None:
    text = "BIÊN BẢN HỌP\n\nThầy Sơn phát biểu. Yêu cầu tổ: rà soát thiết bị trước 30/9; nộp danh mục thanh lý."
    assert texts_and_leads(text) == [("rà soát thiết bị trước 30/9", "tổ"), ("nộp danh mục thanh lý", "tổ")]


def test_who_asks_ends_with_his_sentence() -> None:
    said = "Đ/c Phú: Đề nghị lắp thêm quạt ở khu cắt. Xe đưa đón tuyến Đông hay trễ giờ."
    assert tasks(f"BIÊN BẢN HỌP CÔNG ĐOÀN\n\nII. Ý kiến thảo luận\n- {said}") == ["lắp thêm quạt ở khu cắt"]


@pytest.mark.parametrize("head", ["III. Chương trình quý I/2032", "V. ĐẠI HỘI GIAO", "V. Hội nghị giao:"])
def test_heads_of_what_is_planned_and_given(head: str) -> None:
    found = tasks(
        f"BIÊN BẢN HỌP\n\n{head}\n1. Tổ chức hội nghị người lao động.\n2. Các tổ thông báo kết quả tới đoàn viên."
    )
    assert found == ["Tổ chức hội nghị người lao động", "Các tổ thông báo kết quả tới đoàn viên"]


@pytest.mark.parametrize(
    ("asked", "who"),
    [
        ("Agribank cử cán bộ hướng dẫn lập hồ sơ", "Agribank"),
        ("Hưng Phú trả tiền lúa đúng hẹn", "Hưng Phú"),
        ("HĐQT so sánh ít nhất 3 báo giá", "HĐQT"),
        ("Tết này tổ chức gọn nhẹ", None),
    ],
)
def test_name_that_no_list_knows_ends_at_the_first_verb(asked: str, who: str | None) -> None:
    assert texts_and_leads(f"BIÊN BẢN HỌP\n\n3. Kết luận\n- Đề nghị {asked}.") == [(asked, who)]


PARTIES = "BIÊN BẢN GIAO BAN\n\nD. Ý KIẾN CÁC BÊN\n{}"


def test_each_party_speaks_in_its_own_line() -> None:
    said = (
        "Chủ đầu tư: Yêu cầu nhà thầu bù tiến độ.\n"
        "Tư vấn giám sát: Nhà thầu phải lắp xong lan can trước 10h ngày 04/5.\n"
        "Nhà thầu: Tiếp thu. Cam kết bù xong tiến độ trước 20/5. Kiến nghị Chủ đầu tư di dời cột điện."
    )
    assert [who for _, who in texts_and_leads(PARTIES.format(said))] == [
        "nhà thầu",
        "Nhà thầu",
        "Nhà thầu",
        "Chủ đầu tư",
    ]


@pytest.mark.parametrize(
    "said",
    [
        "HTX Hòa An: cần 2.000 m2 đất làm xưởng.",
        "Nhà thầu: Tiếp thu các ý kiến nêu trên.",
        "Chủ trì: thống nhất các nội dung trên.",
    ],
)
def test_what_is_short_or_only_taken_up_is_no_work(said: str) -> None:
    assert not [words for words, _ in texts_and_leads(PARTIES.format(said)) if not words.startswith("HTX")]


def test_who_notes_it_will_act() -> None:
    said = "Đ/c Hà Văn Na: Xã ghi nhận phản ánh và sẽ làm việc với nhà máy trong tuần tới"
    assert texts_and_leads(f"BIÊN BẢN HỌP CHI BỘ\n\n3. Thảo luận\n- {said}.") == [(said.partition(": ")[2], "Xã")]


def test_what_was_agreed_is_given() -> None:
    text = (
        "BIÊN BẢN HỌP PHỤ HUYNH\n\n5. Thống nhất\n- Cô Na sắp xếp lại chỗ ngồi.\n- Ban đại diện liên hệ thợ sửa quạt."
    )
    assert [who for _, who in texts_and_leads(text)] == ["Cô Na", "Ban đại diện"]


@pytest.mark.parametrize(
    "concludes", ["V. Chủ trì kết luận: thống nhất các nội dung trên. Phân công:", "V. Phân công:"]
)
def test_who_signs_below_a_list_has_no_work(concludes: str) -> None:
    text = f"BIÊN BẢN SINH HOẠT\n\nI. Nội dung\n- Thu hội phí.\n\n{concludes}\n- Ông Na thu hội phí ấp trên\n- Toàn thể hội viên dọn vệ sinh ngày 15/7\n\nThư ký                Chủ trì\nSơn Thị Thanh Na      Kim Sa Rành"
    assert tasks(text)[-2:] == ["Ông Na thu hội phí ấp trên", "Toàn thể hội viên dọn vệ sinh ngày 15/7"]


def test_day_of_a_meeting_to_come_is_no_work() -> None:
    text = "BIÊN BẢN HỌP\n\n4. Việc khác\n- Văn phòng thông báo lịch Hội nghị lần thứ 11: dự kiến ngày 24/10/2031. Các phòng gửi tài liệu về Văn phòng chậm nhất 15/10."
    assert tasks(text)[-1:] == ["Các phòng gửi tài liệu về Văn phòng chậm nhất 15/10"]
    assert all("dự kiến" not in words for words in tasks(text))


def test_team_of_writers_is_whole() -> None:
    text = "BIÊN BẢN HỌP\n\nKết luận: Giao Tổ biên tập tiếp thu, chỉnh lý dự thảo."
    assert [who for _, who in texts_and_leads(text)] == ["Tổ biên tập"]


@pytest.mark.parametrize(
    "above", ["", "Cơ bản thống nhất với các ý kiến, giao Văn phòng hoàn chỉnh báo cáo trước 20/7/2031. "]
)
def test_who_is_named_behind_a_time_does_what_stands_below(above: str) -> None:
    lead_in = f"{above}Trong 6 tháng cuối năm, các phòng, đơn vị tập trung thực hiện:"
    found = texts_and_leads(f"BIÊN BẢN HỌP\n\n5. Kết luận\n{lead_in}\n- Thành lập mới 17 HTX.\n- Giải ngân 30 tỷ đồng.")
    assert found[-2:] == [("Thành lập mới 17 HTX", "các phòng, đơn vị"), ("Giải ngân 30 tỷ đồng", "các phòng, đơn vị")]


@pytest.mark.parametrize(
    "charge", ["(Đ/c Thành phụ trách)", "Đ/c Thành phụ trách.", "Đ/c Thành chịu trách nhiệm chính."]
)
def test_who_is_in_charge_in_a_sentence_of_his_own(charge: str) -> None:
    text = f"BIÊN BẢN HỌP\n\nIII. Phân công\n1. Trang trí hội trường. {charge}\n2. GĐ khảo sát định mức dầu."
    assert texts_and_leads(text) == [("Trang trí hội trường", "Đ/c Thành"), ("GĐ khảo sát định mức dầu", "GĐ")]


@pytest.mark.parametrize(
    "told",
    [
        "Giám đốc đánh giá các bộ phận cơ bản hoàn thành việc tháng 5, song báo cáo còn chậm",
        "Chủ tọa ghi nhận các tổ đã rất cố gắng trong vụ xuân",
        "Xã giao thôn thu quỹ 6,2 triệu, đến nay mới nộp được 2,1 triệu",
    ],
)
def test_how_things_went_is_told(told: str) -> None:
    assert tasks(f"{MINUTES}3. Phân công nhiệm vụ:\n- {told}.\n- {WORK}.") == [WORK]
