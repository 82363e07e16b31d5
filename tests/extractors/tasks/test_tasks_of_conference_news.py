"""News of meetings and working visits: who asks, who is asked, what a lead-in sets out; what is told as done is none."""

from __future__ import annotations

import pytest

from extractors.tasks.find import find_tasks
from vitext.clean import clean


def tasks_and_leads(text: str) -> list[tuple[str, str | None]]:
    read = clean(text).text
    return [(read[t.start : t.end], read[t.lead[0] : t.lead[1]] if t.lead else None) for t in find_tasks(read)]


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        # asked at a meeting, though told as past
        (
            "Tại buổi làm việc, Chủ tịch UBND huyện đã yêu cầu Phòng Kinh tế rà soát các hồ sơ tồn đọng.",
            [("Phòng Kinh tế rà soát các hồ sơ tồn đọng", "Phòng Kinh tế")],
        ),
        # a speaker named anew after praise for what is past
        (
            "Đánh giá cao kết quả đã đạt được, đồng chí đề nghị Đảng ủy phường tiếp tục đổi mới sinh hoạt chi bộ.",
            [("Đảng ủy phường tiếp tục đổi mới sinh hoạt chi bộ", "Đảng ủy phường")],
        ),
        # what is given stands before the word of giving
        (
            "Nội dung này giao Sở Tài chính chủ trì tham mưu trong tháng 5.",
            [("Sở Tài chính chủ trì tham mưu trong tháng 5", "Sở Tài chính")],
        ),
        (
            "Chủ tịch nêu rõ, thời gian tới cần siết chặt quản lý đất công.",
            [("cần siết chặt quản lý đất công", None)],
        ),
        # contents and tasks that are set out before a colon
        (
            "Trong quý III, Ngành Y tế tiếp tục thực hiện các nội dung: Tăng cường giám sát; tổ chức tiêm vét.",
            [("Tăng cường giám sát", "Ngành Y tế"), ("tổ chức tiêm vét", "Ngành Y tế")],
        ),
        # bodies that are turned to
        (
            "Chủ tịch yêu cầu Văn phòng theo dõi. Đối với UBND các xã, kịp thời chỉ đạo khơi thông cống rãnh.",
            [
                ("Văn phòng theo dõi", "Văn phòng"),
                ("UBND các xã, kịp thời chỉ đạo khơi thông cống rãnh", "UBND các xã"),
            ],
        ),
        (
            "Sở Xây dựng còn được giao chủ trì lập danh mục nhà cũ.",
            [("Sở Xây dựng còn được giao chủ trì lập danh mục nhà cũ", "Sở Xây dựng")],
        ),
    ],
)
def test_what_leaders_ask_is_a_task_of_whom_they_ask(text: str, tasks: list[tuple[str, str | None]]) -> None:
    assert tasks_and_leads(text) == tasks


@pytest.mark.parametrize(
    "text",
    [
        "Năm qua, huyện đã yêu cầu các xã rà soát hộ nghèo nhiều lần.",
        "Nội dung này đã được giao cho nhiều đơn vị trong những năm qua.",
        "Báo cáo nêu rõ kết quả của phong trào trong năm qua.",
        "Trong 6 tháng đầu năm, Liên minh đã tập trung vào các nội dung: củng cố hợp tác xã; mở lớp tập huấn.",
        "Đối với các hộ nghèo, hỗ trợ được trao tận tay.",
    ],
)
def test_what_was_done_is_no_task(text: str) -> None:
    assert tasks_and_leads(text) == []
