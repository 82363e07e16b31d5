"""Giấy tờ của trường, xã, thôn: what their minutes, plans and directives ask, and what they only name or allow."""

from __future__ import annotations

from datetime import date

from extractors.extract import extract_text


def _texts(text: str) -> list[str]:
    return [task.text for task in extract_text(text).tasks]


def test_plans_named_after_a_colon_are_one_task() -> None:
    text = (
        "Chủ tịch UBND tỉnh yêu cầu các xã kiểm tra kho thuốc. Trong đó, lưu ý các phương án: sơ tán dân vùng trũng; "
        "ứng phó với lũ lớn; bảo vệ hồ đập."
    )
    assert _texts(text) == [
        "các xã kiểm tra kho thuốc",
        "lưu ý các phương án: sơ tán dân vùng trũng; ứng phó với lũ lớn; bảo vệ hồ đập",
    ]


def test_measures_carried_out_after_a_colon_are_tasks_each() -> None:
    text = "Chủ tịch UBND tỉnh yêu cầu các xã triển khai các biện pháp: sơ tán dân vùng trũng; kiểm tra hồ đập."
    assert _texts(text)[-1] == "kiểm tra hồ đập"


def test_what_somebody_may_do_is_no_task() -> None:
    text = (
        "KẾ HOẠCH\nThi vẽ tranh\n\n2. Yêu cầu\n\n- Mỗi học sinh nộp một bài vẽ\n\n"
        "- Lưu ý: Học sinh có thể làm tất cả các loại tranh"
    )
    assert _texts(text) == ["Mỗi học sinh nộp một bài vẽ"]


def test_years_of_a_season_are_no_deadline() -> None:
    season = extract_text("Nhiệm vụ:\n- Vận động nhân dân làm đất vụ đông - xuân 2030 - 2031.")
    years = extract_text("Nhiệm vụ:\n- Xây dựng 12 tuyến đường liên thôn giai đoạn 2030 - 2031.")
    assert [task.deadline for task in season.tasks] == [None]
    assert years.tasks[0].deadline is not None


def test_own_day_of_an_item_comes_before_the_stretch_of_its_row() -> None:
    text = (
        "Kế hoạch tháng 8/2031\n\n| Thời gian | Nội dung công việc | Người thực hiện |\n|---|---|---|\n"
        "| Từ 05 - 31/8 | Họp giáo viên đầu năm (07/8) | Hiệu trưởng |\n"
        "| Từ 05 - 31/8 | Tu sửa bàn ghế các lớp | Bảo vệ |\n"
    )
    own, whole = (task.deadline for task in extract_text(text).tasks)
    assert own is not None
    assert whole is not None
    assert (own.start, own.end) == (date(2031, 8, 7), date(2031, 8, 7))
    assert (whole.start, whole.end) == (date(2031, 8, 5), date(2031, 8, 31))


def test_work_behind_an_event_that_may_come_needs_no_comma() -> None:
    text = "Chủ tịch xã yêu cầu các thôn kiểm tra kho. Khi có dịch xảy ra chủ động sử dụng quỹ dự phòng để mua thuốc."
    assert _texts(text) == ["các thôn kiểm tra kho", "chủ động sử dụng quỹ dự phòng để mua thuốc"]


def test_what_befell_somebody_is_no_task() -> None:
    assert _texts("Khi có dịch xảy ra nhiều hộ chủ động tiêm phòng cho đàn lợn.") == []
