"""Đề mục và câu dẫn ghi ai làm: heads with who does it in brackets or behind a dash, lead-ins right below a head."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

_PLAN = (
    "KẾ HOẠCH\nNâng cao chỉ số năm 2031\n\nI. NHIỆM VỤ\n1. {}\n"
    "- Rà soát chức năng các bộ phận.\n- Sắp xếp lại phòng tiếp dân.\n"
)


@pytest.mark.parametrize(
    ("head", "lead", "end"),
    [
        ("Cải cách bộ máy (Tổ Hành chính tham mưu, hoàn thành trước 31/3)", "Tổ Hành chính", "2031-03-31"),
        ("Công tác thủy lợi - Phòng Kỹ thuật chủ trì", "Phòng Kỹ thuật", None),
        ("Cải cách bộ máy", None, None),
    ],
)
def test_head_names_who_does_what_stands_below(head: str, lead: str | None, end: str | None) -> None:
    tasks = extract_text(_PLAN.format(head)).tasks
    assert [task.lead for task in tasks] == [lead] * 2
    assert {str(task.deadline.end) if task.deadline else None for task in tasks} == {end}


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_lead_in_below_a_head_that_names_the_same_body_stands_alone(gap: str) -> None:
    text = (
        "QUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nQUYẾT ĐỊNH:\nĐiều 1. Thành lập Tổ công tác.\n"
        f"Điều 2. Nhiệm vụ của Tổ công tác{gap}Tổ công tác có trách nhiệm:{gap}"
        f"a) Kiểm đếm tài sản;{gap}b) Lập phương án.\n"
    )
    assert [task.lead for task in extract_text(text).tasks] == ["Tổ công tác"] * 2


@pytest.mark.parametrize("who", ["Thành viên", "Họ và tên"])
@pytest.mark.parametrize("work", ["Nội dung phụ trách", "Công việc phụ trách", "Nội dung được phân công"])
def test_columns_of_who_sees_to_what(who: str, work: str) -> None:
    text = (
        "KẾ HOẠCH\nTổ chức đại hội\n\nII. PHÂN CÔNG\n\n"
        f"| {who} | {work} | Thời hạn |\n|---|---|---|\n| Ông Lê Văn Bách | Chuẩn bị hội trường | Trước 20/5 |\n"
        "| Bà Mai Thị Xuân | Viết báo cáo tổng kết | Trước 15/5 |\n"
    )
    assert [(task.lead, task.text) for task in extract_text(text).tasks] == [
        ("Ông Lê Văn Bách", "Chuẩn bị hội trường"),
        ("Bà Mai Thị Xuân", "Viết báo cáo tổng kết"),
    ]


def test_a_briefing_is_no_charge() -> None:
    text = "BIÊN BẢN\nHọp\n\nÔng Trần Văn Lực, Giám đốc chủ trì hội nghị giao ban sản xuất tháng 01.\n"
    assert extract_text(text).tasks == ()


@pytest.mark.parametrize("when", ["tuần sau", "tháng tới", "quý này", "năm nay"])
def test_a_time_ends_the_name_of_who_acts(when: str) -> None:
    text = f"THÔNG BÁO\nKết luận của Giám đốc\n\nGiám đốc yêu cầu Phòng Kinh tế {when} phải làm việc với ngân hàng.\n"
    assert [task.lead for task in extract_text(text).tasks] == ["Phòng Kinh tế"]


def test_a_name_that_sounds_like_a_promise_promises_nothing() -> None:
    text = "TIN TỨC\n\nSáng cùng ngày, đoàn đã đến khảo sát HTX Quyết Tâm ở xã Hòa Thắng.\n"
    assert extract_text(text).tasks == ()


@pytest.mark.parametrize(
    ("item", "lead", "partners"),
    [
        ("- Cùng Sở Tài chính đề xuất UBND tỉnh hỗ trợ lãi suất.", "Sở Công Thương", ["Sở Tài chính"]),
        ("\nNhận được kế hoạch này, yêu cầu các bộ phận thực hiện nghiêm túc.", "các bộ phận", []),
    ],
)
def test_who_acts_behind_the_items_of_a_body(item: str, lead: str, partners: list[str]) -> None:
    text = f"KẾ HOẠCH\nPhát triển hợp tác xã\n\nIV. TỔ CHỨC THỰC HIỆN\n4. Sở Công Thương:\n- Lập dự toán.\n{item}\n"
    last = extract_text(text).tasks[-1]
    assert (last.lead, list(last.partners)) == (lead, partners)


def test_where_nobody_asks_nothing_is_asked() -> None:
    text = "BÁO CÁO\nTình hình quy hoạch\n\nĐến nay, chưa có đơn vị nào đề nghị điều chỉnh quy hoạch.\n"
    assert extract_text(text).tasks == ()


@pytest.mark.parametrize(
    ("sentence", "texts"),
    [
        (
            "Các phòng nghiêm túc thực hiện; vướng mắc phản ánh về Văn phòng.",
            ["Các phòng nghiêm túc thực hiện", "phản ánh về Văn phòng"],
        ),
        (
            "Tổ trưởng đối chiếu sổ sách; có gì sai lệch thì báo ngay cho Hội đồng quản trị.",
            ["Tổ trưởng đối chiếu sổ sách", "báo ngay cho Hội đồng quản trị"],
        ),
        (
            "Văn phòng rà soát khó khăn, vướng mắc báo cáo Giám đốc.",
            ["Văn phòng rà soát khó khăn, vướng mắc báo cáo Giám đốc"],
        ),
    ],
)
def test_what_is_done_where_something_goes_wrong_is_work_of_its_own(sentence: str, texts: list[str]) -> None:
    text = (
        f"THÔNG BÁO\nKết luận của Giám đốc\n\nGiám đốc kết luận như sau:\n1. {sentence}\n2. Giao Văn phòng theo dõi.\n"
    )
    assert [task.text for task in extract_text(text).tasks][:-1] == texts


def test_what_those_who_met_agreed_that_a_body_may_do_is_its_work() -> None:
    text = "BIÊN BẢN\nHọp đại hội\n\nĐại hội nhất trí để Hội đồng quản trị rà soát điều lệ trước 30/6.\n"
    assert [(task.lead, task.text) for task in extract_text(text).tasks] == [
        ("Hội đồng quản trị", "Hội đồng quản trị rà soát điều lệ trước 30/6")
    ]


@pytest.mark.parametrize(
    "opening",
    [
        "Bà Lan cho rằng những việc Quỹ cần khắc phục, đó là:",
        "Những việc Quỹ cần làm ngay là:",
        "Những việc Quỹ phải khắc phục gồm:",
        "Bà Lan nêu ba việc Quỹ cần tập trung:",
    ],
)
def test_what_a_body_needs_to_do_stands_behind_the_words_that_count_it(opening: str) -> None:
    text = f"TIN TỨC\n\nSáng 12/7/2031, Quỹ họp.\n\n{opening} chấp hành quy trình cho vay; thu hồi nợ quá hạn.\n"
    assert [(task.lead, task.text) for task in extract_text(text).tasks] == [
        ("Quỹ", "chấp hành quy trình cho vay"),
        ("Quỹ", "thu hồi nợ quá hạn"),
    ]


def test_what_only_needs_to_be_solved_is_no_work() -> None:
    text = "TIN TỨC\n\nSáng 12/7/2031, Quỹ họp.\n\nNhững vấn đề cần giải quyết còn nhiều: thiếu vốn; thiếu đất.\n"
    assert extract_text(text).tasks == ()
