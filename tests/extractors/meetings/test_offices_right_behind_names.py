"""Chức vụ liền sau tên: who led and who wrote, where no comma parts name and office, or the name is one word."""

import pytest

from domain.extraction import Role
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

HEAD = (
    "THÔN ĐÔNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBIÊN BẢN\nHọp thôn\n\n"
    "Hồi 19 giờ ngày 3/5/2031, tại nhà văn hóa thôn, thôn Đông họp.\n"
)


@pytest.mark.parametrize(
    ("said", "name", "role"),
    [
        ("ông Lê Văn An trưởng thôn", "Lê Văn An", "trưởng thôn"),
        ("đ/c Ất Bí thư chi bộ", "Ất", "Bí thư chi bộ"),
        ("cô Nhạn, y tế thôn", "Nhạn", "y tế thôn"),
        ("anh Tý - tổ trưởng", "Tý", "tổ trưởng"),
        ("bà Sáu Thơm Tổ trưởng tổ 2", "Sáu Thơm", "Tổ trưởng tổ 2"),
        ("ông Lê Văn An", "Lê Văn An", None),
        ("đ/c Ất", "Ất", None),
    ],
)
@pytest.mark.parametrize("mark", ["", "- ", "1. "])
def test_office_behind_a_name(said: str, name: str, role: str | None, mark: str) -> None:
    facts = find_meeting_facts(clean(f"{HEAD}{mark}Chủ trì: {said}\n{mark}Thư ký: bà Hà Thị Na\n").text).facts
    assert facts is not None
    assert facts.chair == Role(name, role)
    assert facts.secretary == Role("Hà Thị Na", None)


def test_labels_on_one_line() -> None:
    said = "Chủ tọa: ô. Phùng Văn Ất trưởng thôn. Thư ký: cô Nhạn y tế thôn\nCó mặt 96 hộ\n"
    facts = find_meeting_facts(clean(HEAD + said).text).facts
    assert facts is not None
    assert (facts.chair, facts.secretary) == (Role("Phùng Văn Ất", "trưởng thôn"), Role("Nhạn", "y tế thôn"))


@pytest.mark.parametrize(
    "said",
    [
        "Có mặt 13 đ/c, vắng 02 đ/c. Chủ tọa: đ/c Lê Văn An, công an viên. Thư ký: cô Lan, y tế thôn. Số dự: 13.",
        "Chủ trì: ông Lê Văn An (công an viên); thư ký: cô Lan (y tế thôn); tổng số: 15, có mặt: 13.",
        "Tổng số: 15, có mặt: 13. Chủ tọa: ô. Lê Văn An công an viên. Ghi biên bản: cô Lan y tế thôn.",
    ],
)
def test_labels_inside_a_paragraph(said: str) -> None:
    facts = find_meeting_facts(clean(f"{HEAD}{said}\n").text).facts
    assert facts is not None
    assert (facts.chair, facts.secretary) == (Role("Lê Văn An", "công an viên"), Role("Lan", "y tế thôn"))


def test_office_ends_before_what_is_told_next() -> None:
    said = "Chủ trì: ông Lê Văn An, Giám đốc HTX. Thư ký: bà Hà Thị Na, Tổ trưởng tổ 2. Có mặt 21 người."
    facts = find_meeting_facts(clean(f"{HEAD}{said}\n").text).facts
    assert facts is not None
    assert facts.chair == Role("Lê Văn An", "Giám đốc HTX")
    assert facts.secretary == Role("Hà Thị Na", "Tổ trưởng tổ 2")


def test_parents_and_doctors() -> None:
    said = "1. BSCKI. Lê Văn An - GVCN (chủ tọa)\n2. Ông Trần Văn Bảy - phụ huynh em Minh Khôi (thư ký)"
    facts = find_meeting_facts(clean(f"{HEAD}{said}\n").text).facts
    assert facts is not None
    assert facts.secretary == Role("Trần Văn Bảy", "phụ huynh em Minh Khôi")
    facts = find_meeting_facts(clean(f"{HEAD}Chủ trì: BSCKII. Lê Văn An - Giám đốc\n").text).facts
    assert facts is not None
    assert facts.chair == Role("Lê Văn An", "Giám đốc")


@pytest.mark.parametrize(
    "form", ["{n}; chức vụ: {r}; {p}", "{n}, chức vụ: {r} - {p}", "{n} - chức danh {r}, {p}", "{n} ({r}): {p}"]
)
def test_offices_behind_their_label(form: str) -> None:
    said = "\n".join(
        (
            "1/ Ông " + form.format(n="Lê Văn An", r="công an viên", p="chủ trì"),
            "2/ Bà " + form.format(n="Hà Thị Na", r="thủ kho", p="thư ký"),
        )
    )
    facts = find_meeting_facts(clean(f"{HEAD}{said}\n").text).facts
    assert facts is not None
    assert (facts.chair, facts.secretary) == (Role("Lê Văn An", "công an viên"), Role("Hà Thị Na", "thủ kho"))
