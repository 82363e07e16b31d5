"""Từ chối, cho phép, chia việc: what minutes only settle is no work; a person to whom a body shares it out acts."""

from __future__ import annotations

import pytest
from read_tasks import texts, texts_and_leads

MINUTES = "BIÊN BẢN HỌP THÔN\n\nTối 13/7/2026 thôn họp.\n\nIII. KẾT LUẬN\nChủ tọa kết luận:\n"
PLAN = "KẾ HOẠCH\nThu hồi nợ năm 2026\n\nIII. NHIỆM VỤ\n"
WORK = "Lập danh sách hộ nghèo trước 20/7"


@pytest.mark.parametrize(
    "said",
    [
        "Không xem xét gia hạn nợ cho hộ ông Tám",
        "Không giải quyết nghỉ phép trong mùa lũ",
        "Chưa xem xét việc tăng phí",
        "Không chấp thuận đơn của ông Bền",
        "Thống nhất cho chị Hoa thôi tham gia ban quản lý",
        "Thống nhất: cho bà Năm rút vốn",
        "Việc vay thêm: lần này không xem xét nữa",
        "Cho hộ anh Lực khất tiền bơm đến vụ sau",
        "Từ chối đề nghị mượn nhà văn hóa",
    ],
)
def test_what_is_only_settled_is_none(said: str) -> None:
    assert texts(f"{MINUTES}- {said}.\n- {WORK}.\n") == [WORK]


@pytest.mark.parametrize(
    "said",
    [
        "Không để nợ quá hạn phát sinh",
        "Cho vay đúng đối tượng",
        "Không được thu thêm khoản nào",
        "Kiểm tra, không giải quyết qua loa",
    ],
)
def test_what_must_not_be_done_is_a_task(said: str) -> None:
    assert texts(f"{MINUTES}- {said}.\n- {WORK}.\n") == [said, WORK]


def test_what_another_paper_refuses_is_a_task() -> None:
    said = "Không xem xét gia hạn nợ cho hộ chây ỳ"
    assert said in texts(f"{PLAN}- {said}.\n- {WORK}.\n")


@pytest.mark.parametrize("gives", ["phân công", "giao", "giao cho"])
@pytest.mark.parametrize("who", ["đ/c Hoành", "ông Út Hiền", "chị Lan"])
@pytest.mark.parametrize("body", ["Phòng Kế hoạch:", "Ban Giám đốc:"])
def test_the_person_to_whom_a_body_gives_work_does_it(gives: str, who: str, body: str) -> None:
    found = texts_and_leads(f"{MINUTES}- {body} lập dự toán trước 15/7; {gives} {who} theo dõi mực nước.\n")
    assert found == [("lập dự toán trước 15/7", body[:-1]), (f"{who} theo dõi mực nước", who)]
