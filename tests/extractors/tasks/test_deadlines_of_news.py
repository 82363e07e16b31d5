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


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Ông Nam yêu cầu Phòng Tài chính căn cứ tình hình thu đến hết quý III năm 2027 để lập dự toán.", None),
        (
            "Ông Nam yêu cầu các phòng báo cáo kết quả giải ngân đến hết ngày 30/9/2027, gửi trước ngày 10/10/2027.",
            "trước ngày 10/10/2027",
        ),
        ("Ông Nam yêu cầu các phòng tiết kiệm chi đến hết năm 2027.", "đến hết năm 2027"),
        ("Ông Nam giao Phòng Kinh tế đề xuất kịch bản điều hành giá trong năm 2027 cho từng nhóm hàng.", None),
        ("Ông Nam giao Phòng Kinh tế hoàn thành kịch bản ứng phó bão trong tháng 8/2027.", "trong tháng 8/2027"),
        ("Huyện đặt mục tiêu đến năm 2030 thành lập 20 hợp tác xã.", "đến năm 2030"),
        ("Ông Nam yêu cầu các xã thực hiện mục tiêu đến năm 2030 của huyện.", None),
        ("Ngày 12/6, UBND xã sẽ ra quân khơi cống trước mùa mưa.", "Ngày 12/6"),
        ("Năm 2027, UBND xã sẽ khơi cống trước mùa mưa.", "trước mùa mưa"),
    ],
)
def test_times_up_to_which_is_counted_and_days_before_a_season(text: str, due: str | None) -> None:
    assert _due(text) == [due]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Trong nhiệm kỳ tới (2030 – 2035), Hội tiếp tục đổi mới cách làm.", "Trong nhiệm kỳ tới (2030 – 2035)"),
        ("Trong nhiệm kỳ tới, Hội tiếp tục đổi mới cách làm.", "Trong nhiệm kỳ tới"),
        ("Chủ tịch giao Sở Xây dựng báo cáo HĐND trong kỳ họp gần nhất.", "trong kỳ họp gần nhất"),
        ("Chủ tịch giao Sở Xây dựng trình HĐND tại kỳ họp tới nhằm kịp tiến độ.", "tại kỳ họp tới"),
        ("Chủ tịch giao Sở Xây dựng báo cáo việc đã nêu trong kỳ họp trước.", None),
    ],
)
def test_term_with_its_years_behind_and_the_next_session(text: str, said: str | None) -> None:
    news = f"Ngày 5/3/2030, Hội Làm vườn tỉnh tổ chức Đại hội lần thứ IV, nhiệm kỳ 2030 - 2035.\n\n{text}"
    (task,) = extract_text(news).tasks
    assert (task.deadline and task.deadline.text) == said
