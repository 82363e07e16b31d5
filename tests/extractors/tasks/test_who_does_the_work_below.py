"""Lời dẫn nói ai làm: the body of a lead-in that counts work does it, whatever words say so."""

from __future__ import annotations

import pytest
from read_tasks import texts_and_leads

OPENING = "HỘI PHỤ NỮ XÃ AN HÒA\n\nBIÊN BẢN HỌP\n\nNgày 27/6/2025 Hội họp.\n\n"
WORK = "Trồng và chăm 100 mét đường hoa"


@pytest.mark.parametrize(
    "when", ["", "Trong 6 tháng cuối năm, ", "Phương hướng nhiệm kỳ tới, ", "Tháng 4 có nhiều ngày lễ lớn, "]
)
@pytest.mark.parametrize(
    "does",
    [
        "mỗi chi hội làm được những phần việc",
        "mỗi chi hội phải làm xong mấy việc",
        "mỗi chi hội tập trung lãnh đạo các việc",
        "mỗi chi hội lo cho tốt ba phần việc",
    ],
)
@pytest.mark.parametrize("label", ["1.", "-", "a)", "1-"])
def test_the_body_of_the_lead_in_does_what_stands_below(when: str, does: str, label: str) -> None:
    said = when + does
    text = f"{OPENING}{said[0].upper()}{said[1:]} sau:\n{label} {WORK}.\n"
    assert texts_and_leads(text) == [(WORK, ("Mỗi" if not when else "mỗi") + " chi hội")]


@pytest.mark.parametrize(
    "told",
    [
        "Năm qua, mỗi chi hội đã làm được những việc sau",
        "Năm 2024, Hội làm được những việc sau",
        "Hội đang làm những việc sau",
    ],
)
def test_what_was_done_is_none(told: str) -> None:
    assert texts_and_leads(f"{OPENING}{told}:\n1. {WORK}.\n") == []


@pytest.mark.parametrize(
    "apart", ["Riêng các chi hội có tổ vay vốn", "Còn đối với Chi hội 3", "Riêng với Ban Chấp hành"]
)
def test_who_is_told_apart_does_what_stands_below_him(apart: str) -> None:
    text = f"{OPENING}Các chi hội làm những việc sau:\n1. {WORK}.\n{apart}:\na. Thu lãi đúng ngày\n"
    who = apart.removeprefix("Riêng ").removeprefix("Còn đối ").removeprefix("với ")
    assert texts_and_leads(text) == [(WORK, "Các chi hội"), ("Thu lãi đúng ngày", who)]
