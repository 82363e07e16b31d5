"""What an inspection found, and the rules it names, are no tasks; what it asks for is."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

import pytest

from extractors.extract import extract_text

_MINUTES = (
    "SỞ XÂY DỰNG\nĐOÀN KIỂM TRA\nSố: 12/BB-ĐKT\nLam Sơn, ngày 12 tháng 6 năm 2031\n\nBIÊN BẢN\nVề an toàn bến đò ngang\n\n"
    "Nội dung làm việc:\n- Chủ bến rà soát phao cứu sinh.\n- {}\n- Đề nghị chủ bến bổ sung phao cứu sinh.\n"
)


@pytest.mark.parametrize(
    "told",
    [
        "Theo quy định tại Điều 8 Nghị định số 45/2030/NĐ-CP, chủ bến phải niêm yết giá vé tại nơi bán.",
        "Quy định tại khoản 2 Điều 8 Nghị định số 45/2030/NĐ-CP và các quy định của pháp luật có liên quan.",
        "Chủ bến không thực hiện quy định về niêm yết giá vé là vi phạm khoản 1 Điều 8 Nghị định số 45/2030/NĐ-CP.",
        "Lô C4, đường Lê Lợi, khu công nghiệp Bến Gỗ, phường Tân An, tỉnh Lam Sơn.",
    ],
)
def test_what_was_found_is_no_task(told: str) -> None:
    found = [task.text for task in extract_text(_MINUTES.format(told)).tasks]
    assert "chủ bến bổ sung phao cứu sinh" in found
    assert not any(told[:25] in text for text in found)


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        (
            "Theo quy định tại Điều 8 Nghị định số 45/2030/NĐ-CP, yêu cầu các xã rà soát bến đò trước ngày 20/6/2031.",
            "các xã rà soát bến đò trước ngày 20/6/2031",
        ),
        ("Giao UBND xã xử lý các bến đã hết hiệu lực giấy phép.", "UBND xã xử lý các bến đã hết hiệu lực giấy phép"),
        ("Rà soát hồ sơ có đủ điều kiện trước khi cấp phép.", "Rà soát hồ sơ có đủ điều kiện trước khi cấp phép"),
    ],
)
def test_what_is_asked_beside_rules_stays(asked: str, text: str) -> None:
    found = extract_text(_MINUTES.format(asked))
    assert text in [task.text for task in found.tasks]
