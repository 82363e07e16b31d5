"""Who said it stands behind the quote, and is no part of the task."""

from __future__ import annotations

import pytest
from read_tasks import texts, texts_and_leads


@pytest.mark.parametrize("who", ["ông Nam chỉ đạo", "Chủ tịch xã nhấn mạnh thêm", "Phó Chủ tịch UBND huyện kết luận"])
@pytest.mark.parametrize("quotes", ['""', "“”"])
def test_who_said_it_is_no_part_of_the_task(who: str, quotes: str) -> None:
    said = f"{quotes[0]}Đê bao còn yếu. Các thôn phải kè xong đoạn cầu Tre trước ngày 5/8{quotes[1]}, {who}."
    assert texts(f"Sáng 4/7, xã Hạ họp giao ban.\n\n{said}") == ["Các thôn phải kè xong đoạn cầu Tre trước ngày 5/8"]


def test_a_name_in_quotes_stays_in_the_task() -> None:
    said = "Chủ tịch xã yêu cầu các thôn hưởng ứng phong trào “Ba sạch”, ông Nam chỉ đạo."
    assert texts(said)[0].startswith("các thôn hưởng ứng phong trào “Ba sạch”")


def test_one_of_the_tasks_that_somebody_names() -> None:
    said = "Bí thư lưu ý một trong những nhiệm vụ trọng tâm của Đảng ủy trong năm 2031 là củng cố các chi bộ yếu."
    assert texts_and_leads(said) == [("củng cố các chi bộ yếu", "Đảng ủy")]
    assert texts("Bí thư lưu ý một trong những nhiệm vụ của năm qua đã hoàn thành.") == []


def test_what_leads_over_stands_before_the_verbs_of_an_item() -> None:
    asked = "Chủ tịch yêu cầu các xã rà soát hộ nghèo."
    said = f"{asked} Bên cạnh đó là tập trung lãnh đạo, chỉ đạo xử lý các vụ việc tồn đọng."
    assert texts(said)[1] == "tập trung lãnh đạo, chỉ đạo xử lý các vụ việc tồn đọng"
