"""Teams whose names say what they do are named whole where another verb follows, and act where none does."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

_MINUTES = (
    "THÔN ĐỒNG SIM\nBIÊN BẢN\nHọp thôn tháng 9\n\nThời gian: 19h00 ngày 08/9/2025.\n"
    "Chủ trì: ông Phạm Văn Tuất.\n\n2. Kết luận\n- {}.\n"
)


def _lead(said: str) -> str | None:
    (task,) = extract_text(_MINUTES.format(said)).tasks
    return task.lead


@pytest.mark.parametrize(
    "team", ["Đội tự quản", "Tổ giữ xe", "Đội ứng cứu", "Nhóm trực cống", "Đội làm đường", "Nhóm hòa giải"]
)
@pytest.mark.parametrize("work", ["dọn cổng làng", "báo cáo kết quả trước 15/9"])
def test_a_team_is_named_by_its_work(team: str, work: str) -> None:
    assert _lead(f"{team} {work}") == team


@pytest.mark.parametrize(
    ("said", "lead"),
    [
        ("Tổ tiết kiệm chi phí in ấn", "Tổ"),
        ("Đội trực cống ban đêm", "Đội"),
        ("Đội làm đường xong trước 20/9", "Đội"),
        ("Nhóm hòa giải vụ tranh chấp nhà ông Ba", "Nhóm"),
    ],
)
def test_a_team_that_does_it(said: str, lead: str) -> None:
    assert _lead(said) == lead
