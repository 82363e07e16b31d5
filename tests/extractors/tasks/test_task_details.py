"""Ai làm, bao giờ xong, ghi ở dòng dưới: who does a task and when, said below it or as an event or a term."""

from datetime import date

import pytest

from extractors.extract import extract_text

PLAN = """LIÊN MINH HỢP TÁC XÃ
TỈNH LAM SƠN

Lam Sơn, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Chuyển đổi số năm 2026

II. NHIỆM VỤ
{}

III. TỔ CHỨC THỰC HIỆN
1. Văn phòng
a) Theo dõi, đôn đốc việc thực hiện Kế hoạch.
"""


def first(item: str):
    return extract_text(PLAN.format(item)).tasks[0]


def test_lines_below_a_task_give_its_lead_partners_and_deadline() -> None:
    task = first(
        "1. Tổ chức 02 lớp tập huấn cho cán bộ\n- Đơn vị chủ trì: Văn phòng.\n- Đơn vị phối hợp: Phòng Nghiệp vụ.\n"
        "- Thời gian thực hiện: Quý I/2026."
    )
    assert task.text == "Tổ chức 02 lớp tập huấn cho cán bộ"
    assert (task.lead, task.partners) == ("Văn phòng", ("Phòng Nghiệp vụ",))
    assert task.deadline
    assert (task.deadline.start, task.deadline.end) == (date(2026, 1, 1), date(2026, 3, 31))


@pytest.mark.parametrize(
    "said",
    [
        "1. Nâng cấp hệ thống mạng nội bộ. Thời gian hoàn thành: 31/8/2026.",
        "1. Nâng cấp hệ thống mạng nội bộ, thời gian hoàn thành: 31/8/2026.",
        "1. Nâng cấp hệ thống mạng nội bộ. Hoàn thành trước ngày 31/8/2026.",
        "1. Nâng cấp hệ thống mạng nội bộ.\n- Thời hạn: 31/8/2026",
    ],
)
def test_day_said_as_the_term_is_the_last_one(said: str) -> None:
    deadline = first(said).deadline
    assert deadline
    assert (deadline.start, deadline.end) == (None, date(2026, 8, 31))


def test_line_with_a_time_label_but_a_verb_is_a_task_still() -> None:
    tasks = extract_text(PLAN.format("1. Rà soát quy chế.\n- Thời gian: Gộp hai đợt kiểm tra vào một.")).tasks
    assert len(tasks) == 3
    assert tasks[0].deadline is None


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("1. Ngay sau Hội nghị, các phòng xây dựng kế hoạch của mình.", "Ngay sau Hội nghị"),
        ("1. Quyết toán kinh phí chậm nhất 30 ngày sau khi kết thúc lớp.", "chậm nhất 30 ngày sau khi kết thúc lớp"),
    ],
)
def test_event_sets_a_deadline_without_days(item: str, words: str) -> None:
    deadline = first(item).deadline
    assert deadline
    assert deadline.text.strip(" ,") == words
    assert (deadline.start, deadline.end) == (None, None)


def test_loan_prolonged_until_a_year_has_no_deadline() -> None:
    assert first("1. Đề nghị Ngân hàng xem xét gia hạn nợ đến hết năm 2027 cho 22 hộ.").deadline is None


def test_open_years_leave_the_end_open() -> None:
    deadline = first("1. Bố trí vốn trồng rừng trong năm 2026 và những năm tiếp theo.").deadline
    assert deadline
    assert (deadline.start, deadline.end) == (date(2026, 1, 1), None)


def test_quarter_of_next_year_is_not_of_this_one() -> None:
    deadline = first("1. Tổ chức Đại hội thành viên trong quý I năm sau.").deadline
    assert deadline
    assert deadline.end == date(2027, 3, 31)


