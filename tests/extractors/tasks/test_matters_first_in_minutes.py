"""Việc nói trước, người làm nói sau: behind a matter and "thì" or "giao" stands who does it; who answers gives none."""

from __future__ import annotations

import pytest
from read_tasks import texts, texts_and_leads

HEAD = "BIÊN BẢN HỌP HỘI ĐỒNG SƯ PHẠM\n\nChiều 7/1/2026 trường họp.\n\n"
OPINIONS = f"{HEAD}C/ Ý kiến\nCô Bé Năm kiến nghị nhà trường sửa nhà vệ sinh.\n"
ASKED = ("nhà trường sửa nhà vệ sinh", "nhà trường")


@pytest.mark.parametrize("matter", ["Bóng máy chiếu", "Việc điện ở điểm lẻ", "Máy bơm số 3"])
@pytest.mark.parametrize(("link", "who"), [("thì", "thầy Đạt"), ("thì giao", "chị Sương"), ("giao", "tổ văn phòng")])
@pytest.mark.parametrize("does", ["sửa lại trước 20/1", "kiểm tra rồi báo hiệu trưởng"])
def test_who_stands_behind_the_matter_does_it(matter: str, link: str, who: str, does: str) -> None:
    work = [(f"{who} {does}", who)]
    assert texts_and_leads(f"{HEAD}III. Kết luận\n- {matter} {link} {who} {does}.\n") == work
    other = "Giữ sạch sân trường"
    listed = texts_and_leads(f"{HEAD}III. Kết luận\n- {other}; {matter.lower()} {link} {who} {does}.\n")
    assert listed == [(other, None), *work]


@pytest.mark.parametrize(
    "told",
    ["Nếu mưa thì nhà trường cho nghỉ", "Đường xóm Trại thì ông Bính hiến đất rồi", "Máy chiếu thì thầy Đạt đã sửa"],
)
def test_a_condition_or_what_is_done_is_no_matter(told: str) -> None:
    assert texts(f"{HEAD}II. Tình hình\n{told}.\n") == []


@pytest.mark.parametrize("answers", ["Trả lời từng ý kiến", "Giải trình các ý kiến", "Tiếp thu ý kiến"])
@pytest.mark.parametrize("says", ["cô Thoa nói thẳng là", "Hiệu trưởng cho biết là", "thầy Quới giải thích rằng"])
def test_who_answers_gives_no_work(answers: str, says: str) -> None:
    answer = f"{answers}, {says} kinh phí chưa phân bổ, việc này phải chờ xã."
    assert texts_and_leads(f"{OPINIONS}{answer}\n") == [ASKED]
    promise = f"{answer} Bóng đèn thì thầy Đạt thay trong tuần này.\n"
    assert texts_and_leads(OPINIONS + promise) == [ASKED, ("thầy Đạt thay trong tuần này", "thầy Đạt")]
