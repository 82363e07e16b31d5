"""Tin của liên minh, hợp tác xã, quỹ tín dụng: who must do what, as news of cooperatives, funds and unions tell it."""

from __future__ import annotations

import pytest

from domain.extraction import FoundTask
from extractors.extract import extract_text

HEAD = """\
Liên minh HTX tỉnh tổ chức hội nghị sơ kết

Ngày 09/7/2030, Liên minh HTX tỉnh Lam Sơn tổ chức hội nghị sơ kết công tác 6 tháng đầu năm.

"""


def tasks_of(text: str) -> tuple[FoundTask, ...]:
    return tuple(extract_text(f"{HEAD}{text}\n\nHoài Thu\n").tasks)


def only(text: str) -> FoundTask:
    (task,) = tasks_of(text)
    return task


@pytest.mark.parametrize(
    "work",
    [
        "phân khai chỉ tiêu cho cơ sở",
        "vực dậy những tổ hợp tác yếu",
        "gỡ khó cho thành viên về vốn",
        "khởi kiện các khoản nợ chây ỳ",
        "rà nợ đến hạn",
        "xoay vòng nguồn vốn ủy thác",
        "chia lãi theo mức độ sử dụng dịch vụ",
        "ra thông báo kết luận",
        "đứng ra tín chấp cho hộ nghèo",
        "đừng chạy theo số lượng",
        "không trông chờ vào ngân sách",
        "theo sát từng khoản vay lớn",
        "dùng phần mềm kế toán của hệ thống",
    ],
)
@pytest.mark.parametrize(
    "asked",
    [
        "Kết luận hội nghị, bà Mai yêu cầu các đơn vị bám sát kế hoạch năm; các quỹ {}.",
        "Bà Mai giao các quỹ {}.",
        "Bà Mai đề nghị:\n- Các quỹ {};\n- Các đơn vị tăng cường kiểm tra.",
    ],
)
def test_whoever_is_asked_leads(asked: str, work: str) -> None:
    (task,) = (one for one in tasks_of(asked.format(work)) if work in one.text)
    assert (task.lead or "").lower() == "các quỹ"


@pytest.mark.parametrize(
    "body", ["Agribank Hà Trung", "các học viên", "Vietinbank chi nhánh Lam Sơn", "Co-opbank chi nhánh tỉnh"]
)
@pytest.mark.parametrize(
    "asked",
    [
        "Bà Mai đề nghị {} lập danh sách HTX có nhu cầu vay.",
        "Từ nay đến cuối năm, {} sẽ lập danh sách HTX có nhu cầu vay.",
    ],
)
def test_banks_and_learners_are_told_by_name(asked: str, body: str) -> None:
    assert only(asked.format(body)).lead == body


@pytest.mark.parametrize(
    ("text", "lead", "due"),
    [
        ("Bà Mai đề nghị trong các tháng còn lại của năm các xã thu nợ.", "các xã", "trong các tháng còn lại của năm"),
        ("Trong những tháng còn lại của năm các quỹ tập trung thu nợ.", "các quỹ", "Trong những tháng còn lại của năm"),
        ("Bà Mai đề nghị trước 25-9 các huyện đoàn báo cáo kết quả.", "các huyện đoàn", "trước 25-9"),
        ("Bà Mai yêu cầu các quỹ kể từ 15-12 niêm yết lãi suất tại trụ sở.", "các quỹ", "kể từ 15-12"),
        ("Bà Mai đề nghị các xã trình đề án vào tuần đầu của tháng 12.", "các xã", "vào tuần đầu của tháng 12"),
    ],
)  # fmt: skip
def test_times_before_and_behind_who_acts(text: str, lead: str, due: str) -> None:
    task = only(text)
    assert task.lead == lead
    assert task.deadline is not None
    assert task.deadline.text == due


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Đối với các cấp Hội, bà Mai đề nghị trong quý IV, lập danh sách hộ thoát nghèo.", "các cấp Hội"),
        ("Đối với HĐQT, Ban kiểm soát, bà Mai yêu cầu kiểm kê kho quỹ.", "HĐQT, Ban kiểm soát"),
        ("Đối với cán bộ phụ trách địa bàn, bà Mai đề nghị thu hồi nợ đến hạn.", "cán bộ phụ trách địa bàn"),
        ("Với Phòng Đào tạo, bà Mai giao nhiệm vụ theo dõi kết quả của học viên.", "Phòng Đào tạo"),
        ("Đối với các hộ nghèo, bà Mai yêu cầu hỗ trợ cây giống.", None),
    ],
)
def test_a_body_to_which_who_speaks_turns_acts(text: str, lead: str | None) -> None:
    assert only(text).lead == lead


@pytest.mark.parametrize("body", ["Hội LHPN các xã, phường", "các phòng, đơn vị", "HĐQT, Ban kiểm soát, Ban điều hành"])
@pytest.mark.parametrize(
    "said",
    [
        "Bà Mai khẳng định từ nay đến cuối năm {} sẽ xuống cơ sở hướng dẫn.",
        "Theo kế hoạch, trong quý IV, {} sẽ xuống cơ sở hướng dẫn.",
        "Bà Mai cho biết, thời gian tới, {} sẽ xuống cơ sở hướng dẫn.",
    ],
)
def test_a_row_of_bodies_that_promises_is_whole(said: str, body: str) -> None:
    assert only(said.format(body)).lead == body


def test_the_rest_acts_itself_behind_a_semicolon() -> None:
    first, second = tasks_of("Bà Mai yêu cầu các quỹ thu nợ đến hạn; còn Ban kiểm soát phải đối chiếu sổ tiết kiệm.")
    assert (first.lead, second.lead) == ("các quỹ", "Ban kiểm soát")
