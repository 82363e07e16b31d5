"""Người dự họp làm việc gì: bare names of those present lead the work they begin; other words in capitals do not."""

from __future__ import annotations

from extractors.extract import extract_text

MINUTES = """Biên bản họp tổ công nghệ

Ngày 12/9/2031
{}

2. Việc cần làm
- Nam: hoàn thiện giỏ hàng trước 15/9.
- Hùng viết tài liệu cho khách.
- Lan, Nam: kiểm tra lại trang chủ; sửa lỗi hiển thị.
- Minh gửi hợp đồng thuê máy.
- Làm lại trang giới thiệu.
"""


def _leads(text: str) -> list[str | None]:
    return [task.lead for task in extract_text(text).tasks]


def test_those_present_do_what_begins_with_their_names() -> None:
    expected = ["Nam", "Hùng", "Lan, Nam", "Lan, Nam", None, None]
    assert _leads(MINUTES.format("Thành phần: Nam, Hùng, Lan")) == expected
    listed = "1. Tham dự:\n- Nguyễn Văn Nam (trưởng nhóm)\n- anh Trần Hùng\n- Lê Thị Lan – thiết kế\n- Phòng Kế hoạch"
    assert _leads(MINUTES.format(listed)) == expected


def test_name_that_two_have_and_names_of_no_line_lead_nothing() -> None:
    two = "Thành phần: Nguyễn Văn Nam, Trần Nam, Hùng"
    assert _leads(MINUTES.format(two)) == [None, "Hùng", None, None, None, None]
    assert set(_leads(MINUTES.format("Địa điểm: phòng họp tầng 2"))) == {None}
    assert set(_leads(MINUTES.format("Thành phần: đại biểu các sở, ngành"))) == {None}


def test_body_that_is_named_already_stays() -> None:
    text = "Thành phần: Nam, Hùng\n\nII. NHIỆM VỤ\n- Phòng Kế hoạch gửi hợp đồng cho Nam.\n- Nam Định: khảo sát chợ.\n"
    assert _leads(text)[0] == "Phòng Kế hoạch"
    assert "Nam" not in _leads(text)


TALK = "BIÊN BẢN HỌP DỰ ÁN\n\nTham dự: Khiêm, Bích, Quốc Anh (lập trình), Hằng\n\n2. Nội dung trao đổi\n- {}"


def test_those_present_say_what_is_needed_by_their_bare_names() -> None:
    (task,) = extract_text(TALK.format("Quốc Anh: máy chủ đang chậm, cần nâng bộ nhớ trước khi chạy thật.")).tasks
    assert (task.text, task.lead) == ("cần nâng bộ nhớ trước khi chạy thật", None)
    (task,) = extract_text(TALK.format("Bích: sẽ gọi khách hàng chiều nay.")).tasks
    assert task.lead == "Bích"


def test_word_before_a_colon_is_no_speaker_if_nobody_present_has_it() -> None:
    assert not extract_text(TALK.format("Tùng: máy chủ đang chậm.")).tasks
    assert not extract_text(TALK.format("Khiêm: tài liệu đã xong từ tuần trước.")).tasks
