"""Chủ trì họp báo, chư tăng chủ tọa hội nghị, chức trước tên: chairs told with what they chaired, monks, offices first."""
# ruff: noqa: E501 (sentences as they stand in real texts)

import pytest
from told_meetings import held

from domain.extraction import Role

_LEAD = "Sáng 15/3, Hội đồng gia tộc họ Lê tổ chức phiên họp bàn việc tu tạo. "


@pytest.mark.parametrize(
    ("told", "chair"),
    [
        ("Chủ trì cuộc họp báo, ông Lê Văn An, Phó Chủ tịch HĐND tỉnh, khẳng định việc thu phí là cần thiết.", Role("Lê Văn An", "Phó Chủ tịch HĐND tỉnh")),
        ("Chủ trì hội thảo có bà Lê Thị An, Giám đốc Sở Y tế.", Role("Lê Thị An", "Giám đốc Sở Y tế")),
        ("Chứng minh và chủ tọa hội nghị có Đại đức Thích Minh An, Trưởng ban Trị sự huyện; Thượng tọa Thích Trí Bình, Phó ban.", Role("Thích Minh An", "Trưởng ban Trị sự huyện")),
        ("Phiên họp diễn ra dưới sự chủ trì của Tộc trưởng, ông Lê Văn An.", Role("Lê Văn An", "Tộc trưởng")),
    ],
)  # fmt: skip
def test_who_chaired_what(told: str, chair: Role) -> None:
    assert held(_LEAD + told).chair == chair


@pytest.mark.parametrize(
    "told",
    [
        "Tham dự họp báo, ông Lê Văn An, Phó Chủ tịch HĐND tỉnh, khẳng định việc thu phí là cần thiết.",
        "Chứng minh hội nghị có Đại đức Thích Minh An, Trưởng ban Trị sự huyện; Thượng tọa Thích Trí Bình, Phó ban.",
        "Phiên họp nghe báo cáo của Tộc trưởng, ông Lê Văn An.",
    ],
)
def test_who_only_came_chaired_nothing(told: str) -> None:
    assert held(_LEAD + told).chair is None


@pytest.mark.parametrize(
    ("lead", "name", "role"),
    [
        (
            "Chiều 15/3, Bộ trưởng Bộ Xây dựng Đặng Quang Minh cùng đoàn công tác đã làm việc với UBND tỉnh về cầu đường.",
            "Đặng Quang Minh",
            "Bộ trưởng Bộ Xây dựng",
        ),
        (
            "Chiều 15/3, Phó Chủ tịch UBND tỉnh Lê Hải đã đi kiểm tra thực tế dự án hồ chứa và có buổi làm việc với huyện.",
            "Lê Hải",
            "Phó Chủ tịch UBND tỉnh",
        ),
        (
            "Chiều 15/3, Chủ tịch UBND huyện Tân Kỳ Lê Hải chủ trì hội nghị giao ban tháng 3.",
            "Lê Hải",
            "Chủ tịch UBND huyện Tân Kỳ",
        ),
        (
            "Chiều 15/3, Phó Chủ tịch UBND xã Nguyễn Tân Hải chủ trì hội nghị giao ban tháng 3.",
            "Nguyễn Tân Hải",
            "Phó Chủ tịch UBND xã",
        ),
    ],
)
def test_officer_who_looked_first_or_whose_unit_has_a_name(lead: str, name: str, role: str) -> None:
    found = held(lead)
    assert found.chair == Role(name, role)
    assert found.province is None


@pytest.mark.parametrize(
    ("told", "chair"),
    [
        ("Đồng chí Lê Văn Hải, Phó Chủ tịch UBND huyện; Trưởng Ban chỉ đạo chủ trì hội nghị.", Role("Lê Văn Hải", "Phó Chủ tịch UBND huyện; Trưởng Ban chỉ đạo")),
        ("Đồng chí Lê Hải, Chủ tịch UBND huyện; Chủ tịch Hội đồng Nghĩa vụ quân sự huyện chủ trì.", Role("Lê Hải", "Chủ tịch UBND huyện; Chủ tịch Hội đồng Nghĩa vụ quân sự huyện")),
        ("Đồng chí Lê Văn Hải, Phó Chủ tịch UBND huyện; Trưởng phòng Giáo dục Trần Thị Lan đồng chủ trì.", Role("Lê Văn Hải", "Phó Chủ tịch UBND huyện")),
        ("Đồng chí Lê Văn Hải, Phó Chủ tịch UBND huyện; các đồng chí Phó Ban chỉ đạo chủ trì.", Role("Lê Văn Hải", "Phó Chủ tịch UBND huyện")),
    ],
)  # fmt: skip
def test_chair_may_have_two_offices(told: str, chair: Role) -> None:
    assert held("Ngày 15/3, Ban Chỉ đạo thi huyện tổ chức hội nghị triển khai kỳ thi. " + told).chair == chair


