"""Who is a person, and where the title begins and ends."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

import unicodedata

import pytest

from extractors.documents.view import view_of
from extractors.people.find import find_people
from extractors.people.persons import persons
from vitext.clean import clean


def people(text: str) -> dict[str, str | None]:
    return {person.name: person.role for person in find_people(clean(text).text)}


def test_several_people_after_one_honorific_are_all_found() -> None:
    found = people(
        "Dự họp có các đồng chí: Lò Văn Panh - Chủ tịch UBND xã; Trần Thị Mận, Phó Bí thư Đảng ủy; Vũ Hữu Đạt và Ngô Thị Sen."
    )
    assert found == {
        "Lò Văn Panh": "Chủ tịch UBND xã",
        "Trần Thị Mận": "Phó Bí thư Đảng ủy",
        "Vũ Hữu Đạt": None,
        "Ngô Thị Sen": None,
    }


def test_a_title_before_the_name_needs_no_verb_after_it() -> None:
    assert people("Tới dự có Chủ tịch UBND tỉnh Đặng Quốc Huynh, đại diện các sở.") == {
        "Đặng Quốc Huynh": "Chủ tịch UBND tỉnh"
    }
    assert people("Bí thư Tỉnh ủy Kiên Hải Nguyễn Bá Tòng nhấn mạnh kết quả.") == {
        "Nguyễn Bá Tòng": "Bí thư Tỉnh ủy Kiên Hải"
    }


@pytest.mark.parametrize(
    "text",
    [
        "Hiệu trưởng Trường THPT Nguyễn Huệ phát biểu.",
        "Giám đốc HTX Tân Phú phát biểu.",
        "Đoàn thăm đường Lê Lợi, phường Trần Phú và xã Phạm Văn Tám.",
        "Đồng chí Trưởng phòng, ông Chánh Văn phòng và bà Phó Giám đốc dự họp.",
        "Chủ tịch UBND tỉnh yêu cầu các xã Trần Hợi, Lê Bình rà soát.",
        "Quỹ Nguyễn Thái Bình, Đoàn TNCS Hồ Chí Minh.",
    ],
)
def test_schools_streets_and_titles_are_no_people(text: str) -> None:
    assert people(text) == {}


def test_families_that_look_like_offices_are_people() -> None:
    assert set(people("Đồng chí Trương Thị Lài và ông Bàn Văn Sếnh phát biểu.")) == {"Trương Thị Lài", "Bàn Văn Sếnh"}


def test_a_title_ends_before_its_verb_and_keeps_its_fields() -> None:
    found = people(
        "Ông Hồ Văn Lũy, Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch chia sẻ. Bà Lý Thị Nga - Tổng Thư ký Hội Nghề cá tỉnh cho biết."
    )
    assert found == {
        "Hồ Văn Lũy": "Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch",
        "Lý Thị Nga": "Tổng Thư ký Hội Nghề cá tỉnh",
    }


def test_a_title_may_stand_before_a_dash_and_an_honorific() -> None:
    assert people("Chủ tịch Hội Nông dân huyện Thanh Hòa – ông Đinh Xuân Lượng cho biết: đã xong.") == {
        "Đinh Xuân Lượng": "Chủ tịch Hội Nông dân huyện Thanh Hòa"
    }


def test_a_member_to_be_is_no_verb() -> None:
    assert people("Đồng chí Giàng A Páo, Ủy viên dự khuyết Trung ương Đảng, Bí thư Tỉnh ủy dự họp.") == {
        "Giàng A Páo": "Ủy viên dự khuyết Trung ương Đảng, Bí thư Tỉnh ủy"
    }


def test_labels_of_minutes_name_people() -> None:
    assert set(people("Chủ trì: Lê Đình Khởi\nThư ký: Phan Thị Tuyến\nĐịa điểm: Trần Phú\n")) == {
        "Lê Đình Khởi",
        "Phan Thị Tuyến",
    }


def test_the_label_of_the_next_line_is_no_office() -> None:
    assert people("- Thư ký: bà Lưu Thị Sâm\n- Đại diện các hộ: 66/74 hộ\n") == {"Lưu Thị Sâm": None}
    assert people("- Thư ký: bà Lưu Thị Sâm\n- Phó chủ nhiệm câu lạc bộ\n") == {
        "Lưu Thị Sâm": "Phó chủ nhiệm câu lạc bộ"
    }


def test_names_in_capitals_after_an_honorific_are_given_back_as_names() -> None:
    assert people("ÔNG LÊ HỮU TRẠCH phát biểu") == {"Lê Hữu Trạch": None}


def test_other_spellings_of_the_text_name_the_same_people() -> None:
    text = "Đồng chí Trần Thị Mận, Phó Chủ tịch Liên minh HTX tỉnh chủ trì. Ông Đỗ Văn Sáu phát biểu."
    wanted = ["Trần Thị Mận", "Đỗ Văn Sáu"]
    assert list(people(text)) == wanted
    assert list(people(unicodedata.normalize("NFD", text))) == wanted
    assert list(people(text.replace("Đ", "Ð"))) == wanted
    assert list(people("Dong chi Tran Thi Man, Pho Chu tich chu tri. Ong Do Van Sau phat bieu.")) == [
        "Tran Thi Man",
        "Do Van Sau",
    ]


def test_a_stretch_of_the_text_has_its_own_people_only() -> None:
    view = view_of("Ông Lê Văn An, Chủ tịch xã phát biểu. Bà Võ Thị Bông, kế toán trưởng của xã phát biểu.")
    start = view.text.index("Bà")
    (person,) = persons(view, start, view.text.index(" trưởng"))
    assert view.words(person.name) == "Võ Thị Bông"
    assert person.role is not None
    assert view.words(person.role) == "kế toán"


@pytest.mark.parametrize("office", ["Hiệu trưởng", "Thứ trưởng", "Vụ trưởng", "Chủ tịch"])
def test_office_before_the_name_is_told_from_a_school(office: str) -> None:
    assert people(f"{office} Lê Văn Ba chủ trì cuộc họp.") == {"Lê Văn Ba": office}
    assert people("Trường Lê Văn Ba mở lớp.") == {}
