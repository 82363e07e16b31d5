"""Pasted text without line breaks: the work grows with its length, not with its square.

Work is counted in calls, C functions' among them, so that the machine's mood decides nothing.
"""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from extractors.extract import extract_text

HEAD = "Sáng 4/7, UBND tỉnh Lam Sơn họp triển khai công tác. "
TOLD = "Chỉ đạo rà soát hộ nghèo ở 02 xã. Kịp thời xử lý khi có dịch, không để lây lan; thu quỹ đạt 43 triệu đồng. "
PIECES = "tập trung tuyên truyền phòng, chống dịch; kịp thời khoanh vùng ổ dịch; "
FEWER, TIMES = 40, 4


def calls(text: str) -> int:
    counted = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    held = sys.getprofile()
    sys.setprofile(count)
    try:
        extract_text(text)
    finally:
        sys.setprofile(held)
    return counted


@pytest.mark.parametrize(
    "piece",
    [
        TOLD,
        PIECES,
        "Đề nghị Chi nhánh Văn phòng Đăng ký đất đai tăng cường cán bộ về xã đo đạc. ",
        "Đồng chí Lê Văn An, Chủ tịch UBND tỉnh ghi nhận kết quả và yêu cầu các xã rà soát 12 hộ trước ngày 30/7. ",
        "Năm 2025 toàn tỉnh đạt 95% kế hoạch, tăng 2,5% so với năm 2024, theo Nghị quyết số 12/NQ-HĐND ngày 10/12. ",
    ],
)
def test_calls_grow_with_the_paragraph(piece: str) -> None:
    extract_text(HEAD + piece)  # what is compiled once does not count
    fewer, more = (calls(HEAD + piece * times) for times in (FEWER, FEWER * TIMES))
    assert more < 1.25 * TIMES * fewer


def test_all_of_a_long_paragraph_is_read() -> None:
    asked = "Chủ tịch UBND tỉnh yêu cầu các xã lập danh sách hộ nghèo trước ngày 30/7. "
    found = extract_text(f"{HEAD}{asked}{TOLD * FEWER}{asked}").tasks
    ends = [task.text for task in (found[0], found[-1])]
    assert ends == ["các xã lập danh sách hộ nghèo trước ngày 30/7"] * 2
