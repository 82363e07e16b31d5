"""Thời gian, địa điểm dưới một việc: a line that only names the place is no task, and an hour of a day says when."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text
from extractors.tasks.find import find_tasks
from tests.extractors.tasks.read_tasks import texts
from vitext.clean import clean

EVENT = (
    "II. NỘI DUNG THỰC HIỆN\n\n1. Tổ chức dâng hương tại đền thờ:\n\n- Thời gian: {}.\n\n- Địa điểm: {}.\n\n"
    "- Cơ quan chủ trì: Sở Nội vụ.\n"
)


@pytest.mark.parametrize(
    "time",
    ["07h30, sáng ngày 12/9/2031", "Sáng ngày 12/9/2031", "14 giờ 00 phút, ngày 12/9/2031", "chiều ngày 12/9/2031"],
)
def test_hour_or_part_of_a_day_says_when(time: str) -> None:
    text = clean(EVENT.format(time, "Hội trường lớn")).text
    [task] = find_tasks(text)
    assert task.deadline is not None
    assert text[slice(*task.deadline)] == time


@pytest.mark.parametrize("time", ["Có thông báo riêng", "Sáng tạo trong cách làm"])
def test_what_is_no_day_says_nothing(time: str) -> None:
    text = clean(EVENT.format(time, "Hội trường lớn")).text
    assert all(task.deadline is None for task in find_tasks(text))


@pytest.mark.parametrize(
    "place", ["Khách sạn Hương Sen (số 5, phố Cũ, xã Bình An)", "Nghĩa trang liệt sĩ xã", "Tại nút giao với Quốc lộ 9"]
)
def test_line_that_names_the_place_is_no_task(place: str) -> None:
    assert texts(EVENT.format("Sáng ngày 12/9/2031", place)) == ["Tổ chức dâng hương tại đền thờ"]


def test_line_that_says_what_to_do_about_the_place_is_one() -> None:
    place = "Văn phòng chủ động bố trí hội trường"
    assert any("bố trí hội trường" in words for words in texts(EVENT.format("Sáng ngày 12/9/2031", place)))


def test_line_that_says_when_an_event_is_held_at_each_level_is_no_task() -> None:
    plan = "KẾ HOẠCH\nTổ chức hội thi\n\nII. ĐỐI TƯỢNG, THỜI GIAN\n\n1. Đối tượng: hội viên.\n\n2. Thời gian: {}.\n"
    assert texts(plan.format("Cấp cơ sở xong trước 30/5/2031; cấp tỉnh dự kiến 02 ngày, trong tháng 8/2031")) == []
    work = "Hoàn thành gửi hồ sơ dự thi trên Cổng dịch vụ công hoặc gửi về Sở Nội vụ trước ngày 05/12/2031"
    assert texts(plan.format(work)) == [work]


def test_reports_that_are_asked_with_their_form_and_day_below_them() -> None:
    form = "Thực hiện theo đường dẫn: https://vidu.vn/bieu"
    text = (
        "Sở Nội vụ hướng dẫn báo cáo\n\n"
        "Sở Nội vụ đề nghị các doanh nghiệp thực hiện báo cáo định kỳ năm 2031 như sau:\n\n"
        f"(1) Báo cáo tình hình sử dụng lao động năm 2031\n\n- {form}\n\n- Hạn nộp báo cáo: Trước ngày 25/11/2031.\n\n"
        f"(2) Báo cáo tình hình tiền thưởng Tết Dương lịch\n\n- {form}\n\n- Hạn nộp báo cáo: Trước ngày 15/12/2031.\n"
    )
    found = [(task.text, task.lead, task.deadline and task.deadline.text) for task in extract_text(text).tasks]
    assert found == [
        ("Báo cáo tình hình sử dụng lao động năm 2031", "các doanh nghiệp", "Trước ngày 25/11/2031"),
        ("Báo cáo tình hình tiền thưởng Tết Dương lịch", "các doanh nghiệp", "Trước ngày 15/12/2031"),
    ]


def test_part_of_a_report_stays_one() -> None:
    text = "BIÊN BẢN HỌP\n\n1. Báo cáo tình hình tháng 9\n- Thu quỹ đạt 90%.\n2. Kết luận\n- Sửa cổng.\n"
    assert [task.text for task in extract_text(text).tasks] == ["Sửa cổng"]
