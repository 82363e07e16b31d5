"""Ai làm việc ghi sau dấu hai chấm: a body's own work before it, whom tasks are set for, several told one by one."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text
from extractors.layout.view import view
from extractors.tasks.asking.ordinals import past_ordinal
from extractors.tasks.find import find_tasks
from vitext.clean import clean

HEAD = "THÔNG BÁO\nKết luận cuộc họp\n\nChủ tịch UBND tỉnh kết luận như sau:\n\n"


def leads(body: str) -> list[str | None]:
    """The leads of the tasks of a notice, each told once in a row."""
    read = clean(HEAD + body).text
    found = [" ".join(read[slice(*one.lead)].split()) if one.lead else None for one in find_tasks(read)]
    return [lead for at, lead in enumerate(found) if at == 0 or lead != found[at - 1]]


@pytest.mark.parametrize(
    ("work", "who"),
    [
        ("Công an tỉnh chủ động phối hợp với các lực lượng, cụ thể", "Công an tỉnh"),
        ("Các sở, ngành theo chức năng, nhiệm vụ được giao, tập trung", "Các sở, ngành"),
        ("Các đơn vị tập trung vào một số việc như", "Các đơn vị"),
        ("Sở Công Thương tiếp tục", "Sở Công Thương"),
    ],
)
def test_body_that_works_before_a_colon_does_what_is_listed_behind_it(work: str, who: str) -> None:
    assert leads(f"1. {work}: kiểm tra kho hàng, bến bãi; bổ sung vật tư dự trữ.") == [who]


def test_one_who_only_tells_before_a_colon_does_nothing_of_it() -> None:
    assert leads("1. Giám đốc Sở Y tế tiếp tục nhấn mạnh: kiểm tra kho thuốc; bổ sung vật tư dự trữ.") == [None]


def test_body_whose_work_ends_in_a_colon_does_the_list_below() -> None:
    items = "- Phân luồng giao thông.\n- Tuần tra, kiểm soát địa bàn.\n"
    assert leads(f"Công an tỉnh chủ động phối hợp với các lực lượng, cụ thể:\n\n{items}") == ["Công an tỉnh"]
    text = f"Sở Y tế ban hành kế hoạch phòng dịch, cụ thể như sau:\n\n{items}"
    assert leads(text)[-1] is None


@pytest.mark.parametrize(
    "announced",
    [
        "Chủ tịch nêu một số nhiệm vụ để các phường thực hiện như sau:\n\n- ",
        "Một số nhiệm vụ đối với các phường như sau:\n\n- ",
        "Chủ tịch gợi mở một số nhiệm vụ để các phường tập trung trong thời gian tới: ",
        "Nhiệm vụ cụ thể giao cho các phường:\n\n- ",
    ],
)
def test_those_for_whom_tasks_are_set_act(announced: str) -> None:
    assert leads(f"{announced}Rà soát dân cư vùng ngập sâu, vùng sạt lở.") == ["các phường"]


def test_those_whom_a_solution_only_helps_act_not() -> None:
    assert leads("Một số giải pháp để các hợp tác xã phát triển như sau:\n\n- Rà soát quy hoạch đất đai.") == [None]


def test_body_turned_to_in_a_lead_in_acts_and_not_the_asker() -> None:
    text = "Đối với UBND các phường, Giám đốc Sở Xây dựng đề nghị:\n\n- Kiểm tra chung cư cũ trên địa bàn."
    assert leads(text) == ["UBND các phường"]


def test_bodies_told_one_by_one_behind_a_colon_are_asked() -> None:
    text = "1. Giao các Sở: Xây dựng, Tài chính, Công Thương công bố giá vật liệu hằng tháng."
    assert leads(text) == ["các Sở: Xây dựng, Tài chính, Công Thương"]


def test_given_and_authorized_are_one_word_of_asking() -> None:
    text = "1. Giao/ủy quyền cho Hội đồng quản trị:\na) Lựa chọn nhà đầu tư;\nb) Lập hồ sơ chào bán."
    assert leads(text) == ["Hội đồng quản trị"]


def test_one_bound_behind_a_topic_with_a_verb_acts() -> None:
    text = "a) Giữ vững vai trò chủ lực: Tổng công ty Hàng hải phải tiếp tục giữ thị phần vận tải."
    assert leads(text) == ["Tổng công ty Hàng hải"]


@pytest.mark.parametrize(
    "points",
    [
        "Thứ nhất, Sở Y tế rà soát kho thuốc; thứ hai, các xã làm tốt vệ sinh.",
        "Một là, Sở Y tế rà soát kho thuốc. Hai là, các xã làm tốt vệ sinh.",
        "(1) Sở Y tế rà soát kho thuốc; (2) Các xã làm tốt vệ sinh.",
        "1. Sở Y tế rà soát kho thuốc. 2. Các xã làm tốt vệ sinh.",
    ],
)
def test_points_counted_behind_a_word_of_asking_are_told_apart(points: str) -> None:
    read = clean(f"Tin hoạt động\n\nChiều 5/3, đoàn đã làm việc tại xã.\n\nĐồng chí Hải yêu cầu: {points}").text
    found = find_tasks(read)
    assert [one.lead and read[slice(*one.lead)].casefold() for one in found] == ["sở y tế", "các xã"]
    assert {one.assigner and read[slice(*one.assigner)] for one in found} == {"Đồng chí Hải"}


def test_weekday_counts_no_point() -> None:
    seen = view("thứ hai hằng tuần họp giao ban")
    assert past_ordinal(seen, 0, len(seen.text)) == 0


def test_a_fund_is_called_after_one_kind_of_work_only() -> None:
    text = "Chủ tịch kết luận:\n1. Nhiệm vụ\n(1) Quỹ Hỗ trợ nông dân biên soạn sổ tay hướng dẫn lập hồ sơ vay vốn.\n"
    (task,) = find_tasks(text)
    assert task.lead is not None
    assert text[slice(*task.lead)] == "Quỹ Hỗ trợ nông dân"


@pytest.mark.parametrize("head", ["Báo cáo tháng", "Kiểm tra quý I", "Báo cáo 6 tháng, cả năm"])
def test_body_behind_a_short_head_does_the_work_itself(head: str) -> None:
    text = clean(f"{HEAD}3. Trách nhiệm tổng hợp:\n- {head}: Sở Tài chính tổng hợp số liệu của các xã.\n").text
    (task,) = find_tasks(text)
    assert text[task.start : task.end] == "Sở Tài chính tổng hợp số liệu của các xã"
    assert task.lead is not None
    assert text[slice(*task.lead)] == "Sở Tài chính"


def test_head_that_names_its_work_is_the_task() -> None:
    head = "Xây dựng kế hoạch đấu thầu, công khai số liệu đấu thầu"
    text = clean(f"{HEAD}3. {head}: Sở Tài chính tổng hợp số liệu.\n").text
    assert [text[task.start : task.end].startswith(head) for task in find_tasks(text)] == [True]


@pytest.mark.parametrize(
    ("item", "who"),
    [
        ("Tiêm phòng cho đàn trâu, bò vụ thu đông: Trạm Thú y phối hợp với các thôn tiêm đợt 1.", "Trạm Thú y"),
        ("Mở tài khoản cho người cao tuổi trong xã: Sau khi rà soát, UBND xã ký hợp đồng với ngân hàng.", "UBND xã"),
        ("Giám sát việc thực hiện chính sách tại các xã: UBND xã chi trả trợ cấp cho người có công.", None),
        ("Đầu tư xây dựng các công trình tại xã gồm: Trường Tiểu học Lam Sơn, Trạm Y tế.", None),
    ],
)
def test_body_behind_work_that_is_only_named_does_it(item: str, who: str | None) -> None:
    assert leads(f"1. {item}\n") == [who]


@pytest.mark.parametrize(
    ("item", "lead"),
    [
        ("Mặt trận Tổ quốc tỉnh và các hội: đề nghị vận động hội viên.", "Mặt trận Tổ quốc tỉnh và các hội"),
        ("Đối với Sở Y tế: giao chủ trì kiểm tra các bếp ăn tập thể.", "Sở Y tế"),
        ("Sở Xây dựng: đề nghị UBND tỉnh cho phép điều chỉnh quy hoạch.", "UBND tỉnh"),
    ],
)  # fmt: skip
def test_body_with_a_colon_is_who_is_asked_behind_it(item: str, lead: str) -> None:
    (found,) = extract_text(f"Chủ tịch UBND tỉnh chỉ đạo như sau:\n\n1. {item}\n").tasks
    assert found.lead == lead


def test_body_with_a_colon_in_minutes_asks_itself() -> None:
    text = "BIÊN BẢN HỌP\n\nII. Ý kiến thảo luận\n- Sở Tài chính: đề nghị thẩm định lại dự toán trước ngày 5/6.\n"
    (found,) = extract_text(text).tasks
    assert (found.lead, found.assigner) == (None, "Sở Tài chính")


@pytest.mark.parametrize("points", ["(i) {} (ii) {}", "(1) {} (2) {}"])
@pytest.mark.parametrize("asked", ["Giao Sở Y tế", "Đối với Sở Y tế", "Sở Y tế"])
def test_body_that_is_only_named_before_counted_points_does_them(asked: str, points: str) -> None:
    text = points.format("Rà soát kho thuốc;", "Chỉ đạo các trạm trực cấp cứu.")
    read = clean(HEAD + f"1. {asked}: {text}").text
    tasks = find_tasks(read)
    assert [read[one.start : one.end] for one in tasks] == ["Rà soát kho thuốc", "Chỉ đạo các trạm trực cấp cứu"]
    assert {read[slice(*one.lead)] if one.lead else None for one in tasks} == {"Sở Y tế"}


def test_work_before_counted_points_is_told_itself() -> None:
    read = clean(HEAD + "1. Hướng dẫn người dân: (1) Mở tài khoản; (2) Nộp hồ sơ qua mạng.").text
    assert read[slice(*find_tasks(read)[0].action)] == "Hướng dẫn"


@pytest.mark.parametrize(
    ("item", "work", "who"),
    [
        ("Các chi hội: căn cứ kế hoạch này xây dựng lịch ghép cành", "xây dựng lịch ghép cành", "Các chi hội"),
        ("Các thôn: căn cứ tình hình thực tế tổ chức ra quân", "tổ chức ra quân", "Các thôn"),
        ("Phòng Kinh tế: theo chức năng, nhiệm vụ hướng dẫn các xã", "hướng dẫn các xã", "Phòng Kinh tế"),
        ("Văn phòng: trên cơ sở báo cáo của các xã tổng hợp, trình huyện", "tổng hợp, trình huyện", "Văn phòng"),
        ("Văn phòng: theo dõi, tổng hợp tiến độ", "theo dõi, tổng hợp tiến độ", "Văn phòng"),
        ("Kinh phí: theo quy định hiện hành của tỉnh", None, None),
    ],
)
def test_body_before_a_colon_works_behind_that_by_which_it_goes(item: str, work: str | None, who: str | None) -> None:
    read = clean(f"KẾ HOẠCH\nCông tác năm 2031\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. {item}.").text
    found = find_tasks(read)
    assert [read[slice(*one.lead)] if one.lead else None for one in found] == ([who] if work else [])
    assert all(work and read[one.start : one.end].endswith(work) for one in found)
