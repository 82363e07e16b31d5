"""Ai chủ trì, ai thư ký, viết nhiều kiểu: columns whose blanks are lost, presidia, posts, lines without a full stop."""
# ruff: noqa: E501 (sentences are in the manner of real texts)

import pytest

from domain.extraction import MeetingFacts, Role
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean


def _minutes(*lines: str) -> MeetingFacts:
    text = "\n".join(
        (
            "HỢP TÁC XÃ BÌNH LÂM",
            "",
            "BIÊN BẢN",
            "Họp triển khai nhiệm vụ quý II năm 2031",
            "",
            "Thời gian: 8 giờ 00 ngày 12/3/2031.",
            *lines,
            "",
            "Nội dung:",
            "1. Ông An báo cáo kết quả quý I.",
        )
    )
    facts = find_meeting_facts(clean(text).text).facts
    assert facts is not None
    return facts


@pytest.mark.parametrize(
    ("lines", "chair"),
    [
        (("1. Ông Lê Văn An     Chủ tịch HĐQT       Chủ tọa", "2. Bà Hà Thị Bình     Thành viên HĐQT"), ("Lê Văn An", "Chủ tịch HĐQT")),
        (("* Chủ tịch đoàn: Ông Lê Văn An - Chủ tịch HĐQT; ông Hà Cư - Phó Giám đốc",), ("Lê Văn An", "Chủ tịch HĐQT")),
        (("Chủ tịch đoàn gồm:", "- Ông Kha Vĩnh Thái, Giám đốc", "- Ông Hà Cư, Phó Giám đốc"), ("Kha Vĩnh Thái", "Giám đốc")),
        (("Đoàn chủ tịch:", "1. Ông Lều Văn Thái, Giám đốc", "2. Ông Hà Cư, Phó Giám đốc"), ("Lều Văn Thái", "Giám đốc")),
        (("Chủ trì: ông Lê Văn An. Chức vụ: Giám đốc",), ("Lê Văn An", "Giám đốc")),
        (("Chủ tọa: Cầm Thị Phiên - Giám đốc",), ("Cầm Thị Phiên", "Giám đốc")),
        (("| Chủ trì | Ông Lê Văn An | Trưởng bản |",), ("Lê Văn An", "Trưởng bản")),
        (("Chủ tọa cuộc họp: ông Lê Văn An - Phó Chủ tịch HĐQT", "Bà Hà Thị Bình, Chánh Văn phòng ghi biên bản"), ("Lê Văn An", "Phó Chủ tịch HĐQT")),
        (("1. Ông Lê Văn An     Trưởng thôn     Chủ tọa", "Bà Hà Thị Bình, kế toán: thư ký"), ("Lê Văn An", "Trưởng thôn")),
    ],
)  # fmt: skip
def test_who_led(lines: tuple[str, ...], chair: tuple[str, str]) -> None:
    assert _minutes(*lines).chair == Role(*chair)


@pytest.mark.parametrize(
    ("lines", "secretary"),
    [
        (("Chủ trì: ông Lê Văn An, Giám đốc", "Bà Hà Thị Bình, kế toán ghi biên bản"), ("Hà Thị Bình", "kế toán")),
        (("Chủ trì: ông Lê Văn An - Giám đốc", "- Thư ký cuộc họp: bà Hà Thị Bình (kế toán)"), ("Hà Thị Bình", "kế toán")),
        (("Chủ trì: ông Lê Văn An", "Thư ký:", "- Đ/c Hà Thị Bình, kế toán"), ("Hà Thị Bình", "kế toán")),
        (("Chủ trì: ông Lê Văn An", "2. Ông Hà Văn Tư     cán bộ Văn phòng - Thống kê     Thư ký"), ("Hà Văn Tư", "cán bộ Văn phòng - Thống kê")),
        (("Chủ trì: ông Lê Văn An", "Thư ký: bà Hà Thị Bình – công chức Tư pháp - Hộ tịch"), ("Hà Thị Bình", "công chức Tư pháp - Hộ tịch")),
    ],
)  # fmt: skip
def test_who_wrote(lines: tuple[str, ...], secretary: tuple[str, str]) -> None:
    assert _minutes(*lines).secretary == Role(*secretary)


def test_president_of_the_youth_is_no_presidium() -> None:
    assert _minutes("Khách mời: nguyên Chủ tịch đoàn trường Lê Văn An").chair is None


def test_line_that_only_names_a_post_gives_no_part() -> None:
    found = _minutes("1. Ông Lê Văn An Chủ tịch HĐQT", "2. Bà Hà Thị Bình Thành viên HĐQT")
    assert (found.chair, found.secretary) == (None, None)


@pytest.mark.parametrize("name", ["Hảng Thị Xuân", "Cầm Thị Phiên", "Mẫn Thị Ái Liên"])
def test_woman_of_a_rare_family_needs_no_honorific(name: str) -> None:
    text = f"Hội nghị tổng kết năm 2030\n12/03/2031 16:22\n\nNgày 12/3/2031, Hội Nông dân xã đã tổ chức Hội nghị tổng kết công tác năm 2030. {name}, Bí thư Huyện ủy, Chủ tịch HĐND huyện chủ trì hội nghị.\n\nTrong năm, Hội kết nạp 60 hội viên.\n"
    facts = find_meeting_facts(clean(text).text).facts
    assert facts is not None
    assert facts.chair == Role(name, "Bí thư Huyện ủy, Chủ tịch HĐND huyện")
