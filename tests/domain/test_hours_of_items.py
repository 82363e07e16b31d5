"""Giờ của một mục: one hour, or from when till when."""

from __future__ import annotations

from datetime import time

import pytest

from domain.hours import Hours, read_hours


@pytest.mark.parametrize("text", ["7h30 - 8h00", "7h30-8h", "07:30 – 08:00", "từ 7 giờ 30 đến 8 giờ", "Từ 7g30 — 8g00"])
def test_two_hours_are_read_as_beginning_and_end(text):
    assert read_hours(text) == Hours(time(7, 30), time(8))
    assert read_hours(text).iso() == "07:30 - 08:00"


def test_one_hour_alone_is_the_beginning():
    assert read_hours("lúc 8h30") == Hours(time(8, 30))
    assert read_hours("8h30").iso() == "08:30"


@pytest.mark.parametrize("text", ["8h -", "8h - 9h - 10h", "25h - 26h", "- 8h", "sáng - chiều"])
def test_what_is_no_hour_is_refused_with_an_example(text):
    with pytest.raises(ValueError, match="7h30 - 8h00"):
        read_hours(text)
