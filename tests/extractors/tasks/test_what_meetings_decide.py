"""Điều cuộc họp quyết định: what those who met decided is to be done, and persons called by name do it."""

from __future__ import annotations

import pytest
from read_tasks import texts_and_leads

from extractors.extract import extract_text

ITEMS = "- Tổ chức họp mặt đầu xuân.\n- Chị Hoa lo hậu cần.\n"


@pytest.mark.parametrize(
    "lead_in",
    [
        "Buổi họp quyết định các việc sau:",
        "Sau khi trao đổi, hội nghị nhất trí:",
        "Mọi người đã bàn bạc và đi đến thống nhất:",
        "Các anh chị thảo luận và quyết định như sau:",
        "Cuộc họp đi đến các quyết định sau:",
        "Những việc đã được thống nhất:",
        "Hội đồng quản trị quyết nghị các nội dung sau:",
        "III. NHỮNG ĐIỂM THỐNG NHẤT",
        "III. NGHỊ QUYẾT CỦA CUỘC HỌP",
    ],
)
def test_what_those_who_met_decided_is_to_be_done(lead_in: str) -> None:
    found = texts_and_leads(f"BIÊN BẢN HỌP\n{lead_in}\n{ITEMS}")
    assert [text for text, _ in found] == ["Tổ chức họp mặt đầu xuân", "Chị Hoa lo hậu cần"]
    assert found[1][1] == "Chị Hoa"


@pytest.mark.parametrize(
    "lead_in",
    [
        "Hội nghị đã biểu quyết thông qua các nội dung sau:",
        "QUYẾT ĐỊNH:",
        "Chủ tịch nước quyết định:",
    ],
)
def test_what_is_adopted_or_decreed_is_none(lead_in: str) -> None:
    told = "- Báo cáo của Ban Kiểm soát năm 2023.\n- Tặng thưởng 5 cá nhân.\n"
    assert texts_and_leads(f"{lead_in}\n{told}") == []


def test_what_they_decided_may_follow_in_the_same_line() -> None:
    found = texts_and_leads(
        "BIÊN BẢN HỌP\nCuộc họp quyết định: sửa nhà bia trước 27/7/2023; mua hoa; giao anh Bình lo xe.\n"
    )
    assert [text for text, _ in found] == ["sửa nhà bia trước 27/7/2023", "mua hoa", "anh Bình lo xe"]


@pytest.mark.parametrize(
    ("item", "lead"),
    [
        ("Bác Tư liên hệ thợ đá làm bia", "Bác Tư"),
        ("Cậu Bình và mợ Hạnh mua hoa quả", "Cậu Bình và mợ Hạnh"),
        ("Đại đức Thích Minh Tâm phụ trách khóa tu mùa hè", "Đại đức Thích Minh Tâm"),
        ("Sư cô Diệu Hạnh lo phần trai soạn", "Sư cô Diệu Hạnh"),
        ("Anh Tuấn ráp khung rạp trước sân", "Anh Tuấn"),
        ("Ngọc Anh viết bài giới thiệu", "Ngọc Anh"),
        ("Cả nhóm họp lại vào thứ 7", "Cả nhóm"),
        ("Cư dân không để xe dưới lòng đường", "Cư dân"),
    ],
)
def test_persons_by_their_names_act(item: str, lead: str) -> None:
    assert texts_and_leads(f"BIÊN BẢN HỌP\nCuộc họp thống nhất:\n- {item}.\n- Mua 01 máy bơm.\n")[0] == (item, lead)


@pytest.mark.parametrize(
    "item", ["Cùng Ban Kiểm soát thu hồi công nợ", "Chú ý khóa van nước", "Cụ thể hóa nội quy lớp"]
)
def test_words_that_only_look_like_names_are_nobody(item: str) -> None:
    assert texts_and_leads(f"BIÊN BẢN HỌP\nCuộc họp thống nhất:\n- {item}.\n") == [(item, None)]


@pytest.mark.parametrize(
    "said", ["Bà Sen cảm ơn các gia đình ủng hộ", "Ông Hòa đọc báo cáo thu chi, không ai có ý kiến"]
)
def test_what_persons_say_is_no_work(said: str) -> None:
    assert texts_and_leads(f"BIÊN BẢN HỌP\nNội dung thống nhất:\n- {said}.\n") == []