def test_term_without_years_is_the_one_the_text_names() -> None:
    text = (
        "Đại hội đại biểu Hội Nông dân huyện Lam Kinh (nhiệm kỳ 2023 - 2028)\n\n"
        "Sáng 12/5, Hội Nông dân huyện Lam Kinh tổ chức Đại hội đại biểu nhiệm kỳ 2023 - 2028. "
        "Trong nhiệm kỳ mới, Hội Nông dân huyện phấn đấu kết nạp ít nhất 3.000 hội viên mới."
    )
    deadline = extract_text(text).tasks[-1].deadline
    assert deadline
    assert (deadline.start, deadline.end) == (date(2023, 1, 1), date(2028, 12, 31))


def test_stage_in_a_plans_name_is_no_deadline() -> None:
    assert first("1. Phòng Kế hoạch hoàn thiện Đề án phát triển HTX giai đoạn 2026 - 2030.").deadline is None
    within = first("1. Xây dựng 05 mô hình HTX điểm trong giai đoạn 2026 - 2030.").deadline
    assert within
    assert within.end == date(2030, 12, 31)


@pytest.mark.parametrize(
    ("item", "start", "end"),
    [
        ("1. Phấn đấu thu ngân sách năm 2027 đạt 12 tỷ đồng.", date(2027, 1, 1), date(2027, 12, 31)),
        (
            "1. Hỗ trợ 05 HTX xây dựng sản phẩm OCOP giai đoạn 2026 - 2028 tại các xã.",
            date(2026, 1, 1),
            date(2028, 12, 31),
        ),
        ("1. Hoàn thành số hóa hồ sơ trong nhiệm kỳ 2025 - 2030.", date(2025, 1, 1), date(2030, 12, 31)),
        ("1. Năm 2027 và những năm tiếp theo, bố trí vốn cho chuyển đổi số.", date(2027, 1, 1), None),
        ("1. Gửi danh sách về Văn phòng, hạn 25/12/2026.", None, date(2026, 12, 25)),
    ],
)
def test_year_stage_or_term_inside_a_clause_says_when(item: str, start: date | None, end: date | None) -> None:
    deadline = first(item).deadline
    assert deadline
    assert (deadline.start, deadline.end) == (start, end)


@pytest.mark.parametrize(
    "item",
    [
        "1. Phấn đấu hoàn thành vượt mức kế hoạch năm 2027.",
        "1. Thực hiện chính sách hỗ trợ phát triển HTX giai đoạn 2026 - 2030, nhằm tháo gỡ khó khăn.",
        "1. Chi trả trợ cấp tháng 12 cho đối tượng bảo trợ xã hội.",
    ],
)
def test_year_that_names_a_plan_or_policy_is_no_deadline(item: str) -> None:
    assert first(item).deadline is None


def test_day_after_a_yearly_habit_is_of_every_year() -> None:
    deadline = first("1. Hằng năm, Phòng Kinh tế báo cáo Ủy ban nhân dân xã trước ngày 15/11.").deadline
    assert deadline
    assert (deadline.start, deadline.end, deadline.recurring) == (None, None, "Hằng năm")


def test_habit_that_tells_the_rhythm_stands_before_one_that_tells_how() -> None:
    deadline = first("1. Phòng Kinh tế rà soát lỗ hổng định kỳ, báo cáo kết quả trước ngày 30 hàng tháng.").deadline
    assert deadline
    assert deadline.recurring == "hàng tháng"


def test_text_without_its_own_date_takes_the_year_of_its_stamp() -> None:
    text = (
        "Hoàn thành tuyển sinh trước ngày 15/8\n\n01/4/2020 10:00\n\n"
        "Đồng thời, Bộ GD-ĐT yêu cầu các cơ sở giáo dục báo cáo tình hình chuẩn bị năm học trước ngày 10/9.\n"
    )
    (deadline,) = [task.deadline for task in extract_text(text).tasks if task.deadline]
    assert deadline.end == date(2020, 9, 10)


