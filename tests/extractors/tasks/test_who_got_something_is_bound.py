"""Ai được vay, được hỗ trợ thì có trách nhiệm; việc cần làm là …; hai bên thống nhất: what such words bring in."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Các HTX được vay vốn có trách nhiệm sử dụng vốn đúng mục đích.", "Các HTX được vay vốn"),
        ("Các đơn vị được hỗ trợ phải báo cáo kết quả sử dụng kinh phí.", "Các đơn vị được hỗ trợ"),
        ("Các xã được chọn làm điểm chịu trách nhiệm báo cáo hằng tháng.", "Các xã được chọn làm điểm"),
    ],
)
def test_who_got_something_must_act(text: str, lead: str) -> None:
    (task,) = extract_text(text).tasks

    assert (task.text, task.lead) == (text[:-1], lead)


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("Việc cần làm ngay là thống kê lại HTX ngừng hoạt động.", ["thống kê lại HTX ngừng hoạt động"]),
        ("Yêu cầu đặt ra cho năm tới là phải giữ vững số HTX đang hoạt động.", ["phải giữ vững số HTX đang hoạt động"]),
        (
            "Phó Chủ tịch lưu ý Liên minh HTX tỉnh không chạy theo thành tích; phát huy vai trò cầu nối.",
            ["Liên minh HTX tỉnh không chạy theo thành tích", "phát huy vai trò cầu nối"],
        ),
        (
            "Trao đổi tại buổi làm việc, hai bên thống nhất: duy trì giao ban 6 tháng một lần; đồng hành tổ chức hội "
            "chợ vào tháng 9.",
            ["duy trì giao ban 6 tháng một lần", "đồng hành tổ chức hội chợ vào tháng 9"],
        ),
    ],
)
def test_such_words_bring_in_the_work(text: str, work: list[str]) -> None:
    assert [task.text for task in extract_text(text).tasks] == work


@pytest.mark.parametrize(
    "text",
    [
        "Các HTX được tập huấn có trách nhiệm cao trong công việc.",
        "Việc làm ấy là niềm vui của xã viên.",
        "Các HTX được vay vốn đã sử dụng đúng mục đích.",
    ],
)
def test_what_is_only_told_of_them_is_no_work(text: str) -> None:
    assert not extract_text(text).tasks
