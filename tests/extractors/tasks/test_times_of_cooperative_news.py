"""Thời gian của việc trong tin liên minh, hợp tác xã, hội: when tasks are due that stand behind a time."""

from __future__ import annotations

import pytest

from domain.extraction import FoundTask
from extractors.extract import extract_text

HEAD = """\
Liên minh HTX tỉnh tổ chức hội nghị sơ kết

Ngày 09/7/2030, Liên minh HTX tỉnh Lam Sơn tổ chức hội nghị sơ kết công tác 6 tháng đầu năm.

"""
TIMES = [
    "6 tháng cuối năm",
    "từ nay đến cuối năm",
    "từ nay đến 30/10",
    "từ nay đến Tết Nguyên đán",
    "từ nay đến hết nhiệm kỳ",
    "những tháng cuối năm",
    "nửa cuối năm",
    "đến hết năm 2030",
    "đến cuối năm 2031",
    "trong thời gian còn lại của năm",
    "trong quý III và những tháng cuối năm",
    "năm 2031",
]


def tasks_of(text: str) -> list[FoundTask]:
    return list(extract_text(f"{HEAD}{text}\n\nHoài Thu\n").tasks)


def found(text: str) -> list[tuple[str | None, str | None]]:
    return [(one.lead, one.deadline and one.deadline.text.lower()) for one in tasks_of(text)]


@pytest.mark.parametrize("time", TIMES)
@pytest.mark.parametrize(
    "said",
    [
        "Bà Mai đề nghị các quỹ {} cần thu hồi nợ đến hạn; đối chiếu sổ tiết kiệm.",
        "Bà Mai đề nghị {} các quỹ cần: thu hồi nợ đến hạn; đối chiếu sổ tiết kiệm.",
        "Bà Mai yêu cầu {} các quỹ phải quan tâm mấy việc: Một là, thu hồi nợ đến hạn. Hai là, đối chiếu sổ tiết kiệm.",
        "Phát huy kết quả đạt được, {}, các quỹ tiếp tục thu hồi nợ đến hạn; đối chiếu sổ tiết kiệm.",
        "Theo kế hoạch, {} các quỹ thu hồi nợ đến hạn; đối chiếu sổ tiết kiệm.",
    ],
)
def test_the_time_holds_for_both(said: str, time: str) -> None:
    assert found(said.format(time)) == [("các quỹ", time.lower()), ("các quỹ", time.lower())]


@pytest.mark.parametrize("time", ["trong quý IV", "6 tháng cuối năm", "từ nay đến cuối năm"])
def test_the_time_of_what_is_agreed_holds_for_the_list(time: str) -> None:
    said = f"Hội nghị thống nhất {time} tập trung vào một số nhiệm vụ: củng cố tổ vay vốn; mở 3 lớp tập huấn."
    assert found(said) == [(None, time.lower()), (None, time.lower())]


@pytest.mark.parametrize(
    "told",
    [
        "Phát huy kết quả đạt được, 6 tháng đầu năm, các quỹ đã thu hồi nợ đến hạn.",
        "Theo kế hoạch, quý I các quỹ đã thu hồi nợ đến hạn.",
        "Đến hết tháng 6, các quỹ tập trung thu hồi nợ đến hạn được 9 tỷ đồng.",
    ],
)
def test_what_is_over_is_none(told: str) -> None:
    assert tasks_of(told) == []


def test_the_time_behind_a_name_is_his_alone() -> None:
    said = "Bà Mai giao Phòng Nghiệp vụ hết tháng 8 phải có báo cáo về các HTX; Quỹ Hỗ trợ đôn đốc thu hồi nợ."
    assert found(said) == [("Phòng Nghiệp vụ", "hết tháng 8"), ("Quỹ Hỗ trợ", None)]


def test_a_month_below_a_heading_of_next_year_is_to_come() -> None:
    text = (
        "Cụm thi đua tổng kết năm 2030\n\nNgày 09/12/2030, Cụm thi đua tổ chức hội nghị tổng kết.\n\n"
        "Hội nghị thống nhất nhiệm vụ năm 2031 của Cụm gồm những nội dung sau:\n\n"
        "- Tổ chức sơ kết trong tháng 7;\n- Tháng 11 tiến hành kiểm tra chéo.\n"
    )
    due = [one.deadline and str(one.deadline.end) for one in extract_text(text).tasks]
    assert due == ["2031-07-31", "2031-11-30"]


def test_who_will_share_work_out_does_it() -> None:
    said = "Ông Hòa cho biết, các sở sẽ cắt bớt giấy tờ, giao một đầu mối hướng dẫn."
    assert found(said) == [("các sở", None)]


@pytest.mark.parametrize(
    "lead_in",
    [
        "Bà Mai yêu cầu các xã trong quý IV tập trung một số việc:",
        "Bà Mai yêu cầu các xã trong quý IV cần:",
        "Bà Mai đề nghị trong quý IV các xã cần:",
        "Trong quý IV, các xã tập trung:",
    ],
)
def test_the_time_of_a_lead_in_holds_for_the_items(lead_in: str) -> None:
    said = f"{lead_in}\n- Củng cố tổ vay vốn;\n- Mở 3 lớp tập huấn kế toán."
    assert found(said) == [("các xã", "trong quý iv")] * 2


def test_some_matters_are_no_part_of_a_name() -> None:
    said = "Bà Mai lưu ý HĐQT, Ban kiểm soát một số vấn đề:\n1. Giữ đúng tôn chỉ, mục đích.\n2. Khắc phục tồn tại."
    assert found(said) == [("HĐQT, Ban kiểm soát", None)] * 2


def test_the_role_in_brackets_is_no_part_of_a_name() -> None:
    said = "Bà Mai giao:\n(1) Sở Tài chính (Cơ quan thường trực): hoàn thiện chương trình công tác của Ban Chỉ đạo.\n"
    assert found(said) == [("Sở Tài chính", None)]
