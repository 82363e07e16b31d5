"""A line of minutes that names a matter and who sees to it is a task, with his work, his day or nothing more."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

_MINUTES = (
    "THÔN ĐỒNG SIM\n\nBIÊN BẢN\nHọp thôn tháng 9\n\nThời gian: 19h00 ngày 08/9/2025.\nChủ trì: ông Phạm Văn Tuất.\n\n"
    "I. NỘI DUNG\n1. {}\n{}\n\nCuộc họp kết thúc lúc 21h00 cùng ngày.\n"
)


def _tasks(topic: str, line: str) -> list[tuple[str, str | None]]:
    return [(task.text, task.lead) for task in extract_text(_MINUTES.format(topic, line)).tasks]


@pytest.mark.parametrize(
    ("line", "lead"),
    [
        ("An ninh trật tự: Công an xã", "Công an xã"),
        ("Nước uống: chị Tư", "chị Tư"),
        ("Trò chơi dân gian: chi đoàn thôn 2 + thôn 5", "chi đoàn thôn 2 + thôn 5"),
        ("Giấy mời các họ thông gia: cô Lành, xong trước 25/9", "cô Lành"),
    ],
)
def test_who_alone(line: str, lead: str) -> None:
    assert _tasks("Giỗ Tổ", f"{line}.") == [(line, lead)]


@pytest.mark.parametrize(
    ("line", "task", "lead"),
    [
        (
            "Y tế: Trạm Y tế cử hai kíp trực trong ba ngày hội",
            "Trạm Y tế cử hai kíp trực trong ba ngày hội",
            "Trạm Y tế",
        ),
        ("Cờ phướn: anh Ba Hậu, treo xong trước 20/9", "anh Ba Hậu, treo xong trước 20/9", "anh Ba Hậu"),
    ],
)
def test_who_and_what(line: str, task: str, lead: str) -> None:
    assert _tasks("Lễ hội", f"{line}.") == [(task, lead)]


@pytest.mark.parametrize(
    ("topic", "line"),
    [
        ("Thành phần", "Chủ trì: ông Phạm Văn Tuất"),
        ("Thành phần", "Y tế: Trạm Y tế xã"),
        ("Lễ hội", "Thư ký: bà Lê Thị Hồng"),
        ("Lễ hội", "Nước sạch: xã đã khảo sát"),
    ],
)
def test_no_work(topic: str, line: str) -> None:
    assert _tasks(topic, f"{line}.") == []


def test_bare_lines_of_who_does_what() -> None:
    lines = "Phụ huynh dọn sân điểm trường.\nĐoàn thanh niên dựng rạp.\nBàn ghế hỏng 9 bộ\nÔng Lý Tòn đóng lại."
    assert [lead for _, lead in _tasks("Khai giảng", lines)] == ["Phụ huynh", "Đoàn thanh niên", "Ông Lý Tòn"]


def test_bare_lines_of_what_was_done() -> None:
    lines = (
        "Hội Phụ nữ đã tặng 30 suất quà.\nĐoàn thanh niên dọn xong nhà văn hóa hôm qua.\nÔng Lý Tòn đóng 5 bộ bàn ghế."
    )
    assert _tasks("Trung thu", lines) == []
