"""Ý kiến của bà con: who says that something must be done, who begs, who asks without a name, who answers in turn."""

from __future__ import annotations

import pytest
from read_tasks import texts_and_leads

from extractors.tasks.find import find_tasks
from vitext.clean import clean

OPENING = "THÔN BÌNH MINH\n\nBIÊN BẢN HỌP THÔN\n\nTối 14/3/2026 thôn họp.\n\nI. Ý kiến của bà con\n"
CLOSING = "\nII. Kết thúc\nHọp xong 21h.\n"


@pytest.mark.parametrize("who", ["Ông Tư", "Bà Năm Lài", "Anh Khoa (xóm 2)", "Đ/c Hậu"])
@pytest.mark.parametrize("says", ["bảo", "nói", "cho là", "nói thêm là", "bảo rằng", "góp ý"])
@pytest.mark.parametrize("duty", ["phải gọi thợ sửa loa", "nên dời cột điện vào sát tường", "cần vét lại mương"])
def test_who_says_that_something_must_be_done_does_not_do_it(who: str, says: str, duty: str) -> None:
    assert texts_and_leads(f"{OPENING}- {who} {says} {duty}.{CLOSING}") == [(duty, None)]


@pytest.mark.parametrize(
    "body", ["Hội", "trường", "công ty", "Giám đốc", "chi hội", "ngành điện", "Chủ tịch", "tổ vay vốn", "ban công tác"]
)
def test_who_is_begged_is_to_act(body: str) -> None:
    begged = f"{body} cho vay thêm vốn mua giống"
    assert texts_and_leads(f"{OPENING}- Ông Sáu xin {begged}.{CLOSING}") == [(begged, body)]


@pytest.mark.parametrize("word", ["Kiến nghị", "Đề nghị", "Đề xuất"])
@pytest.mark.parametrize("body", ["trường", "ngành điện", "xã", "công ty môi trường"])
def test_what_is_asked_without_a_name_is_asked_of_a_body(word: str, body: str) -> None:
    asked = f"{body} sửa lại đường ống trước mùa mưa"
    assert texts_and_leads(f"{OPENING}- {word} {asked}.{CLOSING}") == [(asked, body)]


def test_each_speaks_for_himself_in_one_paragraph() -> None:
    text = clean(
        f"{OPENING}Đ/c Thơm: máy hỏng, đề nghị nhà trường sửa. Đ/c Hùng nhận thiếu sót, hứa ký bù sổ.{CLOSING}"
    ).text
    repairs, signs = find_tasks(text)
    assert (text[slice(*repairs.lead or (0, 0))], text[slice(*repairs.assigner or (0, 0))]) == (
        "nhà trường",
        "Đ/c Thơm",
    )
    assert text[slice(*signs.lead or (0, 0))] == "Đ/c Hùng"


@pytest.mark.parametrize("told", ["Chị Ba nói chưa có", "Ông Tư bảo không phải lo"])
def test_what_is_only_said_is_none(told: str) -> None:
    assert texts_and_leads(f"{OPENING}- {told}.{CLOSING}") == []


@pytest.mark.parametrize("asks", ["xin", "đề nghị", "kiến nghị"])
@pytest.mark.parametrize("where", ["(thôn 3)", "(chi hội trưởng phụ nữ)"])
def test_where_the_speaker_is_from_may_stand_in_brackets(asks: str, where: str) -> None:
    begged = "Hội cho vay thêm vốn mua giống"
    assert texts_and_leads(f"{OPENING}- Chị Nhàn {where} {asks} {begged}.{CLOSING}") == [(begged, "Hội")]


@pytest.mark.parametrize("does", ["nhận sổ sách của chị Hoa", "mua 20 bao phân", "sửa lại vòi nước"])
def test_what_one_does_by_a_day_to_come_is_his(does: str) -> None:
    said = f"Anh Đoan {does} trước 18/3"
    assert texts_and_leads(f"{OPENING.replace('Ý kiến của bà con', 'Cuối buổi')}Đã bầu anh Đoan. {said}.{CLOSING}") == [
        (said, "Anh Đoan")
    ]


@pytest.mark.parametrize(
    "part", ["3. Bà con phát biểu", "2/ Thành viên phát biểu", "Ý kiến thảo luận", "II. Đảng viên tham gia ý kiến"]
)
@pytest.mark.parametrize("who", ["Ông Sáu", "Chị H'Lui, buôn Ja", "Ông Ba Đực - tổ 4", "Cô Phấn (khối 1)"])
@pytest.mark.parametrize("asks", ["xin", "yêu cầu"])
def test_those_who_met_speak_below_many_heads(part: str, who: str, asks: str) -> None:
    asked = "công ty sửa lại đường ống"
    text = f"THÔN BÌNH MINH\n\nBIÊN BẢN HỌP THÔN\n\nTối 14/3/2026 thôn họp.\n\n{part}\n- {who} {asks} {asked}.{CLOSING}"
    assert texts_and_leads(text) == [(asked, "công ty")]
