"""A sentence of somebody who praises or answers ends what was asked; times, bodies and opinions told with an asking."""

from __future__ import annotations

import pytest
from read_tasks import texts, texts_and_leads

from extractors.extract import extract_text

ASKED = "Liên minh phấn đấu đến năm 2035 thành lập mới 60 HTX; xây dựng 8 chuỗi liên kết.\n\n"


@pytest.mark.parametrize(
    "said",
    [
        "Chỉ đạo tại Đại hội, Phó Chủ tịch Liên minh Lương Thế Bằng biểu dương nỗ lực của Liên minh HTX tỉnh.",
        "Tiếp thu và giải đáp ý kiến của các HTX, đại diện các sở, ngành đã làm rõ từng nội dung.",
        "Trao đổi tại buổi làm việc, đồng chí Nông Văn Thàn ghi nhận kết quả của tỉnh.",
    ],
)
def test_who_speaks_behind_a_list_only_tells(said: str) -> None:
    assert len(texts(ASKED + said)) == 2


def test_what_is_taken_up_is_still_to_be_done() -> None:
    said = "Tiếp thu ý kiến của các đại biểu, Liên minh HTX tỉnh hoàn thiện kế hoạch trước ngày 30/6."
    assert len(texts(ASKED + said)) == 3


def test_a_time_before_who_is_asked_holds_for_the_whole_list() -> None:
    said = "Kết luận, ông Phát đề nghị trong quý III/2032, các HTX làm tốt một số việc: Kiểm tra xe. Lắp camera."
    due = [task.deadline and task.deadline.text for task in extract_text(said).tasks]
    assert due == ["trong quý III/2032"] * 2


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Đối với các HTX, Phó Chủ tịch huyện đề nghị phải tự đổi mới.", ("phải tự đổi mới", "các HTX")),
        ("Đa số ý kiến đề nghị tỉnh sớm ban hành chính sách mới.", ("tỉnh sớm ban hành chính sách mới", "tỉnh")),
        ("HTX Tân Lộc mong các siêu thị giảm chiết khấu.", ("các siêu thị giảm chiết khấu", "các siêu thị")),
    ],
)
def test_who_is_asked(said: str, expected: tuple[str, str]) -> None:
    assert texts_and_leads(said) == [expected]


def test_theirs_is_no_opinion_where_it_is_told_of() -> None:
    assert texts("Hội nghị đã tổng hợp các ý kiến đề nghị của cử tri.") == []