def test_day_without_any_year_in_reach_keeps_its_words_only() -> None:
    (task,) = extract_text("Bộ GD-ĐT yêu cầu các cơ sở giáo dục báo cáo kết quả trước ngày 10/9.\n").tasks
    assert task.deadline
    assert (task.deadline.start, task.deadline.end) == (None, None)


def test_year_that_is_over_is_no_deadline() -> None:
    said = "1. Phòng Kinh tế hoàn thành đề án đã được giao (chưa trình trong năm 2025), trình Ủy ban nhân dân tỉnh."
    assert first(said).deadline is None


SPLIT = """1. Về dữ liệu
1.1. Phát triển dữ liệu:
a) Nhiệm vụ:
- Rà soát, chuẩn hóa cơ sở dữ liệu của đơn vị.
- Bổ sung danh mục dữ liệu dùng chung.
b) Cơ quan thực hiện:
- Đơn vị chủ trì: Phòng Công nghệ.
- Đơn vị phối hợp: Các phòng, ban.
c) Thời gian thực hiện: Hoàn thành trong năm 2026.
1.2. Đào tạo
a) Nhiệm vụ: Mở lớp bồi dưỡng cho cán bộ.
b) Cơ quan thực hiện:
- Đơn vị chủ trì: Văn phòng.
c) Thời gian thực hiện: Thực hiện thường xuyên."""


def test_details_in_lettered_parts_belong_to_all_tasks_of_the_item() -> None:
    tasks = extract_text(PLAN.format(SPLIT)).tasks[:3]
    assert [task.lead for task in tasks] == ["Phòng Công nghệ", "Phòng Công nghệ", "Văn phòng"]
    assert tasks[0].partners == tasks[1].partners == ("Các phòng, ban",)
    assert [task.deadline and task.deadline.end for task in tasks] == [date(2026, 12, 31), date(2026, 12, 31), None]
    assert tasks[2].deadline
    assert tasks[2].deadline.recurring == "thường xuyên"


def test_title_above_the_label_of_its_content_is_no_task() -> None:
    texts = [task.text for task in extract_text(PLAN.format(SPLIT)).tasks]
    assert len(texts) == 4
    assert not any(text.startswith(("Phát triển dữ liệu", "Đơn vị", "Hoàn thành")) for text in texts)


def test_details_of_one_task_are_not_those_of_the_next() -> None:
    item = (
        "1. Rà soát quy chế.\n- Đơn vị chủ trì: Văn phòng.\n2. Nâng cấp mạng nội bộ.\n- Đơn vị chủ trì: Phòng Kỹ thuật."
    )
    assert [task.lead for task in extract_text(PLAN.format(item)).tasks[:2]] == ["Văn phòng", "Phòng Kỹ thuật"]


def test_cell_or_line_may_leave_the_years_open() -> None:
    deadline = first(
        "1. Mở lớp tập huấn cho cán bộ.\n- Thời gian thực hiện: Quý IV năm 2026 và các năm tiếp theo."
    ).deadline
    assert deadline
    assert (deadline.start, deadline.end) == (date(2026, 10, 1), None)


def test_what_bounds_a_bodys_part_is_none_of_its_name() -> None:
    item = (
        "1. Hướng dẫn nghiệp vụ cho cơ sở.\n"
        "- Cơ quan thực hiện: Các sở, ngành có liên quan theo chức năng, nhiệm vụ được giao."
    )
    assert first(item).lead == "Các sở, ngành có liên quan"


def test_long_line_of_partners_is_no_task_but_one_with_verbs_is() -> None:
    names = ", ".join(
        f"Ủy ban nhân dân xã Đồng {name}" for name in ("Lư", "Tiến", "Văn", "Tâm", "Xuân", "Hòa", "Thịnh")
    )
    listed = extract_text(PLAN.format(f"1. Mở lớp tập huấn.\n- Cơ quan phối hợp: {names}.")).tasks
    assert len(listed) == 2
    shared = (
        "Văn phòng chủ trì tham mưu ban hành kế hoạch; các phòng, ban và các xã, phường chủ động tổ chức triển khai "
        "trong phạm vi chức năng, nhiệm vụ được giao của đơn vị mình"
    )
    item = f"1. Mở lớp tập huấn.\n- Cơ quan thực hiện: {shared}."
    assert len(extract_text(PLAN.format(item)).tasks) > 2