def test_officers_and_staff_in_one_row_are_asked() -> None:
    asks = "Giám đốc yêu cầu lãnh đạo, nhân viên Trung tâm tập trung thực hiện các nhiệm vụ như: Rà soát hợp đồng."
    assert texts_and_leads(asks) == [("Rà soát hợp đồng", "lãnh đạo, nhân viên Trung tâm")]


@pytest.mark.parametrize(
    ("item", "lead"),
    [
        ("P.KHKT: Lập hồ sơ mời thầu gói 05", "P.KHKT"),
        ("P.TCKT + P.KD: lập hồ sơ quý II", "P.TCKT + P.KD"),
        ("Tú + Linh: liên hệ nhà tài trợ", "Tú + Linh"),
        ("Phó TGĐ Sơn trực lãnh đạo cả đợt bão", "Phó TGĐ Sơn"),
        ("ATTP: kiểm tra bếp ăn", None),
        ("PCCC: bổ sung bình chữa cháy", None),
    ],
)
def test_short_forms_are_bodies_unless_they_are_fields_of_work(item: str, lead: str | None) -> None:
    assert texts_and_leads(f"BIÊN BẢN HỌP\nKết luận:\n1. {item}.\n")[0][1] == lead


def test_a_time_below_a_list_leaves_the_times_of_its_items() -> None:
    minutes = (
        "BIÊN BẢN HỌP NHÓM\nKết luận:\n1. Anh Hà hoàn thiện slide trước ngày 18/5/2023.\n"
        "2. Chị Vân gửi thư mời trước 20/5/2023.\n3. Rà soát kinh phí.\n4. Thời hạn hoàn thành: 25/5/2023.\n"
    )
    found = [task.deadline and str(task.deadline.end) for task in extract_text(minutes).tasks]
    assert found == ["2023-05-18", "2023-05-20", "2023-05-25"]


@pytest.mark.parametrize(
    ("said", "task"),
    [
        ("Hội nghị quyết định dời ngày giỗ tổ sang 30/4/2031.", "dời ngày giỗ tổ sang 30/4/2031"),
        ("Cuộc họp chốt thuê xe 29 chỗ vào sáng 1/5/2031.", "thuê xe 29 chỗ vào sáng 1/5/2031"),
        ("Sau khi bàn bạc, mọi người quyết định mua 3 cây quạt.", "mua 3 cây quạt"),
        ("Cả lớp quyết định quyên góp sách cũ trong tháng 5.", "quyên góp sách cũ trong tháng 5"),
    ],
)
def test_what_they_decided_may_be_told_in_a_sentence(said: str, task: str) -> None:
    assert [text for text, _ in texts_and_leads(f"BIÊN BẢN HỌP\nNgày 12/3/2031\n1. {said}\n")] == [task]


@pytest.mark.parametrize(
    "said",
    [
        "Giám đốc quyết định mọi việc chi tiêu.",
        "Theo quyết định của hội nghị, quỹ còn 2 triệu đồng.",
        "Hội nghị quyết định khen thưởng 3 bạn.",
        "Hội nghị đã quyết định mua 3 cây quạt từ năm ngoái.",
    ],
)
def test_what_others_decided_or_who_was_praised_is_none(said: str) -> None:
    assert texts_and_leads(f"BIÊN BẢN HỌP\nNgày 12/3/2031\n1. {said}\n") == []


@pytest.mark.parametrize(
    "item", ["Đổi chỗ bạn An và bạn Bình", "Không vào lớp khi chưa hết giờ ra chơi", "Đổi lịch trực nhật của tổ 3"]
)
def test_rules_of_a_class_are_tasks(item: str) -> None:
    found = texts_and_leads(f"BIÊN BẢN SINH HOẠT LỚP\nKế hoạch tuần tới:\n- {item}.\n- Mang đủ sách vở.\n")
    assert found[0] == (item, None)


