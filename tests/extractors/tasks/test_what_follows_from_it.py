"""What only says how things are is no task; what follows from it is. A name at the end of a text is read to its end."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text
from tests.extractors.tasks.read_tasks import texts

_HEAD = "NGHỊ QUYẾT\nvề nhiệm vụ năm 2026\n\nII. NHIỆM VỤ, GIẢI PHÁP NĂM 2026\n"


@pytest.mark.parametrize(
    ("item", "tasks"),
    [
        ("Đây là một nhiệm vụ quan trọng, các xã cần khẩn trương kiểm kê đất đai.", 1),
        ("Đây là một nhiệm vụ quan trọng của cả hệ thống chính trị.", 0),
        ("Dự báo thời tiết sẽ còn mưa lớn, các xã chủ động di dời dân.", 1),
        ("Dự báo thời tiết sẽ còn mưa lớn, gió mạnh trong những ngày tới.", 0),
    ],
)
def test_what_follows_from_how_things_are_is_a_task(item: str, tasks: int) -> None:
    assert len(texts(f"{_HEAD}1. {item}\n")) == tasks


def test_who_spoke_behind_a_dash_is_no_part_of_the_task() -> None:
    said = "1. Các xã cần xử lý sớm các điểm sạt lở - Phó Bí thư Lê Văn A yêu cầu khi làm việc với huyện.\n"
    assert texts(_HEAD + said) == ["Các xã cần xử lý sớm các điểm sạt lở"]


def test_what_goes_on_after_an_end_stays_open() -> None:
    (task,) = extract_text(f"{_HEAD}1. Sở Y tế triển khai mô hình hết năm 2026 và những năm tiếp theo.\n").tasks
    assert task.deadline is not None
    assert (task.deadline.text, task.deadline.end) == ("hết năm 2026 và những năm tiếp theo", None)


@pytest.mark.parametrize("name", ["H", "Hà", "Hà Nội", ""])
def test_leaders_at_the_end_of_a_text(name: str) -> None:
    assert texts(f"Đề nghị các đơn vị phối hợp.\nĐề nghị Lãnh đạo {name}") is not None


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("Sửa kênh N3 xong trước mùa mưa, do tổ thủy nông chịu trách nhiệm chính.", ["tổ thủy nông"]),
        ("Mở hội thi vào tháng 10, do Ban Tuyên huấn chủ trì.", ["Ban Tuyên huấn"]),
        ("Giúp đỡ các hộ nghèo, do địa phương còn nhiều khó khăn.", [None]),
        ("Mở 2 lớp tập huấn; chậm nhất 15/11 gửi danh sách về Hội.", [None, None]),
        ("Thống nhất thời gian đại hội: ngày 25/4/2031; giao Văn phòng chuẩn bị giấy mời.", ["Văn phòng"]),
        ("Xã nào không xong thì Chủ tịch UBND xã chịu trách nhiệm trước huyện.", []),
    ],
)
def test_who_is_named_behind_a_comma_and_times_that_are_no_task(item: str, expected: list[str | None]) -> None:
    text = f"BIÊN BẢN\nHội nghị tổng kết\n\n4. Kết luận của Chủ tọa:\n- {item}\n- Các đơn vị tự chấm điểm.\n"
    assert [task.lead for task in extract_text(text).tasks][:-1] == expected


_NEWS = (
    "Hội nghị sơ kết quý II\n\nChiều 12/7, Hội Nông dân tỉnh tổ chức Hội nghị sơ kết quý II. Đồng chí Chủ tịch Hội"
    " chủ trì.\n{}\n"
)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Đồng chí yêu cầu các đơn vị lập kế hoạch năm, trong đó chú trọng: mở lớp nghề; sửa nhà.",
            [
                ("các đơn vị lập kế hoạch năm", "các đơn vị"),
                ("mở lớp nghề", "các đơn vị"),
                ("sửa nhà", "các đơn vị"),
            ],
        ),
        (
            "Theo Liên minh HTX tỉnh, nhiệm vụ thời gian tới là tiếp tục củng cố các HTX.",
            [("tiếp tục củng cố các HTX", "Liên minh HTX tỉnh")],
        ),
        ("Nhiệm vụ trong thời gian tới vẫn tiếp tục củng cố các HTX.", [("tiếp tục củng cố các HTX", None)]),
        (
            "Chương trình của tỉnh thời gian tới tập trung xây dựng trường học.",
            [("tập trung xây dựng trường học", "tỉnh")],
        ),
        ("Hội phấn đấu có 20 tổ. Nhân dịp này, Hội tặng 15 suất quà.", [("Hội phấn đấu có 20 tổ", "Hội")]),
        ("Nhân dịp này, đồng chí yêu cầu các xã sửa nhà.", [("các xã sửa nhà", "các xã")]),
        ("Chương trình giao lưu thời gian qua là dịp để các HTX gặp gỡ.", []),
        (
            "Năm nay công ty phấn đấu sản xuất 53,5 triệu m3 nước sạch.",
            [("công ty phấn đấu sản xuất 53,5 triệu m3 nước sạch", "công ty")],
        ),
    ],
)
def test_work_of_the_time_to_come_in_news(sentence: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(task.text, task.lead) for task in extract_text(_NEWS.format(sentence)).tasks] == expected


@pytest.mark.parametrize(
    "behind", ["nếu vượt thẩm quyền kịp thời báo cáo huyện", "nếu thiếu vật tư thì khẩn trương đăng ký bổ sung"]
)
def test_condition_without_a_comma_is_no_part_of_the_work_before(behind: str) -> None:
    asked = f"Chủ tịch yêu cầu:\n1. Các xã tập trung rà soát hồ sơ; {behind}.\n2. Phòng Nội vụ tổng hợp."
    assert texts(asked) == ["Các xã tập trung rà soát hồ sơ", behind, "Phòng Nội vụ tổng hợp"]


def test_warrant_without_a_comma_before_the_first_of_two_works() -> None:
    below = "1. Các sở: Y tế, Xây dựng\nCăn cứ chức năng, nhiệm vụ xây dựng kế hoạch của ngành, gửi Sở Nội vụ."
    found = texts(f"KẾ HOẠCH\nGiảm nghèo\n\nIV. TỔ CHỨC THỰC HIỆN\n{below}")
    assert found == ["xây dựng kế hoạch của ngành, gửi Sở Nội vụ"]


def test_what_must_be_done_when_something_comes_about() -> None:
    asked = "Chủ tịch yêu cầu:\n1. Trung tâm Y tế thường trực cấp cứu; {}.\n2. Phòng Y tế tổng hợp."
    behind = "khi có ngộ độc phải báo cáo trong vòng 24 giờ"
    found = ["Trung tâm Y tế thường trực cấp cứu", "phải báo cáo trong vòng 24 giờ", "Phòng Y tế tổng hợp"]
    assert texts(asked.format(behind)) == found
