"""Ý kiến trong biên bản: what those who speak in the part of opinions ask for, and what they only say."""

from __future__ import annotations

import pytest
from read_tasks import texts_and_leads

from extractors.extract import extract_text

OPENING = (
    "BIÊN BẢN\nHọp quý III năm 2024\n\nThời gian: 8h00 ngày 12/7/2024. Địa điểm: phòng họp số 2.\n\n"
    "I. Báo cáo\nBà Vy báo cáo kết quả quý II.\n\n"
)
CLOSING = "\n\nIII. Kết luận\n- Văn phòng gửi biên bản.\n"
SPEAKERS = [
    "Ông Đoàn Văn Út: ",
    "Chị Thơm (tổ trưởng tổ 5): ",
    "Anh Khải (PGĐ) – ",
    "BS Ngân (khoa Nội): ",
    "KS. Hùng có ý kiến: ",
    "Đ/c Thắm phát biểu: ",
    "Bác Năm cho rằng ",
    "Ông Ba Lý - ấp 7: ",
]


@pytest.mark.parametrize("part", ["Ý kiến thảo luận", "Trao đổi, thảo luận", "Ý kiến của bà con"])
@pytest.mark.parametrize("speaker", SPEAKERS)
@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("cần thay mái tôn nhà kho", "cần thay mái tôn nhà kho"),
        ("mái nhà kho dột, nên thay sớm", "nên thay sớm"),
        ("bà con phản ánh nhiều; đề xuất mua thêm 02 máy bơm", "mua thêm 02 máy bơm"),
        ("nhất trí với báo cáo, đề nghị sửa lại quy chế chi tiêu", "sửa lại quy chế chi tiêu"),
        ("phòng chật, xin thêm 01 bàn làm việc", "xin thêm 01 bàn làm việc"),
    ],
)
def test_what_a_speaker_asks_for_is_a_task(part: str, speaker: str, said: str, asked: str) -> None:
    found = texts_and_leads(f"{OPENING}II. {part}\n- {speaker}{said}.{CLOSING}")
    assert found == [(asked, None), ("Văn phòng gửi biên bản", "Văn phòng")]


@pytest.mark.parametrize("speaker", SPEAKERS)
@pytest.mark.parametrize(
    "said",
    [
        "hỏi về vốn góp tối thiểu",
        "kênh N2 rò rỉ nhiều chỗ",
        "phải nói là bà con rất phấn khởi",
        "công tác phối hợp tốt nên bà con yên tâm",
        "việc thu phí cần thiết nhưng khó làm",
        "năm ngoái đã sửa mà vẫn dột",
    ],
)
def test_what_a_speaker_only_says_is_none(speaker: str, said: str) -> None:
    found = texts_and_leads(f"{OPENING}II. Thảo luận\n- {speaker}{said}.{CLOSING}")
    assert [lead for _, lead in found] == ["Văn phòng"]


def test_who_speaks_asked_for_it() -> None:
    found = extract_text(f"{OPENING}II. Ý kiến\n- BS Ngân (khoa Nội): cần thay máy đo huyết áp.{CLOSING}").tasks
    assert found[0].assigner == "BS Ngân"


def test_opinions_of_the_one_who_concludes_charge_others() -> None:
    found = texts_and_leads(f"{OPENING}II. Ý kiến chỉ đạo của Giám đốc\n- Phòng Kế toán: rà soát công nợ.{CLOSING}")
    assert found[0] == ("rà soát công nợ", "Phòng Kế toán")


def test_points_of_an_agenda_and_what_is_gone_over_are_none() -> None:
    found = texts_and_leads(
        "BIÊN BẢN\nHọp xóm\n\nII. Nhiệm vụ\n1. Bàn việc sửa cống:\n- Tổ 3 đào móng trước 20/8.\n"
        "2. Kết luận: Ông Lý nhắc lại các việc đã thống nhất. Bà Xuyến thu tiền.\n"
    )
    assert [lead for _, lead in found] == ["Tổ 3", "Bà Xuyến"]


def test_a_lead_in_brings_in_opinions_too() -> None:
    found = texts_and_leads(
        "BIÊN BẢN\nHọp Hội đồng quản trị\n\nMọi người bàn bạc, ý kiến như sau:\n\n"
        "Anh Thịnh (PGĐ) – giá hàng xuống thấp, nên tìm thêm đầu ra.\nBà Lụa: kho ẩm quá. Đề nghị mua máy sấy.\n\n"
        "Chủ tọa phân công như sau:\n1. Anh Thịnh liên hệ siêu thị.\n"
    )
    assert found == [("nên tìm thêm đầu ra", None), ("mua máy sấy", None), ("Anh Thịnh liên hệ siêu thị", "Anh Thịnh")]
