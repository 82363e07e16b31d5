"""Việc nêu thẳng dưới "quyết nghị": items that set work out, unlike those that bring something about themselves."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

TOP = "HỢP TÁC XÃ VƯỜN ĐỒI KHE NGANG\n\nNGHỊ QUYẾT\n\n"


def texts(text: str) -> list[str]:
    return [one.text for one in extract_text(TOP + text).tasks]


@pytest.mark.parametrize(
    "brings_in",
    [
        "Hội nghị quyết nghị:",
        "ĐẠI HỘI QUYẾT NGHỊ",
        "Đại hội thống nhất thông qua Nghị quyết với các nội dung sau:",
        "Sau khi thảo luận, Đại hội biểu quyết nhất trí những nội dung sau:",
    ],
)
@pytest.mark.parametrize("label", ["{}. ", "Điều {}. "])
def test_work_below_what_brings_in_a_resolution_is_a_task(brings_in: str, label: str) -> None:
    items = [
        "Thông qua báo cáo kết quả năm 2030.",
        "Tiếp tục mở các lớp ghép cành; mua 02 máy phát cỏ.",
        "Trong quý II sửa chữa bể nước số 3.",
        "Hợp nhất đội 2 và đội 3.",
        "Bầu ông Lê Khang làm Giám đốc.",
        "Thu nợ đọng của các hộ trước ngày 30/6.",
        "Đổi tên đội 4 thành tổ 4.",
    ]
    below = "\n\n".join(label.format(number) + item for number, item in enumerate(items, 1))
    assert texts(f"{brings_in}\n\n{below}") == [
        "Tiếp tục mở các lớp ghép cành",
        "mua 02 máy phát cỏ",
        "sửa chữa bể nước số 3",
        "Thu nợ đọng của các hộ trước ngày 30/6",
    ]


@pytest.mark.parametrize("label", ["{}. ", "{}) ", "- "])
def test_body_that_acts_below_it_has_a_task_and_one_that_is_only_named_has_none(label: str) -> None:
    items = [
        "Ban Giám đốc lập dự toán sửa kho trong tháng 5.",
        "Ban Kiểm soát gồm 03 người.",
        "Toàn thể thành viên có nghĩa vụ góp đủ vốn, nộp phí đúng hạn.",
        "Trung tâm Dịch vụ hỗ trợ Vườn đồi (tổ trực thuộc, không có con dấu).",
        "Mức khoán quỹ là 02 triệu đồng.",
        "Đội 3 nạo vét mương.",
    ]
    below = "\n\n".join(label.format(number) + item for number, item in enumerate(items, 1))
    found = extract_text(f"{TOP}QUYẾT NGHỊ\n\n{below}").tasks
    assert [one.lead for one in found] == ["Ban Giám đốc", "Toàn thể thành viên", "Đội 3"]


def test_what_was_done_is_none_below_it_either() -> None:
    text = (
        "ĐẠI HỘI QUYẾT NGHỊ\n\nĐiều 1. Thông qua kết quả năm 2030:\n- Tổ chức 03 buổi tham quan.\n"
        "Điều 2. Thông qua phương hướng năm 2031:\n- Tổ chức 04 buổi tham quan."
    )
    assert texts(text) == ["Tổ chức 04 buổi tham quan"]


def test_parts_with_roman_numbers_speak_for_themselves() -> None:
    text = (
        "Đại hội thống nhất ra Nghị quyết như sau:\n\nI. KẾT QUẢ\n\n1. Kinh tế: Sửa chữa 03 bể nước.\n\n"
        "II. MỘT SỐ CHỈ TIÊU\n\n- Hộ nghèo giảm xuống dưới 12 hộ.\n\nIII. NHIỆM VỤ\n\n1. Sửa chữa bể nước số 4."
    )
    assert texts(text) == ["Sửa chữa bể nước số 4"]


@pytest.mark.parametrize(
    "title",
    ["Lãnh đạo thực hiện nhiệm vụ tháng 5/2031", "về nhiệm vụ tháng 5/2031", "Chuyên đề về lãnh đạo làm thủy lợi"],
)
def test_resolution_by_which_a_cell_leads_some_work(title: str) -> None:
    text = (
        f"CHI BỘ XÓM ĐỒI\n\nNGHỊ QUYẾT\n{title}\n\n1. Tư tưởng: vận động 12 hộ góp công.\n\n2. Kinh tế: Nạo vét mương."
    )
    assert [one.text for one in extract_text(text).tasks] == ["vận động 12 hộ góp công", "Nạo vét mương"]


def test_what_such_a_resolution_tells_of_the_month_before() -> None:
    text = (
        "CHI BỘ XÓM ĐỒI\n\nNGHỊ QUYẾT\nLãnh đạo thực hiện nhiệm vụ tháng 5/2031\n\nI. Đánh giá kết quả tháng 4\n"
        "- Kinh tế: nạo vét 2 km mương.\n\nII. Nhiệm vụ tháng 5\n- Kinh tế: tu sửa kho giống."
    )
    assert [one.text for one in extract_text(text).tasks] == ["tu sửa kho giống"]


@pytest.mark.parametrize("work", ["Hiện đại hóa 03 kho giống", "Hiện thực hóa mục tiêu trồng 40 ha cam"])
def test_work_that_begins_like_a_word_for_now(work: str) -> None:
    assert texts(f"II. NHIỆM VỤ\n\n- {work}.\n- Hiện nay còn 03 kho.") == [work]


def test_work_behind_the_matter_it_is_about() -> None:
    text = (
        "Hội đồng trường thống nhất các nội dung sau:\n\n1. Về quy mô: 14 lớp, 412 học sinh.\n\n"
        "2. Về chất lượng: Hoàn thành chương trình lớp học: 99%.\n\n"
        "3. Về đội ngũ: bồi dưỡng cho 05 cô giáo; dự giờ thăm lớp. Tổ trưởng các tổ chấm chéo bài."
    )
    found = extract_text(TOP + text).tasks
    assert [(one.text, one.lead, one.assigner) for one in found] == [
        ("bồi dưỡng cho 05 cô giáo", None, None),
        ("dự giờ thăm lớp", None, None),
        ("Tổ trưởng các tổ chấm chéo bài", "Tổ trưởng các tổ", None),
    ]


def test_that_those_who_conclude_met_is_no_task() -> None:
    text = (
        "LIÊN MINH HTX TỈNH LAM HẢI\n\nKẾT LUẬN\nPhiên họp Ban Thường vụ quý II/2031\n\nNgày 20/7/2031, Ban Thường vụ "
        "Liên minh họp phiên quý II năm 2031. Ban Thường vụ kết luận:\n\n"
        "1. Thống nhất tổ chức thăm gia đình chính sách nhân 27/7.\n\n2. Nhất trí điều động bà Lò Thị Mai sang Quỹ."
    )
    assert [one.text for one in extract_text(text).tasks] == ["Thống nhất tổ chức thăm gia đình chính sách nhân 27/7"]


def test_work_done_together_with_another_is_a_task_of_its_own() -> None:
    text = "II. NHIỆM VỤ\n\n- Ban Quản trị sửa Điều lệ; cùng Ban Kiểm soát rà soát quy chế."
    found = extract_text(TOP + text).tasks
    assert [(one.text, one.lead) for one in found] == [
        ("Ban Quản trị sửa Điều lệ", "Ban Quản trị"),
        ("cùng Ban Kiểm soát rà soát quy chế", "Ban Quản trị"),
    ]


@pytest.mark.parametrize(
    ("article", "work"),
    [
        ("Thông qua báo cáo tài chính; kiểm tra lại công nợ", ["kiểm tra lại công nợ"]),
        ("Tạm dừng vườn ươm; thu hồi 1,2 tỷ đồng đã tạm ứng", ["thu hồi 1,2 tỷ đồng đã tạm ứng"]),
        ("Thông qua báo cáo tài chính; phương án phân phối lợi nhuận", []),
        ("Chấp thuận phương án vay 37 tỷ đồng, thời hạn 84 tháng", []),
        ("Các ông (bà) thành viên HĐQT, Kế toán trưởng và các phòng liên quan thi hành Nghị quyết này", []),
        (
            "Hội đồng quản trị tổ chức thi hành Nghị quyết này, báo cáo Đại hội",
            ["Hội đồng quản trị tổ chức thi hành Nghị quyết này, báo cáo Đại hội"],
        ),
    ],
)
def test_pieces_of_an_article(article: str, work: list[str]) -> None:
    assert texts(f"QUYẾT NGHỊ\n\nĐiều 1. {article}.") == work


def test_who_is_still_to_be_chosen_and_who_was() -> None:
    text = "II. VIỆC CẦN LÀM\n\n1. Bầu bổ sung tổ trưởng tổ 5 trước 15/7.\n2. Bầu bổ sung 02 ủy viên."
    assert texts(text) == ["Bầu bổ sung tổ trưởng tổ 5 trước 15/7"]


def test_content_of_a_month_behind_the_results_of_the_last() -> None:
    text = (
        "CHI BỘ XÓM ĐỒI\n\nNGHỊ QUYẾT\nHọp chi bộ tháng 10 năm 2031\n\nA. KẾT QUẢ THÁNG 9\n- Nạo vét 02 km mương.\n\n"
        "B. NỘI DUNG THÁNG 10\n\nI. Xây dựng Đảng\n- Thu đảng phí quý IV.\n\n"
        "II. Đoàn thể\nChi đoàn đảm nhận trang trí sân khấu."
    )
    assert [one.text for one in extract_text(text).tasks] == [
        "Thu đảng phí quý IV",
        "Chi đoàn đảm nhận trang trí sân khấu",
    ]
