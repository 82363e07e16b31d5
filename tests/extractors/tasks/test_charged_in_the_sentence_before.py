"""What must be done by a time is done by whom the sentence before charges with it."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

_MINUTES = (
    "THÔN ĐỒNG SIM\n\nBIÊN BẢN\nHọp thôn tháng 9\n\nThời gian: 19h00 ngày 08/9/2025.\nChủ trì: ông Phạm Văn Tuất.\n\n"
    "I. NỘI DUNG\n1. Việc chung\n{}\n"
)


@pytest.mark.parametrize(
    ("said", "lead"),
    [
        (
            "Việc này giao cho ông Khương và thầy Nghĩa. Trước 30/6 phải xong bản thảo.",
            "ông Khương và thầy Nghĩa",
        ),
        ("Việc sửa loa giao đ/c Sáu. Trong tháng 10 phải thử xong loa tổ 3.", "đ/c Sáu"),
        ("Việc viết lý lịch phân công cho đ/c Cẩm phụ trách. Đến 20/10 phải gom đủ, nộp xã.", "đ/c Cẩm"),
        ("Cả thôn nghe xong. Trước 30/6 phải xong bản thảo.", None),
    ],
)
def test_lead_of_the_sentence_before(said: str, lead: str | None) -> None:
    assert extract_text(_MINUTES.format(said)).tasks[-1].lead == lead
