"""A page's own lines around what was copied, and marks that the last items of lists lack, change nothing."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

_MENU = "TRANG CHỦ\nGIỚI THIỆU\nTIN TỨC\nVĂN BẢN\nLIÊN HỆ\n"
_PATH = "Trang chủ / Tin tức - Sự kiện\n"
_NEWS = (
    "Phấn đấu thành lập 20 HTX trong năm 2031\n\nNgày 12/3/2031, Liên minh HTX tỉnh tổ chức hội nghị giao ban. Ông Lê"
    " Văn An yêu cầu Văn phòng rà soát chỉ tiêu.\n"
)
_PAPER = (
    "HỘI ĐỒNG NHÂN DÂN TỈNH LAM SƠN\nNGHỊ QUYẾT\nVề kế hoạch đầu tư công năm 2031\n\nHỘI ĐỒNG NHÂN DÂN TỈNH LAM SƠN\n"
    "KHÓA XIV - KỲ HỌP THỨ 5\n\nQUYẾT NGHỊ:\n\nĐiều 1. Thông qua kế hoạch.\nĐiều 2. Giao Ủy ban nhân dân tỉnh tổ chức"
    " thực hiện Nghị quyết\nĐiều 3. Thường trực Hội đồng nhân dân tỉnh giám sát việc thực hiện Nghị quyết\n\nNghị"
    " quyết này được Hội đồng nhân dân tỉnh thông qua.\n"
)


@pytest.mark.parametrize("above", [_MENU, _PATH])
@pytest.mark.parametrize("text", [_NEWS, _PAPER])
def test_menus_above_change_nothing(above: str, text: str) -> None:
    plain, copied = extract_text(text), extract_text(above + text)
    assert copied.document == plain.document
    assert copied.meeting == plain.meeting
    assert [task.text for task in copied.tasks] == [task.text for task in plain.tasks]


def test_buttons_below_are_no_tasks() -> None:
    below = "\nChia sẻ\nIn bài viết\n\nTin liên quan\n- Đẩy mạnh phát triển kinh tế tập thể (12/05/2030)\n"
    assert [task.text for task in extract_text(_NEWS + below).tasks] == ["Văn phòng rà soát chỉ tiêu"]


def test_articles_without_a_mark_at_their_end_are_no_headings() -> None:
    assert [task.lead for task in extract_text(_PAPER).tasks] == [
        "Ủy ban nhân dân tỉnh",
        "Thường trực Hội đồng nhân dân tỉnh",
    ]


@pytest.mark.parametrize("mark", ["", "."])
@pytest.mark.parametrize(
    "below",
    [
        "Điều 2. Nghị quyết này có hiệu lực từ ngày ký.",
        "Nơi nhận:\n- Như trên;",
        "Trên đây là kết luận của Chủ tịch.",
        "II. Kinh phí",
    ],
)
def test_the_last_item_of_a_list_is_no_heading(mark: str, below: str) -> None:
    text = (
        "NGHỊ QUYẾT\nvề nhiệm vụ năm 2031\n\nI. NHIỆM VỤ\n1. Rà soát quy hoạch chợ\n- Chợ xã;\n- Chợ huyện.\n2. Văn"
        f" phòng xây dựng kế hoạch phát triển hợp tác xã{mark}\n\n{below}\n"
    )
    assert extract_text(text).tasks[-1].text == "Văn phòng xây dựng kế hoạch phát triển hợp tác xã"