@pytest.mark.parametrize("head", ["Thời gian trình", "Hạn chót", "Deadline", "Tiến độ"])
def test_day_and_month_alone_in_a_column_of_deadlines_are_the_last_day(head: str) -> None:
    table = f"| STT | Nội dung | Chủ trì | {head} |\n|---|---|---|---|\n| 1 | Xây dựng Đề án | Văn phòng | 15/4 |\n"
    deadline = extract_text(PLAN.format(table)).tasks[0].deadline
    assert deadline
    assert (deadline.text, deadline.start, deadline.end) == ("15/4", None, date(2026, 4, 15))


def test_day_after_the_word_for_done_is_a_deadline_but_a_share_is_none() -> None:
    done = first("1. Rà soát quy chế, hoàn thành 15/4.").deadline
    assert done
    assert done.end == date(2026, 4, 15)
    assert first("1. Phấn đấu hoàn thành 15/18 chỉ tiêu.").deadline is None


@pytest.mark.parametrize(
    "words",
    [
        "Bố trí kinh phí chi thường xuyên theo quy định",
        "Cân đối ngân sách nhà nước hằng năm cho các trường",
        "Rà soát kinh phí tiết kiệm chi hoạt động thường xuyên của đơn vị",
        "Xử lý các vấn đề cấp bách phát sinh trong năm 2026 ở từng ngành",
    ],
)
def test_time_that_only_tells_which_money_or_matter_is_meant_is_no_deadline(words: str) -> None:
    assert first(f"1. {words}.").deadline is None


def test_line_that_says_when_to_submit_is_the_deadline_of_the_task_above() -> None:
    deadline = first("1. Xây dựng Quy chế phối hợp. Thời gian trình: Tháng 4/2026.").deadline
    assert deadline
    assert deadline.end == date(2026, 4, 30)


def test_brackets_name_who_is_in_charge_of_an_item_of_minutes() -> None:
    task = first("1. Rà soát quy chế chi tiêu nội bộ (phụ trách: Phòng Kế toán, thời gian: trong tháng 3/2026).")
    assert task.lead == "Phòng Kế toán"
    assert task.deadline
    assert task.deadline.end == date(2026, 3, 31)


@pytest.mark.parametrize(
    "item",
    [
        "1. Các hành vi bị nghiêm cấm trong quản lý gồm:\na) Thực hiện chi sai mục đích;\nb) Lập hồ sơ khống.",
        "1. Vì sao chưa triển khai xây dựng nhà kho theo kế hoạch?",
    ],
)
def test_forbidden_acts_and_questions_ask_nobody_to_act(item: str) -> None:
    assert [task.text[:8] for task in extract_text(PLAN.format(item)).tasks] == ["Theo dõi"]


def test_year_of_a_text_that_names_only_one_holds_for_its_deadlines() -> None:
    text = "Sáng 02/7/2019, Ban Chỉ đạo họp. Trưởng ban yêu cầu các xã từ nay đến cuối năm rà soát tổ hợp tác."
    deadline = extract_text(text).tasks[0].deadline
    assert deadline
    assert deadline.end == date(2019, 12, 31)


def test_two_years_in_a_text_without_date_leave_a_deadline_without_one() -> None:
    text = "Năm 2018 và năm 2019 xã đạt kế hoạch.\n\nTrưởng đoàn yêu cầu các xã từ nay đến cuối năm rà soát tổ hợp tác."
    deadline = extract_text(text).tasks[0].deadline
    assert deadline is None or (deadline.start, deadline.end) == (None, None)


