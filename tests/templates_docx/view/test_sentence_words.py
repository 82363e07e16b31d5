"""Facts as official Vietnamese: directives, targets, citations, votes, people; each sentence letter for letter."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from record_strategies import TEXT, WORDS

from domain.citation import Citation
from domain.deadline import Deadline
from domain.person import Person
from domain.target import Target
from domain.task import Task
from domain.vote import Vote
from templates_docx.view.sentences import (
    amount,
    amount_in_cell,
    assignment_words,
    bare,
    citation_words,
    closed,
    joined,
    joined_names,
    lower_first,
    paper_words,
    person_subject,
    person_words,
    target_words,
    task_words,
    unit_after,
    upper_first,
    vote_words,
)
from vitext.fold import search_key


def target(**facts: Any) -> Target:
    value = facts.pop("value", None)
    return Target(
        **{"indicator": "Thành lập mới hợp tác xã", "value": None if value is None else Decimal(value), **facts}
    )


@pytest.mark.parametrize(
    ("task", "words"),
    [
        (Task(text="Rà soát hợp tác xã."), "Rà soát hợp tác xã"),
        (Task(text="Rà soát hợp tác xã", lead="Văn phòng"), "Văn phòng rà soát hợp tác xã"),
        (
            Task(text="Rà soát hợp tác xã", lead="phòng Kế hoạch", partners=("Sở Tài chính",)),
            "Phòng Kế hoạch chủ trì, phối hợp với Sở Tài chính rà soát hợp tác xã",
        ),
        (
            Task(text="Rà soát", lead="Văn phòng", partners=("Sở A", "Sở B", "Sở C")),
            "Văn phòng chủ trì, phối hợp với Sở A, Sở B và Sở C rà soát",
        ),
        (
            Task(text="Rà soát", lead="Văn phòng", partners=("Sở A", "Ủy ban nhân dân các xã, phường")),
            "Văn phòng chủ trì, phối hợp với Sở A và Ủy ban nhân dân các xã, phường rà soát",
        ),
        (Task(text="Rà soát", partners=("Sở A",)), "Phối hợp với Sở A rà soát"),
        (Task(text="Văn phòng rà soát", partners=("Sở A",)), "Văn phòng rà soát; phối hợp với Sở A"),
        (Task(text="Văn phòng rà soát", lead="Văn phòng"), "Văn phòng rà soát"),
        (
            Task(text="Phối hợp với Sở A rà soát", lead="Văn phòng", partners=("Sở A",)),
            "Văn phòng phối hợp với Sở A rà soát",
        ),
        (Task(text="UBND tỉnh xem xét"), "UBND tỉnh xem xét"),
        (Task(text="Lập hồ sơ", addressees=("Ủy ban nhân dân tỉnh",)), "Lập hồ sơ, trình Ủy ban nhân dân tỉnh"),
        (
            Task(text="Hoàn thiện hồ sơ trình Ủy ban nhân dân tỉnh", addressees=("Ủy ban nhân dân tỉnh",)),
            "Hoàn thiện hồ sơ trình Ủy ban nhân dân tỉnh",
        ),
        (Task(text="Khảo sát", places=("xã A", "xã B")), "Khảo sát, tại xã A và xã B"),
        (
            Task(text="Lập hồ sơ", bases=(Citation(kind="Nghị định", symbol="45/2021/NĐ-CP"),)),
            "Lập hồ sơ, theo Nghị định số 45/2021/NĐ-CP",
        ),
        (
            Task(text="Theo Nghị định số 45/2021/NĐ-CP", bases=(Citation(kind="Nghị định", symbol="45/2021/NĐ-CP"),)),
            "Theo Nghị định số 45/2021/NĐ-CP",
        ),
        (
            Task(text="Mở lớp", targets=(target(indicator="Số lớp", value=8, unit="lớp"), target(value=5, unit="HTX"))),
            "Mở lớp; chỉ tiêu: số lớp đạt 08 lớp; thành lập mới hợp tác xã đạt 05 HTX",
        ),
        (
            Task(
                text="Mở lớp bồi dưỡng",
                lead="Phòng Đào tạo",
                partners=("Sở Nội vụ",),
                places=("phường A",),
                deadline=Deadline(end=date(2026, 11, 30)),
                targets=(target(indicator="Số học viên", comparator=">=", value=515, unit="người"),),
            ),
            "Phòng Đào tạo chủ trì, phối hợp với Sở Nội vụ mở lớp bồi dưỡng, tại phường A, "
            "hoàn thành trước ngày 30/11/2026; chỉ tiêu: số học viên đạt từ 515 người trở lên",
        ),
    ],
)  # fmt: skip
def test_task_is_one_directive_with_all_that_its_record_holds(task: Task, words: str) -> None:
    assert task_words(task) == words


@pytest.mark.parametrize(
    ("deadline", "words"),
    [
        (Deadline(end=date(2026, 6, 30)), "Rà soát, hoàn thành trước ngày 30/6/2026"),
        (Deadline(start=date(2026, 10, 1), end=date(2026, 12, 31)), "Rà soát, hoàn thành trong quý IV/2026"),
        (Deadline(text="quý I/2026"), "Rà soát, hoàn thành trong quý I/2026"),
        (Deadline(text="05/01/2027"), "Rà soát, hoàn thành ngày 05/01/2027"),
        (Deadline(text="12/2026"), "Rà soát, hoàn thành trong tháng 12/2026"),
        (Deadline(text="30 ngày làm việc"), "Rà soát, hoàn thành trong 30 ngày làm việc"),
        (Deadline(text="10 ngày sau hội nghị"), "Rà soát, hoàn thành trong 10 ngày sau hội nghị"),
        (Deadline(text="sau hội nghị 10 ngày"), "Rà soát, hoàn thành sau hội nghị 10 ngày"),
        (Deadline(text="trước 05/01/2027"), "Rà soát, hoàn thành trước 05/01/2027"),
        (Deadline(text="Trước Tết"), "Rà soát, hoàn thành Trước Tết"),
        (Deadline(text="thường xuyên"), "Rà soát, thực hiện thường xuyên"),
        (Deadline(text="Hằng quý"), "Rà soát, thực hiện hằng quý"),
        (Deadline(text="mỗi tháng một lần"), "Rà soát, thực hiện mỗi tháng một lần"),
        (Deadline(), "Rà soát"),
    ],
)
def test_deadline_follows_its_directive(deadline: Deadline, words: str) -> None:
    assert task_words(Task(text="Rà soát", deadline=deadline)) == words


def test_deadline_that_the_text_already_names_is_not_said_twice() -> None:
    task = Task(text="Báo cáo trước ngày 30/6/2026", deadline=Deadline(end=date(2026, 6, 30)))
    assert task_words(task) == "Báo cáo trước ngày 30/6/2026"


def test_recurring_directive_does_not_say_thuc_hien_twice() -> None:
    task = Task(text="Đôn đốc việc thực hiện", deadline=Deadline(text="hằng tháng"))
    assert task_words(task) == "Đôn đốc việc thực hiện; thời gian: hằng tháng"


@pytest.mark.parametrize(
    ("task", "words"),
    [
        (Task(text="Chỉ đạo thực hiện", lead="Ban Thường vụ"), "Giao Ban Thường vụ chỉ đạo thực hiện"),
        (Task(text="Gương mẫu thực hiện", lead="các ủy viên"), "Giao các ủy viên gương mẫu thực hiện"),
        (Task(text="Giao Văn phòng theo dõi"), "Giao Văn phòng theo dõi"),
        (Task(text="đề nghị Sở Tài chính quan tâm"), "Đề nghị Sở Tài chính quan tâm"),
        (Task(text="Ban Thường vụ chỉ đạo"), "Ban Thường vụ chỉ đạo"),
    ],
)
def test_assignment_says_who_is_charged_and_charges_nobody_unnamed(task: Task, words: str) -> None:
    assert assignment_words(task) == words


DECREE = Citation(
    kind="Nghị định",
    symbol="30/2020/NĐ-CP",
    date=date(2020, 3, 5),
    issuer="Chính phủ",
    title="về công tác văn thư",
)


@pytest.mark.parametrize(
    ("citation", "words"),
    [
        (DECREE, "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"),
        (
            Citation(kind="Luật", title="Hợp tác xã", symbol="17/2023/QH15", date=date(2023, 6, 20)),
            "Luật Hợp tác xã ngày 20 tháng 6 năm 2023",
        ),
        (Citation(kind="Luật", title="Hợp tác xã", symbol="17/2023/QH15"), "Luật Hợp tác xã số 17/2023/QH15"),
        (Citation(kind="Luật", title="Hợp tác xã", issuer="Quốc hội"), "Luật Hợp tác xã"),
        (Citation(kind="Luật", title="Hợp tác xã", unit="khoản 2 Điều 5"), "khoản 2 Điều 5 Luật Hợp tác xã"),
        (Citation(kind="Điều lệ", title="Liên minh Hợp tác xã tỉnh"), "Điều lệ Liên minh Hợp tác xã tỉnh"),
        (Citation(verbatim="Quy chế làm việc của Ban Chấp hành;"), "Quy chế làm việc của Ban Chấp hành"),
    ],
)  # fmt: skip
def test_first_citation_is_full_and_a_law_goes_by_name_and_day(citation: Citation, words: str) -> None:
    assert citation_words(citation) == words


@pytest.mark.parametrize(
    ("vote", "words"),
    [
        (Vote(voters=29, in_favour=29, against=0, abstain=0), "29/29 ủy viên tán thành (100%)"),
        (
            Vote(in_favour=28, abstain=1),
            "28/29 ủy viên tán thành (96,55%), 01 ủy viên không biểu quyết hoặc có ý kiến khác",
        ),
        (Vote(voters=8, in_favour=7, against=1), "07/08 ủy viên tán thành (87,5%), 01 ủy viên không tán thành"),
        (Vote(in_favour=29, method="Giơ tay"), "29/29 ủy viên tán thành (100%); hình thức: giơ tay"),
        (Vote(percent_for=Decimal("96.6")), "96,6% ủy viên có mặt tán thành"),
        (Vote(voters=29), ""),
        (Vote(), ""),
    ],
)
def test_vote_counts_those_in_favour_and_names_others_only_where_there_were_any(vote: Vote, words: str) -> None:
    assert vote_words(vote, present=29) == words


def test_vote_of_unknown_size_gives_no_share_and_uses_the_word_for_members() -> None:
    assert vote_words(Vote(in_favour=5), member_word="đại biểu") == "05 đại biểu tán thành"


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"value": 8, "unit": "HTX"}, "đạt 08 HTX"),
        ({"value": 20, "unit": "HTX", "comparator": ">="}, "đạt từ 20 HTX trở lên"),
        ({"value": "1.5", "unit": "%", "comparator": "<="}, "không quá 1,5%"),
        ({"value": 60, "comparator": ">"}, "đạt trên 60"),
        ({"value": 5, "unit": "%", "comparator": "<"}, "dưới 5%"),
        ({"value": 45, "unit": "tỷ đồng", "comparator": "approx"}, "đạt khoảng 45 tỷ đồng"),
        ({"value": 2, "value_max": Decimal(3), "unit": "HTX"}, "đạt từ 02 đến 03 HTX"),
        ({"value": 15, "of_total": Decimal(17), "unit": "HTX"}, "đạt 15/17 HTX"),
        ({"value": "1234.5"}, "đạt 1.234,5"),
    ],
)
def test_target_compares_in_words(facts: dict[str, Any], words: str) -> None:
    assert target_words(target(**facts)) == f"Thành lập mới hợp tác xã {words}"


def test_target_names_period_lead_and_note_in_brackets() -> None:
    full = target(value=20, unit="HTX", period=Deadline(text="năm 2026"), lead="Phòng A", note="đợt 1")
    assert target_words(full) == "Thành lập mới hợp tác xã đạt 20 HTX (năm 2026; Phòng A; đợt 1)"
    assert target_words(target()) == "Thành lập mới hợp tác xã"


@pytest.mark.parametrize(
    ("facts", "cell"),
    [
        ({"value": 95, "comparator": ">="}, "≥ 95"),
        ({"value": "1.5", "comparator": "<=", "unit": "%"}, "≤ 1,5"),
        ({"value": 9}, "09"),
        ({"value": 0}, "0"),
        ({"value": 5, "unit": "%"}, "5"),
        ({"value": 2, "value_max": Decimal(3), "comparator": ">="}, "02 - 03"),
        ({"value": 45, "comparator": "approx"}, "khoảng 45"),
        ({}, ""),
    ],
)
def test_cell_shows_the_figure_with_its_sign(facts: dict[str, Any], cell: str) -> None:
    assert amount_in_cell(target(**facts)) == cell


def test_amount_without_a_value_is_empty() -> None:
    assert amount(target()) == ""


def test_per_cent_sign_stands_close_and_other_units_apart() -> None:
    assert (unit_after("95", "%"), unit_after("20", "HTX"), unit_after("5", "%/năm"), unit_after("7", None)) == (
        "95%",
        "20 HTX",
        "5%/năm",
        "7",
    )


@pytest.mark.parametrize(
    ("person", "words"),
    [
        (Person(name="Lê A"), "Lê A"),
        (Person(name="Lê A", titles=("Chủ tịch", "Bí thư"), address="đồng chí"), "đồng chí Lê A, Chủ tịch, Bí thư"),
        (Person(name="Lê A", titles=("Giám đốc",), unit="Sở Tài chính"), "Lê A, Giám đốc Sở Tài chính"),
        (Person(name="Lê A", titles=("Giám đốc Sở Tài chính",), unit="Sở Tài chính"), "Lê A, Giám đốc Sở Tài chính"),
        (Person(name="Lê A", unit="Sở Tài chính"), "Lê A, Sở Tài chính"),
    ],
)
def test_person_is_named_with_titles_and_unit(person: Person, words: str) -> None:
    assert person_words(person) == words


def test_form_of_address_is_the_person_s_own_before_the_usual() -> None:
    assert person_words(Person(name="Lê A"), address="đồng chí") == "đồng chí Lê A"
    assert person_words(Person(name="nguyễn văn an"), address="đồng chí") == "đồng chí nguyễn văn an"
    assert person_words(Person(name="Chánh Văn phòng"), address="đồng chí") == "đồng chí Chánh Văn phòng"
    assert person_words(Person(name="Lê A", address="bà"), address="đồng chí") == "bà Lê A"


@pytest.mark.parametrize("name", ["Văn phòng", "Các tổ", "Phòng Kế hoạch - Hỗ trợ", "UBND tỉnh", "Thường trực HĐND xã"])
def test_a_body_in_a_persons_place_is_no_comrade(name: str) -> None:
    assert person_words(Person(name=name), address="đồng chí") == name


def test_address_written_into_the_name_is_said_once() -> None:
    assert person_words(Person(name="Ông Lê Minh Tâm", titles=("Giám đốc;",)), address="đồng chí") == (
        "ông Lê Minh Tâm, Giám đốc"
    )
    assert person_words(Person(name="Ông Thị Hoa"), address="đồng chí") == "đồng chí Ông Thị Hoa"


def test_titles_before_a_verb_are_closed_by_a_comma() -> None:
    assert person_subject(Person(name="Lê A", titles=("Chủ tịch",))) == "đồng chí Lê A, Chủ tịch,"
    assert person_subject(Person(name="Lê A")) == "đồng chí Lê A"


@pytest.mark.parametrize(
    ("text", "lowered"),
    [
        ("Rà soát hợp tác xã", "rà soát hợp tác xã"),
        ("Đề nghị các đơn vị", "đề nghị các đơn vị"),
        ("Ủy ban nhân dân tỉnh xem xét", "Ủy ban nhân dân tỉnh xem xét"),
        ("Sở Tài chính thẩm định", "Sở Tài chính thẩm định"),
        ("Ban Thường vụ chỉ đạo", "Ban Thường vụ chỉ đạo"),
        ("Nguyễn Văn A phát biểu", "Nguyễn Văn A phát biểu"),
        ("Văn phòng theo dõi", "Văn phòng theo dõi"),
        ("UBND tỉnh", "UBND tỉnh"),
        ("Ban hành kế hoạch", "ban hành kế hoạch"),
        ("Chỉ đạo, đôn đốc", "chỉ đạo, đôn đốc"),
        ("Đôn đốc ủy viên", "đôn đốc ủy viên"),
        ("Trình Ủy ban nhân dân tỉnh", "trình Ủy ban nhân dân tỉnh"),
        ("Báo cáo kết quả", "báo cáo kết quả"),
        ("Báo & Đài tỉnh", "Báo & Đài tỉnh"),
        ("Đoàn kết nội bộ", "đoàn kết nội bộ"),
        ("OCOP", "OCOP"),
        ("", ""),
        ("A", "a"),
        ("08 lớp", "08 lớp"),
    ],
)
def test_first_letter_is_lowered_unless_it_begins_a_name(text: str, lowered: str) -> None:
    assert lower_first(text) == lowered


@pytest.mark.parametrize(
    ("paper", "words"),
    [
        ("Báo cáo kết quả.", "Báo cáo kết quả"),
        ("Dự thảo Nghị quyết", "dự thảo Nghị quyết"),
        ("Tờ trình số 05/TTr-LMHTX", "Tờ trình số 05/TTr-LMHTX"),
    ],
)
def test_paper_keeps_the_capital_of_its_name(paper: str, words: str) -> None:
    assert paper_words(paper) == words


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("a", "a."),
        ("a.", "a."),
        ("a ;", "a."),
        ("a./.", "a./."),
        ("a:", "a:"),
        ("a?", "a?"),
        ("a…", "a…"),
        ("a, ", "a."),
    ],
)
def test_sentence_is_closed_once(text: str, whole: str) -> None:
    assert closed(text) == whole


def test_sentence_may_be_closed_by_the_last_mark_of_a_document() -> None:
    assert closed("Trân trọng.", "./.") == "Trân trọng./."


@given(TEXT, st.sampled_from([".", ";", "./."]))
def test_closing_twice_changes_nothing(text: str, mark: str) -> None:
    assert closed(closed(text, mark), mark) == closed(text, mark)


@given(TEXT)
def test_bare_text_has_nothing_left_to_take_off(text: str) -> None:
    assert bare(bare(text)) == bare(text)


def test_list_of_names_is_joined_as_people_write_it() -> None:
    assert joined(["A", "", "B"]) == "A và B"
    assert joined(["A", "B", "C"]) == "A, B và C"
    assert joined([]) == ""
    assert joined(["Sở A và B", "C"]) == "Sở A và B, C"
    assert joined(["A, B", "C"]) == "A, B; và C"


def test_names_in_a_row_begin_no_clause_of_their_own() -> None:
    assert joined_names(["Sở A", "", "Sở B", "Sở C"]) == "Sở A, Sở B và Sở C"
    assert joined_names(["Ủy ban nhân dân các xã, phường", "Sở A"]) == "Ủy ban nhân dân các xã, phường và Sở A"
    assert joined_names(["Sở A và B", "các xã, phường"]) == "Sở A và B, các xã, phường"
    assert joined_names(["đồng chí A, Chủ tịch", "Sở B"]) == "đồng chí A, Chủ tịch; và Sở B"  # who else is Chủ tịch?
    assert joined_names([]) == ""


@given(st.lists(TEXT, max_size=5))
def test_joining_loses_nobody(names: list[str]) -> None:
    assert all(name in joined(names) for name in names)
    assert all(name in joined_names(names) for name in names)


def test_first_letter_is_raised_in_vietnamese_too() -> None:
    assert (upper_first("đề nghị"), upper_first("ủy viên"), upper_first("")) == ("Đề nghị", "Ủy viên", "")


@given(WORDS, WORDS, st.lists(WORDS, max_size=2), st.lists(WORDS, max_size=2))
def test_no_part_of_a_task_is_ever_lost(text: str, lead: str, partners: list[str], places: list[str]) -> None:
    words = task_words(Task(text=text, lead=lead, partners=tuple(partners), places=tuple(places)))
    assert [part for part in (bare(text), lead, *partners, *places) if search_key(part) not in search_key(words)] == []