@pytest.mark.parametrize(
    ("item", "text", "lead"),
    [
        ("Nguyễn Thị Lan: mua bánh", "mua bánh", "Nguyễn Thị Lan"),
        ("@Minh: cập nhật bảng việc", "cập nhật bảng việc", "Minh"),
        ("Toán, Văn: ôn tập ba buổi", "ôn tập ba buổi", None),
        ("Nhân Sự: tuyển 2 bạn", "tuyển 2 bạn", None),
        ("Mua quà (Lan, Huệ)", "Mua quà (Lan, Huệ)", "Lan, Huệ"),
        ("Mở hội chợ (Hà Nội, Huế)", "Mở hội chợ (Hà Nội, Huế)", None),
        ("Nghiệm thu bể số 4 (A. Hùng)", "Nghiệm thu bể số 4 (A. Hùng)", None),
        ("Cử Ô. Nam đi học", "Cử Ô. Nam đi học", None),
    ],
)
def test_names_before_a_colon_or_in_brackets(item: str, text: str, lead: str | None) -> None:
    assert texts_and_leads(f"BIÊN BẢN HỌP NHÓM\nIII. Phân công\n- {item}.\n- Mua 01 máy bơm.\n")[0] == (text, lead)


def test_each_of_them_does_so_much() -> None:
    (task,) = extract_text("BIÊN BẢN HỌP\nKết luận:\n- Mỗi khoa 2 tiết mục, nộp danh sách sớm.\n").tasks
    assert task.lead == "Mỗi khoa"


def test_the_hour_of_what_is_held_leaves_a_task_its_own_limit() -> None:
    minutes = (
        "BIÊN BẢN HỌP\nNgày 12/3/2031, cuộc họp thống nhất:\n1. Hội diễn\n"
        "- Các khoa nộp danh sách chậm nhất 25/3.\n- Thời gian: 19h00 ngày 26/3. Địa điểm: Hội trường A.\n"
    )
    assert [task.deadline and str(task.deadline.end) for task in extract_text(minutes).tasks] == ["2031-03-25"]


def test_how_it_went_is_told_also_among_what_is_to_be_done() -> None:
    told = (
        "KẾT LUẬN CỦA HIỆU TRƯỞNG TẠI CUỘC HỌP\n1. Kết quả tháng 9: các tổ giữ vệ sinh sân trường.\n"
        "2. Tồn tại: một số tổ nộp báo cáo trễ.\n3. Họp lớp trong tuần tới.\n"
    )
    assert texts_and_leads(told) == [("Họp lớp trong tuần tới", None)]


def test_what_is_needful_is_no_duty() -> None:
    told = "Chủ tịch kết luận như sau:\n1. Việc điều chỉnh thiết kế chợ là cần thiết. Phòng Quản lý đô thị thẩm định.\n"
    assert texts_and_leads(told) == [("Phòng Quản lý đô thị thẩm định", "Phòng Quản lý đô thị")]


@pytest.mark.parametrize(
    ("item", "lead"),
    [
        ("Máy in tầng 2 hỏng → anh Long gọi thợ sửa", "anh Long"),
        ("Khách đổi màn hình → Thảo sửa tài liệu", "Thảo"),
        ("Ký lại hợp đồng → anh Long", "anh Long"),
    ],
)
def test_who_does_it_behind_an_arrow(item: str, lead: str) -> None:
    (task,) = extract_text(f"BIÊN BẢN HỌP\nThành phần: Hưng, Thảo\nViệc cần làm:\n- {item}.\n").tasks
    assert task.lead == lead


@pytest.mark.parametrize(
    ("item", "said", "day"),
    [
        ("Nộp bản cam kết vào thứ Hai", "vào thứ Hai", "2023-03-13"),
        ("Tổng vệ sinh sáng thứ Bảy", "thứ Bảy", "2023-03-18"),
        ("Họp lại tối Chủ nhật", "Chủ nhật", "2023-03-19"),
    ],
)
def test_a_weekday_is_the_next_one(item: str, said: str, day: str) -> None:
    (task,) = extract_text(f"BIÊN BẢN HỌP LỚP\nNgày 12/3/2023\nThống nhất:\n- {item}.\n").tasks
    assert task.deadline is not None
    assert (task.deadline.text, str(task.deadline.start), str(task.deadline.end)) == (said, day, day)


@pytest.mark.parametrize("item", ["Chuẩn bị hội nghị lần thứ Hai", "Trực nhật sáng thứ Bảy hằng tuần"])
def test_what_only_looks_like_a_weekday_is_no_day(item: str) -> None:
    (task,) = extract_text(f"BIÊN BẢN HỌP LỚP\nNgày 12/3/2023\nThống nhất:\n- {item}.\n").tasks
    assert task.deadline is None or task.deadline.end is None