def test_nothing_is_to_be_done_until_now() -> None:
    text = (
        "Sau khi xem xét công việc của xã từ ngày 01/7 đến nay, đồng chí Chủ tịch kết luận như sau:\n"
        "1. Rà soát cán bộ của các thôn.\n2. Đẩy mạnh chuyển đổi số."
    )
    tasks = extract_text(text).tasks
    assert len(tasks) == 2
    assert all(task.deadline is None for task in tasks)


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (
            "1. Văn phòng tổng hợp số liệu trong 05 ngày làm việc kể từ ngày nhận văn bản.",
            "trong 05 ngày làm việc kể từ ngày nhận văn bản",
        ),
        ("1. Văn phòng trả lời đơn thư trong 10 ngày, kể từ ngày nhận.", "trong 10 ngày, kể từ ngày nhận"),
        ("1. Văn phòng làm thủ tục mua xe, hoàn thành trong 45 ngày.", "hoàn thành trong 45 ngày"),
    ],
)
def test_days_counted_from_an_event_set_a_deadline_without_days(item: str, words: str) -> None:
    deadline = first(item).deadline
    assert deadline
    assert (deadline.text, deadline.start, deadline.end) == (words, None, None)


@pytest.mark.parametrize(
    ("said", "start", "end"),
    [
        ("trong các tháng 4, 5, 6", date(2026, 4, 1), date(2026, 6, 30)),
        ("trong quý I, II, III và IV năm 2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("trong T4/2026", date(2026, 4, 1), date(2026, 4, 30)),
    ],
)
def test_lists_of_months_and_short_months_are_one_time(said: str, start: date, end: date) -> None:
    deadline = first(f"1. Trung tâm mở 03 lớp tập huấn {said}.").deadline
    assert deadline
    assert (deadline.start, deadline.end) == (start, end)


@pytest.mark.parametrize(
    "said",
    [
        "; hoàn thành trước ngày 15/4/2026.",
        ". Hoàn thành trước ngày 15/4/2026.",
        "; thời gian hoàn thành trước ngày 15/4/2026.",
        "; thời hạn chậm nhất ngày 15/4/2026.",
        "; hạn: 15/4/2026.",
    ],
)
def test_piece_that_only_says_when_is_no_task_of_its_own(said: str) -> None:
    tasks = extract_text(PLAN.format(f"1. Phòng Chính sách có trách nhiệm:\n- Khảo sát nhu cầu{said}")).tasks[:-1]
    assert [(task.text, task.deadline and task.deadline.end) for task in tasks] == [
        ("Khảo sát nhu cầu", date(2026, 4, 15))
    ]


def test_time_of_a_piece_is_read_from_its_first_word_on() -> None:
    item = "1. Phòng Chính sách theo dõi các HTX; trước ngày 20 hằng tháng gửi báo cáo về Văn phòng."
    deadline = extract_text(PLAN.format(item)).tasks[1].deadline
    assert deadline
    assert (deadline.text, deadline.recurring) == ("trước ngày 20 hằng tháng", "hằng tháng")


def test_lines_that_say_for_whom_and_where_are_no_tasks_but_their_head_is_one() -> None:
    item = (
        "1. Tổ chức Hội thi chuyển đổi số\n- Đối tượng: Hội viên.\n- Thời gian: Dự kiến ngày 20/10/2026.\n"
        "- Địa điểm: Hội trường UBND xã.\n- Kinh phí: 15.000.000 đồng.\n2. Mở 02 lớp tập huấn."
    )
    tasks = extract_text(PLAN.format(item)).tasks[:-1]
    assert [task.text for task in tasks] == ["Tổ chức Hội thi chuyển đổi số", "Mở 02 lớp tập huấn"]
    assert tasks[0].deadline
    assert tasks[0].deadline.end == date(2026, 10, 20)


def test_line_about_money_that_bids_somebody_is_a_task() -> None:
    item = "1. Tổ chức Hội thi chuyển đổi số\n- Kinh phí: Văn phòng tham mưu bố trí kinh phí, báo cáo Thường trực."
    assert any("tham mưu" in task.text for task in extract_text(PLAN.format(item)).tasks)


GROUPS = """| STT | Nhiệm vụ | Chủ trì | Thời hạn |
|---|---|---|---|
| 1 | Công tác tổ chức | | |
| 1.1 | Kiện toàn Ban Giám đốc | HĐQT | Quý I/2026 |
| 1.2 | Sửa đổi Điều lệ | HĐQT | Trước Đại hội thường niên |
| 2 | **Thực hiện nhiệm vụ tài chính** | | |
| 2.1 | Quyết toán năm 2025 | Kế toán | Ngay sau họp |"""


def test_rows_that_only_head_others_are_no_tasks_and_a_cell_may_name_an_event() -> None:
    tasks = extract_text(PLAN.format(GROUPS)).tasks[:-1]
    assert [task.text for task in tasks] == ["Kiện toàn Ban Giám đốc", "Sửa đổi Điều lệ", "Quyết toán năm 2025"]
    said = [task.deadline.text for task in tasks if task.deadline]
    assert said == ["Quý I/2026", "Trước Đại hội thường niên", "Ngay sau họp"]


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("1. Văn phòng sửa hội trường xong trước Tết Nguyên đán.", "xong trước Tết Nguyên đán"),
        ("1. Văn phòng nạo vét kênh trước mùa mưa, lũ.", "trước mùa mưa"),
        ("1. Văn phòng chuẩn bị nhân sự trước Đại hội để trình.", "trước Đại hội"),
        ("1. Văn phòng rà soát văn bản trước khi ký ban hành.", "trước khi ký ban hành"),
    ],
)
def test_feast_season_or_meeting_sets_a_deadline_without_days(item: str, words: str) -> None:
    deadline = first(item).deadline
    assert deadline
    assert (deadline.text, deadline.start, deadline.end) == (words, None, None)


