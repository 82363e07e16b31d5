"""Figures inside a task count what its verb does; the time of a meeting is not theirs."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Kết luận hội nghị, đồng chí Chủ tịch giao Phòng Nghiệp vụ mở 2 lớp tập huấn.", "mở lớp tập huấn"),
        ("Chủ tịch Liên minh yêu cầu Quỹ làm việc trực tiếp với 02 HTX quá hạn.", "làm việc trực tiếp HTX quá hạn"),
        ("Đảng ủy xã yêu cầu các chi bộ cần kết nạp 5 đảng viên.", "kết nạp"),
        ("Chủ tịch yêu cầu mỗi cán bộ, công chức đăng ký ít nhất 01 sáng kiến.", "đăng ký sáng kiến"),
    ],
)
def test_who_acts_and_who_asks_are_not_counted(text: str, counted: str) -> None:
    (target,) = extract_text(f"Tin hội nghị\n\n{text}\n").targets
    assert target.indicator == counted


def test_month_of_a_meeting_is_not_the_period_of_its_figures() -> None:
    text = (
        "Tại phiên họp thường kỳ tháng 9/2026, Ban Thường vụ Đảng ủy thống nhất kết luận:\n\n"
        "1. Thời gian qua, doanh thu bình quân đạt 1,8 tỷ đồng.\n\n2. Bố trí quỹ đất 2.000 m2 xây dựng nhà kho.\n"
    )
    assert [target.period for target in extract_text(text).targets] == [None, None]


def test_month_that_a_lead_in_names_is_that_of_the_figures_below() -> None:
    text = "Kết quả công tác tháng 9/2026:\n\n1. Thành lập mới 3 HTX.\n\n2. Mở 2 lớp tập huấn.\n"
    assert [target.period and target.period.text for target in extract_text(text).targets] == ["tháng 9/2026"] * 2


@pytest.mark.parametrize(
    ("sentence", "indicators"),
    [
        ("Tỷ lệ cổ tức là 16%, bao gồm 8% tiền mặt và 8% cổ phiếu.", ["Tỷ lệ cổ tức", "tiền mặt", "cổ phiếu"]),
        ("1. Đổi mới sinh hoạt; chỉ tiêu: kết nạp hội viên mới đạt trên 24 hội viên.", ["kết nạp hội viên mới"]),
        ("Hạ tỷ lệ HTX yếu, kém xuống dưới 15%.", ["Hạ tỷ lệ HTX yếu, kém"]),
    ],
)
def test_pair_that_leads_goes_whole_and_a_measure_behind_its_verb_stays_whole(
    sentence: str, indicators: list[str]
) -> None:
    assert [one.indicator for one in extract_text(f"Tin hội nghị\n\n{sentence}\n").targets] == indicators


@pytest.mark.parametrize(("ending", "figures"), [(" - Ảnh 2.", 0), (".", 1)])
def test_title_repeated_below_a_picture_gives_no_figure(ending: str, figures: int) -> None:
    text = f"Sáng 5/3, Hội Nông dân xã họp.\n\nPhấn đấu kết nạp thêm 300 hội viên{ending}"
    assert len(extract_text(text).targets) == figures
