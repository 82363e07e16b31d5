"""An aim with its time sets out work; calls for help ask; that somebody has something to ask is told."""

from __future__ import annotations

import pytest
from read_tasks import texts, texts_and_leads

from extractors.extract import extract_text

WORK = ["thành lập mới ít nhất 20 HTX", "nâng cao chất lượng hoạt động của 15 tổ hợp tác"]


@pytest.mark.parametrize(
    ("opening", "who"),
    [
        ("Mục tiêu đến năm 2035 ", None),
        ("Mục tiêu của chương trình là đến năm 2035 ", None),
        ("Mục tiêu cụ thể đến năm 2035, ", None),
        ("Mục tiêu đến năm 2035, Liên minh HTX và Hội Làm vườn tỉnh ", "Liên minh HTX và Hội Làm vườn tỉnh"),
    ],
)
def test_work_of_an_aim_is_due_by_its_time(opening: str, who: str | None) -> None:
    first = f"{who} {WORK[0]}" if who else WORK[0]
    said = f"{opening}{'; '.join(WORK)}."
    assert texts_and_leads(said) == [(first, who), (WORK[1], who)]
    assert [task.deadline and task.deadline.text for task in extract_text(said).tasks] == ["đến năm 2035"] * 2


@pytest.mark.parametrize(
    "said",
    [
        "Mục tiêu đến năm 2035, toàn tỉnh có 70% HTX hoạt động khá, tốt.",
        "Với mục tiêu đến năm 2035 có 70% HTX khá, tốt, Liên minh HTX tỉnh đã mở nhiều lớp tập huấn.",
        "HTX Hòa An có một số kiến nghị cần hỗ trợ từ huyện.",
        "Các HTX còn nhiều khó khăn cần tỉnh tháo gỡ.",
    ],
)
def test_what_is_only_aimed_at_or_wished_is_none(said: str) -> None:
    assert texts(said) == []


def test_whose_help_is_needed_is_asked() -> None:
    said = "Thời gian tới, để trụ vững, rất cần các ngành chức năng hỗ trợ vốn; giới thiệu đối tác cho HTX."
    assert texts_and_leads(said) == [
        ("các ngành chức năng hỗ trợ vốn", "các ngành chức năng"),
        ("giới thiệu đối tác cho HTX", "các ngành chức năng"),
    ]


@pytest.mark.parametrize("how", ["nhiệt tình", "hăng hái", "tự giác"])
def test_how_it_is_done_ends_the_name(how: str) -> None:
    said = f"Ban Chấp hành kêu gọi toàn thể cán bộ, thành viên {how} hưởng ứng đợt thi đua."
    assert [who for _, who in texts_and_leads(said)] == ["toàn thể cán bộ, thành viên"]
