"""Diễn đàn, đại hội đồng, tổng kết chương trình; ai tổ chức: forums and assemblies are meetings, and their holders are found."""
# ruff: noqa: E501 (sentences as they stand in real texts)

import pytest
from told_meetings import held

from domain.extraction import MeetingFacts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean


@pytest.mark.parametrize(
    ("lead", "title", "body"),
    [
        ("Chiều 15/3 UBND huyện Đông Hải đã tổ chức diễn đàn trẻ em huyện Đông Hải năm 2026 với chủ đề “Em nói”.", "diễn đàn trẻ em huyện Đông Hải năm 2026", "UBND huyện Đông Hải"),
        ("Ngày 15/3, tại Thành phố Hồ Chí Minh, Tổng Liên hội Tin Lành Sen khai mạc Đại hội đồng Tổng Liên hội lần thứ 12.", "Đại hội đồng Tổng Liên hội lần thứ 12", "Tổng Liên hội Tin Lành Sen"),
        ("Chiều ngày 15.3, tại Ban CHQS huyện Đông Hải, Hội Phụ nữ huyện Đông Hải phối hợp với LLVT và các đồn biên phòng tổ chức tổng kết chương trình phối hợp giai đoạn 2021-2025.", "tổng kết chương trình phối hợp giai đoạn 2021-2025", "Hội Phụ nữ huyện Đông Hải"),
        ("Với phương châm \"Đổi mới - Dân chủ\" Công đoàn trường THPT Sen Hồng đã tổ chức thành công Đại hội lần thứ VIII, nhiệm kỳ 2023-2028.", "Đại hội lần thứ VIII, nhiệm kỳ 2023-2028", "Công đoàn trường THPT Sen Hồng"),
        ("Ngày 15/3, Sở Y tế tỉnh Hà Gia, Cụm trưởng Cụm thi đua số 2 ngành Y tế chủ trì tổ chức Hội nghị tổng kết năm 2025.", "Hội nghị tổng kết năm 2025", "Sở Y tế tỉnh Hà Gia"),
        ("Chiều 15/3, Hiệp hội Chè Việt Nam (Vitea) tổ chức Đại hội lần thứ 10, nhiệm kỳ 2021-2026.", "Đại hội lần thứ 10, nhiệm kỳ 2021-2026", "Hiệp hội Chè Việt Nam (Vitea)"),
        ("Sáng 15/3, CTCP Cà phê Sen (HNX: CPS) đã tổ chức ĐHĐCĐ thường niên lần 1.", "ĐHĐCĐ thường niên lần 1", "CTCP Cà phê Sen (HNX: CPS)"),
        ("Chiều 15/3, Trung tâm Y tế (Pleiku) tổ chức Đại hội lần thứ 10, nhiệm kỳ 2021-2026.", "Đại hội lần thứ 10, nhiệm kỳ 2021-2026", "Trung tâm Y tế (Pleiku)"),
        ("Chiều 15/3, Hội Nông dân xã Đông Hải (Huế) tổ chức Đại hội lần thứ 10, nhiệm kỳ 2021-2026.", "Đại hội lần thứ 10, nhiệm kỳ 2021-2026", "Hội Nông dân xã Đông Hải"),
    ],
)  # fmt: skip
def test_what_was_held_and_by_whom(lead: str, title: str, body: str) -> None:
    found = held(lead)
    assert (found.title, found.body) == (title, body)


def _item(lead: str) -> MeetingFacts | None:
    return find_meeting_facts(
        clean(f"Giá phân bón tăng cao\n\n{lead}\n\nNông dân mong giá phân bón sớm giảm.\n").text
    ).facts


def test_forum_at_which_something_was_said_is_the_meeting_told_of() -> None:
    found = _item(
        "Ông Lê Văn An cho biết tại Diễn đàn Nông nghiệp xanh khu vực phía Nam tổ chức ngày 15-3 tại Hà Gia rằng giá phân bón sẽ còn giảm trong những tháng tới."
    )
    assert found is not None
    assert found.title == "Diễn đàn Nông nghiệp xanh khu vực phía Nam"


@pytest.mark.parametrize(
    "lead",
    [
        "Trên nhiều diễn đàn mạng, nông dân hỏi nhau cách trồng lúa vào ngày 15/3 tới.",
        "Ông Lê Văn An phát biểu trên diễn đàn Quốc hội sáng 15/3 về giá phân bón.",
    ],
)
def test_a_forum_that_is_only_a_place_to_speak_is_no_meeting(lead: str) -> None:
    assert _item(lead) is None


def test_general_assembly_as_an_organ_is_no_meeting() -> None:
    assert _item("Ngày 15/3, Chủ tịch nước trả lời phỏng vấn về Đại hội đồng Liên hợp quốc.") is None
