"""Văn bản nêu yêu cầu: what a paper asks is a task where it is the news, and none where it went out before."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

_NEWS = (
    "Tăng cường phòng, chống thiên tai\n\nSáng 05/8/2031, Ủy ban nhân dân tỉnh Lam Giang họp trực tuyến với các xã về "
    "công tác phòng, chống thiên tai, tìm kiếm cứu nạn.\n\n{}\n\nCùng dự có lãnh đạo các sở, ngành.\n"
)
_REPORT = "BÁO CÁO\nKết quả công tác phòng, chống thiên tai năm 2031\n\nI. KẾT QUẢ\n\n{}\n"


@pytest.mark.parametrize(
    ("sentence", "task"),
    [
        (
            "Chủ tịch UBND tỉnh đã ký Công điện số 27/CĐ-UBND yêu cầu các xã sơ tán dân khỏi vùng trũng.",
            "các xã sơ tán dân khỏi vùng trũng",
        ),
        (
            "Chủ tịch UBND tỉnh vừa ban hành Công văn số 27/UBND-NN chỉ đạo các xã rà soát hồ chứa.",
            "các xã rà soát hồ chứa",
        ),
        (
            "Liên quan vụ cháy, Văn phòng UBND tỉnh đã có văn bản yêu cầu UBND xã Hạ điều tra, xử lý nghiêm vụ việc.",
            "UBND xã Hạ điều tra, xử lý nghiêm vụ việc",
        ),
        ("Công điện yêu cầu Sở Công Thương bảo đảm nguồn hàng.", "Sở Công Thương bảo đảm nguồn hàng"),
        ("Thông báo kết luận giao Sở Tài chính thẩm định dự toán.", "Sở Tài chính thẩm định dự toán"),
    ],
)
def test_paper_that_is_the_news_asks_for_tasks(sentence: str, task: str) -> None:
    assert [found.text for found in extract_text(_NEWS.format(sentence)).tasks] == [task]


def test_paper_of_a_time_that_is_over_is_only_told() -> None:
    told = "Năm qua, UBND tỉnh đã có văn bản yêu cầu UBND xã Hạ điều tra, xử lý nghiêm vụ việc."
    assert extract_text(_NEWS.format(told)).tasks == ()


def test_paper_among_results_only_tells_what_was_done() -> None:
    told = "Chủ tịch UBND tỉnh đã ký Công điện số 27/CĐ-UBND yêu cầu các xã sơ tán dân khỏi vùng trũng."
    assert extract_text(_REPORT.format(told)).tasks == ()


def test_directive_before_the_words_that_bring_in_its_list_is_a_task_too() -> None:
    text = _NEWS.format(
        "Chủ tịch UBND tỉnh yêu cầu các xã xây dựng phương án ứng phó cho từng thôn, trong đó tập trung vào "
        "các nhiệm vụ sau:\n\n- Rà soát các hộ ở vùng trũng.\n\n- Dự trữ lương thực."
    )
    assert [found.text for found in extract_text(text).tasks] == [
        "các xã xây dựng phương án ứng phó cho từng thôn",
        "Rà soát các hộ ở vùng trũng",
        "Dự trữ lương thực",
    ]


def test_head_that_a_line_break_cuts_before_the_body_it_belongs_to_is_one_lead() -> None:
    text = (
        "QUYẾT NGHỊ:\n\nĐiều 3. Hội đồng nhân dân tỉnh giao:\n\n1. Thường trực\nHội đồng nhân dân tỉnh:\n\n"
        "a) Tổ chức hội nghị chất vấn giữa hai kỳ họp.\n"
    )
    assert [found.lead for found in extract_text(text).tasks] == ["Thường trực Hội đồng nhân dân tỉnh"]
