"""Ý kiến tại cuộc họp: what somebody says should be done, what he takes on, what is given to him behind the work."""

from __future__ import annotations

import pytest
from read_tasks import texts_and_leads

from extractors.extract import extract_text


def opinions(said: str) -> list[tuple[str, str | None]]:
    return texts_and_leads(f"BIÊN BẢN HỌP\n3. Ý kiến:\n- {said}.\n")


@pytest.mark.parametrize(
    ("said", "task"),
    [
        ("Ông Sửu: mức phạt nên giảm còn 100.000 đồng", "mức phạt nên giảm còn 100.000 đồng"),
        ("Chị Hoa: giờ tập nên dời sang 19h", "giờ tập nên dời sang 19h"),
        ("Cô Ngân: Xin bổ sung sách tham khảo cho thư viện", "bổ sung sách tham khảo cho thư viện"),
    ],
)
def test_what_should_be_done_is_nobody_s_own_work(said: str, task: str) -> None:
    assert opinions(said) == [(task, None)]


def test_what_somebody_takes_on_is_his() -> None:
    assert opinions("Anh Toàn: em xin nhận phần trang trí") == [("xin nhận phần trang trí", "Anh Toàn")]


@pytest.mark.parametrize(
    "said",
    [
        "Ông Kha: Đồng ý với các ý kiến trên",
        "Bà Liên: vì sao chưa trả tiền đợt 2",
        "Chị Mơ: trời mưa nên chưa thu xong quỹ",
        "Chị Mơ: xin cảm ơn các gia đình",
    ],
)
def test_what_is_only_said_is_none(said: str) -> None:
    assert opinions(said) == []


@pytest.mark.parametrize(
    ("item", "lead"),
    [
        ("Trang trí hội trường giao đ/c Lợi", "đ/c Lợi"),
        ("Lịch trực Tết giao Phòng Hành chính lập", "Phòng Hành chính"),
        ("Mua quà phân công chị Hoa phụ trách", "chị Hoa"),
        ("Soạn thư mời giao cho cô Thủy, xong trước 20/5/2023", "cô Thủy"),
        ("Việc cập nhật sổ hội viên: phân công đ/c Hà, hạn cuối ngày 31/10", "đ/c Hà"),
        ("Rà soát các hộ được giao đất", None),
        ("Chuẩn bị hội nghị giao ban Khối thi đua", None),
    ],
)
def test_who_is_given_it_may_stand_behind_the_work(item: str, lead: str | None) -> None:
    assert texts_and_leads(f"BIÊN BẢN HỌP\nKết luận:\n1. {item}.\n") == [(item, lead)]


def test_meetings_to_compare_notes_are_given_to_nobody() -> None:
    text = "BIÊN BẢN HỌP\nKết luận:\n1. Từ tháng 11, giao ban chuyển sang chiều thứ Sáu.\n2. Các phòng gửi báo cáo.\n"
    assert all(not task.startswith("ban ") for task, _ in texts_and_leads(text))


def test_a_day_before_all_of_them_is_when_they_act() -> None:
    items = "- Sáng 26/1 toàn dân dọn vệ sinh.\n- Ban công tác Mặt trận đi vận động các hộ.\n"
    text = f"BIÊN BẢN HỌP\nNgày 12/1/2025\nKết luận:\n{items}"
    first, second = extract_text(text).tasks
    assert (first.text, first.lead) == ("toàn dân dọn vệ sinh", "toàn dân")
    assert (second.text, second.lead) == ("Ban công tác Mặt trận đi vận động các hộ", "Ban công tác Mặt trận")


@pytest.mark.parametrize("says", ["Bà Lan cho rằng: các chi hội cần", "Nhiều đại biểu có ý kiến: các chi hội nên"])
def test_what_somebody_holds_behind_a_colon(says: str) -> None:
    head = "Ngày 12/7/2026, Hội Nông dân xã Tân Hòa tổ chức hội nghị sơ kết công tác Hội.\n\n"
    (task,) = extract_text(f"{head}{says} mở thêm lớp tập huấn.\n").tasks
    assert (task.lead, task.rule) == ("các chi hội", "frame")
