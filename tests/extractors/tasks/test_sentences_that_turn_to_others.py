"""Câu chuyển sang đơn vị khác: who acts where a sentence leads over or turns to a body, with a comma or without one."""

from __future__ import annotations

import pytest
from read_tasks import texts_and_leads

from extractors.extract import extract_text

_ASKED = "Sáng 12/5/2031, Chủ tịch UBND huyện Lam Sơn đề nghị các phòng kiểm kê kho lương. "


@pytest.mark.parametrize(
    ("sentence", "task", "lead"),
    [
        ("Đặc biệt các trường mầm non kiểm tra ngay bếp than.", "các trường mầm non kiểm tra", "các trường mầm non"),
        ("Đồng thời Công an huyện tăng cường tuần tra bến sông.", "Công an huyện tăng cường", "Công an huyện"),
        ("Bên cạnh đó, các chi hội vận động sửa nhà cho hội viên.", "các chi hội vận động", "các chi hội"),
        ("Đồng thời rà soát lại giấy phép của các bến cát.", "rà soát lại giấy phép", "các phòng"),
        ("Đối với Trạm Thú y huyện, Bố trí người trực ở 2 chợ trâu.", "Trạm Thú y huyện, Bố trí", "Trạm Thú y huyện"),
        (
            "Đối với Phòng Nông nghiệp, Phát triển nông thôn, khẩn trương đặt mua giống ngô.",
            "Phòng Nông nghiệp, Phát triển nông thôn, khẩn trương",
            "Phòng Nông nghiệp, Phát triển nông thôn",
        ),
    ],
)
def test_who_acts_behind_words_that_lead_over(sentence: str, task: str, lead: str) -> None:
    found, who = texts_and_leads(_ASKED + sentence)[1]
    assert (found[: len(task)], who) == (task, lead)


def test_what_villages_are_to_become_asks_nothing() -> None:
    text = _ASKED + "Về tuyến đường mẫu của xã nông thôn mới, đề nghị các thôn trồng xong hoa trước ngày 20/7."
    assert extract_text(text).tasks[1].assigner == "Chủ tịch UBND huyện Lam Sơn"


@pytest.mark.parametrize(
    ("paragraph", "due"),
    [
        ("Bên cạnh đó, hằng quý, các thủ kho báo cáo lượng thóc còn lại.", "hằng quý"),
        ("Hàng tháng, các thủ kho báo cáo lượng thóc còn lại.", "Hàng tháng"),
        ("Ngoài ra, các thủ kho báo cáo lượng thóc còn lại.", None),
    ],
)
def test_how_often_opens_a_paragraph(paragraph: str, due: str | None) -> None:
    task = extract_text(f"{_ASKED.strip()}\n\n{paragraph}").tasks[1]
    assert (task.lead, task.deadline and task.deadline.recurring) == ("các thủ kho", due)


def test_this_matter_is_of_whom_the_sentence_names() -> None:
    found = texts_and_leads(
        "Kết luận\n\nChủ tịch UBND tỉnh yêu cầu huyện rà soát lao động."
        " Việc này, địa phương phải phối hợp với công ty thực hiện.\n"
    )
    assert [lead for _, lead in found] == ["huyện", "địa phương"]
