"""Lines that describe a meeting which is called are no work; what is to be prepared for it is."""

from __future__ import annotations

import pytest
from read_tasks import texts

from extractors.extract import extract_text

TOP = (
    "SỞ CÔNG THƯƠNG\nSố: 12/SCT-CN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    "Hòa An, ngày 02 tháng 6 năm 2026\nV/v {about}\n\nKính gửi: Sở Xây dựng; UBND xã Quy Hòa\n\n"
)
LINES = (
    "1. Chủ trì: Lãnh đạo Sở Công Thương.\n2. Nội dung: Đánh giá tình hình xây dựng chợ.\n"
    "3. Thành phần: Lãnh đạo cơ quan như kính gửi.\n4. Thời gian: Từ 09h30 ngày 22/6/2026.\n"
    "5. Địa điểm: Hội trường tầng 3.\n"
)


@pytest.mark.parametrize(
    "lead_in",
    [
        "Sở Công Thương tổ chức buổi làm việc với các nội dung, cụ thể như sau:",
        "Sở Công Thương mời các đơn vị dự họp, cụ thể:",
        "Thực hiện kế hoạch công tác, Sở Công Thương triệu tập cuộc họp như sau:",
    ],
)
def test_lines_of_a_call_are_no_work(lead_in: str) -> None:
    text = TOP.format(about="mời dự họp") + f"{lead_in}\n{LINES}Đề nghị UBND xã Quy Hòa chuẩn bị báo cáo.\n"
    assert texts(text) == ["UBND xã Quy Hòa chuẩn bị báo cáo"]


def test_letter_that_invites_tells_of_its_meeting() -> None:
    text = TOP.format(about="mời dự họp") + f"Sở Công Thương tổ chức buổi làm việc, cụ thể như sau:\n{LINES}"
    meeting = extract_text(text).meeting
    assert meeting is not None
    assert str(meeting.start) == "2026-06-22 09:30:00"
    assert meeting.venue == "Hội trường tầng 3"


def test_work_below_a_task_keeps_its_lines() -> None:
    text = TOP.format(about="mở lớp") + (
        "Sở Công Thương yêu cầu các phòng thực hiện các nhiệm vụ sau:\n1. Mở lớp tập huấn an toàn.\n"
        "- Thời gian: tháng 9/2026.\n- Đơn vị chủ trì: Văn phòng Sở.\n2. Rà soát quy hoạch chợ.\n"
    )
    assert texts(text) == ["Mở lớp tập huấn an toàn", "Rà soát quy hoạch chợ"]
