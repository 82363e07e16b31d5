"""Tên người dừng ở đâu: a person's name ends before what he does, known or not, and not before what he is."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

HEAD = "BIÊN BẢN HỌP THÔN\n\nTối 13/7/2026 thôn họp.\n\nPhân công công việc:\n"


@pytest.mark.parametrize("who", ["Ông Thuần", "Chị Lê Thị Mơ", "Đ/c Hùng", "Bác Ba"])
@pytest.mark.parametrize(
    "does", ["đóng cọc, thanh niên góp công", "xúc đất, bà con dọn cỏ", "cưa cây, các hộ thu gom cành"]
)
def test_the_name_ends_before_an_unknown_verb(who: str, does: str) -> None:
    (task,) = extract_text(f"{HEAD}- {who} {does}.\n").tasks
    assert task.lead == who


@pytest.mark.parametrize(
    "who", ["Ông Hải trưởng thôn", "Đồng chí Giám đốc Quỹ", "Chị Tư cấp dưỡng", "Ông Nam và bà Hoa"]
)
def test_what_a_person_is_belongs_to_his_name(who: str) -> None:
    (task,) = extract_text(f"{HEAD}- {who} lập danh sách hộ còn nợ.\n").tasks
    assert task.lead == who


@pytest.mark.parametrize(
    "work",
    [
        "gom phiếu góp ý",
        "cọ rửa bể nước",
        "ôn thi cho lớp 9",
        "vét mương xóm Đình",
        "khóa cổng sau 22 giờ",
        "dời cột điện",
    ],
)
def test_more_everyday_verbs(work: str) -> None:
    (task,) = extract_text(f"{HEAD}- Văn phòng {work}.\n").tasks
    assert (task.lead, task.text) == ("Văn phòng", f"Văn phòng {work}")


@pytest.mark.parametrize(
    "who", ["Bảo vệ", "Y tế", "Thú y", "Thanh niên", "Thư viện", "Hiệu phó", "Cô Hạnh (y tế)", "Chú Ba bảo vệ"]
)
@pytest.mark.parametrize("does", ["dọn kho phía sau", "nộp báo cáo trước ngày 20/7", "kiểm tra lại cầu dao"])
def test_small_offices_act(who: str, does: str) -> None:
    (task,) = extract_text(f"{HEAD}- {who} {does}.\n").tasks
    assert (task.lead, task.text) == (who, f"{who} {does}")


@pytest.mark.parametrize("work", ["Bảo vệ môi trường xóm Đình", "Bảo vệ, chăm sóc cây xanh", "Bảo vệ sản xuất vụ đông"])
def test_to_guard_is_no_office(work: str) -> None:
    (task,) = extract_text(f"{HEAD}- {work}.\n").tasks
    assert (task.lead, task.text) == (None, work)


@pytest.mark.parametrize(
    "who", ["Chuyền nào chưa gửi ý kiến", "Hộ nào nuôi chó", "Nhà nào có người đi làm ăn xa", "Ai nghỉ"]
)
@pytest.mark.parametrize("does", ["thì nộp đơn cho tổ trưởng trước 20/7", "phải nộp đơn cho tổ trưởng"])
def test_whoever_it_is_that_a_condition_names(who: str, does: str) -> None:
    (task,) = extract_text(f"{HEAD}- {who} {does}.\n").tasks
    assert (task.lead, task.text) == (who, f"{who} {does}")
