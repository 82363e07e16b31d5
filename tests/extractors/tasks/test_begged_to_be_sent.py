"""What a letter begs to be sent until a day is a task wherever it stands."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

_LETTER = (
    "HỘI NÔNG DÂN TỈNH SÔNG VINH\nSố: 67/CV-HND\n"
    "V/v lấy ý kiến dự thảo quy chế\n\n"
    "Sông Vinh, ngày 12 tháng 01 năm 2026\n\n"
    "Kính gửi: Hội Nông dân các xã.\n\n{}\n\nTrân trọng cảm ơn.\n\nTM. BAN THƯỜNG VỤ\nCHỦ TỊCH\nLê Văn Tư\n"
)


@pytest.mark.parametrize(
    "said",
    [
        "Ý kiến phản hồi xin gửi trước 17h ngày 19/01 qua Văn phòng",
        "Hồ sơ, danh sách đăng ký xin gửi trước 20/01",
        "Danh sách đăng ký vui lòng gửi qua email trước 20/01",
    ],
)
def test_sent_by_then(said: str) -> None:
    assert [task.text for task in extract_text(_LETTER.format(f"{said}.")).tasks] == [said]


def test_what_was_sent_is_no_task() -> None:
    assert not extract_text(_LETTER.format("Hồ sơ của xã Hòa An đã gửi Hội tỉnh.")).tasks
