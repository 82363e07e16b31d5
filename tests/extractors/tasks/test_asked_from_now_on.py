"""Từ nay trở đi, tháng 8 tới đây, được đề nghị, chủ trì giao: words by which work to come is told."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text


@pytest.mark.parametrize(
    ("text", "work", "lead", "who"),
    [
        (
            "Đồng chí yêu cầu từ nay trở đi mọi hồ sơ vay phải có xác nhận của kiểm soát viên.",
            "mọi hồ sơ vay phải có xác nhận của kiểm soát viên",
            None,
            "Đồng chí",
        ),
        (
            "Từ nay trở đi, các HTX phải nộp báo cáo qua phần mềm.",
            "các HTX phải nộp báo cáo qua phần mềm",
            "các HTX",
            None,
        ),
        (
            "Ngành ngân hàng cũng được đề nghị cơ cấu lại nợ cho các HTX bị thiệt hại.",
            "Ngành ngân hàng cũng được đề nghị cơ cấu lại nợ cho các HTX bị thiệt hại",
            "Ngành ngân hàng",
            None,
        ),
        (
            "Chủ trì giao Thư ký hoàn thiện, gửi các ủy viên chậm nhất ngày 12/1/2027.",
            "Thư ký hoàn thiện, gửi các ủy viên chậm nhất ngày 12/1/2027",
            "Thư ký",
            "Chủ trì",
        ),
        ("Chủ trì hội nghị yêu cầu các phòng gửi báo cáo.", "các phòng gửi báo cáo", "các phòng", "Chủ trì hội nghị"),
    ],
)
def test_who_is_asked_for_what(text: str, work: str, lead: str | None, who: str | None) -> None:
    (task,) = extract_text(text).tasks

    assert (task.text, task.lead, task.assigner) == (work, lead, who)


@pytest.mark.parametrize("when", ["Tháng 8 tới", "Tháng 8 tới đây"])
def test_a_month_to_come_is_the_deadline(when: str) -> None:
    (task,) = extract_text(f"{when}, Liên minh sẽ đưa 25 giám đốc HTX đi học tập mô hình.").tasks

    assert task.deadline is not None
    assert task.deadline.text == "Tháng 8"


@pytest.mark.parametrize(
    "text",
    [
        "Năm nay, 3 HTX được đề nghị tặng bằng khen.",
        "HTX Hòa An được đề nghị công nhận đạt chuẩn.",
        "Hồ sơ được đề nghị hôm qua đã thất lạc.",
    ],
)
def test_what_somebody_is_proposed_for_is_no_work(text: str) -> None:
    assert not extract_text(text).tasks
