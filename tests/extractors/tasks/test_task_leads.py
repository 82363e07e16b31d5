"""Ai phải làm: who must act, named in the clause itself, in the lead-in, in the heading above; and who only seems to."""

from __future__ import annotations

from extractors.tasks.find import find_tasks
from vitext.clean import clean


def leads(text: str) -> list[str | None]:
    """The lead of each task, in reading order, line breaks as spaces."""
    read = clean(text).text
    return [" ".join(read[slice(*one.lead)].split()) if one.lead else None for one in find_tasks(read)]


def test_name_set_in_bold_ends_where_the_bold_ends() -> None:
    assert leads("Giao **Sở Xây dựng** chủ trì, rà soát nhà ở.") == ["Sở Xây dựng"]
    assert leads("Đồng chí yêu cầu:\n\n(1) **Sở Xây dựng** chủ trì, rà soát nhà ở.") == ["Sở Xây dựng"]


def test_asking_and_urging_as_the_task_itself_asks_of_nobody_else() -> None:
    text = "1. Sở Tài chính chủ trì, phối hợp với các xã:\na) Yêu cầu và đôn đốc các doanh nghiệp bồi thường cho dân."
    assert set(leads(f"Chủ tịch yêu cầu:\n{text}")) == {"Sở Tài chính"}


def test_time_that_is_set_acts_not_itself() -> None:
    assert leads("Chủ tịch yêu cầu thời gian tổ chức đại hội hoàn thành trước ngày 30/6/2025.") == [None]


def test_branch_written_small_is_a_body_where_its_name_follows() -> None:
    assert leads("Năm 2019, ngành Y tế tiếp tục thực hiện các nhiệm vụ: rà soát trạm y tế; mua thuốc.") == [
        "ngành Y tế",
        "ngành Y tế",
    ]
    assert leads("Chủ tịch yêu cầu: liên kết ngành nghề; rà soát chợ.")[-1] is None


def test_lead_in_names_who_is_bound_after_its_aim() -> None:
    items = "\n1. Rà soát quy hoạch.\n2. Bố trí cán bộ."
    aim = "Để vận hành tốt bộ máy mới, "
    assert leads(f"{aim}thành phố Lam Sơn cần tập trung thực hiện các nhiệm vụ sau:{items}") == [
        "thành phố Lam Sơn",
        "thành phố Lam Sơn",
    ]
    assert leads(f"{aim}cần tập trung thực hiện các nhiệm vụ sau:{items}") == [None, None]


def test_heading_that_goes_on_in_the_next_line_is_one_name() -> None:
    split = "IV. TỔ CHỨC THỰC HIỆN\n\n4. Đề nghị Ủy ban Mặt trận\n\n{}\n\n- Rà soát hội viên."
    assert leads(split.format("Tổ quốc tỉnh và các Đoàn thể")) == ["Ủy ban Mặt trận Tổ quốc tỉnh và các Đoàn thể"]
    assert leads(split.format("Rà soát hộ nghèo.")) == ["Ủy ban Mặt trận"] * 2


def test_who_is_asked_in_a_long_line_of_his_own_does_what_stands_below() -> None:
    who = (
        "người đứng đầu các cơ quan chuyên môn, cơ quan hành chính khác, các đơn vị sự nghiệp công lập trực thuộc "
        "Ủy ban nhân dân tỉnh; Chủ tịch Ủy ban nhân dân các xã, phường"
    )
    below = "\n- Cập nhật dữ liệu cán bộ.\n- Rà soát lý lịch."
    assert leads(f"Chủ tịch có ý kiến chỉ đạo như sau:\n1. Giao {who}{below}") == [who, who]
    assert (
        leads(f"Chủ tịch có ý kiến chỉ đạo như sau:\n1. Giao Sở Nội vụ rà soát hồ sơ cán bộ;{below}")[0] == "Sở Nội vụ"
    )
