"""Tên tổ, hội đồng, phòng viết tắt: where such names end before what they are to do."""

from __future__ import annotations

import pytest

from domain.extraction import FoundTask
from extractors.extract import extract_text

HEADER = (
    "BỆNH VIỆN ĐA KHOA LAM SƠN\nSố: 97/KH-BV\nLam Sơn, ngày 03 tháng 10 năm 2031\nKẾ HOẠCH\nKiểm kê tài sản\n\n"
    "II. NHIỆM VỤ\n\n"
)


def task(text: str) -> FoundTask:
    return extract_text(f"{HEADER}1. {text}.\n2. Văn phòng đôn đốc thực hiện.\n").tasks[0]


@pytest.mark.parametrize("opening", ["", "Giao ", "Công tác khác: "])
@pytest.mark.parametrize(
    "name",
    [
        "Hội đồng kiểm kê",
        "Tổ kiểm kê dược, vật tư",
        "Tổ đối chiếu công nợ",
        "Hội đồng tuyển dụng",
        "Đội kiểm tra",
        "Nhóm hỗ trợ kỹ thuật",
        "Tổ xây dựng",
        "P.TCKT",
        "P. VT-TTB",
        "Thị hội",
        "Thị đoàn",
        "Ban Khánh tiết đền",
        "Ban Quản lý đền",
    ],
)
@pytest.mark.parametrize(
    "work",
    [
        "đối chiếu số lượng thuốc giữa các kho",
        "khóa số liệu trên phần mềm",
        "dự toán kinh phí, trình Giám đốc",
        "in sổ tài sản gửi các khoa",
        "thông báo số nợ của từng đơn vị",
    ],
)
def test_names_end_before_the_work(opening: str, name: str, work: str) -> None:
    assert task(f"{opening}{name} {work}").lead == name


def test_what_a_team_answers_for_is_no_part_of_its_name() -> None:
    assert task("Tổ 2 (khối lâm sàng) kiểm kê trang thiết bị").lead == "Tổ 2"


@pytest.mark.parametrize("text", ["Tổ rà soát danh sách, lập hồ sơ", "Hội đồng xây dựng kế hoạch kiểm kê"])
def test_what_they_do_is_no_part_of_their_names(text: str) -> None:
    assert task(text).lead == text.split(" rà soát")[0].split(" xây dựng")[0]


@pytest.mark.parametrize("text", ["Phát hành Thông báo số 15/TB-BV", "Rà soát dự toán năm 2032 theo Thông báo số 9"])
def test_papers_and_estimates_stay_things(text: str) -> None:
    assert task(text).text == text
