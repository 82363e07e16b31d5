"""Thời hạn trong tin hội nghị: times of things and of the news are no deadlines; one planned right before a task is."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

_NEWS = "Huyện Lam Sơn sơ kết công tác\n\nSáng 5/4/2027, UBND huyện Lam Sơn tổ chức hội nghị sơ kết.\n\n"


def _due(text: str) -> list[str | None]:
    """The words of the deadline of each task."""
    return [task.deadline.text if task.deadline else None for task in extract_text(_NEWS + text).tasks]


@pytest.mark.parametrize(
    "text",
    [
        "Ông Nam yêu cầu UBND huyện có kế hoạch xử lý các công trình xây dựng vi phạm trong năm 2027, 2028.",
        "Theo kế hoạch, Đoàn giám sát sẽ tiến hành giám sát UBND xã về quá trình thực hiện các nhiệm vụ từ năm 2025 "
        "đến hết quý II năm 2027.",
        "Theo đó, căn cứ các kết luận của tỉnh và lộ trình triển khai nhiệm vụ trong năm 2027 của các đơn vị, Kết luận "
        "nêu rõ yêu cầu các cấp ủy trực thuộc tập trung lãnh đạo, chỉ đạo thực hiện quyết liệt các giải pháp.",
        "Đồng chí Bí thư yêu cầu các xã nỗ lực thực hiện thắng lợi các mục tiêu đề ra trong năm 2027.",
        "Trong ngày 11/4/2027, tỉnh đã phải làm việc gấp để yêu cầu tạm dừng quyết định, chờ bàn giải pháp.",
        "Cụ thể, nhiệm vụ và giải pháp tổ chức dạy bơi cho trẻ theo Thông tư của Bộ trên địa bàn tỉnh, giai đoạn "
        "2027-2030 như sau:\n\n- Rà soát bể bơi của các trường.\n\n- Tập huấn giáo viên.",
    ],
)
def test_times_of_things_and_of_the_news(text: str) -> None:
    assert not any(_due(text))


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Ông Nam yêu cầu UBND huyện xử lý xong các công trình vi phạm trong năm 2027.", "trong năm 2027"),
        (
            "Theo kế hoạch, Đoàn giám sát sẽ kiểm tra việc thực hiện nghị quyết từ ngày 10/5 đến ngày 15/5/2027.",
            "từ ngày 10/5 đến ngày 15/5/2027",
        ),
        ("Trong năm 2027, Bí thư Huyện ủy yêu cầu các xã rà soát bộ máy.", "Trong năm 2027"),
        ("Trong tháng 5/2027, Phòng Nội vụ phải báo cáo kết quả rà soát.", "Trong tháng 5/2027"),
        (
            "Cụ thể, nhiệm vụ của các phòng, trong năm 2027 như sau:\n\n- Rà soát bể bơi của các trường.",
            "trong năm 2027",
        ),
        (
            "Chủ tịch UBND huyện yêu cầu Phòng Đô thị giải quyết triệt để tình trạng lấn chiếm trước thời điểm diễn ra "
            "Lễ hội Hoa sen.",
            "trước thời điểm diễn ra Lễ hội Hoa sen",
        ),
        (
            "Đồng chí Bí thư yêu cầu các xã khẩn trương; dự kiến tháng 8/2027, Phòng Nội vụ phải trình phương án.",
            "tháng 8/2027",
        ),
    ],
)
def test_times_by_which_work_is_done(text: str, due: str) -> None:
    assert due in _due(text)
