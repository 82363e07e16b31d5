"""Việc nói trước, ai làm hay bao giờ gửi nói sau: pieces that begin with a thing are tasks of their own."""

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import FoundTask
from extractors.extract import extract_text

HEADER = "UBND XÃ LÂM\nSố: 15/KH-UBND\nLâm, ngày 05 tháng 01 năm 2031\nKẾ HOẠCH\nTổ chức lễ hội\n\nII. NHIỆM VỤ\n\n"


def tasks(text: str) -> list[FoundTask]:
    return list(extract_text(f"{HEADER}1. {text}.\n2. Trồng cây ven đường.\n").tasks)[:-1]


@pytest.mark.parametrize(
    "piece",
    [
        "kế hoạch lễ hội 18 thôn gửi Văn phòng trước 20/2",
        "hồ sơ nộp về Phòng Kinh tế trước 20/2",
        "danh sách đại biểu chốt trước 20/2",
        "số liệu nhập xong trước 20/2",
    ],
)
def test_thing_that_is_to_be_sent_or_finished(piece: str) -> None:
    first, second = tasks(f"Phòng Văn hóa hoàn thiện kịch bản; {piece}")
    assert (first.deadline, first.lead) == (None, "Phòng Văn hóa")
    assert second.text == piece
    assert second.deadline is not None
    assert second.deadline.end == date(2031, 2, 20)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("phần xã hội hóa do Ban Khánh tiết vận động và công khai", "Ban Khánh tiết"),
        ("sân khấu giao Đoàn Thanh niên dựng, xong trước 25/2", "Đoàn Thanh niên"),
        ("các loại quỹ do Phòng Kinh tế thu dứt điểm trong tháng 11", "Phòng Kinh tế"),
    ],
)
def test_thing_that_somebody_is_to_see_to(text: str, who: str) -> None:
    first, second = tasks(f"Trạm Y tế trực cấp cứu; {text}")
    assert (first.lead, second.lead, second.text) == ("Trạm Y tế", who, text)


@pytest.mark.parametrize(
    "text",
    [
        "Rà soát các tuyến đường; 02 đoạn hư hỏng do nhà thầu thi công chậm",
        "Lập danh sách hộ nghèo; kèm theo phiếu đăng ký",
    ],
)
def test_piece_that_only_says_more(text: str) -> None:
    assert [one.text for one in tasks(text)] == [text]