def test_meeting_before_which_somebody_answers_is_no_deadline() -> None:
    assert first("1. Văn phòng chịu trách nhiệm trước Đại hội về số liệu.").deadline is None


@pytest.mark.parametrize("said", ["hằng tháng trước ngày 25", "hằng tháng, trước ngày 25"])
def test_day_beside_a_habit_is_of_every_month(said: str) -> None:
    deadline = first(f"1. Các xã báo cáo {said}; thu quỹ.").deadline
    assert deadline
    assert (deadline.text, deadline.end, deadline.recurring) == (said, None, "hằng tháng")


def _of_law(below: str) -> list[str]:
    """The tasks of a plan on a law whose first item says little by itself, with these lines below it."""
    others = (
        "Tổ chức tập huấn nghiệp vụ",
        "Biên soạn tài liệu phổ biến Luật",
        "Rà soát văn bản",
        "Xây dựng cổng thông tin",
    )
    said = "\n\n- Cơ quan chủ trì: Bộ Công an.\n\n- Thời gian thực hiện: năm 2026.\n\n"
    text = (
        "KẾ HOẠCH\nTriển khai thi hành Luật Dữ liệu\n\nLuật Dữ liệu có hiệu lực từ ngày 01 tháng 01 năm 2026. "
        "Thủ tướng Chính phủ ban hành Kế hoạch triển khai thi hành Luật với các nội dung như sau:\n\nII. NỘI DUNG\n\n"
        f"1. Thông tin, truyền thông về Luật\n\n{below}"
    )
    listed = "".join(f"{number}. {other}{said}" for number, other in enumerate(others, 2))
    return [task.text for task in extract_text(text + listed).tasks]