@pytest.mark.parametrize(
    ("lead", "chair"),
    [
        ("Thủ tướng Lê Văn An chủ trì cuộc họp. (Ảnh: TTX)\n\nChiều 23/2, Thủ tướng Chính phủ Lê Văn An chủ trì cuộc họp về giải ngân.", Role("Lê Văn An", "Thủ tướng Chính phủ")),
        ("Ông Lê Văn An, Giám đốc Sở Y tế chủ trì cuộc họp. Ảnh: T.H\n\nChiều 23/2, Sở Y tế họp bàn việc phòng dịch.", Role("Lê Văn An", "Giám đốc Sở Y tế")),
    ],
)  # fmt: skip
def test_text_names_the_chair_more_fully_than_the_words_below_a_picture(lead: str, chair: Role) -> None:
    assert held(lead).chair == chair


def test_lawyer_who_runs_a_firm_chairs_nothing() -> None:
    lead = "Sáng 13/3, Trung tâm Hòa giải tổ chức hội thảo “Hòa giải tranh chấp đầu tư”. "
    told = "Luật sư Phùng Anh Tuấn, Giám đốc kiêm Luật sư điều hành Công ty Luật Sen cho biết rủi ro còn cao."
    assert held(lead + told).chair is None


@pytest.mark.parametrize(
    "did", ["đã đến thăm và làm việc với", "đã có buổi thăm và làm việc với", "có buổi làm việc với"]
)
def test_head_of_a_delegation_leads_its_working_visit(did: str) -> None:
    who = "đoàn công tác của Bộ Quốc phòng do Trung tướng Trần Văn Long, Thứ trưởng Bộ Quốc phòng làm trưởng đoàn"
    found = held(f"Sáng nay (13/3), {who} {did} Lữ đoàn 5.")
    assert (found.chair, found.body) == (
        Role("Trần Văn Long", "Thứ trưởng Bộ Quốc phòng"),
        "đoàn công tác của Bộ Quốc phòng",
    )


def test_the_verb_that_begins_a_line_is_not_of_the_guest_above() -> None:
    told = "Đến dự có:\n- Đồng chí Phan Tú - Đảng ủy viên\nChủ trì cuộc họp, đồng chí Cao Mai - Bí thư chi bộ.\n"
    met = held(f"Chi bộ Thôn Hạ sinh hoạt tháng 8\nNgày 04/8/2031, Chi bộ tiến hành họp sinh hoạt tháng 8.\n{told}")
    assert met.chair == Role("Cao Mai", "Bí thư chi bộ")


def test_who_writes_at_a_meeting_of_a_clan_and_the_house_they_meet_in() -> None:
    told = "Ngày 29/4/2031, tại nhà thờ họ, các cụ và con cháu họp bàn việc sửa từ đường.\nAnh Phạm Đức ghi chép.\n"
    met = held(f"BIÊN BẢN CUỘC HỌP DÒNG HỌ PHẠM\n{told}")
    assert (met.venue, met.secretary) == ("nhà thờ họ", Role("Phạm Đức", None))


def test_who_runs_the_programme_does_not_chair() -> None:
    told = (
        "Ngày 15/7/2031, tại chùa Long Phước, Ban Trị sự họp quý III dưới sự chủ tọa của Thượng tọa Thích Minh Đức, Trưởng ban.\n"
        "Hiện diện: 17 thành viên. Vắng có phép: 2.\nĐại đức Thích Tâm Quang - Chánh Thư ký điều hành chương trình.\n"
    )
    met = held(f"BIÊN BẢN HỌP BAN TRỊ SỰ QUÝ III\n{told}")
    assert (met.chair, met.attendance) == (Role("Thích Minh Đức", "Trưởng ban"), {"present": 17, "absent": 2})
