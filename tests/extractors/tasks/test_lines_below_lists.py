"""What a line below a whole list says of its items, and the last item of a list without marks."""

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import FoundTask
from extractors.extract import extract_text

TOP = "SỞ Y TẾ\n\nCÔNG VĂN\n\nSở Y tế đề nghị:\n\n"
ITEMS = "1. Bố trí thùng rác tại trụ sở{0}\n2. Tuyên truyền phân loại rác{0}\n3. Mở lớp tập huấn cho cán bộ{0}\n"


def tasks(text: str) -> list[FoundTask]:
    return list(extract_text(TOP + text).tasks)


def ends(text: str) -> list[date | None]:
    return [one.deadline.end if one.deadline else None for one in tasks(text)]


def test_limit_apart_from_a_list_is_that_of_all_its_items() -> None:
    due = date(2026, 3, 31)
    assert ends(f"{ITEMS.format('.')}\nThời hạn triển khai: trước 31/3/2026") == [due] * 3
    assert ends(f"{ITEMS.format('')}\nThời hạn triển khai: trước 31/3/2026") == [due] * 3


def test_limit_right_below_an_item_is_its_own() -> None:
    assert ends(f"{ITEMS.format('.')}Thời hạn triển khai: trước 31/3/2026") == [None, None, date(2026, 3, 31)]


def test_item_keeps_its_own_time_beside_that_of_its_list() -> None:
    items = ITEMS.format(".").replace("Mở lớp tập huấn cho cán bộ", "Báo cáo kết quả trước ngày 15/6/2026")
    assert ends(f"{items}\nThời hạn triển khai: trước 31/3/2026")[-1] == date(2026, 6, 15)


def test_last_item_without_a_mark_is_no_title_of_the_paragraph_below() -> None:
    below = "\nĐề nghị các đơn vị nghiêm túc thực hiện."
    assert len(tasks(ITEMS.format("") + below)) == 4
    assert len(tasks(f"1. Mở lớp tập huấn\n{below}")) == 1


def test_who_helps_behind_who_leads() -> None:
    (found,) = tasks("1. Kiểm tra cải cách thể chế.\nĐơn vị chủ trì: Thanh tra Sở phối hợp Văn phòng Sở.")
    assert (found.lead, list(found.partners)) == ("Thanh tra Sở", ["Văn phòng Sở"])
    (found,) = tasks("1. Kiểm tra cải cách thể chế.\nĐơn vị chủ trì: Thanh tra Sở.")
    assert (found.lead, list(found.partners)) == ("Thanh tra Sở", [])


def test_a_text_may_end_in_a_sentence_that_only_leads_over() -> None:
    duties = "Hội đồng nhân dân xã có 26 nhiệm vụ, gồm:\n(8) Giám sát việc thi hành pháp luật ở xã."
    found = extract_text(f"{duties}\n__Một điểm mới quan trọng cần lưu ý:__").tasks
    assert found[0].text == "Giám sát việc thi hành pháp luật ở xã"


DESCRIBED = (
    "KẾ HOẠCH\n\nTUYÊN TRUYỀN BẦU CỬ\n\nII. NỘI DUNG, PHÂN CÔNG THỰC HIỆN\n\n"
    "1. Tuyên truyền về bầu cử; nắm dư luận xã hội\n"
    "{}- Thời gian thực hiện: Quý I/2031.\n- Đơn vị chủ trì: Văn phòng xã.\n- Đơn vị phối hợp: Đài truyền thanh.\n"
    "- Kết quả: báo cáo về dư luận xã hội; hướng dẫn tuyên truyền.\n"
    "2. Trang trí nơi bỏ phiếu.\n- Thời gian thực hiện: Quý II/2031.\n- Đơn vị chủ trì: Văn phòng xã.\n"
)


@pytest.mark.parametrize("before", ["", "- Phát trên hệ thống loa của các thôn.\n"])
def test_what_lines_below_describe_is_a_task_and_what_comes_of_it_is_none(before: str) -> None:
    found = extract_text(DESCRIBED.format(before)).tasks
    said = [
        "Tuyên truyền về bầu cử",
        "nắm dư luận xã hội",
        *([before[2:-2]] if before else []),
        "Trang trí nơi bỏ phiếu",
    ]
    assert [task.text for task in found] == said
    assert {task.lead for task in found} == {"Văn phòng xã"}


def test_head_above_items_without_details_stays_a_head() -> None:
    plan = (
        "KẾ HOẠCH\n\nTUYÊN TRUYỀN BẦU CỬ\n\nII. NHIỆM VỤ\n\n1. Tuyên truyền về bầu cử\n"
        "- Phát trên hệ thống loa của các thôn.\n"
        "- Viết bài cho trang tin xã.\n2. Trang trí\n- Trang trí nơi bỏ phiếu.\n"
    )
    assert [task.text for task in extract_text(plan).tasks] == [
        "Phát trên hệ thống loa của các thôn",
        "Viết bài cho trang tin xã",
        "Trang trí nơi bỏ phiếu",
    ]


ASKED = "Cục Thống kê đề nghị các chi cục:\n\n1. Xây dựng báo cáo theo đề cương.\n\n2. Cung cấp số liệu.\n\n{}\n"


@pytest.mark.parametrize(
    "line",
    [
        "Báo cáo đề nghị gửi về Cục Thống kê trước ngày 31/10/2031 để tổng hợp.",
        "Kết quả thực hiện gửi về Cục Thống kê chậm nhất ngày 31/10/2031.",
    ],
)
def test_who_was_asked_sends_the_reports_named_below_the_list(line: str) -> None:
    found = extract_text(ASKED.format(line)).tasks
    assert [(task.lead, task.assigner) for task in found] == [("các chi cục", "Cục Thống kê")] * 3