def test_a_line_below_that_says_who_makes_a_task_sure() -> None:
    who = "- Cơ quan thực hiện: Bộ Công an, Bộ Tư pháp.\n\n- Thời gian thực hiện: năm 2026.\n\n"
    assert "Thông tin, truyền thông về Luật" in _of_law(who)
    assert "Thông tin, truyền thông về Luật" not in _of_law("- Đài phát thanh có chuyên mục riêng.\n\n")


HELPED = "Văn phòng chủ trì, phối hợp với Phòng Nghiệp vụ"


@pytest.mark.parametrize(
    ("lines", "partners"),
    [
        (f"- Đơn vị thực hiện: {HELPED}.", ("Phòng Nghiệp vụ",)),
        (
            f"- Cơ quan thực hiện: {HELPED}, Hội Nông dân tỉnh, Hội Phụ nữ tỉnh, Tỉnh đoàn, Liên đoàn Lao động tỉnh,"
            " Hội Cựu chiến binh tỉnh và Ủy ban nhân dân các xã, phường.",
            (
                "Phòng Nghiệp vụ",
                "Hội Nông dân tỉnh",
                "Hội Phụ nữ tỉnh",
                "Tỉnh đoàn",
                "Liên đoàn Lao động tỉnh",
                "Hội Cựu chiến binh tỉnh",
                "Ủy ban nhân dân các xã, phường",
            ),
        ),
        (f"- Cơ quan thực hiện:\n+ {HELPED} và các hợp tác xã.", ("Phòng Nghiệp vụ", "các hợp tác xã")),
        (
            "- Đơn vị chủ trì:\n+ Văn phòng.\n- Đơn vị phối hợp:\n+ Phòng Nghiệp vụ; Hội Nông dân tỉnh.",
            ("Phòng Nghiệp vụ", "Hội Nông dân tỉnh"),
        ),
    ],
)
def test_who_helps_is_named_in_the_line_of_who_leads(lines: str, partners: tuple[str, ...]) -> None:
    tasks = extract_text(PLAN.format(f"1. Hoạt động 1\n- Nội dung: Tổ chức ngày hội việc làm.\n{lines}")).tasks
    assert [" ".join(task.text.split()) for task in tasks] == [
        "Tổ chức ngày hội việc làm",
        "Theo dõi, đôn đốc việc thực hiện Kế hoạch",
    ]
    assert (tasks[0].lead, tasks[0].partners) == ("Văn phòng", partners)


def test_body_with_work_of_its_own_below_a_label_is_told_it() -> None:
    below = f"- Cơ quan thực hiện:\n+ {HELPED}.\n+ Trạm Truyền thanh đăng tin về ngày hội."
    tasks = extract_text(PLAN.format(f"1. Hoạt động 1\n- Nội dung: Tổ chức ngày hội việc làm.\n{below}")).tasks
    assert [(task.lead, task.text) for task in tasks[:2]] == [
        ("Văn phòng", "Tổ chức ngày hội việc làm"),
        ("Trạm Truyền thanh", "Trạm Truyền thanh đăng tin về ngày hội"),
    ]


def test_time_in_a_line_below_its_label_is_the_deadline() -> None:
    deadline = first(
        "1. Hoạt động 1\n- Nội dung: Thi kể chuyện sách.\n- Thời gian thực hiện:\n+ Trong tháng 9/2026."
    ).deadline
    assert deadline
    assert (deadline.start, deadline.end) == (date(2026, 9, 1), date(2026, 9, 30))


@pytest.mark.parametrize("said", ["Phòng Văn hóa chủ trì, các xã phối hợp", "Phòng Văn hóa: chủ trì; các xã: phối hợp"])
def test_line_that_names_who_leads_and_then_who_helps(said: str) -> None:
    text = f"KẾ HOẠCH\nTruyền thông\n\nIII. NHIỆM VỤ\n1. Tuyên truyền an toàn thực phẩm\n- Phân công: {said}."
    (task,) = extract_text(text).tasks
    assert (task.lead, list(task.partners)) == ("Phòng Văn hóa", ["các xã"])
