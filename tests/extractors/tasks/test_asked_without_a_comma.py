"""Lời yêu cầu không có dấu phẩy trước: what is asked about, or on what occasion, is no part of the work."""

from __future__ import annotations

import pytest
from read_tasks import texts_and_leads

from extractors.extract import extract_text


@pytest.mark.parametrize(
    "before",
    [
        "Nhận được công văn này",
        "Vậy",
        "Các nội dung trên",
        "Danh sách đăng ký",
        "Hồ sơ dự thi",
        "Trong quá trình thực hiện nếu có khó khăn, vướng mắc",
        "Để hội thi đạt kết quả tốt",
        "Căn cứ kế hoạch nêu trên",
        "Trên đây là kế hoạch tổ chức hội thi năm 2031",
        "Đây là việc quan trọng",
        "Với tinh thần trên",
        "Thời gian nộp bài có hạn",
    ],
)
@pytest.mark.parametrize("asks", ["đề nghị", "yêu cầu"])
def test_the_work_begins_with_who_is_asked(before: str, asks: str) -> None:
    assert texts_and_leads(f"{before} {asks} các đơn vị báo cáo về Phòng Văn hóa trước ngày 20/6/2031.") == [
        ("các đơn vị báo cáo về Phòng Văn hóa trước ngày 20/6/2031", "các đơn vị")
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Hồ sơ đề nghị các cấp khen thưởng gồm tờ trình và báo cáo thành tích.",
        "Công tác chuẩn bị yêu cầu các ngành tính kỷ luật cao.",
        "Danh sách đã được đề nghị các cấp khen thưởng.",
        "Khối đã bình xét, suy tôn các đơn vị đề nghị UBND tỉnh khen thưởng.",
        "Hội nghị đã suy tôn 3 đơn vị đề nghị Bộ Y tế tặng Cờ thi đua và 5 đơn vị đề nghị UBND tỉnh khen thưởng.",
    ],
)
def test_a_request_that_is_only_named_asks_nothing(told: str) -> None:
    assert texts_and_leads(told) == []


def test_more_may_be_asked_where_somebody_was_chosen() -> None:
    said = "Hội nghị đã bình xét thi đua, đồng thời đề nghị các đơn vị tiếp tục đẩy mạnh phong trào."
    assert texts_and_leads(said) == [("các đơn vị tiếp tục đẩy mạnh phong trào", "các đơn vị")]


@pytest.mark.parametrize(
    ("aside", "who"),
    [
        ("Ngoài nộp bài dự thi về Sở Văn hóa, ", "các đơn vị"),
        ("Ngoài báo cáo Sở Nội vụ, ", "các xã"),
        ("Nếu có vướng mắc ", "các phòng, ban"),
    ],
)
def test_a_body_to_whom_something_else_goes_does_not_act(aside: str, who: str) -> None:
    said = f"Đề nghị các xã lập danh sách. {aside}{who} gửi bản mềm về Phòng Văn hóa."
    assert texts_and_leads(said)[1] == (f"{who} gửi bản mềm về Phòng Văn hóa", who)


@pytest.mark.parametrize("piece", ["kiểm tra kỹ các điểm thi", "hướng dẫn các xã lập dự toán"])
def test_a_piece_joined_with_and_behind_a_semicolon_is_work_of_its_own(piece: str) -> None:
    first = "Phòng Tài chính bố trí kinh phí cho hội thi"
    assert texts_and_leads(f"UBND huyện giao {first}; và {piece}.") == [
        (first, "Phòng Tài chính"),
        (piece, "Phòng Tài chính"),
    ]


def test_a_piece_without_a_verb_joined_with_and_belongs_to_what_stands_before() -> None:
    said = "Phòng Tài chính bố trí kinh phí cho hội thi; và các khoản chi khác"
    assert texts_and_leads(f"UBND huyện giao {said}.") == [(said, "Phòng Tài chính")]


@pytest.mark.parametrize(
    "when",
    ["Nhiệm kỳ tới", "Giai đoạn tới", "Thời gian tiếp theo", "Sắp tới", "Những năm tới", "Bước vào nhiệm kỳ mới"],
)
def test_a_time_to_come_before_who_acts(when: str) -> None:
    assert texts_and_leads(f"{when}, Hội tập trung nâng cao chất lượng chi hội.") == [
        ("Hội tập trung nâng cao chất lượng chi hội", "Hội")
    ]


@pytest.mark.parametrize("when", ["Nhiệm kỳ qua", "Giai đoạn vừa qua", "Những năm trước"])
def test_a_time_that_is_over_before_who_acted(when: str) -> None:
    assert texts_and_leads(f"{when}, Hội tập trung nâng cao chất lượng chi hội.") == []


@pytest.mark.parametrize(
    ("whose", "work"),
    [
        ("Đối với các đơn vị chưa nộp báo cáo", "khẩn trương gửi về Sở trước ngày 20/6/2031"),
        ("Trường hợp đơn vị chưa có tài khoản", "liên hệ Phòng Văn hóa để được cấp"),
    ],
)
def test_the_work_of_those_who_are_picked_out_begins_behind_the_asking(whose: str, work: str) -> None:
    assert [words for words, _ in texts_and_leads(f"{whose} đề nghị {work}.")] == [work]


def test_who_asks_on_an_occasion_without_a_comma_is_named() -> None:
    text = "Để hoàn thành kế hoạch năm Ban Thường vụ đề nghị các chi hội nộp danh sách."
    assert [task.assigner for task in extract_text(text).tasks] == ["Ban Thường vụ"]


@pytest.mark.parametrize(
    ("said", "tasks"),
    [
        ("Dự kiến công ty sẽ nộp ngân sách 61 tỷ đồng, tăng 11%.", ["công ty sẽ nộp ngân sách 61 tỷ đồng, tăng 11%"]),
        ("Dự kiến trong quý II, Hội sẽ mở 3 lớp tập huấn.", ["Hội sẽ mở 3 lớp tập huấn"]),
        ("Dự kiến đại hội diễn ra trong 2 ngày.", []),
    ],
)
def test_who_is_expected_to_act(said: str, tasks: list[str]) -> None:
    assert [words for words, _ in texts_and_leads(said)] == tasks
