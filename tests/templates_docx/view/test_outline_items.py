"""Sections, items, tables of targets: numbered as they appear, three levels deep, never a heading over nothing."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from record_factories import draft_of
from record_strategies import of_class

from domain.deadline import Deadline
from domain.documents import Section
from domain.organisation import Profile
from domain.record import MeetingRecord
from domain.target import Target
from domain.task import Task
from templates_docx.engine import field_names
from templates_docx.resolution import View
from templates_docx.view.annexes import Bang
from templates_docx.view.gaps import Gaps
from templates_docx.view.outline import (
    article,
    dashed_group,
    numbered,
    parenthesised,
    plain_items,
    section_head,
    sections,
    target_table,
    task_items,
    text_section,
)
from templates_docx.view.parts import RomanParts
from templates_docx.view.plain import as_plain, contract_of


def task(text: str, *below: Task, **facts: Any) -> Task:
    return Task(text=text, subtasks=below, **facts)


def test_labels_count_from_one_in_their_own_manner() -> None:
    labels = [label(3) for label in (parenthesised, numbered, article)]
    assert labels == ["(4)", "4.", "Điều 4."]


def test_task_with_points_leads_in_with_a_colon_and_points_are_lettered() -> None:
    (item,) = task_items([task("Rà soát.", task("lập danh sách"), task("báo cáo"))], label=parenthesised)
    assert (item.nhan, item.noi_dung) == ("(1)", "Rà soát:")
    assert [(point.nhan, point.noi_dung) for point in item.viec] == [("a)", "Lập danh sách."), ("b)", "Báo cáo.")]


def test_lone_point_is_a_dash_because_letters_need_company() -> None:
    (item,) = task_items([task("Rà soát", task("lập danh sách"))], label=numbered)
    assert [point.nhan for point in item.viec] == ["-"]


def test_task_whose_facts_follow_its_text_says_cu_the_before_its_points() -> None:
    (item,) = task_items([task("Rà soát", task("a"), task("b"), lead="Văn phòng")], label=numbered)
    assert item.noi_dung == "Văn phòng rà soát. Cụ thể:"


def test_all_levels_below_the_second_are_dashes_in_reading_order() -> None:
    deep = task("ba", task("bốn", task("năm")))
    (item,) = task_items([task("một", task("hai", deep, task("sáu")), task("bảy"))], label=numbered)
    assert [(point.nhan, point.noi_dung) for point in item.viec[0].viec] == [
        ("-", "Ba:"),
        ("-", "Bốn:"),
        ("-", "Năm."),
        ("-", "Sáu."),
    ]


@given(st.lists(of_class(Task), max_size=4))
def test_no_task_of_any_tree_is_lost(tasks: list[Task]) -> None:
    items = task_items(tasks, label=numbered)
    printed = sum(1 + len(item.viec) + sum(len(point.viec) for point in item.viec) for item in items)
    assert printed == sum(1 for one in tasks for _ in one.walk())


def row(**facts: Any) -> Any:
    known: dict[str, Any] = {
        name: Decimal(str(value)) if name in ("value", "done") else value for name, value in facts.items()
    }
    (made,) = target_table([Target(indicator="Hợp tác xã mới", **known)]).dong
    return made


def test_row_of_targets_is_text_in_every_cell() -> None:
    made = row(value=20, unit="HTX", comparator=">=", period=Deadline(text="năm 2026"), lead="Phòng A", note="đợt 1")
    assert as_plain(made) == {
        "tt": "1",
        "ten": "Hợp tác xã mới (đợt 1)",
        "don_vi_tinh": "HTX",
        "gia_tri": "≥ 20",
        "ky": "Năm 2026",
        "chu_tri": "Phòng A",
        "thuc_hien": "",
        "dat": "",
    }


@pytest.mark.parametrize(
    ("facts", "reached"),
    [
        ({"value": 20, "done": 11}, "55%"),
        ({"value": 3, "done": 2}, "66,7%"),
        ({"value": 20, "done": 0}, "0%"),
        ({"value": 0, "done": 5}, ""),
        ({"done": 5}, ""),
        ({"value": 5}, ""),
        ({"value": "1.5", "done": "1.2", "comparator": "<="}, "Đạt"),
        ({"value": "1.5", "done": "1.5", "comparator": "<="}, "Đạt"),
        ({"value": "1.5", "done": "1.5", "comparator": "<"}, "Chưa đạt"),
        ({"value": "1.5", "done": "1.6", "comparator": "<="}, "Chưa đạt"),
    ],
)
def test_result_is_a_share_of_the_plan_or_whether_a_bound_was_kept(facts: dict[str, Any], reached: str) -> None:
    assert row(**facts).dat == reached


def test_table_tells_which_columns_have_something_to_show() -> None:
    plain, done = Target(indicator="a", value=Decimal(1)), Target(indicator="b", done=Decimal(1))
    charged = Target(indicator="c", lead="Phòng A")
    tables = [target_table(targets) for targets in ([plain], [plain, done], [charged], [])]
    assert [(table.co_ket_qua, table.co_phan_cong) for table in tables] == [
        (False, False),
        (True, False),
        (False, True),
        (False, False),
    ]


def test_empty_sections_take_no_number_and_items_restart() -> None:
    source = [
        Section(title="Rỗng"),
        Section(title="Một.", tasks=(task("a"), task("b"))),
        Section(title="Hai", tasks=(task("c"),)),
    ]
    made = sections(source, label=numbered, item=parenthesised, first=2)
    assert [(part.nhan, part.tieu_de) for part in made] == [("3.", "Một"), ("4.", "Hai")]
    assert [[item.nhan for item in part.viec] for part in made] == [["(1)", "(2)"], ["(1)"]]


def test_section_without_a_title_takes_its_first_paragraph_for_one() -> None:
    assert section_head(Section(title="Giải pháp:", intro=("a",))) == ("Giải pháp", ("a",))
    assert section_head(Section(intro=("Về phát triển", "b"))) == ("Về phát triển.", ("b",))
    assert section_head(Section(tasks=(task("a"),))) == ("[…]", ())


def test_group_without_lines_is_not_there() -> None:
    assert dashed_group("1.", "Mục đích", ()) == ()
    (group,) = dashed_group("1.", "Mục đích", ("rõ người; ", "Rõ việc"))
    assert [point.noi_dung for point in group.viec] == ["Rõ người.", "Rõ việc."]


def test_text_section_is_there_only_when_it_says_something() -> None:
    assert text_section("1.", "A") == ()
    assert text_section("1.", "A", paragraphs=("b",))[0].loi_dan == ("b.",)
    assert text_section("1.", "A", items=plain_items(["b"], label=numbered))[0].viec[0].noi_dung == "b."


@pytest.mark.parametrize(("profile", "labels"), [("state", ("I.", "II.")), ("party", ("I-", "II-"))])
def test_roman_parts_count_only_those_that_hold_something(profile: Profile, labels: tuple[str, str]) -> None:
    part = RomanParts(draft_of(MeetingRecord(), "plan", profile=profile))
    made = [part("Mục đích", lines=("a",)), part("Kinh phí"), part("Tổ chức", always=True)]
    assert [(one.nhan, one.tieu_de) for one in made] == [(labels[0], "MỤC ĐÍCH"), ("", ""), (labels[1], "TỔ CHỨC")]


def test_gap_is_told_once_a_place_in_the_order_it_was_met() -> None:
    gaps = Gaps()
    assert [gaps.fill(value, ("a",), "tên") for value in (None, "", "B")] == ["[…]", "[…]", "B"]
    gaps.note(("b",), "Khác.")
    assert [(gap.path, gap.message) for gap in gaps.findings()] == [
        (("a",), "Chưa có tên; văn bản ghi tạm […]."),
        (("b",), "Khác."),
    ]


def test_view_becomes_plain_values_named_as_the_template_names_them() -> None:
    assert as_plain(Bang(("A",), (("1", "2"),), 165.0)) == {"cot": ["A"], "hang": [["1", "2"]], "rong": 165.0}


def test_contract_lists_every_field_down_to_the_last_level() -> None:
    fields = set(field_names(contract_of(View)))
    assert {"vb.ky.ho_ten", "can_cu[]", "cac_muc[].viec[].viec[].viec[].noi_dung", "phu_luc[].bang"} <= fields
    assert not any(name.startswith("phu_luc[].bang.") for name in fields)


@pytest.mark.parametrize(
    ("title", "intro", "done", "name"),
    [
        ("Chỉ tiêu chủ yếu năm 2026", (), None, ""),
        ("Phương hướng", ("Phấn đấu đạt các chỉ tiêu dưới đây",), None, ""),
        ("Kết quả hoạt động", ("Đã mở 11 lớp bồi dưỡng",), 11, "Kết quả thực hiện các chỉ tiêu"),
        ("Phương hướng", ("Đại biểu các xã phấn đấu hoàn thành kế hoạch bằng nội lực",), None, "Các chỉ tiêu cần đạt"),
    ],
)
def test_a_table_of_targets_has_a_name_where_no_words_above_name_it(title, intro, done, name):
    target = Target(indicator="Thành lập mới hợp tác xã", unit="HTX", value=Decimal(20), done=done)
    (made,) = sections((Section(title=title, intro=intro, targets=(target,)),), label=numbered, item=parenthesised)
    assert made.ten_bang == name


def test_a_section_without_targets_names_no_table():
    (made,) = sections((Section(title="Phương hướng", intro=("Đoàn kết",)),), label=numbered, item=parenthesised)
    assert made.ten_bang == ""
