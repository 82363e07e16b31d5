"""Ai giao việc sau lời kể; lời bàn, lời báo tin không giao việc: who charges behind what he told first."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text


@pytest.mark.parametrize(
    ("text", "who", "work"),
    [
        (
            "Sau khi nghe ý kiến, đồng chí Phó Chủ tịch UBND tỉnh đã giải đáp từng vấn đề và giao các sở, ngành liên "
            "quan xử lý dứt điểm trong quý III.",
            "đồng chí Phó Chủ tịch UBND tỉnh",
            "các sở, ngành liên quan xử lý dứt điểm trong quý III",
        ),
        (
            "Hội nghị thông qua dự thảo và giao Thường trực hoàn chỉnh văn bản.",
            "Hội nghị",
            "Thường trực hoàn chỉnh văn bản",
        ),
        (
            "Đại hội biểu quyết 8 chỉ tiêu chủ yếu và giao Ban Thường vụ hoàn chỉnh, ban hành trong tháng 1/2027.",
            "Đại hội",
            "Ban Thường vụ hoàn chỉnh, ban hành trong tháng 1/2027",
        ),
    ],
)
def test_who_charges_is_named_without_what_he_did_before(text: str, who: str, work: str) -> None:
    (task,) = extract_text(text).tasks

    assert (task.assigner, task.text) == (who, work)


def test_figures_that_were_given_charge_nobody() -> None:
    assert not extract_text("Đến nay Hội đã đạt chỉ tiêu và nhiệm vụ Liên minh giao trong năm.").tasks


@pytest.mark.parametrize(
    ("text", "works"),
    [
        (
            "Các HTX mong ngân hàng nới điều kiện thế chấp, còn chính quyền sớm bàn giao mặt bằng.",
            [
                ("ngân hàng nới điều kiện thế chấp", "ngân hàng"),
                ("chính quyền sớm bàn giao mặt bằng", "chính quyền"),
            ],
        ),
        (
            "Đề nghị Sở Tài chính bố trí kinh phí, còn Sở Nội vụ rà soát biên chế.",
            [("Sở Tài chính bố trí kinh phí", "Sở Tài chính"), ("Sở Nội vụ rà soát biên chế", "Sở Nội vụ")],
        ),
        (
            "Đề nghị các HTX rà soát những công trình còn dở dang, còn thiếu vốn.",
            [("các HTX rà soát những công trình còn dở dang, còn thiếu vốn", "các HTX")],
        ),
        (
            "Các HTX cần rà soát điều lệ; HTX nào không còn hoạt động thì làm thủ tục giải thể.",
            [
                ("Các HTX cần rà soát điều lệ", "Các HTX"),
                ("HTX nào không còn hoạt động thì làm thủ tục giải thể", "HTX nào"),
            ],
        ),
    ],
)
def test_each_of_two_has_his_own_work(text: str, works: list[tuple[str, str]]) -> None:
    assert [(task.text, task.lead) for task in extract_text(text).tasks] == works


@pytest.mark.parametrize(
    "text",
    [
        "Các tham luận tập trung vào 4 nhóm giải pháp: hoàn thiện chính sách; đào tạo nhân lực; tiếp cận vốn.",
        "Phần thảo luận xoay quanh các nội dung: hoàn thiện chính sách; đào tạo nhân lực.",
        "Năm qua Hội Nông dân xã vận động hiến đất, còn Hội Phụ nữ xã trồng 3 km đường hoa.",
    ],
)
def test_what_was_talked_about_or_done_is_no_work(text: str) -> None:
    assert not extract_text(text).tasks


def test_what_a_body_will_see_to_is_its_work() -> None:
    tasks = extract_text(
        "Thời gian tới, Liên minh tập trung vào 4 nhóm giải pháp: hoàn thiện chính sách; đào tạo nhân lực."
    ).tasks

    assert [(task.text, task.lead) for task in tasks] == [
        ("hoàn thiện chính sách", "Liên minh"),
        ("đào tạo nhân lực", "Liên minh"),
    ]


def test_who_only_tells_of_work_does_not_do_it() -> None:
    tasks = extract_text(
        "Bà Nguyệt, Phó Chủ tịch Hội đồng quản trị, thông tin thêm: HTX đang xin chủ trương mở rộng nhà sơ chế; dự "
        "kiến quý I/2027 khởi công."
    ).tasks

    assert all(task.lead is None for task in tasks)
