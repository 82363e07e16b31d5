"""Thời gian tới: whatever the time to come is called, what stands behind it is undertaken, asked or laid down."""

from __future__ import annotations

import re

import pytest

from extractors.extract import extract_text
from extractors.tasks.words.ahead import COMING, PHRASES

HEAD = "Ngày 12/7/2026, Hội Nông dân xã Tân Hòa tổ chức hội nghị sơ kết công tác Hội.\n\n"


@pytest.mark.parametrize("phrase", PHRASES)
def test_the_pattern_knows_every_phrase(phrase: str) -> None:
    assert re.fullmatch(COMING, phrase)


@pytest.mark.parametrize("phrase", ["những năm tới", "các tháng còn lại", "5 tháng còn lại", "nửa cuối nhiệm kỳ"])
def test_so_does_it_stretches_of_several(phrase: str) -> None:
    assert re.fullmatch(COMING, phrase)


@pytest.mark.parametrize("phrase", ["năm qua", "năm tới nay", "nhiệm kỳ đến nay", "thời gian đến trường", "tháng tớ"])
def test_what_is_over_or_lasts_until_now_is_none(phrase: str) -> None:
    assert re.match(COMING, phrase) is None


@pytest.mark.parametrize("time", ["Trong chặng đường tới", "Giai đoạn tiếp theo", "Năm học tới", "Những tháng còn lại"])
def test_what_is_undertaken_for_it_is_a_task(time: str) -> None:
    (task,) = extract_text(f"{HEAD}{time}, Hội tiếp tục đổi mới nội dung sinh hoạt chi hội.\n").tasks
    assert (task.text, task.lead) == ("Hội tiếp tục đổi mới nội dung sinh hoạt chi hội", "Hội")


@pytest.mark.parametrize(
    "time", ["Năm 2027", "Quý IV/2026", "Quý IV", "Trong tháng 9/2026", "Từ năm 2027", "Tuần tới", "Trước mắt"]
)
@pytest.mark.parametrize("acts", ["tiếp tục", "tập trung", "tăng cường"])
def test_so_is_what_is_steadily_done_from_a_day_after_the_texts_own(time: str, acts: str) -> None:
    (task,) = extract_text(f"{HEAD}{time}, Hội {acts} đổi mới nội dung sinh hoạt chi hội.\n").tasks
    assert task.lead == "Hội"


@pytest.mark.parametrize("time", ["Năm 2025", "Quý I", "Trong tháng 3/2026", "Từ năm 2024", "Tháng 3"])
def test_what_was_steadily_done_before_it_is_told(time: str) -> None:
    assert not extract_text(f"{HEAD}{time}, Hội tập trung đổi mới nội dung sinh hoạt chi hội.\n").tasks


def test_a_text_without_a_day_looks_ahead_from_none() -> None:
    head = "Hội Nông dân xã Tân Hòa sơ kết công tác Hội.\n\n"
    assert not extract_text(f"{head}Quý IV, Hội tập trung đổi mới nội dung sinh hoạt chi hội.\n").tasks
