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


@pytest.mark.parametrize(
    ("lead_in", "who"),
    [
        ("Năm 2033, Liên minh HTX tỉnh xác định 5 nhiệm vụ trọng tâm:", "Liên minh HTX tỉnh"),
        ("Để hoàn thành kế hoạch, Ban Giám đốc đề ra một số giải pháp chủ yếu:", "Ban Giám đốc"),
        ("Nhiệm kỳ tới, Đại hội đề ra 4 nhóm giải pháp:", None),
        ("Tại hội nghị, Phó Thủ tướng đề ra 4 nhóm giải pháp:", None),
    ],
)
def test_a_body_does_what_it_sets_itself(lead_in: str, who: str | None) -> None:
    said = f"{lead_in}\n\n- Mở rộng thị trường miền núi.\n\n- Củng cố các HTX yếu."
    assert [lead for _, lead in texts_and_leads(said)] == [who] * 2


def test_what_is_done_behind_a_time_limit() -> None:
    said = "Chủ tịch giao Phòng Tài chính hướng dẫn các HTX; quá thời hạn trên kiên quyết thu hồi giấy chứng nhận."
    assert len(texts(said)) == 2