def test_report_that_was_sent_already_is_no_task() -> None:
    assert len(extract_text(ASKED.format("Báo cáo năm trước đã gửi về Cục Thống kê ngày 31/10/2030.")).tasks) == 2


@pytest.mark.parametrize(
    ("line", "leads"),
    [
        ("Phòng Văn hóa xã tham mưu UBND xã kiểm tra tối thiểu 30% số trường.", ["Phòng Văn hóa xã"]),
        ("Đối với các trường có bán trú: Hiệu trưởng trực tiếp kiểm tra thực phẩm; lưu mẫu.", ["Hiệu trưởng"] * 2),
        ("Văn phòng Sở là đầu mối theo dõi, báo cáo Giám đốc vào ngày 25 hằng tháng.", ["Văn phòng Sở"]),
        ("Các chi cục đã báo cáo đầy đủ kết quả năm trước.", []),
        ("Năm học này có 30 trường bán trú.", []),
    ],
)
def test_body_of_its_own_behind_a_list_does_what_its_paragraph_says(line: str, leads: list[str]) -> None:
    found = extract_text(ASKED.format(line)).tasks[2:]
    assert [task.lead for task in found] == leads
    assert all(task.assigner == "Cục Thống kê" for task in found)


@pytest.mark.parametrize(
    "closing",
    [
        "Văn phòng UBND xã thông báo để các thành viên tổ; các thôn và cơ quan liên quan biết, tổ chức thực hiện./.",
        "Trên đây là kết luận của Chủ tịch. Văn phòng thông báo đến các phòng; các trường được biết và thực hiện.",
        "Văn phòng UBND xã trân trọng thông báo tới các ban, các trạm liên quan./.",
        "Thừa lệnh Chủ tịch, Văn phòng thông báo nội dung kết luận tới các ban; các trạm; các thôn biết, thực hiện.",
    ],
)
def test_notice_that_closes_with_those_who_are_to_know_it_gives_them_no_task(closing: str) -> None:
    assert len(tasks(f"{ITEMS.format('.')}\n{closing}\n")) == 3


@pytest.mark.parametrize(
    "sent",
    ["Phòng Nội vụ gửi kèm các biểu mẫu sau:", "Phòng Nội vụ xin gửi kèm bộ tài liệu gồm:", "Đính kèm công văn gồm:"],
)
def test_what_is_sent_with_a_letter_is_no_work(sent: str) -> None:
    assert len(tasks(f"{ITEMS.format('.')}\n{sent}\n- Tổng hợp số liệu cán bộ;\n- Hướng dẫn kê khai.\n")) == 3


def test_what_is_to_be_sent_is_work() -> None:
    assert len(tasks(f"{ITEMS.format('.')}\n4. Tổng hợp danh sách, gửi về Phòng Nội vụ.\n")) == 4


def test_what_somebody_is_to_let_others_know_is_a_task() -> None:
    assert len(tasks(f"{ITEMS.format('.')}\n4. Văn phòng UBND xã thông báo đến các thôn lịch cắt điện.\n")) == 4


def test_letting_people_know_is_a_task_where_it_is_asked() -> None:
    asked = "Đề nghị các trạm thông báo lịch tiêm đến các thôn; tuyên truyền để người dân biết, tham gia."
    assert [one.text for one in tasks(f"{ITEMS.format('.')}\n{asked}\n")][3:] == [
        "các trạm thông báo lịch tiêm đến các thôn",
        "tuyên truyền để người dân biết, tham gia",
    ]


CLOSED = (
    "KẾ HOẠCH\nPhát triển chợ\n\nII. NHIỆM VỤ\n1. Hạ tầng chợ\n- Rà soát quy hoạch chợ.\n- Kêu gọi đầu tư chợ.\n"
    "Lãnh đạo phụ trách: Phó Giám đốc Trần Văn An.\n"
    "Đơn vị chủ trì: Phòng Thương mại; Đơn vị phối hợp: Phòng Kế hoạch, Văn phòng Sở.\n"
    "2. Xúc tiến thương mại\n- Tổ chức phiên chợ hàng Việt.\n- Hỗ trợ hợp tác xã lên sàn.\n"
    "Đơn vị chủ trì: Trung tâm Khuyến công.\n"
)


def test_line_without_a_mark_that_closes_a_list_speaks_of_all_its_items() -> None:
    found = extract_text(CLOSED).tasks
    assert [one.lead for one in found] == ["Phòng Thương mại"] * 2 + ["Trung tâm Khuyến công"] * 2
    assert list(found[0].partners) == ["Phòng Kế hoạch", "Văn phòng Sở"]


def test_line_behind_which_the_list_goes_on_speaks_of_the_item_above() -> None:
    found = extract_text(
        "KẾ HOẠCH\nPhát triển chợ\n\nII. NHIỆM VỤ\n1. Hạ tầng chợ\n- Rà soát quy hoạch chợ.\n- Kêu gọi đầu tư chợ.\n"
        "Đơn vị chủ trì: Phòng Thương mại.\n- Tổ chức phiên chợ hàng Việt.\nĐơn vị chủ trì: Trung tâm Khuyến công.\n"
    ).tasks
    assert [one.lead for one in found] == [None, "Phòng Thương mại", "Trung tâm Khuyến công"]