@pytest.mark.parametrize(
    ("item", "lead"),
    [
        ("Lắp thêm 2 quạt trần, anh Quân liên hệ mua trong tuần này", "anh Quân"),
        ("Sửa loa, đ/c Thắng liên hệ thợ", "đ/c Thắng"),
        ("Mời cô Lan, bà Hoa dự họp", None),
        ("Đón đoàn, cô Hòa phát biểu chào mừng", None),
    ],
)
def test_the_person_behind_a_comma_does_it(item: str, lead: str | None) -> None:
    (task,) = extract_text(f"BIÊN BẢN HỌP LỚP\nNgày 12/3/2023\nThống nhất:\n- {item}.\n").tasks
    assert task.lead == lead


@pytest.mark.parametrize(
    ("item", "text", "lead"),
    [
        ("Tổ nuôi dưỡng: kiểm tra thực phẩm", "kiểm tra thực phẩm", "Tổ nuôi dưỡng"),
        ("Nhóm thiết kế phải nộp bản vẽ", "Nhóm thiết kế phải nộp bản vẽ", "Nhóm thiết kế"),
        ("Kiểm tra toàn bộ 6 máy bơm: Tổ sửa chữa", "Kiểm tra toàn bộ 6 máy bơm: Tổ sửa chữa", "Tổ sửa chữa"),
        ("Các tổ sửa chữa loa, đèn", "Các tổ sửa chữa loa, đèn", "Các tổ"),
        ("Tổ vệ sinh sân trường", "Tổ vệ sinh sân trường", "Tổ"),
    ],
)
def test_teams_called_by_what_they_do(item: str, text: str, lead: str) -> None:
    assert texts_and_leads(f"Giám đốc kết luận:\n- {item}.\n- Mua 01 máy bơm.\n")[0] == (text, lead)


@pytest.mark.parametrize("item", ["Kiểm điểm trưởng ca, trừ thưởng tháng 7", "Đóng đảng phí tháng 10"])
def test_the_month_of_a_pay_is_no_deadline(item: str) -> None:
    (task,) = extract_text(f"BIÊN BẢN HỌP\nNgày 12/3/2023\nThống nhất:\n- {item}.\n").tasks
    assert task.deadline is None


@pytest.mark.parametrize(
    ("item", "lead"),
    [
        ("Văn thư gửi giấy mời", "Văn thư"),
        ("Tạp vụ dọn vệ sinh hội trường", "Tạp vụ"),
        ("Các chùa nộp danh sách khóa tu", "Các chùa"),
        ("Các tự viện treo cờ", "Các tự viện"),
    ],
)
def test_staff_and_pagodas_act(item: str, lead: str) -> None:
    assert texts_and_leads(f"Trưởng ban kết luận:\n- {item}.\n- Mua 01 máy bơm.\n")[0] == (item, lead)


def test_the_day_for_which_something_is_planned_in_brackets() -> None:
    (task,) = extract_text("Ngày 28/4/2023, BGH kết luận:\n- TPT chuẩn bị lễ trưởng thành (dự kiến 25/5).\n").tasks
    assert task.deadline is not None
    assert (str(task.deadline.start), str(task.deadline.end)) == ("2023-05-25", "2023-05-25")


@pytest.mark.parametrize(
    ("item", "lead"),
    [
        ("Thầy Quế phụ trách âm thanh, cô Lụa phụ trách hoa", "Thầy Quế"),
        ("Phó Chủ tịch phụ trách kinh tế chỉ đạo các xã", "Phó Chủ tịch phụ trách kinh tế"),
    ],
)
def test_each_has_his_own_in_charge(item: str, lead: str) -> None:
    assert texts_and_leads(f"Giám đốc kết luận:\n- {item}.\n- Mua 01 máy bơm.\n")[0][1] == lead


def test_how_far_the_work_has_come_is_no_task() -> None:
    told = "BIÊN BẢN HỌP\n4. Nội dung:\n4.1. Tiến độ: chậm 10 ngày so với kế hoạch.\n4.2. Yêu cầu: nhà thầu làm 2 ca.\n"
    assert texts_and_leads(told) == [("nhà thầu làm 2 ca", "nhà thầu")]


def test_the_hour_makes_a_feast_a_day() -> None:
    (task,) = extract_text("Ngày 1/3/2023, BCH kết luận:\n- Tổ chức tọa đàm 15h ngày 8/3 tại hội trường.\n").tasks
    assert task.deadline is not None
    assert str(task.deadline.end) == "2023-03-08"
